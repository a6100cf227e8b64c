# Language: English (en). A new key for the store, who may do what, and copies that erasing does not reach.
## Translated from Swedish.

new-key-going = These ways in stop working, since what opens them is not here:
new-key-ask = Give the store a new key? What was said does not change. Type yes:
new-key-not-asked = Nothing is changed: it was not possible to ask.
    .hint = Add --yes if the store is to get a new key without being asked.
new-key-declined = Nothing is changed.
new-key-passphrase-of = { $slot }
    The passphrase, or nothing if it is not here:
new-key-paper-of = { $slot }
    Type the recovery key from the paper, or nothing: then a new one is shown.
new-key-done = The store has a new key. The old one no longer opens it.
new-key-gone = These ways in no longer work:
new-key-add-again = Add them again with vilja store slots add: passphrase for a person, recovery for a new recovery key.
new-key-backed-up = A new backup is made. The store's own backups under the old key are removed.
new-key-not-backed-up = No new backup was made. The store's own backups under the old key stay until one is made.
new-key-older-backups = These backups were made by command and still open with the old key. Remove them:

log-key-renewed = { $n ->
    [0] the store got a new key; all ways in remain
    [one] the store got a new key; { $n } way in stopped working
   *[other] the store got a new key; { $n } ways in stopped working
}
log-backed-up = a backup was made by command: { $path }
log-restored = a backup of { $at } was put in the place of the store
log-export-on-consent = the export rests on consent: { $why }
log-export-on-law = the export rests on law: { $why }

new-key-second-missed = { $path } could not be reached. The backups there open with the old key until the next time one is made there.

erase-backups-renewed = The program's own backups are made anew. What is erased is no longer in them.
erase-backups-later = The program's own backups hold what is erased until a new one is made. That happens the next time the program is opened, and is to be done by { $day }.
erase-second-missed = { $path } could not be reached. The backups there hold what is erased until the next time one is made there.
erase-copies = The program does not look after these copies, and they may hold what is erased. Remove them:
erase-copy-not-there = { $path } (not there now; remove it if it was moved)
