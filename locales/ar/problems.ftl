# Language: Arabic (ar). Translated from Swedish.
## Reviewed by: nobody yet
## Problems in forms, lists of sources and answers files: what is wrong, and in .hint what to do.

### The file

problem-too-large = الملف أكبر من { $limit } ميغابايت.
    .hint = يمكن تقسيم الاستمارة أو حذف ما لا يخصها.
problem-syntax = { $what ->
        [printed-quotes] علامات الاقتباس مائلة ({ "\u2066" }”{ "\u2069" } أو { "\u2066" }“{ "\u2069" }). يجب أن تكون هنا مستقيمة ({ "\u2066" }"{ "\u2069" }).
        [unquoted] النص ليس بين علامتي اقتباس.
        [text-open] ليس في آخر النص علامة اقتباس.
        [bad-in-text] في النص حرف لا يمكن قراءته.
        [bad-number] هذا ليس عددًا.
        [bad-date] هذا ليس تاريخًا.
        [no-value] لا شيء بعد علامة المساواة.
        [no-equals] علامة المساواة ناقصة.
        [two-equals] هنا علامة مساواة زائدة.
        [bad-key] لا يمكن أن يكون هذا اسم سطر.
        [duplicate-key] هذا السطر موجود من قبل في الجزء نفسه.
        [single-brackets] في العنوان أقواس مربعة مفردة.
        [heading-missing] ينقص { "\u2066" }{ $heading }{ "\u2069" } قبل هذا العنوان.
        [comma-missing] تنقص فاصلة بين جزأين من القائمة.
        [comma-extra] هنا فاصلة زائدة.
        [list-open] ليس في آخر القائمة قوس مربع.
        [braces-open] لا يمكن قراءة ما بين القوسين المعقوفين.
        [heading-open] ليس في آخر العنوان من الأقواس ما في أوله.
        [after-value] بعد القيمة شيء ليس مكانه هنا.
        [too-deep] المستويات هنا كثيرة جدًا.
       *[unreadable] لا يمكن قراءة الملف هنا (السطر { $line }، العمود { $column }).
    }
    .hint = { $what ->
        [printed-quotes] يرجى كتابتها من جديد، وإيقاف علامات الاقتباس التلقائية في المحرر إذا عادت.
        [unquoted] يرجى كتابة علامة اقتباس قبله وأخرى بعده. وحدها الأعداد والتواريخ و{ "\u2066" }true{ "\u2069" } و{ "\u2066" }false{ "\u2069" } بلا علامات.
        [text-open] يرجى وضع علامة اقتباس بعد النص.
        [bad-in-text] يرجى حذفه. تُكتب الشرطة المائلة العكسية { "\u2066" }\\{ "\u2069" }.
        [bad-number] يرجى كتابة أرقام بلا مسافات وبلا صفر في أولها، مع نقطة قبل الكسور.
        [bad-date] يرجى كتابة السنة-الشهر-اليوم، مثل { "\u2066" }2026-07-01{ "\u2069" }. إذا عُرف الشهر أو السنة فقط فيُكتب بين علامتي اقتباس.
        [no-value] يرجى كتابة قيمة أو حذف السطر.
        [no-equals] يرجى كتابة مثل { "\u2066" }type = "text"{ "\u2069" }.
        [two-equals] يرجى حذف إحداهما.
        [bad-key] قبل علامة المساواة اسم من الحروف { "\u2066" }a–z{ "\u2069" } والأرقام والشرطة السفلية.
        [duplicate-key] يرجى حذف أحدهما. وإذا كان سؤالًا جديدًا أو قاعدة جديدة فيُكتب عنوانها أولًا، مثل { "\u2066" }[[section.question]]{ "\u2069" }.
        [single-brackets] يرجى كتابة أقواس مزدوجة، { "\u2066" }{ $heading }{ "\u2069" }، حيث يمكن أن يوجد أكثر من واحد.
        [heading-missing] يرجى كتابة { "\u2066" }{ $heading }{ "\u2069" } في سطر قبله. لم يُفحص ما بعده بعد.
        [comma-missing] يرجى وضع فاصلة بينهما.
        [comma-extra] يرجى حذفها.
        [list-open] يرجى وضع { "\u2066" }]{ "\u2069" } بعد آخر جزء من القائمة. لم يُفحص ما بعدها حتى الآن.
        [braces-open] يرجى التأكد من أن { "\u2066" }{ "{" }{ "\u2069" } و{ "\u2066" }{ "}" }{ "\u2069" } في أزواج وأن بين الأجزاء فواصل. لم يُفحص ما بعدها حتى الآن.
        [heading-open] يرجى كتابة مثل { "\u2066" }[[section.question]]{ "\u2069" }. لم يُفحص ما بعده حتى الآن.
        [after-value] يرجى حذفه أو كتابته في سطر مستقل. تُكتب الكسور بنقطة.
        [too-deep] يرجى الكتابة بأقواس أقل تداخلًا.
       *[unreadable] قد تكون علامة اقتباس أو قوس مربع أو علامة مساواة ناقصة.
    }
problem-unknown-key = لا يوجد المفتاح «{ $key }» هنا.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى حذف السطر أو البحث عن الاسم الصحيح في وصف الاستمارات.
    }
problem-misplaced = لا يمكن أن يكون «{ $key }» هنا.
    .hint = يرجى الاحتفاظ به وكتابة العنوان { "\u2066" }{ $place }{ "\u2069" }.
problem-missing-key = المفتاح «{ $key }» ناقص.
    .hint = يرجى إضافة سطر يبدأ بما يلي: { "\u2066" }{ $key } ={ "\u2069" }، أو قسم بهذا الاسم.
