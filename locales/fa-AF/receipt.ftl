# Language: Dari (fa-AF). The receipt code, and what a check of the whole store says of log, signatures and erasing.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = کود رسید: { $code }
receipt-what = کود را روی چیزی که چاپ یا آرشیف می‌شود بنویسید. با آن نشان داده می‌شود که پروتوکول از آن وقت تغییر نکرده است.
receipt-holds = { $n ->
    [0] کود رسید { $code } درست است: پروتوکول { $transcript } از { $at } تغییر نکرده است.
    [one] کود رسید { $code } درست است: چیزی که پروتوکول { $transcript } در { $at } داشت تغییر نکرده است. از آن وقت { $n } بار تصحیح شده، و تصحیح جداگانه است.
   *[other] کود رسید { $code } درست است: چیزی که پروتوکول { $transcript } در { $at } داشت تغییر نکرده است. از آن وقت { $n } بار تصحیح شده، و تصحیح‌ها جداگانه است.
}
receipt-nowhere = هیچ پروتوکول در مخزن کود رسید { $code } را ندارد. یا کود غلط نقل شده، یا پروتوکول غیر از آن است که در وقت دادن کود بود.
receipt-broken = پروتوکول { $transcript } کود رسید { $code } را داشته است، اما محتوای آن کود دیگر می‌دهد: تغییر کرده است.
verify-progress = بررسی شد: { $done } از { $total } رویداد
verify-log = { $n ->
    [one] { $n } سطر در ثبت دسترسی‌ها
   *[other] { $n } سطر در ثبت دسترسی‌ها
}
verify-checkpoints = { $n ->
    [one] { $n } نقطهٔ بررسی امضاشده
   *[other] { $n } نقطهٔ بررسی امضاشده
}
fault-checkpoint-differs = یک نقطهٔ بررسی چیزی غیر از آنچه پیش از آن است می‌گوید
fault-signature-wrong = یک نقطهٔ بررسی با کلید مخزن امضا نشده است
fault-checkpoint-missing = بعد از یک ختم یا تصحیح، نقطهٔ بررسی نیست
fault-signing-key-lost = کلیدی که نقطه‌های بررسی با آن امضا می‌شود نیست یا خراب است
fault-erased-untold = یک محتوا نیست، بدون آنکه معلوم باشد محو شده است
fault-stone-untrue = گفته شده که یک دوسیه محو شده، اما نشده است
verify-stones = { $n ->
    [one] { $n } دوسیهٔ محوشده، با معلومات چه وقت و چرا
   *[other] { $n } دوسیهٔ محوشده، هر کدام با معلومات چه وقت و چرا
}
