# Language: Finnish (fi). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = Vara-avaimessa on ryhmiä { $n }. Kirjoita yksi ryhmä kerrallaan tai kaikki kerralla.
paper-group = Ryhmä { $n }/{ $groups }
paper-back = Takaisin salalauseeseen: { $key }.
paper-back-line = Takaisin salalauseeseen: kirjoita { $line }.
paper-offered = Paperilla olevalla vara-avaimella: paina { $key }.
paper-offered-line = Paperilla olevalla vara-avaimella: kirjoita { $line }.
paper-age = Age-avaimella varasto avataan komentoa varten: vilja --identity FILE store passphrase tekee uuden salalauseen.
paper-opened = Varasto avattiin vara-avaimella. Uusi salalause: vilja --recovery store passphrase.
action-paper = Avaa paperilla olevalla vara-avaimella
    .key = vara-avain
    .word = vara-avain
