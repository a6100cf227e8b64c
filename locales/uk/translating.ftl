# Language: Ukrainian (uk). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = Мовою { $language } не пишуть літерами { $letters }.
    .hint = Напишіть літеру самої мови. На екрані вона може мати такий самий вигляд.
problem-hidden-character = Тут стоїть знак, якого не видно ({ $character }).
    .hint = Приберіть знак. Він міг потрапити сюди, коли текст вставляли.
problem-markup = «{ $mark }» показується як є.
    .hint = Приберіть це. Так текст не можна зробити жирним чи поділити на рядки.
problem-plural-missing = У мові є форма для чисел, таких як { $example }, і тут її немає.
    .hint = Додайте до вибору рядок [{ $form }].
problem-plural-never-used = Форма [{ $form }] ніколи не вживається: у мові її немає для цілих чисел.
    .hint = Приберіть рядок.
problem-too-wide = Стовпців займає текст: { $cols }. Місця є не більше ніж на { $most }.
    .hint = Напишіть коротше.
problem-order-lost = «{ $value }» показується в іншому порядку, бо цією мовою пишуть справа.
    .hint = Напишіть {"{"} "\u2066" {"}"} перед ним і {"{"} "\u2069" {"}"} після нього.
problem-open-isolate = Знак напрямку читання відкрито, але не закрито, або навпаки.
    .hint = Напишіть у фігурних дужках стільки ж "\u2069", скільки "\u2066".
problem-changed-since = Шведський текст змінився відтоді, як переклали «{ $id }».
    .hint = Перекладіть заново. Якщо переклад усе ще правильний: vilja locales holds { $id }.

## The table

translating-exported = Таблиця у { $path }. Текстів у ній: { $n }.
translating-changed = змінено шведською після перекладу: { $n }
translating-scenarios = сценарії: { $n } з { $of }, тексти { $said } з { $texts }
translating-taken = { $file }: нових або змінених текстів: { $n }
translating-taken-in-all = Прийнято текстів: { $n }
translating-unchanged = Без змін: { $n }
translating-empty = Порожніх клітинок, де текст лишається, як був: { $n }
translating-refused = Рядок { $row }, { $text }: { $why }
translating-refused-more = Ще не прийнято: { $n }
translating-given-back = Неприйняті тексти у { $path }, причина — в останньому стовпці. Виправте їх там і завантажте цей файл. Текстів: { $n }.
translating-reviewed = перевірка: { $reviewer }
translating-reviewed-file = { $file }: перевірка: { $reviewer }
translating-review-kept-back = Ім’я того, хто перевіряє, не записано: { $reviewer }. Стільки текстів файлу стоять у таблиці не так, як у файлі: { $n }
translating-review-lost = файл був позначений як перевірений, а тепер позначений як неперевірений
translating-held = { $text } правильний: { $languages }
translating-left = { $text } змінено шведською: { $languages }
translating-noted = Змінених текстів, позначених як правильні: { $n }
translating-noted-new = Позначено нових текстів: { $n }

## Why a text is not taken

translating-why-unknown = Такого тексту немає.
    .hint = Не змінюйте стовпці file та id. Текст могли прибрати, відколи зробили таблицю.
translating-why-twice = Той самий текст стоїть і в рядку { $row }, з іншим перекладом.
    .hint = Залиште один із них.
translating-why-meanwhile = Хтось інший змінив переклад, відколи зробили таблицю.
    .hint = Порівняйте з текстом, який тепер у програмі, і напишіть той, що має лишитися.
translating-why-error = «{ $text }» — помилка табличної програми, а не текст.
    .hint = Зробіть клітинку текстовою в табличній програмі й напишіть переклад ще раз.
translating-why-formula = Текст починається знаком, який табличні програми мають за формулу.
    .hint = Почніть з літери.
translating-why-no-swedish = Не видно, з якого шведського тексту перекладено рядок.
    .hint = Лишіть стовпці swedish і mark такими, якими вони були.
translating-why-long = Текст задовгий. Знаків може бути не більше ніж { $most }.
    .hint = Напишіть коротше.
translating-why-not-kept = Текст не повернувся б таким, як він записаний.
    .hint = Жоден рядок не може починатися пробілом, крапкою, зірочкою чи квадратною дужкою.
translating-why-file = Файл { $file } не можна прочитати, тому в нього нічого не можна вставити.
    .hint = Спершу виправте файл: vilja locales check.

## When it cannot be done

translating-no-source = У { $path } немає шведських текстів.
    .hint = Вкажіть теку, у якій є тека sv, наприклад locales.
translating-record-broken = Не можна прочитати, з яких шведських текстів зроблено переклади: { $path } ({ $detail }).
    .hint = Поверніть файл із копії. Без нього все вважається перекладеним із сьогоднішньої шведської.
translating-source-language = Усі тексти перекладають зі шведської, а не шведською.
    .hint = Вкажіть іншу мову після --lang.
translating-file-exists = { $path } уже є, і там може бути чиясь праця.
    .hint = Вкажіть іншу назву після --file.
translating-not-written = Не вдалося записати { $path } ({ $detail }).
    .hint = Перевірте, що тека є і її можна змінювати.
translating-no-sheet = { $what ->
        [packed] { $path } — у власному форматі табличної програми.
        [large] { $path } більший за { $limit } МБ, а таблиці звідси такими великими не бувають.
       *[text] { $path } — не текст у UTF-8.
    }
    .hint = { $what ->
        [large] Перевірте, чи це той файл.
       *[text] Відкрийте його в табличній програмі, виберіть «Зберегти як» і CSV UTF-8.
    }
translating-too-many-rows = У { $path } більше рядків, ніж { $most }, а стількох текстів немає.
    .hint = Перевірте, чи це той файл.
translating-no-columns = У { $path } бракує стовпців: { $columns }.
    .hint = Перший рядок має бути таким, яким він був, коли зробили таблицю.
translating-bad-reviewer = Це не ім’я того, хто перевіряє.
    .hint = Напишіть ім’я. Знаків у ньому може бути не більше ніж { $most }.
