# Language: Finnish (fi). Cues in what has been said.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = Merkkisanoja siinä, mitä on sanottu: kysyttävää lisää, ei havainto
# $phrase is what was said, $question the question where it stands.
cues-in-words = ”{ $phrase }” – { $question }
cues-in-rendering = ”{ $phrase }” – käännös, { $question }
cues-in-note = ”{ $phrase }” – muistiinpano, { $question }
cues-confirm = Vahvistetaan kysymyksellä: { $questions }

cue-conditioned_support = Rahaa ehdolla, että hakee tai muuttaa
cue-ultimatum = Muuta tai jää ilman asuntoa
cue-no_choice = Ei valintaa
cue-arranged_by_sender = Aiemman kunnan järjestämä
cue-extra_rent = Maksettu enemmän kuin ensimmäinen vuokra
cue-loan = Laina
cue-one_way = Lippu tai kuljetus järjestetty
cue-unknown_place = Tuntematon paikka
cue-job_lost = Työ menetetty
cue-support_ended = Tuki loppui
cue-told_to_contact_new = Ohjattu uuteen kuntaan
cue-landlord_chain = Kunnan välittämä vuokranantaja
cue-no_own_wish = Ei omaa tahtoa muuttaa
