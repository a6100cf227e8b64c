# Språk: svenska (sv). Signalord: fraser i fritext som är värda att fråga vidare om.
## Källspråk

cues-heading = Signalord i det som har sagts: något att fråga vidare om, ingen iakttagelse
# $phrase är det som sades, $question frågan där det står.
cues-in-words = ”{ $phrase }” – { $question }
cues-in-rendering = ”{ $phrase }” – översättningen, { $question }
cues-in-note = ”{ $phrase }” – anteckningen, { $question }
cues-confirm = Bekräftas av frågan: { $questions }

cue-conditioned_support = Pengar på villkor att söka eller flytta
cue-ultimatum = Flytta eller stå utan bostad
cue-no_choice = Inget val
cue-arranged_by_sender = Ordnat av den tidigare kommunen
cue-extra_rent = Mer än första hyran betald
cue-loan = Lån
cue-one_way = Biljett eller transport ordnad
cue-unknown_place = Okänd plats
cue-job_lost = Arbete förlorat
cue-support_ended = Stöd upphörde
cue-told_to_contact_new = Skickad vidare till den nya kommunen
cue-landlord_chain = Hyresvärd förmedlad av kommunen
cue-no_own_wish = Ingen egen vilja att flytta
