# Language: Arabic (ar). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = تدريب
title-case = القضية { $case }

## The top line

status-saved = محفوظ { $clock }
status-all-saved = كل شيء محفوظ
status-not-saved = غير محفوظ
status-flags =
    { $n ->
        [zero] لا مؤشرات
        [one] مؤشر واحد
        [two] مؤشران
        [few] { $n } مؤشرات
        [many] { $n } مؤشرًا
       *[other] { $n } مؤشر
    }
status-open = متحقق جزئيًا ويحسمه مزيد من الأجوبة: { $n }

## Languages

language-sv = السويدية
language-en = الإنجليزية
language-ar = العربية
language-so = الصومالية
language-fa-af = الدرية
language-fa = الفارسية
language-ti = التغرينية
language-uk = الأوكرانية
language-ru = الروسية
language-ckb = السورانية
language-kmr = الكرمانجية
language-tr = التركية
language-pl = البولندية
language-fi = الفنلندية
language-ps = البشتو
language-ur = الأردية
language-am = الأمهرية
language-om = الأورومو
language-sq = الألبانية
language-bs = البوسنية
language-hr = الكرواتية
language-sr = الصربية
language-es = الإسبانية
language-fr = الفرنسية
language-pt = البرتغالية
language-de = الألمانية
language-it = الإيطالية
language-ro = الرومانية
language-bg = البلغارية
language-hu = المجرية
language-el = اليونانية
language-hy = الأرمنية
language-ka = الجورجية
language-az = الأذربيجانية
language-uz = الأوزبكية
language-mn = المنغولية
language-sw = السواحيلية
language-rw = الكينيارواندا
language-ln = اللينغالا
language-bn = البنغالية
language-hi = الهندية
language-pa = البنجابية
language-ta = التاميلية
language-th = التايلاندية
language-vi = الفيتنامية
language-zh = الصينية
language-et = الإستونية
language-lv = اللاتفية
language-lt = الليتوانية
language-rom = الغجرية
language-se = السامية الشمالية
language-fit = الميانكيلي
language-swl = لغة الإشارة السويدية
mark-missing = بدون ترجمة
mark-unreviewed = ترجمة بدون مراجعة

## First start and unlocking

welcome-heading = أهلًا بك في Vilja
welcome-purpose = يدير برنامج Vilja مقابلات مع أشخاص انتقلوا من بلدية إلى أخرى، بلغتين، ويبين ما تشير إليه الأجوبة.
officer-language-heading = بأي لغة سيكون عملك؟
passphrase-heading = اختيار عبارة المرور
passphrase-why = عبارة المرور تشفر كل المقابلات. من الأفضل أن تتألف من عدة كلمات متتالية: يسهل تذكرها ويصعب تخمينها. الحد الأدنى 12 حرفًا.
passphrase-forgotten = إذا نسيت عبارة المرور فلن يمكن لأي أحد قراءة المقابلات من جديد، إلا بمفتاح استرداد. كيفية إنشائه تذكر بعد ذلك.
passphrase-first = عبارة المرور
passphrase-again = عبارة المرور نفسها مرة أخرى
passphrase-practice = التدريب لا يحتاج إلى عبارة مرور، بل يبدأ بالضغط على Ctrl-T.
passphrase-practice-line = التدريب لا يحتاج إلى عبارة مرور: اكتب { "\u2066" }/تدريب{ "\u2069" }.
passphrase-too-short = عبارة المرور قصيرة. الحد الأدنى 12 حرفًا، ومن الأفضل استعمال عدة كلمات.
passphrase-differs = العبارتان غير متطابقتين. يرجى كتابة عبارة المرور من جديد.
unlock-heading = فتح القفل
unlock-passphrase = عبارة المرور
wait-creating = يجري إنشاء الملف المشفر. يستغرق ذلك نحو ثانية.
wait-unlocking = يجري فتح القفل …
wait-opening = يجري فتح التدريب …

## Home

home-heading = ما الخطوة التالية؟
home-training = هذا تدريب. لا شيء مما يكتب هنا يصل إلى المقابلات الحقيقية.
home-begin = بدء مقابلة
home-practice = تجربة مقابلة تدريبية
home-look-around = جولة في البرنامج
home-real = إلى المقابلات الحقيقية
home-open = مقابلات جارية
home-finished = مقابلات منتهية
home-no-case = بدون رقم قضية

