# Språk: svenska (sv). Gränssnittets ord, skrivna för handläggaren om inget annat sägs.
## Källspråk

program-name = VILJA
# Står i båda ändar av översta raden, med plats emellan på 40 kolumner. max 13
practice-mark = ÖVNING
title-case = ärende { $case }

## Översta raden

status-saved = sparat { $clock }
status-all-saved = allt är sparat
# Får inte falla bort på 40 kolumner. max 20
status-not-saved = INTE SPARAT
status-flags =
    { $n ->
        [one] { $n } iakttagelse
       *[other] { $n } iakttagelser
    }
status-open = { $n } delvis uppfyllda, avgörs med fler svar

## Språk

language-sv = svenska
language-en = engelska
language-ar = arabiska
language-so = somaliska
language-fa-af = dari
language-fa = persiska
language-ti = tigrinska
language-uk = ukrainska
language-ru = ryska
language-ckb = sorani
language-kmr = kurmanji
language-tr = turkiska
language-pl = polska
language-fi = finska
language-ps = pashto
language-ur = urdu
language-am = amhariska
language-om = oromo
language-sq = albanska
language-bs = bosniska
language-hr = kroatiska
language-sr = serbiska
language-es = spanska
language-fr = franska
language-pt = portugisiska
language-de = tyska
language-it = italienska
language-ro = rumänska
language-bg = bulgariska
language-hu = ungerska
language-el = grekiska
language-hy = armeniska
language-ka = georgiska
language-az = azerbajdzjanska
language-uz = uzbekiska
language-mn = mongoliska
language-sw = swahili
language-rw = kinyarwanda
language-ln = lingala
language-bn = bengali
language-hi = hindi
language-pa = punjabi
language-ta = tamil
language-th = thailändska
language-vi = vietnamesiska
language-zh = kinesiska
language-et = estniska
language-lv = lettiska
language-lt = litauiska
language-rom = romani
language-se = nordsamiska
language-fit = meänkieli
language-swl = svenskt teckenspråk
mark-missing = saknar översättning
mark-unreviewed = inte granskad översättning

## Första starten och upplåsning

welcome-heading = Välkommen till Vilja
welcome-purpose = Vilja håller samtal med personer som har flyttat mellan kommuner, på två språk, och visar vad svaren pekar på.
officer-language-heading = Vilket språk vill du arbeta på?
passphrase-heading = Välj en lösenfras
passphrase-why = Alla samtal krypteras med lösenfrasen. Flera ord efter varandra är bra: de är lätta att minnas och svåra att gissa. Minst 12 tecken.
passphrase-forgotten = Om lösenfrasen glöms kan ingen läsa samtalen igen, om det inte finns en reservnyckel. Hur en sådan görs sägs efteråt.
passphrase-first = Lösenfras
passphrase-again = Samma lösenfras en gång till
passphrase-practice = En övning behöver ingen lösenfras: tryck Ctrl-T.
passphrase-practice-line = En övning behöver ingen lösenfras: skriv /övning.
passphrase-too-short = Lösenfrasen är för kort. Använd minst 12 tecken, gärna flera ord.
passphrase-differs = Lösenfraserna var inte lika. Börja om med en lösenfras.
unlock-heading = Lås upp
unlock-passphrase = Lösenfras
wait-creating = Skapar den krypterade filen. Det tar ungefär en sekund.
wait-unlocking = Låser upp …
wait-opening = Öppnar övningen …

## Start

home-heading = Vad vill du göra?
home-training = Det här är övning. Inget härifrån hamnar bland riktiga samtal.
home-begin = Börja ett samtal
home-practice = Prova ett övningssamtal
home-look-around = Se dig omkring
home-real = Till riktiga samtal
home-open = Pågående samtal
home-finished = Avslutade samtal
home-no-case = utan ärende

setup-heading = Nytt samtal
setup-case = Kontorets ärendenummer
setup-case-why = Lämna tomt om det inte finns något än. Skriv aldrig namn eller personnummer här.
setup-form = Vilket formulär?
setup-no-form = Det formuläret finns inte. Kör ”vilja forms list” för att se vilka som finns.
client-language-heading = Vilket språk talar personen?
client-language-none = Bara handläggarens språk
client-language-later = Språket kan bytas när som helst med F2.

