# Language: Finnish (fi). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

## What is wrong in a scenario.

problem-word-missing = Muunnelmasta puuttuu sana ”{ $word }”, joka toisessa muunnelmassa on.
    .hint = Anna kaikille muunnelmille samat sanat kohdassa words: tekstit saavat käyttää niistä mitä tahansa.
problem-no-fact = Henkilö ei tiedä kohtaa ”{ $place }” jokaisessa muunnelmassa: vastaus puuttuu kohdasta [facts].
    .hint = Kirjoita vastaus kohtaan [facts] tai poista kysymys tästä.
problem-not-silent = Kohtaa ”{ $place }” ei koskaan sanota, mutta tosiasia on vastaus, joka jonkun pitää sanoa.
    .hint = Kirjoita, mitä silloin kirjataan, esimerkiksi { "{" } dont_know = true { "}" }, tai valitse toinen told.
problem-not-between-two = Ristiriita on kahden kysymyksen välillä.
    .hint = Kirjoita kaksi, esimerkiksi between = ["wish_to_move", "after_no"].

problem-no-texts-of-scenario = Harjoitustapauksella ei ole tekstejä tiedostossa { $file }.
    .hint = Kirjoita tiedosto: ruotsiksi kaikki, henkilön kielellä avaus ja repliikit.

problem-no-such-form = Lomaketta ”{ $form }” ei ole.
    .hint = vilja forms list näyttää, mitä lomakkeita on.

problem-otherwise = Muunnelma { $variation }: { $what ->
        [not-raised] { $id } piti tulla havainnoksi, paino: { $expected }, mutta ei tule.
        [raised] { $id } ei pitänyt tulla havainnoksi, mutta tulee, paino: { $found }.
        [weighs] { $id }: painon piti olla { $expected }, mutta se on { $found }.
        [not-open] { $id } piti olla avoin, mutta on ratkennut: { $found }.
        [not-settled] { $id } piti olla avoin, mutta mikään kysymys ei ratkaisisi sitä.
        [element] { $id } piti olla { $expected }, mutta on { $found }.
        [highest] suurimman painon piti olla { $expected }, mutta se on { $found }.
        [refused] { $id }: vastausta ei oteta vastaan.
        [not-relevant] { $id }: vastaus on, mutta kysymystä ei esitetä.
       *[other] { $id }: tulos on muu kuin kohdassa [expect].
    }
    .hint = Muuta tosiasioita tai sitä, mitä odotetaan, niin että se pitää paikkansa jokaisessa muunnelmassa.

## Why a command is not carried out.

refusal-not-training = Se kuuluu harjoitukseen, ja tämä on oikea keskustelu.
refusal-too-late-to-practise = Harjoitustapaus valitaan ennen kuin keskustelu on alkanut.

## The list of scenarios.

train-none = Harjoitustapauksia ei ole.
train-left-out = Harjoitustapausta { $scenario } ei voi käyttää:
train-no-such-scenario = Harjoitustapausta ”{ $scenario }” ei ole.
    .hint = Valitse jokin näistä: { $scenarios }.
train-has-problems = { $n ->
        [one] Harjoitustapauksessa { $path } on yksi virhe.
       *[other] Harjoitustapauksessa { $path } on { $n } virhettä.
    }
    .hint = Korjaa yllä oleva ja kokeile: vilja forms check { $path }.
train-level-easy = helppo
train-level-medium = keskitaso
train-level-hard = vaikea
train-minutes = { $n ->
        [one] noin minuutti
       *[other] noin { $n } minuuttia
    }

## The role sheet, for whoever plays the person.

