# Language: Finnish (fi). For those who write forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = ESIKATSELU
status-preview = mitään ei tallenneta

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Odotetaan muutoksia. Ctrl-C lopettaa.

cli-new-bad-id = ”{ $id }” ei voi olla lomakkeen nimi.
    .hint = Käytä pieniä kirjaimia a–z, numeroita sekä merkkejä - ja _. Aloita kirjaimella.
cli-new-exists = { $path } on jo olemassa.
    .hint = Valitse toinen nimi tai toinen kansio valitsimella --to. Mitään ei ole kirjoitettu.
cli-new-not-written = Tiedostoa { $path } ei voitu kirjoittaa ({ $detail }).
    .hint = Katso, että kansioon voi kirjoittaa ja levyllä on tilaa.
cli-new-next =
    Seuraavaksi:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
