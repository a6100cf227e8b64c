# Language: Persian (fa). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = خطا: { $what }
cli-hint = چنین کنید: { $what }
cli-warning = هشدار: { $what }
cli-none = هیچ

# Common failures

cli-no-such-language = زبان { $language } وجود ندارد. این‌ها موجود است: { $languages }.
    .hint = یکی از آن‌ها را انتخاب کنید، مثلاً { "\u2066" }{ "--lang sv" }{ "\u2069" }.
cli-not-a-language = { $language } کد زبان نیست.
    .hint = کد را با دو یا سه حرف بنویسید، مثلاً ar یا { "\u2066" }{ "fa-AF" }{ "\u2069" }.
cli-no-home = نمی‌توان تعیین کرد داده‌ها کجا باشد.
    .hint = مقدار VILJA_HOME را پوشه‌ای بگذارید که فقط شما به آن دسترسی دارید.
cli-home-unusable = از پوشهٔ { $path } نمی‌توان استفاده کرد ({ $detail }).
    .hint = با VILJA_HOME پوشهٔ دیگری انتخاب کنید، یا مجوزها را تغییر دهید.
cli-no-such-form = فرم { $form } وجود ندارد. این‌ها موجود است: { $forms }.
    .hint = فرمان { "\u2066" }{ "vilja forms list" }{ "\u2069" } همهٔ فرم‌ها را نشان می‌دهد.
cli-form-has-problems = در { $path }، { $n ->
        [one] یک خطا
       *[other] { $n } خطا
    } هست و نمی‌توان از آن استفاده کرد.
    .hint = خطاهای بالا را درست کنید و با { "\u2066" }{ "vilja forms check" }{ "\u2069" } بررسی کنید.
