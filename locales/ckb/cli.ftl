# Language: Sorani (ckb). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = ھەڵە: { $what }
cli-hint = وا بکە: { $what }
cli-warning = ئاگاداری: { $what }
cli-none = ھیچ

# Common failures

cli-no-such-language = زمانی { $language } نییە. ئەمانە ھەن: { $languages }.
    .hint = یەکێک لەوانە ھەڵبژێرە، بۆ نموونە { "\u2066" }{ "--lang sv" }{ "\u2069" }.
cli-not-a-language = { $language } کۆدی زمان نییە.
    .hint = کۆدەکە بە دوو یان سێ پیت بنووسە، بۆ نموونە ar یان { "\u2066" }{ "fa-AF" }{ "\u2069" }.
cli-no-home = ناتوانرێت دیاری بکرێت داتا لە کوێ دابنرێت.
    .hint = VILJA_HOME بکە بە فۆڵدەرێک کە تەنیا تۆ دەستت پێی دەگات.
cli-home-unusable = فۆڵدەری { $path } بەکار نایەت ({ $detail }).
    .hint = بە VILJA_HOME فۆڵدەرێکی تر ھەڵبژێرە، یان مۆڵەتەکان بگۆڕە.
cli-no-such-form = فۆرمی { $form } نییە. ئەمانە ھەن: { $forms }.
    .hint = { "\u2066" }{ "vilja forms list" }{ "\u2069" } ھەموو فۆرمەکان پیشان دەدات.
cli-form-has-problems = { $path } { $n ->
        [one] ھەڵەیەکی
       *[other] { $n } ھەڵەی
    } تێدایە و بەکار نایەت.
    .hint = ھەڵەکانی سەرەوە ڕاست بکەرەوە و بە { "\u2066" }{ "vilja forms check" }{ "\u2069" } بیپشکنە.
cli-own-form-left-out = فۆرمی خۆت { $path } ھەڵەی تێدایە و لەگەڵدا نییە. { "\u2066" }{ "vilja forms check" }{ "\u2069" } کار پێ بکە.
cli-file-missing = { $path } نییە.
    .hint = ڕێنووس و فۆڵدەرەکە بپشکنە.
cli-file-closed = { $path } مۆڵەتی خوێندنەوەی نییە.
    .hint = داوای مۆڵەتی خوێندنەوە لە خاوەنی فایلەکە بکە.
cli-file-unreadable = { $path } ناخوێنرێتەوە ({ $detail }).
cli-not-a-text-file = { $path } فایلی دەقی UTF-8 نییە، یان لە یەک مێگابایت گەورەترە.
cli-man-failed = پەڕەی ڕێبەرەکە نەتوانرا بنووسرێت ({ $detail }).
cli-terminal-failed = تێرمیناڵەکە بەکار نایەت ({ $detail }).
    .hint = { "\u2066" }{ "vilja --plain" }{ "\u2069" } تاقی بکەرەوە، کە پرسیارەکان دێڕ بە دێڕ دەکات.

# Passphrase and store

cli-passphrase = ڕستەی نھێنی:
cli-passphrase-file = فایلی ڕستەی نھێنی، { $path }، ناخوێنرێتەوە ({ $detail }).
    .hint = VILJA_PASSPHRASE_FILE بپشکنە.
cli-passphrase-missing = ھیچ ڕستەی نھێنی نەدرا.
    .hint = لە کاتی پرسیاردا بینووسە، یان با VILJA_PASSPHRASE_FILE ئاماژە بە فایلێک بکات کە تێیدایە.
cli-no-store = لە { $path } ھیچ کۆگایەک نییە.
    .hint = یەک جار vilja کار پێ بکە، ئەوسا دروست دەبێت. گفتوگۆکانی ڕاھێنان بە { "\u2066" }{ "--training" }{ "\u2069" } پیشان دەدرێن.
cli-no-training-store = لە { $path } ھیچ کۆگایەکی ڕاھێنان نییە.
    .hint = لەگەڵ یەکەم گفتوگۆی ڕاھێناندا دروست دەبێت: { "\u2066" }{ "vilja interview --training" }{ "\u2069" }.
