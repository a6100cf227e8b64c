# Language: Somali (so). Scenario: same_day_call
## Translated from Swedish.
## Reviewed by: nobody yet

opening = Salaan, waa { $name }. Tirooyinka waan hayaa. Iska weydii.
    .other = Waa { $name }. Toddobaadka oo dhan waan tirinayay, hadda waan diyaar ahay.

reply-how-known = Waan tirinnay. Xarriiqyo buug ku yaal, magacyo la'aan. Afar sano ayaan sidaas samaynaynay.
    .hurried = Waa la tiriyay, haa.
    .leading = Waa qiyaas, haddaad rabto.

reply-received-count = { $strokes } xarriiqood, markaan isku daro. Deyrtan waa ka badan yihiin guga.
    .hurried = Dhawr qof oo keliya.
    .leading = Haa, ma badna.

reply-helped-with-dwelling = Kuwa la hubo waa dhawr keliya. Laba waxay haysteen warqad ka timid adeegga bulshada, midna furaha ayay siiyeen. Kuwa kale iyaga ayaa internetka ka helay.
    .first = Hadal badan ayaa laga hadlaa.
    .hurried = Way badan yihiin.
    .leading = Haa, malaha waa badan yihiin.

reply-sender-informs = Mararka qaarkood. Laba degmo had iyo jeer way soo wacaan. Kuwa kale waxba kama maqalno.
    .hurried = Maya.
    .leading = Maya, weligood nalama soo xiriiraan.

reply-support-ended = Way dhacdaa. Gugii waxaa yimid qoys saddex sano lahaa qof xiriir. Kulankii ugu dambeeyay wuxuu ahaa maalintii ka horraysay guurista, ka dibna waxba.
    .first = Wax aan qoray ma jiraan.
    .hurried = Maya.
    .leading = Maya, iyaga ayaa ka shaqeeya.

reply-notes-how = Haa. Sida guuristu u dhacday waa mid ka mid ah sadarrada warqaddayda. Magacyo la'aan.
    .hurried = Haa.

reply-routine = Haa, hal bog. Gidaarka ayay ku taal. Yaa waca, goorma iyo waxaan qorno.
    .hurried = Haa, hal bog.

reply-asks-consent = Maya. Hadda markaan ka fikiro: marka hore ayaan wacnaa, ka dibna qofka ayaan u sheegnaa. Cidna ma cawan. Laakiin cidna lama weydiin.
    .first = Habka ayaan raacnaa. Isla maalintaas ayaan la xiriirnaa.
    .hurried = Haa, haa, waan samaynaa.
    .leading = Haa, dabcan waan weydiinnaa.

reply-transfer-requests = Saddex jeer. Saddexdaba waxaa socday taageero.
    .hurried = Dhawr jeer.
    .leading = Maya, weligeed.

reply-comment = Haa. Qor in aan habka beddelayno si qofka marka hore loo weydiiyo. Toban daqiiqo ayay qaadataa. Waxaan la yaabanahay sababta aan u arki waayay.
    .hurried = Maya, intaas ayay ahayd.
