# Language: Persian (fa). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = گفت‌وگوهای امحاشده
home-erased-on = امحا در { $day } · { $begun }
stone = در { $day } طبق { $law } امحا شد.
stone-decision = تصمیم: { $reference }. انجام در { $at } به دست { $who }.
stone-extent = { $n ->
    [one] { $n } مورد اطلاعات از میان رفته است، رویداد { $first }. اینکه وجود داشته در زنجیره دیده می‌شود؛ آنچه گفته شد دیگر نیست.
   *[other] { $n } مورد اطلاعات از میان رفته است، رویداد { $first } تا { $last }. اینکه وجود داشته در زنجیره دیده می‌شود؛ آنچه گفته شد دیگر نیست.
}

## The rules

retention-heading = قواعد امحا، وضع { $version }
retention-class-file = پروندهٔ شخصی (personakt)
retention-class-parentage_adoption_placement = نسب، فرزندخواندگی یا کودک سپرده‌شده (placerat barn)
retention-class-child_protection = بررسی برای حفاظت از کودک
retention-class-report_not_opened = گزارشی که به بررسی نینجامید
retention-years = { $n ->
    [one] { $n } سال پس از آخرین یادداشت
   *[other] { $n } سال پس از آخرین یادداشت
}
retention-years-done-by = { $period }، و حداکثر تا پایان سال تقویمی بعد
retention-years-never = امحا نمی‌شود
retention-unless = نه، اگر پاسخ { $question } بله باشد
retention-only-if = فقط اگر پاسخ { $question } بله باشد
retention-questions = پرسش‌هایی که استثناها به آن‌ها بستگی دارد. پاسخ ذخیره می‌شود، هرگز شماره یا روز تولد.
retention-question-exempt_area = آیا کمون در استان Östergötland، Gotland یا Västernorrland است، یا Göteborg است؟
retention-question-exempt_birth_day = آیا شخص در روز 5، 15 یا 25 یکی از ماه‌ها به دنیا آمده است؟
retention-question-child_is_30 = آیا کودک 30 سالش تمام شده است؟
retention-office-answer = پاسخ برای همهٔ پرونده‌های اینجا: { $answer }
retention-two-people = امحا دو نفر می‌خواهد.
retention-decision = تصمیم خود اداره: { $decision }

## A case

retention-told-class = نوع: { $what }
retention-told-last-note = آخرین یادداشت پروندهٔ شخصی: { $what }
retention-unknown = داده نشده
retention-held = توقف امحا از { $since }: { $why }
retention-since = از { $due } باید امحا شود
retention-since-and-by = از { $due } باید امحا شود، حداکثر تا { $by }
retention-due = { $n ->
    [one] { $since }: { $class }، آخرین یادداشت { $trigger }، { $n } سال. { $law }
   *[other] { $since }: { $class }، آخرین یادداشت { $trigger }، { $n } سال. { $law }
}
retention-later = زودتر از { $due } امحا نمی‌شود.
retention-never = امحا نمی‌شود: { $class }. { $law }
retention-exempt = امحا نمی‌شود، چون پاسخ بله است: { $question }
retention-not-yet = هنوز امحا نمی‌شود، چون پاسخ نه است: { $question }
retention-cannot-tell = نمی‌توان گفت باید امحا شود یا نه. آنچه باید داده شود: { $what }
retention-missing-class = نوع پرونده
retention-missing-last-note = روز آخرین یادداشت
retention-missing-rule = قاعده‌ای برای نوع پرونده
retention-no-such-class = نوعی به نام { $class } وجود ندارد.
    .hint = این‌ها موجود است: { $classes }
retention-no-such-question = پرسشی به نام { $question } وجود ندارد.
    .hint = این‌ها موجود است: { $questions }

## The office's own rules

retention-own-syntax = { $path }، سطر { $line }: خواندنی نیست ({ $detail }).
    .hint = تا فایل خواندنی نشود چیزی امحا نمی‌شود.
