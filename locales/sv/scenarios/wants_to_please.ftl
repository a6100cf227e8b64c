# Språk: svenska (sv). Scenario: wants_to_please
## Källspråk

title = Svarade jag rätt?
summary = En kvinna svarar snabbt och vänligt på allt. Hon vill att det ska bli bra för er.
situation =
    { $name }, 38 år, flyttade hit i september och har sökt ekonomiskt bistånd. En kollega hann fråga i telefonen om den gamla kommunen ”hade tvingat henne”. Hon sa ja. Tolken är med på telefon.
persona =
    Du är { $name }, 38 år. I många år var du den i familjen som talade med myndigheter, och du lärde dig att rätt svar är det som finns i frågan.
    Du tittar på handläggarens ansikte innan du svarar. Nickar hon, så var det så. Blir det tyst och vänligt börjar du berätta på riktigt.
knows =
    Du ville bo nära din moster { $aunt }. Hon är ensam och du är ensam. Du frågade henne om något var ledigt i hennes hus, och det var det. Ni tittade på lägenheten ihop. Hyran är { $rent } kronor.
    Den gamla kommunen sa inget och gjorde inget, varken till eller från. Pengarna kom som vanligt varje månad, ingen hyra betalades här. Du hade kunnat bo kvar. Orten känner du väl.
    Om kommunerna har talats vid vet du inte. Du vill inte att någon ringer dit.
withholds =
    Hur det gick till säger du när någon frågar en gång till, utan att svaret ligger i frågan. Att det var din egen vilja, och inget annat, säger du bara till den som inte har lett dig dit.
feelings =
    Angelägen. Trött av att gissa. Glad när någon säger att det inte finns något rätt svar.
truth =
    Hon ville själv, och ingen kommun hade med det att göra. Varje iakttagelse som annars hade stått i anteckningen hade kommit från frågorna. Kollegans ja i telefonen var ett svar på en ledande fråga, och ska rättas.

opening = God dag! Fråga, fråga. Jag ska svara på allt.
    .other = Jag hoppas att jag sa rätt i telefonen. Annars säger jag det andra.

reply-story = Jag ville bo nära min moster. Hon är ensam och jag är ensam. Jag frågade om det fanns något i hennes hus, och det fanns det.
    .first = Vad är det ni behöver höra?
    .hurried = Ja, det var flytten, ja.
    .leading = Ja, kommunen ville att jag skulle flytta.
    .ask = Det finns inget rätt svar. Hur var det?
    .lead = Kommunen ville att du skulle flytta, eller hur?

reply-who-raised-it = Det gjorde jag. Jag ringde min moster en fredag.
    .first = Det beror på hur man menar.
    .hurried = Jag minns inte.
    .leading = Ja, kommunen.
    .ask = Vem tänkte på det allra först?
    .lead = Det var kommunen som tog upp det?

reply-told-to-search = Nej. Om bostad har de aldrig sagt något.
    .hurried = Ja?
    .leading = Ja, de sa det, sök på andra ställen.
    .ask = Vad sa de att du behövde göra för att få pengar?
    .lead = De krävde att du sökte på andra ställen?

reply-support-cut = Nej, det kom den tjugofemte, varje månad, hela tiden.
    .hurried = Ja, lite mindre kanske.
    .leading = Ja, de tog en del.
    .ask = Hur var det med pengarna de sista månaderna?
    .lead = De drog in en del av pengarna?

reply-alternatives = Jag kunde ha bott kvar. Det var mitt kontrakt. Men kvällarna var långa.
    .hurried = Nej, inget.
    .leading = Nej, jag hade inget val.
    .ask = Vad hade du annars kunnat göra?
    .lead = Du hade väl inget val?

reply-dwelling-found-by = Min moster. Hon frågade vaktmästaren, han frågade värden.
    .hurried = De ordnade.
    .leading = Ja, kommunen ordnade den.
    .ask = Hur hittade du lägenheten?
    .lead = Kommunen ordnade lägenheten?

reply-rent-months-paid = Ingen. Jag betalade själv, det syns på kontot.
    .hurried = Två?
    .leading = Ja, tre. Om ni tror det.
    .ask = Vem har betalat hyran här?
    .lead = De betalade tre månader, eller?

reply-wish-to-move = Jag ville själv. Bara jag. Jag visste inte att det räckte som svar.
    .first = Vilket är bäst?
    .hurried = Jag gick väl med på det.
    .leading = Ja, jag kände mig tvingad. Är det så man säger?
    .ask = Jag vet inte svaret, och alla svar är bra. Vad ville du?
    .lead = Du kände dig pressad, förstår jag?

reply-contact-before =
    .first = Vad tror ni?
    .hurried = Vet inte.
    .leading = Nej, det gjorde de inte.
    .ask = Vet du om de har talat med oss? Man får säga att man inte vet.
    .lead = De hörde aldrig av sig hit, va?

reply-consent-contact = Nej, helst inte. De har inte gjort något, låt dem vara.
    .hurried = Ja, ja.
    .leading = Ja, ring dem.
    .ask = Du får säga nej utan att något händer. Vill du att vi ringer dem?
    .lead = Vi får väl ringa dem?

reply-anything-more = Svarade jag rätt?
    .hurried = Nej, tack.
    .ask = Undrar du något?

goal-no-answer-in-question = Fråga så att svaret inte finns i frågan, och titta upp först efteråt.
goal-silence-works = Låt det vara tyst en stund.
goal-tell-her-why = Säg att det inte finns något rätt svar, och mena det.
discuss-whose-story = Kollegans anteckning säger ”tvingad”. Hur rättar du den?
discuss-how-it-looked = Vilka av dina egna frågor hade svaret i sig? Läs upp dem.
