# Language: Ukrainian (uk). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = ПЕРЕГЛЯД
status-preview = не зберігається

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Чекає на зміни. Ctrl-C завершує.

cli-new-bad-id = «{ $id }» не може бути назвою форми.
    .hint = Пишіть малими літерами a–z, цифрами, - і _. Почніть із літери.
cli-new-exists = { $path } вже існує.
    .hint = Виберіть іншу назву або іншу папку через --to. Нічого не записано.
cli-new-not-written = Не вдалося записати { $path } ({ $detail }).
    .hint = Перевірте, чи можна писати в папку й чи є місце на диску.
cli-new-next =
    Наступний крок:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
