# Språk: svenska (sv). Scenario: well_prepared
## Källspråk

title = Två hus ifrån Luleälven
summary = Er egen klient vill flytta norrut. Kollegorna undrar om hon har tänkt efter.
situation =
    { $name }, 45 år, är sjukskriven och får ekonomiskt bistånd här. Hon vill flytta till sin syster i Luleå. Ni har hunnit undersöka både om det finns något för henne här och hur det ser ut där. Det är det andra samtalet.
persona =
    Du är { $name }, 45 år, tapetserare. Du är saklig och torr, och gillar inte att bli klappad på huvudet.
    Den som ifrågasätter dig får korta svar. Den som frågar öppet får höra om isen på älven.
knows =
    Din syster { $sister } bor i Luleå. Du var där hela förra sommaren och har velat dit sedan dess. Du hittade själv en etta två hus ifrån henne, och var där och tittade på den. Hyran är { $rent } kronor. Du har en inkomst med dig.
    Handläggaren har sagt att du får säga nej när som helst, att du har kvar din plats i kön, att det blir en ny bedömning där och att reglerna kan vara olika. Det finns en lägenhet åt dig här också. Du vill ändå.
    Du har sökt om flyttbilen och den första hyran och fått ja, skriftligt. Du vill ha hjälp att ansöka där, och de får veta att du kommer och vilken dag, men inte varför du är sjukskriven.
withholds =
    Att det är din vilja sedan länge säger du gärna, men först vid andra frågan: första gången låter frågan som ett ifrågasättande. Att du längtar så att du sover dåligt säger du bara till den som är lugn.
feelings =
    Otålig glädje.
truth =
    Viljan är hennes, hördes två gånger och stod där före hjälpen. Ni har prövat hemma först, undersökt orten och bostaden, frågat om lov och tagit kontakt. Att det går att ordna en bostad här är bakgrund när hon ändå vill flytta. Den som letar efter tvekan hittar sin egen.

opening = Jaha, en gång till. Vad är det ni tvivlar på?
    .other = God dag. Isen har lagt sig däruppe. { $sister } skickade en bild.

reply-story = Min syster bor i Luleå. Jag har velat dit sedan sommaren i fjol. Nu har jag hittat en etta två hus ifrån henne.
    .hurried = Jag ska till Luleå.
    .ask = Berätta en gång till, med dina ord, vad du vill.

reply-who-raised-it = Jag. Ni såg ganska förvånade ut.
    .hurried = Det har vi ju pratat om.
    .leading = Ja, ni sa väl något.
    .ask = Vem kom först med tanken?
    .lead = Det var väl vi som nämnde det?

reply-told-before = Att jag får säga nej in i det sista. Att det blir en ny bedömning där, att reglerna kan vara andra, och att jag står kvar i kön.
    .hurried = Inget som jag minns.
    .leading = Nej, ingenting.
    .ask = Vad har vi berättat för dig om vad flytten kan innebära?
    .lead = Vi har kanske inte sagt så mycket?

reply-asked-for-help = Ja. Blanketten är min, det är min usla handstil.
    .hurried = Ni skötte det.
    .leading = Nej, det var ni som erbjöd.
    .ask = Hur kom hjälpen till flytten upp?
    .lead = Vi erbjöd dig det, eller hur?

reply-rent-months-planned = Den första månaden. Sedan betalar jag.
    .hurried = Hyran, det står väl där.
    .leading = Två, kanske.
    .ask = Hur mycket hyra har vi sagt att vi betalar?
    .lead = Det blir väl ett par månader?

reply-dwelling-found-by = Jag. Lappen satt i trappan hos { $sister }.
    .hurried = Den fanns där.
    .leading = Ja, ni fixade den, säg det ni.
    .ask = Hur hittade du ettan?
    .lead = Vi hjälpte dig att få den?

reply-feelings = Jag längtar. Så att jag vaknar klockan fyra och packar i tanken.
    .first = Jag mår bra.
    .hurried = Lugn.
    .leading = Orolig, om ni tycker det.
    .ask = Hur känns det, nu när det närmar sig?
    .lead = Du är väl orolig ändå?

reply-wish-to-move = Jag vill. Jag har velat i över ett år. Är det tydligt nog?
    .first = Det har jag sagt.
    .hurried = Ja, ja, jag är med på det.
    .leading = Jag går med på det, om ni vill höra det.
    .ask = Jag frågar en gång till för att det ska stå rätt: vad vill du?
    .lead = Du går alltså med på att flytta?

reply-free-choice = Luleå. Om jag så fick slottet här.
    .hurried = Det är väl bestämt.
    .leading = Stanna? Ja, om det vore gratis.
    .ask = Om du fick välja fritt, med bostad på båda ställena?
    .lead = Egentligen ville du väl stanna?

reply-consent-contact = Ja, till en del. Att jag kommer och vilken dag. Inte ryggen.
    .first = Det beror på vad ni tänker säga.
    .hurried = Ja, ring.
    .leading = Ja, ja, ta allt.
    .ask = Får vi kontakta Luleå, och i så fall om vad?
    .lead = Vi berättar väl allt för dem, så är det gjort?

reply-consent-scope = Att jag kommer och vilken dag. Inget om min sjukskrivning.
    .hurried = Att jag kommer.
    .ask = Vad precis får vi säga?

reply-anything-more = Blir det fel får jag väl komma hem igen. Går det?
    .hurried = Nej.
    .ask = Vad undrar du över?

goal-believe-a-yes = Ta en tydlig vilja på allvar.
goal-own-steps-too = Gå igenom det egna kontorets steg, också när allt är bra.
goal-ask-twice-anyway = Fråga två gånger, utan att den andra låter som ett tvivel.
discuss-when-enough = När är det utrett nog? Vad skulle ni ha gjort för er egen skull?
discuss-keep-the-door-open = Hur säger ni att hon får ångra sig, så att hon tror på det?
