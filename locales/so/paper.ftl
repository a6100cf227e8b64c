# Language: Somali (so). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = Furaha badbaadadu wuxuu leeyahay { $n } kooxood. Koox markiiba qor, ama dhammaan hal mar.
paper-group = Koox { $n } oo ka mid ah { $groups }
paper-back = Ku noqo weedh-sireedka: { $key }.
paper-back-line = Ku noqo weedh-sireedka: qor { $line }.
paper-offered = Furaha badbaadada ee warqadda: taabo { $key }.
paper-offered-line = Furaha badbaadada ee warqadda: qor { $line }.
paper-age = Furaha age kaydka wuxuu u furaa amar: vilja --identity FILE store passphrase wuxuu sameeyaa weedh-sireed cusub.
paper-opened = Kaydka waxaa lagu furay furaha badbaadada. Weedh-sireed cusub: vilja --recovery store passphrase.
action-paper = Ku fur furaha badbaadada ee warqadda
    .key = furaha badbaadada
    .word = badbaado
