# Language: Persian (fa). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = حفاظت‌شده
unprotected-mark = بی‌حفاظت
title-protected = گفت‌وگوی حفاظت‌شدهٔ { $name }
home-protected = { $name } · گفت‌وگوی حفاظت‌شده
protected-covered = •••
    .spoken = ••• (پنهان)
protected-amend = پاسخ پنهان است. پاسخ تازه بنویسید، یا اول آن را نشان دهید.

## Before the first question, and when an answer points to it

protect-heading = گفت‌وگو حفاظت شود؟
protect-why = پاسخ نشان می‌دهد که شخص به حفاظت نیاز دارد.
protect-why-case = گفت‌وگوی دیگری در همین پرونده حفاظت‌شده است.
protect-what = در گفت‌وگوی حفاظت‌شده، کمون‌ها، متن‌های آزاد، یادداشت‌ها و شماره‌های پرونده فقط در پرسش خودشان، یا وقتی شما بخواهید، نشان داده می‌شود. در صورت نشان محرمانگی (sekretessmarkering)، ثبت سکونت حفاظت‌شده (skyddad folkbokföring)، مشخصات ساختگی (fingerade uppgifter)، اسکان حفاظت‌شده یا تهدید، بله را انتخاب کنید.
protect-what-short = در این صورت کمون‌ها، متن‌های آزاد، یادداشت‌ها و شماره‌های پرونده فقط در پرسش خودشان، یا وقتی شما بخواهید، نشان داده می‌شود.
protect-yes = بله، گفت‌وگو حفاظت شود
protect-no = نه، حالا نه
setup-protect-no = نه، گفت‌وگو حفاظت ویژه نمی‌خواهد
setup-protect-yes = بله، گفت‌وگو از آغاز حفاظت شود
review-unprotected = پاسخ‌ها نشان می‌دهد که شخص به حفاظت نیاز دارد، و گفت‌وگو حفاظت‌شده نیست. { $command } آن را حفاظت می‌کند.
protected-now = گفت‌وگو حفاظت شد.
protected-no-longer = گفت‌وگو دیگر حفاظت‌شده نیست.

## Taking the protection away

lift-heading = برداشتن حفاظت
lift-what = آنچه پنهان بود دوباره در همهٔ صفحه‌ها و فهرست‌ها نشان داده می‌شود. دلیل در صورت‌جلسه ذخیره می‌شود.
lift-reason = چرا گفت‌وگو دیگر نباید حفاظت شود

transcript-protections = حفاظت
transcript-protected = گفت‌وگو حفاظت شد
transcript-unprotected = حفاظت برداشته شد

## Commands

action-protect = حفاظت از گفت‌وگو
    .word = حفاظت
action-lift = برداشتن حفاظت، با دلیل
    .word = رفع-حفاظت
action-reveal = نشان دادن موارد پنهان، تا صفحهٔ بعد
    .key = نمایش پنهان
    .word = نمایش

## On the command line

cli-protected = گفت‌وگوی حفاظت‌شده: آنچه ممکن است آشکار کند شخص کجا یا کیست نشان داده نمی‌شود.
cli-protected-listed = گفت‌وگوی حفاظت‌شده
cli-protected-shown = گفت‌وگوی حفاظت‌شده: همه چیز، یک بار، نشان داده می‌شود. نسخهٔ چاپی را جا نگذارید.
cli-protected-refused = گفت‌وگو حفاظت‌شده است و این کار موارد پنهان را نشان می‌داد.
    .hint = اگر این بار لازم است، { "\u2066" }{ "--reveal" }{ "\u2069" } و دلیل را پس از { "\u2066" }{ "--why" }{ "\u2069" } بیفزایید.
cli-protections = حفاظت:
cli-reason-empty = دلیل خالی است.
    .hint = پس از { "\u2066" }{ "--why" }{ "\u2069" } بنویسید چرا موارد پنهان باید دیده شود.
cli-verify-withheld = { $n ->
    [one] یک محتوا حفاظت‌شده است و خواندن آن ممکن نبود.
   *[other] { $n } محتوا حفاظت‌شده است و خواندن آن‌ها ممکن نبود.
}
