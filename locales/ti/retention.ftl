# Language: Tigrinya (ti). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = ብሕጊ ዝተደምሰሱ ዝርርባት
home-erased-on = ተደምሲሱ { $day } · { $begun }
stone = { $day } ብመሰረት { $law } ተደምሲሱ።
stone-decision = ውሳነ፦ { $reference }። { $at } ብ{ $who } ተፈጺሙ።
stone-extent = { $n ->
    [one] { $n } ሓበሬታ ጠፊኡ፡ ፍጻመ { $first }። ከም ዝነበረ ኣብቲ ሰንሰለት ይርአ፤ እቲ ዝተባህለ ግን ድሕሪ ሕጂ የለን።
   *[other] { $n } ሓበሬታታት ጠፊኦም፡ ፍጻመ { $first } ክሳብ { $last }። ከም ዝነበሩ ኣብቲ ሰንሰለት ይርአ፤ እቲ ዝተባህለ ግን ድሕሪ ሕጂ የለን።
}

## The rules

retention-heading = ደንብታት ምድምሳስ፡ ኩነታት { $version }
retention-class-file = መዝገብ ውልቀ-ሰብ (personakt)
retention-class-parentage_adoption_placement = ወላድነት፡ ጉዲፈቻ ወይ ኣብ ካልእ ቦታ ዝተመደበ ቆልዓ
retention-class-child_protection = መጽናዕቲ ንሓለዋ ቆልዓ
retention-class-report_not_opened = ናብ መጽናዕቲ ዘየምርሐ ሓበሬታ (anmälan)
retention-years = { $n ->
    [one] ድሕሪ ናይ መወዳእታ መዘኻኸሪ { $n } ዓመት
   *[other] ድሕሪ ናይ መወዳእታ መዘኻኸሪ { $n } ዓመታት
}
retention-years-done-by = { $period }፡ እንተ ደንጎየ ድማ ኣብ መወዳእታ ናይቲ ዝስዕብ ዓመት ካላንደር
retention-years-never = ኣይድምሰስን
retention-unless = መልሲ ናይ { $question } እወ እንተ ኾይኑ ኣይኮነን
retention-only-if = መልሲ ናይ { $question } እወ እንተ ኾይኑ ጥራይ
retention-questions = እቶም ፍሉያት ኩነታት ዝምርኮስሎም ሕቶታት። እቲ መልሲ ይዕቀብ፡ ቁጽሪ ወይ መዓልቲ ልደት ግን ፈጺሙ ኣይዕቀብን።
retention-question-exempt_area = እቲ ኮሙን ኣብ ዞባ (län) Östergötland፡ Gotland ወይ Västernorrland ድዩ ዘሎ፡ ወይስ Göteborg ድዩ?
retention-question-exempt_birth_day = እቲ ሰብ ኣብ ዝኾነ ወርሒ መዓልቲ 5፡ 15 ወይ 25 ድዩ ተወሊዱ?
retention-question-child_is_30 = እቲ ቆልዓ 30 ዓመት መሊኡ ዶ?
retention-office-answer = ኣብዚ ንኹሎም ጉዳያት ተመሊሱ፦ { $answer }
retention-two-people = እቲ ምድምሳስ ክልተ ሰባት የድልይዎ።
retention-decision = ናይ ባዕሉ ውሳነ፦ { $decision }

## A case

retention-told-class = ዓይነት፦ { $what }
retention-told-last-note = ናይ መወዳእታ መዘኻኸሪ ኣብ መዝገብ ውልቀ-ሰብ (personakt)፦ { $what }
retention-unknown = ኣይተዋህበን
retention-held = ዕገዳ ምድምሳስ ካብ { $since }፦ { $why }
retention-since = ካብ { $due } ጀሚሩ ክድምሰስ ኣለዎ
retention-since-and-by = ካብ { $due } ጀሚሩ፡ እንተ ደንጎየ { $by } ክድምሰስ ኣለዎ
retention-due = { $n ->
    [one] { $since }፦ { $class }፡ ናይ መወዳእታ መዘኻኸሪ { $trigger }፡ { $n } ዓመት። { $law }
   *[other] { $since }፦ { $class }፡ ናይ መወዳእታ መዘኻኸሪ { $trigger }፡ { $n } ዓመታት። { $law }
}
retention-later = እንተ ቀደመ { $due } ይድምሰስ።
retention-never = ኣይድምሰስን፦ { $class }። { $law }
retention-exempt = ኣይድምሰስን፡ ምኽንያቱ እቲ መልሲ እወ እዩ፦ { $question }
retention-not-yet = ገና ኣይድምሰስን፡ ምኽንያቱ እቲ መልሲ ኣይፋል እዩ፦ { $question }
retention-cannot-tell = ክድምሰስ ዘለዎ እንተ ኾይኑ ክፍለጥ ኣይከኣልን። ክወሃብ ዘድሊ፦ { $what }
retention-missing-class = ዓይነት ናይቲ ጉዳይ
retention-missing-last-note = መዓልቲ ናይ መወዳእታ መዘኻኸሪ
retention-missing-rule = ደንቢ ንዓይነት እቲ ጉዳይ
retention-no-such-class = { $class } ዝበሃል ዓይነት የለን።
    .hint = ዘለዉ፦ { $classes }
retention-no-such-question = { $question } እትበሃል ሕቶ የላን።
    .hint = ዘለዉ፦ { $questions }

## The office's own rules

retention-own-syntax = { $path }፡ መስመር { $line }፦ ክንበብ ኣይከኣልን ({ $detail })።
    .hint = እቲ ፋይል ክሳብ ዝንበብ ዝድምሰስ ነገር የለን።
