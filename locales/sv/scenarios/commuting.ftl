# Språk: svenska (sv). Scenario: commuting
## Källspråk

title = Samma buss, åt andra hållet
summary = En kvinna som flyttade hit efter sommaren söker stöd de månader då lönen inte räcker.
situation =
    { $name } flyttade hit efter sommaren från en kommun i närheten. Hon arbetar deltid och har sökt ekonomiskt bistånd som tillägg till lönen. Även förut fick hon sådant stöd ibland. Tolken är med på telefon.
persona =
    Du är { $name }, 47 år och lever ensam. Du har arbetat många år i hotellkök, och nu bakar du bröd på natten i ett stort bageri. Bullarna på tågstationen är dina.
    Du är pratsam, rak och lätt otålig. Du tycker om ordning och blir glad när någon frågar om arbetet.
    Du vill vara till lags. Om någon säger något om kommunen med säker röst säger du gärna att det nog var så, fast du inte tänkt på det förut.
knows =
    Du hyrde ett rum i andra hand i en lägenhet där tre andra delade köket. Du kunde ha bott kvar till våren. Men du sov på dagarna, och det gick inte där.
    I maj gick du på en kväll om att söka bostad, som kommunen höll för alla. De visade hur man gör en anmälan i en bostadskö. De sa inget om var man skulle söka.
    I juni såg du en annons från { $landlord }, ungefär två och en halv mil bort. Du kände orten, för du hade en kollega där som bjöd på middag. Du åkte dit och såg lägenheten. Hyran är { $rent } kronor.
    Du berättade för kommunen först när kontraktet var skrivet. Du bad inte om något, och de gav inget. En vän lånade ut sin skåpbil. Arbetet har du kvar, bussen tar trettiofem minuter.
withholds =
    Du håller inte inne med något. Men du berättar bara det som någon frågar efter, och du lägger inte till något av dig själv.
feelings =
    Du är nöjd och lite stolt över ditt kök. Det är bara pengarna som oroar dig när timmarna blir få.
truth =
    Flytten var hennes egen. Hon tog upp den, hittade lägenheten, såg den och har arbetet kvar. Att kommunen visade alla hur man söker bostad är vanligt stöd (Statskontoret 2020:19, 2.2.3). Ekonomiskt bistånd före flytten och en ansökan här säger i sig ingenting om hur flytten gick till.
goal-open-start = Börja öppet, och låt henne berätta färdigt innan du frågar om kommunen.
goal-no-hunting = Leta inte. Ställ frågorna neutralt, så att ett vanligt svar får vara vanligt.
goal-who-did-what = Skilj på vad hon gjorde, vad kommunen gjorde för alla, och vad kommunen gjorde för just henne.
discuss-nothing-found = Samtalet visar en vanlig flytt. Hur skriver man det så att det syns att frågorna ställdes?
discuss-general-help = När är hjälp att söka bostad vanligt stöd, och vad skulle göra den till något annat?
discuss-consent-no = Hon säger nej till att ni kontaktar den gamla kommunen. Behövs kontakten?

opening = Hej! Jag flyttade hit i slutet av sommaren. Det är fint här. Jag behöver bara lite hjälp de månader då jag får för få timmar. Vad vill ni veta?
    .other = God dag. Jag sover på dagarna, så ni får ursäkta om jag gäspar. Jag bor här nu, och det är bra. Fråga på!

reply-story = Jag bodde fyra i en lägenhet och jobbar natt. Det gick inte. Så såg jag en annons, åkte hit en söndag, och när jag stod i köket visste jag: här ska jag bo.
    .hurried = Jag fick lägenhet, så jag flyttade.
    .leading = Kommunen tyckte nog att det var bra att jag flyttade.
    .ask = Berätta hur det gick till när du flyttade hit. Börja där du vill.
    .lead = Så kommunen ville att du skulle flytta?

reply-who-raised-it = Jag själv. Jag såg annonsen när jag satt i bussen hem från jobbet. Jag sa inget till någon förrän kontraktet var klart.
    .hurried = Det var en annons.
    .leading = Ja, kommunen höll ju en kväll om att söka, så det var väl de.
    .ask = Hur började det, att du tänkte på att flytta just hit?
    .lead = Var det någon på kommunen som först sa att du kunde flytta hit?

reply-told-to-search = Nej. De sa att jag skulle fortsätta arbeta och lämna in lönebeskeden. Om bostad sa de inget.
    .hurried = De ville ha lönebeskeden.
    .leading = Ja, de sa väl att man skulle söka överallt.
    .ask = Vad bad de dig göra för att få pengar nästa månad?
    .lead = De sa att du skulle söka bostad på andra håll, eller hur?

reply-search-help = Det var en kväll i ett bibliotek, öppet för alla. De visade hur man skriver in sig i en bostadskö. Kaffe fanns det också.
    .hurried = Ja, jag fick hjälp en gång.
    .leading = Ja, de rådde oss nog att titta runt om.
    .ask = Vad var det för hjälp du fick att söka bostad?
    .lead = De rådde dig väl att söka utanför kommunen?

reply-dwelling-found-by = Jag hittade den. Jag ringde { $landlord }, och en trevlig man visade den. Han frågade vad jag tjänade, och jag visade lönebeskedet.
    .hurried = Den stod på nätet.
    .leading = Ja, kommunen, med kvällen och allt det där.
    .ask = Hur hittade du lägenheten, och vem talade med hyresvärden?
    .lead = Kommunen hjälpte dig att få lägenheten, förstås?

reply-alternatives = Jag kunde ha stannat i rummet till våren, hon sa det, hon som jag hyrde av. Jag hade tid att vänta. Men jag ville ha mitt eget kök.
    .hurried = Jag hade bara rummet.
    .leading = Ja, det fanns väl inget annat.
    .ask = Vad kunde du annars ha gjort? Vilka andra möjligheter hade du?
    .lead = Du hade inget annat val, eller hur?

reply-job-and-move = Samma bageri, samma kollegor. Förut gick jag dit, nu tar jag bussen, trettiofem minuter. Jag kliver av vid grinden klockan nio på kvällen.
    .hurried = Jag jobbar natt.
    .leading = Ja, jag fick jobb på bageriet. Det är bra.
    .ask = Arbetade du när flytten blev bestämd? Hur blev det med arbetet?
    .lead = Du fick väl arbete här, så du flyttade?

reply-wish-to-move = Ja, jag ville själv. Jag bestämde mig på en söndag och sa ja samma kväll. Ingen annan var med om det.
    .hurried = Ja, det blev så.
    .leading = Ja, man kände sig lite pressad kanske, med rummet och allt.
    .ask = Vad ville du själv, när du bestämde dig?
    .lead = Du kände dig väl pressad att flytta, med så många i lägenheten?

reply-consent-contact = Nej, det behövs inte. Det finns inget att fråga dem om. Allt som har med pengar att göra visar jag er själv.
    .hurried = Jag vet inte, vad är det för något?
    .leading = Ja, ni får väl, om det ska vara så.
    .ask = Det är frivilligt, och ett nej påverkar inte stödet. Vad tycker du om att vi hör av oss till din gamla kommun?
    .lead = Ni har väl inget emot att vi ringer dem?
