# Language: Tigrinya (ti). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = ጌጋ፦ { $what }
cli-hint = ከምዚ ግበሩ፦ { $what }
cli-warning = መጠንቀቕታ፦ { $what }
cli-none = የለን

# Common failures

cli-no-such-language = ቋንቋ { $language } የለን። ዘለዉ { $languages } እዮም።
    .hint = ሓደ ካብኦም ምረጹ፡ ንኣብነት --lang sv።
cli-not-a-language = { $language } ናይ ቋንቋ ኮድ ኣይኮነን።
    .hint = እቲ ኮድ ብኽልተ ወይ ሰለስተ ፊደላት ጽሓፍዎ፡ ንኣብነት ar ወይ fa-AF።
cli-no-home = እቲ ሓበሬታ ኣበይ ክቕመጥ ከም ዘለዎ ክፍለጥ ኣይከኣልን።
    .hint = VILJA_HOME ናብ ንስኹም ጥራይ እትበጽሕዎ ማህደር ኣመልክቱ።
cli-home-unusable = ማህደር { $path } ክጥቀሙሉ ኣይከኣልን ({ $detail })።
    .hint = ብ VILJA_HOME ካልእ ማህደር ምረጹ፡ ወይ እቲ ፍቓዳት ቀይሩ።
cli-no-such-form = ቅጥዒ { $form } የለን። ዘለዉ { $forms } እዮም።
    .hint = vilja forms list ንኹሎም ቅጥዕታት የርኢ።
cli-form-has-problems = { $path } { $n ->
        [one] { $n } ጌጋ
       *[other] { $n } ጌጋታት
    } ኣለዎ፡ ክጥቀሙሉ ድማ ኣይከኣልን።
    .hint = ነቲ ኣብ ላዕሊ ዘሎ ጌጋ ኣርምዎ፡ ብ vilja forms check ድማ ኣረጋግጹ።
cli-own-form-left-out = ናይ ባዕልኹም ቅጥዒ { $path } ጌጋ ኣለዎ፡ ኣይተሓወሰን ድማ። vilja forms check ኣበግሱ።
cli-file-missing = { $path } የለን።
    .hint = ኣጸሓሕፋን ማህደርን ኣረጋግጹ።
cli-file-closed = { $path } ክንበብ ኣይፍቀድን።
    .hint = ነቲ ዋና እቲ ፋይል ናይ ምንባብ ፍቓድ ሕተትዎ።
cli-file-unreadable = { $path } ክንበብ ኣይከኣልን ({ $detail })።
cli-not-a-text-file = { $path } ናይ UTF-8 ናይ ጽሑፍ ፋይል ኣይኮነን፡ ወይ ካብ ሓደ መጋባይት ይዓቢ።
cli-man-failed = እቲ ናይ መምርሒ ገጽ ክጽሓፍ ኣይተኻእለን ({ $detail })።
cli-terminal-failed = እቲ ተርሚናል ክጥቀሙሉ ኣይከኣልን ({ $detail })።
    .hint = vilja --plain ፈትኑ፡ ነቶም ሕቶታት መስመር ብመስመር ይሓትት።

# Passphrase and store

cli-passphrase = ሓረግ መሕለፊ፦
cli-passphrase-file = እቲ ሓረግ መሕለፊ ዘለዎ ፋይል { $path } ክንበብ ኣይከኣልን ({ $detail })።
    .hint = VILJA_PASSPHRASE_FILE ኣረጋግጹ።
cli-passphrase-missing = ሓረግ መሕለፊ ኣይተዋህበን።
    .hint = ምስ ተሓተትኩም ጽሓፍዎ፡ ወይ VILJA_PASSPHRASE_FILE ናብ ንዕኡ ዝሓዘ ፋይል ከም ዘመልክት ግበሩ።
cli-no-store = ኣብ { $path } መኽዘን የለን።
    .hint = ንvilja ሓንሳብ ኣበግስዎ፡ ሽዑ ይፍጠር። ናይ ልምምድ ዝርርባት ብ --training ይርኣዩ።
