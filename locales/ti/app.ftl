# Language: Tigrinya (ti). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = ልምምድ
title-case = ጉዳይ { $case }

## The top line

status-saved = ተዓቂቡ { $clock }
status-all-saved = ኩሉ ተዓቂቡ
status-not-saved = ኣይተዓቀበን
status-flags =
    { $n ->
        [one] { $n } ትዕዝብቲ
       *[other] { $n } ትዕዝብትታት
    }
status-open =
    { $n ->
        [one] { $n } ብኸፊል ዝተማልአ፡ ብተወሳኺ መልስታት ዝውሰን
       *[other] { $n } ብኸፊል ዝተማልኡ፡ ብተወሳኺ መልስታት ዝውሰኑ
    }

## Languages

language-sv = ሽወደንኛ
language-en = እንግሊዝኛ
language-ar = ዓረብኛ
language-so = ሶማልኛ
language-fa-af = ዳሪ
language-fa = ፋርስኛ
language-ti = ትግርኛ
language-uk = ዩክሬንኛ
language-ru = ሩስኛ
language-ckb = ሶራኒ
language-kmr = ኩርማንጂ
language-tr = ቱርክኛ
language-pl = ፖላንድኛ
language-fi = ፊንላንድኛ
language-ps = ፓሽቶ
language-ur = ኡርዱ
language-am = ኣምሓርኛ
language-om = ኦሮምኛ
language-sq = ኣልባንኛ
language-bs = ቦስንኛ
language-hr = ክሮኤሽያኛ
language-sr = ሰርብኛ
language-es = ስጳንኛ
language-fr = ፈረንሳይኛ
language-pt = ፖርቱጋልኛ
language-de = ጀርመንኛ
language-it = ጣልያንኛ
language-ro = ሩማንኛ
language-bg = ቡልጋርኛ
language-hu = ሃንጋርኛ
language-el = ግሪኽኛ
language-hy = ኣርመንኛ
language-ka = ጆርጅያኛ
language-az = ኣዘርባጃንኛ
language-uz = ኡዝቤክኛ
language-mn = ሞንጎልኛ
language-sw = ስዋሂሊ
language-rw = ኪንያርዋንዳ
language-ln = ሊንጋላ
language-bn = ቤንጋሊ
language-hi = ሂንዲ
language-pa = ፑንጃቢ
language-ta = ታሚል
language-th = ታይላንድኛ
language-vi = ቬትናምኛ
language-zh = ቻይንኛ
language-et = ኤስቶንኛ
language-lv = ላትቭያኛ
language-lt = ሊትዋንኛ
language-rom = ሮማኒ
language-se = ሰሜን ሳሚ
language-fit = መአንኪየሊ
language-swl = ናይ ሽወደን ቋንቋ ምልክት
mark-missing = ትርጉም የብሉን
mark-unreviewed = ዘይተገምገመ ትርጉም

## First start and unlocking

welcome-heading = እንቋዕ ናብ Vilja ብደሓን መጻእኩም
welcome-purpose = Vilja፡ ካብ ኮሙን ናብ ኮሙን ምስ ዝገዓዙ ሰባት ብክልተ ቋንቋ ዝርርብ የካይድ፡ እቶም መልስታት እንታይ ከም ዘመልክቱ ድማ የርኢ።
officer-language-heading = ብኣየናይ ቋንቋ ክትሰርሑ ትደልዩ?
passphrase-heading = ሓረግ መሕለፊ ምረጹ
passphrase-why = ኩሉ ዝርርባት በቲ ሓረግ መሕለፊ ይምስጠር። ብዙሓት ተኸታተልቲ ቃላት ጽቡቕ እዩ፦ ንምዝካር ቀሊል፡ ንምግማት ከቢድ። እንተ ወሓደ 12 ፊደላት።
passphrase-forgotten = እቲ ሓረግ መሕለፊ እንተ ተረሲዑ፡ ተጠባባቒ መፍትሕ እንተ ዘየለ፡ ነቲ ዝርርባት ዳግማይ ዘንብቦ ሰብ የለን። ብኸመይ ከም ዝግበር ድሓር ይግለጽ።
passphrase-first = ሓረግ መሕለፊ
passphrase-again = እቲ ባዕሉ ሓረግ መሕለፊ ዳግማይ
passphrase-practice = ልምምድ ሓረግ መሕለፊ ኣየድልዮን፦ Ctrl-T ጠውቑ።
passphrase-practice-line = ልምምድ ሓረግ መሕለፊ ኣየድልዮን፦ /ልምምድ ጽሓፉ።
passphrase-too-short = እቲ ሓረግ መሕለፊ ሓጺር እዩ። እንተ ወሓደ 12 ፊደላት ተጠቐሙ፡ ብዙሕ ቃላት ይሓይሽ።
passphrase-differs = እቶም ሓረጋት መሕለፊ ሓደ ዓይነት ኣይነበሩን። ካብ መጀመርታ ጀምሩ።
unlock-heading = ክፈቱ
unlock-passphrase = ሓረግ መሕለፊ
wait-creating = እቲ ዝተመስጠረ ፋይል ይፍጠር ኣሎ። ሓደ ካልኢት ዝኣክል ይወስድ።
wait-unlocking = ይኽፈት ኣሎ …
wait-opening = እቲ ልምምድ ይኽፈት ኣሎ …

