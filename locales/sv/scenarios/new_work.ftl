# Språk: svenska (sv). Scenario: new_work
## Källspråk

title = Klockan fem på morgonen
summary = En mamma har börjat ett nytt jobb och väntar på den första lönen.
situation =
    { $name }, 29 år, flyttade hit den 9 november med sitt barn { $child }, 6 år, och ansökte en vecka senare. Hon visar ett beslut från sin förra kommun om en hyra och en tågbiljett. Tolken är med på video.
persona =
    Du är { $name }, 29 år. Du har nyss börjat på ett rökeri vid hamnen. Du är snabb, lite otålig och luktar svagt av alved. Du är van att få höra att du har klarat något tack vare andra.
knows =
    Du hade timmar som städare och letade efter heltid. Du hittade annonsen, på jobbsidan i telefonen, och svarade. Din jobbcoach hjälpte dig med brevet och visade hur du söker bostad, men sa inget om var.
    När de ville träffa dig frågade du coachen om biljetten, och hon ordnade den. Du fick jobbet. Arbetsplatsen hyr ut en lägenhet i första hand, den såg du samma dag. Kommunen där du bodde hade en lägenhet åt er om du ville stanna. Du valde jobbet.
    Coachen tog reda på skolan, vården och jobbläget här, och sa att reglerna kan vara olika. { $child } fick följa med och var med och bestämde. Du fick beslut om en månads hyra. Lönen kommer den 25 december. Om kommunerna har talats vid vet du inte.
withholds =
    Att du själv bad om biljetten, och att coachen inte sökte något åt dig, säger du när någon frågar en gång till.
feelings =
    Glad och nervös. Rädd att inte klara månaden.
truth =
    Viljan och jobbet kom först. Biljetten bad hon om för en anställningsintervju, hyran var en månad, och coachen skrev men valde inget. Att hon kom till er en vecka efter flytten beror på att lönen kommer sist i månaden. Det enda kontoret här kunde ha önskat är ett samtal i förväg, och det är bakgrund.

opening = Jag börjar klockan fem, så jag är lite trött. Lönen kommer vid jul. Det är allt.
    .other = Hej! { $child } är på fritids till fyra. Hinner vi?

reply-story = Jag svarade på en annons. De ville träffa mig, och min coach ordnade tågbiljetten när jag frågade. Jag fick jobbet. Lönen kommer först i slutet av december.
    .hurried = Jag fick jobb.
    .ask = Berätta från början, hur gick det till?

reply-who-raised-it = Jag. Jag hittade annonsen på väg hem.
    .hurried = Det var en annons.
    .leading = Ja, coachen tyckte det var bra.
    .ask = Vem kom på att du skulle flytta just hit?
    .lead = Det var din coach som kom med idén?

reply-asked-for-help = Ja, jag frågade. Jag hade inte råd med tåget. Hon blev förvånad först.
    .first = Hon är bra, min coach.
    .hurried = De gav mig en biljett.
    .leading = Nej, hon bara gav mig den.
    .ask = Hur fick du biljetten och hyran, vem bad om dem?
    .lead = Du fick biljetten utan att fråga?

reply-search-help = Hon visade hur man söker, och rättade mitt brev. Sökte gjorde jag, i bussen, i tvättstugan.
    .first = Hon hjälpte mig jättemycket.
    .hurried = Coachen letade.
    .leading = Ja, hon letade väl runt om i landet.
    .ask = Vad gjorde coachen, och vad gjorde du?
    .lead = Coachen letade på andra orter åt dig?

reply-help-given = Biljetten till intervjun, tur och retur. Inget annat.
    .hurried = Inget.
    .leading = Ja, pengar så att jag kunde åka.
    .ask = Vad fick du hjälp med, sak för sak?
    .lead = De erbjöd dig pengar om du flyttade?

reply-job-and-move = Jag fick jobb här. Heltid. Förut hade jag timmar och visste aldrig på söndagen.
    .hurried = Jag jobbar på rökeriet.
    .leading = Ja, jag slutade ju det andra.
    .ask = Hur blev det med arbetet när du flyttade?
    .lead = Du var tvungen att lämna ditt jobb?

reply-children-1-heard = Ja. Vi åkte hit ihop. { $child } räknade båtarna och sa: här.
    .hurried = Barn följer med.
    .leading = Nej, sex år, vad vet man då?
    .ask = Vad fick { $child } säga om flytten?
    .lead = { $child } var väl för liten att fråga?

reply-wish-to-move = Ja. Jag ville ha ett riktigt jobb. Hade det legat på månen hade jag åkt dit.
    .hurried = Det var jobbet.
    .leading = Ja, jag gick med på det.
    .ask = Vad ville du själv, innan jobbet var klart?
    .lead = Du gick med på det för jobbets skull?

reply-contact-before =
    .first = Det vet jag inte.
    .hurried = Vet inte.
    .leading = Nej, det gjorde de väl inte.
    .ask = Vet du om de har pratat med oss?
    .lead = De hade väl inte ringt hit?

reply-consent-scope = Novemberhyran och biljetten. Inget mer, för mer finns inte.
    .hurried = Hyran.
    .ask = Vad får vi fråga dem om?

reply-anything-more = Jag börjar klockan fem. Kan vi ses på eftermiddagen nästa gång?
    .hurried = Nej.
    .ask = Är det något mer?

goal-wish-or-ticket = Ta reda på vad som kom först: önskan, jobbet eller biljetten.
goal-coach-did-what = Skilj på vad coachen gjorde och vad hon själv gjorde.
goal-the-childs-words = Fråga vad barnet fick säga.
discuss-soon-is-not-suspicious = Hon kom efter en vecka med ett beslut i handen. Vad mer måste man veta innan det betyder något?
discuss-first-wage = Vad hade den förra kommunen kunnat göra för att månaden skulle gå ihop?
