# Language: Finnish (fi). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = HARJOITUS
title-case = asia { $case }

## Top line

status-saved = tallennettu { $clock }
status-all-saved = kaikki tallennettu
status-not-saved = EI TALLENNETTU
status-flags =
    { $n ->
        [one] { $n } havainto
       *[other] { $n } havaintoa
    }
status-open = osin täyttyneitä { $n }, ratkeaa lisävastauksilla

## Languages

language-sv = ruotsi
language-en = englanti
language-ar = arabia
language-so = somali
language-fa-af = dari
language-fa = persia
language-ti = tigrinja
language-uk = ukraina
language-ru = venäjä
language-ckb = sorani
language-kmr = kurmandži
language-tr = turkki
language-pl = puola
language-fi = suomi
language-ps = pašto
language-ur = urdu
language-am = amhara
language-om = oromo
language-sq = albania
language-bs = bosnia
language-hr = kroaatti
language-sr = serbia
language-es = espanja
language-fr = ranska
language-pt = portugali
language-de = saksa
language-it = italia
language-ro = romania
language-bg = bulgaria
language-hu = unkari
language-el = kreikka
language-hy = armenia
language-ka = georgia
language-az = azeri
language-uz = uzbekki
language-mn = mongoli
language-sw = swahili
language-rw = ruanda
language-ln = lingala
language-bn = bengali
language-hi = hindi
language-pa = pandžabi
language-ta = tamili
language-th = thai
language-vi = vietnam
language-zh = kiina
language-et = viro
language-lv = latvia
language-lt = liettua
language-rom = romani
language-se = pohjoissaame
language-fit = meänkieli
language-swl = ruotsalainen viittomakieli
mark-missing = käännös puuttuu
mark-unreviewed = tarkistamaton käännös

## First start and unlocking

welcome-heading = Tervetuloa Viljaan
welcome-purpose = Viljalla käydään kahdella kielellä keskusteluja ihmisten kanssa, jotka ovat muuttaneet kunnasta toiseen, ja se näyttää, mihin vastaukset viittaavat.
officer-language-heading = Millä kielellä haluat työskennellä?
passphrase-heading = Valitse salalause
passphrase-why = Kaikki keskustelut salataan salalauseella. Useampi peräkkäinen sana on hyvä: ne on helppo muistaa ja vaikea arvata. Vähintään 12 merkkiä.
passphrase-forgotten = Jos salalause unohtuu, kukaan ei voi enää lukea keskusteluja, ellei ole vara-avainta. Jälkeenpäin kerrotaan, miten sellainen tehdään.
passphrase-first = Salalause
passphrase-again = Sama salalause uudelleen
passphrase-practice = Harjoitus ei tarvitse salalausetta: paina Ctrl-T.
passphrase-practice-line = Harjoitus ei tarvitse salalausetta: kirjoita /harjoitus.
passphrase-too-short = Salalause on liian lyhyt. Käytä vähintään 12 merkkiä, mielellään useita sanoja.
passphrase-differs = Salalauseet eivät olleet samat. Aloita salalause alusta.
unlock-heading = Avaa lukitus
unlock-passphrase = Salalause
wait-creating = Luodaan salattu tiedosto. Se kestää noin sekunnin.
wait-unlocking = Avataan lukitusta …
wait-opening = Avataan harjoitus …

## Start

home-heading = Mitä haluat tehdä?
home-training = Tämä on harjoitus. Mikään täältä ei päädy oikeiden keskustelujen joukkoon.
home-begin = Aloita keskustelu
home-practice = Kokeile harjoituskeskustelua
home-look-around = Katsele ympärillesi
home-real = Oikeisiin keskusteluihin
home-open = Keskeneräiset keskustelut
home-finished = Päätetyt keskustelut
home-no-case = ilman asiaa

