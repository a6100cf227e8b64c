# Language: Somali (so). The questions are read aloud. Every sentence must be possible to interpret on its own.
## Translated from Swedish.
## Reviewed by: nobody yet

form-title = Wareysi guuritaanka kadib
    .purpose = Wadahadal lala yeesho qof degmo kale ka soo guuray: sidee bay guuritaanku u dhaceen, qofka laftiisuna muxuu rabay?

### Opening

section-opening = Sheekada

information_given = Waxaan rabaa inaan fahmo sidii ay u dhacday markii aad halkan u soo guurtay. Adiga ayaa dooranaya waxa aad sheegayso. Su’aal waad diidi kartaa.
    .short = Macluumaadka la akhriyey
    .help = Sheeg sidoo kale inaad wax qorayso inta wadahadalku socdo, iyo in qofka dhammaadka loo akhrin doono soo koobid. Sheeg in jawaabaha oo keliya aanay go’aamin xaqa taageerada.
    .note = Qofka jawaabtiisa sug intaadan sii wadin.
    .read = Waa la akhriyey

interpreter_mode = Sidee loo turjumayaa wadahadalka?
    .short = Habka turjumaadda
    .help = Adiga ayaa buuxinaya. Carruurta, qaraabada iyo saaxiibbadu waa inaanay turjumin. Haddii turjubaanku telefoon ku jiro, uma baahna inuu ogaado qofka uu yahay.
    .none = Turjubaan ma jiro
    .on_site = Turjubaan goobta jooga
    .phone = Turjubaan telefoonka ku jira
    .video = Turjubaan muuqaal ku jira
    .relative = Qaraabo ama saaxiib

spoken_language = Luqaddee baad rabtaa inaad ku hadasho?
    .short = Luqad
    .help = Weydii sidoo kale in qofka iyo turjubaanku is fahmayaan. Beddel turjubaanka ama waqtiga haddii aanay shaqaynayn.

acute_needs = Ma jiraa wax aan sugi karin? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Baahi degdeg ah
    .help = Wadahadalka hakiyo haddii wax degdeg ahi jiraan. Degmada uu qofku joogo ayaa mar walba mas’uul ka ah baahida degdegga ah.
    .note = Jawaabaha mid mid u akhri.
    .food = Cuntada maanta
    .shelter = Meel aan seexdo
    .medicine = Daryeel caafimaad ama dawo
    .danger = Qof baa ii hanjabaya ama i dhaawacaya
    .child_needs_help = Ilmo ayaa hadda caawimaad u baahan
    .nothing_acute = Maya, wax degdeg ahi ma jiraan

protection_move = Ma waxaad u guurtay si aad uga badbaaddo gacan-ka-hadal ama hanjabaad?
    .short = Guuritaan badbaado
    .help = Weydii oo keliya marka qofku keligiis kula joogo adiga iyo turjubaanka. Haddii ay haa tahay: raac nidaamka badbaadada oo meelna ha ku qorin qoraalka wareysiga. Markaas ha weydiin wax ka badan inta aad u baahan tahay.
    .note = Ereyada oo keliya turjum. Magac iyo meel toona ha sheegin.

story = Ii sheeg sidii ay u dhacday markii aad halkan u soo guurtay. Ka bilow meesha aad rabto. Adigu maxaad ka fikiraysay guuritaanka?
    .short = Sheekada
    .help = Dhegeyso oo ku qor ereyada qofka laftiisa. Ha ka dhex gelin. Ku sii wad: Maxaa xigay? Yaa yiri? Qiimayntaada meel kale ku qor.
    .note = U turjum sida qofka hadlaya (“aniga”). Ereyada uu doortay ha beddelin.

### Background

section-background = Xogta hore

previous_municipality = Degmadee baad deggenayd ka hor intaadan halkan u soo guurin?
    .short = Degmadii hore
    .help = Qor dhowr xaraf oo liiska ka dooro. Waa degmada uu qofku si joogto ah u deggenaa.
    .note = Weydii degmada, ha weydiin cinwaanka.

years_there = Immisa sano ayaad degmadaas deggenayd?
    .short = Sanadaha degmadaas
    .help = Qor 0 haddii ay ka yarayd hal sano. Qof muddo dheer meel deggenaa waa inaan lagu qasbin inuu ka guuro, sida ay ku taliso Socialstyrelsen.
    .unit = sano

moved_on = Goorma ayaad halkan u soo guurtay?
    .short = Taariikhda guuritaanka
    .help = Maalintii uu qofku bilaabay inuu halkan seexdo. Sanadka iyo bisha ayaa ku filan haddii maalinta aan la hubin.

first_contact_on = Goorma ayaad markii ugu horreysay la xiriirtay adeegga bulshada ee halkan?
    .short = Xiriirkii ugu horreeyey
    .help = Ka hubi nidaamkiinna. Barnaamijka ayaa xisaabinaya muddada u dhexeysa guuritaanka iyo xiriirka.

recent_moves = Immisa jeer ayaad guurtay saddexdii sano ee u dambeeyey?
    .short = Guuritaanno 3 sano
    .help = Ku dar guuritaanka halkan. Guuritaanno badan waxay si gaar ah ugu culus yihiin carruurta.
    .unit = guuritaan

previous_home = Sidee baad u deggenayd waqtigii ugu dambeeyey ee degmadii hore?
    .short = Hoyga guuritaanka ka hor
    .help = Weydii inta guriga le’ekaa iyo cidda la wadaagtay. Qor xusuusqor haddii loo baahdo.
    .note = Heshiiska degmada macnihiisu waa in degmadu guriga kirayso oo ay qofka u oggolaato inuu dego.
    .own_lease = Heshiis ii gaar ah, gacan koowaad
    .second_hand = Waxaan ka kiraystay gacan labaad
    .municipal_contract = Guri aan degmada ka helay
    .temporary = Hoteel ama hoy martiyeed
    .with_others = Qaraabo ama saaxiibbo
    .no_home = Guri ma lahayn
    .other = Si kale

previous_home_cramped = Guriga ma ku yaraa dadkii degganaa?
    .short = Guri yar ka hor
    .help = Weydii inta qol ee uu lahaa iyo inta qof ee degganayd. Hal qol hoteel ah oo qoys dhan ku jiro waa la tirinayaa.

contract_end = Maxaa dhacay markii muddadii guriga degmadu dhammaatay?
    .short = Markii heshiisku dhammaaday
    .help = Heshiisyo badan oo noocaas ahi waxay socdaan laba sano. Weydii inta loo oggolaaday qofka inuu sii degganaado iyo caawimaaddii markaas kadib la siiyey.
    .help_here = Waxaa la iga caawiyey inaan isla degmada guri ka raadiyo
    .help_elsewhere = Waxaa la iga caawiyey inaan degmo kale guri ka raadiyo
    .no_help = Wax caawimaad ah ma helin
    .left_myself = Aniga ayaa iska guuray

support_before = Maxaad ku noolayd ka hor intaadan guurin? Taageero noocee ah ayaad haysatay?
    .short = Taageerada ka hor
    .help = Dhowr jawaabood waa la dooran karaa. Qeexidda ka qaybqaadashada firfircoon (aktiv medverkan) waxay khusaysaa qofka qaatay kaalmo dhaqaale. Siyaasadda Munkedal waxay ku darsataa taageerada kale ee adeegga bulshada.
    .note = Kaalmada dhaqaale (ekonomiskt bistånd) waa lacag ka timaadda adeegga bulshada ee degmada. Waxaa sidoo kale la yiraahdaa kaalmo masruuf (försörjningsstöd).
    .economic_assistance = Kaalmo dhaqaale oo degmada ka timid
    .social_support = Taageero kale oo adeegga bulshada
    .own_income = Mushahar ama dakhli kale oo aan leeyahay
    .other_benefits = Lacag hay’ad kale bixiso
    .none_of_these = Kuwan midna

income_before = Immisa lacag adiga kuu gaar ah ayaad bishii heli jirtay ka hor intaadan guurin? Ha ku darin kaalmada dhaqaale.
    .short = Dakhligii hore
    .help = Mushaharka canshuurta kadib iyo lacagaha kale ee la qaato. Qiyaas ayaa ku filan. Qor 0 haddii aan dakhli jirin.
    .note = Lacagta qofka u gaarka ah waa tusaale ahaan mushahar. Lacagta adeegga bulshada ee degmada laguma daro.

income_now = { $income_before_known ->
        [yes] Guuritaanka ka hor waxaad bishii heli jirtay { $income_before }. Immisa lacag adiga kuu gaar ah ayaad hadda bishii heshaa?
       *[no] Immisa lacag adiga kuu gaar ah ayaad hadda bishii heshaa?
    }
    .short = Dakhliga hadda
    .help = U xisaabi sidii guuritaanka ka hor, iyadoo aan kaalmada dhaqaale lagu darin.

### The previous municipality

section-old_municipality_acts = Degmadii hore

