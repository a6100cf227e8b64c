## Svenska. Källspråk: alla andra språk översätts härifrån.
## Frågorna läses högt. Varje mening ska gå att tolka för sig.

form-title = Samtal efter inflyttning
    .purpose = Ett samtal med en person som har flyttat hit från en annan kommun: hur gick flytten till, och vad ville personen själv?

### Inledning

section-opening = Berättelsen

information_given = Jag vill förstå hur det gick till när du flyttade hit. Du väljer själv vad du vill berätta. Du kan säga nej till en fråga.
    .short = Information läst upp
    .help = Berätta också att du skriver under samtalet och att personen får höra en sammanfattning i slutet. Säg att svaren inte ensamma avgör rätten till stöd.
    .note = Låt personen svara innan du går vidare.
    .read = Uppläst

interpreter_mode = Hur tolkas samtalet?
    .short = Sätt att tolka
    .help = Fylls i av dig. Barn, släktingar och vänner ska inte tolka. Sitter tolken i telefon behöver tolken inte veta vem personen är.
    .none = Ingen tolk
    .on_site = Tolk på plats
    .phone = Tolk per telefon
    .video = Tolk på video
    .relative = En släkting eller vän

spoken_language = Vilket språk vill du tala?
    .short = Språk
    .help = Fråga också om personen och tolken förstår varandra. Byt tolk eller tid om det inte fungerar.

acute_needs = Finns det något som inte kan vänta? Jag läser upp några saker.
    .short = Akuta behov
    .help = Pausa samtalet om något är akut. Den kommun där personen befinner sig ansvarar alltid för akuta behov.
    .note = Läs upp ett alternativ i taget.
    .food = Mat för dagen
    .shelter = Någonstans att sova
    .medicine = Vård eller medicin
    .danger = Någon hotar eller skadar mig
    .child_needs_help = Ett barn behöver hjälp nu
    .nothing_acute = Nej, inget akut

protection_move = Flyttade du för att få skydd mot våld eller hot?
    .short = Flytt för skydd
    .help = Fråga bara när personen är ensam med dig och tolken. Vid ja: följ rutinen för skydd och skriv ingen plats i protokollet. Fråga då inte mer än du behöver.
    .note = Tolka bara orden. Säg inga namn och inga platser.

story = Berätta hur det gick till när du flyttade hit. Börja där du vill. Vad tänkte du själv om flytten?
    .short = Berättelsen
    .help = Lyssna och skriv med personens egna ord. Avbryt inte. Följ upp med: Vad hände sedan? Vem sa det? Skriv din egen bedömning någon annanstans.
    .note = Tolka i jag-form. Ändra inte ordvalet.

### Bakgrund

section-background = Bakgrund

previous_municipality = I vilken kommun bodde du innan du flyttade hit?
    .short = Tidigare kommun
    .help = Skriv några bokstäver och välj i listan. Det gäller kommunen där personen bodde stadigvarande.
    .note = Fråga efter kommunen, inte adressen.

years_there = Hur många år bodde du i den kommunen?
    .short = År i den kommunen
    .help = Skriv 0 om det var mindre än ett år. Den som har bott länge på en plats bör inte tvingas därifrån, enligt Socialstyrelsens råd.
    .unit = år

moved_on = När flyttade du hit?
    .short = Flyttdatum
    .help = Dagen då personen började sova här. Det räcker med år och månad om dagen är osäker.

first_contact_on = När hörde du av dig till socialtjänsten här för första gången?
    .short = Första kontakten här
    .help = Kontrollera i det egna systemet. Programmet räknar ut tiden mellan flytten och kontakten.

recent_moves = Hur många gånger har du flyttat de senaste tre åren?
    .short = Flyttar på tre år
    .help = Räkna med flytten hit. Många flyttar är särskilt tungt för barn.
    .unit = flyttar

previous_home = Hur bodde du den sista tiden i den tidigare kommunen?
    .short = Bostad före flytten
    .help = Fråga hur stor bostaden var och vilka som delade den. Skriv en anteckning om det behövs.
    .note = Kommunens kontrakt betyder att kommunen hyr bostaden och låter personen bo där.
    .own_lease = Eget kontrakt i första hand
    .second_hand = Hyrde i andra hand
    .municipal_contract = I en bostad genom kommunen
    .temporary = På hotell eller vandrarhem
    .with_others = Hos släkt eller vänner
    .no_home = Hade ingen bostad
    .other = På annat sätt

previous_home_cramped = Var bostaden för liten för dem som bodde där?
    .short = För liten bostad före
    .help = Fråga hur många rum det var och hur många som bodde där. Även ett hotellrum för en hel familj räknas.

contract_end = Vad hände när tiden i kommunens bostad tog slut?
    .short = När kontraktet tog slut
    .help = Många sådana kontrakt gäller i två år. Fråga hur länge personen fick bo kvar och vilken hjälp som gavs sedan.
    .help_here = Jag fick hjälp att söka i samma kommun
    .help_elsewhere = Jag fick hjälp att söka i en annan kommun
    .no_help = Jag fick ingen hjälp
    .left_myself = Jag flyttade ut själv

support_before = Vad levde du på innan du flyttade? Vilket stöd hade du?
    .short = Stöd före flytten
    .help = Flera svar går bra. Definitionen av aktiv medverkan gäller den som hade ekonomiskt bistånd. Munkedals policy räknar även annat stöd från socialtjänsten.
    .note = Ekonomiskt bistånd är pengar från kommunens socialtjänst. Det kallas också försörjningsstöd.
    .economic_assistance = Ekonomiskt bistånd från kommunen
    .social_support = Annat stöd från socialtjänsten
    .own_income = Lön eller annan egen inkomst
    .other_benefits = Ersättning från en annan myndighet
    .none_of_these = Inget av detta

income_before = Hur mycket egna pengar fick du i månaden innan du flyttade? Räkna inte med ekonomiskt bistånd.
    .short = Egen inkomst före
    .help = Lön efter skatt och andra ersättningar. Ett ungefärligt belopp räcker. Skriv 0 om det inte fanns någon egen inkomst.
    .note = Egna pengar är till exempel lön. Pengar från kommunens socialtjänst räknas inte.

income_now = { $income_before_known ->
        [yes] Före flytten fick du { $income_before } i månaden. Hur mycket egna pengar får du i månaden nu?
       *[no] Hur mycket egna pengar får du i månaden nu?
    }
    .short = Egen inkomst nu
    .help = Räkna på samma sätt som före flytten, utan ekonomiskt bistånd.

### Den tidigare kommunen

section-old_municipality_acts = Gamla kommunen