cli-no-training-store = ኣብ { $path } ናይ ልምምድ መኽዘን የለን።
    .hint = ኣብ ቀዳማይ ናይ ልምምድ ዝርርብ ይፍጠር፦ vilja interview --training።
cli-no-such-transcript = ስሙ ብ { $id } ዝጅምር ፕሮቶኮል የለን።
    .hint = vilja transcripts list ነቶም ኣስማት የርኢ። ናይ ልምምድ ዝርርባት ብ --training ይርኣዩ።
cli-transcript-ambiguous = ስሞም ብ { $id } ዝጅምር ብዙሓት ፕሮቶኮላት ኣለዉ።
    .hint = ካብቲ ስም ተወሳኺ ፊደላት ጽሓፉ።

# Forms

cli-forms-built-in = ኣብቲ ፕሮግራም ዘሎ
cli-forms-questions = { $n ->
        [one] { $n } ሕቶ
       *[other] { $n } ሕቶታት
    }
cli-forms-unusable = { $n ->
        [one] { $n } ጌጋ፡ ክጥቀሙሉ ኣይከኣልን
       *[other] { $n } ጌጋታት፡ ክጥቀሙሉ ኣይከኣልን
    }
cli-forms-unreadable = ክንበብ ኣይከኣልን
cli-forms-required = ክምለስ ኣለዎ
cli-forms-conditional = ሓሓሊፉ ጥራይ ዝሕተት
cli-forms-flags = ትዕዝብትታት
cli-forms-checked = { $n ->
        [0] ጌጋ የለን
        [one] { $n } ጌጋ ወይ መጠንቀቕታ
       *[other] { $n } ጌጋታት ወይ መጠንቀቕታታት
    }
cli-forms-unread = { $n ->
        [one] { $n } ፋይል ክንበብ ኣይተኻእለን።
       *[other] { $n } ፋይላት ክንበቡ ኣይተኻእሉን።
    }

cli-kind-single = ሓደ ምርጫ
cli-kind-yes-no = እወ ወይ ኣይፋል
cli-kind-consent = ፍቓድ
cli-kind-statement = ዝንበብ
cli-kind-multiple = ብዙሕ ምርጫታት
cli-kind-text = ጽሑፍ
cli-kind-narrative = ታሪኽ
cli-kind-integer = ምሉእ ቁጽሪ
cli-kind-decimal = ቁጽሪ
cli-kind-money = መጠን ገንዘብ
cli-kind-date = ዕለት
cli-kind-period = ግዜ ካብን ክሳብን
cli-kind-municipality = ኮሙን
cli-kind-country = ሃገር
cli-kind-language = ቋንቋ
cli-kind-lookup = ካብ ዝርዝር
cli-kind-roster = ዝርዝር

# Answers and what they point to

cli-elements = ንጡፍ ተሳትፎ (aktiv medverkan)
cli-flags = ትዕዝብትታት
cli-contradictions = ተጻራሪ
cli-measures = ስጉምትታት
cli-open = ገና ክፉት
cli-truth-yes = እወ
cli-truth-no = ኣይፋል
cli-truth-unknown = ገና ኣይተፈልጠን
cli-truth-hidden = ኣይርአን
cli-why = ስለምንታይ ከም ዘገድስ፦ { $what }
cli-sources = ምንጪ፦ { $what }
cli-ask-next = ብዛዕባ እዚ እውን ሕተቱ፦ { $what }
cli-assessment = ገምጋም፦ { $what }
cli-assessment-open = ኣይተገምገመን
cli-assessment-confirmed = ተረጋጊጹ
cli-assessment-set-aside = ብዘይ ስጉምቲ ተሓዲጉ። { $reason }

cli-answers-other-form = እቶም መልስታት ናይ ቅጥዒ { $found } እዮም፡ ናይ { $expected } ኣይኮኑን።
    .hint = ኣብቲ ፋይል መልስታት ን form ወይ ን --form ቀይሩ።
