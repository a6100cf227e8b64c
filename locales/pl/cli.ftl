# Language: Polish (pl). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = Błąd: { $what }
cli-hint = Zrób tak: { $what }
cli-warning = Ostrzeżenie: { $what }
cli-none = brak

# Common failures

cli-no-such-language = Nie ma języka { $language }. Są: { $languages }.
    .hint = Wybierz jeden z nich, na przykład --lang sv.
cli-not-a-language = { $language } nie jest kodem języka.
    .hint = Wpisz kod z dwóch lub trzech liter, na przykład ar lub fa-AF.
cli-no-home = Nie da się ustalić, gdzie mają leżeć dane.
    .hint = Ustaw VILJA_HOME na folder, do którego masz dostęp tylko ty.
cli-home-unusable = Folderu { $path } nie da się użyć ({ $detail }).
    .hint = Wybierz inny folder przez VILJA_HOME albo zmień uprawnienia.
cli-no-such-form = Nie ma formularza { $form }. Są: { $forms }.
    .hint = vilja forms list pokazuje wszystkie formularze.
cli-form-has-problems = { $path } ma { $n ->
        [one] jeden błąd
        [few] { $n } błędy
        [many] { $n } błędów
       *[other] { $n } błędu
    } i nie da się go użyć.
    .hint = Popraw błędy powyżej i sprawdź poleceniem vilja forms check.
cli-own-form-left-out = Twój własny formularz { $path } ma błędy i jest pominięty. Uruchom vilja forms check.
cli-file-missing = { $path } nie istnieje.
    .hint = Sprawdź pisownię i folder.
cli-file-closed = { $path } nie wolno odczytać.
    .hint = Poproś właściciela pliku o prawo odczytu.
cli-file-unreadable = { $path } nie da się odczytać ({ $detail }).
cli-not-a-text-file = { $path } nie jest plikiem tekstowym w UTF-8 albo jest większy niż megabajt.
cli-man-failed = Strony podręcznika nie dało się zapisać ({ $detail }).
cli-terminal-failed = Terminala nie da się użyć ({ $detail }).
    .hint = Spróbuj vilja --plain, który zadaje pytania wiersz po wierszu.

# Passphrase and store

cli-passphrase = Hasło:
cli-passphrase-file = Pliku z hasłem, { $path }, nie da się odczytać ({ $detail }).
    .hint = Sprawdź VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = Nie podano hasła.
    .hint = Wpisz je po pytaniu albo niech VILJA_PASSPHRASE_FILE wskazuje plik z hasłem.
cli-no-store = W { $path } nie ma magazynu.
    .hint = Uruchom raz vilja, a zostanie utworzony. Rozmowy ćwiczebne pokazuje --training.
cli-no-training-store = W { $path } nie ma magazynu ćwiczeń.
    .hint = Powstaje przy pierwszej rozmowie ćwiczebnej: vilja interview --training.
cli-no-such-transcript = Nie ma protokołu o nazwie zaczynającej się od { $id }.
    .hint = vilja transcripts list pokazuje nazwy. Rozmowy ćwiczebne pokazuje --training.
cli-transcript-ambiguous = Kilka protokołów ma nazwę zaczynającą się od { $id }.
    .hint = Wpisz więcej znaków nazwy.

# Forms

cli-forms-built-in = wchodzi w skład programu
cli-forms-questions = { $n ->
        [one] jedno pytanie
        [few] { $n } pytania
        [many] { $n } pytań
       *[other] { $n } pytania
    }
cli-forms-unusable = { $n ->
        [one] jeden błąd, nie da się użyć
        [few] { $n } błędy, nie da się użyć
        [many] { $n } błędów, nie da się użyć
       *[other] { $n } błędu, nie da się użyć
    }
cli-forms-unreadable = nie da się odczytać
cli-forms-required = wymaga odpowiedzi
cli-forms-conditional = pytane tylko czasem
cli-forms-flags = Spostrzeżenia
cli-forms-checked = { $n ->
        [0] bez błędów
        [one] jeden błąd lub ostrzeżenie
        [few] { $n } błędy lub ostrzeżenia
        [many] { $n } błędów lub ostrzeżeń
       *[other] { $n } błędu lub ostrzeżenia
    }
