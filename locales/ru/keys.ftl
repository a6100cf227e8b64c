# Language: Russian (ru). Who can open the store: ways in, passphrases, the recovery key and keys for the manager and the municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = Запасной ключ введён правильно, но этого хранилища не открывает.
    .hint = Возможно, он от другого хранилища или удалён.
slot-trouble-wrong-identity = Ключ из файла этого хранилища не открывает.
    .hint = vilja store slots показывает, какие ключи открывают.
slot-trouble-wrong-identity-passphrase = Парольная фраза файла ключа неверна.
slot-trouble-identity-unreadable = В файле нет пригодного ключа age.
    .hint = В нём должна быть строка, которая начинается с AGE-SECRET-KEY-1. Такой файл делает vilja store identity.
slot-trouble-recipient-unfit = Это не пригодный получатель age.
    .hint = Он начинается с age1. Ключи SSH и расширения не принимаются.
slot-trouble-not-remembered = Компьютер не помнит ключа от хранилища.
slot-trouble-no-keyring = Компьютер не может помнить ключи для программы.
    .hint = Откройте хранилище парольной фразой, как обычно.
slot-trouble-label-unfit = Имя входа — не больше 40 знаков в одной строке.
slot-trouble-label-taken = Так уже называется другой вход.
slot-trouble-too-many = В хранилище столько входов, сколько может быть.
    .hint = Сначала уберите один: vilja store slots remove.
slot-trouble-no-such-slot = Такого входа нет.
    .hint = vilja store slots показывает, какие есть.
slot-trouble-last-passphrase = Последнюю парольную фразу убрать нельзя.
    .hint = Сначала добавьте другую: vilja store slots add passphrase.
slot-trouble-in-use = Хранилище открыто именно этим входом.
    .hint = Откройте хранилище другой парольной фразой или ключом и уберите этот вход тогда.
slot-trouble-edited = Файл ключа изменила не программа. Входы не меняются, пока они не проверены.
    .hint = Посмотрите: vilja store slots. Если всё верно: vilja store slots confirm.
slot-trouble-copies-left = Изменение сделано, но старые копии файла ключа остались.
    .hint = Освободите место на диске и откройте хранилище снова. Тогда копии будут переписаны.
slot-trouble-practice = У учебного хранилища нет ни парольной фразы, ни входов, которые можно менять.
slot-trouble-narrow = Тем, чем вы открыли хранилище, защищённые дела не открыть, а здесь это нужно. Обратитесь к тому, у кого есть такой ключ.

store-remark-mended = Файл ключа был повреждён. Он записан заново из копии.
store-remark-key-file-edited = Кто-то изменил файл ключа вне программы. Он восстановлен из копии. Сообщите в ИТ-поддержку.
store-remark-key-file-doubtful = Файл ключа изменён вне программы, или вернули более старый. Проверьте его: vilja store slots, и сообщите в ИТ-поддержку.
store-remark-cost-raised = Парольную фразу теперь труднее угадать: файл ключа записан заново. Сама фраза прежняя.

keys-wait = { $n ->
    [one] Следующая попытка — через { $n } секунду. Программа ждёт.
    [few] Следующая попытка — через { $n } секунды. Программа ждёт.
    [many] Следующая попытка — через { $n } секунд. Программа ждёт.
   *[other] Следующая попытка — через { $n } секунды. Программа ждёт.
}
keys-only-for-commands = С --identity и --recovery хранилище открывается для команды, а не на экране.
    .hint = Если парольная фраза забыта: vilja --recovery store passphrase.
keys-recovery-how = Групп в запасном ключе: { $n }. Вводите по одной или все сразу. На экране ничего не видно.
keys-recovery-group = Группа { $n }:
keys-recovery-again = В группе { $n } ошибка. Введите её снова.
keys-recovery-missing = Запасной ключ введён не до конца.
keys-recovery-length = Групп в запасном ключе: { $groups }, введено: { $n }.
keys-recovery-slip = Группа { $n } запасного ключа с ошибкой или не на своём месте.
    .hint = Сравните с бумагой и попробуйте ещё раз.
keys-recovery-write-down = Запасной ключ. Перепишите его цифрами и буквами. Он показан только сейчас.
keys-recovery-keep = Положите бумагу туда, где до неё доберутся только те, кому можно открывать хранилище, и не рядом с компьютером. У кого бумага, тот может прочитать всё. Ноль — это цифра; букв I, L, O и U нет.
keys-recovery-confirm = Введите группу { $n } с бумаги:
keys-recovery-unconfirmed = Группа { $n } не совпадает. Ключ не добавлен.
    .hint = Выбросьте бумагу и начните заново: будет показан новый ключ.
