# Språk: svenska (sv). Utdrag ur protokoll: filer i klartext, på vilken grund de lämnas ut, och varningen.
## Källspråk

export-heading = Utdrag ur protokoll
export-made-on = Gjort: { $what }
export-ground = Grund: { $what }
export-ground-consent = samtycke
export-ground-law = lag
export-why = Vad grunden är: { $what }
export-consent-told-on = Samtycket är lämnat i samtalet { $what }
export-form = Formulär: { $what }
export-left-out = Avsnitt som inte är med: { $what }
export-in-clear = Utdraget är i klartext: alla som får filen kan läsa den. Lämna den bara på ett skyddat sätt, och ta bort den sedan.
export-only-shown = Inget är skrivet. Det här är allt som skulle lämna lagret.
export-ask = Ska det här skrivas till en fil? Skriv ja:
export-not-asked = Inget är skrivet: det gick inte att fråga.
    .hint = Titta först med --preview, och lägg sedan till --yes.
export-declined = Inget är skrivet.
export-written = Fil: { $path }
export-without-ground = Det behövs en grund för att lämna ut uppgifter.
    .hint = Lägg till --ground consent eller --ground law, och --why med vilket samtycke eller vilken bestämmelse det är.
export-without-why = Det står inte vad grunden är.
    .hint = Lägg till --why med vilket samtycke eller vilken bestämmelse det är, vem som får uppgifterna och för vad.
export-consent-none = I ärendet finns inget samtycke som gäller nu (protokoll { $id }). Inget är skrivet.
    .hint = Håll samtalet om samtycke, eller ange --ground law med bestämmelsen.
export-consent-stands-against = { $what } Inget är skrivet (protokoll { $id }).
    .hint = Utan samtycke behövs en bestämmelse i lag: --ground law --why.
export-consent-for-contact = { $what } Det räcker inte för att lämna ut ett protokoll (protokoll { $id }). Inget är skrivet.
    .hint = Håll samtalet om samtycke, eller ange --ground law med bestämmelsen.
export-no-such-section = Formuläret har inget avsnitt { $section }. Det har: { $sections }
export-no-pdf = Programmet kan inte skriva PDF än. Inget är skrivet.
    .hint = Använd --format markdown och skriv ut därifrån, eller --format json för ett annat system.
export-disk-full = Det finns inte plats i { $path }. Ingen fil är skriven.
    .hint = Gör plats där, eller ange en annan mapp.
export-not-written = Det gick inte att skriva i { $path } ({ $detail }). Ingen fil är skriven.
    .hint = Kontrollera att mappen finns och att du får skriva i den.
export-failed = Utdraget gick inte att göra: { $detail }. Ingen fil är skriven.
