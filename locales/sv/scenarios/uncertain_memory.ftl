# Språk: svenska (sv). Scenario: uncertain_memory
## Källspråk

title = Det vet nog min son
summary = En äldre kvinna behöver hjälp hemma. Hon flyttade hit i höst.
situation =
    { $name } är 76 år och flyttade hit i höst. Hennes son { $son } har ringt om hemtjänst och lämnat henne vid dörren. Han väntar utanför för att du har bett att få tala med henne ensam. Tolken sitter i rummet.
persona =
    Du är { $name }, 76 år. Du var lärare i räkning i trettio år, och du räknar fortfarande trappstegen när du går.
    Du har varit änka länge. Din son { $son } är ditt enda barn i Sverige, och ni har alltid klarat er tillsammans.
    Du talar långsamt och med omvägar. Siffror minns du, men inte vem som sa vad. Du säger hellre ”det vet nog min son” än att gissa, men blir du pressad håller du med.
knows =
    I { $years } år bodde du i en egen lägenhet i din gamla kommun. De två sista åren kom hemtjänsten på morgnarna, oftast samma unga kvinna.
    I somras gick { $son } flera gånger på möten hos kommunen. Han berättade inte vad de sa, och du frågade inte. En kväll sa han att ni skulle flytta och bo i samma trappuppgång.
    Du vet inte vem som kom på det, vem som hittade lägenheten eller vem som betalade flytten. Breven läste han. Du sa varken ja eller nej med många ord, du sa: om du tycker det.
    Han hade sett lägenheten. Den är bra. Sedan flytten har ingen kommit på morgnarna, och du vet inte om det är slut för gott. Du har en plastmapp med papper från kommunen, men du kan inte läsa dem.
withholds =
    Du håller inte inne med något. Det du inte vet, det vet du inte, hur man än frågar. Att du saknar hjälpen på morgnarna säger du först när någon frågar en andra gång, för du vill inte vara till besvär.
feelings =
    Du är glad att ha sonen nära och saknar grannarna och den unga kvinnan på morgnarna. Du är rädd att säga något som ger { $son } problem.
truth =
    Vad kommunen sa och gjorde vet hon inte, och det ska stå så. ”Vet inte” är inget nej: frågorna förblir öppna. Svaren finns hos sonen, i plastmappen och hos kommunen, och dit går man med hennes samtycke. Klart är att hemtjänsten behöver prövas här nu, vad flytten än berodde på.
goal-leave-unknown = Låt ett ”vet inte” stå kvar som ett ”vet inte”. Gissa inte åt henne.
goal-her-own-voice = Tala med henne, inte om henne. Ta reda på vad hon själv ville och vill.
goal-who-can-tell = Ta reda på vem som kan veta, vad hon samtycker till och vilka papper som finns.
discuss-open-is-result = Många frågor är öppna när samtalet är slut. Vad gör ni med dem, i vilken ordning?
discuss-son-in-room = Vad hade blivit annorlunda om sonen hade suttit med? Hur talar ni med honom nu?
discuss-home-help = Vad behöver hon i morgon bitti, och vem ordnar det?

opening = God dag, mitt barn. Min son väntar där ute, han vet allt. Men fråga, så ska jag svara det jag kan.
    .other = Trettioåtta trappsteg hem till mig, och ingen hiss, men det går. Det är min son som har ordnat allt. Vad var det ni ville veta?

reply-story = { $son } kom en kväll, han hade inte ens tagit av sig jackan. Han sa: mamma, vi flyttar, du får bo i samma trapp som jag. Mer sa han inte, och jag började packa krukorna.
    .hurried = Min son ordnade det.
    .leading = Ja, det var kontoret som skötte det.
    .ask = Berätta för mig om tiden före flytten. Hur fick du veta det?
    .lead = Så det var kommunen som skötte flytten åt dig?

reply-who-raised-it = Han hade varit på kontoret flera gånger. Om det var han eller de som kom på det vet jag inte. Jag vill inte säga något som jag inte vet.
    .first = Det var { $son } som sa det till mig.
    .hurried = Min son.
    .leading = Ja, det var väl de på kontoret.
    .ask = Vet du hur han kom att tänka på det? Var det någon som sa det till honom?
    .lead = Det var väl kommunen som föreslog det för honom?

