# Language: Finnish (fi). Keeping what is said when the machine fails.
## Translated from Swedish.
## Reviewed by: nobody yet

durable-fault-tail-cut = uusimmat tätä edeltävät tapahtumat olivat poissa, kun varasto avattiin
durable-fault-index-differs = varaston hakemisto ei vastaa sitä, mitä varastossa on: osa tiedostosta on muuta vanhempi
durable-fault-cut-changed = sitä, mitä kadonneista tapahtumista sanotaan, on muutettu

durable-put-back = { $n ->
    [one] Yksi vastaus palautettiin päiväkirjasta.
   *[other] { $n } vastausta palautettiin päiväkirjasta.
}
durable-put-back-place = Keskustelun viimeisin kohta palautettiin päiväkirjasta.
durable-missing = { $n ->
    [one] Yksi tapahtuma puuttuu varastosta. Se tapahtui { $since } jälkeen, viimeistään { $until }.
   *[other] { $n } tapahtumaa puuttuu varastosta. Ne tapahtuivat { $since } jälkeen, viimeistään { $until }.
}
    .hint = Niitä ei ole päiväkirjassakaan. Se, mikä on jäljellä, on ehjää, ja sillä voi työskennellä. Palauta varmuuskopio, tai pyydä IT-tukea pelastamaan, mitä voi.
durable-missing-all = { $n ->
    [one] Yksi tapahtuma puuttuu varastosta, viimeistään { $until }. Mitään ei ole jäljellä.
   *[other] { $n } tapahtumaa puuttuu varastosta, viimeisimmät { $until }. Mitään ei ole jäljellä.
}
    .hint = Niitä ei ole päiväkirjassakaan. Palauta varmuuskopio, tai pyydä IT-tukea pelastamaan, mitä voi.
durable-missing-in = Viimeinen puuttuva tapahtuma kuului pöytäkirjaan { $transcript }.
durable-anchor-lost = Tiedosto vault.anchor on poissa tai sitä on muutettu. Ei voi sanoa, ovatko viimeisimmät vastaukset tallessa.
    .hint = Uusi on tehty. Katso, että viimeisin keskustelu on ehjä.
durable-journals-damaged = { $n ->
    [one] Yksi päiväkirja on vioittunut. Sen vastaukset ovat varastossa, mutta niistä ei ole toista kopiota.
   *[other] { $n } päiväkirjaa on vioittunut. Niiden vastaukset ovat varastossa, mutta niistä ei ole toista kopiota.
}

durable-saving = tallennetaan …
durable-slow = Levy on hidas. Kirjoittamasi on tallessa tässä, ja se tallennetaan, kun levy vastaa.

durable-little-room = { $n ->
    [one] Levyllä on vähän tilaa: jäljellä { $n } MiB. Uusia keskusteluja ei voi aloittaa.
   *[other] Levyllä on vähän tilaa: jäljellä { $n } MiB. Uusia keskusteluja ei voi aloittaa.
}
    .hint = Vapauta vähintään 80 MiB. Tallennetun voi lukea.
durable-reserve-given = Levy on täynnä. Ohjelma käyttää varatilaansa: vie keskustelu loppuun ja vapauta tilaa levyltä.

durable-reading = { $who ->
    [unknown] Vain luku: varasto on auki toisessa ikkunassa. Sulje se, niin voit kirjoittaa tässä.
   *[other] Vain luku: varasto on auki toisessa ikkunassa (prosessi { $who }). Sulje se, niin voit kirjoittaa tässä.
}
durable-taken-over = Toinen ikkuna on suljettu. Nyt tässä voi kirjoittaa.

durable-reading-beside = { $who ->
    [unknown] Varasto on auki toisessa ikkunassa. Tässä sitä vain luetaan.
   *[other] Varasto on auki toisessa ikkunassa (prosessi { $who }). Tässä sitä vain luetaan.
}

durable-network = Varaston ei pidä olla toisella tietokoneella ({ $kind }): { $path }. Vastauksia voi kadota siellä.
    .hint = Valitse kansio tältä tietokoneelta muuttujalla VILJA_HOME. Jos paikkaa silti on käytettävä: VILJA_ALLOW_FOLDER={ $path }.
durable-synchronised = Varaston ei pidä olla kansiossa, jonka kopioi { $by }: { $path }. Tiedostot voivat vioittua ja päätyä muille.
    .hint = Valitse toinen kansio muuttujalla VILJA_HOME. Jos paikkaa silti on käytettävä: VILJA_ALLOW_FOLDER={ $path }.
durable-allowed-network = Varasto on toisella tietokoneella ({ $kind }), ja se on sallittu muuttujalla VILJA_ALLOW_FOLDER. Vastauksia voi kadota siellä.
durable-allowed-synchronised = Varasto on kansiossa, jonka kopioi { $by }, ja se on sallittu muuttujalla VILJA_ALLOW_FOLDER. Tiedostot voivat vioittua ja päätyä muille.
