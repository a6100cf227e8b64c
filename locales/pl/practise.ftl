# Language: Polish (pl). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

## Practising alone.

home-scenarios = Przećwicz rozmowę: osobę gra program
practise-heading = Scenariusze
practise-what = Wybierz, z kim chcesz się spotkać. Program odpowiada jako ta osoba; ty pytasz i zapisujesz.
practise-reading = Odczytywanie scenariuszy …
practise-search = Szukaj
practise-none = Żaden scenariusz nie pasuje.
practise-about = { $level ->
        [easy] Łatwy
        [hard] Trudny
       *[other] Średni
    } · około { $minutes } min · język: { $language }
practise-no-such = Nie ma scenariusza o tej nazwie. Wybierz któryś z listy.
practise-changed = Scenariusz zmienił się od początku rozmowy. Osoba już nie odpowiada, ale wszystko, co zapisane, zostaje.
practise-mood = { $mood ->
        [tired] (Osoba brzmi na zmęczoną i odpowiada krótko.)
        [upset] (Osoba jest spięta i mówi cicho.)
       *[other] (Osoba jest spokojna i czeka na pytanie.)
    }
practise-how = Pytaj klawiszem Alt-Q, dopytuj tym samym klawiszem. Zapisuj to, co rozumiesz, jak w zwykłej rozmowie.
practise-not-asked = Nie było jeszcze pytania: Alt-Q otwarte, Alt-H w pośpiechu, Alt-L sugerujące.
practise-how-lines = Pytaj poleceniem /pytaj, dopytuj tak samo. Zapisuj to, co rozumiesz, jak w zwykłej rozmowie.
practise-not-asked-lines = Nie było jeszcze pytania: /pytaj otwarte, /pośpiech w pośpiechu, /sugerujące sugerujące.
practise-you-said = Ty { $way ->
        [leading] (sugerujące)
       *[other] (otwarte)
    }: { $words }
practise-you-asked = Zadajesz pytanie { $way ->
        [hurried] w pośpiechu
        [leading] z odpowiedzią w samym pytaniu
       *[other] otwarte
    }{ $n ->
        [one] { "" }
        [few] { " " }(pytanie { $n } tutaj)
        [many] { " " }(pytanie { $n } tutaj)
       *[other] { " " }(pytanie { $n } tutaj)
    }
practise-mark-heading = Zaznacz chwilę
practise-mark-what = Kilka słów o tym, co się tu wydarzyło. Znajdą się w omówieniu.
practise-marked = Chwila jest zaznaczona.
action-ask-open = Zadaj pytanie otwarte lub dopytaj
    .key = otwarte
    .word = pytaj
action-ask-hurried = Zapytaj w pośpiechu
    .key = w pośpiechu
    .word = pośpiech
action-ask-leading = Zadaj pytanie sugerujące
    .key = sugerujące
    .word = sugerujące
action-mark = Zaznacz chwilę
    .key = zaznacz
    .next = następna zaznaczona
    .word = zaznacz

## Playing back.

status-replay = odtwarzanie
replay-standing = Odtwarzanie, krok { $step } z { $of } ({ $clock }): { $what }. Strzałki zmieniają krok, spacja odtwarza, 2 i 3 szybciej.
replay-playing = Odtwarzanie, krok { $step } z { $of } ({ $clock }): { $what }. Spacja lub ta sama cyfra zatrzymuje.
replay-step-lines = Krok { $step } z { $of } ({ $clock }): { $what }.
replay-how-lines = Pusty wiersz to krok do przodu, < to krok wstecz. { $play } odtwarza, to samo słowo jeszcze raz odtwarza szybciej, a na końcu zatrzymuje.
replay-plays-faster = Odtwarzanie { $times } razy szybciej niż wtedy.
replay-plays = Odtwarzanie tak szybko jak wtedy.
replay-stopped = Zatrzymano.
replay-branch = Odgałęzienie: próbujesz innej odpowiedzi. Nic z tego się nie zapisuje. { $back } wraca do odtwarzania.
replay-branch-left = Z powrotem w odtwarzaniu.
replay-no-branch-at-end = Tu rozmowa jest zakończona. Cofnij się do chwili, w której chcesz wypróbować coś innego.
replay-no-mark = Żadna chwila nie jest zaznaczona.
replay-at-start = To jest początek.
replay-at-end = To jest koniec.
replay-only-looked-at = Odtwarzanie można tylko oglądać. { $try } wypróbowuje stąd inną odpowiedź, bez zapisywania.
replay-for-manager = Prawdziwą rozmowę odtwarza tylko ten, kto ma klucz kierownika.
replay-protected-not = Rozmowy chronionej się nie odtwarza: każde pytanie pokazałoby swoją odpowiedź.
replay-began = rozmowa się zaczyna
replay-answered = odpowiedź na „{ $place }”
replay-entry-added = dodanie wiersza w „{ $place }”
replay-entry-removed = usunięcie wiersza z „{ $place }”
replay-noted = notatka przy „{ $place }”
replay-moved = przejście do „{ $place }”
replay-reviewed = przejście do przeglądu
replay-undone = cofnięcie kroku
replay-redone = ponowienie kroku
replay-language = zmiana języka osoby
replay-interpreted = zmiana sposobu tłumaczenia
replay-presented = pokazanie „{ $place }”
replay-assessed = ocena spostrzeżenia
replay-overridden = odpowiedź zachowana mimo ostrzeżenia
replay-disagreed = osoba mówi, co się nie zgadza
replay-read-back = odczytanie podsumowania
replay-form-changed = zmiana formularza na inną wersję
replay-protected = zmiana ochrony
replay-practised = wybór scenariusza
replay-asked = { $way ->
        [hurried] pytanie w pośpiechu:
        [leading] pytanie sugerujące:
       *[other] pytanie otwarte:
    } „{ $place }”
