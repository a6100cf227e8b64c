# Language: Polish (pl).
## Translated from Swedish.
## Reviewed by: nobody yet
## The questions are read aloud. Each sentence must be possible to interpret on its own.
## “We” is the social services of the municipality where the person lives now. No flag is about the person: they are about our own steps.

form-title = Rozmowa przed przeprowadzką
    .purpose = Rozmowa z osobą, która być może przeprowadzi się do innej gminy (kommun): czego chce sama osoba, czego spróbowano tutaj i co musimy zrobić, zanim pomożemy?

### Opening

section-opening = Opowieść

information_given = Chcę zrozumieć, jak Pan/Pani mieszka teraz i jak chce mieszkać. Nie musi się Pan/Pani przeprowadzać, żeby dostać pomoc. Sam Pan / sama Pani decyduje, o czym opowie. Na pytanie można odmówić odpowiedzi.
    .short = Informacja odczytana
    .help = Powiedz też, że podczas rozmowy robisz zapis i że na końcu osoba usłyszy podsumowanie. Powiedz, że dziś nie decydujecie niczego o przeprowadzce.
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
    .officer_speaks = Bez tłumacza: mówię w tym języku

spoken_language = W jakim języku chce Pan/Pani rozmawiać?
    .short = Język
    .help = Zapytaj też, czy osoba i tłumacz się rozumieją. Jeśli nie, zmień tłumacza lub termin.

acute_needs = Czy jest coś, co nie może czekać? Przeczytam kilka rzeczy.
    .short = Pilne potrzeby
    .help = Przerwij rozmowę, jeśli coś jest pilne. To, co pilne, rozwiązuje się tu i teraz, niezależnie od tego, czy dojdzie do przeprowadzki.
    .note = Czytaj po jednej możliwości.
    .food = Jedzenie na dziś
    .shelter = Miejsce do spania
    .medicine = Pomoc lekarska lub leki
    .danger = Ktoś mi grozi lub mnie krzywdzi
    .child_needs_help = Dziecko potrzebuje pomocy teraz
    .nothing_acute = Nie, nic pilnego

protection_need = Czy musi się Pan/Pani przeprowadzić dla ochrony przed przemocą lub groźbami?
    .short = Przeprowadzka dla ochrony
    .help = Pytaj tylko wtedy, gdy osoba jest sama z tobą i tłumaczem. Jeśli tak, prawie wszystkie inne pytania odpadają. Postępuj wtedy według procedury ochrony i nie zapisuj w protokole żadnego miejsca.
    .note = Tłumacz tylko słowa. Nie wymieniaj imion, nazwisk ani miejsc.

protection_steps = Co zrobiono dla ochrony?
    .short = Kroki ochrony
    .help = Dla ciebie. Nie czytaj na głos. Nie pisz nic o tym, dokąd osoba się udaje. Kto musi się przeprowadzić z powodu przemocy, może złożyć wniosek w nowej gminie przed przeprowadzką.
    .routine_followed = Postępuje się według procedury ochrony
    .applied_there = Wniosek w nowej gminie jest złożony lub w drodze
    .receiver_informed = Nowa gmina jest poinformowana zgodnie z procedurą
    .company_uninformed = Firma organizuje mieszkanie, a nowa gmina nic nie wie
    .not_started = Jeszcze nic

story = Proszę opowiedzieć, jak Pan/Pani dziś mieszka. Jak chce Pan/Pani mieszkać w przyszłości? Można zacząć od dowolnego miejsca.
    .short = Opowieść
    .help = Najpierw nie wspominaj żadnej miejscowości ani przeprowadzki. Słuchaj i zapisuj słowami osoby. Dopytaj: Co jest dla Pana/Pani ważne? Kto to powiedział? Własną ocenę zapisz gdzie indziej.
    .note = Tłumacz w pierwszej osobie. Nie zmieniaj doboru słów.

wish_first = Co osoba powiedziała o przeprowadzce, zanim padło twoje pytanie?
    .short = Wola w opowieści
    .help = Dla ciebie. Nie czytaj na głos. Pierwsza odpowiedź padła bez możliwości do wyboru. Pytanie zadaje się jeszcze raz dalej.
    .wants_to_move = Chce przeprowadzić się do innej gminy
    .wants_to_stay = Chce zostać w gminie
    .both_ways = Mówiła jedno i drugie
    .not_mentioned = Nie poruszyła tego

### Life here

section-life_here = Życie tutaj

home_municipality = W jakiej gminie Pan/Pani teraz mieszka?
    .short = Gmina zamieszkania
    .help = Wpisz kilka liter i wybierz z listy. Chodzi o gminę, w której osoba mieszka na stałe.
    .note = Pytaj o gminę, nie o adres.

years_here = Ile lat mieszka Pan/Pani tutaj w gminie?
    .short = Lata w gminie
    .help = Wpisz 0, jeśli to mniej niż rok. Kto długo mieszka w jednym miejscu, nie powinien być zmuszany do jego opuszczenia, jak radzi Socialstyrelsen.
    .unit = lat

recent_moves = Ile razy Pan/Pani się przeprowadzał(a) w ciągu ostatnich trzech lat?
    .short = Przeprowadzki w 3 lata
    .help = Nie wliczaj przeprowadzki, o której mowa. Wiele przeprowadzek jest szczególnie trudne dla dzieci.
    .unit = przeprowadzek

present_home = Jak Pan/Pani teraz mieszka?
    .short = Mieszkanie teraz
    .help = Zapytaj, jak duże jest mieszkanie, kto w nim mieszka i jak długo osoba może zostać. W razie potrzeby zrób notatkę.
    .note = Umowa gminy oznacza, że gmina wynajmuje mieszkanie i pozwala osobie w nim mieszkać.
    .own_lease = Własna umowa bezpośrednio z właścicielem
    .second_hand = Podnajem
    .municipal_contract = W mieszkaniu przez gminę
    .temporary = W hotelu lub hostelu
    .with_others = U krewnych lub znajomych
    .no_home = Bez mieszkania
    .other = Inaczej

present_home_cramped = Czy mieszkanie jest za małe dla tych, którzy tam mieszkają?
    .short = Za małe mieszkanie teraz
    .help = Zapytaj, ile jest pokoi i ile osób tam mieszka. Liczy się też jeden pokój w hotelu dla całej rodziny.

contract_end_help = Co powiedziano Panu/Pani o czasie po umowie gminy?
    .short = Po umowie gminy
    .help = Umowa może się skończyć. Decydujące jest, jaka pomoc jest potem i gdzie.
    .help_here = Dostanę pomoc w szukaniu tutaj w gminie
    .help_elsewhere = Dostanę pomoc w szukaniu w innej gminie
    .no_help = Nie dostanę pomocy
    .not_discussed = Nikt o tym nie mówił

support_now = Z czego Pan/Pani teraz żyje? Jakie ma Pan/Pani wsparcie?
    .short = Wsparcie teraz
    .help = Można wybrać kilka odpowiedzi. Definicja aktywnego udziału gminy (aktiv medverkan) dotyczy osób, które mają pomoc finansową (ekonomiskt bistånd). Polityka gminy Munkedal obejmuje też inne wsparcie opieki społecznej.
    .note = Pomoc finansowa to pieniądze z opieki społecznej gminy. Nazywa się ją też försörjningsstöd (zasiłek na utrzymanie).
    .economic_assistance = Pomoc finansowa od gminy
    .social_support = Inne wsparcie opieki społecznej
    .own_income = Pensja lub inny własny dochód
    .other_benefits = Świadczenie z innego urzędu
    .none_of_these = Żadne z tych

ongoing_support = Jakie inne wsparcie od opieki społecznej Pan/Pani ma? Nie chodzi mi o pieniądze.
    .short = Inne wsparcie teraz
    .help = Tylko trwające wsparcie. Nie pytaj o jego przyczynę. Trwające wsparcie nie powinno się kończyć tylko dlatego, że ktoś się przeprowadza.
    .note = Czytaj po jednej możliwości.
    .treatment = Leczenie lub terapia
    .home_support = Wsparcie w codziennym życiu lub pomoc w domu
    .contact_person = Osoba kontaktowa (kontaktperson)
    .family_support = Wsparcie dla dzieci lub rodziny
    .other_support = Inne wsparcie
    .no_support = Żadne inne wsparcie

### Home first

section-home_first = Najpierw tutaj

tried_here = Co Pan/Pani i my zrobiliśmy, żeby znaleźć mieszkanie tutaj w gminie?
    .short = Próby tutaj
    .help = Dotyczy tego, co zrobiła gmina, i tego, co zrobiła sama osoba. Można wybrać kilka odpowiedzi.
    .municipal_home = Mieszkanie przez gminę
    .temporary_place = Tymczasowy nocleg
    .office_asked_landlords = Gmina pytała wynajmujących
    .searched_myself = Szukanie na własną rękę
    .landlords_refused = Wynajmujący odmówili
    .not_accepted = Nie przyjmują mnie: brak pracy albo długi
    .nothing_tried = Nic

offered_here = Co zaproponowaliśmy Panu/Pani tutaj w gminie?
    .short = Propozycje tutaj
    .help = Pozwól osobie odpowiedzieć swobodnie. Wybierz to, co było najbliżej prawdziwej możliwości. Wybierz „Nic” tylko wtedy, gdy osoba mówi, że nic nie było.
    .home_offered = Mieszkanie
    .temporary_offered = Tymczasowy nocleg
    .help_to_search = Pomoc w szukaniu
    .other = Coś innego
    .none = Nic