cli-no-such-transcript = ھیچ کۆنووسێک نییە کە ناوەکەی بە { $id } دەست پێ بکات.
    .hint = { "\u2066" }{ "vilja transcripts list" }{ "\u2069" } ناوەکان پیشان دەدات. گفتوگۆکانی ڕاھێنان بە { "\u2066" }{ "--training" }{ "\u2069" } پیشان دەدرێن.
cli-transcript-ambiguous = چەند کۆنووسێک ناویان بە { $id } دەست پێ دەکات.
    .hint = پیتی زیاتری ناوەکە بنووسە.

# Forms

cli-forms-built-in = لەناو پرۆگرامەکەدایە
cli-forms-questions = { $n ->
        [one] یەک پرسیار
       *[other] { $n } پرسیار
    }
cli-forms-unusable = { $n ->
        [one] یەک ھەڵە، بەکار نایەت
       *[other] { $n } ھەڵە، بەکار نایەت
    }
cli-forms-unreadable = ناخوێنرێتەوە
cli-forms-required = دەبێت وەڵام بدرێتەوە
cli-forms-conditional = تەنیا ھەندێک جار دەپرسرێت
cli-forms-flags = سەرنجەکان
cli-forms-checked = { $n ->
        [0] بێ ھەڵە
        [one] یەک ھەڵە یان ئاگاداری
       *[other] { $n } ھەڵە یان ئاگاداری
    }
cli-forms-unread = { $n ->
        [one] یەک فایل نەخوێندرایەوە.
       *[other] { $n } فایل نەخوێندرانەوە.
    }

cli-kind-single = یەک ھەڵبژاردە
cli-kind-yes-no = بەڵێ یان نەخێر
cli-kind-consent = ڕەزامەندی
cli-kind-statement = دەخوێنرێتەوە
cli-kind-multiple = چەند ھەڵبژاردەیەک
cli-kind-text = دەق
cli-kind-narrative = بەسەرھات
cli-kind-integer = ژمارەی تەواو
cli-kind-decimal = ژمارە
cli-kind-money = بڕی پارە
cli-kind-date = بەروار
cli-kind-period = کات لە و تا
cli-kind-municipality = شارەوانی
cli-kind-country = وڵات
cli-kind-language = زمان
cli-kind-lookup = لە لیستێکەوە
cli-kind-roster = لیست

# Answers and what they point to

cli-elements = بەشداریی چالاک
cli-flags = سەرنجەکان
cli-contradictions = دژ بە یەک
cli-measures = ھەنگاوەکان
cli-open = ھێشتا کراوەیە
cli-truth-yes = بەڵێ
cli-truth-no = نەخێر
cli-truth-unknown = ھێشتا نەزانراوە
cli-truth-hidden = پیشان نادرێت
cli-why = بۆچی گرنگە: { $what }
cli-sources = سەرچاوە: { $what }
cli-ask-next = لەبارەی ئەمەشەوە بپرسە: { $what }
cli-assessment = ھەڵسەنگاندن: { $what }
cli-assessment-open = ھەڵنەسەنگێنراوە
cli-assessment-confirmed = پشتڕاست کراوەتەوە
cli-assessment-set-aside = بێ ھەنگاو بەجێ دەھێڵدرێت. { $reason }

cli-answers-other-form = وەڵامەکان بۆ فۆرمی { $found } ن، نەک بۆ { $expected }.
    .hint = form لە فایلی وەڵامەکاندا یان { "\u2066" }{ "--form" }{ "\u2069" } بگۆڕە.
cli-answers-not-relevant = { $place } بەم وەڵامانە ناپرسرێت.
    .hint = وەڵامەکە لا ببە، یان ئەو وەڵامە بگۆڕە کە پرسیارەکە پشتی پێ دەبەستێت.
cli-answers-refused = { $place } ناتوانێت ئەو وەڵامەی ھەبێت.
cli-answers-have-problems = { $path } { $n ->
        [one] ھەڵەیەکی
       *[other] { $n } ھەڵەی
    } تێدایە.
    .hint = ھەڵەکان لە سەرەوە لەگەڵ دێڕەکانیان ھەن. وەڵامی ھەڵەدار نەژمێردراون.

# Transcripts