problem-wrong-shape = المطلوب هنا: { $expected ->
        [integer] عدد صحيح
        [decimal] عدد
        [truth] true أو false
        [date] تاريخ
        [list] قائمة
        [table] جدول
        [tables] قائمة جداول
        [text-or-list] نص أو قائمة
        [date-or-text] تاريخ
        [from-to] مدة فيها from و to
       *[text] نص بين علامتي اقتباس
    }، والموجود: { $found ->
        [integer] عدد صحيح
        [decimal] عدد
        [truth] true أو false
        [date] تاريخ
        [list] قائمة
        [table] جدول
        [tables] قائمة جداول
        [text-or-list] نص أو قائمة
        [date-or-text] تاريخ
        [from-to] مدة فيها from و to
       *[text] نص بين علامتي اقتباس
    }.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] { $expected ->
            [tables] يرجى كتابة العنوان بأقواس مربعة مزدوجة، مثل { "\u2066" }[[section.question]]{ "\u2069" }.
           *[other] يرجى كتابة القيمة بالشكل المطلوب.
        }
    }
problem-empty-list = القائمة «{ $key }» فارغة.
    .hint = يرجى كتابة اسم واحد على الأقل في القائمة.
problem-too-long-list = عدد عناصر القائمة «{ $key }» أكبر من { $limit }.
    .hint = يرجى تقسيم السؤال: لا أحد يستطيع الاختيار من هذا العدد الكبير.

### Names

problem-bad-id = لا يصلح «{ $id }» اسمًا.
    .hint = تستعمل الأحرف الصغيرة { "\u2066" }{ "a–z" }{ "\u2069" } والأرقام والشرطة السفلية، ويبدأ الاسم بحرف ولا يزيد على 64 حرفًا. في أسماء المصادر شرطة عادية بدل الشرطة السفلية.
problem-reserved-id = الكلمة «{ $id }» محجوزة: لها معنى آخر في الاستمارات.
    .hint = يرجى اختيار اسم آخر.
problem-duplicate-id = الاسم «{ $id }» مستعمل في السطر { $line }.
    .hint = يرجى إعطاء أحدهما اسمًا آخر.

### Questions

problem-unknown-kind = لا يوجد نوع أسئلة باسم «{ $word }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] الأنواع هي: { "\u2066" }{ "single, multiple, yes_no, text, narrative, integer, decimal, money, date, period, municipality, country, language, lookup, roster, consent, statement" }{ "\u2069" }.
    }
problem-key-not-taken = السؤال من النوع «{ $kind }» لا يقبل «{ $key }».
    .hint = يرجى حذف السطر أو تغيير نوع السؤال.
problem-bad-number = ليس «{ $text }» عددًا يمكن استعماله هنا.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يكتب العدد بدون مسافات، وبنقطة قبل ثلاث خانات عشرية على الأكثر (خانتان للمال، ولا شيء للعدد الصحيح)، وحده الأقصى 1000000000000.
    }
problem-limits-crossed = القيمة الدنيا { $min } أكبر من القيمة القصوى { $max }.
    .hint = يرجى تبديل مكاني min و max أو تصحيح أحدهما.
problem-more-than-options = الحد { $limit } غير مناسب: عدد خيارات السؤال { $options }.
    .hint = يرجى كتابة عدد من 0 إلى { $options }.
problem-max-nought = مع { "\u2066" }max = 0{ "\u2069" } لا يمكن اختيار شيء.
    .hint = يرجى كتابة 1 على الأقل أو حذف السطر.
problem-roster-in-roster = لا يمكن أن تحتوي قائمة البنود على قائمة أخرى.
    .hint = يرجى جعل القائمة الداخلية سؤالًا مستقلًا.
problem-empty-form = لا توجد أسئلة في الاستمارة.
    .hint = يرجى إضافة { "\u2066" }{ "[[section]]" }{ "\u2069" } و { "\u2066" }{ "[[section.question]]" }{ "\u2069" }.
problem-two-defaults = للسؤال default و default_from معا.
    .hint = يرجى إبقاء واحد منهما: اقتراح ثابت أو اقتراح محسوب.
problem-default-is-silence = لا يمكن أن يكون سبب السكوت اقتراحا.
    .hint = يرجى حذف السطر. الشخص نفسه هو من يقول إنه لا يعرف أو لا يريد الإجابة.
problem-bad-list-name = لا يمكن أن يكون «{ $name }» اسم قائمة.
    .hint = يرجى كتابة اسم الملف وحده، مثل { "\u2066" }schools.csv{ "\u2069" }. يوضع الملف بجانب الاستمارة.
problem-no-such-list = لا توجد قائمة «{ $name }» بجانب الاستمارة.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى وضع الملف في مجلد الاستمارة أو تصحيح الاسم.
    }
problem-broken-list = { $reason ->
        [heading] لا تبدأ القائمة «{ $name }» بسطر العناوين { "\u2066" }code,name{ "\u2069" }.
        [semicolons] في القائمة «{ $name }» فاصلة منقوطة بين الرمز والاسم.
        [empty] في القائمة «{ $name }» سطر عناوين بلا أسطر بعده.
        [not-utf8] القائمة «{ $name }» ليست نصًا بترميز UTF-8: لا يمكن قراءة السطر { $line }.
        [too-large] القائمة «{ $name }» أكبر من { $line } ميغابايت.
        [unreadable] القائمة «{ $name }» موجودة ولكن لا يمكن قراءتها.
        [unclosed] السطر { $line } في القائمة «{ $name }»: علامة اقتباس بلا نهاية في السطر.
        [forbidden] السطر { $line } في القائمة «{ $name }»: فيه حرف تحكم غير مرئي ({ $character }).
        [twice] السطر { $line } في القائمة «{ $name }»: الرمز موجود من قبل.
        [commas] في السطر { $line } في القائمة «{ $name }» أجزاء أكثر مما في سطر العناوين.
        [too-long] في القائمة «{ $name }» أكثر من { $line } سطر.
       *[row] السطر { $line } في القائمة «{ $name }» ينقصه الرمز أو الاسم.
    }
    .hint = { $reason ->
        [semicolons] يرجى وضع فواصل عادية مكان الفواصل المنقوطة. في Excel: الحفظ بصيغة CSV UTF-8 ثم استبدال { "\u2066" };{ "\u2069" } بـ { "\u2066" },{ "\u2069" } في محرر نصوص.
        [empty] يرجى كتابة سطر واحد على الأقل: رمز وفاصلة واسم.
        [not-utf8] يرجى فتح القائمة وحفظها بترميز UTF-8. في Excel تسمى الصيغة CSV UTF-8.
        [too-large] يرجى تقصير القائمة أو تقسيمها على سؤالين.
        [unreadable] يرجى التأكد من أنها ملف وأن قراءتها مسموحة.
        [unclosed] يرجى وضع علامة اقتباس بعد الاسم أو حذف العلامة التي قبله. لا يكون الاسم في أكثر من سطر.
        [forbidden] يرجى حذف هذا الحرف. ربما جاء عند لصق الاسم.
        [twice] يرجى إعطاء أحد السطرين رمزًا آخر أو حذفه.
        [commas] إذا كانت في الاسم فاصلة فيرجى وضع الاسم بين علامتي اقتباس، مثل { "\u2066" }"a, b"{ "\u2069" }.
        [too-long] يرجى تقصير القائمة أو تقسيمها على سؤالين.
       *[other] يرجى فتح القائمة وتصحيحها. السطر الأول { "\u2066" }code,name{ "\u2069" }، وكل سطر بعده رمز وفاصلة واسم.
    }