who_raised_it = Yaa ugu horreyn keenay fikradda ah inaad halkan u soo guurto?
    .short = Yaa soo qaaday guuritaanka
    .help = Jawaabaha marka hore ha akhrin. Qofku si xor ah ha u jawaabo, kadibna dooro.
    .self = Aniga
    .family_or_friends = Qoyska ama saaxiibbo
    .old_municipality = Qof ka tirsan degmadii hore
    .landlord = Guri-kireeye (hyresvärd)
    .someone_else = Qof kale

told_to_search = Qof ka tirsan degmadii hore ma ku yiri waa inaad guri ka raadisaa degmooyin kale?
    .short = Shuruud raadin dibadda
    .help = Marka hore si furan u weydii: Adeegga bulshadu maxay kuu sheegeen inaad samayso si aad bisha xigta lacag u hesho? Su’aashu waxay khusaysaa wixii la yiri iyo wixii la qoray. Codso go’aanka haddii uu jiro.
    .note = “Waa inaad” waa shuruud. Talo ama su’aal waa wax kale. Turjumaadda ku kala saar.

condition_consequence = Maxaa dhici lahaa haddii aadan raadin? Maxay ka yiraahdeen arrintaas?
    .short = Waxa shuruudda ka dhalanaya
    .help = Dooro wixii la yiri, ha dooran wixii qofku ka baqayey. Ereyadii la isticmaalay xusuusqor ku qor haddii ay suurtagal tahay.
    .support_stopped = In taageeradu dhammaan doonto
    .support_reduced = In taageeradu yaraan doonto
    .nothing_said = Waxba kama ay oran

support_cut = Ma laguu diiday markii aad lacag codsatay? Mise lacag yar ayaa lagu siiyey? Sabab noocee ah ayaa lagu sheegay?
    .short = Diidmo ama taageero yar
    .help = Waxay khusaysaa degmadii hore. In la diido iyadoo la leeyahay baahida waxaa lagu xallin karaa guuritaan degmo kale waa ka duwan tahay diidmooyinka kale. Codso go’aanka.
    .note = Su’aalaha mid mid u akhri.
    .not_cut = Maya, ma dhicin
    .cut_home_elsewhere = Haa, maxaa yeelay meel kale ayaan guri ka heli karay
    .cut_other_reason = Haa, sabab kale awgeed
    .cut_no_reason = Haa, laakiin sabab la iima sheegin

after_no = Weligaa ma diidday inaad guurto? Maxaa markaas dhacay?
    .short = Wixii diidmada ka dhashay
    .help = Degmadu way soo jeedin kartaa guri meel kale ku yaal. Qofku waa diidi karaa. Weydii wixii markaas kadib dhacay.
    .note = Labada su’aalood mid mid u akhri.
    .never_said_no = Weligay ma diidin
    .accepted = Waan diiday, waana la iga aqbalay
    .not_accepted = Waan diiday, laakiin lama aqbalin
    .consequences = Waan diiday, waxaanan waayey taageero ama guri

decision_in_writing = Wax go’aan ah oo warqad ku qoran ma lagu siiyey?
    .short = Go’aan qoran
    .help = Dhammaan go’aannada ku saabsan guuritaanka, guriga ama lacagta. Codso inaad aragto. Haddii warqaddu maqan tahay, qofku wuu codsan karaa go’aanka.
    .note = Go’aanku waa warqad degmada ka timaadda oo haa ama maya sheegaysa.

decision_on = Goorma ayaad go’aanka heshay?
    .short = Go’aanka la helay
    .help = Maalintii qofka go’aanka la gaarsiiyey. Waqtiga rafcaanku waa saddex toddobaad laga bilaabo maalintaas.

reasons_given = Maxaad u guuraysay? Sababo noocee ah ayaa laguu sheegay?
    .short = Sababihii la sheegay
    .help = Jawaabaha ha akhrin. Dooro kuwa waafaqsan waxa qofku sheegayo. Sabab degmadu lafteedu sheegtay way sharxaysaa guuritaanka, laakiin ma beddesho rabitaanka qofka.
    .stable_home = Guri deggan oo ii gaar ah
    .better_for_children = In carruurtu nolol ka fiican helaan
    .work_or_study = Shaqo ama waxbarasho halkan ah
    .near_family = U dhowaansho qoys ama saaxiibbo
    .no_homes = Degmadu guryo ma haysan
    .cost_or_workload = Kharashka ama culayska shaqada ee degmada
    .own_responsibility = In aniga mas’uul ka ahay gurigayga
    .no_reason = Wax sabab ah la iima sheegin

tried_at_home = Adiga iyo degmadu maxaad samayseen si guri looga helo meeshii aad deggenayd?
    .short = Isku dayga degmadii hore
    .help = Waxay khusaysaa wixii degmadu samaysay iyo wixii qofku laftiisu sameeyey. Dhowr jawaabood waa la dooran karaa.
    .municipal_lease = Guri degmada laga helo
    .temporary_place = Hoy ku-meelgaar ah
    .municipality_asked = Degmadu waxay weydiisay guri-kireeyayaal
    .searched_myself = Aniga ayaa raadsaday
    .landlords_refused = Guri-kireeyayaashu way diideen
    .not_accepted = La ima oggolaan: shaqo la’aan ama deyn
    .nothing_tried = Waxba

alternatives = Fursado kale oo noocee ah ayaa lagu siiyey?
    .short = Fursado kale
    .help = Qofku si xor ah ha u jawaabo. Dooro waxa ugu dhowaa fursad dhab ah. “Wax kale lama siin” dooro oo keliya marka qofku yiraahdo wax kale ma jirin.
    .home_offered = Guri isla degmada ku yaal
    .temporary_offered = Hoy ku-meelgaar ah oo isla degmada ah
    .help_to_search = Caawimaad raadinta isla degmada
    .other = Wax kale
    .none = Wax kale la ima siin

if_stayed = Maxaa dhici lahaa haddii aad joogi lahayd?
    .short = Haddii qofku joogi lahaa
    .help = Waxay khusaysaa wixii markaas qofka loo sheegay, ee ma aha waxa aad maanta u malaynaysaan. Ereyada xusuusqor ku qor haddii qof si toos ah u yiri.
    .could_stay = Waan sii degganaan kari lahaa
    .without_home = Guri la’aan ayaan noqon lahaa
    .without_support = Lacag la’aan ayaan noqon lahaa
    .other = Wax kale

### Help and money

section-help_and_money = Caawimaadda iyo lacagta

asked_for_help = Adigu ma codsatay caawimaad aad halkan ugu soo guurto?
    .short = Isagaa codsaday caawimaad
    .help = Kala saar in la codsado caawimaad iyo in haa la yiraahdo caawimaad qof kale soo bandhigay.

dwelling_found_by = Yaa helay guriga halkan?
    .short = Yaa helay guriga
    .help = Weydii sidoo kale cidda la hadashay guri-kireeyaha iyo cidda diyaarisay heshiiska.
    .self = Aniga
    .family_or_friends = Qoyska ama saaxiibbo
    .old_municipality = Qof ka tirsan degmadii hore
    .landlord = Guri-kireeyaha ayaa ila soo xiriiray
    .others = Qof kale

search_help = Degmadii hore ma kaa caawisay guri raadinta? Sidee?
    .short = Caawimaadda guri raadinta
    .help = Waxay khusaysaa hawlwadeennada, lataliyayaasha guryaha iyo kuwo la mid ah. Caawimaadda guud ee lagu barto raadinta waa taageero caadi ah.
    .note = Lataliyaha guryaha (boendecoach) wuxuu u shaqeeyaa degmada, wuxuuna dadka ka caawiyaa helidda guri.
    .taught_to_search = Waxay i tuseen sida aan aniga u raadin karo
    .advised_elsewhere = Waxay igula taliyeen inaan degmooyin kale ka raadiyo
    .searched_elsewhere = Waxay guri iiga raadiyeen degmooyin kale
    .landlord_tip = Waxay i siiyeen magacyo guri-kireeyayaal degmooyin kale ah
    .no_search_help = Raadinta igama ay caawin

rent_months_paid = Immisa bilood oo kiro ah ayay degmadii hore ka bixisay guriga halkan?
    .short = Bilaha kirada la bixiyey
    .help = Tiri oo keliya kirada guriga cusub. Qor 0 haddii degmadu waxba bixin. In la bixiyo kirada bisha koowaad waa wax caadi ah.
    .unit = bilood

help_given = Degmadii hore ma ka caawisay guuritaanka? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Caawimaad kale
    .help = Marka hore si furan u weydii: Sidee baad halkan ku timid? Dhowr jawaabood waa la dooran karaa. Haddii ay amaah tahay, weydii in lacagta la celinayo iyo in shuruuduhu qoran yihiin.
    .note = Jawaabaha mid mid u akhri.
    .moving_costs_applied = Way bixiyeen guuritaanka kadib markii aan codsaday
    .moving_costs_unasked = Way bixiyeen guuritaanka anigoo aan codsan
    .travel = Waxay diyaariyeen safarka halkan
    .loan = Lacag ayay i amaahiyeen
    .landlord_promise = Wax bay u ballanqaadeen guri-kireeyaha
    .money_offer = Lacag ayay ii soo bandhigeen haddii aan guuro
    .nothing_given = Kuwan midna

