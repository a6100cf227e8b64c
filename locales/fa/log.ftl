# Language: Persian (fa). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = پرونده‌ای با این شماره و صورت‌جلسه‌ای با این نام نیست.
    .hint = پروندهٔ امحاشده با نام یکی از صورت‌جلسه‌هایش پیدا می‌شود: { "\u2066" }{ "vilja transcripts list" }{ "\u2069" }.
log-empty = دفتر رویدادها برای آن سطری ندارد.
log-unlocked = قفل مخزن باز شد
log-unlock-failed = { $n ->
    [one] { $n } تلاش ناموفق برای باز کردن قفل مخزن، { $first }
   *[other] { $n } تلاش ناموفق برای باز کردن قفل مخزن، { $first } تا { $last }
}
log-opened-screen = صورت‌جلسه روی صفحه باز شد
log-opened-replay = صورت‌جلسه بازپخش شد
log-opened-command = صورت‌جلسه با فرمان نشان داده شد
log-opened-consent = صورت‌جلسه برای اطلاع از رضایت خوانده شد
log-exported = صورت‌جلسه به صورت فایل داده شد
log-printed = صورت‌جلسه یا نامه‌ای از آن چاپ شد
log-began = گفت‌وگو آغاز شد
log-finished = گفت‌وگو پایان یافت
log-amended = صورت‌جلسه اصلاح شد
log-assessed = یک یافته ارزیابی شد
log-protection-changed = نشان حفاظت گذاشته یا برداشته شد
log-shown = موارد پنهان نشان داده شد
log-shown-why = موارد پنهان نشان داده شد: { $why }
log-told = اطلاعی برای امحا داده شد
log-held = امحا متوقف شد
log-released = توقف امحا برداشته شد
log-erased = پرونده امحا شد
log-slot-added = راه ورودی افزوده شد: { $whose } ({ $slot })
log-slot-removed = راه ورودی حذف شد: { $whose } ({ $slot })
log-slot-renewed = راه ورودی راز تازه یا حدس پرهزینه‌تر گرفت: { $whose } ({ $slot })
log-slots-confirmed = راه‌های ورود پس از تغییر فایل کلید تأیید شد
log-who-officer = مسئول پرونده
log-who-recovery = کلید بازیابی
log-who-manager = مدیر واحد
log-who-municipality = کمون
log-read = دفتر رویدادها خوانده شد
log-wording-remarks-read = ملاحظه‌ها دربارهٔ ترجمه‌ها خوانده شد: { $n }
log-wording-remarks-removed = ملاحظه‌ها دربارهٔ ترجمه‌ها حذف شد: { $n }
log-sampled = { $n ->
    [one] نمونه: { $n } از { $all } باز کردن، بذر { $seed }
   *[other] نمونه: { $n } از { $all } باز کردن، بذر { $seed }
}
log-checked = نمونهٔ { $seed } را { $by } مرور کرد
log-clock-confirmed = پس از جهش ساعت، تاریخ امروز تأیید شد
log-waiting-broken = { $n ->
    [one] { $n } سطر که بیرون از مخزن در انتظار بود خواندنی نبود: کسی فایل را تغییر داده است
   *[other] { $n } سطر که بیرون از مخزن در انتظار بود خواندنی نبود: کسی فایل را تغییر داده است
}
log-sample = { $n ->
    [one] نمونه: { $n } از { $all } باز کردن.
   *[other] نمونه: { $n } از { $all } باز کردن.
}
log-sample-seed = بذر: { $seed }
    همین نمونه با { "\u2066" }{ "--seed" }{ "\u2069" } دوباره کشیده می‌شود. پس از مرور: { "\u2066" }{ "vilja store log --checked" } { $seed } { "--by" }{ "\u2069" } و نام
log-check-noted = ثبت شد: نمونهٔ { $seed } را { $by } مرور کرده است.
