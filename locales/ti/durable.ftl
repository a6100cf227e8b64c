# Language: Tigrinya (ti). What is said when something was lost, came back or cannot be saved.
## Translated from Swedish.
## Reviewed by: nobody yet

durable-fault-tail-cut = እቲ መኽዘን ክኽፈት ከሎ ካብዚ ፍጻመ ቅድሚኡ ዝነበሩ ናይ መወዳእታ ፍጻመታት የለዉን ነይሮም
durable-fault-index-differs = ዝርዝር ትሕዝቶ ናይቲ መኽዘን ምስቲ ኣብቲ መኽዘን ዘሎ ኣይሰማማዕን፦ ሓደ ክፋል ናይቲ ፋይል ካብቲ ዝተረፈ ዝኣረገ እዩ
durable-fault-cut-changed = ብዛዕባ ዝጠፍኡ ፍጻመታት ዝተባህለ ተቐይሩ

durable-put-back = { $n ->
    [one] { $n } መልሲ ካብቲ ጆርናል ተመሊሱ።
   *[other] { $n } መልስታት ካብቲ ጆርናል ተመሊሶም።
}
durable-put-back-place = ናይቲ ዝርርብ እቲ ናይ መወዳእታ ካብቲ ጆርናል ተመሊሱ።
durable-missing = { $n ->
    [one] { $n } ፍጻመ ካብቲ መኽዘን ይጎድል። ድሕሪ { $since }፡ እንተ ደንጎየ { $until } ዘጋጠመ እዩ።
   *[other] { $n } ፍጻመታት ካብቲ መኽዘን ይጎድሉ። ድሕሪ { $since }፡ እንተ ደንጎየ { $until } ዘጋጠሙ እዮም።
}
    .hint = ኣብቲ ጆርናል እውን የለዉን። እቲ ዝተረፈ ምሉእ እዩ፡ ክስረሓሉ ድማ ይከኣል። ተጠባባቒ ቅዳሕ ምለሱ፡ ወይ ናይ IT ደገፍ ነቲ ዝከኣል ከድሕን ሕተቱ።
durable-missing-all = { $n ->
    [one] { $n } ፍጻመ ካብቲ መኽዘን ይጎድል፡ እንተ ደንጎየ { $until } ዘጋጠመ። ዝተረፈ የለን።
   *[other] { $n } ፍጻመታት ካብቲ መኽዘን ይጎድሉ፡ ናይ መወዳእታ { $until }። ዝተረፈ የለን።
}
    .hint = ኣብቲ ጆርናል እውን የለዉን። ተጠባባቒ ቅዳሕ ምለሱ፡ ወይ ናይ IT ደገፍ ነቲ ዝከኣል ከድሕን ሕተቱ።
durable-missing-in = እቲ ናይ መወዳእታ ዝጎደለ ፍጻመ ናይ ፕሮቶኮል { $transcript } ነይሩ።
durable-anchor-lost = እቲ ፋይል vault.anchor ጠፊኡ ወይ ተቐይሩ። እቶም ናይ መወዳእታ መልስታት ኣለዉ እንተ ኾይኖም ክፍለጥ ኣይከኣልን።
    .hint = ሓድሽ ተገይሩ። እቲ ናይ መወዳእታ ዝርርብ ምሉእ ምዃኑ ርኣዩ።
durable-journals-damaged = { $n ->
    [one] { $n } ጆርናል ተበላሽዩ። ኣብኡ ዝነበሩ መልስታት ኣብቲ መኽዘን ኣለዉ፡ ካልኣይ ቅዳሕ ግን የብሎምን።
   *[other] { $n } ጆርናላት ተበላሽዮም። ኣብኦም ዝነበሩ መልስታት ኣብቲ መኽዘን ኣለዉ፡ ካልኣይ ቅዳሕ ግን የብሎምን።
}

