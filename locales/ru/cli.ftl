# Language: Russian (ru). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = Ошибка: { $what }
cli-hint = Что делать: { $what }
cli-warning = Внимание: { $what }
cli-none = нет

# Common failures

cli-no-such-language = Языка { $language } нет. Есть { $languages }.
    .hint = Выберите один из них, например --lang sv.
cli-not-a-language = { $language } — не код языка.
    .hint = Введите код из двух или трёх букв, например ar или fa-AF.
cli-no-home = Нельзя определить, где хранить данные.
    .hint = Задайте в VILJA_HOME папку, к которой есть доступ только у вас.
cli-home-unusable = Папку { $path } нельзя использовать ({ $detail }).
    .hint = Выберите другую папку в VILJA_HOME или измените права.
cli-no-such-form = Анкеты { $form } нет. Есть { $forms }.
    .hint = vilja forms list показывает все анкеты.
cli-form-has-problems = В { $path } { $n ->
        [one] { $n } ошибка
        [few] { $n } ошибки
        [many] { $n } ошибок
       *[other] { $n } ошибки
    }, использовать нельзя.
    .hint = Исправьте ошибки выше и проверьте командой vilja forms check.
cli-own-form-left-out = В вашей анкете { $path } есть ошибки, она не включена. Запустите vilja forms check.
cli-file-missing = { $path } не существует.
    .hint = Проверьте написание и папку.
cli-file-closed = Читать { $path } не разрешено.
    .hint = Попросите владельца файла дать право чтения.
cli-file-unreadable = { $path } не читается ({ $detail }).
cli-not-a-text-file = { $path } — не текстовый файл в UTF-8 или больше одного мегабайта.
cli-man-failed = Страницу руководства не удалось записать ({ $detail }).
cli-terminal-failed = Терминал нельзя использовать ({ $detail }).
    .hint = Попробуйте vilja --plain: вопросы задаются строка за строкой.

# Passphrase and store

cli-passphrase = Парольная фраза:
cli-passphrase-file = Файл с парольной фразой { $path } не читается ({ $detail }).
    .hint = Проверьте VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = Парольная фраза не дана.
    .hint = Введите её по запросу или укажите файл с ней в VILJA_PASSPHRASE_FILE.
cli-no-store = В { $path } нет хранилища.
    .hint = Запустите vilja один раз, и оно будет создано. Учебные беседы показывает --training.
cli-no-training-store = В { $path } нет учебного хранилища.
    .hint = Оно создаётся при первой учебной беседе: vilja interview --training.
cli-no-such-transcript = Нет протокола, имя которого начинается на { $id }.
    .hint = vilja transcripts list показывает имена. Учебные беседы показывает --training.
cli-transcript-ambiguous = На { $id } начинаются имена нескольких протоколов.
    .hint = Введите больше знаков имени.

# Forms

cli-forms-built-in = входит в программу
cli-forms-questions = { $n ->
        [one] { $n } вопрос
        [few] { $n } вопроса
        [many] { $n } вопросов
       *[other] { $n } вопроса
    }
cli-forms-unusable = { $n ->
        [one] { $n } ошибка, использовать нельзя
        [few] { $n } ошибки, использовать нельзя
        [many] { $n } ошибок, использовать нельзя
       *[other] { $n } ошибки, использовать нельзя
    }
cli-forms-unreadable = не читается
cli-forms-required = нужно ответить
cli-forms-conditional = спрашивается не всегда
cli-forms-flags = Наблюдения
cli-forms-checked = { $n ->
        [0] ошибок нет
        [one] { $n } ошибка или предупреждение
        [few] { $n } ошибки или предупреждения
        [many] { $n } ошибок или предупреждений
       *[other] { $n } ошибки или предупреждения
    }
cli-forms-unread = { $n ->
        [one] { $n } файл не удалось прочитать.
        [few] { $n } файла не удалось прочитать.
        [many] { $n } файлов не удалось прочитать.
       *[other] { $n } файла не удалось прочитать.
    }

