# Language: Somali (so). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = Gal: { $path }
store-status-size = { $n ->
    [one] Cabbir: { $n } kibibyte
   *[other] Cabbir: { $n } kibibyte
}
store-status-transcripts = { $n ->
    [0] Qoraallo wareysi ma jiraan
    [one] { $n } qoraal wareysi
   *[other] { $n } qoraal wareysi
}
store-status-open = { $n ->
    [0] Midna ma socdo
    [one] { $n } ka mid ah wuu socdaa
   *[other] { $n } ka mid ah way socdaan
}
