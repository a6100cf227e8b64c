# Language: Tigrinya (ti). Translated from Swedish.
## Reviewed by: nobody yet
## Problems in forms, lists of sources and answers files: what is wrong, and in .hint what to do.

### The file

problem-too-large = እቲ ፋይል ካብ { $limit } MB ይዓቢ።
    .hint = ነቲ ቅጥዒ ክፈልዎ ወይ ነቲ ናብኡ ዘይግብኦ ኣውጽእዎ።
problem-syntax = { $what ->
        [printed-quotes] እቶም ምልክታት ጥቕሲ ናይ ሕትመት እዮም (” ወይ “)። ኣብዚ ቅኑዓት (") ክኾኑ ኣለዎም።
        [unquoted] እቲ ጽሑፍ ኣብ ውሽጢ ምልክታት ጥቕሲ የለን።
        [text-open] እቲ ጽሑፍ ኣብ መወዳእታ ምልክት ጥቕሲ የብሉን።
        [bad-in-text] ኣብቲ ጽሑፍ ክንበብ ዘይከኣል ምልክት ኣሎ።
        [bad-number] እዚ ቁጽሪ ኣይኮነን።
        [nought-first] ቁጽሪ ብዜሮ ክጅምር ኣይክእልን።
        [bad-date] እዚ ዕለት ኣይኮነን።
        [not-truth] ኣብዚ true ወይ false ክኸውን ኣለዎ።
        [no-value] ድሕሪ ምልክት ማዕርነት ዝጽሓፍ የለን።
        [no-equals] ምልክት ማዕርነት ይጎድል።
        [two-equals] ኣብዚ ሓደ ምልክት ማዕርነት ተሪፉ።
        [bad-key] እዚ ስም መስመር ክኸውን ኣይክእልን።
        [duplicate-key] እዛ መስመር ድሮ ኣብቲ ባዕሉ ክፋል ኣላ።
        [single-brackets] እቲ ኣርእስቲ ነጸላ ትርብዒታዊ ቅንፍታት ኣለዎ።
        [heading-missing] ቅድሚ እዚ ኣርእስቲ { $heading } ይጎድል።
        [comma-missing] ኣብ መንጎ ክልተ ክፋላት ናይቲ ዝርዝር ኮማ ይጎድል።
        [comma-extra] ኣብዚ ሓደ ኮማ ተሪፉ።
        [list-open] እቲ ዝርዝር ኣብ መወዳእታ ትርብዒታዊ ቅንፍ የብሉን።
        [braces-open] ኣብ መንጎ እቶም ጠዋይ ቅንፍታት ክንበብ ኣይከኣልን።
        [heading-open] ኣብ መወዳእታ እቲ ኣርእስቲ ክንዲ ኣብ መጀመርታ ዝኾኑ ትርብዒታዊ ቅንፍታት የለዉን።
        [after-value] ድሕሪ እቲ ዋጋ ናብኡ ዘይግብኦ ነገር ኣሎ።
        [too-deep] ኣብዚ ኣዝዩ ብዙሕ ደረጃታት ኣሎ።
       *[unreadable] እቲ ፋይል ኣብዚ ክንበብ ኣይከኣልን (መስመር { $line }፡ ዓምዲ { $column })።
    }
    .hint = { $what ->
        [printed-quotes] ዳግማይ ጽሓፍዎም። እንተ ተመሊሶም፡ ኣብቲ መጽሓፊ ፕሮግራም ነቲ ብባዕሉ ዝቐይር ምልክታት ጥቕሲ ኣጥፍእዎ።
        [unquoted] ሓደ ምልክት ጥቕሲ ቅድሚኡን ሓደ ድሕሪኡን ጽሓፉ። ቁጽርታት፡ ዕለታት፡ trueን falseን ጥራይ ብዘይ ምልክት ጥቕሲ ይጽሓፉ።
        [text-open] ድሕሪ እቲ ጽሑፍ ምልክት ጥቕሲ ግበሩ።
        [bad-in-text] ኣውጽእዎ። ንድሕሪት ዝዘመመ ሕንጻጽ \\ ተባሂሉ ይጽሓፍ።
        [bad-number] ኣሃዛት ብዘይ ክፍተትን ብዘይ ናይ መጀመርታ ዜሮን ጽሓፉ፡ ቅድሚ ዓስራያት ነጥቢ ግበሩ።
        [nought-first] ኮድ እንተ ኾይኑ፡ ንኣብነት ናይ ኮሙን፦ ኣብ ውሽጢ ምልክታት ጥቕሲ ጽሓፍዎ፡ "0180"። እንተ ዘይኮይኑ፦ ነቲ ዜሮ ኣውጽእዎ።
        [bad-date] ዓመት-ወርሒ-መዓልቲ ጽሓፉ፡ ንኣብነት 2026-07-01። እቲ ወርሒ ወይ እቲ ዓመት ጥራይ እንተ ተፈሊጡ፦ ኣብ ውሽጢ ምልክታት ጥቕሲ ጽሓፍዎ።
        [not-truth] ብንኣሽቱ ፊደላት፡ ብዘይ ምልክት ጥቕሲ ጽሓፍዎ።
        [no-value] ዋጋ ጽሓፉ ወይ ነታ መስመር ኣውጽእዋ።
        [no-equals] ንኣብነት type = "text" ጽሓፉ።
        [two-equals] ነቲ ሓደ ኣውጽእዎ።
        [bad-key] ቅድሚ ምልክት ማዕርነት፡ ፊደላት a–z፡ ኣሃዛትን ታሕተ-መስመራትን ዘለዎ ስም ይጽሓፍ።
        [duplicate-key] ነታ ሓንቲ ኣውጽእዋ። ሓዳስ ሕቶ ወይ ሓድሽ ደንቢ እንተ ኾይኑ፦ ቅድም ኣርእስቱ ጽሓፉ፡ ንኣብነት [[section.question]]።
        [single-brackets] ብዙሓት ክህልዉ ኣብ ዝኽእልሉ ድርብ ጽሓፉ፡ { $heading }።
        [heading-missing] { $heading } ኣብ ቅድሚኡ ዘሎ መስመር ጽሓፉ። እቲ ድሕሪኡ ዘሎ ገና ኣይተመርመረን።
        [comma-missing] ኣብ መንጎኦም ኮማ ግበሩ።
        [comma-extra] ኣውጽእዎ።
        [list-open] ድሕሪ እቲ ናይ መወዳእታ ኣብቲ ዝርዝር ] ግበሩ። ድሕሪኡ ዘሎ ገና ኣይተረጋገጸን።
        [braces-open] { "{" }ን { "}" }ን ብጽምዲ ከም ዘለዉን ኣብ መንጎ ክፋላት ኮማ ከም ዘሎን ርኣዩ። ድሕሪኡ ዘሎ ገና ኣይተረጋገጸን።
        [heading-open] ንኣብነት [[section.question]] ጽሓፉ። ድሕሪኡ ዘሎ ገና ኣይተረጋገጸን።
        [after-value] ኣውጽእዎ፡ ወይ ኣብ ናይ ገዛእ ርእሱ መስመር ጽሓፍዎ። ዓስራያት ብነጥቢ ይጽሓፉ።
        [too-deep] ኣብ ውሽጢ ሓድሕዶም ዝወሓዱ ትርብዒታዊ ቅንፍታትን ጠዋይ ቅንፍታትን ጽሓፉ።
       *[unreadable] ምልክት ጥቕሲ፡ ትርብዒታዊ ቅንፍ ወይ ምልክት ማዕርነት ጎዲሉ እንተ ኾይኑ ርኣዩ።
    }
problem-unknown-key = “{ $key }” ዝበሃል key ኣብዚ የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ነታ መስመር ኣውጽእዋ፡ ወይ ኣብቲ መግለጺ ቅጥዕታት እንታይ ክትበሃል ከም እትኽእል ርኣዩ።
    }
problem-misplaced = “{ $key }” ኣብዚ ክኸውን ኣይክእልን።
    .hint = ሓዝዎ፡ ግን ኣርእስቲ { $place } ጽሓፉ።
problem-missing-key = “{ $key }” ዝበሃል key ይጎድል።
    .hint = ብ “{ $key } =” እትጅምር መስመር ወይ በዚ ስም ክፋል ወስኹ።
problem-wrong-shape = ኣብዚ { $expected ->
        [integer] ምሉእ ቁጽሪ
        [decimal] ቁጽሪ
        [truth] true ወይ false
        [date] ዕለት
        [list] ዝርዝር
        [table] ሰንጠረዥ
        [tables] ዝርዝር ሰንጠረዣት
        [text-or-list] ጽሑፍ ወይ ዝርዝር
        [date-or-text] ዕለት
        [from-to] from ን to ን ዘለዎ እዋን
       *[text] ኣብ ውሽጢ ምልክታት ጥቕሲ ዘሎ ጽሑፍ
    } ክኸውን ኣለዎ፡ { $found ->
        [integer] ምሉእ ቁጽሪ
        [decimal] ቁጽሪ
        [truth] true ወይ false
        [date] ዕለት
        [list] ዝርዝር
        [table] ሰንጠረዥ
        [tables] ዝርዝር ሰንጠረዣት
        [text-or-list] ጽሑፍ ወይ ዝርዝር
        [date-or-text] ዕለት
        [from-to] from ን to ን ዘለዎ እዋን
       *[text] ኣብ ውሽጢ ምልክታት ጥቕሲ ዘሎ ጽሑፍ
    } ኣይኮነን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] { $expected ->
            [tables] ነቲ ኣርእስቲ ብድርብ ትርብዒታዊ ቅንፍታት ጽሓፍዎ፡ ንኣብነት [[section.question]]።
           *[other] ነቲ ዋጋ ዳግማይ ጽሓፍዎ።
        }
    }