cli-kind-single = один вариант
cli-kind-yes-no = да или нет
cli-kind-consent = согласие
cli-kind-statement = зачитывается
cli-kind-multiple = несколько вариантов
cli-kind-text = текст
cli-kind-narrative = рассказ
cli-kind-integer = целое число
cli-kind-decimal = число
cli-kind-money = сумма
cli-kind-date = дата
cli-kind-period = время от и до
cli-kind-municipality = муниципалитет
cli-kind-country = страна
cli-kind-language = язык
cli-kind-lookup = из списка
cli-kind-roster = список

# Answers and what they point to

cli-elements = Активное содействие
cli-flags = Наблюдения
cli-contradictions = Противоречия
cli-measures = Меры
cli-open = Пока открыто
cli-truth-yes = да
cli-truth-no = нет
cli-truth-unknown = пока неизвестно
cli-truth-hidden = не показывается
cli-why = почему это важно: { $what }
cli-sources = источник: { $what }
cli-ask-next = спросите также: { $what }
cli-assessment = оценка: { $what }
cli-assessment-open = не оценено
cli-assessment-confirmed = подтверждено
cli-assessment-set-aside = оставлено без мер. { $reason }

cli-answers-other-form = Ответы к анкете { $found }, а не к { $expected }.
    .hint = Измените form в файле ответов или --form.
cli-answers-not-relevant = { $place } при этих ответах не спрашивается.
    .hint = Уберите ответ или измените тот ответ, от которого зависит вопрос.
cli-answers-refused = У { $place } не может быть такого ответа.
cli-answers-have-problems = В { $path } { $n ->
        [one] { $n } ошибка
        [few] { $n } ошибки
        [many] { $n } ошибок
       *[other] { $n } ошибки
    }.
    .hint = Ошибки выше, со строками. Ответы с ошибками не учтены.

# Transcripts

cli-practice = ТРЕНИРОВКА
cli-no-transcripts = Протоколов нет.
cli-finished = завершено
cli-unfinished = идёт
cli-head-transcript = Протокол: { $what }
cli-head-case = Дело: { $what }
cli-head-date = День беседы: { $what }
cli-head-begun = Начато: { $what }
cli-head-finished = Завершено: { $what }
cli-head-unfinished = Не завершено.
cli-head-officer-language = Язык сотрудника: { $what }
cli-head-client-language = Язык человека: { $what }
cli-unanswered = без ответа
cli-note = Заметка: { $what }
cli-put-aside = Отложенные ответы (не учитываются)
cli-disagreement = С чем человек не согласен
cli-read-back = Итог беседы зачитан, язык: { $language }.
cli-read-back-changed = После чтения ответы изменились.
cli-amendments = Исправления после завершения
cli-amendment-before = Раньше: { $what }
cli-amendment-after = Теперь: { $what }
cli-amendment-reason = Причина: { $what }

cli-verify-events = { $n ->
        [one] В цепочке { $n } событие.
        [few] В цепочке { $n } события.
        [many] В цепочке { $n } событий.
       *[other] В цепочке { $n } события.
    }
cli-verify-bodies = { $n ->
        [one] Открыто и сверено { $n } содержимое.
        [few] Открыто и сверено содержимых: { $n }.
        [many] Открыто и сверено содержимых: { $n }.
       *[other] Открыто и сверено содержимых: { $n }.
    }
cli-verify-erased = { $n ->
        [0] Удалённого по сроку содержимого нет.
        [one] Удалено по сроку { $n } содержимое.
        [few] Удалено по сроку содержимых: { $n }.
        [many] Удалено по сроку содержимых: { $n }.
       *[other] Удалено по сроку содержимых: { $n }.
    }
