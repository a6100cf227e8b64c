# Language: Polish (pl).
## Translated from Swedish.
## Reviewed by: nobody yet
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = Rozmowa kontrolna po przeprowadzce
    .purpose = Rozmowa kilka tygodni po pierwszej: czego osoba chce teraz i jaki jest następny krok?
    .elements = Przeniesienie:

### The situation

section-opening = Sytuacja teraz

information_given = Spotykamy się, żeby zobaczyć, co się wydarzyło od ostatniego razu. Sam Pan / sama Pani decyduje, o czym chce opowiedzieć. Na pytanie można odmówić odpowiedzi.
    .short = Informacja odczytana
    .help = Powiedz też, że podczas rozmowy robisz zapis i że na końcu osoba usłyszy podsumowanie. Powiedz, co zrobiliście od poprzedniej rozmowy.
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

acute_needs = Czy jest coś, co nie może czekać? Przeczytam kilka rzeczy.
    .short = Pilne potrzeby
    .help = Przerwij rozmowę, jeśli coś jest pilne. Za pilne potrzeby zawsze odpowiada gmina (kommun), w której osoba przebywa.
    .note = Czytaj po jednej możliwości.
    .food = Jedzenie na dziś
    .shelter = Miejsce do spania
    .medicine = Pomoc lekarska lub leki
    .danger = Ktoś mi grozi lub mnie krzywdzi
    .child_needs_help = Dziecko potrzebuje pomocy teraz
    .nothing_acute = Nie, nic pilnego

protection_need = Czy jest ktoś, kto nie może się dowiedzieć, gdzie Pan/Pani mieszka?
    .short = Potrzeba ochrony
    .help = Pytaj tylko wtedy, gdy osoba jest sama z tobą i tłumaczem. Pytania o kontakt z innymi gminami zadaje się dopiero, gdy odpowiedź to „nie”. Jeśli tak: postępuj według procedury ochrony i nie zapisuj w protokole żadnego miejsca.
    .note = Tłumacz tylko słowa. Nie wymieniaj imion, nazwisk ani miejsc.

since_last = Jak było od naszego ostatniego spotkania? Można zacząć od dowolnego miejsca.
    .short = Od ostatniej rozmowy
    .help = Słuchaj i zapisuj słowami osoby. Nie przerywaj. Własną ocenę zapisz gdzie indziej.
    .note = Tłumacz w pierwszej osobie. Nie zmieniaj doboru słów.

account_right = Ostatnim razem zapisano to, co Pan/Pani mówił(a) o przeprowadzce. Czy ten zapis się zgadza?
    .short = Opowieść zapisana dobrze
    .help = Odczytaj to, co zapisano. To, co osoba chce zmienić lub z czym się nie zgadza, trzeba zapisać.
    .right = Tak, zgadza się
    .to_change = Coś trzeba zmienić
    .not_read_yet = Jeszcze mi tego nie odczytano

### The wish

section-wish = Czego Pan/Pani chce teraz

wish_now = Czego Pan/Pani chce teraz?
    .short = Czego osoba chce teraz
    .help = Pozwól osobie odpowiedzieć swobodnie, potem wybierz. Nic nie obiecuj. Wolno jeszcze nie zdecydować.
    .stay_here = Mieszkać tutaj dalej
    .move_back = Wrócić
    .move_on = Przeprowadzić się w inne miejsce
    .not_decided = Jeszcze nie zdecydowałem/zdecydowałam

wish_why = Co jest dla Pana/Pani najważniejsze, gdy o tym Pan/Pani myśli?
    .short = Powody woli
    .help = Zapisz słowami osoby. Powody są potrzebne, jeśli dojdzie do wystąpienia o przeniesienie sprawy (överflyttning).
    .note = Tłumacz w pierwszej osobie. Nie zmieniaj doboru słów.

told_to_leave = Czy ktoś tutaj w gminie powiedział, że musi się Pan/Pani stąd wyprowadzić?
    .short = Wymóg wyprowadzki
    .help = Dotyczy nas samych. Odmowę zmiany miejscowości trzeba uszanować także tutaj. Zapisz słowa w notatce.
    .note = „Musi” to wymóg. Rada albo pytanie to coś innego. Rozróżniaj je w tłumaczeniu.

ties_there = Co Panu/Pani zostało tam, gdzie Pan/Pani wcześniej mieszkał(a)? Przeczytam kilka rzeczy.
    .short = Więzi z poprzednim miejscem
    .help = Można wybrać kilka odpowiedzi. Więzi z tamtym i tym miejscem waży się, jeśli dojdzie do wystąpienia. Program ich nie waży.
    .note = Czytaj po jednej możliwości. Zameldowanie (folkbokförd) to miejsce, w którym Skatteverket zapisał osobę.
    .home = Mieszkanie
    .family_or_friends = Rodzina lub znajomi
    .work_or_study = Praca lub nauka
    .care_or_support = Opieka zdrowotna lub wsparcie
    .children_there = Dzieci
    .registered = Mam tam zameldowanie
    .other_ties = Coś innego
    .nothing_there = Nic

ties_here = Co ma Pan/Pani teraz tutaj? Przeczytam kilka rzeczy.
    .short = Więzi z tym miejscem
    .help = Można wybrać kilka odpowiedzi. Pytaj równie dokładnie jak o poprzednie miejsce.
    .note = Czytaj po jednej możliwości.
    .home = Mieszkanie, w którym chcę mieszkać
    .family_or_friends = Rodzina lub znajomi
    .work_or_study = Praca lub nauka
    .care_or_support = Opieka zdrowotna lub wsparcie
    .children_here = Dzieci
    .registered = Mam tu zameldowanie
    .other_ties = Coś innego
    .nothing_here = Jeszcze nic

children = Teraz chcę zapytać o dzieci, które mieszkają z Panem/Panią.
    .short = Dzieci
    .help = Po jednym dziecku. Nie zapisuj imion. Najlepiej porozmawiaj z samymi dziećmi przy innej okazji.
    .entry = Dziecko { $number }
    .add = Dodaj dziecko
    .none = Żadne dzieci nie mieszkają ze mną

children-age = Ile lat ma dziecko { $entry }?
    .short = Wiek
    .help = Pełne lata. Wpisz 0 dla dziecka poniżej roku. Kto ukończył 15 lat, sam występuje w swojej sprawie.
    .unit = lat

children-in_school_now = Czy dziecko chodzi teraz tutaj do szkoły lub przedszkola?
    .short = Szkoła tutaj
    .help = Jeśli nie: pomóż rodzinie jeszcze dziś skontaktować się ze szkołą. Jeśli potrzebna jest ochrona albo nie jest to wyjaśnione, rób to tylko zgodnie z procedurą ochrony.

children-asked_now = Czy ktoś tutaj zapytał dziecko, jak chce, żeby było?
    .short = Dziecko zapytane
    .help = Dziecko ma dostać osobną okazję, by opowiedzieć. Małe dziecko może pokazać, co myśli, inaczej niż słowami.

### The support

section-support = Wsparcie

