# Language: Dari (fa-AF). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = کلید احتیاطی درست نوشته شده اما این مخزن را باز نمی‌کند.
    .hint = شاید از مخزن دیگر باشد، یا حذف شده باشد.
slot-trouble-wrong-identity = کلید داخل فایل این مخزن را باز نمی‌کند.
    .hint = دستور { "\u2066" }{ "vilja store slots" }{ "\u2069" } نشان می‌دهد که کدام کلیدها باز می‌کند.
slot-trouble-wrong-identity-passphrase = عبارت رمز فایل کلید درست نیست.
slot-trouble-identity-unreadable = در فایل کلید age که استفاده شود نیست.
    .hint = باید سطری داشته باشد که با { "\u2066" }{ "AGE-SECRET-KEY-1" }{ "\u2069" } شروع شود. دستور { "\u2066" }{ "vilja store identity" }{ "\u2069" } چنین فایل می‌سازد.
slot-trouble-recipient-unfit = این گیرندهٔ age استفاده شده نمی‌تواند.
    .hint = با age1 شروع می‌شود. کلیدهای SSH و ضمیمه‌ها قبول نمی‌شود.
slot-trouble-not-remembered = کمپیوتر هیچ کلید مخزن را به یاد ندارد.
slot-trouble-no-keyring = کمپیوتر برای پروگرام کلید به یاد گرفته نمی‌تواند.
    .hint = مخزن را مثل معمول با عبارت رمز باز کنید.
slot-trouble-label-unfit = نام راه ورود حداکثر 40 حرف در یک سطر است.
slot-trouble-label-taken = یک راه ورود دیگر همین نام را دارد.
slot-trouble-too-many = مخزن حداکثر راه‌های ورود را دارد.
    .hint = اول یکی را با { "\u2066" }{ "vilja store slots remove" }{ "\u2069" } حذف کنید.
slot-trouble-no-such-slot = چنین راه ورود موجود نیست.
    .hint = دستور { "\u2066" }{ "vilja store slots" }{ "\u2069" } راه‌های موجود را نشان می‌دهد.
slot-trouble-last-passphrase = آخرین عبارت رمز حذف شده نمی‌تواند.
    .hint = اول یکی دیگر را با { "\u2066" }{ "vilja store slots add passphrase" }{ "\u2069" } علاوه کنید.
slot-trouble-in-use = مخزن با همین راه ورود باز شده است.
    .hint = مخزن را با عبارت رمز یا کلید دیگر باز کنید و آن وقت حذف کنید.
slot-trouble-edited = کسی غیر از پروگرام فایل کلید را تغییر داده است. راه‌های ورود تا بازبینی نشود تغییر نمی‌کند.
    .hint = با { "\u2066" }{ "vilja store slots" }{ "\u2069" } ببینید. اگر همه درست است: { "\u2066" }{ "vilja store slots confirm" }{ "\u2069" }.
slot-trouble-copies-left = تغییر صورت گرفت، اما کاپی‌های کهنهٔ فایل کلید هنوز است.
    .hint = در دیسک جای خالی کنید و مخزن را دوباره باز کنید. آن وقت کاپی‌ها از نو نوشته می‌شود.
slot-trouble-practice = مخزن تمرین عبارت رمز و راه ورود برای تغییر ندارد.
slot-trouble-narrow = چیزی که مخزن را با آن باز کردید به دوسیه‌های حفاظت‌شده نمی‌رسد، و این کار به آن ضرورت دارد. از کسی بخواهید که چنین کلید دارد.

store-remark-mended = فایل کلید خراب بود. از یک کاپی دوباره نوشته شد.
store-remark-key-file-edited = کسی بیرون از پروگرام فایل کلید را تغییر داده است. از یک کاپی پس گذاشته شد. به بخش تکنالوژی بگویید.
store-remark-key-file-doubtful = فایل کلید بیرون از پروگرام تغییر کرده، یا فایل کهنه‌تر پس گذاشته شده است. آن را با { "\u2066" }{ "vilja store slots" }{ "\u2069" } بازبینی کنید و به بخش تکنالوژی بگویید.
store-remark-cost-raised = حدس زدن عبارت رمز حالا مشکل‌تر از پیش است: فایل کلید دوباره نوشته شد. خود عبارت همان است.

