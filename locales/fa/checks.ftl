# Language: Persian (fa). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = پیشنهاد: { $answer }. Enter پیشنهاد را می‌پذیرد. تا این کار را نکنید حساب نمی‌شود.
warning = درست است؟ { $warning } اگر درست است: { $key } ({ $command })، بنویسید چرا.
warning-overridden = { $warning } با این حال درست است: { $note }
computed = حساب‌شده: { $text }
refusal-check = این پاسخ پذیرفتنی نیست. { $reason }

override-heading = با این حال درست است
override-how = بنویسید چرا پاسخ درست است. یادداشت همراه صورت‌جلسه می‌ماند. یادداشت خالی آن را پس می‌گیرد.
action-override = پاسخ با این حال درست است
    .word = درست-است
review-warnings = { $n ->
        [0] نمی‌تواند درست باشد، توضیح داده شده
        [one] نمی‌تواند درست باشد: { $n } بدون توضیح
       *[other] نمی‌تواند درست باشد: { $n } بدون توضیح
    }