if_stay = Co się stanie, jeśli Pan/Pani zostanie tutaj w gminie? Co o tym powiedzieliśmy?
    .short = Jeśli osoba zostanie
    .help = Chodzi o to, co osoba usłyszała od nas. Zapisz słowa w notatce, jeśli ktoś powiedział je wprost. Od razu popraw to, co nieprawdziwe.
    .could_stay = Dostanę pomoc, by zostać
    .without_home = Zostanę bez mieszkania
    .without_support = Zostanę bez pieniędzy
    .other = Coś innego

### What we have said

section-our_words = Co powiedzieliśmy

who_raised_it = Kto pierwszy wpadł na to, żeby Pan/Pani przeprowadził(a) się do innej gminy?
    .short = Kto poruszył temat
    .help = Nie czytaj najpierw możliwości. Pozwól osobie odpowiedzieć swobodnie, potem wybierz. Może to pochodzić od ciebie: w takim razie to zapisz.
    .self = Ja
    .family_or_friends = Rodzina lub znajomi
    .our_office = Ktoś u was
    .landlord = Wynajmujący
    .someone_else = Ktoś inny
    .nobody = Nikt tego nie poruszył

told_to_search = Czy ktoś u nas powiedział, że musi Pan/Pani szukać mieszkania w innych gminach?
    .short = Wymóg szukania poza gminą
    .help = Najpierw zapytaj otwarcie: Co według nas trzeba zrobić, żeby w następnym miesiącu dostać pieniądze? Pytanie dotyczy tego, co powiedziano, i tego, co jest w decyzjach i planach.
    .note = „Musi” to wymóg. Rada albo pytanie to coś innego. Rozróżniaj je w tłumaczeniu.

condition_consequence = Co miało się stać, gdyby Pan/Pani nie szukał(a)? Co o tym powiedzieliśmy?
    .short = Skutek wymogu
    .help = Wybierz to, co powiedziano, a nie to, czego osoba się boi. Słowa, których użyto, najlepiej zapisz w notatce.
    .support_stopped = Że wsparcie się skończy
    .support_reduced = Że wsparcie będzie mniejsze
    .nothing_said = Nic o tym nie mówiliście

support_cut = Czy odmówiliśmy, gdy Pan/Pani wnioskował(a) o pieniądze? Albo pieniędzy było mniej? Jaki podano powód?
    .short = Odmowa lub mniej wsparcia
    .help = Porównaj z decyzjami. Odmowa dlatego, że potrzebę można zaspokoić przeprowadzką do innej gminy, to coś innego niż inne odmowy.
    .note = Czytaj pytania po jednym.
    .not_cut = Nie, to się nie zdarzyło
    .cut_home_elsewhere = Tak, bo mogę dostać mieszkanie gdzie indziej
    .cut_other_reason = Tak, z innego powodu
    .cut_no_reason = Tak, ale nie podano mi powodu

after_no = Czy kiedyś Pan/Pani powiedział(a) „nie”, gdy chodziło o przeprowadzkę? Co się wtedy stało?
    .short = Skutek odmowy
    .help = Możemy zaproponować mieszkanie w innej miejscowości. Osoba może odmówić. Zapytaj, co było potem.
    .note = Czytaj te dwa pytania po jednym.
    .never_said_no = Nigdy nie powiedziałem/powiedziałam „nie”
    .accepted = Powiedziałem/powiedziałam „nie” i było w porządku
    .not_accepted = Powiedziałem/powiedziałam „nie”, ale tego nie przyjęliście
    .consequences = Powiedziałem/powiedziałam „nie” i straciłem/straciłam wsparcie lub mieszkanie

reasons_given = Czy powiedzieliśmy, dlaczego ma się Pan/Pani przeprowadzić? Jakie powody Pan/Pani usłyszał(a)?
    .short = Powody, które podaliśmy
    .help = Nie czytaj możliwości. Wybierz te, które zgadzają się z tym, co osoba opowiada. Powód podany przez nas wyjaśnia przeprowadzkę, ale nie zastępuje własnej woli.
    .stable_home = Własne, stabilne mieszkanie
    .better_for_children = Żeby dzieciom było lepiej
    .work_or_study = Praca lub nauka w miejscowości
    .near_family = Bliskość rodziny lub znajomych
    .no_homes = Że gmina nie ma mieszkań
    .cost_or_workload = Koszty lub obciążenie pracą gminy
    .own_responsibility = Że odpowiadam za swoje mieszkanie
    .no_reason = Nie podano mi powodów

told_before = Co powiedzieliśmy Panu/Pani o przeprowadzce? Przeczytam kilka rzeczy.
    .short = Co powiedzieliśmy
    .help = Wybierz tylko to, co powiedziano tak, że osoba zrozumiała. Jeśli czegoś brakuje, możesz powiedzieć to teraz: wtedy zmień odpowiedź.
    .note = Czytaj po jednej możliwości.
    .may_say_no = Że mogę odmówić aż do przeprowadzki
    .rules_differ = Że zasady wsparcia mogą tam być inne
    .new_assessment = Że nowa gmina dokona własnej oceny
    .keep_queue_place = Że zachowuję oszczędzanie na mieszkanie i miejsce w kolejce
    .nothing_told = Nic z tego nie powiedzieliście

### Help and money

section-help_and_money = Pomoc i pieniądze

asked_for_help = Czy sam Pan / sama Pani prosił(a) o pomoc w przeprowadzce do innej gminy?
    .short = Osoba prosiła o pomoc
    .help = Odróżniaj proszenie o pomoc od przyjęcia pomocy, którą ktoś proponuje.

search_help = Czy pomogliśmy Panu/Pani szukać mieszkania? W jaki sposób?
    .short = Pomoc w szukaniu
    .help = Dotyczy pracowników, doradców mieszkaniowych i podobnych osób. Ogólna pomoc w uczeniu się szukania to zwykłe wsparcie.
    .note = Doradca mieszkaniowy (boendecoach) pracuje dla gminy i pomaga ludziom znaleźć mieszkanie.
    .taught_to_search = Pokazaliście, jak szukać na własną rękę
    .searched_here = Szukaliście dla mnie mieszkania tutaj w gminie
    .searched_elsewhere = Szukaliście dla mnie mieszkania w innych gminach
    .landlord_tip = Podaliście mi nazwiska wynajmujących w innych gminach
    .no_search_help = Nie pomogliście szukać

rent_months_planned = Za ile miesięcy czynszu za nowe mieszkanie, według naszych słów, zapłacimy?
    .short = Miesiące obiecanego czynszu
    .help = Licz tylko czynsz za mieszkanie w innej gminie. Wpisz 0, jeśli nic nie obiecano. Opłacenie czynszu za pierwszy miesiąc jest zwykłe.
    .unit = miesięcy

help_planned = Czy obiecaliśmy lub daliśmy inną pomoc w przeprowadzce? Przeczytam kilka rzeczy.
    .short = Inna pomoc w przeprowadzce
    .help = Można wybrać kilka odpowiedzi. Uwzględnij też to, co powiedziano, choć nic nie postanowiono. Przy pożyczce zapytaj, czy pieniądze trzeba oddać.
    .note = Czytaj po jednej możliwości.
    .moving_costs_applied = Pieniądze na przeprowadzkę, na mój wniosek
    .moving_costs_unasked = Pieniądze na przeprowadzkę, bez mojego wniosku
    .travel = Organizujecie podróż
    .loan = Pożyczacie mi pieniądze
    .landlord_promise = Obiecujecie coś wynajmującemu
    .money_offer = Proponujecie pieniądze w zamian za przeprowadzkę
    .nothing_planned = Nic z tego

income_there = Z czego Pan/Pani żyłby/żyłaby po przeprowadzce?
    .short = Utrzymanie po przeprowadzce
    .help = Wybierz to, co jest pewne, a nie to, na co osoba liczy.
    .work = Pensja z pracy
    .other_income = Emerytura, świadczenie lub inny własny dochód
    .assistance_only = Tylko pomoc finansowa
    .not_settled = Nie jest to jasne

### The new place and the dwelling

section-new_home = Miejscowość i mieszkanie

place_suggested_by = Czy jest gmina, do której Pan/Pani miał(a)by się przeprowadzić? Kto ją zaproponował?
    .short = Kto zaproponował miejsce
    .help = Jeśli nie ma gminy, pytania o miejscowość i mieszkanie odpadają. Nie proponuj tu żadnej miejscowości.
    .note = Czytaj te dwa pytania po jednym.
    .self = Ja
    .family_or_friends = Rodzina lub znajomi
    .our_office = Ktoś u was
    .others = Wynajmujący lub ktoś inny
    .no_place = Nie ma takiej gminy

target_municipality = Jaka to gmina?
    .short = Nowa gmina
    .help = Wpisz kilka liter i wybierz z listy. Nie zapisuj adresu.
    .note = Pytaj o gminę, nie o adres.

moving_on = Kiedy planowana jest przeprowadzka?
    .short = Planowany dzień
    .help = Wystarczy rok i miesiąc. Jeśli dzień nie jest ustalony, to dobrze: wtedy jest czas.

place_knowledge = { $target_municipality_known ->
    [yes] Co wie Pan/Pani o tej gminie: { $target_municipality }?
   *[no] Co wie Pan/Pani o tej miejscowości?
}
    .short = Wiedza o miejscowości
    .help = Pozwól osobie opowiedzieć. Wybierz potem. Zapytaj, czy osoba tam była i czego dowiedziała się od nas.
    .knows_well = Dobrze znam tę miejscowość
    .knows_some = Wiem trochę
    .knows_little = Wiem mało
    .knows_nothing = Nic nie wiem

