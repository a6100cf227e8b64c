# Language: Tigrinya (ti). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = ቋንቋ { $language } ብፊደላት { $letters } ኣይጽሓፍን እዩ።
    .hint = ናይቲ ቋንቋ ፊደል ጽሓፉ። ኣብ ስክሪን ተመሳሳሊ ክመስል ይኽእል።
problem-hidden-character = ኣብዚ ዘይርአ ምልክት ኣሎ ({ $character })።
    .hint = ነቲ ምልክት ኣውጽእዎ። ጽሑፍ ምስ ተለጠፈ መጺኡ ክኸውን ይኽእል።
problem-markup = “{ $mark }” ከምቲ ተጻሒፍዎ ዘሎ ይርአ።
    .hint = ኣውጽእዎ። ጽሑፍ ብኸምዚ ክድምቕ ወይ ብመስመር ክከፋፈል ኣይክእልን።
problem-plural-missing = እቲ ቋንቋ ንቁጽርታት ከም { $example } ቅርጺ ኣለዎ፡ ኣብዚ ግን ይጎድል።
    .hint = ኣብቲ ምርጫ ነቲ መስመር [{ $form }] ወስኹ።
problem-plural-never-used = ቅርጺ [{ $form }] ፈጺሙ ኣይጥቀመሉን፦ እቲ ቋንቋ ንምሉኣት ቁጽርታት የብሉን።
    .hint = ነቲ መስመር ኣውጽእዎ።
problem-too-wide = እቲ ጽሑፍ { $cols } ዓምድታት ይሕዝ፡ ቦታ ግን እንተ በዝሐ ን{ $most } ጥራይ ኣሎ።
    .hint = ኣሕጽርዎ።
problem-order-lost = “{ $value }” ብኻልእ ቅደም ተኸተል ይርአ፡ ምኽንያቱ እቲ ቋንቋ ካብ የማን ይጽሓፍ።
    .hint = ቅድሚኡ {"{"} "\u2066" {"}"} ድሕሪኡ ድማ {"{"} "\u2069" {"}"} ጽሓፉ።
problem-open-isolate = ናይ ኣንፈት ንባብ ምልክት ተኸፊቱ ግን ኣይተዓጽወን፡ ወይ ብኣንጻሩ።
    .hint = ኣብ ውሽጢ ቅንፍ ክንዲ "\u2066" ዝኸውን "\u2069" ጽሓፉ።
problem-changed-since = “{ $id }” ካብ ዝትርጎም ንደሓር እቲ ናይ ሽወደን ጽሑፍ ተቐይሩ።
    .hint = እንደገና ተርጉሙ። እቲ ትርጉም ሕጂ እውን ቅኑዕ እንተ ኾይኑ፦ vilja locales holds { $id }።

## The table

translating-exported = እቲ ሰደቓ ኣብ { $path } ኣሎ። ብዝሒ ጽሑፋት፦ { $n }።
translating-changed = ድሕሪ ምትርጓም ብሽወደን ዝተቐየሩ፦ { $n }
translating-scenarios = ዛንታታት ልምምድ፦ { $n } ካብ { $of }፣ ጽሑፋት { $said } ካብ { $texts }
translating-taken = { $file }፦ ሓደስቲ ወይ ዝተቐየሩ ጽሑፋት፦ { $n }
translating-taken-in-all = ዝተወስዱ ጽሑፋት፦ { $n }
translating-unchanged = ዘይተቐየሩ፦ { $n }
translating-empty = ጽሑፎም ከም ዝነበሮ ዝተርፍ ባዶ ሳጹናት፦ { $n }
translating-refused = መስመር { $row }፡ { $text }፦ { $why }
translating-refused-more = ካልኦት ዘይተወስዱ፦ { $n }
translating-given-back = እቶም ዘይተወስዱ ጽሑፋት ኣብ { $path } ኣለዉ፡ እቲ ምኽንያት ድማ ኣብ መወዳእታ ዓምዲ። ኣብኡ ኣርምዎም፡ ነቲ ፋይል ድማ ኣእትውዎ። ብዝሒ ጽሑፋት፦ { $n }።
translating-reviewed = ዝገምገሞ፦ { $reviewer }
translating-reviewed-file = { $file }፦ ዝገምገሞ፦ { $reviewer }
translating-review-kept-back = ስም ገምጋሚ ኣይተጻሕፈን፦ { $reviewer }። ካብ ጽሑፋት እቲ ፋይል፡ ኣብቲ ሰደቓ ከምቲ ኣብ ፋይል ዘለዉዎ ዘይኮኑ፦ { $n }
translating-review-lost = እቲ ፋይል ከም ዝተገምገመ ተጻሒፉ ነይሩ፡ ሕጂ ከም ዘይተገምገመ ተጻሒፉ ኣሎ
translating-held = { $text } ቅኑዕ እዩ፦ { $languages }
translating-left = { $text } ብሽወደን ተቐይሩ፦ { $languages }
translating-noted = ቅኑዓት ተባሂሎም ዝተመዝገቡ ዝተቐየሩ ጽሑፋት፦ { $n }
translating-noted-new = ዝተመዝገቡ ሓደስቲ ጽሑፋት፦ { $n }

## Why a text is not taken

translating-why-unknown = ከምዚ ዝበለ ጽሑፍ የለን።
    .hint = ነቶም ዓምድታት file ን id ን ኣይትቐይሩ። እቲ ጽሑፍ እቲ ሰደቓ ካብ ዝስራሕ ንደሓር ተደምሲሱ ክኸውን ይኽእል።
