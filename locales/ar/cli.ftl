# Language: Arabic (ar). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = خطأ: { $what }
cli-hint = ما يمكن فعله: { $what }
cli-warning = تحذير: { $what }
cli-none = لا شيء

# Common failures

cli-no-such-language = لا توجد اللغة { $language }. اللغات الموجودة: { $languages }.
    .hint = يرجى اختيار واحدة منها، مثلًا { "\u2066" }{ "--lang sv" }{ "\u2069" }.
cli-not-a-language = ليس { $language } رمز لغة.
    .hint = يكتب الرمز بحرفين أو ثلاثة أحرف، مثلًا ar أو fa-AF.
cli-no-home = تتعذر معرفة المكان الذي يجب أن تحفظ فيه البيانات.
    .hint = يرجى ضبط VILJA_HOME على مجلد لا يصل إليه أحد سواك.
cli-home-unusable = لا يمكن استعمال المجلد { $path } ({ $detail }).
    .hint = يرجى اختيار مجلد آخر في VILJA_HOME أو تغيير الأذونات.
cli-no-such-form = لا توجد الاستمارة { $form }. الاستمارات الموجودة: { $forms }.
    .hint = الأمر { "\u2066" }{ "vilja forms list" }{ "\u2069" } يعرض كل الاستمارات.
cli-form-has-problems = لا يمكن استعمال { $path }، وعدد الأخطاء فيه: { $n ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $n } أخطاء
        [many] { $n } خطأ
       *[other] { $n } خطأ
    }.
    .hint = يرجى تصحيح الأخطاء المذكورة أعلاه ثم الفحص بالأمر { "\u2066" }{ "vilja forms check" }{ "\u2069" }.
cli-own-form-left-out = في استمارتك { $path } أخطاء ولذلك لم تستعمل. يمكن فحصها بالأمر { "\u2066" }{ "vilja forms check" }{ "\u2069" }.
cli-file-missing = لا يوجد { $path }.
    .hint = يرجى التحقق من التهجئة والمجلد.
cli-file-closed = لا تسمح الأذونات بقراءة { $path }.
    .hint = يرجى طلب إذن القراءة من مالك الملف.
cli-file-unreadable = تتعذر قراءة { $path } ({ $detail }).
cli-not-a-text-file = ليس { $path } ملفًا نصيًا بترميز UTF-8، أو أن حجمه أكبر من ميغابايت واحد.
cli-man-failed = تعذرت كتابة صفحة الدليل ({ $detail }).
cli-terminal-failed = لا يمكن استعمال الطرفية ({ $detail }).
    .hint = يمكن تجربة { "\u2066" }{ "vilja --plain" }{ "\u2069" }، فهو يطرح الأسئلة سطرًا بعد سطر.

# Passphrase and store

cli-passphrase = عبارة المرور:
cli-passphrase-file = تتعذر قراءة ملف عبارة المرور { $path } ({ $detail }).
    .hint = يرجى التحقق من VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = لم تعط عبارة مرور.
    .hint = يمكن كتابتها عند السؤال عنها، أو تحديد ملف يحتوي عليها في VILJA_PASSPHRASE_FILE.
cli-no-store = لا يوجد مخزن في { $path }.
    .hint = يكفي تشغيل vilja مرة واحدة لإنشائه. تعرض المقابلات التدريبية بالخيار { "\u2066" }{ "--training" }{ "\u2069" }.
cli-no-training-store = لا يوجد مخزن تدريب في { $path }.
    .hint = ينشأ مع أول مقابلة تدريبية: { "\u2066" }{ "vilja interview --training" }{ "\u2069" }.
cli-no-such-transcript = لا يوجد محضر يبدأ اسمه بما يلي: { $id }.
    .hint = الأمر { "\u2066" }{ "vilja transcripts list" }{ "\u2069" } يعرض الأسماء. تعرض المقابلات التدريبية بالخيار { "\u2066" }{ "--training" }{ "\u2069" }.
cli-transcript-ambiguous = هناك أكثر من محضر يبدأ اسمه بما يلي: { $id }.
    .hint = يرجى كتابة أحرف أكثر من الاسم.

# Forms

cli-forms-built-in = ضمن البرنامج
cli-forms-questions = { $n ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $n } أسئلة
        [many] { $n } سؤالًا
       *[other] { $n } سؤال
    }
