# Language: Sorani (ckb). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = فۆڵدەر: { $path }
store-status-size = { $n ->
    [one] قەبارە: { $n } کیبیبایت
   *[other] قەبارە: { $n } کیبیبایت
}
store-status-transcripts = { $n ->
    [0] بێ کۆنووس
    [one] { $n } کۆنووس
   *[other] { $n } کۆنووس
}
store-status-open = { $n ->
    [0] ھیچیان بەردەوام نییە
    [one] { $n } یان بەردەوامە
   *[other] { $n } یان بەردەوامن
}