## Home

home-heading = እንታይ ክትገብሩ ትደልዩ?
home-training = እዚ ልምምድ እዩ። ካብዚ ዝኾነ ነገር ናብ ሓቀኛ ዝርርባት ኣይኣቱን።
home-begin = ዝርርብ ጀምሩ
home-practice = ናይ ልምምድ ዝርርብ ፈትኑ
home-look-around = ኣብቲ ፕሮግራም ተዘዋወሩ
home-real = ናብ ሓቀኛ ዝርርባት
home-open = ዝቕጽሉ ዘለዉ ዝርርባት
home-finished = ዝተዛዘሙ ዝርርባት
home-no-case = ጉዳይ ዘይብሉ

setup-heading = ሓድሽ ዝርርብ
setup-case = ናይ ቤት ጽሕፈት ቁጽሪ ጉዳይ
setup-case-why = ገና እንተ ዘየለ ባዶ ግደፍዎ። ስም ወይ ቁጽሪ መንነት (personnummer) ኣብዚ ፈጺምኩም ኣይትጽሓፉ።
setup-form = ኣየናይ ቅጥዒ?
setup-no-form = ከምኡ ዝበለ ቅጥዒ የለን። ኣየኖት ከም ዘለዉ ንምርኣይ “vilja forms list” ኣበግሱ።
client-language-heading = እቲ ሰብ ኣየናይ ቋንቋ ይዛረብ?
client-language-none = ቋንቋ ሓላፊ ጉዳይ ጥራይ
client-language-later = እቲ ቋንቋ ኣብ ዝኾነ ግዜ ብ F2 ክቕየር ይከኣል።

look-around-heading = ኣብቲ ፕሮግራም ተዘዋወሩ
look-around-what = ዝርርብ ብህዱእ ቅደም-ተኸተል ሕቶታት ይሓትት። መልስታት ብሓባር ናብ ሓደ ነገር ምስ ዘመልክቱ፡ ምስቶም ዝተመርኮሶም መልስታት ትዕዝብቲ ይርአ።
look-around-not = እቲ ፕሮግራም ዝውስኖ ነገር የለን። ትዕዝብቲ ክትከታተልዎ ዝግባእ ነገር እዩ፡ ዝግምግምዎ ድማ ንስኹም ኢኹም።
look-around-flags = እቲ ቅጥዒ ከርእዮም ዝኽእል ትዕዝብትታት

## The question

