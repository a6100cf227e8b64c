# Language: Arabic (ar). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = مستخرج من المحاضر
export-made-on = أُعد بتاريخ: { $what }
export-ground = الأساس: { $what }
export-ground-consent = موافقة
export-ground-law = قانون
export-why = ما هو الأساس: { $what }
export-consent-told-on = الموافقة مذكورة في مقابلة { $what }
export-form = الاستمارة: { $what }
export-left-out = الأقسام غير المشمولة: { $what }
export-in-clear = المستخرج نص مقروء: كل من يحصل على الملف يستطيع قراءته. لا تسلّمه إلا بطريقة محمية، ثم احذفه.
export-only-shown = لم يُكتب شيء. هذا كل ما كان سيغادر المخزن.
export-ask = هل يُكتب هذا في ملف؟ اكتب نعم:
export-not-asked = لم يُكتب شيء: لم يكن هناك من يُسأل.
    .hint = انظر أولًا باستخدام { "\u2066" }--preview{ "\u2069" }، ثم أضف { "\u2066" }--yes{ "\u2069" }.
export-declined = لم يُكتب شيء.
export-written = الملف: { $path }
export-without-ground = لا بد من أساس لتسليم المعلومات.
    .hint = أضف { "\u2066" }--ground consent{ "\u2069" } أو { "\u2066" }--ground law{ "\u2069" }، وأضف { "\u2066" }--why{ "\u2069" } مع ذكر الموافقة أو الحكم القانوني.
export-without-why = لم يُذكر ما هو الأساس.
    .hint = أضف { "\u2066" }--why{ "\u2069" } مع ذكر الموافقة أو الحكم القانوني، ومن يحصل على المعلومات ولأي غرض.
export-consent-none = لا توجد في الملف موافقة سارية الآن (المحضر { $id }). لم يُكتب شيء.
    .hint = أجرِ مقابلة الموافقة، أو استخدم { "\u2066" }--ground law{ "\u2069" } مع ذكر الحكم القانوني.
export-consent-stands-against = { $what } لم يُكتب شيء (المحضر { $id }).
    .hint = من دون موافقة لا بد من حكم قانوني: { "\u2066" }--ground law --why{ "\u2069" }.
export-consent-for-contact = { $what } هذا لا يكفي لإخراج محضر (المحضر { $id }). لم يُكتب شيء.
    .hint = أجرِ مقابلة الموافقة، أو استخدم { "\u2066" }--ground law{ "\u2069" } مع ذكر الحكم القانوني.
export-consent-covers-part = ليس معروفًا أن الموافقة تشمل كل ما قيل في المقابلة (المحضر { $id }). لم يُكتب شيء.
    .hint = اختر الأقسام التي تشملها: { "\u2066" }{ "--section" }{ "\u2069" }. وإلا فيلزم حكم قانوني: { "\u2066" }{ "--ground law" }{ "\u2069" }.
export-consent-scope = تقول الموافقة:
export-consent-scope-none = لا تذكر مقابلة الموافقة ما تشمله الموافقة.
export-consent-scope-protected = أُعطيت الموافقة في مقابلة محمية. اقرأ هناك ما تشمله.
export-no-such-section = ليس في الاستمارة قسم { $section }. أقسامها: { $sections }
export-no-pdf = لا يستطيع البرنامج كتابة PDF بعد. لم يُكتب شيء.
    .hint = استخدم { "\u2066" }--format markdown{ "\u2069" } واطبع منه، أو { "\u2066" }--format json{ "\u2069" } لنظام آخر.
export-disk-full = لا يوجد مكان في { $path }. لم يُكتب أي ملف.
    .hint = أفسح مكانًا هناك، أو اختر مجلدًا آخر.
export-not-written = تعذرت الكتابة في { $path } ({ $detail }). لم يُكتب أي ملف.
    .hint = تأكد من أن المجلد موجود ومن أن لك حق الكتابة فيه.
export-failed = تعذر إعداد المستخرج: { $detail }. لم يُكتب أي ملف.