cli-practice = ڕاھێنان
cli-no-transcripts = ھیچ کۆنووسێک نییە.
cli-finished = کۆتایی ھاتووە
cli-unfinished = بەردەوامە
cli-head-transcript = کۆنووس: { $what }
cli-head-case = دۆسیە: { $what }
cli-head-date = ڕۆژی گفتوگۆ: { $what }
cli-head-begun = دەستی پێ کرد: { $what }
cli-head-finished = کۆتایی ھات: { $what }
cli-head-unfinished = کۆتایی نەھاتووە.
cli-head-officer-language = زمانی کارمەند: { $what }
cli-head-client-language = زمانی کەسەکە: { $what }
cli-unanswered = بێ وەڵام
cli-note = تێبینی: { $what }
cli-put-aside = وەڵامە لابراوەکان (ناژمێردرێن)
cli-disagreement = ئەوەی کەسەکە لەگەڵیدا ھاوڕا نییە
cli-read-back = پوختەکە بەم زمانە خوێندراوەتەوە: { $language }.
cli-read-back-changed = دوای خوێندنەوەکە وەڵام گۆڕان.
cli-amendments = ڕاستکردنەوەکان دوای کۆتایی
cli-amendment-before = پێشتر: { $what }
cli-amendment-after = ئێستا: { $what }
cli-amendment-reason = ھۆکار: { $what }

cli-verify-events = { $n ->
        [one] یەک ڕووداو لە زنجیرەکەدا.
       *[other] { $n } ڕووداو لە زنجیرەکەدا.
    }
cli-verify-bodies = { $n ->
        [one] یەک ناوەڕۆک کرایەوە و بەراورد کرا.
       *[other] { $n } ناوەڕۆک کرانەوە و بەراورد کران.
    }
cli-verify-erased = { $n ->
        [0] ھیچ ناوەڕۆکێک بەپێی ڕێسا نەسڕاوەتەوە.
        [one] یەک ناوەڕۆک بەپێی ڕێسا سڕاوەتەوە.
       *[other] { $n } ناوەڕۆک بەپێی ڕێسا سڕاونەتەوە.
    }
cli-verify-whole = زنجیرەکە نەپچڕاوە.
cli-verify-broken = { $n ->
        [one] زنجیرەکە لە شوێنێکدا پچڕاوە.
       *[other] زنجیرەکە لە { $n } شوێندا پچڕاوە.
    }
cli-fault = ھەڵە: { $what }
cli-fault-page-damaged = بەشێکی فایلەکە تێک چووە
cli-fault-event-missing = ڕووداوێک نییە
cli-fault-event-changed = ڕووداوێک گۆڕدراوە یان خراوەتە ناوی
cli-fault-event-moved = ڕووداوێک شوێنی گۆڕیوە
cli-fault-content-missing = ناوەڕۆکێک نییە
cli-fault-content-changed = ناوەڕۆکێک گۆڕدراوە
cli-fault-content-moved = ناوەڕۆکێک شوێنی گۆڕیوە
cli-fault-content-astray = ناوەڕۆکێک سەر بە ھیچ ڕووداوێک نییە
cli-fault-content-unreadable = ناوەڕۆکێک تەواوە بەڵام بەم پرۆگرامە ناخوێنرێتەوە
cli-fault-case-key-lost = کلیلی دۆسیەیەک نەماوە یان شکاوە
cli-fault-case-number-changed = ژمارەی دۆسیەیەک گۆڕدراوە
cli-fault-transcript-missing = کۆنووسێک لە پێڕستەکەدا نییە
cli-fault-count-differs = کۆنووسێک ڕووداوی زیاتر یان کەمتری لەوە ھەیە کە دەیڵێت
cli-fault-last-differs = کۆنووسێک بە ڕووداوێکی تر کۆتایی دێت لەوەی کە دەیڵێت
cli-fault-headlines-differ = پێڕستەکە شتێکی تر دەڵێت لەوەی کۆنووسەکە
cli-fault-form-changed = فۆرمێکی پاشەکەوتکراو جیاوازە لەوەی گفتوگۆکەی پێ کراوە

# Texts

cli-locales-form-unusable = فۆرمەکە ھەڵەی تێدایە، دەقەکان نەپشکنراون ({ $what })
cli-locales-unreviewed = لەلایەن کەسێکەوە پێدا نەچوونەتەوە کە زمانەکە زمانی دایکی بێت
cli-locales-checked = { $n ->
        [0] ھیچ کەم نییە و ھیچ ھەڵە نییە.
        [one] شتێک کەمە یان ھەڵەیە.
       *[other] { $n } شت کەمن یان ھەڵەن.
    }

