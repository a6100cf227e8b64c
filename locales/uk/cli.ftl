# Language: Ukrainian (uk). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = Помилка: { $what }
cli-hint = Зробіть так: { $what }
cli-warning = Попередження: { $what }
cli-none = немає

# Common failures

cli-no-such-language = Мови { $language } немає. Є { $languages }.
    .hint = Виберіть одну з них, наприклад --lang sv.
cli-not-a-language = { $language } — не код мови.
    .hint = Напишіть код із двох або трьох літер, наприклад ar або fa-AF.
cli-no-home = Не вдається визначити, де мають бути дані.
    .hint = Задайте в VILJA_HOME папку, доступну лише вам.
cli-home-unusable = Папку { $path } не можна використати ({ $detail }).
    .hint = Виберіть іншу папку через VILJA_HOME або змініть права.
cli-no-such-form = Форми { $form } немає. Є { $forms }.
    .hint = vilja forms list показує всі форми.
cli-form-has-problems = { $path } має { $n ->
        [one] { $n } помилку
        [few] { $n } помилки
        [many] { $n } помилок
       *[other] { $n } помилки
    }, і використати це не можна.
    .hint = Виправте помилки вище й перевірте командою vilja forms check.
cli-own-form-left-out = Ваша власна форма { $path } має помилки, її не включено. Виконайте vilja forms check.
cli-file-missing = { $path } не існує.
    .hint = Перевірте написання й папку.
cli-file-closed = { $path } не дозволено читати.
    .hint = Попросіть власника файлу дати право на читання.
cli-file-unreadable = { $path } не вдається прочитати ({ $detail }).
cli-not-a-text-file = { $path } — не текстовий файл в UTF-8 або більший за мегабайт.
cli-man-failed = Не вдалося записати сторінку довідника ({ $detail }).
cli-terminal-failed = Термінал не можна використати ({ $detail }).
    .hint = Спробуйте vilja --plain: запитання ставляться рядок за рядком.

# Passphrase and store

cli-passphrase = Парольна фраза:
cli-passphrase-file = Файл із парольною фразою, { $path }, не вдається прочитати ({ $detail }).
    .hint = Перевірте VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = Парольної фрази не дано.
    .hint = Введіть її на запит або вкажіть файл із нею у VILJA_PASSPHRASE_FILE.
cli-no-store = У { $path } немає сховища.
    .hint = Запустіть vilja один раз, і його буде створено. Тренувальні розмови показує --training.
cli-no-training-store = У { $path } немає сховища вправ.
    .hint = Його буде створено з першою тренувальною розмовою: vilja interview --training.
cli-no-such-transcript = Немає протоколу, назва якого починається з { $id }.
    .hint = vilja transcripts list показує назви. Тренувальні розмови показує --training.
cli-transcript-ambiguous = Кілька протоколів мають назви, що починаються з { $id }.
    .hint = Напишіть більше символів назви.

# Forms

cli-forms-built-in = входить до програми
cli-forms-questions = { $n ->
        [one] { $n } запитання
        [few] { $n } запитання
        [many] { $n } запитань
       *[other] { $n } запитання
    }
cli-forms-unusable = { $n ->
        [one] { $n } помилка, використати не можна
        [few] { $n } помилки, використати не можна
        [many] { $n } помилок, використати не можна
       *[other] { $n } помилки, використати не можна
    }
cli-forms-unreadable = не вдається прочитати
cli-forms-required = треба відповісти
cli-forms-conditional = питається лише іноді
cli-forms-flags = Спостереження
cli-forms-checked = { $n ->
        [0] помилок немає
        [one] { $n } помилка або попередження
        [few] { $n } помилки або попередження
        [many] { $n } помилок або попереджень
       *[other] { $n } помилки або попередження
    }
cli-forms-unread = { $n ->
        [one] Не вдалося прочитати { $n } файл.
        [few] Не вдалося прочитати { $n } файли.
        [many] Не вдалося прочитати { $n } файлів.
       *[other] Не вдалося прочитати { $n } файлу.
    }

