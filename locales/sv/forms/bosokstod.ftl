## Svenska. Källspråk: alla andra språk översätts härifrån.
## Frågorna läses högt. Varje mening ska gå att tolka för sig.
## ”Vi” är socialtjänsten i den kommun där personen bor nu. Ingen iakttagelse handlar om personen: de handlar om våra egna steg.

form-title = Samtal före en flytt
    .purpose = Ett samtal med en person som kanske ska flytta till en annan kommun: vad vill personen själv, vad är prövat här, och vad behöver vi göra innan vi hjälper till?

### Inledning

section-opening = Berättelsen

information_given = Jag vill förstå hur du bor nu och hur du vill bo. Du behöver inte flytta för att få hjälp. Du väljer själv vad du berättar. Du kan säga nej till en fråga.
    .short = Information läst upp
    .help = Berätta också att du skriver under samtalet och att personen får höra en sammanfattning i slutet. Säg att ni inte bestämmer något om en flytt i dag.
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
    .officer_speaks = Ingen tolk: jag talar språket

spoken_language = Vilket språk vill du tala?
    .short = Språk
    .help = Fråga också om personen och tolken förstår varandra. Byt tolk eller tid om det inte fungerar.

acute_needs = Finns det något som inte kan vänta? Jag läser upp några saker.
    .short = Akuta behov
    .help = Pausa samtalet om något är akut. Det akuta löses här och nu, oavsett om det blir en flytt.
    .note = Läs upp ett alternativ i taget.
    .food = Mat för dagen
    .shelter = Någonstans att sova
    .medicine = Vård eller medicin
    .danger = Någon hotar eller skadar mig
    .child_needs_help = Ett barn behöver hjälp nu
    .nothing_acute = Nej, inget akut

protection_need = Behöver du flytta för att få skydd mot våld eller hot?
    .short = Flytt för skydd
    .help = Fråga bara när personen är ensam med dig och tolken. Vid ja faller nästan alla andra frågor bort. Följ då rutinen för skydd och skriv ingen plats i protokollet.
    .note = Tolka bara orden. Säg inga namn och inga platser.

protection_steps = Vad är gjort för skyddet?
    .short = Steg för skydd
    .help = För dig. Läses inte upp. Skriv inget om vart personen ska. Den som måste flytta på grund av våld får ansöka i den nya kommunen före flytten.
    .routine_followed = Rutinen för skydd följs
    .applied_there = Ansökan i den nya kommunen är gjord eller på väg
    .receiver_informed = Den nya kommunen är informerad enligt rutinen
    .company_uninformed = Ett företag ordnar boendet och den nya kommunen vet inget
    .not_started = Inget ännu

story = Berätta hur du bor i dag. Hur vill du bo framöver? Börja där du vill.
    .short = Berättelsen
    .help = Nämn ingen ort och ingen flytt först. Lyssna och skriv med personens egna ord. Följ upp med: Vad är viktigt för dig? Vem sa det? Skriv din egen bedömning någon annanstans.
    .note = Tolka i jag-form. Ändra inte ordvalet.

wish_first = Vad sa personen om att flytta, innan du hade frågat?
    .short = Viljan i berättelsen
    .help = För dig. Läses inte upp. Det första svaret är givet utan alternativ att välja på. Frågan ställs en gång till längre fram.
    .wants_to_move = Vill flytta till en annan kommun
    .wants_to_stay = Vill bo kvar i kommunen
    .both_ways = Sa både och
    .not_mentioned = Tog inte upp det

### Livet här

section-life_here = Livet här

home_municipality = I vilken kommun bor du nu?
    .short = Hemkommun
    .help = Skriv några bokstäver och välj i listan. Det gäller kommunen där personen bor stadigvarande.
    .note = Fråga efter kommunen, inte adressen.

years_here = Hur många år har du bott här i kommunen?
    .short = År i kommunen
    .help = Skriv 0 om det är mindre än ett år. Den som har bott länge på en plats bör inte tvingas därifrån, enligt Socialstyrelsens råd.
    .unit = år

recent_moves = Hur många gånger har du flyttat de senaste tre åren?
    .short = Flyttar på tre år
    .help = Räkna inte med den flytt som är på tal. Många flyttar är särskilt tungt för barn.
    .unit = flyttar

present_home = Hur bor du nu?
    .short = Bostad nu
    .help = Fråga hur stor bostaden är, vilka som delar den och hur länge personen får bo kvar. Skriv en anteckning om det behövs.
    .note = Kommunens kontrakt betyder att kommunen hyr bostaden och låter personen bo där.
    .own_lease = Eget kontrakt i första hand
    .second_hand = Hyr i andra hand
    .municipal_contract = I en bostad genom kommunen
    .temporary = På hotell eller vandrarhem
    .with_others = Hos släkt eller vänner
    .no_home = Har ingen bostad
    .other = På annat sätt

present_home_cramped = Är bostaden för liten för dem som bor där?
    .short = För liten bostad nu
    .help = Fråga hur många rum det är och hur många som bor där. Även ett hotellrum för en hel familj räknas.

contract_end_help = Vad har du fått veta om tiden efter kommunens kontrakt?
    .short = Efter kommunens kontrakt
    .help = Kontraktet får ta slut. Det avgörande är vilken hjälp som ges sedan, och var.
    .help_here = Jag får hjälp att söka här i kommunen
    .help_elsewhere = Jag får hjälp att söka i en annan kommun
    .no_help = Jag får ingen hjälp
    .not_discussed = Ingen har talat om det

support_now = Vad lever du på nu? Vilket stöd har du?
    .short = Stöd nu
    .help = Flera svar går bra. Definitionen av aktiv medverkan gäller den som har ekonomiskt bistånd. Munkedals policy räknar även annat stöd från socialtjänsten.
    .note = Ekonomiskt bistånd är pengar från kommunens socialtjänst. Det kallas också försörjningsstöd.
    .economic_assistance = Ekonomiskt bistånd från kommunen
    .social_support = Annat stöd från socialtjänsten
    .own_income = Lön eller annan egen inkomst
    .other_benefits = Ersättning från en annan myndighet
    .none_of_these = Inget av detta

ongoing_support = Vilket annat stöd har du från socialtjänsten? Jag tänker inte på pengar.
    .short = Annat stöd nu
    .help = Bara stöd som pågår. Fråga inte om orsaken till stödet. Pågående stöd ska inte ta slut bara för att någon flyttar.
    .note = Läs upp ett alternativ i taget.
    .treatment = Behandling
    .home_support = Boendestöd eller hjälp i hemmet
    .contact_person = Kontaktperson
    .family_support = Stöd till barn eller familj
    .other_support = Annat stöd
    .no_support = Inget annat stöd

### Hemma först

section-home_first = Hemma först

tried_here = Vad har du och vi gjort för att hitta en bostad här i kommunen?
    .short = Försök här
    .help = Gäller både vad kommunen har gjort och vad personen har gjort själv. Flera svar går bra.
    .municipal_home = En bostad genom kommunen
    .temporary_place = Ett tillfälligt boende
    .office_asked_landlords = Kommunen har frågat hyresvärdar
    .searched_myself = Jag har sökt själv
    .landlords_refused = Hyresvärdarna har sagt nej
    .not_accepted = Jag blir inte godkänd: inget arbete, eller skulder
    .nothing_tried = Inget

offered_here = Vad har vi erbjudit dig här i kommunen?
    .short = Erbjudet här
    .help = Låt personen svara fritt. Välj det som låg närmast en verklig möjlighet. Välj ”Inget” bara när personen säger att det inte fanns något.
    .home_offered = En bostad
    .temporary_offered = Ett tillfälligt boende
    .help_to_search = Hjälp att söka
    .other = Något annat
    .none = Inget

if_stay = Vad händer om du bor kvar här i kommunen? Vad har vi sagt om det?
    .short = Om personen bor kvar
    .help = Gäller det som personen har fått veta av oss. Skriv orden i en anteckning om någon har sagt dem rakt ut. Rätta genast det som är fel.
    .could_stay = Jag får hjälp att bo kvar
    .without_home = Jag står utan bostad
    .without_support = Jag står utan pengar
    .other = Något annat