question-counter = ሕቶ { $number } ካብ { $total } · { $section }
question-note = መዘኻኸሪ፦ { $note }
question-put-aside = እዛ ሕቶ ድሕሪ ሕጂ ኣድላዪት ኣይኮነትን። እቲ መልሲ ተነጺሉ ኣሎ፡ ኣይቁጸርን። ንምቕጻል Enter ጠውቑ።
field-words = ናይቲ ሰብ ባዕሉ ቃላት
field-rendering = ናይ ኣስተርጓሚ ኣገላልጻ
field-search = ምድላይ
field-number = ብዝሒ
field-number-of = ብዝሒ { $unit }
field-money = መጠን ብክሮነር
field-date = ዕለት፦ 2026-10-01፡ 2026-10፡ 2026 ወይ ~2026 ንግምት
field-period = ካብን ክሳብን፦ 2024-01 – 2026-10
field-code = ኮድ
field-full =
    { $n ->
        [one] እቲ ጽሑፍ ኣይኣክልን እዩ። ቦታ ን { $n } ተወሳኺ ፊደል ኣሎ።
       *[other] እቲ ጽሑፍ ኣይኣክልን እዩ። ቦታ ን { $n } ተወሳኺ ፊደላት ኣሎ።
    }
search-how = ሓደ ክልተ ፊደል ካብቲ ስም ጽሓፉ።
search-nothing = ኣብቲ ዝርዝር ዝሰማማዕ የለን። ውሑዳት ፊደላት ጽሓፉ።
search-pick-one = ካብ ሓደ ንላዕሊ ይሰማማዕ። ሓደ ብቑጽሩ ምረጹ።
search-chosen = ተመሪጹ፦ { $name }
roster-add = ሓደ ወስኹ
roster-none = የለን
roster-added = ተወሲኹ። Enter ናብቶም ብዛዕባ ነፍሲ ወከፍ ዘለዉ ሕቶታት ይሰግር።
answer-yes = እወ
answer-no = ኣይፋል
answer-given = እወ፡ ፍቓድ ተዋሂቡ
answer-partly = እወ፡ ንኽፋል ጥራይ
answer-refused = ኣይፋል፡ ፍቓድ የለን
answer-read = ተነቢቡ
answer-money = { $amount } kr
answer-listed = እቲ ዝርዝር ምሉእ እዩ
silence-dont-know = ኣይፈልጥን
silence-declined = ክምልስ ኣይደልን
silence-not-applicable = ኣይምልከትን
silence-not-interpreted = ክትርጎም ኣይተኻእለን

note-heading = መዘኻኸሪ ንሕቶ
palette-heading = ኩሎም ትእዛዛት
list-search = ምድላይ
overview-heading = ሓፈሻዊ ትርኢት

## Weights, in the order of how much they weigh

weight-prohibited = ክልኩል
    .long = ክልኩል፦ ከም ሓደ ቤት ስልጣን ወይ ቤት ፍርዲ ዝብሎ፡ ብባዕሉ ምስ ሕጊ ዝጻረር እዩ።
weight-policy = ኣንጻር መምርሒ
    .long = ኣንጻር መምርሒ፦ ሓደ እማመ ወይ ናይቲ ከባቢ ሕጊ ኣይፋል ይብል፡ ናይ ሃገር ሕጊ ግን ኣይኮነን።
weight-strong = ንጹር ምልክት
    .long = ምስቶም ካልኦት መልስታት ብሓባር፡ ንጹር ምልክት ናይ ንጡፍ ተሳትፎ (aktiv medverkan)።
weight-grey = ዘይንጹር
    .long = ዘይንጹር፦ ልሙድ ደገፍ ወይ ክፋል ናይ ንጡፍ ተሳትፎ ክኸውን ይኽእል።
weight-context = ድሕረ-ባይታ
    .long = ድሕረ-ባይታ፦ ነቲ ኩነታት የብርህ፡ በይኑ ግን ፈጺሙ ኣይኣክልን።
weight-mitigating = ኣንጻሩ ይዛረብ
    .long = ኣንጻር ንጡፍ ተሳትፎ ይዛረብ፡ ወይ ነቲ ዘጋጠመ ፍቑድ ይገብሮ።

truth-yes = እወ
truth-no = ኣይፋል
truth-unknown = ገና ኣይተፈልጠን

## Flags

pane-because = ሕቶ { $numbers }
pane-flags =
    { $n ->
        [one] { $n } ትዕዝብቲ፡ F4 የርእያ
       *[other] { $n } ትዕዝብትታት፡ F4 ንኹሎም የርኢ
    }
