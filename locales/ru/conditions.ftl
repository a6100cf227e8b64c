# Language: Russian (ru). Conditions in words: what must hold for which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = Словами: { $condition }
clause-always = всегда
clause-never = никогда
clause-not = неверно, что ({ $part })
clause-named = выполнено условие { $name }
clause-element = условие определения «{ $name }» — да
clause-is = { $question } — это { $answers }
    .any = { $question } — одно из { $answers }
clause-is-not = { $question } — не { $answers }
    .any = { $question } — ни одно из { $answers }
clause-has = { $answers } есть среди ответов на { $question }
    .any = одно из { $answers } есть среди ответов на { $question }
clause-has-not = { $answers } нет среди ответов на { $question }
    .any = ни одного из { $answers } нет среди ответов на { $question }
clause-same = { $left } и { $right } совпадают
clause-answered = на { $question } есть ответ
clause-not-answered = на { $question } нет ответа
clause-any = хотя бы для одной записи в { $question }: ({ $answers })
clause-all = для всех записей в { $question }: ({ $answers })
clause-number = { $how ->
        [equal] { $left } равно { $right }
        [not-equal] { $left } не равно { $right }
        [less] { $left } меньше { $right }
        [at-most] { $left } не больше { $right }
        [more] { $left } больше { $right }
       *[at-least] { $left } не меньше { $right }
    }
clause-day = { $how ->
        [equal] { $left } — это { $right }
        [not-equal] { $left } — не { $right }
        [less] { $left } раньше { $right }
        [at-most] { $left } не позднее { $right }
        [more] { $left } позднее { $right }
       *[at-least] { $left } не раньше { $right }
    }
clause-chosen = число ответов на { $question }
clause-entries = число записей в { $question }
clause-entries-where = число записей в { $question }, где ({ $answers })
clause-sum = сумма { $answers } в { $question }
clause-days = число дней от { $from } до { $to }
clause-months = число полных месяцев от { $from } до { $to }
clause-interview-date = день беседы
clause-from = начало { $question }
clause-to = конец { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } день
            [few] { $n } дня
            [many] { $n } дней
           *[other] { $n } дня
        }
       *[months] { $n ->
            [one] { $n } месяц
            [few] { $n } месяца
            [many] { $n } месяцев
           *[other] { $n } месяца
        }
    } { $way ->
        [before] до
       *[after] после
    } { $day }
