# Language: Polish (pl). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

## What is wrong in a scenario.

problem-word-missing = W wariancie brakuje słowa „{ $word }”, które ma inny wariant.
    .hint = Daj wszystkim wariantom te same słowa pod words: teksty mogą użyć każdego z nich.
problem-no-fact = „{ $place }” nie jest znane osobie w każdym wariancie: pod [facts] brakuje odpowiedzi.
    .hint = Wpisz odpowiedź pod [facts] albo usuń stąd pytanie.
problem-not-silent = „{ $place }” nigdy nie jest mówione, ale fakt jest odpowiedzią, którą ktoś musi powiedzieć.
    .hint = Wpisz to, co się wtedy zapisuje, na przykład { "{" } dont_know = true { "}" }, albo wybierz inne told.
problem-not-between-two = Sprzeczność zachodzi między dwoma pytaniami.
    .hint = Wpisz dwa, na przykład between = ["wish_to_move", "after_no"].

problem-no-texts-of-scenario = Scenariusz nie ma tekstów w { $file }.
    .hint = Napisz ten plik: po szwedzku wszystko, w języku osoby początek i kwestie.

problem-no-such-form = Nie ma formularza „{ $form }”.
    .hint = Jakie są, pokazuje vilja forms list.

problem-otherwise = Wariant { $variation }: { $what ->
        [not-raised] { $id } miało zostać poczynione, waga: { $expected }, ale nie zostało.
        [raised] { $id } nie miało zostać poczynione, ale zostało, waga: { $found }.
        [weighs] { $id } miało mieć wagę: { $expected }, ale ma: { $found }.
        [not-open] { $id } miało być otwarte, ale jest rozstrzygnięte: { $found }.
        [not-settled] { $id } miało być otwarte, ale żadne pytanie by tego nie rozstrzygnęło.
        [element] { $id } miało być: { $expected }, ale jest: { $found }.
        [highest] najwyższa waga miała być: { $expected }, ale jest: { $found }.
        [refused] odpowiedź na { $id } nie jest przyjmowana.
        [not-relevant] { $id } ma odpowiedź, ale pytanie nie jest zadawane.
       *[other] { $id } wyszło inaczej, niż stoi pod [expect].
    }
    .hint = Zmień fakty albo to, czego się oczekuje, tak by zgadzało się w każdym wariancie.

## Why a command is not carried out.

refusal-not-training = To należy do ćwiczeń, a to jest prawdziwa rozmowa.
refusal-too-late-to-practise = Scenariusz wybiera się, zanim rozmowa się zacznie.

## The list of scenarios.

train-none = Nie ma scenariuszy.
train-left-out = Scenariusza { $scenario } nie da się użyć:
train-no-such-scenario = Nie ma scenariusza „{ $scenario }”.
    .hint = Wybierz jeden z tych: { $scenarios }.
train-has-problems = { $n ->
        [one] Scenariusz w { $path } ma jeden błąd.
        [few] Scenariusz w { $path } ma { $n } błędy.
        [many] Scenariusz w { $path } ma { $n } błędów.
       *[other] Scenariusz w { $path } ma { $n } błędu.
    }
    .hint = Popraw to, co podano wyżej, i sprawdź: vilja forms check { $path }.
train-level-easy = łatwy
train-level-medium = średni
train-level-hard = trudny
train-minutes = { $n ->
        [one] około minuty
        [few] około { $n } minut
        [many] około { $n } minut
       *[other] około { $n } minuty
    }

## The role sheet, for whoever plays the person.

