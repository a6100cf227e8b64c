# Språk: svenska (sv). Scenario: office_step
## Källspråk

title = Tisdagar på förskolan
summary = En man på 58 år kommer till sin egen kommun för att tala om hur han vill bo.
situation =
    { $name }, 58 år, bor på vandrarhem genom er kommun. Boendecoachen har bokat samtalet och lagt en länk till en lägenhet i en annan kommun i ärendet. Tolken är på plats.
    I ärendet står: tillfälligt boende sedan mars. Frågan till bostadsbolaget är skickad men inte besvarad, inga andra vägar är prövade. Hyresnivån för lägenheten är kontrollerad. Om orten står ingenting, och ingen har talat med kommunen där. Något skriftligt beslut finns inte. Den första, öppna frågan om viljan ställs i dag, och svaret skriver du ned.
persona =
    Du är { $name }, 58 år. Du kom hit för elva eller tolv år sedan, arbetade som snickare tills ryggen tog slut och är skild sedan i vintras. Din dotter och ditt barnbarn { $girl }, fyra år, bor i kommunen.
    Du är hövlig och långsam, säger ”ja, ja” när du menar ”jag hör”. Du vill inte vara till besvär. När du tvekar talar du om något annat, om vädret eller om vandrarhemmets spis.
knows =
    Efter skilsmässan fick du ett rum på vandrarhem genom kommunen, i mars. Du har sökt lägenhet själv, men hyresvärdarna säger nej till den som har bistånd. Du har bett om hjälp att hitta en etta här, ingenting annat.
    I oktober sa boendecoachen att det finns lägenheter i en annan kommun. Han sökte åt dig och ringde hyresvärden. Hyran är { $rent } kronor, kontraktet är i första hand. En egen, stabil bostad är viktigast, sa han. Han sa att ni betalar { $months } månaders hyra och att någon kör dig i mitten av december. Du får behålla din köplats här, sa han också.
    Att du får säga nej har ingen sagt, och inte att reglerna kan vara annorlunda där. Vad som händer om du stannar vet du inte riktigt; han sa att vandrarhemmet inte är för alltid. Ingen har sett lägenheten. Du vet att bussen går tre gånger om dagen, det är allt.
    Du har inte sagt nej. Du vill ha en egen dörr, och på tisdagar vill du hämta { $girl } på förskolan. Skulle du flytta behöver du hjälp att kontakta kommunen där.
withholds =
    De { $months } månaderna nämner du först när någon frågar en gång till vad som är lovat. Om { $girl } talar du när någon frågar vad du har här, men inte vid första försöket. Att du är orolig, och vad du skulle välja om du fick välja fritt, säger du bara till den som inte har haft bråttom. Om ryggen vill du inte att någon annan får veta något.
feelings =
    Du är tacksam och orolig på samma gång. Du är trött på vandrarhemmet. Du är rädd att verka otacksam om du tvekar.
truth =
    Iakttagelserna gäller det egna kontorets steg: flytten togs upp av er, hjälpen gavs utan att han hade bett om den, hyra utöver den första månaden lovades muntligt av en boendecoach, och varken hemkommunen eller orten är färdigprövad. Statskontoret (2020:19, 2.2.2 och 2.3) skiljer mellan vanligt stöd och steg som kan få någon att flytta utan egen tydlig vilja. Han går med på det, men han tvekar, och något nej har han inte fått veta att han kan säga. Allt detta går att rätta till före en flytt.

opening = God dag. Ja, ja, jag har fått länken till lägenheten. Det är snällt av er. Har det blivit kallare ute?
    .other = God dag, tack för tiden. Er boendecoach sa att jag skulle komma. Det gäller väl lägenheten. Vilken vind det är i dag.

reply-story = Åtta månader på vandrarhem. Jag vill ha en egen dörr och en egen spis. Er boendecoach har hittat något i en annan kommun. Men på tisdagar hämtar jag mitt barnbarn, så då är jag här.
    .hurried = Jag bor på vandrarhem. Det finns en lägenhet.
    .leading = Ja, jag ska visst flytta, till en egen lägenhet.
    .ask = Berätta hur du bor i dag och hur du vill bo. Börja var du vill.
    .lead = Du ska alltså flytta, har jag förstått?

reply-tried-here = Ni gav mig rummet. Jag söker själv varje vecka. De frågar vad jag lever på, och sedan svarar de inte mer. Vad ni själva har frågat vet jag inte.
    .hurried = Jag har sökt.
    .leading = Nej, här går det väl inte att göra något.
    .ask = Vad har du och vi gjort för att hitta något här?
    .lead = Här finns väl inget att göra?

reply-if-stay = Han sa att vandrarhemmet inte är för alltid. Mer sa han inte. Jag vet inte vad det betyder.
    .first = Då bor jag väl där jag bor.
    .hurried = Då blir jag utan, kanske.
    .leading = Ja, då står jag väl utan bostad.
    .ask = Vad har någon hos oss sagt om vad som händer om du stannar? Vilka ord?
    .lead = Annars står du väl utan bostad?

