# Language: Polish (pl). Problems in forms, lists of sources and answers files: what is wrong, and in .hint what to do.
## Translated from Swedish.
## Reviewed by: nobody yet

### The file

problem-too-large = Plik jest większy niż { $limit } MB.
    .hint = Podziel formularz albo usuń to, co do niego nie należy.
problem-syntax = { $what ->
        [printed-quotes] Cudzysłowy są drukarskie (” lub “). Tu mają być proste (").
        [unquoted] Tekst nie stoi w cudzysłowie.
        [text-open] Tekst nie ma cudzysłowu na końcu.
        [bad-in-text] W tekście jest znak, którego nie da się odczytać.
        [bad-number] To nie jest liczba.
        [nought-first] Liczba nie może zaczynać się od zera.
        [bad-date] To nie jest data.
        [not-truth] Ma tu być true lub false.
        [no-value] Po znaku równości nic nie ma.
        [no-equals] Brakuje znaku równości.
        [two-equals] Jest tu o jeden znak równości za dużo.
        [bad-key] To nie może być nazwa w wierszu.
        [duplicate-key] Ten wiersz już jest w tej samej części.
        [single-brackets] Nagłówek ma pojedyncze nawiasy kwadratowe.
        [heading-missing] Przed tym nagłówkiem brakuje { $heading }.
        [comma-missing] Brakuje przecinka między dwiema częściami listy.
        [comma-extra] Jest tu o jeden przecinek za dużo.
        [list-open] Lista nie ma nawiasu kwadratowego na końcu.
        [braces-open] Nie da się odczytać tego, co jest między klamrami.
        [heading-open] Nagłówek nie ma na końcu tylu nawiasów kwadratowych co na początku.
        [after-value] Po wartości jest coś, co tu nie należy.
        [too-deep] Jest tu za dużo poziomów.
       *[unreadable] Pliku nie da się tu odczytać (wiersz { $line }, kolumna { $column }).
    }
    .hint = { $what ->
        [printed-quotes] Wpisz je na nowo. Wyłącz automatyczne cudzysłowy w edytorze, jeśli wracają.
        [unquoted] Wpisz cudzysłów przed i po. Bez niego stoją tylko liczby, daty, true i false.
        [text-open] Wstaw cudzysłów po tekście.
        [bad-in-text] Usuń go. Ukośnik wsteczny pisze się \\.
        [bad-number] Wpisz cyfry bez spacji i bez zera na początku, z kropką przed ułamkiem.
        [nought-first] Jeśli to kod, na przykład gminy: wpisz go w cudzysłowie, "0180". W innym razie: usuń zero.
        [bad-date] Wpisz rok-miesiąc-dzień, na przykład 2026-07-01. Jeśli znany jest tylko miesiąc lub rok: wpisz to w cudzysłowie.
        [not-truth] Wpisz to małymi literami, bez cudzysłowu.
        [no-value] Wpisz wartość albo usuń wiersz.
        [no-equals] Wpisz na przykład type = "text".
        [two-equals] Usuń jeden.
        [bad-key] Przed znakiem równości stoi nazwa z liter a–z, cyfr i podkreśleń.
        [duplicate-key] Usuń jeden. Jeśli to nowe pytanie lub zasada: najpierw wpisz nagłówek, na przykład [[section.question]].
        [single-brackets] Wpisz podwójne, { $heading }, tam gdzie może być ich kilka.
        [heading-missing] Wpisz { $heading } w wierszu przed nim. To, co dalej, nie jest jeszcze sprawdzone.
        [comma-missing] Wstaw między nie przecinek.
        [comma-extra] Usuń go.
        [list-open] Wstaw ] po ostatnim elemencie listy. Tego, co jest dalej, jeszcze nie sprawdzono.
        [braces-open] Sprawdź, czy { "{" } i { "}" } stoją parami i czy między częściami są przecinki. Tego, co jest dalej, jeszcze nie sprawdzono.
        [heading-open] Wpisz na przykład [[section.question]]. Tego, co jest dalej, jeszcze nie sprawdzono.
        [after-value] Usuń to albo wpisz w osobnym wierszu. Ułamki pisze się z kropką.
        [too-deep] Użyj mniej nawiasów kwadratowych i klamer wewnątrz siebie.
       *[unreadable] Sprawdź, czy nie brakuje cudzysłowu, nawiasu kwadratowego lub znaku równości.
    }
problem-unknown-key = Klucza „{ $key }” tu nie ma.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Usuń wiersz albo sprawdź w opisie formularzy, jak może się nazywać.
    }
problem-misplaced = „{ $key }” nie może tu stać.
    .hint = Zachowaj to, ale wpisz nagłówek { $place }.
problem-missing-key = Brakuje klucza „{ $key }”.
    .hint = Dodaj wiersz zaczynający się od „{ $key } =” albo część o tej nazwie.
problem-wrong-shape = Ma tu być: { $expected ->
        [integer] liczba całkowita
        [decimal] liczba
        [truth] true lub false
        [date] data
        [list] lista
        [table] tabela
        [tables] lista tabel
        [text-or-list] tekst lub lista
        [date-or-text] data
        [from-to] okres z from i to
       *[text] tekst w cudzysłowie
    }, a jest: { $found ->
        [integer] liczba całkowita
        [decimal] liczba
        [truth] true lub false
        [date] data
        [list] lista
        [table] tabela
        [tables] lista tabel
        [text-or-list] tekst lub lista
        [date-or-text] data
        [from-to] okres z from i to
       *[text] tekst w cudzysłowie
    }.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] { $expected ->
            [tables] Wpisz nagłówek z podwójnymi nawiasami kwadratowymi, na przykład [[section.question]].
           *[other] Wpisz wartość na nowo.
        }
    }
