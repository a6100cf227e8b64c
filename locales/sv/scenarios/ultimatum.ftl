# Språk: svenska (sv). Scenario: ultimatum
## Källspråk

title = En lapp med ett telefonnummer
summary = En nybliven mamma kommer med sin bebis för ett samtal om familjens flytt.
situation =
    { $name } och hennes man { $partner } flyttade hit den sista augusti med en nyfödd. Några dagar senare ringde de hit, och familjen har ekonomiskt bistånd sedan september. I anteckningen från telefonsamtalet står: ”Valde själva att flytta.” Tolken är på plats. { $partner } är hemma med bebisen, eller så sover den i vagnen.
persona =
    Du är { $name }, 27 år. Du kom till Sverige för fyra år sedan och väntar på att få fortsätta läsa till undersköterska. Din man { $partner } studerar svenska. Er första bebis föddes i juli.
    Du är artig och tystlåten, skämtar lite när det blir svårt och vill inte att någon ska tycka synd om er. Du svarar först så som man svarar en myndighet. När någon frågar en gång till, utan bråttom, berättar du som det var.
knows =
    Först bodde ni trångt hos { $partner }s farbror, sedan på ett vandrarhem och till sist i ett rum på ett annat, allt genom kommunen. Ni sökte själva varje dag. Bebisen föddes den 14 juli.
    Den 20 augusti fick ni ett papper: rummet var beviljat till den 31 augusti. På mötet sa handläggaren att kommunen inte hade några bostäder och att en egen lägenhet är bättre för en bebis än ett rum. Hon hade namnet på en hyresvärd här. Hon sa: flytta dit eller gatan, välj.
    Ni hade aldrig hört namnet på orten. Ni sa inte nej. Ni bad om en månad till, för bebisens skull, och det gick inte. Hon ringde { $landlord } medan ni satt där, hyran är { $rent } kronor. Kommunen betalade den första hyran, och en minibuss var beställd till den 31 augusti.
    Med er fick ni pappret om rummet och en lapp med telefonnumret till socialtjänsten här. Den 9 september ringde ni. Ingen hade frågat om bebisen eller om barnavårdscentralen.
withholds =
    Första gången säger du att ni valde själva. Vad valet stod mellan berättar du när någon frågar igen, eller frågar vad som hade hänt annars. Att du grät och kände dig tvingad säger du bara om ingen har stressat dig. Om förlossningen vill du inte tala. Om kommunerna hade talats vid vet du inte.
feelings =
    Du är trött och vaksam. Du är rädd att { $partner } ska få problem om ni klagar. Du saknar din mamma, som bor kvar och aldrig har fått hålla bebisen en hel dag.
truth =
    ”Vi valde själva” var sant på ett sätt: de skrev på. Men valet stod mellan en okänd ort och gatan, och de hade inte bett om att få flytta dit. Statskontoret (2020:19, 2.1.3) beskriver just detta, att stå utan verkliga alternativ. Att skälet var en stabil bostad är en förklaring och ska stå med, men det ersätter inte den egna viljan. Att de inte vet om kommunerna talades vid är inget nej.

opening = Tack, vi mår bra. Bebisen växer. Vi har en lägenhet nu, två rum. Vi valde det själva, det sa vi i telefonen också.
    .other = Allt är bra med oss. Lägenheten är varm än så länge. Det var vårt eget val att komma hit, om det är det ni undrar.

reply-story = Vi bodde i ett rum, vi tre, och sängen stod mot kylskåpet. När bebisen var fem veckor fick vi veta att rummet tog slut om elva dagar. Då satt vi där, och det fanns en lägenhet här.
    .hurried = Vi fick en lägenhet här och så flyttade vi.
    .ask = Berätta om sommaren, från att bebisen kom. Vad hände sedan?

reply-wish-to-move = Vi gick med på det. Jag hade aldrig valt det här om jag hade fått välja på riktigt.
    .first = Vi skrev på, ingen höll i pennan åt oss. Man får väl säga att vi valde.
    .hurried = Ja, vi valde själva.
    .leading = Ja, ja, vi ville flytta. Det är fint här.
    .ask = Du sa att ni valde. Berätta hur det gick till när ni valde. Vad ville du själv?
    .lead = Ni ville alltså flytta hit?

reply-wish-came = Vi såg ingen annan väg. Elva dagar och en nyfödd, hur tänker man då? Man tänker inte, man packar.
    .first = Vi pratade om det på kvällen, { $partner } och jag.
    .hurried = Vi bestämde oss fort.
    .leading = Ja, vi tänkte igenom det ordentligt.
    .ask = Hur tänkte ni de dagarna? Fanns det någon stund då du själv ville?
    .lead = Ni tänkte väl igenom det och kom fram till att ni ville?

reply-who-decided = Egentligen de. Vi skrev på, men allt var redan klart när vi kom dit. Hyresvärden svarade redan i telefonen.
    .first = Vi, det är klart. Det är vi som står på kontraktet.
    .hurried = Vi.
    .leading = Ja, det var vi själva.
    .ask = När du tänker efter, vem bestämde vad i det här?
    .lead = Det var ni själva som bestämde, eller hur?

