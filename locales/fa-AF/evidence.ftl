# Language: Dari (fa-AF). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { "، " }
list-and = { " و " }
list-and-also = { " و همزمان " }
list-or = { " یا " }
list-or-if = { "، یا اگر " }
list-quoted = «{ $text }»
list-rest =
    { $n ->
        [one] { $n } دیگر
       *[other] { $n } دیگر
    }

## What something rests on

evidence-answer = جواب «{ $question }»، «{ $answer }» است
evidence-given = «{ $question }» جواب دارد
evidence-listed =
    { $n ->
        [0] لیست «{ $question }» خالی است
        [one] لیست «{ $question }» { $n } سطر دارد
       *[other] لیست «{ $question }» { $n } سطر دارد
    }
evidence-rest =
    { $n ->
        [one] { $n } جواب دیگر همین را می‌گوید
       *[other] { $n } جواب دیگر همین را می‌گوید
    }
evidence-flag = یافته بر این استوار است که { $answers }.
evidence-contradiction = این با هم برابر نیست که { $answers }.
evidence-element-yes = بلی، چون { $answers }.
evidence-element-no = نخیر، چون { $answers }.
evidence-also = حتی بدون آن هم همین قسم می‌بود، چون { $answers }.
evidence-weight = وزن «{ $weight }» است، چون { $answers }.

## What would change it

what-if-flag-falls = یافته از بین می‌رفت، اگر { $changes }.
what-if-element-yes-falls = دیگر بلی نمی‌بود، اگر { $changes }.
what-if-element-no-falls = دیگر نه نمی‌بود، اگر { $changes }.
what-if-contradiction-falls = با هم برابر می‌شد، اگر { $changes }.
what-if-weighs = وزن «{ $weight }» می‌شد، اگر { $changes }.
what-if-none = تغییر تنها یکی از جواب‌های اساس، برای از بین رفتن آن کافی نیست.
what-if-answer = جواب «{ $question }» { $answers } می‌بود
what-if-other = جواب دیگر
what-if-other-than = چیزی غیر از { $answers }
what-if-at-most = حداکثر { $answer }
what-if-at-least = حداقل { $answer }
what-if-until = { $answer } یا پیش‌تر
what-if-from = { $answer } یا بعدتر
what-if-with = جواب «{ $question }» { $options } را هم می‌داشت
what-if-without = جواب «{ $question }» { $options } را نمی‌داشت
what-if-answered = «{ $question }» جواب می‌داشت
what-if-no-answer = «{ $question }» جواب نمی‌داشت
what-if-no-entries = لیست «{ $question }» خالی می‌بود

## What is left to ask

evidence-met = از همین حالا این به نفع آن است که { $answers }.
evidence-ask = برای روشن شدن آن در بارهٔ { $questions } بپرسید.
evidence-between = جواب‌ها آن را به هیچ طرف روشن نمی‌کند: { $answers }.
evidence-unsettled = هیچ سوال فورم آن را روشن نمی‌کند. با کلمات خودتان بپرسید و جواب را یادداشت کنید.
evidence-not-asked = این در اینجا روشن نمی‌شود: فورم در بارهٔ { $questions } نمی‌پرسد، چون { $answers }.
evidence-kept-away = این در اینجا روشن نمی‌شود، چون { $answers }.

## The page of flags

flags-choose = یک سطر را انتخاب کنید تا ببینید که بر چه استوار است و چه آن را تغییر می‌داد.
flags-half-met = تا اندازه‌ای پوره، با جواب‌های بیشتر روشن می‌شود
flags-measure = اقدام: { $measure }
flags-measure-how = اقدام: { $measure }. { $how }
finding-not-now = با جواب‌های فعلی هیچ چیز به این اشاره نمی‌کند.
finding-go-to = رفتن به «{ $question }»
finding-correct = تصحیح «{ $question }»
finding-back = پس رفتن

## What the latest answer changed

news-count =
    { $n ->
        [one] { $n } با این جواب تغییر کرد
       *[other] { $n } با این جواب تغییر کرد
    }
news-new = نو: { $weight }
    .spoken = نو، { $weight }
news-gone = دیگر نه: { $weight }
    .spoken = دیگر برقرار نیست، { $weight }
news-shift = { $from } ← { $to }
    .spoken = { $to }، پیش‌تر { $from }