cli-kind-single = один вибір
cli-kind-yes-no = так або ні
cli-kind-consent = згода
cli-kind-statement = зачитується
cli-kind-multiple = кілька виборів
cli-kind-text = текст
cli-kind-narrative = розповідь
cli-kind-integer = ціле число
cli-kind-decimal = число
cli-kind-money = сума
cli-kind-date = дата
cli-kind-period = час від і до
cli-kind-municipality = муніципалітет
cli-kind-country = країна
cli-kind-language = мова
cli-kind-lookup = зі списку
cli-kind-roster = список

# Answers and what they point to

cli-elements = Активна участь
cli-flags = Спостереження
cli-contradictions = Суперечності
cli-measures = Заходи
cli-open = Ще відкрито
cli-truth-yes = так
cli-truth-no = ні
cli-truth-unknown = ще не відомо
cli-truth-hidden = не показується
cli-why = чому це має значення: { $what }
cli-sources = джерело: { $what }
cli-ask-next = запитайте також про: { $what }
cli-assessment = оцінка: { $what }
cli-assessment-open = не оцінено
cli-assessment-confirmed = підтверджено
cli-assessment-set-aside = залишено без заходів. { $reason }

cli-answers-other-form = Відповіді до форми { $found }, а не до { $expected }.
    .hint = Змініть form у файлі відповідей або --form.
cli-answers-not-relevant = { $place } не ставиться з цими відповідями.
    .hint = Приберіть відповідь або змініть ту, від якої залежить запитання.
cli-answers-refused = { $place } не може мати такої відповіді.
cli-answers-have-problems = { $path } має { $n ->
        [one] { $n } помилку
        [few] { $n } помилки
        [many] { $n } помилок
       *[other] { $n } помилки
    }.
    .hint = Помилки наведено вище з їхніми рядками. Відповіді з помилками не враховано.

# Transcripts

cli-practice = ВПРАВА
cli-no-transcripts = Протоколів немає.
cli-finished = завершено
cli-unfinished = триває
cli-head-transcript = Протокол: { $what }
cli-head-case = Справа: { $what }
cli-head-date = День розмови: { $what }
cli-head-begun = Розпочато: { $what }
cli-head-finished = Завершено: { $what }
cli-head-unfinished = Не завершено.
cli-head-officer-language = Мова працівника: { $what }
cli-head-client-language = Мова людини: { $what }
cli-unanswered = без відповіді
cli-note = Нотатка: { $what }
cli-put-aside = Відкладені відповіді (не рахуються)
cli-disagreement = З чим людина не згодна
cli-read-back = Підсумок зачитано мовою: { $language }.
cli-read-back-changed = Після читання відповіді змінилися.
cli-amendments = Виправлення після завершення
cli-amendment-before = Було: { $what }
cli-amendment-after = Стало: { $what }
cli-amendment-reason = Причина: { $what }

cli-verify-events = { $n ->
        [one] { $n } подія в ланцюгу.
        [few] { $n } події в ланцюгу.
        [many] { $n } подій у ланцюгу.
       *[other] { $n } події в ланцюгу.
    }
cli-verify-bodies = { $n ->
        [one] Відкрито й порівняно { $n } вміст.
        [few] Відкрито й порівняно { $n } вмісти.
        [many] Відкрито й порівняно { $n } вмістів.
       *[other] Відкрито й порівняно { $n } вмісту.
    }
cli-verify-erased = { $n ->
        [0] Жодного вмісту не знищено.
        [one] Знищено { $n } вміст.
        [few] Знищено { $n } вмісти.
        [many] Знищено { $n } вмістів.
       *[other] Знищено { $n } вмісту.
    }
