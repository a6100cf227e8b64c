# Language: Persian (fa). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = نمای مترجم: فقط پرسش، گزینه‌ها و راهنما
    .word = نمای-مترجم
action-interpreter-door = بگذارید مترجم در پنجره‌ای دیگر بخواند، یا به آن پایان دهید
    .key = پنجرهٔ مترجم
    .word = پنجره-مترجم
action-wording-remark = ملاحظه دربارهٔ ترجمه
    .key = ملاحظه
    .word = ملاحظه

interpreter-title = برای مترجم
interpreter-nothing = در حال حاضر پرسشی نمایش داده نمی‌شود.
interpreter-over = نمایش پایان یافت. برای بستن Enter را بزنید.
interpreter-only-reads = اینجا فقط می‌توان خواند. پاسخ‌ها را مسئول پرونده می‌نویسد.
interpreter-no-answers = در نمای مترجم نمی‌توان پاسخ داد، چون پاسخ‌ها اینجا دیده نمی‌شود. نخست آن را ببندید.
interpreter-door-open = اکنون مترجم می‌تواند پرسش‌ها را در پنجره‌ای دیگر از همین کاربر بخواند. آنجا { "\u2066" }vilja interpret{ "\u2069" } را اجرا کنید.
interpreter-door-shut = مترجم دیگر نمی‌خواند.
interpreter-came = مترجم اکنون در پنجره‌ای دیگر همراه شما می‌خواند.
interpreter-left = مترجم پنجرهٔ خود را بست. تا وقتی به نمایش پایان ندهید، می‌توان دوباره آن را باز کرد.
interpreter-standing-open = برای مترجم باز است، هنوز کسی نمی‌خواند.
interpreter-standing-read = مترجم هم می‌خواند.
interpreter-no-door = پنجرهٔ مترجم باز نشد ({ $detail }). به جای آن نمای مترجم را در همین پنجره نشان دهید.

interpreter-not-open = در حال حاضر کسی پرسشی برای مترجم نمایش نمی‌دهد.
    .hint = از مسئول پرونده بخواهید در طول گفت‌وگو { $key } را بزند، سپس همین فرمان را دوباره اجرا کنید.
interpreter-taken = کس دیگری از پیش پرسش‌ها را می‌خواند.
    .hint = نخست پنجرهٔ دیگر را ببندید، یا از مسئول پرونده بخواهید به نمایش پایان دهد و از نو بازش کند.
interpreter-no-place = پوشه‌ای نیست که فقط شما به آن دسترسی داشته باشید و پنجره‌ها بتوانند در آن به هم وصل شوند ({ $detail }).
    .hint = از مسئول رایانه بخواهید مجوزهای XDG_RUNTIME_DIR یا پوشهٔ برنامه را بررسی کند.

wording-remark-passage = ملاحظه دربارهٔ کدام متن است؟
wording-remark-kind = دربارهٔ چیست؟
wording-remark-no-word = واژهٔ معادلی وجود ندارد
wording-remark-not-understood = فهمیده نشد، و به جای آن چنین گفته شد
wording-remark-better = ترجمه‌ای بهتر
wording-remark-caution = فقط دربارهٔ زبان بنویسید: نه نام، و نه چیزی از آنچه شخص گفته است. فهرست به دست برگردانندگان متن می‌رسد و جزء پرونده نیست.
wording-remark-refused = واژه‌ها را بنویسید، حداکثر 500 نویسه.
wording-remark-kept = ملاحظه برای برگردانندگان متن یادداشت شد. متن اینجا تغییر نمی‌کند.
wording-remark-not-kept = ملاحظه را نشد یادداشت کرد. به جای آن، آن را به مسئول پرونده بگویید.
wording-remark-came = مترجم ملاحظه‌ای دربارهٔ ترجمه یادداشت کرده است.
wording-remarks-full = فهرست ملاحظه‌ها پر است. از مسئول ترجمه‌ها بخواهید به آن رسیدگی کند.

wording-remarks-count = { $n ->
    [0] ملاحظه‌ای دربارهٔ ترجمه‌ها نیست.
    [one] { $n } ملاحظه دربارهٔ ترجمه‌ها.
   *[other] { $n } ملاحظه دربارهٔ ترجمه‌ها.
}
wording-remarks-unread = { $n ->
    [one] { $n } سطر فهرست خواندنی نبود.
   *[other] { $n } سطر فهرست خواندنی نبود.
}
wording-remarks-leave = پیش از دادن فهرست به برگردانندگان متن، واژه‌ها را بخوانید: شاید چیزی که کسی گفته است در آن باشد.
wording-remarks-removed = ملاحظه‌های حذف‌شده: { $n }
wording-remarks-text = متن
wording-remarks-changed = متن پس از این ملاحظه تغییر کرده است.
wording-remarks-words = مترجم