### Vad vi har sagt

section-our_words = Vad vi har sagt

who_raised_it = Vem kom först på att du skulle flytta till en annan kommun?
    .short = Vem tog upp flytten
    .help = Läs inte upp alternativen först. Låt personen svara fritt och välj sedan. Det kan vara du själv som tog upp det: skriv det i så fall.
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .our_office = Någon hos er
    .landlord = En hyresvärd
    .someone_else = Någon annan
    .nobody = Ingen har tagit upp det

told_to_search = Har någon hos oss sagt att du måste söka bostad i andra kommuner?
    .short = Krav på att söka utanför
    .help = Fråga först öppet: Vad har vi sagt att du behöver göra för att få pengar nästa månad? Frågan gäller det som har sagts och det som står i beslut och planer.
    .note = Måste är ett krav. Ett råd eller en fråga är något annat. Skilj på dem i tolkningen.

condition_consequence = Vad skulle hända om du inte sökte? Vad sa vi om det?
    .short = Följden av kravet
    .help = Välj det som sades, inte det som personen är rädd för. Skriv gärna orden som användes i en anteckning.
    .support_stopped = Att stödet skulle ta slut
    .support_reduced = Att stödet skulle bli mindre
    .nothing_said = Ni sa inget om det

support_cut = Har vi sagt nej när du ansökte om pengar? Eller har du fått mindre pengar? Vilket skäl fick du?
    .short = Avslag eller mindre stöd
    .help = Jämför med besluten. Ett nej för att behovet kan lösas genom flytt till en annan kommun är något annat än andra avslag.
    .note = Läs upp frågorna en i taget.
    .not_cut = Nej, det har inte hänt
    .cut_home_elsewhere = Ja, för att jag kan få bostad någon annanstans
    .cut_other_reason = Ja, av ett annat skäl
    .cut_no_reason = Ja, men jag fick inget skäl

after_no = Har du någon gång sagt nej till att flytta? Vad hände då?
    .short = Följden av ett nej
    .help = Vi får föreslå bostad på annan ort. Personen får tacka nej. Fråga vad som hände efteråt.
    .note = Läs upp de två frågorna en i taget.
    .never_said_no = Jag har aldrig sagt nej
    .accepted = Jag sa nej, och det gick bra
    .not_accepted = Jag sa nej, men ni godtog det inte
    .consequences = Jag sa nej, och jag förlorade stöd eller bostad

reasons_given = Har vi sagt varför du skulle flytta? Vilka skäl har du fått höra?
    .short = Skäl som vi gav
    .help = Läs inte upp alternativen. Välj dem som stämmer med det personen berättar. Ett skäl från oss förklarar en flytt men ersätter inte den egna viljan.
    .stable_home = En egen, stabil bostad
    .better_for_children = Att barnen skulle få det bättre
    .work_or_study = Arbete eller studier på orten
    .near_family = Närhet till familj eller vänner
    .no_homes = Att kommunen inte har några bostäder
    .cost_or_workload = Kommunens kostnader eller arbetsbörda
    .own_responsibility = Att jag själv har ansvar för min bostad
    .no_reason = Jag har inte fått några skäl

told_before = Vad har vi berättat för dig om en flytt? Jag läser upp några saker.
    .short = Vad vi har berättat
    .help = Välj bara det som har sagts så att personen har förstått. Saknas något kan du berätta det nu: ändra då svaret.
    .note = Läs upp ett alternativ i taget.
    .may_say_no = Att jag får säga nej ända fram till flytten
    .rules_differ = Att reglerna för stöd kan vara annorlunda där
    .new_assessment = Att den nya kommunen gör en egen bedömning
    .keep_queue_place = Att jag får behålla bosparande och köplats
    .nothing_told = Ni har inte berättat något av detta

### Hjälp och pengar

section-help_and_money = Hjälp och pengar

asked_for_help = Har du själv bett om hjälp att flytta till en annan kommun?
    .short = Bad själv om hjälp
    .help = Skilj mellan att be om hjälp och att säga ja till hjälp som någon erbjuder.

search_help = Har vi hjälpt dig att söka bostad? På vilket sätt?
    .short = Hjälp att söka bostad
    .help = Gäller handläggare, boendecoach och liknande. Allmän hjälp att lära sig söka är vanligt stöd.
    .note = En boendecoach arbetar för kommunen och hjälper människor att hitta bostad.
    .taught_to_search = Ni visade hur jag kan söka själv
    .searched_here = Ni sökte bostad åt mig här i kommunen
    .searched_elsewhere = Ni sökte bostad åt mig i andra kommuner
    .landlord_tip = Ni gav mig namn på hyresvärdar i andra kommuner
    .no_search_help = Ni har inte hjälpt till att söka

rent_months_planned = Hur många månaders hyra har vi sagt att vi betalar för en ny bostad?
    .short = Månader av lovad hyra
    .help = Räkna bara hyror för bostaden i den andra kommunen. Skriv 0 om inget är lovat. Att betala första månadens hyra är vanligt.
    .unit = månader

help_planned = Har vi lovat eller gett någon annan hjälp till en flytt? Jag läser upp några saker.
    .short = Annan hjälp till flytten
    .help = Flera svar går bra. Ta med det som är sagt även om inget är beslutat. Fråga vid lån om pengarna ska betalas tillbaka.
    .note = Läs upp ett alternativ i taget.
    .moving_costs_applied = Pengar till flytten, som jag har ansökt om
    .moving_costs_unasked = Pengar till flytten, utan att jag har ansökt
    .travel = Ni ordnar resan
    .loan = Ni lånar mig pengar
    .landlord_promise = Ni lovar hyresvärden något
    .money_offer = Ni erbjuder pengar om jag flyttar
    .nothing_planned = Inget av detta

income_there = Vad skulle du leva på efter en flytt?
    .short = Försörjning efter flytten
    .help = Välj det som är klart, inte det som personen hoppas på.
    .work = Lön från arbete
    .other_income = Pension, ersättning eller annan egen inkomst
    .assistance_only = Bara ekonomiskt bistånd
    .not_settled = Det är inte klart

### Den nya orten och bostaden

section-new_home = Orten och bostaden

place_suggested_by = Finns det en kommun att flytta till? Vem föreslog den?
    .short = Vem föreslog orten
    .help = Finns ingen kommun faller frågorna om orten och bostaden bort. Föreslå ingen ort här.
    .note = Läs upp de två frågorna en i taget.
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .our_office = Någon hos er
    .others = En hyresvärd eller någon annan
    .no_place = Det finns ingen sådan kommun

target_municipality = Vilken kommun är det?
    .short = Ny kommun
    .help = Skriv några bokstäver och välj i listan. Skriv ingen adress.
    .note = Fråga efter kommunen, inte adressen.

moving_on = När är det tänkt att du ska flytta?
    .short = Tänkt flyttdag
    .help = År och månad räcker. Finns ingen dag bestämd är det bra: då finns tid.

place_knowledge = { $target_municipality_known ->
    [yes] Vad vet du om { $target_municipality }?
   *[no] Vad vet du om orten?
}
    .short = Kunskap om orten
    .help = Låt personen berätta. Välj efteråt. Fråga om personen har varit där och vad personen har fått veta av oss.
    .knows_well = Jag känner orten väl
    .knows_some = Jag vet en del
    .knows_little = Jag vet lite
    .knows_nothing = Jag vet ingenting

dwelling_found_by = Finns det en bostad där? Vem hittade den?
    .short = Vem hittade bostaden
    .help = Fråga också vem som har talat med hyresvärden och vem som ordnar kontraktet.
    .note = Läs upp de två frågorna en i taget.
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .our_office = Någon hos er
    .landlord = Hyresvärden kontaktade mig
    .others = Någon annan
    .no_dwelling_yet = Det finns ingen bostad ännu