problem-computed-too-late = تُحسب القيمة «{ $name }» في موضع لاحق من الملف.
    .hint = يرجى نقل القيمة المحسوبة إلى ما قبل استعمالها.
problem-check-refuses-silence = الفحص «{ $id }» سيرفض من لا يجيب.
    .hint = عدم المعرفة وعدم الرغبة في الجواب مقبولان دائمًا. يرجى حذف { "\u2066" }hard = true{ "\u2069" }، أو ما يسأل عن السكوت: { "\u2066" }unknown, declined, not_applicable, not_interpreted, not answered{ "\u2069" }.
problem-unknown-cue = لا توجد عبارة دالة باسم «{ $id }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى مراجعة قائمة العبارات الدالة في دليل الاستمارات.
    }

### Flags

problem-unknown-weight = لا يوجد وزن باسم «{ $word }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] الأوزان هي: { "\u2066" }{ "prohibited, policy, strong, grey, context, mitigating" }{ "\u2069" }.
    }
problem-fallback-missing = قائمة الأوزان لا تبين ما يسري حين لا يتحقق أي شرط.
    .hint = يرجى إضافة وزن أخير بدون if.
problem-fallback-not-last = بعد وزن بدون if لا يستعمل أي وزن آخر.
    .hint = يرجى نقل هذا الوزن إلى آخر القائمة.
problem-undeclared-measure = الإجراء «{ $id }» غير موجود في الاستمارة.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى إضافته تحت { "\u2066" }{ "[[measure]]" }{ "\u2069" } أو حذفه.
    }
problem-unknown-source = المصدر «{ $id }» غير موجود في قائمة المصادر.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى إضافة المصدر إلى { "\u2066" }{ "sources.toml" }{ "\u2069" } أو حذفه.
    }
problem-unknown-question = لا يوجد سؤال باسم «{ $name }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى البحث عن اسم السؤال في الاستمارة.
    }
problem-flag-without-source = المؤشر «{ $id }» بدون مصدر.
    .hint = يرجى أن يذكر تحت sources ما يستند إليه.
problem-unknown-section = المصدر «{ $id }» ليس فيه قسم «{ $section }» في قائمة المصادر.
    .hint = { $among ->
        [chapter] يرجى التحقق من القسم المقصود. في القائمة من هذا الفصل: { $there }.
        [all] يرجى التحقق من القسم المقصود. في القائمة: { $there }.
       *[none] يرجى إضافة القسم إلى { "\u2066" }{ "sources.toml" }{ "\u2069" } أو حذفه.
    }
problem-expired-source = كان المصدر «{ $id }» يسري حتى { $to }، ولم يحل محله شيء.
    .hint = يرجى ذكر مصدر ساري المفعول أو حذف هذا المصدر.
problem-source-not-yet = لا يسري المصدر «{ $id }» قبل { $from }.
    .hint = يرجى ذكر ما يسري حتى ذلك الحين، أو الانتظار قبل استعمال الاستمارة.
problem-replaced-source = حل المصدر «{ $by }» محل المصدر «{ $id }».
    .hint = { $suggested ->
        [yes] يرجى كتابة { "\u2066" }{ $nearest }{ "\u2069" }. في المقابلات التي سبقت المصدر الجديد يظهر القديم تلقائيًا.
       *[no] يرجى ذكر الموضع في «{ $by }». في المقابلات التي سبقت المصدر الجديد يظهر القديم تلقائيًا.
    }
problem-prohibited-without-law = يمكن أن يكون وزن «{ $id }» هو { "\u2066" }prohibited{ "\u2069" }، لكن لا مصدر له من قانون أو محكمة أو سلطة.
    .hint = يرجى كتابة { "\u2066" }policy{ "\u2069" } بدلًا منه، أو ذكر المادة أو الحكم الذي يمنعه.
problem-unknown-word = لا يمكن أن يأتي «{ $word }» بعد «{ $key }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] الكلمات الممكنة هي: { $words }.
    }
problem-weight-beyond-kind = مصدر من نوع «{ $kind }» لا يمكن أن يكون وزنه «{ $weight }».
    .hint = وحدهما statute و ordinance لهما وزن law، ووحده ruling له وزن court. اختر الوزن الذي للمصدر، مثلًا policy لتعليمات البلدية الخاصة.
problem-replacement-differs = المصدر «{ $id }» يقول إنه حل محل «{ $other }».
    .hint = يرجى تصحيح أحدهما لكي يقولا الشيء نفسه.

### Allowed and surely wrong

