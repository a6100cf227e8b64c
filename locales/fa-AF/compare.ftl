# Language: Dari (fa-AF). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = هر دو نسخهٔ { $version } دارد، اما با هم فرق دارد. نمبر نسخه را در فورم نوتر بلند ببرید تا مصاحبه‌های جاری خبر شوند.
compare-lower-version = نسخهٔ فایل نوتر ({ $is }) از فایل کهنه‌تر ({ $was }) پایین‌تر است. آن را بالا ببرید، یا جای فایل‌ها را تبدیل کنید.
compare-only-written = فایل‌های فورم به شکل دیگری نوشته شده‌اند، با توضیح‌های دیگر یا ترتیب دیگر، اما یک چیز می‌گویند.
compare-wording = { $what ->
        [list] نام‌ها در لیست { $of }
        [sources] منابع خود اداره در { $of }
       *[texts] متن‌ها به زبان { $of }
    }: { $changed } تغییرکرده، { $added } نو، { $removed } حذف‌شده
