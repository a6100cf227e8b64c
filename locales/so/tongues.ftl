# Language: Somali (so). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · luqadda { $n } ee wareysiga
client-language-several = Dhowr luqadood hal wareysi: midba mar ku calaamadee { $add }, ku saar { $remove }. { $switch } ayaa u kala gudba.
action-interpreting = Sheeg sida wareysiga loo turjumayo
    .word = turjumid
interpreting-heading = Sidee wareysiga loo turjumayaa?
interpreting-why = Hadda ka dib waxay ku qornaanaysaa jawaab kasta oo qoraalka wareysiga ku jirta. Beddel markay isbeddesho.
interpreting-on-site = Turjubaan goobta jooga
interpreting-phone = Turjubaan telefoon
interpreting-video = Turjubaan muuqaal
interpreting-none = Turjubaan ma jiro
interpreting-not-said = Lama sheegin
interpreting-on-site-short = turjubaan jooga
interpreting-phone-short = turjubaan telefoon
interpreting-video-short = turjubaan muuqaal
interpreting-none-short = turjubaan la’aan
asking-shown = Su’aashu waxay ku qornayd { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, la hubiyey)
asking-unreviewed = { $language } ({ $version }, aan la hubin)
asking-missing = { $text } halkii ay ahayd { $language } ({ $version }, turjumaad ma leh)
action-glossary = Ereyo la sharxay
    .key = ereyo
    .word = ereyo
terms-heading = Ereyada su’aasha
terms-heading-all = Ereyada mowduuca
terms-none = Su’aashu ma laha ereyo halkan lagu sharxay. Dhammaan ereyadu hoos ayay ku qoran yihiin.
question-terms = { $n ->
    [one] { $n } erey oo su’aasha ku jira waa la sharxay: { $key }
   *[other] { $n } erey oo su’aasha ku jira waa la sharxay: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = qiyaastii { $date }
