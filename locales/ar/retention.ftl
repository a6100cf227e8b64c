# Language: Arabic (ar). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = المقابلات التي تم إتلافها
home-erased-on = تم الإتلاف في { $day } · { $begun }
stone = تم الإتلاف في { $day } وفق { $law }.
stone-decision = القرار: { $reference }. نُفذ في { $at } من قبل { $who }.
stone-extent = { $n ->
    [zero] { $n } معلومات لم تعد موجودة، الأحداث من { $first } إلى { $last }. وجودها السابق ظاهر في السلسلة، وما قيل لم يعد موجودًا.
    [one] معلومة واحدة لم تعد موجودة، الحدث { $first }. وجودها السابق ظاهر في السلسلة، وما قيل لم يعد موجودًا.
    [two] معلومتان لم تعودا موجودتين، الأحداث من { $first } إلى { $last }. وجودهما السابق ظاهر في السلسلة، وما قيل لم يعد موجودًا.
    [few] { $n } معلومات لم تعد موجودة، الأحداث من { $first } إلى { $last }. وجودها السابق ظاهر في السلسلة، وما قيل لم يعد موجودًا.
    [many] { $n } معلومة لم تعد موجودة، الأحداث من { $first } إلى { $last }. وجودها السابق ظاهر في السلسلة، وما قيل لم يعد موجودًا.
   *[other] { $n } معلومة لم تعد موجودة، الأحداث من { $first } إلى { $last }. وجودها السابق ظاهر في السلسلة، وما قيل لم يعد موجودًا.
}

## The rules

retention-heading = قواعد الإتلاف، حسب الوضع في { $version }
retention-class-file = ملف شخصي
retention-class-parentage_adoption_placement = إثبات النسب أو التبني أو طفل مودع خارج بيته
retention-class-child_protection = تحقيق لحماية طفل
retention-class-report_not_opened = بلاغ لم يؤد إلى تحقيق
retention-years = { $n ->
    [zero] بعد { $n } سنوات من آخر تدوين
    [one] بعد سنة واحدة من آخر تدوين
    [two] بعد سنتين من آخر تدوين
    [few] بعد { $n } سنوات من آخر تدوين
    [many] بعد { $n } سنة من آخر تدوين
   *[other] بعد { $n } سنة من آخر تدوين
}
retention-years-done-by = { $period }، وفي موعد أقصاه نهاية السنة الميلادية التالية
retention-years-never = لا يُتلف
retention-unless = إلا إذا كان الجواب عن { $question } نعم
retention-only-if = فقط إذا كان الجواب عن { $question } نعم
retention-questions = أسئلة تتوقف عليها الاستثناءات. يُحفظ الجواب ولا يُحفظ الرقم أو يوم الميلاد أبدًا.
retention-question-exempt_area = هل تقع البلدية في محافظة أوسترغوتلاند أو غوتلاند أو فسترنورلاند، أو هل هي يوتبوري؟
retention-question-exempt_birth_day = هل وُلد الشخص في اليوم 5 أو 15 أو 25 من أي شهر؟
retention-question-child_is_30 = هل أتم الطفل 30 سنة؟
retention-office-answer = الجواب لجميع القضايا هنا: { $answer }
retention-two-people = الإتلاف يتطلب شخصين.
retention-decision = قرار خاص بالمكتب: { $decision }

## A case

