# Språk: svenska (sv). Scenario: new_at_the_post
## Källspråk

title = Ny på tjänsten
summary = En samordnare ska svara för ett år som hon inte har arbetat.
situation =
    Du samlar in svaren för 2025. { $name } är samordnare i en annan kommun sedan { $months } månader. Hon ringer sista svarsdagen. Inga enskilda personer ska nämnas.
persona =
    Du är { $name }, 31 år, och ny på tjänsten. Du vill vara till hjälp och har svårt att säga att du inte vet. Den som hade tjänsten före dig har slutat.
    Får du tid på dig säger du vad du har sett och vad du inte har sett. Blir du stressad fyller du i det som brukar stå.
knows =
    Kommunen har skrivna riktlinjer: hemma först, och den egna viljan avgör. Om krav står det ingenting. Besluten fattas på delegation. Du har ingen utbildning i frågan, och det finns ingen kontaktperson för andra kommuner.
    Hur det gick till under 2025 vet du inte. Du har läst { $file_count } akter, och i dem stod det olika. Besluten ligger i arkivet, och du har inte hunnit dit.
withholds =
    Att du egentligen gissar, och att du inte vet vilka stöd som gavs eller om viljan antecknades, säger du när någon frågar en gång till.
feelings =
    Nervös för att verka okunnig. Tacksam mot den som låter ett vet ej vara ett svar.
truth =
    Om kommunens arbete 2025 går det inte att säga något av detta samtal, varken gott eller ont. Att svaren är gissade, och att ingen är utbildad, är bakgrund. Frågorna om krav, lån, tvåårsgräns och egen vilja är öppna, och det är resultatet: besluten i arkivet kan svara, inte { $name }.

opening = Hej, { $name } heter jag. Jag är ny här, men jag ska försöka svara.
    .other = Hej! { $name }, samordnare. Jag lovade chefen att skicka in det här i dag.

reply-how-known = Om jag ska vara ärlig gissar jag. Jag var inte här då.
    .first = Jag har läst på lite.
    .hurried = Vi uppskattar, kan du skriva.
    .leading = Ja, uppskattat kan man väl säga.
    .ask = Hur vet ni det som ni svarar om 2025?
    .lead = Ni uppskattar, alltså?

reply-helped-away = Det vet jag inte. Det finns ingen lista. Man får läsa besluten.
    .hurried = Säg några stycken.
    .leading = Ja, bara enstaka, tror jag.
    .ask = Vad har du sett som säger hur många det var?
    .lead = Det rör sig om enstaka, va?

reply-kinds = Det vet jag faktiskt inte. I { $file_count } akter har jag sett två olika sätt, och jag vet inte vad som är vanligt eller vad som sades muntligt.
    .first = Det ska stå i riktlinjerna.
    .hurried = Råd och första hyran, som alla andra.
    .leading = Ja, råd.
    .ask = Vad har du själv sett av vilka stöd som gavs, och vad har du inte sett?
    .lead = Ni ger väl råd, som alla andra?

reply-two-years = Ingen aning. Jag har inte stött på det än.
    .hurried = Det måste jag kolla.
    .leading = Ja, då hjälper vi säkert till.
    .ask = Vad händer hos er när en tidsbegränsad bostad tar slut?
    .lead = Då hjälper ni till hemma, förstås?

reply-wish-noted = Jag vet inte. I någon akt stod den, i någon annan inte. Av { $file_count } akter kan man inte säga hur det brukar vara.
    .first = Viljan avgör, står det i riktlinjerna.
    .hurried = Ja, alltid.
    .leading = Ja, det gör vi.
    .ask = Riktlinjerna är en sak. Vad vet du om vad som stod i akterna förra året?
    .lead = Ni antecknar förstås viljan?

reply-place-checked = Det kan jag inte svara på. Jag har inte sett något om det, åt något håll.
    .hurried = Det vet jag inte.
    .leading = Ja, ibland i alla fall.
    .ask = Vet du om någon tog reda på hur den nya orten var?
    .lead = Ibland gör ni väl det?

reply-children-first = Jag vet inte. I de akter jag har läst fanns det inga barn.
    .hurried = Barnen? Ja, alltid.
    .leading = Ja, självklart.
    .ask = Vad vet du om hur ni prövade vad flytten betydde för barnen?
    .lead = Barnen prövas alltid, eller hur?

reply-consent-first = Det vet jag inte. Det finns en blankett, men om den användes kan jag inte säga.
    .hurried = Vet inte.
    .leading = Ja, vi har en blankett.
    .ask = Vad vet du om hur ni frågade om samtycke?
    .lead = Ni har en blankett, så ni frågar alltid?

reply-guidelines-say = Dem har jag läst. Hemma först, och att viljan avgör. Ingenting om krav, ingenting om lån.
    .hurried = De är på två sidor.
    .leading = Ja, det står nog att man inte får kräva något.
    .ask = Vad står det i riktlinjerna, ordagrant om du har dem?
    .lead = Där står väl att ni inte får kräva något?

reply-comment = Ja, skriv att besluten finns i arkivet. Jag läser dem i december och svarar då. Är det i sin ordning?
    .hurried = Nej, bara att det blir inskickat i dag.
    .ask = Är det något ni vill lägga till?

goal-leave-unknown = Låt ett vet ej stå som vet ej.
goal-how-known-first = Fråga tidigt hur den som svarar vet det.
goal-where-to-look = Ta reda på var svaret finns, när personen inte har det.
discuss-no-is-an-answer = Vad gör du med en enkät som mest är vet ej?
discuss-half-a-survey = Hur visar man att en kommun inte vet, utan att det låter som att allt är bra eller som att något är fel?
