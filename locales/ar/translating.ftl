# Language: Arabic (ar). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = لا تكتب اللغة { $language } بالحروف { $letters }.
    .hint = اكتب حرف اللغة نفسها. قد يبدو مثله على الشاشة.
problem-hidden-character = هنا رمز لا يُرى ({ $character }).
    .hint = احذف الرمز. ربما جاء مع نص ملصق.
problem-markup = «{ $mark }» يظهر كما هو مكتوب.
    .hint = احذفه. لا يصير النص عريضًا أو مقسمًا إلى أسطر بهذه الطريقة.
problem-plural-missing = للغة صيغة لأعداد مثل { $example }، وهي غير موجودة هنا.
    .hint = أضف إلى الاختيار السطر { "\u2066" }[{ $form }]{ "\u2069" }.
problem-plural-never-used = الصيغة { "\u2066" }[{ $form }]{ "\u2069" } لا تستخدم أبدًا: ليست في اللغة للأعداد الصحيحة.
    .hint = احذف السطر.
problem-too-wide = عدد الأعمدة التي يأخذها النص: { $cols }. المكان يتسع على الأكثر لما يلي: { $most }.
    .hint = اكتب نصًا أقصر.
problem-order-lost = «{ $value }» يظهر بترتيب آخر لأن اللغة تكتب من اليمين.
    .hint = اكتب { "\u2066" }{"{"} "\u2066" {"}"}{ "\u2069" } قبله و { "\u2066" }{"{"} "\u2069" {"}"}{ "\u2069" } بعده.
problem-open-isolate = علامة لاتجاه القراءة مفتوحة وغير مغلقة، أو العكس.
    .hint = اكتب بين الأقواس المعقوفة من { "\u2066" }"\u2069"{ "\u2069" } بقدر { "\u2066" }"\u2066"{ "\u2069" }.
problem-changed-since = تغير النص السويدي بعد ترجمة «{ $id }».
    .hint = ترجمه من جديد. إن كانت الترجمة ما زالت صحيحة: { "\u2066" }vilja locales holds { $id }{ "\u2069" }.

## The table

translating-exported = الجدول في { $path }. عدد النصوص فيه: { $n }.
translating-changed = تغيرت بالسويدية بعد الترجمة: { $n }
translating-scenarios = الحالات التدريبية: { $n } من { $of }، النصوص { $said } من { $texts }
translating-taken = { $file }: نصوص جديدة أو مغيرة: { $n }
translating-taken-in-all = النصوص المأخوذة: { $n }
translating-unchanged = بلا تغيير: { $n }
translating-empty = خانات فارغة يبقى نصها كما كان: { $n }
translating-refused = السطر { $row }، { $text }: { $why }
translating-refused-more = غيرها مما لم يؤخذ: { $n }
translating-given-back = النصوص التي لم تؤخذ في { $path }، والسبب في العمود الأخير. صححها هناك ثم أدخل ذلك الملف. عدد النصوص: { $n }.
translating-reviewed = المراجعة: { $reviewer }
translating-reviewed-file = { $file }: المراجعة: { $reviewer }
translating-review-kept-back = لم يُكتب اسم المراجع: { $reviewer }. عدد نصوص الملف التي ليست في الجدول كما هي في الملف: { $n }
translating-review-lost = كان الملف معلَّمًا بأنه مراجَع، وهو الآن معلَّم بأنه غير مراجَع
translating-held = { $text } صحيح: { $languages }
translating-left = { $text } تغير بالسويدية: { $languages }
translating-noted = نصوص مغيرة سُجلت صحيحة: { $n }
translating-noted-new = نصوص جديدة سُجلت: { $n }

## Why a text is not taken

translating-why-unknown = لا يوجد نص كهذا.
    .hint = لا تغير العمودين { "\u2066" }file{ "\u2069" } و { "\u2066" }id{ "\u2069" }. ربما حُذف النص بعد إنشاء الجدول.
translating-why-twice = النص نفسه موجود أيضًا في السطر { $row } بترجمة أخرى.
    .hint = أبق واحدًا منهما.
translating-why-meanwhile = غيّر شخص آخر الترجمة بعد إنشاء الجدول.
    .hint = قارن بالنص الموجود الآن في البرنامج، واكتب النص الذي يجب أن يبقى.
translating-why-error = «{ $text }» خطأ من برنامج الجداول وليس نصًا.
    .hint = اجعل الخانة نصية في برنامج الجداول واكتب الترجمة من جديد.
translating-why-formula = يبدأ النص بعلامة تعدّها برامج الجداول معادلة.
    .hint = ابدأ بحرف.
translating-why-no-swedish = لا يظهر من أي نص سويدي تُرجم هذا السطر.
    .hint = أبق العمودين { "\u2066" }swedish{ "\u2069" } و { "\u2066" }mark{ "\u2069" } كما كانا.
translating-why-long = النص أطول من الحد. أكثر عدد من الرموز: { $most }.
    .hint = اكتب نصًا أقصر.
translating-why-not-kept = لن يعود النص كما هو مكتوب.
    .hint = لا يجوز أن يبدأ سطر بفراغ أو نقطة أو نجمة أو قوس مربع.
translating-why-file = تتعذر قراءة الملف { $file }، فلا يمكن وضع شيء فيه.
    .hint = صحح الملف أولًا: { "\u2066" }vilja locales check{ "\u2069" }.

## When it cannot be done

translating-no-source = لا توجد نصوص سويدية في { $path }.
    .hint = اذكر المجلد الذي فيه المجلد { "\u2066" }sv{ "\u2069" }، مثل { "\u2066" }locales{ "\u2069" }.
translating-record-broken = تتعذر معرفة النصوص السويدية التي ترجمت منها الترجمات: { $path } ({ $detail }).
    .hint = أعد الملف من نسخة. بدونه يعدّ كل شيء مترجمًا من سويدية اليوم.
translating-source-language = كل النصوص تترجم من السويدية، لا إليها.
    .hint = اذكر لغة أخرى بعد { "\u2066" }--lang{ "\u2069" }.
translating-file-exists = الملف { $path } موجود، وقد يكون فيه عمل شخص ما.
    .hint = اذكر اسمًا آخر بعد { "\u2066" }--file{ "\u2069" }.
translating-not-written = تعذرت كتابة { $path } ({ $detail }).
    .hint = تحقق من أن المجلد موجود وأن تغييره مسموح.
translating-no-sheet = { $what ->
        [packed] الملف { $path } بتنسيق برنامج الجداول نفسه.
        [large] الملف { $path } أكبر من { $limit } ميغابايت، ولا يوجد جدول من هنا بهذا الحجم.
       *[text] الملف { $path } ليس نصًا بترميز UTF-8.
    }
    .hint = { $what ->
        [large] تحقق من أنه الملف الصحيح.
       *[text] افتحه في برنامج الجداول، واختر الحفظ باسم ثم { "\u2066" }CSV UTF-8{ "\u2069" }.
    }
translating-too-many-rows = في { $path } أسطر أكثر من { $most }، ولا توجد نصوص بهذا العدد.
    .hint = تحقق من أنه الملف الصحيح.
translating-no-columns = تنقص في { $path } أعمدة: { $columns }.
    .hint = يجب أن يكون السطر الأول كما كان حين أُنشئ الجدول.
translating-bad-reviewer = هذا ليس اسم مراجع.
    .hint = اكتب اسمًا. أكثر عدد من الرموز فيه: { $most }.
