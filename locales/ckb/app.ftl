# Language: Sorani (ckb). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = ڕاھێنان
title-case = دۆسیەی { $case }

## The top line

status-saved = { $clock } پاشەکەوت کرا
status-all-saved = ھەمووی پاشەکەوت کراوە
status-not-saved = پاشەکەوت نەکراوە
status-flags =
    { $n ->
        [one] { $n } سەرنج
       *[other] { $n } سەرنج
    }
status-open = { $n } بە بەشێک ھاتووەتە دی، بە وەڵامی زیاتر یەکلایی دەبێتەوە

## Languages

language-sv = سویدی
language-en = ئینگلیزی
language-ar = عەرەبی
language-so = سۆماڵی
language-fa-af = دەری
language-fa = فارسی
language-ti = تیگرینیا
language-uk = ئۆکرانی
language-ru = ڕووسی
language-ckb = سۆرانی
language-kmr = کورمانجی
language-tr = تورکی
language-pl = پۆڵەندی
language-fi = فینلەندی
language-ps = پەشتۆ
language-ur = ئوردو
language-am = ئەمھەری
language-om = ئۆرۆمۆ
language-sq = ئەلبانی
language-bs = بۆسنی
language-hr = کرواتی
language-sr = سربی
language-es = ئیسپانی
language-fr = فەڕەنسی
language-pt = پورتوگالی
language-de = ئەڵمانی
language-it = ئیتاڵی
language-ro = ڕۆمانی
language-bg = بولگاری
language-hu = ھەنگاری
language-el = یۆنانی
language-hy = ئەرمەنی
language-ka = گورجی
language-az = ئازەربایجانی
language-uz = ئۆزبەکی
language-mn = مەنگۆلی
language-sw = سواحیلی
language-rw = کینیارواندا
language-ln = لینگالا
language-bn = بەنگالی
language-hi = ھیندی
language-pa = پەنجابی
language-ta = تامیلی
language-th = تایلەندی
language-vi = ڤێتنامی
language-zh = چینی
language-et = ئیستۆنی
language-lv = لاتڤیایی
language-lt = لیتوانی
language-rom = ڕۆمانی (زمانی ڕۆما)
language-se = سامیی باکوور
language-fit = مێئانکیەلی
language-swl = زمانی ئاماژەی سویدی
mark-missing = وەرگێڕانی نییە
mark-unreviewed = وەرگێڕانی پێدانەچوو

## First start and unlocking

welcome-heading = بەخێربێیت بۆ Vilja
welcome-purpose = Vilja گفتوگۆ لەگەڵ ئەو کەسانەدا بە دوو زمان ڕێک دەخات کە لە نێوان شارەوانییەکاندا ماڵیان گواستووەتەوە، و پیشان دەدات وەڵامەکان ئاماژە بە چی دەکەن.
officer-language-heading = دەتەوێت بە چ زمانێک کار بکەیت؟
passphrase-heading = ڕستەیەکی نھێنی ھەڵبژێرە
passphrase-why = ھەموو گفتوگۆکان بە ڕستەی نھێنی کۆد دەکرێن. چەند وشەیەک بەدوای یەکدا باشە: بەئاسانی لە بیر دەمێنن و بەسەختی دەزانرێن. لانیکەم 12 پیت.
passphrase-forgotten = ئەگەر ڕستەی نھێنی لە بیر بچێت، کەس ناتوانێت جارێکی تر گفتوگۆکان بخوێنێتەوە، مەگەر کلیلی یەدەگ ھەبێت. دواتر دەوترێت چۆن دروست دەکرێت.
passphrase-first = ڕستەی نھێنی
passphrase-again = ھەمان ڕستەی نھێنی، جارێکی تر
passphrase-practice = ڕاھێنان پێویستی بە ڕستەی نھێنی نییە: Ctrl-T دابگرە.
passphrase-practice-line = ڕاھێنان پێویستی بە ڕستەی نھێنی نییە: { "\u2066" }/ڕاھێنان{ "\u2069" } بنووسە.
passphrase-too-short = ڕستەی نھێنی زۆر کورتە. لانیکەم 12 پیت بەکار بھێنە، باشترە چەند وشەیەک بن.
passphrase-differs = ڕستە نھێنییەکان وەک یەک نەبوون. سەرلەنوێ ڕستەیەکی نھێنی بنووسە.
unlock-heading = کردنەوەی قوفڵ
unlock-passphrase = ڕستەی نھێنی
wait-creating = فایلی کۆدکراو دروست دەکرێت. نزیکەی چرکەیەک دەخایەنێت.
wait-unlocking = قوفڵ دەکرێتەوە …
wait-opening = ڕاھێنان دەکرێتەوە …