setup-heading = مقابلة جديدة
setup-case = رقم القضية في المكتب
setup-case-why = يمكن ترك الخانة فارغة إن لم يوجد رقم بعد. يجب ألا يكتب هنا أي اسم أو رقم شخصي.
setup-form = أي استمارة؟
setup-no-form = لا توجد استمارة كهذه. الأمر «vilja forms list» يعرض الاستمارات الموجودة.
client-language-heading = ما اللغة التي يتكلمها الشخص؟
client-language-none = لغة الموظف فقط
client-language-later = يمكن تغيير اللغة في أي وقت بالمفتاح F2.

look-around-heading = جولة في البرنامج
look-around-what = تطرح المقابلة أسئلة بترتيب هادئ. وحين تشير الأجوبة معًا إلى أمر ما، يظهر مؤشر مع الأجوبة التي يستند إليها.
look-around-not = البرنامج لا يقرر شيئًا. المؤشر أمر يستحق المتابعة، والتقييم لك وحدك.
look-around-flags = المؤشرات التي يمكن أن تظهر مع هذه الاستمارة

## The question

question-counter = السؤال { $number } من { $total } · { $section }
question-note = ملاحظة: { $note }
question-put-aside = لم يعد السؤال مطروحًا. الجواب موضوع جانبًا ولا يحتسب. يرجى الضغط على Enter للمتابعة.
field-words = كلمات الشخص نفسه
field-rendering = نقل المترجم الشفوي
field-search = بحث
field-number = العدد
field-number-of = العدد ({ $unit })
field-money = المبلغ بالكرونة السويدية
field-date = التاريخ: { "\u2066" }{ "2026-10-01" }{ "\u2069" } أو { "\u2066" }{ "2026-10" }{ "\u2069" } أو { "\u2066" }{ "2026" }{ "\u2069" } أو { "\u2066" }{ "~2026" }{ "\u2069" } للتاريخ التقريبي
field-period = من وإلى: { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }
field-code = الرمز
field-full =
    { $n ->
        [zero] لا تتسع الخانة للنص. لم يبق مكان لأي حرف.
        [one] لا تتسع الخانة للنص. المتبقي: حرف واحد.
        [two] لا تتسع الخانة للنص. المتبقي: حرفان.
        [few] لا تتسع الخانة للنص. المتبقي: { $n } أحرف.
        [many] لا تتسع الخانة للنص. المتبقي: { $n } حرفًا.
       *[other] لا تتسع الخانة للنص. المتبقي: { $n } حرف.
    }
search-how = تكفي كتابة بضعة أحرف من الاسم.
search-nothing = لا شيء في القائمة يطابق ذلك. يرجى كتابة أحرف أقل.
search-pick-one = هناك أكثر من نتيجة. يرجى اختيار واحدة برقمها.
search-chosen = الاختيار: { $name }
roster-add = إضافة إلى القائمة
roster-none = لا يوجد
roster-added = تمت الإضافة. المفتاح Enter ينتقل إلى الأسئلة عن كل واحد.
answer-yes = نعم
answer-no = لا
answer-given = نعم، أوافق
answer-partly = نعم، أوافق على جزء
answer-refused = لا، لا أوافق
answer-read = تمت القراءة
answer-money = { $amount } كرونة
answer-listed = القائمة كاملة
silence-dont-know = لا أعرف
silence-declined = لا أريد الإجابة
silence-not-applicable = لا ينطبق
silence-not-interpreted = تعذرت الترجمة

note-heading = ملاحظة على السؤال
palette-heading = كل الأوامر
list-search = بحث
overview-heading = نظرة عامة

## Weights, in the order of how much they weigh

weight-prohibited = محظور
    .long = محظور: ترى سلطة أو محكمة أنه مخالف للقانون في حد ذاته.
weight-policy = مخالف للتوجيهات
    .long = مخالف للتوجيهات: يمنعه اقتراح أو قاعدة محلية، لا القانون.
weight-strong = علامة واضحة
    .long = علامة واضحة على المشاركة الفاعلة، مع الأجوبة الأخرى.
weight-grey = منطقة رمادية
    .long = منطقة رمادية: قد يكون دعمًا عاديًا أو جزءًا من المشاركة الفاعلة.
weight-context = خلفية
    .long = خلفية: توضح الوضع ولا تكفي وحدها أبدًا.
weight-mitigating = يشير إلى العكس
    .long = يشير إلى العكس: يدل على عدم وجود المشاركة الفاعلة، أو يجعل ما حدث مسموحًا.

truth-yes = نعم
truth-no = لا
truth-unknown = غير معروف بعد

## Flags

pane-because = سؤال { $numbers }
pane-flags =
    { $n ->
        [zero] لا مؤشرات
        [one] مؤشر واحد، F4 يعرضه
        [two] مؤشران، F4 يعرضهما
        [few] { $n } مؤشرات، F4 يعرضها كلها
        [many] { $n } مؤشرا، F4 يعرضها كلها
       *[other] { $n } مؤشر، F4 يعرضها كلها
    }
