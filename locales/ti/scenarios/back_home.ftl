# Language: Tigrinya (ti). Scenario: back_home
## Translated from Swedish.
## Reviewed by: nobody yet

opening = መልሶም ድዮም? ክፈልጦ ዝደልዮ ንሱ ጥራይ እዩ።
    .other = ከመይ ውዒልኩም። ንዓሰርተ ተወሳኺ መገሻ ካርድ ገዚአ ኣለኹ። ክኣክል ተስፋ ገይረ ነይረ።

reply-since-last = ንኽእሎ ኣለና። { $girl } ቀዳመ ሰንበት ምስ መሓዙታ ትውዕል፡ ኣነ ድማ ምሸት ምሸት ንኣደይ እድውል።
    .hurried = ንጽበ ኣለና።

reply-wish-now = ክምለስ። ናብ { $town } ክምለስ እየ ዝደሊ፡ ኩሉ ግዜ ከምኡ ደልየ።
    .first = ኣብዚ ሕያዎት ኔርኩም።
    .hurried = እንታይ ከም ዝብሉ ክንርኢ ኢና።
    .leading = እወ፡ ክንጸንሕ ምኸኣልና ንኸውን።

reply-wish-why = ኣደይ ትኣርግ ኣላ። { $girl } ህይወታ ኣብኡ እዩ። ኣብኡ ድማ ኣየነይቲ ማዕጾ ከም ዝኳሕኳሕ እፈልጥ ነይረ።
    .first = ኣብኡ ይቐልል።
    .hurried = ስድራቤት።

reply-told-to-leave = ኣይፋል። ዋላ ሓደ ከምኡ ኣይበለን። ንስኹም ክጽሕፍ ሓጊዝኩምኒ፡ ዝሓተትኩ ድማ ኣነ እየ።
    .hurried = ኣይፋል።
    .leading = እወ፡ ቁሩብ ከምኡ ይስምዓኒ።

reply-ties-there = ኣደይ። መሓዙት። እቲ ክሊኒክ እውን፡ ኣብኡ ይፈልጡኒ እዮም።
    .first = ኣደይ።
    .hurried = ፍሉይ ነገር የለን።
    .leading = እወ፡ እቲ ገዛ።

reply-ties-here = ኣብዚ? ዋላ ሓንቲ። ንስኹም፡ ሓሙስ ሓሙስ።
    .hurried = ኣብዚ ንነብር ኣለና።
    .leading = እወ፡ ናይዚ ገዛ፡ ገዛ እንድዩ።

reply-children-1-asked-now = እወ። ኣብ ቤት ትምህርቲ ዘላ ኣማኻሪት ምስኣ ንበይና ሓደ ሰዓት ምሉእ ተዛሪባ። { $girl } ከምቲ ኣነ ዝደልዮ እያ ትደሊ። ንሳ ዓው ኢላ ተዛሪባ።
    .hurried = ጓል ዓሰርተው ሽዱሽተ እያ።
    .leading = ኣይፋል፡ ዝውስን ኣነ እኸውን።

reply-need-duration = ነዊሕ። እቲ ሓኪም ሓደ ዓመት፡ ምናልባት ክልተ ይብል።
    .hurried = ገለ ሰሙናት፡ ተስፋ እገብር።
    .leading = እወ፡ ቀልጢፉ ክሓልፍ ይኽእል።

reply-wants-transfer = እወ። ካብ መጀመርታ ከይጅምር፡ ኩሉ ምሳና ክግዕዝ እደሊ። ነዊሕ ግዜ እንተ ወሰደ እውን።
    .first = ተወሳኺ ጸገም ክፈጥር ኣይደልን።
    .hurried = ከመይ ከም ዝግበር ኣይፈልጥን።
    .leading = ኣይፋል፡ ሽዑ ይትረፍ።

reply-anything-more = መዓስ ምዃኑ ጥራይ ክፈልጥ እደሊ። ዋላ ርሑቕ ይኹን፡ ዕለት።
    .hurried = ኣይፋል።