problem-empty-list = Lista „{ $key }” jest pusta.
    .hint = Wpisz na listę co najmniej jedną nazwę.
problem-too-long-list = Lista „{ $key }” ma więcej części niż { $limit }.
    .hint = Podziel pytanie: nikt nie wybierze spośród tak wielu.

### Names

problem-bad-id = „{ $id }” nie może być nazwą.
    .hint = Użyj małych liter a–z, cyfr i podkreśleń, z literą na początku, najwyżej 64 znaki. Źródła mają łącznik zamiast podkreślenia.
problem-reserved-id = Słowo „{ $id }” jest zajęte: już coś znaczy w formularzach.
    .hint = Wybierz inną nazwę.
problem-duplicate-id = Nazwa „{ $id }” już jest w wierszu { $line }.
    .hint = Nadaj jednej z nich inną nazwę.

### Questions

problem-unknown-kind = Nie ma typu pytania „{ $word }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Typy to single, multiple, yes_no, text, narrative, integer, decimal, money, date, period, municipality, country, language, lookup, roster, consent i statement.
    }
problem-key-not-taken = Pytanie typu „{ $kind }” nie ma „{ $key }”.
    .hint = Usuń wiersz albo zmień typ pytania.
problem-bad-number = „{ $text }” to nie liczba, której można tu użyć.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Wpisz liczbę bez spacji, z najwyżej trzema miejscami po kropce (dwoma dla pieniędzy, żadnym dla ilości), najwyżej 1000000000000.
    }
problem-limits-crossed = Najmniejsza wartość { $min } jest większa niż największa { $max }.
    .hint = Zamień min i max miejscami albo popraw jedno z nich.
problem-more-than-options = Granica { $limit } nie pasuje. Liczba możliwości odpowiedzi w pytaniu: { $options }.
    .hint = Wpisz liczbę od 1 do { $options }.
problem-max-nought = Przy max = 0 nie można nic wybrać.
    .hint = Wpisz co najmniej 1 albo usuń wiersz.
problem-roster-in-roster = Lista z pozycjami nie może mieć w sobie własnej listy.
    .hint = Zrób z wewnętrznej listy osobne pytanie.
problem-empty-form = Formularz nie ma pytań.
    .hint = Dodaj [[section]] i [[section.question]].
problem-two-defaults = Pytanie ma i default, i default_from.
    .hint = Zachowaj jedno: stałą propozycję albo obliczaną.
problem-default-is-silence = Powód milczenia nie może być propozycją.
    .hint = Usuń wiersz. To, że ktoś nie wie lub nie chce odpowiadać, musi powiedzieć sama osoba.
problem-bad-list-name = „{ $name }” nie może być nazwą listy.
    .hint = Wpisz tylko nazwę pliku, na przykład skolor.csv. Plik ma leżeć obok formularza. Użyj liter, cyfr, - i _.
problem-no-such-list = Listy „{ $name }” nie ma obok formularza.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Umieść plik w tym samym folderze co formularz albo popraw nazwę.
    }
problem-broken-list = { $reason ->
        [heading] Lista „{ $name }” nie zaczyna się od wiersza nagłówka code,name.
        [semicolons] Lista „{ $name }” ma średniki między kodem a nazwą.
        [empty] Lista „{ $name }” ma wiersz nagłówka i żadnych wierszy.
        [not-utf8] Lista „{ $name }” nie jest tekstem w UTF-8: wiersza { $line } nie da się odczytać.
        [too-large] Lista „{ $name }” jest większa niż { $line } MB.
        [unreadable] Lista „{ $name }” istnieje, ale nie da się jej odczytać.
        [unclosed] Wiersz { $line } listy „{ $name }”: cudzysłów nie ma końca w wierszu.
        [forbidden] Wiersz { $line } listy „{ $name }”: jest tu niewidoczny znak sterujący ({ $character }).
        [twice] Wiersz { $line } listy „{ $name }”: ten kod już jest.
        [commas] Wiersz { $line } listy „{ $name }” ma więcej części niż wiersz nagłówka.
        [too-long] Lista „{ $name }” ma więcej wierszy niż { $line }.
       *[row] Wiersz { $line } listy „{ $name }” nie ma i kodu, i nazwy.
    }
    .hint = { $reason ->
        [semicolons] Zamień średniki na przecinki. W Excelu: zapisz jako CSV UTF-8, a potem zamień ; na , w edytorze tekstu.
        [empty] Wpisz co najmniej jeden wiersz: kod, przecinek i nazwę.
        [not-utf8] Otwórz listę i zapisz ją jako UTF-8. W Excelu nazywa się to CSV UTF-8.
        [too-large] Skróć listę albo podziel ją na dwa pytania.
        [unreadable] Sprawdź, czy to plik i czy wolno go czytać.
        [unclosed] Wstaw cudzysłów po nazwie albo usuń ten przed nią. Nazwa nigdy nie ma kilku wierszy.
        [forbidden] Usuń znak. Mógł się pojawić przy wklejaniu nazwy.
        [twice] Nadaj jednemu wierszowi inny kod albo go usuń.
        [commas] Jeśli w nazwie jest przecinek, weź nazwę w cudzysłów: "tak, właśnie".
        [too-long] Skróć listę albo podziel ją na dwa pytania.
       *[other] Otwórz listę i popraw ją. Pierwszy wiersz to code,name; każdy następny to kod, przecinek i nazwa.
    }
