# Språk: svenska (sv). Scenario: to_relatives
## Källspråk

title = Kardemummakaffet
summary = En änka har flyttat till sin dotter. Hon vill prata om hemtjänsten.
situation =
    { $name }, 71 år, flyttade hit i oktober för att bo nära sin dotter { $daughter }. Hon hade hemtjänst och har ansökt om det här också. Tolken är på plats. Dottern väntar utanför.
persona =
    Du är { $name }, 71 år, broderade bröllopskläder i fyrtio år. Du pratar hellre om kaffe än om krämpor. Du tappar ibland tråden och hittar den igen.
knows =
    När din man dog ville du vara hos { $daughter }. Du sa det först av alla, en kväll i januari. Ni pratade om det hela vintern, du, hon och { $son_in_law }. Kommunen där hade ett annat boende åt dig, och du hade kunnat bo kvar.
    { $son_in_law } hittade lägenheten, ni tittade på den allihop. Hemtjänsten frågade dig om de fick ringa hit och gjorde det. De berättade om vården, bussen och reglerna. Du har hemtjänst här nu, samma hjälp, men olika människor varje dag.
    Du hade varit på besök några gånger, så orten kände du lite.
withholds =
    Att det var du som sa det först, och att hemtjänsten har lämnats över, säger du när någon frågar en gång till. Att du också sörjer huset där du bodde med din man säger du bara till den som har tid.
feelings =
    Förväntan och sorg på samma gång.
truth =
    Hon ville flytta, familjen bestämde ihop med henne, och de två kommunerna talade med varandra i tid och med hennes ja. Stödet behövs fortfarande och lämnades över. Att hon kom hit efter några dagar är just vad som ska hända då. Det finns inget fel att leta efter; det finns en morgon som ska fungera.

opening = Kom in, höll jag på att säga. Hemma bjuder man på kaffe. Med kardemumma.
    .other = God dag, mitt barn. Min dotter sitter där ute. Hon säger att jag ska svara själv.

reply-story = När min man dog ville jag vara hos min dotter. Vi pratade hela vintern. Hemtjänsten ringde hit innan jag kom.
    .hurried = Jag bor hos min dotter. Nästan.
    .ask = Vill du berätta hur det blev att du flyttade?

reply-who-raised-it = Jag! En kväll i januari. De blev så förvånade att { $son_in_law } spillde teet.
    .first = Vi är en familj, vi pratar alla på en gång.
    .hurried = { $daughter }.
    .leading = Ja, { $daughter } ville det.
    .ask = Kommer du ihåg vem som sa det allra först?
    .lead = Det var din dotter som ville ha hit dig?

reply-alternatives = De hade ett fint boende åt mig, med balkong. Och jag kunde bo kvar. Men balkongen pratar man inte med.
    .hurried = Jag ville inte bo ensam.
    .leading = Nej, vad skulle det vara?
    .ask = Vad kunde du annars ha gjort?
    .lead = Det fanns väl inget annat?

reply-place-knowledge = Jag har varit här på besök, tre, fyra gånger. Jag hittar till torget.
    .hurried = Nej, jag går inte ut så mycket.
    .leading = Nej, jag kände ingen.
    .ask = Hur väl kände du till orten?
    .lead = Orten var väl helt ny för dig?

reply-support-after-move = De lämnade över till er. Samma hjälp. Bara det att det kommer en ny människa varje morgon.
    .first = Hemtjänsten är hemtjänsten.
    .hurried = Den tog slut där.
    .leading = Ja, den tog slut, och jag behöver den.
    .ask = Vad hände med hemtjänsten när du flyttade?
    .lead = Hemtjänsten upphörde alltså?

reply-feelings = Jag längtade. Och jag grät över huset, där han hade planterat plommonträdet. Båda sakerna.
    .first = Man är gammal, man känner lite av varje.
    .hurried = Det var bra.
    .leading = Orolig, ja, det blir man.
    .ask = Hur var det för dig, tiden innan?
    .lead = Du var väl orolig?

reply-wish-to-move = Ja, det var min vilja. Jag sa till min man vid graven: nu åker jag till flickan.
    .first = Jag gör som barnen tycker är bra.
    .hurried = De ville det.
    .leading = Ja, jag gick med på det.
    .ask = Och du själv, vad ville du?
    .lead = Du gick med på det för deras skull?

reply-free-choice = Hit. Hit igen.
    .hurried = Vem får välja?
    .leading = Stanna, kanske, ja.
    .ask = Om du hade fått välja alldeles fritt?
    .lead = Innerst inne ville du väl stanna?

reply-contact-before = Ja, flickan från hemtjänsten frågade mig först och så ringde hon. Jag hörde när hon stavade mitt namn.
    .hurried = Det vet jag inte.
    .leading = Nej, det tror jag inte.
    .ask = Vet du om de ringde hit innan du kom?
    .lead = De hörde väl inte av sig hit?

reply-consent-scope = Hemtjänsten. Hur ofta de kom och vad de gjorde. Resten är mitt.
    .hurried = Hemtjänsten.
    .ask = Vad får vi fråga dem om?

reply-anything-more = Samma tant på morgonen vore bra. Då kokar jag kaffe till två.
    .hurried = Nej, mitt barn.
    .ask = Vad är viktigast för dig nu?

goal-ask-her = Fråga henne, och låt dottern vänta.
goal-care-goes-on = Ta reda på hur hemtjänsten fungerar, dag för dag.
goal-good-example = Lägg märke till vad den förra kommunen gjorde bra.
discuss-family-decides = När en familj bestämmer ihop: hur vet du vad hon själv ville?
discuss-what-went-well = Vad i överlämnandet vill du att ert eget kontor också ska göra?
