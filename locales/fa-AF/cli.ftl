# Language: Dari (fa-AF). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = خطا: { $what }
cli-hint = چنین کنید: { $what }
cli-warning = هشدار: { $what }
cli-none = هیچ

# Common failures

cli-no-such-language = زبان { $language } موجود نیست. این‌ها موجود است: { $languages }.
    .hint = یکی از آن‌ها را انتخاب کنید، مثلاً { "\u2066" }{ "--lang sv" }{ "\u2069" }.
cli-not-a-language = { $language } کود زبان نیست.
    .hint = کود را با دو یا سه حرف بنویسید، مثلاً ar یا { "\u2066" }{ "fa-AF" }{ "\u2069" }.
cli-no-home = معلوم نمی‌شود که معلومات در کجا گذاشته شود.
    .hint = در VILJA_HOME فولدری را بدهید که فقط شما به آن رسیده می‌توانید.
cli-home-unusable = فولدر { $path } استفاده شده نمی‌تواند ({ $detail }).
    .hint = با VILJA_HOME فولدر دیگر انتخاب کنید، یا اجازه‌ها را تغییر بدهید.
cli-no-such-form = فورم { $form } موجود نیست. این‌ها موجود است: { $forms }.
    .hint = دستور { "\u2066" }{ "vilja forms list" }{ "\u2069" } همهٔ فورم‌ها را نشان می‌دهد.
cli-form-has-problems = در { $path }، { $n ->
        [one] یک خطا
       *[other] { $n } خطا
    } است و استفاده شده نمی‌تواند.
    .hint = خطاهای بالا را اصلاح کنید و با { "\u2066" }{ "vilja forms check" }{ "\u2069" } بررسی کنید.
