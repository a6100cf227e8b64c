# Language: Dari (fa-AF). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = مصاحبه‌های محوشده
home-erased-on = محو در { $day } · { $begun }
stone = در { $day } مطابق { $law } محو شد.
stone-decision = تصمیم: { $reference }. اجرا در { $at } توسط { $who }.
stone-extent = { $n ->
    [one] { $n } معلومات از بین رفته است، رویداد { $first }. موجود بودنش در زنجیر دیده می‌شود؛ چیزی که گفته شد دیگر نیست.
   *[other] { $n } معلومات از بین رفته است، رویداد { $first } تا { $last }. موجود بودنش در زنجیر دیده می‌شود؛ چیزی که گفته شد دیگر نیست.
}

## The rules

retention-heading = قواعد محو، وضع { $version }
retention-class-file = دوسیهٔ شخصی (personakt)
retention-class-parentage_adoption_placement = نسب، فرزندخواندگی یا طفل سپرده‌شده (placerat barn)
retention-class-child_protection = بررسی برای حفاظت یک طفل
retention-class-report_not_opened = گزارشی که به بررسی نرسید
retention-years = { $n ->
    [one] { $n } سال بعد از آخرین یادداشت
   *[other] { $n } سال بعد از آخرین یادداشت
}
retention-years-done-by = { $period }، و حداکثر تا ختم سال تقویمی بعدی
retention-years-never = محو نمی‌شود
retention-unless = نه، اگر جواب { $question } بلی باشد
retention-only-if = فقط اگر جواب { $question } بلی باشد
retention-questions = سوال‌هایی که استثناها به آن‌ها بستگی دارد. جواب ذخیره می‌شود، هیچ وقت نمبر یا روز تولد نه.
retention-question-exempt_area = آیا کمون در ولایت Östergötland، Gotland یا Västernorrland است، یا Göteborg است؟
retention-question-exempt_birth_day = آیا شخص در روز 5، 15 یا 25 کدام ماه تولد شده است؟
retention-question-child_is_30 = آیا طفل 30 سال را پوره کرده است؟
retention-office-answer = جواب برای همهٔ دوسیه‌های اینجا: { $answer }
retention-two-people = محو کردن دو نفر می‌خواهد.
retention-decision = تصمیم خود اداره: { $decision }

## A case

retention-told-class = نوع: { $what }
retention-told-last-note = آخرین یادداشت دوسیهٔ شخصی: { $what }
retention-unknown = داده نشده
retention-held = توقف محو از { $since }: { $why }
retention-since = از { $due } باید محو شود
retention-since-and-by = از { $due } باید محو شود، حداکثر تا { $by }
retention-due = { $n ->
    [one] { $since }: { $class }، آخرین یادداشت { $trigger }، { $n } سال. { $law }
   *[other] { $since }: { $class }، آخرین یادداشت { $trigger }، { $n } سال. { $law }
}
retention-later = پیش از { $due } محو نمی‌شود.
retention-never = محو نمی‌شود: { $class }. { $law }
retention-exempt = محو نمی‌شود، چون جواب بلی است: { $question }
retention-not-yet = هنوز محو نمی‌شود، چون جواب نه است: { $question }
retention-cannot-tell = گفته نمی‌شود که باید محو شود یا نه. چیزی که باید داده شود: { $what }
retention-missing-class = نوع دوسیه
retention-missing-last-note = روز آخرین یادداشت
retention-missing-rule = قاعده برای نوع دوسیه
retention-no-such-class = نوعی به نام { $class } موجود نیست.
    .hint = این‌ها موجود است: { $classes }
retention-no-such-question = سوالی به نام { $question } موجود نیست.
    .hint = این‌ها موجود است: { $questions }

## The office's own rules

retention-own-syntax = { $path }، سطر { $line }: خوانده نمی‌شود ({ $detail }).
    .hint = تا فایل خوانده نشود چیزی محو نمی‌شود.
