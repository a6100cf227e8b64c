# Language: Russian (ru). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = Групп в запасном ключе: { $n }. Вводите по одной или все сразу.
paper-group = Группа { $n } из { $groups }
paper-back = Назад к парольной фразе: { $key }.
paper-back-line = Назад к парольной фразе: введите { $line }.
paper-offered = Запасным ключом с бумаги: нажмите { $key }.
paper-offered-line = Запасным ключом с бумаги: введите { $line }.
paper-age = Ключом age хранилище открывается для команды: vilja --identity FILE store passphrase создаёт новую парольную фразу.
paper-opened = Хранилище открыто запасным ключом. Новая парольная фраза: vilja --recovery store passphrase.
action-paper = Открыть запасным ключом с бумаги
    .key = запасной ключ
    .word = запасной
