# Language: Dari (fa-AF). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = حفاظت‌شده
unprotected-mark = بی‌حفاظت
title-protected = مصاحبهٔ حفاظت‌شدهٔ { $name }
home-protected = { $name } · مصاحبهٔ حفاظت‌شده
protected-covered = •••
    .spoken = ••• (پنهان)
protected-amend = جواب پنهان است. جواب نو بنویسید، یا اول آن را نشان بدهید.

## Before the first question, and when an answer points to it

protect-heading = آیا مصاحبه حفاظت شود؟
protect-why = جواب نشان می‌دهد که شخص به حفاظت ضرورت دارد.
protect-why-case = یک مصاحبهٔ دیگر در همین دوسیه حفاظت‌شده است.
protect-what = در مصاحبهٔ حفاظت‌شده، کمون‌ها، متن‌های آزاد، یادداشت‌ها و نمبرهای دوسیه فقط در سوال خودشان، یا وقتی که شما بخواهید، نشان داده می‌شود. در صورت نشان محرمیت (sekretessmarkering)، ثبت نفوس حفاظت‌شده (skyddad folkbokföring)، هویت ساختگی (fingerade uppgifter)، خانهٔ امن یا تهدید، بلی را انتخاب کنید.
protect-what-short = در آن صورت کمون‌ها، متن‌های آزاد، یادداشت‌ها و نمبرهای دوسیه فقط در سوال خودشان، یا وقتی که شما بخواهید، نشان داده می‌شود.
protect-yes = بلی، مصاحبه حفاظت شود
protect-no = نخیر، حالا نه
setup-protect-no = نخیر، مصاحبه حفاظت خاص نمی‌خواهد
setup-protect-yes = بلی، مصاحبه از شروع حفاظت شود
review-unprotected = جواب‌ها نشان می‌دهد که شخص به حفاظت ضرورت دارد، و مصاحبه حفاظت‌شده نیست. { $command } آن را حفاظت می‌کند.
protected-now = مصاحبه حفاظت شد.
protected-no-longer = مصاحبه دیگر حفاظت‌شده نیست.

## Taking the protection away

lift-heading = برداشتن حفاظت
lift-what = چیزی که پنهان بود دوباره در همهٔ صفحه‌ها و لیست‌ها نشان داده می‌شود. دلیل در پروتوکول ذخیره می‌شود.
lift-reason = چرا مصاحبه دیگر نباید حفاظت شود

transcript-protections = حفاظت
transcript-protected = مصاحبه حفاظت شد
transcript-unprotected = حفاظت برداشته شد

## Commands

action-protect = حفاظت مصاحبه
    .word = حفاظت
action-lift = برداشتن حفاظت، با دلیل
    .word = رفع-حفاظت
action-reveal = نشان دادن چیزهای پنهان، تا صفحهٔ بعدی
    .key = دیدن پنهان
    .word = دیدن

## On the command line

cli-protected = مصاحبهٔ حفاظت‌شده: چیزی که شاید فاش کند شخص در کجاست یا کیست نشان داده نمی‌شود.
cli-protected-listed = مصاحبهٔ حفاظت‌شده
cli-protected-shown = مصاحبهٔ حفاظت‌شده: همه چیز، یک بار، نشان داده می‌شود. ورق چاپ‌شده را در جای نمانید.
cli-protected-refused = مصاحبه حفاظت‌شده است و این کار چیزهای پنهان را نشان می‌داد.
    .hint = اگر این بار لازم است، { "\u2066" }{ "--reveal" }{ "\u2069" } و دلیل را بعد از { "\u2066" }{ "--why" }{ "\u2069" } علاوه کنید.
cli-protections = حفاظت:
cli-reason-empty = دلیل خالی است.
    .hint = بعد از { "\u2066" }{ "--why" }{ "\u2069" } بنویسید که چرا چیزهای پنهان باید دیده شود.
cli-verify-withheld = { $n ->
    [one] یک محتوا حفاظت‌شده است و خوانده نشد.
   *[other] { $n } محتوا حفاظت‌شده است و خوانده نشد.
}
