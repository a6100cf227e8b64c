# Språk: svenska (sv). Det som sägs när något har gått förlorat, kommit tillbaka eller inte kan sparas.
## Källspråk

durable-fault-tail-cut = de nyaste händelserna före den här var borta när lagret öppnades
durable-fault-index-differs = lagrets register stämmer inte med det som står i lagret: en del av filen är äldre än resten
durable-fault-cut-changed = det som sägs om borttappade händelser är ändrat

durable-put-back = { $n ->
    [one] Ett svar fördes tillbaka ur journalen.
   *[other] { $n } svar fördes tillbaka ur journalen.
}
durable-put-back-place = Det senaste i samtalet fördes tillbaka ur journalen.
durable-missing = { $n ->
    [one] En händelse saknas i lagret. Den skedde efter { $since }, senast { $until }.
   *[other] { $n } händelser saknas i lagret. De skedde efter { $since }, senast { $until }.
}
    .hint = De finns inte i journalen heller. Det som står kvar är helt och går att arbeta med. Lägg tillbaka en säkerhetskopia, eller be it-stödet rädda vad som går.
durable-missing-all = { $n ->
    [one] En händelse saknas i lagret, senast { $until }. Inget står kvar.
   *[other] { $n } händelser saknas i lagret, de senaste { $until }. Inget står kvar.
}
    .hint = De finns inte i journalen heller. Lägg tillbaka en säkerhetskopia, eller be it-stödet rädda vad som går.
durable-missing-in = Den sista händelsen som saknas hörde till protokoll { $transcript }.
durable-anchor-lost = Filen vault.anchor är borta eller ändrad. Det går inte att säga om de senaste svaren finns kvar.
    .hint = En ny är gjord. Se efter att det senaste samtalet är helt.
durable-journals-damaged = { $n ->
    [one] En journal är skadad. Svaren i den står i lagret, men har ingen andra kopia.
   *[other] { $n } journaler är skadade. Svaren i dem står i lagret, men har ingen andra kopia.
}

durable-saving = sparar …
durable-slow = Disken är långsam. Det du skriver finns kvar här och sparas när den svarar.

durable-little-room = { $n ->
    [one] Det är ont om plats på disken: { $n } MiB kvar. Inga nya samtal kan börjas.
   *[other] Det är ont om plats på disken: { $n } MiB kvar. Inga nya samtal kan börjas.
}
    .hint = Gör plats till minst 80 MiB. Det som är sparat går att läsa.
durable-reserve-given = Disken är full. Programmet använder sin reserv: gör samtalet färdigt, och gör plats på disken.

durable-reading = { $who ->
    [unknown] Bara läsning: lagret är öppet i ett annat fönster. Stäng det för att skriva här.
   *[other] Bara läsning: lagret är öppet i ett annat fönster (process { $who }). Stäng det för att skriva här.
}
durable-taken-over = Det andra fönstret är stängt. Nu går det att skriva här.

durable-reading-beside = { $who ->
    [unknown] Lagret är öppet i ett fönster. Här läses det bara.
   *[other] Lagret är öppet i ett fönster (process { $who }). Här läses det bara.
}

durable-network = Lagret ska inte ligga på en annan dator ({ $kind }): { $path }. Svar kan gå förlorade där.
    .hint = Välj en mapp på den här datorn med VILJA_HOME. Om platsen ändå måste användas: VILJA_ALLOW_FOLDER={ $path }.
durable-synchronised = Lagret ska inte ligga i en mapp som { $by } kopierar: { $path }. Filerna kan skadas och hamna hos andra.
    .hint = Välj en annan mapp med VILJA_HOME. Om platsen ändå måste användas: VILJA_ALLOW_FOLDER={ $path }.
durable-allowed-network = Lagret ligger på en annan dator ({ $kind }), och det är tillåtet med VILJA_ALLOW_FOLDER. Svar kan gå förlorade där.
durable-allowed-synchronised = Lagret ligger i en mapp som { $by } kopierar, och det är tillåtet med VILJA_ALLOW_FOLDER. Filerna kan skadas och hamna hos andra.
