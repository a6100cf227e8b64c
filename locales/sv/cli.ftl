## Svenska. Kommandoraden, felmeddelanden, radläget och det som sägs om datorn.

cli-failure = Fel: { $what }
cli-hint = Gör så här: { $what }
cli-warning = Varning: { $what }
cli-none = inga

# Vanliga fel

cli-no-such-language = Språket { $language } finns inte. Det finns { $languages }.
    .hint = Välj ett av dem, till exempel --lang sv.
cli-not-a-language = { $language } är ingen språkkod.
    .hint = Skriv koden med två eller tre bokstäver, till exempel ar eller fa-AF.
cli-no-home = Det går inte att avgöra var data ska ligga.
    .hint = Sätt VILJA_HOME till en mapp som bara du kommer åt.
cli-home-unusable = Mappen { $path } går inte att använda ({ $detail }).
    .hint = Välj en annan mapp med VILJA_HOME, eller ändra rättigheterna.
cli-no-such-form = Formuläret { $form } finns inte. Det finns { $forms }.
    .hint = vilja forms list visar alla formulär.
cli-form-has-problems = { $path } har { $n ->
        [one] ett fel
       *[other] { $n } fel
    } och går inte att använda.
    .hint = Rätta felen ovan och kontrollera med vilja forms check.
cli-own-form-left-out = Ditt eget formulär { $path } har fel och är inte med. Kör vilja forms check.
cli-file-missing = { $path } finns inte.
    .hint = Kontrollera stavningen och mappen.
cli-file-closed = { $path } får inte läsas.
    .hint = Be den som äger filen om läsrätt.
cli-file-unreadable = { $path } går inte att läsa ({ $detail }).
cli-not-a-text-file = { $path } är ingen textfil i UTF-8, eller större än en megabyte.
cli-man-failed = Handbokssidan gick inte att skriva ({ $detail }).
cli-terminal-failed = Terminalen går inte att använda ({ $detail }).
    .hint = Pröva vilja --plain, som ställer frågorna rad för rad.

# Lösenfras och lager

cli-passphrase = Lösenfras:
cli-passphrase-file = Filen med lösenfrasen, { $path }, går inte att läsa ({ $detail }).
    .hint = Kontrollera VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = Ingen lösenfras gavs.
    .hint = Skriv den vid frågan, eller låt VILJA_PASSPHRASE_FILE peka ut en fil med den.
cli-no-store = Det finns inget lager i { $path }.
    .hint = Starta vilja en gång, så skapas det. Övningssamtal visas med --training.
cli-no-training-store = Det finns inget övningslager i { $path }.
    .hint = Det skapas vid det första övningssamtalet: vilja interview --training.
cli-no-such-transcript = Det finns inget protokoll med ett namn som börjar på { $id }.
    .hint = vilja transcripts list visar namnen. Övningssamtal visas med --training.
cli-transcript-ambiguous = Flera protokoll har namn som börjar på { $id }.
    .hint = Skriv fler tecken av namnet.

# Formulär

cli-forms-built-in = ingår i programmet
cli-forms-questions = { $n ->
        [one] en fråga
       *[other] { $n } frågor
    }
cli-forms-unusable = { $n ->
        [one] ett fel, går inte att använda
       *[other] { $n } fel, går inte att använda
    }
cli-forms-unreadable = går inte att läsa
cli-forms-required = ska besvaras
cli-forms-conditional = frågas bara ibland
cli-forms-flags = Iakttagelser
cli-forms-checked = { $n ->
        [0] inga fel
        [one] ett fel eller en varning
       *[other] { $n } fel eller varningar
    }
cli-forms-unread = { $n ->
        [one] En fil gick inte att läsa.
       *[other] { $n } filer gick inte att läsa.
    }

cli-kind-single = ett val
cli-kind-yes-no = ja eller nej
cli-kind-consent = samtycke
cli-kind-statement = läses upp
cli-kind-multiple = flera val
cli-kind-text = text
cli-kind-narrative = berättelse
cli-kind-integer = heltal
cli-kind-decimal = tal
cli-kind-money = belopp
cli-kind-date = datum
cli-kind-period = tid från och till
cli-kind-municipality = kommun
cli-kind-country = land
cli-kind-language = språk
cli-kind-lookup = ur en lista
cli-kind-roster = lista

# Svar och det som de pekar på

cli-elements = Aktiv medverkan
cli-flags = Iakttagelser
cli-contradictions = Motstridigt
cli-measures = Åtgärder
cli-open = Ännu öppet
cli-truth-yes = ja
cli-truth-no = nej
cli-truth-unknown = inte känt än
cli-truth-hidden = visas inte
cli-why = varför det betyder något: { $what }
cli-sources = källa: { $what }
cli-ask-next = fråga också om: { $what }
cli-assessment = bedömning: { $what }
cli-assessment-open = inte bedömd
cli-assessment-confirmed = bekräftad
cli-assessment-set-aside = lämnas utan åtgärd. { $reason }