cli-forms-unusable = { $n ->
        [zero] لا يمكن استعمالها
        [one] خطأ واحد، لا يمكن استعمالها
        [two] خطآن، لا يمكن استعمالها
        [few] { $n } أخطاء، لا يمكن استعمالها
        [many] { $n } خطأ، لا يمكن استعمالها
       *[other] { $n } خطأ، لا يمكن استعمالها
    }
cli-forms-unreadable = تتعذر قراءتها
cli-forms-required = مطلوب
cli-forms-conditional = يطرح أحيانًا فقط
cli-forms-flags = المؤشرات
cli-forms-checked = { $n ->
        [zero] لا أخطاء
        [one] خطأ واحد أو تحذير واحد
        [two] اثنان من الأخطاء أو التحذيرات
        [few] { $n } من الأخطاء أو التحذيرات
        [many] { $n } من الأخطاء أو التحذيرات
       *[other] { $n } من الأخطاء أو التحذيرات
    }
cli-forms-unread = { $n ->
        [zero] قُرئت كل الملفات.
        [one] تعذرت قراءة ملف واحد.
        [two] تعذرت قراءة ملفين.
        [few] تعذرت قراءة { $n } ملفات.
        [many] تعذرت قراءة { $n } ملفًا.
       *[other] تعذرت قراءة { $n } ملف.
    }

cli-kind-single = خيار واحد
cli-kind-yes-no = نعم أو لا
cli-kind-consent = موافقة
cli-kind-statement = للقراءة بصوت عال
cli-kind-multiple = عدة خيارات
cli-kind-text = نص
cli-kind-narrative = حكاية
cli-kind-integer = عدد صحيح
cli-kind-decimal = عدد
cli-kind-money = مبلغ
cli-kind-date = تاريخ
cli-kind-period = مدة من وإلى
cli-kind-municipality = بلدية
cli-kind-country = بلد
cli-kind-language = لغة
cli-kind-lookup = من قائمة
cli-kind-roster = قائمة

# Answers and what they point to

cli-elements = المشاركة الفاعلة
cli-flags = المؤشرات
cli-contradictions = تناقضات
cli-measures = الإجراءات
cli-open = ما لم يحسم بعد
cli-truth-yes = نعم
cli-truth-no = لا
cli-truth-unknown = غير معروف بعد
cli-truth-hidden = لا تُعرض
cli-why = أهمية ذلك: { $what }
cli-sources = المصدر: { $what }
cli-ask-next = يستحق السؤال عنه: { $what }
cli-assessment = التقييم: { $what }
cli-assessment-open = بانتظار التقييم
cli-assessment-confirmed = مؤكد
cli-assessment-set-aside = متروك بدون إجراء، والسبب: { $reason }

cli-answers-other-form = الأجوبة تخص الاستمارة { $found } وليس { $expected }.
    .hint = يرجى تغيير form في ملف الأجوبة أو تغيير { "\u2066" }{ "--form" }{ "\u2069" }.
cli-answers-not-relevant = لا يطرح { $place } مع هذه الأجوبة.
    .hint = يرجى حذف الجواب أو تغيير الجواب الذي يتوقف عليه السؤال.
cli-answers-refused = لا يصلح هذا الجواب للسؤال { $place }.
cli-answers-have-problems = عدد الأخطاء في { $path }: { $n ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $n } أخطاء
        [many] { $n } خطأ
       *[other] { $n } خطأ
    }.
    .hint = الأخطاء مذكورة أعلاه مع أرقام أسطرها. الأجوبة التي فيها أخطاء لا تحتسب.

# Transcripts

cli-practice = تدريب
cli-no-transcripts = لا توجد محاضر.
cli-finished = منتهية
cli-unfinished = جارية
cli-head-transcript = المحضر: { $what }
cli-head-case = القضية: { $what }
cli-head-date = يوم المقابلة: { $what }
cli-head-begun = البدء: { $what }
cli-head-finished = الإنهاء: { $what }
cli-head-unfinished = لم تنته المقابلة.
cli-head-officer-language = لغة الموظف: { $what }
cli-head-client-language = لغة الشخص: { $what }
cli-unanswered = بدون جواب
cli-note = ملاحظة: { $what }
cli-put-aside = أجوبة موضوعة جانبًا (لا تحتسب)
cli-disagreement = ما لا يوافق عليه الشخص
cli-read-back = تمت قراءة الملخص على الشخص باللغة التالية: { $language }.
cli-read-back-changed = تغيرت أجوبة بعد القراءة.
cli-amendments = التصحيحات بعد الإنهاء
cli-amendment-before = قبل: { $what }
cli-amendment-after = الآن: { $what }
cli-amendment-reason = السبب: { $what }

