# Language: Russian (ru). For the one who writes forms: a new form, preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = ПРОСМОТР АНКЕТЫ
status-preview = ничего не сохраняется

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Ожидаются изменения. Ctrl-C завершает.

cli-new-bad-id = «{ $id }» не может быть именем анкеты.
    .hint = Используйте строчные буквы a–z, цифры, - и _. Начните с буквы.
cli-new-exists = { $path } уже существует.
    .hint = Выберите другое имя или другую папку с --to. Ничего не записано.
cli-new-not-written = Не удалось записать { $path } ({ $detail }).
    .hint = Проверьте, что в папку можно писать и на диске есть место.
cli-new-next =
    Следующие шаги:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
