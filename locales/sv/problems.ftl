## Svenska. Källspråk.
## Problem i formulär, källförteckningar och svarsfiler: vad som är fel, och i .hint vad man gör åt det.

### Filen

problem-too-large = Filen är större än { $limit } MB.
    .hint = Dela upp formuläret eller ta bort det som inte hör dit.
problem-syntax = { $what ->
        [printed-quotes] Citattecknen är tryckta (” eller “). Här ska det vara raka (").
        [unquoted] Texten står inte inom citattecken.
        [text-open] Texten har inget citattecken på slutet.
        [bad-in-text] I texten står ett tecken som inte kan läsas.
        [bad-number] Det här är inget tal.
        [nought-first] Ett tal kan inte börja med en nolla.
        [bad-date] Det här är inget datum.
        [not-truth] Här ska det stå true eller false.
        [no-value] Det står inget efter likhetstecknet.
        [no-equals] Det saknas ett likhetstecken.
        [two-equals] Här står ett likhetstecken för mycket.
        [bad-key] Det här kan inte vara ett namn på en rad.
        [duplicate-key] Den här raden finns redan i samma del.
        [single-brackets] Rubriken har enkla hakparenteser.
        [heading-missing] Före den här rubriken saknas { $heading }.
        [comma-missing] Det saknas ett komma mellan två delar av listan.
        [comma-extra] Här står ett komma för mycket.
        [list-open] Listan har ingen hakparentes på slutet.
        [braces-open] Mellan klamrarna går det inte att läsa.
        [heading-open] Rubriken har inte lika många hakparenteser på slutet som i början.
        [after-value] Efter värdet står något som inte hör dit.
        [too-deep] Här är för många nivåer.
       *[unreadable] Filen kan inte läsas här (rad { $line }, kolumn { $column }).
    }
    .hint = { $what ->
        [printed-quotes] Skriv om dem. Stäng av automatiska citattecken i redigeraren om de kommer tillbaka.
        [unquoted] Skriv ett citattecken före och ett efter. Bara tal, datum, true och false står utan.
        [text-open] Sätt ett citattecken efter texten.
        [bad-in-text] Ta bort det. Ett omvänt snedstreck skrivs \\.
        [bad-number] Skriv siffror utan mellanslag och utan nolla först, med punkt före decimaler.
        [nought-first] Är det en kod, till exempel för en kommun: skriv den inom citattecken, "0180". Annars: ta bort nollan.
        [bad-date] Skriv år-månad-dag, till exempel 2026-07-01. Är bara månaden eller året känt: skriv det inom citattecken.
        [not-truth] Skriv det med små bokstäver, utan citattecken.
        [no-value] Skriv ett värde eller ta bort raden.
        [no-equals] Skriv till exempel type = "text".
        [two-equals] Ta bort det ena.
        [bad-key] Före likhetstecknet står ett namn med bokstäverna a–z, siffror och understreck.
        [duplicate-key] Ta bort den ena. Är det en ny fråga eller regel: skriv dess rubrik först, till exempel [[section.question]].
        [single-brackets] Skriv dubbla, { $heading }, där det kan finnas flera.
        [heading-missing] Skriv { $heading } på en rad före. Det som står efter är inte kontrollerat än.
        [comma-missing] Sätt ett komma mellan dem.
        [comma-extra] Ta bort det.
        [list-open] Sätt ] efter det sista i listan. Det som står efter är inte kontrollerat än.
        [braces-open] Se efter att { "{" } och { "}" } står i par och att det är komma mellan delarna. Det som står efter är inte kontrollerat än.
        [heading-open] Skriv till exempel [[section.question]]. Det som står efter är inte kontrollerat än.
        [after-value] Ta bort det, eller skriv det på en egen rad. Decimaler skrivs med punkt.
        [too-deep] Skriv med färre hakparenteser och klamrar inuti varandra.
       *[unreadable] Se efter om ett citattecken, en hakparentes eller ett likhetstecken saknas.
    }
problem-unknown-key = Nyckeln ”{ $key }” finns inte här.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Ta bort raden eller se efter i beskrivningen av formulär vad den kan heta.
    }
problem-misplaced = ”{ $key }” kan inte stå här.
    .hint = Behåll det, men skriv rubriken { $place }.
problem-missing-key = Nyckeln ”{ $key }” saknas.
    .hint = Lägg till en rad som börjar med ”{ $key } =” eller ett avsnitt med det namnet.
problem-wrong-shape = Här ska det stå { $expected ->
        [integer] ett heltal
        [decimal] ett tal
        [truth] true eller false
        [date] ett datum
        [list] en lista
        [table] en tabell
        [tables] en lista med tabeller
        [text-or-list] en text eller en lista
        [date-or-text] ett datum
        [from-to] en period med from och to
       *[text] en text inom citattecken
    }, inte { $found ->
        [integer] ett heltal
        [decimal] ett tal
        [truth] true eller false
        [date] ett datum
        [list] en lista
        [table] en tabell
        [tables] en lista med tabeller
        [text-or-list] en text eller en lista
        [date-or-text] ett datum
        [from-to] en period med from och to
       *[text] en text inom citattecken
    }.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] { $expected ->
            [tables] Skriv rubriken med dubbla hakparenteser, till exempel [[section.question]].
           *[other] Skriv om värdet.
        }
    }
