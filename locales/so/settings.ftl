# Language: Somali (so). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: faylku aad buu u weyn yahay ama lama akhrin karo ({ $what }). Waxba kama shaqeeyaan, barnaamijkuna ma beddelo.
settings-not-toml = settings.toml, sadarka { $line }: sadarka lama akhrin karo. Waxba faylka kama shaqeeyaan ilaa la saxo, barnaamijkuna ma beddelo.
settings-unknown = settings.toml, sadarka { $line }: { $what } ma aha dejin.
settings-wrong-value = settings.toml, sadarka { $line }: { $what } qiimahaas ma yeelan karo.
settings-no-command = settings.toml, sadarka { $line }: { $what } ma aha amar.
settings-no-key = settings.toml, sadarka { $line }: { $what } ma aha fure amar la siin karo. U qor sida <F12>, <C-e> ama <A-n>.
settings-key-twice = settings.toml, sadarka { $line }: furaha { $what } amar kale ayaa horay loo siiyey.
settings-nearest = Ma waxaad ula jeedday { $nearest }?
settings-look = Wax ku jira settings.toml ma shaqeynayaan. Orod vilja doctor: wuxuu sheegayaa sadarka iyo sababta.
