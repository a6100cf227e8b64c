# Language: Ukrainian (uk). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = ВПРАВА
title-case = справа { $case }

## The top row

status-saved = збережено { $clock }
status-all-saved = усе збережено
status-not-saved = НЕ ЗБЕРЕЖЕНО
status-flags =
    { $n ->
        [one] { $n } спостереження
        [few] { $n } спостереження
        [many] { $n } спостережень
       *[other] { $n } спостереження
    }
status-open = { $n } виконано частково, вирішать інші відповіді

## Languages

language-sv = шведська
language-en = англійська
language-ar = арабська
language-so = сомалійська
language-fa-af = дарі
language-fa = перська
language-ti = тигринья
language-uk = українська
language-ru = російська
language-ckb = сорані
language-kmr = курманджі
language-tr = турецька
language-pl = польська
language-fi = фінська
language-ps = пушту
language-ur = урду
language-am = амхарська
language-om = оромо
language-sq = албанська
language-bs = боснійська
language-hr = хорватська
language-sr = сербська
language-es = іспанська
language-fr = французька
language-pt = португальська
language-de = німецька
language-it = італійська
language-ro = румунська
language-bg = болгарська
language-hu = угорська
language-el = грецька
language-hy = вірменська
language-ka = грузинська
language-az = азербайджанська
language-uz = узбецька
language-mn = монгольська
language-sw = суахілі
language-rw = кіньяруанда
language-ln = лінгала
language-bn = бенгальська
language-hi = гінді
language-pa = панджабі
language-ta = тамільська
language-th = тайська
language-vi = в’єтнамська
language-zh = китайська
language-et = естонська
language-lv = латиська
language-lt = литовська
language-rom = ромська
language-se = північносаамська
language-fit = меянкієлі
language-swl = шведська жестова мова
mark-missing = немає перекладу
mark-unreviewed = переклад не перевірено

## First start and unlocking

welcome-heading = Вітаємо у Vilja
welcome-purpose = Vilja веде розмови з людьми, які переїхали з одного муніципалітету до іншого, двома мовами, і показує, на що вказують відповіді.
officer-language-heading = Якою мовою ви хочете працювати?
passphrase-heading = Виберіть парольну фразу
passphrase-why = Усі розмови шифруються парольною фразою. Кілька слів поспіль — це добре: їх легко запам’ятати й важко вгадати. Щонайменше 12 символів.
passphrase-forgotten = Якщо парольну фразу забуто, ніхто більше не прочитає розмов, хіба що є запасний ключ. Як його зробити, буде сказано потім.
passphrase-first = Парольна фраза
passphrase-again = Та сама парольна фраза ще раз
passphrase-practice = Вправі парольна фраза не потрібна: натисніть Ctrl-T.
passphrase-practice-line = Вправі парольна фраза не потрібна: напишіть /вправа.
passphrase-too-short = Парольна фраза закоротка. Щонайменше 12 символів, краще кілька слів.
passphrase-differs = Парольні фрази не збігаються. Почніть спочатку з однієї.
unlock-heading = Відімкнення
unlock-passphrase = Парольна фраза
wait-creating = Створюється зашифрований файл. Це триває близько секунди.
wait-unlocking = Відмикання …
wait-opening = Відкривається вправа …

## Start

home-heading = Що ви хочете зробити?
home-training = Це вправа. Ніщо звідси не потрапляє до справжніх розмов.
home-begin = Почати розмову
home-practice = Спробувати тренувальну розмову
home-look-around = Оглянутися
home-real = До справжніх розмов
home-open = Поточні розмови
home-finished = Завершені розмови
home-no-case = без справи

setup-heading = Нова розмова
setup-case = Номер справи в установі
setup-case-why = Залиште порожнім, якщо його ще немає. Ніколи не пишіть тут імені чи personnummer.
setup-form = Яка форма?
setup-no-form = Такої форми немає. Виконайте «vilja forms list», щоб побачити, які є.
client-language-heading = Якою мовою говорить людина?
client-language-none = Лише мова працівника
client-language-later = Мову можна змінити будь-коли клавішею F2.

look-around-heading = Оглянутися
look-around-what = Розмова ставить запитання у спокійному порядку. Коли відповіді разом на щось указують, з’являється спостереження з відповідями, на яких воно ґрунтується.
look-around-not = Програма нічого не вирішує. Спостереження — це те, що варто з’ясувати далі, а оцінюєте його ви.
look-around-flags = Спостереження, які може зробити форма