retention-told-class = النوع: { $what }
retention-told-last-note = آخر تدوين في الملف الشخصي: { $what }
retention-unknown = غير مذكور
retention-held = الإتلاف موقوف منذ { $since }: { $why }
retention-since = يجب إتلافه منذ { $due }
retention-since-and-by = يجب إتلافه منذ { $due } وفي موعد أقصاه { $by }
retention-due = { $n ->
    [zero] { $since }: { $class }، آخر تدوين { $trigger }، { $n } سنوات. { $law }
    [one] { $since }: { $class }، آخر تدوين { $trigger }، سنة واحدة. { $law }
    [two] { $since }: { $class }، آخر تدوين { $trigger }، سنتان. { $law }
    [few] { $since }: { $class }، آخر تدوين { $trigger }، { $n } سنوات. { $law }
    [many] { $since }: { $class }، آخر تدوين { $trigger }، { $n } سنة. { $law }
   *[other] { $since }: { $class }، آخر تدوين { $trigger }، { $n } سنة. { $law }
}
retention-later = لا يُتلف قبل { $due }.
retention-never = لا يُتلف: { $class }. { $law }
retention-exempt = لا يُتلف، لأن الجواب نعم: { $question }
retention-not-yet = لا يُتلف بعد، لأن الجواب لا: { $question }
retention-cannot-tell = لا يمكن القول إن كان يجب إتلافه. ما يجب إدخاله: { $what }
retention-missing-class = نوع القضية
retention-missing-last-note = يوم آخر تدوين
retention-missing-rule = قاعدة لنوع القضية
retention-no-such-class = لا يوجد نوع بالاسم { $class }.
    .hint = الموجود: { $classes }
retention-no-such-question = لا يوجد سؤال بالاسم { $question }.
    .hint = الموجود: { $questions }

## The office's own rules

retention-own-syntax = { $path }، السطر { $line }: تتعذر قراءته ({ $detail }).
    .hint = لا يُتلف شيء حتى تصبح قراءة الملف ممكنة.
retention-own-no-day = { $path }، السطر { $line }: يجب أن يكون التاريخ يومًا كاملًا.
retention-own-years-or-never = { $path }، السطر { $line }: يجب أن يكون لـ { $class } إما { "years" } أو { "never" }.
retention-own-unknown-question = { $path }، السطر { $line }: لا يوجد سؤال بالاسم { $question }.
retention-own-no-answer = { $path }، السطر { $line }: يجب أن يكون الجواب عن { $question } إما { "yes" } أو { "no" }.
retention-own-twice = { $path }، السطر { $line }: لـ { $class } قاعدة في الملف من قبل.
retention-own-shorter = { $path }، السطر { $line }: { $years } سنة مدة أقصر مما يعطيه القانون لـ { $class }: { $least } سنة.
    .hint = القاعدة الخاصة لا يمكنها إلا أن تطيل المدة. لا يُتلف شيء حتى يُصحح الملف.
retention-own-never = { $path }، السطر { $line }: { $class } لا يُتلف أبدًا حسب القانون، ولا يمكن لقاعدة خاصة أن تغير ذلك.
    .hint = لا يُتلف شيء حتى يُصحح الملف.
retention-own-no-title = { $path }، السطر { $line }: { $class } نوع خاص ويحتاج إلى { "title" }.
retention-own-no-decision = { $path }، السطر { $line }: قاعدة { $class } تحتاج إلى { "decision" }، وهو القرار الذي تستند إليه.

## Holds

hold-why-missing = سبب إيقاف الإتلاف ناقص.
hold-placed = تم إيقاف إتلاف القضية.
hold-released = تم رفع إيقاف الإتلاف.
hold-none = إتلاف القضية غير موقوف.

## What is to be erased

