# Language: Dari (fa-AF). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = سیستم آن را رمزگذاری کرده است
doctor-not-encrypted = سیستم آن را رمزگذاری نکرده است. از بخش تکنالوژی رمزگذاری دیسک بخواهید؛ دیسکی که خودش رمزگذاری می‌کند از اینجا دیده نمی‌شود
doctor-encrypted-unknown = از اینجا دیده نمی‌شود، از بخش تکنالوژی بپرسید
doctor-swap-none = موجود نیست
doctor-memory = حافظه برای پروگرام‌های دیگر بسته: { $what }
doctor-confined-files = فقط به فولدرهای خود می‌رسد: { $what }
doctor-confined-calls = بدون شبکه، بدون پروگرام‌های دیگر: { $what }
doctor-confined-yes = بلی
doctor-confined-part = تا اندازه‌ای، هستهٔ سیستم بیشتر نمی‌تواند
doctor-confined-no = نخیر، سیستم این را ندارد
doctor-recorder = چیزی که نمایش را ذخیره می‌کند: { $what }
doctor-recorder-none = پروگرام شناخته‌شده نیست

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } چیزی را که اینجا نشان داده می‌شود ذخیره کرده می‌تواند. آن را ببندید، یا بعد از کار حافظه‌اش را خالی کنید.
surrounded-disk = سیستم دیسک را رمزگذاری نکرده است. کسی که کمپیوتر را به دست بیاورد، چیزی را که در حافظه بوده خوانده می‌تواند. از بخش تکنالوژی رمزگذاری دیسک بخواهید.
surrounded-swap = حافظهٔ تبادله رمزگذاری نشده است. شاید جواب‌ها را به متن آشکار داشته باشد. از بخش تکنالوژی کمک بخواهید.

# The lock.
locked = پروگرام قفل است. همه چیز ذخیره شده است.
locked-printed = آنچه قبلاً چاپ شده هنوز در پنجره است. آن را پاک کنید یا پنجره را ببندید.
lock-soon = پروگرام بعد از نیم دقیقه قفل می‌شود. برای ادامه یک دکمه را فشار دهید.
lock-not-kept = پروگرام قفل نشد: چیزی هنوز ذخیره نشده است.
cli-lock-failed = پروگرام بسته شد، چون قفل نشد ({ $detail }). همه چیز ذخیره شده است.
    .hint = آن را دوباره شروع کنید.
action-lock = قفل: ذخیرهٔ همه چیز و پرسیدن عبارت رمز
    .word = قفل