retention-own-no-day = { $path }፡ መስመር { $line }፦ ዕለት ምሉእ መዓልቲ ክኸውን ኣለዎ።
retention-own-years-or-never = { $path }፡ መስመር { $line }፦ { $class } ወይ years ወይ never ክህልዎ ኣለዎ።
retention-own-unknown-question = { $path }፡ መስመር { $line }፦ { $question } እትበሃል ሕቶ የላን።
retention-own-no-answer = { $path }፡ መስመር { $line }፦ መልሲ ናይ { $question } yes ወይ no ክኸውን ኣለዎ።
retention-own-twice = { $path }፡ መስመር { $line }፦ { $class } ድሮ ኣብቲ ፋይል ደንቢ ኣለዎ።
retention-own-shorter = { $path }፡ መስመር { $line }፦ { $years } ዓመት፡ ካብቲ ሕጊ ን{ $class } ዝህቦ ዝሓጸረ ግዜ እዩ፦ { $least } ዓመት።
    .hint = ናይ ባዕልኹም ደንቢ ነቲ ግዜ ከንውሖ ጥራይ ይኽእል። እቲ ፋይል ክሳብ ዝእረም ዝድምሰስ ነገር የለን።
retention-own-never = { $path }፡ መስመር { $line }፦ { $class } ብሕጊ ፈጺሙ ኣይድምሰስን፡ ናይ ባዕልኹም ደንቢ ድማ ነዚ ክቕይር ኣይክእልን።
    .hint = እቲ ፋይል ክሳብ ዝእረም ዝድምሰስ ነገር የለን።
retention-own-no-title = { $path }፡ መስመር { $line }፦ { $class } ናይ ባዕልኹም ዓይነት እዩ፡ title ድማ የድልዮ።
retention-own-no-decision = { $path }፡ መስመር { $line }፦ ደንቢ ናይ { $class } decision የድልዮ፡ እቲ ዝተመርኮሰሉ ውሳነ።

## Holds

hold-why-missing = ምኽንያት ናይቲ ዕገዳ ምድምሳስ ይጎድል።
hold-placed = እቲ ጉዳይ ዕገዳ ምድምሳስ ተገይሩሉ።
hold-released = እቲ ዕገዳ ምድምሳስ ተላዒሉ።
hold-none = እቲ ጉዳይ ዕገዳ ምድምሳስ የብሉን።

## What is to be erased

erase-due = { $n ->
    [0] { $day } ክድምሰስ ዘለዎ የለን።
    [one] { $day } ክድምሰስ ዘለዎ { $n } ጉዳይ፦
   *[other] { $day } ክድምሰሱ ዘለዎም { $n } ጉዳያት፦
}
erase-held = { $n ->
    [one] { $n } ጉዳይ ዕገዳ ምድምሳስ ኣለዎ፦
   *[other] { $n } ጉዳያት ዕገዳ ምድምሳስ ኣለዎም፦
}
erase-cannot-tell = { $n ->
    [one] { $n } ጉዳይ ክድምሰስ ግዜኡ ኣኺሉ ክኸውን ይኽእል፡ ግን ቅድም ገለ ነገር ክወሃብ የድሊ (vilja store retention)፦
   *[other] { $n } ጉዳያት ክድምሰሱ ግዜኦም ኣኺሉ ክኸውን ይኽእል፡ ግን ቅድም ገለ ነገር ክወሃብ የድሊ (vilja store retention)፦
}
erase-later = { $n ->
    [one] { $n } ጉዳይ ድሓር ይድምሰስ፡ እንተ ቀደመ { $day }።
   *[other] { $n } ጉዳያት ድሓር ይድምሰሱ፡ እቲ ቀዳማይ እንተ ቀደመ { $day }።
}
erase-never = { $n ->
    [one] { $n } ጉዳይ ብሕጊ ፈጺሙ ኣይድምሰስን።
   *[other] { $n } ጉዳያት ብሕጊ ፈጺሞም ኣይድምሰሱን።
}
erase-exempt = { $n ->
    [one] { $n } ጉዳይ ካብ ምድምሳስ ነጻ እዩ።
   *[other] { $n } ጉዳያት ካብ ምድምሳስ ነጻ እዮም።
}
erase-not-yet = { $n ->
    [one] { $n } ጉዳይ ገና ኣይድምሰስን።
   *[other] { $n } ጉዳያት ገና ኣይድምሰሱን።
}
erase-no-number = ቁጽሪ ዘይብሉ
erase-handed-out = { $n ->
    [one] { $n } ግዜ ተዋሂቡ። እቲ ዝተዋህበ ኣብዚ ኣይድምሰስን።
   *[other] { $n } ግዜ ተዋሂቡ። እቲ ዝተዋህበ ኣብዚ ኣይድምሰስን።
}
erase-how = ዝተደምሰሰ ነገር የለን። ነቲ ክድምሰስ ዘለዎ ደምስሱ፦ vilja store erase --due --confirm --decision ቁጽሪ-ውሳነ
erase-not-today = { $day } ናይ ሎሚ ዕለት ኣይኮነን ({ $today })። ምድምሳስ ንናይ ሎሚ ዕለት ጥራይ ይግበር።
erase-no-reference = መፍለዪ ቁጽሪ ናይቲ ውሳነ ይጎድል።
erase-second-passphrase = ሓረግ መሕለፊ ናይቲ ካልኣይ ሰብ፦
erase-clock-jumped = ሰዓት ናይቲ ኮምፒተር ካብ { $from } ናብ { $to } ዘሊሉ።
erase-done = { $n ->
    [one] { $n } ጉዳይ ብሕጊ ተደምሲሱ።
   *[other] { $n } ጉዳያት ብሕጊ ተደምሲሶም።
}
