# Language: Ukrainian (uk). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { ", " }
list-and = { " і " }
list-and-also = { " і водночас " }
list-or = { " або " }
list-or-if = { ", або якби " }
list-quoted = «{ $text }»
list-rest =
    { $n ->
        [one] ще { $n }
        [few] ще { $n }
        [many] ще { $n }
       *[other] ще { $n }
    }

## What something rests on

evidence-answer = відповідь на «{ $question }» — «{ $answer }»
evidence-given = на «{ $question }» відповіли
evidence-listed =
    { $n ->
        [0] список «{ $question }» порожній
        [one] список «{ $question }» має { $n } рядок
        [few] список «{ $question }» має { $n } рядки
        [many] список «{ $question }» має { $n } рядків
       *[other] список «{ $question }» має { $n } рядка
    }
evidence-rest =
    { $n ->
        [one] це каже ще { $n } відповідь
        [few] це кажуть ще { $n } відповіді
        [many] це кажуть ще { $n } відповідей
       *[other] це каже ще { $n } відповіді
    }
evidence-flag = Спостереження ґрунтується на тому, що { $answers }.
evidence-contradiction = Не узгоджується те, що { $answers }.
evidence-element-yes = Так, бо { $answers }.
evidence-element-no = Ні, бо { $answers }.
evidence-also = Навіть без цього було б так само, бо { $answers }.
evidence-weight = Вага «{ $weight }», бо { $answers }.

## What would change it

what-if-flag-falls = Спостереження відпало б, якби { $changes }.
what-if-element-yes-falls = Це більше не було б «так», якби { $changes }.
what-if-element-no-falls = Це більше не було б «ні», якби { $changes }.
what-if-contradiction-falls = Це узгодилося б, якби { $changes }.
what-if-weighs = Вага стала б «{ $weight }», якби { $changes }.
what-if-none = Змінити одну-єдину з відповідей, що за цим, замало, щоб це відпало.
what-if-answer = відповідь на «{ $question }» була { $answers }
what-if-other = інша
what-if-other-than = не { $answers }
what-if-at-most = щонайбільше { $answer }
what-if-at-least = щонайменше { $answer }
what-if-until = { $answer } або раніше
what-if-from = { $answer } або пізніше
what-if-with = відповідь на «{ $question }» містила також { $options }
what-if-without = відповідь на «{ $question }» не містила { $options }
what-if-answered = на «{ $question }» відповіли
what-if-no-answer = на «{ $question }» не відповіли
what-if-no-entries = список «{ $question }» був порожній

## What is left to ask

evidence-met = За це вже свідчить те, що { $answers }.
evidence-ask = Щоб це вирішити, запитайте про { $questions }.
evidence-between = Відповіді не вирішують цього в жоден бік: { $answers }.
evidence-unsettled = Жодне запитання форми цього не вирішує. Запитайте далі своїми словами й запишіть відповідь.
evidence-not-asked = Тут це не вирішується: форма не запитує про { $questions }, бо { $answers }.
evidence-kept-away = Тут це не вирішується, бо { $answers }.

## The page of flags

flags-choose = Виберіть рядок, щоб побачити, на чому це ґрунтується і що б це змінило.
flags-half-met = Виконано частково, вирішать інші відповіді
flags-measure = Зробіть: { $measure }
flags-measure-how = Зробіть: { $measure }. { $how }
finding-not-now = За наявних відповідей на це нічого не вказує.
finding-go-to = До «{ $question }»
finding-correct = Виправити «{ $question }»
finding-back = Назад

## What the latest answer changed

news-count =
    { $n ->
        [one] відповідь змінила { $n }
        [few] відповідь змінила { $n }
        [many] відповідь змінила { $n }
       *[other] відповідь змінила { $n }
    }
news-new = Нове: { $weight }
    .spoken = Нове, { $weight }
news-gone = Більше ні: { $weight }
    .spoken = Більше не діє, { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }, раніше { $from }
