# Language: Finnish (fi). Problems in forms, lists of sources and answers files: what is wrong, and in .hint what to do.
## Translated from Swedish.
## Reviewed by: nobody yet

### The file

problem-too-large = Tiedosto on suurempi kuin { $limit } MB.
    .hint = Jaa lomake osiin tai poista se, mikä ei kuulu siihen.
problem-syntax = { $what ->
        [printed-quotes] Lainausmerkit ovat kaarevia (” tai “). Tässä pitää olla suorat (").
        [unquoted] Teksti ei ole lainausmerkeissä.
        [text-open] Tekstin lopusta puuttuu lainausmerkki.
        [bad-in-text] Tekstissä on merkki, jota ei voi lukea.
        [bad-number] Tämä ei ole luku.
        [nought-first] Luku ei voi alkaa nollalla.
        [bad-date] Tämä ei ole päivämäärä.
        [not-truth] Tässä pitää olla true tai false.
        [no-value] Yhtäläisyysmerkin jälkeen ei ole mitään.
        [no-equals] Yhtäläisyysmerkki puuttuu.
        [two-equals] Tässä on yksi yhtäläisyysmerkki liikaa.
        [bad-key] Tämä ei voi olla rivin nimi.
        [duplicate-key] Tämä rivi on jo samassa osassa.
        [single-brackets] Otsikossa on yksinkertaiset hakasulkeet.
        [heading-missing] Tämän otsikon edeltä puuttuu { $heading }.
        [comma-missing] Luettelon kahden osan välistä puuttuu pilkku.
        [comma-extra] Tässä on yksi pilkku liikaa.
        [list-open] Luettelon lopusta puuttuu hakasulje.
        [braces-open] Aaltosulkeiden sisältöä ei voi lukea.
        [heading-open] Otsikon lopussa ei ole yhtä monta hakasuljetta kuin alussa.
        [after-value] Arvon jälkeen on jotain, mikä ei kuulu siihen.
        [too-deep] Tässä on liian monta tasoa.
       *[unreadable] Tiedostoa ei voi lukea tässä (rivi { $line }, sarake { $column }).
    }
    .hint = { $what ->
        [printed-quotes] Kirjoita ne uudelleen. Poista editorista automaattiset lainausmerkit, jos ne palaavat.
        [unquoted] Kirjoita lainausmerkki eteen ja jälkeen. Vain luvut, päivämäärät, true ja false ovat ilman.
        [text-open] Lisää lainausmerkki tekstin jälkeen.
        [bad-in-text] Poista se. Kenoviiva kirjoitetaan \\.
        [bad-number] Kirjoita numerot ilman välilyöntejä ja ilman nollaa alussa, piste ennen desimaaleja.
        [nought-first] Jos se on koodi, esimerkiksi kunnan: kirjoita se lainausmerkkeihin, "0180". Muuten: poista nolla.
        [bad-date] Kirjoita vuosi-kuukausi-päivä, esimerkiksi 2026-07-01. Jos vain kuukausi tai vuosi tiedetään: kirjoita se lainausmerkkeihin.
        [not-truth] Kirjoita se pienin kirjaimin, ilman lainausmerkkejä.
        [no-value] Kirjoita arvo tai poista rivi.
        [no-equals] Kirjoita esimerkiksi type = "text".
        [two-equals] Poista toinen.
        [bad-key] Yhtäläisyysmerkin edessä on nimi, jossa on kirjaimia a–z, numeroita ja alaviivoja.
        [duplicate-key] Poista toinen. Jos se on uusi kysymys tai sääntö: kirjoita ensin sen otsikko, esimerkiksi [[section.question]].
        [single-brackets] Kirjoita kaksinkertaiset, { $heading }, kun niitä voi olla useita.
        [heading-missing] Kirjoita { $heading } riville sen eteen. Sen jälkeistä ei ole vielä tarkistettu.
        [comma-missing] Lisää pilkku niiden väliin.
        [comma-extra] Poista se.
        [list-open] Lisää ] luettelon viimeisen jälkeen. Sen jälkeistä ei ole vielä tarkistettu.
        [braces-open] Katso, että { "{" } ja { "}" } ovat pareittain ja osien välissä on pilkku. Sen jälkeistä ei ole vielä tarkistettu.
        [heading-open] Kirjoita esimerkiksi [[section.question]]. Sen jälkeistä ei ole vielä tarkistettu.
        [after-value] Poista se, tai kirjoita se omalle riville. Desimaalit kirjoitetaan pisteellä.
        [too-deep] Kirjoita vähemmän sisäkkäisiä haka- ja aaltosulkeita.
       *[unreadable] Katso, puuttuuko lainausmerkki, hakasulje tai yhtäläisyysmerkki.
    }
problem-unknown-key = Avainta ”{ $key }” ei tässä ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Poista rivi, tai katso lomakkeiden kuvauksesta, mikä sen nimi voi olla.
    }
problem-misplaced = ”{ $key }” ei voi olla tässä.
    .hint = Pidä se, mutta kirjoita otsikko { $place }.
problem-missing-key = Avain ”{ $key }” puuttuu.
    .hint = Lisää rivi, jonka alku on ”{ $key } =”, tai osio sillä nimellä.
problem-wrong-shape = Tässä pitää olla { $expected ->
        [integer] kokonaisluku
        [decimal] luku
        [truth] true tai false
        [date] päivämäärä
        [list] luettelo
        [table] taulukko
        [tables] taulukoiden luettelo
        [text-or-list] teksti tai luettelo
        [date-or-text] päivämäärä
        [from-to] jakso, jossa on from ja to
       *[text] teksti lainausmerkeissä
    }, mutta on { $found ->
        [integer] kokonaisluku
        [decimal] luku
        [truth] true tai false
        [date] päivämäärä
        [list] luettelo
        [table] taulukko
        [tables] taulukoiden luettelo
        [text-or-list] teksti tai luettelo
        [date-or-text] päivämäärä
        [from-to] jakso, jossa on from ja to
       *[text] teksti lainausmerkeissä
    }.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] { $expected ->
            [tables] Kirjoita otsikko kaksinkertaisin hakasulkein, esimerkiksi [[section.question]].
           *[other] Kirjoita arvo uudelleen.
        }
    }
