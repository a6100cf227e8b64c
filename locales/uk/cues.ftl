# Language: Ukrainian (uk). Cues: phrases in free text that are worth asking about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = Сигнальні слова в сказаному: про що запитати далі, не спостереження
# $phrase is what was said, $question the question where it stands.
cues-in-words = «{ $phrase }» – { $question }
cues-in-rendering = «{ $phrase }» – переклад, { $question }
cues-in-note = «{ $phrase }» – нотатка, { $question }
cues-confirm = Підтверджує запитання: { $questions }

cue-conditioned_support = Гроші за умови шукати або переїхати
cue-ultimatum = Переїхати або лишитися без житла
cue-no_choice = Без вибору
cue-arranged_by_sender = Організував попередній муніципалітет
cue-extra_rent = Оплачено більше, ніж першу оренду
cue-loan = Позика
cue-one_way = Квиток або перевезення організовано
cue-unknown_place = Невідоме місце
cue-job_lost = Утрачено роботу
cue-support_ended = Підтримка припинилася
cue-told_to_contact_new = Відіслано до нового муніципалітету
cue-landlord_chain = Контакт орендодавця дав муніципалітет
cue-no_own_wish = Немає власного бажання переїхати
