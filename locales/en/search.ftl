# Language: English (en). Searching lists and the overview.
## Translated from Swedish.

search-more = { $n ->
    [one] One more fits. Type more letters.
   *[other] { $n } more fit. Type more letters.
}
overview-nothing = No question, answer or note contains that. Type fewer letters.
overview-warning = Cannot be right: { $said }
