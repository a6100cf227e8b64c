# Language: Arabic (ar). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = اقتراح: { $answer }. مفتاح Enter يقبل الاقتراح. لا يُحسب قبل ذلك.
warning = هل هذا صحيح؟ { $warning } إن كان صحيحا: { $key } ({ $command })، واكتب السبب.
warning-overridden = { $warning } هو صحيح مع ذلك: { $note }
computed = قيمة محسوبة: { $text }
refusal-check = لا يمكن قبول هذا الجواب. { $reason }

override-heading = الجواب صحيح مع ذلك
override-how = اكتب لماذا الجواب صحيح. تبقى الملاحظة مع المحضر. الملاحظة الفارغة تلغيها.
action-override = الجواب صحيح مع ذلك
    .word = صحيح
review-warnings = { $n ->
        [zero] لا يمكن أن يكون صحيحا، مع تفسير
        [one] لا يمكن أن يكون صحيحا: واحد بلا تفسير
        [two] لا يمكن أن يكون صحيحا: اثنان بلا تفسير
        [few] لا يمكن أن يكون صحيحا: { $n } بلا تفسير
        [many] لا يمكن أن يكون صحيحا: { $n } بلا تفسير
       *[other] لا يمكن أن يكون صحيحا: { $n } بلا تفسير
    }
