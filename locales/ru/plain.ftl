# Language: Russian (ru). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = Язык: { $first }
plain-languages = Языки: { $first } и { $second }
plain-section = Раздел { $section }, ответы есть на { $answered } из { $total }
plain-commands = Команды:
plain-no-answer = нет ответа
plain-range = номера с { $from } по { $to }
plain-count = строк: { $n }
plain-more = Осталось строк: { $n }. Введите /{ $more }, чтобы читать следующие строки, /{ $row } { $from }, чтобы читать оттуда, /{ $all }, чтобы увидеть весь список.
    .word = больше
    .row = строка
    .all = целиком
plain-misheard-nearest = Строка непонятна: { $line }. Может быть, { $nearest }?

plain-help-answering = Введите номер перед ответом или слова ответа. Несколько ответов пишут через пробел: 1 3. Пустая строка ведёт дальше. Тире (-) — не знаю, ноль (0) — не хочу отвечать. Там, где нужно писать текст, это /- и /0.
plain-help-moving = Знак «меньше» (<) ведёт назад, в том числе из того, что было открыто. Ничего не пропадает, когда вы ходите вперёд и назад. Текст, который должен начинаться с косой черты, пишут с двумя: //.
plain-help-commands = Команды начинаются с косой черты. Первых букв достаточно, если так начинается только одна команда. /снова читает всю страницу ещё раз.

plain-language-later = Язык можно сменить в любое время: /язык или /выбрать-язык.
plain-review-what = Просмотрите ответы, прежде чем завершить беседу. Номер строки ведёт к вопросу.
plain-review-folded = Свёрнуто. /свернуть покажет.
plain-transcript-read-only = Беседа завершена, её можно только читать. Номер ответа пишет исправление.
plain-shutter = Введите /скрыть, чтобы продолжить.

action-read-page = Читать всю страницу как простой текст
    .word = снова
plain-reading-keys = PgDn дальше  PgUp назад  Esc закрыть

action-theme = Сменить оформление
    .word = оформление
theme-is-now = Оформление теперь: { $name }
theme-default = обычное
theme-high-contrast = высокая контрастность, светлое на чёрном
theme-light = тёмное на светлом
theme-mono = без цвета
theme-no-colour = Цвет выключен с самого начала. Чтобы сменить оформление, запустите без NO_COLOR и без --color never.
theme-doctor-no = нет, так выбрано
