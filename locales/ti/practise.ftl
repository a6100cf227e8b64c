# Language: Tigrinya (ti). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

home-scenarios = ዝርርብ ተለማመዱ፦ እቲ ፕሮግራም ነቲ ሰብ ይጻወቶ
practise-heading = ዛንታታት ልምምድ
practise-what = ንመን ከም እትረኽቡ ምረጹ። እቲ ፕሮግራም ከም እቲ ሰብ ይምልስ፤ ንስኹም ትሓቱን ትምዝግቡን።
practise-reading = እቶም ዛንታታት ልምምድ ይንበቡ ኣለዉ …
practise-search = ምድላይ
practise-none = ዝሰማማዕ ዛንታ ልምምድ የለን።
practise-about = { $level ->
        [easy] ቀሊል
        [hard] ከቢድ
       *[other] ማእከላይ
    } · ኣስታት { $minutes } ደቒቕ · ቋንቋ፦ { $language }
practise-no-such = ብእዚ ስም ዛንታ ልምምድ የለን። ካብቲ ዝርዝር ሓደ ምረጹ።
practise-changed = እቲ ዝርርብ ካብ ዝጅምር እቲ ዛንታ ልምምድ ተቐይሩ። እቲ ሰብ ድሕሪ ሕጂ ኣይምልስን፡ ዝተመዝገበ ኩሉ ግን ኣሎ።
practise-mood = { $mood ->
        [tired] (ድምጺ እቲ ሰብ ድኹም እዩ፡ ብሓጺሩ ድማ ይምልስ።)
        [upset] (እቲ ሰብ ተጨኒቑ ብትሑት ድምጺ ይዛረብ።)
       *[other] (እቲ ሰብ ህዱእ እዩ፡ ነቲ ሕቶ ይጽበ።)
    }
practise-how = ብ Alt-Q ሕተቱ፡ በታ ባዕላ መጠወቒ ምሕታት ቀጽሉ። ከም ኣብ ልሙድ ዝርርብ ዝተረድኣኩም መዝግቡ።
practise-not-asked = ገና ኣይሓተትኩምን፦ Alt-Q ብኽፉት፡ Alt-H ብታህዋኽ፡ Alt-L ናብ መልሲ ብምምራሕ።
practise-how-lines = ብ /ሕተት ሕተቱ፡ ብተመሳሳሊ ምሕታት ቀጽሉ። ከም ኣብ ልሙድ ዝርርብ ዝተረድኣኩም መዝግቡ።
practise-not-asked-lines = ገና ኣይሓተትኩምን፦ /ሕተት ብኽፉት፡ /ታህዋኽ ብታህዋኽ፡ /ምምራሕ ናብ መልሲ ብምምራሕ።
practise-you-said = ንስኹም { $way ->
        [leading] (ብምምራሕ)
       *[other] (ብኽፉት)
    }፦ { $words }
practise-you-asked = ትሓቱ ኣለኹም፡ { $way ->
        [hurried] ብታህዋኽ
        [leading] እቲ መልሲ ኣብታ ሕቶ ብምእታው
       *[other] ብኽፉት
    }{ $n ->
        [one] { "" }
       *[other] { " " }(ኣብዚ ሕቶ { $n })
    }
practise-mark-heading = ኣብዛ ህሞት ምልክት ግበሩ
practise-mark-what = ኣብዚ እንታይ ከም ዘጋጠመ ብቑሩብ ቃላት። ኣብቲ ግብረ-መልሲ ይርአ።
practise-marked = እታ ህሞት ምልክት ተገይሩላ።
action-ask-open = ብኽፉት ሕተቱ፡ ወይ ምሕታት ቀጽሉ
    .key = ብኽፉት
    .word = ሕተት
action-ask-hurried = ብታህዋኽ ሕተቱ
    .key = ብታህዋኽ
    .word = ታህዋኽ
action-ask-leading = ናብ መልሲ ብምምራሕ ሕተቱ
    .key = ብምምራሕ
    .word = ምምራሕ
action-mark = ኣብዛ ህሞት ምልክት ግበሩ
    .key = ምልክት
    .next = ዝቕጽል ምልክት
    .word = ምልክት

