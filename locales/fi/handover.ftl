# Language: Finnish (fi). Handing a transcript over, sealed, to another store.
## Translated from Swedish.
## Reviewed by: nobody yet

handover-key-words = Avaimen sanat: { $words }
handover-own-words = Varaston omat sanat, kun luovutat jotain: { $words }
handover-key-how = Anna avain sille, joka luovuttaa. Lue avaimen sanat hänelle puhelimessa tai paikalla: sanat osoittavat, että avain on juuri tämä.

handover-heading-leaving = Tämä lähtee varastosta
handover-heading-waiting = Tämä on saapunut ja odottaa
handover-name-here = Nimi täällä: { $what }
handover-to = Avaimelle: { $what }
handover-to-words = Vastaanottajan sanat: { $what }
handover-from = Lähettäjä: { $what }
handover-from-words = Lähettäjän sanat: { $what }
handover-compare-consent = Vertaa: kattaako suostumus nämä tiedot, tämän vastaanottajan ja tämän tarkoituksen? Sinä ratkaiset. Ohjelma näkee vain, että se on tänään voimassa ja kattaako se kokonaiset keskustelut.
handover-form-digest = Lomakkeen tarkistussumma: { $what }
handover-their-case = Lähettäjän asia: { $what }
handover-protected = Keskustelu on suojattu, ja se on suojattu myös vastaanottajalla.
handover-sections = Mukana olevat osiot: { $what }
handover-covered = { $n ->
    [one] { $n } kysymyksen vastaus tai muistiinpano ei ole mukana, koska se on peitetty.
   *[other] { $n } kysymyksen vastaukset tai muistiinpanot eivät ole mukana, koska ne on peitetty.
}
handover-covered-which = Kysymykset, joiden peitetyt vastaukset tai muistiinpanot eivät ole mukana: { $what }
handover-comments-left-out = Vastausten rinnalla olevat vapaat tekstit eivät ole mukana.
handover-asked-in = Vastauskieli: { $what }
handover-entries = Rivit: { $what }
handover-override = Muistiinpano varoitukseen { $check }: { $what }
handover-findings = Mihin vastaukset viittaavat, lähettäjän ohjelman mukaan
handover-no-findings = Se, mihin vastaukset viittaavat, ei ole mukana: se voi perustua vastauksiin, jotka eivät ole mukana.
handover-texts = Lomake seuraa mukana, teksteineen: { $what }
handover-chain = { $n ->
    [one] Keskustelun ainoasta tapahtumasta seuraa mukana: numero, aika, laji, satunnaiset nimet pöytäkirjalle, asialle ja varaston avaajalle sekä tarkistussumma, jota ei voi lukea takaisin. Siitä, mikä on mukana, seuraa myös se, mikä osoittaa tarkistussumman oikeaksi, ja varaston allekirjoitus.
   *[other] Keskustelun { $n } tapahtumasta seuraa kustakin mukana: numero, aika, laji, satunnaiset nimet pöytäkirjalle, asialle ja varaston avaajalle sekä tarkistussumma, jota ei voi lukea takaisin. Siitä, mikä on mukana, seuraa myös se, mikä osoittaa tarkistussumman oikeaksi, ja varaston allekirjoitus.
}
handover-nothing-else = Mitään muuta ei lähde varastosta.
handover-checked = Tarkistettu: tiedosto on ehjä, tälle varastolle tarkoitettu ja sen varaston allekirjoittama, jolla on lähettäjän sanat.
handover-as-stored = { $n ->
    [one] { $n } tapahtuma on sanasta sanaan se, joka on tallennettu lähettäjän ketjuun.
   *[other] { $n } tapahtumaa on sanasta sanaan niitä, jotka on tallennettu lähettäjän ketjuun.
}
handover-restated = { $n ->
    [one] { $n } tapahtuma on kirjoitettu otetta varten. Lähettäjän allekirjoitus vastaa siitä.
   *[other] { $n } tapahtumaa on kirjoitettu otetta varten. Lähettäjän allekirjoitus vastaa niistä.
}
handover-receipt = Lähettäjän kuittikoodi: { $what }
handover-read-alike = Tämä ohjelma lukee vastaukset samalla tavalla kuin lähettäjän ohjelma.
handover-read-otherwise = Tämä ohjelma lukee vastaukset eri tavalla kuin lähettäjän ohjelma. Vertaa molempia ja kysy lähettäjältä.

handover-words-ask-receiver = Kirjoita kuusi sanaa, jotka vastaanottaja lukee:
handover-words-ask-sender = Kirjoita kuusi sanaa, jotka lähettäjä lukee:
handover-words-missing = Sanoja ei ole verrattu.
    .hint = Soita toiselle, pyydä lukemaan sanat ja kirjoita ne valitsimella --words.
handover-words-differ-receiver = Nämä eivät ole tämän avaimen sanat. Mitään ei ole kirjoitettu.
    .hint = Pyydä vastaanottajalta avain uudelleen ja sanat, jotka vilja store receive-key näyttää. Jos avain on joltakulta muulta, hän voi lukea kaiken.
