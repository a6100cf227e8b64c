# Language: Russian (ru). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

## What is wrong with a scenario.

problem-word-missing = В варианте нет слова «{ $word }», которое есть в другом варианте.
    .hint = Дайте всем вариантам одни и те же слова под words: тексты могут использовать любое из них.
problem-no-fact = «{ $place }» человек знает не в каждом варианте: нет ответа под [facts].
    .hint = Напишите ответ под [facts] или уберите вопрос здесь.
problem-not-silent = «{ $place }» не говорится никогда, но факт — это ответ, который кто-то должен сказать.
    .hint = Напишите, что тогда записывается, например { "{" } dont_know = true { "}" }, или выберите другое told.
problem-not-between-two = Противоречие стоит между двумя вопросами.
    .hint = Напишите два, например between = ["wish_to_move", "after_no"].

problem-no-texts-of-scenario = У сценария нет текстов в { $file }.
    .hint = Напишите файл: на шведском в нём всё, на языке человека — начало и реплики.

problem-no-such-form = Анкеты «{ $form }» нет.
    .hint = vilja forms list показывает, какие есть.

problem-otherwise = Вариант { $variation }: { $what ->
        [not-raised] { $id }: ожидалось наблюдение с весом { $expected }, но его нет.
        [raised] { $id }: наблюдения быть не должно, но оно есть, вес { $found }.
        [weighs] { $id }: ожидался вес { $expected }, но вес { $found }.
        [not-open] { $id }: ожидалось открытое, но решено: { $found }.
        [not-settled] { $id }: ожидалось открытое, но ни один вопрос его не решит.
        [element] { $id }: ожидалось { $expected }, но { $found }.
        [highest] ожидался наибольший вес { $expected }, но он { $found }.
        [refused] ответ на { $id } не принят.
        [not-relevant] { $id }: ответ дан, но вопрос не задаётся.
       *[other] { $id }: вышло не то, что стоит под [expect].
    }
    .hint = Измените факты или то, что ожидается, чтобы в каждом варианте всё сходилось.

## Why a command is not carried out.

refusal-not-training = Это относится к тренировке, а здесь настоящая беседа.
refusal-too-late-to-practise = Сценарий выбирают до начала беседы.

## The list of scenarios.

train-none = Сценариев нет.
train-left-out = Сценарий { $scenario } нельзя использовать:
train-no-such-scenario = Сценария «{ $scenario }» нет.
    .hint = Выберите один из этих: { $scenarios }.
train-has-problems = { $n ->
        [one] В сценарии { $path } { $n } ошибка.
        [few] В сценарии { $path } { $n } ошибки.
        [many] В сценарии { $path } { $n } ошибок.
       *[other] В сценарии { $path } { $n } ошибки.
    }
    .hint = Исправьте то, что выше, и проверьте командой vilja forms check { $path }.
train-level-easy = легко
train-level-medium = средне
train-level-hard = сложно
train-minutes = { $n ->
        [one] около { $n } минуты
        [few] около { $n } минут
        [many] около { $n } минут
       *[other] около { $n } минуты
    }

## The role sheet, for whoever plays the person.

train-sheet-heading = { $practice } · Лист роли: { $title } ({ $scenario })
train-day = день тренировки { $day }
train-seed = зерно { $seed }
train-situation = Что сотрудник знает до беседы
train-persona = Кто вы
train-mood = Ваш день
train-mood-calm = Вы спокойны.
train-mood-tired = Вы устали: если вас спросили наспех, вы и в следующий раз ответите так же коротко.
train-mood-upset = Вы взволнованы: о том, чего вы не рассказываете сразу, сотруднику придётся спросить ещё раз.
train-feelings = Что вы чувствуете
train-knows = Что произошло
train-withholds = О чём вы умалчиваете
train-opening = Так вы начинаете
train-replies = Так вы отвечаете
train-told-open = говорят, когда вопрос открытый
train-told-again = говорят, только когда открыто спросят ещё раз
train-told-gently = говорят, когда открыто спросят ещё раз, если никто не торопил и не вкладывал вам ответ в уста
train-told-never = не говорят никогда
train-first = В первый раз:
train-truth = Когда рассказываете:
train-hurried = Если спрашивают наспех:
train-leading = Если ответ уже в вопросе:
train-facts = Что ещё вы знаете и говорите, когда спросят
train-goals = Для чего эта тренировка
train-sheet-end = Лист — для того, кто играет. Тот, кто тренируется, видит его только потом.

## The debrief as a whole.

train-debrief-heading = Разбор: { $title }
train-not-practised = Протокол { $id } не из сценария.
    .hint = Разбор есть для учебных бесед, начатых из сценария. Какие есть, показывает vilja train list.
train-erased = Протокол { $id } удалён по сроку.
train-file-exists = Файл { $path } уже есть.
    .hint = Выберите другое имя. Существующий файл не перезаписывается.
train-not-written = Файл { $path } не удалось записать: { $detail }
    .hint = Выберите папку, в которую вам можно писать.
train-written = Разбор записан в { $path }.
train-group-of-two = Протоколы из двух сценариев: { $one } и { $other }.
    .hint = Сравнивайте тех, кто тренировался на одном и том же.
