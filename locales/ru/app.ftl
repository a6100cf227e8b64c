# Language: Russian (ru). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = ТРЕНИРОВКА
title-case = дело { $case }

## Top line

status-saved = сохранено { $clock }
status-all-saved = всё сохранено
status-not-saved = НЕ СОХРАНЕНО
status-flags =
    { $n ->
        [one] { $n } наблюдение
        [few] { $n } наблюдения
        [many] { $n } наблюдений
       *[other] { $n } наблюдения
    }
status-open = { $n } выполнено частично, решат новые ответы

## Languages

language-sv = шведский
language-en = английский
language-ar = арабский
language-so = сомалийский
language-fa-af = дари
language-fa = персидский
language-ti = тигринья
language-uk = украинский
language-ru = русский
language-ckb = сорани
language-kmr = курманджи
language-tr = турецкий
language-pl = польский
language-fi = финский
language-ps = пушту
language-ur = урду
language-am = амхарский
language-om = оромо
language-sq = албанский
language-bs = боснийский
language-hr = хорватский
language-sr = сербский
language-es = испанский
language-fr = французский
language-pt = португальский
language-de = немецкий
language-it = итальянский
language-ro = румынский
language-bg = болгарский
language-hu = венгерский
language-el = греческий
language-hy = армянский
language-ka = грузинский
language-az = азербайджанский
language-uz = узбекский
language-mn = монгольский
language-sw = суахили
language-rw = киньяруанда
language-ln = лингала
language-bn = бенгальский
language-hi = хинди
language-pa = панджаби
language-ta = тамильский
language-th = тайский
language-vi = вьетнамский
language-zh = китайский
language-et = эстонский
language-lv = латышский
language-lt = литовский
language-rom = романи
language-se = северносаамский
language-fit = меянкиели
language-swl = шведский жестовый язык
mark-missing = нет перевода
mark-unreviewed = перевод не проверен

## First start and unlocking

welcome-heading = Добро пожаловать в Vilja
welcome-purpose = Vilja проводит беседы с людьми, которые переехали из одного муниципалитета в другой, на двух языках, и показывает, на что указывают ответы.
officer-language-heading = На каком языке вы хотите работать?
passphrase-heading = Выберите парольную фразу
passphrase-why = Парольной фразой шифруются все беседы. Хороши несколько слов подряд: их легко запомнить и трудно угадать. Не меньше 12 знаков.
passphrase-forgotten = Если парольная фраза забыта, прочитать беседы больше не сможет никто, если нет запасного ключа. Как его сделать, будет сказано потом.
passphrase-first = Парольная фраза
passphrase-again = Та же парольная фраза ещё раз
passphrase-practice = Для тренировки парольная фраза не нужна: нажмите Ctrl-T.
passphrase-practice-line = Для тренировки парольная фраза не нужна: введите /тренировка.
passphrase-too-short = Парольная фраза слишком короткая. Нужно не меньше 12 знаков, лучше несколько слов.
passphrase-differs = Парольные фразы не совпали. Начните с парольной фразы заново.
unlock-heading = Открыть доступ
unlock-passphrase = Парольная фраза
wait-creating = Создаётся зашифрованный файл. Это занимает около секунды.
wait-unlocking = Открывается доступ …
wait-opening = Открывается тренировка …

## Start

home-heading = Что вы хотите сделать?
home-training = Это тренировка. Ничего отсюда не попадёт в настоящие беседы.
home-begin = Начать беседу
home-practice = Попробовать учебную беседу
home-look-around = Осмотреться
home-real = К настоящим беседам
home-open = Текущие беседы
home-finished = Завершённые беседы
home-no-case = без дела

setup-heading = Новая беседа
setup-case = Номер дела в вашем учреждении
setup-case-why = Оставьте пустым, если номера ещё нет. Никогда не пишите здесь имени или личного номера.
setup-form = Какая анкета?
setup-no-form = Такой анкеты нет. Запустите «vilja forms list», чтобы увидеть, какие есть.
client-language-heading = На каком языке говорит человек?
client-language-none = Только язык сотрудника
client-language-later = Язык можно сменить в любое время клавишей F2.

look-around-heading = Осмотреться
look-around-what = Беседа задаёт вопросы в спокойном порядке. Когда ответы вместе на что-то указывают, появляется наблюдение и ответы, на которых оно основано.
look-around-not = Программа ничего не решает. Наблюдение — это то, что стоит проверить, и оцениваете его вы.
look-around-flags = Наблюдения, которые может сделать анкета

