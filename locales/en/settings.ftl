# Language: English (en). What does not hold in the file of settings.
## Translated from Swedish.

settings-unreadable = settings.toml: the file is too large or cannot be read ({ $what }). Nothing in it holds, and the program does not change it.
settings-not-toml = settings.toml, line { $line }: the line cannot be read. Nothing in the file holds until it is mended, and the program does not change it.
settings-unknown = settings.toml, line { $line }: { $what } is no setting.
settings-wrong-value = settings.toml, line { $line }: { $what } cannot have that value.
settings-no-command = settings.toml, line { $line }: { $what } is no command.
settings-no-key = settings.toml, line { $line }: { $what } is no key that a command can have. Write it as <F12>, <C-e> or <A-n>.
settings-key-twice = settings.toml, line { $line }: the key { $what } has been given to a command already.
settings-nearest = Did you mean { $nearest }?
settings-look = Something in settings.toml does not hold. Run vilja doctor: it says which line and why.
