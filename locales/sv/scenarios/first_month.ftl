# Språk: svenska (sv). Scenario: first_month
## Källspråk

title = Hyran och depositionen
summary = En man och hans vuxne son har just flyttat hit, och han är trött på frågor.
situation =
    { $name }, 52 år, flyttade hit den 1 oktober med sin son { $son }, 19 år. En vecka senare ansökte han om ekonomiskt bistånd. Han har visat ett beslut från sin gamla kommun om hyra och deposition. Tolken är med på video.
persona =
    Du är { $name }, 52 år, snickare, änkling sedan sex år. Din son { $son } är 19 och söker jobb. Din bror har en snickeriverkstad här, och du har varit här varje sommar.
    Du är kort och torr i tonen. Du har svarat på många myndigheters frågor i ditt liv och tycker inte om att någon misstänker något. Får du veta varför frågan ställs blir du vänligare, till och med rolig.
knows =
    I januari bestämde du dig. Du ville bo nära din bror och gå en utbildning till möbelsnickare här som ger ersättning. Då hade du inte sagt något till kommunen. Du hyrde i andra hand och hade kunnat bo kvar.
    Du hittade lägenheten på { $landlord }s webbplats i augusti. Du och din bror tittade på den. Hyran är { $rent } kronor, och värden ville ha { $deposit } kronor i deposition. Du bad handläggaren om båda.
    Den 15 september fick du ja: en månads hyra, och depositionen som bidrag. Ett lån var det inte, och kommunen lovade inte värden något. Hon hade också visat hur du kan söka i hemkommunen om du hellre ville stanna, och sa att reglerna kan vara annorlunda här.
    Du flyttade den 1 oktober och ringde hit den 8, för ersättningen räcker inte hela vägen. Om hon talade med någon här vet du inte.
withholds =
    Depositionen nämner du först bara som ”pengarna”. Att det var ett bidrag och inget lån säger du när någon frågar hur det gick till. Att du var orolig för sonens skull säger du bara om tonen har varit lugn.
feelings =
    Du är irriterad i början och lättad om någon lyssnar. Du är glad över verkstaden och lite orolig för hur { $son } ska hitta vänner.
truth =
    Viljan kom ett halvår före hjälpen, platsen var välkänd och han bad själv. Den första månadens hyra är vanlig praxis (Statskontoret 2020:19, 2.2.2), eftersom hyran betalas i förskott och biståndet söks månad för månad. Depositionen har ingen egen ruta: den är inget lån och inget löfte till hyresvärden, så den hör hemma i en anteckning. Att han ringde hit efter en vecka följer av att pengarna inte räckte och är här bara bakgrund.

opening = Kommunen betalade hyran och pengarna till värden. Det står i pappret. Vad är det mer ni ska ha reda på?
    .other = Jag har redan lämnat pappret. De betalade hyran och de där pengarna. Ska jag svara på allt en gång till?

reply-story = Min bror har verkstad här, jag har varit här varje sommar och hjälpt till. I januari bestämde jag mig. Sedan letade jag, hittade en lägenhet och bad om hjälp med starten. Det är hela historien.
    .hurried = De betalade hyran. Jag flyttade. Klart.
    .ask = Jag frågar alla som flyttar hit hur det gick till. Berätta gärna från början.

reply-wish-to-move = Jag ville det. I januari, innan någon annan visste. Jag stod i min brors verkstad, det luktade björk, och jag tänkte: här.
    .first = Jag är ju här. Vad tror ni?
    .hurried = Jag sa ja till det.
    .leading = Ja, jag gick med på det.
    .ask = Får jag fråga om det du själv tänkte? När började du vilja hit?
    .lead = Du gick alltså med på att flytta?

reply-who-raised-it = Jag. Min bror blev förvånad, han trodde att jag skulle dö i storstan.
    .hurried = Jag har en bror här.
    .leading = Ja, min bror, man kan väl säga det.
    .ask = Vem var först med tanken?
    .lead = Det var din bror som ville att du skulle komma?

