# Språk: svenska (sv). Scenario: ended_support
## Källspråk

title = Onsdagar klockan tio
summary = En man på 34 år kommer för första gången, efter två månader i en ny lägenhet.
situation =
    { $name } är 34 år och flyttade hit ensam i september. En granne följde honom till receptionen i början av november. Han har fått en tid, och det är allt ni vet. Han har en tygkasse med sig och behåller jackan på.
persona =
    Du är { $name }, 34 år. Du har växt upp i din gamla kommun och bodde med din mamma. Du har varit sjuk till och från sedan du var tjugo, och du vet själv vad som hjälper: samma tider, samma människor, inte för mycket ljud.
    Du tycker om schack och gamla bussar. Du är trött. Du svarar med få ord och efter en paus. Frågar någon två saker på en gång svarar du på den ena. När det är tyst en stund kommer det ofta mer.
knows =
    I våras flyttade din mamma till ett äldreboende. Lägenheten var hennes, och den skulle lämnas i september. Du hade boendestöd: { $helper } kom på onsdagar klockan tio och på fredagar. { $friend } var din kontaktperson, ni spelade schack på lördagar.
    I augusti satt du hos en handläggare som du inte hade träffat förut. Hon sa att det fanns en etta i en annan kommun, att det var en egen, trygg bostad. Du nickade. Du hade inte bett om det, och du visste inte var orten låg. Om hon nämnde något annat minns du inte.
    I slutet av augusti kom ett brev om lägenheten. I september körde två personer från kommunen dig hit med fyra kartonger. { $helper } sa hej då på en onsdag och trodde att någon här skulle ringa. { $friend } fick du inte veta något om.
    Ingen ringde. I två månader har du varit mest inne. Mottagningen där du får din medicin ligger tre timmar bort, och medicinen räcker till måndag. Breven ligger oöppnade i kassen, utom det om lägenheten.
withholds =
    Att medicinen tar slut säger du när någon frågar en gång till, eller frågar om just medicin. Att du behöver någon på onsdagar kommer fram när någon frågar om dagarna och väntar. Att du inte förstod, och att du vill tillbaka, säger du bara till den som inte har stressat dig. Vad sjukdomen heter säger du inte. Vad du fick välja på, hyrorna och om kommunerna talade med varandra vet du inte.
feelings =
    Du är slut. Du är inte arg på någon, du tror mest att du har glömt något som du skulle ha gjort. Du längtar efter din mamma, som du hälsade på om söndagarna.
truth =
    Stöd som pågick tog slut vid flytten, och ingen här fick veta något. Munkedals policy och lagen (29 kap. 10 § socialtjänstlagen) räknar med att sådant stöd kan lämnas över eller flyttas, med hänsyn till vad han själv vill. Han nickade till en lägenhet, men det blev aldrig hans egen vilja. Vad han inte minns, om alternativ, hyror och samtal mellan kommunerna, är öppet och inget nej. Medicinen går före allt annat.

opening = Hej. Det var grannen som tyckte att jag skulle gå hit. Det är lugnt, jag klarar mig.
    .other = Hej. Jag vet inte riktigt vad jag ska säga. Grannen följde mig hit förra gången. Det går bra.

reply-acute-needs = Medicinen. Den räcker till måndag. Sedan vet jag inte, mottagningen ligger tre timmar bort.
    .first = Nej. Det är lugnt.
    .hurried = Nej.
    .leading = Nej, inget.
    .ask = Jag frågar en gång till, en sak i taget. Hur är det med mat? Med medicin?
    .lead = Inget akut, väl?

reply-story = Mamma kom till ett äldreboende. Lägenheten var hennes. Sedan var det en på kommunen som sa att det fanns en etta här. Två stycken körde mig. Det var det.
    .hurried = Jag fick en lägenhet här.
    .ask = Börja var du vill. Vi har gott om tid. Hur såg det ut för dig i våras?

reply-ongoing-support = { $helper } kom på onsdagar klockan tio, och på fredagar. Vi gick och handlade. Och { $friend }, schack på lördagar. Han var kontaktperson, heter det.
    .hurried = { $friend }. Vi spelade schack.
    .leading = Ja. Boendestöd.
    .ask = Hur såg en vanlig vecka ut där? Vilka kom hem till dig?
    .lead = Du hade boendestöd, var det så?

reply-support-after-move = Det slutade. { $helper } sa hej då på en onsdag. Jag behöver det. Jag äter inte så mycket när ingen kommer.
    .first = Det är slut.
    .hurried = Det behövs inte.
    .leading = Ja. Jag klarar mig.
    .ask = Det är slut, sa du. Vad hände med det? Hur är dagarna nu?
    .lead = Men du klarar dig utan, eller?