status-replay = ዳግመ-ትርኢት
replay-standing = ዳግመ-ትርኢት፡ ስጉምቲ { $step } ካብ { $of } ({ $clock })፦ { $what }። ፍላጻታት ብስጉምቲ ይኸዱ፡ መጠወቒ ክፍተት የጻውት፡ 2ን 3ን የፍጥኑ።
replay-playing = ዳግመ-ትርኢት፡ ስጉምቲ { $step } ካብ { $of } ({ $clock })፦ { $what }። መጠወቒ ክፍተት ወይ እታ ባዕላ ኣሃዝ ደው ተብሎ።
replay-step-lines = ስጉምቲ { $step } ካብ { $of } ({ $clock })፦ { $what }።
replay-how-lines = ባዶ መስመር ሓደ ስጉምቲ ንቅድሚት ይኸይድ፡ < ድማ ሓደ ስጉምቲ ንድሕሪት። { $play } የጻውት፡ ከም ብሓድሽ ድማ የፍጥኖ፡ ኣብ መወዳእታ ደው ይብል።
replay-plays-faster = ካብቲ ሽዑ ዝነበረ { $times } ዕጽፊ ይፈጥን።
replay-plays = ብናይ ሽዑ ፍጥነት ይጻወት ኣሎ።
replay-stopped = ደው ኢሉ።
replay-branch = ጨንፈር፦ ካልእ መልሲ ትፍትኑ ኣለኹም። ካብዚ ዝዕቀብ የለን። { $back } ናብ ዳግመ-ትርኢት ይመልስ።
replay-branch-left = ናብ ዳግመ-ትርኢት ተመሊስኩም።
replay-no-branch-at-end = እቲ ዝርርብ ኣብዚ ተዛዚሙ። ካልእ ክትፍትኑላ ናብ እትደልዩ ህሞት ንድሕሪት ኪዱ።
replay-no-mark = ምልክት ዝተገብረላ ህሞት የላን።
replay-at-start = እዚ መጀመርታ እዩ።
replay-at-end = እዚ መወዳእታ እዩ።
replay-only-looked-at = ዳግመ-ትርኢት ክርአ ጥራይ ይከኣል። { $try } ካብዚ ካልእ መልሲ ይፍትን፡ ከይዕቀብ።
replay-for-manager = ሓቀኛ ዝርርብ ዳግማይ ዘርእዮ፡ መፍትሕ ናይ ሓላፊ ክፍሊ ስራሕ ዘለዎ ጥራይ እዩ።
replay-protected-not = ሓለዋ ዘለዎ ዝርርብ ዳግማይ ኣይርአን፦ ነፍሲ ወከፍ ሕቶ መልሳ ምርኣየት።
replay-began = እቲ ዝርርብ ይጅምር
replay-answered = መልሲ ን “{ $place }”
replay-entry-added = ኣብ “{ $place }” መስመር ይውሰኽ
replay-entry-removed = ካብ “{ $place }” መስመር ይወጽእ
replay-noted = መዘኻኸሪ ኣብ “{ $place }”
replay-moved = ናብ “{ $place }” ይኸይድ
replay-reviewed = ናብ ክለሳ ይኸይድ
replay-undone = ሓደ ስጉምቲ ይስረዝ
replay-redone = ሓደ ስጉምቲ ይድገም
replay-language = ቋንቋ ናይቲ ሰብ ይቕየር
replay-interpreted = ኣተረጓጉማ ይቕየር
replay-presented = “{ $place }” ይርአ
replay-assessed = ትዕዝብቲ ይግምገም
replay-overridden = ዋላ እኳ መጠንቀቕታ እንተሎ መልሲ ከም ዘለዎ ይተሓዝ
replay-disagreed = እቲ ሰብ ዘይሰማምዑሉ ይገልጽ
replay-read-back = እቲ ጽማቝ ይንበብ
replay-form-changed = እቲ ቅጥዒ ናብ ካልእ ሕታም ይቕየር
replay-protected = እቲ ሓለዋ ይቕየር
replay-practised = እቲ ዛንታ ልምምድ ይምረጽ
replay-asked = { $way ->
        [hurried] ብታህዋኽ ሕቶ ብዛዕባ
        [leading] ብምምራሕ ሕቶ ብዛዕባ
       *[other] ክፍቲ ሕቶ ብዛዕባ
    } “{ $place }”
replay-marked = ምልክት ዝተገብረላ ህሞት፦ { $text }
replay-finished = እቲ ዝርርብ ይዛዘም
replay-amended = እርማት ናይ “{ $place }”
action-replay = ነቲ ዝርርብ ብስጉምቲ ዳግማይ ኣርእዩ
    .key = ኣጻውት
    .word = ኣጻውት
action-branch = ካብዚ ካልእ መልሲ ፈትኑ፡ ከይዕቀብ
    .key = ፈትን
    .word = ፈትን