train-sheet-heading = { $practice } · Karta roli: { $title } ({ $scenario })
train-day = dzień ćwiczenia: { $day }
train-seed = ziarno { $seed }
train-situation = Co pracownik wie przed rozmową
train-persona = Kim jesteś
train-mood = Twój dzień
train-mood-calm = Zachowujesz spokój.
train-mood-tired = Czujesz zmęczenie: po pytaniu zadanym w pośpiechu odpowiadasz tak samo krótko także następnym razem.
train-mood-upset = Czujesz wzburzenie: o to, czego nie powiesz od razu, pracownik musi zapytać jeszcze raz.
train-feelings = Jakie to uczucie
train-knows = Co się wydarzyło
train-withholds = Co zatrzymujesz dla siebie
train-opening = Tak zaczynasz
train-replies = Tak odpowiadasz
train-told-open = mówisz, gdy pytanie jest otwarte
train-told-again = mówisz dopiero, gdy pytanie otwarte padnie jeszcze raz
train-told-gently = mówisz, gdy pytanie otwarte padnie jeszcze raz, jeśli nikt cię nie pospieszał ani nie podsunął ci odpowiedzi
train-told-never = nigdy nie mówisz
train-first = Za pierwszym razem:
train-truth = Gdy opowiadasz:
train-hurried = Jeśli pytanie jest w pośpiechu:
train-leading = Jeśli odpowiedź kryje się w pytaniu:
train-facts = Co jeszcze wiesz i mówisz, gdy ktoś zapyta
train-goals = Czemu służy ćwiczenie
train-sheet-end = Karta jest dla osoby, która gra. Osoba ćwicząca widzi ją dopiero potem.

## The debrief as a whole.

train-debrief-heading = Omówienie: { $title }
train-not-practised = Protokół { $id } nie pochodzi ze scenariusza.
    .hint = Omówienie mają rozmowy ćwiczebne zaczęte ze scenariusza. Jakie są scenariusze, pokazuje vilja train list.
train-erased = Protokół { $id } jest usunięty (gallring).
train-file-exists = Plik { $path } już istnieje.
    .hint = Wybierz inną nazwę. Istniejący plik nie zostanie nadpisany.
train-not-written = Pliku { $path } nie dało się zapisać: { $detail }
    .hint = Wybierz folder, w którym wolno ci zapisywać.
train-written = Omówienie zapisano w { $path }.
train-group-of-two = Protokoły pochodzą z dwóch scenariuszy: { $one } i { $other }.
    .hint = Porównuj tych, którzy ćwiczyli to samo.
train-group-heading = Omówienie grupy: { $title }
train-group-of = { $n ->
        [one] Jedna rozmowa ćwiczebna.
        [few] { $n } rozmowy ćwiczebne.
        [many] { $n } rozmów ćwiczebnych.
       *[other] { $n } rozmowy ćwiczebnej.
    }
train-group-common = Co kilka osób ma wspólnego
train-group-nothing = Nic nie pojawiło się u więcej niż jednej osoby.
train-group-by = { $n ->
        [one] u jednej osoby
        [few] u { $n } osób
        [many] u { $n } osób
       *[other] u { $n } osoby
    }
debrief-seed = Ziarno { $seed }: ta sama liczba daje znów tę samą osobę.
debrief-other-file = Scenariusz zmienił się od czasu rozmowy. To, co tu podano, porównuje z tym, jak jest teraz.
debrief-asked = Pytania do osoby: otwarte { $open }, w pośpiechu { $hurried }, sugerujące { $leading }.
debrief-languages = { $n ->
        [0] Język osoby: { $spoken }. Nie pokazano żadnego języka poza językiem pracownika.
       *[other] Język osoby: { $spoken }. Pokazano: { $shown }.
    }
debrief-read-back = Podsumowanie odczytano. Język: { $language }.
debrief-found = Spostrzeżono
debrief-none-found = Nic z tego, co można było spostrzec.
debrief-points = Do rozmowy
debrief-no-points = Nic: wszystko, czego można było się dowiedzieć, jest zapisane tak, jak jest.
debrief-truth = Tak było
debrief-knew = Co osoba wiedziała
debrief-discuss = Do dyskusji
debrief-times = Czas
debrief-marks = Zaznaczone chwile
debrief-time = { $what }: { $time }
debrief-paused = Przerwa
debrief-not-a-grade = Omówienie nie jest oceną.
debrief-moment-at = Krok { $step }, { $time } od początku rozmowy, przy „{ $place }”
debrief-moment = Krok { $step }, { $time } od początku rozmowy
debrief-recorded = Zapisano: { $what }
debrief-fact = Tak było: { $what }
debrief-ask = Można było zapytać tak: { $what }
debrief-why-flag = Na tym opiera się spostrzeżenie „{ $flag }”: { $sources }

