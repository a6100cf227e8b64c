# Språk: svenska (sv). Scenario: broken_line
## Källspråk

title = Breven i skokartongen
summary = En man med en skokartong full av brev. Han sa ja till något, men vet inte till vad.
situation =
    { $name }, 60 år, flyttade hit i september och har sökt ekonomiskt bistånd. Telefontolken är den som fanns att få. Efter en stund märks det att { $name } ibland svarar på något annat än det du frågade.
persona =
    Du är { $name }, 60 år, odlade kaffe. Du är artig och säger ja av gammal vana när du inte hör. Språket som tolken talar kan du bara lite av.
    Grannen { $neighbour } har hjälpt dig att lägga breven i ordning efter frimärkena.
knows =
    I den förra kommunen pratade de med dig i telefon, genom någon som talade ett annat språk än ditt. Du sa ja. Sedan kom en flyttbil. Vem som tänkte ut det, vem som hittade lägenheten och vem som har betalat vet du inte.
    Det kom brev. Du kan inte läsa dem. De ligger i kartongen.
    Du vet att du var orolig och att du inte kände orten så väl. Du vill stanna nu. Vad du själv ville den gången svarar du inte på: ”det har ingen frågat förr, och nu är det för sent”.
withholds =
    Att du inte förstod tolken säger du vid andra frågan. Att det finns brev säger du också då. Att du var orolig säger du bara till den som inte har stressat eller lett.
feelings =
    Skam över att ha sagt ja utan att förstå. Lättnad om någon byter tolk.
truth =
    Det går inte att veta i dag. Mycket kan ha hänt och mycket kan vara i sin ordning. Det säkra är att han inte förstod, att det finns brev, och att tolkningen brast då och nu. Nästa steg är en tolk som talar hans språk, att läsa breven tillsammans, och att fråga den förra kommunen med hans samtycke. De öppna frågorna är resultatet.

opening = Ja. Ja, ja. God dag.
    .other = Jag har breven med mig. De ligger efter frimärkena.

reply-story = De pratade i telefon på ett språk som jag bara förstår lite av. Jag sa ja, ja. Sedan stod det en flyttbil där.
    .first = Ja. Det var bra.
    .hurried = Ja, ja.
    .ask = Jag tror att tolkningen är svår. Ta det lugnt. Vad minns du av hur det gick till?

reply-who-raised-it = Det vet jag inte. Jag har undrat det själv.
    .first = Ja.
    .hurried = De. De pratade.
    .leading = Ja, kommunen.
    .ask = Vem talade först om att flytta? Man får säga att man inte vet.
    .lead = Det var kommunen som tog upp det?

reply-told-to-search = Det kan jag inte säga. Det var många ord i telefonen. Något om ”söka”, men vad?
    .hurried = Söka, ja.
    .leading = Ja, söka.
    .ask = Förstod du vad de ville att du skulle göra?
    .lead = De sa att du skulle söka på andra ställen?

reply-decision-in-writing = Ja, det kom brev. Jag kan inte läsa dem. De ligger här.
    .first = Papper är papper.
    .hurried = Nej.
    .leading = Nej, inga beslut.
    .ask = Kom det något i brevlådan, vad som helst?
    .lead = Du fick väl inget skriftligt beslut?

reply-dwelling-found-by =
    .first = Den var här när jag kom.
    .hurried = De. Jag vet inte vilka.
    .leading = Ja, kommunen.
    .ask = Vet du hur lägenheten kom till dig?
    .lead = Kommunen ordnade lägenheten?

reply-rent-months-paid = Vet inte. Det kommer inga räkningar ännu. Det kanske är bra, det kanske är dåligt.
    .hurried = Tre, någon sa tre.
    .leading = Ja, tre.
    .ask = Vet du vem som har betalat hyran, och hur länge?
    .lead = De har betalat tre månader?

reply-place-knowledge = Lite. Jag hade åkt förbi med buss en gång.
    .hurried = Nej.
    .leading = Nej, ingenting.
    .ask = Vad visste du om orten?
    .lead = Du visste ingenting om orten?

reply-feelings = Jag var orolig. Jag satt på en kartong och väntade på att någon skulle förklara.
    .first = Det är bra nu.
    .hurried = Bra.
    .leading = Tvungen? Ja, säg det.
    .ask = Hur var det, dagarna innan?
    .lead = Du kände dig tvingad?

reply-wish-to-move =
    .first = Det vill jag inte tala om.
    .hurried = Jag sa ja.
    .leading = Ja, de pressade.
    .ask = Vad ville du själv? Du bestämmer om du vill svara.
    .lead = De pressade dig, eller hur?

reply-papers-brought = Här. En hel kartong. { $neighbour } har lagt dem efter frimärkena.
    .hurried = Nej, nej.
    .leading = Nej.
    .ask = Har du några papper med dig?
    .lead = Du har inga papper med dig?

reply-consent-scope = Breven. Fråga dem vad som står i dem, så att jag också får veta.
    .hurried = Ja, fråga.
    .ask = Vad får vi fråga den förra kommunen om?

reply-anything-more = Ta en tolk från min trakt nästa gång. Då kan jag berätta på riktigt.
    .hurried = Ja, ja.
    .ask = Vad behöver vi göra annorlunda nästa gång?

goal-check-the-interpreter = Märk när svaren inte hör ihop med frågorna, och säg det högt.
goal-leave-open = Låt det som ingen vet stå öppet.
goal-ask-for-papers = Be att få se breven.
discuss-holes-are-findings = Vad är resultatet av ett samtal där det mesta är okänt?
discuss-read-together = När och med vem läser ni breven?
