# Language: Dari (fa-AF). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = متن خود اداره، بازبینی‌نشده
own-text-shown = { $what }، متن خود اداره
own-texts-count = { $n ->
    [one] { $n } متن خودی
   *[other] { $n } متن خودی
}
own-texts-unreviewed = { $n ->
    [one] { $n } متن خودی، بازبینی‌نشده
   *[other] { $n } متن خودی، بازبینی‌نشده
}
own-texts-unused = { $n ->
    [one] { $n } متن خودی به کار نمی‌رود؛ متن برنامه نشان داده می‌شود. چرا: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
   *[other] { $n } متن خودی به کار نمی‌روند؛ متن‌های برنامه نشان داده می‌شوند. چرا: { "\u2066" }{ "vilja locales check" }{ "\u2069" }
}
own-text-unknown = برنامه متنی به نام «{ $id }» ندارد.
    .hint = { $suggested ->
        [yes] آیا منظور «{ $nearest }» بود؟
       *[no] آن را بردارید، یا ببینید نام متن چیست: { "\u2066" }{ "vilja locales preview" }{ "\u2069" }.
    }
own-text-kept = { $reason ->
        [consent] متن «{ $id }» عوض نمی‌شود: رضایت باید نزد همه با همان واژه‌ها داده شود.
        [statement] متن «{ $id }» عوض نمی‌شود: چیزی که با صدا خوانده می‌شود باید برای همه همان واژه‌ها باشد.
        [protection] متن «{ $id }» عوض نمی‌شود: می‌گوید از کسی که محافظت می‌شود چگونه محافظت می‌شود.
        [law] متن «{ $id }» عوض نمی‌شود: می‌گوید قانون یا منبع چه می‌گوید.
       *[honest] متن «{ $id }» عوض نمی‌شود: می‌گوید کدام متن از برنامه است و کدام نیست.
    }
    .hint = آن را از فایل بردارید. اگر متن برنامه نادرست است، به ناشر برنامه بنویسید.
own-text-not-filled-in = در متن «{ $id }» چیزی به نام «{ $variable }» برای گذاشتن نیست.
    .hint = تنها چیزی را بگذارید که متن سویدنی می‌گذارد. تا آن زمان متن برنامه نشان داده می‌شود.
own-text-put-in = { $what ->
        [term] اصطلاح «{ "\u2066" }-{ $name }{ "\u2069" }» را نمی‌توان در متن خودی گذاشت.
        [function] تابع «{ $name }» را نمی‌توان در متن خودی گذاشت.
       *[text] متن «{ $name }» را نمی‌توان در متن خودی گذاشت.
    }
    .hint = واژه‌ها را بنویسید. تا آن زمان متن برنامه نشان داده می‌شود.
own-text-forbidden = اینجا نویسه‌ای نادیدنی ({ $character }) هست که می‌تواند متن را پنهان یا وارونه کند. این متن به کار نمی‌رود.
    .hint = نویسه را بردارید. شاید هنگام چسباندن آمده است.
own-text-too-deep = آکولادها بیش از { $limit } لایه تودرتو هستند. این متن به کار نمی‌رود.
    .hint = متن را ساده‌تر بنویسید.
own-text-not-a-language = برنامه به زبان «{ $language }» سخن نمی‌گوید. فایل به کار نمی‌رود.
    .hint = فایل را در فولدر زبانی بگذارید که هست: { "\u2066" }{ "vilja locales coverage" }{ "\u2069" }.

## Languages that nobody speaks

language-sv-x-long = زبان آزمایشی: متن‌های بلند
language-sv-x-accent = زبان آزمایشی: حرف‌های نشان‌دار
language-sv-x-rtl = زبان آزمایشی: از راست به چپ
language-sv-x-missing = زبان آزمایشی: بی‌متن
language-sv-x-names = زبان آزمایشی: نام متن‌ها

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = به سویدنی، متن اصلی
preview-state-missing = نیست
preview-state-unreviewed = بازبینی‌نشده
preview-state-reviewed = بازبینی‌شده
preview-alone = صفحه‌ای که این متن را نشان دهد پیدا نشد. اینجا به تنهایی آمده است.
preview-file = فایل: { $file }
preview-comment = برای مترجم: { $comment }
preview-first = این نخستین متن است.
preview-read-again = متن‌ها دوباره خوانده شد. خطاها در آن‌ها: { $n }
preview-list-file = { $file }: { $n } از { $of } متن در صفحهٔ خود
preview-last = این آخرین متن است.
preview-none-missing = در آن سو متنی کم نیست.
preview-none-unreviewed = در آن سو متن بازبینی‌نشده‌ای نیست.
preview-only-looked-at = اینجا متن‌ها تنها دیده می‌شوند: چیزی پاسخ داده نمی‌شود و چیزی ذخیره نمی‌شود. { $next } متن بعدی را نشان می‌دهد.
preview-no-language = بگویید متن‌ها به کدام زبان نشان داده شوند.
    .hint = { "\u2066" }{ "--lang" }{ "\u2069" } را بیفزایید، برای نمونه: { "\u2066" }{ "vilja locales preview --lang so" }{ "\u2069" }
preview-no-such-text = متن یا فایلی به نام «{ $name }» نیست.
    .hint = { $suggested ->
        [yes] آیا منظور «{ $nearest }» بود؟
       *[no] نام یک متن، یک فایل مانند { "\u2066" }{ "app.ftl" }{ "\u2069" } یا یک فورم مانند { "\u2066" }{ "inflyttning" }{ "\u2069" } را بنویسید.
    }
preview-no-folder = فولدر { $path } نیست.
    .hint = فولدری را نام ببرید که برای هر زبان فولدری دارد، یا فولدر همان زبان را.

## Commands

action-next-missing = متن بعدی که کم است
    .key = کمبود بعدی
    .word = کمبود-بعدی
action-previous-missing = متن پیشین که کم است
    .key = کمبود پیشین
    .word = کمبود-پیشین
action-next-unreviewed = متن بعدی که کسی بازبینی نکرده است
    .key = بازبینی‌نشدهٔ بعدی
    .word = بازبینی-بعدی
action-previous-unreviewed = متن پیشین که کسی بازبینی نکرده است
    .key = بازبینی‌نشدهٔ پیشین
    .word = بازبینی-پیشین