who_raised_it = Vem kom först på att du skulle flytta hit?
    .short = Vem tog upp flytten
    .help = Läs inte upp alternativen först. Låt personen svara fritt och välj sedan.
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .old_municipality = Någon i den tidigare kommunen
    .landlord = En hyresvärd
    .someone_else = Någon annan

told_to_search = Sa någon i den tidigare kommunen att du måste söka bostad i andra kommuner?
    .short = Krav på att söka utanför
    .help = Fråga först öppet: Vad sa socialtjänsten att du behövde göra för att få pengar nästa månad? Frågan gäller det som sades och det som skrevs. Be om beslutet om det finns.
    .note = Måste är ett krav. Ett råd eller en fråga är något annat. Skilj på dem i tolkningen.

condition_consequence = Vad skulle hända om du inte sökte? Vad sa de om det?
    .short = Följden av kravet
    .help = Välj det som sades, inte det som personen var rädd för. Skriv gärna orden som användes i en anteckning.
    .support_stopped = Att stödet skulle ta slut
    .support_reduced = Att stödet skulle bli mindre
    .nothing_said = De sa inget om det

support_cut = Fick du nej när du ansökte om pengar? Eller fick du mindre pengar? Vilket skäl fick du?
    .short = Avslag eller mindre stöd
    .help = Gäller den tidigare kommunen. Ett nej för att behovet kan lösas genom flytt till en annan kommun är något annat än andra avslag. Be om beslutet.
    .note = Läs upp frågorna en i taget.
    .not_cut = Nej, det hände inte
    .cut_home_elsewhere = Ja, för att jag kunde få bostad någon annanstans
    .cut_other_reason = Ja, av ett annat skäl
    .cut_no_reason = Ja, men jag fick inget skäl

after_no = Sa du någon gång nej till att flytta? Vad hände då?
    .short = Följden av ett nej
    .help = En kommun får föreslå bostad på annan ort. Personen får tacka nej. Fråga vad som hände efteråt.
    .note = Läs upp de två frågorna en i taget.
    .never_said_no = Jag sa aldrig nej
    .accepted = Jag sa nej, och det gick bra
    .not_accepted = Jag sa nej, men de godtog det inte
    .consequences = Jag sa nej, och jag förlorade stöd eller bostad

decision_in_writing = Fick du något beslut på papper?
    .short = Skriftligt beslut
    .help = Alla beslut om flytten, bostaden eller pengarna. Be att få se dem. Saknas papper kan personen begära ut beslutet.
    .note = Ett beslut är ett papper från kommunen som säger ja eller nej.

decision_on = När fick du beslutet?
    .short = Beslutet mottaget
    .help = Dagen då personen fick del av beslutet. Tiden för att överklaga är tre veckor från den dagen.

reasons_given = Varför skulle du flytta? Vilka skäl fick du höra?
    .short = Skäl som gavs
    .help = Läs inte upp alternativen. Välj dem som stämmer med det personen berättar. Ett skäl som kommunen själv nämnde förklarar flytten men ersätter inte den egna viljan.
    .stable_home = En egen, stabil bostad
    .better_for_children = Att barnen skulle få det bättre
    .work_or_study = Arbete eller studier på orten
    .near_family = Närhet till familj eller vänner
    .no_homes = Kommunen hade inga bostäder
    .cost_or_workload = Kommunens kostnader eller arbetsbörda
    .own_responsibility = Att jag själv har ansvar för min bostad
    .no_reason = Jag fick inga skäl

tried_at_home = Vad gjorde du och kommunen för att hitta en bostad där du bodde?
    .short = Försök i hemkommunen
    .help = Gäller både vad kommunen gjorde och vad personen gjorde själv. Flera svar går bra.
    .municipal_lease = En bostad genom kommunen
    .temporary_place = Ett tillfälligt boende
    .municipality_asked = Kommunen frågade hyresvärdar
    .searched_myself = Jag sökte själv
    .landlords_refused = Hyresvärdarna sa nej
    .not_accepted = Jag blev inte godkänd: inget arbete, eller skulder
    .nothing_tried = Inget

alternatives = Vilka andra möjligheter fick du?
    .short = Andra möjligheter
    .help = Låt personen svara fritt. Välj det som låg närmast en verklig möjlighet. Välj ”Inga andra” bara när personen säger att det inte fanns något annat.
    .home_offered = En bostad i samma kommun
    .temporary_offered = Ett tillfälligt boende i samma kommun
    .help_to_search = Hjälp att söka i samma kommun
    .other = Något annat
    .none = Inga andra

if_stayed = Vad hade hänt om du hade stannat?
    .short = Om personen stannat
    .help = Gäller det som personen fick veta då, inte vad ni tror i dag. Skriv orden i en anteckning om någon sa dem rakt ut.
    .could_stay = Jag hade kunnat bo kvar
    .without_home = Jag hade stått utan bostad
    .without_support = Jag hade stått utan pengar
    .other = Något annat

### Hjälpen och pengarna

section-help_and_money = Hjälp och pengar

asked_for_help = Bad du själv om hjälp att flytta hit?
    .short = Bad själv om hjälp
    .help = Skilj mellan att be om hjälp och att säga ja till hjälp som någon erbjöd.

dwelling_found_by = Vem hittade bostaden här?
    .short = Vem hittade bostaden
    .help = Fråga också vem som talade med hyresvärden och vem som ordnade kontraktet.
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .old_municipality = Någon i den tidigare kommunen
    .landlord = Hyresvärden kontaktade mig
    .others = Någon annan

search_help = Hjälpte den tidigare kommunen dig att söka bostad? På vilket sätt?
    .short = Hjälp att söka bostad
    .help = Gäller handläggare, boendecoach och liknande. Allmän hjälp att lära sig söka är vanligt stöd.
    .note = En boendecoach arbetar för kommunen och hjälper människor att hitta bostad.
    .taught_to_search = De visade hur jag kunde söka själv
    .advised_elsewhere = De rådde mig att söka i andra kommuner
    .searched_elsewhere = De sökte bostad åt mig i andra kommuner
    .landlord_tip = De gav mig namn på hyresvärdar i andra kommuner
    .no_search_help = De hjälpte inte till att söka

rent_months_paid = Hur många månaders hyra betalade den tidigare kommunen för bostaden här?
    .short = Månader av betald hyra
    .help = Räkna bara hyror för den nya bostaden. Skriv 0 om kommunen inte betalade någon. Att betala första månadens hyra är vanligt.
    .unit = månader

help_given = Hjälpte den tidigare kommunen till med flytten? Jag läser upp några saker.
    .short = Annan hjälp till flytten
    .help = Fråga först öppet: Hur kom du hit? Flera svar går bra. Fråga vid lån om pengarna ska betalas tillbaka och om villkoren finns på papper.
    .note = Läs upp ett alternativ i taget.
    .moving_costs_applied = De betalade flytten efter att jag hade ansökt
    .moving_costs_unasked = De betalade flytten utan att jag hade ansökt
    .travel = De ordnade resan hit
    .loan = De lånade mig pengar
    .landlord_promise = De lovade hyresvärden något
    .money_offer = De erbjöd pengar om jag flyttade
    .nothing_given = Inget av detta

