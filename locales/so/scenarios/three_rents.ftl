# Language: Somali (so). Scenario: three_rents
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Mahadsanid, wax walba way fiican yihiin. Aad bay ii wanaagsanaayeen, halkaas iyo halkanba. Waqtigiinna badan qaadan maayo, waa kirada oo keliya.
    .other = Haa, waa i kan. Caawimaad badan ayaan helay ilaa aan wax yar ka xishoodo. Waa kirada, wax kale maaha.

reply-story = Furriinka kadib fadhiga saaxiib baan ku seexan jiray. Markaas ayay i soo wacday, lataliyaha guryaha, waxayna tiri guri baan helay. Degdeg bay u dhacday, raggii alaabta qaadayey iyo wax walba. Si dhib leh ayaan dadka u sagootiyey.
    .hurried = Guri baan halkan ka helay. Waa fiican tahay.

reply-rent-months-paid = Luulyo, Agoosto iyo Sebtembar. Waa saddex. Waxaan is iri waa naxariis aan caadi ahayn, laakiin waxay tiri mararka qaar sidaas ayay sameeyaan.
    .first = Bilowgii kirada ayay iga caawiyeen.
    .hurried = Haa, kirada way bixiyeen.
    .leading = Tii koowaad, haa, taas way bixiyeen.

reply-who-raised-it = Waxay ahayd lataliyaha. Dhulkan weligay kuma fikirin, mar baan gaari ku dhex maray oo cunto fudud ka iibsaday. Waxay tiri: wax baan kuu hayaa.
    .hurried = Iskeed ayay u soo baxday.
    .leading = Guri waan rabay, markaa haa, sidaas waa la oran karaa.

reply-asked-for-help = Waxaan codsaday in la iga caawiyo meel aan dego, taas waan sameeyey. Laakiin inaan halkan u soo guuro ma codsan, iyadoo diyaar ah ayay ii timid.
    .hurried = Haa, caawimaad waan codsaday.
    .leading = Haa haa, aniga ayaa codsaday.

reply-dwelling-found-by = Iyada ayaa heshay, { $landlord } la hadashay, xitaa halkan ayay u timid si ay u aragto. Anigu waxaan saxiixay warqad boostada ku timid.
    .hurried = Iyada, lataliyaha.
    .leading = Anigana waan raadinayey, markaa haa, si uun.

reply-alternatives = Qol hoy martiyeed ah oo degmadaydii ku yaal, taas ayay ii soo bandhigtay. Qof aan hore u aqaannay ayaa halkaas ku dhintay, markaa ma rabin. Kulama ay murmin.
    .hurried = Wax badan ma jirin.
    .leading = Maya, wax kale malaha ma jirin.

reply-who-decided = Haa, yaa go’aamiyey. Waa degmada, haddii aan run sheego. Aniga madaxa ayaan ruxay.
    .first = Waan ku heshiinnay, iyada iyo aniga. Muran ma jirin.
    .hurried = Annaga, si wadajir ah.
    .leading = Haa, wadajir ayaan u go’aansannay.

reply-wish-to-move = Waan oggolaaday. Malaha taas ayaa ereyga saxda ah. Qof kuu dadaalay maya laguma yiraahdo.
    .first = Waan mahad celinayaa, taas ogaada. Waa guri qurxoon.
    .hurried = Haa, waan rabay.
    .leading = Haa, haa, dabcan waan rabay.

reply-wish-came = Rabitaan iyo rabitaan. Uma malaynayo in rabitaan waligiis yimid. Wax la diyaariyey ayay ahayd, kadibna halkan baan joogay.
    .first = Anigu waxyaalahaas badan kama fikiro.
    .hurried = Si fiican ayay ku dhammaatay.
    .leading = Haa, habeen baan ka fikiray, waanan ku qancay.

reply-free-choice = Si xor ah? Markaas hal qol baan degmadaydii ku haysan lahaa, meel { $daughter } lagu lugeeyo. Wiilka yar ayaan daawan lahaa isagoo ciyaaraya.
    .first = Faa’iido ma leh in sidaas loo fikiro.
    .hurried = Halkan way fiican tahay.
    .leading = Haa, halkan waa xasillooni, halkan ayaan dooran lahaa.

reply-changes-by-move = Axaduhu way dheer yihiin. { $daughter } iyo wiilka shaashadda ayaan ku arkaa. Rugta xanuunkuna hadda saddex saacadood ayay jirtaa, markaa dib uma tago.
    .first = Hawadu halkan way fiican tahay.
    .hurried = Wax gaar ah ma jiraan.
    .leading = Haa, way ka deggan tahay, si fiican ayay u socotaa.

reply-papers-brought = Warqad yar. Lambarka halkan ayay ku qortay oo tiri: wac marka kirada saddexaad la bixiyo. Boorsadayda ayay ku jirtaa.
    .hurried = Wax sidaas ah ma jiraan.
    .leading = Maya, waxba.

reply-consent-scope = Weydiiya, kirooyinka iyo sidii loo diyaariyey. Dhammaadka Maarso way dhammaanaysaa, miyaanay ahayn? Iyadana iga salaama.
    .hurried = Haa, haa, wac.

reply-anything-more = Kaliya ha u malaynina inaan cabanayo. Way wanaagsanayd. Hadda uun baan daahyada suray.
    .hurried = Maya, intaas weeye.
