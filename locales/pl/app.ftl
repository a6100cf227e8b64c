# Language: Polish (pl). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = ĆWICZENIE
title-case = sprawa { $case }

## The top row

status-saved = zapisano { $clock }
status-all-saved = wszystko zapisane
status-not-saved = NIE ZAPISANO
status-flags =
    { $n ->
        [one] { $n } spostrzeżenie
        [few] { $n } spostrzeżenia
        [many] { $n } spostrzeżeń
       *[other] { $n } spostrzeżenia
    }
status-open =
    { $n ->
        [one] { $n } częściowo spełnione, rozstrzygną dalsze odpowiedzi
        [few] { $n } częściowo spełnione, rozstrzygną dalsze odpowiedzi
        [many] { $n } częściowo spełnionych, rozstrzygną dalsze odpowiedzi
       *[other] { $n } częściowo spełnionego, rozstrzygną dalsze odpowiedzi
    }

## Languages

language-sv = szwedzki
language-en = angielski
language-ar = arabski
language-so = somalijski
language-fa-af = dari
language-fa = perski
language-ti = tigrinia
language-uk = ukraiński
language-ru = rosyjski
language-ckb = sorani
language-kmr = kurmandżi
language-tr = turecki
language-pl = polski
language-fi = fiński
language-ps = paszto
language-ur = urdu
language-am = amharski
language-om = oromo
language-sq = albański
language-bs = bośniacki
language-hr = chorwacki
language-sr = serbski
language-es = hiszpański
language-fr = francuski
language-pt = portugalski
language-de = niemiecki
language-it = włoski
language-ro = rumuński
language-bg = bułgarski
language-hu = węgierski
language-el = grecki
language-hy = ormiański
language-ka = gruziński
language-az = azerski
language-uz = uzbecki
language-mn = mongolski
language-sw = suahili
language-rw = kinyarwanda
language-ln = lingala
language-bn = bengalski
language-hi = hindi
language-pa = pendżabski
language-ta = tamilski
language-th = tajski
language-vi = wietnamski
language-zh = chiński
language-et = estoński
language-lv = łotewski
language-lt = litewski
language-rom = romski
language-se = północnolapoński
language-fit = meänkieli
language-swl = szwedzki język migowy
mark-missing = brak tłumaczenia
mark-unreviewed = tłumaczenie niesprawdzone

## The first start and unlocking

welcome-heading = Witamy w programie Vilja
welcome-purpose = Vilja prowadzi rozmowy z osobami, które przeprowadziły się między gminami, w dwóch językach, i pokazuje, na co wskazują odpowiedzi.
officer-language-heading = W jakim języku chcesz pracować?
passphrase-heading = Wybierz hasło
passphrase-why = Wszystkie rozmowy są szyfrowane hasłem. Dobrze jest użyć kilku słów pod rząd: łatwo je zapamiętać, a trudno odgadnąć. Co najmniej 12 znaków.
passphrase-forgotten = Jeśli hasło zostanie zapomniane, nikt nie odczyta już rozmów, chyba że jest klucz zapasowy. Jak go zrobić, mówi się potem.
passphrase-first = Hasło
passphrase-again = To samo hasło jeszcze raz
passphrase-practice = Ćwiczenie nie wymaga hasła: naciśnij Ctrl-T.
passphrase-practice-line = Ćwiczenie nie wymaga hasła: napisz /ćwiczenie.
passphrase-too-short = Hasło jest za krótkie. Użyj co najmniej 12 znaków, najlepiej kilku słów.
passphrase-differs = Hasła nie były takie same. Zacznij od nowa.
unlock-heading = Odblokuj
unlock-passphrase = Hasło
wait-creating = Tworzenie zaszyfrowanego pliku. Trwa około sekundy.
wait-unlocking = Odblokowywanie …
wait-opening = Otwieranie ćwiczenia …

## Home

home-heading = Co chcesz zrobić?
home-training = To jest ćwiczenie. Nic stąd nie trafia do prawdziwych rozmów.
home-begin = Zacznij rozmowę
home-practice = Wypróbuj rozmowę ćwiczebną
home-look-around = Rozejrzyj się
home-real = Do prawdziwych rozmów
home-open = Rozmowy w toku
home-finished = Rozmowy zakończone
home-no-case = bez sprawy