cli-verify-events = { $n ->
        [zero] لا أحداث في السلسلة.
        [one] حدث واحد في السلسلة.
        [two] حدثان في السلسلة.
        [few] { $n } أحداث في السلسلة.
        [many] { $n } حدثًا في السلسلة.
       *[other] { $n } حدث في السلسلة.
    }
cli-verify-bodies = { $n ->
        [zero] لم يفتح أي محتوى ولم يقارن.
        [one] محتوى واحد تم فتحه ومقارنته.
        [two] محتويان تم فتحهما ومقارنتهما.
        [few] { $n } محتويات تم فتحها ومقارنتها.
        [many] { $n } محتوى تم فتحها ومقارنتها.
       *[other] { $n } محتوى تم فتحها ومقارنتها.
    }
cli-verify-erased = { $n ->
        [zero] لم يتلف أي محتوى.
        [one] محتوى واحد تم إتلافه.
        [two] محتويان تم إتلافهما.
        [few] { $n } محتويات تم إتلافها.
        [many] { $n } محتوى تم إتلافها.
       *[other] { $n } محتوى تم إتلافها.
    }
cli-verify-whole = السلسلة سليمة.
cli-verify-broken = { $n ->
        [zero] السلسلة غير مقطوعة.
        [one] السلسلة مقطوعة في موضع واحد.
        [two] السلسلة مقطوعة في موضعين.
        [few] السلسلة مقطوعة في { $n } مواضع.
        [many] السلسلة مقطوعة في { $n } موضعًا.
       *[other] السلسلة مقطوعة في { $n } موضع.
    }
cli-fault = خلل: { $what }
cli-fault-page-damaged = جزء من الملف تالف
cli-fault-event-missing = حدث مفقود
cli-fault-event-changed = حدث تم تغييره أو إقحامه
cli-fault-event-moved = حدث في غير موضعه
cli-fault-content-missing = محتوى مفقود
cli-fault-content-changed = محتوى تم تغييره
cli-fault-content-moved = محتوى في غير موضعه
cli-fault-content-astray = محتوى لا يخص أي حدث
cli-fault-content-unreadable = محتوى سليم لكن هذا البرنامج لا يستطيع قراءته
cli-fault-case-key-lost = مفتاح إحدى القضايا مفقود أو تالف
cli-fault-case-number-changed = رقم قضية تم تغييره
cli-fault-transcript-missing = محضر لا يظهر في الفهرس
cli-fault-count-differs = محضر فيه أحداث أكثر أو أقل مما هو مسجل فيه
cli-fault-last-differs = محضر ينتهي بحدث غير الحدث المسجل فيه
cli-fault-headlines-differ = ما في الفهرس يختلف عما في المحضر
cli-fault-form-changed = استمارة محفوظة غير الاستمارة التي جرت بها المقابلة

# Texts

cli-locales-form-unusable = في الاستمارة أخطاء، ولم تفحص نصوصها ({ $what })
cli-locales-unreviewed = لم يراجعها أحد ممن هي لغتهم الأولى
cli-locales-checked = { $n ->
        [zero] لا شيء مفقود ولا شيء خطأ.
        [one] شيء واحد مفقود أو خطأ.
        [two] شيئان مفقودان أو فيهما خطأ.
        [few] { $n } أشياء مفقودة أو فيها خطأ.
        [many] { $n } شيئًا مفقودة أو فيها خطأ.
       *[other] { $n } شيء مفقودة أو فيها خطأ.
    }

# The program and the terminal

shell-panicked = حدث خطأ في البرنامج نفسه فأغلق ({ $place }). ما كان محفوظًا بقي محفوظًا. عند تشغيل vilja من جديد تستمر المقابلة من حيث توقفت.
shell-too-small = النافذة صغيرة جدًا، والحد الأدنى { "\u2066" }{ "30 x 8" }{ "\u2069" }.
trouble-bug = حدث خطأ في البرنامج نفسه. يرجى المحاولة من جديد.

