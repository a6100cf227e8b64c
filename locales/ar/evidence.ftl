# Language: Arabic (ar). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { "، " }
list-and = { " و" }
list-and-also = { " وفي الوقت نفسه " }
list-or = { " أو " }
list-or-if = { "، أو لو " }
list-quoted = «{ $text }»
list-rest =
    { $n ->
        [zero] لا شيء آخر
        [one] واحد آخر
        [two] اثنان آخران
        [few] { $n } أخرى
        [many] { $n } آخر
       *[other] { $n } آخر
    }

## What something rests on

evidence-answer = الجواب عن «{ $question }» هو «{ $answer }»
evidence-given = السؤال «{ $question }» تمت الإجابة عنه
evidence-listed =
    { $n ->
        [0] القائمة «{ $question }» فارغة
        [zero] القائمة «{ $question }» فارغة
        [one] القائمة «{ $question }» فيها سطر واحد
        [two] القائمة «{ $question }» فيها سطران
        [few] القائمة «{ $question }» فيها { $n } أسطر
        [many] القائمة «{ $question }» فيها { $n } سطرًا
       *[other] القائمة «{ $question }» فيها { $n } سطر
    }
evidence-rest =
    { $n ->
        [zero] لا جواب آخر يقول ذلك
        [one] جوابًا آخر يقول ذلك
        [two] جوابين آخرين يقولان ذلك
        [few] { $n } أجوبة أخرى تقول ذلك
        [many] { $n } جوابًا آخر تقول ذلك
       *[other] { $n } جواب آخر تقول ذلك
    }
evidence-flag = يستند المؤشر إلى أن { $answers }.
evidence-contradiction = هذه الأجوبة لا تتوافق معًا: { $answers }.
evidence-element-yes = نعم، لأن { $answers }.
evidence-element-no = لا، لأن { $answers }.
evidence-also = وحتى من دون ذلك يبقى الأمر كذلك، لأن { $answers }.
evidence-weight = الوزن هو «{ $weight }» لأن { $answers }.

## What would change it

what-if-flag-falls = يسقط المؤشر لو { $changes }.
what-if-element-yes-falls = لا يبقى الجواب نعم لو { $changes }.
what-if-element-no-falls = لا يبقى الجواب لا لو { $changes }.
what-if-contradiction-falls = تتوافق الأجوبة لو { $changes }.
what-if-weighs = يصبح الوزن «{ $weight }» لو { $changes }.
what-if-none = لا يكفي تغيير جواب واحد من الأجوبة التي يستند إليها لكي يسقط.
what-if-answer = كان الجواب عن «{ $question }» { $answers }
what-if-other = جوابًا آخر
what-if-other-than = أي جواب غير { $answers }
what-if-at-most = { $answer } على الأكثر
what-if-at-least = { $answer } على الأقل
what-if-until = { $answer } أو قبل ذلك
what-if-from = { $answer } أو بعد ذلك
what-if-with = شمل الجواب عن «{ $question }» أيضًا { $options }
what-if-without = لم يشمل الجواب عن «{ $question }» { $options }
what-if-answered = تمت الإجابة عن «{ $question }»
what-if-no-answer = لم تتم الإجابة عن «{ $question }»
what-if-no-entries = كانت القائمة «{ $question }» فارغة

## What is left to ask

evidence-met = ما يدل عليه حتى الآن أن { $answers }.
evidence-ask = لحسمه يلزم السؤال عن { $questions }.
evidence-between = الأجوبة لا تحسم الأمر في أي اتجاه: { $answers }.
evidence-unsettled = لا يوجد في الاستمارة سؤال يحسم ذلك. ينبغي مواصلة السؤال بكلمات حرة وتدوين الجواب.
evidence-not-asked = لا يُحسم ذلك هنا: لا تسأل الاستمارة عن { $questions } لأن { $answers }.
evidence-kept-away = لا يُحسم ذلك هنا، لأن { $answers }.

## The page of flags

flags-choose = اختيار سطر يبين ما يستند إليه وما الذي قد يغيره.
flags-half-met = متحقق جزئيًا، ويحسمه مزيد من الأجوبة
flags-measure = المطلوب: { $measure }
flags-measure-how = المطلوب: { $measure }. { $how }
finding-not-now = لا شيء في الأجوبة الحالية يشير إلى ذلك.
finding-go-to = الانتقال إلى «{ $question }»
finding-correct = تصحيح «{ $question }»
finding-back = رجوع

## What the last answer changed

news-count =
    { $n ->
        [zero] لم يغير الجواب شيئًا
        [one] غيّر الجواب مؤشرًا واحدًا
        [two] غيّر الجواب مؤشرين
        [few] غيّر الجواب { $n } مؤشرات
        [many] غيّر الجواب { $n } مؤشرًا
       *[other] غيّر الجواب { $n } مؤشر
    }
news-new = جديد: { $weight }
    .spoken = جديد، { $weight }
news-gone = لم يعد قائمًا: { $weight }
    .spoken = لم يعد قائمًا، { $weight }
news-shift = { $from } ← { $to }
    .spoken = { $to }، وكان قبل ذلك { $from }
