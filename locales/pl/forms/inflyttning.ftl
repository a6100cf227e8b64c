# Language: Polish (pl).
## Translated from Swedish.
## Reviewed by: nobody yet
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = Rozmowa po przeprowadzce
    .purpose = Rozmowa z osobą, która przeprowadziła się tutaj z innej gminy (kommun): jak doszło do przeprowadzki i czego chciała sama ta osoba?

### Opening

section-opening = Opowieść

information_given = Chcę zrozumieć, jak doszło do Pana/Pani przeprowadzki tutaj. Sam Pan / sama Pani decyduje, o czym chce opowiedzieć. Na pytanie można odmówić odpowiedzi.
    .short = Informacja odczytana
    .help = Powiedz też, że podczas rozmowy robisz zapis i że na końcu osoba usłyszy podsumowanie. Powiedz, że same odpowiedzi nie decydują o prawie do wsparcia.
    .note = Zanim przejdziesz dalej, pozwól osobie odpowiedzieć.
    .read = Odczytano

interpreter_mode = Jak tłumaczona jest rozmowa?
    .short = Sposób tłumaczenia
    .help = Wypełniasz samodzielnie. Dzieci, krewni i znajomi nie powinni tłumaczyć. Tłumacz przy telefonie nie musi wiedzieć, kim jest osoba.
    .none = Bez tłumacza
    .on_site = Tłumacz na miejscu
    .phone = Tłumacz przez telefon
    .video = Tłumacz przez wideo
    .relative = Krewny lub znajomy

spoken_language = W jakim języku chce Pan/Pani rozmawiać?
    .short = Język
    .help = Zapytaj też, czy osoba i tłumacz się rozumieją. Jeśli nie, zmień tłumacza lub termin.

acute_needs = Czy jest coś, co nie może czekać? Przeczytam kilka rzeczy.
    .short = Pilne potrzeby
    .help = Przerwij rozmowę, jeśli coś jest pilne. Za pilne potrzeby zawsze odpowiada gmina, w której osoba przebywa.
    .note = Czytaj po jednej możliwości.
    .food = Jedzenie na dziś
    .shelter = Miejsce do spania
    .medicine = Pomoc lekarska lub leki
    .danger = Ktoś mi grozi lub mnie krzywdzi
    .child_needs_help = Dziecko potrzebuje pomocy teraz
    .nothing_acute = Nie, nic pilnego

protection_move = Czy przeprowadzka miała chronić Pana/Panią przed przemocą lub groźbami?
    .short = Przeprowadzka dla ochrony
    .help = Pytaj tylko wtedy, gdy osoba jest sama z tobą i tłumaczem. Jeśli tak: postępuj według procedury ochrony i nie zapisuj w protokole żadnego miejsca. Nie pytaj wtedy o więcej, niż potrzebujesz.
    .note = Tłumacz tylko słowa. Nie wymieniaj imion, nazwisk ani miejsc.

story = Proszę opowiedzieć, jak doszło do przeprowadzki tutaj. Można zacząć od dowolnego miejsca. Co sam Pan / sama Pani myślał(a) o przeprowadzce?
    .short = Opowieść
    .help = Słuchaj i zapisuj słowami osoby. Nie przerywaj. Dopytaj: Co było potem? Kto to powiedział? Własną ocenę zapisz gdzie indziej.
    .note = Tłumacz w pierwszej osobie. Nie zmieniaj doboru słów.

### Background

section-background = Tło

previous_municipality = W jakiej gminie Pan/Pani mieszkał(a) przed przeprowadzką tutaj?
    .short = Poprzednia gmina
    .help = Wpisz kilka liter i wybierz z listy. Chodzi o gminę, w której osoba mieszkała na stałe.
    .note = Pytaj o gminę, nie o adres.

years_there = Ile lat mieszkał Pan / mieszkała Pani w tamtej gminie?
    .short = Lata w tamtej gminie
    .help = Wpisz 0, jeśli było to mniej niż rok. Kto długo mieszka w jednym miejscu, nie powinien być zmuszany do jego opuszczenia, jak radzi Socialstyrelsen.
    .unit = lat

moved_on = Kiedy nastąpiła przeprowadzka tutaj?
    .short = Data przeprowadzki
    .help = Dzień, od którego osoba zaczęła tu nocować. Wystarczy rok i miesiąc, jeśli dzień jest niepewny.

first_contact_on = Kiedy Pan/Pani po raz pierwszy zgłosił(a) się tutaj do opieki społecznej (socialtjänst)?
    .short = Pierwszy kontakt tutaj
    .help = Sprawdź we własnym systemie. Program oblicza czas między przeprowadzką a kontaktem.

recent_moves = Ile razy Pan/Pani się przeprowadzał(a) w ciągu ostatnich trzech lat?
    .short = Przeprowadzki w 3 lata
    .help = Wlicz przeprowadzkę tutaj. Wiele przeprowadzek jest szczególnie trudne dla dzieci.
    .unit = przeprowadzek

previous_home = Jak Pan/Pani mieszkał(a) w ostatnim czasie w poprzedniej gminie?
    .short = Mieszkanie przed
    .help = Zapytaj, jak duże było mieszkanie i kto w nim mieszkał. W razie potrzeby zrób notatkę.
    .note = Umowa gminy oznacza, że gmina wynajmuje mieszkanie i pozwala osobie w nim mieszkać.
    .own_lease = Własna umowa bezpośrednio z właścicielem
    .second_hand = Podnajem
    .municipal_contract = W mieszkaniu przez gminę
    .temporary = W hotelu lub hostelu
    .with_others = U krewnych lub znajomych
    .no_home = Bez mieszkania
    .other = Inaczej

previous_home_cramped = Czy mieszkanie było za małe dla tych, którzy tam mieszkali?
    .short = Za małe mieszkanie przed
    .help = Zapytaj, ile było pokoi i ile osób tam mieszkało. Liczy się też jeden pokój w hotelu dla całej rodziny.

contract_end = Co się stało, gdy skończył się czas w mieszkaniu gminy?
    .short = Gdy umowa się skończyła
    .help = Wiele takich umów obowiązuje dwa lata. Zapytaj, jak długo osoba mogła zostać i jaką pomoc dostała potem.
    .help_here = Dostałem/dostałam pomoc w szukaniu w tej samej gminie
    .help_elsewhere = Dostałem/dostałam pomoc w szukaniu w innej gminie
    .no_help = Nie dostałem/dostałam żadnej pomocy
    .left_myself = Wyprowadzka z mojej inicjatywy

support_before = Z czego Pan/Pani żył(a) przed przeprowadzką? Jakie miał Pan / miała Pani wsparcie?
    .short = Wsparcie przed
    .help = Można wybrać kilka odpowiedzi. Definicja aktywnego udziału gminy (aktiv medverkan) dotyczy osób, które miały pomoc finansową (ekonomiskt bistånd). Polityka gminy Munkedal obejmuje też inne wsparcie opieki społecznej.
    .note = Pomoc finansowa to pieniądze z opieki społecznej gminy. Nazywa się ją też försörjningsstöd (zasiłek na utrzymanie).
    .economic_assistance = Pomoc finansowa od gminy
    .social_support = Inne wsparcie opieki społecznej
    .own_income = Pensja lub inny własny dochód
    .other_benefits = Świadczenie z innego urzędu
    .none_of_these = Żadne z tych

income_before = Ile własnych pieniędzy miał Pan / miała Pani miesięcznie przed przeprowadzką? Proszę nie wliczać pomocy finansowej.
    .short = Własny dochód przed
    .help = Pensja po podatku i inne świadczenia. Wystarczy kwota przybliżona. Wpisz 0, jeśli nie było własnego dochodu.
    .note = Własne pieniądze to na przykład pensja. Pieniędzy z opieki społecznej gminy się nie liczy.

income_now = { $income_before_known ->
        [yes] Przed przeprowadzką było to { $income_before } miesięcznie. Ile własnych pieniędzy ma Pan/Pani miesięcznie teraz?
       *[no] Ile własnych pieniędzy ma Pan/Pani miesięcznie teraz?
    }
    .short = Własny dochód teraz
    .help = Licz tak samo jak przed przeprowadzką, bez pomocy finansowej.

### The previous municipality

section-old_municipality_acts = Poprzednia gmina

