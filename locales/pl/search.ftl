# Language: Polish (pl). Searching in lists and in the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] Pasuje jeszcze jedna. Wpisz więcej liter.
    [few] Pasują jeszcze { $n }. Wpisz więcej liter.
    [many] Pasuje jeszcze { $n }. Wpisz więcej liter.
   *[other] Pasuje jeszcze { $n }. Wpisz więcej liter.
}
overview-nothing = Nie zawiera tego żadne pytanie, odpowiedź ani notatka. Wpisz mniej liter.
overview-warning = Nie może się zgadzać: { $said }
