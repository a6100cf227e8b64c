# Language: Dari (fa-AF). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = تمرین
title-case = دوسیهٔ { $case }

## The top line

status-saved = ذخیره { $clock }
status-all-saved = همه ذخیره شد
status-not-saved = ذخیره نشده
status-flags =
    { $n ->
        [one] { $n } یافته
       *[other] { $n } یافته
    }
status-open = { $n } تا اندازه‌ای پوره، با جواب‌های بیشتر روشن می‌شود

## Languages

language-sv = سویدنی
language-en = انگلیسی
language-ar = عربی
language-so = سومالی
language-fa-af = دری
language-fa = فارسی
language-ti = تیگرینیا
language-uk = اوکراینی
language-ru = روسی
language-ckb = سورانی
language-kmr = کرمانجی
language-tr = ترکی
language-pl = پولندی
language-fi = فنلندی
language-ps = پشتو
language-ur = اردو
language-am = امهری
language-om = اورومو
language-sq = البانیایی
language-bs = بوسنیایی
language-hr = کرواتی
language-sr = صربی
language-es = هسپانوی
language-fr = فرانسوی
language-pt = پرتگالی
language-de = آلمانی
language-it = ایتالوی
language-ro = رومانیایی
language-bg = بلغاریایی
language-hu = هنگریایی
language-el = یونانی
language-hy = ارمنی
language-ka = گرجی
language-az = آذربایجانی
language-uz = اوزبیکی
language-mn = مغولی
language-sw = سواحلی
language-rw = کینیارواندا
language-ln = لینگالا
language-bn = بنگالی
language-hi = هندی
language-pa = پنجابی
language-ta = تامیلی
language-th = تایلندی
language-vi = ویتنامی
language-zh = چینایی
language-et = استونیایی
language-lv = لتویایی
language-lt = لیتوانیایی
language-rom = زبان روما
language-se = سامی شمالی
language-fit = مئن‌کیلی
language-swl = زبان اشارهٔ سویدنی
mark-missing = ترجمه ندارد
mark-unreviewed = ترجمهٔ بازبینی‌نشده

## First start and unlocking

welcome-heading = به Vilja خوش آمدید
welcome-purpose = پروگرام Vilja مصاحبه با اشخاصی را که میان کمون‌ها کوچ کرده‌اند به دو زبان پیش می‌برد و نشان می‌دهد که جواب‌ها به چه اشاره می‌کند.
officer-language-heading = می‌خواهید به کدام زبان کار کنید؟
passphrase-heading = عبارت رمز را انتخاب کنید
passphrase-why = همهٔ مصاحبه‌ها با عبارت رمز رمزگذاری می‌شود. چند کلمهٔ پشت سر هم خوب است: یاد گرفتن آن آسان و حدس زدن آن مشکل است. حداقل 12 حرف.
passphrase-forgotten = اگر عبارت رمز فراموش شود، دیگر هیچ‌کس مصاحبه‌ها را خوانده نمی‌تواند، مگر اینکه کلید احتیاطی موجود باشد. بعد از این گفته می‌شود که چطور ساخته می‌شود.
passphrase-first = عبارت رمز
passphrase-again = همان عبارت رمز، یک بار دیگر
passphrase-practice = تمرین عبارت رمز نمی‌خواهد: Ctrl-T را فشار دهید.
passphrase-practice-line = تمرین عبارت رمز نمی‌خواهد: { "\u2066" }/تمرین{ "\u2069" } را بنویسید.
passphrase-too-short = عبارت رمز کوتاه است. حداقل 12 حرف استفاده کنید، بهتر است چند کلمه باشد.
passphrase-differs = دو عبارت رمز یکی نبود. از نو با یک عبارت رمز شروع کنید.
unlock-heading = باز کردن قفل
unlock-passphrase = عبارت رمز
wait-creating = فایل رمزگذاری‌شده ساخته می‌شود. تقریباً یک ثانیه وقت می‌گیرد.
wait-unlocking = قفل باز می‌شود …
wait-opening = تمرین باز می‌شود …

## Start

