# Language: Finnish (fi). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = Virhe: { $what }
cli-hint = Tee näin: { $what }
cli-warning = Varoitus: { $what }
cli-none = ei mitään

# Common failures

cli-no-such-language = Kieltä { $language } ei ole. On { $languages }.
    .hint = Valitse jokin niistä, esimerkiksi --lang sv.
cli-not-a-language = { $language } ei ole kielikoodi.
    .hint = Kirjoita koodi kahdella tai kolmella kirjaimella, esimerkiksi ar tai fa-AF.
cli-no-home = Ei voida päätellä, missä tietojen pitää olla.
    .hint = Aseta VILJA_HOME kansioksi, johon vain sinä pääset.
cli-home-unusable = Kansiota { $path } ei voi käyttää ({ $detail }).
    .hint = Valitse toinen kansio muuttujalla VILJA_HOME tai muuta oikeuksia.
cli-no-such-form = Lomaketta { $form } ei ole. On { $forms }.
    .hint = vilja forms list näyttää kaikki lomakkeet.
cli-form-has-problems = Tiedostossa { $path } on { $n ->
        [one] yksi virhe
       *[other] { $n } virhettä
    }, eikä sitä voi käyttää.
    .hint = Korjaa yllä olevat virheet ja tarkista komennolla vilja forms check.
cli-own-form-left-out = Omassa lomakkeessasi { $path } on virheitä, eikä se ole mukana. Aja vilja forms check.
cli-file-missing = Tiedostoa { $path } ei ole.
    .hint = Tarkista kirjoitusasu ja kansio.
cli-file-closed = Tiedostoa { $path } ei saa lukea.
    .hint = Pyydä tiedoston omistajalta lukuoikeus.
cli-file-unreadable = Tiedostoa { $path } ei voi lukea ({ $detail }).
cli-not-a-text-file = { $path } ei ole UTF-8-tekstitiedosto, tai se on yli megatavun kokoinen.
cli-man-failed = Käsikirjasivua ei voitu kirjoittaa ({ $detail }).
cli-terminal-failed = Päätettä ei voi käyttää ({ $detail }).
    .hint = Kokeile komentoa vilja --plain, joka esittää kysymykset rivi riviltä.

# Passphrase and store

cli-passphrase = Salalause:
cli-passphrase-file = Salalauseen tiedostoa { $path } ei voi lukea ({ $detail }).
    .hint = Tarkista VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = Salalausetta ei annettu.
    .hint = Kirjoita se kysyttäessä, tai anna muuttujan VILJA_PASSPHRASE_FILE osoittaa tiedostoon, jossa se on.
cli-no-store = Varastoa ei ole: { $path }.
    .hint = Käynnistä vilja kerran, niin se luodaan. Harjoituskeskustelut näytetään valitsimella --training.
cli-no-training-store = Harjoitusvarastoa ei ole: { $path }.
    .hint = Se luodaan ensimmäisessä harjoituskeskustelussa: vilja interview --training.
cli-no-such-transcript = Pöytäkirjaa, jonka nimi alkaa näin, ei ole: { $id }.
    .hint = vilja transcripts list näyttää nimet. Harjoituskeskustelut näytetään valitsimella --training.
cli-transcript-ambiguous = Useamman pöytäkirjan nimi alkaa näin: { $id }.
    .hint = Kirjoita nimestä useampi merkki.

# Forms

cli-forms-built-in = kuuluu ohjelmaan
cli-forms-questions = { $n ->
        [one] yksi kysymys
       *[other] { $n } kysymystä
    }
cli-forms-unusable = { $n ->
        [one] yksi virhe, ei voi käyttää
       *[other] { $n } virhettä, ei voi käyttää
    }
cli-forms-unreadable = ei voi lukea
cli-forms-required = pitää vastata
cli-forms-conditional = kysytään vain joskus
cli-forms-flags = Havainnot
cli-forms-checked = { $n ->
        [0] ei virheitä
        [one] yksi virhe tai varoitus
       *[other] { $n } virhettä tai varoitusta
    }
cli-forms-unread = { $n ->
        [one] Yhtä tiedostoa ei voitu lukea.
       *[other] { $n } tiedostoa ei voitu lukea.
    }

