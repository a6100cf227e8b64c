# Language: Ukrainian (uk). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = Знищені розмови
home-erased-on = Знищено { $day } · { $begun }
stone = Знищено { $day } згідно з { $law }.
stone-decision = Рішення: { $reference }. Виконано { $at }, виконавець { $who }.
stone-extent = { $n ->
    [1] { $n } відомості більше немає, подія { $first }. Що вона була, видно в ланцюгу; сказаного більше немає.
    [one] { $n } відомості більше немає, події від { $first } до { $last }. Що вони були, видно в ланцюгу; сказаного більше немає.
    [few] { $n } відомостей більше немає, події від { $first } до { $last }. Що вони були, видно в ланцюгу; сказаного більше немає.
    [many] { $n } відомостей більше немає, події від { $first } до { $last }. Що вони були, видно в ланцюгу; сказаного більше немає.
   *[other] { $n } відомості більше немає, події від { $first } до { $last }. Що вони були, видно в ланцюгу; сказаного більше немає.
}

## The rules

retention-heading = Правила знищення, стан { $version }
retention-class-file = особова справа (personakt)
retention-class-parentage_adoption_placement = батьківство, усиновлення або влаштована дитина
retention-class-child_protection = з’ясування для захисту дитини
retention-class-report_not_opened = повідомлення, яке не привело до з’ясування
retention-years = { $n ->
    [one] { $n } рік після останнього запису
    [few] { $n } роки після останнього запису
    [many] { $n } років після останнього запису
   *[other] { $n } року після останнього запису
}
retention-years-done-by = { $period }, і не пізніше кінця наступного календарного року
retention-years-never = не знищується
retention-unless = не тоді, коли відповідь на { $question } — так
retention-only-if = лише тоді, коли відповідь на { $question } — так
retention-questions = Запитання, від яких залежать винятки. Зберігається відповідь, ніколи номер чи день народження.
retention-question-exempt_area = Чи муніципалітет у лені Östergötland, Gotland або Västernorrland, або це Göteborg?
retention-question-exempt_birth_day = Чи людина народилася 5, 15 або 25 числа якогось місяця?
retention-question-child_is_30 = Чи дитині виповнилося 30 років?
retention-office-answer = Відповідь для всіх справ тут: { $answer }
retention-two-people = Знищення потребує двох осіб.
retention-decision = власне рішення: { $decision }

## A case

retention-told-class = Вид: { $what }
retention-told-last-note = Останній запис в особовій справі: { $what }
retention-unknown = не вказано
retention-held = Заборона знищення від { $since }: { $why }
retention-since = Має бути знищено від { $due }
retention-since-and-by = Має бути знищено від { $due }, не пізніше { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, останній запис { $trigger }, { $n } рік. { $law }
    [few] { $since }: { $class }, останній запис { $trigger }, { $n } роки. { $law }
    [many] { $since }: { $class }, останній запис { $trigger }, { $n } років. { $law }
   *[other] { $since }: { $class }, останній запис { $trigger }, { $n } року. { $law }
}
retention-later = Знищується не раніше { $due }.
retention-never = Не знищується: { $class }. { $law }
retention-exempt = Не знищується, бо відповідь «так»: { $question }
retention-not-yet = Ще не знищується, бо відповідь «ні»: { $question }
retention-cannot-tell = Не можна сказати, чи треба знищити. Що треба вказати: { $what }
retention-missing-class = вид справи
retention-missing-last-note = день останнього запису
retention-missing-rule = правило для цього виду справи
retention-no-such-class = Немає виду з назвою { $class }.
    .hint = Є такі: { $classes }
retention-no-such-question = Немає запитання з назвою { $question }.
    .hint = Є такі: { $questions }

## The office's own rules

retention-own-syntax = { $path }, рядок { $line }: не вдається прочитати ({ $detail }).
    .hint = Нічого не знищують, доки файл не можна прочитати.
