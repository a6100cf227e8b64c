# Language: Sorani (ckb). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: فایلەکە زۆر گەورەیە یان ناخوێندرێتەوە ({ $what }). ھیچی کار ناکات، و بەرنامەکە نایگۆڕێت.
settings-not-toml = settings.toml، دێڕی { $line }: دێڕەکە ناخوێندرێتەوە. تا ڕاست نەکرێتەوە ھیچی فایلەکە کار ناکات، و بەرنامەکە نایگۆڕێت.
settings-unknown = settings.toml، دێڕی { $line }: { $what } ڕێکخستن نییە.
settings-wrong-value = settings.toml، دێڕی { $line }: { $what } ناتوانێت ئەو نرخەی ھەبێت.
settings-no-command = settings.toml، دێڕی { $line }: { $what } فەرمان نییە.
settings-no-key = settings.toml، دێڕی { $line }: { $what } دوگمەیەک نییە کە بدرێت بە فەرمان. وەک <F12>، <C-e> یان <A-n> بینووسە.
settings-key-twice = settings.toml، دێڕی { $line }: دوگمەی { $what } پێشتر دراوە بە فەرمانێک.
settings-nearest = مەبەستت { $nearest } بوو؟
settings-look = شتێک لە settings.toml کار ناکات. vilja doctor بەکاربھێنە: دێڕ و ھۆکار دەڵێت.
