# Language: Somali (so). The questions are read aloud. Every sentence must be possible to interpret on its own.
## Translated from Swedish. “We” is the social services of the municipality where the person lives now.
## Reviewed by: nobody yet

form-title = Wareysi guuritaan ka hor
    .purpose = Wadahadal lala yeesho qof laga yaabo inuu degmo kale u guuro: qofka laftiisu muxuu rabaa, maxaa halkan la isku dayey, maxaase la gudboon inaan samayno intaanan caawin?

### Opening

section-opening = Sheekada

information_given = Waxaan rabaa inaan fahmo sida aad hadda u deggen tahay iyo sida aad rabto inaad u degto. Inaad guurto shuruud uma aha caawimaadda. Adiga ayaa dooranaya waxa aad sheegayso. Su’aal waad diidi kartaa.
    .short = Macluumaadka la akhriyey
    .help = Sheeg sidoo kale inaad wax qorayso inta wadahadalku socdo, iyo in qofka dhammaadka loo akhrin doono soo koobid. Sheeg inaydnaan maanta waxba ka go’aamin guuritaan.
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
    .officer_speaks = Turjubaan la’aan: luqadda waan ku hadlaa

spoken_language = Luqaddee baad rabtaa inaad ku hadasho?
    .short = Luqad
    .help = Weydii sidoo kale in qofka iyo turjubaanku is fahmayaan. Beddel turjubaanka ama waqtiga haddii aanay shaqaynayn.

acute_needs = Ma jiraa wax aan sugi karin? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Baahi degdeg ah
    .help = Wadahadalka hakiyo haddii wax degdeg ahi jiraan. Wixii degdeg ah halkan iyo hadda ayaa lagu xalliyaa, guuritaan ha dhaco ama yaanu dhicin.
    .note = Jawaabaha mid mid u akhri.
    .food = Cuntada maanta
    .shelter = Meel aan seexdo
    .medicine = Daryeel caafimaad ama dawo
    .danger = Qof baa ii hanjabaya ama i dhaawacaya
    .child_needs_help = Ilmo ayaa hadda caawimaad u baahan
    .nothing_acute = Maya, wax degdeg ahi ma jiraan

protection_need = Ma u baahan tahay inaad guurto si aad uga badbaaddo gacan-ka-hadal ama hanjabaad?
    .short = Guuritaan badbaado
    .help = Weydii oo keliya marka qofku keligiis kula joogo adiga iyo turjubaanka. Haddii ay haa tahay su’aalaha kale badankood way meesha ka baxayaan. Markaas raac nidaamka badbaadada oo meelna ha ku qorin qoraalka wareysiga.
    .note = Ereyada oo keliya turjum. Magac iyo meel toona ha sheegin.

protection_steps = Maxaa badbaadada laga qabtay?
    .short = Tallaabooyinka badbaadada
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Waxba ha ka qorin meesha qofku tagayo. Qofka gacan-ka-hadal darteed u guuraya guuritaanka ka hor ayuu degmada cusub ka codsan karaa.
    .routine_followed = Nidaamka badbaadada waa la raacayaa
    .applied_there = Codsiga degmada cusub waa la sameeyey ama waa soo socdaa
    .receiver_informed = Degmada cusub waa la ogeysiiyey si nidaamka waafaqsan
    .company_uninformed = Shirkad ayaa hoyga diyaarinaysa, degmada cusubna waxba ma oga
    .not_started = Weli waxba

story = Ii sheeg sida aad maanta u deggen tahay. Sidee baad rabtaa inaad hadda kadib u degto? Ka bilow meesha aad rabto.
    .short = Sheekada
    .help = Marka hore ha magacaabin meel iyo guuritaan toona. Dhegeyso oo ku qor ereyada qofka laftiisa. Ku sii wad: Maxaa muhiim kuu ah? Yaa yiri? Qiimayntaada meel kale ku qor.
    .note = U turjum sida qofka hadlaya (“aniga”). Ereyada uu doortay ha beddelin.

wish_first = Qofku muxuu guuritaanka ka yiri ka hor intaadan weydiin?
    .short = Rabitaanka sheekada ku jira
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Jawaabta ugu horreysa waxaa la bixiyey iyadoo aan la siin doorashooyin. Su’aasha hore ayaa mar kale loo weydiin doonaa.
    .wants_to_move = Wuxuu rabaa inuu degmo kale u guuro
    .wants_to_stay = Wuxuu rabaa inuu degmada sii degganaado
    .both_ways = Labadaba ayuu yiri
    .not_mentioned = Ma soo qaadin

### Life here

section-life_here = Nolosha halkan

home_municipality = Degmadee baad hadda deggen tahay?
    .short = Degmada hoyga
    .help = Qor dhowr xaraf oo liiska ka dooro. Waa degmada uu qofku si joogto ah u deggen yahay.
    .note = Weydii degmada, ha weydiin cinwaanka.

years_here = Immisa sano ayaad degmadan deggenayd?
    .short = Sanadaha degmada
    .help = Qor 0 haddii ay ka yar tahay hal sano. Qof muddo dheer meel deggenaa waa inaan lagu qasbin inuu ka guuro, sida ay ku taliso Socialstyrelsen.
    .unit = sano

recent_moves = Immisa jeer ayaad guurtay saddexdii sano ee u dambeeyey?
    .short = Guuritaanno 3 sano
    .help = Ha ku darin guuritaanka laga hadlayo. Guuritaanno badan waxay si gaar ah ugu culus yihiin carruurta.
    .unit = guuritaan

present_home = Sidee baad hadda u deggen tahay?
    .short = Hoyga hadda
    .help = Weydii inta gurigu le’eg yahay, cidda la wadaagto iyo inta loo oggol yahay qofka inuu sii degganaado. Qor xusuusqor haddii loo baahdo.
    .note = Heshiiska degmada macnihiisu waa in degmadu guriga kirayso oo ay qofka u oggolaato inuu dego.
    .own_lease = Heshiis ii gaar ah, gacan koowaad
    .second_hand = Waxaan ka kiraystaa gacan labaad
    .municipal_contract = Guri aan degmada ka helay
    .temporary = Hoteel ama hoy martiyeed
    .with_others = Qaraabo ama saaxiibbo
    .no_home = Guri ma haysto
    .other = Si kale

present_home_cramped = Guriga ma ku yar yahay dadka deggan?
    .short = Guri yar hadda
    .help = Weydii inta qol ee uu leeyahay iyo inta qof ee deggan. Hal qol hoteel ah oo qoys dhan ku jiro waa la tirinayaa.

contract_end_help = Maxaa laguu sheegay oo ku saabsan waqtiga heshiiska degmada kadib?
    .short = Heshiiska degmada kadib
    .help = Heshiisku wuu dhammaan karaa. Waxa kala saara waa caawimaadda markaas kadib la siiyo, iyo halka lagu siiyo.
    .help_here = Waxaa la iga caawinayaa inaan degmadan ka raadiyo
    .help_elsewhere = Waxaa la iga caawinayaa inaan degmo kale ka raadiyo
    .no_help = Wax caawimaad ah ma helo
    .not_discussed = Cidna kama hadlin

support_now = Maxaad hadda ku nooshahay? Taageero noocee ah ayaad haysataa?
    .short = Taageerada hadda
    .help = Dhowr jawaabood waa la dooran karaa. Qeexidda ka qaybqaadashada firfircoon (aktiv medverkan) waxay khusaysaa qofka haysta kaalmo dhaqaale. Siyaasadda Munkedal waxay ku darsataa taageerada kale ee adeegga bulshada.
    .note = Kaalmada dhaqaale (ekonomiskt bistånd) waa lacag ka timaadda adeegga bulshada ee degmada. Waxaa sidoo kale la yiraahdaa kaalmo masruuf (försörjningsstöd).
    .economic_assistance = Kaalmo dhaqaale oo degmada ka timid
    .social_support = Taageero kale oo adeegga bulshada
    .own_income = Mushahar ama dakhli kale oo aan leeyahay
    .other_benefits = Lacag hay’ad kale bixiso
    .none_of_these = Kuwan midna

ongoing_support = Taageero kale oo noocee ah ayaad adeegga bulshada ka haysataa? Lacag kama hadlayo.
    .short = Taageero kale hadda
    .help = Taageerada socota oo keliya. Ha weydiin sababta taageerada. Taageerada socota waa inaanay dhammaan qof guuray darteed.
    .note = Jawaabaha mid mid u akhri.
    .treatment = Daaweyn
    .home_support = Taageerada hoyga (boendestöd) ama caawimaad guriga ah
    .contact_person = Qof xiriiriye ah (kontaktperson)
    .family_support = Taageero carruur ama qoys
    .other_support = Taageero kale
    .no_support = Taageero kale ma jirto

### Home first

section-home_first = Marka hore halkan

tried_here = Adiga iyo annagu maxaan samaynay si guri looga helo degmadan?
    .short = Isku dayga halkan
    .help = Waxay khusaysaa wixii degmadu samaysay iyo wixii qofku laftiisu sameeyey. Dhowr jawaabood waa la dooran karaa.
    .municipal_home = Guri degmada laga helo
    .temporary_place = Hoy ku-meelgaar ah
    .office_asked_landlords = Degmadu guri-kireeyayaal ayay weydiisay
    .searched_myself = Aniga ayaa raadsaday
    .landlords_refused = Guri-kireeyayaashu way diideen
    .not_accepted = La ima oggola: shaqo la’aan ama deyn
    .nothing_tried = Waxba

offered_here = Maxaan kuugu soo bandhignay degmadan?
    .short = Halkan waxa la soo bandhigay
    .help = Qofku si xor ah ha u jawaabo. Dooro waxa ugu dhowaa fursad dhab ah. “Waxba” dooro oo keliya marka qofku yiraahdo waxba ma jirin.
    .home_offered = Guri
    .temporary_offered = Hoy ku-meelgaar ah
    .help_to_search = Caawimaad raadinta
    .other = Wax kale
    .none = Waxba

if_stay = Maxaa dhacaya haddii aad degmadan sii degganaato? Maxaan arrintaas ka niri?
    .short = Haddii qofku sii joogo
    .help = Waxay khusaysaa wixii qofka aan u sheegnay. Ereyada xusuusqor ku qor haddii qof si toos ah u yiri. Isla markiiba sax wixii khaldan.
    .could_stay = Waxaa la iga caawinayaa inaan sii degganaado
    .without_home = Guri la’aan ayaan noqonayaa
    .without_support = Lacag la’aan ayaan noqonayaa
    .other = Wax kale