who_raised_it = Kto pierwszy wpadł na to, żeby Pan/Pani się tutaj przeprowadził(a)?
    .short = Kto poruszył temat
    .help = Nie czytaj najpierw możliwości. Pozwól osobie odpowiedzieć swobodnie, potem wybierz.
    .self = Ja
    .family_or_friends = Rodzina lub znajomi
    .old_municipality = Ktoś w poprzedniej gminie
    .landlord = Wynajmujący
    .someone_else = Ktoś inny

told_to_search = Czy ktoś w poprzedniej gminie powiedział, że musi Pan/Pani szukać mieszkania w innych gminach?
    .short = Wymóg szukania poza gminą
    .help = Najpierw zapytaj otwarcie: Co trzeba było zrobić według opieki społecznej, żeby w następnym miesiącu dostać pieniądze? Pytanie dotyczy tego, co powiedziano i co napisano. Poproś o decyzję, jeśli jest.
    .note = „Musi” to wymóg. Rada albo pytanie to coś innego. Rozróżniaj je w tłumaczeniu.

condition_consequence = Co miało się stać, gdyby Pan/Pani nie szukał(a)? Co o tym mówiono?
    .short = Skutek wymogu
    .help = Wybierz to, co powiedziano, a nie to, czego osoba się bała. Słowa, których użyto, najlepiej zapisz w notatce.
    .support_stopped = Że wsparcie się skończy
    .support_reduced = Że wsparcie będzie mniejsze
    .nothing_said = Nic o tym nie mówiono

support_cut = Czy odpowiedź na wniosek o pieniądze była odmowna? Albo pieniędzy było mniej? Jaki podano powód?
    .short = Odmowa lub mniej wsparcia
    .help = Dotyczy poprzedniej gminy. Odmowa dlatego, że potrzebę można zaspokoić przeprowadzką do innej gminy, to coś innego niż inne odmowy. Poproś o decyzję.
    .note = Czytaj pytania po jednym.
    .not_cut = Nie, to się nie zdarzyło
    .cut_home_elsewhere = Tak, bo mieszkanie było dla mnie dostępne gdzie indziej
    .cut_other_reason = Tak, z innego powodu
    .cut_no_reason = Tak, ale nie podano mi powodu

after_no = Czy kiedyś Pan/Pani powiedział(a) „nie”, gdy chodziło o przeprowadzkę? Co się wtedy stało?
    .short = Skutek odmowy
    .help = Gmina może zaproponować mieszkanie w innej miejscowości. Osoba może odmówić. Zapytaj, co było potem.
    .note = Czytaj te dwa pytania po jednym.
    .never_said_no = Nigdy nie powiedziałem/powiedziałam „nie”
    .accepted = Powiedziałem/powiedziałam „nie” i było w porządku
    .not_accepted = Powiedziałem/powiedziałam „nie”, ale tego nie przyjęto
    .consequences = Powiedziałem/powiedziałam „nie” i straciłem/straciłam wsparcie lub mieszkanie

decision_in_writing = Czy dostał Pan / dostała Pani jakąś decyzję na papierze?
    .short = Decyzja na piśmie
    .help = Wszystkie decyzje o przeprowadzce, mieszkaniu lub pieniądzach. Poproś o ich pokazanie. Jeśli nie ma papieru, osoba może zażądać wydania decyzji.
    .note = Decyzja to pismo z gminy, które mówi tak lub nie.

decision_on = Kiedy dostał Pan / dostała Pani tę decyzję?
    .short = Decyzja otrzymana
    .help = Dzień, w którym osoba dowiedziała się o decyzji. Na odwołanie jest trzy tygodnie od tego dnia.

reasons_given = Dlaczego miał się Pan / miała się Pani przeprowadzić? Jakie powody podano?
    .short = Podane powody
    .help = Nie czytaj możliwości. Wybierz te, które zgadzają się z tym, co osoba opowiada. Powód podany przez samą gminę wyjaśnia przeprowadzkę, ale nie zastępuje własnej woli.
    .stable_home = Własne, stabilne mieszkanie
    .better_for_children = Żeby dzieciom było lepiej
    .work_or_study = Praca lub nauka w miejscowości
    .near_family = Bliskość rodziny lub znajomych
    .no_homes = W gminie nie było mieszkań
    .cost_or_workload = Koszty lub obciążenie pracą gminy
    .own_responsibility = Że odpowiadam za swoje mieszkanie
    .no_reason = Nie podano mi powodów

tried_at_home = Co Pan/Pani i gmina robili, żeby znaleźć mieszkanie tam, gdzie Pan/Pani mieszkał(a)?
    .short = Próby w gminie zamieszkania
    .help = Dotyczy tego, co robiła gmina, i tego, co robiła sama osoba. Można wybrać kilka odpowiedzi.
    .municipal_lease = Mieszkanie przez gminę
    .temporary_place = Tymczasowy nocleg
    .municipality_asked = Gmina pytała wynajmujących
    .searched_myself = Szukanie na własną rękę
    .landlords_refused = Wynajmujący odmawiali
    .not_accepted = Nie przyjęto mnie: brak pracy albo długi
    .nothing_tried = Nic

alternatives = Jakie inne możliwości Pan/Pani dostał(a)?
    .short = Inne możliwości
    .help = Pozwól osobie odpowiedzieć swobodnie. Wybierz to, co było najbliżej prawdziwej możliwości. Wybierz „Żadnych innych” tylko wtedy, gdy osoba mówi, że nic innego nie było.
    .home_offered = Mieszkanie w tej samej gminie
    .temporary_offered = Tymczasowy nocleg w tej samej gminie
    .help_to_search = Pomoc w szukaniu w tej samej gminie
    .other = Coś innego
    .none = Żadnych innych

if_stayed = Co by się stało, gdyby Pan/Pani tam został(a)?
    .short = Gdyby osoba została
    .help = Chodzi o to, co osoba wtedy usłyszała, nie o to, co sądzicie dzisiaj. Zapisz słowa w notatce, jeśli ktoś powiedział je wprost.
    .could_stay = Można byłoby mieszkać dalej
    .without_home = Nie byłoby mieszkania
    .without_support = Nie byłoby pieniędzy
    .other = Coś innego

### Help and money

section-help_and_money = Pomoc i pieniądze

asked_for_help = Czy sam Pan / sama Pani prosił(a) o pomoc w przeprowadzce tutaj?
    .short = Osoba prosiła o pomoc
    .help = Odróżniaj proszenie o pomoc od przyjęcia pomocy, którą ktoś zaproponował.

dwelling_found_by = Kto znalazł mieszkanie tutaj?
    .short = Kto znalazł mieszkanie
    .help = Zapytaj też, kto rozmawiał z wynajmującym i kto załatwił umowę.
    .self = Ja
    .family_or_friends = Rodzina lub znajomi
    .old_municipality = Ktoś w poprzedniej gminie
    .landlord = Wynajmujący skontaktował się ze mną
    .others = Ktoś inny

search_help = Czy poprzednia gmina pomagała Panu/Pani szukać mieszkania? W jaki sposób?
    .short = Pomoc w szukaniu
    .help = Dotyczy pracowników, doradców mieszkaniowych i podobnych osób. Ogólna pomoc w uczeniu się szukania to zwykłe wsparcie.
    .note = Doradca mieszkaniowy (boendecoach) pracuje dla gminy i pomaga ludziom znaleźć mieszkanie.
    .taught_to_search = Pokazali, jak szukać na własną rękę
    .advised_elsewhere = Radzili mi szukać w innych gminach
    .searched_elsewhere = Szukali dla mnie mieszkania w innych gminach
    .landlord_tip = Podali mi nazwiska wynajmujących w innych gminach
    .no_search_help = Nie pomagali szukać

rent_months_paid = Za ile miesięcy czynszu za mieszkanie tutaj zapłaciła poprzednia gmina?
    .short = Miesiące opłaconego czynszu
    .help = Licz tylko czynsz za nowe mieszkanie. Wpisz 0, jeśli gmina nic nie zapłaciła. Opłacenie czynszu za pierwszy miesiąc jest zwykłe.
    .unit = miesięcy

