# Language: Tigrinya (ti). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = ቋንቋ፦ { $first }
plain-languages = ቋንቋታት፦ { $first }ን { $second }ን
plain-section = ክፋል { $section }፡ { $answered } ካብ { $total } ተመሊሶም
plain-commands = ትእዛዛት፦
plain-no-answer = መልሲ የለን
plain-range = ቁጽሪ { $from } ክሳብ { $to }
plain-count = መስመራት፦ { $n }
plain-more = ዝተረፉ መስመራት፦ { $n }። ንዝቕጽሉ መስመራት /{ $more }፡ ካብኡ ጀሚርኩም ንምንባብ /{ $row } { $from }፡ ንምሉእ ዝርዝር /{ $all } ጽሓፉ።
    .word = ተወሳኺ
    .row = መስመር
    .all = ኩሉ
plain-misheard-nearest = እታ መስመር ኣይተረድኣትንን፦ { $line }። { $nearest } ማለትኩም ድዩ?

plain-help-answering = ኣብ ቅድሚ መልሲ ዘሎ ቁጽሪ፡ ወይ ቃላት ናይቲ መልሲ ጽሓፉ። ብዙሓት መልስታት ብክፍተት ይጽሓፉ፦ 1 3። ባዶ መስመር ይቕጽል። ጭረት (-) ኣይፈልጥን፡ ዜሮ (0) ድማ ክምልስ ኣይደልን እዩ። ጽሑፍ ኣብ ዝጽሓፈሉ ቦታ /-ን /0ን እዩ።
plain-help-moving = ምልክት ይንእስ (<) ንድሕሪት ይመልስ፡ ካብ ዝተኸፍተ ገጽ እውን። ንቕድሚትን ንድሕሪትን ብምኻድኩም ዝጠፍእ ነገር የለን። ብዝንባለ ሕንጻጽ ዝጅምር ጽሑፍ ብኽልተ ይጽሓፍ፦ //።
plain-help-commands = ትእዛዛት ብዝንባለ ሕንጻጽ (/) ይጅምሩ። ብኡ ዝጅምር ሓደ ትእዛዝ ጥራይ እንተኾይኑ፡ እተን ናይ መጀመርታ ፊደላት ይኣኽላ። /ኣንብብ ንምሉእ ገጽ ደጊሙ የንብብ።

plain-language-later = እቲ ቋንቋ ኣብ ዝኾነ ግዜ ብ /ቋንቋ ወይ /ቋንቋ-ምረጽ ክቕየር ይከኣል።
plain-review-what = እቲ ዝርርብ ቅድሚ ምዝዛሙ ነቶም መልስታት ርኣይዎም። ቁጽሪ ናይ ሓደ መስመር ናብታ ሕቶ ይወስድ።
plain-review-folded = ተዓጺፎም። /ዕጸፍ የርእዮም።
plain-transcript-read-only = እቲ ዝርርብ ተዛዚሙ፡ ክንበብ ጥራይ ይከኣል። ቁጽሪ ናይ ሓደ መልሲ እርማት ይጽሕፍ።
plain-shutter = ንምቕጻል /ሕባእ ጽሓፉ።

action-read-page = ንምሉእ ገጽ ከም ተራ ጽሑፍ ኣንብቡ
    .word = ኣንብብ
plain-reading-keys = PgDn ንቕድሚት  PgUp ንድሕሪት  Esc ዕጸው

action-theme = መልክዕ ቀይሩ
    .word = መልክዕ
theme-is-now = መልክዕ ሕጂ፦ { $name }
theme-default = እቲ ልሙድ
theme-high-contrast = ዓቢ ፍልልይ፡ ብሩህ ኣብ ጸሊም
theme-light = ጸልማት ኣብ ብሩህ
theme-mono = ብዘይ ሕብሪ
theme-no-colour = ሕብሪ ካብ መጀመርታ ጠፊኡ ኣሎ። መልክዕ ንምቕያር ብዘይ NO_COLOR ወይ --color never ኣበግሱ።
theme-doctor-no = ኣይፋል፡ ከምኡ ስለ ዝተመርጸ
