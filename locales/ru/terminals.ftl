# Language: Russian (ru). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

## The test card. It is read by someone who need not read Arabic.

test-card-intro = Ниже двумя способами показаны два арабских слова: длинное и короткое. Уметь их читать не нужно.
test-card-question = В какой строке длинное слово стоит справа, с соединёнными буквами? Нажмите 1 или 2. Если верны обе: нажмите 1. Если ни одна: нажмите 0. Esc пропускает вопрос.
test-card-unanswered = Ничего не сохранено.
test-card-kept = Теперь ответ действует в этом терминале. Сделать заново: vilja doctor --test-card
test-card-neither = Тогда текст упорядочивает программа, но он виден неверно. См. docs/terminals.md: часто достаточно настройки терминала или шрифта. Потом сделайте заново: vilja doctor --test-card
test-card-not-kept = Ответ действует сейчас, но сохранить его не удалось: { $detail }
test-card-no-terminal = Тестовую карточку нужно смотреть в терминале.
    .hint = Запустите vilja doctor --test-card прямо в терминале, без перенаправления.

## What doctor says.

doctor-bidi-card = таков ответ на тестовую карточку
doctor-bidi-obeys = текст упорядочивает программа, терминал отвечает, что даёт ей это делать
doctor-bidi-unsure = О терминале ничего не известно. Проверьте: vilja doctor --test-card
doctor-ethiopic = Эфиопское письмо: { $what }
doctor-ethiopic-spaced = промежуток после каждого слога
doctor-ethiopic-tight = плотно
doctor-sorani = Сорани: { $what }
doctor-sorani-joined = буквы без собственных форм соединяются
doctor-sorani-plain = буквы без собственных форм стоят отдельно