cli-answers-not-relevant = { $place } ምስዞም መልስታት ኣይሕተትን።
    .hint = ነቲ መልሲ ኣውጽእዎ፡ ወይ ነቲ እታ ሕቶ እትምርኮሰሉ መልሲ ቀይርዎ።
cli-answers-refused = { $place } እቲ መልሲ ክህልዎ ኣይክእልን።
cli-answers-have-problems = { $path } { $n ->
        [one] { $n } ጌጋ
       *[other] { $n } ጌጋታት
    } ኣለዎ።
    .hint = እቲ ጌጋታት ምስ መስመራቱ ኣብ ላዕሊ ኣሎ። ጌጋ ዘለዎም መልስታት ኣይተቖጽሩን።

# Transcripts

cli-practice = ልምምድ
cli-no-transcripts = ፕሮቶኮላት የለዉን።
cli-finished = ተዛዚሙ
cli-unfinished = ይቕጽል ኣሎ
cli-head-transcript = ፕሮቶኮል፦ { $what }
cli-head-case = ጉዳይ፦ { $what }
cli-head-date = መዓልቲ ዝርርብ፦ { $what }
cli-head-begun = ዝጀመረሉ፦ { $what }
cli-head-finished = ዝተዛዘመሉ፦ { $what }
cli-head-unfinished = ኣይተዛዘመን።
cli-head-officer-language = ቋንቋ ሓላፊ ጉዳይ፦ { $what }
cli-head-client-language = ቋንቋ ናይቲ ሰብ፦ { $what }
cli-unanswered = ዘይተመለሰ
cli-note = መዘኻኸሪ፦ { $what }
cli-put-aside = ዝተነጸሉ መልስታት (ኣይቁጸሩን)
cli-disagreement = እቲ ሰብ ዘይሰማማዓሉ
cli-read-back = እቲ ጽማቝ ብ{ $language } ተነቢቡ።
cli-read-back-changed = ድሕሪ ንባብ መልስታት ተቐይሮም።
cli-amendments = ድሕሪ ምዝዛም ዝተገብረ እርማታት
cli-amendment-before = ቅድሚኡ፦ { $what }
cli-amendment-after = ሕጂ፦ { $what }
cli-amendment-reason = ምኽንያት፦ { $what }

cli-verify-events = { $n ->
        [one] ኣብቲ ሰንሰለት { $n } ፍጻመ።
       *[other] ኣብቲ ሰንሰለት { $n } ፍጻመታት።
    }
cli-verify-bodies = { $n ->
        [one] { $n } ትሕዝቶ ተኸፊቱን ተነጻጺሩን።
       *[other] { $n } ትሕዝቶታት ተኸፊቶምን ተነጻጺሮምን።
    }
cli-verify-erased = { $n ->
        [0] ብሕጊ ዝተደምሰሰ ትሕዝቶ የለን።
        [one] { $n } ትሕዝቶ ብሕጊ ተደምሲሱ።
       *[other] { $n } ትሕዝቶታት ብሕጊ ተደምሲሶም።
    }
cli-verify-whole = እቲ ሰንሰለት ኣይተበትከን።
cli-verify-broken = { $n ->
        [one] እቲ ሰንሰለት ኣብ { $n } ቦታ ተበቲኹ።
       *[other] እቲ ሰንሰለት ኣብ { $n } ቦታታት ተበቲኹ።
    }