problem-empty-list = Listan ”{ $key }” är tom.
    .hint = Skriv minst ett namn i listan.
problem-too-long-list = Listan ”{ $key }” har fler än { $limit } delar.
    .hint = Dela upp frågan: ingen kan välja bland så många.

### Namn

problem-bad-id = ”{ $id }” kan inte vara ett namn.
    .hint = Använd små bokstäver a–z, siffror och understreck, med en bokstav först, högst 64 tecken. Källor har bindestreck i stället för understreck.
problem-reserved-id = Ordet ”{ $id }” är upptaget: det betyder redan något i formulär.
    .hint = Välj ett annat namn.
problem-duplicate-id = Namnet ”{ $id }” finns redan på rad { $line }.
    .hint = Ge den ena ett annat namn.

### Frågor

problem-unknown-kind = Det finns ingen frågetyp ”{ $word }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Typerna är single, multiple, yes_no, text, narrative, integer, decimal, money, date, period, municipality, country, language, lookup, roster, consent och statement.
    }
problem-key-not-taken = En fråga av typen ”{ $kind }” har ingen ”{ $key }”.
    .hint = Ta bort raden eller byt typ på frågan.
problem-bad-number = ”{ $text }” är inte ett tal som kan användas här.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Skriv ett tal utan mellanslag, med punkt och högst tre decimaler (två för pengar, inga för antal), högst 1000000000000.
    }
problem-limits-crossed = Det minsta värdet { $min } är större än det största { $max }.
    .hint = Byt plats på min och max eller rätta det ena.
problem-more-than-options = Gränsen { $limit } passar inte: frågan har { $options } svarsalternativ.
    .hint = Skriv ett tal från 1 till { $options }.
problem-max-nought = Med max = 0 kan inget väljas.
    .hint = Skriv minst 1 eller ta bort raden.
problem-roster-in-roster = En lista med poster kan inte ha en egen lista i sig.
    .hint = Gör den inre listan till en fråga för sig.
problem-empty-form = Formuläret har inga frågor.
    .hint = Lägg till [[section]] och [[section.question]].
problem-two-defaults = Frågan har både default och default_from.
    .hint = Behåll en av dem: ett fast förslag, eller ett som räknas ut.
problem-default-is-silence = Ett skäl till tystnad kan inte vara ett förslag.
    .hint = Ta bort raden. Att någon inte vet eller inte vill svara måste personen själv säga.
problem-bad-list-name = ”{ $name }” kan inte vara namnet på en lista.
    .hint = Skriv bara filens namn, till exempel skolor.csv. Filen ska ligga bredvid formuläret. Använd bokstäver, siffror, - och _.
problem-no-such-list = Listan ”{ $name }” finns inte bredvid formuläret.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Lägg filen i samma mapp som formuläret, eller rätta namnet.
    }
problem-broken-list = { $reason ->
        [heading] Listan ”{ $name }” börjar inte med rubrikraden code,name.
        [semicolons] Listan ”{ $name }” har semikolon mellan kod och namn.
        [empty] Listan ”{ $name }” har en rubrikrad och inga rader.
        [not-utf8] Listan ”{ $name }” är inte text i UTF-8: rad { $line } går inte att läsa.
        [too-large] Listan ”{ $name }” är större än { $line } MB.
        [unreadable] Listan ”{ $name }” finns men går inte att läsa.
        [unclosed] Rad { $line } i listan ”{ $name }”: ett citattecken har inget slut på raden.
        [forbidden] Rad { $line } i listan ”{ $name }”: här står ett osynligt styrtecken ({ $character }).
        [twice] Rad { $line } i listan ”{ $name }”: koden finns redan.
        [commas] Rad { $line } i listan ”{ $name }” har fler delar än rubrikraden.
        [too-long] Listan ”{ $name }” har fler än { $line } rader.
       *[row] Rad { $line } i listan ”{ $name }” har inte både kod och namn.
    }
    .hint = { $reason ->
        [semicolons] Byt semikolonen mot komman. I Excel: spara som CSV UTF-8 och ersätt sedan ; med , i en textredigerare.
        [empty] Skriv minst en rad: en kod, ett komma och ett namn.
        [not-utf8] Öppna listan och spara den som UTF-8. I Excel heter det CSV UTF-8.
        [too-large] Korta listan, eller dela upp den på två frågor.
        [unreadable] Se efter att det är en fil och att den får läsas.
        [unclosed] Sätt ett citattecken efter namnet, eller ta bort det som står före. Ett namn är aldrig flera rader.
        [forbidden] Ta bort tecknet. Det kan ha kommit med när namnet klistrades in.
        [twice] Ge den ena raden en annan kod eller ta bort den.
        [commas] Står det ett komma i namnet: sätt namnet inom citattecken, "så, här".
        [too-long] Korta listan, eller dela upp den på två frågor.
       *[other] Öppna listan och rätta den. Första raden är code,name; varje rad därefter en kod, ett komma och ett namn.
    }
