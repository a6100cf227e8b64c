# Language: Polish (pl). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = Usunięte rozmowy
home-erased-on = Usunięto { $day } · { $begun }
stone = Usunięto (gallring) { $day } na podstawie: { $law }.
stone-decision = Decyzja: { $reference }. Wykonano { $at }, kto: { $who }.
stone-extent = { $n ->
    [one] { $n } informacji już nie ma, zdarzenie { $first }. To, że była, widać w łańcuchu; tego, co powiedziano, już nie ma.
    [few] { $n } informacji już nie ma, zdarzenia od { $first } do { $last }. To, że były, widać w łańcuchu; tego, co powiedziano, już nie ma.
    [many] { $n } informacji już nie ma, zdarzenia od { $first } do { $last }. To, że były, widać w łańcuchu; tego, co powiedziano, już nie ma.
   *[other] { $n } informacji już nie ma, zdarzenia od { $first } do { $last }. To, że były, widać w łańcuchu; tego, co powiedziano, już nie ma.
}

## The rules

retention-heading = Zasady usuwania (gallring), stan { $version }
retention-class-file = akta osobowe (personakt)
retention-class-parentage_adoption_placement = rodzicielstwo, adopcja lub dziecko umieszczone w pieczy
retention-class-child_protection = postępowanie dla ochrony dziecka
retention-class-report_not_opened = zgłoszenie, które nie doprowadziło do postępowania
retention-years = { $n ->
    [one] { $n } rok po ostatnim zapisie
    [few] { $n } lata po ostatnim zapisie
    [many] { $n } lat po ostatnim zapisie
   *[other] { $n } roku po ostatnim zapisie
}
retention-years-done-by = { $period }, a najpóźniej z końcem następnego roku kalendarzowego
retention-years-never = nie usuwa się
retention-unless = nie, jeśli odpowiedź na { $question } to tak
retention-only-if = tylko jeśli odpowiedź na { $question } to tak
retention-questions = Pytania, od których zależą wyjątki. Zapisuje się odpowiedź, nigdy numer ani dzień urodzenia.
retention-question-exempt_area = Czy gmina leży w regionie (län) Östergötland, Gotland lub Västernorrland albo jest to Göteborg?
retention-question-exempt_birth_day = Czy osoba urodziła się 5, 15 lub 25 dnia dowolnego miesiąca?
retention-question-child_is_30 = Czy dziecko ukończyło 30 lat?
retention-office-answer = Odpowiedź dla wszystkich spraw tutaj: { $answer }
retention-two-people = Usunięcie wymaga dwóch osób.
retention-decision = własna decyzja: { $decision }

## A case

retention-told-class = Rodzaj: { $what }
retention-told-last-note = Ostatni zapis w aktach osobowych: { $what }
retention-unknown = nie podano
retention-held = Zakaz usuwania od { $since }: { $why }
retention-since = Do usunięcia od { $due }
retention-since-and-by = Do usunięcia od { $due }, najpóźniej { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, ostatni zapis { $trigger }, { $n } rok. { $law }
    [few] { $since }: { $class }, ostatni zapis { $trigger }, { $n } lata. { $law }
    [many] { $since }: { $class }, ostatni zapis { $trigger }, { $n } lat. { $law }
   *[other] { $since }: { $class }, ostatni zapis { $trigger }, { $n } roku. { $law }
}
retention-later = Usunięcie najwcześniej { $due }.
retention-never = Nie usuwa się: { $class }. { $law }
retention-exempt = Nie usuwa się, bo odpowiedź to tak: { $question }
retention-not-yet = Jeszcze się nie usuwa, bo odpowiedź to nie: { $question }
retention-cannot-tell = Nie da się powiedzieć, czy to usunąć. Trzeba podać: { $what }
retention-missing-class = rodzaj sprawy
retention-missing-last-note = dzień ostatniego zapisu
retention-missing-rule = zasadę dla rodzaju sprawy
retention-no-such-class = Nie ma rodzaju o nazwie { $class }.
    .hint = Są: { $classes }
retention-no-such-question = Nie ma pytania o nazwie { $question }.
    .hint = Są: { $questions }

## The rules of the office itself

retention-own-syntax = { $path }, wiersz { $line }: nie da się odczytać ({ $detail }).
    .hint = Nic nie zostanie usunięte, dopóki pliku nie da się odczytać.
retention-own-no-day = { $path }, wiersz { $line }: data ma być pełnym dniem.
retention-own-years-or-never = { $path }, wiersz { $line }: { $class } ma mieć albo years, albo never.
retention-own-unknown-question = { $path }, wiersz { $line }: nie ma pytania o nazwie { $question }.
retention-own-no-answer = { $path }, wiersz { $line }: odpowiedź na { $question } ma być yes lub no.
retention-own-twice = { $path }, wiersz { $line }: { $class } ma już zasadę w pliku.
retention-own-shorter = { $path }, wiersz { $line }: dla { $class } podano czas krótszy, niż daje ustawa. Lata w pliku: { $years }, według ustawy: { $least }.
    .hint = Własna zasada może tylko wydłużyć czas. Nic nie zostanie usunięte, dopóki plik nie jest poprawiony.