cli-answers-other-form = Svaren är till formuläret { $found }, inte till { $expected }.
    .hint = Ändra form i svarsfilen eller --form.
cli-answers-not-relevant = { $place } ställs inte med de här svaren.
    .hint = Ta bort svaret, eller ändra det svar som frågan beror på.
cli-answers-refused = { $place } kan inte ha det svaret.
cli-answers-have-problems = { $path } har { $n ->
        [one] ett fel
       *[other] { $n } fel
    }.
    .hint = Felen står ovan med sina rader. Svar med fel är inte medräknade.

# Protokoll

cli-practice = ÖVNING
cli-no-transcripts = Det finns inga protokoll.
cli-finished = avslutat
cli-unfinished = pågår
cli-head-transcript = Protokoll: { $what }
cli-head-case = Ärende: { $what }
cli-head-date = Samtalsdag: { $what }
cli-head-begun = Påbörjat: { $what }
cli-head-finished = Avslutat: { $what }
cli-head-unfinished = Inte avslutat.
cli-head-officer-language = Handläggarens språk: { $what }
cli-head-client-language = Personens språk: { $what }
cli-unanswered = obesvarad
cli-note = Anteckning: { $what }
cli-put-aside = Undanlagda svar (räknas inte)
cli-disagreement = Det som personen inte håller med om
cli-read-back = Sammanfattningen är uppläst på { $language }.
cli-read-back-changed = Svar ändrades efter uppläsningen.
cli-amendments = Rättelser efter avslutet
cli-amendment-before = Förut: { $what }
cli-amendment-after = Nu: { $what }
cli-amendment-reason = Skäl: { $what }

cli-verify-events = { $n ->
        [one] En händelse i kedjan.
       *[other] { $n } händelser i kedjan.
    }
cli-verify-bodies = { $n ->
        [one] Ett innehåll öppnat och jämfört.
       *[other] { $n } innehåll öppnade och jämförda.
    }
cli-verify-erased = { $n ->
        [0] Inget innehåll är gallrat.
        [one] Ett innehåll är gallrat.
       *[other] { $n } innehåll är gallrade.
    }
cli-verify-whole = Kedjan är obruten.
cli-verify-broken = { $n ->
        [one] Kedjan är bruten på ett ställe.
       *[other] Kedjan är bruten på { $n } ställen.
    }
cli-fault = Fel: { $what }
cli-fault-page-damaged = en del av filen är skadad
cli-fault-event-missing = en händelse saknas
cli-fault-event-changed = en händelse är ändrad eller inskjuten
cli-fault-event-moved = en händelse har bytt plats
cli-fault-content-missing = ett innehåll saknas
cli-fault-content-changed = ett innehåll är ändrat
cli-fault-content-moved = ett innehåll har bytt plats
cli-fault-content-astray = ett innehåll hör inte till någon händelse
cli-fault-content-unreadable = ett innehåll är helt men går inte att läsa med det här programmet
cli-fault-case-key-lost = nyckeln till ett ärende är borta eller trasig
cli-fault-case-number-changed = ett ärendenummer är ändrat
cli-fault-transcript-missing = ett protokoll saknas i förteckningen
cli-fault-count-differs = ett protokoll har fler eller färre händelser än det anger
cli-fault-last-differs = ett protokoll slutar med en annan händelse än det anger
cli-fault-headlines-differ = förteckningen säger något annat än protokollet
cli-fault-form-changed = ett sparat formulär är ett annat än det som samtalet hölls med

# Texter

cli-locales-form-unusable = formuläret har fel, texterna är inte kontrollerade ({ $what })
cli-locales-unreviewed = inte granskad av någon som har språket som modersmål
cli-locales-checked = { $n ->
        [0] Inget saknas och inget är fel.
        [one] En sak saknas eller är fel.
       *[other] { $n } saker saknas eller är fel.
    }

# Programmet och terminalen

shell-panicked = Programmet stötte på ett fel i sig självt och avslutades ({ $place }). Det som var sparat är sparat. Starta vilja igen, så fortsätter samtalet där det var.
shell-too-small = Fönstret är för litet: minst 30 x 8.
trouble-bug = Programmet stötte på ett fel i sig självt. Försök igen.

line-error = Fel:
line-warning = Obs:
line-chosen = vald
line-not-chosen = inte vald
line-here = här
line-empty = tomt
line-field = Svar

# Lagret

