# Language: Persian (fa). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = تمرین
title-case = پروندهٔ { $case }

## The top line

status-saved = ذخیره { $clock }
status-all-saved = همه ذخیره شد
status-not-saved = ذخیره نشده
status-flags =
    { $n ->
        [one] { $n } یافته
       *[other] { $n } یافته
    }
status-open = { $n } تا اندازه‌ای برقرار، با پاسخ‌های بیشتر روشن می‌شود

## Languages

language-sv = سوئدی
language-en = انگلیسی
language-ar = عربی
language-so = سومالیایی
language-fa-af = دری
language-fa = فارسی
language-ti = تیگرینیا
language-uk = اوکراینی
language-ru = روسی
language-ckb = سورانی
language-kmr = کرمانجی
language-tr = ترکی
language-pl = لهستانی
language-fi = فنلاندی
language-ps = پشتو
language-ur = اردو
language-am = امهری
language-om = اورومو
language-sq = آلبانیایی
language-bs = بوسنیایی
language-hr = کرواتی
language-sr = صربی
language-es = اسپانیایی
language-fr = فرانسوی
language-pt = پرتغالی
language-de = آلمانی
language-it = ایتالیایی
language-ro = رومانیایی
language-bg = بلغاری
language-hu = مجاری
language-el = یونانی
language-hy = ارمنی
language-ka = گرجی
language-az = ترکی آذربایجانی
language-uz = ازبکی
language-mn = مغولی
language-sw = سواحیلی
language-rw = کینیارواندا
language-ln = لینگالا
language-bn = بنگالی
language-hi = هندی
language-pa = پنجابی
language-ta = تامیلی
language-th = تایلندی
language-vi = ویتنامی
language-zh = چینی
language-et = استونیایی
language-lv = لتونیایی
language-lt = لیتوانیایی
language-rom = زبان روما
language-se = سامی شمالی
language-fit = مئن‌کیلی
language-swl = زبان اشارهٔ سوئدی
mark-missing = ترجمه ندارد
mark-unreviewed = ترجمهٔ بازبینی‌نشده

## First start and unlocking

welcome-heading = به Vilja خوش آمدید
welcome-purpose = برنامهٔ Vilja گفت‌وگو با کسانی را که میان کمون‌ها نقل مکان کرده‌اند به دو زبان پیش می‌برد و نشان می‌دهد پاسخ‌ها به چه اشاره می‌کند.
officer-language-heading = می‌خواهید به چه زبانی کار کنید؟
passphrase-heading = عبارت عبور را انتخاب کنید
passphrase-why = همهٔ گفت‌وگوها با عبارت عبور رمزگذاری می‌شود. چند واژهٔ پشت سر هم خوب است: به یاد سپردنش آسان و حدس زدنش سخت است. دست‌کم 12 نویسه.
passphrase-forgotten = اگر عبارت عبور فراموش شود، دیگر هیچ‌کس نمی‌تواند گفت‌وگوها را بخواند، مگر آنکه کلید بازیابی وجود داشته باشد. پس از این گفته می‌شود که چگونه ساخته می‌شود.
passphrase-first = عبارت عبور
passphrase-again = همان عبارت عبور، یک بار دیگر
passphrase-practice = تمرین عبارت عبور نمی‌خواهد: Ctrl-T را بزنید.
passphrase-practice-line = تمرین عبارت عبور نمی‌خواهد: { "\u2066" }/تمرین{ "\u2069" } را بنویسید.
passphrase-too-short = عبارت عبور کوتاه است. دست‌کم 12 نویسه به کار ببرید، بهتر است چند واژه باشد.
passphrase-differs = دو عبارت عبور یکی نبود. از نو با یک عبارت عبور شروع کنید.
unlock-heading = باز کردن قفل
unlock-passphrase = عبارت عبور
wait-creating = فایل رمزگذاری‌شده ساخته می‌شود. حدود یک ثانیه طول می‌کشد.
wait-unlocking = در حال باز کردن قفل …
wait-opening = در حال باز کردن تمرین …

## Start

home-heading = می‌خواهید چه کار کنید؟
home-training = این تمرین است. هیچ چیز از اینجا وارد گفت‌وگوهای واقعی نمی‌شود.
home-begin = شروع گفت‌وگو
home-practice = امتحان گفت‌وگوی تمرینی
home-look-around = نگاهی بیندازید
home-real = به گفت‌وگوهای واقعی
home-open = گفت‌وگوهای جاری
home-finished = گفت‌وگوهای پایان‌یافته
home-no-case = بدون پرونده