problem-empty-list = Luettelo ”{ $key }” on tyhjä.
    .hint = Kirjoita luetteloon vähintään yksi nimi.
problem-too-long-list = Luettelossa ”{ $key }” on enemmän osia kuin { $limit }.
    .hint = Jaa kysymys osiin: kukaan ei voi valita niin monesta.

### Names

problem-bad-id = ”{ $id }” ei voi olla nimi.
    .hint = Käytä pieniä kirjaimia a–z, numeroita ja alaviivoja, ensin kirjain, enintään 64 merkkiä. Lähteissä on alaviivan sijasta yhdysmerkki.
problem-reserved-id = Sana ”{ $id }” on varattu: sillä on jo merkitys lomakkeissa.
    .hint = Valitse toinen nimi.
problem-duplicate-id = Nimi ”{ $id }” on jo rivillä { $line }.
    .hint = Anna toiselle eri nimi.

### Questions

problem-unknown-kind = Kysymystyyppiä ”{ $word }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Tyypit ovat single, multiple, yes_no, text, narrative, integer, decimal, money, date, period, municipality, country, language, lookup, roster, consent ja statement.
    }
problem-key-not-taken = Kysymyksellä, jonka tyyppi on ”{ $kind }”, ei ole avainta ”{ $key }”.
    .hint = Poista rivi tai vaihda kysymyksen tyyppi.
problem-bad-number = ”{ $text }” ei ole luku, jota voi tässä käyttää.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Kirjoita luku ilman välilyöntejä, piste ja enintään kolme desimaalia (rahassa kaksi, määrässä ei yhtään), enintään 1000000000000.
    }
problem-limits-crossed = Pienin arvo { $min } on suurempi kuin suurin { $max }.
    .hint = Vaihda min ja max keskenään tai korjaa toinen.
problem-more-than-options = Raja { $limit } ei sovi: kysymyksessä on { $options } vastausvaihtoehtoa.
    .hint = Kirjoita luku väliltä 1–{ $options }.
problem-max-nought = Kun max = 0, mitään ei voi valita.
    .hint = Kirjoita vähintään 1 tai poista rivi.
problem-roster-in-roster = Rivien luettelossa ei voi olla omaa luetteloa.
    .hint = Tee sisemmästä luettelosta oma kysymyksensä.
problem-empty-form = Lomakkeessa ei ole kysymyksiä.
    .hint = Lisää [[section]] ja [[section.question]].
problem-two-defaults = Kysymyksessä on sekä default että default_from.
    .hint = Pidä niistä yksi: kiinteä ehdotus tai laskettava.
problem-default-is-silence = Vaikenemisen syy ei voi olla ehdotus.
    .hint = Poista rivi. Sen, että joku ei tiedä tai ei halua vastata, on henkilön itse sanottava.
problem-bad-list-name = ”{ $name }” ei voi olla luettelon nimi.
    .hint = Kirjoita vain tiedoston nimi, esimerkiksi skolor.csv. Tiedoston on oltava lomakkeen vieressä. Käytä kirjaimia, numeroita, - ja _.
problem-no-such-list = Luetteloa ”{ $name }” ei ole lomakkeen vieressä.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Pane tiedosto samaan kansioon kuin lomake, tai korjaa nimi.
    }
problem-broken-list = { $reason ->
        [heading] Luettelon ”{ $name }” alussa ei ole otsikkoriviä code,name.
        [semicolons] Luettelossa ”{ $name }” on puolipiste koodin ja nimen välissä.
        [empty] Luettelossa ”{ $name }” on otsikkorivi mutta ei rivejä.
        [not-utf8] Luettelo ”{ $name }” ei ole UTF-8-tekstiä: riviä { $line } ei voi lukea.
        [too-large] Luettelo ”{ $name }” on suurempi kuin { $line } MB.
        [unreadable] Luettelo ”{ $name }” on olemassa, mutta sitä ei voi lukea.
        [unclosed] Luettelon ”{ $name }” rivi { $line }: lainausmerkki ei pääty rivillä.
        [forbidden] Luettelon ”{ $name }” rivi { $line }: tässä on näkymätön ohjausmerkki ({ $character }).
        [twice] Luettelon ”{ $name }” rivi { $line }: koodi on jo olemassa.
        [commas] Luettelon ”{ $name }” rivillä { $line } on enemmän osia kuin otsikkorivillä.
        [too-long] Luettelossa ”{ $name }” on enemmän rivejä kuin { $line }.
       *[row] Luettelon ”{ $name }” rivillä { $line } ei ole sekä koodia että nimeä.
    }
    .hint = { $reason ->
        [semicolons] Vaihda puolipisteet pilkuiksi. Excelissä: tallenna muotoon CSV UTF-8 ja korvaa sitten ; merkillä , tekstieditorissa.
        [empty] Kirjoita vähintään yksi rivi: koodi, pilkku ja nimi.
        [not-utf8] Avaa luettelo ja tallenna se UTF-8-muotoon. Excelissä sen nimi on CSV UTF-8.
        [too-large] Lyhennä luetteloa, tai jaa se kahteen kysymykseen.
        [unreadable] Katso, että se on tiedosto ja sen saa lukea.
        [unclosed] Lisää lainausmerkki nimen jälkeen, tai poista sen edessä oleva. Nimi ei ole koskaan monella rivillä.
        [forbidden] Poista merkki. Se on voinut tulla mukana, kun nimi liitettiin.
        [twice] Anna toiselle riville eri koodi tai poista se.
        [commas] Jos nimessä on pilkku, pane nimi lainausmerkkeihin: "näin, tässä".
        [too-long] Lyhennä luetteloa, tai jaa se kahteen kysymykseen.
       *[other] Avaa luettelo ja korjaa se. Ensimmäinen rivi on code,name; jokaisella rivillä sen jälkeen on koodi, pilkku ja nimi.
    }
