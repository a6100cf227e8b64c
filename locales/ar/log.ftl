# Language: Arabic (ar). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = لا توجد قضية بهذا الرقم، ولا محضر بهذا الاسم.
    .hint = القضية التي تم إتلافها يُعثر عليها باسم أحد محاضرها: { "\u2066" }{ "vilja transcripts list" }{ "\u2069" }.
log-empty = لا توجد في السجل أسطر لذلك.
log-unlocked = تم فتح قفل المخزن
log-unlock-failed = { $n ->
    [zero] { $n } محاولات فاشلة لفتح قفل المخزن، من { $first } إلى { $last }
    [one] محاولة فاشلة واحدة لفتح قفل المخزن، { $first }
    [two] محاولتان فاشلتان لفتح قفل المخزن، من { $first } إلى { $last }
    [few] { $n } محاولات فاشلة لفتح قفل المخزن، من { $first } إلى { $last }
    [many] { $n } محاولة فاشلة لفتح قفل المخزن، من { $first } إلى { $last }
   *[other] { $n } محاولة فاشلة لفتح قفل المخزن، من { $first } إلى { $last }
}
log-opened-screen = تم فتح المحضر على الشاشة
log-opened-replay = أُعيد عرض المحضر خطوة خطوة
log-opened-command = تم عرض المحضر بأمر
log-opened-consent = تمت قراءة المحضر لمعرفة ما فيه عن الموافقة
log-exported = تم تسليم المحضر في ملف
log-printed = تمت طباعة المحضر أو رسالة منه
log-began = بدأت المقابلة
log-finished = انتهت المقابلة
log-amended = تم تصحيح المحضر
log-assessed = تم تقييم ملاحظة
log-protection-changed = وضعت علامة الحماية أو رفعت
log-shown = عرض ما هو مخفي
log-shown-why = عرض ما هو مخفي: { $why }
log-told = تم إدخال معلومة يعتمد عليها الإتلاف
log-held = تم إيقاف الإتلاف
log-released = تم رفع إيقاف الإتلاف
log-erased = تم إتلاف القضية
log-slot-added = أضيف طريق للدخول: { $whose } ({ $slot })
log-slot-removed = أزيل طريق للدخول: { $whose } ({ $slot })
log-slot-renewed = أُعطي طريق للدخول سرًا جديدًا أو جُعل تخمينه أصعب: { $whose } ({ $slot })
log-slots-confirmed = تم تأكيد طرق الدخول بعد تعديل ملف المفاتيح
log-who-officer = موظف
log-who-recovery = مفتاح الاستعادة
log-who-manager = مدير الوحدة
log-who-municipality = البلدية
log-read = تمت قراءة السجل
log-wording-remarks-read = تمت قراءة التعليقات على الترجمات: { $n }
log-wording-remarks-removed = حذفت تعليقات على الترجمات: { $n }
log-sampled = { $n ->
    [zero] عينة: { $n } من { $all } عملية فتح، البذرة { $seed }
    [one] عينة: { $n } من { $all } عملية فتح، البذرة { $seed }
    [two] عينة: { $n } من { $all } عملية فتح، البذرة { $seed }
    [few] عينة: { $n } من { $all } عملية فتح، البذرة { $seed }
    [many] عينة: { $n } من { $all } عملية فتح، البذرة { $seed }
   *[other] عينة: { $n } من { $all } عملية فتح، البذرة { $seed }
}
log-checked = تمت مراجعة العينة { $seed } من قبل { $by }
log-clock-confirmed = تم تأكيد تاريخ اليوم بعد قفزة في الساعة
log-waiting-broken = { $n ->
    [zero] { $n } أسطر كانت تنتظر خارج المخزن وتتعذر قراءتها: غيّر أحد الملف
    [one] سطر واحد كان ينتظر خارج المخزن وتتعذر قراءته: غيّر أحد الملف
    [two] سطران كانا ينتظران خارج المخزن وتتعذر قراءتهما: غيّر أحد الملف
    [few] { $n } أسطر كانت تنتظر خارج المخزن وتتعذر قراءتها: غيّر أحد الملف
    [many] { $n } سطرًا كان ينتظر خارج المخزن وتتعذر قراءته: غيّر أحد الملف
   *[other] { $n } سطر كان ينتظر خارج المخزن وتتعذر قراءته: غيّر أحد الملف
}
log-sample = { $n ->
    [zero] عينة: { $n } من { $all } عملية فتح.
    [one] عينة: { $n } من { $all } عملية فتح.
    [two] عينة: { $n } من { $all } عملية فتح.
    [few] عينة: { $n } من { $all } عملية فتح.
    [many] عينة: { $n } من { $all } عملية فتح.
   *[other] عينة: { $n } من { $all } عملية فتح.
}
log-sample-seed = البذرة: { $seed }
    تُسحب العينة نفسها مرة أخرى بالخيار { "\u2066" }{ "--seed" }{ "\u2069" }. وبعد مراجعتها: { "\u2066" }{ "vilja store log --checked" } { $seed } { "--by" }{ "\u2069" } والاسم
log-check-noted = تم التدوين: تمت مراجعة العينة { $seed } من قبل { $by }.
