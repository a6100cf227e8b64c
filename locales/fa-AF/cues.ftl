# Language: Dari (fa-AF). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = کلمات نشانه در گفته‌ها: چیزی برای پرسیدن بیشتر، نه یافته
# $phrase is what was said, $question the question where it stands.
cues-in-words = «{ $phrase }» – { $question }
cues-in-rendering = «{ $phrase }» – ترجمه، { $question }
cues-in-note = «{ $phrase }» – یادداشت، { $question }
cues-confirm = با این سوال تأیید می‌شود: { $questions }

cue-conditioned_support = پول به شرط جستجو یا کوچ
cue-ultimatum = کوچ یا بی‌خانه ماندن
cue-no_choice = نبودن انتخاب
cue-arranged_by_sender = تنظیم‌شده از طرف کمون قبلی
cue-extra_rent = پرداخت بیشتر از کرایهٔ اول
cue-loan = قرضه
cue-one_way = تنظیم تکت یا ترانسپورت
cue-unknown_place = جای ناشناس
cue-job_lost = از دست رفتن کار
cue-support_ended = ختم حمایت
cue-told_to_contact_new = حواله به کمون نو
cue-landlord_chain = صاحب‌خانهٔ معرفی‌شده از طرف کمون
cue-no_own_wish = نبودن خواست خود شخص به کوچ
