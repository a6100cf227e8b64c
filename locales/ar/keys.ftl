# Language: Arabic (ar). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = مفتاح الاسترداد مكتوب كما يجب لكنه لا يفتح هذا المخزن.
    .hint = قد يكون لمخزن آخر، أو قد يكون أزيل.
slot-trouble-wrong-identity = المفتاح الموجود في الملف لا يفتح هذا المخزن.
    .hint = الأمر { "\u2066" }{ "vilja store slots" }{ "\u2069" } يعرض المفاتيح التي تفتحه.
slot-trouble-wrong-identity-passphrase = عبارة المرور الخاصة بملف المفتاح غير صحيحة.
slot-trouble-identity-unreadable = لا يحتوي الملف على مفتاح age يمكن استعماله.
    .hint = يجب أن يحتوي على سطر يبدأ بـ { "\u2066" }{ "AGE-SECRET-KEY-1" }{ "\u2069" }. الأمر { "\u2066" }{ "vilja store identity" }{ "\u2069" } ينشئ ملفًا كهذا.
slot-trouble-recipient-unfit = هذا ليس مستلم age يمكن استعماله.
    .hint = يبدأ بـ { "\u2066" }{ "age1" }{ "\u2069" }. لا تقبل مفاتيح SSH ولا مفاتيح الإضافات.
slot-trouble-not-remembered = لا يتذكر الجهاز أي مفتاح لهذا المخزن.
slot-trouble-no-keyring = لا يستطيع الجهاز أن يتذكر المفاتيح للبرنامج.
    .hint = يمكن فتح المخزن بعبارة المرور كالمعتاد.
slot-trouble-label-unfit = اسم المدخل 40 حرفًا على الأكثر في سطر واحد.
slot-trouble-label-taken = هذا الاسم مستعمل لمدخل آخر.
slot-trouble-too-many = عدد مداخل المخزن بلغ الحد الأقصى.
    .hint = يجب أولًا إزالة مدخل بالأمر { "\u2066" }{ "vilja store slots remove" }{ "\u2069" }.
slot-trouble-no-such-slot = لا يوجد مدخل كهذا.
    .hint = الأمر { "\u2066" }{ "vilja store slots" }{ "\u2069" } يعرض المداخل الموجودة.
slot-trouble-last-passphrase = لا يمكن إزالة عبارة المرور الأخيرة.
    .hint = يجب أولًا إضافة عبارة أخرى بالأمر { "\u2066" }{ "vilja store slots add passphrase" }{ "\u2069" }.
slot-trouble-in-use = المخزن مفتوح بهذا المدخل نفسه.
    .hint = يمكن فتح المخزن بعبارة مرور أخرى أو بمفتاح آخر ثم إزالته.
slot-trouble-edited = غيّر أحد ملف المفتاح من خارج البرنامج. لا تتغير المداخل قبل مراجعتها.
    .hint = يمكن مراجعتها بالأمر { "\u2066" }{ "vilja store slots" }{ "\u2069" }، وإذا كان كل شيء صحيحًا فالأمر { "\u2066" }{ "vilja store slots confirm" }{ "\u2069" }.
slot-trouble-copies-left = تم التغيير، لكن نسخًا قديمة من ملف المفتاح ما زالت موجودة.
    .hint = يرجى إفراغ مساحة على القرص وفتح المخزن من جديد، فتكتب النسخ من جديد.
slot-trouble-practice = مخزن التدريب بلا عبارة مرور وليست له مداخل يمكن تغييرها.
slot-trouble-narrow = ما فتحت به المخزن لا يصل إلى القضايا المحمية، وهذا الإجراء يتطلب ذلك. اطلب ذلك ممن لديه مثل هذا المفتاح.

store-remark-mended = كان ملف المفتاح تالفًا. أعيدت كتابته من نسخة.
store-remark-key-file-edited = غيّر أحد ملف المفتاح من خارج البرنامج. أعيد من نسخة. يجب إبلاغ دعم تقنية المعلومات.
store-remark-key-file-doubtful = غيّر أحد ملف المفتاح من خارج البرنامج، أو أعاد ملفًا أقدم. يجب مراجعته بالأمر { "\u2066" }{ "vilja store slots" }{ "\u2069" } وإبلاغ دعم تقنية المعلومات.
store-remark-cost-raised = أصبح تخمين عبارة المرور أصعب من قبل: أعيدت كتابة ملف المفتاح. العبارة لم تتغير.

