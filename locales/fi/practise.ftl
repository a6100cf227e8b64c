# Language: Finnish (fi). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

## Practising alone.

home-scenarios = Harjoittele keskustelua: ohjelma esittää henkilöä
practise-heading = Harjoitustapaukset
practise-what = Valitse, kenet tapaat. Ohjelma vastaa henkilönä; sinä kysyt ja kirjaat.
practise-reading = Luetaan harjoitustapauksia …
practise-search = Hae
practise-none = Mikään harjoitustapaus ei sovi.
practise-about = { $level ->
        [easy] Helppo
        [hard] Vaikea
       *[other] Keskitaso
    } · noin { $minutes } min · kieli: { $language }
practise-no-such = Sen nimistä harjoitustapausta ei ole. Valitse jokin luettelosta.
practise-changed = Harjoitustapaus on muuttunut keskustelun alkamisen jälkeen. Henkilö ei enää vastaa, mutta kaikki kirjattu on jäljellä.
practise-mood = { $mood ->
        [tired] (Henkilö kuulostaa väsyneeltä ja vastaa lyhyesti.)
        [upset] (Henkilö on jännittynyt ja puhuu hiljaa.)
       *[other] (Henkilö on rauhallinen ja odottaa kysymystä.)
    }
practise-how = Kysy näppäimellä Alt-Q, kysy lisää samalla. Kirjaa, mitä olet ymmärtänyt, kuten tavallisessa keskustelussa.
practise-not-asked = Et ole vielä kysynyt: Alt-Q avoimesti, Alt-H kiireessä, Alt-L johdatellen.
practise-how-lines = Kysy komennolla /kysy, kysy lisää samalla tavalla. Kirjaa, mitä olet ymmärtänyt, kuten tavallisessa keskustelussa.
practise-not-asked-lines = Et ole vielä kysynyt: /kysy avoimesti, /kiire kiireessä, /johdatellen johdatellen.
practise-you-said = Sinä { $way ->
        [leading] (johdatellen)
       *[other] (avoimesti)
    }: { $words }
practise-you-asked = Kysyt { $way ->
        [hurried] kiireessä
        [leading] niin, että vastaus on kysymyksessä
       *[other] avoimesti
    }{ $n ->
        [one] { "" }
       *[other] { " " }(kysymys { $n } tässä)
    }
practise-mark-heading = Merkitse hetki
practise-mark-what = Muutama sana siitä, mitä tässä tapahtui. Ne näkyvät palautteessa.
practise-marked = Hetki on merkitty.
action-ask-open = Kysy avoimesti tai kysy lisää
    .key = avoimesti
    .word = kysy
action-ask-hurried = Kysy kiireessä
    .key = kiireessä
    .word = kiire
action-ask-leading = Kysy johdatellen
    .key = johdatellen
    .word = johdatellen
action-mark = Merkitse hetki
    .key = merkitse
    .next = seuraava merkitty
    .word = merkitse

## Playing back.

status-replay = toisto
replay-standing = Toisto, vaihe { $step }/{ $of } ({ $clock }): { $what }. Nuolet siirtävät vaiheen, välilyönti toistaa, 2 ja 3 nopeammin.
replay-playing = Toisto, vaihe { $step }/{ $of } ({ $clock }): { $what }. Välilyönti tai sama numero pysäyttää.
replay-step-lines = Vaihe { $step }/{ $of } ({ $clock }): { $what }.
replay-how-lines = Tyhjä rivi siirtyy vaiheen eteenpäin ja < vaiheen taaksepäin. { $play } toistaa, sama sana uudelleen toistaa nopeammin, ja lopuksi se pysähtyy.
replay-plays-faster = Toistetaan { $times } kertaa niin nopeasti kuin silloin.
replay-plays = Toistetaan yhtä nopeasti kuin silloin.
replay-stopped = Pysäytetty.
replay-branch = Haara: kokeilet toista vastausta. Siitä ei tallenneta mitään. { $back } palaa toistoon.
replay-branch-left = Takaisin toistossa.
replay-no-branch-at-end = Keskustelu on tässä päätetty. Siirry taaksepäin hetkeen, jossa haluat kokeilla jotain muuta.
replay-no-mark = Yhtään hetkeä ei ole merkitty.
replay-at-start = Tämä on alku.
replay-at-end = Tämä on loppu.
replay-only-looked-at = Toistoa voi vain katsoa. { $try } kokeilee toista vastausta tästä, tallentamatta sitä.
replay-for-manager = Oikean keskustelun voi toistaa vain se, jolla on yksikön päällikön avain.
replay-protected-not = Suojattua keskustelua ei toisteta: jokainen kysymys näyttäisi vastauksensa.
replay-began = keskustelu alkaa
replay-answered = vastaus kohtaan ”{ $place }”
replay-entry-added = rivi lisätään kohtaan ”{ $place }”
replay-entry-removed = rivi poistetaan kohdasta ”{ $place }”
replay-noted = muistiinpano kohdassa ”{ $place }”
replay-moved = siirrytään kohtaan ”{ $place }”
replay-reviewed = siirrytään läpikäyntiin
replay-undone = vaihe kumotaan
replay-redone = vaihe tehdään uudelleen
replay-language = henkilön kieli vaihdetaan
replay-interpreted = tulkkaus muuttuu
replay-presented = ”{ $place }” näytetään
replay-assessed = havainto arvioidaan
replay-overridden = vastaus säilytetään varoituksesta huolimatta
replay-disagreed = henkilö sanoo, mikä ei pidä paikkaansa
replay-read-back = yhteenveto luetaan ääneen
replay-form-changed = lomake vaihdetaan toiseen versioon
replay-protected = suojaus muuttuu
replay-practised = harjoitustapaus valitaan
replay-asked = { $way ->
        [hurried] kysymys kiireessä:
        [leading] johdatteleva kysymys:
       *[other] avoin kysymys:
    } ”{ $place }”
