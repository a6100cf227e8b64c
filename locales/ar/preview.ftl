# Language: Arabic (ar). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = نص خاص بالمكتب، بدون مراجعة
own-text-shown = { $what }، نص خاص بالمكتب
own-texts-count = { $n ->
    [zero] لا نصوص خاصة
    [one] نص خاص واحد
    [two] نصان خاصان
    [few] { $n } نصوص خاصة
    [many] { $n } نصًا خاصًا
   *[other] { $n } نص خاص
}
own-texts-unreviewed = { $n ->
    [zero] لا نصوص خاصة
    [one] نص خاص واحد، بدون مراجعة
    [two] نصان خاصان، بدون مراجعة
    [few] { $n } نصوص خاصة، بدون مراجعة
    [many] { $n } نصًا خاصًا، بدون مراجعة
   *[other] { $n } نص خاص، بدون مراجعة
}
own-texts-unused = { $n ->
    [zero] كل النصوص الخاصة مستعملة
    [one] نص خاص واحد لا يُستعمل، ويظهر نص البرنامج. السبب: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
    [two] نصان خاصان لا يُستعملان، ويظهر نصا البرنامج. السبب: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
    [few] { $n } نصوص خاصة لا تُستعمل، وتظهر نصوص البرنامج. السبب: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
    [many] { $n } نصًا خاصًا لا يُستعمل، وتظهر نصوص البرنامج. السبب: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
   *[other] { $n } نص خاص لا يُستعمل، وتظهر نصوص البرنامج. السبب: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
}
own-text-unknown = ليس في البرنامج نص باسم «{ $id }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يرجى حذفه، أو معرفة اسم النص: { "\u2066" }{ "vilja locales preview" }{ "\u2069" }.
    }
own-text-kept = { $reason ->
        [consent] النص «{ $id }» لا يُستبدل: يجب أن تُعطى الموافقة على الكلمات نفسها عند الجميع.
        [statement] النص «{ $id }» لا يُستبدل: ما يُقرأ بصوت مسموع يجب أن يكون بالكلمات نفسها للجميع.
        [protection] النص «{ $id }» لا يُستبدل: فهو يبيّن كيف يُحمى الشخص المحمي.
        [law] النص «{ $id }» لا يُستبدل: فهو يبيّن ما يقوله القانون أو المصدر.
       *[honest] النص «{ $id }» لا يُستبدل: فهو يبيّن ما هو نص البرنامج وما ليس كذلك.
    }
    .hint = يرجى حذفه من الملف. إذا كان نص البرنامج خاطئًا فيمكن الكتابة إلى ناشر البرنامج.
own-text-not-filled-in = لا يوجد في النص «{ $id }» شيء باسم «{ $variable }» ليوضع فيه.
    .hint = يوضع فقط ما يضعه النص السويدي. وحتى ذلك الحين يظهر نص البرنامج.
own-text-put-in = { $what ->
        [term] لا يمكن وضع المصطلح «{ "\u2066" }-{ $name }{ "\u2069" }» في نص خاص.
        [function] لا يمكن وضع الدالة «{ $name }» في نص خاص.
       *[text] لا يمكن وضع النص «{ $name }» في نص خاص.
    }
    .hint = تُكتب الكلمات كاملة. وحتى ذلك الحين يظهر نص البرنامج.
own-text-forbidden = هنا حرف غير مرئي ({ $character }) يمكنه أن يخفي النص أو يقلبه. لا يُستعمل هذا النص.
    .hint = يرجى حذف الحرف. ربما جاء مع اللصق.
own-text-too-deep = الأقواس متداخلة أكثر من { $limit }. لا يُستعمل هذا النص.
    .hint = يرجى كتابة النص بشكل أبسط.
own-text-not-a-language = البرنامج لا يتكلم اللغة «{ $language }». لا يُستعمل الملف.
    .hint = يوضع الملف في مجلد لغة موجودة: { "\u2066" }{ "vilja locales coverage" }{ "\u2069" }.

## Languages that nobody speaks

language-sv-x-long = لغة اختبار: نصوص طويلة
language-sv-x-accent = لغة اختبار: حروف معلّمة
language-sv-x-rtl = لغة اختبار: من اليمين إلى اليسار
language-sv-x-missing = لغة اختبار: بلا نصوص
language-sv-x-names = لغة اختبار: أسماء النصوص

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = بالسويدية، وهي الأصل
preview-state-missing = ناقص
preview-state-unreviewed = بدون مراجعة
preview-state-reviewed = تمت مراجعته
preview-alone = لم توجد صفحة تعرض النص. هنا يظهر وحده.
preview-file = الملف: { $file }
preview-comment = للمترجم: { $comment }
preview-first = هذا هو النص الأول.
preview-read-again = قُرئت النصوص من جديد. الأخطاء فيها: { $n }
preview-list-file = { $file }: { $n } من { $of } من النصوص على صفحتها
preview-last = هذا هو النص الأخير.
preview-none-missing = لا نص ناقص في هذا الاتجاه.
preview-none-unreviewed = لا نص بدون مراجعة في هذا الاتجاه.
preview-only-looked-at = هنا تُعرض النصوص فقط: لا يُجاب عن شيء ولا يُحفظ شيء. { $next } يعرض النص التالي.
preview-no-language = يجب ذكر اللغة التي تُعرض بها النصوص.
    .hint = أضف { "\u2066" }{ "--lang" }{ "\u2069" }، مثلًا: { "\u2066" }{ "vilja locales preview --lang so" }{ "\u2069" }
preview-no-such-text = لا يوجد نص ولا ملف باسم «{ $name }».
    .hint = { $suggested ->
        [yes] هل المقصود «{ $nearest }»؟
       *[no] يُكتب اسم نص، أو ملف مثل { "\u2066" }{ "app.ftl" }{ "\u2069" }، أو استمارة مثل { "\u2066" }{ "inflyttning" }{ "\u2069" }.
    }
preview-no-folder = المجلد { $path } غير موجود.
    .hint = يُذكر المجلد الذي فيه مجلد لكل لغة، أو مجلد اللغة.

## Commands

action-next-missing = النص الناقص التالي
    .key = الناقص التالي
    .word = الناقص-التالي
action-previous-missing = النص الناقص السابق
    .key = الناقص السابق
    .word = الناقص-السابق
action-next-unreviewed = النص التالي الذي لم يراجعه أحد
    .key = التالي بلا مراجعة
    .word = غير-المراجع-التالي
action-previous-unreviewed = النص السابق الذي لم يراجعه أحد
    .key = السابق بلا مراجعة
    .word = غير-المراجع-السابق
