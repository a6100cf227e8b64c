# Language: Persian (fa). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

home-scenarios = تمرین گفت‌وگو: برنامه نقش شخص را بازی می‌کند
practise-heading = سناریوهای تمرینی
practise-what = انتخاب کنید با چه کسی روبه‌رو می‌شوید. برنامه به جای شخص پاسخ می‌دهد؛ شما می‌پرسید و ثبت می‌کنید.
practise-reading = در حال خواندن سناریوها …
practise-search = جست‌وجو
practise-none = هیچ سناریویی جور نیست.
practise-about = { $level ->
        [easy] آسان
        [hard] دشوار
       *[other] متوسط
    } · حدود { $minutes } دقیقه · زبان شخص: { $language }
practise-no-such = سناریویی به این نام وجود ندارد. یکی را از فهرست انتخاب کنید.
practise-changed = سناریو از آغاز گفت‌وگو تغییر کرده است. شخص دیگر پاسخ نمی‌دهد، اما هر چه ثبت شده باقی است.
practise-mood = { $mood ->
        [tired] (صدای شخص خسته است و کوتاه پاسخ می‌دهد.)
        [upset] (شخص در تنش است و با صدای آهسته حرف می‌زند.)
       *[other] (شخص آرام است و منتظر پرسش می‌ماند.)
    }
practise-how = با Alt-Q بپرسید، با همان کلید به پرسیدن ادامه دهید. آنچه را فهمیده‌اید مانند گفت‌وگویی عادی ثبت کنید.
practise-not-asked = هنوز نپرسیده‌اید: Alt-Q به صورت باز، Alt-H با شتاب، Alt-L جهت‌دار.
practise-how-lines = با { "\u2066" }/پرسش{ "\u2069" } بپرسید، به همین شکل به پرسیدن ادامه دهید. آنچه را فهمیده‌اید مانند گفت‌وگویی عادی ثبت کنید.
practise-not-asked-lines = هنوز نپرسیده‌اید: { "\u2066" }/پرسش{ "\u2069" } به صورت باز، { "\u2066" }/شتاب{ "\u2069" } با شتاب، { "\u2066" }/جهت-دار{ "\u2069" } جهت‌دار.
practise-you-said = شما { $way ->
        [leading] (جهت‌دار)
       *[other] (به صورت باز)
    }: { $words }
practise-you-asked = شما { $way ->
        [hurried] با شتاب می‌پرسید
        [leading] طوری می‌پرسید که پاسخ در خود پرسش است
       *[other] به صورت باز می‌پرسید
    }{ $n ->
        [one] { "" }
       *[other] { " " }(پرسش { $n } در اینجا)
    }
practise-mark-heading = علامت زدن لحظه
practise-mark-what = چند کلمه دربارهٔ آنچه اینجا رخ داد. این کلمات در بازخورد می‌آید.
practise-marked = لحظه علامت خورد.
action-ask-open = پرسیدن به صورت باز، یا ادامهٔ پرسیدن
    .key = باز
    .word = پرسش
action-ask-hurried = پرسیدن با شتاب
    .key = با شتاب
    .word = شتاب
action-ask-leading = پرسیدن جهت‌دار
    .key = جهت‌دار
    .word = جهت-دار
action-mark = علامت زدن لحظه
    .key = علامت
    .next = علامت بعدی
    .word = علامت

status-replay = بازپخش
replay-standing = بازپخش، گام { $step } از { $of } ({ $clock }): { $what }. کلیدهای جهت گام به گام می‌رود، کلید فاصله پخش می‌کند، 2 و 3 تندتر.
replay-playing = بازپخش، گام { $step } از { $of } ({ $clock }): { $what }. کلید فاصله یا همان رقم متوقف می‌کند.
replay-step-lines = گام { $step } از { $of } ({ $clock }): { $what }.
replay-how-lines = سطر خالی یک گام جلو می‌رود و < یک گام عقب. { $play } پخش می‌کند، بار دیگر تندتر پخش می‌کند، و در پایان می‌ایستد.
replay-plays-faster = { $times } برابر تندتر از آن زمان پخش می‌شود.
replay-plays = با همان سرعت آن زمان پخش می‌شود.
replay-stopped = ایستاد.
replay-branch = شاخه: پاسخ دیگری را امتحان می‌کنید. هیچ چیز آن ذخیره نمی‌شود. { $back } به بازپخش برمی‌گردد.
replay-branch-left = دوباره در بازپخش.
replay-no-branch-at-end = گفت‌وگو اینجا پایان یافته است. به لحظه‌ای برگردید که می‌خواهید در آن چیز دیگری را امتحان کنید.
replay-no-mark = هیچ لحظه‌ای علامت نخورده است.
replay-at-start = این آغاز است.
replay-at-end = این پایان است.
replay-only-looked-at = بازپخش را فقط می‌توان دید. { $try } از اینجا پاسخ دیگری را امتحان می‌کند، بی‌آنکه ذخیره شود.
replay-for-manager = گفت‌وگوی واقعی را فقط کسی می‌تواند بازپخش کند که کلید مدیر را دارد.
replay-protected-not = گفت‌وگوی حفاظت‌شده بازپخش نمی‌شود: هر پرسش پاسخ خود را نشان می‌داد.
replay-began = گفت‌وگو آغاز می‌شود
replay-answered = پاسخ به «{ $place }»
replay-entry-added = سطری به «{ $place }» افزوده می‌شود
replay-entry-removed = سطری از «{ $place }» حذف می‌شود
replay-noted = یادداشت در «{ $place }»
replay-moved = به «{ $place }» می‌رود
replay-reviewed = به مرور می‌رود
replay-undone = یک گام واگرد می‌شود
replay-redone = یک گام از نو انجام می‌شود
replay-language = زبان شخص عوض می‌شود
replay-interpreted = شیوهٔ ترجمه تغییر می‌کند
replay-presented = «{ $place }» نمایش داده می‌شود
replay-assessed = یک یافته ارزیابی می‌شود
replay-overridden = پاسخی با وجود هشدار نگه داشته می‌شود
replay-disagreed = شخص می‌گوید چه چیزی درست نیست
replay-read-back = خلاصه خوانده می‌شود
replay-form-changed = نسخهٔ فرم عوض می‌شود
replay-protected = حفاظت تغییر می‌کند
replay-practised = سناریو انتخاب می‌شود
replay-asked = { $way ->
        [hurried] پرسش شتاب‌زده دربارهٔ
        [leading] پرسش جهت‌دار دربارهٔ
       *[other] پرسش باز دربارهٔ
    } «{ $place }»
