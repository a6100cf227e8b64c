# Language: Polish (pl). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = Słowa sygnałowe w tym, co powiedziano: warto dopytać, to nie spostrzeżenie
# $phrase is what was said, $question the question where it stands.
cues-in-words = „{ $phrase }” – { $question }
cues-in-rendering = „{ $phrase }” – tłumaczenie, { $question }
cues-in-note = „{ $phrase }” – notatka, { $question }
cues-confirm = Potwierdza pytanie: { $questions }

cue-conditioned_support = Pieniądze pod warunkiem szukania lub przeprowadzki
cue-ultimatum = Przeprowadzka albo brak mieszkania
cue-no_choice = Brak wyboru
cue-arranged_by_sender = Załatwione przez poprzednią gminę
cue-extra_rent = Opłacono więcej niż pierwszy czynsz
cue-loan = Pożyczka
cue-one_way = Załatwiony bilet lub transport
cue-unknown_place = Nieznane miejsce
cue-job_lost = Utracona praca
cue-support_ended = Wsparcie ustało
cue-told_to_contact_new = Odesłano do nowej gminy
cue-landlord_chain = Wynajmujący wskazany przez gminę
cue-no_own_wish = Brak własnej woli przeprowadzki
