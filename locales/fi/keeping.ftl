# Language: Finnish (fi). A new key for the store, and what erasing leaves in backups.
## Translated from Swedish.
## Reviewed by: nobody yet

new-key-going = Nämä avaustavat lakkaavat olemasta voimassa, koska sitä, millä ne avataan, ei ole täällä:
new-key-ask = Annetaanko varastolle uusi avain? Se, mitä on sanottu, ei muutu. Kirjoita kyllä:
new-key-not-asked = Mitään ei ole muutettu: ei voitu kysyä.
    .hint = Lisää --yes, jos varasto saa uuden avaimen kysymättä.
new-key-declined = Mitään ei ole muutettu.
new-key-passphrase-of = { $slot }
    Salalause, tai tyhjä, jos sitä ei ole täällä:
new-key-paper-of = { $slot }
    Kirjoita vara-avain paperista, tai tyhjä: silloin näytetään uusi.
new-key-done = Varastolla on uusi avain. Vanha ei enää avaa sitä.
new-key-gone = Nämä avaustavat eivät enää ole voimassa:
new-key-add-again = Lisää ne uudelleen komennolla vilja store slots add: passphrase henkilölle, recovery uudelle vara-avaimelle.
new-key-backed-up = Uusi varmuuskopio on tehty. Varaston omat kopiot, joissa on vanha avain, on poistettu.
new-key-not-backed-up = Uutta varmuuskopiota ei tehty. Varaston omat kopiot, joissa on vanha avain, jäävät, kunnes uusi on tehty.
new-key-older-backups = Nämä kopiot on tehty komennolla, ja ne aukeavat edelleen vanhalla avaimella. Poista ne:

log-key-renewed = { $n ->
    [0] varasto sai uuden avaimen; kaikki avaustavat ovat jäljellä
    [one] varasto sai uuden avaimen; { $n } avaustapa lakkasi
   *[other] varasto sai uuden avaimen; { $n } avaustapaa lakkasi
}
log-backed-up = varmuuskopio tehtiin komennolla: { $path }
log-restored = varmuuskopio { $at } asetettiin varaston tilalle
log-export-on-consent = luovutus perustuu suostumukseen: { $why }
log-export-on-law = luovutus perustuu lakiin: { $why }

new-key-second-missed = Paikkaa { $path } ei tavoitettu. Siellä olevat kopiot aukeavat vanhalla avaimella, kunnes sinne seuraavan kerran tehdään kopio.

erase-backups-renewed = Ohjelman omat varmuuskopiot on tehty uudelleen. Hävitettyä ei enää ole niissä.
erase-backups-later = Ohjelman omissa varmuuskopioissa on hävitetty, kunnes uusi on tehty. Se tehdään, kun ohjelma seuraavan kerran avataan, ja sen pitää olla tehty viimeistään { $day }.
erase-second-missed = Paikkaa { $path } ei tavoitettu. Siellä olevissa kopioissa on hävitetty, kunnes sinne seuraavan kerran tehdään kopio.
erase-copies = Näitä kopioita ohjelma ei valvo, ja niissä voi olla hävitetty. Poista ne:
erase-copy-not-there = { $path } (ei ole siellä nyt; poista se, jos se on siirretty)
