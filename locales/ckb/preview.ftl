# Language: Sorani (ckb). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = دەقی خۆمان، پێدانەچوو
own-text-shown = { $what }، دەقی خۆمان
own-texts-count = { $n ->
    [one] { $n } دەقی خۆمان
   *[other] { $n } دەقی خۆمان
}
own-texts-unreviewed = { $n ->
    [one] { $n } دەقی خۆمان، پێدانەچوو
   *[other] { $n } دەقی خۆمان، پێدانەچوو
}
own-texts-unused = { $n ->
    [one] { $n } دەقی خۆمان بەکار ناھێنرێت؛ دەقی بەرنامەکە پیشان دەدرێت. بۆچی: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
   *[other] { $n } دەقی خۆمان بەکار ناھێنرێن؛ دەقەکانی بەرنامەکە پیشان دەدرێن. بۆچی: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
}
own-text-unknown = بەرنامەکە دەقێکی بە ناوی «{ $id }» نییە.
    .hint = { $suggested ->
        [yes] مەبەستت «{ $nearest }» بوو؟
       *[no] لای ببە، یان بزانە ناوی دەقەکە چییە: { "\u2066" }{ "vilja locales preview" }{ "\u2069" }.
    }
own-text-kept = { $reason ->
        [consent] دەقی «{ $id }» ناگۆڕدرێت: ڕەزامەندی دەبێت لە ھەموو شوێنێک بە ھەمان وشە بدرێت.
        [statement] دەقی «{ $id }» ناگۆڕدرێت: ئەوەی بە دەنگ دەخوێندرێتەوە دەبێت بۆ ھەمووان ھەمان وشە بێت.
        [protection] دەقی «{ $id }» ناگۆڕدرێت: دەڵێت کەسێکی پارێزراو چۆن دەپارێزرێت.
        [law] دەقی «{ $id }» ناگۆڕدرێت: دەڵێت یاسا یان سەرچاوەکە چی دەڵێت.
       *[honest] دەقی «{ $id }» ناگۆڕدرێت: دەڵێت کام دەق ھی بەرنامەکەیە و کام نییە.
    }
    .hint = لە فایلەکە لای ببە. ئەگەر دەقی بەرنامەکە ھەڵەیە، بۆ بڵاوکەرەوەی بەرنامەکە بنووسە.
own-text-not-filled-in = لە دەقی «{ $id }» دا ھیچ «{ $variable }» نییە بخرێتە ناوی.
    .hint = تەنیا ئەوە بخەرە ناوی کە دەقە سویدییەکە دەیخاتە ناوی. تا ئەو کاتە دەقی بەرنامەکە پیشان دەدرێت.
own-text-put-in = { $what ->
        [term] زاراوەی «{ "\u2066" }-{ $name }{ "\u2069" }» ناتوانرێت بخرێتە ناو دەقی خۆمان.
        [function] کرداری «{ $name }» ناتوانرێت بخرێتە ناو دەقی خۆمان.
       *[text] دەقی «{ $name }» ناتوانرێت بخرێتە ناو دەقی خۆمان.
    }
    .hint = وشەکان بنووسە. تا ئەو کاتە دەقی بەرنامەکە پیشان دەدرێت.
own-text-forbidden = لێرە پیتێکی نەبینراو ({ $character }) ھەیە کە دەتوانێت دەق بشارێتەوە یان ھەڵیبگێڕێتەوە. ئەم دەقە بەکار ناھێنرێت.
    .hint = پیتەکە لای ببە. لەوانەیە لەگەڵ لکاندنی دەقەکەدا ھاتبێت.
own-text-too-deep = کەوانەکان زیاتر لە { $limit } چین لە ناو یەکدان. ئەم دەقە بەکار ناھێنرێت.
    .hint = دەقەکە سادەتر بنووسە.
own-text-not-a-language = بەرنامەکە بە زمانی «{ $language }» نادوێت. فایلەکە بەکار ناھێنرێت.
    .hint = فایلەکە بخەرە فۆڵدەری زمانێک کە ھەیە: { "\u2066" }{ "vilja locales coverage" }{ "\u2069" }.

## Languages that nobody speaks

language-sv-x-long = زمانی تاقیکردنەوە: دەقی درێژ
language-sv-x-accent = زمانی تاقیکردنەوە: پیتی نیشانکراو
language-sv-x-rtl = زمانی تاقیکردنەوە: لە ڕاستەوە بۆ چەپ
language-sv-x-missing = زمانی تاقیکردنەوە: بێ دەق
language-sv-x-names = زمانی تاقیکردنەوە: ناوی دەقەکان

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = بە سویدی، سەرچاوە
preview-state-missing = نییە
preview-state-unreviewed = پێدانەچوو
preview-state-reviewed = پێداچوو
preview-alone = ھیچ پەڕەیەک نەدۆزرایەوە کە دەقەکە پیشان بدات. لێرە بە تەنیایە.
preview-file = فایل: { $file }
preview-comment = بۆ وەرگێڕ: { $comment }
preview-first = ئەمە یەکەم دەقە.
preview-read-again = دەقەکان دووبارە خوێندرانەوە. ھەڵەکانیان: { $n }
preview-list-file = { $file }: { $n } لە { $of } دەق لە لاپەڕەی خۆیدایە
preview-last = ئەمە دوایین دەقە.
preview-none-missing = لەو لایەوە ھیچ دەقێک کەم نییە.
preview-none-unreviewed = لەو لایەوە ھیچ دەقێکی پێدانەچوو نییە.
preview-only-looked-at = لێرە تەنیا سەیری دەقەکان دەکرێت: ھیچ وەڵام نادرێتەوە و ھیچ پاشەکەوت ناکرێت. { $next } ئەوی دواتر پیشان دەدات.
preview-no-language = بڵێ دەقەکان بە چ زمانێک پیشان بدرێن.
    .hint = { "\u2066" }{ "--lang" }{ "\u2069" } زیاد بکە، بۆ نموونە: { "\u2066" }{ "vilja locales preview --lang so" }{ "\u2069" }
preview-no-such-text = ھیچ دەق و فایلێک بە ناوی «{ $name }» نییە.
    .hint = { $suggested ->
        [yes] مەبەستت «{ $nearest }» بوو؟
       *[no] ناوی دەقێک، فایلێک وەک { "\u2066" }{ "app.ftl" }{ "\u2069" } یان فۆرمێک وەک { "\u2066" }{ "inflyttning" }{ "\u2069" } بنووسە.
    }
preview-no-folder = فۆڵدەری { $path } نییە.
    .hint = ئەو فۆڵدەرە دیاری بکە کە بۆ ھەر زمانێک فۆڵدەرێکی ھەیە، یان فۆڵدەری زمانەکە.

## Commands

action-next-missing = دەقی دواتر کە نییە
    .key = کەمی دواتر
    .word = کەمی-دواتر
action-previous-missing = دەقی پێشوو کە نییە
    .key = کەمی پێشوو
    .word = کەمی-پێشوو
action-next-unreviewed = دەقی دواتر کە کەس پێیدا نەچووەتەوە
    .key = پێدانەچووی دواتر
    .word = پێدانەچووی-دواتر
action-previous-unreviewed = دەقی پێشوو کە کەس پێیدا نەچووەتەوە
    .key = پێدانەچووی پێشوو
    .word = پێدانەچووی-پێشوو