keys-wait = { $n ->
    [zero] يمكن إجراء المحاولة التالية الآن.
    [one] يمكن إجراء المحاولة التالية بعد ثانية. البرنامج ينتظر.
    [two] يمكن إجراء المحاولة التالية بعد ثانيتين. البرنامج ينتظر.
    [few] يمكن إجراء المحاولة التالية بعد { $n } ثوان. البرنامج ينتظر.
    [many] يمكن إجراء المحاولة التالية بعد { $n } ثانية. البرنامج ينتظر.
   *[other] يمكن إجراء المحاولة التالية بعد { $n } ثانية. البرنامج ينتظر.
}
keys-only-for-commands = الخياران { "\u2066" }{ "--identity" }{ "\u2069" } و{ "\u2066" }{ "--recovery" }{ "\u2069" } يفتحان المخزن لأمر واحد، لا على الشاشة.
    .hint = إذا نسيت عبارة المرور: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
keys-recovery-how = لمفتاح الاسترداد { $n } مجموعات. يمكن كتابة مجموعة في كل مرة أو كتابتها كلها معًا. لا يظهر شيء.
keys-recovery-group = المجموعة { $n }:
keys-recovery-again = المجموعة { $n } فيها خطأ. يرجى كتابتها من جديد.
keys-recovery-missing = لم يكتمل إدخال مفتاح الاسترداد.
keys-recovery-length = لمفتاح الاسترداد { $groups } مجموعات، وأدخلت { $n }.
keys-recovery-slip = المجموعة { $n } من مفتاح الاسترداد فيها خطأ أو في غير مكانها.
    .hint = يرجى مقارنتها بالورقة والمحاولة من جديد.
keys-recovery-write-down = مفتاح الاسترداد. يرجى نسخ أرقامه وحروفه على ورقة. لا يظهر إلا الآن.
keys-recovery-keep = تحفظ الورقة في مكان لا يصل إليه إلا من يحق له فتح المخزن، وبعيدًا عن الجهاز. من لديه الورقة يستطيع قراءة كل شيء. الصفر رقم؛ والحروف I وL وO وU غير مستعملة.
keys-recovery-confirm = يرجى كتابة المجموعة { $n } من الورقة:
keys-recovery-unconfirmed = المجموعة { $n } غير صحيحة. لم يضف المفتاح.
    .hint = يرجى إتلاف الورقة والبدء من جديد: سيظهر مفتاح جديد.
keys-no-terminal = ما يعرض مرة واحدة فقط لا يكتب إلا في نافذة، لا في ملف أو برنامج آخر.
    .hint = الخيار { "\u2066" }{ "--to-stdout" }{ "\u2069" } يسمح بذلك، مثلًا للطباعة.

keys-new-passphrase = عبارة المرور الجديدة:
keys-new-passphrase-again = عبارة المرور نفسها مرة أخرى:
keys-passphrases-differ = العبارتان غير متطابقتين. لم يتغير شيء.
keys-not-the-words = ليست هذه هي الكلمات. لم يتغير شيء.
suggest-write-down = يرجى نسخ الكلمات الست على ورقة. لا تظهر إلا الآن، ثم يطلب إدخالها مرة أخرى.
keys-passphrase-changed = تغيرت عبارة المرور. لم تعد العبارة القديمة تفتح المخزن، لكنها تفتح النسخ المأخوذة من قبل.
keys-which-passphrase = توجد عدة عبارات مرور. يجب تحديد العبارة المراد تغييرها بالخيار { "\u2066" }{ "--slot" }{ "\u2069" }.
    .hint = الأمر { "\u2066" }{ "vilja store slots" }{ "\u2069" } يعرض الأسماء.

keys-identity-passphrase = عبارة المرور الخاصة بملف المفتاح:
keys-identity-unread = تتعذر قراءة الملف { $path } ({ $detail }).
keys-identity-there = الملف { $path } موجود. لا يكتب مفتاح فوق آخر أبدًا.
    .hint = يرجى اختيار اسم ملف آخر.
keys-identity-plain = الملف غير محمي بعبارة مرور. من يحصل عليه يستطيع فتح المخزن.
keys-identity-unwritten = تعذرت كتابة المفتاح إلى { $path } ({ $detail }).
keys-identity-made = المفتاح السري موجود في { $path }. الجزء العلني الذي يمكن للجميع رؤيته:
keys-identity-next = يجب نقل الملف من هذا الجهاز. يضاف المدخل بالأمر { "\u2066" }{ "vilja store slots add manager --recipient" }{ "\u2069" } مع الجزء العلني.