support_now = Jakie wsparcie ma Pan/Pani teraz od opieki społecznej (socialtjänst)?
    .short = Trwające wsparcie
    .help = Można wybrać kilka odpowiedzi. Nie pytaj o przyczynę wsparcia. Liczy się tylko wsparcie, które jest postanowione i trwa.
    .note = Czytaj po jednej możliwości. Pomoc finansowa (ekonomiskt bistånd) to pieniądze z opieki społecznej gminy.
    .economic_assistance = Pomoc finansowa
    .treatment = Leczenie lub terapia
    .home_support = Wsparcie w codziennym życiu lub pomoc w domu
    .contact_person = Osoba kontaktowa (kontaktperson)
    .family_support = Wsparcie dla dzieci lub rodziny
    .other_support = Inne wsparcie
    .ended_needed = Wsparcie, które się skończyło, ale jest potrzebne
    .no_support = Żadne wsparcie

support_from = Kto daje Panu/Pani teraz wsparcie?
    .short = Kto daje wsparcie
    .help = Dotyczy innego wsparcia niż pieniądze. Jeśli całe wsparcie daje poprzednia gmina, to już ma ona sprawę i nie ma o co występować.
    .here = Gmina tutaj
    .old_municipality = Poprzednia gmina
    .both = Obie gminy

need_duration = Jak długo, Pana/Pani zdaniem, będzie potrzebne wsparcie?
    .short = Jak długo potrzebne
    .help = Wystarczy przypuszczenie. Daty z decyzji zapisz w notatce. Długość potrzeby uwzględnia się, jeśli sprawa ma być przeniesiona.
    .some_weeks = Kilka tygodni
    .some_months = Kilka miesięcy
    .year_or_more = Rok lub dłużej

transfer_closed = Sprawa może być przeniesiona między gminami, gdy ktoś ma inne wsparcie niż pieniądze. Pan/Pani nie ma teraz takiego wsparcia. Dlatego nie wysyłamy teraz wystąpienia o przeniesienie Pana/Pani sprawy. Może Pan/Pani złożyć wniosek o wsparcie tutaj.
    .short = Dlaczego nie przenosimy
    .help = Tak czytają ustawę Statskontoret i Munkedal: każda decyzja o pomocy finansowej to osobna, zakończona sprawa. Jeśli osoba mimo to chce przeniesienia, niech zajrzy prawnik.
    .note = Czytaj po jednym zdaniu. Sprawa to praca gminy nad wsparciem jednej osoby.
    .read = Odczytano

wants_transfer = Pana/Pani wsparcie może da się przenieść do gminy, w której Pan/Pani wcześniej mieszkał(a). Wtedy za wsparcie odpowiada tamta gmina. Nie możemy zmusić Pana/Pani do przeprowadzki. Czego Pan/Pani chce?
    .short = Wola w sprawie przeniesienia
    .help = Nazywa się to przeniesieniem sprawy (överflyttning). Nic nie obiecuj: druga gmina może odmówić, a potem bada wsparcie po swojemu. Chęć poczekania to też odpowiedź.
    .note = Czytaj po jednym zdaniu. Przeczytaj wszystkie odpowiedzi, zanim osoba wybierze.
    .wants = Chcę, żeby wsparcie zostało przeniesione
    .can_accept = Mogę się na to zgodzić
    .against = Nie chcę tego
    .not_decided = Jeszcze nie zdecydowałem/zdecydowałam

### The consent

section-consent = Zgoda

consent_before = Być może już Pan/Pani odpowiadał(a), czy możemy rozmawiać z poprzednią gminą. Czy tamta odpowiedź nadal obowiązuje?
    .short = Wcześniejsza zgoda
    .help = Powiedz, co zapisano wcześniej. „Tak” można cofnąć w każdej chwili, bez powodu.
    .none_before = Wcześniej nie było mojego „tak”
    .stands = Tak, obowiązuje
    .taken_back = Cofam swoje „tak”

consent_contact = Czy możemy rozmawiać o Panu/Pani z poprzednią gminą?
    .short = Zgoda na kontakt
    .help = Wyjaśnij, co chcecie powiedzieć i o co zapytać, i dlaczego. Zgoda jest dobrowolna i można ją cofnąć. Odmowa nie wpływa na prawo do wsparcia. Przy dzieciach pyta się opiekuna prawnego i dziecko, zależnie od wieku i dojrzałości.
    .note = Zgoda oznacza, że osoba sama mówi „tak”. Można powiedzieć „tak” na część.

consent_covers = Na rozmowę o czym Pan/Pani się zgadza?
    .short = Czego dotyczy zgoda
    .help = Wybierz tylko to, na co osoba się zgadza. Granicę zapisz słowami osoby w notatce.
    .note = Czytaj po jednej możliwości.
    .move_history = O tym, jak doszło do przeprowadzki
    .request = O wystąpieniu o przeniesienie wsparcia
    .support = O tym, jakiego wsparcia potrzebuję
    .home = O mieszkaniu
    .children = O dzieciach

consent_until = Do którego dnia obowiązuje Pana/Pani „tak”?
    .short = Zgoda obowiązuje do
    .help = Zaproponuj krótki czas, ale taki, by odpowiedź zdążyła przyjść. Osoba może cofnąć swoje „tak” w każdej chwili.

### The dwelling

section-dwelling = Mieszkanie

dwelling_now = Jak się Panu/Pani teraz mieszka? Przeczytam kilka rzeczy.
    .short = Mieszkanie teraz
    .help = Można wybrać kilka odpowiedzi. Nie zapisuj adresu.
    .note = Czytaj po jednej możliwości.
    .short_contract = Umowa jest krótka
    .high_rent = Czynsz jest dla mnie za wysoki
    .poor_condition = Mieszkanie jest w złym stanie
    .too_small = Mieszkanie jest za małe
    .unsafe = Nie czuję się tam bezpiecznie
    .far_away = Daleko do sklepu, szkoły lub autobusu
    .no_home = Nie mam mieszkania
    .no_problems = Mieszkanie jest w porządku

home_visit_consent = Czy możemy przyjść do Pana/Pani domu i obejrzeć mieszkanie?
    .short = Zgoda na wizytę domową
    .help = Powiedz, kto przyjdzie i co obejrzycie. Wizyta jest dobrowolna. Odmowa nie wpływa na prawo do wsparcia.

home_visit_result = Co zobaczyliście podczas wizyty domowej?
    .short = Wizyta domowa
    .help = Dla ciebie. Zapisz to, co dotyczy mieszkania, a nie to, jak osoba ma w domu poza tym.
    .not_yet = Wizyty nie było
    .works = Mieszkanie jest w porządku
    .unsuitable = Mieszkanie jest nieodpowiednie
    .harmful = Mieszkanie jest szkodliwe

told_to_search_here = Czy ktoś tutaj w gminie mówił Panu/Pani o szukaniu nowego mieszkania? Co Pan/Pani usłyszał(a)?
    .short = Co powiedzieliśmy
    .help = Dotyczy nas samych. Możemy zachęcać, by ktoś opuścił złe mieszkanie, ale nigdy nie żądać, by szukał w innych gminach. Pozwól osobie odpowiedzieć swobodnie, potem wybierz.
    .note = „Musi” to wymóg. Rada to coś innego. Rozróżniaj je w tłumaczeniu.
    .nobody_said = Nie, nikt nic nie mówił
    .in_this_municipality = Żeby szukać tutaj w gminie
    .elsewhere_if_wanted = Że mogę szukać gdzie indziej, jeśli chcę
    .must_elsewhere = Że muszę szukać w innych gminach
    .must_or_less_support = Że muszę, bo inaczej dostanę mniej wsparcia

