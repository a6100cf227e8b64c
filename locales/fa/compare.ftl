# Language: Persian (fa). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = هر دو نسخهٔ { $version } دارد، اما با هم فرق دارد. شمارهٔ نسخه را در فرم تازه‌تر بالا ببرید تا گفت‌وگوهای جاری باخبر شوند.
compare-lower-version = نسخهٔ پروندهٔ تازه‌تر ({ $is }) از پروندهٔ قدیمی‌تر ({ $was }) پایین‌تر است. آن را بالا ببرید، یا جای پرونده‌ها را عوض کنید.
compare-only-written = فایل‌های فرم به شکل دیگری نوشته شده‌اند، با توضیح‌های دیگر یا ترتیب دیگر، اما یک چیز می‌گویند.
compare-wording = { $what ->
        [list] نام‌ها در فهرست { $of }
        [sources] منابع خود اداره در { $of }
       *[texts] متن‌ها به زبان { $of }
    }: { $changed } تغییرکرده، { $added } تازه، { $removed } حذف‌شده
