# Language: Ukrainian (uk). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = Немає справи з таким номером і протоколу з такою назвою.
    .hint = Знищену справу знаходять за назвою одного з її протоколів: vilja transcripts list.
log-empty = У журналі доступу немає рядків про це.
log-unlocked = сховище відімкнено
log-unlock-failed = { $n ->
    [1] { $n } невдала спроба відімкнути сховище, { $first }
    [one] { $n } невдала спроба відімкнути сховище, від { $first } до { $last }
    [few] { $n } невдалі спроби відімкнути сховище, від { $first } до { $last }
    [many] { $n } невдалих спроб відімкнути сховище, від { $first } до { $last }
   *[other] { $n } невдалої спроби відімкнути сховище, від { $first } до { $last }
}
log-opened-screen = протокол відкрито на екрані
log-opened-replay = протокол відтворено
log-opened-command = протокол показано командою
log-opened-consent = протокол прочитано заради відомостей про згоду
log-exported = протокол надано як файл
log-printed = протокол або лист із нього надруковано
log-began = розмову почато
log-finished = розмову завершено
log-amended = протокол виправлено
log-assessed = спостереження оцінено
log-protection-changed = захист позначено або знято
log-shown = приховане показано
log-shown-why = приховане показано: { $why }
log-told = надано відомості про знищення
log-held = знищення заборонено
log-released = заборону знищення знято
log-erased = справу знищено
log-slot-added = вхід додано: { $whose } ({ $slot })
log-slot-removed = вхід прибрано: { $whose } ({ $slot })
log-slot-renewed = вхід отримав новий секрет або став важчим для вгадування: { $whose } ({ $slot })
log-slots-confirmed = входи підтверджено після зміни файлу ключа
log-who-officer = працівник
log-who-recovery = запасний ключ
log-who-manager = керівник
log-who-municipality = муніципалітет
log-read = журнал доступу прочитано
log-wording-remarks-read = прочитано зауваження до перекладів: { $n }
log-wording-remarks-removed = видалено зауваження до перекладів: { $n }
log-sampled = { $n ->
    [one] вибіркова перевірка: { $n } з { $all } відкривань, зерно { $seed }
    [few] вибіркова перевірка: { $n } з { $all } відкривань, зерно { $seed }
    [many] вибіркова перевірка: { $n } з { $all } відкривань, зерно { $seed }
   *[other] вибіркова перевірка: { $n } з { $all } відкривань, зерно { $seed }
}
log-checked = вибіркову перевірку { $seed } пройдено: { $by }
log-clock-confirmed = сьогоднішню дату підтверджено після стрибка годинника
log-waiting-broken = { $n ->
    [one] { $n } рядок, що чекав поза сховищем, не вдалося прочитати: хтось змінив файл
    [few] { $n } рядки, що чекали поза сховищем, не вдалося прочитати: хтось змінив файл
    [many] { $n } рядків, що чекали поза сховищем, не вдалося прочитати: хтось змінив файл
   *[other] { $n } рядка, що чекали поза сховищем, не вдалося прочитати: хтось змінив файл
}
log-sample = { $n ->
    [one] Вибіркова перевірка: { $n } з { $all } відкривань.
    [few] Вибіркова перевірка: { $n } з { $all } відкривань.
    [many] Вибіркова перевірка: { $n } з { $all } відкривань.
   *[other] Вибіркова перевірка: { $n } з { $all } відкривань.
}
log-sample-seed = Зерно: { $seed }
    Ту саму вибірку дає знову --seed. Коли її пройдено: vilja store log --checked { $seed } --by ІМ’Я
log-check-noted = Записано: вибіркову перевірку { $seed } пройдено: { $by }.