dwelling_seen = Vem har sett bostaden?
    .short = Vem har sett bostaden
    .help = Flera svar går bra. Bilder räknas inte som att ha sett bostaden.
    .self = Jag själv
    .our_office = Någon hos er
    .someone_else = Någon annan jag känner
    .nobody = Ingen

contract_kind = Vilket slags kontrakt skulle du få?
    .short = Slag av kontrakt
    .help = Be att få se förslaget innan något skrivs under. Titta efter vem som står som hyresvärd och hur länge det gäller.
    .note = Första hand är direkt från ägaren. Andra hand är från någon som själv hyr.
    .first_hand = Första hand
    .second_hand = Andra hand
    .from_our_municipality = Jag hyr av er kommun
    .lodger = Jag är inneboende
    .no_contract = Inget kontrakt

rent = Hur hög är hyran i månaden?
    .short = Månadshyra
    .help = Hela hyran för hushållet. Ett ungefärligt belopp räcker. El och uppvärmning kommer i nästa fråga.

dwelling_terms = Är det något med bostaden som du tänker på? Jag läser upp några saker.
    .short = Villkor och läge
    .help = Flera svar går bra. Fråga hur bostaden värms och vem som betalar elen. Fråga hur personen skulle ta sig till affär, skola, arbete och vård.
    .note = Läs upp ett alternativ i taget.
    .short_contract = Kontraktet är kort
    .high_rent = Hyran är för hög för mig
    .own_electric_heating = Bostaden värms med el som jag betalar själv
    .far_away = Det är långt till affär, skola eller buss
    .too_small = Bostaden är för liten
    .no_worries = Nej, den passar mig

electricity_cost = Vad skulle elen och uppvärmningen kosta i månaden?
    .short = El och uppvärmning
    .help = Fråga hyresvärden eller elbolaget om förra vintern. Ett ungefärligt belopp räcker. Vet ingen: välj ”vet ej” och ta reda på det före beslutet.

### Vardag och familj

section-family = Vardag och familj

job_and_move = Har du ett arbete? Vad skulle hända med det om du flyttade?
    .short = Arbetet och en flytt
    .help = Även deltid och timanställning räknas. Ingen ska behöva lämna ett arbete för att få en bostad.
    .note = Läs upp de två frågorna en i taget.
    .no_job = Jag har inget arbete
    .can_keep = Jag kan ha det kvar
    .new_job_there = Jag har ett nytt arbete på den orten
    .would_have_to_leave = Jag måste lämna det
    .ends_anyway = Det tar slut ändå

changes_by_move = Vad skulle bli annorlunda för dig om du flyttade? Jag läser upp några saker.
    .short = Vad som skulle ändras
    .help = Fråga först öppet: Vad har du här som är viktigt för dig? Här ryms både det som skulle bli bättre och det som skulle gå förlorat.
    .note = Läs upp ett alternativ i taget. SFI är undervisning i svenska för vuxna.
    .closer_to_people = Jag skulle få närmare till människor som jag tycker om
    .better_daily_life = Vardagen skulle fungera bättre
    .lose_network = Jag skulle förlora kontakten med människor omkring mig
    .studies_cut = SFI, kurs eller praktik skulle avbrytas
    .care_out_of_reach = Jag skulle inte kunna ta mig till min specialistvård
    .leave_adapted_home = Jag skulle lämna en bostad som är anpassad för mig
    .no_change = Inget särskilt

household = Nu vill jag fråga om de vuxna som skulle flytta med dig.
    .short = Vuxna som flyttar med
    .help = En vuxen i taget. Barnen kommer strax. Skriv inga namn. Varje vuxen har en egen vilja och behöver få frågan själv.
    .entry = Vuxen { $number }
    .add = Lägg till en vuxen
    .none = Inga andra vuxna

household-relation = Vem är den personen för dig?
    .short = Relation
    .help = Skriv inget namn.
    .partner = Min partner
    .parent = Min förälder
    .adult_child = Mitt vuxna barn
    .other_adult = En annan vuxen

household-own_view = Vad vill den personen själv?
    .short = Egen vilja
    .help = Välj ”Inte tillfrågad” tills du eller en kollega har hört det från personen själv. Det som någon annan säger räknas inte.
    .wants_to_move = Vill flytta
    .wants_to_stay = Vill bo kvar
    .both_ways = Både och
    .not_asked = Inte tillfrågad

continuity_need = Finns det något som gör det extra svårt för dig att byta bostadsort?
    .short = Behov av att bo kvar
    .help = Fråga inte efter diagnoser. Det gäller om en flytt är särskilt tung för personen.
    .disability = En funktionsnedsättning
    .frail_health = Svag hälsa eller hög ålder
    .need_of_routine = Jag behöver fasta rutiner och samma människor
    .nothing_special = Nej

children = Nu vill jag fråga om barnen som skulle flytta med dig.
    .short = Barnen
    .help = Ett barn i taget. Skriv inga namn. Tala helst med barnen själva vid ett annat tillfälle.
    .entry = Barn { $number }
    .add = Lägg till ett barn
    .none = Inga barn

children-age = Hur gammalt är barn { $entry }?
    .short = Ålder
    .help = Hela år. Skriv 0 för ett barn under ett år.
    .unit = år

children-leaves_school = Skulle barnet lämna sin skola eller förskola?
    .short = Lämnar skola
    .help = Även fritidshem räknas. Fråga när på läsåret flytten är tänkt.

children-leaves_friends = Skulle barnet lämna vänner eller en idrott?
    .short = Lämnar vänner
    .help = Gäller vänner, lag, föreningar och annat som är viktigt för barnet.

children-heard = Har barnet fått säga till någon hos oss vad det tycker?
    .short = Barnet tillfrågat
    .help = Barnet ska få frågan på ett sätt som passar åldern. Barnet behöver inte svara.

children-opinion = Vad sa barnet?
    .short = Barnets åsikt
    .help = Skriv barnets ord i en anteckning.
    .wants_to_move = Vill flytta
    .wants_to_stay = Vill bo kvar
    .both_ways = Både och

### Viljan

section-wish = Egen vilja

feelings = Hur känns det när du tänker på en flytt?
    .short = Känslan inför flytten
    .help = Läs inte upp alternativen. Flera svar går bra. Skriv personens egna ord i en anteckning.
    .looking_forward = Jag ser fram emot den
    .calm = Jag är lugn
    .worried = Jag är orolig
    .sad = Jag är ledsen
    .forced = Jag känner mig tvingad
    .does_not_understand = Jag förstår inte vad som händer
    .other = Något annat

who_decides = Vem bestämmer om du ska flytta?
    .short = Vem bestämmer
    .help = Fråga öppet. Svaret visar hur personen uppfattar sitt val.
    .self = Jag själv
    .together = Jag och ni tillsammans
    .our_office = Ni
    .family = Någon i familjen
    .someone_else = Någon annan

wish_to_move = Vill du själv flytta till en annan kommun? Vilket svar passar bäst?
    .short = Egen vilja att flytta
    .help = Läs upp alla svar lugnt. Du har redan hört berättelsen. Om svaren inte stämmer överens visar programmet det. Då kan ni tala om det.
    .note = Läs upp alla svar innan personen väljer.
    .own = Jag vill själv flytta
    .agreed = Jag går med på det
    .pressured = Jag känner mig pressad
    .none = Jag vill inte flytta

free_choice = Vad skulle du välja om du fick välja helt fritt?
    .short = Fritt val
    .help = Frågan ställs till alla, oavsett svaret på förra frågan.
    .stay = Att bo kvar här i kommunen
    .move_there = Att flytta till den kommun vi har talat om
    .move_elsewhere = Att flytta till en annan plats

### Kontakt och samtycke

section-contact = Kontakt

