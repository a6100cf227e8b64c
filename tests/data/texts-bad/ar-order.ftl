# A translation from right to left in which an option of the command line would be shown the wrong way round.
# expect problem-order-lost @ 3
form-title = اكتب --training هنا
    .purpose = اكتب { "\u2066" }--training{ "\u2069" } هنا
section-s = قسم
wish = هل أردت { $moved_on_known ->
        [yes] يوم { $moved_on }
       *[no] آنذاك
    }؟
    .short = الإرادة
    .own = نعم
    .pressured = لا
moved_on = متى؟
children = الأطفال
    .entry = طفل { $number }
    .add = أضف
    .none = لا أحد
children-age = كم عمر { $entry }؟
children-school = هل { $age } في المدرسة؟ { quoted }
    .help = اسأل { $number }.
computed-since = { $value } من { $moved_on }
check-young = { $number } عمره { $age }.
quoted = مرة أخرى.
flag-pushed = ضغط
    .why = لأن