cli-forms-unread = { $n ->
        [one] Jednego pliku nie dało się odczytać.
        [few] { $n } plików nie dało się odczytać.
        [many] { $n } plików nie dało się odczytać.
       *[other] { $n } pliku nie dało się odczytać.
    }

cli-kind-single = jeden wybór
cli-kind-yes-no = tak lub nie
cli-kind-consent = zgoda
cli-kind-statement = do odczytania
cli-kind-multiple = kilka wyborów
cli-kind-text = tekst
cli-kind-narrative = opowieść
cli-kind-integer = liczba całkowita
cli-kind-decimal = liczba
cli-kind-money = kwota
cli-kind-date = data
cli-kind-period = czas od i do
cli-kind-municipality = gmina
cli-kind-country = kraj
cli-kind-language = język
cli-kind-lookup = z listy
cli-kind-roster = lista

# Answers and what they point to

cli-elements = Aktywny udział
cli-flags = Spostrzeżenia
cli-contradictions = Sprzeczności
cli-measures = Działania
cli-open = Jeszcze otwarte
cli-truth-yes = tak
cli-truth-no = nie
cli-truth-unknown = jeszcze nieznane
cli-truth-hidden = nie pokazuje się
cli-why = dlaczego to coś znaczy: { $what }
cli-sources = źródło: { $what }
cli-ask-next = zapytaj też o: { $what }
cli-assessment = ocena: { $what }
cli-assessment-open = nieocenione
cli-assessment-confirmed = potwierdzone
cli-assessment-set-aside = bez działania. { $reason }

cli-answers-other-form = Odpowiedzi są do formularza { $found }, nie do { $expected }.
    .hint = Zmień form w pliku odpowiedzi albo --form.
cli-answers-not-relevant = { $place } nie jest pytane przy tych odpowiedziach.
    .hint = Usuń odpowiedź albo zmień tę, od której zależy pytanie.
cli-answers-refused = { $place } nie może mieć takiej odpowiedzi.
cli-answers-have-problems = { $path } ma { $n ->
        [one] jeden błąd
        [few] { $n } błędy
        [many] { $n } błędów
       *[other] { $n } błędu
    }.
    .hint = Błędy są powyżej ze swoimi wierszami. Odpowiedzi z błędami nie są wliczone.

# Transcripts

cli-practice = ĆWICZENIE
cli-no-transcripts = Nie ma protokołów.
cli-finished = zakończona
cli-unfinished = w toku
cli-head-transcript = Protokół: { $what }
cli-head-case = Sprawa: { $what }
cli-head-date = Dzień rozmowy: { $what }
cli-head-begun = Rozpoczęto: { $what }
cli-head-finished = Zakończono: { $what }
cli-head-unfinished = Niezakończono.
cli-head-officer-language = Język pracownika: { $what }
cli-head-client-language = Język osoby: { $what }
cli-unanswered = bez odpowiedzi
cli-note = Notatka: { $what }
cli-put-aside = Odłożone odpowiedzi (nie liczą się)
cli-disagreement = To, z czym osoba się nie zgadza
cli-read-back = Podsumowanie odczytano. Język: { $language }.
cli-read-back-changed = Po odczytaniu zmieniono odpowiedzi.
cli-amendments = Sprostowania po zakończeniu
cli-amendment-before = Przedtem: { $what }
cli-amendment-after = Teraz: { $what }
cli-amendment-reason = Powód: { $what }

cli-verify-events = { $n ->
        [one] Jedno zdarzenie w łańcuchu.
        [few] { $n } zdarzenia w łańcuchu.
        [many] { $n } zdarzeń w łańcuchu.
       *[other] { $n } zdarzenia w łańcuchu.
    }
cli-verify-bodies = { $n ->
        [one] Jedna treść otwarta i porównana.
        [few] { $n } treści otwarte i porównane.
        [many] { $n } treści otwartych i porównanych.
       *[other] { $n } treści otwartej i porównanej.
    }
cli-verify-erased = { $n ->
        [0] Żadna treść nie jest usunięta (gallring).
        [one] Jedna treść jest usunięta (gallring).
        [few] { $n } treści są usunięte (gallring).
        [many] { $n } treści jest usuniętych (gallring).
       *[other] { $n } treści jest usunięte (gallring).
    }
cli-verify-whole = Łańcuch jest nieprzerwany.
cli-verify-broken = { $n ->
        [one] Łańcuch jest przerwany w jednym miejscu.
        [few] Łańcuch jest przerwany w { $n } miejscach.
        [many] Łańcuch jest przerwany w { $n } miejscach.
       *[other] Łańcuch jest przerwany w { $n } miejsca.
    }
