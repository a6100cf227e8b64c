# Språk: svenska (sv). Radläge, sidan som ren text och skärmens utseende.
## Källspråk

### Det radläget säger utöver sidan

# Språken i samtalet, upplästa en gång.
plain-language = Språk: { $first }
plain-languages = Språk: { $first } och { $second }
# Hur långt man har kommit i ett avsnitt.
plain-section = Avsnitt { $section }, { $answered } av { $total } besvarade
# Står före de kommandon som går att skriva på sidan: Kommandon: /bakåt, /språk.
plain-commands = Kommandon:
# I stället för ett svar som inte har getts.
plain-no-answer = inget svar
# Efter en rubrik i en lång lista: Obesvarade, nummer 4 till 51.
plain-range = nummer { $from } till { $to }
# Samma sak där raderna inte går att välja.
plain-count = rader: { $n }
# Sist i en del av en lång lista. I { $more }, { $row } och { $all } står orden .word, .row och .all här under.
plain-more = Rader kvar: { $n }. Skriv /{ $more } för nästa rader, /{ $row } { $from } för att läsa därifrån, /{ $all } för hela listan.
    .word = mer
    .row = rad
    .all = allt
# En rad som inte betyder något, men som liknar ett kommando.
plain-misheard-nearest = Den raden förstod jag inte: { $line }. Menade du { $nearest }?

### Hjälpen i radläge

plain-help-answering = Skriv numret framför ett svar, eller svarets ord. Flera svar skrivs med mellanrum: 1 3. En tom rad går vidare. Streck (-) är vet ej och noll (0) är vill inte svara. Där text ska skrivas är det /- och /0.
plain-help-moving = Mindre än-tecknet (<) går tillbaka, också från det som har öppnats. Inget försvinner när du går fram och tillbaka. En text som ska börja med snedstreck skrivs med två: //.
plain-help-commands = Kommandon börjar med snedstreck. De första bokstäverna räcker om bara ett kommando börjar så. /igen läser hela sidan en gång till.

### Samma meddelanden som på skärmen, men med det som skrivs i stället för tangenter

plain-language-later = Språket kan bytas när som helst med /språk eller /välj-språk.
plain-review-what = Gå igenom svaren innan samtalet avslutas. Numret på en rad leder till frågan.
plain-review-folded = Undanfällda. /fäll-undan visar dem.
plain-transcript-read-only = Samtalet är avslutat och kan bara läsas. Numret på ett svar skriver en rättelse.
plain-shutter = Skriv /dölj för att fortsätta.

### Sidan som ren text

# På tangentraden (.key) och i radläge (.word), där det läser hela sidan igen.
action-read-page = Läs hela sidan som ren text
    .word = igen
# Nederst när sidan visas som ren text. Efter det står hur många rader som har visats, av hur många.
plain-reading-keys = PgDn vidare  PgUp bakåt  Esc stäng

### Utseende

action-theme = Byt utseende
    .word = utseende
theme-is-now = Utseendet är nu: { $name }
theme-default = det vanliga
theme-high-contrast = hög kontrast, ljust på svart
theme-light = mörkt på ljust
theme-mono = utan färg
# Någon har valt bort färg med NO_COLOR eller --color never.
theme-no-colour = Färg är avstängd från början. Starta utan NO_COLOR eller --color never för att byta utseende.
# I doctor, efter Färg:, när någon har startat med --color never eller CLICOLOR=0.
theme-doctor-no = nej, för att det är valt
