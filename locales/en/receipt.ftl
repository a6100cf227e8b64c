# Language: English (en). The receipt code, and what a check of the whole store says of log, signatures and erasing.
## Translated from Swedish.

receipt = Receipt code: { $code }
receipt-what = Write the code on what is printed or archived. With it one can show that the transcript has not been changed since.
receipt-holds = { $n ->
    [0] The receipt code { $code } holds: the transcript { $transcript } is unchanged since { $at }.
    [one] The receipt code { $code } holds: what the transcript { $transcript } held { $at } is unchanged. Since then it has been amended { $n } time, and the amendment stands apart.
   *[other] The receipt code { $code } holds: what the transcript { $transcript } held { $at } is unchanged. Since then it has been amended { $n } times, and the amendments stand apart.
}
receipt-nowhere = No transcript in the store has the receipt code { $code }. Either the code was copied wrongly, or the transcript is another one than when it was given.
receipt-broken = The transcript { $transcript } has had the receipt code { $code }, but what stands there gives another: it was changed.
verify-progress = Checked: { $done } of { $total } events
verify-log = { $n ->
    [one] { $n } line in the access log
   *[other] { $n } lines in the access log
}
verify-checkpoints = { $n ->
    [one] { $n } signed checkpoint
   *[other] { $n } signed checkpoints
}
fault-checkpoint-differs = a checkpoint says other than what stands before it
fault-signature-wrong = a checkpoint is not signed with the store's key
fault-checkpoint-missing = a checkpoint is missing after an interview was finished or amended
fault-signing-key-lost = the key that checkpoints are signed with is gone or broken
fault-erased-untold = a content is gone, and nothing says that it was erased
fault-stone-untrue = a case is said to be erased and is not
verify-stones = { $n ->
    [one] { $n } erased case, with when and why
   *[other] { $n } erased cases, each with when and why
}
