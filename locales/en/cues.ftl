# Language: English (en). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.

cues-heading = Cues in what was said: something to ask about, not a flag
# $phrase is what was said, $question the question where it stands.
cues-in-words = “{ $phrase }” – { $question }
cues-in-rendering = “{ $phrase }” – the rendering, { $question }
cues-in-note = “{ $phrase }” – the note, { $question }
cues-confirm = Confirmed by the question: { $questions }

cue-conditioned_support = Money on condition of searching or moving
cue-ultimatum = Move or be without a home
cue-no_choice = No choice
cue-arranged_by_sender = Arranged by the previous municipality
cue-extra_rent = More than the first rent paid
cue-loan = Loan
cue-one_way = Ticket or transport arranged
cue-unknown_place = Unknown place
cue-job_lost = Work lost
cue-support_ended = Support ended
cue-told_to_contact_new = Sent on to the new municipality
cue-landlord_chain = Landlord passed on by the municipality
cue-no_own_wish = No wish of their own to move