cli-verify-whole = Ланцюг цілий.
cli-verify-broken = { $n ->
        [one] Ланцюг розірвано в { $n } місці.
        [few] Ланцюг розірвано у { $n } місцях.
        [many] Ланцюг розірвано в { $n } місцях.
       *[other] Ланцюг розірвано в { $n } місця.
    }
cli-fault = Помилка: { $what }
cli-fault-page-damaged = частину файлу пошкоджено
cli-fault-event-missing = бракує події
cli-fault-event-changed = подію змінено або вставлено
cli-fault-event-moved = подія змінила місце
cli-fault-content-missing = бракує вмісту
cli-fault-content-changed = вміст змінено
cli-fault-content-moved = вміст змінив місце
cli-fault-content-astray = вміст не належить до жодної події
cli-fault-content-unreadable = вміст цілий, але ця програма не може його прочитати
cli-fault-case-key-lost = ключ справи зник або зіпсований
cli-fault-case-number-changed = номер справи змінено
cli-fault-transcript-missing = протоколу бракує в переліку
cli-fault-count-differs = у протоколі більше або менше подій, ніж у ньому вказано
cli-fault-last-differs = протокол закінчується іншою подією, ніж у ньому вказано
cli-fault-headlines-differ = перелік каже інше, ніж протокол
cli-fault-form-changed = збережена форма не та, за якою велася розмова

# Texts

cli-locales-form-unusable = форма має помилки, тексти не перевірено ({ $what })
cli-locales-unreviewed = не перевірено нікому, для кого ця мова рідна
cli-locales-checked = { $n ->
        [0] Усе на місці, помилок немає.
        [one] Бракує або неправильно: { $n }.
        [few] Бракує або неправильно: { $n }.
        [many] Бракує або неправильно: { $n }.
       *[other] Бракує або неправильно: { $n }.
    }

# The program and the terminal

shell-panicked = У програмі сталася внутрішня помилка, і вона завершилася ({ $place }). Збережене збережено. Запустіть vilja знову, і розмова продовжиться з того самого місця.
shell-too-small = Вікно замале: щонайменше 30 x 8.
trouble-bug = У програмі сталася внутрішня помилка. Спробуйте ще раз.

line-error = Помилка:
line-warning = Увага:
line-chosen = вибрано
line-not-chosen = не вибрано
line-here = тут
line-empty = порожньо
line-field = Відповідь

# The store

store-trouble-wrong-passphrase = Парольна фраза неправильна.
    .hint = Спробуйте ще раз. Перевірте, чи не ввімкнено Caps Lock або іншу розкладку.
store-trouble-passphrase-missing = Потрібна парольна фраза.
store-trouble-key-file-damaged = Файл ключа пошкоджено, як і його копії.
    .hint = Поверніть vault.key із резервної копії.
store-trouble-database-damaged = Сховище пошкоджено.
    .hint = Не чіпайте файлів. Попросіть допомоги в ІТ-підтримки: vilja store salvage рятує те, що можна прочитати.
store-trouble-database-missing = Ключ є, а сховища немає.
    .hint = Поверніть vault.db із резервної копії.
store-trouble-not-encrypted = Сховище не зашифроване. Його не відкрито.
    .hint = Скажіть ІТ-підтримці: хтось підмінив файл.
store-trouble-no-codec = Програму зібрано без шифрування, вона не відкриває сховищ.
    .hint = Установіть програму зі збірки з SQLCipher.
store-trouble-wrong-build = Програму зібрано неправильно ({ $detail }), вона не відкриває сховищ.
store-trouble-newer-format = Сховище записала новіша версія програми (формат { $detail }). Нічого не зачеплено.
    .hint = Установіть новішу версію.
store-trouble-already-open = { $detail ->
        [unknown] Сховище вже відкрите в іншому вікні.
       *[other] Сховище вже відкрите в іншому вікні (процес { $detail }).
    }
    .hint = Спершу закрийте інше вікно.