# The program and the terminal

shell-panicked = پرۆگرامەکە تووشی ھەڵەیەکی خۆی بوو و داخرا ({ $place }). ئەوەی پاشەکەوت کرابوو پاشەکەوتە. دووبارە vilja کار پێ بکە، گفتوگۆکە لە ھەمان شوێنەوە بەردەوام دەبێت.
shell-too-small = پەنجەرەکە زۆر بچووکە: لانیکەم { "\u2066" }{ "30 x 8" }{ "\u2069" }.
trouble-bug = پرۆگرامەکە تووشی ھەڵەیەکی خۆی بوو. دووبارە ھەوڵ بدەرەوە.

line-error = ھەڵە:
line-warning = ئاگاداری:
line-chosen = ھەڵبژێردراو
line-not-chosen = ھەڵنەبژێردراو
line-here = ئێرە
line-empty = بەتاڵ
line-field = وەڵام

# The store

store-trouble-wrong-passphrase = ڕستەی نھێنی ھەڵەیە.
    .hint = دووبارە ھەوڵ بدەرەوە. سەیر بکە ئایا پیتی گەورە (Caps Lock) یان تەختەکلیلێکی تر کارایە.
store-trouble-passphrase-missing = ڕستەی نھێنی پێویستە.
store-trouble-key-file-damaged = فایلی کلیل تێک چووە، و کۆپییەکانیشی.
    .hint = vault.key لە کۆپیی پاراستنەوە بگەڕێنەرەوە.
store-trouble-database-damaged = کۆگاکە تێک چووە.
    .hint = دەست لە فایلەکان مەدە. داوای یارمەتی لە پشتگیریی IT بکە: { "\u2066" }{ "vilja store salvage" }{ "\u2069" } ئەوەی دەخوێنرێتەوە ڕزگار دەکات.
store-trouble-database-missing = کلیلەکە ھەیە بەڵام کۆگاکە نییە.
    .hint = vault.db لە کۆپیی پاراستنەوە بگەڕێنەرەوە.
store-trouble-not-encrypted = کۆگاکە کۆد نەکراوە. ناکرێتەوە.
    .hint = بە پشتگیریی IT بڵێ: کەسێک فایلەکەی گۆڕیوە.
store-trouble-no-codec = پرۆگرامەکە بێ کۆدکردن دروست کراوە و ھیچ کۆگایەک ناکاتەوە.
    .hint = پرۆگرامەکە لە وەشانێکەوە دابمەزرێنە کە SQLCipher ی تێدایە.
store-trouble-wrong-build = پرۆگرامەکە بە ھەڵە دروست کراوە ({ $detail }) و ھیچ کۆگایەک ناکاتەوە.
store-trouble-newer-format = کۆگاکە بە وەشانێکی نوێتری پرۆگرامەکە نووسراوە (فۆرماتی { $detail }). دەست لە ھیچ نەدراوە.
    .hint = وەشانە نوێترەکە دابمەزرێنە.
store-trouble-already-open = { $detail ->
        [unknown] کۆگاکە لە پەنجەرەیەکی تردا کراوەتەوە.
       *[other] کۆگاکە لە پەنجەرەیەکی تردا کراوەتەوە (پرۆسەی { $detail }).
    }
    .hint = سەرەتا پەنجەرەکەی تر دابخە.
store-trouble-not-ours = کۆگاکە ناکرێتەوە: { $detail } بەستەرە، ناوێکی تری ھەیە یان ھی بەکارھێنەرێکی ترە.
    .hint = داوا لە پشتگیریی IT بکە فۆڵدەرەکە لە شوێنی دروستی دابنێت. ھیچ نەگۆڕدراوە.
store-trouble-folder-read-only = کۆگاکە ناکرێتەوە: فۆڵدەری { $detail } تەنیا دەخوێنرێتەوە.
    .hint = ھیچ لەدەست نەچووە. ھەموو ئەوەی دەخوێنرێتەوە لە تۆماری کۆگاکەدا دەنووسرێت، لەبەر ئەوە دەبێت بتوانرێت لە فۆڵدەرەکەدا بنووسرێت. داوای ئەوە لە پشتگیریی IT بکە، یان ھەموو فۆڵدەرەکە بۆ دیسکێکی تر کۆپی بکە و بە VILJA_HOME دیاری بکە.