erase-due = { $n ->
    [0] لا شيء يجب إتلافه في { $day }.
    [zero] لا شيء يجب إتلافه في { $day }.
    [one] قضية واحدة يجب إتلافها في { $day }:
    [two] قضيتان يجب إتلافهما في { $day }:
    [few] { $n } قضايا يجب إتلافها في { $day }:
    [many] { $n } قضية يجب إتلافها في { $day }:
   *[other] { $n } قضية يجب إتلافها في { $day }:
}
erase-held = { $n ->
    [zero] { $n } قضايا إتلافها موقوف:
    [one] قضية واحدة إتلافها موقوف:
    [two] قضيتان إتلافهما موقوف:
    [few] { $n } قضايا إتلافها موقوف:
    [many] { $n } قضية إتلافها موقوف:
   *[other] { $n } قضية إتلافها موقوف:
}
erase-cannot-tell = { $n ->
    [zero] { $n } قضايا قد يكون حان إتلافها، ويجب إدخال معلومات أولًا ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
    [one] قضية واحدة قد يكون حان إتلافها، ويجب إدخال معلومات أولًا ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
    [two] قضيتان قد يكون حان إتلافهما، ويجب إدخال معلومات أولًا ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
    [few] { $n } قضايا قد يكون حان إتلافها، ويجب إدخال معلومات أولًا ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
    [many] { $n } قضية قد يكون حان إتلافها، ويجب إدخال معلومات أولًا ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
   *[other] { $n } قضية قد يكون حان إتلافها، ويجب إدخال معلومات أولًا ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
}
erase-later = { $n ->
    [zero] { $n } قضايا تُتلف لاحقًا، أولها ليس قبل { $day }.
    [one] قضية واحدة تُتلف لاحقًا، ليس قبل { $day }.
    [two] قضيتان تُتلفان لاحقًا، أولاهما ليس قبل { $day }.
    [few] { $n } قضايا تُتلف لاحقًا، أولها ليس قبل { $day }.
    [many] { $n } قضية تُتلف لاحقًا، أولها ليس قبل { $day }.
   *[other] { $n } قضية تُتلف لاحقًا، أولها ليس قبل { $day }.
}
erase-never = { $n ->
    [zero] { $n } قضايا لا تُتلف أبدًا حسب القانون.
    [one] قضية واحدة لا تُتلف أبدًا حسب القانون.
    [two] قضيتان لا تُتلفان أبدًا حسب القانون.
    [few] { $n } قضايا لا تُتلف أبدًا حسب القانون.
    [many] { $n } قضية لا تُتلف أبدًا حسب القانون.
   *[other] { $n } قضية لا تُتلف أبدًا حسب القانون.
}
erase-exempt = { $n ->
    [zero] { $n } قضايا مستثناة.
    [one] قضية واحدة مستثناة.
    [two] قضيتان مستثنتان.
    [few] { $n } قضايا مستثناة.
    [many] { $n } قضية مستثناة.
   *[other] { $n } قضية مستثناة.
}
erase-not-yet = { $n ->
    [zero] { $n } قضايا لا تُتلف بعد.
    [one] قضية واحدة لا تُتلف بعد.
    [two] قضيتان لا تُتلفان بعد.
    [few] { $n } قضايا لا تُتلف بعد.
    [many] { $n } قضية لا تُتلف بعد.
   *[other] { $n } قضية لا تُتلف بعد.
}
erase-no-number = بدون رقم
erase-handed-out = { $n ->
    [zero] تم تسليمه { $n } مرات. ما تم تسليمه لا يُتلف هنا.
    [one] تم تسليمه مرة واحدة. ما تم تسليمه لا يُتلف هنا.
    [two] تم تسليمه مرتين. ما تم تسليمه لا يُتلف هنا.
    [few] تم تسليمه { $n } مرات. ما تم تسليمه لا يُتلف هنا.
    [many] تم تسليمه { $n } مرة. ما تم تسليمه لا يُتلف هنا.
   *[other] تم تسليمه { $n } مرة. ما تم تسليمه لا يُتلف هنا.
}
erase-how = لم يُتلف شيء. لإتلاف ما يجب إتلافه: { "\u2066" }{ "vilja store erase --due --confirm --decision" }{ "\u2069" } ومرجع القرار
erase-not-today = { $day } ليس اليوم ({ $today }). يتم الإتلاف بتاريخ اليوم فقط.
erase-no-reference = مرجع القرار ناقص.
erase-second-passphrase = عبارة المرور للشخص الثاني:
erase-clock-jumped = قفزت ساعة الحاسوب من { $from } إلى { $to }.
erase-done = { $n ->
    [zero] { $n } قضايا تم إتلافها.
    [one] تم إتلاف قضية واحدة.
    [two] تم إتلاف قضيتين.
    [few] تم إتلاف { $n } قضايا.
    [many] تم إتلاف { $n } قضية.
   *[other] تم إتلاف { $n } قضية.
}
