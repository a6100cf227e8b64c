# Language: Ukrainian (uk). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = Витяг із протоколу
export-made-on = Зроблено: { $what }
export-ground = Підстава: { $what }
export-ground-consent = згода
export-ground-law = закон
export-why = У чому підстава: { $what }
export-consent-told-on = Згоду надано в розмові { $what }
export-form = Форма: { $what }
export-left-out = Розділи, яких тут немає: { $what }
export-in-clear = Витяг — відкритий текст: його може прочитати кожен, хто має файл. Передавайте його лише захищеним способом, а потім видаліть.
export-only-shown = Нічого не записано. Це все, що вийшло б зі сховища.
export-ask = Записати це у файл? Напишіть так:
export-not-asked = Нічого не записано: запитати не вдалося.
    .hint = Спершу подивіться з --preview, а потім додайте --yes.
export-declined = Нічого не записано.
export-written = Файл: { $path }
export-without-ground = Щоб надати відомості, потрібна підстава.
    .hint = Додайте --ground consent або --ground law, а також --why: яка це згода чи яка норма.
export-without-why = Не сказано, у чому підстава.
    .hint = Додайте --why: яка це згода чи яка норма, хто отримує відомості й для чого.
export-consent-none = У справі немає згоди, яка діє зараз (протокол { $id }). Нічого не записано.
    .hint = Проведіть розмову про згоду або вкажіть --ground law з нормою.
export-consent-stands-against = { $what } Нічого не записано (протокол { $id }).
    .hint = Без згоди потрібна норма закону: --ground law --why.
export-consent-for-contact = { $what } Цього замало, щоб видати протокол (протокол { $id }). Нічого не записано.
    .hint = Проведіть розмову про згоду або вкажіть --ground law з нормою.
export-consent-covers-part = Невідомо, чи згода охоплює все, що було сказано в розмові (протокол { $id }). Нічого не записано.
    .hint = Виберіть розділи, які вона охоплює: --section. Інакше потрібна норма закону: --ground law --why.
export-consent-scope = У згоді сказано:
export-consent-scope-none = У розмові про згоду не сказано, що вона охоплює.
export-consent-scope-protected = Згоду надано в захищеній розмові. Прочитайте там, що вона охоплює.
export-no-such-section = У формі немає розділу { $section }. Є: { $sections }
export-no-pdf = Програма ще не вміє записувати PDF. Нічого не записано.
    .hint = Скористайтеся --format markdown і друкуйте звідти або --format json для іншої системи.
export-disk-full = У { $path } немає місця. Файлу не записано.
    .hint = Звільніть там місце або вкажіть іншу папку.
export-not-written = Не вдалося записати в { $path } ({ $detail }). Файлу не записано.
    .hint = Перевірте, чи папка існує й чи вам можна в неї писати.
export-failed = Витягу не вдалося зробити: { $detail }. Файлу не записано.
