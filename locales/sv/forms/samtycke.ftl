## Svenska. Källspråk: alla andra språk översätts härifrån.
## Frågorna läses högt. Varje mening ska gå att tolka för sig.

form-title = Samtycke att lämna uppgifter
    .purpose = Ett samtal om vad socialtjänsten får lämna ut om personen, till vem, för vad och hur länge. Ett nej är ett svar som alla andra.
    .elements = Samtycket:

### Inledning

section-opening = Inledning
information_given = Det du berättar här är hemligt. Jag får inte lämna det vidare utan ditt ja, utom i de få fall då lagen säger det. Nu vill jag fråga om du säger ja till något, och i så fall till vad.
    .short = Information läst upp
    .help = Säg också vem du själv är och varför du frågar. Läs långsamt.
    .note = Låt personen svara innan du går vidare.
    .read = Uppläst
interpreter_needed = Vill du tala genom en tolk?
    .short = Behov av tolk
    .help = Ord som sekretess och samtycke är svåra även för den som talar svenska till vardags.
interpreter_mode = Hur tolkas samtalet?
    .short = Sätt att tolka
    .help = Fylls i av dig. Barn, släktingar och vänner ska inte tolka.
    .none = Ingen tolk
    .on_site = Tolk på plats
    .phone = Tolk per telefon
    .video = Tolk på video
    .relative = En släkting eller vän
spoken_language = Vilket språk vill du tala?
    .short = Språk
whose_secrecy = Vem handlar uppgifterna om?
    .short = Vem det gäller
    .own = Om mig
    .child = Om mitt barn
child_age = Hur gammalt är barnet?
    .short = Barnets ålder
    .unit = år
guardians_part = Vad säger barnets vårdnadshavare?
    .short = Vårdnadshavarna
    .help = Ett yngre barn kan inte ensamt säga ja. Hur mycket barnet självt bestämmer beror på ålder och mognad.
    .all_agree = Alla säger ja
    .one_agrees = En säger ja, den andra är inte tillfrågad
    .one_refuses = En säger nej
    .not_asked = De är inte tillfrågade
    .child_alone = Barnet svarar själv, utan vårdnadshavare
child_heard = Har barnet fått säga vad det tycker?
    .short = Barnets åsikt
child_agrees = Säger barnet självt ja till att uppgifter lämnas?
    .short = Barnets svar
    .help = Ett nej ska också stå här, även om vårdnadshavarna säger ja.

### Att förstå

section-understanding = Att förstå
free_to_refuse = Du bestämmer själv. Du kan säga ja, nej, eller ja till en del. Säger du nej påverkar det inte om du får hjälp. Säger du ja kan du ändra dig senare.
    .short = Friheten att säga nej
    .note = En mening i taget.
    .read = Uppläst
told_free = Har du fått veta att du kan säga nej, och att det inte påverkar din hjälp?
    .short = Vet att nej är möjligt
told_what = Har du fått veta vilka uppgifter det gäller och vad de ska användas till?
    .short = Vet vad det gäller
told_withdraw = Har du fått veta att du kan ta tillbaka ditt ja?
    .short = Vet att ja kan tas tillbaka
    .help = Det som redan har lämnats ut går inte att ta tillbaka. Säg det också.
own_words = Berätta med egna ord: vad är det jag frågar dig om, och vad händer om du säger ja eller nej?
    .short = Med egna ord
    .help = Lyssna efter om personen tror att stödet beror på svaret. Förklara igen om något blev fel.
    .note = Tolka i jag-form. Hjälp inte till med svaret.
understood = Har personen förstått?
    .short = Förståelse
    .help = Din bedömning av det som personen just sa.
    .understood = Ja
    .partly = Delvis
    .not_understood = Nej
pressure = Har någon sagt hur du ska svara? Vad sa de?
    .short = Påverkan
    .help = Fråga öppet och vänta. Läs inte upp alternativen först.
    .nobody = Nej, ingen
    .advised = Någon har gett ett råd
    .must = Någon har sagt att jag måste säga ja
    .money_depends = Någon har sagt att pengarna eller hjälpen beror på svaret
    .someone_else = Någon i familjen eller en annan person pressar mig
threat = Finns det någon som inte får veta var du är?
    .short = Någon som inte får veta
    .help = Fråga bara när personen är ensam med dig och tolken. Skriv ingen plats.
    .note = Säg inga namn och inga platser.

### Svaret

