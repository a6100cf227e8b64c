# Språk: svenska (sv). Scenario: lost_job
## Källspråk

title = Måndagar i skolköket
summary = En ensam mamma med en son på femton år vill tala om sin ekonomi efter flytten.
situation =
    { $name } flyttade hit i september med sin son { $son }, 15 år. Hon hörde av sig en månad senare, när sparpengarna var slut. I ansökan har hon skrivit att hon söker alla slags arbeten. Tolken är på telefon.
persona =
    Du är { $name }, 41 år. Du kom till Sverige för nio år sedan, är skild och talar vardagssvenska, men du vill ha tolk när det är viktigt. I fyra år arbetade du i ett skolkök, sextio procent.
    Du är rak, snabb och praktisk. Du berättar gärna om maten, barnen i kön och kollegerna. Om pengar talar du kort. Blir du avbruten byter du ämne.
knows =
    Du hyrde i andra hand. I våras sa ägaren att lägenheten skulle gå till hennes dotter den sista september. Lönen var { $pay } kronor, och kommunen lade till det som fattades. Du sökte överallt i kommunen, men hyresvärdarna ville ha heltid.
    I augusti bad du om hjälp att hitta något där. Handläggaren sa att kommunen inte hade några lägenheter. Det ni kunde få var ett rum på vandrarhem, en vecka i taget. Du tänkte på { $son }, som skulle börja nian.
    Boendecoachen sökte på annat håll och kom med en lägenhet här. En egen lägenhet är tryggare än ett vandrarhem, sa handläggaren. Du sa: ”Men jobbet då?” Handläggaren svarade att jobbet inte spelade någon roll, du fick ju bistånd ändå, och att det finns jobb här också. Den 9 september kom ett papper om första hyran. Flyttbilen hade kommunen redan bokat, utan att du hade bett om det.
    Din chef ville ha dig kvar. Det tar tre timmar att resa dit, så du sa upp dig. Ingen hade sett lägenheten. Bussen går två gånger om dagen. { $son } går i skolan här. Ingen i kommunen frågade vad han ville.
withholds =
    Hur arbetet tog slut säger du först kort: det blev inte mer. Att du sa upp dig själv, och varför, berättar du när någon frågar igen. Om rummet på vandrarhem talar du först när någon undrar vad mer som fanns. Vad du tänkte den sista kvällen säger du bara om ingen har jäktat dig. Skilsmässan vill du inte tala om. Om kommunerna hade talats vid vet du inte.
feelings =
    Du är ledsen och lite förnärmad: det du var stolt över räknades inte. Du är orolig för pengarna och för { $son }, som har blivit tyst. Du vill inte klaga, du vill ha ett arbete.
truth =
    Hon hade ett arbete och lämnade det för en flytt som kommunen tog upp och ordnade. Statskontoret (2020:19, 4.3.3) beskriver hur en sådan flytt kan göra vägen till egen försörjning längre. Rummet på vandrarhem var ett erbjudande och ska stå med; att hon ändå inte såg någon annan väg är hennes ord och ska också stå med. Bara första hyran betalades, och det är vanligt stöd. Att hon inte vet om kommunerna talades vid är inget nej.

opening = Hej. Jag har med mig kontoutdraget, det var väl det ni ville se. Jag har sökt elva jobb sedan jag kom hit.
    .other = God dag. Ska jag visa papperen först? Jag söker jobb varje dag, ni kan få listan, det är elva stycken.

reply-story = Hon som ägde lägenheten skulle ha den till sin dotter. Jag letade och letade. Sedan hittade boendecoachen en lägenhet här, och jag frågade: men jobbet då? Det spelar ingen roll, sa handläggaren.
    .hurried = Jag blev av med lägenheten och fick en ny här.
    .ask = Berätta om det sista halvåret där. Hur blev det en flytt?

reply-job-and-move = Jag sa upp mig. Chefen ville ha mig kvar, men det är tre timmar dit, och köket börjar halv sju. Fyra år, och jag lämnade nyckeln på en fredag.
    .first = Jag var i ett skolkök. Sedan blev det inte mer.
    .hurried = Det tog slut.
    .leading = Ja, det tog slut av sig självt, kan man säga.
    .ask = Du nämnde skolköket. Hur slutade det arbetet, steg för steg?
    .lead = Det var väl ett vikariat som tog slut?

reply-income-now = Barnbidraget, 1250. Förut hade jag lön också, { $pay } efter skatt. Det var inte mycket, men det var mitt.
    .hurried = Nästan ingenting.
    .ask = Vad har du själv att leva på nu, och hur var det förut?

reply-who-raised-it = Handläggaren och boendecoachen. Jag letade bara hemma. Coachen vände på skärmen och sa: titta, här finns en tvåa.
    .hurried = Det kom upp när jag sökte lägenhet.
    .leading = Jag behövde ju en lägenhet, så ja, det började väl med mig.
    .ask = Vem nämnde den här orten första gången? Hur gick det till?
    .lead = Det var alltså du som började leta här?

