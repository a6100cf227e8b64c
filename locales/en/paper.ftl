# Language: English (en). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.

paper-how = The recovery key has { $n } groups. Type one group at a time, or all at once.
paper-group = Group { $n } of { $groups }
paper-back = Back to the passphrase: { $key }.
paper-back-line = Back to the passphrase: type { $line }.
paper-offered = With the recovery key on paper: press { $key }.
paper-offered-line = With the recovery key on paper: type { $line }.
paper-age = With an age key the store is opened for a command: vilja --identity FILE store passphrase makes a new passphrase.
paper-opened = The store is open by the recovery key. A new passphrase: vilja --recovery store passphrase.
action-paper = Open with the recovery key on paper
    .key = recovery key
    .word = recovery
