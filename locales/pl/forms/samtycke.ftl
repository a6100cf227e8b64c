# Language: Polish (pl).
## Translated from Swedish.
## Reviewed by: nobody yet
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = Zgoda na przekazanie danych
    .purpose = Rozmowa o tym, co opieka społeczna (socialtjänst) może przekazać o osobie, komu, w jakim celu i jak długo. „Nie” to odpowiedź jak każda inna.
    .elements = Zgoda:

### Opening

section-opening = Wstęp
information_given = To, co Pan/Pani tutaj mówi, jest tajne. Nie mogę tego przekazać dalej bez Pana/Pani zgody, z wyjątkiem nielicznych przypadków, gdy tak mówi prawo. Teraz chcę zapytać, czy Pan/Pani zgadza się na coś, a jeśli tak, to na co.
    .short = Informacja odczytana
    .help = Powiedz też, kim jesteś i dlaczego pytasz. Czytaj powoli.
    .note = Zanim przejdziesz dalej, pozwól osobie odpowiedzieć.
    .read = Odczytano
interpreter_needed = Czy chce Pan/Pani rozmawiać przez tłumacza?
    .short = Potrzeba tłumacza
    .help = Słowa takie jak tajemnica (sekretess) i zgoda (samtycke) są trudne także dla osób, które na co dzień mówią po szwedzku.
interpreter_mode = Jak tłumaczona jest rozmowa?
    .short = Sposób tłumaczenia
    .help = Wypełniasz samodzielnie. Dzieci, krewni i znajomi nie powinni tłumaczyć.
    .none = Bez tłumacza
    .on_site = Tłumacz na miejscu
    .phone = Tłumacz przez telefon
    .video = Tłumacz przez wideo
    .relative = Krewny lub znajomy
spoken_language = W jakim języku chce Pan/Pani rozmawiać?
    .short = Język
whose_secrecy = Kogo dotyczą dane?
    .short = Kogo to dotyczy
    .own = Mnie
    .child = Mojego dziecka
child_age = Ile lat ma dziecko?
    .short = Wiek dziecka
    .unit = lat
guardians_part = Co mówią opiekunowie prawni dziecka?
    .short = Opiekunowie prawni
    .help = Młodsze dziecko nie może samo powiedzieć „tak”. To, o ile dziecko decyduje samo, zależy od wieku i dojrzałości.
    .all_agree = Wszyscy mówią „tak”
    .one_agrees = Jedna osoba mówi „tak”, drugiej nie zapytano
    .one_refuses = Jedna osoba mówi „nie”
    .not_asked = Nie zapytano ich
    .child_alone = Dziecko odpowiada samo, bez opiekuna prawnego
child_heard = Czy dziecko mogło powiedzieć, co myśli?
    .short = Zdanie dziecka
child_agrees = Czy samo dziecko zgadza się na przekazanie danych?
    .short = Odpowiedź dziecka
    .help = „Nie” też ma być tu zapisane, nawet jeśli opiekunowie prawni się zgadzają.

### Understanding

section-understanding = Zrozumienie
free_to_refuse = Decyzja należy do Pana/Pani. Może Pan/Pani powiedzieć „tak”, „nie” albo „tak” na część. Jeśli powie Pan/Pani „nie”, nie wpłynie to na to, czy dostanie Pan/Pani pomoc. Jeśli powie Pan/Pani „tak”, można później zmienić zdanie.
    .short = Wolność powiedzenia „nie”
    .note = Po jednym zdaniu.
    .read = Odczytano
told_free = Czy powiedziano Panu/Pani, że można powiedzieć „nie” i że nie wpływa to na pomoc?
    .short = Wie, że „nie” jest możliwe
told_what = Czy powiedziano Panu/Pani, jakich danych to dotyczy i do czego mają być użyte?
    .short = Wie, czego to dotyczy
told_withdraw = Czy powiedziano Panu/Pani, że swoje „tak” można cofnąć?
    .short = Wie, że „tak” można cofnąć
    .help = Tego, co już przekazano, nie da się cofnąć. To też powiedz.
own_words = Proszę powiedzieć własnymi słowami: o co Pana/Panią pytam i co się stanie, jeśli odpowiedź będzie „tak” albo „nie”?
    .short = Własnymi słowami
    .help = Słuchaj, czy osoba sądzi, że wsparcie zależy od odpowiedzi. Wyjaśnij jeszcze raz, jeśli coś jest źle zrozumiane.
    .note = Tłumacz w pierwszej osobie. Nie pomagaj w odpowiedzi.
