# Language: Arabic (ar). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = بالكلمات: { $condition }
clause-always = دائمًا
clause-never = أبدًا
clause-not = لا يصح أن ({ $part })
clause-named = الشرط { $name } متحقق
clause-element = العنصر «{ $name }» جوابه نعم
clause-is = جواب { $question } هو { $answers }
    .any = جواب { $question } واحد مما يلي: { $answers }
clause-is-not = جواب { $question } غير { $answers }
    .any = جواب { $question } ليس أيًا مما يلي: { $answers }
clause-has = { $answers } من أجوبة { $question }
    .any = واحد على الأقل مما يلي من أجوبة { $question }: { $answers }
clause-has-not = { $answers } ليس من أجوبة { $question }
    .any = لا شيء مما يلي من أجوبة { $question }: { $answers }
clause-same = جواب { $left } وجواب { $right } واحد
clause-answered = أُجيب عن { $question }
clause-not-answered = لم يُجب عن { $question }
clause-any = يصح لواحد على الأقل في { $question } أن ({ $answers })
clause-all = يصح للجميع في { $question } أن ({ $answers })
clause-number = { $how ->
        [equal] { $left } يساوي { $right }
        [not-equal] { $left } لا يساوي { $right }
        [less] { $left } أقل من { $right }
        [at-most] { $left } لا يزيد على { $right }
        [more] { $left } أكثر من { $right }
       *[at-least] { $left } لا يقل عن { $right }
    }
clause-day = { $how ->
        [equal] { $left } هو { $right }
        [not-equal] { $left } ليس { $right }
        [less] { $left } قبل { $right }
        [at-most] { $left } في { $right } أو قبله
        [more] { $left } بعد { $right }
       *[at-least] { $left } في { $right } أو بعده
    }
clause-chosen = عدد أجوبة { $question }
clause-entries = العدد في { $question }
clause-entries-where = العدد في { $question } حيث ({ $answers })
clause-sum = مجموع { $answers } في { $question }
clause-days = عدد الأيام من { $from } إلى { $to }
clause-months = عدد الأشهر الكاملة من { $from } إلى { $to }
clause-interview-date = يوم المقابلة
clause-from = بداية { $question }
clause-to = نهاية { $question }
clause-after = { $way ->
        [before] قبل
       *[after] بعد
    } { $day } بمدة { $unit ->
        [days] { $n ->
            [zero] { $n } يوم
            [one] يوم واحد
            [two] يومين
            [few] { $n } أيام
            [many] { $n } يومًا
           *[other] { $n } يوم
        }
       *[months] { $n ->
            [zero] { $n } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $n } أشهر
            [many] { $n } شهرًا
           *[other] { $n } شهر
        }
    }
