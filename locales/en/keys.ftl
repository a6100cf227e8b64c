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
slot-trouble-narrow = What you opened the store with does not reach protected cases, and this takes that. Ask whoever has such a key.

store-remark-mended = The key file was damaged. It was written anew from a copy.
store-remark-key-file-edited = Someone changed the key file outside the program. It was restored from a copy. Tell IT support.
store-remark-key-file-doubtful = The key file was changed outside the program, or an older one was put back. Look it through with vilja store slots, and tell IT support.
store-remark-cost-raised = The passphrase is now harder to guess than before: the key file was written anew. It is still the same.

keys-wait = { $n ->
    [one] The next try can be made in { $n } second. The program waits.
   *[other] The next try can be made in { $n } seconds. The program waits.
}
keys-only-for-commands = With --identity and --recovery the store is opened for a command, not on the screen.
    .hint = If the passphrase is forgotten: vilja --recovery store passphrase.
keys-recovery-how = The recovery key has { $n } groups. Type one group at a time, or all at once. Nothing is shown.
keys-recovery-group = Group { $n }:
keys-recovery-again = Group { $n } is mistyped. Type it again.
keys-recovery-missing = The recovery key was not typed to its end.
keys-recovery-length = The recovery key has { $groups } groups, and { $n } were typed.
keys-recovery-slip = Group { $n } of the recovery key is mistyped or in the wrong place.
    .hint = Compare it with the paper and try again.
keys-recovery-write-down = The recovery key. Write down its digits and letters. It is shown only now.
keys-recovery-keep = Keep the paper where only those who may open the store can reach it, and not with the machine. Whoever has the paper can read everything. The zero is a digit; the letters I, L, O and U do not occur.
keys-recovery-confirm = Type group { $n } from the paper:
keys-recovery-unconfirmed = Group { $n } is wrong. The key was not added.
    .hint = Throw the paper away and start again: a new key is shown.
keys-no-terminal = What is shown only once is written to a window alone, not to a file or another program.
    .hint = Say --to-stdout if it is to go there all the same, to a printer for example.

keys-new-passphrase = New passphrase:
keys-new-passphrase-again = The same passphrase once more:
keys-passphrases-differ = The passphrases were not the same. Nothing was changed.
keys-not-the-words = Those were not the words. Nothing was changed.
suggest-write-down = Write down the six words. They are shown only now, and asked for once more.
keys-passphrase-changed = The passphrase is changed. The old one no longer opens the store, but does open copies that were made before.
keys-which-passphrase = There are several passphrases. Say which is to be changed with --slot.
    .hint = vilja store slots shows the names.

keys-identity-passphrase = The passphrase of the key file:
keys-identity-unread = The file { $path } cannot be read ({ $detail }).
keys-identity-there = { $path } is there already. A key is never written over.
    .hint = Choose another file name.
keys-identity-plain = The file is not protected by a passphrase. Whoever gets hold of it can open the store.
keys-identity-unwritten = The key could not be written to { $path } ({ $detail }).
keys-identity-made = The secret key lies in { $path }. The public half, which anyone may see:
keys-identity-next = Move the file away from this machine. Add the way in with vilja store slots add manager --recipient and the public half.

keys-role-officer = Officer
keys-role-recovery = Reserve
keys-role-manager = Unit manager
keys-role-municipality = The municipality
keys-role-unknown = Unknown
keys-kind-passphrase = passphrase
keys-kind-recovery = recovery key on paper
keys-kind-age = age key in a file
keys-kind-remembered = remembered by the machine until restart
keys-kind-open = without a lock
keys-kind-unknown = of a kind that a later version made
keys-added = since { $at }
keys-cost = a guess costs { $mib } MiB in { $passes } passes
keys-narrow = does not reach protected cases
keys-in-use = opened the store now
keys-no-recovery = There is no reserve: if the passphrase is forgotten, nobody can read the interviews. Make a recovery key with vilja store slots add recovery.
keys-slot-added = The way in { $name } is added.
keys-slot-removed = The way in { $name } is removed.
keys-removed-copies = Backups that were made before still open with it.
keys-slot-ambiguous = Several ways in fit. Type more of the name.
keys-confirmed = The ways in are confirmed as they are shown above.
keys-remembered = The machine opens the store for commands without a passphrase until it is restarted. vilja store slots forget ends that.
keys-forgotten = The machine has forgotten the key.
keys-nothing-remembered = The machine remembered no key.

unlock-wait = { $n ->
    [one] The next try can be made in { $n } second. Practice can be opened meanwhile.
   *[other] The next try can be made in { $n } seconds. Practice can be opened meanwhile.
}
unlock-wait-asked = { $n ->
    [one] The passphrase is tried in { $n } second.
   *[other] The passphrase is tried in { $n } seconds.
}
unlock-again = Now it can be tried again.

suggest-hint = The program can suggest a passphrase: press Ctrl-O.
suggest-hint-line = The program can suggest a passphrase: type /suggest.
suggest-heading = A suggestion for a passphrase
suggest-why = The words were drawn by chance out of 2048. Type them in small letters with a space between them. Keep the paper where nobody else can reach it.
suggest-differs = Those were not the words. Compare with the paper and try again.
action-suggest = Let the program suggest a passphrase
    .key = suggest
    .word = suggest

who-can-open-heading = Who can open the store
who-can-open-change = It is changed from the command line: vilja store slots --help.
action-who-can-open = Who can open the store
    .word = ways-in
