# Language: Sorani (ckb). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

home-scenarios = ڕاھێنانی گفتوگۆیەک: پرۆگرامەکە ڕۆڵی کەسەکە دەبینێت
practise-heading = حاڵەتەکانی ڕاھێنان
practise-what = ھەڵبژێرە کێ دەبینیت. پرۆگرامەکە وەک کەسەکە وەڵام دەداتەوە؛ تۆ دەپرسیت و دەینووسیت.
practise-reading = حاڵەتەکانی ڕاھێنان دەخوێنرێنەوە …
practise-search = گەڕان
practise-none = ھیچ حاڵەتێکی ڕاھێنان ناگونجێت.
practise-about = { $level ->
        [easy] ئاسان
        [hard] سەخت
       *[other] مامناوەند
    } · نزیکەی { $minutes } خولەک · بە { $language } قسە دەکات
practise-no-such = حاڵەتی ڕاھێنان بەو ناوە نییە. یەکێک لە لیستەکە ھەڵبژێرە.
practise-changed = لەوەتەی گفتوگۆکە دەستی پێ کردووە حاڵەتەکە گۆڕدراوە. کەسەکە چیتر وەڵام ناداتەوە، بەڵام ھەموو ئەوەی نووسراوە ماوە.
practise-mood = { $mood ->
        [tired] (دەنگی کەسەکە ماندووە و بە کورتی وەڵام دەداتەوە.)
        [upset] (کەسەکە گرژە و بە دەنگێکی نزم قسە دەکات.)
       *[other] (کەسەکە ھێمنە و چاوەڕێی پرسیارەکە دەکات.)
    }
practise-how = بە Alt-Q بپرسە، بە ھەمان کلیل زیاتر بپرسە. ئەوەی تێی گەیشتوویت بینووسە، وەک لە گفتوگۆیەکی ئاساییدا.
practise-not-asked = ھێشتا نەتپرسیوە: Alt-Q کراوە، Alt-H بە پەلە، Alt-L ئاڕاستەکەر.
practise-how-lines = بە { "\u2066" }/پرسیار{ "\u2069" } بپرسە، بە ھەمان شێوە زیاتر بپرسە. ئەوەی تێی گەیشتوویت بینووسە، وەک لە گفتوگۆیەکی ئاساییدا.
practise-not-asked-lines = ھێشتا نەتپرسیوە: { "\u2066" }/پرسیار{ "\u2069" } کراوە، { "\u2066" }/پەلە{ "\u2069" } بە پەلە، { "\u2066" }/ئاڕاستەکەر{ "\u2069" } ئاڕاستەکەر.
practise-you-said = تۆ { $way ->
        [leading] (ئاڕاستەکەر)
       *[other] (کراوە)
    }: { $words }
practise-you-asked = { $way ->
        [hurried] بە پەلە دەپرسیت
        [leading] وا دەپرسیت کە وەڵامەکە لە ناو پرسیارەکەدایە
       *[other] بە کراوەیی دەپرسیت
    }{ $n ->
        [one] { "" }
       *[other] { " " }(پرسیاری { $n } لێرە)
    }
practise-mark-heading = نیشانکردنی ساتەکە
practise-mark-what = چەند وشەیەک لەسەر ئەوەی لێرە ڕووی دا. لە فیدباکدا دەنووسرێن.
practise-marked = ساتەکە نیشان کرا.
action-ask-open = بە کراوەیی بپرسە، یان زیاتر بپرسە
    .key = کراوە
    .word = پرسیار
action-ask-hurried = بە پەلە بپرسە
    .key = بە پەلە
    .word = پەلە
action-ask-leading = پرسیاری ئاڕاستەکەر بکە
    .key = ئاڕاستەکەر
    .word = ئاڕاستەکەر
action-mark = نیشانکردنی ساتەکە
    .key = نیشان
    .next = نیشانی دواتر
    .word = نیشان

