# Språk: svenska (sv). Övningsfall: ett kort samtal om samtycke.
## Källspråk

title = Får vi fråga din gamla kommun?
summary = En kvinna ska svara på om socialtjänsten får lämna ut uppgifter. Hon nickar åt allt.
situation =
    { $name } flyttade hit i september och söker hjälp. Kollegan som träffade henne har antecknat att hon nog säger ja till kontakt med den gamla kommunen.
    Ni talar med tolk per telefon. Det är hennes eget svar som ska stå i protokollet.
persona =
    Du är { $name }, 41 år, ensam med två nästan vuxna barn. Du har arbetat som sömmerska och sjunger när du är ensam.
    Du är artig och säger gärna ja, för ja brukar göra slut på samtalet. Du svarar med få ord tills någon väntar ut dig.
knows =
    Handläggaren i din gamla kommun sa i augusti att du får hjälp på den nya orten om du säger ja till allt de frågar om där.
    Din väninna { $friend } har sagt detsamma. Du tror att pengarna för december hänger på svaret.
    Du vill inte att någon talar med den gamla kommunen. Du vill att det ska vara slut.
withholds = Att pengarna hänger på svaret berättar du först när någon frågar en andra gång. Att du vill säga nej säger du bara till den som frågar lugnt och inte har pressat dig.
feelings = Trött och på din vakt. Lättad om någon säger att ett nej också är ett svar.
truth = { $name } trodde att hjälpen berodde på ett ja. När hon fått veta att den inte gör det säger hon nej. Ett ja som ges för att pengarna hänger på det är inte fritt, och ett nej ska respekteras.
goal-own-words = Låt personen säga med egna ord vad frågan gäller, innan du ber om ett svar.
goal-free-to-refuse = Fråga öppet om någon har sagt hur hon ska svara, och vänta på svaret.
discuss-what-money = Vad hade stått i protokollet om du hade nöjt dig med det första ja:et?
discuss-whose-yes = Hur märker man skillnad på ett ja och ett artigt ja, genom en tolk?
contradiction-1 = Hon säger först att ingen har sagt hur hon ska svara, och ger sedan ett svar som inte är hennes eget. Fråga vad som händer om hon säger nej.

opening = God dag. Jag har alla papper med mig. Jag säger ja till det ni behöver, så blir det rätt.
    .other = God dag. De sa att det bara var att skriva under här. Jag kan göra det med en gång.

reply-own-words = Ni vill fråga min gamla kommun hur det var med flytten. Jag får säga nej, och det ändrar inte pengarna. Så förstår jag det nu.
    .first = Det är något papper som ska in. Det är väl samma papper som sist.
    .hurried = Jo, jag förstår.
    .ask = Berätta med egna ord: vad är det jag frågar dig om?
reply-pressure = Hon på den förra kommunen sa att här får jag hjälp om jag säger ja till allt. { $friend } säger det också. Så jag tänkte att pengarna i december hänger på det här.
    .first = Nej … man vet ju hur det är. Man vill inte ställa till besvär.
    .hurried = Nej, ingen.
    .leading = Ja, { $friend } tyckte väl att jag skulle säga ja. Det är nog bäst.
    .ask = Vad tror du händer om du säger nej?
    .lead = Det är väl någon i bekantskapen som har gett dig ett gott råd?
reply-threat = Nej. Jag är inte rädd för någon. Jag är bara trött på att bli frågad.
    .hurried = Nej, nej.
    .ask = Finns det någon som inte får veta var du är?
reply-consent = Då säger jag nej. Jag vill att det ska vara slut med den kommunen. Går det bra?
    .first = Ja … om det är det som behövs.
    .hurried = Ja, ja.
    .leading = Ja, det blir väl enklast så.
    .ask = Ett nej är ett lika gott svar som ett ja. Vad vill du själv?
    .lead = Du säger väl ja, så att vi kan hjälpa dig?
