# Language: Sorani (ckb). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = ھیچ دۆسیەیەک بەو ژمارەیە نییە، و ھیچ کۆنووسێک بەو ناوە نییە.
    .hint = دۆسیەیەکی سڕاوە بە ناوی یەکێک لە کۆنووسەکانی دەدۆزرێتەوە: { "\u2066" }{ "vilja transcripts list" }{ "\u2069" }.
log-empty = تۆمارەکە ھیچ دێڕێکی بۆ ئەوە نییە.
log-unlocked = قوفڵی کۆگاکە کرایەوە
log-unlock-failed = { $n ->
    [one] { $n } ھەوڵی سەرنەکەوتوو بۆ کردنەوەی قوفڵی کۆگاکە، { $first }
   *[other] { $n } ھەوڵی سەرنەکەوتوو بۆ کردنەوەی قوفڵی کۆگاکە، { $first } تا { $last }
}
log-opened-screen = کۆنووسەکە لەسەر شاشە کرایەوە
log-opened-replay = کۆنووسەکە لێ درایەوە
log-opened-command = کۆنووسەکە بە فەرمانێک پیشان درا
log-opened-consent = کۆنووسەکە بۆ زانیاریی ڕەزامەندی خوێندرایەوە
log-exported = کۆنووسەکە وەک فایل درا
log-printed = کۆنووسەکە یان نامەیەکی لێیەوە چاپ کرا
log-began = گفتوگۆکە دەستی پێ کرد
log-finished = گفتوگۆکە کۆتایی ھات
log-amended = کۆنووسەکە ڕاست کرایەوە
log-assessed = سەرنجێک ھەڵسەنگێنرا
log-protection-changed = پاراستن نیشان کرا یان لا برا
log-shown = ئەوەی شاردرابووەوە پیشان درا
log-shown-why = ئەوەی شاردرابووەوە پیشان درا: { $why }
log-told = زانیارییەک لەبارەی سڕینەوەوە درا
log-held = سڕینەوە ڕاگیرا
log-released = ڕاگرتنی سڕینەوە لا برا
log-erased = دۆسیەکە بەپێی ڕێسا سڕایەوە
log-slot-added = ڕێگەیەکی کردنەوە زیاد کرا: { $whose } ({ $slot })
log-slot-removed = ڕێگەیەکی کردنەوە لا برا: { $whose } ({ $slot })
log-slot-renewed = ڕێگەیەکی کردنەوە نھێنیی نوێ یان مەزەندەی گرانتری پێ درا: { $whose } ({ $slot })
log-slots-confirmed = ڕێگەکانی کردنەوە دوای گۆڕینی فایلی کلیل پشتڕاست کرانەوە
log-who-officer = کارمەند
log-who-recovery = کلیلی یەدەگ
log-who-manager = بەڕێوەبەری یەکە
log-who-municipality = شارەوانی
log-read = تۆمارەکە خوێندرایەوە
log-wording-remarks-read = بۆچوونەکان لەسەر وەرگێڕانی دەقەکان خوێندرانەوە: { $n }
log-wording-remarks-removed = بۆچوونەکان لەسەر وەرگێڕانی دەقەکان سڕانەوە: { $n }
log-sampled = { $n ->
    [one] نموونەی ھەڕەمەکی: { $n } لە { $all } کردنەوە، تۆوی { $seed }
   *[other] نموونەی ھەڕەمەکی: { $n } لە { $all } کردنەوە، تۆوی { $seed }
}
log-checked = نموونەی ھەڕەمەکیی { $seed } لەلایەن { $by } پێداچوونەوەی بۆ کرا
log-clock-confirmed = دوای بازدانی کاتژمێر، بەرواری ئەمڕۆ پشتڕاست کرایەوە
log-waiting-broken = { $n ->
    [one] { $n } دێڕ کە لە دەرەوەی کۆگاکە چاوەڕێ بوو نەخوێندرایەوە: کەسێک فایلەکەی گۆڕیوە
   *[other] { $n } دێڕ کە لە دەرەوەی کۆگاکە چاوەڕێ بوون نەخوێندرانەوە: کەسێک فایلەکەی گۆڕیوە
}
log-sample = { $n ->
    [one] نموونەی ھەڕەمەکی: { $n } لە { $all } کردنەوە.
   *[other] نموونەی ھەڕەمەکی: { $n } لە { $all } کردنەوە.
}
log-sample-seed = تۆو: { $seed }
    ھەمان نموونە بە { "\u2066" }{ "--seed" }{ "\u2069" } دووبارە دەردەھێنرێتەوە. کاتێک پێیدا چوونەوە: { "\u2066" }{ "vilja store log --checked" } { $seed } { "--by" }{ "\u2069" } و ناو
log-check-noted = تۆمار کرا: نموونەی ھەڕەمەکیی { $seed } لەلایەن { $by } پێداچوونەوەی بۆ کراوە.
