# Language: English (en). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.

## Lists

list-comma = { ", " }
list-and = { " and " }
list-and-also = { " and at the same time " }
list-or = { " or " }
list-or-if = { ", or if " }
list-quoted = “{ $text }”
list-rest =
    { $n ->
        [one] { $n } more
       *[other] { $n } more
    }

## What something rests on

evidence-answer = the answer to “{ $question }” is “{ $answer }”
evidence-given = “{ $question }” is answered
evidence-listed =
    { $n ->
        [0] the list “{ $question }” is empty
        [one] the list “{ $question }” has { $n } row
       *[other] the list “{ $question }” has { $n } rows
    }
evidence-rest =
    { $n ->
        [one] { $n } more answer says so
       *[other] { $n } more answers say so
    }
evidence-flag = The flag rests on this: { $answers }.
evidence-contradiction = These do not go together: { $answers }.
evidence-element-yes = Yes, because { $answers }.
evidence-element-no = No, because { $answers }.
evidence-also = Even without that it would be so, because { $answers }.
evidence-weight = The weight is “{ $weight }” because { $answers }.

## What would change it

what-if-flag-falls = The flag would fall if { $changes }.
what-if-element-yes-falls = It would no longer be yes if { $changes }.
what-if-element-no-falls = It would no longer be no if { $changes }.
what-if-contradiction-falls = They would go together if { $changes }.
what-if-weighs = The weight would become “{ $weight }” if { $changes }.
what-if-none = To change a single one of the answers behind it is not enough to make it fall.
what-if-answer = the answer to “{ $question }” were { $answers }
what-if-other = another one
what-if-other-than = anything but { $answers }
what-if-at-most = at most { $answer }
what-if-at-least = at least { $answer }
what-if-until = { $answer } or earlier
what-if-from = { $answer } or later
what-if-with = the answer to “{ $question }” also had { $options }
what-if-without = the answer to “{ $question }” did not have { $options }
what-if-answered = “{ $question }” were answered
what-if-no-answer = “{ $question }” were not answered
what-if-no-entries = the list “{ $question }” were empty

## What is left to ask

evidence-met = This speaks for it already: { $answers }.
evidence-ask = Ask about { $questions } to settle it.
evidence-between = The answers settle it neither way: { $answers }.
evidence-unsettled = No question of the form settles it. Ask on in your own words and note the answer.
evidence-not-asked = It is not settled here: the form does not ask about { $questions }, because { $answers }.
evidence-kept-away = It is not settled here, because { $answers }.

## The page of flags

flags-choose = Choose a row to see what it rests on and what would change it.
flags-half-met = Partly met, settled by more answers
flags-measure = To do: { $measure }
flags-measure-how = To do: { $measure }. { $how }
finding-not-now = With the answers as they are, nothing points to this.
finding-go-to = Go to “{ $question }”
finding-correct = Correct “{ $question }”
finding-back = Back

## What the last answer changed

news-count =
    { $n ->
        [one] { $n } changed by the answer
       *[other] { $n } changed by the answer
    }
news-new = New: { $weight }
    .spoken = New, { $weight }
news-gone = No longer: { $weight }
    .spoken = No longer so, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, before { $from }
