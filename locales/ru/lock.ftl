# Language: Russian (ru). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = зашифровано системой
doctor-not-encrypted = системой не зашифровано. Попросите у ИТ-поддержки шифрование диска; диск, который шифрует себя сам, отсюда не виден
doctor-encrypted-unknown = отсюда не видно, спросите ИТ-поддержку
doctor-swap-none = нет
doctor-memory = Память закрыта для других программ: { $what }
doctor-confined-files = Доступны только свои папки: { $what }
doctor-confined-calls = Без сети и других программ: { $what }
doctor-confined-yes = да
doctor-confined-part = частично, ядро системы больше не умеет
doctor-confined-no = нет, система этого не предлагает
doctor-recorder = Сохраняет то, что на экране: { $what }
doctor-recorder-none = известных программ нет

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } может сохранять то, что здесь показано. Закройте эту программу или потом очистите её память.
surrounded-disk = Диск не зашифрован системой. Кто получит компьютер, сможет прочитать то, что было в памяти. Попросите у ИТ-поддержки шифрование диска.
surrounded-swap = Подкачка не зашифрована. В ней могут быть ответы открытым текстом. Попросите помощи у ИТ-поддержки.

# The lock.
locked = Программа заблокирована. Всё сохранено.
locked-printed = Напечатанное раньше осталось в окне. Очистите его или закройте.
lock-soon = Программа заблокируется через полминуты. Нажмите любую клавишу, чтобы продолжить.
lock-not-kept = Программа не заблокировалась: что-то ещё не сохранено.
cli-lock-failed = Программа закрыта, потому что заблокировать не удалось ({ $detail }). Всё сохранено.
    .hint = Запустите её снова.
action-lock = Заблокировать: сохранить всё и спросить парольную фразу
    .word = блокировка
