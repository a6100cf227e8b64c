# Language: Sorani (ckb). Conditions in words: what must hold of which answer.
## Translated from Swedish.
## Reviewed by: nobody yet

clause-in-words = بە وشە: { $condition }
clause-always = ھەمیشە
clause-never = ھەرگیز
clause-not = وا نییە کە ({ $part })
clause-named = مەرجی { $name } ھاتووەتە دی
clause-element = ڕەگەزی «{ $name }» بەڵێیە
clause-is = وەڵامی { $question } ئەمەیە: { $answers }
    .any = وەڵامی { $question } یەکێکە لە { $answers }
clause-is-not = وەڵامی { $question } شتێکی ترە جگە لە { $answers }
    .any = وەڵامی { $question } ھیچ کامی نییە لە { $answers }
clause-has = { $answers } لەناو وەڵامەکانی { $question } دایە
    .any = یەکێک لە { $answers } لەناو وەڵامەکانی { $question } دایە
clause-has-not = { $answers } لەناو وەڵامەکانی { $question } دا نییە
    .any = ھیچ کام لە { $answers } لەناو وەڵامەکانی { $question } دا نییە
clause-same = { $left } و { $right } وەک یەکن
clause-answered = { $question } وەڵام دراوەتەوە
clause-not-answered = { $question } وەڵام نەدراوەتەوە
clause-any = بۆ یەکێک لە { $question } وایە: ({ $answers })
clause-all = بۆ ھەموو ئەوانەی { $question } وایە: ({ $answers })
clause-number = { $how ->
        [equal] { $left } یەکسانە بە { $right }
        [not-equal] { $left } یەکسان نییە بە { $right }
        [less] { $left } کەمترە لە { $right }
        [at-most] { $left } ئەوپەڕی { $right } ە
        [more] { $left } زیاترە لە { $right }
       *[at-least] { $left } لانیکەم { $right } ە
    }
clause-day = { $how ->
        [equal] { $left } یەکسانە بە { $right }
        [not-equal] { $left } یەکسان نییە بە { $right }
        [less] { $left } پێش { $right } ە
        [at-most] { $left } ئەوپەڕی لە { $right } دایە
        [more] { $left } دوای { $right } ە
       *[at-least] { $left } زووترین لە { $right } دایە
    }
clause-chosen = ژمارەی وەڵامەکانی { $question }
clause-entries = ژمارەی ئەوانەی { $question }
clause-entries-where = ژمارەی ئەوانەی { $question } کە ({ $answers })
clause-sum = کۆی { $answers } لە { $question }
clause-days = ژمارەی ڕۆژ لە { $from } تا { $to }
clause-months = ژمارەی مانگی تەواو لە { $from } تا { $to }
clause-interview-date = ڕۆژی گفتوگۆ
clause-from = سەرەتای { $question }
clause-to = کۆتایی { $question }
clause-after = { $unit ->
        [days] { $n ->
            [one] { $n } ڕۆژ
           *[other] { $n } ڕۆژ
        }
       *[months] { $n ->
            [one] { $n } مانگ
           *[other] { $n } مانگ
        }
    } { $way ->
        [before] پێش
       *[after] دوای
    } { $day }
