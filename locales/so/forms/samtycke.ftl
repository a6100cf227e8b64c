# Language: Somali (so). The questions are read aloud. Every sentence must be possible to interpret on its own.
## Translated from Swedish.
## Reviewed by: nobody yet

form-title = Oggolaansho in macluumaad la bixiyo
    .purpose = Wadahadal ku saabsan waxa adeegga bulshada (socialtjänst) qofka ka bixin karo, cidda la siinayo, waxa loo bixinayo iyo inta uu socdo. Maya waa jawaab sida kuwa kale oo kale.
    .elements = Oggolaanshaha:

### Opening

section-opening = Bilow
information_given = Waxa aad halkan ka sheegto waa sir. Ma gudbin karo adigoo aan haa dhihin, marka laga reebo xaaladaha yar ee sharcigu sidaas dhigayo. Hadda waxaan rabaa inaan ku weydiiyo in aad wax haa ka leedahay, haddii ay sidaas tahayna waxa ay yihiin.
    .short = Macluumaadka la akhriyey
    .help = Sheeg sidoo kale cidda aad tahay iyo sababta aad u weydiinayso. Si tartiib ah u akhri.
    .note = Qofka jawaabtiisa sug intaadan sii wadin.
    .read = Waa la akhriyey
interpreter_needed = Ma rabtaa inaad turjubaan ku hadasho?
    .short = Baahi turjubaan
    .help = Ereyada sida sirhayn (sekretess) iyo oggolaansho (samtycke) way adag yihiin xitaa qofka maalin kasta iswiidhish ku hadla.
interpreter_mode = Sidee loo turjumayaa wadahadalka?
    .short = Habka turjumaadda
    .help = Adiga ayaa buuxinaya. Carruurta, qaraabada iyo saaxiibbadu waa inaanay turjumin.
    .none = Turjubaan ma jiro
    .on_site = Turjubaan goobta jooga
    .phone = Turjubaan telefoonka ku jira
    .video = Turjubaan muuqaal ku jira
    .relative = Qaraabo ama saaxiib
spoken_language = Luqaddee baad rabtaa inaad ku hadasho?
    .short = Luqad
whose_secrecy = Macluumaadku qofkee bay ku saabsan yihiin?
    .short = Qofka ay khuseyso
    .own = Aniga
    .child = Ilmahayga
child_age = Immisa jir ayuu ilmuhu yahay?
    .short = Da’da ilmaha
    .unit = sano
guardians_part = Maxay leeyihiin mas’uuliyiinta ilmaha?
    .short = Mas’uuliyiinta ilmaha
    .help = Ilmo yar keligiis haa ma dhihi karo. Inta ilmuhu laftiisu go’aamiyo waxay ku xiran tahay da’da iyo bislaanta.
    .all_agree = Dhammaan haa ayay leeyihiin
    .one_agrees = Mid haa ayuu leeyahay, kan kale lama weydiin
    .one_refuses = Mid maya ayuu leeyahay
    .not_asked = Lama weydiin
    .child_alone = Ilmuhu isaga ayaa jawaabaya, mas’uuliyiinta la’aantood
child_heard = Ilmaha ma loo oggolaaday inuu sheego waxa uu qabo?
    .short = Ra’yiga ilmaha
child_agrees = Ilmuhu laftiisu haa ma ka leeyahay in macluumaad la bixiyo?
    .short = Jawaabta ilmaha
    .help = Maya sidoo kale halkan ha lagu qoro, xitaa haddii mas’uuliyiintu haa yiraahdaan.

### Understanding

section-understanding = Fahamka
free_to_refuse = Adiga ayaa go’aaminaya. Waxaad dhihi kartaa haa, maya, ama haa qayb ahaan. Haddii aad maya tiraahdo, taasi ma saamaynayso in lagu caawiyo. Haddii aad haa tiraahdo, hadhow waad ka noqon kartaa.
    .short = Xorriyadda diidmada
    .note = Hal weedh markiiba.
    .read = Waa la akhriyey
