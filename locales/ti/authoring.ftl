# Language: Tigrinya (ti). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = ቅድመ-ትርኢት
status-preview = ዝዕቀብ የለን

cli-watch-checked = ── { $clock } ──
cli-watch-waits = ለውጢ ይጽበ ኣሎ። Ctrl-C የቋርጾ።

cli-new-bad-id = “{ $id }” ስም ቅጥዒ ክኸውን ኣይክእልን።
    .hint = ንኣሽቱ ፊደላት a–z፡ ኣሃዛት፡ - ን _ ን ተጠቐሙ። ብፊደል ጀምሩ።
cli-new-exists = { $path } ድሮ ኣሎ።
    .hint = ካልእ ስም ምረጹ፡ ወይ ብ --to ካልእ ማህደር። ዝተጻሕፈ ነገር የለን።
cli-new-not-written = { $path } ክጽሓፍ ኣይተኻእለን ({ $detail })።
    .hint = ኣብቲ ማህደር ክጽሓፍ ከም ዝከኣልን ኣብቲ ዲስክ ቦታ ከም ዘሎን ርኣዩ።
cli-new-next =
    ዝቕጽል ስጉምቲ፦
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