cli-fault = Błąd: { $what }
cli-fault-page-damaged = część pliku jest uszkodzona
cli-fault-event-missing = brakuje zdarzenia
cli-fault-event-changed = zdarzenie jest zmienione lub wsunięte
cli-fault-event-moved = zdarzenie zmieniło miejsce
cli-fault-content-missing = brakuje treści
cli-fault-content-changed = treść jest zmieniona
cli-fault-content-moved = treść zmieniła miejsce
cli-fault-content-astray = treść nie należy do żadnego zdarzenia
cli-fault-content-unreadable = treść jest cała, ale nie da się jej odczytać tym programem
cli-fault-case-key-lost = klucza do sprawy nie ma lub jest uszkodzony
cli-fault-case-number-changed = numer sprawy jest zmieniony
cli-fault-transcript-missing = protokołu brakuje w spisie
cli-fault-count-differs = protokół ma więcej lub mniej zdarzeń, niż podaje
cli-fault-last-differs = protokół kończy się innym zdarzeniem, niż podaje
cli-fault-headlines-differ = spis mówi co innego niż protokół
cli-fault-form-changed = zapisany formularz jest inny niż ten, z którym prowadzono rozmowę

# Texts

cli-locales-form-unusable = formularz ma błędy, tekstów nie sprawdzono ({ $what })
cli-locales-unreviewed = niesprawdzone przez osobę, dla której to język ojczysty
cli-locales-checked = { $n ->
        [0] Niczego nie brakuje i nic nie jest źle.
        [one] Jednej rzeczy brakuje lub jest zła.
        [few] { $n } rzeczy brakuje lub są złe.
        [many] { $n } rzeczy brakuje lub jest złych.
       *[other] { $n } rzeczy brakuje lub jest złe.
    }

# The program and the terminal

shell-panicked = Program natrafił na błąd w sobie i się zakończył ({ $place }). To, co zapisano, jest zapisane. Uruchom vilja ponownie, a rozmowa potoczy się dalej od tego miejsca.
shell-too-small = Okno jest za małe: co najmniej 30 x 8.
trouble-bug = Program natrafił na błąd w sobie. Spróbuj ponownie.

line-error = Błąd:
line-warning = Uwaga:
line-chosen = wybrane
line-not-chosen = niewybrane
line-here = tutaj
line-empty = puste
line-field = Odpowiedź

# The store

store-trouble-wrong-passphrase = Hasło się nie zgadza.
    .hint = Spróbuj ponownie. Sprawdź Caps Lock i układ klawiatury.
store-trouble-passphrase-missing = Potrzebne jest hasło.
store-trouble-key-file-damaged = Plik klucza jest uszkodzony, tak samo jego kopie.
    .hint = Przywróć vault.key z kopii zapasowej.
store-trouble-database-damaged = Magazyn jest uszkodzony.
    .hint = Nie ruszaj plików. Poproś dział IT o pomoc: vilja store salvage ratuje to, co da się odczytać.
store-trouble-database-missing = Klucz jest, ale magazynu nie ma.
    .hint = Przywróć vault.db z kopii zapasowej.
store-trouble-not-encrypted = Magazyn nie jest zaszyfrowany. Nie zostanie otwarty.
    .hint = Powiedz działowi IT: ktoś podmienił plik.
store-trouble-no-codec = Program zbudowano bez szyfrowania i nie otwiera żadnego magazynu.
    .hint = Zainstaluj program zbudowany z SQLCipher.
store-trouble-wrong-build = Program jest źle zbudowany ({ $detail }) i nie otwiera żadnego magazynu.
store-trouble-newer-format = Magazyn zapisała nowsza wersja programu (format { $detail }). Niczego nie ruszono.
    .hint = Zainstaluj nowszą wersję.
store-trouble-already-open = { $detail ->
        [unknown] Magazyn jest już otwarty w innym oknie.
       *[other] Magazyn jest już otwarty w innym oknie (proces { $detail }).
    }
    .hint = Najpierw zamknij tamto okno.
store-trouble-not-ours = Magazyn nie zostanie otwarty: { $detail } jest odnośnikiem, ma drugą nazwę lub należy do innego użytkownika.
    .hint = Poproś dział IT o umieszczenie folderu na właściwym miejscu. Niczego nie zmieniono.
