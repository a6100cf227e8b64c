# Language: Finnish (fi). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = Kieltä { $language } ei kirjoiteta kirjaimilla { $letters }.
    .hint = Kirjoita kielen oma kirjain. Se voi näyttää ruudulla samalta.
problem-hidden-character = Tässä on merkki, joka ei näy ({ $character }).
    .hint = Poista merkki. Se on voinut tulla mukana, kun tekstiä liitettiin.
problem-markup = ”{ $mark }” näytetään sellaisenaan.
    .hint = Poista se. Tekstiä ei voi näin lihavoida tai jakaa riveihin.
problem-plural-missing = Kielessä on muoto luvuille kuten { $example }, ja se puuttuu tästä.
    .hint = Lisää valintaan rivi [{ $form }].
problem-plural-never-used = Muotoa [{ $form }] ei käytetä koskaan: kielessä ei ole sitä kokonaisluvuille.
    .hint = Poista rivi.
problem-too-wide = Teksti vie { $cols } saraketta, mutta tilaa on enintään { $most }.
    .hint = Kirjoita lyhyemmin.
problem-order-lost = ”{ $value }” näytetään toisessa järjestyksessä, koska kieltä kirjoitetaan oikealta.
    .hint = Kirjoita {"{"} "\u2066" {"}"} eteen ja {"{"} "\u2069" {"}"} perään.
problem-open-isolate = Lukusuunnan merkki avataan mutta sitä ei suljeta, tai päinvastoin.
    .hint = Kirjoita aaltosulkeisiin yhtä monta "\u2069" kuin "\u2066".
problem-changed-since = Ruotsinkielistä tekstiä on muutettu sen jälkeen, kun ”{ $id }” käännettiin.
    .hint = Käännä uudelleen. Jos käännös pitää silti paikkansa: vilja locales holds { $id }.

## The table

translating-exported = Taulukko on tiedostossa { $path }. Tekstejä siinä: { $n }.
translating-changed = muutettu ruotsiksi kääntämisen jälkeen: { $n }
translating-scenarios = harjoitustapauksia: { $n }/{ $of }, tekstejä { $said }/{ $texts }
translating-taken = { $file }: uusia tai muutettuja tekstejä: { $n }
translating-taken-in-all = Otettuja tekstejä: { $n }
translating-unchanged = Muuttumattomia: { $n }
translating-empty = Tyhjiä soluja, joissa teksti jää ennalleen: { $n }
translating-refused = Rivi { $row }, { $text }: { $why }
translating-refused-more = Muita, joita ei otettu: { $n }
translating-given-back = Tekstit, joita ei otettu, ovat tiedostossa { $path }, ja syy on viimeisessä sarakkeessa. Korjaa ne siinä ja tuo se tiedosto. Tekstejä: { $n }.
translating-reviewed = tarkastanut { $reviewer }
translating-reviewed-file = { $file }: tarkastanut { $reviewer }
translating-review-kept-back = Tarkastajaksi ei merkitä: { $reviewer }. Näin monta tiedoston tekstiä ei ole taulukossa sellaisena kuin tiedostossa: { $n }
translating-review-lost = tiedosto oli merkitty tarkastetuksi, ja nyt se on merkitty tarkastamattomaksi
translating-held = { $text } pitää paikkansa: { $languages }
translating-left = { $text } on muutettu ruotsiksi: { $languages }
translating-noted = Muutettuja tekstejä, jotka on merkitty paikkansapitäviksi: { $n }
translating-noted-new = Merkittyjä uusia tekstejä: { $n }

## Why a text is not taken

translating-why-unknown = Sellaista tekstiä ei ole.
    .hint = Älä muuta sarakkeita file ja id. Teksti on voitu poistaa taulukon tekemisen jälkeen.
translating-why-twice = Sama teksti on myös rivillä { $row }, toisin käännettynä.
    .hint = Jätä niistä yksi.
translating-why-meanwhile = Joku muu on muuttanut käännöstä taulukon tekemisen jälkeen.
    .hint = Vertaa tekstiin, joka ohjelmassa on nyt, ja kirjoita se, joka jää voimaan.
translating-why-error = ”{ $text }” on taulukkolaskentaohjelman virhe, ei teksti.
    .hint = Muuta solu tekstiksi taulukkolaskentaohjelmassa ja kirjoita käännös uudelleen.
translating-why-formula = Teksti alkaa merkillä, jota taulukkolaskentaohjelmat pitävät kaavana.
    .hint = Aloita kirjaimella.
translating-why-no-swedish = Ei näy, mistä ruotsinkielisestä tekstistä rivi on käännetty.
    .hint = Pidä sarakkeet swedish ja mark ennallaan.
translating-why-long = Teksti on pidempi kuin { $most } merkkiä.
    .hint = Kirjoita lyhyemmin.
translating-why-not-kept = Teksti ei tulisi takaisin sellaisena kuin se on.
    .hint = Mikään rivi ei saa alkaa välilyönnillä, pisteellä, tähdellä tai hakasulkeella.
translating-why-file = Tiedostoa { $file } ei voi lukea, joten siihen ei voi panna mitään.
    .hint = Korjaa ensin tiedosto: vilja locales check.

## When it cannot be done

translating-no-source = Kansiossa { $path } ei ole ruotsinkielisiä tekstejä.
    .hint = Anna kansio, jossa on kansio sv, esimerkiksi locales.
translating-record-broken = Ei voi lukea, mistä ruotsinkielisistä teksteistä käännökset on tehty: { $path } ({ $detail }).
    .hint = Palauta tiedosto kopiosta. Ilman sitä kaiken katsotaan olevan käännetty nykyisestä ruotsista.
translating-source-language = Kaikki tekstit käännetään ruotsista, ei ruotsiin.
    .hint = Anna toinen kieli valinnan --lang jälkeen.
translating-file-exists = { $path } on jo olemassa, ja siinä voi olla jonkun työ.
    .hint = Anna toinen nimi valinnan --file jälkeen.
translating-not-written = Tiedostoa { $path } ei voitu kirjoittaa ({ $detail }).
    .hint = Katso, että kansio on olemassa ja sitä saa muuttaa.
translating-no-sheet = { $what ->
        [packed] { $path } on taulukkolaskentaohjelman omassa muodossa.
        [large] { $path } on suurempi kuin { $limit } Mt, eikä mikään täältä tehty taulukko ole niin suuri.
       *[text] { $path } ei ole UTF-8-tekstiä.
    }
    .hint = { $what ->
        [large] Katso, että tiedosto on oikea.
       *[text] Avaa se taulukkolaskentaohjelmassa ja valitse Tallenna nimellä ja CSV UTF-8.
    }
translating-too-many-rows = Tiedostossa { $path } on yli { $most } riviä, eikä tekstejä ole niin monta.
    .hint = Katso, että tiedosto on oikea.
translating-no-columns = Tiedostosta { $path } puuttuu sarakkeita: { $columns }.
    .hint = Ensimmäisen rivin on oltava se, joka siinä oli, kun taulukko tehtiin.
translating-bad-reviewer = Tuo ei ole tarkastajan nimi.
    .hint = Kirjoita nimi, jossa on enintään { $most } merkkiä.
