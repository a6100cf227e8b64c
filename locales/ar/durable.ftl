# Language: Arabic (ar). What is said when something was lost, came back or cannot be saved.
## Translated from Swedish.
## Reviewed by: nobody yet

durable-fault-tail-cut = أحدث الأحداث قبل هذا الحدث كانت مفقودة عند فتح المخزن
durable-fault-cut-changed = ما ذُكر عن الأحداث المفقودة تم تغييره
