# Language: Ukrainian (uk). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

## Practising alone.

home-scenarios = Потренувати розмову: людину грає програма
practise-heading = Сценарії
practise-what = Виберіть, із ким зустрінетеся. Програма відповідає за людину; ви запитуєте й записуєте.
practise-reading = Читаються сценарії …
practise-search = Пошук
practise-none = Жоден сценарій не підходить.
practise-about = { $level ->
        [easy] Легко
        [hard] Складно
       *[other] Середньо
    } · близько { $minutes } хв · мова: { $language }
practise-no-such = Сценарію з такою назвою немає. Виберіть зі списку.
practise-changed = Сценарій змінено після початку розмови. Людина більше не відповідає, але все записане лишається.
practise-mood = { $mood ->
        [tired] (Голос у людини втомлений, відповіді короткі.)
        [upset] (Людина напружена й говорить тихо.)
       *[other] (Людина спокійна й чекає на запитання.)
    }
practise-how = Запитуйте клавішею Alt-Q, розпитуйте далі нею ж. Записуйте те, що зрозуміли, як у звичайній розмові.
practise-not-asked = Ви ще не запитали: Alt-Q відкрито, Alt-H поспіхом, Alt-L навідно.
practise-how-lines = Запитуйте командою /запитати, розпитуйте далі так само. Записуйте те, що зрозуміли, як у звичайній розмові.
practise-not-asked-lines = Ви ще не запитали: /запитати відкрито, /поспіхом поспіхом, /навідно навідно.
practise-you-said = Ви { $way ->
        [leading] (навідно)
       *[other] (відкрито)
    }: { $words }
practise-you-asked = Ви запитуєте { $way ->
        [hurried] поспіхом
        [leading] так, що відповідь уже в запитанні
       *[other] відкрито
    }{ $n ->
        [one] { "" }
        [few] { " " }(тут запитання { $n })
        [many] { " " }(тут запитання { $n })
       *[other] { " " }(тут запитання { $n })
    }
practise-mark-heading = Позначити момент
practise-mark-what = Кілька слів про те, що тут сталося. Вони будуть у розборі.
practise-marked = Момент позначено.
action-ask-open = Запитати відкрито або розпитати далі
    .key = відкрито
    .word = запитати
action-ask-hurried = Запитати поспіхом
    .key = поспіхом
    .word = поспіхом
action-ask-leading = Запитати навідно
    .key = навідно
    .word = навідно
action-mark = Позначити момент
    .key = позначити
    .next = наступна позначка
    .word = позначити

## Playing back.

status-replay = відтворення
replay-standing = Відтворення, крок { $step } з { $of } ({ $clock }): { $what }. Стрілки — по кроку, пробіл відтворює, 2 і 3 швидше.
replay-playing = Відтворення, крок { $step } з { $of } ({ $clock }): { $what }. Пробіл або та сама цифра зупиняє.
replay-step-lines = Крок { $step } з { $of } ({ $clock }): { $what }.
replay-how-lines = Порожній рядок — крок уперед, < — крок назад. { $play } відтворює, те саме слово ще раз — швидше, а наприкінці зупиняє.
replay-plays-faster = Відтворюється у { $times } { $times ->
    [one] раз
    [few] рази
    [many] разів
   *[other] раза
 } швидше, ніж тоді.
