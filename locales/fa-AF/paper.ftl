# Language: Dari (fa-AF). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = کلید احتیاطی { $n } گروپ دارد. گروپ‌ها را یکی‌یکی یا همه را یک‌جا بنویسید.
paper-group = گروپ { $n } از { $groups }
paper-back = بازگشت به عبارت رمز: { $key }.
paper-back-line = بازگشت به عبارت رمز: { $line } را بنویسید.
paper-offered = با کلید احتیاطی روی کاغذ: { $key } را فشار دهید.
paper-offered-line = با کلید احتیاطی روی کاغذ: { $line } را بنویسید.
paper-age = با کلید age مخزن برای یک دستور باز می‌شود: { "\u2066" }{ "vilja --identity FILE store passphrase" }{ "\u2069" } عبارت رمز نو می‌سازد.
paper-opened = مخزن با کلید احتیاطی باز شد. برای عبارت رمز نو: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
action-paper = باز کردن با کلید احتیاطی روی کاغذ
    .key = کلید احتیاطی
    .word = احتیاطی