replay-marked = zaznaczona chwila: { $text }
replay-finished = zakończenie rozmowy
replay-amended = sprostowanie do „{ $place }”
action-replay = Odtwórz rozmowę krok po kroku
    .key = odtwórz
    .word = odtwórz
action-branch = Wypróbuj stąd inną odpowiedź, bez zapisywania
    .key = wypróbuj
    .word = wypróbuj

## The debrief on the screen.

debrief-screen-what = To nie ocena: chwile, o których warto porozmawiać. Całą stronę zapisuje do pliku vilja train debrief.
debrief-screen-goals = Do przećwiczenia
debrief-screen-points = Do rozmowy
debrief-screen-no-point = Nic: zapytano o wszystko, czego można było się dowiedzieć, i wszystko zapisano.
debrief-screen-found = Znalezione przez ciebie
debrief-screen-marks = Zaznaczone chwile
debrief-screen-truth = Tak było
debrief-screen-discuss = Pytania do dyskusji
debrief-screen-times = Czas
debrief-screen-about = O ćwiczeniu
debrief-screen-beside = Zapisano: { $recorded }. Tak było: { $fact }.
debrief-screen-ask = Można było zapytać: { $ask }
action-debrief = Omówienie ćwiczenia
    .key = omówienie
    .word = omówienie

## The first lesson.

lesson-row = Pierwsza lekcja: poznaj klawisze
    .what = Około dziesięciu minut. Prowadzisz krótką rozmowę i poznajesz każdy klawisz, używając go.
lesson-standing = Lekcja { $step } z { $of }: { $what } ({ $skip } pomija)
lesson-answer = Cyfra przed odpowiedzią ją wybiera. Zamknij stronę klawiszem { $close } i wybierz odpowiedź.
lesson-next = Enter prowadzi do następnego pytania. Naciśnij Enter.
lesson-ask = Zapytaj osobę: { $key }. Odpowiedź pojawia się pod pytaniem, w dwóch językach.
lesson-dont-know = Osoba nie wie? Zapisuje to kreska, a w polu tekstowym { $key }. „Nie wiem” to nigdy „nie”.
lesson-undo = Pomyłka? { $key } cofa. Spróbuj.
lesson-language = { $key } zmienia język osoby w środku pytania. Spróbuj i wybierz język.
lesson-both = { $key } pokazuje jeden język lub dwa. Spróbuj.
lesson-note = { $key } otwiera notatkę do pytania. Wpisz kilka słów i naciśnij Enter.
lesson-flags = { $key } pokazuje, na co wskazują odpowiedzi. Otwórz i zamknij klawiszem { $close }.
lesson-overview = { $key } pokazuje wszystkie pytania; pisz, by szukać. Otwórz i zamknij klawiszem { $close }.
lesson-shutter = Ktoś wchodzi? { $key } ukrywa wszystko, { $key } ponownie pokazuje. Wypróbuj jedno i drugie.
lesson-help = { $key } pokazuje wszystkie klawisze w tym miejscu. Otwórz i zamknij klawiszem { $close }.
lesson-finish = Teraz prowadzisz rozmowę samodzielnie. Pytaj, zapisuj, a na koniec przejdź do { $key } i zakończ.
lesson-debrief = { $key } pokazuje omówienie: co udało ci się znaleźć i o co można było zapytać.
lesson-over = Lekcja skończona. { $replay } odtwarza rozmowę, { $home } prowadzi do strony startowej.
action-skip = Pomiń ten krok lekcji
    .key = pomiń
    .word = pomiń