## The question

question-counter = Запитання { $number } з { $total } · { $section }
question-note = Нотатка: { $note }
question-put-aside = Запитання більше не актуальне. Відповідь відкладено, вона не рахується. Натисніть Enter, щоб іти далі.
field-words = Власні слова людини
field-rendering = Передано перекладачем
field-search = Пошук
field-number = Кількість
field-number-of = Кількість { $unit }
field-money = Сума в кронах
field-date = Дата: 2026-10-01, 2026-10, 2026 або ~2026, якщо приблизно
field-period = Від і до: 2024-01 – 2026-10
field-code = Код
field-full = Текст не вміщується. Вільно символів: { $n }.
search-how = Напишіть кілька літер назви.
search-nothing = У списку нічого не підходить. Напишіть менше літер.
search-pick-one = Підходить кілька. Виберіть за номером.
search-chosen = Вибрано: { $name }
roster-add = Додати
roster-none = Немає
roster-added = Додано. Enter веде далі до запитань про кожен запис.
answer-yes = Так
answer-no = Ні
answer-given = Так, згоду надано
answer-partly = Так, на частину
answer-refused = Ні, згоди немає
answer-read = Зачитано
answer-money = { $amount } крон
answer-listed = Список повний
silence-dont-know = Не знаю
silence-declined = Не хочу відповідати
silence-not-applicable = Не стосується
silence-not-interpreted = Не вдалося перекласти

note-heading = Нотатка до запитання
palette-heading = Усі команди
list-search = Пошук
overview-heading = Огляд

## Weights, in the order of what they weigh

weight-prohibited = Заборонено
    .long = Заборонено: за висновком установи чи суду, це саме по собі суперечить закону.
weight-policy = Проти настанов
    .long = Проти настанов: «ні» каже пропозиція або місцеве правило, а не закон.
weight-strong = Чітка ознака
    .long = Чітка ознака активної участі, разом з іншими відповідями.
weight-grey = Сіра зона
    .long = Сіра зона: може бути звичайною підтримкою або частиною активної участі.
weight-context = Тло
    .long = Тло: пояснює становище й ніколи не достатнє саме по собі.
weight-mitigating = Свідчить проти
    .long = Свідчить проти активної участі або робить те, що сталося, дозволеним.

truth-yes = так
truth-no = ні
truth-unknown = ще не відомо

## Flags

pane-because = запитання { $numbers }
pane-flags =
    { $n ->
        [one] { $n } спостереження, F4 покаже його
        [few] { $n } спостереження, F4 покаже всі
        [many] { $n } спостережень, F4 покаже всі
       *[other] { $n } спостереження, F4 покаже всі
    }
pane-elements = Активна участь:
pane-contradictions =
    { $n ->
        [one] { $n } суперечність
        [few] { $n } суперечності
        [many] { $n } суперечностей
       *[other] { $n } суперечності
    }
flags-heading = На що вказують відповіді
flags-never-a-verdict = Спостереження — ніколи не вирок. Воно показує відповіді, які варто з’ясувати далі.
flags-elements = Ознаки активної участі
flags-raised = Спостереження
flags-contradictions = Суперечності
flags-open = Можуть вирішити інші відповіді
flags-needs =
    { $rest ->
        [0] Вирішують: { $questions }
       *[other] Вирішують: { $questions } і ще { $rest }
    }
flags-ask-next = Варто запитати: { $questions }
flags-sources = Джерело: { $sources }
assessed-confirmed = Оцінка: підтверджено
assessed-set-aside = Оцінка: залишено без заходів. { $reason }
assessed-open = Ще не оцінено
assess-confirm = Підтвердити спостереження
assess-set-aside = Залишити без заходів, із причиною
assess-leave-open = Лишити неоціненим
assess-reason = Причина

## Review and finish

review-heading = Перегляд
review-what = Перегляньте відповіді, перш ніж завершити розмову. Enter на рядку веде до запитання.
review-read-back = Зачитати підсумок людині
review-was-read-back = Зачитано
review-not-read-back = Ще не зачитано
review-read-back-changed = Прочитано, але потім відповіді змінилися
review-disagree = Людина з чимось не згодна
review-finish = Завершити розмову
review-flags =
    { $n ->
        [0] Спостереження, усі оцінено
        [one] Спостереження, треба оцінити { $n }
        [few] Спостереження, треба оцінити { $n }
        [many] Спостереження, треба оцінити { $n }
       *[other] Спостереження, треба оцінити { $n }
    }
