# Language: Russian (ru). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = На языке { $language } не пишут буквами { $letters }.
    .hint = Напишите букву самого языка. На экране она может выглядеть так же.
problem-hidden-character = Здесь стоит знак, которого не видно ({ $character }).
    .hint = Уберите знак. Он мог попасть сюда, когда текст вставляли.
problem-markup = «{ $mark }» показывается как есть.
    .hint = Уберите это. Так текст нельзя сделать жирным или разбить на строки.
problem-plural-missing = В языке есть форма для чисел, таких как { $example }, и здесь её нет.
    .hint = Добавьте в выбор строку [{ $form }].
problem-plural-never-used = Форма [{ $form }] никогда не используется: в языке её нет для целых чисел.
    .hint = Уберите строку.
problem-too-wide = Столбцов занимает текст: { $cols }. Места есть не больше чем на { $most }.
    .hint = Напишите короче.
problem-order-lost = «{ $value }» показывается в другом порядке, потому что на этом языке пишут справа.
    .hint = Напишите {"{"} "\u2066" {"}"} перед ним и {"{"} "\u2069" {"}"} после него.
problem-open-isolate = Знак направления чтения открыт, но не закрыт, или наоборот.
    .hint = Напишите в фигурных скобках столько же "\u2069", сколько "\u2066".
problem-changed-since = Шведский текст изменился с тех пор, как перевели «{ $id }».
    .hint = Переведите заново. Если перевод всё ещё верен: vilja locales holds { $id }.

## The table

translating-exported = Таблица находится в { $path }. Текстов в ней: { $n }.
translating-changed = изменено на шведском после перевода: { $n }
translating-scenarios = сценарии: { $n } из { $of }, тексты { $said } из { $texts }
translating-taken = { $file }: новых или изменённых текстов: { $n }
translating-taken-in-all = Принято текстов: { $n }
translating-unchanged = Без изменений: { $n }
translating-empty = Пустых ячеек, где текст остаётся прежним: { $n }
translating-refused = Строка { $row }, { $text }: { $why }
translating-refused-more = Ещё не принято: { $n }
translating-given-back = Непринятые тексты находятся в { $path }, причина — в последнем столбце. Исправьте их там и загрузите этот файл. Текстов: { $n }.
translating-reviewed = проверил(а): { $reviewer }
translating-reviewed-file = { $file }: проверил(а): { $reviewer }
translating-review-kept-back = Имя проверяющего не записано: { $reviewer }. Столько текстов файла стоят в таблице не так, как в файле: { $n }
translating-review-lost = файл был отмечен как проверенный, а теперь отмечен как непроверенный
translating-held = { $text } верен: { $languages }
translating-left = { $text } изменён на шведском: { $languages }
translating-noted = Изменённых текстов, отмеченных как верные: { $n }
translating-noted-new = Отмечено новых текстов: { $n }

## Why a text is not taken

translating-why-unknown = Такого текста нет.
    .hint = Не меняйте столбцы file и id. Текст могли убрать с тех пор, как сделали таблицу.
translating-why-twice = Тот же текст стоит и в строке { $row }, с другим переводом.
    .hint = Оставьте один из них.
translating-why-meanwhile = Кто-то другой изменил перевод с тех пор, как сделали таблицу.
    .hint = Сравните с текстом, который сейчас в программе, и напишите тот, который должен остаться.
translating-why-error = «{ $text }» — ошибка табличной программы, а не текст.
    .hint = Сделайте ячейку текстовой в табличной программе и напишите перевод ещё раз.
translating-why-formula = Текст начинается знаком, который табличные программы принимают за формулу.
    .hint = Начните с буквы.
translating-why-no-swedish = Не видно, с какого шведского текста переведена строка.
    .hint = Оставьте столбцы swedish и mark такими, какими они были.
translating-why-long = Текст длиннее, чем допустимо. Знаков может быть не больше: { $most }.
    .hint = Напишите короче.
translating-why-not-kept = Текст не вернулся бы таким, как он записан.
    .hint = Ни одна строка не может начинаться с пробела, точки, звёздочки или квадратной скобки.
translating-why-file = Файл { $file } нельзя прочитать, поэтому в него ничего нельзя вставить.
    .hint = Сначала исправьте файл: vilja locales check.

## When it cannot be done

translating-no-source = В { $path } нет шведских текстов.
    .hint = Укажите папку, в которой есть папка sv, например locales.
translating-record-broken = Нельзя прочитать, с каких шведских текстов сделаны переводы: { $path } ({ $detail }).
    .hint = Верните файл из копии. Без него всё считается переведённым с сегодняшнего шведского.
translating-source-language = Все тексты переводятся со шведского, а не на шведский.
    .hint = Укажите другой язык после --lang.
translating-file-exists = { $path } уже есть, и там может быть чья-то работа.
    .hint = Укажите другое имя после --file.
translating-not-written = Не удалось записать { $path } ({ $detail }).
    .hint = Проверьте, что папка есть и её можно менять.
translating-no-sheet = { $what ->
        [packed] { $path } — в собственном формате табличной программы.
        [large] { $path } больше { $limit } МБ, а таблицы отсюда такими большими не бывают.
       *[text] { $path } — не текст в UTF-8.
    }
    .hint = { $what ->
        [large] Проверьте, тот ли это файл.
       *[text] Откройте его в табличной программе, выберите «Сохранить как» и CSV UTF-8.
    }
translating-too-many-rows = В { $path } больше строк, чем { $most }, а стольких текстов нет.
    .hint = Проверьте, тот ли это файл.
translating-no-columns = В { $path } не хватает столбцов: { $columns }.
    .hint = Первая строка должна быть такой, какой она была, когда сделали таблицу.
translating-bad-reviewer = Это не имя проверяющего.
    .hint = Напишите имя. Знаков в нём может быть не больше: { $most }.