train-sheet-heading = { $practice } · Roolilehti: { $title } ({ $scenario })
train-day = harjoituksen päivä { $day }
train-seed = siemen { $seed }
train-situation = Mitä käsittelijä tietää ennen keskustelua
train-persona = Kuka olet
train-mood = Päiväsi
train-mood-calm = Olet rauhallinen.
train-mood-tired = Olet väsynyt: jos saat kiireisen kysymyksen, vastaat seuraavallakin kerralla yhtä lyhyesti.
train-mood-upset = Olet järkyttynyt: mitä et kerro heti, sitä käsittelijä joutuu kysymään vielä kerran.
train-feelings = Miltä tuntuu
train-knows = Mitä on tapahtunut
train-withholds = Mitä pidät omana tietonasi
train-opening = Näin aloitat
train-replies = Näin vastaat
train-told-open = sanotaan, kun kysymys on avoin
train-told-again = sanotaan vasta, kun kysytään avoimesti vielä kerran
train-told-gently = sanotaan, kun kysytään avoimesti vielä kerran, jos kukaan ei ole hoputtanut tai pannut vastausta valmiiksi suuhusi
train-told-never = ei sanota koskaan
train-first = Ensimmäisellä kerralla:
train-truth = Kun kerrot:
train-hurried = Jos kysymys on kiireinen:
train-leading = Jos vastaus on kysymyksessä:
train-facts = Mitä muuta tiedät ja sanot, kun joku kysyy
train-goals = Mitä varten harjoitus on
train-sheet-end = Lehti on sille, joka esittää henkilöä. Harjoittelija näkee sen vasta jälkeenpäin.

## The debrief as a whole.

train-debrief-heading = Palaute: { $title }
train-not-practised = Pöytäkirja { $id } ei ole harjoitustapauksesta.
    .hint = Palaute on harjoituskeskusteluilla, jotka on aloitettu harjoitustapauksesta. vilja train list näyttää, mitä niitä on.
train-erased = Pöytäkirja { $id } on hävitetty.
train-file-exists = Tiedosto { $path } on jo olemassa.
    .hint = Valitse toinen nimi. Olemassa olevan tiedoston päälle ei kirjoiteta.
train-not-written = Tiedostoa { $path } ei voitu kirjoittaa: { $detail }
    .hint = Valitse kansio, johon saat kirjoittaa.
train-written = Palaute on kirjoitettu tiedostoon { $path }.
train-group-of-two = Pöytäkirjat ovat kahdesta harjoitustapauksesta: { $one } ja { $other }.
    .hint = Vertaa niitä, jotka ovat harjoitelleet samaa.
train-group-heading = Ryhmän palaute: { $title }
train-group-of = { $n ->
        [one] Yksi harjoituskeskustelu.
       *[other] { $n } harjoituskeskustelua.
    }
train-group-common = Mikä on usealle yhteistä
train-group-nothing = Mitään ei tullut esiin useammalla kuin yhdellä.
train-group-by = { $n ->
        [one] yhdellä
       *[other] { $n } henkilöllä
    }
debrief-seed = Siemen { $seed }: sama luku antaa saman henkilön uudelleen.
debrief-other-file = Harjoitustapaus on muuttunut keskustelun jälkeen. Se, mitä tässä sanotaan, vertaa nykyiseen.
debrief-asked = Kysymykset henkilölle: avoimia { $open }, kiireisiä { $hurried }, johdattelevia { $leading }.
debrief-languages = { $n ->
        [0] Henkilön kieli: { $spoken }. Muita kieliä kuin käsittelijän ei näytetty.
       *[other] Henkilön kieli: { $spoken }. Näytetty: { $shown }.
    }
debrief-read-back = Yhteenveto luettiin ääneen, kieli: { $language }.
debrief-found = Havaittu
debrief-none-found = Ei mitään siitä, mitä voi havaita.
debrief-points = Puhuttavaa
debrief-no-points = Ei mitään: kaikki, mitä oli saatavissa tietää, on kirjattu sellaisena kuin se on.
debrief-truth = Näin asia oli
debrief-knew = Mitä henkilö tiesi
debrief-discuss = Keskusteltavaa
debrief-times = Aika
debrief-marks = Merkityt hetket
debrief-time = { $what }: { $time }
debrief-paused = Tauko
debrief-not-a-grade = Palaute ei ole arvosana.
debrief-moment-at = Vaihe { $step }, { $time } keskustelun alusta, kohdassa ”{ $place }”
debrief-moment = Vaihe { $step }, { $time } keskustelun alusta
debrief-recorded = Kirjattu: { $what }
debrief-fact = Näin asia oli: { $what }
debrief-ask = Näin olisi voinut kysyä: { $what }
debrief-why-flag = Siihen perustuu havainto ”{ $flag }”: { $sources }