problem-computed-too-late = „{ $name }” oblicza się niżej w pliku.
    .hint = Przenieś wartość obliczaną wyżej, przed to, co jej używa.
problem-check-refuses-silence = Kontrola „{ $id }” odrzuciłaby kogoś, kto nie odpowiada.
    .hint = Nie wie i nie chce odpowiadać są zawsze przyjmowane. Usuń hard = true albo to, co pyta o milczenie: unknown, declined, not_applicable, not_interpreted lub not answered.
problem-unknown-cue = Nie ma słowa sygnałowego o nazwie „{ $id }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Zobacz listę słów sygnałowych w podręczniku formularzy.
    }

### Flags

problem-unknown-weight = Nie ma wagi „{ $word }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Wagi to prohibited, policy, strong, grey, context i mitigating.
    }
problem-fallback-missing = Lista wag nie mówi, co obowiązuje, gdy żaden warunek nie jest spełniony.
    .hint = Dodaj ostatnią wagę bez „if”.
problem-fallback-not-last = Po wadze bez „if” dalszych się nie używa.
    .hint = Przenieś tę wagę na koniec listy.
problem-undeclared-measure = Działania „{ $id }” nie ma w formularzu.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Dodaj je pod [[measure]] albo usuń.
    }
problem-unknown-source = Źródła „{ $id }” nie ma w spisie źródeł.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Dodaj źródło do sources.toml albo je usuń.
    }
problem-unknown-question = Nie ma pytania „{ $name }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Sprawdź w formularzu, jak nazywa się pytanie.
    }
problem-flag-without-source = Spostrzeżenie „{ $id }” nie ma źródła.
    .hint = Podaj w „sources”, na czym się opiera.
problem-unknown-section = Źródło „{ $id }” nie ma w spisie źródeł części „{ $section }”.
    .hint = { $among ->
        [chapter] Sprawdź, o którą część chodzi. Z tego rozdziału w spisie są: { $there }.
        [all] Sprawdź, o którą część chodzi. W spisie są: { $there }.
       *[none] Dodaj część do sources.toml albo ją usuń.
    }
problem-expired-source = Źródło „{ $id }” obowiązywało do { $to } włącznie i nic go nie zastąpiło.
    .hint = Podaj źródło, które obowiązuje, albo je usuń.
problem-source-not-yet = Źródło „{ $id }” obowiązuje dopiero od { $from }.
    .hint = Podaj, co obowiązuje do tego czasu, albo zaczekaj z użyciem formularza.
problem-replaced-source = Źródło „{ $id }” zastąpiono przez „{ $by }”.
    .hint = { $suggested ->
        [yes] Wpisz { $nearest }. Dla rozmów sprzed nowego źródła samo pokazuje się stare.
        [several] Sprawdź, o którą część chodzi: { $nearest }. Dla rozmów sprzed nowego źródła samo pokazuje się stare.
       *[no] Podaj miejsce w „{ $by }”. Dla rozmów sprzed nowego źródła samo pokazuje się stare.
    }
problem-prohibited-without-law = „{ $id }” może ważyć prohibited, ale żadne ze źródeł nie jest prawem, sądem ani urzędem.
    .hint = Wpisz zamiast tego policy albo podaj przepis lub orzeczenie, które tego zabrania.
problem-unknown-word = „{ $word }” nie może stać po „{ $key }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Mogą tam stać: { $words }.
    }
problem-weight-beyond-kind = Źródło rodzaju „{ $kind }” nie może mieć wagi „{ $weight }”.
    .hint = Tylko statute i ordinance to law, a tylko ruling to court. Wybierz wagę, którą źródło ma, na przykład policy dla własnych wytycznych gminy.
problem-replacement-differs = Źródło „{ $id }” mówi, że zastąpiło „{ $other }”.
    .hint = Popraw jedno z nich, żeby oba mówiły to samo.

### What is allowed but surely wrong

problem-never-true = { $what ->
        [flag] Spostrzeżenie „{ $id }” nigdy nie może powstać
        [condition] Warunek „{ $id }” nigdy nie może być spełniony
        [contradiction] Sprzeczność „{ $id }” nigdy nie może się pokazać
        [element-holds] Przesłanka „{ $id }” nigdy nie może być tak
        [check] Kontrola „{ $id }” nigdy nie może się odezwać
        [computed] Wartość obliczana „{ $id }” nigdy nie może się pokazać
        [measure] To, co stoi w unless działania „{ $id }”, nigdy nie może być prawdą
       *[element-fails] Przesłanka „{ $id }” nigdy nie może być nie
    }{ $count ->
        [none] , jakiekolwiek są odpowiedzi
        [one] : to nie może być prawdą: { $parts }
       *[many] : to nie może być prawdą jednocześnie: { $parts }
    }.
    .hint = Napisz warunek na nowo. Sprawdź, czy ma być or zamiast and oraz jakie obowiązują granice i warunki pytań.
problem-always-true = { $what ->
        [flag] Spostrzeżenie „{ $id }” powstaje
        [condition] Warunek „{ $id }” jest spełniony
        [contradiction] Sprzeczność „{ $id }” się pokazuje
        [element-holds] Przesłanka „{ $id }” to tak
        [check] Kontrola „{ $id }” się odzywa
       *[element-fails] Przesłanka „{ $id }” to nie
    }, jakiekolwiek są odpowiedzi.
    .hint = Napisz warunek na nowo. Jeśli chodzi tylko o to, że na pytanie jest odpowiedź: wpisz answered(pytanie).
