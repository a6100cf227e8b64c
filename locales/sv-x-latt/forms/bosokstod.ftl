# Language: lättläst svenska (sv-x-latt). Det som klienten hör eller läser i samtalet före en flytt.
## Translated from Swedish.
## Reviewed by: nobody yet

### Inledning

information_given =
    Jag vill förstå hur du bor nu och hur du vill bo. Du behöver inte flytta för att få hjälp.
    Du väljer själv vad du berättar. Du kan säga nej till en fråga.
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

protection_need = Behöver du flytta för att få skydd mot våld eller hot?
    .short = Flytt för att få skydd

story = Berätta hur du bor i dag. Hur vill du bo längre fram? Börja där du vill.
    .short = Det du har berättat

### Livet här

home_municipality = I vilken kommun bor du nu?
    .short = Kommunen där du bor

years_here = Hur många år har du bott här i kommunen?
    .short = År i kommunen

recent_moves = Hur många gånger har du flyttat de senaste 3 åren?
    .short = Flyttar på 3 år

present_home = Hur bor du nu? Första hand är direkt från ägaren. Andra hand är från någon som själv hyr.
    .short = Hur du bor nu
    .own_lease = Jag har eget kontrakt i första hand
    .second_hand = Jag hyr i andra hand
    .municipal_contract = Jag bor i en bostad genom kommunen
    .temporary = Jag bor på hotell eller vandrarhem
    .with_others = Jag bor hos släkt eller vänner
    .no_home = Jag har ingen bostad
    .other = Jag bor på ett annat sätt

present_home_cramped = Är bostaden för liten för dem som bor där?
    .short = För liten bostad nu

contract_end_help = Vad har du fått veta om tiden efter kommunens kontrakt? Kommunens kontrakt betyder att kommunen hyr bostaden och låter dig bo där.
    .short = Efter kommunens kontrakt
    .help_here = Jag får hjälp att söka bostad här i kommunen
    .help_elsewhere = Jag får hjälp att söka bostad i en annan kommun
    .no_help = Jag får ingen hjälp
    .not_discussed = Ingen har talat om det

support_now = Vad lever du på nu? Vilket stöd har du? Ekonomiskt bistånd är pengar från kommunen.
    .short = Pengar och stöd nu
    .economic_assistance = Ekonomiskt bistånd från kommunen
    .social_support = Annat stöd från socialtjänsten
    .own_income = Lön eller annan egen inkomst
    .other_benefits = Ersättning från en annan myndighet
    .none_of_these = Inget av detta

ongoing_support = Vilket annat stöd har du från socialtjänsten? Jag menar inte pengar. Boendestöd är hjälp att klara vardagen hemma.
    .short = Annat stöd nu
    .treatment = Behandling
    .home_support = Boendestöd eller hjälp i hemmet
    .contact_person = Kontaktperson
    .family_support = Stöd till barn eller familj
    .other_support = Annat stöd
    .no_support = Inget annat stöd

### Hemma först

tried_here = Vad har du gjort för att hitta en bostad här i kommunen? Vad har vi gjort?
    .short = Försök att hitta bostad här
    .municipal_home = En bostad genom kommunen
    .temporary_place = Ett boende för en kort tid
    .office_asked_landlords = Kommunen har frågat hyresvärdar
    .searched_myself = Jag har sökt själv
    .landlords_refused = Hyresvärdarna har sagt nej
    .not_accepted = Jag får inte hyra: inget arbete, eller skulder
    .nothing_tried = Inget

offered_here = Vad har vi erbjudit dig här i kommunen?
    .short = Det vi har erbjudit här
    .home_offered = En bostad
    .temporary_offered = Ett boende för en kort tid
    .help_to_search = Hjälp att söka bostad
    .other = Något annat
    .none = Inget

if_stay = Vad händer om du bor kvar här i kommunen? Vad har vi sagt om det?
    .short = Om du bor kvar
    .could_stay = Jag får hjälp att bo kvar
    .without_home = Jag blir utan bostad
    .without_support = Jag blir utan pengar
    .other = Något annat

