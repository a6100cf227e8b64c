# Language: Persian (fa). The receipt code, and what a check of the whole store says of log, signatures and erasing.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = کد رسید: { $code }
receipt-what = کد را روی آنچه چاپ یا بایگانی می‌شود بنویسید. با آن می‌توان نشان داد که صورت‌جلسه از آن زمان تغییر نکرده است.
receipt-holds = { $n ->
    [0] کد رسید { $code } درست است: صورت‌جلسهٔ { $transcript } از { $at } تغییر نکرده است.
    [one] کد رسید { $code } درست است: آنچه صورت‌جلسهٔ { $transcript } در { $at } داشت تغییر نکرده است. از آن زمان { $n } بار اصلاح شده، و اصلاح جداگانه آمده است.
   *[other] کد رسید { $code } درست است: آنچه صورت‌جلسهٔ { $transcript } در { $at } داشت تغییر نکرده است. از آن زمان { $n } بار اصلاح شده، و اصلاح‌ها جداگانه آمده است.
}
receipt-nowhere = هیچ صورت‌جلسه‌ای در مخزن کد رسید { $code } را ندارد. یا کد نادرست رونویسی شده، یا صورت‌جلسه غیر از آن است که هنگام دادن کد بود.
receipt-broken = صورت‌جلسهٔ { $transcript } کد رسید { $code } را داشته است، اما محتوای آن کد دیگری می‌دهد: تغییر کرده است.
verify-progress = بررسی شد: { $done } از { $total } رویداد
verify-log = { $n ->
    [one] { $n } سطر در دفتر رویدادهای دسترسی
   *[other] { $n } سطر در دفتر رویدادهای دسترسی
}
verify-checkpoints = { $n ->
    [one] { $n } نقطهٔ بررسی امضاشده
   *[other] { $n } نقطهٔ بررسی امضاشده
}
fault-checkpoint-differs = یک نقطهٔ بررسی چیزی جز آنچه پیش از آن آمده می‌گوید
fault-signature-wrong = یک نقطهٔ بررسی با کلید مخزن امضا نشده است
fault-checkpoint-missing = پس از یک پایان یا اصلاح، نقطهٔ بررسی نیست
fault-signing-key-lost = کلیدی که نقطه‌های بررسی با آن امضا می‌شود نیست یا خراب است
fault-erased-untold = یک محتوا نیست، بی‌آنکه معلوم باشد امحا شده است
fault-stone-untrue = گفته شده یک پرونده امحا شده، اما نشده است
verify-stones = { $n ->
    [one] { $n } پروندهٔ امحاشده، با اینکه چه زمانی و چرا
   *[other] { $n } پروندهٔ امحاشده، هر کدام با اینکه چه زمانی و چرا
}
