# Language: Persian (fa). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

problem-word-missing = این گونه واژهٔ «{ $word }» را که گونه‌ای دیگر دارد ندارد.
    .hint = به همهٔ گونه‌ها زیر words همان واژه‌ها را بدهید: متن‌ها می‌توانند هر کدام را به کار ببرند.
problem-no-fact = «{ $place }» چیزی نیست که شخص در هر گونه بداند: پاسخ زیر { "\u2066" }[facts]{ "\u2069" } نیست.
    .hint = پاسخ را زیر { "\u2066" }[facts]{ "\u2069" } بنویسید، یا پرسش را از اینجا حذف کنید.
problem-not-silent = «{ $place }» هرگز گفته نمی‌شود، اما واقعیت آن پاسخی است که کسی باید بگوید.
    .hint = آنچه را در این حالت ثبت می‌شود بنویسید، مثلاً { "\u2066" }{ "{" } dont_know = true { "}" }{ "\u2069" }، یا told دیگری انتخاب کنید.
problem-not-between-two = تناقض میان دو پرسش است.
    .hint = دو پرسش بنویسید، مثلاً { "\u2066" }between = ["wish_to_move", "after_no"]{ "\u2069" }.

problem-no-texts-of-scenario = سناریو در { $file } متنی ندارد.
    .hint = فایل را بنویسید: به سوئدی همه چیز، به زبان شخص سخن آغازین و پاسخ‌های او.

problem-no-such-form = فرم «{ $form }» وجود ندارد.
    .hint = برای دیدن فرم‌های موجود { "\u2066" }vilja forms list{ "\u2069" } را اجرا کنید.

problem-otherwise = گونهٔ { $variation }: { $what ->
        [not-raised] { $id } باید با وزن { $expected } می‌آمد، اما نمی‌آید.
        [raised] { $id } نباید می‌آمد، اما با وزن { $found } می‌آید.
        [weighs] وزن { $id } باید { $expected } می‌بود، اما { $found } است.
        [not-open] { $id } باید باز می‌بود، اما روشن شده است: { $found }.
        [not-settled] { $id } باید باز می‌بود، اما هیچ پرسشی آن را روشن نمی‌کرد.
        [element] { $id } باید { $expected } می‌بود، اما { $found } است.
        [highest] بالاترین وزن باید { $expected } می‌بود، اما { $found } است.
        [refused] پاسخ { $id } پذیرفته نمی‌شود.
        [not-relevant] { $id } پاسخ دارد، اما این پرسش پرسیده نمی‌شود.
       *[other] { $id } چیزی جز آن شد که زیر { "\u2066" }[expect]{ "\u2069" } آمده است.
    }
    .hint = واقعیت‌ها یا آنچه را انتظار می‌رود تغییر دهید تا در هر گونه درست باشد.

refusal-not-training = این مربوط به تمرین است، و این گفت‌وگویی واقعی است.
refusal-too-late-to-practise = سناریو پیش از آغاز گفت‌وگو انتخاب می‌شود.

train-none = هیچ سناریویی وجود ندارد.
train-left-out = سناریوی { $scenario } را نمی‌توان به کار برد:
train-no-such-scenario = سناریوی «{ $scenario }» وجود ندارد.
    .hint = یکی از این‌ها را انتخاب کنید: { $scenarios }.
train-has-problems = { $n ->
        [one] سناریو در { $path } یک خطا دارد.
       *[other] سناریو در { $path } { $n } خطا دارد.
    }
    .hint = آنچه را در بالا آمده اصلاح کنید، و با { "\u2066" }vilja forms check { $path }{ "\u2069" } امتحان کنید.
train-level-easy = آسان
train-level-medium = متوسط
train-level-hard = دشوار
train-minutes = { $n ->
        [one] حدود یک دقیقه
       *[other] حدود { $n } دقیقه
    }

