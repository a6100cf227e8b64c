# Language: Finnish (fi). The state of the store.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = Kansio: { $path }
store-status-size = { $n ->
    [one] Koko: { $n } kibitavu
   *[other] Koko: { $n } kibitavua
}
store-status-transcripts = { $n ->
    [0] Ei pöytäkirjoja
    [one] { $n } pöytäkirja
   *[other] { $n } pöytäkirjaa
}
store-status-open = { $n ->
    [0] Mikään niistä ei ole kesken
    [one] { $n } niistä on kesken
   *[other] { $n } niistä on kesken
}