problem-computed-too-late = ”{ $name }” lasketaan tiedostossa alempana.
    .hint = Siirrä laskettava arvo ylemmäs, ennen sitä, mikä käyttää sitä.
problem-check-refuses-silence = Tarkistus ”{ $id }” hylkäisi sen, joka ei vastaa.
    .hint = En tiedä ja en halua vastata hyväksytään aina. Poista hard = true tai se, mikä kysyy vaikenemista: unknown, declined, not_applicable, not_interpreted tai not answered.
problem-unknown-cue = Merkkisanaa ”{ $id }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Katso merkkisanojen luettelo lomakkeiden oppaasta.
    }

### Findings

problem-unknown-weight = Painoa ”{ $word }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Painot ovat prohibited, policy, strong, grey, context ja mitigating.
    }
problem-fallback-missing = Painojen luettelo ei sano, mikä pätee, kun mikään ehto ei täyty.
    .hint = Lisää viimeiseksi paino ilman ”if”.
problem-fallback-not-last = Painon ilman ”if” jälkeen muita ei käytetä.
    .hint = Siirrä paino luettelon viimeiseksi.
problem-undeclared-measure = Toimenpidettä ”{ $id }” ei ole lomakkeessa.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Lisää se kohtaan [[measure]] tai poista se.
    }
problem-unknown-source = Lähdettä ”{ $id }” ei ole lähdeluettelossa.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Lisää lähde tiedostoon sources.toml tai poista se.
    }
problem-unknown-question = Kysymystä ”{ $name }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Katso lomakkeesta, mikä kysymyksen nimi on.
    }
problem-flag-without-source = Havainnolla ”{ $id }” ei ole lähdettä.
    .hint = Ilmoita kohdassa ”sources”, mihin se perustuu.
problem-unknown-section = Lähteellä ”{ $id }” ei ole lähdeluettelossa kohtaa ”{ $section }”.
    .hint = { $among ->
        [chapter] Tarkista, mitä kohtaa tarkoitetaan. Luvusta luettelossa on { $there }.
        [all] Tarkista, mitä kohtaa tarkoitetaan. Luettelossa on { $there }.
       *[none] Lisää kohta tiedostoon sources.toml tai poista se.
    }
problem-expired-source = Lähde ”{ $id }” oli voimassa { $to } asti, eikä mikään ole korvannut sitä.
    .hint = Ilmoita voimassa oleva lähde tai poista tämä.
problem-source-not-yet = Lähde ”{ $id }” tulee voimaan vasta { $from }.
    .hint = Ilmoita, mikä on voimassa siihen asti, tai odota ennen kuin otat lomakkeen käyttöön.
problem-replaced-source = Lähteen ”{ $id }” on korvannut ”{ $by }”.
    .hint = { $suggested ->
        [yes] Kirjoita { $nearest }. Uutta lähdettä edeltävissä keskusteluissa näytetään vanha itsestään.
        [several] Tarkista, mitä kohtaa tarkoitetaan: { $nearest }. Uutta lähdettä edeltävissä keskusteluissa näytetään vanha itsestään.
       *[no] Ilmoita kohta lähteessä ”{ $by }”. Uutta lähdettä edeltävissä keskusteluissa näytetään vanha itsestään.
    }
problem-prohibited-without-law = ”{ $id }” voi painaa prohibited, mutta mikään sen lähteistä ei ole laki, tuomioistuin tai viranomainen.
    .hint = Kirjoita sen sijaan policy tai ilmoita lainkohta tai ratkaisu, joka kieltää sen.
problem-unknown-word = ”{ $word }” ei voi olla avaimen ”{ $key }” jälkeen.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Siinä voi olla { $words }.
    }
problem-weight-beyond-kind = Lähteellä, jonka laji on ”{ $kind }”, ei voi olla painoa ”{ $weight }”.
    .hint = Vain statute ja ordinance ovat law, ja vain ruling on court. Valitse paino, joka lähteellä on, esimerkiksi policy kunnan omille ohjeille.
problem-replacement-differs = Lähde ”{ $id }” sanoo korvanneensa lähteen ”{ $other }”.
    .hint = Korjaa toinen, jotta molemmat sanovat samaa.

### What is allowed but surely wrong

problem-never-true = { $what ->
        [flag] Havaintoa ”{ $id }” ei voida koskaan tehdä
        [condition] Ehto ”{ $id }” ei voi koskaan päteä
        [contradiction] Ristiriitaa ”{ $id }” ei voida koskaan näyttää
        [element-holds] Tunnusmerkki ”{ $id }” ei voi koskaan olla kyllä
        [check] Tarkistus ”{ $id }” ei voi koskaan varoittaa
        [computed] Laskettua arvoa ”{ $id }” ei voida koskaan näyttää
        [measure] Toimenpiteen ”{ $id }” unless ei voi koskaan pitää paikkaansa
       *[element-fails] Tunnusmerkki ”{ $id }” ei voi koskaan olla ei
    }{ $count ->
        [none] , vastattiinpa mitä tahansa
        [one] : tämä ei voi olla oikein: { $parts }
       *[many] : nämä eivät voi olla oikein yhtä aikaa: { $parts }
    }.
    .hint = Kirjoita ehto uudelleen. Katso, pitäisikö siinä olla or eikä and, ja mitkä rajat ja kysymysehdot pätevät.
problem-always-true = { $what ->
        [flag] Havainto ”{ $id }” tehdään
        [condition] Ehto ”{ $id }” pätee
        [contradiction] Ristiriita ”{ $id }” näytetään
        [element-holds] Tunnusmerkki ”{ $id }” on kyllä
        [check] Tarkistus ”{ $id }” varoittaa
       *[element-fails] Tunnusmerkki ”{ $id }” on ei
    }, vastattiinpa mitä tahansa.
    .hint = Kirjoita ehto uudelleen. Jos tarkoitetaan vain, että kysymykseen on vastattu: kirjoita answered(kysymys).
