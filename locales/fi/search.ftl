# Language: Finnish (fi). Searching in lists and in the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] Yksi muu sopii. Kirjoita lisää kirjaimia.
   *[other] { $n } muuta sopii. Kirjoita lisää kirjaimia.
}
overview-nothing = Missään kysymyksessä, vastauksessa tai muistiinpanossa ei ole sitä. Kirjoita vähemmän kirjaimia.
overview-warning = Ei voi olla oikein: { $said }
