# Language: Sorani (ckb). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

problem-word-missing = ئەم جۆرە وشەی «{ $word }» ی نییە، کە جۆرێکی تر ھەیەتی.
    .hint = لە ژێر words دا ھەمان وشەکان بدە بە ھەموو جۆرەکان: دەقەکان دەتوانن ھەر کامێکیان بەکار بھێنن.
problem-no-fact = «{ $place }» شتێک نییە کە کەسەکە لە ھەموو جۆرەکاندا بیزانێت: وەڵامەکە لە ژێر { "\u2066" }[facts]{ "\u2069" } دا نییە.
    .hint = وەڵامەکە لە ژێر { "\u2066" }[facts]{ "\u2069" } دا بنووسە، یان پرسیارەکە لێرە لا ببە.
problem-not-silent = «{ $place }» ھەرگیز ناوترێت، بەڵام ڕاستییەکە وەڵامێکە کە دەبێت کەسێک بیڵێت.
    .hint = ئەوە بنووسە کە ئەو کاتە تۆمار دەکرێت، بۆ نموونە { "\u2066" }{ "{" } dont_know = true { "}" }{ "\u2069" }، یان told ێکی تر ھەڵبژێرە.
problem-not-between-two = دژ بە یەک لە نێوان دوو پرسیاردایە.
    .hint = دوو بنووسە، بۆ نموونە { "\u2066" }between = ["wish_to_move", "after_no"]{ "\u2069" }.

problem-no-texts-of-scenario = حاڵەتی ڕاھێنان لە { $file } دا دەقی نییە.
    .hint = فایلەکە بنووسە: بە سویدی ھەمووی، بە زمانی کەسەکە سەرەتای قسەکان و وەڵامەکانی.

problem-no-such-form = فۆرمی «{ $form }» نییە.
    .hint = { "\u2066" }{ "vilja forms list" }{ "\u2069" } پیشان دەدات کامانە ھەن.

problem-otherwise = جۆری { $variation }: { $what ->
        [not-raised] { $id } دەبوو بە کێشی { $expected } ھەبێت، بەڵام نییە.
        [raised] { $id } نەدەبوو ھەبێت، بەڵام بە کێشی { $found } ھەیە.
        [weighs] { $id } دەبوو کێشی { $expected } بێت، بەڵام { $found } ە.
        [not-open] { $id } دەبوو یەکلایی نەبووبێتەوە، بەڵام یەکلایی بووەتەوە: { $found }.
        [not-settled] { $id } دەبوو یەکلایی نەبووبێتەوە، بەڵام ھیچ پرسیارێک یەکلایی ناکاتەوە.
        [element] { $id } دەبوو { $expected } بێت، بەڵام { $found } ە.
        [highest] بەرزترین کێش دەبوو { $expected } بێت، بەڵام { $found } ە.
        [refused] وەڵامی { $id } وەرناگیرێت.
        [not-relevant] { $id } وەڵامی ھەیە، بەڵام پرسیارەکە ناکرێت.
       *[other] { $id } بوو بە شتێکی تر لەوەی لە ژێر { "\u2066" }[expect]{ "\u2069" } دا نووسراوە.
    }
    .hint = ڕاستییەکان یان ئەوەی چاوەڕێ دەکرێت بگۆڕە، بۆ ئەوەی لە ھەموو جۆرەکاندا ڕاست بێت.

refusal-not-training = ئەوە سەر بە ڕاھێنانە، و ئەمە گفتوگۆیەکی ڕاستەقینەیە.
refusal-too-late-to-practise = حاڵەتی ڕاھێنان پێش دەستپێکردنی گفتوگۆکە ھەڵدەبژێردرێت.

train-none = ھیچ حاڵەتێکی ڕاھێنان نییە.
train-left-out = حاڵەتی ڕاھێنانی { $scenario } بەکار نایەت:
train-no-such-scenario = حاڵەتی ڕاھێنانی «{ $scenario }» نییە.
    .hint = یەکێک لەمانە ھەڵبژێرە: { $scenarios }.
