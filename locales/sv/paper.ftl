# Språk: svenska (sv). Reservnyckeln där lösenfrasen frågas efter. $key är en tangent, $line det som skrivs, $n ett nummer.
## Källspråk

paper-how = Reservnyckeln har { $n } grupper. Skriv en grupp i taget, eller alla på en gång.
paper-group = Grupp { $n } av { $groups }
paper-back = Tillbaka till lösenfrasen: { $key }.
paper-back-line = Tillbaka till lösenfrasen: skriv { $line }.
paper-offered = Med reservnyckeln på papper: tryck { $key }.
paper-offered-line = Med reservnyckeln på papper: skriv { $line }.
paper-age = Med en age-nyckel öppnas lagret för ett kommando: vilja --identity FIL store passphrase ger en ny lösenfras.
paper-opened = Lagret är öppnat med reservnyckeln. En ny lösenfras: vilja --recovery store passphrase.
action-paper = Öppna med reservnyckeln på papper
    .key = reservnyckel
    .word = reservnyckel
