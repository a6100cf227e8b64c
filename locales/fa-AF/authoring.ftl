# Language: Dari (fa-AF). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = پیش‌نمایش
status-preview = چیزی ذخیره نمی‌شود

cli-watch-checked = ── { $clock } ──
cli-watch-waits = در انتظار تغییر. Ctrl-C ختم می‌کند.

cli-new-bad-id = «{ $id }» نام فورم شده نمی‌تواند.
    .hint = حروف کوچک { "\u2066" }{ "a–z" }{ "\u2069" }، رقم، { "\u2066" }{ "-" }{ "\u2069" } و { "\u2066" }{ "_" }{ "\u2069" } را استفاده کنید. با یک حرف شروع کنید.
cli-new-exists = { $path } از پیش موجود است.
    .hint = نام دیگر انتخاب کنید، یا با { "\u2066" }{ "--to" }{ "\u2069" } فولدر دیگر. چیزی نوشته نشده است.
cli-new-not-written = { $path } نوشته نشد ({ $detail }).
    .hint = ببینید که آیا در فولدر نوشته می‌شود و دیسک جای دارد.
cli-new-next =
    گام‌های بعدی:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