train-has-problems = { $n ->
        [one] حاڵەتی ڕاھێنان لە { $path } دا ھەڵەیەکی تێدایە.
       *[other] حاڵەتی ڕاھێنان لە { $path } دا { $n } ھەڵەی تێدایە.
    }
    .hint = ئەوەی سەرەوە ڕاست بکەرەوە، و بە { "\u2066" }vilja forms check { $path }{ "\u2069" } تاقی بکەرەوە.
train-level-easy = ئاسان
train-level-medium = مامناوەند
train-level-hard = سەخت
train-minutes = { $n ->
        [one] نزیکەی یەک خولەک
       *[other] نزیکەی { $n } خولەک
    }

train-sheet-heading = { $practice } · پەڕەی ڕۆڵ: { $title } ({ $scenario })
train-day = ڕۆژی ڕاھێنان { $day }
train-seed = تۆو { $seed }
train-situation = ئەوەی کارمەند پێش گفتوگۆکە دەیزانێت
train-persona = تۆ کێیت
train-mood = ڕۆژی تۆ
train-mood-calm = تۆ ھێمنیت.
train-mood-tired = تۆ ماندوویت: ئەگەر پرسیارێکی بە پەلەت لێ بکرێت، جاری داھاتووش ھەر بە ھەمان کورتی وەڵام دەدەیتەوە.
train-mood-upset = تۆ تووڕە و شێواویت: ئەوەی یەکسەر نایڵێیت، دەبێت کارمەندەکە جارێکی تر بیپرسێت.
train-feelings = ھەستت چۆنە
train-knows = ئەوەی ڕووی داوە
train-withholds = ئەوەی نایدرکێنیت
train-opening = وا دەست پێ دەکەیت
train-replies = وا وەڵام دەدەیتەوە
train-told-open = دەوترێت کاتێک پرسیارەکە کراوە بێت
train-told-again = تەنیا کاتێک دەوترێت کە جارێکی تر بە کراوەیی بپرسرێت
train-told-gently = دەوترێت کاتێک جارێکی تر بە کراوەیی بپرسرێت، ئەگەر کەس پەلەی لێ نەکردبیت و وەڵامەکەی نەخستبێتە دەمت
train-told-never = ھەرگیز ناوترێت
train-first = جاری یەکەم:
train-truth = کاتێک باسی دەکەیت:
train-hurried = ئەگەر پرسیارەکە بە پەلە بێت:
train-leading = ئەگەر وەڵامەکە لە ناو پرسیارەکەدا بێت:
train-facts = شتی تر کە دەیزانیت، و دەیڵێیت کاتێک کەسێک بپرسێت
train-goals = ڕاھێنانەکە بۆ چییە
train-sheet-end = پەڕەکە بۆ ئەو کەسەیە کە ڕۆڵەکە دەبینێت. ئەوەی ڕاھێنان دەکات تەنیا دواتر دەیبینێت.

train-debrief-heading = فیدباک: { $title }
train-not-practised = کۆنووسی { $id } ھی حاڵەتێکی ڕاھێنان نییە.
    .hint = فیدباک بۆ ئەو گفتوگۆیانەی ڕاھێنانە کە لە حاڵەتێکی ڕاھێنانەوە دەستیان پێ کردووە. { "\u2066" }{ "vilja train list" }{ "\u2069" } پیشان دەدات کامانە ھەن.
train-erased = کۆنووسی { $id } بەپێی ڕێسا سڕاوەتەوە.
train-file-exists = فایلی { $path } پێشتر ھەیە.
    .hint = ناوێکی تر ھەڵبژێرە. لەسەر فایلێک کە ھەیە نانووسرێتەوە.
train-not-written = فایلی { $path } نەتوانرا بنووسرێت: { $detail }
    .hint = فۆڵدەرێک ھەڵبژێرە کە مۆڵەتی نووسینت تێیدا ھەیە.