store-trouble-folder-read-only = Magazyn nie zostanie otwarty: w folderze { $detail } można tylko czytać.
    .hint = Nic nie przepadło. Wszystko, co się czyta, zapisuje się w dzienniku magazynu, więc w folderze trzeba móc zapisywać. Poproś o to dział IT albo skopiuj cały folder na inny dysk i wskaż go przez VILJA_HOME.
store-trouble-already-there = Jest tam już magazyn.
store-trouble-not-there = Nie ma tam magazynu.
store-trouble-wrong-realm = Rozmów ćwiczebnych i prawdziwych nie da się mieszać.
store-trouble-disk-full = Dysk jest pełny. Odpowiedź nie jest jeszcze zapisana.
    .hint = Zrób miejsce na dysku. Program zapisze, gdy to możliwe.
store-trouble-no-room = Na dysku jest za mało miejsca (zostało { $detail } MiB), by zacząć rozmowę.
    .hint = Zrób miejsce na co najmniej 80 MiB. To, co zapisano, da się czytać.
store-trouble-read-only = Dysk można tylko czytać. Odpowiedź nie jest zapisana.
store-trouble-busy = Inny program zajmuje magazyn. Spróbuj ponownie.
store-trouble-too-large = Tekst jest za długi, by go zapisać.
store-trouble-io = Pliku nie da się odczytać lub zapisać: { $detail }.
store-trouble-sqlite = Magazyn odpowiedział błędem ({ $detail }).
store-trouble-no-such-transcript = Nie ma takiego protokołu.
store-trouble-erased = Protokół jest usunięty (gallring). To, co powiedziano, już nie istnieje.
store-trouble-withheld = Sprawa jest chroniona, a to, czym otwarto magazyn, nie daje dostępu do spraw chronionych.
    .hint = Poproś osobę, która ma inny klucz do magazynu. vilja store status pokazuje, jakie są.
store-trouble-held = Sprawa ma zakaz usuwania i nie zostanie usunięta.
    .hint = vilja store release znosi zakaz, gdy jego powód odpadł.
store-trouble-second-person-missing = Usunięcie wymaga dwóch osób.
    .hint = Druga osoba podaje własne hasło.
store-trouble-same-person = Oba hasła należą do tej samej osoby.
    .hint = Druga osoba podaje własne hasło.
store-trouble-clock-jumped = Zegar komputera przeskoczył. Nic nie zostanie usunięte, dopóki ktoś nie potwierdzi, jaki jest dzień.
    .hint = Sprawdź datę komputera. Jeśli się zgadza, potwierdź przez --date i dzisiejszą datę.
store-trouble-number-in-reference = Tekst zawiera numer sprawy, który wtedy zostałby po usunięciu.
    .hint = Napisz go bez numeru sprawy.
store-trouble-broken = Zdarzenia { $detail } nie da się odczytać: jest uszkodzone lub zmienione.
    .hint = vilja transcripts verify pokazuje, co jeszcze jest uszkodzone.
store-trouble-seal-broken = Klucz lub numer sprawy w magazynie jest zmieniony.
    .hint = vilja transcripts verify pokazuje, co jeszcze jest uszkodzone.
store-trouble-out-of-place = Rozmowa może zacząć się tylko raz.
store-trouble-form-differs = Formularz jest inny niż ten, z którym prowadzono rozmowę.
store-trouble-cost-too-high = Plik klucza żąda więcej pamięci niż jakikolwiek rozsądny plik. Nie zostanie otwarty.
store-trouble-no-randomness = Komputer nie dał liczb losowych. Niczego nie utworzono.
store-trouble-too-soon = Za wcześnie na następną próbę. Poczekaj { $detail } s.
    .hint = W tym czasie można otworzyć ćwiczenie.
store-trouble-not-a-backup = Folder nie jest kopią zapasową magazynu albo jego spis (backup.toml) jest uszkodzony.
    .hint = Podaj folder o nazwie vilja-backup-…, który vilja store backup zrobił z tego magazynu.
store-trouble-backup-differs = Kopia nie zawiera tego, co powinna. Nie zostanie użyta.
    .hint = Zrób nową kopię przez vilja store backup albo weź starszą.