## The question

question-counter = Вопрос { $number } из { $total } · { $section }
question-note = Заметка: { $note }
question-put-aside = Вопрос больше не актуален. Ответ отложен и не учитывается. Нажмите Enter, чтобы идти дальше.
field-words = Собственные слова человека
field-rendering = Как передал переводчик
field-search = Поиск
field-number = Число
field-number-of = Число, { $unit }
field-money = Сумма в кронах
field-date = Дата: 2026-10-01, 2026-10, 2026 или ~2026, если примерно
field-period = От и до: 2024-01 – 2026-10
field-code = Код
field-full =
    { $n ->
        [one] Текст не помещается. Есть место ещё для { $n } знака.
        [few] Текст не помещается. Есть место ещё для { $n } знаков.
        [many] Текст не помещается. Есть место ещё для { $n } знаков.
       *[other] Текст не помещается. Есть место ещё для { $n } знака.
    }
search-how = Введите несколько букв названия.
search-nothing = В списке ничего не подходит. Введите меньше букв.
search-pick-one = Подходит несколько. Выберите по номеру.
search-chosen = Выбрано: { $name }
roster-add = Добавить
roster-none = Нет
roster-added = Добавлено. Enter ведёт к вопросам о каждом.
answer-yes = Да
answer-no = Нет
answer-given = Да, согласие дано
answer-partly = Да, частично
answer-refused = Нет, согласия нет
answer-read = Зачитано
answer-money = { $amount } kr
answer-listed = Список полный
silence-dont-know = Не знаю
silence-declined = Не хочу отвечать
silence-not-applicable = Не относится
silence-not-interpreted = Не удалось перевести

note-heading = Заметка к вопросу
palette-heading = Все команды
list-search = Поиск
overview-heading = Обзор

## Weights, in the order in which they weigh

weight-prohibited = Недопустимо
    .long = Недопустимо: по мнению ведомства или суда, само по себе противоречит закону.
weight-policy = Против правил
    .long = Против правил: «нет» говорит предложение или местное правило, а не закон.
weight-strong = Явный признак
    .long = Явный признак активного содействия, вместе с другими ответами.
weight-grey = Серая зона
    .long = Серая зона: может быть обычной поддержкой или частью активного содействия.
weight-context = Фон
    .long = Фон: объясняет положение, но одного его никогда не достаточно.
weight-mitigating = Говорит против
    .long = Говорит против активного содействия или делает произошедшее допустимым.

truth-yes = да
truth-no = нет
truth-unknown = пока неизвестно

## Flags

pane-because = вопрос { $numbers }
pane-flags =
    { $n ->
        [one] { $n } наблюдение, F4 покажет
        [few] { $n } наблюдения, F4 покажет все
        [many] { $n } наблюдений, F4 покажет все
       *[other] { $n } наблюдения, F4 покажет все
    }
pane-elements = Активное содействие:
pane-contradictions =
    { $n ->
        [one] { $n } противоречие
        [few] { $n } противоречия
        [many] { $n } противоречий
       *[other] { $n } противоречия
    }
flags-heading = На что указывают ответы
flags-never-a-verdict = Наблюдение — никогда не приговор. Оно показывает ответы, которые стоит проверить.
flags-elements = Условия активного содействия
flags-raised = Наблюдения
flags-contradictions = Противоречия
flags-open = Можно решить новыми ответами
flags-needs =
    { $rest ->
        [0] Решают: { $questions }
       *[other] Решают: { $questions } и ещё { $rest }
    }
flags-ask-next = Стоит спросить: { $questions }
flags-sources = Источник: { $sources }
assessed-confirmed = Оценка: подтверждено
assessed-set-aside = Оценка: оставлено без мер. { $reason }
assessed-open = Ещё не оценено
assess-confirm = Подтвердить наблюдение
assess-set-aside = Оставить без мер, с причиной
assess-leave-open = Оставить без оценки
assess-reason = Причина

## Review and finish

review-heading = Просмотр
review-what = Просмотрите ответы, прежде чем завершить беседу. Enter на строке ведёт к вопросу.
review-read-back = Зачитать человеку итог беседы
review-was-read-back = Зачитано
review-not-read-back = Ещё не зачитано
review-read-back-changed = Прочитано, но потом ответы изменились
review-disagree = Человек с чем-то не согласен
review-finish = Завершить беседу
review-flags =
    { $n ->
        [0] Наблюдения, все оценены
        [one] Наблюдения, оценить { $n }
        [few] Наблюдения, оценить { $n }
        [many] Наблюдения, оценить { $n }
       *[other] Наблюдения, оценить { $n }
    }