train-sheet-heading = { $practice } · برگهٔ نقش: { $title } ({ $scenario })
train-day = روز تمرین { $day }
train-seed = بذر { $seed }
train-situation = آنچه مسئول پرونده پیش از گفت‌وگو می‌داند
train-persona = شما که هستید
train-mood = حال امروز شما
train-mood-calm = آرام هستید.
train-mood-tired = خسته هستید: اگر با شتاب از شما بپرسند، بار بعد هم همان‌قدر کوتاه پاسخ می‌دهید.
train-mood-upset = برآشفته هستید: آنچه را بی‌درنگ تعریف نمی‌کنید، مسئول پرونده باید یک بار دیگر بپرسد.
train-feelings = چه احساسی دارید
train-knows = آنچه رخ داده است
train-withholds = آنچه پیش خود نگه می‌دارید
train-opening = چنین آغاز می‌کنید
train-replies = چنین پاسخ می‌دهید
train-told-open = گفته می‌شود وقتی پرسش باز باشد
train-told-again = تنها وقتی گفته می‌شود که یک بار دیگر به صورت باز پرسیده شود
train-told-gently = گفته می‌شود وقتی یک بار دیگر به صورت باز پرسیده شود، اگر کسی با شتاب نپرسیده و پاسخ را در دهان شما نگذاشته باشد
train-told-never = هرگز گفته نمی‌شود
train-first = بار نخست:
train-truth = وقتی تعریف می‌کنید:
train-hurried = اگر پرسش شتاب‌زده باشد:
train-leading = اگر پاسخ در خود پرسش باشد:
train-facts = چیزهای دیگری که می‌دانید، و وقتی کسی بپرسد می‌گویید
train-goals = هدف این تمرین
train-sheet-end = این برگه برای کسی است که نقش را بازی می‌کند. کسی که تمرین می‌کند آن را تنها پس از تمرین می‌بیند.

train-debrief-heading = بازخورد: { $title }
train-not-practised = صورت‌جلسهٔ { $id } از سناریویی تمرینی نیست.
    .hint = بازخورد برای گفت‌وگوهای تمرینی است که از یک سناریو آغاز شده‌اند. برای دیدن سناریوها { "\u2066" }vilja train list{ "\u2069" } را اجرا کنید.
train-erased = صورت‌جلسهٔ { $id } امحا شده است.
train-file-exists = فایل { $path } از پیش وجود دارد.
    .hint = نام دیگری انتخاب کنید. روی فایل موجود نوشته نمی‌شود.
train-not-written = فایل { $path } را نشد نوشت: { $detail }
    .hint = پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید.
train-written = بازخورد در { $path } نوشته شد.
train-group-of-two = صورت‌جلسه‌ها از دو سناریو است: { $one } و { $other }.
    .hint = کسانی را مقایسه کنید که همان سناریو را تمرین کرده‌اند.
train-group-heading = بازخورد گروه: { $title }
train-group-of = { $n ->
        [one] یک گفت‌وگوی تمرینی.
       *[other] { $n } گفت‌وگوی تمرینی.
    }
train-group-common = آنچه میان چند نفر مشترک است
train-group-nothing = چیزی نبود که نزد بیش از یک نفر دیده شود.
train-group-by = { $n ->
        [one] نزد یک نفر
       *[other] نزد { $n } نفر
    }
debrief-seed = بذر { $seed }: همین عدد دوباره همین شخص را می‌دهد.
debrief-other-file = سناریو پس از گفت‌وگو تغییر کرده است. آنچه اینجا گفته می‌شود با حالت کنونی آن مقایسه شده است.
debrief-asked = پرسش‌ها از شخص: { $open } باز، { $hurried } شتاب‌زده، { $leading } جهت‌دار.
debrief-languages = { $n ->
        [0] زبان شخص: { $spoken }. جز زبان مسئول پرونده هیچ زبانی نمایش داده نشد.
       *[other] زبان شخص: { $spoken }. نمایش داده شد: { $shown }.
    }
debrief-read-back = خلاصه به این زبان خوانده شد: { $language }.
debrief-found = یافته‌ها
debrief-none-found = هیچ‌یک از یافته‌هایی که می‌شد به دست آورد.
debrief-points = برای صحبت
debrief-no-points = هیچ چیز: هر چه می‌شد دانست، همان گونه که هست ثبت شده است.
debrief-truth = واقعیت چنین بود
debrief-knew = آنچه شخص می‌دانست
debrief-discuss = برای بحث
debrief-times = زمان
debrief-marks = لحظه‌های علامت‌خورده
debrief-time = { $what }: { $time }
debrief-paused = وقفه
debrief-not-a-grade = بازخورد نمره نیست.
debrief-moment-at = گام { $step }، { $time } پس از آغاز گفت‌وگو، در «{ $place }»
debrief-moment = گام { $step }، { $time } پس از آغاز گفت‌وگو
debrief-recorded = ثبت‌شده: { $what }
debrief-fact = واقعیت چنین بود: { $what }
debrief-ask = می‌شد چنین پرسید: { $what }
debrief-why-flag = یافتهٔ «{ $flag }» بر آن تکیه دارد: { $sources }

