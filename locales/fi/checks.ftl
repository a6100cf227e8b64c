# Language: Finnish (fi). Proposals, warnings and computed values.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = Ehdotus: { $answer }. Enter hyväksyy ehdotuksen. Sitä ei lasketa, ennen kuin teet niin.
warning = Onko se oikein? { $warning } Jos on: { $key } ({ $command }), kirjoita miksi.
warning-overridden = { $warning } Se on silti oikein: { $note }
computed = Laskettu: { $text }
refusal-check = Vastausta ei voi ottaa vastaan. { $reason }

override-heading = Se on silti oikein
override-how = Kirjoita, miksi vastaus on oikein. Muistiinpano seuraa pöytäkirjaa. Tyhjä muistiinpano peruu sen.
action-override = Vastaus on silti oikein
    .word = oikein
review-warnings = { $n ->
        [0] Ei voi olla oikein, selitetty
        [one] Ei voi olla oikein: { $n } ilman selitystä
       *[other] Ei voi olla oikein: { $n } ilman selitystä
    }