pane-elements = المشاركة الفاعلة:
pane-contradictions =
    { $n ->
        [zero] لا تناقضات
        [one] تناقض واحد
        [two] تناقضان
        [few] { $n } تناقضات
        [many] { $n } تناقضًا
       *[other] { $n } تناقض
    }
flags-heading = ما تشير إليه الأجوبة
flags-never-a-verdict = المؤشر ليس حكمًا أبدًا. إنه يبين أجوبة تستحق المتابعة.
flags-elements = عناصر المشاركة الفاعلة
flags-raised = المؤشرات
flags-contradictions = تناقضات
flags-open = يمكن حسمه بمزيد من الأجوبة
flags-needs =
    { $rest ->
        [0] يحسمه جواب: { $questions }
        [zero] يحسمه جواب: { $questions }
        [one] يحسمه جواب: { $questions } وسؤال آخر
        [two] يحسمه جواب: { $questions } وسؤالان آخران
        [few] يحسمه جواب: { $questions } و{ $rest } أسئلة أخرى
        [many] يحسمه جواب: { $questions } و{ $rest } سؤالا آخر
       *[other] يحسمه جواب: { $questions } و{ $rest } سؤال آخر
    }
flags-ask-next = يستحق السؤال عنه: { $questions }
flags-sources = المصدر: { $sources }
assessed-confirmed = التقييم: مؤكد
assessed-set-aside = التقييم: متروك بدون إجراء. { $reason }
assessed-open = بانتظار التقييم
assess-confirm = تأكيد المؤشر
assess-set-aside = تركه بدون إجراء، مع ذكر السبب
assess-leave-open = إبقاؤه بدون تقييم
assess-reason = السبب

## Review and finish

review-heading = المراجعة
review-what = تتم مراجعة الأجوبة قبل إنهاء المقابلة. الضغط على Enter عند أي سطر يؤدي إلى السؤال.
review-read-back = قراءة الملخص على الشخص
review-was-read-back = تمت القراءة
review-not-read-back = لم تتم القراءة بعد
review-read-back-changed = قُرئ، لكن أجوبة تغيرت بعد ذلك
review-disagree = الشخص لا يوافق على شيء ما
review-finish = إنهاء المقابلة
review-flags =
    { $n ->
        [zero] المؤشرات، تم تقييمها كلها
        [one] المؤشرات، واحد بانتظار التقييم
        [two] المؤشرات، اثنان بانتظار التقييم
        [few] المؤشرات، { $n } بانتظار التقييم
        [many] المؤشرات، { $n } بانتظار التقييم
       *[other] المؤشرات، { $n } بانتظار التقييم
    }
review-unanswered =
    { $n ->
        [zero] بدون جواب، لا أسئلة
        [one] بدون جواب، سؤال واحد
        [two] بدون جواب، سؤالان
        [few] بدون جواب، { $n } أسئلة
        [many] بدون جواب، { $n } سؤالًا
       *[other] بدون جواب، { $n } سؤال
    }
review-folded = مخفية. المفتاح F9 يعرضها.
review-half-written = نص مكتوب لم يقرأ جوابا
review-required = تطلب الاستمارة جواب هذا السؤال بصفة خاصة
review-put-aside = أجوبة موضوعة جانبًا، لا تحتسب

summary-heading = ملخص للقراءة بصوت عال
summary-how = القراءة ببطء، سطرًا بعد سطر. ثم السؤال هل هناك خطأ أو نقص.
# Read aloud to the person.
summary-opening = سأقرأ الآن ما سمعته منك. يمكنك مقاطعتي إذا كان هناك خطأ.
# Read aloud to the person.
summary-closing = هذا كل ما كتبته. هل هناك خطأ، أو هل ينقص شيء؟
summary-read = تمت قراءة الملخص
summary-disagrees = الشخص لا يوافق على شيء ما
summary-was-read = تم تسجيل قراءة الملخص.
disagreement-heading = الشخص لا يوافق
disagreement-why = يرجى كتابة ما يراه الشخص خطأ، بكلماته هو. ذلك لا يغير الأجوبة.
# Read aloud to the person.
disagreement-ask = ما الذي ليس صحيحًا في رأيك؟

