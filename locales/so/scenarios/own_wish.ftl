# Language: Somali (so). Scenario: own_wish
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Salaan! Sebtembar ilaa hadda halkan baan deggenahay, dad waayeel ah ayaanan la shaqeeyaa, aad bay u xiiso badan tahay. Waa lacagta bisha koowaad oo keliya. Maxaad rabtaan inaad ogaataan?
    .other = Salaan, salaan. Shaqo, guri iyo walaashay ayaan halkan ku haystaa, markaa waan fiicanahay. Mushaharka koowaad ayaa daahaya.

reply-story = Sannad dhan ayaan ku celcelinayey inaan walaashay u guurayo. Kadib shaqadii ayaan helay, markaas alaabtii ayaan xirxirtay. Lacagta gaariga ayaan codsaday, waana la i siiyey.
    .hurried = Degmadu gaariga ayay bixisay, waanan guuray.

reply-who-raised-it = Aniga. { $sister } xitaa waxay igu tiri gu’ga sug, laakiin sugitaanka kuma fiicni.
    .hurried = Walaashay halkan bay deggan tahay.
    .leading = Haa, walaashay, maxaa yeelay halkan bay deggan tahay.

reply-wish-to-move = Waan rabay. Dayrtii hore ayaanba rabay, waqti dheer ka hor intaanan qof degmada ka tirsan la hadlin.
    .hurried = Haa, dabcan.
    .leading = Haa, waan oggolaaday, si fiican ayayna u dhacday.

reply-alternatives = Weligay wax kale ma weydiin, qolkayga ayaan haystay. Waxa kale wuxuu ahaa inaan halkaas iska joogo oo nadiifinta sii wado.
    .hurried = Wax kale uma baahnayn.
    .leading = Maya, kuwo kale la ima siin.

reply-if-stayed = Waan sii degganaan lahaa. Gabadhii aan ka kiraysanayey way murugootay markaan iri waan baxayaa, way jeclayd inaan joogo.
    .hurried = Ma garanayo, waxba.
    .leading = Haa, ugu dambayn waxaa laga yaabaa inaan guri la’aan noqon lahaa.

reply-asked-for-help = Haa, aniga ayaa codsaday. Waan u qoray oo weydiiyey in ay gaari iga caawin karaan.
    .hurried = Way i caawiyeen, haa.
    .leading = Maya, malaha iyaga ayaa diyaariyey.

reply-help-given = Gaariga alaabta, kaas oo keliya. Codsi baan buuxiyey, laba toddobaad kadibna haa warqad ku qoran ayaa timid. Waa tan.
    .hurried = Guuritaanka way bixiyeen.
    .leading = Haa, wax walba way bixiyeen, aad bay u wanaagsanaayeen.

reply-rent-months-paid = Midna. Kirada koowaad { $sister } ayaan ka amaahday, barkeedna hadda waan u celiyey.
    .hurried = Kiradu way bixsan tahay.
    .leading = Haa, tii koowaad waa la bixiyey.

reply-dwelling-found-by = { $sister } waxay leedahay saaxiib shaqo oo deriskiisu guurayey. Isla fiidkaas ayay i soo wacday, Sabtidii ayaanan soo aragnay.
    .hurried = Qof baan ka maqlay.
    .leading = Haa, qof kale ayaa diyaariyey.

reply-job-and-move = Shaqo joogto ah ayaan { $employer } ka helay. Sidaas darteed ayay Sebtembar u noqotay. Saacadihii nadiifinta waan ka tagay, farxad baanan kaga tagay.
    .hurried = Shaqo ayaan halkan ka helay.

reply-contact-before = Way i weydiisay in ay halkan soo wacdo. Waxaan iri maya mahadsanid, aniga ayaa hadli kara. Markaa ma samayn.
    .hurried = Aniga ayaa soo wacay.
    .leading = Maya, uma malaynayo inay xitaa i weydiiyeen.

reply-consent-scope = Go’aanka gaariga waad weydiin kartaan, haddaad u baahan tihiin. Wax ka badan looma baahna. Ilaa sannadka cusub way ku filan tahay.
    .hurried = Haa, weydiiya.

reply-anything-more = Kaliya in aan halkan ku raaxaysanayo! Iyo in qaxwada shaqadu ay aad u khafiifsan tahay.
    .hurried = Maya.