problem-never-asked = { $what ->
        [section] Osio ”{ $id }” ei voi koskaan tulla mukaan
        [field] Kenttää ”{ $id }” ei voida koskaan kysyä
       *[question] Kysymystä ”{ $id }” ei voida koskaan esittää
    }{ $count ->
        [none] , vastattiinpa mitä tahansa
        [one] : tämä ei voi olla oikein: { $parts }
       *[many] : nämä eivät voi olla oikein yhtä aikaa: { $parts }
    }.
    .hint = Kirjoita kohdan ask_if ehto uudelleen, tai poista se, mitä ei voida kysyä.
problem-weight-never-reached = Paino ”{ $weight }” ei voi koskaan päteä tässä{ $count ->
        [none] , vastattiinpa mitä tahansa
        [one] : tämä ei voi olla oikein: { $parts }
       *[many] : nämä eivät voi olla oikein yhtä aikaa: { $parts }
    }.
    .hint = Painot tutkitaan ylhäältä alas, ja vain, kun havainto on tehty. Vaihda rivien paikkaa tai poista tämä. Viimeisellä rivillä ei saa olla if-kohtaa.
problem-ask-next-never-asked = Kysymystä ”{ $question }” ei voida koskaan esittää, joten se ei voi tulla seuraavaksi.
    .hint = Poista nimi kohdasta ask_next tai muuta kysymyksen ehtoa.
problem-shown-outside-list = Kysymys ”{ $question }” ei ole luettelossa ”{ $roster }”, joten arvoa ei koskaan näytetä siinä.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Nimeä kohdassa show_at luettelon kysymys tai luettelo itse.
    }
problem-same-condition = Havainnolla ”{ $id }” on sama ehto kuin havainnolla ”{ $other }” rivillä { $line }.
    .hint = Yhdistä ne, tai kirjoita, mikä ne erottaa.
problem-unused-condition = Mikään ei käytä ehtoa ”{ $id }”.
    .hint = Käytä sitä säännössä tai poista se.
problem-unused-measure = Mikään havainto ei johda toimenpiteeseen ”{ $id }”.
    .hint = Kirjoita se jonkin havainnon kohtaan measures tai poista se.
problem-measure-never = Toimenpidettä ”{ $id }” ei voi koskaan ehdottaa: aina kun havainto johtaa siihen, myös kohta unless on tosi.
    .hint = Kirjoita unless uudelleen tai anna toisen havainnon johtaa toimenpiteeseen.
problem-list-name-twice = Luettelon ”{ $list }” rivi { $line }: nimi ”{ $name }” on jo rivillä { $first }.
    .hint = Kirjoita nimeen, mikä ne erottaa, esimerkiksi paikkakunta. Vastaaja näkee vain nimen.
problem-default-never-known = { $why ->
        [itself] Kysymyksen ”{ $id }” ehdotus lasketaan saman kysymyksen vastauksesta.
        [list] Kysymyksen ”{ $id }” ehdotus otetaan kysymyksestä ”{ $from }”, jonka koodit eivät ole kysymyksen luettelossa.
       *[later] Kysymyksen ”{ $id }” ehdotus lasketaan kysymyksestä ”{ $from }”, joka kysytään myöhemmin.
    }
    .hint = Laske se vastauksista, jotka ovat olemassa kun kysymys esitetään, tai poista default_from.
problem-unused-option = Mikään sääntö tai teksti ei käytä vaihtoehtoa ”{ $option }” kysymyksessä ”{ $question }”.
    .hint = { $suggested ->
        [yes] On teksti kohdalle ”{ $nearest }”: tarkoitetaanko sitä?
       *[no] Vaihtoehtoa käytetään, kun sääntö mainitsee sen tai teksti sanoo, mikä sen nimi on. Kysymyksen muut vaihtoehdot mainitaan säännöissä.
    }

### Texts

