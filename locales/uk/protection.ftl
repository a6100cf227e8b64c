# Language: Ukrainian (uk). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = ЗАХИЩЕНО
unprotected-mark = БЕЗ ЗАХИСТУ
title-protected = захищена розмова { $name }
home-protected = { $name } · захищена розмова
protected-covered = •••
    .spoken = ••• (приховано)
protected-amend = Відповідь прихована. Напишіть нову або спершу покажіть її.

## Before the first question, and when an answer points to it

protect-heading = Захистити розмову?
protect-why = Відповідь указує, що людині потрібен захист.
protect-why-case = Інша розмова в цій самій справі захищена.
protect-what = У захищеній розмові муніципалітети, вільний текст, нотатки й номери справ видно лише біля їхнього запитання або коли ви про це попросите. Виберіть «так», якщо є позначка конфіденційності (sekretessmarkering), захищена реєстрація (skyddad folkbokföring), вигадані дані особи (fingerade uppgifter), захищене житло або погрози.
protect-what-short = Муніципалітети, вільний текст, нотатки й номери справ тоді видно лише біля їхнього запитання або коли ви про це попросите.
protect-yes = Так, захистити розмову
protect-no = Ні, не зараз
setup-protect-no = Ні, розмові не потрібен особливий захист
setup-protect-yes = Так, захистити розмову від початку
review-unprotected = Відповіді вказують, що людині потрібен захист, а розмова не захищена. { $command } захищає її.
protected-now = Розмову захищено.
protected-no-longer = Розмову більше не захищено.

## Taking the protection away

lift-heading = Зняти захист
lift-what = Приховане знову видно, на всіх сторінках і в списках. Причина зберігається в протоколі.
lift-reason = Чому розмова більше не має бути захищена

transcript-protections = Захист
transcript-protected = Розмову захищено
transcript-unprotected = Захист знято

## Commands

action-protect = Захистити розмову
    .word = захистити
action-lift = Зняти захист, із причиною
    .word = зняти
action-reveal = Показати приховане, до наступної сторінки
    .key = показати приховане
    .word = показати

## On the command line

cli-protected = Захищена розмова: те, що може виявити, де людина або хто вона, не показано.
cli-protected-listed = захищена розмова
cli-protected-shown = Захищена розмова: усе показано, один раз. Не залишайте цього тексту по собі.
cli-protected-refused = Розмова захищена, а це показало б приховане.
    .hint = Додайте --reveal і причину після --why, якщо цього разу це потрібно.
cli-protections = Захист:
cli-reason-empty = Причина порожня.
    .hint = Напишіть після --why, чому треба бачити приховане.
cli-verify-withheld = { $n ->
    [one] { $n } вміст захищено, прочитати його не вдалося.
    [few] { $n } вмісти захищено, прочитати їх не вдалося.
    [many] { $n } вмістів захищено, прочитати їх не вдалося.
   *[other] { $n } вмісту захищено, прочитати їх не вдалося.
}
