# Language: Persian (fa). Sentences about what flags rest on, what would change them and what is new.
## Translated from Swedish.
## Reviewed by: nobody yet

## Lists

list-comma = { "، " }
list-and = { " و " }
list-and-also = { " و هم‌زمان " }
list-or = { " یا " }
list-or-if = { "، یا اگر " }
list-quoted = «{ $text }»
list-rest =
    { $n ->
        [one] { $n } مورد دیگر
       *[other] { $n } مورد دیگر
    }

## What something rests on

evidence-answer = پاسخ «{ $question }»، «{ $answer }» است
evidence-given = «{ $question }» پاسخ دارد
evidence-listed =
    { $n ->
        [0] فهرست «{ $question }» خالی است
        [one] فهرست «{ $question }» { $n } سطر دارد
       *[other] فهرست «{ $question }» { $n } سطر دارد
    }
evidence-rest =
    { $n ->
        [one] { $n } پاسخ دیگر همین را می‌گوید
       *[other] { $n } پاسخ دیگر همین را می‌گوید
    }
evidence-flag = یافته بر این استوار است که { $answers }.
evidence-contradiction = این با هم نمی‌خواند که { $answers }.
evidence-element-yes = بله، چون { $answers }.
evidence-element-no = نه، چون { $answers }.
evidence-also = حتی بدون آن هم همین‌طور می‌بود، چون { $answers }.
evidence-weight = وزن «{ $weight }» است، چون { $answers }.

## What would change it

what-if-flag-falls = یافته از میان می‌رفت، اگر { $changes }.
what-if-element-yes-falls = دیگر بله نبود، اگر { $changes }.
what-if-element-no-falls = دیگر نه نبود، اگر { $changes }.
what-if-contradiction-falls = با هم می‌خواند، اگر { $changes }.
what-if-weighs = وزن «{ $weight }» می‌شد، اگر { $changes }.
what-if-none = تغییر فقط یکی از پاسخ‌های پایه برای از میان رفتن آن کافی نیست.
what-if-answer = پاسخ «{ $question }» { $answers } بود
what-if-other = پاسخ دیگری
what-if-other-than = چیزی جز { $answers }
what-if-at-most = حداکثر { $answer }
what-if-at-least = دست‌کم { $answer }
what-if-until = { $answer } یا زودتر
what-if-from = { $answer } یا دیرتر
what-if-with = پاسخ «{ $question }» { $options } را هم در بر داشت
what-if-without = پاسخ «{ $question }» { $options } را در بر نداشت
what-if-answered = «{ $question }» پاسخ داشت
what-if-no-answer = «{ $question }» پاسخ نداشت
what-if-no-entries = فهرست «{ $question }» خالی بود

## What is left to ask

evidence-met = از هم‌اکنون این به سود آن است که { $answers }.
evidence-ask = برای روشن شدن آن دربارهٔ { $questions } بپرسید.
evidence-between = پاسخ‌ها آن را به هیچ سو روشن نمی‌کند: { $answers }.
evidence-unsettled = هیچ پرسشی در فرم آن را روشن نمی‌کند. با کلمات خودتان بپرسید و پاسخ را یادداشت کنید.
evidence-not-asked = این در اینجا روشن نمی‌شود: فرم دربارهٔ { $questions } نمی‌پرسد، چون { $answers }.
evidence-kept-away = این در اینجا روشن نمی‌شود، چون { $answers }.

## The page of flags

flags-choose = سطری را انتخاب کنید تا ببینید بر چه استوار است و چه چیزی آن را تغییر می‌داد.
flags-half-met = تا اندازه‌ای برقرار، با پاسخ‌های بیشتر روشن می‌شود
flags-measure = اقدام: { $measure }
flags-measure-how = اقدام: { $measure }. { $how }
finding-not-now = با پاسخ‌های کنونی هیچ چیز به این اشاره نمی‌کند.
finding-go-to = رفتن به «{ $question }»
finding-correct = اصلاح «{ $question }»
finding-back = بازگشت

## What the latest answer changed

news-count =
    { $n ->
        [one] { $n } مورد با این پاسخ تغییر کرد
       *[other] { $n } مورد با این پاسخ تغییر کرد
    }
news-new = تازه: { $weight }
    .spoken = تازه، { $weight }
news-gone = دیگر نه: { $weight }
    .spoken = دیگر برقرار نیست، { $weight }
news-shift = { $from } ← { $to }
    .spoken = { $to }، قبلاً { $from }
