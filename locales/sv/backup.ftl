# Språk: svenska (sv). Säkerhetskopior av lagret, att lägga tillbaka en, och att rädda det som går ur ett skadat lager.
## Källspråk

backup-copying = Kopierar: { $done } av { $total } mebibyte
backup-reading = Läser det skadade lagret: { $done } av { $total } mebibyte
backup-verified = { $n ->
    [one] Säkerhetskopian är gjord och kontrollerad: en händelse, kedjans ände { $head }
   *[other] Säkerhetskopian är gjord och kontrollerad: { $n } händelser, kedjans ände { $head }
}
backup-folder = Mapp: { $path }
backup-keep-apart = Förvara den skild från datorn. Den öppnas med samma lösenfras som lagret.
backup-store-has-faults = { $n ->
    [one] Kopian är trogen, men i lagret är något fel på ett ställe. Kör vilja transcripts verify.
   *[other] Kopian är trogen, men i lagret är något fel på { $n } ställen. Kör vilja transcripts verify.
}
backup-disk-full = Det finns inte plats för kopian i { $path }. Ingen kopia är gjord, och de äldre är kvar.
    .hint = Gör plats där, eller ange en annan mapp.
backup-read-only = Det går bara att läsa i { $path }. Ingen kopia är gjord.
    .hint = Ange en annan mapp.
backup-place-gone = { $path } finns inte, eller togs bort medan kopian gjordes. De äldre kopiorna är orörda.
    .hint = Anslut disken igen, eller ange en annan mapp.
backup-missed-full = Säkerhetskopian blev inte gjord: det finns inte plats i { $detail }. Svaren är sparade i lagret.
backup-missed-read-only = Säkerhetskopian blev inte gjord: det går bara att läsa i { $detail }. Svaren är sparade i lagret.
backup-missed-gone = Säkerhetskopian blev inte gjord: { $detail } går inte att nå. Svaren är sparade i lagret.

restore-found = { $n ->
    [one] Kopian är hel: en händelse, kedjans ände { $head }
   *[other] Kopian är hel: { $n } händelser, kedjans ände { $head }
}
restore-made = Gjord: { $at }
restore-salvaged = Den är räddad ur ett skadat lager. Det som saknades då saknas fortfarande.
restore-present-none = Det finns inget lager nu.
restore-present-unreadable = Lagret som finns nu går inte att läsa med kopians nycklar: det är skadat eller ett annat.
restore-present-parted = Lagret som finns nu och kopian har vardera något som den andra saknar.
restore-present-more = { $n ->
    [0] Lagret som finns nu har inget som kopian saknar.
    [one] Lagret som finns nu har en händelse som kopian saknar, den { $at }.
   *[other] Lagret som finns nu har { $n } händelser som kopian saknar, den senaste { $at }.
}
restore-present-transcripts = { $n ->
    [one] Ett helt protokoll finns bara i det nuvarande lagret.
   *[other] { $n } hela protokoll finns bara i det nuvarande lagret.
}
restore-ask = Ska kopian läggas i lagrets ställe? Det nuvarande lagret sparas bredvid. Skriv ja:
asking-yes = ja
restore-not-asked = Inget är ändrat: det gick inte att fråga.
    .hint = Lägg till --yes om kopian ska läggas tillbaka utan fråga.
restore-declined = Inget är ändrat.
restore-done = Kopian ligger nu i lagrets ställe: { $path }
restore-kept = Det tidigare lagret finns i { $path }
restore-how-back = Så läggs det tillbaka: stäng programmet, byt namn på { $folder } och ge { $kept } det namnet.
restore-kept-is-whole = Det tidigare lagret gallras inte av programmet. Ta bort mappen när den inte behövs längre.

salvage-pages = { $n ->
    [0] Ingen sida i lagret är skadad ({ $total } lästa).
    [one] En av { $total } sidor i lagret är skadad.
   *[other] { $n } av { $total } sidor i lagret är skadade.
}
salvage-from-backups = { $n ->
    [one] En händelse som är förlorad i lagret fanns i en säkerhetskopia.
   *[other] { $n } händelser som är förlorade i lagret fanns i säkerhetskopior.
}
salvage-from-journals = { $n ->
    [one] En händelse som är förlorad i lagret fanns i en journal.
   *[other] { $n } händelser som är förlorade i lagret fanns i journaler.
}
salvage-saved = { $n ->
    [one] En händelse är räddad, kedjans ände { $head }
   *[other] { $n } händelser är räddade, kedjans ände { $head }
}
salvage-nothing-lost = Inget är förlorat.
salvage-lost = { $n ->
    [one] En händelse är förlorad:
   *[other] { $n } händelser är förlorade:
}
salvage-lost-transcript = { $n ->
    [0] { $id }: inga ändringar förlorade
    [one] { $id }: en ändring förlorad
   *[other] { $id }: { $n } ändringar förlorade
}
salvage-beginning-lost = början är förlorad, och därför går det inte att visa
salvage-forms-lost = { $n ->
    [one] Ett formulär som protokoll hölls med är förlorat, med sina texter.
   *[other] { $n } formulär som protokoll hölls med är förlorade, med sina texter.
}
salvage-untouched = Det skadade lagret är orört. Behåll det.
salvage-next = Det räddade läggs i lagrets ställe med vilja store restore { $path }
