# Language: lättläst svenska (sv-x-latt). Det som klienten hör eller läser i samtalet efter en inflyttning.
## Translated from Swedish.
## Reviewed by: nobody yet

### Inledning

information_given = Jag vill förstå hur det gick till när du flyttade hit. Du väljer själv vad du vill berätta. Du kan säga nej till en fråga.
    .read = Uppläst

spoken_language = Vilket språk vill du tala?
    .short = Språk

acute_needs = Är det något som är bråttom? Jag läser upp några saker.
    .short = Det som är bråttom
    .food = Mat för i dag
    .shelter = Någonstans att sova
    .medicine = Vård eller medicin
    .danger = Någon hotar eller skadar mig
    .child_needs_help = Ett barn behöver hjälp nu
    .nothing_acute = Nej, inget är bråttom

protection_move = Flyttade du för att få skydd mot våld eller hot?
    .short = Flytt för att få skydd

story = Berätta hur det gick till när du flyttade hit. Börja där du vill. Vad tänkte du själv om flytten?
    .short = Det du har berättat

### Bakgrund

previous_municipality = I vilken kommun bodde du innan du flyttade hit? Jag kallar den för den förra kommunen.
    .short = Den förra kommunen

years_there = Hur många år bodde du i den kommunen?
    .short = År i den kommunen

moved_on = När flyttade du hit?
    .short = När du flyttade hit

first_contact_on = När kontaktade du socialtjänsten här för första gången? Socialtjänsten är den del av kommunen som ger hjälp och stöd.
    .short = Första kontakten med socialtjänsten här

recent_moves = Hur många gånger har du flyttat de senaste 3 åren?
    .short = Flyttar på 3 år

previous_home = Hur bodde du den sista tiden i den förra kommunen? Första hand är direkt från ägaren. Andra hand är från någon som själv hyr.
    .short = Bostad före flytten
    .own_lease = Jag hade eget kontrakt i första hand
    .second_hand = Jag hyrde i andra hand
    .municipal_contract = Jag bodde i en bostad genom kommunen
    .temporary = Jag bodde på hotell eller vandrarhem
    .with_others = Jag bodde hos släkt eller vänner
    .no_home = Jag hade ingen bostad
    .other = Jag bodde på ett annat sätt

previous_home_cramped = Var bostaden för liten för dem som bodde där?
    .short = För liten bostad före flytten

contract_end = Vad hände när tiden i kommunens bostad tog slut?
    .short = När tiden i kommunens bostad tog slut
    .help_here = Jag fick hjälp att söka bostad i samma kommun
    .help_elsewhere = Jag fick hjälp att söka bostad i en annan kommun
    .no_help = Jag fick ingen hjälp
    .left_myself = Jag flyttade ut själv

support_before = Vad levde du på innan du flyttade? Vilket stöd hade du? Ekonomiskt bistånd är pengar från kommunen.
    .short = Pengar och stöd före flytten
    .economic_assistance = Ekonomiskt bistånd från kommunen
    .social_support = Annat stöd från socialtjänsten
    .own_income = Lön eller annan egen inkomst
    .other_benefits = Ersättning från en annan myndighet
    .none_of_these = Inget av detta

income_before = Hur mycket egna pengar fick du i månaden innan du flyttade? Räkna inte med ekonomiskt bistånd. Ekonomiskt bistånd är pengar från kommunen.
    .short = Egna pengar före flytten

income_now = { $income_before_known ->
        [yes] Du fick { $income_before } i månaden före flytten. Hur mycket egna pengar får du i månaden nu?
       *[no] Hur mycket egna pengar får du i månaden nu?
    }
    .short = Egna pengar nu

### Den tidigare kommunen

who_raised_it = Vem fick först idén att du skulle flytta hit?
    .short = Vem som först fick idén
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .old_municipality = Någon i den förra kommunen
    .landlord = En hyresvärd, alltså någon som hyr ut bostäder
    .someone_else = Någon annan

told_to_search = Sa någon i den förra kommunen att du måste söka bostad i andra kommuner?
    .short = Måste söka i andra kommuner

condition_consequence = Vad skulle hända om du inte sökte? Vad sa de om det?
    .short = Vad de sa skulle hända
    .support_stopped = De sa att stödet skulle ta slut
    .support_reduced = De sa att stödet skulle bli mindre
    .nothing_said = De sa inget om det