problem-never-true = { $what ->
        [flag] لا يمكن أن يظهر المؤشر «{ $id }» أبدًا
        [condition] لا يمكن أن يتحقق الشرط «{ $id }» أبدًا
        [contradiction] لا يمكن أن يظهر التناقض «{ $id }» أبدًا
        [element-holds] لا يمكن أن يكون العنصر «{ $id }» نعم أبدًا
        [check] لا يمكن أن ينبه التحقق «{ $id }» أبدًا
        [computed] لا يمكن أن تظهر القيمة المحسوبة «{ $id }» أبدًا
        [measure] ما تحت { "\u2066" }unless{ "\u2069" } في الإجراء «{ $id }» لا يمكن أن يصح أبدًا
       *[element-fails] لا يمكن أن يكون العنصر «{ $id }» لا أبدًا
    }{ $count ->
        [none] ، مهما كانت الإجابة
        [one] : لا يمكن أن يصح هذا: { $parts }
       *[many] : لا يمكن أن يصح هذا كله معًا: { $parts }
    }.
    .hint = يرجى إعادة كتابة الشرط، والتحقق مما إذا كان المقصود or بدلًا من and، ومن الحدود وشروط طرح الأسئلة.
problem-always-true = { $what ->
        [flag] يظهر المؤشر «{ $id }»
        [condition] يتحقق الشرط «{ $id }»
        [contradiction] يظهر التناقض «{ $id }»
        [element-holds] يكون العنصر «{ $id }» نعم
        [check] ينبه التحقق «{ $id }»
       *[element-fails] يكون العنصر «{ $id }» لا
    } مهما كانت الإجابة.
    .hint = يرجى إعادة كتابة الشرط. وإذا كان المقصود أن السؤال أُجيب عنه فقط فاكتب answered(question).
problem-never-asked = { $what ->
        [section] لا يمكن أن يأتي القسم «{ $id }» أبدًا
        [field] لا يمكن أن يُطرح الحقل «{ $id }» أبدًا
       *[question] لا يمكن أن يُطرح السؤال «{ $id }» أبدًا
    }{ $count ->
        [none] ، مهما كانت الإجابة
        [one] : لا يمكن أن يصح هذا: { $parts }
       *[many] : لا يمكن أن يصح هذا كله معًا: { $parts }
    }.
    .hint = يرجى إعادة كتابة الشرط تحت ask_if أو حذف ما لا يمكن طرحه.
problem-weight-never-reached = لا يمكن أن يُعمل بالوزن «{ $weight }» هنا أبدًا{ $count ->
        [none] ، مهما كانت الإجابة
        [one] : لا يمكن أن يصح هذا: { $parts }
       *[many] : لا يمكن أن يصح هذا كله معًا: { $parts }
    }.
    .hint = تُفحص الأوزان من الأعلى، وفقط عند ظهور المؤشر. يرجى تغيير ترتيب الأسطر أو حذف هذا السطر.
problem-ask-next-never-asked = لا يمكن أن يُطرح السؤال «{ $question }» أبدًا، فلا يمكن أن يأتي تاليًا.
    .hint = يرجى حذف الاسم من ask_next أو تغيير شرط السؤال.
problem-shown-outside-list = السؤال «{ $question }» ليس في القائمة «{ $roster }»، فلا تُعرض القيمة عنده أبدًا.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى ذكر سؤال من القائمة تحت show_at، أو القائمة نفسها.
    }
problem-same-condition = للمؤشر «{ $id }» الشرط نفسه الذي للمؤشر «{ $other }» في السطر { $line }.
    .hint = يرجى دمجهما أو كتابة ما يميز أحدهما عن الآخر.
problem-unused-condition = لا شيء يستخدم الشرط «{ $id }».
    .hint = يرجى استخدامه في قاعدة أو حذفه.
problem-unused-measure = لا يؤدي أي مؤشر إلى الإجراء «{ $id }».
    .hint = يرجى ذكره تحت measures في أحد المؤشرات أو حذفه.
problem-measure-never = لا يمكن اقتراح الإجراء «{ $id }» أبدًا: كلما أدى إليه مؤشر كان ما تحت { "\u2066" }unless{ "\u2069" } صحيحًا أيضًا.
    .hint = يرجى إعادة كتابة { "\u2066" }unless{ "\u2069" }، أو جعل مؤشر آخر يؤدي إلى الإجراء.
problem-list-name-twice = السطر { $line } في القائمة «{ $list }»: الاسم «{ $name }» موجود من قبل في السطر { $first }.
    .hint = يرجى أن يُكتب في الاسم ما يميز أحدهما عن الآخر، مثل المدينة. من يجيب لا يرى سوى الاسم.
problem-default-never-known = { $why ->
        [itself] اقتراح «{ $id }» يحسب من جواب السؤال نفسه.
        [list] اقتراح «{ $id }» يؤخذ من «{ $from }»، ورموزه غير موجودة في قائمة السؤال.
       *[later] اقتراح «{ $id }» يحسب من «{ $from }» الذي يطرح لاحقا.
    }
    .hint = يرجى حسابه من أجوبة موجودة عند طرح السؤال، أو حذف default_from.
problem-unused-option = لا تستخدم أي قاعدة ولا أي نص الخيار «{ $option }» في السؤال «{ $question }».
    .hint = { $suggested ->
        [yes] يوجد نص للخيار «{ $nearest }»: هل هو المقصود؟
       *[no] يُستخدم الخيار عندما تذكره قاعدة أو يسميه نص. وتذكر القواعد خيارات أخرى من هذا السؤال.
    }

### Texts

