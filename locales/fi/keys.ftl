# Language: Finnish (fi). The ways into the store: passphrases, recovery keys and other keys.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = Vara-avain on kirjoitettu oikein mutta ei avaa tätä varastoa.
    .hint = Se voi kuulua toiseen varastoon, tai se on voitu poistaa.
slot-trouble-wrong-identity = Tiedostossa oleva avain ei avaa tätä varastoa.
    .hint = vilja store slots näyttää, mitkä avaimet avaavat.
slot-trouble-wrong-identity-passphrase = Avaintiedoston salalause ei ole oikea.
slot-trouble-identity-unreadable = Tiedostossa ei ole käyttökelpoista age-avainta.
    .hint = Siinä pitää olla rivi, joka alkaa AGE-SECRET-KEY-1. vilja store identity tekee sellaisen tiedoston.
slot-trouble-recipient-unfit = Se ei ole käyttökelpoinen age-vastaanottaja.
    .hint = Sen alku on age1. SSH-avaimia ja laajennuksia ei oteta vastaan.
slot-trouble-not-remembered = Tietokone ei muista varaston avainta.
slot-trouble-no-keyring = Tietokone ei voi muistaa avaimia ohjelman puolesta.
    .hint = Avaa varasto salalauseella tavalliseen tapaan.
slot-trouble-label-unfit = Avaustavan nimi saa olla enintään 40 merkkiä yhdellä rivillä.
slot-trouble-label-taken = Toisella avaustavalla on jo tuo nimi.
slot-trouble-too-many = Varastossa on niin monta avaustapaa kuin saa olla.
    .hint = Poista ensin yksi komennolla vilja store slots remove.
slot-trouble-no-such-slot = Sellaista avaustapaa ei ole.
    .hint = vilja store slots näyttää olemassa olevat.
slot-trouble-last-passphrase = Viimeistä salalausetta ei voi poistaa.
    .hint = Lisää ensin toinen komennolla vilja store slots add passphrase.
slot-trouble-in-use = Varasto on avattu juuri sillä avaustavalla.
    .hint = Avaa varasto toisella salalauseella tai avaimella ja poista se silloin.
slot-trouble-edited = Avaintiedostoa on muuttanut joku muu kuin ohjelma. Avaustapoja ei muuteta, ennen kuin ne on tarkistettu.
    .hint = Katso komennolla vilja store slots. Jos kaikki on oikein: vilja store slots confirm.
slot-trouble-copies-left = Muutos on tehty, mutta avaintiedoston vanhoja kopioita on jäljellä.
    .hint = Vapauta tilaa levyltä ja avaa varasto uudelleen. Silloin kopiot kirjoitetaan uudelleen.
slot-trouble-practice = Harjoitusvarastolla ei ole salalausetta eikä muutettavia avaustapoja.
slot-trouble-narrow = Se, millä avasit varaston, ei ulotu suojattuihin asioihin, ja tämä vaatii sitä. Pyydä sitä, jolla on sellainen avain.

store-remark-mended = Avaintiedosto oli vioittunut. Se on kirjoitettu uudelleen kopiosta.
store-remark-key-file-edited = Joku on muuttanut avaintiedostoa ohjelman ulkopuolella. Se on palautettu kopiosta. Kerro IT-tuelle.
store-remark-key-file-doubtful = Avaintiedostoa on muutettu ohjelman ulkopuolella, tai vanhempi on palautettu. Tarkista se komennolla vilja store slots ja kerro IT-tuelle.
store-remark-cost-raised = Salalause on nyt vaikeampi arvata kuin ennen: avaintiedosto on kirjoitettu uudelleen. Salalause on sama.

keys-wait = { $n ->
    [one] Uudelleen voi yrittää { $n } sekunnin kuluttua. Ohjelma odottaa.
   *[other] Uudelleen voi yrittää { $n } sekunnin kuluttua. Ohjelma odottaa.
}
keys-only-for-commands = Valitsimilla --identity ja --recovery varasto avataan komentoa varten, ei näytölle.
    .hint = Jos salalause on unohtunut: vilja --recovery store passphrase.
keys-recovery-how = Vara-avaimessa on ryhmiä { $n }. Kirjoita yksi ryhmä kerrallaan tai kaikki kerralla. Mitään ei näytetä.
keys-recovery-group = Ryhmä { $n }:
keys-recovery-again = Ryhmä { $n } on kirjoitettu väärin. Kirjoita se uudelleen.
keys-recovery-missing = Vara-avainta ei kirjoitettu loppuun.
keys-recovery-length = Vara-avaimessa on ryhmiä { $groups }, ja niitä kirjoitettiin { $n }.
keys-recovery-slip = Vara-avaimen ryhmä { $n } on kirjoitettu väärin tai on väärässä paikassa.
    .hint = Vertaa sitä paperiin ja yritä uudelleen.
keys-recovery-write-down = Vara-avain. Kirjoita se muistiin numeroin ja kirjaimin. Se näytetään vain nyt.
keys-recovery-keep = Pane paperi paikkaan, johon vain varaston avaajat pääsevät, ei tietokoneen luo. Se, jolla on paperi, voi lukea kaiken. Nolla on numero; kirjaimia I, L, O ja U ei ole.
keys-recovery-confirm = Kirjoita ryhmä { $n } paperista:
keys-recovery-unconfirmed = Ryhmä { $n } ei ole oikein. Avainta ei ole lisätty.
    .hint = Heitä paperi pois ja tee uudelleen: näytetään uusi avain.
