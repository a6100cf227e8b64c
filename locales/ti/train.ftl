# Language: Tigrinya (ti). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

problem-word-missing = እቲ ተለዋጢ ነቲ ኣብ ካልእ ተለዋጢ ዘሎ ቃል “{ $word }” የብሉን።
    .hint = ንኹሎም ተለወጥቲ ኣብ ትሕቲ words ሓደ ዓይነት ቃላት ሃብዎም፦ እቶም ጽሑፋት ንዝኾነ ካብኣቶም ክጥቀሙ ይኽእሉ።
problem-no-fact = “{ $place }” እቲ ሰብ ኣብ ኩሎም ተለወጥቲ ዝፈልጦ ኣይኮነን፦ እቲ መልሲ ኣብ ትሕቲ [facts] የለን።
    .hint = ነቲ መልሲ ኣብ ትሕቲ [facts] ጽሓፉ፡ ወይ ነታ ሕቶ ካብዚ ኣውጽኡ።
problem-not-silent = “{ $place }” ፈጺሙ ኣይንገርን፡ እቲ ሓቂ ግን ሓደ ሰብ ክብሎ ዘለዎ መልሲ እዩ።
    .hint = ሽዑ ዝምዝገብ ጽሓፉ፡ ንኣብነት { "{" } dont_know = true { "}" }፡ ወይ ካልእ told ምረጹ።
problem-not-between-two = ተጻራሪ ኣብ መንጎ ክልተ ሕቶታት እዩ።
    .hint = ክልተ ጽሓፉ፡ ንኣብነት between = ["wish_to_move", "after_no"]።

problem-no-texts-of-scenario = እቲ ዛንታ ልምምድ ኣብ { $file } ጽሑፋት የብሉን።
    .hint = ነቲ ፋይል ጽሓፍዎ፦ ብሽወደንኛ ኩሉ ይህሉ፡ ብቋንቋ ናይቲ ሰብ ድማ መኽፈቲ ቃልን ምላሻትን።

problem-no-such-form = “{ $form }” ዝበሃል ቅጥዒ የለን።
    .hint = ኣየኖት ከም ዘለዉ ብ vilja forms list ርኣዩ።

problem-otherwise = ተለዋጢ { $variation }፦ { $what ->
        [not-raised] { $id } ብክብደት { $expected } ክግበር ነይርዎ፡ ግን ኣይተገብረን።
        [raised] { $id } ክግበር ኣይነበሮን፡ ግን ብክብደት { $found } ተገይሩ።
        [weighs] ክብደት { $id } { $expected } ክኸውን ነይርዎ፡ ግን { $found } እዩ።
        [not-open] { $id } ክፉት ክኸውን ነይርዎ፡ ግን ተወሲኑ፦ { $found }።
        [not-settled] { $id } ክፉት ክኸውን ነይርዎ፡ ግን ዝውስኖ ሕቶ ኣይምሃለወን።
        [element] { $id } { $expected } ክኸውን ነይርዎ፡ ግን { $found } እዩ።
        [highest] እቲ ዝለዓለ ክብደት { $expected } ክኸውን ነይርዎ፡ ግን { $found } እዩ።
        [refused] መልሲ ናይ { $id } ቅቡል ኣይኮነን።
        [not-relevant] { $id } መልሲ ኣለዎ፡ እታ ሕቶ ግን ኣይትሕተትን።
       *[other] { $id } ካብቲ ኣብ ትሕቲ [expect] ዘሎ ዝተፈልየ ኮይኑ።
    }
    .hint = ነቶም ሓቅታት ወይ ነቲ ትጽቢት ቀይሩ፡ ኣብ ኩሎም ተለወጥቲ ንክሰማማዕ።

refusal-not-training = እዚ ናይ ልምምድ እዩ፡ እዚ ዝርርብ ግን ሓቀኛ እዩ።
refusal-too-late-to-practise = እቲ ዛንታ ልምምድ ቅድሚ እቲ ዝርርብ ምጅማሩ ይምረጽ።

train-none = ዛንታ ልምምድ የለን።
train-left-out = እቲ ዛንታ ልምምድ { $scenario } ክንጥቀመሉ ኣይከኣልን፦
train-no-such-scenario = “{ $scenario }” ዝበሃል ዛንታ ልምምድ የለን።
    .hint = ካብዞም ሓደ ምረጹ፦ { $scenarios }።
