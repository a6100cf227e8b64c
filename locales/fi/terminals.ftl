# Language: Finnish (fi). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

## The test card.

test-card-intro = Alla näkyy kaksi arabian sanaa kahdella tavalla: pitkä ja lyhyt. Sinun ei tarvitse osata lukea niitä.
test-card-question = Millä rivillä pitkä sana on oikealla, kirjaimet yhdistettyinä? Paina 1 tai 2. Jos molemmat ovat oikein: paina 1. Jos kumpikaan ei ole oikein: paina 0. Esc ohittaa kysymyksen.
test-card-unanswered = Mitään ei tallennettu.
test-card-kept = Vastaus on tästä lähtien voimassa tässä päätteessä. Tee uudelleen: vilja doctor --test-card
test-card-neither = Silloin ohjelma järjestää tekstin, mutta se ei näy oikein. Katso docs/terminals.md: usein riittää päätteen asetus tai fontti. Tee sitten uudelleen: vilja doctor --test-card
test-card-not-kept = Vastaus on nyt voimassa, mutta sitä ei voitu tallentaa: { $detail }
test-card-no-terminal = Testikortti pitää katsoa päätteessä.
    .hint = Aja vilja doctor --test-card suoraan päätteessä, ilman uudelleenohjausta.

## What doctor says.

doctor-bidi-card = niin vastattiin testikorttiin
doctor-bidi-obeys = ohjelma järjestää tekstin, pääte vastaa sallivansa sen
doctor-bidi-unsure = Päätteestä ei tiedetä mitään. Tarkista: vilja doctor --test-card
doctor-ethiopic = Etiopialainen kirjoitus: { $what }
doctor-ethiopic-spaced = väli jokaisen tavun jälkeen
doctor-ethiopic-tight = tiiviisti
doctor-sorani = Sorani: { $what }
doctor-sorani-joined = kirjaimet, joilla ei ole omia muotoja, yhdistetään
doctor-sorani-plain = kirjaimet, joilla ei ole omia muotoja, ovat erillään
