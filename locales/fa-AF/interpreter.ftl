# Language: Dari (fa-AF). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = دید ترجمان: فقط سوال، گزینه‌ها و کمک
    .word = دید-ترجمان
action-interpreter-door = بگذارید ترجمان در یک پنجرهٔ دیگر بخواند، یا آن را ختم کنید
    .key = پنجرهٔ ترجمان
    .word = پنجره-ترجمان
action-wording-remark = تبصره در بارهٔ ترجمه
    .key = تبصره
    .word = تبصره

interpreter-title = برای ترجمان
interpreter-nothing = فعلاً هیچ سوال نشان داده نمی‌شود.
interpreter-over = نمایش ختم شد. برای بستن Enter را فشار دهید.
interpreter-only-reads = در اینجا فقط خوانده می‌شود. جواب‌ها را مسؤول دوسیه می‌نویسد.
interpreter-no-answers = در دید ترجمان جواب داده نمی‌شود، چون جواب‌ها در اینجا دیده نمی‌شود. اول آن را ببندید.
interpreter-door-open = حالا ترجمان سوال‌ها را در یک پنجرهٔ دیگر از همین کاربر خوانده می‌تواند. در آنجا { "\u2066" }vilja interpret{ "\u2069" } را اجرا کنید.
interpreter-door-shut = ترجمان دیگر نمی‌خواند.
interpreter-came = ترجمان حالا در یک پنجرهٔ دیگر همراه شما می‌خواند.
interpreter-left = ترجمان پنجرهٔ خود را بست. تا وقتی که نمایش را ختم نکنید، دوباره باز شده می‌تواند.
interpreter-standing-open = برای ترجمان باز است، هنوز کسی نمی‌خواند.
interpreter-standing-read = ترجمان هم می‌خواند.
interpreter-no-door = پنجرهٔ ترجمان باز نشد ({ $detail }). به جای آن دید ترجمان را در همین پنجره نشان دهید.

interpreter-not-open = فعلاً کسی برای ترجمان سوال نشان نمی‌دهد.
    .hint = از مسؤول دوسیه بخواهید که در جریان مصاحبه { $key } را فشار دهد، بعد همین دستور را دوباره اجرا کنید.
interpreter-taken = کس دیگری از پیش سوال‌ها را می‌خواند.
    .hint = اول پنجرهٔ دیگر را ببندید، یا از مسؤول دوسیه بخواهید که نمایش را ختم کند و از نو باز کند.
interpreter-no-place = فولدری نیست که فقط شما به آن دسترسی داشته باشید و پنجره‌ها در آن با هم وصل شود ({ $detail }).
    .hint = از مسؤول کمپیوتر بخواهید که اجازه‌های XDG_RUNTIME_DIR یا فولدر پروگرام را ببیند.

wording-remark-passage = تبصره در بارهٔ کدام متن است؟
wording-remark-kind = در بارهٔ چه است؟
wording-remark-no-word = کلمهٔ معادل موجود نیست
wording-remark-not-understood = فهمیده نشد، و به جای آن چنین گفته شد
wording-remark-better = یک ترجمهٔ بهتر
wording-remark-caution = فقط در بارهٔ زبان بنویسید: نه نام، و نه چیزی که شخص گفته است. لیست به ترجمه‌کنندگان می‌رود و جزء دوسیه نیست.
wording-remark-refused = کلمات را بنویسید، حداکثر 500 حرف.
wording-remark-kept = تبصره برای ترجمه‌کنندگان یادداشت شد. متن اینجا تغییر نمی‌کند.
wording-remark-not-kept = تبصره یادداشت نشد. به جای آن، آن را به مسؤول دوسیه بگویید.
wording-remark-came = ترجمان در بارهٔ ترجمه یک تبصره یادداشت کرد.
wording-remarks-full = لیست تبصره‌ها پر است. از مسؤول ترجمه‌ها بخواهید که به آن رسیدگی کند.

wording-remarks-count = { $n ->
    [0] هیچ تبصره در بارهٔ ترجمه‌ها نیست.
    [one] { $n } تبصره در بارهٔ ترجمه‌ها.
   *[other] { $n } تبصره در بارهٔ ترجمه‌ها.
}
wording-remarks-unread = { $n ->
    [one] { $n } سطر لیست خوانده نشد.
   *[other] { $n } سطر لیست خوانده نشد.
}
wording-remarks-leave = پیش از دادن لیست به ترجمه‌کنندگان کلمات را بخوانید: شاید چیزی که کسی گفته است در آن باشد.
wording-remarks-removed = تبصره‌های حذف‌شده: { $n }
wording-remarks-text = متن
wording-remarks-changed = متن بعد از این تبصره تغییر کرده است.
wording-remarks-words = ترجمان
