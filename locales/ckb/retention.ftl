# Language: Sorani (ckb). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = گفتوگۆی سڕاوە
home-erased-on = لە { $day } سڕایەوە · { $begun }
stone = لە { $day } بەپێی { $law } سڕایەوە.
stone-decision = بڕیار: { $reference }. لە { $at } لەلایەن { $who } جێبەجێ کرا.
stone-extent = { $n ->
    [one] { $n } زانیاری نەماوە، ڕووداوی { $first }. لە زنجیرەکەدا دیارە کە ھەبووە؛ ئەوەی وترا نەماوە.
   *[other] { $n } زانیاری نەماون، ڕووداوی { $first } تا { $last }. لە زنجیرەکەدا دیارە کە ھەبوون؛ ئەوەی وترا نەماوە.
}

## The rules

retention-heading = ڕێساکانی سڕینەوە (gallring)، دۆخی { $version }
retention-class-file = دۆسیەی کەسی (personakt)
retention-class-parentage_adoption_placement = دایک و باوکایەتی، بەمنداڵگرتن یان منداڵی جێنشینکراو
retention-class-child_protection = لێکۆڵینەوە بۆ پاراستنی منداڵێک
retention-class-report_not_opened = ڕاگەیاندنێک کە نەبوو بە لێکۆڵینەوە
retention-years = { $n ->
    [one] { $n } ساڵ دوای دواین تێبینی
   *[other] { $n } ساڵ دوای دواین تێبینی
}
retention-years-done-by = { $period }، و ئەوپەڕی تا کۆتایی ساڵی ڕۆژمێریی دواتر
retention-years-never = ناسڕدرێتەوە
retention-unless = نا ئەگەر وەڵامی { $question } بەڵێ بێت
retention-only-if = تەنیا ئەگەر وەڵامی { $question } بەڵێ بێت
retention-questions = ئەو پرسیارانەی بەدەرکردنەکان پشتیان پێ دەبەستن. وەڵامەکە پاشەکەوت دەکرێت، ھەرگیز ژمارەکە یان ڕۆژی لەدایکبوون نا.
retention-question-exempt_area = شارەوانییەکە لە پارێزگای Östergötland، Gotland یان Västernorrland دایە، یان Göteborg ە؟
retention-question-exempt_birth_day = کەسەکە لە ڕۆژی 5، 15 یان 25 ی مانگێکدا لەدایک بووە؟
retention-question-child_is_30 = منداڵەکە 30 ساڵی تەواو کردووە؟
retention-office-answer = بۆ ھەموو دۆسیەکانی ئێرە وەڵام دراوەتەوە: { $answer }
retention-two-people = سڕینەوەی ڕێسایی دوو کەسی دەوێت.
retention-decision = بڕیاری خۆمان: { $decision }

## A case

retention-told-class = جۆر: { $what }
retention-told-last-note = دواین تێبینیی دۆسیەی کەسی: { $what }
retention-unknown = نەنووسراوە
retention-held = ڕاگرتنی سڕینەوە لە { $since } وە: { $why }
retention-since = لە { $due } وە دەبێت بسڕدرێتەوە
retention-since-and-by = لە { $due } وە دەبێت بسڕدرێتەوە، ئەوپەڕی { $by }
retention-due = { $n ->
    [one] { $since }: { $class }، دواین تێبینی { $trigger }، { $n } ساڵ. { $law }
   *[other] { $since }: { $class }، دواین تێبینی { $trigger }، { $n } ساڵ. { $law }
}
retention-later = زووترین لە { $due } دەسڕدرێتەوە.
retention-never = ناسڕدرێتەوە: { $class }. { $law }
retention-exempt = ناسڕدرێتەوە، چونکە وەڵامەکە بەڵێیە: { $question }
retention-not-yet = ھێشتا ناسڕدرێتەوە، چونکە وەڵامەکە نەخێرە: { $question }
retention-cannot-tell = ناکرێت بوترێت ئایا دەبێت بسڕدرێتەوە. ئەوەی دەبێت بنووسرێت: { $what }
retention-missing-class = جۆری دۆسیەکە
retention-missing-last-note = ڕۆژی دواین تێبینی
retention-missing-rule = ڕێسایەک بۆ جۆری دۆسیەکە
retention-no-such-class = جۆرێک بە ناوی { $class } نییە.
    .hint = ئەوانەی ھەن: { $classes }
retention-no-such-question = پرسیارێک بە ناوی { $question } نییە.
    .hint = ئەوانەی ھەن: { $questions }

## The office's own rules

retention-own-syntax = { $path }، دێڕی { $line }: ناخوێنرێتەوە ({ $detail }).
    .hint = تا فایلەکە نەخوێنرێتەوە ھیچ ناسڕدرێتەوە.
