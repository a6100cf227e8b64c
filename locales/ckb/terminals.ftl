# Language: Sorani (ckb). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

test-card-intro = دوو وشەی عەرەبی لە خوارەوە بە دوو شێوە پیشان دەدرێن: وشەیەکی درێژ و وشەیەکی کورت. پێویست ناکات بتوانیت بیانخوێنیتەوە.
test-card-question = لە کام دێڕدا وشە درێژەکە لای ڕاستە و پیتەکانی پێکەوە لکاون؟ 1 یان 2 دابگرە. ئەگەر ھەردووکیان دروست بوون: 1. ئەگەر ھیچیان دروست نەبوون: 0. Esc بازی بەسەر پرسیارەکەدا دەدات.
test-card-unanswered = ھیچ پاشەکەوت نەکرا.
test-card-kept = لەمەودوا وەڵامەکە لەم تێرمیناڵەدا کار دەکات. بۆ دووبارەکردنەوە: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-neither = کەواتە پرۆگرامەکە دەقەکە ڕێک دەخات، بەڵام بە دروستی پیشان نادرێت. سەیری docs/terminals.md بکە: زۆر جار ڕێکخستنێکی تێرمیناڵ یان فۆنتێک بەسە. دواتر دووبارەی بکەرەوە: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-not-kept = وەڵامەکە ئێستا کار دەکات، بەڵام نەتوانرا پاشەکەوت بکرێت: { $detail }
test-card-no-terminal = کارتی تاقیکردنەوە دەبێت لە تێرمیناڵێکدا ببینرێت.
    .hint = { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" } ڕاستەوخۆ لە تێرمیناڵەکەدا کار پێ بکە، بێ ئاڕاستەکردنی دەرچوون یان ھاتن.

doctor-bidi-card = لە کارتی تاقیکردنەوەدا وا وەڵام دراوەتەوە
doctor-bidi-obeys = پرۆگرامەکە دەقەکە ڕێک دەخات، تێرمیناڵەکە وەڵامی داوەتەوە کە ڕێگەی دەدات
doctor-bidi-unsure = ھیچ لەبارەی تێرمیناڵەکەوە نەزانراوە. بپشکنە بە: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
doctor-ethiopic = نووسینی ئیتیۆپی: { $what }
doctor-ethiopic-spaced = بۆشایی دوای ھەر بڕگەیەک
doctor-ethiopic-tight = نزیک لە یەک
doctor-sorani = سۆرانی: { $what }
doctor-sorani-joined = ئەو پیتانەی شێوەی تایبەتیان نییە پێکەوە دەلکێنرێن
doctor-sorani-plain = ئەو پیتانەی شێوەی تایبەتیان نییە بە جیا دەوەستن
