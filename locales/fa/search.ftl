# Language: Persian (fa). Searching lists and the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] یک مورد دیگر جور است. حرف‌های بیشتری بنویسید.
   *[other] { $n } مورد دیگر جور است. حرف‌های بیشتری بنویسید.
}
overview-nothing = هیچ پرسش، پاسخ یا یادداشتی این را ندارد. حرف‌های کمتری بنویسید.
overview-warning = نمی‌تواند درست باشد: { $said }