line-error = خطأ:
line-warning = تنبيه:
line-chosen = تم الاختيار
line-not-chosen = غير مختار
line-here = هنا
line-empty = فارغ
line-field = الجواب

# The store

store-trouble-wrong-passphrase = عبارة المرور غير صحيحة.
    .hint = يرجى المحاولة من جديد. قد يكون مفتاح Caps Lock أو لوحة مفاتيح أخرى قيد الاستعمال.
store-trouble-passphrase-missing = يلزم إدخال عبارة مرور.
store-trouble-key-file-damaged = ملف المفتاح تالف، وكذلك نسخه.
    .hint = يرجى استعادة vault.key من نسخة احتياطية.
store-trouble-database-damaged = المخزن تالف.
    .hint = يجب ترك الملفات كما هي. اطلب المساعدة من الدعم التقني: الأمر vilja store salvage ينقذ ما يمكن قراءته.
store-trouble-database-missing = المفتاح موجود لكن المخزن غير موجود.
    .hint = يرجى استعادة vault.db من نسخة احتياطية.
store-trouble-not-encrypted = المخزن غير مشفر. لن يفتح.
    .hint = يرجى إبلاغ الدعم التقني بأن أحدًا قد استبدل الملف.
store-trouble-no-codec = هذا البرنامج مبني بدون تشفير ولا يفتح أي مخزن.
    .hint = يرجى تثبيت نسخة من البرنامج مبنية مع SQLCipher.
store-trouble-wrong-build = هذا البرنامج مبني بطريقة خاطئة ({ $detail }) ولا يفتح أي مخزن.
store-trouble-newer-format = المخزن مكتوب بإصدار أحدث من البرنامج (الصيغة { $detail }). لم يتغير شيء.
    .hint = يرجى تثبيت الإصدار الأحدث.
store-trouble-already-open = { $detail ->
        [unknown] المخزن مفتوح الآن في نافذة أخرى.
       *[other] المخزن مفتوح الآن في نافذة أخرى (العملية { $detail }).
    }
    .hint = يرجى إغلاق النافذة الأخرى أولًا.
store-trouble-not-ours = لن يفتح المخزن: { $detail } رابط، أو له اسم ثان، أو يخص مستخدمًا آخر.
    .hint = اطلب من الدعم التقني وضع المجلد في مكانه الصحيح. لم يتغير شيء.
store-trouble-folder-read-only = لن يُفتح المخزن: المجلد { $detail } للقراءة فقط.
    .hint = لم يضع شيء. كل ما يُقرأ يُدوَّن في سجل المخزن، ولذلك يجب أن تكون الكتابة في المجلد ممكنة. اطلب ذلك من قسم تقنية المعلومات، أو انسخ المجلد كله إلى قرص آخر وحدِّده بـ VILJA_HOME.
store-trouble-already-there = يوجد مخزن هناك من قبل.
store-trouble-not-there = لا يوجد مخزن هناك.
store-trouble-wrong-realm = لا يمكن خلط المقابلات التدريبية بالمقابلات الحقيقية.
store-trouble-disk-full = القرص ممتلئ. لم يتم حفظ الجواب بعد.
    .hint = يرجى إفراغ مكان على القرص. سيحفظ البرنامج الجواب حين يمكن ذلك.
store-trouble-no-room = لا توجد مساحة كافية على القرص (بقي { $detail } ميبيبايت) لبدء مقابلة.
    .hint = أفرغ مساحة لا تقل عن 80 ميبيبايت. ما هو محفوظ يمكن قراءته.
store-trouble-read-only = القرص للقراءة فقط. لم يتم حفظ الجواب.
store-trouble-busy = برنامج آخر يشغل المخزن. يرجى المحاولة من جديد.
store-trouble-too-large = النص أطول من أن يحفظ.
store-trouble-io = تتعذر قراءة الملف أو الكتابة فيه: { $detail }.
store-trouble-sqlite = صدر عن المخزن خطأ ({ $detail }).
store-trouble-no-such-transcript = هذا المحضر غير موجود.
store-trouble-erased = تم إتلاف المحضر. لم يبق شيء مما قيل فيه.
store-trouble-withheld = القضية محمية، وما فتحت به المخزن لا يتيح الوصول إلى القضايا المحمية.
    .hint = اطلب ذلك ممن لديه مفتاح آخر للمخزن. الأمر { "\u2066" }{ "vilja store status" }{ "\u2069" } يبين المفاتيح الموجودة.
