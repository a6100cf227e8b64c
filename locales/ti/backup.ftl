# Language: Tigrinya (ti). Backups of the store, putting one back, and saving what can be saved of a damaged store.
## Translated from Swedish.
## Reviewed by: nobody yet

backup-copying = ይቕዳሕ ኣሎ፦ { $done } ካብ { $total } መቢባይት
backup-reading = እቲ ዝተበላሸወ መኽዘን ይንበብ ኣሎ፦ { $done } ካብ { $total } መቢባይት
backup-verified = { $n ->
    [one] እቲ ተጠባባቒ ቅዳሕ ተገይሩን ተረጋጊጹን፦ { $n } ፍጻመ፡ ጫፍ ሰንሰለት { $head }
   *[other] እቲ ተጠባባቒ ቅዳሕ ተገይሩን ተረጋጊጹን፦ { $n } ፍጻመታት፡ ጫፍ ሰንሰለት { $head }
}
backup-folder = ማህደር፦ { $path }
backup-keep-apart = ካብቲ ኮምፒተር ፈሊኹም ኣቐምጥዎ። በቲ ናይቲ መኽዘን ሓረግ መሕለፊ ይኽፈት።
backup-store-has-faults = { $n ->
    [one] እቲ ቅዳሕ ልክዕ እዩ፡ ኣብቲ መኽዘን ግን ኣብ { $n } ቦታ ጌጋ ኣሎ። vilja transcripts verify ኣበግሱ።
   *[other] እቲ ቅዳሕ ልክዕ እዩ፡ ኣብቲ መኽዘን ግን ኣብ { $n } ቦታታት ጌጋ ኣሎ። vilja transcripts verify ኣበግሱ።
}
backup-disk-full = ኣብ { $path } ነቲ ቅዳሕ ቦታ የለን። ቅዳሕ ኣይተገብረን፡ እቶም ዝቐደሙ ግን ኣለዉ።
    .hint = ኣብኡ ቦታ ግበሩ፡ ወይ ካልእ ማህደር ሃቡ።
backup-read-only = ኣብ { $path } ምንባብ ጥራይ ይከኣል። ቅዳሕ ኣይተገብረን።
    .hint = ካልእ ማህደር ሃቡ።
backup-place-gone = { $path } የለን፡ ወይ እቲ ቅዳሕ ክግበር ከሎ ተኣልዩ። እቶም ዝቐደሙ ቅዳሓት ኣይተተንከፉን።
    .hint = ነቲ ዲስክ ዳግማይ ኣራኽብዎ፡ ወይ ካልእ ማህደር ሃቡ።
backup-missed-full = እቲ ተጠባባቒ ቅዳሕ ኣይተገብረን፦ ኣብ { $detail } ቦታ የለን። እቶም መልስታት ኣብቲ መኽዘን ተዓቂቦም ኣለዉ።
backup-missed-read-only = እቲ ተጠባባቒ ቅዳሕ ኣይተገብረን፦ ኣብ { $detail } ምንባብ ጥራይ ይከኣል። እቶም መልስታት ኣብቲ መኽዘን ተዓቂቦም ኣለዉ።
backup-missed-gone = እቲ ተጠባባቒ ቅዳሕ ኣይተገብረን፦ { $detail } ክብጻሕ ኣይከኣልን። እቶም መልስታት ኣብቲ መኽዘን ተዓቂቦም ኣለዉ።

restore-found = { $n ->
    [one] እቲ ቅዳሕ ምሉእ እዩ፦ { $n } ፍጻመ፡ ጫፍ ሰንሰለት { $head }
   *[other] እቲ ቅዳሕ ምሉእ እዩ፦ { $n } ፍጻመታት፡ ጫፍ ሰንሰለት { $head }
}
restore-made = ዝተገብረሉ፦ { $at }
restore-salvaged = ካብ ዝተበላሸወ መኽዘን ዝተረፈ እዩ። ሽዑ ዝጎደለ ሕጂ እውን ይጎድል።
restore-present-none = ሕጂ መኽዘን የለን።
restore-present-unreadable = እቲ ሕጂ ዘሎ መኽዘን በቲ መፍትሓት ናይቲ ቅዳሕ ክንበብ ኣይከኣልን፦ ተበላሽዩ ወይ ካልእ እዩ።
restore-present-parted = እቲ ሕጂ ዘሎ መኽዘንን እቲ ቅዳሕን ነፍሲ ወከፎም ኣብቲ ካልእ ዘየለ ነገር ኣለዎም።
restore-present-more = { $n ->
    [0] እቲ ሕጂ ዘሎ መኽዘን ኣብቲ ቅዳሕ ዘየለ ነገር የብሉን።
    [one] እቲ ሕጂ ዘሎ መኽዘን ኣብቲ ቅዳሕ ዘየለ { $n } ፍጻመ ኣለዎ፡ ናይ { $at }።
   *[other] እቲ ሕጂ ዘሎ መኽዘን ኣብቲ ቅዳሕ ዘየለዉ { $n } ፍጻመታት ኣለውዎ፡ እቲ ናይ መወዳእታ { $at }።
}
restore-present-transcripts = { $n ->
    [one] { $n } ምሉእ ፕሮቶኮል ኣብቲ ሕጂ ዘሎ መኽዘን ጥራይ ኣሎ።
   *[other] { $n } ምሉኣት ፕሮቶኮላት ኣብቲ ሕጂ ዘሎ መኽዘን ጥራይ ኣለዉ።
}
restore-ask = እቲ ቅዳሕ ኣብ ክንዲ እቲ መኽዘን ይቐመጥ ዶ? እቲ ሕጂ ዘሎ መኽዘን ኣብ ጎድኑ ይዕቀብ። እወ ጽሓፉ፦
asking-yes = እወ
restore-not-asked = ዝተቐየረ ነገር የለን፦ ክሕተት ኣይተኻእለን።
    .hint = እቲ ቅዳሕ ብዘይ ሕቶ ክምለስ እንተ ኾይኑ --yes ወስኹ።