keys-no-terminal = То, что показывают один раз, выводится только в окне, а не в файл или другую программу.
    .hint = Если всё же нужно туда, например на принтер, укажите --to-stdout.

keys-new-passphrase = Новая парольная фраза:
keys-new-passphrase-again = Та же парольная фраза ещё раз:
keys-passphrases-differ = Парольные фразы не совпали. Ничего не изменено.
keys-not-the-words = Это не те слова. Ничего не изменено.
suggest-write-down = Перепишите эти шесть слов. Они показаны только сейчас, и их спросят ещё раз.
keys-passphrase-changed = Парольная фраза сменена. Старая больше не открывает хранилище, но открывает копии, сделанные раньше.
keys-which-passphrase = Парольных фраз несколько. Укажите в --slot, какую сменить.
    .hint = vilja store slots показывает имена.

keys-identity-passphrase = Парольная фраза файла ключа:
keys-identity-unread = Файл { $path } не читается ({ $detail }).
keys-identity-there = { $path } уже существует. Ключ никогда не записывается поверх.
    .hint = Выберите другое имя файла.
keys-identity-plain = Файл не защищён парольной фразой. Кто его получит, тот сможет открыть хранилище.
keys-identity-unwritten = Ключ не удалось записать в { $path } ({ $detail }).
keys-identity-made = Секретный ключ лежит в { $path }. Открытая часть, которую можно показывать всем:
keys-identity-next = Уберите файл с этого компьютера. Добавьте вход: vilja store slots add manager --recipient и открытая часть.

keys-role-officer = Сотрудник
keys-role-recovery = Запасной
keys-role-manager = Начальник отдела
keys-role-municipality = Муниципалитет
keys-role-unknown = Неизвестно
keys-kind-passphrase = парольная фраза
keys-kind-recovery = запасной ключ на бумаге
keys-kind-age = ключ age в файле
keys-kind-remembered = компьютер помнит до перезапуска
keys-kind-open = без замка
keys-kind-unknown = вид из более новой версии
keys-added = с { $at }
keys-cost = одна догадка стоит { $mib } MiB, проходов: { $passes }
keys-narrow = не открывает защищённые дела
keys-in-use = хранилище открыто этим входом
keys-no-recovery = Запасного входа нет: если забыть парольную фразу, беседы никто не прочитает. Сделайте запасной ключ: vilja store slots add recovery.
keys-slot-added = Вход { $name } добавлен.
keys-slot-removed = Вход { $name } убран.
keys-removed-copies = Резервные копии, сделанные раньше, по-прежнему можно им открыть.
keys-slot-ambiguous = Подходит несколько входов. Введите больше знаков имени.
keys-confirmed = Входы подтверждены такими, как показано выше.
keys-remembered = Компьютер открывает хранилище для команд без парольной фразы до перезапуска. vilja store slots forget прекращает это.
keys-forgotten = Компьютер забыл ключ.
keys-nothing-remembered = Компьютер не помнил ключа.

unlock-wait = { $n ->
    [one] Следующая попытка — через { $n } секунду. Тренировку тем временем можно открыть.
    [few] Следующая попытка — через { $n } секунды. Тренировку тем временем можно открыть.
    [many] Следующая попытка — через { $n } секунд. Тренировку тем временем можно открыть.
   *[other] Следующая попытка — через { $n } секунды. Тренировку тем временем можно открыть.
}
unlock-wait-asked = { $n ->
    [one] Парольная фраза проверится через { $n } секунду.
    [few] Парольная фраза проверится через { $n } секунды.
    [many] Парольная фраза проверится через { $n } секунд.
   *[other] Парольная фраза проверится через { $n } секунды.
}
unlock-again = Теперь можно попробовать снова.

suggest-hint = Программа может предложить парольную фразу: нажмите Ctrl-O.
suggest-hint-line = Программа может предложить парольную фразу: введите /предложение.
suggest-heading = Предложение парольной фразы
suggest-why = Слова случайно выбраны из 2048. Вводите их строчными буквами, с одним пробелом между словами. Положите бумагу туда, где до неё никто другой не доберётся.
suggest-differs = Это не те слова. Сравните с бумагой и попробуйте ещё раз.
action-suggest = Пусть программа предложит парольную фразу
    .key = предложение
    .word = предложение

who-can-open-heading = Кто может открыть хранилище
who-can-open-change = Это меняют в командной строке: vilja store slots --help.
action-who-can-open = Кто может открыть хранилище
    .word = входы