setup-heading = Uusi keskustelu
setup-case = Toimiston asianumero
setup-case-why = Jätä tyhjäksi, jos sitä ei vielä ole. Älä koskaan kirjoita tähän nimeä tai henkilötunnusta.
setup-form = Mikä lomake?
setup-no-form = Sellaista lomaketta ei ole. Aja ”vilja forms list”, niin näet lomakkeet.
client-language-heading = Mitä kieltä henkilö puhuu?
client-language-none = Vain käsittelijän kieli
client-language-later = Kielen voi vaihtaa milloin tahansa painamalla F2.

look-around-heading = Katsele ympärillesi
look-around-what = Keskustelu esittää kysymyksiä rauhallisessa järjestyksessä. Kun vastaukset yhdessä viittaavat johonkin, näytetään havainto ja vastaukset, joihin se perustuu.
look-around-not = Ohjelma ei ratkaise mitään. Havainto on asia, jota kannattaa seurata, ja sinä arvioit sen.
look-around-flags = Havainnot, joita lomake voi tehdä

## The question

question-counter = Kysymys { $number }/{ $total } · { $section }
question-note = Muistiinpano: { $note }
question-put-aside = Kysymys ei enää ole ajankohtainen. Vastaus on siirretty syrjään, eikä sitä lasketa. Jatka painamalla Enter.
field-words = Henkilön omat sanat
field-rendering = Tulkin toisinto
field-search = Hae
field-number = Määrä
field-number-of = Määrä, { $unit }
field-money = Summa kruunuina
field-date = Päivä: 2026-10-01, 2026-10, 2026 tai arvio ~2026
field-period = Mistä mihin: 2024-01 – 2026-10
field-code = Koodi
field-full = Teksti ei mahdu. Tilaa on vielä, merkkejä: { $n }.
search-how = Kirjoita muutama kirjain nimestä.
search-nothing = Mikään luettelossa ei sovi. Kirjoita vähemmän kirjaimia.
search-pick-one = Useampi sopii. Valitse yksi sen numerolla.
search-chosen = Valittu: { $name }
roster-add = Lisää yksi
roster-none = Ei ketään
roster-added = Lisätty. Enter jatkaa kutakin koskeviin kysymyksiin.
answer-yes = Kyllä
answer-no = Ei
answer-given = Kyllä, suostumus annetaan
answer-partly = Kyllä, osaan
answer-refused = Ei suostumusta
answer-read = Luettu ääneen
answer-money = { $amount } kr
answer-listed = Luettelo on täydellinen
silence-dont-know = Ei tiedä
silence-declined = Ei halua vastata
silence-not-applicable = Ei koske
silence-not-interpreted = Ei voitu tulkata

note-heading = Kysymyksen muistiinpano
palette-heading = Kaikki komennot
list-search = Hae
overview-heading = Yleiskuva

## Weights, in their order

weight-prohibited = Kielletty
    .long = Kielletty: viranomaisen tai tuomioistuimen mukaan se on sinänsä lain vastaista.
weight-policy = Ohjeen vastainen
    .long = Ohjeen vastainen: ehdotus tai paikallinen sääntö kieltää sen, ei laki.
weight-strong = Selvä merkki
    .long = Selvä merkki aktiivisesta myötävaikuttamisesta, yhdessä muiden vastausten kanssa.
weight-grey = Harmaa alue
    .long = Harmaa alue: voi olla tavallista tukea tai osa aktiivista myötävaikuttamista.
weight-context = Tausta
    .long = Tausta: selittää tilannetta eikä koskaan riitä yksin.
weight-mitigating = Puhuu vastaan
    .long = Puhuu aktiivista myötävaikuttamista vastaan tai tekee tapahtuneesta sallittua.

truth-yes = kyllä
truth-no = ei
truth-unknown = ei vielä tiedossa

## Findings

pane-because = kysymys { $numbers }
pane-flags =
    { $n ->
        [one] { $n } havainto, F4 näyttää sen
       *[other] { $n } havaintoa, F4 näyttää kaikki
    }