### Decisions

section-decisions = Decyzje

new_decision = Czy dostał Pan / dostała Pani decyzję, z którą się Pan/Pani nie zgadza? Skąd przyszła?
    .short = Nowa decyzja
    .help = Poproś o pokazanie decyzji. Jeśli chodzi o kilka, weź tu najnowszą, a inne zapisz w notatce.
    .note = Decyzja to pismo z urzędu, które mówi tak lub nie.
    .no_decision = Nie
    .from_old_municipality = Z poprzedniej gminy
    .from_here = Z gminy tutaj
    .from_ivo = Z IVO, które nadzoruje opiekę społeczną

decision_on = Kiedy dostał Pan / dostała Pani tę decyzję?
    .short = Decyzja otrzymana
    .help = Dzień, w którym osoba dowiedziała się o decyzji. Na odwołanie jest trzy tygodnie od tego dnia.

appeal_state = { $decision_on_known ->
        [yes] Dzień otrzymania decyzji: { $decision_on }. Czy chce się Pan/Pani od niej odwołać?
       *[no] Czy chce się Pan/Pani odwołać od decyzji?
    }
    .short = Odwołanie
    .help = Odwołać się to poprosić sąd o zbadanie decyzji. Nic to nie kosztuje. Zaproponuj pomoc w pisaniu, także gdy decyzja jest nasza.
    .note = Odwołać się znaczy poprosić sąd o zbadanie decyzji.
    .wants_to = Tak, chcę
    .not_decided = Jeszcze nie zdecydowałem/zdecydowałam
    .sent = To już zrobione
    .will_not = Nie

anything_more = Czy jest coś więcej, o czym Pan/Pani chce opowiedzieć? Czy coś zostało przeze mnie źle zrozumiane?
    .short = Coś jeszcze
    .help = Zapisz słowami osoby. Powiedz, co będzie dalej i kiedy znów się odezwiecie. Potem odczytaj podsumowanie.

### The contact

section-contact = Kontakt

previous_municipality = W jakiej gminie osoba mieszkała przed przeprowadzką?
    .short = Poprzednia gmina
    .help = Dla ciebie, po rozmowie. Wpisz kilka liter i wybierz z listy.

exception = Czy według tego, co już jest w sprawie, obowiązuje coś z tego?
    .short = Wyjątek od zgody
    .help = Dla ciebie, po rozmowie. Nie pytaj osoby i nie szukaj danych. Ustawa robi wyjątki między służbami opieki społecznej tylko wtedy, gdy dane są potrzebne, by udzielić koniecznej opieki, leczenia lub innego wsparcia. „Nie” osoby waży dużo także wtedy.
    .under_18 = Osoba ma mniej niż 18 lat
    .misuse = Trwające uzależnienie
    .care_by_law = Leczenie psychiatryczne na mocy ustawy
    .pregnant = Ciąża, dla ochrony oczekiwanego dziecka
    .none_known = Nic z tego nie jest znane

contact_made = Czy rozmawialiśmy z poprzednią gminą?
    .short = Kontakt z gminą
    .help = Dla ciebie. „Ogólnie” znaczy rozmawiać o tym, jak gminy pracują, tak by nie dało się zrozumieć, o kogo chodzi. Nie wymaga to zgody.
    .not_made = Nie, jeszcze nie
    .general_only = Tak, tylko ogólnie
    .about_person = Tak, także o osobie

contact_on = Kiedy rozmawialiśmy z gminą?
    .short = Kiedy był kontakt
    .help = Ostatni kontakt. Zapisz w dokumentacji, z kim rozmawialiście.

explanation = { $contact_on_known ->
        [yes] Dzień rozmowy z gminą: { $contact_on }. Co powiedziała o tym, dlaczego doszło do przeprowadzki?
       *[no] Co powiedziała gmina o tym, dlaczego doszło do przeprowadzki?
    }
    .short = Wyjaśnienie gminy
    .help = Dla ciebie. Zapytaj też, kto zdecydował i czy jest decyzja. Wyjaśnienie zapisz w notatce, oddzielnie od tego, co opowiedziała osoba.
    .given = Podali wyjaśnienie
    .none_given = Nie podali wyjaśnienia
    .disputed = Inaczej widzą to, co się stało
    .awaited = Czekamy na odpowiedź

letter_state = Czy wysłaliśmy pismo do gminy?
    .short = Pismo
    .help = Dla ciebie. Pismo może dotyczyć sposobu pracy bez wymieniania kogokolwiek. Jest dokumentem publicznym (allmän handling).
    .not_sent = Nie, jeszcze nie
    .general_only = Tak, bez danych osoby
    .about_person = Tak, z danymi osoby

letter_sent_on = Kiedy wysłano pismo?
    .short = Pismo wysłane
    .help = Dzień wysłania pisma.

letter_registered = Czy pismo jest zarejestrowane?
    .short = Pismo zarejestrowane
    .help = Pismo i odpowiedź trzeba zarejestrować jako dokumenty publiczne.

landlord_contact = Czy rozmawialiśmy z wynajmującym?
    .short = Kontakt z wynajmującym
    .help = Dla ciebie. Wynajmujący sam ma ocenić, czy najemca może płacić. Zgoda na kontakt z gminą nie dotyczy wynajmującego.
    .not_made = Nie
    .general_only = Tak, tylko ogólnie
    .named_with_consent = Tak, o osobie i za zgodą
    .named_without_consent = Tak, o osobie, ale bez zgody

### The request

section-request = Wystąpienie i IVO

request_state = Czy wystąpiliśmy o przeniesienie sprawy?
    .short = Wystąpienie
    .help = Dla ciebie. Wystąpienie (begäran) musi być na piśmie.
    .not_sent = Nie, jeszcze nie
    .sent = Tak, wystąpienie wysłano
    .decided_not = Postanowiliśmy nie występować

request_sent_on = Kiedy wysłano wystąpienie?
    .short = Wystąpienie wysłane
    .help = Miesiąc liczy się od tego dnia. Jeśli wiecie, kiedy wystąpienie dotarło, zapisz to w notatce.

request_answer = { $request_sent_on_known ->
        [yes] Dzień wysłania wystąpienia: { $request_sent_on }. Co odpowiedziała gmina?
       *[no] Co gmina odpowiedziała na wystąpienie?
    }
    .short = Odpowiedź na wystąpienie
    .help = Dla ciebie. Gmina ma odpowiedzieć od razu i na piśmie. Odpowiedź ustną zapisz w notatce.
    .no_answer = Brak odpowiedzi
    .more_wanted = Najpierw chcą wiedzieć więcej
    .accepted = Tak, przejmują sprawę
    .refused = Nie