problem-never-asked = { $what ->
        [section] Część „{ $id }” nigdy nie może się pojawić
        [field] Pole „{ $id }” nigdy nie może być zadane
       *[question] Pytanie „{ $id }” nigdy nie może być zadane
    }{ $count ->
        [none] , jakiekolwiek są odpowiedzi
        [one] : to nie może być prawdą: { $parts }
       *[many] : to nie może być prawdą jednocześnie: { $parts }
    }.
    .hint = Napisz na nowo warunek w ask_if albo usuń to, czego nie da się zadać.
problem-weight-never-reached = Waga „{ $weight }” nigdy nie może tu obowiązywać{ $count ->
        [none] , jakiekolwiek są odpowiedzi
        [one] : to nie może być prawdą: { $parts }
       *[many] : to nie może być prawdą jednocześnie: { $parts }
    }.
    .hint = Wagi sprawdza się od góry i tylko wtedy, gdy spostrzeżenie powstało. Zamień wiersze miejscami albo usuń ten. Ostatni wiersz ma być bez if.
problem-ask-next-never-asked = Pytanie „{ $question }” nigdy nie może być zadane, więc nie może być następne.
    .hint = Usuń nazwę z ask_next albo zmień warunek pytania.
problem-shown-outside-list = Pytania „{ $question }” nie ma na liście „{ $roster }”, więc wartości nigdy się tam nie pokazuje.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Podaj w show_at pytanie z listy albo samą listę.
    }
problem-same-condition = Spostrzeżenie „{ $id }” ma ten sam warunek co „{ $other }” w wierszu { $line }.
    .hint = Połącz je albo wpisz, co je różni.
problem-unused-condition = Nic nie używa warunku „{ $id }”.
    .hint = Użyj go w zasadzie albo usuń.
problem-unused-measure = Żadne spostrzeżenie nie prowadzi do działania „{ $id }”.
    .hint = Wpisz je w measures przy spostrzeżeniu albo usuń.
problem-measure-never = Działania „{ $id }” nigdy nie można zaproponować: gdy prowadzi do niego spostrzeżenie, prawdziwe jest też to, co stoi w unless.
    .hint = Napisz unless inaczej albo niech do działania prowadzi inne spostrzeżenie.
problem-list-name-twice = Wiersz { $line } listy „{ $list }”: nazwa „{ $name }” jest już w wierszu { $first }.
    .hint = Wpisz w nazwie, co je różni, na przykład miejscowość. Odpowiadający widzi tylko nazwę.
problem-default-never-known = { $why ->
        [itself] Propozycja dla „{ $id }” jest obliczana z odpowiedzi na to samo pytanie.
        [list] Propozycja dla „{ $id }” jest brana z „{ $from }”, którego kodów nie ma na liście pytania.
       *[later] Propozycja dla „{ $id }” jest obliczana z „{ $from }”, o co pyta się później.
    }
    .hint = Oblicz ją z odpowiedzi, które już są, gdy pada pytanie, albo usuń default_from.
problem-unused-option = Żadna zasada i żaden tekst nie używa możliwości „{ $option }” w pytaniu „{ $question }”.
    .hint = { $suggested ->
        [yes] Jest tekst dla „{ $nearest }”: czy o to chodzi?
       *[no] Możliwość jest używana, gdy wymienia ją zasada albo gdy tekst mówi, jak się nazywa. Inne możliwości tego pytania są wymienione w zasadach.
    }

### Texts

