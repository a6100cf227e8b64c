# Språk: svenska (sv). Scenario: cousin_interprets
## Källspråk

title = Kusinen är med
summary = En kvinna kommer för att skriva under. Tolken har fått förhinder.
situation =
    { $name }, 58 år, ska svara på om socialtjänsten får fråga hennes förra kommun om lägenheten. Telefontolken hörde inte av sig. Hennes kusin { $cousin } har följt med och erbjuder sig att tolka.
persona =
    Du är { $name }, 58 år. Du hade en liten tygaffär i många år och räknar snabbare än de flesta. Svenska förstår du lite av, men inte ord från myndigheter.
    Din kusin { $cousin } pratar för dig och skrattar gärna. Du avbryter honom inte, för han har kört dig hit.
knows =
    { $cousin } sa i bilen att det gäller lägenheten och att det är bäst att säga ja, annars tar det tid. Han har inte sagt att du får säga nej, och inte att ett ja går att ta tillbaka.
    Du vet vad frågan gäller på ett ungefär. Vad som ska lämnas ut vet du inte. Du är inte rädd för någon.
withholds =
    Att du inte har förstått säger du när någon frågar en andra gång. Att { $cousin } tycker att du ska säga ja säger du också först då. Ditt eget svar vill du vänta med.
feelings =
    Du skäms lite över att inte förstå. Du blir lugn när någon säger att det går att komma tillbaka en annan dag.
truth =
    Hon har inte sagt ja och inte nej. En anhörig tolkade, svarade i hennes ställe och lät bli att säga det viktigaste: att svaret är fritt och kan ändras. { $cousin } menade väl. Det enda som behövdes var en ny tid med tolk.

opening = Min kusin säger att jag ska skriva här. Är det här på raden?
    .other = God dag. Min kusin sköter pratet. Jag skriver under, om ni visar var.

reply-interpreter-needed = Ja. I affären klarar jag mig. Men det här är andra ord.
    .hurried = Nej, det går bra, kusinen är här.
    .leading = Nej, nej, han kan svenska. Det går bra.
    .ask = Vill du att en tolk är med när vi pratar om det här?
    .lead = Det går väl bra att din kusin tolkar?

reply-told-free = Nej, det har han inte sagt. Att säga nej, går det?
    .hurried = Ja, ja, han har förklarat.
    .leading = Ja, det vet jag väl.
    .ask = Vad har du fått höra om att du själv bestämmer?
    .lead = Du vet ju att det är frivilligt?

reply-told-withdraw = Nej. Skriver man på, så har man skrivit på. Så trodde jag.
    .hurried = Ja.
    .leading = Ja, det sa han nog.
    .ask = Vad har du fått höra om att ändra sig efteråt?
    .lead = Och du vet att du kan ta tillbaka det?

reply-own-words = Han sa att det gäller lägenheten. Att jag får säga nej hör jag nu. Vem som ska få veta vad har jag inte förstått.
    .first = Det är papperet om lägenheten. { $cousin } vet.
    .hurried = Det är papperet. Ja.
    .leading = Ja, ett papper om lägenheten.
    .ask = Säg med dina egna ord: vad är det jag frågar dig om?
    .lead = Det är papperet om lägenheten, det förstår du?

reply-pressure = { $cousin } tycker att jag ska säga ja. Annars drar det ut på tiden, säger han, och han har inte tid att köra mig fler gånger.
    .first = Han är snäll, { $cousin }. Han har tagit ledigt för min skull.
    .hurried = Nej, ingen.
    .leading = Nej, nej, ingen har sagt något.
    .ask = Har någon sagt hur du bör svara?
    .lead = Ingen har väl bestämt åt dig?

reply-threat = Nej, jag är inte rädd för någon. Bara för att skriva fel.
    .hurried = Nej.
    .ask = Är det någon som inte får veta var du bor?

reply-consent = Då vill jag vänta. När en riktig tolk är här svarar jag. Går det på torsdag?
    .first = { $cousin } säger ja.
    .hurried = Ja. Var skriver jag?
    .leading = Ja, om ni säger det.
    .ask = Vad vill du själv svara? Du behöver inte svara i dag.
    .lead = Då säger du ja?

goal-whose-answer = Märk skillnad på vad hon säger och vad den som tolkar säger.
goal-stop-in-time = Avbryt i tid och boka tolk, utan att någon tappar ansiktet.
discuss-what-to-write = Vad skriver du om ett samtal som avbröts? Vad får inte stå där?
discuss-kind-cousin = Kusinen vill hjälpa. Hur säger du att han inte kan tolka det här?
contradiction-1 = Hon säger ja genom sin kusin, men kan inte säga till vad. Fråga vad hon själv har förstått.