replay-marked = merkitty hetki: { $text }
replay-finished = keskustelu päätetään
replay-amended = oikaisu kohtaan ”{ $place }”
action-replay = Toista keskustelu vaihe vaiheelta
    .key = toista
    .word = toista
action-branch = Kokeile toista vastausta tästä, tallentamatta sitä
    .key = kokeile
    .word = kokeile

## The debrief on the screen.

debrief-screen-what = Ei arvosanaa: hetkiä, joista puhua. Koko sivun kirjoittaa tiedostoon vilja train debrief.
debrief-screen-goals = Harjoiteltavaa
debrief-screen-points = Puhuttavaa
debrief-screen-no-point = Ei mitään: kaikki, mitä voi saada tietää, on kysytty ja kirjattu.
debrief-screen-found = Mitä löysit
debrief-screen-marks = Merkityt hetket
debrief-screen-truth = Näin asia oli
debrief-screen-discuss = Kysymyksiä keskusteltavaksi
debrief-screen-times = Aika
debrief-screen-about = Tietoja harjoituksesta
debrief-screen-beside = Kirjattu: { $recorded }. Näin asia oli: { $fact }.
debrief-screen-ask = Olisi voinut kysyä: { $ask }
action-debrief = Palaute harjoituksesta
    .key = palaute
    .word = palaute

## The first lesson.

lesson-row = Ensimmäinen oppitunti: opettele näppäimet
    .what = Noin kymmenen minuuttia. Käyt lyhyen keskustelun ja opit jokaisen näppäimen käyttämällä sitä.
lesson-standing = Oppitunti { $step }/{ $of }: { $what } ({ $skip } ohittaa)
lesson-answer = Vastauksen edessä oleva numero valitsee sen. Sulje sivu näppäimellä { $close } ja valitse vastaus.
lesson-next = Enter siirtyy seuraavaan kysymykseen. Paina Enter.
lesson-ask = Kysy henkilöltä: { $key }. Vastaus näkyy kysymyksen alla kahdella kielellä.
lesson-dont-know = Eikö henkilö tiedä? Yhdysviiva kirjaa sen, tekstikentässä { $key }. Ei tiedä ei ole koskaan ei.
lesson-undo = Menikö väärin? { $key } kumoaa. Kokeile.
lesson-language = { $key } vaihtaa henkilön kielen kesken kysymyksen. Kokeile ja valitse kieli.
lesson-both = { $key } näyttää yhden tai kaksi kieltä. Kokeile.
lesson-note = { $key } avaa kysymyksen muistiinpanon. Kirjoita muutama sana ja paina Enter.
lesson-flags = { $key } näyttää, mihin vastaukset viittaavat. Avaa ja sulje näppäimellä { $close }.
lesson-overview = { $key } näyttää kaikki kysymykset; hae kirjoittamalla. Avaa ja sulje näppäimellä { $close }.
lesson-shutter = Tuleeko joku sisään? { $key } peittää kaiken, { $key } uudelleen näyttää sen. Kokeile molempia.
lesson-help = { $key } näyttää kaikki tämän kohdan näppäimet. Avaa ja sulje näppäimellä { $close }.
lesson-finish = Nyt käyt keskustelun itse. Kysy, kirjaa, siirry kohtaan { $key } ja päätä, kun olet valmis.
lesson-debrief = { $key } näyttää palautteen: mitä löysit ja mitä olisi voinut kysyä.
lesson-over = Oppitunti on päättynyt. { $replay } toistaa keskustelun, { $home } vie alkuun.
action-skip = Ohita tämä oppitunnin vaihe
    .key = ohita
    .word = ohita
