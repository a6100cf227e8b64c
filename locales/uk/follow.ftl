# Language: Ukrainian (uk). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = Дати наставникові стежити за розмовою в іншому вікні або припинити це
    .word = наставник
follow-title = Для наставника
follow-nothing = Зараз нічого не показано.
follow-over = Стеження закінчено. Натисніть Enter, щоб закрити.
follow-review = Учасник на підсумковому перегляді.
follow-answer = Записано: { $answer }
follow-no-answer = Ще нічого не записано.
follow-last = Щойно записано до «{ $question }»: { $answer }
follow-last-none = Відповідь на «{ $question }» забрано.
follow-not-asked = Учасник не питав людину про це.
follow-trainee-said = Учасник запитує { $way ->
        [leading] навідно
       *[other] відкрито
    }: { $words }
follow-trainee-asked = Учасник запитує { $way ->
        [hurried] поспіхом
        [leading] так, що відповідь уже в запитанні
       *[other] відкрито
    }
follow-role = Аркуш ролі, { $when }:
follow-role-fact = Аркуш ролі: { $fact }
follow-role-none = Аркуш ролі нічого не каже про це запитання.
follow-role-other-form = Аркуш ролі складено для іншої анкети, а не для тієї, що використовується.
follow-no-flags = Спостережень ще немає.
follow-only-reads = Тут можна лише читати й позначати моменти. Відповіді записує учасник.
follow-line-how = Напишіть { "m" }, щоб позначити момент; після цього можна додати кілька слів.
follow-mark-what = Кілька слів або жодного. Позначка належить моментові, коли ви почали писати, і буде в розборі. Учасник її зараз не бачить.
follow-mark-on-its-way = Позначка в дорозі …
follow-mark-too-long = Щонайбільше { $n } знаків. Напишіть коротше.
follow-mark-refused = Позначку не прийнято. Слова лишилися тут.
follow-mark-unsure = Ніхто не знає, чи встигли записати цю позначку: { $text }
follow-mark-not-taken = Цю позначку не прийнято: { $text }
follow-door-open = Тепер наставник може стежити за розмовою в іншому вікні того самого користувача. Виконайте там vilja train follow.
follow-door-shut = Наставник більше не стежить.
follow-came = Наставник тепер стежить за розмовою в іншому вікні.
follow-left = Вікно наставника закрито. Його можна відкрити знову, доки ви це не завершите.
follow-standing-open = Відкрито для наставника, ще ніхто не стежить.
follow-standing-read = Наставник стежить за розмовою.
follow-no-door = Вікно наставника не вдалося відкрити ({ $detail }). Натомість позначайте моменти в цьому вікні.
follow-not-open = Зараз жодна навчальна розмова не відкрита для наставника.
    .hint = Попросіть учасника натиснути { $key } у навчальній розмові, а потім виконайте ту саму команду ще раз.
follow-taken = За розмовою вже стежить хтось інший.
    .hint = Спершу закрийте інше вікно або попросіть учасника завершити показ і відкрити його знову.
follow-replay-marked = наставник позначив момент: { $text }
follow-debrief-mark = Наставник позначив момент. { $text }
