# Language: Dari (fa-AF). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: فایل بسیار کلان است یا خوانده نمی‌شود ({ $what }). هیچ چیز آن اعتبار ندارد و برنامه آن را تغییر نمی‌دهد.
settings-not-toml = settings.toml، سطر { $line }: سطر خوانده نمی‌شود. تا اصلاح نشود هیچ چیز فایل اعتبار ندارد و برنامه آن را تغییر نمی‌دهد.
settings-unknown = settings.toml، سطر { $line }: { $what } تنظیم نیست.
settings-wrong-value = settings.toml، سطر { $line }: { $what } این مقدار را گرفته نمی‌تواند.
settings-no-command = settings.toml، سطر { $line }: { $what } فرمان نیست.
settings-no-key = settings.toml، سطر { $line }: { $what } دکمه‌ای نیست که به یک فرمان داده شود. مانند <F12>، <C-e> یا <A-n> بنویسید.
settings-key-twice = settings.toml، سطر { $line }: دکمهٔ { $what } پیش از این به یک فرمان داده شده است.
settings-nearest = آیا منظورتان { $nearest } بود؟
settings-look = چیزی در settings.toml اعتبار ندارد. vilja doctor را اجرا کنید: سطر و دلیل را می‌گوید.