look-around-heading = Se dig omkring
look-around-what = Ett samtal ställer frågor i lugn ordning. När svaren tillsammans pekar på något visas en iakttagelse, med svaren som den vilar på.
look-around-not = Programmet avgör ingenting. En iakttagelse är något att följa upp, och det är du som bedömer den.
look-around-flags = Iakttagelser som formuläret kan göra

## Frågan

question-counter = Fråga { $number } av { $total } · { $section }
question-note = Anteckning: { $note }
question-put-aside = Frågan är inte längre aktuell. Svaret är undanlagt och räknas inte. Tryck Enter för att gå vidare.
field-words = Personens egna ord
field-rendering = Tolkens återgivning
field-search = Sök
field-number = Antal
field-number-of = Antal { $unit }
field-money = Belopp i kronor
field-date = Datum: 2026-10-01, 2026-10, 2026 eller ~2026 för ungefär
field-period = Från och till: 2024-01 – 2026-10
field-code = Kod
field-full = Texten får inte plats. Det finns rum för { $n } tecken till.
search-how = Skriv några bokstäver av namnet.
search-nothing = Inget i listan passar. Skriv färre bokstäver.
search-pick-one = Flera passar. Välj en med dess nummer.
search-chosen = Valt: { $name }
roster-add = Lägg till en
roster-none = Inga
roster-added = Tillagt. Enter går vidare till frågorna om var och en.
answer-yes = Ja
answer-no = Nej
answer-given = Ja, samtycke lämnas
answer-partly = Ja, till en del
answer-refused = Nej, inget samtycke
answer-read = Uppläst
answer-money = { $amount } kr
answer-listed = Listan är fullständig
silence-dont-know = Vet ej
silence-declined = Vill inte svara
silence-not-applicable = Gäller inte
silence-not-interpreted = Gick inte att tolka

note-heading = Anteckning till frågan
palette-heading = Alla kommandon
list-search = Sök
overview-heading = Översikt

## Vikter, i den ordning som de väger

weight-prohibited = Otillåtet
    .long = Otillåtet: enligt en myndighet eller en domstol strider det mot lagen i sig.
weight-policy = Mot riktlinje
    .long = Mot riktlinje: ett förslag eller en lokal regel säger nej, inte lagen.
weight-strong = Tydligt tecken
    .long = Tydligt tecken på aktiv medverkan, tillsammans med de andra svaren.
weight-grey = Gråzon
    .long = Gråzon: kan vara vanligt stöd eller en del av aktiv medverkan.
weight-context = Bakgrund
    .long = Bakgrund: förklarar läget och räcker aldrig ensamt.
weight-mitigating = Talar emot
    .long = Talar emot aktiv medverkan, eller gör det som hände tillåtet.

truth-yes = ja
truth-no = nej
truth-unknown = inte känt än

## Iakttagelser

pane-because = fråga { $numbers }
pane-flags =
    { $n ->
        [one] { $n } iakttagelse, F4 visar den
       *[other] { $n } iakttagelser, F4 visar alla
    }
pane-elements = Aktiv medverkan:
pane-contradictions =
    { $n ->
        [one] { $n } motstridigt
       *[other] { $n } motstridiga
    }
flags-heading = Vad svaren pekar på
flags-never-a-verdict = En iakttagelse är aldrig en dom. Den visar svar som är värda att följa upp.
flags-elements = Rekvisit för aktiv medverkan
flags-raised = Iakttagelser
flags-contradictions = Motstridigt
flags-open = Kan avgöras med fler svar
flags-needs =
    { $rest ->
        [0] Avgörs av: { $questions }
       *[other] Avgörs av: { $questions } och { $rest } till
    }
flags-ask-next = Värt att fråga: { $questions }
flags-sources = Källa: { $sources }
assessed-confirmed = Bedömning: bekräftad
assessed-set-aside = Bedömning: lämnas utan åtgärd. { $reason }
assessed-open = Inte bedömd än
assess-confirm = Bekräfta iakttagelsen
assess-set-aside = Lämna den utan åtgärd, med skäl
assess-leave-open = Låt den stå obedömd
assess-reason = Skäl

## Genomgång och avslut

review-heading = Genomgång
review-what = Gå igenom svaren innan samtalet avslutas. Enter på en rad leder till frågan.
review-read-back = Läs upp sammanfattningen för personen
review-was-read-back = Uppläst
review-not-read-back = Inte uppläst än
review-read-back-changed = Uppläst, men svar har ändrats efter det
review-disagree = Personen håller inte med om något
review-finish = Avsluta samtalet
review-flags =
    { $n ->
        [0] Iakttagelser, alla bedömda
        [one] Iakttagelser, { $n } att bedöma
       *[other] Iakttagelser, { $n } att bedöma
    }