problem-broken-text = { $what ->
        [not-spaces] Wiersz zaczyna się tabulatorem albo innym znakiem, który nie jest spacją.
        [brace-open] Klamer nie da się odczytać: czegoś brakuje przed tym lub zamiast tego.
        [brace-closed] Jest tu klamra, która do niczego nie należy.
        [equals-missing] Po nazwie brakuje znaku równości.
        [bad-name] Ma tu być nazwa z liter a–z.
        [bad-letter] Ma tu być nazwa z liter a–z.
        [comment] Ma tu być nazwa z liter a–z.
        [no-text] Po nazwie nie ma tekstu.
        [no-last-resort] Żaden z wyborów nie ma gwiazdki.
        [two-last-resorts] Więcej niż jeden wybór ma gwiazdkę.
        [bad-choice] Wyboru między tekstami nie da się odczytać.
        [bad-call] Wywołania w klamrach nie da się odczytać.
        [text-open] Cudzysłów nie ma końca w wierszu.
        [bad-escape] Ukośnik wsteczny nic tu nie znaczy.
       *[unreadable] Tekstu nie da się tu odczytać (wiersz { $line }, kolumna { $column }).
    }
    .hint = { $what ->
        [not-spaces] Zamiast niego wpisz cztery zwykłe spacje.
        [brace-open] Wpisz { "{" } $namn { "}" }, z obiema klamrami. Klamrę, która ma być widoczna, pisze się { "{" } "{ "{" }" { "}" }.
        [brace-closed] Usuń ją albo wpisz otwierającą. Klamrę, która ma być widoczna, pisze się { "{" } "{ "}" }" { "}" }.
        [equals-missing] Wpisz nazwa = tekst.
        [bad-name] Wiersze należące do poprzedniego tekstu mają być wcięte. Wcięty wiersz nie może zaczynać się od [, * ani kropki.
        [bad-letter] Przed znakiem równości stoi nazwa z liter a–z, cyfr i podkreśleń.
        [comment] Jeśli to uwaga: zacznij wiersz od #.
        [no-text] Wpisz tekst po znaku równości albo usuń wiersz.
        [no-last-resort] Wstaw * przed wyborem, który obowiązuje, gdy nic innego nie pasuje: *[other] tekst.
        [two-last-resorts] Zostaw gwiazdkę tylko przy wyborze, który obowiązuje, gdy nic innego nie pasuje.
        [bad-choice] Wpisz { "{" } $namn -> a potem po jednym wyborze w wierszu: [one] tekst i na końcu *[other] tekst { "}" }.
        [bad-call] Wpisz odpowiedź bez zmian: { "{" } $namn { "}" }. Daty i liczby pisze się w sposób danego języka.
        [text-open] Wstaw cudzysłów po tekście.
        [bad-escape] Ukośnik wsteczny pisze się \\.
       *[unreadable] Sprawdź, czy nie brakuje klamry lub znaku równości i czy wiersze po pierwszym są wcięte.
    }
problem-braces-too-deep = Klamry mają więcej poziomów niż { $limit }. Cały plik pominięto.
    .hint = Zamknij klamry albo podziel tekst.
problem-forbidden-character = Jest tu niewidoczny znak sterujący ({ $character }). Cały plik pominięto.
    .hint = Usuń znak. Mógł się pojawić przy wklejaniu tekstu.
problem-text-twice = Tekst „{ $id }” już jest w wierszu { $line }.
    .hint = Usuń jeden z nich.
problem-missing-text = Brakuje tekstu „{ $id }”.
    .hint = Dodaj go do pliku. W językach innych niż szwedzki na razie widać tekst szwedzki.
problem-superfluous-text = W formularzu nic nie nazywa się „{ $id }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
        [twice] Dwie rzeczy nazywają się „{ $twice }”. Najpierw nadaj jednej właściwą nazwę: tekst może do niej należeć.
       *[no] Usuń tekst albo sprawdź, do czego ma należeć.
    }
problem-unknown-variable = Nie ma odpowiedzi o nazwie „{ $variable }”, którą można tu wstawić.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
        [entry] Tu jest tylko $number: która to pozycja.
        [value] Wartość obliczana nazywa się tu $value. W innym razie: wpisz nazwę pytania z formularza.
        [nothing] Do tego tekstu nic się nie wstawia. Napisz same słowa.
       *[no] Wpisz nazwę pytania z formularza.
    }
problem-bare-variable = „${ $variable }” stoi bez klamer i jest odczytywane tak, jak stoi.
    .hint = Wpisz { "{" } ${ $variable } { "}" }, a zostanie wstawiona odpowiedź.
problem-variable-not-here = Odpowiedzi na „{ $variable }” nie wstawia się do tego tekstu.
    .hint = { $list ->
        [yes] Jest tylko w pozycjach „{ $roster }”: mogą to wstawić teksty, które zaczynają się od { $roster }-.
        [whole] Całej listy nie wstawia się do żadnego tekstu. Pokaż zamiast tego przy pytaniu wartość obliczaną, na przykład count({ $roster }).
       *[no] Odpowiedzi można wstawiać do tekstu pytania, do .help i .note, do kontroli i wartości obliczanych.
    }
problem-computed-in-text = „{ $variable }” to wartość obliczana. Takich nie wstawia się do innych tekstów.
    .hint = Wartość pokazuje się przy pytaniach z show_at. W jej własnym tekście, computed-{ $variable }, nazywa się $value.