dwelling_found_by = Czy jest tam mieszkanie? Kto je znalazł?
    .short = Kto znalazł mieszkanie
    .help = Zapytaj też, kto rozmawiał z wynajmującym i kto załatwia umowę.
    .note = Czytaj te dwa pytania po jednym.
    .self = Ja
    .family_or_friends = Rodzina lub znajomi
    .our_office = Ktoś u was
    .landlord = Wynajmujący skontaktował się ze mną
    .others = Ktoś inny
    .no_dwelling_yet = Jeszcze nie ma mieszkania

dwelling_seen = Kto widział mieszkanie?
    .short = Kto widział mieszkanie
    .help = Można wybrać kilka odpowiedzi. Zdjęcia nie liczą się jako obejrzenie mieszkania.
    .self = Ja
    .our_office = Ktoś u was
    .someone_else = Ktoś inny, kogo znam
    .nobody = Nikt

contract_kind = Jaką umowę Pan/Pani by dostał(a)?
    .short = Rodzaj umowy
    .help = Poproś o pokazanie propozycji, zanim coś zostanie podpisane. Sprawdź, kto jest wpisany jako wynajmujący i jak długo obowiązuje.
    .note = Najem bezpośredni (första hand) to najem od właściciela. Podnajem (andra hand) to najem od kogoś, kto sam wynajmuje.
    .first_hand = Najem bezpośredni
    .second_hand = Podnajem
    .from_our_municipality = Wynajmuję od waszej gminy
    .lodger = Wynajmuję pokój u kogoś
    .no_contract = Bez umowy

rent = Ile wynosi czynsz miesięcznie?
    .short = Czynsz miesięczny
    .help = Cały czynsz dla gospodarstwa. Wystarczy kwota przybliżona. Prąd i ogrzewanie są w następnym pytaniu.

dwelling_terms = Czy jest coś w mieszkaniu, o czym Pan/Pani myśli? Przeczytam kilka rzeczy.
    .short = Warunki i położenie
    .help = Można wybrać kilka odpowiedzi. Zapytaj, jak mieszkanie jest ogrzewane i kto płaci za prąd. Zapytaj, jak osoba docierałaby do sklepu, szkoły, pracy i lekarza.
    .note = Czytaj po jednej możliwości.
    .short_contract = Umowa jest krótka
    .high_rent = Czynsz jest dla mnie za wysoki
    .own_electric_heating = Mieszkanie ogrzewa prąd, za który płacę
    .far_away = Daleko do sklepu, szkoły lub autobusu
    .too_small = Mieszkanie jest za małe
    .no_worries = Nie, pasuje mi

electricity_cost = Ile kosztowałby prąd i ogrzewanie miesięcznie?
    .short = Prąd i ogrzewanie
    .help = Zapytaj wynajmującego lub dostawcę prądu o ostatnią zimę. Wystarczy kwota przybliżona. Jeśli nikt nie wie: wybierz „nie wiem” i sprawdź to przed decyzją.

### Everyday life and family

section-family = Codzienność i rodzina

job_and_move = Czy ma Pan/Pani pracę? Co stałoby się z nią po przeprowadzce?
    .short = Praca i przeprowadzka
    .help = Liczy się też praca na część etatu i na godziny. Nikt nie powinien musieć zostawiać pracy, by dostać mieszkanie.
    .note = Czytaj te dwa pytania po jednym.
    .no_job = Nie mam pracy
    .can_keep = Mogę ją zachować
    .new_job_there = Mam nową pracę w tamtej miejscowości
    .would_have_to_leave = Muszę ją zostawić
    .ends_anyway = I tak się kończy

changes_by_move = Co by się dla Pana/Pani zmieniło po przeprowadzce? Przeczytam kilka rzeczy.
    .short = Co by się zmieniło
    .help = Najpierw zapytaj otwarcie: Co tutaj jest dla Pana/Pani ważne? Mieści się tu i to, co by się poprawiło, i to, co byłoby stracone.
    .note = Czytaj po jednej możliwości. SFI to nauka szwedzkiego dla dorosłych.
    .closer_to_people = Byłoby mi bliżej do ludzi, których lubię
    .better_daily_life = Codzienność układałaby się lepiej
    .lose_network = Kontakt z ludźmi wokół mnie by się urwał
    .studies_cut = SFI, kurs lub praktyka zostałyby przerwane
    .care_out_of_reach = Nie byłoby jak dotrzeć do mojego lekarza specjalisty
    .leave_adapted_home = Trzeba byłoby zostawić mieszkanie dostosowane do mnie
    .no_change = Nic szczególnego

household = Teraz chcę zapytać o dorosłych, którzy przeprowadziliby się z Panem/Panią.
    .short = Dorośli razem z osobą
    .help = Po jednej dorosłej osobie. O dzieci zapytasz zaraz. Nie zapisuj imion ani nazwisk. Każda dorosła osoba ma własną wolę i musi sama dostać pytanie.
    .entry = Dorosła osoba { $number }
    .add = Dodaj dorosłą osobę
    .none = Żadnych innych dorosłych

household-relation = Kim jest dla Pana/Pani ta osoba?
    .short = Relacja
    .help = Nie zapisuj imienia ani nazwiska.
    .partner = Mój partner / moja partnerka
    .parent = Mój rodzic
    .adult_child = Moje dorosłe dziecko
    .other_adult = Inna dorosła osoba

household-own_view = Czego chce sama ta osoba?
    .short = Własna wola
    .help = Wybierz „Nie zapytano”, dopóki ty lub inny pracownik nie usłyszy tego od samej osoby. To, co mówi ktoś inny, się nie liczy.
    .wants_to_move = Chce się przeprowadzić
    .wants_to_stay = Chce zostać
    .both_ways = Jedno i drugie
    .not_asked = Nie zapytano

continuity_need = Czy jest coś, co szczególnie utrudnia Panu/Pani zmianę miejscowości?
    .short = Potrzeba pozostania
    .help = Nie pytaj o diagnozy. Chodzi o to, czy przeprowadzka jest dla tej osoby szczególnie ciężka.
    .disability = Niepełnosprawność
    .frail_health = Słabe zdrowie lub podeszły wiek
    .need_of_routine = Potrzebuję stałych zwyczajów i tych samych ludzi
    .nothing_special = Nie

children = Teraz chcę zapytać o dzieci, które przeprowadziłyby się z Panem/Panią.
    .short = Dzieci
    .help = Po jednym dziecku. Nie zapisuj imion. Najlepiej porozmawiaj z samymi dziećmi przy innej okazji.
    .entry = Dziecko { $number }
    .add = Dodaj dziecko
    .none = Żadnych dzieci

children-age = Ile lat ma dziecko { $entry }?
    .short = Wiek
    .help = Pełne lata. Wpisz 0 dla dziecka poniżej roku.
    .unit = lat

children-leaves_school = Czy dziecko musiałoby zostawić swoją szkołę lub przedszkole?
    .short = Zostawia szkołę
    .help = Liczy się też świetlica. Zapytaj, na którą część roku szkolnego planowana jest przeprowadzka.

children-leaves_friends = Czy dziecko musiałoby zostawić przyjaciół lub sport?
    .short = Zostawia przyjaciół
    .help = Dotyczy przyjaciół, drużyn, stowarzyszeń i innych rzeczy ważnych dla dziecka.

children-heard = Czy dziecko mogło powiedzieć komuś u nas, co myśli?
    .short = Dziecko zapytane
    .help = Dziecko ma dostać pytanie w sposób odpowiedni do wieku. Dziecko nie musi odpowiadać.

children-opinion = Co powiedziało dziecko?
    .short = Zdanie dziecka
    .help = Zapisz słowa dziecka w notatce.
    .wants_to_move = Chce się przeprowadzić
    .wants_to_stay = Chce zostać
    .both_ways = Jedno i drugie

### The wish

section-wish = Własna wola

feelings = Co Pan/Pani czuje, myśląc o przeprowadzce?
    .short = Uczucia wobec przeprowadzki
    .help = Nie czytaj możliwości. Można wybrać kilka odpowiedzi. Zapisz słowa osoby w notatce.
    .looking_forward = Cieszę się na nią
    .calm = Czuję spokój
    .worried = Czuję niepokój
    .sad = Jest mi smutno
    .forced = Czuję przymus
    .does_not_understand = Nie rozumiem, co się dzieje
    .other = Coś innego

who_decides = Kto decyduje, czy się Pan/Pani przeprowadzi?
    .short = Kto decyduje
    .help = Zapytaj otwarcie. Odpowiedź pokazuje, jak osoba postrzega swój wybór.
    .self = Ja
    .together = Ja i wy razem
    .our_office = Wy
    .family = Ktoś z rodziny
    .someone_else = Ktoś inny

wish_to_move = Czy sam Pan / sama Pani chce przeprowadzić się do innej gminy? Która odpowiedź pasuje najlepiej?
    .short = Wola przeprowadzki
    .help = Przeczytaj spokojnie wszystkie odpowiedzi. Opowieść już znasz. Jeśli odpowiedzi się nie zgadzają, program to pokaże. Wtedy możecie o tym porozmawiać.
    .note = Przeczytaj wszystkie odpowiedzi, zanim osoba wybierze.
    .own = Sam(a) chcę się przeprowadzić
    .agreed = Zgadzam się na to
    .pressured = Czuję nacisk
    .none = Nie chcę się przeprowadzać

free_choice = Co by Pan/Pani wybrał(a), gdyby wybór był całkiem wolny?
    .short = Wolny wybór
    .help = Pytanie zadaje się wszystkim, niezależnie od odpowiedzi na poprzednie.
    .stay = Zostać tutaj w gminie
    .move_there = Przeprowadzić się do gminy, o której mówiliśmy
    .move_elsewhere = Przeprowadzić się w inne miejsce