problem-broken-text = { $what ->
        [not-spaces] Rivi alkaa sarkaimella tai muulla merkillä, joka ei ole välilyönti.
        [brace-open] Aaltosulkeita ei voi lukea: jotain puuttuu tämän edestä tai sijasta.
        [brace-closed] Tässä on aaltosulje, joka ei kuulu mihinkään.
        [equals-missing] Nimen jälkeen puuttuu yhtäläisyysmerkki.
        [bad-name] Tässä pitää olla nimi, jossa on kirjaimia a–z.
        [bad-letter] Tässä pitää olla nimi, jossa on kirjaimia a–z.
        [comment] Tässä pitää olla nimi, jossa on kirjaimia a–z.
        [no-text] Nimen jälkeen ei ole tekstiä.
        [no-last-resort] Millään vaihtoehdolla ei ole tähteä.
        [two-last-resorts] Useammalla kuin yhdellä vaihtoehdolla on tähti.
        [bad-choice] Tekstien valintaa ei voi lukea.
        [bad-call] Aaltosulkeissa olevaa kutsua ei voi lukea.
        [text-open] Lainausmerkki ei pääty rivillä.
        [bad-escape] Kenoviivalla ei ole tässä merkitystä.
       *[unreadable] Tekstiä ei voi lukea tässä (rivi { $line }, sarake { $column }).
    }
    .hint = { $what ->
        [not-spaces] Kirjoita sen sijaan neljä tavallista välilyöntiä.
        [brace-open] Kirjoita { "{" } $namn { "}" }, molemmilla aaltosulkeilla. Näkyvä aaltosulje kirjoitetaan { "{" } "{ "{" }" { "}" }.
        [brace-closed] Poista se, tai kirjoita aloittava sulje. Näkyvä aaltosulje kirjoitetaan { "{" } "{ "}" }" { "}" }.
        [equals-missing] Kirjoita nimi = teksti.
        [bad-name] Edelliseen tekstiin kuuluvien rivien on oltava sisennettyjä. Sisennetyn rivin alussa ei voi olla merkkiä [, * tai pistettä.
        [bad-letter] Yhtäläisyysmerkin edessä on nimi, jossa on kirjaimia a–z, numeroita ja alaviivoja.
        [comment] Jos se on huomautus: aloita rivi merkillä #.
        [no-text] Kirjoita teksti yhtäläisyysmerkin jälkeen, tai poista rivi.
        [no-last-resort] Lisää * sen vaihtoehdon eteen, joka pätee, kun mikään muu ei sovi: *[other] teksti.
        [two-last-resorts] Pidä tähti vain siinä vaihtoehdossa, joka pätee, kun mikään muu ei sovi.
        [bad-choice] Kirjoita { "{" } $namn -> ja sitten yksi vaihtoehto joka riville: [one] teksti ja viimeiseksi *[other] teksti { "}" }.
        [bad-call] Kirjoita vastaus sellaisenaan: { "{" } $namn { "}" }. Päivämäärät ja luvut kirjoitetaan kielen tavalla.
        [text-open] Lisää lainausmerkki tekstin jälkeen.
        [bad-escape] Kirjoita kenoviiva muotoon \\.
       *[unreadable] Katso, puuttuuko aaltosulje tai yhtäläisyysmerkki, ja ovatko ensimmäisen jälkeiset rivit sisennettyjä.
    }
problem-braces-too-deep = Aaltosulkeissa on enemmän tasoja kuin { $limit }. Koko tiedosto on jätetty pois.
    .hint = Sulje aaltosulkeet tai jaa teksti osiin.
problem-forbidden-character = Tässä on näkymätön ohjausmerkki ({ $character }). Koko tiedosto on jätetty pois.
    .hint = Poista merkki. Se on voinut tulla mukana, kun tekstiä liitettiin.
problem-text-twice = Teksti ”{ $id }” on jo rivillä { $line }.
    .hint = Poista toinen.
problem-missing-text = Teksti ”{ $id }” puuttuu.
    .hint = Lisää se tiedostoon. Muilla kielillä kuin ruotsiksi näytetään toistaiseksi ruotsinkielinen teksti.
problem-superfluous-text = Lomakkeessa ei ole mitään, minkä nimi on ”{ $id }”.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
        [twice] Kahden asian nimi on ”{ $twice }”. Anna ensin toiselle sen oikea nimi: teksti voi kuulua siihen.
       *[no] Poista teksti, tai katso, mihin sen pitää kuulua.
    }
problem-unknown-variable = Tähän lisättävää vastausta ”{ $variable }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
        [entry] Tähän voi lisätä vain kohdan $number: monesko rivi on.
        [value] Laskettu arvo on tässä nimeltään $value. Muuten: kirjoita jonkin lomakkeen kysymyksen nimi.
        [nothing] Tähän tekstiin ei lisätä mitään. Kirjoita sanat.
       *[no] Kirjoita jonkin lomakkeen kysymyksen nimi.
    }
problem-bare-variable = ”${ $variable }” on ilman aaltosulkeita ja luetaan sellaisenaan.
    .hint = Kirjoita { "{" } ${ $variable } { "}" }, niin vastaus lisätään siihen.
problem-variable-not-here = Vastausta kohtaan ”{ $variable }” ei lisätä tähän tekstiin.
    .hint = { $list ->
        [yes] Se on vain luettelon ”{ $roster }” riveillä: tekstit, joiden alussa on { $roster }-, voivat lisätä sen.
        [whole] Kokonaista luetteloa ei lisätä mihinkään tekstiin. Näytä sen sijaan kysymyksen kohdalla laskettu arvo, esimerkiksi count({ $roster }).
       *[no] Vastauksia voi lisätä kysymyksen tekstiin, kohtiin .help ja .note, tarkistuksiin ja laskettuihin arvoihin.
    }
problem-computed-in-text = ”{ $variable }” on laskettu arvo. Sellaisia ei lisätä muihin teksteihin.
    .hint = Arvo näytetään kohdan show_at kysymyksissä. Sen omassa tekstissä, computed-{ $variable }, sen nimi on $value.