keys-wait = { $n ->
    [one] کوشش بعدی بعد از { $n } ثانیه می‌شود. پروگرام صبر می‌کند.
   *[other] کوشش بعدی بعد از { $n } ثانیه می‌شود. پروگرام صبر می‌کند.
}
keys-only-for-commands = با { "\u2066" }{ "--identity" }{ "\u2069" } و { "\u2066" }{ "--recovery" }{ "\u2069" } مخزن برای یک دستور باز می‌شود، نه روی صفحه.
    .hint = اگر عبارت رمز فراموش شده است: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
keys-recovery-how = کلید احتیاطی { $n } گروپ دارد. گروپ‌ها را یکی‌یکی یا همه را یک‌جا بنویسید. چیزی نشان داده نمی‌شود.
keys-recovery-group = گروپ { $n }:
keys-recovery-again = گروپ { $n } غلط نوشته شده است. دوباره بنویسید.
keys-recovery-missing = کلید احتیاطی تا آخر نوشته نشد.
keys-recovery-length = کلید احتیاطی { $groups } گروپ دارد و { $n } گروپ نوشته شد.
keys-recovery-slip = گروپ { $n } کلید احتیاطی غلط نوشته شده یا در جای خود نیست.
    .hint = آن را با کاغذ مقایسه کنید و دوباره کوشش کنید.
keys-recovery-write-down = کلید احتیاطی. آن را با رقم و حرف نقل کنید. فقط همین حالا نشان داده می‌شود.
keys-recovery-keep = کاغذ را در جایی بگذارید که فقط کسانی که اجازهٔ باز کردن مخزن را دارند به آن رسیده بتوانند، و نه در پهلوی کمپیوتر. هر کس که کاغذ را دارد همه چیز را خوانده می‌تواند. صفر رقم است؛ حرف‌های I، L، O و U موجود نیست.
keys-recovery-confirm = گروپ { $n } را از روی کاغذ بنویسید:
keys-recovery-unconfirmed = گروپ { $n } درست نیست. کلید علاوه نشد.
    .hint = کاغذ را دور بیندازید و از نو کنید: یک کلید نو نشان داده می‌شود.
keys-no-terminal = چیزی که فقط یک بار نشان داده می‌شود تنها در پنجره نوشته می‌شود، نه در فایل یا پروگرام دیگر.
    .hint = اگر با آن هم باید به آنجا برود، مثلاً به پرنتر، با { "\u2066" }{ "--to-stdout" }{ "\u2069" } بگویید.

keys-new-passphrase = عبارت رمز نو:
keys-new-passphrase-again = همان عبارت رمز، یک بار دیگر:
keys-passphrases-differ = دو عبارت رمز یکی نبود. چیزی تغییر نکرد.
keys-not-the-words = آن کلمات نبود. چیزی تغییر نکرد.
suggest-write-down = شش کلمه را نقل کنید. فقط همین حالا نشان داده می‌شود، و یک بار دیگر پرسیده می‌شود.
keys-passphrase-changed = عبارت رمز تبدیل شد. عبارت کهنه دیگر مخزن را باز نمی‌کند، اما کاپی‌هایی را که پیش از این ساخته شده باز می‌کند.
keys-which-passphrase = چند عبارت رمز است. با { "\u2066" }{ "--slot" }{ "\u2069" } بگویید که کدام تبدیل شود.
    .hint = دستور { "\u2066" }{ "vilja store slots" }{ "\u2069" } نام‌ها را نشان می‌دهد.

keys-identity-passphrase = عبارت رمز فایل کلید:
keys-identity-unread = فایل { $path } خوانده نمی‌شود ({ $detail }).
keys-identity-there = { $path } از پیش موجود است. بالای کلید هیچ وقت نوشته نمی‌شود.
    .hint = نام فایل دیگر انتخاب کنید.