### Contact and consent

section-contact = Kontakt

consent_contact = { $target_municipality_known ->
    [yes] Czy możemy przed przeprowadzką porozmawiać o Panu/Pani z opieką społeczną tej gminy: { $target_municipality }?
   *[no] Czy możemy przed przeprowadzką porozmawiać o Panu/Pani z opieką społeczną nowej gminy?
}
    .short = Zgoda na kontakt
    .help = Wyjaśnij, co chcecie powiedzieć, komu i dlaczego. Zgoda (samtycke) jest dobrowolna i można ją cofnąć. Odmowa nie wpływa na prawo do wsparcia.
    .note = Zgoda oznacza, że osoba sama mówi „tak”. Można powiedzieć „tak” na część.

consent_scope = Co możemy powiedzieć, a czego nie możemy powiedzieć?
    .short = Czego dotyczy zgoda
    .help = Zapisz tak, żeby koleżanka lub kolega rozumieli granicę. Nie zapisuj adresów.

consent_until = Do którego dnia obowiązuje Pana/Pani „tak”?
    .short = Zgoda obowiązuje do
    .help = Zaproponuj krótki czas. Osoba może cofnąć swoje „tak” w każdej chwili.

help_to_apply = Co Pan/Pani zamierza zrobić, jeśli będzie potrzebne wsparcie w nowej gminie?
    .short = Kontakt z nową gminą
    .help = Osoba składa wniosek sama. Możemy pomóc w kontakcie, jeśli osoba chce. Sam numer telefonu nie wystarcza jako pomoc.
    .wants_help = Chcę pomocy w kontakcie z nimi
    .has_help = Mam już pomoc w kontakcie z nimi
    .on_my_own = Skontaktuję się z nimi na własną rękę
    .only_number = Mam tylko numer lub adres
    .not_needed = Nie będę potrzebować wsparcia

anything_more = Czy jest coś więcej, o czym Pan/Pani chce opowiedzieć? Czy coś zostało przeze mnie źle zrozumiane?
    .short = Coś jeszcze
    .help = Zapisz słowami osoby. Potem odczytaj podsumowanie. Przy ochronie: nie zapisuj miejsca.

### Checks

section-checks = Nasze własne kroki

wish_steps = Jak ustaliliśmy, czego chce osoba?
    .short = Ustalanie woli
    .help = Dla ciebie, po rozmowie. Nie czytaj na głos. „Jeszcze raz” oznacza najlepiej inny dzień, gdy osoba miała czas pomyśleć.
    .asked_openly = Pytanie otwarte, bez możliwości do wyboru
    .asked_again = Pytanie zadane jeszcze raz
    .asked_alone = Pytanie sam na sam, bez rodziny
    .written_down = Zapisano własne słowa osoby
    .nothing_yet = Jeszcze nic

home_first_done = Czego spróbowaliśmy we własnej gminie?
    .short = Próby w gminie
    .help = Dla ciebie. Nie czytaj na głos. Zaznacz tylko to, co zrobiono właśnie dla tej osoby i co da się przeczytać w sprawie.
    .municipal_company = Zapytano gminną spółkę mieszkaniową
    .private_landlords = Zapytano prywatnych wynajmujących
    .social_contract = Rozważono umowę socjalną
    .temporary_home = Rozważono tymczasowy nocleg
    .housing_queue = Pomożono osobie wejść do kolejki mieszkaniowej
    .search_support = Pomożono osobie szukać tutaj
    .nothing_yet = Jeszcze nic

home_first_result = Jaki był wynik?
    .short = Wynik w gminie
    .help = Dla ciebie. Nie czytaj na głos. Wybierz „Niezakończone”, dopóki czeka się na odpowiedź.
    .possible_here = Można załatwić mieszkanie tutaj
    .nothing_found = Wszystkie drogi sprawdzone, mieszkania nie ma
    .not_finished = Niezakończone

place_looked_into = Co ustaliliśmy o nowej miejscowości?
    .short = Miejscowość zbadana
    .help = Dla ciebie. Nie czytaj na głos. Porównaj z warunkami osoby tutaj. Integrację bada się, gdy osoba tego potrzebuje.
    .work = Praca
    .housing = Mieszkania na dłuższą metę
    .education = Szkoła i kształcenie
    .care = Opieka społeczna
    .safety = Bezpieczeństwo
    .health_care = Opieka zdrowotna
    .integration = Integracja
    .target_office_asked = Zapytano urząd w miejscowości
    .employer_asked = Zapytano pracodawców
    .nothing_yet = Jeszcze nic

place_worse = Co jest gorsze w nowej miejscowości niż tutaj, dla tej osoby?
    .short = Gorsze w miejscowości
    .help = Dla ciebie. Nie czytaj na głos. Chodzi o potrzeby tej osoby, nie o miejscowość w ogóle. Jeśli nie wiecie: wybierz „nie wiem”.
    .work = Praca
    .housing = Mieszkania na dłuższą metę
    .education = Szkoła i kształcenie
    .care = Opieka społeczna
    .safety = Bezpieczeństwo
    .health_care = Opieka zdrowotna
    .integration = Integracja
    .nothing_worse = Nic nie jest gorsze

dwelling_looked_into = Co ustaliliśmy o mieszkaniu?
    .short = Mieszkanie zbadane
    .help = Dla ciebie. Nie czytaj na głos. Wszystkie rzeczywiste koszty to czynsz, prąd, ogrzewanie, ubezpieczenie i dojazdy.
    .quality = Stan i standard
    .landlord = Wynajmujący
    .rent_level = Czynsz
    .real_costs = Czy tamtejsza pomoc pokrywa wszystkie rzeczywiste koszty
    .fits_household = Czy mieszkanie pasuje do gospodarstwa
    .lasting = Jak długo osoba może mieszkać
    .nothing_yet = Jeszcze nic

dwelling_shortcomings = Co się okazało?
    .short = Braki mieszkania
    .help = Dla ciebie. Nie czytaj na głos. Nie zapisuj adresu. To, co wiadomo o budynku, nic nie mówi o osobie.
    .poor_condition = Zły stan
    .landlord_doubts = Wątpliwy wynajmujący
    .landlord_counts_on_support = Wynajmujący liczy na to, że zapłaci opieka społeczna
    .rent_too_high = Za wysoki czynsz
    .costs_not_covered = Pomoc nie pokrywa wszystkich kosztów
    .too_small = Za małe dla gospodarstwa
    .not_lasting = Nietrwałe
    .condemned = Uznane za nienadające się do zamieszkania lub nieodpowiednie
    .same_route = Wielu w budynku trafiło tam tą samą drogą
    .no_shortcomings = Bez braków

child_impact = Czy zbadano skutki dla dzieci?
    .short = Analiza skutków dla dzieci
    .help = Dla ciebie. Nie czytaj na głos. Analizę robi się przed decyzją i dla każdego dziecka osobno.
    .written = Tak, jest spisana
    .started = Rozpoczęta
    .not_yet = Jeszcze nie

contact_target = Jaki kontakt mieliśmy z nową gminą?
    .short = Kontakt z nową gminą
    .help = Dla ciebie. Nie czytaj na głos. Ogólne pytania o miejscowość nie wymagają zgody, dopóki nikt nie może zrozumieć, o kogo chodzi.
    .with_consent = Kontakt za zgodą osoby
    .general_only = Tylko ogólne pytania, bez danych osoby
    .other_legal_ground = Kontakt na innej podstawie w ustawie
    .without_ground = Dane osoby przekazano bez zgody i bez podstawy w ustawie
    .before_withdrawal = Kontakt za zgodą, którą osoba później cofnęła
    .not_yet = Jeszcze żaden

support_plan = Co dzieje się z trwającym wsparciem osoby przy przeprowadzce?
    .short = Trwające wsparcie
    .help = Dla ciebie. Nie czytaj na głos. Dotyczy innego wsparcia niż pieniądze. Takie wsparcie można przekazać albo zbadać przeniesienie sprawy.
    .continues = Nadal je dajemy
    .handover_planned = Jest przekazywane według planu
    .ends_not_needed = Kończy się i osoba go nie potrzebuje
    .ends_needed = Kończy się, ale osoba go potrzebuje
    .not_planned = Nie jest zaplanowane

decision_made = Czy jest decyzja o pomocy w przeprowadzce?
    .short = Decyzja
    .help = Dla ciebie. Nie czytaj na głos. Dotyczy czynszu, kosztów przeprowadzki, gwarancji i innej pomocy. Obietnica w rozmowie nie jest decyzją na piśmie.
    .written = Tak, decyzja na piśmie
    .oral_only = Tylko ustnie
    .none_yet = Nie, jeszcze bez decyzji
    .nothing_to_decide = Żadna pomoc w przeprowadzce nie wchodzi w grę

decided_by = Kto zdecydował?
    .short = Kto zdecydował
    .help = Dla ciebie. Nie czytaj na głos. Sprawdź w zasadach upoważnień (delegationsordning), kto może decydować.
    .board = Komisja (nämnd)
    .delegate = Ktoś z upoważnieniem
    .coach = Doradca lub ktoś inny bez upoważnienia
    .unclear = Nie jest to jasne

### Conditions in words

