# Language: Somali (so). Scenario: told_to_go_back
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Wax yar ayaan xirxiray. Ma ogayn in maanta ay tahay maalinta aan tegayno.
    .other = Maalin wanaagsan. Carruurtu dugsiga ayay joogaan. Uma sheegin meesha aan tegayo.

reply-since-last = Carruurtu dugsi ayay dhigtaan, aniguna af iswiidhish ayaan bartaa. Laakiin qof halkan jooga ayaa yiri waa inaan dib u noqonno, markaa waan xirxiray.
    .hurried = Waa wanaag. Waan caafimaad qabnaa.

reply-wish-now = Inaan joogo. Haddii ay suurtogal tahay. Waxaan rabaa inaan joogo.
    .first = Waxaad go’aamisaan ayaan samaynaynaa.
    .hurried = Ma ogin. Idinka ayay idinku xiran tahay.
    .leading = Haa, malaha waan noqonaynaa.

reply-wish-why = { $son } hadda koox buu leeyahay. Kabihiisa kubadda ayuu sariirta agteeda la seexdaa. Guuritaan kale ma qaadi karno.
    .first = Carruurta dartood.
    .hurried = Carruurta dartood.

reply-told-to-leave = Haa. Telefoonka, markii aan halkan soo wacay. Waxaa la yiri way fiicnaan lahayd inaad ku noqotaan degmadii idin soo dirtay. Rasiidh gadaashiis ayaan ku qortay.
    .first = Wax badan ayaa la maqlaa. Ma rabo in qof dhib galo.
    .hurried = Maya, maya.
    .leading = Maya, dad wanaagsan ayaad tihiin.

reply-ties-here = Guriga, dugsiga, koorsadayda. Halkan ayaan ka diiwaangashannahay. Afar bilood waa wax badan.
    .hurried = Carruurtu dugsi ayay dhigtaan.
    .leading = Maya, run ahaantii waxba.

reply-children-2-asked-now = { $son }? Maya. Tan yar dugsiga ayaa lagu weydiiyey, laakiin isaga cidna ma weydiin. Aniga ayuu i weydiiyaa.
    .hurried = Haa, carruurtu way og yihiin.
    .leading = Haa, malaha way sheegeen.

reply-consent-contact = Maya, mahadsanidiin. Mar kale maya. Nagu filan ayay naga sheekeysteen.
    .hurried = Ma ogi.
    .leading = Haa, haddii ay qasab tahay.

reply-told-to-search-here = Waxaa la yiri guri ka raadi degmooyin kale, haddii kale lacagtu way yaraanaysaa. Isla wicitaankii bay ahayd.
    .first = Waa in la tuso inaad raadinayso. Taas waan fahamsanahay.
    .hurried = Cidna waxba ma oran.
    .leading = Haa, degmadan gudaheeda.

reply-anything-more = Qora inaanan wax khalad ah samayn. Hadda ma furi karaa boorsooyinka?
    .hurried = Maya, mahadsanidiin.
