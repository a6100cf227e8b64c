# Language: Polish (pl). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Enumerations

list-comma = { ", " }
list-and = { " i " }
list-and-also = { " i jednocześnie " }
list-or = { " lub " }
list-or-if = { ", lub gdyby " }
list-quoted = „{ $text }”
list-rest =
    { $n ->
        [one] jeszcze { $n }
        [few] jeszcze { $n }
        [many] jeszcze { $n }
       *[other] jeszcze { $n }
    }

## What something rests on

evidence-answer = odpowiedź na „{ $question }” to „{ $answer }”
evidence-given = na „{ $question }” jest odpowiedź
evidence-listed =
    { $n ->
        [0] lista „{ $question }” jest pusta
        [one] lista „{ $question }” ma { $n } wiersz
        [few] lista „{ $question }” ma { $n } wiersze
        [many] lista „{ $question }” ma { $n } wierszy
       *[other] lista „{ $question }” ma { $n } wiersza
    }
evidence-rest =
    { $n ->
        [one] mówi to jeszcze { $n } odpowiedź
        [few] mówią to jeszcze { $n } odpowiedzi
        [many] mówi to jeszcze { $n } odpowiedzi
       *[other] mówi to jeszcze { $n } odpowiedzi
    }
evidence-flag = Spostrzeżenie opiera się na tym, że { $answers }.
evidence-contradiction = Nie da się pogodzić tego, że { $answers }.
evidence-element-yes = Tak, ponieważ { $answers }.
evidence-element-no = Nie, ponieważ { $answers }.
evidence-also = Nawet bez tego byłoby tak samo, ponieważ { $answers }.
evidence-weight = Waga to „{ $weight }”, ponieważ { $answers }.

## What would change it

what-if-flag-falls = Spostrzeżenie by odpadło, gdyby { $changes }.
what-if-element-yes-falls = Nie byłoby już tak, gdyby { $changes }.
what-if-element-no-falls = Nie byłoby już nie, gdyby { $changes }.
what-if-contradiction-falls = Dałoby się to pogodzić, gdyby { $changes }.
what-if-weighs = Wagą byłoby „{ $weight }”, gdyby { $changes }.
what-if-none = Zmiana jednej z odpowiedzi, na których się to opiera, nie wystarczy, by odpadło.
what-if-answer = odpowiedzią na „{ $question }” było { $answers }
what-if-other = coś innego
what-if-other-than = coś innego niż { $answers }
what-if-at-most = najwyżej { $answer }
what-if-at-least = co najmniej { $answer }
what-if-until = { $answer } lub wcześniej
what-if-from = { $answer } lub później
what-if-with = odpowiedź na „{ $question }” zawierała też { $options }
what-if-without = odpowiedź na „{ $question }” nie zawierała { $options }
what-if-answered = na „{ $question }” była odpowiedź
what-if-no-answer = na „{ $question }” nie było odpowiedzi
what-if-no-entries = lista „{ $question }” była pusta

## What is left to ask

evidence-met = Przemawia za tym już to, że { $answers }.
evidence-ask = Zapytaj o { $questions }, by to rozstrzygnąć.
evidence-between = Odpowiedzi nie rozstrzygają tego w żadną stronę: { $answers }.
evidence-unsettled = Żadne pytanie w formularzu tego nie rozstrzyga. Dopytaj własnymi słowami i zapisz odpowiedź.
evidence-not-asked = Tu się to nie rozstrzyga: formularz nie pyta o { $questions }, ponieważ { $answers }.
evidence-kept-away = Tu się to nie rozstrzyga, ponieważ { $answers }.

## The page of flags

flags-choose = Wybierz wiersz, by zobaczyć, na czym się opiera i co by go zmieniło.
flags-half-met = Częściowo spełnione, rozstrzygną dalsze odpowiedzi
flags-measure = Zrób: { $measure }
flags-measure-how = Zrób: { $measure }. { $how }
finding-not-now = Przy obecnych odpowiedziach nic na to nie wskazuje.
finding-go-to = Idź do „{ $question }”
finding-correct = Popraw „{ $question }”
finding-back = Wstecz

## What the latest answer changed

news-count =
    { $n ->
        [one] { $n } zmiana przez odpowiedź
        [few] { $n } zmiany przez odpowiedź
        [many] { $n } zmian przez odpowiedź
       *[other] { $n } zmiany przez odpowiedź
    }
news-new = Nowe: { $weight }
    .spoken = Nowe, { $weight }
news-gone = Już nie: { $weight }
    .spoken = Już nie obowiązuje, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, przedtem { $from }
