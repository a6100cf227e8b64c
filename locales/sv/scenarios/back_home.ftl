# Språk: svenska (sv). Scenario: back_home
## Källspråk

title = Fredagståget
summary = En mamma följer upp en begäran som ingen har svarat på.
situation =
    { $name }, 40 år, bor här med sin dotter { $girl }, 16 år. Hon får familjestöd och behandling här. I oktober skickade ni en begäran om överflyttning till den förra kommunen. Tolken är med på telefon.
persona =
    Du är { $name }, 40 år, konditor. Du är rak och har ordning på papperen. Du vill inte att någon ska tycka synd om dig.
knows =
    Du vill tillbaka till { $town }. Din mamma bor där, och där fanns den öppna mottagningen som du gick till. Här har du ingen.
    { $girl } tar tåget till sina vänner varje fredag. I skolan här har en kurator frågat henne vad hon vill: samma sak som du.
    Ingen har sagt åt dig att åka. Kontoret här hjälpte dig att skriva. Sedan dess har du inte hört något. Stödet kommer att behövas länge, ett år eller mer.
withholds =
    Att du vill tillbaka säger du när någon frågar en gång till, för du är rädd att det låter otacksamt. Att du vill ha hela ärendet flyttat, även om det tar tid, säger du bara till den som frågar lugnt.
feelings =
    Otålig, men inte på dig. Du längtar efter din mammas kök.
truth =
    Hon vill själv tillbaka, dottern också, stödet pågår och ges här, och banden finns där. Begäran skickades i oktober och ingen har svarat på över en månad. Då går vägen vidare till IVO. Ingenting i samtalet är ett tecken på att någon har gjort fel mot henne här; det är en tidsgräns att hålla.

opening = Har de svarat? Det är det enda jag behöver veta.
    .other = God dag. Jag har köpt ett kort med tio resor till. Jag hoppades att det skulle räcka.

reply-since-last = Vi klarar oss. { $girl } är hos sina vänner varje helg och jag ringer min mamma varje kväll.
    .hurried = Vi väntar.
    .ask = Hur har ni haft det sedan sist?

reply-wish-now = Tillbaka. Jag vill tillbaka till { $town }, det har jag velat hela tiden.
    .first = Ni har varit så snälla här.
    .hurried = Vi får se vad de säger.
    .leading = Ja, man kunde väl stanna.
    .ask = Vad vill du själv, om du får säga precis som det är?
    .lead = Ni trivs väl här nu?

reply-wish-why = Min mamma blir äldre. { $girl } har sitt liv där. Och där visste jag vilken dörr man skulle knacka på.
    .first = Det är lättare där.
    .hurried = Familjen.
    .ask = Vad är det som drar?

reply-told-to-leave = Nej. Ingen har sagt så. Ni hjälpte mig att skriva, och det var jag som bad.
    .hurried = Nej.
    .leading = Ja, lite grann känns det väl så.
    .ask = Har någon sagt att du borde flytta härifrån?
    .lead = Du känner väl att du borde åka?

reply-ties-there = Mamma. Vännerna. Och mottagningen, de känner mig där.
    .first = Min mamma.
    .hurried = Inget särskilt.
    .leading = Ja, lägenheten.
    .ask = Vad finns kvar där, mer än det du har nämnt?
    .lead = Du har väl en lägenhet kvar där?

reply-ties-here = Här? Ingenting. Ni, på torsdagar.
    .hurried = Vi bor här.
    .leading = Ja, lägenheten här, det är ju ett hem.
    .ask = Vad har ni här?
    .lead = Ni har väl ett hem här nu?

reply-children-1-asked-now = Ja. Kuratorn på skolan pratade med henne själv, en hel timme. { $girl } vill samma sak som jag. Hon sa det högre.
    .hurried = Hon är sexton.
    .leading = Nej, det är väl jag som bestämmer.
    .ask = Har någon frågat { $girl } vad hon vill, utan dig?
    .lead = Hon följer väl med dig?

reply-need-duration = Länge. Läkaren säger ett år, kanske två.
    .hurried = Några veckor, hoppas jag.
    .leading = Ja, det går nog fort.
    .ask = Hur länge kommer ni att behöva stödet, som du ser det?
    .lead = Det är väl snart över?

reply-wants-transfer = Ja. Jag vill att allt flyttar med, så att jag slipper börja om. Även om det tar tid.
    .first = Jag vill inte ställa till mer.
    .hurried = Jag vet inte hur det går till.
    .leading = Nej, då får det väl vara.
    .ask = Hur ser du på att hela ärendet flyttas dit?
    .lead = Du vill kanske inte hålla på med det längre?

reply-anything-more = Jag vill bara veta när. Ett datum, även om det är långt bort.
    .hurried = Nej.
    .ask = Vad behöver du få veta innan du går?

goal-wish-in-own-words = Få hennes vilja i hennes egna ord, två gånger.
goal-count-the-days = Räkna dagarna sedan begäran och säg vad nästa steg är.
goal-girls-own-voice = Ta reda på om dottern har fått tala för sig själv.
discuss-no-blame = Inget fel har gjorts mot henne här. Hur syns det i anteckningen?
discuss-what-ivo-needs = Vad ska med i ansökan, och vad vet ni redan?
