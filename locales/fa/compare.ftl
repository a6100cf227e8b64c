# Language: Persian (fa). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = هر دو نسخهٔ { $version } دارد، اما با هم فرق دارد. شمارهٔ نسخه را در فرم تازه‌تر بالا ببرید تا گفت‌وگوهای جاری باخبر شوند.
compare-wording = { $what ->
        [list] نام‌ها در فهرست { $of }
       *[texts] متن‌ها به زبان { $of }
    }: { $changed } تغییرکرده، { $added } تازه، { $removed } حذف‌شده