status-replay = لێدانەوە
replay-standing = لێدانەوە، ھەنگاوی { $step } لە { $of } ({ $clock }): { $what }. تیرەکان ھەنگاو دەنێن، بۆشایی لێی دەداتەوە، 2 و 3 خێراتر.
replay-playing = لێدانەوە، ھەنگاوی { $step } لە { $of } ({ $clock }): { $what }. بۆشایی یان ھەمان ژمارە ڕایدەگرێت.
replay-step-lines = ھەنگاوی { $step } لە { $of } ({ $clock }): { $what }.
replay-how-lines = دێڕی بەتاڵ ھەنگاوێک دەچێتە پێشەوە و < ھەنگاوێک دەگەڕێتەوە. { $play } لێی دەداتەوە، جارێکی تر خێراتر لێی دەداتەوە، و لە کۆتاییدا دەوەستێت.
replay-plays-faster = { $times } ئەوەندەی ئەو کاتە خێرا لێ دەدرێتەوە.
replay-plays = بە خێرایی ئەو کاتە لێ دەدرێتەوە.
replay-stopped = وەستا.
replay-branch = لق: وەڵامێکی تر تاقی دەکەیتەوە. ھیچی پاشەکەوت ناکرێت. { $back } دەگەڕێتەوە بۆ لێدانەوە.
replay-branch-left = گەڕایتەوە بۆ لێدانەوە.
replay-no-branch-at-end = گفتوگۆکە لێرە کۆتایی ھاتووە. بگەڕێوە بۆ ئەو ساتەی دەتەوێت شتێکی تری تێدا تاقی بکەیتەوە.
replay-no-mark = ھیچ ساتێک نیشان نەکراوە.
replay-at-start = ئەمە سەرەتایە.
replay-at-end = ئەمە کۆتاییە.
replay-only-looked-at = لێدانەوە تەنیا بۆ بینینە. { $try } لێرەوە وەڵامێکی تر تاقی دەکاتەوە، بێ پاشەکەوتکردن.
replay-for-manager = گفتوگۆی ڕاستەقینە تەنیا بەو کەسە لێ دەدرێتەوە کە کلیلی بەڕێوەبەری ھەیە.
replay-protected-not = گفتوگۆی پارێزراو لێ نادرێتەوە: ھەر پرسیارێک وەڵامەکەی پیشان دەدات.
replay-began = گفتوگۆکە دەست پێ دەکات
replay-answered = وەڵامی «{ $place }»
replay-entry-added = دێڕێک بۆ «{ $place }» زیاد دەکرێت
replay-entry-removed = دێڕێک لە «{ $place }» لا دەبرێت
replay-noted = تێبینی بۆ «{ $place }»
replay-moved = دەچێت بۆ «{ $place }»
replay-reviewed = دەچێت بۆ پێداچوونەوە
replay-undone = ھەنگاوێک پووچ دەکرێتەوە
replay-redone = ھەنگاوێک دووبارە دەکرێتەوە
replay-language = زمانی کەسەکە دەگۆڕدرێت
replay-interpreted = شێوازی وەرگێڕان دەگۆڕدرێت
replay-presented = «{ $place }» پیشان دەدرێت
replay-assessed = سەرنجێک ھەڵدەسەنگێنرێت
replay-overridden = وەڵامێک سەرەڕای ئاگاداری دەھێڵدرێتەوە
replay-disagreed = کەسەکە دەڵێت چی ڕاست نییە
replay-read-back = پوختەکە دەخوێنرێتەوە
replay-form-changed = فۆرمەکە بە وەشانێکی تر دەگۆڕدرێت
replay-protected = پاراستنەکە دەگۆڕدرێت
replay-practised = حاڵەتی ڕاھێنان ھەڵدەبژێردرێت
replay-asked = { $way ->
        [hurried] پرسیاری بە پەلە لەبارەی
        [leading] پرسیاری ئاڕاستەکەر لەبارەی
       *[other] پرسیاری کراوە لەبارەی
    } «{ $place }»
replay-marked = ساتی نیشانکراو: { $text }
replay-finished = گفتوگۆکە کۆتایی دێت
replay-amended = ڕاستکردنەوەی «{ $place }»
action-replay = لێدانەوەی گفتوگۆکە ھەنگاو بە ھەنگاو
    .key = لێدانەوە
    .word = لێدانەوە
action-branch = لێرەوە وەڵامێکی تر تاقی بکەرەوە، بێ پاشەکەوتکردن
    .key = تاقیکردنەوە
    .word = تاقیکردنەوە