told_free = Ma laguu sheegay inaad diidi karto, iyo inaanay taasi saamaynayn caawimaaddaada?
    .short = Wuu ogyahay diidmada
told_what = Ma laguu sheegay macluumaadka ay khuseyso iyo waxa loo isticmaali doono?
    .short = Wuu ogyahay waxa ay tahay
told_withdraw = Ma laguu sheegay inaad oggolaanshahaaga ka noqon karto?
    .short = Wuu ogyahay ka noqoshada
    .help = Wixii hore loo bixiyey dib looma soo celin karo. Taasna sheeg.
own_words = Ereyadaada ku sheeg: maxaan ku weydiinayaa, maxaase dhacaya haddii aad haa ama maya tiraahdo?
    .short = Ereyada qofka
    .help = Ka dhegeyso in qofku u malaynayo in taageeradu jawaabta ku xiran tahay. Mar kale sharax haddii wax khaldameen.
    .note = U turjum sida qofka hadlaya (“aniga”). Jawaabta ha ka caawin.
understood = Qofku ma fahmay?
    .short = Faham
    .help = Qiimayntaada wixii qofku hadda yiri.
    .understood = Haa
    .partly = Qayb ahaan
    .not_understood = Maya
pressure = Qof ma kuu sheegay sida aad u jawaabayso? Maxay yiraahdeen?
    .short = Saamayn
    .help = Si furan u weydii oo sug. Jawaabaha marka hore ha akhrin.
    .nobody = Maya, cidna
    .advised = Qof baa talo i siiyey
    .must = Qof baa yiri waa inaan haa iraahdo
    .money_depends = Qof baa yiri lacagta ama caawimaaddu jawaabta ayay ku xiran tahay
    .someone_else = Qof qoyska ah ama qof kale ayaa i cadaadinaya
threat = Ma jiraa qof aan la rabin inuu ogaado meesha aad joogto?
    .short = Qof aan ogaan karin
    .help = Weydii oo keliya marka qofku keligiis kula joogo adiga iyo turjubaanka. Meelna ha qorin.
    .note = Magac iyo meel toona ha sheegin.

### The answer

section-decision = Jawaabta
consent = Ma oggoshahay inaan macluumaad siinno cid kale?
    .short = Jawaabta
    .help = Maya sabab uma baahna. Ha weydiin sababta, maantana mar kale ha weydiin.
    .given = Haa
    .partly = Haa, qayb ahaan
    .refused = Maya
decided_on = Maalintee ayuu qofku jawaabay?
    .short = Maalinta jawaabta
how_given = Sidee loo bixiyey jawaabta?
    .short = Sida loo bixiyey
    .signed = Qoraal la saxiixay
    .spoken = Hadal
    .shown = Qofku ma hadlin laakiin wuu muujiyey

### Scope

section-scope = Xadka
what = Macluumaadkee baan bixin karnaa? Midba mar ayaan akhrinayaa.
    .short = Macluumaad
    .note = Jawaabaha mid mid u akhri.
    .name_and_contact = Magaca iyo sida la iila soo xiriiro
    .address = Meesha aan deggenahay
    .decisions = Go’aannada caawimaadda
    .money = Dhaqaalahayga
    .dwelling = Sida aan u deggenahay
    .health = Caafimaadkayga
    .children = Carruurtayda
    .other_support = Taageero kale oo aan haysto
    .what_was_said = Wixii aan wadahadallada ku sheegay
    .something_else = Wax kale
    .everything = Wax walba
what_else = Maxaa kale oo aan bixin karnaa?
    .short = Macluumaad kale
never = Ma jiraa wax aanan weligeen sheegi karin?
    .short = Weligeed lama bixiyo
    .help = Qor ereyada qofka. Meelna ha qorin haddii qof aanu ogaan karin halka uu qofku joogo.
recipients = Yaa macluumaadka heli kara? Mid mid ayaan u qaadaynaa.
    .short = Cidda helaysa
    .entry = Qaataha { $number }
    .add = Ku dar qaate
    .none = Cidna