store-trouble-already-there = لەوێ پێشتر کۆگایەک ھەیە.
store-trouble-not-there = لەوێ ھیچ کۆگایەک نییە.
store-trouble-wrong-realm = گفتوگۆی ڕاھێنان و گفتوگۆی ڕاستەقینە تێکەڵ ناکرێن.
store-trouble-disk-full = دیسکەکە پڕە. وەڵامەکە ھێشتا پاشەکەوت نەکراوە.
    .hint = جێگە لە دیسکەکەدا بکەرەوە. پرۆگرامەکە کاتێک بکرێت پاشەکەوت دەکات.
store-trouble-no-room = جێگەی دیسکەکە زۆر کەمە ({ "\u2066" }{ $detail } MiB{ "\u2069" } ماوە) بۆ دەستپێکردنی گفتوگۆیەک.
    .hint = لانیکەم جێگەی { "\u2066" }80 MiB{ "\u2069" } بکەرەوە. ئەوەی پاشەکەوت کراوە دەخوێنرێتەوە.
store-trouble-read-only = دیسکەکە تەنیا دەخوێنرێتەوە. وەڵامەکە پاشەکەوت نەکراوە.
store-trouble-busy = پرۆگرامێکی تر کۆگاکەی گرتووە. دووبارە ھەوڵ بدەرەوە.
store-trouble-too-large = دەقەکە بۆ پاشەکەوتکردن زۆر درێژە.
store-trouble-io = فایلەکە ناخوێنرێتەوە یان نانووسرێت: { $detail }.
store-trouble-sqlite = کۆگاکە بە ھەڵەیەک وەڵامی دایەوە ({ $detail }).
store-trouble-no-such-transcript = ئەو کۆنووسە نییە.
store-trouble-erased = کۆنووسەکە بەپێی ڕێسا سڕاوەتەوە. ئەوەی وترا نەماوە.
store-trouble-withheld = دۆسیەکە پارێزراوە، و ئەوەی کۆگاکەت پێ کردەوە دەسەڵاتی دۆسیەی پارێزراو نادات.
    .hint = داوا لە کەسێک بکە کلیلێکی تری کۆگاکەی ھەیە. { "\u2066" }{ "vilja store status" }{ "\u2069" } پیشان دەدات کامانە ھەن.
store-trouble-held = دۆسیەکە ڕاگرتنی سڕینەوەی لەسەرە و ناسڕدرێتەوە.
    .hint = { "\u2066" }{ "vilja store release" }{ "\u2069" } ڕاگرتنەکە لا دەبات، کاتێک ھۆکارەکەی نەما.
store-trouble-second-person-missing = سڕینەوەی ڕێسایی دوو کەسی دەوێت.
    .hint = کەسی دووەم ڕستەی نھێنیی خۆی دەنووسێت.
store-trouble-same-person = ھەردوو ڕستەی نھێنی ھی ھەمان کەسن.
    .hint = کەسی دووەم ڕستەی نھێنیی خۆی دەنووسێت.
store-trouble-clock-jumped = کاتژمێری کۆمپیوتەرەکە بازی داوە. ھیچ ناسڕدرێتەوە تا کەسێک پشتڕاست نەکاتەوە ئەمڕۆ چ ڕۆژێکە.
    .hint = بەرواری کۆمپیوتەرەکە بپشکنە. ئەگەر ڕاستە، بە { "\u2066" }{ "--date" }{ "\u2069" } و بەرواری ئەمڕۆ پشتڕاستی بکەرەوە.
store-trouble-number-in-reference = دەقەکە ژمارەی دۆسیەکەی تێدایە، کە ئەو کاتە دوای سڕینەوە دەمێنێتەوە.
    .hint = بێ ژمارەی دۆسیە بینووسە.
store-trouble-broken = ڕووداوی { $detail } ناخوێنرێتەوە: تێک چووە یان گۆڕدراوە.
    .hint = { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } پیشان دەدات چی تر تێک چووە.