### Vad vi har sagt

who_raised_it = Vem fick först idén att du skulle flytta till en annan kommun?
    .short = Vem som först fick idén
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .our_office = Någon hos er
    .landlord = En hyresvärd, alltså någon som hyr ut bostäder
    .someone_else = Någon annan
    .nobody = Ingen har talat om det

told_to_search = Har någon hos oss sagt att du måste söka bostad i andra kommuner?
    .short = Måste söka i andra kommuner

condition_consequence = Vad skulle hända om du inte sökte? Vad sa vi om det?
    .short = Vad vi sa skulle hända
    .support_stopped = Ni sa att stödet skulle ta slut
    .support_reduced = Ni sa att stödet skulle bli mindre
    .nothing_said = Ni sa inget om det

support_cut = Har vi sagt nej när du ansökte om pengar? Eller har du fått mindre pengar? Vilket skäl fick du?
    .short = Nej eller mindre pengar
    .not_cut = Nej, det har inte hänt
    .cut_home_elsewhere = Ja, skälet är att jag kan få bostad någon annanstans
    .cut_other_reason = Ja, av ett annat skäl
    .cut_no_reason = Ja, men jag fick inget skäl

after_no = Har du någon gång sagt nej till att flytta? Vad hände då?
    .short = Om du har sagt nej
    .never_said_no = Jag har aldrig sagt nej
    .accepted = Jag sa nej, och det gick bra
    .not_accepted = Jag sa nej, men ni gick inte med på det
    .consequences = Jag sa nej, och jag förlorade stöd eller bostad

reasons_given = Har vi sagt varför du skulle flytta? Vilka skäl har du fått höra?
    .short = Skäl som vi gav
    .stable_home = En egen bostad där jag kan bo länge
    .better_for_children = Barnen skulle få det bättre
    .work_or_study = Arbete eller studier på den nya platsen
    .near_family = Nära till familj eller vänner
    .no_homes = Kommunen har inga bostäder
    .cost_or_workload = Kommunens kostnader eller mycket arbete för kommunen
    .own_responsibility = Jag har själv ansvar för min bostad
    .no_reason = Jag har inte fått några skäl

told_before = Vad har vi berättat för dig om en flytt? Jag läser upp några saker.
    .short = Vad vi har berättat
    .may_say_no = Att jag får säga nej ända tills jag flyttar
    .rules_differ = Att reglerna för stöd kan vara annorlunda där
    .new_assessment = Att den nya kommunen gör en egen bedömning
    .keep_queue_place = Att jag får behålla mitt sparande till bostad och min plats i bostadskön
    .nothing_told = Ni har inte berättat något av detta

### Hjälp och pengar

asked_for_help = Har du själv bett om hjälp att flytta till en annan kommun?
    .short = Bad själv om hjälp

search_help = Har vi hjälpt dig att söka bostad? På vilket sätt?
    .short = Hjälp att söka bostad
    .taught_to_search = Ni visade hur jag kan söka själv
    .searched_here = Ni sökte bostad åt mig här i kommunen
    .searched_elsewhere = Ni sökte bostad åt mig i andra kommuner
    .landlord_tip = Ni gav mig namn på hyresvärdar i andra kommuner
    .no_search_help = Ni har inte hjälpt till att söka

rent_months_planned = Hur många månaders hyra har vi sagt att vi betalar för en ny bostad?
    .short = Månader av hyra som vi har sagt

help_planned = Har vi lovat eller gett dig någon annan hjälp till en flytt? Jag läser upp några saker.
    .short = Annan hjälp till flytten
    .moving_costs_applied = Pengar till flytten, som jag har ansökt om
    .moving_costs_unasked = Pengar till flytten, som jag inte har ansökt om
    .travel = Ni ordnar resan
    .loan = Ni lånar ut pengar till mig
    .landlord_promise = Ni lovar hyresvärden något
    .money_offer = Ni säger att jag kan få pengar om jag flyttar
    .nothing_planned = Inget av detta