cli-verify-whole = Цепочка не нарушена.
cli-verify-broken = { $n ->
        [one] Цепочка нарушена в { $n } месте.
        [few] Цепочка нарушена в { $n } местах.
        [many] Цепочка нарушена в { $n } местах.
       *[other] Цепочка нарушена в { $n } местах.
    }
cli-fault = Ошибка: { $what }
cli-fault-page-damaged = часть файла повреждена
cli-fault-event-missing = не хватает события
cli-fault-event-changed = событие изменено или вставлено
cli-fault-event-moved = событие поменяло место
cli-fault-content-missing = не хватает содержимого
cli-fault-content-changed = содержимое изменено
cli-fault-content-moved = содержимое поменяло место
cli-fault-content-astray = содержимое не относится ни к одному событию
cli-fault-content-unreadable = содержимое цело, но эта программа его не читает
cli-fault-case-key-lost = ключ дела пропал или испорчен
cli-fault-case-number-changed = номер дела изменён
cli-fault-transcript-missing = в перечне не хватает протокола
cli-fault-count-differs = в протоколе больше или меньше событий, чем в нём указано
cli-fault-last-differs = протокол кончается не тем событием, что в нём указано
cli-fault-headlines-differ = в перечне указано не то, что в протоколе
cli-fault-form-changed = сохранённая анкета — не та, по которой шла беседа

# Texts

cli-locales-form-unusable = в анкете есть ошибки, тексты не проверены ({ $what })
cli-locales-unreviewed = не проверено носителем языка
cli-locales-checked = { $n ->
        [0] Всё есть, ошибок нет.
        [one] { $n } место: чего-то нет или ошибка.
        [few] { $n } места: чего-то нет или ошибка.
        [many] { $n } мест: чего-то нет или ошибка.
       *[other] { $n } места: чего-то нет или ошибка.
    }

# The program and the terminal

shell-panicked = В программе произошла внутренняя ошибка, и она закрылась ({ $place }). Что было сохранено, сохранено. Запустите vilja снова, и беседа продолжится с того же места.
shell-too-small = Окно слишком маленькое: не меньше 30 x 8.
trouble-bug = В программе произошла внутренняя ошибка. Попробуйте ещё раз.

line-error = Ошибка:
line-warning = Внимание:
line-chosen = выбрано
line-not-chosen = не выбрано
line-here = здесь
line-empty = пусто
line-field = Ответ

# The store

store-trouble-wrong-passphrase = Парольная фраза неверна.
    .hint = Попробуйте ещё раз. Проверьте Caps Lock и раскладку клавиатуры.
store-trouble-passphrase-missing = Нужна парольная фраза.
store-trouble-key-file-damaged = Файл ключа повреждён, и его копии тоже.
    .hint = Верните vault.key из резервной копии.
store-trouble-database-damaged = Хранилище повреждено.
    .hint = Не трогайте файлы. Обратитесь в ИТ-поддержку: vilja store salvage спасает то, что читается.
store-trouble-database-missing = Ключ есть, а хранилища нет.
    .hint = Верните vault.db из резервной копии.
store-trouble-not-encrypted = Хранилище не зашифровано. Оно не открывается.
    .hint = Сообщите в ИТ-поддержку: кто-то подменил файл.
store-trouble-no-codec = Программа собрана без шифрования и хранилищ не открывает.
    .hint = Установите программу из сборки с SQLCipher.
store-trouble-wrong-build = Программа собрана неверно ({ $detail }) и хранилищ не открывает.
store-trouble-newer-format = Хранилище записано более новой версией программы (формат { $detail }). Ничего не тронуто.
    .hint = Установите более новую версию.
store-trouble-already-open = { $detail ->
        [unknown] Хранилище уже открыто в другом окне.
       *[other] Хранилище уже открыто в другом окне (процесс { $detail }).
    }
    .hint = Сначала закройте другое окно.