home-heading = چه می‌خواهید بکنید؟
home-training = این تمرین است. هیچ چیز از اینجا در مصاحبه‌های واقعی داخل نمی‌شود.
home-begin = شروع مصاحبه
home-practice = امتحان یک مصاحبهٔ تمرینی
home-look-around = به دور و پیش ببینید
home-real = به مصاحبه‌های واقعی
home-open = مصاحبه‌های جاری
home-finished = مصاحبه‌های ختم‌شده
home-no-case = بدون دوسیه

setup-heading = مصاحبهٔ نو
setup-case = نمبر دوسیه در اداره
setup-case-why = اگر هنوز نمبر نیست، خالی بگذارید. هیچ وقت نام یا نمبر شخصی (personnummer) را اینجا ننویسید.
setup-form = کدام فورم؟
setup-no-form = این فورم موجود نیست. برای دیدن فورم‌های موجود «vilja forms list» را اجرا کنید.
client-language-heading = شخص به کدام زبان گپ می‌زند؟
client-language-none = فقط زبان مسؤول دوسیه
client-language-later = زبان هر وقت با F2 تبدیل شده می‌تواند.

look-around-heading = به دور و پیش ببینید
look-around-what = مصاحبه سوال‌ها را به ترتیب آرام می‌پرسد. وقتی که جواب‌ها با هم به چیزی اشاره کند، یک یافته نشان داده می‌شود، با جواب‌هایی که بر آن‌ها استوار است.
look-around-not = پروگرام هیچ چیز را فیصله نمی‌کند. یافته چیزی برای تعقیب است و این شما هستید که آن را ارزیابی می‌کنید.
look-around-flags = یافته‌هایی که فورم داده می‌تواند

## The question

question-counter = سوال { $number } از { $total } · { $section }
question-note = یادداشت: { $note }
question-put-aside = این سوال دیگر مطرح نیست. جواب یک طرف گذاشته شده و حساب نمی‌شود. برای ادامه Enter را فشار دهید.
field-words = کلمات خود شخص
field-rendering = گفتهٔ ترجمان
field-search = جستجو
field-number = تعداد
field-number-of = تعداد { $unit }
field-money = مبلغ به کرون
field-date = تاریخ: { "\u2066" }{ "2026-10-01" }{ "\u2069" }، { "\u2066" }{ "2026-10" }{ "\u2069" }، { "\u2066" }{ "2026" }{ "\u2069" } یا { "\u2066" }{ "~2026" }{ "\u2069" } برای تاریخ تقریبی
field-period = از و تا: { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }
field-code = کود
field-full = متن جای نمی‌شود. برای { $n } حرف دیگر جای است.
search-how = چند حرف نام را بنویسید.
search-nothing = هیچ چیز لیست برابر نیست. حرف‌های کمتر بنویسید.
search-pick-one = چند مورد برابر است. یکی را با نمبرش انتخاب کنید.
search-chosen = انتخاب‌شده: { $name }
roster-add = یکی علاوه کنید
roster-none = هیچ‌کس
roster-added = علاوه شد. Enter به سوال‌های هر یک می‌رود.
answer-yes = بلی
answer-no = نخیر
answer-given = بلی، رضایت می‌دهم
answer-partly = بلی، به یک قسمت
answer-refused = نخیر، رضایت نمی‌دهم
answer-read = خوانده شد
answer-money = { $amount } کرون
answer-listed = لیست مکمل است
silence-dont-know = نمی‌دانم
silence-declined = نمی‌خواهم جواب بدهم
silence-not-applicable = صدق نمی‌کند
silence-not-interpreted = ترجمه نشد

note-heading = یادداشت برای سوال
palette-heading = همهٔ دستورها
list-search = جستجو
overview-heading = دید کلی

## Weights, in the order in which they weigh

weight-prohibited = غیرمجاز
    .long = غیرمجاز: به نظر یک ادارهٔ دولتی یا محکمه، به ذات خود خلاف قانون است.
weight-policy = خلاف رهنمود
    .long = خلاف رهنمود: یک پیشنهاد یا قاعدهٔ محلی مخالف آن است، نه قانون.
weight-strong = نشانهٔ واضح
    .long = نشانهٔ واضح مشارکت فعال (aktiv medverkan)، یک‌جا با جواب‌های دیگر.
weight-grey = ساحهٔ خاکستری
    .long = ساحهٔ خاکستری: می‌تواند حمایت عادی باشد یا قسمتی از مشارکت فعال.
