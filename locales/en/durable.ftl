# Language: English (en). What is said when something was lost, came back or cannot be saved.
## Translated from Swedish.

durable-fault-tail-cut = the newest events before this one were gone when the store was opened
durable-fault-index-differs = an index of the store does not agree with what is in it: part of the file is older than the rest
durable-fault-cut-changed = what is said of lost events was changed

durable-put-back = { $n ->
    [one] One answer was put back from the journal.
   *[other] { $n } answers were put back from the journal.
}
durable-put-back-place = The last thing in the interview was put back from the journal.
durable-missing = { $n ->
    [one] One event is missing from the store. It happened after { $since }, at { $until } at the latest.
   *[other] { $n } events are missing from the store. They happened after { $since }, the last at { $until }.
}
    .hint = They are not in the journal either. What is left is whole and can be worked with. Put a backup back, or ask IT support to salvage what can be.
durable-missing-all = { $n ->
    [one] One event is missing from the store, at { $until }. Nothing is left.
   *[other] { $n } events are missing from the store, the last at { $until }. Nothing is left.
}
    .hint = They are not in the journal either. Put a backup back, or ask IT support to salvage what can be.
durable-missing-in = The last missing event belonged to transcript { $transcript }.
durable-anchor-lost = The file vault.anchor is gone or was changed. It cannot be told whether the newest answers are there.
    .hint = A new one was made. Check that the last interview is whole.
durable-journals-damaged = { $n ->
    [one] A journal is damaged. The answers in it are in the store, but have no second copy.
   *[other] { $n } journals are damaged. The answers in them are in the store, but have no second copy.
}

durable-saving = saving …
durable-slow = The disk is slow. What you write stays here and is saved when it answers.

durable-little-room = { $n ->
    [one] There is little room on the disk: { $n } MiB left. No new interview can be begun.
   *[other] There is little room on the disk: { $n } MiB left. No new interview can be begun.
}
    .hint = Make room, at least 80 MiB. What is saved can be read.
durable-reserve-given = The disk is full. The program uses its reserve: finish the interview, and make room on the disk.

durable-reading = { $who ->
    [unknown] Reading only: the store is open in another window. Close it to write here.
   *[other] Reading only: the store is open in another window (process { $who }). Close it to write here.
}
durable-taken-over = The other window is closed. Now it is possible to write here.

durable-reading-beside = { $who ->
    [unknown] The store is open in a window. Here it is only read.
   *[other] The store is open in a window (process { $who }). Here it is only read.
}

durable-network = The store should not lie on another machine ({ $kind }): { $path }. Answers can be lost there.
    .hint = Choose a folder on this machine with VILJA_HOME. If this place has to be used all the same: VILJA_ALLOW_FOLDER={ $path }.
durable-synchronised = The store should not lie in a folder that { $by } copies: { $path }. The files can be damaged and come to others.
    .hint = Choose another folder with VILJA_HOME. If this place has to be used all the same: VILJA_ALLOW_FOLDER={ $path }.
durable-allowed-network = The store lies on another machine ({ $kind }), which VILJA_ALLOW_FOLDER allows. Answers can be lost there.
durable-allowed-synchronised = The store lies in a folder that { $by } copies, which VILJA_ALLOW_FOLDER allows. The files can be damaged and come to others.
