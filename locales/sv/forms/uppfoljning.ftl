## Svenska. Källspråk: alla andra språk översätts härifrån.
## Frågorna läses högt. Varje mening ska gå att tolka för sig.

form-title = Uppföljning efter flytt
    .purpose = Ett samtal några veckor efter det första: vad vill personen nu, och vilket steg kommer sedan?
    .elements = Överflyttning:

### Läget

section-opening = Läget nu

information_given = Vi träffas för att se vad som har hänt sedan sist. Du väljer själv vad du vill berätta. Du kan säga nej till en fråga.
    .short = Information läst upp
    .help = Berätta också att du skriver under samtalet och att personen får höra en sammanfattning i slutet. Berätta vad ni har gjort sedan förra samtalet.
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

protection_need = Finns det någon som inte får veta var du bor?
    .short = Behov av skydd
    .help = Fråga bara när personen är ensam med dig och tolken. Frågorna om kontakt med andra kommuner ställs först när svaret är nej. Vid ja: följ rutinen för skydd och skriv ingen plats i protokollet.
    .note = Tolka bara orden. Säg inga namn och inga platser.

since_last = Hur har det varit sedan vi sågs? Börja där du vill.
    .short = Sedan förra samtalet
    .help = Lyssna och skriv med personens egna ord. Avbryt inte. Skriv din egen bedömning någon annanstans.
    .note = Tolka i jag-form. Ändra inte ordvalet.

account_right = Förra gången skrev jag ned det du berättade om flytten. Stämmer det som jag skrev?
    .short = Berättelsen rätt återgiven
    .help = Läs upp det som skrevs. Det som personen vill ändra eller inte håller med om ska antecknas.
    .right = Ja, det stämmer
    .to_change = Något behöver ändras
    .not_read_yet = Jag har inte fått höra det än

### Viljan

section-wish = Vad du vill nu

wish_now = Vad vill du nu?
    .short = Vad personen vill nu
    .help = Låt personen svara fritt och välj sedan. Lova inget. Det är rätt att inte ha bestämt sig.
    .stay_here = Bo kvar här
    .move_back = Flytta tillbaka
    .move_on = Flytta till en annan plats
    .not_decided = Jag har inte bestämt mig

wish_why = Vad är viktigast för dig när du tänker på det?
    .short = Skälen till viljan
    .help = Skriv med personens egna ord. Skälen behövs om en begäran om överflyttning blir aktuell.
    .note = Tolka i jag-form. Ändra inte ordvalet.

told_to_leave = Har någon här i kommunen sagt att du måste flytta härifrån?
    .short = Krav på att flytta
    .help = Det gäller oss själva. Ett nej till att byta bostadsort ska respekteras här också. Skriv orden i en anteckning.
    .note = Måste är ett krav. Ett råd eller en fråga är något annat. Skilj på dem i tolkningen.

ties_there = Vad har du kvar där du bodde förut? Jag läser upp några saker.
    .short = Band till den förra orten
    .help = Flera svar går bra. Banden dit och hit vägs mot varandra om en begäran blir aktuell. Programmet väger dem inte.
    .note = Läs upp ett alternativ i taget. Folkbokförd är den plats där Skatteverket har skrivit in personen.
    .home = En bostad
    .family_or_friends = Familj eller vänner
    .work_or_study = Arbete eller studier
    .care_or_support = Vård eller stöd
    .children_there = Barn
    .registered = Jag är folkbokförd där
    .other_ties = Något annat
    .nothing_there = Inget

ties_here = Vad har du här nu? Jag läser upp några saker.
    .short = Band hit
    .help = Flera svar går bra. Fråga lika noga som om den förra orten.
    .note = Läs upp ett alternativ i taget.
    .home = En bostad som jag vill bo i
    .family_or_friends = Familj eller vänner
    .work_or_study = Arbete eller studier
    .care_or_support = Vård eller stöd
    .children_here = Barn
    .registered = Jag är folkbokförd här
    .other_ties = Något annat
    .nothing_here = Inget än

children = Nu vill jag fråga om barnen som bor med dig.
    .short = Barnen
    .help = Ett barn i taget. Skriv inga namn. Tala helst med barnen själva vid ett annat tillfälle.
    .entry = Barn { $number }
    .add = Lägg till ett barn
    .none = Inga barn bor hos mig

children-age = Hur gammalt är barn { $entry }?
    .short = Ålder
    .help = Hela år. Skriv 0 för ett barn under ett år. Den som har fyllt 15 år för sin egen talan.
    .unit = år

children-in_school_now = Går barnet i skola eller förskola här nu?
    .short = Skola här
    .help = Vid nej: hjälp familjen att kontakta skolan redan i dag. Behövs skydd, eller är det oklart, gör det bara enligt rutinen för skydd.

children-asked_now = Har någon här frågat barnet hur det vill ha det?
    .short = Barnet tillfrågat
    .help = Barnet ska få en egen chans att berätta. Ett litet barn kan visa vad det tycker på andra sätt än med ord.

### Stödet

section-support = Stödet

support_now = Vilket stöd har du från socialtjänsten just nu?
    .short = Stöd som pågår
    .help = Flera svar går bra. Fråga inte om orsaken till stödet. Bara stöd som är beslutat och pågår räknas.
    .note = Läs upp ett alternativ i taget. Ekonomiskt bistånd är pengar från kommunens socialtjänst.
    .economic_assistance = Ekonomiskt bistånd
    .treatment = Behandling
    .home_support = Boendestöd eller hjälp i hemmet
    .contact_person = Kontaktperson
    .family_support = Stöd till barn eller familj
    .other_support = Annat stöd
    .ended_needed = Ett stöd som tog slut men behövs
    .no_support = Inget stöd