store-trouble-held = القضية موقوف إتلافها ولا تُتلف.
    .hint = الأمر { "\u2066" }{ "vilja store release" }{ "\u2069" } يرفع الإيقاف عند زوال سببه.
store-trouble-second-person-missing = الإتلاف يتطلب شخصين.
    .hint = يرجى أن يدخل الشخص الثاني عبارة المرور الخاصة به.
store-trouble-same-person = عبارتا المرور تعودان إلى الشخص نفسه.
    .hint = يرجى أن يدخل الشخص الثاني عبارة المرور الخاصة به.
store-trouble-clock-jumped = قفزت ساعة الحاسوب. لا يُتلف شيء حتى يؤكد أحد تاريخ اليوم.
    .hint = يرجى التحقق من تاريخ الحاسوب. إن كان صحيحًا فيُؤكد بالخيار { "\u2066" }{ "--date" }{ "\u2069" } وتاريخ اليوم.
store-trouble-number-in-reference = النص يحتوي على رقم القضية، وسيبقى الرقم عندئذ بعد الإتلاف.
    .hint = يرجى كتابته بدون رقم القضية.
store-trouble-broken = تتعذر قراءة الحدث { $detail }: فهو تالف أو تم تغييره.
    .hint = الأمر { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } يبين ما هو تالف غير ذلك.
store-trouble-seal-broken = مفتاح أو رقم قضية في المخزن تم تغييره.
    .hint = الأمر { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } يبين ما هو تالف غير ذلك.
store-trouble-out-of-place = لا يمكن بدء المقابلة إلا مرة واحدة.
store-trouble-form-differs = هذه الاستمارة غير الاستمارة التي جرت بها المقابلة.
store-trouble-cost-too-high = يطلب ملف المفتاح ذاكرة أكثر مما يطلبه أي ملف سليم. لن يفتح.
store-trouble-no-randomness = لم يعط الحاسوب أي أرقام عشوائية. لم ينشأ شيء.
store-trouble-too-soon = لم يحن وقت المحاولة التالية. يجب الانتظار { $detail } ثانية.
    .hint = يمكن فتح التدريب في هذه الأثناء.
store-trouble-not-a-backup = هذا المجلد ليس نسخة احتياطية من المخزن، أو أن قائمة محتوياته (backup.toml) تالفة.
    .hint = اختر مجلدًا اسمه { "\u2066" }vilja-backup-…{ "\u2069" } أنشأه الأمر vilja store backup من هذا المخزن.
store-trouble-backup-differs = النسخة لا تحتوي على ما يجب أن تحتويه، ولذلك لا تُستخدم.
    .hint = أنشئ نسخة جديدة بالأمر vilja store backup، أو خذ نسخة أقدم.
store-trouble-renewal-differs = المخزن الذي أُنشئ بالمفتاح الجديد لا يحتوي على ما في المخزن. لم يتغير شيء: المفتاح القديم هو المعمول به.
    .hint = شغّل vilja transcripts verify وأبلغ قسم تقنية المعلومات.
store-trouble-officer-and-manager = الإتلاف يتطلب موظفًا ورئيس وحدة، لكل منهما طريق دخوله الخاص.
    .hint = يعرض الأمر vilja store slots لمن كل طريق دخول.
store-trouble-managers-log = سجل الاطلاع يقرؤه رئيس الوحدة أو البلدية. فُتح المخزن بطريق دخول آخر.
    .hint = اطلب من رئيس الوحدة أن يفتح بطريق دخوله. إن لم يوجد: vilja store slots add manager أو add passphrase --role manager.

# doctor