setup-heading = گفت‌وگوی تازه
setup-case = شمارهٔ پرونده در اداره
setup-case-why = اگر هنوز شماره‌ای نیست، خالی بگذارید. هرگز نام یا شمارهٔ ملی (personnummer) اینجا ننویسید.
setup-form = کدام فرم؟
setup-no-form = این فرم وجود ندارد. برای دیدن فرم‌های موجود «vilja forms list» را اجرا کنید.
client-language-heading = شخص به چه زبانی صحبت می‌کند؟
client-language-none = فقط زبان مسئول پرونده
client-language-later = زبان را هر زمان می‌توان با F2 عوض کرد.

look-around-heading = نگاهی بیندازید
look-around-what = گفت‌وگو پرسش‌ها را با ترتیبی آرام می‌پرسد. وقتی پاسخ‌ها با هم به چیزی اشاره کند، یک یافته با پاسخ‌هایی که بر آن‌ها تکیه دارد نشان داده می‌شود.
look-around-not = برنامه دربارهٔ هیچ چیز تصمیم نمی‌گیرد. یافته چیزی برای پیگیری است و این شما هستید که آن را ارزیابی می‌کنید.
look-around-flags = یافته‌هایی که فرم می‌تواند به دست دهد

## The question

question-counter = پرسش { $number } از { $total } · { $section }
question-note = یادداشت: { $note }
question-put-aside = این پرسش دیگر موضوعیت ندارد. پاسخ کنار گذاشته شده و حساب نمی‌شود. برای ادامه Enter را بزنید.
field-words = کلمات خود شخص
field-rendering = نقل مترجم
field-search = جست‌وجو
field-number = تعداد
field-number-of = تعداد { $unit }
field-money = مبلغ به کرون
field-date = تاریخ: { "\u2066" }{ "2026-10-01" }{ "\u2069" }، { "\u2066" }{ "2026-10" }{ "\u2069" }، { "\u2066" }{ "2026" }{ "\u2069" } یا { "\u2066" }{ "~2026" }{ "\u2069" } برای تاریخ تقریبی
field-period = از و تا: { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }
field-code = کد
field-full = متن جا نمی‌شود. برای { $n } نویسهٔ دیگر جا هست.
search-how = چند حرف از نام را بنویسید.
search-nothing = چیزی در فهرست جور نیست. حرف‌های کمتری بنویسید.
search-pick-one = چند مورد جور است. یکی را با شماره‌اش انتخاب کنید.
search-chosen = انتخاب‌شده: { $name }
roster-add = افزودن یکی
roster-none = هیچ‌کس
roster-added = افزوده شد. Enter به پرسش‌های مربوط به هر یک می‌رود.
answer-yes = بله
answer-no = نه
answer-given = بله، رضایت می‌دهم
answer-partly = بله، به بخشی
answer-refused = نه، رضایت نمی‌دهم
answer-read = خوانده شد
answer-money = { $amount } کرون
answer-listed = فهرست کامل است
silence-dont-know = نمی‌دانم
silence-declined = نمی‌خواهم پاسخ دهم
silence-not-applicable = صدق نمی‌کند
silence-not-interpreted = ترجمه‌شدنی نبود

note-heading = یادداشت برای پرسش
palette-heading = همهٔ فرمان‌ها
list-search = جست‌وجو
overview-heading = نمای کلی

## Weights, in the order in which they weigh

weight-prohibited = غیرمجاز
    .long = غیرمجاز: به نظر یک مرجع رسمی یا دادگاه، به خودی خود خلاف قانون است.
weight-policy = خلاف رهنمود
    .long = خلاف رهنمود: یک پیشنهاد یا قاعدهٔ محلی با آن مخالف است، نه قانون.
weight-strong = نشانهٔ روشن
    .long = نشانهٔ روشن مشارکت فعال (aktiv medverkan)، همراه با پاسخ‌های دیگر.
weight-grey = منطقهٔ خاکستری
    .long = منطقهٔ خاکستری: می‌تواند حمایتی عادی باشد یا بخشی از مشارکت فعال.
weight-context = زمینه
    .long = زمینه: وضعیت را توضیح می‌دهد و هرگز به تنهایی کافی نیست.
