# Language: Finnish (fi). Moving an interview to another version of its form.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = Vaihda lomakkeen versio
    .word = versio

## When an interview is opened and the form is another than it was

versions-newer = Lomakkeesta on uudempi versio, { $version }. Ctrl-P: Vaihda lomakkeen versio.
versions-newer-line = Lomakkeesta on uudempi versio, { $version }. Kirjoita /versio, niin näet erot.
versions-differs = Lomake on muuttunut keskustelun alkamisen jälkeen. Ctrl-P: Vaihda lomakkeen versio.
versions-differs-line = Lomake on muuttunut keskustelun alkamisen jälkeen. Kirjoita /versio, niin näet erot.
refusal-no-such-version = Tätä lomakkeen versiota ei ole täällä.

## The page

versions-heading = Lomakkeen versio { $version }
versions-what = Keskustelu käydään versiolla { $version }. Mikään ei muutu ennen kuin vaihdat, eikä yksikään vastaus katoa.
versions-finished = Keskustelu on päätetty, ja se luetaan aina versiolla { $version }. Tässä näkyy, miten se olisi luettu toisella versiolla.
versions-change = Vaihda versioon { $version }
versions-sums = Seuraa mukana: { $kept }. Siirtyy syrjään: { $aside }. Ei sovi: { $unfit }.
versions-stay = Pysy versiossa { $version }
versions-now = Keskustelu käydään nyt versiolla { $version }. Edellisen version lukutapa jää pöytäkirjaan.
versions-unfit = Ei sovi versioon { $version }: jää pöytäkirjaan, eikä sitä lasketa
versions-aside = Siirtyy syrjään: kysymystä ei esitetä nykyisillä vastauksilla
versions-counts = Lasketaan taas
versions-stays-aside = On siirretty syrjään ja pysyy siellä
versions-kept = Seuraa mukana sellaisenaan
versions-turns = Mihin vastaukset viittaavat
versions-turns-none = Vastaukset viittaavat samoihin asioihin kuin nyt.
versions-differences = Mikä lomakkeessa eroaa
versions-same = Mikään ei eroa.

## Why an answer does not fit

versions-misfit-not-asked = Kysymystä ei siinä ole.
versions-misfit-other-type = Kysymys pyytää siinä toisenlaista vastausta.
versions-misfit-no-such-option = Vastausvaihtoehtoa ei siinä ole.
versions-misfit-unknown-code = Koodia ei ole siinä luettelossa.
versions-misfit-out-of-range = Vastaus on siinä rajojen ulkopuolella.
versions-misfit-number-of-options = Valintojen määrä ei sovi kysymykseen siinä.
versions-misfit-other = Kysymys ei siinä ota vastausta vastaan.

## How the reading changes

versions-new = Tulee lisää
versions-gone = Jää pois
versions-from-to = Ennen: { $before }. Nyt: { $after }

## What differs between two versions

versions-is-added = uusi
versions-is-removed = poistettu
versions-is-changed = muutettu
versions-part =
    { $part ->
        [form] Lomake: { $label }
        [section] Osio: { $label }
        [question] Kysymys: { $label }
        [field] Kysymys: { $label }
        [option] Vaihtoehto: { $label }
        [condition] Ehto: { $label }
        [element] Tunnusmerkki: { $label }
        [flag] Havainto: { $label }
        [contradiction] Ristiriita: { $label }
        [computed] Laskettu arvo: { $label }
        [check] Tarkistus: { $label }
        [cue] Merkkisana: { $label }
       *[other] Toimenpide: { $label }
    }
versions-key =
    { $key ->
        [version] Versio
        [order] Kysymysten järjestys
        [section] Osio
        [type] Vastauksen laji
        [limits] Rajat
        [options] Vaihtoehtojen järjestys
        [exclusive] Sulkee pois muut vaihtoehdot
        [required] Pitää vastata
        [officer] Käsittelijä täyttää
        [identifying] Voi paljastaa, missä joku on
        [ask_if] Kysytään, jos
        [when] Pätee, jos
        [not_when] Ei päde, jos
        [guard] On vain varaus
        [weight] Paino
        [sources] Lähteet
        [ask_next] Kannattaa kysyä
        [measures] Toimenpiteet
        [indicators] Tunnusluvut
        [default] Ehdotettu vastaus
        [list] Luettelo
        [value] Laskentaperuste
        [show_at] Näytetään kohdassa
        [show_if] Näytetään, jos
        [unless] Ei ehdoteta, jos
        [hard] Vastausta ei oteta vastaan
        [roster] Tarkistetaan luettelossa
        [worked-for] Lasketaan kullekin riville luettelossa
        [confirm] Vahvistava kysymys
       *[words] Sanamuoto
    }
versions-change-of = { $key }: ennen { $before }, nyt { $after }

## After the change

versions-from = Versiosta { $version }, ei lasketa
versions-from-check = Muistiinpano tarkistukseen, jota tässä versiossa ei ole
versions-from-half-written = Kirjoitettu kysymykseen, jota tässä versiossa ei ole, ei luettu vastauksena
versions-read-then = Näin vastaukset viittasivat versiolla { $version }, ennen kuin keskustelu vaihtoi versiota
versions-answered-then = Vastaus versiossa { $version }: { $answer }. Se ei sovi tähän, eikä sitä lasketa.
versions-note-then = Muistiinpano: { $note }
versions-changed-at = Versio { $version }, alkaen { $at }

## The command line

versions-two-forms = { $old } ja { $new } ovat kaksi eri lomaketta.
    .hint = Vertaa saman lomakkeen kahta versiota.
