# Language: Ukrainian (uk). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = зашифровано системою
doctor-not-encrypted = не зашифровано системою. Попросіть ІТ-підтримку про шифрування диска; диск, який шифрує себе сам, звідси не видно
doctor-encrypted-unknown = звідси не видно, запитайте ІТ-підтримку
doctor-swap-none = немає
doctor-memory = Пам’ять закрита для інших програм: { $what }
doctor-confined-files = Має доступ лише до своїх папок: { $what }
doctor-confined-calls = Ні мережі, ні інших програм: { $what }
doctor-confined-yes = так
doctor-confined-part = частково, ядро системи більше не вміє
doctor-confined-no = ні, система цього не пропонує
doctor-recorder = Зберігає показане: { $what }
doctor-recorder-none = жодної відомої програми

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } може зберігати те, що тут показано. Закрийте цю програму або очистіть потім її пам’ять.
surrounded-disk = Диск не зашифровано системою. Хто отримає комп’ютер, зможе прочитати те, що було в пам’яті. Попросіть ІТ-підтримку про шифрування диска.
surrounded-swap = Пам’ять підкачки не зашифрована. У ній можуть бути відповіді відкритим текстом. Попросіть допомоги в ІТ-підтримки.

# The lock.
locked = Програму замкнено. Усе збережено.
locked-printed = Надруковане раніше лишилося у вікні. Очистьте його або закрийте.
lock-soon = Програма замкнеться за пів хвилини. Натисніть клавішу, щоб продовжити.
lock-not-kept = Програма не замкнулася: щось іще не збережено.
cli-lock-failed = Програму закрито, бо замкнути її не вдалося ({ $detail }). Усе збережено.
    .hint = Запустіть її знову.
action-lock = Замкнути: зберегти все й питати парольну фразу
    .word = замкнути
