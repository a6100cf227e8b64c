# Language: Dari (fa-AF). Searching lists and the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] یکی دیگر برابر است. حرف‌های بیشتر بنویسید.
   *[other] { $n } دیگر برابر است. حرف‌های بیشتر بنویسید.
}
overview-nothing = هیچ سوال، جواب یا یادداشت این را ندارد. حرف‌های کمتر بنویسید.
overview-warning = درست بوده نمی‌تواند: { $said }
