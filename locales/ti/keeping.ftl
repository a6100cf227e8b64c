# Language: Tigrinya (ti). A new key for the store, who may do what, and copies that erasing does not reach.
## Translated from Swedish.
## Reviewed by: nobody yet

new-key-going = እዞም መእተዊታት ምስራሕ ከቋርጹ እዮም፡ ምኽንያቱ እቲ ዝኸፍቶም ኣብዚ የለን፦
new-key-ask = እቲ መኽዘን ሓድሽ መፍትሕ ይረክብ ዶ? እቲ ዝተባህለ ኣይቅየርን። እወ ጽሓፉ፦
new-key-not-asked = ዝተቐየረ ነገር የለን፦ ክሕተት ኣይተኻእለን።
    .hint = እቲ መኽዘን ብዘይ ሕቶ ሓድሽ መፍትሕ ክረክብ እንተ ኾይኑ --yes ወስኹ።
new-key-declined = ዝተቐየረ ነገር የለን።
new-key-passphrase-of = { $slot }
    እቲ ሓረግ መሕለፊ፡ ወይ ኣብዚ እንተ ዘየለ ባዶ፦
new-key-paper-of = { $slot }
    ነቲ ተጠባባቒ መፍትሕ ካብቲ ወረቐት ጽሓፍዎ፡ ወይ ባዶ ግደፍዎ፦ ሽዑ ሓድሽ ይርአ።
new-key-done = እቲ መኽዘን ሓድሽ መፍትሕ ኣለዎ። እቲ ናይ ቀደም ድሕሪ ሕጂ ኣይከፍቶን።
new-key-gone = እዞም መእተዊታት ድሕሪ ሕጂ ኣይሰርሑን፦
new-key-add-again = ብ vilja store slots add ዳግማይ ወስኽዎም፦ passphrase ንሓደ ሰብ፡ recovery ንሓድሽ ተጠባባቒ መፍትሕ።
new-key-backed-up = ሓድሽ ተጠባባቒ ቅዳሕ ተገይሩ። እቶም ናይ ቀደም መፍትሕ ዘለዎም ናይቲ መኽዘን ናይ ገዛእ ርእሱ ቅዳሓት ተኣልዮም።
new-key-not-backed-up = ሓድሽ ተጠባባቒ ቅዳሕ ኣይተገብረን። እቶም ናይ ቀደም መፍትሕ ዘለዎም ናይቲ መኽዘን ናይ ገዛእ ርእሱ ቅዳሓት፡ ሓድሽ ክሳብ ዝግበር ይጸንሑ።
new-key-older-backups = እዞም ቅዳሓት ብትእዛዝ ዝተገብሩ እዮም፡ ክሳብ ሕጂ ድማ በቲ ናይ ቀደም መፍትሕ ይኽፈቱ። ኣጥፍእዎም፦

log-key-renewed = { $n ->
    [0] እቲ መኽዘን ሓድሽ መፍትሕ ረኺቡ፤ ኩሎም መእተዊታት ኣለዉ
    [one] እቲ መኽዘን ሓድሽ መፍትሕ ረኺቡ፤ { $n } መእተዊ ምስራሕ ኣቋሪጹ
   *[other] እቲ መኽዘን ሓድሽ መፍትሕ ረኺቡ፤ { $n } መእተዊታት ምስራሕ ኣቋሪጾም
}
log-backed-up = ተጠባባቒ ቅዳሕ ብትእዛዝ ተገይሩ፦ { $path }
log-restored = ናይ { $at } ተጠባባቒ ቅዳሕ ኣብ ክንዲ እቲ መኽዘን ተቐሚጡ
log-export-on-consent = እቲ ምሃብ ኣብ ፍቓድ ተመርኲሱ፦ { $why }
log-export-on-law = እቲ ምሃብ ኣብ ሕጊ ተመርኲሱ፦ { $why }

new-key-second-missed = { $path } ክብጻሕ ኣይተኻእለን። ኣብኡ ዘለዉ ቅዳሓት፡ ኣብኡ ቅዳሕ ክሳብ ዝግበረሉ ዝቕጽል ግዜ፡ በቲ ናይ ቀደም መፍትሕ ይኽፈቱ።

erase-backups-renewed = ናይቲ ፕሮግራም ናይ ገዛእ ርእሱ ተጠባበቕቲ ቅዳሓት ዳግማይ ተገይሮም። እቲ ብሕጊ ዝተደምሰሰ ድሕሪ ሕጂ ኣብኦም የለን።
erase-backups-later = ናይቲ ፕሮግራም ናይ ገዛእ ርእሱ ተጠባበቕቲ ቅዳሓት፡ ሓድሽ ክሳብ ዝግበር፡ ነቲ ብሕጊ ዝተደምሰሰ ሒዘምዎ ኣለዉ። እዚ፡ እቲ ፕሮግራም ዝቕጽል ግዜ ምስ ተኸፍተ ይግበር፡ እንተ ደንጎየ ድማ { $day } ክግበር ኣለዎ።
erase-second-missed = { $path } ክብጻሕ ኣይተኻእለን። ኣብኡ ዘለዉ ቅዳሓት፡ ኣብኡ ቅዳሕ ክሳብ ዝግበረሉ ዝቕጽል ግዜ፡ ነቲ ብሕጊ ዝተደምሰሰ ሒዘምዎ ኣለዉ።
erase-copies = እቲ ፕሮግራም ነዞም ቅዳሓት ኣይከታተሎምን፡ ነቲ ብሕጊ ዝተደምሰሰ ድማ ክህልውዎም ይኽእል። ኣጥፍእዎም፦
erase-copy-not-there = { $path } (ሕጂ ኣብኡ የለን፤ ናብ ካልእ ቦታ እንተ ተሰጋጊሩ ኣጥፍእዎ)
