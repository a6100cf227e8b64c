# Language: Dari (fa-AF). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = به کلمات: { $condition }
clause-always = همیشه
clause-never = هیچ وقت
clause-not = چنین نیست که ({ $part })
clause-named = شرط { $name } برقرار است
clause-element = رکن «{ $name }» بلی است
clause-is = جواب { $question }، { $answers } است
    .any = جواب { $question } یکی از این‌ها است: { $answers }
clause-is-not = جواب { $question } چیزی غیر از { $answers } است
    .any = جواب { $question } هیچ‌کدام از این‌ها نیست: { $answers }
clause-has = { $answers } در میان جواب‌های { $question } است
    .any = یکی از این‌ها در میان جواب‌های { $question } است: { $answers }
clause-has-not = { $answers } در میان جواب‌های { $question } نیست
    .any = هیچ‌کدام از این‌ها در میان جواب‌های { $question } نیست: { $answers }
clause-same = { $left } و { $right } یکی است
clause-answered = { $question } جواب دارد
clause-not-answered = { $question } جواب ندارد
clause-any = برای یکی در { $question } برقرار است: ({ $answers })
clause-all = برای همه در { $question } برقرار است: ({ $answers })
clause-number = { $how ->
        [equal] { $left } برابر { $right } است
        [not-equal] { $left } برابر { $right } نیست
        [less] { $left } کمتر از { $right } است
        [at-most] { $left } حداکثر { $right } است
        [more] { $left } بیشتر از { $right } است
       *[at-least] { $left } حداقل { $right } است
    }
clause-day = { $how ->
        [equal] { $left } همان { $right } است
        [not-equal] { $left } همان { $right } نیست
        [less] { $left } پیش از { $right } است
        [at-most] { $left } حداکثر تا { $right } است
        [more] { $left } بعد از { $right } است
       *[at-least] { $left } زودتر از { $right } نیست
    }
clause-chosen = تعداد جواب‌های { $question }
clause-entries = تعداد در { $question }
clause-entries-where = تعداد در { $question } که ({ $answers })
clause-sum = مجموع { $answers } در { $question }
clause-days = تعداد روزها از { $from } تا { $to }
clause-months = تعداد ماه‌های کامل از { $from } تا { $to }
clause-interview-date = روز مصاحبه
clause-from = شروع { $question }
clause-to = ختم { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } روز
           *[other] { $n } روز
        }
       *[months] { $n ->
            [one] { $n } ماه
           *[other] { $n } ماه
        }
    } { $way ->
        [before] پیش از
       *[after] بعد از
    } { $day }
