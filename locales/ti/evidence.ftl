# Language: Tigrinya (ti). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { "፡ " }
list-and = { "፡ ከምኡውን " }
list-and-also = { "፡ ብሓደ ግዜ ድማ " }
list-or = { " ወይ " }
list-or-if = { "፡ ወይ ድማ " }
list-quoted = “{ $text }”
list-rest =
    { $n ->
        [one] ካልእ { $n }
       *[other] ካልኦት { $n }
    }

## What something rests on

evidence-answer = መልሲ ናይ “{ $question }” “{ $answer }” እዩ
evidence-given = “{ $question }” ተመሊሱ
evidence-listed =
    { $n ->
        [0] ዝርዝር “{ $question }” ባዶ እዩ
        [one] ዝርዝር “{ $question }” { $n } መስመር ኣለዎ
       *[other] ዝርዝር “{ $question }” { $n } መስመራት ኣለውዎ
    }
evidence-rest =
    { $n ->
        [one] ካልእ { $n } መልሲ ነዚ ይብል
       *[other] ካልኦት { $n } መልስታት ነዚ ይብሉ
    }
evidence-flag = እቲ ትዕዝብቲ ዝተመርኮሰሉ፦ { $answers }።
evidence-contradiction = እዚ ብሓባር ኣይኸይድን፦ { $answers }።
evidence-element-yes = እወ፡ ምኽንያቱ፦ { $answers }።
evidence-element-no = ኣይፋል፡ ምኽንያቱ፦ { $answers }።
evidence-also = ብዘይ እዚ’ውን ከምኡ ምዀነ፡ ምኽንያቱ፦ { $answers }።
evidence-weight = እቲ ክብደት “{ $weight }” እዩ፡ ምኽንያቱ፦ { $answers }።

## What would change it

what-if-flag-falls = { $changes }፡ እቲ ትዕዝብቲ ምወደቐ።
what-if-element-yes-falls = { $changes }፡ ድሕሪ ሕጂ እወ ኣይምኾነን።
what-if-element-no-falls = { $changes }፡ ድሕሪ ሕጂ ኣይፋል ኣይምኾነን።
what-if-contradiction-falls = { $changes }፡ ብሓባር ምኸደ።
what-if-weighs = { $changes }፡ እቲ ክብደት “{ $weight }” ምኾነ።
what-if-none = ካብቶም ኣብ ድሕሪኡ ዘለዉ መልስታት ሓደ ጥራይ ምቕያር፡ ንኽወድቕ ኣይኣክልን።
what-if-answer = መልሲ ናይ “{ $question }” { $answers } እንተ ዝኸውን
what-if-other = ካልእ
what-if-other-than = ካብ { $answers } ዝተፈልየ
what-if-at-most = እንተ በዝሐ { $answer }
what-if-at-least = እንተ ወሓደ { $answer }
what-if-until = { $answer } ወይ ቅድሚኡ
what-if-from = { $answer } ወይ ድሕሪኡ
what-if-with = ኣብ መልሲ ናይ “{ $question }” { $options } እውን እንተ ዝህሉ
what-if-without = ኣብ መልሲ ናይ “{ $question }” { $options } እንተ ዘይህሉ
what-if-answered = “{ $question }” እንተ ዝምለስ
what-if-no-answer = “{ $question }” እንተ ዘይምለስ
what-if-no-entries = ዝርዝር “{ $question }” ባዶ እንተ ዝኸውን

## What is left to ask

evidence-met = ንዕኡ ድሮ ዝዛረብ፦ { $answers }።
evidence-ask = ንምውሳኑ ብዛዕባ { $questions } ሕተቱ።
evidence-between = እቶም መልስታት ናብ ዝኾነ ወገን ኣይውስንዎን፦ { $answers }።
evidence-unsettled = ኣብቲ ቅጥዒ ዝውስኖ ሕቶ የለን። ብናይ ባዕልኹም ቃላት ዝያዳ ሕተቱ፡ ነቲ መልሲ ድማ ጽሓፉ።
evidence-not-asked = ኣብዚ ኣይውሰንን፦ እቲ ቅጥዒ ብዛዕባ { $questions } ኣይሓትትን፡ ምኽንያቱ፦ { $answers }።
evidence-kept-away = ኣብዚ ኣይውሰንን፡ ምኽንያቱ፦ { $answers }።

## The page of flags

flags-choose = እንታይ ከም ዝተመርኮሰን እንታይ ከም ዝቕይሮን ንምርኣይ መስመር ምረጹ።
flags-half-met = ብኸፊል ዝተማልኡ፡ ብተወሳኺ መልስታት ዝውሰኑ
flags-measure = ግበሩ፦ { $measure }
flags-measure-how = ግበሩ፦ { $measure }። { $how }
finding-not-now = ምስቶም ሕጂ ዘለዉ መልስታት ናብዚ ዘመልክት የለን።
finding-go-to = ናብ “{ $question }” ኪዱ
finding-correct = ን“{ $question }” ኣርሙ
finding-back = ንድሕሪት

## What the last answer changed

news-count =
    { $n ->
        [one] { $n } በቲ መልሲ ተቐይሩ
       *[other] { $n } በቲ መልሲ ተቐይሮም
    }
news-new = ሓድሽ፦ { $weight }
    .spoken = ሓድሽ፡ { $weight }
news-gone = ድሕሪ ሕጂ የለን፦ { $weight }
    .spoken = ድሕሪ ሕጂ ኣይሰርሕን፡ { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }፡ ቅድሚኡ { $from }