problem-computed-too-late = ”{ $name }” räknas ut längre ned i filen.
    .hint = Flytta upp det uträknade värdet, så att det står före det som använder det.
problem-check-refuses-silence = Kontrollen ”{ $id }” skulle vägra den som låter bli att svara.
    .hint = Vet ej och vill inte svara tas alltid emot. Ta bort hard = true, eller det som frågar efter tystnad: unknown, declined, not_applicable, not_interpreted eller not answered.
problem-unknown-cue = Det finns inget signalord med namnet ”{ $id }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Se listan över signalord i handledningen för formulär.
    }

### Iakttagelser

problem-unknown-weight = Det finns ingen vikt ”{ $word }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Vikterna är prohibited, policy, strong, grey, context och mitigating.
    }
problem-fallback-missing = Listan med vikter säger inte vad som gäller när inget villkor är uppfyllt.
    .hint = Lägg till en sista vikt utan ”if”.
problem-fallback-not-last = Efter en vikt utan ”if” används inga fler.
    .hint = Flytta vikten sist i listan.
problem-undeclared-measure = Åtgärden ”{ $id }” finns inte i formuläret.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Lägg till den under [[measure]] eller ta bort den.
    }
problem-unknown-source = Källan ”{ $id }” finns inte i källförteckningen.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Lägg till källan i sources.toml eller ta bort den.
    }
problem-unknown-question = Det finns ingen fråga ”{ $name }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Se efter i formuläret vad frågan heter.
    }
problem-flag-without-source = Iakttagelsen ”{ $id }” har ingen källa.
    .hint = Ange under ”sources” vad den vilar på.
problem-unknown-section = Källan ”{ $id }” har inget avsnitt ”{ $section }” i källförteckningen.
    .hint = { $among ->
        [chapter] Slå upp vilket som menas. Av kapitlet finns { $there } i förteckningen.
        [all] Slå upp vilket som menas. I förteckningen finns { $there }.
       *[none] Lägg till avsnittet i sources.toml eller ta bort det.
    }
problem-expired-source = Källan ”{ $id }” gällde till och med { $to }, och inget har ersatt den.
    .hint = Ange en källa som gäller, eller ta bort den.
problem-source-not-yet = Källan ”{ $id }” börjar gälla först { $from }.
    .hint = Ange vad som gäller till dess, eller vänta med att ta formuläret i bruk.
problem-replaced-source = Källan ”{ $id }” är ersatt av ”{ $by }”.
    .hint = { $suggested ->
        [yes] Skriv { $nearest }. För samtal före den nya källan visas den gamla av sig själv.
        [several] Slå upp vilket som menas: { $nearest }. För samtal före den nya källan visas den gamla av sig själv.
       *[no] Ange stället i ”{ $by }”. För samtal före den nya källan visas den gamla av sig själv.
    }
problem-prohibited-without-law = ”{ $id }” kan väga prohibited, men ingen av källorna är lag, domstol eller myndighet.
    .hint = Skriv policy i stället, eller ange det lagrum eller avgörande som förbjuder det.
problem-unknown-word = ”{ $word }” kan inte stå efter ”{ $key }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Där kan stå { $words }.
    }
problem-weight-beyond-kind = En källa av slaget ”{ $kind }” kan inte ha vikten ”{ $weight }”.
    .hint = Bara statute och ordinance är law, och bara ruling är court. Ta den vikt som källan har, till exempel policy för kommunens egna riktlinjer.
problem-replacement-differs = Källan ”{ $id }” säger att den ersatte ”{ $other }”.
    .hint = Rätta den ena, så att båda säger detsamma.

### Det som är tillåtet men säkert fel

problem-never-true = { $what ->
        [flag] Iakttagelsen ”{ $id }” kan aldrig väckas
        [condition] Villkoret ”{ $id }” kan aldrig stämma
        [contradiction] Motsägelsen ”{ $id }” kan aldrig visas
        [element-holds] Rekvisitet ”{ $id }” kan aldrig bli ja
        [check] Kontrollen ”{ $id }” kan aldrig säga ifrån
        [computed] Det uträknade värdet ”{ $id }” kan aldrig visas
        [measure] Det som står under unless hos åtgärden ”{ $id }” kan aldrig stämma
       *[element-fails] Rekvisitet ”{ $id }” kan aldrig bli nej
    }{ $count ->
        [none] , vad man än svarar
        [one] : det här kan inte stämma: { $parts }
       *[many] : det här kan inte stämma samtidigt: { $parts }
    }.
    .hint = Skriv om villkoret. Se efter om det ska vara or i stället för and, och vilka gränser och frågevillkor som gäller.
