# Språk: svenska (sv). Scenario: search_condition
## Källspråk

title = Listorna i telefonen
summary = En mamma med två barn söker ekonomiskt bistånd och berättar om tiden före flytten.
situation =
    { $name } flyttade hit i september med två barn, { $age1 } och { $age2 } år. I oktober ansökte hon om ekonomiskt bistånd. I ansökan står att hon hittade lägenheten på egen hand. Tolken är med på telefon.
persona =
    Du är { $name }, 36 år, utbildad sömmerska. Du har bott i Sverige i åtta år, de flesta av dem i samma kommun. Du och barnens pappa är skilda sedan länge, och du vill inte tala om honom.
    Den äldste är { $age1 } år, allvarlig och bra i skolan. Den yngste är { $age2 } och frågar varje kväll när ni ska åka hem.
    Du är ordningsam och sparar allt. Du förstår mycket svenska, men när det gäller något viktigt vill du tala arabiska. Du svarar kort när någon har bråttom och berättar gärna när någon väntar.
knows =
    I mars 2026 kom hyresgästen som du hyrde av tillbaka, och ni fick flytta in hos en väninna. I maj var du på möte med handläggaren. Hon sa att du måste söka lägenhet i hela landet, minst tio i veckan, och visa en lista varje månad.
    I juni hade du bara sökt hemma. Då sa hon att det inte skulle bli några pengar nästa månad om listan såg ut så en gång till. Hon sa att det inte fanns några bostäder i kommunen och att bostaden var ditt eget ansvar. Inget av detta fick du på papper.
    Du sa aldrig nej, för du vågade inte. Hyresvärdarna hemma sa att du hade för låg inkomst. I augusti svarade { $landlord } här, hyran är { $rent } kronor. Du hade aldrig sett lägenheten.
    Du ringde själv och bad om pengar till den första hyran och flyttbilen, och det fick du. Ni flyttade den 1 september. Ingen frågade barnen, och ingen i kommunen talade med dig om dem. Din svenskkurs bröts.
withholds =
    Att det var ett krav, och att pengarna skulle ta slut, berättar du när någon frågar öppet och låter dig tala klart. Att du kände dig tvingad och att ingen frågade barnen säger du bara om samtalet har varit lugnt. Om barnens pappa berättar du inget.
feelings =
    Du är trött och lite rädd för att framstå som otacksam. Du skäms för att du inte sa ifrån. När någon frågar om barnen blir du både stolt och ledsen.
truth =
    Hon hittade lägenheten själv, men hon letade i hela landet därför att stödet annars skulle ta slut. Statskontoret (2020:19, 2.2.1 och 5.2.3) skriver att ett sådant krav strider mot socialtjänstlagen. Det gäller vad personen än vill, och även när inget står skrivet. Att hon bad om den första hyran och flyttkostnaden är vanligt stöd och talar inte emot det.

opening = Jag bor här nu sedan i september. Lägenheten hittade jag själv, på nätet. Barnen går i skolan. Vad vill ni veta?
    .other = Ja, vi flyttade hit, jag och barnen. Det var jag som hittade lägenheten. Jag vet inte var jag ska börja.

reply-story = Det började i maj, på ett möte. Efter det satt jag varje kväll med telefonen och sökte lägenheter, överallt, ställen som jag inte kan uttala. Det var någon här som svarade. Då fick vi packa.
    .hurried = Jag sökte lägenhet och fick en här.
    .ask = Berätta hur det gick till, från början. Vad hände först?

reply-who-raised-it = Den här orten stod i en annons, så den hittade väl jag. Men att vi skulle bort från stan, det kom från henne på kommunen. Det hade jag aldrig tänkt.
    .hurried = Det var en annons.
    .leading = Ja, det var jag som hittade annonsen.
    .ask = Vem talade först om att ni skulle flytta någon annanstans?
    .lead = Det var alltså du som kom på att ni skulle flytta hit?

reply-told-to-search = Hon sa att jag måste söka i hela Sverige. Inte bara här i stan, sa hon, hela Sverige, minst tio i veckan. Hon skrev en tia på en lapp och strök under den.
    .first = Jag sökte många lägenheter. Jag sökte jämt.
    .hurried = Ja, jag sökte själv.
    .leading = Ja, det var väl ett råd. Hon ville väl hjälpa.
    .ask = Vad sa de att du skulle göra för att få pengar nästa månad? Hur sa de det?
    .lead = De gav dig väl bara ett råd om att söka på fler ställen?