place_knowledge = Vad visste du om orten innan du kom hit?
    .short = Kunskap om orten
    .help = Låt personen berätta. Välj efteråt. Fråga om personen visste var orten ligger och hittade till bostaden.
    .knew_well = Jag kände orten väl
    .knew_some = Jag visste en del
    .knew_little = Jag visste lite
    .knew_nothing = Jag visste ingenting

told_before = Berättade den tidigare kommunen något innan du flyttade? Jag läser upp några saker.
    .short = Vad kommunen berättade
    .help = Välj bara det som kommunen berättade. Det som personen tog reda på själv skrivs i en anteckning.
    .note = Läs upp ett alternativ i taget.
    .work_good = Att det finns arbete här
    .work_hard = Att det är svårt att få arbete här
    .school = Om skola och förskola
    .care = Om vård
    .travel = Om bussar och avstånd
    .rules_differ = Att reglerna för stöd kan vara annorlunda här
    .keep_queue_place = Att jag fick behålla bosparande eller köplats
    .nothing_told = De berättade inget

### Bostaden

section-dwelling = Bostaden

dwelling_seen = Vem hade sett bostaden innan du flyttade in?
    .short = Vem hade sett bostaden
    .help = Flera svar går bra. Bilder räknas inte som att ha sett bostaden.
    .self = Jag själv
    .old_municipality = Någon från den tidigare kommunen
    .someone_else = Någon annan jag känner
    .nobody = Ingen

contract_kind = Vilket slags kontrakt har du?
    .short = Slag av kontrakt
    .help = Be att få se kontraktet. Titta efter vem som står som hyresvärd och hur länge det gäller.
    .note = Första hand är direkt från ägaren. Andra hand är från någon som själv hyr.
    .first_hand = Första hand
    .second_hand = Andra hand
    .from_old_municipality = Jag hyr av den tidigare kommunen
    .lodger = Jag är inneboende
    .no_contract = Jag har inget kontrakt

dwelling_problems = Hur fungerar bostaden? Jag läser upp några saker.
    .short = Problem med bostaden
    .help = Flera svar går bra. Fråga om hyran, elkostnaden och hur långt kontraktet är. Fråga hur personen tar sig till affär, skola och arbete.
    .note = Läs upp ett alternativ i taget.
    .short_contract = Kontraktet är kort
    .high_rent = Hyran är för hög för mig
    .poor_condition = Bostaden är i dåligt skick
    .too_small = Bostaden är för liten
    .far_away = Det är långt till affär, skola eller buss
    .electric_heating = Jag värmer bostaden med el som jag betalar själv
    .no_problems = Bostaden fungerar bra

landlord_said = Vad sa hyresvärden om hur hyran skulle betalas?
    .short = Vad hyresvärden sa
    .help = Hyresvärden ska själv bedöma om hyresgästen kan betala. Varje ansökan om bistånd prövas för sig.
    .asked_income = Hyresvärden frågade om min inkomst
    .social_services_pays = Hyresvärden sa att socialtjänsten betalar
    .nothing_about_it = Hyresvärden sa inget om det

### Arbete och stöd

section-work_and_support = Arbete och stöd

job_and_move = Arbetade du när flytten blev bestämd? Vad hände med arbetet?
    .short = Arbetet och flytten
    .help = Även deltid och timanställning räknas. Fråga hur långt det är till arbetet nu.
    .note = Läs upp de två frågorna en i taget.
    .no_job = Jag hade inget arbete
    .kept_job = Jag har arbetet kvar
    .new_job_here = Jag fick arbete här
    .had_to_leave = Jag fick lämna arbetet för att flytta
    .ended_before = Arbetet tog slut av annat skäl

ongoing_support = Vilket annat stöd hade du från socialtjänsten när du flyttade? Jag tänker inte på pengar.
    .short = Stöd vid flytten
    .help = Bara stöd som pågick vid flytten. Fråga inte om orsaken till stödet. Det är sådant stöd, inte ekonomiskt bistånd, som kan ge skäl att begära överflyttning av ett ärende.
    .note = Läs upp ett alternativ i taget.
    .treatment = Behandling
    .home_support = Boendestöd eller hjälp i hemmet
    .contact_person = Kontaktperson
    .family_support = Stöd till barn eller familj
    .other_support = Annat stöd
    .no_support = Inget annat stöd

support_after_move = { $ongoing_support_known ->
        [yes] Du hade det här stödet: { $ongoing_support }. Vad hände med det när du flyttade?
       *[no] Vad hände med stödet när du flyttade?
    }
    .short = Stödet efter flytten
    .help = Fråga vem som berättade att stödet skulle sluta, och om någon här fick ta över. Behovet i dag prövas här.
    .continues = Den tidigare kommunen ger det fortfarande
    .handed_over = Någon här tog över
    .ended_needed = Det tog slut, men jag behöver det
    .ended_not_needed = Det tog slut, och jag behöver det inte

changes_by_move = Vad har blivit annorlunda för dig efter flytten? Jag läser upp några saker.
    .short = Vad som har ändrats
    .help = Fråga först öppet. Här ryms både det som blev bättre och det som gick förlorat. Anpassad bostad gäller en bostad som hade ändrats för en funktionsnedsättning.
    .note = Läs upp ett alternativ i taget. SFI är undervisning i svenska för vuxna.
    .closer_to_people = Jag har närmare till människor som jag tycker om
    .better_daily_life = Vardagen fungerar bättre
    .lost_network = Jag har förlorat kontakten med människor omkring mig
    .studies_cut = SFI, kurs eller praktik bröts
    .care_out_of_reach = Jag kan inte ta mig till min specialistvård
    .left_adapted_home = Jag lämnade en bostad som var anpassad för mig
    .no_change = Inget särskilt

### Familj och barn

section-household_and_children = Familj och barn

household = Bor du tillsammans med andra vuxna nu?
    .short = Vuxna i hushållet
    .help = En vuxen i taget. Barnen kommer strax. Skriv inga namn.
    .entry = Vuxen { $number }
    .add = Lägg till en vuxen
    .none = Nej, inga andra vuxna

household-relation = Vem är den personen för dig?
    .short = Relation
    .help = Skriv inget namn.
    .partner = Min partner
    .parent = Min förälder
    .adult_child = Mitt vuxna barn
    .other_adult = En annan vuxen

