# Language: English (en). Backups of the store, putting one back, and saving what can be saved of a damaged store.
## Translated from Swedish.

backup-copying = Copying: { $done } of { $total } mebibytes
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

restore-found = { $n ->
    [one] The backup is whole: one event, head of the chain { $head }
   *[other] The backup is whole: { $n } events, head of the chain { $head }
}
restore-made = Made: { $at }
restore-salvaged = It was saved from a damaged store. What was missing then is still missing.
restore-present-none = There is no store now.
restore-present-unreadable = The store that is there now cannot be read with the keys of the backup: it is damaged or another one.
restore-present-parted = The store that is there now and the backup each have something that the other has not.
restore-present-more = { $n ->
    [0] The store that is there now has nothing that the backup has not.
    [one] The store that is there now has one event that the backup has not, of { $at }.
   *[other] The store that is there now has { $n } events that the backup has not, the last of { $at }.
}
restore-present-transcripts = { $n ->
    [one] One whole transcript is in the present store only.
   *[other] { $n } whole transcripts are in the present store only.
}
restore-ask = Put the backup in the place of the store? The present store is kept beside it. Type yes:
asking-yes = yes
restore-not-asked = Nothing was changed: there was no one to ask.
    .hint = Add --yes if the backup is to be put back without asking.
restore-declined = Nothing was changed.
restore-done = The backup is now in the place of the store: { $path }
restore-kept = The store as it was before is in { $path }
restore-how-back = To put it back: close the program, rename { $folder } and give { $kept } that name.
restore-kept-is-whole = The program erases nothing in the store as it was before. Remove the folder when it is no longer needed.

salvage-pages = { $n ->
    [0] No page of the store is damaged ({ $total } read).
    [one] One of { $total } pages of the store is damaged.
   *[other] { $n } of { $total } pages of the store are damaged.
}
salvage-from-backups = { $n ->
    [one] One event that is lost in the store was in a backup.
   *[other] { $n } events that are lost in the store were in backups.
}
salvage-from-journals = { $n ->
    [one] One event that is lost in the store was in a journal.
   *[other] { $n } events that are lost in the store were in journals.
}
salvage-saved = { $n ->
    [one] One event is saved, head of the chain { $head }
   *[other] { $n } events are saved, head of the chain { $head }
}
salvage-nothing-lost = Nothing is lost.
salvage-lost = { $n ->
    [one] One event is lost:
   *[other] { $n } events are lost:
}
salvage-lost-transcript = { $n ->
    [0] { $id }: no changes lost
    [one] { $id }: one change lost
   *[other] { $id }: { $n } changes lost
}
salvage-beginning-lost = the beginning is lost, and it cannot be shown without it
salvage-forms-lost = { $n ->
    [one] One form that transcripts were held with is lost, with its texts.
   *[other] { $n } forms that transcripts were held with are lost, with their texts.
}
salvage-untouched = The damaged store is untouched. Keep it.
salvage-next = To put what was saved in the place of the store: vilja store restore { $path }
