# Språk: svenska (sv). Villkor i ord: vad som ska gälla om vilket svar.
## Källspråk

clause-in-words = I ord: { $condition }
clause-always = alltid
clause-never = aldrig
clause-not = det gäller inte att ({ $part })
clause-named = villkoret { $name } gäller
clause-element = rekvisitet ”{ $name }” är ja
clause-is = { $question } är { $answers }
    .any = { $question } är något av { $answers }
clause-is-not = { $question } är något annat än { $answers }
    .any = { $question } är inget av { $answers }
clause-has = { $answers } är bland svaren på { $question }
    .any = något av { $answers } är bland svaren på { $question }
clause-has-not = { $answers } är inte bland svaren på { $question }
    .any = inget av { $answers } är bland svaren på { $question }
clause-same = { $left } och { $right } är samma
clause-answered = { $question } är besvarad
clause-not-answered = { $question } är inte besvarad
clause-any = för någon i { $question } gäller: ({ $answers })
clause-all = för alla i { $question } gäller: ({ $answers })
clause-number = { $how ->
        [equal] { $left } är { $right }
        [not-equal] { $left } är inte { $right }
        [less] { $left } är mindre än { $right }
        [at-most] { $left } är högst { $right }
        [more] { $left } är mer än { $right }
       *[at-least] { $left } är minst { $right }
    }
clause-day = { $how ->
        [equal] { $left } är { $right }
        [not-equal] { $left } är inte { $right }
        [less] { $left } är före { $right }
        [at-most] { $left } är senast { $right }
        [more] { $left } är efter { $right }
       *[at-least] { $left } är tidigast { $right }
    }
clause-chosen = antalet svar på { $question }
clause-entries = antalet i { $question }
clause-entries-where = antalet i { $question } där ({ $answers })
clause-sum = summan av { $answers } i { $question }
clause-days = antalet dagar från { $from } till { $to }
clause-months = antalet hela månader från { $from } till { $to }
clause-interview-date = dagen för samtalet
clause-from = början på { $question }
clause-to = slutet på { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } dag
           *[other] { $n } dagar
        }
       *[months] { $n ->
            [one] { $n } månad
           *[other] { $n } månader
        }
    } { $way ->
        [before] före
       *[after] efter
    } { $day }