section-decision = Svaret
consent = Säger du ja till att vi lämnar uppgifter till någon annan?
    .short = Svaret
    .help = Ett nej behöver inget skäl. Fråga inte varför och fråga inte igen i dag.
    .given = Ja
    .partly = Ja, till en del
    .refused = Nej
decided_on = Vilken dag svarade personen?
    .short = Dag för svaret
how_given = Hur gavs svaret?
    .short = Hur det gavs
    .signed = Skriftligt, undertecknat
    .spoken = Muntligt
    .shown = Personen sa inget men visade det

### Omfattning

section-scope = Omfattning
what = Vilka uppgifter får vi lämna? Jag läser upp en sak i taget.
    .short = Uppgifter
    .note = Läs upp ett alternativ i taget.
    .name_and_contact = Namn och hur man når mig
    .address = Var jag bor
    .decisions = Beslut om hjälp
    .money = Min ekonomi
    .dwelling = Hur jag bor
    .health = Min hälsa
    .children = Mina barn
    .other_support = Annat stöd jag har
    .what_was_said = Det jag har berättat i samtal
    .something_else = Något annat
    .everything = Allt
what_else = Vad mer får vi lämna?
    .short = Andra uppgifter
never = Finns det något som vi aldrig får berätta?
    .short = Får aldrig lämnas
    .help = Skriv personens ord. Skriv ingen plats om någon inte får veta var personen är.
recipients = Vilka får få uppgifterna? Vi tar en i taget.
    .short = Mottagare
    .entry = Mottagare { $number }
    .add = Lägg till en mottagare
    .none = Ingen
recipients-kind = Vem är det?
    .short = Slags mottagare
    .municipality = En annan kommun
    .health_care = Vården
    .school = Skola eller förskola
    .state_authority = En statlig myndighet
    .landlord = En hyresvärd
    .relative = En anhörig
    .someone_else = Någon annan
recipients-municipality = Vilken kommun?
    .short = Kommun
recipients-which = Vilken verksamhet eller roll?
    .short = Verksamhet
    .help = Skriv inget namn på en privatperson.
recipients-may_get = Får den få allt som du har sagt ja till, eller bara en del?
    .short = Hur mycket
    .all_of_it = Allt
    .some_of_it = Bara en del
recipients-only_this = Vilken del?
    .short = Bara detta
what_for = Vad får uppgifterna användas till?
    .short = Ändamål
    .explain_move = Att få veta hur flytten gick till
    .transfer = Att flytta över ärendet
    .supervision = En anmälan eller ansökan till tillsynen
    .plan_support = Att planera hjälp
    .apply_elsewhere = Att ansöka någon annanstans
    .something_else = Något annat
    .not_said = Det har inte sagts
fetch_too = Får vi också hämta uppgifter om dig därifrån?
    .short = Hämta uppgifter
until = Hur länge gäller ditt ja?
    .short = Hur länge
    .once = En gång
    .a_day = Till en viss dag
    .case_closed = Tills ärendet är klart
    .no_end = Det är inte bestämt
until_day = Till vilken dag?
    .short = Sista dag

### Återtagande

section-withdrawal = Återtagande
withdrawn = Har du ändrat dig sedan du sa ja?
    .short = Återtaget
    .help = Fråga varje gång ni ses. Första gången är svaret nej.
    .no = Nej
    .partly = Ja, i en del
    .wholly = Ja, helt
withdrawn_on = Vilken dag ändrade du dig?
    .short = Dag för återtagandet
withdrawn_what = Vad gäller inte längre?
    .short = Gäller inte längre
shared_already = Har något lämnats ut redan?
    .short = Lämnat redan
    .help = Det går inte att ta tillbaka. Säg till personen vad som lämnats och till vem.
recipients_told = Har mottagarna fått veta vad som är återtaget?
    .short = Mottagarna vet

### Handläggarens del

section-record = Handläggarens del
exceptions = Finns något skäl att lämna uppgifter även utan samtycke?
    .short = Utan samtycke
    .help = Lagen har få undantag. Fråga juristen innan du använder ett.
    .under_18 = Personen är under 18 år
    .misuse = Pågående missbruk
    .compulsory_care = Tvångsvård i psykiatrin
    .pregnant = Gravid, och barnet behöver skydd
    .duty_by_law = En lag säger att uppgiften ska lämnas
    .none = Inget av dem
planned_sharing = Vad planerar kontoret att lämna ut?
    .short = Planerat utlämnande
    .nothing = Inget
    .within_consent = Det som samtycket gäller
    .beyond_consent = Mer än samtycket gäller
    .despite_refusal = Uppgifter fast personen har sagt nej