cli-kind-single = yksi valinta
cli-kind-yes-no = kyllä tai ei
cli-kind-consent = suostumus
cli-kind-statement = luetaan ääneen
cli-kind-multiple = useita valintoja
cli-kind-text = teksti
cli-kind-narrative = kertomus
cli-kind-integer = kokonaisluku
cli-kind-decimal = luku
cli-kind-money = rahasumma
cli-kind-date = päivä
cli-kind-period = aika mistä mihin
cli-kind-municipality = kunta
cli-kind-country = maa
cli-kind-language = kieli
cli-kind-lookup = luettelosta
cli-kind-roster = luettelo

# Answers and what they point to

cli-elements = Aktiivinen myötävaikuttaminen
cli-flags = Havainnot
cli-contradictions = Ristiriidat
cli-measures = Toimenpiteet
cli-open = Vielä avoinna
cli-truth-yes = kyllä
cli-truth-no = ei
cli-truth-unknown = ei vielä tiedossa
cli-truth-hidden = ei näytetä
cli-why = miksi sillä on merkitystä: { $what }
cli-sources = lähde: { $what }
cli-ask-next = kysy myös: { $what }
cli-assessment = arvio: { $what }
cli-assessment-open = ei arvioitu
cli-assessment-confirmed = vahvistettu
cli-assessment-set-aside = jätetään ilman toimia. { $reason }

cli-answers-other-form = Vastaukset ovat lomakkeelle { $found }, eivät lomakkeelle { $expected }.
    .hint = Muuta form vastaustiedostossa tai --form.
cli-answers-not-relevant = { $place }: ei kysytä näillä vastauksilla.
    .hint = Poista vastaus, tai muuta sitä vastausta, josta kysymys riippuu.
cli-answers-refused = { $place }: tällaista vastausta ei voi olla.
cli-answers-have-problems = Tiedostossa { $path } on { $n ->
        [one] yksi virhe
       *[other] { $n } virhettä
    }.
    .hint = Virheet ovat yllä riveineen. Virheellisiä vastauksia ei ole laskettu mukaan.

# Transcripts

cli-practice = HARJOITUS
cli-no-transcripts = Pöytäkirjoja ei ole.
cli-finished = päätetty
cli-unfinished = kesken
cli-head-transcript = Pöytäkirja: { $what }
cli-head-case = Asia: { $what }
cli-head-date = Keskustelupäivä: { $what }
cli-head-begun = Aloitettu: { $what }
cli-head-finished = Päätetty: { $what }
cli-head-unfinished = Ei päätetty.
cli-head-officer-language = Käsittelijän kieli: { $what }
cli-head-client-language = Henkilön kieli: { $what }
cli-unanswered = vastaamatta
cli-note = Muistiinpano: { $what }
cli-put-aside = Syrjään siirretyt vastaukset (ei lasketa)
cli-disagreement = Mistä henkilö on eri mieltä
cli-read-back = Yhteenveto on luettu ääneen, kieli: { $language }.
cli-read-back-changed = Vastauksia muutettiin lukemisen jälkeen.
cli-amendments = Oikaisut päättämisen jälkeen
cli-amendment-before = Ennen: { $what }
cli-amendment-after = Nyt: { $what }
cli-amendment-reason = Syy: { $what }

cli-verify-events = { $n ->
        [one] Yksi tapahtuma ketjussa.
       *[other] { $n } tapahtumaa ketjussa.
    }
cli-verify-bodies = { $n ->
        [one] Yksi sisältö avattu ja verrattu.
       *[other] { $n } sisältöä avattu ja verrattu.
    }
cli-verify-erased = { $n ->
        [0] Yhtään sisältöä ei ole hävitetty.
        [one] Yksi sisältö on hävitetty.
       *[other] { $n } sisältöä on hävitetty.
    }
cli-verify-whole = Ketju on ehjä.
cli-verify-broken = { $n ->
        [one] Ketju on poikki yhdestä kohdasta.
       *[other] Ketju on poikki { $n } kohdasta.
    }
