# Language: Arabic (ar). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = لمفتاح الاسترداد { $n } مجموعات. يمكن كتابة مجموعة في كل مرة أو كتابتها كلها معًا.
paper-group = المجموعة { $n } من { $groups }
paper-back = العودة إلى عبارة المرور: { $key }.
paper-back-line = العودة إلى عبارة المرور: اكتب { $line }.
paper-offered = بمفتاح الاسترداد على الورقة: يكفي الضغط على { $key }.
paper-offered-line = بمفتاح الاسترداد على الورقة: اكتب { $line }.
paper-age = بمفتاح age يفتح المخزن لأمر واحد: { "\u2066" }{ "vilja --identity FILE store passphrase" }{ "\u2069" } ينشئ عبارة مرور جديدة.
paper-opened = فتح المخزن بمفتاح الاسترداد. لعبارة مرور جديدة: { "\u2066" }{ "vilja --recovery store passphrase" }{ "\u2069" }.
action-paper = فتح بمفتاح الاسترداد على الورقة
    .key = مفتاح الاسترداد
    .word = استرداد
