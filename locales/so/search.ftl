# Language: Somali (so). Searching in lists and in the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] Mid kale ayaa ku habboon. Xarfo badan qor.
   *[other] { $n } kale ayaa ku habboon. Xarfo badan qor.
}
overview-nothing = Su’aal, jawaab iyo xusuusqor toona kuma jirto. Qor xarfo ka yar.
overview-warning = Sax ma noqon karto: { $said }