support_cut = Fick du nej när du ansökte om pengar? Eller fick du mindre pengar? Vilket skäl fick du?
    .short = Nej eller mindre pengar
    .not_cut = Nej, det hände inte
    .cut_home_elsewhere = Ja, skälet var att jag kunde få bostad någon annanstans
    .cut_other_reason = Ja, av ett annat skäl
    .cut_no_reason = Ja, men jag fick inget skäl

after_no = Sa du någon gång nej till att flytta? Vad hände då?
    .short = Om du sa nej
    .never_said_no = Jag sa aldrig nej
    .accepted = Jag sa nej, och det gick bra
    .not_accepted = Jag sa nej, men de gick inte med på det
    .consequences = Jag sa nej, och jag förlorade stöd eller bostad

decision_in_writing = Fick du något beslut på papper? Ett beslut är ett papper från kommunen som säger ja eller nej.
    .short = Beslut på papper

decision_on = När fick du beslutet?
    .short = När du fick beslutet

reasons_given = Varför skulle du flytta? Vilka skäl fick du höra?
    .short = Skäl som du fick höra
    .stable_home = En egen bostad där jag kan bo länge
    .better_for_children = Barnen skulle få det bättre
    .work_or_study = Arbete eller studier här
    .near_family = Nära till familj eller vänner
    .no_homes = Kommunen hade inga bostäder
    .cost_or_workload = Kommunens kostnader eller mycket arbete för kommunen
    .own_responsibility = Jag har själv ansvar för min bostad
    .no_reason = Jag fick inga skäl

tried_at_home = Vad gjorde du för att hitta en bostad där du bodde? Vad gjorde kommunen?
    .short = Försök att hitta bostad där du bodde
    .municipal_lease = En bostad genom kommunen
    .temporary_place = Ett boende för en kort tid
    .municipality_asked = Kommunen frågade hyresvärdar
    .searched_myself = Jag sökte själv
    .landlords_refused = Hyresvärdarna sa nej
    .not_accepted = Jag fick inte hyra: inget arbete, eller skulder
    .nothing_tried = Inget

alternatives = Vilka andra möjligheter fick du?
    .short = Andra möjligheter
    .home_offered = En bostad i samma kommun
    .temporary_offered = Ett boende för en kort tid i samma kommun
    .help_to_search = Hjälp att söka bostad i samma kommun
    .other = Något annat
    .none = Inga andra möjligheter

if_stayed = Vad hade hänt om du hade stannat där du bodde?
    .short = Om du hade stannat
    .could_stay = Jag hade kunnat bo kvar
    .without_home = Jag hade varit utan bostad
    .without_support = Jag hade varit utan pengar
    .other = Något annat

### Hjälpen och pengarna

asked_for_help = Bad du själv om hjälp att flytta hit?
    .short = Bad själv om hjälp

dwelling_found_by = Vem hittade bostaden här?
    .short = Vem som hittade bostaden
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .old_municipality = Någon i den förra kommunen
    .landlord = Hyresvärden kontaktade mig
    .others = Någon annan

search_help = Hjälpte den förra kommunen dig att söka bostad? På vilket sätt?
    .short = Hjälp att söka bostad
    .taught_to_search = De visade hur jag kunde söka själv
    .advised_elsewhere = De gav mig rådet att söka i andra kommuner
    .searched_elsewhere = De sökte bostad åt mig i andra kommuner
    .landlord_tip = De gav mig namn på hyresvärdar i andra kommuner
    .no_search_help = De hjälpte inte till att söka

rent_months_paid = Hur många månaders hyra betalade den förra kommunen för bostaden här?
    .short = Månader av hyra som kommunen betalade

help_given = Hjälpte den förra kommunen till med flytten? Jag läser upp några saker.
    .short = Annan hjälp med flytten
    .moving_costs_applied = De betalade flytten efter att jag hade ansökt
    .moving_costs_unasked = De betalade flytten, men jag hade inte ansökt
    .travel = De ordnade resan hit
    .loan = De lånade ut pengar till mig
    .landlord_promise = De lovade hyresvärden något
    .money_offer = De sa att jag kunde få pengar om jag flyttade
    .nothing_given = Inget av detta

place_knowledge = Vad visste du om den här platsen innan du kom hit?
    .short = Vad du visste om platsen här
    .knew_well = Jag kände platsen väl
    .knew_some = Jag visste en del
    .knew_little = Jag visste lite
    .knew_nothing = Jag visste ingenting