cli-own-form-left-out = فرم خودتان { $path } خطا دارد و به حساب نیامده است. فرمان { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کنید.
cli-file-missing = فایل { $path } وجود ندارد.
    .hint = املا و پوشه را بررسی کنید.
cli-file-closed = اجازهٔ خواندن { $path } نیست.
    .hint = از مالک فایل اجازهٔ خواندن بخواهید.
cli-file-unreadable = فایل { $path } خواندنی نیست ({ $detail }).
cli-not-a-text-file = { $path } فایل متنی UTF-8 نیست، یا از یک مگابایت بزرگ‌تر است.
cli-man-failed = صفحهٔ راهنما نوشته نشد ({ $detail }).
cli-terminal-failed = از پایانه نمی‌توان استفاده کرد ({ $detail }).
    .hint = فرمان { "\u2066" }{ "vilja --plain" }{ "\u2069" } را امتحان کنید که پرسش‌ها را سطر به سطر می‌پرسد.

# Passphrase and store

cli-passphrase = عبارت عبور:
cli-passphrase-file = فایل عبارت عبور، { $path }، خواندنی نیست ({ $detail }).
    .hint = مقدار VILJA_PASSPHRASE_FILE را بررسی کنید.
cli-passphrase-missing = عبارت عبور داده نشد.
    .hint = هنگام پرسش آن را بنویسید، یا بگذارید VILJA_PASSPHRASE_FILE به فایلی با آن اشاره کند.
cli-no-store = در { $path } مخزنی نیست.
    .hint = یک بار vilja را اجرا کنید تا ساخته شود. گفت‌وگوهای تمرینی با { "\u2066" }{ "--training" }{ "\u2069" } نشان داده می‌شود.
cli-no-training-store = در { $path } مخزن تمرینی نیست.
    .hint = با نخستین گفت‌وگوی تمرینی ساخته می‌شود: { "\u2066" }{ "vilja interview --training" }{ "\u2069" }.
cli-no-such-transcript = صورت‌جلسه‌ای با نامی که با { $id } آغاز شود نیست.
    .hint = فرمان { "\u2066" }{ "vilja transcripts list" }{ "\u2069" } نام‌ها را نشان می‌دهد. گفت‌وگوهای تمرینی با { "\u2066" }{ "--training" }{ "\u2069" } نشان داده می‌شود.
cli-transcript-ambiguous = نام چند صورت‌جلسه با { $id } آغاز می‌شود.
    .hint = نویسه‌های بیشتری از نام بنویسید.

# Forms

cli-forms-built-in = جزو برنامه
cli-forms-questions = { $n ->
        [one] یک پرسش
       *[other] { $n } پرسش
    }
cli-forms-unusable = { $n ->
        [one] یک خطا، قابل استفاده نیست
       *[other] { $n } خطا، قابل استفاده نیست
    }
cli-forms-unreadable = خواندنی نیست
cli-forms-required = باید پاسخ داده شود
cli-forms-conditional = فقط گاهی پرسیده می‌شود
cli-forms-flags = یافته‌ها
cli-forms-checked = { $n ->
        [0] بدون خطا
        [one] یک خطا یا هشدار
       *[other] { $n } خطا یا هشدار
    }
cli-forms-unread = { $n ->
        [one] یک فایل خواندنی نبود.
       *[other] { $n } فایل خواندنی نبود.
    }

cli-kind-single = یک گزینه
cli-kind-yes-no = بله یا نه
cli-kind-consent = رضایت
cli-kind-statement = خوانده می‌شود
cli-kind-multiple = چند گزینه
cli-kind-text = متن
cli-kind-narrative = شرح ماجرا
cli-kind-integer = عدد صحیح
cli-kind-decimal = عدد
cli-kind-money = مبلغ
cli-kind-date = تاریخ
cli-kind-period = زمان از و تا
cli-kind-municipality = کمون
cli-kind-country = کشور
cli-kind-language = زبان
cli-kind-lookup = از فهرست
cli-kind-roster = فهرست

# Answers and what they point at

cli-elements = مشارکت فعال
cli-flags = یافته‌ها
cli-contradictions = متناقض
cli-measures = اقدام‌ها
cli-open = هنوز باز
cli-truth-yes = بله
cli-truth-no = نه
cli-truth-unknown = هنوز معلوم نیست
cli-truth-hidden = نشان داده نمی‌شود
cli-why = چرا مهم است: { $what }
cli-sources = منبع: { $what }
cli-ask-next = این را هم بپرسید: { $what }
cli-assessment = ارزیابی: { $what }
cli-assessment-open = ارزیابی نشده
cli-assessment-confirmed = تأیید شد
cli-assessment-set-aside = بدون اقدام رها شد. { $reason }

cli-answers-other-form = پاسخ‌ها برای فرم { $found } است، نه برای { $expected }.
    .hint = کلید form را در فایل پاسخ‌ها یا گزینهٔ { "\u2066" }{ "--form" }{ "\u2069" } را تغییر دهید.
cli-answers-not-relevant = با این پاسخ‌ها { $place } پرسیده نمی‌شود.
    .hint = پاسخ را حذف کنید، یا پاسخی را که این پرسش به آن وابسته است تغییر دهید.
cli-answers-refused = { $place } نمی‌تواند این پاسخ را داشته باشد.
cli-answers-have-problems = در { $path }، { $n ->
        [one] یک خطا
       *[other] { $n } خطا
    } هست.
    .hint = خطاها با شمارهٔ سطر در بالا آمده است. پاسخ‌های دارای خطا به حساب نیامده است.

# Transcripts

cli-practice = تمرین
cli-no-transcripts = هیچ صورت‌جلسه‌ای نیست.
cli-finished = پایان‌یافته
cli-unfinished = جاری
cli-head-transcript = صورت‌جلسه: { $what }
cli-head-case = پرونده: { $what }
cli-head-date = روز گفت‌وگو: { $what }
cli-head-begun = آغاز: { $what }
cli-head-finished = پایان: { $what }
cli-head-unfinished = پایان نیافته.
cli-head-officer-language = زبان مسئول پرونده: { $what }
cli-head-client-language = زبان شخص: { $what }
cli-unanswered = بی‌پاسخ
cli-note = یادداشت: { $what }
cli-put-aside = پاسخ‌های کنارگذاشته (حساب نمی‌شود)
cli-disagreement = آنچه شخص با آن موافق نیست
cli-read-back = خلاصه به { $language } خوانده شده است.
cli-read-back-changed = پس از خواندن، پاسخ‌هایی تغییر کرد.
cli-amendments = اصلاح‌های پس از پایان
cli-amendment-before = قبلاً: { $what }
cli-amendment-after = حالا: { $what }
cli-amendment-reason = دلیل: { $what }

cli-verify-events = { $n ->
        [one] یک رویداد در زنجیره.
       *[other] { $n } رویداد در زنجیره.
    }
cli-verify-bodies = { $n ->
        [one] یک محتوا باز و مقایسه شد.
       *[other] { $n } محتوا باز و مقایسه شد.
    }
cli-verify-erased = { $n ->
        [0] هیچ محتوایی امحا نشده است.
        [one] یک محتوا امحا شده است.
       *[other] { $n } محتوا امحا شده است.
    }
cli-verify-whole = زنجیره گسسته نیست.
cli-verify-broken = { $n ->
        [one] زنجیره در یک جا گسسته است.
       *[other] زنجیره در { $n } جا گسسته است.
    }
cli-fault = خطا: { $what }
cli-fault-page-damaged = بخشی از فایل آسیب دیده است
cli-fault-event-missing = یک رویداد نیست
cli-fault-event-changed = یک رویداد تغییر کرده یا افزوده شده است
cli-fault-event-moved = یک رویداد جابه‌جا شده است
cli-fault-content-missing = یک محتوا نیست
cli-fault-content-changed = یک محتوا تغییر کرده است
cli-fault-content-moved = یک محتوا جابه‌جا شده است
cli-fault-content-astray = یک محتوا به هیچ رویدادی تعلق ندارد
cli-fault-content-unreadable = یک محتوا سالم است، اما با این برنامه خواندنی نیست
cli-fault-case-key-lost = کلید یک پرونده نیست یا خراب است
cli-fault-case-number-changed = شمارهٔ یک پرونده تغییر کرده است
cli-fault-transcript-missing = یک صورت‌جلسه در فهرست نیست
cli-fault-count-differs = رویدادهای یک صورت‌جلسه بیشتر یا کمتر از آن است که خود می‌گوید
cli-fault-last-differs = یک صورت‌جلسه با رویدادی جز آنچه خود می‌گوید پایان می‌یابد
cli-fault-headlines-differ = فهرست چیزی جز صورت‌جلسه می‌گوید
cli-fault-form-changed = یک فرم ذخیره‌شده غیر از فرمی است که گفت‌وگو با آن انجام شد

# Texts

cli-locales-form-unusable = فرم خطا دارد، متن‌ها بررسی نشده است ({ $what })
cli-locales-unreviewed = هیچ‌کس که این زبان زبان مادری‌اش باشد آن را بازبینی نکرده است
cli-locales-checked = { $n ->
        [0] چیزی کم نیست و چیزی نادرست نیست.
        [one] یک مورد کم یا نادرست است.
       *[other] { $n } مورد کم یا نادرست است.
    }

# The program and the terminal

shell-panicked = برنامه به خطایی در خودش برخورد و بسته شد ({ $place }). آنچه ذخیره شده بود ذخیره مانده است. vilja را دوباره اجرا کنید تا گفت‌وگو از همان جا ادامه یابد.
shell-too-small = پنجره خیلی کوچک است: دست‌کم { "\u2066" }{ "30 x 8" }{ "\u2069" }.
trouble-bug = برنامه به خطایی در خودش برخورد. دوباره امتحان کنید.

line-error = خطا:
line-warning = توجه:
line-chosen = انتخاب‌شده
line-not-chosen = انتخاب‌نشده
line-here = اینجا
line-empty = خالی
line-field = پاسخ

# The store

store-trouble-wrong-passphrase = عبارت عبور درست نیست.
    .hint = دوباره امتحان کنید. ببینید آیا Caps Lock یا صفحه‌کلید دیگری فعال است.
store-trouble-passphrase-missing = عبارت عبور لازم است.
store-trouble-key-file-damaged = فایل کلید آسیب دیده است و نسخه‌های آن هم.
    .hint = فایل vault.key را از یک نسخهٔ پشتیبان برگردانید.
store-trouble-database-damaged = مخزن آسیب دیده است.
    .hint = به فایل‌ها دست نزنید. از پشتیبانی فناوری کمک بخواهید: فرمان { "\u2066" }{ "vilja store salvage" }{ "\u2069" } آنچه را خواندنی است نجات می‌دهد.
store-trouble-database-missing = کلید هست اما مخزن نیست.
    .hint = فایل vault.db را از یک نسخهٔ پشتیبان برگردانید.
store-trouble-not-encrypted = مخزن رمزگذاری نشده است. باز نمی‌شود.
    .hint = به پشتیبانی فناوری خبر دهید: کسی فایل را عوض کرده است.
store-trouble-no-codec = برنامه بدون رمزگذاری ساخته شده است و هیچ مخزنی را باز نمی‌کند.
    .hint = برنامه را از ساختی با SQLCipher نصب کنید.
store-trouble-wrong-build = برنامه نادرست ساخته شده است ({ $detail }) و هیچ مخزنی را باز نمی‌کند.
store-trouble-newer-format = مخزن با نسخهٔ تازه‌تری از برنامه نوشته شده است (قالب { $detail }). به هیچ چیز دست زده نشد.
    .hint = نسخهٔ تازه‌تر را نصب کنید.
store-trouble-already-open = { $detail ->
        [unknown] مخزن در پنجرهٔ دیگری باز است.
       *[other] مخزن در پنجرهٔ دیگری باز است (فرایند { $detail }).
    }
    .hint = اول پنجرهٔ دیگر را ببندید.
store-trouble-not-ours = مخزن باز نمی‌شود: { $detail } پیوند است، نام دومی دارد یا متعلق به کاربر دیگری است.
    .hint = از پشتیبانی فناوری بخواهید پوشه را در جای درستش بگذارد. هیچ چیز تغییر نکرده است.
store-trouble-folder-read-only = مخزن باز نمی‌شود: پوشهٔ { $detail } فقط خواندنی است.
    .hint = چیزی از دست نرفته است. هر چه خوانده شود در دفتر رویدادهای مخزن ثبت می‌شود، پس باید بتوان در پوشه نوشت. این را از پشتیبانی فناوری بخواهید، یا همهٔ پوشه را روی دیسک دیگری رونویسی کنید و آن را با VILJA_HOME نشان دهید.
store-trouble-already-there = آنجا از پیش مخزنی هست.
store-trouble-not-there = آنجا مخزنی نیست.
store-trouble-wrong-realm = گفت‌وگوهای تمرینی و واقعی را نمی‌توان با هم آمیخت.
store-trouble-disk-full = دیسک پر است. پاسخ هنوز ذخیره نشده است.
    .hint = روی دیسک جا باز کنید. برنامه وقتی ممکن شود ذخیره می‌کند.
store-trouble-no-room = جای دیسک برای شروع گفت‌وگو کم است ({ "\u2066" }{ $detail } MiB{ "\u2069" } مانده).
    .hint = دست‌کم { "\u2066" }80 MiB{ "\u2069" } جا باز کنید. آنچه ذخیره شده خواندنی است.
store-trouble-read-only = دیسک فقط خواندنی است. پاسخ ذخیره نشده است.
store-trouble-busy = برنامهٔ دیگری مخزن را مشغول نگه داشته است. دوباره امتحان کنید.
store-trouble-too-large = متن برای ذخیره شدن بلند است.
store-trouble-io = فایل را نمی‌توان خواند یا نوشت: { $detail }.
store-trouble-sqlite = مخزن با خطا پاسخ داد ({ $detail }).
store-trouble-no-such-transcript = این صورت‌جلسه وجود ندارد.
store-trouble-erased = صورت‌جلسه امحا شده است. آنچه گفته شد دیگر وجود ندارد.
store-trouble-withheld = پرونده حفاظت‌شده است و آنچه مخزن را با آن باز کردید به پرونده‌های حفاظت‌شده دسترسی ندارد.
    .hint = از کسی که کلید دیگری برای مخزن دارد بخواهید. فرمان { "\u2066" }{ "vilja store status" }{ "\u2069" } کلیدهای موجود را نشان می‌دهد.
store-trouble-held = امحای پرونده متوقف شده است و امحا نمی‌شود.
    .hint = فرمان { "\u2066" }{ "vilja store release" }{ "\u2069" } توقف را برمی‌دارد، وقتی دلیل آن از میان رفته باشد.
store-trouble-second-person-missing = امحا دو نفر می‌خواهد.
    .hint = نفر دوم عبارت عبور خودش را وارد می‌کند.
store-trouble-same-person = هر دو عبارت عبور از یک نفر است.
    .hint = نفر دوم عبارت عبور خودش را وارد می‌کند.
store-trouble-clock-jumped = ساعت رایانه جهیده است. تا کسی تأیید نکند امروز چه روزی است، هیچ چیز امحا نمی‌شود.
    .hint = تاریخ رایانه را بررسی کنید. اگر درست است، با { "\u2066" }{ "--date" }{ "\u2069" } و تاریخ امروز تأیید کنید.
store-trouble-number-in-reference = متن شمارهٔ پرونده را در خود دارد، که در این صورت پس از امحا باقی می‌ماند.
    .hint = آن را بدون شمارهٔ پرونده بنویسید.
store-trouble-broken = رویداد { $detail } خواندنی نیست: آسیب دیده یا تغییر کرده است.
    .hint = فرمان { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } نشان می‌دهد چه چیز دیگری آسیب دیده است.
store-trouble-seal-broken = یک کلید یا شمارهٔ پرونده در مخزن تغییر کرده است.
    .hint = فرمان { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } نشان می‌دهد چه چیز دیگری آسیب دیده است.
store-trouble-out-of-place = گفت‌وگو فقط یک بار می‌تواند آغاز شود.
store-trouble-form-differs = فرم غیر از فرمی است که گفت‌وگو با آن انجام شد.
store-trouble-cost-too-high = فایل کلید بیش از هر فایل معقولی حافظه می‌خواهد. باز نمی‌شود.
store-trouble-no-randomness = رایانه عدد تصادفی نداد. چیزی ساخته نشد.
store-trouble-too-soon = برای تلاش بعدی زود است. { $detail } ثانیه صبر کنید.
    .hint = در این مدت می‌توان تمرین را باز کرد.
store-trouble-not-a-backup = این پوشه نسخهٔ پشتیبان مخزن نیست، یا فهرست آن (backup.toml) آسیب دیده است.
    .hint = پوشه‌ای با نام { "\u2066" }{ "vilja-backup-…" }{ "\u2069" } بدهید که { "\u2066" }{ "vilja store backup" }{ "\u2069" } از همین مخزن ساخته است.
store-trouble-backup-differs = این نسخه آنچه را باید ندارد. از آن استفاده نمی‌شود.
    .hint = با { "\u2066" }{ "vilja store backup" }{ "\u2069" } نسخهٔ تازه‌ای بسازید، یا نسخهٔ قدیمی‌تری بردارید.
store-trouble-renewal-differs = مخزن با کلید تازه آنچه را مخزن دارد ندارد. چیزی تغییر نکرد: کلید قدیمی معتبر است.
    .hint = فرمان { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } را اجرا کنید و به پشتیبانی فناوری خبر دهید.
store-trouble-officer-and-manager = امحا یک مسئول پرونده و یک مدیر واحد می‌خواهد، هر کدام با راه ورود خودش.
    .hint = فرمان { "\u2066" }{ "vilja store slots" }{ "\u2069" } نشان می‌دهد هر راه ورود برای چه کسی است.
store-trouble-managers-log = دفتر رویدادهای دسترسی را مدیر واحد یا کمون می‌خواند. مخزن با راه ورود دیگری باز شده است.
    .hint = از مدیر واحد بخواهید با راه ورود خودش باز کند. اگر راهی نیست: { "\u2066" }{ "vilja store slots add manager" }{ "\u2069" }، یا { "\u2066" }{ "add passphrase --role manager" }{ "\u2069" }.

# doctor

doctor-version = نسخه: { $what }
doctor-places = چیزها کجاست
doctor-home = پوشه: { $what }
doctor-settings = تنظیمات: { $what }
doctor-store-real = مخزن گفت‌وگوهای واقعی: { $what }
doctor-store-training = مخزن تمرین: { $what }
doctor-store-there = (هست)
doctor-store-none = (هنوز نیست)
doctor-not-there-yet = (هنوز نیست)
doctor-passphrase-file = عبارت عبور در فایل: { $what }
doctor-forms = فرم‌ها و زبان‌ها
doctor-forms-offered = فرم‌ها: { $what }
doctor-languages = زبان‌های برنامه: { $what }
doctor-language = زبان کنونی: { $what }
doctor-terminal = پایانه
doctor-term = نوع: { $what }
doctor-size = اندازه: { $what }
doctor-no-terminal = پایانه نیست
doctor-colour = رنگ: { $what }
doctor-colour-yes = بله (NO_COLOR خاموش می‌کند)
doctor-colour-no = نه، NO_COLOR تنظیم شده است
doctor-locale = کدگذاری نویسه‌ها: { $what }
doctor-bidi = متن راست به چپ: { $what }
doctor-bidi-asked = چنین انتخاب شده است
doctor-bidi-terminal-orders = پایانه خودش متن را مرتب می‌کند
doctor-bidi-terminal-known = برنامه متن را مرتب می‌کند، پایانه شناخته شده است
doctor-bidi-default = برنامه متن را مرتب می‌کند، مانند هر وقت که دربارهٔ پایانه چیزی معلوم نیست
doctor-bidi-hint-konsole = بهتر است Bi-Directional text rendering در نمایهٔ Konsole خاموش و { "\u2066" }{ "--bidi app" }{ "\u2069" } انتخاب شود.
doctor-bidi-hint-kitty = در kitty.conf مقدار { "\u2066" }{ "force_ltr yes" }{ "\u2069" } را بگذارید، وگرنه واژه‌ها یک بار دیگر برگردانده می‌شود.
doctor-mode = حالت: { $what }
doctor-plain-no = صفحه
doctor-plain-asked = سطر به سطر، چون { "\u2066" }{ "--plain" }{ "\u2069" } انتخاب شده است
doctor-plain-accessible = سطر به سطر، چون { "\u2066" }{ "ACCESSIBLE=1" }{ "\u2069" }
doctor-plain-dumb = سطر به سطر، چون { "\u2066" }{ "TERM=dumb" }{ "\u2069" }
doctor-plain-no-terminal = سطر به سطر، چون ورودی یا خروجی پایانه نیست
doctor-machine = رایانه
doctor-disk = رمزگذاری دیسک: { $what }
doctor-swap = حافظهٔ مبادله: { $what }
doctor-unknown = نامعلوم
doctor-nothing-wrong = خطایی پیدا نشد.
doctor-wrong = { $n ->
        [one] یک مورد برای درست کردن:
       *[other] { $n } مورد برای درست کردن:
    }
doctor-home-unusable = در پوشهٔ { $what } نمی‌توان نوشت.
    .hint = مجوزها را تغییر دهید یا با VILJA_HOME پوشهٔ دیگری انتخاب کنید.
doctor-home-open = کسانی جز شما هم می‌توانند پوشهٔ { $what } را بخوانند.
    .hint = روی آن { "\u2066" }{ "chmod 700" }{ "\u2069" } را اجرا کنید.
doctor-passphrase-file-unreadable = فایل عبارت عبور خواندنی نیست: { $what }.
    .hint = مقدار VILJA_PASSPHRASE_FILE را بررسی کنید.
doctor-form-has-problems = فرم { $what } خطا دارد و به حساب نیامده است.
    .hint = روی فایل { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کنید.
doctor-form-unreadable = { $what } به عنوان فرم خواندنی نیست.
doctor-too-small = پنجره { $what } است. برای جا شدن همه چیز { "\u2066" }{ "40 x 12" }{ "\u2069" } لازم است.
    .hint = پنجره را بزرگ‌تر یا متن را کوچک‌تر کنید.
doctor-not-utf8 = کدگذاری نویسه‌ها UTF-8 نیست ({ $what }).
    .hint = مثلاً { "\u2066" }{ "LANG=sv_SE.UTF-8" }{ "\u2069" } را بگذارید، وگرنه å، ä، ö و عربی درست نشان داده نمی‌شود.