problem-empty-list = ዝርዝር “{ $key }” ባዶ እዩ።
    .hint = ኣብቲ ዝርዝር እንተ ወሓደ ሓደ ስም ጽሓፉ።
problem-too-long-list = ዝርዝር “{ $key }” ካብ { $limit } ንላዕሊ ክፋላት ኣለዎ።
    .hint = ነታ ሕቶ ክፈልዋ፦ ካብ ክንድዚ ዝኣክል ክመርጽ ዝኽእል ሰብ የለን።

### Names

problem-bad-id = “{ $id }” ስም ክኸውን ኣይክእልን።
    .hint = ንኣሽቱ ፊደላት a–z፡ ኣሃዛትን ታሕተ-መስመራትን ተጠቐሙ፡ መጀመርታ ፊደል፡ እንተ በዝሐ 64 ምልክታት። ምንጭታት ኣብ ክንዲ ታሕተ-መስመር ጭረት ኣለዎም።
problem-reserved-id = ቃል “{ $id }” ዝተታሕዘ እዩ፦ ኣብ ቅጥዕታት ድሮ ትርጉም ኣለዎ።
    .hint = ካልእ ስም ምረጹ።
problem-duplicate-id = ስም “{ $id }” ድሮ ኣብ መስመር { $line } ኣሎ።
    .hint = ነቲ ሓደ ካልእ ስም ሃብዎ።

### Questions

problem-unknown-kind = “{ $word }” ዝበሃል ዓይነት ሕቶ የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] እቶም ዓይነታት single፡ multiple፡ yes_no፡ text፡ narrative፡ integer፡ decimal፡ money፡ date፡ period፡ municipality፡ country፡ language፡ lookup፡ roster፡ consentን statementን እዮም።
    }
problem-key-not-taken = ዓይነታ “{ $kind }” ዝኾነት ሕቶ “{ $key }” የብላን።
    .hint = ነታ መስመር ኣውጽእዋ ወይ ዓይነት እታ ሕቶ ቀይሩ።
problem-bad-number = “{ $text }” ኣብዚ ክጥቀሙሉ ዝከኣል ቁጽሪ ኣይኮነን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ብዘይ ክፍተት ቁጽሪ ጽሓፉ፡ ምስ ነጥብን እንተ በዝሐ ሰለስተ ዓስራያትን (ንገንዘብ ክልተ፡ ንብዝሒ ዋላ ሓደ)፡ እንተ በዝሐ 1000000000000።
    }
problem-limits-crossed = እቲ ዝነኣሰ ዋጋ { $min } ካብቲ ዝዓበየ { $max } ይዓቢ።
    .hint = minን maxን ቦታ ኣለዋውጡ ወይ ነቲ ሓደ ኣርምዎ።
problem-more-than-options = ደረት { $limit } ኣይሰማማዕን፦ እታ ሕቶ { $options } መማረጺታት መልሲ ኣለዋ።
    .hint = ካብ 1 ክሳብ { $options } ቁጽሪ ጽሓፉ።
problem-max-nought = ምስ max = 0 ዋላ ሓንቲ ክምረጽ ኣይክእልን።
    .hint = እንተወሓደ 1 ጽሓፉ ወይ ነቲ መስመር ኣውጽእዎ።
problem-roster-in-roster = ምዝገባታት ዘለዎ ዝርዝር ኣብ ውሽጡ ካልእ ዝርዝር ክህልዎ ኣይክእልን።
    .hint = ነቲ ውሽጣዊ ዝርዝር በይኑ ሕቶ ግበርዎ።
problem-empty-form = እቲ ቅጥዒ ሕቶታት የብሉን።
    .hint = ወስኹ፦ [[section]]ን [[section.question]]ን።
problem-two-defaults = እታ ሕቶ ክልቲኡ defaultን default_fromን ኣለዋ።
    .hint = ሓደ ጥራይ ሓዙ፦ ቀዋሚ እማመ፡ ወይ ዝቕመር እማመ።
problem-default-is-silence = ምኽንያት ዘይምምላስ እማመ ክኸውን ኣይክእልን።
    .hint = ነታ መስመር ኣውጽእዋ። ከም ዘይፈልጥ ወይ ክምልስ ከም ዘይደሊ እቲ ሰብ ባዕሉ ክብል ኣለዎ።
problem-bad-list-name = “{ $name }” ስም ዝርዝር ክኸውን ኣይክእልን።
    .hint = ስም ናይቲ ፋይል ጥራይ ጽሓፉ፡ ንኣብነት skolor.csv። እቲ ፋይል ኣብ ጎድኒ እቲ ቅጥዒ ክኸውን ኣለዎ። ፊደላት፡ ኣሃዛት፡ - ን _ ን ተጠቐሙ።
problem-no-such-list = ዝርዝር “{ $name }” ኣብ ጎድኒ እቲ ቅጥዒ የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ነቲ ፋይል ኣብቲ ናይቲ ቅጥዒ ማህደር ኣቐምጥዎ፡ ወይ ነቲ ስም ኣርምዎ።
    }
problem-broken-list = { $reason ->
        [heading] ዝርዝር “{ $name }” በታ code,name እትብል መስመር ኣርእስቲ ኣይጅምርን።
        [semicolons] ዝርዝር “{ $name }” ኣብ መንጎ ኮድን ስምን ሰሚኮሎን ኣለዎ።
        [empty] ዝርዝር “{ $name }” መስመር ኣርእስቲ ጥራይ ኣለዎ፡ መስመራት የብሉን።
        [not-utf8] ዝርዝር “{ $name }” ጽሑፍ UTF-8 ኣይኮነን፦ መስመር { $line } ክንበብ ኣይከኣልን።
        [too-large] ዝርዝር “{ $name }” ካብ { $line } MB ይዓቢ።
        [unreadable] ዝርዝር “{ $name }” ኣሎ፡ ግን ክንበብ ኣይከኣልን።
        [unclosed] መስመር { $line } ኣብ ዝርዝር “{ $name }”፦ ሓደ ምልክት ጥቕሲ ኣብታ መስመር መወዳእታ የብሉን።
        [forbidden] መስመር { $line } ኣብ ዝርዝር “{ $name }”፦ ኣብዚ ዘይርአ ናይ ቁጽጽር ምልክት ኣሎ ({ $character })።
        [twice] መስመር { $line } ኣብ ዝርዝር “{ $name }”፦ እቲ ኮድ ድሮ ኣሎ።
        [commas] መስመር { $line } ኣብ ዝርዝር “{ $name }” ካብ መስመር ኣርእስቲ ንላዕሊ ክፋላት ኣለዋ።
        [too-long] ዝርዝር “{ $name }” ካብ { $line } ንላዕሊ መስመራት ኣለዎ።
       *[row] መስመር { $line } ኣብ ዝርዝር “{ $name }” ክልቲኡ ኮድን ስምን የብላን።
    }
    .hint = { $reason ->
        [semicolons] ነቶም ሰሚኮሎናት ብኮማ ተክእዎም። ኣብ Excel፦ ከም CSV UTF-8 ዓቅቡ፡ ድሕሪኡ ኣብ ናይ ጽሑፍ ፕሮግራም ን ; ብ , ተክኡ።
        [empty] እንተ ወሓደ ሓንቲ መስመር ጽሓፉ፦ ኮድ፡ ኮማን ስምን።
        [not-utf8] ነቲ ዝርዝር ክፈትዎ፡ ከም UTF-8 ድማ ዓቅብዎ። ኣብ Excel “CSV UTF-8” ይበሃል።
        [too-large] ነቲ ዝርዝር ኣሕጽርዎ፡ ወይ ኣብ ክልተ ሕቶታት ክፈልዎ።
        [unreadable] ፋይል ምዃኑን ክንበብ ከም ዝፍቀድን ርኣዩ።
        [unclosed] ድሕሪ እቲ ስም ምልክት ጥቕሲ ግበሩ፡ ወይ ነቲ ቅድሚኡ ዘሎ ኣውጽእዎ። ስም ፈጺሙ ካብ ሓንቲ መስመር ንላዕሊ ኣይኮነን።
        [forbidden] ነቲ ምልክት ኣውጽእዎ። እቲ ስም ክልጠፍ ከሎ ምስኡ መጺኡ ክኸውን ይኽእል።
        [twice] ነታ ሓንቲ መስመር ካልእ ኮድ ሃብዋ ወይ ኣውጽእዋ።
        [commas] ኣብቲ ስም ኮማ እንተሎ፡ ነቲ ስም ኣብ ውሽጢ ምልክት ጥቕሲ ግበርዎ፡ ከም "a, b"።
        [too-long] ነቲ ዝርዝር ኣሕጽርዎ፡ ወይ ኣብ ክልተ ሕቶታት ክፈልዎ።
       *[other] ነቲ ዝርዝር ክፈትዎ እሞ ኣርምዎ። ቀዳመይቲ መስመር code,name እያ፤ ድሕሪኣ ነፍሲ ወከፍ መስመር ኮድ፡ ኮማን ስምን።
    }
