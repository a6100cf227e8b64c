# Language: Tigrinya (ti). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = ኣሰልጣኒ ነቲ ዝርርብ ኣብ ካልእ መስኮት ክከታተሎ ፍቐዱ፡ ወይ ኣቋርጹ
    .word = ኣሰልጣኒ
follow-title = ንኣሰልጣኒ
follow-nothing = ኣብዚ እዋን ዝርአ ነገር የለን።
follow-over = እቲ ምክትታል ተወዲኡ። ንምዕጻው Enter ጠውቑ።
follow-review = እቲ ዝልማመድ ኣብቲ ዳግመ-ርእየት ኣሎ።
follow-answer = ዝተመዝገበ፦ { $answer }
follow-no-answer = ገና ዝተመዝገበ የለን።
follow-last = ሕጂ ኣብ «{ $question }» ዝተመዝገበ፦ { $answer }
follow-last-none = እቲ መልሲ ናይ «{ $question }» ተኣልዩ።
follow-not-asked = እቲ ዝልማመድ ነቲ ሰብ ብዛዕባ እዚ ኣይሓተቶን።
follow-trainee-said = እቲ ዝልማመድ ይሓትት ኣሎ፡ { $way ->
        [leading] ብምምራሕ
       *[other] ብኽፉት
    }፦ { $words }
follow-trainee-asked = እቲ ዝልማመድ ይሓትት ኣሎ፡ { $way ->
        [hurried] ብታህዋኽ
        [leading] መልሲ ኣብታ ሕቶ ብዘሎ ኣገባብ
       *[other] ብኽፉት
    }
follow-role = ወረቐት ተራ፡ { $when }፦
follow-role-fact = ወረቐት ተራ፦ { $fact }
follow-role-none = ወረቐት ተራ ብዛዕባ እዚ ሕቶ ዝብሎ የብሉን።
follow-role-other-form = ወረቐት ተራ ናይ ካልእ ቅጥዒ እዩ፡ ናይቲ ዝጥቀሙሉ ዘለዉ ኣይኮነን።
follow-no-flags = ገና ትዕዝብትታት የለዉን።
follow-only-reads = ኣብዚ ምንባብን ኣብ ህሞታት ምልክት ምግባርን ጥራይ እዩ ዝከኣል። እቶም መልስታት በቲ ዝልማመድ ይጽሓፉ።
follow-line-how = ኣብዛ ህሞት ምልክት ንምግባር { "m" } ጽሓፉ፡ እንተ ደሊኹም ድሕሪኡ ቑሩብ ቃላት ወስኹ።
follow-mark-what = ቑሩብ ቃላት፡ ወይ ዋላ ሓንቲ። እቲ ምልክት ናይታ ምጽሓፍ ዝጀመርኩምላ ህሞት እዩ፡ ኣብቲ ግብረ-መልሲ ድማ ይርአ። እቲ ዝልማመድ ሕጂ ኣይርእዮን።
follow-mark-on-its-way = እቲ ምልክት ኣብ መንገዲ ኣሎ …
follow-mark-too-long = እንተ በዝሐ { $n } ፊደላት። ኣሕጽርዎ።
follow-mark-refused = እቲ ምልክት ተቐባልነት ኣይረኸበን። እተን ቃላት ኣብዚ ኣለዋ።
follow-mark-unsure = እዚ ምልክት ኣብ ግዜኡ ከም ዝተጻሕፈ ዝፈልጥ የለን፦ { $text }
follow-mark-not-taken = እዚ ምልክት ተቐባልነት ኣይረኸበን፦ { $text }
follow-door-open = ሕጂ ኣሰልጣኒ ነቲ ዝርርብ ኣብ ካልእ መስኮት ናይቲ ባዕሉ ተጠቃሚ ክከታተሎ ይኽእል። ኣብኡ vilja train follow ኣበግሱ።
follow-door-shut = ኣሰልጣኒ ድሕሪ ሕጂ ኣይከታተልን።
follow-came = ኣሰልጣኒ ሕጂ ነቲ ዝርርብ ኣብ ካልእ መስኮት ይከታተሎ ኣሎ።
follow-left = ኣሰልጣኒ መስኮቱ ዓጽዩ። ንስኹም ክሳብ እተቋርጽዎ ዳግማይ ክኽፈት ይከኣል።
follow-standing-open = ንኣሰልጣኒ ክፉት፡ ገና ዝከታተል የለን።
follow-standing-read = ኣሰልጣኒ ነቲ ዝርርብ ይከታተሎ ኣሎ።
follow-no-door = መስኮት ኣሰልጣኒ ክኽፈት ኣይተኻእለን ({ $detail })። ኣብ ክንድኡ ኣብዚ መስኮት ኣብ ህሞታት ምልክት ግበሩ።
follow-not-open = ኣብዚ እዋን ንኣሰልጣኒ ክፉት ዝኾነ ናይ ልምምድ ዝርርብ የለን።
    .hint = እቲ ዝልማመድ ኣብቲ ናይ ልምምድ ዝርርብ { $key } ክጥውቕ ሕተቱ፡ ሽዑ ነቲ ባዕሉ ትእዛዝ ደጊምኩም ኣበግሱ።
follow-taken = ካልእ ሰብ ነቲ ዝርርብ ድሮ ይከታተሎ ኣሎ።
    .hint = መጀመርታ ነቲ ካልእ መስኮት ዕጸዉ፡ ወይ እቲ ዝልማመድ ከቋርጾን ከም ሓድሽ ክኸፍቶን ሕተቱ።
follow-replay-marked = ኣሰልጣኒ ኣብዛ ህሞት ምልክት ገይሩ፦ { $text }
follow-debrief-mark = ኣሰልጣኒ ኣብዛ ህሞት ምልክት ገይሩ። { $text }