support_from = Vem ger dig stödet nu?
    .short = Vem som ger stödet
    .help = Gäller annat stöd än pengar. Ger den tidigare kommunen allt stöd har den redan ärendet, och då finns inget att begära tillbaka.
    .here = Kommunen här
    .old_municipality = Den tidigare kommunen
    .both = Båda kommunerna

need_duration = Hur länge tror du att du behöver stödet?
    .short = Hur länge stödet behövs
    .help = En gissning räcker. Skriv datum ur beslutet i en anteckning. Behovets längd vägs in om ett ärende ska flyttas.
    .some_weeks = Några veckor
    .some_months = Några månader
    .year_or_more = Ett år eller längre

transfer_closed = Ett ärende kan flyttas mellan kommuner när någon får annat stöd än pengar. Du har inget sådant stöd just nu. Därför skickar vi nu ingen begäran om att flytta ditt ärende. Du kan ansöka om stöd här.
    .short = Varför ärendet inte flyttas
    .help = Så läser Statskontoret och Munkedal lagen: varje beslut om ekonomiskt bistånd är ett eget, avslutat ärende. Vill personen ändå att ärendet flyttas, låt juristen titta.
    .note = Läs en mening i taget. Ett ärende är kommunens arbete med en persons stöd.
    .read = Uppläst

wants_transfer = Ditt stöd kan kanske flyttas till den kommun där du bodde förut. Då ansvarar den kommunen för stödet. Vi kan inte tvinga dig att flytta. Vad vill du?
    .short = Personens vilja om överflyttning
    .help = Det kallas överflyttning av ärende. Lova inget: den andra kommunen kan säga nej, och den prövar sedan stödet på sitt sätt. Att vilja vänta är också ett svar.
    .note = Läs en mening i taget. Läs upp alla svar innan personen väljer.
    .wants = Jag vill att stödet flyttas
    .can_accept = Jag kan gå med på det
    .against = Jag vill inte det
    .not_decided = Jag har inte bestämt mig

### Samtycket

section-consent = Samtycke

consent_before = Du kanske har svarat förut om vi får tala med den tidigare kommunen. Gäller det svaret fortfarande?
    .short = Tidigare samtycke
    .help = Säg vad som står antecknat sedan tidigare. Ett ja kan tas tillbaka när som helst, utan skäl.
    .none_before = Jag har inte sagt ja förut
    .stands = Ja, det gäller
    .taken_back = Jag tar tillbaka mitt ja

consent_contact = Får vi tala med den tidigare kommunen om dig?
    .short = Samtycke till kontakt
    .help = Förklara vad ni vill säga och fråga, och varför. Samtycket är frivilligt och kan tas tillbaka. Ett nej påverkar inte rätten till stöd. För barn frågas vårdnadshavaren, och barnet efter ålder och mognad.
    .note = Samtycke betyder att personen själv säger ja. Det går att säga ja till en del.

consent_covers = Vad säger du ja till att vi talar om?
    .short = Vad samtycket gäller
    .help = Välj bara det som personen säger ja till. Skriv gränsen med personens ord i en anteckning.
    .note = Läs upp ett alternativ i taget.
    .move_history = Hur flytten gick till
    .request = En begäran om att flytta stödet
    .support = Vilket stöd jag behöver
    .home = Bostaden
    .children = Barnen

consent_until = Till vilken dag gäller ditt ja?
    .short = Samtycket gäller till
    .help = Föreslå en kort tid, men så lång att ett svar hinner komma. Personen kan ta tillbaka sitt ja när som helst.

### Bostaden

section-dwelling = Bostaden

dwelling_now = Hur fungerar bostaden nu? Jag läser upp några saker.
    .short = Bostaden nu
    .help = Flera svar går bra. Skriv ingen adress.
    .note = Läs upp ett alternativ i taget.
    .short_contract = Kontraktet är kort
    .high_rent = Hyran är för hög för mig
    .poor_condition = Bostaden är i dåligt skick
    .too_small = Bostaden är för liten
    .unsafe = Jag känner mig inte trygg där
    .far_away = Det är långt till affär, skola eller buss
    .no_home = Jag har ingen bostad
    .no_problems = Bostaden fungerar bra

home_visit_consent = Får vi komma hem till dig och se bostaden?
    .short = Samtycke till hembesök
    .help = Berätta vilka som kommer och vad ni tittar på. Besöket är frivilligt. Ett nej påverkar inte rätten till stöd.

home_visit_result = Vad såg ni vid hembesöket?
    .short = Hembesöket
    .help = För dig. Skriv det som gäller bostaden, inte hur personen har det hemma i övrigt.
    .not_yet = Besöket är inte gjort
    .works = Bostaden fungerar
    .unsuitable = Bostaden är olämplig
    .harmful = Bostaden är skadlig

told_to_search_here = Har någon här i kommunen talat med dig om att söka en ny bostad? Vad fick du höra?
    .short = Vad vi sa om ny bostad
    .help = Det gäller oss själva. Vi får uppmana någon att lämna en dålig bostad, men aldrig kräva att personen söker i andra kommuner. Låt personen svara fritt och välj sedan.
    .note = Måste är ett krav. Ett råd är något annat. Skilj på dem i tolkningen.
    .nobody_said = Nej, ingen har sagt något
    .in_this_municipality = Att söka här i kommunen
    .elsewhere_if_wanted = Att jag kan söka på andra platser om jag vill
    .must_elsewhere = Att jag måste söka i andra kommuner
    .must_or_less_support = Att jag måste det, annars får jag mindre stöd

### Beslut och avslutning

section-decisions = Beslut

new_decision = Har du fått ett beslut som du inte är nöjd med? Varifrån kom det?
    .short = Nytt beslut
    .help = Be att få se beslutet. Gäller det flera beslut, ta det senaste här och skriv de andra i en anteckning.
    .note = Ett beslut är ett papper från en myndighet som säger ja eller nej.
    .no_decision = Nej
    .from_old_municipality = Från den tidigare kommunen
    .from_here = Från kommunen här
    .from_ivo = Från IVO, som har tillsyn över socialtjänsten