told_before = Berättade den förra kommunen något innan du flyttade? Jag läser upp några saker.
    .short = Vad kommunen berättade
    .work_good = Att det finns arbete här
    .work_hard = Att det är svårt att få arbete här
    .school = Om skola och förskola
    .care = Om vård
    .travel = Om bussar och hur långt det är
    .rules_differ = Att reglerna för stöd kan vara annorlunda här
    .keep_queue_place = Att jag fick behålla mitt sparande till bostad eller min plats i bostadskön
    .nothing_told = De berättade inget

### Bostaden

dwelling_seen = Vem hade sett bostaden innan du flyttade in?
    .short = Vem som hade sett bostaden
    .self = Jag själv
    .old_municipality = Någon från den förra kommunen
    .someone_else = Någon annan som jag känner
    .nobody = Ingen

contract_kind = Vilket slags kontrakt har du? Första hand är direkt från ägaren. Andra hand är från någon som själv hyr.
    .short = Ditt kontrakt
    .first_hand = Första hand
    .second_hand = Andra hand
    .from_old_municipality = Jag hyr av den förra kommunen
    .lodger = Jag är inneboende, alltså jag hyr en del av någons bostad
    .no_contract = Jag har inget kontrakt

dwelling_problems = Hur fungerar bostaden? Jag läser upp några saker.
    .short = Hur bostaden fungerar
    .short_contract = Kontraktet är kort
    .high_rent = Hyran är för hög för mig
    .poor_condition = Bostaden är i dåligt skick
    .too_small = Bostaden är för liten
    .far_away = Det är långt till affär, skola eller buss
    .electric_heating = Jag värmer bostaden med el som jag betalar själv
    .no_problems = Bostaden fungerar bra

landlord_said = Vad sa hyresvärden om betalningen av hyran? Hyresvärden är den som hyr ut bostaden.
    .short = Vad hyresvärden sa om hyran
    .asked_income = Hyresvärden frågade om min inkomst
    .social_services_pays = Hyresvärden sa att socialtjänsten betalar
    .nothing_about_it = Hyresvärden sa inget om det

### Arbete och stöd

job_and_move = Arbetade du när det blev bestämt att du skulle flytta? Vad hände med arbetet?
    .short = Arbetet och flytten
    .no_job = Jag hade inget arbete
    .kept_job = Jag har arbetet kvar
    .new_job_here = Jag fick arbete här
    .had_to_leave = Jag var tvungen att lämna arbetet för att flytta
    .ended_before = Arbetet tog slut av ett annat skäl

ongoing_support = Vilket annat stöd hade du från socialtjänsten när du flyttade? Jag menar inte pengar. Boendestöd är hjälp att klara vardagen hemma.
    .short = Annat stöd när du flyttade
    .treatment = Behandling
    .home_support = Boendestöd eller hjälp i hemmet
    .contact_person = Kontaktperson
    .family_support = Stöd till barn eller familj
    .other_support = Annat stöd
    .no_support = Inget annat stöd

support_after_move = { $ongoing_support_known ->
        [yes] Du hade det här stödet: { $ongoing_support }. Vad hände med stödet när du flyttade?
       *[no] Vad hände med stödet när du flyttade?
    }
    .short = Stödet efter flytten
    .continues = Den förra kommunen ger mig stödet fortfarande
    .handed_over = Någon här tog över stödet
    .ended_needed = Stödet tog slut, men jag behöver det
    .ended_not_needed = Stödet tog slut, och jag behöver det inte

changes_by_move = Vad har blivit annorlunda för dig efter flytten? Jag läser upp några saker. SFI är undervisning i svenska för vuxna.
    .short = Det som har blivit annorlunda
    .closer_to_people = Jag har närmare till människor som jag tycker om
    .better_daily_life = Vardagen fungerar bättre
    .lost_network = Jag har förlorat kontakten med människor omkring mig
    .studies_cut = Jag kunde inte göra klart SFI, en kurs eller praktik
    .care_out_of_reach = Jag kan inte ta mig till min vård hos en specialist
    .left_adapted_home = Jag lämnade en bostad som var anpassad för mig
    .no_change = Inget särskilt

### Familj och barn

household = Bor du tillsammans med andra vuxna nu?
    .short = Vuxna som bor med dig
    .entry = Vuxen { $number }
    .add = Lägg till en vuxen
    .none = Nej, inga andra vuxna