household-moved_along = Flyttade den personen hit tillsammans med dig?
    .short = Flyttade med
    .help = Svara nej om personen redan bodde här eller kom senare.

continuity_need = Finns det något som gör det extra svårt för dig att byta bostadsort?
    .short = Behov av att bo kvar
    .help = Fråga inte efter diagnoser. Det gäller om en flytt är särskilt tung för personen.
    .disability = En funktionsnedsättning
    .frail_health = Svag hälsa eller hög ålder
    .need_of_routine = Jag behöver fasta rutiner och samma människor
    .nothing_special = Nej

children = Nu vill jag fråga om barnen som flyttade hit med dig.
    .short = Barnen
    .help = Ett barn i taget. Skriv inga namn. Tala helst med barnen själva vid ett annat tillfälle.
    .entry = Barn { $number }
    .add = Lägg till ett barn
    .none = Inga barn flyttade med

children-age = Hur gammalt är barn { $entry }?
    .short = Ålder
    .help = Hela år. Skriv 0 för ett barn under ett år.
    .unit = år

children-left_school = Fick barnet lämna sin skola eller förskola när ni flyttade?
    .short = Lämnade skola
    .help = Även fritidshem räknas. Svara ja också om barnet bytte skola mitt i ett läsår.

children-in_school_now = Går barnet i skola eller förskola här nu?
    .short = Skola här
    .help = Vid nej: hjälp familjen att kontakta skolan redan i dag. Behövs skydd, eller är det oklart: låt den som ansvarar för skyddet ta kontakten.

children-left_friends = Fick barnet lämna vänner eller en idrott?
    .short = Lämnade vänner
    .help = Gäller vänner, lag, föreningar och annat som var viktigt för barnet.

children-heard = Fick barnet säga vad det tyckte om flytten?
    .short = Barnet tillfrågat
    .help = Gäller om någon i den tidigare kommunen frågade barnet.

children_considered = Talade någon i den tidigare kommunen med dig om barnen och flytten?
    .short = Barnens situation bedömd
    .help = Fråga om skola, vänner och hälsa togs upp. Fråga om något skrevs ned.

### Viljan

section-wish = Egen vilja

feelings = Hur kändes det inför flytten?
    .short = Känslan inför flytten
    .help = Läs inte upp alternativen. Flera svar går bra. Skriv personens egna ord i en anteckning.
    .looked_forward = Jag såg fram emot den
    .calm = Jag var lugn
    .worried = Jag var orolig
    .sad = Jag var ledsen
    .forced = Jag kände mig tvingad
    .did_not_understand = Jag förstod inte vad som hände

who_decided = Vem bestämde att du skulle flytta?
    .short = Vem bestämde
    .help = Fråga också hur personen fick veta det och om det blev ett beslut.
    .self = Jag själv
    .together = Jag och kommunen tillsammans
    .old_municipality = Den tidigare kommunen
    .family = Någon i familjen
    .someone_else = Någon annan

wish_to_move = Ville du själv flytta hit? Vilket svar passar bäst?
    .short = Egen vilja att flytta
    .help = Läs upp alla svar lugnt. Du har redan hört berättelsen. Om svaren inte stämmer överens visar programmet det. Då kan ni tala om det.
    .note = Läs upp alla svar innan personen väljer.
    .own = Jag ville själv flytta hit
    .agreed = Jag gick med på det
    .pressured = Jag kände mig pressad
    .none = Jag ville inte flytta

free_choice = Vad hade du valt om du hade fått välja helt fritt?
    .short = Fritt val
    .help = Frågan ställs till alla, oavsett svaret på förra frågan.
    .stay = Att bo kvar i den kommunen
    .move_here = Att flytta hit
    .move_elsewhere = Att flytta till en annan plats

wish_came = När kom din egen vilja att flytta hit? Berätta hur du tänkte.
    .short = När viljan kom
    .help = Ställs när kommunen tog upp flytten först, när ingen vet vem som gjorde det eller när personen gick med på flytten. Låt personen svara fritt och välj sedan. En vilja som kom efter ett förslag kan vara lika egen.
    .note = Vänta med svaren tills personen har berättat.
    .before_them = Jag ville det innan någon tog upp det
    .thought_it_over = Jag tänkte efter och ville det själv
    .no_other_way = Jag såg ingen annan väg
    .never_own = Det blev aldrig min egen vilja

wish_now = Vad vill du nu?
    .short = Vad personen vill nu
    .help = Lova inget. Personens vilja ska vägas in om ett ärende ska flyttas mellan kommuner.
    .stay_here = Bo kvar här
    .move_back = Flytta tillbaka
    .move_on = Flytta till en annan plats
    .not_decided = Jag har inte bestämt mig

### Kontakt och samtycke

section-contact = Kontakt

papers_brought = Vad fick du med dig från den tidigare kommunen?
    .short = Papper med hit
    .help = Be att få se. Skriv vad det är för papper, inte vad som står om andra personer.
    .contact_note = Ett telefonnummer eller en adress till socialtjänsten här
    .decision = Ett beslut
    .other_papers = Andra papper
    .nothing_brought = Inget

contact_before = Vet du om den tidigare kommunen talade med oss innan du kom? Frågade de dig först?
    .short = Kontakt före flytten
    .help = Kontrollera sedan i det egna systemet. För ekonomiskt bistånd finns ingen skyldighet att meddela den nya kommunen.
    .note = Läs upp de två frågorna en i taget.
    .asked_and_talked = De frågade mig och talade med er
    .talked_unasked = De talade med er utan att fråga mig
    .asked_only = De frågade mig men talade inte med er
    .neither = De gjorde varken det ena eller det andra

consent_contact = Får vi kontakta den tidigare kommunen om din flytt?
    .short = Samtycke till kontakt
    .help = Förklara vad ni vill fråga om och varför. Samtycket är frivilligt och kan tas tillbaka. Ett nej påverkar inte rätten till stöd. För barn frågas vårdnadshavaren, och barnet efter ålder och mognad.
    .note = Samtycke betyder att personen själv säger ja. Det går att säga ja till en del.

consent_scope = Vad får vi fråga om, och vad får vi inte fråga om?
    .short = Vad samtycket gäller
    .help = Skriv så att en kollega förstår gränsen. Skriv inga adresser.

consent_until = Till vilken dag gäller ditt ja?
    .short = Samtycket gäller till
    .help = Föreslå en kort tid. Personen kan ta tillbaka sitt ja när som helst.

home_visit_consent = Får vi komma hem till dig och se bostaden?
    .short = Samtycke till hembesök
    .help = Fråga bara om bostaden behöver ses. Berätta vilka som kommer och vad ni tittar på. Besöket är frivilligt.

