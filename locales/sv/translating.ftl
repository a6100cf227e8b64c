# Språk: svenska (sv). För den som översätter: vad som är fel i en översättning, tabellen som skickas ut och kommer tillbaka.
## Källspråk

## Fel i en översättning

# { $letters } är bokstäver med mellanrum emellan, { $language } språkets kod.
problem-foreign-letters = Språket { $language } skrivs inte med { $letters }.
    .hint = Skriv språkets egen bokstav. Den kan se likadan ut på skärmen.
problem-hidden-character = Här står ett tecken som inte syns ({ $character }).
    .hint = Ta bort tecknet. Det kan ha kommit med när text klistrades in.
problem-markup = ”{ $mark }” visas som det står.
    .hint = Ta bort det. Texten kan inte göras fet eller delas i rader så.
# { $form } är formens namn: zero, one, two, few, many eller other. { $example } är ett tal.
problem-plural-missing = Språket har en form för tal som { $example }, och den saknas här.
    .hint = Lägg till raden [{ $form }] i valet.
problem-plural-never-used = Formen [{ $form }] används aldrig: språket har den inte för hela tal.
    .hint = Ta bort raden.
problem-too-wide = Texten tar { $cols } kolumner, men får plats med högst { $most }.
    .hint = Skriv kortare.
problem-order-lost = ”{ $value }” visas i en annan ordning, för språket skrivs från höger.
    .hint = Skriv {"{"} "\u2066" {"}"} före och {"{"} "\u2069" {"}"} efter.
problem-open-isolate = Ett märke för läsriktning öppnas men stängs inte, eller tvärtom.
    .hint = Skriv lika många "\u2069" som "\u2066" inom klamrar.
problem-changed-since = Den svenska texten har ändrats sedan ”{ $id }” översattes.
    .hint = Översätt på nytt. Om översättningen ändå stämmer: vilja locales holds { $id }.

## Tabellen

translating-exported = Tabellen finns i { $path }. Texter i den: { $n }.
# I en rad om ett språk.
translating-changed = ändrade på svenska sedan översättningen: { $n }
translating-scenarios = övningsfall: { $n } av { $of }, texter { $said } av { $texts }
translating-taken = { $file }: nya eller ändrade texter: { $n }
translating-taken-in-all = Tagna texter: { $n }
translating-unchanged = Oförändrade: { $n }
translating-empty = Tomma celler, där texten står kvar som den var: { $n }
# { $row } är radens nummer i kalkylprogrammet, { $text } filens och textens namn.
translating-refused = Rad { $row }, { $text }: { $why }
translating-refused-more = Fler som inte togs: { $n }
translating-given-back = De texter som inte togs finns i { $path }, med skälet i sista kolumnen. Rätta dem där och ta in den filen. Texter: { $n }.
translating-reviewed = granskad av { $reviewer }
translating-reviewed-file = { $file }: granskad av { $reviewer }
translating-review-kept-back = { $reviewer } står inte som granskare: så många av filens texter står inte i tabellen så som de är i filen: { $n }
translating-review-lost = filen stod som granskad, och står nu som inte granskad
# { $text } är filens och textens namn, { $languages } språken.
translating-held = { $text } stämmer: { $languages }
translating-left = { $text } har ändrats på svenska: { $languages }
translating-noted = Ändrade texter som noterats som stämmande: { $n }
translating-noted-new = Nya texter som noterats: { $n }

## Varför en text inte tas

translating-why-unknown = Det finns ingen sådan text.
    .hint = Ändra inte kolumnerna file och id. Texten kan ha tagits bort sedan tabellen gjordes.
translating-why-twice = Samma text står också på rad { $row }, med en annan översättning.
    .hint = Behåll en av dem.
translating-why-meanwhile = Någon annan har ändrat översättningen sedan tabellen gjordes.
    .hint = Jämför med texten som står i programmet nu, och skriv den som ska gälla.
translating-why-error = ”{ $text }” är ett fel i kalkylprogrammet, inte en text.
    .hint = Gör cellen till text i kalkylprogrammet och skriv översättningen igen.
translating-why-formula = Texten börjar med ett tecken som kalkylprogram tar för en formel.
    .hint = Börja med en bokstav.
translating-why-no-swedish = Det går inte att se vilken svensk text raden är översatt från.
    .hint = Behåll kolumnerna swedish och mark som de var.
translating-why-long = Texten är längre än { $most } tecken.
    .hint = Skriv kortare.
translating-why-not-kept = Texten skulle inte komma tillbaka som den står.
    .hint = Ingen rad får börja med mellanslag, punkt, stjärna eller hakparentes.
translating-why-file = Filen { $file } går inte att läsa, så ingenting kan sättas in i den.
    .hint = Rätta filen först: vilja locales check.

## När det inte går

translating-no-source = Det finns inga svenska texter i { $path }.
    .hint = Ange mappen som har mappen sv i sig, till exempel locales.
translating-record-broken = Det går inte att läsa vilka svenska texter översättningarna gjordes från: { $path } ({ $detail }).
    .hint = Lägg tillbaka filen från en kopia. Utan den räknas allt som översatt från dagens svenska.
translating-source-language = Alla texter översätts från svenska, inte till.
    .hint = Ange ett annat språk efter --lang.
translating-file-exists = { $path } finns redan, och kan vara någons arbete.
    .hint = Ange ett annat namn efter --file.
translating-not-written = Det gick inte att skriva { $path } ({ $detail }).
    .hint = Se efter att mappen finns och får ändras.
# { $what } är packed, large eller text; { $limit } är megabyte.
translating-no-sheet = { $what ->
        [packed] { $path } är i kalkylprogrammets eget format.
        [large] { $path } är större än { $limit } MB, och så stor blir ingen tabell härifrån.
       *[text] { $path } är ingen text i UTF-8.
    }
    .hint = { $what ->
        [large] Se efter att det är rätt fil.
       *[text] Öppna den i kalkylprogrammet, välj Spara som och CSV UTF-8.
    }
translating-too-many-rows = { $path } har fler än { $most } rader, och så många texter finns inte.
    .hint = Se efter att det är rätt fil.
translating-no-columns = { $path } saknar kolumner: { $columns }.
    .hint = Första raden ska vara den som stod där när tabellen gjordes.
translating-bad-reviewer = Det där är inget namn på en granskare.
    .hint = Skriv ett namn på högst { $most } tecken.