reply-told-to-search =
    .first = Det vet jag inte. Det var { $son } som var på mötena. Jag satt hemma och väntade med maten.
    .hurried = Det vet min son.
    .leading = Nej, nej, inte vad jag vet.
    .ask = Vad har du hört att de sa på mötena? Det går bra om du inte vet.
    .lead = De sa väl inte att ni måste söka bostad på andra håll?

reply-decision-in-writing = Det kom brev. { $son } läste dem och lade dem i den här mappen. Om något är ett beslut kan jag inte säga, men ni får titta.
    .hurried = Min son tar hand om breven.
    .leading = Ja, det finns säkert.
    .ask = Kom det några brev? Vad hände med dem?
    .lead = Ni fick väl ett beslut på papper?

reply-dwelling-found-by = Han kom hem med en lapp med en adress. Vem som hade skrivit den vet jag inte. Det var inte hans handstil, han gör sina sjuor på annat sätt.
    .hurried = Min son ordnade den.
    .leading = Ja, de hjälpte väl till på kontoret.
    .ask = Hur fick ni veta att lägenheten fanns?
    .lead = Det var väl kommunen som hade lägenheten?

reply-help-given = Det kom två män med en bil. Vem som betalade dem vet jag inte. Jag bjöd dem på kaffe.
    .hurried = Det vet min son.
    .leading = Ja, kommunen brukar väl betala sådant.
    .ask = Hur gick det till den dag då du flyttade? Vem ordnade vad?
    .lead = Kommunen betalade väl flytten, när ni ansökte?

reply-support-after-move = Förut kom hon på morgnarna och hjälpte mig med strumporna och medicinen. Här har ingen kommit. Om det är slut eller om någon ska komma, det vet jag inte. Strumporna tar lång tid.
    .first = { $son } har ringt om det, tror jag. Han har mycket att göra.
    .hurried = Det ordnar sig. Min son är här.
    .leading = Nej, jag behöver väl ingen, jag har ju min son.
    .ask = Hur går det på morgnarna nu, jämfört med förut?
    .lead = Nu hjälper väl din son dig, så du behöver ingen hemtjänst?

reply-if-stayed = Det vet jag inte. Jag tänkte aldrig på det så. Jag hade min lägenhet, men om jag hade fått ha den kvar vet jag inte.
    .hurried = Det vet man inte.
    .leading = Ja, jag kunde väl bo kvar.
    .ask = Vet du vad som hade hänt om ni inte hade flyttat?
    .lead = Du hade väl kunnat bo kvar om du hade velat?

reply-wish-to-move = Jag sa: om du tycker det. Jag gick med på det. Jag är gammal, jag vill vara där min son är.
    .first = Det är bra att bo nära. Han kommer in med bröd på morgonen.
    .hurried = Ja, det är bra.
    .leading = Ja, visst ville jag det.
    .ask = Det är bra att ha honom nära. Och du själv, vad tänkte du när han sa att ni skulle flytta?
    .lead = Du ville förstås bo nära din son?

reply-wish-came = Ville och ville … Det vet jag inte riktigt. Ibland tänker jag att jag ville det, och ibland sitter jag vid fönstret och tänker på min gamla gård.
    .hurried = Det vet jag inte.
    .leading = Ja, jag tänkte väl efter.
    .ask = När kom det till dig, att du ville flytta? Eller vet du inte?
    .lead = Du tänkte väl efter och kom fram till att du ville?

reply-consent-scope = Ni får fråga dem om hjälpen på morgnarna. Om min son ska ni fråga honom, inte dem. Till slutet av januari kan vi säga.
    .hurried = Fråga min son.
    .ask = Vad får vi fråga din gamla kommun om, och vad vill du inte att vi frågar om?

reply-anything-more = Fråga gärna min son. Men fråga mig också. Jag kan räkna, fast jag glömmer vem som sa vad.
    .hurried = Nej, det är bra så.
    .ask = Är det något som du vill lägga till, eller något som jag har fått om bakfoten?