problem-broken-text = { $what ->
        [not-spaces] يبدأ السطر بمفتاح الجدولة أو برمز آخر ليس مسافة.
        [brace-open] لا يمكن قراءة القوسين المعقوفين: هناك شيء ناقص قبل هذا أو بدلًا منه.
        [brace-closed] هذا القوس لا يخص أي قوس آخر.
        [equals-missing] تنقص علامة مساواة بعد الاسم.
        [bad-name] يجب أن يكون هنا اسم من الحروف { "\u2066" }a–z{ "\u2069" }.
        [no-text] لا نص بعد الاسم.
        [no-last-resort] ليس لأي من الخيارات نجمة.
        [two-last-resorts] لأكثر من خيار نجمة.
        [bad-choice] لا يمكن قراءة الاختيار بين النصوص.
        [bad-call] لا يمكن قراءة الاستدعاء بين القوسين المعقوفين.
        [text-open] علامة اقتباس بلا نهاية في السطر.
        [bad-escape] لا معنى للشرطة المائلة العكسية هنا.
       *[unreadable] لا يمكن قراءة النص هنا (السطر { $line }، العمود { $column }).
    }
    .hint = { $what ->
        [not-spaces] يرجى كتابة أربع مسافات عادية بدلًا منه.
        [brace-open] يرجى كتابة { "\u2066" }{ "{" } $name { "}" }{ "\u2069" } بالقوسين معًا.
        [brace-closed] يرجى حذفه أو كتابة القوس الذي يبدأ.
        [equals-missing] يرجى كتابة الاسم ثم علامة المساواة ثم النص.
        [bad-name] يجب إزاحة الأسطر التي تخص النص السابق. لا يبدأ السطر المزاح بـ { "\u2066" }[{ "\u2069" } أو { "\u2066" }*{ "\u2069" } أو نقطة.
        [no-text] يرجى كتابة النص بعد علامة المساواة أو حذف السطر.
        [no-last-resort] يرجى وضع نجمة قبل الخيار الذي يصح حين لا يصح غيره: { "\u2066" }*[other]{ "\u2069" }.
        [two-last-resorts] يرجى إبقاء النجمة عند الخيار الذي يصح حين لا يصح غيره فقط.
        [bad-choice] يرجى كتابة { "\u2066" }{ "{" } $name ->{ "\u2069" } ثم خيار في كل سطر، وآخرها { "\u2066" }*[other] … { "}" }{ "\u2069" }.
        [bad-call] يرجى كتابة الجواب كما هو: { "\u2066" }{ "{" } $name { "}" }{ "\u2069" }. تُكتب التواريخ والأعداد على طريقة اللغة.
        [text-open] يرجى وضع علامة اقتباس بعد النص.
        [bad-escape] يرجى كتابة { "\u2066" }\\{ "\u2069" } للشرطة المائلة العكسية.
       *[unreadable] يرجى التحقق من عدم نقص قوس أو علامة مساواة، ومن إزاحة الأسطر التي تلي السطر الأول.
    }
problem-braces-too-deep = الأقواس متداخلة في أكثر من { $limit } مستوى. تُرك الملف كله.
    .hint = يرجى إغلاق الأقواس أو تقسيم النص.
problem-forbidden-character = يوجد هنا رمز تحكم غير مرئي ({ $character }). تُرك الملف كله.
    .hint = يرجى حذف الرمز. ربما جاء مع نص ملصق.
problem-text-twice = النص «{ $id }» موجود من قبل في السطر { $line }.
    .hint = يرجى حذف أحدهما.
problem-missing-text = النص «{ $id }» ناقص.
    .hint = يرجى إضافته إلى الملف. في غير اللغة السويدية يُعرض النص السويدي حتى ذلك الحين.
problem-superfluous-text = لا يوجد في الاستمارة ما اسمه «{ $id }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
        [twice] يوجد شيئان اسمهما «{ $twice }». يرجى أولًا إعطاء أحدهما اسمه الصحيح: قد يكون النص تابعًا له.
       *[no] يرجى حذف النص أو التحقق مما ينبغي أن يتبعه.
    }
problem-unknown-variable = لا توجد إجابة اسمها «{ $variable }» لتوضع هنا.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى كتابة اسم سؤال من أسئلة الاستمارة.
    }
problem-bare-variable = «{ "\u2066" }${ $variable }{ "\u2069" }» مكتوب بلا قوسين معقوصين، فيُقرأ كما هو.
    .hint = يرجى كتابة { "\u2066" }{ "{" } ${ $variable } { "}" }{ "\u2069" } ليوضع الجواب مكانه.
problem-variable-not-here = لا يوضع جواب «{ $variable }» في هذا النص.
    .hint = يمكن وضع الأجوبة في نص السؤال وفي { "\u2066" }.help{ "\u2069" } و{ "\u2066" }.note{ "\u2069" } وفي عمليات التحقق والقيم المحسوبة.
problem-computed-in-text = «{ $variable }» قيمة محسوبة. ومثلها لا يوضع في نصوص أخرى.
    .hint = تُعرض القيمة عند الأسئلة المذكورة تحت show_at. وفي نصها هي، { "\u2066" }computed-{ $variable }{ "\u2069" }، اسمها { "\u2066" }$value{ "\u2069" }.
