# Language: English (en). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.

slot-trouble-wrong-recovery-key = The recovery key is written correctly but does not open this store.
    .hint = It may belong to another store, or have been removed.
slot-trouble-wrong-identity = The key in the file does not open this store.
    .hint = vilja store slots shows which keys do.
slot-trouble-wrong-identity-passphrase = The passphrase of the key file is wrong.
slot-trouble-identity-unreadable = The file holds no age key that can be used.
    .hint = It has to have a line that begins with AGE-SECRET-KEY-1. vilja store identity makes such a file.
slot-trouble-recipient-unfit = This is no age recipient that can be used.
    .hint = It begins with age1. Keys for SSH and plugins are not taken.
slot-trouble-not-remembered = The machine remembers no key for the store.
slot-trouble-no-keyring = The machine cannot remember keys for the program.
    .hint = Open the store with the passphrase as usual.
slot-trouble-label-unfit = The name of a way in has at most 40 characters on one line.
slot-trouble-label-taken = Another way in is called so already.
slot-trouble-too-many = The store has as many ways in as it may have.
    .hint = Remove one first with vilja store slots remove.
slot-trouble-no-such-slot = There is no such way in.
    .hint = vilja store slots shows those that there are.
slot-trouble-last-passphrase = The last passphrase cannot be removed.
    .hint = Add another first with vilja store slots add passphrase.
slot-trouble-in-use = The store is open by just that way in.
    .hint = Open the store with another passphrase or key, and remove it then.
slot-trouble-edited = The key file was changed by someone else than the program. The ways in are not changed before they have been looked through.
    .hint = Look with vilja store slots. If everything is right: vilja store slots confirm.
slot-trouble-copies-left = The change is made, but old copies of the key file are still there.
    .hint = Make room on the disk and open the store again. The copies are rewritten then.
slot-trouble-practice = The practice store has no passphrase and no ways in to change.