weight-context = پس‌منظر
    .long = پس‌منظر: وضع را توضیح می‌دهد و هیچ وقت به تنهایی کافی نیست.
weight-mitigating = خلاف آن
    .long = خلاف مشارکت فعال است، یا چیزی را که شده است مجاز می‌سازد.

truth-yes = بلی
truth-no = نخیر
truth-unknown = هنوز معلوم نیست

## Flags

pane-because = سوال { $numbers }
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
flags-heading = جواب‌ها به چه اشاره می‌کند
flags-never-a-verdict = یافته هیچ وقت حکم نیست. جواب‌هایی را نشان می‌دهد که ارزش تعقیب دارد.
flags-elements = ارکان مشارکت فعال
flags-raised = یافته‌ها
flags-contradictions = متناقض
flags-open = با جواب‌های بیشتر روشن می‌شود
flags-needs =
    { $rest ->
        [0] با این روشن می‌شود: { $questions }
       *[other] با این‌ها روشن می‌شود: { $questions } و { $rest } دیگر
    }
flags-ask-next = ارزش پرسیدن دارد: { $questions }
flags-sources = منبع: { $sources }
assessed-confirmed = ارزیابی: تأیید شد
assessed-set-aside = ارزیابی: بدون اقدام ماند. { $reason }
assessed-open = هنوز ارزیابی نشده
assess-confirm = تأیید یافته
assess-set-aside = بدون اقدام ماندن، با دلیل
assess-leave-open = بگذارید ارزیابی‌نشده بماند
assess-reason = دلیل

## Review and finishing

review-heading = مرور
review-what = پیش از ختم مصاحبه جواب‌ها را مرور کنید. Enter روی هر سطر به سوال آن می‌رود.
review-read-back = خلاصه را برای شخص بخوانید
review-was-read-back = خوانده شد
review-not-read-back = هنوز خوانده نشده
review-read-back-changed = خوانده شد، اما پس از آن جواب‌هایی تغییر کرده‌اند
review-disagree = شخص با چیزی موافق نیست
review-finish = ختم مصاحبه
review-flags =
    { $n ->
        [0] یافته‌ها، همه ارزیابی شده
        [one] یافته‌ها، { $n } برای ارزیابی
       *[other] یافته‌ها، { $n } برای ارزیابی
    }
review-unanswered =
    { $n ->
        [one] بی‌جواب، { $n } سوال
       *[other] بی‌جواب، { $n } سوال
    }
review-folded = بسته شده. F9 نشان می‌دهد.
review-half-written = نوشته شده، اما جواب حساب نشده
review-required = فورم به‌خصوص جواب آن را می‌خواهد
review-put-aside = جواب‌های یک طرف گذاشته‌شده، حساب نمی‌شود

summary-heading = خلاصه برای خواندن
summary-how = آهسته بخوانید، سطر به سطر. بعد بپرسید که آیا چیزی غلط است یا کم است.
# Read aloud to the person.
summary-opening = چیزی را که شما قصه کردید می‌خوانم. اگر چیزی غلط است، بگویید.
# Read aloud to the person.
summary-closing = این همهٔ چیزی بود که نوشته‌ام. آیا چیزی غلط است، یا چیزی کم است؟
summary-read = خلاصه خوانده شد
summary-disagrees = شخص با چیزی موافق نیست
summary-was-read = ثبت شد که خلاصه خوانده شده است.
disagreement-heading = شخص موافق نیست
disagreement-why = با کلمات خود شخص بنویسید که به نظر او چه غلط است. این کار جواب‌ها را تغییر نمی‌دهد.
# Read aloud to the person.
disagreement-ask = با چه موافق نیستید؟

finish-heading = مصاحبه ختم شود؟
finish-what = بعد از ختم، هیچ چیز تغییر داده شده نمی‌تواند. تصحیح‌ها به حیث ضمیمه، با دلیل، نوشته می‌شود.
finish-unanswered =
    { $n ->
        [one] { $n } سوال مهم بی‌جواب است.
       *[other] { $n } سوال مهم بی‌جواب است.
    }
finish-unassessed =
    { $n ->
        [one] { $n } یافته ارزیابی نشده است.
       *[other] { $n } یافته ارزیابی نشده است.
    }
