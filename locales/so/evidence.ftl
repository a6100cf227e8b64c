# Language: Somali (so). Sentences about what findings rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Enumerations

list-comma = { ", " }
list-and = { " iyo " }
list-and-also = { " isla markaasna " }
list-or = { " ama " }
list-or-if = { ", ama haddii " }
list-quoted = “{ $text }”
list-rest =
    { $n ->
        [one] { $n } kale
       *[other] { $n } kale
    }

## What something rests on

evidence-answer = jawaabta “{ $question }” waa “{ $answer }”
evidence-given = “{ $question }” waa la jawaabay
evidence-listed =
    { $n ->
        [0] liiska “{ $question }” waa bannaan yahay
        [one] liiska “{ $question }” wuxuu leeyahay { $n } sadar
       *[other] liiska “{ $question }” wuxuu leeyahay { $n } sadar
    }
evidence-rest =
    { $n ->
        [one] { $n } jawaab kale ayaa sidaas leh
       *[other] { $n } jawaabood oo kale ayaa sidaas leh
    }
evidence-flag = Fiiradu waxay ku dhisan tahay in { $answers }.
evidence-contradiction = Isma qabtaan in { $answers }.
evidence-element-yes = Haa, maadaama { $answers }.
evidence-element-no = Maya, maadaama { $answers }.
evidence-also = Xitaa la’aanteed sidaas ayay ahaan lahayd, maadaama { $answers }.
evidence-weight = Culaysku waa “{ $weight }” maadaama { $answers }.

## What would change it

what-if-flag-falls = Fiiradu way dhici lahayd haddii { $changes }.
what-if-element-yes-falls = Hadda haa ma ahaan lahayn haddii { $changes }.
what-if-element-no-falls = Hadda maya ma ahaan lahayn haddii { $changes }.
what-if-contradiction-falls = Way is qabsan lahaayeen haddii { $changes }.
what-if-weighs = Culaysku wuxuu noqon lahaa “{ $weight }” haddii { $changes }.
what-if-none = In hal jawaab oo keliya la beddelo kuma filna in ay dhacdo.
what-if-answer = jawaabta “{ $question }” ahaan lahayd { $answers }
what-if-other = mid kale
what-if-other-than = wax aan ahayn { $answers }
what-if-at-most = ugu badnaan { $answer }
what-if-at-least = ugu yaraan { $answer }
what-if-until = { $answer } ama ka hor
what-if-from = { $answer } ama ka dib
what-if-with = jawaabta “{ $question }” sidoo kale ku jiri lahayd { $options }
what-if-without = jawaabta “{ $question }” aanay ku jirin { $options }
what-if-answered = “{ $question }” la jawaabi lahaa
what-if-no-answer = “{ $question }” aan la jawaabin
what-if-no-entries = liiska “{ $question }” bannaan lahaa

## What remains to ask

evidence-met = Horeba waxaa u hadlaya in { $answers }.
evidence-ask = Weydii { $questions } si loo go’aamiyo.
evidence-between = Jawaabuhu dhinacna ma go’aaminayaan: { $answers }.
evidence-unsettled = Su’aal foomka ku jirta ma go’aaminayso. Ereyadaada ku sii weydii oo qor jawaabta.
evidence-not-asked = Halkan laguma go’aamiyo: foomku ma weydiinayo { $questions }, maadaama { $answers }.
evidence-kept-away = Halkan laguma go’aamiyo, maadaama { $answers }.

## The page of findings

flags-choose = Sadar dooro si aad u aragto waxa ay ku dhisan tahay iyo waxa beddeli lahaa.
flags-half-met = Qayb buuxa, jawaabo kale ayaa go’aaminaya
flags-measure = Samee: { $measure }
flags-measure-how = Samee: { $measure }. { $how }
finding-not-now = Jawaabaha hadda jira waxba tan uma tilmaamaan.
finding-go-to = U gudub “{ $question }”
finding-correct = Sax “{ $question }”
finding-back = Dib u noqo

## What the latest answer changed

news-count =
    { $n ->
        [one] { $n } ayaa jawaabtu beddeshay
       *[other] { $n } ayaa jawaabtu beddeshay
    }
news-new = Cusub: { $weight }
    .spoken = Cusub, { $weight }
news-gone = Hadda ma jirto: { $weight }
    .spoken = Hadda ma jirto, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, hore { $from }
