# Language: Russian (ru). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = собственный текст, не проверен
own-text-shown = { $what }, собственный текст
own-texts-count = { $n ->
    [one] { $n } собственный текст
    [few] { $n } собственных текста
    [many] { $n } собственных текстов
   *[other] { $n } собственного текста
}
own-texts-unreviewed = { $n ->
    [one] { $n } собственный текст, не проверен
    [few] { $n } собственных текста, не проверены
    [many] { $n } собственных текстов, не проверены
   *[other] { $n } собственного текста, не проверены
}
own-texts-unused = { $n ->
    [one] { $n } собственный текст не используется; показан текст программы. Почему: vilja locales check
    [few] { $n } собственных текста не используются; показаны тексты программы. Почему: vilja locales check
    [many] { $n } собственных текстов не используются; показаны тексты программы. Почему: vilja locales check
   *[other] { $n } собственного текста не используется; показаны тексты программы. Почему: vilja locales check
}
own-text-unknown = В программе нет текста «{ $id }».
    .hint = { $suggested ->
        [yes] Вы имели в виду «{ $nearest }»?
       *[no] Уберите его или узнайте, как называется текст: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] Текст «{ $id }» не заменяется: согласие везде дают на одни и те же слова.
        [statement] Текст «{ $id }» не заменяется: то, что зачитывают, должно звучать одинаково для всех.
        [protection] Текст «{ $id }» не заменяется: он говорит, как защищают того, кто под защитой.
        [law] Текст «{ $id }» не заменяется: он говорит, что сказано в законе или источнике.
       *[honest] Текст «{ $id }» не заменяется: он говорит, что является текстом программы, а что нет.
    }
    .hint = Уберите его из файла. Если текст программы неверен, напишите тому, кто её издаёт.
own-text-not-filled-in = В текст «{ $id }» нечего вставить как «{ $variable }».
    .hint = Вставляйте только то, что вставляет шведский текст. До тех пор показан текст программы.
own-text-put-in = { $what ->
        [term] Термин «-{ $name }» нельзя вставить в собственный текст.
        [function] Функцию «{ $name }» нельзя вставить в собственный текст.
       *[text] Текст «{ $name }» нельзя вставить в собственный текст.
    }
    .hint = Выпишите слова. До тех пор показан текст программы.
own-text-forbidden = Здесь невидимый знак ({ $character }), который может скрыть или перевернуть текст. Этот текст не используется.
    .hint = Уберите знак. Он мог попасть сюда при вставке.
own-text-too-deep = Скобки вложены глубже чем { $limit }. Этот текст не используется.
    .hint = Напишите текст проще.
own-text-not-a-language = Программа не говорит на языке «{ $language }». Файл не используется.
    .hint = Положите файл в папку языка, который есть: vilja locales coverage.

## Languages that nobody speaks

language-sv-x-long = пробный язык: длинные тексты
language-sv-x-accent = пробный язык: помеченные буквы
language-sv-x-rtl = пробный язык: справа налево
language-sv-x-missing = пробный язык: без текстов
language-sv-x-names = пробный язык: имена текстов

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = на шведском, источник
preview-state-missing = отсутствует
preview-state-unreviewed = не проверен
preview-state-reviewed = проверен
preview-alone = Страницы с этим текстом не найдено. Здесь он стоит отдельно.
preview-file = Файл: { $file }
preview-comment = Переводчику: { $comment }
preview-first = Это первый текст.
preview-read-again = Тексты прочитаны заново. Ошибок в них: { $n }
preview-list-file = { $file }: { $n } из { $of } текстов на своей странице
preview-last = Это последний текст.
preview-none-missing = В ту сторону все тексты на месте.
preview-none-unreviewed = В ту сторону нет непроверенного текста.
preview-only-looked-at = Здесь смотрят тексты: ничего не отвечают и не сохраняют. { $next } показывает следующий.
preview-no-language = Укажите, на каком языке показывать тексты.
    .hint = Добавьте --lang, например: vilja locales preview --lang so
preview-no-such-text = Нет ни текста, ни файла «{ $name }».
    .hint = { $suggested ->
        [yes] Вы имели в виду «{ $nearest }»?
       *[no] Напишите название текста, файла, например app.ftl, или анкеты, например inflyttning.
    }
preview-no-folder = Папки { $path } нет.
    .hint = Укажите папку, в которой есть папка для каждого языка, или папку языка.

## Commands

action-next-missing = Следующий недостающий текст
    .key = следующий недостающий
    .word = следующий-недостающий
action-previous-missing = Предыдущий недостающий текст
    .key = предыдущий недостающий
    .word = предыдущий-недостающий
action-next-unreviewed = Следующий текст, который никто не проверил
    .key = следующий непроверенный
    .word = следующий-непроверенный
action-previous-unreviewed = Предыдущий текст, который никто не проверил
    .key = предыдущий непроверенный
    .word = предыдущий-непроверенный
