# Language: Tigrinya (ti). Scenario: who_calls
## Translated from Swedish.
## Reviewed by: nobody yet

opening = ነታ ማዕጾ ምእንቲ ክርእያ ኮፍ ክብል እኽእል ዶ?
    .other = ከመይ ውዒልኩም። እንተ ደወለት ኣይምልስን እየ። ምዝራብ ክንቅጽል ንኽእል።

reply-acute-needs = ኣይፋል፡ ሕጂ ዋላ ሓንቲ የለን። መግቢ ኣለና፡ ኣብ ገዛና ድማ ኣለና።
    .hurried = ኣይፋል።
    .leading = ሓደጋ? እወ … ምናልባት።

reply-protection-need = ኣይፈልጥን። ከምኡ እዩ። መን ከም ዝድውል ኣይፈልጥን፡ ኣበይ ከም እንነብር ሰብ ይፈልጥ እንተ ኾይኑ እውን ኣይፈልጥን።
    .first = ዋላ ሓንቲ ኣይኮነን ይኸውን።
    .hurried = ኣይፋል፡ ኣየድልን።
    .leading = ኣይፋል፡ ሰላም እዩ።

reply-since-last = ሓደ ሰብ ደዊሉ ይዓጹ። ኣብዚ ሰሙን ሰለስተ ግዜ። ካልእ ሰላም እዩ።
    .first = ሰላም እዩ።
    .hurried = ጽቡቕ፡ የቐንየለይ።
    .leading = እወ፡ ሰላም እዩ።

reply-account-right = ዋላ ሓደ ኣየንበበለይን። ሰዓት ኣርባዕተ ኮይኑ፡ ሽዑ ኣቋሪጽና።
    .hurried = እወ፡ ጽቡቕ እዩ።
    .leading = እወ፡ ልክዕ እዩ።

reply-wish-now = ገና ክብሎ ኣይክእልን። ቅድም መን ምዃኑ ክፈልጥ ኣለኒ።
    .hurried = ኣይፈልጥን።
    .leading = እወ፡ ክንጸንሕ ኢና።

reply-wish-why = መን ከም ዝድውል ክሳብ ዝፈልጥ፡ ክውስን ኣይክእልን። ኣበይ ከም ዘለና እንተ ፈሊጦም፡ ሓደ ነገር እዩ። እንተ ዘይፈሊጦም፡ ካልእ እዩ።
    .first = ይፈላለ እዩ።
    .hurried = ይፈላለ እዩ።

reply-children-1-asked-now = ኣይፋል። { $son } ዋላ ሓደ ኣይሓተቶን። ሰብ ካብ ዝሓስቦ ንላዕሊ የስተብህል እዩ።
    .hurried = ጽቡቕ ኣሎ።
    .leading = እወ፡ ኣብ ቤት ትምህርቲ ይሓቱ ይኾኑ።

reply-support-now = ካብ ደገፍ ስድራቤት እትመጽእ ሰበይቲ፡ ሰሉስ ሰሉስ። ኣቐዲማ ኣይትኸይድን እያ።
    .hurried = ናብ ገዛና ትመጽእ ሰብ ኣላ።
    .leading = ኣይፋል፡ ዋላ ሓደ የብልናን።

reply-anything-more = ቅድሚ ቀትሪ ጥራይ ደውሉ። ሽዑ ንሱ ኣብ ቤት ትምህርቲ እዩ፡ ክምልስ ድማ እደፍር።
    .hurried = ኣይፋል።
