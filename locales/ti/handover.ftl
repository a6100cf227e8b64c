# Language: Tigrinya (ti). Handing over: a sealed file to a colleague or another municipality, and what comes in from there.
## Translated from Swedish.
## Reviewed by: nobody yet

handover-key-words = ቃላት ናይቲ መፍትሕ፦ { $words }
handover-own-words = ናይቲ መኽዘን ናይ ገዛእ ርእሱ ቃላት፡ ገለ ነገር ከተሕልፉ ከለኹም፦ { $words }
handover-key-how = ነቲ መፍትሕ ነቲ ከሕልፍ ዘለዎ ሰብ ሃብዎ። ቃላት ናይቲ መፍትሕ ነቲ ሰብ፡ ብተሌፎን ወይ ኣብ ቦታኡ፡ ኣንብቡሉ፦ እቶም ቃላት ልክዕ እዚ መፍትሕ ምዃኑ የርእዩ።

handover-heading-leaving = ካብቲ መኽዘን ዝወጽእ እዚ እዩ
handover-heading-waiting = ዝኣተወን ዝጽበ ዘሎን እዚ እዩ
handover-name-here = ስም ኣብዚ፦ { $what }
handover-to = ናብ መፍትሕ፦ { $what }
handover-to-words = ቃላት ናይቲ ተቐባሊ፦ { $what }
handover-from = ካብ፦ { $what }
handover-from-words = ቃላት ናይቲ ለኣኺ፦ { $what }
handover-compare-consent = ኣነጻጽሩ፦ እቲ ፍቓድ ነዚ ሓበሬታ፡ ነዚ ተቐባሊን ነዚ ዕላማን ይሽፍን ድዩ? ንስኹም ኢኹም ትውስኑ። እቲ ፕሮግራም፡ እቲ ፍቓድ ሎሚ ዝሰርሕ ምዃኑን ምሉእ ዝርርባት ይሽፍን እንተኾይኑን ጥራይ ይርኢ።
handover-form-digest = ድምር መረጋገጺ ናይቲ ቅጥዒ፦ { $what }
handover-their-case = ጉዳይ ኣብቲ ለኣኺ፦ { $what }
handover-protected = እቲ ዝርርብ ዝተሓለወ እዩ፡ ኣብቲ ተቐባሊ እውን ዝተሓለወ ክኸውን እዩ።
handover-sections = ዝተሓወሱ ክፋላት፦ { $what }
handover-covered = { $n ->
    [one] { $n } ሕቶ፡ ሕቡእ ስለ ዝኾነ ዘይተሓወሰ መልሲ ወይ መዘኻኸሪ ኣለዋ።
   *[other] { $n } ሕቶታት፡ ሕቡኣት ስለ ዝኾኑ ዘይተሓወሱ መልስታት ወይ መዘኻኸርታት ኣለወን።
}
handover-covered-which = ሕቡኣት መልስታተን ወይ መዘኻኸርታተን ዘይተሓወሱ ሕቶታት፦ { $what }
handover-comments-left-out = ኣብ ጎድኒ እቶም መልስታት ዝተጻሕፉ ናጻ ጽሑፋት ኣይተሓወሱን።
handover-asked-in = ዝተመለሰሉ ቋንቋ፦ { $what }
handover-entries = ምዝገባታት፦ { $what }
handover-override = መዘኻኸሪ ናይ መጠንቀቕታ { $check }፦ { $what }
handover-findings = እቶም መልስታት ዘመልክትዎ፡ ብመሰረት ፕሮግራም ናይቲ ለኣኺ
handover-no-findings = እቶም መልስታት ዘመልክትዎ ኣይተሓወሰን፦ ኣብ ዘይተሓወሱ መልስታት ክምርኮስ ይኽእል።
handover-texts = እቲ ቅጥዒ ምስኡ ይኸይድ፡ ምስዞም ጽሑፋት፦ { $what }
handover-chain = { $n ->
    [one] ንናይቲ ዝርርብ እንኮ ፍጻመ ምስኡ ዝኸይድ፦ ቁጽሪ፡ ሰዓት፡ ዓይነት፡ ናይ ፕሮቶኮል፡ ጉዳይን ነቲ መኽዘን ዝኸፈቶ ሰብን ሃውርያዊ ስማት፡ ከምኡውን ንድሕሪት ክንበብ ዘይክእል ድምር መረጋገጺ። ነቲ ዝተሓወሰ ድማ፡ እቲ ድምር መረጋገጺ ትኽክል ምዃኑ ዘርእን ፊርማ ናይቲ መኽዘንን እውን ምስኡ ይኸይድ።
   *[other] ንነፍሲ ወከፍ ካብቶም { $n } ፍጻመታት ናይቲ ዝርርብ ምስኡ ዝኸይድ፦ ቁጽሪ፡ ሰዓት፡ ዓይነት፡ ናይ ፕሮቶኮል፡ ጉዳይን ነቲ መኽዘን ዝኸፈቶ ሰብን ሃውርያዊ ስማት፡ ከምኡውን ንድሕሪት ክንበብ ዘይክእል ድምር መረጋገጺ። ነቲ ዝተሓወሰ ድማ፡ እቲ ድምር መረጋገጺ ትኽክል ምዃኑ ዘርእን ፊርማ ናይቲ መኽዘንን እውን ምስኡ ይኸይድ።
}
handover-nothing-else = ካልእ ካብቲ መኽዘን ዝወጽእ የለን።
handover-checked = ተረጋጊጹ፦ እቲ ፋይል ምሉእ እዩ፡ ናብዚ መኽዘን ዝተላእከ እዩ፡ በቲ ቃላት ናይቲ ለኣኺ ዘለዎ መኽዘን ድማ ተፈሪሙ።
handover-as-stored = { $n ->
    [one] { $n } ፍጻመ ቃል ብቃል እቲ ኣብ ሰንሰለት ናይቲ ለኣኺ ዝተዓቀበ እዩ።
   *[other] { $n } ፍጻመታት ቃል ብቃል እቶም ኣብ ሰንሰለት ናይቲ ለኣኺ ዝተዓቀቡ እዮም።
}
handover-restated = { $n ->
    [one] { $n } ፍጻመ ነቲ ቅንጫብ ተባሂሉ ዝተጻሕፈ እዩ። ፊርማ ናይቲ ለኣኺ ንዕኡ ሓላፍነት ይወስድ።
   *[other] { $n } ፍጻመታት ነቲ ቅንጫብ ተባሂሎም ዝተጻሕፉ እዮም። ፊርማ ናይቲ ለኣኺ ንዕኦም ሓላፍነት ይወስድ።
}
handover-receipt = ኮድ ቅብሊት ናይቲ ለኣኺ፦ { $what }
handover-read-alike = እዚ ፕሮግራም ነቶም መልስታት ከምቲ ናይቲ ለኣኺ ፕሮግራም የንብቦም።
handover-read-otherwise = እዚ ፕሮግራም ነቶም መልስታት ካብቲ ናይቲ ለኣኺ ፕሮግራም ብዝተፈልየ መገዲ የንብቦም። ንክልቲኡ ኣነጻጽሩ፡ ነቲ ለኣኺ ድማ ሕተቱ።

