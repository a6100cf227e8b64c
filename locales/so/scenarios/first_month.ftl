# Language: Somali (so). Scenario: first_month
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Degmadu kirada iyo lacagtii guri-kireeyaha way bixisay. Warqadda ayay ku qoran tahay. Maxaa kale oo aad rabtaan inaad ogaataan?
    .other = Warqadda hore ayaan u dhiibay. Kirada iyo lacagtaas way bixiyeen. Ma wax walba mar kale ayaan ka jawaabaa?

reply-story = Walaalkay warshad alwaax buu halkan ku leeyahay, xagaa kasta waan imaan jiray oo caawin jiray. Bishii Janaayo ayaan go’aansaday. Kadib waan raadiyey, guri baan helay, caawimaad aan ku bilaabona waan codsaday. Taas ayaa sheekada oo dhan ah.
    .hurried = Kirada way bixiyeen. Waan guuray. Dhammaatay.

reply-wish-to-move = Waan rabay. Bishii Janaayo, ka hor intaan qof kale ogaan. Warshadda walaalkay ayaan taagnaa, alwaaxa ayaa urayey, waxaanan is iri: halkan.
    .first = Waa i kan oo halkan baan joogaa. Maxaad idinku u malaynaysaan?
    .hurried = Haa baan ku iri.
    .leading = Haa, waan oggolaaday.

reply-who-raised-it = Aniga. Walaalkay wuu yaabay, wuxuu moodayey inaan magaalada weyn ku dhiman doono.
    .hurried = Walaal baan halkan ku leeyahay.
    .leading = Haa, walaalkay, sidaas waa la oran karaa.

reply-rent-months-paid = Hal bil. Oktoobar. { $rent } kr, kadib way dhammaatay, taas ayaanan ku heshiinnay.
    .hurried = Kirada way bixiyeen.
    .leading = Haa, kirada kadibna lacagtii guri-kireeyaha, laba ayay noqonaysaa malaha.

reply-help-given = Lacagta dammaanadda ee guriga (deposition), { $deposit } kr. Kirada ayaan la codsaday, kaalmo ahaan baana la ii siiyey, celin maayo. Wax kale maya, alaabta walaalkay ayaa gaarigiisa ku qaaday.
    .first = Lacagtii guri-kireeyaha. Warqadda ayay ku qoran tahay.
    .hurried = Lacagtii guri-kireeyaha.
    .leading = Amaah, haa, malaha. Guri-kireeyuhu maalin buu soo celin doonaa.

reply-asked-for-help = Haa. Codsi laba bog ah ayaan qoray. Cidna lacag iigama daba ordin.
    .hurried = Way caawiyeen.
    .leading = Maya, malaha iyaga ayaa sameeyey.

reply-dwelling-found-by = Aniga, bogga { $landlord } ayaan ka helay. Walaalkay jikada ayuu cabbiray intaanan saxiixin, sawirrada guryaha kuma kalsoona.
    .hurried = Internetka ayuu ku jiray.
    .leading = Degmadu way bixisay, markaa haa, sidaas qor.

reply-alternatives = Waxay i tustay sida aan degmadaydii guri uga raadin karo, waxayna tiri waa lagaa caawinayaa haddii aad rabto inaad joogto. Si edeb leh ayaan u dhegaystay. Horeba waan u go’aansaday.
    .hurried = Halkan oo keliya ayaan ka raadiyey.
    .leading = Maya, wax kale malaha ma jirin.

reply-if-stayed = Waan sii degganaan lahaa. Ninkii aan ka kiraysanayey wuu i rabay, daaqadihiisa ayaan u hagaajiyey.
    .hurried = Lama oga.
    .leading = Haa, gacan labaad la iskuma hallayn karo, waxaa laga yaabaa inaan guri la’aan noqon lahaa.

reply-place-knowledge = Buur walba waan aqaan. Laba iyo toban xagaa ayaan halkan imid.
    .hurried = Hore ayaan halkan u imid.
    .leading = Haa, wax yar baan ka ogaa.

reply-feelings = Si farxad leh ayaan u sugayey, sida ilmo. Wiilkana waan u walaacsanaa. Weli saaxiibbo halkan kuma laha.
    .first = Dareen? Anigu nijaar baan ahay.
    .hurried = Waan degganaa.
    .leading = Walaac, haa, qofku wuu walaacaa.

reply-contact-before =
    .first = Ma ogi. Waxay hay’aduhu isku yiraahdaan dhif ayaan maqlaa.
    .hurried = Ma ogi.
    .leading = Maya, hubaal ma samayn.

reply-consent-scope = Kirada koowaad iyo lacagta dammaanadda waad weydiin kartaan. Wax kale maya. Ilaa sannadka cusub.
    .hurried = Warqadda, haa.

reply-anything-more = Hadda waad ogtihiin sababta aan u guuray. Way ku filan tahay. Waad ku mahadsan tihiin inaad si fiican u weydiiseen.
    .hurried = Maya.
