# Language: Polish (pl). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = PODGLĄD
status-preview = nic się nie zapisuje

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Czeka na zmiany. Ctrl-C kończy.

cli-new-bad-id = „{ $id }” nie może być nazwą formularza.
    .hint = Użyj małych liter a–z, cyfr, - i _. Zacznij od litery.
cli-new-exists = { $path } już istnieje.
    .hint = Wybierz inną nazwę albo inny folder przez --to. Nic nie zapisano.
cli-new-not-written = Nie dało się zapisać { $path } ({ $detail }).
    .hint = Sprawdź, czy w folderze można zapisywać i czy na dysku jest miejsce.
cli-new-next =
    Następny krok:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
