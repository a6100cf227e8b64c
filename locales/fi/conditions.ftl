# Language: Finnish (fi). How a condition is said in words.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = Sanoin: { $condition }
clause-always = aina
clause-never = ei koskaan
clause-not = ei pidä paikkaansa, että ({ $part })
clause-named = ehto { $name } pätee
clause-element = tunnusmerkki ”{ $name }” on kyllä
clause-is = { $question } on { $answers }
    .any = { $question } on jokin näistä: { $answers }
clause-is-not = { $question } on muu kuin { $answers }
    .any = { $question } ei ole mikään näistä: { $answers }
clause-has = { $answers } on kysymyksen { $question } vastauksissa
    .any = jokin näistä: { $answers } on kysymyksen { $question } vastauksissa
clause-has-not = { $answers } ei ole kysymyksen { $question } vastauksissa
    .any = mikään näistä: { $answers } ei ole kysymyksen { $question } vastauksissa
clause-same = { $left } ja { $right } ovat samat
clause-answered = kysymykseen { $question } on vastattu
clause-not-answered = kysymykseen { $question } ei ole vastattu
clause-any = jollekin luettelossa { $question } pätee: ({ $answers })
clause-all = kaikille luettelossa { $question } pätee: ({ $answers })
clause-number = { $how ->
        [equal] { $left } on { $right }
        [not-equal] { $left } ei ole { $right }
        [less] { $left } on pienempi kuin { $right }
        [at-most] { $left } on enintään { $right }
        [more] { $left } on suurempi kuin { $right }
       *[at-least] { $left } on vähintään { $right }
    }
clause-day = { $how ->
        [equal] { $left } on { $right }
        [not-equal] { $left } ei ole { $right }
        [less] { $left } on ennen: { $right }
        [at-most] { $left } on viimeistään { $right }
        [more] { $left } on jälkeen: { $right }
       *[at-least] { $left } on aikaisintaan { $right }
    }
clause-chosen = vastausten määrä kysymykseen { $question }
clause-entries = määrä luettelossa { $question }
clause-entries-where = määrä luettelossa { $question }, kun ({ $answers })
clause-sum = summa: { $answers } luettelossa { $question }
clause-days = päivien määrä: { $from } – { $to }
clause-months = täysien kuukausien määrä: { $from } – { $to }
clause-interview-date = keskustelupäivä
clause-from = kysymyksen { $question } alku
clause-to = kysymyksen { $question } loppu
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } päivä
           *[other] { $n } päivää
        }
       *[months] { $n ->
            [one] { $n } kuukausi
           *[other] { $n } kuukautta
        }
    } { $way ->
        [before] ennen:
       *[after] jälkeen:
    } { $day }