income_there = Vad skulle du leva på efter en flytt? Ekonomiskt bistånd är pengar från kommunen.
    .short = Pengar efter flytten
    .work = Lön från arbete
    .other_income = Pension, ersättning eller annan egen inkomst
    .assistance_only = Bara ekonomiskt bistånd
    .not_settled = Det är inte klart

### Den nya orten och bostaden

place_suggested_by = Finns det en kommun att flytta till? Vem föreslog den?
    .short = Vem som föreslog kommunen
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .our_office = Någon hos er
    .others = En hyresvärd eller någon annan
    .no_place = Det finns ingen sådan kommun

target_municipality = Vilken kommun är det?
    .short = Den nya kommunen

moving_on = När är det tänkt att du ska flytta?
    .short = Den tänkta dagen för flytten

place_knowledge = { $target_municipality_known ->
    [yes] Vad vet du om { $target_municipality }?
   *[no] Vad vet du om den nya platsen?
}
    .short = Vad du vet om den nya platsen
    .knows_well = Jag känner platsen väl
    .knows_some = Jag vet en del
    .knows_little = Jag vet lite
    .knows_nothing = Jag vet ingenting

dwelling_found_by = Finns det en bostad där? Vem hittade den?
    .short = Vem som hittade bostaden
    .self = Jag själv
    .family_or_friends = Familj eller vänner
    .our_office = Någon hos er
    .landlord = Hyresvärden kontaktade mig
    .others = Någon annan
    .no_dwelling_yet = Det finns ingen bostad ännu

dwelling_seen = Vem har sett bostaden?
    .short = Vem som har sett bostaden
    .self = Jag själv
    .our_office = Någon hos er
    .someone_else = Någon annan som jag känner
    .nobody = Ingen

contract_kind = Vilket slags kontrakt skulle du få? Första hand är direkt från ägaren. Andra hand är från någon som själv hyr.
    .short = Kontraktet
    .first_hand = Första hand
    .second_hand = Andra hand
    .from_our_municipality = Jag hyr av er kommun
    .lodger = Jag är inneboende, alltså jag hyr en del av någons bostad
    .no_contract = Inget kontrakt

rent = Hur hög är hyran i månaden?
    .short = Hyra i månaden

dwelling_terms = Är det något med bostaden som du tänker på? Jag läser upp några saker.
    .short = Det du tänker på om bostaden
    .short_contract = Kontraktet är kort
    .high_rent = Hyran är för hög för mig
    .own_electric_heating = Bostaden får värme från el som jag betalar själv
    .far_away = Det är långt till affär, skola eller buss
    .too_small = Bostaden är för liten
    .no_worries = Nej, bostaden passar mig

electricity_cost = Vad skulle el och värme kosta i månaden?
    .short = El och värme i månaden

### Vardag och familj

job_and_move = Har du ett arbete? Vad skulle hända med det om du flyttade?
    .short = Arbetet och en flytt
    .no_job = Jag har inget arbete
    .can_keep = Jag kan ha arbetet kvar
    .new_job_there = Jag har ett nytt arbete på den platsen
    .would_have_to_leave = Jag måste lämna arbetet
    .ends_anyway = Arbetet tar slut ändå

changes_by_move = Vad skulle bli annorlunda för dig om du flyttade? Jag läser upp några saker. SFI är undervisning i svenska för vuxna.
    .short = Det som skulle bli annorlunda
    .closer_to_people = Jag skulle få närmare till människor som jag tycker om
    .better_daily_life = Vardagen skulle fungera bättre
    .lose_network = Jag skulle förlora kontakten med människor omkring mig
    .studies_cut = Jag skulle inte kunna göra klart SFI, en kurs eller praktik
    .care_out_of_reach = Jag skulle inte kunna ta mig till min vård hos en specialist
    .leave_adapted_home = Jag skulle lämna en bostad som är anpassad för mig
    .no_change = Inget särskilt

