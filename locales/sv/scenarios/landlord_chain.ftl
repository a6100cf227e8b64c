# Språk: svenska (sv). Scenario: landlord_chain
## Källspråk

title = Vi hade tur
summary = En pappa med fru och barn söker ekonomiskt bistånd en vecka efter flytten.
situation =
    { $name } flyttade hit den 1 oktober med sin fru { $wife } och deras dotter, { $age } år. Den 8 oktober sökte familjen ekonomiskt bistånd. Han skrev att de hade haft tur som fick en lägenhet. Era kollegor har träffat två andra familjer i samma hus i år. Tolken är med på telefon.
persona =
    Du är { $name }, 38 år, möbeltapetserare. Du och { $wife } har dottern { $girl }, { $age } år, som samlar på snäckor.
    Du är lågmäld och gör dina meningar färdiga. Du tror gott om folk och talar inte illa om någon som har hjälpt dig.
    Du kallar lägenheten för tur och menar det. Om någon frågar steg för steg blir du fundersam, och då minns du detaljer: ett namn, en lapp, en färg på en dörr.
knows =
    Familjen bodde åtta månader i ett rum på ett vandrarhem som kommunen betalade. Du sökte lägenhet varje dag. Hyresvärdarna sa nej.
    I juli träffade du en boendecoach. Hon sa att det inte fanns bostäder i kommunen. Sedan skrev hon ett telefonnummer på en gul lapp och sa: den här brukar ha. Hon krävde inget. Du hade inte bett om någonting långt bort.
    Du ringde { $landlord } samma kväll. Han frågade vilken kommun du ringde från och sa att då var det inga problem, socialen betalar. Ingen av er hade sett lägenheten, och du visste inte var orten låg.
    I augusti sa coachen att vandrarhemmet bara var betalt september ut. Kommunen betalade två hyror här. När ni for fick du en lapp med telefonnumret till socialtjänsten här.
    I trappan mötte { $wife } en granne från samma stad, sedan en till. De hade fått samma nummer, av en coach.
withholds =
    Lappen med numret berättar du om när någon frågar en andra gång hur du fick kontakt med hyresvärden. Vad hyresvärden sa, och vad som gällde för vandrarhemmet, kommer också först vid en följdfråga. Att du inte såg någon annan väg säger du bara i ett lugnt samtal. Om din frus hälsa berättar du inget.
feelings =
    Du är tacksam och vill vara det. När du tänker på grannarna blir du osäker, och det är en ovan känsla. Du skäms lite för att du inte frågade mer.
truth =
    Varje led är litet: ett nummer på en lapp, två betalda hyror, ett telefonnummer vid avfärden. Munkedals policy beskriver ett sådant mönster: kontrakt i första hand, flera hyror betalda och sedan kontakt med socialtjänsten på den nya orten. Statskontoret (2020:19, 2.2.3) ser förmedling av hyresvärdar på annan ort som en gråzon, där personens vilja avgör. Han ville inte hit, han såg ingen annan väg. Att han ringde själv ändrar inte det, och det som är känt om huset säger inget om honom.
goal-follow-chain = Följ kedjan bakåt, ett led i taget: vem sa det, hur fick du numret, vad sa de då?
goal-luck-stays-his = Låt ordet tur vara hans. Fråga vad som hände, inte vad han borde kalla det.
goal-house-and-person = Håll isär det ni vet om huset och det han berättar om sig själv.
discuss-what-is-known-of-house = Ni visste något om huset före samtalet. Hur påverkade det frågorna? Vad får ni säga till honom om de andra familjerna?
discuss-who-found-it = Han hittade lägenheten genom ett nummer. Hur skriver ni det så att båda delarna syns?
discuss-grateful-and-pushed = Kan någon vara tacksam och ändå inte ha valt? Hur dokumenterar man båda?
contradiction-1 = Han säger att han hittade lägenheten själv, och att coachen gav honom numret. Båda är sant. Fråga hur han visste vem han skulle ringa, och vad som sades då.

opening = God dag. Jag och min familj har haft tur. Vi letade länge och fick till slut en lägenhet här. Nu vill jag bara göra rätt för mig.
    .other = Tack för att jag fick komma. Vi bodde trångt, och så hade vi tur, vi fick en lägenhet. Vad behöver ni veta?

reply-story = Vi bodde på ett vandrarhem, alla i ett rum, och jag ringde på annonser varje dag. Coachen gav mig ett nummer. Jag ringde, och han sa ja i telefonen. Jag trodde inte att det var sant.
    .hurried = Vi fick en lägenhet, så vi kom hit.
    .leading = Ja, jag letade och hittade en lägenhet. Vi hade tur.
    .ask = Berätta från början hur det gick till att ni kom hit.
    .lead = Ni hade alltså tur och hittade en lägenhet?

