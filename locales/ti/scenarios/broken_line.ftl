# Language: Tigrinya (ti). Scenario: broken_line
## Translated from Swedish.
## Reviewed by: nobody yet

opening = እወ። እወ፡ እወ። ከመይ ውዒልኩም።
    .other = እተን ደብዳበታት ሒዘየን ኣለኹ። ብቴምብር ተሰሪዐን ኣለዋ።

reply-story = ቁሩብ ጥራይ ብዝርድኣኒ ቋንቋ ብተሌፎን ተዛሪቦም። ኣነ እወ፡ እወ ኢለ። ድሕሪኡ ናይ ምግዓዝ መኪና መጺኣ።
    .first = እወ። ጽቡቕ ነይሩ።
    .hurried = እወ፡ እወ።

reply-who-raised-it = ኣይፈልጥን። ባዕለይ እውን ሓሲበሉ እየ።
    .first = እወ።
    .hurried = ንሳቶም። ተዛሪቦም።
    .leading = እወ፡ ኮሙን።

reply-told-to-search = ክብሎ ኣይክእልን። ኣብ ተሌፎን ብዙሕ ቃላት ነይሩ። ብዛዕባ «ምድላይ» ገለ ነገር፡ ግን እንታይ?
    .hurried = ምድላይ፡ እወ።
    .leading = እወ፡ ምድላይ።

reply-decision-in-writing = እወ፡ ደብዳበታት መጺአን። ከንብበን ኣይክእልን። ኣብዚ ኣለዋ።
    .first = ወረቐት ወረቐት እዩ።
    .hurried = ኣይፋል።
    .leading = ኣይፋል፡ ውሳነታት የለን።

reply-dwelling-found-by =
    .first = ክመጽእ ከለኹ ነይሩ።
    .hurried = ንሳቶም። መን ምዃኖም ኣይፈልጥን።
    .leading = እወ፡ ኮሙን።

reply-rent-months-paid = ኣይፈልጥን። ገና ናይ ክፍሊት ወረቐት ኣይመጸን። ምናልባት ጽቡቕ፡ ምናልባት ሕማቕ።
    .hurried = ሰለስተ፡ ሓደ ሰብ ሰለስተ ኢሉ።
    .leading = እወ፡ ሰለስተ።

reply-place-knowledge = ቁሩብ። ሓንሳብ ብኣውቶቡስ ሓሊፈዮ ነይረ።
    .hurried = ኣይፋል።
    .leading = ኣይፋል፡ ዋላ ሓንቲ።

reply-feelings = ተሻቒለ ነይረ። ኣብ ልዕሊ ሳንዱቕ ኮፍ ኢለ ሓደ ሰብ ክገልጸለይ ተጸብየ።
    .first = ሕጂ ጽቡቕ እዩ።
    .hurried = ጽቡቕ።
    .leading = ተገዲድካ? እወ፡ ከምኡ በሉ።

reply-wish-to-move =
    .first = ብዛዕባኡ ክዛረብ ኣይደልን።
    .hurried = እወ ኢለ።
    .leading = እወ፡ ኣገዲዶምኒ።

reply-papers-brought = እንሀለ። ምሉእ ሳንዱቕ። { $neighbour } ብቴምብር ሰሪዓተን።
    .hurried = ኣይፋል፡ ኣይፋል።
    .leading = ኣይፋል።

reply-consent-scope = እተን ደብዳበታት። ኣነ እውን ክፈልጥ፡ እንታይ ከም ዝብላ ሕተቱዎም።
    .hurried = እወ፡ ሕተቱ።

reply-anything-more = ዝቕጽል ግዜ ካብ ዓደይ ዝኾነ ኣስተርጓሚ ኣምጽኡ። ሽዑ ብሓቂ ክነግር እኽእል።
    .hurried = እወ፡ እወ።
