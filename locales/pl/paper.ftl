# Language: Polish (pl). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = { $n ->
    [one] Klucz zapasowy ma { $n } grupę. Wpisz ją.
    [few] Klucz zapasowy ma { $n } grupy. Wpisuj po jednej albo wszystkie naraz.
    [many] Klucz zapasowy ma { $n } grup. Wpisuj po jednej albo wszystkie naraz.
   *[other] Klucz zapasowy ma { $n } grupy. Wpisuj po jednej albo wszystkie naraz.
}
paper-group = Grupa { $n } z { $groups }
paper-back = Z powrotem do hasła: { $key }.
paper-back-line = Z powrotem do hasła: napisz { $line }.
paper-offered = Kluczem zapasowym z kartki: naciśnij { $key }.
paper-offered-line = Kluczem zapasowym z kartki: napisz { $line }.
paper-age = Kluczem age magazyn otwiera się dla polecenia: vilja --identity FILE store passphrase tworzy nowe hasło.
paper-opened = Magazyn otwarto kluczem zapasowym. Nowe hasło: vilja --recovery store passphrase.
action-paper = Otwórz kluczem zapasowym z kartki
    .key = klucz zapasowy
    .word = zapasowy