decision_on = När fick du beslutet?
    .short = Beslutet mottaget
    .help = Dagen då personen fick del av beslutet. Tiden för att överklaga är tre veckor från den dagen.

appeal_state = { $decision_on_known ->
        [yes] Du fick beslutet { $decision_on }. Vill du överklaga det?
       *[no] Vill du överklaga beslutet?
    }
    .short = Överklagande
    .help = Att överklaga är att be en domstol pröva beslutet. Det kostar inget. Erbjud hjälp att skriva, också när beslutet är vårt eget.
    .note = Att överklaga betyder att be en domstol pröva beslutet.
    .wants_to = Ja, det vill jag
    .not_decided = Jag har inte bestämt mig
    .sent = Det är redan gjort
    .will_not = Nej

anything_more = Är det något mer som du vill berätta? Är det något som jag har missförstått?
    .short = Mer att berätta
    .help = Skriv med personens egna ord. Berätta vad som händer sedan och när ni hörs igen. Läs sedan upp sammanfattningen.

### Kontakten

section-contact = Kontakten

previous_municipality = Vilken kommun bodde personen i före flytten?
    .short = Tidigare kommun
    .help = För dig, efter samtalet. Skriv några bokstäver och välj i listan.

exception = Gäller något av detta enligt det som redan står i ärendet?
    .short = Undantag från samtycke
    .help = För dig, efter samtalet. Fråga inte personen, och leta inte efter uppgifter. Lagen gör undantag mellan socialtjänster, bara när en uppgift behövs för att ge nödvändig vård, behandling eller annat stöd. Personens nej väger tungt också då.
    .under_18 = Personen är under 18 år
    .misuse = Pågående missbruk
    .care_by_law = Psykiatrisk vård enligt lag
    .pregnant = Graviditet, till skydd för barnet som väntas
    .none_known = Inget av detta är känt

contact_made = Har vi talat med den tidigare kommunen?
    .short = Kontakt med kommunen
    .help = För dig. Allmänt är att tala om hur kommunerna arbetar, utan att det går att förstå vem det gäller. Det kräver inget samtycke.
    .not_made = Nej, inte än
    .general_only = Ja, bara allmänt
    .about_person = Ja, också om personen

contact_on = När talade vi med kommunen?
    .short = Kontakten togs
    .help = Den senaste kontakten. Skriv i journalen vem ni talade med.

explanation = { $contact_on_known ->
        [yes] Vi talade med kommunen { $contact_on }. Vad sa den om varför flytten blev av?
       *[no] Vad sa kommunen om varför flytten blev av?
    }
    .short = Kommunens förklaring
    .help = För dig. Fråga också vem som beslutade och om det finns ett beslut. Skriv förklaringen i en anteckning, skild från det personen har berättat.
    .given = De gav en förklaring
    .none_given = De gav ingen förklaring
    .disputed = De har en annan bild av vad som hände
    .awaited = Vi väntar på svar

letter_state = Har vi skickat en skrivelse till kommunen?
    .short = Skrivelse
    .help = För dig. En skrivelse kan handla om arbetssättet utan att nämna någon. Den är en allmän handling.
    .not_sent = Nej, inte än
    .general_only = Ja, utan uppgifter om personen
    .about_person = Ja, med uppgifter om personen

letter_sent_on = När skickades skrivelsen?
    .short = Skrivelsen skickad
    .help = Dagen då skrivelsen skickades.

letter_registered = Är skrivelsen registrerad?
    .short = Skrivelsen registrerad
    .help = Skrivelsen och svaret ska registreras som allmänna handlingar.

landlord_contact = Har vi talat med hyresvärden?
    .short = Kontakt med hyresvärden
    .help = För dig. Hyresvärden ska själv bedöma om hyresgästen kan betala. Samtycket till kontakt med kommunen gäller inte hyresvärden.
    .not_made = Nej
    .general_only = Ja, bara allmänt
    .named_with_consent = Ja, om personen och med samtycke
    .named_without_consent = Ja, om personen men utan samtycke

### Begäran

section-request = Begäran och IVO

request_state = Har vi begärt att ärendet flyttas?
    .short = Begäran om överflyttning
    .help = För dig. Begäran ska vara skriftlig.
    .not_sent = Nej, inte än
    .sent = Ja, begäran är skickad
    .decided_not = Vi har bestämt att inte begära det

request_sent_on = När skickades begäran?
    .short = Begäran skickad
    .help = Månaden räknas från den här dagen. Vet ni vilken dag begäran kom fram, skriv det i en anteckning.

request_answer = { $request_sent_on_known ->
        [yes] Begäran skickades { $request_sent_on }. Vad har kommunen svarat?
       *[no] Vad har kommunen svarat på begäran?
    }
    .short = Svar på begäran
    .help = För dig. Kommunen ska svara genast och skriftligt. Ett muntligt besked skrivs i en anteckning.
    .no_answer = Inget svar
    .more_wanted = De vill veta mer först
    .accepted = Ja, de tar över ärendet
    .refused = Nej

ivo_state = Vad händer hos IVO?
    .short = Ansökan till IVO
    .help = För dig. IVO kan avgöra frågan när kommunen säger nej eller inte har svarat inom en månad. Beslut om att ansöka fattas enligt er delegationsordning.
    .not_sent = Ansökan är inte skickad
    .sent = Ansökan är skickad
    .decided_moved = IVO har beslutat att ärendet flyttas
    .decided_not_moved = IVO har beslutat att ärendet inte flyttas
    .will_not_apply = Vi har bestämt att inte ansöka