problem-computed-too-late = “{ $name }” ኣብ ታሕቲ እቲ ፋይል ይቕመር።
    .hint = ነቲ ዝተቐመረ ዋጋ፡ ቅድሚ እቲ ዝጥቀመሉ ከም ዝኸውን ጌርኩም ንላዕሊ ኣደይብዎ።
problem-check-refuses-silence = እቲ “{ $id }” ዝበሃል ቁጽጽር ንዘይምልስ ሰብ ምነጸጎ።
    .hint = ኣይፈልጥን ን ክምልስ ኣይደልን ን ኩሉ ግዜ ቅቡላት እዮም። hard = true ኣውጽኡ፡ ወይ ነቲ ብዛዕባ ስቕታ ዝሓትት፦ unknown, declined, not_applicable, not_interpreted ወይ not answered።
problem-unknown-cue = “{ $id }” ዝስሙ ናይ ምልክት ቃል የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ኣብቲ ንቅጥዕታት ዘሎ መምርሒ ነቲ ዝርዝር ናይ ምልክት ቃላት ርኣዩ።
    }

### Flags

problem-unknown-weight = “{ $word }” ዝበሃል ክብደት የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] እቶም ክብደታት prohibited፡ policy፡ strong፡ grey፡ contextን mitigatingን እዮም።
    }
problem-fallback-missing = ዝኾነ ቅድመ-ኩነት ምስ ዘይማላእ እንታይ ከም ዝሰርሕ እቲ ዝርዝር ክብደታት ኣይገልጽን።
    .hint = “if” ዘይብሉ ናይ መወዳእታ ክብደት ወስኹ።
problem-fallback-not-last = ድሕሪ “if” ዘይብሉ ክብደት ካልእ ኣይጥቀሙሉን።
    .hint = ነቲ ክብደት ናብ መወዳእታ እቲ ዝርዝር ኣግዕዝዎ።
problem-undeclared-measure = ስጉምቲ “{ $id }” ኣብቲ ቅጥዒ የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ኣብ ትሕቲ [[measure]] ወስኽዎ ወይ ኣውጽእዎ።
    }
problem-unknown-source = ምንጪ “{ $id }” ኣብቲ ዝርዝር ምንጭታት የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ነቲ ምንጪ ኣብ sources.toml ወስኽዎ ወይ ኣውጽእዎ።
    }
problem-unknown-question = “{ $name }” እትበሃል ሕቶ የላን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] እታ ሕቶ እንታይ ከም እትበሃል ኣብቲ ቅጥዒ ርኣዩ።
    }
problem-flag-without-source = ትዕዝብቲ “{ $id }” ምንጪ የብሉን።
    .hint = እንታይ ከም ዝተመርኮሰ ኣብ ትሕቲ “sources” ጽሓፉ።
problem-unknown-section = ምንጪ “{ $id }” ኣብቲ ዝርዝር ምንጭታት “{ $section }” ዝበሃል ክፋል የብሉን።
    .hint = { $among ->
        [chapter] ኣየናይ ከም ዝማለት ኣጻርዩ። ካብቲ ምዕራፍ ኣብቲ ዝርዝር ዘሎ፦ { $there }።
        [all] ኣየናይ ከም ዝማለት ኣጻርዩ። ኣብቲ ዝርዝር ዘሎ፦ { $there }።
       *[none] ነቲ ክፋል ኣብ sources.toml ወስኽዎ ወይ ኣውጽእዎ።
    }
problem-expired-source = ምንጪ “{ $id }” ክሳብ { $to } ሓዊሱ ሰሪሑ፡ ዝተክኦ ድማ የለን።
    .hint = ዝሰርሕ ምንጪ ሃቡ፡ ወይ ኣውጽእዎ።
problem-source-not-yet = ምንጪ “{ $id }” ቅድሚ { $from } ኣይሰርሕን።
    .hint = ክሳብ ሽዑ ዝሰርሕ ሃቡ፡ ወይ ነቲ ቅጥዒ ንምጥቃም ተጸበዩ።
problem-replaced-source = ምንጪ “{ $id }” ብ “{ $by }” ተተኪኡ።
    .hint = { $suggested ->
        [yes] { $nearest } ጽሓፉ። ቅድሚ እቲ ሓድሽ ምንጪ ንዝነበሩ ዝርርባት እቲ ናይ ቅድሚኡ ብባዕሉ ይርአ።
        [several] ኣየናይ ከም ዝማለት ኣጻርዩ፦ { $nearest }። ቅድሚ እቲ ሓድሽ ምንጪ ንዝነበሩ ዝርርባት እቲ ናይ ቅድሚኡ ብባዕሉ ይርአ።
       *[no] ነቲ ቦታ ኣብ “{ $by }” ሃቡ። ቅድሚ እቲ ሓድሽ ምንጪ ንዝነበሩ ዝርርባት እቲ ናይ ቅድሚኡ ብባዕሉ ይርአ።
    }
problem-prohibited-without-law = “{ $id }” prohibited ክምዘን ይክእል፡ ግን ካብ ምንጪታቱ ሕጊ፡ ቤት ፍርዲ ወይ በዓል መዚ ዝኾነ የለን።
    .hint = ኣብ ክንድኡ policy ጽሓፉ፡ ወይ ነቲ ዝኽልክሎ ዓንቀጽ ወይ ብይን ሃቡ።
problem-unknown-word = “{ $word }” ድሕሪ “{ $key }” ክኸውን ኣይክእልን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ኣብኡ { $words } ክኸውን ይኽእል።
    }
problem-weight-beyond-kind = ዓይነቱ “{ $kind }” ዝኾነ ምንጪ ክብደት “{ $weight }” ክህልዎ ኣይክእልን እዩ።
    .hint = statute ን ordinance ን ጥራይ law እዮም፡ ruling ጥራይ ድማ court እዩ። ነቲ ምንጪ ዘለዎ ክብደት ውሰዱ፡ ንኣብነት ንናይ ምምሕዳር ከተማ ናይ ገዛእ ርእሱ መምርሒታት policy።
problem-replacement-differs = ምንጪ “{ $id }” ን “{ $other }” ከም ዝተክአ ይብል።
    .hint = ክልቲኦም ሓደ ከም ዝብሉ፡ ነቲ ሓደ ኣርምዎ።

### What is allowed but surely wrong

problem-never-true = { $what ->
        [flag] ትዕዝብቲ “{ $id }” ፈጺሙ ክለዓል ኣይክእልን
        [condition] ቅድመ-ኩነት “{ $id }” ፈጺሙ ትኽክል ክኸውን ኣይክእልን
        [contradiction] ተጻራሪ “{ $id }” ፈጺሙ ክርአ ኣይክእልን
        [element-holds] ረቛሒ “{ $id }” ፈጺሙ እወ ክኸውን ኣይክእልን
        [check] መረጋገጺ “{ $id }” ፈጺሙ ከጠንቅቕ ኣይክእልን
        [computed] ዝተቐመረ ዋጋ “{ $id }” ፈጺሙ ክርአ ኣይክእልን
        [measure] እቲ ኣብ ትሕቲ unless ናይ ስጉምቲ “{ $id }” ዘሎ ፈጺሙ ሓቂ ክኸውን ኣይክእልን
       *[element-fails] ረቛሒ “{ $id }” ፈጺሙ ኣይፋል ክኸውን ኣይክእልን
    }{ $count ->
        [none] ፡ ዝኾነ መልሲ እንተ ተዋህበ
        [one] ፦ እዚ ትኽክል ክኸውን ኣይክእልን፦ { $parts }
       *[many] ፦ እዚ ብሓደ ግዜ ትኽክል ክኸውን ኣይክእልን፦ { $parts }
    }።
    .hint = ነቲ ቅድመ-ኩነት ዳግማይ ጽሓፍዎ። ኣብ ክንዲ and፡ or ክኸውን ዘለዎ እንተ ኾይኑ፡ ኣየኖት ደረታትን ናይ ሕቶ ቅድመ-ኩነታትን ከም ዝሰርሑን ርኣዩ።
problem-always-true = { $what ->
        [flag] ትዕዝብቲ “{ $id }” ይለዓል
        [condition] ቅድመ-ኩነት “{ $id }” ትኽክል ይኸውን
        [contradiction] ተጻራሪ “{ $id }” ይርአ
        [element-holds] ረቛሒ “{ $id }” እወ ይኸውን
        [check] መረጋገጺ “{ $id }” የጠንቅቕ
       *[element-fails] ረቛሒ “{ $id }” ኣይፋል ይኸውን
    }፡ ዝኾነ መልሲ እንተ ተዋህበ።
    .hint = ነቲ ቅድመ-ኩነት ዳግማይ ጽሓፍዎ። እታ ሕቶ ከም ዝተመለሰት ጥራይ ማለት እንተ ኾይኑ፦ answered(ሕቶ) ጽሓፉ።
