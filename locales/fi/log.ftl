# Language: Finnish (fi). The access log.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = Sen numeroista asiaa tai sen nimistä pöytäkirjaa ei ole.
    .hint = Hävitetty asia löytyy jonkin sen pöytäkirjan nimellä: vilja transcripts list.
log-empty = Lokissa ei ole siitä rivejä.
log-unlocked = varaston lukitus avattiin
log-unlock-failed = { $n ->
    [one] { $n } epäonnistunut yritys avata varaston lukitus, { $first }
   *[other] { $n } epäonnistunutta yritystä avata varaston lukitus, { $first }–{ $last }
}
log-opened-screen = pöytäkirja avattiin näytölle
log-opened-replay = pöytäkirja toistettiin
log-opened-command = pöytäkirja näytettiin komennolla
log-opened-consent = pöytäkirja luettiin suostumustiedon vuoksi
log-exported = pöytäkirja luovutettiin tiedostona
log-printed = pöytäkirja tai siitä tehty kirje tulostettiin
log-began = keskustelu alkoi
log-finished = keskustelu päätettiin
log-amended = pöytäkirjaa oikaistiin
log-assessed = havainto arvioitiin
log-protection-changed = suoja merkittiin tai poistettiin
log-shown = peitetty näytettiin
log-shown-why = peitetty näytettiin: { $why }
log-told = hävittämistä koskeva tieto annettiin
log-held = hävittäminen estettiin
log-released = hävittämiskielto poistettiin
log-erased = asia hävitettiin
log-slot-added = avaustapa lisättiin: { $whose } ({ $slot })
log-slot-removed = avaustapa poistettiin: { $whose } ({ $slot })
log-slot-renewed = avaustapa sai uuden salaisuuden tai kalliimmat arvaukset: { $whose } ({ $slot })
log-slots-confirmed = avaustavat vahvistettiin, kun avaintiedostoa oli muutettu
log-who-officer = käsittelijä
log-who-recovery = vara-avain
log-who-manager = yksikön päällikkö
log-who-municipality = kunta
log-read = loki luettiin
log-wording-remarks-read = huomautukset käännöksistä luettiin: { $n }
log-wording-remarks-removed = huomautuksia käännöksistä poistettiin: { $n }
log-sampled = { $n ->
    [one] pistokoe: { $n }/{ $all } avausta, siemen { $seed }
   *[other] pistokoe: { $n }/{ $all } avausta, siemen { $seed }
}
log-checked = pistokokeen { $seed } kävi läpi { $by }
log-clock-confirmed = päivämäärä vahvistettiin kellon hypyn jälkeen
log-waiting-broken = { $n ->
    [one] { $n } varaston ulkopuolella odottanut rivi ei ollut luettavissa: joku on muuttanut tiedostoa
   *[other] { $n } varaston ulkopuolella odottanutta riviä ei ollut luettavissa: joku on muuttanut tiedostoa
}
log-sample = { $n ->
    [one] Pistokoe: { $n }/{ $all } avausta.
   *[other] Pistokoe: { $n }/{ $all } avausta.
}
log-sample-seed = Siemen: { $seed }
    Saman pistokokeen saa uudelleen valitsimella --seed. Kun se on käyty läpi: vilja store log --checked { $seed } --by NIMI
log-check-noted = Merkitty: pistokokeen { $seed } on käynyt läpi { $by }.