setup-heading = Nowa rozmowa
setup-case = Numer sprawy urzędu
setup-case-why = Zostaw puste, jeśli jeszcze go nie ma. Nigdy nie wpisuj tu nazwiska ani numeru osobowego.
setup-form = Jaki formularz?
setup-no-form = Nie ma takiego formularza. Uruchom „vilja forms list”, by zobaczyć, jakie są.
client-language-heading = W jakim języku mówi osoba?
client-language-none = Tylko język pracownika
client-language-later = Język można zmienić w każdej chwili klawiszem F2.

look-around-heading = Rozejrzyj się
look-around-what = Rozmowa zadaje pytania w spokojnej kolejności. Gdy odpowiedzi razem na coś wskazują, pojawia się spostrzeżenie z odpowiedziami, na których się opiera.
look-around-not = Program niczego nie rozstrzyga. Spostrzeżenie to coś, co warto sprawdzić, a oceniasz je ty.
look-around-flags = Spostrzeżenia, które formularz może poczynić

## The question

question-counter = Pytanie { $number } z { $total } · { $section }
question-note = Notatka: { $note }
question-put-aside = Pytanie nie jest już aktualne. Odpowiedź jest odłożona i się nie liczy. Naciśnij Enter, by iść dalej.
field-words = Własne słowa osoby
field-rendering = Tłumaczenie tłumacza
field-search = Szukaj
field-number = Liczba
field-number-of = Liczba { $unit }
field-money = Kwota w koronach
field-date = Data: 2026-10-01, 2026-10, 2026 lub ~2026 w przybliżeniu
field-period = Od i do: 2024-01 – 2026-10
field-code = Kod
field-full =
    { $n ->
        [one] Tekst się nie mieści. Jest miejsce na jeszcze { $n } znak.
        [few] Tekst się nie mieści. Jest miejsce na jeszcze { $n } znaki.
        [many] Tekst się nie mieści. Jest miejsce na jeszcze { $n } znaków.
       *[other] Tekst się nie mieści. Jest miejsce na jeszcze { $n } znaku.
    }
search-how = Wpisz kilka liter nazwy.
search-nothing = Nic na liście nie pasuje. Wpisz mniej liter.
search-pick-one = Pasuje kilka. Wybierz jedną po numerze.
search-chosen = Wybrano: { $name }
roster-add = Dodaj
roster-none = Brak
roster-added = Dodano. Enter prowadzi do pytań o każdą pozycję.
answer-yes = Tak
answer-no = Nie
answer-given = Tak, zgoda udzielona
answer-partly = Tak, na część
answer-refused = Nie, brak zgody
answer-read = Odczytano
answer-money = { $amount } kr
answer-listed = Lista jest pełna
silence-dont-know = Nie wiem
silence-declined = Nie chce odpowiadać
silence-not-applicable = Nie dotyczy
silence-not-interpreted = Nie dało się przetłumaczyć

note-heading = Notatka do pytania
palette-heading = Wszystkie polecenia
list-search = Szukaj
overview-heading = Wykaz

## Weights, in the order in which they weigh

weight-prohibited = Niedozwolone
    .long = Niedozwolone: według urzędu lub sądu samo w sobie jest sprzeczne z ustawą.
weight-policy = Wbrew wytycznym
    .long = Wbrew wytycznym: „nie” mówi propozycja lub lokalna zasada, nie ustawa.
weight-strong = Wyraźny znak
    .long = Wyraźny znak aktywnego udziału gminy (aktiv medverkan), razem z innymi odpowiedziami.
weight-grey = Szara strefa
    .long = Szara strefa: może być zwykłym wsparciem albo częścią aktywnego udziału.
weight-context = Tło
    .long = Tło: wyjaśnia sytuację i nigdy nie wystarcza samo.
weight-mitigating = Przemawia przeciw
    .long = Przemawia przeciw aktywnemu udziałowi albo czyni to, co się stało, dozwolonym.

truth-yes = tak
truth-no = nie
truth-unknown = jeszcze nieznane

## Flags