store-trouble-seal-broken = کلیلێک یان ژمارەی دۆسیەیەک لە کۆگاکەدا گۆڕدراوە.
    .hint = { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } پیشان دەدات چی تر تێک چووە.
store-trouble-out-of-place = گفتوگۆیەک تەنیا یەک جار دەست پێ دەکات.
store-trouble-form-differs = فۆرمەکە جیاوازە لەوەی گفتوگۆکەی پێ کراوە.
store-trouble-cost-too-high = فایلی کلیل زیاتر لە ھەر فایلێکی ئاسایی بیرگەی دەوێت. ناکرێتەوە.
store-trouble-no-randomness = کۆمپیوتەرەکە ژمارەی ھەڕەمەکیی نەدا. ھیچ دروست نەکرا.
store-trouble-too-soon = بۆ ھەوڵی دواتر زۆر زووە. { $detail } چرکە چاوەڕێ بکە.
    .hint = لەو ماوەیەدا دەتوانرێت ڕاھێنان بکرێتەوە.
store-trouble-not-a-backup = فۆڵدەرەکە کۆپیی پاراستنی کۆگاکە نییە، یان پێڕستەکەی ({ "\u2066" }{ "backup.toml" }{ "\u2069" }) تێک چووە.
    .hint = فۆڵدەرێک بنووسە کە ناوی { "\u2066" }{ "vilja-backup-…" }{ "\u2069" } ە و { "\u2066" }{ "vilja store backup" }{ "\u2069" } لەم کۆگایە دروستی کردووە.
store-trouble-backup-differs = کۆپییەکە ئەوەی تێدا نییە کە دەبێت. بەکار ناھێنرێت.
    .hint = بە { "\u2066" }{ "vilja store backup" }{ "\u2069" } کۆپییەکی نوێ دروست بکە، یان کۆپییەکی کۆنتر بەکار بھێنە.
store-trouble-renewal-differs = کۆگاکە بە کلیلی نوێ ئەوەی تێدا نییە کە کۆگاکە ھەیەتی. ھیچ نەگۆڕدرا: کلیلی کۆن کار دەکات.
    .hint = { "\u2066" }{ "vilja transcripts verify" }{ "\u2069" } کار پێ بکە و بە پشتگیریی IT بڵێ.
store-trouble-officer-and-manager = سڕینەوەی ڕێسایی کارمەندێک و بەڕێوەبەرێکی یەکەی دەوێت، ھەر یەکە بە ڕێگەی کردنەوەی خۆی.
    .hint = { "\u2066" }{ "vilja store slots" }{ "\u2069" } پیشان دەدات ھەر ڕێگەیەکی کردنەوە بۆ کێیە.
store-trouble-managers-log = تۆماری چوونەژوورەوە لەلایەن بەڕێوەبەری یەکە یان شارەوانییەوە دەخوێنرێتەوە. کۆگاکە بە ڕێگەیەکی تر کراوەتەوە.
    .hint = داوا لە بەڕێوەبەری یەکە بکە بە ڕێگەی خۆی بیکاتەوە. ئەگەر نییە: { "\u2066" }{ "vilja store slots add manager" }{ "\u2069" }، یان { "\u2066" }{ "add passphrase --role manager" }{ "\u2069" }.

# doctor

