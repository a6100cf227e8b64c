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