review-unanswered =
    { $n ->
        [one] Obesvarad, { $n } fråga
       *[other] Obesvarade, { $n } frågor
    }
review-folded = Undanfällda. F9 visar dem.
review-half-written = Skrivet men inte läst som svar
review-required = Formuläret ber särskilt om svar på den
review-put-aside = Undanlagda svar, räknas inte

summary-heading = Sammanfattning att läsa upp
summary-how = Läs långsamt, en rad i taget. Fråga efteråt om något är fel eller saknas.
# Läses upp för personen.
summary-opening = Jag läser upp vad du har berättat. Säg till om något är fel.
# Läses upp för personen.
summary-closing = Det var allt som jag har skrivit. Är något fel, eller saknas något?
summary-read = Sammanfattningen är uppläst
summary-disagrees = Personen håller inte med om något
summary-was-read = Antecknat att sammanfattningen är uppläst.
disagreement-heading = Personen håller inte med
disagreement-why = Skriv vad personen anser är fel, med personens egna ord. Svaren ändras inte av det.
# Läses upp för personen.
disagreement-ask = Vad är det som du inte håller med om?

finish-heading = Avsluta samtalet?
finish-what = Efter avslut kan inget ändras. Rättelser skrivs som tillägg med skäl.
finish-unanswered =
    { $n ->
        [one] { $n } viktig fråga är obesvarad.
       *[other] { $n } viktiga frågor är obesvarade.
    }
finish-unassessed =
    { $n ->
        [one] { $n } iakttagelse är inte bedömd.
       *[other] { $n } iakttagelser är inte bedömda.
    }
finish-not-read-back = Sammanfattningen är inte uppläst.
finish-changed-since-read-back = Svar har ändrats sedan sammanfattningen lästes upp.
finish-yes = Avsluta
finish-no = Gå tillbaka till genomgången
finished = Samtalet är avslutat.

put-aside-heading =
    { $n ->
        [one] { $n } svar läggs undan
       *[other] { $n } svar läggs undan
    }
put-aside-what = Med det nya svaret är det här inte längre aktuellt. Det sparas men räknas inte. Det kommer tillbaka om svaret ändras tillbaka.
put-aside-yes = Ändra svaret
put-aside-no = Behåll det gamla svaret

quit-unsaved-heading = Allt är inte sparat
quit-unsaved-what = Det senaste gick inte att skriva till disken. Avslutar du nu kan det försvinna.
quit-unsaved-yes = Försök spara och avsluta
quit-unsaved-no = Stanna kvar
not-saved-stay = Det senaste gick inte att spara. Samtalet stannar öppet tills det går.

transcript-heading = Protokoll
transcript-read-only = Samtalet är avslutat och kan bara läsas. Enter på ett svar skriver en rättelse.
transcript-amendments = Rättelser
transcript-amendment = Från { $before } till { $after }. Skäl: { $reason }
transcript-unreadable = Protokollet går inte att läsa upp med det formulär som det fördes med. Kör ”vilja transcripts verify”.
amend-heading = Rättelse
amend-new-answer = Nytt svar: { $answer }
amend-reason = Skäl till rättelsen
amended = Rättelsen är sparad. Det tidigare svaret står kvar.

shutter = Tryck F5 för att fortsätta.

help-heading = Hjälp
help-answering = En tangent svarar på en fråga med val. Enter går vidare. Streck (-) är vet ej och noll (0) är vill inte svara. I textfält är det Alt-V och Alt-A. Alt-Enter ger en ny rad, och Tab går till nästa fält.
help-moving = Skift-Tab går tillbaka. Inget försvinner när du går fram och tillbaka. F7 visar alla frågor. F2 byter personens språk, också mitt i ett ord.
help-flags = F4 visar vad svaren pekar på och varför. F9 fäller undan det, så att personen inte ser det. F5 döljer hela skärmen.
help-words = Det som andra kallar social dumpning heter aktiv medverkan här. Det andra ordet gör människor mindre.

## Kommandon: namnet, ordet på tangentraden (.key) och ordet i radläge (.word)

