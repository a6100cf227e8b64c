# Language: Arabic (ar). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

home-scenarios = التدرب على مقابلة: البرنامج يؤدي دور الشخص
practise-heading = الحالات التدريبية
practise-what = من الشخص الذي تريد مقابلته؟ البرنامج يجيب عن لسانه، ولك السؤال والتدوين.
practise-reading = تجري قراءة الحالات التدريبية …
practise-search = بحث
practise-none = لا توجد حالة تدريبية مطابقة.
practise-about = { $level ->
        [easy] سهلة
        [hard] صعبة
       *[other] متوسطة
    } · المدة بالدقائق: نحو { $minutes } · لغة الشخص: { $language }
practise-no-such = لا توجد حالة تدريبية بهذا الاسم. يرجى اختيار واحدة من القائمة.
practise-changed = تغيرت الحالة التدريبية بعد بدء المقابلة. لم يعد الشخص يجيب، لكن كل ما تم تدوينه باق.
practise-mood = { $mood ->
        [tired] (صوت الشخص متعب، وإجاباته قصيرة.)
        [upset] (الشخص متوتر ويتكلم بصوت منخفض.)
       *[other] (الشخص هادئ وينتظر السؤال.)
    }
practise-how = السؤال بالضغط على Alt-Q، ومتابعة السؤال بالمفتاح نفسه. يدوَّن ما فهمته كما في أي مقابلة عادية.
practise-not-asked = لم تسأل بعد: Alt-Q سؤال مفتوح، Alt-H سؤال متعجل، Alt-L سؤال إيحائي.
practise-how-lines = السؤال بالأمر { "\u2066" }/سؤال{ "\u2069" }، ومتابعة السؤال بالطريقة نفسها. يدوَّن ما فهمته كما في أي مقابلة عادية.
practise-not-asked-lines = لم تسأل بعد: { "\u2066" }/سؤال{ "\u2069" } سؤال مفتوح، { "\u2066" }/عجلة{ "\u2069" } سؤال متعجل، { "\u2066" }/إيحاء{ "\u2069" } سؤال إيحائي.
practise-you-said = أنت { $way ->
        [leading] (سؤال إيحائي)
       *[other] (سؤال مفتوح)
    }: { $words }
practise-you-asked = سؤالك { $way ->
        [hurried] متعجل
        [leading] فيه جوابه
       *[other] مفتوح
    }{ $n ->
        [zero] { "" }
        [one] { "" }
        [two] { " " }(السؤال { $n } هنا)
        [few] { " " }(السؤال { $n } هنا)
        [many] { " " }(السؤال { $n } هنا)
       *[other] { " " }(السؤال { $n } هنا)
    }
practise-mark-heading = وضع علامة على اللحظة
practise-mark-what = بضع كلمات عما حدث هنا. تظهر في التعقيب.
practise-marked = تم وضع علامة على اللحظة.
action-ask-open = سؤال مفتوح، أو متابعة السؤال
    .key = مفتوح
    .word = سؤال
action-ask-hurried = سؤال متعجل
    .key = متعجل
    .word = عجلة
action-ask-leading = سؤال إيحائي
    .key = إيحائي
    .word = إيحاء
action-mark = وضع علامة على اللحظة
    .key = علامة
    .next = العلامة التالية
    .word = علامة

status-replay = إعادة عرض
replay-standing = إعادة عرض، الخطوة { $step } من { $of } ({ $clock }): { $what }. الأسهم للتنقل خطوة خطوة، ومفتاح المسافة للتشغيل، و2 و3 لتشغيل أسرع.
replay-playing = إعادة عرض، الخطوة { $step } من { $of } ({ $clock }): { $what }. مفتاح المسافة أو الرقم نفسه للإيقاف.
replay-step-lines = الخطوة { $step } من { $of } ({ $clock }): { $what }.
replay-how-lines = السطر الفارغ يتقدم خطوة والعلامة < ترجع خطوة. { $play } للتشغيل، ومرة أخرى لتشغيل أسرع، وفي النهاية يتوقف.
replay-plays-faster = سرعة التشغيل بالنسبة إلى ما كان وقتها: { $times }×.
replay-plays = التشغيل بالسرعة نفسها كما كان وقتها.
replay-stopped = توقف.
replay-branch = فرع: تجربة جواب آخر. لا يحفظ منه شيء. المفتاح { $back } يعود إلى إعادة العرض.
replay-branch-left = عودة إلى إعادة العرض.
replay-no-branch-at-end = المقابلة منتهية هنا. يرجى الرجوع إلى اللحظة التي تراد تجربة شيء آخر فيها.
replay-no-mark = لا توجد لحظة عليها علامة.
replay-at-start = هذه هي البداية.
replay-at-end = هذه هي النهاية.
replay-only-looked-at = إعادة العرض للمشاهدة فقط. المفتاح { $try } لتجربة جواب آخر من هنا، بدون حفظ.
replay-for-manager = لا يعيد عرض مقابلة حقيقية إلا من لديه مفتاح رئيس الوحدة.
replay-protected-not = لا يعاد عرض مقابلة محمية، لأن كل سؤال سيكشف جوابه.
replay-began = تبدأ المقابلة
replay-answered = جواب عن «{ $place }»
replay-entry-added = سطر يضاف إلى «{ $place }»
replay-entry-removed = سطر يحذف من «{ $place }»
replay-noted = ملاحظة عند «{ $place }»
replay-moved = انتقال إلى «{ $place }»
replay-reviewed = انتقال إلى المراجعة
replay-undone = تراجع عن خطوة
replay-redone = إعادة خطوة
replay-language = تغيير لغة الشخص
replay-interpreted = تغيير طريقة الترجمة
replay-presented = عرض «{ $place }»
replay-assessed = تقييم مؤشر
replay-overridden = الاحتفاظ بجواب رغم التنبيه
replay-disagreed = الشخص يقول ما ليس صحيحًا في المكتوب
replay-read-back = قراءة الملخص على الشخص
replay-form-changed = استبدال الاستمارة بإصدار آخر منها
replay-protected = تغيير الحماية
replay-practised = اختيار الحالة التدريبية
replay-asked = { $way ->
        [hurried] سؤال متعجل عن
        [leading] سؤال إيحائي عن
       *[other] سؤال مفتوح عن
    } «{ $place }»
