# Language: Polish (pl). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = Słowami: { $condition }
clause-always = zawsze
clause-never = nigdy
clause-not = nie jest tak, że ({ $part })
clause-named = spełniony jest warunek { $name }
clause-element = przesłanka „{ $name }” to tak
clause-is = { $question } to { $answers }
    .any = { $question } to jedno z: { $answers }
clause-is-not = { $question } to coś innego niż { $answers }
    .any = { $question } to żadne z: { $answers }
clause-has = { $answers } jest wśród odpowiedzi na { $question }
    .any = jedno z: { $answers } jest wśród odpowiedzi na { $question }
clause-has-not = { $answers } nie jest wśród odpowiedzi na { $question }
    .any = żadne z: { $answers } nie jest wśród odpowiedzi na { $question }
clause-same = { $left } i { $right } to to samo
clause-answered = na { $question } jest odpowiedź
clause-not-answered = na { $question } nie ma odpowiedzi
clause-any = dla kogoś w { $question } jest tak: ({ $answers })
clause-all = dla wszystkich w { $question } jest tak: ({ $answers })
clause-number = { $how ->
        [equal] { $left } to { $right }
        [not-equal] { $left } to nie { $right }
        [less] { $left } to mniej niż { $right }
        [at-most] { $left } to najwyżej { $right }
        [more] { $left } to więcej niż { $right }
       *[at-least] { $left } to co najmniej { $right }
    }
clause-day = { $how ->
        [equal] { $left } to { $right }
        [not-equal] { $left } to nie { $right }
        [less] { $left } jest przed: { $right }
        [at-most] { $left } jest najpóźniej: { $right }
        [more] { $left } jest po: { $right }
       *[at-least] { $left } jest najwcześniej: { $right }
    }
clause-chosen = liczba odpowiedzi na { $question }
clause-entries = liczba pozycji w { $question }
clause-entries-where = liczba pozycji w { $question }, gdzie ({ $answers })
clause-sum = suma { $answers } w { $question }
clause-days = liczba dni od { $from } do { $to }
clause-months = liczba pełnych miesięcy od { $from } do { $to }
clause-interview-date = dzień rozmowy
clause-from = początek: { $question }
clause-to = koniec: { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } dzień
            [few] { $n } dni
            [many] { $n } dni
           *[other] { $n } dnia
        }
       *[months] { $n ->
            [one] { $n } miesiąc
            [few] { $n } miesiące
            [many] { $n } miesięcy
           *[other] { $n } miesiąca
        }
    } { $way ->
        [before] przed:
       *[after] po:
    } { $day }