ivo_parts = Vad är klart i ansökan till IVO?
    .short = Ansökans delar
    .help = För dig. Ansökan ska gå att förstå för den som inte känner ärendet. Skriv om barnen också när de inte har fyllt 15 år.
    .ties = Varför anknytningen är starkast dit
    .person_wish = Vad personen vill, och varför
    .why_against_wish = Varför vi ansöker trots att personen inte vill
    .ongoing_support = Vilket stöd som pågår, och lagrummet
    .duration = Hur länge stödet behövs, med datum
    .children_effects = Följder för barnen på kort och lång sikt
    .own_decision = Nämndens beslut eller delegation
    .none_ready = Inget är klart

ivo_sent_on = När skickades ansökan till IVO?
    .short = Ansökan skickad
    .help = IVO ska besluta inom tre månader, om det inte finns särskilda skäl.

ivo_decided_on = När beslutade IVO?
    .short = IVO:s beslut
    .help = Beslutet kan överklagas inom tre veckor. För personen räknas tiden från den dag då personen fick del av beslutet. För kommunen kan den räknas från beslutets dag. Kontrollera i beslutet.

handover_done = Är uppgifterna överlämnade?
    .short = Överlämning
    .help = Den kommun som lämnar över ska ge de uppgifter som behövs. Här är det vi. Berätta för personen vad som lämnas och när.

### Nästa uppföljning

section-next = Nästa gång

next_follow_up_on = När följer vi upp nästa gång?
    .short = Nästa uppföljning
    .help = Löper månaden för svar, välj dagen efter att den går ut eller en tidigare dag. Berätta dagen för personen.

### Uträknat

computed-days_since_decision = { $value ->
        [one] { $value } dag sedan beslutet.
       *[other] { $value } dagar sedan beslutet.
    }
computed-appeal_until = Sista dag att överklaga: { $value }. Är den dagen en lördag, söndag, helgdag eller midsommar-, jul- eller nyårsafton gäller nästa vardag.
computed-days_since_contact = { $value ->
        [one] { $value } dag sedan kontakten.
       *[other] { $value } dagar sedan kontakten.
    }
computed-days_since_letter = { $value ->
        [one] { $value } dag sedan skrivelsen.
       *[other] { $value } dagar sedan skrivelsen.
    }
computed-days_since_request = { $value ->
        [one] { $value } dag sedan begäran.
       *[other] { $value } dagar sedan begäran.
    }
computed-answer_due = Månaden för svar går ut: { $value }.
computed-ivo_due = IVO bör ha beslutat senast: { $value }.
computed-ivo_appeal_until = Tre veckor från beslutets dag: { $value }.

### Kontroller

check-decision_later_than_today = Dagen för beslutet ligger efter dagens samtal.
check-contact_later_than_today = Dagen för kontakten ligger efter dagens samtal.
check-letter_later_than_today = Dagen för skrivelsen ligger efter dagens samtal.
check-request_later_than_today = Dagen för begäran ligger efter dagens samtal.
check-ivo_later_than_today = Dagen för ansökan ligger efter dagens samtal.
check-ivo_decided_later_than_today = Dagen för IVO:s beslut ligger efter dagens samtal.
check-consent_already_over = Den sista dagen för samtycket har redan varit.
check-ivo_before_request = Ansökan till IVO är skickad före begäran till kommunen.
check-ivo_decided_before_sent = IVO:s beslut ligger före ansökan.
check-follow_up_in_past = Dagen för nästa uppföljning har redan varit.

### Villkor i ord

condition-no_protection_need = ingen behöver hindras från att veta var personen bor
condition-other_support = annat stöd än ekonomiskt bistånd pågår
condition-money_or_nothing = inget annat stöd än ekonomiskt bistånd pågår
condition-transfer_possible = annat stöd än ekonomiskt bistånd pågår, och det ges här
condition-open_to_transfer = personen vill eller kan gå med på att ärendet flyttas
condition-consent_for_request = samtycket räcker till en begäran om överflyttning
condition-consent_for_explanation = samtycket räcker till att tala om hur flytten gick till
condition-exception_found = ett undantag i lagen kan gälla
condition-may_send_request = samtycket räcker till en begäran, eller ett undantag i lagen kan gälla
condition-no_answer_yet = kommunen har inte sagt ja eller nej
condition-month_passed = en månad har gått sedan begäran
condition-limit_passed = en månad har gått utan ja eller nej
condition-ivo_route = kommunen har sagt nej eller låtit månaden gå
condition-case_moves = ärendet ska flyttas till den tidigare kommunen
condition-decision_received = personen har fått ett beslut som den inte är nöjd med
condition-appeal_open = personen har varken överklagat eller sagt nej till det
condition-contact_must_wait = kontakt med andra måste vänta, för att det är farligt eller för att det inte är klart
condition-safety_unsaid = personen har inte kunnat eller velat säga om det finns fara eller behov av skydd
condition-contact_cleared = det är sagt att ingen fara hindrar kontakt med andra
condition-contact_not_ruled_out = inget svar säger att kontakt med andra måste vänta
condition-consent_to_request = samtycket har omfattat en begäran om överflyttning
condition-consent_to_explanation = samtycket har omfattat att tala om hur flytten gick till
condition-consent_ended = samtyckets sista dag har gått
condition-was_taken_back = ett tidigare samtycke är tillbakataget
condition-may_have_agreed = personen kan ha samtyckt förut

### Delar av en överflyttning

element-ongoing_case = Annat stöd än ekonomiskt bistånd pågår här
    .short = stöd
element-stronger_ties_there = Starkare band till den förra orten
    .short = band
element-person_agrees = Personen vill eller kan gå med på det
    .short = vilja
element-lasting_need = Stödet behövs en längre tid
    .short = tid
element-may_be_sent = Uppgifterna får lämnas
    .short = samtycke

### Iakttagelser

flag-acute_need = Akut behov
    .why = Akuta behov går före allt annat i samtalet.
flag-danger_now = Hot eller våld nu
    .why = Personens säkerhet går före alla andra frågor.