retention-own-no-day = { $path }، سطر { $line }: تاریخ باید روز کامل باشد.
retention-own-years-or-never = { $path }، سطر { $line }: { $class } باید یا years داشته باشد یا never.
retention-own-unknown-question = { $path }، سطر { $line }: سوالی به نام { $question } موجود نیست.
retention-own-no-answer = { $path }، سطر { $line }: جواب { $question } باید yes یا no باشد.
retention-own-twice = { $path }، سطر { $line }: { $class } از پیش قاعده در فایل دارد.
retention-own-shorter = { $path }، سطر { $line }: { $years } سال کوتاه‌تر از وقتی است که قانون به { $class } می‌دهد: { $least } سال.
    .hint = قاعدهٔ خود اداره فقط وقت را درازتر کرده می‌تواند. تا فایل اصلاح نشود چیزی محو نمی‌شود.
retention-own-never = { $path }، سطر { $line }: مطابق قانون { $class } هیچ وقت محو نمی‌شود، و قاعدهٔ خود اداره آن را تغییر داده نمی‌تواند.
    .hint = تا فایل اصلاح نشود چیزی محو نمی‌شود.
retention-own-no-title = { $path }، سطر { $line }: { $class } نوع خود اداره است و title می‌خواهد.
retention-own-no-decision = { $path }، سطر { $line }: قاعدهٔ { $class } decision می‌خواهد، تصمیمی که بر آن استوار است.

## Holds

hold-why-missing = دلیل توقف محو داده نشده است.
hold-placed = محو دوسیه توقف داده شد.
hold-released = توقف محو برداشته شد.
hold-none = محو دوسیه توقف داده نشده است.

## What is to be erased

erase-due = { $n ->
    [0] در { $day } چیزی نباید محو شود.
    [one] { $n } دوسیه در { $day } باید محو شود:
   *[other] { $n } دوسیه در { $day } باید محو شود:
}
erase-held = { $n ->
    [one] محو { $n } دوسیه توقف داده شده است:
   *[other] محو { $n } دوسیه توقف داده شده است:
}
erase-cannot-tell = { $n ->
    [one] وقت محو { $n } دوسیه شاید رسیده باشد، اما اول باید چیزی داده شود ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
   *[other] وقت محو { $n } دوسیه شاید رسیده باشد، اما اول باید چیزی داده شود ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
}
erase-later = { $n ->
    [one] { $n } دوسیه پسان محو می‌شود، نه پیش از { $day }.
   *[other] { $n } دوسیه پسان محو می‌شود، اولی نه پیش از { $day }.
}
erase-never = { $n ->
    [one] { $n } دوسیه مطابق قانون هیچ وقت محو نمی‌شود.
   *[other] { $n } دوسیه مطابق قانون هیچ وقت محو نمی‌شود.
}
erase-exempt = { $n ->
    [one] { $n } دوسیه مستثنا است.
   *[other] { $n } دوسیه مستثنا است.
}
erase-not-yet = { $n ->
    [one] { $n } دوسیه هنوز محو نمی‌شود.
   *[other] { $n } دوسیه هنوز محو نمی‌شود.
}
erase-no-number = بدون نمبر
erase-handed-out = { $n ->
    [one] { $n } بار داده شده است. چیزی که داده شده اینجا محو نمی‌شود.
   *[other] { $n } بار داده شده است. چیزی که داده شده اینجا محو نمی‌شود.
}
erase-how = چیزی محو نشده است. برای محو چیزی که باید محو شود: { "\u2066" }{ "vilja store erase --due --confirm --decision" }{ "\u2069" } و نمبر تصمیم
erase-not-today = { $day } امروز نیست ({ $today }). محو فقط برای تاریخ امروز صورت می‌گیرد.
erase-no-reference = نمبر تصمیم داده نشده است.
erase-second-passphrase = عبارت رمز نفر دوم:
erase-clock-jumped = ساعت کمپیوتر از { $from } به { $to } خیز زده است.
erase-done = { $n ->
    [one] { $n } دوسیه محو شد.
   *[other] { $n } دوسیه محو شد.
}