### What we have said

section-our_words = Waxa aan niri

who_raised_it = Yaa ugu horreyn keenay fikradda ah inaad degmo kale u guurto?
    .short = Yaa soo qaaday guuritaanka
    .help = Jawaabaha marka hore ha akhrin. Qofku si xor ah ha u jawaabo, kadibna dooro. Waxaa laga yaabaa inaad adigu soo qaadday: markaas taas qor.
    .self = Aniga
    .family_or_friends = Qoyska ama saaxiibbo
    .our_office = Qof idinka mid ah
    .landlord = Guri-kireeye (hyresvärd)
    .someone_else = Qof kale
    .nobody = Cidna ma soo qaadin

told_to_search = Qof annaga naga mid ah ma ku yiri waa inaad guri ka raadisaa degmooyin kale?
    .short = Shuruud raadin dibadda
    .help = Marka hore si furan u weydii: Maxaan kuu sheegnay inaad samayso si aad bisha xigta lacag u hesho? Su’aashu waxay khusaysaa wixii la yiri iyo wixii ku qoran go’aannada iyo qorshayaasha.
    .note = “Waa inaad” waa shuruud. Talo ama su’aal waa wax kale. Turjumaadda ku kala saar.

condition_consequence = Maxaa dhici lahaa haddii aadan raadin? Maxaan arrintaas ka niri?
    .short = Waxa shuruudda ka dhalanaya
    .help = Dooro wixii la yiri, ha dooran wixii qofku ka baqayo. Ereyadii la isticmaalay xusuusqor ku qor haddii ay suurtagal tahay.
    .support_stopped = In taageeradu dhammaan doonto
    .support_reduced = In taageeradu yaraan doonto
    .nothing_said = Waxba kama aydnaan oran

support_cut = Ma kuu diidnay markii aad lacag codsatay? Mise lacag yar ayaa lagu siiyey? Sabab noocee ah ayaa lagu sheegay?
    .short = Diidmo ama taageero yar
    .help = La barbar dhig go’aannada. In la diido iyadoo la leeyahay baahida waxaa lagu xallin karaa guuritaan degmo kale waa ka duwan tahay diidmooyinka kale.
    .note = Su’aalaha mid mid u akhri.
    .not_cut = Maya, ma dhicin
    .cut_home_elsewhere = Haa, maxaa yeelay meel kale ayaan guri ka heli karaa
    .cut_other_reason = Haa, sabab kale awgeed
    .cut_no_reason = Haa, laakiin sabab la iima sheegin

after_no = Weligaa ma diidday inaad guurto? Maxaa markaas dhacay?
    .short = Wixii diidmada ka dhashay
    .help = Waxaan soo jeedin karnaa guri meel kale ku yaal. Qofku waa diidi karaa. Weydii wixii markaas kadib dhacay.
    .note = Labada su’aalood mid mid u akhri.
    .never_said_no = Weligay ma diidin
    .accepted = Waan diiday, waana la iga aqbalay
    .not_accepted = Waan diiday, laakiin ma aydaan aqbalin
    .consequences = Waan diiday, waxaanan waayey taageero ama guri

reasons_given = Ma kuu sheegnay sababta aad u guurayso? Sababo noocee ah ayaa laguu sheegay?
    .short = Sababaha aan sheegnay
    .help = Jawaabaha ha akhrin. Dooro kuwa waafaqsan waxa qofku sheegayo. Sabab annaga naga timid way sharxaysaa guuritaan, laakiin ma beddesho rabitaanka qofka.
    .stable_home = Guri deggan oo ii gaar ah
    .better_for_children = In carruurtu nolol ka fiican helaan
    .work_or_study = Shaqo ama waxbarasho meeshaas ah
    .near_family = U dhowaansho qoys ama saaxiibbo
    .no_homes = In degmadu guryo ma haysan
    .cost_or_workload = Kharashka ama culayska shaqada ee degmada
    .own_responsibility = In aniga mas’uul ka ahay gurigayga
    .no_reason = Sabab la iima sheegin

told_before = Maxaan guuritaan kaaga sheegnay? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Waxa aan sheegnay
    .help = Dooro oo keliya waxa loo sheegay si qofku u fahmay. Haddii wax maqan yihiin hadda waad sheegi kartaa: markaas jawaabta beddel.
    .note = Jawaabaha mid mid u akhri.
    .may_say_no = In aan diidi karo ilaa guuritaanka
    .rules_differ = In xeerarka taageeradu meeshaas ka duwanaan karaan
    .new_assessment = In degmada cusub qiimayn u gaar ah samayso
    .keep_queue_place = In aan haysan karo dhibcahayga iyo meeshayda safka guryaha
    .nothing_told = Kuwan midna iima aydaan sheegin

### Help and money

section-help_and_money = Caawimaadda iyo lacagta

asked_for_help = Adigu ma codsatay caawimaad aad degmo kale ugu guurto?
    .short = Isagaa codsaday caawimaad
    .help = Kala saar in la codsado caawimaad iyo in haa la yiraahdo caawimaad qof kale soo bandhigo.

search_help = Ma kaa caawinay guri raadinta? Sidee?
    .short = Caawimaadda guri raadinta
    .help = Waxay khusaysaa hawlwadeennada, lataliyayaasha guryaha iyo kuwo la mid ah. Caawimaadda guud ee lagu barto raadinta waa taageero caadi ah.
    .note = Lataliyaha guryaha (boendecoach) wuxuu u shaqeeyaa degmada, wuxuuna dadka ka caawiyaa helidda guri.
    .taught_to_search = Waxaad i tusteen sida aan aniga u raadin karo
    .searched_here = Degmadan ayaad guri iiga raadiseen
    .searched_elsewhere = Degmooyin kale ayaad guri iiga raadiseen
    .landlord_tip = Waxaad i siiseen magacyo guri-kireeyayaal degmooyin kale ah
    .no_search_help = Raadinta igama aydaan caawin

rent_months_planned = Immisa bilood oo kiro guri cusub ah ayaan niri waan bixinaynaa?
    .short = Bilaha kirada la ballanqaaday
    .help = Tiri oo keliya kirada guriga degmada kale. Qor 0 haddii aan waxba la ballanqaadin. In la bixiyo kirada bisha koowaad waa wax caadi ah.
    .unit = bilood

help_planned = Ma ballanqaadnay ama ma bixinay caawimaad kale oo guuritaan? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Caawimaad kale
    .help = Dhowr jawaabood waa la dooran karaa. Ku dar wixii la yiri xitaa haddaan waxba la go’aamin. Haddii ay amaah tahay, weydii in lacagta la celinayo.
    .note = Jawaabaha mid mid u akhri.
    .moving_costs_applied = Lacag guuritaan, oo aan codsaday
    .moving_costs_unasked = Lacag guuritaan, anigoo aan codsan
    .travel = Safarka ayaad diyaarinaysaan
    .loan = Lacag ayaad i amaahinaysaan
    .landlord_promise = Guri-kireeyaha wax baad u ballanqaadaysaan
    .money_offer = Lacag ayaad soo bandhigaysaan haddii aan guuro
    .nothing_planned = Kuwan midna

income_there = Maxaad ku noolaan lahayd guuritaan kadib?
    .short = Masruufka guurka kadib
    .help = Dooro waxa la hubo, ha dooran waxa qofku rajaynayo.
    .work = Mushahar shaqo
    .other_income = Hawlgab, lacag kale ama dakhli kale oo aan leeyahay
    .assistance_only = Kaalmo dhaqaale oo keliya
    .not_settled = Lama hubo

### The new place and the dwelling

section-new_home = Meesha iyo guriga

place_suggested_by = Ma jirtaa degmo loo guuro? Yaa soo jeediyey?
    .short = Yaa meesha soo jeediyey
    .help = Haddaan degmo jirin su’aalaha meesha iyo guriga way meesha ka baxayaan. Meelna halkan ha soo jeedin.
    .note = Labada su’aalood mid mid u akhri.
    .self = Aniga
    .family_or_friends = Qoyska ama saaxiibbo
    .our_office = Qof idinka mid ah
    .others = Guri-kireeye ama qof kale
    .no_place = Degmo noocaas ahi ma jirto

target_municipality = Waa degmadee?
    .short = Degmada cusub
    .help = Qor dhowr xaraf oo liiska ka dooro. Cinwaan ha qorin.
    .note = Weydii degmada, ha weydiin cinwaanka.

moving_on = Goorma ayaa la filayaa inaad guurto?
    .short = Maalinta la filayo
    .help = Sanadka iyo bisha ayaa ku filan. Haddaan maalin la go’aamin waa fiican tahay: waqti ayaa jira.

place_knowledge = { $target_municipality_known ->
    [yes] Maxaad ka ogtahay { $target_municipality }?
   *[no] Maxaad ka ogtahay meesha?
}
    .short = Aqoonta meesha
    .help = Qofku ha sheekeeyo. Kadib dooro. Weydii in qofku joogay iyo waxa aan u sheegnay.
    .knows_well = Meesha si fiican ayaan u aqaan
    .knows_some = Wax baan ka ogahay
    .knows_little = Wax yar baan ka ogahay
    .knows_nothing = Waxba kama ogi

dwelling_found_by = Guri ma ku yaal meeshaas? Yaa helay?
    .short = Yaa helay guriga
    .help = Weydii sidoo kale cidda la hadashay guri-kireeyaha iyo cidda diyaarinaysa heshiiska.
    .note = Labada su’aalood mid mid u akhri.
    .self = Aniga
    .family_or_friends = Qoyska ama saaxiibbo
    .our_office = Qof idinka mid ah
    .landlord = Guri-kireeyaha ayaa ila soo xiriiray
    .others = Qof kale
    .no_dwelling_yet = Weli guri ma jiro

dwelling_seen = Yaa arkay guriga?
    .short = Yaa arkay guriga
    .help = Dhowr jawaabood waa la dooran karaa. Sawirro looma tiriyo in guriga la arkay.
    .self = Aniga
    .our_office = Qof idinka mid ah
    .someone_else = Qof kale oo aan aqaan
    .nobody = Cidna

