# Language: Russian (ru). Cues: phrases in free text that are worth asking more about.
## Translated from Swedish.
## Reviewed by: nobody yet

cues-heading = Сигнальные слова в сказанном: повод спросить дальше, не наблюдение
# $phrase is what was said, $question the question where it stands.
cues-in-words = «{ $phrase }» – { $question }
cues-in-rendering = «{ $phrase }» – перевод, { $question }
cues-in-note = «{ $phrase }» – заметка, { $question }
cues-confirm = Подтверждает вопрос: { $questions }

cue-conditioned_support = Деньги при условии искать или переехать
cue-ultimatum = Переехать или остаться без жилья
cue-no_choice = Нет выбора
cue-arranged_by_sender = Устроил прежний муниципалитет
cue-extra_rent = Оплачено больше первого месяца
cue-loan = Заём
cue-one_way = Устроен билет или транспорт
cue-unknown_place = Незнакомое место
cue-job_lost = Потеряна работа
cue-support_ended = Поддержка кончилась
cue-told_to_contact_new = Направлен в новый муниципалитет
cue-landlord_chain = Арендодатель через муниципалитет
cue-no_own_wish = Нет своего желания переехать