problem-never-asked = { $what ->
        [section] ክፋል “{ $id }” ፈጺሙ ክሕወስ ኣይክእልን
        [field] ቦታ “{ $id }” ፈጺሙ ክሕተት ኣይክእልን
       *[question] ሕቶ “{ $id }” ፈጺማ ክትሕተት ኣይትኽእልን
    }{ $count ->
        [none] ፡ ዝኾነ መልሲ እንተ ተዋህበ
        [one] ፦ እዚ ትኽክል ክኸውን ኣይክእልን፦ { $parts }
       *[many] ፦ እዚ ብሓደ ግዜ ትኽክል ክኸውን ኣይክእልን፦ { $parts }
    }።
    .hint = ኣብ ትሕቲ ask_if ዘሎ ቅድመ-ኩነት ዳግማይ ጽሓፍዎ፡ ወይ ነቲ ክሕተት ዘይከኣል ኣውጽእዎ።
problem-weight-never-reached = ክብደት “{ $weight }” ኣብዚ ፈጺሙ ክሰርሕ ኣይክእልን{ $count ->
        [none] ፡ ዝኾነ መልሲ እንተ ተዋህበ
        [one] ፦ እዚ ትኽክል ክኸውን ኣይክእልን፦ { $parts }
       *[many] ፦ እዚ ብሓደ ግዜ ትኽክል ክኸውን ኣይክእልን፦ { $parts }
    }።
    .hint = እቶም ክብደታት ካብ ላዕሊ ንታሕቲ፡ እቲ ትዕዝብቲ ምስ ተላዕለ ጥራይ ይፍተኑ። ነተን መስመራት ቦታ ኣለዋውጥወን ወይ ነዚኣ ኣውጽእዋ። እቲ ናይ መወዳእታ መስመር ብዘይ if ክኸውን ኣለዎ።
problem-ask-next-never-asked = ሕቶ “{ $question }” ፈጺማ ክትሕተት ኣይትኽእልን፡ ስለዚ ቀጺላ ክትመጽእ ኣይትኽእልን።
    .hint = ነቲ ስም ካብ ask_next ኣውጽእዎ ወይ ቅድመ-ኩነት ናይታ ሕቶ ቀይሩ።
problem-shown-outside-list = ሕቶ “{ $question }” ኣብ ዝርዝር “{ $roster }” የላን፡ ስለዚ እቲ ዋጋ ኣብኡ ፈጺሙ ኣይርአን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ኣብ ትሕቲ show_at ሕቶ ናይቲ ዝርዝር ወይ ነቲ ዝርዝር ባዕሉ ጽሓፉ።
    }
problem-same-condition = ትዕዝብቲ “{ $id }” ምስቲ ኣብ መስመር { $line } ዘሎ “{ $other }” ሓደ ቅድመ-ኩነት ኣለዎ።
    .hint = ሓውስዎም፡ ወይ እንታይ ከም ዝፈልዮም ጽሓፉ።
problem-unused-condition = ንቅድመ-ኩነት “{ $id }” ዝጥቀመሉ የለን።
    .hint = ኣብ ደንቢ ተጠቐሙሉ ወይ ኣውጽእዎ።
problem-unused-measure = ናብ ስጉምቲ “{ $id }” ዝመርሕ ትዕዝብቲ የለን።
    .hint = ኣብ ትሕቲ measures ናይ ሓደ ትዕዝብቲ ጽሓፍዎ ወይ ኣውጽእዎ።
problem-measure-never = ስጉምቲ “{ $id }” ፈጺሙ ክሕበር ኣይክእልን፦ ትዕዝብቲ ናብኡ ክመርሕ ከሎ፡ እቲ ኣብ ትሕቲ unless ዘሎ እውን ሓቂ እዩ።
    .hint = unless ዳግማይ ጽሓፉ፡ ወይ ካልእ ትዕዝብቲ ናብቲ ስጉምቲ ይምራሕ።
problem-list-name-twice = መስመር { $line } ኣብ ዝርዝር “{ $list }”፦ ስም “{ $name }” ድሮ ኣብ መስመር { $first } ኣሎ።
    .hint = ኣብቲ ስም እንታይ ከም ዝፈልዮም ጽሓፉ፡ ንኣብነት ከተማ። እቲ ዝምልስ ነቲ ስም ጥራይ እዩ ዝርእዮ።
problem-default-never-known = { $why ->
        [itself] እማመ ን“{ $id }” ካብ መልሲ ናይታ ባዕላ ሕቶ ይቕመር።
        [list] እማመ ን“{ $id }” ካብ “{ $from }” ይውሰድ፡ ኮድታቱ ግን ኣብ ዝርዝር ናይታ ሕቶ የለዉን።
       *[later] እማመ ን“{ $id }” ካብ “{ $from }” ይቕመር፡ ንሱ ድማ ደሓር እዩ ዝሕተት።
    }
    .hint = ካብቲ ሕቶ ክሕተት ከሎ ዘሎ መልስታት ቀምርዎ፡ ወይ ን default_from ኣውጽእዎ።
problem-unused-option = ኣብ ሕቶ “{ $question }” ንዘሎ መማረጺ “{ $option }” ዝጥቀም ደንቢ ወይ ጽሑፍ የለን።
    .hint = { $suggested ->
        [yes] ን “{ $nearest }” ጽሑፍ ኣሎ፦ ንሱ ማለት ድዩ?
       *[no] ሓደ መማረጺ ይጥቀሙሉ ዝበሃል፡ ደንቢ ክጠቕሶ ከሎ ወይ ጽሑፍ እንታይ ከም ዝበሃል ክገልጽ ከሎ እዩ። ኣብታ ሕቶ ካልኦት መማረጺታት ኣብ ደንብታት ተጠቒሶም ኣለዉ።
    }

### Texts