store-trouble-not-ours = Сховище не відкрито: { $detail } — посилання, має другу назву або належить іншому користувачеві.
    .hint = Попросіть ІТ-підтримку поставити папку на її місце. Нічого не змінено.
store-trouble-folder-read-only = Сховище не відкрито: папка { $detail } доступна лише для читання.
    .hint = Нічого не втрачено. Усе, що читають, записується в журнал доступу сховища, тож у папку має бути можна писати. Попросіть про це ІТ-підтримку або скопіюйте всю папку на інший диск і вкажіть її через VILJA_HOME.
store-trouble-already-there = Там уже є сховище.
store-trouble-not-there = Там немає сховища.
store-trouble-wrong-realm = Вправи й справжні розмови не можна змішувати.
store-trouble-disk-full = Диск повний. Відповідь ще не збережено.
    .hint = Звільніть місце на диску. Програма збереже, коли зможе.
store-trouble-no-room = На диску замало місця (лишилося { $detail } MiB), щоб почати розмову.
    .hint = Звільніть місце щонайменше до 80 MiB. Збережене можна читати.
store-trouble-read-only = Диск доступний лише для читання. Відповідь не збережено.
store-trouble-busy = Сховище зайняте іншою програмою. Спробуйте ще раз.
store-trouble-too-large = Текст задовгий, щоб його зберегти.
store-trouble-io = Файл не вдається прочитати або записати: { $detail }.
store-trouble-sqlite = Сховище відповіло помилкою ({ $detail }).
store-trouble-no-such-transcript = Такого протоколу немає.
store-trouble-erased = Протокол знищено. Сказаного більше немає.
store-trouble-withheld = Справа захищена, а те, чим ви відкрили сховище, не дає доступу до захищених справ.
    .hint = Зверніться до того, хто має інший ключ до сховища. vilja store status показує, які є.
store-trouble-held = Для справи діє заборона знищення, її не знищують.
    .hint = vilja store release знімає заборону, коли її причина відпала.
store-trouble-second-person-missing = Знищення потребує двох осіб.
    .hint = Друга особа вводить власну парольну фразу.
store-trouble-same-person = Обидві парольні фрази належать одній особі.
    .hint = Друга особа вводить власну парольну фразу.
store-trouble-clock-jumped = Годинник комп’ютера стрибнув. Нічого не знищують, доки хтось не підтвердить, який сьогодні день.
    .hint = Перевірте дату комп’ютера. Якщо вона правильна, підтвердьте її через --date і сьогоднішню дату.
store-trouble-number-in-reference = Текст містить номер справи, який тоді лишився б після знищення.
    .hint = Напишіть його без номера справи.
store-trouble-broken = Подію { $detail } не вдається прочитати: її пошкоджено або змінено.
    .hint = vilja transcripts verify показує, що ще пошкоджено.
store-trouble-seal-broken = У сховищі змінено ключ або номер справи.
    .hint = vilja transcripts verify показує, що ще пошкоджено.
store-trouble-out-of-place = Розмову можна почати лише один раз.
store-trouble-form-differs = Форма не та, за якою велася розмова.
store-trouble-cost-too-high = Файл ключа вимагає більше пам’яті, ніж будь-який розумний файл. Його не відкрито.
store-trouble-no-randomness = Комп’ютер не дав випадкових чисел. Нічого не створено.
store-trouble-too-soon = Для наступної спроби зарано. Зачекайте { $detail } с.
    .hint = Тим часом можна відкрити вправу.
store-trouble-not-a-backup = Папка не є резервною копією сховища, або її перелік (backup.toml) пошкоджено.
    .hint = Укажіть папку з назвою vilja-backup-…, яку vilja store backup зробила з цього сховища.
store-trouble-backup-differs = Копія містить не те, що має. Її не використано.
    .hint = Зробіть нову копію командою vilja store backup або візьміть давнішу.
store-trouble-renewal-differs = Сховище з новим ключем містить не те, що має сховище. Нічого не змінено: діє старий ключ.
    .hint = Виконайте vilja transcripts verify і скажіть ІТ-підтримці.
