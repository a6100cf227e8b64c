# Language: Somali (so). Scenario: cousin_interprets
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Ina-adeerkay wuxuu leeyahay halkan saxiix. Ma xariiqdan baa?
    .other = Maalin wanaagsan. Ina-adeerkay ayaa hadalka haya. Anigu waan saxiixayaa, haddii aad i tustaan meesha.

reply-interpreter-needed = Haa. Dukaanka waan ku maareeyaa. Laakiin kuwani waa erayo kale.
    .hurried = Maya, waa caadi, ina-adeerkay ayaa jooga.
    .leading = Maya, maya, isagu af iswiidhish wuu yaqaan. Waa caadi.

reply-told-free = Maya, taas ma sheegin. Ma la diidi karaa?
    .hurried = Haa, haa, wuu ii sharraxay.
    .leading = Haa, malaha waan ogahay.

reply-told-withdraw = Maya. Marka la saxiixo waa la saxiixay. Sidaas ayaan moodayey.
    .hurried = Haa.
    .leading = Haa, malaha wuu sheegay.

reply-own-words = Wuxuu yiri waa arrinta guriga. Inaan diidi karo hadda ayaan maqlayaa. Cidda waxa loo sheegayo ma fahmin.
    .first = Waa warqaddii guriga. { $cousin } ayaa og.
    .hurried = Waa warqaddii. Haa.
    .leading = Haa, warqad guriga ku saabsan.

reply-pressure = { $cousin } wuxuu qabaa inaan haa iraahdo. Haddii kale way daahaysaa, ayuu leeyahay, mar kalena waqti uu igu keeno ma hayo.
    .first = Waa nin wanaagsan, { $cousin }. Aniga dartay ayuu shaqada uga fasaxday.
    .hurried = Maya, cidna.
    .leading = Maya, maya, cidna waxba ma oran.

reply-threat = Maya, cidna kama baqayo. Inaan meel khaldan saxiixo oo keliya ayaan ka baqayaa.
    .hurried = Maya.

reply-consent = Markaa waan sugayaa. Marka turjubaan dhab ah joogo ayaan ka jawaabayaa. Khamiista ma suurtogal baa?
    .first = { $cousin } haa ayuu leeyahay.
    .hurried = Haa. Xaggee baan saxiixaa?
    .leading = Haa, haddii aad sidaas leedihiin.
