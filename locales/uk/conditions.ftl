# Language: Ukrainian (uk). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = Словами: { $condition }
clause-always = завжди
clause-never = ніколи
clause-not = неправда, що ({ $part })
clause-named = виконано умову { $name }
clause-element = ознака «{ $name }» — так
clause-is = { $question }: { $answers }
    .any = { $question }: щось із { $answers }
clause-is-not = { $question }: щось інше, ніж { $answers }
    .any = { $question }: нічого з { $answers }
clause-has = { $answers } є серед відповідей на { $question }
    .any = щось із { $answers } є серед відповідей на { $question }
clause-has-not = { $answers } немає серед відповідей на { $question }
    .any = нічого з { $answers } немає серед відповідей на { $question }
clause-same = { $left } і { $right } однакові
clause-answered = на { $question } відповіли
clause-not-answered = на { $question } не відповіли
clause-any = для когось у { $question }: ({ $answers })
clause-all = для всіх у { $question }: ({ $answers })
clause-number = { $how ->
        [equal] { $left } дорівнює { $right }
        [not-equal] { $left } не дорівнює { $right }
        [less] { $left } менше ніж { $right }
        [at-most] { $left } щонайбільше { $right }
        [more] { $left } більше ніж { $right }
       *[at-least] { $left } щонайменше { $right }
    }
clause-day = { $how ->
        [equal] { $left } — це { $right }
        [not-equal] { $left } — не { $right }
        [less] { $left } раніше ніж { $right }
        [at-most] { $left } не пізніше ніж { $right }
        [more] { $left } пізніше ніж { $right }
       *[at-least] { $left } не раніше ніж { $right }
    }
clause-chosen = кількість відповідей на { $question }
clause-entries = кількість у { $question }
clause-entries-where = кількість у { $question }, де ({ $answers })
clause-sum = сума { $answers } у { $question }
clause-days = кількість днів від { $from } до { $to }
clause-months = кількість повних місяців від { $from } до { $to }
clause-interview-date = день розмови
clause-from = початок { $question }
clause-to = кінець { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } день
            [few] { $n } дні
            [many] { $n } днів
           *[other] { $n } дня
        }
       *[months] { $n ->
            [one] { $n } місяць
            [few] { $n } місяці
            [many] { $n } місяців
           *[other] { $n } місяця
        }
    } { $way ->
        [before] до
       *[after] після
    } { $day }