problem-broken-text = { $what ->
        [not-spaces] እታ መስመር ብታብ ወይ ብኻልእ ባዶ ቦታ ዘይኮነ ምልክት ትጅምር።
        [brace-open] እቶም ጠዋይ ቅንፍታት ክንበቡ ኣይከኣልን፦ ቅድሚኡ ወይ ኣብ ክንድኡ ዝጎደለ ነገር ኣሎ።
        [brace-closed] ኣብዚ ናይ ዝኾነ ዘይኮነ ጠዋይ ቅንፍ ኣሎ።
        [equals-missing] ድሕሪ እቲ ስም ምልክት ማዕርነት ይጎድል።
        [bad-name] ኣብዚ ፊደላት a–z ዘለዎ ስም ክኸውን ኣለዎ።
        [bad-letter] ኣብዚ ፊደላት a–z ዘለዎ ስም ክኸውን ኣለዎ።
        [comment] ኣብዚ ፊደላት a–z ዘለዎ ስም ክኸውን ኣለዎ።
        [no-text] ድሕሪ እቲ ስም ጽሑፍ የለን።
        [no-last-resort] ካብቶም ምርጫታት ኮኸብ ዘለዎ የለን።
        [two-last-resorts] ካብቶም ምርጫታት ካብ ሓደ ንላዕሊ ኮኸብ ኣለዎም።
        [bad-choice] እቲ ኣብ መንጎ ጽሑፋት ዘሎ ምርጫ ክንበብ ኣይከኣልን።
        [bad-call] ኣብ ውሽጢ ጠዋይ ቅንፍታት ዘሎ ጻውዒት ክንበብ ኣይከኣልን።
        [text-open] ሓደ ምልክት ጥቕሲ ኣብታ መስመር መወዳእታ የብሉን።
        [bad-escape] እቲ ንድሕሪት ዝዘመመ ሕንጻጽ ኣብዚ ትርጉም የብሉን።
       *[unreadable] እቲ ጽሑፍ ኣብዚ ክንበብ ኣይከኣልን (መስመር { $line }፡ ዓምዲ { $column })።
    }
    .hint = { $what ->
        [not-spaces] ኣብ ክንድኡ ኣርባዕተ ልሙድ ባዶ ቦታታት ጽሓፉ።
        [brace-open] { "{" } $namn { "}" } ጽሓፉ፡ ምስ ክልቲኦም ጠዋይ ቅንፍታት። ክርአ ዘለዎ ጠዋይ ቅንፍ { "{" } "{ "{" }" { "}" } ተባሂሉ ይጽሓፍ።
        [brace-closed] ኣውጽእዎ፡ ወይ ነቲ ዝጅምር ጽሓፉ። ክርአ ዘለዎ ጠዋይ ቅንፍ { "{" } "{ "}" }" { "}" } ተባሂሉ ይጽሓፍ።
        [equals-missing] ስም = ጽሑፍ ጽሓፉ።
        [bad-name] ናይቲ ቅድሚአን ዘሎ ጽሑፍ ዝኾና መስመራት ንውሽጢ ክኣትዋ ኣለወን። ንውሽጢ ዝኣተወት መስመር ብ [፡ ብ * ወይ ብነጥቢ ክትጅምር ኣይትኽእልን።
        [bad-letter] ቅድሚ ምልክት ማዕርነት፡ ፊደላት a–z፡ ኣሃዛትን ታሕተ-መስመራትን ዘለዎ ስም ይጽሓፍ።
        [comment] መዘኻኸሪ እንተኾይኑ፦ ነታ መስመር ብ # ጀምርዋ።
        [no-text] ድሕሪ ምልክት ማዕርነት ነቲ ጽሑፍ ጽሓፉ፡ ወይ ነታ መስመር ኣውጽእዋ።
        [no-last-resort] ቅድሚ እቲ ካልእ ምስ ዘይሰማማዕ ዝሰርሕ ምርጫ * ግበሩ፦ *[other] ጽሑፍ።
        [two-last-resorts] ነቲ ኮኸብ፡ ካልእ ምስ ዘይሰማማዕ ኣብ ዝሰርሕ ምርጫ ጥራይ ግደፍዎ።
        [bad-choice] { "{" } $namn -> ጽሓፉ፡ ድሕሪኡ ኣብ ነፍሲ ወከፍ መስመር ሓደ ምርጫ፦ [one] ጽሑፍ፡ ኣብ መወዳእታ ድማ *[other] ጽሑፍ { "}" }።
        [bad-call] ነቲ መልሲ ከም ዘለዎ ጽሓፍዎ፦ { "{" } $namn { "}" }። ዕለታትን ቁጽርታትን በቲ ናይቲ ቋንቋ ኣገባብ ይጽሓፉ።
        [text-open] ድሕሪ እቲ ጽሑፍ ምልክት ጥቕሲ ግበሩ።
        [bad-escape] ንሓደ ንድሕሪት ዝዘመመ ሕንጻጽ \\ ጽሓፉ።
       *[unreadable] ጠዋይ ቅንፍ ወይ ምልክት ማዕርነት ጎዲሉ እንተ ኾይኑ፡ ከምኡውን ድሕሪ ቀዳመይቲ ዘለዋ መስመራት ንውሽጢ ኣትየን እንተ ኾይነን ርኣዩ።
    }
problem-braces-too-deep = እቶም ጠዋይ ቅንፍታት ካብ { $limit } ንላዕሊ ደረጃታት ኣለዎም። እቲ ምሉእ ፋይል ተሪፉ።
    .hint = ነቶም ጠዋይ ቅንፍታት ዕጸውዎም ወይ ነቲ ጽሑፍ ክፈልዎ።
problem-forbidden-character = ኣብዚ ዘይርአ ናይ ቁጽጽር ምልክት ኣሎ ({ $character })። እቲ ምሉእ ፋይል ተሪፉ።
    .hint = ነቲ ምልክት ኣውጽእዎ። ጽሑፍ ክልጠፍ ከሎ ምስኡ መጺኡ ክኸውን ይኽእል።
problem-text-twice = ጽሑፍ “{ $id }” ድሮ ኣብ መስመር { $line } ኣሎ።
    .hint = ነቲ ሓደ ኣውጽእዎ።
problem-missing-text = ጽሑፍ “{ $id }” ይጎድል።
    .hint = ኣብቲ ፋይል ወስኽዎ። ካብ ሽወደንኛ ወጻኢ ኣብ ዘለዋ ቋንቋታት ክሳብ ሽዑ እቲ ናይ ሽወደንኛ ጽሑፍ ይርአ።
problem-superfluous-text = እቲ ቅጥዒ “{ $id }” ዝበሃል ነገር የብሉን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
        [twice] ክልተ ነገራት “{ $twice }” ይበሃሉ። ቅድም ነቲ ሓደ ቅኑዕ ስሙ ሃቡዎ፦ እቲ ጽሑፍ ናቱ ክኸውን ይኽእል።
       *[no] ነቲ ጽሑፍ ኣውጽእዎ ወይ ናይ ምንታይ ክኸውን ከም ዘለዎ ርኣዩ።
    }
problem-unknown-variable = ኣብዚ ክኣቱ “{ $variable }” ዝበሃል መልሲ የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
        [entry] ኣብዚ $number ጥራይ ኣሎ፦ እቲ ምዝገባ መበል ክንደይ ምዃኑ።
        [value] እቲ ዝተቐመረ ዋጋ ኣብዚ $value ይበሃል። እንተዘይኮይኑ፦ ስም ናይ ሓንቲ ኣብቲ ቅጥዒ ዘላ ሕቶ ጽሓፉ።
        [nothing] ኣብዚ ጽሑፍ ዋላ ሓንቲ ኣይኣቱን። ነቶም ቃላት ጽሓፍዎም።
       *[no] ስም ናይ ሓንቲ ኣብቲ ቅጥዒ ዘላ ሕቶ ጽሓፉ።
    }
problem-bare-variable = “${ $variable }” ብዘይ ጠዋይ ቅንፍታት ኣሎ፣ ከም ዘለዎ ድማ ይንበብ።
    .hint = { "{" } ${ $variable } { "}" } ጽሓፉ፣ እቲ መልሲ ይኣቱ።
problem-variable-not-here = መልሲ ናይ “{ $variable }” ኣብዚ ጽሑፍ ኣይኣቱን።
    .hint = { $list ->
        [yes] ኣብ ምዝገባታት ናይ “{ $roster }” ጥራይ ኣሎ፦ ብ { $roster }- ዝጅምሩ ጽሑፋት ከእትውዎ ይኽእሉ።
        [whole] ምሉእ ዝርዝር ኣብ ዝኾነ ጽሑፍ ኣይኣቱን። ኣብ ክንዲኡ ኣብ ጥቓ እታ ሕቶ ዝተቐመረ ዋጋ ኣርእዩ፡ ንኣብነት count({ $roster })።
       *[no] መልስታት ኣብ ጽሑፍ ናይ ሕቶ፡ ኣብ .help ን .note ን፡ ኣብ መረጋገጺታትን ኣብ ዝተቐመሩ ዋጋታትን ክኣትዉ ይኽእሉ።
    }
problem-computed-in-text = “{ $variable }” ዝተቐመረ ዋጋ እዩ። ከምኡ ዝበሉ ኣብ ካልእ ጽሑፋት ኣይኣትዉን።
    .hint = እቲ ዋጋ ኣብተን ኣብ show_at ዘለዋ ሕቶታት ይርአ። ኣብ ናይ ገዛእ ርእሱ ጽሑፍ computed-{ $variable } ስሙ $value እዩ።