documented = Är svaret antecknat i akten?
    .short = Antecknat
copy_given = Har personen fått en kopia eller ett skriftligt besked?
    .short = Kopia

### Delarna av ett samtycke

element-informed = Personen vet och har förstått
    .short = vet
element-voluntary = Frivilligt
    .short = frivilligt
element-limited = Avgränsat: vad, till vem, för vad, hur länge
    .short = avgränsat
element-expressed = Uttryckt
    .short = uttryckt
element-in_force = Gäller i dag
    .short = gäller

### Iakttagelser

flag-sharing_despite_refusal = Uppgifter ska lämnas fast personen har sagt nej
    .why = Sekretessen gäller tills personen häver den. Ett undantag i lagen prövas för varje uppgift och når bara dem som lagen nämner.
flag-sharing_after_withdrawal = Uppgifter ska lämnas fast samtycket är återtaget
    .why = Ett återtaget samtycke gäller inte längre.
flag-sharing_beyond_consent = Mer ska lämnas än samtycket gäller
    .why = Personen kan häva sekretessen till en del. Resten är fortfarande hemligt.
flag-sharing_after_the_day = Uppgifter ska lämnas efter samtyckets sista dag
    .why = Samtycket har gått ut.
flag-sharing_on_flawed_consent = Uppgifter ska lämnas, men samtycket räcker inte
    .why = Ett ja gäller bara om personen vet vad det gäller, förstår det och ger det fritt. För ett barn bestämmer vårdnadshavarna, med hänsyn till ålder och mognad.
flag-sharing_without_answer = Uppgifter ska lämnas, men samtycket är inte klart
    .why = Personen har varken sagt ja eller nej. Utan ett ja, eller annat stöd i lag, får uppgifter inte lämnas.
flag-exception_may_apply = Ett undantag från sekretessen kan gälla
    .why = Då kan uppgifter få lämnas utan samtycke. Det prövas för sig, och samtycket gäller oberoende av det.
flag-money_depends = Personen tror eller har hört att hjälpen beror på svaret
    .why = Ett samtycke som är ett villkor för stöd är inte frivilligt. Lagen nämner inget sådant villkor.
flag-told_that_must = Personen har fått höra att den måste säga ja
    .why = Den som inte får säga nej har inte sagt ja.
flag-pressed_by_someone_else = Någon annan pressar personen att svara
    .why = Tala med personen ensam innan svaret räknas.
flag-not_told_of_freedom = Personen har inte fått veta att nej är möjligt
    .why = Utan det går det inte att säga att svaret är fritt.
flag-not_told_what = Personen har inte fått veta vad samtycket gäller
    .why = Man kan bara säga ja till det man känner till.
flag-not_told_of_withdrawal = Personen har inte fått veta att samtycket kan tas tillbaka
    .why = Det är en del av att bestämma själv.
flag-not_understood = Personen har inte förstått frågan
    .why = Ett ja till något som man inte har förstått bär inte.
flag-partly_understood = Personen har förstått en del
    .why = Förklara det som är oklart innan något lämnas.
flag-without_interpreter = Samtycket frågades utan tolk, fast tolk behövs
    .why = Den som inte behärskar svenska ska få tolk när det behövs.
flag-relative_interprets = En släkting eller vän tolkar
    .why = Tystnadsplikten gäller inte den som inte är anlitad som tolk, och personen svarar kanske inte fritt.
flag-child_alone = Barnet svarar utan vårdnadshavare
    .why = Barnet kan häva sekretessen självt bara om ålder och mognad räcker.
flag-guardian_refuses = En vårdnadshavare säger nej
    .why = Vem som bestämmer då är en fråga för juristen.
flag-guardians_not_asked = Alla vårdnadshavare är inte tillfrågade
    .why = Vårdnadshavarna bestämmer tillsammans, med hänsyn till barnets ålder och mognad.
flag-child_not_heard = Barnet har inte fått säga vad det tycker
    .why = Barnets åsikt ska tas till vara.
flag-child_not_agreed = Barnet har inte självt sagt ja
    .why = Barnet kan behöva säga ja självt, tillsammans med vårdnadshavarna. Det beror på ålder och mognad.
flag-everything = Samtycket gäller allt
    .why = Ett så vitt ja är svårt att överblicka. Begränsa det till det som behövs.
flag-no_end = Samtycket har ingen sista dag
    .why = Utan slut vet varken personen eller kontoret när det upphör.
