# Language: Russian (ru). Proposals, computed values and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = Предложение: { $answer }. Enter принимает его. До этого оно не учитывается.
warning = Верно ли это? { $warning } Если верно: { $key } ({ $command }), напишите почему.
warning-overridden = { $warning } Всё же верно: { $note }
computed = Подсчитано: { $text }
refusal-check = Такой ответ принять нельзя. { $reason }

override-heading = Всё же верно
override-how = Напишите, почему ответ верен. Заметка войдёт в протокол. Пустая заметка отменяет это.
action-override = Ответ всё же верен
    .word = верно
review-warnings = { $n ->
        [0] Не может быть верно, объяснено
        [one] Не может быть верно: { $n } без объяснения
        [few] Не может быть верно: { $n } без объяснения
        [many] Не может быть верно: { $n } без объяснения
       *[other] Не может быть верно: { $n } без объяснения
    }
