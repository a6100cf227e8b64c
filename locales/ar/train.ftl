# Language: Arabic (ar). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

problem-word-missing = تنقص التنويعة الكلمة «{ $word }» الموجودة في تنويعة أخرى.
    .hint = يرجى وضع الكلمات نفسها تحت words في كل التنويعات: للنصوص أن تستعمل أي كلمة منها.
problem-no-fact = الشخص لا يعرف «{ $place }» في كل التنويعات: الجواب ناقص تحت { "\u2066" }[facts]{ "\u2069" }.
    .hint = يرجى كتابة الجواب تحت { "\u2066" }[facts]{ "\u2069" }، أو حذف السؤال هنا.
problem-not-silent = لا يقال «{ $place }» أبدًا، لكن الحقيقة المسجلة جواب لا بد أن يقوله أحد.
    .hint = يرجى كتابة ما يدون عندئذ، مثل { "\u2066" }{ "{" } dont_know = true { "}" }{ "\u2069" }، أو اختيار told أخرى.
problem-not-between-two = التناقض يكون بين سؤالين.
    .hint = يرجى كتابة اثنين، مثل { "\u2066" }between = ["wish_to_move", "after_no"]{ "\u2069" }.

problem-no-texts-of-scenario = لا نصوص للحالة التدريبية في { $file }.
    .hint = يرجى كتابة الملف: بالسويدية كل شيء، وبلغة الشخص الافتتاح والردود.

problem-no-such-form = لا توجد استمارة «{ $form }».
    .hint = الأمر { "\u2066" }vilja forms list{ "\u2069" } يعرض الاستمارات الموجودة.

problem-otherwise = التنويعة { $variation }: { $what ->
        [not-raised] كان يجب أن يظهر { $id } بالوزن { $expected }، لكنه لا يظهر.
        [raised] كان يجب ألا يظهر { $id }، لكنه يظهر بالوزن { $found }.
        [weighs] كان يجب أن يكون وزن { $id } { $expected }، لكن وزنه { $found }.
        [not-open] كان يجب أن يبقى { $id } بدون حسم، لكنه محسوم: { $found }.
        [not-settled] كان يجب أن يبقى { $id } بدون حسم، لكن لا يوجد سؤال يحسمه.
        [element] كان يجب أن يكون { $id } { $expected }، لكنه { $found }.
        [highest] كان يجب أن يكون أعلى وزن { $expected }، لكنه { $found }.
        [refused] لا يقبل الجواب عن { $id }.
        [not-relevant] للسؤال { $id } جواب، لكنه لا يطرح.
       *[other] جاء { $id } مختلفًا عما تحت { "\u2066" }[expect]{ "\u2069" }.
    }
    .hint = يرجى تغيير الحقائق أو المتوقع، بحيث يصح ذلك في كل التنويعات.

refusal-not-training = هذا يخص التدريب، وهذه مقابلة حقيقية.
refusal-too-late-to-practise = تختار الحالة التدريبية قبل بدء المقابلة.

train-none = لا توجد حالات تدريبية.
train-left-out = لا يمكن استعمال الحالة التدريبية { $scenario }:
train-no-such-scenario = لا توجد الحالة التدريبية «{ $scenario }».
    .hint = يرجى اختيار واحدة من هذه: { $scenarios }.
train-has-problems = { $n ->
        [zero] لا أخطاء في الحالة التدريبية في { $path }.
        [one] في الحالة التدريبية في { $path } خطأ واحد.
        [two] في الحالة التدريبية في { $path } خطآن.
        [few] في الحالة التدريبية في { $path } { $n } أخطاء.
        [many] في الحالة التدريبية في { $path } { $n } خطأ.
       *[other] في الحالة التدريبية في { $path } { $n } خطأ.
    }
    .hint = يرجى تصحيح المذكور أعلاه، ثم الفحص بالأمر { "\u2066" }vilja forms check { $path }{ "\u2069" }.
train-level-easy = سهلة
train-level-medium = متوسطة الصعوبة
train-level-hard = صعبة
train-minutes = { $n ->
        [zero] أقل من دقيقة
        [one] نحو دقيقة
        [two] نحو دقيقتين
        [few] نحو { $n } دقائق
        [many] نحو { $n } دقيقة
       *[other] نحو { $n } دقيقة
    }

