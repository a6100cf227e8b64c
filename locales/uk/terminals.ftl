# Language: Ukrainian (uk). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

## The test card. It is read by someone who need not read Arabic.

test-card-intro = Нижче двома способами показано два арабські слова: довге й коротке. Уміти їх читати не потрібно.
test-card-question = У якому рядку довге слово стоїть праворуч, зі з’єднаними літерами? Натисніть 1 або 2. Якщо правильні обидва: натисніть 1. Якщо жоден: натисніть 0. Esc пропускає запитання.
test-card-unanswered = Нічого не збережено.
test-card-kept = Відтепер відповідь діє в цьому терміналі. Зробити ще раз: vilja doctor --test-card
test-card-neither = Тоді програма впорядковує текст, але він показується неправильно. Див. docs/terminals.md: часто досить налаштування термінала або шрифту. Потім зробіть ще раз: vilja doctor --test-card
test-card-not-kept = Відповідь діє зараз, але зберегти її не вдалося: { $detail }
test-card-no-terminal = Тестову картку треба дивитися в терміналі.
    .hint = Виконайте vilja doctor --test-card прямо в терміналі, без перенаправлення.

## What doctor says.

doctor-bidi-card = така відповідь на тестову картку
doctor-bidi-obeys = програма впорядковує текст, термінал відповідає, що дозволяє їй це
doctor-bidi-unsure = Про термінал нічого не відомо. Перевірте: vilja doctor --test-card
doctor-ethiopic = Ефіопське письмо: { $what }
doctor-ethiopic-spaced = проміжок після кожного складу
doctor-ethiopic-tight = щільно
doctor-sorani = Сорані: { $what }
doctor-sorani-joined = літери без власних форм з’єднуються
doctor-sorani-plain = літери без власних форм стоять окремо