## Home

home-heading = دەتەوێت چی بکەیت؟
home-training = ئەمە ڕاھێنانە. ھیچ شتێک لێرەوە ناچێتە ناو گفتوگۆی ڕاستەقینە.
home-begin = دەستپێکردنی گفتوگۆ
home-practice = تاقیکردنەوەی گفتوگۆی ڕاھێنان
home-look-around = چاوێک بگێڕە
home-real = بۆ گفتوگۆی ڕاستەقینە
home-open = گفتوگۆی بەردەوام
home-finished = گفتوگۆی تەواوبوو
home-no-case = بێ دۆسیە

setup-heading = گفتوگۆی نوێ
setup-case = ژمارەی دۆسیەی نووسینگە
setup-case-why = ئەگەر ھێشتا نییە، بە بەتاڵی بەجێی بھێڵە. ھەرگیز ناو یان ژمارەی کەسی لێرە مەنووسە.
setup-form = کام فۆرم؟
setup-no-form = ئەو فۆرمە نییە. «vilja forms list» کار پێ بکە بۆ ئەوەی ببینیت کامانە ھەن.
client-language-heading = کەسەکە بە چ زمانێک قسە دەکات؟
client-language-none = تەنیا زمانی کارمەند
client-language-later = زمان ھەر کاتێک دەتوانرێت بە F2 بگۆڕدرێت.

look-around-heading = چاوێک بگێڕە
look-around-what = گفتوگۆ پرسیارەکان بە ڕیزی ھێمن دەکات. کاتێک وەڵامەکان پێکەوە ئاماژە بە شتێک دەکەن، سەرنجێک پیشان دەدرێت، لەگەڵ ئەو وەڵامانەی پشتی پێ دەبەستێت.
look-around-not = پرۆگرامەکە بڕیار لەسەر ھیچ نادات. سەرنج شتێکە بۆ بەدواداچوون، و تۆیت کە ھەڵیدەسەنگێنیت.
look-around-flags = ئەو سەرنجانەی فۆرمەکە دەتوانێت بیدات

## The question

question-counter = پرسیاری { $number } لە { $total } · { $section }
question-note = تێبینی: { $note }
question-put-aside = پرسیارەکە چیتر پێویست نییە. وەڵامەکە لا براوە و ناژمێردرێت. بۆ بەردەوامبوون Enter دابگرە.
field-words = وشەکانی کەسەکە خۆی
field-rendering = گێڕانەوەی وەرگێڕ
field-search = گەڕان
field-number = ژمارە
field-number-of = ژمارە ({ $unit })
field-money = بڕ بە کرۆن
field-date = بەروار: { "\u2066" }{ "2026-10-01" }{ "\u2069" }، { "\u2066" }{ "2026-10" }{ "\u2069" }، { "\u2066" }{ "2026" }{ "\u2069" } یان { "\u2066" }{ "~2026" }{ "\u2069" } بۆ نزیکەیی
field-period = لە و تا: { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }
field-code = کۆد
field-full =
    { $n ->
        [one] دەقەکە جێی نابێتەوە. جێگەی { $n } پیتی تر ماوە.
       *[other] دەقەکە جێی نابێتەوە. جێگەی { $n } پیتی تر ماوە.
    }
search-how = چەند پیتێکی ناوەکە بنووسە.
search-nothing = ھیچ لە لیستەکەدا ناگونجێت. پیتی کەمتر بنووسە.
search-pick-one = زیاتر لە یەکێک دەگونجێت. یەکێک بە ژمارەکەی ھەڵبژێرە.
search-chosen = ھەڵبژێردرا: { $name }
roster-add = زیادکردن
roster-none = ھیچ
roster-added = زیاد کرا. Enter دەچێت بۆ پرسیارەکانی ھەر یەکێک.
answer-yes = بەڵێ
answer-no = نەخێر
answer-given = بەڵێ، ڕەزامەندی دەدرێت
answer-partly = بەڵێ، بۆ بەشێک
answer-refused = نەخێر، ڕەزامەندی نییە
answer-read = خوێندرایەوە
answer-money = { $amount } کرۆن
answer-listed = لیستەکە تەواوە
silence-dont-know = نازانم
silence-declined = نامەوێت وەڵام بدەمەوە
silence-not-applicable = نایگرێتەوە
silence-not-interpreted = وەرنەگێڕدرا