understood = Czy osoba zrozumiała?
    .short = Zrozumienie
    .help = Twoja ocena tego, co osoba właśnie powiedziała.
    .understood = Tak
    .partly = Częściowo
    .not_understood = Nie
pressure = Czy ktoś powiedział Panu/Pani, jak odpowiadać? Co powiedziano?
    .short = Wpływ
    .help = Zapytaj otwarcie i poczekaj. Nie czytaj najpierw możliwości.
    .nobody = Nie, nikt
    .advised = Ktoś mi radził
    .must = Ktoś powiedział, że muszę powiedzieć „tak”
    .money_depends = Ktoś powiedział, że pieniądze lub pomoc zależą od odpowiedzi
    .someone_else = Ktoś z rodziny lub inna osoba na mnie naciska
threat = Czy jest ktoś, kto nie może się dowiedzieć, gdzie Pan/Pani jest?
    .short = Ktoś, kto nie może wiedzieć
    .help = Pytaj tylko wtedy, gdy osoba jest sama z tobą i tłumaczem. Nie zapisuj miejsca.
    .note = Nie wymieniaj imion, nazwisk ani miejsc.

### The answer

section-decision = Odpowiedź
consent = Czy zgadza się Pan/Pani, żebyśmy przekazali dane komuś innemu?
    .short = Odpowiedź
    .help = „Nie” nie wymaga powodu. Nie pytaj dlaczego i nie pytaj dziś jeszcze raz.
    .given = Tak
    .partly = Tak, na część
    .refused = Nie
decided_on = Którego dnia osoba odpowiedziała?
    .short = Dzień odpowiedzi
how_given = Jak udzielono odpowiedzi?
    .short = Forma odpowiedzi
    .signed = Na piśmie, z podpisem
    .spoken = Ustnie
    .shown = Osoba nic nie powiedziała, ale to okazała

### Scope

section-scope = Zakres
what = Jakie dane możemy przekazać? Czytam po jednej rzeczy.
    .short = Dane
    .note = Czytaj po jednej możliwości.
    .name_and_contact = Imię, nazwisko i kontakt ze mną
    .address = Gdzie mieszkam
    .decisions = Decyzje o pomocy
    .money = Moje finanse
    .dwelling = Jak mieszkam
    .health = Moje zdrowie
    .children = Moje dzieci
    .other_support = Inne wsparcie, które mam
    .what_was_said = To, co zostało przeze mnie powiedziane w rozmowach
    .something_else = Coś innego
    .everything = Wszystko
what_else = Co jeszcze możemy przekazać?
    .short = Inne dane
never = Czy jest coś, czego nigdy nie możemy powiedzieć?
    .short = Nigdy nie przekazywać
    .help = Zapisz słowa osoby. Nie zapisuj miejsca, jeśli ktoś nie może się dowiedzieć, gdzie jest osoba.
recipients = Kto może dostać dane? Po jednym odbiorcy.
    .short = Odbiorcy
    .entry = Odbiorca { $number }
    .add = Dodaj odbiorcę
    .none = Nikt
recipients-kind = Kto to jest?
    .short = Rodzaj odbiorcy
    .municipality = Inna gmina
    .health_care = Opieka zdrowotna
    .school = Szkoła lub przedszkole
    .state_authority = Urząd państwowy
    .landlord = Wynajmujący
    .relative = Osoba bliska
    .someone_else = Ktoś inny
recipients-municipality = Jaka gmina?
    .short = Gmina
recipients-which = Jaka jednostka lub rola?
    .short = Jednostka
    .help = Nie zapisuj nazwiska osoby prywatnej.
recipients-may_get = Czy może dostać wszystko, na co się Pan/Pani zgadza, czy tylko część?
    .short = Ile
    .all_of_it = Wszystko
    .some_of_it = Tylko część
recipients-only_this = Którą część?
    .short = Tylko to
what_for = Do czego można użyć danych?
    .short = Cel
    .explain_move = Żeby dowiedzieć się, jak doszło do przeprowadzki
    .transfer = Żeby przenieść sprawę (överflyttning)
    .supervision = Zgłoszenie lub wniosek do nadzoru
    .plan_support = Żeby zaplanować pomoc
    .apply_elsewhere = Żeby złożyć wniosek gdzie indziej
    .something_else = Coś innego
    .not_said = Nie powiedziano tego
