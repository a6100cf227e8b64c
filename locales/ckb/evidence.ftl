# Language: Sorani (ckb). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { "، " }
list-and = { " و " }
list-and-also = { " و لە ھەمان کاتدا " }
list-or = { " یان " }
list-or-if = { "، یان ئەگەر " }
list-quoted = «{ $text }»
list-rest =
    { $n ->
        [one] { $n } ی تر
       *[other] { $n } ی تر
    }

## What something rests on

evidence-answer = وەڵامی «{ $question }» ئەمەیە: «{ $answer }»
evidence-given = «{ $question }» وەڵام دراوەتەوە
evidence-listed =
    { $n ->
        [0] لیستی «{ $question }» بەتاڵە
        [one] لیستی «{ $question }» { $n } دێڕی ھەیە
       *[other] لیستی «{ $question }» { $n } دێڕی ھەیە
    }
evidence-rest =
    { $n ->
        [one] { $n } وەڵامی تریش ئەوە دەڵێت
       *[other] { $n } وەڵامی تریش ئەوە دەڵێن
    }
evidence-flag = سەرنجەکە پشت بەوە دەبەستێت کە { $answers }.
evidence-contradiction = لەگەڵ یەک ناگونجێت کە { $answers }.
evidence-element-yes = بەڵێ، چونکە { $answers }.
evidence-element-no = نەخێر، چونکە { $answers }.
evidence-also = بەبێ ئەوەش ھەر وا دەبوو، چونکە { $answers }.
evidence-weight = کێشەکە «{ $weight }» ە چونکە { $answers }.

## What would change it

what-if-flag-falls = سەرنجەکە نەدەما ئەگەر { $changes }.
what-if-element-yes-falls = چیتر بەڵێ نەدەبوو ئەگەر { $changes }.
what-if-element-no-falls = چیتر نەخێر نەدەبوو ئەگەر { $changes }.
what-if-contradiction-falls = لەگەڵ یەک دەگونجا ئەگەر { $changes }.
what-if-weighs = کێشەکە دەبوو بە «{ $weight }» ئەگەر { $changes }.
what-if-none = گۆڕینی تەنیا یەکێک لە وەڵامەکان بەس نییە بۆ ئەوەی نەمێنێت.
what-if-answer = وەڵامی «{ $question }» { $answers } بووایە
what-if-other = شتێکی تر
what-if-other-than = شتێکی تر جگە لە { $answers }
what-if-at-most = ئەوپەڕی { $answer }
what-if-at-least = لانیکەم { $answer }
what-if-until = { $answer } یان پێشتر
what-if-from = { $answer } یان دواتر
what-if-with = وەڵامی «{ $question }» ئەمەشی تێدا بووایە: { $options }
what-if-without = وەڵامی «{ $question }» ئەمەی تێدا نەبووایە: { $options }
what-if-answered = «{ $question }» وەڵام درابووایەوە
what-if-no-answer = «{ $question }» وەڵام نەدرابووایەوە
what-if-no-entries = لیستی «{ $question }» بەتاڵ بووایە

## What is left to ask

evidence-met = پێشتر ئەمە بۆی ئاماژە دەکات: { $answers }.
evidence-ask = بۆ یەکلاکردنەوەی لەبارەی { $questions } بپرسە.
evidence-between = وەڵامەکان بە ھیچ لایەکدا یەکلایی ناکەنەوە: { $answers }.
evidence-unsettled = ھیچ پرسیارێکی فۆرمەکە یەکلایی ناکاتەوە. بە وشەکانی خۆت بپرسە و وەڵامەکە بنووسە.
evidence-not-asked = لێرە یەکلایی نابێتەوە: فۆرمەکە لەبارەی { $questions } ناپرسێت، چونکە { $answers }.
evidence-kept-away = لێرە یەکلایی نابێتەوە، چونکە { $answers }.

## The page of findings

flags-choose = دێڕێک ھەڵبژێرە بۆ ئەوەی ببینیت پشت بە چی دەبەستێت و چی دەیگۆڕێت.
flags-half-met = بە بەشێک ھاتوونەتە دی، بە وەڵامی زیاتر یەکلایی دەبنەوە
flags-measure = بکە: { $measure }
flags-measure-how = بکە: { $measure }. { $how }
finding-not-now = بەو وەڵامانەی ئێستا ھەن، ھیچ ئاماژە بەمە ناکات.
finding-go-to = بڕۆ بۆ «{ $question }»
finding-correct = «{ $question }» ڕاست بکەرەوە
finding-back = گەڕانەوە

## What the latest answer changed

news-count =
    { $n ->
        [one] { $n } بەم وەڵامە گۆڕدرا
       *[other] { $n } بەم وەڵامە گۆڕدران
    }
news-new = نوێ: { $weight }
    .spoken = نوێ، { $weight }
news-gone = چیتر نا: { $weight }
    .spoken = چیتر کار ناکات، { $weight }
news-shift = { $from } → { $to }
    .spoken = { $to }، پێشتر { $from }