problem-always-true = { $what ->
        [flag] Iakttagelsen ”{ $id }” väcks
        [condition] Villkoret ”{ $id }” stämmer
        [contradiction] Motsägelsen ”{ $id }” visas
        [element-holds] Rekvisitet ”{ $id }” blir ja
        [check] Kontrollen ”{ $id }” säger ifrån
       *[element-fails] Rekvisitet ”{ $id }” blir nej
    } vad man än svarar.
    .hint = Skriv om villkoret. Menas bara att frågan är besvarad: skriv answered(frågan).
problem-never-asked = { $what ->
        [section] Avsnittet ”{ $id }” kan aldrig komma med
        [field] Fältet ”{ $id }” kan aldrig ställas
       *[question] Frågan ”{ $id }” kan aldrig ställas
    }{ $count ->
        [none] , vad man än svarar
        [one] : det här kan inte stämma: { $parts }
       *[many] : det här kan inte stämma samtidigt: { $parts }
    }.
    .hint = Skriv om villkoret under ask_if, eller ta bort det som inte kan ställas.
problem-weight-never-reached = Vikten ”{ $weight }” kan aldrig gälla här{ $count ->
        [none] , vad man än svarar
        [one] : det här kan inte stämma: { $parts }
       *[many] : det här kan inte stämma samtidigt: { $parts }
    }.
    .hint = Vikterna prövas uppifrån, och bara när iakttagelsen är väckt. Byt plats på raderna eller ta bort den här. Den sista raden ska stå utan if.
problem-ask-next-never-asked = Frågan ”{ $question }” kan aldrig ställas, så den kan inte komma härnäst.
    .hint = Ta bort namnet ur ask_next eller ändra frågans villkor.
problem-shown-outside-list = Frågan ”{ $question }” är inte med i listan ”{ $roster }”, så värdet visas aldrig där.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Nämn en fråga i listan under show_at, eller listan själv.
    }
problem-same-condition = Iakttagelsen ”{ $id }” har samma villkor som ”{ $other }” på rad { $line }.
    .hint = Slå ihop dem, eller skriv vad som skiljer dem åt.
problem-unused-condition = Ingen använder villkoret ”{ $id }”.
    .hint = Använd det i en regel eller ta bort det.
problem-unused-measure = Ingen iakttagelse leder till åtgärden ”{ $id }”.
    .hint = Skriv den under measures hos en iakttagelse eller ta bort den.
problem-measure-never = Åtgärden ”{ $id }” kan aldrig föreslås: när en iakttagelse leder till den är också det som står under unless sant.
    .hint = Skriv om unless, eller låt en annan iakttagelse leda till åtgärden.
problem-list-name-twice = Rad { $line } i listan ”{ $list }”: namnet ”{ $name }” finns redan på rad { $first }.
    .hint = Skriv i namnet vad som skiljer dem åt, till exempel orten. Den som svarar ser bara namnet.
problem-default-never-known = { $why ->
        [itself] Förslaget till ”{ $id }” räknas ut av svaret på samma fråga.
        [list] Förslaget till ”{ $id }” tas från ”{ $from }”, vars koder inte finns i frågans lista.
       *[later] Förslaget till ”{ $id }” räknas ut av ”{ $from }”, som frågas senare.
    }
    .hint = Räkna ut det av svar som finns när frågan ställs, eller ta bort default_from.
problem-unused-option = Ingen regel och ingen text använder alternativet ”{ $option }” i frågan ”{ $question }”.
    .hint = { $suggested ->
        [yes] Det finns en text för ”{ $nearest }”: menas det?
       *[no] Ett alternativ används när en regel nämner det eller en text säger vad det heter. Andra alternativ i frågan nämns i regler.
    }

### Texter

