# Language: Dari (fa-AF). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = دوسیه‌ای با این نمبر و پروتوکولی با این نام نیست.
    .hint = دوسیهٔ محوشده با نام یکی از پروتوکول‌هایش پیدا می‌شود: { "\u2066" }{ "vilja transcripts list" }{ "\u2069" }.
log-empty = ثبت رویدادها برای آن سطر ندارد.
log-unlocked = قفل مخزن باز شد
log-unlock-failed = { $n ->
    [one] { $n } کوشش ناکام برای باز کردن قفل مخزن، { $first }
   *[other] { $n } کوشش ناکام برای باز کردن قفل مخزن، { $first } تا { $last }
}
log-opened-screen = پروتوکول روی صفحه باز شد
log-opened-replay = پروتوکول بازپخش شد
log-opened-command = پروتوکول با دستور نشان داده شد
log-opened-consent = پروتوکول برای معلومات رضایت خوانده شد
log-exported = پروتوکول به حیث فایل داده شد
log-printed = پروتوکول یا مکتوبی از آن چاپ شد
log-began = مصاحبه شروع شد
log-finished = مصاحبه ختم شد
log-amended = پروتوکول تصحیح شد
log-assessed = یک یافته ارزیابی شد
log-protection-changed = نشان حفاظت گذاشته یا برداشته شد
log-shown = چیزهای پنهان نشان داده شد
log-shown-why = چیزهای پنهان نشان داده شد: { $why }
log-told = معلوماتی برای محو داده شد
log-held = محو توقف داده شد
log-released = توقف محو برداشته شد
log-erased = دوسیه محو شد
log-slot-added = یک راه ورود علاوه شد: { $whose } ({ $slot })
log-slot-removed = یک راه ورود حذف شد: { $whose } ({ $slot })
log-slot-renewed = یک راه ورود راز نو یا حدس سنگین‌تر گرفت: { $whose } ({ $slot })
log-slots-confirmed = راه‌های ورود بعد از تغییر فایل کلید تأیید شد
log-who-officer = مسؤول دوسیه
log-who-recovery = کلید احتیاطی
log-who-manager = آمر بخش
log-who-municipality = کمون
log-read = ثبت رویدادها خوانده شد
log-wording-remarks-read = تبصره‌ها در بارهٔ ترجمه‌ها خوانده شد: { $n }
log-wording-remarks-removed = تبصره‌ها در بارهٔ ترجمه‌ها حذف شد: { $n }
log-sampled = { $n ->
    [one] نمونه: { $n } از { $all } باز کردن، عدد آغاز { $seed }
   *[other] نمونه: { $n } از { $all } باز کردن، عدد آغاز { $seed }
}
log-checked = نمونهٔ { $seed } را { $by } مرور کرد
log-clock-confirmed = بعد از خیز ساعت، تاریخ امروز تأیید شد
log-waiting-broken = { $n ->
    [one] { $n } سطر که بیرون از مخزن در انتظار بود خوانده نشد: کسی فایل را تغییر داده است
   *[other] { $n } سطر که بیرون از مخزن در انتظار بود خوانده نشد: کسی فایل را تغییر داده است
}
log-sample = { $n ->
    [one] نمونه: { $n } از { $all } باز کردن.
   *[other] نمونه: { $n } از { $all } باز کردن.
}
log-sample-seed = عدد آغاز: { $seed }
    همین نمونه با { "\u2066" }{ "--seed" }{ "\u2069" } دوباره کشیده می‌شود. بعد از مرور: { "\u2066" }{ "vilja store log --checked" } { $seed } { "--by" }{ "\u2069" } و نام
log-check-noted = ثبت شد: نمونهٔ { $seed } را { $by } مرور کرده است.
