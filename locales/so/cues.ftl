# Language: Somali (so). Cues: phrases in free text worth asking more about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = Erey-tilmaannada wixii la yiri: wax la weydiiyo, fiiro ma aha
# $phrase is what was said, $question the question it stands in.
cues-in-words = “{ $phrase }” – { $question }
cues-in-rendering = “{ $phrase }” – turjumaadda, { $question }
cues-in-note = “{ $phrase }” – xusuusqorka, { $question }
cues-confirm = Waxaa xaqiijinaya su’aasha: { $questions }

cue-conditioned_support = Lacag shuruud ku xiran in la raadiyo ama la guuro
cue-ultimatum = Guur ama guri la’aan noqo
cue-no_choice = Doorasho la’aan
cue-arranged_by_sender = Degmadii hore ayaa diyaarisay
cue-extra_rent = Wax ka badan kirada koowaad ayaa la bixiyey
cue-loan = Amaah
cue-one_way = Tikit ama gaadiid la diyaariyey
cue-unknown_place = Meel aan la garanayn
cue-job_lost = Shaqo luntay
cue-support_ended = Taageero la joojiyey
cue-told_to_contact_new = Loo diray degmada cusub
cue-landlord_chain = Guri-kireeye degmadu gudbisay
cue-no_own_wish = Rabitaan guuritaan oo qofka ka yimid ma jiro