flag-child_needs_help_now = Ett barn behöver hjälp nu
    .why = Barnets behov av skydd ska bedömas genast.
flag-protection_needed = Personen behöver skydd
    .why = Kontakt med andra kan röja var personen bor. Frågorna om kontakt ställs inte, och rutinen för skydd gäller.
flag-sent_before_protection = Uppgifter om personen har lämnats, och nu kan skydd behövas
    .why = Det som är lämnat kan röja var personen bor. Se efter vad som är lämnat. Låt den som ansvarar för skyddet avgöra om en begäran tas tillbaka, och hur.
flag-protection_unclear = Behovet av skydd är inte klarlagt
    .why = Ett svar som saknas är inget nej. Kontakt med andra får vänta.
flag-interpreting_unsafe = Inte tolkat av en tolk
    .why = En vilja som inte har kunnat sägas på det egna språket är inte hörd.

flag-account_to_change = Något i berättelsen behöver ändras
    .why = Det som personen anser är fel ska antecknas.
flag-account_not_read = Berättelsen är inte uppläst
    .why = Personens egen upplevelse ska dokumenteras. Personen behöver få höra den för att kunna rätta den.
flag-wants_to_stay = Personen vill bo kvar här
    .why = Stödet planeras utifrån det. Hur flytten gick till är en annan fråga och kan följas upp ändå.
flag-wants_to_leave = Personen vill flytta härifrån
    .why = Den som vill flytta kan behöva hjälp med kontakter.
flag-not_decided_yet = Personen har inte bestämt sig
    .why = Ett beslut om var man ska bo behöver tid. Inget steg ska tas som stänger en väg.
flag-told_to_leave = Någon här har sagt att personen måste flytta
    .why = Ingen kommun får tvinga någon att byta bostadsort. Det gäller också oss.
flag-child_not_asked = Ett barn är inte tillfrågat
    .why = Barn ska få säga sin mening i det som rör dem.
flag-child_without_school = Ett barn går inte i skola här
    .why = Varje vecka utan skola märks för barnet.

flag-support_missing = Ett stöd som behövs har tagit slut
    .why = Behovet prövas här, oavsett vem som gav stödet förut.
flag-only_money = Överflyttning erbjuds inte: bara ekonomiskt bistånd pågår
    .why = Varje beslut om ekonomiskt bistånd ses som ett avslutat ärende. Det är en läsning av lagen, och juristen bör bekräfta den.
flag-nothing_to_move = Överflyttning erbjuds inte: inget stöd pågår
    .why = Det finns inget pågående ärende att flytta. Börjar ett stöd här blir frågan en annan.
flag-support_from_sender = Den tidigare kommunen ger stödet
    .why = Den kommunen har redan ärendet. Det behöver vara klart vem som gör vad.
flag-ties_there_remain = Band till den förra orten finns kvar
    .why = Ett ärende kan flyttas till den kommun som personen har starkast anknytning till.
flag-no_ties_there = Inga band till den förra orten
    .why = Utan band dit är det svårt att säga att anknytningen är starkast där.
flag-short_need = Stödet behövs bara en kort tid
    .why = Behovets längd vägs in. Ett kort behov talar mot att flytta ärendet.
flag-child_speaks_for_self = Ett barn har fyllt 15 år
    .why = Barnet för sin egen talan, och dess vilja ska redovisas för sig.

flag-consent_taken_back = Ett samtycke är tillbakataget
    .why = Från och med nu får inget lämnas med stöd av det samtycket.
flag-consent_refused = Personen säger nej till kontakt
    .why = Ett nej respekteras. Allmän kontakt om arbetssättet är fortfarande möjlig, men inget om personen.
flag-consent_not_settled = Personen kan tänka sig överflyttning, men samtycket är inte avgjort
    .why = En begäran innehåller uppgifter om personen. Den får vänta tills personen har svarat.
flag-consent_too_narrow = Personen kan tänka sig överflyttning, men samtycket gäller inte en begäran
    .why = Ett samtycke till en del gäller bara den delen.
flag-consent_runs_out = Samtycket går snart ut eller har gått ut
    .why = Efter den sista dagen får inget lämnas med stöd av det.
flag-exception_may_apply = Ett undantag från samtycke kan gälla
    .why = Lagen tillåter i vissa fall att uppgifter lämnas mellan socialtjänster. Det är en prövning varje gång och ingen rätt att skicka allt.
flag-contact_without_consent = Uppgifter om personen har nämnts trots ett nej
    .why = Uppgifter hos socialtjänsten är sekretessbelagda. Utan samtycke eller stöd i lag får de inte lämnas.
flag-shared_consent_unclear = Uppgifter om personen har lämnats, men samtycket är inte klart
    .why = Det är inte klart att personen hade sagt ja när uppgifterna lämnades. Utan ett ja, eller annat stöd i lag, får uppgifter inte lämnas.
flag-shared_beyond_consent = Uppgifter om personen har lämnats, men samtycket gäller bara en del
    .why = Ett samtycke till en del gäller bara den delen. Programmet vet inte vad som sades.
flag-shared_before_withdrawal = Uppgifter om personen har lämnats, och nu finns inget samtycke
    .why = Programmet vet inte om de lämnades medan ett tidigare samtycke gällde. Utan samtycke, eller annat stöd i lag, fick de inte lämnas.
flag-letter_without_consent = En skrivelse med uppgifter om personen saknar samtycke
    .why = Uppgifter hos socialtjänsten är sekretessbelagda. Skrivelsen kan skickas utan dem.
flag-shared_after_consent = Uppgifter om personen lämnades efter samtyckets sista dag
    .why = Då hade samtycket gått ut. Utan samtycke eller stöd i lag får uppgifter inte lämnas.
flag-landlord_without_consent = Hyresvärden har fått uppgifter utan samtycke
    .why = Redan att någon har kontakt med socialtjänsten är sekretessbelagt.
