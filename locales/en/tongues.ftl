# Language: English (en). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.

language-chosen = { $name } · language { $n } of this interview
client-language-several = Several languages in one interview: mark them one after another with { $add }, take away with { $remove }. { $switch } goes between them.
action-interpreting = Say how the interview is interpreted
    .word = interpreting
interpreting-heading = How is the interview interpreted?
interpreting-why = It stands beside every answer in the transcript from now on. Change it when it changes.
interpreting-on-site = Interpreter on site
interpreting-phone = Interpreter by telephone
interpreting-video = Interpreter by video
interpreting-none = No interpreter
interpreting-not-said = Not stated
interpreting-on-site-short = interpreter on site
interpreting-phone-short = interpreter by phone
interpreting-video-short = interpreter by video
interpreting-none-short = no interpreter
asking-shown = The question stood in { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, reviewed)
asking-unreviewed = { $language } ({ $version }, not reviewed)
asking-missing = { $text } instead of { $language } ({ $version }, not translated)
action-glossary = Words that are explained
    .key = words
    .word = words
terms-heading = Words in the question
terms-heading-all = Words of the field
terms-none = This question has no words that are explained here. All words stand below.
question-terms = { $n ->
    [one] { $n } word in the question is explained: { $key }
   *[other] { $n } words in the question are explained: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = about { $date }
