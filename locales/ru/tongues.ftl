# Language: Russian (ru). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · язык { $n } в беседе
client-language-several = Несколько языков в беседе: отмечайте их по очереди ({ $add }), убирайте ({ $remove }). { $switch } переходит между ними.
action-interpreting = Указать, как переводится беседа
    .word = устный-перевод
interpreting-heading = Как переводится беседа?
interpreting-why = Дальше это стоит в протоколе у каждого ответа. Смените, когда что-то изменится.
interpreting-on-site = Переводчик на месте
interpreting-phone = Переводчик по телефону
interpreting-video = Переводчик по видео
interpreting-none = Без переводчика
interpreting-not-said = Не указано
interpreting-on-site-short = переводчик на месте
interpreting-phone-short = переводчик по телефону
interpreting-video-short = переводчик по видео
interpreting-none-short = без переводчика
asking-shown = Язык вопроса на экране: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, проверен)
asking-unreviewed = { $language } ({ $version }, не проверен)
asking-missing = { $text } вместо: { $language } ({ $version }, нет перевода)
action-glossary = Слова с пояснениями
    .key = слова
    .word = слова
terms-heading = Слова в вопросе
terms-heading-all = Слова этой области
terms-none = В вопросе нет слов, которые здесь поясняются. Все слова стоят ниже.
question-terms = { $n ->
    [one] Поясняется { $n } слово из вопроса: { $key }
    [few] Поясняются { $n } слова из вопроса: { $key }
    [many] Поясняется { $n } слов из вопроса: { $key }
   *[other] Поясняется { $n } слова из вопроса: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = примерно { $date }
