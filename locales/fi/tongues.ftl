# Language: Finnish (fi). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · keskustelun { $n }. kieli
client-language-several = Monta kieltä keskustelussa: merkitse ne järjestyksessä: { $add }, poista: { $remove }. { $switch } vaihtaa niiden välillä.
action-interpreting = Ilmoita, miten keskustelu tulkataan
    .word = tulkkaus
interpreting-heading = Miten keskustelu tulkataan?
interpreting-why = Se näkyy tästä lähtien pöytäkirjassa jokaisen vastauksen kohdalla. Vaihda, kun se muuttuu.
interpreting-on-site = Tulkki paikalla
interpreting-phone = Tulkki puhelimessa
interpreting-video = Tulkki videolla
interpreting-none = Ei tulkkia
interpreting-not-said = Ei ilmoitettu
interpreting-on-site-short = tulkki paikalla
interpreting-phone-short = tulkki puhelimessa
interpreting-video-short = tulkki videolla
interpreting-none-short = ilman tulkkia
asking-shown = Kysymyksen kieli näytöllä: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, tarkistettu)
asking-unreviewed = { $language } ({ $version }, tarkistamaton)
asking-missing = { $text }, puuttuvan käännöksen sijasta: { $language } ({ $version })
action-glossary = Selitetyt sanat
    .key = sanat
    .word = sanat
terms-heading = Kysymyksen sanat
terms-heading-all = Alan sanat
terms-none = Kysymyksessä ei ole sanoja, jotka selitetään tässä. Kaikki sanat ovat alla.
question-terms = { $n ->
    [one] { $n } kysymyksen sana selitetään: { $key }
   *[other] { $n } kysymyksen sanaa selitetään: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = noin { $date }
