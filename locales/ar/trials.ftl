# Language: Arabic (ar). Trying forms out: trials, what differs, what no trial has exercised.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = لا توجد حالات تجريبية لـ { $path }.
    .hint = تُكتب الحالات بجانب الاستمارة في ملف ينتهي بـ .test.toml
cli-test-summary = { $path }: حالات مطابقة { $right }، غير مطابقة { $wrong }
cli-test-coverage = جُرّب { $seen } من { $all }
cli-test-unexpected = لا حالة تقول ما المتوقع من: { $names }
cli-test-nothing = لم تُجرَّب أي حالة.
    .hint = هل في الملف حالات؟ وهل الاسم بعد { "\u2066" }{ "--case" }{ "\u2069" } صحيح؟
cli-test-without = لا حالات تجريبية لـ { $path }
cli-test-above = انظر أعلاه
cli-test-unasked = لا يُطرح
cli-test-unanswered = لا جواب
cli-test-aside = موضوع جانبا

cli-test-not-raised = كان يجب أن تظهر { $id } بوزن { $expected } ولم تظهر.
cli-test-raised = كان يجب ألا تظهر { $id } وظهرت بوزن { $found }.
cli-test-weighs = كان يجب أن يكون وزن { $id } هو { $expected } وهو { $found }.
cli-test-rests-on = كان يجب أن تستند { $id } إلى { $expected } وهي تستند إلى { $found }.
cli-test-not-open = كان يجب أن تبقى { $id } مفتوحة وقد حُسمت: { $found }.
cli-test-not-settled = كان يجب أن تبقى { $id } مفتوحة. هي غير معروفة ولكن لا سؤال يحسمها.
cli-test-element = كان يجب أن يكون { $id } هو { $expected } وهو { $found }.
cli-test-no-contradiction = كان يجب أن يظهر التناقض { $id } ولم يظهر.
cli-test-contradiction = كان يجب ألا يظهر التناقض { $id } وظهر.
cli-test-not-asked = كان يجب طرح { $id } ولا يُطرح.
cli-test-asked = كان يجب عدم طرح { $id } وهو يُطرح.
cli-test-no-measure = كان يجب أن يتبع الإجراء { $id } ولم يتبع.
cli-test-measure = كان يجب ألا يتبع الإجراء { $id } وقد تبع.
cli-test-highest = كان يجب أن يكون أعلى وزن { $expected } وهو { $found }.
cli-test-no-warning = كان يجب أن ينبّه { $id } ولم ينبّه.
cli-test-warning = كان يجب ألا ينبّه { $id } ونبّه.
cli-test-refused = لم يُقبل جواب { $id }. { $reason }
cli-test-not-relevant = لـ { $id } جواب والسؤال لا يُطرح.
cli-test-taken = كان يجب عدم قبول جواب { $id } وقد قُبل.
cli-test-computed = كان يجب أن تكون { $id } هي { $expected } وهي { $found }.
cli-test-computed-hidden = كان يجب أن تكون { $id } هي { $expected } ولا تُعرض: شرط show_if ليس صحيحا.
cli-test-no-cue = كان يجب العثور على العبارة { $expected } في { $id } ولم يُعثر عليها. { $reason }
cli-test-cue = كان يجب ألا يُعثر على العبارة { $found } في { $id } وقد عُثر عليها.
cli-test-other-cues = يوجد هناك { $found }.

cli-test-never-flag-raised = ملاحظات لا تظهر في أي حالة
cli-test-never-flag-not-raised = ملاحظات لا تستبعدها أي حالة
cli-test-never-weight = أوزان لا تبلغها أي حالة
cli-test-never-element-yes = عناصر لا تكون نعم أبدا
cli-test-never-element-no = عناصر لا تكون لا أبدا
cli-test-never-element-unknown = عناصر لا تكون مجهولة أبدا
cli-test-never-condition-true = شروط لا تصح أبدا
cli-test-never-condition-false = شروط لا تبطل أبدا
cli-test-never-contradiction = تناقضات لا تظهر أبدا
cli-test-never-option = خيارات لا تختارها أي حالة
cli-test-never-asked = أسئلة لا تُطرح أبدا
cli-test-never-not-asked = أسئلة لا يبطل شرطها أبدا
cli-test-never-check-failed = فحوص لا تنبّه أبدا
cli-test-never-check-held = فحوص لا تُجتاز أبدا
cli-test-never-computed = قيم محسوبة لا تعرضها أي حالة