pane-elements = Aktiivinen myötävaikuttaminen:
pane-contradictions =
    { $n ->
        [one] { $n } ristiriita
       *[other] { $n } ristiriitaa
    }
flags-heading = Mihin vastaukset viittaavat
flags-never-a-verdict = Havainto ei koskaan ole tuomio. Se näyttää vastauksia, joita kannattaa seurata.
flags-elements = Aktiivisen myötävaikuttamisen tunnusmerkit
flags-raised = Havainnot
flags-contradictions = Ristiriidat
flags-open = Ratkeaa lisävastauksilla
flags-needs =
    { $rest ->
        [0] Ratkaisee: { $questions }
       *[other] Ratkaisee: { $questions } ja { $rest } muuta
    }
flags-ask-next = Kannattaa kysyä: { $questions }
flags-sources = Lähde: { $sources }
assessed-confirmed = Arvio: vahvistettu
assessed-set-aside = Arvio: jätetään ilman toimia. { $reason }
assessed-open = Ei vielä arvioitu
assess-confirm = Vahvista havainto
assess-set-aside = Jätä se ilman toimia, syineen
assess-leave-open = Jätä se arvioimatta
assess-reason = Syy

## Review and finish

review-heading = Läpikäynti
review-what = Käy vastaukset läpi, ennen kuin keskustelu päätetään. Enter rivillä vie kysymykseen.
review-read-back = Lue yhteenveto henkilölle
review-was-read-back = Luettu ääneen
review-not-read-back = Ei vielä luettu ääneen
review-read-back-changed = Luettu, mutta vastauksia on muutettu sen jälkeen
review-disagree = Henkilö on jostain eri mieltä
review-finish = Päätä keskustelu
review-flags =
    { $n ->
        [0] Havainnot, kaikki arvioitu
        [one] Havainnot, { $n } arvioitava
       *[other] Havainnot, { $n } arvioitavaa
    }
review-unanswered =
    { $n ->
        [one] Vastaamatta, { $n } kysymys
       *[other] Vastaamatta, { $n } kysymystä
    }
review-folded = Piilotettu. F9 näyttää ne.
review-half-written = Kirjoitettu, mutta ei luettu vastauksena
review-required = Lomake pyytää tähän erityisesti vastausta
review-put-aside = Syrjään siirretyt vastaukset, ei lasketa

summary-heading = Ääneen luettava yhteenveto
summary-how = Lue hitaasti, rivi kerrallaan. Kysy lopuksi, onko jotain väärin tai puuttuuko jotain.
# Read aloud to the person.
summary-opening = Luen nyt, mitä olette kertonut. Sanokaa, jos jokin on väärin.
# Read aloud to the person.
summary-closing = Siinä oli kaikki, mitä olen kirjoittanut. Onko jokin väärin, tai puuttuuko jotain?
summary-read = Yhteenveto on luettu ääneen
summary-disagrees = Henkilö on jostain eri mieltä
summary-was-read = Merkitty, että yhteenveto on luettu ääneen.
disagreement-heading = Henkilö on eri mieltä
disagreement-why = Kirjoita, mikä henkilön mielestä on väärin, henkilön omin sanoin. Vastaukset eivät siitä muutu.
# Read aloud to the person.
disagreement-ask = Mistä olette eri mieltä?

finish-heading = Päätetäänkö keskustelu?
finish-what = Päättämisen jälkeen mitään ei voi muuttaa. Oikaisut kirjoitetaan lisäyksinä, syineen.
finish-unanswered =
    { $n ->
        [one] { $n } tärkeä kysymys on vastaamatta.
       *[other] { $n } tärkeää kysymystä on vastaamatta.
    }
finish-unassessed =
    { $n ->
        [one] { $n } havainto on arvioimatta.
       *[other] { $n } havaintoa on arvioimatta.
    }
finish-not-read-back = Yhteenvetoa ei ole luettu ääneen.
finish-changed-since-read-back = Vastauksia on muutettu yhteenvedon lukemisen jälkeen.
finish-yes = Päätä
finish-no = Takaisin läpikäyntiin
finished = Keskustelu on päätetty.