ivo_state = Co dzieje się w IVO?
    .short = Wniosek do IVO
    .help = Dla ciebie. IVO może rozstrzygnąć, gdy gmina odmawia lub nie odpowiedziała w ciągu miesiąca. O złożeniu wniosku decyduje się według waszych zasad upoważnień (delegationsordning).
    .not_sent = Wniosku nie wysłano
    .sent = Wniosek wysłano
    .decided_moved = IVO postanowiło przenieść sprawę
    .decided_not_moved = IVO postanowiło nie przenosić sprawy
    .will_not_apply = Postanowiliśmy nie składać wniosku

ivo_parts = Co jest gotowe we wniosku do IVO?
    .short = Części wniosku
    .help = Dla ciebie. Wniosek ma być zrozumiały dla kogoś, kto nie zna sprawy. Napisz o dzieciach także wtedy, gdy nie mają 15 lat.
    .ties = Dlaczego więzi są najsilniejsze z tamtym miejscem
    .person_wish = Czego osoba chce i dlaczego
    .why_against_wish = Dlaczego składamy wniosek, choć osoba nie chce
    .ongoing_support = Jakie wsparcie trwa i na jakiej podstawie prawnej
    .duration = Jak długo wsparcie jest potrzebne, z datami
    .children_effects = Skutki dla dzieci w krótkim i długim czasie
    .own_decision = Decyzja komisji lub upoważnienie
    .none_ready = Nic nie jest gotowe

ivo_sent_on = Kiedy wysłano wniosek do IVO?
    .short = Wniosek wysłany
    .help = IVO ma postanowić w ciągu trzech miesięcy, jeśli nie ma szczególnych powodów.

ivo_decided_on = Kiedy IVO postanowiło?
    .short = Decyzja IVO
    .help = Od decyzji można się odwołać w ciągu trzech tygodni. Dla osoby czas liczy się od dnia, w którym dowiedziała się o decyzji. Dla gminy może się liczyć od dnia decyzji. Sprawdź w decyzji.

handover_done = Czy dane zostały przekazane?
    .short = Przekazanie
    .help = Gmina, która przekazuje, ma podać potrzebne dane. Tutaj to my. Powiedz osobie, co się przekazuje i kiedy.

### The next follow-up

section-next = Następny raz

next_follow_up_on = Kiedy sprawdzamy następnym razem?
    .short = Następna kontrola
    .help = Jeśli biegnie miesiąc na odpowiedź, wybierz dzień po jego upływie albo wcześniejszy. Powiedz osobie, jaki to dzień.

### Worked out

computed-days_since_decision = { $value ->
        [one] Od decyzji minął { $value } dzień.
        [few] Od decyzji minęły { $value } dni.
        [many] Od decyzji minęło { $value } dni.
       *[other] Od decyzji minęło { $value } dnia.
    }
computed-appeal_until = Ostatni dzień na odwołanie: { $value }. Jeśli ten dzień to sobota, niedziela, święto albo wigilia Midsommar, Bożego Narodzenia lub Nowego Roku, liczy się następny dzień roboczy.
computed-days_since_contact = { $value ->
        [one] Od kontaktu minął { $value } dzień.
        [few] Od kontaktu minęły { $value } dni.
        [many] Od kontaktu minęło { $value } dni.
       *[other] Od kontaktu minęło { $value } dnia.
    }
computed-days_since_letter = { $value ->
        [one] Od pisma minął { $value } dzień.
        [few] Od pisma minęły { $value } dni.
        [many] Od pisma minęło { $value } dni.
       *[other] Od pisma minęło { $value } dnia.
    }
computed-days_since_request = { $value ->
        [one] Od wystąpienia minął { $value } dzień.
        [few] Od wystąpienia minęły { $value } dni.
        [many] Od wystąpienia minęło { $value } dni.
       *[other] Od wystąpienia minęło { $value } dnia.
    }
computed-answer_due = Miesiąc na odpowiedź kończy się: { $value }.
computed-ivo_due = IVO powinno postanowić najpóźniej: { $value }.
computed-ivo_appeal_until = Trzy tygodnie od dnia decyzji: { $value }.

### Checks

check-decision_later_than_today = Dzień decyzji jest po dzisiejszej rozmowie.
check-contact_later_than_today = Dzień kontaktu jest po dzisiejszej rozmowie.
check-letter_later_than_today = Dzień pisma jest po dzisiejszej rozmowie.
check-request_later_than_today = Dzień wystąpienia jest po dzisiejszej rozmowie.
check-ivo_later_than_today = Dzień wniosku jest po dzisiejszej rozmowie.
check-ivo_decided_later_than_today = Dzień decyzji IVO jest po dzisiejszej rozmowie.
check-consent_already_over = Ostatni dzień zgody już minął.
check-ivo_before_request = Wniosek do IVO wysłano przed wystąpieniem do gminy.
check-ivo_decided_before_sent = Decyzja IVO jest przed wnioskiem.
check-follow_up_in_past = Dzień następnej kontroli już minął.

### Conditions in words

condition-no_protection_need = przed nikim nie trzeba ukrywać, gdzie osoba mieszka
condition-other_support = trwa inne wsparcie niż pomoc finansowa
condition-money_or_nothing = nie trwa inne wsparcie niż pomoc finansowa
condition-transfer_possible = trwa inne wsparcie niż pomoc finansowa i jest dawane tutaj
condition-open_to_transfer = osoba chce przeniesienia sprawy lub może się na nie zgodzić
condition-consent_for_request = zgoda wystarcza na wystąpienie o przeniesienie sprawy
condition-consent_for_explanation = zgoda wystarcza, by rozmawiać o tym, jak doszło do przeprowadzki
condition-exception_found = może obowiązywać wyjątek w ustawie
condition-may_send_request = zgoda wystarcza na wystąpienie albo może obowiązywać wyjątek w ustawie
condition-no_answer_yet = gmina nie odpowiedziała ani „tak”, ani „nie”
condition-month_passed = od wystąpienia minął miesiąc
condition-limit_passed = minął miesiąc bez „tak” lub „nie”
condition-ivo_route = gmina odmówiła lub przepuściła miesiąc
condition-case_moves = sprawa ma być przeniesiona do poprzedniej gminy
condition-decision_received = osoba dostała decyzję, z którą się nie zgadza
condition-appeal_open = osoba ani się nie odwołała, ani nie powiedziała, że nie chce
condition-contact_must_wait = kontakt z innymi musi poczekać, bo jest niebezpieczny albo nie jest to wyjaśnione
condition-safety_unsaid = osoba nie mogła lub nie chciała powiedzieć, czy jest niebezpieczeństwo albo potrzeba ochrony
condition-contact_cleared = powiedziano, że żadne niebezpieczeństwo nie stoi na drodze kontaktu z innymi
condition-contact_not_ruled_out = żadna odpowiedź nie mówi, że kontakt z innymi musi poczekać
condition-consent_to_request = zgoda objęła prośbę o przeniesienie sprawy
condition-consent_to_explanation = zgoda objęła mówienie o tym, jak doszło do przeprowadzki
condition-consent_ended = minął ostatni dzień zgody
condition-was_taken_back = wcześniejsza zgoda została cofnięta
condition-may_have_agreed = osoba mogła wcześniej wyrazić zgodę