keys-no-terminal = Se, mikä näytetään vain kerran, kirjoitetaan vain ikkunaan, ei tiedostoon eikä toiseen ohjelmaan.
    .hint = Anna --to-stdout, jos sen silti pitää mennä sinne, esimerkiksi tulostimelle.

keys-new-passphrase = Uusi salalause:
keys-new-passphrase-again = Sama salalause uudelleen:
keys-passphrases-differ = Salalauseet eivät olleet samat. Mitään ei ole muutettu.
keys-not-the-words = Ne eivät olleet oikeat sanat. Mitään ei ole muutettu.
suggest-write-down = Kirjoita kuusi sanaa muistiin. Ne näytetään vain nyt, ja niitä kysytään vielä kerran.
keys-passphrase-changed = Salalause on vaihdettu. Vanha ei enää avaa varastoa, mutta kyllä sitä ennen tehdyt kopiot.
keys-which-passphrase = Salalauseita on useita. Ilmoita vaihdettava valitsimella --slot.
    .hint = vilja store slots näyttää nimet.

keys-identity-passphrase = Avaintiedoston salalause:
keys-identity-unread = Tiedostoa { $path } ei voi lukea ({ $detail }).
keys-identity-there = { $path } on jo olemassa. Avainta ei koskaan korvata kirjoittamalla.
    .hint = Valitse toinen tiedostonimi.
keys-identity-plain = Tiedostoa ei suojaa mikään salalause. Se, joka saa sen käsiinsä, voi avata varaston.
keys-identity-unwritten = Avainta ei voitu kirjoittaa tiedostoon { $path } ({ $detail }).
keys-identity-made = Salainen avain on tiedostossa { $path }. Julkinen osa, jonka saa näyttää kaikille:
keys-identity-next = Siirrä tiedosto pois tältä tietokoneelta. Lisää avaustapa komennolla vilja store slots add manager --recipient ja julkisella osalla.

keys-role-officer = Käsittelijä
keys-role-recovery = Vara
keys-role-manager = Yksikön päällikkö
keys-role-municipality = Kunta
keys-role-unknown = Tuntematon
keys-kind-passphrase = salalause
keys-kind-recovery = vara-avain paperilla
keys-kind-age = age-avain tiedostossa
keys-kind-remembered = tietokone muistaa uudelleenkäynnistykseen asti
keys-kind-open = ilman lukkoa
keys-kind-unknown = lajia, jonka uudempi versio on tehnyt
keys-added = alkaen { $at }
keys-cost = yksi arvaus maksaa { $mib } MiB, kierroksia { $passes }
keys-narrow = ei ulotu suojattuihin asioihin
keys-in-use = avasi varaston nyt
keys-no-recovery = Varaa ei ole: jos salalause unohtuu, kukaan ei voi lukea keskusteluja. Tee vara-avain komennolla vilja store slots add recovery.
keys-slot-added = Avaustapa { $name } on lisätty.
keys-slot-removed = Avaustapa { $name } on poistettu.
keys-removed-copies = Aiemmin tehdyt varmuuskopiot voi edelleen avata sillä.
keys-slot-ambiguous = Useampi avaustapa sopii. Kirjoita nimestä enemmän.
keys-confirmed = Avaustavat on vahvistettu sellaisina kuin ne näkyvät tässä yllä.
keys-remembered = Tietokone avaa varaston komennoille ilman salalausetta, kunnes se käynnistetään uudelleen. vilja store slots forget lopettaa sen.
keys-forgotten = Tietokone on unohtanut avaimen.
keys-nothing-remembered = Tietokone ei muistanut mitään avainta.

unlock-wait = { $n ->
    [one] Uudelleen voi yrittää { $n } sekunnin kuluttua. Harjoituksen voi avata sillä aikaa.
   *[other] Uudelleen voi yrittää { $n } sekunnin kuluttua. Harjoituksen voi avata sillä aikaa.
}
unlock-wait-asked = { $n ->
    [one] Salalausetta kokeillaan { $n } sekunnin kuluttua.
   *[other] Salalausetta kokeillaan { $n } sekunnin kuluttua.
}
unlock-again = Nyt voi yrittää uudelleen.

suggest-hint = Ohjelma voi ehdottaa salalausetta: paina Ctrl-O.
suggest-hint-line = Ohjelma voi ehdottaa salalausetta: kirjoita /ehdotus.
suggest-heading = Salalauseen ehdotus
suggest-why = Sanat on valittu sattumanvaraisesti 2048 sanasta. Kirjoita ne pienin kirjaimin, välilyönti välissä. Pane paperi paikkaan, johon kukaan muu ei pääse.
suggest-differs = Ne eivät olleet oikeat sanat. Vertaa paperiin ja yritä uudelleen.
action-suggest = Anna ohjelman ehdottaa salalausetta
    .key = ehdotus
    .word = ehdotus

who-can-open-heading = Ketkä voivat avata varaston
who-can-open-change = Sitä muutetaan komentoriviltä: vilja store slots --help.
action-who-can-open = Ketkä voivat avata varaston
    .word = avaustavat