durable-saving = ይዕቀብ ኣሎ …
durable-slow = እቲ ዲስክ ዝሑል እዩ። እትጽሕፍዎ ኣብዚ ይጸንሕ፡ እቲ ዲስክ ምስ መለሰ ድማ ይዕቀብ።

durable-little-room = { $n ->
    [one] ኣብቲ ዲስክ ዘሎ ቦታ ውሑድ እዩ፦ { $n } MiB ተሪፉ። ሓድሽ ዝርርብ ክጅመር ኣይከኣልን።
   *[other] ኣብቲ ዲስክ ዘሎ ቦታ ውሑድ እዩ፦ { $n } MiB ተሪፉ። ሓድሽ ዝርርብ ክጅመር ኣይከኣልን።
}
    .hint = ክሳብ እንተ ወሓደ 80 MiB ቦታ ግበሩ። ዝተዓቀበ ክንበብ ይከኣል።
durable-reserve-given = እቲ ዲስክ መሊኡ። እቲ ፕሮግራም ነቲ መጠባበቒ ቦታኡ ይጥቀም ኣሎ፦ ነቲ ዝርርብ ዛዝምዎ፡ ኣብቲ ዲስክ ድማ ቦታ ግበሩ።

durable-reading = { $who ->
    [unknown] ምንባብ ጥራይ፦ እቲ መኽዘን ኣብ ካልእ መስኮት ክፉት እዩ። ኣብዚ ንምጽሓፍ ንዕኡ ዕጸውዎ።
   *[other] ምንባብ ጥራይ፦ እቲ መኽዘን ኣብ ካልእ መስኮት ክፉት እዩ (process { $who })። ኣብዚ ንምጽሓፍ ንዕኡ ዕጸውዎ።
}
durable-taken-over = እቲ ካልእ መስኮት ተዓጽዩ። ሕጂ ኣብዚ ምጽሓፍ ይከኣል።

durable-reading-beside = { $who ->
    [unknown] እቲ መኽዘን ኣብ ሓደ መስኮት ክፉት እዩ። ኣብዚ ይንበብ ጥራይ።
   *[other] እቲ መኽዘን ኣብ ሓደ መስኮት ክፉት እዩ (process { $who })። ኣብዚ ይንበብ ጥራይ።
}

durable-network = እቲ መኽዘን ኣብ ካልእ ኮምፒተር ({ $kind }) ክኸውን የብሉን፦ { $path }። መልስታት ኣብኡ ክጠፍኡ ይኽእሉ።
    .hint = ብ VILJA_HOME ኣብዚ ኮምፒተር ዘሎ ማህደር ምረጹ። እቲ ቦታ ግድን ክጥቀሙሉ እንተ ኾይኑ፦ VILJA_ALLOW_FOLDER={ $path }።
durable-synchronised = እቲ መኽዘን ኣብ { $by } ዝቐድሖ ማህደር ክኸውን የብሉን፦ { $path }። እቶም ፋይላት ክበላሸዉን ናብ ካልኦት ክበጽሑን ይኽእሉ።
    .hint = ብ VILJA_HOME ካልእ ማህደር ምረጹ። እቲ ቦታ ግድን ክጥቀሙሉ እንተ ኾይኑ፦ VILJA_ALLOW_FOLDER={ $path }።
durable-allowed-network = እቲ መኽዘን ኣብ ካልእ ኮምፒተር ({ $kind }) ኣሎ፡ ብ VILJA_ALLOW_FOLDER ድማ ተፈቒዱ። መልስታት ኣብኡ ክጠፍኡ ይኽእሉ።
durable-allowed-synchronised = እቲ መኽዘን ኣብ { $by } ዝቐድሖ ማህደር ኣሎ፡ ብ VILJA_ALLOW_FOLDER ድማ ተፈቒዱ። እቶም ፋይላት ክበላሸዉን ናብ ካልኦት ክበጽሑን ይኽእሉ።
