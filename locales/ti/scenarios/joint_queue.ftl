# Language: Tigrinya (ti). Scenario: joint_queue
## Translated from Swedish.
## Reviewed by: nobody yet

opening = ከመይ ሓዲርኩም። ንኮሙን ስለቲ ገዛ ከመስግን እደሊ። ሕጂ ናይ ታሕሳስ ጥራይ እዩ።
    .other = ሰላም። ካብ ስራሕ እየ ዝመጽእ ዘለኹ። ኮሙን ኣብ ነሓሰ ብዛዕባ ገዛ ኢመይል ሰዲዱለይ፡ ብዛዕባኡ እየ።

reply-story = ኣርባዕተ ዓመት ኣብ ሪጋ ነይረ። ኣብ ነሓሰ ብዛዕባ ሰለስተ ገዛውቲ ኢመይል መጺኡ፡ ነዚ መሪጸዮ። ኣውቶቡስ ትኽ ኢላ ናብ ስራሐይ ትኸይድ።
    .hurried = ኮሙን ኢመይል ሰዲዶም።

reply-who-raised-it = ኣነ። እቲ ኢመይል መጺኡ፡ ግን ካርታ ሒዘ ኮፍ ዝበልኩ ኣነ እየ።
    .hurried = ኢመይል መጺኡ።
    .leading = እወ፡ ኮሙን ኢመይል ሰዲዶም።

reply-told-to-search = ኣይፋል። ኣብ ሪጋ ተመዝገቡ ኢላ፡ ንኹሉ ሰብ። ኣበይ ከም እትደሊ ባዕልኻ ትመርጽ ነይርካ።
    .first = ኣብ ሪጋ ኩኑ ኢሎም።
    .hurried = ኣብ ሪጋ ክትከውን ኣለካ።
    .leading = እወ፡ ኣብቲ ሪጋ ኩለን ኮሙናት ኣለዋ።

reply-dwelling-found-by = ባዕለይ መሪጸዮ። ኣብቲ ኢመይል ሰለስተ ነይሮም። እቲ ሪጋ ናይ ብዙሓት ኮሙናት ብሓባር እዩ፡ ኣብ ታሕቲ ተጻሒፉ ኣሎ።
    .first = ኮሙን ኢመይል ሰዲዱለይ።
    .hurried = ኮሙን።
    .leading = እወ፡ ኮሙን ኣዳልዩዎ።

reply-search-help = ኮርስ፡ ምስ ስእሊ ኣብ መንደቕ። ዕስራ ሰባት። ከመይ ከም እትምዝገብ ኣርእያትና።
    .hurried = ንሳቶም ደልዮምለይ።
    .leading = እወ፡ ንሳ ደልያትለይ ትኸውን።

reply-alternatives = ኣብታ ክፍሊ ክጸንሕ ምኸኣልኩ። ህጹጽ ኣይነበረን። ኣርባዕተ ዓመት ተጸብየ፡ ሓሙሽተ እውን ክጽበ ይኽእል ነይረ።
    .hurried = ዋላ ሓንቲ ኣይነበረን።
    .leading = ኣይፋል፡ ካልእ ኣይነበረን።

reply-told-before = ካልእ ግዜ ክግዕዝ እንተ ደልየ፡ ኣብ ሪጋ ዘሎ ቦታይ ክሕዝ ከም ዝኽእል። ሓገዝ ድማ ኣብ ኩሉ ቦታ ሓደ ከም ዘይኮነ።
    .first = ብዙሕ ኣይኮነን።
    .hurried = ዋላ ሓንቲ።
    .leading = ኣይፋል፡ ዋላ ሓንቲ።

reply-wish-to-move = እወ። ናተይ ማዕጾ ደልየ። እታ ኣውቶቡስ እውን።
    .hurried = ነቲ ኢመይል እወ ኢለዮ።
    .leading = ሰብ ቦታኡ ከጥፍእ ኣይደልን እንድዩ።

reply-contact-before =
    .first = ንሱ ኣይፈልጦን።
    .hurried = ኣይፈልጥን።
    .leading = ኣይፋል፡ ኣይተዛረቡን ይኾኑ።

reply-anything-more = ክሳብ ናይ ታሕሳስ ደሞዝ ጥራይ ሓገዝ የድልየኒ። ድሕሪኡ ዝያዳ ሰዓታት ኣለኒ።
    .hurried = ኣይፋል።