doctor-version = وەشان: { $what }
doctor-places = شتەکان لە کوێن
doctor-home = فۆڵدەر: { $what }
doctor-settings = ڕێکخستنەکان: { $what }
doctor-store-real = کۆگای گفتوگۆی ڕاستەقینە: { $what }
doctor-store-training = کۆگای ڕاھێنان: { $what }
doctor-store-there = (ھەیە)
doctor-store-none = (ھێشتا نییە)
doctor-not-there-yet = (ھێشتا نییە)
doctor-passphrase-file = ڕستەی نھێنی لە فایلدا: { $what }
doctor-forms = فۆرم و زمان
doctor-forms-offered = فۆرمەکان: { $what }
doctor-languages = زمانەکانی پرۆگرامەکە: { $what }
doctor-language = زمانی ئێستا: { $what }
doctor-terminal = تێرمیناڵ
doctor-term = جۆر: { $what }
doctor-size = قەبارە: { $what }
doctor-no-terminal = تێرمیناڵ نییە
doctor-colour = ڕەنگ: { $what }
doctor-colour-yes = بەڵێ (NO_COLOR دەیکوژێنێتەوە)
doctor-colour-no = نەخێر، NO_COLOR دانراوە
doctor-locale = کۆدکردنی پیت: { $what }
doctor-bidi = دەق لە ڕاستەوە بۆ چەپ: { $what }
doctor-bidi-asked = بەم شێوەیە ھەڵبژێردراوە
doctor-bidi-terminal-orders = تێرمیناڵەکە خۆی دەقەکە ڕێک دەخات
doctor-bidi-terminal-known = پرۆگرامەکە دەقەکە ڕێک دەخات، تێرمیناڵەکە ناسراوە
doctor-bidi-default = پرۆگرامەکە دەقەکە ڕێک دەخات، وەک ھەمیشە کاتێک ھیچ لەبارەی تێرمیناڵەکەوە نەزانراوە
doctor-bidi-hint-konsole = باشترین ئەوەیە کە Bi-Directional text rendering لە پرۆفایلی Konsole کوژابێتەوە و { "\u2066" }{ "--bidi app" }{ "\u2069" } ھەڵبژێردرێت.
doctor-bidi-hint-kitty = لە kitty.conf دا { "\u2066" }{ "force_ltr yes" }{ "\u2069" } دابنێ، ئەگەرنا وشەکان جارێکی تر ھەڵدەگەڕێنەوە.
doctor-mode = دۆخ: { $what }
doctor-plain-no = شاشە
doctor-plain-asked = دێڕ بە دێڕ، چونکە { "\u2066" }{ "--plain" }{ "\u2069" } ھەڵبژێردراوە
doctor-plain-accessible = دێڕ بە دێڕ، چونکە { "\u2066" }{ "ACCESSIBLE=1" }{ "\u2069" }
doctor-plain-dumb = دێڕ بە دێڕ، چونکە { "\u2066" }{ "TERM=dumb" }{ "\u2069" }
doctor-plain-no-terminal = دێڕ بە دێڕ، چونکە ھاتن یان دەرچوون تێرمیناڵ نییە
doctor-machine = کۆمپیوتەرەکە
doctor-disk = کۆدکردنی دیسک: { $what }
doctor-swap = بیرگەی گۆڕینەوە: { $what }
doctor-unknown = نەزانراو
doctor-nothing-wrong = ھیچ ھەڵەیەک نەدۆزرایەوە.
doctor-wrong = { $n ->
        [one] شتێک بۆ ڕاستکردنەوە:
       *[other] { $n } شت بۆ ڕاستکردنەوە:
    }
doctor-home-unusable = لە فۆڵدەری { $what } دا نانووسرێت.
    .hint = مۆڵەتەکان بگۆڕە یان بە VILJA_HOME فۆڵدەرێکی تر ھەڵبژێرە.
doctor-home-open = کەسانی تریش دەتوانن فۆڵدەری { $what } بخوێننەوە.
    .hint = { "\u2066" }{ "chmod 700" }{ "\u2069" } ی لەسەر کار پێ بکە.
doctor-passphrase-file-unreadable = فایلی ڕستەی نھێنی ناخوێنرێتەوە: { $what }.
    .hint = VILJA_PASSPHRASE_FILE بپشکنە.
doctor-form-has-problems = { $what } ھەڵەی تێدایە و لەگەڵدا نییە.
    .hint = { "\u2066" }{ "vilja forms check" }{ "\u2069" } لەسەر فایلەکە کار پێ بکە.
doctor-form-unreadable = { $what } وەک فۆرم ناخوێنرێتەوە.
doctor-too-small = پەنجەرەکە { $what } ە. { "\u2066" }{ "40 x 12" }{ "\u2069" } پێویستە بۆ ئەوەی ھەمووی جێی ببێتەوە.
    .hint = پەنجەرەکە گەورەتر یان دەقەکە بچووکتر بکە.
doctor-not-utf8 = کۆدکردنی پیتەکان UTF-8 نییە ({ $what }).
    .hint = بۆ نموونە { "\u2066" }{ "LANG=sv_SE.UTF-8" }{ "\u2069" } دابنێ، ئەگەرنا å، ä، ö و پیتی کوردی و عەرەبی بە ھەڵە دەردەکەون.