replay-marked = لحظة عليها علامة: { $text }
replay-finished = إنهاء المقابلة
replay-amended = تصحيح «{ $place }»
action-replay = إعادة عرض المقابلة خطوة خطوة
    .key = إعادة عرض
    .word = تشغيل
action-branch = تجربة جواب آخر من هنا، بدون حفظ
    .key = تجربة
    .word = تجربة

debrief-screen-what = بدون درجات: لحظات للحديث عنها. الأمر { "\u2066" }vilja train debrief{ "\u2069" } يكتب الصفحة كلها في ملف.
debrief-screen-goals = للتدرب عليه
debrief-screen-points = للحديث عنه
debrief-screen-no-point = لا شيء: كل ما كانت معرفته ممكنة سئل عنه وتم تدوينه.
debrief-screen-found = ما وجدته
debrief-screen-marks = لحظات عليها علامة
debrief-screen-truth = ما كان في الواقع
debrief-screen-discuss = أسئلة للنقاش
debrief-screen-times = الوقت
debrief-screen-about = عن التدريب
debrief-screen-beside = المدون: { $recorded }. الواقع: { $fact }.
debrief-screen-ask = كان يمكن السؤال: { $ask }
action-debrief = التعقيب على التدريب
    .key = تعقيب
    .word = تعقيب

lesson-row = الدرس الأول: تعلم المفاتيح
    .what = نحو عشر دقائق. مقابلة قصيرة تتعلم فيها كل مفتاح باستعماله.
lesson-standing = الدرس، الخطوة { $step } من { $of }: { $what } (المفتاح { $skip } للتخطي)
lesson-answer = الرقم الموجود أمام الجواب يختاره. يرجى إغلاق الصفحة بالمفتاح { $close } واختيار جواب.
lesson-next = المفتاح Enter ينتقل إلى السؤال التالي. يرجى الضغط على Enter.
lesson-ask = سؤال الشخص: { $key }. يظهر رده تحت السؤال، بلغتين.
lesson-dont-know = الشخص لا يعرف؟ الشرطة (-) تدون ذلك، وفي خانة النص { $key }. «لا أعرف» لا تعني «لا» أبدًا.
lesson-undo = حدث خطأ؟ المفتاح { $key } للتراجع. يرجى تجربته.
lesson-language = المفتاح { $key } يغير لغة الشخص في وسط السؤال. يرجى تجربته واختيار لغة.
lesson-both = المفتاح { $key } يعرض لغة واحدة أو لغتين. يرجى تجربته.
lesson-note = المفتاح { $key } يفتح ملاحظة على السؤال. يرجى كتابة بضع كلمات والضغط على Enter.
lesson-flags = المفتاح { $key } يعرض ما تشير إليه الأجوبة. يرجى فتحه ثم إغلاقه بالمفتاح { $close }.
lesson-overview = المفتاح { $key } يعرض كل الأسئلة، والكتابة للبحث فيها. يرجى فتحه ثم إغلاقه بالمفتاح { $close }.
lesson-shutter = دخل أحد؟ المفتاح { $key } يخفي كل شيء، و { $key } مرة أخرى يعرضه. يرجى تجربة الاثنين.
lesson-help = المفتاح { $key } يعرض كل المفاتيح هنا. يرجى فتحه ثم إغلاقه بالمفتاح { $close }.
lesson-finish = المقابلة الآن لك وحدك: السؤال والتدوين، ثم { $key } والإنهاء في الأخير.
lesson-debrief = المفتاح { $key } يعرض التعقيب: ما وجدته، وما كان يمكن السؤال عنه.
lesson-over = انتهى الدرس. المفتاح { $replay } يعيد عرض المقابلة، و { $home } يعود إلى البداية.
action-skip = تخطي هذه الخطوة من الدرس
    .key = تخطي
    .word = تخطي