household-relation = Vem är den personen för dig?
    .short = Vem det är för dig
    .partner = Min partner
    .parent = Min förälder
    .adult_child = Mitt vuxna barn
    .other_adult = En annan vuxen

household-moved_along = Flyttade den personen hit tillsammans med dig?
    .short = Flyttade med dig

continuity_need = Finns det något som gör det extra svårt för dig att flytta till en annan plats?
    .short = Det som gör det svårt att flytta
    .disability = En funktionsnedsättning
    .frail_health = Svag hälsa eller hög ålder
    .need_of_routine = Jag behöver fasta rutiner och samma människor
    .nothing_special = Nej

children = Nu vill jag fråga om barnen som flyttade hit med dig.
    .short = Barnen
    .entry = Barn { $number }
    .add = Lägg till ett barn
    .none = Inga barn flyttade med

children-age = Hur gammalt är barn { $entry }?
    .short = Ålder

children-left_school = Måste barnet lämna sin skola eller förskola när ni flyttade?
    .short = Lämnade skola

children-in_school_now = Går barnet i skola eller förskola här nu?
    .short = Skola här

children-left_friends = Måste barnet lämna vänner eller en idrott när ni flyttade?
    .short = Lämnade vänner

children-heard = Fick barnet säga vad det tyckte om flytten?
    .short = Fick säga vad det tyckte

children_considered = Talade någon i den förra kommunen med dig om barnen och flytten?
    .short = Samtal om barnen och flytten

### Viljan

feelings = Hur kändes det före flytten?
    .short = Hur det kändes före flytten
    .looked_forward = Jag såg fram emot flytten
    .calm = Jag var lugn
    .worried = Jag var orolig
    .sad = Jag var ledsen
    .forced = Jag kände mig tvingad
    .did_not_understand = Jag förstod inte vad som hände

who_decided = Vem bestämde att du skulle flytta?
    .short = Vem som bestämde
    .self = Jag själv
    .together = Jag och kommunen tillsammans
    .old_municipality = Den förra kommunen
    .family = Någon i familjen
    .someone_else = Någon annan

wish_to_move = Ville du själv flytta hit? Vilket svar passar bäst?
    .short = Din egen vilja att flytta
    .own = Jag ville själv flytta hit
    .agreed = Jag gick med på det
    .pressured = Jag kände mig pressad
    .none = Jag ville inte flytta

free_choice = Tänk att du hade fått välja helt fritt. Vad hade du valt?
    .short = Om du hade fått välja fritt
    .stay = Att bo kvar i den förra kommunen
    .move_here = Att flytta hit
    .move_elsewhere = Att flytta till en annan plats

wish_came = När kom din egen vilja att flytta hit? Berätta hur du tänkte.
    .short = När din vilja kom
    .before_them = Jag ville det innan någon talade om det
    .thought_it_over = Jag tänkte efter och ville det själv
    .no_other_way = Jag såg ingen annan väg
    .never_own = Det blev aldrig min egen vilja

wish_now = Vad vill du nu?
    .short = Vad du vill nu
    .stay_here = Bo kvar här
    .move_back = Flytta tillbaka
    .move_on = Flytta till en annan plats
    .not_decided = Jag har inte bestämt mig

### Kontakt och samtycke

papers_brought = Vad fick du med dig från den förra kommunen?
    .short = Papper du fick med dig
    .contact_note = Ett telefonnummer eller en adress till socialtjänsten här
    .decision = Ett beslut
    .other_papers = Andra papper
    .nothing_brought = Inget

contact_before = Vet du om den förra kommunen talade med oss innan du kom? Frågade de dig först?
    .short = Kontakt före flytten
    .asked_and_talked = De frågade mig och talade med er
    .talked_unasked = De talade med er men frågade inte mig
    .asked_only = De frågade mig men talade inte med er
    .neither = De gjorde inget av det

consent_contact = Får vi kontakta den förra kommunen om din flytt?
    .short = Ditt svar om kontakt

consent_scope = Vad får vi fråga om? Vad får vi inte fråga om?
    .short = Vad vi får fråga om

consent_until = Till vilken dag gäller ditt ja?
    .short = Ditt ja gäller till

home_visit_consent = Får vi komma hem till dig och se bostaden?
    .short = Ditt svar om besök hemma

anything_more = Vill du berätta något mer? Har jag missförstått något?
    .short = Mer att berätta
