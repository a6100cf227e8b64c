# Language: Somali (so). Handing over: a sealed file to a colleague or another municipality, and what comes in from there.
## Translated from Swedish.
## Reviewed by: nobody yet

handover-key-words = Ereyada furaha: { $words }
handover-own-words = Ereyada kaydka laftiisa, marka aad wax gudbiso: { $words }
handover-key-how = Furaha sii qofka wax gudbinaya. Ereyada furaha u akhri qofkaas, telefoon ama isagoo jooga: ereyadu waxay muujinayaan inuu furahan sax ah yahay.

handover-heading-leaving = Waxan ayaa kaydka ka baxaya
handover-heading-waiting = Waxan ayaa soo galay oo sugaya
handover-name-here = Magaca halkan: { $what }
handover-to = Loo diray furaha: { $what }
handover-to-words = Ereyada qaataha: { $what }
handover-from = Ka yimid: { $what }
handover-from-words = Ereyada diraha: { $what }
handover-compare-consent = La barbar dhig: oggolaanshuhu ma daboolayaa macluumaadkan, qaatahan iyo ujeeddadan? Adiga ayaa go'aaminaya. Barnaamijku wuxuu arkaa oo keliya in uu maanta shaqeeyo iyo in uu daboolayo wareysiyo dhan.
handover-form-digest = Tirada hubinta ee foomka: { $what }
handover-their-case = Kiiska diraha: { $what }
handover-protected = Wareysiga waa la ilaaliyaa, qaatahana sidaas ayuu ugu ahaanayaa.
handover-sections = Qaybaha ku jira: { $what }
handover-covered = { $n ->
    [one] { $n } su’aal ayaa leh jawaab ama xusuusqor aan ku jirin, maadaama ay qarsoon tahay.
   *[other] { $n } su’aalood ayaa leh jawaabo ama xusuusqorro aan ku jirin, maadaama ay qarsoon yihiin.
}
handover-covered-which = Su’aalaha jawaabahooda ama xusuusqorradooda qarsooni aanay ku jirin: { $what }
handover-comments-left-out = Qoraallada xorta ah ee jawaabaha ag yaal kuma jiraan.
handover-asked-in = Lagu jawaabay: { $what }
handover-entries = Qoraallo: { $what }
handover-override = Xusuusqorka digniinta { $check }: { $what }
handover-findings = Waxa jawaabuhu tilmaamayaan, sida barnaamijka diraha
handover-no-findings = Waxa jawaabuhu tilmaamayaan kuma jiraan: waxay ku dhisnaan karaan jawaabo aan ku jirin.
handover-texts = Foomku wuu raacaa, qoraallada leh: { $what }
handover-chain = { $n ->
    [one] Dhacdada keliya ee wareysiga waxaa raaca: lambar, waqti, nooc, magacyo nasiib ah oo qoraalka, kiiska iyo qofkii kaydka furay, iyo tiro hubin oo aan dib loo akhrin karin. Waxa ku jira waxaa kaloo raaca waxa muujinaya in tirada hubintu sax tahay, iyo saxiixa kaydka.
   *[other] Mid kasta oo ka mid ah { $n } dhacdo ee wareysiga waxaa raaca: lambar, waqti, nooc, magacyo nasiib ah oo qoraalka, kiiska iyo qofkii kaydka furay, iyo tiro hubin oo aan dib loo akhrin karin. Waxa ku jira waxaa kaloo raaca waxa muujinaya in tirada hubintu sax tahay, iyo saxiixa kaydka.
}
handover-nothing-else = Wax kale kaydka kama baxaan.
handover-checked = La hubiyey: faylku waa dhan yahay, kaydkan ayaa loo diray, waxaana saxiixay kaydka ereyada diraha leh.
handover-as-stored = { $n ->
    [one] { $n } dhacdo waa erey erey sida ugu kaydsan silsiladda diraha.
   *[other] { $n } dhacdo waa erey erey sida ugu kaydsan silsiladda diraha.
}
handover-restated = { $n ->
    [one] { $n } dhacdo waxaa loo qoray soo-saarka. Saxiixa diraha ayaa ka mas’uul ah.
   *[other] { $n } dhacdo waxaa loo qoray soo-saarka. Saxiixa diraha ayaa ka mas’uul ah.
}
handover-receipt = Koodhka rasiidhka ee diraha: { $what }
handover-read-alike = Barnaamijkani jawaabaha wuxuu u akhriyaa sida kan diraha.
handover-read-otherwise = Barnaamijkani jawaabaha si ka duwan kan diraha ayuu u akhriyaa. Labada barbar dhig, oo diraha weydii.

handover-words-ask-receiver = Qor lixda erey ee qaatuhu akhriyo:
handover-words-ask-sender = Qor lixda erey ee diruhu akhriyo:
handover-words-missing = Ereyada lama barbar dhigin.
    .hint = Qofka kale wac, weydii inuu ereyada kuu akhriyo oo ku qor --words.
handover-words-differ-receiver = Ereyadaasi ma aha kuwa furahan. Waxba lama qorin.
    .hint = Qaataha mar kale weydii furaha, iyo ereyada uu muujiyo vilja store receive-key. Haddii furuhu qof kale ka yimid, qofkaasi wax walba wuu akhrin karaa.
