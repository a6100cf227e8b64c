# Language: Tigrinya (ti). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = ዝተሓለወ
unprotected-mark = ዘይተሓለወ
title-protected = ዝተሓለወ ዝርርብ { $name }
home-protected = { $name } · ዝተሓለወ ዝርርብ
protected-covered = •••
    .spoken = ••• (ሕቡእ)
protected-amend = እቲ መልሲ ሕቡእ እዩ። ሓድሽ ጽሓፉ፡ ወይ ቅድም ኣርእይዎ።

## Before the first question, and when an answer points to it

protect-heading = እቲ ዝርርብ ክሕሎ ድዩ?
protect-why = እቲ መልሲ፡ እቲ ሰብ ሓለዋ ከም ዘድልዮ የመልክት።
protect-why-case = ኣብቲ ባዕሉ ጉዳይ ካልእ ዝርርብ ዝተሓለወ እዩ።
protect-what = ኣብ ዝተሓለወ ዝርርብ፡ ኮሙናት፡ ናጻ ጽሑፋት፡ መዘኻኸርታትን ቁጽርታት ጉዳይን ኣብ ናይ ገዛእ ርእሶም ሕቶ ጥራይ፡ ወይ ምስ ሓተትኩም ይርኣዩ። ብዛዕባ ናይ ምስጢር ምልክት (sekretessmarkering)፡ ዝተሓለወ ህዝባዊ መዝገብ (skyddad folkbokföring)፡ ዝተቐየረ መንነት (fingerade uppgifter)፡ ሓለዋ ዘለዎ መንበሪ ወይ ምፍርራህ እንተ ኾይኑ እወ ምረጹ።
protect-what-short = ሽዑ ኮሙናት፡ ናጻ ጽሑፋት፡ መዘኻኸርታትን ቁጽርታት ጉዳይን ኣብ ናይ ገዛእ ርእሶም ሕቶ ጥራይ፡ ወይ ምስ ሓተትኩም ይርኣዩ።
protect-yes = እወ፡ ነቲ ዝርርብ ሓልውዎ
protect-no = ኣይፋል፡ ሕጂ ኣይኮነን
setup-protect-no = ኣይፋል፡ እቲ ዝርርብ ፍሉይ ሓለዋ ኣየድልዮን
setup-protect-yes = እወ፡ ነቲ ዝርርብ ካብ መጀመርታ ሓልውዎ
review-unprotected = እቶም መልስታት፡ እቲ ሰብ ሓለዋ ከም ዘድልዮ የመልክቱ፡ እቲ ዝርርብ ግን ኣይተሓለወን። { $command } ይሕልዎ።
protected-now = እቲ ዝርርብ ተሓልዩ።
protected-no-longer = እቲ ዝርርብ ድሕሪ ሕጂ ዝተሓለወ ኣይኮነን።

## Taking the protection away

lift-heading = ነቲ ሓለዋ ኣልዕሉ
lift-what = ሕቡእ ዝነበረ ኣብ ኩሉ ገጻትን ዝርዝራትን ዳግማይ ይርአ። እቲ ምኽንያት ኣብቲ ፕሮቶኮል ይዕቀብ።
lift-reason = እቲ ዝርርብ ስለምንታይ ድሕሪ ሕጂ ክሕሎ ከም ዘይብሉ

transcript-protections = ሓለዋ
transcript-protected = እቲ ዝርርብ ተሓልዩ
transcript-unprotected = እቲ ሓለዋ ተላዒሉ

## Commands

action-protect = ነቲ ዝርርብ ሓልውዎ
    .word = ሓሉ
action-lift = ነቲ ሓለዋ ኣልዕሉ፡ ምስ ምኽንያት
    .word = ኣልዕል
action-reveal = ነቲ ሕቡእ ኣርእዩ፡ ክሳብ ዝቕጽል ገጽ
    .key = ሕቡእ ኣርኢ
    .word = ኣርኢ

## On the command line

cli-protected = ዝተሓለወ ዝርርብ፦ እቲ ሰብ ኣበይ ከም ዘሎ ወይ መን ምዃኑ ከቃልዕ ዝኽእል ኣይርአን።
cli-protected-listed = ዝተሓለወ ዝርርብ
cli-protected-shown = ዝተሓለወ ዝርርብ፦ ኩሉ ንሓንሳብ ይርአ። ነቲ ዝተሓተመ ኣብ ድሕሬኹም ኣይትግደፍዎ።
cli-protected-refused = እቲ ዝርርብ ዝተሓለወ እዩ፡ እዚ ድማ ነቲ ሕቡእ ምርኣየ።
    .hint = ነዚ ግዜ እንተ ኣድልዩ --reveal ወስኹ፡ ድሕሪ --why ድማ ምኽንያት ጽሓፉ።
cli-protections = ሓለዋ፦
cli-reason-empty = እቲ ምኽንያት ባዶ እዩ።
    .hint = ድሕሪ --why፡ እቲ ሕቡእ ስለምንታይ ክርአ ከም ዘድሊ ጽሓፉ።
cli-verify-withheld = { $n ->
    [one] { $n } ትሕዝቶ ዝተሓለወ እዩ፡ ክንበብ ድማ ኣይተኻእለን።
   *[other] { $n } ትሕዝቶታት ዝተሓለዉ እዮም፡ ክንበቡ ድማ ኣይተኻእሉን።
}
