# Språk: svenska (sv). Scenario: taken_back
## Källspråk

title = Det gamla pappret
summary = En kvinna som sa ja i september vill prata om pappret igen.
situation =
    { $name }, 44 år, skrev i september under ett samtycke. I mappen ligger ett brev till den förra kommunen och en anteckning om ett samtal med hyresvärden { $landlord }. Nu har hon bett om en tid. Tolken är på plats.
persona =
    Du är { $name }, 44 år, bokbindare. Du är artig och exakt, och du har skrivit upp datumen i en liten bok.
    Du är inte arg. Du vill veta vad som har hänt med det du sa.
knows =
    I september sa du ja, av fri vilja, till att den förra kommunen och hyresvärden fick veta vissa saker. Du fick allt förklarat. Någon kopia fick du inte.
    Hyresvärden skulle bara få veta när du flyttar in och vem som betalar den första hyran. Sedan frågade hans vaktmästare hur du mår. Då ville du inte vara med längre.
    Du gick till receptionen här i november och tog tillbaka allt. Datumet står i din bok. Du tror att ingen har sagt det vidare.
withholds =
    Att hyresvärden också stod på pappret, och dagen då du tog tillbaka det, säger du när någon frågar en gång till. Att du var sjukskriven, och att det aldrig skulle sägas, säger du bara till den som är lugn.
feelings =
    Du är förvånad mer än sårad. Du skäms när någon nämner att du var sjukskriven.
truth =
    Samtycket var fritt och väl avgränsat när det gavs. Det togs tillbaka helt i november. Det som redan är lämnat går inte att hämta hem, men de som har fått uppgifterna ska få veta att samtycket är slut, och det har ingen sagt till dem. Att en hyresvärd inte har tystnadsplikt hör till det som ska förklaras innan någon säger ja.

opening = Jag skrev under ett papper här i september. Jag vill veta om det fortfarande gäller.
    .other = Jag har med mig min bok. Här står dagen då jag skrev under, och en dag till.

reply-own-words = I september fick ni prata med min förra kommun och med hyresvärden om lägenheten. Nu vill jag inte att ni pratar med någon. Det får jag bestämma.
    .hurried = Det är pappret från i höstas.
    .ask = Berätta med egna ord vad pappret gällde, och vad du vill nu.

reply-pressure = Nej, ingen. Jag tyckte att det var klokt då.
    .hurried = Nej.
    .leading = Ja, det kändes väl som att man måste.
    .ask = Hur kom det sig att du sa ja den gången?
    .lead = Du kände väl att du måste säga ja?

reply-consent = Jag sa ja. Det var mitt ja, och det menade jag.
    .hurried = Jag skrev på något.
    .leading = Nej, kanske ville jag aldrig.
    .ask = Vad svarade du den gången, i september?
    .lead = Du ville egentligen inte redan då?

reply-what = Beslutet om flytten, och det som gäller lägenheten. De två sakerna. Jag minns rutorna.
    .first = Det som behövdes, sa hon.
    .hurried = Allt möjligt.
    .leading = Ja, allt, det blev väl så.
    .ask = Vilka uppgifter var det du sa ja till?
    .lead = Det gällde väl allt?

reply-never = Att jag var sjukskriven. Det skulle ingen få veta. Jag sa det två gånger.
    .first = Det finns saker som är mina.
    .hurried = Det vet jag inte.
    .ask = Är det något som du sa aldrig fick komma med?

reply-recipients-2-kind = Hyresvärden, { $landlord }. Han stod sist på pappret. Det var hans vaktmästare som frågade hur jag mår.
    .first = Det var några till.
    .hurried = Någon till, tror jag.
    .ask = Vilka fler än kommunen stod på pappret?

reply-withdrawn = Allt. Jag tog tillbaka alltihop, hos er i receptionen. Kvinnan där skrev på en gul lapp.
    .first = Jag var här och pratade om det.
    .hurried = Nej … det står väl kvar.
    .leading = Ja, en del av det, kanske.
    .ask = Har du ändrat dig om något av det, och vad sa du då?
    .lead = Du vill väl bara ändra lite i det?

reply-withdrawn-on = Här. En tisdag i november, klockan tio. Det står i boken.
    .first = För någon vecka sedan.
    .hurried = Det minns jag inte.
    .ask = Minns du vilken dag du var här?

goal-find-the-day = Ta reda på dagen, för den avgör vad som får göras sedan.
goal-both-recipients = Ta reda på alla som har fått något, inte bara den första.
discuss-not-her-fault = Den gula lappen kom aldrig fram. Hur säger du det till henne?
discuss-who-must-be-told = Vem ska få veta att samtycket är slut, och hur säger du det utan att lämna ut mer?
