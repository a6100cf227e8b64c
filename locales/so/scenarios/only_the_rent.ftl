# Language: Somali (so). Scenario: only_the_rent
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Warqadda qolka sugitaanka ayaan ku akhriyey. Toban sanduuq ayaa ku yaal. Ma inaan dhammaan isku si uga jawaabo?
    .other = Maalin wanaagsan. Qalin ma i amaahin kartaan? Waxaan rabaa inaan hoosta ka xariiqo.

reply-own-words = Waxaad rabtaan inaad degmadaydii hore weydiisaan cidda kirada bixisay. Waxaad sheegi kartaan oo keliya waxaan oggolaado, waanan ka noqon karaa.
    .hurried = Qof baad wacaysaan.

reply-pressure = Maya. Tan keligay ayaan akhriyaa.
    .hurried = Maya.
    .leading = Haa, seeddigay ayaa wax ka yiri.

reply-threat = Maya. Cidna iima hanjabto.
    .hurried = Maya, maya.

reply-consent = Qayb. Laba sanduuq haa, siddeedna maya. Ma suurtogal baa?
    .first = Ma hubo inaan rabo inaad iga hadashaan.
    .hurried = Markaa maya.
    .leading = Haa, haa, haa aan niraahno.

reply-what = Lacagta iyo guriga. Kirada, yacni, cidda bixisay iyo guriga ay ahayd. Wax kale maya.
    .first = Tii kirada.
    .hurried = Idinku calaamadiya.
    .leading = Haa, dhammaan markaa.

reply-never = Dhabarkayga. Iyo { $daughter }; hadda halkan ayay dugsi ka dhigataa, waana in la daayo.
    .first = Waxyaabo kale oo aan meeshan khusayn ayaa jira.
    .hurried = Maya, waxba.

reply-fetch-too = Haa, jawaabta iyaga waad ka soo qaadan kartaan. Haddii kale aniga ayaa warqado la orda.
    .hurried = Maya, ka wanaagsan maya.
    .leading = Maya, aniga ayaa keeni kara.

reply-until = Ilaa maalin go’an. Sannadka cusub agtiisa. Maalin qora, markaa labadeenna waan ognahay.
    .first = Inta loo baahan yahay … laakiin weligeed maya.
    .hurried = Ma ogi.
    .leading = Haa, ilaa wax kale la sheego, markaa.
