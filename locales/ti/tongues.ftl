# Language: Tigrinya (ti). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · ቋንቋ { $n } ናይቲ ዝርርብ
client-language-several = ኣብ ሓደ ዝርርብ ብዙሕ ቋንቋታት፦ ብተራ ብ { $add } ምረጽዎም፡ ብ { $remove } ኣውጽእዎም። { $switch } ካብ ሓደ ናብ ካልእ ይቕይር።
action-interpreting = እቲ ዝርርብ ብኸመይ ከም ዝትርጎም ግለጹ
    .word = ኣተረጓጉማ
interpreting-heading = እቲ ዝርርብ ብኸመይ ይትርጎም?
interpreting-why = ካብ ሕጂ ንደሓር ኣብቲ ፕሮቶኮል ኣብ ጥቓ ነፍሲ ወከፍ መልሲ ይጽሓፍ። ምስ ዝቕየር ቀይርዎ።
interpreting-on-site = ኣስተርጓሚ ኣብቲ ቦታ
interpreting-phone = ኣስተርጓሚ ብተለፎን
interpreting-video = ኣስተርጓሚ ብቪድዮ
interpreting-none = ኣስተርጓሚ የለን
interpreting-not-said = ኣይተገልጸን
interpreting-on-site-short = ኣስተርጓሚ ኣብቲ ቦታ
interpreting-phone-short = ኣስተርጓሚ ብተለፎን
interpreting-video-short = ኣስተርጓሚ ብቪድዮ
interpreting-none-short = ብዘይ ኣስተርጓሚ
asking-shown = እታ ሕቶ ዝተራእየትሉ ቋንቋ፦ { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }፡ ዝተገምገመ)
asking-unreviewed = { $language } ({ $version }፡ ዘይተገምገመ)
asking-missing = { $text } ኣብ ክንዲ { $language } ({ $version }፡ ትርጉም የብሉን)
action-glossary = ዝግለጹ ቃላት
    .key = ቃላት
    .word = ቃላት
terms-heading = ኣብታ ሕቶ ዘለዉ ቃላት
terms-heading-all = ናይቲ ዓውዲ ቃላት
terms-none = ኣብታ ሕቶ ኣብዚ ዝግለጽ ቃል የለን። ኩሎም ቃላት ኣብ ታሕቲ ኣለዉ።
question-terms = { $n ->
    [one] { $n } ቃል ናይታ ሕቶ ይግለጽ፦ { $key }
   *[other] { $n } ቃላት ናይታ ሕቶ ይግለጹ፦ { $key }
}
terms-entry = { $term }፦ { $meaning }
date-about = ኣቢሉ { $date }
