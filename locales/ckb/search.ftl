# Language: Sorani (ckb). Searching lists and the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] یەکێکی تر دەگونجێت. پیتی زیاتر بنووسە.
   *[other] { $n } ی تر دەگونجێن. پیتی زیاتر بنووسە.
}
overview-nothing = ھیچ پرسیارێک، وەڵامێک و تێبینییەک ئەوەی تێدا نییە. پیتی کەمتر بنووسە.
overview-warning = ناتوانێت ڕاست بێت: { $said }
