# Language: Arabic (ar). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: الملف أكبر مما يجب أو لا يمكن قراءته ({ $what }). لا يسري شيء منه، والبرنامج لا يغيّره.
settings-not-toml = settings.toml، السطر { $line }: لا يمكن قراءة السطر. لا يسري شيء من الملف حتى يُصحَّح، والبرنامج لا يغيّره.
settings-unknown = settings.toml، السطر { $line }: { $what } ليس إعدادًا.
settings-wrong-value = settings.toml، السطر { $line }: لا يمكن أن تكون هذه قيمة { $what }.
settings-no-command = settings.toml، السطر { $line }: { $what } ليس أمرًا.
settings-no-key = settings.toml، السطر { $line }: { $what } ليس مفتاحًا يمكن إعطاؤه لأمر. اكتبه مثل <F12> أو <C-e> أو <A-n>.
settings-key-twice = settings.toml، السطر { $line }: أُعطي المفتاح { $what } لأمر من قبل.
settings-nearest = هل تقصد { $nearest }؟
settings-look = شيء في settings.toml لا يسري. نفّذ vilja doctor: يقول أي سطر ولماذا.
