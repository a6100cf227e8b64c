# Language: Tigrinya (ti). Scenario: other_town_instead
## Translated from Swedish.
## Reviewed by: nobody yet

opening = ከመይ ውዒልኩም። ሰብኣየይ ሎሚ ጽቡቕ ኣይሰምዕን ኣሎ። ኣነ ንክልቴና ክምልስ እየ።
    .other = ወረቓቕቲ ሒዝና መጺእና ኣለና። የድልየኩም እንተ ኾይኑ ኣይፈልጥን።

reply-acute-needs = ናይ ልቢ ከኒናታቱ። ክሳብ ቀዳም ይኣክል። እቲ ሓኪም ኣብኡ ተሪፉ።
    .first = ንኽእሎ ኢና።
    .hurried = ኣይፋል፡ ዋላ ሓንቲ።
    .leading = ኣይፋል፡ ህጹጽ ኣይኮነን።

reply-story = እቲ ገዛ ክቡር ኮይኑ። ኣብዚ ዝሓሰረ ኣሎ ኢሎምና። ኣይፋል ኢልና። ድሕሪኡ እቲ ወረቐት መጺኡ፡ ሽዑ ከድና።
    .hurried = ኣብኡ ብጣዕሚ ክቡር እዩ ነይሩ።

reply-support-cut = ንክራይ ምኽፋል ኣቋሪጾም። ምኽንያቱ ኣብ ካልእ ከተማ፡ ኣብዚ፡ ክንነብር ንኽእል ነይርና። ብኸምዚ ቃላት ተጻሒፉ ኣሎ።
    .first = እቲ ገንዘብ ኣይኣክልን ነይሩ።
    .hurried = ገለ ኣጉዲሎም።
    .leading = ኣይፋል፡ ዝግብኣና ረኺብና።

reply-after-no = ኣይፋል ኢልና፡ ሰብኣየይ ዓው ኢሉ ተዛሪቡ። ድሕሪ ሰሙን ናይ ምንጻግ ደብዳበ መጺኡ። እቲ መልሲ ንሱ እዩ ነይሩ።
    .first = ንሕና ረባሽቲ ኣይኮንናን።
    .hurried = ብዙሕ ኣይተዛረብናን።
    .leading = እወ፡ ሰሚዖምና ይኾኑ።

reply-decision-in-writing = እወ፡ ኣብቲ ፖስጣ ኣሎ። ክትርእይዎ ትደልዩ ዲኹም?
    .hurried = ፍሉይ ነገር የለን።

reply-tried-at-home = ዋላ ሓንቲ። ኣብ ኮሙኖም ዝድለ ከም ዘየለ ነጊራትና።
    .hurried = ኣይዝክሮን።
    .leading = እወ፡ ባዕልና ቁሩብ ደሊና ንኸውን።

reply-if-stayed = ብዘይ ናይ ክራይ ገንዘብ። ሽዑ ኣብ ዕድሜና ካብ ገዛ ንስጎግ።
    .first = ክፍለጥ ኣይከኣልን።
    .hurried = ክንጸንሕ ምኸኣልና ንኸውን።
    .leading = እወ፡ ክንጸንሕ ምኸኣልና።

reply-feelings = ተገዲድና። ሓዚንና እውን። { $man } ኣብ መኪና በኽዩ፡ ሰላሳ ዓመት ዘይገበሮ።
    .first = ሰብ ይለምድ እዩ።
    .hurried = ርጉኣት ኔርና።
    .leading = ቁሩብ ሓዚንና፡ እወ።

reply-wish-to-move = ኣይደለናን። ተገዲድና። ከምኡ እዩ።
    .first = ሕጂ ኣብዚ ኣለና።
    .hurried = ተሰማሚዕና።
    .leading = እወ፡ ተሰማሚዕና ንኸውን።

reply-papers-brought = እቲ ውሳነ። እንሀ። ነታ መስመር ኣስሚረላ ኣለኹ።
    .hurried = ኣይፋል፡ ዋላ ሓንቲ።
    .leading = ኣይፋል፡ ወረቓቕቲ የብልናን።

reply-consent-scope = ብዛዕባ እቲ ናይ ክራይ ውሳነ። ብዛዕባኡ ክትዛረቡ ትኽእሉ። ብዛዕባ ልቡ ግን ኣይፋል።
    .hurried = ብዛዕባ እታ ወረቐት።

reply-anything-more = { $man } ይግባይ ክብል ይደሊ። ትሕግዙና ዲኹም፡ ወይስ ነውሪ እዩ?
    .hurried = ኣይፋል፡ የቐንየለይ።