fetch_too = Czy możemy też pobrać stamtąd dane o Panu/Pani?
    .short = Pobieranie danych
until = Jak długo obowiązuje Pana/Pani „tak”?
    .short = Jak długo
    .once = Jeden raz
    .a_day = Do określonego dnia
    .case_closed = Do zakończenia sprawy
    .no_end = Nie jest to ustalone
until_day = Do którego dnia?
    .short = Ostatni dzień

### Withdrawal

section-withdrawal = Cofnięcie
withdrawn = Czy od czasu, gdy odpowiedź brzmiała „tak”, zmienił Pan / zmieniła Pani zdanie?
    .short = Cofnięto
    .help = Pytaj przy każdym spotkaniu. Za pierwszym razem odpowiedź to „nie”.
    .no = Nie
    .partly = Tak, w części
    .wholly = Tak, całkowicie
withdrawn_on = Którego dnia zmienił Pan / zmieniła Pani zdanie?
    .short = Dzień cofnięcia
withdrawn_what = Co już nie obowiązuje?
    .short = Już nie obowiązuje
shared_already = Czy coś zostało już przekazane?
    .short = Już przekazano
    .help = Nie da się tego cofnąć. Powiedz osobie, co przekazano i komu.
recipients_told = Czy odbiorcy dowiedzieli się, co jest cofnięte?
    .short = Odbiorcy wiedzą

### The officer's part

section-record = Część pracownika
exceptions = Czy jest powód, by przekazać dane także bez zgody?
    .short = Bez zgody
    .help = Ustawa ma niewiele wyjątków. Zapytaj prawnika, zanim użyjesz jednego z nich.
    .under_18 = Osoba ma mniej niż 18 lat
    .misuse = Trwające uzależnienie
    .compulsory_care = Przymusowe leczenie psychiatryczne
    .pregnant = Ciąża, a dziecko potrzebuje ochrony
    .duty_by_law = Ustawa nakazuje przekazać dane
    .none = Żaden z nich
planned_sharing = Co urząd planuje przekazać?
    .short = Planowane przekazanie
    .nothing = Nic
    .within_consent = To, czego dotyczy zgoda
    .beyond_consent = Więcej niż zgoda
    .despite_refusal = Dane, choć osoba powiedziała „nie”
documented = Czy odpowiedź jest zapisana w aktach?
    .short = Zapisano
copy_given = Czy osoba dostała kopię lub informację na piśmie?
    .short = Kopia

### The parts of a consent

element-informed = Osoba wie i zrozumiała
    .short = wie
element-voluntary = Dobrowolna
    .short = dobrowolna
element-limited = Ograniczona: co, komu, w jakim celu, jak długo
    .short = ograniczona
element-expressed = Wyrażona
    .short = wyrażona
element-in_force = Obowiązuje dziś
    .short = obowiązuje

### Flags

flag-sharing_despite_refusal = Dane mają być przekazane, choć osoba powiedziała „nie”
    .why = Tajemnica obowiązuje, dopóki osoba jej nie uchyli. Wyjątek w ustawie bada się dla każdej informacji i obejmuje on tylko tych, których ustawa wymienia.
flag-sharing_after_withdrawal = Dane mają być przekazane, choć zgoda jest cofnięta
    .why = Cofnięta zgoda już nie obowiązuje.
flag-sharing_beyond_consent = Ma być przekazane więcej, niż obejmuje zgoda
    .why = Osoba może uchylić tajemnicę w części. Reszta pozostaje tajna.
flag-sharing_after_the_day = Dane mają być przekazane po ostatnim dniu zgody
    .why = Zgoda wygasła.
flag-sharing_on_flawed_consent = Dane mają być przekazane, ale zgoda nie wystarcza
    .why = „Tak” liczy się tylko wtedy, gdy osoba wie, czego dotyczy, rozumie to i daje je swobodnie. Za dziecko decydują opiekunowie prawni, z uwzględnieniem wieku i dojrzałości.
flag-sharing_without_answer = Dane mają być przekazane, ale zgoda nie jest jasna
    .why = Osoba nie powiedziała ani tak, ani nie. Bez „tak” lub innej podstawy w ustawie nie wolno przekazywać danych.
flag-exception_may_apply = Może obowiązywać wyjątek od tajemnicy
    .why = Wtedy dane można przekazać bez zgody. Bada się to osobno, a zgoda obowiązuje niezależnie od tego.
