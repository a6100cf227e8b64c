# Language: Finnish (fi). Taking something out of the store.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = Ote pöytäkirjasta
export-made-on = Tehty: { $what }
export-ground = Peruste: { $what }
export-ground-consent = suostumus
export-ground-law = laki
export-why = Mikä peruste on: { $what }
export-consent-told-on = Suostumus on annettu keskustelussa { $what }
export-form = Lomake: { $what }
export-left-out = Osiot, jotka eivät ole mukana: { $what }
export-in-clear = Ote on salaamaton: kaikki, jotka saavat tiedoston, voivat lukea sen. Anna se vain suojatulla tavalla ja poista se sen jälkeen.
export-only-shown = Mitään ei ole kirjoitettu. Tässä on kaikki, mikä lähtisi varastosta.
export-ask = Kirjoitetaanko tämä tiedostoon? Kirjoita kyllä:
export-not-asked = Mitään ei ole kirjoitettu: ei voitu kysyä.
    .hint = Katso ensin valitsimella --preview, ja lisää sitten --yes.
export-declined = Mitään ei ole kirjoitettu.
export-written = Tiedosto: { $path }
export-without-ground = Tietojen luovuttamiseen tarvitaan peruste.
    .hint = Lisää --ground consent tai --ground law sekä --why, jossa kerrotaan, mikä suostumus tai säännös se on.
export-without-why = Ei ole sanottu, mikä peruste on.
    .hint = Lisää --why, jossa kerrotaan, mikä suostumus tai säännös se on, kuka tiedot saa ja mihin.
export-consent-none = Asiassa ei ole nyt voimassa olevaa suostumusta (pöytäkirja { $id }). Mitään ei ole kirjoitettu.
    .hint = Käy suostumuskeskustelu, tai anna --ground law ja säännös.
export-consent-stands-against = { $what } Mitään ei ole kirjoitettu (pöytäkirja { $id }).
    .hint = Ilman suostumusta tarvitaan lain säännös: --ground law --why.
export-consent-for-contact = { $what } Se ei riitä pöytäkirjan luovuttamiseen (pöytäkirja { $id }). Mitään ei ole kirjoitettu.
    .hint = Käy suostumuskeskustelu, tai anna --ground law ja säännös.
export-consent-covers-part = Ei tiedetä, kattaako suostumus kaiken, mitä keskustelussa sanottiin (pöytäkirja { $id }). Mitään ei ole kirjoitettu.
    .hint = Valitse osiot, jotka se kattaa: --section. Muuten tarvitaan lain säännös: --ground law --why.
export-consent-scope = Suostumus sanoo:
export-consent-scope-none = Suostumuskeskustelussa ei sanota, mitä suostumus kattaa.
export-consent-scope-protected = Suostumus on annettu suojatussa keskustelussa. Lue sieltä, mitä se kattaa.
export-no-such-section = Lomakkeessa ei ole osiota { $section }. Siinä on: { $sections }
export-no-pdf = Ohjelma ei vielä osaa kirjoittaa PDF:ää. Mitään ei ole kirjoitettu.
    .hint = Käytä --format markdown ja tulosta sieltä, tai --format json toista järjestelmää varten.
export-disk-full = Ei ole tilaa: { $path }. Tiedostoa ei ole kirjoitettu.
    .hint = Vapauta siellä tilaa tai anna toinen kansio.
export-not-written = Tähän ei voitu kirjoittaa: { $path } ({ $detail }). Tiedostoa ei ole kirjoitettu.
    .hint = Tarkista, että kansio on olemassa ja saat kirjoittaa siihen.
export-failed = Otetta ei voitu tehdä: { $detail }. Tiedostoa ei ole kirjoitettu.
