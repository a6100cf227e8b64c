# Språk: svenska (sv). Språken i ett samtal, hur det tolkas, och orden som förklaras.
## Källspråk

# En rad i språklistan: språket är valt för samtalet, som nummer { $n } i ordningen.
language-chosen = { $name } · språk { $n } i samtalet
# { $add } och { $remove } är tangenter, eller kommandon i radläget.
client-language-several = Flera språk i samtalet: markera dem i tur och ordning med { $add }, ta bort med { $remove }. { $switch } går mellan dem.
action-interpreting = Ange hur samtalet tolkas
    .word = tolkning
interpreting-heading = Hur tolkas samtalet?
interpreting-why = Det står sedan vid varje svar i protokollet. Byt när det ändras.
interpreting-on-site = Tolk på plats
interpreting-phone = Tolk på telefon
interpreting-video = Tolk på video
interpreting-none = Ingen tolk
interpreting-not-said = Inte angivet
# I översta raden, efter språken.
interpreting-on-site-short = tolk på plats
interpreting-phone-short = tolk på telefon
interpreting-video-short = tolk på video
interpreting-none-short = utan tolk
# Protokollet, vid ett svar: på vilket språk frågan stod på skärmen. { $version } är textens version. { $what } är ett eller två av de följande fyra, och sist hur samtalet tolkades.
asking-shown = Frågan stod på { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, granskad)
asking-unreviewed = { $language } ({ $version }, inte granskad)
# Översättning till { $language } saknades; texten stod på { $text } i stället.
asking-missing = { $text } i stället för { $language } ({ $version }, saknar översättning)
action-glossary = Ord som förklaras
    .key = ord
    .word = ord
terms-heading = Ord i frågan
terms-heading-all = Ord inom området
terms-none = Frågan har inga ord som förklaras här. Alla ord står nedan.
# Under frågan: så många av dess ord förklaras. { $key } är tangenten, eller kommandot i radläget.
question-terms = { $n ->
    [one] { $n } ord i frågan förklaras: { $key }
   *[other] { $n } ord i frågan förklaras: { $key }
}
# Ett ord och vad det betyder.
terms-entry = { $term }: { $meaning }
# Ett datum som personen inte är säker på: { $date } är dagen, månaden eller året.
date-about = omkring { $date }
