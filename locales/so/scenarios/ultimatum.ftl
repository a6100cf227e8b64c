# Language: Somali (so). Scenario: ultimatum
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Mahadsanid, waan fiican nahay. Ilmuhu wuu korayaa. Hadda guri baan haysannaa, laba qol. Annagaa dooranay, telefoonkana waan ku niri.
    .other = Wax walba way noo fiican yihiin. Gurigu weli waa diirran yahay. Inaan halkan nimaadno annagaa dooranay, haddii ay taasi tahay waxaad is weydiinaysaan.

reply-story = Hal qol ayaan deggenayn, saddexdayaduba, sariirtuna waxay ku dhegganayd qaboojiyaha. Markii ilmuhu shan toddobaad jirsaday waxaa nala yiri qolku kow iyo toban maalmood kadib ayuu dhammaanayaa. Halkaas ayaan fadhinnay, guri baana halkan yaallay.
    .hurried = Guri baan halkan ka helnay, markaas waan guurnay.

reply-wish-to-move = Waan oggolaannay. Haddii aan run ahaantii wax dooran kari lahaa, weligay kan ma dooran lahayn.
    .first = Annagaa saxiixnay, qalinka cidna nooma hayn. Waxaa la oran karaa waan dooranay.
    .hurried = Haa, annagaa dooranay.
    .leading = Haa, haa, waan rabnay inaan guurno. Halkan way fiican tahay.

reply-wish-came = Waddo kale ma aannaan arag. Kow iyo toban maalmood iyo ilmo dhashay, sidee markaas loo fikiraa? Lama fikiro, alaabta ayaa la xirxiraa.
    .first = Fiidkii ayaan ka hadalnay, aniga iyo { $partner }.
    .hurried = Degdeg baan u go’aansannay.
    .leading = Haa, si fiican ayaan uga fikirnay.

reply-who-decided = Run ahaantii iyaga. Annagu waan saxiixnay, laakiin wax walba way diyaar ahaayeen markaan tagnay. Guri-kireeyuhu telefoonka ayuuba ku jiray.
    .first = Annaga, dabcan. Annaga ayaa heshiiska ku qoran.
    .hurried = Annaga.
    .leading = Haa, annaga qudhayada.

reply-who-raised-it = Hawlwadeenka. Meeshan weligeen ma maqlin. Magaca ayay sheegtay, { $partner } wuxuuna weydiiyey inay Noorway ku taal.
    .hurried = Kulan ayay ka soo baxday.
    .leading = Meel walba ayaan ka raadinaynay, markaa haa, annaguna.

reply-if-stayed = Waddada. Sidaas ayay u tiri, turjubaankuna wuu ka labalabeeyey intuusan oran: halkaas u guura ama waddada, doorta. Gaariga ilmaha ayaan dhex eegay.
    .first = Markaas way adkaan lahayd. Qolku wuu dhammaaday.
    .hurried = Lama joogi karin.
    .leading = Haa, waxaa laga yaabaa in aan qof muddo la joogi lahayn.

reply-alternatives = Waxba. Bil kale oo qolka ah ayaan codsannay, ma jirin. Hoy martiyeed kale ayaan weydiinnay, kaasna ma jirin.
    .hurried = Kan oo keliya ayaa jiray.
    .leading = Haa, qolka waxaan haysannay ilaa dhammaadka Agoosto.

reply-after-no = Weligeen maya ma oran, lama oran karin. Bil kale ayaan ilmaha darteed u codsannay. Taasi maya maaha, miyay tahay?
    .hurried = Maya, waxba ma aannaan oran.
    .leading = Haa, waan diidnay, wayna na dhegaysan weyday.

reply-asked-for-help = Waxaan codsannay in nalaga caawiyo inaan sii joogno, wax yar oo hooyaday u dhow. Inaan halkan u soo guurno weligeen ma codsan.
    .hurried = Haa, caawimaad ayaan codsannay.
    .leading = Haa, annaga ayaa caawimaadda codsannay.

reply-dwelling-found-by = Annagoo fadhina ayay { $landlord } la hadashay, codka telefoonkana way furtay. Way is yaqaanneen, magaca koowaad ayay isku salaameen. Saddex sawir ayaan telefoonkeeda ku aragnay.
    .hurried = Guri-kireeye ayaa guri bannaan hayey.
    .leading = Haa, guri-kireeyuhu mid bannaan ayuu hayey, annaga ayuuna na rabay.

reply-place-knowledge = Waxba. Magaca telefoonka ayaan ka raadinnay markaan jaranjarada u soo baxnay. Sawir haro ah ayaa soo baxay.
    .hurried = Khariidadda ayaan ku aragnay.
    .leading = Haa, wax yar baan ogayn. Inay tahay meel xasilloon.

reply-feelings = Baska yar ayaan ku ooyay, si aamusan, si uusan ilmuhu u soo kicin. Waxaan dareemay in la i qasbay. Hooyaday ayaan u murugaysnaa, wax walbana waan ka walaacsanaa.
    .first = Ilmo yar waa lagu daalaa, intaas weeye.
    .hurried = Waan walaacsanaa, sida hooyooyinka oo dhan.
    .leading = Haa, waa farxad in guri noo gaar ah aan helno.

reply-contact-before =
    .first = Ma ogi. Malaha haa, malaha maya. Warqad yar oo lambar ku qoran yahay ayaa nala siiyey.
    .hurried = Ma ogi.
    .leading = Maya, malaha ma samayn, haddii aad sidaas leedahay.

reply-consent-scope = Weydiiya qolka, guriga iyo sidii aan ku guurnay. Ha weydiinina dhalmadaydii, iyo waraaqaha ninkayga. Ilaa dhammaadka Janaayo.
    .hurried = Wax yar waad weydiin kartaan.

reply-anything-more = Kaliya in aannaan rabin in cidi u xanaaqdo hawlwadeenka. Iyaduna way degdegaysay.
    .hurried = Maya, mahadsanid.
