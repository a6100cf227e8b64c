# Språk: svenska (sv). För den som skriver formulär: nytt formulär, förhandsvisning, bevakning.
## Källspråk

# Står i översta raden, bredvid ärendet på 40 kolumner. max 17
preview-mark = FÖRHANDSVISNING
status-preview = inget sparas

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Väntar på ändringar. Ctrl-C avslutar.

cli-new-bad-id = ”{ $id }” kan inte vara namnet på ett formulär.
    .hint = Använd små bokstäver a–z, siffror, - och _. Börja med en bokstav.
cli-new-exists = { $path } finns redan.
    .hint = Välj ett annat namn, eller en annan mapp med --to. Inget har skrivits.
cli-new-not-written = Det gick inte att skriva { $path } ({ $detail }).
    .hint = Se efter att mappen går att skriva i och att disken har plats.
cli-new-next =
    Nästa steg:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
