# Language: Tigrinya (ti). Scenario: new_work
## Translated from Swedish.
## Reviewed by: nobody yet

opening = ሰዓት ሓሙሽተ እየ ዝጅምር፡ ስለዚ ቁሩብ ደኺመ ኣለኹ። ደሞዝ ኣብ ልደት እዩ ዝመጽእ። ንሱ ጥራይ እዩ።
    .other = ሰላም! { $child } ክሳብ ሰዓት ኣርባዕተ ድሕሪ ትምህርቲ ኣብ መውዓሊ ኣሎ። ግዜ ኣለና ዶ?

reply-story = ንሓደ መፋለጢ ስራሕ መሊሰ። ክርእዩኒ ደልዮም፡ እታ ኣማኻሪተይ ድማ ምስ ሓተትኩዋ ናይ ባቡር ቲኬት ኣዳልያትለይ። ስራሕ ረኺበ። ደሞዝ ግን ኣብ መወዳእታ ታሕሳስ እዩ ዝመጽእ።
    .hurried = ስራሕ ረኺበ።

reply-who-raised-it = ኣነ። ነቲ መፋለጢ ናብ ገዛ እናኸድኩ እየ ረኺበዮ።
    .hurried = መፋለጢ ነይሩ።
    .leading = እወ፡ እታ ኣማኻሪት ጽቡቕ እዩ ኢላ።

reply-asked-for-help = እወ፡ ሓቲተ። ንባቡር ዝኸውን ገንዘብ ኣይነበረንን። ኣብ መጀመርታ ገሪሙዋ።
    .first = ጽብቕቲ እያ፡ እታ ኣማኻሪተይ።
    .hurried = ቲኬት ሂቦምኒ።
    .leading = ኣይፋል፡ ባዕላ እያ ሂባትኒ።

reply-search-help = ከመይ ከም ዝድለ ኣርእያትኒ፡ ነታ ደብዳበይ እውን ኣሪማትለይ። ዝደለኹ ግን ኣነ እየ፡ ኣብ ኣውቶቡስ፡ ኣብ መሕጸቢ ክዳውንቲ።
    .first = ብዙሕ ሓጊዛትኒ።
    .hurried = እታ ኣማኻሪት ደልያ።
    .leading = እወ፡ ኣብ መላእ ሃገር ደልያ ትኸውን።

reply-help-given = ናይቲ ቃለ መጠይቕ ቲኬት፡ መምጽእን መኸዲን። ካልእ የለን።
    .hurried = ዋላ ሓንቲ።
    .leading = እወ፡ ክኸይድ ገንዘብ።

reply-job-and-move = ኣብዚ ስራሕ ረኺበ። ምሉእ መዓልቲ። ቅድሚ ሕጂ ሰዓታት ጥራይ ነይሩኒ፡ ሰንበት ዋላ ሓንቲ ኣይፈልጥን ነይረ።
    .hurried = ኣብ መትከኺ ዓሳ እሰርሕ።
    .leading = እወ፡ ነቲ ካልእ ገዲፈዮ እንድየ።

reply-children-1-heard = እወ። ብሓባር መጺእና። { $child } ነተን ጃልባታት ቆጺሩ፡ ኣብዚ ኢሉ።
    .hurried = ቆልዑ ምሳኻ ይኸዱ።
    .leading = ኣይፋል፡ ሽዱሽተ ዓመት እንታይ ይፈልጥ?

reply-wish-to-move = እወ። ናይ ብሓቂ ስራሕ ደልየ። ኣብ ወርሒ እንተ ዝነብር እውን ምኸድኩ።
    .hurried = ብሰንኪ እቲ ስራሕ እዩ።
    .leading = እወ፡ ተሰማሚዐ።

reply-contact-before =
    .first = ንሱ ኣይፈልጦን።
    .hurried = ኣይፈልጥን።
    .leading = ኣይፋል፡ ኣይገበሩን ይኾኑ።

reply-consent-scope = ናይ ሕዳር ክራይን እቲ ቲኬትን። ካልእ የለን፡ ምኽንያቱ ካልእ የለን።
    .hurried = ክራይ።

reply-anything-more = ሰዓት ሓሙሽተ እየ ዝጅምር። ዝቕጽል ግዜ ድሕሪ ቀትሪ ክንራኸብ ንኽእል ዶ?
    .hurried = ኣይፋል።