place_knowledge = Maxaad ka ogayd meeshan ka hor intaadan iman?
    .short = Aqoonta meesha
    .help = Qofku ha sheekeeyo. Kadib dooro. Weydii in qofku ogaa halka meeshu ku taal iyo in uu guriga garanayey.
    .knew_well = Meesha si fiican ayaan u aqaannay
    .knew_some = Wax baan ka ogaa
    .knew_little = Wax yar baan ka ogaa
    .knew_nothing = Waxba kama ogayn

told_before = Degmadii hore wax ma kuu sheegtay ka hor intaadan guurin? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Wixii degmadu sheegtay
    .help = Dooro oo keliya wixii degmadu sheegtay. Wixii qofku laftiisu ogaaday xusuusqor ayaa lagu qoraa.
    .note = Jawaabaha mid mid u akhri.
    .work_good = In shaqo halkan ka jirto
    .work_hard = In ay adag tahay in shaqo halkan laga helo
    .school = Iskuulka iyo xannaanada
    .care = Daryeelka caafimaadka
    .travel = Basaska iyo masaafada
    .rules_differ = In xeerarka taageeradu halkan ka duwanaan karaan
    .keep_queue_place = In aan haysan karo dhibcahayga ama meeshayda safka guryaha
    .nothing_told = Waxba ma sheegin

### The dwelling

section-dwelling = Guriga

dwelling_seen = Yaa arkay guriga ka hor intaadan gelin?
    .short = Yaa arkay guriga
    .help = Dhowr jawaabood waa la dooran karaa. Sawirro looma tiriyo in guriga la arkay.
    .self = Aniga
    .old_municipality = Qof ka tirsan degmadii hore
    .someone_else = Qof kale oo aan aqaan
    .nobody = Cidna

contract_kind = Heshiis kiro oo noocee ah ayaad haysataa?
    .short = Nooca heshiiska
    .help = Codso inaad aragto heshiiska. Fiiri cidda ku qoran guri-kireeye ahaan iyo inta uu socdo.
    .note = Gacan koowaad waa si toos ah milkiilaha. Gacan labaad waa qof isaguba kiraystay.
    .first_hand = Gacan koowaad
    .second_hand = Gacan labaad
    .from_old_municipality = Waxaan ka kiraystaa degmadii hore
    .lodger = Qol baan guri qof kale ka kiraystaa
    .no_contract = Heshiis ma haysto

dwelling_problems = Guriga sidee u shaqeeyaa? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Dhibaatooyinka guriga
    .help = Dhowr jawaabood waa la dooran karaa. Weydii kirada, kharashka korontada iyo inta heshiisku socdo. Weydii sida qofku ku tago dukaanka, iskuulka iyo shaqada.
    .note = Jawaabaha mid mid u akhri.
    .short_contract = Heshiisku waa gaaban yahay
    .high_rent = Kiradu aad bay iigu badan tahay
    .poor_condition = Gurigu xaalad xun ayuu ku jiraa
    .too_small = Gurigu aad buu u yar yahay
    .far_away = Dukaanka, iskuulka ama baska way fog yihiin
    .electric_heating = Guriga waxaan ku kululeeyaa koronto aan aniga bixiyo
    .no_problems = Gurigu si fiican ayuu u shaqeeyaa

landlord_said = Muxuu guri-kireeyuhu ka yiri sida kirada loo bixinayo?
    .short = Wixii guri-kireeyuhu yiri
    .help = Guri-kireeyaha ayaa laftiisu qiimaynaya in kireystuhu bixin karo. Codsi kasta oo kaalmo ah gooni ayaa loo eegaa.
    .asked_income = Guri-kireeyuhu wuxuu i weydiiyey dakhligayga
    .social_services_pays = Guri-kireeyuhu wuxuu yiri adeegga bulshada ayaa bixinaya
    .nothing_about_it = Guri-kireeyuhu waxba kama oran

### Work and support

section-work_and_support = Shaqada iyo taageerada

job_and_move = Ma shaqaynaysay markii guuritaanka la go’aamiyey? Shaqada maxaa ku dhacay?
    .short = Shaqada iyo guuritaanka
    .help = Shaqada waqtiga dhiman iyo tan saacadaha ahna waa la tiriyaa. Weydii inta shaqadu hadda u jirto.
    .note = Labada su’aalood mid mid u akhri.
    .no_job = Shaqo ma lahayn
    .kept_job = Shaqadii weli waan haystaa
    .new_job_here = Shaqo ayaan halkan ka helay
    .had_to_leave = Waxay igu noqotay inaan shaqada uga tago guuritaanka
    .ended_before = Shaqadu sabab kale ayay ku dhammaatay

ongoing_support = Taageero kale oo noocee ah ayaad adeegga bulshada ka heli jirtay markii aad guurtay? Lacag kama hadlayo.
    .short = Taageerada xilligii guurka
    .help = Taageerada socotay xilligii guuritaanka oo keliya. Ha weydiin sababta taageerada. Taageerada noocaas ah, ee aan ahayn kaalmada dhaqaale, ayaa sabab u noqon karta in la codsado wareejinta kiis.
    .note = Jawaabaha mid mid u akhri.
    .treatment = Daaweyn
    .home_support = Taageerada hoyga (boendestöd) ama caawimaad guriga ah
    .contact_person = Qof xiriiriye ah (kontaktperson)
    .family_support = Taageero carruur ama qoys
    .other_support = Taageero kale
    .no_support = Taageero kale ma jirin

support_after_move = { $ongoing_support_known ->
        [yes] Waxaad haysatay taageeradan: { $ongoing_support }. Maxaa ku dhacay markii aad guurtay?
       *[no] Taageerada maxaa ku dhacay markii aad guurtay?
    }
    .short = Taageerada guurka kadib
    .help = Weydii cidda sheegtay in taageeradu dhammaanayso, iyo in qof halkan jooga loo oggolaaday inuu la wareego. Baahida maanta halkan ayaa lagu qiimeeyaa.
    .continues = Degmadii hore ayaa weli bixisa
    .handed_over = Qof halkan jooga ayaa la wareegay
    .ended_needed = Way dhammaatay, laakiin waan u baahanahay
    .ended_not_needed = Way dhammaatay, umana baahni

changes_by_move = Maxaa kuu beddelmay guuritaanka kadib? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Waxa isbeddelay
    .help = Marka hore si furan u weydii. Halkan waxaa ku jira wixii hagaagay iyo wixii lumay labadaba. Guri la habeeyey waa guri loo beddelay naafonimo awgeed.
    .note = Jawaabaha mid mid u akhri. SFI waa waxbarashada luqadda iswiidhishka ee dadka waaweyn.
    .closer_to_people = Waxaan u soo dhowaaday dad aan jeclahay
    .better_daily_life = Nolol maalmeedku si ka fiican ayuu u socdaa
    .lost_network = Waxaan waayey xiriirka dadkii igu xeernaa
    .studies_cut = SFI, koorso ama tababar shaqo ayaa kala go’ay
    .care_out_of_reach = Ma gaari karo daryeelkayga takhasuska ah
    .left_adapted_home = Waxaan ka tagay guri la ii habeeyey
    .no_change = Wax gaar ah ma jiraan

### Family and children

section-household_and_children = Qoyska iyo carruurta

household = Hadda dad kale oo waaweyn ma la deggen tahay?
    .short = Dadka waaweyn ee guriga
    .help = Qof weyn markiiba mid. Carruurtu waxyar kadib ayay imanayaan. Magacyo ha qorin.
    .entry = Qof weyn { $number }
    .add = Ku dar qof weyn
    .none = Maya, dad kale oo waaweyn ma joogaan

household-relation = Qofkaas adiga maxuu kuu yahay?
    .short = Xiriirka
    .help = Magac ha qorin.
    .partner = Lammaanahayga
    .parent = Waalidkay
    .adult_child = Ilmahayga oo weyn
    .other_adult = Qof kale oo weyn

household-moved_along = Qofkaas ma kula soo guuray halkan?
    .short = La soo guuray
    .help = Jawaab maya haddii qofku horeba halkan u deggenaa ama markii dambe yimid.

continuity_need = Ma jiraa wax si gaar ah kuugu adkaynaya inaad beddesho meesha aad deggen tahay?
    .short = Baahida sii degganaanshaha
    .help = Ha weydiin cudurrada la ogaaday. Waxay ku saabsan tahay in guuritaanku si gaar ah qofka ugu culus yahay.
    .disability = Naafonimo
    .frail_health = Caafimaad daran ama da’ weyn
    .need_of_routine = Waxaan u baahanahay nidaam joogto ah iyo isla dadka
    .nothing_special = Maya