pane-elements = ንጡፍ ተሳትፎ፦
pane-contradictions =
    { $n ->
        [one] { $n } ተጻራሪ
       *[other] { $n } ተጻረርቲ
    }
flags-heading = እቶም መልስታት ዘመልክትዎ
flags-never-a-verdict = ትዕዝብቲ ፈጺሙ ፍርዲ ኣይኮነን። ክትከታተልዎም ዝግባእ መልስታት የርኢ።
flags-elements = ረቛሒታት ናይ ንጡፍ ተሳትፎ
flags-raised = ትዕዝብትታት
flags-contradictions = ተጻረርቲ
flags-open = ብተወሳኺ መልስታት ክውሰኑ ዝኽእሉ
flags-needs =
    { $rest ->
        [0] ዝውስኖ፦ { $questions }
       *[other] ዝውስኖ፦ { $questions }ን ካልኦት { $rest }ን
    }
flags-ask-next = ምሕታቱ ዝጠቅም፦ { $questions }
flags-sources = ምንጪ፦ { $sources }
assessed-confirmed = ገምጋም፦ ተረጋጊጹ
assessed-set-aside = ገምጋም፦ ብዘይ ስጉምቲ ተሓዲጉ። { $reason }
assessed-open = ገና ኣይተገምገመን
assess-confirm = ነቲ ትዕዝብቲ ኣረጋግጹ
assess-set-aside = ብዘይ ስጉምቲ ሕደግዎ፡ ምኽንያት ብምሃብ
assess-leave-open = ከይተገምገመ ይጽናሕ
assess-reason = ምኽንያት

## Review and finish

review-heading = ክለሳ
review-what = እቲ ዝርርብ ቅድሚ ምዝዛሙ ነቶም መልስታት ርኣይዎም። Enter ኣብ ሓደ መስመር ናብታ ሕቶ ይወስድ።
review-read-back = ነቲ ጽማቝ ነቲ ሰብ ኣንብቡሉ
review-was-read-back = ተነቢቡ
review-not-read-back = ገና ኣይተነበን
review-read-back-changed = ተነቢቡ፡ ድሕሪኡ ግን መልስታት ተቐይሮም
review-disagree = እቲ ሰብ ብዝኾነ ነገር ኣይሰማማዕን
review-finish = ነቲ ዝርርብ ዛዝሙ
review-flags =
    { $n ->
        [0] ትዕዝብትታት፡ ኩሎም ተገምጊሞም
        [one] ትዕዝብትታት፡ { $n } ዝግምገም
       *[other] ትዕዝብትታት፡ { $n } ዝግምገሙ
    }
review-unanswered =
    { $n ->
        [one] ዘይተመለሰት፡ { $n } ሕቶ
       *[other] ዘይተመለሱ፡ { $n } ሕቶታት
    }
review-folded = ተዓጺፎም። F9 የርእዮም።
review-half-written = ተጻሒፉ፡ ከም መልሲ ግን ኣይተነበን
review-required = እቲ ቅጥዒ ብፍላይ ንዕኣ መልሲ ይሓትት
review-put-aside = ዝተነጸሉ መልስታት፡ ኣይቁጸሩን

summary-heading = ዝንበብ ጽማቝ
summary-how = ቀስ ኢልኩም፡ በብሓደ መስመር ኣንብቡ። ድሕሪኡ ዝተጋገየ ወይ ዝጎደለ ነገር እንተሎ ሕተቱ።
# Read aloud to the person.
summary-opening = ዝነገርኩምኒ ከንብበልኩም እየ። ዝተጋገየ እንተሎ ንገሩኒ።
# Read aloud to the person.
summary-closing = ዝጸሓፍክዎ እዚ ጥራይ እዩ። ዝተጋገየ ወይስ ዝጎደለ ነገር ኣሎ ዶ?
summary-read = እቲ ጽማቝ ተነቢቡ
summary-disagrees = እቲ ሰብ ብዝኾነ ነገር ኣይሰማማዕን
summary-was-read = እቲ ጽማቝ ከም ዝተነበ ተመዝጊቡ።
disagreement-heading = እቲ ሰብ ኣይሰማማዕን
disagreement-why = እቲ ሰብ ጌጋ እዩ ዝብሎ ብናይ ባዕሉ ቃላት ጽሓፉ። መልስታት ብእኡ ኣይቅየሩን።
# Read aloud to the person.
disagreement-ask = እቲ ዘይትሰማምዑሉ እንታይ እዩ?

