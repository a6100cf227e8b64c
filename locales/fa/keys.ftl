# Language: Persian (fa). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = کلید بازیابی درست نوشته شده اما این مخزن را باز نمی‌کند.
    .hint = ممکن است از آن مخزن دیگری باشد، یا حذف شده باشد.
slot-trouble-wrong-identity = کلید داخل فایل این مخزن را باز نمی‌کند.
    .hint = فرمان { "\u2066" }{ "vilja store slots" }{ "\u2069" } نشان می‌دهد کدام کلیدها باز می‌کند.
slot-trouble-wrong-identity-passphrase = عبارت عبور فایل کلید درست نیست.
slot-trouble-identity-unreadable = در فایل کلید age قابل استفاده‌ای نیست.
    .hint = باید سطری داشته باشد که با { "\u2066" }{ "AGE-SECRET-KEY-1" }{ "\u2069" } آغاز شود. فرمان { "\u2066" }{ "vilja store identity" }{ "\u2069" } چنین فایلی می‌سازد.
slot-trouble-recipient-unfit = این گیرندهٔ age قابل استفاده نیست.
    .hint = با age1 آغاز می‌شود. کلیدهای SSH و افزونه‌ها پذیرفته نمی‌شود.
slot-trouble-not-remembered = رایانه کلیدی برای مخزن به یاد ندارد.
slot-trouble-no-keyring = رایانه نمی‌تواند برای برنامه کلید به یاد بسپارد.
    .hint = مخزن را مانند معمول با عبارت عبور باز کنید.
slot-trouble-label-unfit = نام راه ورود حداکثر 40 نویسه در یک سطر است.
slot-trouble-label-taken = راه ورود دیگری همین نام را دارد.
slot-trouble-too-many = مخزن حداکثر راه‌های ورود مجاز را دارد.
    .hint = اول یکی را با { "\u2066" }{ "vilja store slots remove" }{ "\u2069" } حذف کنید.
slot-trouble-no-such-slot = چنین راه ورودی وجود ندارد.
    .hint = فرمان { "\u2066" }{ "vilja store slots" }{ "\u2069" } راه‌های موجود را نشان می‌دهد.
slot-trouble-last-passphrase = آخرین عبارت عبور را نمی‌توان حذف کرد.
    .hint = اول یکی دیگر را با { "\u2066" }{ "vilja store slots add passphrase" }{ "\u2069" } بیفزایید.
slot-trouble-in-use = مخزن با همین راه ورود باز شده است.
    .hint = مخزن را با عبارت عبور یا کلید دیگری باز کنید و آن وقت حذفش کنید.
slot-trouble-edited = کسی جز برنامه فایل کلید را تغییر داده است. راه‌های ورود تا بازبینی نشود تغییر نمی‌کند.
    .hint = با { "\u2066" }{ "vilja store slots" }{ "\u2069" } نگاه کنید. اگر همه درست است: { "\u2066" }{ "vilja store slots confirm" }{ "\u2069" }.
slot-trouble-copies-left = تغییر انجام شد، اما نسخه‌های قدیمی فایل کلید هنوز هست.
    .hint = روی دیسک جا باز کنید و مخزن را دوباره باز کنید. آن وقت نسخه‌ها بازنویسی می‌شود.
slot-trouble-practice = مخزن تمرین عبارت عبور و راه ورودی برای تغییر ندارد.
slot-trouble-narrow = آنچه مخزن را با آن باز کردید به پرونده‌های حفاظت‌شده نمی‌رسد، و این کار به آن نیاز دارد. از کسی که چنین کلیدی دارد بخواهید.

store-remark-mended = فایل کلید آسیب دیده بود. از یک نسخه دوباره نوشته شد.
store-remark-key-file-edited = کسی بیرون از برنامه فایل کلید را تغییر داده است. از یک نسخه برگردانده شد. به پشتیبانی فناوری خبر دهید.
store-remark-key-file-doubtful = فایل کلید بیرون از برنامه تغییر کرده، یا فایل قدیمی‌تری برگردانده شده است. آن را با { "\u2066" }{ "vilja store slots" }{ "\u2069" } بازبینی کنید و به پشتیبانی فناوری خبر دهید.
store-remark-cost-raised = عبارت عبور اکنون سخت‌تر از پیش حدس زده می‌شود: فایل کلید دوباره نوشته شد. خود عبارت همان است.

