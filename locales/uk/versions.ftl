# Language: Ukrainian (uk). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = Змінити версію форми
    .word = версія

## When an interview is opened and the form is another than it was

versions-newer = Є новіша версія форми, { $version }. Ctrl-P: Змінити версію форми.
versions-newer-line = Є новіша версія форми, { $version }. Напишіть /версія, щоб побачити, що різниться.
versions-differs = Форму змінено після початку розмови. Ctrl-P: Змінити версію форми.
versions-differs-line = Форму змінено після початку розмови. Напишіть /версія, щоб побачити, що різниться.
refusal-no-such-version = Такої версії форми тут немає.

## The page

versions-heading = Версія { $version } форми
versions-what = Розмова йде за версією { $version }. Нічого не зміниться, доки ви не зміните версії, і жодна відповідь не зникне.
versions-finished = Розмову завершено, і її завжди читають за версією { $version }. Тут сказано, як її читали б за іншою версією.
versions-change = Змінити на версію { $version }
versions-sums = Переходить: { $kept }. Відкладається: { $aside }. Не підходить: { $unfit }.
versions-stay = Залишитися у версії { $version }
versions-now = Розмова тепер іде за версією { $version }. Прочитання за попередньою версією лишається в протоколі.
versions-unfit = Не підходить у версії { $version }: лишається в протоколі й не рахується
versions-aside = Відкладається: із наявними відповідями запитання не ставиться
versions-counts = Рахується знову
versions-stays-aside = Відкладено, так і лишається
versions-kept = Переходить як є
versions-turns = На що вказують відповіді
versions-turns-none = Відповіді вказують на те саме, що й тепер.
versions-differences = Що різниться у формі
versions-same = Нічого не різниться.

## Why an answer does not fit

versions-misfit-not-asked = Такого запитання там немає.
versions-misfit-other-type = Запитання там просить іншого виду відповіді.
versions-misfit-no-such-option = Такого варіанта відповіді там немає.
versions-misfit-unknown-code = Такого коду в списку там немає.
versions-misfit-out-of-range = Відповідь поза межами там.
versions-misfit-number-of-options = Кількість виборів не узгоджується із запитанням там.
versions-misfit-other = Запитання там не приймає відповіді.

## How the reading changes

versions-new = Додається
versions-gone = Відпадає
versions-from-to = Було { $before }, стане { $after }

## What differs between two versions

versions-is-added = нове
versions-is-removed = зникло
versions-is-changed = змінено
versions-part =
    { $part ->
        [form] Форма: { $label }
        [section] Розділ: { $label }
        [question] Запитання: { $label }
        [field] Запитання: { $label }
        [option] Варіант: { $label }
        [condition] Умова: { $label }
        [element] Ознака: { $label }
        [flag] Спостереження: { $label }
        [contradiction] Суперечність: { $label }
        [computed] Обчислене значення: { $label }
        [check] Перевірка: { $label }
        [cue] Сигнальне слово: { $label }
       *[other] Захід: { $label }
    }
versions-key =
    { $key ->
        [version] Версія
        [order] Порядок запитань
        [section] Розділ
        [type] Вид відповіді
        [limits] Межі
        [options] Порядок варіантів
        [exclusive] Виключає інші варіанти
        [required] Треба відповісти
        [officer] Заповнює працівник
        [identifying] Може виявити, де хтось є
        [ask_if] Питається, якщо
        [when] Діє, якщо
        [not_when] Не діє, якщо
        [guard] Лише застереження
        [weight] Вага
        [sources] Джерела
        [ask_next] Варто запитати
        [measures] Заходи
        [indicators] Індикатори
        [default] Запропонована відповідь
        [list] Список
        [value] Обчислюється з
        [show_at] Показано біля
        [show_if] Показано, якщо
        [unless] Не пропонується, якщо
        [hard] Відповіді не приймають
        [roster] Перевіряють у
        [worked-for] Обчислюють для кожного запису в
        [confirm] Підтверджують
       *[words] Формулювання
    }
versions-change-of = { $key }: було { $before }, стало { $after }

## After the change

versions-from = З версії { $version }, не рахується
versions-from-check = Нотатка до перевірки, якої в цій версії немає
versions-from-half-written = Написано біля запитання, якого в цій версії немає, не прочитано як відповідь
versions-read-then = На що вказували відповіді за версією { $version }, до зміни версії розмови
versions-answered-then = Відповідь у версії { $version }: { $answer }. Тут вона не підходить і не рахується.
versions-note-then = Нотатка: { $note }
versions-changed-at = Версія { $version } від { $at }

## The command line

versions-two-forms = { $old } і { $new } — дві різні форми.
    .hint = Порівнюйте дві версії тієї самої форми.