children = Hadda waxaan rabaa inaan wax ka weydiiyo carruurta halkan kula soo guurtay.
    .short = Carruurta
    .help = Ilmo markiiba mid. Magacyo ha qorin. Waxaa fiican in carruurta laftooda mar kale lala hadlo.
    .entry = Ilmaha { $number }
    .add = Ku dar ilmo
    .none = Carruur ilama soo guurin

children-age = Immisa jir ayuu yahay ilmaha { $entry }?
    .short = Da’da
    .help = Sanado buuxa. Qor 0 haddii ilmuhu ka yar yahay hal sano.
    .unit = sano

children-left_school = Ilmuhu ma ku qasbanaa inuu ka tago iskuulkiisa ama xannaanadiisa markii aad guurteen?
    .short = Ka tagay iskuulka
    .help = Xannaanada iskuulka kadib (fritidshem) waa la tiriyaa. Haa ku jawaab sidoo kale haddii ilmuhu iskuul beddelay sanad-dugsiyeedka dhexdiisa.

children-in_school_now = Ilmuhu hadda halkan iskuul ama xannaano ma ka dhigtaa?
    .short = Iskuulka halkan
    .help = Haddii ay maya tahay: ka caawi qoyska inay maantaba iskuulka la xiriiraan. Haddii badbaado loo baahan yahay ama aan la hubin: qofka badbaadada ka masuulka ah ha xiriiro.

children-left_friends = Ilmuhu ma ku qasbanaa inuu ka tago saaxiibbo ama ciyaar?
    .short = Ka tagay saaxiibbo
    .help = Waxay khusaysaa saaxiibbo, kooxo, ururro iyo wax kale oo ilmaha muhiim u ahaa.

children-heard = Ilmaha ma loo oggolaaday inuu sheego waxa uu ka qabay guuritaanka?
    .short = Ilmaha la weydiiyey
    .help = Waxay khusaysaa in qof degmadii hore ka tirsan ilmaha weydiiyey.

children_considered = Qof degmadii hore ka tirsan ma kaala hadlay carruurta iyo guuritaanka?
    .short = Xaaladda carruurta la qiimeeyey
    .help = Weydii in iskuulka, saaxiibbada iyo caafimaadka la soo qaaday. Weydii in wax la qoray.

### The wish

section-wish = Rabitaanka qofka

feelings = Sidee baad dareemaysay guuritaanka ka hor?
    .short = Dareenka guurka ka hor
    .help = Jawaabaha ha akhrin. Dhowr jawaabood waa la dooran karaa. Ereyada qofka xusuusqor ku qor.
    .looked_forward = Waan sugayey oo waan ku faraxsanaa
    .calm = Waan degganaa
    .worried = Waan walaacsanaa
    .sad = Waan murugaysnaa
    .forced = Waxaan dareemay in la i qasbay
    .did_not_understand = Ma fahmin waxa dhacayey

who_decided = Yaa go’aansaday inaad guurto?
    .short = Yaa go’aansaday
    .help = Weydii sidoo kale sida qofku ku ogaaday iyo in go’aan rasmi ah laga gaaray.
    .self = Aniga
    .together = Aniga iyo degmada oo wada jirna
    .old_municipality = Degmadii hore
    .family = Qof qoyska ka mid ah
    .someone_else = Qof kale

wish_to_move = Adigu ma rabtay inaad halkan u soo guurto? Jawaabtee kugu habboon?
    .short = Rabitaanka guuritaanka
    .help = Jawaabaha oo dhan si deggan u akhri. Sheekada hore ayaad u maqashay. Haddii jawaabuhu is khilaafaan barnaamijka ayaa muujinaya. Markaas waad ka wada hadli kartaan.
    .note = Akhri jawaabaha oo dhan ka hor inta qofku dooran.
    .own = Aniga ayaa rabay inaan halkan u soo guuro
    .agreed = Waan oggolaaday
    .pressured = Waxaan dareemay cadaadis
    .none = Ma rabin inaan guuro

free_choice = Maxaad dooran lahayd haddii aad si buuxda xor ugu ahaan lahayd doorashada?
    .short = Doorasho xor ah
    .help = Su’aasha qof kasta waa la weydiiyaa, jawaabta su’aashii hore wax kasta ha ahaatee.
    .stay = Inaan degmadaas sii degganaado
    .move_here = Inaan halkan u soo guuro
    .move_elsewhere = Inaan meel kale u guuro

wish_came = Goorma ayuu kuu yimid rabitaankaaga ah inaad halkan u soo guurto? Sheeg sida aad u fikirtay.
    .short = Goorta rabitaanku yimid
    .help = Waxaa la weydiiyaa marka degmadu marka hore guuritaanka soo qaadday, marka aan cidna ogayn cidda soo qaadday ama marka qofku guuritaanka oggolaaday. Qofku si xor ah ha u jawaabo, kadibna dooro. Rabitaan ka dambeeyey soo jeedin wuxuu noqon karaa mid qofka si la mid ah uga yimid.
    .note = Jawaabaha la sug ilaa qofku ka sheekeeyo.
    .before_them = Waan rabay ka hor inta aan cidna soo qaadin
    .thought_it_over = Waan ka fikiray, aniga ayaana rabay
    .no_other_way = Waddo kale ma arkayn
    .never_own = Weligeed ma noqon rabitaankayga

wish_now = Maxaad hadda rabtaa?
    .short = Waxa qofku hadda rabo
    .help = Waxba ha ballanqaadin. Rabitaanka qofka waa in la tixgeliyaa haddii kiis laga wareejinayo degmo loona wareejinayo degmo kale.
    .stay_here = Inaan halkan sii degganaado
    .move_back = Inaan dib ugu guuro
    .move_on = Inaan meel kale u guuro
    .not_decided = Weli ma go’aansan

### Contact and consent

section-contact = Xiriirka

papers_brought = Maxaad ka soo qaadatay degmadii hore?
    .short = Warqadaha la keenay
    .help = Codso inaad aragto. Qor nooca warqadaha, ha qorin waxa dad kale laga sheegay.
    .contact_note = Lambar telefoon ama cinwaanka adeegga bulshada ee halkan
    .decision = Go’aan
    .other_papers = Warqado kale
    .nothing_brought = Waxba

contact_before = Ma ogtahay in degmadii hore nala hadashay ka hor intaadan iman? Marka hore adiga ma ku weydiiyeen?
    .short = Xiriirkii guurka ka hor
    .help = Kadib ka hubi nidaamkiinna. Kaalmada dhaqaale, ma jiro waajib ah in degmada cusub la ogeysiiyo.
    .note = Labada su’aalood mid mid u akhri.
    .asked_and_talked = Way i weydiiyeen, idinkana way idinla hadleen
    .talked_unasked = Way idinla hadleen iyagoo aan i weydiin
    .asked_only = Way i weydiiyeen laakiin idinlama hadlin
    .neither = Labada midna ma samayn

consent_contact = Ma la xiriiri karnaa degmadii hore oo ma kala hadli karnaa guuritaankaaga?
    .short = Oggolaanshaha xiriirka
    .help = Sharax waxa aad rabtaan inaad weydiisaan iyo sababta. Oggolaanshuhu waa ikhtiyaari, waana laga noqon karaa. Maya wax kama beddesho xaqa taageerada. Carruurta waxaa la weydiiyaa mas’uulka ilmaha, ilmahana sida da’da iyo bislaanta.
    .note = Oggolaansho macnihiisu waa in qofka laftiisu haa yiraahdo. Qayb in haa la yiraahdo waa suurtagal.

consent_scope = Maxaan weydiin karnaa, maxaanse weydiin karin?
    .short = Waxa oggolaanshuhu khuseeyo
    .help = U qor si qof shaqo-wadaag ahi u fahmo xadka. Cinwaanno ha qorin.

consent_until = Ilaa maalintee ayuu oggolaanshahaagu shaqaynayaa?
    .short = Oggolaanshuhu ilaa
    .help = Soo jeedi waqti gaaban. Qofku mar kasta oggolaanshihiisa wuu ka noqon karaa.

home_visit_consent = Ma iman karnaa gurigaaga si aan u aragno?
    .short = Oggolaanshaha booqashada
    .help = Weydii oo keliya haddii loo baahan yahay in guriga la arko. Sheeg cidda imanaysa iyo waxa aad fiirinaysaan. Booqashadu waa ikhtiyaari.

anything_more = Ma jiraa wax kale oo aad rabto inaad sheegto? Ma jiraa wax aan si khaldan u fahmay?
    .short = Wax kale oo la sheego
    .help = Ku qor ereyada qofka laftiisa. Kadib akhri soo koobidda.

### Check

section-checks = Hubin