keys-wait = { $n ->
    [one] تلاش بعدی پس از { $n } ثانیه ممکن است. برنامه صبر می‌کند.
   *[other] تلاش بعدی پس از { $n } ثانیه ممکن است. برنامه صبر می‌کند.
}
keys-only-for-commands = با { "\u2066" }{ "--identity" }{ "\u2069" } و { "\u2066" }{ "--recovery" }{ "\u2069" } مخزن برای یک فرمان باز می‌شود، نه روی صفحه.
    .hint = اگر عبارت عبور فراموش شده است: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
keys-recovery-how = کلید بازیابی { $n } گروه دارد. گروه‌ها را یکی‌یکی یا همه را با هم بنویسید. چیزی نشان داده نمی‌شود.
keys-recovery-group = گروه { $n }:
keys-recovery-again = گروه { $n } نادرست نوشته شده است. دوباره بنویسید.
keys-recovery-missing = نوشتن کلید بازیابی به پایان نرسید.
keys-recovery-length = کلید بازیابی { $groups } گروه دارد و { $n } گروه نوشته شد.
keys-recovery-slip = گروه { $n } کلید بازیابی نادرست نوشته شده یا سر جای خود نیست.
    .hint = آن را با کاغذ مقایسه کنید و دوباره امتحان کنید.
keys-recovery-write-down = کلید بازیابی. آن را با رقم و حرف رونویسی کنید. فقط همین حالا نشان داده می‌شود.
keys-recovery-keep = کاغذ را جایی بگذارید که فقط کسانی که اجازهٔ باز کردن مخزن را دارند به آن دسترسی داشته باشند، و نه کنار رایانه. هر کس کاغذ را داشته باشد می‌تواند همه چیز را بخواند. صفر رقم است؛ حرف‌های I، L، O و U به کار نمی‌رود.
keys-recovery-confirm = گروه { $n } را از روی کاغذ بنویسید:
keys-recovery-unconfirmed = گروه { $n } درست نیست. کلید افزوده نشد.
    .hint = کاغذ را دور بیندازید و از نو انجام دهید: کلید تازه‌ای نشان داده می‌شود.
keys-no-terminal = آنچه فقط یک بار نشان داده می‌شود تنها در پنجره نوشته می‌شود، نه در فایل یا برنامهٔ دیگر.
    .hint = اگر با این حال باید به آنجا برود، مثلاً به چاپگر، با { "\u2066" }{ "--to-stdout" }{ "\u2069" } بگویید.

keys-new-passphrase = عبارت عبور تازه:
keys-new-passphrase-again = همان عبارت عبور، یک بار دیگر:
keys-passphrases-differ = دو عبارت عبور یکی نبود. چیزی تغییر نکرد.
keys-not-the-words = آن واژه‌ها نبود. چیزی تغییر نکرد.
suggest-write-down = شش واژه را رونویسی کنید. فقط همین حالا نشان داده می‌شود، و یک بار دیگر پرسیده می‌شود.
keys-passphrase-changed = عبارت عبور عوض شد. عبارت قدیمی دیگر مخزن را باز نمی‌کند، اما نسخه‌هایی را که پیش از این ساخته شده باز می‌کند.
keys-which-passphrase = چند عبارت عبور هست. با { "\u2066" }{ "--slot" }{ "\u2069" } بگویید کدام عوض شود.
    .hint = فرمان { "\u2066" }{ "vilja store slots" }{ "\u2069" } نام‌ها را نشان می‌دهد.

keys-identity-passphrase = عبارت عبور فایل کلید:
keys-identity-unread = فایل { $path } خواندنی نیست ({ $detail }).
keys-identity-there = { $path } از پیش وجود دارد. روی کلید هرگز نوشته نمی‌شود.
    .hint = نام فایل دیگری انتخاب کنید.
