# Language: Somali (so). Scenario: search_condition
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Waxaan halkan deggenahay ilaa bishii Sebtembar. Guriga aniga ayaa internetka ka helay. Carruurtu iskuul bay dhigtaan. Maxaad rabtaan inaad ogaataan?
    .other = Haa, halkan ayaan u soo guurnay, aniga iyo carruurta. Aniga ayaa guriga helay. Ma garanayo meel aan ka bilaabo.

reply-story = Waxay ka bilaabatay kulan bishii Maajo. Intaas kadib fiid kasta telefoonka ayaan la fadhiyey oo guryo meel walba ka raadinayey, meelo aanan magacooda ku dhawaaqi karin. Qof halkan jooga ayaa ii soo jawaabay. Markaas waa inaan alaabta xirxirno.
    .hurried = Guri ayaan raadiyey, mid ayaanan halkan ka helay.

reply-who-raised-it = Meeshan waxay ku qornayd xayeysiis, markaa aniga ayaa helay. Laakiin in aan magaalada ka tagno, taas waxay ka timid gabadhii degmada. Anigu weligay kuma fikirin.
    .hurried = Xayeysiis buu ahaa.
    .leading = Haa, aniga ayaa xayeysiiska helay.

reply-told-to-search = Waxay tiri waa inaad Iswiidhan oo dhan ka raadiso. Magaalada oo keliya maaha, ayay tiri, Iswiidhan oo dhan, ugu yaraan toban toddobaadkii. Warqad yar ayay toban ku qortay oo hoosta ka xarriiqday.
    .first = Guryo badan ayaan codsaday. Mar walba waan codsanayey.
    .hurried = Haa, aniga ayaa raadsaday.
    .leading = Haa, waxaa laga yaabaa inay talo ahayd. Waxaan u malaynayaa inay i caawinaysay.

reply-condition-consequence = Bishii Juun ayay liiskayga eegtay oo tiri: haddii uu sidan yahay marka xigta, bisha Luulyo lacag ma jiri doonto. Waan xusuustaa, maxaa yeelay baska dhexdiisa ayaan ku xisaabiyey inta cuntadu nagu filnaan doonto.
    .hurried = Liiska kuma qanacsanayn.
    .leading = Maya, si toos ah maaha. Uma malaynayo inay wax kale tiri.

reply-decision-in-writing = Maya. Wax walba qolka ayay igu yiraahdeen ama telefoonka. Mar baan warqad ka codsaday, waxayna tiri hadda waad maqashay.
    .hurried = Waxba ma sido.
    .leading = Haa, warqad baa laga yaabaa inay jirtay. Badanaa way jirtaa.

reply-after-no = Maya, weligay maya ma oran. Waan rabay inaan iraahdo, ereyada waan ku celceliyey. Laakiin markaan halkaas fadhiistay waxa afkayga ka soo baxay waa: waa hagaag.
    .hurried = Maya.
    .leading = Haa, waxaan u malaynayaa inaan iskuulka wax ka iri, dhibna ma lahayn.

reply-alternatives = Waxba. Waxaan weydiiyey in wax degmada ka jiraan, qol, wax kasta. Waxay tiri guryo ma jiraan, guriguna mas’uuliyaddaada ayuu yahay.
    .hurried = Halkaas waxba kama jirin.
    .leading = Haa, waxaan u malaynayaa inay wax yar i caawiyeen.

reply-dwelling-found-by = Aniga. Saacaddu waxay ahayd kow iyo bar habeennimo, bogga { $landlord } ayaan ku jiray. Markaas boqolaal codsi ayaan diray.
    .hurried = Aniga.
    .leading = Haa, degmada, sidaas waad oran kartaa. Iyaga ayay darteed ahayd.

reply-children-1-heard = Maya. Kama aannaan hadlin, waxaan kaliya iri alaabta xirxira. Qof kale na ma weydiin. Kan weyn laba maalmood ilama hadlin.
    .first = Carruurtu way fiican yihiin. Way iska daboolaan.
    .hurried = Sababta way og yihiin.
    .leading = Haa, waxay sheegeen wixii ay rabeen, waan u malaynayaa.

reply-feelings = Ma seexan jirin. Waxaan dareemay in la i qasbay, sida qof gacanta dhabarka kaa saaray. Waanan walaacsanaa, mar walba waan walaacsanaa.
    .first = Shaqo badan ayaa jirtay. Waqti aad wax ku dareento ma helaysid.
    .hurried = Wax yar baan walaacsanaa.
    .leading = Dhammaadkii waa fiicnaatay, waan u malaynayaa.

reply-wish-to-move = Maya. Waxaan rabay inaan u dhowaado iskuulka iyo saaxiibtay. Waxaan u guuray cadaadiskooda, taas ayaa runta ah.
    .first = Guri baan u baahnaa. Hadda guri waan haysannaa.
    .hurried = Caadi bay ahayd.
    .leading = Haa, waxaan u malaynayaa inaan rabay. Aniga ayaa codsaday.

reply-consent-scope = Waad la hadli kartaan. Weydiiya wixii ay raadinta ka yiraahdeen, iyo in ay meel ku qoran tahay. Laakiin carruurta aabbahood waxba ha ka weydiinina. Ilaa Febraayo waad awooddaan.
    .hurried = Haddaad rabtaan la hadla.

reply-anything-more = Liisaskaygii weli telefoonka ayay ku jiraan, toddobaad walba. Ma rabtaan inaad aragtaan?
    .hurried = Maya, waxba.
