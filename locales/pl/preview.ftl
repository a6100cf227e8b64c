# Language: Polish (pl). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = własny tekst, niesprawdzony
own-text-shown = { $what }, własny tekst
own-texts-count = { $n ->
    [one] { $n } własny tekst
    [few] { $n } własne teksty
    [many] { $n } własnych tekstów
   *[other] { $n } własnego tekstu
}
own-texts-unreviewed = { $n ->
    [one] { $n } własny tekst, niesprawdzony
    [few] { $n } własne teksty, niesprawdzone
    [many] { $n } własnych tekstów, niesprawdzonych
   *[other] { $n } własnego tekstu, niesprawdzonego
}
own-texts-unused = { $n ->
    [one] { $n } własny tekst nie jest używany; widać tekst programu. Dlaczego: vilja locales check
    [few] { $n } własne teksty nie są używane; widać teksty programu. Dlaczego: vilja locales check
    [many] { $n } własnych tekstów nie jest używanych; widać teksty programu. Dlaczego: vilja locales check
   *[other] { $n } własnego tekstu nie jest używane; widać teksty programu. Dlaczego: vilja locales check
}
own-text-unknown = Program nie ma tekstu „{ $id }”.
    .hint = { $suggested ->
        [yes] Czy chodziło o „{ $nearest }”?
       *[no] Usuń go albo sprawdź, jak nazywa się tekst: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] Tekst „{ $id }” nie jest zastępowany: zgody wszędzie udziela się na te same słowa.
        [statement] Tekst „{ $id }” nie jest zastępowany: to, co się odczytuje, ma brzmieć tak samo dla wszystkich.
        [protection] Tekst „{ $id }” nie jest zastępowany: mówi, jak chroniona jest osoba objęta ochroną.
        [law] Tekst „{ $id }” nie jest zastępowany: mówi, co stanowi prawo lub źródło.
       *[honest] Tekst „{ $id }” nie jest zastępowany: mówi, co jest tekstem programu, a co nim nie jest.
    }
    .hint = Usuń go z pliku. Jeśli tekst programu jest błędny, napisz do wydawcy programu.
own-text-not-filled-in = W tekście „{ $id }” nie ma „{ $variable }” do wstawienia.
    .hint = Wstaw tylko to, co wstawia tekst szwedzki. Do tego czasu widać tekst programu.
own-text-put-in = { $what ->
        [term] Terminu „-{ $name }” nie można wstawić do własnego tekstu.
        [function] Funkcji „{ $name }” nie można wstawić do własnego tekstu.
       *[text] Tekstu „{ $name }” nie można wstawić do własnego tekstu.
    }
    .hint = Wypisz słowa. Do tego czasu widać tekst programu.
own-text-forbidden = Stoi tu niewidoczny znak ({ $character }), który może ukryć lub odwrócić tekst. Ten tekst nie jest używany.
    .hint = Usuń znak. Mógł się tu dostać przy wklejaniu.
own-text-too-deep = Nawiasy są zagnieżdżone głębiej niż { $limit }. Ten tekst nie jest używany.
    .hint = Napisz tekst prościej.
own-text-not-a-language = Program nie mówi w języku „{ $language }”. Plik nie jest używany.
    .hint = Umieść plik w folderze języka, który istnieje: vilja locales coverage.

## Languages that nobody speaks

language-sv-x-long = język próbny: długie teksty
language-sv-x-accent = język próbny: oznaczone litery
language-sv-x-rtl = język próbny: od prawej do lewej
language-sv-x-missing = język próbny: bez tekstów
language-sv-x-names = język próbny: nazwy tekstów

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = po szwedzku, źródło
preview-state-missing = brak
preview-state-unreviewed = niesprawdzony
preview-state-reviewed = sprawdzony
preview-alone = Nie znaleziono strony, która pokazuje ten tekst. Tu stoi osobno.
preview-file = Plik: { $file }
preview-comment = Dla tłumacza: { $comment }
preview-first = To jest pierwszy tekst.
preview-read-again = Teksty wczytano ponownie. Błędy w nich: { $n }
preview-list-file = { $file }: { $n } z { $of } tekstów na swojej stronie
preview-last = To jest ostatni tekst.
preview-none-missing = W tę stronę nie brakuje żadnego tekstu.
preview-none-unreviewed = W tę stronę nie ma niesprawdzonego tekstu.
preview-only-looked-at = Tu tylko ogląda się teksty: na nic się nie odpowiada i nic nie jest zapisywane. { $next } pokazuje następny.
preview-no-language = Podaj, w jakim języku pokazać teksty.
    .hint = Dodaj --lang, na przykład: vilja locales preview --lang so
preview-no-such-text = Nie ma ani tekstu, ani pliku „{ $name }”.
    .hint = { $suggested ->
        [yes] Czy chodziło o „{ $nearest }”?
       *[no] Napisz nazwę tekstu, pliku, takiego jak app.ftl, albo formularza, takiego jak inflyttning.
    }
preview-no-folder = Folder { $path } nie istnieje.
    .hint = Podaj folder, w którym jest folder dla każdego języka, albo folder języka.

## Commands

action-next-missing = Następny brakujący tekst
    .key = następny brakujący
    .word = następny-brakujący
action-previous-missing = Poprzedni brakujący tekst
    .key = poprzedni brakujący
    .word = poprzedni-brakujący
action-next-unreviewed = Następny tekst, którego nikt nie sprawdził
    .key = następny niesprawdzony
    .word = następny-niesprawdzony
action-previous-unreviewed = Poprzedni tekst, którego nikt nie sprawdził
    .key = poprzedni niesprawdzony
    .word = poprzedni-niesprawdzony