finish-heading = እቲ ዝርርብ ይዛዘም ዶ?
finish-what = ድሕሪ ምዝዛም ዝኾነ ነገር ክቕየር ኣይከኣልን። እርማታት ምስ ምኽንያት ከም መመላእታ ይጽሓፍ።
finish-unanswered =
    { $n ->
        [one] { $n } ኣገዳሲት ሕቶ ኣይተመለሰትን።
       *[other] { $n } ኣገደስቲ ሕቶታት ኣይተመለሱን።
    }
finish-unassessed =
    { $n ->
        [one] { $n } ትዕዝብቲ ኣይተገምገመን።
       *[other] { $n } ትዕዝብትታት ኣይተገምገሙን።
    }
finish-not-read-back = እቲ ጽማቝ ኣይተነበን።
finish-changed-since-read-back = እቲ ጽማቝ ካብ ዝንበብ መልስታት ተቐይሮም።
finish-yes = ዛዝሙ
finish-no = ናብ ክለሳ ተመለሱ
finished = እቲ ዝርርብ ተዛዚሙ።

put-aside-heading =
    { $n ->
        [one] { $n } መልሲ ይንጸል
       *[other] { $n } መልስታት ይንጸሉ
    }
put-aside-what = ምስቲ ሓድሽ መልሲ እዚ ድሕሪ ሕጂ ኣድላዪ ኣይኮነን። ይዕቀብ፡ ግን ኣይቁጸርን። እቲ መልሲ ናብ ዝነበሮ እንተ ተመሊሱ ንሱ እውን ይምለስ።
put-aside-yes = ነቲ መልሲ ቀይርዎ
put-aside-no = ነቲ ናይ ቀደም መልሲ ሓዝዎ

quit-unsaved-heading = ኩሉ ኣይተዓቀበን
quit-unsaved-what = እቲ ናይ መወዳእታ ናብ ዲስክ ክጽሓፍ ኣይተኻእለን። ሕጂ እንተ ዓጺኹም ክጠፍእ ይኽእል።
quit-unsaved-yes = ንምዕቃብ ፈትኑ፡ ሽዑ ዕጸዉ
quit-unsaved-no = ኣብዚ ጽንሑ
not-saved-stay = እቲ ናይ መወዳእታ ክዕቀብ ኣይተኻእለን። እቲ ዝርርብ ክሳብ ዝከኣል ክፉት ይጸንሕ።

transcript-heading = ፕሮቶኮል
transcript-read-only = እቲ ዝርርብ ተዛዚሙ፡ ክንበብ ጥራይ ይከኣል። Enter ኣብ ሓደ መልሲ እርማት ይጽሕፍ።
transcript-amendments = እርማታት
transcript-amendment = ካብ { $before } ናብ { $after }። ምኽንያት፦ { $reason }
transcript-unreadable = እቲ ፕሮቶኮል በቲ ዝተሓዘሉ ቅጥዒ ክንበብ ኣይከኣልን። “vilja transcripts verify” ኣበግሱ።
amend-heading = እርማት
amend-new-answer = ሓድሽ መልሲ፦ { $answer }
amend-reason = ምኽንያት እርማት
amended = እቲ እርማት ተዓቂቡ። እቲ ናይ ቅድሚኡ መልሲ ከም ዘለዎ ይጸንሕ።

shutter = ንምቕጻል F5 ጠውቑ።

