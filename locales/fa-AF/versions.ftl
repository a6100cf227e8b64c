# Language: Dari (fa-AF). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = تبدیل نسخهٔ فورم
    .word = نسخه

## When an interview is opened and the form is another than it was

versions-newer = نسخهٔ نوتر فورم موجود است، { $version }. Ctrl-P: تبدیل نسخهٔ فورم.
versions-newer-line = نسخهٔ نوتر فورم موجود است، { $version }. برای دیدن تفاوت‌ها { "\u2066" }/نسخه{ "\u2069" } را بنویسید.
versions-differs = فورم از شروع مصاحبه تغییر کرده است. Ctrl-P: تبدیل نسخهٔ فورم.
versions-differs-line = فورم از شروع مصاحبه تغییر کرده است. برای دیدن تفاوت‌ها { "\u2066" }/نسخه{ "\u2069" } را بنویسید.
refusal-no-such-version = این نسخهٔ فورم اینجا نیست.

## The page

versions-heading = نسخهٔ { $version } فورم
versions-what = مصاحبه با نسخهٔ { $version } صورت می‌گیرد. تا تبدیل نکنید چیزی تغییر نمی‌کند، و هیچ جواب از دست نمی‌رود.
versions-finished = مصاحبه ختم شده و همیشه با نسخهٔ { $version } خوانده می‌شود. اینجا نوشته است که با نسخهٔ دیگر چطور خوانده می‌شد.
versions-change = تبدیل به نسخهٔ { $version }
versions-sums = همراه می‌آید: { $kept }. یک طرف گذاشته می‌شود: { $aside }. برابر نیست: { $unfit }.
versions-stay = ماندن در نسخهٔ { $version }
versions-now = مصاحبه حالا با نسخهٔ { $version } صورت می‌گیرد. خواندن با نسخهٔ پیش در پروتوکول می‌ماند.
versions-unfit = با نسخهٔ { $version } برابر نیست: در پروتوکول می‌ماند و حساب نمی‌شود
versions-aside = یک طرف گذاشته می‌شود: با جواب‌های موجود، سوال پرسیده نمی‌شود
versions-counts = دوباره حساب می‌شود
versions-stays-aside = یک طرف گذاشته شده و همان طور می‌ماند
versions-kept = همان طور که است همراه می‌آید
versions-turns = جواب‌ها به چه اشاره می‌کند
versions-turns-none = جواب‌ها به همان چیزهای فعلی اشاره می‌کند.
versions-differences = تفاوت‌ها در فورم
versions-same = تفاوت نیست.

## Why an answer does not fit

versions-misfit-not-asked = این سوال در آنجا نیست.
versions-misfit-other-type = سوال در آنجا نوع دیگر جواب می‌خواهد.
versions-misfit-no-such-option = این گزینهٔ جواب در آنجا نیست.
versions-misfit-unknown-code = این کود در لیست آنجا نیست.
versions-misfit-out-of-range = جواب بیرون از حدود آنجا است.
versions-misfit-number-of-options = تعداد گزینه‌ها با سوال آنجا برابر نیست.
versions-misfit-other = سوال در آنجا این جواب را قبول نمی‌کند.

## How the reading changes

versions-new = علاوه می‌شود
versions-gone = حذف می‌شود
versions-from-to = از { $before } به { $after }

## What differs between two versions

versions-is-added = نو
versions-is-removed = حذف‌شده
versions-is-changed = تغییرکرده
versions-part =
    { $part ->
        [form] فورم: { $label }
        [section] بخش: { $label }
        [question] سوال: { $label }
        [field] سوال: { $label }
        [option] گزینه: { $label }
        [condition] شرط: { $label }
        [element] رکن: { $label }
        [flag] یافته: { $label }
        [contradiction] متناقض: { $label }
        [computed] مقدار حساب‌شده: { $label }
        [check] بررسی: { $label }
        [cue] کلمهٔ نشانه: { $label }
       *[other] اقدام: { $label }
    }
versions-key =
    { $key ->
        [version] نسخه
        [order] ترتیب سوال‌ها
        [section] بخش
        [type] نوع جواب
        [limits] حدود
        [options] ترتیب گزینه‌ها
        [exclusive] گزینه‌های دیگر را رد می‌کند
        [required] باید جواب داده شود
        [officer] مسؤول دوسیه خانه‌پری می‌کند
        [identifying] شاید جای کسی را فاش کند
        [ask_if] پرسیده می‌شود اگر
        [when] برقرار است اگر
        [not_when] برقرار نیست اگر
        [guard] فقط قید است
        [weight] وزن
        [sources] منابع
        [ask_next] ارزش پرسیدن دارد
        [measures] اقدام‌ها
        [indicators] نشانه‌ها
        [default] جواب پیشنهادی
        [list] لیست
        [value] حساب می‌شود از
        [show_at] نشان داده می‌شود در
        [show_if] نشان داده می‌شود اگر
        [unless] پیشنهاد نمی‌شود اگر
        [hard] جواب رد می‌شود
        [roster] بررسی می‌شود در
        [worked-for] حساب می‌شود برای هر ثبت در
        [confirm] تأیید می‌شود با
       *[words] متن
    }
versions-change-of = { $key }: پیش‌تر { $before }، حالا { $after }

## After the change

versions-from = از نسخهٔ { $version }، حساب نمی‌شود
versions-from-check = یادداشت برای یک بررسی که در این نسخه نیست
versions-from-half-written = نوشته‌شده برای سوالی که در این نسخه نیست، جواب حساب نشده
versions-read-then = پیش از تبدیل نسخه، جواب‌ها با نسخهٔ { $version } به این‌ها اشاره می‌کرد
versions-answered-then = جواب در نسخهٔ { $version }: { $answer }. اینجا برابر نیست و حساب نمی‌شود.
versions-note-then = یادداشت: { $note }
versions-changed-at = نسخهٔ { $version } از { $at }

## The command line

versions-two-forms = { $old } و { $new } دو فورم مختلف است.
    .hint = دو نسخهٔ یک فورم را مقایسه کنید.
