# Language: Persian (fa). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = کلید بازیابی { $n } گروه دارد. گروه‌ها را یکی‌یکی یا همه را با هم بنویسید.
paper-group = گروه { $n } از { $groups }
paper-back = بازگشت به عبارت عبور: { $key }.
paper-back-line = بازگشت به عبارت عبور: { $line } را بنویسید.
paper-offered = با کلید بازیابی روی کاغذ: { $key } را بزنید.
paper-offered-line = با کلید بازیابی روی کاغذ: { $line } را بنویسید.
paper-age = با کلید age مخزن برای یک فرمان باز می‌شود: { "\u2066" }{ "vilja --identity FILE store passphrase" }{ "\u2069" } عبارت عبور تازه می‌سازد.
paper-opened = مخزن با کلید بازیابی باز شد. برای عبارت عبور تازه: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
action-paper = باز کردن با کلید بازیابی روی کاغذ
    .key = کلید بازیابی
    .word = بازیابی
