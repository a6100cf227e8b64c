# Language: Tigrinya (ti). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = ሕታም ናይቲ ቅጥዒ ቀይሩ
    .word = ሕታም

## When an interview is opened and the form is not what it was

versions-newer = እቲ ቅጥዒ ብሓድሽ ሕታም ኣሎ፡ { $version }። Ctrl-P፦ ሕታም ናይቲ ቅጥዒ ቀይሩ።
versions-newer-line = እቲ ቅጥዒ ብሓድሽ ሕታም ኣሎ፡ { $version }። እንታይ ከም ዝፈላለ ንምርኣይ /ሕታም ጽሓፉ።
versions-differs = እቲ ዝርርብ ካብ ዝጅምር እቲ ቅጥዒ ተቐይሩ። Ctrl-P፦ ሕታም ናይቲ ቅጥዒ ቀይሩ።
versions-differs-line = እቲ ዝርርብ ካብ ዝጅምር እቲ ቅጥዒ ተቐይሩ። እንታይ ከም ዝፈላለ ንምርኣይ /ሕታም ጽሓፉ።
refusal-no-such-version = እቲ ሕታም ናይቲ ቅጥዒ ኣብዚ የለን።

## The page

versions-heading = ሕታም { $version } ናይቲ ቅጥዒ
versions-what = እቲ ዝርርብ ብሕታም { $version } ይካየድ ኣሎ። ክሳብ እትቕይሩ ዝቕየር ነገር የለን፡ ዝጠፍእ መልሲ ድማ የለን።
versions-finished = እቲ ዝርርብ ተዛዚሙ፡ ኩሉ ግዜ ድማ ብሕታም { $version } ይንበብ። ኣብዚ በቲ ካልእ ሕታም ከመይ ምተነበ ኣሎ።
versions-change = ናብ ሕታም { $version } ቀይሩ
versions-sums = ዝሰግሩ፦ { $kept }። ዝንጸሉ፦ { $aside }። ዘይሰማምዑ፦ { $unfit }።
versions-stay = ኣብ ሕታም { $version } ጽንሑ
versions-now = እቲ ዝርርብ ሕጂ ብሕታም { $version } ይካየድ ኣሎ። እቲ ብናይ ቅድሚኡ ሕታም ዝነበረ ንባብ ኣብቲ ፕሮቶኮል ይጸንሕ።
versions-unfit = ኣብ ሕታም { $version } ኣይሰማማዕን፦ ኣብቲ ፕሮቶኮል ይጸንሕ፡ ኣይቁጸርን ድማ
versions-aside = ይንጸል፦ እታ ሕቶ ምስቶም ዘለዉ መልስታት ኣይትሕተትን
versions-counts = ዳግማይ ይቑጸር
versions-stays-aside = ተነጺሉ ኣሎ፡ ከምኡ ድማ ይጸንሕ
versions-kept = ከም ዘለዎ ይሰግር
versions-turns = እቶም መልስታት ዘመልክትዎ
versions-turns-none = እቶም መልስታት ከም ሕጂ ናብ ሓደ ዓይነት ነገራት የመልክቱ።
versions-differences = ኣብቲ ቅጥዒ ዝፈላለ
versions-same = ዝፈላለ የለን።

## Why an answer does not fit

versions-misfit-not-asked = እታ ሕቶ ኣብኡ የላን።
versions-misfit-other-type = እታ ሕቶ ኣብኡ ካልእ ዓይነት መልሲ ትሓትት።
versions-misfit-no-such-option = እቲ መማረጺ መልሲ ኣብኡ የለን።
versions-misfit-unknown-code = እቲ ኮድ ኣብኡ ኣብ ዘሎ ዝርዝር የለን።
versions-misfit-out-of-range = እቲ መልሲ ካብቲ ኣብኡ ዘሎ ደረታት ወጻኢ እዩ።
versions-misfit-number-of-options = ብዝሒ ምርጫታት ምስታ ኣብኡ ዘላ ሕቶ ኣይሰማማዕን።
versions-misfit-other = እታ ሕቶ ኣብኡ ነቲ መልሲ ኣይትቕበሎን።

