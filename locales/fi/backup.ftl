# Language: Finnish (fi). Backups, putting one back, and saving what can be read of a damaged store.
## Translated from Swedish.
## Reviewed by: nobody yet

backup-copying = Kopioidaan: { $done }/{ $total } mebitavua
backup-reading = Luetaan vioittunutta varastoa: { $done }/{ $total } mebitavua
backup-verified = { $n ->
    [one] Varmuuskopio on tehty ja tarkistettu: yksi tapahtuma, ketjun pää { $head }
   *[other] Varmuuskopio on tehty ja tarkistettu: { $n } tapahtumaa, ketjun pää { $head }
}
backup-folder = Kansio: { $path }
backup-keep-apart = Säilytä se erillään tietokoneesta. Se avataan samalla salalauseella kuin varasto.
backup-store-has-faults = { $n ->
    [one] Kopio on uskollinen, mutta varastossa on virhe yhdessä kohdassa. Aja vilja transcripts verify.
   *[other] Kopio on uskollinen, mutta varastossa on virhe { $n } kohdassa. Aja vilja transcripts verify.
}
backup-disk-full = Kopiolle ei ole tilaa: { $path }. Kopiota ei ole tehty, ja vanhemmat ovat jäljellä.
    .hint = Vapauta siellä tilaa tai anna toinen kansio.
backup-read-only = Tätä voi vain lukea: { $path }. Kopiota ei ole tehty.
    .hint = Anna toinen kansio.
backup-place-gone = Paikkaa { $path } ei ole, tai se poistettiin kopiota tehtäessä. Vanhempiin kopioihin ei ole koskettu.
    .hint = Liitä levy uudelleen tai anna toinen kansio.
backup-missed-full = Varmuuskopiota ei tehty: ei ole tilaa, { $detail }. Vastaukset on tallennettu varastoon.
backup-missed-read-only = Varmuuskopiota ei tehty: tätä voi vain lukea: { $detail }. Vastaukset on tallennettu varastoon.
backup-missed-gone = Varmuuskopiota ei tehty: tätä ei tavoiteta: { $detail }. Vastaukset on tallennettu varastoon.

restore-found = { $n ->
    [one] Kopio on ehjä: yksi tapahtuma, ketjun pää { $head }
   *[other] Kopio on ehjä: { $n } tapahtumaa, ketjun pää { $head }
}
restore-made = Tehty: { $at }
restore-salvaged = Se on pelastettu vioittuneesta varastosta. Se, mikä silloin puuttui, puuttuu edelleen.
restore-present-none = Varastoa ei nyt ole.
restore-present-unreadable = Nykyistä varastoa ei voi lukea kopion avaimilla: se on vioittunut tai toinen.
restore-present-parted = Nykyisessä varastossa ja kopiossa on kummassakin jotain, mikä toisesta puuttuu.
restore-present-more = { $n ->
    [0] Nykyisessä varastossa ei ole mitään, mikä kopiosta puuttuu.
    [one] Nykyisessä varastossa on yksi tapahtuma, joka kopiosta puuttuu, { $at }.
   *[other] Nykyisessä varastossa on { $n } tapahtumaa, jotka kopiosta puuttuvat, viimeisin { $at }.
}
restore-present-transcripts = { $n ->
    [one] Yksi kokonainen pöytäkirja on vain nykyisessä varastossa.
   *[other] { $n } kokonaista pöytäkirjaa on vain nykyisessä varastossa.
}
restore-ask = Asetetaanko kopio varaston tilalle? Nykyinen varasto säilytetään vieressä. Kirjoita kyllä:
asking-yes = kyllä
restore-not-asked = Mitään ei ole muutettu: ei voitu kysyä.
    .hint = Lisää --yes, jos kopio palautetaan kysymättä.
restore-declined = Mitään ei ole muutettu.
restore-done = Kopio on nyt varaston tilalla: { $path }
restore-kept = Aiempi varasto on tässä: { $path }
restore-how-back = Näin se palautetaan: sulje ohjelma, vaihda kansion { $folder } nimi ja anna kansiolle { $kept } tuo nimi.
restore-kept-is-whole = Ohjelma ei hävitä aiempaa varastoa. Poista kansio, kun sitä ei enää tarvita.

salvage-pages = { $n ->
    [0] Varaston yksikään sivu ei ole vioittunut ({ $total } luettu).
    [one] Yksi varaston { $total } sivusta on vioittunut.
   *[other] { $n } varaston { $total } sivusta on vioittunut.
}
salvage-from-backups = { $n ->
    [one] Yksi varastosta kadonnut tapahtuma oli varmuuskopiossa.
   *[other] { $n } varastosta kadonnutta tapahtumaa oli varmuuskopioissa.
}
salvage-from-journals = { $n ->
    [one] Yksi varastosta kadonnut tapahtuma oli päiväkirjassa.
   *[other] { $n } varastosta kadonnutta tapahtumaa oli päiväkirjoissa.
}
salvage-saved = { $n ->
    [one] Yksi tapahtuma on pelastettu, ketjun pää { $head }
   *[other] { $n } tapahtumaa on pelastettu, ketjun pää { $head }
}
salvage-nothing-lost = Mitään ei ole menetetty.
salvage-lost = { $n ->
    [one] Yksi tapahtuma on menetetty:
   *[other] { $n } tapahtumaa on menetetty:
}
salvage-lost-transcript = { $n ->
    [0] { $id }: muutoksia ei menetetty
    [one] { $id }: yksi muutos menetetty
   *[other] { $id }: { $n } muutosta menetetty
}
salvage-beginning-lost = alku on menetetty, ja siksi sitä ei voi näyttää
salvage-forms-lost = { $n ->
    [one] Yksi lomake, jolla pöytäkirjoja tehtiin, on menetetty teksteineen.
   *[other] { $n } lomaketta, joilla pöytäkirjoja tehtiin, on menetetty teksteineen.
}
salvage-untouched = Vioittuneeseen varastoon ei ole koskettu. Säilytä se.
salvage-next = Pelastettu asetetaan varaston tilalle komennolla vilja store restore { $path }
