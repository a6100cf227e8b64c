# Language: Ukrainian (uk). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

## What is wrong with a scenario.

problem-word-missing = У варіанті немає слова «{ $word }», яке є в іншому варіанті.
    .hint = Дайте всім варіантам ті самі слова під words: тексти можуть використовувати будь-яке з них.
problem-no-fact = «{ $place }» людина знає не в кожному варіанті: бракує відповіді під [facts].
    .hint = Напишіть відповідь під [facts] або приберіть запитання тут.
problem-not-silent = «{ $place }» не розповідають ніколи, але факт — це відповідь, яку хтось має сказати.
    .hint = Напишіть, що тоді записується, наприклад { "{" } dont_know = true { "}" }, або виберіть інше told.
problem-not-between-two = Суперечність стоїть між двома запитаннями.
    .hint = Напишіть два, наприклад between = ["wish_to_move", "after_no"].

problem-no-texts-of-scenario = Сценарій не має текстів у { $file }.
    .hint = Напишіть файл: шведською в ньому все, мовою людини — початок і репліки.

problem-no-such-form = Форми «{ $form }» немає.
    .hint = vilja forms list показує, які є.

problem-otherwise = Варіант { $variation }: { $what ->
        [not-raised] { $id } мало з’явитися з вагою { $expected }, але не з’являється.
        [raised] { $id } не мало з’явитися, але з’являється з вагою { $found }.
        [weighs] { $id } мало важити { $expected }, але важить { $found }.
        [not-open] { $id } мало бути відкритим, але вирішене: { $found }.
        [not-settled] { $id } мало бути відкритим, але жодне запитання його не вирішило б.
        [element] { $id } мало бути { $expected }, але є { $found }.
        [highest] найвища вага мала бути { $expected }, але є { $found }.
        [refused] відповіді на { $id } не прийнято.
        [not-relevant] { $id } має відповідь, але запитання не ставиться.
       *[other] { $id } вийшло не таким, як написано під [expect].
    }
    .hint = Змініть факти або те, що очікується, щоб збігалося в кожному варіанті.

## Why a command is not carried out.

refusal-not-training = Це належить до вправ, а тут справжня розмова.
refusal-too-late-to-practise = Сценарій вибирають до початку розмови.

## The list of scenarios.

train-none = Сценаріїв немає.
train-left-out = Сценарій { $scenario } не можна використати:
train-no-such-scenario = Сценарію «{ $scenario }» немає.
    .hint = Виберіть один із цих: { $scenarios }.
train-has-problems = { $n ->
        [one] Сценарій у { $path } має { $n } помилку.
        [few] Сценарій у { $path } має { $n } помилки.
        [many] Сценарій у { $path } має { $n } помилок.
       *[other] Сценарій у { $path } має { $n } помилки.
    }
    .hint = Виправте наведене вище й перевірте командою vilja forms check { $path }.
train-level-easy = легко
train-level-medium = середньо
train-level-hard = складно
train-minutes = { $n ->
        [one] близько { $n } хвилини
        [few] близько { $n } хвилин
        [many] близько { $n } хвилин
       *[other] близько { $n } хвилини
    }

## The role sheet, for whoever plays the person.

train-sheet-heading = { $practice } · Аркуш ролі: { $title } ({ $scenario })
train-day = день вправи { $day }
train-seed = зерно { $seed }
train-situation = Що працівник знає до розмови
train-persona = Хто ви
train-mood = Ваш день
train-mood-calm = Ви спокійні.
train-mood-tired = Ви втомлені: якщо вас запитають поспіхом, ви й наступного разу відповісте так само коротко.
train-mood-upset = Ви схвильовані: про те, чого ви не розповідаєте одразу, працівникові доведеться запитати ще раз.
train-feelings = Що ви відчуваєте
train-knows = Що сталося
train-withholds = Про що ви мовчите
train-opening = Так ви починаєте
train-replies = Так ви відповідаєте
train-told-open = кажуть, коли запитання відкрите
train-told-again = кажуть, лише коли відкрито запитають ще раз
train-told-gently = кажуть, коли відкрито запитають ще раз, якщо ніхто не квапив і не вкладав вам відповідь в уста
train-told-never = не кажуть ніколи
train-first = Першого разу:
train-truth = Коли розповідаєте:
train-hurried = Якщо запитують поспіхом:
train-leading = Якщо відповідь уже в запитанні:
train-facts = Що ще ви знаєте й кажете, коли запитують
train-goals = Для чого ця вправа
train-sheet-end = Аркуш — для того, хто грає. Той, хто вправляється, бачить його лише потім.

## The debrief as a whole.

train-debrief-heading = Розбір: { $title }
train-not-practised = Протокол { $id } не зі сценарію.
    .hint = Розбір є для тренувальних розмов, які почато зі сценарію. Які є, показує vilja train list.
train-erased = Протокол { $id } знищено.
train-file-exists = Файл { $path } уже є.
    .hint = Виберіть іншу назву. Наявний файл не перезаписується.
train-not-written = Файл { $path } не вдалося записати: { $detail }
    .hint = Виберіть папку, у яку вам можна писати.
train-written = Розбір записано до { $path }.
train-group-of-two = Протоколи з двох сценаріїв: { $one } і { $other }.
    .hint = Порівнюйте тих, хто вправлявся на тому самому.
