# Language: Dari (fa-AF). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

problem-word-missing = این گونه کلمهٔ «{ $word }» را ندارد که در یک گونهٔ دیگر است.
    .hint = به همهٔ گونه‌ها در زیر words همان کلمات را بدهید: متن‌ها هر کدام آن‌ها را استفاده کرده می‌تواند.
problem-no-fact = «{ $place }» چیزی نیست که شخص در هر گونه بداند: جواب در زیر { "\u2066" }[facts]{ "\u2069" } کم است.
    .hint = جواب را در زیر { "\u2066" }[facts]{ "\u2069" } بنویسید، یا سوال را از اینجا حذف کنید.
problem-not-silent = «{ $place }» هیچ وقت گفته نمی‌شود، اما واقعیت آن جوابی است که کسی باید بگوید.
    .hint = چیزی را که در این حالت ثبت می‌شود بنویسید، مثلاً { "\u2066" }{ "{" } dont_know = true { "}" }{ "\u2069" }، یا told دیگر انتخاب کنید.
problem-not-between-two = تناقض در میان دو سوال است.
    .hint = دو سوال بنویسید، مثلاً { "\u2066" }between = ["wish_to_move", "after_no"]{ "\u2069" }.

problem-no-texts-of-scenario = سناریو در { $file } متن ندارد.
    .hint = فایل را بنویسید: به سویدنی همه چیز، به زبان شخص گپ اول و جواب‌های او.

problem-no-such-form = فورم «{ $form }» موجود نیست.
    .hint = برای دیدن فورم‌های موجود { "\u2066" }vilja forms list{ "\u2069" } را اجرا کنید.

problem-otherwise = گونهٔ { $variation }: { $what ->
        [not-raised] { $id } باید با وزن { $expected } می‌آمد، اما نمی‌آید.
        [raised] { $id } نباید می‌آمد، اما با وزن { $found } می‌آید.
        [weighs] وزن { $id } باید { $expected } می‌بود، اما { $found } است.
        [not-open] { $id } باید باز می‌بود، اما روشن شده است: { $found }.
        [not-settled] { $id } باید باز می‌بود، اما هیچ سوال آن را روشن نمی‌کرد.
        [element] { $id } باید { $expected } می‌بود، اما { $found } است.
        [highest] بلندترین وزن باید { $expected } می‌بود، اما { $found } است.
        [refused] جواب { $id } قبول نمی‌شود.
        [not-relevant] { $id } جواب دارد، اما این سوال پرسیده نمی‌شود.
       *[other] { $id } غیر از چیزی شد که در زیر { "\u2066" }[expect]{ "\u2069" } است.
    }
    .hint = واقعیت‌ها یا چیز مورد انتظار را تغییر دهید تا در هر گونه درست باشد.

refusal-not-training = این مربوط به تمرین است، و این یک مصاحبهٔ واقعی است.
refusal-too-late-to-practise = سناریو پیش از شروع مصاحبه انتخاب می‌شود.

train-none = هیچ سناریو موجود نیست.
train-left-out = سناریوی { $scenario } استفاده شده نمی‌تواند:
train-no-such-scenario = سناریوی «{ $scenario }» موجود نیست.
    .hint = یکی از این‌ها را انتخاب کنید: { $scenarios }.
train-has-problems = { $n ->
        [one] سناریو در { $path } یک خطا دارد.
       *[other] سناریو در { $path } { $n } خطا دارد.
    }
    .hint = چیزی را که در بالا است اصلاح کنید، و با { "\u2066" }vilja forms check { $path }{ "\u2069" } امتحان کنید.
train-level-easy = آسان
train-level-medium = متوسط
train-level-hard = مشکل
train-minutes = { $n ->
        [one] تقریباً یک دقیقه
       *[other] تقریباً { $n } دقیقه
    }

