# Language: Tigrinya (ti). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = እቲ ተጠባባቒ መፍትሕ ብትኽክል ተጻሒፉ፡ ነዚ መኽዘን ግን ኣይከፍቶን።
    .hint = ናይ ካልእ መኽዘን ክኸውን ወይ ተኣልዩ ክኸውን ይኽእል።
slot-trouble-wrong-identity = ኣብቲ ፋይል ዘሎ መፍትሕ ነዚ መኽዘን ኣይከፍቶን።
    .hint = vilja store slots ኣየኖት መፍትሓት ከም ዝኸፍትዎ የርኢ።
slot-trouble-wrong-identity-passphrase = ሓረግ መሕለፊ ናይቲ ፋይል መፍትሕ ትኽክል ኣይኮነን።
slot-trouble-identity-unreadable = ኣብቲ ፋይል ክጥቀሙሉ ዝከኣል age-መፍትሕ የለን።
    .hint = ብ AGE-SECRET-KEY-1 እትጅምር መስመር ክትህልዎ ኣለዋ። vilja store identity ከምኡ ዝበለ ፋይል ይገብር።
slot-trouble-recipient-unfit = ክጥቀሙሉ ዝከኣል age-ተቐባሊ ኣይኮነን።
    .hint = ብ age1 ይጅምር። መፍትሓት SSHን መመላእታታትን ኣይቅበሉን።
slot-trouble-not-remembered = እቲ ኮምፒተር ናይቲ መኽዘን መፍትሕ ኣይዝክርን።
slot-trouble-no-keyring = እቲ ኮምፒተር ነቲ ፕሮግራም መፍትሓት ክዝክረሉ ኣይክእልን።
    .hint = ነቲ መኽዘን ከም ልሙድ ብሓረግ መሕለፊ ክፈትዎ።
slot-trouble-label-unfit = ስም መእተዊ ኣብ ሓንቲ መስመር እንተ በዝሐ 40 ፊደላት ክህልዎ ይፍቀድ።
slot-trouble-label-taken = ካልእ መእተዊ ድሮ ከምኡ ይበሃል።
slot-trouble-too-many = እቲ መኽዘን ክህልውዎ ዝፍቀድ መጠን መእተዊታት ኣለውዎ።
    .hint = ቅድም ሓደ ብ vilja store slots remove ኣውጽኡ።
slot-trouble-no-such-slot = ከምኡ ዝበለ መእተዊ የለን።
    .hint = vilja store slots ነቶም ዘለዉ የርኢ።
slot-trouble-last-passphrase = እቲ ናይ መወዳእታ ሓረግ መሕለፊ ክወጽእ ኣይከኣልን።
    .hint = ቅድም ካልእ ብ vilja store slots add passphrase ወስኹ።
slot-trouble-in-use = እቲ መኽዘን ብልክዕ በቲ መእተዊ ተኸፊቱ ኣሎ።
    .hint = ነቲ መኽዘን ብኻልእ ሓረግ መሕለፊ ወይ መፍትሕ ክፈትዎ፡ ሽዑ ኣውጽእዎ።
slot-trouble-edited = እቲ ፋይል መፍትሕ ካብቲ ፕሮግራም ወጻኢ ተቐይሩ። እቶም መእተዊታት ክሳብ ዝግምገሙ ኣይቅየሩን።
    .hint = ብ vilja store slots ርኣዩ። ኩሉ ትኽክል እንተ ኾይኑ፦ vilja store slots confirm።
slot-trouble-copies-left = እቲ ለውጢ ተገይሩ፡ ኣረጊት ቅዳሓት ናይቲ ፋይል መፍትሕ ግን ኣለዉ።
    .hint = ኣብቲ ዲስክ ቦታ ግበሩ፡ ነቲ መኽዘን ድማ ዳግማይ ክፈትዎ። ሽዑ እቶም ቅዳሓት ዳግማይ ይጽሓፉ።