reply-tried-at-home = Jag skrev till alla hyresvärdar där. De frågade: heltid? Nej, sextio procent. Då blev det nej. Kommunen själv frågade ingen, vad jag vet.
    .hurried = Jag sökte. Det fanns inget.
    .leading = Nej, det gick ju inte att göra något.
    .ask = Vad gjorde du, och vad gjorde kommunen, för att du skulle kunna bo kvar?
    .lead = Det gick väl inte att hitta något där ändå?

reply-alternatives = Ett rum på vandrarhem, en vecka i taget. En säng var, och köket i korridoren. Han är femton år och skulle börja nian.
    .first = Det fanns inga lägenheter, sa de.
    .hurried = Det fanns inget annat.
    .leading = Nej, precis, ingenting.
    .ask = Inga lägenheter, sa de. Vad mer talade ni om, om du ville stanna?
    .lead = Du fick alltså inget annat alls?

reply-asked-for-help = Jag bad om hjälp att hitta något där vi bodde. Att flytta hit bad jag aldrig om. Inte om flyttbilen heller, den var bokad när jag kom.
    .hurried = Ja, jag bad om hjälp.
    .leading = Ja, det var ju jag som gick dit.
    .ask = Vad var det du bad om hjälp med, med dina egna ord?
    .lead = Du bad om hjälp med flytten, förstår jag?

reply-dwelling-found-by = Boendecoachen. Han ringde till hyresvärden och skickade mina papper. Jag fick kontraktet i telefonen.
    .hurried = Den låg ute på nätet.
    .leading = Ja, jag hittade den på nätet, tillsammans med coachen.
    .ask = Hur kom ni till just den här lägenheten? Vem gjorde vad?
    .lead = Du hittade lägenheten på nätet?

reply-told-before = Att det finns jobb här, det sa de. Och att skolan ligger nära. Om bussen sa de ingenting, och inte om hur det fungerar med bistånd här.
    .hurried = Inget särskilt.
    .leading = Jo, de berättade nog allt möjligt. Jobb, skola, bussar.
    .ask = Vad fick du veta om livet här innan du flyttade?
    .lead = De berättade väl om jobb och skola och bussar?

reply-children-1-heard = Nej. De frågade hur gammal han var, för normens skull, tror jag. Han satt hemma och packade sina hörlurar.
    .hurried = Han är stor, han förstår.
    .leading = Ja, de frågade om honom.
    .ask = Var det någon i kommunen som talade med din son, eller frågade vad han tyckte?
    .lead = De frågade väl honom också?

reply-wish-to-move = Jag gick med på det. Jag sa ja till en lägenhet. Till orten sa jag aldrig ja i mitt huvud.
    .first = Vi behövde någonstans att bo, så jag skrev på.
    .hurried = Ja, det var okej.
    .leading = Ja, visst ville jag ha en egen lägenhet.
    .ask = Du skrev på. Vad ville du själv, när du skrev?
    .lead = Du ville ju ha en egen lägenhet, så du ville flytta?

reply-wish-came = Jag såg ingen annan väg. Jag satt i köket på natten och räknade veckor på vandrarhem mot mina år i skolköket. Det gick inte att räkna.
    .first = Jag tänkte på pojken, mest.
    .hurried = Det gick fort.
    .leading = Ja, jag tänkte igenom det och sa ja.
    .ask = Hur tänkte du, innan du sa ja?
    .lead = Du tänkte igenom saken och bestämde dig?

reply-free-choice = Stanna. En liten etta hade räckt, i närheten av jobbet. Jag hade kunnat sova i köket.
    .hurried = Det kunde man inte välja.
    .leading = Ja, här är väl bra. Det är en fin lägenhet.
    .ask = Om du hade fått välja alldeles fritt, hur hade det blivit då?
    .lead = Nu bor ni bra, så du hade väl valt det här?

reply-anything-more = Ja. Jag vill jobba. Skriv det också, att jag hade ett jobb och att det betydde något.
    .hurried = Nej, det är bra.
    .ask = Är det något jag har glömt att fråga om, som är viktigt för dig?

goal-work-in-detail = Fråga om arbetet tills det är klart hur det slutade och vad som sades om det.
goal-who-did-what = Skilj på vad hon bad om och vad andra ordnade.
goal-the-teenager = Fråga om sonen: skolan, vännerna och vem som frågade honom.
discuss-work-does-not-matter = Hur skriver du ned att någon sa att arbetet inte spelade någon roll, med hennes ord och utan att döma?
discuss-room-as-choice = När är ett rum på vandrarhem ett verkligt alternativ? Vad behöver du veta för att kunna svara?
discuss-way-to-work = Vad kan ni göra nu för att vägen till arbete ska bli kortare?
contradiction-1 = De sa att arbetet inte spelade någon roll, och att det finns arbete här. Be henne berätta vad de sa, mening för mening.
contradiction-2 = Hon fick erbjudande om ett rum och såg ändå ingen annan väg. Säg båda lugnt tillbaka och fråga hur rummet hade varit för dem.
