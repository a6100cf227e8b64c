# Language: Arabic (ar). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

test-card-intro = تظهر أدناه كلمتان عربيتان بطريقتين: كلمة طويلة وكلمة قصيرة. لا تلزم القدرة على قراءتهما.
test-card-question = في أي سطر تقع الكلمة الطويلة على اليمين وحروفها متصلة؟ يرجى الضغط على 1 أو 2. إذا كان السطران صحيحين: 1. إذا لم يكن أي منهما صحيحًا: 0. المفتاح Esc يتخطى السؤال.
test-card-unanswered = لم يحفظ شيء.
test-card-kept = يسري الجواب من الآن في هذه الطرفية. للإعادة: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-neither = في هذه الحالة يرتب البرنامج النص، لكنه لا يظهر صحيحًا. انظر docs/terminals.md: كثيرًا ما يكفي إعداد في الطرفية أو خط آخر. بعدها للإعادة: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-not-kept = يسري الجواب الآن، لكن تعذر حفظه: { $detail }
test-card-no-terminal = يجب النظر إلى بطاقة الاختبار في طرفية.
    .hint = يرجى تشغيل { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" } في الطرفية مباشرة، بدون إعادة توجيه.

doctor-bidi-card = حسب الجواب في بطاقة الاختبار
doctor-bidi-obeys = البرنامج يرتب النص، والطرفية تجيب بأنها تترك له ذلك
doctor-bidi-unsure = لا شيء معروف عن الطرفية. للتحقق: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
doctor-ethiopic = الكتابة الإثيوبية: { $what }
doctor-ethiopic-spaced = فراغ بعد كل مقطع
doctor-ethiopic-tight = متقاربة
doctor-sorani = السورانية: { $what }
doctor-sorani-joined = الحروف التي ليس لها أشكال خاصة تتصل بغيرها
doctor-sorani-plain = الحروف التي ليس لها أشكال خاصة تبقى منفصلة