cli-fault = ጌጋ፦ { $what }
cli-fault-page-damaged = ክፋል ናይቲ ፋይል ተበላሽዩ
cli-fault-event-missing = ሓደ ፍጻመ ይጎድል
cli-fault-event-changed = ሓደ ፍጻመ ተቐይሩ ወይ ብማእከል ኣትዩ
cli-fault-event-moved = ሓደ ፍጻመ ቦታ ቀይሩ
cli-fault-content-missing = ሓደ ትሕዝቶ ይጎድል
cli-fault-content-changed = ሓደ ትሕዝቶ ተቐይሩ
cli-fault-content-moved = ሓደ ትሕዝቶ ቦታ ቀይሩ
cli-fault-content-astray = ሓደ ትሕዝቶ ናይ ዝኾነ ፍጻመ ኣይኮነን
cli-fault-content-unreadable = ሓደ ትሕዝቶ ምሉእ እዩ፡ ግን በዚ ፕሮግራም ክንበብ ኣይከኣልን
cli-fault-case-key-lost = መፍትሕ ናይ ሓደ ጉዳይ ጠፊኡ ወይ ተሰይሩ
cli-fault-case-number-changed = ሓደ ቁጽሪ ጉዳይ ተቐይሩ
cli-fault-transcript-missing = ሓደ ፕሮቶኮል ካብቲ ዝርዝር ይጎድል
cli-fault-count-differs = ሓደ ፕሮቶኮል ካብቲ ዝብሎ ዝበዝሑ ወይ ዝወሓዱ ፍጻመታት ኣለውዎ
cli-fault-last-differs = ሓደ ፕሮቶኮል ካብቲ ዝብሎ ብዝተፈልየ ፍጻመ ይውዳእ
cli-fault-headlines-differ = እቲ ዝርዝር ካብቲ ፕሮቶኮል ዝተፈልየ ይብል
cli-fault-form-changed = ሓደ ዝተዓቀበ ቅጥዒ ካብቲ እቲ ዝርርብ ዝተኻየደሉ ዝተፈልየ እዩ

# Texts

cli-locales-form-unusable = እቲ ቅጥዒ ጌጋ ኣለዎ፡ እቶም ጽሑፋት ኣይተረጋገጹን ({ $what })
cli-locales-unreviewed = እቲ ቋንቋ ቋንቋ ኣዲኡ ብዝኾነ ሰብ ኣይተገምገመን
cli-locales-checked = { $n ->
        [0] ዝጎደለ ወይ ዝተጋገየ የለን።
        [one] { $n } ነገር ይጎድል ወይ ጌጋ እዩ።
       *[other] { $n } ነገራት ይጎድሉ ወይ ጌጋ እዮም።
    }

# The program and the terminal

shell-panicked = እቲ ፕሮግራም ኣብ ውሽጡ ጌጋ ኣጋጢምዎ ተዓጽዩ ({ $place })። ዝተዓቀበ ተዓቂቡ ኣሎ። ንvilja ዳግማይ ኣበግስዎ፡ ሽዑ እቲ ዝርርብ ካብቲ ዝነበሮ ይቕጽል።
shell-too-small = እቲ መስኮት ንእሽቶ እዩ፦ እንተ ወሓደ 30 x 8።
trouble-bug = እቲ ፕሮግራም ኣብ ውሽጡ ጌጋ ኣጋጢምዎ። ዳግማይ ፈትኑ።

line-error = ጌጋ፦
line-warning = ኣቕልቡ፦
line-chosen = ተመሪጹ
line-not-chosen = ኣይተመርጸን
line-here = ኣብዚ
line-empty = ባዶ
line-field = መልሲ

# The store

store-trouble-wrong-passphrase = እቲ ሓረግ መሕለፊ ትኽክል ኣይኮነን።
    .hint = ዳግማይ ፈትኑ። Caps Lock ወይ ካልእ ኪቦርድ ተወሊዑ እንተሎ ርኣዩ።
store-trouble-passphrase-missing = ሓረግ መሕለፊ የድሊ።
store-trouble-key-file-damaged = እቲ ፋይል መፍትሕ ተበላሽዩ፡ ቅዳሓቱ እውን።
    .hint = ንvault.key ካብ ተጠባባቒ ቅዳሕ ምለስዎ።
store-trouble-database-damaged = እቲ መኽዘን ተበላሽዩ።
    .hint = ነቶም ፋይላት ኣይትንክእዎም። ንናይ IT ደገፍ ሓገዝ ሕተቱ፦ vilja store salvage ነቲ ክንበብ ዝከኣል የድሕን።
