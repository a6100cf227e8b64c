# Language: Finnish (fi). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

### What line mode says beside the page

plain-language = Kieli: { $first }
plain-languages = Kielet: { $first } ja { $second }
plain-section = Osio { $section }, vastattu { $answered }/{ $total }
plain-commands = Komennot:
plain-no-answer = ei vastausta
plain-range = numerot { $from }–{ $to }
plain-count = rivejä: { $n }
plain-more = Rivejä jäljellä: { $n }. Kirjoita /{ $more }, niin näet seuraavat rivit, /{ $row } { $from }, niin voit lukea siitä alkaen, /{ $all }, niin näet koko luettelon.
    .word = jatkoa
    .row = rivi
    .all = kaikki
plain-misheard-nearest = En ymmärtänyt tätä riviä: { $line }. Tarkoititko { $nearest }?

### The help in line mode

plain-help-answering = Kirjoita vastauksen edessä oleva numero tai vastauksen sanat. Useampi vastaus kirjoitetaan välilyönnein: 1 3. Tyhjä rivi jatkaa. Viiva (-) on ei tiedä ja nolla (0) on ei halua vastata. Kun kirjoitetaan tekstiä, ne ovat /- ja /0.
plain-help-moving = Pienempi kuin -merkki (<) siirtyy taaksepäin, myös siitä, mikä on avattu. Mikään ei katoa, kun siirryt edestakaisin. Teksti, jonka pitää alkaa kauttaviivalla, kirjoitetaan kahdella: //.
plain-help-commands = Komennot alkavat kauttaviivalla. Ensimmäiset kirjaimet riittävät, jos vain yksi komento alkaa niillä. /uudestaan lukee koko sivun vielä kerran.

### The same messages as on the screen, with what is written in place of keys

plain-language-later = Kielen voi vaihtaa milloin tahansa komennolla /kieli tai /valitse-kieli.
plain-review-what = Käy vastaukset läpi, ennen kuin keskustelu päätetään. Rivin numero vie kysymykseen.
plain-review-folded = Piilotettu. /piilota näyttää ne.
plain-transcript-read-only = Keskustelu on päätetty, ja sitä voi vain lukea. Vastauksen numero kirjoittaa oikaisun.
plain-shutter = Jatka kirjoittamalla /peitä.

### The page as plain text

action-read-page = Lue koko sivu pelkkänä tekstinä
    .word = uudestaan
plain-reading-keys = PgDn eteenpäin  PgUp taaksepäin  Esc sulje

### Look

action-theme = Vaihda ulkoasu
    .word = ulkoasu
theme-is-now = Ulkoasu on nyt: { $name }
theme-default = tavallinen
theme-high-contrast = suuri kontrasti, vaaleaa mustalla
theme-light = tummaa vaalealla
theme-mono = ilman värejä
theme-no-colour = Värit on poistettu käytöstä alusta alkaen. Jos haluat vaihtaa ulkoasun, käynnistä ilman asetusta NO_COLOR tai --color never.
theme-doctor-no = ei, koska niin on valittu