problem-not-answered-yet = { $own ->
        [yes] „{ $variable }” to odpowiedź właśnie na to pytanie, więc nie ma jej, gdy się je zadaje.
       *[no] Na „{ $variable }” nie ma jeszcze odpowiedzi, gdy zadaje się to pytanie.
    }
    .hint = Użyj wcześniejszej odpowiedzi, przenieś pytanie albo napisz dwa teksty: { "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }.
problem-text-for-answer = Wstawia się tu tekst pytania „{ $name }”, a nie odpowiedź.
    .hint = Wpisz ${ $name }, jeśli chodzi o odpowiedź.
problem-shown-raw = { $what ->
        [term] Nie ma terminu „-{ $name }”. Zamiast niego widać nazwę.
        [function] Nie ma funkcji „{ $name }”. Zamiast niej widać nazwę.
       *[text] Nie ma w tym języku tekstu „{ $name }”. Zamiast niego widać nazwę.
    }
    .hint = { $what ->
        [function] Daty i liczby pisze się już w sposób danego języka: wstaw odpowiedź bez zmian.
       *[other] Jeśli chodzi o odpowiedź: wpisz przed nazwą znak dolara. W innym razie dodaj to do pliku albo usuń klamrę.
    }
problem-text-not-shown = { $why ->
        [round] Tekst odsyła w kółko: { $names }. Zamiast słów widać nazwy.
       *[much] Tekst wstawia więcej części niż { $limit }, licząc te w tekstach, do których odsyła. Tyle się nie wyświetla.
    }
    .hint = { $why ->
        [round] W jednym z nich wpisz słowa, zamiast odsyłać dalej.
       *[much] Wpisz słowa, zamiast do nich odsyłać.
    }
problem-branch-never-taken = { $by ->
        [number] „{ $key }” nigdy nie jest wybierane: „{ $variable }” to liczba.
        [listed] „{ $key }” nigdy nie jest wybierane: to nie jest kod dla „{ $variable }”.
        [nothing] „{ $key }” nigdy nie jest wybierane: tekst nie może wybierać według „{ $variable }”.
        [before] „{ $key }” nigdy nie jest wybierane: wcześniej stoi gałąź o tej samej nazwie.
        [never-then] „{ $key }” nigdy nie jest wybierane: tam, gdzie tekst się pokazuje, to nie jest odpowiedź.
       *[code] „{ $key }” nigdy nie jest wybierane: „{ $variable }” to jedno z: { $answers }.
    }
    .hint = { $by ->
        [number] Wpisz liczbę albo one i other.
        [listed] Sprawdź, jaki to kod.
        [nothing] Napisz tekst bez gałęzi albo wybieraj według ${ $variable }_known.
        [before] Usuń jedną z nich.
        [never-then] Usuń gałąź albo zmień ask_if tak, żeby tekst pokazywał się także wtedy.
       *[code] Wpisz jedno z nich jako nazwę gałęzi.
    }
problem-last-branch-is-answer = „*[{ $key }]” to ostatnia gałąź, ale dotyczy tylko tej odpowiedzi. Przy innych odpowiedziach i gdy odpowiedź nie jest znana, widać zamiast niej ….
    .hint = Napisz gałąź dla każdej odpowiedzi, a na końcu *[{ $last }] ze słowami, które są prawdziwe także wtedy, gdy odpowiedź nie jest znana.
problem-texts-of-program = Formularz zastępuje formularz programu. W języku { $language } teksty samego programu widać dla { $n ->
        [one] jednej części
        [few] { $n } części
        [many] { $n } części
       *[other] { $n } części
    }, na przykład „{ $example }”.
    .hint = Napisz dla nich własne teksty albo nadaj formularzowi i plikowi inną nazwę, jeśli nie ma zastępować formularza programu.
problem-id-not-file-name = Formularz nazywa się „{ $id }”, ale plik nazywa się { $file }.
    .hint = Nadaj im tę samą nazwę. Formularz wybiera się po nazwie pliku, a teksty znajduje się po nazwie formularza.
problem-missing-variable = W tekście „{ $id }” brakuje „{ $variable }”. Tekst szwedzki to ma.
    .hint = Wstaw to tam, gdzie należy w tym języku.
problem-extra-variable = „{ $variable }” jest w tekście „{ $id }”, ale nie ma go w szwedzkim.
    .hint = Usuń to albo dodaj po szwedzku.
problem-no-texts = Formularz nie ma tekstów.
    .hint = Mają być w pliku { $file } w folderze każdego języka.
problem-no-source-texts = Formularz nie ma tekstów po szwedzku.
    .hint = Mają być w pliku { $file }. Z nich tłumaczy się wszystkie inne.

### Files

problem-too-many-tables = Jest tu więcej części tego samego rodzaju niż { $limit }. Reszty nie odczytano.
    .hint = Podziel formularz.
problem-not-utf8 = Plik nie jest tekstem w UTF-8: bajtu { $byte } nie da się odczytać.
    .hint = Zapisz plik jako UTF-8 w edytorze tekstu.
problem-not-a-file = To nie plik, lecz potok lub urządzenie.
    .hint = Podaj plik kończący się na .toml albo folder z takimi plikami.
problem-no-forms = W folderze nie ma formularzy.
    .hint = Podaj folder z plikami kończącymi się na .toml.
problem-not-a-form = { $what ->
        [trials] To przypadki, które wypróbowują formularz, a nie formularz.
        [texts] To teksty do formularza, a nie formularz.
        [list] To lista do wyszukiwania, a nie formularz.
       *[sources] To spis źródeł, a nie formularz.
    }
    .hint = { $what ->
        [trials] Uruchom vilja forms test { $form }, by wypróbować formularz na przypadkach.
        [texts] Uruchom vilja forms check { $form }: teksty sprawdza się razem z formularzem.
        [list] Listę sprawdza się razem z formularzem, który jej używa.
       *[sources] Źródła sprawdza się, gdy wskazuje na nie formularz.
    }
problem-file-missing = Plik nie istnieje.
    .hint = Sprawdź pisownię nazwy i w którym folderze leży plik.
problem-file-closed = Pliku nie wolno czytać.
    .hint = Poproś właściciela pliku o prawo odczytu.
problem-file-unreadable = Pliku nie da się odczytać ({ $detail }).
    .hint = Sprawdź, czy leży na podłączonym urządzeniu.
problem-more = { $n ->
        [one] Jednego problemu więcej nie pokazano
        [few] Jeszcze { $n } problemów nie pokazano
        [many] Jeszcze { $n } problemów nie pokazano
       *[other] Jeszcze { $n } problemu nie pokazano
    }.
    .hint = Popraw to, co pokazano najpierw, i sprawdź plik ponownie.

### Conditions

problem-empty-expression = Warunek jest pusty.
    .hint = Wpisz warunek albo usuń wiersz.
problem-unexpected-character = Znak { $character } nic nie znaczy w warunku.
    .hint = Usuń znak. Liczby można dodawać i odejmować (+ i -), ale nie mnożyć ani dzielić.
problem-wrong-sign = „{ $sign }” nie używa się w warunkach.
    .hint = Wpisz zamiast tego „{ $instead }”.
problem-unclosed-quote = Cudzysłów nie ma końca.
    .hint = Wstaw cudzysłów po kodzie.
problem-bad-date = „{ $text }” to nie istniejąca data.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
        [year] Wpisz rok czterema cyframi, na przykład 2026.
       *[no] Wpisz rok-miesiąc-dzień, na przykład 2026-07-01.
    }