consent_contact = { $target_municipality_known ->
    [yes] Får vi tala med socialtjänsten i { $target_municipality } om dig före flytten?
   *[no] Får vi tala med socialtjänsten i den nya kommunen om dig före flytten?
}
    .short = Samtycke till kontakt
    .help = Förklara vad ni vill berätta, för vem och varför. Samtycket är frivilligt och kan tas tillbaka. Ett nej påverkar inte rätten till stöd.
    .note = Samtycke betyder att personen själv säger ja. Det går att säga ja till en del.

consent_scope = Vad får vi berätta, och vad får vi inte berätta?
    .short = Vad samtycket gäller
    .help = Skriv så att en kollega förstår gränsen. Skriv inga adresser.

consent_until = Till vilken dag gäller ditt ja?
    .short = Samtycket gäller till
    .help = Föreslå en kort tid. Personen kan ta tillbaka sitt ja när som helst.

help_to_apply = Hur tänker du göra om du behöver stöd i den nya kommunen?
    .short = Kontakt med nya kommunen
    .help = Personen ansöker själv. Vi kan hjälpa till med kontakten om personen vill. Bara ett telefonnummer räcker inte som hjälp.
    .wants_help = Jag vill ha hjälp att kontakta dem
    .has_help = Jag har redan fått hjälp att kontakta dem
    .on_my_own = Jag kontaktar dem på egen hand
    .only_number = Jag har bara fått ett nummer eller en adress
    .not_needed = Jag kommer inte att behöva stöd

anything_more = Är det något mer som du vill berätta? Är det något som jag har missförstått?
    .short = Mer att berätta
    .help = Skriv med personens egna ord. Läs sedan upp sammanfattningen. Vid skydd: skriv ingen plats.

### Kontroll

section-checks = Våra egna steg

wish_steps = Hur har vi tagit reda på vad personen vill?
    .short = Viljan utredd
    .help = För dig, efter samtalet. Läses inte upp. En gång till betyder helst en annan dag, när personen har hunnit tänka.
    .asked_openly = Frågat öppet, utan alternativ
    .asked_again = Frågat en gång till
    .asked_alone = Frågat i enrum, utan familjen
    .written_down = Skrivit ned personens egna ord
    .nothing_yet = Inget ännu

home_first_done = Vad har vi prövat i den egna kommunen?
    .short = Prövat i kommunen
    .help = För dig. Läses inte upp. Kryssa bara det som är gjort för just den här personen och går att läsa i ärendet.
    .municipal_company = Frågat kommunens bostadsbolag
    .private_landlords = Frågat privata hyresvärdar
    .social_contract = Prövat ett socialt kontrakt
    .temporary_home = Prövat ett tillfälligt boende
    .housing_queue = Hjälpt personen in i bostadskön
    .search_support = Hjälpt personen att söka här
    .nothing_yet = Inget ännu

home_first_result = Vad blev resultatet?
    .short = Resultat i kommunen
    .help = För dig. Läses inte upp. Välj ”Inte klart” så länge något svar väntar.
    .possible_here = Det går att ordna en bostad här
    .nothing_found = Alla vägar är prövade, ingen bostad finns
    .not_finished = Inte klart

place_looked_into = Vad har vi tagit reda på om den nya orten?
    .short = Orten utredd
    .help = För dig. Läses inte upp. Jämför med personens förhållanden här. Integration prövas när personen behöver det.
    .work = Arbete
    .housing = Bostäder på längre sikt
    .education = Skola och utbildning
    .care = Social omsorg
    .safety = Trygghet
    .health_care = Sjukvård
    .integration = Integration
    .target_office_asked = Frågat förvaltningen på orten
    .employer_asked = Frågat arbetsgivare
    .nothing_yet = Inget ännu

place_worse = Vad är sämre på den nya orten än här, för den här personen?
    .short = Sämre på orten
    .help = För dig. Läses inte upp. Gäller personens egna behov, inte orten i allmänhet. Vet ni inte: välj ”vet ej”.
    .work = Arbete
    .housing = Bostäder på längre sikt
    .education = Skola och utbildning
    .care = Social omsorg
    .safety = Trygghet
    .health_care = Sjukvård
    .integration = Integration
    .nothing_worse = Inget är sämre

dwelling_looked_into = Vad har vi tagit reda på om bostaden?
    .short = Bostaden utredd
    .help = För dig. Läses inte upp. Alla verkliga kostnader är hyra, el, uppvärmning, försäkring och resor.
    .quality = Skick och standard
    .landlord = Hyresvärden
    .rent_level = Hyran
    .real_costs = Om biståndet där täcker alla verkliga kostnader
    .fits_household = Om bostaden passar hushållet
    .lasting = Hur länge personen får bo kvar
    .nothing_yet = Inget ännu

dwelling_shortcomings = Vad visade det?
    .short = Brister i bostaden
    .help = För dig. Läses inte upp. Skriv ingen adress. Det som är känt om huset säger inget om personen.
    .poor_condition = Dåligt skick
    .landlord_doubts = Tveksam hyresvärd
    .landlord_counts_on_support = Hyresvärden räknar med att socialtjänsten betalar
    .rent_too_high = För hög hyra
    .costs_not_covered = Biståndet täcker inte alla kostnader
    .too_small = För liten för hushållet
    .not_lasting = Inte varaktig
    .condemned = Utdömd eller olämplig
    .same_route = Många i huset har kommit på samma sätt
    .no_shortcomings = Inga brister

child_impact = Är följderna för barnen utredda?
    .short = Barnkonsekvensanalys
    .help = För dig. Läses inte upp. Analysen görs före beslutet och för varje barn för sig.
    .written = Ja, det är skrivet
    .started = Påbörjat
    .not_yet = Inte ännu

contact_target = Vilken kontakt har vi haft med den nya kommunen?
    .short = Kontakt med nya kommunen
    .help = För dig. Läses inte upp. Allmänna frågor om orten kräver inget samtycke så länge ingen kan förstå vem det gäller.
    .with_consent = Kontakt med personens samtycke
    .general_only = Bara allmänna frågor, utan uppgifter om personen
    .other_legal_ground = Kontakt med annat stöd i lag
    .without_ground = Uppgifter om personen lämnades utan samtycke och utan stöd i lag
    .before_withdrawal = Kontakt med samtycke, som personen sedan tog tillbaka
    .not_yet = Ingen ännu

support_plan = Vad händer med personens pågående stöd vid en flytt?
    .short = Pågående stöd
    .help = För dig. Läses inte upp. Gäller annat stöd än pengar. Sådant stöd kan lämnas över eller prövas för överflyttning.
    .continues = Vi fortsätter att ge det
    .handover_planned = Det lämnas över enligt plan
    .ends_not_needed = Det tar slut, och personen behöver det inte
    .ends_needed = Det tar slut, men personen behöver det
    .not_planned = Det är inte planerat

decision_made = Finns det ett beslut om hjälpen till flytten?
    .short = Beslut
    .help = För dig. Läses inte upp. Gäller hyra, flyttkostnader, garanti och annan hjälp. Ett löfte i ett samtal är inget skriftligt beslut.
    .written = Ja, ett skriftligt beslut
    .oral_only = Bara muntligt
    .none_yet = Nej, inget beslut ännu
    .nothing_to_decide = Ingen hjälp till flytten är aktuell

decided_by = Vem har beslutat?
    .short = Vem beslutade
    .help = För dig. Läses inte upp. Se i delegationsordningen vem som får besluta.
    .board = Nämnden
    .delegate = Någon med delegation
    .coach = En coach eller annan utan delegation
    .unclear = Det är oklart

### Villkor i ord

