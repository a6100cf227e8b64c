# Språk: svenska (sv). Säkerhetskopior av lagret, att lägga tillbaka en, och att rädda det som går ur ett skadat lager.
## Källspråk

backup-copying = Kopierar: { $done } av { $total } mebibyte
backup-verifying = Kontrollerar kopian: händelse { $done } av { $total }
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