doctor-version = الإصدار: { $what }
doctor-places = أماكن الملفات
doctor-home = المجلد: { $what }
doctor-settings = الإعدادات: { $what }
doctor-store-real = مخزن المقابلات الحقيقية: { $what }
doctor-store-training = مخزن التدريب: { $what }
doctor-store-there = (موجود)
doctor-store-none = (غير موجود بعد)
doctor-not-there-yet = (غير موجود بعد)
doctor-passphrase-file = ملف عبارة المرور: { $what }
doctor-forms = الاستمارات واللغات
doctor-forms-offered = الاستمارات: { $what }
doctor-languages = لغات البرنامج: { $what }
doctor-language = اللغة الآن: { $what }
doctor-terminal = الطرفية
doctor-term = النوع: { $what }
doctor-size = الحجم: { $what }
doctor-no-terminal = لا توجد طرفية
doctor-colour = الألوان: { $what }
doctor-colour-yes = نعم (تطفأ بواسطة NO_COLOR)
doctor-colour-no = لا، لأن NO_COLOR مضبوط
doctor-locale = ترميز الأحرف: { $what }
doctor-bidi = النص من اليمين إلى اليسار: { $what }
doctor-bidi-asked = حسب الاختيار
doctor-bidi-terminal-orders = الطرفية ترتب النص بنفسها
doctor-bidi-terminal-known = البرنامج يرتب النص، والطرفية معروفة
doctor-bidi-default = البرنامج يرتب النص، كما يفعل حين لا يعرف شيء عن الطرفية
doctor-bidi-hint-konsole = الأفضل إيقاف Bi-Directional text rendering في إعدادات Konsole واختيار { "\u2066" }{ "--bidi app" }{ "\u2069" }.
doctor-bidi-hint-kitty = يجب وضع force_ltr yes في kitty.conf، وإلا انقلبت الكلمات مرة أخرى.
doctor-mode = الوضع: { $what }
doctor-plain-no = شاشة
doctor-plain-asked = سطرًا بعد سطر، حسب الخيار { "\u2066" }{ "--plain" }{ "\u2069" }
doctor-plain-accessible = سطرًا بعد سطر، لأن { "\u2066" }{ "ACCESSIBLE=1" }{ "\u2069" }
doctor-plain-dumb = سطرًا بعد سطر، لأن { "\u2066" }{ "TERM=dumb" }{ "\u2069" }
doctor-plain-no-terminal = سطرًا بعد سطر، لأن الإدخال أو الإخراج ليس طرفية
doctor-machine = الحاسوب
doctor-disk = تشفير القرص: { $what }
doctor-swap = ذاكرة التبديل: { $what }
doctor-unknown = غير معروف
doctor-nothing-wrong = لم يظهر أي خطأ.
doctor-wrong = { $n ->
        [zero] لا شيء بحاجة إلى تصحيح:
        [one] شيء واحد بحاجة إلى تصحيح:
        [two] شيئان بحاجة إلى تصحيح:
        [few] { $n } أشياء بحاجة إلى تصحيح:
        [many] { $n } شيئًا بحاجة إلى تصحيح:
       *[other] { $n } شيء بحاجة إلى تصحيح:
    }
doctor-home-unusable = لا تمكن الكتابة في المجلد { $what }.
    .hint = يرجى تغيير الأذونات أو اختيار مجلد آخر في VILJA_HOME.
doctor-home-open = يستطيع غيرك قراءة المجلد { $what }.
    .hint = يصحح ذلك بالأمر { "\u2066" }{ "chmod 700" }{ "\u2069" } على المجلد.
doctor-passphrase-file-unreadable = تتعذر قراءة ملف عبارة المرور: { $what }.
    .hint = يرجى التحقق من VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = في { $what } أخطاء ولذلك لم يستعمل.
    .hint = يمكن فحص الملف بالأمر { "\u2066" }{ "vilja forms check" }{ "\u2069" }.
doctor-form-unreadable = تتعذر قراءة { $what } على أنه استمارة.
doctor-too-small = حجم النافذة { $what }. يلزم { "\u2066" }{ "40 x 12" }{ "\u2069" } ليظهر كل شيء.
    .hint = يرجى تكبير النافذة أو تصغير النص.
doctor-not-utf8 = ترميز الأحرف ليس UTF-8 ({ $what }).
    .hint = يمكن مثلًا ضبط { "\u2066" }{ "LANG=sv_SE.UTF-8" }{ "\u2069" }، وإلا لم تظهر العربية و å و ä و ö كما يجب.
