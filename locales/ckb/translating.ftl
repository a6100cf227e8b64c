# Language: Sorani (ckb). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = زمانی { $language } بە پیتەکانی { $letters } نانووسرێت.
    .hint = پیتی زمانەکە خۆی بنووسە. لەوانەیە لەسەر شاشە ھەر وەک یەک دەربکەوێت.
problem-hidden-character = لێرەدا نیشانەیەک ھەیە کە نابینرێت ({ $character }).
    .hint = نیشانەکە لابە. لەوانەیە لەگەڵ دەقێکی لکێنراودا ھاتبێت.
problem-markup = «{ $mark }» ھەروەک نووسراوە پیشان دەدرێت.
    .hint = لایبە. دەق بەم شێوەیە تۆخ ناکرێت و نابێتە چەند ھێڵ.
problem-plural-missing = زمانەکە بۆ ژمارەی وەک { $example } شێوەیەکی ھەیە، و لێرەدا نییە.
    .hint = ھێڵی { "\u2066" }[{ $form }]{ "\u2069" } بۆ ھەڵبژاردنەکە زیاد بکە.
problem-plural-never-used = شێوەی { "\u2066" }[{ $form }]{ "\u2069" } ھەرگیز بەکار ناھێنرێت: زمانەکە بۆ ژمارەی تەواو نییەتی.
    .hint = ھێڵەکە لابە.
problem-too-wide = دەقەکە { $cols } ستوون دەگرێت، بەڵام ئەوپەڕی جێگەی { $most } ھەیە.
    .hint = کورتتر بینووسە.
problem-order-lost = «{ $value }» بە ڕیزێکی تر پیشان دەدرێت، چونکە زمانەکە لە ڕاستەوە دەنووسرێت.
    .hint = لە پێشییەوە { "\u2066" }{"{"} "\u2066" {"}"}{ "\u2069" } و لە دوایەوە { "\u2066" }{"{"} "\u2069" {"}"}{ "\u2069" } بنووسە.
problem-open-isolate = نیشانەی ئاڕاستەی خوێندنەوە کراوەتەوە و دانەخراوە، یان بە پێچەوانەوە.
    .hint = لە ناو کەوانەکاندا ئەوەندەی { "\u2066" }"\u2066"{ "\u2069" } ھەیە { "\u2066" }"\u2069"{ "\u2069" } بنووسە.
problem-changed-since = دەقە سویدییەکە گۆڕاوە لەوەتەی «{ $id }» وەرگێڕدراوە.
    .hint = دووبارە وەریبگێڕە. ئەگەر وەرگێڕانەکە ھێشتا ڕاستە: { "\u2066" }vilja locales holds { $id }{ "\u2069" }.

## The table

translating-exported = خشتەکە لە { $path } دایە. ژمارەی دەقەکان: { $n }.
translating-changed = لە سویدیدا گۆڕاون دوای وەرگێڕان: { $n }
translating-scenarios = حاڵەتەکانی ڕاھێنان: { $n } لە { $of }، دەقەکان { $said } لە { $texts }
translating-taken = { $file }: دەقی نوێ یان گۆڕاو: { $n }
translating-taken-in-all = دەقە وەرگیراوەکان: { $n }
translating-unchanged = بێ گۆڕان: { $n }
translating-empty = خانەی بەتاڵ کە دەقەکەیان وەک خۆی دەمێنێتەوە: { $n }
translating-refused = ڕیزی { $row }، { $text }: { $why }
translating-refused-more = ئەوانی تر کە وەرنەگیران: { $n }
translating-given-back = ئەو دەقانەی وەرنەگیران لە { $path } دان، و ھۆکارەکە لە دوا ستووندایە. لەوێ ڕاستیان بکەوە و ئەو فایلە بھێنە ژوورەوە. ژمارەی دەقەکان: { $n }.
translating-reviewed = پێداچوونەوە: { $reviewer }
translating-reviewed-file = { $file }: پێداچوونەوە: { $reviewer }
translating-review-kept-back = ناوی پێداچووەوە نەنووسرا: { $reviewer }. ژمارەی دەقەکانی فایلەکە کە لە خشتەکەدا وەک فایلەکە نین: { $n }
translating-review-lost = فایلەکە بە پێداچووەوە نیشان کرابوو، ئێستا بە پێدانەچووەوە نیشان کراوە
translating-held = { $text } ڕاستە: { $languages }
translating-left = { $text } لە سویدیدا گۆڕاوە: { $languages }
translating-noted = دەقە گۆڕاوەکان کە بە ڕاست تۆمار کران: { $n }
translating-noted-new = دەقە نوێیەکان کە تۆمار کران: { $n }

## Why a text is not taken