train-has-problems = { $n ->
        [one] እቲ ኣብ { $path } ዘሎ ዛንታ ልምምድ ሓደ ጌጋ ኣለዎ።
       *[other] እቲ ኣብ { $path } ዘሎ ዛንታ ልምምድ { $n } ጌጋታት ኣለዎ።
    }
    .hint = ነቲ ኣብ ላዕሊ ዘሎ ኣርሙ፡ ሽዑ ብ vilja forms check { $path } ፈትኑ።
train-level-easy = ቀሊል
train-level-medium = ማእከላይ
train-level-hard = ከቢድ
train-minutes = { $n ->
        [one] ኣስታት ሓንቲ ደቒቕ
       *[other] ኣስታት { $n } ደቒቕ
    }

train-sheet-heading = { $practice } · ወረቐት ተራ፦ { $title } ({ $scenario })
train-day = መዓልቲ ናይቲ ልምምድ { $day }
train-seed = መበገሲ ቁጽሪ { $seed }
train-situation = ሓላፊ ጉዳይ ቅድሚ እቲ ዝርርብ ዝፈልጦ
train-persona = ንስኹም መን ምዃንኩም
train-mood = መዓልትኹም
train-mood-calm = ተረጋጊእኩም ኣለኹም።
train-mood-tired = ደኺምኩም ኣለኹም፦ ብታህዋኽ ዝቐረበት ሕቶ እንተ መጺኣትኩም፡ ኣብ ዝቕጽል ግዜ እውን ከምኡ ብሓጺሩ ትምልሱ።
train-mood-upset = ተረቢሽኩም ኣለኹም፦ ብኡብኡ ዘይትነግርዎ፡ ሓላፊ ጉዳይ ሓንሳብ ደጊሙ ክሓቶ ኣለዎ።
train-feelings = ከመይ ይስምዓኩም
train-knows = ዘጋጠመ
train-withholds = ሒዝኩም እትጸንሕዎ
train-opening = ከምዚ ትጅምሩ
train-replies = ከምዚ ትምልሱ
train-told-open = እታ ሕቶ ክፍቲ ምስ እትኸውን ይንገር
train-told-again = ሓንሳብ ደጊሙ ብኽፉት ምስ ዝሕተት ጥራይ ይንገር
train-told-gently = ሓንሳብ ደጊሙ ብኽፉት ምስ ዝሕተት ይንገር፡ ሰብ እንተ ዘየታሃዊኹኩም ወይ መልሲ ኣብ ኣፍኩም እንተ ዘየእትዩ
train-told-never = ፈጺሙ ኣይንገርን
train-first = ቀዳማይ ግዜ፦
train-truth = ክትነግሩ ከለኹም፦
train-hurried = እታ ሕቶ ብታህዋኽ እንተ ቐሪባ፦
train-leading = እቲ መልሲ ኣብታ ሕቶ እንተሎ፦
train-facts = እቲ ካልእ እትፈልጥዎን ሰብ ምስ ዝሓተኩም እትነግርዎን
train-goals = ዕላማ ናይቲ ልምምድ
train-sheet-end = እዚ ወረቐት ነቲ ተራ ዝጻወት እዩ። እቲ ዝልማመድ ድሕሪኡ ጥራይ ይርእዮ።

train-debrief-heading = ግብረ-መልሲ፦ { $title }
train-not-practised = እቲ ፕሮቶኮል { $id } ካብ ዛንታ ልምምድ ኣይኮነን።
    .hint = ግብረ-መልሲ ካብ ዛንታ ልምምድ ንዝጀመሩ ናይ ልምምድ ዝርርባት እዩ። ኣየኖት ከም ዘለዉ ብ vilja train list ርኣዩ።
train-erased = እቲ ፕሮቶኮል { $id } ብሕጊ ተደምሲሱ።
train-file-exists = እቲ ፋይል { $path } ድሮ ኣሎ።
    .hint = ካልእ ስም ምረጹ። ኣብ ልዕሊ ዘሎ ፋይል ኣይጽሓፍን።
train-not-written = እቲ ፋይል { $path } ክጽሓፍ ኣይተኻእለን፦ { $detail }
    .hint = ክትጽሕፉሉ ዝተፈቕደልኩም ማህደር ምረጹ።
train-written = እቲ ግብረ-መልሲ ናብ { $path } ተጻሒፉ።
train-group-of-two = እቶም ፕሮቶኮላት ካብ ክልተ ዛንታታት ልምምድ እዮም፦ { $one }ን { $other }ን።
    .hint = ነቶም ሓደ ዓይነት ዝተለማመዱ ኣነጻጽሩ።
