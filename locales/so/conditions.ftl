# Language: Somali (so). Conditions in words: what must hold for which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = Ereyo ahaan: { $condition }
clause-always = mar walba
clause-never = weligeed
clause-not = ma jirto in ({ $part })
clause-named = shuruudda { $name } way jirtaa
clause-element = qodobka “{ $name }” waa haa
clause-is = { $question } waa { $answers }
    .any = { $question } waa mid ka mid ah { $answers }
clause-is-not = { $question } waa wax aan ahayn { $answers }
    .any = { $question } waa midna ka mid ah { $answers }
clause-has = { $answers } waxay ku jirtaa jawaabaha { $question }
    .any = wax ka mid ah { $answers } ayaa ku jira jawaabaha { $question }
clause-has-not = { $answers } kuma jirto jawaabaha { $question }
    .any = midna { $answers } kuma jirto jawaabaha { $question }
clause-same = { $left } iyo { $right } waa isku mid
clause-answered = { $question } waa la jawaabay
clause-not-answered = { $question } lama jawaabin
clause-any = mid ka mid ah { $question } waxaa jira: ({ $answers })
clause-all = dhammaan { $question } waxaa jira: ({ $answers })
clause-number = { $how ->
        [equal] { $left } waa { $right }
        [not-equal] { $left } ma aha { $right }
        [less] { $left } wuu ka yar yahay { $right }
        [at-most] { $left } waa ugu badnaan { $right }
        [more] { $left } wuu ka badan yahay { $right }
       *[at-least] { $left } waa ugu yaraan { $right }
    }
clause-day = { $how ->
        [equal] { $left } waa { $right }
        [not-equal] { $left } ma aha { $right }
        [less] { $left } waa ka hor { $right }
        [at-most] { $left } waa ugu dambayn { $right }
        [more] { $left } waa ka dib { $right }
       *[at-least] { $left } waa ugu horrayn { $right }
    }
clause-chosen = tirada jawaabaha { $question }
clause-entries = tirada { $question }
clause-entries-where = tirada { $question } ee ({ $answers })
clause-sum = wadarta { $answers } ee { $question }
clause-days = tirada maalmaha { $from } ilaa { $to }
clause-months = tirada bilaha dhan ee { $from } ilaa { $to }
clause-interview-date = maalinta wareysiga
clause-from = bilowga { $question }
clause-to = dhammaadka { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } maalin
           *[other] { $n } maalmood
        }
       *[months] { $n ->
            [one] { $n } bil
           *[other] { $n } bilood
        }
    } { $way ->
        [before] ka hor
       *[after] ka dib
    } { $day }
