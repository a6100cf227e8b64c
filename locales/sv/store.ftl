# Språk: svenska (sv). Det som sägs om lagret självt: var det är, vad det rymmer, vem som kan öppna det.
## Källspråk

store-status-folder = Mapp: { $path }
store-status-size = { $n ->
    [one] Storlek: { $n } kibibyte
   *[other] Storlek: { $n } kibibyte
}
store-status-transcripts = { $n ->
    [0] Inga protokoll
    [one] { $n } protokoll
   *[other] { $n } protokoll
}
store-status-open = { $n ->
    [0] Inget av dem är pågående
    [one] { $n } av dem pågår
   *[other] { $n } av dem pågår
}
