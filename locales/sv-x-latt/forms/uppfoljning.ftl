# Language: lättläst svenska (sv-x-latt). Det som klienten hör eller läser i uppföljningen efter en flytt.
## Translated from Swedish.
## Reviewed by: nobody yet

### Läget

information_given = Vi träffas för att se vad som har hänt sedan sist. Du väljer själv vad du vill berätta. Du kan säga nej till en fråga.
    .read = Uppläst

acute_needs = Är det något som är bråttom? Jag läser upp några saker.
    .short = Det som är bråttom
    .food = Mat för i dag
    .shelter = Någonstans att sova
    .medicine = Vård eller medicin
    .danger = Någon hotar eller skadar mig
    .child_needs_help = Ett barn behöver hjälp nu
    .nothing_acute = Nej, inget är bråttom

protection_need = Finns det någon som inte får veta var du bor?
    .short = Någon får inte veta var du bor

since_last = Hur har det varit sedan vi träffades? Börja där du vill.
    .short = Sedan vi träffades

account_right = Förra gången skrev jag ned det du berättade om flytten. Stämmer det som jag skrev?
    .short = Det jag skrev förra gången
    .right = Ja, det stämmer
    .to_change = Vi behöver ändra något
    .not_read_yet = Jag har inte fått höra det än

### Viljan

wish_now = Vad vill du nu?
    .short = Vad du vill nu
    .stay_here = Bo kvar här
    .move_back = Flytta tillbaka
    .move_on = Flytta till en annan plats
    .not_decided = Jag har inte bestämt mig

wish_why = Vad är viktigast för dig när du tänker på det?
    .short = Vad som är viktigast för dig

told_to_leave = Har någon här i kommunen sagt att du måste flytta härifrån?
    .short = Måste flytta härifrån

ties_there = Vad har du kvar där du bodde förut? Jag läser upp några saker. Du är folkbokförd på den plats där Skatteverket har skrivit in dig.
    .short = Det du har kvar där du bodde förut
    .home = En bostad
    .family_or_friends = Familj eller vänner
    .work_or_study = Arbete eller studier
    .care_or_support = Vård eller stöd
    .children_there = Barn
    .registered = Jag är folkbokförd där
    .other_ties = Något annat
    .nothing_there = Inget

ties_here = Vad har du här nu? Jag läser upp några saker. Du är folkbokförd på den plats där Skatteverket har skrivit in dig.
    .short = Det du har här nu
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
    .entry = Barn { $number }
    .add = Lägg till ett barn
    .none = Inga barn bor hos mig

children-age = Hur gammalt är barn { $entry }?
    .short = Ålder

children-in_school_now = Går barnet i skola eller förskola här nu?
    .short = Skola här

children-asked_now = Har någon här frågat barnet hur det vill ha det?
    .short = Någon har frågat barnet

### Stödet

support_now = Vilket stöd har du från socialtjänsten just nu? Ekonomiskt bistånd är pengar från kommunen. Boendestöd är hjälp att klara vardagen hemma.
    .short = Stöd som du har nu
    .economic_assistance = Ekonomiskt bistånd
    .treatment = Behandling
    .home_support = Boendestöd eller hjälp i hemmet
    .contact_person = Kontaktperson
    .family_support = Stöd till barn eller familj
    .other_support = Annat stöd
    .ended_needed = Ett stöd som tog slut men som jag behöver
    .no_support = Inget stöd

support_from = Vem ger dig stödet nu? Den förra kommunen är kommunen där du bodde förut.
    .short = Vem som ger dig stödet
    .here = Kommunen här
    .old_municipality = Den förra kommunen
    .both = Båda kommunerna

need_duration = Hur länge tror du att du behöver stödet?
    .short = Hur länge du behöver stödet
    .some_weeks = Några veckor
    .some_months = Några månader
    .year_or_more = Ett år eller längre

transfer_closed =
    Ett ärende är kommunens arbete med en persons stöd. En annan kommun kan ta över ett ärende när någon får annat stöd än pengar.
    Du har inget sådant stöd just nu. Därför ber vi nu inte en annan kommun att ta över ditt ärende. Du kan ansöka om stöd här.
    .read = Uppläst

wants_transfer =
    Den kommun där du bodde förut kan kanske ta över ditt stöd. Då ansvarar den kommunen för stödet.
    Vi kan inte tvinga dig att flytta. Vad vill du?
    .short = Vad du vill om att flytta stödet
    .wants = Jag vill att den kommunen tar över stödet
    .can_accept = Jag kan gå med på det
    .against = Jag vill inte det
    .not_decided = Jag har inte bestämt mig

### Samtycket

consent_before =
    Du har kanske svarat förut om vi får tala med den förra kommunen. Det är kommunen där du bodde förut.
    Gäller det svaret fortfarande?
    .short = Ditt svar förut
    .none_before = Jag har inte sagt ja förut
    .stands = Ja, det gäller
    .taken_back = Jag tar tillbaka mitt ja

consent_contact = Får vi tala om dig med den förra kommunen?
    .short = Ditt svar om kontakt

consent_covers = Vad säger du ja till att vi talar om?
    .short = Vad vi får tala om
    .move_history = Hur flytten gick till
    .request = Att be den kommunen ta över stödet
    .support = Vilket stöd jag behöver
    .home = Bostaden
    .children = Barnen

consent_until = Till vilken dag gäller ditt ja?
    .short = Ditt ja gäller till

### Bostaden

dwelling_now = Hur fungerar bostaden nu? Jag läser upp några saker.
    .short = Bostaden nu
    .short_contract = Kontraktet är kort
    .high_rent = Hyran är för hög för mig
    .poor_condition = Bostaden är i dåligt skick
    .too_small = Bostaden är för liten
    .unsafe = Jag känner mig inte trygg där
    .far_away = Det är långt till affär, skola eller buss
    .no_home = Jag har ingen bostad
    .no_problems = Bostaden fungerar bra

home_visit_consent = Får vi komma hem till dig och se bostaden?
    .short = Ditt svar om besök hemma

told_to_search_here = Har någon här i kommunen talat med dig om att söka en ny bostad? Vad fick du höra?
    .short = Vad vi sa om ny bostad
    .nobody_said = Nej, ingen har sagt något
    .in_this_municipality = Att söka här i kommunen
    .elsewhere_if_wanted = Att jag kan söka på andra platser om jag vill
    .must_elsewhere = Att jag måste söka i andra kommuner
    .must_or_less_support = Att jag måste söka i andra kommuner, annars får jag mindre stöd

### Beslut och avslutning

new_decision =
    Har du fått ett beslut som du inte är nöjd med? Varifrån kom det?
    Ett beslut är ett papper från en myndighet som säger ja eller nej.
    .short = Beslut som du inte är nöjd med
    .no_decision = Nej
    .from_old_municipality = Från den förra kommunen
    .from_here = Från kommunen här
    .from_ivo = Från IVO, som kontrollerar socialtjänsten

decision_on = När fick du beslutet?
    .short = När du fick beslutet

appeal_state = { $decision_on_known ->
        [yes] Du fick beslutet { $decision_on }. Vill du överklaga det? Att överklaga är att be en domstol bedöma om beslutet är rätt.
       *[no] Vill du överklaga beslutet? Att överklaga är att be en domstol bedöma om beslutet är rätt.
    }
    .short = Överklaga beslutet
    .wants_to = Ja, det vill jag
    .not_decided = Jag har inte bestämt mig
    .sent = Det är redan gjort
    .will_not = Nej

anything_more = Vill du berätta något mer? Har jag missförstått något?
    .short = Mer att berätta