pane-because = pytanie { $numbers }
pane-flags =
    { $n ->
        [one] { $n } spostrzeżenie, F4 je pokazuje
        [few] { $n } spostrzeżenia, F4 pokazuje wszystkie
        [many] { $n } spostrzeżeń, F4 pokazuje wszystkie
       *[other] { $n } spostrzeżenia, F4 pokazuje wszystkie
    }
pane-elements = Aktywny udział:
pane-contradictions =
    { $n ->
        [one] { $n } sprzeczność
        [few] { $n } sprzeczności
        [many] { $n } sprzeczności
       *[other] { $n } sprzeczności
    }
flags-heading = Na co wskazują odpowiedzi
flags-never-a-verdict = Spostrzeżenie nigdy nie jest wyrokiem. Pokazuje odpowiedzi, które warto sprawdzić.
flags-elements = Przesłanki aktywnego udziału
flags-raised = Spostrzeżenia
flags-contradictions = Sprzeczności
flags-open = Rozstrzygną dalsze odpowiedzi
flags-needs =
    { $rest ->
        [0] Rozstrzyga: { $questions }
       *[other] Rozstrzyga: { $questions } i jeszcze { $rest }
    }
flags-ask-next = Warto zapytać: { $questions }
flags-sources = Źródło: { $sources }
assessed-confirmed = Ocena: potwierdzone
assessed-set-aside = Ocena: bez działania. { $reason }
assessed-open = Jeszcze nieocenione
assess-confirm = Potwierdź spostrzeżenie
assess-set-aside = Zostaw bez działania, z powodem
assess-leave-open = Zostaw nieocenione
assess-reason = Powód

## Review and finishing

review-heading = Przegląd
review-what = Przejrzyj odpowiedzi przed zakończeniem rozmowy. Enter w wierszu prowadzi do pytania.
review-read-back = Odczytaj osobie podsumowanie
review-was-read-back = Odczytane
review-not-read-back = Jeszcze nieodczytane
review-read-back-changed = Odczytano, ale potem zmieniono odpowiedzi
review-disagree = Osoba z czymś się nie zgadza
review-finish = Zakończ rozmowę
review-flags =
    { $n ->
        [0] Spostrzeżenia, wszystkie ocenione
        [one] Spostrzeżenia, { $n } do oceny
        [few] Spostrzeżenia, { $n } do oceny
        [many] Spostrzeżenia, { $n } do oceny
       *[other] Spostrzeżenia, { $n } do oceny
    }
review-unanswered =
    { $n ->
        [one] Bez odpowiedzi, { $n } pytanie
        [few] Bez odpowiedzi, { $n } pytania
        [many] Bez odpowiedzi, { $n } pytań
       *[other] Bez odpowiedzi, { $n } pytania
    }
review-folded = Zwinięte. F9 je pokazuje.
review-half-written = Wpisane, ale nieodczytane jako odpowiedź
review-required = Formularz szczególnie prosi o odpowiedź na to
review-put-aside = Odłożone odpowiedzi, nie liczą się

summary-heading = Podsumowanie do odczytania
summary-how = Czytaj powoli, po jednym wierszu. Potem zapytaj, czy coś jest źle lub czegoś brakuje.
# Read aloud to the person.
summary-opening = Odczytam to, co Pan/Pani opowiedział(a). Proszę powiedzieć, jeśli coś jest źle.
# Read aloud to the person.
summary-closing = To wszystko, co jest zapisane. Czy coś jest źle albo czegoś brakuje?
summary-read = Podsumowanie odczytane
summary-disagrees = Osoba z czymś się nie zgadza
summary-was-read = Zapisano, że podsumowanie jest odczytane.
disagreement-heading = Osoba się nie zgadza
disagreement-why = Zapisz, co osoba uważa za błędne, jej własnymi słowami. Odpowiedzi się przez to nie zmieniają.
# Read aloud to the person.
disagreement-ask = Z czym Pan/Pani się nie zgadza?

finish-heading = Zakończyć rozmowę?
finish-what = Po zakończeniu nic nie da się zmienić. Sprostowania pisze się jako uzupełnienia z powodem.
finish-unanswered =
    { $n ->
        [one] { $n } ważne pytanie jest bez odpowiedzi.
        [few] { $n } ważne pytania są bez odpowiedzi.
        [many] { $n } ważnych pytań jest bez odpowiedzi.
       *[other] { $n } ważnego pytania jest bez odpowiedzi.
    }