problem-not-answered-yet = { $own ->
        [yes] «{ $variable }» هو جواب هذا السؤال نفسه، فلا جواب عند طرحه.
       *[no] لم يُجب عن «{ $variable }» بعد عند طرح هذا السؤال.
    }
    .hint = يرجى استعمال جواب سابق أو نقل السؤال أو كتابة نصين: { "\u2066" }{ "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }{ "\u2069" }.
problem-text-for-answer = يوضع هنا نص السؤال «{ $name }» لا جوابه.
    .hint = يرجى كتابة { "\u2066" }${ $name }{ "\u2069" } إذا كان المقصود هو الجواب.
problem-shown-raw = { $what ->
        [term] لا يوجد مصطلح «{ "\u2066" }-{ $name }{ "\u2069" }». يظهر اسمه بدلًا منه.
        [function] لا توجد دالة «{ $name }». يظهر اسمها بدلًا منها.
       *[text] لا يوجد نص «{ $name }» بهذه اللغة. يظهر اسمه بدلًا منه.
    }
    .hint = { $what ->
        [function] تُكتب التواريخ والأرقام على طريقة اللغة أصلًا: يكفي وضع الجواب كما هو.
       *[other] إذا كان المقصود جوابًا فيرجى كتابة علامة الدولار قبل الاسم، وإلا فإضافته إلى الملف أو حذف القوسين.
    }
problem-text-not-shown = { $why ->
        [round] يحيل النص في حلقة مغلقة: { $names }. تظهر الأسماء بدلًا من الكلمات.
       *[much] يُدرج النص أكثر من { $limit } جزء مع ما في النصوص التي يحيل إليها. هذا القدر لا يظهر.
    }
    .hint = { $why ->
        [round] يرجى كتابة الكلمات نفسها في أحدها بدلًا من الإحالة.
       *[much] يرجى كتابة الكلمات نفسها بدلًا من الإحالة إليها.
    }
problem-branch-never-taken = { $by ->
        [number] لا يُختار «{ $key }» أبدًا: «{ $variable }» عدد.
        [listed] لا يُختار «{ $key }» أبدًا: ليس رمزًا لـ«{ $variable }».
        [nothing] لا يُختار «{ $key }» أبدًا: لا يستطيع النص أن يختار بحسب «{ $variable }».
       *[code] لا يُختار «{ $key }» أبدًا: «{ $variable }» واحد من { "\u2066" }{ $answers }{ "\u2069" }.
    }
    .hint = { $by ->
        [number] يرجى كتابة عدد، أو { "\u2066" }one{ "\u2069" } و{ "\u2066" }other{ "\u2069" }.
        [listed] يرجى التحقق من الرمز.
        [nothing] يرجى كتابة النص بلا فروع، أو الاختيار بحسب { "\u2066" }${ $variable }_known{ "\u2069" }.
       *[code] يرجى كتابة واحد منها اسمًا للفرع.
    }
problem-last-branch-is-answer = «{ "\u2066" }*[{ $key }]{ "\u2069" }» هو الفرع الأخير، لكنه يخص هذا الجواب وحده. مع أي جواب آخر، وحين لا يُعرف الجواب، يظهر … بدلًا منه.
    .hint = يرجى كتابة فرع لكل جواب، وفي الآخر { "\u2066" }*[{ $last }]{ "\u2069" } بكلمات تصح أيضًا حين لا يُعرف الجواب.
problem-texts-of-program = تحل هذه الاستمارة محل استمارة من البرنامج. باللغة { $language } تظهر نصوص البرنامج نفسه في { $n ->
        [zero] { $n } جزء
        [one] جزء واحد
        [two] جزأين
        [few] { $n } أجزاء
        [many] { $n } جزءًا
       *[other] { $n } جزء
    }، مثل «{ $example }».
    .hint = يرجى كتابة نصوص خاصة لها، أو إعطاء الاستمارة والملف اسمًا آخر إذا لم يكن المقصود أن تحل محل استمارة البرنامج.
problem-id-not-file-name = اسم الاستمارة «{ $id }»، ولكن اسم الملف { $file }.
    .hint = يرجى إعطاؤهما الاسم نفسه. تُختار الاستمارة باسم ملفها، وتُعرف نصوصها باسم الاستمارة.
problem-missing-variable = «{ $variable }» ناقص في النص «{ $id }»، وهو موجود في النص السويدي.
    .hint = يرجى وضعه في مكانه المناسب في اللغة.
problem-extra-variable = «{ $variable }» موجود في النص «{ $id }» وليس في النص السويدي.
    .hint = يرجى حذفه أو إضافته إلى النص السويدي.
problem-no-texts = لا نصوص للاستمارة.
    .hint = مكانها الملف { $file } في مجلد كل لغة.
problem-no-source-texts = لا نصوص للاستمارة باللغة السويدية.
    .hint = مكانها الملف { $file }، ومنها تُترجم كل النصوص الأخرى.

### Files

problem-too-many-tables = هنا أكثر من { $limit } جزء من النوع نفسه. لم يُقرأ الباقي.
    .hint = يرجى تقسيم الاستمارة.
problem-not-utf8 = الملف ليس نصًا بترميز UTF-8: تتعذر قراءة البايت { $byte }.
    .hint = يرجى حفظ الملف بترميز UTF-8 في محرر نصوص.
problem-not-a-file = هذا ليس ملفًا بل أنبوب أو جهاز.
    .hint = يرجى ذكر ملف ينتهي بـ .toml أو مجلد فيه مثل هذه الملفات.
problem-no-forms = لا استمارات في المجلد.
    .hint = يرجى ذكر مجلد فيه ملفات تنتهي بـ .toml.
problem-not-a-form = { $what ->
        [trials] هذه حالات لتجربة استمارة، وليست استمارة.
        [texts] هذه نصوص استمارة، وليست استمارة.
        [list] هذه قائمة للبحث فيها، وليست استمارة.
       *[sources] هذه قائمة مصادر، وليست استمارة.
    }
    .hint = { $what ->
        [trials] لتجربة الاستمارة بالحالات: { "\u2066" }vilja forms test { $form }{ "\u2069" }.
        [texts] تُفحص النصوص مع الاستمارة: { "\u2066" }vilja forms check { $form }{ "\u2069" }.
        [list] تُفحص القائمة مع الاستمارة التي تستعملها.
       *[sources] تُفحص المصادر عندما تشير إليها استمارة.
    }
problem-file-missing = الملف غير موجود.
    .hint = يرجى التحقق من كتابة الاسم ومن المجلد الذي فيه الملف.
problem-file-closed = لا يُسمح بقراءة الملف.
    .hint = يرجى طلب حق القراءة من مالك الملف.
problem-file-unreadable = تتعذر قراءة الملف ({ $detail }).
    .hint = يرجى التحقق من أن الجهاز الذي فيه الملف موصول.
problem-more = { $n ->
        [zero] لا مشكلات أخرى
        [one] مشكلة أخرى لا تُعرض
        [two] مشكلتان أخريان لا تُعرضان
        [few] { $n } مشكلات أخرى لا تُعرض
        [many] { $n } مشكلة أخرى لا تُعرض
       *[other] { $n } مشكلة أخرى لا تُعرض
    }.
    .hint = يرجى إصلاح ما يُعرض أولًا ثم فحص الملف من جديد.

### Conditions

problem-empty-expression = الشرط فارغ.
    .hint = يرجى كتابة شرط أو حذف السطر.
problem-unexpected-character = الحرف { $character } لا معنى له في الشروط.
    .hint = يرجى حذف الحرف.
problem-wrong-sign = لا يستعمل «{ $sign }» في الشروط.
    .hint = يرجى كتابة «{ $instead }» بدلًا منه.
problem-unclosed-quote = علامة اقتباس لم تغلق.
    .hint = يرجى وضع علامة اقتباس بعد الرمز.
problem-bad-date = ليس «{ $text }» تاريخًا موجودًا.
    .hint = تكتب السنة ثم الشهر ثم اليوم، مثلًا { "\u2066" }{ "2026-07-01" }{ "\u2069" }.
problem-unexpected-token = لا يمكن أن يأتي «{ $token }» هنا.
    .hint = { $lacks ->
        [yes] ينقص هنا «{ $missing }».
       *[no] قد يكون شيء ناقصًا قبله، مثل and أو or أو قوس.
    }
problem-bare-answer = «{ $word }» جواب وليس شرطًا، فلا يمكن أن يقف وحده.
    .hint = { $suggested ->
        [yes] هل المقصود «{ "\u2066" }{ $nearest }{ "\u2069" }»؟
       *[no] يرجى كتابة السؤال قبله، مثل { "\u2066" }told in [no, yes]{ "\u2069" }، أو { "\u2066" }answered(told){ "\u2069" } إن كان يكفي أن يُجاب عنه.
    }
problem-unexpected-end = ينتهي الشرط قبل أن يكتمل.
    .hint = { $lacks ->
        [yes] ينقص هنا «{ $missing }».
       *[no] يرجى إكمال الشرط أو حذف الكلمة الأخيرة.
    }
problem-nested-too-deep = عدد مستويات الأقواس أو الحدود في الشرط أكبر من { $limit }.
    .hint = يمكن تقسيم الشرط بواسطة { "\u2066" }{ "[[condition]]" }{ "\u2069" }.
problem-computed-too-long = في القيم المحسوبة أكثر من { $limit } جزءا مع القيم التي تعتمد عليها.
    .hint = احسب القيمة بأجزاء أقل.
problem-unknown-name = لا يوجد سؤال أو شرط أو عنصر باسم «{ $name }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى البحث عن اسمه في الاستمارة.
    }