store-trouble-wrong-passphrase = Lösenfrasen stämmer inte.
    .hint = Försök igen. Se efter om skiftlås eller ett annat tangentbord är på.
store-trouble-passphrase-missing = Det behövs en lösenfras.
store-trouble-key-file-damaged = Nyckelfilen är skadad, och det är även dess kopior.
    .hint = Lägg tillbaka vault.key från en säkerhetskopia.
store-trouble-database-damaged = Lagret är skadat.
    .hint = Rör inte filerna. Be it-stödet om hjälp: vilja store salvage räddar det som går att läsa.
store-trouble-database-missing = Nyckeln finns men inte lagret.
    .hint = Lägg tillbaka vault.db från en säkerhetskopia.
store-trouble-not-encrypted = Lagret är inte krypterat. Det öppnas inte.
    .hint = Säg till it-stödet: någon har bytt ut filen.
store-trouble-no-codec = Programmet är byggt utan kryptering och öppnar inget lager.
    .hint = Installera programmet från ett bygge med SQLCipher.
store-trouble-wrong-build = Programmet är byggt på fel sätt ({ $detail }) och öppnar inget lager.
store-trouble-newer-format = Lagret är skrivet av en senare version av programmet (format { $detail }). Inget är rört.
    .hint = Installera den senare versionen.
store-trouble-already-open = { $detail ->
        [unknown] Lagret är redan öppet i ett annat fönster.
       *[other] Lagret är redan öppet i ett annat fönster (process { $detail }).
    }
    .hint = Stäng det andra fönstret först.
store-trouble-not-ours = Lagret öppnas inte: { $detail } är en länk, har ett andra namn eller hör till en annan användare.
    .hint = Be it-stödet lägga mappen på sin rätta plats. Ingenting är ändrat.
store-trouble-folder-read-only = Lagret öppnas inte: i mappen { $detail } går det bara att läsa.
    .hint = Inget är förlorat. Allt som läses skrivs upp i lagrets logg, så mappen måste gå att skriva i. Be it-stödet om det, eller kopiera hela mappen till en annan disk och peka ut den med VILJA_HOME.
store-trouble-already-there = Det finns redan ett lager där.
store-trouble-not-there = Det finns inget lager där.
store-trouble-wrong-realm = Övningssamtal och riktiga samtal kan inte blandas.
store-trouble-disk-full = Disken är full. Svaret är inte sparat än.
    .hint = Gör plats på disken. Programmet sparar när det går.
store-trouble-no-room = Det är för ont om plats på disken ({ $detail } MiB kvar) för att börja ett samtal.
    .hint = Gör plats till minst 80 MiB. Det som är sparat går att läsa.
store-trouble-read-only = Disken går bara att läsa. Svaret är inte sparat.
store-trouble-busy = Ett annat program håller lagret upptaget. Försök igen.
store-trouble-too-large = Texten är för lång för att sparas.
store-trouble-io = Filen går inte att läsa eller skriva: { $detail }.
store-trouble-sqlite = Lagret svarade med ett fel ({ $detail }).
store-trouble-no-such-transcript = Det protokollet finns inte.
store-trouble-erased = Protokollet är gallrat. Det som sades finns inte kvar.
store-trouble-withheld = Ärendet är skyddat, och det du öppnade lagret med ger inte tillgång till skyddade ärenden.
    .hint = Be den som har en annan nyckel till lagret. vilja store status visar vilka som finns.
store-trouble-held = Ärendet har ett gallringsstopp och gallras inte.
    .hint = vilja store release häver stoppet, när skälet till det har fallit bort.
store-trouble-second-person-missing = Gallringen kräver två personer.
    .hint = Den andra personen anger sin egen lösenfras.
store-trouble-same-person = Båda lösenfraserna tillhör samma person.
    .hint = Den andra personen anger sin egen lösenfras.
store-trouble-clock-jumped = Datorns klocka har hoppat. Inget gallras förrän någon har bekräftat vilken dag det är.
    .hint = Kontrollera datorns datum. Stämmer det, bekräfta med --date och dagens datum.
store-trouble-number-in-reference = Texten innehåller ärendenumret, som i så fall skulle finnas kvar efter gallringen.
    .hint = Skriv den utan ärendenummer.
store-trouble-broken = Händelse { $detail } går inte att läsa: den är skadad eller ändrad.
    .hint = vilja transcripts verify visar vad mer som är skadat.
store-trouble-seal-broken = En nyckel eller ett ärendenummer i lagret är ändrat.
    .hint = vilja transcripts verify visar vad mer som är skadat.
