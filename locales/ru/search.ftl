# Language: Russian (ru). Searching in lists and in the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] Подходит ещё { $n }. Введите больше букв.
    [few] Подходят ещё { $n }. Введите больше букв.
    [many] Подходят ещё { $n }. Введите больше букв.
   *[other] Подходят ещё { $n }. Введите больше букв.
}
overview-nothing = Ни один вопрос, ответ или заметка этого не содержит. Введите меньше букв.
overview-warning = Не может быть верно: { $said }
