# Language: Tigrinya (ti). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = ክልቲኦም ሕታም { $version } ኣለዎም፡ ግን ይፈላለዩ። ዝቕጽሉ ዘለዉ ዝርርባት ንኽፈልጡ፡ ኣብቲ ዝሓደሰ ነቲ ሕታም ክብ ኣብልዎ።
compare-lower-version = እቲ ሓድሽ ፋይል ካብቲ ናይ ቀደም ({ $was }) ዝተሓተ ሕታም ({ $is }) ኣለዎ። ክብ ኣብልዎ፡ ወይ ነቶም ፋይላት ቦታ ኣለዋውጡ።
compare-only-written = ፋይላት ናይቲ ቅጥዒ ብኻልእ መገዲ ተጻሒፎም፡ ብኻልእ መብርሂ ወይ ብኻልእ ስርዓት፡ ግን ሓደ ነገር እዮም ዝብሉ።
compare-wording = { $what ->
        [list] ኣስማት ኣብ ዝርዝር { $of }
        [sources] ናይ ገዛእ ርእሲ ምንጭታት ኣብ { $of }
       *[texts] ጽሑፋት ብቋንቋ { $of }
    }፦ { $changed } ዝተቐየሩ፡ { $added } ሓደስቲ፡ { $removed } ዝተኣልዩ