note-heading = تێبینی بۆ پرسیارەکە
palette-heading = ھەموو فەرمانەکان
list-search = گەڕان
overview-heading = تێڕوانینی گشتی

## Weights, in the order of how much they weigh

weight-prohibited = قەدەغە
    .long = قەدەغە: بەپێی دەزگایەک یان دادگایەک لە خۆیدا پێچەوانەی یاسایە.
weight-policy = دژی ڕێنمایی
    .long = دژی ڕێنمایی: پێشنیارێک یان ڕێسایەکی ناوخۆیی دەڵێت نەخێر، نەک یاسا.
weight-strong = نیشانەی ڕوون
    .long = نیشانەی ڕوونی بەشداریی چالاک، پێکەوە لەگەڵ وەڵامەکانی تر.
weight-grey = ناوچەی خۆڵەمێشی
    .long = ناوچەی خۆڵەمێشی: دەشێت پشتگیرییەکی ئاسایی بێت یان بەشێک لە بەشداریی چالاک.
weight-context = پاشخان
    .long = پاشخان: دۆخەکە ڕوون دەکاتەوە و ھەرگیز بە تەنیا بەس نییە.
weight-mitigating = نیشانەی پێچەوانە
    .long = نیشانەی پێچەوانە: دژی بەشداریی چالاک ئاماژە دەکات، یان ئەوەی ڕووی دا ڕێگەپێدراو دەکات.

truth-yes = بەڵێ
truth-no = نەخێر
truth-unknown = ھێشتا نەزانراوە

## Findings

pane-because = پرسیاری { $numbers }
pane-flags =
    { $n ->
        [one] { $n } سەرنج، F4 پیشانی دەدات
       *[other] { $n } سەرنج، F4 ھەمووی پیشان دەدات
    }
pane-elements = بەشداریی چالاک:
pane-contradictions =
    { $n ->
        [one] { $n } دژ بە یەک
       *[other] { $n } دژ بە یەک
    }
flags-heading = وەڵامەکان ئاماژە بە چی دەکەن
flags-never-a-verdict = سەرنج ھەرگیز حوکم نییە. وەڵامگەلێک پیشان دەدات کە شایەنی بەدواداچوونن.
flags-elements = ڕەگەزەکانی بەشداریی چالاک
flags-raised = سەرنجەکان
flags-contradictions = دژ بە یەک
flags-open = بە وەڵامی زیاتر یەکلایی دەبێتەوە
flags-needs =
    { $rest ->
        [0] بەمانە یەکلایی دەبێتەوە: { $questions }
       *[other] بەمانە یەکلایی دەبێتەوە: { $questions } و { $rest } ی تر
    }
flags-ask-next = شایەنی پرسینە: { $questions }
flags-sources = سەرچاوە: { $sources }
assessed-confirmed = ھەڵسەنگاندن: پشتڕاست کرایەوە
assessed-set-aside = ھەڵسەنگاندن: بێ ھەنگاو بەجێ دەھێڵدرێت. { $reason }
assessed-open = ھێشتا ھەڵنەسەنگێنراوە
assess-confirm = سەرنجەکە پشتڕاست بکەرەوە
assess-set-aside = بێ ھەنگاو بەجێی بھێڵە، لەگەڵ ھۆکار
assess-leave-open = با بێ ھەڵسەنگاندن بمێنێتەوە
assess-reason = ھۆکار

## Review and finish

review-heading = پێداچوونەوە
review-what = پێش کۆتاییھێنان بە گفتوگۆکە بە وەڵامەکاندا بچۆرەوە. Enter لەسەر ھەر دێڕێک دەچێت بۆ پرسیارەکە.
review-read-back = پوختەکە بۆ کەسەکە بخوێنەرەوە
review-was-read-back = خوێندرایەوە
review-not-read-back = ھێشتا نەخوێندراوەتەوە
review-read-back-changed = خوێندرایەوە، بەڵام دوای ئەوە وەڵام گۆڕاون
review-disagree = کەسەکە لەگەڵ شتێکدا ھاوڕا نییە
review-finish = کۆتایی بە گفتوگۆکە بھێنە
review-flags =
    { $n ->
        [0] سەرنجەکان، ھەمووی ھەڵسەنگێنراون
        [one] سەرنجەکان، { $n } ماوە بۆ ھەڵسەنگاندن
       *[other] سەرنجەکان، { $n } ماون بۆ ھەڵسەنگاندن
    }