cli-fault = Virhe: { $what }
cli-fault-page-damaged = osa tiedostosta on vioittunut
cli-fault-event-missing = tapahtuma puuttuu
cli-fault-event-changed = tapahtumaa on muutettu tai se on lisätty väliin
cli-fault-event-moved = tapahtuma on vaihtanut paikkaa
cli-fault-content-missing = sisältö puuttuu
cli-fault-content-changed = sisältöä on muutettu
cli-fault-content-moved = sisältö on vaihtanut paikkaa
cli-fault-content-astray = sisältö ei kuulu mihinkään tapahtumaan
cli-fault-content-unreadable = sisältö on ehjä, mutta tällä ohjelmalla sitä ei voi lukea
cli-fault-case-key-lost = asian avain on kadonnut tai rikki
cli-fault-case-number-changed = asianumeroa on muutettu
cli-fault-transcript-missing = pöytäkirja puuttuu luettelosta
cli-fault-count-differs = pöytäkirjassa on enemmän tai vähemmän tapahtumia kuin se ilmoittaa
cli-fault-last-differs = pöytäkirja päättyy muuhun tapahtumaan kuin se ilmoittaa
cli-fault-headlines-differ = luettelo sanoo muuta kuin pöytäkirja
cli-fault-form-changed = tallennettu lomake on toinen kuin se, jolla keskustelu käytiin

# Texts

cli-locales-form-unusable = lomakkeessa on virheitä, tekstejä ei ole tarkistettu ({ $what })
cli-locales-unreviewed = kukaan kieltä äidinkielenään puhuva ei ole tarkistanut
cli-locales-checked = { $n ->
        [0] Mitään ei puutu, eikä mikään ole väärin.
        [one] Yksi asia puuttuu tai on väärin.
       *[other] { $n } asiaa puuttuu tai on väärin.
    }

# The program and the terminal

shell-panicked = Ohjelmassa itsessään tapahtui virhe, ja se lopetettiin ({ $place }). Tallennettu on tallessa. Käynnistä vilja uudelleen, niin keskustelu jatkuu siitä, missä se oli.
shell-too-small = Ikkuna on liian pieni: vähintään 30 x 8.
trouble-bug = Ohjelmassa itsessään tapahtui virhe. Yritä uudelleen.

line-error = Virhe:
line-warning = Huom.:
line-chosen = valittu
line-not-chosen = ei valittu
line-here = tässä
line-empty = tyhjä
line-field = Vastaus

# The store

store-trouble-wrong-passphrase = Salalause ei ole oikea.
    .hint = Yritä uudelleen. Katso, onko vaihtolukko tai toinen näppäimistö päällä.
store-trouble-passphrase-missing = Tarvitaan salalause.
store-trouble-key-file-damaged = Avaintiedosto on vioittunut, samoin sen kopiot.
    .hint = Palauta vault.key varmuuskopiosta.
store-trouble-database-damaged = Varasto on vioittunut.
    .hint = Älä koske tiedostoihin. Pyydä apua IT-tuelta: vilja store salvage pelastaa sen, minkä voi lukea.
store-trouble-database-missing = Avain on, mutta varastoa ei ole.
    .hint = Palauta vault.db varmuuskopiosta.
store-trouble-not-encrypted = Varastoa ei ole salattu. Sitä ei avata.
    .hint = Kerro IT-tuelle: joku on vaihtanut tiedoston.
store-trouble-no-codec = Ohjelma on koottu ilman salausta, eikä se avaa mitään varastoa.
    .hint = Asenna ohjelma koosteesta, jossa on SQLCipher.
store-trouble-wrong-build = Ohjelma on koottu väärin ({ $detail }), eikä se avaa mitään varastoa.
store-trouble-newer-format = Varaston on kirjoittanut ohjelman uudempi versio (muoto { $detail }). Mihinkään ei ole koskettu.
    .hint = Asenna uudempi versio.
store-trouble-already-open = { $detail ->
        [unknown] Varasto on jo auki toisessa ikkunassa.
       *[other] Varasto on jo auki toisessa ikkunassa (prosessi { $detail }).
    }
    .hint = Sulje ensin toinen ikkuna.
store-trouble-not-ours = Varastoa ei avata: { $detail } on linkki, sillä on muita nimiä tai se kuuluu toiselle käyttäjälle.
    .hint = Pyydä IT-tukea siirtämään kansio oikealle paikalleen. Mitään ei ole muutettu.
store-trouble-folder-read-only = Varastoa ei avata: kansiota { $detail } voi vain lukea.
    .hint = Mitään ei ole menetetty. Kaikki lukeminen merkitään varaston lokiin, joten kansioon on voitava kirjoittaa. Pyydä sitä IT-tuelta, tai kopioi koko kansio toiselle levylle ja osoita se muuttujalla VILJA_HOME.