flag-money_depends = Osoba sądzi lub słyszała, że pomoc zależy od odpowiedzi
    .why = Zgoda, która jest warunkiem wsparcia, nie jest dobrowolna. Ustawa nie wymienia takiego warunku.
flag-told_that_must = Osobie powiedziano, że musi powiedzieć „tak”
    .why = Kto nie może powiedzieć „nie”, nie powiedział „tak”.
flag-pressed_by_someone_else = Ktoś inny naciska na odpowiedź osoby
    .why = Porozmawiaj z osobą sam na sam, zanim odpowiedź będzie się liczyć.
flag-not_told_of_freedom = Osoba nie dowiedziała się, że „nie” jest możliwe
    .why = Bez tego nie da się powiedzieć, że odpowiedź jest wolna.
flag-not_told_what = Osoba nie dowiedziała się, czego dotyczy zgoda
    .why = Można zgodzić się tylko na to, co się zna.
flag-not_told_of_withdrawal = Osoba nie dowiedziała się, że zgodę można cofnąć
    .why = To część decydowania o sobie.
flag-not_understood = Osoba nie zrozumiała pytania
    .why = „Tak” wobec czegoś niezrozumianego nie ma mocy.
flag-partly_understood = Osoba zrozumiała część
    .why = Wyjaśnij to, co niejasne, zanim coś zostanie przekazane.
flag-without_interpreter = O zgodę pytano bez tłumacza, choć jest potrzebny
    .why = Kto nie zna szwedzkiego wystarczająco, powinien mieć tłumacza, gdy jest to potrzebne.
flag-relative_interprets = Tłumaczy krewny lub znajomy
    .why = Obowiązek zachowania tajemnicy (tystnadsplikt) nie dotyczy osoby niezatrudnionej jako tłumacz, a osoba może nie odpowiadać swobodnie.
flag-child_alone = Dziecko odpowiada bez opiekuna prawnego
    .why = Dziecko może samo uchylić tajemnicę tylko wtedy, gdy wiek i dojrzałość na to pozwalają.
flag-guardian_refuses = Jeden z opiekunów prawnych mówi „nie”
    .why = To, kto wtedy decyduje, jest pytaniem do prawnika.
flag-guardians_not_asked = Nie wszystkich opiekunów prawnych zapytano
    .why = Opiekunowie prawni decydują razem, z uwzględnieniem wieku i dojrzałości dziecka.
flag-child_not_heard = Dziecko nie mogło powiedzieć, co myśli
    .why = Zdanie dziecka należy uwzględniać.
flag-child_not_agreed = Samo dziecko nie powiedziało „tak”
    .why = Może być potrzebna zgoda samego dziecka, razem ze zgodą opiekunów prawnych. Zależy to od wieku i dojrzałości.
flag-everything = Zgoda dotyczy wszystkiego
    .why = Tak szerokie „tak” trudno ogarnąć. Ogranicz je do tego, co potrzebne.
flag-no_end = Zgoda nie ma ostatniego dnia
    .why = Bez końca ani osoba, ani urząd nie wie, kiedy zgoda ustaje.
flag-no_purpose = Nie powiedziano, do czego dane mają być użyte
    .why = Cel decyduje o tym, co można przekazać.
flag-no_recipient = Nie wymieniono żadnego odbiorcy
    .why = Zgoda obowiązuje tylko wobec wymienionego odbiorcy.
flag-recipient_without_secrecy = Jeden z odbiorców może nie mieć obowiązku zachowania tajemnicy
    .why = Wtedy dane po przekazaniu nie są już chronione.
flag-threat_and_address = Ktoś nie może się dowiedzieć, gdzie jest osoba
    .why = Adres i drogi kontaktu z osobą zagrożoną są tajne we wszystkich urzędach.
flag-threat_unclear = Nie jest jasne, czy ktoś nie może się dowiedzieć, gdzie jest osoba
    .why = Brak odpowiedzi to nie „nie”. Adres i drogi kontaktu mogą wymagać ochrony.
flag-recipients_not_told = Odbiorcy nie wiedzą, co jest cofnięte
    .why = Mogą nadal używać danych w dobrej wierze.
flag-not_documented = Odpowiedź nie jest zapisana
    .why = Zgoda i odmowa mają być czytelne w aktach, z dniem i osobą, która je przyjęła.