recipients-kind = Waa ayo?
    .short = Nooca qaataha
    .municipality = Degmo kale
    .health_care = Daryeelka caafimaadka
    .school = Iskuul ama xannaano
    .state_authority = Hay’ad dawladeed
    .landlord = Guri-kireeye (hyresvärd)
    .relative = Qaraabo
    .someone_else = Qof kale
recipients-municipality = Degmadee?
    .short = Degmo
recipients-which = Waaxdee ama doorkee?
    .short = Waax
    .help = Magaca qof gaar ah ha qorin.
recipients-may_get = Ma heli karaan wax kasta oo aad oggolaatay, mise qayb oo keliya?
    .short = Inta
    .all_of_it = Wax walba
    .some_of_it = Qayb oo keliya
recipients-only_this = Qaybtee?
    .short = Tan oo keliya
what_for = Macluumaadka maxaa loo isticmaali karaa?
    .short = Ujeeddo
    .explain_move = In la ogaado sida guuritaanku u dhacay
    .transfer = In kiiska la wareejiyo
    .supervision = Cabasho ama codsi loo gudbiyo kormeerka
    .plan_support = In caawimaad la qorsheeyo
    .apply_elsewhere = In meel kale laga codsado
    .something_else = Wax kale
    .not_said = Lama sheegin
fetch_too = Sidoo kale ma ka soo qaadan karnaa macluumaad adiga kugu saabsan?
    .short = Soo qaadista macluumaad
until = Inta intee ayuu oggolaanshahaagu socdaa?
    .short = Muddada
    .once = Hal mar
    .a_day = Ilaa maalin gaar ah
    .case_closed = Ilaa kiisku dhammaado
    .no_end = Lama go’aamin
until_day = Ilaa maalintee?
    .short = Maalinta ugu dambaysa

### Withdrawal

section-withdrawal = Ka noqosho
withdrawn = Ma beddeshay fikirkaaga tan iyo markii aad haa tiri?
    .short = La celiyey
    .help = Weydii mar kasta oo aad kulantaan. Markii ugu horreysay jawaabtu waa maya.
    .no = Maya
    .partly = Haa, qayb ahaan
    .wholly = Haa, gebi ahaan
withdrawn_on = Maalintee ayaad fikirkaaga beddeshay?
    .short = Maalinta ka noqoshada
withdrawn_what = Maxaan hadda shaqaynayn?
    .short = Hadda ma shaqaynayo
shared_already = Wax ma la bixiyey mar hore?
    .short = Hore loo bixiyey
    .help = Dib looma soo celin karo. Qofka u sheeg wixii la bixiyey iyo cidda la siiyey.
recipients_told = Qaatayaasha ma loo sheegay waxa laga noqday?
    .short = Qaatayaashu way ogyihiin

### The officer’s part

section-record = Qaybta hawlwadeenka
exceptions = Ma jiraa sabab macluumaad lagu bixin karo xitaa oggolaansho la’aan?
    .short = Oggolaansho la’aan
    .help = Sharcigu wuxuu leeyahay wax yar oo ka reeban. Weydii qareenka intaadan mid isticmaalin.
    .under_18 = Qofku wuxuu ka yar yahay 18 sano
    .misuse = Isticmaal maandooriye ama khamri oo socda
    .compulsory_care = Daryeel qasab ah oo dhimirka ah
    .pregnant = Uur leh, ilmuhuna badbaado ayuu u baahan yahay
    .duty_by_law = Sharci ayaa leh macluumaadka waa in la bixiyaa
    .none = Kuwan midna
planned_sharing = Xafiisku muxuu qorsheynayaa inuu bixiyo?
    .short = Bixin la qorsheeyey
    .nothing = Waxba
    .within_consent = Wixii oggolaanshuhu khuseeyo
    .beyond_consent = Wax ka badan oggolaanshaha
    .despite_refusal = Macluumaad, in kasta oo qofku maya yiri