store-trouble-already-there = Siellä on jo varasto.
store-trouble-not-there = Siellä ei ole varastoa.
store-trouble-wrong-realm = Harjoituskeskusteluja ja oikeita keskusteluja ei voi sekoittaa.
store-trouble-disk-full = Levy on täynnä. Vastausta ei ole vielä tallennettu.
    .hint = Vapauta tilaa levyltä. Ohjelma tallentaa, kun se onnistuu.
store-trouble-no-room = Levyllä on liian vähän tilaa (jäljellä { $detail } MiB) keskustelun aloittamiseen.
    .hint = Vapauta vähintään 80 MiB. Tallennetun voi lukea.
store-trouble-read-only = Levyä voi vain lukea. Vastausta ei ole tallennettu.
store-trouble-busy = Toinen ohjelma pitää varastoa varattuna. Yritä uudelleen.
store-trouble-too-large = Teksti on liian pitkä tallennettavaksi.
store-trouble-io = Tiedostoa ei voi lukea tai kirjoittaa: { $detail }.
store-trouble-sqlite = Varasto vastasi virheellä ({ $detail }).
store-trouble-no-such-transcript = Sellaista pöytäkirjaa ei ole.
store-trouble-erased = Pöytäkirja on hävitetty. Sitä, mitä sanottiin, ei enää ole.
store-trouble-withheld = Asia on suojattu, ja se, millä avasit varaston, ei anna pääsyä suojattuihin asioihin.
    .hint = Pyydä sitä, jolla on varaston toinen avain. vilja store status näyttää, mitä avaimia on.
store-trouble-held = Asialla on hävittämiskielto, eikä sitä hävitetä.
    .hint = vilja store release poistaa kiellon, kun sen syy on lakannut.
store-trouble-second-person-missing = Hävittäminen vaatii kaksi henkilöä.
    .hint = Toinen henkilö antaa oman salalauseensa.
store-trouble-same-person = Molemmat salalauseet kuuluvat samalle henkilölle.
    .hint = Toinen henkilö antaa oman salalauseensa.
store-trouble-clock-jumped = Tietokoneen kello on hypännyt. Mitään ei hävitetä, ennen kuin joku on vahvistanut, mikä päivä on.
    .hint = Tarkista tietokoneen päivämäärä. Jos se on oikein, vahvista valitsimella --date ja tämän päivän päivämäärällä.
store-trouble-number-in-reference = Tekstissä on asianumero, joka siinä tapauksessa jäisi hävittämisen jälkeen.
    .hint = Kirjoita se ilman asianumeroa.
store-trouble-broken = Tapahtumaa { $detail } ei voi lukea: se on vioittunut tai sitä on muutettu.
    .hint = vilja transcripts verify näyttää, mitä muuta on vioittunut.
store-trouble-seal-broken = Jotain varaston avainta tai asianumeroa on muutettu.
    .hint = vilja transcripts verify näyttää, mitä muuta on vioittunut.
store-trouble-out-of-place = Keskustelu voi alkaa vain kerran.
store-trouble-form-differs = Lomake on toinen kuin se, jolla keskustelu käytiin.
store-trouble-cost-too-high = Avaintiedosto pyytää enemmän muistia kuin mikään järkevä tiedosto. Sitä ei avata.
store-trouble-no-randomness = Tietokone ei antanut satunnaislukuja. Mitään ei ole luotu.
store-trouble-too-soon = On liian aikaista yrittää uudelleen. Odota, sekunteja: { $detail }.
    .hint = Harjoituksen voi avata sillä aikaa.
store-trouble-not-a-backup = Kansio ei ole varaston varmuuskopio, tai sen luettelo (backup.toml) on vioittunut.
    .hint = Anna kansio, jonka nimi on vilja-backup-… ja jonka vilja store backup on tehnyt tästä varastosta.
store-trouble-backup-differs = Kopiossa ei ole sitä, mitä pitäisi. Sitä ei käytetä.
    .hint = Tee uusi kopio komennolla vilja store backup, tai ota vanhempi.
store-trouble-renewal-differs = Uuden avaimen varastossa ei ole sitä, mitä varastossa on. Mitään ei ole muutettu: vanha avain on voimassa.
    .hint = Aja vilja transcripts verify ja kerro IT-tuelle.
