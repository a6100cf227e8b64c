# Language: Dari (fa-AF). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

home-scenarios = تمرین یک مصاحبه: پروگرام نقش شخص را بازی می‌کند
practise-heading = سناریوهای تمرینی
practise-what = انتخاب کنید که با کی روبرو می‌شوید. پروگرام به جای شخص جواب می‌دهد؛ شما می‌پرسید و می‌نویسید.
practise-reading = سناریوها خوانده می‌شود …
practise-search = جستجو
practise-none = هیچ سناریو برابر نیست.
practise-about = { $level ->
        [easy] آسان
        [hard] مشکل
       *[other] متوسط
    } · تقریباً { $minutes } دقیقه · زبان شخص: { $language }
practise-no-such = سناریویی به این نام نیست. یکی را از لیست انتخاب کنید.
practise-changed = سناریو از شروع مصاحبه تغییر کرده است. شخص دیگر جواب نمی‌دهد، اما هر چه نوشته شده باقی است.
practise-mood = { $mood ->
        [tired] (آواز شخص خسته است و کوتاه جواب می‌دهد.)
        [upset] (شخص پریشان است و با آواز آهسته گپ می‌زند.)
       *[other] (شخص آرام است و منتظر سؤال می‌ماند.)
    }
practise-how = با Alt-Q بپرسید، با همین دکمه به پرسیدن ادامه دهید. چیزی را که فهمیده‌اید مثل یک مصاحبهٔ عادی بنویسید.
practise-not-asked = هنوز نپرسیده‌اید: Alt-Q به شکل باز، Alt-H با عجله، Alt-L جهت‌دار.
practise-how-lines = با { "\u2066" }/سوال{ "\u2069" } بپرسید، به همین شکل به پرسیدن ادامه دهید. چیزی را که فهمیده‌اید مثل یک مصاحبهٔ عادی بنویسید.
practise-not-asked-lines = هنوز نپرسیده‌اید: { "\u2066" }/سوال{ "\u2069" } به شکل باز، { "\u2066" }/عجله{ "\u2069" } با عجله، { "\u2066" }/جهت-دار{ "\u2069" } جهت‌دار.
practise-you-said = شما { $way ->
        [leading] (جهت‌دار)
       *[other] (به شکل باز)
    }: { $words }
practise-you-asked = شما { $way ->
        [hurried] با عجله می‌پرسید
        [leading] طوری می‌پرسید که جواب در خود سوال است
       *[other] به شکل باز می‌پرسید
    }{ $n ->
        [one] { "" }
       *[other] { " " }(سوال { $n } در اینجا)
    }
practise-mark-heading = نشانی کردن لحظه
practise-mark-what = چند کلمه در بارهٔ چیزی که در اینجا واقع شد. این کلمات در بازخورد می‌آید.
practise-marked = لحظه نشانی شد.
action-ask-open = پرسیدن به شکل باز، یا ادامهٔ پرسیدن
    .key = باز
    .word = سوال
action-ask-hurried = پرسیدن با عجله
    .key = با عجله
    .word = عجله
action-ask-leading = پرسیدن جهت‌دار
    .key = جهت‌دار
    .word = جهت-دار
action-mark = نشانی کردن لحظه
    .key = نشانی
    .next = نشانی بعدی
    .word = نشانی

status-replay = بازپخش
replay-standing = بازپخش، قدم { $step } از { $of } ({ $clock }): { $what }. دکمه‌های تیر قدم به قدم می‌رود، دکمهٔ فاصله پخش می‌کند، 2 و 3 تیزتر.
replay-playing = بازپخش، قدم { $step } از { $of } ({ $clock }): { $what }. دکمهٔ فاصله یا همان رقم ایستاد می‌کند.
replay-step-lines = قدم { $step } از { $of } ({ $clock }): { $what }.
replay-how-lines = سطر خالی یک قدم پیش می‌رود و < یک قدم پس. { $play } پخش می‌کند، بار دیگر تیزتر پخش می‌کند، و در آخر ایستاد می‌شود.
replay-plays-faster = { $times } برابر تیزتر از آن وقت پخش می‌شود.
replay-plays = به همان تیزی آن وقت پخش می‌شود.
replay-stopped = ایستاد شد.
replay-branch = شاخه: یک جواب دیگر را امتحان می‌کنید. هیچ چیز آن ذخیره نمی‌شود. { $back } به بازپخش پس می‌رود.
replay-branch-left = پس در بازپخش.
replay-no-branch-at-end = مصاحبه در اینجا ختم شده است. به لحظه‌ای پس بروید که در آن می‌خواهید چیز دیگری را امتحان کنید.
replay-no-mark = هیچ لحظه نشانی نشده است.
replay-at-start = این شروع است.
replay-at-end = این آخر است.
replay-only-looked-at = بازپخش فقط دیده شده می‌تواند. { $try } از اینجا یک جواب دیگر را امتحان می‌کند، بدون آنکه ذخیره شود.
replay-for-manager = مصاحبهٔ واقعی را فقط کسی بازپخش کرده می‌تواند که کلید آمر را دارد.
replay-protected-not = مصاحبهٔ حفاظت‌شده بازپخش نمی‌شود: هر سوال جواب خود را نشان می‌داد.
replay-began = مصاحبه شروع می‌شود
replay-answered = جواب به «{ $place }»
replay-entry-added = یک سطر به «{ $place }» علاوه می‌شود
replay-entry-removed = یک سطر از «{ $place }» حذف می‌شود
replay-noted = یادداشت در «{ $place }»
replay-moved = به «{ $place }» می‌رود
replay-reviewed = به مرور می‌رود
replay-undone = یک قدم برگردانده می‌شود
replay-redone = یک قدم دوباره می‌شود
replay-language = زبان شخص تبدیل می‌شود
replay-interpreted = طرز ترجمه تغییر می‌کند
replay-presented = «{ $place }» نشان داده می‌شود
replay-assessed = یک یافته ارزیابی می‌شود
replay-overridden = یک جواب با وجود هشدار نگه داشته می‌شود
replay-disagreed = شخص می‌گوید که چه درست نیست
replay-read-back = خلاصه خوانده می‌شود
replay-form-changed = نسخهٔ فورم تبدیل می‌شود
replay-protected = حفاظت تغییر می‌کند
replay-practised = سناریو انتخاب می‌شود
replay-asked = { $way ->
        [hurried] سوال با عجله در بارهٔ
        [leading] سوال جهت‌دار در بارهٔ
       *[other] سوال باز در بارهٔ
    } «{ $place }»
