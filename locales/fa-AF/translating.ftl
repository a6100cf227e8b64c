# Language: Dari (fa-AF). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = زبان { $language } با حرف‌های { $letters } نوشته نمی‌شود.
    .hint = حرف خود زبان را بنویسید. ممکن است روی صفحه همان‌طور دیده شود.
problem-hidden-character = اینجا حرفی هست که دیده نمی‌شود ({ $character }).
    .hint = حرف را پاک کنید. شاید وقت چسباندن متن همراه آن آمده باشد.
problem-markup = «{ $mark }» همان‌طور که نوشته شده نشان داده می‌شود.
    .hint = آن را پاک کنید. متن را نمی‌توان این‌طور ضخیم یا چندسطری کرد.
problem-plural-missing = زبان برای عددهایی مانند { $example } صورتی دارد که اینجا نیست.
    .hint = سطر { "\u2066" }[{ $form }]{ "\u2069" } را به انتخاب اضافه کنید.
problem-plural-never-used = صورت { "\u2066" }[{ $form }]{ "\u2069" } هرگز به کار نمی‌رود: زبان آن را برای عدد صحیح ندارد.
    .hint = سطر را پاک کنید.
problem-too-wide = متن { $cols } ستون می‌گیرد، اما حداکثر برای { $most } ستون جا هست.
    .hint = کوتاه‌تر بنویسید.
problem-order-lost = «{ $value }» با ترتیب دیگری نشان داده می‌شود، چون زبان از راست نوشته می‌شود.
    .hint = پیش از آن { "\u2066" }{"{"} "\u2066" {"}"}{ "\u2069" } و پس از آن { "\u2066" }{"{"} "\u2069" {"}"}{ "\u2069" } بنویسید.
problem-open-isolate = نشانهٔ جهت خواندن باز شده ولی بسته نشده است، یا برعکس.
    .hint = درون آکولاد به همان تعداد { "\u2066" }"\u2069"{ "\u2069" } بنویسید که { "\u2066" }"\u2066"{ "\u2069" } هست.
problem-changed-since = متن سویدنی پس از ترجمهٔ «{ $id }» تغییر کرده است.
    .hint = دوباره ترجمه کنید. اگر ترجمه هنوز درست است: { "\u2066" }vilja locales holds { $id }{ "\u2069" }.

## The table

translating-exported = جدول در { $path } است. تعداد متن‌ها: { $n }.
translating-changed = پس از ترجمه در سویدنی تغییر کرده: { $n }
translating-scenarios = سناریوها: { $n } از { $of }، متن‌ها { $said } از { $texts }
translating-taken = { $file }: متن‌های تازه یا تغییریافته: { $n }
translating-taken-in-all = متن‌های گرفته‌شده: { $n }
translating-unchanged = بدون تغییر: { $n }
translating-empty = خانه‌های خالی که متنشان همان می‌ماند: { $n }
translating-refused = سطر { $row }، { $text }: { $why }
translating-refused-more = موارد دیگری که گرفته نشد: { $n }
translating-given-back = متن‌هایی که گرفته نشد در { $path } است و دلیل در ستون آخر. همان‌جا درستشان کنید و آن فایل را داخل کنید. تعداد متن‌ها: { $n }.
translating-reviewed = بازبین: { $reviewer }
translating-reviewed-file = { $file }: بازبین: { $reviewer }
translating-review-kept-back = نام بازبین نوشته نشد: { $reviewer }. تعداد متن‌های فایل که در جدول به همان شکل نیست: { $n }
translating-review-lost = فایل بازبینی‌شده علامت خورده بود و اکنون بازبینی‌نشده علامت خورده است
translating-held = { $text } درست است: { $languages }
translating-left = { $text } در سویدنی تغییر کرده است: { $languages }
translating-noted = متن‌های تغییریافته که درست ثبت شد: { $n }
translating-noted-new = متن‌های تازه که ثبت شد: { $n }

## Why a text is not taken