### Parts of a transfer

element-ongoing_case = Tutaj trwa inne wsparcie niż pomoc finansowa
    .short = wsparcie
element-stronger_ties_there = Silniejsze więzi z poprzednim miejscem
    .short = więzi
element-person_agrees = Osoba chce lub może się zgodzić
    .short = wola
element-lasting_need = Wsparcie jest potrzebne dłużej
    .short = czas
element-may_be_sent = Dane wolno przekazać
    .short = zgoda

### Flags

flag-acute_need = Pilna potrzeba
    .why = Pilne potrzeby mają pierwszeństwo przed wszystkim innym w rozmowie.
flag-danger_now = Groźby lub przemoc teraz
    .why = Bezpieczeństwo osoby ma pierwszeństwo przed wszystkimi innymi pytaniami.
flag-child_needs_help_now = Dziecko potrzebuje pomocy teraz
    .why = Potrzebę ochrony dziecka trzeba ocenić od razu.
flag-protection_needed = Osoba potrzebuje ochrony
    .why = Kontakt z innymi może ujawnić, gdzie osoba mieszka. Pytań o kontakt się nie zadaje i obowiązuje procedura ochrony.
flag-sent_before_protection = Dane o osobie przekazano, a teraz może być potrzebna ochrona
    .why = To, co przekazano, może ujawnić, gdzie osoba mieszka. Sprawdź, co przekazano. Niech osoba odpowiedzialna za ochronę zdecyduje, czy wycofać wystąpienie i jak.
flag-protection_unclear = Potrzeba ochrony nie jest wyjaśniona
    .why = Brak odpowiedzi to nie „nie”. Kontakt z innymi musi poczekać.
flag-interpreting_unsafe = Rozmowy nie tłumaczy tłumacz
    .why = Wola, której nie dało się wypowiedzieć we własnym języku, nie jest wysłuchana.

flag-account_to_change = Coś w opowieści trzeba zmienić
    .why = To, co osoba uważa za błędne, trzeba zapisać.
flag-account_not_read = Opowieści nie odczytano
    .why = Przeżycia samej osoby trzeba udokumentować. Osoba musi je usłyszeć, żeby móc je poprawić.
flag-wants_to_stay = Osoba chce zostać tutaj
    .why = Wsparcie planuje się na tej podstawie. To, jak doszło do przeprowadzki, to inne pytanie i można je sprawdzać mimo to.
flag-wants_to_leave = Osoba chce się stąd wyprowadzić
    .why = Kto chce się przeprowadzić, może potrzebować pomocy w kontaktach.
flag-not_decided_yet = Osoba nie zdecydowała
    .why = Decyzja o tym, gdzie mieszkać, wymaga czasu. Nie należy robić kroku, który zamyka drogę.
flag-told_to_leave = Ktoś tutaj powiedział, że osoba musi się wyprowadzić
    .why = Żadna gmina nie może zmuszać do zmiany miejscowości. Dotyczy to także nas.
flag-child_not_asked = Dziecka nie zapytano
    .why = Dzieci mają móc wyrazić zdanie w tym, co ich dotyczy.
flag-child_without_school = Dziecko nie chodzi tutaj do szkoły
    .why = Każdy tydzień bez szkoły dziecko odczuwa.

flag-support_missing = Potrzebne wsparcie się skończyło
    .why = Potrzebę bada się tutaj, niezależnie od tego, kto dawał wsparcie wcześniej.
flag-only_money = Przeniesienia się nie proponuje: trwa tylko pomoc finansowa
    .why = Każdą decyzję o pomocy finansowej uważa się za zakończoną sprawę. To odczytanie ustawy i prawnik powinien je potwierdzić.
flag-nothing_to_move = Przeniesienia się nie proponuje: nie trwa żadne wsparcie
    .why = Nie ma trwającej sprawy do przeniesienia. Jeśli zacznie się wsparcie tutaj, pytanie będzie inne.
flag-support_from_sender = Wsparcie daje poprzednia gmina
    .why = Tamta gmina już ma sprawę. Musi być jasne, kto co robi.
flag-ties_there_remain = Więzi z poprzednim miejscem pozostały
    .why = Sprawę można przenieść do gminy, z którą osoba ma najsilniejsze więzi.
flag-no_ties_there = Brak więzi z poprzednim miejscem
    .why = Bez więzi z tamtym miejscem trudno powiedzieć, że są tam najsilniejsze.
flag-short_need = Wsparcie jest potrzebne tylko krótko
    .why = Długość potrzeby się uwzględnia. Krótka potrzeba przemawia przeciw przeniesieniu sprawy.
flag-child_speaks_for_self = Dziecko ukończyło 15 lat
    .why = Dziecko samo występuje w swojej sprawie, a jego wolę przedstawia się osobno.

flag-consent_taken_back = Zgoda jest cofnięta
    .why = Od teraz nic nie wolno przekazywać na podstawie tej zgody.
flag-consent_refused = Osoba odmawia kontaktu
    .why = „Nie” się szanuje. Ogólny kontakt o sposobie pracy nadal jest możliwy, ale nic o osobie.
flag-consent_not_settled = Osoba dopuszcza przeniesienie, ale zgoda nie jest rozstrzygnięta
    .why = Wystąpienie zawiera dane o osobie. Musi poczekać, aż osoba odpowie.
flag-consent_too_narrow = Osoba dopuszcza przeniesienie, ale zgoda nie obejmuje wystąpienia
    .why = Zgoda na część obejmuje tylko tę część.
flag-consent_runs_out = Zgoda wkrótce wygasa lub wygasła
    .why = Po ostatnim dniu nic nie wolno przekazywać na jej podstawie.
flag-exception_may_apply = Może obowiązywać wyjątek od zgody
    .why = Ustawa w niektórych przypadkach pozwala przekazywać dane między służbami opieki społecznej. To ocena za każdym razem, a nie prawo do wysłania wszystkiego.
flag-contact_without_consent = Dane o osobie wymieniono mimo odmowy
    .why = Dane w opiece społecznej chroni tajemnica (sekretess). Bez zgody lub podstawy w ustawie nie wolno ich przekazywać.
flag-shared_consent_unclear = Dane o osobie przekazano, ale zgoda nie jest jasna
    .why = Nie jest jasne, czy osoba powiedziała „tak”, zanim przekazano dane. Bez „tak” lub innej podstawy w ustawie nie wolno przekazywać danych.
flag-shared_beyond_consent = Dane o osobie przekazano, ale zgoda dotyczy tylko części
    .why = Zgoda na część dotyczy tylko tej części. Program nie wie, co powiedziano.
flag-shared_before_withdrawal = Dane o osobie przekazano, a teraz nie ma zgody
    .why = Program nie wie, czy przekazano je, gdy obowiązywała wcześniejsza zgoda. Bez zgody lub innej podstawy prawnej nie wolno było ich przekazać.
flag-letter_without_consent = Pismo z danymi o osobie nie ma zgody
    .why = Dane w opiece społecznej chroni tajemnica. Pismo można wysłać bez nich.