help-heading = ሓገዝ
help-answering = ሓንቲ መጠወቒ ንሕቶ መማረጺ ዘለዋ ትምልስ። Enter ናብ ዝቕጽል ይሰግር። ጭረት (-) ኣይፈልጥን፡ ዜሮ (0) ድማ ክምልስ ኣይደልን እዩ። ኣብ ናይ ጽሑፍ ቦታ Alt-V ን Alt-A ን እዩ። Alt-Enter ሓድሽ መስመር ይህብ፡ Tab ድማ ናብ ዝቕጽል ቦታ ይሰግር።
help-moving = Shift-Tab ንድሕሪት ይመልስ። ንቕድሚትን ንድሕሪትን ብምኻድኩም ዝጠፍእ ነገር የለን። F7 ንኹሎም ሕቶታት የርኢ። F2 ነቲ ናይቲ ሰብ ቋንቋ ይቕይር፡ ኣብ ማእከል ቃል እውን።
help-flags = F4 እቶም መልስታት እንታይ ከም ዘመልክቱን ስለምንታይን የርኢ። F9 ይዓጽፎ፡ እቲ ሰብ ከይርእዮ። F5 ንምሉእ ስክሪን ይሓብእ።
help-words = ካልኦት “social dumpning” (ማሕበራዊ ምጉሓፍ) ዝብልዎ ኣብዚ ንጡፍ ተሳትፎ (aktiv medverkan) ይበሃል። እቲ ካልእ ቃል ንሰባት የንእስ።

## Commands: the name, the word in the key bar (.key) and the word in line mode (.word)

action-next = ቀጽሉ
    .save = ዓቅቡ
    .key = ዝቕጽል
    .choose = ምረጹ
    .word = ዝቕጽል
action-back = ንድሕሪት ተመለሱ
    .key = ንድሕሪት
    .word = ንድሕሪት
action-language = ቋንቋ ናይቲ ሰብ ቀይሩ
    .key = ቋንቋ
    .word = ቋንቋ
action-pick-language = ቋንቋ ናይቲ ሰብ ምረጹ
    .word = ቋንቋ-ምረጽ
action-bilingual = ሓደ ወይ ክልተ ቋንቋ ኣርእዩ
    .key = 1/2 ቋንቋ
    .word = ክልተ-ቋንቋ
action-flags = ትዕዝብትታት ኣርእዩ
    .key = ትዕዝብትታት
    .word = ትዕዝብትታት
action-fold = ትዕዝብትታት ዕጸፉ
    .key = ዕጸፍ
    .word = ዕጸፍ
action-shutter = ስክሪን ሕብኡ
    .back = ኣርኢ
    .key = ሕባእ
    .word = ሕባእ
action-note = መዘኻኸሪ ንሕቶ ጽሓፉ
    .key = መዘኻኸሪ
    .word = መዘኻኸሪ
action-overview = ሓፈሻዊ ትርኢት ኩሎም ሕቶታት
    .key = ትርኢት
    .word = ትርኢት
action-review = ናብ ክለሳ
    .key = ክለሳ
    .word = ክለሳ
action-undo = ሰርዙ
    .key = ሰርዝ
    .word = ሰርዝ
action-redo = ደጊምኩም ግበሩ
    .word = ድገም
action-clear = ነቲ መልሲ ኣጽርዩ
    .word = ኣጽሪ
action-add = ኣብቲ ዝርዝር ወስኹ
    .key = ወስኽ
    .word = ወስኽ
action-remove = ካብቲ ዝርዝር ኣውጽኡ
    .key = ኣውጽእ
    .word = ኣውጽእ
action-dont-know = መልሲ፦ ኣይፈልጥን
    .key = ኣይፈልጥን
    .word = ኣይፈልጥን
action-declined = መልሲ፦ ክምልስ ኣይደልን
    .key = ክምልስ ኣይደልን
    .word = ክምልስ-ኣይደልን
action-not-applicable = መልሲ፦ ኣይምልከትን
    .word = ኣይምልከትን
action-not-interpreted = መልሲ፦ ክትርጎም ኣይተኻእለን
    .word = ክትርጎም-ኣይተኻእለን
action-rendering = ካብ ቃላት ናይቲ ሰብ ናብ ኣገላልጻ ኣስተርጓሚ ወይ ብኣንጻሩ ቀይሩ
    .key = ኣገላልጻ
    .word = ኣገላልጻ
action-commands = ኩሎም ትእዛዛት
    .key = ኩሎም ትእዛዛት
    .word = ትእዛዛት
action-help = ሓገዝ
    .key = ሓገዝ
    .word = ሓገዝ
action-cancel = ዕጸዉ
    .key = ዕጸው
    .word = ዕጸው
