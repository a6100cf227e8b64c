# Language: Tigrinya (ti). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = ቅንጫብ ካብ ፕሮቶኮል
export-made-on = ዝተገብረሉ፦ { $what }
export-ground = መሰረት፦ { $what }
export-ground-consent = ፍቓድ
export-ground-law = ሕጊ
export-why = እቲ መሰረት እንታይ ምዃኑ፦ { $what }
export-consent-told-on = እቲ ፍቓድ ኣብ ዝርርብ { $what } ተዋሂቡ
export-form = ቅጥዒ፦ { $what }
export-left-out = ዘይተሓወሱ ክፋላት፦ { $what }
export-in-clear = እቲ ቅንጫብ ግሉጽ ጽሑፍ እዩ፦ ነቲ ፋይል ዝረኸበ ኩሉ ሰብ ከንብቦ ይኽእል። ብውሑስ መገዲ ጥራይ ኣሕልፍዎ፡ ድሕሪኡ ድማ ኣጥፍእዎ።
export-only-shown = ዝተጻሕፈ ነገር የለን። ካብቲ መኽዘን ምወጸ ዝነበረ ኩሉ እዚ እዩ።
export-ask = እዚ ናብ ፋይል ይጽሓፍ ዶ? እወ ጽሓፉ፦
export-not-asked = ዝተጻሕፈ ነገር የለን፦ ክሕተት ኣይተኻእለን።
    .hint = ቅድም ብ --preview ርኣይዎ፡ ድሕሪኡ --yes ወስኹ።
export-declined = ዝተጻሕፈ ነገር የለን።
export-written = ፋይል፦ { $path }
export-without-ground = ሓበሬታ ንምሃብ መሰረት የድሊ።
    .hint = --ground consent ወይ --ground law ወስኹ፡ ብ --why ድማ ኣየናይ ፍቓድ ወይ ኣየናይ ዓንቀጽ ሕጊ ምዃኑ ጽሓፉ።
export-without-why = እቲ መሰረት እንታይ ምዃኑ ኣይተጻሕፈን።
    .hint = --why ወስኹ፡ ኣየናይ ፍቓድ ወይ ዓንቀጽ ሕጊ ምዃኑ፡ ነቲ ሓበሬታ መን ከም ዝረኽቦን ንምንታይን ጽሓፉ።
export-consent-none = ኣብቲ ጉዳይ ሕጂ ዝሰርሕ ፍቓድ የለን (ፕሮቶኮል { $id })። ዝተጻሕፈ ነገር የለን።
    .hint = ብዛዕባ ፍቓድ ዝርርብ ኣካይዱ፡ ወይ --ground law ምስቲ ዓንቀጽ ሕጊ ሃቡ።
export-consent-stands-against = { $what } ዝተጻሕፈ ነገር የለን (ፕሮቶኮል { $id })።
    .hint = ብዘይ ፍቓድ ዓንቀጽ ሕጊ የድሊ፦ --ground law --why።
export-consent-for-contact = { $what } እዚ ፕሮቶኮል ንምውጻእ እኹል ኣይኮነን (ፕሮቶኮል { $id })። ዝተጻሕፈ ነገር የለን።
    .hint = ብዛዕባ ፍቓድ ዝርርብ ኣካይዱ፡ ወይ --ground law ምስቲ ዓንቀጽ ሕጊ ሃቡ።
export-consent-covers-part = እቲ ፍቓድ ኩሉ ኣብቲ ዝርርብ ዝተባህለ ከም ዝሽፍን ኣይፍለጥን (ፕሮቶኮል { $id })። ዝተጻሕፈ ነገር የለን።
    .hint = እቲ ፍቓድ ዝሽፍኖም ክፍልታት ምረጹ፦ --section። እንተዘይኮነ ዓንቀጽ ሕጊ የድሊ፦ --ground law --why።
export-consent-scope = እቲ ፍቓድ ከምዚ ይብል፦
export-consent-scope-none = ኣብቲ ብዛዕባ ፍቓድ ዝተገብረ ዝርርብ፡ እቲ ፍቓድ እንታይ ከም ዝሽፍን ኣይተጻሕፈን።
export-consent-scope-protected = እቲ ፍቓድ ኣብ ዝተሓለወ ዝርርብ እዩ ተዋሂቡ። እንታይ ከም ዝሽፍን ኣብኡ ኣንብቡ።
export-no-such-section = እቲ ቅጥዒ { $section } ዝበሃል ክፋል የብሉን። ዘለውዎ፦ { $sections }
export-no-pdf = እቲ ፕሮግራም ገና PDF ክጽሕፍ ኣይክእልን። ዝተጻሕፈ ነገር የለን።
    .hint = --format markdown ተጠቒምኩም ካብኡ ሕተምዎ፡ ወይ ንኻልእ ስርዓት --format json።
export-disk-full = ኣብ { $path } ቦታ የለን። ፋይል ኣይተጻሕፈን።
    .hint = ኣብኡ ቦታ ግበሩ፡ ወይ ካልእ ማህደር ሃቡ።
export-not-written = ኣብ { $path } ክጽሓፍ ኣይተኻእለን ({ $detail })። ፋይል ኣይተጻሕፈን።
    .hint = እቲ ማህደር ከም ዘሎን ኣብኡ ምጽሓፍ ከም ዝፍቀደኩምን ኣረጋግጹ።
export-failed = እቲ ቅንጫብ ክግበር ኣይተኻእለን፦ { $detail }። ፋይል ኣይተጻሕፈን።
