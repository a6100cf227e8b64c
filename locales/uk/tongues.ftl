# Language: Ukrainian (uk). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · мова { $n } у розмові
client-language-several = Кілька мов у розмові: позначайте їх по черзі ({ $add }), прибирайте ({ $remove }). { $switch } переходить між ними.
action-interpreting = Указати, як перекладають розмову
    .word = усний-переклад
interpreting-heading = Як перекладають розмову?
interpreting-why = Далі це стоятиме в протоколі біля кожної відповіді. Змініть, коли щось зміниться.
interpreting-on-site = Перекладач на місці
interpreting-phone = Перекладач телефоном
interpreting-video = Перекладач через відео
interpreting-none = Без перекладача
interpreting-not-said = Не вказано
interpreting-on-site-short = перекладач на місці
interpreting-phone-short = перекладач телефоном
interpreting-video-short = перекладач через відео
interpreting-none-short = без перекладача
asking-shown = Мова запитання на екрані: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, перевірено)
asking-unreviewed = { $language } ({ $version }, не перевірено)
asking-missing = { $text } замість: { $language } ({ $version }, немає перекладу)
action-glossary = Слова з поясненнями
    .key = слова
    .word = слова
terms-heading = Слова в запитанні
terms-heading-all = Слова цієї галузі
terms-none = У запитанні немає слів, які тут пояснюються. Усі слова стоять нижче.
question-terms = { $n ->
    [one] Пояснюється { $n } слово із запитання: { $key }
    [few] Пояснюються { $n } слова із запитання: { $key }
    [many] Пояснюється { $n } слів із запитання: { $key }
   *[other] Пояснюється { $n } слова із запитання: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = приблизно { $date }
