# Language: Ukrainian (uk). Searching in lists and in the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] Підходить ще { $n }. Напишіть більше літер.
    [few] Підходять ще { $n }. Напишіть більше літер.
    [many] Підходить ще { $n }. Напишіть більше літер.
   *[other] Підходить ще { $n }. Напишіть більше літер.
}
overview-nothing = Цього немає в жодному запитанні, відповіді чи нотатці. Напишіть менше літер.
overview-warning = Не може бути правильним: { $said }