review-unanswered =
    { $n ->
        [one] بێ وەڵام، { $n } پرسیار
       *[other] بێ وەڵام، { $n } پرسیار
    }
review-folded = شاردراونەتەوە. F9 پیشانیان دەدات.
review-half-written = نووسراوە بەڵام وەک وەڵام نەخوێندراوەتەوە
review-required = فۆرمەکە بە تایبەتی داوای وەڵامی ئەمە دەکات
review-put-aside = وەڵامە لابراوەکان، ناژمێردرێن

summary-heading = پوختە بۆ خوێندنەوە
summary-how = بە ھێواشی بخوێنەرەوە، دێڕ بە دێڕ. دواتر بپرسە ئایا شتێک ھەڵەیە یان کەمە.
# Read aloud to the person.
summary-opening = ئێستا ئەوەی بەڕێزت باست کرد دەخوێنمەوە. ئەگەر شتێک ھەڵە بوو، پێم بڵێ.
# Read aloud to the person.
summary-closing = ئەمە ھەموو ئەوە بوو کە نووسیومە. شتێک ھەڵەیە، یان شتێک کەمە؟
summary-read = پوختەکە خوێندرایەوە
summary-disagrees = کەسەکە لەگەڵ شتێکدا ھاوڕا نییە
summary-was-read = تۆمار کرا کە پوختەکە خوێندرایەوە.
disagreement-heading = کەسەکە ھاوڕا نییە
disagreement-why = بنووسە کەسەکە پێی وایە چی ھەڵەیە، بە وشەکانی خۆی. وەڵامەکان بەمە ناگۆڕدرێن.
# Read aloud to the person.
disagreement-ask = لەگەڵ چیدا ھاوڕا نیت؟

finish-heading = کۆتایی بە گفتوگۆکە بھێنرێت؟
finish-what = دوای کۆتایی ھیچ ناگۆڕدرێت. ڕاستکردنەوە وەک پاشکۆ لەگەڵ ھۆکار دەنووسرێت.
finish-unanswered =
    { $n ->
        [one] { $n } پرسیاری گرنگ بێ وەڵامە.
       *[other] { $n } پرسیاری گرنگ بێ وەڵامن.
    }
finish-unassessed =
    { $n ->
        [one] { $n } سەرنج ھەڵنەسەنگێنراوە.
       *[other] { $n } سەرنج ھەڵنەسەنگێنراون.
    }
finish-not-read-back = پوختەکە نەخوێندراوەتەوە.
finish-changed-since-read-back = لەو کاتەوە کە پوختەکە خوێندرایەوە وەڵام گۆڕاون.
finish-yes = کۆتاییھێنان
finish-no = بگەڕێوە بۆ پێداچوونەوە
finished = گفتوگۆکە کۆتایی ھات.

put-aside-heading =
    { $n ->
        [one] { $n } وەڵام لا دەبرێت
       *[other] { $n } وەڵام لا دەبرێن
    }
put-aside-what = بە وەڵامە نوێیەکە ئەمە چیتر پێویست نییە. دەپارێزرێت بەڵام ناژمێردرێت. ئەگەر وەڵامەکە بگەڕێنرێتەوە، ئەمەش دەگەڕێتەوە.
put-aside-yes = وەڵامەکە بگۆڕە
put-aside-no = وەڵامە کۆنەکە بھێڵەرەوە

quit-unsaved-heading = ھەمووی پاشەکەوت نەکراوە
quit-unsaved-what = دواین شت نەتوانرا لەسەر دیسکەکە بنووسرێت. ئەگەر ئێستا بچیتە دەرەوە دەشێت لەدەست بچێت.
quit-unsaved-yes = ھەوڵی پاشەکەوتکردن بدە و بچۆ دەرەوە
quit-unsaved-no = لێرە بمێنەوە
not-saved-stay = دواین شت نەتوانرا پاشەکەوت بکرێت. گفتوگۆکە بە کراوەیی دەمێنێتەوە تا دەکرێت.