store-trouble-not-ours = Хранилище не открывается: { $detail } — ссылка, имеет второе имя или принадлежит другому пользователю.
    .hint = Попросите ИТ-поддержку вернуть папку на место. Ничего не изменено.
store-trouble-folder-read-only = Хранилище не открывается: папку { $detail } можно только читать.
    .hint = Ничего не потеряно. Всё, что читается, записывается в журнал доступа, поэтому в папку должно быть можно писать. Попросите об этом ИТ-поддержку или скопируйте всю папку на другой диск и укажите её в VILJA_HOME.
store-trouble-already-there = Там уже есть хранилище.
store-trouble-not-there = Там нет хранилища.
store-trouble-wrong-realm = Учебные и настоящие беседы нельзя смешивать.
store-trouble-disk-full = Диск заполнен. Ответ ещё не сохранён.
    .hint = Освободите место на диске. Программа сохранит, когда сможет.
store-trouble-no-room = На диске мало места ({ $detail } MiB), начать беседу нельзя.
    .hint = Освободите не меньше 80 MiB. То, что сохранено, можно читать.
store-trouble-read-only = Диск можно только читать. Ответ не сохранён.
store-trouble-busy = Хранилище занято другой программой. Попробуйте ещё раз.
store-trouble-too-large = Текст слишком длинный, сохранить нельзя.
store-trouble-io = Файл не читается или не пишется: { $detail }.
store-trouble-sqlite = Хранилище ответило ошибкой ({ $detail }).
store-trouble-no-such-transcript = Такого протокола нет.
store-trouble-erased = Протокол удалён по сроку. Сказанного больше нет.
store-trouble-withheld = Дело защищено, и тем, чем вы открыли хранилище, защищённые дела не открыть.
    .hint = Обратитесь к тому, у кого другой ключ хранилища. vilja store status показывает, какие есть.
store-trouble-held = У дела запрет удаления, оно не удаляется.
    .hint = vilja store release снимает запрет, когда причины больше нет.
store-trouble-second-person-missing = Для удаления нужны два человека.
    .hint = Второй человек вводит свою парольную фразу.
store-trouble-same-person = Обе парольные фразы принадлежат одному человеку.
    .hint = Второй человек вводит свою парольную фразу.
store-trouble-clock-jumped = Часы компьютера скакнули. Ничего не удаляется, пока кто-нибудь не подтвердит, какой сегодня день.
    .hint = Проверьте дату на компьютере. Если она верна, подтвердите: --date и сегодняшняя дата.
store-trouble-number-in-reference = В тексте есть номер дела, и тогда он остался бы после удаления.
    .hint = Напишите без номера дела.
store-trouble-broken = Событие { $detail } не читается: оно повреждено или изменено.
    .hint = vilja transcripts verify показывает, что ещё повреждено.
store-trouble-seal-broken = Ключ или номер дела в хранилище изменён.
    .hint = vilja transcripts verify показывает, что ещё повреждено.
store-trouble-out-of-place = Беседа может начаться только один раз.
store-trouble-form-differs = Анкета — не та, по которой шла беседа.
store-trouble-cost-too-high = Файл ключа требует больше памяти, чем бывает у разумного файла. Он не открывается.
store-trouble-no-randomness = Компьютер не дал случайных чисел. Ничего не создано.
store-trouble-too-soon = Для следующей попытки рано. Подождите, секунд: { $detail }.
    .hint = Тренировку тем временем можно открыть.
store-trouble-not-a-backup = Папка — не резервная копия хранилища, или её перечень (backup.toml) повреждён.
    .hint = Укажите папку с именем vilja-backup-…, которую vilja store backup сделала из этого хранилища.
store-trouble-backup-differs = В копии не то, что должно быть. Она не используется.
    .hint = Сделайте новую копию: vilja store backup, или возьмите более старую.
store-trouble-renewal-differs = В хранилище с новым ключом не то, что в хранилище. Ничего не изменено: действует старый ключ.
    .hint = Запустите vilja transcripts verify и сообщите в ИТ-поддержку.