slot-trouble-practice = እቲ ናይ ልምምድ መኽዘን ሓረግ መሕለፊ የብሉን፡ ክቕየር ዝከኣል መእተዊ እውን የብሉን።
slot-trouble-narrow = እቲ ነቲ መኽዘን ዝኸፈትኩምሉ ናብ ዝተሓለዉ ጉዳያት ኣየብጽሕን፡ እዚ ግና የድልዮ። ከምኡ ዝኣመሰለ መፍትሕ ዘለዎ ሰብ ሕተቱ።

store-remark-mended = እቲ ፋይል መፍትሕ ተበላሽዩ ነይሩ። ካብ ቅዳሕ ሓድሽ ተጻሒፉ።
store-remark-key-file-edited = ሓደ ሰብ ካብቲ ፕሮግራም ወጻኢ ነቲ ፋይል መፍትሕ ቀይርዎ። ካብ ቅዳሕ ናብ ንቡር ተመሊሱ። ንናይ IT ደገፍ ንገሩ።
store-remark-key-file-doubtful = እቲ ፋይል መፍትሕ ካብቲ ፕሮግራም ወጻኢ ተቐይሩ፡ ወይ ዝቐደመ ተመሊሱ። ብ vilja store slots መርምርዎ፡ ንናይ IT ደገፍ ድማ ንገሩ።
store-remark-cost-raised = እቲ ሓረግ መሕለፊ ሕጂ ንምግማት ካብ ቅድም ዝኸበደ እዩ፦ እቲ ፋይል መፍትሕ ሓድሽ ተጻሒፉ። እቲ ሓረግ ግን ንሱ እዩ።

keys-wait = { $n ->
    [one] ዝቕጽል ፈተነ ድሕሪ { $n } ካልኢት ይከኣል። እቲ ፕሮግራም ይጽበ ኣሎ።
   *[other] ዝቕጽል ፈተነ ድሕሪ { $n } ካልኢታት ይከኣል። እቲ ፕሮግራም ይጽበ ኣሎ።
}
keys-only-for-commands = ብ --identityን --recoveryን እቲ መኽዘን ንሓደ ትእዛዝ ይኽፈት፡ ኣብ ስክሪን ኣይኮነን።
    .hint = ሓረግ መሕለፊ እንተ ተረሲዑ፦ vilja --recovery store passphrase።
keys-recovery-how = እቲ ተጠባባቒ መፍትሕ { $n } ጉጅለታት ኣለውዎ። በብሓደ ጉጅለ ጽሓፉ፡ ወይ ኩሉ ብሓንሳብ። ዝርአ የለን።
keys-recovery-group = ጉጅለ { $n }፦
keys-recovery-again = ጉጅለ { $n } ብጌጋ ተጻሒፉ። ዳግማይ ጽሓፍዎ።
keys-recovery-missing = እቲ ተጠባባቒ መፍትሕ ተጻሒፉ ኣይተወድአን።
keys-recovery-length = እቲ ተጠባባቒ መፍትሕ { $groups } ጉጅለታት ኣለውዎ፡ { $n } ተጻሒፎም።
keys-recovery-slip = ኣብቲ ተጠባባቒ መፍትሕ ጉጅለ { $n } ብጌጋ ተጻሒፉ ወይ ኣብ ዘይቦታኡ ኣሎ።
    .hint = ምስቲ ወረቐት ኣነጻጽርዎ፡ ዳግማይ ድማ ፈትኑ።
keys-recovery-write-down = እቲ ተጠባባቒ መፍትሕ። ምስ ኣሃዛቱን ፊደላቱን ቅድሕዎ። ሕጂ ጥራይ እዩ ዝርአ።
keys-recovery-keep = ነቲ ወረቐት፡ ነቲ መኽዘን ክኸፍቱ ዝፍቀደሎም ጥራይ ኣብ ዝበጽሕዎ ቦታ ኣቐምጥዎ፡ ኣብ ጎድኒ እቲ ኮምፒተር ግን ኣይኮነን። ነቲ ወረቐት ዝሓዘ ኩሉ ከንብብ ይኽእል። እቲ ዜሮ ኣሃዝ እዩ፤ ፊደላት I፡ L፡ Oን Uን የለዉን።
keys-recovery-confirm = ካብቲ ወረቐት ጉጅለ { $n } ጽሓፉ፦
keys-recovery-unconfirmed = ጉጅለ { $n } ትኽክል ኣይኮነን። እቲ መፍትሕ ኣይተወሰኸን።
    .hint = ነቲ ወረቐት ደርብይዎ፡ ደጊምኩም ድማ ግበሩ፦ ሓድሽ መፍትሕ ይርአ።