flag-shared_after_consent = Dane o osobie przekazano po ostatnim dniu zgody
    .why = Zgoda wtedy już wygasła. Bez zgody lub podstawy w ustawie danych nie wolno przekazywać.
flag-landlord_without_consent = Wynajmujący dostał dane bez zgody
    .why = Już to, że ktoś ma kontakt z opieką społeczną, jest objęte tajemnicą.
flag-sender_not_contacted = Z poprzednią gminą nie ma kontaktu
    .why = Polityka gminy Munkedal mówi, że kontakt ma być od razu. Da się to zrobić bez zgody, o ile nie wymienia się osoby.
flag-explanation_to_ask = Jest zgoda, ale nie poproszono o wyjaśnienie
    .why = Za zgodą możecie zapytać, dlaczego doszło do przeprowadzki i kto zdecydował.
flag-explanation_overdue = Wyjaśnienie się opóźnia
    .why = Minęły ponad dwa tygodnie. Ustawa nie ma granicy odpowiedzi, więc miara jest własna programu.
flag-explanation_missing = Poprzednia gmina nie wyjaśnia lub inaczej to widzi
    .why = Obie wersje się zapisuje. Program nie rozstrzyga, kto ma rację.
flag-explanation_given = Poprzednia gmina podała wyjaśnienie
    .why = Wyjaśnienie może zmienić obraz przeprowadzki. Osoba musi je usłyszeć.
flag-letter_not_sent = Nie wysłano pisma
    .why = Polityka gminy Munkedal mówi, że trzeba wysłać oficjalne pismo.
flag-letter_not_registered = Pismo nie jest zarejestrowane
    .why = Pismo do innej gminy jest dokumentem publicznym.
flag-landlord_to_inform = Z wynajmującym nie ma kontaktu
    .why = Wynajmujący powinien wiedzieć, że pomoc bada się za każdym razem. Da się to powiedzieć bez wymieniania kogokolwiek.

flag-request_to_send = Można wysłać wystąpienie o przeniesienie sprawy
    .why = Trwa inne wsparcie niż pomoc finansowa, a osoba to dopuszcza. Podstawą jest zgoda: wolno przekazać tylko to, co ona obejmuje, i tylko dopóki obowiązuje.
flag-request_on_exception = Wystąpienie nie ma zgody, ale może obowiązywać wyjątek
    .why = Między służbami opieki społecznej wolno wtedy przekazać tylko te dane, które są potrzebne do koniecznej opieki lub wsparcia osoby, której dotyczy wyjątek. To, że sami potrzebujemy ich w pracy, jest podstawą rozumianą wąsko.
flag-request_against_wish = Wystąpienie wysłano, choć osoba nie chce
    .why = Życzenie osoby trzeba uwzględnić. Sprzeciw wobec niego wymaga silnych powodów.
flag-wish_not_followed = Osoba chce przeniesienia, ale nie zrobiono tego kroku
    .why = Osoba musi się dowiedzieć dlaczego.
flag-waiting_for_answer = Biegnie miesiąc na odpowiedź
    .why = Druga gmina ma odpowiedzieć od razu. Po miesiącu bez odpowiedzi możecie złożyć wniosek do IVO.
flag-more_wanted = Druga gmina chce wiedzieć więcej
    .why = Przekaż tylko to, na co pozwala zgoda lub ustawa. Miesiąc liczy się i tak od wystąpienia, a prawnik może powiedzieć, czy to jest odpowiedź.
flag-limit_passed = Minął miesiąc bez „tak” lub „nie”
    .why = Wtedy możecie złożyć do IVO wniosek o przeniesienie sprawy.
flag-request_refused = Druga gmina odmawia
    .why = Gdy gminy nie są zgodne, może rozstrzygnąć IVO.
flag-application_incomplete = We wniosku do IVO brakuje części
    .why = IVO pyta o więzi, wolę osoby, trwające wsparcie, długość potrzeby i decyzję komisji.
flag-application_without_children = We wniosku do IVO brakuje dzieci
    .why = IVO pyta o skutki dla dzieci w krótkim i długim czasie.
flag-application_against_wish = Brakuje powodów działania wbrew woli osoby
    .why = IVO żąda pełnego uzasadnienia, gdy osoba nie chce.
flag-ivo_time_passed = Trzy miesiące IVO minęły
    .why = IVO może mieć szczególne powody. Można zapytać.
flag-ivo_said_no = IVO odmawia przeniesienia
    .why = Odpowiedzialność zostaje tutaj. Osoba nie powinna zostać bez wsparcia.
flag-ivo_decision_fresh = Od decyzji IVO można może jeszcze się odwołać
    .why = Czas to trzy tygodnie od dnia, w którym odwołujący się dowiedział się o decyzji. Sprawdź ten dzień.
flag-handover_missing = Danych nie przekazano
    .why = Gmina, która przekazuje, ma podać potrzebne dane, żeby wsparcie się nie przerwało.

flag-without_home = Osoba nie ma mieszkania
    .why = Za pilne potrzeby zawsze odpowiada gmina pobytu.
flag-dwelling_in_doubt = Mieszkanie trzeba obejrzeć
    .why = Stan, wielkość i bezpieczeństwo najlepiej ocenić na miejscu, jeśli osoba się zgodzi.
flag-dwelling_hard_to_keep = Mieszkanie może być trudno utrzymać
    .why = Krótka umowa, wysoki czynsz lub duże odległości sprawiają, że mieszkanie jest niepewne.
flag-home_visit_to_make = Wizyty domowej nie było
    .why = Osoba zgodziła się na wizytę.
flag-home_visit_refused = Osoba odmawia wizyty domowej
    .why = Dom należy do osoby. „Nie” się szanuje i nie ma ono skutków dla wsparcia.
flag-dwelling_unfit = Mieszkanie jest nieodpowiednie lub szkodliwe
    .why = Osoba powinna dostać pomoc w znalezieniu lepszego mieszkania.
flag-dwelling_works = Mieszkanie jest w porządku
    .why = Mieszkanie samo w sobie nie jest powodem, by coś zmieniać.
flag-own_search_requirement = Ktoś tutaj żądał, by osoba szukała mieszkania w innych gminach
    .why = Żądanie tego w zamian za wsparcie nie ma podstawy w ustawie. Dotyczy nas tak samo jak poprzedniej gminy.

flag-appeal_time_running = Od decyzji można może jeszcze się odwołać
    .why = Czas to trzy tygodnie od dnia, w którym osoba dowiedziała się o decyzji. Sprawdź ten dzień.
flag-appeal_last_days = Czas na odwołanie minął albo minie za dzień lub kilka dni
    .why = Minęły trzy tygodnie. Jeśli ostatni dzień był świętem lub sobotą, liczy się następny dzień roboczy. Urząd, który wydał decyzję, bada, czy odwołanie wpłynęło w terminie.
flag-ivo_appeal_running = Od decyzji IVO można jeszcze się odwołać
    .why = Czas to trzy tygodnie od dnia, w którym osoba dowiedziała się o decyzji. Jeśli ostatni dzień to sobota, niedziela albo święto, liczy się następny dzień roboczy. W decyzji jest napisane, gdzie składa się odwołanie.
