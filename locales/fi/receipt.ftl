# Language: Finnish (fi). Receipt codes and checkpoints.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = Kuittikoodi: { $code }
receipt-what = Kirjoita koodi siihen, mikä tulostetaan tai arkistoidaan. Sillä voi osoittaa, ettei pöytäkirjaa ole sen jälkeen muutettu.
receipt-holds = { $n ->
    [0] Kuittikoodi { $code } on oikein: pöytäkirja { $transcript } on muuttumaton, alkaen { $at }.
    [one] Kuittikoodi { $code } on oikein: se, mitä pöytäkirjassa { $transcript } oli { $at }, on muuttumatonta. Sen jälkeen sitä on oikaistu { $n } kerran, ja oikaisu on erikseen.
   *[other] Kuittikoodi { $code } on oikein: se, mitä pöytäkirjassa { $transcript } oli { $at }, on muuttumatonta. Sen jälkeen sitä on oikaistu { $n } kertaa, ja oikaisut ovat erikseen.
}
receipt-nowhere = Millään varaston pöytäkirjalla ei ole kuittikoodia { $code }. Joko koodi on kirjoitettu väärin, tai pöytäkirja on toinen kuin silloin, kun koodi annettiin.
receipt-broken = Pöytäkirjalla { $transcript } on ollut kuittikoodi { $code }, mutta sen sisältö antaa toisen: sitä on muutettu.
verify-progress = Tarkistettu: { $done }/{ $total } tapahtumaa
verify-log = { $n ->
    [one] { $n } rivi pääsylokissa
   *[other] { $n } riviä pääsylokissa
}
verify-checkpoints = { $n ->
    [one] { $n } allekirjoitettu tarkistuspiste
   *[other] { $n } allekirjoitettua tarkistuspistettä
}
fault-checkpoint-differs = tarkistuspiste sanoo muuta kuin sitä edeltävä sisältö
fault-signature-wrong = tarkistuspistettä ei ole allekirjoitettu varaston avaimella
fault-checkpoint-missing = tarkistuspiste puuttuu päättämisen tai oikaisun jälkeen
fault-signing-key-lost = avain, jolla tarkistuspisteet allekirjoitetaan, on kadonnut tai rikki
fault-erased-untold = sisältö on poissa ilman, että se näkyy hävitettynä
fault-stone-untrue = asia ilmoitetaan hävitetyksi, mutta se ei ole
verify-stones = { $n ->
    [one] { $n } hävitetty asia, tieto siitä, milloin ja miksi
   *[other] { $n } hävitettyä asiaa, kustakin tieto siitä, milloin ja miksi
}