condition-clear_own_wish = osoba wyraziła własną wyraźną wolę przeprowadzki
condition-not_protected = nie wiadomo, by przeprowadzka miała chronić przed przemocą lub groźbami
condition-place_chosen = jest gmina, do której można się przeprowadzić
condition-dwelling_exists = jest mieszkanie w miejscowości
condition-has_other_support = osoba ma od opieki społecznej inne wsparcie niż pieniądze
condition-felt_pushed = osoba czuje przymus lub nie rozumie, co się dzieje
condition-wish_missing = osoba nie chce się przeprowadzać, czuje nacisk lub przymus, albo nie rozumie, co się dzieje
condition-without_options = osoba nie ma prawdziwej alternatywy
condition-we_stood_by = osoba ma wsparcie opieki społecznej, ale tutaj nie udzielono pomocy i nic nie zaproponowano
condition-we_help_elsewhere = pomagamy w mieszkaniu lub przeprowadzce do innej gminy
condition-we_required_or_refused = stawialiśmy wymogi, odmówiliśmy wsparcia lub nie przyjęliśmy odmowy
condition-left_without_options = osoba ma wsparcie opieki społecznej i żadnej prawdziwej alternatywy
condition-number_only = osoba dostała tylko numer lub adres, choć nie prosiła o pomoc w przeprowadzce
condition-we_act_otherwise = działamy inaczej niż przez pozostawienie osoby bez alternatywy
condition-we_act = działamy albo nie udzielamy pomocy
condition-unasked_help = pomagamy w przeprowadzce, choć osoba o to nie prosiła
condition-wish_absent = coś wskazuje, że brakuje własnej woli
condition-we_act_without_wish = działamy, a coś wskazuje, że brakuje własnej woli
condition-wish_heard_twice = pytanie o wolę zadano otwarcie i jeszcze raz
condition-place_investigated = miejscowość zbadano punkt po punkcie
condition-dwelling_investigated = mieszkanie zbadano punkt po punkcie
condition-contact_must_wait = kontakt z innymi musi poczekać, bo jest niebezpieczny albo nie jest to wyjaśnione
condition-safety_unsaid = osoba nie mogła lub nie chciała powiedzieć, czy jest niebezpieczeństwo albo potrzeba ochrony
condition-contact_cleared = powiedziano, że żadne niebezpieczeństwo nie stoi na drodze kontaktu z innymi
condition-does_not_want = osoba nie chce się przeprowadzić, powiedziała „nie”, którego nie przyjęto, czuje się naciskana lub zmuszona albo nie rozumie, co się dzieje

### Elements

element-aid = Pomoc finansowa lub inne wsparcie
    .short = pomoc
element-municipality_acts = Działamy albo nie udzielamy pomocy
    .short = działanie
element-would_cause_move = Działanie prowadzi do przeprowadzki
    .short = skutek
element-to_other_municipality = Przeprowadzka do innej gminy
    .short = przeprowadzka
element-no_clear_wish = Brak własnej wyraźnej woli
    .short = brak własnej woli

### Flags: always

flag-search_elsewhere_required = Wymóg szukania mieszkania w innych gminach
    .why = Wsparcie jest uzależnione od szukania w innych gminach. Taki wymóg nie ma oparcia w ustawie o opiece społecznej (socialtjänstlagen), niezależnie od tego, czego osoba chce.
flag-refused_because_elsewhere = Odmowa, bo mieszkanie można dostać w innej miejscowości
    .why = Potrzeby wsparcia nie wolno zaspokajać odsyłaniem do przeprowadzki wbrew woli osoby.
flag-no_not_respected = Nie przyjęto odmowy przeprowadzki
    .why = Wyraźną odmowę zmiany miejscowości należy uszanować i nie może ona mieć skutków dla wsparcia.
flag-cut_without_reason = Odmowa lub mniej wsparcia bez podania powodu
    .why = Decyzja niekorzystna dla osoby musi mieć uzasadnienie i mówić, jak się odwołać. Bez powodów nie widać, czy stała za nią przeprowadzka.

### Flags: the wish

flag-no_own_wish = Osoba nie chce się przeprowadzać
    .why = Własna wola to decydująca część definicji. Bez niej nie powinniśmy posuwać przeprowadzki naprzód.
flag-only_agreed = Zgadza się na przeprowadzkę, bez własnego życzenia
    .why = Zgodzić się na coś to nie to samo, co tego chcieć. Definicja pyta o wyrażoną, wyraźną wolę.
flag-wanted_to_stay_at_first = W opowieści osoba chciała zostać
    .why = Pierwsza odpowiedź padła bez możliwości do wyboru. Waży dużo, gdy odpowiedzi się różnią.
flag-would_choose_to_stay = Chce się przeprowadzić, ale przy wolnym wyborze wybrałaby coś innego
    .why = Definicja pyta o wyrażoną, wyraźną wolę.
flag-felt_forced = Osoba czuje przymus lub nie rozumie
    .why = Uczucia wobec przeprowadzki pokazują, jak osoba przeżywa swój wybór.
flag-we_raised_it = My pierwsi poruszyliśmy przeprowadzkę
    .why = To, kto wyszedł z inicjatywą, mówi coś o tym, na czyjej woli opiera się przeprowadzka.
flag-place_suggested_by_us = My zaproponowaliśmy miejscowość
    .why = Kto wybiera miejscowość, steruje przeprowadzką. Osoba sama ma móc wybrać, dokąd, albo zostać.
flag-help_not_asked_for = Pomagamy, choć nikt o to nie prosił
    .why = Propozycja polityczna wymaga, by osoba sama poprosiła o pomoc. Statskontoret opiera swoją definicję na własnej woli.
flag-wish_not_heard_twice = Woli nie wysłuchano dwa razy
    .why = Wola usłyszana raz, pod naciskiem sytuacji, może być odpowiedzią na sytuację.
flag-wish_not_written_down = Własne słowa osoby nie są zapisane
    .why = Na to, co nie jest udokumentowane, nie może się powołać ani osoba, ani następny pracownik.
flag-interpreting_unsafe = Rozmowy nie tłumaczy tłumacz
    .why = To, czego nie dało się powiedzieć we własnym języku, nie jest wysłuchane. Kontakt z innymi musi poczekać.

### Flags: home first

flag-home_not_tried_first = Dróg w gminie nie sprawdzono
    .why = Według propozycji politycznej możliwości w gminie mają być najpierw wyczerpane. Bez tego wybór nie jest wolny.
flag-home_possible_here = Można załatwić mieszkanie tutaj
    .why = Gdy mieszkanie można załatwić tutaj, przeprowadzkę powinna nieść wola, a nie brak.
flag-no_help_at_home = Nie pomogliśmy osobie zostać
    .why = Zaniechanie pomocy też może być sposobem, by ktoś się przeprowadził.
flag-no_real_alternative = Osoba nie widzi prawdziwej alternatywy
    .why = Bez alternatywy trudno mówić o wolnym wyborze.
flag-contract_ends_help_elsewhere = Umowa się kończy, a pomoc kieruje gdzie indziej
    .why = Umowy mogą się kończyć. Aktywny udział Statskontoret widział wtedy, gdy pomoc kieruje do innej gminy.
flag-contract_ends = Umowa gminy się kończy
    .why = To, że taka umowa się kończy, jest samo w sobie dozwolone. Zwiększa potrzebę pomocy tutaj.
flag-poor_temporary_home = Tymczasowy nocleg lub jego brak teraz
    .why = Zły tymczasowy nocleg może sprawić, że ludzie zgadzają się na cokolwiek.
flag-cramped_home = Za małe mieszkanie teraz
    .why = Ciasnota może sprawić, że ludzie zgadzają się na cokolwiek. Może też być własnym powodem przeprowadzki.
flag-hard_to_be_tenant = Trudno o akceptację jako najemca
    .why = To wyjaśnia, dlaczego wyborów jest mało. Nic nie mówi o osobie.

### Flags: what we have said

flag-urged_to_search_elsewhere = Wezwanie do szukania w innych gminach
    .why = Wezwanie bez skutków może mieć dobre powody, ale nigdy nie może stać się przymusem. Wytyczne miasta Sztokholm mówią mu nie.
flag-reasons_of_municipality = Nasze powody dotyczą naszych własnych trudności
    .why = Pomoc ma opierać się na potrzebach osoby, a nie na naszym braku mieszkań lub pieniędzy.
flag-cost_named_as_reason = Jako powód podano koszty lub obciążenie pracą
    .why = Przy takim powodzie osoba może czuć, że przeszkadza. Nie należy on do oceny.
flag-own_responsibility_as_reason = Jako powód podano własną odpowiedzialność
    .why = Własna odpowiedzialność to zasada w ustawie. Nie zwalnia nas z obowiązku pomocy.
flag-right_to_decline_not_told = Osoba nie wie, że można odmówić
    .why = Gmina może proponować mieszkanie w innej miejscowości, jeśli osoba może swobodnie odmówić. Osoba musi to wiedzieć.
flag-rules_not_explained = Nic nie powiedziano o tym, że zasady mogą się różnić
    .why = Wsparcie bada się według wytycznych każdej gminy. Osoba musi to wiedzieć przed przeprowadzką.

### Flags: help and money

flag-loan_planned = Pożyczka na przeprowadzkę
    .why = Według propozycji politycznej gmina nie powinna pożyczać pieniędzy na przeprowadzkę osobie, która ma tylko pomoc finansową. Dług idzie za osobą do nowej miejscowości.
flag-money_offered_to_move = Proponujemy pieniądze za przeprowadzkę
    .why = Według wytycznych miasta Sztokholm pieniędzy nie należy używać, by nakłaniać ludzi do przeprowadzki. W innych gminach to szara strefa.
