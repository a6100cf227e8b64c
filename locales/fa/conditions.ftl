# Language: Persian (fa). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = به زبان ساده: { $condition }
clause-always = همیشه
clause-never = هرگز
clause-not = چنین نیست که ({ $part })
clause-named = شرط { $name } برقرار است
clause-element = رکن «{ $name }» بله است
clause-is = پاسخ { $question }، { $answers } است
    .any = پاسخ { $question } یکی از این‌هاست: { $answers }
clause-is-not = پاسخ { $question } چیزی جز { $answers } است
    .any = پاسخ { $question } هیچ‌کدام از این‌ها نیست: { $answers }
clause-has = { $answers } در میان پاسخ‌های { $question } هست
    .any = یکی از این‌ها در میان پاسخ‌های { $question } هست: { $answers }
clause-has-not = { $answers } در میان پاسخ‌های { $question } نیست
    .any = هیچ‌کدام از این‌ها در میان پاسخ‌های { $question } نیست: { $answers }
clause-same = { $left } و { $right } یکی است
clause-answered = { $question } پاسخ دارد
clause-not-answered = { $question } پاسخ ندارد
clause-any = دست‌کم برای یکی در { $question } برقرار است: ({ $answers })
clause-all = برای همه در { $question } برقرار است: ({ $answers })
clause-number = { $how ->
        [equal] { $left } برابر { $right } است
        [not-equal] { $left } برابر { $right } نیست
        [less] { $left } کمتر از { $right } است
        [at-most] { $left } حداکثر { $right } است
        [more] { $left } بیشتر از { $right } است
       *[at-least] { $left } دست‌کم { $right } است
    }
clause-day = { $how ->
        [equal] { $left } همان { $right } است
        [not-equal] { $left } همان { $right } نیست
        [less] { $left } پیش از { $right } است
        [at-most] { $left } حداکثر تا { $right } است
        [more] { $left } پس از { $right } است
       *[at-least] { $left } زودتر از { $right } نیست
    }
clause-chosen = تعداد پاسخ‌های { $question }
clause-entries = تعداد در { $question }
clause-entries-where = تعداد در { $question } که ({ $answers })
clause-sum = جمع { $answers } در { $question }
clause-days = تعداد روزها از { $from } تا { $to }
clause-months = تعداد ماه‌های کامل از { $from } تا { $to }
clause-interview-date = روز گفت‌وگو
clause-from = آغاز { $question }
clause-to = پایان { $question }
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
       *[after] پس از
    } { $day }