register_check = Maxaa nidaamkeenna ku jira oo ku saabsan xiriirka degmooyinka?
    .short = Hubinta nidaamka
    .help = Adiga ayaa laguugu talagalay, wareysiga kadib. Lama akhriyo. Kiiska oo keliya ku raadi. Haddii badbaado jirto: cidna ha la xiriirin wax ka baxsan nidaamka.
    .contact_made = Degmadii hore ayaa la soo xiriirtay guuritaanka ka hor
    .consent_on_file = Oggolaanshaha qofka waa qoran yahay
    .handover_received = Taageerada socota waa la soo gudbiyey
    .company_uninformed = Shirkad ayaa diyaarisay hoy la ilaaliyo iyadoo aan nala ogeysiin
    .no_trace = Waxba kuma jiraan

dwelling_register = Maxaa laga ogyahay guriga degmadeenna?
    .short = Hubinta guriga
    .help = Adiga ayaa laguugu talagalay, wareysiga kadib. Lama akhriyo. Cinwaan ha qorin. Waxa dhismaha laga ogyahay waxba kama sheegayaan qofka.
    .condemned = Degmadu waxay go’aamisay inaan guriga la degi karin
    .helped_out_before = Dad kale ayaa laga caawiyey inay ka guuraan
    .unsuitable = Gurigu kuma habboona ama wuu waxyeelleeyaa
    .same_route = Dad badan oo dhismaha ku jira si isku mid ah ayay ku yimaadeen
    .nothing_known = Waxba lagama oga

### Conditions in words

condition-clear_own_wish = qofku wuxuu muujiyey rabitaan cad oo isaga ka yimid oo ah inuu guuro
condition-not_protected = lama oga in guuritaanku ahaa badbaado laga raadinayo gacan-ka-hadal ama hanjabaad
condition-contact_not_ruled_out = jawaabna ma sheegayso in xiriirka dadka kale la sugo
condition-felt_pushed = qofku wuxuu dareemay in la qasbay ama ma fahmin waxa dhacayey
condition-wish_missing = qofku ma rabin inuu guuro, wuxuu dareemay cadaadis ama qasab, ama ma fahmin waxa dhacayey
condition-without_options = qofku ma haysan fursad kale oo dhab ah
condition-stood_by = caawimaad lagama siin degmadii hore, wax kalena looma soo bandhigin
condition-helped_elsewhere = degmadii hore waxay ka caawisay guri ama guuritaan degmo kale
condition-unlawful_act = degmadii hore waxay taageerada ku xirtay shuruud, waxay diiddey iyadoo tilmaamaysa meel kale, ama ma aqbalin maya
condition-refused_or_required = degmadii hore waxay dejisay shuruud, waxay bixisay diidmo, ama ma aqbalin maya
condition-left_without_options = qofku wuxuu taageero ka helayey adeegga bulshada, guuritaanka beddel dhab ahna ma lahayn
condition-sent_with_note = qofka waxaa la siiyey xogta xiriirka oo keliya, isagoo aan weydiisan caawimaad uu ku guuro
condition-acted_otherwise = degmadii hore si kale ayay wax u samaysay, oo aan ahayn inay qofka beddel la’aan kaga tagto
condition-sender_acted = degmadii hore tallaabo ayay qaadday, ama waxay ka gaabsatay inay caawiso
condition-unasked_help = caawimaadda guuritaanka waxaa la bixiyey iyadoo qofku aan codsan
condition-wish_absent = wax baa muujinaya in rabitaanka qofku maqnaa
condition-acted_without_wish = degmadii hore tallaabo ayay qaadday, waxna waxay muujinayaan in rabitaanka qofku maqnaa
condition-only_note = qofka waxaa la siiyey xogta xiriirka oo keliya, degmooyinkuna wax xiriir ah ma yeelan
condition-came_soon = qofku wuxuu la xiriiray adeegga bulshada ee halkan laba toddobaad gudahood guuritaanka kadib
condition-contact_known = degmooyinku xiriir ayay lahaayeen guuritaanka ka hor
condition-contact_must_wait = xiriirka dadka kale waa in la sugo, maadaama ay khatar tahay ama aan la caddayn
condition-safety_unsaid = qofku ma awoodin ama ma rabin inuu sheego in khatar ama baahi badbaado jirto
condition-contact_cleared = waa la sheegay in khatari aysan hor taagnayn xiriirka dadka kale

### Elements

element-aid = Kaalmo dhaqaale ama taageero kale
    .short = kaalmo
element-municipality_acted = Tallaabada degmada
    .short = tallaabo
element-caused_move = Tallaabadu waxay keentay guuritaanka
    .short = natiijo
element-moved_to_other = U guuritaan degmo kale
    .short = guuritaan
element-no_clear_wish = Rabitaan cad oo qofka ka yimid ma jirin
    .short = rabitaan la’aan

### Findings

flag-search_elsewhere_required = Shuruud ah in guri laga raadiyo degmooyin kale
    .why = Taageerada waxaa lagu xiray in qofku guri ka raadiyo degmooyin kale. Shuruuddaas sal kuma laha sharciga adeegga bulshada (socialtjänstlagen), qofku wax kasta ha rabee.
flag-refused_because_elsewhere = Diidmo ama taageero yar maadaama guri meel kale laga heli karo
    .why = Degmadu baahida taageerada kuma xallin karto iyadoo tilmaamaysa guuritaan ka soo horjeeda rabitaanka qofka.
flag-no_not_respected = Diidmada guuritaanka lama aqbalin
    .why = Maya cad oo ah in meesha la deggan yahay la beddelo waa in la ixtiraamaa, mana aha inay saamayso taageerada.
flag-cut_without_reason = Diidmo ama taageero yar oo aan sabab lahayn
    .why = Go’aanka qofka ka soo horjeeda waa inuu sababo leeyahay oo sheegaa sida rafcaan looga qaato. Sabab la’aan lama arki karo in guuritaanku ka dambeeyey.
flag-loan_for_move = Amaah degmadu u bixisay guuritaanka
    .why = Sida uu qabo soo jeedin siyaasadeed, degmadu waa inaanay guuritaan lacag u amaahin qofka haysta kaalmo dhaqaale oo keliya.
flag-help_not_asked_for = Caawimaad guuritaan oo aan cidna codsan
    .why = Soo jeedin siyaasadeed waxay shuruud ka dhigaysaa in qofka laftiisu codsaday caawimaadda. Statskontoret qeexiddiisa wuxuu ku saleeyaa rabitaanka qofka.
flag-money_offered_to_move = Lacag ayaa loo soo bandhigay haddii qofku guuro
    .why = Sida ku qoran habraacyada Stockholms stad, lacag waa inaan loo isticmaalin in dadka lagu guuriyo. Degmooyinka kale waa aag aan caddayn.
flag-rent_beyond_first_month = Waxaa la bixiyey wax ka badan kirada bisha koowaad
    .why = Bixinta kirada bisha koowaad waa hab caadi ah. Bilo ka badan waxay dadka ku soo jiidi karaan guuritaan.
flag-urged_to_search_elsewhere = Ku boorrin, ama shuruud aan cawaaqib la sheegin, in guri laga raadiyo degmooyin kale
    .why = Waa inaad waa shuruud, xitaa haddii aan cidna sheegin waxa haddii kale dhici lahaa. Ku boorrin aan cawaaqib lahayn sababo fiican ayay yeelan kartaa, laakiin weligeed waa inaanay noqon qasab. Habraacyada Stockholms stad way diidayaan.
flag-municipality_raised_it = Degmadii hore ayaa marka hore soo qaadday guuritaanka
    .why = Cidda bilowday wax bay ka sheegtaa rabitaanka cidda uu guuritaanku ku dhisnaa.
flag-no_real_alternative = Beddel dhab ah oo guuritaanka ah ma jirin
    .why = Beddel la’aan way adag tahay in laga hadlo doorasho xor ah.
flag-dwelling_arranged = Degmadii hore ayaa guriga diyaarisay
    .why = Statskontoret wuxuu tan u isticmaalay cabbir sahankiisa. Keligeed waxba kama sheegto waxa qofku rabay.
flag-coach_searched_elsewhere = Degmadu waxay qofka guri uga raadisay degmooyin kale
    .why = La-talinta guryaha waa taageero caadi ah, laakiin waxay sidoo kale noqon kartaa aalad ka qaybqaadasho firfircoon.
flag-landlord_passed_on = Degmadu waxay gudbisay guri-kireeyayaal degmooyin kale ah
    .why = Gudbinta guri-kireeyayaal meel kale jooga waxay noqon kartaa caawimaad ama jiheyn. Rabitaanka qofka ayaa kala saaraya.
flag-guarantee_to_landlord = Ballan loo sameeyey guri-kireeyaha
    .why = Dammaanad la siiyo guri-kireeye degmo kale jooga waxay saamayn kartaa meesha loo guurayo.
flag-moving_costs_paid = Degmadii hore ayaa bixisay guuritaanka
    .why = Kharashka guuritaanku badiyaa waa kaalmo caadi ah. Waxay muhiim noqotaa marka rabitaanka qofku maqnaa.
flag-travel_arranged = Degmadii hore ayaa diyaarisay safarka
    .why = Safar la diyaariyey waa xog guud. Waxay muhiim noqotaa marka rabitaanka qofku maqnaa.
