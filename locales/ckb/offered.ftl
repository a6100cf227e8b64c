# Language: Sorani (ckb). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = فۆرمی خۆتان { $file } ھەڵەی تێدایە و لەگەڵدا نییە. ئەوەی بەرپرسی فۆرمەکانە { "\u2066" }{ "vilja forms check" }{ "\u2069" } کار پێ دەکات.
home-form-stand-in = فۆرمی خۆتان { $file } ھەڵەی تێدایە. تا ئەو کاتە فۆرمی پرۆگرامەکە خۆی بە ھەمان ناو بەکار دەھێنرێت. ئەوەی بەرپرسی فۆرمەکانە { "\u2066" }{ "vilja forms check" }{ "\u2069" } کار پێ دەکات.
cli-forms-stand-in = تا ئەو کاتە ھی پرۆگرامەکە خۆی بەکار دەھێنرێت: { $title }
cli-new-stands-in = پرۆگرامەکە پێشتر فۆرمێکی بە ناوی { $id } ھەیە. ھی تۆ جێگەی دەگرێتەوە. ئەو دەقانەی خۆت نایاننووسیت لە ھی پرۆگرامەکەوە پیشان دەدرێن.