store-trouble-out-of-place = Ett samtal kan bara börja en gång.
store-trouble-form-differs = Formuläret är ett annat än det som samtalet hölls med.
store-trouble-cost-too-high = Nyckelfilen begär mer minne än någon rimlig fil gör. Den öppnas inte.
store-trouble-no-randomness = Datorn gav inga slumptal. Inget är skapat.
store-trouble-too-soon = Det är för tidigt för nästa försök. Vänta { $detail } sekunder.
    .hint = Övning går att öppna under tiden.
store-trouble-not-a-backup = Mappen är ingen säkerhetskopia av lagret, eller så är dess förteckning (backup.toml) skadad.
    .hint = Ange en mapp som heter vilja-backup-… och som vilja store backup har gjort av det här lagret.
store-trouble-backup-differs = Kopian innehåller inte det den ska. Den används inte.
    .hint = Gör en ny kopia med vilja store backup, eller ta en äldre.
store-trouble-renewal-differs = Lagret med den nya nyckeln innehåller inte det som lagret har. Inget är ändrat: den gamla nyckeln gäller.
    .hint = Kör vilja transcripts verify och säg till it-stödet.
store-trouble-officer-and-manager = Gallringen kräver en handläggare och en enhetschef, var och en med sin egen ingång.
    .hint = vilja store slots visar vem varje ingång är till för.
store-trouble-managers-log = Åtkomstloggen läses av enhetschefen eller kommunen. Lagret är öppnat med en annan ingång.
    .hint = Be enhetschefen öppna med sin ingång. Finns ingen: vilja store slots add manager, eller add passphrase --role manager.

# doctor

doctor-version = Version: { $what }
doctor-places = Var saker ligger
doctor-home = Mapp: { $what }
doctor-settings = Inställningar: { $what }
doctor-store-real = Lager för riktiga samtal: { $what }
doctor-store-training = Lager för övning: { $what }
doctor-store-there = (finns)
doctor-store-none = (finns inte än)
doctor-not-there-yet = (finns inte än)
doctor-passphrase-file = Lösenfras i fil: { $what }
doctor-forms = Formulär och språk
doctor-forms-offered = Formulär: { $what }
doctor-languages = Språk i programmet: { $what }
doctor-language = Språk nu: { $what }
doctor-terminal = Terminalen
doctor-term = Typ: { $what }
doctor-size = Storlek: { $what }
doctor-no-terminal = ingen terminal
doctor-colour = Färg: { $what }
doctor-colour-yes = ja (NO_COLOR stänger av)
doctor-colour-no = nej, NO_COLOR är satt
doctor-locale = Teckenkodning: { $what }
doctor-bidi = Text från höger till vänster: { $what }
doctor-bidi-asked = så är det valt
doctor-bidi-terminal-orders = terminalen ordnar själv texten
doctor-bidi-terminal-known = programmet ordnar texten, terminalen är känd
doctor-bidi-default = programmet ordnar texten, som det gör när inget är känt om terminalen
doctor-bidi-hint-konsole = Blir bäst om Bi-Directional text rendering är avslaget i Konsoles profil och --bidi app väljs.
doctor-bidi-hint-kitty = Sätt force_ltr yes i kitty.conf, annars vänds orden en gång till.
doctor-mode = Läge: { $what }
doctor-plain-no = skärm
doctor-plain-asked = rad för rad, eftersom --plain är valt
doctor-plain-accessible = rad för rad, eftersom ACCESSIBLE=1
doctor-plain-dumb = rad för rad, eftersom TERM=dumb
doctor-plain-no-terminal = rad för rad, eftersom in eller ut inte är en terminal
doctor-machine = Datorn
doctor-disk = Diskkryptering: { $what }
doctor-swap = Växlingsminne: { $what }
doctor-unknown = okänt
doctor-nothing-wrong = Inget fel hittat.
doctor-wrong = { $n ->
        [one] En sak att rätta till:
       *[other] { $n } saker att rätta till:
    }
doctor-home-unusable = Mappen { $what } går inte att skriva i.
    .hint = Ändra rättigheterna eller välj en annan mapp med VILJA_HOME.
doctor-home-open = Andra än du kan läsa mappen { $what }.
    .hint = Kör chmod 700 på den.
doctor-passphrase-file-unreadable = Filen med lösenfrasen går inte att läsa: { $what }.
    .hint = Kontrollera VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = { $what } har fel och är inte med.
    .hint = Kör vilja forms check på filen.
doctor-form-unreadable = { $what } går inte att läsa som formulär.
doctor-too-small = Fönstret är { $what }. Det behövs 40 x 12 för att allt ska få plats.
    .hint = Gör fönstret större eller texten mindre.
doctor-not-utf8 = Teckenkodningen är inte UTF-8 ({ $what }).
    .hint = Sätt till exempel LANG=sv_SE.UTF-8, annars syns å, ä, ö och arabiska fel.