handover-words-ask-receiver = ነቶም እቲ ተቐባሊ ዘንብቦም ሽዱሽተ ቃላት ጽሓፉ፦
handover-words-ask-sender = ነቶም እቲ ለኣኺ ዘንብቦም ሽዱሽተ ቃላት ጽሓፉ፦
handover-words-missing = እቶም ቃላት ኣይተነጻጸሩን።
    .hint = ነቲ ካልእ ሰብ ደውሉሉ፡ ነቶም ቃላት ከንብበልኩም ሕተቱ፡ ብ --words ድማ ጽሓፍዎም።
handover-words-differ-receiver = እዚኦም ቃላት ናይዚ መፍትሕ ኣይኮኑን። ዝተጻሕፈ ነገር የለን።
    .hint = ነቲ ተቐባሊ ነቲ መፍትሕን vilja store receive-key ዘርእዮም ቃላትን ዳግማይ ሕተትዎ። እቲ መፍትሕ ካብ ካልእ ሰብ እንተ መጺኡ፡ ንሱ ንኹሉ ከንብቦ ይኽእል።
handover-words-differ-sender = እዚኦም ቃላት ናይቲ እቲ ፋይል ዝመጸሉ መኽዘን ኣይኮኑን። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኺ እንታይ ከም ዝተላእከ ሕተትዎ። ካልኦት ቃላት እንተ ኢሉ፡ እቲ ፋይል ካብ ካልእ ሰብ እዩ፦ ብ vilja transcripts reject ኣልዕልዎ።
handover-ask-seal = እዚ ነቲ ተቐባሊ ይተዓሸግ ዶ? እወ ጽሓፉ፦
handover-ask-accept = እዚ ፕሮቶኮል ይኹን ዶ? እወ ጽሓፉ፦
handover-ask-reject = እቲ ዝጽበ ዘሎ ይተኣለ ዶ? እወ ጽሓፉ፦
handover-not-asked = ዝተቐየረ ነገር የለን፦ ክሕተት ኣይተኻእለን።
    .hint = ቅድም ብ vilja transcripts received ርኣይዎ፡ ድሕሪኡ --yes ወስኹ።
handover-read-own-words = እቲ ፋይል ካባኹም ምዃኑ ምእንቲ ክፈልጥ፡ ነዞም ቃላት ነቲ ተቐባሊ ኣንብቡሉ፦ { $words }

