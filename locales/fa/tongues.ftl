# Language: Persian (fa). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · زبان { $n } گفت‌وگو
client-language-several = چند زبان در گفت‌وگو: آن‌ها را به ترتیب با { $add } علامت بزنید، با { $remove } حذف کنید. { $switch } میان آن‌ها جابه‌جا می‌شود.
action-interpreting = تعیین شیوهٔ ترجمهٔ گفت‌وگو
    .word = شیوه-ترجمه
interpreting-heading = گفت‌وگو چگونه ترجمه می‌شود؟
interpreting-why = از این پس در صورت‌جلسه کنار هر پاسخ نوشته می‌شود. هر وقت تغییر کرد، عوضش کنید.
interpreting-on-site = مترجم حضوری
interpreting-phone = مترجم تلفنی
interpreting-video = مترجم ویدیویی
interpreting-none = بدون مترجم
interpreting-not-said = تعیین نشده
interpreting-on-site-short = مترجم حضوری
interpreting-phone-short = مترجم تلفنی
interpreting-video-short = مترجم ویدیویی
interpreting-none-short = بدون مترجم
asking-shown = پرسش به این زبان نمایش داده شد: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }، بازبینی‌شده)
asking-unreviewed = { $language } ({ $version }، بازبینی‌نشده)
asking-missing = { $text } به جای { $language } ({ $version }، ترجمه ندارد)
action-glossary = واژه‌هایی که توضیح داده می‌شود
    .key = واژه‌ها
    .word = واژه
terms-heading = واژه‌های این پرسش
terms-heading-all = واژه‌های این حوزه
terms-none = در این پرسش واژه‌ای نیست که اینجا توضیح داده شود. همهٔ واژه‌ها در پایین آمده است.
question-terms = { $n ->
    [one] { $n } واژهٔ پرسش توضیح داده می‌شود: { $key }
   *[other] { $n } واژهٔ پرسش توضیح داده می‌شود: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = حدود { $date }
