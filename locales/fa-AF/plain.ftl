# Language: Dari (fa-AF). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = زبان: { $first }
plain-languages = زبان‌ها: { $first } و { $second }
plain-section = بخش { $section }، { $answered } از { $total } جواب داده شده
plain-commands = دستورها:
plain-no-answer = بدون جواب
plain-range = نمبر { $from } تا { $to }
plain-count = سطرها: { $n }
plain-more = سطرهای باقی‌مانده: { $n }. برای سطرهای بعدی { "\u2066" }/{ $more }{ "\u2069" }، برای خواندن از آنجا { "\u2066" }/{ $row }{ "\u2069" } { $from }، برای تمام لیست { "\u2066" }/{ $all }{ "\u2069" } بنویسید.
    .word = بیشتر
    .row = سطر
    .all = همه
plain-misheard-nearest = این سطر را نفهمیدم: { $line }. آیا منظورتان { $nearest } بود؟

plain-help-answering = نمبر پیش از جواب، یا کلمهٔ جواب را بنویسید. چند جواب با فاصله نوشته می‌شود: { "\u2066" }1 3{ "\u2069" }. سطر خالی پیش می‌رود. خط (-) یعنی نمی‌دانم و صفر (0) یعنی نمی‌خواهم جواب بدهم. در جای متن { "\u2066" }/-{ "\u2069" } و { "\u2066" }/0{ "\u2069" } است.
plain-help-moving = علامت کوچک‌تر ({ "\u2066" }<{ "\u2069" }) پس می‌رود، از چیزی که باز شده است هم. با پیش و پس رفتن هیچ چیز از دست نمی‌رود. متنی که با خط کج شروع می‌شود با دو خط نوشته می‌شود: { "\u2066" }//{ "\u2069" }.
plain-help-commands = دستورها با خط کج شروع می‌شود. اگر فقط یک دستور چنین شروع شود، حرف‌های اول کافی است. دستور { "\u2066" }/تکرار{ "\u2069" } تمام صفحه را یک بار دیگر می‌خواند.

plain-language-later = زبان هر وقت با { "\u2066" }/زبان{ "\u2069" } یا { "\u2066" }/انتخاب-زبان{ "\u2069" } تبدیل شده می‌تواند.
plain-review-what = پیش از ختم مصاحبه جواب‌ها را مرور کنید. نمبر هر سطر به سوال آن می‌رود.
plain-review-folded = بسته شده. { "\u2066" }/بستن-یافته{ "\u2069" } نشان می‌دهد.
plain-transcript-read-only = مصاحبه ختم شده و فقط خوانده می‌شود. نمبر یک جواب، تصحیح می‌نویسد.
plain-shutter = برای ادامه { "\u2066" }/پنهان{ "\u2069" } را بنویسید.

action-read-page = خواندن تمام صفحه به شکل متن ساده
    .word = تکرار
plain-reading-keys = PgDn بعدی  PgUp قبلی  Esc بستن

action-theme = تبدیل نما
    .word = نما
theme-is-now = نما حالا: { $name }
theme-default = عادی
theme-high-contrast = تضاد زیاد، روشن روی سیاه
theme-light = تاریک روی روشن
theme-mono = بدون رنگ
theme-no-colour = رنگ از شروع خاموش است. برای تبدیل نما بدون NO_COLOR یا { "\u2066" }{ "--color never" }{ "\u2069" } شروع کنید.
theme-doctor-no = نخیر، چون چنین انتخاب شده است
