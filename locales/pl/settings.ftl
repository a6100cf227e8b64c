# Language: Polish (pl). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: plik jest za duży albo nie da się go odczytać ({ $what }). Nic z niego nie obowiązuje, a program go nie zmienia.
settings-not-toml = settings.toml, wiersz { $line }: nie da się odczytać wiersza. Nic z pliku nie obowiązuje, dopóki nie zostanie poprawiony, a program go nie zmienia.
settings-unknown = settings.toml, wiersz { $line }: { $what } to nie ustawienie.
settings-wrong-value = settings.toml, wiersz { $line }: { $what } nie może mieć tej wartości.
settings-no-command = settings.toml, wiersz { $line }: { $what } to nie polecenie.
settings-no-key = settings.toml, wiersz { $line }: { $what } to nie klawisz, który można dać poleceniu. Pisz jak <F12>, <C-e> lub <A-n>.
settings-key-twice = settings.toml, wiersz { $line }: klawisz { $what } jest już przypisany poleceniu.
settings-nearest = Czy chodziło o { $nearest }?
settings-look = Coś w settings.toml nie obowiązuje. Uruchom vilja doctor: poda wiersz i powód.