store-trouble-database-missing = እቲ መፍትሕ ኣሎ፡ እቲ መኽዘን ግን የለን።
    .hint = ንvault.db ካብ ተጠባባቒ ቅዳሕ ምለስዎ።
store-trouble-not-encrypted = እቲ መኽዘን ኣይተመስጠረን። ኣይክፈትን።
    .hint = ንናይ IT ደገፍ ንገሩ፦ ነቲ ፋይል ዝቐየሮ ሰብ ኣሎ።
store-trouble-no-codec = እቲ ፕሮግራም ብዘይ ምስጠራ ተሃኒጹ፡ ዝኾነ መኽዘን ድማ ኣይከፍትን።
    .hint = SQLCipher ዘለዎ ህንጸት ናይቲ ፕሮግራም ጽዓኑ።
store-trouble-wrong-build = እቲ ፕሮግራም ብጌጋ ተሃኒጹ ({ $detail })፡ ዝኾነ መኽዘን ድማ ኣይከፍትን።
store-trouble-newer-format = እቲ መኽዘን ብድሕሪኡ ብዝወጸ ሕታም ናይቲ ፕሮግራም ዝተጻሕፈ እዩ (format { $detail })። ዝተተንከፈ ነገር የለን።
    .hint = ነቲ ሓድሽ ሕታም ጽዓንዎ።
store-trouble-already-open = { $detail ->
        [unknown] እቲ መኽዘን ኣብ ካልእ መስኮት ድሮ ክፉት እዩ።
       *[other] እቲ መኽዘን ኣብ ካልእ መስኮት ድሮ ክፉት እዩ (process { $detail })።
    }
    .hint = ቅድም ነቲ ካልእ መስኮት ዕጸውዎ።
store-trouble-not-ours = እቲ መኽዘን ኣይክፈትን፦ { $detail } መላግቦ እዩ፡ ካልኣይ ስም ኣለዎ፡ ወይ ናይ ካልእ ተጠቃሚ እዩ።
    .hint = ናይ IT ደገፍ ነቲ ማህደር ኣብ ትኽክለኛ ቦታኡ ከቐምጦ ሕተቱ። ዝተቐየረ ነገር የለን።
store-trouble-folder-read-only = እቲ መኽዘን ኣይክፈትን፦ ኣብ ማህደር { $detail } ምንባብ ጥራይ ይከኣል።
    .hint = ዝጠፍአ የለን። ዝንበብ ኩሉ ኣብ መዝገብ ተግባራት ናይቲ መኽዘን ይጽሓፍ፡ ስለዚ ኣብቲ ማህደር ምጽሓፍ ክከኣል ኣለዎ። ንናይ IT ደገፍ ነዚ ሕተቱ፡ ወይ ንምሉእ እቲ ማህደር ናብ ካልእ ዲስክ ቅድሕዎ፡ ብ VILJA_HOME ድማ ኣመልክትዎ።
store-trouble-already-there = ኣብኡ ድሮ መኽዘን ኣሎ።
store-trouble-not-there = ኣብኡ መኽዘን የለን።
store-trouble-wrong-realm = ናይ ልምምድ ዝርርባትን ሓቀኛ ዝርርባትን ክሕወሱ ኣይከኣልን።
store-trouble-disk-full = እቲ ዲስክ መሊኡ። እቲ መልሲ ገና ኣይተዓቀበን።
    .hint = ኣብቲ ዲስክ ቦታ ግበሩ። እቲ ፕሮግራም ምስ ተኻእለ ይዕቅቦ።
store-trouble-no-room = ዝርርብ ንምጅማር ኣብቲ ዲስክ ዘሎ ቦታ ኣይኣክልን ({ $detail } MiB ተሪፉ)።
    .hint = ክሳብ እንተ ወሓደ 80 MiB ቦታ ግበሩ። ዝተዓቀበ ክንበብ ይከኣል።
