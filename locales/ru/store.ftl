# Language: Russian (ru). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = Папка: { $path }
store-status-size = { $n ->
    [one] Размер: { $n } кибибайт
    [few] Размер: { $n } кибибайта
    [many] Размер: { $n } кибибайт
   *[other] Размер: { $n } кибибайта
}
store-status-transcripts = { $n ->
    [0] Протоколов нет
    [one] { $n } протокол
    [few] { $n } протокола
    [many] { $n } протоколов
   *[other] { $n } протокола
}
store-status-open = { $n ->
    [0] Ни один из них не идёт
    [one] { $n } из них идёт
    [few] { $n } из них идут
    [many] { $n } из них идут
   *[other] { $n } из них идут
}
