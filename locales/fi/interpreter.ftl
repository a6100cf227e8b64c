# Language: Finnish (fi). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = Tulkin näkymä: vain kysymys, vaihtoehdot ja ohje
    .word = tulkin-näkymä
action-interpreter-door = Anna tulkin lukea toisessa ikkunassa tai lopeta se
    .key = tulkin ikkuna
    .word = tulkin-ikkuna
action-wording-remark = Huomautus käännöksestä
    .key = huomautus
    .word = huomautus

interpreter-title = Tulkille
interpreter-nothing = Juuri nyt ei näytetä kysymystä.
interpreter-over = Näyttäminen on päättynyt. Sulje painamalla Enter.
interpreter-only-reads = Tässä voi vain lukea. Käsittelijä kirjoittaa vastaukset.
interpreter-no-answers = Tulkin näkymässä ei vastata, koska vastaukset eivät näy tässä. Sulje näkymä ensin.
interpreter-door-open = Tulkki voi nyt lukea kysymykset saman käyttäjän toisessa ikkunassa. Aja siellä vilja interpret.
interpreter-door-shut = Tulkki ei enää lue.
interpreter-came = Tulkki lukee nyt mukana toisessa ikkunassa.
interpreter-left = Tulkki on sulkenut ikkunansa. Sen voi avata uudelleen, kunnes lopetat näyttämisen.
interpreter-standing-open = Avoinna tulkille, kukaan ei vielä lue.
interpreter-standing-read = Tulkki lukee mukana.
interpreter-no-door = Tulkin ikkunaa ei voitu avata ({ $detail }). Näytä sen sijaan tulkin näkymä tässä ikkunassa.

# On the command line. $key: the key, such as Alt-F.
interpreter-not-open = Kukaan ei juuri nyt näytä kysymyksiä tulkille.
    .hint = Pyydä käsittelijää painamaan { $key } keskustelun aikana ja aja sitten sama komento uudelleen.
interpreter-taken = Joku muu lukee jo kysymyksiä.
    .hint = Sulje ensin toinen ikkuna, tai pyydä käsittelijää lopettamaan näyttäminen ja avaamaan se uudelleen.
interpreter-no-place = Ei ole kansiota, johon vain sinä pääset ja jossa ikkunat voivat kohdata ({ $detail }).
    .hint = Pyydä tietokoneen ylläpitäjää tarkistamaan XDG_RUNTIME_DIR-hakemiston tai ohjelman kansion oikeudet.

wording-remark-passage = Mitä tekstiä se koskee?
wording-remark-kind = Mitä se koskee?
wording-remark-no-word = Vastaavaa sanaa ei ole
wording-remark-not-understood = Sitä ei ymmärretty, ja sen sijaan sanottiin näin
wording-remark-better = Parempi käännös
wording-remark-caution = Kirjoita vain kielestä: ei nimiä eikä mitään siitä, mitä henkilö on sanonut. Luettelo menee kääntäjille eikä kuulu asiaan.
wording-remark-refused = Kirjoita sanat, enintään 500 merkkiä.
wording-remark-kept = Huomautus on merkitty kääntäjille. Tämä teksti ei muutu.
wording-remark-not-kept = Huomautusta ei voitu merkitä. Sano se sen sijaan käsittelijälle.
wording-remark-came = Tulkki on merkinnyt huomautuksen käännöksestä.
wording-remarks-full = Huomautusten luettelo on täynnä. Pyydä käännösten ylläpitäjää huolehtimaan siitä.

wording-remarks-count = { $n ->
    [0] Ei huomautuksia käännöksistä.
    [one] { $n } huomautus käännöksistä.
   *[other] { $n } huomautusta käännöksistä.
}
wording-remarks-unread = { $n ->
    [one] { $n } luettelon riviä ei voitu lukea.
   *[other] { $n } luettelon riviä ei voitu lukea.
}
wording-remarks-leave = Lue sanat ennen kuin luettelo annetaan kääntäjille: siinä voi olla jotain, mitä henkilö on sanonut.
wording-remarks-removed = Poistetut huomautukset: { $n }
wording-remarks-text = Teksti
wording-remarks-changed = Teksti on muuttunut huomautuksen tekemisen jälkeen.
wording-remarks-words = Tulkki
