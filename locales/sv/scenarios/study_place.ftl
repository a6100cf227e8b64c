# Språk: svenska (sv). Scenario: study_place
## Källspråk

title = Prov på fredag
summary = En student har flyttat för en kurs och behöver hjälp en månad.
situation =
    { $name }, 24 år, går en kurs på { $school } sedan i höst. Hon har sökt bistånd för september, då studiemedlen dröjde. Hon klarar sig på svenska, och ni har inte beställt tolk.
persona =
    Du är { $name }, 24 år. Du talar svenska lite för fort och rättar dig själv. Du har en mapp med allt i rätt ordning.
    Du undrar varför du får frågor om flytten när du bara söker för en månad, och du frågar rakt ut.
knows =
    Du kom in på kursen i maj, på andra försöket. Då berättade du det för din handläggare. Hon sa att du kunde bo kvar och läsa på distans, och visade en lägenhet du kunde få. Du ville hit.
    Du ansökte om pengar till flyttbilen, { $sum } kronor, och fick dem i juli. Hyran för september betalades också, en månad. Rummet hyr du i andra hand, du hittade det på skolans anslagstavla och tittade på det i juni.
    Ni bestämde ihop att hon skulle ringa hit, och du sa ja till det. Allt står i beslutet.
withholds =
    Att du hade kunnat bo kvar, och att hyran bara gällde en månad, säger du när någon frågar en gång till. Det verkar så självklart för dig.
feelings =
    Pigg och lite stressad över provet.
truth =
    En ordinär flytt för studier. Viljan kom först, hjälpen var sökt och prövad, hemkommunen erbjöd ett alternativ, och kommunerna hade talats vid med samtycke. Flyttbidrag efter ansökan och den första hyran är vanligt stöd (Statskontoret 2020:19, 2.2.2). Det enda som återstår är pengarna för september.

opening = Hej! Jag har prov på fredag, så jag har med mig allt. Var börjar vi?
    .other = Hej. Det är bara för september. Varför behöver ni veta hur jag flyttade?

reply-story = Jag kom in på kursen i maj. Jag hade sökt två gånger. Sedan sa jag det till min handläggare och bad om pengar till flyttbilen.
    .hurried = Jag kom in på en kurs.
    .ask = Jag frågar alla hur flytten gick till. Berätta, i den ordning det hände.

reply-who-raised-it = Jag. Jag sprang dit med antagningsbeskedet.
    .hurried = Det var skolan.
    .leading = Ja, hon sa väl något om det.
    .ask = Vem talade först om att du skulle flytta hit?
    .lead = Det var handläggaren som kom med förslaget?

reply-reasons-given = Att jag kom in. Det är skälet. Det står med stora bokstäver i beslutet.
    .hurried = Det fanns väl inga skäl.
    .leading = Ja, bostäder är det ju ont om.
    .ask = Vilka skäl talade ni om, du och handläggaren?
    .lead = Hon sa väl att det var ont om bostäder?

reply-alternatives = Jag kunde få en etta där hemma, hon visade den. Och läsa på distans. Men man kan inte lära sig lägga förband på distans.
    .first = Jag ville hit.
    .hurried = Det fanns inget annat.
    .leading = Nej, inget annat.
    .ask = Vad hade du kunnat göra i stället?
    .lead = Det fanns väl inget annat för dig?

reply-asked-for-help = Ja. Jag fyllde i blanketten själv, den ligger här under fliken.
    .hurried = De hjälpte mig.
    .leading = Nej, de gav mig det.
    .ask = Hur fick du hjälpen, sökte du eller blev du erbjuden?
    .lead = De erbjöd dig pengarna, va?

reply-rent-months-paid = En. September. Den är sista raden i beslutet.
    .first = De betalade hyran.
    .hurried = September och … ja, hyran.
    .leading = Ja, två kanske.
    .ask = För vilka månader betalade de hyran?
    .lead = De betalade ett par månader?

reply-help-given = Flyttbilen, { $sum } kronor, efter ansökan. Kvittot är på baksidan.
    .hurried = Flyttbilen, de fixade den.
    .leading = Ja, de ville väl att jag skulle åka.
    .ask = Vad mer fick du, och hur gick det till?
    .lead = Så de gav dig pengar för att du skulle flytta?

reply-wish-to-move = Ja, jag ville. Två år i rad.
    .hurried = Det blev så.
    .leading = Jo, jag gick väl med på det.
    .ask = Hur såg din egen önskan ut?
    .lead = Du gick med på att flytta?

reply-contact-before = Ja, hon frågade mig först och sedan ringde hon hit. Jag satt bredvid.
    .hurried = Det vet jag inte.
    .leading = Nej, det tror jag inte.
    .ask = Vet du om hon hörde av sig hit innan du kom?
    .lead = Hon ringde väl inte hit?

reply-anything-more = Jag har prov på fredag. Håll tummarna.
    .hurried = Nej.
    .ask = Är det något mer?

goal-dates-in-order = Få händelserna i ordning: vad kom först, önskan eller hjälpen?
goal-applied-or-offered = Skilj på det som söktes och det som erbjöds.
discuss-good-help = Vad gjorde den förra kommunen rätt, steg för steg?
discuss-what-to-leave-out = Hur kort kan anteckningen vara när det inte finns något att utreda?