problem-broken-text = { $what ->
        [not-spaces] Raden börjar med en tabb eller ett annat tecken som inte är mellanslag.
        [brace-open] Klamrarna kan inte läsas: något saknas före eller i stället för det här.
        [brace-closed] Här står en klammer som inte hör till någon.
        [equals-missing] Det saknas ett likhetstecken efter namnet.
        [bad-name] Här ska det stå ett namn med bokstäverna a–z.
        [bad-letter] Här ska det stå ett namn med bokstäverna a–z.
        [comment] Här ska det stå ett namn med bokstäverna a–z.
        [no-text] Efter namnet står ingen text.
        [no-last-resort] Inget av valen har en stjärna.
        [two-last-resorts] Mer än ett av valen har en stjärna.
        [bad-choice] Valet mellan texter kan inte läsas.
        [bad-call] Anropet inom klamrarna kan inte läsas.
        [text-open] Ett citattecken har inget slut på raden.
        [bad-escape] Det omvända snedstrecket betyder inget här.
       *[unreadable] Texten kan inte läsas här (rad { $line }, kolumn { $column }).
    }
    .hint = { $what ->
        [not-spaces] Skriv fyra vanliga mellanslag i stället.
        [brace-open] Skriv { "{" } $namn { "}" }, med båda klamrarna. En klammer som ska synas skrivs { "{" } "{ "{" }" { "}" }.
        [brace-closed] Ta bort den, eller skriv den som börjar. En klammer som ska synas skrivs { "{" } "{ "}" }" { "}" }.
        [equals-missing] Skriv namn = text.
        [bad-name] Rader som hör till texten före ska vara indragna. En indragen rad kan inte börja med [, * eller punkt.
        [bad-letter] Före likhetstecknet står ett namn med bokstäverna a–z, siffror och understreck.
        [comment] Är det en anmärkning: börja raden med #.
        [no-text] Skriv texten efter likhetstecknet, eller ta bort raden.
        [no-last-resort] Sätt * före det val som gäller när inget annat passar: *[other] text.
        [two-last-resorts] Behåll stjärnan bara vid det val som gäller när inget annat passar.
        [bad-choice] Skriv { "{" } $namn -> och sedan ett val på varje rad: [one] text och sist *[other] text { "}" }.
        [bad-call] Skriv svaret som det är: { "{" } $namn { "}" }. Datum och tal skrivs på språkets sätt.
        [text-open] Sätt ett citattecken efter texten.
        [bad-escape] Skriv \\ för ett omvänt snedstreck.
       *[unreadable] Se efter om en klammer eller ett likhetstecken saknas, och om raderna efter den första är indragna.
    }
problem-braces-too-deep = Klamrarna går i fler än { $limit } nivåer. Hela filen är utelämnad.
    .hint = Stäng klamrarna eller dela upp texten.
problem-forbidden-character = Här står ett osynligt styrtecken ({ $character }). Hela filen är utelämnad.
    .hint = Ta bort tecknet. Det kan ha kommit med när text klistrades in.
problem-text-twice = Texten ”{ $id }” finns redan på rad { $line }.
    .hint = Ta bort den ena.
problem-missing-text = Texten ”{ $id }” saknas.
    .hint = Lägg till den i filen. På andra språk än svenska visas den svenska texten så länge.
problem-superfluous-text = Formuläret har inget som heter ”{ $id }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
        [twice] Två saker heter ”{ $twice }”. Ge först den ena sitt rätta namn: texten kan höra till den.
       *[no] Ta bort texten eller se efter vad den ska höra till.
    }
problem-unknown-variable = Det finns inget svar som heter ”{ $variable }” att sätta in här.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
        [entry] Här finns bara $number: vilken i ordningen posten är.
        [value] Det uträknade värdet heter $value här. Annars: skriv namnet på en fråga i formuläret.
        [nothing] I den här texten sätts inget in. Skriv ut orden.
       *[no] Skriv namnet på en fråga i formuläret.
    }
problem-bare-variable = ”${ $variable }” står utan klamrar och läses upp som det står.
    .hint = Skriv { "{" } ${ $variable } { "}" } så sätts svaret in.
problem-variable-not-here = Svaret på ”{ $variable }” sätts inte in i den här texten.
    .hint = { $list ->
        [yes] Det finns bara i posterna i ”{ $roster }”: texter som börjar med { $roster }- kan sätta in det.
        [whole] En hel lista sätts inte in i någon text. Visa i stället ett uträknat värde vid frågan, till exempel count({ $roster }).
       *[no] Svar kan sättas in i en frågas text, .help och .note, i kontroller och i uträknade värden.
    }
problem-computed-in-text = ”{ $variable }” är ett uträknat värde. Sådana sätts inte in i andra texter.
    .hint = Värdet visas vid frågorna under show_at. I dess egen text, computed-{ $variable }, heter det $value.
