# Language: Sorani (ckb). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = پارێزراو
unprotected-mark = نەپارێزراو
title-protected = گفتوگۆی پارێزراو { $name }
home-protected = { $name } · گفتوگۆی پارێزراو
protected-covered = •••
    .spoken = ••• (شاردراوە)
protected-amend = وەڵامەکە شاردراوە. وەڵامێکی نوێ بنووسە، یان سەرەتا پیشانی بدە.

## Before the first question, and when an answer points to it

protect-heading = گفتوگۆکە بپارێزرێت؟
protect-why = وەڵامەکە ئاماژە دەکات کە کەسەکە پێویستی بە پاراستنە.
protect-why-case = گفتوگۆیەکی تری ھەمان دۆسیە پارێزراوە.
protect-what = لە گفتوگۆی پارێزراودا شارەوانی، دەقی ئازاد، تێبینی و ژمارەی دۆسیە تەنیا لای پرسیاری خۆیان پیشان دەدرێن، یان کاتێک داوای دەکەیت. «بەڵێ» ھەڵبژێرە کاتێک نیشانەی نھێنیپارێزی (sekretessmarkering)، تۆماری دانیشتووانی پارێزراو (skyddad folkbokföring)، زانیاریی خوازراو (fingerade uppgifter)، شوێنی مانەوەی پارێزراو یان ھەڕەشە ھەیە.
protect-what-short = ئەو کاتە شارەوانی، دەقی ئازاد، تێبینی و ژمارەی دۆسیە تەنیا لای پرسیاری خۆیان پیشان دەدرێن، یان کاتێک داوای دەکەیت.
protect-yes = بەڵێ، گفتوگۆکە بپارێزە
protect-no = نەخێر، ئێستا نا
setup-protect-no = نەخێر، گفتوگۆکە پێویستی بە پاراستنی تایبەت نییە
setup-protect-yes = بەڵێ، لە سەرەتاوە گفتوگۆکە بپارێزە
review-unprotected = وەڵامەکان ئاماژە دەکەن کە کەسەکە پێویستی بە پاراستنە، و گفتوگۆکە پارێزراو نییە. { $command } دەیپارێزێت.
protected-now = گفتوگۆکە پارێزراوە.
protected-no-longer = گفتوگۆکە چیتر پارێزراو نییە.

## Taking the protection away

lift-heading = لابردنی پاراستن
lift-what = ئەوەی شاردرابووەوە دووبارە پیشان دەدرێت، لە ھەموو پەڕەکان و لیستەکاندا. ھۆکارەکە لە کۆنووسەکەدا پاشەکەوت دەکرێت.
lift-reason = بۆچی گفتوگۆکە چیتر نەپارێزرێت

transcript-protections = پاراستن
transcript-protected = گفتوگۆکە پارێزرا
transcript-unprotected = پاراستن لا برا

## Commands

action-protect = پاراستنی گفتوگۆکە
    .word = پاراستن
action-lift = لابردنی پاراستن، لەگەڵ ھۆکار
    .word = لابردنی-پاراستن
action-reveal = پیشاندانی ئەوەی شاردراوە، تا پەڕەی دواتر
    .key = شاردراو پیشان بدە
    .word = پیشاندان

## On the command line

cli-protected = گفتوگۆی پارێزراو: ئەوەی دەشێت ئاشکرای بکات کەسەکە کێیە یان لە کوێیە پیشان نادرێت.
cli-protected-listed = گفتوگۆی پارێزراو
cli-protected-shown = گفتوگۆی پارێزراو: ھەموو شتێک پیشان دەدرێت، یەک جار. چاپکراوەکە بەجێ مەھێڵە.
cli-protected-refused = گفتوگۆکە پارێزراوە، و ئەمە ئەوەی شاردراوە پیشان دەدات.
    .hint = ئەگەر ئەم جارە پێویستە، { "\u2066" }{ "--reveal" }{ "\u2069" } زیاد بکە و ھۆکارەکە دوای { "\u2066" }{ "--why" }{ "\u2069" } بنووسە.
cli-protections = پاراستن:
cli-reason-empty = ھۆکارەکە بەتاڵە.
    .hint = دوای { "\u2066" }{ "--why" }{ "\u2069" } بنووسە بۆچی پێویستە شاردراوەکە ببینرێت.
cli-verify-withheld = { $n ->
    [one] یەک ناوەڕۆک پارێزراوە و نەتوانرا بخوێنرێتەوە.
   *[other] { $n } ناوەڕۆک پارێزراون و نەتوانرا بخوێنرێنەوە.
}
