# Language: lättläst svenska (sv-x-latt). Frågorna i kommunens egen enkät, i korta meningar. Enkäten går till personal, inte till klienten.
## Translated from Swedish.
## Reviewed by: nobody yet

### Om svaret

year = Vilket år gäller svaret?
municipality = Vilken kommun svarar?
sides = Vad kan ni svara om?
how_known = Hur vet ni det som ni svarar?

### A. Hit

received_count = Hur många flyttade hit från en annan kommun och behövde ekonomiskt bistånd? Ekonomiskt bistånd är pengar från kommunen.
groups = Vilka grupper är det?
from_where = Varifrån kommer de?
helped_with_dwelling = För hur många av dem ordnade den förra socialtjänsten bostaden?
landlords = Medverkar hyresvärdar här aktivt till att personer flyttar hit?
condemned_let =
    Tänk på bostäder som kommunen har dömt ut eller tidigare hjälpt någon ifrån.
    Hyr någon ut sådana bostäder?
sender_informs = Hör den förra kommunen av sig innan personen kommer?
support_ended = Händer det att annat stöd tog slut vid flytten och att ingen lämnade över det?
notes_how = Antecknar ni hur och varför personer flyttade hit, så att ni kan räkna utan namn?
routine = Har ni en rutin för vad ni gör när en flytt väcker frågor?
asks_consent = Frågar ni personen om samtycke innan ni lämnar uppgifter till den förra kommunen? Samtycke är att personen fritt säger ja.
transfer_requests = Hur många gånger bad ni att få flytta över ett ärende?
supervision = Hur många gånger gick frågan vidare till tillsynen? Tillsynen kontrollerar socialtjänsten.

### B. Härifrån

helped_away = Hur många fick hjälp av er att flytta till en annan kommun?
kinds = Vilka slags stöd ger ni den som saknar bostad?
rent_months = Hur många månader som mest?
requirement_where = Var finns kravet?
two_years = Vad händer när en tidsbegränsad bostad tar slut?
wish_noted = Antecknar ni personens egen vilja innan ni hjälper till med en flytt?
home_first = Prövar ni först det som går att ordna i den egna kommunen?
place_checked = Tar ni reda på hur platsen är? Det gäller arbete, skola, vård och stöd.
dwelling_checked = Tar ni reda på hur bostaden är? Det gäller skick, hyresvärd, hyra och värme.
children_first = Prövar ni vad flytten betyder för barnen?
consent_first = Frågar ni om samtycke att berätta för den nya kommunen?
tells_receiver = Hör ni av er till den nya kommunen före flytten?
rules_told = Berättar ni att reglerna kan vara annorlunda i den nya kommunen?
decided_by = Vem beslutar om stöd till en flytt?
guidelines = Har ni skrivna riktlinjer om detta?
guidelines_say = Vad säger riktlinjerna?

### C. Tillsammans

county_agreement = Finns en överenskommelse i länet om att höra av sig till varandra?
agreement_followed = Följer kommunerna den?
contact_person = Finns en person eller funktion som andra kommuner kan nå?
trained =
    Har personalen gått igenom under året vad aktiv medverkan är?
    Aktiv medverkan är när en kommun får en person med ekonomiskt bistånd att flytta till en annan kommun.
    Personen har inte tydligt sagt att den vill det.
comment = Vad vill ni tillägga? Skriv inget som pekar ut någon.
