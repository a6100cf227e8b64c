# Language: Ukrainian (uk). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: файл завеликий або його не вдається прочитати ({ $what }). Нічого з нього не діє, і програма його не змінює.
settings-not-toml = settings.toml, рядок { $line }: рядок не вдається прочитати. Нічого у файлі не діє, доки його не виправлено, і програма його не змінює.
settings-unknown = settings.toml, рядок { $line }: { $what } — не налаштування.
settings-wrong-value = settings.toml, рядок { $line }: { $what } не може мати такого значення.
settings-no-command = settings.toml, рядок { $line }: { $what } — не команда.
settings-no-key = settings.toml, рядок { $line }: { $what } — не клавіша, яку можна дати команді. Пишіть як <F12>, <C-e> або <A-n>.
settings-key-twice = settings.toml, рядок { $line }: клавішу { $what } уже дано команді.
settings-nearest = Ви мали на увазі { $nearest }?
settings-look = Щось у settings.toml не діє. Запустіть vilja doctor: там сказано, який рядок і чому.