flag-rent_beyond_first_month = Obiecano więcej niż czynsz za pierwszy miesiąc
    .why = Czynsz za pierwszy miesiąc to zwykła praktyka. Więcej miesięcy może zachęcać do przeprowadzki.
flag-dwelling_arranged_by_us = My znaleźliśmy mieszkanie
    .why = Statskontoret użył tego jako miary w swojej ankiecie. Samo w sobie nic to nie mówi o tym, czego chce osoba.
flag-searched_elsewhere_for_person = Szukamy dla osoby mieszkania w innych gminach
    .why = Doradztwo mieszkaniowe to zwykłe wsparcie, ale może też stać się narzędziem aktywnego udziału.
flag-landlord_passed_on = Wskazaliśmy wynajmujących w innych gminach
    .why = Wskazywanie wynajmujących w innej miejscowości może być pomocą lub sterowaniem. Decyduje własna wola.
flag-guarantee_to_landlord = Obiecaliśmy coś wynajmującemu
    .why = Gwarancja dla wynajmującego w innej gminie może wpłynąć na to, dokąd prowadzi przeprowadzka.
flag-moving_costs_unassessed = Koszty przeprowadzki bez wniosku
    .why = Koszty przeprowadzki to zwykła pomoc, gdy rozpatruje się je w zwykły sposób. Bez wniosku łatwo stają się ofertą.
flag-moving_costs_after_assessment = Koszty przeprowadzki po wniosku
    .why = Koszty przeprowadzki po zwykłym rozpatrzeniu to zwykła pomoc.
flag-travel_arranged = Organizujemy podróż
    .why = Zorganizowana podróż to tło. Ma znaczenie, gdy brakuje własnej woli.

### Flags: what is left behind

flag-job_would_be_lost = Osoba musiałaby zostawić pracę
    .why = Utrata pracy powiększa skutki i może oddalać od utrzymywania się samodzielnie.
flag-own_income_lost = Własny dochód przepadłby
    .why = Niższy dochód może oznaczać większą odległość od utrzymywania się samodzielnie.
flag-network_left = Osoba straciłaby ludzi wokół siebie
    .why = Sieci ludzi, która jest tutaj, nie da się zabrać ze sobą.
flag-studies_broken_off = Nauka lub praktyka zostałyby przerwane
    .why = To, co osoba włożyła w naukę i pracę, może przepaść.
flag-care_out_of_reach = Opieka specjalistyczna znalazłaby się poza zasięgiem
    .why = Opiekę zdrowotną trzeba zorganizować na nowo albo rozwiązać dojazdy przed przeprowadzką.
flag-adapted_home_left = Osoba zostawiłaby dostosowane mieszkanie
    .why = Dostosowane mieszkanie trudno szybko zastąpić.
flag-continuity_at_risk = Samotna dorosła osoba ze szczególną potrzebą pozostania
    .why = Zalecenia Socialstyrelsen szczególnie uwzględniają osoby, które potrzebują ciągłości.
flag-years_here_many = Mieszka w gminie kilka lat
    .why = Zalecenia Socialstyrelsen uwzględniają osoby, które długo mieszkały w jednym miejscu.
flag-repeated_moves = Kilka przeprowadzek w krótkim czasie
    .why = Wiele przeprowadzek utrudnia zakorzenienie się, zwłaszcza dzieciom.

### Flags: the place

flag-place_unknown = Osoba nic nie wie o miejscowości
    .why = Kto nie wie, dokąd prowadzi przeprowadzka, nie może jej łatwo wybrać.
flag-place_not_investigated = Miejscowości nie zbadano punkt po punkcie
    .why = Praca, mieszkania, kształcenie, opieka, bezpieczeństwo i zdrowie mają być dla osoby co najmniej równie dobre. Proponuje się to jako obowiązek tego, kto pomaga.
flag-target_office_not_asked = Urzędu w miejscowości nie zapytano
    .why = Nowa gmina najlepiej wie, jak tam jest. Ogólne pytania można zadać, nie mówiąc, o kogo chodzi.
flag-work_worse_there = Gorsze szanse na pracę w miejscowości
    .why = Dłuższa droga do pracy to dłuższa droga do samodzielnego utrzymania.
flag-housing_worse_there = Gorsze szanse na mieszkanie na dłuższą metę
    .why = Pierwsze mieszkanie nie wystarcza, jeśli nie ma na co go zamienić.
flag-education_worse_there = Gorsza szkoła lub kształcenie w miejscowości
    .why = Dotyczy szkoły dzieci i nauki dorosłej osoby.
flag-care_worse_there = Gorsza opieka społeczna w miejscowości
    .why = Wsparcie, którego osoba potrzebuje, ma być tam dostępne.
flag-safety_worse_there = Gorsze bezpieczeństwo w miejscowości
    .why = Bezpieczeństwo to własne odczucie osoby i to, co wiadomo o miejscu.
flag-health_care_worse_there = Gorsza opieka zdrowotna w miejscowości
    .why = Do opieki zdrowotnej ma się dać dotrzeć w rozsądny sposób.
flag-integration_worse_there = Gorsze wsparcie integracji w miejscowości
    .why = Język, kontakty i drogi do społeczeństwa wymagają czasu, by je odbudować.

### Flags: the dwelling

flag-dwelling_unseen = Nikt nie widział mieszkania
    .why = Kto pomaga w mieszkaniu, powinien wiedzieć, że istnieje, nadaje się i pasuje.
flag-dwelling_not_investigated = Mieszkania nie zbadano punkt po punkcie
    .why = Stan, wynajmujący, czynsz, rzeczywiste koszty, wielkość i trwałość mają być znane, zanim ktoś się przeprowadzi.
flag-dwelling_poor_condition = Mieszkanie jest w złym stanie
    .why = Złego mieszkania tutaj nie rozwiązuje złe mieszkanie tam.
flag-landlord_doubtful = Wątpliwy wynajmujący
    .why = Opinia o wynajmującym to jeden z punktów do zbadania.
flag-landlord_counts_on_support = Wynajmujący liczy na opiekę społeczną
    .why = Wynajmujący sam odpowiada za ocenę zdolności płatniczej. Pomoc nigdy nie jest dana z góry.
flag-rent_too_high = Czynsz jest za wysoki
    .why = Czynsz, którego nowa gmina nie uzna, staje się długiem.
flag-real_costs_not_covered = Pomoc nie pokrywa wszystkich rzeczywistych kosztów
    .why = Prąd, ogrzewanie i dojazdy mogą być duże. Osoba nie może trafić do budżetu, który się nie domyka.
flag-electric_heating = Mieszkanie ogrzewa prąd, za który płaci osoba
    .why = Rozsądne rzeczywiste koszty prądu nie mieszczą się w normie państwowej (riksnorm). Ryczałt może dawać za mało.
flag-dwelling_not_lasting = Mieszkanie nie jest trwałe
    .why = Krótka umowa może oznaczać jeszcze jedną przeprowadzkę.
flag-dwelling_too_small = Mieszkanie jest za małe
    .why = Mieszkanie ma pasować do gospodarstwa, także gdy dzieci podrosną.
flag-dwelling_far_away = Mieszkanie leży daleko od usług
    .why = Duże odległości wpływają na pracę, szkołę i codzienność.
flag-dwelling_condemned = Mieszkanie uznane za nienadające się do zamieszkania lub nieodpowiednie
    .why = Tam nikt nie powinien się przeprowadzać.
flag-same_route_house = Wielu w budynku trafiło tam tą samą drogą
    .why = To wiedza o budynku i wynajmującym, nie o osobie.
flag-rented_from_us = Osoba wynajmowałaby od naszej gminy
    .why = Gmina, która sama załatwia mieszkanie w innej gminie, może nadal ponosić odpowiedzialność.

### Flags: adults and children

flag-adult_wants_to_stay = Inna dorosła osoba chce zostać
    .why = Każda dorosła osoba decyduje sama. „Tak” jednej nie jest „tak” drugiej.
flag-adult_not_asked = Innej dorosłej osoby nie zapytano
    .why = Każda dorosła osoba ma sama dostać pytanie, najlepiej sam na sam.
flag-children_uprooted = Dzieci zostawiłyby szkołę lub przyjaciół
    .why = Dzieci szczególnie dotyka zerwanie więzi. Należy uwzględnić zakorzenienie tutaj.
flag-child_impact_missing = Skutków dla dzieci nie zbadano
    .why = Dobro dziecka ocenia się przy wszystkich działaniach dotyczących dzieci, przed decyzją.
flag-child_not_heard = Dziecko nie mogło wyrazić zdania
    .why = Dzieci mają prawo być wysłuchane w sprawach, które ich dotyczą.
flag-child_wants_to_stay = Dziecko chce zostać
    .why = Zdanie dziecka ma mieć znaczenie zależnie od wieku i dojrzałości.

### Flags: contact, support and decisions

flag-contact_without_ground = Dane przekazano bez zgody lub podstawy w ustawie
    .why = Dane w opiece społecznej chroni tajemnica (sekretess), także wobec opieki społecznej innej gminy.
flag-shared_consent_unclear = Dane o osobie przekazano, ale zgoda nie jest jasna
    .why = Bez „tak”, które osoba rozumie, lub innej podstawy w ustawie nie wolno przekazywać danych.
flag-contact_before_safe = Kontakt z nową gminą, zanim wyjaśniono ochronę
    .why = Kontakt może ujawnić, gdzie osoba jest albo będzie mieszkać. Adres, telefon i e-mail osoby zagrożonej są tajne we wszystkich urzędach.
flag-consent_not_asked = Osoby nie zapytano o kontakt między gminami
    .why = Za zgodą osoby gminy mogą rozmawiać ze sobą przed przeprowadzką. Rzadko korzysta się z tej możliwości.
