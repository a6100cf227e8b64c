# Language: Arabic (ar). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = تغيير إصدار الاستمارة
    .word = إصدار

## When an interview is opened and the form is not the one that it was

versions-newer = يوجد إصدار أحدث من الاستمارة: { $version }. يمكن فتحه بالضغط على Ctrl-P ثم «تغيير إصدار الاستمارة».
versions-newer-line = يوجد إصدار أحدث من الاستمارة: { $version }. كتابة { "\u2066" }/إصدار{ "\u2069" } تعرض ما الذي تغير.
versions-differs = تغيرت الاستمارة منذ بدأت المقابلة. يمكن عرض التغيير بالضغط على Ctrl-P ثم «تغيير إصدار الاستمارة».
versions-differs-line = تغيرت الاستمارة منذ بدأت المقابلة. كتابة { "\u2066" }/إصدار{ "\u2069" } تعرض ما الذي تغير.
refusal-no-such-version = إصدار الاستمارة هذا غير موجود هنا.

## The page

versions-heading = الإصدار { $version } من الاستمارة
versions-what = تجري المقابلة بالإصدار { $version }. لا يتغير شيء قبل اختيار التغيير، ولا يضيع أي جواب.
versions-finished = انتهت المقابلة وتقرأ دائمًا بالإصدار { $version }. يبين ما يلي كيف كانت ستقرأ بالإصدار الآخر.
versions-change = الانتقال إلى الإصدار { $version }
versions-sums = يبقى: { $kept }. يوضع جانبًا: { $aside }. لا يناسب: { $unfit }.
versions-stay = البقاء على الإصدار { $version }
versions-now = تجري المقابلة الآن بالإصدار { $version }. وتبقى القراءة بالإصدار السابق في المحضر.
versions-unfit = لا يناسب الإصدار { $version }: يبقى في المحضر ولا يحتسب
versions-aside = يوضع جانبًا: لا يطرح السؤال مع الأجوبة الموجودة
versions-counts = يحتسب من جديد
versions-stays-aside = موضوع جانبًا ويبقى كذلك
versions-kept = يبقى كما هو
versions-turns = ما تشير إليه الأجوبة
versions-turns-none = تشير الأجوبة إلى ما تشير إليه الآن.
versions-differences = ما الذي تغير في الاستمارة
versions-same = لا يوجد أي اختلاف.

## Why an answer does not fit

versions-misfit-not-asked = السؤال غير موجود هناك.
versions-misfit-other-type = يطلب السؤال هناك نوعًا آخر من الأجوبة.
versions-misfit-no-such-option = الاختيار غير موجود هناك.
versions-misfit-unknown-code = الرمز غير موجود في القائمة هناك.
versions-misfit-out-of-range = الجواب خارج الحدود هناك.
versions-misfit-number-of-options = عدد الاختيارات لا يوافق السؤال هناك.
versions-misfit-other = لا يقبل السؤال هذا الجواب هناك.

## How the reading changes

versions-new = يظهر
versions-gone = يزول
versions-from-to = من { $before } إلى { $after }

## What differs between two versions

versions-is-added = جديد
versions-is-removed = محذوف
versions-is-changed = متغير
versions-part =
    { $part ->
        [form] الاستمارة: { $label }
        [section] القسم: { $label }
        [question] السؤال: { $label }
        [field] السؤال: { $label }
        [option] الاختيار: { $label }
        [condition] الشرط: { $label }
        [element] العنصر: { $label }
        [flag] المؤشر: { $label }
        [contradiction] التناقض: { $label }
        [computed] قيمة محسوبة: { $label }
        [check] فحص: { $label }
        [cue] كلمة دالة: { $label }
       *[other] الإجراء: { $label }
    }
versions-key =
    { $key ->
        [version] الإصدار
        [order] ترتيب الأسئلة
        [section] القسم
        [type] نوع الجواب
        [limits] الحدود
        [options] ترتيب الاختيارات
        [exclusive] يستبعد الاختيارات الأخرى
        [required] مطلوب الجواب عنه
        [officer] يملؤه الموظف
        [identifying] قد يكشف مكان الشخص
        [ask_if] يطرح إذا
        [when] ينطبق إذا
        [not_when] لا ينطبق إذا
        [guard] تحفظ فقط
        [weight] الوزن
        [sources] المصادر
        [ask_next] يستحق السؤال عنه
        [measures] الإجراءات
        [indicators] المؤشرات البحثية
        [default] الجواب المقترح
        [list] القائمة
        [value] يحسب من
        [show_at] يظهر عند
        [show_if] يظهر إذا
        [unless] لا يُقترح إذا
        [hard] يرفض الجواب
        [roster] يفحص في
        [worked-for] تُحسب لكل بند في
        [confirm] يؤكده
       *[words] الصياغة
    }
versions-change-of = { $key }: سابقًا { $before }، والآن { $after }

## After the change

versions-from = من الإصدار { $version }، لا يحتسب
versions-from-check = ملاحظة على فحص غير موجود في هذا الإصدار
versions-from-half-written = مكتوب عند سؤال غير موجود في هذا الإصدار، ولم يقرأ كجواب
versions-read-then = ما أشارت إليه الأجوبة بالإصدار { $version } قبل تغيير الإصدار
versions-answered-then = الجواب في الإصدار { $version }: { $answer }. لا يناسب السؤال هنا ولا يحتسب.
versions-note-then = ملاحظة: { $note }
versions-changed-at = الإصدار { $version } ابتداءً من { $at }

## The command line

versions-two-forms = { $old } و { $new } استمارتان مختلفتان.
    .hint = تجوز المقارنة بين إصدارين من الاستمارة نفسها.