train-sheet-heading = { $practice } · ورقة الدور: { $title } ({ $scenario })
train-day = يوم التدريب { $day }
train-seed = البذرة { $seed }
train-situation = ما يعرفه الموظف قبل المقابلة
train-persona = من أنت
train-mood = يومك
train-mood-calm = حالك هادئة.
train-mood-tired = حالك متعبة: بعد سؤال متعجل يكون جوابك في المرة التالية قصيرًا مثله.
train-mood-upset = حالك منفعلة: ما لا يقال فورًا يلزم أن يسأل عنه الموظف مرة أخرى.
train-feelings = شعورك
train-knows = ما حدث
train-withholds = ما لا تبوح به
train-opening = بداية كلامك
train-replies = أجوبتك
train-told-open = يقال حين يكون السؤال مفتوحًا
train-told-again = لا يقال إلا عند السؤال المفتوح مرة أخرى
train-told-gently = يقال عند السؤال المفتوح مرة أخرى، إذا لم يستعجلك أحد ولم يضع الجواب في فمك
train-told-never = لا يقال أبدًا
train-first = في المرة الأولى:
train-truth = عند البوح:
train-hurried = إذا كان السؤال متعجلًا:
train-leading = إذا كان الجواب في السؤال:
train-facts = أمور أخرى معروفة لديك، تقال إذا سأل عنها أحد
train-goals = غرض التدريب
train-sheet-end = الورقة لمن يؤدي الدور. من يتدرب لا يراها إلا بعد ذلك.

train-debrief-heading = التعقيب: { $title }
train-not-practised = المحضر { $id } ليس من حالة تدريبية.
    .hint = التعقيب متاح للمقابلات التدريبية التي بدأت من حالة تدريبية. الأمر { "\u2066" }vilja train list{ "\u2069" } يعرض الحالات الموجودة.
train-erased = تم إتلاف المحضر { $id }.
train-file-exists = الملف { $path } موجود من قبل.
    .hint = يرجى اختيار اسم آخر. لا يكتب فوق ملف موجود.
train-not-written = تعذرت كتابة الملف { $path }: { $detail }
    .hint = يرجى اختيار مجلد مسموح لك بالكتابة فيه.
train-written = كتب التعقيب في { $path }.
train-group-of-two = المحاضر من حالتين تدريبيتين: { $one } و{ $other }.
    .hint = تقارن محاضر من تدربوا على الحالة نفسها.
train-group-heading = تعقيب المجموعة: { $title }
train-group-of = { $n ->
        [zero] لا مقابلات تدريبية.
        [one] مقابلة تدريبية واحدة.
        [two] مقابلتان تدريبيتان.
        [few] { $n } مقابلات تدريبية.
        [many] { $n } مقابلة تدريبية.
       *[other] { $n } مقابلة تدريبية.
    }
train-group-common = ما تكرر لدى أكثر من شخص
train-group-nothing = لم يظهر شيء لدى أكثر من شخص واحد.
train-group-by = { $n ->
        [zero] لدى لا أحد
        [one] لدى شخص واحد
        [two] لدى شخصين
        [few] لدى { $n } أشخاص
        [many] لدى { $n } شخصًا
       *[other] لدى { $n } شخص
    }
debrief-seed = البذرة { $seed }: الرقم نفسه يعطي الشخص نفسه من جديد.
debrief-other-file = تغيرت الحالة التدريبية بعد المقابلة. المذكور هنا مقارنة بما هي عليه الآن.
debrief-asked = الأسئلة الموجهة إلى الشخص: المفتوحة { $open }، المتعجلة { $hurried }، الإيحائية { $leading }.
debrief-languages = { $n ->
        [0] لغة الشخص: { $spoken }. لم تعرض لغة غير لغة الموظف.
       *[other] لغة الشخص: { $spoken }. اللغات المعروضة: { $shown }.
    }
debrief-read-back = لغة قراءة الملخص على الشخص: { $language }.
debrief-found = ما لوحظ
debrief-none-found = لم يلاحظ شيء مما كانت ملاحظته ممكنة.
debrief-points = للحديث عنه
debrief-no-points = لا شيء: كل ما كانت معرفته ممكنة مدون كما هو.
debrief-truth = ما كان في الواقع
debrief-knew = ما كان الشخص يعرفه
debrief-discuss = للنقاش
debrief-times = الوقت
debrief-marks = لحظات عليها علامة
debrief-time = { $what }: { $time }
debrief-paused = استراحة
debrief-not-a-grade = التعقيب ليس درجة.
debrief-moment-at = الخطوة { $step }، بعد { $time } من بدء المقابلة، عند «{ $place }»
debrief-moment = الخطوة { $step }، بعد { $time } من بدء المقابلة
debrief-recorded = المدون: { $what }
debrief-fact = الواقع: { $what }
debrief-ask = كان يمكن السؤال هكذا: { $what }
debrief-why-flag = على هذا يستند المؤشر «{ $flag }»: { $sources }

