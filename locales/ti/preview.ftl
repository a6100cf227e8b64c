# Language: Tigrinya (ti). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = ናይ ቤት ጽሕፈት ጽሑፍ፡ ዘይተገምገመ
own-text-shown = { $what }፡ ናይ ቤት ጽሕፈት ጽሑፍ
own-texts-count = { $n ->
    [one] { $n } ናይ ቤት ጽሕፈት ጽሑፍ
   *[other] { $n } ናይ ቤት ጽሕፈት ጽሑፋት
}
own-texts-unreviewed = { $n ->
    [one] { $n } ናይ ቤት ጽሕፈት ጽሑፍ፡ ዘይተገምገመ
   *[other] { $n } ናይ ቤት ጽሕፈት ጽሑፋት፡ ዘይተገምገሙ
}
own-texts-unused = { $n ->
    [one] { $n } ናይ ቤት ጽሕፈት ጽሑፍ ኣይጥቀመሉን፤ ናይቲ ፕሮግራም ይረአ። ምኽንያት፦ vilja locales check
   *[other] { $n } ናይ ቤት ጽሕፈት ጽሑፋት ኣይጥቀመሎምን፤ ናይቲ ፕሮግራም ይረአዩ። ምኽንያት፦ vilja locales check
}
own-text-unknown = እቲ ፕሮግራም “{ $id }” ዝበሃል ጽሑፍ የብሉን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ኣውጽእዎ፡ ወይ ስም እቲ ጽሑፍ ድለዩ፦ vilja locales preview።
    }
own-text-kept = { $reason ->
        [consent] እቲ “{ $id }” ዝብል ጽሑፍ ኣይቅየርን፦ ስምምዕ ኣብ ኩሉ ቦታ ብሓደ ዓይነት ቃላት ክወሃብ ኣለዎ።
        [statement] እቲ “{ $id }” ዝብል ጽሑፍ ኣይቅየርን፦ ዓው ኢሉ ዝንበብ ንኹሉ ሰብ ብሓደ ዓይነት ቃላት ክኸውን ኣለዎ።
        [protection] እቲ “{ $id }” ዝብል ጽሑፍ ኣይቅየርን፦ ውሑስ ዝኾነ ሰብ ብኸመይ ከም ዝሕሎ ይገልጽ።
        [law] እቲ “{ $id }” ዝብል ጽሑፍ ኣይቅየርን፦ ሕጊ ወይ ምንጪ ዝብሎ ይገልጽ።
       *[honest] እቲ “{ $id }” ዝብል ጽሑፍ ኣይቅየርን፦ ኣየናይ ጽሑፍ ናይቲ ፕሮግራም ምዃኑን ዘይምዃኑን ይገልጽ።
    }
    .hint = ካብቲ ፋይል ኣውጽእዎ። ናይቲ ፕሮግራም ጽሑፍ ጌጋ እንተኾይኑ ናብ ኣሕታሚ እቲ ፕሮግራም ጽሓፉ።
own-text-not-filled-in = ኣብቲ “{ $id }” ዝብል ጽሑፍ ዝኣቱ “{ $variable }” የለን።
    .hint = እቲ ናይ ሽወደን ጽሑፍ ዘእትዎ ጥራይ ኣእትዉ። ክሳብ ሽዑ ናይቲ ፕሮግራም ጽሑፍ ይረአ።
own-text-put-in = { $what ->
        [term] እቲ “-{ $name }” ዝብል ቃል ኣብ ናይ ቤት ጽሕፈት ጽሑፍ ክኣቱ ኣይክእልን።
        [function] እቲ “{ $name }” ዝብል ተግባር ኣብ ናይ ቤት ጽሕፈት ጽሑፍ ክኣቱ ኣይክእልን።
       *[text] እቲ “{ $name }” ዝብል ጽሑፍ ኣብ ናይ ቤት ጽሕፈት ጽሑፍ ክኣቱ ኣይክእልን።
    }
    .hint = እቶም ቃላት ጽሓፍዎም። ክሳብ ሽዑ ናይቲ ፕሮግራም ጽሑፍ ይረአ።
own-text-forbidden = ኣብዚ ንጽሑፍ ክሓብእ ወይ ክግልብጥ ዝኽእል ዘይረአ ምልክት ({ $character }) ኣሎ። እዚ ጽሑፍ ኣይጥቀመሉን።
    .hint = ነቲ ምልክት ኣውጽእዎ። ጽሑፍ ክልጠፍ ከሎ መጺኡ ይኸውን።