train-group-heading = Розбір групи: { $title }
train-group-of = { $n ->
        [one] { $n } тренувальна розмова.
        [few] { $n } тренувальні розмови.
        [many] { $n } тренувальних розмов.
       *[other] { $n } тренувальної розмови.
    }
train-group-common = Спільне для кількох
train-group-nothing = Ніщо не трапилося більш ніж в одного.
train-group-by = { $n ->
        [one] у { $n } учасника
        [few] у { $n } учасників
        [many] у { $n } учасників
       *[other] у { $n } учасника
    }
debrief-seed = Зерно { $seed }: те саме число дає ту саму людину знову.
debrief-other-file = Сценарій змінено після розмови. Тут порівнюється з тим, яким він є тепер.
debrief-asked = Запитання до людини: відкритих { $open }, поспіхом { $hurried }, навідних { $leading }.
debrief-languages = { $n ->
        [0] Мова людини: { $spoken }. Іншої мови, крім мови працівника, не показано.
       *[other] Мова людини: { $spoken }. Показано: { $shown }.
    }
debrief-read-back = Підсумок зачитано мовою: { $language }.
debrief-found = Виявлено
debrief-none-found = Нічого з того, що можна було виявити.
debrief-points = Про що поговорити
debrief-no-points = Нічого: усе, про що можна було дізнатися, записано так, як є.
debrief-truth = Як було насправді
debrief-knew = Що людина знала
debrief-discuss = Для обговорення
debrief-times = Час
debrief-marks = Позначені моменти
debrief-time = { $what }: { $time }
debrief-paused = Пауза
debrief-not-a-grade = Розбір — це не оцінка.
debrief-moment-at = Крок { $step }, { $time } від початку розмови, на «{ $place }»
debrief-moment = Крок { $step }, { $time } від початку розмови
debrief-recorded = Записано: { $what }
debrief-fact = Як було насправді: { $what }
debrief-ask = Можна було запитати так: { $what }
debrief-why-flag = На цьому ґрунтується спостереження «{ $flag }»: { $sources }

## The points of the debrief.

debrief-missed-flag = { $n ->
        [0] Не виявлено: { $flag } ({ $weight })
       *[other] Не виявлено: { $flag } ({ $weight }). Ґрунтується на: { $places }
    }
debrief-weighs-otherwise = { $flag }: вага { $found }, а мала бути { $expected }{ $n ->
        [0] {""}
       *[other] . Ґрунтується на: { $places }
    }
debrief-without-ground = Виявлено без підстави: { $flag } ({ $weight }), через: { $places }
debrief-wrongly-recorded = { $place }: записано інакше, ніж було{ $after ->
        [hurried] {" "}(відповідь на запитання поспіхом)
        [leading] {" "}(відповідь на навідне запитання)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: «{ $said }» записано як «ні»
    .why = Хто не знає чи не хоче відповідати, не сказав «ні». Невідоме має стояти як невідоме.
debrief-not-learnt = { $place }: записано «{ $recorded }», але було що дізнатися{ $n ->
        [0] . Жодного відкритого запитання не поставлено
        [one] . Відкритих запитань поставлено { $n }, а потрібно було більше
        [few] {""}
        [many] {""}
       *[other] {""}
    }
    .why = Перша ухильна відповідь часто не остання. Ще одне відкрите запитання коштує мало.
debrief-other-entries = { $place }: записано { $recorded }, а насправді { $fact }
debrief-skipped = { $place }: не запитано або нічого не записано
debrief-skipped-beside = { $section }: { $n ->
        [one] { $n } запитання без відповіді: { $places }
        [few] { $n } запитання без відповіді: { $places }
        [many] { $n } запитань без відповіді: { $places }
       *[other] { $n } запитання без відповіді: { $places }
    }
debrief-late = { $place }: записано лише після «{ $passed }», а це вже пізніший розділ
    .why = Те, на чому ґрунтується спостереження, потрібне, перш ніж розмова піде далі: потім запитують про те, що вже й так думають.
debrief-pressed = { $place }: { $way ->
        [hurried] запитання поспіхом
       *[leading] навідне запитання
    }{ $cost ->
        [lost] . Правда так і не прозвучала
        [closed] . Після цього дізнатися вже не можна було
        [delayed] . Правда прозвучала лише тоді, коли запитання було відкрите
       *[nothing] . Цього разу відповідь усе ж була
    }
    .why = { $way ->
        [hurried] Хто відчуває поспіх, відповідає коротко й каже те, що найшвидше.
       *[leading] Хто залежить від того, хто запитує, охоче погоджується.
    }
debrief-contradiction-unnoticed = Не узгоджується: «{ $one }» і «{ $other }»
    .why = Дві речі, що не узгоджуються, — причина запитати, а не вибрати.
debrief-language-not-shown = Запитання жодного разу не показано мовою: { $language }
    .why = Хто бачить запитання своєю мовою, знає, про що запитують, і перекладач теж.
debrief-not-read-back = Підсумок не зачитано
    .why = Записане належить людині лише тоді, коли вона його почула.
debrief-read-back-in-other = Підсумок зачитано мовою: { $language }, а мова людини: { $spoken }
    .why = Записане належить людині лише тоді, коли вона його почула й зрозуміла.
debrief-interpreter-not-recorded = { $place }: не записано
    .why = Те, як перекладали розмову, належить до матеріалу: воно каже, наскільки надійні слова.
debrief-not-finished = Розмову не завершено
