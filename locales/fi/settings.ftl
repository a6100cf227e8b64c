# Language: Finnish (fi). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: tiedosto on liian suuri tai sitä ei voi lukea ({ $what }). Mikään siinä ei ole voimassa, eikä ohjelma muuta sitä.
settings-not-toml = settings.toml, rivi { $line }: riviä ei voi lukea. Mikään tiedostossa ei ole voimassa ennen kuin se on korjattu, eikä ohjelma muuta sitä.
settings-unknown = settings.toml, rivi { $line }: { $what } ei ole asetus.
settings-wrong-value = settings.toml, rivi { $line }: { $what } ei voi saada tätä arvoa.
settings-no-command = settings.toml, rivi { $line }: { $what } ei ole komento.
settings-no-key = settings.toml, rivi { $line }: { $what } ei ole näppäin, jonka komento voi saada. Kirjoita esimerkiksi <F12>, <C-e> tai <A-n>.
settings-key-twice = settings.toml, rivi { $line }: näppäin { $what } on jo annettu komennolle.
settings-nearest = Tarkoititko { $nearest }?
settings-look = Jokin tiedostossa settings.toml ei ole voimassa. Aja vilja doctor: se kertoo rivin ja syyn.
