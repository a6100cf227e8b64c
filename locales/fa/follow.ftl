# Language: Persian (fa). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = بگذارید مربی گفت‌وگو را در پنجره‌ای دیگر دنبال کند، یا به آن پایان دهید
    .word = مربی
follow-title = برای مربی
follow-nothing = در حال حاضر چیزی نمایش داده نمی‌شود.
follow-over = دنبال کردن پایان یافت. برای بستن Enter را بزنید.
follow-review = کارآموز در بخش مرور است.
follow-answer = ثبت‌شده: { $answer }
follow-no-answer = هنوز چیزی ثبت نشده است.
follow-last = همین حالا در «{ $question }» ثبت شد: { $answer }
follow-last-none = پاسخ «{ $question }» پس گرفته شد.
follow-not-asked = کارآموز در این باره از شخص نپرسیده است.
follow-trainee-said = کارآموز می‌پرسد، { $way ->
        [leading] جهت‌دار
       *[other] باز
    }: { $words }
follow-trainee-asked = کارآموز می‌پرسد، { $way ->
        [hurried] با شتاب
        [leading] چنان که پاسخ در خود پرسش است
       *[other] باز
    }
follow-role = برگهٔ نقش، { $when }:
follow-role-fact = برگهٔ نقش: { $fact }
follow-role-none = برگهٔ نقش دربارهٔ این پرسش چیزی نمی‌گوید.
follow-role-other-form = برگهٔ نقش برای فرم دیگری است، نه فرمی که به کار می‌رود.
follow-no-flags = هنوز یافته‌ای نیست.
follow-only-reads = اینجا فقط می‌توان خواند و لحظه‌ها را علامت زد. پاسخ‌ها را کارآموز می‌نویسد.
follow-line-how = برای علامت زدن لحظه { "\u2066" }{ "m" }{ "\u2069" } بنویسید، اگر خواستید با چند کلمه پس از آن.
follow-mark-what = چند کلمه، یا هیچ. علامت از لحظه‌ای است که نوشتن را آغاز کردید، و در بازخورد می‌آید. کارآموز اکنون آن را نمی‌بیند.
follow-mark-on-its-way = علامت در راه است …
follow-mark-too-long = حداکثر { $n } نویسه. کوتاه‌تر بنویسید.
follow-mark-refused = علامت پذیرفته نشد. واژه‌ها همین‌جا مانده است.
follow-mark-unsure = کسی نمی‌داند این علامت به موقع نوشته شد یا نه: { $text }
follow-mark-not-taken = این علامت پذیرفته نشد: { $text }
follow-door-open = اکنون مربی می‌تواند گفت‌وگو را در پنجره‌ای دیگر از همین کاربر دنبال کند. آنجا { "\u2066" }vilja train follow{ "\u2069" } را اجرا کنید.
follow-door-shut = مربی دیگر دنبال نمی‌کند.
follow-came = مربی اکنون گفت‌وگو را در پنجره‌ای دیگر دنبال می‌کند.
follow-left = مربی پنجرهٔ خود را بست. تا وقتی به آن پایان ندهید، می‌توان دوباره بازش کرد.
follow-standing-open = برای مربی باز است، هنوز کسی دنبال نمی‌کند.
follow-standing-read = مربی گفت‌وگو را دنبال می‌کند.
follow-no-door = پنجرهٔ مربی باز نشد ({ $detail }). به جای آن لحظه‌ها را در همین پنجره علامت بزنید.
follow-not-open = در حال حاضر هیچ گفت‌وگوی تمرینی برای مربی باز نیست.
    .hint = از کارآموز بخواهید در گفت‌وگوی تمرینی { $key } را بزند، سپس همین فرمان را دوباره اجرا کنید.
follow-taken = کس دیگری از پیش گفت‌وگو را دنبال می‌کند.
    .hint = نخست پنجرهٔ دیگر را ببندید، یا از کارآموز بخواهید به آن پایان دهد و از نو بازش کند.
follow-replay-marked = مربی لحظه را علامت زد: { $text }
follow-debrief-mark = مربی لحظه را علامت زد. { $text }
