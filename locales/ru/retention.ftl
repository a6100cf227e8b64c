# Language: Russian (ru). Erasing by rule: when a case is to be erased, why, what hinders it, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = Удалённые по сроку беседы
home-erased-on = Удалено { $day } · { $begun }
stone = Удалено по сроку { $day }, согласно { $law }.
stone-decision = Решение: { $reference }. Выполнено { $at }, { $who }.
stone-extent = { $n ->
    [one] Удалено { $n } сведение, событие { $first }. Что оно было, видно в цепочке; сказанного больше нет.
    [few] Удалены { $n } сведения, события с { $first } по { $last }. Что они были, видно в цепочке; сказанного больше нет.
    [many] Удалено { $n } сведений, события с { $first } по { $last }. Что они были, видно в цепочке; сказанного больше нет.
   *[other] Удалено { $n } сведения, события с { $first } по { $last }. Что они были, видно в цепочке; сказанного больше нет.
}

## The rules

retention-heading = Правила удаления (gallring), состояние на { $version }
retention-class-file = личное дело (personakt)
retention-class-parentage_adoption_placement = родительство, усыновление или размещённый ребёнок
retention-class-child_protection = расследование для защиты ребёнка
retention-class-report_not_opened = сообщение, по которому расследование не начали
retention-years = { $n ->
    [one] { $n } год после последней записи
    [few] { $n } года после последней записи
    [many] { $n } лет после последней записи
   *[other] { $n } года после последней записи
}
retention-years-done-by = { $period }, и не позднее конца следующего календарного года
retention-years-never = не удаляется
retention-unless = нет, если ответ на { $question } — да
retention-only-if = только если ответ на { $question } — да
retention-questions = Вопросы, от которых зависят исключения. Сохраняется ответ, но никогда номер или день рождения.
retention-question-exempt_area = Находится ли муниципалитет в ленах Östergötland, Gotland или Västernorrland, или это Göteborg?
retention-question-exempt_birth_day = Родился ли человек 5, 15 или 25 числа какого-либо месяца?
retention-question-child_is_30 = Исполнилось ли ребёнку 30 лет?
retention-office-answer = Отвечено для всех дел здесь: { $answer }
retention-two-people = Для удаления нужны два человека.
retention-decision = собственное решение: { $decision }

## One case

retention-told-class = Вид: { $what }
retention-told-last-note = Последняя запись в личном деле: { $what }
retention-unknown = не указано
retention-held = Запрет удаления с { $since }: { $why }
retention-since = Подлежит удалению с { $due }
retention-since-and-by = Подлежит удалению с { $due }, не позднее { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, последняя запись { $trigger }, { $n } год. { $law }
    [few] { $since }: { $class }, последняя запись { $trigger }, { $n } года. { $law }
    [many] { $since }: { $class }, последняя запись { $trigger }, { $n } лет. { $law }
   *[other] { $since }: { $class }, последняя запись { $trigger }, { $n } года. { $law }
}
retention-later = Удаляется не раньше { $due }.
retention-never = Не удаляется: { $class }. { $law }
retention-exempt = Не удаляется, потому что ответ — да: { $question }
retention-not-yet = Пока не удаляется, потому что ответ — нет: { $question }
retention-cannot-tell = Нельзя сказать, подлежит ли удалению. Нужно указать: { $what }
retention-missing-class = вид дела
retention-missing-last-note = день последней записи
retention-missing-rule = правило для вида дела
retention-no-such-class = Вида { $class } нет.
    .hint = Есть: { $classes }
retention-no-such-question = Вопроса { $question } нет.
    .hint = Есть: { $questions }

## The office's own rules

retention-own-syntax = { $path }, строка { $line }: не читается ({ $detail }).
    .hint = Ничего не удаляется, пока файл не читается.
retention-own-no-day = { $path }, строка { $line }: дата должна быть целым днём.
retention-own-years-or-never = { $path }, строка { $line }: у { $class } должно быть либо years, либо never.
retention-own-unknown-question = { $path }, строка { $line }: вопроса { $question } нет.
retention-own-no-answer = { $path }, строка { $line }: ответ на { $question } должен быть yes или no.
retention-own-twice = { $path }, строка { $line }: для { $class } в файле уже есть правило.
retention-own-shorter = { $path }, строка { $line }: срок в годах { $years } короче, чем даёт закон для { $class }: { $least }.
    .hint = Собственное правило может только продлить срок. Ничего не удаляется, пока файл не исправлен.