keys-identity-plain = فایل با هیچ عبارت رمز حفاظت نمی‌شود. هر کس که آن را به دست بیاورد مخزن را باز کرده می‌تواند.
keys-identity-unwritten = کلید در { $path } نوشته نشد ({ $detail }).
keys-identity-made = کلید سری در { $path } است. قسمت علنی، که به همه نشان داده شده می‌تواند:
keys-identity-next = فایل را از این کمپیوتر دور کنید. راه ورود را با { "\u2066" }{ "vilja store slots add manager --recipient" }{ "\u2069" } و قسمت علنی علاوه کنید.

keys-role-officer = مسؤول دوسیه
keys-role-recovery = احتیاطی
keys-role-manager = آمر بخش
keys-role-municipality = کمون
keys-role-unknown = نامعلوم
keys-kind-passphrase = عبارت رمز
keys-kind-recovery = کلید احتیاطی روی کاغذ
keys-kind-age = کلید age در فایل
keys-kind-remembered = در یاد کمپیوتر تا شروع دوباره
keys-kind-open = بدون قفل
keys-kind-unknown = از نوعی که یک نسخهٔ نوتر ساخته است
keys-added = از { $at }
keys-cost = هر حدس { "\u2066" }{ $mib } MiB{ "\u2069" } در { $passes } دور می‌خواهد
keys-narrow = به دوسیه‌های حفاظت‌شده نمی‌رسد
keys-in-use = حالا مخزن را باز کرده است
keys-no-recovery = احتیاطی نیست: اگر عبارت رمز فراموش شود هیچ‌کس مصاحبه‌ها را خوانده نمی‌تواند. با { "\u2066" }{ "vilja store slots add recovery" }{ "\u2069" } کلید احتیاطی بسازید.
keys-slot-added = راه ورود { $name } علاوه شد.
keys-slot-removed = راه ورود { $name } حذف شد.
keys-removed-copies = کاپی‌های احتیاطی که پیش از این ساخته شده هنوز با آن باز می‌شود.
keys-slot-ambiguous = چند راه ورود برابر است. بیشترِ نام را بنویسید.
keys-confirmed = راه‌های ورود، طوری که در بالا نشان داده شد، تأیید شد.
keys-remembered = کمپیوتر تا شروع دوباره مخزن را برای دستورها بدون عبارت رمز باز می‌کند. دستور { "\u2066" }{ "vilja store slots forget" }{ "\u2069" } آن را ختم می‌کند.
keys-forgotten = کمپیوتر کلید را فراموش کرد.
keys-nothing-remembered = کمپیوتر هیچ کلید به یاد نداشت.

unlock-wait = { $n ->
    [one] کوشش بعدی بعد از { $n } ثانیه می‌شود. در این مدت تمرین باز شده می‌تواند.
   *[other] کوشش بعدی بعد از { $n } ثانیه می‌شود. در این مدت تمرین باز شده می‌تواند.
}
unlock-wait-asked = { $n ->
    [one] عبارت رمز بعد از { $n } ثانیه امتحان می‌شود.
   *[other] عبارت رمز بعد از { $n } ثانیه امتحان می‌شود.
}
unlock-again = حالا دوباره کوشش کرده می‌توانید.

suggest-hint = پروگرام عبارت رمز پیشنهاد کرده می‌تواند: Ctrl-O را فشار دهید.
suggest-hint-line = پروگرام عبارت رمز پیشنهاد کرده می‌تواند: { "\u2066" }/پیشنهاد{ "\u2069" } را بنویسید.
suggest-heading = پیشنهاد عبارت رمز
suggest-why = کلمات به شکل تصادفی از میان 2048 کلمه انتخاب شده است. آن‌ها را با حروف کوچک و با یک فاصله در میان بنویسید. کاغذ را در جایی بگذارید که کس دیگر به آن رسیده نتواند.
suggest-differs = آن کلمات نبود. با کاغذ مقایسه کنید و دوباره کوشش کنید.
action-suggest = پروگرام عبارت رمز پیشنهاد کند
    .key = پیشنهاد
    .word = پیشنهاد

who-can-open-heading = کی‌ها مخزن را باز کرده می‌توانند
who-can-open-change = از خط دستور تغییر می‌کند: { "\u2066" }{ "vilja store slots --help" }{ "\u2069" }.
action-who-can-open = کی‌ها مخزن را باز کرده می‌توانند
    .word = راه-ورود