contract_kind = Heshiis kiro oo noocee ah ayaad heli lahayd?
    .short = Nooca heshiiska
    .help = Codso inaad aragto qabyada intaan waxba la saxiixin. Fiiri cidda ku qoran guri-kireeye ahaan iyo inta uu socdo.
    .note = Gacan koowaad waa si toos ah milkiilaha. Gacan labaad waa qof isaguba kiraystay.
    .first_hand = Gacan koowaad
    .second_hand = Gacan labaad
    .from_our_municipality = Degmadiinna ayaan ka kiraystaa
    .lodger = Qol baan guri qof kale ka kiraystaa
    .no_contract = Heshiis ma jiro

rent = Kirada bishii waa immisa?
    .short = Kirada bishii
    .help = Kirada oo dhan ee qoyska. Qiyaas ayaa ku filan. Korontada iyo kululaynta su’aasha xigta ayay ku jiraan.

dwelling_terms = Ma jiraa wax guriga ka mid ah oo aad ka fikirayso? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Shuruudaha iyo meesha
    .help = Dhowr jawaabood waa la dooran karaa. Weydii sida guriga loo kululeeyo iyo cidda korontada bixisa. Weydii sida qofku ku tegi lahaa dukaanka, iskuulka, shaqada iyo daryeelka.
    .note = Jawaabaha mid mid u akhri.
    .short_contract = Heshiisku waa gaaban yahay
    .high_rent = Kiradu aad bay iigu badan tahay
    .own_electric_heating = Guriga waxaa lagu kululeeyaa koronto aan aniga bixiyo
    .far_away = Dukaanka, iskuulka ama baska way fog yihiin
    .too_small = Gurigu aad buu u yar yahay
    .no_worries = Maya, wuu igu habboon yahay

electricity_cost = Korontada iyo kululaynta bishii immisa ayay ku kici lahaayeen?
    .short = Koronto iyo kululayn
    .help = Weydii guri-kireeyaha ama shirkadda korontada jiilaalkii hore. Qiyaas ayaa ku filan. Haddaan cidna ogayn: dooro “ma ogi” oo go’aanka ka hor soo ogow.

### Daily life and family

section-family = Nolosha iyo qoyska

job_and_move = Shaqo ma leedahay? Maxaa ku dhici lahaa haddii aad guurto?
    .short = Shaqada iyo guuritaanka
    .help = Shaqada waqtiga dhiman iyo tan saacadaha ahna waa la tiriyaa. Cidna waa inaan lagu qasbin inay shaqo uga tagto guri.
    .note = Labada su’aalood mid mid u akhri.
    .no_job = Shaqo ma lihi
    .can_keep = Waan sii haysan karaa
    .new_job_there = Shaqo cusub ayaan meeshaas ku leeyahay
    .would_have_to_leave = Waa inaan ka tago
    .ends_anyway = Si kastaba way dhammaanaysaa

changes_by_move = Maxaa kuu beddelmi lahaa haddii aad guurto? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Waxa isbeddeli lahaa
    .help = Marka hore si furan u weydii: Maxaad halkan ku leedahay oo muhiim kuu ah? Halkan waxaa ku jira wixii hagaagi lahaa iyo wixii lumi lahaa labadaba.
    .note = Jawaabaha mid mid u akhri. SFI waa waxbarashada luqadda iswiidhishka ee dadka waaweyn.
    .closer_to_people = Waxaan u soo dhowaan lahaa dad aan jeclahay
    .better_daily_life = Nolol maalmeedku si ka fiican ayuu u socon lahaa
    .lose_network = Waxaan waayi lahaa xiriirka dadka igu xeeran
    .studies_cut = SFI, koorso ama tababar shaqo ayaa kala go’i lahaa
    .care_out_of_reach = Ma gaari kareen daryeelkayga takhasuska ah
    .leave_adapted_home = Waxaan ka tagi lahaa guri la ii habeeyey
    .no_change = Wax gaar ah ma jiraan

household = Hadda waxaan rabaa inaan wax ka weydiiyo dadka waaweyn ee kula guuri lahaa.
    .short = Dadka waaweyn ee la guuraya
    .help = Qof weyn markiiba mid. Carruurtu waxyar kadib ayay imanayaan. Magacyo ha qorin. Qof kasta oo weyn rabitaan u gaar ah ayuu leeyahay, isagana waa in la weydiiyo.
    .entry = Qof weyn { $number }
    .add = Ku dar qof weyn
    .none = Dad kale oo waaweyn ma jiraan

household-relation = Qofkaas adiga maxuu kuu yahay?
    .short = Xiriirka
    .help = Magac ha qorin.
    .partner = Lammaanahayga
    .parent = Waalidkay
    .adult_child = Ilmahayga oo weyn
    .other_adult = Qof kale oo weyn

household-own_view = Qofkaas laftiisu muxuu rabaa?
    .short = Rabitaankiisa
    .help = Dooro “Lama weydiin” ilaa adiga ama shaqo-wadaag ka maqasho qofka laftiisa. Waxa qof kale yiraahdo lama tiriyo.
    .wants_to_move = Wuxuu rabaa inuu guuro
    .wants_to_stay = Wuxuu rabaa inuu sii degganaado
    .both_ways = Labadaba
    .not_asked = Lama weydiin

continuity_need = Ma jiraa wax si gaar ah kuugu adkaynaya inaad beddesho meesha aad deggen tahay?
    .short = Baahida sii degganaanshaha
    .help = Ha weydiin cudurrada la ogaaday. Waxay ku saabsan tahay in guuritaanku si gaar ah qofka ugu culus yahay.
    .disability = Naafonimo
    .frail_health = Caafimaad daran ama da’ weyn
    .need_of_routine = Waxaan u baahanahay nidaam joogto ah iyo isla dadka
    .nothing_special = Maya

children = Hadda waxaan rabaa inaan wax ka weydiiyo carruurta kula guuri lahaa.
    .short = Carruurta
    .help = Ilmo markiiba mid. Magacyo ha qorin. Waxaa fiican in carruurta laftooda mar kale lala hadlo.
    .entry = Ilmaha { $number }
    .add = Ku dar ilmo
    .none = Carruur ma jirto

children-age = Immisa jir ayuu yahay ilmaha { $entry }?
    .short = Da’da
    .help = Sanado buuxa. Qor 0 haddii ilmuhu ka yar yahay hal sano.
    .unit = sano

children-leaves_school = Ilmuhu ma ka tagi lahaa iskuulkiisa ama xannaanadiisa?
    .short = Ka tagayaa iskuulka
    .help = Xannaanada iskuulka kadib (fritidshem) waa la tiriyaa. Weydii xilliga sanad-dugsiyeedka ee guuritaanka la filayo.

children-leaves_friends = Ilmuhu ma ka tagi lahaa saaxiibbo ama ciyaar?
    .short = Ka tagayaa saaxiibbo
    .help = Waxay khusaysaa saaxiibbo, kooxo, ururro iyo wax kale oo ilmaha muhiim u ah.

children-heard = Ilmaha ma loo oggolaaday inuu qof annaga naga mid ah u sheego waxa uu qabo?
    .short = Ilmaha la weydiiyey
    .help = Ilmaha waa in loo weydiiyo si da’da ku habboon. Ilmuhu kuma qasbana inuu jawaabo.

children-opinion = Ilmuhu muxuu yiri?
    .short = Ra’yiga ilmaha
    .help = Ereyada ilmaha xusuusqor ku qor.
    .wants_to_move = Wuxuu rabaa inuu guuro
    .wants_to_stay = Wuxuu rabaa inuu sii degganaado
    .both_ways = Labadaba

### The wish

section-wish = Rabitaanka qofka

feelings = Sidee baad dareentaa markaad guuritaan ka fikirayso?
    .short = Dareenka guurka ka hor
    .help = Jawaabaha ha akhrin. Dhowr jawaabood waa la dooran karaa. Ereyada qofka xusuusqor ku qor.
    .looking_forward = Waan sugayaa oo waan ku faraxsanahay
    .calm = Waan deggenahay
    .worried = Waan walaacsanahay
    .sad = Waan murugaysanahay
    .forced = Waxaan dareemayaa in la i qasbayo
    .does_not_understand = Ma fahmayo waxa dhacaya
    .other = Wax kale

who_decides = Yaa go’aaminaya inaad guurto iyo in kale?
    .short = Yaa go’aaminaya
    .help = Si furan u weydii. Jawaabtu waxay muujinaysaa sida qofku u arko doorashadiisa.
    .self = Aniga
    .together = Aniga iyo idinka oo wada jirna
    .our_office = Idinka
    .family = Qof qoyska ka mid ah
    .someone_else = Qof kale

wish_to_move = Adigu ma rabtaa inaad degmo kale u guurto? Jawaabtee kugu habboon?
    .short = Rabitaanka guuritaanka
    .help = Jawaabaha oo dhan si deggan u akhri. Sheekada hore ayaad u maqashay. Haddii jawaabuhu is khilaafaan barnaamijka ayaa muujinaya. Markaas waad ka wada hadli kartaan.
    .note = Akhri jawaabaha oo dhan ka hor inta qofku dooran.
    .own = Aniga ayaa rabaa inaan guuro
    .agreed = Waan oggolahay
    .pressured = Waxaan dareemayaa cadaadis
    .none = Ma rabo inaan guuro

free_choice = Maxaad dooran lahayd haddii aad si buuxda xor ugu ahaan lahayd doorashada?
    .short = Doorasho xor ah
    .help = Su’aasha qof kasta waa la weydiiyaa, jawaabta su’aashii hore wax kasta ha ahaatee.
    .stay = Inaan degmadan sii degganaado
    .move_there = Inaan u guuro degmada aan ka wada hadalnay
    .move_elsewhere = Inaan meel kale u guuro

### Contact and consent

section-contact = Xiriirka

consent_contact = { $target_municipality_known ->
    [yes] Guuritaanka ka hor ma kala hadli karnaa adeegga bulshada ee { $target_municipality } arrintaada?
   *[no] Guuritaanka ka hor ma kala hadli karnaa adeegga bulshada ee degmada cusub arrintaada?
}
    .short = Oggolaanshaha xiriirka
    .help = Sharax waxa aad rabtaan inaad sheegtaan, cidda iyo sababta. Oggolaanshuhu waa ikhtiyaari, waana laga noqon karaa. Maya wax kama beddesho xaqa taageerada.
    .note = Oggolaansho macnihiisu waa in qofka laftiisu haa yiraahdo. Qayb in haa la yiraahdo waa suurtagal.

