# Language: Polish (pl). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = Zmień wersję formularza
    .word = wersja

## When an interview is opened and the form is another than it was

versions-newer = Formularz jest w nowszej wersji, { $version }. Ctrl-P: Zmień wersję formularza.
versions-newer-line = Formularz jest w nowszej wersji, { $version }. Napisz /wersja, by zobaczyć, co się różni.
versions-differs = Formularz zmienił się od początku rozmowy. Ctrl-P: Zmień wersję formularza.
versions-differs-line = Formularz zmienił się od początku rozmowy. Napisz /wersja, by zobaczyć, co się różni.
refusal-no-such-version = Tej wersji formularza tu nie ma.

## The page

versions-heading = Wersja { $version } formularza
versions-what = Rozmowa prowadzona jest z wersją { $version }. Nic się nie zmienia, dopóki nie zmienisz wersji, i żadna odpowiedź nie ginie.
versions-finished = Rozmowa jest zakończona i zawsze czyta się ją z wersją { $version }. Tutaj widać, jak czytałoby się ją z drugą wersją.
versions-change = Zmień na wersję { $version }
versions-sums = Zostaje: { $kept }. Odłożone: { $aside }. Nie pasuje: { $unfit }.
versions-stay = Zostań w wersji { $version }
versions-now = Rozmowa prowadzona jest teraz z wersją { $version }. Odczytanie z poprzednią wersją zostaje w protokole.
versions-unfit = Nie pasuje w wersji { $version }: zostaje w protokole i się nie liczy
versions-aside = Odłożone: przy tych odpowiedziach pytania się nie zadaje
versions-counts = Znów się liczy
versions-stays-aside = Jest odłożone i takie zostaje
versions-kept = Zostaje bez zmian
versions-turns = Na co wskazują odpowiedzi
versions-turns-none = Odpowiedzi wskazują na to samo co teraz.
versions-differences = Co różni się w formularzu
versions-same = Nic się nie różni.

## Why an answer does not fit

versions-misfit-not-asked = Nie ma tam tego pytania.
versions-misfit-other-type = Pytanie żąda tam innego rodzaju odpowiedzi.
versions-misfit-no-such-option = Nie ma tam tej możliwości odpowiedzi.
versions-misfit-unknown-code = Kodu nie ma tam na liście.
versions-misfit-out-of-range = Odpowiedź wychodzi tam poza granice.
versions-misfit-number-of-options = Liczba wyborów nie pasuje tam do pytania.
versions-misfit-other = Pytanie nie przyjmuje tam tej odpowiedzi.

## How the reading changes

versions-new = Dochodzi
versions-gone = Odpada
versions-from-to = Z { $before } na { $after }

## What differs between two versions

versions-is-added = nowe
versions-is-removed = usunięte
versions-is-changed = zmienione
versions-part =
    { $part ->
        [form] Formularz: { $label }
        [section] Część: { $label }
        [question] Pytanie: { $label }
        [field] Pytanie: { $label }
        [option] Możliwość: { $label }
        [condition] Warunek: { $label }
        [element] Przesłanka: { $label }
        [flag] Spostrzeżenie: { $label }
        [contradiction] Sprzeczność: { $label }
        [computed] Wartość obliczana: { $label }
        [check] Kontrola: { $label }
        [cue] Słowo sygnałowe: { $label }
       *[other] Działanie: { $label }
    }
versions-key =
    { $key ->
        [version] Wersja
        [order] Kolejność pytań
        [section] Część
        [type] Rodzaj odpowiedzi
        [limits] Granice
        [options] Kolejność możliwości
        [exclusive] Wyklucza inne możliwości
        [required] Wymaga odpowiedzi
        [officer] Wypełnia pracownik
        [identifying] Może ujawnić, gdzie ktoś jest
        [ask_if] Pytane, jeśli
        [when] Obowiązuje, jeśli
        [not_when] Nie obowiązuje, jeśli
        [guard] Jest tylko zastrzeżeniem
        [weight] Waga
        [sources] Źródła
        [ask_next] Warto zapytać
        [measures] Działania
        [indicators] Wskaźniki
        [default] Proponowana odpowiedź
        [list] Lista
        [value] Obliczane z
        [show_at] Pokazywane przy
        [show_if] Pokazywane, jeśli
        [unless] Nie proponuje się, jeśli
        [hard] Odpowiedź jest odrzucana
        [roster] Sprawdzane w
        [worked-for] Obliczane dla każdej pozycji w
        [confirm] Potwierdza
       *[words] Brzmienie
    }
versions-change-of = { $key }: przedtem { $before }, teraz { $after }

## After the change

versions-from = Z wersji { $version }, nie liczy się
versions-from-check = Notatka do kontroli, której nie ma w tej wersji
versions-from-half-written = Wpisane przy pytaniu, którego nie ma w tej wersji, nieodczytane jako odpowiedź
versions-read-then = Tak wskazywały odpowiedzi z wersją { $version }, zanim rozmowa zmieniła wersję
versions-answered-then = Odpowiedź w wersji { $version }: { $answer }. Tutaj nie pasuje i się nie liczy.
versions-note-then = Notatka: { $note }
versions-changed-at = Wersja { $version } od { $at }

## The command line

versions-two-forms = { $old } i { $new } to dwa różne formularze.
    .hint = Porównaj dwie wersje tego samego formularza.