anything_more = Är det något mer som du vill berätta? Är det något som jag har missförstått?
    .short = Mer att berätta
    .help = Skriv med personens egna ord. Läs sedan upp sammanfattningen.

### Kontroll

section-checks = Kontroll

register_check = Vad finns i vårt eget system om kontakt mellan kommunerna?
    .short = Kontroll i systemet
    .help = För dig, efter samtalet. Läses inte upp. Sök bara på ärendet. Vid skydd: kontakta ingen utanför rutinen.
    .contact_made = Den tidigare kommunen hörde av sig före flytten
    .consent_on_file = Personens samtycke finns antecknat
    .handover_received = Pågående stöd har lämnats över
    .company_uninformed = Ett företag ordnade skyddat boende utan att vi fick veta det
    .no_trace = Inget finns

dwelling_register = Vad är känt om bostaden i vår kommun?
    .short = Kontroll av bostaden
    .help = För dig, efter samtalet. Läses inte upp. Skriv ingen adress. Det som är känt om huset säger inget om personen.
    .condemned = Bostaden har dömts ut
    .helped_out_before = Andra har fått hjälp att flytta därifrån
    .unsuitable = Bostaden är olämplig eller skadlig
    .same_route = Många i huset har kommit på samma sätt
    .nothing_known = Inget är känt

### Villkor i ord

condition-clear_own_wish = personen har uttryckt en egen tydlig vilja att flytta
condition-not_protected = det är inte känt att flytten gjordes för skydd mot våld eller hot
condition-contact_not_ruled_out = inget svar säger att kontakt med andra måste vänta
condition-felt_pushed = personen kände sig tvingad eller förstod inte vad som hände
condition-wish_missing = personen ville inte flytta, kände sig pressad eller tvingad, eller förstod inte vad som hände
condition-without_options = personen hade inget verkligt alternativ
condition-stood_by = ingen hjälp gavs i hemkommunen och inget annat erbjöds
condition-helped_elsewhere = den tidigare kommunen hjälpte till med bostad eller flytt till en annan kommun
condition-unlawful_act = den tidigare kommunen kopplade stödet till ett krav, gav avslag med hänvisning till en annan ort eller godtog inte ett nej
condition-refused_or_required = den tidigare kommunen ställde krav, gav avslag eller godtog inte ett nej
condition-left_without_options = personen hade stöd av socialtjänsten och inget verkligt alternativ till flytten
condition-sent_with_note = personen fick bara kontaktuppgifter med sig, utan att ha bett om hjälp att flytta
condition-acted_otherwise = den tidigare kommunen agerade på annat sätt än genom att lämna personen utan alternativ
condition-sender_acted = den tidigare kommunen agerade, eller lät bli att hjälpa
condition-unasked_help = hjälpen att flytta gavs utan att personen bad om den
condition-wish_absent = något talar för att den egna viljan saknades
condition-acted_without_wish = den tidigare kommunen agerade, och något talar för att den egna viljan saknades
condition-only_note = personen fick bara kontaktuppgifter med sig, och kommunerna hade ingen kontakt
condition-came_soon = personen kontaktade socialtjänsten här inom två veckor efter flytten
condition-contact_known = kommunerna hade kontakt före flytten
condition-contact_must_wait = kontakt med andra måste vänta, för att det är farligt eller för att det inte är klart
condition-safety_unsaid = personen har inte kunnat eller velat säga om det finns fara eller behov av skydd
condition-contact_cleared = det är sagt att ingen fara hindrar kontakt med andra

### Rekvisit

element-aid = Ekonomiskt bistånd eller annat stöd
    .short = bistånd
element-municipality_acted = Kommunens agerande
    .short = agerande
element-caused_move = Agerandet ledde till flytten
    .short = följd
element-moved_to_other = Flytt till en annan kommun
    .short = flytt
element-no_clear_wish = Ingen egen tydlig vilja
    .short = ingen egen vilja

### Iakttagelser

flag-search_elsewhere_required = Krav på att söka bostad i andra kommuner
    .why = Stödet kopplades till att personen söker bostad i andra kommuner. Ett sådant krav saknar stöd i socialtjänstlagen, vad personen än själv ville.
flag-refused_because_elsewhere = Avslag eller mindre stöd för att bostad kan fås på annan ort
    .why = En kommun får inte lösa ett behov av stöd genom att hänvisa till en flytt mot personens vilja.
flag-no_not_respected = Ett nej till flytt godtogs inte
    .why = Ett tydligt nej till att byta bostadsort ska respekteras och får inte få följder för stödet.
flag-cut_without_reason = Avslag eller mindre stöd utan skäl
    .why = Ett beslut som går emot personen ska ha skäl och säga hur det överklagas. Utan skäl går det inte att se om flytten låg bakom.
flag-loan_for_move = Lån från kommunen till flytten
    .why = Enligt ett politiskt förslag ska kommunen inte låna ut pengar till en flytt för den som bara har ekonomiskt bistånd.
flag-help_not_asked_for = Hjälp till flytt som ingen bad om
    .why = Ett politiskt förslag kräver att personen själv har bett om hjälpen. Statskontoret bygger sin definition på den egna viljan.
flag-money_offered_to_move = Pengar erbjöds om personen flyttade
    .why = Enligt Stockholms stads riktlinjer ska pengar inte användas för att få människor att flytta. Från andra kommuner är det en gråzon.
flag-rent_beyond_first_month = Mer än första månadens hyra betald
    .why = En första månadshyra är vanlig praxis. Fler månader kan locka till en flytt.
flag-urged_to_search_elsewhere = Uppmaning, eller krav utan sagd följd, att söka bostad i andra kommuner
    .why = Ett måste är ett krav, också när ingen sa vad som annars skulle hända. En uppmaning utan följder kan ha goda skäl, men den får aldrig bli ett tvång. Stockholms stads riktlinjer säger nej till den.
flag-municipality_raised_it = Den tidigare kommunen tog upp flytten först
    .why = Vem som tog initiativet säger något om vems vilja flytten byggde på.
flag-no_real_alternative = Inget verkligt alternativ till flytten
    .why = Utan ett alternativ är det svårt att tala om ett fritt val.
flag-dwelling_arranged = Den tidigare kommunen ordnade bostaden
    .why = Statskontoret använde detta som mått i sin enkät. Ensamt säger det inget om vad personen ville.
flag-coach_searched_elsewhere = Kommunen sökte bostad åt personen i andra kommuner
    .why = Bostadsrådgivning är vanligt stöd, men den kan också bli ett redskap för aktiv medverkan.
flag-landlord_passed_on = Kommunen förmedlade hyresvärdar i andra kommuner
    .why = Förmedling av hyresvärdar på annan ort kan vara hjälp eller styrning. Den egna viljan avgör.