store-trouble-officer-and-manager = Знищення потребує працівника й керівника, кожного з власним входом.
    .hint = vilja store slots показує, для кого кожен вхід.
store-trouble-managers-log = Журнал доступу читає керівник або муніципалітет. Сховище відкрито іншим входом.
    .hint = Попросіть керівника відкрити своїм входом. Якщо його немає: vilja store slots add manager або add passphrase --role manager.

# doctor

doctor-version = Версія: { $what }
doctor-places = Де що лежить
doctor-home = Папка: { $what }
doctor-settings = Налаштування: { $what }
doctor-store-real = Сховище справжніх розмов: { $what }
doctor-store-training = Сховище вправ: { $what }
doctor-store-there = (є)
doctor-store-none = (ще немає)
doctor-not-there-yet = (ще немає)
doctor-passphrase-file = Парольна фраза у файлі: { $what }
doctor-forms = Форми й мови
doctor-forms-offered = Форми: { $what }
doctor-languages = Мови в програмі: { $what }
doctor-language = Мова зараз: { $what }
doctor-terminal = Термінал
doctor-term = Тип: { $what }
doctor-size = Розмір: { $what }
doctor-no-terminal = термінала немає
doctor-colour = Колір: { $what }
doctor-colour-yes = так (NO_COLOR вимикає)
doctor-colour-no = ні, задано NO_COLOR
doctor-locale = Кодування: { $what }
doctor-bidi = Текст справа наліво: { $what }
doctor-bidi-asked = так вибрано
doctor-bidi-terminal-orders = термінал сам упорядковує текст
doctor-bidi-terminal-known = програма впорядковує текст, термінал відомий
doctor-bidi-default = програма впорядковує текст, як завжди, коли про термінал нічого не відомо
doctor-bidi-hint-konsole = Найкраще, якщо в профілі Konsole вимкнути Bi-Directional text rendering і вибрати --bidi app.
doctor-bidi-hint-kitty = Задайте force_ltr yes у kitty.conf, інакше слова перевернуться ще раз.
doctor-mode = Режим: { $what }
doctor-plain-no = екран
doctor-plain-asked = рядок за рядком, бо вибрано --plain
doctor-plain-accessible = рядок за рядком, бо ACCESSIBLE=1
doctor-plain-dumb = рядок за рядком, бо TERM=dumb
doctor-plain-no-terminal = рядок за рядком, бо вхід або вихід — не термінал
doctor-machine = Комп’ютер
doctor-disk = Шифрування диска: { $what }
doctor-swap = Пам’ять підкачки: { $what }
doctor-unknown = невідомо
doctor-nothing-wrong = Помилок не знайдено.
doctor-wrong = { $n ->
        [one] Треба виправити { $n } річ:
        [few] Треба виправити { $n } речі:
        [many] Треба виправити { $n } речей:
       *[other] Треба виправити { $n } речі:
    }
doctor-home-unusable = У папку { $what } не можна писати.
    .hint = Змініть права або виберіть іншу папку через VILJA_HOME.
doctor-home-open = Папку { $what } можуть читати й інші, крім вас.
    .hint = Виконайте для неї chmod 700.
doctor-passphrase-file-unreadable = Файл із парольною фразою не вдається прочитати: { $what }.
    .hint = Перевірте VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = { $what } має помилки, його не включено.
    .hint = Виконайте vilja forms check для цього файлу.
doctor-form-unreadable = { $what } не вдається прочитати як форму.
doctor-too-small = Вікно — { $what }. Щоб усе вмістилося, потрібно 40 x 12.
    .hint = Зробіть вікно більшим або текст меншим.
doctor-not-utf8 = Кодування — не UTF-8 ({ $what }).
    .hint = Задайте, наприклад, LANG=sv_SE.UTF-8, інакше å, ä, ö та арабські літери показуються неправильно.