consent_scope = Maxaan sheegi karnaa, maxaanse sheegi karin?
    .short = Waxa oggolaanshuhu khuseeyo
    .help = U qor si qof shaqo-wadaag ahi u fahmo xadka. Cinwaanno ha qorin.

consent_until = Ilaa maalintee ayuu oggolaanshahaagu shaqaynayaa?
    .short = Oggolaanshuhu ilaa
    .help = Soo jeedi waqti gaaban. Qofku mar kasta oggolaanshihiisa wuu ka noqon karaa.

help_to_apply = Sidee baad u malaynaysaa inaad samayso haddii aad degmada cusub taageero uga baahato?
    .short = Xiriirka degmada cusub
    .help = Qofka laftiisa ayaa codsada. Xiriirka waan ka caawin karnaa haddii qofku rabo. Lambar telefoon oo keliya caawimaad kuma filna.
    .wants_help = Waxaan rabaa in la iga caawiyo la xiriirkooda
    .has_help = Hore ayaa la iiga caawiyey la xiriirkooda
    .on_my_own = Keligay ayaan la xiriirayaa
    .only_number = Waxaan haystaa lambar ama cinwaan oo keliya
    .not_needed = Taageero uma baahan doono

anything_more = Ma jiraa wax kale oo aad rabto inaad sheegto? Ma jiraa wax aan si khaldan u fahmay?
    .short = Wax kale oo la sheego
    .help = Ku qor ereyada qofka laftiisa. Kadib akhri soo koobidda. Haddii badbaado jirto: meelna ha qorin.

### Check

section-checks = Tallaabooyinkeenna

wish_steps = Sidee baan ku ogaannay waxa qofku rabo?
    .short = Rabitaanka la baaray
    .help = Adiga ayaa laguugu talagalay, wareysiga kadib. Lama akhriyo. Mar kale waxaa loola jeedaa maalin kale, marka qofku waqti u helay inuu fikiro.
    .asked_openly = Si furan ayaa loo weydiiyey, doorashooyin la’aan
    .asked_again = Mar kale ayaa la weydiiyey
    .asked_alone = Keligiis ayaa la weydiiyey, qoyska la’aantiis
    .written_down = Ereyada qofka waa la qoray
    .nothing_yet = Weli waxba

home_first_done = Maxaan degmadeenna ku isku daynay?
    .short = Degmada laga isku dayey
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Calaamadee oo keliya wixii qofkan gaarka u ah loo sameeyey oo kiiska laga akhrin karo.
    .municipal_company = Shirkadda guryaha ee degmada waa la weydiiyey
    .private_landlords = Guri-kireeyayaal gaar ah waa la weydiiyey
    .social_contract = Heshiis bulsho (socialt kontrakt) waa la isku dayey
    .temporary_home = Hoy ku-meelgaar ah waa la isku dayey
    .housing_queue = Qofka waxaa laga caawiyey galista safka guryaha
    .search_support = Qofka waxaa laga caawiyey inuu halkan ka raadiyo
    .nothing_yet = Weli waxba

home_first_result = Maxaa ka soo baxay?
    .short = Natiijada degmada
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Dooro “Ma dhammaan” inta jawaab la sugayo.
    .possible_here = Guri halkan waa laga diyaarin karaa
    .nothing_found = Waddo kasta waa la isku dayey, guri ma jiro
    .not_finished = Ma dhammaan

place_looked_into = Maxaan ka soo ogaannay meesha cusub?
    .short = Meesha la baaray
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. La barbar dhig xaaladda qofka ee halkan. Dhexgalka bulshada waa la eegaa marka qofku u baahan yahay.
    .work = Shaqo
    .housing = Guryo muddo dheer ah
    .education = Iskuul iyo waxbarasho
    .care = Daryeel bulsho
    .safety = Nabadgelyo
    .health_care = Daryeel caafimaad
    .integration = Dhexgalka bulshada
    .target_office_asked = Waaxda meesha waa la weydiiyey
    .employer_asked = Shaqo-bixiyayaal waa la weydiiyey
    .nothing_yet = Weli waxba

place_worse = Maxaa meesha cusub ka liita halkan, qofkan gaarka u ah?
    .short = Ka liita meesha
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Waxay khusaysaa baahida qofka, ee ma aha meesha guud ahaan. Haddaydnaan ogayn: dooro “ma ogi”.
    .work = Shaqo
    .housing = Guryo muddo dheer ah
    .education = Iskuul iyo waxbarasho
    .care = Daryeel bulsho
    .safety = Nabadgelyo
    .health_care = Daryeel caafimaad
    .integration = Dhexgalka bulshada
    .nothing_worse = Waxba kama liitaan

dwelling_looked_into = Maxaan ka soo ogaannay guriga?
    .short = Guriga la baaray
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Kharashka dhabta ah oo dhan waa kiro, koronto, kululayn, caymis iyo safar.
    .quality = Xaaladda iyo tayada
    .landlord = Guri-kireeyaha
    .rent_level = Kirada
    .real_costs = In kaalmada meeshaas daboolayso kharashka dhabta ah oo dhan
    .fits_household = In gurigu qoyska ku habboon yahay
    .lasting = Inta qofku sii degganaan karo
    .nothing_yet = Weli waxba

dwelling_shortcomings = Maxay taasi muujisay?
    .short = Cilladaha guriga
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Cinwaan ha qorin. Waxa dhismaha laga ogyahay waxba kama sheegayaan qofka.
    .poor_condition = Xaalad xun
    .landlord_doubts = Guri-kireeye shaki laga qabo
    .landlord_counts_on_support = Guri-kireeyuhu wuxuu filayaa in adeegga bulshadu bixiyo
    .rent_too_high = Kiro aad u sareysa
    .costs_not_covered = Kaalmadu kharashka oo dhan ma daboosho
    .too_small = Aad buu qoyska ugu yar yahay
    .not_lasting = Joogto ma aha
    .condemned = Aan la degi karin ama aan habboonayn
    .same_route = Dad badan oo dhismaha ku jira si isku mid ah ayay ku yimaadeen
    .no_shortcomings = Cillad ma leh

child_impact = Waxa carruurta ku dhacaya ma la baaray?
    .short = Falanqaynta carruurta
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Falanqaynta (barnkonsekvensanalys) go’aanka ka hor ayaa la sameeyaa, ilmo kastana gooni.
    .written = Haa, waa la qoray
    .started = Waa la bilaabay
    .not_yet = Weli maya

contact_target = Xiriir noocee ah ayaan la yeelannay degmada cusub?
    .short = Xiriirka degmada cusub
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Su’aalaha guud ee meesha oggolaansho uma baahna haddii cidna aanay garan karin qofka ay ku saabsan yihiin.
    .with_consent = Xiriir oggolaanshaha qofka leh
    .general_only = Su’aalo guud oo keliya, xog qofka la’aanteed
    .other_legal_ground = Xiriir sal kale oo sharci leh
    .without_ground = Xogta qofka oggolaansho iyo sal sharci la’aan ayaa la bixiyey
    .before_withdrawal = Xiriir oggolaansho leh oo qofku mar dambe ka noqday
    .not_yet = Weli maya

support_plan = Maxaa ku dhacaya taageerada socota ee qofka marka la guuro?
    .short = Taageerada socota
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Waxay khusaysaa taageero aan lacag ahayn. Taageeradaas waa la gudbin karaa ama wareejinteeda waa la qiimayn karaa.
    .continues = Waan sii bixinaynaa
    .handover_planned = Waa la gudbinayaa sida qorshuhu yahay
    .ends_not_needed = Way dhammaanaysaa, qofkuna uma baahna
    .ends_needed = Way dhammaanaysaa, laakiin qofku wuu u baahan yahay
    .not_planned = Lama qorsheyn

decision_made = Go’aan ma ka jiraa caawimaadda guuritaanka?
    .short = Go’aan
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Waxay khusaysaa kiro, kharashka guuritaanka, dammaanad iyo caawimaad kale. Ballan wadahadal lagu sheegay go’aan qoran ma aha.
    .written = Haa, go’aan qoran
    .oral_only = Hadal oo keliya
    .none_yet = Maya, weli go’aan ma jiro
    .nothing_to_decide = Caawimaad guuritaan ma jirto

decided_by = Yaa go’aamiyey?
    .short = Yaa go’aamiyey
    .help = Adiga ayaa laguugu talagalay. Lama akhriyo. Fiiri xeerka awood-siinta (delegationsordningen) cidda go’aan gaari karta.
    .board = Guddiga
    .delegate = Qof awood la siiyey
    .coach = Lataliye ama qof kale oo aan awood lahayn
    .unclear = Lama hubo

### Conditions in words

condition-clear_own_wish = qofku wuxuu muujiyey rabitaan cad oo isaga ka yimid oo ah inuu guuro
condition-not_protected = lama oga in guuritaanku yahay badbaado laga raadinayo gacan-ka-hadal ama hanjabaad
condition-place_chosen = waxaa jirta degmo loo guuro
condition-dwelling_exists = guri ayaa meesha ku yaal
condition-has_other_support = qofku wuxuu adeegga bulshada ka haystaa taageero aan lacag ahayn
condition-felt_pushed = qofku wuxuu dareemayaa in la qasbayo ama ma fahmayo waxa dhacaya
condition-wish_missing = qofku ma rabo inuu guuro, wuxuu dareemayaa cadaadis ama qasab, ama ma fahmayo waxa dhacaya
condition-without_options = qofku ma haysto fursad kale oo dhab ah
condition-we_stood_by = qofku taageero ayuu ka helaa adeegga bulshada, laakiin halkan caawimaad lagama siin, waxna looma soo bandhigin
condition-we_help_elsewhere = waxaan ka caawinaynaa guri ama guuritaan degmo kale
condition-we_required_or_refused = waxaan dejinay shuruud, waxaan bixinay diidmo, ama ma aqbalin maya
condition-left_without_options = qofku taageero ayuu ka helaa adeegga bulshada, beddel dhab ahna ma laha
condition-number_only = qofka waxaa la siiyey lambar ama cinwaan oo keliya, isagoo aan weydiisan caawimaad uu ku guuro
condition-we_act_otherwise = si kale ayaan wax u qabanaynaa, oo aan ahayn inaan qofka beddel la’aan kaga tagno
condition-we_act = tallaabo ayaan qaadaynaa, ama waxaan ka gaabsanaynaa inaan caawinno
condition-unasked_help = waxaan ka caawinaynaa guuritaan iyadoo qofku aan codsan
condition-wish_absent = wax baa muujinaya in rabitaanka qofku maqan yahay
condition-we_act_without_wish = tallaabo ayaan qaadaynaa, waxna waxay muujinayaan in rabitaanka qofku maqan yahay
condition-wish_heard_twice = su’aasha rabitaanka si furan ayaa loo weydiiyey, mar kalena waa la weydiiyey
condition-place_investigated = meesha qodob qodob ayaa loo baaray
condition-dwelling_investigated = guriga qodob qodob ayaa loo baaray
condition-contact_must_wait = xiriirka dadka kale waa in la sugo, maadaama ay khatar tahay ama aan la caddayn
condition-safety_unsaid = qofku ma awoodin ama ma rabin inuu sheego in khatar ama baahi badbaado jirto
condition-contact_cleared = waa la sheegay in khatari aysan hor taagnayn xiriirka dadka kale
condition-does_not_want = qofku ma doonayo inuu guuro, wuxuu yiri maya aan la aqbalin, ama wuxuu dareemayaa cadaadis ama qasab, ama ma fahmayo waxa dhacaya