household = Nu vill jag fråga om de vuxna som skulle flytta med dig.
    .short = Vuxna som skulle flytta med
    .entry = Vuxen { $number }
    .add = Lägg till en vuxen
    .none = Inga andra vuxna

household-relation = Vem är den personen för dig?
    .short = Vem det är för dig
    .partner = Min partner
    .parent = Min förälder
    .adult_child = Mitt vuxna barn
    .other_adult = En annan vuxen

household-own_view = Vad vill den personen själv?
    .short = Vad personen själv vill
    .wants_to_move = Vill flytta
    .wants_to_stay = Vill bo kvar
    .both_ways = Både och
    .not_asked = Ingen har frågat personen själv

continuity_need = Finns det något som gör det extra svårt för dig att flytta till en annan plats?
    .short = Det som gör det svårt att flytta
    .disability = En funktionsnedsättning
    .frail_health = Svag hälsa eller hög ålder
    .need_of_routine = Jag behöver fasta rutiner och samma människor
    .nothing_special = Nej

children = Nu vill jag fråga om barnen som skulle flytta med dig.
    .short = Barnen
    .entry = Barn { $number }
    .add = Lägg till ett barn
    .none = Inga barn

children-age = Hur gammalt är barn { $entry }?
    .short = Ålder

children-leaves_school = Skulle barnet lämna sin skola eller förskola?
    .short = Skulle lämna skola

children-leaves_friends = Skulle barnet lämna vänner eller en idrott?
    .short = Skulle lämna vänner

children-heard = Har barnet fått säga till någon hos oss vad det tycker?
    .short = Har fått säga vad det tycker

children-opinion = Vad sa barnet?
    .short = Vad barnet sa
    .wants_to_move = Vill flytta
    .wants_to_stay = Vill bo kvar
    .both_ways = Både och

### Viljan

feelings = Hur känns det när du tänker på en flytt?
    .short = Hur det känns
    .looking_forward = Jag ser fram emot flytten
    .calm = Jag är lugn
    .worried = Jag är orolig
    .sad = Jag är ledsen
    .forced = Jag känner mig tvingad
    .does_not_understand = Jag förstår inte vad som händer
    .other = Något annat

who_decides = Vem bestämmer om du ska flytta?
    .short = Vem som bestämmer
    .self = Jag själv
    .together = Jag och ni tillsammans
    .our_office = Ni
    .family = Någon i familjen
    .someone_else = Någon annan

wish_to_move = Vill du själv flytta till en annan kommun? Vilket svar passar bäst?
    .short = Din egen vilja att flytta
    .own = Jag vill själv flytta
    .agreed = Jag går med på det
    .pressured = Jag känner mig pressad
    .none = Jag vill inte flytta

free_choice = Tänk att du fick välja helt fritt. Vad skulle du välja?
    .short = Om du fick välja fritt
    .stay = Att bo kvar här i kommunen
    .move_there = Att flytta till den kommun som vi har talat om
    .move_elsewhere = Att flytta till en annan plats

### Kontakt och samtycke

consent_contact = { $target_municipality_known ->
    [yes] Får vi tala om dig med socialtjänsten i { $target_municipality } före flytten?
   *[no] Får vi tala om dig med socialtjänsten i den nya kommunen före flytten?
}
    .short = Ditt svar om kontakt

consent_scope = Vad får vi berätta? Vad får vi inte berätta?
    .short = Vad vi får berätta

consent_until = Till vilken dag gäller ditt ja?
    .short = Ditt ja gäller till

help_to_apply = Hur tänker du göra om du behöver stöd i den nya kommunen?
    .short = Kontakt med den nya kommunen
    .wants_help = Jag vill ha hjälp att kontakta dem
    .has_help = Jag har redan fått hjälp att kontakta dem
    .on_my_own = Jag kontaktar dem på egen hand
    .only_number = Jag har bara fått ett nummer eller en adress
    .not_needed = Jag kommer inte att behöva stöd

anything_more = Vill du berätta något mer? Har jag missförstått något?
    .short = Mer att berätta
