# Language: Tigrinya (ti). Trying forms out: trials, what differs, what no trial has exercised.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = ን{ $path } ፈተነታት የለዉን።
    .hint = ፈተነታት ኣብ ጎድኒ እቲ ቅጥዒ ኣብ ብ .test.toml ዝውዳእ ፋይል ይጽሓፉ።
cli-test-summary = { $path }፦ { $right } ፈተነታት ትኽክል፡ { $wrong } ጌጋ
cli-test-coverage = ዝተፈተነ፦ { $seen } ካብ { $all }
cli-test-unexpected = ዝኾነ ፈተነ ናይዞም እንታይ ክኸውን ከም ዘለዎ ኣይገልጽን፦ { $names }
cli-test-nothing = ዝተፈተነ ፈተነ የለን።
    .hint = ኣብቲ ፋይል ፈተነታት ኣለዉ ዶ፡ ድሕሪ --case ዘሎ ስም ከ ትኽክል ድዩ?
cli-test-without = { $path } ፈተነታት የብሉን።
cli-test-above = ኣብ ላዕሊ ርኣዩ
cli-test-unasked = ኣይሕተትን
cli-test-unanswered = መልሲ የለን
cli-test-aside = ዝተነጸለ

cli-test-not-raised = { $id } ብክብደት { $expected } ክግበር ነይሩዎ፡ ግን ኣይግበርን።
cli-test-raised = { $id } ክግበር ኣይነበሮን፡ ግን ብክብደት { $found } ይግበር።
cli-test-weighs = ክብደት ናይ { $id } { $expected } ክኸውን ነይሩዎ፡ ግን { $found } እዩ።
cli-test-rests-on = { $id } ኣብ { $expected } ክምርኮስ ነይሩዎ፡ ግን ኣብ { $found } ይምርኮስ።
cli-test-not-open = { $id } ክፉት ክኸውን ነይሩዎ፡ ግን ተወሲኑ፦ { $found }።
cli-test-not-settled = { $id } ክፉት ክኸውን ነይሩዎ። ኣይተፈልጠን፡ ግን ዝውስኖ ሕቶ የለን።
cli-test-element = { $id } { $expected } ክኸውን ነይሩዎ፡ ግን { $found } እዩ።
cli-test-no-contradiction = { $id } ተጻራሪ ክኸውን ነይሩዎ፡ ግን ኣይኮነን።
cli-test-contradiction = { $id } ተጻራሪ ክኸውን ኣይነበሮን፡ ግን እዩ።
cli-test-not-asked = { $id } ክትሕተት ነይሩዋ፡ ግን ኣይትሕተትን።
cli-test-asked = { $id } ክትሕተት ኣይነበራን፡ ግን ትሕተት።
cli-test-no-measure = ስጉምቲ { $id } ክስዕብ ነይሩዎ፡ ግን ኣይስዕብን።
cli-test-measure = ስጉምቲ { $id } ክስዕብ ኣይነበሮን፡ ግን ይስዕብ።
cli-test-highest = እቲ ዝለዓለ ክብደት { $expected } ክኸውን ነይሩዎ፡ ግን { $found } እዩ።
cli-test-no-warning = { $id } ከጠንቅቕ ነይሩዎ፡ ግን ኣየጠንቅቕን።
cli-test-warning = { $id } ከጠንቅቕ ኣይነበሮን፡ ግን የጠንቅቕ።
cli-test-refused = መልሲ ናይ { $id } ኣይተቐበለን። { $reason }
cli-test-not-relevant = { $id } መልሲ ረኺባ፡ እታ ሕቶ ግን ኣይትሕተትን።
cli-test-taken = መልሲ ናይ { $id } ክቕበል ኣይነበሮን፡ ግን ተቐቢሉ።
cli-test-computed = { $id } { $expected } ክኸውን ነይሩዎ፡ ግን { $found } ኮይኑ።
cli-test-computed-hidden = { $id } { $expected } ክኸውን ነይሩዎ፡ ግን ኣይርአን፦ show_if ሓቂ ኣይኮነን።
cli-test-no-cue = ናይ ምልክት ቃል { $expected } ኣብ { $id } ክርከብ ነይሩዎ፡ ግን ኣይርከብን። { $reason }
cli-test-cue = ናይ ምልክት ቃል { $found } ኣብ { $id } ክርከብ ኣይነበሮን፡ ግን ይርከብ።
cli-test-other-cues = ኣብኡ { $found } ኣሎ።

cli-test-never-flag-raised = ዋላ ሓደ ፈተነ ዘይገብሮም ትዕዝብትታት
cli-test-never-flag-not-raised = ዋላ ሓደ ፈተነ ዘይነጽጎም ትዕዝብትታት
cli-test-never-weight = ዋላ ሓደ ፈተነ ዘይበጽሖም ክብደታት
cli-test-never-element-yes = ፈጺሞም “እወ” ዘይኮኑ ረቛሒታት
cli-test-never-element-no = ፈጺሞም “ኣይፋል” ዘይኮኑ ረቛሒታት
cli-test-never-element-unknown = ፈጺሞም “ዘይተፈልጠ” ዘይኮኑ ረቛሒታት
cli-test-never-condition-true = ፈጺሞም ሓቂ ዘይኮኑ ቅድመ-ኩነታት
cli-test-never-condition-false = ፈጺሞም ሓሶት ዘይኮኑ ቅድመ-ኩነታት
cli-test-never-contradiction = ፈጺሞም ዘይርኣዩ ተጻረርቲ
cli-test-never-option = ዋላ ሓደ ፈተነ ዘይመርጾም መማረጺታት
cli-test-never-asked = ፈጺመን ዘይሕተታ ሕቶታት
cli-test-never-not-asked = ቅድመ-ኩነተን ፈጺሙ ሓሶት ዘይኮነ ሕቶታት
cli-test-never-check-failed = ፈጺሞም ዘየጠንቅቑ መረጋገጺታት
cli-test-never-check-held = ፈጺሞም ዘይሓልፉ መረጋገጺታት
cli-test-never-computed = ዋላ ሓደ ፈተነ ዘየርእዮም ዝተቐመሩ ዋጋታት
