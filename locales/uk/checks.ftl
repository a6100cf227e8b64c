# Language: Ukrainian (uk). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = Пропозиція: { $answer }. Enter приймає пропозицію. До того вона не рахується.
warning = Чи це правильно? { $warning } Якщо правильно: { $key } ({ $command }), напишіть чому.
warning-overridden = { $warning } Це все одно правильно: { $note }
computed = Обчислено: { $text }
refusal-check = Таку відповідь не можна прийняти. { $reason }

override-heading = Це все одно правильно
override-how = Напишіть, чому відповідь правильна. Нотатка йде з протоколом. Порожня нотатка скасовує це.
action-override = Відповідь усе одно правильна
    .word = правильно
review-warnings = { $n ->
        [0] Не може бути правильним, пояснено
        [one] Не може бути правильним: без пояснення { $n }
        [few] Не може бути правильним: без пояснення { $n }
        [many] Не може бути правильним: без пояснення { $n }
       *[other] Не може бути правильним: без пояснення { $n }
    }