flag-contract_ended_help_elsewhere = Heshiiskii degmadu wuu dhammaaday, caawimaadduna waxay ku saabsanayd degmo kale
    .why = Heshiisyadu way dhammaan karaan. Marka caawimaaddu tilmaanto degmo kale ayaa Statskontoret ku arkay ka qaybqaadasho firfircoon.
flag-contract_ended = Heshiiskii degmadu wuu dhammaaday
    .why = In heshiis noocaas ahi dhammaado lafteedu waa la oggol yahay. Way sharxi kartaa sababta guuritaanka loo soo qaaday.
flag-poor_temporary_home = Hoy ku-meelgaar ah ama hoy la’aan guuritaanka ka hor
    .why = Hoy ku-meelgaar ah oo xun wuxuu dadka ku keeni karaa inay wax kasta aqbalaan.
flag-cramped_home_before = Guri aad u yar guuritaanka ka hor
    .why = Ciriirigu wuxuu dadka ku keeni karaa inay wax kasta aqbalaan. Wuxuu kaloo noqon karaa sababta qofka uu isagu u guuray.
flag-receiver_not_informed = Degmada halkan hore wax looma ogeysiin
    .why = Ma jiro waajib guud oo ah in la sheego, laakiin xiriir la’aan taageerada halkan si ka liidata ayaa loo diyaariyaa.
flag-consent_not_asked = Qofka lama weydiin xiriirka degmooyinka
    .why = Oggolaansho marka la haysto degmooyinku guuritaanka ka hor way wada hadli karaan. Fursaddaas marar dhif ah ayaa la isticmaalaa.
flag-only_contact_note = Xogta xiriirka adeegga bulshada ee halkan oo keliya
    .why = Munkedal waxay ku sifaysaa wax caadi ah marka guuritaan aan la diyaarin. Haddii ay ahayd caawimaad qofku codsaday, way ka soo horjeeddaa.
flag-support_ended_at_move = Taageero socotay ayaa la joojiyey gudbin la’aan
    .why = Taageero socota waa la gudbin karaa ama degmooyinka ayaa la kala wareejin karaa. Qofku waa inuusan la’aan noqon.
flag-place_not_checked = Waxba lagama sheegin meesha cusub
    .why = Cidda guuritaan ka caawisa waa inay ogaataa shaqada, iskuulka, daryeelka iyo waxyaalaha kale ee meesha.
flag-dwelling_not_checked = Degmadii hore ma arag guriga
    .why = Cidda guri ka caawisa waa inay ogaataa in uu fiican yahay oo qoyska ku habboon yahay.
flag-rules_not_explained = Lama sheegin in xeerarku kala duwanaan karaan
    .why = Taageerada waxaa lagu qiimeeyaa habraacyada degmo kasta. Taas waa in guuritaanka ka hor la ogaado.
flag-home_not_tried_first = Marka hore waxba lagama isku dayin degmadii hore
    .why = Caawimaadda degmadii hore waa in marka hore la isku dayo. Maqnaanteedu wax bay ka sheegtaa doorashada qofku haystay.
flag-reasons_of_municipality = Sababuhu waxay khuseeyeen dhibaatooyinka degmada lafteeda
    .why = Go’aanku waa inuu ku dhisnaado baahida qofka, ee ma aha guryo la’aanta ama lacag la’aanta degmada.
flag-cost_named_as_reason = Kharash ama culays shaqo ayaa sabab loo sheegay
    .why = Sabab noocaas ahi waa xog guud. Marar dhif ah ayaa la caddayn karaa.
flag-told_work_is_hard = Degmadu way ogayd in shaqadu halkan ku adag tahay
    .why = Degmooyinka wax dira badiyaa way og yihiin in suuqa shaqada ee meesha cusub ka liito.
flag-own_responsibility_as_reason = Mas’uuliyadda qofka ayaa sabab loo sheegay
    .why = Mas’uuliyadda qofku waa mabda’ sharciga ku jira. Degmada kama dhaafayso inay caawiso.
flag-children_not_considered = Xaaladda carruurta lama soo qaadin
    .why = Danta ilmaha waa in lagu qiimeeyaa dhammaan tallaabooyinka carruurta khuseeya.
flag-child_not_heard = Ilmo looma oggolaan inuu ra’yigiisa sheego
    .why = Carruurtu waxay xaq u leeyihiin in laga dhegeysto arrimaha iyaga khuseeya.
flag-protected_housing_uninformed = Hoy la ilaaliyo ayaa la diyaariyey iyadoo degmada halkan aan la ogeysiin
    .why = Badbaadada halkan waa in la qorsheeyaa. Raac nidaamka badbaadada, wax kalena ha samayn.
flag-no_help_at_home = Caawimaad lagu sii degganaado ma jirin
    .why = In laga gaabsado caawimaadda waxay sidoo kale noqon kartaa hab qof lagu guuriyo.

flag-no_own_wish = Rabitaan cad oo guuritaan oo qofka ka yimid ma jirin
    .why = Rabitaanka qofku waa qaybta go’aamisa qeexidda. Waa in lala akhriyaa wixii degmadu samaysay.
flag-felt_forced = Wuxuu dareemay in la qasbay ama ma fahmin
    .why = Dareenka guuritaanka ka hor wuxuu muujiyaa sida qofku u arkay doorashadiisa.
flag-place_unknown = Meesha waxba kama ogayn
    .why = Qofka aan garanayn meesha loo guurayo way ku adag tahay inuu doorto.
flag-job_left = Shaqo ayuu uga tagay guuritaanka
    .why = Shaqo la waayo waxay weynaysaa cawaaqibka, waxayna ka fogayn kartaa isku filnaanshaha.
flag-came_almost_at_once = Isla markiiba ayuu la xiriiray adeegga bulshada ee halkan
    .why = Xiriir degdeg ahi waa xog guud. Marka lala eego tallaabada degmadii hore wax badan ayuu sheegaa.
flag-typical_pattern = Heshiis gacan koowaad, dhowr kiro oo la bixiyey, kadibna xiriir halkan ah
    .why = Munkedal waxay tan ku sifaysaa qaabka caadiga ah.
flag-network_lost = Wuxuu waayey dadkii ku xeernaa
    .why = Xiriirrada go’ay waa natiijo saamaynaysa taageerada hadda loo baahan yahay.
flag-papers_from_sender = Warqado ka yimid adeeggii bulshada ee hore
    .why = Warqaduhu waxay muujin karaan wixii la yiri iyo wixii la go’aamiyey.
flag-support_still_needed = Weli waxaa loo baahan yahay taageero kale
    .why = Taageerada lacagta ka baxsan waxaa laga yaabaa inay halkan ku sii socoto ama wareejinteeda la qiimeeyo.
flag-years_in_old_place = Dhowr sano ayuu degmadii hore deggenaa
    .why = Talooyinka Socialstyrelsen waxay tixgeliyaan qofka muddo dheer meel deggenaa.
flag-children_uprooted = Carruurtu waxay ka tageen iskuul ama saaxiibbo
    .why = Kala tagga carruurta si gaar ah ayuu u saameeyaa. Ra’yiga ilmaha laftiisa waa in la maqlo.
flag-child_without_school = Ilmo iskuul halkan kama dhigto
    .why = Toddobaad kasta oo iskuul la’aan ah ilmaha ayuu saameeyaa.
flag-continuity_broken = Qof weyn oo keli ah oo baahi gaar ah u qaba inuu sii degganaado
    .why = Talooyinka Socialstyrelsen si gaar ah ayay u tixgeliyaan qofka u baahan joogtayn.
flag-adapted_home_left = Wuxuu ka tagay guri loo habeeyey
    .why = Guri la habeeyey beddelkiisu waqti ayuu qaataa. Baahida halkan ayaa lagu qiimeeyaa.
flag-hard_to_be_tenant = Way adag tahay in kireyste ahaan loo aqbalo
    .why = Way sharxaysaa sababta doorashooyinku u yaraayeen. Qofka waxba kama sheegto.
flag-repeated_moves = Dhowr guuritaan oo muddo gaaban ah
    .why = Guuritaanno badan waxay adkeeyaan in meel lagu xididaysto, gaar ahaan carruurta.
flag-care_out_of_reach = Daryeelka takhasuska ah lama gaari karo
    .why = Daryeelka waa in mar kale la diyaariyo ama safarrada xal loo helo.
flag-dwelling_far_away = Gurigu wuu ka fog yahay adeegyada
    .why = Masaafo dheer waxay saamaysaa shaqada, iskuulka iyo nolol maalmeedka.
flag-dwelling_poor_terms = Cillado guriga ama shuruudaha ku jira
    .why = Heshiisyo gaaban, kiro sare iyo xaalad xun waxay hoyga ka dhigaan mid aan la hubin.
flag-dwelling_condemned = Guri aan la degi karin ama aan habboonayn
    .why = Guriga degmadu hore ayay u taqaan. Waa degdeg in hoyga la eego.