handover-waits = ብስም { $id } ይጽበ ኣሎ። ብ vilja transcripts accept ተቐበልዎ፡ ወይ ብ vilja transcripts reject ኣልዕልዎ።
handover-waits-already = እቲ ባዕሉ ፋይል { $at } ኣትዩ፡ ብስም { $id } ድማ ይጽበ ኣሎ። ዝተቐየረ ነገር የለን።
handover-accepted-already = እቲ ባዕሉ ፋይል ድሮ ተቐቢልኩሞ ኣለኹም፦ ፕሮቶኮል { $id }፡ { $at }። ዝተቐየረ ነገር የለን።
handover-none-waiting = ዝጽበ ዘሎ የለን።
handover-waiting-from = { $sender } ({ $words })
handover-still-waits = ዝተቐየረ ነገር የለን። ይጽበ ኣሎ።
handover-accepted = እቲ ፕሮቶኮል ሕጂ ኣብቲ መኽዘን ኣሎ፦ { $id }። ነቲ ዝመጸ ፋይል ኣጥፍእዎ።
handover-rejected = እቲ ዝጽበ ዝነበረ ተኣልዩ። ነቲ ዝመጸ ፋይል ኣጥፍእዎ።
handover-origin = { $at } ካብ { $sender } ዝተቐበልኩምዎ ({ $words })
handover-origin-part = ቅንጫብ እዩ፦ እቶም መልስታት ዘመልክትዎ ኩሉ ካብኡ ክንበብ ኣይከኣልን።

handover-no-such-question = እቲ ቅጥዒ { $question } እትበሃል ሕቶ የብሉን።
handover-not-readable = እቲ ፋይል ይኽፈት እዩ፡ እቲ ኣብኡ ዘሎ ግን እቲ ፕሮግራም ከንብቦ ዝኽእል ዝርርብ ኣይኮነን። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኺ፡ በቲ ባዕሉ ሕታም ናይቲ ፕሮግራም ዳግማይ ከሕልፎ ሕተትዎ።
handover-trouble-no-container = እቲ ፋይል ምትሕልላፍ ኣይኮነን።
    .hint = ከምኡ ዝበለ ፋይል utdrag-… ይበሃል፡ ብ .age ድማ ይውዳእ። vilja transcripts seal ይገብሮ።
handover-trouble-not-for-us = እቲ ፋይል ናብ ካልእ መፍትሕ እዩ ተዓሺጉ፡ ናብ ናይዚ መኽዘን መፍትሕ ኣይኮነን። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኺ እቲ vilja store receive-key ዘርእዮ መፍትሕ ሃብዎ። ልምምድ እንተ ኾይኑ፦ --training።
handover-trouble-damaged = እቲ ፋይል ተበላሽዩ ወይ ምሉእ ኣይኮነን። ዝተቐየረ ነገር የለን።
    .hint = ዳግማይ ኣምጽእዎ፡ ወይ ነቲ ለኣኺ ዳግማይ ክሰዶ ሕተትዎ።
handover-trouble-malformed = እቲ ፋይል ከምቲ እቲ ፕሮግራም ዝጽሕፎ ኣይተጻሕፈን። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኽን ንናይ IT ደገፍን ንገሩ። ብኻልእ መገዲ ኣይትኽፈትዎ።
handover-trouble-unknown-part = እቲ ፋይል፡ እዚ ፕሮግራም ዘይፈልጦን ንምንባቡ ዘድልን ገለ ነገር ኣለዎ። ዝተቐየረ ነገር የለን።
    .hint = ንናይ IT ደገፍ ዝሓደሸ ሕታም ናይቲ ፕሮግራም ሕተቱ።
handover-trouble-too-large = እቲ ፋይል ካብ ዝኾነ ምትሕልላፍ ይዓቢ። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኽን ንናይ IT ደገፍን ንገሩ።
handover-trouble-signature-wrong = እቲ ፋይል በቲ ካብኡ ከም ዝመጸ ዝብሎ መኽዘን ኣይተፈረመን፡ ወይ ንኻልእ ሰብ ዝተገብረ እዩ። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኺ እንታይ ከም ዝተላእከ ብተሌፎን ሕተትዎ። ንናይ IT ደገፍ ንገሩ።
handover-trouble-proof-differs = እቲ ፋይል ብዛዕባ ሰንሰለት ናይቲ ለኣኺ ዝብሎ ኣይሰማማዕን። ዝተቐየረ ነገር የለን።
    .hint = ነቲ ለኣኺ፡ vilja transcripts verify ከበግስን ዳግማይ ከሕልፎን ሕተትዎ።
handover-trouble-note-unfit = መን ከም ዘሕልፎን ብኣየናይ መሰረትን ኣይተጻሕፈን፡ ወይ እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ።
    .hint = --from ክሳብ 200 ምልክታት፡ --why ድማ ክሳብ 2000 ክህልዎ ይኽእል።
handover-trouble-not-waiting = ካብቲ ዝጽበ ዘሎ፡ ከምኡ ኢሉ ዝጅምር ስም ዘለዎ የለን።
    .hint = vilja transcripts received ነቲ ዝጽበ ዘሎ የርኢ።

log-sealed = እቲ ፕሮቶኮል ተዓሺጉ ናብ { $to } ሓሊፉ፤ ክፋላት፦ { $sections }፤ መሰረት፦ { $ground } { $why }
log-received = ምትሕልላፍ ካብ { $from } ኣትዩ
log-accepted = ሓደ ምትሕልላፍ ፕሮቶኮል ኮይኑ
log-rejected = ምትሕልላፍ ካብ { $from } ተኣልዩ
