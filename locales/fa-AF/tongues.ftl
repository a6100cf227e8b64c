# Language: Dari (fa-AF). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · زبان { $n } مصاحبه
client-language-several = چند زبان در مصاحبه: آن‌ها را به نوبت با { $add } نشانی کنید، با { $remove } حذف کنید. { $switch } از یکی به دیگری می‌رود.
action-interpreting = تعیین طرز ترجمهٔ مصاحبه
    .word = ترجمانی
interpreting-heading = مصاحبه چطور ترجمه می‌شود؟
interpreting-why = بعد از این در پروتوکول در پهلوی هر جواب نوشته می‌شود. وقتی که تغییر کرد، تبدیل کنید.
interpreting-on-site = ترجمان حضوری
interpreting-phone = ترجمان در تلفون
interpreting-video = ترجمان در ویدیو
interpreting-none = بدون ترجمان
interpreting-not-said = تعیین نشده
interpreting-on-site-short = ترجمان حضوری
interpreting-phone-short = ترجمان در تلفون
interpreting-video-short = ترجمان در ویدیو
interpreting-none-short = بدون ترجمان
asking-shown = سوال به این زبان نشان داده شد: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }، بازبینی‌شده)
asking-unreviewed = { $language } ({ $version }، بازبینی‌نشده)
asking-missing = { $text } به جای { $language } ({ $version }، ترجمه ندارد)
action-glossary = کلماتی که توضیح داده می‌شود
    .key = کلمات
    .word = کلمات
terms-heading = کلمات این سوال
terms-heading-all = کلمات این ساحه
terms-none = در این سوال کلمه‌ای نیست که اینجا توضیح داده شود. همهٔ کلمات در پایین است.
question-terms = { $n ->
    [one] { $n } کلمهٔ سوال توضیح داده می‌شود: { $key }
   *[other] { $n } کلمهٔ سوال توضیح داده می‌شود: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = تقریباً { $date }