debrief-screen-what = نمرە نییە: ساتەکانن بۆ قسەلەسەرکردن. { "\u2066" }{ "vilja train debrief" }{ "\u2069" } ھەموو پەڕەکە لە فایلێکدا دەنووسێت.
debrief-screen-goals = بۆ ڕاھێنان
debrief-screen-points = بۆ قسەلەسەرکردن
debrief-screen-no-point = ھیچ: ھەموو ئەوەی دەکرا بزانرێت پرسراوە و نووسراوە.
debrief-screen-found = ئەوەی دۆزیتەوە
debrief-screen-marks = ساتە نیشانکراوەکان
debrief-screen-truth = ڕاستییەکە ئەمە بوو
debrief-screen-discuss = پرسیار بۆ گفتوگۆکردن
debrief-screen-times = کات
debrief-screen-about = لەبارەی ڕاھێنانەکە
debrief-screen-beside = نووسراوە: { $recorded }. ڕاستییەکە: { $fact }.
debrief-screen-ask = دەکرا وا بپرسرێت: { $ask }
action-debrief = فیدباک لەسەر ڕاھێنانەکە
    .key = فیدباک
    .word = فیدباک

lesson-row = یەکەم وانە: فێری کلیلەکان ببە
    .what = نزیکەی دە خولەک. گفتوگۆیەکی کورت دەکەیت و بە بەکارھێنان فێری ھەر کلیلێک دەبیت.
lesson-standing = وانە، { $step } لە { $of }: { $what } ({ $skip } بازی بەسەردا دەدات)
lesson-answer = ژمارەی پێش وەڵامێک ھەڵیدەبژێرێت. پەڕەکە بە { $close } دابخە و وەڵامێک ھەڵبژێرە.
lesson-next = Enter دەچێت بۆ پرسیاری دواتر. Enter دابگرە.
lesson-ask = لە کەسەکە بپرسە: { $key }. وەڵامەکەی لە ژێر پرسیارەکەدا بە دوو زمان پیشان دەدرێت.
lesson-dont-know = کەسەکە نازانێت؟ ھێڵ (-) ئەوە دەنووسێت، لە خانەی دەقدا { $key }. «نازانم» ھەرگیز «نەخێر» نییە.
lesson-undo = ھەڵە بوو؟ { $key } پووچی دەکاتەوە. تاقی بکەرەوە.
lesson-language = { $key } زمانی کەسەکە لە ناوەڕاستی پرسیاردا دەگۆڕێت. تاقی بکەرەوە و زمانێک ھەڵبژێرە.
lesson-both = { $key } یەک زمان یان دوو زمان پیشان دەدات. تاقی بکەرەوە.
lesson-note = { $key } تێبینییەک بۆ پرسیارەکە دەکاتەوە. چەند وشەیەک بنووسە و Enter دابگرە.
lesson-flags = { $key } پیشان دەدات وەڵامەکان ئاماژە بە چی دەکەن. بیکەرەوە و بە { $close } دایبخە.
lesson-overview = { $key } ھەموو پرسیارەکان پیشان دەدات؛ بۆ گەڕان بنووسە. بیکەرەوە و بە { $close } دایبخە.
lesson-shutter = کەسێک ھاتە ژوورەوە؟ { $key } ھەمووی دەشارێتەوە، { $key } دووبارە پیشانی دەدات. ھەردووکیان تاقی بکەرەوە.
lesson-help = { $key } ھەموو کلیلەکانی ئێرە پیشان دەدات. بیکەرەوە و بە { $close } دایبخە.
lesson-finish = ئێستا خۆت گفتوگۆکە بکە. بپرسە، بنووسە، بچۆ بۆ { $key } و کاتێک تەواو بوویت کۆتایی پێ بھێنە.
lesson-debrief = { $key } فیدباک پیشان دەدات: چیت دۆزییەوە، و دەکرا چی بپرسرێت.
lesson-over = وانەکە کۆتایی ھات. { $replay } گفتوگۆکە لێ دەداتەوە، { $home } دەچێت بۆ سەرەتا.
action-skip = بازدان بەسەر ئەم ھەنگاوەی وانەکەدا
    .key = بازدان
    .word = بازدان