problem-not-answered-yet = { $own ->
        [yes] ”{ $variable }” är svaret på just den här frågan, så det finns inte när den ställs.
       *[no] ”{ $variable }” är inte besvarad än när den här frågan ställs.
    }
    .hint = Använd ett tidigare svar, flytta frågan, eller skriv två texter: { "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }.
problem-text-for-answer = Här sätts texten till frågan ”{ $name }” in, inte svaret.
    .hint = Skriv ${ $name } om svaret menas.
problem-shown-raw = { $what ->
        [term] Det finns ingen term ”-{ $name }”. Namnet visas i stället.
        [function] Det finns ingen funktion ”{ $name }”. Namnet visas i stället.
       *[text] Det finns ingen text ”{ $name }” på språket. Namnet visas i stället.
    }
    .hint = { $what ->
        [function] Datum och tal skrivs redan på språkets sätt: sätt in svaret som det är.
       *[other] Menas ett svar: skriv dollartecken före namnet. Annars: lägg till det i filen eller ta bort klammern.
    }
problem-text-not-shown = { $why ->
        [round] Texten hänvisar i en ring: { $names }. Namnen visas i stället för orden.
       *[much] Texten sätter in mer än { $limit } delar, med dem i det som den hänvisar till. Så mycket visas inte.
    }
    .hint = { $why ->
        [round] Skriv ut orden i en av dem i stället för att hänvisa vidare.
       *[much] Skriv ut orden i stället för att hänvisa till dem.
    }
problem-branch-never-taken = { $by ->
        [number] ”{ $key }” väljs aldrig: ”{ $variable }” är ett tal.
        [listed] ”{ $key }” väljs aldrig: det är ingen kod för ”{ $variable }”.
        [nothing] ”{ $key }” väljs aldrig: en text kan inte välja på ”{ $variable }”.
        [before] ”{ $key }” väljs aldrig: en gren med samma namn står före.
        [never-then] ”{ $key }” väljs aldrig: där texten visas är det inte svaret.
       *[code] ”{ $key }” väljs aldrig: ”{ $variable }” är något av { $answers }.
    }
    .hint = { $by ->
        [number] Skriv ett tal, eller one och other.
        [listed] Se efter vad koden heter.
        [nothing] Skriv texten utan grenar, eller välj på ${ $variable }_known.
        [before] Ta bort den ena.
        [never-then] Ta bort grenen, eller ändra ask_if så att texten visas också då.
       *[code] Skriv något av dem som grenens namn.
    }
problem-last-branch-is-answer = ”*[{ $key }]” är den sista grenen, men gäller bara det svaret. Vid andra svar, och när svaret inte är känt, visas … i stället.
    .hint = Skriv en gren för varje svar, och sist *[{ $last }] med ord som stämmer också när svaret inte är känt.
problem-texts-of-program = Formuläret ersätter ett av programmets. På språket { $language } visas programmets egna texter för { $n ->
        [one] en del
       *[other] { $n } delar
    }, till exempel ”{ $example }”.
    .hint = Skriv egna texter för dem, eller ge formuläret och filen ett annat namn om det inte ska ersätta programmets.
problem-id-not-file-name = Formuläret heter ”{ $id }”, men filen heter { $file }.
    .hint = Ge dem samma namn. Det är filens namn man väljer formuläret med, och formulärets namn som texterna hittas med.
problem-missing-variable = ”{ $variable }” saknas i texten ”{ $id }”. Den svenska texten har det.
    .hint = Sätt in det på det ställe där det hör hemma på språket.
problem-extra-variable = ”{ $variable }” finns i texten ”{ $id }”, men inte i den svenska.
    .hint = Ta bort det eller lägg till det på svenska.
problem-no-texts = Formuläret har inga texter.
    .hint = De ska stå i filen { $file } i mappen för varje språk.
problem-no-source-texts = Formuläret har inga texter på svenska.
    .hint = De ska stå i filen { $file }. Från dem översätts alla andra.

### Filer

problem-too-many-tables = Här står fler än { $limit } delar av samma slag. Resten är inte läst.
    .hint = Dela upp formuläret.
problem-not-utf8 = Filen är inte text i UTF-8: byte { $byte } går inte att läsa.
    .hint = Spara filen som UTF-8 i en textredigerare.
problem-not-a-file = Det här är ingen fil utan ett rör eller en enhet.
    .hint = Ange en fil som slutar på .toml, eller en mapp med sådana filer.
problem-no-forms = I mappen finns inga formulär.
    .hint = Ange en mapp med filer som slutar på .toml.
problem-not-a-form = { $what ->
        [trials] Det här är fall som prövar ett formulär, inte ett formulär.
        [texts] Det här är texter till ett formulär, inte ett formulär.
        [list] Det här är en lista att slå upp i, inte ett formulär.
       *[sources] Det här är en källförteckning, inte ett formulär.
    }
    .hint = { $what ->
        [trials] Kör vilja forms test { $form } för att pröva formuläret med fallen.
        [texts] Kör vilja forms check { $form }: texterna kontrolleras tillsammans med formuläret.
        [list] Listan kontrolleras tillsammans med formuläret som använder den.
       *[sources] Källorna kontrolleras när ett formulär pekar på dem.
    }
problem-file-missing = Filen finns inte.
    .hint = Se efter hur namnet stavas och i vilken mapp filen ligger.
problem-file-closed = Filen får inte läsas.
    .hint = Be den som äger filen om rätt att läsa den.
problem-file-unreadable = Filen går inte att läsa ({ $detail }).
    .hint = Se efter om den ligger på en enhet som är ansluten.
problem-more = { $n ->
        [one] Ett problem till visas inte
       *[other] { $n } problem till visas inte
    }.
    .hint = Rätta det som visas först och kontrollera filen igen.

### Villkor

problem-empty-expression = Villkoret är tomt.
    .hint = Skriv ett villkor eller ta bort raden.
problem-unexpected-character = Tecknet { $character } betyder ingenting i ett villkor.
    .hint = Ta bort tecknet. Tal kan läggas ihop och dras ifrån (+ och -), men inte multipliceras eller delas.
problem-wrong-sign = ”{ $sign }” används inte i villkor.
    .hint = Skriv ”{ $instead }” i stället.
problem-unclosed-quote = Ett citattecken har inget slut.
    .hint = Sätt ett citattecken efter koden.
problem-bad-date = ”{ $text }” är inte ett datum som finns.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
        [year] Skriv året med fyra siffror, till exempel 2026.
       *[no] Skriv år-månad-dag, till exempel 2026-07-01.
    }