help_given = Czy poprzednia gmina pomogła w przeprowadzce? Przeczytam kilka rzeczy.
    .short = Inna pomoc w przeprowadzce
    .help = Najpierw zapytaj otwarcie: Jak doszło do przyjazdu tutaj? Można wybrać kilka odpowiedzi. Przy pożyczce zapytaj, czy pieniądze trzeba oddać i czy warunki są na papierze.
    .note = Czytaj po jednej możliwości.
    .moving_costs_applied = Zapłacili za przeprowadzkę po moim wniosku
    .moving_costs_unasked = Zapłacili za przeprowadzkę bez mojego wniosku
    .travel = Zorganizowali podróż tutaj
    .loan = Pożyczyli mi pieniądze
    .landlord_promise = Obiecali coś wynajmującemu
    .money_offer = Proponowali pieniądze w zamian za przeprowadzkę
    .nothing_given = Nic z tego

place_knowledge = Co Pan/Pani wiedział(a) o tej miejscowości przed przyjazdem?
    .short = Wiedza o miejscowości
    .help = Pozwól osobie opowiedzieć. Wybierz potem. Zapytaj, czy osoba wiedziała, gdzie leży miejscowość, i czy umiała trafić do mieszkania.
    .knew_well = Miejscowość była mi dobrze znana
    .knew_some = Trochę było mi wiadomo
    .knew_little = Mało było mi wiadomo
    .knew_nothing = Nic mi nie było wiadomo

told_before = Czy poprzednia gmina coś powiedziała przed przeprowadzką? Przeczytam kilka rzeczy.
    .short = Co mówiła gmina
    .help = Wybierz tylko to, co powiedziała gmina. To, czego osoba dowiedziała się sama, zapisz w notatce.
    .note = Czytaj po jednej możliwości.
    .work_good = Że jest tu praca
    .work_hard = Że o pracę tu trudno
    .school = O szkole i przedszkolu
    .care = O opiece zdrowotnej
    .travel = O autobusach i odległościach
    .rules_differ = Że zasady wsparcia mogą tu być inne
    .keep_queue_place = Że zachowuję oszczędzanie na mieszkanie lub miejsce w kolejce
    .nothing_told = Nic nie powiedzieli

### The dwelling

section-dwelling = Mieszkanie

dwelling_seen = Kto widział mieszkanie, zanim Pan/Pani się wprowadził(a)?
    .short = Kto widział mieszkanie
    .help = Można wybrać kilka odpowiedzi. Zdjęcia nie liczą się jako obejrzenie mieszkania.
    .self = Ja
    .old_municipality = Ktoś z poprzedniej gminy
    .someone_else = Ktoś inny, kogo znam
    .nobody = Nikt

contract_kind = Jaką ma Pan/Pani umowę?
    .short = Rodzaj umowy
    .help = Poproś o pokazanie umowy. Sprawdź, kto jest wpisany jako wynajmujący i jak długo obowiązuje.
    .note = Najem bezpośredni (första hand) to najem od właściciela. Podnajem (andra hand) to najem od kogoś, kto sam wynajmuje.
    .first_hand = Najem bezpośredni
    .second_hand = Podnajem
    .from_old_municipality = Wynajmuję od poprzedniej gminy
    .lodger = Wynajmuję pokój u kogoś
    .no_contract = Nie mam umowy

dwelling_problems = Jak się Panu/Pani mieszka? Przeczytam kilka rzeczy.
    .short = Problemy z mieszkaniem
    .help = Można wybrać kilka odpowiedzi. Zapytaj o czynsz, koszt prądu i długość umowy. Zapytaj, jak osoba dociera do sklepu, szkoły i pracy.
    .note = Czytaj po jednej możliwości.
    .short_contract = Umowa jest krótka
    .high_rent = Czynsz jest dla mnie za wysoki
    .poor_condition = Mieszkanie jest w złym stanie
    .too_small = Mieszkanie jest za małe
    .far_away = Daleko do sklepu, szkoły lub autobusu
    .electric_heating = Ogrzewam mieszkanie prądem, za który płacę
    .no_problems = Mieszkanie jest w porządku

landlord_said = Co wynajmujący powiedział o tym, jak ma być płacony czynsz?
    .short = Co mówił wynajmujący
    .help = Wynajmujący sam ma ocenić, czy najemca może płacić. Każdy wniosek o pomoc rozpatruje się osobno.
    .asked_income = Wynajmujący zapytał o mój dochód
    .social_services_pays = Wynajmujący powiedział, że płaci opieka społeczna
    .nothing_about_it = Wynajmujący nic o tym nie powiedział

### Work and support

section-work_and_support = Praca i wsparcie

job_and_move = Czy Pan/Pani pracował(a), gdy przeprowadzka została postanowiona? Co stało się z pracą?
    .short = Praca i przeprowadzka
    .help = Liczy się też praca na część etatu i na godziny. Zapytaj, jak daleko jest teraz do pracy.
    .note = Czytaj te dwa pytania po jednym.
    .no_job = Nie miałem/miałam pracy
    .kept_job = Nadal mam tę pracę
    .new_job_here = Dostałem/dostałam pracę tutaj
    .had_to_leave = Trzeba było zostawić pracę z powodu przeprowadzki
    .ended_before = Praca skończyła się z innego powodu

ongoing_support = Jakie inne wsparcie od opieki społecznej miał Pan / miała Pani w czasie przeprowadzki? Nie chodzi mi o pieniądze.
    .short = Wsparcie w czasie przeprowadzki
    .help = Tylko wsparcie, które trwało w czasie przeprowadzki. Nie pytaj o przyczynę wsparcia. Takie wsparcie, a nie pomoc finansowa, może być powodem wystąpienia o przeniesienie sprawy (överflyttning).
    .note = Czytaj po jednej możliwości.
    .treatment = Leczenie lub terapia
    .home_support = Wsparcie w codziennym życiu lub pomoc w domu
    .contact_person = Osoba kontaktowa (kontaktperson)
    .family_support = Wsparcie dla dzieci lub rodziny
    .other_support = Inne wsparcie
    .no_support = Żadne inne wsparcie

support_after_move = { $ongoing_support_known ->
        [yes] Miał Pan / miała Pani takie wsparcie: { $ongoing_support }. Co się z nim stało po przeprowadzce?
       *[no] Co stało się ze wsparciem po przeprowadzce?
    }
    .short = Wsparcie po przeprowadzce
    .help = Zapytaj, kto powiedział, że wsparcie się skończy, i czy ktoś tutaj miał je przejąć. Potrzeba na dziś jest badana tutaj.
    .continues = Poprzednia gmina nadal je daje
    .handed_over = Ktoś tutaj je przejął
    .ended_needed = Skończyło się, ale jest mi potrzebne
    .ended_not_needed = Skończyło się i nie jest mi potrzebne

changes_by_move = Co się dla Pana/Pani zmieniło po przeprowadzce? Przeczytam kilka rzeczy.
    .short = Co się zmieniło
    .help = Najpierw zapytaj otwarcie. Mieści się tu i to, co się poprawiło, i to, co zostało utracone. Mieszkanie dostosowane to mieszkanie, które zmieniono z powodu niepełnosprawności.
    .note = Czytaj po jednej możliwości. SFI to nauka szwedzkiego dla dorosłych.
    .closer_to_people = Mam bliżej do ludzi, których lubię
    .better_daily_life = Codzienność układa się lepiej
    .lost_network = Kontakt z bliskimi mi ludźmi się urwał
    .studies_cut = SFI, kurs lub praktyka zostały przerwane
    .care_out_of_reach = Nie mogę dotrzeć do mojego lekarza specjalisty
    .left_adapted_home = Zostawiłem/zostawiłam mieszkanie dostosowane do mnie
    .no_change = Nic szczególnego

### Family and children

section-household_and_children = Rodzina i dzieci

household = Czy mieszka Pan/Pani teraz razem z innymi dorosłymi?
    .short = Dorośli w domu
    .help = Po jednej dorosłej osobie. O dzieci zapytasz zaraz. Nie zapisuj imion ani nazwisk.
    .entry = Dorosła osoba { $number }
    .add = Dodaj dorosłą osobę
    .none = Nie, żadnych innych dorosłych

household-relation = Kim jest dla Pana/Pani ta osoba?
    .short = Relacja
    .help = Nie zapisuj imienia ani nazwiska.
    .partner = Mój partner / moja partnerka
    .parent = Mój rodzic
    .adult_child = Moje dorosłe dziecko
    .other_adult = Inna dorosła osoba

