# Language: Sorani (ckb). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = دەرھێنراوی کۆنووس
export-made-on = کراوە: { $what }
export-ground = بنەما: { $what }
export-ground-consent = ڕەزامەندی
export-ground-law = یاسا
export-why = بنەماکە چییە: { $what }
export-consent-told-on = ڕەزامەندی لە گفتوگۆی { $what } دا دراوە
export-form = فۆرم: { $what }
export-left-out = ئەو بەشانەی لەگەڵدا نین: { $what }
export-in-clear = دەرھێنراوەکە بە دەقی کراوەیە: ھەر کەسێک فایلەکەی پێ بگات دەتوانێت بیخوێنێتەوە. تەنیا بە ڕێگەیەکی پارێزراو بیدە، و دواتر لای ببە.
export-only-shown = ھیچ نەنووسراوە. ئەمە ھەموو ئەوەیە کە لە کۆگاکە دەردەچوو.
export-ask = ئەمە لە فایلێکدا بنووسرێت؟ بەڵێ بنووسە:
export-not-asked = ھیچ نەنووسراوە: نەتوانرا بپرسرێت.
    .hint = سەرەتا بە { "\u2066" }{ "--preview" }{ "\u2069" } سەیری بکە، و پاشان { "\u2066" }{ "--yes" }{ "\u2069" } زیاد بکە.
export-declined = ھیچ نەنووسراوە.
export-written = فایل: { $path }
export-without-ground = بۆ دانی زانیاری بنەمایەک پێویستە.
    .hint = { "\u2066" }{ "--ground consent" }{ "\u2069" } یان { "\u2066" }{ "--ground law" }{ "\u2069" } زیاد بکە، و { "\u2066" }{ "--why" }{ "\u2069" } لەگەڵ ئەوەی کام ڕەزامەندی یان کام ماددەیە.
export-without-why = نەنووسراوە بنەماکە چییە.
    .hint = { "\u2066" }{ "--why" }{ "\u2069" } زیاد بکە لەگەڵ ئەوەی کام ڕەزامەندی یان کام ماددەیە، کێ زانیارییەکانی پێ دەدرێت و بۆ چی.
export-consent-none = لە دۆسیەکەدا ھیچ ڕەزامەندییەک نییە کە ئێستا کار بکات (کۆنووسی { $id }). ھیچ نەنووسراوە.
    .hint = گفتوگۆی ڕەزامەندی بکە، یان { "\u2066" }{ "--ground law" }{ "\u2069" } لەگەڵ ماددەکە بنووسە.
export-consent-stands-against = { $what } ھیچ نەنووسراوە (کۆنووسی { $id }).
    .hint = بێ ڕەزامەندی ماددەیەکی یاسا پێویستە: { "\u2066" }{ "--ground law --why" }{ "\u2069" }.
export-consent-for-contact = { $what } ئەوە بەس نییە بۆ دەرکردنی کۆنووسێک (کۆنووسی { $id }). ھیچ نەنووسراوە.
    .hint = گفتوگۆی ڕەزامەندی بکە، یان { "\u2066" }{ "--ground law" }{ "\u2069" } لەگەڵ ماددەکە بنووسە.
export-consent-covers-part = نەزانراوە کە ڕەزامەندییەکە ھەموو ئەوە دەگرێتەوە کە لە گفتوگۆکەدا گوتراوە (کۆنووسی { $id }). ھیچ نەنووسراوە.
    .hint = ئەو بەشانە ھەڵبژێرە کە دەیانگرێتەوە: { "\u2066" }{ "--section" }{ "\u2069" }. ئەگەرنا ماددەیەکی یاسایی پێویستە: { "\u2066" }{ "--ground law" }{ "\u2069" }.
export-consent-scope = ڕەزامەندییەکە دەڵێت:
export-consent-scope-none = لە گفتوگۆی ڕەزامەندیدا نەنووسراوە ڕەزامەندییەکە چی دەگرێتەوە.
export-consent-scope-protected = ڕەزامەندییەکە لە گفتوگۆیەکی پارێزراودا دراوە. لەوێ بخوێنەوە چی دەگرێتەوە.
export-no-such-section = فۆرمەکە بەشی { $section } ی نییە. ئەمانەی ھەیە: { $sections }
export-no-pdf = پرۆگرامەکە ھێشتا ناتوانێت PDF بنووسێت. ھیچ نەنووسراوە.
    .hint = { "\u2066" }{ "--format markdown" }{ "\u2069" } بەکار بھێنە و لەوێوە چاپی بکە، یان { "\u2066" }{ "--format json" }{ "\u2069" } بۆ سیستەمێکی تر.
export-disk-full = لە { $path } جێگە نییە. ھیچ فایلێک نەنووسراوە.
    .hint = لەوێ جێگە بکەرەوە، یان فۆڵدەرێکی تر بنووسە.
export-not-written = نەتوانرا لە { $path } بنووسرێت ({ $detail }). ھیچ فایلێک نەنووسراوە.
    .hint = بپشکنە ئایا فۆڵدەرەکە ھەیە و مۆڵەتی نووسینت تێیدا ھەیە.
export-failed = دەرھێنراوەکە نەتوانرا دروست بکرێت: { $detail }. ھیچ فایلێک نەنووسراوە.
