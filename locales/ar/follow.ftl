# Language: Arabic (ar). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = السماح للمدرب بمتابعة المقابلة في نافذة أخرى، أو إنهاء ذلك
    .word = مدرب
follow-title = للمدرب
follow-nothing = لا يعرض شيء الآن.
follow-over = انتهت المتابعة. المفتاح Enter يغلق النافذة.
follow-review = المتدرب عند المراجعة.
follow-answer = المدون: { $answer }
follow-no-answer = لم يدون شيء بعد.
follow-last = دون للتو عند «{ $question }»: { $answer }
follow-last-none = أزيل الجواب عن «{ $question }».
follow-not-asked = لم يسأل المتدرب الشخص عن هذا.
follow-trainee-said = سؤال المتدرب { $way ->
        [leading] إيحائي
       *[other] مفتوح
    }: { $words }
follow-trainee-asked = سؤال المتدرب { $way ->
        [hurried] متعجل
        [leading] إيحائي، فيه الجواب
       *[other] مفتوح
    }
follow-role = ورقة الدور، { $when }:
follow-role-fact = ورقة الدور: { $fact }
follow-role-none = لا تقول ورقة الدور شيئًا عن هذا السؤال.
follow-role-other-form = ورقة الدور لاستمارة غير المستخدمة الآن.
follow-no-flags = لا مؤشرات بعد.
follow-only-reads = هنا تمكن القراءة ووضع علامات على اللحظات فقط. الأجوبة يكتبها المتدرب.
follow-line-how = كتابة { "\u2066" }{ "m" }{ "\u2069" } تضع علامة على اللحظة، ويمكن أن تتبعها بضع كلمات.
follow-mark-what = بضع كلمات أو بدونها. العلامة للحظة التي بدأت فيها الكتابة، وتظهر في التعقيب. المتدرب لا يراها الآن.
follow-mark-on-its-way = العلامة في الطريق …
follow-mark-too-long = الحد الأقصى { $n } حرف. يرجى الاختصار.
follow-mark-refused = لم تقبل العلامة. الكلمات باقية هنا.
follow-mark-unsure = لا يعرف أحد هل سجلت هذه العلامة في الوقت: { $text }
follow-mark-not-taken = لم تقبل هذه العلامة: { $text }
follow-door-open = يمكن للمدرب الآن متابعة المقابلة في نافذة أخرى لدى المستخدم نفسه، بتشغيل { "\u2066" }vilja train follow{ "\u2069" } هناك.
follow-door-shut = لم يعد المدرب يتابع.
follow-came = المدرب يتابع المقابلة الآن في نافذة أخرى.
follow-left = أغلق المدرب نافذته. يمكن فتحها من جديد ما دامت المتابعة لم تنته.
follow-standing-open = مفتوح للمدرب، ولا أحد يتابع بعد.
follow-standing-read = المدرب يتابع المقابلة.
follow-no-door = تعذر فتح نافذة المدرب ({ $detail }). يمكن وضع علامات على اللحظات في هذه النافذة بدلًا منها.
follow-not-open = لا توجد الآن مقابلة تدريبية مفتوحة لمدرب.
    .hint = يرجى أن يضغط المتدرب على { $key } في المقابلة التدريبية، ثم تشغيل الأمر نفسه من جديد.
follow-taken = شخص آخر يتابع المقابلة الآن.
    .hint = يرجى إغلاق النافذة الأخرى أولًا، أو أن ينهي المتدرب المتابعة ويفتحها من جديد.
follow-replay-marked = وضع المدرب علامة على اللحظة: { $text }
follow-debrief-mark = وضع المدرب علامة على اللحظة. { $text }
