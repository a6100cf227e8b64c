# Language: English (en). Conditions in words: what must hold of which answer.
## Translated from Swedish.

clause-in-words = In words: { $condition }
clause-always = always
clause-never = never
clause-not = it does not hold that ({ $part })
clause-named = the condition { $name } holds
clause-element = the element “{ $name }” is yes
clause-is = { $question } is { $answers }
    .any = { $question } is one of { $answers }
clause-is-not = { $question } is something other than { $answers }
    .any = { $question } is none of { $answers }
clause-has = { $answers } is among the answers to { $question }
    .any = one of { $answers } is among the answers to { $question }
clause-has-not = { $answers } is not among the answers to { $question }
    .any = none of { $answers } is among the answers to { $question }
clause-same = { $left } and { $right } are the same
clause-answered = { $question } is answered
clause-not-answered = { $question } is not answered
clause-any = for any in { $question } it holds that ({ $answers })
clause-all = for all in { $question } it holds that ({ $answers })
clause-number = { $how ->
        [equal] { $left } is { $right }
        [not-equal] { $left } is not { $right }
        [less] { $left } is less than { $right }
        [at-most] { $left } is at most { $right }
        [more] { $left } is more than { $right }
       *[at-least] { $left } is at least { $right }
    }
clause-day = { $how ->
        [equal] { $left } is { $right }
        [not-equal] { $left } is not { $right }
        [less] { $left } is before { $right }
        [at-most] { $left } is { $right } or earlier
        [more] { $left } is after { $right }
       *[at-least] { $left } is { $right } or later
    }
clause-chosen = the number of answers to { $question }
clause-entries = the number in { $question }
clause-entries-where = the number in { $question } where ({ $answers })
clause-sum = the sum of { $answers } in { $question }
clause-days = the number of days from { $from } to { $to }
clause-months = the number of whole months from { $from } to { $to }
clause-interview-date = the day of the interview
clause-from = the beginning of { $question }
clause-to = the end of { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } day
           *[other] { $n } days
        }
       *[months] { $n ->
            [one] { $n } month
           *[other] { $n } months
        }
    } { $way ->
        [before] before
       *[after] after
    } { $day }
