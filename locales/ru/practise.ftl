# Language: Russian (ru). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

## Practising alone.

home-scenarios = Потренировать беседу: человека играет программа
practise-heading = Сценарии
practise-what = Выберите, с кем встретитесь. Программа отвечает за человека; вы спрашиваете и записываете.
practise-reading = Читаются сценарии …
practise-search = Поиск
practise-none = Ни один сценарий не подходит.
practise-about = { $level ->
        [easy] Легко
        [hard] Сложно
       *[other] Средне
    } · около { $minutes } мин · язык: { $language }
practise-no-such = Сценария с таким именем нет. Выберите из списка.
practise-changed = Сценарий изменён после начала беседы. Человек больше не отвечает, но всё записанное остаётся.
practise-mood = { $mood ->
        [tired] (Голос у человека усталый, ответы короткие.)
        [upset] (Человек напряжён и говорит тихо.)
       *[other] (Человек спокоен и ждёт вопроса.)
    }
practise-how = Спрашивайте клавишей Alt-Q, расспрашивайте дальше ею же. Записывайте то, что поняли, как в обычной беседе.
practise-not-asked = Вы ещё не спросили: Alt-Q открыто, Alt-H наспех, Alt-L наводяще.
practise-how-lines = Спрашивайте командой /спросить, расспрашивайте дальше так же. Записывайте то, что поняли, как в обычной беседе.
practise-not-asked-lines = Вы ещё не спросили: /спросить открыто, /наспех наспех, /наводяще наводяще.
practise-you-said = Вы { $way ->
        [leading] (наводяще)
       *[other] (открыто)
    }: { $words }
practise-you-asked = Вы спрашиваете { $way ->
        [hurried] наспех
        [leading] так, что ответ уже в вопросе
       *[other] открыто
    }{ $n ->
        [one] { "" }
        [few] { " " }(здесь вопрос { $n })
        [many] { " " }(здесь вопрос { $n })
       *[other] { " " }(здесь вопрос { $n })
    }
practise-mark-heading = Отметить момент
practise-mark-what = Несколько слов о том, что здесь произошло. Они будут в разборе.
practise-marked = Момент отмечен.
action-ask-open = Спросить открыто или расспросить дальше
    .key = открыто
    .word = спросить
action-ask-hurried = Спросить наспех
    .key = наспех
    .word = наспех
action-ask-leading = Спросить наводяще
    .key = наводяще
    .word = наводяще
action-mark = Отметить момент
    .key = отметить
    .next = следующая отметка
    .word = отметить

## Playing back.

status-replay = воспроизведение
replay-standing = Воспроизведение, шаг { $step } из { $of } ({ $clock }): { $what }. Стрелки — по шагу, пробел воспроизводит, 2 и 3 быстрее.
replay-playing = Воспроизведение, шаг { $step } из { $of } ({ $clock }): { $what }. Пробел или та же цифра останавливает.
replay-step-lines = Шаг { $step } из { $of } ({ $clock }): { $what }.
replay-how-lines = Пустая строка — шаг вперёд, < — шаг назад. { $play } воспроизводит, то же слово ещё раз — быстрее, а в конце останавливает.
replay-plays-faster = Воспроизводится в { $times } { $times ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
 } быстрее, чем тогда.
