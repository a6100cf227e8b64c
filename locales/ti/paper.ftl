# Language: Tigrinya (ti). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = እቲ ተጠባባቒ መፍትሕ { $n } ጉጅለታት ኣለውዎ። በብሓደ ጉጅለ ጽሓፉ፡ ወይ ኩሉ ብሓንሳብ።
paper-group = ጉጅለ { $n } ካብ { $groups }
paper-back = ናብ ሓረግ መሕለፊ ምምላስ፦ { $key }።
paper-back-line = ናብ ሓረግ መሕለፊ ምምላስ፦ { $line } ጽሓፉ።
paper-offered = በቲ ኣብ ወረቐት ዘሎ ተጠባባቒ መፍትሕ፦ { $key } ጠውቑ።
paper-offered-line = በቲ ኣብ ወረቐት ዘሎ ተጠባባቒ መፍትሕ፦ { $line } ጽሓፉ።
paper-age = ብage-መፍትሕ እቲ መኽዘን ንሓደ ትእዛዝ ይኽፈት፦ vilja --identity FILE store passphrase ሓድሽ ሓረግ መሕለፊ ይገብር።
paper-opened = እቲ መኽዘን ብተጠባባቒ መፍትሕ ተኸፊቱ። ሓድሽ ሓረግ መሕለፊ፦ vilja --recovery store passphrase።
action-paper = በቲ ኣብ ወረቐት ዘሎ ተጠባባቒ መፍትሕ ክፈቱ
    .key = ተጠባባቒ መፍትሕ
    .word = ተጠባባቒ
