# Language: Sorani (ckb). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = وشەکانی ئاماژە لەوەی وتراوە: شتێک بۆ پرسینی زیاتر، سەرنج نییە
# $phrase is what was said, $question the question where it stands.
cues-in-words = «{ $phrase }» – { $question }
cues-in-rendering = «{ $phrase }» – وەرگێڕانەکە، { $question }
cues-in-note = «{ $phrase }» – تێبینییەکە، { $question }
cues-confirm = بەم پرسیارە پشتڕاست دەبێتەوە: { $questions }

cue-conditioned_support = پارە بە مەرجی گەڕان یان گواستنەوە
cue-ultimatum = گواستنەوە یان بێخانوویی
cue-no_choice = بێ ھەڵبژاردن
cue-arranged_by_sender = لەلایەن شارەوانیی پێشووەوە ڕێک خراوە
cue-extra_rent = زیاتر لە کرێی یەکەم دراوە
cue-loan = قەرز
cue-one_way = بلیت یان گواستنەوە ڕێک خراوە
cue-unknown_place = شوێنی نەناسراو
cue-job_lost = کار لەدەست چووە
cue-support_ended = پشتگیری وەستا
cue-told_to_contact_new = نێردراوە بۆ شارەوانیی نوێ
cue-landlord_chain = خاوەن خانوو لەلایەن شارەوانییەوە ناسێنراوە
cue-no_own_wish = ویستی خۆی بۆ گواستنەوە نییە
