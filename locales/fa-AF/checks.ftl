# Language: Dari (fa-AF). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = پیشنهاد: { $answer }. Enter پیشنهاد را قبول می‌کند. تا این کار را نکنید حساب نمی‌شود.
warning = درست است؟ { $warning } اگر درست است: { $key } ({ $command })، بنویسید که چرا.
warning-overridden = { $warning } با آن هم درست است: { $note }
computed = حساب‌شده: { $text }
refusal-check = این جواب قبول نمی‌شود. { $reason }

override-heading = با آن هم درست است
override-how = بنویسید که چرا جواب درست است. یادداشت با پروتوکول می‌ماند. یادداشت خالی آن را پس می‌گیرد.
action-override = جواب با آن هم درست است
    .word = درست-است
review-warnings = { $n ->
        [0] درست بوده نمی‌تواند، توضیح داده شده
        [one] درست بوده نمی‌تواند: { $n } بدون توضیح
       *[other] درست بوده نمی‌تواند: { $n } بدون توضیح
    }