flag-contact_not_made = Jest zgoda, ale nie ma kontaktu
    .why = Nie ma ogólnego obowiązku informowania, ale bez kontaktu wsparcie tam jest gorzej przygotowane.
flag-consent_refused = Osoba odmówiła kontaktu
    .why = „Nie” obowiązuje. Nie wpływa na wsparcie i nie należy go podważać.
flag-only_number_given = Osoba dostała tylko numer
    .why = Munkedal opisuje to jako częste, gdy przeprowadzka jest nieprzygotowana. Pomoc w kontakcie to coś innego.
flag-help_to_apply_wanted = Chce pomocy w kontakcie z nową gminą
    .why = Takiej pomocy możemy udzielić. Osoba sama składa wniosek.
flag-support_without_handover = Trwającego wsparcia nie przekazano
    .why = Trwające wsparcie można przekazać lub przenieść między gminami. Osoba nie powinna zostać bez niego.
flag-help_without_decision = Pomoc w przeprowadzce bez decyzji na piśmie
    .why = Bez decyzji nie wiadomo, kto odpowiada, a osoba nie może się odwołać.
flag-decided_without_mandate = Nie jest jasne, kto może decydować
    .why = Kto decyduje o pomocy w przeprowadzce, powinien mieć do tego prawo.

### Flags: what goes first

flag-acute_need = Pilna potrzeba
    .why = Pilne potrzeby mają pierwszeństwo przed wszystkim innym w rozmowie.
flag-protection_unclear = Potrzeba ochrony nie jest wyjaśniona
    .why = Brak odpowiedzi to nie „nie”. Kontakt z innymi musi poczekać.
flag-danger_now = Groźby lub przemoc teraz
    .why = Bezpieczeństwo osoby ma pierwszeństwo przed wszystkimi innymi pytaniami.
flag-child_needs_help_now = Dziecko potrzebuje pomocy teraz
    .why = Potrzebę ochrony dziecka trzeba ocenić od razu.
flag-protection_not_started = Ochrona nie jest rozpoczęta
    .why = Przeprowadzka dla ochrony wymaga planowania od pierwszego dnia.
flag-protected_housing_uninformed = Mieszkanie chronione bez wiedzy nowej gminy
    .why = Ochronę w nowej miejscowości trzeba zaplanować. Postępuj według procedury ochrony i nic poza nią.

### Flags: against

flag-own_wish = Własna wyraźna wola przeprowadzki
    .why = Przy własnej woli pomoc jest zwykłym wsparciem. Nie usuwa to wymogów ani odmów, które są niedozwolone same w sobie.
flag-asked_for_the_help = Sama prosiła o pomoc
    .why = Pomoc, o którą osoba sama prosiła, to zwykłe wsparcie.
flag-home_exhausted = Drogi w gminie sprawdzono
    .why = Możliwości tutaj sprawdzono, zanim przeprowadzka stała się aktualna.
flag-moves_for_protection = Przeprowadzka dla ochrony przed przemocą lub groźbami
    .why = Taka przeprowadzka ma osobny tryb i nie czyta się jej jako aktywnego udziału.
flag-contact_with_consent = Kontakt między gminami za zgodą
    .why = Współpraca przed przeprowadzką przemawia za tym, że w centrum są potrzeby osoby.
flag-decided_together = Decyzja wspólna, dla samodzielnego utrzymania
    .why = Działania kształtuje się razem z osobą.
flag-place_as_good = Miejscowość zbadana i co najmniej równie dobra
    .why = Warunki dla osoby porównano punkt po punkcie.
flag-dwelling_fit = Mieszkanie zbadane i w porządku
    .why = Mieszkanie jest trwałe i pasuje do gospodarstwa.
flag-rules_explained = Osoba wie, że zasady mogą się różnić
    .why = Osoba wie więcej o tym, co może oznaczać przeprowadzka.
flag-children_heard = Dzieci wysłuchano, a skutki zbadano
    .why = Zdanie i potrzeby dzieci poruszono przed przeprowadzką.
flag-work_or_study_there = Praca lub nauka w miejscowości
    .why = Praca w zasięgu to dobry powód do przeprowadzki.
flag-found_dwelling_self = Sama znalazła mieszkanie
    .why = Samodzielne szukanie i wybór mieszkania może pokazywać własną wolę, jeśli nikt tego nie żądał i było z czego wybierać.
flag-could_say_no = Mogła odmówić bez skutków
    .why = Gmina może proponować mieszkanie w innej miejscowości, jeśli osoba może swobodnie odmówić.
flag-home_offered_here = Tutaj proponowano lub szukano mieszkania
    .why = Jest wsparcie, by zostać.
flag-kept_queue_place = Zachowuje oszczędzanie na mieszkanie i miejsce w kolejce
    .why = Dzięki temu droga powrotna pozostaje otwarta.
flag-general_search_help = Ogólna pomoc w szukaniu mieszkania
    .why = Pomoc w samodzielnym szukaniu mieszkania lub szukaniu tutaj to zwykłe wsparcie.
flag-stable_home_as_reason = Powodem stabilne mieszkanie lub dobro dzieci
    .why = Powód wyjaśnia przeprowadzkę. Nie zastępuje własnej woli.

### Contradictions

contradiction-wish_and_requirement = Osoba sama chce się przeprowadzić, ale wsparcie jest powiązane z innymi gminami albo odmowa miała skutki.
contradiction-wish_and_no_alternative = Osoba sama chce się przeprowadzić, a jednocześnie nic jej tutaj nie zaproponowano.
contradiction-wish_and_ultimatum = Osoba sama chce się przeprowadzić, a inaczej zostałaby bez mieszkania lub pieniędzy.
contradiction-wish_and_forced = Osoba sama chce się przeprowadzić, a jednocześnie czuje przymus.
contradiction-wish_and_would_stay = Osoba sama chce się przeprowadzić, ale wybrałaby coś innego, gdyby wybór był wolny.
contradiction-first_wish_and_last = W opowieści osoba chciała zostać, ale w ostatnim pytaniu chce się przeprowadzić.
contradiction-wish_and_decided_by_us = Osoba sama chce się przeprowadzić, a jednocześnie mówi, że decydujemy my lub ktoś inny.
contradiction-no_wish_and_would_move = Osoba nie chce się przeprowadzać, ale wybrałaby przeprowadzkę tam, gdyby wybór był wolny.
contradiction-asked_and_no_wish = Osoba prosiła o pomoc w przeprowadzce, a jednocześnie nie chce się przeprowadzać.
contradiction-nothing_offered_but_possible = Osobie nic tutaj nie zaproponowano, ale nasza kontrola pokazuje, że mieszkanie można załatwić.
contradiction-refused_but_contacted = Osoba odmówiła kontaktu, ale zapisano kontakt za zgodą lub przekazanie według planu.
contradiction-seen_by_us_not_looked_into = Ktoś u nas widział mieszkanie, ale nic o nim nie zbadano.
contradiction-unseen_but_investigated = Stan mieszkania zbadano, ale nikt go nie widział.

### Worked out

computed-days_to_move = { $value ->
    [one] Do planowanej przeprowadzki został { $value } dzień.
    [few] Do planowanej przeprowadzki zostały { $value } dni.
    [many] Do planowanej przeprowadzki zostało { $value } dni.
   *[other] Do planowanej przeprowadzki zostało { $value } dnia.
}
computed-housing_cost = Czynsz i prąd to razem { $value } kr miesięcznie.
computed-first_rent = Czynsz tylko za jeden miesiąc. Czynsz płaci się z góry i opłacenie pierwszego to zwykła praktyka. Nie przemawia to ani za, ani przeciw.

### Worth looking at again

check-same_municipality = Nowa gmina to ta sama gmina, w której osoba mieszka.
check-move_in_the_past = Planowany dzień przeprowadzki jest przed dzisiejszą rozmową. Czy osoba już się przeprowadziła?
check-consent_already_over = Zgoda nie może obowiązywać do dnia, który już minął.
check-consent_ends_before_move = Zgoda kończy się przed przeprowadzką. Czy osoba tak chce?

### Measures

measure-acute_needs = Zaspokój pilne potrzeby
    .how = Zbadaj dziś jedzenie, nocleg i leki. Przeprowadzka nigdy nie jest odpowiedzią na to, co pilne.
measure-clear_up_protection = Wyjaśnij potrzebę ochrony
    .how = Zapytaj jeszcze raz sam na sam, w razie potrzeby z innym tłumaczem. Przed tym nie kontaktuj się z innymi.
measure-safety_routine = Postępuj według procedury ochrony
    .how = Nie zapisuj w protokole żadnego miejsca. Nie kontaktuj się z nikim i nie podawaj danych, jeśli procedura tego nie przewiduje.
measure-apply_before_move = Pomóż osobie złożyć wniosek w nowej gminie przed przeprowadzką
    .how = Kto musi się przeprowadzić z powodu przemocy lub innych nadużyć, może tam złożyć wniosek wcześniej. Kontaktuj się tylko tak, jak mówi procedura ochrony.
measure-child_protection = Od razu oceń potrzebę ochrony dziecka
    .how = Zgłoś obawy o dziecko (orosanmälan) albo przekaż sprawę grupie do spraw dzieci tego samego dnia.
measure-withdraw_requirement = Wycofaj wymóg
    .how = Powiedz osobie, ustnie i na papierze, że wsparcie nie zależy od szukania w innych gminach. Zmień plan i powiedz o tym współpracownikom, którzy powtarzali wymóg.
