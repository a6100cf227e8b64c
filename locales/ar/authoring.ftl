# Language: Arabic (ar). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = معاينة
status-preview = لا يُحفظ شيء

cli-watch-checked = ── { $clock } ──
cli-watch-waits = في انتظار التغييرات. مفتاحا Ctrl-C للإنهاء.

cli-new-bad-id = لا يمكن أن يكون «{ $id }» اسم استمارة.
    .hint = استعمل حروفا صغيرة a–z وأرقاما و - و _ وابدأ بحرف.
cli-new-exists = { $path } موجود من قبل.
    .hint = اختر اسما آخر أو مجلدا آخر مع { "\u2066" }--to{ "\u2069" }. لم يُكتب شيء.
cli-new-not-written = تعذرت كتابة { $path } ({ $detail }).
    .hint = تأكد من إمكان الكتابة في المجلد ومن وجود مكان على القرص.
cli-new-next =
    الخطوات التالية:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
