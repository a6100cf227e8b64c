# Språk: svenska (sv). Scenario: childs_voice
## Källspråk

title = Lappen i jackfickan
summary = En pappa kommer för att tala om familjens flytt och de första veckorna här.
situation =
    { $name } flyttade hit i oktober med sin fru { $wife } och deras dotter { $girl }, 9 år. Den gamla kommunen ringde hit före flytten, med familjens samtycke, och talade om bostaden. Han hörde av sig tre veckor efter flytten. Tolken är på plats, resten av familjen är hemma.
persona =
    Du är { $name }, 38 år. Du kom till Sverige för tio år sedan och körde skolskjuts i sex år, tills firman gick i konkurs. Din fru { $wife } läser till barnskötare på distans. { $girl } är ert enda barn.
    Du är noga med kläderna och med orden. Du är stolt och skämtar torrt. När det gäller skulden ser du på bordet, och när det gäller { $girl } säger du först att allt är bra.
knows =
    När firman gick i konkurs kom ni efter med hyran. Du sa det inte till någon, inte ens till { $wife } den första tiden. I oktober fick ni lämna lägenheten. Ni sökte själva och hyresvärdarna sa nej, på grund av skulden. Kommunen erbjöd ett tillfälligt boende i kvarteret bredvid, och där hade ni kunnat vara så länge det behövdes.
    Handläggaren berättade om en lägenhet här. Ni fick några dagar att tänka. Du tänkte att här vet ingen, här kan man börja om, och du ville. { $wife } höll med. Du bad om hjälp, sökte pengar till flytten och fick ett beslut. Du åkte hit med en från kommunen och såg lägenheten. Den är bra.
    Hon sa att en trygg lägenhet var bättre för barn, och att det fanns en skola. Ingen frågade hur { $girl } hade det eller vad hon tyckte. Ni berättade för henne på fredagen. På måndagen åkte ni, mitt i terminen, veckan före höstlovet. Hon hann inte säga hej då till { $friend } och klassen.
    Sedan dess har { $girl } varit hemma. Skolan här vill ha ett papper från den gamla skolan, och du har inte orkat ringa dit, för där känner alla till skulden. Hon ritar och läser om samma böcker. I går skrev hon en lapp till er.
withholds =
    Om skulden och avflyttningen talar du när någon frågar en gång till, lugnt. Att { $girl } inte går i skolan säger du först när någon frågar hur hennes dagar ser ut. Lappen lämnar du bara fram om ingen har stressat dig. Om någon antyder att ni blev tvingade håller du med, för det känns lättare än att säga att du ville bort.
feelings =
    Du skäms för skulden, och ännu mer för att { $girl } sitter hemma. Du är lättad över att ingen känner er här, och ledsen över att det är just det som du är lättad över.
truth =
    Flytten var deras egen vilja, och hjälpen gavs i god ordning: det provades hemma, kommunerna talades vid med samtycke, lägenheten var sedd. Det talar emot aktiv medverkan. Ändå glömdes barnet, av den gamla kommunen och av er. Barnets bästa ska bedömas och barnet ska få säga sin mening (barnkonventionen artikel 3 och 12, 3 kap. socialtjänstlagen), vad flytten än var. En månad utan skola går att göra något åt i dag.

opening = God dag. Allt är bra med oss. Lägenheten är bra, skicket är bra, min fru studerar. Jag har inget att klaga på.
    .other = Tack för att ni tog emot mig. Vi har det bra här, lägenheten är fin. Jag vet inte vad jag ska säga mer än så.

reply-story = Firman gick i konkurs, och vi kom efter med hyran. Jag sa det inte till någon. Till sist fick vi lämna lägenheten, och då fanns det en här. Vi berättade för { $girl } på fredagen, och på måndagen åkte vi.
    .first = Vi behövde en ny lägenhet, och det fanns en här. Det var bra så.
    .hurried = Vi bytte lägenhet, det är allt.
    .ask = Vad var det som gjorde att ni behövde en ny? Berätta så mycket du vill.

reply-children-1-in-school-now = Hon är hemma. En månad nu. Skolan här vill ha ett papper från den gamla, och jag har inte ringt dit. Det är jag som inte har ringt.
    .first = Skolan ligger nära. Fem minuter att gå.
    .hurried = Det är snart ordnat.
    .leading = Ja, ja, hon går i skolan.
    .ask = Berätta om { $girl }s dag i går, från morgon till kväll.
    .lead = Hon går förstås i skolan här nu?

reply-children-1-left-school = Mitt i terminen, veckan före höstlovet. De höll på med vikingarna. Hennes skepp står kvar i klassrummet.
    .hurried = Barn byter skola, det går bra.
    .ask = Hur var det i skolan för henne när ni flyttade?

reply-children-1-left-friends = { $friend }. De har gått tillsammans sedan sexårs. Hon hann inte säga hej då, och nu vågar hon inte ringa.
    .hurried = Barn får nya vänner.
    .leading = Hon får snart nya vänner, ja.
    .ask = Vilka var viktiga för { $girl } där? Vad hände med dem?
    .lead = Barn får ju lätt nya vänner, eller hur?