finish-not-read-back = خلاصه خوانده نشده است.
finish-changed-since-read-back = از زمان خواندن خلاصه، جواب‌هایی تغییر کرده‌اند.
finish-yes = ختم
finish-no = پس به مرور
finished = مصاحبه ختم شد.

put-aside-heading =
    { $n ->
        [one] { $n } جواب یک طرف گذاشته می‌شود
       *[other] { $n } جواب یک طرف گذاشته می‌شود
    }
put-aside-what = با جواب نو، این دیگر مطرح نیست. ذخیره می‌ماند اما حساب نمی‌شود. اگر جواب پس به حالت قبلی برود، این هم پس می‌آید.
put-aside-yes = تغییر جواب
put-aside-no = نگه داشتن جواب قبلی

quit-unsaved-heading = همه چیز ذخیره نشده است
quit-unsaved-what = آخرین چیز در دیسک نوشته نشد. اگر حالا بیرون شوید، شاید از دست برود.
quit-unsaved-yes = کوشش ذخیره و بیرون شدن
quit-unsaved-no = همین جا بمانید
not-saved-stay = آخرین چیز ذخیره نشد. مصاحبه تا وقتی که ذخیره شود باز می‌ماند.

transcript-heading = پروتوکول
transcript-read-only = مصاحبه ختم شده و فقط خوانده می‌شود. Enter روی یک جواب، تصحیح می‌نویسد.
transcript-amendments = تصحیح‌ها
transcript-amendment = از { $before } به { $after }. دلیل: { $reason }
transcript-unreadable = پروتوکول با فورمی که با آن نوشته شده است خوانده نمی‌شود. «vilja transcripts verify» را اجرا کنید.
amend-heading = تصحیح
amend-new-answer = جواب نو: { $answer }
amend-reason = دلیل تصحیح
amended = تصحیح ذخیره شد. جواب قبلی باقی می‌ماند.

shutter = برای ادامه F5 را فشار دهید.

help-heading = کمک
help-answering = در سوال‌های انتخابی یک دکمه جواب می‌دهد. Enter پیش می‌رود. خط (-) یعنی نمی‌دانم و صفر (0) یعنی نمی‌خواهم جواب بدهم. در جای متن Alt-V و Alt-A همین کار را می‌کند. Alt-Enter سطر نو می‌دهد و Tab به جای بعدی می‌رود.
help-moving = دکمه‌های Shift-Tab به عقب می‌رود. با پیش و پس رفتن هیچ چیز از دست نمی‌رود. F7 همهٔ سوال‌ها را نشان می‌دهد. F2 زبان شخص را تبدیل می‌کند، در وسط یک کلمه هم.
help-flags = دکمهٔ F4 نشان می‌دهد که جواب‌ها به چه اشاره می‌کند و چرا. F9 آن را می‌بندد تا شخص نبیند. F5 تمام صفحه را پنهان می‌کند.
help-words = چیزی که دیگران «دمپینگ اجتماعی» (social dumpning) می‌گویند، اینجا مشارکت فعال نام دارد. آن کلمهٔ دیگر انسان‌ها را کوچک می‌سازد.

## Commands: the name, the word on the key line (.key) and the word in line mode (.word)

action-next = رفتن به بعدی
    .save = ذخیره
    .key = بعدی
    .choose = انتخاب
    .word = بعدی
action-back = پس رفتن
    .key = قبلی
    .word = قبلی
action-language = تبدیل زبان شخص
    .key = زبان
    .word = زبان
action-pick-language = انتخاب زبان شخص
    .word = انتخاب-زبان
action-bilingual = نشان دادن یک یا دو زبان
    .key = یک/دو زبان
    .word = دو-زبان
action-flags = نشان دادن یافته‌ها
    .key = یافته‌ها
    .word = یافته
action-fold = بستن یافته‌ها
    .key = بستن یافته‌ها
    .word = بستن-یافته
action-shutter = پنهان کردن صفحه
    .back = نشان دادن
    .key = پنهان
    .word = پنهان
action-note = یادداشت برای سوال
    .key = یادداشت
    .word = یادداشت
action-overview = دید کلی همهٔ سوال‌ها
    .key = دید کلی
    .word = دید-کلی