flag-sender_not_contacted = Den tidigare kommunen är inte kontaktad
    .why = Munkedals policy säger att kontakt ska tas genast. Det går utan samtycke, så länge ingen person nämns.
flag-explanation_to_ask = Samtycke finns, men ingen förklaring är begärd
    .why = Med samtycke kan ni fråga varför flytten blev av och vem som beslutade.
flag-explanation_overdue = Förklaringen dröjer
    .why = Mer än två veckor har gått. Lagen har ingen gräns för svaret, så måttet är programmets eget.
flag-explanation_missing = Den tidigare kommunen förklarar inte, eller har en annan bild
    .why = Båda bilderna skrivs ned. Programmet avgör inte vem som har rätt.
flag-explanation_given = Den tidigare kommunen har gett en förklaring
    .why = Förklaringen kan ändra bilden av flytten. Personen behöver få höra den.
flag-letter_not_sent = Ingen skrivelse är skickad
    .why = Munkedals policy säger att en officiell skrivelse ska skickas.
flag-letter_not_registered = Skrivelsen är inte registrerad
    .why = En skrivelse till en annan kommun är en allmän handling.
flag-landlord_to_inform = Hyresvärden är inte kontaktad
    .why = Hyresvärden behöver veta att bistånd prövas varje gång. Det går att säga utan att nämna någon.

flag-request_to_send = En begäran om överflyttning kan skickas
    .why = Annat stöd än ekonomiskt bistånd pågår och personen kan tänka sig det. Samtycket är grunden: bara det som det omfattar får lämnas, och bara så länge det gäller.
flag-request_on_exception = Begäran saknar samtycke, men ett undantag kan gälla
    .why = Mellan socialtjänster får då bara den uppgift lämnas som behövs för nödvändig vård eller nödvändigt stöd åt den som undantaget gäller. Att vi behöver uppgiften i vårt eget arbete är en grund som tolkas snävt.
flag-request_against_wish = Begäran är skickad fast personen inte vill
    .why = Personens önskemål ska vägas in. Att gå emot det kräver starka skäl.
flag-wish_not_followed = Personen vill ha överflyttning, men steget togs inte
    .why = Personen behöver få veta varför.
flag-waiting_for_answer = Månaden för svar löper
    .why = Den andra kommunen ska svara genast. Efter en månad utan svar kan ni ansöka hos IVO.
flag-more_wanted = Den andra kommunen vill veta mer
    .why = Lämna bara det som samtycket eller lagen tillåter. Månaden räknas ändå från begäran, och juristen kan säga om det är ett svar.
flag-limit_passed = En månad har gått utan ja eller nej
    .why = Då kan ni ansöka hos IVO om att ärendet flyttas.
flag-request_refused = Den andra kommunen säger nej
    .why = När kommunerna inte är överens kan IVO avgöra frågan.
flag-application_incomplete = Delar saknas i ansökan till IVO
    .why = IVO frågar efter anknytning, personens vilja, pågående stöd, behovets längd och nämndens beslut.
flag-application_without_children = Barnen saknas i ansökan till IVO
    .why = IVO frågar efter följderna för barn på kort och lång sikt.
flag-application_against_wish = Skälen att gå emot personens vilja saknas
    .why = IVO begär en fullständig motivering när personen inte vill.
flag-ivo_time_passed = IVO:s tre månader har gått
    .why = IVO kan ha särskilda skäl. Det går att fråga.
flag-ivo_said_no = IVO säger nej till överflyttning
    .why = Ansvaret ligger kvar här. Personen ska inte bli utan stöd.
flag-ivo_decision_fresh = IVO:s beslut går kanske fortfarande att överklaga
    .why = Tiden är tre veckor från den dag då den som överklagar fick del av beslutet. Kontrollera den dagen.
flag-handover_missing = Uppgifterna är inte överlämnade
    .why = Den kommun som lämnar över ska ge de uppgifter som behövs, så att stödet inte bryts.

flag-without_home = Personen har ingen bostad
    .why = Vistelsekommunen ansvarar alltid för akuta behov.
flag-dwelling_in_doubt = Bostaden behöver ses
    .why = Skick, storlek och trygghet bedöms bäst på plats, om personen säger ja.
flag-dwelling_hard_to_keep = Bostaden kan vara svår att ha kvar
    .why = Kort kontrakt, hög hyra eller långa avstånd gör boendet osäkert.
flag-home_visit_to_make = Hembesöket är inte gjort
    .why = Personen har sagt ja till ett besök.
flag-home_visit_refused = Personen säger nej till hembesök
    .why = Hemmet är personens eget. Ett nej respekteras och får inga följder för stödet.
flag-dwelling_unfit = Bostaden är olämplig eller skadlig
    .why = Personen bör få hjälp att hitta en bättre bostad.
flag-dwelling_works = Bostaden fungerar
    .why = Boendet är inte i sig ett skäl att ändra något.
flag-own_search_requirement = Någon här har krävt att personen söker bostad i andra kommuner
    .why = Att kräva det för att ge stöd saknar stöd i lag. Det gäller oss lika mycket som den tidigare kommunen.

flag-appeal_time_running = Beslutet går kanske fortfarande att överklaga
    .why = Tiden är tre veckor från den dag då personen fick del av beslutet. Kontrollera den dagen.
flag-appeal_last_days = Tiden att överklaga har gått ut, eller går ut om någon dag
    .why = Tre veckor har gått. Var den sista dagen en helgdag eller en lördag gäller nästa vardag. Den som beslutade prövar om överklagandet kom i tid.
flag-ivo_appeal_running = IVO:s beslut kan fortfarande överklagas
    .why = Tiden är tre veckor från den dag då personen fick del av beslutet. Är den sista dagen en lördag, söndag eller helgdag gäller nästa vardag. I beslutet står vart överklagandet ska lämnas.