train-written = فیدباکەکە لە { $path } دا نووسرا.
train-group-of-two = کۆنووسەکان ھی دوو حاڵەتی ڕاھێنانن: { $one } و { $other }.
    .hint = ئەوانە بەراورد بکە کە ھەمان حاڵەتیان ڕاھێناوە.
train-group-heading = فیدباکی گرووپەکە: { $title }
train-group-of = { $n ->
        [one] یەک گفتوگۆی ڕاھێنان.
       *[other] { $n } گفتوگۆی ڕاھێنان.
    }
train-group-common = ئەوەی لای چەند کەسێک ھاوبەشە
train-group-nothing = ھیچ شتێک لای زیاتر لە یەک کەس نەبوو.
train-group-by = { $n ->
        [one] لای یەک کەس
       *[other] لای { $n } کەس
    }
debrief-seed = تۆو { $seed }: ھەمان ژمارە جارێکی تر ھەمان کەس دەدات.
debrief-other-file = لە دوای گفتوگۆکە حاڵەتی ڕاھێنان گۆڕدراوە. ئەوەی لێرە دەوترێت بەراوردە لەگەڵ ئەوەی ئێستا.
debrief-asked = پرسیارەکان لە کەسەکە: { $open } کراوە، { $hurried } بە پەلە، { $leading } ئاڕاستەکەر.
debrief-languages = { $n ->
        [0] کەسەکە بە { $spoken } قسە دەکات. جگە لە زمانی کارمەند ھیچ زمانێک پیشان نەدرا.
       *[other] کەسەکە بە { $spoken } قسە دەکات. پیشان درا: { $shown }.
    }
debrief-read-back = پوختەکە بە { $language } خوێندرایەوە.
debrief-found = تێبینی کراو
debrief-none-found = ھیچ لەوەی دەکرا تێبینی بکرێت.
debrief-points = بۆ قسەلەسەرکردن
debrief-no-points = ھیچ: ھەموو ئەوەی دەکرا بزانرێت وەک خۆی نووسراوە.
debrief-truth = ڕاستییەکە ئەمە بوو
debrief-knew = ئەوەی کەسەکە دەیزانی
debrief-discuss = بۆ گفتوگۆکردن
debrief-times = کات
debrief-marks = ساتە نیشانکراوەکان
debrief-time = { $what }: { $time }
debrief-paused = پشوو
debrief-not-a-grade = فیدباک نمرە نییە.
debrief-moment-at = ھەنگاوی { $step }، { $time } دوای دەستپێکردنی گفتوگۆکە، لای «{ $place }»
debrief-moment = ھەنگاوی { $step }، { $time } دوای دەستپێکردنی گفتوگۆکە
debrief-recorded = نووسراوە: { $what }
debrief-fact = ڕاستییەکە: { $what }
debrief-ask = دەکرا وا بپرسرێت: { $what }
debrief-why-flag = سەرنجی «{ $flag }» پشت بەمە دەبەستێت: { $sources }

debrief-missed-flag = { $n ->
        [0] تێبینی نەکراوە: { $flag } ({ $weight })
       *[other] تێبینی نەکراوە: { $flag } ({ $weight }). پشت بەمانە دەبەستێت: { $places }
    }
debrief-weighs-otherwise = { $flag }: کێشی { $found } ە، بەڵام دەبوو { $expected } بێت{ $n ->
        [0] {""}
       *[other] . پشت بەمانە دەبەستێت: { $places }
    }