restore-declined = ዝተቐየረ ነገር የለን።
restore-done = እቲ ቅዳሕ ሕጂ ኣብ ክንዲ እቲ መኽዘን ኣሎ፦ { $path }
restore-kept = እቲ ናይ ቅድሚኡ መኽዘን ኣብ { $path } ኣሎ
restore-how-back = ንምምላሱ ከምዚ ግበሩ፦ ነቲ ፕሮግራም ዕጸውዎ፡ ስም { $folder } ቀይሩ፡ ን{ $kept } ድማ ነቲ ስም ሃብዎ።
restore-kept-is-whole = እቲ ናይ ቅድሚኡ መኽዘን በቲ ፕሮግራም ኣይድምሰስን። እቲ ማህደር ምስ ዘየድሊ ኣጥፍእዎ።

salvage-pages = { $n ->
    [0] ኣብቲ መኽዘን ዝተበላሸወ ገጽ የለን ({ $total } ተነቢቦም)።
    [one] ኣብቲ መኽዘን { $n } ካብ { $total } ገጻት ተበላሽዩ።
   *[other] ኣብቲ መኽዘን { $n } ካብ { $total } ገጻት ተበላሽዮም።
}
salvage-from-backups = { $n ->
    [one] ኣብቲ መኽዘን ዝጠፍአ { $n } ፍጻመ ኣብ ተጠባባቒ ቅዳሕ ነይሩ።
   *[other] ኣብቲ መኽዘን ዝጠፍኡ { $n } ፍጻመታት ኣብ ተጠባበቕቲ ቅዳሓት ነይሮም።
}
salvage-from-journals = { $n ->
    [one] ኣብቲ መኽዘን ዝጠፍአ { $n } ፍጻመ ኣብ ጆርናል ነይሩ።
   *[other] ኣብቲ መኽዘን ዝጠፍኡ { $n } ፍጻመታት ኣብ ጆርናላት ነይሮም።
}
salvage-saved = { $n ->
    [one] { $n } ፍጻመ ድሒኑ፡ ጫፍ ሰንሰለት { $head }
   *[other] { $n } ፍጻመታት ድሒኖም፡ ጫፍ ሰንሰለት { $head }
}
salvage-nothing-lost = ዝጠፍአ የለን።
salvage-lost = { $n ->
    [one] { $n } ፍጻመ ጠፊኡ፦
   *[other] { $n } ፍጻመታት ጠፊኦም፦
}
salvage-lost-transcript = { $n ->
    [0] { $id }፦ ዝጠፍአ ለውጢ የለን
    [one] { $id }፦ { $n } ለውጢ ጠፊኡ
   *[other] { $id }፦ { $n } ለውጥታት ጠፊኦም
}
salvage-beginning-lost = እቲ መጀመርታ ጠፊኡ፡ ስለዚ ክርአ ኣይከኣልን
salvage-forms-lost = { $n ->
    [one] ፕሮቶኮላት ዝተሓዘሉ { $n } ቅጥዒ ምስ ጽሑፋቱ ጠፊኡ።
   *[other] ፕሮቶኮላት ዝተሓዘሎም { $n } ቅጥዕታት ምስ ጽሑፋቶም ጠፊኦም።
}
salvage-untouched = እቲ ዝተበላሸወ መኽዘን ኣይተተንከፈን። ሓዝዎ።
salvage-next = እቲ ዝደሓነ ብ vilja store restore { $path } ኣብ ክንዲ እቲ መኽዘን ይቕመጥ