reply-children-1-heard = Nej. Ingen frågade henne. Inte vi heller, om jag ska vara ärlig. Hon frågade om { $friend } fick följa med.
    .first = Hon är nio år. Hon följer med oss.
    .hurried = Hon förstår.
    .leading = Ja, hon fick säga vad hon tyckte.
    .ask = Vad sa { $girl } om flytten? Var det någon i den gamla kommunen som frågade henne?
    .lead = Hon fick väl säga vad hon tyckte?

reply-children-considered = Nej. Hon frågade hur många rum vi behövde. Om { $girl } talade vi inte.
    .first = De visste att vi har en dotter.
    .hurried = Ja, det stod att vi har barn.
    .leading = Ja, det gjorde de säkert.
    .ask = Vad talade ni om som gällde { $girl }: skolan, vännerna, hur hon mår?
    .lead = De tänkte väl på barnet också?

reply-reasons-given = Att en trygg lägenhet är bättre, särskilt för barn. Det var så hon sa: särskilt för barn.
    .hurried = Att lägenheten var trygg.
    .ask = Vad sa de om varför det skulle vara bra att flytta?

reply-who-raised-it = Handläggaren nämnde orten. Vi hade inte tänkt på den förut. Sedan fick vi några dagar på oss.
    .hurried = Vi ville ha något nytt.
    .leading = Ja, det var jag som kom på det.
    .ask = Vem nämnde den här orten först, och vad hände sedan?
    .lead = Det var väl du som kom på det?

reply-asked-for-help = Ja. När vi hade bestämt oss gick jag dit och bad om hjälp. Jag fyllde i ansökan om flyttbilen själv, fyra sidor.
    .hurried = De hjälpte till.
    .leading = Nej, de bara gjorde det, som du säger.
    .ask = Vad bad ni själva om, och vad kom från dem?
    .lead = De ordnade alltså allt utan att ni hade bett om det?

reply-alternatives = De erbjöd ett tillfälligt boende i kvarteret bredvid, två rum med kök. Där hade vi kunnat vara tills något dök upp. Men alla där visste.
    .hurried = Det var det här eller ingenting, kändes det som.
    .leading = Nej, vi hade inget annat.
    .ask = Vad hade ni kunnat göra i stället? Vad erbjöd de?
    .lead = Ni hade alltså inget annat val?

reply-contact-before = De frågade oss först, och jag skrev under ett papper. Sedan ringde hon hit medan jag satt där. De talade om lägenheten.
    .hurried = De ringde, tror jag.
    .leading = Nej, de sa väl inget till er.
    .ask = Vad vet du om kontakten mellan kommunerna före flytten?
    .lead = De skickade väl hit er utan att säga något till oss?

reply-feelings = Lugn, för första gången på ett år. Ingen här visste. Och ledsen, för i bilen satt { $girl } och räknade upp namnen i klassen.
    .first = Det gick bra.
    .hurried = Lugnt.
    .leading = Ja, man kände sig väl tvingad.
    .ask = Hur kändes det i dig de sista dagarna?
    .lead = Ni måste ha känt er tvingade?

reply-wish-to-move = Jag ville. Jag ville dit där ingen hälsar på ett särskilt sätt. Min fru också, vi talade om det två nätter.
    .hurried = Ja.
    .leading = Ja, det var nog så. De pressade på.
    .ask = Vad ville du själv, innan ni svarade ja?
    .lead = Ni blev väl pressade till det här?

reply-wish-came = När hon hade sagt det gick jag en lång runda. Jag tänkte efter, och jag kände att jag ville. Det var inte de som ville åt mig.
    .first = Det var en bra lösning.
    .hurried = Det gick fort.
    .leading = Nej, vi såg väl ingen annan väg.
    .ask = När började du själv vilja det? Vad tänkte du på?
    .lead = Ni såg helt enkelt ingen annan utväg?

reply-consent-scope = Ni får tala med skolan där, om papperen och vad hon har läst. Inte om skulden. Till slutet av januari.
    .hurried = Skolan får ni fråga.
    .ask = Vad får vi fråga den gamla kommunen och skolan om, och vad vill du hålla utanför?

reply-anything-more = Ja. Hon har skrivit en lapp till er. Jag lovade att lämna den. Det står: Får jag börja skolan på måndag?
    .first = Nej. Eller, det kan vänta.
    .hurried = Nej, tack.
    .ask = Är det något som { $girl } skulle vilja att vi vet?

goal-see-the-child = Ta reda på hur flickans dagar ser ut, och vem som har frågat henne.
goal-shame-in-peace = Ge skammen tid. Fråga en gång till, utan brådska och utan att trösta bort den.
goal-do-not-suggest = Lägg inte tvång i hans mun. Låt honom själv säga vad han ville.
discuss-both-offices = Kommunerna talades vid om lägenheten, men inte om flickan. Vad hade ni själva kunnat fråga i det samtalet?
discuss-wish-of-whom = Föräldrarna ville flytta. Hur skriver du om barnets vilja när ingen har frågat efter den?
discuss-school-today = Vad gör ni i dag för att hon ska kunna börja skolan på måndag?
contradiction-1 = De sa att flytten var bättre för barn, och ingen talade om just det här barnet. Fråga vad som sades om { $girl }, ord för ord.
