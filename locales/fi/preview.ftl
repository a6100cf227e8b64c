# Language: Finnish (fi). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = oma teksti, tarkistamaton
own-text-shown = { $what }, oma teksti
own-texts-count = { $n ->
    [one] { $n } oma teksti
   *[other] { $n } omaa tekstiä
}
own-texts-unreviewed = { $n ->
    [one] { $n } oma teksti, tarkistamaton
   *[other] { $n } omaa tekstiä, tarkistamattomia
}
own-texts-unused = { $n ->
    [one] { $n } oma teksti ei ole käytössä; ohjelman teksti näkyy. Miksi: vilja locales check
   *[other] { $n } omaa tekstiä ei ole käytössä; ohjelman tekstit näkyvät. Miksi: vilja locales check
}
own-text-unknown = Ohjelmassa ei ole tekstiä ”{ $id }”.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Poista se tai katso, mikä tekstin nimi on: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] Tekstiä ”{ $id }” ei korvata: suostumus annetaan kaikkialla samoihin sanoihin.
        [statement] Tekstiä ”{ $id }” ei korvata: ääneen luettavan on oltava kaikille samoin sanoin.
        [protection] Tekstiä ”{ $id }” ei korvata: se kertoo, miten suojattua henkilöä suojataan.
        [law] Tekstiä ”{ $id }” ei korvata: se kertoo, mitä laki tai lähde sanoo.
       *[honest] Tekstiä ”{ $id }” ei korvata: se kertoo, mikä on ohjelman tekstiä ja mikä ei.
    }
    .hint = Poista se tiedostosta. Jos ohjelman teksti on väärin, kirjoita ohjelman julkaisijalle.
own-text-not-filled-in = Tekstissä ”{ $id }” ei ole täytettävää ”{ $variable }”.
    .hint = Täytä vain se, minkä ruotsinkielinen teksti täyttää. Siihen asti ohjelman teksti näkyy.
own-text-put-in = { $what ->
        [term] Termiä ”-{ $name }” ei voi panna omaan tekstiin.
        [function] Funktiota ”{ $name }” ei voi panna omaan tekstiin.
       *[text] Tekstiä ”{ $name }” ei voi panna omaan tekstiin.
    }
    .hint = Kirjoita sanat auki. Siihen asti ohjelman teksti näkyy.
own-text-forbidden = Tässä on näkymätön merkki ({ $character }), joka voi piilottaa tai kääntää tekstin. Tämä teksti ei ole käytössä.
    .hint = Poista merkki. Se on voinut tulla mukaan, kun teksti liitettiin.
own-text-too-deep = Aaltosulkeita on sisäkkäin enemmän kuin { $limit }. Tämä teksti ei ole käytössä.
    .hint = Kirjoita teksti yksinkertaisemmin.
own-text-not-a-language = Ohjelma ei puhu kieltä ”{ $language }”. Tiedosto ei ole käytössä.
    .hint = Pane tiedosto olemassa olevan kielen kansioon: vilja locales coverage.

## Languages that nobody speaks

language-sv-x-long = kokeilukieli: pitkät tekstit
language-sv-x-accent = kokeilukieli: merkityt kirjaimet
language-sv-x-rtl = kokeilukieli: oikealta vasemmalle
language-sv-x-missing = kokeilukieli: ei tekstejä
language-sv-x-names = koekieli: tekstien nimet

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = ruotsiksi, lähde
preview-state-missing = puuttuu
preview-state-unreviewed = tarkistamaton
preview-state-reviewed = tarkistettu
preview-alone = Sivua, jolla teksti näkyy, ei löytynyt. Tässä se on yksinään.
preview-file = Tiedosto: { $file }
preview-comment = Kääntäjälle: { $comment }
preview-first = Tämä on ensimmäinen teksti.
preview-read-again = Tekstit on luettu uudelleen. Virheitä niissä: { $n }
preview-list-file = { $file }: { $n }/{ $of } tekstiä omalla sivullaan
preview-last = Tämä on viimeinen teksti.
preview-none-missing = Siihen suuntaan ei puutu yhtään tekstiä.
preview-none-unreviewed = Siihen suuntaan ei ole tarkistamatonta tekstiä.
preview-only-looked-at = Tässä katsotaan tekstejä: mihinkään ei vastata eikä mitään tallenneta. { $next } näyttää seuraavan.
preview-no-language = Kerro, millä kielellä tekstit näytetään.
    .hint = Lisää --lang, esimerkiksi: vilja locales preview --lang so
preview-no-such-text = Tekstiä tai tiedostoa ”{ $name }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Kirjoita tekstin nimi, tiedosto kuten app.ftl tai lomake kuten inflyttning.
    }
preview-no-folder = Kansiota { $path } ei ole.
    .hint = Anna kansio, jossa on kansio jokaiselle kielelle, tai kielen kansio.

## Commands

action-next-missing = Seuraava puuttuva teksti
    .key = seuraava puuttuva
    .word = seuraava-puuttuva
action-previous-missing = Edellinen puuttuva teksti
    .key = edellinen puuttuva
    .word = edellinen-puuttuva
action-next-unreviewed = Seuraava teksti, jota kukaan ei ole tarkistanut
    .key = seuraava tarkistamaton
    .word = seuraava-tarkistamaton
action-previous-unreviewed = Edellinen teksti, jota kukaan ei ole tarkistanut
    .key = edellinen tarkistamaton
    .word = edellinen-tarkistamaton