action-finish = ነቲ ዝርርብ ዛዝሙ
    .key = ዝርርብ ዛዝም
    .word = ዝርርብ-ዛዝም
action-home = ናብ መበገሲ ገጽ፡ እቲ ዝርርብ ይዕቀብ
    .key = ናብ መበገሲ
    .word = መበገሲ
action-practice = ልምምድ፡ ብዘይ ሓረግ መሕለፊ
    .key = ልምምድ
    .word = ልምምድ
action-officer-language = ናይ ባዕልኹም ቋንቋ ቀይሩ
    .key = ቋንቋኹም
    .word = ቋንቋኹም
action-quit = ካብቲ ፕሮግራም ውጽኡ
    .key = ውጻእ
    .word = ውጻእ

## When something cannot be done

not-now = ኣብዚ ክግበር ኣይከኣልን።
misheard = እታ መስመር ኣይተረድኣትንን፦ { $line }
undone = ተሰሪዙ ወይ ተደጊሙ።
refusal-not-relevant = ምስቶም ዘለዉ መልስታት እዛ ሕቶ ኣድላዪት ኣይኮነትን።
refusal-wrong-kind = እቲ መልሲ ነታ ሕቶ ኣይሰማማዕን።
refusal-no-such-option = ከምኡ ዝበለ መማረጺ የለን፦ { $option }
refusal-out-of-range = እቲ መልሲ ኣብ መንጎ { $min }ን { $max }ን ክኸውን ኣለዎ።
refusal-below = እቲ መልሲ እንተ ወሓደ { $min } ክኸውን ኣለዎ።
refusal-above = እቲ መልሲ እንተ በዝሐ { $max } ክኸውን ይኽእል።
refusal-too-few = እንተ ወሓደ { $n } ምረጹ።
refusal-too-many = እንተ በዝሐ { $n } ምረጹ።
refusal-exclusive = እቲ መማረጺ በይኑ ጥራይ ክምረጽ ይከኣል።
refusal-empty = ገለ ነገር ጽሓፉ፡ ወይ ኣይፈልጥን ምረጹ።
refusal-unknown-code = እቲ ኮድ ኣብቲ መዝገብ የለን፦ { $code }
refusal-not-a-number = እዚ ቁጽሪ ኣይኮነን። ኣሃዛት ጽሓፉ፡ ንኣብነት 1500።
refusal-which-number = እዚ ክልተ ዝተፈላለየ ቁጽርታት ክኸውን ይኽእል። { $whole } ወይ { $part } ጽሓፉ።
refusal-thousands = እቲ ቁጽሪ እዚ እንተ ኾይኑ { $whole } ጽሓፉ፡ ኣብ መንጎ ኣሽሓት ምልክት ብዘይ ምእታው።
refusal-not-a-date = እዚ ዕለት ኣይኮነን። ንኣብነት 2026-10-01፡ 2026-10 ወይ 2026 ጽሓፉ።
refusal-not-a-period = እዚ ግዜ ኣይኮነን። ካብን ክሳብን ጽሓፉ፡ ንኣብነት 2024-01 – 2026-10፡ ወይ እንተዘይተወዲኡ 2024-01 –።
refusal-period-order = እቲ እዋን ቅድሚ ምጅማሩ ይውዳእ።
refusal-no-such-entry = እታ መስመር ኣብቲ ዝርዝር የላን።
refusal-finished = እቲ ዝርርብ ተዛዚሙ። ኣብ ክንድኡ እርማት ጽሓፉ።
refusal-not-finished = እርማት እቲ ዝርርብ ምስ ተዛዘመ ጥራይ ይጽሓፍ።
refusal-reason-missing = ምኽንያት ጽሓፉ።
refusal-no-such-flag = እቲ ትዕዝብቲ ድሕሪ ሕጂ ኣይሰርሕን።
refusal-nothing-to-undo = ዝስረዝ ነገር የለን።
refusal-nothing-to-redo = ዝድገም ነገር የለን።
refusal-at-start = እዚኣ ናይ መጀመርታ ሕቶ እያ።
refusal-at-end = እዚ ናይ መወዳእታ እዩ።