retention-own-never = { $path }, wiersz { $line }: { $class } według ustawy nigdy się nie usuwa i własna zasada nie może tego zmienić.
    .hint = Nic nie zostanie usunięte, dopóki plik nie jest poprawiony.
retention-own-no-title = { $path }, wiersz { $line }: { $class } to własny rodzaj i wymaga title.
retention-own-no-decision = { $path }, wiersz { $line }: zasada dla { $class } wymaga decision, decyzji, na której się opiera.

## Stops

hold-why-missing = Brakuje powodu zakazu usuwania.
hold-placed = Sprawa dostała zakaz usuwania.
hold-released = Zakaz usuwania zniesiono.
hold-none = Sprawa nie ma zakazu usuwania.

## What is to be erased

erase-due = { $n ->
    [0] Nic nie jest do usunięcia { $day }.
    [one] { $n } sprawa do usunięcia { $day }:
    [few] { $n } sprawy do usunięcia { $day }:
    [many] { $n } spraw do usunięcia { $day }:
   *[other] { $n } sprawy do usunięcia { $day }:
}
erase-held = { $n ->
    [one] { $n } sprawa ma zakaz usuwania:
    [few] { $n } sprawy mają zakaz usuwania:
    [many] { $n } spraw ma zakaz usuwania:
   *[other] { $n } sprawy ma zakaz usuwania:
}
erase-cannot-tell = { $n ->
    [one] { $n } sprawa może być gotowa do usunięcia, ale najpierw trzeba coś podać (vilja store retention):
    [few] { $n } sprawy mogą być gotowe do usunięcia, ale najpierw trzeba coś podać (vilja store retention):
    [many] { $n } spraw może być gotowych do usunięcia, ale najpierw trzeba coś podać (vilja store retention):
   *[other] { $n } sprawy może być gotowe do usunięcia, ale najpierw trzeba coś podać (vilja store retention):
}
erase-later = { $n ->
    [one] { $n } sprawa zostanie usunięta później, najwcześniej { $day }.
    [few] { $n } sprawy zostaną usunięte później, pierwsza najwcześniej { $day }.
    [many] { $n } spraw zostanie usuniętych później, pierwsza najwcześniej { $day }.
   *[other] { $n } sprawy zostanie usunięte później, pierwsza najwcześniej { $day }.
}
erase-never = { $n ->
    [one] { $n } sprawy według ustawy nigdy się nie usuwa.
    [few] { $n } spraw według ustawy nigdy się nie usuwa.
    [many] { $n } spraw według ustawy nigdy się nie usuwa.
   *[other] { $n } sprawy według ustawy nigdy się nie usuwa.
}
erase-exempt = { $n ->
    [one] { $n } sprawa jest wyłączona.
    [few] { $n } sprawy są wyłączone.
    [many] { $n } spraw jest wyłączonych.
   *[other] { $n } sprawy jest wyłączone.
}
erase-not-yet = { $n ->
    [one] { $n } sprawy jeszcze się nie usuwa.
    [few] { $n } spraw jeszcze się nie usuwa.
    [many] { $n } spraw jeszcze się nie usuwa.
   *[other] { $n } sprawy jeszcze się nie usuwa.
}
erase-no-number = bez numeru
erase-handed-out = { $n ->
    [one] Przekazano { $n } raz. Tego, co przekazano, tutaj się nie usuwa.
    [few] Przekazano { $n } razy. Tego, co przekazano, tutaj się nie usuwa.
    [many] Przekazano { $n } razy. Tego, co przekazano, tutaj się nie usuwa.
   *[other] Przekazano { $n } razu. Tego, co przekazano, tutaj się nie usuwa.
}
erase-how = Niczego nie usunięto. Usuń to, co jest do usunięcia: vilja store erase --due --confirm --decision OZNACZENIE
erase-not-today = { $day } to nie dzisiaj ({ $today }). Usuwa się tylko z dzisiejszą datą.
erase-no-reference = Brakuje oznaczenia decyzji.
erase-second-passphrase = Hasło drugiej osoby:
erase-clock-jumped = Zegar komputera przeskoczył z { $from } na { $to }.
erase-done = { $n ->
    [one] { $n } sprawa jest usunięta.
    [few] { $n } sprawy są usunięte.
    [many] { $n } spraw jest usuniętych.
   *[other] { $n } sprawy jest usunięte.
}
