# Language: Polish (pl). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = W języku { $language } nie pisze się liter { $letters }.
    .hint = Wpisz własną literę tego języka. Na ekranie może wyglądać tak samo.
problem-hidden-character = Jest tu znak, którego nie widać ({ $character }).
    .hint = Usuń znak. Mógł trafić tu przy wklejaniu tekstu.
problem-markup = „{ $mark }” jest pokazywane dosłownie.
    .hint = Usuń to. W ten sposób nie można pogrubić tekstu ani podzielić go na wiersze.
problem-plural-missing = Język ma formę dla liczb takich jak { $example }, a tutaj jej brakuje.
    .hint = Dodaj do wyboru wiersz [{ $form }].
problem-plural-never-used = Forma [{ $form }] nigdy nie jest używana: język nie ma jej dla liczb całkowitych.
    .hint = Usuń wiersz.
problem-too-wide = Liczba kolumn, które zajmuje tekst: { $cols }. Miejsca jest najwyżej na { $most }.
    .hint = Napisz krócej.
problem-order-lost = „{ $value }” jest pokazywane w innej kolejności, bo język pisze się od prawej.
    .hint = Wpisz {"{"} "\u2066" {"}"} przed i {"{"} "\u2069" {"}"} po.
problem-open-isolate = Znak kierunku czytania jest otwarty, ale nie zamknięty, albo odwrotnie.
    .hint = Wpisz w nawiasach klamrowych tyle samo "\u2069" co "\u2066".
problem-changed-since = Szwedzki tekst zmieniono, odkąd przetłumaczono „{ $id }”.
    .hint = Przetłumacz na nowo. Jeśli tłumaczenie nadal jest zgodne: vilja locales holds { $id }.

## The table

translating-exported = Tabela jest w pliku { $path }. Liczba tekstów: { $n }.
translating-changed = zmienione po szwedzku od czasu tłumaczenia: { $n }
translating-scenarios = scenariusze: { $n } z { $of }, teksty { $said } z { $texts }
translating-taken = { $file }: nowe lub zmienione teksty: { $n }
translating-taken-in-all = Przyjęte teksty: { $n }
translating-unchanged = Bez zmian: { $n }
translating-empty = Puste komórki, w których tekst zostaje bez zmian: { $n }
translating-refused = Wiersz { $row }, { $text }: { $why }
translating-refused-more = Inne nieprzyjęte: { $n }
translating-given-back = Nieprzyjęte teksty są w pliku { $path }, z powodem w ostatniej kolumnie. Popraw je tam i wczytaj ten plik. Liczba tekstów: { $n }.
translating-reviewed = sprawdził(a): { $reviewer }
translating-reviewed-file = { $file }: sprawdził(a): { $reviewer }
translating-review-kept-back = { $reviewer } nie jest wpisany jako sprawdzający: tyle tekstów pliku nie stoi w tabeli tak jak w pliku: { $n }
translating-review-lost = plik był oznaczony jako sprawdzony, a teraz jest oznaczony jako niesprawdzony
translating-held = { $text } jest zgodny: { $languages }
translating-left = { $text } zmieniono po szwedzku: { $languages }
translating-noted = Zmienione teksty zapisane jako zgodne: { $n }
translating-noted-new = Zapisane nowe teksty: { $n }

## Why a text is not taken

translating-why-unknown = Nie ma takiego tekstu.
    .hint = Nie zmieniaj kolumn file i id. Tekst mógł zostać usunięty, odkąd powstała tabela.
translating-why-twice = Ten sam tekst jest też w wierszu { $row }, z innym tłumaczeniem.
    .hint = Zostaw jeden z nich.
translating-why-meanwhile = Ktoś inny zmienił tłumaczenie, odkąd powstała tabela.
    .hint = Porównaj z tekstem, który jest teraz w programie, i wpisz ten, który ma obowiązywać.
translating-why-error = „{ $text }” to błąd arkusza kalkulacyjnego, a nie tekst.
    .hint = Ustaw komórkę jako tekstową w arkuszu i wpisz tłumaczenie jeszcze raz.
translating-why-formula = Tekst zaczyna się znakiem, który arkusze kalkulacyjne biorą za formułę.
    .hint = Zacznij od litery.
translating-why-no-swedish = Nie widać, z którego szwedzkiego tekstu przetłumaczono wiersz.
    .hint = Zostaw kolumny swedish i mark bez zmian.
translating-why-long = Tekst ma więcej niż { $most } znaków.
    .hint = Napisz krócej.
translating-why-not-kept = Tekst nie wróciłby tak, jak jest zapisany.
    .hint = Żaden wiersz nie może zaczynać się spacją, kropką, gwiazdką ani nawiasem kwadratowym.
translating-why-file = Nie można odczytać pliku { $file }, więc nie można nic do niego wstawić.
    .hint = Najpierw popraw plik: vilja locales check.

## When it cannot be done

translating-no-source = W folderze { $path } nie ma szwedzkich tekstów.
    .hint = Podaj folder, w którym jest folder sv, na przykład locales.
translating-record-broken = Nie można odczytać, z których szwedzkich tekstów zrobiono tłumaczenia: { $path } ({ $detail }).
    .hint = Przywróć plik z kopii. Bez niego wszystko liczy się jako przetłumaczone z dzisiejszego szwedzkiego.
translating-source-language = Wszystkie teksty tłumaczy się ze szwedzkiego, a nie na szwedzki.
    .hint = Podaj inny język po --lang.
translating-file-exists = { $path } już istnieje i może zawierać czyjąś pracę.
    .hint = Podaj inną nazwę po --file.
translating-not-written = Nie udało się zapisać { $path } ({ $detail }).
    .hint = Sprawdź, czy folder istnieje i czy można go zmieniać.
translating-no-sheet = { $what ->
        [packed] { $path } jest we własnym formacie arkusza kalkulacyjnego.
        [large] { $path } jest większy niż { $limit } MB, a żadna tabela stąd nie jest tak duża.
       *[text] { $path } nie jest tekstem w UTF-8.
    }
    .hint = { $what ->
        [large] Sprawdź, czy to właściwy plik.
       *[text] Otwórz go w arkuszu kalkulacyjnym, wybierz Zapisz jako i CSV UTF-8.
    }
translating-too-many-rows = Plik { $path } ma więcej wierszy niż { $most }, a tylu tekstów nie ma.
    .hint = Sprawdź, czy to właściwy plik.
translating-no-columns = W pliku { $path } brakuje kolumn: { $columns }.
    .hint = Pierwszy wiersz musi być taki jak wtedy, gdy powstała tabela.
translating-bad-reviewer = To nie jest imię i nazwisko osoby sprawdzającej.
    .hint = Podaj nazwisko, które ma najwyżej tyle znaków: { $most }.
