# Language: Arabic (ar). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = في استمارتكم الخاصة { $file } أخطاء وهي غير متاحة. على المسؤول عن الاستمارات تشغيل { "\u2066" }vilja forms check{ "\u2069" }.
home-form-stand-in = في استمارتكم الخاصة { $file } أخطاء. تُستعمل مؤقتًا استمارة البرنامج التي تحمل الاسم نفسه. على المسؤول عن الاستمارات تشغيل { "\u2066" }vilja forms check{ "\u2069" }.
cli-forms-stand-in = تُستعمل مؤقتًا استمارة البرنامج: { $title }
cli-new-stands-in = في البرنامج استمارة اسمها { $id }. تحل استمارتكم محلها. النصوص التي لا تكتبونها تظهر من نصوص البرنامج.