review-unanswered =
    { $n ->
        [one] Без відповіді, { $n } запитання
        [few] Без відповіді, { $n } запитання
        [many] Без відповіді, { $n } запитань
       *[other] Без відповіді, { $n } запитання
    }
review-folded = Згорнуто. F9 покаже.
review-half-written = Написано, але не прочитано як відповідь
review-required = Форма окремо просить відповіді на це
review-put-aside = Відкладені відповіді, не рахуються

summary-heading = Підсумок для зачитування
summary-how = Читайте повільно, по рядку. Потім запитайте, чи немає помилок і чи нічого не бракує.
# Read aloud to the person.
summary-opening = Я зачитаю те, що ви розповіли. Скажіть, якщо щось не так.
# Read aloud to the person.
summary-closing = Це все, що записано. Чи щось не так, чи чогось бракує?
summary-read = Підсумок зачитано
summary-disagrees = Людина з чимось не згодна
summary-was-read = Записано, що підсумок зачитано.
disagreement-heading = Людина не згодна
disagreement-why = Запишіть, що, на думку людини, неправильно, її власними словами. Відповіді від цього не змінюються.
# Read aloud to the person.
disagreement-ask = З чим саме ви не згодні?

finish-heading = Завершити розмову?
finish-what = Після завершення нічого не можна змінити. Виправлення записуються як доповнення з причиною.
finish-unanswered =
    { $n ->
        [one] Без відповіді { $n } важливе запитання.
        [few] Без відповіді { $n } важливі запитання.
        [many] Без відповіді { $n } важливих запитань.
       *[other] Без відповіді { $n } важливого запитання.
    }
finish-unassessed =
    { $n ->
        [one] Не оцінено { $n } спостереження.
        [few] Не оцінено { $n } спостереження.
        [many] Не оцінено { $n } спостережень.
       *[other] Не оцінено { $n } спостереження.
    }
finish-not-read-back = Підсумок не зачитано.
finish-changed-since-read-back = Після читання підсумку відповіді змінилися.
finish-yes = Завершити
finish-no = Назад до перегляду
finished = Розмову завершено.

put-aside-heading =
    { $n ->
        [one] { $n } відповідь буде відкладено
        [few] { $n } відповіді буде відкладено
        [many] { $n } відповідей буде відкладено
       *[other] { $n } відповіді буде відкладено
    }
put-aside-what = З новою відповіддю це більше не актуальне. Воно зберігається, але не рахується. Повернеться, якщо змінити відповідь назад.
put-aside-yes = Змінити відповідь
put-aside-no = Лишити стару відповідь

quit-unsaved-heading = Не все збережено
quit-unsaved-what = Останнє не вдалося записати на диск. Якщо вийти зараз, воно може зникнути.
quit-unsaved-yes = Спробувати зберегти й вийти
quit-unsaved-no = Залишитися
not-saved-stay = Останнє не вдалося зберегти. Розмова лишається відкритою, доки не вдасться.

transcript-heading = Протокол
transcript-read-only = Розмову завершено, її можна лише читати. Enter на відповіді записує виправлення.
transcript-amendments = Виправлення
transcript-amendment = Було { $before }, стало { $after }. Причина: { $reason }
transcript-unreadable = Протокол не вдається прочитати за формою, за якою його вели. Виконайте «vilja transcripts verify».
amend-heading = Виправлення
amend-new-answer = Нова відповідь: { $answer }
amend-reason = Причина виправлення
amended = Виправлення збережено. Попередня відповідь лишається.

shutter = Натисніть F5, щоб продовжити.

help-heading = Довідка
help-answering = На запитання з вибором відповідає одна клавіша. Enter веде далі. Риска (-) — не знаю, нуль (0) — не хочу відповідати. У текстових полях це Alt-V і Alt-A. Alt-Enter дає новий рядок, а Tab веде до наступного поля.
help-moving = Shift-Tab веде назад. Ніщо не зникає, коли ви ходите туди й назад. F7 показує всі запитання. F2 змінює мову людини, навіть посеред слова.
help-flags = F4 показує, на що вказують відповіді й чому. F9 згортає це, щоб людина не бачила. F5 ховає весь екран.
help-words = Те, що інші звуть соціальним демпінгом, тут зветься активною участю (aktiv medverkan). Інше слово применшує людей.

