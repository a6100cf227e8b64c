# Language: Polish (pl). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = Widok tłumacza: tylko pytanie, odpowiedzi do wyboru i pomoc
    .word = widok-tłumacza
action-interpreter-door = Pozwól tłumaczowi czytać w innym oknie albo to zakończ
    .key = okno tłumacza
    .word = okno-tłumacza
action-wording-remark = Uwaga do tłumaczenia
    .key = uwaga
    .word = uwaga

interpreter-title = Dla tłumacza
interpreter-nothing = W tej chwili nie ma pytania na ekranie.
interpreter-over = Pokazywanie zakończone. Naciśnij Enter, by zamknąć.
interpreter-only-reads = Tu można tylko czytać. Odpowiedzi wpisuje pracownik.
interpreter-no-answers = W widoku tłumacza się nie odpowiada, bo odpowiedzi tu nie widać. Najpierw zamknij ten widok.
interpreter-door-open = Tłumacz może teraz czytać pytania w innym oknie tego samego użytkownika. Uruchom tam vilja interpret.
interpreter-door-shut = Tłumacz już nie czyta.
interpreter-came = Tłumacz czyta teraz pytania w innym oknie.
interpreter-left = Tłumacz zamknął swoje okno. Można je otworzyć ponownie, dopóki nie zakończysz pokazywania.
interpreter-standing-open = Otwarte dla tłumacza, nikt jeszcze nie czyta.
interpreter-standing-read = Tłumacz też czyta.
interpreter-no-door = Okna tłumacza nie dało się otworzyć ({ $detail }). Pokaż zamiast tego widok tłumacza w tym oknie.

# On the command line. $key: the key, such as Alt-F.
interpreter-not-open = Nikt nie pokazuje teraz pytań tłumaczowi.
    .hint = Poproś pracownika, by podczas rozmowy nacisnął { $key }, i uruchom to samo polecenie ponownie.
interpreter-taken = Ktoś inny już czyta pytania.
    .hint = Najpierw zamknij tamto okno albo poproś pracownika, by zakończył pokazywanie i otworzył je na nowo.
interpreter-no-place = Nie ma folderu dostępnego tylko dla ciebie, w którym okna mogą się połączyć ({ $detail }).
    .hint = Poproś osobę, która dba o komputer, o sprawdzenie uprawnień do XDG_RUNTIME_DIR albo do folderu programu.

wording-remark-passage = Którego tekstu to dotyczy?
wording-remark-kind = Czego to dotyczy?
wording-remark-no-word = Nie ma takiego słowa w tym języku
wording-remark-not-understood = Nie zostało zrozumiane, zamiast tego powiedziano tak
wording-remark-better = Lepsze tłumaczenie
wording-remark-caution = Pisz tylko o języku: żadnych nazwisk i niczego z tego, co powiedziała osoba. Lista idzie do tłumaczy programu i nie należy do sprawy.
wording-remark-refused = Wpisz słowa, najwyżej 500 znaków.
wording-remark-kept = Uwaga jest zapisana dla tłumaczy programu. Tekst tutaj się nie zmienia.
wording-remark-not-kept = Uwagi nie dało się zapisać. Powiedz ją zamiast tego pracownikowi.
wording-remark-came = Tłumacz zapisał uwagę do tłumaczenia.
wording-remarks-full = Lista uwag jest pełna. Poproś osobę, która dba o tłumaczenia, by się nią zajęła.

wording-remarks-count = { $n ->
    [0] Brak uwag do tłumaczeń.
    [one] { $n } uwaga do tłumaczeń.
    [few] { $n } uwagi do tłumaczeń.
    [many] { $n } uwag do tłumaczeń.
   *[other] { $n } uwagi do tłumaczeń.
}
wording-remarks-unread = { $n ->
    [one] { $n } wiersza listy nie dało się odczytać.
    [few] { $n } wierszy listy nie dało się odczytać.
    [many] { $n } wierszy listy nie dało się odczytać.
   *[other] { $n } wiersza listy nie dało się odczytać.
}
wording-remarks-leave = Przeczytaj słowa, zanim przekażesz listę tłumaczom programu: może tam być coś, co powiedziała osoba.
wording-remarks-removed = Usunięte uwagi: { $n }
wording-remarks-text = Tekst
wording-remarks-changed = Tekst zmienił się od czasu tej uwagi.
wording-remarks-words = Tłumacz