replay-marked = لحظهٔ علامت‌خورده: { $text }
replay-finished = گفت‌وگو پایان می‌یابد
replay-amended = اصلاح «{ $place }»
action-replay = بازپخش گام به گام گفت‌وگو
    .key = بازپخش
    .word = بازپخش
action-branch = امتحان پاسخی دیگر از اینجا، بدون ذخیره
    .key = امتحان
    .word = امتحان

debrief-screen-what = نمره نیست: لحظه‌هایی برای صحبت. فرمان { "\u2066" }vilja train debrief{ "\u2069" } همهٔ صفحه را در یک فایل می‌نویسد.
debrief-screen-goals = برای تمرین
debrief-screen-points = برای صحبت
debrief-screen-no-point = هیچ چیز: هر چه می‌شد دانست پرسیده و ثبت شده است.
debrief-screen-found = آنچه شما یافتید
debrief-screen-marks = لحظه‌های علامت‌خورده
debrief-screen-truth = واقعیت چنین بود
debrief-screen-discuss = پرسش‌هایی برای بحث
debrief-screen-times = زمان
debrief-screen-about = دربارهٔ تمرین
debrief-screen-beside = ثبت‌شده: { $recorded }. واقعیت چنین بود: { $fact }.
debrief-screen-ask = می‌شد چنین پرسید: { $ask }
action-debrief = بازخورد تمرین
    .key = بازخورد
    .word = بازخورد

lesson-row = درس اول: کلیدها را یاد بگیرید
    .what = حدود ده دقیقه. گفت‌وگویی کوتاه انجام می‌دهید و هر کلید را با به کار بردنش یاد می‌گیرید.
lesson-standing = درس { $step } از { $of }: { $what } ({ $skip } رد می‌شود)
lesson-answer = رقم پیش از هر پاسخ آن را انتخاب می‌کند. صفحه را با { $close } ببندید و پاسخی انتخاب کنید.
lesson-next = کلید Enter به پرسش بعدی می‌رود. Enter را بزنید.
lesson-ask = از شخص بپرسید: { $key }. پاسخ زیر پرسش نشان داده می‌شود، به دو زبان.
lesson-dont-know = شخص نمی‌داند؟ خط تیره (-) آن را ثبت می‌کند، در کادر متن { $key }. «نمی‌دانم» هرگز «نه» نیست.
lesson-undo = اشتباه شد؟ { $key } واگرد می‌کند. امتحان کنید.
lesson-language = کلید { $key } زبان شخص را وسط پرسش عوض می‌کند. امتحان کنید و زبانی انتخاب کنید.
lesson-both = کلید { $key } یک یا دو زبان را نشان می‌دهد. امتحان کنید.
lesson-note = کلید { $key } یادداشتی برای پرسش باز می‌کند. چند کلمه بنویسید و Enter را بزنید.
lesson-flags = کلید { $key } نشان می‌دهد پاسخ‌ها به چه اشاره می‌کند. باز کنید و با { $close } ببندید.
lesson-overview = کلید { $key } همهٔ پرسش‌ها را نشان می‌دهد؛ برای جست‌وجو بنویسید. باز کنید و با { $close } ببندید.
lesson-shutter = کسی وارد می‌شود؟ { $key } همه چیز را پنهان می‌کند، { $key } بار دیگر نشان می‌دهد. هر دو را امتحان کنید.
lesson-help = کلید { $key } همهٔ کلیدهای اینجا را نشان می‌دهد. باز کنید و با { $close } ببندید.
lesson-finish = اکنون خودتان گفت‌وگو را پیش می‌برید. بپرسید، ثبت کنید، به { $key } بروید و وقتی آماده بودید پایان دهید.
lesson-debrief = کلید { $key } بازخورد را نشان می‌دهد: چه یافتید، و چه می‌شد پرسید.
lesson-over = درس تمام شد. { $replay } گفت‌وگو را بازپخش می‌کند، { $home } به آغاز می‌رود.
action-skip = رد شدن از این گام درس
    .key = رد شدن
    .word = رد-شدن