condition-clear_own_wish = personen har uttryckt en egen tydlig vilja att flytta
condition-not_protected = det är inte känt att flytten är för skydd mot våld eller hot
condition-place_chosen = det finns en kommun att flytta till
condition-dwelling_exists = det finns en bostad på orten
condition-has_other_support = personen har annat stöd än pengar från socialtjänsten
condition-felt_pushed = personen känner sig tvingad eller förstår inte vad som händer
condition-wish_missing = personen vill inte flytta, känner sig pressad eller tvingad, eller förstår inte vad som händer
condition-without_options = personen har inget verkligt alternativ
condition-we_stood_by = personen har stöd av socialtjänsten, men ingen hjälp har getts här och inget har erbjudits
condition-we_help_elsewhere = vi hjälper till med bostad eller flytt till en annan kommun
condition-we_required_or_refused = vi har ställt krav, gett avslag eller inte godtagit ett nej
condition-left_without_options = personen har stöd av socialtjänsten och inget verkligt alternativ
condition-number_only = personen har bara fått ett nummer eller en adress, utan att ha bett om hjälp att flytta
condition-we_act_otherwise = vi agerar på annat sätt än genom att lämna personen utan alternativ
condition-we_act = vi agerar, eller låter bli att hjälpa
condition-unasked_help = vi hjälper till med en flytt utan att personen har bett om det
condition-wish_absent = något talar för att den egna viljan saknas
condition-we_act_without_wish = vi agerar, och något talar för att den egna viljan saknas
condition-wish_heard_twice = frågan om viljan har ställts öppet och en gång till
condition-place_investigated = orten är utredd punkt för punkt
condition-dwelling_investigated = bostaden är utredd punkt för punkt
condition-contact_must_wait = kontakt med andra måste vänta, för att det är farligt eller för att det inte är klart
condition-safety_unsaid = personen har inte kunnat eller velat säga om det finns fara eller behov av skydd
condition-contact_cleared = det är sagt att ingen fara hindrar kontakt med andra
condition-does_not_want = personen vill inte flytta, har sagt ett nej som inte godtogs, känner sig pressad eller tvingad, eller förstår inte vad som händer

### Rekvisit

element-aid = Ekonomiskt bistånd eller annat stöd
    .short = bistånd
element-municipality_acts = Vi agerar, eller avstår från att hjälpa
    .short = agerande
element-would_cause_move = Agerandet leder till flytten
    .short = följd
element-to_other_municipality = Flytt till en annan kommun
    .short = flytt
element-no_clear_wish = Ingen egen tydlig vilja
    .short = ingen egen vilja

### Iakttagelser: alltid

flag-search_elsewhere_required = Krav på att söka bostad i andra kommuner
    .why = Stödet är kopplat till att personen söker i andra kommuner. Ett sådant krav saknar stöd i socialtjänstlagen, vad personen än själv vill.
flag-refused_because_elsewhere = Avslag för att bostad kan fås på annan ort
    .why = Ett behov av stöd får inte lösas genom att vi hänvisar till en flytt mot personens vilja.
flag-no_not_respected = Ett nej till flytt godtogs inte
    .why = Ett tydligt nej till att byta bostadsort ska respekteras och får inte få följder för stödet.
flag-cut_without_reason = Avslag eller mindre stöd utan skäl
    .why = Ett beslut som går emot personen ska ha skäl och säga hur det överklagas. Utan skäl går det inte att se om flytten låg bakom.

### Iakttagelser: viljan

flag-no_own_wish = Personen vill inte flytta
    .why = Den egna viljan är den avgörande delen av definitionen. Utan den ska vi inte hjälpa flytten vidare.
flag-only_agreed = Går med på flytten, utan egen önskan
    .why = Att gå med på något är inte samma sak som att vilja det. Definitionen frågar efter en uttryckt, tydlig vilja.
flag-wanted_to_stay_at_first = I berättelsen ville personen bo kvar
    .why = Det första svaret gavs utan alternativ att välja på. Det väger tungt när svaren skiljer sig.
flag-would_choose_to_stay = Vill flytta, men skulle välja något annat om valet var fritt
    .why = Definitionen frågar efter en uttryckt, tydlig vilja.
flag-felt_forced = Personen känner sig tvingad eller förstår inte
    .why = Känslan inför flytten visar hur personen upplever sitt val.
flag-we_raised_it = Vi tog upp flytten först
    .why = Vem som tog initiativet säger något om vems vilja flytten bygger på.
flag-place_suggested_by_us = Vi föreslog orten
    .why = Den som väljer orten styr flytten. Personen ska själv kunna välja vart, eller att bo kvar.
flag-help_not_asked_for = Vi hjälper till utan att någon har bett om det
    .why = Ett politiskt förslag kräver att personen själv har bett om hjälpen. Statskontoret bygger sin definition på den egna viljan.
flag-wish_not_heard_twice = Viljan är inte hörd två gånger
    .why = En vilja som har hörts en gång, i ett pressat läge, kan vara ett svar på läget.
flag-wish_not_written_down = Personens egna ord är inte nedskrivna
    .why = Det som inte är dokumenterat kan varken personen eller nästa handläggare hänvisa till.
flag-interpreting_unsafe = Inte tolkat av en tolk
    .why = Det som inte har kunnat sägas på det egna språket är inte hört. Kontakt med andra får vänta.

### Iakttagelser: hemma först

flag-home_not_tried_first = Vägarna i kommunen är inte prövade
    .why = Enligt ett politiskt förslag ska möjligheterna i kommunen vara uttömda först. Utan det är valet inte fritt.
flag-home_possible_here = Det går att ordna en bostad här
    .why = När en bostad kan ordnas här är det viljan, inte bristen, som ska bära en flytt.
flag-no_help_at_home = Vi har inte hjälpt personen att bo kvar
    .why = Att avstå från att hjälpa kan också vara ett sätt att få någon att flytta.
flag-no_real_alternative = Personen ser inget verkligt alternativ
    .why = Utan ett alternativ är det svårt att tala om ett fritt val.
flag-contract_ends_help_elsewhere = Kontraktet tar slut och hjälpen pekar bort
    .why = Kontrakt får upphöra. Det är när hjälpen pekar mot en annan kommun som Statskontoret har sett aktiv medverkan.
flag-contract_ends = Kommunens kontrakt tar slut
    .why = Att ett sådant kontrakt tar slut är i sig tillåtet. Det ökar behovet av hjälp här.
flag-poor_temporary_home = Tillfälligt eller inget boende nu
    .why = Ett dåligt tillfälligt boende kan göra att människor tackar ja till vad som helst.
flag-cramped_home = För liten bostad nu
    .why = Trångboddhet kan göra att människor tackar ja till vad som helst. Den kan också vara personens eget skäl att flytta.
flag-hard_to_be_tenant = Svårt att bli godkänd som hyresgäst
    .why = Det förklarar varför valen är få. Det säger inget om personen.

### Iakttagelser: vad vi har sagt

flag-urged_to_search_elsewhere = Uppmaning att söka i andra kommuner
    .why = En uppmaning utan följder kan ha goda skäl, men den får aldrig bli ett tvång. Stockholms stads riktlinjer säger nej till den.
flag-reasons_of_municipality = Våra skäl gäller våra egna svårigheter
    .why = Hjälpen ska bygga på personens behov, inte på vår brist på bostäder eller pengar.
flag-cost_named_as_reason = Kostnad eller arbetsbörda nämndes som skäl
    .why = Ett sådant skäl kan få personen att känna sig i vägen. Det hör inte till bedömningen.
flag-own_responsibility_as_reason = Eget ansvar angavs som skäl
    .why = Eget ansvar är en princip i lagen. Den befriar oss inte från att hjälpa.
flag-right_to_decline_not_told = Personen vet inte att det går att säga nej
    .why = En kommun får erbjuda bostad på annan ort om personen fritt kan tacka nej. Det behöver personen veta.
flag-rules_not_explained = Inget sagt om att reglerna kan skilja sig
    .why = Stödet prövas efter varje kommuns riktlinjer. Det behöver personen veta före en flytt.

### Iakttagelser: hjälp och pengar

flag-loan_planned = Lån till flytten
    .why = Enligt ett politiskt förslag ska kommunen inte låna ut pengar till en flytt för den som bara har ekonomiskt bistånd. En skuld följer med till den nya orten.
flag-money_offered_to_move = Vi erbjuder pengar om personen flyttar
    .why = Enligt Stockholms stads riktlinjer ska pengar inte användas för att få människor att flytta. I andra kommuner är det en gråzon.