replay-plays = Воспроизводится с той же скоростью, что и тогда.
replay-stopped = Остановлено.
replay-branch = Ветка: вы пробуете другой ответ. Ничего из этого не сохраняется. { $back } ведёт назад к воспроизведению.
replay-branch-left = Снова воспроизведение.
replay-no-branch-at-end = Здесь беседа завершена. Вернитесь к моменту, где хотите попробовать что-то другое.
replay-no-mark = Ни один момент не отмечен.
replay-at-start = Это начало.
replay-at-end = Это конец.
replay-only-looked-at = Воспроизведение можно только смотреть. { $try } пробует отсюда другой ответ, без сохранения.
replay-for-manager = Настоящую беседу воспроизводит только тот, у кого ключ начальника отдела.
replay-protected-not = Защищённая беседа не воспроизводится: каждый вопрос показал бы свой ответ.
replay-began = беседа начинается
replay-answered = ответ на «{ $place }»
replay-entry-added = строка добавлена в «{ $place }»
replay-entry-removed = строка убрана из «{ $place }»
replay-noted = заметка к «{ $place }»
replay-moved = переход к «{ $place }»
replay-reviewed = переход к просмотру
replay-undone = шаг отменён
replay-redone = шаг возвращён
replay-language = язык человека изменён
replay-interpreted = устный перевод изменён
replay-presented = показано «{ $place }»
replay-assessed = наблюдение оценено
replay-overridden = ответ оставлен вопреки предупреждению
replay-disagreed = человек говорит, что неверно
replay-read-back = итог беседы зачитан
replay-form-changed = анкета заменена другой версией
replay-protected = защита изменена
replay-practised = сценарий выбран
replay-asked = { $way ->
        [hurried] вопрос наспех о
        [leading] наводящий вопрос о
       *[other] открытый вопрос о
    } «{ $place }»
replay-marked = отмеченный момент: { $text }
replay-finished = беседа завершена
replay-amended = исправление к «{ $place }»
action-replay = Воспроизвести беседу шаг за шагом
    .key = воспроизвести
    .word = воспроизвести
action-branch = Попробовать отсюда другой ответ, без сохранения
    .key = попробовать
    .word = попробовать

## The debrief on the screen.

debrief-screen-what = Это не оценка, а моменты для обсуждения. Всю страницу записывает в файл vilja train debrief.
debrief-screen-goals = Что тренировать
debrief-screen-points = О чём поговорить
debrief-screen-no-point = Ни о чём: всё, что можно было узнать, спрошено и записано.
debrief-screen-found = Что вы нашли
debrief-screen-marks = Отмеченные моменты
debrief-screen-truth = Как было на самом деле
debrief-screen-discuss = Вопросы для обсуждения
debrief-screen-times = Время
debrief-screen-about = О тренировке
debrief-screen-beside = Записано: { $recorded }. Как было на самом деле: { $fact }.
debrief-screen-ask = Можно было спросить: { $ask }
action-debrief = Разбор тренировки
    .key = разбор
    .word = разбор

## The first lesson.

lesson-row = Первый урок: выучите клавиши
    .what = Около десяти минут. Вы проводите короткую беседу и выучиваете каждую клавишу, пользуясь ею.
lesson-standing = Урок { $step } из { $of }: { $what } ({ $skip } пропускает)
lesson-answer = Цифра перед ответом выбирает его. Закройте страницу клавишей { $close } и выберите ответ.
lesson-next = Enter ведёт к следующему вопросу. Нажмите Enter.
lesson-ask = Спросите человека: { $key }. Ответ виден под вопросом, на двух языках.
lesson-dont-know = Человек не знает? Это записывает тире, в текстовом поле { $key }. «Не знаю» — это никогда не «нет».
lesson-undo = Вышло не так? { $key } отменяет. Попробуйте.
lesson-language = { $key } меняет язык человека посреди вопроса. Попробуйте и выберите язык.
lesson-both = { $key } показывает один язык или два. Попробуйте.
lesson-note = { $key } открывает заметку к вопросу. Напишите несколько слов и нажмите Enter.
lesson-flags = { $key } показывает, на что указывают ответы. Откройте и закройте клавишей { $close }.
lesson-overview = { $key } показывает все вопросы; вводите буквы, чтобы искать. Откройте и закройте клавишей { $close }.
lesson-shutter = Кто-то входит? { $key } скрывает всё, ещё раз { $key } показывает. Попробуйте и то и другое.
lesson-help = { $key } показывает все клавиши здесь. Откройте и закройте клавишей { $close }.
lesson-finish = Теперь вы ведёте беседу сами. Спрашивайте, записывайте, а когда всё готово, перейдите к { $key } и завершите.
lesson-debrief = { $key } показывает разбор: что вы нашли и что можно было спросить.
lesson-over = Урок окончен. { $replay } воспроизводит беседу, { $home } ведёт в начало.
action-skip = Пропустить этот шаг урока
    .key = пропустить
    .word = пропустить