household-moved_along = Czy ta osoba przeprowadziła się tutaj razem z Panem/Panią?
    .short = Przeprowadziła się razem
    .help = Odpowiedz nie, jeśli osoba już tu mieszkała lub przyjechała później.

continuity_need = Czy jest coś, co szczególnie utrudnia Panu/Pani zmianę miejscowości?
    .short = Potrzeba pozostania
    .help = Nie pytaj o diagnozy. Chodzi o to, czy przeprowadzka jest dla tej osoby szczególnie ciężka.
    .disability = Niepełnosprawność
    .frail_health = Słabe zdrowie lub podeszły wiek
    .need_of_routine = Potrzebuję stałych zwyczajów i tych samych ludzi
    .nothing_special = Nie

children = Teraz chcę zapytać o dzieci, które przeprowadziły się tutaj z Panem/Panią.
    .short = Dzieci
    .help = Po jednym dziecku. Nie zapisuj imion. Najlepiej porozmawiaj z samymi dziećmi przy innej okazji.
    .entry = Dziecko { $number }
    .add = Dodaj dziecko
    .none = Żadne dzieci nie przeprowadziły się razem

children-age = Ile lat ma dziecko { $entry }?
    .short = Wiek
    .help = Pełne lata. Wpisz 0 dla dziecka poniżej roku.
    .unit = lat

children-left_school = Czy dziecko musiało zostawić swoją szkołę lub przedszkole z powodu przeprowadzki?
    .short = Zostawiło szkołę
    .help = Liczy się też świetlica. Odpowiedz tak także wtedy, gdy dziecko zmieniło szkołę w środku roku szkolnego.

children-in_school_now = Czy dziecko chodzi teraz tutaj do szkoły lub przedszkola?
    .short = Szkoła tutaj
    .help = Jeśli nie: pomóż rodzinie jeszcze dziś skontaktować się ze szkołą. Jeśli potrzebna jest ochrona lub nie jest to jasne: niech kontakt nawiąże osoba odpowiedzialna za ochronę.

children-left_friends = Czy dziecko musiało zostawić przyjaciół lub sport?
    .short = Zostawiło przyjaciół
    .help = Dotyczy przyjaciół, drużyn, stowarzyszeń i innych rzeczy ważnych dla dziecka.

children-heard = Czy dziecko mogło powiedzieć, co myśli o przeprowadzce?
    .short = Dziecko zapytane
    .help = Chodzi o to, czy ktoś w poprzedniej gminie zapytał dziecko.

children_considered = Czy ktoś w poprzedniej gminie rozmawiał z Panem/Panią o dzieciach i przeprowadzce?
    .short = Ocena sytuacji dzieci
    .help = Zapytaj, czy poruszono szkołę, przyjaciół i zdrowie. Zapytaj, czy coś zapisano.

### The wish

section-wish = Własna wola

feelings = Jak się Pan/Pani czuł(a) przed przeprowadzką?
    .short = Uczucia przed przeprowadzką
    .help = Nie czytaj możliwości. Można wybrać kilka odpowiedzi. Zapisz słowa osoby w notatce.
    .looked_forward = Cieszyłem/cieszyłam się na nią
    .calm = Czułem/czułam spokój
    .worried = Czułem/czułam niepokój
    .sad = Było mi smutno
    .forced = Czułem/czułam przymus
    .did_not_understand = Nie rozumiałem/rozumiałam, co się dzieje

who_decided = Kto zdecydował, że Pan/Pani się przeprowadzi?
    .short = Kto zdecydował
    .help = Zapytaj też, jak osoba się o tym dowiedziała i czy zapadła decyzja.
    .self = Ja
    .together = Ja i gmina razem
    .old_municipality = Poprzednia gmina
    .family = Ktoś z rodziny
    .someone_else = Ktoś inny

wish_to_move = Czy sam Pan / sama Pani chciał(a) się tutaj przeprowadzić? Która odpowiedź pasuje najlepiej?
    .short = Wola przeprowadzki
    .help = Przeczytaj spokojnie wszystkie odpowiedzi. Opowieść już znasz. Jeśli odpowiedzi się nie zgadzają, program to pokaże. Wtedy możecie o tym porozmawiać.
    .note = Przeczytaj wszystkie odpowiedzi, zanim osoba wybierze.
    .own = Sam chciałem / sama chciałam się tutaj przeprowadzić
    .agreed = Zgodziłem/zgodziłam się na to
    .pressured = Czułem/czułam nacisk
    .none = Nie chciałem/chciałam się przeprowadzać

free_choice = Co by Pan/Pani wybrał(a), gdyby wybór był całkiem wolny?
    .short = Wolny wybór
    .help = Pytanie zadaje się wszystkim, niezależnie od odpowiedzi na poprzednie.
    .stay = Zostać w tamtej gminie
    .move_here = Przeprowadzić się tutaj
    .move_elsewhere = Przeprowadzić się w inne miejsce

wish_came = Kiedy pojawiła się Pana/Pani własna wola, żeby się tutaj przeprowadzić? Proszę opowiedzieć, jak Pan/Pani myślał(a).
    .short = Kiedy pojawiła się wola
    .help = Zadaje się, gdy gmina pierwsza poruszyła przeprowadzkę, gdy nikt nie wie, kto to zrobił, albo gdy osoba zgodziła się na przeprowadzkę. Pozwól osobie odpowiedzieć swobodnie, potem wybierz. Wola, która pojawiła się po propozycji, może być tak samo własna.
    .note = Zaczekaj z odpowiedziami, aż osoba opowie.
    .before_them = Chciałem/chciałam tego, zanim ktoś o tym wspomniał
    .thought_it_over = Po namyśle sam(a) tego chciałem/chciałam
    .no_other_way = Nie widziałem/widziałam innej drogi
    .never_own = To nigdy nie stało się moją własną wolą

wish_now = Czego Pan/Pani chce teraz?
    .short = Czego osoba chce teraz
    .help = Nic nie obiecuj. Wolę osoby trzeba uwzględnić, gdy sprawa ma być przeniesiona między gminami.
    .stay_here = Mieszkać tutaj dalej
    .move_back = Wrócić
    .move_on = Przeprowadzić się w inne miejsce
    .not_decided = Jeszcze nie zdecydowałem/zdecydowałam

### Contact and consent

section-contact = Kontakt

papers_brought = Co dostał Pan / dostała Pani ze sobą z poprzedniej gminy?
    .short = Papiery stamtąd
    .help = Poproś o pokazanie. Zapisz, jakie to papiery, a nie to, co jest w nich o innych osobach.
    .contact_note = Numer telefonu lub adres opieki społecznej tutaj
    .decision = Decyzję
    .other_papers = Inne papiery
    .nothing_brought = Nic

contact_before = Czy wie Pan/Pani, czy poprzednia gmina rozmawiała z nami przed przyjazdem? Czy najpierw pytali Pana/Panią?
    .short = Kontakt przed przeprowadzką
    .help = Potem sprawdź we własnym systemie. Przy pomocy finansowej nie ma obowiązku zawiadamiania nowej gminy.
    .note = Czytaj te dwa pytania po jednym.
    .asked_and_talked = Zapytali mnie i rozmawiali z wami
    .talked_unasked = Rozmawiali z wami bez pytania mnie
    .asked_only = Zapytali mnie, ale nie rozmawiali z wami
    .neither = Nie zrobili ani jednego, ani drugiego

consent_contact = Czy możemy skontaktować się z poprzednią gminą w sprawie Pana/Pani przeprowadzki?
    .short = Zgoda na kontakt
    .help = Wyjaśnij, o co chcecie zapytać i dlaczego. Zgoda (samtycke) jest dobrowolna i można ją cofnąć. Odmowa nie wpływa na prawo do wsparcia. Przy dzieciach pyta się opiekuna prawnego i dziecko, zależnie od wieku i dojrzałości.
    .note = Zgoda oznacza, że osoba sama mówi „tak”. Można powiedzieć „tak” na część.

consent_scope = O co możemy pytać, a o co nie możemy pytać?
    .short = Czego dotyczy zgoda
    .help = Zapisz tak, żeby koleżanka lub kolega rozumieli granicę. Nie zapisuj adresów.