flag-rent_beyond_first_month = Mer än första månadens hyra är lovad
    .why = En första månadshyra är vanlig praxis. Fler månader kan locka till en flytt.
flag-dwelling_arranged_by_us = Vi har hittat bostaden
    .why = Statskontoret använde detta som mått i sin enkät. Ensamt säger det inget om vad personen vill.
flag-searched_elsewhere_for_person = Vi söker bostad åt personen i andra kommuner
    .why = Bostadsrådgivning är vanligt stöd, men den kan också bli ett redskap för aktiv medverkan.
flag-landlord_passed_on = Vi har förmedlat hyresvärdar i andra kommuner
    .why = Förmedling av hyresvärdar på annan ort kan vara hjälp eller styrning. Den egna viljan avgör.
flag-guarantee_to_landlord = Vi har lovat hyresvärden något
    .why = En garanti till en hyresvärd i en annan kommun kan påverka vart flytten går.
flag-moving_costs_unassessed = Flyttkostnader utan ansökan
    .why = Flyttkostnader är vanligt bistånd när de prövas på vanligt sätt. Utan ansökan blir de lätt ett erbjudande.
flag-moving_costs_after_assessment = Flyttkostnader efter ansökan
    .why = Flyttkostnader efter vanlig prövning är vanligt bistånd.
flag-travel_arranged = Vi ordnar resan
    .why = En ordnad resa är bakgrund. Den får betydelse när den egna viljan saknas.

### Iakttagelser: det som lämnas

flag-job_would_be_lost = Personen skulle lämna ett arbete
    .why = Att förlora ett arbete gör följderna större och kan leda bort från egen försörjning.
flag-own_income_lost = Den egna inkomsten skulle gå förlorad
    .why = En lägre inkomst kan innebära ett längre avstånd till egen försörjning.
flag-network_left = Personen skulle förlora människor omkring sig
    .why = Det nätverk som finns här går inte att flytta med.
flag-studies_broken_off = Studier eller praktik skulle avbrytas
    .why = Det som personen har lagt ned på studier och arbete kan gå förlorat.
flag-care_out_of_reach = Specialistvård skulle hamna utom räckhåll
    .why = Vården behöver ordnas på nytt eller resorna lösas före en flytt.
flag-adapted_home_left = Personen skulle lämna en anpassad bostad
    .why = En anpassad bostad tar tid att ersätta.
flag-continuity_at_risk = Ensam vuxen med särskilt behov av att bo kvar
    .why = Socialstyrelsens råd tar särskild hänsyn till den som behöver kontinuitet.
flag-years_here_many = Har bott flera år i kommunen
    .why = Socialstyrelsens råd tar hänsyn till den som har bott länge på en plats.
flag-repeated_moves = Flera flyttar på kort tid
    .why = Många flyttar gör det svårare att få fäste, särskilt för barn.

### Iakttagelser: orten

flag-place_unknown = Personen vet ingenting om orten
    .why = Den som inte vet vart flytten går har svårt att välja den.
flag-place_not_investigated = Orten är inte utredd punkt för punkt
    .why = Arbete, bostäder, utbildning, omsorg, trygghet och vård ska vara minst lika bra för personen. Det föreslås som en skyldighet för den som hjälper till.
flag-target_office_not_asked = Förvaltningen på orten är inte tillfrågad
    .why = Den nya kommunen vet mest om hur det är där. Allmänna frågor går att ställa utan att säga vem det gäller.
flag-work_worse_there = Sämre möjligheter till arbete på orten
    .why = Längre väg till arbete betyder längre väg till egen försörjning.
flag-housing_worse_there = Sämre möjligheter till bostad på längre sikt
    .why = Den första bostaden räcker inte om det inte finns någon att byta till.
flag-education_worse_there = Sämre skola eller utbildning på orten
    .why = Gäller både barnens skola och den vuxnas studier.
flag-care_worse_there = Sämre social omsorg på orten
    .why = Det stöd som personen behöver ska gå att få där.
flag-safety_worse_there = Sämre trygghet på orten
    .why = Trygghet är personens egen känsla och det som är känt om platsen.
flag-health_care_worse_there = Sämre sjukvård på orten
    .why = Vården ska gå att nå på ett rimligt sätt.
flag-integration_worse_there = Sämre stöd till integration på orten
    .why = Språk, kontakter och vägar in i samhället tar tid att bygga upp igen.

### Iakttagelser: bostaden

flag-dwelling_unseen = Ingen har sett bostaden
    .why = Den som hjälper till med en bostad bör veta att den finns, håller och passar.
flag-dwelling_not_investigated = Bostaden är inte utredd punkt för punkt
    .why = Skick, hyresvärd, hyra, verkliga kostnader, storlek och varaktighet ska vara kända innan någon flyttar.
flag-dwelling_poor_condition = Bostaden är i dåligt skick
    .why = En dålig bostad här löses inte av en dålig bostad där.
flag-landlord_doubtful = Tveksam hyresvärd
    .why = Hyresvärdens rykte är en av punkterna som ska utredas.
flag-landlord_counts_on_support = Hyresvärden räknar med socialtjänsten
    .why = Hyresvärden har själv ansvar för att bedöma betalningsförmågan. Bistånd är aldrig givet i förväg.
flag-rent_too_high = Hyran är för hög
    .why = En hyra som den nya kommunen inte godtar blir en skuld.
flag-real_costs_not_covered = Biståndet täcker inte alla verkliga kostnader
    .why = El, uppvärmning och resor kan bli stora. Personen får inte komma till en ekonomi som inte går ihop.
flag-electric_heating = Bostaden värms med el som personen betalar
    .why = Skäliga verkliga elkostnader ligger utanför riksnormen. En schablon kan ge för lite.
flag-dwelling_not_lasting = Bostaden är inte varaktig
    .why = Ett kort kontrakt kan betyda en flytt till.
flag-dwelling_too_small = Bostaden är för liten
    .why = Bostaden ska passa hushållet, också när barnen blir större.
flag-dwelling_far_away = Bostaden ligger långt från service
    .why = Långa avstånd påverkar arbete, skola och vardag.
flag-dwelling_condemned = Bostaden är utdömd eller olämplig
    .why = Dit ska ingen flytta.
flag-same_route_house = Många i huset har kommit på samma sätt
    .why = Det är kunskap om huset och hyresvärden, inte om personen.
flag-rented_from_us = Personen skulle hyra av vår kommun
    .why = En kommun som själv ordnar boendet i en annan kommun kan ha ansvaret kvar.

### Iakttagelser: vuxna och barn

flag-adult_wants_to_stay = En annan vuxen vill bo kvar
    .why = Varje vuxen bestämmer själv. Den enas ja är inte den andras.
flag-adult_not_asked = En annan vuxen är inte tillfrågad
    .why = Varje vuxen ska få frågan själv, helst i enrum.
flag-children_uprooted = Barn skulle lämna skola eller vänner
    .why = Barn drabbas särskilt av uppbrott. Förankringen här ska vägas in.
flag-child_impact_missing = Följderna för barnen är inte utredda
    .why = Barnets bästa ska bedömas i alla åtgärder som rör barn, före beslutet.
flag-child_not_heard = Ett barn har inte fått säga sin mening
    .why = Barn har rätt att höras i frågor som rör dem.
flag-child_wants_to_stay = Ett barn vill bo kvar
    .why = Barnets åsikt ska få betydelse efter ålder och mognad.

### Iakttagelser: kontakt, stöd och beslut

flag-contact_without_ground = Uppgifter lämnade utan samtycke eller stöd i lag
    .why = Uppgifter i socialtjänsten skyddas av sekretess också mot en annan kommuns socialtjänst.
flag-shared_consent_unclear = Uppgifter om personen har lämnats, men samtycket är inte klart
    .why = Utan ett ja som personen förstår, eller annat stöd i lag, får uppgifter inte lämnas.
flag-contact_before_safe = Kontakt med den nya kommunen innan skyddet var klart
    .why = Kontakten kan visa var personen är eller ska bo. Adress, telefon och e-post till den som hotas är hemliga hos alla myndigheter.