flag-dwelling_unsuitable = Gurigu aad buu u yar yahay ama ma habboona
    .why = Waa in la ogaado sida guriga ugu habboon yahay dadka ku nool.
flag-electric_heating_cost = Koronto ayaa lagu kululeeyaa
    .why = Kharashka korontada ee dhabta ah ee macquulka ah wuxuu ka baxsan yahay halbeegga qaranka (riksnormen). Qiyaas go’an wuxuu bixin karaa wax aad u yar.
flag-same_route_house = Dad badan oo dhismaha ku jira si isku mid ah ayay ku yimaadeen
    .why = Waa aqoon ku saabsan dhismaha iyo guri-kireeyaha, qofka kuma saabsana.
flag-landlord_counts_on_support = Guri-kireeyuhu wuxuu filayaa in adeegga bulshadu bixiyo
    .why = Guri-kireeyaha ayaa laftiisu mas’uul ka ah inuu qiimeeyo awoodda bixinta. Kaalmada weligeed hore looma sii hubo.
flag-income_fell = Dakhliga qofku wuu yaraaday guuritaanka kadib
    .why = Dakhli yar wuxuu macnihiisu noqon karaa in isku filnaanshuhu sii fogaado.
flag-studies_broken_off = Waxbarasho ama tababar shaqo ayaa kala go’ay
    .why = Wixii qofku geliyey waxbarasho iyo shaqo way lumi karaan.
flag-transfer_to_consider = Wareejinta kiiska waa la qiimayn karaa
    .why = Taageero aan ahayn kaalmo dhaqaale ayaa socotay, qofkuna ma dooran inuu halkan joogo. Codsigu waa inuu waafaqo waxa qofku jecel yahay. Haddii taageeradu dhammaatay, ma hubna in wax la wareejin karo. Qareenku ha eego.
flag-reason_to_contact_sender = Sabab lagula hadlo degmadii hore
    .why = Siyaasadda Munkedal waa in isla markiiba la xiriiro marka shaki jiro. Xiriirku wuxuu noqon karaa mid guud. Macluumaadka qofku oggolaansho ayay u baahan yihiin.

flag-acute_need = Baahi degdeg ah
    .why = Baahida degdegga ah ayaa wax walba oo kale oo wadahadalka ku jira ka horreysa.
flag-protection_unclear = Baahida badbaado lama caddayn
    .why = Jawaab maqan maya ma aha. Xiriirka dadka kale ha sugo.
flag-danger_now = Hanjabaad ama gacan-ka-hadal hadda jira
    .why = Nabadgelyada qofka ayaa su’aalaha kale oo dhan ka horreysa.
flag-child_needs_help_now = Ilmo ayaa hadda caawimaad u baahan
    .why = Baahida badbaado ee ilmaha waa in isla markiiba la qiimeeyaa.
flag-decision_can_be_appealed = Go’aanka weli rafcaan waa laga qaadan karaa
    .why = Waqtigu waa saddex toddobaad laga bilaabo maalintii qofka go’aanka la gaarsiiyey.
flag-appeal_last_days = Waqtiga rafcaanku wuu dhammaaday, ama maalmo gudahood ayuu dhammaanayaa
    .why = Saddex toddobaad ayaa laga joogaa. Haddii maalinta ugu dambaysa ciid ama Sabti ahayd, waxaa la tiriyaa maalinta shaqo ee xigta. Hay’adda go’aanka gaartay ayaa qiimaysa in rafcaanku waqtigiisa ku yimid.
flag-appeal_can_reveal = Rafcaanku wuxuu kashifi karaa halka qofku joogo
    .why = Rafcaanka waxaa loo gudbiyaa degmadii go’aanka gaartay, waxa ku qoranna halkaas ayaa lagu akhrin karaa. Badbaadada ayaa hormarta. Waqtiga rafcaanku weli waa saddex toddobaad.
flag-lives_in_senders_contract = Wuxuu ka kiraystaa degmadii hore
    .why = Degmo lafteedu hoy ka diyaarisay degmo kale mas’uuliyaddu way ku sii ahaan kartaa.
flag-interpreting_unsafe = Wadahadalka turjubaan ma turjumayo
    .why = Rabitaan aan luqadda qofka lagu dhihi karin lama maqlin.

flag-own_wish = Rabitaan cad oo guuritaan oo qofka ka yimid
    .why = Marka qofku rabo, caawimaaddu waa taageero caadi ah. Taasi ma baabi’inayso shuruudo ama diidmooyin lafahoodu mamnuuc ah.
flag-asked_for_the_help = Qofka laftiisa ayaa caawimaadda codsaday
    .why = Caawimaad qofku laftiisu codsaday waa taageero caadi ah.
flag-home_tried_first = Dhowr waddo ayaa degmadii hore laga isku dayey
    .why = Fursadihii meesha waa la isku dayey ka hor inta guuritaanku soo bixin.
flag-moved_for_protection = Guuritaan looga badbaadayo gacan-ka-hadal ama hanjabaad
    .why = Guuritaan noocaas ah hab gaar ah ayaa loo maareeyaa, loomana akhriyo ka qaybqaadasho firfircoon.
flag-municipalities_talked_before = Degmooyinku xiriir ayay lahaayeen guuritaanka ka hor
    .why = Wada shaqaynta guuritaanka ka horraysa waxay muujinaysaa in baahida qofku udub-dhexaad ahayd.
flag-decided_together = Go’aan la wada gaaray, oo loogu talagalay isku filnaansho
    .why = Tallaabooyinka waa in lala qaabeeyaa qofka laftiisa.
flag-place_looked_into = Meesha waa la baaray
    .why = Degmadu waxay wax ka sheegtay dhinacyo badan oo meesha cusub ah.
flag-dwelling_fit = Guriga waa la arkay, wuuna shaqeeyaa
    .why = Qof degmada ka tirsan ayaa guriga arkay, qoyskana wuu u shaqeeyaa.
flag-rules_explained = Waxaa loo sheegay in xeerarku kala duwanaan karaan
    .why = Qofku wax badan ayuu ka ogaa waxa guuritaanku keeni karo.
flag-children_heard = Xaaladda carruurta la qiimeeyey, carruurtana la dhegeystay
    .why = Ra’yiga iyo baahida carruurta waxaa la soo qaaday guuritaanka ka hor.
flag-work_or_study_here = Shaqo ama waxbarasho halkan ah
    .why = Shaqo la gaari karo waa sabab fiican oo lagu guuro.
flag-found_dwelling_self = Guriga keligiis ayuu helay
    .why = In qofku laftiisu guri raadsado oo doorto waxay muujin kartaa rabitaankiisa, haddii aan cidi shuruud ka dhigin oo ay jireen wax laga doorto.
flag-could_say_no = Wuu diidi karay cawaaqib la’aan
    .why = Degmadu guri meel kale ku yaal way soo bandhigi kartaa haddii qofku si xor ah u diidi karo.
flag-home_offered_there = Hoy ayaa degmadii hore laga soo bandhigay ama laga raadiyey
    .why = Taageero lagu sii degganaado way jirtay.
flag-kept_queue_place = Wuu haystay dhibcihii ama meeshii safka
    .why = Taasi waxay furnayd waddada dib loogu noqdo.
flag-general_search_help = Caawimaad guud oo lagu barto raadinta
    .why = Caawimaad qofku laftiisu guri ku raadsado, meel kasta ha ahaatee, waa taageero caadi ah.
flag-stable_home_as_reason = Guri deggan ama danta carruurta ayaa sabab ahayd
    .why = Sababtu way sharxaysaa guuritaanka. Ma beddesho rabitaanka qofka.

### Contradictions

contradiction-wish_and_no_alternative = Qofku laftiisu wuu rabay inuu guuro, isla markaana fursado kale ma haysan.
contradiction-wish_and_ultimatum = Qofku laftiisu wuu rabay inuu guuro, haddii kalena guri ama lacag la’aan ayuu noqon lahaa.
contradiction-wish_and_forced = Qofku laftiisu wuu rabay inuu guuro, isla markaana wuxuu dareemay in la qasbay.
contradiction-wish_and_would_stay = Qofku laftiisu wuu rabay inuu guuro, laakiin wuu joogi lahaa haddii doorashadu xor ahaan lahayd.
contradiction-wish_and_never_own = Qofku laftiisu wuu rabay inuu guuro, laakiin wuxuu sidoo kale leeyahay weligeed ma noqon rabitaankiisa.
contradiction-no_wish_and_would_move = Qofku ma rabin inuu guuro, laakiin wuxuu dooran lahaa inuu halkan u soo guuro haddii doorashadu xor ahaan lahayd.
contradiction-asked_and_no_wish = Qofku wuxuu codsaday caawimaad guuritaan, isla markaana ma rabin inuu guuro.
contradiction-home_offered_and_without_home = Qofka waxaa loo soo bandhigay guri isla degmada ku yaal, haddana guri la’aan ayuu noqon lahaa.
contradiction-contact_and_no_trace = Qofku wuxuu leeyahay degmooyinku way wada hadleen, laakiin nidaamkeenna kama muuqato.
contradiction-moved_in_future = Taariikhda guuritaanku waxay ka dambaysaa wareysiga maanta.

