# Språk: svenska (sv). Meningar om vad iakttagelser vilar på, vad som skulle ändra dem och vad som är nytt.
## Källspråk

## Uppräkningar

list-comma = { ", " }
list-and = { " " }och{ " " }
list-and-also = { " " }och samtidigt{ " " }
list-or = { " " }eller{ " " }
list-or-if = , eller om{ " " }
list-quoted = ”{ $text }”
list-rest =
    { $n ->
        [one] { $n } till
       *[other] { $n } till
    }

## Vad något vilar på

evidence-answer = svaret på ”{ $question }” är ”{ $answer }”
evidence-given = ”{ $question }” är besvarad
evidence-listed =
    { $n ->
        [0] listan ”{ $question }” är tom
        [one] listan ”{ $question }” har { $n } rad
       *[other] listan ”{ $question }” har { $n } rader
    }
evidence-rest =
    { $n ->
        [one] { $n } svar till säger det
       *[other] { $n } svar till säger det
    }
evidence-flag = Iakttagelsen vilar på att { $answers }.
evidence-contradiction = Det går inte ihop att { $answers }.
evidence-element-yes = Ja, eftersom { $answers }.
evidence-element-no = Nej, eftersom { $answers }.
evidence-also = Även utan det vore det så, eftersom { $answers }.
evidence-weight = Vikten är ”{ $weight }” eftersom { $answers }.

## Vad som skulle ändra det

what-if-flag-falls = Iakttagelsen skulle falla om { $changes }.
what-if-element-yes-falls = Det skulle inte längre vara ja om { $changes }.
what-if-element-no-falls = Det skulle inte längre vara nej om { $changes }.
what-if-contradiction-falls = Det skulle gå ihop om { $changes }.
what-if-weighs = Vikten skulle bli ”{ $weight }” om { $changes }.
what-if-none = Att ändra ett enda av svaren bakom räcker inte för att det ska falla.
what-if-answer = svaret på ”{ $question }” vore { $answers }
what-if-other = ett annat
what-if-other-than = något annat än { $answers }
what-if-at-most = högst { $answer }
what-if-at-least = minst { $answer }
what-if-until = { $answer } eller tidigare
what-if-from = { $answer } eller senare
what-if-with = svaret på ”{ $question }” också innehöll { $options }
what-if-without = svaret på ”{ $question }” inte innehöll { $options }
what-if-answered = ”{ $question }” vore besvarad
what-if-no-answer = ”{ $question }” inte vore besvarad
what-if-no-entries = listan ”{ $question }” vore tom

## Vad som är kvar att fråga

evidence-met = Det talar redan för den att { $answers }.
evidence-ask = Fråga om { $questions } för att avgöra det.
evidence-between = Svaren avgör det inte åt något håll: { $answers }.
evidence-unsettled = Ingen fråga i formuläret avgör det. Fråga vidare med egna ord och anteckna svaret.
evidence-not-asked = Det avgörs inte här: formuläret frågar inte om { $questions }, eftersom { $answers }.
evidence-kept-away = Det avgörs inte här, eftersom { $answers }.

## Sidan med iakttagelser

flags-choose = Välj en rad för att se vad den vilar på och vad som skulle ändra den.
flags-half-met = Delvis uppfyllda, avgörs med fler svar
flags-measure = Gör: { $measure }
flags-measure-how = Gör: { $measure }. { $how }
finding-not-now = Med de svar som finns nu pekar inget på detta.
finding-go-to = Gå till ”{ $question }”
finding-correct = Rätta ”{ $question }”
finding-back = Tillbaka

## Det som det senaste svaret ändrade

news-count =
    { $n ->
        [one] { $n } ändrad av svaret
       *[other] { $n } ändrade av svaret
    }
news-new = Nytt: { $weight }
    .spoken = Nytt, { $weight }
news-gone = Inte längre: { $weight }
    .spoken = Gäller inte längre, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, förut { $from }