flag-appeal_can_reveal = Odwołanie może ujawnić, gdzie osoba jest
    .why = Odwołanie składa się w gminie, która podjęła decyzję, i można tam przeczytać jego treść. Najważniejsza jest ochrona. Czas na odwołanie to mimo to trzy tygodnie.
flag-ivo_appeal_can_reveal = Odwołanie od decyzji IVO może ujawnić, gdzie osoba jest
    .why = Gminy mogą przeczytać treść odwołania. Najważniejsza jest ochrona. Czas na odwołanie to mimo to trzy tygodnie.
flag-appeal_time_passed = Czas na odwołanie prawdopodobnie minął
    .why = Mogą być inne drogi. Nowy wniosek można złożyć zawsze.

### Contradictions

contradiction-transfer_without_consent = Osoba chce przeniesienia wsparcia, ale nie zgadza się, byśmy rozmawiali z poprzednią gminą.
contradiction-stands_and_refused = Wcześniejsze „tak” dla kontaktu ma nadal obowiązywać, ale odpowiedź brzmi teraz „nie”.
contradiction-stay_and_transfer = Osoba chce zostać tutaj, ale chce przeniesienia wsparcia do poprzedniej gminy.
contradiction-back_and_no_transfer = Osoba chce wrócić, ale nie chce przeniesienia tam wsparcia.
contradiction-own_wish_and_told_to_leave = Osoba chce się stąd wyprowadzić, a ktoś tutaj powiedział, że musi.
contradiction-works_and_in_doubt = Podczas wizyty mieszkanie było w porządku, ale osoba mówi, że jest w złym stanie lub niebezpieczne.

### Measures

measure-acute_needs = Zaspokój pilne potrzeby
    .how = Zbadaj dziś jedzenie, nocleg i leki. Za to, co pilne, odpowiada gmina pobytu.
measure-ask_what_is_acute = Zapytaj, co jest pilne i czy ktoś grozi
    .how = Zapytaj sam na sam, w razie potrzeby z innym tłumaczem, zanim skontaktujesz się z kimkolwiek innym. Czas na odwołanie i tak biegnie.
measure-safety_routine = Postępuj według procedury ochrony
    .how = Nie zapisuj w protokole żadnego miejsca. Nie kontaktuj się z poprzednią gminą i nie podawaj danych, jeśli procedura tego nie przewiduje.
measure-clear_up_protection = Wyjaśnij potrzebę ochrony
    .how = Zapytaj jeszcze raz sam na sam, w razie potrzeby z innym tłumaczem. Przed tym nie kontaktuj się z innymi.
measure-child_protection = Od razu oceń potrzebę ochrony dziecka
    .how = Zgłoś obawy o dziecko (orosanmälan) albo przekaż sprawę grupie do spraw dzieci tego samego dnia.
measure-book_interpreter = Zamów tłumacza
    .how = Umów nowy termin z tłumaczem i zadaj pytania o wolę jeszcze raz. Licz podwójny czas.
measure-correct_account = Zapisz to, co osoba chce zmienić
    .how = Zapisz uwagę osoby obok pierwszego tekstu. Nie skreślaj tego, co wtedy zapisano.
measure-document_experience = Odczytaj opowieść i pozwól osobie poprawić
    .how = Zapisz, co powiedziała osoba, jej słowami, oddzielnie od twojej oceny. Zapisz też, kiedy i kto to przyjął.
measure-plan_support_here = Zaplanuj wsparcie tutaj razem z osobą
    .how = Przyjmij, że osoba mieszka tutaj. Przyjmij wniosek o potrzebne wsparcie.
measure-help_to_contact = Pomóż osobie skontaktować się z gminą, do której chce
    .how = Wniosek składa sama osoba. Pomóż znaleźć właściwy numer i to, co trzeba wziąć ze sobą. Niczego nie żądaj i nic nie obiecuj.
measure-give_time = Daj czas na decyzję
    .how = Powiedz, jakie są drogi i co obowiązuje, gdy osoba myśli. Ustal dzień, w którym się odezwiecie.
measure-respect_wish = Powiedz osobie, że może zostać
    .how = Wycofaj to, co powiedziano. Porozmawiaj z tym, kto to powiedział, i z kierownikiem. Zapisz, jak to naprawiono.
measure-child_views = Dowiedz się, co myślą dzieci
    .how = Daj każdemu dziecku osobną okazję, by opowiedziało, i uwzględnij to w ocenie dobra dziecka.
measure-child_own_position = Zapytaj osobno dziecko, które ukończyło 15 lat
    .how = Zapisz wolę i powody dziecka osobno w wystąpieniu i we wniosku.
measure-help_to_school = Pomóż rodzinie trafić do szkoły
    .how = Zadzwoń do szkoły razem z rodzicem jeszcze dziś.
measure-school_with_protection = Załatw szkołę według procedury ochrony
    .how = Dziecko ma prawo do szkoły także wtedy, gdy trzeba chronić miejsce pobytu rodziny. Niech kontakt nawiąże osoba odpowiedzialna za ochronę.
measure-assess_support = Zbadaj potrzebę wsparcia tutaj
    .how = Przyjmij wniosek o wsparcie, którego osoba teraz potrzebuje.
measure-own_investigation = Ustal samodzielnie to, co nie dotarło
    .how = Oprzyj się na tym, co mówi sama osoba, gdy brakuje tła.
measure-explain_no_transfer = Wyjaśnij, dlaczego sprawa nie jest przenoszona
    .how = Powiedz, że potrzeba wsparcia jest oceniana tutaj i że można do tego wrócić, jeśli zacznie się inne wsparcie.
measure-ask_lawyer_transfer = Niech prawnik zbada to odczytanie
    .how = Pytanie brzmi, czy słowa ustawy o świadczeniach według indywidualnie zbadanej potrzeby mogą dotyczyć pomocy finansowej lub wsparcia, które się skończyło. O ile wiadomo programowi, nie jest to sprawdzone.
measure-agree_on_support = Uzgodnij, kto daje wsparcie
    .how = Porozmawiaj z poprzednią gminą, za zgodą osoby. Zapisz, kto co robi i od jakiego dnia.
measure-describe_ties = Opisz więzi z obydwoma miejscami
    .how = Zapisz, co przemawia za jednym i za drugim. Uwzględnij, jak widzi to sama osoba.
measure-stop_sending = Przestań przekazywać dane
    .how = Zapisz dzień i powiedz wszystkim, którzy zajmują się sprawą. O to, co już przekazano, możecie prosić drugą gminę, by nie używała tego dalej.
measure-respect_refusal = Uszanuj odmowę
    .how = Nie przekazuj nic o osobie. Wsparcie tutaj bada się jak zwykle. Zapytaj ponownie tylko, jeśli coś się zmieniło.
measure-explain_consent = Wyjaśnij, czego dotyczyłaby zgoda
    .how = Powiedz, co byłoby wysłane, komu i dlaczego. Najlepiej pokaż projekt. Pozwól osobie pomyśleć i przyjmij odmowę.
measure-ask_consent_again = Zapytaj, czy zgoda ma obowiązywać dłużej
    .how = Zapytaj przed ostatnim dniem. Jeśli już minął, zapytaj na nowo. Bez nowej zgody nic więcej się nie przekazuje.
