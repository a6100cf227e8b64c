# Language: Persian (fa). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

test-card-intro = دو واژهٔ عربی در پایین به دو شکل نشان داده می‌شود: یکی بلند و یکی کوتاه. لازم نیست بتوانید آن‌ها را بخوانید.
test-card-question = در کدام سطر واژهٔ بلند در سمت راست است، با حروف به‌هم‌پیوسته؟ 1 یا 2 را بزنید. اگر هر دو درست است: 1 را بزنید. اگر هیچ‌کدام درست نیست: 0 را بزنید. Esc از پرسش رد می‌شود.
test-card-unanswered = چیزی ذخیره نشد.
test-card-kept = پاسخ از این پس در این پایانه معتبر است. برای تکرار: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-neither = در این صورت برنامه متن را مرتب می‌کند، اما درست نشان داده نمی‌شود. docs/terminals.md را ببینید: اغلب یک تنظیم پایانه یا یک قلم کافی است. سپس تکرار کنید: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
test-card-not-kept = پاسخ اکنون معتبر است، اما ذخیره نشد: { $detail }
test-card-no-terminal = کارت آزمون را باید در پایانه دید.
    .hint = فرمان { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" } را مستقیم در پایانه اجرا کنید، بدون تغییر مسیر.

doctor-bidi-card = در کارت آزمون چنین پاسخ داده شد
doctor-bidi-obeys = برنامه متن را مرتب می‌کند، پایانه پاسخ می‌دهد که این را به آن وامی‌گذارد
doctor-bidi-unsure = دربارهٔ پایانه چیزی معلوم نیست. ببینید با: { "\u2066" }{ "vilja doctor --test-card" }{ "\u2069" }
doctor-ethiopic = خط اتیوپیایی: { $what }
doctor-ethiopic-spaced = فاصله پس از هر هجا
doctor-ethiopic-tight = بدون فاصله
doctor-sorani = سورانی: { $what }
doctor-sorani-joined = حروفی که شکل جداگانه ندارد به هم می‌پیوندد
doctor-sorani-plain = حروفی که شکل جداگانه ندارد جدا می‌ماند