measure-review_decision = Rozpatrz decyzję na nowo
    .how = Wróć do wniosku i oceń potrzebę bez powoływania się na inną gminę. Zapisz powody.
measure-help_to_appeal = Pomóż osobie się odwołać
    .how = Daj decyzję na piśmie z powodami. Odwołanie musi wpłynąć w ciągu trzech tygodni od dnia, w którym osoba dowiedziała się o decyzji.
measure-respect_the_no = Przyjmij odmowę
    .how = Powiedz, że „nie” obowiązuje i że wsparcie trwa dalej. Zapisz w dokumentacji, że osoba odmówiła i że jest to uszanowane.
measure-stop_here = Nie posuwaj przeprowadzki naprzód
    .how = Zatrzymaj to, co jest w toku: umowę, czynsz, podróż. Wróć do tego, co da się załatwić tutaj.
measure-ask_wish_again = Zapytaj o wolę jeszcze raz
    .how = Pytaj otwarcie, innego dnia i sam na sam. Nie zaczynaj od miejscowości ani mieszkania.
measure-wait_for_own_request = Poczekaj na własne życzenie osoby
    .how = Nie oferuj pomocy w przeprowadzce, dopóki osoba sama o to nie poprosi. Wtedy zapisz jak i kiedy.
measure-write_down_wish = Zapisz własne słowa osoby
    .how = Zapisz, co powiedziała osoba, oddzielnie od twojej oceny, z dniem i osobą, która to przyjęła. Pozwól osobie to przeczytać lub usłyszeć.
measure-book_interpreter = Zamów tłumacza
    .how = Umów nowy termin z tłumaczem i zadaj pytania jeszcze raz. Licz podwójny czas.
measure-speak_alone = Porozmawiaj z osobą sam na sam
    .how = Tylko ty, osoba i tłumacz.
measure-say_may_decline = Powiedz, że osoba może odmówić
    .how = Powiedz prostymi słowami: Może Pan/Pani powiedzieć „nie”. Może Pan/Pani zmienić zdanie. Wsparcie tutaj nie będzie mniejsze. Zapytaj, jak osoba to zrozumiała.
measure-home_first = Najpierw spróbuj dróg w gminie
    .how = Przejdź przez gminną spółkę mieszkaniową, prywatnych wynajmujących, umowę socjalną, tymczasowy nocleg i kolejkę mieszkaniową. Zapisz odpowiedź dla każdej drogi.
measure-offer_home_here = Zaproponuj mieszkanie tutaj
    .how = Daj osobie wybór między pozostaniem a przeprowadzką, z równą pomocą w obu przypadkach.
measure-start_from_needs = Wyjdź od potrzeb osoby
    .how = Rozważ sprawę na nowo: Czego potrzebuje osoba? Powiedz, że koszty gminy i brak mieszkań nie są problemem osoby.
measure-explain_rules = Wyjaśnij, że zasady mogą się różnić
    .how = Powiedz, że każda gmina ma własne wytyczne i dokonuje własnej oceny i że nic tam nie jest obiecane.
measure-no_loan = Nie pożyczaj pieniędzy na przeprowadzkę
    .how = Rozpatrz koszty przeprowadzki i pierwszy czynsz jako zwykłą pomoc. Jeśli pożyczkę już obiecano: omów to z kierownikiem i daj odpowiedź na piśmie.
measure-no_money_offer = Wycofaj ofertę pieniędzy
    .how = Nigdy nie uzależniaj pieniędzy od przeprowadzki. To, czego osoba potrzebuje, rozpatruje się po wniosku.
measure-first_month_only = Trzymaj się czynszu za pierwszy miesiąc
    .how = Zwykła praktyka to pierwszy miesiąc. Jeśli trzeba więcej, dowiedz się, jak wsparcie trwa tam dalej. Pytaj nową gminę dopiero, gdy jest zgoda i sprawa ochrony jest jasna.
measure-assess_moving_costs = Rozpatrz koszty przeprowadzki w zwykły sposób
    .how = Przyjmij wniosek, oceń potrzebę finansowo i napisz decyzję.
measure-teach_to_search = Wspieraj własne szukanie osoby
    .how = Pokaż, jak się szuka i dokąd się zwrócić, najpierw we własnej gminie. Pozwól osobie wybrać i samej skontaktować się z wynajmującym.
measure-keep_what_works = Zachowaj to, co działa
    .how = Przejdź przez pracę, naukę, wsparcie, zdrowie, dostosowane mieszkanie i ludzi. Zapisz przy każdej rzeczy, jak ją zachować i co stanie się inaczej.
measure-visit_place = Pozwól osobie zobaczyć miejscowość
    .how = Zaproponuj wizytę, zanim coś zostanie postanowione. Sprawdź drogi do sklepu, szkoły, pracy i lekarza.
measure-investigate_place = Zbadaj miejscowość punkt po punkcie
    .how = Porównaj pracę, mieszkania, kształcenie, opiekę, bezpieczeństwo, zdrowie i, gdy trzeba, integrację z tym, jak osoba ma tutaj. Zapisz, skąd to wiesz.
measure-ask_target_office = Zapytaj urząd w miejscowości
    .how = Zadaj ogólne pytania o sytuację i wytyczne. Bez zgody nie mów nic, co pokazuje, o kogo chodzi.
measure-talk_through_place = Omów to, co jest gorsze
    .how = Powiedz osobie spokojnie, co wiesz. Zapytaj, co to dla niej oznacza. Poczekaj z decyzją, aż osoba będzie miała czas pomyśleć.
measure-visit_dwelling = Obejrzyj mieszkanie
    .how = Pomóż osobie obejrzeć mieszkanie przed podpisaniem umowy. W przeciwnym razie poproś niezależną osobę na miejscu, by je obejrzała.
measure-investigate_dwelling = Zbadaj mieszkanie punkt po punkcie
    .how = Stan, wynajmujący, czynsz, rzeczywiste koszty, wielkość i jak długo można mieszkać. Poproś o papiery, nie tylko zapewnienia.
measure-count_real_costs = Policz rzeczywiste koszty
    .how = Policz czynsz, prąd, ogrzewanie, ubezpieczenie i dojazdy. Zobacz w wytycznych nowej gminy, jak liczy się prąd w mieszkaniu ogrzewanym prądem.
measure-find_better_dwelling = Szukaj innego mieszkania
    .how = Zrezygnuj z tego. Zacznij od nowa we własnej gminie, a w miejscowości tylko wtedy, gdy osoba nadal chce tam się przeprowadzić.
measure-talk_to_landlord = Porozmawiaj z wynajmującym
    .how = Powiedz, że pomoc bada się dla każdej osoby i że wynajmujący sam ocenia zdolność płatniczą. Nic nie obiecuj. Bez zgody nie wspominaj o żadnej osobie.
measure-check_responsibility = Zbadaj, która gmina odpowiada
    .how = Jeśli sami załatwiamy mieszkanie w innej gminie, odpowiedzialność może pozostać po naszej stronie. Niech prawnik zajrzy przed decyzją.
measure-each_adult_alone = Zapytaj każdą dorosłą osobę sam na sam
    .how = Umów osobny termin, w razie potrzeby z osobnym tłumaczem. Poczekaj z przeprowadzką, aż wszyscy dorośli odpowiedzą.
measure-child_impact_analysis = Zrób analizę skutków dla dzieci
    .how = Zapisz dla każdego dziecka: szkołę, przyjaciół, zdrowie, wsparcie i zakorzenienie tutaj oraz co oznacza przeprowadzka. Zrób to przed decyzją.
measure-hear_children = Wysłuchaj dzieci
    .how = Daj każdemu dziecku informację odpowiednią do wieku i osobną okazję, by opowiedziało. Uwzględnij odpowiedź i zapisz jak.
measure-stop_contact = Przerwij kontakt i napraw to
    .how = Nie przekazuj więcej danych. Powiedz kierownikowi i osobie, co przekazano.
measure-limit_contact = Ogranicz to, co kontakt może ujawnić
    .how = Nie mów nic więcej. Dowiedz się, co przekazano nowej gminie i kto może to przeczytać. Porozmawiaj z osobą odpowiedzialną za ochronę i zapisz, co się stało.
measure-consent_to_contact = Poproś o zgodę na kontakt
    .how = Zapisz, czego zgoda dotyczy, wobec kogo, jak długo i jak się ją cofa.
measure-contact_target_office = Skontaktuj się z opieką społeczną w miejscowości
    .how = Zadzwoń lub napisz w granicach zgody. Powiedz, kiedy planowana jest przeprowadzka i jakie wsparcie może być potrzebne. Zapisz, z kim rozmawiasz.
measure-respect_refusal = Uszanuj odmowę kontaktu
    .how = Nie kontaktuj się w sprawie osoby. Zamiast tego pokaż, jak osoba może sama złożyć wniosek.
measure-help_with_application = Pomóż w kontakcie
    .how = Zadzwońcie razem albo pomóż przy wniosku. Za wniosek odpowiada sama osoba.
measure-plan_handover = Zaplanuj, jak wsparcie trwa dalej
    .how = Ustal to z osobą. Przekaż na spotkaniu. Kto ma trwałe i duże potrzeby opieki, może złożyć wniosek w nowej gminie przed przeprowadzką. Jeśli osoba ma tam najsilniejsze więzi i tego chce, możecie pisemnie wystąpić o przeniesienie trwającej sprawy.
measure-write_decision = Napisz decyzję
    .how = Niech decyduje ktoś z upoważnieniem. Zapisz powody i jak się odwołać. Pomoc, której osoba chce, wypłaca się, gdy osoba otrzymała decyzję.
