# Språk: svenska (sv). Scenario: only_the_rent
## Källspråk

title = Två rutor av tio
summary = En man vill läsa pappret om samtycke en gång till innan han svarar.
situation =
    { $name }, 49 år, söker hjälp här. Ni behöver veta vem som betalade hyran i den förra kommunen, och frågar om ni får ta kontakt. Ni talar med tolk per telefon.
persona =
    Du är { $name }, 49 år, landmätare. Du läser allt två gånger och ritar gärna streck under det viktiga.
    Du är vänlig och långsam. Blir du stressad säger du nej, för det är säkrast.
knows =
    Ingen har sagt hur du ska svara. Det går bra att de frågar om hyran och bostaden, och att de hämtar in svaret själva. Det gäller den förra kommunen och ingen annan.
    Ryggen, operationen och din dotter { $daughter } ska de lämna utanför. Vid årsskiftet ungefär ska det ta slut, och då kan de fråga igen.
withholds =
    Att ditt ja gäller en del och inte allt säger du när någon frågar en gång till. Vad som aldrig får lämnas ut säger du bara till den som väntar in dig.
feelings =
    Du är nöjd när någon ritar ett streck under samma ord som du.
truth =
    Han sa ja till två saker, nej till resten, och satte ett slut. Det är ett helt svar. Den som skyndar får ett nej som inte behövdes, och den som leder får ett ja till allt, som inte var hans.

opening = Jag har läst pappret i väntrummet. Det är tio rutor. Måste jag svara lika på alla?
    .other = God dag. Får jag låna en penna? Jag vill stryka under.

reply-own-words = Ni vill fråga min förra kommun vem som betalade hyran. Ni får bara säga det som jag går med på, och jag kan ångra mig.
    .hurried = Ni ska ringa någon.
    .ask = Hur skulle du själv säga det: vad är det jag frågar dig om?

reply-pressure = Nej. Det här läser jag själv.
    .hurried = Nej.
    .leading = Ja, min svåger sa något om det.
    .ask = Har någon sagt hur du bör svara?
    .lead = Någon därhemma har väl gett dig ett råd?

reply-threat = Nej. Ingen hotar mig.
    .hurried = Nej, nej.
    .ask = Finns det någon som inte får veta var du är?

reply-consent = En del. Ja till två rutor och nej till åtta. Går det?
    .first = Jag vet inte om jag vill att ni pratar om mig.
    .hurried = Då säger jag nej.
    .leading = Ja, ja, då säger vi ja.
    .ask = Du kan säga ja, nej, eller ja till en del. Hur vill du ha det?
    .lead = Det är väl enklast att säga ja?

reply-what = Pengarna och bostaden. Hyran, alltså, vem som betalade och för vilken lägenhet. Inget annat.
    .first = Det där om hyran.
    .hurried = Sätt kryss ni.
    .leading = Ja, alla då.
    .ask = Vilka av rutorna gäller ditt ja?
    .lead = Vi kryssar väl i alla, så är det gjort?

reply-never = Min rygg. Och { $daughter }, hon går i skolan här nu och ska få vara i fred.
    .first = Det finns annat som inte hör hit.
    .hurried = Nej, inget.
    .ask = Vad får vi absolut inte säga?

reply-fetch-too = Ja, ni får hämta svaret därifrån också. Annars får jag springa med papper.
    .hurried = Nej, helst inte.
    .leading = Nej, då kan jag ta med det själv.
    .ask = Får vi också ta emot det som de svarar?
    .lead = Svaret vill du väl hämta själv?

reply-until = Till en bestämd dag. Runt årsskiftet. Skriv en dag, då vet vi båda.
    .first = Så länge det behövs … fast inte för alltid.
    .hurried = Det vet jag inte.
    .leading = Ja, tills vidare, då.
    .ask = Hur länge ska ditt ja gälla?
    .lead = Det kan väl gälla tills vidare?

goal-limits-are-answers = Låt ett ja till en del vara ett ja till en del.
goal-ask-how-long = Fråga hur länge ja:et gäller, och vad som aldrig får sägas.
discuss-partly-in-writing = Hur skriver du det så att en kollega som har bråttom inte tror att det gäller allt?
discuss-why-not-more = Ska man fråga varför någon inte vill mer? När, och när inte?