problem-unexpected-token = ”{ $token }” kan inte stå här.
    .hint = { $lacks ->
        [yes] Här saknas ”{ $missing }”.
       *[no] Se efter om något saknas före, till exempel ”and”, ”or” eller en parentes.
    }
problem-bare-answer = ”{ $word }” är ett svar och inget villkor, så det kan inte stå för sig.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Skriv frågan framför, till exempel told in [no, yes], eller answered(told) om det räcker att den är besvarad.
    }
problem-unexpected-end = Villkoret tar slut för tidigt.
    .hint = { $lacks ->
        [yes] Här saknas ”{ $missing }”.
       *[no] Skriv klart villkoret eller ta bort det sista ordet.
    }
problem-nested-too-deep = Villkoret har fler än { $limit } nivåer av parenteser eller räkneled.
    .hint = Dela upp villkoret med [[condition]].
problem-computed-too-long = Uträknade värden har fler än { $limit } led tillsammans med dem som de bygger på.
    .hint = Räkna ut värdet med färre led.
problem-unknown-name = Det finns ingen fråga, inget villkor och inget rekvisit som heter ”{ $name }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Se efter i formuläret vad det heter.
    }
problem-field-outside-roster = ”{ $field }” finns bara i posterna i ”{ $roster }”.
    .hint = { $remedy ->
        [roster] Lägg till nyckeln roster med ”{ $roster }”, så gäller det varje post för sig. Gäller det hela listan: sum({ $roster }, …) eller count({ $roster }, …).
        [sum] Skriv sum({ $roster }, …) eller count({ $roster }, …) för hela listan.
        [list] Skriv listans namn, { $roster }.
        [place] Skriv vilken post i listan som menas, till exempel { $roster }/1/{ $field }.
       *[any] Skriv till exempel any({ $roster }, …) runt villkoret.
    }
problem-unknown-option = Frågan ”{ $question }” har inget svarsalternativ ”{ $option }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Se efter vilka svarsalternativ frågan har.
    }
problem-unknown-function = Det finns ingen funktion ”{ $name }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Funktionerna är count, any, all, sum, days, months, days_after, months_after, answered, unknown, declined, not_applicable och not_interpreted.
    }
problem-wrong-arguments = Funktionen ”{ $function }” kan inte ha { $found } delar inom parentesen.
    .hint = Skriv så här: { $form }.
problem-type-mismatch = Här ska det stå { $expected ->
        [truth] något som är sant eller falskt
        [number] ett tal
        [day] ett datum
        [quoted] en text inom citattecken
        [name] namnet på ett svarsalternativ
        [list] en lista
        [choice] en fråga med ett val
        [multiple] en fråga med flera val
        [text] en fråga med fri text
        [period] en fråga om en tidsperiod
        [municipality] en kommun
        [country] ett land
        [language] ett språk
        [roster] en lista med poster (roster)
        [number-field] ett talfält i listan
        [lookup] en kod ur en lista
        [worth] ett tal, ett datum eller en kod
        [steps] ett heltal skrivet med siffror
       *[question] en fråga
    }, inte { $found ->
        [truth] något som är sant eller falskt
        [number] ett tal
        [day] ett datum
        [quoted] en text inom citattecken
        [name] namnet på ett svarsalternativ
        [list] en lista
        [choice] en fråga med ett val
        [multiple] en fråga med flera val
        [text] en fråga med fri text
        [period] en fråga om en tidsperiod
        [municipality] en kommun
        [country] ett land
        [language] ett språk
        [roster] en lista med poster (roster)
        [number-field] ett talfält i listan
        [lookup] en kod ur en lista
        [worth] ett tal, ett datum eller en kod
       *[question] en fråga
    }.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] { $expected ->
            [truth] Jämför med något, till exempel ”fråga == svarsalternativ” eller ”fråga > 2”.
            [name] Skriv svarsalternativet utan citattecken.
            [municipality] Skriv kommunkoden inom citattecken.
            [country] Skriv landskoden inom citattecken.
            [language] Skriv språkkoden inom citattecken.
            [steps] Skriv antalet med siffror, till exempel 3. Det kan inte tas från ett svar.
           *[other] Se efter vad det andra ledet är.
        }
    }
problem-wrong-operator = ”{ $operator }” går inte att använda på { $sort ->
        [truth] något som är sant eller falskt
        [number] ett tal
        [day] ett datum
        [quoted] en text inom citattecken
        [name] namnet på ett svarsalternativ
        [list] en lista
        [choice] en fråga med ett val
        [multiple] en fråga med flera val
        [text] en fråga med fri text
        [period] en fråga om en tidsperiod
        [municipality] en kommun
        [country] ett land
        [language] ett språk
        [roster] en lista med poster (roster)
        [number-field] ett talfält i listan
        [lookup] en kod ur en lista
        [worth] ett tal, ett datum eller en kod
       *[question] en fråga
    }.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] { $sort ->
            [multiple] Skriv ”svarsalternativ in fråga” eller ”count(fråga) >= 2”.
            [choice] Skriv ”fråga == svarsalternativ” eller ”fråga in [a, b]”.
            [text] Fri text kan bara prövas med answered, unknown, declined, not_applicable och not_interpreted.
            [period] Skriv .from eller .to efter frågan.
            [truth] Skriv villkoret ensamt, eller med ”not” framför.
           *[other] Använd == eller !=.
        }
    }
