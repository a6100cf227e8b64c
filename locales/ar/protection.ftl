# Language: Arabic (ar). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = محمية
unprotected-mark = غير محمية
title-protected = مقابلة محمية { $name }
home-protected = { $name } · مقابلة محمية
protected-covered = •••
    .spoken = ••• (مخفي)
protected-amend = الجواب مخفي. اكتب جوابا جديدا، أو اعرضه أولا.

## Before the first question, and when an answer points to it

protect-heading = هل تحتاج المقابلة إلى حماية؟
protect-why = يدل الجواب على أن الشخص يحتاج إلى حماية.
protect-why-case = مقابلة أخرى في القضية نفسها محمية.
protect-what = في المقابلة المحمية لا تظهر البلديات والنصوص الحرة والملاحظات ورقم القضية إلا عند سؤالها نفسه أو عندما تطلب ذلك. اختر نعم عند وجود علامة سرية أو قيد سكاني محمي أو هوية بديلة أو سكن محمي أو تهديد.
protect-what-short = عندها لا تظهر البلديات والنصوص الحرة والملاحظات ورقم القضية إلا عند سؤالها نفسه أو عندما تطلب ذلك.
protect-yes = نعم، احم المقابلة
protect-no = لا، ليس الآن
setup-protect-no = لا، لا تحتاج المقابلة إلى حماية خاصة
setup-protect-yes = نعم، احم المقابلة من البداية
review-unprotected = تدل الأجوبة على أن الشخص يحتاج إلى حماية، والمقابلة غير محمية. الأمر { $command } يحميها.
protected-now = المقابلة محمية.
protected-no-longer = لم تعد المقابلة محمية.

## Taking the protection away

lift-heading = رفع الحماية
lift-what = يظهر ما كان مخفيا من جديد، في كل الصفحات وفي القوائم. ويحفظ السبب في المحضر.
lift-reason = لماذا لم تعد المقابلة بحاجة إلى حماية

transcript-protections = الحماية
transcript-protected = تمت حماية المقابلة
transcript-unprotected = رفعت الحماية

## Commands

action-protect = حماية المقابلة
    .word = حماية
action-lift = رفع الحماية مع ذكر السبب
    .word = رفع
action-reveal = عرض ما هو مخفي حتى الصفحة التالية
    .key = عرض المخفي
    .word = عرض

## On the command line

cli-protected = مقابلة محمية: لا يعرض ما قد يكشف مكان الشخص أو هويته.
cli-protected-listed = مقابلة محمية
cli-protected-shown = مقابلة محمية: يعرض كل شيء، مرة واحدة. لا تترك المطبوع خلفك.
cli-protected-refused = المقابلة محمية، وهذا من شأنه أن يعرض ما هو مخفي.
    .hint = أضف { "\u2066" }--reveal{ "\u2069" } والسبب بعد { "\u2066" }--why{ "\u2069" } إن لزم ذلك هذه المرة.
cli-protections = الحماية:
cli-reason-empty = السبب فارغ.
    .hint = اكتب بعد { "\u2066" }--why{ "\u2069" } لماذا يلزم رؤية ما هو مخفي.
cli-verify-withheld = { $n ->
    [zero] لا محتوى محميا تعذرت قراءته.
    [one] محتوى واحد محمي تعذرت قراءته.
    [two] محتويان محميان تعذرت قراءتهما.
    [few] { $n } محتويات محمية تعذرت قراءتها.
    [many] { $n } محتوى محميا تعذرت قراءته.
   *[other] { $n } محتوى محمي تعذرت قراءته.
}