train-sheet-heading = { $practice } · ورق نقش: { $title } ({ $scenario })
train-day = روز تمرین { $day }
train-seed = بذر { $seed }
train-situation = چیزی که مسؤول دوسیه پیش از مصاحبه می‌داند
train-persona = شما کی هستید
train-mood = حال امروز شما
train-mood-calm = آرام هستید.
train-mood-tired = خسته هستید: اگر با عجله از شما بپرسند، بار دیگر هم همان قدر کوتاه جواب می‌دهید.
train-mood-upset = پریشان هستید: چیزی را که بلافاصله قصه نمی‌کنید، مسؤول دوسیه باید یک بار دیگر بپرسد.
train-feelings = چه احساس دارید
train-knows = چیزی که واقع شده است
train-withholds = چیزی که پیش خود نگه می‌دارید
train-opening = چنین شروع می‌کنید
train-replies = چنین جواب می‌دهید
train-told-open = گفته می‌شود وقتی که سوال باز است
train-told-again = تنها وقتی گفته می‌شود که یک بار دیگر به شکل باز پرسیده شود
train-told-gently = گفته می‌شود وقتی که یک بار دیگر به شکل باز پرسیده شود، اگر کسی با عجله نپرسیده و جواب را در دهن شما نگذاشته باشد
train-told-never = هیچ وقت گفته نمی‌شود
train-first = بار اول:
train-truth = وقتی که قصه می‌کنید:
train-hurried = اگر سوال با عجله است:
train-leading = اگر جواب در خود سوال است:
train-facts = چیزهای دیگر که می‌دانید، و وقتی که کسی بپرسد می‌گویید
train-goals = هدف این تمرین
train-sheet-end = این ورق برای کسی است که نقش را بازی می‌کند. کسی که تمرین می‌کند تنها بعد از آن می‌بیند.

train-debrief-heading = بازخورد: { $title }
train-not-practised = پروتوکول { $id } از یک سناریوی تمرینی نیست.
    .hint = بازخورد برای مصاحبه‌های تمرینی است که از یک سناریو شروع شده است. برای دیدن سناریوها { "\u2066" }vilja train list{ "\u2069" } را اجرا کنید.
train-erased = پروتوکول { $id } محو شده است.
train-file-exists = فایل { $path } از پیش موجود است.
    .hint = نام دیگر انتخاب کنید. بالای فایل موجود نوشته نمی‌شود.
train-not-written = فایل { $path } نوشته نشد: { $detail }
    .hint = فولدری را انتخاب کنید که اجازهٔ نوشتن در آن را دارید.
train-written = بازخورد در { $path } نوشته شد.
train-group-of-two = پروتوکول‌ها از دو سناریو است: { $one } و { $other }.
    .hint = کسانی را مقایسه کنید که همان سناریو را تمرین کرده‌اند.
train-group-heading = بازخورد گروپ: { $title }
train-group-of = { $n ->
        [one] یک مصاحبهٔ تمرینی.
       *[other] { $n } مصاحبهٔ تمرینی.
    }
train-group-common = چیزی که در میان چند نفر مشترک است
train-group-nothing = هیچ چیز در نزد بیشتر از یک نفر نبود.
train-group-by = { $n ->
        [one] در نزد یک نفر
       *[other] در نزد { $n } نفر
    }
debrief-seed = بذر { $seed }: همین عدد دوباره همین شخص را می‌دهد.
debrief-other-file = سناریو بعد از مصاحبه تغییر کرده است. چیزی که اینجا گفته می‌شود با حالت فعلی آن مقایسه شده است.
debrief-asked = سوال‌ها از شخص: { $open } باز، { $hurried } با عجله، { $leading } جهت‌دار.
debrief-languages = { $n ->
        [0] زبان شخص: { $spoken }. غیر از زبان مسؤول دوسیه هیچ زبان نشان داده نشد.
       *[other] زبان شخص: { $spoken }. نشان داده شد: { $shown }.
    }
debrief-read-back = خلاصه به این زبان خوانده شد: { $language }.
debrief-found = یافته‌ها
debrief-none-found = هیچ‌یک از یافته‌هایی که به دست آمده می‌توانست.
debrief-points = برای گفتگو
debrief-no-points = هیچ چیز: هر چه فهمیده شده می‌توانست، همان طور که است ثبت شده است.
debrief-truth = واقعیت چنین بود
debrief-knew = چیزی که شخص می‌دانست
debrief-discuss = برای بحث
debrief-times = وقت
debrief-marks = لحظه‌های نشانی‌شده
debrief-time = { $what }: { $time }
debrief-paused = وقفه
debrief-not-a-grade = بازخورد نمره نیست.
debrief-moment-at = قدم { $step }، { $time } بعد از شروع مصاحبه، در «{ $place }»
debrief-moment = قدم { $step }، { $time } بعد از شروع مصاحبه
debrief-recorded = ثبت شده: { $what }
debrief-fact = واقعیت چنین بود: { $what }
debrief-ask = چنین پرسیده شده می‌توانست: { $what }
debrief-why-flag = یافتهٔ «{ $flag }» بر آن استوار است: { $sources }