train-group-heading = ግብረ-መልሲ ናይቲ ጉጅለ፦ { $title }
train-group-of = { $n ->
        [one] ሓደ ናይ ልምምድ ዝርርብ።
       *[other] { $n } ናይ ልምምድ ዝርርባት።
    }
train-group-common = ንብዙሓት ዝሓብሮም
train-group-nothing = ካብ ሓደ ንላዕሊ ዘጋጠመ የለን።
train-group-by = { $n ->
        [one] ኣብ ሓደ
       *[other] ኣብ { $n }
    }
debrief-seed = መበገሲ ቁጽሪ { $seed }፦ እቲ ባዕሉ ቁጽሪ ነቲ ባዕሉ ሰብ ዳግማይ ይህብ።
debrief-other-file = ድሕሪ እቲ ዝርርብ እቲ ዛንታ ልምምድ ተቐይሩ። ኣብዚ ዝበሃል ምስቲ ናይ ሕጂ የነጻጽር።
debrief-asked = ሕቶታት ነቲ ሰብ፦ { $open } ክፉታት፡ { $hurried } ብታህዋኽ፡ { $leading } ብምምራሕ።
debrief-languages = { $n ->
        [0] እቲ ሰብ { $spoken } ይዛረብ። ብዘይካ ቋንቋ ሓላፊ ጉዳይ ካልእ ቋንቋ ኣይተራእየን።
       *[other] እቲ ሰብ { $spoken } ይዛረብ። ዝተራእየ፦ { $shown }።
    }
debrief-read-back = እቲ ጽማቝ ብ{ $language } ተነቢቡ።
debrief-found = ዝተዓዘበ
debrief-none-found = ካብቲ ክዕዘብ ዝከኣል ዋላ ሓንቲ።
debrief-points = እንዛረበሉ
debrief-no-points = ዋላ ሓንቲ፦ ክፍለጥ ዝከኣል ኩሉ ከም ዘለዎ ተመዝጊቡ።
debrief-truth = ከምዚ ነይሩ
debrief-knew = እቲ ሰብ ዝፈልጦ ዝነበረ
debrief-discuss = ንምይይጥ
debrief-times = ግዜ
debrief-marks = ምልክት ዝተገብረለን ህሞታት
debrief-time = { $what }፦ { $time }
debrief-paused = ዕረፍቲ
debrief-not-a-grade = እቲ ግብረ-መልሲ ነጥቢ ኣይኮነን።
debrief-moment-at = ስጉምቲ { $step }፡ ድሕሪ { $time } ናይቲ ዝርርብ፡ ኣብ “{ $place }”
debrief-moment = ስጉምቲ { $step }፡ ድሕሪ { $time } ናይቲ ዝርርብ
debrief-recorded = ዝተመዝገበ፦ { $what }
debrief-fact = ከምዚ ነይሩ፦ { $what }
debrief-ask = ከምዚ ምተሓተተ ነይሩ፦ { $what }
debrief-why-flag = እቲ ትዕዝብቲ “{ $flag }” ዝተመርኮሰሉ፦ { $sources }

debrief-missed-flag = { $n ->
        [0] ዘይተዓዘበ፦ { $flag } ({ $weight })
       *[other] ዘይተዓዘበ፦ { $flag } ({ $weight })። ዝምርኮሰሉ፦ { $places }
    }
debrief-weighs-otherwise = { $flag }፦ ክብደቱ { $found } እዩ፡ ግን { $expected } ክኸውን ነይርዎ{ $n ->
        [0] {""}
       *[other] ። ዝምርኮሰሉ፦ { $places }
    }
debrief-without-ground = ብዘይ መሰረት ዝተዓዘበ፦ { $flag } ({ $weight })፡ ብሰንኪ { $places }
debrief-wrongly-recorded = { $place }፦ ካብቲ ዝነበረ ብዝተፈልየ ተመዝጊቡ{ $after ->
        [hurried] {" "}(ብታህዋኽ ንዝቐረበት ሕቶ ዝተዋህበ መልሲ)
        [leading] {" "}(ናብ መልሲ ንእትመርሕ ሕቶ ዝተዋህበ መልሲ)
       *[none] {""}
    }
debrief-taken-for-no = { $place }፦ “{ $said }” ኣይፋል ኮይኑ
    .why = ዘይፈልጥ ወይ ክምልስ ዘይደሊ ሰብ ኣይፋል ኣይበለን። ዘይተፈልጠ ከም ዘይተፈልጠ ክጽሓፍ ኣለዎ።
