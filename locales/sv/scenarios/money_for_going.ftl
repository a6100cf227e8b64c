# Språk: svenska (sv). Scenario: money_for_going
## Källspråk

title = Enkel biljett
summary = En ung man vill ha jobb och hjälp till hyran. Han tycker att han har haft tur.
situation =
    { $name }, 23 år, flyttade hit från Stockholm i oktober. Han hyr ett rum hos en familj och har sökt ekonomiskt bistånd. Tolken är med på telefon.
persona =
    Du är { $name }, 23 år. Du lagar mobiler och kan få liv i det mesta. Du skrattar lätt och tycker inte om att framstå som någon det är synd om.
    Du ser det som att du fick en bra affär. Om någon börjar hålla tal om kommunen blir du tyst.
knows =
    Du sov i { $friend }s soffa. Du hade sökt bostad själv i ett år och fått nej av värdarna. En handläggare sa att det inte fanns något för dig i Stockholm, men att om du tog ett rum här så ordnade de tågbiljett, första månaden och { $sum } kronor i startpengar.
    Du hade inte bett om det. Du visste inte var orten låg. Rummet hörde en man till som { $friend } kände, och ingen hade sett det. Det fanns inget annat att välja, och { $friend }s värd hade sagt ifrån. Skriftligt fick du ingenting.
    Hade du fått välja fritt hade du stannat. Om kommunerna har talats vid vet du inte.
withholds =
    Startpengarna nämner du när någon frågar en andra gång vad du fick. Att det var handläggaren som bestämde säger du också då. Att du inte såg någon annan utväg säger du bara till den som är lugn.
feelings =
    Stolt över att klara dig. Ensam på kvällarna.
truth =
    Idén, biljetten och pengarna kom från kommunen, och han hade inte bett om hjälpen. Pengar för att få någon att flytta stämmer inte med Stockholms egna riktlinjer (Södermalms svar, fråga 3). Att den första hyran betalades är vanligt. Att han skrattar och säger att han hade tur ändrar inte det som hände, och det behöver ingen övertyga honom om.

opening = Läget? Jag behöver ett jobb och lite till hyran. Sen är jag nöjd.
    .other = Tjena. Jag fick biljett hit, fin grej. Nu är pengarna slut bara.

reply-story = Jag sov hos en kompis. En handläggare sa att tog jag ett rum här så fick jag tågbiljett och startpengar. Så jag åkte.
    .hurried = Jag tog tåget.
    .ask = Hur gick det till att du hamnade just här?

reply-who-raised-it = Hon. Handläggaren. Jag hade aldrig hört talas om stället.
    .hurried = Minns inte. Det kom upp.
    .leading = Ja, jag ville väl bort lite.
    .ask = Vem kom på den här orten?
    .lead = Du ville komma bort från Stockholm, va?

reply-alternatives = Inget. Soffan var slut, och där fanns det inget för såna som mig, sa hon.
    .hurried = Jag tog det som fanns.
    .leading = Jo, hon sa väl att jag kunde leta.
    .ask = Vad hade du annars kunnat göra?
    .lead = De hjälpte dig väl att söka hemma också?

reply-asked-for-help = Nej. Jag gick dit för pengarna i september, och gick hem med en flytt.
    .first = Jag var ju där i alla fall.
    .hurried = Ja, typ.
    .leading = Ja, det gjorde jag väl.
    .ask = Hur började det, var det du eller de som tog upp det?
    .lead = Du bad om hjälp att flytta?

reply-help-given = Biljetten, och { $sum } i startpengar. Fast de kom först när jag hade skrivit på för rummet.
    .first = Lite hjälp på vägen.
    .hurried = Inget särskilt.
    .leading = Ja, bara biljetten.
    .ask = Vad fick du, i pengar och annat, och vad sades om det?
    .lead = Du fick en biljett, inget mer?

reply-place-knowledge = Ingenting. Jag fick söka på kartan på tåget.
    .hurried = Lite.
    .leading = Ja, man har ju hört talas om det.
    .ask = Vad visste du om orten innan du kom?
    .lead = Du kände väl till orten lite?

reply-who-decided = Hon, om jag ska vara ärlig. Jag satt och nickade.
    .first = Det var ju jag som satt på tåget.
    .hurried = Jag.
    .leading = Ja, vi kom väl fram till det ihop.
    .ask = Vem var det som bestämde, när det väl bestämdes?
    .lead = Ni kom fram till det tillsammans?

reply-wish-to-move = Jag gick med på det. Vilja är ett stort ord.
    .first = Jag klagar inte.
    .hurried = Ja, visst.
    .leading = Ja, jag ville hit.
    .ask = Vad ville du själv, innan någon nämnde det här?
    .lead = Du ville alltså hit?

reply-wish-came = Det fanns inget annat sätt att få en dörr att låsa. Så enkelt är det.
    .first = Jag tänkte väl på det en kväll.
    .hurried = Jag tänkte på det.
    .leading = Ja, jag funderade ett tag.
    .ask = Om du säger hur det kändes när du bestämde dig: vad var det som avgjorde?
    .lead = Du tänkte igenom det ordentligt?

reply-contact-before =
    .first = Det vet jag inget om.
    .hurried = Vet inte.
    .leading = Nej, säkert inte.
    .ask = Vet du om de hade pratat med oss innan du kom?
    .lead = De hade väl inte hört av sig hit?

reply-anything-more = Jag vill jobba. Skriv det. Jag kan laga er skrivare.
    .hurried = Nej, lugnt.
    .ask = Vad mer vill du att vi ska veta?

goal-offer-or-help = Ta reda på vad som lovades, när, och för vad.
goal-whose-idea = Skilj på vem som kom med idén och vem som satt på tåget.
goal-no-lecture = Låt honom ha sin bild av det, och anteckna vad som hände.
discuss-luck = Han säger att han hade tur. Vad skriver du, och vad säger du till honom?
discuss-what-stockholm-may = Samma erbjudande, från en kommun utan egna riktlinjer: vad blir annorlunda?
contradiction-1 = Han säger att han gärna åkte, men hade stannat om han fått välja. Fråga vad som avgjorde.