translating-why-unknown = چنین متنی وجود ندارد.
    .hint = ستون‌های { "\u2066" }file{ "\u2069" } و { "\u2066" }id{ "\u2069" } را تغییر ندهید. شاید متن پس از ساختن جدول حذف شده باشد.
translating-why-twice = همین متن در سطر { $row } هم هست، با ترجمهٔ دیگر.
    .hint = یکی از آن‌ها را نگه دارید.
translating-why-meanwhile = کس دیگری پس از ساختن جدول ترجمه را تغییر داده است.
    .hint = با متنی که اکنون در پروگرام است مقایسه کنید و متنی را بنویسید که باید بماند.
translating-why-error = «{ $text }» خطای پروگرام جدول‌ها است، نه متن.
    .hint = خانه را در پروگرام جدول‌ها متنی کنید و ترجمه را دوباره بنویسید.
translating-why-formula = متن با نشانه‌ای آغاز می‌شود که پروگرام‌های جدول آن را فرمول می‌دانند.
    .hint = با یک حرف آغاز کنید.
translating-why-no-swedish = معلوم نیست سطر از کدام متن سویدنی ترجمه شده است.
    .hint = ستون‌های { "\u2066" }swedish{ "\u2069" } و { "\u2066" }mark{ "\u2069" } را همان‌طور که بود نگه دارید.
translating-why-long = متن بلندتر از { $most } حرف است.
    .hint = کوتاه‌تر بنویسید.
translating-why-not-kept = متن همان‌طور که نوشته شده برنمی‌گردد.
    .hint = هیچ سطری نباید با فاصله، نقطه، ستاره یا قلاب آغاز شود.
translating-why-file = فایل { $file } خواندنی نیست، پس نمی‌توان چیزی در آن گذاشت.
    .hint = اول فایل را درست کنید: { "\u2066" }vilja locales check{ "\u2069" }.

## When it cannot be done

translating-no-source = در { $path } متن سویدنی نیست.
    .hint = فولدری را بنویسید که فولدر { "\u2066" }sv{ "\u2069" } در آن است، مانند { "\u2066" }locales{ "\u2069" }.
translating-record-broken = نمی‌توان خواند که ترجمه‌ها از کدام متن‌های سویدنی است: { $path } ({ $detail }).
    .hint = فایل را از نسخه‌ای برگردانید. بدون آن همه‌چیز ترجمهٔ سویدنی امروز به شمار می‌آید.
translating-source-language = همهٔ متن‌ها از سویدنی ترجمه می‌شود، نه به سویدنی.
    .hint = پس از { "\u2066" }--lang{ "\u2069" } زبان دیگری بنویسید.
translating-file-exists = فایل { $path } از پیش هست و شاید کار کسی باشد.
    .hint = پس از { "\u2066" }--file{ "\u2069" } نام دیگری بنویسید.
translating-not-written = فایل { $path } نوشته نشد ({ $detail }).
    .hint = ببینید فولدر هست و اجازهٔ تغییر دارد.
translating-no-sheet = { $what ->
        [packed] فایل { $path } به قالب خود پروگرام جدول‌ها است.
        [large] فایل { $path } از { $limit } میگابایت بزرگ‌تر است و هیچ جدولی از اینجا آن‌قدر بزرگ نیست.
       *[text] فایل { $path } متن UTF-8 نیست.
    }
    .hint = { $what ->
        [large] ببینید فایل درست است.
       *[text] آن را در پروگرام جدول‌ها باز کنید و ذخیره با نام و { "\u2066" }CSV UTF-8{ "\u2069" } را انتخاب کنید.
    }
translating-too-many-rows = فایل { $path } بیش از { $most } سطر دارد و این تعداد متن وجود ندارد.
    .hint = ببینید فایل درست است.
translating-no-columns = فایل { $path } این ستون‌ها را ندارد: { $columns }.
    .hint = سطر اول باید همان باشد که وقت ساختن جدول بود.
translating-bad-reviewer = این نام بازبین نیست.
    .hint = نامی با حداکثر { $most } حرف بنویسید.