finish-unassessed =
    { $n ->
        [one] { $n } spostrzeżenie nie jest ocenione.
        [few] { $n } spostrzeżenia nie są ocenione.
        [many] { $n } spostrzeżeń nie jest ocenionych.
       *[other] { $n } spostrzeżenia nie jest ocenione.
    }
finish-not-read-back = Podsumowania nie odczytano.
finish-changed-since-read-back = Odpowiedzi zmieniono po odczytaniu podsumowania.
finish-yes = Zakończ
finish-no = Wróć do przeglądu
finished = Rozmowa jest zakończona.

put-aside-heading =
    { $n ->
        [one] { $n } odpowiedź zostanie odłożona
        [few] { $n } odpowiedzi zostaną odłożone
        [many] { $n } odpowiedzi zostanie odłożonych
       *[other] { $n } odpowiedzi zostanie odłożone
    }
put-aside-what = Przy nowej odpowiedzi to nie jest już aktualne. Zostaje zapisane, ale się nie liczy. Wraca, jeśli odpowiedź zostanie zmieniona z powrotem.
put-aside-yes = Zmień odpowiedź
put-aside-no = Zachowaj starą odpowiedź

quit-unsaved-heading = Nie wszystko jest zapisane
quit-unsaved-what = Ostatniego nie dało się zapisać na dysku. Jeśli teraz zakończysz, może zniknąć.
quit-unsaved-yes = Spróbuj zapisać i zakończ
quit-unsaved-no = Zostań
not-saved-stay = Ostatniego nie dało się zapisać. Rozmowa zostaje otwarta, aż się uda.

transcript-heading = Protokół
transcript-read-only = Rozmowa jest zakończona i można ją tylko czytać. Enter przy odpowiedzi pisze sprostowanie.
transcript-amendments = Sprostowania
transcript-amendment = Z { $before } na { $after }. Powód: { $reason }
transcript-unreadable = Protokołu nie da się odczytać z formularzem, z którym go prowadzono. Uruchom „vilja transcripts verify”.
amend-heading = Sprostowanie
amend-new-answer = Nowa odpowiedź: { $answer }
amend-reason = Powód sprostowania
amended = Sprostowanie zapisane. Poprzednia odpowiedź zostaje.

shutter = Naciśnij F5, by kontynuować.

help-heading = Pomoc
help-answering = Na pytanie z wyborem odpowiada jeden klawisz. Enter prowadzi dalej. Kreska (-) to nie wiem, a zero (0) to nie chce odpowiadać. W polach tekstowych są to Alt-V i Alt-A. Alt-Enter daje nowy wiersz, a Tab prowadzi do następnego pola.
help-moving = Shift-Tab prowadzi wstecz. Nic nie ginie, gdy chodzisz tam i z powrotem. F7 pokazuje wszystkie pytania. F2 zmienia język osoby, także w środku słowa.
help-flags = F4 pokazuje, na co wskazują odpowiedzi i dlaczego. F9 zwija to, by osoba tego nie widziała. F5 ukrywa cały ekran.
help-words = To, co inni nazywają dumpingiem społecznym, nazywa się tu aktywnym udziałem. Tamto słowo umniejsza ludzi.

## Commands: the name, the word in the key row (.key) and the word in line mode (.word)

action-next = Idź dalej
    .save = zapisz
    .key = dalej
    .choose = wybierz
    .word = dalej
action-back = Idź wstecz
    .key = wstecz
    .word = wstecz
action-language = Zmień język osoby
    .key = język
    .word = język
action-pick-language = Wybierz język osoby
    .word = wybór-języka
action-bilingual = Pokaż jeden lub dwa języki
    .key = 1/2 języki
    .word = dwa-języki
action-flags = Pokaż spostrzeżenia
    .key = spostrzeżenia
    .word = spostrzeżenia
action-fold = Zwiń spostrzeżenia
    .key = zwiń
    .word = zwiń
