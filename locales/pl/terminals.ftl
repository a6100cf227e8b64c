# Language: Polish (pl). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

## The test card.

test-card-intro = Niżej dwa arabskie słowa, długie i krótkie, są pokazane na dwa sposoby. Nie musisz umieć ich przeczytać.
test-card-question = W którym wierszu długie słowo stoi po prawej, z połączonymi literami? Naciśnij 1 lub 2. Jeśli oba są dobre: naciśnij 1. Jeśli żaden nie jest dobry: naciśnij 0. Esc pomija pytanie.
test-card-unanswered = Nic nie zapisano.
test-card-kept = Odpowiedź obowiązuje odtąd w tym terminalu. Aby to powtórzyć: vilja doctor --test-card
test-card-neither = W takim razie program układa tekst, ale nie jest on dobrze pokazywany. Zobacz docs/terminals.md: często wystarczy ustawienie terminala albo inna czcionka. Potem powtórz: vilja doctor --test-card
test-card-not-kept = Odpowiedź obowiązuje teraz, ale nie dało się jej zapisać: { $detail }
test-card-no-terminal = Kartę testową trzeba oglądać w terminalu.
    .hint = Uruchom vilja doctor --test-card bezpośrednio w terminalu, bez przekierowania.

## What doctor says.

doctor-bidi-card = tak odpowiedziano na karcie testowej
doctor-bidi-obeys = program układa tekst, terminal odpowiada, że na to pozwala
doctor-bidi-unsure = Nic nie wiadomo o terminalu. Sprawdź: vilja doctor --test-card
doctor-ethiopic = Pismo etiopskie: { $what }
doctor-ethiopic-spaced = odstęp po każdej sylabie
doctor-ethiopic-tight = bez odstępów
doctor-sorani = Sorani: { $what }
doctor-sorani-joined = litery bez własnych form są łączone
doctor-sorani-plain = litery bez własnych form stoją osobno
