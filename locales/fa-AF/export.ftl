# Language: Dari (fa-AF). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = گزیدهٔ پروتوکول
export-made-on = ساخته شد: { $what }
export-ground = اساس: { $what }
export-ground-consent = رضایت
export-ground-law = قانون
export-why = اساس چیست: { $what }
export-consent-told-on = رضایت در مصاحبهٔ { $what } داده شده است
export-form = فورم: { $what }
export-left-out = بخش‌هایی که شامل نیست: { $what }
export-in-clear = گزیده متن آشکار است: هر کس که فایل را داشته باشد آن را خوانده می‌تواند. آن را فقط به شکل محفوظ بدهید و بعد پاک کنید.
export-only-shown = چیزی نوشته نشده است. این همهٔ چیزی است که از مخزن بیرون می‌رفت.
export-ask = آیا این در فایل نوشته شود؟ بنویسید بلی:
export-not-asked = چیزی نوشته نشد: پرسیدن ممکن نبود.
    .hint = اول با { "\u2066" }{ "--preview" }{ "\u2069" } ببینید و بعد { "\u2066" }{ "--yes" }{ "\u2069" } را علاوه کنید.
export-declined = چیزی نوشته نشد.
export-written = فایل: { $path }
export-without-ground = برای دادن معلومات اساس لازم است.
    .hint = یکی از { "\u2066" }{ "--ground consent" }{ "\u2069" } یا { "\u2066" }{ "--ground law" }{ "\u2069" } را علاوه کنید، و { "\u2066" }{ "--why" }{ "\u2069" } را با اینکه کدام رضایت یا کدام مادهٔ قانون است.
export-without-why = گفته نشده که اساس چیست.
    .hint = { "\u2066" }{ "--why" }{ "\u2069" } را علاوه کنید، با اینکه کدام رضایت یا کدام مادهٔ قانون است، معلومات را کی می‌گیرد و برای چه.
export-consent-none = در دوسیه رضایتی که حالا اعتبار داشته باشد نیست (پروتوکول { $id }). چیزی نوشته نشد.
    .hint = مصاحبهٔ رضایت را انجام بدهید، یا { "\u2066" }{ "--ground law" }{ "\u2069" } را با مادهٔ قانون بدهید.
export-consent-stands-against = { $what } چیزی نوشته نشد (پروتوکول { $id }).
    .hint = بدون رضایت، یک مادهٔ قانون لازم است: { "\u2066" }{ "--ground law --why" }{ "\u2069" }.
export-consent-for-contact = { $what } این برای بیرون دادن یک پروتوکول کافی نیست (پروتوکول { $id }). چیزی نوشته نشد.
    .hint = مصاحبهٔ رضایت را انجام بدهید، یا { "\u2066" }{ "--ground law" }{ "\u2069" } را با مادهٔ قانون بدهید.
export-consent-covers-part = معلوم نیست که رضایت همهٔ آنچه را در مصاحبه گفته شد در بر بگیرد (پروتوکول { $id }). چیزی نوشته نشد.
    .hint = بخش‌هایی را که در بر می‌گیرد انتخاب کنید: { "\u2066" }{ "--section" }{ "\u2069" }. در غیر آن یک مادهٔ قانون لازم است: { "\u2066" }{ "--ground law" }{ "\u2069" }.
export-consent-scope = رضایت می‌گوید:
export-consent-scope-none = در مصاحبهٔ رضایت نیامده است که رضایت چه را در بر می‌گیرد.
export-consent-scope-protected = رضایت در یک مصاحبهٔ محافظت‌شده داده شده است. آنجا بخوانید چه را در بر می‌گیرد.
export-no-such-section = فورم بخشی به نام { $section } ندارد. این‌ها را دارد: { $sections }
export-no-pdf = پروگرام هنوز PDF نوشته نمی‌تواند. چیزی نوشته نشد.
    .hint = { "\u2066" }{ "--format markdown" }{ "\u2069" } را استفاده کنید و از آنجا چاپ کنید، یا برای سیستم دیگر { "\u2066" }{ "--format json" }{ "\u2069" } را.
export-disk-full = در { $path } جای نیست. فایل نوشته نشد.
    .hint = در آنجا جای خالی کنید، یا فولدر دیگر بدهید.
export-not-written = در { $path } نوشته نشد ({ $detail }). فایل نوشته نشد.
    .hint = ببینید که فولدر موجود است و اجازهٔ نوشتن در آن را دارید.
export-failed = گزیده ساخته نشد: { $detail }. فایل نوشته نشد.
