# Language: Persian (fa). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = فرم خودتان { $file } خطا دارد و به حساب نیامده است. مسئول فرم‌ها { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کند.
home-form-stand-in = فرم خودتان { $file } خطا دارد. تا آن زمان فرم هم‌نام خود برنامه به کار می‌رود. مسئول فرم‌ها { "\u2066" }{ "vilja forms check" }{ "\u2069" } را اجرا کند.
cli-forms-stand-in = تا آن زمان فرم خود برنامه به کار می‌رود: { $title }
cli-new-stands-in = برنامه از پیش فرمی به نام { $id } دارد. فرم شما جای آن را می‌گیرد. متن‌هایی که خودتان ننویسید از متن‌های برنامه نشان داده می‌شود.