## The points of the debrief. .why is why it matters, where no flag says so.

debrief-missed-flag = { $n ->
        [0] Nie spostrzeżono: { $flag } ({ $weight })
       *[other] Nie spostrzeżono: { $flag } ({ $weight }). Opiera się to na: { $places }
    }
debrief-weighs-otherwise = { $flag }: waga { $found }, a powinna być { $expected }{ $n ->
        [0] {""}
       *[other] . Opiera się to na: { $places }
    }
debrief-without-ground = Spostrzeżono bez podstaw: { $flag } ({ $weight }), przez { $places }
debrief-wrongly-recorded = { $place }: zapisano inaczej, niż było{ $after ->
        [hurried] {" "}(odpowiedź na pytanie zadane w pośpiechu)
        [leading] {" "}(odpowiedź na pytanie sugerujące)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: „{ $said }” zamieniło się w „nie”
    .why = Kto nie wie lub nie chce odpowiadać, nie powiedział „nie”. To, co nieznane, ma pozostać jako nieznane.
debrief-not-learnt = { $place }: zapisano „{ $recorded }”, ale było coś, czego można było się dowiedzieć{ $n ->
        [0] . Nie zadano żadnego pytania otwartego
        [one] . Zadano jedno pytanie otwarte, a trzeba było więcej
        [few] {""}
        [many] {""}
       *[other] {""}
    }
    .why = Pierwsza wymijająca odpowiedź często nie jest ostatnią. Jeszcze jedno pytanie otwarte kosztuje niewiele.
debrief-other-entries = { $place }: zapisano { $recorded }, a jest { $fact }
debrief-skipped = { $place }: nie zapytano albo nic nie zapisano
debrief-skipped-beside = { $section }: { $n ->
        [one] jedno pytanie bez odpowiedzi: { $places }
        [few] { $n } pytania bez odpowiedzi: { $places }
        [many] { $n } pytań bez odpowiedzi: { $places }
       *[other] { $n } pytania bez odpowiedzi: { $places }
    }
debrief-late = { $place }: zapisano dopiero po „{ $passed }”, z późniejszej części
    .why = To, na czym opiera się spostrzeżenie, jest potrzebne, zanim rozmowa pójdzie dalej: potem pyta się o to, w co już się wierzy.
debrief-pressed = { $place }: { $way ->
        [hurried] pytanie w pośpiechu
       *[leading] pytanie sugerujące
    }{ $cost ->
        [lost] . To, co było prawdą, nigdy nie wyszło na jaw
        [closed] . Potem nie dało się już tego dowiedzieć
        [delayed] . To, co było prawdą, wyszło na jaw dopiero, gdy pytanie było otwarte
       *[nothing] . Tym razem odpowiedź i tak padła
    }
    .why = { $way ->
        [hurried] Kto czuje pośpiech, odpowiada krótko i mówi to, co najszybsze.
       *[leading] Kto zależy od pytającego, chętnie przytakuje.
    }
debrief-contradiction-unnoticed = To się nie zgadza: „{ $one }” i „{ $other }”
    .why = Dwie rzeczy, które się nie zgadzają, są powodem, by pytać, a nie by wybierać.
debrief-language-not-shown = Pytań nigdy nie pokazano w tym języku: { $language }
    .why = Kto widzi pytanie w swoim języku, wie, o co się pyta, i tłumacz też to wie.
debrief-not-read-back = Podsumowania nie odczytano
    .why = To, co zapisano, należy do osoby dopiero wtedy, gdy to usłyszała.
debrief-read-back-in-other = Podsumowanie odczytano, język: { $language }, ale język osoby to: { $spoken }
    .why = To, co zapisano, należy do osoby dopiero wtedy, gdy to usłyszała i zrozumiała.
debrief-interpreter-not-recorded = { $place }: nie zapisano
    .why = To, jak rozmowę tłumaczono, należy do materiału: mówi, jak pewne są słowa.
debrief-not-finished = Rozmowa nie jest zakończona
