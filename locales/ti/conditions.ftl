# Language: Tigrinya (ti). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = ብቓላት፦ { $condition }
clause-always = ኩሉ ግዜ
clause-never = ፈጺሙ
clause-not = እዚ ኣይሰርሕን፦ ({ $part })
clause-named = ቅድመ-ኩነት { $name } ይሰርሕ
clause-element = ረቛሒ “{ $name }” እወ እዩ
clause-is = { $question } { $answers } እዩ
    .any = { $question } ሓደ ካብ { $answers } እዩ
clause-is-not = { $question } ካብ { $answers } ዝተፈልየ እዩ
    .any = { $question } ካብ { $answers } ዋላ ሓደ ኣይኮነን
clause-has = ኣብ መልስታት { $question } { $answers } ኣሎ
    .any = ኣብ መልስታት { $question } ሓደ ካብ { $answers } ኣሎ
clause-has-not = ኣብ መልስታት { $question } { $answers } የለን
    .any = ኣብ መልስታት { $question } ካብ { $answers } ዋላ ሓደ የለን
clause-same = { $left }ን { $right }ን ሓደ እዮም
clause-answered = { $question } ተመሊሱ
clause-not-answered = { $question } ኣይተመለሰን
clause-any = ንሓደ ካብ { $question } ይሰርሕ፦ ({ $answers })
clause-all = ንኹሎም ኣብ { $question } ዘለዉ ይሰርሕ፦ ({ $answers })
clause-number = { $how ->
        [equal] { $left } { $right } እዩ
        [not-equal] { $left } { $right } ኣይኮነን
        [less] { $left } ካብ { $right } ይውሕድ
        [at-most] { $left } እንተ በዝሐ { $right } እዩ
        [more] { $left } ካብ { $right } ይበዝሕ
       *[at-least] { $left } እንተ ወሓደ { $right } እዩ
    }
clause-day = { $how ->
        [equal] { $left } { $right } እዩ
        [not-equal] { $left } { $right } ኣይኮነን
        [less] { $left } ቅድሚ { $right } እዩ
        [at-most] { $left } እንተ ደንጎየ { $right } እዩ
        [more] { $left } ድሕሪ { $right } እዩ
       *[at-least] { $left } እንተ ቀደመ { $right } እዩ
    }
clause-chosen = ብዝሒ መልስታት ናይ { $question }
clause-entries = ብዝሒ ኣብ { $question }
clause-entries-where = ብዝሒ ኣብ { $question }፡ እዚ ዝሰርሓሎም፦ ({ $answers })
clause-sum = ድምር { $answers } ኣብ { $question }
clause-days = ብዝሒ መዓልታት ካብ { $from } ክሳብ { $to }
clause-months = ብዝሒ ምሉኣት ኣዋርሕ ካብ { $from } ክሳብ { $to }
clause-interview-date = መዓልቲ እቲ ዝርርብ
clause-from = መጀመርታ { $question }
clause-to = መወዳእታ { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } መዓልቲ
           *[other] { $n } መዓልታት
        }
       *[months] { $n ->
            [one] { $n } ወርሒ
           *[other] { $n } ኣዋርሕ
        }
    } { $way ->
        [before] ቅድሚ
       *[after] ድሕሪ
    } { $day }
