# A translation whose words are wrong; it has all texts that it must have.
# expect problem-foreign-letters @ 10
# expect problem-hidden-character @ 11
# expect problem-markup @ 12
# expect problem-too-wide @ 13
# expect problem-open-isolate @ 14
# expect problem-plural-missing @ 26
# expect problem-plural-missing @ 26
# expect problem-plural-never-used @ 32
form-title = Mаły formularz
    .purpose = Pró­ba
    .bold = <b>Nie
    .key = Bardzo długie słowo obok klawisza
    .isolate = { "\u2066" }a
section-s = Część
wish = Przenieść się { $moved_on_known ->
        [yes] dnia { $moved_on }
       *[no] wtedy
    }?
    .short = Wola
    .own = Tak
    .pressured = Nie
moved_on = Kiedy?
children = Dzieci
    .entry = { $number ->
        [one] Dziecko
       *[other] Dzieci
    }
    .add = Dodaj
    .none = Brak
children-age = Ile lat ma { $entry ->
        [two] dwoje
        [one] jedno
        [few] kilkoro
       *[many] wiele
    }?
children-school = Czy { $age } chodzi? { quoted }
    .help = Zapytaj { $number }.
computed-since = { $value } dni od { $moved_on }
check-young = Dziecko { $number } ma { $age }.
quoted = Raz jeszcze.
flag-pushed = Nacisk
    .why = Bo
