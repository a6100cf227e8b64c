# Language: Somali (so). Versions of a form: what differs, and what happens to the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = Beddel nooca foomka
    .word = nooc

## When an interview is opened and the form is another than it was

versions-newer = Foomku nooc cusub ayuu leeyahay, { $version }. Ctrl-P: Beddel nooca foomka.
versions-newer-line = Foomku nooc cusub ayuu leeyahay, { $version }. Qor /nooc si aad u aragto waxa kala duwan.
versions-differs = Foomku wuu isbeddelay tan iyo markii wareysigu bilaabmay. Ctrl-P: Beddel nooca foomka.
versions-differs-line = Foomku wuu isbeddelay tan iyo markii wareysigu bilaabmay. Qor /nooc si aad u aragto waxa kala duwan.
refusal-no-such-version = Noocaas foomka ah halkan kuma jiro.

## The page

versions-heading = Nooca { $version } ee foomka
versions-what = Wareysiga waxaa lagu qaadayaa nooca { $version }. Waxba ma isbeddelaan ilaa aad beddesho, jawaabna ma lunto.
versions-finished = Wareysigu wuu dhammaaday, mar walbana waxaa lagu akhriyaa nooca { $version }. Halkan waxaa ku qoran sida nooca kale loogu akhrin lahaa.
versions-change = U beddel nooca { $version }
versions-sums = Way raacaan: { $kept }. Waa la dhigayaa: { $aside }. Kuma habboona: { $unfit }.
versions-stay = Ku sii jir nooca { $version }
versions-now = Wareysiga hadda waxaa lagu qaadayaa nooca { $version }. Akhriskii nooca hore qoraalka wareysiga ayuu ku sii jiraa.
versions-unfit = Kuma habboona nooca { $version }: qoraalka wareysiga ayay ku sii jiraan, lamase tiriyo
versions-aside = Waa la dhigayaa: su’aasha laguma weydiiyo jawaabaha jira
versions-counts = Mar kale waa la tiriyaa
versions-stays-aside = Waa la dhigay, waana sii ahaanayaan
versions-kept = Siday yihiin ayay u raacaan
versions-turns = Waxa jawaabuhu tilmaamayaan
versions-turns-none = Jawaabuhu waxay tilmaamayaan isla waxyaalaha hadda.
versions-differences = Waxa foomka ku kala duwan
versions-same = Waxba ma kala duwana.

## Why an answer does not fit

versions-misfit-not-asked = Su’aashu halkaas kuma jirto.
versions-misfit-other-type = Su’aashu halkaas nooc kale oo jawaab ah ayay codsataa.
versions-misfit-no-such-option = Jawaabta la dooran karo halkaas kuma jirto.
versions-misfit-unknown-code = Koodhku liiska halkaas kuma jiro.
versions-misfit-out-of-range = Jawaabtu xadka halkaas ayay ka baxsan tahay.
versions-misfit-number-of-options = Tirada doorashooyinku su’aasha halkaas kuma habboona.
versions-misfit-other = Su’aashu jawaabta halkaas kuma aqbasho.

## How the reading changes

versions-new = Ku soo biiraya
versions-gone = Ka baxaya
versions-from-to = Laga beddelay { $before } loona beddelay { $after }

## What differs between two versions

versions-is-added = cusub
versions-is-removed = la saaray
versions-is-changed = la beddelay
versions-part =
    { $part ->
        [form] Foomka: { $label }
        [section] Qayb: { $label }
        [question] Su’aal: { $label }
        [field] Su’aal: { $label }
        [option] Doorasho: { $label }
        [condition] Shuruud: { $label }
        [element] Qodob: { $label }
        [flag] Fiiro: { $label }
        [contradiction] Is khilaaf: { $label }
        [computed] Qiime la xisaabiyey: { $label }
        [check] Hubin: { $label }
        [cue] Erey-tilmaan: { $label }
       *[other] Tallaabo: { $label }
    }
versions-key =
    { $key ->
        [version] Nooc
        [order] Kala horreynta su’aalaha
        [section] Qayb
        [type] Nooca jawaabta
        [limits] Xadad
        [options] Kala horreynta doorashooyinka
        [exclusive] Doorashooyinka kale ayay reebtaa
        [required] Waa in la jawaabo
        [officer] Hawlwadeenka ayaa buuxiya
        [identifying] Way muujin kartaa meesha qof joogo
        [ask_if] La weydiiyo haddii
        [when] Jirta haddii
        [not_when] Ma jirto haddii
        [guard] Waa xaddidaad oo keliya
        [weight] Culays
        [sources] Ilo
        [ask_next] Mudan in la weydiiyo
        [measures] Tallaabooyin
        [indicators] Calaamado
        [default] Jawaab la soo jeediyey
        [list] Liis
        [value] Laga xisaabiyo
        [show_at] Lagu muujiyo
        [show_if] La muujiyo haddii
        [unless] Lama soo jeediyo haddii
        [hard] Jawaabta waa la diidaa
        [roster] Lagu hubiyo
        [worked-for] Loo xisaabiyo qoraal kasta oo ku jira
        [confirm] Waxaa xaqiijiya
       *[words] Ereyada
    }
versions-change-of = { $key }: hore { $before }, hadda { $after }

## After the change

versions-from = Nooca { $version } ayay ka timid, lama tiriyo
versions-from-check = Xusuusqor hubin aan noocan ku jirin
versions-from-half-written = La qoray su’aal aan noocan ku jirin, jawaab looma akhrin
versions-read-then = Sidan ayay jawaabuhu ku tilmaameen nooca { $version }, ka hor inta wareysigu nooca beddelin
versions-answered-then = Jawaabta nooca { $version }: { $answer }. Halkan kuma habboona, lamana tiriyo.
versions-note-then = Xusuusqor: { $note }
versions-changed-at = Nooca { $version } laga bilaabo { $at }

## The command line

versions-two-forms = { $old } iyo { $new } waa laba foom oo kala duwan.
    .hint = Barbar dhig laba nooc oo isla foom ah.