problem-not-answered-yet = { $own ->
        [yes] “{ $variable }” መልሲ ናይዛ ባዕላ ሕቶ እዩ፡ ስለዚ ክትሕተት ከላ ገና የለን።
       *[no] እዛ ሕቶ ክትሕተት ከላ “{ $variable }” ገና ኣይተመለሰን።
    }
    .hint = ናይ ቅድሚኡ መልሲ ተጠቐሙ፡ ነታ ሕቶ ኣግዕዝዋ፡ ወይ ክልተ ጽሑፋት ጽሓፉ፦ { "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }።
problem-text-for-answer = ኣብዚ ጽሑፍ ናይ ሕቶ “{ $name }” ይኣቱ ኣሎ፡ እቲ መልሲ ኣይኮነን።
    .hint = እቲ መልሲ ማለት እንተ ኾይኑ ${ $name } ጽሓፉ።
problem-shown-raw = { $what ->
        [term] “-{ $name }” ዝበሃል term የለን። ኣብ ክንድኡ እቲ ስም ይርአ።
        [function] “{ $name }” ዝበሃል function የለን። ኣብ ክንድኡ እቲ ስም ይርአ።
       *[text] ኣብቲ ቋንቋ “{ $name }” ዝበሃል ጽሑፍ የለን። ኣብ ክንድኡ እቲ ስም ይርአ።
    }
    .hint = { $what ->
        [function] ዕለታትን ቁጽርታትን ድሮ በቲ ናይቲ ቋንቋ ኣገባብ ይጽሓፉ፦ ነቲ መልሲ ከም ዘለዎ ኣእትውዎ።
       *[other] መልሲ ማለት እንተ ኾይኑ፦ ቅድሚ እቲ ስም ምልክት ዶላር ጽሓፉ። እንተ ዘይኮይኑ፦ ኣብቲ ፋይል ወስኽዎ ወይ ነቲ ጠዋይ ቅንፍ ኣውጽእዎ።
    }
problem-text-not-shown = { $why ->
        [round] እቲ ጽሑፍ ኣብ ዙርያ የመልክት፦ { $names }። ኣብ ክንዲ ቃላት ኣስማት ይርአ።
       *[much] እቲ ጽሑፍ ምስቲ ዘመልክቶ ካብ { $limit } ንላዕሊ ክፋላት የእቱ። ክንድኡ ኣይርአን።
    }
    .hint = { $why ->
        [round] ኣብ ሓደ ካብኦም ኣብ ክንዲ ምምልካት ነቶም ቃላት ጽሓፍዎም።
       *[much] ኣብ ክንዲ ምምልካት ነቶም ቃላት ጽሓፍዎም።
    }
problem-branch-never-taken = { $by ->
        [number] “{ $key }” ፈጺሙ ኣይምረጽን፦ “{ $variable }” ቁጽሪ እዩ።
        [listed] “{ $key }” ፈጺሙ ኣይምረጽን፦ ኮድ ናይ “{ $variable }” ኣይኮነን።
        [nothing] “{ $key }” ፈጺሙ ኣይምረጽን፦ ጽሑፍ ብ “{ $variable }” ክመርጽ ኣይክእልን።
        [before] “{ $key }” ፈጺሙ ኣይምረጽን፦ ቅድሚኡ ተመሳሳሊ ስም ዘለዎ ጨንፈር ኣሎ።
        [never-then] “{ $key }” ፈጺሙ ኣይምረጽን፦ እቲ ጽሑፍ ኣብ ዝርኣየሉ ቦታ እዚ መልሲ ኣይኮነን።
       *[code] “{ $key }” ፈጺሙ ኣይምረጽን፦ “{ $variable }” ሓደ ካብዞም እዩ፦ { $answers }።
    }
    .hint = { $by ->
        [number] ቁጽሪ ጽሓፉ፡ ወይ one ን other ን።
        [listed] እቲ ኮድ እንታይ ምዃኑ ረኣዩ።
        [nothing] እቲ ጽሑፍ ብዘይ ጨንፈር ጽሓፍዎ፡ ወይ ብ ${ $variable }_known ምረጹ።
        [before] ሓደ ካብኣቶም ኣውጽእዎ።
        [never-then] ነቲ ጨንፈር ኣውጽእዎ፡ ወይ እቲ ጽሑፍ ሽዑ እውን ክርአ ask_if ቀይሩ።
       *[code] ሓደ ካብኣቶም ከም ስም ናይቲ ጨንፈር ጽሓፉ።
    }
problem-last-branch-is-answer = “*[{ $key }]” እታ ናይ መወዳእታ ጨንፈር እያ፡ ግን ንዓኣ መልሲ ጥራይ እያ። ኣብ ካልእ መልሲ፡ ወይ መልሲ ዘይፍለጥ እንተኾይኑ፡ ኣብ ክንድኡ … ይርአ።
    .hint = ንነፍሲ ወከፍ መልሲ ጨንፈር ጽሓፉ፡ ኣብ መወዳእታ ድማ *[{ $last }] ምስ መልሲ ዘይፍለጥ እንተኾነ እውን ሓቂ ዝኾነ ቃላት።
problem-texts-of-program = እቲ ቅጥዒ ንሓደ ናይቲ ፕሮግራም ቅጥዒ ይትክእ። ብቋንቋ { $language } ን{ $n ->
        [one] { $n } ክፋል
       *[other] { $n } ክፋላት
    } ናይ ፕሮግራም ባዕሉ ጽሑፋት ይርኣዩ፡ ንኣብነት “{ $example }”።
    .hint = ንዕኦም ናይ ባዕልኹም ጽሑፋት ጽሓፉ፡ ወይ ነቲ ናይ ፕሮግራም ዘይትክእ እንተ ኾይኑ ነቲ ቅጥዕን ነቲ ፋይልን ካልእ ስም ሃብዎም።
problem-id-not-file-name = እቲ ቅጥዒ “{ $id }” ይበሃል፡ እቲ ፋይል ግን { $file } ይበሃል።
    .hint = ሓደ ስም ሃብዎም። እቲ ቅጥዒ ብስም ናይቲ ፋይል ይምረጽ፡ እቶም ጽሑፋት ድማ ብስም ናይቲ ቅጥዒ ይርከቡ።
problem-missing-variable = “{ $variable }” ኣብ ጽሑፍ “{ $id }” ይጎድል። እቲ ናይ ሽወደንኛ ጽሑፍ ኣለዎ።
    .hint = ኣብቲ ቋንቋ ኣብ ዝግብኦ ቦታ ኣእትውዎ።
problem-extra-variable = “{ $variable }” ኣብ ጽሑፍ “{ $id }” ኣሎ፡ ኣብቲ ናይ ሽወደንኛ ግን የለን።
    .hint = ኣውጽእዎ ወይ ኣብ ሽወደንኛ ወስኽዎ።
problem-no-texts = እቲ ቅጥዒ ጽሑፋት የብሉን።
    .hint = ኣብ ማህደር ናይ ነፍሲ ወከፍ ቋንቋ ኣብ ፋይል { $file } ክህልዉ ኣለዎም።
problem-no-source-texts = እቲ ቅጥዒ ጽሑፋት ብሽወደንኛ የብሉን።
    .hint = ኣብ ፋይል { $file } ክህልዉ ኣለዎም። ኩሎም ካልኦት ካብኦም ይትርጎሙ።

### Files

problem-too-many-tables = ኣብዚ ካብ { $limit } ንላዕሊ ክፋላት ሓደ ዓይነት ኣለዉ። እቶም ዝተረፉ ኣይተነበቡን።
    .hint = ነቲ ቅጥዒ ክፈልዎ።
problem-not-utf8 = እቲ ፋይል ጽሑፍ UTF-8 ኣይኮነን፦ ባይት { $byte } ክንበብ ኣይከኣልን።
    .hint = ነቲ ፋይል ኣብ ናይ ጽሑፍ ፕሮግራም ከም UTF-8 ዓቅብዎ።
problem-not-a-file = እዚ ፋይል ኣይኮነን፡ ቱቦ (pipe) ወይ መሳርሒ (device) እዩ።
    .hint = ብ .toml ዝውዳእ ፋይል፡ ወይ ከምኡ ዝበሉ ፋይላት ዘለውዎ ማህደር ሃቡ።
problem-no-forms = ኣብቲ ማህደር ቅጥዕታት የለዉን።
    .hint = ብ .toml ዝውድኡ ፋይላት ዘለውዎ ማህደር ሃቡ።
problem-not-a-form = { $what ->
        [trials] እዚ ንቅጥዒ ዝፍትኑ ፈተነታት እዮም፡ ቅጥዒ ኣይኮነን።
        [texts] እዚ ጽሑፋት ናይ ቅጥዒ እዮም፡ ቅጥዒ ኣይኮነን።
        [list] እዚ ዝድለየሉ ዝርዝር እዩ፡ ቅጥዒ ኣይኮነን።
       *[sources] እዚ ዝርዝር ምንጭታት እዩ፡ ቅጥዒ ኣይኮነን።
    }
    .hint = { $what ->
        [trials] ነቲ ቅጥዒ በቶም ፈተነታት ንምፍታን vilja forms test { $form } ኣበግሱ።
        [texts] vilja forms check { $form } ኣበግሱ፦ እቶም ጽሑፋት ምስቲ ቅጥዒ ብሓባር ይረጋገጹ።
        [list] እቲ ዝርዝር ምስቲ ዝጥቀመሉ ቅጥዒ ብሓባር ይረጋገጽ።
       *[sources] እቶም ምንጭታት ቅጥዒ ናብኦም ምስ ዘመልክት ይረጋገጹ።
    }
problem-file-missing = እቲ ፋይል የለን።
    .hint = እቲ ስም ከመይ ከም ዝጽሓፍን እቲ ፋይል ኣብ ኣየናይ ማህደር ከም ዘሎን ርኣዩ።
problem-file-closed = እቲ ፋይል ክንበብ ኣይፍቀድን።
    .hint = ነቲ ዋና እቲ ፋይል ናይ ምንባብ ፍቓድ ሕተትዎ።
problem-file-unreadable = እቲ ፋይል ክንበብ ኣይከኣልን ({ $detail })።
    .hint = ኣብ ዝተራኸበ መሳርሒ ከም ዘሎ ርኣዩ።
problem-more = { $n ->
        [one] ካልእ { $n } ጸገም ኣይርአን
       *[other] ካልኦት { $n } ጸገማት ኣይርኣዩን
    }።
    .hint = ቅድም ነቲ ዝርአ ኣርምዎ፡ ነቲ ፋይል ድማ ዳግማይ ኣረጋግጽዎ።

### Conditions

problem-empty-expression = እቲ ቅድመ-ኩነት ባዶ እዩ።
    .hint = ቅድመ-ኩነት ጽሓፉ ወይ ነታ መስመር ኣውጽእዋ።
problem-unexpected-character = ምልክት { $character } ኣብ ቅድመ-ኩነት ትርጉም የብሉን።
    .hint = ነቲ ምልክት ኣውጽእዎ። ቁጽርታት ክድመሩን ክጎድሉን ይኽእሉ (+ን -ን)፡ ግን ክባዝሑ ወይ ክምቀሉ ኣይኽእሉን።
problem-wrong-sign = “{ $sign }” ኣብ ቅድመ-ኩነታት ኣይጥቀሙሉን።
    .hint = ኣብ ክንድኡ “{ $instead }” ጽሓፉ።
problem-unclosed-quote = ሓደ ምልክት ጥቕሲ መወዳእታ የብሉን።
    .hint = ድሕሪ እቲ ኮድ ምልክት ጥቕሲ ግበሩ።
problem-bad-date = “{ $text }” ዘሎ ዕለት ኣይኮነን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
        [year] ነቲ ዓመት ብኣርባዕተ ቁጽሪ ጽሓፍዎ፡ ንኣብነት 2026።
       *[no] ዓመት-ወርሒ-መዓልቲ ጽሓፉ፡ ንኣብነት 2026-07-01።
    }