action-next = Gå vidare
    .save = spara
    .key = nästa
    .choose = välj
    .word = nästa
action-back = Gå tillbaka
    .key = bakåt
    .word = bakåt
action-language = Byt personens språk
    .key = språk
    .word = språk
action-pick-language = Välj personens språk
    .word = välj-språk
action-bilingual = Visa ett eller två språk
    .key = ett/två språk
    .word = två-språk
action-flags = Visa iakttagelser
    .key = iakttagelser
    .word = iakttagelser
action-fold = Fäll undan iakttagelser
    .key = fäll undan
    .word = fäll-undan
action-shutter = Dölj skärmen
    .back = visa
    .key = dölj
    .word = dölj
action-note = Anteckna till frågan
    .key = anteckning
    .word = anteckning
action-overview = Översikt över alla frågor
    .key = översikt
    .word = översikt
action-review = Till genomgången
    .key = genomgång
    .word = genomgång
action-undo = Ångra
    .key = ångra
    .word = ångra
action-redo = Gör om
    .word = gör-om
action-clear = Töm svaret
    .word = töm
action-add = Lägg till i listan
    .key = lägg till
    .word = lägg-till
action-remove = Ta bort ur listan
    .key = ta bort
    .word = ta-bort
action-dont-know = Svar: vet ej
    .key = vet ej
    .word = vet-ej
action-declined = Svar: vill inte svara
    .key = vill inte svara
    .word = vill-inte-svara
action-not-applicable = Svar: gäller inte
    .word = gäller-inte
action-not-interpreted = Svar: gick inte att tolka
    .word = gick-inte-att-tolka
action-rendering = Byt mellan personens ord och tolkens återgivning
    .key = återgivning
    .word = återgivning
action-commands = Alla kommandon
    .key = alla kommandon
    .word = kommandon
action-help = Hjälp
    .key = hjälp
    .word = hjälp
action-cancel = Stäng
    .key = stäng
    .word = stäng
action-finish = Avsluta samtalet
    .key = avsluta samtalet
    .word = avsluta-samtalet
action-home = Till startsidan, samtalet sparas
    .key = till start
    .word = start
action-practice = Öva, utan lösenfras
    .key = övning
    .word = övning
action-officer-language = Byt ditt eget språk
    .key = ditt språk
    .word = ditt-språk
action-quit = Lämna programmet
    .key = lämna
    .word = lämna

## När något inte går

not-now = Det går inte att göra här.
misheard = Den raden förstod jag inte: { $line }
undone = Ångrat eller gjort om.
refusal-not-relevant = Frågan är inte aktuell med de svar som finns.
refusal-wrong-kind = Det svaret passar inte den frågan.
refusal-no-such-option = Det valet finns inte: { $option }
refusal-out-of-range = Svaret ska ligga mellan { $min } och { $max }.
refusal-below = Svaret ska vara minst { $min }.
refusal-above = Svaret får vara högst { $max }.
refusal-too-few = Välj minst { $n }.
refusal-too-many = Välj högst { $n }.
refusal-exclusive = Det valet kan bara stå ensamt.
refusal-empty = Skriv något, eller välj vet ej.
refusal-unknown-code = Den koden finns inte i registret: { $code }
refusal-not-a-number = Det är inte ett tal. Skriv siffror, till exempel 1500.
refusal-which-number = Det kan vara två olika tal. Skriv { $whole } eller { $part }.
refusal-thousands = Skriv { $whole } om det är det talet, utan tecken mellan tusental.
refusal-not-a-date = Det är inte ett datum. Skriv till exempel 2026-10-01, 2026-10 eller 2026.
refusal-not-a-period = Det är inte en period. Skriv från och till, till exempel 2024-01 – 2026-10, eller 2024-01 – om den inte är slut.
refusal-period-order = Perioden slutar innan den börjar.
refusal-no-such-entry = Den raden finns inte i listan.
refusal-finished = Samtalet är avslutat. Skriv en rättelse i stället.
refusal-not-finished = Rättelser skrivs först när samtalet är avslutat.
refusal-reason-missing = Skriv ett skäl.
refusal-no-such-flag = Iakttagelsen gäller inte längre.
refusal-nothing-to-undo = Det finns inget att ångra.
refusal-nothing-to-redo = Det finns inget att göra om.
refusal-at-start = Det här är den första frågan.
refusal-at-end = Det här är det sista.
