# Språk: svenska (sv). Scenario: joint_queue
## Källspråk

title = Fyra år i kö
summary = En man med jobb söker bistånd till lönen i december. Han tackar kommunen för lägenheten.
situation =
    { $name }, 33 år, flyttade till { $place } i oktober från grannkommunen. Han arbetar på ett lager och har sökt bistånd för en månad med få timmar. Tolken är med på telefon.
persona =
    Du är { $name }, 33 år. Du är trött efter nattpasset och vill göra rätt. Du säger ”kommunen” om allt som har en logga.
knows =
    För fyra år sedan visade en handläggare alla på en kurs hur man ställer sig i bostadskön. Kön drivs av flera kommuner ihop. De sa att du skulle behålla din plats, och att reglerna för bistånd kan vara olika i kommunerna. Ingen sa var du skulle söka.
    I augusti kom ett mejl från kön med tre lägenheter. Du valde den i { $place }, för bussen går rakt till lagret och din vän { $friend } bor där. Du tittade på den. Hyran är { $rent } kronor. Du hade kunnat stanna i rummet du hyrde.
    Jobbet har du kvar. Den förra kommunen gav inget till flytten, och du bad inte om något. Om kommunerna har talats vid vet du inte.
withholds =
    Vad handläggaren sa och inte sa, att du själv valde bland tre, och det om köplatsen, säger du när någon frågar en gång till.
feelings =
    Stolt över lägenheten. Rädd att man ska tro att du har gått före i kön.
truth =
    ”Kommunen” var en gemensam bostadskö, och han valde själv. Att lära alla på en kurs hur man ställer sig i kö är vanligt stöd (Statskontoret 2020:19, 2.2.3), och att behålla köplatsen talar för valfrihet. Den som fyller i luckorna åt honom skriver ned en kommun som ordnade bostad i en annan. Det hände inte.

opening = God morgon. Jag vill tacka kommunen för lägenheten. Nu gäller det bara december.
    .other = Hej. Jag kommer från jobbet. Kommunen mejlade mig om lägenheten i augusti, det är den det gäller.

reply-story = Jag stod i kön i fyra år. I augusti kom ett mejl om tre lägenheter, och jag valde den här. Bussen går rakt till jobbet.
    .hurried = Kommunen mejlade.
    .ask = Berätta hur du fick lägenheten.

reply-who-raised-it = Det gjorde jag. Mejlet kom, men det var jag som satt med kartan.
    .hurried = Det kom ett mejl.
    .leading = Ja, kommunen mejlade.
    .ask = Vems tanke var det att du skulle bo just i { $place }?
    .lead = Det var alltså kommunen som tog upp det?

reply-told-to-search = Nej. Ställ dig i kön, sa hon, till alla. Var man sökte fick man välja själv.
    .first = De sa att man skulle stå i kön.
    .hurried = Man ska stå i kö.
    .leading = Ja, i kön finns ju alla kommunerna.
    .ask = Sa de var du skulle söka, eller vad som hände om du inte gjorde det?
    .lead = De sa att du skulle söka i andra kommuner?

reply-dwelling-found-by = Jag valde den själv. Det var tre i mejlet. Kön är ihop för många kommuner, det står längst ner.
    .first = Kommunen mejlade mig.
    .hurried = Kommunen.
    .leading = Ja, kommunen ordnade den.
    .ask = Vem skickade mejlet, och hur blev det just den lägenheten?
    .lead = Kommunen ordnade lägenheten?

reply-search-help = En kurs, med projektor. Tjugo personer. Hon visade hur man skriver in sig.
    .hurried = De letade åt mig.
    .leading = Ja, hon sökte väl åt mig.
    .ask = Vilken hjälp fick du att söka, du själv eller alla?
    .lead = De sökte lägenhet åt dig?

reply-alternatives = Jag kunde ha stannat i rummet. Det var inte bråttom. Jag hade väntat i fyra år, jag kunde vänta i fem.
    .hurried = Det fanns inget.
    .leading = Nej, inget annat.
    .ask = Vad hade du kunnat göra i stället?
    .lead = Du hade inget annat?

reply-told-before = Att jag får behålla min plats i kön om jag vill flytta igen. Och att bistånd inte är likadant överallt.
    .first = Inte så mycket.
    .hurried = Inget.
    .leading = Nej, inget.
    .ask = Vad fick du veta innan du sa ja?
    .lead = Ingen berättade något för dig?

reply-wish-to-move = Ja. Jag ville ha en dörr som är min. Och bussen.
    .hurried = Jag sa ja till mejlet.
    .leading = Man ville ju inte tappa platsen.
    .ask = Vad ville du själv?
    .lead = Du kände dig väl tvungen att svara ja?

reply-contact-before =
    .first = Det vet jag inte.
    .hurried = Vet inte.
    .leading = Nej, det gjorde de nog inte.
    .ask = Vet du om kommunerna har talat med varandra om dig?
    .lead = De hade inte talat med oss?

reply-anything-more = Jag behöver bara hjälp till lönen i december. Sedan har jag fler timmar.
    .hurried = Nej.
    .ask = Är det något mer?

goal-whose-queue = Ta reda på vem ”kommunen” är, varje gång han säger det.
goal-who-chose = Ta reda på vem som valde bland tre.
goal-dont-fill-in = Fyll inte i det han inte vet.
discuss-many-municipalities = Hur antecknar man hjälp från något som flera kommuner driver ihop?
discuss-teach-or-point = När går det över från att lära någon söka till att peka åt ett håll?
