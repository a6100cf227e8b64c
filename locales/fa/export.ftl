# Language: Persian (fa). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = گزیدهٔ صورت‌جلسه
export-made-on = تهیه‌شده: { $what }
export-ground = پایه: { $what }
export-ground-consent = رضایت
export-ground-law = قانون
export-why = پایه چیست: { $what }
export-consent-told-on = رضایت در گفت‌وگوی { $what } داده شده است
export-form = فرم: { $what }
export-left-out = بخش‌هایی که نیامده است: { $what }
export-in-clear = گزیده متن آشکار است: هر کس فایل را داشته باشد می‌تواند آن را بخواند. آن را فقط به شکلی محفوظ بدهید و سپس پاک کنید.
export-only-shown = چیزی نوشته نشده است. این همهٔ چیزی است که از مخزن بیرون می‌رفت.
export-ask = این در فایل نوشته شود؟ بنویسید بله:
export-not-asked = چیزی نوشته نشد: پرسیدن ممکن نبود.
    .hint = اول با { "\u2066" }{ "--preview" }{ "\u2069" } نگاه کنید و سپس { "\u2066" }{ "--yes" }{ "\u2069" } را بیفزایید.
export-declined = چیزی نوشته نشد.
export-written = فایل: { $path }
export-without-ground = برای دادن اطلاعات پایه‌ای لازم است.
    .hint = یکی از { "\u2066" }{ "--ground consent" }{ "\u2069" } یا { "\u2066" }{ "--ground law" }{ "\u2069" } را بیفزایید، و { "\u2066" }{ "--why" }{ "\u2069" } را با اینکه کدام رضایت یا کدام مقرره است.
export-without-why = گفته نشده که پایه چیست.
    .hint = گزینهٔ { "\u2066" }{ "--why" }{ "\u2069" } را بیفزایید، با اینکه کدام رضایت یا کدام مقرره است، چه کسی اطلاعات را می‌گیرد و برای چه.
export-consent-none = در پرونده رضایتی که اکنون معتبر باشد نیست (صورت‌جلسهٔ { $id }). چیزی نوشته نشد.
    .hint = گفت‌وگوی رضایت را انجام دهید، یا { "\u2066" }{ "--ground law" }{ "\u2069" } را با مقرره بدهید.
export-consent-stands-against = { $what } چیزی نوشته نشد (صورت‌جلسهٔ { $id }).
    .hint = بدون رضایت، مقرره‌ای در قانون لازم است: { "\u2066" }{ "--ground law --why" }{ "\u2069" }.
export-consent-for-contact = { $what } این برای بیرون دادن یک صورت‌جلسه کافی نیست (صورت‌جلسهٔ { $id }). چیزی نوشته نشد.
    .hint = گفت‌وگوی رضایت را انجام دهید، یا { "\u2066" }{ "--ground law" }{ "\u2069" } را با مقرره بدهید.
export-consent-covers-part = معلوم نیست که رضایت همهٔ آنچه را در گفت‌وگو گفته شد در بر گیرد (صورت‌جلسهٔ { $id }). چیزی نوشته نشد.
    .hint = بخش‌هایی را که در بر می‌گیرد انتخاب کنید: { "\u2066" }{ "--section" }{ "\u2069" }. وگرنه یک مقررهٔ قانونی لازم است: { "\u2066" }{ "--ground law" }{ "\u2069" }.
export-consent-scope = رضایت می‌گوید:
export-consent-scope-none = در گفت‌وگوی رضایت نیامده است که رضایت چه چیزی را در بر می‌گیرد.
export-consent-scope-protected = رضایت در یک گفت‌وگوی محافظت‌شده داده شده است. آنجا بخوانید چه چیزی را در بر می‌گیرد.
export-no-such-section = فرم بخشی به نام { $section } ندارد. این‌ها را دارد: { $sections }
export-no-pdf = برنامه هنوز نمی‌تواند PDF بنویسد. چیزی نوشته نشد.
    .hint = از { "\u2066" }{ "--format markdown" }{ "\u2069" } استفاده کنید و از آنجا چاپ کنید، یا برای سامانهٔ دیگر از { "\u2066" }{ "--format json" }{ "\u2069" }.
export-disk-full = در { $path } جا نیست. فایلی نوشته نشد.
    .hint = آنجا جا باز کنید، یا پوشهٔ دیگری بدهید.
export-not-written = در { $path } نمی‌توان نوشت ({ $detail }). فایلی نوشته نشد.
    .hint = ببینید پوشه وجود دارد و اجازهٔ نوشتن در آن را دارید.
export-failed = گزیده را نمی‌توان تهیه کرد: { $detail }. فایلی نوشته نشد.