action-shutter = Ukryj ekran
    .back = pokaż
    .key = ukryj
    .word = ukryj
action-note = Notatka do pytania
    .key = notatka
    .word = notatka
action-overview = Wykaz wszystkich pytań
    .key = wykaz
    .word = wykaz
action-review = Do przeglądu
    .key = przegląd
    .word = przegląd
action-undo = Cofnij
    .key = cofnij
    .word = cofnij
action-redo = Ponów
    .word = ponów
action-clear = Wyczyść odpowiedź
    .word = wyczyść
action-add = Dodaj do listy
    .key = dodaj
    .word = dodaj
action-remove = Usuń z listy
    .key = usuń
    .word = usuń
action-dont-know = Odpowiedź: nie wiem
    .key = nie wiem
    .word = nie-wiem
action-declined = Odpowiedź: nie chce odpowiadać
    .key = nie chce odpowiadać
    .word = nie-chce-odpowiadać
action-not-applicable = Odpowiedź: nie dotyczy
    .word = nie-dotyczy
action-not-interpreted = Odpowiedź: nie dało się przetłumaczyć
    .word = nie-przetłumaczono
action-rendering = Przełącz między słowami osoby a tłumaczeniem tłumacza
    .key = tłumaczenie
    .word = tłumaczenie
action-commands = Wszystkie polecenia
    .key = wszystkie polecenia
    .word = polecenia
action-help = Pomoc
    .key = pomoc
    .word = pomoc
action-cancel = Zamknij
    .key = zamknij
    .word = zamknij
action-finish = Zakończ rozmowę
    .key = zakończ rozmowę
    .word = zakończ-rozmowę
action-home = Do strony startowej, rozmowa zostaje zapisana
    .key = start
    .word = start
action-practice = Ćwicz, bez hasła
    .key = ćwiczenie
    .word = ćwiczenie
action-officer-language = Zmień własny język
    .key = twój język
    .word = twój-język
action-quit = Opuść program
    .key = opuść
    .word = opuść

## When something does not work

not-now = Tego nie da się tu zrobić.
misheard = Niezrozumiały wiersz: { $line }
undone = Cofnięto lub ponowiono.
refusal-not-relevant = Przy tych odpowiedziach pytanie nie jest aktualne.
refusal-wrong-kind = Ta odpowiedź nie pasuje do tego pytania.
refusal-no-such-option = Nie ma takiego wyboru: { $option }
refusal-out-of-range = Odpowiedź ma być między { $min } a { $max }.
refusal-below = Odpowiedź ma być co najmniej { $min }.
refusal-above = Odpowiedź może być najwyżej { $max }.
refusal-too-few = Wybierz co najmniej { $n }.
refusal-too-many = Wybierz najwyżej { $n }.
refusal-exclusive = Ten wybór może stać tylko sam.
refusal-empty = Wpisz coś albo wybierz nie wiem.
refusal-unknown-code = Tego kodu nie ma w rejestrze: { $code }
refusal-not-a-number = To nie jest liczba. Wpisz cyfry, na przykład 1500.
refusal-which-number = To mogą być dwie różne liczby. Wpisz { $whole } lub { $part }.
refusal-thousands = Wpisz { $whole }, jeśli to ta liczba, bez znaku między tysiącami.
refusal-not-a-date = To nie jest data. Wpisz na przykład 2026-10-01, 2026-10 lub 2026.
refusal-not-a-period = To nie jest okres. Wpisz od i do, na przykład 2024-01 – 2026-10, albo 2024-01 –, jeśli jeszcze trwa.
refusal-period-order = Okres kończy się, zanim się zaczyna.
refusal-no-such-entry = Tego wiersza nie ma na liście.
refusal-finished = Rozmowa jest zakończona. Zamiast tego napisz sprostowanie.
refusal-not-finished = Sprostowania pisze się dopiero po zakończeniu rozmowy.
refusal-reason-missing = Wpisz powód.
refusal-no-such-flag = Spostrzeżenie już nie obowiązuje.
refusal-nothing-to-undo = Nie ma czego cofnąć.
refusal-nothing-to-redo = Nie ma czego ponowić.
refusal-at-start = To jest pierwsze pytanie.
refusal-at-end = To jest ostatnie.
