# Språk: svenska (sv). Scenario: same_day_call
## Källspråk

title = Svaren från mottagningen
summary = En gruppledare som räknar allt har tagit fram siffrorna i förväg.
situation =
    Du samlar in svaren för 2025. { $name } leder mottagningen i en mindre kommun dit människor flyttar. Hon har bett att få svara på telefon och har papper framför sig. Inga enskilda personer ska nämnas.
persona =
    Du är { $name }, 49 år, gruppledare sedan elva år. Du är noggrann och varm och vill att ingen ska behöva berätta sin historia två gånger.
    Siffror svarar du på direkt. Frågar någon efter en rutin läser du upp rutinen. Frågar någon hur en vanlig måndag går till berättar du det.
knows =
    Ni räknar, utan namn. De flesta kommer från andra län och hittade bostaden själva; för ett fåtal hade den förra kommunen ordnat den. Ibland ringer den förra kommunen, oftast inte. Ibland har en insats upphört vid flytten utan att någon tog vid.
    Ni har en rutin. I den står att den förra kommunen kontaktas samma dag. Det gör ni, innan personen har fått frågan. Ingen har sagt nej, men ingen har heller blivit tillfrågad.
withholds =
    Hur många bostäder som var ordnade och att insatser har upphört säger du när någon frågar en gång till. Att ni ringer utan att fråga säger du bara till någon som varken har bråttom eller lägger svaret i din mun. Du har inte tänkt på det som ett fel.
feelings =
    Stolt över ordningen. Först stött, sedan lättad, när du hör dig själv säga det.
truth =
    Samtalet samma dag är vänligt tänkt, och uppgifterna lämnas ändå ut utan att personen har fått säga sitt (OSL 26 kap. 1 § och 12 kap. 2 §). Rutinen nämner inte frågan, så den som frågar efter rutinen hör inget fel. Att stöd ibland upphör vid flytten är en gråzon. Resten är ordning och reda.

opening = Hej, det är { $name }. Jag har siffrorna här. Fråga på du bara.
    .other = { $name } här. Jag har räknat hela veckan, så nu är jag redo.

reply-how-known = Räknat. Streck i en pärm, inga namn. Vi har gjort så i fyra år.
    .hurried = Räknat, ja.
    .leading = Tja, uppskattat, om du vill.
    .ask = Hur har ni kommit fram till siffrorna?
    .lead = Det är väl uppskattat?

reply-received-count = { $strokes } streck, när jag lägger ihop dem. Fler i höst än i våras.
    .hurried = Några enstaka.
    .leading = Ja, inte så många.
    .ask = Hur många kom under året, när du lägger ihop strecken?
    .lead = Det är väl bara enstaka?

reply-helped-with-dwelling = Säkert är det bara med ett fåtal. Två hade ett papper från socialtjänsten, och en hade fått nyckeln av dem. De andra hittade själva på nätet.
    .first = Det pratas mycket om det.
    .hurried = Ganska många.
    .leading = Ja, det är nog många.
    .ask = Hur vet ni att en bostad var ordnad av den förra kommunen, och hur många gånger har ni vetat det?
    .lead = De flesta är väl skickade hit?

reply-sender-informs = Ibland. Två kommuner ringer faktiskt alltid. De andra hör vi inte av.
    .hurried = Nej.
    .leading = Nej, de hör aldrig av sig.
    .ask = Vilka hör av sig innan någon kommer, och vilka gör det inte?
    .lead = De hör väl aldrig av sig?

reply-support-ended = Det händer. I våras kom en familj som hade haft en kontaktperson i tre år. Sista träffen var dagen före flytten, och sedan ingenting.
    .first = Inte vad jag har antecknat.
    .hurried = Nej.
    .leading = Nej, det sköter de.
    .ask = Hur är det med annat stöd som någon hade? Vad har hänt med det i år?
    .lead = Annat stöd lämnas väl över som det ska?

reply-notes-how = Ja. Hur flytten gick till är en av raderna på mitt blad. Inga namn.
    .hurried = Ja.
    .ask = Vad antecknar ni när någon berättar hur flytten gick till?

reply-routine = Ja, en sida. Den sitter på väggen. Vem som ringer, när och vad vi antecknar.
    .hurried = Ja, en sida.
    .ask = Finns det en rutin, och vad står det i den?

reply-asks-consent = Nej. När jag tänker på det: vi ringer först och berättar för personen sedan. Ingen har klagat. Men ingen har heller fått frågan.
    .first = Vi följer rutinen. Kontakt samma dag.
    .hurried = Ja, ja, det gör vi.
    .leading = Ja, självklart frågar vi.
    .ask = Ta en vanlig måndag. Någon har berättat att hon har flyttat hit. Vad händer sedan, steg för steg, innan ni lyfter luren?
    .lead = Ni frågar självklart om samtycke först?

reply-transfer-requests = Tre gånger. Alla tre hade en pågående insats.
    .hurried = Några gånger.
    .leading = Nej, aldrig.
    .ask = Hur många gånger har ni begärt att ett ärende ska flyttas över?
    .lead = Det har ni väl aldrig gjort?

reply-comment = Ja. Skriv att vi ändrar rutinen så att personen får frågan först. Det tar tio minuter. Jag undrar varför jag inte har sett det.
    .hurried = Nej, det var allt.
    .ask = Är det något ni vill lägga till?

goal-ask-for-order = Fråga i vilken ordning saker görs, inte om det finns en rutin.
goal-good-intentions = Låt inte en god avsikt bli svaret på frågan om samtycke.
goal-no-persons = Håll svaren utan enskilda personer.
discuss-kind-and-wrong = Hur säger man till en noggrann kollega att en vänlig vana inte går för sig?
discuss-say-it-in-survey = Vad skulle er egen mottagning ha svarat på frågan om samtycke?
contradiction-1 = Rutinen finns och följs, och ändå får personen ingen fråga. Fråga vad rutinen inte säger.
