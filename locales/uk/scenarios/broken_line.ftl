# Language: Ukrainian (uk). Scenario: broken_line
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Так. Так, так. Добрий день.
    .other = Листи в мене з собою. Складені за марками.

reply-story = Вони говорили по телефону мовою, яку я розумію лише трохи. Я казав: так, так. Потім приїхала машина для переїзду.
    .first = Так. Було добре.
    .hurried = Так, так.

reply-who-raised-it = Не знаю. Сам думав про це.
    .first = Так.
    .hurried = Вони. Вони говорили.
    .leading = Так, муніципалітет.

reply-told-to-search = Не можу сказати. Було багато слів у телефоні. Щось про «шукати», але що?
    .hurried = Шукати, так.
    .leading = Так, шукати.

reply-decision-in-writing = Так, приходили листи. Я не можу їх прочитати. Ось вони.
    .first = Папір є папір.
    .hurried = Ні.
    .leading = Ні, рішень не було.

reply-dwelling-found-by =
    .first = Вона вже була, коли я приїхав.
    .hurried = Вони. Не знаю хто.
    .leading = Так, муніципалітет.

reply-rent-months-paid = Не знаю. Рахунків поки немає. Може, це добре, може, погано.
    .hurried = Три, хтось казав три.
    .leading = Так, три.

reply-place-knowledge = Трохи. Раз проїжджав автобусом.
    .hurried = Ні.
    .leading = Ні, нічого.

reply-feelings = Я хвилювався. Сидів на коробці й чекав, поки хтось пояснить.
    .first = Тепер добре.
    .hurried = Добре.
    .leading = Примусили? Так, так і скажіть.

reply-wish-to-move =
    .first = Про це я не хочу говорити.
    .hurried = Я сказав «так».
    .leading = Так, тиснули.

reply-papers-brought = Ось. Ціла коробка. { $neighbour } склала їх за марками.
    .hurried = Ні, ні.
    .leading = Ні.

reply-consent-scope = Листи. Спитайте, що в них написано, щоб і я дізнався.
    .hurried = Так, питайте.

reply-anything-more = Наступного разу візьміть перекладача з моїх країв. Тоді я зможу розповісти по-справжньому.
    .hurried = Так, так.