problem-field-outside-roster = لا يوجد «{ $field }» إلا في بنود «{ $roster }».
    .hint = { $remedy ->
        [roster] يرجى إضافة المفتاح roster بالقيمة «{ $roster }» ليخص كل بند وحده. وإن كان يخص القائمة كلها: { "\u2066" }sum({ $roster }, …){ "\u2069" } أو { "\u2066" }count({ $roster }, …){ "\u2069" }.
        [sum] يرجى كتابة { "\u2066" }sum({ $roster }, …){ "\u2069" } أو { "\u2066" }count({ $roster }, …){ "\u2069" } للقائمة كلها.
       *[any] يمكن إحاطة الشرط مثلًا بما يلي: { "\u2066" }any({ $roster }, …){ "\u2069" }.
    }
problem-unknown-option = ليس للسؤال «{ $question }» خيار باسم «{ $option }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى التحقق من خيارات السؤال.
    }
problem-unknown-function = لا توجد دالة باسم «{ $name }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] الدوال هي: { "\u2066" }{ "count, any, all, sum, days, months, days_after, months_after, answered, unknown, declined, not_applicable, not_interpreted" }{ "\u2069" }.
    }
problem-wrong-arguments = لا يصح أن يكون عدد الأجزاء بين قوسي الدالة «{ $function }» هو { $found }.
    .hint = تكتب هكذا: { $form }.
problem-type-mismatch = المطلوب هنا: { $expected ->
        [truth] شيء صحيح أو خاطئ
        [number] عدد
        [day] تاريخ
        [quoted] نص بين علامتي اقتباس
        [name] اسم خيار
        [list] قائمة
        [choice] سؤال بخيار واحد
        [multiple] سؤال بعدة خيارات
        [text] سؤال بنص حر
        [period] سؤال عن مدة
        [municipality] بلدية
        [country] بلد
        [language] لغة
        [roster] قائمة بنود (roster)
        [number-field] خانة عدد في القائمة
        [lookup] رمز من قائمة
        [worth] رقم أو تاريخ أو رمز
        [steps] رقم صحيح مكتوب بالأرقام
       *[question] سؤال
    }، والموجود: { $found ->
        [truth] شيء صحيح أو خاطئ
        [number] عدد
        [day] تاريخ
        [quoted] نص بين علامتي اقتباس
        [name] اسم خيار
        [list] قائمة
        [choice] سؤال بخيار واحد
        [multiple] سؤال بعدة خيارات
        [text] سؤال بنص حر
        [period] سؤال عن مدة
        [municipality] بلدية
        [country] بلد
        [language] لغة
        [roster] قائمة بنود (roster)
        [number-field] خانة عدد في القائمة
        [lookup] رمز من قائمة
        [worth] رقم أو تاريخ أو رمز
       *[question] سؤال
    }.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] { $expected ->
            [truth] تلزم مقارنته بشيء، مثلًا { "\u2066" }{ "question == option" }{ "\u2069" } أو { "\u2066" }{ "question > 2" }{ "\u2069" }.
            [name] يكتب اسم الخيار بدون علامتي اقتباس.
            [municipality] يكتب رمز البلدية بين علامتي اقتباس.
            [country] يكتب رمز البلد بين علامتي اقتباس.
            [language] يكتب رمز اللغة بين علامتي اقتباس.
            [steps] اكتب العدد بالأرقام، مثل 3. لا يمكن أخذه من جواب.
           *[other] يرجى التحقق مما يوجد في الطرف الآخر.
        }
    }