## How the reading changes

versions-new = ዝውሰኽ
versions-gone = ዝወድቕ
versions-from-to = ካብ { $before } ናብ { $after }

## What differs between two versions

versions-is-added = ሓድሽ
versions-is-removed = ተኣልዩ
versions-is-changed = ተቐይሩ
versions-part =
    { $part ->
        [form] እቲ ቅጥዒ፦ { $label }
        [section] ክፋል፦ { $label }
        [question] ሕቶ፦ { $label }
        [field] ሕቶ፦ { $label }
        [option] መማረጺ፦ { $label }
        [condition] ቅድመ-ኩነት፦ { $label }
        [element] ረቛሒ፦ { $label }
        [flag] ትዕዝብቲ፦ { $label }
        [contradiction] ተጻራሪ፦ { $label }
        [computed] ዝተቐመረ ዋጋ፦ { $label }
        [check] መረጋገጺ፦ { $label }
        [cue] ናይ ምልክት ቃል፦ { $label }
       *[other] ስጉምቲ፦ { $label }
    }
versions-key =
    { $key ->
        [version] ሕታም
        [order] ቅደም-ተኸተል ሕቶታት
        [section] ክፋል
        [type] ዓይነት መልሲ
        [limits] ደረታት
        [options] ቅደም-ተኸተል መማረጺታት
        [exclusive] ንኻልኦት መማረጺታት ዘውጽእ
        [required] ክምለስ ኣለዎ
        [officer] ብሓላፊ ጉዳይ ይምላእ
        [identifying] ሰብ ኣበይ ከም ዘሎ ከቃልዕ ይኽእል
        [ask_if] ዝሕተተሉ ቅድመ-ኩነት
        [when] ዝሰርሓሉ ቅድመ-ኩነት
        [not_when] ዘይሰርሓሉ ቅድመ-ኩነት
        [guard] ቅድመ-ጥንቃቐ ጥራይ እዩ
        [weight] ክብደት
        [sources] ምንጭታት
        [ask_next] ምሕታቱ ዝጠቅም
        [measures] ስጉምትታት
        [indicators] ምልክታት
        [default] ዝተኣመመ መልሲ
        [list] ዝርዝር
        [value] ዝቕመረሉ
        [show_at] ዝርኣየሉ ሕቶ
        [show_if] ዝርኣየሉ ቅድመ-ኩነት
        [unless] ኣይቅረብን እንተ
        [hard] እቲ መልሲ ይንጸግ
        [roster] ዝረጋገጸሉ ዝርዝር
        [worked-for] ንነፍሲ ወከፍ ምዝገባ ዝቕመረሉ ዝርዝር
        [confirm] ዘረጋግጾ
       *[words] ኣበሃህላ
    }
versions-change-of = { $key }፦ ቅድሚኡ { $before }፡ ሕጂ { $after }

## After the change

versions-from = ካብ ሕታም { $version }፡ ኣይቁጸርን
versions-from-check = ኣብዚ ሕታም ንዘየለ መረጋገጺ ዝተጻሕፈ መዘኻኸሪ
versions-from-half-written = ኣብዚ ሕታም ኣብ ዘየለት ሕቶ ዝተጻሕፈ፡ ከም መልሲ ዘይተነበ
versions-read-then = እቲ ዝርርብ ሕታም ቅድሚ ምቕያሩ፡ መልስታት ብሕታም { $version } ከምዚ የመልክቱ ነይሮም
versions-answered-then = እቲ መልሲ ኣብ ሕታም { $version }፦ { $answer }። ኣብዚ ኣይሰማማዕን፡ ኣይቁጸርን ድማ።
versions-note-then = መዘኻኸሪ፦ { $note }
versions-changed-at = ሕታም { $version } ካብ { $at }

## The command line

versions-two-forms = { $old }ን { $new }ን ዝተፈላለዩ ክልተ ቅጥዕታት እዮም።
    .hint = ክልተ ሕታማት ናይ ሓደ ቅጥዒ ኣነጻጽሩ።
