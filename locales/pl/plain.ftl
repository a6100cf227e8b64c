# Language: Polish (pl). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

### What line mode says beside the page

plain-language = Język: { $first }
plain-languages = Języki: { $first } i { $second }
plain-section = Część { $section }, odpowiedzi: { $answered } z { $total }
plain-commands = Polecenia:
plain-no-answer = brak odpowiedzi
plain-range = numery od { $from } do { $to }
plain-count = wiersze: { $n }
plain-more = Pozostałe wiersze: { $n }. Napisz /{ $more }, by zobaczyć następne, /{ $row } { $from }, by czytać od tego miejsca, /{ $all }, by zobaczyć całą listę.
    .word = więcej
    .row = wiersz
    .all = wszystko
plain-misheard-nearest = Niezrozumiały wiersz: { $line }. Czy chodziło o { $nearest }?

### The help in line mode

plain-help-answering = Napisz numer stojący przed odpowiedzią albo jej słowa. Kilka odpowiedzi pisze się z odstępami: 1 3. Pusty wiersz prowadzi dalej. Kreska (-) to nie wiem, a zero (0) to nie chce odpowiadać. Tam, gdzie wpisuje się tekst, są to /- i /0.
plain-help-moving = Znak mniejszości (<) prowadzi wstecz, także z tego, co zostało otwarte. Nic nie ginie, gdy chodzisz tam i z powrotem. Tekst, który ma się zaczynać od ukośnika, pisze się z dwoma: //.
plain-help-commands = Polecenia zaczynają się od ukośnika. Wystarczą pierwsze litery, jeśli tak zaczyna się tylko jedno polecenie. /jeszcze-raz czyta całą stronę od nowa.

### The same messages as on the screen, with what is written in place of keys

plain-language-later = Język można zmienić w każdej chwili poleceniem /język lub /wybór-języka.
plain-review-what = Przejrzyj odpowiedzi przed zakończeniem rozmowy. Numer wiersza prowadzi do pytania.
plain-review-folded = Zwinięte. /zwiń je pokazuje.
plain-transcript-read-only = Rozmowa jest zakończona i można ją tylko czytać. Numer odpowiedzi pisze sprostowanie.
plain-shutter = Napisz /ukryj, by kontynuować.

### The page as plain text

action-read-page = Czytaj całą stronę jako zwykły tekst
    .word = jeszcze-raz
plain-reading-keys = PgDn dalej  PgUp wstecz  Esc zamknij

### Look

action-theme = Zmień wygląd
    .word = wygląd
theme-is-now = Wygląd teraz: { $name }
theme-default = zwykły
theme-high-contrast = wysoki kontrast, jasne na czarnym
theme-light = ciemne na jasnym
theme-mono = bez koloru
theme-no-colour = Kolor jest wyłączony od początku. Uruchom bez NO_COLOR i bez --color never, by zmienić wygląd.
theme-doctor-no = nie, bo tak wybrano
