# Language: Somali (so). Scenario: joint_queue
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Subax wanaagsan. Degmada ayaan guriga uga mahadcelinayaa. Hadda waa Disembar oo keliya.
    .other = Salaan. Shaqada ayaan ka imid. Degmada ayaa bishii Agoosto iimayl iiga soo dirtay guriga, kaas weeye.

reply-story = Afar sano ayaan safka ku jiray. Agoosto ayaa iimayl saddex guri ah yimid, kan ayaanan doortay. Basku toos ayuu shaqada u aadaa.
    .hurried = Degmada ayaa iimayl soo dirtay.

reply-who-raised-it = Aniga. Iimaylku wuu yimid, laakiin aniga ayaa khariidadda hayey.
    .hurried = Iimayl ayaa yimid.
    .leading = Haa, degmada ayaa iimayl soo dirtay.

reply-told-to-search = Maya. Safka gal, ayay tiri, qof walbana way ku tiri. Meesha la raadinayo qofku isaga ayaa dooranayey.
    .first = Waxay yiraahdeen safka ku jir.
    .hurried = Waa in saf la galo.
    .leading = Haa, safka degmooyinka oo dhan ayaa ku jira.

reply-dwelling-found-by = Aniga ayaa doortay. Saddex ayaa iimaylka ku jirtay. Safku waa degmooyin badan oo isku jira, hoosta ayay ku qoran tahay.
    .first = Degmada ayaa iimayl ii soo dirtay.
    .hurried = Degmada.
    .leading = Haa, degmada ayaa hagaajisay.

reply-search-help = Koorso, shaashad leh. Labaatan qof. Waxay tustay sida la isu diiwaangeliyo.
    .hurried = Iyaga ayaa ii raadiyey.
    .leading = Haa, malaha iyada ayaa ii raadisay.

reply-alternatives = Qolka ayaan sii joogi karayey. Degdeg ma jirin. Afar sano ayaan sugay, shan waan sugi karayey.
    .hurried = Waxba ma jirin.
    .leading = Maya, wax kale maya.

reply-told-before = Inaan booskayga safka sii haysan karo haddii aan mar kale guurayo. Iyo in kaalmadu meel walba isku mid ahayn.
    .first = Wax badan maya.
    .hurried = Waxba.
    .leading = Maya, waxba.

reply-wish-to-move = Haa. Albaab aniga ii gaar ah ayaan rabay. Iyo baska.
    .hurried = Iimaylka ayaan haa ku iri.
    .leading = Qofku ma rabo inuu booska waayo.

reply-contact-before =
    .first = Taas ma ogi.
    .hurried = Ma ogi.
    .leading = Maya, malaha ma wada hadlin.

reply-anything-more = Caawimaad ilaa mushaharka Disembar oo keliya ayaan u baahanahay. Kadib saacado badan ayaan haystaa.
    .hurried = Maya.