debrief-missed-flag = { $n ->
        [0] یافته به دست نیامد: { $flag } ({ $weight })
       *[other] یافته به دست نیامد: { $flag } ({ $weight }). استوار است بر: { $places }
    }
debrief-weighs-otherwise = { $flag }: وزن آن { $found } است، اما باید { $expected } می‌بود{ $n ->
        [0] {""}
       *[other] . استوار است بر: { $places }
    }
debrief-without-ground = یافتهٔ بی‌اساس: { $flag } ({ $weight })، از راه { $places }
debrief-wrongly-recorded = { $place }: طور دیگر ثبت شده است، نه چنان که بود{ $after ->
        [hurried] {" "}(جواب به یک سوال با عجله)
        [leading] {" "}(جواب به یک سوال جهت‌دار)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: «{ $said }» به «نخیر» تبدیل شده است
    .why = کسی که نمی‌داند یا نمی‌خواهد جواب بدهد، «نخیر» نگفته است. چیزی که نامعلوم است باید نامعلوم بماند.
debrief-not-learnt = { $place }: به شکل «{ $recorded }» ثبت شده است، اما چیزی برای فهمیدن بود{ $n ->
        [0] . هیچ سوال باز پرسیده نشد
        [one] . یک سوال باز پرسیده شد، و بیشتر لازم بود
       *[other] {""}
    }
    .why = جواب اول که طفره می‌رود، اکثراً آخرین جواب نیست. پرسیدن یک سوال باز دیگر زحمت زیاد نیست.
debrief-other-entries = { $place }: { $recorded } ثبت شده، اما { $fact } است
debrief-skipped = { $place }: پرسیده نشده، یا چیزی ثبت نشده
debrief-skipped-beside = { $section }: { $n ->
        [one] یک سوال بی‌جواب: { $places }
       *[other] { $n } سوال بی‌جواب: { $places }
    }
debrief-late = { $place }: تنها بعد از «{ $passed }» ثبت شده است، که در یک بخش بعدی می‌آید
    .why = چیزی که یک یافته بر آن استوار است پیش از ادامهٔ مصاحبه لازم است: بعد از آن انسان چیزی را می‌پرسد که از پیش باور دارد.
debrief-pressed = { $place }: { $way ->
        [hurried] سوال با عجله
       *[leading] سوال جهت‌دار
    }{ $cost ->
        [lost] . واقعیت هیچ وقت بیرون نشد
        [closed] . بعد از آن دیگر فهمیده شده نمی‌توانست
        [delayed] . واقعیت تنها وقتی بیرون شد که سوال باز بود
       *[nothing] . این بار با آن هم جواب آمد
    }
    .why = { $way ->
        [hurried] کسی که احساس عجله می‌کند کوتاه جواب می‌دهد و چیزی را می‌گوید که زودتر خلاص شود.
       *[leading] کسی که به سوال‌کننده وابسته است، به آسانی با او موافقت می‌کند.
    }
debrief-contradiction-unnoticed = با هم برابر نمی‌آید: «{ $one }» و «{ $other }»
    .why = دو چیز که با هم برابر نمی‌آید دلیل پرسیدن است، نه دلیل انتخاب کردن.
debrief-language-not-shown = سوال‌ها هیچ وقت به این زبان نشان داده نشد: { $language }
    .why = کسی که سوال را به زبان خود می‌بیند می‌داند که چه پرسیده می‌شود، ترجمان هم می‌داند.
debrief-not-read-back = خلاصه خوانده نشد
    .why = چیزی که ثبت شده است تنها وقتی گفتهٔ خود شخص است که آن را شنیده باشد.
debrief-read-back-in-other = خلاصه به { $language } خوانده شد، اما زبان شخص { $spoken } است
    .why = چیزی که ثبت شده است تنها وقتی گفتهٔ خود شخص است که آن را شنیده و فهمیده باشد.
debrief-interpreter-not-recorded = { $place }: ثبت نشده
    .why = اینکه مصاحبه چطور ترجمه شد جزء اسناد است: نشان می‌دهد که کلمات چقدر مطمئن است.
debrief-not-finished = مصاحبه ختم نشده است