### Elements

element-aid = Kaalmo dhaqaale ama taageero kale
    .short = kaalmo
element-municipality_acts = Tallaabo ayaan qaadaynaa, ama caawimaadda ka gaabsanaynaa
    .short = tallaabo
element-would_cause_move = Tallaabadu waxay keenaysaa guuritaanka
    .short = natiijo
element-to_other_municipality = U guuritaan degmo kale
    .short = guuritaan
element-no_clear_wish = Rabitaan cad oo qofka ka yimid ma jiro
    .short = rabitaan la’aan

### Findings: always

flag-search_elsewhere_required = Shuruud ah in guri laga raadiyo degmooyin kale
    .why = Taageerada waxaa lagu xiray in qofku ka raadiyo degmooyin kale. Shuruuddaas sal kuma laha sharciga adeegga bulshada (socialtjänstlagen), qofku wax kasta ha rabee.
flag-refused_because_elsewhere = Diidmo maadaama guri meel kale laga heli karo
    .why = Baahida taageerada laguma xallin karo iyadoo la tilmaamo guuritaan ka soo horjeeda rabitaanka qofka.
flag-no_not_respected = Diidmada guuritaanka lama aqbalin
    .why = Maya cad oo ah in meesha la deggan yahay la beddelo waa in la ixtiraamaa, mana aha inay saamayso taageerada.
flag-cut_without_reason = Diidmo ama taageero yar oo aan sabab lahayn
    .why = Go’aanka qofka ka soo horjeeda waa inuu sababo leeyahay oo sheegaa sida rafcaan looga qaato. Sabab la’aan lama arki karo in guuritaanku ka dambeeyey.

### Findings: the wish

flag-no_own_wish = Qofku ma rabo inuu guuro
    .why = Rabitaanka qofku waa qaybta go’aamisa qeexidda. La’aantiis waa inaynaan guuritaanka sii caawin.
flag-only_agreed = Guuritaanka wuu oggolaaday, rabitaan isaga ka yimid la’aantiis
    .why = In wax la oggolaado lama mid aha in la rabo. Qeexiddu waxay weydiinaysaa rabitaan cad oo la muujiyey.
flag-wanted_to_stay_at_first = Sheekada gudaheeda qofku wuxuu rabay inuu sii degganaado
    .why = Jawaabta ugu horreysay waxaa la bixiyey iyadoo aan la siin doorashooyin. Aad bay u culus tahay marka jawaabuhu kala duwan yihiin.
flag-would_choose_to_stay = Wuu rabaa inuu guuro, laakiin wax kale ayuu dooran lahaa haddii doorashadu xor tahay
    .why = Qeexiddu waxay weydiinaysaa rabitaan cad oo la muujiyey.
flag-felt_forced = Qofku wuxuu dareemayaa in la qasbayo ama ma fahmayo
    .why = Dareenka guuritaanka ka hor wuxuu muujiyaa sida qofku u arko doorashadiisa.
flag-we_raised_it = Annaga ayaa marka hore soo qaadnay guuritaanka
    .why = Cidda bilowday wax bay ka sheegtaa rabitaanka cidda uu guuritaanku ku dhisan yahay.
flag-place_suggested_by_us = Annaga ayaa meesha soo jeedinay
    .why = Cidda meesha doorata ayaa guuritaanka jihaysa. Qofka laftiisa ayaa dooran kara meesha, ama inuu sii degganaado.
flag-help_not_asked_for = Waan caawinaynaa iyadoo aan cidna codsan
    .why = Soo jeedin siyaasadeed waxay shuruud ka dhigaysaa in qofka laftiisu codsaday caawimaadda. Statskontoret qeexiddiisa wuxuu ku saleeyaa rabitaanka qofka.
flag-wish_not_heard_twice = Rabitaanka laba jeer lama maqlin
    .why = Rabitaan hal mar la maqlay, xaalad cadaadis ah, wuxuu noqon karaa jawaab xaaladda ah.
flag-wish_not_written_down = Ereyada qofka lama qorin
    .why = Waxa aan la qorin qofka iyo hawlwadeenka xiga midkoodna ma tilmaami karo.
flag-interpreting_unsafe = Wadahadalka turjubaan ma turjumayo
    .why = Wax aan luqadda qofka lagu dhihi karin lama maqlin. Xiriirka dadka kale ha sugo.

### Findings: home first

flag-home_not_tried_first = Waddooyinka degmada lama isku dayin
    .why = Sida soo jeedin siyaasadeed qabto, fursadaha degmada waa in marka hore la wada isticmaalo. Taas la’aanteed doorashadu xor ma aha.
flag-home_possible_here = Guri halkan waa laga diyaarin karaa
    .why = Marka guri halkan laga diyaarin karo, rabitaanka ayaa guuritaan ku dhisan karaa, ee ma aha yaraanta.
flag-no_help_at_home = Qofka kama caawin inuu sii degganaado
    .why = In laga gaabsado caawimaadda waxay sidoo kale noqon kartaa hab qof lagu guuriyo.
flag-no_real_alternative = Qofku ma arko fursad kale oo dhab ah
    .why = Beddel la’aan way adag tahay in laga hadlo doorasho xor ah.
flag-contract_ends_help_elsewhere = Heshiisku wuu dhammaanayaa, caawimaadduna dibadda ayay tilmaamaysaa
    .why = Heshiisyadu way dhammaan karaan. Marka caawimaaddu tilmaanto degmo kale ayaa Statskontoret ku arkay ka qaybqaadasho firfircoon.
flag-contract_ends = Heshiiska degmadu wuu dhammaanayaa
    .why = In heshiis noocaas ahi dhammaado lafteedu waa la oggol yahay. Waxay kordhisaa baahida caawimaadda halkan.
flag-poor_temporary_home = Hoy ku-meelgaar ah ama hoy la’aan hadda
    .why = Hoy ku-meelgaar ah oo xun wuxuu dadka ku keeni karaa inay wax kasta aqbalaan.
flag-cramped_home = Guri aad u yar hadda
    .why = Ciriirigu wuxuu dadka ku keeni karaa inay wax kasta aqbalaan. Wuxuu kaloo noqon karaa sababta qofka uu isagu u guuray.
flag-hard_to_be_tenant = Way adag tahay in kireyste ahaan loo aqbalo
    .why = Way sharxaysaa sababta doorashooyinku u yar yihiin. Qofka waxba kama sheegto.

### Findings: what we have said

flag-urged_to_search_elsewhere = Ku boorrin in laga raadiyo degmooyin kale
    .why = Ku boorrin aan cawaaqib lahayn sababo fiican ayay yeelan kartaa, laakiin weligeed waa inaanay noqon qasab. Habraacyada Stockholms stad way diidayaan.
flag-reasons_of_municipality = Sababaheennu waxay khuseeyaan dhibaatooyinkeenna
    .why = Caawimaaddu waa inay ku dhisnaato baahida qofka, ee ma aha guryo la’aantayada ama lacag la’aantayada.
flag-cost_named_as_reason = Kharash ama culays shaqo ayaa sabab loo sheegay
    .why = Sabab noocaas ahi waxay qofka dareensiin kartaa inuu jidka taagan yahay. Qiimaynta kuma jirto.
flag-own_responsibility_as_reason = Mas’uuliyadda qofka ayaa sabab loo sheegay
    .why = Mas’uuliyadda qofku waa mabda’ sharciga ku jira. Nama dhaafayso inaan caawinno.
flag-right_to_decline_not_told = Qofku ma oga inuu diidi karo
    .why = Degmadu guri meel kale ku yaal way soo bandhigi kartaa haddii qofku si xor ah u diidi karo. Taas qofku waa inuu ogaado.
flag-rules_not_explained = Lama sheegin in xeerarku kala duwanaan karaan
    .why = Taageerada waxaa lagu qiimeeyaa habraacyada degmo kasta. Taas waa in qofku guuritaanka ka hor ogaado.

### Findings: help and money

flag-loan_planned = Amaah guuritaan
    .why = Sida uu qabo soo jeedin siyaasadeed, degmadu waa inaanay guuritaan lacag u amaahin qofka haysta kaalmo dhaqaale oo keliya. Deyn ayaa meesha cusub raacda.
flag-money_offered_to_move = Lacag ayaan soo bandhigaynaa haddii qofku guuro
    .why = Sida ku qoran habraacyada Stockholms stad, lacag waa inaan loo isticmaalin in dadka lagu guuriyo. Degmooyinka kale waa aag aan caddayn.
flag-rent_beyond_first_month = Wax ka badan kirada bisha koowaad ayaa la ballanqaaday
    .why = Bixinta kirada bisha koowaad waa hab caadi ah. Bilo ka badan waxay dadka ku soo jiidi karaan guuritaan.
flag-dwelling_arranged_by_us = Annaga ayaa guriga helnay
    .why = Statskontoret wuxuu tan u isticmaalay cabbir sahankiisa. Keligeed waxba kama sheegto waxa qofku rabo.
