# Language: Dari (fa-AF). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = فولدر: { $path }
store-status-size = { $n ->
    [one] اندازه: { $n } کیبی‌بایت
   *[other] اندازه: { $n } کیبی‌بایت
}
store-status-transcripts = { $n ->
    [0] هیچ پروتوکول نیست
    [one] { $n } پروتوکول
   *[other] { $n } پروتوکول
}
store-status-open = { $n ->
    [0] هیچ‌کدام جاری نیست
    [one] { $n } از آن‌ها جاری است
   *[other] { $n } از آن‌ها جاری است
}
