# Language: Persian (fa). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.
## Reviewed by: nobody yet

action-version = عوض کردن نسخهٔ فرم
    .word = نسخه

## When an interview is opened and the form is another than it was

versions-newer = نسخهٔ تازه‌تری از فرم هست، { $version }. Ctrl-P: عوض کردن نسخهٔ فرم.
versions-newer-line = نسخهٔ تازه‌تری از فرم هست، { $version }. برای دیدن تفاوت‌ها { "\u2066" }/نسخه{ "\u2069" } را بنویسید.
versions-differs = فرم از آغاز گفت‌وگو تغییر کرده است. Ctrl-P: عوض کردن نسخهٔ فرم.
versions-differs-line = فرم از آغاز گفت‌وگو تغییر کرده است. برای دیدن تفاوت‌ها { "\u2066" }/نسخه{ "\u2069" } را بنویسید.
refusal-no-such-version = این نسخهٔ فرم اینجا نیست.

## The page

versions-heading = نسخهٔ { $version } فرم
versions-what = گفت‌وگو با نسخهٔ { $version } انجام می‌شود. تا عوض نکنید چیزی تغییر نمی‌کند، و هیچ پاسخی از دست نمی‌رود.
versions-finished = گفت‌وگو پایان یافته و همیشه با نسخهٔ { $version } خوانده می‌شود. اینجا آمده که با نسخهٔ دیگر چگونه خوانده می‌شد.
versions-change = عوض کردن به نسخهٔ { $version }
versions-sums = همراه می‌آید: { $kept }. کنار گذاشته می‌شود: { $aside }. جور نیست: { $unfit }.
versions-stay = ماندن در نسخهٔ { $version }
versions-now = گفت‌وگو اکنون با نسخهٔ { $version } انجام می‌شود. خوانش با نسخهٔ پیش در صورت‌جلسه می‌ماند.
versions-unfit = با نسخهٔ { $version } جور نیست: در صورت‌جلسه می‌ماند و حساب نمی‌شود
versions-aside = کنار گذاشته می‌شود: با پاسخ‌های موجود، پرسش پرسیده نمی‌شود
versions-counts = دوباره حساب می‌شود
versions-stays-aside = کنارگذاشته است و همان‌طور می‌ماند
versions-kept = همان‌طور که هست همراه می‌آید
versions-turns = پاسخ‌ها به چه اشاره می‌کند
versions-turns-none = پاسخ‌ها به همان چیزهای کنونی اشاره می‌کند.
versions-differences = تفاوت‌ها در فرم
versions-same = تفاوتی نیست.

## Why an answer does not fit

versions-misfit-not-asked = این پرسش آنجا نیست.
versions-misfit-other-type = پرسش آنجا نوع دیگری پاسخ می‌خواهد.
versions-misfit-no-such-option = این گزینهٔ پاسخ آنجا نیست.
versions-misfit-unknown-code = این کد در فهرست آنجا نیست.
versions-misfit-out-of-range = پاسخ بیرون از حدهای آنجاست.
versions-misfit-number-of-options = تعداد گزینه‌ها با پرسش آنجا نمی‌خواند.
versions-misfit-other = پرسش آنجا این پاسخ را نمی‌پذیرد.

## How the reading changes

versions-new = افزوده می‌شود
versions-gone = حذف می‌شود
versions-from-to = از { $before } به { $after }

## What differs between two versions

versions-is-added = تازه
versions-is-removed = حذف‌شده
versions-is-changed = تغییرکرده
versions-part =
    { $part ->
        [form] فرم: { $label }
        [section] بخش: { $label }
        [question] پرسش: { $label }
        [field] پرسش: { $label }
        [option] گزینه: { $label }
        [condition] شرط: { $label }
        [element] رکن: { $label }
        [flag] یافته: { $label }
        [contradiction] متناقض: { $label }
        [computed] مقدار حساب‌شده: { $label }
        [check] بررسی: { $label }
        [cue] واژهٔ نشانه: { $label }
       *[other] اقدام: { $label }
    }
versions-key =
    { $key ->
        [version] نسخه
        [order] ترتیب پرسش‌ها
        [section] بخش
        [type] نوع پاسخ
        [limits] حدها
        [options] ترتیب گزینه‌ها
        [exclusive] گزینه‌های دیگر را کنار می‌گذارد
        [required] باید پاسخ داده شود
        [officer] مسئول پرونده پر می‌کند
        [identifying] ممکن است جای کسی را آشکار کند
        [ask_if] پرسیده می‌شود اگر
        [when] برقرار است اگر
        [not_when] برقرار نیست اگر
        [guard] فقط قید است
        [weight] وزن
        [sources] منابع
        [ask_next] ارزش پرسیدن دارد
        [measures] اقدام‌ها
        [indicators] نشانه‌ها
        [default] پاسخ پیشنهادی
        [list] فهرست
        [value] حساب می‌شود از
        [show_at] نشان داده می‌شود در
        [show_if] نشان داده می‌شود اگر
        [unless] پیشنهاد نمی‌شود اگر
        [hard] پاسخ رد می‌شود
        [roster] بررسی می‌شود در
        [worked-for] حساب می‌شود برای هر مدخل در
        [confirm] تأیید می‌شود با
       *[words] متن
    }
versions-change-of = { $key }: قبلاً { $before }، حالا { $after }

## After the change

versions-from = از نسخهٔ { $version }، حساب نمی‌شود
versions-from-check = یادداشت برای بررسی‌ای که در این نسخه نیست
versions-from-half-written = نوشته برای پرسشی که در این نسخه نیست، پاسخ به حساب نیامده
versions-read-then = پیش از عوض شدن نسخه، پاسخ‌ها با نسخهٔ { $version } به این‌ها اشاره می‌کرد
versions-answered-then = پاسخ در نسخهٔ { $version }: { $answer }. اینجا جور نیست و حساب نمی‌شود.
versions-note-then = یادداشت: { $note }
versions-changed-at = نسخهٔ { $version } از { $at }

## The command line

versions-two-forms = { $old } و { $new } دو فرم متفاوت است.
    .hint = دو نسخه از یک فرم را مقایسه کنید.
