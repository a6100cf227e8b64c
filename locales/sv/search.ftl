# Språk: svenska (sv). Sökning i listor och i översikten.
## Källspråk

search-more = { $n ->
    [one] En till passar. Skriv fler bokstäver.
   *[other] { $n } till passar. Skriv fler bokstäver.
}
overview-nothing = Ingen fråga, inget svar och ingen anteckning innehåller det. Skriv färre bokstäver.
overview-warning = Kan inte stämma: { $said }
