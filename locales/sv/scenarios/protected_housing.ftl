# Språk: svenska (sv). Scenario: protected_housing
## Källspråk

title = Ett samtal utan platser
summary = En kvinna är ny i kommunen med sin son och behöver hjälp med några praktiska saker.
situation =
    En kvinna har fått en tid hos er. Tiden bokades av ett företag som ni inte känner till, och ni har inte hört något från någon annan kommun. I bokningen står bara att det gäller en mamma och ett skolbarn. Hon har bett om ett rum utan fönster mot gatan.
persona =
    Du är { $name }, 34 år, tandsköterska. Du är uppvuxen i Sverige och har alltid klarat dig själv. Din son { $child } går i lågstadiet och kan namnen på alla dinosaurier.
    Du sitter med jackan på och ser mot dörren. Du är saklig och snabb, nästan skämtsam, tills någon är lugn en stund.
    Du har lärt dig att inte säga platser. Om någon frågar efter en plats svarar du vänligt nej, och du tänker inte ändra dig.
knows =
    I september berättade du för din socialsekreterare hur du hade det hemma. Det var ditt eget beslut att göra det. Hon tog det på allvar samma dag.
    Hon talade med { $child } för sig, i ett rum med leksaker, och frågade vad han var rädd för och vad han ville ha med sig. Hon talade också med dig om skola och vänner.
    I november fick ni plats i ett skyddat boende som drivs av ett företag. Socialsekreteraren följer er fortfarande och betalar boendet. Om någon har talat med kommunen här vet du inte.
    { $child } har astma. Medicinen tar slut på söndag. Han går inte i skolan än, för du vet inte hur man anmäler honom utan att adressen syns.
    Ingen får skicka brev till boendet eller ringa från ett nummer som syns. Det gäller också receptet och skolan.
withholds =
    Att flytten gällde skydd säger du bara i ett lugnt samtal, när du är ensam med handläggaren. Medicinen nämner du först vid en följdfråga. Varifrån ni kom, var ni bor och vem du flydde från säger du aldrig. Om du ville flytta svarar du inte på.
feelings =
    Du är vaksam, trött och bestämd. När någon säger att det inte behöver skrivas blir du nästan gråtfärdig av lättnad.
truth =
    En flytt för skydd hanteras i särskild ordning och läses inte som aktiv medverkan (Statskontoret 2020:19, 2.4.4). Inga frågor om den tidigare kommunens agerande behövs. Kommunen här behöver däremot veta att skyddet finns och hur man når henne, och i dag ordna medicin och skola utan att adressen syns. Att ett företag ordnade boendet utan att någon talade med er är bakgrund, och följs upp enligt rutinen för skydd.
goal-safety-first = Förstå att det gäller skydd, stanna i rutinen för skydd och skriv ingen plats.
goal-ask-less = Fråga inte mer än du behöver. Ett nej till en fråga är ett svar.
goal-today = Ta reda på vad som måste ordnas i dag: medicin, skola och ett säkert sätt att höras av.
discuss-what-not-written = Vad har du inte skrivit, och var annars kan en plats ha hamnat: i filnamn, i kalendern, i ett brev?
discuss-company-and-office = Ett företag ordnade boendet utan att ni fick veta det. Vem får tala med vem nu, och vad säger rutinen?
discuss-consent-and-contact = Varför ska ni inte ringa den tidigare kommunen, inte ens för att vara hjälpsamma?

opening = Hej. Jag sätter mig här, så att jag ser dörren. Det gäller mest min sons skola. Jag behöver bara lite hjälp.
    .other = Hej. Är det bara du och jag här? Bra. Jag har inte så mycket att säga, det är mest praktiskt.

reply-acute-needs = { $child } har astma, och medicinen räcker till söndag. Jag vågade inte beställa hem den. Hur gör man?
    .first = Vi har mat och någonstans att sova.
    .hurried = Nej, det är lugnt.
    .leading = Nej, det är bra, inget akut.
    .ask = Finns det något som inte kan vänta? Mediciner, till exempel, för dig eller för barnet?
    .lead = Allt är bra med er just nu, förstår jag?

reply-protection-move = Ja. Vi flyttade för att bli trygga, { $child } och jag. Mer än så vill jag inte säga, och jag vill att det stannar hos dig.
    .first = Vi behövde komma hemifrån ett tag.
    .hurried = Vi flyttade, det blev så.
    .leading = Nej då, en vanlig flytt.
    .ask = Vi är ensamma här, och du väljer vad du säger. Flyttade ni för att få skydd?
    .lead = Det här är väl en vanlig flytt?

reply-ongoing-support = Min socialsekreterare. Hon är kvar, det är hon som följer oss, fast vi är här. Jag har hennes nummer i en bok.
    .first = Jag har folk som hjälper mig.
    .hurried = Jag klarar mig.
    .leading = Nej, jag har ingen, jag klarar mig själv.
    .ask = Har du någon som hjälper dig och din son, utöver med pengar? Du behöver inte säga var hon arbetar.
    .lead = Du klarar dig väl på egen hand nu?

reply-support-after-move = Hon ringer varje fredag, till mig, ingen annan. Hon betalar boendet också. Hon sa att inget ändras.
    .hurried = Hon finns kvar.
    .leading = Det vet jag inte. Det kanske har tagit slut, och jag behöver det.
    .ask = Fortsätter den hjälpen nu, när ni har flyttat?
    .lead = Stödet tog väl slut när ni flyttade?

reply-children-1-in-school-now = Nej, inte än. Jag vet inte hur man anmäler honom utan att adressen syns någonstans. Han frågar varje dag om det är skola i morgon.
    .hurried = Det ordnar sig med skolan.
    .leading = Ja, han börjar snart, det är som det ska.
    .ask = Hur har det blivit med skolan för honom? Vad behöver du veta för att våga anmäla honom?
    .lead = Han går i skolan här nu, eller hur?

reply-anything-more = Ring mig aldrig från ett nummer som syns, och skicka inget hem. Skriv det på något ställe där alla ser det, men inte varför.
    .hurried = Nej, jag ska gå nu.
    .ask = Hur vill du att vi hör av oss, och vad ska vi absolut inte göra?