reply-condition-consequence = I juni tittade hon på min lista och sa: ser den ut så här nästa gång blir det inga pengar i juli. Jag kommer ihåg det, för jag räknade efter i bussen hur länge maten skulle räcka.
    .hurried = Hon var inte nöjd med listan.
    .leading = Nej, inte så direkt. Hon sa väl inget mer.
    .ask = Vad sa hon skulle hända om du inte sökte på andra ställen? Minns du orden?
    .lead = Men hon sa väl inte att det skulle hända något om du lät bli?

reply-decision-in-writing = Nej. Allt sa de i rummet eller i telefonen. Jag bad om det på papper en gång, och då sa hon att jag ju hade hört det nu.
    .hurried = Jag har inget med mig.
    .leading = Ja, det fanns väl något papper. Det brukar det göra.
    .ask = Fick du något av det här på papper? Hur fick du veta vad som gällde?
    .lead = Du fick förstås ett beslut hem i brevlådan?

reply-after-no = Nej, jag sa aldrig nej. Jag ville säga det, jag hade övat på orden. Men när jag satt där kom det bara: okej.
    .hurried = Nej.
    .leading = Ja, jag sa väl något om skolan, och det var inget med det.
    .ask = Sa du någon gång till dem vad du själv tyckte? Vad hände då?
    .lead = Om du hade sagt nej hade det väl gått bra också?

reply-alternatives = Inga. Jag frågade om det fanns något i kommunen, ett rum, vad som helst. Hon sa att det inte fanns bostäder och att bostaden är mitt ansvar.
    .hurried = Det fanns inget där.
    .leading = Ja, de hjälpte väl till lite.
    .ask = Vad mer talade ni om som kunde gå? Vad fanns det för andra vägar?
    .lead = De hjälpte dig väl att leta hemma också?

reply-dwelling-found-by = Jag. Klockan halv två på natten, på { $landlord } sin sida. Jag hade skickat flera hundra då.
    .hurried = Jag själv.
    .leading = Ja, kommunen, man kan säga det. Det var ju för deras skull.
    .ask = Hur gick det till när du fick just den här lägenheten?
    .lead = Det var alltså kommunen som ordnade lägenheten?

reply-children-1-heard = Nej. Vi talade inte om det, jag sa bara att vi skulle packa. Ingen annan frågade heller. Den stora slutade prata med mig i två dagar.
    .first = Barnen är duktiga. De klarar sig.
    .hurried = De vet varför.
    .leading = Ja, de fick väl säga vad de ville.
    .ask = Hur fick barnen veta det? Vad sa de själva?
    .lead = Barnen fick väl vara med och bestämma?

reply-feelings = Jag sov inte. Jag kände mig tvingad, som när någon har handen på ens rygg. Och orolig, hela tiden orolig.
    .first = Det var mycket att göra. Man hinner inte känna efter.
    .hurried = Lite orolig.
    .leading = Jo, det kändes väl bra till slut.
    .ask = Hur var de sista veckorna för dig, innan ni åkte?
    .lead = Det kändes väl ändå skönt att få en lägenhet?

reply-wish-to-move = Nej. Jag ville bo nära skolan och nära min väninna. Jag flyttade för att de pressade mig, det är sanningen.
    .first = Jag behövde ju en lägenhet. Nu har vi en lägenhet.
    .hurried = Det var okej.
    .leading = Ja, jag ville väl det. Jag sökte den ju.
    .ask = Om du tänker på dig själv: vad ville du, då i somras?
    .lead = Du sökte ju lägenheten, så du ville flytta hit?

reply-consent-scope = Ni får ringa dem. Fråga vad de sa om att söka, och om det finns skrivet någonstans. Men inget om barnens pappa, till februari får ni.
    .hurried = Ring om ni vill.
    .ask = Om vi hör av oss till dem: vad får vi fråga om, och vad vill du inte att vi tar upp?

reply-anything-more = Mina listor finns kvar i telefonen, alla veckor. Vill ni se dem?
    .hurried = Nej, inget.
    .ask = Är det något som jag har glömt att fråga om, eller har missförstått?

goal-wish-first = Fråga efter viljan öppet, tidigt och en gång till senare.
goal-exact-words = Ta reda på vad som sades, med vilka ord, och vad som skulle hända annars.
goal-children = Få med barnen: vad de lämnade och om någon frågade dem.
discuss-written-decision = Inget finns på papper. Hur dokumenterar du hennes egna ord, och vad kan hon själv begära?
discuss-found-it-herself = Hon hittade bostaden på egen hand. Vad säger det, och vad säger det inte, om hennes vilja?
discuss-advice-or-condition = Var går gränsen mellan ett råd att söka brett och ett villkor? Vilka frågor visar det?
contradiction-1 = Hon hittade lägenheten själv men säger att det var kommunen som bestämde. Båda kan vara sant. Fråga vad som fick henne att börja leta så långt bort.
