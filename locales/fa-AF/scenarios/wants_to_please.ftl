# Language: Dari (fa-AF). Scenario: wants_to_please
## Translated from Swedish.
## Reviewed by: nobody yet

opening = روز بخیر! بپرسید، بپرسید. به همه جواب می‌دهم.
    .other = امیدوارم در تلفون درست گفته باشم. اگر نه، آن دیگرش را می‌گویم.

reply-story = می‌خواستم نزدیک خاله‌ام باشم. او تنهاست و من تنها هستم. پرسیدم در ساختمانش جایی خالی است، و بود.
    .first = چه ضرورت دارید بشنوید؟
    .hurried = بلی، کوچ کشی بود، بلی.
    .leading = بلی، کمون می‌خواست که کوچ کنم.

reply-who-raised-it = من. یک روز جمعه به خاله‌ام زنگ زدم.
    .first = بسته به این است که مقصد چه باشد.
    .hurried = یادم نیست.
    .leading = بلی، کمون.

reply-told-to-search = نه. دربارهٔ خانه هیچ وقت چیزی نگفته‌اند.
    .hurried = بلی؟
    .leading = بلی، گفتند، جاهای دیگر بپال.

reply-support-cut = نه، هر ماه به بیست و پنجم می‌آمد، همیشه.
    .hurried = بلی، شاید کمی کم‌تر.
    .leading = بلی، یک قسمتش را گرفتند.

reply-alternatives = می‌توانستم همان‌جا بمانم. قرارداد از خودم بود. اما شام‌ها دراز بود.
    .hurried = نه، هیچ.
    .leading = نه، چاره نداشتم.

reply-dwelling-found-by = خاله‌ام. او از نگهبان پرسید، نگهبان از صاحب‌خانه.
    .hurried = آن‌ها جور کردند.
    .leading = بلی، کمون جور کرد.

reply-rent-months-paid = هیچ. خودم دادم، در حساب بانک معلوم می‌شود.
    .hurried = دو؟
    .leading = بلی، سه. اگر شما فکر می‌کنید.

reply-wish-to-move = خودم می‌خواستم. فقط خودم. نمی‌دانستم که همین جواب بس است.
    .first = کدامش بهتر است؟
    .hurried = شاید قبول کردم.
    .leading = بلی، احساس مجبوریت کردم. همین‌طور می‌گویند؟

reply-contact-before =
    .first = شما چه فکر می‌کنید؟
    .hurried = نمی‌دانم.
    .leading = نه، نکردند.

reply-consent-contact = نه، بهتر است نه. آن‌ها کاری نکرده‌اند، بگذاریدشان.
    .hurried = بلی، بلی.
    .leading = بلی، زنگ بزنید.

reply-anything-more = درست جواب دادم؟
    .hurried = نه، تشکر.
