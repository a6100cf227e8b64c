# Language: Sorani (ckb). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = پێشنیار: { $answer }. Enter پێشنیارەکە وەردەگرێت. تا ئەوە نەکەیت ناژمێردرێت.
warning = ڕاستە؟ { $warning } ئەگەر ڕاستە: { $key } ({ $command })، بنووسە بۆچی.
warning-overridden = { $warning } ھەر ڕاستە: { $note }
computed = ھەژمارکراو: { $text }
refusal-check = ئەو وەڵامە وەرناگیرێت. { $reason }

override-heading = ھەر ڕاستە
override-how = بنووسە بۆچی وەڵامەکە ڕاستە. تێبینییەکە لەگەڵ کۆنووسەکە دەبێت. تێبینیی بەتاڵ دەیکێشێتەوە.
action-override = وەڵامەکە ھەر ڕاستە
    .word = ڕاستە
review-warnings = { $n ->
        [0] ناتوانێت ڕاست بێت، ڕوون کراوەتەوە
        [one] ناتوانێت ڕاست بێت: { $n } بێ ڕوونکردنەوە
       *[other] ناتوانێت ڕاست بێت: { $n } بێ ڕوونکردنەوە
    }