handover-words-differ-sender = Ereyadaasi ma aha kuwa kaydka faylku ka yimid. Waxba lama beddelin.
    .hint = Diraha weydii wixii la diray. Haddii uu ereyo kale sheego, faylku qof kale ayuu ka yimid: ku tirtir vilja transcripts reject.
handover-ask-seal = Waxan ma loo shaabadeeyaa qaataha? Qor haa:
handover-ask-accept = Waxan ma laga dhigaa qoraal wareysi? Qor haa:
handover-ask-reject = Waxa sugaya ma la tirtiraa? Qor haa:
handover-not-asked = Waxba lama beddelin: lama weydiin karin.
    .hint = Marka hore ku fiiri vilja transcripts received, kadibna --yes ku dar.
handover-read-own-words = Ereyadan qaataha u akhri, si uu u ogaado in faylku adiga kaa yimid: { $words }

handover-waits = Wuxuu ku sugayaa magaca { $id }. Ku qaado vilja transcripts accept, ama ku tirtir vilja transcripts reject.
handover-waits-already = Isla faylku wuxuu soo galay { $at }, wuxuuna ku sugayaa magaca { $id }. Waxba lama beddelin.
handover-accepted-already = Isla faylka horeba waa la qaatay: qoraalka wareysiga { $id }, { $at }. Waxba lama beddelin.
handover-none-waiting = Waxba ma sugayaan.
handover-waiting-from = { $sender } ({ $words })
handover-still-waits = Waxba lama beddelin. Wuu sugayaa.
handover-accepted = Qoraalka wareysiga hadda kaydka ayuu ku jiraa: { $id }. Tirtir faylkii yimid.
handover-rejected = Wixii sugayey waa la tirtiray. Tirtir faylkii yimid.
handover-origin = Waxaa la qaatay { $at }, kana yimid { $sender } ({ $words })
handover-origin-part = Waa soo-saar: wax kasta oo jawaabuhu tilmaamayaan lagama akhrin karo.

handover-no-such-question = Foomku ma leh su’aal { $question }.
handover-not-readable = Faylka waa la furi karaa, laakiin waxa ku jira ma aha wareysi barnaamijku akhrin karo. Waxba lama beddelin.
    .hint = Diraha weydii inuu mar kale gudbiyo, isla nooca barnaamijka.
handover-trouble-no-container = Faylku gudbin ma aha.
    .hint = Gudbintu waxay la magac tahay utdrag-… waxayna ku dhammaataa .age. vilja transcripts seal ayaa sameeya.
handover-trouble-not-for-us = Faylka waxaa loo shaabadeeyey fure aan kan kaydkan ahayn. Waxba lama beddelin.
    .hint = Diraha sii furaha uu muujiyo vilja store receive-key. Haddii ay tababar tahay: --training.
handover-trouble-damaged = Faylku wuu dhaawacan yahay ama dhan ma aha. Waxba lama beddelin.
    .hint = Mar kale soo qaado, ama diraha weydii inuu mar kale diro.
handover-trouble-malformed = Faylka looma qorin sida barnaamijku u qoro. Waxba lama beddelin.
    .hint = U sheeg diraha iyo kaalmada IT. Si kale ha u furin.
handover-trouble-unknown-part = Faylku wuxuu leeyahay wax barnaamijkani aanu aqoon oo akhriskiisa loo baahan yahay. Waxba lama beddelin.
    .hint = Weydii kaalmada IT nooc cusub oo barnaamijka ah.
handover-trouble-too-large = Faylku waa ka weyn yahay gudbin kasta. Waxba lama beddelin.
    .hint = U sheeg diraha iyo kaalmada IT.
handover-trouble-signature-wrong = Faylka ma saxiixin kaydka uu sheegayo inuu ka yimid, ama cid kale ayaa loo sameeyey. Waxba lama beddelin.
    .hint = Diraha telefoon ku weydii wixii la diray. U sheeg kaalmada IT.
handover-trouble-proof-differs = Waxa faylku ka sheegayo silsiladda diraha isma qabtaan. Waxba lama beddelin.
    .hint = Diraha weydii inuu orodsiiyo vilja transcripts verify, oo mar kale gudbiyo.
handover-trouble-note-unfit = Ma qorna cidda gudbinaysa iyo salka, ama qoraalku aad buu u dheer yahay.
    .hint = --from waxay yeelan kartaa 200 xaraf, --why waxay yeelan kartaa 2000.
handover-trouble-not-waiting = Wax sugaya oo magacoodu sidaas ku bilaabmo ma jiraan.
    .hint = vilja transcripts received ayaa muujiya waxa sugaya.

log-sealed = qoraalka wareysiga oo shaabadaysan waxaa loo gudbiyey { $to }; qaybo: { $sections }; sal: { $ground } { $why }
log-received = gudbin ayaa ka soo gashay { $from }
log-accepted = gudbin ayaa noqotay qoraal wareysi
log-rejected = gudbin ka timid { $from } ayaa la tirtiray