flag-guarantee_to_landlord = Löfte till hyresvärden
    .why = En garanti till en hyresvärd i en annan kommun kan påverka vart flytten går.
flag-moving_costs_paid = Den tidigare kommunen betalade flytten
    .why = Flyttkostnader är ofta vanligt bistånd. De får betydelse när den egna viljan saknades.
flag-travel_arranged = Den tidigare kommunen ordnade resan
    .why = En ordnad resa är bakgrund. Den får betydelse när den egna viljan saknades.
flag-contract_ended_help_elsewhere = Kommunens kontrakt tog slut och hjälpen gällde en annan kommun
    .why = Kontrakt får upphöra. Det är när hjälpen pekar mot en annan kommun som Statskontoret har sett aktiv medverkan.
flag-contract_ended = Kommunens kontrakt tog slut
    .why = Att ett sådant kontrakt tar slut är i sig tillåtet. Det kan förklara varför flytten kom på tal.
flag-poor_temporary_home = Tillfälligt eller inget boende före flytten
    .why = Ett dåligt tillfälligt boende kan göra att människor tackar ja till vad som helst.
flag-cramped_home_before = För liten bostad före flytten
    .why = Trångboddhet kan göra att människor tackar ja till vad som helst. Den kan också vara personens eget skäl att flytta.
flag-receiver_not_informed = Kommunen här fick inte veta något i förväg
    .why = Det finns ingen allmän skyldighet att berätta, men utan kontakt blir stödet här sämre förberett.
flag-consent_not_asked = Personen fick inte frågan om kontakt mellan kommunerna
    .why = Med samtycke kan kommunerna tala med varandra före en flytt. Den möjligheten används sällan.
flag-only_contact_note = Bara kontaktuppgifter till socialtjänsten här
    .why = Munkedal beskriver det som vanligt när en flytt inte är förberedd. Var det hjälp som personen bad om talar det i stället emot.
flag-support_ended_at_move = Pågående stöd avslutades utan överlämning
    .why = Stöd som pågår kan lämnas över eller flyttas mellan kommuner. Personen ska inte bli utan.
flag-place_not_checked = Inget sagt om den nya orten
    .why = Den som hjälper till med en flytt bör ta reda på arbete, skola, vård och annat på orten.
flag-dwelling_not_checked = Den tidigare kommunen hade inte sett bostaden
    .why = Den som hjälper till med en bostad bör veta att den håller och passar hushållet.
flag-rules_not_explained = Inget sagt om att reglerna kan skilja sig
    .why = Stödet prövas efter varje kommuns riktlinjer. Det behöver man veta före en flytt.
flag-home_not_tried_first = Inget provades i hemkommunen först
    .why = Hjälp i hemkommunen bör prövas först. Att den uteblev säger något om vilket val personen hade.
flag-reasons_of_municipality = Skälen gällde kommunens egna svårigheter
    .why = Ett beslut ska bygga på personens behov, inte på kommunens brist på bostäder eller pengar.
flag-cost_named_as_reason = Kostnad eller arbetsbörda nämndes som skäl
    .why = Ett sådant skäl är bakgrund. Det går sällan att belägga.
flag-told_work_is_hard = Kommunen visste att det är svårt med arbete här
    .why = Avsändande kommuner känner ofta till att arbetsmarknaden är sämre på den nya orten.
flag-own_responsibility_as_reason = Eget ansvar angavs som skäl
    .why = Eget ansvar är en princip i lagen. Den befriar inte kommunen från att hjälpa.
flag-children_not_considered = Barnens situation togs inte upp
    .why = Barnets bästa ska bedömas i alla åtgärder som rör barn.
flag-child_not_heard = Ett barn har inte fått säga sin mening
    .why = Barn har rätt att höras i frågor som rör dem.
flag-protected_housing_uninformed = Skyddat boende ordnat utan att kommunen här fick veta det
    .why = Skyddet här behöver planeras. Följ rutinen för skydd och inget annat.
flag-no_help_at_home = Ingen hjälp att bo kvar
    .why = Att avstå från att hjälpa kan också vara ett sätt att få någon att flytta.

flag-no_own_wish = Ingen egen tydlig vilja att flytta
    .why = Den egna viljan är den avgörande delen av definitionen. Den behöver läsas tillsammans med vad kommunen gjorde.
flag-felt_forced = Kände sig tvingad eller förstod inte
    .why = Känslan inför flytten visar hur personen upplevde sitt val.
flag-place_unknown = Visste ingenting om orten
    .why = Den som inte vet vart flytten går har svårt att välja den.
flag-job_left = Lämnade ett arbete för flytten
    .why = Att förlora ett arbete gör följderna större och kan leda bort från egen försörjning.
flag-came_almost_at_once = Kontaktade socialtjänsten här nästan genast
    .why = En snabb kontakt är bakgrund. Tillsammans med den tidigare kommunens agerande säger den mer.
flag-typical_pattern = Kontrakt i första hand, flera hyror betalda, sedan kontakt här
    .why = Munkedal beskriver detta som det vanliga mönstret.
flag-network_lost = Förlorade människor omkring sig
    .why = Avbrutna kontakter är en följd som påverkar vilket stöd som behövs nu.
flag-papers_from_sender = Papper från den tidigare socialtjänsten
    .why = Papperen kan visa vad som sades och beslutades.
flag-support_still_needed = Behov av annat stöd finns kvar
    .why = Stöd utöver pengar kan behöva fortsätta här eller prövas för överflyttning.
flag-years_in_old_place = Bodde flera år i den tidigare kommunen
    .why = Socialstyrelsens råd tar hänsyn till den som har bott länge på en plats.
flag-children_uprooted = Barn lämnade skola eller vänner
    .why = Barn drabbas särskilt av uppbrott. Barnets egna åsikter behöver höras.
flag-child_without_school = Ett barn går inte i skola här
    .why = Varje vecka utan skola märks för barnet.
flag-continuity_broken = Ensam vuxen med särskilt behov av att bo kvar
    .why = Socialstyrelsens råd tar särskild hänsyn till den som behöver kontinuitet.
flag-adapted_home_left = Lämnade en anpassad bostad
    .why = En anpassad bostad tar tid att ersätta. Behovet prövas här.
flag-hard_to_be_tenant = Svårt att bli godkänd som hyresgäst
    .why = Det förklarar varför valen var få. Det säger inget om personen.
flag-repeated_moves = Flera flyttar på kort tid
    .why = Många flyttar gör det svårare att få fäste, särskilt för barn.
flag-care_out_of_reach = Specialistvård utom räckhåll
    .why = Vården behöver ordnas på nytt eller resorna lösas.
flag-dwelling_far_away = Bostaden ligger långt från service
    .why = Långa avstånd påverkar arbete, skola och vardag.