keys-no-terminal = ሓንሳብ ጥራይ ዝርአ ነገር ኣብ መስኮት ጥራይ ይጽሓፍ፡ ናብ ፋይል ወይ ናብ ካልእ ፕሮግራም ኣይኮነን።
    .hint = ግድን ናብኡ ክኸይድ እንተ ኾይኑ፡ ንኣብነት ናብ መሕተሚ፡ --to-stdout ወስኹ።

keys-new-passphrase = ሓድሽ ሓረግ መሕለፊ፦
keys-new-passphrase-again = እቲ ባዕሉ ሓረግ መሕለፊ ዳግማይ፦
keys-passphrases-differ = እቶም ሓረጋት መሕለፊ ሓደ ዓይነት ኣይነበሩን። ዝተቐየረ ነገር የለን።
keys-not-the-words = እቶም ቃላት እዚኦም ኣይነበሩን። ዝተቐየረ ነገር የለን።
suggest-write-down = ነቶም ሽዱሽተ ቃላት ቅድሕዎም። ሕጂ ጥራይ ይርኣዩ፡ ሓንሳብ ድማ ዳግማይ ይሕተቱ።
keys-passphrase-changed = እቲ ሓረግ መሕለፊ ተቐይሩ። እቲ ናይ ቅድሚኡ ድሕሪ ሕጂ ነቲ መኽዘን ኣይከፍቶን፡ ቅድሚኡ ንዝተገብሩ ቅዳሓት ግን ይኸፍቶም።
keys-which-passphrase = ብዙሓት ሓረጋት መሕለፊ ኣለዉ። ኣየናይ ክቕየር ከም ዘለዎ ብ --slot ሃቡ።
    .hint = vilja store slots ነቶም ኣስማት የርኢ።

keys-identity-passphrase = ሓረግ መሕለፊ ናይቲ ፋይል መፍትሕ፦
keys-identity-unread = ፋይል { $path } ክንበብ ኣይከኣልን ({ $detail })።
keys-identity-there = { $path } ድሮ ኣሎ። ኣብ ልዕሊ መፍትሕ ፈጺሙ ኣይጽሓፍን።
    .hint = ካልእ ስም ፋይል ምረጹ።
keys-identity-plain = እቲ ፋይል ብሓረግ መሕለፊ ኣይተሓለወን። ዝረኸቦ ሰብ ነቲ መኽዘን ክኸፍቶ ይኽእል።
keys-identity-unwritten = እቲ መፍትሕ ናብ { $path } ክጽሓፍ ኣይተኻእለን ({ $detail })።
keys-identity-made = እቲ ምስጢራዊ መፍትሕ ኣብ { $path } ኣሎ። እቲ ንኹሉ ክርአ ዝፍቀድ ክፉት ክፋል፦
keys-identity-next = ነቲ ፋይል ካብዚ ኮምፒተር ኣውጽእዎ። ነቲ መእተዊ ብ vilja store slots add manager --recipientን በቲ ክፉት ክፋልን ወስኽዎ።