consent_until = Do którego dnia obowiązuje Pana/Pani „tak”?
    .short = Zgoda obowiązuje do
    .help = Zaproponuj krótki czas. Osoba może cofnąć swoje „tak” w każdej chwili.

home_visit_consent = Czy możemy przyjść do Pana/Pani domu i obejrzeć mieszkanie?
    .short = Zgoda na wizytę domową
    .help = Pytaj tylko, jeśli mieszkanie trzeba obejrzeć. Powiedz, kto przyjdzie i co obejrzycie. Wizyta jest dobrowolna.

anything_more = Czy jest coś więcej, o czym Pan/Pani chce opowiedzieć? Czy coś zostało przeze mnie źle zrozumiane?
    .short = Coś jeszcze
    .help = Zapisz słowami osoby. Potem odczytaj podsumowanie.

### Checks

section-checks = Kontrola

register_check = Co jest w naszym systemie o kontakcie między gminami?
    .short = Kontrola w systemie
    .help = Dla ciebie, po rozmowie. Nie czytaj na głos. Szukaj tylko po numerze sprawy. Przy ochronie: nie kontaktuj się z nikim poza procedurą.
    .contact_made = Poprzednia gmina zgłosiła się przed przeprowadzką
    .consent_on_file = Zgoda osoby jest zapisana
    .handover_received = Trwające wsparcie zostało przekazane
    .company_uninformed = Firma zorganizowała mieszkanie chronione bez naszej wiedzy
    .no_trace = Nic nie ma

dwelling_register = Co wiadomo o mieszkaniu w naszej gminie?
    .short = Kontrola mieszkania
    .help = Dla ciebie, po rozmowie. Nie czytaj na głos. Nie zapisuj adresu. To, co wiadomo o budynku, nic nie mówi o osobie.
    .condemned = Mieszkanie uznano za nienadające się do zamieszkania
    .helped_out_before = Innym pomagano się stamtąd wyprowadzić
    .unsuitable = Mieszkanie jest nieodpowiednie lub szkodliwe
    .same_route = Wielu w tym budynku trafiło tu tą samą drogą
    .nothing_known = Nic nie wiadomo

### Conditions in words

condition-clear_own_wish = osoba wyraziła własną wyraźną wolę przeprowadzki
condition-not_protected = nie wiadomo, by przeprowadzka miała chronić przed przemocą lub groźbami
condition-contact_not_ruled_out = żadna odpowiedź nie mówi, że kontakt z innymi musi poczekać
condition-felt_pushed = osoba czuła przymus lub nie rozumiała, co się dzieje
condition-wish_missing = osoba nie chciała się przeprowadzać, czuła nacisk lub przymus, albo nie rozumiała, co się dzieje
condition-without_options = osoba nie miała prawdziwej alternatywy
condition-stood_by = w gminie zamieszkania nie udzielono pomocy i nie zaproponowano nic innego
condition-helped_elsewhere = poprzednia gmina pomogła w mieszkaniu lub przeprowadzce do innej gminy
condition-unlawful_act = poprzednia gmina powiązała wsparcie z wymogiem, odmówiła, powołując się na inną miejscowość, albo nie przyjęła odmowy
condition-refused_or_required = poprzednia gmina stawiała wymogi, odmówiła wsparcia albo nie przyjęła odmowy
condition-left_without_options = osoba miała wsparcie opieki społecznej i żadnej prawdziwej alternatywy dla przeprowadzki
condition-sent_with_note = osoba dostała ze sobą tylko dane kontaktowe, choć nie prosiła o pomoc w przeprowadzce
condition-acted_otherwise = poprzednia gmina działała inaczej niż przez pozostawienie osoby bez alternatywy
condition-sender_acted = poprzednia gmina działała albo zaniechała pomocy
condition-unasked_help = pomocy w przeprowadzce udzielono, choć osoba o nią nie prosiła
condition-wish_absent = coś wskazuje, że brakowało własnej woli
condition-acted_without_wish = poprzednia gmina działała, a coś wskazuje, że brakowało własnej woli
condition-only_note = osoba dostała ze sobą tylko dane kontaktowe, a gminy nie miały kontaktu
condition-came_soon = osoba skontaktowała się z opieką społeczną tutaj w ciągu dwóch tygodni od przeprowadzki
condition-contact_known = gminy miały kontakt przed przeprowadzką
condition-contact_must_wait = kontakt z innymi musi poczekać, bo jest niebezpieczny albo nie jest to wyjaśnione
condition-safety_unsaid = osoba nie mogła lub nie chciała powiedzieć, czy jest niebezpieczeństwo albo potrzeba ochrony
condition-contact_cleared = powiedziano, że żadne niebezpieczeństwo nie stoi na drodze kontaktu z innymi

### Elements

element-aid = Pomoc finansowa lub inne wsparcie
    .short = pomoc
element-municipality_acted = Działanie gminy
    .short = działanie
element-caused_move = Działanie doprowadziło do przeprowadzki
    .short = skutek
element-moved_to_other = Przeprowadzka do innej gminy
    .short = przeprowadzka
element-no_clear_wish = Brak własnej wyraźnej woli
    .short = brak własnej woli

### Flags

flag-search_elsewhere_required = Wymóg szukania mieszkania w innych gminach
    .why = Wsparcie uzależniono od szukania mieszkania w innych gminach. Taki wymóg nie ma oparcia w ustawie o opiece społecznej (socialtjänstlagen), niezależnie od tego, czego osoba chciała.
flag-refused_because_elsewhere = Odmowa lub mniej wsparcia, bo mieszkanie można dostać w innej miejscowości
    .why = Gmina nie może zaspokajać potrzeby wsparcia przez odesłanie do przeprowadzki wbrew woli osoby.
flag-no_not_respected = Nie przyjęto odmowy przeprowadzki
    .why = Wyraźną odmowę zmiany miejscowości należy uszanować i nie może ona mieć skutków dla wsparcia.
flag-cut_without_reason = Odmowa lub mniej wsparcia bez podania powodu
    .why = Decyzja niekorzystna dla osoby musi mieć uzasadnienie i mówić, jak się odwołać. Bez powodów nie widać, czy stała za nią przeprowadzka.
flag-loan_for_move = Pożyczka od gminy na przeprowadzkę
    .why = Według propozycji politycznej gmina nie powinna pożyczać pieniędzy na przeprowadzkę osobie, która ma tylko pomoc finansową.
flag-help_not_asked_for = Pomoc w przeprowadzce, o którą nikt nie prosił
    .why = Propozycja polityczna wymaga, by osoba sama poprosiła o pomoc. Statskontoret opiera swoją definicję na własnej woli.
flag-money_offered_to_move = Proponowano pieniądze za przeprowadzkę
    .why = Według wytycznych miasta Sztokholm pieniędzy nie należy używać, by nakłaniać ludzi do przeprowadzki. Ze strony innych gmin to szara strefa.
flag-rent_beyond_first_month = Opłacono więcej niż czynsz za pierwszy miesiąc
    .why = Czynsz za pierwszy miesiąc to zwykła praktyka. Więcej miesięcy może zachęcać do przeprowadzki.
flag-urged_to_search_elsewhere = Wezwanie, lub wymóg bez podania skutku, by szukać mieszkania w innych gminach
    .why = „Musi” to wymóg, nawet gdy nikt nie powiedział, co się stanie w przeciwnym razie. Wezwanie bez skutków może mieć dobre powody, ale nigdy nie może stać się przymusem. Wytyczne miasta Sztokholm mówią mu nie.
flag-municipality_raised_it = Poprzednia gmina pierwsza poruszyła przeprowadzkę
    .why = To, kto wyszedł z inicjatywą, mówi coś o tym, na czyjej woli opierała się przeprowadzka.
flag-no_real_alternative = Brak prawdziwej alternatywy dla przeprowadzki
    .why = Bez alternatywy trudno mówić o wolnym wyborze.
flag-dwelling_arranged = Poprzednia gmina załatwiła mieszkanie
    .why = Statskontoret użył tego jako miary w swojej ankiecie. Samo w sobie nic to nie mówi o tym, czego chciała osoba.
flag-coach_searched_elsewhere = Gmina szukała dla osoby mieszkania w innych gminach
    .why = Doradztwo mieszkaniowe to zwykłe wsparcie, ale może też stać się narzędziem aktywnego udziału.