own-text-too-deep = እቶም ቅንፍታት ካብ { $limit } ንላዕሊ ኣብ ውሽጢ ሓድሕድ ኣለዉ። እዚ ጽሑፍ ኣይጥቀመሉን።
    .hint = ነቲ ጽሑፍ ብቐሊሉ ጽሓፍዎ።
own-text-not-a-language = እቲ ፕሮግራም በቲ “{ $language }” ዝብል ቋንቋ ኣይዛረብን። እቲ ፋይል ኣይጥቀመሉን።
    .hint = ነቲ ፋይል ኣብ ማህደር ናይ ዘሎ ቋንቋ ኣቐምጥዎ፦ vilja locales coverage።

## Languages that nobody speaks

language-sv-x-long = ናይ ፈተነ ቋንቋ፦ ነዋሕቲ ጽሑፋት
language-sv-x-accent = ናይ ፈተነ ቋንቋ፦ ምልክት ዘለዎም ፊደላት
language-sv-x-rtl = ናይ ፈተነ ቋንቋ፦ ካብ የማን ናብ ጸጋም
language-sv-x-missing = ናይ ፈተነ ቋንቋ፦ ብዘይ ጽሑፍ
language-sv-x-names = ናይ ፈተነ ቋንቋ፦ ኣስማት ጽሑፋት

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = ብሽወደንኛ፡ መበቆል
preview-state-missing = የለን
preview-state-unreviewed = ዘይተገምገመ
preview-state-reviewed = ዝተገምገመ
preview-alone = ነቲ ጽሑፍ ዘርኢ ገጽ ኣይተረኽበን። ኣብዚ በይኑ ኣሎ።
preview-file = ፋይል፦ { $file }
preview-comment = ንተርጓሚ፦ { $comment }
preview-first = እዚ እቲ ናይ መጀመርታ ጽሑፍ እዩ።
preview-read-again = እቶም ጽሑፋት እንደገና ተነቢቦም። ኣብኦም ዘሎ ጌጋታት፦ { $n }
preview-list-file = { $file }፦ { $n } ካብ { $of } ጽሑፋት ኣብ ገጾም
preview-last = እዚ እቲ ናይ መወዳእታ ጽሑፍ እዩ።
preview-none-missing = በቲ ሸነኽ ዝጎደለ ጽሑፍ የለን።
preview-none-unreviewed = በቲ ሸነኽ ዘይተገምገመ ጽሑፍ የለን።
preview-only-looked-at = ኣብዚ ጽሑፋት ጥራይ ይረአዩ፦ ዋላ ሓንቲ ኣይምለስን፡ ኣይዕቀብን። { $next } ነቲ ዝቕጽል የርኢ።
preview-no-language = እቶም ጽሑፋት ብኣየናይ ቋንቋ ከም ዝረአዩ ግለጹ።
    .hint = --lang ወስኹ፡ ንኣብነት፦ vilja locales preview --lang so
preview-no-such-text = “{ $name }” ዝበሃል ጽሑፍ ወይ ፋይል የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ስም ናይ ጽሑፍ፡ ከም app.ftl ዝበለ ፋይል ወይ ከም inflyttning ዝበለ ቅጥዒ ጽሓፉ።
    }
preview-no-folder = እቲ { $path } ዝብል ማህደር የለን።
    .hint = ንነፍሲ ወከፍ ቋንቋ ማህደር ዘለዎ ማህደር፡ ወይ ነቲ ናይ ቋንቋ ማህደር ግለጹ።

## Commands

action-next-missing = ዝቕጽል ዝጎደለ ጽሑፍ
    .key = ዝቕጽል ዝጎደለ
    .word = ዝቕጽል-ዝጎደለ
action-previous-missing = ዝሓለፈ ዝጎደለ ጽሑፍ
    .key = ዝሓለፈ ዝጎደለ
    .word = ዝሓለፈ-ዝጎደለ
action-next-unreviewed = ዝቕጽል ዘይተገምገመ ጽሑፍ
    .key = ዝቕጽል ዘይተገምገመ
    .word = ዝቕጽል-ዘይተገምገመ
action-previous-unreviewed = ዝሓለፈ ዘይተገምገመ ጽሑፍ
    .key = ዝሓለፈ ዘይተገምገመ
    .word = ዝሓለፈ-ዘይተገምገመ
