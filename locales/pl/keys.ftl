# Language: Polish (pl). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = Klucz zapasowy jest wpisany dobrze, ale nie otwiera tego magazynu.
    .hint = Może należeć do innego magazynu albo został skasowany.
slot-trouble-wrong-identity = Klucz w pliku nie otwiera tego magazynu.
    .hint = vilja store slots pokazuje, które klucze otwierają.
slot-trouble-wrong-identity-passphrase = Hasło do pliku klucza się nie zgadza.
slot-trouble-identity-unreadable = Plik nie zawiera klucza age, którego można użyć.
    .hint = Powinien mieć wiersz zaczynający się od AGE-SECRET-KEY-1. Taki plik robi vilja store identity.
slot-trouble-recipient-unfit = To nie jest odbiorca age, którego można użyć.
    .hint = Zaczyna się od age1. Kluczy SSH i wtyczek się nie przyjmuje.
slot-trouble-not-remembered = Komputer nie pamięta klucza do magazynu.
slot-trouble-no-keyring = Komputer nie może pamiętać kluczy dla programu.
    .hint = Otwórz magazyn hasłem, jak zwykle.
slot-trouble-label-unfit = Nazwa dostępu może mieć najwyżej 40 znaków w jednym wierszu.
slot-trouble-label-taken = Inny dostęp ma już tę nazwę.
slot-trouble-too-many = Magazyn ma już tyle dostępów, ile może mieć.
    .hint = Najpierw skasuj jeden przez vilja store slots remove.
slot-trouble-no-such-slot = Nie ma takiego dostępu.
    .hint = vilja store slots pokazuje, jakie są.
slot-trouble-last-passphrase = Ostatniego hasła nie można skasować.
    .hint = Najpierw dodaj inne przez vilja store slots add passphrase.
slot-trouble-in-use = Magazyn otwarto właśnie tym dostępem.
    .hint = Otwórz magazyn innym hasłem lub kluczem i wtedy go skasuj.
slot-trouble-edited = Plik klucza zmienił ktoś inny niż program. Dostępów się nie zmienia, zanim nie zostaną sprawdzone.
    .hint = Sprawdź przez vilja store slots. Jeśli wszystko się zgadza: vilja store slots confirm.
slot-trouble-copies-left = Zmiana jest zrobiona, ale stare kopie pliku klucza zostały.
    .hint = Zrób miejsce na dysku i otwórz magazyn ponownie. Wtedy kopie zapiszą się na nowo.
slot-trouble-practice = Magazyn ćwiczeń nie ma hasła ani dostępów do zmiany.
slot-trouble-narrow = To, czym otwarto magazyn, nie sięga spraw chronionych, a to jest tu potrzebne. Poproś osobę, która ma taki klucz.

store-remark-mended = Plik klucza był uszkodzony. Zapisano go na nowo z kopii.
store-remark-key-file-edited = Ktoś zmienił plik klucza poza programem. Przywrócono go z kopii. Powiedz działowi IT.
store-remark-key-file-doubtful = Plik klucza zmieniono poza programem albo przywrócono starszy. Sprawdź go przez vilja store slots i powiedz działowi IT.
store-remark-cost-raised = Hasło jest teraz trudniejsze do odgadnięcia niż przedtem: plik klucza zapisano na nowo. Hasło jest to samo.

keys-wait = { $n ->
    [one] Następna próba za { $n } sekundę. Program czeka.
    [few] Następna próba za { $n } sekundy. Program czeka.
    [many] Następna próba za { $n } sekund. Program czeka.
   *[other] Następna próba za { $n } sekundy. Program czeka.
}
keys-only-for-commands = Przez --identity i --recovery magazyn otwiera się dla polecenia, nie na ekranie.
    .hint = Jeśli hasło zapomniano: vilja --recovery store passphrase.
keys-recovery-how = { $n ->
    [one] Klucz zapasowy ma { $n } grupę. Wpisz ją. Nic nie jest widoczne.
    [few] Klucz zapasowy ma { $n } grupy. Wpisuj po jednej albo wszystkie naraz. Nic nie jest widoczne.
    [many] Klucz zapasowy ma { $n } grup. Wpisuj po jednej albo wszystkie naraz. Nic nie jest widoczne.
   *[other] Klucz zapasowy ma { $n } grupy. Wpisuj po jednej albo wszystkie naraz. Nic nie jest widoczne.
}
keys-recovery-group = Grupa { $n }:
keys-recovery-again = Grupa { $n } jest wpisana źle. Wpisz ją jeszcze raz.
keys-recovery-missing = Klucza zapasowego nie wpisano do końca.
keys-recovery-length = Liczba grup klucza zapasowego: { $groups }. Wpisano: { $n }.
keys-recovery-slip = Grupa { $n } klucza zapasowego jest wpisana źle albo w złym miejscu.
    .hint = Porównaj z kartką i spróbuj ponownie.
keys-recovery-write-down = Klucz zapasowy. Przepisz go, cyfry i litery. Jest pokazywany tylko teraz.
keys-recovery-keep = Połóż kartkę tam, gdzie sięgną tylko ci, którzy mogą otworzyć magazyn, i nie przy komputerze. Kto ma kartkę, może przeczytać wszystko. Zero jest cyfrą; liter I, L, O i U nie ma.
keys-recovery-confirm = Wpisz grupę { $n } z kartki:
keys-recovery-unconfirmed = Grupa { $n } się nie zgadza. Klucza nie dodano.
    .hint = Wyrzuć kartkę i zrób od nowa: pokaże się nowy klucz.
