# Language: Ukrainian (uk). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = Запасний ключ написано правильно, але він не відкриває цього сховища.
    .hint = Він може належати до іншого сховища або бути прибраний.
slot-trouble-wrong-identity = Ключ у файлі не відкриває цього сховища.
    .hint = vilja store slots показує, які ключі його відкривають.
slot-trouble-wrong-identity-passphrase = Парольна фраза до файлу ключа неправильна.
slot-trouble-identity-unreadable = У файлі немає придатного ключа age.
    .hint = У ньому має бути рядок, що починається з AGE-SECRET-KEY-1. Такий файл створює vilja store identity.
slot-trouble-recipient-unfit = Це не придатний отримувач age.
    .hint = Він починається з age1. Ключі SSH і доповнення не приймаються.
slot-trouble-not-remembered = Комп’ютер не пам’ятає ключа до сховища.
slot-trouble-no-keyring = Комп’ютер не може пам’ятати ключів для програми.
    .hint = Відкрийте сховище парольною фразою, як завжди.
slot-trouble-label-unfit = Назва входу може мати щонайбільше 40 символів в одному рядку.
slot-trouble-label-taken = Так уже зветься інший вхід.
slot-trouble-too-many = Сховище має найбільшу дозволену кількість входів.
    .hint = Спершу приберіть один командою vilja store slots remove.
slot-trouble-no-such-slot = Такого входу немає.
    .hint = vilja store slots показує, які є.
slot-trouble-last-passphrase = Останню парольну фразу прибрати не можна.
    .hint = Спершу додайте іншу командою vilja store slots add passphrase.
slot-trouble-in-use = Сховище відкрите саме цим входом.
    .hint = Відкрийте сховище іншою парольною фразою або ключем і тоді приберіть його.
slot-trouble-edited = Файл ключа змінив хтось інший, не програма. Входів не змінюють, доки їх не перевірено.
    .hint = Подивіться через vilja store slots. Якщо все правильно: vilja store slots confirm.
slot-trouble-copies-left = Зміну зроблено, але старі копії файлу ключа лишилися.
    .hint = Звільніть місце на диску й відкрийте сховище знову. Тоді копії буде переписано.
slot-trouble-practice = Сховище вправ не має парольної фрази й входів, які можна змінити.

store-remark-mended = Файл ключа було пошкоджено. Його записано наново з копії.
store-remark-key-file-edited = Хтось змінив файл ключа поза програмою. Його відновлено з копії. Скажіть ІТ-підтримці.
store-remark-key-file-doubtful = Файл ключа змінено поза програмою або повернено давніший. Перевірте його через vilja store slots і скажіть ІТ-підтримці.
store-remark-cost-raised = Парольну фразу тепер важче вгадати, ніж раніше: файл ключа записано наново. Сама фраза та сама.

keys-wait = { $n ->
    [one] Наступна спроба можлива через { $n } секунду. Програма чекає.
    [few] Наступна спроба можлива через { $n } секунди. Програма чекає.
    [many] Наступна спроба можлива через { $n } секунд. Програма чекає.
   *[other] Наступна спроба можлива через { $n } секунди. Програма чекає.
}
keys-only-for-commands = З --identity і --recovery сховище відкривають для однієї команди, а не на екрані.
    .hint = Якщо парольну фразу забуто: vilja --recovery store passphrase.
keys-recovery-how = Груп у запасному ключі: { $n }. Пишіть по одній групі або всі відразу. Нічого не показується.
keys-recovery-group = Група { $n }:
keys-recovery-again = Групу { $n } написано неправильно. Напишіть її знову.
keys-recovery-missing = Запасний ключ не дописано.
keys-recovery-length = Груп у запасному ключі: { $groups }, а написано: { $n }.
keys-recovery-slip = Групу { $n } запасного ключа написано неправильно або не на тому місці.
    .hint = Порівняйте її з папером і спробуйте ще раз.
keys-recovery-write-down = Запасний ключ. Перепишіть його цифрами й літерами. Він показується лише зараз.
keys-recovery-keep = Покладіть папір туди, куди мають доступ лише ті, кому можна відкривати сховище, і не біля комп’ютера. Хто має папір, може прочитати все. Нуль — це цифра; літер I, L, O та U немає.
keys-recovery-confirm = Напишіть групу { $n } з паперу:
keys-recovery-unconfirmed = Група { $n } не збігається. Ключа не додано.
    .hint = Викиньте папір і зробіть знову: буде показано новий ключ.
