# Language: Somali (so). Scenario: money_for_going
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Iska warrama? Shaqo ayaan u baahanahay iyo wax yar oo kirada ah. Markaa waan raalli ahay.
    .other = Salaan. Tikidh ayaa la ii siiyey inaan halkan imaado, wax fiican. Lacagtii ayaa kaliya hadda dhammaatay.

reply-story = Saaxiibkay gurigiisa ayaan seexan jiray. Shaqaale ayaa tiri haddii aad qol halkan ka qaadato waxaad helaysaa tikidh tareen iyo lacag aad ku bilowdo. Markaa waan imid.
    .hurried = Tareenka ayaan soo raacay.

reply-who-raised-it = Iyada. Shaqaalaha. Meeshan weligay ma maqlin.
    .hurried = Ma xasuusto. Way soo baxday uun.
    .leading = Haa, malaha inaan wax yar ka fogaado ayaan rabay.

reply-alternatives = Waxba. Fadhigii aan seexan jiray wuu dhammaaday, dadka aniga oo kale ahna waxba uma yaallaan, ayay tiri.
    .hurried = Wixii jiray ayaan qaatay.
    .leading = Haa, malaha waxay tiri waad raadin kartaa.

reply-asked-for-help = Maya. Lacagtii Sebtembar ayaan u tegay, waxaanan la soo noqday guuritaan.
    .first = Horeba waan u joogay.
    .hurried = Haa, oo kale.
    .leading = Haa, malaha waan codsaday.

reply-help-given = Tikidhkii, iyo { $sum } kr oo aan ku bilaabo. Laakiin lacagtu waxay timid markii aan qolka saxiixay.
    .first = Caawimaad yar oo jidka ah.
    .hurried = Wax gaar ah maya.
    .leading = Haa, tikidhka oo keliya.

reply-place-knowledge = Waxba. Tareenka dhexdiisa ayaan khariidadda ka eegay.
    .hurried = Wax yar.
    .leading = Haa, waa laga maqlay.

reply-who-decided = Iyada, haddii aan run sheego. Anigu waan fadhiyey oo madaxa ayaan ruxayey.
    .first = Aniga ayaa tareenka saarnaa, sow maaha.
    .hurried = Aniga.
    .leading = Haa, malaha si wadajir ah ayaan u gaarnay.

reply-wish-to-move = Waan oggolaaday. Rabitaan waa eray weyn.
    .first = Ma cabanayo.
    .hurried = Haa, dabcan.
    .leading = Haa, halkan ayaan rabay.

reply-wish-came = Si kale oo aan albaab la quflo ku helo ma jirin. Waa sidaas oo keliya.
    .first = Malaha habeen ayaan ka fikiray.
    .hurried = Waan ka fikiray.
    .leading = Haa, in yar ayaan ka fikiray.

reply-contact-before =
    .first = Taas waxba kama ogi.
    .hurried = Ma ogi.
    .leading = Maya, hubaal maya.

reply-anything-more = Inaan shaqeeyo ayaan rabaa. Taas qora. Daabacaddiinna waan hagaajin karaa.
    .hurried = Maya, waa caadi.
