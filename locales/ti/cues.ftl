# Language: Tigrinya (ti). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = ናይ ምልክት ቃላት ኣብቲ ዝተባህለ፦ ዝያዳ ንምሕታት፡ ትዕዝብቲ ግን ኣይኮነን
# $phrase is what was said, $question the question where it stands.
cues-in-words = “{ $phrase }” – { $question }
cues-in-rendering = “{ $phrase }” – እቲ ትርጉም፡ { $question }
cues-in-note = “{ $phrase }” – እቲ መዘኻኸሪ፡ { $question }
cues-confirm = ብሕቶ ዝረጋገጽ፦ { $questions }

cue-conditioned_support = ብቕድመ-ኩነት ምድላይ ወይ ምግዓዝ ዝወሃብ ገንዘብ
cue-ultimatum = ምግዓዝ ወይ ብዘይ ገዛ ምትራፍ
cue-no_choice = ምርጫ የለን
cue-arranged_by_sender = ብናይ ቀደም ኮሙን ዝተዳለወ
cue-extra_rent = ካብ ቀዳማይ ክራይ ንላዕሊ ተኸፊሉ
cue-loan = ልቓሕ
cue-one_way = ቲኬት ወይ መጓዓዝያ ተዳልዩ
cue-unknown_place = ዘይፍለጥ ቦታ
cue-job_lost = ስራሕ ጠፊኡ
cue-support_ended = ደገፍ ተቛሪጹ
cue-told_to_contact_new = ናብቲ ሓድሽ ኮሙን ተላኢኹ
cue-landlord_chain = እቲ ኮሙን ዘራኸቦ ኣካራዪ ገዛ
cue-no_own_wish = ንምግዓዝ ናይ ገዛእ ርእሲ ድሌት የለን