flag-landlord_passed_on = Gmina wskazywała wynajmujących w innych gminach
    .why = Wskazywanie wynajmujących w innej miejscowości może być pomocą lub sterowaniem. Decyduje własna wola.
flag-guarantee_to_landlord = Obietnica dla wynajmującego
    .why = Gwarancja dla wynajmującego w innej gminie może wpłynąć na to, dokąd prowadzi przeprowadzka.
flag-moving_costs_paid = Poprzednia gmina zapłaciła za przeprowadzkę
    .why = Koszty przeprowadzki to często zwykła pomoc. Mają znaczenie, gdy brakowało własnej woli.
flag-travel_arranged = Poprzednia gmina zorganizowała podróż
    .why = Zorganizowana podróż to tło. Ma znaczenie, gdy brakowało własnej woli.
flag-contract_ended_help_elsewhere = Umowa gminy się skończyła, a pomoc dotyczyła innej gminy
    .why = Umowy mogą się kończyć. Aktywny udział Statskontoret widział wtedy, gdy pomoc kieruje do innej gminy.
flag-contract_ended = Umowa gminy się skończyła
    .why = To, że taka umowa się kończy, jest samo w sobie dozwolone. Może wyjaśniać, dlaczego pojawił się temat przeprowadzki.
flag-poor_temporary_home = Tymczasowy nocleg lub jego brak przed przeprowadzką
    .why = Zły tymczasowy nocleg może sprawić, że ludzie zgadzają się na cokolwiek.
flag-cramped_home_before = Za małe mieszkanie przed przeprowadzką
    .why = Ciasnota może sprawić, że ludzie zgadzają się na cokolwiek. Może też być własnym powodem przeprowadzki.
flag-receiver_not_informed = Gmina tutaj nie dowiedziała się niczego wcześniej
    .why = Nie ma ogólnego obowiązku informowania, ale bez kontaktu wsparcie tutaj jest gorzej przygotowane.
flag-consent_not_asked = Osoby nie zapytano o kontakt między gminami
    .why = Za zgodą osoby gminy mogą rozmawiać ze sobą przed przeprowadzką. Rzadko korzysta się z tej możliwości.
flag-only_contact_note = Tylko dane kontaktowe opieki społecznej tutaj
    .why = Munkedal opisuje to jako częste, gdy przeprowadzka jest nieprzygotowana. Jeśli była to pomoc, o którą osoba prosiła, przemawia to przeciw.
flag-support_ended_at_move = Trwające wsparcie zakończono bez przekazania
    .why = Trwające wsparcie można przekazać lub przenieść między gminami. Osoba nie powinna zostać bez niego.
flag-place_not_checked = Nic nie powiedziano o nowej miejscowości
    .why = Kto pomaga w przeprowadzce, powinien sprawdzić pracę, szkołę, opiekę zdrowotną i inne sprawy w miejscowości.
flag-dwelling_not_checked = Poprzednia gmina nie widziała mieszkania
    .why = Kto pomaga w mieszkaniu, powinien wiedzieć, że się nadaje i pasuje do gospodarstwa.
flag-rules_not_explained = Nic nie powiedziano o tym, że zasady mogą się różnić
    .why = Wsparcie bada się według wytycznych każdej gminy. Trzeba to wiedzieć przed przeprowadzką.
flag-home_not_tried_first = W gminie zamieszkania nic najpierw nie próbowano
    .why = Najpierw należy próbować pomóc w gminie zamieszkania. Jej brak mówi coś o tym, jaki wybór miała osoba.
flag-reasons_of_municipality = Powody dotyczyły trudności samej gminy
    .why = Decyzja ma opierać się na potrzebach osoby, a nie na braku mieszkań lub pieniędzy w gminie.
flag-cost_named_as_reason = Jako powód podano koszty lub obciążenie pracą
    .why = Taki powód to tło. Rzadko można go udowodnić.
flag-told_work_is_hard = Gmina wiedziała, że o pracę tu trudno
    .why = Gminy wysyłające często wiedzą, że rynek pracy w nowej miejscowości jest gorszy.
flag-own_responsibility_as_reason = Jako powód podano własną odpowiedzialność
    .why = Własna odpowiedzialność to zasada w ustawie. Nie zwalnia gminy z obowiązku pomocy.
flag-children_not_considered = Sytuacji dzieci nie poruszono
    .why = Dobro dziecka ocenia się przy wszystkich działaniach dotyczących dzieci.
flag-child_not_heard = Dziecko nie mogło wyrazić zdania
    .why = Dzieci mają prawo być wysłuchane w sprawach, które ich dotyczą.
flag-protected_housing_uninformed = Mieszkanie chronione zorganizowano bez wiedzy gminy tutaj
    .why = Ochronę tutaj trzeba zaplanować. Postępuj według procedury ochrony i nic poza nią.
flag-no_help_at_home = Brak pomocy, by zostać
    .why = Zaniechanie pomocy też może być sposobem, by ktoś się przeprowadził.

flag-no_own_wish = Brak własnej wyraźnej woli przeprowadzki
    .why = Własna wola to decydująca część definicji. Trzeba ją czytać razem z tym, co zrobiła gmina.
flag-felt_forced = Czuła przymus lub nie rozumiała
    .why = Uczucia przed przeprowadzką pokazują, jak osoba przeżywała swój wybór.
flag-place_unknown = Nic nie wiedziała o miejscowości
    .why = Kto nie wie, dokąd prowadzi przeprowadzka, nie może jej łatwo wybrać.
flag-job_left = Zostawiła pracę z powodu przeprowadzki
    .why = Utrata pracy powiększa skutki i może oddalać od utrzymywania się samodzielnie.
flag-came_almost_at_once = Skontaktowała się z opieką społeczną tutaj prawie od razu
    .why = Szybki kontakt to tło. Razem z działaniem poprzedniej gminy mówi więcej.
flag-typical_pattern = Umowa bezpośrednia, kilka opłaconych czynszów, potem kontakt tutaj
    .why = Munkedal opisuje to jako zwykły wzorzec.
flag-network_lost = Straciła ludzi wokół siebie
    .why = Zerwane kontakty to skutek, który wpływa na to, jakie wsparcie jest teraz potrzebne.
flag-papers_from_sender = Papiery od poprzedniej opieki społecznej
    .why = Papiery mogą pokazać, co powiedziano i postanowiono.
flag-support_still_needed = Potrzeba innego wsparcia nadal istnieje
    .why = Wsparcie poza pieniędzmi może wymagać kontynuacji tutaj lub zbadania przeniesienia sprawy.
flag-years_in_old_place = Mieszkała kilka lat w poprzedniej gminie
    .why = Zalecenia Socialstyrelsen uwzględniają osoby, które długo mieszkały w jednym miejscu.
flag-children_uprooted = Dzieci zostawiły szkołę lub przyjaciół
    .why = Dzieci szczególnie dotyka zerwanie więzi. Trzeba wysłuchać zdania samego dziecka.
flag-child_without_school = Dziecko nie chodzi tutaj do szkoły
    .why = Każdy tydzień bez szkoły dziecko odczuwa.
flag-continuity_broken = Samotna dorosła osoba ze szczególną potrzebą pozostania
    .why = Zalecenia Socialstyrelsen szczególnie uwzględniają osoby, które potrzebują ciągłości.
flag-adapted_home_left = Zostawiła dostosowane mieszkanie
    .why = Dostosowane mieszkanie trudno szybko zastąpić. Potrzebę bada się tutaj.
flag-hard_to_be_tenant = Trudno o akceptację jako najemca
    .why = To wyjaśnia, dlaczego wyborów było mało. Nic nie mówi o osobie.
flag-repeated_moves = Kilka przeprowadzek w krótkim czasie
    .why = Wiele przeprowadzek utrudnia zakorzenienie się, zwłaszcza dzieciom.
flag-care_out_of_reach = Opieka specjalistyczna poza zasięgiem
    .why = Opiekę zdrowotną trzeba zorganizować na nowo albo rozwiązać dojazdy.
flag-dwelling_far_away = Mieszkanie leży daleko od usług
    .why = Duże odległości wpływają na pracę, szkołę i codzienność.