flag-no_purpose = Det är inte sagt vad uppgifterna ska användas till
    .why = Ändamålet avgör vad som får lämnas.
flag-no_recipient = Ingen mottagare är nämnd
    .why = Ett samtycke gäller bara mot den som nämns.
flag-recipient_without_secrecy = En mottagare kan sakna tystnadsplikt
    .why = Då är uppgiften oskyddad när den väl har lämnats.
flag-threat_and_address = Någon får inte veta var personen är
    .why = Adress och kontaktvägar till den som är hotad är hemliga hos alla myndigheter.
flag-threat_unclear = Det är oklart om någon inte får veta var personen är
    .why = Ett uteblivet svar är inget nej. Adress och kontaktvägar kan behöva skyddas.
flag-recipients_not_told = Mottagarna vet inte vad som är återtaget
    .why = De kan fortsätta att använda uppgifterna i god tro.
flag-not_documented = Svaret är inte antecknat
    .why = Samtycke och nej ska gå att läsa i akten, med dag och vem som tog emot.
flag-no_copy = Personen har inget skriftligt besked
    .why = Ett papper gör det lättare att ändra sig.
flag-only_shown = Samtycket är bara visat, inte uttalat
    .why = Det är svårt att veta vad personen menade.
flag-refusal_respected = Personens nej respekteras
    .why = Inget lämnas.
flag-well_informed = Personen vet, har förstått och svarar fritt
    .why = Det är så ett samtycke ska komma till.
flag-kept_within = Det som lämnas ryms i samtycket
    .why = Då hindrar sekretessen inte.

### Motstridigt

contradiction-gave_and_not_understood = Personen har sagt ja och har inte förstått vad det gäller.
contradiction-free_and_must = Personen vet att nej är möjligt och har samtidigt fått höra att det måste bli ja.
contradiction-partly_and_everything = Personen har sagt ja till en del, men det som får lämnas är allt.
contradiction-threat_and_relative = Någon får inte veta var personen är, och en anhörig ska få uppgifter.
contradiction-interpreted_and_not_needed = Tolk behövs inte, men samtalet tolkas.

### Åtgärder

measure-share_nothing = Lämna inget
    .how = Säg till kollegor som har ärendet. Skriv i akten varför.
measure-share_only_this = Lämna bara det som samtycket gäller
    .how = Stryk resten innan något skickas.
measure-ask_again = Fråga på nytt
    .how = Börja om: vad, till vem, för vad, hur länge. Låt personen svara fritt.
measure-explain_again = Förklara igen
    .how = Korta meningar, en i taget. Be personen berätta med egna ord.
measure-book_interpreter = Boka tolk
    .how = Fråga om samtycket först när tolken är med.
measure-take_back_condition = Ta tillbaka villkoret
    .how = Säg, och skriv, att hjälpen inte beror på svaret.
measure-speak_alone = Tala med personen ensam
    .how = Bara du, personen och tolken.
measure-narrow_it = Avgränsa samtycket
    .how = Vilka uppgifter, till vem, för vad och till vilken dag?
measure-tell_of_risk = Berätta vad det kan leda till
    .how = Den som får uppgiften kan berätta den vidare.
measure-protect_the_place = Skydda platsen
    .how = Lämna ingen adress och inga kontaktvägar. Följ rutinen för skydd. Också kommunens namn kan visa var personen är.
measure-ask_guardians = Fråga alla vårdnadshavare
    .how = Om det inte är farligt för barnet.
measure-hear_the_child = Låt barnet säga vad det tycker
    .how = Förklara på ett sätt som passar åldern.
measure-tell_recipients = Tala om för mottagarna vad som är återtaget
    .how = Samma dag. Skriv vem som fick veta det.
measure-write_it_down = Anteckna svaret
    .how = Dag, vem som frågade, hur det tolkades, vad personen svarade.
measure-give_a_copy = Ge personen en kopia
    .how = Om den är trygg att ha hemma. Fråga först.
measure-ask_lawyer = Fråga juristen
    .how = Innan något lämnas utan samtycke.

### Uträknat, och sådant som inte kan stämma

computed-days_left = { $value ->
        [one] Samtycket gäller { $value } dag till.
       *[other] Samtycket gäller { $value } dagar till.
    }
check-ended_before_it_began = Sista dagen ligger före dagen för svaret.
check-withdrawn_before_given = Återtagandet ligger före dagen för svaret.
check-withdrawn_later = Återtagandet ligger efter dagen för samtalet.
check-decided_later = Svaret ligger efter dagen för samtalet.