transcript-heading = کۆنووس
transcript-read-only = گفتوگۆکە کۆتایی ھاتووە و تەنیا دەخوێنرێتەوە. Enter لەسەر وەڵامێک ڕاستکردنەوەیەک دەنووسێت.
transcript-amendments = ڕاستکردنەوەکان
transcript-amendment = لە { $before } بۆ { $after }. ھۆکار: { $reason }
transcript-unreadable = کۆنووسەکە بەو فۆرمەی پێی نووسراوە ناخوێنرێتەوە. «vilja transcripts verify» کار پێ بکە.
amend-heading = ڕاستکردنەوە
amend-new-answer = وەڵامی نوێ: { $answer }
amend-reason = ھۆکاری ڕاستکردنەوەکە
amended = ڕاستکردنەوەکە پاشەکەوت کرا. وەڵامی پێشوو دەمێنێتەوە.

shutter = بۆ بەردەوامبوون F5 دابگرە.

help-heading = یارمەتی
help-answering = یەک کلیل وەڵامی پرسیاری ھەڵبژاردن دەداتەوە. Enter بەردەوام دەبێت. ھێڵ (-) واتە «نازانم» و سفر (0) واتە «نامەوێت وەڵام بدەمەوە». لە خانەی دەقدا Alt-V و Alt-A یە. Alt-Enter دێڕێکی نوێ دەدات، و Tab دەچێت بۆ خانەی دواتر.
help-moving = Shift-Tab دەگەڕێتەوە. ھیچ ون نابێت کاتێک بەرەو پێش و دواوە دەچیت. F7 ھەموو پرسیارەکان پیشان دەدات. F2 زمانی کەسەکە دەگۆڕێت، لە ناوەڕاستی وشەشدا.
help-flags = F4 پیشان دەدات وەڵامەکان ئاماژە بە چی دەکەن و بۆچی. F9 دەیشارێتەوە تا کەسەکە نەیبینێت. F5 ھەموو شاشەکە دەشارێتەوە.
help-words = ئەوەی کەسانی تر بە social dumpning ناوی دەبەن، لێرە بەشداریی چالاکە. وشەکەی تر خەڵک بچووک دەکاتەوە.

## Commands: the name, the word in the key bar (.key) and the word in line mode (.word)

action-next = بەردەوامبوون
    .save = پاشەکەوت
    .key = دواتر
    .choose = ھەڵبژاردن
    .word = دواتر
action-back = گەڕانەوە
    .key = دواوە
    .word = دواوە
action-language = گۆڕینی زمانی کەسەکە
    .key = زمان
    .word = زمان
action-pick-language = ھەڵبژاردنی زمانی کەسەکە
    .word = زمان-ھەڵبژێرە
action-bilingual = پیشاندانی یەک یان دوو زمان
    .key = یەک/دوو زمان
    .word = دوو-زمان
action-flags = پیشاندانی سەرنجەکان
    .key = سەرنجەکان
    .word = سەرنجەکان
action-fold = شاردنەوەی سەرنجەکان
    .key = پێچانەوە
    .word = پێچانەوە
action-shutter = شاردنەوەی شاشە
    .back = پیشاندان
    .key = شاردنەوە
    .word = شاردنەوە
action-note = تێبینی بۆ پرسیارەکە
    .key = تێبینی
    .word = تێبینی
action-overview = تێڕوانینی گشتیی ھەموو پرسیارەکان
    .key = تێڕوانین
    .word = تێڕوانین
action-review = بۆ پێداچوونەوە
    .key = پێداچوونەوە
    .word = پێداچوونەوە
action-undo = پووچکردنەوە
    .key = پووچکردنەوە
    .word = پووچکردنەوە
action-redo = دووبارەکردنەوە
    .word = دووبارە
action-clear = بەتاڵکردنی وەڵام
    .word = بەتاڵکردن
action-add = زیادکردن بۆ لیست
    .key = زیادکردن
    .word = زیادکردن
action-remove = لابردن لە لیست
    .key = لابردن
    .word = لابردن
action-dont-know = وەڵام: نازانم
    .key = نازانم
    .word = نازانم
action-declined = وەڵام: نامەوێت وەڵام بدەمەوە
    .key = نامەوێت
    .word = نامەوێت-وەڵام-بدەمەوە
action-not-applicable = وەڵام: نایگرێتەوە
    .word = نایگرێتەوە
action-not-interpreted = وەڵام: وەرنەگێڕدرا
    .word = وەرنەگێڕدرا
