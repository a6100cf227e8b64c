# Language: Finnish (fi). What a finding rests on and what would change it.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { ", " }
list-and = { " ja " }
list-and-also = { " ja samalla " }
list-or = { " tai " }
list-or-if = { ", tai jos " }
list-quoted = ”{ $text }”
list-rest =
    { $n ->
        [one] { $n } muu
       *[other] { $n } muuta
    }

## What something rests on

evidence-answer = vastaus kysymykseen ”{ $question }” on ”{ $answer }”
evidence-given = kysymykseen ”{ $question }” on vastattu
evidence-listed =
    { $n ->
        [0] luettelo ”{ $question }” on tyhjä
        [one] luettelossa ”{ $question }” on { $n } rivi
       *[other] luettelossa ”{ $question }” on { $n } riviä
    }
evidence-rest =
    { $n ->
        [one] { $n } muu vastaus sanoo sen
       *[other] { $n } muuta vastausta sanoo sen
    }
evidence-flag = Havainto perustuu siihen, että { $answers }.
evidence-contradiction = Ei sovi yhteen, että { $answers }.
evidence-element-yes = Kyllä, koska { $answers }.
evidence-element-no = Ei, koska { $answers }.
evidence-also = Ilman sitäkin olisi näin, koska { $answers }.
evidence-weight = Paino on ”{ $weight }”, koska { $answers }.

## What would change it

what-if-flag-falls = Havainto poistuisi, jos { $changes }.
what-if-element-yes-falls = Se ei enää olisi kyllä, jos { $changes }.
what-if-element-no-falls = Se ei enää olisi ei, jos { $changes }.
what-if-contradiction-falls = Se sopisi yhteen, jos { $changes }.
what-if-weighs = Paino olisi ”{ $weight }”, jos { $changes }.
what-if-none = Yhden ainoan taustalla olevan vastauksen muuttaminen ei riitä poistamaan sitä.
what-if-answer = vastaus kysymykseen ”{ $question }” olisi { $answers }
what-if-other = toinen
what-if-other-than = muu kuin { $answers }
what-if-at-most = enintään { $answer }
what-if-at-least = vähintään { $answer }
what-if-until = { $answer } tai aikaisempi
what-if-from = { $answer } tai myöhempi
what-if-with = vastauksessa kysymykseen ”{ $question }” olisi myös { $options }
what-if-without = vastauksessa kysymykseen ”{ $question }” ei olisi { $options }
what-if-answered = kysymykseen ”{ $question }” olisi vastattu
what-if-no-answer = kysymykseen ”{ $question }” ei olisi vastattu
what-if-no-entries = luettelo ”{ $question }” olisi tyhjä

## What is left to ask

evidence-met = Sen puolesta puhuu jo, että { $answers }.
evidence-ask = Ratkaise se kysymällä: { $questions }.
evidence-between = Vastaukset eivät ratkaise sitä suuntaan tai toiseen: { $answers }.
evidence-unsettled = Mikään lomakkeen kysymys ei ratkaise sitä. Kysy lisää omin sanoin ja merkitse vastaus.
evidence-not-asked = Tätä ei ratkaista tässä: lomake ei kysy kohtaa { $questions }, koska { $answers }.
evidence-kept-away = Tätä ei ratkaista tässä, koska { $answers }.

## The page of findings

flags-choose = Valitse rivi, niin näet, mihin se perustuu ja mikä sen muuttaisi.
flags-half-met = Osin täyttyneet, ratkeavat lisävastauksilla
flags-measure = Tee: { $measure }
flags-measure-how = Tee: { $measure }. { $how }
finding-not-now = Nykyisillä vastauksilla mikään ei viittaa tähän.
finding-go-to = Siirry: ”{ $question }”
finding-correct = Oikaise: ”{ $question }”
finding-back = Takaisin

## What the latest answer changed

news-count =
    { $n ->
        [one] { $n } muuttui vastauksesta
       *[other] { $n } muuttui vastauksesta
    }
news-new = Uusi: { $weight }
    .spoken = Uusi, { $weight }
news-gone = Ei enää: { $weight }
    .spoken = Ei enää voimassa, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, ennen { $from }