flag-consent_not_asked = Personen fick inte frågan om kontakt mellan kommunerna
    .why = Med samtycke kan kommunerna tala med varandra före en flytt. Den möjligheten används sällan.
flag-contact_not_made = Samtycke finns, men ingen kontakt är tagen
    .why = Det finns ingen allmän skyldighet att berätta, men utan kontakt blir stödet där sämre förberett.
flag-consent_refused = Personen har sagt nej till kontakt
    .why = Ett nej gäller. Det påverkar inte stödet och ska inte ifrågasättas.
flag-only_number_given = Personen har bara fått ett nummer
    .why = Munkedal beskriver det som vanligt när en flytt inte är förberedd. Hjälp med kontakten är något annat.
flag-help_to_apply_wanted = Vill ha hjälp att kontakta den nya kommunen
    .why = Den hjälpen kan vi ge. Personen ansöker själv.
flag-support_without_handover = Pågående stöd är inte överlämnat
    .why = Stöd som pågår kan lämnas över eller flyttas mellan kommuner. Personen ska inte bli utan.
flag-help_without_decision = Hjälp till flytten utan skriftligt beslut
    .why = Utan beslut går det inte att se vem som ansvarar, och personen kan inte överklaga.
flag-decided_without_mandate = Det är inte klart vem som får besluta
    .why = Den som beslutar om hjälp till en flytt ska ha rätt att göra det.

### Iakttagelser: det som går före

flag-acute_need = Akut behov
    .why = Akuta behov går före allt annat i samtalet.
flag-protection_unclear = Behovet av skydd är inte klarlagt
    .why = Ett svar som saknas är inget nej. Kontakt med andra får vänta.
flag-danger_now = Hot eller våld nu
    .why = Personens säkerhet går före alla andra frågor.
flag-child_needs_help_now = Ett barn behöver hjälp nu
    .why = Barnets behov av skydd ska bedömas genast.
flag-protection_not_started = Skyddet är inte påbörjat
    .why = En flytt för skydd kräver planering från första dagen.
flag-protected_housing_uninformed = Skyddat boende utan att nya kommunen vet
    .why = Skyddet på den nya orten behöver planeras. Följ rutinen för skydd och inget annat.

### Iakttagelser: talar emot

flag-own_wish = Egen tydlig vilja att flytta
    .why = Med en egen vilja är hjälpen vanligt stöd. Det tar inte bort krav eller avslag som är otillåtna i sig.
flag-asked_for_the_help = Har själv bett om hjälpen
    .why = Hjälp som personen själv har bett om är vanligt stöd.
flag-home_exhausted = Vägarna i kommunen är prövade
    .why = Möjligheterna här är prövade innan en flytt blev aktuell.
flag-moves_for_protection = Flytt för skydd mot våld eller hot
    .why = En sådan flytt hanteras i särskild ordning och läses inte som aktiv medverkan.
flag-contact_with_consent = Kontakt mellan kommunerna med samtycke
    .why = Samverkan före en flytt talar för att personens behov står i centrum.
flag-decided_together = Beslutas tillsammans, för egen försörjning
    .why = Insatser ska utformas tillsammans med den enskilde.
flag-place_as_good = Orten är utredd och minst lika bra
    .why = Förhållandena för personen är jämförda punkt för punkt.
flag-dwelling_fit = Bostaden är utredd och fungerar
    .why = Bostaden är varaktig och passar hushållet.
flag-rules_explained = Personen vet att reglerna kan skilja sig
    .why = Personen vet mer om vad flytten kan innebära.
flag-children_heard = Barnen är hörda och följderna utredda
    .why = Barnens åsikter och behov har tagits upp före flytten.
flag-work_or_study_there = Arbete eller studier på orten
    .why = Arbete inom räckhåll är ett gott skäl att flytta.
flag-found_dwelling_self = Hittade bostaden själv
    .why = Att själv söka och välja bostad kan visa en egen vilja, om ingen krävde det och det fanns något att välja på.
flag-could_say_no = Kunde säga nej utan följder
    .why = En kommun får erbjuda bostad på annan ort om personen fritt kan tacka nej.
flag-home_offered_here = Boende har erbjudits eller sökts här
    .why = Det finns stöd för att bo kvar.
flag-kept_queue_place = Får behålla bosparande och köplats
    .why = Det håller vägen tillbaka öppen.
flag-general_search_help = Allmän hjälp att söka bostad
    .why = Hjälp att själv söka bostad, eller att söka här, är vanligt stöd.
flag-stable_home_as_reason = Stabil bostad eller barnens bästa som skäl
    .why = Skälet förklarar flytten. Det ersätter inte den egna viljan.

### Motstridigt

contradiction-wish_and_requirement = Personen vill själv flytta, men stödet är kopplat till andra kommuner eller ett nej fick följder.
contradiction-wish_and_no_alternative = Personen vill själv flytta och har samtidigt inte erbjudits något här.
contradiction-wish_and_ultimatum = Personen vill själv flytta och skulle annars stå utan bostad eller pengar.
contradiction-wish_and_forced = Personen vill själv flytta och känner sig samtidigt tvingad.
contradiction-wish_and_would_stay = Personen vill själv flytta men skulle välja något annat om valet var fritt.
contradiction-first_wish_and_last = I berättelsen ville personen bo kvar, men på den sista frågan vill personen flytta.
contradiction-wish_and_decided_by_us = Personen vill själv flytta och säger samtidigt att vi eller någon annan bestämmer.
contradiction-no_wish_and_would_move = Personen vill inte flytta men skulle välja att flytta dit om valet var fritt.
contradiction-asked_and_no_wish = Personen har bett om hjälp att flytta och vill samtidigt inte flytta.
contradiction-nothing_offered_but_possible = Personen har inte erbjudits något här, men vår kontroll visar att en bostad kan ordnas.
contradiction-refused_but_contacted = Personen har sagt nej till kontakt, men kontakt med samtycke eller överlämning enligt plan är antecknad.
contradiction-seen_by_us_not_looked_into = Någon hos oss har sett bostaden, men inget är utrett om den.
contradiction-unseen_but_investigated = Bostadens skick är utrett, men ingen har sett bostaden.

### Uträknat

computed-days_to_move = { $value ->
    [one] Det är { $value } dag kvar till den tänkta flytten.
   *[other] Det är { $value } dagar kvar till den tänkta flytten.
}
computed-housing_cost = Hyra och el blir tillsammans { $value } kr i månaden.
computed-first_rent = Bara en månads hyra. Hyran betalas i förskott, och att betala den första är vanlig praxis. Det talar varken för eller emot.

### Värt att titta på igen

check-same_municipality = Den nya kommunen är samma kommun som personen bor i.
check-move_in_the_past = Den tänkta flyttdagen ligger före dagens samtal. Har personen redan flyttat?
check-consent_already_over = Samtycket kan inte gälla till en dag som redan har varit.
check-consent_ends_before_move = Samtycket tar slut före flytten. Är det så personen vill ha det?

### Åtgärder

measure-acute_needs = Täck de akuta behoven
    .how = Pröva mat, boende och medicin i dag. En flytt är aldrig ett svar på det som är akut.
measure-clear_up_protection = Klara ut behovet av skydd
    .how = Fråga igen i enrum, med en annan tolk om det behövs. Ta ingen kontakt med andra innan dess.
measure-safety_routine = Följ rutinen för skydd
    .how = Skriv ingen plats i protokollet. Ta ingen kontakt och lämna inga uppgifter utan att rutinen säger det.
measure-apply_before_move = Hjälp personen att ansöka i den nya kommunen före flytten
    .how = Den som måste flytta på grund av våld eller andra övergrepp får ansöka där innan. Ta kontakten bara på det sätt som rutinen för skydd säger.
measure-child_protection = Bedöm barnets behov av skydd genast
    .how = Gör en orosanmälan eller lämna över till barngruppen samma dag.