flag-dwelling_poor_terms = Brister i bostaden eller villkoren
    .why = Korta kontrakt, höga hyror och dåligt skick gör boendet osäkert.
flag-dwelling_condemned = Utdömd eller olämplig bostad
    .why = Bostaden är känd i kommunen sedan tidigare. Det är bråttom att se på boendet.
flag-dwelling_unsuitable = Bostaden är för liten eller olämplig
    .why = Det behöver klaras ut hur bostaden fungerar för dem som bor där.
flag-electric_heating_cost = Uppvärmning med el
    .why = Skäliga verkliga elkostnader ligger utanför riksnormen. En schablon kan ge för lite.
flag-same_route_house = Många i huset har kommit på samma sätt
    .why = Det är kunskap om huset och hyresvärden, inte om personen.
flag-landlord_counts_on_support = Hyresvärden räknar med att socialtjänsten betalar
    .why = Hyresvärden har själv ansvar för att bedöma betalningsförmågan. Bistånd är aldrig givet i förväg.
flag-income_fell = Lägre egen inkomst efter flytten
    .why = En lägre inkomst kan innebära ett längre avstånd till egen försörjning.
flag-studies_broken_off = Studier eller praktik bröts
    .why = Det som personen har lagt ned på studier och arbete kan gå förlorat.
flag-transfer_to_consider = Överflyttning av ärendet kan prövas
    .why = Stöd som inte är ekonomiskt bistånd har pågått, och personen har inte valt att stanna här. En begäran ska passa personens önskemål. Har stödet tagit slut är det osäkert om något kan flyttas. Låt juristen titta.
flag-reason_to_contact_sender = Skäl att tala med den tidigare kommunen
    .why = Munkedals policy är att ta kontakt genast vid misstanke. Kontakten kan vara allmän. Uppgifter om personen kräver samtycke.

flag-acute_need = Akut behov
    .why = Akuta behov går före allt annat i samtalet.
flag-protection_unclear = Behovet av skydd är inte klarlagt
    .why = Ett svar som saknas är inget nej. Kontakt med andra får vänta.
flag-danger_now = Hot eller våld nu
    .why = Personens säkerhet går före alla andra frågor.
flag-child_needs_help_now = Ett barn behöver hjälp nu
    .why = Barnets behov av skydd ska bedömas genast.
flag-decision_can_be_appealed = Beslutet kan fortfarande överklagas
    .why = Tiden är tre veckor från den dag då personen fick del av beslutet.
flag-appeal_last_days = Tiden att överklaga har gått ut, eller går ut om någon dag
    .why = Tre veckor har gått. Var den sista dagen en helgdag eller en lördag gäller nästa vardag. Den som beslutade prövar om överklagandet kom i tid.
flag-appeal_can_reveal = Ett överklagande kan röja var personen är
    .why = Ett överklagande lämnas till kommunen som beslutade, och det som står i det kan läsas där. Skyddet går först. Tiden för att överklaga är tre veckor ändå.
flag-lives_in_senders_contract = Hyr av den tidigare kommunen
    .why = En kommun som själv har ordnat boendet i en annan kommun kan ha ansvaret kvar.
flag-interpreting_unsafe = Inte tolkat av en tolk
    .why = En vilja som inte har kunnat sägas på det egna språket är inte hörd.

flag-own_wish = Egen tydlig vilja att flytta
    .why = Med en egen vilja är hjälpen vanligt stöd. Det tar inte bort krav eller avslag som är otillåtna i sig.
flag-asked_for_the_help = Bad själv om hjälpen
    .why = Hjälp som personen själv har bett om är vanligt stöd.
flag-home_tried_first = Flera vägar provades i hemkommunen
    .why = Möjligheterna hemma prövades innan flytten blev aktuell.
flag-moved_for_protection = Flytt för skydd mot våld eller hot
    .why = En sådan flytt hanteras i särskild ordning och läses inte som aktiv medverkan.
flag-municipalities_talked_before = Kommunerna hade kontakt före flytten
    .why = Samverkan före en flytt talar för att personens behov stod i centrum.
flag-decided_together = Beslut som togs tillsammans, med sikte på egen försörjning
    .why = Insatser ska utformas tillsammans med den enskilde.
flag-place_looked_into = Orten var undersökt
    .why = Kommunen berättade om flera sidor av den nya orten.
flag-dwelling_fit = Bostaden var sedd och fungerar
    .why = Någon från kommunen hade sett bostaden, och den fungerar för hushållet.
flag-rules_explained = Fick veta att reglerna kan skilja sig
    .why = Personen visste mer om vad flytten kunde innebära.
flag-children_heard = Barnens situation bedömd och barn hörda
    .why = Barnens åsikter och behov togs upp före flytten.
flag-work_or_study_here = Arbete eller studier på orten
    .why = Arbete inom räckhåll är ett gott skäl att flytta.
flag-found_dwelling_self = Hittade bostaden själv
    .why = Att själv söka och välja bostad kan visa en egen vilja, om ingen krävde det och det fanns något att välja på.
flag-could_say_no = Kunde säga nej utan följder
    .why = En kommun får erbjuda bostad på annan ort om personen fritt kan tacka nej.
flag-home_offered_there = Boende erbjöds eller söktes i hemkommunen
    .why = Det fanns stöd för att bo kvar.
flag-kept_queue_place = Fick behålla bosparande eller köplats
    .why = Det höll vägen tillbaka öppen.
flag-general_search_help = Allmän hjälp att lära sig söka
    .why = Hjälp att själv söka bostad, var som helst, är vanligt stöd.
flag-stable_home_as_reason = Stabil bostad eller barnens bästa som skäl
    .why = Skälet förklarar flytten. Det ersätter inte den egna viljan.

### Motstridigt

contradiction-wish_and_no_alternative = Personen ville själv flytta och hade samtidigt inga andra möjligheter.
contradiction-wish_and_ultimatum = Personen ville själv flytta och hade annars stått utan bostad eller pengar.
contradiction-wish_and_forced = Personen ville själv flytta och kände sig samtidigt tvingad.
contradiction-wish_and_would_stay = Personen ville själv flytta men hade stannat om valet varit fritt.
contradiction-wish_and_never_own = Personen ville själv flytta men säger också att det aldrig blev den egna viljan.
contradiction-no_wish_and_would_move = Personen ville inte flytta men hade valt att flytta hit om valet varit fritt.
contradiction-asked_and_no_wish = Personen bad om hjälp att flytta och ville samtidigt inte flytta.
contradiction-home_offered_and_without_home = Personen blev erbjuden en bostad i samma kommun och hade ändå stått utan bostad.
contradiction-contact_and_no_trace = Personen säger att kommunerna talade med varandra, men det syns inte i vårt system.
contradiction-moved_in_future = Flyttdatumet ligger efter dagens samtal.