handover-words-differ-sender = Nämä eivät ole sen varaston sanat, josta tiedosto tulee. Mitään ei ole muutettu.
    .hint = Kysy lähettäjältä, mitä on lähetetty. Jos hän sanoo muut sanat, tiedosto tulee joltakulta muulta: poista se komennolla vilja transcripts reject.
handover-ask-seal = Sinetöidäänkö tämä vastaanottajalle? Kirjoita kyllä:
handover-ask-accept = Tehdäänkö tästä pöytäkirja? Kirjoita kyllä:
handover-ask-reject = Poistetaanko odottava? Kirjoita kyllä:
handover-not-asked = Mitään ei ole muutettu: ei voitu kysyä.
    .hint = Katso ensin komennolla vilja transcripts received, ja lisää sitten --yes.
handover-read-own-words = Lue nämä sanat vastaanottajalle, jotta hän tietää tiedoston olevan sinulta: { $words }

handover-waits = Se odottaa nimellä { $id }. Ota se vastaan komennolla vilja transcripts accept, tai poista se komennolla vilja transcripts reject.
handover-waits-already = Sama tiedosto saapui { $at } ja odottaa nimellä { $id }. Mitään ei ole muutettu.
handover-accepted-already = Sama tiedosto on jo otettu vastaan: pöytäkirja { $id }, { $at }. Mitään ei ole muutettu.
handover-none-waiting = Mikään ei odota.
handover-waiting-from = { $sender } ({ $words })
handover-still-waits = Mitään ei ole muutettu. Se odottaa.
handover-accepted = Pöytäkirja on nyt varastossa: { $id }. Poista saapunut tiedosto.
handover-rejected = Odottava on poistettu. Poista saapunut tiedosto.
handover-origin = Vastaanotettu { $at }, lähettäjä { $sender } ({ $words })
handover-origin-part = Se on ote: siitä ei voi lukea kaikkea, mihin vastaukset viittaavat.

handover-no-such-question = Lomakkeessa ei ole kysymystä { $question }.
handover-not-readable = Tiedoston voi avata, mutta sen sisältö ei ole keskustelu, jonka ohjelma voi lukea. Mitään ei ole muutettu.
    .hint = Pyydä lähettäjää luovuttamaan se uudelleen samalla ohjelman versiolla.
handover-trouble-no-container = Tiedosto ei ole luovutus.
    .hint = Sellaisen nimi on utdrag-… ja loppu on .age. vilja transcripts seal tekee sen.
handover-trouble-not-for-us = Tiedosto on sinetöity muulle kuin tämän varaston avaimelle. Mitään ei ole muutettu.
    .hint = Anna lähettäjälle avain, jonka vilja store receive-key näyttää. Jos se on harjoitus: --training.
handover-trouble-damaged = Tiedosto on vioittunut tai vajaa. Mitään ei ole muutettu.
    .hint = Hae se uudelleen, tai pyydä lähettäjää lähettämään se uudelleen.
handover-trouble-malformed = Tiedostoa ei ole kirjoitettu niin kuin ohjelma ne kirjoittaa. Mitään ei ole muutettu.
    .hint = Kerro lähettäjälle ja IT-tuelle. Älä avaa sitä millään muulla tavalla.
handover-trouble-unknown-part = Tiedostossa on jotain, mitä tämä ohjelma ei tunne ja mitä sen lukeminen vaatii. Mitään ei ole muutettu.
    .hint = Pyydä IT-tuelta ohjelman uudempi versio.
handover-trouble-too-large = Tiedosto on suurempi kuin mikään luovutus. Mitään ei ole muutettu.
    .hint = Kerro lähettäjälle ja IT-tuelle.
handover-trouble-signature-wrong = Tiedosto ei ole sen varaston allekirjoittama, josta se sanoo tulevansa, tai se on tehty jollekulle muulle. Mitään ei ole muutettu.
    .hint = Kysy lähettäjältä puhelimessa, mitä on lähetetty. Kerro IT-tuelle.
handover-trouble-proof-differs = Se, mitä tiedosto sanoo lähettäjän ketjusta, ei sovi yhteen. Mitään ei ole muutettu.
    .hint = Pyydä lähettäjää ajamaan vilja transcripts verify ja luovuttamaan se uudelleen.
handover-trouble-note-unfit = Ei ole sanottu, kuka luovuttaa ja millä perusteella, tai teksti on liian pitkä.
    .hint = --from saa olla 200 merkkiä ja --why 2000.
handover-trouble-not-waiting = Minkään odottavan nimi ei ala noin.
    .hint = vilja transcripts received näyttää odottavat.

log-sealed = pöytäkirja luovutettiin sinetöitynä, vastaanottaja { $to }; osiot: { $sections }; peruste: { $ground } { $why }
log-received = luovutus saapui, lähettäjä { $from }
log-accepted = luovutuksesta tehtiin pöytäkirja
log-rejected = luovutus poistettiin, lähettäjä { $from }
