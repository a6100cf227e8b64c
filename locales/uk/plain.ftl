# Language: Ukrainian (uk). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = Мова: { $first }
plain-languages = Мови: { $first } і { $second }
plain-section = Розділ { $section }, відповіді є на { $answered } з { $total }
plain-commands = Команди:
plain-no-answer = немає відповіді
plain-range = номери від { $from } до { $to }
plain-count = рядків: { $n }
plain-more = Лишилося рядків: { $n }. Напишіть /{ $more }, щоб читати наступні рядки, /{ $row } { $from }, щоб читати звідти, /{ $all }, щоб побачити весь список.
    .word = ще
    .row = рядок
    .all = усе
plain-misheard-nearest = Цей рядок не зрозумілий: { $line }. Може, { $nearest }?

plain-help-answering = Напишіть номер перед відповіддю або слова відповіді. Кілька відповідей пишуть через пробіл: 1 3. Порожній рядок веде далі. Риска (-) — не знаю, нуль (0) — не хочу відповідати. Там, де треба писати текст, це /- і /0.
plain-help-moving = Знак «менше» (<) веде назад, також із того, що було відкрито. Ніщо не зникає, коли ви ходите туди й назад. Текст, що має починатися з похилої риски, пишуть із двома: //.
plain-help-commands = Команди починаються з похилої риски. Досить перших літер, якщо так починається лише одна команда. /знову читає всю сторінку ще раз.

plain-language-later = Мову можна змінити будь-коли: /мова або /вибрати-мову.
plain-review-what = Перегляньте відповіді, перш ніж завершити розмову. Номер рядка веде до запитання.
plain-review-folded = Згорнуто. /згорнути покаже.
plain-transcript-read-only = Розмову завершено, її можна лише читати. Номер відповіді записує виправлення.
plain-shutter = Напишіть /сховати, щоб продовжити.

action-read-page = Читати всю сторінку як простий текст
    .word = знову
plain-reading-keys = PgDn далі  PgUp назад  Esc закрити

action-theme = Змінити вигляд
    .word = вигляд
theme-is-now = Вигляд тепер: { $name }
theme-default = звичайний
theme-high-contrast = висока контрастність, світле на чорному
theme-light = темне на світлому
theme-mono = без кольору
theme-no-colour = Колір вимкнено від початку. Щоб змінити вигляд, запустіть без NO_COLOR чи --color never.
theme-doctor-no = ні, бо так вибрано
