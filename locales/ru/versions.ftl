# Language: Russian (ru). Versions of a form: what differs, and what happens to the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = Сменить версию анкеты
    .word = версия

## When an interview is opened and the form is another than it was

versions-newer = Есть более новая версия анкеты, { $version }. Ctrl-P: Сменить версию анкеты.
versions-newer-line = Есть более новая версия анкеты, { $version }. Введите /версия, чтобы увидеть различия.
versions-differs = Анкета изменилась с начала беседы. Ctrl-P: Сменить версию анкеты.
versions-differs-line = Анкета изменилась с начала беседы. Введите /версия, чтобы увидеть различия.
refusal-no-such-version = Такой версии анкеты здесь нет.

## The page

versions-heading = Версия { $version } анкеты
versions-what = Беседа идёт по версии { $version }. Ничего не меняется, пока вы не смените, и ни один ответ не пропадает.
versions-finished = Беседа завершена и всегда читается по версии { $version }. Здесь показано, как она читалась бы по другой версии.
versions-change = Сменить на версию { $version }
versions-sums = Переходит: { $kept }. Откладывается: { $aside }. Не подходит: { $unfit }.
versions-stay = Остаться на версии { $version }
versions-now = Беседа теперь идёт по версии { $version }. Прочтение по прежней версии остаётся в протоколе.
versions-unfit = Не подходит в версии { $version }: остаётся в протоколе и не учитывается
versions-aside = Откладывается: при имеющихся ответах вопрос не задаётся
versions-counts = Снова учитывается
versions-stays-aside = Отложено и остаётся отложенным
versions-kept = Переходит как есть
versions-turns = На что указывают ответы
versions-turns-none = Ответы указывают на то же, что сейчас.
versions-differences = Что различается в анкете
versions-same = Различий нет.

## Why an answer does not fit

versions-misfit-not-asked = Такого вопроса там нет.
versions-misfit-other-type = Вопрос там требует другого вида ответа.
versions-misfit-no-such-option = Такого варианта там нет.
versions-misfit-unknown-code = Такого кода в тамошнем списке нет.
versions-misfit-out-of-range = Ответ выходит за тамошние пределы.
versions-misfit-number-of-options = Число вариантов не подходит к тамошнему вопросу.
versions-misfit-other = Вопрос там такого ответа не принимает.

## How the reading changes

versions-new = Добавляется
versions-gone = Отпадает
versions-from-to = С { $before } на { $after }

## What differs between two versions

versions-is-added = новое
versions-is-removed = убрано
versions-is-changed = изменено
versions-part =
    { $part ->
        [form] Анкета: { $label }
        [section] Раздел: { $label }
        [question] Вопрос: { $label }
        [field] Вопрос: { $label }
        [option] Вариант: { $label }
        [condition] Условие: { $label }
        [element] Условие определения: { $label }
        [flag] Наблюдение: { $label }
        [contradiction] Противоречие: { $label }
        [computed] Подсчитанное значение: { $label }
        [check] Проверка: { $label }
        [cue] Сигнальное слово: { $label }
       *[other] Мера: { $label }
    }
versions-key =
    { $key ->
        [version] Версия
        [order] Порядок вопросов
        [section] Раздел
        [type] Вид ответа
        [limits] Пределы
        [options] Порядок вариантов
        [exclusive] Исключает другие варианты
        [required] Нужно ответить
        [officer] Заполняет сотрудник
        [identifying] Может выдать, где человек
        [ask_if] Задаётся, если
        [when] Действует, если
        [not_when] Не действует, если
        [guard] Только оговорка
        [weight] Вес
        [sources] Источники
        [ask_next] Стоит спросить
        [measures] Меры
        [indicators] Признаки
        [default] Предложенный ответ
        [list] Список
        [value] Считается из
        [show_at] Показано у
        [show_if] Показано, если
        [unless] Не предлагается, если
        [hard] Ответ не принимается
        [roster] Проверяется в
        [worked-for] Считается для каждой записи в
        [confirm] Подтверждается
       *[words] Формулировка
    }
versions-change-of = { $key }: раньше { $before }, теперь { $after }

## After the change

versions-from = Из версии { $version }, не учитывается
versions-from-check = Заметка к проверке, которой нет в этой версии
versions-from-half-written = Написано у вопроса, которого нет в этой версии, не прочитано как ответ
versions-read-then = Так указывали ответы по версии { $version }, до смены версии беседы
versions-answered-then = Ответ в версии { $version }: { $answer }. Здесь он не подходит и не учитывается.
versions-note-then = Заметка: { $note }
versions-changed-at = Версия { $version } с { $at }

## The command line

versions-two-forms = { $old } и { $new } — две разные анкеты.
    .hint = Сравнивайте две версии одной анкеты.
