# Language: Sorani (ckb). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · زمانی ژمارە { $n } ی گفتوگۆکە
client-language-several = چەند زمانێک لە گفتوگۆکەدا: یەک لە دوای یەک بە { $add } نیشانیان بکە، بە { $remove } لایان ببە. { $switch } لە نێوانیاندا دەگۆڕێت.
action-interpreting = دیاریکردنی شێوازی وەرگێڕانی گفتوگۆکە
    .word = وەرگێڕان
interpreting-heading = گفتوگۆکە چۆن وەردەگێڕدرێت؟
interpreting-why = دواتر لە کۆنووسەکەدا لای ھەر وەڵامێک دەنووسرێت. کاتێک گۆڕا، لێرە بیگۆڕە.
interpreting-on-site = وەرگێڕ ئامادەیە
interpreting-phone = وەرگێڕ بە تەلەفۆن
interpreting-video = وەرگێڕ بە ڤیدیۆ
interpreting-none = بێ وەرگێڕ
interpreting-not-said = دیاری نەکراوە
interpreting-on-site-short = وەرگێڕ ئامادەیە
interpreting-phone-short = وەرگێڕ بە تەلەفۆن
interpreting-video-short = وەرگێڕ بە ڤیدیۆ
interpreting-none-short = بێ وەرگێڕ
asking-shown = زمانی پرسیارەکە لەسەر شاشە: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }، پێدا چوونەتەوە)
asking-unreviewed = { $language } ({ $version }، پێدا نەچوونەتەوە)
asking-missing = { $text } لە بری { $language } ({ $version }، وەرگێڕانی نییە)
action-glossary = وشە ڕوونکراوەکان
    .key = وشەکان
    .word = وشەکان
terms-heading = وشەکانی ناو پرسیارەکە
terms-heading-all = وشەکانی ئەم بوارە
terms-none = پرسیارەکە وشەی وای تێدا نییە کە لێرە ڕوون کرابێتەوە. ھەموو وشەکان لە خوارەوەن.
question-terms = { $n ->
        [one] { $n } وشەی پرسیارەکە ڕوون کراوەتەوە: { $key }
       *[other] { $n } وشەی پرسیارەکە ڕوون کراونەتەوە: { $key }
    }
terms-entry = { $term }: { $meaning }
date-about = نزیکەی { $date }
