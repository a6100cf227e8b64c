# Språk: svenska (sv). Scenario: own_wish
## Källspråk

title = Ny på äldreboendet
summary = En kvinna med nytt jobb söker bistånd medan hon väntar på den första lönen.
situation =
    { $name } flyttade hit i slutet av september och bor ensam. I oktober ansökte hon om ekonomiskt bistånd för en månad, eftersom lönen kommer i efterskott. Hon har med sig ett beslut om flyttkostnader från sin gamla kommun. Tolken är på plats, men hon talar en hel del svenska.
persona =
    Du är { $name }, 29 år, uppvuxen i Ghana och i Sverige sedan fem år. Din äldre syster { $sister } bor här med sin familj. Du är glad, rapp och rolig, och du pratar med händerna.
    Du har städat på timmar och drömt om att arbeta med människor. Du förstår inte riktigt varför någon vill veta hur du flyttade, men du svarar gärna.
knows =
    Redan förra hösten ville du flytta hit till { $sister } och hennes barn. I augusti fick du fast jobb på { $employer } här. Du bodde i andra hand och hade kunnat bo kvar så länge du ville.
    En kollega till { $sister } visste om en ledig lägenhet, hyran är { $rent } kronor. Du åkte hit och tittade med din syster. Du skrev till handläggaren och ansökte om pengar till en flyttbil. Den 10 september fick du ja på papper.
    Handläggaren sa att reglerna kan vara annorlunda här och frågade om hon skulle ringa hit. Du sa nej tack, det skulle du göra själv. Någon hyra betalade kommunen aldrig. Du flyttade den 26 september och ringde hit den 20 oktober, när du såg att pengarna inte skulle räcka till lönen.
withholds =
    Du döljer inget. Är någon kort blir du kort, och då kan det låta som om kommunen betalade dig för att flytta. Du rättar det gärna om någon frågar vem som bad vem.
feelings =
    Du är stolt och lite otålig. Det är pinsamt att behöva be om pengar just nu, när allt går bra.
truth =
    Viljan kom först, ett år före flytten, och hon bad själv om hjälpen. Flyttkostnader efter en vanlig prövning är vanligt stöd. Hennes egen tydliga vilja gör att definitionen i Statskontorets rapport (2020:19, 2.3) inte är uppfylld. Här finns inget att följa upp med den gamla kommunen.

opening = Hej! Jag bor här sedan i september och jobbar med gamla människor, det är så roligt. Det är bara pengarna den första månaden. Vad är det ni vill veta?
    .other = Hej, hej. Jag har jobb och lägenhet och min syster här, så det är bra med mig. Det är den första lönen som dröjer.

reply-story = Jag hade tjatat om det i ett år, att jag skulle flytta till min syster. Så fick jag jobbet, och då var det bara att packa. Jag sökte pengar till bilen och fick det.
    .hurried = Kommunen betalade flyttbilen och jag flyttade.
    .ask = Berätta, hur blev det så att du flyttade hit?

reply-who-raised-it = Jag själv. { $sister } sa till och med att jag skulle vänta till våren, men jag är inte bra på att vänta.
    .hurried = Min syster bor här.
    .leading = Ja, min syster, för hon bor ju här.
    .ask = Vem var det som först kom på att du skulle flytta hit?
    .lead = Det var väl din syster som fick dig att flytta?

reply-wish-to-move = Jag ville. Jag ville redan förra hösten, långt innan jag pratade med någon på kommunen.
    .hurried = Ja, klart.
    .leading = Ja, jag gick med på det, det gick ju bra.
    .ask = Vad tänkte du själv om att flytta? När började du vilja det?
    .lead = Så du gick med på att flytta?

reply-alternatives = Jag frågade aldrig efter något annat, jag hade ju mitt rum. Alternativet var att stanna där och fortsätta städa.
    .hurried = Jag behövde inget annat.
    .leading = Nej, inga andra fick jag.
    .ask = Vad hade du kunnat göra i stället?
    .lead = De gav dig alltså inga andra möjligheter?

reply-if-stayed = Då hade jag bott kvar. Hon som jag hyrde av blev ledsen när jag sa upp mig, hon hade gärna behållit mig.
    .hurried = Vet inte, inget.
    .leading = Ja, till slut hade jag kanske stått utan.
    .ask = Hur hade det blivit om du hade stannat?
    .lead = Du hade väl blivit utan bostad annars?

reply-asked-for-help = Ja, det var jag som bad. Jag skrev till henne och frågade om de kunde hjälpa till med en bil.
    .hurried = De hjälpte till, ja.
    .leading = Nej, det var väl de som ordnade det.
    .ask = Vem frågade vem om hjälpen med flytten?
    .lead = Det var väl de som erbjöd sig?

reply-help-given = Flyttbilen, bara den. Jag fyllde i en ansökan, och efter två veckor kom ett ja på papper. Här är det.
    .hurried = De betalade flytten.
    .leading = Ja, de betalade alltihop, jättesnällt.
    .ask = Vad hjälpte de till med, och hur gick det till att få det?
    .lead = Så de betalade för att du skulle flytta?

reply-rent-months-paid = Ingen. Den första hyran lånade jag av { $sister }, och hon har redan fått tillbaka hälften.
    .hurried = Hyran är betald.
    .leading = Ja, den första blev ju betald.
    .ask = Hur löste du den första hyran?
    .lead = De betalade väl den första hyran också?

reply-dwelling-found-by = { $sister } har en kollega vars granne flyttade ut. Hon ringde mig samma kväll, och vi åkte dit och tittade på lördagen.
    .hurried = Jag hörde om den av någon.
    .leading = Ja, det var någon annan som ordnade den.
    .ask = Hur hittade du lägenheten?
    .lead = Någon annan ordnade lägenheten åt dig?

reply-job-and-move = Jag fick fast jobb på { $employer }. Det var därför det blev just i september. Städtimmarna sa jag upp, och det gjorde jag med glädje.
    .hurried = Jag fick jobb här.
    .ask = Hur var det med arbete, före och efter?

reply-contact-before = Hon frågade mig om hon skulle ringa hit. Jag sa nej tack, jag kan prata själv. Så det gjorde hon inte.
    .hurried = Jag ringde själv.
    .leading = Nej, de frågade väl inte ens.
    .ask = Vad sa ni om kontakten med oss här, innan du flyttade?
    .lead = De frågade dig alltså inte?

reply-consent-scope = Ni kan fråga om beslutet om flyttbilen, om ni behöver det. Mer än så behövs inte. Till nyår räcker.
    .hurried = Visst, fråga.
    .ask = Behöver vi fråga dem om något, vad får vi då ta upp?

reply-anything-more = Bara att jag trivs! Och att kaffet på jobbet är för svagt.
    .hurried = Nej.
    .ask = Är det något som du vill lägga till?

goal-who-asked-whom = Ta reda på vem som bad vem, och i vilken ordning det hände.
goal-no-suspicion = Fråga öppet och låt ett enkelt svar få vara enkelt.
discuss-ordinary-support = Vad skiljer flyttkostnader efter en ansökan från pengar som någon erbjuder för att man ska flytta?
discuss-consent-without-suspicion = Behöver ni kontakta den gamla kommunen här? Vad säger hennes samtycke, och vad säger det inte?
