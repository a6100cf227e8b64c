# Language: English (en). Searching lists, questions and answers.
## Translated from Swedish.

search-more = { $n ->
    [one] One more fits. Type more letters.
   *[other] { $n } more fit. Type more letters.
}
