# Language: Russian (ru). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: файл слишком велик или не читается ({ $what }). Ничего из него не действует, и программа его не меняет.
settings-not-toml = settings.toml, строка { $line }: строка не читается. Ничего в файле не действует, пока он не исправлен, и программа его не меняет.
settings-unknown = settings.toml, строка { $line }: { $what } — не настройка.
settings-wrong-value = settings.toml, строка { $line }: { $what } не может иметь такого значения.
settings-no-command = settings.toml, строка { $line }: { $what } — не команда.
settings-no-key = settings.toml, строка { $line }: { $what } — не клавиша, которую можно дать команде. Пишите как <F12>, <C-e> или <A-n>.
settings-key-twice = settings.toml, строка { $line }: клавиша { $what } уже дана команде.
settings-nearest = Вы имели в виду { $nearest }?
settings-look = Что-то в settings.toml не действует. Запустите vilja doctor: там сказано, какая строка и почему.