measure-look_at_exception = Zbadaj wyjątek, zanim coś przekażesz
    .how = Zapytajcie siebie, czy właśnie te dane są potrzebne, by udzielić koniecznego wsparcia. Dotyczy to tylko osoby, która ma mniej niż 18 lat, trwające uzależnienie, jest leczona psychiatrycznie na mocy ustawy lub jest w ciąży. Porozmawiaj z kierownikiem lub prawnikiem, zapisz powody i powiedz osobie, jeśli to możliwe.
measure-tell_of_mistake = Omów pomyłkę z kierownikiem dziś
    .how = Zapisz, co przekazano, komu i kiedy. Powiedz o tym osobie. Sprawdź, czy to zdarzenie, o którym powinien się dowiedzieć inspektor ochrony danych (dataskyddsombud).
measure-check_what_was_shared = Sprawdź, co przekazano
    .how = Porównaj z tym, na co osoba się zgodziła. Jeśli wykracza to poza zgodę, omów to z kierownikiem dziś. Przekaż tylko to, na co pozwala zgoda lub ustawa.
measure-contact_sender = Skontaktuj się z poprzednią gminą
    .how = Rozmawiaj ogólnie o tym, jak gminy pracują, i powiedz, jak na to patrzycie. Dane o osobie wymagają zgody lub innej podstawy w ustawie.
measure-ask_explanation = Poproś poprzednią gminę o wyjaśnienie
    .how = Zapytaj, za zgodą osoby, dlaczego doszło do przeprowadzki, kto zdecydował i czy jest decyzja.
measure-remind_sender = Przypomnij poprzedniej gminie
    .how = Przypomnij na piśmie i podaj dzień. Nie pisz o osobie więcej, niż pozwala zgoda.
measure-share_explanation = Powiedz osobie, jakie jest wyjaśnienie
    .how = Pozwól osobie powiedzieć, jak to widzi, i zapisz to.
measure-letter_to_sender = Wyślij pismo do poprzedniej gminy
    .how = Pismo jest dokumentem publicznym (allmän handling) i należy je zarejestrować. Bez zgody nie pisz nic o osobie.
measure-register_letter = Zarejestruj pismo
    .how = Przekaż pismo do rejestratora, a odpowiedź, gdy przyjdzie.
measure-talk_to_landlord = Porozmawiaj z wynajmującym
    .how = Powiedz, że pomoc bada się dla każdej osoby i że wynajmujący sam ocenia zdolność płatniczą. Bez zgody nie wspominaj o żadnej osobie.
measure-transfer_request = Wystąp o przeniesienie sprawy
    .how = Napisz wystąpienie razem z osobą i w granicach zgody: więzi, życzenie, trwające wsparcie i jak długo jest potrzebne. Zapisz dzień wysłania.
measure-justify_or_take_back = Uzasadnij albo wycofaj
    .how = Zapisz, dlaczego nie idziecie za wolą osoby. Jeśli powody nie są silne, wycofaj wystąpienie.
measure-explain_choice = Wyjaśnij, dlaczego nie zrobiono kroku
    .how = Podaj powody i zapisz, jeśli osoba się nie zgadza.
measure-watch_limit = Pilnuj miesiąca
    .how = Wpisz dzień do kalendarza. Najlepiej przypomnij wcześniej. Zacznij zbierać to, czego wymaga wniosek do IVO.
measure-wish_before_ivo = Zapytaj osobę przed wnioskiem do IVO
    .how = Życzenie osoby trzeba wziąć pod uwagę. Powiedz, co oznacza wniosek, i ustal dzień kontaktu. Nie składaj wniosku, dopóki osoba się nie zdecyduje.
measure-complete_request = Uzupełnij wystąpienie
    .how = Odpowiedz na piśmie i szybko. Jeśli wykracza to poza zgodę, najpierw zapytaj osobę.
measure-ivo_application = Złóż wniosek do IVO
    .how = Zapytaj osobę jeszcze raz, czego chce. Wniosek ma zawierać powody więzi, wolę osoby, wsparcie, długość potrzeby i decyzję komisji.
measure-complete_application = Uzupełnij wniosek do IVO
    .how = Przejdź przez części w pytaniu o wniosek i dodaj to, czego brakuje.
measure-describe_for_children = Zapisz, co to oznacza dla dzieci
    .how = Opisz szkołę, przyjaciół i bezpieczeństwo w krótkim i długim czasie oraz co powiedziały same dzieci.
measure-ask_ivo = Zapytaj IVO, na jakim są etapie
    .how = Zapytaj, czy potrzeba czegoś więcej. Powiedz osobie, jaka jest odpowiedź.
measure-appeal_ivo = Rozważ odwołanie od decyzji IVO
    .how = Osoba i gmina mogą chcieć czegoś innego. Pomóż osobie się odwołać, jeśli tego chce. Porozmawiaj z prawnikiem o terminie samej gminy.
measure-hand_over = Przekaż sprawę
    .how = Podaj potrzebne dane i żadnych innych. Zadbaj, by wsparcie trwało, aż druga gmina je przejmie.
measure-home_visit_with_consent = Przeprowadź wizytę domową za zgodą
    .how = Sprawdź stan, wielkość i bezpieczeństwo, z szacunkiem dla domu.
measure-no_home_visit = Nie rób wizyty domowej
    .how = Zapytaj, czy osoba zamiast tego chce opowiedzieć lub pokazać zdjęcia.
measure-plan_home = Zrób plan mieszkaniowy
    .how = Przejdźcie razem przez czynsz, umowę i dojazdy. Zobacz, co da się załatwić tutaj w gminie.
measure-help_to_new_home = Pomóż osobie szukać lepszego mieszkania
    .how = Nigdy nie wymagaj, by osoba szukała poza gminą.
measure-take_back_requirement = Wycofaj wymóg
    .how = Powiedz osobie, że wsparcie od tego nie zależy. Popraw decyzje i zapisy, w których jest wymóg, i porozmawiaj z kierownikiem.
measure-appeal_in_time = Pomóż osobie odwołać się w terminie
    .how = Odwołanie musi wpłynąć w ciągu trzech tygodni od dnia, w którym osoba dowiedziała się o decyzji. Jeśli ostatni dzień to sobota, niedziela, święto albo wigilia Midsommar, Bożego Narodzenia lub Nowego Roku, liczy się następny dzień roboczy.
measure-appeal_with_protection = Odwołuj się tylko zgodnie z procedurą ochrony
    .how = Niech najpierw przeczyta je ten, kto odpowiada za ochronę. Nie podawaj w odwołaniu adresu, miejscowości ani numeru telefonu. Wlicz to w te trzy tygodnie.
measure-after_appeal_time = Zobacz, co da się teraz zrobić
    .how = Sprawdź dzień w decyzji. Osoba może złożyć nowy wniosek lub prosić o zmianę decyzji. Jeśli decyzja jest z innej gminy, pomóż w kontakcie. Jeśli potrzebna jest ochrona albo nie jest to wyjaśnione, rób to tylko zgodnie z procedurą ochrony.