## The points of the debrief. .why is why it matters, where no flag says so.

debrief-missed-flag = { $n ->
        [0] Ei havaittu: { $flag } ({ $weight })
       *[other] Ei havaittu: { $flag } ({ $weight }). Perustuu näihin: { $places }
    }
debrief-weighs-otherwise = { $flag }: paino on { $found }, mutta sen olisi pitänyt olla { $expected }{ $n ->
        [0] {""}
       *[other] . Perustuu näihin: { $places }
    }
debrief-without-ground = Havaittu ilman perustetta: { $flag } ({ $weight }), näiden kautta: { $places }
debrief-wrongly-recorded = { $place }: kirjattu toisin kuin oli{ $after ->
        [hurried] {" "}(vastaus kiireiseen kysymykseen)
        [leading] {" "}(vastaus johdattelevaan kysymykseen)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: ”{ $said }” on muuttunut ei-vastaukseksi
    .why = Se, joka ei tiedä tai ei halua vastata, ei ole sanonut ei. Tuntemattoman pitää näkyä tuntemattomana.
debrief-not-learnt = { $place }: kirjattu ”{ $recorded }”, mutta jotain olisi voinut saada tietää{ $n ->
        [0] . Avointa kysymystä ei esitetty
        [one] . Yksi avoin kysymys esitettiin, ja olisi tarvittu useampi
       *[other] {""}
    }
    .why = Ensimmäinen välttelevä vastaus ei usein ole viimeinen. Vielä yksi avoin kysymys maksaa vähän.
debrief-other-entries = { $place }: kirjattu { $recorded }, mutta niitä on { $fact }
debrief-skipped = { $place }: ei kysytty, tai mitään ei kirjattu
debrief-skipped-beside = { $section }: { $n ->
        [one] yksi kysymys ilman vastausta: { $places }
       *[other] { $n } kysymystä ilman vastausta: { $places }
    }
debrief-late = { $place }: kirjattu vasta kohdan ”{ $passed }” jälkeen, joka tulee myöhemmässä osiossa
    .why = Sitä, mihin havainto perustuu, tarvitaan ennen kuin keskustelu jatkuu: sen jälkeen kysytään sitä, mitä jo uskotaan.
debrief-pressed = { $place }: { $way ->
        [hurried] kiireinen kysymys
       *[leading] johdatteleva kysymys
    }{ $cost ->
        [lost] . Se, mikä oli totta, ei tullut koskaan esiin
        [closed] . Sen jälkeen sitä ei voinut saada tietää
        [delayed] . Se, mikä oli totta, tuli esiin vasta, kun kysymys oli avoin
       *[nothing] . Tällä kertaa vastaus tuli silti
    }
    .why = { $way ->
        [hurried] Se, joka tuntee kiirettä, vastaa lyhyesti ja sanoo sen, mikä käy nopeimmin.
       *[leading] Se, joka on riippuvainen kysyjästä, on mielellään samaa mieltä.
    }
debrief-contradiction-unnoticed = Nämä eivät sovi yhteen: ”{ $one }” ja ”{ $other }”
    .why = Kaksi asiaa, jotka eivät sovi yhteen, ovat syy kysyä, eivät valita.
debrief-language-not-shown = Kysymyksiä ei koskaan näytetty tällä kielellä: { $language }
    .why = Se, joka näkee kysymyksen omalla kielellään, tietää, mitä kysytään, ja niin tietää tulkkikin.
debrief-not-read-back = Yhteenvetoa ei luettu ääneen
    .why = Kirjattu on henkilön omaa vasta, kun hän on kuullut sen.
debrief-read-back-in-other = Yhteenveto luettiin ääneen, kieli: { $language }, mutta henkilön kieli on { $spoken }
    .why = Kirjattu on henkilön omaa vasta, kun hän on kuullut ja ymmärtänyt sen.
debrief-interpreter-not-recorded = { $place }: ei kirjattu
    .why = Se, miten keskustelu tulkattiin, kuuluu aineistoon: se kertoo, kuinka varmoja sanat ovat.
debrief-not-finished = Keskustelua ei ole päätetty
