# Language: English (en). Backups of the store, putting one back, and saving what can be saved of a damaged store.
## Translated from Swedish.

backup-copying = Copying: { $done } of { $total } mebibytes
backup-verifying = Verifying the copy: event { $done } of { $total }
backup-reading = Reading the damaged store: { $done } of { $total } mebibytes
backup-verified = { $n ->
    [one] Backup verified: one event, head of the chain { $head }
   *[other] Backup verified: { $n } events, head of the chain { $head }
}
backup-folder = Folder: { $path }
backup-keep-apart = Keep it apart from the computer. It opens with the same passphrase as the store.
backup-store-has-faults = { $n ->
    [one] The copy is true, but something is wrong in the store in one place. Run vilja transcripts verify.
   *[other] The copy is true, but something is wrong in the store in { $n } places. Run vilja transcripts verify.
}
backup-disk-full = There is no room for the copy in { $path }. No copy was made, and the older ones are there.
    .hint = Make room there, or give another folder.
backup-read-only = { $path } can only be read. No copy was made.
    .hint = Give another folder.
backup-place-gone = { $path } is not there, or was taken away while the copy was made. The older copies are untouched.
    .hint = Connect the disk again, or give another folder.
backup-missed-full = No backup was made: there is no room in { $detail }. The answers are saved in the store.
backup-missed-read-only = No backup was made: { $detail } can only be read. The answers are saved in the store.
backup-missed-gone = No backup was made: { $detail } cannot be reached. The answers are saved in the store.