store-trouble-read-only = ኣብቲ ዲስክ ምንባብ ጥራይ ይከኣል። እቲ መልሲ ኣይተዓቀበን።
store-trouble-busy = ካልእ ፕሮግራም ነቲ መኽዘን ሒዝዎ ኣሎ። ዳግማይ ፈትኑ።
store-trouble-too-large = እቲ ጽሑፍ ንምዕቃብ ኣዝዩ ነዊሕ እዩ።
store-trouble-io = እቲ ፋይል ክንበብ ወይ ክጽሓፍ ኣይከኣልን፦ { $detail }።
store-trouble-sqlite = እቲ መኽዘን ብጌጋ መሊሱ ({ $detail })።
store-trouble-no-such-transcript = እቲ ፕሮቶኮል የለን።
store-trouble-erased = እቲ ፕሮቶኮል ብሕጊ ተደምሲሱ። እቲ ዝተባህለ ድሕሪ ሕጂ የለን።
store-trouble-withheld = እቲ ጉዳይ ዝተሓለወ እዩ፡ እቲ ነቲ መኽዘን ዝኸፈትኩምሉ ድማ ናብ ዝተሓለዉ ጉዳያት ኣየብጽሕን።
    .hint = ነቲ መኽዘን ካልእ መፍትሕ ዘለዎ ሰብ ሕተቱ። vilja store status ኣየኖት ከም ዘለዉ የርኢ።
store-trouble-held = እቲ ጉዳይ ዕገዳ ምድምሳስ ኣለዎ፡ ኣይድምሰስን ድማ።
    .hint = vilja store release፡ ምኽንያት ናይቲ ዕገዳ ምስ ተረፈ፡ ነቲ ዕገዳ የልዕሎ።
store-trouble-second-person-missing = እቲ ምድምሳስ ክልተ ሰባት የድልይዎ።
    .hint = እቲ ካልኣይ ሰብ ናይ ባዕሉ ሓረግ መሕለፊ ይሃብ።
store-trouble-same-person = ክልቲኦም ሓረጋት መሕለፊ ናይ ሓደ ሰብ እዮም።
    .hint = እቲ ካልኣይ ሰብ ናይ ባዕሉ ሓረግ መሕለፊ ይሃብ።
store-trouble-clock-jumped = ሰዓት ናይቲ ኮምፒተር ዘሊሉ። ኣየነይቲ መዓልቲ ምዃና ሰብ ክሳብ ዘረጋግጽ ዝድምሰስ ነገር የለን።
    .hint = ዕለት ናይቲ ኮምፒተር ርኣዩ። ትኽክል እንተ ኾይኑ፡ ብ --dateን ናይ ሎሚ ዕለትን ኣረጋግጹ።
store-trouble-number-in-reference = እቲ ጽሑፍ ቁጽሪ ጉዳይ ኣለዎ፤ ከምኡ እንተ ኾይኑ ድሕሪ ምድምሳስ ምተረፈ።
    .hint = ብዘይ ቁጽሪ ጉዳይ ጽሓፍዎ።
store-trouble-broken = ፍጻመ { $detail } ክንበብ ኣይከኣልን፦ ተበላሽዩ ወይ ተቐይሩ።
    .hint = vilja transcripts verify እንታይ ካልእ ከም ዝተበላሸወ የርኢ።
store-trouble-seal-broken = ኣብቲ መኽዘን ሓደ መፍትሕ ወይ ቁጽሪ ጉዳይ ተቐይሩ።
    .hint = vilja transcripts verify እንታይ ካልእ ከም ዝተበላሸወ የርኢ።