flag-no_copy = Osoba nie ma informacji na piśmie
    .why = Z kartką łatwiej zmienić zdanie.
flag-only_shown = Zgodę tylko okazano, nie wypowiedziano
    .why = Trudno wiedzieć, co osoba miała na myśli.
flag-refusal_respected = „Nie” osoby jest respektowane
    .why = Nic nie jest przekazywane.
flag-well_informed = Osoba wie, zrozumiała i odpowiada swobodnie
    .why = Tak powinna powstawać zgoda.
flag-kept_within = To, co się przekazuje, mieści się w zgodzie
    .why = Wtedy tajemnica nie stoi na przeszkodzie.

### Contradictions

contradiction-gave_and_not_understood = Osoba powiedziała „tak”, a nie zrozumiała, czego to dotyczy.
contradiction-free_and_must = Osoba wie, że „nie” jest możliwe, a jednocześnie słyszała, że musi być „tak”.
contradiction-partly_and_everything = Osoba zgodziła się na część, a przekazać wolno wszystko.
contradiction-threat_and_relative = Ktoś nie może się dowiedzieć, gdzie jest osoba, a osoba bliska ma dostać dane.
contradiction-interpreted_and_not_needed = Tłumacz nie jest potrzebny, ale rozmowa jest tłumaczona.

### Measures

measure-share_nothing = Nic nie przekazuj
    .how = Powiedz współpracownikom, którzy mają sprawę. Zapisz w aktach, dlaczego.
measure-share_only_this = Przekaż tylko to, czego dotyczy zgoda
    .how = Skreśl resztę, zanim cokolwiek wyślesz.
measure-ask_again = Zapytaj na nowo
    .how = Zacznij od początku: co, komu, w jakim celu, jak długo. Pozwól osobie odpowiedzieć swobodnie.
measure-explain_again = Wyjaśnij jeszcze raz
    .how = Krótkie zdania, po jednym. Poproś osobę, by powiedziała to własnymi słowami.
measure-book_interpreter = Zamów tłumacza
    .how = Pytaj o zgodę dopiero, gdy jest tłumacz.
measure-take_back_condition = Wycofaj warunek
    .how = Powiedz i napisz, że pomoc nie zależy od odpowiedzi.
measure-speak_alone = Porozmawiaj z osobą sam na sam
    .how = Tylko ty, osoba i tłumacz.
measure-narrow_it = Ogranicz zgodę
    .how = Jakie dane, komu, w jakim celu i do którego dnia?
measure-tell_of_risk = Powiedz, do czego to może doprowadzić
    .how = Kto dostaje dane, może je przekazać dalej.
measure-protect_the_place = Chroń miejsce
    .how = Nie przekazuj adresu ani dróg kontaktu. Postępuj według procedury ochrony. Sama nazwa gminy może zdradzić, gdzie jest osoba.
measure-ask_guardians = Zapytaj wszystkich opiekunów prawnych
    .how = Jeśli nie jest to niebezpieczne dla dziecka.
measure-hear_the_child = Pozwól dziecku powiedzieć, co myśli
    .how = Wyjaśnij w sposób odpowiedni do wieku.
measure-tell_recipients = Powiedz odbiorcom, co jest cofnięte
    .how = Tego samego dnia. Zapisz, kto się o tym dowiedział.
measure-write_it_down = Zapisz odpowiedź
    .how = Dzień, kto pytał, jak tłumaczono, co osoba odpowiedziała.
measure-give_a_copy = Daj osobie kopię
    .how = Jeśli bezpiecznie jest mieć ją w domu. Najpierw zapytaj.
measure-ask_lawyer = Zapytaj prawnika
    .how = Zanim cokolwiek zostanie przekazane bez zgody.

### Worked out, and what cannot be right

computed-days_left = { $value ->
        [one] Zgoda obowiązuje jeszcze { $value } dzień.
        [few] Zgoda obowiązuje jeszcze { $value } dni.
        [many] Zgoda obowiązuje jeszcze { $value } dni.
       *[other] Zgoda obowiązuje jeszcze { $value } dnia.
    }
check-ended_before_it_began = Ostatni dzień jest przed dniem odpowiedzi.
check-withdrawn_before_given = Cofnięcie jest przed dniem odpowiedzi.
check-withdrawn_later = Cofnięcie jest po dniu rozmowy.
check-decided_later = Odpowiedź jest po dniu rozmowy.
