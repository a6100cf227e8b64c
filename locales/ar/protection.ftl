# Language: Arabic (ar). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = محمية
title-protected = محادثة محمية { $name }
home-protected = { $name } · محادثة محمية
protected-covered = •••
    .spoken = ••• (مخفي)
protected-amend = الجواب مخفي. اكتب جوابا جديدا، أو اعرضه أولا.

## Before the first question, and when an answer points to it

protect-heading = هل تُحمى المحادثة؟
protect-why = يدل الجواب على أن الشخص يحتاج إلى حماية.
protect-why-case = محادثة أخرى في الملف نفسه محمية.
protect-what = في المحادثة المحمية لا تظهر البلديات والنصوص الحرة والملاحظات ورقم الملف إلا عند سؤالها نفسه أو عندما تطلب ذلك، ويُسجل كل عرض. ولا يظهر في القوائم إلا اسم قصير. اختر ذلك عند وجود علامة سرية أو قيد سكاني محمي أو هوية بديلة أو سكن محمي أو تهديد.
protect-yes = نعم، احم المحادثة
protect-no = لا، ليس الآن
setup-protect-no = لا، لا تحتاج المحادثة إلى حماية خاصة
setup-protect-yes = نعم، احم المحادثة من البداية
review-unprotected = تدل الأجوبة على أن الشخص يحتاج إلى حماية، والمحادثة غير محمية. الأمر { $command } يحميها.
protected-now = المحادثة محمية.
protected-no-longer = لم تعد المحادثة محمية.

## Taking the protection away

lift-heading = رفع الحماية
lift-what = يظهر ما كان مخفيا من جديد، في كل الصفحات وفي القوائم. ويُحفظ السبب في المحضر.
lift-reason = لماذا لم تعد المحادثة بحاجة إلى حماية

transcript-protections = الحماية
transcript-protected = تمت حماية المحادثة
transcript-unprotected = رُفعت الحماية

## Commands

action-protect = حماية المحادثة
    .key = حماية
    .word = حماية
action-lift = رفع الحماية مع ذكر السبب
    .key = رفع الحماية
    .word = رفع
action-reveal = عرض ما هو مخفي حتى الصفحة التالية
    .key = عرض المخفي
    .word = عرض

## On the command line

cli-protected = محادثة محمية: لا يُعرض ما قد يكشف مكان الشخص أو هويته.
cli-protected-listed = محادثة محمية
cli-protected-shown = محادثة محمية: يُعرض كل شيء، مرة واحدة. لا تترك المطبوع خلفك.
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
