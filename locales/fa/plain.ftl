# Language: Persian (fa). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = زبان: { $first }
plain-languages = زبان‌ها: { $first } و { $second }
plain-section = بخش { $section }، { $answered } از { $total } پاسخ داده شده
plain-commands = فرمان‌ها:
plain-no-answer = بدون پاسخ
plain-range = شمارهٔ { $from } تا { $to }
plain-count = سطرها: { $n }
plain-more = سطرهای باقی‌مانده: { $n }. برای سطرهای بعدی { "\u2066" }/{ $more }{ "\u2069" }، برای خواندن از آنجا { "\u2066" }/{ $row }{ "\u2069" } { $from }، برای کل فهرست { "\u2066" }/{ $all }{ "\u2069" } بنویسید.
    .word = بیشتر
    .row = سطر
    .all = همه
plain-misheard-nearest = این سطر را نفهمیدم: { $line }. آیا منظورتان { $nearest } بود؟

plain-help-answering = شمارهٔ پیش از پاسخ، یا واژهٔ پاسخ را بنویسید. چند پاسخ با فاصله نوشته می‌شود: { "\u2066" }1 3{ "\u2069" }. سطر خالی جلو می‌رود. خط تیره (-) یعنی نمی‌دانم و صفر (0) یعنی نمی‌خواهم پاسخ دهم. جایی که باید متن نوشت { "\u2066" }/-{ "\u2069" } و { "\u2066" }/0{ "\u2069" } است.
plain-help-moving = علامت کوچک‌تر ({ "\u2066" }<{ "\u2069" }) عقب می‌رود، از آنچه باز شده است هم. با عقب و جلو رفتن چیزی از دست نمی‌رود. متنی که باید با ممیز کج آغاز شود با دو ممیز نوشته می‌شود: { "\u2066" }//{ "\u2069" }.
plain-help-commands = فرمان‌ها با ممیز کج آغاز می‌شود. اگر فقط یک فرمان چنین آغاز شود، حرف‌های نخست کافی است. فرمان { "\u2066" }/تکرار{ "\u2069" } همهٔ صفحه را یک بار دیگر می‌خواند.

plain-language-later = زبان را هر زمان می‌توان با { "\u2066" }/زبان{ "\u2069" } یا { "\u2066" }/انتخاب-زبان{ "\u2069" } عوض کرد.
plain-review-what = پیش از پایان گفت‌وگو پاسخ‌ها را مرور کنید. شمارهٔ هر سطر به پرسش آن می‌رود.
plain-review-folded = جمع شده. { "\u2066" }/جمع{ "\u2069" } نشان می‌دهد.
plain-transcript-read-only = گفت‌وگو پایان یافته و فقط خواندنی است. شمارهٔ هر پاسخ، اصلاح می‌نویسد.
plain-shutter = برای ادامه { "\u2066" }/پنهان{ "\u2069" } را بنویسید.

action-read-page = خواندن همهٔ صفحه به صورت متن ساده
    .word = تکرار
plain-reading-keys = PgDn بعدی  PgUp قبلی  Esc بستن

action-theme = عوض کردن ظاهر
    .word = ظاهر
theme-is-now = ظاهر کنونی: { $name }
theme-default = معمولی
theme-high-contrast = تضاد زیاد، روشن روی سیاه
theme-light = تیره روی روشن
theme-mono = بدون رنگ
theme-no-colour = رنگ از آغاز خاموش است. برای عوض کردن ظاهر، بدون NO_COLOR یا { "\u2066" }{ "--color never" }{ "\u2069" } اجرا کنید.
theme-doctor-no = نه، چون چنین انتخاب شده است