problem-not-answered-yet = { $own ->
        [yes] ”{ $variable }” on juuri tämän kysymyksen vastaus, joten sitä ei ole, kun kysymys esitetään.
       *[no] Kohtaan ”{ $variable }” ei ole vielä vastattu, kun tämä kysymys esitetään.
    }
    .hint = Käytä aiempaa vastausta, siirrä kysymystä, tai kirjoita kaksi tekstiä: { "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }.
problem-text-for-answer = Tähän lisätään kysymyksen ”{ $name }” teksti, ei vastausta.
    .hint = Kirjoita ${ $name }, jos tarkoitetaan vastausta.
problem-shown-raw = { $what ->
        [term] Termiä ”-{ $name }” ei ole. Sen sijaan näytetään nimi.
        [function] Funktiota ”{ $name }” ei ole. Sen sijaan näytetään nimi.
       *[text] Tekstiä ”{ $name }” ei ole tällä kielellä. Sen sijaan näytetään nimi.
    }
    .hint = { $what ->
        [function] Päivämäärät ja luvut kirjoitetaan jo kielen tavalla: lisää vastaus sellaisenaan.
       *[other] Jos tarkoitetaan vastausta: kirjoita dollarimerkki nimen eteen. Muuten: lisää se tiedostoon tai poista aaltosulkeet.
    }
problem-text-not-shown = { $why ->
        [round] Teksti viittaa kehässä: { $names }. Sanojen sijaan näytetään nimet.
       *[much] Teksti lisää yli { $limit } osaa, kun mukaan lasketaan se, mihin se viittaa. Niin paljon ei näytetä.
    }
    .hint = { $why ->
        [round] Kirjoita sanat johonkin niistä sen sijaan, että viittaat eteenpäin.
       *[much] Kirjoita sanat sen sijaan, että viittaat niihin.
    }
problem-branch-never-taken = { $by ->
        [number] ”{ $key }” ei tule koskaan valituksi: ”{ $variable }” on luku.
        [listed] ”{ $key }” ei tule koskaan valituksi: se ei ole kohdan ”{ $variable }” koodi.
        [nothing] ”{ $key }” ei tule koskaan valituksi: teksti ei voi valita kohdan ”{ $variable }” mukaan.
        [before] ”{ $key }” ei tule koskaan valituksi: sitä ennen on samanniminen haara.
        [never-then] ”{ $key }” ei tule koskaan valituksi: se ei ole vastaus silloin, kun teksti näytetään.
       *[code] ”{ $key }” ei tule koskaan valituksi: ”{ $variable }” on jokin näistä: { $answers }.
    }
    .hint = { $by ->
        [number] Kirjoita luku, tai one ja other.
        [listed] Katso, mikä koodi on.
        [nothing] Kirjoita teksti ilman haaroja tai valitse kohdan ${ $variable }_known mukaan.
        [before] Poista toinen niistä.
        [never-then] Poista haara tai muuta kohtaa ask_if niin, että teksti näytetään silloinkin.
       *[code] Kirjoita jokin niistä haaran nimeksi.
    }
problem-last-branch-is-answer = ”*[{ $key }]” on viimeinen haara, mutta se koskee vain sitä vastausta. Muilla vastauksilla, ja kun vastausta ei tiedetä, näytetään sen sijaan ….
    .hint = Kirjoita haara jokaiselle vastaukselle ja viimeiseksi *[{ $last }], jonka sanat pitävät paikkansa myös silloin, kun vastausta ei tiedetä.
problem-texts-of-program = Lomake korvaa ohjelman lomakkeen. Kielellä { $language } näytetään ohjelman omat tekstit: { $n ->
        [one] yksi osa
       *[other] { $n } osaa
    }, esimerkiksi ”{ $example }”.
    .hint = Kirjoita niille omat tekstit, tai anna lomakkeelle ja tiedostolle toinen nimi, jos sen ei pidä korvata ohjelman lomaketta.
problem-id-not-file-name = Lomakkeen nimi on ”{ $id }”, mutta tiedoston nimi on { $file }.
    .hint = Anna niille sama nimi. Lomake valitaan tiedoston nimellä, ja tekstit löytyvät lomakkeen nimellä.
problem-missing-variable = ”{ $variable }” puuttuu tekstistä ”{ $id }”. Ruotsinkielisessä tekstissä se on.
    .hint = Lisää se siihen kohtaan, johon se kielessä kuuluu.
problem-extra-variable = ”{ $variable }” on tekstissä ”{ $id }” mutta ei ruotsinkielisessä.
    .hint = Poista se tai lisää se ruotsiksi.
problem-no-texts = Lomakkeessa ei ole tekstejä.
    .hint = Niiden pitää olla tiedostossa { $file } kunkin kielen kansiossa.
problem-no-source-texts = Lomakkeessa ei ole tekstejä ruotsiksi.
    .hint = Niiden pitää olla tiedostossa { $file }. Siitä käännetään kaikki muut.

### Files

problem-too-many-tables = Tässä on enemmän samanlaisia osia kuin { $limit }. Loppua ei ole luettu.
    .hint = Jaa lomake osiin.
problem-not-utf8 = Tiedosto ei ole UTF-8-tekstiä: tavua { $byte } ei voi lukea.
    .hint = Tallenna tiedosto UTF-8-muotoon tekstieditorissa.
problem-not-a-file = Tämä ei ole tiedosto vaan putki tai laite.
    .hint = Anna tiedosto, jonka loppu on .toml, tai kansio, jossa on sellaisia tiedostoja.
problem-no-forms = Kansiossa ei ole lomakkeita.
    .hint = Anna kansio, jossa on tiedostoja, joiden loppu on .toml.
problem-not-a-form = { $what ->
        [trials] Nämä ovat lomaketta kokeilevia tapauksia, ei lomake.
        [texts] Nämä ovat lomakkeen tekstejä, ei lomake.
        [list] Tämä on luettelo, josta haetaan, ei lomake.
       *[sources] Tämä on lähdeluettelo, ei lomake.
    }
    .hint = { $what ->
        [trials] Aja vilja forms test { $form }, niin lomaketta kokeillaan tapauksilla.
        [texts] Aja vilja forms check { $form }: tekstit tarkistetaan yhdessä lomakkeen kanssa.
        [list] Luettelo tarkistetaan yhdessä sitä käyttävän lomakkeen kanssa.
       *[sources] Lähteet tarkistetaan, kun lomake osoittaa niihin.
    }
problem-file-missing = Tiedostoa ei ole.
    .hint = Katso, miten nimi kirjoitetaan ja missä kansiossa tiedosto on.
problem-file-closed = Tiedostoa ei saa lukea.
    .hint = Pyydä tiedoston omistajalta oikeus lukea se.
problem-file-unreadable = Tiedostoa ei voi lukea ({ $detail }).
    .hint = Katso, onko se laitteella, joka on liitetty.
problem-more = { $n ->
        [one] Yhtä muuta ongelmaa ei näytetä
       *[other] { $n } muuta ongelmaa ei näytetä
    }.
    .hint = Korjaa ensin näytetyt ja tarkista tiedosto uudelleen.

### Conditions

problem-empty-expression = Ehto on tyhjä.
    .hint = Kirjoita ehto tai poista rivi.
problem-unexpected-character = Merkillä { $character } ei ole ehdossa merkitystä.
    .hint = Poista merkki. Lukuja voi laskea yhteen ja vähentää (+ ja -), mutta ei kertoa eikä jakaa.
problem-wrong-sign = Merkkiä ”{ $sign }” ei käytetä ehdoissa.
    .hint = Kirjoita sen sijaan ”{ $instead }”.
problem-unclosed-quote = Lainausmerkki ei pääty.
    .hint = Lisää lainausmerkki koodin jälkeen.
problem-bad-date = ”{ $text }” ei ole olemassa oleva päivä.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
        [year] Kirjoita vuosi neljällä numerolla, esimerkiksi 2026.
       *[no] Kirjoita vuosi-kuukausi-päivä, esimerkiksi 2026-07-01.
    }
