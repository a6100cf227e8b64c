# Language: Russian (ru). Extracts from transcripts: files in clear text, on what ground they are given out, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = Выписка из протокола
export-made-on = Сделана: { $what }
export-ground = Основание: { $what }
export-ground-consent = согласие
export-ground-law = закон
export-why = В чём основание: { $what }
export-consent-told-on = Согласие дано в беседе { $what }
export-form = Анкета: { $what }
export-left-out = Разделы, которых нет: { $what }
export-in-clear = Выписка — открытым текстом: прочитает каждый, кто получит файл. Передавайте только защищённым способом и потом удалите.
export-only-shown = Ничего не записано. Вот всё, что вышло бы из хранилища.
export-ask = Записать это в файл? Введите да:
export-not-asked = Ничего не записано: спросить не удалось.
    .hint = Сначала посмотрите с --preview, затем добавьте --yes.
export-declined = Ничего не записано.
export-written = Файл: { $path }
export-without-ground = Чтобы передать сведения, нужно основание.
    .hint = Добавьте --ground consent или --ground law и --why: какое это согласие или какая норма.
export-without-why = Не указано, в чём основание.
    .hint = Добавьте --why: какое это согласие или какая норма, кто получит сведения и для чего.
export-consent-none = В деле нет действующего сейчас согласия (протокол { $id }). Ничего не записано.
    .hint = Проведите беседу о согласии или укажите --ground law с нормой.
export-consent-stands-against = { $what } Ничего не записано (протокол { $id }).
    .hint = Без согласия нужна норма закона: --ground law --why.
export-consent-for-contact = { $what } Этого недостаточно, чтобы выдать протокол (протокол { $id }). Ничего не записано.
    .hint = Проведите беседу о согласии или укажите --ground law с нормой.
export-consent-covers-part = Неизвестно, охватывает ли согласие всё, что было сказано в беседе (протокол { $id }). Ничего не записано.
    .hint = Выберите разделы, которые оно охватывает: --section. Иначе нужна норма закона: --ground law --why.
export-consent-scope = В согласии сказано:
export-consent-scope-none = В беседе о согласии не сказано, что оно охватывает.
export-consent-scope-protected = Согласие дано в защищённой беседе. Прочитайте там, что оно охватывает.
export-no-such-section = В анкете нет раздела { $section }. Есть: { $sections }
export-no-pdf = Программа пока не умеет писать PDF. Ничего не записано.
    .hint = Используйте --format markdown и печатайте оттуда или --format json для другой системы.
export-disk-full = В { $path } нет места. Файл не записан.
    .hint = Освободите там место или укажите другую папку.
export-not-written = Не удалось записать в { $path } ({ $detail }). Файл не записан.
    .hint = Проверьте, что папка есть и вам можно в неё писать.
export-failed = Выписку не удалось сделать: { $detail }. Файл не записан.