problem-unexpected-token = “{ $token }” ኣብዚ ክኸውን ኣይክእልን።
    .hint = { $lacks ->
        [yes] ኣብዚ “{ $missing }” ይጎድል።
       *[no] ቅድሚኡ ዝጎደለ ነገር እንተሎ ርኣዩ፡ ንኣብነት “and”፡ “or” ወይ ቅንፍ።
    }
problem-bare-answer = “{ $word }” መልሲ እምበር ቅድመ ኩነት ኣይኮነን፡ ስለዚ በይኑ ክቐውም ኣይክእልን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] እታ ሕቶ ቅድሚኡ ጽሓፉ፡ ንኣብነት told in [no, yes]፡ ወይ answered(told) ምምላሳ እኹል እንተኾይኑ።
    }
problem-unexpected-end = እቲ ቅድመ-ኩነት ቅድሚ ግዜኡ ይውዳእ።
    .hint = { $lacks ->
        [yes] ኣብዚ “{ $missing }” ይጎድል።
       *[no] ነቲ ቅድመ-ኩነት ጽሒፍኩም ወድእዎ ወይ ነቲ ናይ መወዳእታ ቃል ኣውጽእዎ።
    }
problem-nested-too-deep = እቲ ቅድመ-ኩነት ካብ { $limit } ንላዕሊ ደረጃታት ቅንፍታት ወይ ናይ ቅማረ ክፋላት ኣለዎ።
    .hint = ነቲ ቅድመ-ኩነት ብ [[condition]] ክፈልዎ።
problem-computed-too-long = ዝተቐመሩ ዋጋታት፡ ምስቶም ዝተመርኮስዎም ብሓባር፡ ካብ { $limit } ንላዕሊ ክፋላት ኣለዎም።
    .hint = ነቲ ዋጋ ብዝወሓዱ ክፋላት ቀምርዎ።
problem-unknown-name = “{ $name }” ዝበሃል ሕቶ፡ ቅድመ-ኩነት ወይ ረቛሒ የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] እንታይ ከም ዝበሃል ኣብቲ ቅጥዒ ርኣዩ።
    }
problem-field-outside-roster = “{ $field }” ኣብ ምዝገባታት ናይ “{ $roster }” ጥራይ ኣሎ።
    .hint = { $remedy ->
        [roster] roster ዝበሃል key ምስ “{ $roster }” ወስኹ፡ ሽዑ ንነፍሲ ወከፍ ምዝገባ በይኑ ይምልከት። ንመላእ ዝርዝር እንተ ተመልኪቱ፦ sum({ $roster }, …) ወይ count({ $roster }, …)።
        [sum] ንመላእ ዝርዝር sum({ $roster }, …) ወይ count({ $roster }, …) ጽሓፉ።
        [list] ስም እቲ ዝርዝር ጽሓፉ፡ { $roster }።
        [place] ኣየናይ ምዝገባ ናይቲ ዝርዝር ከም ዝተደልየ ጽሓፉ፡ ንኣብነት { $roster }/1/{ $field }።
       *[any] ኣብ ዙርያ እቲ ቅድመ-ኩነት ንኣብነት any({ $roster }, …) ጽሓፉ።
    }
problem-unknown-option = ሕቶ “{ $question }” “{ $option }” ዝበሃል መማረጺ መልሲ የብላን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] እታ ሕቶ ኣየኖት መማረጺታት መልሲ ከም ዘለውዋ ርኣዩ።
    }
problem-unknown-function = “{ $name }” ዝበሃል function የለን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ዘለዉ function፦ count፡ any፡ all፡ sum፡ days፡ months፡ days_after፡ months_after፡ answered፡ unknown፡ declined፡ not_applicableን not_interpretedን።
    }
problem-wrong-arguments = function “{ $function }” ኣብ ውሽጢ ቅንፍ { $found } ክፋላት ክህልውዎ ኣይክእልን።
    .hint = ከምዚ ጽሓፉ፦ { $form }።
problem-type-mismatch = ኣብዚ { $expected ->
        [truth] ሓቂ ወይ ሓሶት ዝኾነ ነገር
        [number] ቁጽሪ
        [day] ዕለት
        [quoted] ኣብ ውሽጢ ምልክታት ጥቕሲ ዘሎ ጽሑፍ
        [name] ስም ናይ ሓደ መማረጺ መልሲ
        [list] ዝርዝር
        [choice] ሓደ ምርጫ ዘለዋ ሕቶ
        [multiple] ብዙሕ ምርጫታት ዘለዋ ሕቶ
        [text] ናጻ ጽሑፍ ዘለዋ ሕቶ
        [period] ብዛዕባ እዋን ዝኾነት ሕቶ
        [municipality] ኮሙን
        [country] ሃገር
        [language] ቋንቋ
        [roster] ምዝገባታት ዘለዎ ዝርዝር (roster)
        [number-field] ኣብቲ ዝርዝር ዘሎ ናይ ቁጽሪ ቦታ
        [lookup] ካብ ዝርዝር ዝኾነ ኮድ
        [worth] ቁጽሪ፡ ዕለት ወይ ኮድ
        [steps] ብኣሃዛት ዝተጻሕፈ ምሉእ ቁጽሪ
       *[question] ሕቶ
    } ክኸውን ኣለዎ፡ { $found ->
        [truth] ሓቂ ወይ ሓሶት ዝኾነ ነገር
        [number] ቁጽሪ
        [day] ዕለት
        [quoted] ኣብ ውሽጢ ምልክታት ጥቕሲ ዘሎ ጽሑፍ
        [name] ስም ናይ ሓደ መማረጺ መልሲ
        [list] ዝርዝር
        [choice] ሓደ ምርጫ ዘለዋ ሕቶ
        [multiple] ብዙሕ ምርጫታት ዘለዋ ሕቶ
        [text] ናጻ ጽሑፍ ዘለዋ ሕቶ
        [period] ብዛዕባ እዋን ዝኾነት ሕቶ
        [municipality] ኮሙን
        [country] ሃገር
        [language] ቋንቋ
        [roster] ምዝገባታት ዘለዎ ዝርዝር (roster)
        [number-field] ኣብቲ ዝርዝር ዘሎ ናይ ቁጽሪ ቦታ
        [lookup] ካብ ዝርዝር ዝኾነ ኮድ
        [worth] ቁጽሪ፡ ዕለት ወይ ኮድ
       *[question] ሕቶ
    } ኣይኮነን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] { $expected ->
            [truth] ምስ ገለ ነገር ኣነጻጽሩ፡ ንኣብነት “ሕቶ == መማረጺ” ወይ “ሕቶ > 2”።
            [name] ነቲ መማረጺ መልሲ ብዘይ ምልክታት ጥቕሲ ጽሓፍዎ።
            [municipality] ነቲ ኮድ ናይቲ ኮሙን ኣብ ውሽጢ ምልክታት ጥቕሲ ጽሓፍዎ።
            [country] ነቲ ኮድ ናይታ ሃገር ኣብ ውሽጢ ምልክታት ጥቕሲ ጽሓፍዎ።
            [language] ነቲ ኮድ ናይቲ ቋንቋ ኣብ ውሽጢ ምልክታት ጥቕሲ ጽሓፍዎ።
            [steps] ነቲ ብዝሒ ብኣሃዛት ጽሓፍዎ፡ ንኣብነት 3። ካብ መልሲ ክውሰድ ኣይከኣልን።
           *[other] እቲ ካልእ ክፋል እንታይ ምዃኑ ርኣዩ።
        }
    }
problem-wrong-operator = “{ $operator }” ምስ { $sort ->
        [truth] ሓቂ ወይ ሓሶት ዝኾነ ነገር
        [number] ቁጽሪ
        [day] ዕለት
        [quoted] ኣብ ውሽጢ ምልክታት ጥቕሲ ዘሎ ጽሑፍ
        [name] ስም ናይ ሓደ መማረጺ መልሲ
        [list] ዝርዝር
        [choice] ሓደ ምርጫ ዘለዋ ሕቶ
        [multiple] ብዙሕ ምርጫታት ዘለዋ ሕቶ
        [text] ናጻ ጽሑፍ ዘለዋ ሕቶ
        [period] ብዛዕባ እዋን ዝኾነት ሕቶ
        [municipality] ኮሙን
        [country] ሃገር
        [language] ቋንቋ
        [roster] ምዝገባታት ዘለዎ ዝርዝር (roster)
        [number-field] ኣብቲ ዝርዝር ዘሎ ናይ ቁጽሪ ቦታ
        [lookup] ካብ ዝርዝር ዝኾነ ኮድ
        [worth] ቁጽሪ፡ ዕለት ወይ ኮድ
       *[question] ሕቶ
    } ክጥቀሙሉ ኣይከኣልን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] { $sort ->
            [multiple] “መማረጺ in ሕቶ” ወይ “count(ሕቶ) >= 2” ጽሓፉ።
            [choice] “ሕቶ == መማረጺ” ወይ “ሕቶ in [a, b]” ጽሓፉ።
            [text] ናጻ ጽሑፍ ብ answered፡ unknown፡ declined፡ not_applicableን not_interpretedን ጥራይ ክፍተን ይከኣል።
            [period] ድሕሪ እታ ሕቶ .from ወይ .to ጽሓፉ።
            [truth] ነቲ ቅድመ-ኩነት በይኑ ጽሓፍዎ፡ ወይ ቅድሚኡ “not” ብምግባር።
           *[other] == ወይ != ተጠቐሙ።
        }
    }