problem-wrong-operator = لا يمكن استعمال «{ $operator }» مع ما يلي: { $sort ->
        [truth] شيء صحيح أو خاطئ
        [number] عدد
        [day] تاريخ
        [quoted] نص بين علامتي اقتباس
        [name] اسم خيار
        [list] قائمة
        [choice] سؤال بخيار واحد
        [multiple] سؤال بعدة خيارات
        [text] سؤال بنص حر
        [period] سؤال عن مدة
        [municipality] بلدية
        [country] بلد
        [language] لغة
        [roster] قائمة بنود (roster)
        [number-field] خانة عدد في القائمة
        [lookup] رمز من قائمة
        [worth] رقم أو تاريخ أو رمز
       *[question] سؤال
    }.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] { $sort ->
            [multiple] يكتب { "\u2066" }{ "option in question" }{ "\u2069" } أو { "\u2066" }{ "count(question) >= 2" }{ "\u2069" }.
            [choice] يكتب { "\u2066" }{ "question == option" }{ "\u2069" } أو { "\u2066" }{ "question in [a, b]" }{ "\u2069" }.
            [text] النص الحر لا يفحص إلا بواسطة answered و unknown و declined و not_applicable و not_interpreted.
            [period] يكتب { "\u2066" }{ ".from" }{ "\u2069" } أو { "\u2066" }{ ".to" }{ "\u2069" } بعد السؤال.
            [truth] يكتب الشرط وحده أو تسبقه not.
           *[other] يستعمل { "\u2066" }{ "==" }{ "\u2069" } أو { "\u2066" }{ "!=" }{ "\u2069" }.
        }
    }
problem-unknown-part = ليس في «{ $question }» جزء باسم «{ $part }».
    .hint = يكتب { "\u2066" }{ $question }.from{ "\u2069" } أو { "\u2066" }{ $question }.to{ "\u2069" } ولا شيء بعد ذلك.
problem-bad-code = ليس «{ $code }» رمزًا صالحًا. المطلوب: { $sort ->
        [municipality] رمز بلدية
        [country] رمز بلد
        [lookup] رمز من قائمة السؤال
       *[language] رمز لغة يمكن اختيارها في المقابلات
    }.
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] { $sort ->
            [municipality] تكتب أربعة أرقام، مثلًا { "\u2066" }{ "0180" }{ "\u2069" }.
            [country] يكتب حرفان كبيران، مثلًا { "\u2066" }{ "SY" }{ "\u2069" }.
            [lookup] يكتب رمز موجود في القائمة.
           *[language] يكتب رمز اللغة، مثلًا ar أو fa-AF.
        }
    }
problem-cycle = هذه حلقة مغلقة: { $names }.
    .hint = يرجى حذف إحدى الحلقات. لا يمكن أن ينتظر سؤال جوابه هو.

### The answers file

problem-unknown-field = ليس في بنود «{ $roster }» خانة باسم «{ $field }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى البحث عن خاناتها في الاستمارة.
    }
problem-unknown-code = { $sort ->
        [lookup] ليس هذا الرمز في القائمة: { $code }.
        [country] لا يوجد بلد بهذا الرمز: { $code }.
       *[municipality] لا توجد في السجل بلدية بهذا الرمز: { $code }.
    }
    .hint = { $sort ->
        [lookup] يرجى البحث عن الرمز في القائمة بجانب الاستمارة.
        [country] يرجى التحقق من رمز البلد في ISO 3166-1، مثل SY. البلد الذي لم يعد قائمًا ليس فيه.
       *[municipality] يرجى التحقق من رمز البلدية. البلدية التي لم تعد قائمة ليست في السجل.
    }
problem-out-of-range = { $limits ->
        [both] يجب أن يكون الجواب من { $min } إلى { $max }.
        [min] الحد الأدنى للجواب هو { $min }.
       *[max] الحد الأقصى للجواب هو { $max }.
    }
    .hint = يرجى تصحيح العدد أو تغيير الحد في الاستمارة.
problem-too-few-chosen = الحد الأدنى لعدد الخيارات هو { $min }.
    .hint = يرجى إضافة خيارات إلى القائمة.
problem-too-many-chosen = الحد الأقصى لعدد الخيارات هو { $max }.
    .hint = يرجى حذف خيارات من القائمة.
problem-chosen-twice = الخيار «{ $option }» مكتوب مرتين.
    .hint = يرجى حذف أحدهما.
problem-exclusive-option = لا يمكن جمع الخيار «{ $option }» مع غيره.
    .hint = يرجى حذف «{ $option }» أو حذف غيره.
problem-too-many-entries = عدد أسطر القائمة «{ $roster }» أكبر من { $limit }. لم يُقرأ الباقي.
    .hint = يرجى حذف بعض الأسطر: لا توجد مقابلة فيها هذا العدد الكبير.
problem-empty-answer = الجواب فارغ.
    .hint = يرجى كتابة جواب أو حذف السطر أو ذكر سبب غياب الجواب، مثلًا { "\u2066" }{ "declined = true" }{ "\u2069" }.
problem-period-backwards = نهاية المدة قبل بدايتها.
    .hint = يرجى تبديل مكاني from و to.
problem-silence-not-true = سبب غياب الجواب يذكر بسبب واحد قيمته true.
    .hint = يكتب مثلًا { "\u2066" }{ "dont_know = true" }{ "\u2069" } ولا شيء غير ذلك.

### Trials of forms

problem-unknown-thing = { $thing ->
        [question] ليس في الاستمارة سؤال «{ $name }».
        [entry] ليس في القائمة في إجابات الحالة بند «{ $name }».
        [entry-of-scenario] ليس في القائمة في الحالة التدريبية بند «{ $name }».
        [flag] ليس في الاستمارة ملاحظة «{ $name }».
        [element] ليس في الاستمارة عنصر «{ $name }».
        [contradiction] ليس في الاستمارة تناقض «{ $name }».
        [measure] ليس في الاستمارة إجراء «{ $name }».
        [check] ليس في الاستمارة فحص «{ $name }».
        [computed] ليس في الاستمارة قيمة محسوبة «{ $name }».
        [cue] لا توجد عبارة دالة «{ $name }».
       *[truth] «{ $name }» ليست yes أو no أو unknown.
    }
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] { $thing ->
            [truth] يكتب yes أو no أو unknown.
            [entry] تُعدّ البنود من 1 بالترتيب الذي ترد به في الإجابات.
            [entry-of-scenario] تُعدّ البنود من 1 بترتيبها تحت facts.
           *[other] يرجى البحث عن الاسم في الاستمارة.
        }
    }
problem-nothing-expected = لا تتوقع الحالة شيئا، فلا يمكن أن تفشل أبدا.
    .hint = يرجى كتابة ما يجب أن تؤدي إليه الأجوبة، مثلا { "\u2066" }{ "highest = \"none\"" }{ "\u2069" }