reply-rent-months-paid = En. Oktober. { $rent } kronor, sedan var det slut, och det var vad vi hade sagt.
    .hurried = De betalade hyran.
    .leading = Ja, hyran och sedan pengarna till värden, det blir väl två.
    .ask = Vilken månad eller vilka månader betalade de?
    .lead = De betalade ett par hyror?

reply-help-given = Depositionen, { $deposit } kronor. Jag sökte den tillsammans med hyran och fick den som bidrag, jag ska inte betala tillbaka. Inget annat, flytten körde min bror.
    .first = Pengarna till värden. Det står i pappret.
    .hurried = Pengarna till värden.
    .leading = Ett lån, ja, kanske. Värden ska ju lämna tillbaka dem en gång.
    .ask = Vad var det för pengar, och hur gick det till när du fick dem?
    .lead = Depositionen fick du alltså låna?

reply-asked-for-help = Ja. Jag skrev en ansökan, två sidor. Ingen kom springande efter mig med pengar.
    .hurried = De hjälpte till.
    .leading = Nej, det var väl de som gjorde det.
    .ask = Hur kom hjälpen till? Vem frågade vem?
    .lead = Kommunen erbjöd dig pengarna?

reply-dwelling-found-by = Jag, på { $landlord }s sida. Min bror mätte köket innan jag skrev på, han litar inte på ritningar.
    .hurried = Den fanns på nätet.
    .leading = Kommunen betalade, så ja, det kan ni skriva.
    .ask = Hur hittade du lägenheten?
    .lead = Det var kommunen som ordnade lägenheten?

reply-alternatives = Hon visade hur jag kunde söka hemma och sa att jag fick hjälp med det om jag ville stanna. Jag lyssnade artigt. Jag hade redan bestämt mig.
    .hurried = Jag letade bara här.
    .leading = Nej, det fanns väl inget annat.
    .ask = Vad talade ni om för andra möjligheter?
    .lead = De hade inget annat att erbjuda?

reply-if-stayed = Då hade jag bott kvar. Hyresvärden ville ha kvar mig, jag hade lagat hans fönster.
    .hurried = Det vet man inte.
    .leading = Ja, andra hand är osäkert, jag hade kanske stått utan.
    .ask = Hur hade det sett ut om du hade stannat?
    .lead = Du hade väl inte kunnat bo kvar?

reply-place-knowledge = Jag känner varenda backe. Tolv somrar har jag varit här.
    .hurried = Jag har varit här förut.
    .leading = Ja, lite visste jag.
    .ask = Hur väl kände du till orten?
    .lead = Du kände bara till orten lite grann?

reply-feelings = Jag såg fram emot det, som ett barn. Och jag var orolig för pojken. Han har inga vänner här ännu.
    .first = Känslor. Jag är snickare.
    .hurried = Lugn.
    .leading = Orolig, ja, det är man väl.
    .ask = Hur var det för dig och din son, veckorna innan?
    .lead = Du måste ha varit orolig?

reply-contact-before =
    .first = Det vet jag inte. Vad myndigheter säger till varandra får jag sällan veta.
    .hurried = Vet inte.
    .leading = Nej, det gjorde de säkert inte.
    .ask = Vet du något om ifall de talade med oss innan du kom?
    .lead = De hörde förstås inte av sig till oss?

reply-consent-scope = Den första hyran och depositionen får ni fråga om. Inget annat. Till nyår.
    .hurried = Om pappret, ja.
    .ask = Vad får vi fråga dem om, och vad får vi låta bli?

reply-anything-more = Nu vet ni varför jag flyttade. Det räcker. Tack för att ni frågade ordentligt.
    .hurried = Nej.
    .ask = Är det något som jag har missförstått?

goal-explain-why = Säg varför du frågar. Det ändrar samtalet.
goal-count-months = Skilj en hyra från flera, och hyran från depositionen.
goal-wish-before-help = Ta reda på om viljan kom före hjälpen.
discuss-deposit = Depositionen passar inte i någon ruta. Hur skriver du den så att ingen läser den som ett lån eller ett löfte?
discuss-came-soon = Han ringde hit efter en vecka. När säger det något, och varför inte här?
discuss-unknown-is-not-no = Han vet inte om kommunerna talades vid. Hur antecknar du det?