flag-appeal_can_reveal = Ett överklagande kan röja var personen är
    .why = Ett överklagande lämnas till kommunen som beslutade, och det som står i det kan läsas där. Skyddet går först. Tiden för att överklaga är tre veckor ändå.
flag-ivo_appeal_can_reveal = Ett överklagande av IVO:s beslut kan röja var personen är
    .why = Kommunerna kan få läsa det som står i överklagandet. Skyddet går först. Tiden för att överklaga är tre veckor ändå.
flag-appeal_time_passed = Tiden att överklaga har troligen gått ut
    .why = Det kan finnas andra vägar. En ny ansökan kan alltid göras.

### Motstridigt

contradiction-transfer_without_consent = Personen vill att stödet flyttas, men säger nej till att vi talar med den tidigare kommunen.
contradiction-stands_and_refused = Ett tidigare ja till kontakt sägs gälla fortfarande, men svaret nu är nej.
contradiction-stay_and_transfer = Personen vill bo kvar här, men vill att stödet flyttas till den tidigare kommunen.
contradiction-back_and_no_transfer = Personen vill flytta tillbaka, men vill inte att stödet flyttas dit.
contradiction-own_wish_and_told_to_leave = Personen vill flytta härifrån, och någon här har sagt att personen måste det.
contradiction-works_and_in_doubt = Bostaden fungerade vid besöket, men personen säger att den är i dåligt skick eller otrygg.

### Åtgärder

measure-acute_needs = Täck de akuta behoven
    .how = Pröva mat, boende och medicin i dag. Vistelsekommunen ansvarar för det som är akut.
measure-ask_what_is_acute = Fråga vad som är akut och om någon hotar
    .how = Fråga i enrum, med en annan tolk om det behövs, innan någon annan kontaktas. Tiden för att överklaga går ändå.
measure-safety_routine = Följ rutinen för skydd
    .how = Skriv ingen plats i protokollet. Ta ingen kontakt med den tidigare kommunen och lämna inga uppgifter utan att rutinen säger det.
measure-clear_up_protection = Klara ut behovet av skydd
    .how = Fråga igen i enrum, med en annan tolk om det behövs. Ta ingen kontakt med andra innan dess.
measure-child_protection = Bedöm barnets behov av skydd genast
    .how = Gör en orosanmälan eller lämna över till barngruppen samma dag.
measure-book_interpreter = Boka en tolk
    .how = Boka en ny tid med tolk och ställ frågorna om viljan igen. Räkna med dubbel tid.
measure-correct_account = Anteckna det som personen vill ändra
    .how = Skriv personens invändning bredvid den första texten. Stryk inte det som skrevs då.
measure-document_experience = Läs upp berättelsen och låt personen rätta
    .how = Skriv vad personen sa, med personens ord, skilt från din bedömning. Skriv också när och av vem det togs emot.
measure-plan_support_here = Planera stödet här tillsammans med personen
    .how = Utgå från att personen bor här. Ta emot en ansökan om det stöd som behövs.
measure-help_to_contact = Hjälp personen att kontakta den kommun som den vill till
    .how = Personen ansöker själv. Hjälp till med rätt nummer och vad som behöver tas med. Kräv inget och lova inget.
measure-give_time = Ge tid att bestämma sig
    .how = Berätta vilka vägar som finns och vad som gäller medan personen tänker. Bestäm en dag då ni hörs.
measure-respect_wish = Säg till personen att den får bo kvar
    .how = Ta tillbaka det som sades. Tala med den som sa det, och med chefen. Skriv hur det rättades.
measure-child_views = Ta reda på vad barnen tycker
    .how = Ge varje barn en egen chans att berätta, och väg in svaret i bedömningen av barnets bästa.
measure-child_own_position = Fråga barnet som har fyllt 15 år för sig
    .how = Skriv barnets vilja och skäl för sig i begäran och i ansökan.
measure-help_to_school = Hjälp familjen till skolan
    .how = Ring skolan tillsammans med föräldern redan i dag.
measure-school_with_protection = Ordna skolan enligt rutinen för skydd
    .how = Barnet har rätt till skola också när var familjen är måste skyddas. Låt den som ansvarar för skyddet ta kontakten.
measure-assess_support = Pröva behovet av stöd här
    .how = Ta emot en ansökan om det stöd som personen behöver nu.
measure-own_investigation = Utred själv det som inte följde med
    .how = Bygg på personens egna uppgifter när bakgrunden saknas.
measure-explain_no_transfer = Förklara varför ärendet inte flyttas
    .how = Berätta att behovet av stöd prövas här, och att frågan kan tas upp igen om annat stöd börjar.
measure-ask_lawyer_transfer = Låt juristen pröva läsningen
    .how = Frågan är om lagens ord om individuellt behovsprövade insatser kan gälla ekonomiskt bistånd, eller ett stöd som har tagit slut. Det är inte prövat så vitt programmet vet.
measure-agree_on_support = Kom överens om vem som ger stödet
    .how = Tala med den tidigare kommunen, med personens samtycke. Skriv vem som gör vad, och från vilken dag.
measure-describe_ties = Beskriv banden till båda orterna
    .how = Skriv vad som talar för den ena och den andra. Väg in hur personen själv ser på det.
measure-stop_sending = Sluta lämna uppgifter
    .how = Anteckna dagen och säg till alla som har hand om ärendet. Det som redan är lämnat kan ni be den andra kommunen att inte använda mer.
measure-respect_refusal = Respektera ett nej
    .how = Lämna inget om personen. Stödet här prövas som vanligt. Fråga igen bara om något har ändrats.
measure-explain_consent = Förklara vad samtycket skulle gälla
    .how = Säg vad som skulle skickas, till vem och varför. Visa gärna utkastet. Låt personen tänka, och godta ett nej.
