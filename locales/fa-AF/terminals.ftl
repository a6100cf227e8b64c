# Language: Dari (fa-AF). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

test-card-intro = دو کلمهٔ عربی در پایین به دو شکل نشان داده می‌شود: یکی دراز و یکی کوتاه. لازم نیست که آن‌ها را خوانده بتوانید.
test-card-question = در کدام سطر کلمهٔ دراز در طرف راست است، با حروف وصل‌شده؟ 1 یا 2 را فشار دهید. اگر هر دو درست است: 1 را فشار دهید. اگر هیچ‌کدام درست نیست: 0 را فشار دهید. Esc از سوال می‌گذرد.
test-card-unanswered = هیچ چیز ذخیره نشد.
test-card-kept = جواب از این به بعد در این ترمینل اعتبار دارد. برای تکرار: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-neither = در این حالت پروگرام متن را ترتیب می‌کند، اما درست نشان داده نمی‌شود. docs/terminals.md را ببینید: اکثراً یک تنظیم ترمینل یا یک فونت کافی است. بعد تکرار کنید: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-not-kept = جواب حالا اعتبار دارد، اما ذخیره نشد: { $detail }
test-card-no-terminal = کارت امتحان باید در ترمینل دیده شود.
    .hint = دستور { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" } را مستقیم در ترمینل اجرا کنید، بدون تغییر مسیر.

doctor-bidi-card = در کارت امتحان چنین جواب داده شد
doctor-bidi-obeys = پروگرام متن را ترتیب می‌کند، ترمینل جواب می‌دهد که این را می‌گذارد
doctor-bidi-unsure = در بارهٔ ترمینل چیزی معلوم نیست. ببینید با: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
doctor-ethiopic = خط ایتوپیایی: { $what }
doctor-ethiopic-spaced = فاصله بعد از هر هجا
doctor-ethiopic-tight = بدون فاصله
doctor-sorani = سورانی: { $what }
doctor-sorani-joined = حروفی که شکل جداگانه ندارد وصل می‌شود
doctor-sorani-plain = حروفی که شکل جداگانه ندارد جدا می‌ماند
