# Language: Tigrinya (ti). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = ትርኢት ንኣስተርጓሚ፦ እታ ሕቶ፡ እቶም መማረጽታትን እቲ ሓገዝን ጥራይ
    .word = ኣስተርጓሚ
action-interpreter-door = ኣስተርጓሚ ኣብ ካልእ መስኮት ከንብብ ፍቐዱ፡ ወይ ኣቋርጹ
    .key = መስኮት ኣስተርጓሚ
    .word = መስኮት
action-wording-remark = ርእይቶ ኣብቲ ትርጉም
    .key = ርእይቶ
    .word = ርእይቶ

interpreter-title = ንኣስተርጓሚ
interpreter-nothing = ኣብዚ እዋን ዝርአ ሕቶ የለን።
interpreter-over = እቲ ምርኣይ ተወዲኡ። ንምዕጻው Enter ጠውቑ።
interpreter-only-reads = ኣብዚ ምንባብ ጥራይ እዩ ዝከኣል። እቶም መልስታት ብሓላፊ ጉዳይ ይጽሓፉ።
interpreter-no-answers = ኣብ ትርኢት ኣስተርጓሚ ኣይምለስን፡ እቶም መልስታት ኣብዚ ስለ ዘይርኣዩ። መጀመርታ ነቲ ትርኢት ዕጸዉ።
interpreter-door-open = ሕጂ ኣስተርጓሚ ነተን ሕቶታት ኣብ ካልእ መስኮት ናይቲ ባዕሉ ተጠቃሚ ከንብበን ይኽእል። ኣብኡ vilja interpret ኣበግሱ።
interpreter-door-shut = ኣስተርጓሚ ድሕሪ ሕጂ ኣየንብብን።
interpreter-came = ኣስተርጓሚ ሕጂ ኣብ ካልእ መስኮት ምሳኹም የንብብ ኣሎ።
interpreter-left = ኣስተርጓሚ መስኮቱ ዓጽዩ። ንስኹም ነቲ ምርኣይ ክሳብ እተቋርጽዎ ዳግማይ ክኽፈት ይከኣል።
interpreter-standing-open = ንኣስተርጓሚ ክፉት፡ ገና ዘንብብ የለን።
interpreter-standing-read = ኣስተርጓሚ ምሳኹም የንብብ ኣሎ።
interpreter-no-door = መስኮት ኣስተርጓሚ ክኽፈት ኣይተኻእለን ({ $detail })። ኣብ ክንድኡ ትርኢት ኣስተርጓሚ ኣብዚ መስኮት ኣርእዩ።

interpreter-not-open = ኣብዚ እዋን ንኣስተርጓሚ ሕቶታት ዘርኢ ሰብ የለን።
    .hint = ሓላፊ ጉዳይ ኣብ እዋን ዝርርብ { $key } ክጥውቕ ሕተቱ፡ ሽዑ ነቲ ባዕሉ ትእዛዝ ደጊምኩም ኣበግሱ።
interpreter-taken = ካልእ ሰብ ነተን ሕቶታት ድሮ የንብበን ኣሎ።
    .hint = መጀመርታ ነቲ ካልእ መስኮት ዕጸዉ፡ ወይ ሓላፊ ጉዳይ ነቲ ምርኣይ ከቋርጾን ከም ሓድሽ ክኸፍቶን ሕተቱ።
interpreter-no-place = እቶም መስኮታት ዝራኸብሉ፡ ንስኹም ጥራይ እትበጽሕዎ ማህደር የለን ({ $detail })።
    .hint = ነቲ ኮምፒተር ዝከናኸን ሰብ፡ ነቲ መሰላት ናይ XDG_RUNTIME_DIR ወይ ናይ ማህደር እቲ ፕሮግራም ክርእዮ ሕተቱ።

wording-remark-passage = ኣየናይ ጽሑፍ ይምልከት?
wording-remark-kind = እንታይ ይምልከት?
wording-remark-no-word = ዝመሳሰሎ ቃል የለን
wording-remark-not-understood = ኣይተረድአን፡ ኣብ ክንድኡ ከምዚ ተባሂሉ
wording-remark-better = ዝሓሸ ትርጉም
wording-remark-caution = ብዛዕባ ቋንቋ ጥራይ ጽሓፉ፦ ስም ኣይትጽሓፉ፡ ካብቲ እቲ ሰብ ዝበሎ እውን ዋላ ሓንቲ። እቲ ዝርዝር ናብ ተርጐምቲ ይኸይድ፡ ክፋል ናይቲ ጉዳይ ድማ ኣይኮነን።
wording-remark-refused = እቶም ቃላት ጽሓፉ፡ እንተ በዝሐ 500 ምልክት።
wording-remark-kept = እቲ ርእይቶ ንተርጐምቲ ተመዝጊቡ። እቲ ኣብዚ ዘሎ ጽሑፍ ኣይቅየርን።
wording-remark-not-kept = እቲ ርእይቶ ክምዝገብ ኣይተኻእለን። ኣብ ክንድኡ ንሓላፊ ጉዳይ ንገርዎ።
wording-remark-came = ኣስተርጓሚ ኣብቲ ትርጉም ርእይቶ መዝጊቡ።
wording-remarks-full = እቲ ዝርዝር ርእይቶታት መሊኡ። ነቲ ብዛዕባ ትርጉማት ዝከናኸን ሰብ ክርእዮ ሕተቱ።

wording-remarks-count = { $n ->
    [0] ኣብ ትርጉማት ርእይቶ የለን።
    [one] { $n } ርእይቶ ኣብ ትርጉማት።
   *[other] { $n } ርእይቶታት ኣብ ትርጉማት።
}
wording-remarks-unread = { $n ->
    [one] { $n } መስመር ናይቲ ዝርዝር ክንበብ ኣይተኻእለን።
   *[other] { $n } መስመራት ናይቲ ዝርዝር ክንበብ ኣይተኻእለን።
}
wording-remarks-leave = እቲ ዝርዝር ናብ ተርጐምቲ ቅድሚ ምሃቡ ነተን ቃላት ኣንብቡወን፦ ሓደ ሰብ ዝበሎ ነገር ክህሉ ይኽእል እዩ።
wording-remarks-removed = ዝተሰረዙ ርእይቶታት፦ { $n }
wording-remarks-text = እቲ ጽሑፍ
wording-remarks-changed = እቲ ርእይቶ ካብ ዝግበር እቲ ጽሑፍ ተቐይሩ።
wording-remarks-words = ኣስተርጓሚ
