# Language: Tigrinya (ti). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml፦ እቲ ፋይል ኣዝዩ ዓቢ እዩ ወይ ክንበብ ኣይከኣልን ({ $what })። ኣብኡ ዘሎ ኣይሰርሕን፡ እቲ ፕሮግራም ድማ ኣይቅይሮን።
settings-not-toml = settings.toml፡ መስመር { $line }፦ እቲ መስመር ክንበብ ኣይከኣልን። ክሳብ ዝእረም ኣብቲ ፋይል ዘሎ ኣይሰርሕን፡ እቲ ፕሮግራም ድማ ኣይቅይሮን።
settings-unknown = settings.toml፡ መስመር { $line }፦ { $what } ምድላው ኣይኮነን።
settings-wrong-value = settings.toml፡ መስመር { $line }፦ { $what } ነዚ ዋጋ ክሕዝ ኣይክእልን።
settings-no-command = settings.toml፡ መስመር { $line }፦ { $what } ትእዛዝ ኣይኮነን።
settings-no-key = settings.toml፡ መስመር { $line }፦ { $what } ንትእዛዝ ዝወሃብ መጠወቒ ኣይኮነን። ከም <F12>፡ <C-e> ወይ <A-n> ጽሓፉ።
settings-key-twice = settings.toml፡ መስመር { $line }፦ መጠወቒ { $what } ቅድሚ ሕጂ ንትእዛዝ ተዋሂቡ።
settings-nearest = { $nearest } ማለትኩም ድዩ?
settings-look = ኣብ settings.toml ዘይሰርሕ ነገር ኣሎ። vilja doctor ኣስርሑ፦ መስመርን ምኽንያትን ይነግር።