translating-why-twice = እቲ ጽሑፍ ባዕሉ ኣብ መስመር { $row } እውን ኣሎ፡ ብኻልእ ትርጉም።
    .hint = ሓደ ካብኦም ግደፉ።
translating-why-meanwhile = እቲ ሰደቓ ካብ ዝስራሕ ንደሓር ካልእ ሰብ ነቲ ትርጉም ቀይርዎ።
    .hint = ምስቲ ሕጂ ኣብቲ ፕሮግራም ዘሎ ጽሑፍ ኣነጻጽርዎ፡ እቲ ክኸውን ዘለዎ ድማ ጽሓፉ።
translating-why-error = “{ $text }” ናይቲ ናይ ሰደቓ ፕሮግራም ጌጋ እዩ፡ ጽሑፍ ኣይኮነን።
    .hint = ነቲ ሳጹን ኣብቲ ናይ ሰደቓ ፕሮግራም ናብ ጽሑፍ ቀይርዎ፡ ነቲ ትርጉም ድማ እንደገና ጽሓፍዎ።
translating-why-formula = እቲ ጽሑፍ ብምልክት ይጅምር፡ ናይ ሰደቓ ፕሮግራማት ድማ ንሱ ከም ቀመር ይወስድዎ።
    .hint = ብፊደል ጀምሩ።
translating-why-no-swedish = እቲ መስመር ካበየናይ ናይ ሽወደን ጽሑፍ ከም ዝተተርጎመ ኣይርአን።
    .hint = ነቶም ዓምድታት swedish ን mark ን ከም ዝነበርዎ ግደፍዎም።
translating-why-long = እቲ ጽሑፍ ካብ { $most } ፊደላት ይነውሕ።
    .hint = ኣሕጽርዎ።
translating-why-not-kept = እቲ ጽሑፍ ከምቲ ተጻሒፍዎ ዘሎ ኣይምለስን እዩ።
    .hint = ዝኾነ መስመር ብባዶ ቦታ፡ ብነጥቢ፡ ብኮኾብ ወይ ብርቡዕ ቅንፍ ክጅምር ኣይፍቀድን።
translating-why-file = ፋይል { $file } ክንበብ ኣይከኣልን፡ ስለዚ ዝኾነ ነገር ክኣትዎ ኣይክእልን።
    .hint = ቅድም ነቲ ፋይል ኣርምዎ፦ vilja locales check።

## When it cannot be done

translating-no-source = ኣብ { $path } ናይ ሽወደን ጽሑፋት የለዉን።
    .hint = ነቲ ማህደር sv ዝሓዘ ማህደር ግለጹ፡ ንኣብነት locales።
translating-record-broken = ትርጉማት ካበየኖት ናይ ሽወደን ጽሑፋት ከም ዝተሰርሑ ክንበብ ኣይከኣልን፦ { $path } ({ $detail })።
    .hint = ነቲ ፋይል ካብ ቅዳሕ ምለስዎ። ብዘይ ንሱ ኩሉ ካብ ናይ ሎሚ ሽወደን ከም ዝተተርጎመ ይቑጸር።
translating-source-language = ኩሎም ጽሑፋት ካብ ሽወደን ይትርጎሙ፡ ናብ ሽወደን ኣይኮኑን።
    .hint = ድሕሪ --lang ካልእ ቋንቋ ጽሓፉ።
translating-file-exists = { $path } ድሮ ኣሎ፡ ናይ ሓደ ሰብ ስራሕ ክኸውን ይኽእል።
    .hint = ድሕሪ --file ካልእ ስም ጽሓፉ።
translating-not-written = { $path } ክጽሓፍ ኣይተኻእለን ({ $detail })።
    .hint = እቲ ማህደር ከም ዘሎን ክቕየር ከም ዝፍቀድን ኣረጋግጹ።
translating-no-sheet = { $what ->
        [packed] { $path } ብናይቲ ናይ ሰደቓ ፕሮግራም ቅርጺ እዩ።
        [large] { $path } ካብ { $limit } MB ይዓቢ፡ ካብዚ ዝወጽእ ሰደቓ ክንድዚ ኣይዓብን።
       *[text] { $path } ናይ UTF-8 ጽሑፍ ኣይኮነን።
    }
    .hint = { $what ->
        [large] እቲ ቅኑዕ ፋይል ምዃኑ ኣረጋግጹ።
       *[text] ኣብ ናይ ሰደቓ ፕሮግራም ክፈትዎ፡ ኣቐምጥ ከም (Save as) ከምኡ እውን CSV UTF-8 ምረጹ።
    }
translating-too-many-rows = { $path } ካብ { $most } ንላዕሊ መስመራት ኣለዎ፡ ክንድኡ ጽሑፋት ድማ የለዉን።
    .hint = እቲ ቅኑዕ ፋይል ምዃኑ ኣረጋግጹ።
translating-no-columns = ኣብ { $path } ዝጎድሉ ዓምድታት፦ { $columns }።
    .hint = እቲ ቀዳማይ መስመር ከምቲ እቲ ሰደቓ ምስ ተሰርሐ ዝነበሮ ክኸውን ኣለዎ።
translating-bad-reviewer = እዚ ስም ገምጋሚ ኣይኮነን።
    .hint = እንተ በዝሐ { $most } ፊደላት ዘለዎ ስም ጽሓፉ።
