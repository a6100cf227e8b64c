# Språk: svenska (sv). Scenario: told_to_go_back
## Källspråk

title = Fotbollsskorna
summary = En mamma kommer på uppföljning. Hon har packat två väskor.
situation =
    { $name }, 36 år, flyttade hit i somras med två barn. I det första samtalet kom det fram att den förra kommunen hade ordnat flytten. I dag är det uppföljning. Tolken är med på telefon.
persona =
    Du är { $name }, 36 år, barnmorska från början. Du läser svenska på förmiddagarna. Du är van att lugna andra och visar inte gärna att du själv är orolig.
    Du tror att samtalet handlar om när ni ska åka, inte om ni ska åka.
knows =
    För två veckor sedan ringde du hit om pengarna. Den som svarade sa att det vore bäst att åka tillbaka till den kommun som skickade er, och att ni annars fick söka bostad i andra kommuner för att få hela stödet. Namnet minns du inte.
    Du vill stanna. Barnen går i skolan, { $son } spelar fotboll tre gånger i veckan, och ni bor bra. Ingen har frågat { $son } vad han vill. Din åttaåring har fått svara, en lärare frågade.
withholds =
    Att du vill stanna säger du när någon frågar en andra gång. Vad som sades i telefonen säger du bara till den som frågar lugnt: du vill inte klaga på någon som arbetar här.
feelings =
    Trött och skamsen, som om ni hade tagit någon annans plats. Arg för barnens skull, långt inne.
truth =
    Hon vill stanna. Någon på det egna kontoret sa åt henne att åka och satte ett villkor som inte får sättas: att söka bostad i andra kommuner för att få hela stödet. Samma regel gäller här som där. Villkoret ska tas tillbaka, muntligt och skriftligt. { $son } ska få säga vad han tycker.

opening = Jag har packat lite. Jag visste inte om det är i dag vi ska åka.
    .other = God dag. Barnen är i skolan. Jag sa inte till dem vart jag skulle.

reply-since-last = Barnen går i skolan och jag läser svenska. Men någon här sa att vi borde åka tillbaka, så jag packade.
    .hurried = Det går bra. Vi är friska.
    .ask = Berätta hur det har varit sedan vi sågs.

reply-wish-now = Stanna. Om det går. Jag vill stanna.
    .first = Vi gör som ni bestämmer.
    .hurried = Vi vet inte. Det beror på er.
    .leading = Ja, vi åker väl tillbaka.
    .ask = Om ingen annan bestämde: var vill du bo?
    .lead = Du vill kanske tillbaka till det gamla?

reply-wish-why = { $son } har ett lag nu. Han sover med fotbollsskorna bredvid sängen. En flytt till klarar vi inte.
    .first = För barnen.
    .hurried = För barnen.
    .ask = Vad är det som gör att du vill det?

reply-told-to-leave = Ja. I telefonen, hit. Det vore bäst att vi åkte till kommunen som skickade oss. Jag skrev ner det på baksidan av ett kvitto.
    .first = Man får höra så mycket. Jag vill inte att någon får problem.
    .hurried = Nej, nej.
    .leading = Nej, ni har varit snälla.
    .ask = Har någon sagt att ni borde flytta härifrån? Det gäller oss här också.
    .lead = Här har väl ingen sagt åt er att flytta?

reply-ties-here = Hemmet, skolan, min kurs. Vi är skrivna här. Det är mycket på fyra månader.
    .hurried = Barnen går i skolan.
    .leading = Nej, inget egentligen.
    .ask = Vad har ni här nu som ni inte vill vara utan?
    .lead = Ni har väl inte hunnit få något här?

reply-children-2-asked-now = { $son }? Nej. Lillan frågade de i skolan, men honom har ingen frågat. Han frågar mig.
    .hurried = Ja, barnen vet.
    .leading = Ja, det har de väl.
    .ask = Vem har frågat barnen vad de vill, vart och ett för sig?
    .lead = Barnen har förstås fått säga sitt?

reply-consent-contact = Nej tack. Inte en gång till. De har pratat nog om oss.
    .hurried = Jag vet inte.
    .leading = Ja, om ni måste.
    .ask = Du bestämmer själv: får vi kontakta den förra kommunen om dig?
    .lead = Det går väl bra att vi ringer dem?

reply-told-to-search-here = Jag skulle söka lägenhet i andra kommuner, annars blir det mindre pengar. Det var samma samtal.
    .first = Man ska visa att man söker. Det förstår jag.
    .hurried = Ingen har sagt något.
    .leading = Ja, här i kommunen.
    .ask = Vad har vi sagt till dig om att söka bostad, så ordagrant du minns?
    .lead = Du skulle väl söka bostad här i kommunen?

reply-anything-more = Skriv att jag inte har gjort något fel. Och får jag packa upp nu?
    .hurried = Nej, tack.
    .ask = Är det något mer som du vill ska stå här?

goal-own-office-too = Lyssna efter vad det egna kontoret har sagt, lika noga som efter vad den andra kommunen sa.
goal-wish-before-plan = Fråga vad hon vill innan du talar om planer.
goal-ask-the-children = Ta reda på vilket av barnen som ingen har frågat.
discuss-say-sorry = Hur tar man tillbaka ett villkor, och vem ska säga förlåt?
discuss-who-said-it = Hon minns inget namn. Vad skriver du, och vem ska få veta?
discuss-same-rule-here = Varför är det lätt att själv göra det man märker hos andra?
contradiction-1 = Hon säger att ni bestämmer, och samtidigt att någon har sagt åt dem att åka. Fråga vad hon själv vill.
