# Language: Arabic (ar). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = اللغة: { $first }
plain-languages = اللغتان: { $first } و{ $second }
plain-section = القسم { $section }، تمت الإجابة عن { $answered } من { $total }
plain-commands = الأوامر:
plain-no-answer = بدون جواب
plain-range = الأرقام من { $from } إلى { $to }
plain-count = السطور: { $n }
plain-more = السطور المتبقية: { $n }. اكتب { "\u2066" }/{ $more }{ "\u2069" } للسطور التالية، أو { "\u2066" }/{ $row }{ "\u2069" } { $from } للقراءة من هناك، أو { "\u2066" }/{ $all }{ "\u2069" } للقائمة كاملة.
    .word = مزيد
    .row = سطر
    .all = الكل
plain-misheard-nearest = هذا السطر غير مفهوم: { $line }. هل المقصود { $nearest }؟

plain-help-answering = اكتب الرقم الموجود أمام الجواب، أو كلمة الجواب. تكتب عدة أجوبة وبينها مسافات: { "\u2066" }1 3{ "\u2069" }. السطر الفارغ للمتابعة. الشرطة (-) تعني «لا أعرف» والصفر (0) يعني «لا أريد الإجابة». وحيث يكتب نص يستعمل { "\u2066" }/-{ "\u2069" } و{ "\u2066" }/0{ "\u2069" }.
plain-help-moving = علامة أصغر من ({ "\u2066" }<{ "\u2069" }) للرجوع، وأيضًا للخروج مما تم فتحه. لا يضيع شيء عند التنقل إلى الأمام والخلف. النص الذي يبدأ بشرطة مائلة يكتب بشرطتين: { "\u2066" }//{ "\u2069" }.
plain-help-commands = تبدأ الأوامر بشرطة مائلة. تكفي الحروف الأولى إذا كان أمر واحد فقط يبدأ بها. الأمر { "\u2066" }/تكرار{ "\u2069" } يقرأ الصفحة كلها مرة أخرى.

plain-language-later = يمكن تغيير اللغة في أي وقت بالأمر { "\u2066" }/اللغة{ "\u2069" } أو { "\u2066" }/اختيار-لغة{ "\u2069" }.
plain-review-what = تتم مراجعة الأجوبة قبل إنهاء المقابلة. رقم السطر يؤدي إلى السؤال.
plain-review-folded = مخفية. الأمر { "\u2066" }/طي{ "\u2069" } يعرضها.
plain-transcript-read-only = انتهت المقابلة ولا يمكن إلا قراءتها. رقم الجواب يفتح تصحيحًا له.
plain-shutter = اكتب { "\u2066" }/إخفاء{ "\u2069" } للمتابعة.

action-read-page = قراءة الصفحة كلها نصًا مجردًا
    .word = تكرار
plain-reading-keys = PgDn التالي  PgUp السابق  Esc إغلاق

action-theme = تغيير المظهر
    .word = المظهر
theme-is-now = المظهر الآن: { $name }
theme-default = المعتاد
theme-high-contrast = تباين عال، فاتح على أسود
theme-light = داكن على فاتح
theme-mono = بدون ألوان
theme-no-colour = الألوان مطفأة منذ البداية. لتغيير المظهر يلزم التشغيل بدون NO_COLOR أو { "\u2066" }{ "--color never" }{ "\u2069" }.
theme-doctor-no = لا، حسب الاختيار
