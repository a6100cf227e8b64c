# Language: Dari (fa-AF). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = فورم خودتان { $file } خطا دارد و شامل نیست. مسؤول فورم‌ها { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کند.
home-form-stand-in = فورم خودتان { $file } خطا دارد. تا آن وقت فورم خود پروگرام با همین نام استفاده می‌شود. مسؤول فورم‌ها { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کند.
cli-forms-stand-in = تا آن وقت فورم خود پروگرام استفاده می‌شود: { $title }
cli-new-stands-in = پروگرام از پیش فورمی به نام { $id } دارد. فورم شما جای آن را می‌گیرد. متن‌هایی که خودتان ننویسید از متن‌های پروگرام نشان داده می‌شود.
