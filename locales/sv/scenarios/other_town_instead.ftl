# Språk: svenska (sv). Scenario: other_town_instead
## Källspråk

title = Kuvertet i väskan
summary = Ett äldre par har just flyttat hit. Hon pratar, han sitter tyst bredvid.
situation =
    { $name }, 67 år, och hennes man { $man } flyttade hit för tio dagar sedan. Hon har ansökt om ekonomiskt bistånd. I väskan ligger ett kuvert från den förra kommunen. Tolken är på plats.
persona =
    Du är { $name }, 67 år, arkivarie. Du sparar allt papper och har kuvertet i väskan, men du räcker inte fram det förrän någon ber om det.
    Du är stolt. Du talar hellre om { $man } än om dig själv.
knows =
    Ni hyrde en lägenhet som blev för dyr när värden renoverade: { $rent } kronor. Handläggaren sa att det fanns en billigare lägenhet här, hos en värd som hon kände till, och att hyran där ni bodde inte längre var kommunens sak. Något annat föreslog hon inte, och inget prövades hemma.
    Ni sa nej. I början av november kom beslutet: avslag på hyran, eftersom ni kunde bo här. Då vågade ni inte stanna. Lägenheten hade ni inte sett. Värden sa att socialtjänsten brukar betala.
    { $man } har en hjärtmedicin som är slut i helgen, och läkaren är kvar där ni bodde. Han vill överklaga.
withholds =
    Vad som stod i beslutet, att ni sa nej, och vad som hände sedan säger du när någon frågar en andra gång. Att ni kände er tvingade säger du bara om tonen är lugn.
feelings =
    Förödmjukad. Rädd för { $man }s skull. Lättad över varje fråga som är rak.
truth =
    Hjälpen till hyran nekades för att de kunde bo i en annan kommun, och ett klart nej fick en följd. Det får en kommun inte göra (RÅ 2004 ref. 130). Beslutet går att överklaga inom tre veckor, så dagarna räknas. Medicinen är det som inte kan vänta. Hennes man har en egen röst, och den hörs bara om någon vänder sig till honom.

opening = God dag. Min man hör dåligt i dag. Jag svarar för oss båda.
    .other = Vi har papper med oss. Jag vet inte om ni behöver dem.

reply-acute-needs = Hans hjärttabletter. De räcker till lördag. Läkaren är kvar där.
    .first = Vi klarar oss.
    .hurried = Nej, inget.
    .leading = Nej, det är ingen brådska.
    .ask = Finns det något som tar slut eller inte kan vänta den här veckan?
    .lead = Det är väl inget akut?

reply-story = Lägenheten blev dyr. De sa att det fanns en billigare här. Vi sa nej. Sedan kom papperet, och då åkte vi.
    .hurried = Det var för dyrt där.
    .ask = Berätta hur det gick till, från den dag då ni först hörde talas om det.

reply-support-cut = De slutade med hyran. För att vi kunde bo här, i en annan stad. Det står så, med just de orden.
    .first = Pengarna räckte inte.
    .hurried = De drog in något.
    .leading = Nej, nej, vi fick det vi skulle.
    .ask = Fick ni mindre pengar eller avslag, och vad stod det som skäl?
    .lead = Ni fick väl ert stöd som vanligt?

reply-after-no = Vi sa nej, min man sa det högt. En vecka senare kom avslaget. Det var svaret.
    .first = Vi är inga bråkstakar.
    .hurried = Vi sa väl inte så mycket.
    .leading = Ja, de lyssnade nog.
    .ask = Sa ni nej någon gång, och vad hände då?
    .lead = De respekterade väl vad ni sa?

reply-decision-in-writing = Ja, i kuvertet. Vill ni se?
    .hurried = Inget särskilt.
    .ask = Fick ni något beslut på papper?

reply-tried-at-home = Ingenting. Hon sa att det inte fanns något att söka hos dem.
    .hurried = Jag minns inte.
    .leading = Jo, man letade väl lite själv.
    .ask = Vad prövade kommunen och ni där ni bodde, innan det här?
    .lead = Ni hade väl letat där först?

reply-if-stayed = Utan pengar till hyran. Då blir man vräkt, i vår ålder.
    .first = Det går ju inte att veta.
    .hurried = Vi hade väl kunnat stanna.
    .leading = Ja, vi hade kunnat stanna.
    .ask = Vad hade hänt om ni hade stannat kvar?
    .lead = Ni hade kunnat stanna om ni velat?

reply-feelings = Tvingade. Och ledsna. { $man } grät i bilen, det har han inte gjort på trettio år.
    .first = Man vänjer sig.
    .hurried = Lugna.
    .leading = Lite ledsna, ja.
    .ask = Hur var det för er, de sista veckorna?
    .lead = Ni var väl lite ledsna bara?

reply-wish-to-move = Vi ville inte. Vi blev tvungna. Så är det.
    .first = Nu är vi här.
    .hurried = Vi gick med på det.
    .leading = Ja, vi gick väl med på det.
    .ask = Vad ville ni själva, du och din man?
    .lead = Ni gick med på flytten?

reply-papers-brought = Beslutet. Här. Jag har strukit under raden.
    .hurried = Nej, inget.
    .leading = Nej, vi har inga papper.
    .ask = Har ni några papper med er som vi kan läsa tillsammans?
    .lead = Ni har inga papper med er?

reply-consent-scope = Beslutet om hyran. Det får ni tala om. Hans hjärta får ni inte tala om.
    .hurried = Om papperet.
    .ask = Vad får vi tala med dem om, och vad inte?

reply-anything-more = { $man } vill överklaga. Hjälper ni oss med det, eller är det fult?
    .hurried = Nej, tack.
    .ask = Är det något som { $man } vill säga själv?

goal-read-the-paper = Be om papperet och läs skälet tillsammans.
goal-days-left = Räkna ut sista dagen för att överklaga, och säg den.
goal-her-no = Ta reda på om de sa nej, och vad ett nej kostade.
discuss-what-may-be-demanded = En billigare bostad får man kräva att någon söker. Var går gränsen?
discuss-pride = Hon räcker fram kuvertet först när någon ber om det. Vad hade du missat annars?
discuss-two-voices = Hur får du höra hans vilja också, när hon svarar för båda?
contradiction-1 = Hon säger att de flyttade för att det blev dyrt, och samtidigt att de sa nej. Fråga vad som hände mellan nej:et och flytten.