flag-searched_elsewhere_for_person = Waxaan qofka guri uga raadinaynaa degmooyin kale
    .why = La-talinta guryaha waa taageero caadi ah, laakiin waxay sidoo kale noqon kartaa aalad ka qaybqaadasho firfircoon.
flag-landlord_passed_on = Waxaan gudbinay guri-kireeyayaal degmooyin kale ah
    .why = Gudbinta guri-kireeyayaal meel kale jooga waxay noqon kartaa caawimaad ama jiheyn. Rabitaanka qofka ayaa kala saaraya.
flag-guarantee_to_landlord = Guri-kireeyaha wax baan u ballanqaadnay
    .why = Dammaanad la siiyo guri-kireeye degmo kale jooga waxay saamayn kartaa meesha loo guurayo.
flag-moving_costs_unassessed = Kharashka guuritaanka codsi la’aan
    .why = Kharashka guuritaanku waa kaalmo caadi ah marka si caadi ah loo qiimeeyo. Codsi la’aan si fudud ayuu u noqdaa soo bandhig.
flag-moving_costs_after_assessment = Kharashka guuritaanka codsi kadib
    .why = Kharashka guuritaanka ee qiimayn caadi ah kadib la bixiyo waa kaalmo caadi ah.
flag-travel_arranged = Safarka annaga ayaa diyaarinayna
    .why = Safar la diyaariyey waa xog guud. Waxay muhiim noqotaa marka rabitaanka qofku maqan yahay.

### Findings: what would be left behind

flag-job_would_be_lost = Qofku shaqo ayuu ka tagi lahaa
    .why = Shaqo la waayo waxay weynaysaa cawaaqibka, waxayna ka fogayn kartaa isku filnaanshaha.
flag-own_income_lost = Dakhliga qofka waa la waayi lahaa
    .why = Dakhli yar wuxuu macnihiisu noqon karaa in isku filnaanshuhu sii fogaado.
flag-network_left = Qofku wuxuu waayi lahaa dadka ku xeeran
    .why = Dadka halkan jira laguma guuri karo.
flag-studies_broken_off = Waxbarasho ama tababar shaqo ayaa kala go’i lahaa
    .why = Wixii qofku geliyey waxbarasho iyo shaqo way lumi karaan.
flag-care_out_of_reach = Daryeelka takhasuska ah lama gaari kareen
    .why = Daryeelka waa in mar kale la diyaariyo ama safarrada xal loo helo guuritaanka ka hor.
flag-adapted_home_left = Qofku wuxuu ka tagi lahaa guri loo habeeyey
    .why = Guri la habeeyey beddelkiisu waqti ayuu qaataa.
flag-continuity_at_risk = Qof weyn oo keli ah oo baahi gaar ah u qaba inuu sii degganaado
    .why = Talooyinka Socialstyrelsen si gaar ah ayay u tixgeliyaan qofka u baahan joogtayn.
flag-years_here_many = Dhowr sano ayuu degmada deggenaa
    .why = Talooyinka Socialstyrelsen waxay tixgeliyaan qofka muddo dheer meel deggenaa.
flag-repeated_moves = Dhowr guuritaan oo muddo gaaban ah
    .why = Guuritaanno badan waxay adkeeyaan in meel lagu xididaysto, gaar ahaan carruurta.

### Findings: the place

flag-place_unknown = Qofku meesha waxba kama oga
    .why = Qofka aan garanayn meesha loo guurayo way ku adag tahay inuu doorto.
flag-place_not_investigated = Meesha qodob qodob looma baarin
    .why = Shaqada, guryaha, waxbarashada, daryeelka bulshada, nabadgelyada iyo daryeelka caafimaadku waa inay qofka ugu yaraan la mid yihiin. Waxaa la soo jeediyey inay waajib ku tahay cidda caawisa.
flag-target_office_not_asked = Waaxda meesha lama weydiin
    .why = Degmada cusub ayaa ugu og xaaladda meesha. Su’aalo guud waa la weydiin karaa iyadoo aan la sheegin qofka ay ku saabsan yihiin.
flag-work_worse_there = Fursadaha shaqo ee meeshu way ka liitaan
    .why = Waddo dheer oo shaqo loo maro waa waddo dheer oo isku filnaansho loo maro.
flag-housing_worse_there = Fursadaha guri muddo dheer way ka liitaan
    .why = Guriga koowaad kuma filna haddaan mid kale oo loo beddesho jirin.
flag-education_worse_there = Iskuul ama waxbarasho ka liita meesha
    .why = Waxay khusaysaa iskuulka carruurta iyo waxbarashada qofka weyn labadaba.
flag-care_worse_there = Daryeel bulsho ka liita meesha
    .why = Taageerada qofku u baahan yahay waa in meeshaas laga heli karo.
flag-safety_worse_there = Nabadgelyo ka liidata meesha
    .why = Nabadgelyo waa dareenka qofka iyo waxa meesha laga ogyahay.
flag-health_care_worse_there = Daryeel caafimaad ka liita meesha
    .why = Daryeelka waa in si macquul ah loo gaari karo.
flag-integration_worse_there = Taageerada dhexgalka oo ka liidata meesha
    .why = Luqad, xiriirro iyo waddooyin bulshada loo galo waqti ayay qaataan in mar kale la dhiso.

### Findings: the dwelling

flag-dwelling_unseen = Cidna ma arag guriga
    .why = Cidda guri ka caawisa waa inay ogaataa in uu jiro, fiican yahay oo habboon yahay.
flag-dwelling_not_investigated = Guriga qodob qodob looma baarin
    .why = Xaaladda, guri-kireeyaha, kirada, kharashka dhabta ah, cabbirka iyo inta uu joogtaysan yahay waa in la ogaado intaan cidna guurin.
flag-dwelling_poor_condition = Gurigu xaalad xun ayuu ku jiraa
    .why = Guri xun oo halkan ah laguma xalliyo guri xun oo meeshaas ah.
flag-landlord_doubtful = Guri-kireeye shaki laga qabo
    .why = Sumcadda guri-kireeyuhu waa mid ka mid ah qodobbada la baaro.
flag-landlord_counts_on_support = Guri-kireeyuhu wuxuu tirsanayaa adeegga bulshada
    .why = Guri-kireeyaha ayaa laftiisu mas’uul ka ah inuu qiimeeyo awoodda bixinta. Kaalmada weligeed hore looma sii hubo.
flag-rent_too_high = Kiradu aad bay u sareysaa
    .why = Kiro degmada cusub aanay aqbalin waxay noqotaa deyn.
flag-real_costs_not_covered = Kaalmadu ma daboosho kharashka dhabta ah oo dhan
    .why = Koronto, kululayn iyo safar way weynaan karaan. Qofku waa inaanu u iman dhaqaale aan isku filnayn.
flag-electric_heating = Guriga waxaa lagu kululeeyaa koronto qofku bixiyo
    .why = Kharashka korontada ee dhabta ah ee macquulka ah wuxuu ka baxsan yahay halbeegga qaranka (riksnormen). Qiyaas go’an wuxuu bixin karaa wax aad u yar.
flag-dwelling_not_lasting = Gurigu joogto ma aha
    .why = Heshiis gaaban wuxuu macnihiisu noqon karaa guuritaan kale.
flag-dwelling_too_small = Gurigu aad buu u yar yahay
    .why = Gurigu waa inuu qoyska ku habboon yahay, xitaa marka carruurtu weynaato.
flag-dwelling_far_away = Gurigu wuu ka fog yahay adeegyada
    .why = Masaafo dheer waxay saamaysaa shaqada, iskuulka iyo nolol maalmeedka.
flag-dwelling_condemned = Guriga lama degi karo ama ma habboona
    .why = Halkaas cidna waa inaanay u guurin.
flag-same_route_house = Dad badan oo dhismaha ku jira si isku mid ah ayay ku yimaadeen
    .why = Waa aqoon ku saabsan dhismaha iyo guri-kireeyaha, qofka kuma saabsana.
flag-rented_from_us = Qofku degmadeenna ayuu ka kiraysan lahaa
    .why = Degmo lafteedu hoy ka diyaarisa degmo kale mas’uuliyaddu way ku sii ahaan kartaa.

### Findings: adults and children

flag-adult_wants_to_stay = Qof kale oo weyn ayaa raba inuu sii degganaado
    .why = Qof kasta oo weyn isaga ayaa go’aamiya. Haa-da mid ma aha haa-da ka kale.
flag-adult_not_asked = Qof kale oo weyn lama weydiin
    .why = Qof kasta oo weyn isaga waa in la weydiiyo, keligiis haddii ay suurtagal tahay.
flag-children_uprooted = Carruurtu waxay ka tagi lahaayeen iskuul ama saaxiibbo
    .why = Kala tagga carruurta si gaar ah ayuu u saameeyaa. Xididdada halkan waa in la tixgeliyo.
flag-child_impact_missing = Waxa carruurta ku dhacaya lama baarin
    .why = Danta ilmaha waa in lagu qiimeeyaa dhammaan tallaabooyinka carruurta khuseeya, go’aanka ka hor.
flag-child_not_heard = Ilmo looma oggolaan inuu ra’yigiisa sheego
    .why = Carruurtu waxay xaq u leeyihiin in laga dhegeysto arrimaha iyaga khuseeya.
flag-child_wants_to_stay = Ilmo ayaa raba inuu sii degganaado
    .why = Ra’yiga ilmuhu waa inuu culays yeesho sida da’diisa iyo bislaantiisu tahay.

### Findings: contact, support and decision

flag-contact_without_ground = Macluumaad ayaa la bixiyey oggolaansho ama sal sharci la’aan
    .why = Macluumaadka adeegga bulshada sirhayn ayaa ilaalisa, xitaa adeegga bulshada ee degmo kale.
flag-shared_consent_unclear = Macluumaad qofka ku saabsan ayaa la bixiyey, laakiin oggolaanshuhu ma cadda
    .why = Haa uu qofku fahamsan yahay la’aanteed, ama sal kale oo sharci ah la’aantiis, macluumaad lama bixin karo.
flag-contact_before_safe = Xiriir degmada cusub ka hor inta aan badbaadada la caddayn
    .why = Xiriirku wuxuu muujin karaa halka qofku joogo ama degi doono. Cinwaanka, taleefanka iyo iimaylka qofka loo hanjabay waa u sir hay’ad kasta.