finish-heading = هل تنتهي المقابلة الآن؟
finish-what = بعد الإنهاء لا يمكن تغيير أي شيء. لا يضاف بعد ذلك إلا تصحيح مع ذكر السبب.
finish-unanswered =
    { $n ->
        [zero] لا أسئلة مهمة بدون جواب.
        [one] سؤال مهم واحد بدون جواب.
        [two] سؤالان مهمان بدون جواب.
        [few] { $n } أسئلة مهمة بدون جواب.
        [many] { $n } سؤالًا مهمًا بدون جواب.
       *[other] { $n } سؤال مهم بدون جواب.
    }
finish-unassessed =
    { $n ->
        [zero] لا مؤشرات بدون تقييم.
        [one] مؤشر واحد بدون تقييم.
        [two] مؤشران بدون تقييم.
        [few] { $n } مؤشرات بدون تقييم.
        [many] { $n } مؤشرًا بدون تقييم.
       *[other] { $n } مؤشر بدون تقييم.
    }
finish-not-read-back = لم تتم قراءة الملخص على الشخص.
finish-changed-since-read-back = تغيرت أجوبة منذ قراءة الملخص.
finish-yes = إنهاء
finish-no = العودة إلى المراجعة
finished = انتهت المقابلة.

put-aside-heading =
    { $n ->
        [zero] لا يوضع أي جواب جانبًا
        [one] يوضع جواب واحد جانبًا
        [two] يوضع جوابان جانبًا
        [few] توضع { $n } أجوبة جانبًا
        [many] يوضع { $n } جوابًا جانبًا
       *[other] يوضع { $n } جواب جانبًا
    }
put-aside-what = مع الجواب الجديد لم تعد هذه الأسئلة مطروحة. تحفظ أجوبتها لكنها لا تحتسب. وتعود إذا أعيد الجواب كما كان.
put-aside-yes = تغيير الجواب
put-aside-no = الاحتفاظ بالجواب السابق

quit-unsaved-heading = لم يتم حفظ كل شيء
quit-unsaved-what = تعذر حفظ آخر التغييرات على القرص. الخروج الآن قد يؤدي إلى ضياعها.
quit-unsaved-yes = محاولة الحفظ ثم الخروج
quit-unsaved-no = البقاء
not-saved-stay = تعذر حفظ آخر التغييرات. تبقى المقابلة مفتوحة إلى أن يتم حفظها.

transcript-heading = المحضر
transcript-read-only = انتهت المقابلة ولا يمكن إلا قراءتها. الضغط على Enter عند أي جواب يفتح تصحيحًا له.
transcript-amendments = التصحيحات
transcript-amendment = من { $before } إلى { $after }. السبب: { $reason }
transcript-unreadable = تتعذر قراءة المحضر بالاستمارة التي كتب بها. يمكن فحصه بالأمر «vilja transcripts verify».
amend-heading = تصحيح
amend-new-answer = الجواب الجديد: { $answer }
amend-reason = سبب التصحيح
amended = تم حفظ التصحيح. ويبقى الجواب السابق في مكانه.

shutter = يرجى الضغط على F5 للمتابعة.

help-heading = المساعدة
help-answering = مفتاح واحد يجيب عن سؤال فيه خيارات. المفتاح Enter للمتابعة. الشرطة (-) تعني «لا أعرف» والصفر (0) يعني «لا أريد الإجابة». في خانات النص يستعمل Alt-V و Alt-A بدلًا منهما.
help-moving = الرجوع بالمفتاحين Shift-Tab. لا يضيع شيء عند التنقل إلى الأمام والخلف. المفتاح F7 يعرض كل الأسئلة. المفتاح F2 يغير لغة الشخص، حتى في وسط كلمة.
help-flags = المفتاح F4 يعرض ما تشير إليه الأجوبة وسبب ذلك. المفتاح F9 يطويه كي لا يراه الشخص. المفتاح F5 يخفي الشاشة كلها.
help-words = ما يسميه آخرون «الإغراق الاجتماعي» يسمى هنا المشاركة الفاعلة. التسمية الأخرى تقلل من شأن الناس.

## Commands: the name, the word in the key bar (.key) and the word in line mode (.word)

action-next = المتابعة
    .save = حفظ
    .key = التالي
    .choose = اختيار
    .word = التالي
action-back = الرجوع
    .key = رجوع
    .word = رجوع
action-language = تغيير لغة الشخص
    .key = اللغة
    .word = اللغة
action-pick-language = اختيار لغة الشخص
    .word = اختيار-لغة
action-bilingual = عرض لغة واحدة أو لغتين
    .key = لغة/لغتان
    .word = لغتان
action-flags = عرض المؤشرات
    .key = المؤشرات
    .word = المؤشرات
action-fold = طي المؤشرات
    .key = طي
    .word = طي
