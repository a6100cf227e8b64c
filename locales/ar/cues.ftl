# Language: Arabic (ar). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = عبارات دالّة فيما قيل: ما يستحق السؤال عنه، وليس مؤشرًا
# $phrase is what was said, $question the question where it stands.
cues-in-words = «{ $phrase }» – { $question }
cues-in-rendering = «{ $phrase }» – الترجمة، { $question }
cues-in-note = «{ $phrase }» – الملاحظة المكتوبة، { $question }
cues-confirm = يؤكدها السؤال: { $questions }

cue-conditioned_support = مال مشروط بالبحث عن سكن أو بالانتقال
cue-ultimatum = الانتقال أو البقاء بلا سكن
cue-no_choice = لا خيار
cue-arranged_by_sender = رتّبته البلدية السابقة
cue-extra_rent = دُفع أكثر من إيجار الشهر الأول
cue-loan = قرض
cue-one_way = تذكرة أو نقل جرى ترتيبه
cue-unknown_place = مكان غير معروف
cue-job_lost = فقدان العمل
cue-support_ended = توقف الدعم
cue-told_to_contact_new = أُرسل إلى البلدية الجديدة
cue-landlord_chain = مؤجّر عرّفت به البلدية
cue-no_own_wish = لا رغبة شخصية في الانتقال
