# Language: Arabic (ar). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = شاشة المترجم الشفوي: السؤال والخيارات والمساعدة فقط
    .word = شاشة-المترجم
action-interpreter-door = السماح للمترجم الشفوي بالقراءة في نافذة أخرى، أو إنهاء ذلك
    .key = نافذة المترجم
    .word = نافذة-المترجم
action-wording-remark = تعليق على الترجمة
    .key = تعليق
    .word = تعليق

interpreter-title = للمترجم الشفوي
interpreter-nothing = لا يعرض أي سؤال الآن.
interpreter-over = انتهى العرض. المفتاح Enter يغلق النافذة.
interpreter-only-reads = هنا تمكن القراءة فقط. الأجوبة يكتبها الموظف.
interpreter-no-answers = لا يجاب في شاشة المترجم، لأن الأجوبة لا تظهر فيها. يرجى إغلاقها أولًا.
interpreter-door-open = يمكن للمترجم الشفوي الآن قراءة الأسئلة في نافذة أخرى لدى المستخدم نفسه، بتشغيل { "\u2066" }vilja interpret{ "\u2069" } هناك.
interpreter-door-shut = لم يعد المترجم الشفوي يقرأ.
interpreter-came = المترجم الشفوي يقرأ الآن معك في نافذة أخرى.
interpreter-left = أغلق المترجم الشفوي نافذته. يمكن فتحها من جديد ما دام العرض لم ينته.
interpreter-standing-open = مفتوح للمترجم الشفوي، ولا أحد يقرأ بعد.
interpreter-standing-read = المترجم الشفوي يقرأ معك.
interpreter-no-door = تعذر فتح نافذة المترجم الشفوي ({ $detail }). يمكن عرض شاشة المترجم في هذه النافذة بدلًا منها.

interpreter-not-open = لا أحد يعرض أسئلة لمترجم شفوي الآن.
    .hint = يرجى أن يضغط الموظف على { $key } أثناء المقابلة، ثم تشغيل الأمر نفسه من جديد.
interpreter-taken = شخص آخر يقرأ الأسئلة الآن.
    .hint = يرجى إغلاق النافذة الأخرى أولًا، أو أن ينهي الموظف العرض ويفتحه من جديد.
interpreter-no-place = لا يوجد مجلد لا يصل إليه أحد سواك تلتقي فيه النافذتان ({ $detail }).
    .hint = يرجى أن يراجع المسؤول عن الحاسوب أذونات XDG_RUNTIME_DIR أو أذونات مجلد البرنامج.

wording-remark-passage = أي نص هو المقصود؟
wording-remark-kind = ما موضوع التعليق؟
wording-remark-no-word = لا توجد كلمة مقابلة
wording-remark-not-understood = لم يفهم النص، وقيل هكذا بدلًا منه
wording-remark-better = ترجمة أفضل
wording-remark-caution = يرجى الكتابة عن اللغة فقط: بدون أسماء، وبدون أي شيء مما قاله الشخص. القائمة ترسل إلى المترجمين ولا تتبع القضية.
wording-remark-refused = يرجى كتابة الكلمات، والحد الأقصى 500 حرف.
wording-remark-kept = تم تدوين التعليق للمترجمين. النص هنا لا يتغير.
wording-remark-not-kept = تعذر تدوين التعليق. يرجى قوله للموظف بدلًا من ذلك.
wording-remark-came = دوّن المترجم الشفوي تعليقًا على الترجمة.
wording-remarks-full = قائمة التعليقات ممتلئة. يرجى أن يتولى أمرها المسؤول عن الترجمات.

wording-remarks-count = { $n ->
        [0] لا توجد تعليقات على الترجمات.
        [zero] لا توجد تعليقات على الترجمات.
        [one] تعليق واحد على الترجمات.
        [two] تعليقان على الترجمات.
        [few] { $n } تعليقات على الترجمات.
        [many] { $n } تعليقًا على الترجمات.
       *[other] { $n } تعليق على الترجمات.
    }
wording-remarks-unread = { $n ->
        [zero] قُرئت كل سطور القائمة.
        [one] تعذرت قراءة سطر واحد في القائمة.
        [two] تعذرت قراءة سطرين في القائمة.
        [few] تعذرت قراءة { $n } سطور في القائمة.
        [many] تعذرت قراءة { $n } سطرًا في القائمة.
       *[other] تعذرت قراءة { $n } سطر في القائمة.
    }
wording-remarks-leave = يرجى قراءة الكلمات قبل تسليم القائمة إلى المترجمين: قد يكون فيها شيء مما قاله شخص.
wording-remarks-removed = التعليقات المحذوفة: { $n }
wording-remarks-text = النص
wording-remarks-changed = تغير النص بعد كتابة التعليق.
wording-remarks-words = المترجم