documented = Jawaabta ma lagu qoray faylka?
    .short = La qoray
copy_given = Qofka ma la siiyey nuqul ama war qoran?
    .short = Nuqul

### The parts of a consent

element-informed = Qofku wuu ogyahay, wuuna fahmay
    .short = ogaal
element-voluntary = Ikhtiyaari
    .short = ikhtiyaari
element-limited = Xaddidan: maxay, cidda, waxa loo isticmaalo, inta
    .short = xaddidan
element-expressed = La muujiyey
    .short = la muujiyey
element-in_force = Maanta wuu shaqaynayaa
    .short = shaqaynaya

### Findings

flag-sharing_despite_refusal = Macluumaad ayaa la bixinayaa in kasta oo qofku maya yiri
    .why = Sirhayntu way jirtaa ilaa qofku ka qaado. Ka reebista sharciga waxaa loo qiimeeyaa xog kasta, waxayna gaartaa oo keliya kuwa sharcigu magacaabay.
flag-sharing_after_withdrawal = Macluumaad ayaa la bixinayaa in kasta oo oggolaanshaha laga noqday
    .why = Oggolaansho laga noqday hadda ma shaqeeyo.
flag-sharing_beyond_consent = Wax ka badan oggolaanshaha ayaa la bixinayaa
    .why = Qofku qayb ayuu sirhaynta ka qaadi karaa. Inta kale weli waa sir.
flag-sharing_after_the_day = Macluumaad ayaa la bixinayaa maalinta ugu dambaysa ee oggolaanshaha kadib
    .why = Oggolaanshuhu wuu dhacay.
flag-sharing_on_flawed_consent = Macluumaad ayaa la bixinayaa, laakiin oggolaanshuhu kuma filna
    .why = Haa waxay shaqaysaa keliya haddii qofku garanayo waxa ay khusayso, fahmo oo si xor ah u bixiyo. Ilmaha waxaa u go’aamiya mas’uuliyiinta, iyadoo da’da iyo bislaanta la eegayo.
flag-sharing_without_answer = Macluumaad ayaa la bixinayaa, laakiin oggolaanshuhu ma cadda
    .why = Qofku haa iyo maya midna ma oran. Haa la’aanteed, ama sal kale oo sharci ah la’aantiis, macluumaad lama bixin karo.
flag-exception_may_apply = Wax sirhaynta ka reeban ayaa jiri kara
    .why = Markaas macluumaad waa la bixin karaa oggolaansho la’aan. Gooni ayaa loo qiimeeyaa, oggolaanshuhuna isaga ka madax-bannaan ayuu u jiraa.
flag-money_depends = Qofku wuxuu rumaysan yahay ama maqlay in caawimaaddu jawaabta ku xiran tahay
    .why = Oggolaansho shuruud u ah taageero ikhtiyaari ma aha. Sharcigu shuruud noocaas ah ma sheego.
flag-told_that_must = Qofka waxaa loo sheegay inuu haa dhaho
    .why = Qofka aan loo oggolayn maya, haa ma oran.
flag-pressed_by_someone_else = Qof kale ayaa qofka ku cadaadinaya jawaab
    .why = Qofka la hadal keligiis intaan jawaabta la tirin.
flag-not_told_of_freedom = Qofka looma sheegin in maya suurtagal tahay
    .why = Taas la’aanteed lama dhihi karo jawaabtu waa xor.
flag-not_told_what = Qofka looma sheegin waxa oggolaanshuhu khuseeyo
    .why = Qofku haa ma dhihi karo wax aanu aqoon.
flag-not_told_of_withdrawal = Qofka looma sheegin in oggolaanshaha laga noqon karo
    .why = Waa qayb ka mid ah in qofku isagu go’aansado.
flag-not_understood = Qofku su’aasha ma fahmin
    .why = Haa lagu yiri wax aan la fahmin ma istaagto.
flag-partly_understood = Qofku qayb buu fahmay
    .why = Sharax waxa aan caddayn intaan waxba la bixin.
