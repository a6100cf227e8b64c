# Språk: svenska (sv). Versioner av ett formulär: vad som skiljer, och vad som händer med svaren.
## Källspråk

action-version = Byt version av formuläret
    .word = version

## När ett samtal öppnas och formuläret är ett annat än det var

versions-newer = Formuläret finns i en nyare version, { $version }. Ctrl-P: Byt version av formuläret.
versions-newer-line = Formuläret finns i en nyare version, { $version }. Skriv /version för att se vad som skiljer.
versions-differs = Formuläret har ändrats sedan samtalet började. Ctrl-P: Byt version av formuläret.
versions-differs-line = Formuläret har ändrats sedan samtalet började. Skriv /version för att se vad som skiljer.
refusal-no-such-version = Den versionen av formuläret finns inte här.

## Sidan

versions-heading = Version { $version } av formuläret
versions-what = Samtalet hålls med version { $version }. Inget ändras förrän du byter, och inget svar försvinner.
versions-finished = Samtalet är avslutat och läses alltid med version { $version }. Här står hur det skulle ha lästs med den andra versionen.
versions-change = Byt till version { $version }
versions-sums = Följer med: { $kept }. Läggs undan: { $aside }. Passar inte: { $unfit }.
versions-stay = Stanna kvar i version { $version }
versions-now = Samtalet hålls nu med version { $version }. Läsningen med den förra versionen står kvar i protokollet.
versions-unfit = Passar inte i version { $version }: står kvar i protokollet och räknas inte
versions-aside = Läggs undan: frågan ställs inte med svaren som finns
versions-counts = Räknas igen
versions-stays-aside = Är undanlagt och förblir det
versions-kept = Följer med som det är
versions-turns = Vad svaren pekar på
versions-turns-none = Svaren pekar på samma saker som nu.
versions-differences = Vad som skiljer i formuläret
versions-same = Inget skiljer.

## Varför ett svar inte passar

versions-misfit-not-asked = Frågan finns inte där.
versions-misfit-other-type = Frågan begär ett annat slags svar där.
versions-misfit-no-such-option = Svarsalternativet finns inte där.
versions-misfit-unknown-code = Koden finns inte i listan där.
versions-misfit-out-of-range = Svaret ligger utanför gränserna där.
versions-misfit-number-of-options = Antalet val går inte ihop med frågan där.
versions-misfit-other = Frågan tar inte emot svaret där.

## Hur läsningen ändras

versions-new = Kommer till
versions-gone = Faller bort
versions-from-to = Från { $before } till { $after }

## Vad som skiljer mellan två versioner

versions-is-added = nytt
versions-is-removed = borta
versions-is-changed = ändrat
versions-part =
    { $part ->
        [form] Formuläret: { $label }
        [section] Avsnitt: { $label }
        [question] Fråga: { $label }
        [field] Fråga: { $label }
        [option] Alternativ: { $label }
        [condition] Villkor: { $label }
        [element] Rekvisit: { $label }
        [flag] Iakttagelse: { $label }
        [contradiction] Motstridigt: { $label }
        [computed] Uträknat värde: { $label }
        [check] Kontroll: { $label }
        [cue] Signalord: { $label }
       *[other] Åtgärd: { $label }
    }
versions-key =
    { $key ->
        [version] Version
        [order] Frågornas ordning
        [section] Avsnitt
        [type] Slag av svar
        [limits] Gränser
        [options] Alternativens ordning
        [exclusive] Utesluter andra alternativ
        [required] Ska besvaras
        [officer] Fylls i av handläggaren
        [identifying] Kan röja var någon finns
        [ask_if] Frågas om
        [when] Gäller om
        [not_when] Gäller inte om
        [guard] Är bara ett förbehåll
        [weight] Vikt
        [sources] Källor
        [ask_next] Värt att fråga
        [measures] Åtgärder
        [indicators] Indikatorer
        [default] Föreslaget svar
        [list] Lista
        [value] Räknas ut av
        [show_at] Visas vid
        [show_if] Visas om
        [unless] Föreslås inte om
        [hard] Svaret vägras
        [roster] Kontrolleras i
        [worked-for] Räknas ut för varje post i
        [confirm] Bekräftas av
       *[words] Ordalydelse
    }
versions-change-of = { $key }: förut { $before }, nu { $after }

## Efter bytet

versions-from = Från version { $version }, räknas inte
versions-from-check = Anteckning till en kontroll som inte finns i den här versionen
versions-from-half-written = Skrivet vid en fråga som inte finns i den här versionen, inte läst som svar
versions-read-then = Så pekade svaren med version { $version }, innan samtalet bytte version
versions-answered-then = Svaret i version { $version }: { $answer }. Det passar inte här och räknas inte.
versions-note-then = Anteckning: { $note }
versions-changed-at = Version { $version } från { $at }

## Kommandoraden

versions-two-forms = { $old } och { $new } är två olika formulär.
    .hint = Jämför två versioner av samma formulär.