weight-mitigating = خلاف آن
    .long = نشانهٔ خلاف مشارکت فعال است، یا آنچه را رخ داده مجاز می‌کند.

truth-yes = بله
truth-no = نه
truth-unknown = هنوز معلوم نیست

## Flags

pane-because = پرسش { $numbers }
pane-flags =
    { $n ->
        [one] { $n } یافته، F4 آن را نشان می‌دهد
       *[other] { $n } یافته، F4 همه را نشان می‌دهد
    }
pane-elements = مشارکت فعال:
pane-contradictions =
    { $n ->
        [one] { $n } متناقض
       *[other] { $n } متناقض
    }
flags-heading = پاسخ‌ها به چه اشاره می‌کند
flags-never-a-verdict = یافته هرگز حکم نیست. پاسخ‌هایی را نشان می‌دهد که ارزش پیگیری دارد.
flags-elements = ارکان مشارکت فعال
flags-raised = یافته‌ها
flags-contradictions = متناقض
flags-open = با پاسخ‌های بیشتر روشن می‌شود
flags-needs =
    { $rest ->
        [0] با این روشن می‌شود: { $questions }
       *[other] با این‌ها روشن می‌شود: { $questions } و { $rest } مورد دیگر
    }
flags-ask-next = ارزش پرسیدن دارد: { $questions }
flags-sources = منبع: { $sources }
assessed-confirmed = ارزیابی: تأیید شد
assessed-set-aside = ارزیابی: بدون اقدام رها شد. { $reason }
assessed-open = هنوز ارزیابی نشده
assess-confirm = تأیید یافته
assess-set-aside = رها کردن بدون اقدام، با دلیل
assess-leave-open = بگذارید ارزیابی‌نشده بماند
assess-reason = دلیل

## Review and finishing

review-heading = مرور
review-what = پیش از پایان گفت‌وگو پاسخ‌ها را مرور کنید. Enter روی هر سطر به پرسش آن می‌رود.
review-read-back = خلاصه را برای شخص بخوانید
review-was-read-back = خوانده شد
review-not-read-back = هنوز خوانده نشده
review-read-back-changed = خوانده شد، اما پس از آن پاسخ‌هایی تغییر کرده‌اند
review-disagree = شخص با چیزی موافق نیست
review-finish = پایان گفت‌وگو
review-flags =
    { $n ->
        [0] یافته‌ها، همه ارزیابی شده
        [one] یافته‌ها، { $n } برای ارزیابی
       *[other] یافته‌ها، { $n } برای ارزیابی
    }
review-unanswered =
    { $n ->
        [one] بی‌پاسخ، { $n } پرسش
       *[other] بی‌پاسخ، { $n } پرسش
    }
review-folded = جمع شده. F9 نشان می‌دهد.
review-half-written = نوشته شده، اما پاسخ به حساب نیامده
review-required = فرم به‌ویژه پاسخ آن را می‌خواهد
review-put-aside = پاسخ‌های کنارگذاشته، حساب نمی‌شود

summary-heading = خلاصه برای خواندن
summary-how = آهسته بخوانید، سطر به سطر. پس از آن بپرسید آیا چیزی نادرست است یا کم است.
# Read aloud to the person.
summary-opening = آنچه را تعریف کردید می‌خوانم. اگر چیزی نادرست است، بگویید.
# Read aloud to the person.
summary-closing = این همهٔ چیزی بود که نوشته‌ام. آیا چیزی نادرست است، یا چیزی کم است؟
summary-read = خلاصه خوانده شد
summary-disagrees = شخص با چیزی موافق نیست
summary-was-read = ثبت شد که خلاصه خوانده شده است.
disagreement-heading = شخص موافق نیست
disagreement-why = با کلمات خود شخص بنویسید که به نظر او چه چیزی نادرست است. این کار پاسخ‌ها را تغییر نمی‌دهد.
# Read aloud to the person.
disagreement-ask = با چه چیزی موافق نیستید؟

finish-heading = گفت‌وگو پایان یابد؟
finish-what = پس از پایان، هیچ چیز را نمی‌توان تغییر داد. اصلاح‌ها به صورت پیوست، با دلیل، نوشته می‌شود.
finish-unanswered =
    { $n ->
        [one] { $n } پرسش مهم بی‌پاسخ است.
       *[other] { $n } پرسش مهم بی‌پاسخ است.
    }
