# Language: Somali (so). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = U oggolow tababaraha inuu wareysiga daaqad kale kala socdo, ama jooji
    .word = tababare
follow-title = Tababaraha
follow-nothing = Hadda waxba lama muujinayo.
follow-over = La socodku wuu dhammaaday. Taabo Enter si aad u xirto.
follow-review = Tababaranuhu wuxuu joogaa dib-u-eegista.
follow-answer = La qoray: { $answer }
follow-no-answer = Weli waxba lama qorin.
follow-last = Hadda waxaa lagu qoray ”{ $question }”: { $answer }
follow-last-none = Jawaabta ”{ $question }” waa la saaray.
follow-not-asked = Tababaranuhu qofka arrintan kama weydiin.
follow-trainee-said = Tababaranuhu wuxuu weydiinayaa { $way ->
        [leading] si hoggaaminaysa
       *[other] si furan
    }: { $words }
follow-trainee-asked = Tababaranuhu wuxuu weydiinayaa { $way ->
        [hurried] si degdeg ah
        [leading] si jawaabtu su’aasha ugu jirto
       *[other] si furan
    }
follow-role = Warqadda doorka, { $when }:
follow-role-fact = Warqadda doorka: { $fact }
follow-role-none = Warqadda doorka su’aashan waxba kama sheegto.
follow-role-other-form = Warqadda doorku waa foom kale, ma aha kan la isticmaalayo.
follow-no-flags = Weli fiirooyin ma jiraan.
follow-only-reads = Halkan wax waa laga akhrin karaa oo daqiiqado ayaa laga calaamadin karaa oo keliya. Jawaabaha tababaranaha ayaa qora.
follow-line-how = Qor m si aad daqiiqadda u calaamadiso, haddii aad rabto ereyo kooban ku dar.
follow-mark-what = Ereyo kooban, ama waxba. Calaamaddu waa daqiiqaddii aad qorista bilowday, falcelintana way ku qornaanaysaa. Tababaranuhu hadda ma arko.
follow-mark-on-its-way = Calaamaddu way socotaa …
follow-mark-too-long = Ugu badnaan { $n } xaraf. Soo gaabi.
follow-mark-refused = Calaamadda lama aqbalin. Erayadu halkan ayay ku jiraan.
follow-mark-unsure = Cidna ma oga in calaamaddan waqtigeeda la qoray: { $text }
follow-mark-not-taken = Calaamaddan lama aqbalin: { $text }
follow-door-open = Tababaruhu hadda wuxuu wareysiga kala socon karaa daaqad kale oo isla isticmaalaha ah. Halkaas ka orodsii vilja train follow.
follow-door-shut = Tababaruhu hadda lama socdo.
follow-came = Tababaruhu hadda wuxuu wareysiga kala socdaa daaqad kale.
follow-left = Tababaruhu daaqaddiisa wuu xiray. Mar kale waa la furi karaa ilaa aad joojiso.
follow-standing-open = Tababaraha waa u furan tahay, weli cidna lama socoto.
follow-standing-read = Tababaruhu wareysiga ayuu la socdaa.
follow-no-door = Daaqadda tababaraha lama furi karin ({ $detail }). Beddelkeed daqiiqadaha ku calaamadee daaqaddan.
follow-not-open = Hadda ma jiro wareysi tababar oo tababare u furan.
    .hint = Tababaranaha weydii inuu wareysiga tababarka ku taabto { $key }, kadib isla amarka mar kale orodsii.
follow-taken = Qof kale ayaa hore ula socda wareysiga.
    .hint = Marka hore xir daaqadda kale, ama tababaranaha weydii inuu joojiyo oo mar kale furo.
follow-replay-marked = tababaruhu daqiiqadda wuu calaamadeeyey: { $text }
follow-debrief-mark = Tababaruhu daqiiqadda wuu calaamadeeyey. { $text }