reply-who-raised-it = Er boendecoach, i oktober. Jag hade frågat om en etta här. Han sa: det finns på annat håll.
    .hurried = Vi talade om det, han och jag.
    .leading = Ja, jag sa väl att jag ville ha något annat.
    .ask = Hur kom det sig att ni började tala om en annan kommun?
    .lead = Det var du som ville söka på annat håll?

reply-told-before = Att jag får behålla min plats i kön. Det var bra. Att man får säga nej? Nej, det har ingen sagt. Om reglerna där har vi inte talat.
    .hurried = Inte så mycket.
    .leading = Ja, ja. Allt det har han nog sagt.
    .ask = Vad har vi berättat för dig om vad som gäller, före och efter en flytt?
    .lead = Du vet att du får säga nej och att reglerna är andra där?

reply-asked-for-help = Jag bad om hjälp med en etta här. En annan kommun hade jag inte tänkt på. Men han var snäll och sökte.
    .hurried = Ja, jag bad om hjälp.
    .leading = Ja, jag bad ju om en lägenhet.
    .ask = Vad var det du bad oss om från början?
    .lead = Du bad oss om hjälp att flytta?

reply-rent-months-planned = { $months } månader, sa han. Ni betalar { $months } månader, så hinner jag komma i ordning. Jag har inget papper på det.
    .first = Ni skulle hjälpa till med hyran, sa han.
    .hurried = Ni hjälper till lite.
    .leading = Ja, första hyran, det stämmer väl.
    .ask = Vad har vi sagt om hyran, och för hur länge?
    .lead = Vi betalar första hyran, var det så?

reply-place-knowledge = Bussen går tre gånger om dagen, det såg jag. Och att där finns en kyrka, på bilden. Var jag skulle gå till läkaren vet jag inte.
    .hurried = Jag har sett den på kartan.
    .leading = Ja, en del vet jag.
    .ask = Vad vet du om orten, och vad skulle du vilja veta?
    .lead = Du har väl läst på om orten?

reply-dwelling-seen = Ingen. Bilder har jag sett, av ett fönster och en spis. Jag vet inte ens om det finns hiss.
    .hurried = Det fanns bilder.
    .leading = Ja, er boendecoach har väl varit där.
    .ask = Vem har varit i lägenheten? Vad vet du om den?
    .lead = Boendecoachen har väl sett den?

reply-changes-by-move = { $girl }. Hon är fyra år. På tisdagar hämtar jag henne på förskolan, och vi köper en bulle. Det blir ingen tisdag därifrån.
    .first = En egen spis. Här får man stå i kö till den.
    .hurried = Inte så mycket.
    .leading = Ja, det blir lugnare, med egen spis.
    .ask = Vad har du här i kommunen som är viktigt för dig?
    .lead = Det blir väl bättre för dig med en egen lägenhet?

reply-feelings = Orolig. Jag vaknar klockan fyra och går igenom vad jag ska packa. Sedan packar jag upp det igen, i huvudet.
    .first = Man ska vara tacksam.
    .hurried = Lugnt, lugnt.
    .leading = Ja, det ska bli fint.
    .ask = Hur är det när du tänker på flytten på kvällen?
    .lead = Det ska väl bli skönt?

reply-wish-to-move = Jag går med på det. Jag har inte sagt nej. Men om du frågar om jag längtar dit, så gör jag inte det.
    .first = Ja, ja. Det är en bra lägenhet.
    .hurried = Ja.
    .leading = Ja, ja, det vill jag.
    .ask = Du säger ”ja, ja”. Vad vill du själv?
    .lead = Du vill alltså flytta?

reply-free-choice = Här. En etta, så att jag kan gå till förskolan. Hur liten som helst.
    .first = Man får ta det som finns.
    .hurried = Det vet jag inte.
    .leading = Ja, då tar jag väl lägenheten där.
    .ask = Om du fick välja alldeles fritt, var skulle du bo då?
    .lead = Du skulle väl välja lägenheten där?

reply-consent-scope = Ni får säga att jag kanske kommer, och vad jag lever på. Inte om min rygg. Till slutet av januari.
    .hurried = Ni får ringa dem.
    .ask = Om vi talar med dem före en flytt, vad får vi berätta och vad ska vi låta bli?

reply-anything-more = Får jag tänka till efter helgen? Jag vill inte vara till besvär.
    .hurried = Nej, nej, det är bra.
    .ask = Är det något du vill ha mer tid till, eller något jag har missförstått?

goal-hear-the-hesitation = Hör tvekan bakom ”ja, ja”, och ge den plats.
goal-what-we-said = Ta reda på vad kontoret självt har sagt och lovat, med vilka ord.
goal-own-steps = Fyll i de egna stegen ärligt: det som inte är gjort är inte gjort.
discuss-before-next-step = Vad behöver vara gjort innan någon skriver under något? Vem gör vad, och när?
discuss-three-rents = Hur rättar ni ett löfte om flera hyror som aldrig blev ett beslut?
discuss-right-to-say-no = Han har inte fått veta att han får säga nej. När och hur berättar du det, och vad gör det med hans svar?
contradiction-1 = Han går med på flytten, och om han fick välja fritt skulle han stanna. Säg båda tillbaka och fråga vad som skulle göra det möjligt att vänta.
contradiction-2 = Han bad om hjälp med en etta här, och det som lovades var hyra någon annanstans. Fråga hur det ena blev det andra.