store-trouble-renewal-differs = Magazyn z nowym kluczem nie zawiera tego, co ma magazyn. Niczego nie zmieniono: obowiązuje stary klucz.
    .hint = Uruchom vilja transcripts verify i powiedz działowi IT.
store-trouble-officer-and-manager = Usunięcie wymaga pracownika i kierownika jednostki, każdego z własnym dostępem.
    .hint = vilja store slots pokazuje, dla kogo jest każdy dostęp.
store-trouble-managers-log = Dziennik dostępu czyta kierownik jednostki lub gmina. Magazyn otwarto innym dostępem.
    .hint = Poproś kierownika, by otworzył swoim dostępem. Jeśli go nie ma: vilja store slots add manager albo add passphrase --role manager.

# doctor

doctor-version = Wersja: { $what }
doctor-places = Gdzie co leży
doctor-home = Folder: { $what }
doctor-settings = Ustawienia: { $what }
doctor-store-real = Magazyn prawdziwych rozmów: { $what }
doctor-store-training = Magazyn ćwiczeń: { $what }
doctor-store-there = (jest)
doctor-store-none = (jeszcze nie ma)
doctor-not-there-yet = (jeszcze nie ma)
doctor-passphrase-file = Hasło w pliku: { $what }
doctor-forms = Formularze i języki
doctor-forms-offered = Formularze: { $what }
doctor-languages = Języki w programie: { $what }
doctor-language = Język teraz: { $what }
doctor-terminal = Terminal
doctor-term = Typ: { $what }
doctor-size = Rozmiar: { $what }
doctor-no-terminal = brak terminala
doctor-colour = Kolor: { $what }
doctor-colour-yes = tak (NO_COLOR wyłącza)
doctor-colour-no = nie, NO_COLOR jest ustawione
doctor-locale = Kodowanie znaków: { $what }
doctor-bidi = Tekst od prawej do lewej: { $what }
doctor-bidi-asked = tak wybrano
doctor-bidi-terminal-orders = terminal sam układa tekst
doctor-bidi-terminal-known = program układa tekst, terminal jest znany
doctor-bidi-default = program układa tekst, jak zawsze, gdy nic nie wiadomo o terminalu
doctor-bidi-hint-konsole = Najlepiej, gdy Bi-Directional text rendering jest wyłączone w profilu Konsole i wybrano --bidi app.
doctor-bidi-hint-kitty = Ustaw force_ltr yes w kitty.conf, inaczej słowa odwrócą się jeszcze raz.
doctor-mode = Tryb: { $what }
doctor-plain-no = ekran
doctor-plain-asked = wiersz po wierszu, bo wybrano --plain
doctor-plain-accessible = wiersz po wierszu, bo ACCESSIBLE=1
doctor-plain-dumb = wiersz po wierszu, bo TERM=dumb
doctor-plain-no-terminal = wiersz po wierszu, bo wejście lub wyjście nie jest terminalem
doctor-machine = Komputer
doctor-disk = Szyfrowanie dysku: { $what }
doctor-swap = Pamięć wymiany: { $what }
doctor-unknown = nieznane
doctor-nothing-wrong = Nie znaleziono błędów.
doctor-wrong = { $n ->
        [one] Jedna rzecz do poprawienia:
        [few] { $n } rzeczy do poprawienia:
        [many] { $n } rzeczy do poprawienia:
       *[other] { $n } rzeczy do poprawienia:
    }
doctor-home-unusable = W folderze { $what } nie da się zapisywać.
    .hint = Zmień uprawnienia albo wybierz inny folder przez VILJA_HOME.
doctor-home-open = Folder { $what } mogą czytać też inni.
    .hint = Uruchom na nim chmod 700.
doctor-passphrase-file-unreadable = Pliku z hasłem nie da się odczytać: { $what }.
    .hint = Sprawdź VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = { $what } ma błędy i jest pominięty.
    .hint = Uruchom vilja forms check na tym pliku.
doctor-form-unreadable = { $what } nie da się odczytać jako formularza.
doctor-too-small = Okno ma { $what }. Potrzeba 40 x 12, by wszystko się zmieściło.
    .hint = Powiększ okno albo zmniejsz tekst.
doctor-not-utf8 = Kodowanie znaków to nie UTF-8 ({ $what }).
    .hint = Ustaw na przykład LANG=sv_SE.UTF-8, inaczej å, ä, ö i arabski będą widoczne źle.