replay-marked = لحظهٔ نشانی‌شده: { $text }
replay-finished = مصاحبه ختم می‌شود
replay-amended = تصحیح «{ $place }»
action-replay = بازپخش مصاحبه قدم به قدم
    .key = بازپخش
    .word = بازپخش
action-branch = امتحان یک جواب دیگر از اینجا، بدون ذخیره
    .key = امتحان
    .word = امتحان

debrief-screen-what = نمره نیست: لحظه‌هایی برای گفتگو. دستور { "\u2066" }vilja train debrief{ "\u2069" } تمام صفحه را در یک فایل می‌نویسد.
debrief-screen-goals = برای تمرین
debrief-screen-points = برای گفتگو
debrief-screen-no-point = هیچ چیز: هر چه فهمیده شده می‌توانست پرسیده و نوشته شده است.
debrief-screen-found = چیزی که شما پیدا کردید
debrief-screen-marks = لحظه‌های نشانی‌شده
debrief-screen-truth = واقعیت چنین بود
debrief-screen-discuss = سوال‌ها برای بحث
debrief-screen-times = وقت
debrief-screen-about = در بارهٔ تمرین
debrief-screen-beside = نوشته شده: { $recorded }. واقعیت چنین بود: { $fact }.
debrief-screen-ask = چنین پرسیده شده می‌توانست: { $ask }
action-debrief = بازخورد تمرین
    .key = بازخورد
    .word = بازخورد

lesson-row = درس اول: دکمه‌ها را یاد بگیرید
    .what = تقریباً ده دقیقه. یک مصاحبهٔ کوتاه می‌کنید و هر دکمه را با استفاده از آن یاد می‌گیرید.
lesson-standing = درس { $step } از { $of }: { $what } ({ $skip } می‌گذرد)
lesson-answer = رقم پیش از یک جواب آن را انتخاب می‌کند. صفحه را با { $close } ببندید و یک جواب انتخاب کنید.
lesson-next = دکمهٔ Enter به سوال بعدی می‌رود. Enter را فشار دهید.
lesson-ask = از شخص بپرسید: { $key }. جواب در زیر سوال نشان داده می‌شود، به دو زبان.
lesson-dont-know = شخص نمی‌داند؟ خط (-) آن را می‌نویسد، در جای متن { $key }. «نمی‌دانم» هیچ وقت «نخیر» نیست.
lesson-undo = غلط شد؟ { $key } برمی‌گرداند. امتحان کنید.
lesson-language = دکمهٔ { $key } زبان شخص را در وسط سوال تبدیل می‌کند. امتحان کنید و یک زبان انتخاب کنید.
lesson-both = دکمهٔ { $key } یک یا دو زبان را نشان می‌دهد. امتحان کنید.
lesson-note = دکمهٔ { $key } یک یادداشت برای سوال باز می‌کند. چند کلمه بنویسید و Enter را فشار دهید.
lesson-flags = دکمهٔ { $key } نشان می‌دهد که جواب‌ها به چه اشاره می‌کند. باز کنید و با { $close } ببندید.
lesson-overview = دکمهٔ { $key } همهٔ سوال‌ها را نشان می‌دهد؛ برای جستجو بنویسید. باز کنید و با { $close } ببندید.
lesson-shutter = کسی داخل می‌شود؟ { $key } همه چیز را پنهان می‌کند، { $key } یک بار دیگر نشان می‌دهد. هر دو را امتحان کنید.
lesson-help = دکمهٔ { $key } همهٔ دکمه‌های اینجا را نشان می‌دهد. باز کنید و با { $close } ببندید.
lesson-finish = حالا خودتان مصاحبه را پیش می‌برید. بپرسید، بنویسید، به { $key } بروید و وقتی که تیار بودید ختم کنید.
lesson-debrief = دکمه‌های { $key } بازخورد را نشان می‌دهد: چه پیدا کردید، و چه پرسیده شده می‌توانست.
lesson-over = درس ختم شد. { $replay } مصاحبه را بازپخش می‌کند، { $home } به شروع می‌رود.
action-skip = گذشتن از این قدم درس
    .key = گذشتن
    .word = گذشتن