retention-own-no-day = { $path }، سطر { $line }: تاریخ باید روز کامل باشد.
retention-own-years-or-never = { $path }، سطر { $line }: { $class } باید یا years داشته باشد یا never.
retention-own-unknown-question = { $path }، سطر { $line }: پرسشی به نام { $question } وجود ندارد.
retention-own-no-answer = { $path }، سطر { $line }: پاسخ { $question } باید yes یا no باشد.
retention-own-twice = { $path }، سطر { $line }: { $class } از پیش قاعده‌ای در فایل دارد.
retention-own-shorter = { $path }، سطر { $line }: { $years } سال کوتاه‌تر از زمانی است که قانون به { $class } می‌دهد: { $least } سال.
    .hint = قاعدهٔ خود اداره فقط می‌تواند زمان را طولانی‌تر کند. تا فایل درست نشود چیزی امحا نمی‌شود.
retention-own-never = { $path }، سطر { $line }: طبق قانون { $class } هرگز امحا نمی‌شود، و قاعدهٔ خود اداره نمی‌تواند آن را تغییر دهد.
    .hint = تا فایل درست نشود چیزی امحا نمی‌شود.
retention-own-no-title = { $path }، سطر { $line }: { $class } نوع خود اداره است و title لازم دارد.
retention-own-no-decision = { $path }، سطر { $line }: قاعدهٔ { $class } به decision نیاز دارد، تصمیمی که بر آن استوار است.

## Holds

hold-why-missing = دلیل توقف امحا داده نشده است.
hold-placed = امحای پرونده متوقف شد.
hold-released = توقف امحا برداشته شد.
hold-none = امحای پرونده متوقف نشده است.

## What is to be erased

erase-due = { $n ->
    [0] در { $day } چیزی نباید امحا شود.
    [one] { $n } پرونده در { $day } باید امحا شود:
   *[other] { $n } پرونده در { $day } باید امحا شود:
}
erase-held = { $n ->
    [one] امحای { $n } پرونده متوقف شده است:
   *[other] امحای { $n } پرونده متوقف شده است:
}
erase-cannot-tell = { $n ->
    [one] زمان امحای { $n } پرونده شاید رسیده باشد، اما اول باید چیزی داده شود ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
   *[other] زمان امحای { $n } پرونده شاید رسیده باشد، اما اول باید چیزی داده شود ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
}
erase-later = { $n ->
    [one] { $n } پرونده بعداً امحا می‌شود، نه زودتر از { $day }.
   *[other] { $n } پرونده بعداً امحا می‌شود، اولی نه زودتر از { $day }.
}
erase-never = { $n ->
    [one] { $n } پرونده طبق قانون هرگز امحا نمی‌شود.
   *[other] { $n } پرونده طبق قانون هرگز امحا نمی‌شود.
}
erase-exempt = { $n ->
    [one] { $n } پرونده مستثناست.
   *[other] { $n } پرونده مستثناست.
}
erase-not-yet = { $n ->
    [one] { $n } پرونده هنوز امحا نمی‌شود.
   *[other] { $n } پرونده هنوز امحا نمی‌شود.
}
erase-no-number = بدون شماره
erase-handed-out = { $n ->
    [one] { $n } بار داده شده است. آنچه داده شده اینجا امحا نمی‌شود.
   *[other] { $n } بار داده شده است. آنچه داده شده اینجا امحا نمی‌شود.
}
erase-how = چیزی امحا نشده است. برای امحای آنچه باید امحا شود: { "\u2066" }{ "vilja store erase --due --confirm --decision" }{ "\u2069" } و شناسهٔ تصمیم
erase-not-today = { $day } امروز نیست ({ $today }). امحا فقط برای تاریخ امروز انجام می‌شود.
erase-no-reference = شناسهٔ تصمیم داده نشده است.
erase-second-passphrase = عبارت عبور نفر دوم:
erase-clock-jumped = ساعت رایانه از { $from } به { $to } جهیده است.
erase-done = { $n ->
    [one] { $n } پرونده امحا شد.
   *[other] { $n } پرونده امحا شد.
}