problem-unexpected-token = ”{ $token }” ei voi olla tässä.
    .hint = { $lacks ->
        [yes] Tästä puuttuu ”{ $missing }”.
       *[no] Katso, puuttuuko jotain edestä, esimerkiksi ”and”, ”or” tai sulje.
    }
problem-bare-answer = ”{ $word }” on vastaus eikä ehto, joten se ei voi olla yksin.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Kirjoita kysymys sen eteen, esimerkiksi told in [no, yes], tai answered(told), jos riittää, että siihen on vastattu.
    }
problem-unexpected-end = Ehto loppuu liian aikaisin.
    .hint = { $lacks ->
        [yes] Tästä puuttuu ”{ $missing }”.
       *[no] Kirjoita ehto loppuun tai poista viimeinen sana.
    }
problem-nested-too-deep = Ehdossa on enemmän sulkeiden tai laskun tasoja kuin { $limit }.
    .hint = Jaa ehto osiin: [[condition]].
problem-computed-too-long = Laskettavassa arvossa on enemmän osia kuin { $limit }, kun mukaan lasketaan ne, joihin se perustuu.
    .hint = Laske arvo vähemmin osin.
problem-unknown-name = Ei ole kysymystä, ehtoa eikä tunnusmerkkiä, jonka nimi on ”{ $name }”.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Katso lomakkeesta, mikä sen nimi on.
    }
problem-field-outside-roster = ”{ $field }” on vain luettelon ”{ $roster }” riveillä.
    .hint = { $remedy ->
        [roster] Lisää avain roster ja sille ”{ $roster }”, niin se koskee kutakin riviä erikseen. Jos se koskee koko luetteloa: sum({ $roster }, …) tai count({ $roster }, …).
        [sum] Kirjoita sum({ $roster }, …) tai count({ $roster }, …) koko luettelosta.
        [list] Kirjoita luettelon nimi, { $roster }.
        [place] Kirjoita, mitä luettelon riviä tarkoitetaan, esimerkiksi { $roster }/1/{ $field }.
       *[any] Kirjoita ehdon ympärille esimerkiksi any({ $roster }, …).
    }
problem-unknown-option = Kysymyksessä ”{ $question }” ei ole vastausvaihtoehtoa ”{ $option }”.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Katso, mitkä vastausvaihtoehdot kysymyksessä on.
    }
problem-unknown-function = Funktiota ”{ $name }” ei ole.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Funktiot ovat count, any, all, sum, days, months, days_after, months_after, answered, unknown, declined, not_applicable ja not_interpreted.
    }
problem-wrong-arguments = Funktiolla ”{ $function }” ei voi olla sulkeissa näin monta osaa: { $found }.
    .hint = Kirjoita näin: { $form }.
problem-type-mismatch = Tässä pitää olla { $expected ->
        [truth] jotain, mikä on totta tai epätotta
        [number] luku
        [day] päivämäärä
        [quoted] teksti lainausmerkeissä
        [name] vastausvaihtoehdon nimi
        [list] luettelo
        [choice] kysymys, jossa on yksi valinta
        [multiple] kysymys, jossa on useita valintoja
        [text] vapaan tekstin kysymys
        [period] ajanjakson kysymys
        [municipality] kunta
        [country] maa
        [language] kieli
        [roster] rivien luettelo (roster)
        [number-field] luettelon lukukenttä
        [lookup] luettelon koodi
        [worth] luku, päivämäärä tai koodi
        [steps] numeroin kirjoitettu kokonaisluku
       *[question] kysymys
    }, mutta on { $found ->
        [truth] jotain, mikä on totta tai epätotta
        [number] luku
        [day] päivämäärä
        [quoted] teksti lainausmerkeissä
        [name] vastausvaihtoehdon nimi
        [list] luettelo
        [choice] kysymys, jossa on yksi valinta
        [multiple] kysymys, jossa on useita valintoja
        [text] vapaan tekstin kysymys
        [period] ajanjakson kysymys
        [municipality] kunta
        [country] maa
        [language] kieli
        [roster] rivien luettelo (roster)
        [number-field] luettelon lukukenttä
        [lookup] luettelon koodi
        [worth] luku, päivämäärä tai koodi
       *[question] kysymys
    }.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] { $expected ->
            [truth] Vertaa johonkin, esimerkiksi ”kysymys == vastausvaihtoehto” tai ”kysymys > 2”.
            [name] Kirjoita vastausvaihtoehto ilman lainausmerkkejä.
            [municipality] Kirjoita kunnan koodi lainausmerkkeihin.
            [country] Kirjoita maakoodi lainausmerkkeihin.
            [language] Kirjoita kielikoodi lainausmerkkeihin.
            [steps] Kirjoita määrä numeroin, esimerkiksi 3. Sitä ei voi ottaa vastauksesta.
           *[other] Katso, mikä toinen osa on.
        }
    }
problem-wrong-operator = Merkintää ”{ $operator }” ei voi käyttää tähän: { $sort ->
        [truth] jotain, mikä on totta tai epätotta
        [number] luku
        [day] päivämäärä
        [quoted] teksti lainausmerkeissä
        [name] vastausvaihtoehdon nimi
        [list] luettelo
        [choice] kysymys, jossa on yksi valinta
        [multiple] kysymys, jossa on useita valintoja
        [text] vapaan tekstin kysymys
        [period] ajanjakson kysymys
        [municipality] kunta
        [country] maa
        [language] kieli
        [roster] rivien luettelo (roster)
        [number-field] luettelon lukukenttä
        [lookup] luettelon koodi
        [worth] luku, päivämäärä tai koodi
       *[question] kysymys
    }.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] { $sort ->
            [multiple] Kirjoita ”vastausvaihtoehto in kysymys” tai ”count(kysymys) >= 2”.
            [choice] Kirjoita ”kysymys == vastausvaihtoehto” tai ”kysymys in [a, b]”.
            [text] Vapaata tekstiä voi tutkia vain funktioilla answered, unknown, declined, not_applicable ja not_interpreted.
            [period] Kirjoita .from tai .to kysymyksen jälkeen.
            [truth] Kirjoita ehto yksin, tai ”not” sen eteen.
           *[other] Käytä == tai !=.
        }
    }
