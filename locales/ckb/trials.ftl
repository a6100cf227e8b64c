# Language: Sorani (ckb). Trying forms out: trials, what differs, what no trial has exercised.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = بۆ { $path } ھیچ حاڵەتێک نییە.
    .hint = حاڵەتەکان لە تەنیشت فۆرمەکە لە فایلێکدا دەنووسرێن کە بە { "\u2066" }{ ".test.toml" }{ "\u2069" } کۆتایی دێت.
cli-test-summary = { $path }: { $right } حاڵەت ڕاستن، { $wrong } ڕاست نین
cli-test-coverage = تاقی کراوەتەوە: { $seen } لە { $all }
cli-test-unexpected = ھیچ حاڵەتێک ناڵێت چی بۆ ئەمانە دروستە: { $names }
cli-test-nothing = ھیچ حاڵەتێک تاقی نەکراوەتەوە.
    .hint = ئایا حاڵەت لە فایلەکەدا ھەیە، و ناوەکەی دوای { "\u2066" }{ "--case" }{ "\u2069" } ڕاستە؟
cli-test-without = { $path } حاڵەتی نییە.
cli-test-above = سەرەوە ببینە
cli-test-unasked = ناپرسرێت
cli-test-unanswered = بێ وەڵام
cli-test-aside = لابراو

cli-test-not-raised = { $id } دەبوو بە کێشی { $expected } دروست بێت، بەڵام نابێت.
cli-test-raised = { $id } نەدەبوو دروست بێت، بەڵام بە کێشی { $found } دروست دەبێت.
cli-test-weighs = { $id } دەبوو کێشی { $expected } بێت، بەڵام کێشی { $found } ە.
cli-test-rests-on = { $id } دەبوو پشت بە { $expected } ببەستێت، بەڵام پشت بە { $found } دەبەستێت.
cli-test-not-open = { $id } دەبوو کراوە بێت، بەڵام یەکلایی بووەتەوە: { $found }.
cli-test-not-settled = { $id } دەبوو کراوە بێت. نەزانراوە، بەڵام ھیچ پرسیارێک یەکلایی ناکاتەوە.
cli-test-element = { $id } دەبوو { $expected } بێت، بەڵام { $found } ە.
cli-test-no-contradiction = { $id } دەبوو دژ بە یەک بێت، بەڵام نییە.
cli-test-contradiction = { $id } نەدەبوو دژ بە یەک بێت، بەڵام ھەیە.
cli-test-not-asked = { $id } دەبوو بپرسرێت، بەڵام ناپرسرێت.
cli-test-asked = { $id } نەدەبوو بپرسرێت، بەڵام دەپرسرێت.
cli-test-no-measure = ھەنگاوی { $id } دەبوو بەدوادا بێت، بەڵام نایەت.
cli-test-measure = ھەنگاوی { $id } نەدەبوو بەدوادا بێت، بەڵام دێت.
cli-test-highest = زۆرترین کێش دەبوو { $expected } بێت، بەڵام { $found } ە.
cli-test-no-warning = { $id } دەبوو ئاگادار بکاتەوە، بەڵام نایکات.
cli-test-warning = { $id } نەدەبوو ئاگادار بکاتەوە، بەڵام دەیکات.
cli-test-refused = وەڵامی { $id } وەرنەگیرا. { $reason }
cli-test-not-relevant = { $id } وەڵامێکی پێ درا، بەڵام پرسیارەکە ناپرسرێت.
cli-test-taken = وەڵامی { $id } نەدەبوو وەربگیرێت، بەڵام وەرگیرا.
cli-test-computed = { $id } دەبوو بە { $expected } دەربچێت، بەڵام { $found } دەرچوو.
cli-test-computed-hidden = { $id } دەبوو بە { $expected } دەربچێت، بەڵام پیشان نادرێت: show_if ڕاست نییە.
cli-test-no-cue = وشەی ئاماژەی { $expected } دەبوو لە { $id } دا بدۆزرێتەوە، بەڵام نادۆزرێتەوە. { $reason }
cli-test-cue = وشەی ئاماژەی { $found } نەدەبوو لە { $id } دا بدۆزرێتەوە، بەڵام دەدۆزرێتەوە.
cli-test-other-cues = لەوێ ئەمە ھەیە: { $found }.

cli-test-never-flag-raised = سەرنجەکان کە ھیچ حاڵەتێک دروستیان ناکات
cli-test-never-flag-not-raised = سەرنجەکان کە ھیچ حاڵەتێک ڕەتیان ناکاتەوە
cli-test-never-weight = کێشەکان کە ھیچ حاڵەتێک نایگاتێ
cli-test-never-element-yes = ڕەگەزەکان کە ھەرگیز بەڵێ نین
cli-test-never-element-no = ڕەگەزەکان کە ھەرگیز نەخێر نین
cli-test-never-element-unknown = ڕەگەزەکان کە ھەرگیز نەزانراو نین
cli-test-never-condition-true = مەرجەکان کە ھەرگیز ڕاست نین
cli-test-never-condition-false = مەرجەکان کە ھەرگیز ناڕاست نین
cli-test-never-contradiction = دژ بە یەکەکان کە ھەرگیز پیشان نادرێن
cli-test-never-option = ھەڵبژاردەکان کە ھیچ حاڵەتێک ھەڵیان نابژێرێت
cli-test-never-asked = پرسیارەکان کە ھەرگیز ناپرسرێن
cli-test-never-not-asked = پرسیارەکان کە مەرجەکەیان ھەرگیز ناڕاست نییە
cli-test-never-check-failed = پشکنینەکان کە ھەرگیز ئاگادار ناکەنەوە
cli-test-never-check-held = پشکنینەکان کە ھەرگیز سەرناکەون
cli-test-never-computed = بەھا ھەژمارکراوەکان کە ھیچ حاڵەتێک پیشانیان نادات