cli-own-form-left-out = فورم خودتان { $path } خطا دارد و شامل نیست. دستور { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کنید.
cli-file-missing = فایل { $path } موجود نیست.
    .hint = املا و فولدر را ببینید.
cli-file-closed = اجازهٔ خواندن { $path } نیست.
    .hint = از مالک فایل اجازهٔ خواندن بخواهید.
cli-file-unreadable = فایل { $path } خوانده نمی‌شود ({ $detail }).
cli-not-a-text-file = { $path } فایل متنی UTF-8 نیست، یا از یک میگابایت بزرگ‌تر است.
cli-man-failed = صفحهٔ رهنما نوشته نشد ({ $detail }).
cli-terminal-failed = ترمینل استفاده شده نمی‌تواند ({ $detail }).
    .hint = دستور { "\u2066" }{ "vilja --plain" }{ "\u2069" } را امتحان کنید که سوال‌ها را سطر به سطر می‌پرسد.

# Passphrase and store

cli-passphrase = عبارت رمز:
cli-passphrase-file = فایل عبارت رمز، { $path }، خوانده نمی‌شود ({ $detail }).
    .hint = VILJA_PASSPHRASE_FILE را ببینید.
cli-passphrase-missing = عبارت رمز داده نشد.
    .hint = در وقت سوال آن را بنویسید، یا بگذارید VILJA_PASSPHRASE_FILE به فایلی با آن اشاره کند.
cli-no-store = در { $path } مخزن نیست.
    .hint = یک بار vilja را شروع کنید تا ساخته شود. مصاحبه‌های تمرینی با { "\u2066" }{ "--training" }{ "\u2069" } نشان داده می‌شود.
cli-no-training-store = در { $path } مخزن تمرین نیست.
    .hint = با مصاحبهٔ تمرینی اول ساخته می‌شود: { "\u2066" }{ "vilja interview --training" }{ "\u2069" }.
cli-no-such-transcript = پروتوکولی که نامش با { $id } شروع شود نیست.
    .hint = دستور { "\u2066" }{ "vilja transcripts list" }{ "\u2069" } نام‌ها را نشان می‌دهد. مصاحبه‌های تمرینی با { "\u2066" }{ "--training" }{ "\u2069" } نشان داده می‌شود.
cli-transcript-ambiguous = نام چند پروتوکول با { $id } شروع می‌شود.
    .hint = حرف‌های بیشتر نام را بنویسید.

# Forms

cli-forms-built-in = شامل پروگرام
cli-forms-questions = { $n ->
        [one] یک سوال
       *[other] { $n } سوال
    }
cli-forms-unusable = { $n ->
        [one] یک خطا، استفاده شده نمی‌تواند
       *[other] { $n } خطا، استفاده شده نمی‌تواند
    }
cli-forms-unreadable = خوانده نمی‌شود
cli-forms-required = باید جواب داده شود
cli-forms-conditional = فقط گاهی پرسیده می‌شود
cli-forms-flags = یافته‌ها
cli-forms-checked = { $n ->
        [0] بدون خطا
        [one] یک خطا یا هشدار
       *[other] { $n } خطا یا هشدار
    }
cli-forms-unread = { $n ->
        [one] یک فایل خوانده نشد.
       *[other] { $n } فایل خوانده نشد.
    }

cli-kind-single = یک گزینه
cli-kind-yes-no = بلی یا نه
cli-kind-consent = رضایت
cli-kind-statement = خوانده می‌شود
cli-kind-multiple = چند گزینه
cli-kind-text = متن
cli-kind-narrative = شرح شخص
cli-kind-integer = عدد تام
cli-kind-decimal = عدد
cli-kind-money = مبلغ
cli-kind-date = تاریخ
cli-kind-period = وقت از و تا
cli-kind-municipality = کمون
cli-kind-country = کشور
cli-kind-language = زبان
cli-kind-lookup = از لیست
cli-kind-roster = لیست

# Answers and what they point at

cli-elements = مشارکت فعال
cli-flags = یافته‌ها
cli-contradictions = متناقض
cli-measures = اقدام‌ها
cli-open = هنوز باز
cli-truth-yes = بلی
cli-truth-no = نخیر
cli-truth-unknown = هنوز معلوم نیست
cli-truth-hidden = نشان داده نمی‌شود
cli-why = چرا مهم است: { $what }
cli-sources = منبع: { $what }
cli-ask-next = این را هم بپرسید: { $what }
cli-assessment = ارزیابی: { $what }
cli-assessment-open = ارزیابی نشده
cli-assessment-confirmed = تأیید شد
cli-assessment-set-aside = بدون اقدام ماند. { $reason }

cli-answers-other-form = جواب‌ها برای فورم { $found } است، نه برای { $expected }.
    .hint = کلید form را در فایل جواب‌ها یا { "\u2066" }{ "--form" }{ "\u2069" } را تغییر بدهید.
cli-answers-not-relevant = با این جواب‌ها { $place } پرسیده نمی‌شود.
    .hint = جواب را حذف کنید، یا جوابی را که این سوال به آن بستگی دارد تغییر بدهید.
cli-answers-refused = { $place } این جواب را داشته نمی‌تواند.
cli-answers-have-problems = در { $path }، { $n ->
        [one] یک خطا
       *[other] { $n } خطا
    } است.
    .hint = خطاها با سطرهای‌شان در بالا است. جواب‌های دارای خطا حساب نشده است.

# Transcripts

cli-practice = تمرین
cli-no-transcripts = هیچ پروتوکول نیست.
cli-finished = ختم‌شده
cli-unfinished = جاری
cli-head-transcript = پروتوکول: { $what }
cli-head-case = دوسیه: { $what }
cli-head-date = روز مصاحبه: { $what }
cli-head-begun = شروع: { $what }
cli-head-finished = ختم: { $what }
cli-head-unfinished = ختم نشده.
cli-head-officer-language = زبان مسؤول دوسیه: { $what }
cli-head-client-language = زبان شخص: { $what }
cli-unanswered = بی‌جواب
cli-note = یادداشت: { $what }
cli-put-aside = جواب‌های یک طرف گذاشته‌شده (حساب نمی‌شود)
cli-disagreement = چیزی که شخص با آن موافق نیست
cli-read-back = خلاصه به { $language } خوانده شده است.
cli-read-back-changed = پس از خواندن، جواب‌هایی تغییر کرد.
cli-amendments = تصحیح‌های بعد از ختم
cli-amendment-before = پیش‌تر: { $what }
cli-amendment-after = حالا: { $what }
cli-amendment-reason = دلیل: { $what }

cli-verify-events = { $n ->
        [one] یک رویداد در زنجیر.
       *[other] { $n } رویداد در زنجیر.
    }
cli-verify-bodies = { $n ->
        [one] یک محتوا باز و مقایسه شد.
       *[other] { $n } محتوا باز و مقایسه شد.
    }
cli-verify-erased = { $n ->
        [0] هیچ محتوا محو نشده است.
        [one] یک محتوا محو شده است.
       *[other] { $n } محتوا محو شده است.
    }
cli-verify-whole = زنجیر سالم است.
cli-verify-broken = { $n ->
        [one] زنجیر در یک جای شکسته است.
       *[other] زنجیر در { $n } جای شکسته است.
    }
cli-fault = خطا: { $what }
cli-fault-page-damaged = یک قسمت فایل خراب است
cli-fault-event-missing = یک رویداد نیست
cli-fault-event-changed = یک رویداد تغییر کرده یا داخل شده است
cli-fault-event-moved = جای یک رویداد تبدیل شده است
cli-fault-content-missing = یک محتوا نیست
cli-fault-content-changed = یک محتوا تغییر کرده است
cli-fault-content-moved = جای یک محتوا تبدیل شده است
cli-fault-content-astray = یک محتوا به هیچ رویداد تعلق ندارد
cli-fault-content-unreadable = یک محتوا سالم است، اما با این پروگرام خوانده نمی‌شود
cli-fault-case-key-lost = کلید یک دوسیه نیست یا خراب است
cli-fault-case-number-changed = نمبر یک دوسیه تغییر کرده است
cli-fault-transcript-missing = یک پروتوکول در لیست نیست
cli-fault-count-differs = رویدادهای یک پروتوکول بیشتر یا کمتر از آن است که خودش می‌گوید
cli-fault-last-differs = یک پروتوکول با رویدادی غیر از آنچه خودش می‌گوید ختم می‌شود
cli-fault-headlines-differ = لیست چیزی غیر از پروتوکول می‌گوید
cli-fault-form-changed = یک فورم ذخیره‌شده غیر از فورمی است که مصاحبه با آن صورت گرفت

# Texts

cli-locales-form-unusable = فورم خطا دارد، متن‌ها بررسی نشده است ({ $what })
cli-locales-unreviewed = کسی که این زبان زبان مادری‌اش باشد آن را بازبینی نکرده است
cli-locales-checked = { $n ->
        [0] چیزی کم نیست و چیزی غلط نیست.
        [one] یک چیز کم یا غلط است.
       *[other] { $n } چیز کم یا غلط است.
    }

# The program and the terminal

shell-panicked = پروگرام به خطایی در خودش برخورد و بسته شد ({ $place }). چیزی که ذخیره شده بود ذخیره مانده است. vilja را دوباره شروع کنید تا مصاحبه از همان جا ادامه یابد.
shell-too-small = پنجره زیاد خرد است: حداقل { "\u2066" }{ "30 x 8" }{ "\u2069" }.
trouble-bug = پروگرام به خطایی در خودش برخورد. دوباره کوشش کنید.

line-error = خطا:
line-warning = توجه:
line-chosen = انتخاب‌شده
line-not-chosen = انتخاب‌نشده
line-here = اینجا
line-empty = خالی
line-field = جواب

# The store

store-trouble-wrong-passphrase = عبارت رمز درست نیست.
    .hint = دوباره کوشش کنید. ببینید که آیا Caps Lock یا کیبورد دیگر فعال است.
store-trouble-passphrase-missing = عبارت رمز لازم است.
store-trouble-key-file-damaged = فایل کلید خراب است و کاپی‌های آن هم.
    .hint = فایل vault.key را از یک کاپی احتیاطی پس بگذارید.
store-trouble-database-damaged = مخزن خراب است.
    .hint = به فایل‌ها دست نزنید. از بخش تکنالوژی کمک بخواهید: دستور { "\u2066" }{ "vilja store salvage" }{ "\u2069" } چیزی را که خوانده می‌شود نجات می‌دهد.
store-trouble-database-missing = کلید است اما مخزن نیست.
    .hint = فایل vault.db را از یک کاپی احتیاطی پس بگذارید.
store-trouble-not-encrypted = مخزن رمزگذاری نشده است. باز نمی‌شود.
    .hint = به بخش تکنالوژی بگویید: کسی فایل را تبدیل کرده است.
store-trouble-no-codec = پروگرام بدون رمزگذاری ساخته شده است و هیچ مخزن را باز نمی‌کند.
    .hint = پروگرام را از ساختی با SQLCipher نصب کنید.
store-trouble-wrong-build = پروگرام غلط ساخته شده است ({ $detail }) و هیچ مخزن را باز نمی‌کند.
store-trouble-newer-format = مخزن با یک نسخهٔ نوتر پروگرام نوشته شده است (فورمت { $detail }). به هیچ چیز دست زده نشد.
    .hint = نسخهٔ نوتر را نصب کنید.
store-trouble-already-open = { $detail ->
        [unknown] مخزن در یک پنجرهٔ دیگر باز است.
       *[other] مخزن در یک پنجرهٔ دیگر باز است (پروسس { $detail }).
    }
    .hint = اول پنجرهٔ دیگر را ببندید.
store-trouble-not-ours = مخزن باز نمی‌شود: { $detail } لینک است، نام دوم دارد یا از استفاده‌کنندهٔ دیگر است.
    .hint = از بخش تکنالوژی بخواهید که فولدر را در جای درستش بگذارد. هیچ چیز تغییر نکرده است.
store-trouble-folder-read-only = مخزن باز نمی‌شود: فولدر { $detail } فقط خوانده می‌شود.
    .hint = چیزی از دست نرفته است. هر چیزی که خوانده شود در ثبت رویدادهای مخزن نوشته می‌شود، پس باید در فولدر نوشته شده بتواند. این را از بخش تکنالوژی بخواهید، یا تمام فولدر را روی دیسک دیگر کاپی کنید و آن را با VILJA_HOME نشان بدهید.
store-trouble-already-there = در آنجا از پیش مخزن است.
store-trouble-not-there = در آنجا مخزن نیست.
store-trouble-wrong-realm = مصاحبه‌های تمرینی و واقعی با هم گد شده نمی‌تواند.
store-trouble-disk-full = دیسک پر است. جواب هنوز ذخیره نشده است.
    .hint = در دیسک جای خالی کنید. پروگرام وقتی که بشود ذخیره می‌کند.
store-trouble-no-room = جای دیسک برای شروع مصاحبه کم است ({ "\u2066" }{ $detail } MiB{ "\u2069" } مانده).
    .hint = حداقل { "\u2066" }80 MiB{ "\u2069" } جای خالی کنید. چیزی که ذخیره شده خوانده می‌شود.
store-trouble-read-only = دیسک فقط خوانده می‌شود. جواب ذخیره نشده است.
store-trouble-busy = یک پروگرام دیگر مخزن را مصروف نگه داشته است. دوباره کوشش کنید.
store-trouble-too-large = متن برای ذخیره شدن زیاد دراز است.
store-trouble-io = فایل خوانده یا نوشته نمی‌شود: { $detail }.
store-trouble-sqlite = مخزن با خطا جواب داد ({ $detail }).
store-trouble-no-such-transcript = این پروتوکول موجود نیست.
store-trouble-erased = پروتوکول محو شده است. چیزی که گفته شد دیگر نیست.
store-trouble-withheld = دوسیه حفاظت‌شده است، و چیزی که مخزن را با آن باز کردید به دوسیه‌های حفاظت‌شده دسترسی ندارد.
    .hint = از کسی بخواهید که کلید دیگر مخزن را دارد. دستور { "\u2066" }{ "vilja store status" }{ "\u2069" } کلیدهای موجود را نشان می‌دهد.
store-trouble-held = محو دوسیه توقف داده شده است و محو نمی‌شود.
    .hint = دستور { "\u2066" }{ "vilja store release" }{ "\u2069" } توقف را برمی‌دارد، وقتی که دلیل آن از بین رفته باشد.
store-trouble-second-person-missing = محو کردن دو نفر می‌خواهد.
    .hint = نفر دوم عبارت رمز خود را می‌دهد.
store-trouble-same-person = هر دو عبارت رمز از یک نفر است.
    .hint = نفر دوم عبارت رمز خود را می‌دهد.
store-trouble-clock-jumped = ساعت کمپیوتر خیز زده است. تا کسی تأیید نکند که امروز کدام روز است، هیچ چیز محو نمی‌شود.
    .hint = تاریخ کمپیوتر را ببینید. اگر درست است، با { "\u2066" }{ "--date" }{ "\u2069" } و تاریخ امروز تأیید کنید.
store-trouble-number-in-reference = در متن نمبر دوسیه است، که در آن صورت بعد از محو باقی می‌ماند.
    .hint = آن را بدون نمبر دوسیه بنویسید.
store-trouble-broken = رویداد { $detail } خوانده نمی‌شود: خراب است یا تغییر کرده است.
    .hint = دستور { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } نشان می‌دهد که دیگر چه خراب است.
store-trouble-seal-broken = یک کلید یا نمبر دوسیه در مخزن تغییر کرده است.
    .hint = دستور { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } نشان می‌دهد که دیگر چه خراب است.
store-trouble-out-of-place = مصاحبه فقط یک بار شروع شده می‌تواند.
store-trouble-form-differs = فورم غیر از فورمی است که مصاحبه با آن صورت گرفت.
store-trouble-cost-too-high = فایل کلید بیشتر از هر فایل معقول حافظه می‌خواهد. باز نمی‌شود.
store-trouble-no-randomness = کمپیوتر عدد تصادفی نداد. چیزی ساخته نشد.
store-trouble-too-soon = برای کوشش بعدی زود است. { $detail } ثانیه صبر کنید.
    .hint = در این مدت تمرین باز شده می‌تواند.
store-trouble-not-a-backup = این فولدر کاپی احتیاطی مخزن نیست، یا لیست آن (backup.toml) خراب است.
    .hint = فولدری با نام { "\u2066" }{ "vilja-backup-…" }{ "\u2069" } بدهید که { "\u2066" }{ "vilja store backup" }{ "\u2069" } از همین مخزن ساخته است.
store-trouble-backup-differs = این کاپی چیزی را که باید داشته باشد ندارد. استفاده نمی‌شود.
    .hint = با { "\u2066" }{ "vilja store backup" }{ "\u2069" } یک کاپی نو بسازید، یا کاپی کهنه‌تر را بگیرید.
store-trouble-renewal-differs = مخزن با کلید نو چیزی را که مخزن دارد ندارد. چیزی تغییر نکرد: کلید کهنه اعتبار دارد.
    .hint = دستور { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } را اجرا کنید و به بخش تکنالوژی خبر بدهید.
store-trouble-officer-and-manager = محو کردن یک مسؤول دوسیه و یک آمر بخش می‌خواهد، هر کدام با راه ورود خود.
    .hint = دستور { "\u2066" }{ "vilja store slots" }{ "\u2069" } نشان می‌دهد که هر راه ورود برای کی است.
store-trouble-managers-log = ثبت دسترسی‌ها را آمر بخش یا کمون می‌خواند. مخزن با راه ورود دیگر باز شده است.
    .hint = از آمر بخش بخواهید که با راه ورود خود باز کند. اگر راهی نیست: { "\u2066" }{ "vilja store slots add manager" }{ "\u2069" }، یا { "\u2066" }{ "add passphrase --role manager" }{ "\u2069" }.

# doctor

doctor-version = نسخه: { $what }
doctor-places = چیزها در کجاست
doctor-home = فولدر: { $what }
doctor-settings = تنظیمات: { $what }
doctor-store-real = مخزن مصاحبه‌های واقعی: { $what }
doctor-store-training = مخزن تمرین: { $what }
doctor-store-there = (است)
doctor-store-none = (هنوز نیست)
doctor-not-there-yet = (هنوز نیست)
doctor-passphrase-file = عبارت رمز در فایل: { $what }
doctor-forms = فورم‌ها و زبان‌ها
doctor-forms-offered = فورم‌ها: { $what }
doctor-languages = زبان‌های پروگرام: { $what }
doctor-language = زبان فعلی: { $what }
doctor-terminal = ترمینل
doctor-term = نوع: { $what }
doctor-size = اندازه: { $what }
doctor-no-terminal = ترمینل نیست
doctor-colour = رنگ: { $what }
doctor-colour-yes = بلی (NO_COLOR خاموش می‌کند)
doctor-colour-no = نخیر، NO_COLOR تنظیم شده است
doctor-locale = کودگذاری حروف: { $what }
doctor-bidi = متن از راست به چپ: { $what }
doctor-bidi-asked = چنین انتخاب شده است
doctor-bidi-terminal-orders = ترمینل خودش متن را ترتیب می‌کند
doctor-bidi-terminal-known = پروگرام متن را ترتیب می‌کند، ترمینل شناخته‌شده است
doctor-bidi-default = پروگرام متن را ترتیب می‌کند، مثل هر وقت که در بارهٔ ترمینل چیزی معلوم نیست
doctor-bidi-hint-konsole = بهتر است Bi-Directional text rendering در پروفایل Konsole خاموش و { "\u2066" }{ "--bidi app" }{ "\u2069" } انتخاب شود.
doctor-bidi-hint-kitty = در kitty.conf { "\u2066" }{ "force_ltr yes" }{ "\u2069" } را بگذارید، در غیر آن کلمات یک بار دیگر چپه می‌شود.
doctor-mode = حالت: { $what }
doctor-plain-no = صفحه
doctor-plain-asked = سطر به سطر، چون { "\u2066" }{ "--plain" }{ "\u2069" } انتخاب شده است
doctor-plain-accessible = سطر به سطر، چون { "\u2066" }{ "ACCESSIBLE=1" }{ "\u2069" }
doctor-plain-dumb = سطر به سطر، چون { "\u2066" }{ "TERM=dumb" }{ "\u2069" }
doctor-plain-no-terminal = سطر به سطر، چون ورودی یا خروجی ترمینل نیست
doctor-machine = کمپیوتر
doctor-disk = رمزگذاری دیسک: { $what }
doctor-swap = حافظهٔ تبادله: { $what }
doctor-unknown = نامعلوم
doctor-nothing-wrong = خطا پیدا نشد.
doctor-wrong = { $n ->
        [one] یک چیز برای اصلاح:
       *[other] { $n } چیز برای اصلاح:
    }
doctor-home-unusable = در فولدر { $what } نوشته نمی‌شود.
    .hint = اجازه‌ها را تغییر بدهید یا با VILJA_HOME فولدر دیگر انتخاب کنید.
doctor-home-open = غیر از شما دیگران هم فولدر { $what } را خوانده می‌توانند.
    .hint = بالای آن { "\u2066" }{ "chmod 700" }{ "\u2069" } را اجرا کنید.
doctor-passphrase-file-unreadable = فایل عبارت رمز خوانده نمی‌شود: { $what }.
    .hint = VILJA_PASSPHRASE_FILE را ببینید.
doctor-form-has-problems = فورم { $what } خطا دارد و شامل نیست.
    .hint = بالای فایل { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کنید.
doctor-form-unreadable = { $what } به حیث فورم خوانده نمی‌شود.
doctor-too-small = پنجره { $what } است. برای جای شدن همه چیز { "\u2066" }{ "40 x 12" }{ "\u2069" } لازم است.
    .hint = پنجره را کلان‌تر یا متن را خردتر کنید.
doctor-not-utf8 = کودگذاری حروف UTF-8 نیست ({ $what }).
    .hint = مثلاً { "\u2066" }{ "LANG=sv_SE.UTF-8" }{ "\u2069" } را بگذارید، در غیر آن å، ä، ö و عربی غلط دیده می‌شود.