debrief-not-learnt = { $place }፦ ከም “{ $recorded }” ተመዝጊቡ፡ ግን ክፍለጥ ዝከኣል ነይሩ{ $n ->
        [0] ። ክፍቲ ሕቶ ኣይተሓተተን
        [one] ። ሓንቲ ክፍቲ ሕቶ ተሓቲታ፡ ተወሳኺ የድሊ ነይሩ
       *[other] {""}
    }
    .why = ናይ መጀመርታ ካብ ሕቶ ዝሃድም መልሲ መብዛሕትኡ ግዜ ናይ መወዳእታ ኣይኮነን። ሓንቲ ክፍቲ ሕቶ ምውሳኽ ብዙሕ ኣየኽስርን።
debrief-other-entries = { $place }፦ { $recorded } ተመዝጊቦም፡ ግን { $fact } እዮም
debrief-skipped = { $place }፦ ኣይተሓተተን፡ ወይ ዝተመዝገበ የለን
debrief-skipped-beside = { $section }፦ { $n ->
        [one] ሓንቲ ሕቶ ብዘይ መልሲ፦ { $places }
       *[other] { $n } ሕቶታት ብዘይ መልሲ፦ { $places }
    }
debrief-late = { $place }፦ ድሕሪ እታ ኣብ ዝቕጽል ክፋል እትመጽእ “{ $passed }” ጥራይ ተመዝጊቡ
    .why = ትዕዝብቲ ዝምርኮሰሉ ነገር ቅድሚ እቲ ዝርርብ ምቕጻሉ የድሊ፦ ድሕሪኡ ሰብ ነቲ ድሮ ዝኣምኖ እዩ ዝሓትት።
debrief-pressed = { $place }፦ { $way ->
        [hurried] ብታህዋኽ ዝቐረበት ሕቶ
       *[leading] ናብ መልሲ እትመርሕ ሕቶ
    }{ $cost ->
        [lost] ። እቲ ሓቂ ፈጺሙ ኣይወጸን
        [closed] ። ድሕሪኡ ክፍለጥ ኣይተኻእለን
        [delayed] ። እቲ ሓቂ እታ ሕቶ ክፍቲ ምስ ኮነት ጥራይ መጺኡ
       *[nothing] ። ሎሚ ግን እቲ መልሲ ዋላ ከምኡ መጺኡ
    }
    .why = { $way ->
        [hurried] ከም ዝተታሃወኸ ዝስምዖ ሰብ ብሓጺሩ ይምልስ፡ ብቕልጡፍ ዝበሃል ድማ ይብል።
       *[leading] ኣብቲ ዝሓትት ዘሎ ዝምርኮስ ሰብ ምስኡ ምስምማዕ ይቐልሎ።
    }
debrief-contradiction-unnoticed = ኣይሰማማዕን፦ “{ $one }”ን “{ $other }”ን
    .why = ክልተ ዘይሰማምዑ ነገራት ንምሕታት ምኽንያት እዮም፡ ንምምራጽ ኣይኮኑን።
debrief-language-not-shown = እተን ሕቶታት ብ{ $language } ፈጺመን ኣይተራእያን
    .why = ነታ ሕቶ ብናይ ባዕሉ ቋንቋ ዝርእያ ሰብ እንታይ ይሕተት ከም ዘሎ ይፈልጥ፡ ኣስተርጓሚ እውን።
debrief-not-read-back = እቲ ጽማቝ ኣይተነበን
    .why = ዝተመዝገበ ናይቲ ሰብ ዝኸውን፡ ንሱ ወይ ንሳ ምስ ሰምዖ ጥራይ እዩ።
debrief-read-back-in-other = እቲ ጽማቝ ብ{ $language } ተነቢቡ፡ እቲ ሰብ ግን { $spoken } ይዛረብ
    .why = ዝተመዝገበ ናይቲ ሰብ ዝኸውን፡ ንሱ ወይ ንሳ ምስ ሰምዖን ምስ ተረድኦን ጥራይ እዩ።
debrief-interpreter-not-recorded = { $place }፦ ኣይተመዝገበን
    .why = እቲ ዝርርብ ብኸመይ ከም ዝተተርጎመ ክፋል ናይቲ መሰረት እዩ፦ እቶም ቃላት ክሳብ ክንደይ ውሑስ ምዃኖም ይገልጽ።
debrief-not-finished = እቲ ዝርርብ ኣይተዛዘመን
