# Språk: svenska (sv). Sökning i listor, bland frågor och svar.
## Källspråk

search-more = { $n ->
    [one] En till passar. Skriv fler bokstäver.
   *[other] { $n } till passar. Skriv fler bokstäver.
}