reply-who-raised-it = Handläggaren. Vi hade aldrig hört talas om den här orten. Hon sa namnet, och { $partner } frågade om det var i Norge.
    .hurried = Det kom upp på ett möte.
    .leading = Vi hade ju letat överallt, så ja, vi också.
    .ask = Vem var det som först sa att det kunde bli just hit?
    .lead = Det var väl ni som letade och kom på det?

reply-if-stayed = Gatan. Hon sa det så, och tolken tvekade innan han sa det: flytta dit eller gatan, välj. Jag tittade i vagnen.
    .first = Då hade det varit svårt. Rummet var slut.
    .hurried = Det gick inte att stanna.
    .leading = Ja, vi hade nog kunnat bo hos någon ett tag.
    .ask = Vad sa de skulle hända om ni inte tog lägenheten? Hur sa de det?
    .lead = Ni hade väl kunnat stanna hos släkten så länge?

reply-alternatives = Inga. Vi bad om en månad till i rummet, och det fanns inte. Vi frågade om något annat vandrarhem, och det fanns inte heller.
    .hurried = Det fanns bara den här.
    .leading = Ja, rummet fick vi ju ha till sista augusti.
    .ask = Vad mer fanns det att välja på? Vad frågade ni om?
    .lead = Ni hade ju ett tillfälligt boende att vara i?

reply-after-no = Vi sa aldrig nej, det kunde man inte. Vi bad om en månad till för bebisens skull. Det är väl inte att säga nej?
    .hurried = Nej, vi sa inget.
    .leading = Ja, vi sa emot, och hon lyssnade inte.
    .ask = Sa ni emot någon gång, eller bad om något annat? Vad svarade de?
    .lead = Ni sa nej, men det brydde de sig inte om?

reply-asked-for-help = Vi bad om hjälp att få bo kvar, om något litet i närheten av mamma. Att flytta hit bad vi aldrig om.
    .hurried = Ja, vi bad om hjälp.
    .leading = Ja, det var ju vi som bad om hjälp.
    .ask = Vad bad ni om hjälp med, och vad fick ni för svar?
    .lead = Det var väl ni som bad kommunen om hjälp med flytten?

reply-dwelling-found-by = Hon ringde { $landlord } medan vi satt där, med högtalaren på. De kände varandra, de sa hej med förnamn. Vi såg tre bilder i hennes telefon.
    .hurried = Det var en hyresvärd som hade ledigt.
    .leading = Ja, hyresvärden hade en ledig, han ville ha oss.
    .ask = Hur kom just den här lägenheten upp? Vem talade med hyresvärden?
    .lead = Det var hyresvärden som erbjöd er lägenheten?

reply-place-knowledge = Ingenting. Vi sökte på namnet i telefonen när vi kom ut på trappan. Det kom upp en bild på en sjö.
    .hurried = Vi såg den på kartan.
    .leading = Jo, lite visste vi. Att det är lugnt.
    .ask = Vad visste du om orten när ni satte er i bussen?
    .lead = Ni hade väl tagit reda på lite om orten?

reply-feelings = Jag grät i minibussen, tyst, så att bebisen inte skulle vakna. Jag kände mig tvingad. Ledsen för mammas skull och orolig för allt.
    .first = Man är trött med en bebis, det är allt.
    .hurried = Orolig, som alla mammor.
    .leading = Ja, det var spännande med något eget.
    .ask = Hur var det för dig den dagen ni åkte?
    .lead = Det kändes väl roligt att få något eget?

reply-contact-before =
    .first = Det vet jag inte. Kanske, kanske inte. Vi fick en lapp med ett nummer.
    .hurried = Vet inte.
    .leading = Nej, det gjorde de väl inte, om du säger det.
    .ask = Vad vet du om kontakten mellan dem och oss, innan ni kom?
    .lead = De hade förstås inte hört av sig till oss?

reply-consent-scope = Fråga om rummet, lägenheten och hur vi fick flytta. Inte om min förlossning, och inte om min mans papper. Till slutet av januari.
    .hurried = Lite kan ni fråga.
    .ask = Vad får vi fråga dem om, och vad vill ni hålla utanför?

reply-anything-more = Bara att vi inte vill att någon ska bli arg på handläggaren. Hon hade också bråttom.
    .hurried = Nej, tack.
    .ask = Är det något mer som du vill säga, eller något som jag har förstått fel?

goal-ask-twice = Fråga om viljan två gånger: först öppet, sedan igen när berättelsen har kommit längre.
goal-what-if-stayed = Ta reda på vad valet stod mellan, med de ord som användes.
goal-no-blame = Låt henne slippa försvara sig. Att de skrev på är inget fel.
goal-silence = Anteckna ”vet inte” som vet inte.
discuss-choice-of-two = När är ett val ett val? Hur beskriver du hennes egna ord utan att döma någon?
discuss-good-reason = Handläggaren sa att en egen lägenhet är bättre för en bebis. Hur står det skälet bredvid det andra?
discuss-note-with-number = De fick med sig en lapp med ett nummer hit. Vad hade behövts för att lappen skulle vara en hjälp?
contradiction-1 = Hon säger att de valde själva, och att det var orten här eller gatan. Säg båda meningarna lugnt tillbaka och fråga: hur hänger de ihop för dig?
contradiction-2 = Hon säger ”vi bestämde”, men det var handläggaren som tog upp orten och ringde. Fråga vem som gjorde vad, steg för steg.