store-trouble-officer-and-manager = Hävittäminen vaatii käsittelijän ja yksikön päällikön, kummankin omalla avaustavallaan.
    .hint = vilja store slots näyttää, ketä varten kukin avaustapa on.
store-trouble-managers-log = Pääsylokia lukee yksikön päällikkö tai kunta. Varasto on avattu toisella avaustavalla.
    .hint = Pyydä yksikön päällikköä avaamaan omallaan. Jos sellaista ei ole: vilja store slots add manager, tai add passphrase --role manager.

# doctor

doctor-version = Versio: { $what }
doctor-places = Missä mikäkin on
doctor-home = Kansio: { $what }
doctor-settings = Asetukset: { $what }
doctor-store-real = Oikeiden keskustelujen varasto: { $what }
doctor-store-training = Harjoitusvarasto: { $what }
doctor-store-there = (on)
doctor-store-none = (ei vielä ole)
doctor-not-there-yet = (ei vielä ole)
doctor-passphrase-file = Salalause tiedostossa: { $what }
doctor-forms = Lomakkeet ja kielet
doctor-forms-offered = Lomakkeet: { $what }
doctor-languages = Ohjelman kielet: { $what }
doctor-language = Kieli nyt: { $what }
doctor-terminal = Pääte
doctor-term = Tyyppi: { $what }
doctor-size = Koko: { $what }
doctor-no-terminal = ei päätettä
doctor-colour = Värit: { $what }
doctor-colour-yes = kyllä (NO_COLOR poistaa käytöstä)
doctor-colour-no = ei, NO_COLOR on asetettu
doctor-locale = Merkistö: { $what }
doctor-bidi = Teksti oikealta vasemmalle: { $what }
doctor-bidi-asked = niin on valittu
doctor-bidi-terminal-orders = pääte järjestää itse tekstin
doctor-bidi-terminal-known = ohjelma järjestää tekstin, pääte on tunnettu
doctor-bidi-default = ohjelma järjestää tekstin, kuten silloin, kun päätteestä ei tiedetä mitään
doctor-bidi-hint-konsole = Parasta on, kun Bi-Directional text rendering on pois päältä Konsolen profiilissa ja valitaan --bidi app.
doctor-bidi-hint-kitty = Aseta force_ltr yes tiedostoon kitty.conf, muuten sanat kääntyvät vielä kerran.
doctor-mode = Tila: { $what }
doctor-plain-no = näyttö
doctor-plain-asked = rivi riviltä, koska --plain on valittu
doctor-plain-accessible = rivi riviltä, koska ACCESSIBLE=1
doctor-plain-dumb = rivi riviltä, koska TERM=dumb
doctor-plain-no-terminal = rivi riviltä, koska syöte tai tuloste ei ole pääte
doctor-machine = Tietokone
doctor-disk = Levyn salaus: { $what }
doctor-swap = Sivutusmuisti: { $what }
doctor-unknown = ei tiedossa
doctor-nothing-wrong = Virheitä ei löytynyt.
doctor-wrong = { $n ->
        [one] Yksi korjattava asia:
       *[other] { $n } korjattavaa asiaa:
    }
doctor-home-unusable = Kansioon { $what } ei voi kirjoittaa.
    .hint = Muuta oikeuksia tai valitse toinen kansio muuttujalla VILJA_HOME.
doctor-home-open = Muutkin kuin sinä voivat lukea kansiota { $what }.
    .hint = Aja sille chmod 700.
doctor-passphrase-file-unreadable = Salalauseen tiedostoa ei voi lukea: { $what }.
    .hint = Tarkista VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = Lomakkeessa { $what } on virheitä, eikä se ole mukana.
    .hint = Aja tiedostolle vilja forms check.
doctor-form-unreadable = Tiedostoa { $what } ei voi lukea lomakkeena.
doctor-too-small = Ikkunan koko on { $what }. Jotta kaikki mahtuu, tarvitaan 40 x 12.
    .hint = Suurenna ikkunaa tai pienennä tekstiä.
doctor-not-utf8 = Merkistö ei ole UTF-8 ({ $what }).
    .hint = Aseta esimerkiksi LANG=sv_SE.UTF-8, muuten å, ä, ö ja arabia näkyvät väärin.
