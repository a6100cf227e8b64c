# Language: Sorani (ckb). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = کلیلی یەدەگ { $n } گرووپی ھەیە. ھەر جارە گرووپێک بنووسە، یان ھەمووی پێکەوە.
paper-group = گرووپی { $n } لە { $groups }
paper-back = گەڕانەوە بۆ ڕستەی نھێنی: { $key }.
paper-back-line = گەڕانەوە بۆ ڕستەی نھێنی: { $line } بنووسە.
paper-offered = بە کلیلی یەدەگی سەر کاغەز: { $key } دابگرە.
paper-offered-line = بە کلیلی یەدەگی سەر کاغەز: { $line } بنووسە.
paper-age = بە کلیلی age کۆگاکە بۆ یەک فەرمان دەکرێتەوە: { "\u2066" }{ "vilja --identity FILE store passphrase" }{ "\u2069" } ڕستەیەکی نھێنیی نوێ دروست دەکات.
paper-opened = کۆگاکە بە کلیلی یەدەگ کرایەوە. ڕستەیەکی نھێنیی نوێ: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
action-paper = بە کلیلی یەدەگی سەر کاغەز بیکەرەوە
    .key = کلیلی یەدەگ
    .word = یەدەگ
