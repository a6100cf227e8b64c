# Language: Sorani (ckb). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = با ڕاھێنەرەکە لە پەنجەرەیەکی تردا شوێن گفتوگۆکە بکەوێت، یان کۆتایی پێ بھێنە
    .word = ڕاھێنەر
follow-title = بۆ ڕاھێنەر
follow-nothing = ئێستا ھیچ شتێک پیشان نادرێت.
follow-over = شوێنکەوتن کۆتایی ھات. بۆ داخستن Enter دابگرە.
follow-review = بەشداربووەکە لە پێداچوونەوەدایە.
follow-answer = نووسراوە: { $answer }
follow-no-answer = ھێشتا ھیچ نەنووسراوە.
follow-last = ئێستا لە «{ $question }» نووسرا: { $answer }
follow-last-none = وەڵامی «{ $question }» لابرا.
follow-not-asked = بەشداربووەکە لەم بارەیەوە لە کەسەکەی نەپرسیوە.
follow-trainee-said = بەشداربووەکە دەپرسێت، { $way ->
        [leading] بە ئاڕاستەکردن
       *[other] بە کراوەیی
    }: { $words }
follow-trainee-asked = بەشداربووەکە دەپرسێت، { $way ->
        [hurried] بە پەلە
        [leading] بە جۆرێک کە وەڵامەکە لە ناو پرسیارەکەدایە
       *[other] بە کراوەیی
    }
follow-role = پەڕەی ڕۆڵ، { $when }:
follow-role-fact = پەڕەی ڕۆڵ: { $fact }
follow-role-none = پەڕەی ڕۆڵ لەسەر ئەم پرسیارە ھیچ ناڵێت.
follow-role-other-form = پەڕەی ڕۆڵ بۆ فۆرمێکی ترە، نەک ئەوەی بەکار دەھێنرێت.
follow-no-flags = ھێشتا ھیچ سەرنجێک نییە.
follow-only-reads = لێرە تەنیا دەتوانرێت بخوێنرێتەوە و ساتەکان نیشان بکرێن. وەڵامەکان بەشداربووەکە دەیاننووسێت.
follow-line-how = بۆ نیشانکردنی ساتەکە { "\u2066" }{ "m" }{ "\u2069" } بنووسە، ئەگەر ویستت چەند وشەیەکیش لە دوایەوە.
follow-mark-what = چەند وشەیەک، یان ھیچ. نیشانەکە ھی ئەو ساتەیە کە دەستت بە نووسین کرد، و لە فیدباکدا دەنووسرێت. بەشداربووەکە ئێستا نایبینێت.
follow-mark-on-its-way = نیشانەکە لە ڕێگایە …
follow-mark-too-long = زۆرترین { $n } پیت. کورتتر بنووسە.
follow-mark-refused = نیشانەکە وەرنەگیرا. وشەکان لێرە ماون.
follow-mark-unsure = کەس نازانێت ئەم نیشانەیە فریا کەوت بنووسرێت یان نا: { $text }
follow-mark-not-taken = ئەم نیشانەیە وەرنەگیرا: { $text }
follow-door-open = ئێستا ڕاھێنەرەکە دەتوانێت لە پەنجەرەیەکی تری ھەمان بەکارھێنەردا شوێن گفتوگۆکە بکەوێت. لەوێ { "\u2066" }{ "vilja train follow" }{ "\u2069" } کار پێ بکە.
follow-door-shut = ڕاھێنەرەکە چیتر شوێن ناکەوێت.
follow-came = ڕاھێنەرەکە ئێستا لە پەنجەرەیەکی تردا شوێن گفتوگۆکە دەکەوێت.
follow-left = ڕاھێنەرەکە پەنجەرەکەی داخست. دەتوانرێت دووبارە بکرێتەوە تا تۆ کۆتایی پێ دەھێنیت.
follow-standing-open = بۆ ڕاھێنەر کراوەیە، ھێشتا کەس شوێن ناکەوێت.
follow-standing-read = ڕاھێنەرەکە شوێن گفتوگۆکە دەکەوێت.
follow-no-door = پەنجەرەی ڕاھێنەر نەتوانرا بکرێتەوە ({ $detail }). لە بری ئەوە ساتەکان لەم پەنجەرەیەدا نیشان بکە.
follow-not-open = ئێستا ھیچ گفتوگۆیەکی ڕاھێنان بۆ ڕاھێنەر کراوە نییە.
    .hint = داوا لە بەشداربووەکە بکە لە گفتوگۆی ڕاھێناندا { $key } دابگرێت، دواتر ھەمان فەرمان دووبارە کار پێ بکە.
follow-taken = کەسێکی تر ئێستا شوێن گفتوگۆکە دەکەوێت.
    .hint = سەرەتا پەنجەرەکەی تر دابخە، یان داوا لە بەشداربووەکە بکە کۆتایی پێ بھێنێت و سەرلەنوێ بیکاتەوە.
follow-replay-marked = ڕاھێنەرەکە ساتەکەی نیشان کرد: { $text }
follow-debrief-mark = ڕاھێنەرەکە ساتەکەی نیشان کرد. { $text }
