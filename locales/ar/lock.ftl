# Language: Arabic (ar). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = مشفر من قبل النظام
doctor-not-encrypted = غير مشفر من قبل النظام. يرجى طلب تشفير القرص من الدعم التقني؛ القرص الذي يشفر نفسه لا يظهر من هنا
doctor-encrypted-unknown = لا يمكن معرفته من هنا، يرجى سؤال الدعم التقني
doctor-swap-none = غير موجودة
doctor-memory = الذاكرة مغلقة أمام البرامج الأخرى: { $what }
doctor-confined-files = لا يصل إلا إلى مجلداته الخاصة: { $what }
doctor-confined-calls = لا شبكة ولا برامج أخرى: { $what }
doctor-confined-yes = نعم
doctor-confined-part = جزئيًا، فنواة النظام لا تعرف أكثر من ذلك
doctor-confined-no = لا، النظام لا يوفر ذلك
doctor-recorder = ما قد يحفظ ما يظهر: { $what }
doctor-recorder-none = لا يوجد برنامج معروف

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = قد يحفظ { $what } ما يظهر هنا. يرجى إغلاقه، أو إفراغ ذاكرته بعد ذلك.
surrounded-disk = القرص غير مشفر من قبل النظام. من يحصل على الحاسوب يستطيع قراءة ما كان في ذاكرته. يرجى طلب تشفير القرص من الدعم التقني.
surrounded-swap = ذاكرة التبديل غير مشفرة. قد تحتوي على أجوبة بنص واضح. يرجى طلب المساعدة من الدعم التقني.

# The lock.
locked = البرنامج مقفل. كل شيء محفوظ.
locked-printed = ما كتب من قبل لا يزال في النافذة. يرجى مسحه أو إغلاق النافذة.
lock-soon = سيقفل البرنامج بعد نصف دقيقة. يرجى الضغط على أي مفتاح للمتابعة.
lock-not-kept = لم يقفل البرنامج: هناك ما لم يحفظ بعد.
cli-lock-failed = أغلق البرنامج لأن قفله لم يكن ممكنًا ({ $detail }). كل شيء محفوظ.
    .hint = يرجى تشغيله مرة أخرى.
action-lock = قفل: حفظ كل شيء وطلب عبارة المرور
    .word = قفل