translating-why-unknown = دەقێکی وا نییە.
    .hint = ستوونەکانی { "\u2066" }file{ "\u2069" } و { "\u2066" }id{ "\u2069" } مەگۆڕە. لەوانەیە دەقەکە لەوەتەی خشتەکە دروست کراوە لابرابێت.
translating-why-twice = ھەمان دەق لە ڕیزی { $row } یش ھەیە، بە وەرگێڕانێکی تر.
    .hint = یەکێکیان بھێڵەوە.
translating-why-meanwhile = کەسێکی تر وەرگێڕانەکەی گۆڕیوە لەوەتەی خشتەکە دروست کراوە.
    .hint = لەگەڵ ئەو دەقەی ئێستا لە بەرنامەکەدایە بەراوردی بکە، و ئەوەی دەبێت بمێنێتەوە بنووسە.
translating-why-error = «{ $text }» ھەڵەی بەرنامەی خشتەیە، دەق نییە.
    .hint = خانەکە لە بەرنامەی خشتەدا بکە بە دەق و وەرگێڕانەکە دووبارە بنووسە.
translating-why-formula = دەقەکە بە نیشانەیەک دەست پێ دەکات کە بەرنامەی خشتە بە ھاوکێشەی دەزانن.
    .hint = بە پیتێک دەست پێ بکە.
translating-why-no-swedish = دیار نییە ڕیزەکە لە کام دەقی سویدییەوە وەرگێڕدراوە.
    .hint = ستوونەکانی { "\u2066" }swedish{ "\u2069" } و { "\u2066" }mark{ "\u2069" } وەک خۆیان بھێڵەوە.
translating-why-long = دەقەکە لە { $most } پیت درێژترە.
    .hint = کورتتر بینووسە.
translating-why-not-kept = دەقەکە وەک ئەوەی نووسراوە نەدەگەڕایەوە.
    .hint = ھیچ ھێڵێک نابێت بە بۆشایی، خاڵ، ئەستێرە یان کەوانەی چوارگۆشە دەست پێ بکات.
translating-why-file = فایلی { $file } ناخوێنرێتەوە، بۆیە ھیچی تێ ناخرێت.
    .hint = سەرەتا فایلەکە ڕاست بکەوە: { "\u2066" }vilja locales check{ "\u2069" }.

## When it cannot be done

translating-no-source = لە { $path } دەقی سویدی نییە.
    .hint = ئەو فۆڵدەرە بنووسە کە فۆڵدەری { "\u2066" }sv{ "\u2069" } ی تێدایە، وەک { "\u2066" }locales{ "\u2069" }.
translating-record-broken = ناخوێنرێتەوە وەرگێڕانەکان لە کام دەقی سویدییەوە کراون: { $path } ({ $detail }).
    .hint = فایلەکە لە کۆپییەک بگەڕێنەوە. بەبێ ئەو ھەموو شتێک بە وەرگێڕانی سویدیی ئەمڕۆ دادەنرێت.
translating-source-language = ھەموو دەقەکان لە سویدییەوە وەردەگێڕدرێن، نەک بۆ سویدی.
    .hint = دوای { "\u2066" }--lang{ "\u2069" } زمانێکی تر بنووسە.
translating-file-exists = { $path } ھەیە، و لەوانەیە کاری کەسێک بێت.
    .hint = دوای { "\u2066" }--file{ "\u2069" } ناوێکی تر بنووسە.
translating-not-written = { $path } نەتوانرا بنووسرێت ({ $detail }).
    .hint = بزانە فۆڵدەرەکە ھەیە و گۆڕینی ڕێگەپێدراوە.
translating-no-sheet = { $what ->
        [packed] { $path } بە شێوازی بەرنامەی خشتە خۆیەتی.
        [large] { $path } لە { $limit } مێگابایت گەورەترە، و ھیچ خشتەیەکی ئێرە ئەوەندە گەورە نییە.
       *[text] { $path } دەقی UTF-8 نییە.
    }
    .hint = { $what ->
        [large] بزانە فایلە دروستەکەیە.
       *[text] لە بەرنامەی خشتەدا بیکەوە، پاشەکەوتکردن بە ناوی و { "\u2066" }CSV UTF-8{ "\u2069" } ھەڵبژێرە.
    }
translating-too-many-rows = { $path } لە { $most } ڕیز زیاتری ھەیە، و ئەوەندە دەق نییە.
    .hint = بزانە فایلە دروستەکەیە.
translating-no-columns = لە { $path } ئەم ستوونانە نین: { $columns }.
    .hint = دەبێت ڕیزی یەکەم وەک ئەوە بێت کە لە کاتی دروستکردنی خشتەکەدا بوو.
translating-bad-reviewer = ئەوە ناوی پێداچووەوە نییە.
    .hint = ناوێک بنووسە کە ئەوپەڕی { $most } پیت بێت.
