# Language: Polish (pl). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = Folder: { $path }
store-status-size = { $n ->
    [one] Rozmiar: { $n } kibibajt
    [few] Rozmiar: { $n } kibibajty
    [many] Rozmiar: { $n } kibibajtów
   *[other] Rozmiar: { $n } kibibajta
}
store-status-transcripts = { $n ->
    [0] Brak protokołów
    [one] { $n } protokół
    [few] { $n } protokoły
    [many] { $n } protokołów
   *[other] { $n } protokołu
}
store-status-open = { $n ->
    [0] Żaden nie jest w toku
    [one] { $n } z nich jest w toku
    [few] { $n } z nich są w toku
    [many] { $n } z nich jest w toku
   *[other] { $n } z nich jest w toku
}