flag-consent_not_asked = Qofka lama weydiin xiriirka degmooyinka
    .why = Oggolaansho marka la haysto degmooyinku guuritaanka ka hor way wada hadli karaan. Fursaddaas marar dhif ah ayaa la isticmaalaa.
flag-contact_not_made = Oggolaansho waa jiraa, laakiin xiriir lama samayn
    .why = Ma jiro waajib guud oo ah in la sheego, laakiin xiriir la’aan taageerada meeshaas si ka liidata ayaa loo diyaariyaa.
flag-consent_refused = Qofku xiriirka wuu diiday
    .why = Maya way jirtaa. Taageerada ma saamayso, waana inaan la isweydiin.
flag-only_number_given = Qofka waxaa la siiyey lambar oo keliya
    .why = Munkedal waxay ku sifaysaa wax caadi ah marka guuritaan aan la diyaarin. Caawimaad xiriirka ah waa wax kale.
flag-help_to_apply_wanted = Wuxuu rabaa caawimaad la xiriirka degmada cusub
    .why = Caawimaaddaas waan bixin karnaa. Qofka laftiisa ayaa codsada.
flag-support_without_handover = Taageerada socota lama gudbin
    .why = Taageero socota waa la gudbin karaa ama degmooyinka ayaa la kala wareejin karaa. Qofku waa inuusan la’aan noqon.
flag-help_without_decision = Caawimaad guuritaan oo go’aan qoran la’aan ah
    .why = Go’aan la’aan lama arki karo cidda mas’uulka ah, qofkuna rafcaan ma qaadan karo.
flag-decided_without_mandate = Lama hubo cidda go’aan gaari karta
    .why = Cidda go’aamisa caawimaad guuritaan waa inay xaq u leedahay.

### Findings: what comes first

flag-acute_need = Baahi degdeg ah
    .why = Baahida degdegga ah ayaa wax walba oo kale oo wadahadalka ku jira ka horreysa.
flag-protection_unclear = Baahida badbaado lama caddayn
    .why = Jawaab maqan maya ma aha. Xiriirka dadka kale ha sugo.
flag-danger_now = Hanjabaad ama gacan-ka-hadal hadda jira
    .why = Nabadgelyada qofka ayaa su’aalaha kale oo dhan ka horreysa.
flag-child_needs_help_now = Ilmo ayaa hadda caawimaad u baahan
    .why = Baahida badbaado ee ilmaha waa in isla markiiba la qiimeeyaa.
flag-protection_not_started = Badbaadada lama bilaabin
    .why = Guuritaan badbaado ah wuxuu u baahan yahay qorshayn laga bilaabo maalinta koowaad.
flag-protected_housing_uninformed = Hoy la ilaaliyo iyadoo degmada cusub aanay ogayn
    .why = Badbaadada meesha cusub waa in la qorsheeyaa. Raac nidaamka badbaadada, wax kalena ha samayn.

### Findings: what speaks against

flag-own_wish = Rabitaan cad oo guuritaan oo qofka ka yimid
    .why = Marka qofku rabo, caawimaaddu waa taageero caadi ah. Taasi ma baabi’inayso shuruudo ama diidmooyin lafahoodu mamnuuc ah.
flag-asked_for_the_help = Qofka laftiisa ayaa caawimaadda codsaday
    .why = Caawimaad qofku laftiisu codsaday waa taageero caadi ah.
flag-home_exhausted = Waddooyinka degmada waa la isku dayey
    .why = Fursadaha halkan waa la isku dayey ka hor inta guuritaan soo bixin.
flag-moves_for_protection = Guuritaan looga badbaadayo gacan-ka-hadal ama hanjabaad
    .why = Guuritaan noocaas ah hab gaar ah ayaa loo maareeyaa, loomana akhriyo ka qaybqaadasho firfircoon.
flag-contact_with_consent = Xiriir degmooyinka oo oggolaansho leh
    .why = Wada shaqaynta guuritaanka ka horraysa waxay muujinaysaa in baahida qofku udub-dhexaad tahay.
flag-decided_together = Wada jir ayaa loo go’aaminayaa, isku filnaansho awgeed
    .why = Tallaabooyinka waa in lala qaabeeyaa qofka laftiisa.
flag-place_as_good = Meesha waa la baaray, ugu yaraanna way la mid tahay
    .why = Xaaladda qofka qodob qodob ayaa la isu barbar dhigay.
flag-dwelling_fit = Guriga waa la baaray, wuuna shaqeeyaa
    .why = Gurigu waa joogto, qoyskana wuu ku habboon yahay.
flag-rules_explained = Qofku wuu ogyahay in xeerarku kala duwanaan karaan
    .why = Qofku wax badan ayuu ka ogyahay waxa guuritaanku keeni karo.
flag-children_heard = Carruurta waa la dhegeystay, cawaaqibkana waa la baaray
    .why = Ra’yiga iyo baahida carruurta waxaa la soo qaaday guuritaanka ka hor.
flag-work_or_study_there = Shaqo ama waxbarasho meesha ah
    .why = Shaqo la gaari karo waa sabab fiican oo lagu guuro.
flag-found_dwelling_self = Guriga keligiis ayuu helay
    .why = In qofku laftiisu guri raadsado oo doorto waxay muujin kartaa rabitaankiisa, haddii aan cidi shuruud ka dhigin oo ay jireen wax laga doorto.
flag-could_say_no = Wuu diidi karay cawaaqib la’aan
    .why = Degmadu guri meel kale ku yaal way soo bandhigi kartaa haddii qofku si xor ah u diidi karo.
flag-home_offered_here = Hoy halkan ayaa laga soo bandhigay ama laga raadiyey
    .why = Taageero lagu sii degganaado way jirtaa.
flag-kept_queue_place = Wuu haysan karaa dhibcaha iyo meesha safka
    .why = Taasi waxay furaysaa waddada dib loogu noqdo.
flag-general_search_help = Caawimaad guud oo guri raadinta
    .why = Caawimaad qofku laftiisu guri ku raadsado, ama halkan laga raadiyo, waa taageero caadi ah.
flag-stable_home_as_reason = Guri deggan ama danta carruurta ayaa sabab ah
    .why = Sababtu way sharxaysaa guuritaanka. Ma beddesho rabitaanka qofka.

### Contradictions

contradiction-wish_and_requirement = Qofku laftiisu wuu rabaa inuu guuro, laakiin taageerada waxaa lagu xiray degmooyin kale ama maya waxay lahayd cawaaqib.
contradiction-wish_and_no_alternative = Qofku laftiisu wuu rabaa inuu guuro, isla markaana halkan waxba looma soo bandhigin.
contradiction-wish_and_ultimatum = Qofku laftiisu wuu rabaa inuu guuro, haddii kalena guri ama lacag la’aan ayuu noqon lahaa.
contradiction-wish_and_forced = Qofku laftiisu wuu rabaa inuu guuro, isla markaana wuxuu dareemayaa in la qasbayo.
contradiction-wish_and_would_stay = Qofku laftiisu wuu rabaa inuu guuro, laakiin wax kale ayuu dooran lahaa haddii doorashadu xor ahaan lahayd.
contradiction-first_wish_and_last = Sheekada gudaheeda qofku wuxuu rabay inuu sii degganaado, laakiin su’aasha ugu dambaysa wuxuu rabaa inuu guuro.
contradiction-wish_and_decided_by_us = Qofku laftiisu wuu rabaa inuu guuro, isla markaana wuxuu leeyahay annaga ama qof kale ayaa go’aaminaya.
contradiction-no_wish_and_would_move = Qofku ma rabo inuu guuro, laakiin wuxuu dooran lahaa inuu meeshaas u guuro haddii doorashadu xor ahaan lahayd.
contradiction-asked_and_no_wish = Qofku wuxuu codsaday caawimaad guuritaan, isla markaana ma rabo inuu guuro.
contradiction-nothing_offered_but_possible = Qofka halkan waxba looma soo bandhigin, laakiin hubinteenna waxay muujinaysaa in guri la diyaarin karo.
contradiction-refused_but_contacted = Qofku xiriirka wuu diiday, laakiin waxaa la qoray xiriir oggolaansho lagu sameeyey ama wareejin qorshaysan.
contradiction-seen_by_us_not_looked_into = Qof annaga naga mid ah ayaa guriga arkay, laakiin waxba lagama baarin.
contradiction-unseen_but_investigated = Xaaladda guriga waa la baaray, laakiin cidna ma arag guriga.

### Computed

computed-days_to_move = { $value ->
    [one] Guuritaanka la filayo waxaa u haray { $value } maalin.
   *[other] Guuritaanka la filayo waxaa u haray { $value } maalmood.
}
computed-housing_cost = Kirada iyo korontadu wadar ahaan waa { $value } kr bishii.
computed-first_rent = Hal bil kiradeed oo keliya. Kirada hore ayaa loo bixiyaa, in tan koowaad la bixiyaana waa hab caadi ah. Waxba ma taageerto, waxba kamana soo horjeedo.

### Worth another look

check-same_municipality = Degmada cusub waa isla degmada uu qofku deggen yahay.
check-move_in_the_past = Maalinta guuritaanka la filayo waxay ka horreysaa wareysiga maanta. Qofku ma horeba u guuray?
check-consent_already_over = Oggolaanshuhu ma gaari karo maalin hore u dhaaftay.
check-consent_ends_before_move = Oggolaanshuhu guuritaanka ka hor ayuu dhammaanayaa. Sidaas ma qofku u rabaa?

### Measures

measure-acute_needs = Dabool baahida degdegga ah
    .how = Qiimee cuntada, hoyga iyo dawada maanta. Guuritaan weligiis jawaab uma aha wixii degdeg ah.
measure-clear_up_protection = Caddee baahida badbaado
    .how = Mar kale keligiis weydii, turjubaan kale leh haddii loo baahdo. Ka hor dadka kale ha la xiriirin.
measure-safety_routine = Raac nidaamka badbaadada
    .how = Meelna ha ku qorin qoraalka wareysiga. Xiriir ha samayn, macluumaadna ha bixin haddaan nidaamku sheegin.
measure-apply_before_move = Ka caawi qofka inuu degmada cusub ka codsado guuritaanka ka hor
    .how = Qofka gacan-ka-hadal ama xadgudub kale darteed u guuraya hore ayuu meeshaas uga codsan karaa. Xiriirka u samee oo keliya sida nidaamka badbaadadu sheego.