store-trouble-out-of-place = ሓደ ዝርርብ ሓንሳብ ጥራይ ክጅምር ይኽእል።
store-trouble-form-differs = እቲ ቅጥዒ ካብቲ እቲ ዝርርብ ዝተኻየደሉ ዝተፈልየ እዩ።
store-trouble-cost-too-high = እቲ ፋይል መፍትሕ ካብ ዝኾነ ርትዓዊ ፋይል ንላዕሊ ዝኽሪ ይሓትት። ኣይክፈትን።
store-trouble-no-randomness = እቲ ኮምፒተር ሃውርያዊ ቁጽርታት ኣይሃበን። ዝተፈጥረ ነገር የለን።
store-trouble-too-soon = ንዝቕጽል ፈተነ ገና እዩ። { $detail } ካልኢት ተጸበዩ።
    .hint = ክሳብ ሽዑ ልምምድ ክኽፈት ይከኣል።
store-trouble-not-a-backup = እቲ ማህደር ተጠባባቒ ቅዳሕ ናይቲ መኽዘን ኣይኮነን፡ ወይ ዝርዝሩ (backup.toml) ተበላሽዩ።
    .hint = vilja-backup-… ዝበሃል፡ vilja store backup ድማ ካብዚ መኽዘን ዝገበሮ ማህደር ሃቡ።
store-trouble-backup-differs = እቲ ቅዳሕ ክህልዎ ዝግባእ ትሕዝቶ የብሉን። ኣይጥቀሙሉን።
    .hint = ብ vilja store backup ሓድሽ ቅዳሕ ግበሩ፡ ወይ ዝቐደመ ውሰዱ።
store-trouble-renewal-differs = እቲ ሓድሽ መፍትሕ ዘለዎ መኽዘን፡ እቲ መኽዘን ዘለዎ ትሕዝቶ የብሉን። ዝተቐየረ ነገር የለን፦ እቲ ናይ ቀደም መፍትሕ ይሰርሕ።
    .hint = vilja transcripts verify ኣበግሱ፡ ንናይ IT ደገፍ ድማ ንገሩ።
store-trouble-officer-and-manager = እቲ ምድምሳስ ሓላፊ ጉዳይን ሓላፊ ክፍሊ ስራሕን፡ ነፍሲ ወከፎም ብናይ ገዛእ ርእሶም መእተዊ፡ የድልይዎ።
    .hint = vilja store slots ነፍሲ ወከፍ መእተዊ ንመን ምዃኑ የርኢ።
store-trouble-managers-log = መዝገብ ተግባራት ብሓላፊ ክፍሊ ስራሕ ወይ በቲ ኮሙን ይንበብ። እቲ መኽዘን ብኻልእ መእተዊ ተኸፊቱ።
    .hint = ንሓላፊ ክፍሊ ስራሕ ብናይ ባዕሉ መእተዊ ክኸፍት ሕተቱ። እንተ ዘየለ፦ vilja store slots add manager፡ ወይ add passphrase --role manager።

# doctor