finish-unassessed =
    { $n ->
        [one] { $n } یافته ارزیابی نشده است.
       *[other] { $n } یافته ارزیابی نشده است.
    }
finish-not-read-back = خلاصه خوانده نشده است.
finish-changed-since-read-back = از زمان خواندن خلاصه، پاسخ‌هایی تغییر کرده‌اند.
finish-yes = پایان
finish-no = بازگشت به مرور
finished = گفت‌وگو پایان یافت.

put-aside-heading =
    { $n ->
        [one] { $n } پاسخ کنار گذاشته می‌شود
       *[other] { $n } پاسخ کنار گذاشته می‌شود
    }
put-aside-what = با پاسخ تازه، این دیگر موضوعیت ندارد. ذخیره می‌ماند اما حساب نمی‌شود. اگر پاسخ به حالت قبل برگردد، این هم برمی‌گردد.
put-aside-yes = تغییر پاسخ
put-aside-no = نگه داشتن پاسخ قبلی

quit-unsaved-heading = همه چیز ذخیره نشده است
quit-unsaved-what = آخرین مورد روی دیسک نوشته نشد. اگر حالا خارج شوید، ممکن است از دست برود.
quit-unsaved-yes = تلاش برای ذخیره و خروج
quit-unsaved-no = همین جا بمانید
not-saved-stay = آخرین مورد ذخیره نشد. گفت‌وگو تا وقتی ذخیره شود باز می‌ماند.

transcript-heading = صورت‌جلسه
transcript-read-only = گفت‌وگو پایان یافته و فقط خواندنی است. Enter روی هر پاسخ، اصلاح می‌نویسد.
transcript-amendments = اصلاح‌ها
transcript-amendment = از { $before } به { $after }. دلیل: { $reason }
transcript-unreadable = صورت‌جلسه را نمی‌توان با فرمی که با آن نوشته شده خواند. «vilja transcripts verify» را اجرا کنید.
amend-heading = اصلاح
amend-new-answer = پاسخ تازه: { $answer }
amend-reason = دلیل اصلاح
amended = اصلاح ذخیره شد. پاسخ قبلی باقی می‌ماند.

shutter = برای ادامه F5 را بزنید.

help-heading = راهنما
help-answering = در پرسش‌های گزینه‌ای یک کلید پاسخ می‌دهد. Enter جلو می‌رود. خط تیره (-) یعنی نمی‌دانم و صفر (0) یعنی نمی‌خواهم پاسخ دهم. در کادر متن Alt-V و Alt-A همین کار را می‌کند. Alt-Enter سطر تازه می‌دهد و Tab به کادر بعدی می‌رود.
help-moving = کلید Shift-Tab عقب می‌رود. با عقب و جلو رفتن چیزی از دست نمی‌رود. F7 همهٔ پرسش‌ها را نشان می‌دهد. F2 زبان شخص را عوض می‌کند، حتی وسط یک واژه.
help-flags = کلید F4 نشان می‌دهد پاسخ‌ها به چه اشاره می‌کند و چرا. F9 آن را جمع می‌کند تا شخص نبیند. F5 همهٔ صفحه را پنهان می‌کند.
help-words = آنچه دیگران «دامپینگ اجتماعی» (social dumpning) می‌نامند، اینجا مشارکت فعال نام دارد. آن واژهٔ دیگر انسان‌ها را کوچک می‌کند.

## Commands: the name, the word on the key line (.key) and the word in line mode (.word)

action-next = رفتن به بعدی
    .save = ذخیره
    .key = بعدی
    .choose = انتخاب
    .word = بعدی
action-back = بازگشت
    .key = قبلی
    .word = قبلی
action-language = عوض کردن زبان شخص
    .key = زبان
    .word = زبان
action-pick-language = انتخاب زبان شخص
    .word = انتخاب-زبان
action-bilingual = نمایش یک یا دو زبان
    .key = یک/دو زبان
    .word = دو-زبان
action-flags = نمایش یافته‌ها
    .key = یافته‌ها
    .word = یافته
action-fold = جمع کردن یافته‌ها
    .key = جمع کردن
    .word = جمع
action-shutter = پنهان کردن صفحه
    .back = نمایش
    .key = پنهان
    .word = پنهان
action-note = یادداشت برای پرسش
    .key = یادداشت
    .word = یادداشت
action-overview = نمای کلی همهٔ پرسش‌ها
    .key = نمای کلی
    .word = نمای-کلی
