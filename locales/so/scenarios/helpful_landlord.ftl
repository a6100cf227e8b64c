# Language: Somali (so). Scenario: helpful_landlord
## Translated from Swedish.
## Reviewed by: nobody yet

opening = { $landlord } waa idin soo salaamay! Gaariga ayuu ku jiraa. Wax walba isaga ayaa noo hagaajiyey.
    .other = Maalin wanaagsan! Guri-kireeyaha adduunka ugu fiican ayaan helnay. Halkanna isaga ayaa na keenay.

reply-story = Afar qof ayaan hal qol ku jirnay. Xayeysiis guri ah ayaan arkay, waan wacay, { $landlord } isna baska ayuu naga soo qaaday. Ilaa markaas wax walba wuu naga caawiyey.
    .hurried = Guri-kireeyaha ayaa hagaajiyey.

reply-who-raised-it = Aniga. Sawirka jaranjarada ayaan arkay oo carruurta ayaan ka fikiray.
    .hurried = { $landlord }, sidaas waa la oran karaa.
    .leading = Haa, degmada, malaha way rabtay.

reply-asked-for-help = Maya, maxaa loo codsadaa? Xitaa ma ogayn inaan tegayno.
    .hurried = Ma ogi.
    .leading = Haa, malaha wax baan codsannay.

reply-dwelling-found-by = Aniga. Telefoonka ayaan ka helay, laba saac oo habeen ah, markii ilmaha yari seexan waayey. Kadib waan wacay oo isaga ayaan toosiyey.
    .first = { $landlord } ayaa hagaajiyey.
    .hurried = { $landlord }.
    .leading = Haa, degmada, malaha waa sidaas.

reply-search-help = Wax caawimaad ah maya. Keligay ayaan nus sano raadinayey intaan guriga helin.
    .first = Caawimaad badan ayaan helnay.
    .hurried = Haa, guri-kireeye ayaa nala tusay.
    .leading = Haa, malaha iyaga ayaa noo sheegay isaga.

reply-help-given = Degmada waxba. { $landlord } ayaa gaarigiisa na amaahiyey. { $wife } ayaa dhalo basbaas ah siisay.
    .hurried = Guuritaanka.
    .leading = Haa, guuritaanka, waa la bixiyey.

reply-landlord-said = Wuxuu i weydiiyey inta aan qaato. Sidii ay ahayd ayaan u sheegay, in shaqadii dhammaatay. Wuxuu yiri: way hagaagaysaa, laba qof oo waaweyn ayaad tihiin.
    .hurried = Waa nin wanaagsan.
    .leading = Haa, in adeegga bulshadu bixiyo, malaha sidaas ayuu yiri.

reply-children-1-heard = Haa. Way nala socotay oo way eegtay. Jaranjarada ayay rabtay, ayay tiri, iyo bisad.
    .hurried = Shan sano ayay jirtaa.
    .leading = Maya, way yar tahay.

reply-wish-to-move = Annaga ayaa rabay. { $wife } ayaa hor rabtay, haddii aan run sheego. Kadibna aniga, isla habeenkaas.
    .hurried = Qof walba way u fiicnayd.
    .leading = Haa, waan oggolaannay.

reply-consent-contact = Maya, looma baahna. Iyagu arrintan waxba kama oran karaan.
    .hurried = Ma ogi.
    .leading = Haa, haddii aad rabtaan.

reply-anything-more = Hadda carruurtu jaranjaro ay ku ordaan ayay haystaan. Kaalaya oo eega, shaah baan idin siinaynaa.
    .hurried = Maya.