debrief-screen-what = ነጥቢ ኣይውሃብን፦ እንዛረበለን ህሞታት እየን። ምሉእ ገጽ ብ vilja train debrief ናብ ፋይል ይጽሓፍ።
debrief-screen-goals = እንልማመዶ
debrief-screen-points = እንዛረበሉ
debrief-screen-no-point = ዋላ ሓንቲ፦ ክፍለጥ ዝከኣል ኩሉ ተሓቲቱን ተመዝጊቡን።
debrief-screen-found = ዝረኸብኩምዎ
debrief-screen-marks = ምልክት ዝተገብረለን ህሞታት
debrief-screen-truth = ከምዚ ነይሩ
debrief-screen-discuss = ንምይይጥ ዝኾና ሕቶታት
debrief-screen-times = ግዜ
debrief-screen-about = ብዛዕባ እቲ ልምምድ
debrief-screen-beside = ዝተመዝገበ፦ { $recorded }። ከምዚ ነይሩ፦ { $fact }።
debrief-screen-ask = ከምዚ ምተሓተተ ነይሩ፦ { $ask }
action-debrief = ግብረ-መልሲ ናይቲ ልምምድ
    .key = ግብረ-መልሲ
    .word = ግብረ-መልሲ

lesson-row = ቀዳማይ ትምህርቲ፦ ነተን መጠወቒታት ተማሃሩ
    .what = ኣስታት ዓሰርተ ደቒቕ። ሓጺር ዝርርብ ተካይዱ፡ ንነፍሲ ወከፍ መጠወቒ ድማ ብምጥቃም ትማሃሩ።
lesson-standing = ትምህርቲ { $step } ካብ { $of }፦ { $what } ({ $skip } ይሓልፍ)
lesson-answer = ኣብ ቅድሚ መልሲ ዘላ ኣሃዝ ንዕኡ ትመርጽ። ነቲ ገጽ ብ { $close } ዕጸዉ፡ ሽዑ መልሲ ምረጹ።
lesson-next = Enter ናብ ዝቕጽል ሕቶ ይሰግር። Enter ጠውቑ።
lesson-ask = ነቲ ሰብ ሕተቱ፦ { $key }። እቲ መልሲ ኣብ ትሕቲ እታ ሕቶ ብክልተ ቋንቋ ይርአ።
lesson-dont-know = እቲ ሰብ ኣይፈልጥን ድዩ? ጭረት ትምዝግቦ፡ ኣብ ናይ ጽሑፍ ቦታ { $key }። ኣይፈልጥን ማለት ፈጺሙ ኣይፋል ኣይኮነን።
lesson-undo = ተጋጊኹም ዲኹም? { $key } ይስርዝ። ፈትኑ።
lesson-language = { $key } ነቲ ቋንቋ ናይቲ ሰብ ኣብ ማእከል ሕቶ ይቕይር። ፈትኑ፡ ሽዑ ቋንቋ ምረጹ።
lesson-both = { $key } ሓደ ወይ ክልተ ቋንቋ የርኢ። ፈትኑ።
lesson-note = { $key } መዘኻኸሪ ንሕቶ ይኸፍት። ቁሩብ ቃላት ጽሓፉ፡ ሽዑ Enter ጠውቑ።
lesson-flags = { $key } እቶም መልስታት እንታይ ከም ዘመልክቱ የርኢ። ክፈትዎ፡ ብ { $close } ድማ ዕጸውዎ።
lesson-overview = { $key } ንኹሎም ሕቶታት የርኢ፤ ንምድላይ ጽሓፉ። ክፈትዎ፡ ብ { $close } ድማ ዕጸውዎ።
lesson-shutter = ሰብ ይኣቱ ኣሎ ዶ? { $key } ንኹሉ ይሓብእ፡ { $key } ዳግማይ የርእዮ። ክልቲኡ ፈትኑ።
lesson-help = { $key } ኣብዚ ንዘለዋ ኩለን መጠወቒታት የርኢ። ክፈትዎ፡ ብ { $close } ድማ ዕጸውዎ።
lesson-finish = ሕጂ ነቲ ዝርርብ ባዕልኹም ተካይድዎ። ሕተቱ፡ መዝግቡ፡ ናብ { $key } ኪዱ፡ ምስ ወዳእኩም ድማ ዛዝሙ።
lesson-debrief = { $key } ነቲ ግብረ-መልሲ የርኢ፦ እንታይ ከም ዝረኸብኩምን እንታይ ክሕተት ከም ዝከኣል ዝነበረን።
lesson-over = እቲ ትምህርቲ ተወዲኡ። { $replay } ነቲ ዝርርብ ዳግማይ የርኢ፡ { $home } ናብ መበገሲ ይኸይድ።
action-skip = ነዚ ስጉምቲ ናይቲ ትምህርቲ ሕለፍዎ
    .key = ሕለፍ
    .word = ሕለፍ
