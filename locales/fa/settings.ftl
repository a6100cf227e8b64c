# Language: Persian (fa). What does not hold in the file of settings.
## Translated from Swedish.
## Reviewed by: nobody yet

settings-unreadable = settings.toml: فایل بیش از حد بزرگ است یا خوانده نمی‌شود ({ $what }). هیچ چیز آن اعمال نمی‌شود و برنامه آن را تغییر نمی‌دهد.
settings-not-toml = settings.toml، سطر { $line }: سطر خوانده نمی‌شود. تا درست نشود هیچ چیز فایل اعمال نمی‌شود و برنامه آن را تغییر نمی‌دهد.
settings-unknown = settings.toml، سطر { $line }: { $what } تنظیم نیست.
settings-wrong-value = settings.toml، سطر { $line }: { $what } نمی‌تواند این مقدار را داشته باشد.
settings-no-command = settings.toml، سطر { $line }: { $what } فرمان نیست.
settings-no-key = settings.toml، سطر { $line }: { $what } کلیدی نیست که به فرمانی داده شود. مانند <F12>، <C-e> یا <A-n> بنویسید.
settings-key-twice = settings.toml، سطر { $line }: کلید { $what } پیش‌تر به فرمانی داده شده است.
settings-nearest = منظورتان { $nearest } بود؟
settings-look = چیزی در settings.toml اعمال نمی‌شود. vilja doctor را اجرا کنید: سطر و دلیل را می‌گوید.
