# Language: Persian (fa). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = سیستم آن را رمزگذاری کرده است
doctor-not-encrypted = سیستم آن را رمزگذاری نکرده است. از پشتیبانی فناوری رمزگذاری دیسک بخواهید؛ دیسکی که خودش رمزگذاری می‌کند از اینجا دیده نمی‌شود
doctor-encrypted-unknown = از اینجا دیده نمی‌شود، از پشتیبانی فناوری بپرسید
doctor-swap-none = وجود ندارد
doctor-memory = حافظه به روی برنامه‌های دیگر بسته: { $what }
doctor-confined-files = فقط به پوشه‌های خود دسترسی دارد: { $what }
doctor-confined-calls = بدون شبکه، بدون برنامه‌های دیگر: { $what }
doctor-confined-yes = بله
doctor-confined-part = تا اندازه‌ای، هستهٔ سیستم بیش از این نمی‌تواند
doctor-confined-no = نه، سیستم این را ندارد
doctor-recorder = ذخیره‌کنندهٔ آنچه نشان داده می‌شود: { $what }
doctor-recorder-none = برنامهٔ شناخته‌شده‌ای نیست

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } می‌تواند آنچه را اینجا نشان داده می‌شود ذخیره کند. آن را ببندید، یا پس از کار حافظه‌اش را خالی کنید.
surrounded-disk = سیستم دیسک را رمزگذاری نکرده است. کسی که رایانه را به دست آورد می‌تواند آنچه را در حافظه بوده بخواند. از پشتیبانی فناوری رمزگذاری دیسک بخواهید.
surrounded-swap = حافظهٔ مبادله رمزگذاری نشده است. ممکن است پاسخ‌ها را به صورت متن آشکار داشته باشد. از پشتیبانی فناوری کمک بخواهید.

# The lock.
locked = برنامه قفل است. همه چیز ذخیره شده است.
locked-printed = آنچه پیش‌تر چاپ شده هنوز در پنجره است. آن را پاک کنید یا پنجره را ببندید.
lock-soon = برنامه نیم دقیقهٔ دیگر قفل می‌شود. برای ادامه کلیدی را بزنید.
lock-not-kept = برنامه قفل نشد: چیزی هنوز ذخیره نشده است.
cli-lock-failed = برنامه بسته شد، چون قفل کردن ممکن نبود ({ $detail }). همه چیز ذخیره شده است.
    .hint = آن را دوباره اجرا کنید.
action-lock = قفل: ذخیرهٔ همه چیز و پرسیدن عبارت عبور
    .word = قفل