problem-unexpected-token = „{ $token }” nie może tu stać.
    .hint = { $lacks ->
        [yes] Tutaj brakuje „{ $missing }”.
       *[no] Sprawdź, czy przed tym czegoś nie brakuje, na przykład „and”, „or” lub nawiasu.
    }
problem-bare-answer = „{ $word }” to odpowiedź, a nie warunek, więc nie może stać samo.
    .hint = { $suggested ->
        [yes] Czy chodziło o „{ $nearest }”?
       *[no] Wpisz przed nim pytanie, na przykład told in [no, yes], albo answered(told), jeśli wystarczy, że jest na nie odpowiedź.
    }
problem-unexpected-end = Warunek kończy się za wcześnie.
    .hint = { $lacks ->
        [yes] Tutaj brakuje „{ $missing }”.
       *[no] Dokończ warunek albo usuń ostatnie słowo.
    }
problem-nested-too-deep = Warunek ma więcej poziomów nawiasów lub członów działań niż { $limit }.
    .hint = Podziel warunek przez [[condition]].
problem-computed-too-long = Wartości obliczane razem z tymi, na których się opierają, mają więcej członów niż { $limit }.
    .hint = Oblicz wartość z mniejszej liczby członów.
problem-unknown-name = Nie ma pytania, warunku ani przesłanki o nazwie „{ $name }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Sprawdź w formularzu, jak się to nazywa.
    }
problem-field-outside-roster = „{ $field }” jest tylko w pozycjach „{ $roster }”.
    .hint = { $remedy ->
        [roster] Dodaj klucz roster z „{ $roster }”, a będzie dotyczyć każdej pozycji osobno. Jeśli dotyczy całej listy: sum({ $roster }, …) albo count({ $roster }, …).
        [sum] Wpisz sum({ $roster }, …) albo count({ $roster }, …) dla całej listy.
        [list] Wpisz nazwę listy, { $roster }.
        [place] Wpisz, o którą pozycję listy chodzi, na przykład { $roster }/1/{ $field }.
       *[any] Otocz warunek na przykład any({ $roster }, …).
    }
problem-unknown-option = Pytanie „{ $question }” nie ma możliwości odpowiedzi „{ $option }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Sprawdź, jakie możliwości odpowiedzi ma pytanie.
    }
problem-unknown-function = Nie ma funkcji „{ $name }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Funkcje to count, any, all, sum, days, months, days_after, months_after, answered, unknown, declined, not_applicable i not_interpreted.
    }
problem-wrong-arguments = Funkcja „{ $function }” nie może mieć tylu części w nawiasie: { $found }.
    .hint = Wpisz tak: { $form }.
problem-type-mismatch = Ma tu być: { $expected ->
        [truth] coś prawdziwego lub fałszywego
        [number] liczba
        [day] data
        [quoted] tekst w cudzysłowie
        [name] nazwa możliwości odpowiedzi
        [list] lista
        [choice] pytanie z jednym wyborem
        [multiple] pytanie z kilkoma wyborami
        [text] pytanie z wolnym tekstem
        [period] pytanie o okres
        [municipality] gmina
        [country] kraj
        [language] język
        [roster] lista z pozycjami (roster)
        [number-field] pole liczbowe na liście
        [lookup] kod z listy
        [worth] liczba, data lub kod
        [steps] liczba całkowita zapisana cyframi
       *[question] pytanie
    }, a jest: { $found ->
        [truth] coś prawdziwego lub fałszywego
        [number] liczba
        [day] data
        [quoted] tekst w cudzysłowie
        [name] nazwa możliwości odpowiedzi
        [list] lista
        [choice] pytanie z jednym wyborem
        [multiple] pytanie z kilkoma wyborami
        [text] pytanie z wolnym tekstem
        [period] pytanie o okres
        [municipality] gmina
        [country] kraj
        [language] język
        [roster] lista z pozycjami (roster)
        [number-field] pole liczbowe na liście
        [lookup] kod z listy
        [worth] liczba, data lub kod
       *[question] pytanie
    }.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] { $expected ->
            [truth] Porównaj z czymś, na przykład „pytanie == możliwość” lub „pytanie > 2”.
            [name] Wpisz możliwość odpowiedzi bez cudzysłowu.
            [municipality] Wpisz kod gminy w cudzysłowie.
            [country] Wpisz kod kraju w cudzysłowie.
            [language] Wpisz kod języka w cudzysłowie.
            [steps] Wpisz liczbę cyframi, na przykład 3. Nie można jej wziąć z odpowiedzi.
           *[other] Sprawdź, czym jest drugi człon.
        }
    }
problem-wrong-operator = „{ $operator }” nie da się użyć. Stoi tu: { $sort ->
        [truth] coś prawdziwego lub fałszywego
        [number] liczba
        [day] data
        [quoted] tekst w cudzysłowie
        [name] nazwa możliwości odpowiedzi
        [list] lista
        [choice] pytanie z jednym wyborem
        [multiple] pytanie z kilkoma wyborami
        [text] pytanie z wolnym tekstem
        [period] pytanie o okres
        [municipality] gmina
        [country] kraj
        [language] język
        [roster] lista z pozycjami (roster)
        [number-field] pole liczbowe na liście
        [lookup] kod z listy
        [worth] liczba, data lub kod
       *[question] pytanie
    }.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] { $sort ->
            [multiple] Wpisz „możliwość in pytanie” lub „count(pytanie) >= 2”.
            [choice] Wpisz „pytanie == możliwość” lub „pytanie in [a, b]”.
            [text] Wolny tekst można sprawdzać tylko przez answered, unknown, declined, not_applicable i not_interpreted.
            [period] Wpisz .from lub .to po pytaniu.
            [truth] Wpisz warunek sam albo z „not” na początku.
           *[other] Użyj == lub !=.
        }
    }
