# Language: Persian (fa). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = پیش‌نمایش
status-preview = چیزی ذخیره نمی‌شود

cli-watch-checked = ── { $clock } ──
cli-watch-waits = در انتظار تغییر. Ctrl-C پایان می‌دهد.

cli-new-bad-id = «{ $id }» نمی‌تواند نام فرم باشد.
    .hint = حروف کوچک { "\u2066" }{ "a–z" }{ "\u2069" }، رقم، { "\u2066" }{ "-" }{ "\u2069" } و { "\u2066" }{ "_" }{ "\u2069" } به کار ببرید. با یک حرف آغاز کنید.
cli-new-exists = { $path } از پیش وجود دارد.
    .hint = نام دیگری انتخاب کنید، یا با { "\u2066" }{ "--to" }{ "\u2069" } پوشهٔ دیگری. چیزی نوشته نشده است.
cli-new-not-written = نوشتن { $path } ممکن نشد ({ $detail }).
    .hint = ببینید آیا در پوشه می‌توان نوشت و دیسک جا دارد.
cli-new-next =
    گام‌های بعدی:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