measure-child_protection = Isla markiiba qiimee baahida badbaado ee ilmaha
    .how = Samee warbixin walaac (orosanmälan) ama isla maalintaas u gudbi kooxda carruurta.
measure-withdraw_requirement = Shuruudda ka noqo
    .how = Qofka u sheeg, hadal iyo warqad, in taageeradu aanay ku xirnayn raadinta degmooyin kale. Beddel qorshaha oo u sheeg shaqo-wadaagta shuruudda ku celisay.
measure-review_decision = Dib u eeg go’aanka
    .how = Codsiga mar kale qaad oo baahida qiimee adigoo aan tilmaamin degmo kale. Sababaha qor.
measure-help_to_appeal = Ka caawi qofka inuu rafcaan qaato
    .how = Go’aanka qoraal ku bixi oo sababo leh. Rafcaanku waa inuu soo gaaro saddex toddobaad gudahood laga bilaabo maalintii qofka go’aanka la gaarsiiyey.
measure-respect_the_no = Maya aqbal
    .how = Sheeg in maya-du jirto oo taageeradu sii socoto. Diiwaanka ku qor in qofku maya yiri oo la ixtiraamay.
measure-stop_here = Guuritaanka ha sii caawin
    .how = Jooji wixii socda: heshiis, kiro, safar. Ku noqo waxa halkan laga diyaarin karo.
measure-ask_wish_again = Rabitaanka mar kale weydii
    .how = Si furan u weydii, maalin kale oo keligiis ah. Ha ka bilaabin meesha ama guriga.
measure-wait_for_own_request = Sug rabitaanka qofka laftiisa
    .how = Ha soo bandhigin caawimaad guuritaan ilaa qofku laftiisu codsado. Markaas qor sida iyo goorta.
measure-write_down_wish = Qor ereyada qofka laftiisa
    .how = Qor waxa qofku yiri, adigoo ka sooca qiimayntaada, maalinta iyo cidda qaadatay oo leh. Qofku ha akhriyo ama ha maqlo.
measure-book_interpreter = Turjubaan dalbo
    .how = Dalbo waqti cusub oo turjubaan leh oo mar kale weydii su’aalaha. Waqti labanlaab ah qorshee.
measure-speak_alone = Qofka keligiis la hadal
    .how = Adiga, qofka iyo turjubaanka oo keliya.
measure-say_may_decline = Sheeg in qofku diidi karo
    .how = Ereyo fudud ku sheeg: Waad diidi kartaa. Waad beddeli kartaa fikirkaaga. Taageerada halkan kama yaraanayso. Weydii sida qofku u fahmay.
measure-home_first = Marka hore isku day waddooyinka degmada
    .how = Ka gudub shirkadda guryaha ee degmada, guri-kireeyayaal gaar ah, heshiis bulsho, hoy ku-meelgaar ah iyo safka guryaha. Waddo kasta jawaabteeda qor.
measure-offer_home_here = Guriga halkan soo bandhig
    .how = Qofka sii doorashada inuu sii degganaado iyo inuu guuro, labada dhinacba caawimaad isku mid ah.
measure-start_from_needs = Ka bilow baahida qofka
    .how = Su’aasha mar kale qiimee: Qofku muxuu u baahan yahay? Sheeg in kharashka degmada iyo guryo la’aantu aanay ahayn dhibaatada qofka.
measure-explain_rules = Sharax in xeerarku kala duwanaan karaan
    .how = Sheeg in degmo kasta habraac iyo qiimayn u gaar ah leedahay, oo aan waxba meeshaas la ballanqaadin.
measure-no_loan = Lacag guuritaan ha amaahin
    .how = Kharashka guuritaanka iyo kirada koowaad u qiimee kaalmo caadi ah. Haddii amaah hore loo ballanqaaday: kala hadal maamulahaaga oo jawaab qoran bixi.
measure-no_money_offer = Ka noqo soo bandhigga lacagta
    .how = Lacag weligaa ha ku xirin in qofku guuro. Wixii qofku u baahan yahay codsi kadib ayaa la qiimeeyaa.
measure-first_month_only = Ku ekaaw kirada bisha koowaad
    .how = Habka caadiga ah waa bisha koowaad. Haddii wax ka badan loo baahdo, ogow sida taageeradu meeshaas u sii socoto. Degmada cusub weydii keliya marka oggolaansho jiro oo arrinta badbaadadu caddahay.
measure-assess_moving_costs = Kharashka guuritaanka si caadi ah u qiimee
    .how = Codsi qabo, baahida dhaqaale ahaan u qiimee oo qor go’aan.
measure-teach_to_search = Taageer raadinta qofka laftiisa
    .how = Tus sida loo raadiyo iyo meesha loo aado, marka hore degmada. Qofku ha doorto, isaguna ha la xiriiro guri-kireeyaha.
measure-keep_what_works = Hay waxa shaqaynaya
    .how = Ka gudub shaqada, waxbarashada, taageerada, daryeelka, guriga la habeeyey iyo dadka. Wax kasta qor sida loo hayn karo, iyo waxa haddii kale dhacaya.
measure-visit_place = Qofku ha arko meesha
    .how = Soo jeedi booqasho intaan waxba la go’aamin. Fiiri waddooyinka dukaanka, iskuulka, shaqada iyo daryeelka.
measure-investigate_place = Meesha qodob qodob u baar
    .how = Shaqada, guryaha, waxbarashada, daryeelka bulshada, nabadgelyada, daryeelka caafimaadka iyo, marka loo baahdo, dhexgalka la barbar dhig sida qofku halkan u haysto. Qor halka aad ka ogtahay.
measure-ask_target_office = Weydii waaxda meesha
    .how = Weydii su’aalo guud oo ku saabsan xaaladda iyo habraacyada. Oggolaansho la’aan ha dhihin wax muujinaya qofka ay ku saabsan tahay.
measure-talk_through_place = Ka wada hadla waxa ka liita
    .how = Qofka si deggan ugu sheeg waxa aad ogtahay. Weydii macnaha ay qofka ugu leedahay. Go’aanka sug ilaa qofku fikiro.
measure-visit_dwelling = Guriga arag
    .how = Ka caawi qofka inuu guriga arko intaan heshiiska la saxiixin. Haddii kale qof madax-bannaan oo meesha jooga weydii inuu fiiriyo.
measure-investigate_dwelling = Guriga qodob qodob u baar
    .how = Xaaladda, guri-kireeyaha, kirada, kharashka dhabta ah, cabbirka iyo inta la degganaan karo. Codso warqado, jawaab hadal ah oo keliya ha ku ekaan.
measure-count_real_costs = Xisaabi kharashka dhabta ah
    .how = Xisaabi kirada, korontada, kululaynta, caymiska iyo safarka. Ka eeg tilmaamaha degmada cusub sida korontada loogu xisaabiyo guri koronto lagu kululeeyo.
measure-find_better_dwelling = Guri kale raadi
    .how = Kan ka haro. Mar kale ka bilow degmadeenna, meesha kale oo keliya haddii qofku weli rabo.
measure-talk_to_landlord = La hadal guri-kireeyaha
    .how = Sheeg in kaalmada qof kasta gooni loogu qiimeeyo, iyo in guri-kireeyuhu laftiisu qiimeeyo awoodda bixinta. Waxba ha ballanqaadin. Oggolaansho la’aan qofna ha magacaabin.
measure-check_responsibility = Qiimee degmada mas’uulka ah
    .how = Haddii aan annagu hoyga ka diyaarinno degmo kale, mas’uuliyaddu way nagu sii ahaan kartaa. Qareenku ha eego go’aanka ka hor.
measure-each_adult_alone = Qof kasta oo weyn keligiis weydii
    .how = Dalbo waqti u gaar ah, turjubaan u gaar ah leh haddii loo baahdo. Guuritaanka sug ilaa dadka waaweyn oo dhan jawaabaan.
measure-child_impact_analysis = Samee falanqaynta carruurta (barnkonsekvensanalys)
    .how = Ilmo kasta u qor: iskuul, saaxiibbo, caafimaad, taageero iyo xididdada halkan, iyo waxa guuritaanku macnihiisu yahay. Go’aanka ka hor samee.
measure-hear_children = Carruurta dhegeyso
    .how = Ilmo kasta sii macluumaad da’da ku habboon iyo fursad u gaar ah oo uu wax ku sheego. Jawaabta tixgeli oo qor sida.
measure-stop_contact = Xiriirka jooji oo sax
    .how = Macluumaad dambe ha bixin. Maamulaha iyo qofka u sheeg wixii la bixiyey.
measure-limit_contact = Xaddid waxa xiriirku muujin karo
    .how = Wax dambe ha sheegin. Ogow waxa degmada cusub loo sheegay iyo cidda akhrin karta. La hadal cidda badbaadada mas’uulka ka ah, oo qor wixii dhacay.
measure-consent_to_contact = Codso oggolaansho xiriir
    .how = Qor waxa oggolaanshuhu khuseeyo, cidda, inta uu socdo iyo sida looga noqdo.
measure-contact_target_office = La xiriir adeegga bulshada ee meesha
    .how = Wac ama qor adigoo xadka oggolaanshaha ku jira. Sheeg goorta guuritaanka la filayo iyo taageerada loo baahan karo. Qor cidda aad la hadashay.
measure-respect_refusal = Ixtiraam diidmada xiriirka
    .how = Qofka xiriir ha ka samayn. Beddelkeed tus sida qofku laftiisu u codsan karo.
measure-help_with_application = Ka caawi xiriirka
    .how = Wada waca, ama ka caawi codsiga. Qofka laftiisa ayaa codsiga mas’uul ka ah.
measure-plan_handover = Qorshee sida taageeradu u sii socoto
    .how = Qofka la heshii. Kulan ku gudbi. Qofka baahi daryeel oo weyn oo joogto ah qaba wuxuu degmada cusub ka codsan karaa guuritaanka ka hor. Haddii qofku meeshaas xirnaanta ugu xooggan u leeyahay oo uu rabo, qoraal waad ku codsan kartaan in kiis socda la wareejiyo.
measure-write_decision = Go’aan qor
    .how = Qofka awoodda leh ha go’aamiyo. Qor sababaha iyo sida rafcaan loo qaato. Caawimaadda uu qofku doonayo waxaa la bixiyaa marka uu go’aanka helo.