keys-no-terminal = Те, що показується один-єдиний раз, пишеться лише у вікні, а не у файл чи в іншу програму.
    .hint = Додайте --to-stdout, якщо це все-таки має піти туди, наприклад на принтер.

keys-new-passphrase = Нова парольна фраза:
keys-new-passphrase-again = Та сама парольна фраза ще раз:
keys-passphrases-differ = Парольні фрази не збігаються. Нічого не змінено.
keys-not-the-words = Це були не ті слова. Нічого не змінено.
suggest-write-down = Перепишіть шість слів. Вони показуються лише зараз, і їх запитають іще раз.
keys-passphrase-changed = Парольну фразу змінено. Стара більше не відкриває сховища, але відкриває копії, зроблені раніше.
keys-which-passphrase = Є кілька парольних фраз. Укажіть через --slot, яку змінити.
    .hint = vilja store slots показує назви.

keys-identity-passphrase = Парольна фраза до файлу ключа:
keys-identity-unread = Файл { $path } не вдається прочитати ({ $detail }).
keys-identity-there = { $path } вже існує. Ключа ніколи не переписують.
    .hint = Виберіть іншу назву файлу.
keys-identity-plain = Файл не захищено жодною парольною фразою. Хто його дістане, зможе відкрити сховище.
keys-identity-unwritten = Ключа не вдалося записати в { $path } ({ $detail }).
keys-identity-made = Таємний ключ є в { $path }. Відкрита частина, яку можна показувати всім:
keys-identity-next = Перенесіть файл із цього комп’ютера. Додайте вхід командою vilja store slots add manager --recipient і відкритою частиною.

keys-role-officer = Працівник
keys-role-recovery = Запас
keys-role-manager = Керівник
keys-role-municipality = Муніципалітет
keys-role-unknown = Невідомо
keys-kind-passphrase = парольна фраза
keys-kind-recovery = запасний ключ на папері
keys-kind-age = ключ age у файлі
keys-kind-remembered = пам’ятає комп’ютер до перезапуску
keys-kind-open = без замка
keys-kind-unknown = вид, який створила новіша версія
keys-added = від { $at }
keys-cost = одна спроба вгадати коштує { $mib } MiB, проходів: { $passes }
keys-in-use = відкрив сховище зараз
keys-no-recovery = Запасу немає: якщо парольну фразу забудуть, ніхто не прочитає розмов. Зробіть запасний ключ командою vilja store slots add recovery.
keys-slot-added = Вхід { $name } додано.
keys-slot-removed = Вхід { $name } прибрано.
keys-removed-copies = Резервні копії, зроблені раніше, ним і далі можна відкрити.
keys-slot-ambiguous = Підходить кілька входів. Напишіть більше від назви.
keys-confirmed = Входи підтверджено такими, як показано вище.
keys-remembered = Комп’ютер відкриває сховище для команд без парольної фрази до перезапуску. Це завершує vilja store slots forget.
keys-forgotten = Комп’ютер забув ключ.
keys-nothing-remembered = Комп’ютер не пам’ятав жодного ключа.

unlock-wait = { $n ->
    [one] Наступна спроба можлива через { $n } секунду. Тим часом можна відкрити вправу.
    [few] Наступна спроба можлива через { $n } секунди. Тим часом можна відкрити вправу.
    [many] Наступна спроба можлива через { $n } секунд. Тим часом можна відкрити вправу.
   *[other] Наступна спроба можлива через { $n } секунди. Тим часом можна відкрити вправу.
}
unlock-wait-asked = { $n ->
    [one] Парольну фразу буде перевірено через { $n } секунду.
    [few] Парольну фразу буде перевірено через { $n } секунди.
    [many] Парольну фразу буде перевірено через { $n } секунд.
   *[other] Парольну фразу буде перевірено через { $n } секунди.
}
unlock-again = Тепер можна спробувати ще раз.

suggest-hint = Програма може запропонувати парольну фразу: натисніть Ctrl-O.
suggest-hint-line = Програма може запропонувати парольну фразу: напишіть /пропозиція.
suggest-heading = Пропозиція парольної фрази
suggest-why = Слова випадково вибрано з 2048. Пишіть їх малими літерами з одним пробілом між ними. Покладіть папір туди, куди ніхто інший не має доступу.
suggest-differs = Це були не ті слова. Порівняйте з папером і спробуйте ще раз.
action-suggest = Хай програма запропонує парольну фразу
    .key = пропозиція
    .word = пропозиція

who-can-open-heading = Хто може відкрити сховище
who-can-open-change = Це змінюють із командного рядка: vilja store slots --help.
action-who-can-open = Хто може відкрити сховище
    .word = входи