action-shutter = إخفاء الشاشة
    .back = عرض
    .key = إخفاء
    .word = إخفاء
action-note = كتابة ملاحظة على السؤال
    .key = ملاحظة
    .word = ملاحظة
action-overview = نظرة عامة على كل الأسئلة
    .key = نظرة عامة
    .word = نظرة-عامة
action-review = إلى المراجعة
    .key = المراجعة
    .word = المراجعة
action-undo = تراجع
    .key = تراجع
    .word = تراجع
action-redo = إعادة ما تم التراجع عنه
    .word = إعادة
action-clear = مسح الجواب
    .word = مسح
action-add = إضافة إلى القائمة
    .key = إضافة
    .word = إضافة
action-remove = حذف من القائمة
    .key = حذف
    .word = حذف
action-dont-know = الجواب: لا أعرف
    .key = لا أعرف
    .word = لا-أعرف
action-declined = الجواب: لا أريد الإجابة
    .key = لا أريد
    .word = لا-أريد-الإجابة
action-not-applicable = الجواب: لا ينطبق
    .word = لا-ينطبق
action-not-interpreted = الجواب: تعذرت الترجمة
    .word = تعذرت-الترجمة
action-rendering = التبديل بين كلمات الشخص ونقل المترجم الشفوي
    .key = نقل المترجم
    .word = نقل-المترجم
action-commands = كل الأوامر
    .key = كل الأوامر
    .word = الأوامر
action-help = المساعدة
    .key = مساعدة
    .word = مساعدة
action-cancel = إغلاق
    .key = إغلاق
    .word = إغلاق
action-finish = إنهاء المقابلة
    .key = إنهاء
    .word = إنهاء-المقابلة
action-home = إلى صفحة البداية، مع حفظ المقابلة
    .key = البداية
    .word = البداية
action-practice = التدريب، بدون عبارة مرور
    .key = تدريب
    .word = تدريب
action-officer-language = تغيير لغتك
    .key = لغتك
    .word = لغتك
action-quit = الخروج من البرنامج
    .key = خروج
    .word = خروج

## When something cannot be done

not-now = لا يمكن القيام بذلك هنا.
misheard = هذا السطر غير مفهوم: { $line }
undone = تم.
refusal-not-relevant = السؤال غير مطروح مع الأجوبة الحالية.
refusal-wrong-kind = هذا الجواب لا يناسب هذا السؤال.
refusal-no-such-option = لا يوجد خيار كهذا: { $option }
refusal-out-of-range = يجب أن يكون الجواب بين { $min } و { $max }.
refusal-below = الحد الأدنى للجواب هو { $min }.
refusal-above = الحد الأقصى للجواب هو { $max }.
refusal-too-few = الحد الأدنى لعدد الخيارات هو { $n }.
refusal-too-many = الحد الأقصى لعدد الخيارات هو { $n }.
refusal-exclusive = لا يمكن جمع هذا الخيار مع غيره.
refusal-empty = يرجى كتابة شيء أو اختيار «لا أعرف».
refusal-unknown-code = لا يوجد هذا الرمز في السجل: { $code }
refusal-not-a-number = هذا ليس عددًا. يرجى كتابة أرقام، مثلًا 1500.
refusal-which-number = قد يكون هذا عددين مختلفين. يرجى كتابة { $whole } أو { $part }.
refusal-thousands = يرجى كتابة { $whole } إن كان هذا هو العدد المقصود، بدون علامة بين الآلاف.
refusal-not-a-date = هذا ليس تاريخًا. أمثلة على التاريخ: { "\u2066" }{ "2026-10-01" }{ "\u2069" } أو { "\u2066" }{ "2026-10" }{ "\u2069" } أو { "\u2066" }{ "2026" }{ "\u2069" }.
refusal-not-a-period = هذه ليست فترة. اكتب البداية والنهاية، مثلًا { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }، أو { "\u2066" }{ "2024-01 –" }{ "\u2069" } إن لم تنته بعد.
refusal-period-order = نهاية الفترة قبل بدايتها.
refusal-no-such-entry = لا يوجد سطر كهذا في القائمة.
refusal-finished = انتهت المقابلة. يمكن كتابة تصحيح بدلًا من ذلك.
refusal-not-finished = لا تكتب التصحيحات إلا بعد انتهاء المقابلة.
refusal-reason-missing = يرجى كتابة السبب.
refusal-no-such-flag = لم يعد هذا المؤشر قائمًا.
refusal-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
refusal-nothing-to-redo = لا يوجد ما يمكن إعادته.
refusal-at-start = هذا هو السؤال الأول.
refusal-at-end = هذا هو الأخير.