review-unanswered =
    { $n ->
        [one] Без ответа, { $n } вопрос
        [few] Без ответа, { $n } вопроса
        [many] Без ответа, { $n } вопросов
       *[other] Без ответа, { $n } вопроса
    }
review-folded = Свёрнуто. F9 покажет.
review-half-written = Написано, но не прочитано как ответ
review-required = Анкета особо просит ответить
review-put-aside = Отложенные ответы, не учитываются

summary-heading = Итог беседы для чтения вслух
summary-how = Читайте медленно, по одной строке. Потом спросите, всё ли верно и не нужно ли что-то добавить.
# Read aloud to the person.
summary-opening = Я прочитаю то, что вы рассказали. Скажите, если что-то неверно.
# Read aloud to the person.
summary-closing = Это всё, что записано. Есть ли что-то неверное или чего-то не хватает?
summary-read = Итог беседы зачитан
summary-disagrees = Человек с чем-то не согласен
summary-was-read = Отмечено, что итог беседы зачитан.
disagreement-heading = Человек не согласен
disagreement-why = Запишите, что человек считает неверным, его собственными словами. Ответы от этого не меняются.
# Read aloud to the person.
disagreement-ask = С чем вы не согласны?

finish-heading = Завершить беседу?
finish-what = После завершения ничего нельзя изменить. Исправления пишутся как дополнения, с причиной.
finish-unanswered =
    { $n ->
        [one] { $n } важный вопрос без ответа.
        [few] { $n } важных вопроса без ответа.
        [many] { $n } важных вопросов без ответа.
       *[other] { $n } важных вопроса без ответа.
    }
finish-unassessed =
    { $n ->
        [one] { $n } наблюдение не оценено.
        [few] { $n } наблюдения не оценены.
        [many] { $n } наблюдений не оценено.
       *[other] { $n } наблюдения не оценено.
    }
finish-not-read-back = Итог беседы не зачитан.
finish-changed-since-read-back = После чтения итога ответы изменились.
finish-yes = Завершить
finish-no = Вернуться к просмотру
finished = Беседа завершена.

put-aside-heading =
    { $n ->
        [one] { $n } ответ откладывается
        [few] { $n } ответа откладываются
        [many] { $n } ответов откладывается
       *[other] { $n } ответа откладывается
    }
put-aside-what = При новом ответе это больше не актуально. Оно сохраняется, но не учитывается. Оно вернётся, если ответ изменить обратно.
put-aside-yes = Изменить ответ
put-aside-no = Оставить старый ответ

quit-unsaved-heading = Сохранено не всё
quit-unsaved-what = Последнее не удалось записать на диск. Если выйти сейчас, оно может пропасть.
quit-unsaved-yes = Попробовать сохранить и выйти
quit-unsaved-no = Остаться
not-saved-stay = Последнее не удалось сохранить. Беседа останется открытой, пока это не удастся.

transcript-heading = Протокол
transcript-read-only = Беседа завершена, её можно только читать. Enter на ответе пишет исправление.
transcript-amendments = Исправления
transcript-amendment = С { $before } на { $after }. Причина: { $reason }
transcript-unreadable = Протокол нельзя прочитать с той анкетой, по которой он вёлся. Запустите «vilja transcripts verify».
amend-heading = Исправление
amend-new-answer = Новый ответ: { $answer }
amend-reason = Причина исправления
amended = Исправление сохранено. Прежний ответ остаётся.

shutter = Нажмите F5, чтобы продолжить.

help-heading = Помощь
help-answering = Одна клавиша отвечает на вопрос с вариантами. Enter ведёт дальше. Тире (-) — не знаю, ноль (0) — не хочу отвечать. В текстовых полях это Alt-V и Alt-A. Alt-Enter даёт новую строку, Tab ведёт к следующему полю.
help-moving = Shift-Tab ведёт назад. Ничего не пропадает, когда вы ходите вперёд и назад. F7 показывает все вопросы. F2 меняет язык человека, даже посреди слова.
help-flags = F4 показывает, на что указывают ответы и почему. F9 сворачивает это, чтобы человек не видел. F5 скрывает весь экран.
help-words = То, что другие называют социальным демпингом, здесь называется активным содействием (aktiv medverkan). Другое слово умаляет людей.

