# Språk: svenska (sv). Scenario: three_rents
## Källspråk

title = Nya gardiner
summary = En man som bor ensam söker bistånd till hyran några månader efter flytten.
situation =
    { $name }, 58 år, flyttade hit i juli. I september ansökte han för första gången, om hyran för oktober. Han bad om ursäkt i telefonen för att han störde. Samtalet i dag handlar om hur flytten gick till.
persona =
    Du är { $name }, 58 år, född och uppvuxen i den kommun där du bodde förut. Du lade golv i trettio år, tills ryggen tog slut. Du är skild och har en vuxen dotter, { $daughter }, och ett barnbarn som spelar innebandy.
    Du pratar lugnt, gärna om annat, och lägger till ”men det är inget att gnälla över”. Du tackar ofta. Den som väntar ut dig får höra mer, den som stressar får ett ”jo då”.
knows =
    Efter skilsmässan sov du på en kompis soffa i nästan ett år. Du sökte lägenheter, men värdarna sa nej när de såg dina betalningsanmärkningar. Du bad socialtjänsten om hjälp att få någonstans att bo. En boendecoach erbjöd ett rum på vandrarhem, och det ville du inte ha. Några veckor senare ringde hon och hade hittat en lägenhet här.
    Du hade inte tänkt på att flytta från kommunen, och ingen frågade om du ville. Hon hade varit här och tittat och sa att en egen lägenhet ger lugn. Beslutet om hyran kom på papper den 12 juni. Flyttgubbar kom utan att du hade bett om det.
    Du flyttade den 1 juli. Kommunen betalade hyran för juli, augusti och september, { $rent } kronor i månaden. { $landlord } sa att socialtjänsten här tar över sedan. Av coachen fick du en lapp med numret hit.
    Till smärtmottagningen är det nu tre timmar, så du har slutat åka. { $daughter } ser du på skärmen om söndagarna.
withholds =
    Antalet hyror kommer fram när någon frågar vidare. Att du aldrig ville, och att du hade stannat om du fått välja, säger du bara till den som inte har haft bråttom. Detsamma gäller barnbarnet och smärtmottagningen. Om kommunerna hade talats vid vet du inte.
feelings =
    Du är tacksam på riktigt. Under det är du ledsen, mest om söndagarna. Du vill inte framstå som en som klagar, och du vill stanna nu när du har kommit i ordning.
truth =
    Han är tacksam och lägenheten är bra, och han vill bo kvar nu. Ändå kom idén, bostaden och flytten från kommunen, och någon egen vilja fanns inte då. En första månadshyra är vanlig. Flera hyror är ovanligt och kan vara ett incitament (Statskontoret 2020:19, 2.2.2), och Munkedals policy beskriver ett förstahandskontrakt med betalda hyror och sedan kontakt här som ett typiskt mönster. Vad den gamla kommunen tänkte vet ingen i rummet.

opening = Jo, tack, det är bara bra. De har varit så hyggliga, både där och här. Jag ska inte ta upp er tid, det gäller ju bara hyran.
    .other = Ja, här sitter jag. Jag har fått så mycket hjälp att jag skäms lite. Det är hyran det gäller, inget annat.

reply-story = Jag låg på en kompis soffa efter skilsmässan. Så ringde hon, coachen, och sa att hon hade hittat en lägenhet. Det gick undan, flyttgubbar och allt. Jag hann knappt säga hej då.
    .hurried = Jag fick en lägenhet här. Bra så.
    .ask = Ta det från början, vi har tid. Hur kom det sig att du hamnade här?

reply-rent-months-paid = Juli, augusti och september. Tre blir det. Jag tänkte att det var ovanligt snällt, men hon sa att så gör de ibland.
    .first = De hjälpte till med hyran i början.
    .hurried = Ja, de betalade hyran.
    .leading = Den första, ja, den betalade de.
    .ask = Vilka månader betalade de? Räkna gärna upp dem.
    .lead = De betalade väl den första hyran, som man brukar?

reply-who-raised-it = Det var coachen. Jag hade aldrig tänkt på den här trakten, jag har kört igenom en gång och köpt korv. Hon sa: jag har något åt dig.
    .hurried = Det dök upp.
    .leading = Jag ville ju ha en lägenhet, så jo, det kan man säga.
    .ask = Vem var den första som nämnde att det kunde bli här?
    .lead = Det var väl du som tog tag i saken?

reply-asked-for-help = Jag bad om hjälp att få någonstans att bo, det gjorde jag. Men att flytta hit bad jag inte om, det kom färdigt.
    .hurried = Jo, jag bad om hjälp.
    .leading = Jo då, det var jag som bad.
    .ask = Vad var det du bad om, mer precis? Och vad fick du?
    .lead = Du bad ju dem om hjälp med flytten?

