# Language: Ukrainian (uk). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = власний текст, не перевірено
own-text-shown = { $what }, власний текст
own-texts-count = { $n ->
    [one] { $n } власний текст
    [few] { $n } власні тексти
    [many] { $n } власних текстів
   *[other] { $n } власного тексту
}
own-texts-unreviewed = { $n ->
    [one] { $n } власний текст, не перевірено
    [few] { $n } власні тексти, не перевірено
    [many] { $n } власних текстів, не перевірено
   *[other] { $n } власного тексту, не перевірено
}
own-texts-unused = { $n ->
    [one] { $n } власний текст не вживається; показано текст програми. Чому: vilja locales check
    [few] { $n } власні тексти не вживаються; показано тексти програми. Чому: vilja locales check
    [many] { $n } власних текстів не вживаються; показано тексти програми. Чому: vilja locales check
   *[other] { $n } власного тексту не вживається; показано тексти програми. Чому: vilja locales check
}
own-text-unknown = У програмі немає тексту «{ $id }».
    .hint = { $suggested ->
        [yes] Ви мали на увазі «{ $nearest }»?
       *[no] Приберіть його або з’ясуйте, як зветься текст: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] Текст «{ $id }» не замінюється: згоду всюди дають на ті самі слова.
        [statement] Текст «{ $id }» не замінюється: те, що зачитують, має бути тими самими словами для всіх.
        [protection] Текст «{ $id }» не замінюється: він каже, як захищають того, хто під захистом.
        [law] Текст «{ $id }» не замінюється: він каже, що говорить закон або джерело.
       *[honest] Текст «{ $id }» не замінюється: він каже, що є текстом програми, а що ні.
    }
    .hint = Приберіть його з файлу. Якщо текст програми хибний, напишіть тому, хто її видає.
own-text-not-filled-in = У тексті «{ $id }» нема чого вставляти як «{ $variable }».
    .hint = Вставляйте лише те, що вставляє шведський текст. До того показано текст програми.
own-text-put-in = { $what ->
        [term] Термін «-{ $name }» не можна вставити у власний текст.
        [function] Функцію «{ $name }» не можна вставити у власний текст.
       *[text] Текст «{ $name }» не можна вставити у власний текст.
    }
    .hint = Випишіть слова. До того показано текст програми.
own-text-forbidden = Тут невидимий знак ({ $character }), що може сховати або перевернути текст. Цей текст не вживається.
    .hint = Приберіть знак. Він міг потрапити сюди під час вставлення.
own-text-too-deep = Дужки вкладено глибше ніж { $limit }. Цей текст не вживається.
    .hint = Напишіть текст простіше.
own-text-not-a-language = Програма не говорить мовою «{ $language }». Файл не вживається.
    .hint = Покладіть файл до теки наявної мови: vilja locales coverage.

## Languages that nobody speaks

language-sv-x-long = пробна мова: довгі тексти
language-sv-x-accent = пробна мова: позначені літери
language-sv-x-rtl = пробна мова: справа наліво
language-sv-x-missing = пробна мова: без текстів
language-sv-x-names = пробна мова: назви текстів

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = шведською, джерело
preview-state-missing = бракує
preview-state-unreviewed = не перевірено
preview-state-reviewed = перевірено
preview-alone = Сторінки з цим текстом не знайдено. Тут він стоїть окремо.
preview-file = Файл: { $file }
preview-comment = Перекладачеві: { $comment }
preview-first = Це перший текст.
preview-read-again = Тексти прочитано знову. Помилок у них: { $n }
preview-list-file = { $file }: { $n } з { $of } текстів на своїй сторінці
preview-last = Це останній текст.
preview-none-missing = У той бік жодного тексту не бракує.
preview-none-unreviewed = У той бік немає неперевіреного тексту.
preview-only-looked-at = Тут переглядають тексти: нічого не відповідають і не зберігають. { $next } показує наступний.
preview-no-language = Укажіть, якою мовою показувати тексти.
    .hint = Додайте --lang, наприклад: vilja locales preview --lang so
preview-no-such-text = Немає ні тексту, ні файлу «{ $name }».
    .hint = { $suggested ->
        [yes] Ви мали на увазі «{ $nearest }»?
       *[no] Напишіть назву тексту, файлу, як-от app.ftl, або форми, як-от inflyttning.
    }
preview-no-folder = Теки { $path } немає.
    .hint = Укажіть теку, що має теку для кожної мови, або теку мови.

## Commands

action-next-missing = Наступний текст, якого бракує
    .key = наступний відсутній
    .word = наступний-відсутній
action-previous-missing = Попередній текст, якого бракує
    .key = попередній відсутній
    .word = попередній-відсутній
action-next-unreviewed = Наступний текст, якого ніхто не перевірив
    .key = наступний неперевірений
    .word = наступний-неперевірений
action-previous-unreviewed = Попередній текст, якого ніхто не перевірив
    .key = попередній неперевірений
    .word = попередній-неперевірений
