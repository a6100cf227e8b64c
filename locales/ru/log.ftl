# Language: Russian (ru). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = Нет ни дела с таким номером, ни протокола с таким именем.
    .hint = Удалённое по сроку дело можно найти по имени одного из его протоколов: vilja transcripts list.
log-empty = Об этом в журнале нет строк.
log-unlocked = хранилище открыто
log-unlock-failed = { $n ->
    [one] { $n } неудачная попытка открыть хранилище, { $first }
    [few] { $n } неудачные попытки открыть хранилище, с { $first } по { $last }
    [many] { $n } неудачных попыток открыть хранилище, с { $first } по { $last }
   *[other] { $n } неудачной попытки открыть хранилище, с { $first } по { $last }
}
log-opened-screen = протокол открыт на экране
log-opened-replay = протокол воспроизведён
log-opened-command = протокол показан командой
log-opened-consent = протокол прочитан ради сведений о согласии
log-exported = протокол выдан файлом
log-printed = протокол или письмо из него распечатаны
log-began = беседа начата
log-finished = беседа завершена
log-amended = протокол исправлен
log-assessed = наблюдение оценено
log-protection-changed = защита отмечена или снята
log-shown = скрытое показано
log-shown-why = скрытое показано: { $why }
log-told = сообщены сведения для удаления по сроку
log-held = поставлен запрет удаления
log-released = запрет удаления снят
log-erased = дело удалено по сроку
log-slot-added = вход добавлен: { $whose } ({ $slot })
log-slot-removed = вход убран: { $whose } ({ $slot })
log-slot-renewed = у входа новый секрет или дороже догадки: { $whose } ({ $slot })
log-slots-confirmed = входы подтверждены после изменения файла ключа
log-who-officer = сотрудник
log-who-recovery = запасной ключ
log-who-manager = начальник отдела
log-who-municipality = муниципалитет
log-read = журнал прочитан
log-wording-remarks-read = прочитаны замечания к переводам: { $n }
log-wording-remarks-removed = удалены замечания к переводам: { $n }
log-sampled = { $n ->
    [one] выборка: { $n } из { $all } открытий, зерно { $seed }
    [few] выборка: { $n } из { $all } открытий, зерно { $seed }
    [many] выборка: { $n } из { $all } открытий, зерно { $seed }
   *[other] выборка: { $n } из { $all } открытий, зерно { $seed }
}
log-checked = выборку { $seed } просмотрел(а) { $by }
log-clock-confirmed = сегодняшняя дата подтверждена после скачка часов
log-waiting-broken = { $n ->
    [one] { $n } строку, ждавшую вне хранилища, не удалось прочитать: файл кто-то изменил
    [few] { $n } строки, ждавшие вне хранилища, не удалось прочитать: файл кто-то изменил
    [many] { $n } строк, ждавших вне хранилища, не удалось прочитать: файл кто-то изменил
   *[other] { $n } строки, ждавших вне хранилища, не удалось прочитать: файл кто-то изменил
}
log-sample = { $n ->
    [one] Выборка: { $n } из { $all } открытий.
    [few] Выборка: { $n } из { $all } открытий.
    [many] Выборка: { $n } из { $all } открытий.
   *[other] Выборка: { $n } из { $all } открытий.
}
log-sample-seed = Зерно: { $seed }
    Та же выборка делается снова с --seed. Когда она просмотрена: vilja store log --checked { $seed } --by ИМЯ
log-check-noted = Записано: выборка { $seed } просмотрена, { $by }.