keys-role-officer = موظف
keys-role-recovery = احتياط
keys-role-manager = رئيس الوحدة
keys-role-municipality = البلدية
keys-role-unknown = غير معروف
keys-kind-passphrase = عبارة مرور
keys-kind-recovery = مفتاح استرداد على ورقة
keys-kind-age = مفتاح age في ملف
keys-kind-remembered = يتذكره الجهاز حتى إعادة التشغيل
keys-kind-open = بلا قفل
keys-kind-unknown = من نوع أنشأه إصدار أحدث
keys-added = منذ { $at }
keys-cost = التخمين الواحد يكلف { "\u2066" }{ $mib } MiB{ "\u2069" } في { $passes } دورات
keys-narrow = لا يصل إلى القضايا المحمية
keys-in-use = فتح المخزن الآن
keys-no-recovery = لا يوجد احتياط: إذا نسيت عبارة المرور فلن يستطيع أحد قراءة المقابلات. يمكن إنشاء مفتاح استرداد بالأمر { "\u2066" }{ "vilja store slots add recovery" }{ "\u2069" }.
keys-slot-added = أضيف المدخل { $name }.
keys-slot-removed = أزيل المدخل { $name }.
keys-removed-copies = النسخ الاحتياطية المأخوذة من قبل ما زالت تفتح به.
keys-slot-ambiguous = ينطبق ذلك على عدة مداخل. يرجى كتابة المزيد من الاسم.
keys-confirmed = تم تأكيد المداخل كما هي معروضة أعلاه.
keys-remembered = يفتح الجهاز المخزن للأوامر بلا عبارة مرور حتى إعادة تشغيله. الأمر { "\u2066" }{ "vilja store slots forget" }{ "\u2069" } ينهي ذلك.
keys-forgotten = نسي الجهاز المفتاح.
keys-nothing-remembered = لم يكن الجهاز يتذكر أي مفتاح.

unlock-wait = { $n ->
    [zero] يمكن إجراء المحاولة التالية الآن.
    [one] يمكن إجراء المحاولة التالية بعد ثانية. يمكن فتح التدريب في هذه الأثناء.
    [two] يمكن إجراء المحاولة التالية بعد ثانيتين. يمكن فتح التدريب في هذه الأثناء.
    [few] يمكن إجراء المحاولة التالية بعد { $n } ثوان. يمكن فتح التدريب في هذه الأثناء.
    [many] يمكن إجراء المحاولة التالية بعد { $n } ثانية. يمكن فتح التدريب في هذه الأثناء.
   *[other] يمكن إجراء المحاولة التالية بعد { $n } ثانية. يمكن فتح التدريب في هذه الأثناء.
}
unlock-wait-asked = { $n ->
    [zero] تجرب عبارة المرور الآن.
    [one] تجرب عبارة المرور بعد ثانية.
    [two] تجرب عبارة المرور بعد ثانيتين.
    [few] تجرب عبارة المرور بعد { $n } ثوان.
    [many] تجرب عبارة المرور بعد { $n } ثانية.
   *[other] تجرب عبارة المرور بعد { $n } ثانية.
}
unlock-again = يمكن المحاولة من جديد الآن.

suggest-hint = يستطيع البرنامج اقتراح عبارة مرور: يكفي الضغط على Ctrl-O.
suggest-hint-line = يستطيع البرنامج اقتراح عبارة مرور: اكتب { "\u2066" }/اقتراح{ "\u2069" }.
suggest-heading = اقتراح لعبارة المرور
suggest-why = سحبت الكلمات عشوائيًا من 2048 كلمة. تكتب بحروف صغيرة مع مسافة بينها. تحفظ الورقة في مكان لا يصل إليه أحد غيرك.
suggest-differs = ليست هذه هي الكلمات. يرجى المقارنة بالورقة والمحاولة من جديد.
action-suggest = اقتراح عبارة مرور من البرنامج
    .key = اقتراح
    .word = اقتراح

who-can-open-heading = من يستطيع فتح المخزن
who-can-open-change = يتغير ذلك من سطر الأوامر: { "\u2066" }{ "vilja store slots --help" }{ "\u2069" }.
action-who-can-open = من يستطيع فتح المخزن
    .word = مداخل