debrief-missed-flag = { $n ->
        [0] یافته به دست نیامد: { $flag } ({ $weight })
       *[other] یافته به دست نیامد: { $flag } ({ $weight }). تکیه دارد بر: { $places }
    }
debrief-weighs-otherwise = { $flag }: وزن آن { $found } است، اما باید { $expected } می‌بود{ $n ->
        [0] {""}
       *[other] . تکیه دارد بر: { $places }
    }
debrief-without-ground = یافتهٔ بی‌پایه: { $flag } ({ $weight })، از راه { $places }
debrief-wrongly-recorded = { $place }: جز آن گونه که بود ثبت شده است{ $after ->
        [hurried] {" "}(پاسخ به پرسشی شتاب‌زده)
        [leading] {" "}(پاسخ به پرسشی جهت‌دار)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: «{ $said }» به «نه» تبدیل شده است
    .why = کسی که نمی‌داند یا نمی‌خواهد پاسخ دهد، «نه» نگفته است. آنچه نامعلوم است باید نامعلوم بماند.
debrief-not-learnt = { $place }: به صورت «{ $recorded }» ثبت شده است، اما چیزی برای دانستن بود{ $n ->
        [0] . هیچ پرسش بازی پرسیده نشد
        [one] . یک پرسش باز پرسیده شد، و بیشتر لازم بود
       *[other] {""}
    }
    .why = نخستین پاسخ طفره‌آمیز اغلب آخرین پاسخ نیست. یک پرسش باز دیگر هزینهٔ کمی دارد.
debrief-other-entries = { $place }: { $recorded } ثبت شده، اما { $fact } است
debrief-skipped = { $place }: پرسیده نشده، یا چیزی ثبت نشده
debrief-skipped-beside = { $section }: { $n ->
        [one] یک پرسش بی‌پاسخ: { $places }
       *[other] { $n } پرسش بی‌پاسخ: { $places }
    }
debrief-late = { $place }: تنها پس از «{ $passed }» ثبت شده است، که در بخشی بعدی می‌آید
    .why = آنچه یک یافته بر آن تکیه دارد پیش از ادامهٔ گفت‌وگو لازم است: پس از آن، آدم چیزی را می‌پرسد که از پیش باور دارد.
debrief-pressed = { $place }: { $way ->
        [hurried] پرسش شتاب‌زده
       *[leading] پرسش جهت‌دار
    }{ $cost ->
        [lost] . واقعیت هرگز گفته نشد
        [closed] . پس از آن دیگر نمی‌شد آن را دانست
        [delayed] . واقعیت تنها وقتی گفته شد که پرسش باز بود
       *[nothing] . این بار پاسخ با این همه آمد
    }
    .why = { $way ->
        [hurried] کسی که احساس شتاب می‌کند کوتاه پاسخ می‌دهد و چیزی را می‌گوید که زودتر تمام شود.
       *[leading] کسی که به پرسنده وابسته است، به آسانی با او موافقت می‌کند.
    }
debrief-contradiction-unnoticed = با هم جور درنمی‌آید: «{ $one }» و «{ $other }»
    .why = دو چیزی که با هم جور درنمی‌آید دلیل پرسیدن است، نه دلیل انتخاب کردن.
debrief-language-not-shown = پرسش‌ها هرگز به این زبان نمایش داده نشد: { $language }
    .why = کسی که پرسش را به زبان خود می‌بیند می‌داند چه پرسیده می‌شود، مترجم هم می‌داند.
debrief-not-read-back = خلاصه خوانده نشد
    .why = آنچه ثبت شده تنها وقتی گفتهٔ خود شخص است که آن را شنیده باشد.
debrief-read-back-in-other = خلاصه به { $language } خوانده شد، اما زبان شخص { $spoken } است
    .why = آنچه ثبت شده تنها وقتی گفتهٔ خود شخص است که آن را شنیده و فهمیده باشد.
debrief-interpreter-not-recorded = { $place }: ثبت نشده
    .why = اینکه گفت‌وگو چگونه ترجمه شد جزء مستندات است: نشان می‌دهد کلمات چقدر مطمئن است.
debrief-not-finished = گفت‌وگو پایان نیافته است