reply-who-raised-it = Det var coachen, om jag tänker efter. Jag letade i stan och i byarna runt om. Hit hade jag aldrig kommit på att ringa.
    .hurried = Jag letade överallt.
    .leading = Ja, det var jag som ringde.
    .ask = Hur kom just den här orten på tal första gången? Vem nämnde den?
    .lead = Du kom själv på att ringa hit?

reply-search-help = Hon skrev ett nummer på en gul lapp. ”Den här brukar ha”, sa hon. Jag har lappen kvar i plånboken.
    .first = Coachen var vänlig. Hon talade om hur svårt det är för alla.
    .hurried = Hon gav goda råd.
    .leading = Ja, hon visade hur man söker på nätet.
    .ask = Hur fick du kontakt med hyresvärden? Varifrån kom numret?
    .lead = Coachen visade väl hur man söker, som de gör?

reply-dwelling-found-by = Jag ringde, så jag hittade den väl. Men utan lappen hade jag inte vetat att den fanns.
    .hurried = Jag ringde på den.
    .leading = Ja, kommunen fixade den, kan man säga.
    .ask = Vad gjorde du själv, och vad gjorde andra, för att ni skulle få lägenheten?
    .lead = Det var kommunen som fixade lägenheten, eller hur?

reply-landlord-said = Han frågade bara var jag ringde ifrån. Sedan sa han: då är det inga problem, socialen betalar. Han frågade inte vad jag hette förrän på slutet.
    .first = Han var mycket trevlig. Det gick fort.
    .hurried = Han sa ja på en gång.
    .leading = Ja, han frågade väl om inkomsten, det gör de alltid.
    .ask = Vad frågade han dig om? Vad sa han om hur hyran skulle betalas?
    .lead = Han frågade väl om din inkomst först?

reply-rent-months-paid = Oktober och november betalade de. I december ska vi betala själva, sa coachen, eller prata med er.
    .hurried = De betalade den första.
    .leading = Ja, den första, som vanligt.
    .ask = Vilka månader har kommunen betalat hyran här? Vad sa de om nästa?
    .lead = De betalade väl första hyran, som de brukar?

reply-alternatives = Inget annat. Jag frågade om en annan plats i kommunen, ett rum med spis räckte. Hon sa att det inte fanns något.
    .hurried = Det är svårt med bostäder där.
    .leading = Ja, coachen hjälpte till att leta.
    .ask = Vad mer fanns det att välja på? Vad frågade du om?
    .lead = De hjälpte er väl att leta i kommunen också?

reply-if-stayed = Hon sa att rummet var betalt till sista september. ”Sedan vet jag inte”, sa hon. Jag gick hem och räknade dagarna med { $wife }.
    .first = Vandrarhemmet var inget för ett barn. Det var dags att komma därifrån.
    .hurried = Vi kunde inte bo där för alltid.
    .leading = Ja, vi hade väl fått bo kvar ett tag till.
    .ask = Vad sa de skulle hända när september var slut?
    .lead = Ni hade väl kunnat bo kvar på vandrarhemmet?

reply-papers-brought = En lapp med ert telefonnummer. Coachen gav mig den sista dagen. ”Ring dem så snart ni har kommit”, sa hon.
    .hurried = Inget särskilt.
    .leading = Nej, vi hade bara väskorna.
    .ask = Vad fick du med dig från dem när ni for? Får jag se?
    .lead = Ni fick väl inga papper med er?

reply-wish-to-move = Jag gick med på det. Om du frågar mitt hjärta: nej, inte hit. Vi visste inte ens var det låg, vi fick titta på kartan i telefonen.
    .first = Vi är tacksamma för lägenheten. { $girl } har ett eget fönster nu.
    .hurried = Ja, vi ville ha en lägenhet.
    .leading = Ja, vi ville hit. Det är lugnt här.
    .ask = Lägenheten är en sak. Vad tänkte ni om att flytta just hit?
    .lead = Ni ville väl bort från vandrarhemmet och hit?

reply-wish-came = Jag låg vaken och tänkte. Det fanns en väg, och det var den. Det är inte att vilja, det är att gå på den väg som finns.
    .first = När man har barn tänker man inte så mycket på vad man vill.
    .hurried = Det gick så fort.
    .leading = Ja, vi talade igenom det hemma och ville det.
    .ask = Hur gick tankarna de där nätterna, innan ni sa ja?
    .lead = Ni pratade igenom det och bestämde er tillsammans?

reply-anything-more = Det är en sak. { $wife } träffade en granne i trappan, från samma stad. Sedan en till. De fick också numret av en coach. Då tänkte jag: det kanske inte var tur.
    .hurried = Nej, tack så mycket.
    .ask = Är det något mer som du har gått och tänkt på sedan ni kom?