measure-withdraw_requirement = Ta tillbaka kravet
    .how = Säg till personen, muntligt och på papper, att stödet inte beror på sökande i andra kommuner. Ändra planen och tala om det för kollegor som har upprepat kravet.
measure-review_decision = Ompröva beslutet
    .how = Ta upp ansökan igen och bedöm behovet utan hänvisning till en annan kommun. Skriv skälen.
measure-help_to_appeal = Hjälp personen att överklaga
    .how = Ge beslutet skriftligt med skäl. Överklagandet ska ha kommit in inom tre veckor från den dag då personen fick del av beslutet.
measure-respect_the_no = Godta ett nej
    .how = Säg att nejet gäller och att stödet fortsätter. Skriv i journalen att personen har sagt nej och att det är respekterat.
measure-stop_here = Hjälp inte flytten vidare
    .how = Stoppa det som är på gång: kontrakt, hyra, resa. Gå tillbaka till vad som går att ordna här.
measure-ask_wish_again = Fråga om viljan en gång till
    .how = Fråga öppet, en annan dag och i enrum. Börja inte med orten eller bostaden.
measure-wait_for_own_request = Vänta på personens egen önskan
    .how = Erbjud ingen hjälp att flytta förrän personen själv har bett om det. Skriv då ned hur och när.
measure-write_down_wish = Skriv ned personens egna ord
    .how = Skriv vad personen sa, skilt från din bedömning, med dag och vem som tog emot det. Låt personen läsa eller höra det.
measure-book_interpreter = Boka en tolk
    .how = Boka en ny tid med tolk och ställ frågorna igen. Räkna med dubbel tid.
measure-speak_alone = Tala med personen ensam
    .how = Bara du, personen och tolken.
measure-say_may_decline = Säg att personen får säga nej
    .how = Säg det med enkla ord: Du får säga nej. Du får ändra dig. Stödet här blir inte mindre. Fråga hur personen förstod det.
measure-home_first = Pröva vägarna i kommunen först
    .how = Gå igenom kommunens bostadsbolag, privata hyresvärdar, socialt kontrakt, tillfälligt boende och bostadskö. Skriv vad svaret blev för varje väg.
measure-offer_home_here = Erbjud bostaden här
    .how = Ge personen valet mellan att bo kvar och att flytta, med lika mycket hjälp åt båda hållen.
measure-start_from_needs = Utgå från personens behov
    .how = Pröva frågan på nytt: Vad behöver personen? Säg att kommunens kostnader och brist på bostäder inte är personens problem.
measure-explain_rules = Förklara att reglerna kan skilja sig
    .how = Säg att varje kommun har egna riktlinjer och gör en egen bedömning, och att inget är lovat där.
measure-no_loan = Låna inte ut pengar till flytten
    .how = Pröva flyttkostnader och första hyran som vanligt bistånd. Har ett lån redan lovats: ta upp det med chefen och ge besked skriftligt.
measure-no_money_offer = Ta tillbaka erbjudandet om pengar
    .how = Koppla aldrig pengar till att personen flyttar. Det som personen behöver prövas efter en ansökan.
measure-first_month_only = Håll dig till första månadens hyra
    .how = Vanlig praxis är första månaden. Behövs mer, ta reda på hur stödet fortsätter på orten. Fråga den nya kommunen först när samtycke finns och frågan om skydd är klar.
measure-assess_moving_costs = Pröva flyttkostnader på vanligt sätt
    .how = Ta emot en ansökan, pröva behovet ekonomiskt och skriv ett beslut.
measure-teach_to_search = Stöd personens eget sökande
    .how = Visa hur man söker och vart man vänder sig, först i den egna kommunen. Låt personen välja och själv kontakta hyresvärden.
measure-keep_what_works = Ta vara på det som fungerar
    .how = Gå igenom arbete, studier, stöd, vård, anpassad bostad och människor. Skriv för varje sak hur den kan behållas, och vad som händer annars.
measure-visit_place = Låt personen se orten
    .how = Föreslå ett besök innan något bestäms. Se på resvägar till affär, skola, arbete och vård.
measure-investigate_place = Utred orten punkt för punkt
    .how = Jämför arbete, bostäder, utbildning, omsorg, trygghet, sjukvård och, när det behövs, integration med hur personen har det här. Skriv varifrån du vet det.
measure-ask_target_office = Fråga förvaltningen på orten
    .how = Ställ allmänna frågor om läget och riktlinjerna. Säg inget som visar vem det gäller utan samtycke.
measure-talk_through_place = Tala igenom det som är sämre
    .how = Berätta för personen vad du vet, i lugn och ro. Fråga vad det betyder för personen. Vänta med beslut tills personen har fått tänka.
measure-visit_dwelling = Se bostaden
    .how = Hjälp personen att se bostaden innan kontraktet skrivs under. Be annars en oberoende person på orten att titta.
measure-investigate_dwelling = Utred bostaden punkt för punkt
    .how = Skick, hyresvärd, hyra, verkliga kostnader, storlek och hur länge man får bo kvar. Be om papper, inte bara besked.
measure-count_real_costs = Räkna på de verkliga kostnaderna
    .how = Räkna hyra, el, uppvärmning, försäkring och resor. Se i den nya kommunens riktlinjer hur el räknas i en bostad som värms med el.
measure-find_better_dwelling = Sök en annan bostad
    .how = Avstå från den här. Börja om i den egna kommunen, och på orten bara om personen fortfarande vill dit.
measure-talk_to_landlord = Tala med hyresvärden
    .how = Säg att bistånd prövas för varje person och att hyresvärden själv bedömer betalningsförmågan. Lova inget. Nämn ingen person utan samtycke.
measure-check_responsibility = Pröva vilken kommun som har ansvaret
    .how = Ordnar vi själva boendet i en annan kommun kan ansvaret ligga kvar hos oss. Låt juristen titta före beslutet.
measure-each_adult_alone = Fråga varje vuxen i enrum
    .how = Boka en egen tid, med egen tolk om det behövs. Vänta med flytten tills alla vuxna har svarat.
measure-child_impact_analysis = Gör en barnkonsekvensanalys
    .how = Skriv för varje barn: skola, vänner, hälsa, stöd och förankring här, och vad en flytt betyder. Gör det före beslutet.
measure-hear_children = Hör barnen
    .how = Ge varje barn information som passar åldern och en egen chans att berätta. Väg in svaret och skriv hur.
measure-stop_contact = Avbryt kontakten och rätta till det
    .how = Lämna inga fler uppgifter. Berätta för chefen och för personen vad som har lämnats.
measure-limit_contact = Begränsa vad kontakten kan visa
    .how = Säg inget mer. Ta reda på vad den nya kommunen fick veta och vem som kan läsa det. Tala med den som ansvarar för skyddet, och skriv vad som har hänt.
measure-consent_to_contact = Be om samtycke till kontakt
    .how = Skriv vad samtycket gäller, till vem, hur länge och hur det tas tillbaka.
measure-contact_target_office = Kontakta socialtjänsten på orten
    .how = Ring eller skriv inom gränsen för samtycket. Berätta när flytten är tänkt och vilket stöd som kan behövas. Anteckna vem du talade med.
measure-respect_refusal = Respektera nejet till kontakt
    .how = Ta ingen kontakt om personen. Visa i stället hur personen själv kan ansöka.
measure-help_with_application = Hjälp till med kontakten
    .how = Ring tillsammans, eller hjälp till med ansökan. Personen ansvarar själv för ansökan.
measure-plan_handover = Planera hur stödet fortsätter
    .how = Kom överens med personen. Lämna över i ett möte. Den som har varaktiga och stora behov av vård får ansöka i den nya kommunen före flytten. Har personen starkast anknytning dit, och vill det, kan ni skriftligt begära att ett pågående ärende flyttas över.
measure-write_decision = Skriv ett beslut
    .how = Låt den som har delegation besluta. Skriv skälen och hur man överklagar. Hjälp som personen vill ha betalas när personen har fått beslutet.