problem-unknown-part = „{ $question }” nie ma części „{ $part }”.
    .hint = Wpisz { $question }.from lub { $question }.to i nic więcej po tym.
problem-bad-code = „{ $code }” to nie kod { $sort ->
        [municipality] gminy
        [country] kraju
        [lookup] czegoś z listy pytania
       *[language] języka, który można wybrać w rozmowie
    }.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] { $sort ->
            [municipality] Wpisz cztery cyfry, na przykład 0180.
            [country] Wpisz dwie wielkie litery, na przykład SY.
            [lookup] Wpisz kod, który jest na liście.
           *[language] Wpisz kod języka, na przykład ar lub fa-AF.
        }
    }
problem-cycle = To się zapętla: { $names }.
    .hint = Usuń jeden z członów. Pytanie nie może czekać na własną odpowiedź.

### The answers file

problem-unknown-field = Pozycje w „{ $roster }” nie mają pola „{ $field }”.
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] Sprawdź w formularzu, jakie mają pola.
    }
problem-unknown-code = { $sort ->
        [lookup] Kodu { $code } nie ma na liście.
        [country] Nie ma kraju o kodzie { $code }.
       *[municipality] W rejestrze nie ma gminy o kodzie { $code }.
    }
    .hint = { $sort ->
        [lookup] Sprawdź kod na liście obok formularza.
        [country] Sprawdź kod kraju w ISO 3166-1, na przykład SY. Krajów, które przestały istnieć, nie ma.
       *[municipality] Sprawdź kod gminy. Gmin, które przestały istnieć, nie ma.
    }
problem-out-of-range = { $limits ->
        [both] Odpowiedź ma być od { $min } do { $max }.
        [min] Odpowiedź ma być co najmniej { $min }.
       *[max] Odpowiedź ma być najwyżej { $max }.
    }
    .hint = Popraw liczbę albo zmień granicę w formularzu.
problem-too-few-chosen = Najmniejsza liczba możliwości odpowiedzi do wyboru: { $min }.
    .hint = Dodaj do listy.
problem-too-many-chosen = Największa liczba możliwości odpowiedzi do wyboru: { $max }.
    .hint = Usuń z listy.
problem-chosen-twice = „{ $option }” stoi dwa razy.
    .hint = Usuń jedno.
problem-exclusive-option = „{ $option }” nie można wybrać razem z czymś innym.
    .hint = Usuń „{ $option }” albo pozostałe.
problem-too-many-entries = Lista „{ $roster }” ma więcej wierszy niż { $limit }. Reszty nie odczytano.
    .hint = Usuń część wierszy: żadna rozmowa nie ma ich tylu.
problem-empty-answer = Odpowiedź jest pusta.
    .hint = Wpisz odpowiedź, usuń wiersz albo podaj, dlaczego jej brak, na przykład declined = true.
problem-period-backwards = Okres kończy się, zanim się zaczyna.
    .hint = Zamień dni miejscami albo popraw jeden z nich.
problem-silence-not-true = Dlaczego brakuje odpowiedzi, podaje się jednym powodem z wartością true.
    .hint = Wpisz na przykład dont_know = true i nic więcej.

### Cases that try forms

problem-unknown-thing = { $thing ->
        [question] Formularz nie ma pytania „{ $name }”.
        [entry] W odpowiedziach przypadku lista nie ma pozycji „{ $name }”.
        [entry-of-scenario] W scenariuszu lista nie ma pozycji „{ $name }”.
        [flag] Formularz nie ma spostrzeżenia „{ $name }”.
        [element] Formularz nie ma przesłanki „{ $name }”.
        [contradiction] Formularz nie ma sprzeczności „{ $name }”.
        [measure] Formularz nie ma działania „{ $name }”.
        [check] Formularz nie ma kontroli „{ $name }”.
        [computed] Formularz nie ma wartości obliczanej „{ $name }”.
        [cue] Nie ma słowa sygnałowego „{ $name }”.
        [answer] Przypadek nie daje odpowiedzi na „{ $name }”, którą można by odrzucić.
        [words] Przypadek nie ma przy „{ $name }” słów, w których można by znaleźć sygnał.
        [form] Przypadki są do formularza „{ $name }”, a nie do tego, obok którego leżą.
       *[truth] „{ $name }” to nie yes, no ani unknown.
    }
    .hint = { $suggested ->
        [yes] Czy chodzi o „{ $nearest }”?
       *[no] { $thing ->
            [truth] Wpisz yes, no lub unknown.
            [entry] Pozycje liczy się od 1, w kolejności, w jakiej stoją w odpowiedziach.
            [entry-of-scenario] Pozycje liczy się od 1 w kolejności, w jakiej stoją pod facts.
            [answer] Wpisz odpowiedź pod case.answers albo usuń stąd nazwę.
            [words] Wpisz tam opowieść albo notatkę, albo usuń stąd nazwę.
           *[other] Sprawdź w formularzu, jak się to nazywa.
        }
    }
problem-nothing-expected = Przypadek niczego nie oczekuje, więc nigdy nie może się nie zgadzać.
    .hint = Wpisz, do czego mają prowadzić odpowiedzi, na przykład highest = "none".