train-group-heading = Разбор группы: { $title }
train-group-of = { $n ->
        [one] { $n } учебная беседа.
        [few] { $n } учебные беседы.
        [many] { $n } учебных бесед.
       *[other] { $n } учебной беседы.
    }
train-group-common = Общее для нескольких
train-group-nothing = Ничего не встретилось больше чем у одного.
train-group-by = { $n ->
        [one] у { $n } участника
        [few] у { $n } участников
        [many] у { $n } участников
       *[other] у { $n } участника
    }
debrief-seed = Зерно { $seed }: то же число снова даёт того же человека.
debrief-other-file = Сценарий изменён после беседы. Здесь сравнивается с тем, каков он сейчас.
debrief-asked = Вопросы человеку: открытых { $open }, наспех { $hurried }, наводящих { $leading }.
debrief-languages = { $n ->
        [0] Язык человека: { $spoken }. Другого языка, кроме языка сотрудника, не показано.
       *[other] Язык человека: { $spoken }. Показано: { $shown }.
    }
debrief-read-back = Итог беседы зачитан, язык: { $language }.
debrief-found = Замечено
debrief-none-found = Ничего из того, что можно было заметить.
debrief-points = О чём поговорить
debrief-no-points = Ни о чём: всё, что можно было узнать, записано так, как есть.
debrief-truth = Как было на самом деле
debrief-knew = Что человек знал
debrief-discuss = Для обсуждения
debrief-times = Время
debrief-marks = Отмеченные моменты
debrief-time = { $what }: { $time }
debrief-paused = Пауза
debrief-not-a-grade = Разбор — это не оценка.
debrief-moment-at = Шаг { $step }, { $time } от начала беседы, на «{ $place }»
debrief-moment = Шаг { $step }, { $time } от начала беседы
debrief-recorded = Записано: { $what }
debrief-fact = Как было на самом деле: { $what }
debrief-ask = Можно было спросить так: { $what }
debrief-why-flag = На этом основано наблюдение «{ $flag }»: { $sources }

## The points of the debrief.

debrief-missed-flag = { $n ->
        [0] Не замечено: { $flag } ({ $weight })
       *[other] Не замечено: { $flag } ({ $weight }). Основа: { $places }
    }
debrief-weighs-otherwise = { $flag }: вес { $found }, а должен быть { $expected }{ $n ->
        [0] {""}
       *[other] . Основа: { $places }
    }
debrief-without-ground = Замечено без основания: { $flag } ({ $weight }), из-за: { $places }
debrief-wrongly-recorded = { $place }: записано иначе, чем было{ $after ->
        [hurried] {" "}(ответ на вопрос наспех)
        [leading] {" "}(ответ на наводящий вопрос)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: «{ $said }» записано как «нет»
    .why = Кто не знает или не хочет отвечать, не сказал «нет». Неизвестное должно стоять как неизвестное.
debrief-not-learnt = { $place }: записано «{ $recorded }», но было что узнать{ $n ->
        [0] . Ни одного открытого вопроса не задано
        [one] . Открытых вопросов задано { $n }, а нужно было больше
        [few] {""}
        [many] {""}
       *[other] {""}
    }
    .why = Первый уклончивый ответ часто не последний. Ещё один открытый вопрос стоит мало.
debrief-other-entries = { $place }: записано { $recorded }, а на самом деле { $fact }
debrief-skipped = { $place }: не спрошено, или ничего не записано
debrief-skipped-beside = { $section }: { $n ->
        [one] { $n } вопрос без ответа: { $places }
        [few] { $n } вопроса без ответа: { $places }
        [many] { $n } вопросов без ответа: { $places }
       *[other] { $n } вопроса без ответа: { $places }
    }
debrief-late = { $place }: записано только после «{ $passed }», а это уже более поздний раздел
    .why = То, на чём основано наблюдение, нужно прежде, чем беседа пойдёт дальше: потом спрашивают о том, что уже и так думают.
debrief-pressed = { $place }: { $way ->
        [hurried] вопрос наспех
       *[leading] наводящий вопрос
    }{ $cost ->
        [lost] . Правда так и не прозвучала
        [closed] . После этого узнать уже было нельзя
        [delayed] . Правда прозвучала, только когда вопрос был открытым
       *[nothing] . На этот раз ответ всё же был
    }
    .why = { $way ->
        [hurried] Кто чувствует спешку, отвечает коротко и говорит то, что быстрее.
       *[leading] Кто зависит от того, кто спрашивает, охотно соглашается.
    }
debrief-contradiction-unnoticed = Не сходится: «{ $one }» и «{ $other }»
    .why = Две вещи, которые не сходятся, — повод спросить, а не выбрать.
debrief-language-not-shown = Вопросы ни разу не показаны, язык: { $language }
    .why = Кто видит вопрос на своём языке, знает, о чём спрашивают, и переводчик тоже.
debrief-not-read-back = Итог беседы не зачитан
    .why = Записанное принадлежит человеку только тогда, когда он это услышал.
debrief-read-back-in-other = Итог беседы зачитан, язык: { $language }, а язык человека: { $spoken }
    .why = Записанное принадлежит человеку только тогда, когда он это услышал и понял.
debrief-interpreter-not-recorded = { $place }: не записано
    .why = То, как переводилась беседа, относится к материалу: оно говорит, насколько надёжны слова.
debrief-not-finished = Беседа не завершена
