# Language: Dari (fa-AF). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = بگذارید مربی مصاحبه را در یک پنجرهٔ دیگر تعقیب کند، یا آن را ختم کنید
    .word = مربی
follow-title = برای مربی
follow-nothing = فعلاً هیچ چیز نشان داده نمی‌شود.
follow-over = تعقیب ختم شد. برای بستن Enter را فشار دهید.
follow-review = تمرین‌کننده در مرور است.
follow-answer = ثبت شده: { $answer }
follow-no-answer = هنوز چیزی ثبت نشده است.
follow-last = همین حالا در «{ $question }» ثبت شد: { $answer }
follow-last-none = جواب «{ $question }» برداشته شد.
follow-not-asked = تمرین‌کننده در این باره از شخص نپرسیده است.
follow-trainee-said = تمرین‌کننده می‌پرسد، { $way ->
        [leading] جهت‌دار
       *[other] باز
    }: { $words }
follow-trainee-asked = تمرین‌کننده می‌پرسد، { $way ->
        [hurried] با عجله
        [leading] چنان که جواب در خود سوال است
       *[other] باز
    }
follow-role = ورق نقش، { $when }:
follow-role-fact = ورق نقش: { $fact }
follow-role-none = ورق نقش در بارهٔ این سوال چیزی نمی‌گوید.
follow-role-other-form = ورق نقش برای فورم دیگری است، نه برای این فورم.
follow-no-flags = هنوز یافته‌ای نیست.
follow-only-reads = در اینجا فقط خوانده می‌شود و لحظه‌ها نشانی می‌شود. جواب‌ها را تمرین‌کننده می‌نویسد.
follow-line-how = برای نشانی کردن لحظه { "\u2066" }{ "m" }{ "\u2069" } بنویسید، اگر خواستید با چند کلمه بعد از آن.
follow-mark-what = چند کلمه، یا هیچ. نشانی از لحظه‌ای است که نوشتن را شروع کردید، و در بازخورد می‌آید. تمرین‌کننده حالا آن را نمی‌بیند.
follow-mark-on-its-way = نشانی در راه است …
follow-mark-too-long = حد اکثر { $n } حرف. کوتاه‌تر بنویسید.
follow-mark-refused = نشانی قبول نشد. کلمات در اینجا مانده است.
follow-mark-unsure = کسی نمی‌داند که این نشانی به وقت نوشته شد یا نه: { $text }
follow-mark-not-taken = این نشانی قبول نشد: { $text }
follow-door-open = حالا مربی مصاحبه را در یک پنجرهٔ دیگر از همین کاربر تعقیب کرده می‌تواند. در آنجا { "\u2066" }vilja train follow{ "\u2069" } را اجرا کنید.
follow-door-shut = مربی دیگر تعقیب نمی‌کند.
follow-came = مربی حالا مصاحبه را در یک پنجرهٔ دیگر تعقیب می‌کند.
follow-left = مربی پنجرهٔ خود را بست. تا وقتی که شما آن را ختم نکنید، دوباره باز شده می‌تواند.
follow-standing-open = برای مربی باز است، هنوز کسی تعقیب نمی‌کند.
follow-standing-read = مربی مصاحبه را تعقیب می‌کند.
follow-no-door = پنجرهٔ مربی باز نشد ({ $detail }). به جای آن لحظه‌ها را در همین پنجره نشانی کنید.
follow-not-open = فعلاً هیچ مصاحبهٔ تمرینی برای مربی باز نیست.
    .hint = از تمرین‌کننده بخواهید که در مصاحبهٔ تمرینی { $key } را فشار دهد، بعد همین دستور را دوباره اجرا کنید.
follow-taken = کس دیگری از پیش مصاحبه را تعقیب می‌کند.
    .hint = اول پنجرهٔ دیگر را ببندید، یا از تمرین‌کننده بخواهید که آن را ختم کند و از نو باز کند.
follow-replay-marked = مربی لحظه را نشانی کرد: { $text }
follow-debrief-mark = مربی لحظه را نشانی کرد. { $text }