keys-no-terminal = To, co pokazuje się tylko raz, pisze się tylko w oknie, nie do pliku ani innego programu.
    .hint = Użyj --to-stdout, jeśli mimo to ma tam trafić, na przykład do drukarki.

keys-new-passphrase = Nowe hasło:
keys-new-passphrase-again = To samo hasło jeszcze raz:
keys-passphrases-differ = Hasła nie były takie same. Niczego nie zmieniono.
keys-not-the-words = To nie były te słowa. Niczego nie zmieniono.
suggest-write-down = Przepisz te sześć słów. Są pokazywane tylko teraz, a pytanie o nie padnie jeszcze raz.
keys-passphrase-changed = Hasło zmienione. Stare nie otwiera już magazynu, ale otwiera kopie zrobione wcześniej.
keys-which-passphrase = Jest kilka haseł. Podaj przez --slot, które zmienić.
    .hint = vilja store slots pokazuje nazwy.

keys-identity-passphrase = Hasło do pliku klucza:
keys-identity-unread = Pliku { $path } nie da się odczytać ({ $detail }).
keys-identity-there = { $path } już istnieje. Klucza nigdy się nie nadpisuje.
    .hint = Wybierz inną nazwę pliku.
keys-identity-plain = Pliku nie chroni żadne hasło. Kto go zdobędzie, może otworzyć magazyn.
keys-identity-unwritten = Klucza nie dało się zapisać do { $path } ({ $detail }).
keys-identity-made = Tajny klucz leży w { $path }. Część jawna, którą można pokazać każdemu:
keys-identity-next = Przenieś plik z tego komputera. Dodaj dostęp przez vilja store slots add manager --recipient i część jawną.

keys-role-officer = Pracownik
keys-role-recovery = Rezerwa
keys-role-manager = Kierownik jednostki
keys-role-municipality = Gmina
keys-role-unknown = Nieznany
keys-kind-passphrase = hasło
keys-kind-recovery = klucz zapasowy na papierze
keys-kind-age = klucz age w pliku
keys-kind-remembered = komputer pamięta do ponownego uruchomienia
keys-kind-open = bez zamka
keys-kind-unknown = rodzaj z nowszej wersji
keys-added = od { $at }
keys-cost = { $passes ->
    [one] jedna próba kosztuje { $mib } MiB w { $passes } przebiegu
    [few] jedna próba kosztuje { $mib } MiB w { $passes } przebiegach
    [many] jedna próba kosztuje { $mib } MiB w { $passes } przebiegach
   *[other] jedna próba kosztuje { $mib } MiB w { $passes } przebiegu
}
keys-narrow = nie sięga spraw chronionych
keys-in-use = otworzył teraz magazyn
keys-no-recovery = Nie ma rezerwy: jeśli hasło zostanie zapomniane, nikt nie odczyta rozmów. Zrób klucz zapasowy przez vilja store slots add recovery.
keys-slot-added = Dostęp { $name } dodany.
keys-slot-removed = Dostęp { $name } skasowany.
keys-removed-copies = Kopie zapasowe zrobione wcześniej nadal da się nim otworzyć.
keys-slot-ambiguous = Pasuje kilka dostępów. Wpisz więcej z nazwy.
keys-confirmed = Dostępy potwierdzone tak, jak je pokazano powyżej.
keys-remembered = Komputer otwiera magazyn dla poleceń bez hasła do ponownego uruchomienia. vilja store slots forget to kończy.
keys-forgotten = Komputer zapomniał klucz.
keys-nothing-remembered = Komputer nie pamiętał żadnego klucza.

unlock-wait = { $n ->
    [one] Następna próba za { $n } sekundę. W tym czasie można otworzyć ćwiczenie.
    [few] Następna próba za { $n } sekundy. W tym czasie można otworzyć ćwiczenie.
    [many] Następna próba za { $n } sekund. W tym czasie można otworzyć ćwiczenie.
   *[other] Następna próba za { $n } sekundy. W tym czasie można otworzyć ćwiczenie.
}
unlock-wait-asked = { $n ->
    [one] Hasło zostanie sprawdzone za { $n } sekundę.
    [few] Hasło zostanie sprawdzone za { $n } sekundy.
    [many] Hasło zostanie sprawdzone za { $n } sekund.
   *[other] Hasło zostanie sprawdzone za { $n } sekundy.
}
unlock-again = Teraz można spróbować ponownie.

suggest-hint = Program może zaproponować hasło: naciśnij Ctrl-O.
suggest-hint-line = Program może zaproponować hasło: napisz /propozycja.
suggest-heading = Propozycja hasła
suggest-why = Słowa wybrano losowo spośród 2048. Wpisz je małymi literami, ze spacją pomiędzy. Połóż kartkę tam, gdzie nikt inny nie sięgnie.
suggest-differs = To nie były te słowa. Porównaj z kartką i spróbuj ponownie.
action-suggest = Niech program zaproponuje hasło
    .key = propozycja
    .word = propozycja

who-can-open-heading = Kto może otworzyć magazyn
who-can-open-change = Zmienia się to z wiersza poleceń: vilja store slots --help.
action-who-can-open = Kto może otworzyć magazyn
    .word = dostępy
