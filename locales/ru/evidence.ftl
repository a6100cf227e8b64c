# Language: Russian (ru). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { ", " }
list-and = { " и " }
list-and-also = { " и в то же время " }
list-or = { " или " }
list-or-if = { ", или если бы " }
list-quoted = «{ $text }»
list-rest =
    { $n ->
        [one] ещё { $n }
        [few] ещё { $n }
        [many] ещё { $n }
       *[other] ещё { $n }
    }

## What something rests on

evidence-answer = ответ на «{ $question }» — «{ $answer }»
evidence-given = на «{ $question }» есть ответ
evidence-listed =
    { $n ->
        [0] список «{ $question }» пуст
        [one] в списке «{ $question }» { $n } строка
        [few] в списке «{ $question }» { $n } строки
        [many] в списке «{ $question }» { $n } строк
       *[other] в списке «{ $question }» { $n } строки
    }
evidence-rest =
    { $n ->
        [one] об этом говорит ещё { $n } ответ
        [few] об этом говорят ещё { $n } ответа
        [many] об этом говорят ещё { $n } ответов
       *[other] об этом говорит ещё { $n } ответа
    }
evidence-flag = Наблюдение основано на том, что { $answers }.
evidence-contradiction = Не сходится то, что { $answers }.
evidence-element-yes = Да, потому что { $answers }.
evidence-element-no = Нет, потому что { $answers }.
evidence-also = Даже без этого было бы так же, потому что { $answers }.
evidence-weight = Вес «{ $weight }», потому что { $answers }.

## What would change it

what-if-flag-falls = Наблюдение отпало бы, если бы { $changes }.
what-if-element-yes-falls = Это уже не было бы «да», если бы { $changes }.
what-if-element-no-falls = Это уже не было бы «нет», если бы { $changes }.
what-if-contradiction-falls = Это сошлось бы, если бы { $changes }.
what-if-weighs = Вес стал бы «{ $weight }», если бы { $changes }.
what-if-none = Чтобы это отпало, мало изменить один из ответов, на которых оно основано.
what-if-answer = ответ на «{ $question }» был: { $answers }
what-if-other = другой
what-if-other-than = не { $answers }
what-if-at-most = не больше { $answer }
what-if-at-least = не меньше { $answer }
what-if-until = { $answer } или раньше
what-if-from = { $answer } или позже
what-if-with = в ответе на «{ $question }» было также { $options }
what-if-without = в ответе на «{ $question }» не было { $options }
what-if-answered = на «{ $question }» был ответ
what-if-no-answer = на «{ $question }» не было ответа
what-if-no-entries = список «{ $question }» был пуст

## What is left to ask

evidence-met = За это уже говорит то, что { $answers }.
evidence-ask = Чтобы это решить, спросите: { $questions }.
evidence-between = Ответы не решают этого ни в одну сторону: { $answers }.
evidence-unsettled = Ни один вопрос анкеты этого не решает. Спросите дальше своими словами и запишите ответ.
evidence-not-asked = Здесь это не решается: анкета не спрашивает { $questions }, потому что { $answers }.
evidence-kept-away = Здесь это не решается, потому что { $answers }.

## The page of flags

flags-choose = Выберите строку, чтобы увидеть, на чём она основана и что бы её изменило.
flags-half-met = Выполнено частично, решат новые ответы
flags-measure = Сделать: { $measure }
flags-measure-how = Сделать: { $measure }. { $how }
finding-not-now = При нынешних ответах на это ничего не указывает.
finding-go-to = Перейти к «{ $question }»
finding-correct = Исправить «{ $question }»
finding-back = Назад

## What the latest answer changed

news-count =
    { $n ->
        [one] ответ изменил { $n } пункт
        [few] ответ изменил { $n } пункта
        [many] ответ изменил { $n } пунктов
       *[other] ответ изменил { $n } пункта
    }
news-new = Новое: { $weight }
    .spoken = Новое, { $weight }
news-gone = Больше нет: { $weight }
    .spoken = Больше не действует, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, раньше { $from }