problem-unknown-part = ”{ $question }” har ingen del ”{ $part }”.
    .hint = Skriv { $question }.from eller { $question }.to, utan något annat efter.
problem-bad-code = ”{ $code }” är inte koden för { $sort ->
        [municipality] en kommun
        [country] ett land
        [lookup] något i frågans lista
       *[language] ett språk som kan väljas i samtal
    }.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] { $sort ->
            [municipality] Skriv fyra siffror, till exempel 0180.
            [country] Skriv två stora bokstäver, till exempel SY.
            [lookup] Skriv en kod som står i listan.
           *[language] Skriv språkets kod, till exempel ar eller fa-AF.
        }
    }
problem-cycle = Det går runt: { $names }.
    .hint = Ta bort ett av leden. En fråga kan inte vänta på sitt eget svar.

### Svarsfilen

problem-unknown-field = Posterna i ”{ $roster }” har inget fält ”{ $field }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Se efter i formuläret vilka fält de har.
    }
problem-unknown-code = { $sort ->
        [lookup] Koden { $code } finns inte i listan.
        [country] Det finns inget land med koden { $code }.
       *[municipality] Det finns ingen kommun med koden { $code } i registret.
    }
    .hint = { $sort ->
        [lookup] Se efter koden i listan bredvid formuläret.
        [country] Se efter landets kod i ISO 3166-1, till exempel SY. Ett land som har upphört finns inte med.
       *[municipality] Se efter kommunens kod. En kommun som har upphört finns inte med.
    }
problem-out-of-range = { $limits ->
        [both] Svaret ska vara från { $min } till { $max }.
        [min] Svaret ska vara minst { $min }.
       *[max] Svaret ska vara högst { $max }.
    }
    .hint = Rätta talet, eller ändra gränsen i formuläret.
problem-too-few-chosen = Minst { $min } svarsalternativ ska väljas.
    .hint = Lägg till i listan.
problem-too-many-chosen = Högst { $max } svarsalternativ får väljas.
    .hint = Ta bort ur listan.
problem-chosen-twice = ”{ $option }” står två gånger.
    .hint = Ta bort det ena.
problem-exclusive-option = ”{ $option }” kan inte väljas tillsammans med något annat.
    .hint = Ta bort ”{ $option }” eller de andra.
problem-too-many-entries = Listan ”{ $roster }” har fler än { $limit } rader. Resten är inte läst.
    .hint = Ta bort rader: så många har ingen intervju.
problem-empty-answer = Svaret är tomt.
    .hint = Skriv ett svar, ta bort raden eller ange varför svar saknas, till exempel declined = true.
problem-period-backwards = Perioden slutar innan den börjar.
    .hint = Byt plats på dagarna eller rätta den ena.
problem-silence-not-true = Varför svar saknas anges med ett enda skäl och värdet true.
    .hint = Skriv till exempel dont_know = true och inget mer.

### Fall som prövar formulär

problem-unknown-thing = { $thing ->
        [question] Formuläret har ingen fråga ”{ $name }”.
        [entry] I fallets svar har listan ingen post ”{ $name }”.
        [entry-of-scenario] I övningsfallet har listan ingen post ”{ $name }”.
        [flag] Formuläret har ingen iakttagelse ”{ $name }”.
        [element] Formuläret har inget rekvisit ”{ $name }”.
        [contradiction] Formuläret har inget motstridigt ”{ $name }”.
        [measure] Formuläret har ingen åtgärd ”{ $name }”.
        [check] Formuläret har ingen kontroll ”{ $name }”.
        [computed] Formuläret har inget uträknat värde ”{ $name }”.
        [cue] Det finns inget signalord ”{ $name }”.
        [answer] Fallet ger inget svar på ”{ $name }” som kunde vägras.
        [words] Fallet har inga ord vid ”{ $name }” där ett signalord kunde hittas.
        [form] Fallen är till formuläret ”{ $name }”, inte till det som de ligger bredvid.
       *[truth] ”{ $name }” är inte yes, no eller unknown.
    }
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] { $thing ->
            [truth] Skriv yes, no eller unknown.
            [entry] Posterna räknas från 1 i den ordning de står i svaren.
            [entry-of-scenario] Posterna räknas från 1 i den ordning de står under facts.
            [answer] Skriv svaret under case.answers, eller ta bort namnet här.
            [words] Skriv en berättelse eller en anteckning där, eller ta bort namnet här.
           *[other] Se efter i formuläret vad det heter.
        }
    }
problem-nothing-expected = Fallet väntar sig ingenting, och kan därför aldrig slå fel.
    .hint = Skriv vad svaren ska leda till, till exempel highest = "none".