### Uträknat

computed-assistance_in_month_of_move = { $value } ansvarade för biståndet den månad då flytten skedde.
computed-first_rent = Bara en månads hyra. Hyran betalas i förskott, och att betala den första är vanlig praxis. Det talar varken för eller emot.
computed-days_to_contact = { $value ->
    [one] Det gick { $value } dag mellan flytten och den första kontakten.
   *[other] Det gick { $value } dagar mellan flytten och den första kontakten.
}
computed-appeal_by = Ett överklagande ska ha kommit in senast { $value }. Är den dagen en lördag, söndag, helgdag eller midsommar-, jul- eller nyårsafton gäller nästa vardag.

### Värt att titta på igen

check-contact_before_move = Den första kontakten ligger före flytten.
check-contact_in_future = Den första kontakten ligger efter dagens samtal.
check-decision_in_future = Dagen då beslutet kom ligger efter dagens samtal.
check-this_move_not_counted = Flytten hit ska räknas med. Då är svaret minst 1.
check-consent_already_over = Samtycket kan inte gälla till en dag som redan har varit.

### Åtgärder

measure-acute_needs = Täck de akuta behoven
    .how = Pröva mat, boende och medicin i dag. Vistelsekommunen ansvarar för det som är akut.
measure-ask_what_is_acute = Fråga vad som är akut och om någon hotar
    .how = Fråga i enrum, med en annan tolk om det behövs, innan någon annan kontaktas. Tiden för att överklaga går ändå.
measure-clear_up_protection = Klara ut behovet av skydd
    .how = Fråga igen i enrum, med en annan tolk om det behövs. Ta ingen kontakt med andra innan dess.
measure-safety_routine = Följ rutinen för skydd
    .how = Skriv ingen plats i protokollet. Ta ingen kontakt med den tidigare kommunen och lämna inga uppgifter utan att rutinen säger det.
measure-child_protection = Bedöm barnets behov av skydd genast
    .how = Gör en orosanmälan eller lämna över till barngruppen samma dag.
measure-book_interpreter = Boka en tolk
    .how = Talar du inte själv personens språk: boka en ny tid med tolk och ställ frågorna om viljan igen. Räkna med dubbel tid.
measure-child_views = Ta reda på vad barnen tycker
    .how = Ge varje barn en egen chans att berätta, och väg in svaret i bedömningen av barnets bästa.
measure-help_to_school = Hjälp familjen till skolan
    .how = Ring skolan tillsammans med föräldern redan i dag.
measure-school_with_protection = Ordna skolan enligt rutinen för skydd
    .how = Barnet har rätt till skola också när var familjen är måste skyddas. Låt den som ansvarar för skyddet ta kontakten.
measure-document_experience = Dokumentera personens upplevelse
    .how = Skriv vad personen sa, med personens ord, skilt från din bedömning. Skriv också när och av vem det togs emot.
measure-ask_for_decision = Be om beslutet från den tidigare kommunen
    .how = Hjälp personen att begära ett skriftligt beslut med skäl och uppgift om hur det överklagas.
measure-appeal_in_time = Hjälp personen att överklaga i tid
    .how = Överklagandet ska ha kommit in inom tre veckor från den dag då personen fick del av beslutet. Är den sista dagen en lördag, söndag, helgdag eller midsommar-, jul- eller nyårsafton gäller nästa vardag.
measure-appeal_with_protection = Överklaga bara enligt rutinen för skydd
    .how = Låt den som ansvarar för skyddet läsa först. Skriv varken adress, ort eller telefonnummer i överklagandet. Räkna in detta i de tre veckorna.
measure-after_appeal_time = Se vad som går att göra nu
    .how = Kontrollera dagen i beslutet. Personen kan göra en ny ansökan eller be att beslutet ändras. Är beslutet från en annan kommun, hjälp till med kontakten. Behövs skydd, eller är det oklart, gör det bara enligt rutinen för skydd.
measure-consent_to_contact = Be om samtycke till kontakt
    .how = Skriv vad samtycket gäller, till vem, hur länge och hur det tas tillbaka. För barn frågas vårdnadshavaren, och barnet efter ålder och mognad.
measure-consent_for_request = Fråga om samtycket räcker till en begäran
    .how = En begäran om överflyttning säger mycket om personen. Se efter vad samtycket gäller och fråga om en begäran får skickas. Ryms den inte i samtycket skickas den inte.
measure-contact_sender = Kontakta den tidigare kommunen
    .how = Tala allmänt om hur kommunerna arbetar. Uppgifter om personen kräver samtycke eller annat stöd i lag.
measure-ask_explanation = Be den tidigare kommunen förklara sig
    .how = Fråga, med personens samtycke, varför flytten blev av och vem som beslutade.
measure-letter_to_sender = Skicka en skrivelse till den tidigare kommunen
    .how = Skrivelsen är en allmän handling och ska registreras. Skriv inget om personen utan samtycke.
measure-check_own_register = Kontrollera om den tidigare kommunen hörde av sig
    .how = Titta i ärendet i det egna systemet. Fyll i avsnittet Kontroll.
measure-own_investigation = Utred själv det som inte följde med
    .how = Bygg på personens egna uppgifter när bakgrunden saknas.
measure-check_responsibility = Pröva vilken kommun som har ansvaret
    .how = Har den tidigare kommunen själv ordnat boendet kan ansvaret ligga kvar där. Låt juristen titta.
measure-assess_support = Pröva behovet av stöd här
    .how = Ta emot en ansökan om det stöd som personen behöver nu.
measure-transfer_request = Begär överflyttning av ärendet
    .how = Bara när stöd utöver ekonomiskt bistånd pågår, och med hänsyn till personens vilja. Begäran ska vara skriftlig.
measure-ivo_application = Ansök hos IVO om kommunerna inte är överens
    .how = Möjligt när den andra kommunen säger nej eller inte har svarat inom en månad på begäran om överflyttning.
measure-home_visit_with_consent = Gör hembesök med samtycke
    .how = Se på skick, storlek och säkerhet med respekt för hemmet.
measure-help_to_new_home = Hjälp personen att söka en bättre bostad
    .how = Kräv aldrig att personen söker utanför kommunen.
measure-talk_to_landlord = Tala med hyresvärden
    .how = Berätta att bistånd prövas för varje person och att hyresvärden själv bedömer betalningsförmågan. Nämn ingen person utan samtycke.
measure-explain_rules = Förklara reglerna för stöd här
    .how = Berätta vad som gäller i den här kommunen, muntligt och gärna på papper.
measure-actual_electricity_cost = Räkna med den verkliga elkostnaden
    .how = Be om elräkningen och pröva om kostnaden är skälig.