doctor-version = ሕታም፦ { $what }
doctor-places = ነገራት ኣበይ ከም ዘለዉ
doctor-home = ማህደር፦ { $what }
doctor-settings = ምድላዋት፦ { $what }
doctor-store-real = መኽዘን ንሓቀኛ ዝርርባት፦ { $what }
doctor-store-training = መኽዘን ንልምምድ፦ { $what }
doctor-store-there = (ኣሎ)
doctor-store-none = (ገና የለን)
doctor-not-there-yet = (ገና የለን)
doctor-passphrase-file = ሓረግ መሕለፊ ኣብ ፋይል፦ { $what }
doctor-forms = ቅጥዕታትን ቋንቋታትን
doctor-forms-offered = ቅጥዕታት፦ { $what }
doctor-languages = ቋንቋታት ኣብቲ ፕሮግራም፦ { $what }
doctor-language = ናይ ሕጂ ቋንቋ፦ { $what }
doctor-terminal = እቲ ተርሚናል
doctor-term = ዓይነት፦ { $what }
doctor-size = ዓቐን፦ { $what }
doctor-no-terminal = ተርሚናል የለን
doctor-colour = ሕብሪ፦ { $what }
doctor-colour-yes = እወ (NO_COLOR የጥፍኦ)
doctor-colour-no = ኣይፋል፡ NO_COLOR ተወሲኑ ኣሎ
doctor-locale = ኮድ ፊደላት፦ { $what }
doctor-bidi = ካብ የማን ናብ ጸጋም ዝጽሓፍ ጽሑፍ፦ { $what }
doctor-bidi-asked = ከምኡ ተመሪጹ
doctor-bidi-terminal-orders = እቲ ተርሚናል ባዕሉ ነቲ ጽሑፍ ይሰርዖ
doctor-bidi-terminal-known = እቲ ፕሮግራም ነቲ ጽሑፍ ይሰርዖ፡ እቲ ተርሚናል ፍሉጥ እዩ
doctor-bidi-default = እቲ ፕሮግራም ነቲ ጽሑፍ ይሰርዖ፡ ብዛዕባ እቲ ተርሚናል ዋላ ሓንቲ ምስ ዘይፍለጥ ከም ዝገብሮ
doctor-bidi-hint-konsole = ኣብ ፕሮፋይል Konsole “Bi-Directional text rendering” እንተ ጠፊኡን --bidi app እንተ ተመሪጹን ይሓይሽ።
doctor-bidi-hint-kitty = ኣብ kitty.conf “force_ltr yes” ጽሓፉ፡ እንተ ዘይኮይኑ እቶም ቃላት ደጊሞም ይግልበጡ።
doctor-mode = ኣገባብ፦ { $what }
doctor-plain-no = ስክሪን
doctor-plain-asked = መስመር ብመስመር፡ --plain ስለ ዝተመርጸ
doctor-plain-accessible = መስመር ብመስመር፡ ምኽንያቱ ACCESSIBLE=1
doctor-plain-dumb = መስመር ብመስመር፡ ምኽንያቱ TERM=dumb
doctor-plain-no-terminal = መስመር ብመስመር፡ መእተዊ ወይ መውጽኢ ተርሚናል ስለ ዘይኮነ
doctor-machine = እቲ ኮምፒተር
doctor-disk = ምስጠራ ዲስክ፦ { $what }
doctor-swap = ናይ ልውውጥ ዝኽሪ (swap)፦ { $what }
doctor-unknown = ዘይፍለጥ
doctor-nothing-wrong = ጌጋ ኣይተረኽበን።
doctor-wrong = { $n ->
        [one] { $n } ክእረም ዘለዎ ነገር፦
       *[other] { $n } ክእረሙ ዘለዎም ነገራት፦
    }
doctor-home-unusable = ኣብ ማህደር { $what } ክጽሓፍ ኣይከኣልን።
    .hint = ነቲ ፍቓዳት ቀይርዎ ወይ ብ VILJA_HOME ካልእ ማህደር ምረጹ።
doctor-home-open = ካባኹም ወጻኢ ካልኦት ነቲ ማህደር { $what } ከንብብዎ ይኽእሉ።
    .hint = ኣብኡ chmod 700 ኣበግሱ።
doctor-passphrase-file-unreadable = እቲ ሓረግ መሕለፊ ዘለዎ ፋይል ክንበብ ኣይከኣልን፦ { $what }።
    .hint = VILJA_PASSPHRASE_FILE ኣረጋግጹ።
doctor-form-has-problems = { $what } ጌጋ ኣለዎ፡ ኣይተሓወሰን ድማ።
    .hint = ኣብቲ ፋይል vilja forms check ኣበግሱ።
doctor-form-unreadable = { $what } ከም ቅጥዒ ክንበብ ኣይከኣልን።
doctor-too-small = እቲ መስኮት { $what } እዩ። ኩሉ ንክርአ 40 x 12 የድሊ።
    .hint = ነቲ መስኮት ኣግፍሕዎ ወይ ነቲ ጽሑፍ ኣንእስዎ።
doctor-not-utf8 = ኮድ ፊደላት UTF-8 ኣይኮነን ({ $what })።
    .hint = ንኣብነት LANG=sv_SE.UTF-8 ወስኑ፡ እንተ ዘይኮይኑ å, ä, öን ዓረብኛን ብጌጋ ይርኣዩ።
