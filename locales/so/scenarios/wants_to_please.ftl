# Language: Somali (so). Scenario: wants_to_please
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Maalin wanaagsan! Weydiiya, weydiiya. Wax walba waan ka jawaabayaa.
    .other = Waxaan rajaynayaa inaan telefoonka si sax ah uga hadlay. Haddii kale kan kale ayaan oranayaa.

reply-story = Waxaan rabay inaan habaryartay u dhowaado. Keligeed bay tahay, aniguna keligay. Waxaan weydiiyey in wax ka bannaan yihiin dhismaheeda, wayna jireen.
    .first = Maxaad u baahan tihiin inaad maqashaan?
    .hurried = Haa, guuritaankii, haa.
    .leading = Haa, degmada ayaa rabtay inaan guuro.

reply-who-raised-it = Aniga. Maalin Jimce ah ayaan habaryartay wacay.
    .first = Waxay ku xiran tahay sida loo jeedo.
    .hurried = Ma xasuusto.
    .leading = Haa, degmada.

reply-told-to-search = Maya. Guri waxba weligood kama oran.
    .hurried = Haa?
    .leading = Haa, way yiraahdeen, meelo kale ka raadi.

reply-support-cut = Maya, bil kasta shan iyo labaatanka ayay timid, mar walba.
    .hurried = Haa, malaha wax yar bay ka yareyd.
    .leading = Haa, qayb bay ka goosteen.

reply-alternatives = Waan sii degganaan karayey. Heshiiska guriga aniga ayaa lahaa. Laakiin fiidku way dheeraayeen.
    .hurried = Maya, waxba.
    .leading = Maya, ikhtiyaar ma lahayn.

reply-dwelling-found-by = Habaryartay. Ilaaliyaha dhismaha ayay weydiisay, isaguna guri-kireeyaha.
    .hurried = Iyaga ayaa hagaajiyey.
    .leading = Haa, degmada ayaa hagaajisay.

reply-rent-months-paid = Midna. Aniga ayaa bixiyey, akoonka ayaa laga arkaa.
    .hurried = Laba?
    .leading = Haa, saddex. Haddii aad sidaas u malaynaysaan.

reply-wish-to-move = Aniga ayaa rabay. Aniga oo keliya. Ma ogayn inay taasi jawaab ku filan tahay.
    .first = Tee baa fiican?
    .hurried = Malaha waan oggolaaday.
    .leading = Haa, in la i qasbay ayaan dareemay. Ma sidaas baa la yiraahdaa?

reply-contact-before =
    .first = Maxaad u malaynaysaan?
    .hurried = Ma ogi.
    .leading = Maya, ma samayn.

reply-consent-contact = Maya, ka wanaagsan maya. Waxba ma samayn, iska daaya.
    .hurried = Haa, haa.
    .leading = Haa, waca.

reply-anything-more = Si sax ah ma u jawaabay?
    .hurried = Maya, mahadsanidiin.