put-aside-heading =
    { $n ->
        [one] { $n } vastaus siirtyy syrjään
       *[other] { $n } vastausta siirtyy syrjään
    }
put-aside-what = Uuden vastauksen vuoksi tämä ei enää ole ajankohtainen. Se säilyy, mutta sitä ei lasketa. Se palaa, jos vastaus muutetaan takaisin.
put-aside-yes = Muuta vastaus
put-aside-no = Pidä vanha vastaus

quit-unsaved-heading = Kaikkea ei ole tallennettu
quit-unsaved-what = Viimeisintä ei voitu kirjoittaa levylle. Jos lopetat nyt, se voi kadota.
quit-unsaved-yes = Yritä tallentaa ja lopeta
quit-unsaved-no = Jää tähän
not-saved-stay = Viimeisintä ei voitu tallentaa. Keskustelu pysyy auki, kunnes se onnistuu.

transcript-heading = Pöytäkirja
transcript-read-only = Keskustelu on päätetty, ja sitä voi vain lukea. Enter vastauksen kohdalla kirjoittaa oikaisun.
transcript-amendments = Oikaisut
transcript-amendment = Ennen: { $before }. Nyt: { $after }. Syy: { $reason }
transcript-unreadable = Pöytäkirjaa ei voi lukea sillä lomakkeella, jolla se tehtiin. Aja ”vilja transcripts verify”.
amend-heading = Oikaisu
amend-new-answer = Uusi vastaus: { $answer }
amend-reason = Oikaisun syy
amended = Oikaisu on tallennettu. Aiempi vastaus on jäljellä.

shutter = Jatka painamalla F5.

help-heading = Ohje
help-answering = Valintakysymykseen vastataan yhdellä näppäimellä. Enter jatkaa. Viiva (-) on ei tiedä ja nolla (0) on ei halua vastata. Tekstikentissä ne ovat Alt-V ja Alt-A. Alt-Enter tekee uuden rivin, ja Tab siirtyy seuraavaan kenttään.
help-moving = Shift-Tab siirtyy taaksepäin. Mikään ei katoa, kun siirryt edestakaisin. F7 näyttää kaikki kysymykset. F2 vaihtaa henkilön kielen, myös kesken sanan.
help-flags = F4 näyttää, mihin vastaukset viittaavat ja miksi. F9 piilottaa sen, jotta henkilö ei näe sitä. F5 peittää koko näytön.
help-words = Se, mitä muut kutsuvat sosiaaliseksi dumppaamiseksi, on täällä aktiivinen myötävaikuttaminen (aktiv medverkan). Tuo toinen sana pienentää ihmisiä.

## Commands: the name, the word on the key line (.key) and the word in line mode (.word)

action-next = Jatka
    .save = tallenna
    .key = seuraava
    .choose = valitse
    .word = seuraava
action-back = Siirry taaksepäin
    .key = takaisin
    .word = takaisin
action-language = Vaihda henkilön kieli
    .key = kieli
    .word = kieli
action-pick-language = Valitse henkilön kieli
    .word = valitse-kieli
action-bilingual = Näytä yksi tai kaksi kieltä
    .key = 1/2 kieltä
    .word = kaksi-kieltä
action-flags = Näytä havainnot
    .key = havainnot
    .word = havainnot
action-fold = Piilota havainnot
    .key = piilota
    .word = piilota
action-shutter = Peitä näyttö
    .back = näytä
    .key = peitä
    .word = peitä
action-note = Tee kysymykseen muistiinpano
    .key = muistiinpano
    .word = muistiinpano
action-overview = Kaikkien kysymysten yleiskuva
    .key = yleiskuva
    .word = yleiskuva
action-review = Läpikäyntiin
    .key = läpikäynti
    .word = läpikäynti
action-undo = Kumoa
    .key = kumoa
    .word = kumoa