problem-unknown-part = Kysymyksessä ”{ $question }” ei ole osaa ”{ $part }”.
    .hint = Kirjoita { $question }.from tai { $question }.to, ilman muuta sen jälkeen.
problem-bad-code = ”{ $code }” ei ole koodi tälle: { $sort ->
        [municipality] kunta
        [country] maa
        [lookup] kysymyksen luettelo
       *[language] kieli, jonka voi valita keskustelussa
    }.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] { $sort ->
            [municipality] Kirjoita neljä numeroa, esimerkiksi 0180.
            [country] Kirjoita kaksi isoa kirjainta, esimerkiksi SY.
            [lookup] Kirjoita koodi, joka on luettelossa.
           *[language] Kirjoita kielen koodi, esimerkiksi ar tai fa-AF.
        }
    }
problem-cycle = Tämä kiertää kehää: { $names }.
    .hint = Poista yksi osista. Kysymys ei voi odottaa omaa vastaustaan.

### The answers file

problem-unknown-field = Luettelon ”{ $roster }” riveillä ei ole kenttää ”{ $field }”.
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] Katso lomakkeesta, mitkä kentät niillä on.
    }
problem-unknown-code = { $sort ->
        [lookup] Koodia { $code } ei ole luettelossa.
        [country] Ei ole maata, jonka koodi on { $code }.
       *[municipality] Rekisterissä ei ole kuntaa, jonka koodi on { $code }.
    }
    .hint = { $sort ->
        [lookup] Katso koodi lomakkeen vieressä olevasta luettelosta.
        [country] Katso maan koodi standardista ISO 3166-1, esimerkiksi SY. Lakannut maa ei ole mukana.
       *[municipality] Katso kunnan koodi. Lakannut kunta ei ole mukana.
    }
problem-out-of-range = { $limits ->
        [both] Vastauksen on oltava väliltä { $min }–{ $max }.
        [min] Vastauksen on oltava vähintään { $min }.
       *[max] Vastauksen on oltava enintään { $max }.
    }
    .hint = Korjaa luku, tai muuta rajaa lomakkeessa.
problem-too-few-chosen = Vastausvaihtoehtoja on valittava vähintään { $min }.
    .hint = Lisää luetteloon.
problem-too-many-chosen = Vastausvaihtoehtoja saa valita enintään { $max }.
    .hint = Poista luettelosta.
problem-chosen-twice = ”{ $option }” on kahdesti.
    .hint = Poista toinen.
problem-exclusive-option = Vaihtoehtoa ”{ $option }” ei voi valita minkään muun kanssa.
    .hint = Poista ”{ $option }” tai muut.
problem-too-many-entries = Luettelossa ”{ $roster }” on enemmän rivejä kuin { $limit }. Loppua ei ole luettu.
    .hint = Poista rivejä: missään haastattelussa ei ole niin monta.
problem-empty-answer = Vastaus on tyhjä.
    .hint = Kirjoita vastaus, poista rivi tai ilmoita, miksi vastaus puuttuu, esimerkiksi declined = true.
problem-period-backwards = Jakso loppuu ennen kuin alkaa.
    .hint = Vaihda päivät keskenään tai korjaa toinen.
problem-silence-not-true = Se, miksi vastaus puuttuu, ilmoitetaan yhdellä ainoalla syyllä ja arvolla true.
    .hint = Kirjoita esimerkiksi dont_know = true eikä muuta.

### Cases that try a form

problem-unknown-thing = { $thing ->
        [question] Lomakkeessa ei ole kysymystä ”{ $name }”.
        [entry] Tapauksen vastauksissa luettelossa ei ole riviä ”{ $name }”.
        [entry-of-scenario] Harjoitustapauksessa luettelossa ei ole riviä ”{ $name }”.
        [flag] Lomakkeessa ei ole havaintoa ”{ $name }”.
        [element] Lomakkeessa ei ole tunnusmerkkiä ”{ $name }”.
        [contradiction] Lomakkeessa ei ole ristiriitaa ”{ $name }”.
        [measure] Lomakkeessa ei ole toimenpidettä ”{ $name }”.
        [check] Lomakkeessa ei ole tarkistusta ”{ $name }”.
        [computed] Lomakkeessa ei ole laskettua arvoa ”{ $name }”.
        [cue] Merkkisanaa ”{ $name }” ei ole.
        [answer] Tapaus ei anna kohtaan ”{ $name }” vastausta, joka voitaisiin hylätä.
        [words] Tapauksessa ei ole kohdassa ”{ $name }” sanoja, joista merkkisana voisi löytyä.
        [form] Tapaukset ovat lomakkeelle ”{ $name }”, eivät sille, jonka vieressä ne ovat.
       *[truth] ”{ $name }” ei ole yes, no eikä unknown.
    }
    .hint = { $suggested ->
        [yes] Tarkoititko ”{ $nearest }”?
       *[no] { $thing ->
            [truth] Kirjoita yes, no tai unknown.
            [entry] Rivit lasketaan ykkösestä siinä järjestyksessä kuin ne ovat vastauksissa.
            [entry-of-scenario] Rivit lasketaan ykkösestä siinä järjestyksessä, jossa ne ovat kohdassa facts.
            [answer] Kirjoita vastaus kohtaan case.answers tai poista nimi tästä.
            [words] Kirjoita sinne kertomus tai muistiinpano tai poista nimi tästä.
           *[other] Katso lomakkeesta, mikä sen nimi on.
        }
    }
problem-nothing-expected = Tapaus ei odota mitään, eikä se siksi voi koskaan epäonnistua.
    .hint = Kirjoita, mihin vastausten pitää johtaa, esimerkiksi highest = "none".
