# Language: Sorani (ckb). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = لەلایەن سیستەمەوە کۆد کراوە
doctor-not-encrypted = لەلایەن سیستەمەوە کۆد نەکراوە. داوای کۆدکردنی دیسک لە پشتگیریی IT بکە؛ دیسکێک کە خۆی کۆد دەکات لێرەوە نابینرێت
doctor-encrypted-unknown = لێرەوە نابینرێت، لە پشتگیریی IT بپرسە
doctor-swap-none = نییە
doctor-memory = بیرگە بۆ پرۆگرامی تر داخراوە: { $what }
doctor-confined-files = تەنیا دەگات بە فۆڵدەرەکانی خۆی: { $what }
doctor-confined-calls = بێ تۆڕ، بێ پرۆگرامی تر: { $what }
doctor-confined-yes = بەڵێ
doctor-confined-part = بە بەشێک، ناوکی سیستەمەکە زیاتر ناتوانێت
doctor-confined-no = نەخێر، سیستەمەکە نایدات
doctor-recorder = ئەوەی پیشان دەدرێت پاشەکەوت دەکات: { $what }
doctor-recorder-none = ھیچ پرۆگرامێکی ناسراو

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } دەتوانێت ئەوەی لێرە پیشان دەدرێت پاشەکەوت بکات. دایبخە، یان دواتر بیرگەکەی بەتاڵ بکە.
surrounded-disk = دیسکەکە لەلایەن سیستەمەوە کۆد نەکراوە. ئەوەی کۆمپیوتەرەکەی بکەوێتە دەست دەتوانێت ئەوەی لە بیرگەدا بووە بخوێنێتەوە. داوای کۆدکردنی دیسک لە پشتگیریی IT بکە.
surrounded-swap = بیرگەی گۆڕینەوە کۆد نەکراوە. دەشێت وەڵام بە دەقی کراوە تێدا بێت. داوای یارمەتی لە پشتگیریی IT بکە.

# The lock.
locked = پرۆگرامەکە قوفڵ کراوە. ھەمووی پاشەکەوت کراوە.
locked-printed = ئەوەی پێشتر نووسراوە ھێشتا لە پەنجەرەکەدایە. پاکی بکەرەوە یان دایبخە.
lock-soon = پرۆگرامەکە دوای نیو خولەک قوفڵ دەبێت. بۆ بەردەوامبوون کلیلێک دابگرە.
lock-not-kept = پرۆگرامەکە قوفڵ نەبوو: شتێک ھێشتا پاشەکەوت نەکراوە.
cli-lock-failed = پرۆگرامەکە داخرا چونکە نەتوانرا قوفڵ بکرێت ({ $detail }). ھەمووی پاشەکەوت کراوە.
    .hint = دووبارە کاری پێ بکە.
action-lock = قوفڵ: ھەمووی پاشەکەوت بکە و داوای ڕستەی نھێنی بکە
    .word = قوفڵ