retention-own-no-day = { $path }, рядок { $line }: дата має бути повним днем.
retention-own-years-or-never = { $path }, рядок { $line }: { $class } має мати або years, або never.
retention-own-unknown-question = { $path }, рядок { $line }: немає запитання з назвою { $question }.
retention-own-no-answer = { $path }, рядок { $line }: відповідь на { $question } має бути yes або no.
retention-own-twice = { $path }, рядок { $line }: { $class } вже має правило у файлі.
retention-own-shorter = { $path }, рядок { $line }: строк для { $class } коротший, ніж дає закон. Років у правилі: { $years }. Років за законом: { $least }.
    .hint = Власне правило може лише подовжити строк. Нічого не знищують, доки файл не виправлено.
retention-own-never = { $path }, рядок { $line }: { $class } за законом ніколи не знищується, і власне правило не може цього змінити.
    .hint = Нічого не знищують, доки файл не виправлено.
retention-own-no-title = { $path }, рядок { $line }: { $class } — власний вид, і йому потрібен title.
retention-own-no-decision = { $path }, рядок { $line }: правилу для { $class } потрібен decision, рішення, на якому воно ґрунтується.

## Holds

hold-why-missing = Бракує причини заборони знищення.
hold-placed = Для справи встановлено заборону знищення.
hold-released = Заборону знищення знято.
hold-none = Для справи немає заборони знищення.

## What is to be erased

erase-due = { $n ->
    [0] { $day } нічого не треба знищувати.
    [one] { $day } треба знищити { $n } справу:
    [few] { $day } треба знищити { $n } справи:
    [many] { $day } треба знищити { $n } справ:
   *[other] { $day } треба знищити { $n } справи:
}
erase-held = { $n ->
    [one] Для { $n } справи діє заборона знищення:
    [few] Для { $n } справ діє заборона знищення:
    [many] Для { $n } справ діє заборона знищення:
   *[other] Для { $n } справи діє заборона знищення:
}
erase-cannot-tell = { $n ->
    [one] { $n } справа може бути готова до знищення, але спершу треба щось указати (vilja store retention):
    [few] { $n } справи можуть бути готові до знищення, але спершу треба щось указати (vilja store retention):
    [many] { $n } справ можуть бути готові до знищення, але спершу треба щось указати (vilja store retention):
   *[other] { $n } справи може бути готово до знищення, але спершу треба щось указати (vilja store retention):
}
erase-later = { $n ->
    [1] { $n } справу буде знищено пізніше, не раніше { $day }.
    [one] { $n } справу буде знищено пізніше, першу не раніше { $day }.
    [few] { $n } справи буде знищено пізніше, першу не раніше { $day }.
    [many] { $n } справ буде знищено пізніше, першу не раніше { $day }.
   *[other] { $n } справи буде знищено пізніше, першу не раніше { $day }.
}
erase-never = { $n ->
    [one] { $n } справа за законом ніколи не знищується.
    [few] { $n } справи за законом ніколи не знищуються.
    [many] { $n } справ за законом ніколи не знищуються.
   *[other] { $n } справи за законом ніколи не знищується.
}
erase-exempt = { $n ->
    [one] { $n } справа — виняток.
    [few] { $n } справи — виняток.
    [many] { $n } справ — виняток.
   *[other] { $n } справи — виняток.
}
erase-not-yet = { $n ->
    [one] { $n } справа ще не знищується.
    [few] { $n } справи ще не знищуються.
    [many] { $n } справ ще не знищуються.
   *[other] { $n } справи ще не знищується.
}
erase-no-number = без номера
erase-handed-out = { $n ->
    [one] Надавалося { $n } раз. Надане тут не знищується.
    [few] Надавалося { $n } рази. Надане тут не знищується.
    [many] Надавалося { $n } разів. Надане тут не знищується.
   *[other] Надавалося { $n } раза. Надане тут не знищується.
}
erase-how = Нічого не знищено. Знищити те, що треба: vilja store erase --due --confirm --decision ПОЗНАЧЕННЯ
erase-not-today = { $day } — не сьогодні ({ $today }). Знищують лише за сьогоднішньою датою.
erase-no-reference = Бракує позначення рішення.
erase-second-passphrase = Парольна фраза другої особи:
erase-clock-jumped = Годинник комп’ютера стрибнув від { $from } до { $to }.
erase-done = { $n ->
    [one] Знищено { $n } справу.
    [few] Знищено { $n } справи.
    [many] Знищено { $n } справ.
   *[other] Знищено { $n } справи.
}
