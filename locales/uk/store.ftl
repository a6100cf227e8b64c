# Language: Ukrainian (uk). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = Папка: { $path }
store-status-size = { $n ->
    [one] Розмір: { $n } KiB
    [few] Розмір: { $n } KiB
    [many] Розмір: { $n } KiB
   *[other] Розмір: { $n } KiB
}
store-status-transcripts = { $n ->
    [0] Протоколів немає
    [one] { $n } протокол
    [few] { $n } протоколи
    [many] { $n } протоколів
   *[other] { $n } протоколу
}
store-status-open = { $n ->
    [0] Жоден із них не триває
    [one] { $n } з них триває
    [few] { $n } з них тривають
    [many] { $n } з них тривають
   *[other] { $n } з них триває
}