flag-dwelling_poor_terms = Braki w mieszkaniu lub warunkach
    .why = Krótkie umowy, wysokie czynsze i zły stan sprawiają, że mieszkanie jest niepewne.
flag-dwelling_condemned = Mieszkanie niezdatne lub nieodpowiednie
    .why = Mieszkanie jest w gminie znane od dawna. Trzeba pilnie przyjrzeć się warunkom.
flag-dwelling_unsuitable = Mieszkanie jest za małe lub nieodpowiednie
    .why = Trzeba ustalić, jak mieszkanie sprawdza się dla osób, które w nim mieszkają.
flag-electric_heating_cost = Ogrzewanie prądem
    .why = Rozsądne rzeczywiste koszty prądu nie mieszczą się w normie państwowej (riksnorm). Ryczałt może dawać za mało.
flag-same_route_house = Wielu w budynku trafiło tu tą samą drogą
    .why = To wiedza o budynku i wynajmującym, nie o osobie.
flag-landlord_counts_on_support = Wynajmujący liczy na to, że zapłaci opieka społeczna
    .why = Wynajmujący sam odpowiada za ocenę zdolności płatniczej. Pomoc nigdy nie jest dana z góry.
flag-income_fell = Niższy własny dochód po przeprowadzce
    .why = Niższy dochód może oznaczać większą odległość od utrzymywania się samodzielnie.
flag-studies_broken_off = Nauka lub praktyka przerwane
    .why = To, co osoba włożyła w naukę i pracę, może przepaść.
flag-transfer_to_consider = Można zbadać przeniesienie sprawy
    .why = Trwało wsparcie inne niż pomoc finansowa, a osoba nie wybrała pozostania tutaj. Wystąpienie musi być zgodne z życzeniem osoby. Jeśli wsparcie się skończyło, nie jest pewne, czy jest co przenieść. Niech zajrzy prawnik.
flag-reason_to_contact_sender = Powód do rozmowy z poprzednią gminą
    .why = Polityka gminy Munkedal to kontakt od razu przy podejrzeniu. Kontakt może być ogólny. Dane o osobie wymagają zgody.

flag-acute_need = Pilna potrzeba
    .why = Pilne potrzeby mają pierwszeństwo przed wszystkim innym w rozmowie.
flag-protection_unclear = Potrzeba ochrony nie jest wyjaśniona
    .why = Brak odpowiedzi to nie „nie”. Kontakt z innymi musi poczekać.
flag-danger_now = Groźby lub przemoc teraz
    .why = Bezpieczeństwo osoby ma pierwszeństwo przed wszystkimi innymi pytaniami.
flag-child_needs_help_now = Dziecko potrzebuje pomocy teraz
    .why = Potrzebę ochrony dziecka trzeba ocenić od razu.
flag-decision_can_be_appealed = Od decyzji można jeszcze się odwołać
    .why = Czas to trzy tygodnie od dnia, w którym osoba dowiedziała się o decyzji.
flag-appeal_last_days = Czas na odwołanie minął albo minie za dzień lub kilka dni
    .why = Minęły trzy tygodnie. Jeśli ostatni dzień był świętem lub sobotą, liczy się następny dzień roboczy. Urząd, który wydał decyzję, bada, czy odwołanie wpłynęło w terminie.
flag-appeal_can_reveal = Odwołanie może ujawnić, gdzie osoba jest
    .why = Odwołanie składa się w gminie, która podjęła decyzję, i można tam przeczytać jego treść. Najważniejsza jest ochrona. Czas na odwołanie to mimo to trzy tygodnie.
flag-lives_in_senders_contract = Wynajmuje od poprzedniej gminy
    .why = Gmina, która sama załatwiła mieszkanie w innej gminie, może nadal ponosić odpowiedzialność.
flag-interpreting_unsafe = Rozmowy nie tłumaczy tłumacz
    .why = Wola, której nie dało się wypowiedzieć we własnym języku, nie jest wysłuchana.

flag-own_wish = Własna wyraźna wola przeprowadzki
    .why = Przy własnej woli pomoc jest zwykłym wsparciem. Nie usuwa to wymogów ani odmów, które są niedozwolone same w sobie.
flag-asked_for_the_help = Sama prosiła o pomoc
    .why = Pomoc, o którą osoba sama prosiła, to zwykłe wsparcie.
flag-home_tried_first = W gminie zamieszkania próbowano kilku dróg
    .why = Możliwości na miejscu sprawdzono, zanim przeprowadzka stała się aktualna.
flag-moved_for_protection = Przeprowadzka dla ochrony przed przemocą lub groźbami
    .why = Taka przeprowadzka ma osobny tryb i nie czyta się jej jako aktywnego udziału.
flag-municipalities_talked_before = Gminy miały kontakt przed przeprowadzką
    .why = Współpraca przed przeprowadzką przemawia za tym, że w centrum były potrzeby osoby.
flag-decided_together = Decyzja podjęta wspólnie, z myślą o samodzielnym utrzymaniu
    .why = Działania kształtuje się razem z osobą.
flag-place_looked_into = Miejscowość była sprawdzona
    .why = Gmina opowiedziała o kilku stronach nowej miejscowości.
flag-dwelling_fit = Mieszkanie było obejrzane i jest w porządku
    .why = Ktoś z gminy widział mieszkanie i pasuje ono do gospodarstwa.
flag-rules_explained = Dowiedziała się, że zasady mogą się różnić
    .why = Osoba wiedziała więcej o tym, co może oznaczać przeprowadzka.
flag-children_heard = Oceniono sytuację dzieci i wysłuchano dzieci
    .why = Zdanie i potrzeby dzieci poruszono przed przeprowadzką.
flag-work_or_study_here = Praca lub nauka w miejscowości
    .why = Praca w zasięgu to dobry powód do przeprowadzki.
flag-found_dwelling_self = Sama znalazła mieszkanie
    .why = Samodzielne szukanie i wybór mieszkania może pokazywać własną wolę, jeśli nikt tego nie żądał i było z czego wybierać.
flag-could_say_no = Mogła odmówić bez skutków
    .why = Gmina może proponować mieszkanie w innej miejscowości, jeśli osoba może swobodnie odmówić.
flag-home_offered_there = W gminie zamieszkania proponowano lub szukano mieszkania
    .why = Było wsparcie, by zostać.
flag-kept_queue_place = Zachowała oszczędzanie na mieszkanie lub miejsce w kolejce
    .why = Dzięki temu droga powrotna pozostała otwarta.
flag-general_search_help = Ogólna pomoc w uczeniu się szukania
    .why = Pomoc w samodzielnym szukaniu mieszkania, gdziekolwiek, to zwykłe wsparcie.
flag-stable_home_as_reason = Powodem stabilne mieszkanie lub dobro dzieci
    .why = Powód wyjaśnia przeprowadzkę. Nie zastępuje własnej woli.

### Contradictions

contradiction-wish_and_no_alternative = Osoba sama chciała się przeprowadzić, a jednocześnie nie miała innych możliwości.
contradiction-wish_and_ultimatum = Osoba sama chciała się przeprowadzić, a inaczej zostałaby bez mieszkania lub pieniędzy.
contradiction-wish_and_forced = Osoba sama chciała się przeprowadzić, a jednocześnie czuła przymus.
contradiction-wish_and_would_stay = Osoba sama chciała się przeprowadzić, ale zostałaby, gdyby wybór był wolny.
contradiction-wish_and_never_own = Osoba sama chciała się przeprowadzić, ale mówi też, że nigdy nie stało się to jej własną wolą.
contradiction-no_wish_and_would_move = Osoba nie chciała się przeprowadzać, ale wybrałaby przeprowadzkę tutaj, gdyby wybór był wolny.
contradiction-asked_and_no_wish = Osoba prosiła o pomoc w przeprowadzce, a jednocześnie nie chciała się przeprowadzać.
contradiction-home_offered_and_without_home = Osobie zaproponowano mieszkanie w tej samej gminie, a mimo to zostałaby bez mieszkania.
contradiction-contact_and_no_trace = Osoba mówi, że gminy ze sobą rozmawiały, ale w naszym systemie tego nie widać.
contradiction-moved_in_future = Data przeprowadzki jest późniejsza niż dzisiejsza rozmowa.

### Worked out