flag-without_interpreter = Oggolaanshaha turjubaan la’aan ayaa la weydiiyey, in kasta oo turjubaan loo baahnaa
    .why = Qofka aan iswiidhishka aqoon waa in turjubaan loo helo marka loo baahdo.
flag-relative_interprets = Qaraabo ama saaxiib ayaa turjumaya
    .why = Waajibka sirta ma khuseeyo qof aan turjubaan ahaan loo qaadan, qofkuna waxaa laga yaabaa inaanu si xor ah u jawaabin.
flag-child_alone = Ilmuhu mas’uuliyiintiisa la’aan ayuu jawaabayaa
    .why = Ilmuhu keligiis sirhaynta ma qaadi karo haddaan da’da iyo bislaantu ku filnayn.
flag-guardian_refuses = Mas’uul ilmo ayaa maya leh
    .why = Cidda markaas go’aaminaysa waa su’aal qareen.
flag-guardians_not_asked = Mas’uuliyiinta ilmaha oo dhan lama weydiin
    .why = Mas’uuliyiinta ayaa wada go’aamiya, iyadoo da’da iyo bislaanta ilmaha la eegayo.
flag-child_not_heard = Ilmaha looma oggolaan inuu sheego waxa uu qabo
    .why = Ra’yiga ilmaha waa in la tixgeliyo.
flag-child_not_agreed = Ilmuhu laftiisu haa ma dhihin
    .why = Waxaa laga yaabaa in loo baahdo in ilmuhu laftiisu haa yiraahdo, isaga iyo mas’uuliyiinta oo wada jira. Waxay ku xiran tahay da’da iyo bislaanta.
flag-everything = Oggolaanshuhu wax walba ayuu khuseeyaa
    .why = Haa sidaas u ballaaran way adag tahay in la wada arko. Ku xaddid waxa loo baahan yahay.
flag-no_end = Oggolaanshuhu maalin ugu dambaysa ma leh
    .why = Dhammaad la’aan qofka iyo xafiiska midna ma oga goorta uu dhammaanayo.
flag-no_purpose = Lama sheegin waxa macluumaadka loo isticmaalayo
    .why = Ujeeddada ayaa go’aamisa waxa la bixin karo.
flag-no_recipient = Qaate lama sheegin
    .why = Oggolaanshuhu wuxuu khuseeyaa cidda la sheegay oo keliya.
flag-recipient_without_secrecy = Qaate ayaa laga yaabaa inuusan lahayn waajib sir
    .why = Markaas macluumaadku ilaalo ma leh marka la bixiyo.
flag-threat_and_address = Qof waa inaanu ogaan meesha qofku joogo
    .why = Cinwaanka iyo jidadka xiriirka ee qofka la hanjabay sir bay ka yihiin hay’adaha oo dhan.
flag-threat_unclear = Ma cadda in qof jiro aan ahayn inuu ogaado meesha qofku joogo
    .why = Jawaab la’aantu maya ma aha. Cinwaanka iyo jidadka xiriirku waxay u baahan karaan ilaalin.
flag-recipients_not_told = Qaatayaashu ma oga waxa laga noqday
    .why = Macluumaadka niyad wanaagsan ayay u sii isticmaali karaan.
flag-not_documented = Jawaabta lama qorin
    .why = Oggolaanshaha iyo diidmada waa in faylka laga akhrin karo, maalinta iyo cidda qaadatay iyaga oo leh.
flag-no_copy = Qofku wax qoran ma haysto
    .why = Warqad ayaa fududaysa in fikirka la beddelo.
flag-only_shown = Oggolaanshaha waa la muujiyey oo keliya, lama dhihin
    .why = Way adag tahay in la ogaado waxa qofku ula jeeday.
flag-refusal_respected = Maya-da qofka waa la ixtiraamayaa
    .why = Waxba lama bixinayo.
flag-well_informed = Qofku wuu ogyahay, wuu fahmay, si xor ah ayuuna u jawaabayaa
    .why = Sidaas ayaa oggolaanshuhu u yimaadaa.