debrief-without-ground = بێ بنەما تێبینی کراوە: { $flag } ({ $weight })، لە ڕێگەی { $places }
debrief-wrongly-recorded = { $place }: بە شێوەیەکی تر لەوەی ھەبوو نووسراوە{ $after ->
        [hurried] {" "}(وەڵامی پرسیارێکی بە پەلە)
        [leading] {" "}(وەڵامی پرسیارێکی ئاڕاستەکەر)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: «{ $said }» بووە بە «نەخێر»
    .why = ئەوەی نازانێت یان نایەوێت وەڵام بداتەوە، نەیوتووە نەخێر. ئەوەی نەزانراوە دەبێت وەک نەزانراو بنووسرێت.
debrief-not-learnt = { $place }: وەک «{ $recorded }» نووسراوە، بەڵام شتێک ھەبوو بۆ زانین{ $n ->
        [0] . ھیچ پرسیارێکی کراوە نەکرا
        [one] . یەک پرسیاری کراوە کرا، و زیاتر پێویست بوو
       *[other] {""}
    }
    .why = یەکەم وەڵامی خۆدزەرەوە زۆر جار دواین نییە. پرسیارێکی کراوەی تر کەمی تێ دەچێت.
debrief-other-entries = { $place }: { $recorded } نووسراون، بەڵام ڕاستییەکە { $fact } ە
debrief-skipped = { $place }: نەپرسراوە، یان ھیچ نەنووسراوە
debrief-skipped-beside = { $section }: { $n ->
        [one] یەک پرسیار بێ وەڵام: { $places }
       *[other] { $n } پرسیار بێ وەڵام: { $places }
    }
debrief-late = { $place }: تەنیا دوای «{ $passed }» نووسراوە، کە لە بەشێکی دواتردایە
    .why = ئەوەی سەرنجێک پشتی پێ دەبەستێت، پێش بەردەوامبوونی گفتوگۆکە پێویستە: دواتر مرۆڤ لەوە دەپرسێت کە پێشتر باوەڕی پێیەتی.
debrief-pressed = { $place }: { $way ->
        [hurried] پرسیاری بە پەلە
       *[leading] پرسیاری ئاڕاستەکەر
    }{ $cost ->
        [lost] . ڕاستییەکە ھەرگیز دەرنەکەوت
        [closed] . دوای ئەوە نەدەتوانرا بزانرێت
        [delayed] . ڕاستییەکە تەنیا کاتێک ھات کە پرسیارەکە کراوە بوو
       *[nothing] . ئەم جارە وەڵامەکە ھەر ھات
    }
    .why = { $way ->
        [hurried] ئەوەی ھەست بە پەلە دەکات بە کورتی وەڵام دەداتەوە و ئەوە دەڵێت کە لە ھەمووی خێراترە.
       *[leading] ئەوەی پشتی بەو کەسە بەستووە کە دەپرسێت، بە ئاسانی ھاوڕا دەبێت.
    }
debrief-contradiction-unnoticed = لەگەڵ یەک ناگونجێن: «{ $one }» و «{ $other }»
    .why = دوو شت کە لەگەڵ یەک ناگونجێن ھۆکارن بۆ پرسیارکردن، نەک بۆ ھەڵبژاردن.
debrief-language-not-shown = پرسیارەکان ھەرگیز بە { $language } پیشان نەدران
    .why = ئەوەی پرسیارەکە بە زمانی خۆی دەبینێت دەزانێت چی دەپرسرێت، و وەرگێڕەکەش.
debrief-not-read-back = پوختەکە نەخوێندرایەوە
    .why = ئەوەی نووسراوە تەنیا ئەو کاتە ھی کەسەکەیە کە بیستبێتی.
debrief-read-back-in-other = پوختەکە بە { $language } خوێندرایەوە، بەڵام کەسەکە بە { $spoken } قسە دەکات
    .why = ئەوەی نووسراوە تەنیا ئەو کاتە ھی کەسەکەیە کە بیستبێتی و تێی گەیشتبێت.
debrief-interpreter-not-recorded = { $place }: نەنووسراوە
    .why = شێوازی وەرگێڕانی گفتوگۆکە بەشێکە لە بنەمای کارەکە: پیشان دەدات وشەکان تا چەند جێی دڵنیایین.
debrief-not-finished = گفتوگۆکە کۆتایی نەھاتووە