## Commands: the name, the word on the key line (.key) and the word in line mode (.word)

action-next = Дальше
    .save = сохранить
    .key = дальше
    .choose = выбрать
    .word = дальше
action-back = Назад
    .key = назад
    .word = назад
action-language = Сменить язык человека
    .key = язык
    .word = язык
action-pick-language = Выбрать язык человека
    .word = выбрать-язык
action-bilingual = Показать один или два языка
    .key = один/два языка
    .word = два-языка
action-flags = Показать наблюдения
    .key = наблюдения
    .word = наблюдения
action-fold = Свернуть наблюдения
    .key = свернуть
    .word = свернуть
action-shutter = Скрыть экран
    .back = показать
    .key = скрыть
    .word = скрыть
action-note = Заметка к вопросу
    .key = заметка
    .word = заметка
action-overview = Обзор всех вопросов
    .key = обзор
    .word = обзор
action-review = К просмотру
    .key = просмотр
    .word = просмотр
action-undo = Отменить
    .key = отменить
    .word = отменить
action-redo = Вернуть
    .word = вернуть
action-clear = Очистить ответ
    .word = очистить
action-add = Добавить в список
    .key = добавить
    .word = добавить
action-remove = Убрать из списка
    .key = убрать
    .word = убрать
action-dont-know = Ответ: не знаю
    .key = не знаю
    .word = не-знаю
action-declined = Ответ: не хочу отвечать
    .key = не хочу отвечать
    .word = не-хочу-отвечать
action-not-applicable = Ответ: не относится
    .word = не-относится
action-not-interpreted = Ответ: не удалось перевести
    .word = не-удалось-перевести
action-rendering = Переключить слова человека и передачу переводчика
    .key = передача
    .word = передача
action-commands = Все команды
    .key = все команды
    .word = команды
action-help = Помощь
    .key = помощь
    .word = помощь
action-cancel = Закрыть
    .key = закрыть
    .word = закрыть
action-finish = Завершить беседу
    .key = завершить беседу
    .word = завершить-беседу
action-home = В начало, беседа сохраняется
    .key = в начало
    .word = начало
action-practice = Тренироваться, без парольной фразы
    .key = тренировка
    .word = тренировка
action-officer-language = Сменить свой язык
    .key = свой язык
    .word = свой-язык
action-quit = Выйти из программы
    .key = выйти
    .word = выйти

## When something does not work

not-now = Здесь это сделать нельзя.
misheard = Строка непонятна: { $line }
undone = Отменено или возвращено.
refusal-not-relevant = При этих ответах вопрос не актуален.
refusal-wrong-kind = Такой ответ не подходит к этому вопросу.
refusal-no-such-option = Такого варианта нет: { $option }
refusal-out-of-range = Ответ должен быть от { $min } до { $max }.
refusal-below = Ответ должен быть не меньше { $min }.
refusal-above = Ответ должен быть не больше { $max }.
refusal-too-few = Выберите не меньше { $n }.
refusal-too-many = Выберите не больше { $n }.
refusal-exclusive = Этот вариант может стоять только один.
refusal-empty = Напишите что-нибудь или выберите «не знаю».
refusal-unknown-code = Такого кода нет в реестре: { $code }
refusal-not-a-number = Это не число. Пишите цифрами, например 1500.
refusal-which-number = Это могут быть два разных числа. Напишите { $whole } или { $part }.
refusal-thousands = Напишите { $whole }, если это то число, без знака между тысячами.
refusal-not-a-date = Это не дата. Напишите, например, 2026-10-01, 2026-10 или 2026.
refusal-not-a-period = Это не период. Напишите от и до, например 2024-01 – 2026-10, или 2024-01 –, если он не закончился.
refusal-period-order = Период кончается раньше, чем начинается.
refusal-no-such-entry = Такой строки нет в списке.
refusal-finished = Беседа завершена. Напишите исправление.
refusal-not-finished = Исправления пишут, только когда беседа завершена.
refusal-reason-missing = Напишите причину.
refusal-no-such-flag = Наблюдение больше не действует.
refusal-nothing-to-undo = Отменять нечего.
refusal-nothing-to-redo = Возвращать нечего.
refusal-at-start = Это первый вопрос.
refusal-at-end = Это последнее.