replay-plays = Відтворюється так само швидко, як тоді.
replay-stopped = Зупинено.
replay-branch = Гілка: ви пробуєте іншу відповідь. Нічого з цього не зберігається. { $back } веде назад до відтворення.
replay-branch-left = Знову відтворення.
replay-no-branch-at-end = Тут розмову завершено. Поверніться до моменту, де хочете спробувати щось інше.
replay-no-mark = Жодного моменту не позначено.
replay-at-start = Це початок.
replay-at-end = Це кінець.
replay-only-looked-at = Відтворення можна лише дивитися. { $try } пробує іншу відповідь звідси, без збереження.
replay-for-manager = Справжню розмову відтворює лише той, хто має ключ керівника.
replay-protected-not = Захищену розмову не відтворюють: кожне запитання показало б свою відповідь.
replay-began = розмова починається
replay-answered = відповідь на «{ $place }»
replay-entry-added = рядок додано до «{ $place }»
replay-entry-removed = рядок прибрано з «{ $place }»
replay-noted = нотатка до «{ $place }»
replay-moved = перехід до «{ $place }»
replay-reviewed = перехід до перегляду
replay-undone = крок скасовано
replay-redone = крок повторено
replay-language = мову людини змінено
replay-interpreted = усний переклад змінено
replay-presented = показано «{ $place }»
replay-assessed = спостереження оцінено
replay-overridden = відповідь лишено попри попередження
replay-disagreed = людина каже, що не так
replay-read-back = підсумок зачитано
replay-form-changed = форму змінено на іншу версію
replay-protected = захист змінено
replay-practised = сценарій вибрано
replay-asked = { $way ->
        [hurried] запитання поспіхом про
        [leading] навідне запитання про
       *[other] відкрите запитання про
    } «{ $place }»
replay-marked = позначений момент: { $text }
replay-finished = розмову завершено
replay-amended = виправлення до «{ $place }»
action-replay = Відтворити розмову крок за кроком
    .key = відтворити
    .word = відтворити
action-branch = Спробувати іншу відповідь звідси, без збереження
    .key = спробувати
    .word = спробувати

## The debrief on the screen.

debrief-screen-what = Це не оцінка, а моменти для обговорення. Усю сторінку записує у файл vilja train debrief.
debrief-screen-goals = Що тренувати
debrief-screen-points = Про що поговорити
debrief-screen-no-point = Нічого: усе, що можна було дізнатися, запитано й записано.
debrief-screen-found = Що ви виявили
debrief-screen-marks = Позначені моменти
debrief-screen-truth = Як було насправді
debrief-screen-discuss = Запитання для обговорення
debrief-screen-times = Час
debrief-screen-about = Про вправу
debrief-screen-beside = Записано: { $recorded }. Як було насправді: { $fact }.
debrief-screen-ask = Можна було запитати: { $ask }
action-debrief = Розбір вправи
    .key = розбір
    .word = розбір

## The first lesson.

lesson-row = Перший урок: вивчіть клавіші
    .what = Близько десяти хвилин. Ви проводите коротку розмову й вивчаєте кожну клавішу, користуючись нею.
lesson-standing = Урок { $step } з { $of }: { $what } ({ $skip } пропускає)
lesson-answer = Цифра перед відповіддю вибирає її. Закрийте сторінку клавішею { $close } і виберіть відповідь.
lesson-next = Enter веде до наступного запитання. Натисніть Enter.
lesson-ask = Запитайте людину: { $key }. Відповідь видно під запитанням, двома мовами.
lesson-dont-know = Людина не знає? Це записує риска, у текстовому полі { $key }. «Не знаю» — це ніколи не «ні».
lesson-undo = Вийшло не так? { $key } скасовує. Спробуйте.
lesson-language = { $key } змінює мову людини посеред запитання. Спробуйте й виберіть мову.
lesson-both = { $key } показує одну мову чи дві. Спробуйте.
lesson-note = { $key } відкриває нотатку до запитання. Напишіть кілька слів і натисніть Enter.
lesson-flags = { $key } показує, на що вказують відповіді. Відкрийте й закрийте клавішею { $close }.
lesson-overview = { $key } показує всі запитання; пишіть, щоб шукати. Відкрийте й закрийте клавішею { $close }.
lesson-shutter = Хтось заходить? { $key } ховає все, ще раз { $key } показує. Спробуйте обидва.
lesson-help = { $key } показує всі клавіші тут. Відкрийте й закрийте клавішею { $close }.
lesson-finish = Тепер ви самі ведете розмову. Запитуйте, записуйте, а коли все готово, перейдіть до { $key } і завершіть.
lesson-debrief = { $key } показує розбір: що ви виявили й що можна було запитати.
lesson-over = Урок закінчено. { $replay } відтворює розмову, { $home } веде на початок.
action-skip = Пропустити цей крок уроку
    .key = пропустити
    .word = пропустити