problem-unknown-part = “{ $question }” “{ $part }” ዝበሃል ክፋል የብላን።
    .hint = { $question }.from ወይ { $question }.to ጽሓፉ፡ ድሕሪኡ ካልእ ከይወሰኽኩም።
problem-bad-code = “{ $code }” ኮድ ናይ { $sort ->
        [municipality] ኮሙን
        [country] ሃገር
        [lookup] ኣብ ዝርዝር እታ ሕቶ ዘሎ ነገር
       *[language] ኣብ ዝርርብ ክምረጽ ዝከኣል ቋንቋ
    } ኣይኮነን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] { $sort ->
            [municipality] ኣርባዕተ ኣሃዛት ጽሓፉ፡ ንኣብነት 0180።
            [country] ክልተ ዓበይቲ ፊደላት ጽሓፉ፡ ንኣብነት SY።
            [lookup] ኣብቲ ዝርዝር ዘሎ ኮድ ጽሓፉ።
           *[language] ኮድ ናይቲ ቋንቋ ጽሓፉ፡ ንኣብነት ar ወይ fa-AF።
        }
    }
problem-cycle = ኣብ ዙርያ ይዘውር፦ { $names }።
    .hint = ሓደ ካብቶም ክፋላት ኣውጽኡ። ሓንቲ ሕቶ መልሲ ናይ ባዕላ ክትጽበ ኣይትኽእልን።

### The answers file

problem-unknown-field = ምዝገባታት ናይ “{ $roster }” “{ $field }” ዝበሃል ቦታ የብሎምን።
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] ኣየኖት ቦታታት ከም ዘለዎም ኣብቲ ቅጥዒ ርኣዩ።
    }
problem-unknown-code = { $sort ->
        [lookup] ኮድ { $code } ኣብቲ ዝርዝር የለን።
        [country] ኮድ { $code } ዘለዎ ሃገር የለን።
       *[municipality] ኣብቲ መዝገብ ኮድ { $code } ዘለዎ ኮሙን የለን።
    }
    .hint = { $sort ->
        [lookup] ነቲ ኮድ ኣብ ጎድኒ እቲ ቅጥዒ ኣብ ዘሎ ዝርዝር ርኣይዎ።
        [country] ኮድ ናይታ ሃገር ኣብ ISO 3166-1 ርኣዩ፡ ንኣብነት SY። ዝተረፈት ሃገር ኣይተሓወሰትን።
       *[municipality] ኮድ ናይቲ ኮሙን ርኣዩ። ዝተረፈ ኮሙን ኣይተሓወሰን።
    }
problem-out-of-range = { $limits ->
        [both] እቲ መልሲ ካብ { $min } ክሳብ { $max } ክኸውን ኣለዎ።
        [min] እቲ መልሲ እንተ ወሓደ { $min } ክኸውን ኣለዎ።
       *[max] እቲ መልሲ እንተ በዝሐ { $max } ክኸውን ኣለዎ።
    }
    .hint = ነቲ ቁጽሪ ኣርምዎ፡ ወይ ኣብቲ ቅጥዒ ነቲ ደረት ቀይርዎ።
problem-too-few-chosen = እንተ ወሓደ { $min } መማረጺታት መልሲ ክምረጹ ኣለዎም።
    .hint = ኣብቲ ዝርዝር ወስኹ።
problem-too-many-chosen = እንተ በዝሐ { $max } መማረጺታት መልሲ ክምረጹ ይፍቀድ።
    .hint = ካብቲ ዝርዝር ኣውጽኡ።
problem-chosen-twice = “{ $option }” ክልተ ግዜ ኣሎ።
    .hint = ነቲ ሓደ ኣውጽእዎ።
problem-exclusive-option = “{ $option }” ምስ ካልእ ብሓባር ክምረጽ ኣይከኣልን።
    .hint = ን “{ $option }” ወይ ነቶም ካልኦት ኣውጽኡ።
problem-too-many-entries = ዝርዝር “{ $roster }” ካብ { $limit } ንላዕሊ መስመራት ኣለዎ። እቶም ዝተረፉ ኣይተነበቡን።
    .hint = ገለ መስመራት ኣውጽኡ፦ ክንድዚ ዝኣክል ዘለዎ ቃለ መሕትት የለን።
problem-empty-answer = እቲ መልሲ ባዶ እዩ።
    .hint = መልሲ ጽሓፉ፡ ነታ መስመር ኣውጽእዋ፡ ወይ መልሲ ስለምንታይ ከም ዝጎደለ ሃቡ፡ ንኣብነት declined = true።
problem-period-backwards = እቲ እዋን ቅድሚ ምጅማሩ ይውዳእ።
    .hint = ነተን መዓልታት ቦታ ኣለዋውጡ ወይ ሓንቲ ካብኣተን ኣርምዋ።
problem-silence-not-true = መልሲ ስለምንታይ ከም ዝጎደለ ብሓደ ምኽንያት ጥራይን ብዋጋ trueን ይወሃብ።
    .hint = ንኣብነት dont_know = true ጽሓፉ፡ ካልእ ኣይትወስኹ።

### Trials that test forms

problem-unknown-thing = { $thing ->
        [question] እቲ ቅጥዒ “{ $name }” እትበሃል ሕቶ የብሉን።
        [entry] ኣብ መልስታት እቲ ፈተነ እቲ ዝርዝር “{ $name }” ዝበሃል ምዝገባ የብሉን።
        [entry-of-scenario] ኣብቲ ዛንታ ልምምድ እቲ ዝርዝር “{ $name }” ዝበሃል ምዝገባ የብሉን።
        [flag] እቲ ቅጥዒ “{ $name }” ዝበሃል ትዕዝብቲ የብሉን።
        [element] እቲ ቅጥዒ “{ $name }” ዝበሃል ረቛሒ የብሉን።
        [contradiction] እቲ ቅጥዒ “{ $name }” ዝበሃል ተጻራሪ የብሉን።
        [measure] እቲ ቅጥዒ “{ $name }” ዝበሃል ስጉምቲ የብሉን።
        [check] እቲ ቅጥዒ “{ $name }” ዝበሃል መረጋገጺ የብሉን።
        [computed] እቲ ቅጥዒ “{ $name }” ዝበሃል ዝተቐመረ ዋጋ የብሉን።
        [cue] “{ $name }” ዝበሃል ናይ ምልክት ቃል የለን።
        [answer] እቲ ፈተነ ን“{ $name }” ክንጸግ ዝኽእል መልሲ ኣይህብን።
        [words] እቲ ፈተነ ኣብ “{ $name }” ምልክት ዝኾነ ቃል ክርከበሉ ዝኽእል ቃላት የብሉን።
        [form] እቶም ፈተነታት ናይ ቅጥዒ “{ $name }” እዮም፡ ናይቲ ኣብ ጥቓኡ ዘለዉ ኣይኮኑን።
       *[truth] “{ $name }” yes፡ no ወይ unknown ኣይኮነን።
    }
    .hint = { $suggested ->
        [yes] “{ $nearest }” ማለትኩም ድዩ?
       *[no] { $thing ->
            [truth] yes፡ no ወይ unknown ጽሓፉ።
            [entry] ምዝገባታት ካብ 1 ጀሚሮም፡ ብቲ ኣብ መልስታት ዘለውዎ ተርታ ይቑጸሩ።
            [entry-of-scenario] ምዝገባታት ካብ 1 ጀሚሮም በቲ ኣብ facts ዘለዉዎ ስርዓት ይቑጸሩ።
            [answer] ነቲ መልሲ ኣብ ትሕቲ case.answers ጽሓፉ፡ ወይ ነቲ ስም ካብዚ ኣውጽእዎ።
            [words] ኣብኡ ዛንታ ወይ መዘኻኸሪ ጽሓፉ፡ ወይ ነቲ ስም ካብዚ ኣውጽእዎ።
           *[other] እንታይ ከም ዝበሃል ኣብቲ ቅጥዒ ርኣዩ።
        }
    }
problem-nothing-expected = እቲ ፈተነ ዋላ ሓንቲ ኣይጽበን፡ ስለዚ ፈጺሙ ክወድቕ ኣይክእልን።
    .hint = እቶም መልስታት ናብ ምንታይ ክመርሑ ከም ዘለዎም ጽሓፉ፡ ንኣብነት highest = "none"።