retention-own-never = { $path }, строка { $line }: { $class } по закону не удаляется никогда, и собственное правило этого не изменит.
    .hint = Ничего не удаляется, пока файл не исправлен.
retention-own-no-title = { $path }, строка { $line }: { $class } — собственный вид, ему нужно title.
retention-own-no-decision = { $path }, строка { $line }: правилу для { $class } нужно decision — решение, на котором оно основано.

## Holds

hold-why-missing = Не указана причина запрета удаления.
hold-placed = Для дела поставлен запрет удаления.
hold-released = Запрет удаления снят.
hold-none = У дела нет запрета удаления.

## What is to be erased

erase-due = { $n ->
    [0] На { $day } удалять нечего.
    [one] На { $day } подлежит удалению { $n } дело:
    [few] На { $day } подлежат удалению { $n } дела:
    [many] На { $day } подлежит удалению { $n } дел:
   *[other] На { $day } подлежит удалению { $n } дела:
}
erase-held = { $n ->
    [one] Запрет удаления у { $n } дела:
    [few] Запрет удаления у { $n } дел:
    [many] Запрет удаления у { $n } дел:
   *[other] Запрет удаления у { $n } дела:
}
erase-cannot-tell = { $n ->
    [one] Возможно, пора удалить { $n } дело, но сначала нужно кое-что указать (vilja store retention):
    [few] Возможно, пора удалить { $n } дела, но сначала нужно кое-что указать (vilja store retention):
    [many] Возможно, пора удалить { $n } дел, но сначала нужно кое-что указать (vilja store retention):
   *[other] Возможно, пора удалить { $n } дела, но сначала нужно кое-что указать (vilja store retention):
}
erase-later = { $n ->
    [one] { $n } дело удаляется позже, не раньше { $day }.
    [few] { $n } дела удаляются позже, первое не раньше { $day }.
    [many] { $n } дел удаляются позже, первое не раньше { $day }.
   *[other] { $n } дела удаляется позже, первое не раньше { $day }.
}
erase-never = { $n ->
    [one] { $n } дело по закону не удаляется никогда.
    [few] { $n } дела по закону не удаляются никогда.
    [many] { $n } дел по закону не удаляются никогда.
   *[other] { $n } дела по закону не удаляется никогда.
}
erase-exempt = { $n ->
    [one] { $n } дело — исключение.
    [few] { $n } дела — исключения.
    [many] { $n } дел — исключения.
   *[other] { $n } дела — исключения.
}
erase-not-yet = { $n ->
    [one] { $n } дело пока не удаляется.
    [few] { $n } дела пока не удаляются.
    [many] { $n } дел пока не удаляются.
   *[other] { $n } дела пока не удаляется.
}
erase-no-number = без номера
erase-handed-out = { $n ->
    [one] Выдано { $n } раз. То, что выдано, здесь не удаляется.
    [few] Выдано { $n } раза. То, что выдано, здесь не удаляется.
    [many] Выдано { $n } раз. То, что выдано, здесь не удаляется.
   *[other] Выдано { $n } раза. То, что выдано, здесь не удаляется.
}
erase-how = Ничего не удалено. Удалить то, что подлежит удалению: vilja store erase --due --confirm --decision ОБОЗНАЧЕНИЕ
erase-not-today = { $day } — не сегодня ({ $today }). Удаление делается только на сегодняшнюю дату.
erase-no-reference = Нет обозначения решения.
erase-second-passphrase = Парольная фраза второго человека:
erase-clock-jumped = Часы компьютера скакнули с { $from } на { $to }.
erase-done = { $n ->
    [one] Удалено по сроку { $n } дело.
    [few] Удалены по сроку { $n } дела.
    [many] Удалено по сроку { $n } дел.
   *[other] Удалено по сроку { $n } дела.
}