reply-dwelling-found-by = Hon hittade den, pratade med { $landlord } och åkte till och med hit och tittade. Jag skrev på ett papper som kom med posten.
    .hurried = Hon, coachen.
    .leading = Jag letade ju också, så jo, på sätt och vis.
    .ask = Hur gick det till när lägenheten hittades?
    .lead = Du hade väl letat upp den själv?

reply-alternatives = Ett rum på ett vandrarhem hemma, det erbjöd hon. Där hade jag en gammal bekant som dog, så det ville jag inte. Det tjafsade hon inte om.
    .hurried = Det var inte så mycket.
    .leading = Nej, det fanns väl inget annat.
    .ask = Vad fanns det mer att välja på, hemma?
    .lead = Det fanns förstås inget annat för dig?

reply-who-decided = Ja, vem bestämde. Det var nog kommunen, om jag ska vara ärlig. Jag nickade.
    .first = Vi kom överens, hon och jag. Det var inget bråk.
    .hurried = Vi, tillsammans.
    .leading = Jo, vi bestämde tillsammans.
    .ask = Om du går igenom det steg för steg: vem bestämde vad?
    .lead = Ni bestämde det väl tillsammans?

reply-wish-to-move = Jag gick med på det. Det är väl rätt ord. Man säger inte nej till en som har ansträngt sig.
    .first = Jag är tacksam, det ska ni veta. Det är en fin lägenhet.
    .hurried = Jo då, det ville jag.
    .leading = Jo, jo, det är klart att jag ville.
    .ask = Att du är tacksam hör jag. Vad ville du själv, innan det blev bestämt?
    .lead = Du är ju nöjd, så du ville flytta?

reply-wish-came = Vilja och vilja. Det kom nog aldrig någon vilja. Det var något som ordnades, och sedan var man här.
    .first = Jag är inte den som tänker så mycket på sådant.
    .hurried = Det blev bra.
    .leading = Jo, jag sov på saken och tyckte det var bra.
    .ask = Fanns det en stund då du kände: det här vill jag? Hur var det?
    .lead = Du tänkte väl efter och kände att du ville?

reply-free-choice = Fritt? Då hade jag haft en etta hemma, på gångavstånd från { $daughter }. Jag hade sett grabben spela match.
    .first = Det är inte lönt att tänka så.
    .hurried = Det är bra här.
    .leading = Jo, här är lugnt och skönt, det hade väl blivit här.
    .ask = Om du hade fått välja helt fritt, var hade du bott då?
    .lead = Du hade väl valt det här ändå?

reply-changes-by-move = Söndagarna är långa. { $daughter } och grabben ser jag på skärmen. Och smärtmottagningen ligger tre timmar bort nu, så dit åker jag inte längre.
    .first = Det är fin luft här.
    .hurried = Inget särskilt.
    .leading = Jo, det är lugnare, det fungerar bra.
    .ask = Hur ser en vanlig vecka ut nu, jämfört med förut? Vilka träffar du?
    .lead = Vardagen har väl blivit bättre med en egen lägenhet?

reply-papers-brought = En lapp. Hon skrev numret hit och sa: ring dem när tredje hyran är betald. Jag har den i plånboken.
    .hurried = Inget att tala om.
    .leading = Nej, inget.
    .ask = Vad fick du med dig därifrån, papper eller nummer?
    .lead = Du fick väl inget med dig?

reply-consent-scope = Fråga på ni, om hyrorna och hur det ordnades. Till sista mars är det väl klart? Och hälsa henne.
    .hurried = Ja, ja, ring.
    .ask = Vad får vi tala med dem om, och hur länge gäller ditt ja?

reply-anything-more = Bara att ni inte ska tro att jag klagar. Hon var hygglig. Jag har precis fått upp gardinerna.
    .hurried = Nej, det var allt.
    .ask = Är det något jag har missat, eller fått om bakfoten?

goal-gratitude-is-not-wish = Hör tacksamheten och fråga ändå vad han själv ville.
goal-count-months = Ta reda på vilka månader som betalades, inte bara att hyran betalades.
goal-no-pity = Låt honom vara den som berättar. Lägg inga ord som ”tvingad” i hans mun.
discuss-first-rent-or-three = Varför är en hyra vanlig och flera en gråzon? Vilka frågor behövs utöver antalet?
discuss-wish-then-and-now = Han vill bo kvar nu. Vad betyder det för det som hände då, och för vad ni gör härnäst?
discuss-his-story = Hur skriver du hans berättelse så att han känner igen sig och inte framstår som ett offer?
contradiction-1 = Han säger att han är nöjd och att han hade bott kvar nära { $daughter } om han hade fått välja. Fråga vad han ville då, och låt det få vara något annat än vad han vill nu.
