# Language: Sorani (ckb). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = گۆڕینی وەشانی فۆرمەکە
    .word = وەشان

## When an interview is opened and the form is another than it was

versions-newer = فۆرمەکە وەشانێکی نوێتری ھەیە، { $version }. Ctrl-P: گۆڕینی وەشانی فۆرمەکە.
versions-newer-line = فۆرمەکە وەشانێکی نوێتری ھەیە، { $version }. { "\u2066" }/وەشان{ "\u2069" } بنووسە بۆ ئەوەی ببینیت چی جیاوازە.
versions-differs = لە دەستپێکی گفتوگۆکەوە فۆرمەکە گۆڕدراوە. Ctrl-P: گۆڕینی وەشانی فۆرمەکە.
versions-differs-line = لە دەستپێکی گفتوگۆکەوە فۆرمەکە گۆڕدراوە. { "\u2066" }/وەشان{ "\u2069" } بنووسە بۆ ئەوەی ببینیت چی جیاوازە.
refusal-no-such-version = ئەو وەشانەی فۆرمەکە لێرە نییە.

## The page

versions-heading = وەشانی { $version } ی فۆرمەکە
versions-what = گفتوگۆکە بە وەشانی { $version } دەکرێت. تا نەیگۆڕیت ھیچ ناگۆڕێت، و ھیچ وەڵامێک ون نابێت.
versions-finished = گفتوگۆکە کۆتایی ھاتووە و ھەمیشە بە وەشانی { $version } دەخوێنرێتەوە. لێرەدا نووسراوە بە وەشانەکەی تر چۆن دەخوێنرایەوە.
versions-change = بگۆڕە بۆ وەشانی { $version }
versions-sums = لەگەڵیدا دێن: { $kept }. لا دەبرێن: { $aside }. ناگونجێن: { $unfit }.
versions-stay = لە وەشانی { $version } بمێنەرەوە
versions-now = گفتوگۆکە ئێستا بە وەشانی { $version } دەکرێت. خوێندنەوەی وەشانی پێشوو لە کۆنووسەکەدا دەمێنێتەوە.
versions-unfit = لە وەشانی { $version } دا ناگونجێت: لە کۆنووسەکەدا دەمێنێتەوە و ناژمێردرێت
versions-aside = لا دەبرێت: بەو وەڵامانەی ھەن پرسیارەکە ناپرسرێت
versions-counts = دووبارە دەژمێردرێت
versions-stays-aside = لابراوە و وا دەمێنێتەوە
versions-kept = وەک خۆی لەگەڵیدا دێت
versions-turns = وەڵامەکان ئاماژە بە چی دەکەن
versions-turns-none = وەڵامەکان ئاماژە بە ھەمان شتەکانی ئێستا دەکەن.
versions-differences = لە فۆرمەکەدا چی جیاوازە
versions-same = ھیچ جیاواز نییە.

## Why an answer does not fit

versions-misfit-not-asked = پرسیارەکە لەوێدا نییە.
versions-misfit-other-type = پرسیارەکە لەوێدا جۆرە وەڵامێکی تری دەوێت.
versions-misfit-no-such-option = ھەڵبژاردەی وەڵامەکە لەوێدا نییە.
versions-misfit-unknown-code = کۆدەکە لە لیستی ئەوێدا نییە.
versions-misfit-out-of-range = وەڵامەکە لە دەرەوەی سنوورەکانی ئەوێیە.
versions-misfit-number-of-options = ژمارەی ھەڵبژاردنەکان لەگەڵ پرسیارەکەی ئەوێدا ناگونجێت.
versions-misfit-other = پرسیارەکە لەوێدا وەڵامەکە وەرناگرێت.

## How the reading changes

versions-new = زیاد دەبێت
versions-gone = نامێنێت
versions-from-to = لە { $before } بۆ { $after }

## What differs between two versions

versions-is-added = نوێ
versions-is-removed = لابراو
versions-is-changed = گۆڕاو
versions-part =
    { $part ->
        [form] فۆرم: { $label }
        [section] بەش: { $label }
        [question] پرسیار: { $label }
        [field] پرسیار: { $label }
        [option] ھەڵبژاردە: { $label }
        [condition] مەرج: { $label }
        [element] ڕەگەز: { $label }
        [flag] سەرنج: { $label }
        [contradiction] دژ بە یەک: { $label }
        [computed] بەھای ھەژمارکراو: { $label }
        [check] پشکنین: { $label }
        [cue] وشەی ئاماژە: { $label }
       *[other] ھەنگاو: { $label }
    }
versions-key =
    { $key ->
        [version] وەشان
        [order] ڕیزی پرسیارەکان
        [section] بەش
        [type] جۆری وەڵام
        [limits] سنوورەکان
        [options] ڕیزی ھەڵبژاردەکان
        [exclusive] ھەڵبژاردەکانی تر لا دەبات
        [required] دەبێت وەڵام بدرێتەوە
        [officer] کارمەند پڕی دەکاتەوە
        [identifying] دەشێت ئاشکرای بکات کەسێک لە کوێیە
        [ask_if] دەپرسرێت ئەگەر
        [when] کار دەکات ئەگەر
        [not_when] کار ناکات ئەگەر
        [guard] تەنیا مەرجێکی پاراستنە
        [weight] کێش
        [sources] سەرچاوەکان
        [ask_next] شایەنی پرسینە
        [measures] ھەنگاوەکان
        [indicators] نیشاندەرەکان
        [default] وەڵامی پێشنیارکراو
        [list] لیست
        [value] ھەژمار دەکرێت لە
        [show_at] پیشان دەدرێت لای
        [show_if] پیشان دەدرێت ئەگەر
        [unless] پێشنیار ناکرێت ئەگەر
        [hard] وەڵامەکە ڕەت دەکرێتەوە
        [roster] دەپشکنرێت لە
        [worked-for] بۆ ھەر تۆمارێک ھەژمار دەکرێت لە
        [confirm] پشتڕاست دەبێتەوە بە
       *[words] دەق
    }
versions-change-of = { $key }: پێشتر { $before }، ئێستا { $after }

## After the change

versions-from = لە وەشانی { $version }، ناژمێردرێت
versions-from-check = تێبینی بۆ پشکنینێک کە لەم وەشانەدا نییە
versions-from-half-written = لای پرسیارێک نووسراوە کە لەم وەشانەدا نییە، وەک وەڵام نەخوێندراوەتەوە
versions-read-then = بە وەشانی { $version }، پێش گۆڕینی وەشان، وەڵامەکان بەم شێوەیە ئاماژەیان دەکرد
versions-answered-then = وەڵام لە وەشانی { $version }: { $answer }. لێرە ناگونجێت و ناژمێردرێت.
versions-note-then = تێبینی: { $note }
versions-changed-at = وەشانی { $version } لە { $at } وە

## The command line

versions-two-forms = { $old } و { $new } دوو فۆرمی جیاوازن.
    .hint = دوو وەشانی ھەمان فۆرم بەراورد بکە.
