# Language: Tigrinya (ti). Scenario: cousin_interprets
## Translated from Swedish.
## Reviewed by: nobody yet

opening = ወዲ ኣኮይ ኣብዚ ፈርሚ ይብለኒ ኣሎ። ኣብዛ መስመር ድያ?
    .other = ከመይ ውዒልኩም። ዝዛረብ ወዲ ኣኮይ እዩ። ኣበይ ከም ዝፍርም እንተ ኣርኢኹምኒ፡ ክፍርም እየ።

reply-interpreter-needed = እወ። ኣብ ድኳን እኽእል እየ። እዚ ግን ካልእ ቃላት እዩ።
    .hurried = ኣይፋል፡ ወዲ ኣኮይ ኣሎ፡ ጽቡቕ እዩ።
    .leading = ኣይፋል፡ ንሱ ሽወደን ይፈልጥ እዩ። ጽቡቕ እዩ።

reply-told-free = ኣይፋል፡ ከምኡ ኣይበለንን። ኣይፋል ምባል ይከኣል ድዩ?
    .hurried = እወ፡ እወ፡ ገሊጹለይ እዩ።
    .leading = እወ፡ እፈልጦ እኸውን።

reply-told-withdraw = ኣይፋል። ሓንሳብ እንተ ፈሪምካ፡ ፈሪምካ ኢኻ። ከምኡ መሲሉኒ።
    .hurried = እወ።
    .leading = እወ፡ ከምኡ ኢሉ ይኸውን።

reply-own-words = ብዛዕባ ገዛ እዩ ኢሉኒ። ኣይፋል ክብል ከም ዝኽእል ሕጂ እየ ዝሰምዕ ዘለኹ። መን እንታይ ከም ዝንገሮ ኣይተረድኣንን።
    .first = እታ ናይ ገዛ ወረቐት እያ። { $cousin } ይፈልጥ እዩ።
    .hurried = እታ ወረቐት እያ። እወ።
    .leading = እወ፡ ብዛዕባ ገዛ ወረቐት።

reply-pressure = { $cousin } እወ ክብል ኣለኒ ይብል። እንተዘይኮይኑ ነዊሕ ግዜ ይወስድ፡ ካልእ ግዜ ከምጽኣኒ ድማ ግዜ የብሉን።
    .first = { $cousin } ሕያዋይ እዩ። ንዓይ ኢሉ ካብ ስራሕ ተፈቒዱ መጺኡ።
    .hurried = ኣይፋል፡ ዋላ ሓደ።
    .leading = ኣይፋል፡ ኣይፋል፡ ዋላ ሓደ ኣይበለን።

reply-threat = ኣይፋል፡ ንዋላ ሓደ ኣይፈርህን። ጌጋ ከይፍርም ጥራይ እየ ዝፈርህ።
    .hurried = ኣይፋል።

reply-consent = ሽዑ ክጽበ እየ ዝደሊ። ናይ ብሓቂ ኣስተርጓሚ ምስ ዝህሉ ክምልስ እየ። ሓሙስ ይከኣል ድዩ?
    .first = { $cousin } እወ ይብል ኣሎ።
    .hurried = እወ። ኣበይ ክፍርም?
    .leading = እወ፡ ንስኹም እንተ በልኩም።
