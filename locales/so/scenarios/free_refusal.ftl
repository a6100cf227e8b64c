# Language: Somali (so). Scenario: free_refusal
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Ilaahayow, waa i kan, kow iyo lixdan jir dhawaan soo guuray! Mar bay u arkeen inaan meelo kale eego, haddana waan sameeyey. Laakiin iyaga darteed maaha.
    .other = Nin baan u soo guuray, waa sidaas. Degmadu mar bay ka hadashay guryo meelo kale ku yaal, laakiin tani waa wax gebi ahaanba ka duwan.

reply-story = { $love } waxaan kula kulmay { $hall } bishii Juun. Qoob-ka-ciyaarka wuxuu u wadi jiray sida mashiinka cawska, laakiin qosolkiisu waa qurux badnaa. Sebtembar ayaan dheryahaygii ubaxa gurigiisa u qaadnay. Arrintii degmadu dayrtii ka horreysay ayay ahayd, isma quseeyaan.
    .hurried = Degmadu wax guuritaan ah ayay sheegtay, haddana waan guuray.

reply-search-help = Waxay tiri guryo bannaan ayaa meelo kale ku yaal, haddii aad rabto inaad eegto. Intaas uun. Cidna wax iima raadin, magacyona la ima siin.
    .hurried = Meelo kale ayay ka hadleen.
    .leading = Haa, malaha hareeraha ayay iiga raadiyeen.

reply-told-to-search = Maya, waa inaad weligeed ma ahayn. Haddaad rabto, ayay tiri. Haddaadan rabinna ha samayn.
    .hurried = Waxay u arkeen inaan eego.
    .leading = Haa, malaha waa inaan sameeyo. Guriga waa iga qaali.

reply-after-no = Maya ayaan iri, halkan baan ku ciyaaraa. Way qososhay oo tiri waa doorashadaada. Lacagtu sidii caadiga ahayd ayay bishaas u timid, bilaha kale oo dhanna.
    .hurried = Maya baan iri. Waxba ma noqon.
    .leading = Maya, malaha kuma farxin.

reply-who-raised-it = Aniga. { $love } furaha ayuu weydiiyey, laakiin horeba waan u xisaabiyey meesha shoolladdu oollayso.
    .hurried = Sidaas ayay noqotay.
    .leading = Haa, isaga ayaa weydiiyey.

reply-wish-to-move = Aniga ayaa rabay, qof kalena shaqo kuma lahayn. Intan oo kale wax uma rabin tan iyo markii aan mootada yar iibsaday.
    .hurried = Haa, waan rabay.
    .leading = Haa, malaha waan oggolaaday.

reply-if-stayed = Waan sii degganaan lahaa. Heshiiska aniga ayaa lahaa, mid ka yar oo isla dhismahaas ah oo aan ku beddelan karona waan helnay.
    .hurried = Wax ka yar ayaan ciyaari lahaa.
    .leading = Si uun bay isku hagaajin lahayd.

reply-dwelling-found-by = Waa guriga { $love }, waalidkiis ayaa dhisay. Dheryahayga karinta khaanad ii gaar ah oo guriga hoostiisa ah ayaa la i siiyey.
    .hurried = Waa gurigiisa.

reply-asked-for-help = Maya, waxba ma codsan. { $love } gaadhi-jiid fardaha lagu qaado ayuu deriska ka amaahday, saddex jeer ayaanan soo noqnoqonnay.
    .hurried = Waan isku filnayn.
    .leading = Haa, waan wacay oo u sheegay, markaa sidaas waa la oran karaa.

reply-contact-before = Way i weydiisay in ay halkan la soo xiriirto. Waxaan iri looma baahna, ma aanan go’aansan in aan wax codsan doonno.
    .hurried = Looma baahnayn.
    .leading = Maya, uma malaynayo inay taas wax ka yiraahdeen.

reply-anything-more = Haa, in aan faraxsanahay. Taas qor, waayo taasna warqad way ku qornaan kartaa, miyaanay ahayn?
    .hurried = Maya, waa hagaag.
