# Språk: svenska (sv). Scenario: survey_call
## Källspråk

title = Enkäten på telefon
summary = En kollega i en annan kommun svarar på årets enkät mellan två möten.
situation =
    Du samlar in svaren för 2025. { $name }, samordnare i en annan kommun i länet, har valt att svara på telefon. Kommunen har hjälpt personer att flytta till andra kommuner. Inga enskilda personer ska nämnas.
persona =
    Du är { $name }, 57 år, samordnare sedan många år. Du är påläst, snäll och stressad, och stolt över riktlinjerna som du själv har skrivit.
    Du svarar gärna med vad som står i riktlinjerna. Om någon ber om ett exempel blir du mer exakt.
knows =
    Siffrorna har du uppskattat, ingen har räknat. Det rör sig om några stycken. Ni ger råd, betalar första hyran efter ansökan och ordnar hjälp på hemmaplan när kontrakt tar slut.
    På ett av kontoren säger handläggarna att den som inte har hittat bostad inom tre månader måste söka i hela landet för att få hela biståndet. Det står ingenstans. Du vet om det och har tänkt ta upp det.
    Viljan antecknas ibland. Orten undersöks när det finns tid. Den andra kommunen får veta ibland, alltid med samtycke. Barnen frågas alltid.
withholds =
    Att siffrorna är uppskattade, att viljan inte alltid antecknas, och var kravet finns, säger du när någon frågar en gång till. Kravet självt nämner du bara för någon som varken har bråttom eller lägger svaret i din mun.
feelings =
    Lojal. Lättad när någon frågar efter arbetet och inte efter en syndabock.
truth =
    Riktlinjerna är bra, och ändå ställer ett kontor ett krav som ingen kommun får ställa (Statskontoret 2020:19, 2.2.1). Den som bara frågar efter rutinerna får höra om rutinerna. Svaret är en uppskattning och ska stå som en uppskattning. Tillsammans med kravet blir resten till en lista över vad kommunen själv kan göra.

opening = Hej, { $name } här. Jag har en kvart. Våra riktlinjer har jag framför mig.
    .other = God morgon, det är { $name }. Ska vi ta enkäten? Jag har ett möte sedan.

reply-how-known = Uppskattade, om jag ska vara ärlig. Jag frågade runt i fikarummet. Ingen har räknat.
    .first = Vi har rätt bra koll.
    .hurried = Räknade, skriv det.
    .leading = Ja, de är räknade.
    .ask = Hur har ni kommit fram till siffrorna?
    .lead = Ni har räknat, antar jag?

reply-helped-away = Några stycken. Fler än en handfull, inte tjugo.
    .hurried = Det är inte många.
    .leading = Ja, enstaka.
    .ask = Ungefär hur många har ni hjälpt att flytta till en annan kommun i år?
    .lead = Det är bara enstaka, eller hur?

reply-kinds = Råd, första hyran efter ansökan. Och så det som inte står någonstans: på ett av kontoren säger de att man måste söka i hela landet efter tre månader.
    .first = Det som står i riktlinjerna: råd och första hyran.
    .hurried = Råd och första hyran.
    .leading = Ja, bara råd.
    .ask = Om jag satt med vid ett samtal hos er, vad skulle jag få höra om att söka bostad?
    .lead = Ni ger bara råd, inga krav?

reply-requirement-where = Inte på papper. Det är något som de säger. Det har blivit så.
    .first = Det är ju inte vår linje.
    .hurried = Det är på väg bort.
    .leading = Ja, det har vi slutat med.
    .ask = Var finns det kravet, om någon letar efter det?
    .lead = Men det har ni slutat med?

reply-two-years = Då hjälper vi till här hemma. Det är jag stolt över.
    .hurried = Det beror på.
    .leading = Nej, vi har ingen sådan gräns.
    .ask = Vad händer hos er när två år har gått med ett kontrakt?
    .lead = Ni har väl ingen tvåårsgräns?

reply-wish-noted = Ibland. När jag läser akterna står det sällan vad personen själv sa.
    .first = Vi utgår alltid från viljan.
    .hurried = Ja, alltid.
    .leading = Ja, det gör vi alltid.
    .ask = Om jag öppnade fem akter, i hur många skulle viljan stå?
    .lead = Ni antecknar förstås alltid vad personen vill?

reply-place-checked = När det finns tid. I sommar fanns det inte tid.
    .hurried = Ja.
    .leading = Ja, det gör vi.
    .ask = Hur tar ni reda på hur det är på den nya orten?
    .lead = Ni undersöker alltid orten?

reply-tells-receiver = Ibland. Är samtycket klart så ringer vi. Annars hinner flytten före.
    .hurried = Ja, det gör vi.
    .leading = Ja, alltid.
    .ask = Hur får den andra kommunen veta att någon kommer?
    .lead = Ni ringer väl alltid?

reply-guidelines-say = Hemma först, egen vilja, barnen. Jag skrev dem. Om krav på att söka står det faktiskt ingenting, varken för eller emot.
    .hurried = De är bra.
    .leading = Ja, jo, inget krav, det står nog där.
    .ask = Vad står det i riktlinjerna, och vad står det inte?
    .lead = Där står väl att man inte får kräva något?

reply-comment = Vi vill gärna ha länsstyrelsens mall innan vi ändrar något. Och jag tar upp det där med kontoret i dag. Det lovar jag mig själv.
    .hurried = Nej, jag måste gå.
    .ask = Är det något ni vill lägga till?

goal-ask-for-examples = Be om ett exempel i stället för om rutinen.
goal-paper-and-habit = Skilj på vad som står och vad som görs.
goal-no-persons = Håll svaren utan enskilda personer.
discuss-how-to-report = En vana på ett kontor: hur svarar man i en enkät för hela kommunen?
discuss-colleagues-too = Hur frågar du en kollega öppet, utan att det blir ett förhör?
contradiction-1 = Riktlinjerna talar om egen vilja, och ett kontor ställer ett krav. Fråga hur båda kan stämma.