flag-kept_within = Waxa la bixinayo waxay ku jiraan oggolaanshaha
    .why = Markaas sirhayntu ma diido.

### Contradictions

contradiction-gave_and_not_understood = Qofku haa ayuu yiri, mana fahmin waxa ay khuseyso.
contradiction-free_and_must = Qofku wuu ogyahay in maya suurtagal tahay, isla markaana waxaa loo sheegay inay haa noqoto.
contradiction-partly_and_everything = Qofku qayb ayuu haa ka yiri, laakiin waxa la bixin karaa waa wax walba.
contradiction-threat_and_relative = Qof waa inaanu ogaan meesha qofku joogo, qaraabana macluumaad ayaa la siinayaa.
contradiction-interpreted_and_not_needed = Turjubaan looma baahna, laakiin wadahadalka waa la turjumayaa.

### Measures

measure-share_nothing = Waxba ha bixin
    .how = U sheeg shaqo-wadaagta kiiska haysa. Faylka ku qor sababta.
measure-share_only_this = Bixi oo keliya wixii oggolaanshuhu khuseeyo
    .how = Inta kale tirtir intaan waxba la dirin.
measure-ask_again = Mar kale weydii
    .how = Ka bilow: maxay, cidda, waxa loo isticmaalo, inta. Qofku si xor ah ha u jawaabo.
measure-explain_again = Mar kale sharax
    .how = Weedho gaaban, mid markiiba. Qofka weydii inuu ereyadiisa ku sheego.
measure-book_interpreter = Turjubaan dalbo
    .how = Oggolaanshaha weydii marka turjubaanku joogo oo keliya.
measure-take_back_condition = Ka noqo shuruudda
    .how = Sheeg oo qor inaanay caawimaaddu jawaabta ku xirnayn.
measure-speak_alone = Qofka keligiis la hadal
    .how = Adiga, qofka iyo turjubaanka oo keliya.
measure-narrow_it = Oggolaanshaha xaddid
    .how = Macluumaadkee, cidda, waxa loo isticmaalo iyo ilaa maalintee?
measure-tell_of_risk = Sheeg waxa ay keeni karto
    .how = Qofka macluumaadka hela wuu sii sheegi karaa.
measure-protect_the_place = Meesha ilaali
    .how = Cinwaan iyo jid xiriir toona ha bixin. Raac nidaamka badbaadada. Magaca degmada oo keliya ayaa muujin kara meesha qofku joogo.
measure-ask_guardians = Weydii mas’uuliyiinta ilmaha oo dhan
    .how = Haddii aanay ilmaha khatar ku ahayn.
measure-hear_the_child = Ilmuhu ha sheego waxa uu qabo
    .how = U sharax si da’da ku habboon.
measure-tell_recipients = Qaatayaasha u sheeg waxa laga noqday
    .how = Isla maalintaas. Qor cidda loo sheegay.
measure-write_it_down = Jawaabta qor
    .how = Maalinta, cidda weydiisay, sida loo turjumay, waxa qofku ku jawaabay.
measure-give_a_copy = Qofka sii nuqul
    .how = Haddii ay nabad tahay in guriga lagu haysto. Marka hore weydii.
measure-ask_lawyer = Weydii qareenka
    .how = Intaan wax la bixin oggolaansho la’aan.

### Computed, and what cannot be right

computed-days_left = { $value ->
        [one] Oggolaanshuhu wuxuu socdaa { $value } maalin oo kale.
       *[other] Oggolaanshuhu wuxuu socdaa { $value } maalmood oo kale.
    }
check-ended_before_it_began = Maalinta ugu dambaysa waxay ka horreysaa maalinta jawaabta.
check-withdrawn_before_given = Ka noqoshadu waxay ka horreysaa maalinta jawaabta.
check-withdrawn_later = Ka noqoshadu waxay ka dambaysaa maalinta wadahadalka.
check-decided_later = Jawaabtu waxay ka dambaysaa maalinta wadahadalka.