### Computed

computed-assistance_in_month_of_move = { $value } ayaa mas’uul ka ahayd kaalmada bishii guuritaanku dhacay.
computed-first_rent = Hal bil kiradeed oo keliya. Kirada hore ayaa loo bixiyaa, in tan koowaad la bixiyaana waa hab caadi ah. Waxba ma taageerto, waxba kamana soo horjeedo.
computed-days_to_contact = { $value ->
    [one] Guuritaanka iyo xiriirkii ugu horreeyey waxaa u dhexeeyey { $value } maalin.
   *[other] Guuritaanka iyo xiriirkii ugu horreeyey waxaa u dhexeeyey { $value } maalmood.
}
computed-appeal_by = Rafcaanku waa inuu soo gaaro ugu dambayn { $value }. Haddii maalintaasi tahay Sabti, Axad, ciid rasmi ah ama habeenka ka horreeya Midsommar, Kirismas ama Sanadka Cusub, waxaa la tiriyaa maalinta shaqo ee xigta.

### Worth another look

check-contact_before_move = Xiriirkii ugu horreeyey wuxuu ka horreeyaa guuritaanka.
check-contact_in_future = Xiriirkii ugu horreeyey wuxuu ka dambeeyaa wareysiga maanta.
check-decision_in_future = Maalinta go’aanku yimid waxay ka dambaysaa wareysiga maanta.
check-this_move_not_counted = Guuritaanka halkan waa in lagu daro. Markaas jawaabtu waa ugu yaraan 1.
check-consent_already_over = Oggolaanshuhu ma gaari karo maalin hore u dhaaftay.

### Measures

measure-acute_needs = Dabool baahida degdegga ah
    .how = Qiimee cuntada, hoyga iyo dawada maanta. Degmada qofku joogo ayaa mas’uul ka ah wixii degdeg ah.
measure-ask_what_is_acute = Weydii waxa degdegga ah iyo in cid hanjabayso
    .how = Keligiis weydii, turjubaan kale leh haddii loo baahdo, ka hor inta aan cid kale lala xiriirin. Waqtiga rafcaanku weli wuu socdaa.
measure-clear_up_protection = Caddee baahida badbaado
    .how = Mar kale keligiis weydii, turjubaan kale leh haddii loo baahdo. Ka hor dadka kale ha la xiriirin.
measure-safety_routine = Raac nidaamka badbaadada
    .how = Meelna ha ku qorin qoraalka wareysiga. Ha la xiriirin degmadii hore, macluumaadna ha bixin haddaan nidaamku sheegin.
measure-child_protection = Isla markiiba qiimee baahida badbaado ee ilmaha
    .how = Samee warbixin walaac (orosanmälan) ama isla maalintaas u gudbi kooxda carruurta.
measure-book_interpreter = Turjubaan dalbo
    .how = Haddii aadan adigu ku hadlin luqadda qofka: dalbo waqti cusub oo turjubaan leh oo mar kale weydii su’aalaha rabitaanka. Waqti labanlaab ah qorshee.
measure-child_views = Ogow waxa carruurtu qabaan
    .how = Ilmo kasta sii fursad u gaar ah oo uu wax ku sheego, jawaabtana ku tixgeli qiimaynta danta ilmaha.
measure-help_to_school = Ka caawi qoyska iskuulka
    .how = Maantaba waalidka la wac iskuulka.
measure-school_with_protection = Iskuulka u habee si waafaqsan nidaamka badbaadada
    .how = Ilmuhu xaq buu u leeyahay iskuul xitaa marka meesha qoysku joogo la ilaalinayo. Qofka badbaadada ka masuulka ah ha xiriiro.
measure-document_experience = Qor waxa qofku soo maray
    .how = Qor waxa qofku yiri, ereyada qofka, adigoo ka sooca qiimayntaada. Qor sidoo kale goorta iyo cidda qaadatay.
measure-ask_for_decision = Codso go’aanka degmadii hore
    .how = Ka caawi qofka inuu codsado go’aan qoran oo sababo wata iyo sida rafcaan looga qaato.
measure-appeal_in_time = Ka caawi qofka inuu rafcaan waqtigiisa qaato
    .how = Rafcaanku waa inuu soo gaaro saddex toddobaad gudahood laga bilaabo maalintii qofka go’aanka la gaarsiiyey. Haddii maalinta ugu dambaysa tahay Sabti, Axad, ciid rasmi ah ama habeenka ka horreeya Midsommar, Kirismas ama Sanadka Cusub, waxaa la tiriyaa maalinta shaqo ee xigta.
measure-appeal_with_protection = Rafcaan qaado oo keliya sida nidaamka badbaadadu yahay
    .how = Qofka badbaadada mas’uulka ka ah ha akhriyo marka hore. Rafcaanka ha ku qorin cinwaan, meel ama taleefoon. Taas ku xisaabi saddexda toddobaad.
measure-after_appeal_time = Fiiri waxa hadda la samayn karo
    .how = Maalinta go’aanka ka hubi. Qofku codsi cusub ayuu samayn karaa ama wuxuu codsan karaa in go’aanka la beddelo. Haddii go’aanku degmo kale ka yimid, xiriirka ka caawi. Haddii badbaado loo baahan yahay, ama aysan taasi caddayn, u samee oo keliya sida nidaamka badbaadadu yahay.
measure-consent_to_contact = Codso oggolaansho xiriir
    .how = Qor waxa oggolaanshuhu khuseeyo, cidda, inta uu socdo iyo sida looga noqdo. Carruurta waxaa la weydiiyaa mas’uulka ilmaha, ilmahana sida da’da iyo bislaanta.
measure-consent_for_request = Weydii in oggolaanshuhu codsiga ku jiro
    .how = Codsiga wareejinta wax badan ayuu ka sheegayaa qofka. Eeg waxa oggolaanshuhu khuseeyo oo weydii in codsi la diri karo. Haddii uusan ku jirin oggolaanshaha, lama diro.
measure-contact_sender = La xiriir degmadii hore
    .how = Si guud uga hadal sida degmooyinku u shaqeeyaan. Macluumaadka qofku wuxuu u baahan yahay oggolaansho ama sal kale oo sharci ah.
measure-ask_explanation = Weydii degmadii hore inay sharaxdo
    .how = Weydii, adigoo haysta oggolaanshaha qofka, sababta guuritaanku u dhacay iyo cidda go’aamisay.
measure-letter_to_sender = U dir qoraal degmadii hore
    .how = Qoraalku waa dukumenti guud (allmän handling), waana in la diiwaangeliyo. Oggolaansho la’aan qofka waxba ha ka qorin.
measure-check_own_register = Hubi in degmadii hore la soo xiriirtay
    .how = Ka fiiri kiiska nidaamkiinna. Buuxi qaybta Hubin.
measure-own_investigation = Adigu baar wixii aan la soo gudbin
    .how = Ku dhis macluumaadka qofka laftiisa marka xogta hore maqan tahay.
measure-check_responsibility = Qiimee degmada mas’uulka ah
    .how = Haddii degmadii hore lafteedu hoyga diyaarisay, mas’uuliyaddu halkaas ayay ku sii ahaan kartaa. Qareenku ha eego.
measure-assess_support = Qiimee baahida taageero ee halkan
    .how = Qabo codsi ku saabsan taageerada qofku hadda u baahan yahay.
measure-transfer_request = Codso wareejinta kiiska
    .how = Kaliya marka taageero ka baxsan kaalmada dhaqaale socoto, iyadoo la tixgelinayo rabitaanka qofka. Codsigu waa inuu qoran yahay.
measure-ivo_application = Codsi u gudbi IVO haddii degmooyinku aanay heshiin
    .how = Waa suurtagal marka degmada kale diiddo ama aanay hal bil gudaheed uga jawaabin codsiga wareejinta.
measure-home_visit_with_consent = Guriga ku booqo oggolaansho
    .how = Fiiri xaaladda, cabbirka iyo nabadgelyada adigoo guriga ixtiraamaya.
measure-help_to_new_home = Ka caawi qofka inuu raadsado guri ka fiican
    .how = Weligaa shuruud ha ka dhigin in qofku ka raadiyo degmada dibaddeeda.
measure-talk_to_landlord = La hadal guri-kireeyaha
    .how = Sheeg in kaalmada qof kasta gooni loogu qiimeeyo, iyo in guri-kireeyuhu laftiisu qiimeeyo awoodda bixinta. Oggolaansho la’aan qofna ha magacaabin.
measure-explain_rules = Sharax xeerarka taageerada ee halkan
    .how = Sheeg waxa degmadan ka jira, hadal ahaan iyo haddii ay suurtagal tahay warqad ahaan.
measure-actual_electricity_cost = Ku xisaabi kharashka korontada ee dhabta ah
    .how = Codso biilka korontada oo qiimee in kharashku macquul yahay.