reply-contact-before =
    .first = Vet inte. { $helper } trodde att någon skulle ringa.
    .hurried = Vet inte.
    .leading = Ja. De pratade nog med er.
    .ask = Vad fick du veta om vilka som skulle ta vid här?
    .lead = De frågade dig och talade med oss, antar jag?

reply-who-raised-it = Hon på kommunen. En ny. Jag hade inte träffat henne förut.
    .hurried = Det bara kom upp.
    .leading = Ja. Det var väl jag som behövde något.
    .ask = Vem sa först att det kunde bli just här?
    .lead = Det var väl du själv som ville söka dig hit?

reply-asked-for-help = Nej. Jag gick dit för mammas lägenhet. Jag ville fråga om man kunde ha den kvar.
    .hurried = Ja.
    .leading = Ja. Det gjorde jag väl.
    .ask = Vad var det du ville ha hjälp med när du gick dit?
    .lead = Du bad dem om hjälp att flytta?

reply-alternatives =
    .first = Jag minns inte.
    .hurried = Vet inte.
    .leading = Nej. Inget annat.
    .ask = Minns du om hon nämnde något mer än lägenheten här? Det är bra att svara att du inte minns.
    .lead = Du fick alltså inget annat att välja på?

reply-rent-months-paid =
    .first = Vet inte. Jag har inte tittat.
    .hurried = Vet inte.
    .leading = Ja. En månad, säger du det så.
    .ask = Hur har hyran blivit betald sedan du kom hit, vet du det?
    .lead = De betalade väl bara första månaden?

reply-decision-in-writing = Jo, ett. Om lägenheten. Det kom i slutet av augusti. Det ligger här i kassen, under de andra.
    .first = Det kommer brev.
    .hurried = Nej.
    .leading = Nej. Inget papper.
    .ask = Du har en kasse med dig. Är det något därifrån som du vill att vi läser tillsammans?
    .lead = Du fick aldrig något på papper, eller hur?

reply-changes-by-move = Ingen kommer. Mamma är där. Mottagningen är där. Jag åkte en gång, men bussen tillbaka hade gått.
    .hurried = Inget särskilt.
    .leading = Ja. Tystare är det.
    .ask = Vad har blivit annorlunda för dig sedan du kom hit?
    .lead = Det är väl lugnare för dig här?

reply-feelings = Jag förstod inte vad som hände. Jag var orolig på nätterna. Jag trodde att det var ett besök, att vi skulle titta.
    .first = Det var som det var.
    .hurried = Lugnt.
    .leading = Ja. Lugnt.
    .ask = Hur var dagarna innan, när kartongerna stod där?
    .lead = Du tog det lugnt, hoppas jag?

reply-wish-to-move = Jag nickade. Jag gick med på det. Man säger ja när någon har rest sig upp.
    .first = Hon frågade. Jag nickade.
    .hurried = Ja.
    .leading = Ja. Jag sa ju ja.
    .ask = Du nickade. Vad ville du själv just då?
    .lead = Du sa ja, så du ville flytta?

reply-wish-came = Det blev aldrig min. Det var något som hände omkring mig.
    .first = Jag tänkte inte så mycket.
    .hurried = Vet inte.
    .leading = Ja. Jag tänkte väl på det.
    .ask = Fanns det någon dag då du kände att du ville hit? Ta den tid du behöver.
    .lead = Du hade väl tid att tänka igenom det?

reply-wish-now = Tillbaka. Till mamma om söndagarna. Jag vet inte om det går.
    .first = Det spelar ingen roll.
    .hurried = Jag bor ju här.
    .leading = Ja. Då stannar jag väl.
    .ask = Jag kan inte lova något. Men vad vill du nu, om du säger det rakt ut?
    .lead = Nu när du är här vill du väl stanna?

reply-anything-more = Att någon kommer på onsdagar. Inte olika. Samma.
    .hurried = Nej.
    .ask = Är det något som vi inte har talat om? Jag väntar gärna.

goal-urgent-first = Fråga om det akuta en gång till, en sak i taget.
goal-short-answers = Låt det vara tyst efter ett kort svar. En fråga i taget.
goal-support-step-by-step = Ta reda på vilket stöd som fanns, hur det slutade och hur dagarna är nu.
goal-silence = Anteckna det han inte minns som vet inte, inte som nej.
discuss-who-should-have-called = Vem hade kunnat ringa vem, och vad hade behövts för det? Vad gör ni i dag?
discuss-not-the-illness = Hur frågar du om vad han behöver utan att fråga vad sjukdomen heter?
discuss-wish-and-transfer = Han vill tillbaka men tror inte att det går. Hur väger ni hans vilja, och vad kan ni göra här så länge?
contradiction-1 = Han säger att han gick med på det, och att han inte förstod vad som hände. Fråga stilla vad han trodde att han nickade till.
contradiction-2 = Först säger han att stödet är slut och att han klarar sig, sedan att någon behöver komma på onsdagar. Fråga om en vanlig onsdag nu.