## Commands: the name, the word in the key bar (.key) and the word in line mode (.word)

action-next = Далі
    .save = зберегти
    .key = далі
    .choose = вибрати
    .word = далі
action-back = Назад
    .key = назад
    .word = назад
action-language = Змінити мову людини
    .key = мова
    .word = мова
action-pick-language = Вибрати мову людини
    .word = вибрати-мову
action-bilingual = Показати одну чи дві мови
    .key = одна/дві мови
    .word = дві-мови
action-flags = Показати спостереження
    .key = спостереження
    .word = спостереження
action-fold = Згорнути спостереження
    .key = згорнути
    .word = згорнути
action-shutter = Сховати екран
    .back = показати
    .key = сховати
    .word = сховати
action-note = Нотатка до запитання
    .key = нотатка
    .word = нотатка
action-overview = Огляд усіх запитань
    .key = огляд
    .word = огляд
action-review = До перегляду
    .key = перегляд
    .word = перегляд
action-undo = Скасувати
    .key = скасувати
    .word = скасувати
action-redo = Повторити
    .word = повторити
action-clear = Очистити відповідь
    .word = очистити
action-add = Додати до списку
    .key = додати
    .word = додати
action-remove = Прибрати зі списку
    .key = прибрати
    .word = прибрати
action-dont-know = Відповідь: не знаю
    .key = не знаю
    .word = не-знаю
action-declined = Відповідь: не хочу відповідати
    .key = не хочу відповідати
    .word = не-хочу-відповідати
action-not-applicable = Відповідь: не стосується
    .word = не-стосується
action-not-interpreted = Відповідь: не вдалося перекласти
    .word = не-вдалося-перекласти
action-rendering = Між словами людини й переданим перекладачем
    .key = переклад
    .word = переклад
action-commands = Усі команди
    .key = усі команди
    .word = команди
action-help = Довідка
    .key = довідка
    .word = довідка
action-cancel = Закрити
    .key = закрити
    .word = закрити
action-finish = Завершити розмову
    .key = завершити розмову
    .word = завершити-розмову
action-home = На початок, розмова зберігається
    .key = на початок
    .word = початок
action-practice = Вправа, без парольної фрази
    .key = вправа
    .word = вправа
action-officer-language = Змінити власну мову
    .key = ваша мова
    .word = ваша-мова
action-quit = Вийти з програми
    .key = вийти
    .word = вийти

## When something cannot be done

not-now = Тут цього не можна зробити.
misheard = Цей рядок не зрозумілий: { $line }
undone = Скасовано або повторено.
refusal-not-relevant = За наявних відповідей це запитання не актуальне.
refusal-wrong-kind = Така відповідь не підходить до цього запитання.
refusal-no-such-option = Такого варіанта немає: { $option }
refusal-out-of-range = Відповідь має бути від { $min } до { $max }.
refusal-below = Відповідь має бути щонайменше { $min }.
refusal-above = Відповідь може бути щонайбільше { $max }.
refusal-too-few = Виберіть щонайменше { $n }.
refusal-too-many = Виберіть щонайбільше { $n }.
refusal-exclusive = Цей варіант може бути лише один, без інших.
refusal-empty = Напишіть щось або виберіть «не знаю».
refusal-unknown-code = Такого коду в реєстрі немає: { $code }
refusal-not-a-number = Це не число. Пишіть цифрами, наприклад 1500.
refusal-which-number = Це можуть бути два різні числа. Напишіть { $whole } або { $part }.
refusal-thousands = Напишіть { $whole }, якщо це те число, без знака між тисячами.
refusal-not-a-date = Це не дата. Напишіть, наприклад, 2026-10-01, 2026-10 або 2026.
refusal-not-a-period = Це не період. Напишіть від і до, наприклад 2024-01 – 2026-10, або 2024-01 –, якщо він не закінчився.
refusal-period-order = Період закінчується раніше, ніж починається.
refusal-no-such-entry = Такого рядка в списку немає.
refusal-finished = Розмову завершено. Натомість запишіть виправлення.
refusal-not-finished = Виправлення записують лише після завершення розмови.
refusal-reason-missing = Напишіть причину.
refusal-no-such-flag = Спостереження більше не дійсне.
refusal-nothing-to-undo = Немає чого скасовувати.
refusal-nothing-to-redo = Немає чого повторювати.
refusal-at-start = Це перше запитання.
refusal-at-end = Це останнє.
