# Language: Tigrinya (ti). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

test-card-intro = ክልተ ናይ ዓረብኛ ቃላት ኣብ ታሕቲ ብክልተ መገዲ ይርኣዩ፦ ሓደ ነዊሕ፡ ሓደ ሓጺር። ከተንብብዎም ኣየድልየኩምን።
test-card-question = ኣብ ኣየናይ መስመር እዩ እቲ ነዊሕ ቃል ብየማን፡ ፊደላቱ ተተኣሳሲሩ ዘሎ? 1 ወይ 2 ጠውቑ። ክልቲኡ ቅኑዕ እንተኾይኑ፦ 1 ጠውቑ። ክልቲኡ ቅኑዕ እንተ ዘይኮይኑ፦ 0 ጠውቑ። Esc ነታ ሕቶ ይሓልፋ።
test-card-unanswered = ዝተዓቀበ የለን።
test-card-kept = እቲ መልሲ ካብ ሕጂ ንደሓር ኣብዚ ተርሚናል ይሰርሕ። ደጊምኩም ንምግባር፦ vilja doctor --test-card
test-card-neither = ሽዑ እቲ ፕሮግራም ነቲ ጽሑፍ ይሰርዖ፡ ግን ብትኽክል ኣይርአን። docs/terminals.md ርኣዩ፦ መብዛሕትኡ ግዜ ሓደ ምድላው ናይቲ ተርሚናል ወይ ዓይነት ፊደል ይኣክል። ድሕሪኡ ደጊምኩም ግበሩ፦ vilja doctor --test-card
test-card-not-kept = እቲ መልሲ ሕጂ ይሰርሕ፡ ግን ክዕቀብ ኣይተኻእለን፦ { $detail }
test-card-no-terminal = እቲ ናይ ፈተነ ካርድ ኣብ ተርሚናል ክርአ ኣለዎ።
    .hint = vilja doctor --test-card ብቐጥታ ኣብቲ ተርሚናል ኣበግሱ፡ መእተዊ ወይ መውጽኢ ናብ ካልእ ከይመራሕኩም።

doctor-bidi-card = ኣብቲ ናይ ፈተነ ካርድ ከምኡ ተመሊሱ
doctor-bidi-obeys = እቲ ፕሮግራም ነቲ ጽሑፍ ይሰርዖ፡ እቲ ተርሚናል ከም ዝፈቕደሉ ይምልስ
doctor-bidi-unsure = ብዛዕባ እቲ ተርሚናል ዝፍለጥ የለን። ርኣዩ ብ፦ vilja doctor --test-card
doctor-ethiopic = ናይ ግእዝ ፊደል፦ { $what }
doctor-ethiopic-spaced = ድሕሪ ነፍሲ ወከፍ ፊደል ክፍተት
doctor-ethiopic-tight = ጥቡቕ
doctor-sorani = ሶራኒ፦ { $what }
doctor-sorani-joined = ናይ ባዕሎም ቅርጺ ዘይብሎም ፊደላት ይተኣሳሰሩ
doctor-sorani-plain = ናይ ባዕሎም ቅርጺ ዘይብሎም ፊደላት በይኖም ይቖሙ