debrief-missed-flag = { $n ->
        [0] لم يلاحظ: { $flag } ({ $weight })
       *[other] لم يلاحظ: { $flag } ({ $weight }). يستند إلى: { $places }
    }
debrief-weighs-otherwise = { $flag }: الوزن { $found }، وكان يجب أن يكون { $expected }{ $n ->
        [0] {""}
       *[other] . يستند إلى: { $places }
    }
debrief-without-ground = لوحظ بدون أساس: { $flag } ({ $weight })، من خلال { $places }
debrief-wrongly-recorded = { $place }: المدون يختلف عن الواقع{ $after ->
        [hurried] {" "}(جواب سؤال متعجل)
        [leading] {" "}(جواب سؤال إيحائي)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: «{ $said }» صار «لا»
    .why = من لا يعرف أو لا يريد الإجابة لم يقل «لا». ما هو غير معروف يجب أن يبقى مدونًا غير معروف.
debrief-not-learnt = { $place }: المدون «{ $recorded }»، لكن كان هناك ما تمكن معرفته{ $n ->
        [0] . لم يطرح أي سؤال مفتوح
        [zero] . لم يطرح أي سؤال مفتوح
        [one] . طرح سؤال مفتوح واحد، وكان يلزم أكثر
        [two] {""}
        [few] {""}
        [many] {""}
       *[other] {""}
    }
    .why = كثيرًا ما لا يكون أول جواب متهرب هو الأخير. سؤال مفتوح آخر لا يكلف إلا قليلًا.
debrief-other-entries = { $place }: عدد المدون { $recorded }، والواقع { $fact }
debrief-skipped = { $place }: لم يسأل عنه، أو لم يدون شيء
debrief-skipped-beside = { $section }: { $n ->
        [zero] لا أسئلة بدون جواب: { $places }
        [one] سؤال واحد بدون جواب: { $places }
        [two] سؤالان بدون جواب: { $places }
        [few] { $n } أسئلة بدون جواب: { $places }
        [many] { $n } سؤالًا بدون جواب: { $places }
       *[other] { $n } سؤال بدون جواب: { $places }
    }
debrief-late = { $place }: لم يدون إلا بعد «{ $passed }»، وهو في قسم لاحق
    .why = ما يستند إليه المؤشر لازم قبل أن تمضي المقابلة: بعد ذلك يسأل المرء عما صار يظنه.
debrief-pressed = { $place }: { $way ->
        [hurried] سؤال متعجل
       *[leading] سؤال إيحائي
    }{ $cost ->
        [lost] . لم تظهر الحقيقة أبدًا
        [closed] . بعده لم تعد معرفة ذلك ممكنة
        [delayed] . لم تظهر الحقيقة إلا حين صار السؤال مفتوحًا
       *[nothing] . هذه المرة جاء الجواب رغم ذلك
    }
    .why = { $way ->
        [hurried] من يشعر بالاستعجال يجيب باختصار ويقول أسرع ما يقال.
       *[leading] من يعتمد على من يسأله يميل إلى موافقته.
    }
debrief-contradiction-unnoticed = لا يتفقان: «{ $one }» و«{ $other }»
    .why = أمران لا يتفقان سبب للسؤال، لا للاختيار بينهما.
debrief-language-not-shown = لم تعرض الأسئلة أبدًا بهذه اللغة: { $language }
    .why = من يرى السؤال بلغته يعرف المقصود منه، وكذلك المترجم الشفوي.
debrief-not-read-back = لم تتم قراءة الملخص
    .why = لا يصبح المدون كلام الشخص إلا بعد أن يسمعه.
debrief-read-back-in-other = قرئ الملخص بهذه اللغة: { $language }، لكن لغة الشخص: { $spoken }
    .why = لا يصبح المدون كلام الشخص إلا بعد أن يسمعه ويفهمه.
debrief-interpreter-not-recorded = { $place }: لم يدون
    .why = طريقة ترجمة المقابلة جزء من المحضر: هي تبين مدى الثقة بالكلمات.
debrief-not-finished = لم تنته المقابلة