computed-assistance_in_month_of_move = Za pomoc w miesiącu przeprowadzki odpowiadała gmina: { $value }.
computed-first_rent = Czynsz tylko za jeden miesiąc. Czynsz płaci się z góry i opłacenie pierwszego to zwykła praktyka. Nie przemawia to ani za, ani przeciw.
computed-days_to_contact = { $value ->
    [one] Między przeprowadzką a pierwszym kontaktem minął { $value } dzień.
    [few] Między przeprowadzką a pierwszym kontaktem minęły { $value } dni.
    [many] Między przeprowadzką a pierwszym kontaktem minęło { $value } dni.
   *[other] Między przeprowadzką a pierwszym kontaktem minęło { $value } dnia.
}
computed-appeal_by = Odwołanie musi wpłynąć najpóźniej { $value }. Jeśli ten dzień to sobota, niedziela, święto albo wigilia Midsommar, Bożego Narodzenia lub Nowego Roku, liczy się następny dzień roboczy.

### Worth looking at again

check-contact_before_move = Pierwszy kontakt jest przed przeprowadzką.
check-contact_in_future = Pierwszy kontakt jest po dzisiejszej rozmowie.
check-decision_in_future = Dzień, w którym przyszła decyzja, jest po dzisiejszej rozmowie.
check-this_move_not_counted = Przeprowadzkę tutaj trzeba wliczyć. Wtedy odpowiedź to co najmniej 1.
check-consent_already_over = Zgoda nie może obowiązywać do dnia, który już minął.

### Measures

measure-acute_needs = Zaspokój pilne potrzeby
    .how = Zbadaj dziś jedzenie, nocleg i leki. Za to, co pilne, odpowiada gmina pobytu.
measure-ask_what_is_acute = Zapytaj, co jest pilne i czy ktoś grozi
    .how = Zapytaj sam na sam, w razie potrzeby z innym tłumaczem, zanim skontaktujesz się z kimkolwiek innym. Czas na odwołanie i tak biegnie.
measure-clear_up_protection = Wyjaśnij potrzebę ochrony
    .how = Zapytaj jeszcze raz sam na sam, w razie potrzeby z innym tłumaczem. Przed tym nie kontaktuj się z innymi.
measure-safety_routine = Postępuj według procedury ochrony
    .how = Nie zapisuj w protokole żadnego miejsca. Nie kontaktuj się z poprzednią gminą i nie podawaj danych, jeśli procedura tego nie przewiduje.
measure-child_protection = Od razu oceń potrzebę ochrony dziecka
    .how = Zgłoś obawy o dziecko (orosanmälan) albo przekaż sprawę grupie do spraw dzieci tego samego dnia.
measure-book_interpreter = Zamów tłumacza
    .how = Jeśli nie mówisz w języku tej osoby: umów nowy termin z tłumaczem i zadaj pytania o wolę jeszcze raz. Licz podwójny czas.
measure-child_views = Dowiedz się, co myślą dzieci
    .how = Daj każdemu dziecku osobną okazję, by opowiedziało, i uwzględnij to w ocenie dobra dziecka.
measure-help_to_school = Pomóż rodzinie trafić do szkoły
    .how = Zadzwoń do szkoły razem z rodzicem jeszcze dziś.
measure-school_with_protection = Załatw szkołę według procedury ochrony
    .how = Dziecko ma prawo do szkoły także wtedy, gdy trzeba chronić miejsce pobytu rodziny. Niech kontakt nawiąże osoba odpowiedzialna za ochronę.
measure-document_experience = Udokumentuj przeżycia osoby
    .how = Zapisz, co powiedziała osoba, jej słowami, oddzielnie od twojej oceny. Zapisz też, kiedy i kto to przyjął.
measure-ask_for_decision = Poproś o decyzję poprzedniej gminy
    .how = Pomóż osobie zażądać decyzji na piśmie, z powodami i informacją, jak się odwołać.
measure-appeal_in_time = Pomóż osobie odwołać się w terminie
    .how = Odwołanie musi wpłynąć w ciągu trzech tygodni od dnia, w którym osoba dowiedziała się o decyzji. Jeśli ostatni dzień to sobota, niedziela, święto albo wigilia Midsommar, Bożego Narodzenia lub Nowego Roku, liczy się następny dzień roboczy.
measure-appeal_with_protection = Odwołuj się tylko zgodnie z procedurą ochrony
    .how = Niech najpierw przeczyta je ten, kto odpowiada za ochronę. Nie podawaj w odwołaniu adresu, miejscowości ani numeru telefonu. Wlicz to w te trzy tygodnie.
measure-after_appeal_time = Zobacz, co da się teraz zrobić
    .how = Sprawdź dzień w decyzji. Osoba może złożyć nowy wniosek lub prosić o zmianę decyzji. Jeśli decyzja jest z innej gminy, pomóż w kontakcie. Jeśli potrzebna jest ochrona albo nie jest to wyjaśnione, rób to tylko zgodnie z procedurą ochrony.
measure-consent_to_contact = Poproś o zgodę na kontakt
    .how = Zapisz, czego zgoda dotyczy, wobec kogo, jak długo i jak się ją cofa. Przy dzieciach pyta się opiekuna prawnego i dziecko, zależnie od wieku i dojrzałości.
measure-consent_for_request = Zapytaj, czy zgoda obejmuje wniosek
    .how = Wniosek o przeniesienie mówi dużo o osobie. Sprawdź, co obejmuje zgoda, i zapytaj, czy wolno wysłać wniosek. Jeśli zgoda go nie obejmuje, nie wysyła się go.
measure-contact_sender = Skontaktuj się z poprzednią gminą
    .how = Rozmawiaj ogólnie o tym, jak gminy pracują. Dane o osobie wymagają zgody lub innej podstawy w ustawie.
measure-ask_explanation = Poproś poprzednią gminę o wyjaśnienie
    .how = Zapytaj, za zgodą osoby, dlaczego doszło do przeprowadzki i kto zdecydował.
measure-letter_to_sender = Wyślij pismo do poprzedniej gminy
    .how = Pismo jest dokumentem publicznym (allmän handling) i należy je zarejestrować. Bez zgody nie pisz nic o osobie.
measure-check_own_register = Sprawdź, czy poprzednia gmina się zgłosiła
    .how = Zajrzyj do sprawy we własnym systemie. Wypełnij część „Kontrola”.
measure-own_investigation = Ustal samodzielnie to, co nie dotarło
    .how = Oprzyj się na tym, co mówi sama osoba, gdy brakuje tła.
measure-check_responsibility = Zbadaj, która gmina odpowiada
    .how = Jeśli poprzednia gmina sama załatwiła mieszkanie, odpowiedzialność może nadal leżeć po jej stronie. Niech zajrzy prawnik.
measure-assess_support = Zbadaj potrzebę wsparcia tutaj
    .how = Przyjmij wniosek o wsparcie, którego osoba teraz potrzebuje.
measure-transfer_request = Wystąp o przeniesienie sprawy
    .how = Tylko gdy trwa wsparcie poza pomocą finansową, i z uwzględnieniem woli osoby. Wystąpienie musi być na piśmie.
measure-ivo_application = Złóż wniosek do IVO, jeśli gminy nie są zgodne
    .how = Możliwe, gdy druga gmina odmawia lub nie odpowiedziała w ciągu miesiąca na wystąpienie o przeniesienie.
measure-home_visit_with_consent = Przeprowadź wizytę domową za zgodą
    .how = Sprawdź stan, wielkość i bezpieczeństwo, z szacunkiem dla domu.
measure-help_to_new_home = Pomóż osobie szukać lepszego mieszkania
    .how = Nigdy nie wymagaj, by osoba szukała poza gminą.
measure-talk_to_landlord = Porozmawiaj z wynajmującym
    .how = Powiedz, że pomoc bada się dla każdej osoby i że wynajmujący sam ocenia zdolność płatniczą. Bez zgody nie wspominaj o żadnej osobie.
measure-explain_rules = Wyjaśnij zasady wsparcia tutaj
    .how = Powiedz, co obowiązuje w tej gminie, ustnie, a najlepiej też na papierze.
measure-actual_electricity_cost = Licz rzeczywisty koszt prądu
    .how = Poproś o rachunek za prąd i zbadaj, czy koszt jest rozsądny.
