# Language: Persian (fa). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = واژه‌های نشانه در گفته‌ها: چیزی برای پرسیدن بیشتر، نه یافته
# $phrase is what was said, $question the question where it stands.
cues-in-words = «{ $phrase }» – { $question }
cues-in-rendering = «{ $phrase }» – ترجمه، { $question }
cues-in-note = «{ $phrase }» – یادداشت، { $question }
cues-confirm = با این پرسش تأیید می‌شود: { $questions }

cue-conditioned_support = پول به شرط جست‌وجو یا نقل مکان
cue-ultimatum = نقل مکان یا بی‌خانه ماندن
cue-no_choice = نبود انتخاب
cue-arranged_by_sender = ترتیب‌داده از سوی کمون قبلی
cue-extra_rent = پرداخت بیش از اجارهٔ اول
cue-loan = وام
cue-one_way = ترتیب دادن بلیت یا حمل‌ونقل
cue-unknown_place = جای ناشناخته
cue-job_lost = از دست رفتن کار
cue-support_ended = پایان حمایت
cue-told_to_contact_new = حواله به کمون جدید
cue-landlord_chain = صاحب‌خانهٔ معرفی‌شده از سوی کمون
cue-no_own_wish = نبود خواست خود شخص برای نقل مکان