action-review = به مرور
    .key = مرور
    .word = مرور
action-undo = واگرد
    .key = واگرد
    .word = واگرد
action-redo = از نو
    .word = از-نو
action-clear = خالی کردن پاسخ
    .word = خالی
action-add = افزودن به فهرست
    .key = افزودن
    .word = افزودن
action-remove = حذف از فهرست
    .key = حذف
    .word = حذف
action-dont-know = پاسخ: نمی‌دانم
    .key = نمی‌دانم
    .word = نمی-دانم
action-declined = پاسخ: نمی‌خواهم پاسخ دهم
    .key = پاسخ نمی‌دهم
    .word = پاسخ-نمی-دهم
action-not-applicable = پاسخ: صدق نمی‌کند
    .word = صدق-نمی-کند
action-not-interpreted = پاسخ: ترجمه‌شدنی نبود
    .word = ترجمه-نشد
action-rendering = جابه‌جایی میان کلمات شخص و نقل مترجم
    .key = نقل مترجم
    .word = نقل-مترجم
action-commands = همهٔ فرمان‌ها
    .key = همهٔ فرمان‌ها
    .word = فرمان
action-help = راهنما
    .key = راهنما
    .word = راهنما
action-cancel = بستن
    .key = بستن
    .word = بستن
action-finish = پایان گفت‌وگو
    .key = پایان گفت‌وگو
    .word = پایان
action-home = به صفحهٔ آغاز، گفت‌وگو ذخیره می‌شود
    .key = به آغاز
    .word = آغاز
action-practice = تمرین، بدون عبارت عبور
    .key = تمرین
    .word = تمرین
action-officer-language = عوض کردن زبان خودتان
    .key = زبان شما
    .word = زبان-شما
action-quit = خروج از برنامه
    .key = خروج
    .word = خروج

## When something is not possible

not-now = اینجا نمی‌توان این کار را کرد.
misheard = این سطر را نفهمیدم: { $line }
undone = واگرد یا از نو انجام شد.
refusal-not-relevant = با پاسخ‌های موجود، این پرسش موضوعیت ندارد.
refusal-wrong-kind = این پاسخ با این پرسش جور نیست.
refusal-no-such-option = این گزینه وجود ندارد: { $option }
refusal-out-of-range = پاسخ باید میان { $min } و { $max } باشد.
refusal-below = پاسخ باید دست‌کم { $min } باشد.
refusal-above = پاسخ باید حداکثر { $max } باشد.
refusal-too-few = دست‌کم { $n } مورد انتخاب کنید.
refusal-too-many = حداکثر { $n } مورد انتخاب کنید.
refusal-exclusive = این گزینه فقط می‌تواند به تنهایی باشد.
refusal-empty = چیزی بنویسید، یا «نمی‌دانم» را انتخاب کنید.
refusal-unknown-code = این کد در فهرست رسمی نیست: { $code }
refusal-not-a-number = این عدد نیست. رقم بنویسید، مثلاً 1500.
refusal-which-number = این می‌تواند دو عدد متفاوت باشد. { $whole } یا { $part } بنویسید.
refusal-thousands = اگر منظور همین عدد است { $whole } بنویسید، بدون علامت میان هزارگان.
refusal-not-a-date = این تاریخ نیست. مثلاً بنویسید { "\u2066" }{ "2026-10-01" }{ "\u2069" }، { "\u2066" }{ "2026-10" }{ "\u2069" } یا { "\u2066" }{ "2026" }{ "\u2069" }.
refusal-not-a-period = این یک دوره نیست. از و تا را بنویسید، مثلاً { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }، یا اگر تمام نشده است { "\u2066" }{ "2024-01 –" }{ "\u2069" }.
refusal-period-order = دوره پیش از آغاز پایان می‌یابد.
refusal-no-such-entry = این سطر در فهرست نیست.
refusal-finished = گفت‌وگو پایان یافته است. به جای آن اصلاح بنویسید.
refusal-not-finished = اصلاح فقط پس از پایان گفت‌وگو نوشته می‌شود.
refusal-reason-missing = دلیلی بنویسید.
refusal-no-such-flag = این یافته دیگر برقرار نیست.
refusal-nothing-to-undo = چیزی برای واگرد نیست.
refusal-nothing-to-redo = چیزی برای از نو انجام دادن نیست.
refusal-at-start = این نخستین پرسش است.
refusal-at-end = این آخرین است.
