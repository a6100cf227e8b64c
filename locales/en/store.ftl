# Language: English (en). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.

store-status-folder = Folder: { $path }
store-status-size = { $n ->
    [one] Size: { $n } kibibyte
   *[other] Size: { $n } kibibytes
}
store-status-transcripts = { $n ->
    [0] No transcripts
    [one] { $n } transcript
   *[other] { $n } transcripts
}
store-status-open = { $n ->
    [0] None of them is open
    [one] { $n } of them is open
   *[other] { $n } of them are open
}
