# Language: Arabic (ar). Backups of the store, putting one back, and saving what can be saved of a damaged store.
## Translated from Swedish.
## Reviewed by: nobody yet

backup-copying = جارٍ النسخ: { $done } من { $total } ميبيبايت
backup-verifying = جارٍ فحص النسخة: الحدث { $done } من { $total }
backup-reading = جارٍ قراءة المخزن التالف: { $done } من { $total } ميبيبايت
backup-verified = { $n ->
    [zero] أُنشئت النسخة الاحتياطية وفُحصت: لا أحداث، نهاية السلسلة { $head }
    [one] أُنشئت النسخة الاحتياطية وفُحصت: حدث واحد، نهاية السلسلة { $head }
    [two] أُنشئت النسخة الاحتياطية وفُحصت: حدثان، نهاية السلسلة { $head }
    [few] أُنشئت النسخة الاحتياطية وفُحصت: { $n } أحداث، نهاية السلسلة { $head }
    [many] أُنشئت النسخة الاحتياطية وفُحصت: { $n } حدثًا، نهاية السلسلة { $head }
   *[other] أُنشئت النسخة الاحتياطية وفُحصت: { $n } حدث، نهاية السلسلة { $head }
}
backup-folder = المجلد: { $path }
backup-keep-apart = احفظها بعيدًا عن الحاسوب. تُفتح بعبارة المرور نفسها التي تفتح المخزن.
backup-store-has-faults = { $n ->
    [zero] النسخة مطابقة.
    [one] النسخة مطابقة، لكن في المخزن خللًا في موضع واحد. شغّل vilja transcripts verify.
    [two] النسخة مطابقة، لكن في المخزن خللًا في موضعين. شغّل vilja transcripts verify.
    [few] النسخة مطابقة، لكن في المخزن خللًا في { $n } مواضع. شغّل vilja transcripts verify.
    [many] النسخة مطابقة، لكن في المخزن خللًا في { $n } موضعًا. شغّل vilja transcripts verify.
   *[other] النسخة مطابقة، لكن في المخزن خللًا في { $n } موضع. شغّل vilja transcripts verify.
}
backup-disk-full = لا يوجد مكان للنسخة في { $path }. لم تُنشأ نسخة، والنسخ الأقدم باقية.
    .hint = أفسح مكانًا هناك، أو اختر مجلدًا آخر.
backup-read-only = لا يمكن إلا القراءة في { $path }. لم تُنشأ نسخة.
    .hint = اختر مجلدًا آخر.
backup-place-gone = { $path } غير موجود، أو أُزيل أثناء إنشاء النسخة. النسخ الأقدم لم تُمس.
    .hint = صِل القرص من جديد، أو اختر مجلدًا آخر.
backup-missed-full = لم تُنشأ النسخة الاحتياطية: لا يوجد مكان في { $detail }. الإجابات محفوظة في المخزن.
backup-missed-read-only = لم تُنشأ النسخة الاحتياطية: لا يمكن إلا القراءة في { $detail }. الإجابات محفوظة في المخزن.
backup-missed-gone = لم تُنشأ النسخة الاحتياطية: لا يمكن الوصول إلى { $detail }. الإجابات محفوظة في المخزن.