action-rendering = گۆڕین لە نێوان وشەکانی کەسەکە و گێڕانەوەی وەرگێڕ
    .key = گێڕانەوە
    .word = گێڕانەوە
action-commands = ھەموو فەرمانەکان
    .key = ھەموو فەرمانەکان
    .word = فەرمانەکان
action-help = یارمەتی
    .key = یارمەتی
    .word = یارمەتی
action-cancel = داخستن
    .key = داخستن
    .word = داخستن
action-finish = کۆتاییھێنان بە گفتوگۆ
    .key = کۆتایی
    .word = کۆتایی-گفتوگۆ
action-home = بۆ پەڕەی سەرەتا، گفتوگۆکە پاشەکەوت دەکرێت
    .key = بۆ سەرەتا
    .word = سەرەتا
action-practice = ڕاھێنان، بێ ڕستەی نھێنی
    .key = ڕاھێنان
    .word = ڕاھێنان
action-officer-language = گۆڕینی زمانی خۆت
    .key = زمانی خۆت
    .word = زمانی-خۆت
action-quit = چوونەدەرەوە لە پرۆگرامەکە
    .key = چوونەدەرەوە
    .word = چوونەدەرەوە

## When something cannot be done

not-now = لێرە ناکرێت.
misheard = لەم دێڕە تێنەگەیشتم: { $line }
undone = پووچ کرایەوە یان دووبارە کرایەوە.
refusal-not-relevant = بەو وەڵامانەی ھەن، پرسیارەکە پێویست نییە.
refusal-wrong-kind = ئەو وەڵامە بۆ ئەو پرسیارە ناگونجێت.
refusal-no-such-option = ئەو ھەڵبژاردەیە نییە: { $option }
refusal-out-of-range = وەڵامەکە دەبێت لە نێوان { $min } و { $max } بێت.
refusal-below = وەڵامەکە دەبێت لانیکەم { $min } بێت.
refusal-above = وەڵامەکە دەکرێت ئەوپەڕی { $max } بێت.
refusal-too-few = لانیکەم { $n } ھەڵبژێرە.
refusal-too-many = ئەوپەڕی { $n } ھەڵبژێرە.
refusal-exclusive = ئەو ھەڵبژاردەیە تەنیا دەتوانێت بە تەنیا بێت.
refusal-empty = شتێک بنووسە، یان «نازانم» ھەڵبژێرە.
refusal-unknown-code = ئەو کۆدە لە تۆمارەکەدا نییە: { $code }
refusal-not-a-number = ئەمە ژمارە نییە. ژمارە بنووسە، بۆ نموونە 1500.
refusal-which-number = ئەمە دەکرێت دوو ژمارەی جیاواز بێت. { $whole } یان { $part } بنووسە.
refusal-thousands = ئەگەر ئەوە ژمارەکەیە { $whole } بنووسە، بێ نیشانە لە نێوان ھەزارەکاندا.
refusal-not-a-date = ئەمە بەروار نییە. بۆ نموونە { "\u2066" }{ "2026-10-01" }{ "\u2069" }، { "\u2066" }{ "2026-10" }{ "\u2069" } یان { "\u2066" }{ "2026" }{ "\u2069" } بنووسە.
refusal-not-a-period = ئەمە ماوە نییە. لە و تا بنووسە، بۆ نموونە { "\u2066" }{ "2024-01 – 2026-10" }{ "\u2069" }، یان { "\u2066" }{ "2024-01 –" }{ "\u2069" } ئەگەر ھێشتا تەواو نەبووە.
refusal-period-order = ماوەکە پێش دەستپێکردنی تەواو دەبێت.
refusal-no-such-entry = ئەو دێڕە لە لیستەکەدا نییە.
refusal-finished = گفتوگۆکە کۆتایی ھاتووە. لە بری ئەوە ڕاستکردنەوەیەک بنووسە.
refusal-not-finished = ڕاستکردنەوە تەنیا دوای کۆتایی گفتوگۆکە دەنووسرێت.
refusal-reason-missing = ھۆکارێک بنووسە.
refusal-no-such-flag = سەرنجەکە چیتر کار ناکات.
refusal-nothing-to-undo = ھیچ نییە بۆ پووچکردنەوە.
refusal-nothing-to-redo = ھیچ نییە بۆ دووبارەکردنەوە.
refusal-at-start = ئەمە یەکەم پرسیارە.
refusal-at-end = ئەمە دواینە.