keys-identity-plain = فایل با هیچ عبارت عبوری محافظت نمی‌شود. هر کس آن را به دست آورد می‌تواند مخزن را باز کند.
keys-identity-unwritten = کلید را نمی‌توان در { $path } نوشت ({ $detail }).
keys-identity-made = کلید محرمانه در { $path } است. بخش عمومی، که می‌توان به همه نشان داد:
keys-identity-next = فایل را از این رایانه بردارید. راه ورود را با { "\u2066" }{ "vilja store slots add manager --recipient" }{ "\u2069" } و بخش عمومی بیفزایید.

keys-role-officer = مسئول پرونده
keys-role-recovery = ذخیره
keys-role-manager = مدیر واحد
keys-role-municipality = کمون
keys-role-unknown = نامعلوم
keys-kind-passphrase = عبارت عبور
keys-kind-recovery = کلید بازیابی روی کاغذ
keys-kind-age = کلید age در فایل
keys-kind-remembered = در یاد رایانه تا راه‌اندازی دوباره
keys-kind-open = بدون قفل
keys-kind-unknown = از نوعی که نسخهٔ تازه‌تری ساخته است
keys-added = از { $at }
keys-cost = هر حدس { "\u2066" }{ $mib } MiB{ "\u2069" } در { $passes } دور می‌خواهد
keys-narrow = به پرونده‌های حفاظت‌شده نمی‌رسد
keys-in-use = اکنون مخزن را باز کرده است
keys-no-recovery = ذخیره‌ای نیست: اگر عبارت عبور فراموش شود هیچ‌کس نمی‌تواند گفت‌وگوها را بخواند. با { "\u2066" }{ "vilja store slots add recovery" }{ "\u2069" } کلید بازیابی بسازید.
keys-slot-added = راه ورود { $name } افزوده شد.
keys-slot-removed = راه ورود { $name } حذف شد.
keys-removed-copies = نسخه‌های پشتیبانی که پیش از این ساخته شده هنوز با آن باز می‌شود.
keys-slot-ambiguous = چند راه ورود جور است. بیشترِ نام را بنویسید.
keys-confirmed = راه‌های ورود، چنان که در بالا نشان داده شد، تأیید شد.
keys-remembered = رایانه تا راه‌اندازی دوباره مخزن را برای فرمان‌ها بدون عبارت عبور باز می‌کند. فرمان { "\u2066" }{ "vilja store slots forget" }{ "\u2069" } به آن پایان می‌دهد.
keys-forgotten = رایانه کلید را فراموش کرد.
keys-nothing-remembered = رایانه کلیدی به یاد نداشت.

unlock-wait = { $n ->
    [one] تلاش بعدی پس از { $n } ثانیه ممکن است. در این مدت می‌توان تمرین را باز کرد.
   *[other] تلاش بعدی پس از { $n } ثانیه ممکن است. در این مدت می‌توان تمرین را باز کرد.
}
unlock-wait-asked = { $n ->
    [one] عبارت عبور پس از { $n } ثانیه امتحان می‌شود.
   *[other] عبارت عبور پس از { $n } ثانیه امتحان می‌شود.
}
unlock-again = حالا می‌توان دوباره امتحان کرد.

suggest-hint = برنامه می‌تواند عبارت عبور پیشنهاد کند: Ctrl-O را بزنید.
suggest-hint-line = برنامه می‌تواند عبارت عبور پیشنهاد کند: { "\u2066" }/پیشنهاد{ "\u2069" } را بنویسید.
suggest-heading = پیشنهاد عبارت عبور
suggest-why = واژه‌ها تصادفی از میان 2048 واژه انتخاب شده است. آن‌ها را با حروف کوچک و با یک فاصله میان آن‌ها بنویسید. کاغذ را جایی بگذارید که کس دیگری به آن دسترسی ندارد.
suggest-differs = آن واژه‌ها نبود. با کاغذ مقایسه کنید و دوباره امتحان کنید.
action-suggest = برنامه عبارت عبور پیشنهاد کند
    .key = پیشنهاد
    .word = پیشنهاد

who-can-open-heading = چه کسانی می‌توانند مخزن را باز کنند
who-can-open-change = از خط فرمان تغییر می‌کند: { "\u2066" }{ "vilja store slots --help" }{ "\u2069" }.
action-who-can-open = چه کسانی می‌توانند مخزن را باز کنند
    .word = راه-ورود