action-review = به مرور
    .key = مرور
    .word = مرور
action-undo = برگرداندن
    .key = برگرداندن
    .word = برگرداندن
action-redo = دوباره
    .word = دوباره
action-clear = خالی کردن جواب
    .word = خالی
action-add = علاوه به لیست
    .key = علاوه
    .word = علاوه
action-remove = حذف از لیست
    .key = حذف
    .word = حذف
action-dont-know = جواب: نمی‌دانم
    .key = نمی‌دانم
    .word = نمی-دانم
action-declined = جواب: نمی‌خواهم جواب بدهم
    .key = جواب نمی‌دهم
    .word = جواب-نمی-دهم
action-not-applicable = جواب: صدق نمی‌کند
    .word = صدق-نمی-کند
action-not-interpreted = جواب: ترجمه نشد
    .word = ترجمه-نشد
action-rendering = تبدیل میان کلمات شخص و گفتهٔ ترجمان
    .key = گفتهٔ ترجمان
    .word = گفته-ترجمان
action-commands = همهٔ دستورها
    .key = همهٔ دستورها
    .word = دستور
action-help = کمک
    .key = کمک
    .word = کمک
action-cancel = بستن
    .key = بستن
    .word = بستن
action-finish = ختم مصاحبه
    .key = ختم مصاحبه
    .word = ختم
action-home = به صفحهٔ شروع، مصاحبه ذخیره می‌شود
    .key = به شروع
    .word = شروع
action-practice = تمرین، بدون عبارت رمز
    .key = تمرین
    .word = تمرین
action-officer-language = تبدیل زبان خودتان
    .key = زبان شما
    .word = زبان-شما
action-quit = بیرون شدن از پروگرام
    .key = بیرون شدن
    .word = بیرون

## When something is not possible

not-now = این کار در اینجا نمی‌شود.
misheard = این سطر را نفهمیدم: { $line }
undone = برگردانده یا دوباره شد.
refusal-not-relevant = با جواب‌های موجود، این سوال مطرح نیست.
refusal-wrong-kind = این جواب با این سوال برابر نیست.
refusal-no-such-option = این انتخاب موجود نیست: { $option }
refusal-out-of-range = جواب باید میان { $min } و { $max } باشد.
refusal-below = جواب باید حداقل { $min } باشد.
refusal-above = جواب باید حداکثر { $max } باشد.
refusal-too-few = حداقل { $n } انتخاب کنید.
refusal-too-many = حداکثر { $n } انتخاب کنید.
refusal-exclusive = این انتخاب فقط تنها بوده می‌تواند.
refusal-empty = چیزی بنویسید، یا «نمی‌دانم» را انتخاب کنید.
refusal-unknown-code = این کود در راجستر نیست: { $code }
refusal-not-a-number = این عدد نیست. رقم بنویسید، مثلاً 1500.
refusal-which-number = این می‌تواند دو عدد مختلف باشد. { $whole } یا { $part } بنویسید.
refusal-thousands = اگر منظور همین عدد است { $whole } بنویسید، بدون علامت میان هزارها.
refusal-not-a-date = این تاریخ نیست. مثلاً بنویسید { "\u2066" }{ "2026-10-01" }{ "\u2069" }، { "\u2066" }{ "2026-10" }{ "\u2069" } یا { "\u2066" }{ "2026" }{ "\u2069" }.
refusal-not-a-period = این یک دوره نیست. از و تا را بنویسید، مثلاً { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }، یا اگر تمام نشده است { "\u2066" }{ "2024-01 –" }{ "\u2069" }.
refusal-period-order = دوره پیش از شروع ختم می‌شود.
refusal-no-such-entry = این سطر در لیست نیست.
refusal-finished = مصاحبه ختم شده است. به جای آن تصحیح بنویسید.
refusal-not-finished = تصحیح فقط بعد از ختم مصاحبه نوشته می‌شود.
refusal-reason-missing = یک دلیل بنویسید.
refusal-no-such-flag = این یافته دیگر برقرار نیست.
refusal-nothing-to-undo = چیزی برای برگرداندن نیست.
refusal-nothing-to-redo = چیزی برای دوباره کردن نیست.
refusal-at-start = این سوال اول است.
refusal-at-end = این آخرین است.