measure-ask_consent_again = Fråga om samtycket ska gälla längre
    .how = Fråga före den sista dagen. Har den redan varit, fråga på nytt. Utan ett nytt ja lämnas inget mer.
measure-look_at_exception = Pröva undantaget innan något lämnas
    .how = Fråga er om just den uppgiften behövs för att ge nödvändigt stöd. Det gäller bara den som är under 18 år, har ett pågående missbruk, får psykiatrisk vård enligt lag eller är gravid. Tala med chefen eller juristen, skriv skälen och berätta för personen om det går.
measure-tell_of_mistake = Ta upp misstaget med chefen i dag
    .how = Skriv vad som lämnades, till vem och när. Berätta det för personen. Pröva om det är en händelse som dataskyddsombudet ska få veta.
measure-check_what_was_shared = Kontrollera vad som har lämnats
    .how = Jämför med det som personen har sagt ja till. Ryms det inte, ta upp det med chefen i dag. Lämna bara det som samtycket eller lagen tillåter.
measure-contact_sender = Kontakta den tidigare kommunen
    .how = Tala allmänt om hur kommunerna arbetar, och säg hur ni ser på det. Uppgifter om personen kräver samtycke eller annat stöd i lag.
measure-ask_explanation = Be den tidigare kommunen förklara sig
    .how = Fråga, med personens samtycke, varför flytten blev av, vem som beslutade och om det finns ett beslut.
measure-remind_sender = Påminn den tidigare kommunen
    .how = Påminn skriftligt och ange en dag. Skriv inte mer om personen än samtycket tillåter.
measure-share_explanation = Berätta förklaringen för personen
    .how = Låt personen säga hur den ser på saken, och skriv ned det.
measure-letter_to_sender = Skicka en skrivelse till den tidigare kommunen
    .how = Skrivelsen är en allmän handling och ska registreras. Skriv inget om personen utan samtycke.
measure-register_letter = Registrera skrivelsen
    .how = Lämna skrivelsen till registrator, och svaret när det kommer.
measure-talk_to_landlord = Tala med hyresvärden
    .how = Berätta att bistånd prövas för varje person och att hyresvärden själv bedömer betalningsförmågan. Nämn ingen person utan samtycke.
measure-transfer_request = Begär överflyttning av ärendet
    .how = Skriv begäran tillsammans med personen och inom samtycket: anknytning, önskemål, pågående stöd och hur länge det behövs. Skriv upp dagen då den skickas.
measure-justify_or_take_back = Motivera, eller ta tillbaka
    .how = Skriv varför personens vilja inte följs. Är skälen inte starka, ta tillbaka begäran.
measure-explain_choice = Förklara varför steget inte togs
    .how = Säg skälen, och anteckna om personen inte håller med.
measure-watch_limit = Bevaka månaden
    .how = Skriv in dagen i kalendern. Påminn gärna innan. Börja samla det som ansökan till IVO behöver.
measure-wish_before_ivo = Fråga personen före en ansökan hos IVO
    .how = Personens önskemål ska vägas in. Berätta vad en ansökan betyder och bestäm en dag då ni hörs. Ansök inte förrän personen har bestämt sig.
measure-complete_request = Komplettera begäran
    .how = Svara skriftligt och snart. Går det utöver samtycket, fråga personen först.
measure-ivo_application = Ansök hos IVO
    .how = Fråga personen igen vad den vill. Ansökan ska ha skäl för anknytningen, personens vilja, stödet, behovets längd och nämndens beslut.
measure-complete_application = Gör ansökan till IVO hel
    .how = Gå igenom delarna i frågan om ansökan och fyll i det som saknas.
measure-describe_for_children = Skriv vad det betyder för barnen
    .how = Beskriv skola, vänner och trygghet på kort och lång sikt, och vad barnen själva har sagt.
measure-ask_ivo = Fråga IVO hur långt de har kommit
    .how = Fråga om det behövs något mer. Berätta svaret för personen.
measure-appeal_ivo = Ta ställning till att överklaga IVO:s beslut
    .how = Personen och kommunen kan vilja olika. Hjälp personen att överklaga om den vill det. Tala med juristen om kommunens egen tid.
measure-hand_over = Lämna över ärendet
    .how = Ge de uppgifter som behövs, och inga andra. Se till att stödet fortsätter tills den andra kommunen har tagit vid.
measure-home_visit_with_consent = Gör hembesök med samtycke
    .how = Se på skick, storlek och säkerhet med respekt för hemmet.
measure-no_home_visit = Gör inget hembesök
    .how = Fråga om personen i stället vill berätta eller visa bilder.
measure-plan_home = Gör en plan för boendet
    .how = Gå igenom hyra, kontrakt och resor tillsammans. Se vad som går att ordna här i kommunen.
measure-help_to_new_home = Hjälp personen att söka en bättre bostad
    .how = Kräv aldrig att personen söker utanför kommunen.
measure-take_back_requirement = Ta tillbaka kravet
    .how = Säg till personen att stödet inte hänger på det. Rätta beslut och anteckningar där kravet står, och tala med chefen.
measure-appeal_in_time = Hjälp personen att överklaga i tid
    .how = Överklagandet ska ha kommit in inom tre veckor från den dag då personen fick del av beslutet. Är den sista dagen en lördag, söndag, helgdag eller midsommar-, jul- eller nyårsafton gäller nästa vardag.
measure-appeal_with_protection = Överklaga bara enligt rutinen för skydd
    .how = Låt den som ansvarar för skyddet läsa först. Skriv varken adress, ort eller telefonnummer i överklagandet. Räkna in detta i de tre veckorna.
measure-after_appeal_time = Se vad som går att göra nu
    .how = Kontrollera dagen i beslutet. Personen kan göra en ny ansökan eller be att beslutet ändras. Är beslutet från en annan kommun, hjälp till med kontakten. Behövs skydd, eller är det oklart, gör det bara enligt rutinen för skydd.