action-redo = Tee uudelleen
    .word = tee-uudelleen
action-clear = Tyhjennä vastaus
    .word = tyhjennä
action-add = Lisää luetteloon
    .key = lisää
    .word = lisää
action-remove = Poista luettelosta
    .key = poista
    .word = poista
action-dont-know = Vastaus: ei tiedä
    .key = ei tiedä
    .word = ei-tiedä
action-declined = Vastaus: ei halua vastata
    .key = ei halua vastata
    .word = ei-halua-vastata
action-not-applicable = Vastaus: ei koske
    .word = ei-koske
action-not-interpreted = Vastaus: ei voitu tulkata
    .word = ei-voitu-tulkata
action-rendering = Vaihda henkilön sanojen ja tulkin toisinnon välillä
    .key = toisinto
    .word = toisinto
action-commands = Kaikki komennot
    .key = kaikki komennot
    .word = komennot
action-help = Ohje
    .key = ohje
    .word = ohje
action-cancel = Sulje
    .key = sulje
    .word = sulje
action-finish = Päätä keskustelu
    .key = päätä keskustelu
    .word = päätä-keskustelu
action-home = Aloitussivulle, keskustelu tallennetaan
    .key = alkuun
    .word = alku
action-practice = Harjoittele ilman salalausetta
    .key = harjoitus
    .word = harjoitus
action-officer-language = Vaihda oma kielesi
    .key = oma kieli
    .word = oma-kieli
action-quit = Poistu ohjelmasta
    .key = poistu
    .word = poistu

## When something does not work

not-now = Sitä ei voi tehdä tässä.
misheard = En ymmärtänyt tätä riviä: { $line }
undone = Kumottu tai tehty uudelleen.
refusal-not-relevant = Kysymys ei ole ajankohtainen nykyisillä vastauksilla.
refusal-wrong-kind = Tuo vastaus ei sovi tuohon kysymykseen.
refusal-no-such-option = Tuota vaihtoehtoa ei ole: { $option }
refusal-out-of-range = Vastauksen on oltava väliltä { $min }–{ $max }.
refusal-below = Vastauksen on oltava vähintään { $min }.
refusal-above = Vastaus saa olla enintään { $max }.
refusal-too-few = Valitse vähintään { $n }.
refusal-too-many = Valitse enintään { $n }.
refusal-exclusive = Tämä vaihtoehto voi olla vain yksin.
refusal-empty = Kirjoita jotain tai valitse ei tiedä.
refusal-unknown-code = Tätä koodia ei ole rekisterissä: { $code }
refusal-not-a-number = Se ei ole luku. Kirjoita numeroita, esimerkiksi 1500.
refusal-which-number = Se voi olla kaksi eri lukua. Kirjoita { $whole } tai { $part }.
refusal-thousands = Kirjoita { $whole }, jos tarkoitat sitä lukua, ilman merkkiä tuhansien välissä.
refusal-not-a-date = Se ei ole päivämäärä. Kirjoita esimerkiksi 2026-10-01, 2026-10 tai 2026.
refusal-not-a-period = Se ei ole ajanjakso. Kirjoita mistä mihin, esimerkiksi 2024-01 – 2026-10, tai 2024-01 – jos se ei ole päättynyt.
refusal-period-order = Jakso loppuu ennen kuin alkaa.
refusal-no-such-entry = Tuota riviä ei ole luettelossa.
refusal-finished = Keskustelu on päätetty. Kirjoita sen sijaan oikaisu.
refusal-not-finished = Oikaisuja kirjoitetaan vasta, kun keskustelu on päätetty.
refusal-reason-missing = Kirjoita syy.
refusal-no-such-flag = Havainto ei enää ole voimassa.
refusal-nothing-to-undo = Ei ole mitään kumottavaa.
refusal-nothing-to-redo = Ei ole mitään uudelleen tehtävää.
refusal-at-start = Tämä on ensimmäinen kysymys.
refusal-at-end = Tämä on viimeinen.