retention-own-no-day = { $path }، دێڕی { $line }: بەروار دەبێت ڕۆژێکی تەواو بێت.
retention-own-years-or-never = { $path }، دێڕی { $line }: { $class } دەبێت یان years یان never ی ھەبێت.
retention-own-unknown-question = { $path }، دێڕی { $line }: پرسیارێک بە ناوی { $question } نییە.
retention-own-no-answer = { $path }، دێڕی { $line }: وەڵامی { $question } دەبێت yes یان no بێت.
retention-own-twice = { $path }، دێڕی { $line }: { $class } پێشتر ڕێسایەکی لە فایلەکەدا ھەیە.
retention-own-shorter = { $path }، دێڕی { $line }: { $years } ساڵ کورتترە لەوەی یاسا بۆ { $class } دەیدات: { $least } ساڵ.
    .hint = ڕێسای خۆتان تەنیا دەتوانێت ماوەکە درێژ بکاتەوە. تا فایلەکە ڕاست نەکرێتەوە ھیچ ناسڕدرێتەوە.
retention-own-never = { $path }، دێڕی { $line }: { $class } بەپێی یاسا ھەرگیز ناسڕدرێتەوە، و ڕێسای خۆتان ناتوانێت ئەوە بگۆڕێت.
    .hint = تا فایلەکە ڕاست نەکرێتەوە ھیچ ناسڕدرێتەوە.
retention-own-no-title = { $path }، دێڕی { $line }: { $class } جۆرێکی خۆتانە و title ی دەوێت.
retention-own-no-decision = { $path }، دێڕی { $line }: ڕێسای { $class } پێویستی بە decision ە، ئەو بڕیارەی پشتی پێ دەبەستێت.

## Holds

hold-why-missing = ھۆکاری ڕاگرتنی سڕینەوە نەنووسراوە.
hold-placed = ڕاگرتنی سڕینەوە بۆ دۆسیەکە دانرا.
hold-released = ڕاگرتنی سڕینەوە لا برا.
hold-none = دۆسیەکە ڕاگرتنی سڕینەوەی نییە.

## What is to be erased

erase-due = { $n ->
    [0] لە { $day } ھیچ ناسڕدرێتەوە.
    [one] { $n } دۆسیە لە { $day } دەبێت بسڕدرێتەوە:
   *[other] { $n } دۆسیە لە { $day } دەبێت بسڕدرێنەوە:
}
erase-held = { $n ->
    [one] { $n } دۆسیە ڕاگرتنی سڕینەوەی ھەیە:
   *[other] { $n } دۆسیە ڕاگرتنی سڕینەوەیان ھەیە:
}
erase-cannot-tell = { $n ->
    [one] { $n } دۆسیە دەشێت کاتی سڕینەوەی ھاتبێت، بەڵام سەرەتا دەبێت شتێک بنووسرێت ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
   *[other] { $n } دۆسیە دەشێت کاتی سڕینەوەیان ھاتبێت، بەڵام سەرەتا دەبێت شتێک بنووسرێت ({ "\u2066" }{ "vilja store retention" }{ "\u2069" }):
}
erase-later = { $n ->
    [one] { $n } دۆسیە دواتر دەسڕدرێتەوە، زووترین { $day }.
   *[other] { $n } دۆسیە دواتر دەسڕدرێنەوە، یەکەمیان زووترین { $day }.
}
erase-never = { $n ->
    [one] { $n } دۆسیە بەپێی یاسا ھەرگیز ناسڕدرێتەوە.
   *[other] { $n } دۆسیە بەپێی یاسا ھەرگیز ناسڕدرێنەوە.
}
erase-exempt = { $n ->
    [one] { $n } دۆسیە بەدەر کراوە.
   *[other] { $n } دۆسیە بەدەر کراون.
}
erase-not-yet = { $n ->
    [one] { $n } دۆسیە ھێشتا ناسڕدرێتەوە.
   *[other] { $n } دۆسیە ھێشتا ناسڕدرێنەوە.
}
erase-no-number = بێ ژمارە
erase-handed-out = { $n ->
    [one] { $n } جار دراوە. ئەوەی دراوە لێرە ناسڕدرێتەوە.
   *[other] { $n } جار دراوە. ئەوەی دراوە لێرە ناسڕدرێتەوە.
}
erase-how = ھیچ نەسڕاوەتەوە. ئەوەی دەبێت بسڕدرێتەوە بسڕەوە: { "\u2066" }{ "vilja store erase --due --confirm --decision" }{ "\u2069" } و ژمارەی بڕیار
erase-not-today = { $day } ئەمڕۆ نییە ({ $today }). سڕینەوە تەنیا بۆ بەرواری ئەمڕۆ دەکرێت.
erase-no-reference = ژمارەی بڕیارەکە نەنووسراوە.
erase-second-passphrase = ڕستەی نھێنیی کەسی دووەم:
erase-clock-jumped = کاتژمێری کۆمپیوتەرەکە لە { $from } ەوە بۆ { $to } بازی داوە.
erase-done = { $n ->
    [one] { $n } دۆسیە بەپێی ڕێسا سڕایەوە.
   *[other] { $n } دۆسیە بەپێی ڕێسا سڕانەوە.
}