keys-role-officer = ሓላፊ ጉዳይ
keys-role-recovery = ተጠባባቒ
keys-role-manager = ሓላፊ ክፍሊ ስራሕ
keys-role-municipality = እቲ ኮሙን
keys-role-unknown = ዘይፍለጥ
keys-kind-passphrase = ሓረግ መሕለፊ
keys-kind-recovery = ተጠባባቒ መፍትሕ ኣብ ወረቐት
keys-kind-age = age-መፍትሕ ኣብ ፋይል
keys-kind-remembered = ኮምፒተር ክሳብ ዳግማይ ዝጅምር ይዝክሮ
keys-kind-open = ብዘይ ቁልፊ
keys-kind-unknown = ድሕሪኡ ዝወጸ ሕታም ዝገበሮ ዓይነት
keys-added = ካብ { $at }
keys-cost = ንሓደ ግምት { $mib } MiB ብ{ $passes } ዙር የድሊ
keys-narrow = ናብ ዝተሓለዉ ጉዳያት ኣየብጽሕን
keys-in-use = ሕጂ ነቲ መኽዘን ከፊትዎ
keys-no-recovery = ተጠባባቒ የለን፦ ሓረግ መሕለፊ እንተ ተረሲዑ ነቲ ዝርርባት ዝኾነ ሰብ ከንብቦ ኣይክእልን። ብ vilja store slots add recovery ተጠባባቒ መፍትሕ ግበሩ።
keys-slot-added = መእተዊ { $name } ተወሲኹ።
keys-slot-removed = መእተዊ { $name } ተኣልዩ።
keys-removed-copies = ቅድሚኡ ዝተገብሩ ተጠባበቕቲ ቅዳሓት ክሳብ ሕጂ ብእኡ ክኽፈቱ ይከኣል።
keys-slot-ambiguous = ካብ ሓደ ንላዕሊ መእተዊ ይሰማማዕ። ካብቲ ስም ተወሳኺ ጽሓፉ።
keys-confirmed = እቶም መእተዊታት ከምቲ ኣብ ላዕሊ ዘለዉ ተረጋጊጾም።
keys-remembered = እቲ ኮምፒተር ክሳብ ዳግማይ ዝጅምር ንትእዛዛት ብዘይ ሓረግ መሕለፊ ነቲ መኽዘን ይኸፍቶ። vilja store slots forget ነዚ የብቅዖ።
keys-forgotten = እቲ ኮምፒተር ነቲ መፍትሕ ረሲዕዎ።
keys-nothing-remembered = እቲ ኮምፒተር ዝዝክሮ መፍትሕ ኣይነበረን።

unlock-wait = { $n ->
    [one] ዝቕጽል ፈተነ ድሕሪ { $n } ካልኢት ይከኣል። ክሳብ ሽዑ ልምምድ ክኽፈት ይከኣል።
   *[other] ዝቕጽል ፈተነ ድሕሪ { $n } ካልኢታት ይከኣል። ክሳብ ሽዑ ልምምድ ክኽፈት ይከኣል።
}
unlock-wait-asked = { $n ->
    [one] እቲ ሓረግ መሕለፊ ድሕሪ { $n } ካልኢት ይፍተን።
   *[other] እቲ ሓረግ መሕለፊ ድሕሪ { $n } ካልኢታት ይፍተን።
}
unlock-again = ሕጂ ዳግማይ ምፍታን ይከኣል።

suggest-hint = እቲ ፕሮግራም ሓረግ መሕለፊ ክእምም ይኽእል፦ Ctrl-O ጠውቑ።
suggest-hint-line = እቲ ፕሮግራም ሓረግ መሕለፊ ክእምም ይኽእል፦ /እማመ ጽሓፉ።
suggest-heading = እማመ ንሓረግ መሕለፊ
suggest-why = እቶም ቃላት ካብ 2048 ብዕድል ተመሪጾም። ብንኣሽቱ ፊደላት፡ ኣብ መንጎኦም ሓደ ክፍተት ብምግባር ጽሓፍዎም። ነቲ ወረቐት ካልእ ሰብ ኣብ ዘይበጽሖ ቦታ ኣቐምጥዎ።
suggest-differs = እቶም ቃላት እዚኦም ኣይነበሩን። ምስቲ ወረቐት ኣነጻጽሩ፡ ዳግማይ ድማ ፈትኑ።
action-suggest = እቲ ፕሮግራም ሓረግ መሕለፊ ይእምም
    .key = እማመ
    .word = እማመ

who-can-open-heading = ነቲ መኽዘን ክኸፍቱ ዝኽእሉ
who-can-open-change = ካብ ናይ ትእዛዝ መስመር ይቕየር፦ vilja store slots --help።
action-who-can-open = ነቲ መኽዘን ክኸፍቱ ዝኽእሉ
    .word = መእተዊታት
