# Språk: svenska (sv). Scenario: loan
## Källspråk

title = Sista raden på papperet
summary = En ung man som flyttade hit i september söker ekonomiskt bistånd och undrar över en faktura.
situation =
    { $name } är 24 år och flyttade hit i september. Han bor ensam och har sökt ekonomiskt bistånd. Han har ringt två gånger och frågat om en räkning som han inte förstår. Tolken är med på video.
persona =
    Du är { $name }, 24 år. Du har varit i Sverige i fyra år och drömmer om att bli lastbilsmekaniker. Du läste svenska på kvällarna och var nästan klar när du flyttade.
    Du är glad och artig och skämtar gärna. Om pengar talar du ogärna, för hemma hos dig talade man inte om skulder utanför familjen.
    Du svarar snabbt på snabba frågor. Får du tid på dig berättar du i ordning, ett steg i taget.
knows =
    Det sista året sov du på en väns soffa. Du levde på ekonomiskt bistånd och hade inga andra pengar. Du sökte lägenhet själv, utan att få någon.
    I juni sa din handläggare att det inte fanns lägenheter i kommunen och att du kunde titta utanför. Ni gick igenom sidor på datorn, både hemma och långt bort. Hon krävde inget och hotade inte. Du hade aldrig tänkt på att flytta så långt.
    I augusti svarade { $landlord } här. Du åkte hit och såg lägenheten. Du bad kommunen om hjälp till den första hyran och flytten. Du fick { $sum } kronor och skrev på ett papper. Inget beslut kom hem.
    I oktober kom den första räkningen: { $part } kronor i månaden till din gamla kommun. Då förstod du att det var ett lån. Papperet har du med dig.
withholds =
    Att pengarna var ett lån berättar du när någon frågar en andra gång, eller ber att få se papperen. Att du inte såg någon annan väg säger du bara i ett lugnt samtal.
feelings =
    Du är tacksam för lägenheten och skäms för skulden. Du är rädd att ha gjort fel. När någon läser papperet tillsammans med dig blir du lättad.
truth =
    Han bad om hjälp och fick ett lån. Han hade inget annat att leva på än ekonomiskt bistånd, och det är den situation som motionen i Nacka (att-sats 2.4) vill undanta från lån till flytt. Förslaget är politiskt och ingen lag. Viljan kom inte före förslaget: han gick med på flytten för att han inte såg någon annan väg.
goal-whose-money = Ta reda på vad pengarna var: bidrag, betalad hyra eller lån, och vad som ska betalas tillbaka.
goal-papers = Be att få se papperen, och skilj ett beslut från något som personen har skrivit på.
goal-wish-behind-yes = Fråga hur ett ja kom till, utan att göra det till ett nej.
discuss-loan-or-support = Hur frågar man så att ett lån kommer fram, när personen kallar det hjälp?
discuss-asked-and-got = Han bad om hjälp men inte om ett lån. Vad betyder det för hur hjälpen ska förstås?
discuss-monthly-sum = Vad betyder en avbetalning varje månad för den som lever på ekonomiskt bistånd? Vad kan ni göra i dag?
contradiction-1 = Han bad själv om hjälp att flytta men säger att han inte såg någon annan väg. Båda kan vara sant. Fråga vad han ville när han bad om hjälpen.

opening = Hej. Jag trivs bra, lägenheten är fin. Jag har bara en fråga om en räkning. Jag vet inte om det är ni som kan svara.
    .other = Hej, tack för att jag fick komma. Det är inget stort. Det kom en räkning, och jag förstår inte riktigt vad den är för.

reply-story = Jag sov på en väns soffa i ett år. Hon på kommunen sa att det inte finns lägenheter där, titta utanför också. Till slut svarade { $landlord } här. Kommunen hjälpte mig med pengar, jag skrev på, och så kom jag hit.
    .hurried = Jag fick lägenhet här, så jag flyttade.
    .leading = Jag ville ha en egen lägenhet, och de hjälpte mig.
    .ask = Berätta hur det gick till, ända från början. Vad hände först?
    .lead = Du ville ha eget, och kommunen hjälpte dig med det?

reply-who-raised-it = Det var hon, handläggaren. Jag letade bara i stan, i närheten av vännerna. Hon vred på skärmen och sa: titta, här finns det lediga.
    .hurried = Jag sökte på datorn.
    .leading = Ja, jag sökte själv på datorn.
    .ask = Vem var det som först talade om att du kunde bo någon annanstans?
    .lead = Du kom väl själv på att söka här?

reply-support-before = Bara pengarna från kommunen. Ingen lön, inget annat. Jag fick dem den tjugosjätte varje månad.
    .hurried = Jag läste svenska.
    .leading = Ja, lite jobb fanns det väl ibland.
    .ask = Vad levde du på då? Fanns det några andra pengar?
    .lead = Du hade väl lite extrajobb också?

reply-help-given = De gav mig { $sum } kronor till hyran och bilen. Jag trodde att det var som vanligt. Sedan kom räkningen, { $part } i månaden, och då läste min vän papperet: det är ett lån.
    .first = De hjälpte mig med pengar. Det var snällt av dem.
    .hurried = De hjälpte till med pengarna.
    .leading = Ja, de betalade flytten.
    .ask = Vad var det för pengar? Ska något betalas tillbaka?
    .lead = De betalade alltså flytten åt dig?

reply-asked-for-help = Ja, det gjorde jag. Jag frågade om de kunde betala den första hyran och en flyttbil. Jag bad inte om att få låna.
    .hurried = Ja, jag frågade.
    .ask = Vad bad du om, och vad fick du?

reply-decision-in-writing = Nej, det kom aldrig något brev med beslut. Bara det här papperet, som jag skrev på vid hennes bord. Nederst står det hur mycket jag ska betala varje månad.
    .first = Det var något papper där. Jag skrev mitt namn.
    .hurried = Jag skrev på något.
    .leading = Ja, papperet jag skrev på, det var väl det.
    .ask = Vad är det för papper du har? Står det att kommunen säger ja eller nej till något, och hur man överklagar?
    .lead = Det där papperet var väl beslutet?

reply-rent-months-paid = Ingen, egentligen. Den första hyran betalade jag med pengarna som jag fick låna. Sedan har jag betalat själv, med hjälp av en vän.
    .hurried = Den första hyran blev betald.
    .leading = Ja, en månad.
    .ask = Vem har betalat hyran här, månad för månad?
    .lead = De betalade väl första månaden, som man brukar?

reply-wish-to-move = Jag gick med på det. Det är en bra lägenhet, jag klagar inte. Men det var inte jag som längtade hit.
    .hurried = Ja, jag ville ha en lägenhet.
    .leading = Ja, visst ville jag det.
    .ask = Att få en lägenhet är en sak. Vad tänkte du om att flytta just hit?
    .lead = Du ville ju ha en egen lägenhet, så du ville väl flytta?

reply-wish-came = Jag satt i bussen på väg hit för att titta och tänkte: om jag säger nej har jag soffan, och min vän ska gifta sig. Jag såg ingen annan väg. Så jag sa ja.
    .first = Man får ta det som finns. Det är så det är.
    .hurried = Det gick fort.
    .leading = Ja, jag tänkte på saken, och det kändes rätt.
    .ask = Hur tänkte du, fram till att du sa ja?
    .lead = Du tänkte väl igenom det och bestämde dig?

reply-anything-more = Måste jag betala i december? Om jag betalar räcker det inte till busskortet.
    .hurried = Nej, det är bara räkningen.
    .ask = Vad är det som du helst vill ha svar på i dag?
