# Language: Finnish (fi). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = Anna kouluttajan seurata keskustelua toisessa ikkunassa tai lopeta se
    .word = kouluttaja
follow-title = Kouluttajalle
follow-nothing = Juuri nyt ei näytetä mitään.
follow-over = Seuraaminen on päättynyt. Sulje painamalla Enter.
follow-review = Harjoittelija on yhteenvedossa.
follow-answer = Kirjattu: { $answer }
follow-no-answer = Mitään ei ole vielä kirjattu.
follow-last = Juuri kirjattu kohtaan ”{ $question }”: { $answer }
follow-last-none = Vastaus kysymykseen ”{ $question }” on poistettu.
follow-not-asked = Harjoittelija ei ole kysynyt tätä henkilöltä.
follow-trainee-said = Harjoittelija kysyy { $way ->
        [leading] johdatellen
       *[other] avoimesti
    }: { $words }
follow-trainee-asked = Harjoittelija kysyy { $way ->
        [hurried] kiireessä
        [leading] niin, että vastaus on kysymyksessä
       *[other] avoimesti
    }
follow-role = Roolilehti, { $when }:
follow-role-fact = Roolilehti: { $fact }
follow-role-none = Roolilehti ei sano tästä kysymyksestä mitään.
follow-role-other-form = Roolilehti on toista lomaketta varten kuin käytössä oleva.
follow-no-flags = Ei vielä havaintoja.
follow-only-reads = Tässä voi vain lukea ja merkitä hetkiä. Harjoittelija kirjoittaa vastaukset.
follow-line-how = Merkitse hetki kirjoittamalla m ja halutessasi muutama sana sen perään.
follow-mark-what = Muutama sana tai ei yhtään. Merkki koskee hetkeä, jolloin aloit kirjoittaa, ja näkyy palautteessa. Harjoittelija ei näe sitä nyt.
follow-mark-on-its-way = Merkki on matkalla …
follow-mark-too-long = Enintään { $n } merkkiä. Kirjoita lyhyemmin.
follow-mark-refused = Merkkiä ei otettu vastaan. Sanat ovat yhä tässä.
follow-mark-unsure = Kukaan ei tiedä, ehdittiinkö tämä merkki kirjata: { $text }
follow-mark-not-taken = Tätä merkkiä ei otettu vastaan: { $text }
follow-door-open = Kouluttaja voi nyt seurata keskustelua saman käyttäjän toisessa ikkunassa. Aja siellä vilja train follow.
follow-door-shut = Kouluttaja ei enää seuraa.
follow-came = Kouluttaja seuraa nyt keskustelua toisessa ikkunassa.
follow-left = Kouluttaja on sulkenut ikkunansa. Sen voi avata uudelleen, kunnes lopetat.
follow-standing-open = Avoinna kouluttajalle, kukaan ei vielä seuraa.
follow-standing-read = Kouluttaja seuraa keskustelua.
follow-no-door = Kouluttajan ikkunaa ei voitu avata ({ $detail }). Merkitse hetkiä sen sijaan tässä ikkunassa.
follow-not-open = Mikään harjoituskeskustelu ei ole juuri nyt avoinna kouluttajalle.
    .hint = Pyydä harjoittelijaa painamaan { $key } harjoituskeskustelussa ja aja sitten sama komento uudelleen.
follow-taken = Joku muu seuraa jo keskustelua.
    .hint = Sulje ensin toinen ikkuna, tai pyydä harjoittelijaa lopettamaan ja avaamaan se uudelleen.
follow-replay-marked = kouluttaja merkitsi hetken: { $text }
follow-debrief-mark = Kouluttaja merkitsi hetken. { $text }