store-trouble-officer-and-manager = Для удаления нужны сотрудник и начальник отдела, каждый со своим входом.
    .hint = vilja store slots показывает, для кого каждый вход.
store-trouble-managers-log = Журнал доступа читает начальник отдела или муниципалитет. Хранилище открыто другим входом.
    .hint = Попросите начальника отдела открыть своим входом. Если его нет: vilja store slots add manager или add passphrase --role manager.

# doctor

doctor-version = Версия: { $what }
doctor-places = Где что лежит
doctor-home = Папка: { $what }
doctor-settings = Настройки: { $what }
doctor-store-real = Хранилище настоящих бесед: { $what }
doctor-store-training = Учебное хранилище: { $what }
doctor-store-there = (есть)
doctor-store-none = (ещё нет)
doctor-not-there-yet = (ещё нет)
doctor-passphrase-file = Парольная фраза в файле: { $what }
doctor-forms = Анкеты и языки
doctor-forms-offered = Анкеты: { $what }
doctor-languages = Языки в программе: { $what }
doctor-language = Язык сейчас: { $what }
doctor-terminal = Терминал
doctor-term = Тип: { $what }
doctor-size = Размер: { $what }
doctor-no-terminal = не терминал
doctor-colour = Цвет: { $what }
doctor-colour-yes = да (NO_COLOR выключает)
doctor-colour-no = нет, задан NO_COLOR
doctor-locale = Кодировка: { $what }
doctor-bidi = Текст справа налево: { $what }
doctor-bidi-asked = так выбрано
doctor-bidi-terminal-orders = терминал сам упорядочивает текст
doctor-bidi-terminal-known = текст упорядочивает программа, терминал известен
doctor-bidi-default = текст упорядочивает программа, как всегда, когда о терминале ничего не известно
doctor-bidi-hint-konsole = Лучше всего, если в профиле Konsole выключено Bi-Directional text rendering и выбрано --bidi app.
doctor-bidi-hint-kitty = Задайте force_ltr yes в kitty.conf, иначе слова перевернутся ещё раз.
doctor-mode = Режим: { $what }
doctor-plain-no = экран
doctor-plain-asked = строка за строкой, потому что выбрано --plain
doctor-plain-accessible = строка за строкой, потому что ACCESSIBLE=1
doctor-plain-dumb = строка за строкой, потому что TERM=dumb
doctor-plain-no-terminal = строка за строкой, потому что ввод или вывод — не терминал
doctor-machine = Компьютер
doctor-disk = Шифрование диска: { $what }
doctor-swap = Подкачка: { $what }
doctor-unknown = неизвестно
doctor-nothing-wrong = Ошибок не найдено.
doctor-wrong = { $n ->
        [one] Нужно исправить { $n } пункт:
        [few] Нужно исправить { $n } пункта:
        [many] Нужно исправить { $n } пунктов:
       *[other] Нужно исправить { $n } пункта:
    }
doctor-home-unusable = В папку { $what } нельзя писать.
    .hint = Измените права или выберите другую папку в VILJA_HOME.
doctor-home-open = Папку { $what } могут читать и другие.
    .hint = Запустите для неё chmod 700.
doctor-passphrase-file-unreadable = Файл с парольной фразой не читается: { $what }.
    .hint = Проверьте VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = В { $what } есть ошибки, анкета не включена.
    .hint = Запустите vilja forms check для этого файла.
doctor-form-unreadable = { $what } не читается как анкета.
doctor-too-small = Окно { $what }. Чтобы всё поместилось, нужно 40 x 12.
    .hint = Сделайте окно больше или текст меньше.
doctor-not-utf8 = Кодировка не UTF-8 ({ $what }).
    .hint = Задайте, например, LANG=sv_SE.UTF-8, иначе å, ä, ö и арабский текст видны неверно.
