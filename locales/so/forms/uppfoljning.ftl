# Language: Somali (so). The questions are read aloud. Every sentence must be possible to interpret on its own.
## Translated from Swedish.
## Reviewed by: nobody yet

form-title = La socod guuritaanka kadib
    .purpose = Wadahadal dhowr toddobaad ka dambeeya kii hore: qofku muxuu hadda rabaa, tallaabadee baase xigta?
    .elements = Wareejin:

### The situation

section-opening = Xaaladda hadda

information_given = Waxaan u kulannay inaan aragno wixii dhacay tan iyo markii ugu dambaysay. Adiga ayaa dooranaya waxa aad sheegayso. Su’aal waad diidi kartaa.
    .short = Macluumaadka la akhriyey
    .help = Sheeg sidoo kale inaad wax qorayso inta wadahadalku socdo, iyo in qofka dhammaadka loo akhrin doono soo koobid. Sheeg wixii aad samayseen wadahadalkii hore kadib.
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

protection_need = Ma jiraa qof aan la rabin inuu ogaado meesha aad deggen tahay?
    .short = Baahi badbaado
    .help = Weydii oo keliya marka qofku keligiis kula joogo adiga iyo turjubaanka. Su’aalaha xiriirka degmooyinka kale waxaa la weydiiyaa oo keliya marka jawaabtu maya tahay. Haddii ay haa tahay: raac nidaamka badbaadada oo meelna ha ku qorin qoraalka wareysiga.
    .note = Ereyada oo keliya turjum. Magac iyo meel toona ha sheegin.

since_last = Sidee bay ahayd tan iyo markii aan kulannay? Ka bilow meesha aad rabto.
    .short = Wadahadalkii hore kadib
    .help = Dhegeyso oo ku qor ereyada qofka laftiisa. Ha ka dhex gelin. Qiimayntaada meel kale ku qor.
    .note = U turjum sida qofka hadlaya (“aniga”). Ereyada uu doortay ha beddelin.

account_right = Markii hore waxaan qoray wixii aad guuritaanka ka sheegtay. Wixii aan qoray ma saxbaa?
    .short = Sheekada si sax ah loo qoray
    .help = Akhri wixii la qoray. Waxa qofku rabo inuu beddelo ama ku diiddan yahay waa in la qoro.
    .right = Haa, waa sax
    .to_change = Wax baa u baahan in la beddelo
    .not_read_yet = Weli la iima akhrin

### The wish

section-wish = Waxa aad hadda rabto

wish_now = Maxaad hadda rabtaa?
    .short = Waxa qofku hadda rabo
    .help = Qofku si xor ah ha u jawaabo, kadibna dooro. Waxba ha ballanqaadin. Waa sax in aan weli la go’aansan.
    .stay_here = Inaan halkan sii degganaado
    .move_back = Inaan dib ugu guuro
    .move_on = Inaan meel kale u guuro
    .not_decided = Weli ma go’aansan

wish_why = Maxaa kuugu muhiimsan markaad arrintaas ka fikirto?
    .short = Sababaha rabitaanka
    .help = Ku qor ereyada qofka laftiisa. Sababaha waxaa loo baahan yahay haddii codsi wareejin ah soo baxo.
    .note = U turjum sida qofka hadlaya (“aniga”). Ereyada uu doortay ha beddelin.

told_to_leave = Qof degmadan jooga ma ku yiri waa inaad halkan ka guurtaa?
    .short = Shuruud guuritaan
    .help = Annaga ayay nagu saabsan tahay. Maya ah in meesha la deggan yahay la beddelo halkan sidoo kale waa in la ixtiraamaa. Ereyada xusuusqor ku qor.
    .note = “Waa inaad” waa shuruud. Talo ama su’aal waa wax kale. Turjumaadda ku kala saar.

ties_there = Maxaad weli ku leedahay meeshii aad hore u deggenayd? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Xirnaanta meeshii hore
    .help = Dhowr jawaabood waa la dooran karaa. Xirnaanta halkaas iyo halkan waa la isu miisaamaa haddii codsi soo baxo. Barnaamijku ma miisaamo.
    .note = Jawaabaha mid mid u akhri. Diiwaangashan (folkbokförd) waa meesha Skatteverket qofka ku diiwaangeliyey.
    .home = Guri
    .family_or_friends = Qoys ama saaxiibbo
    .work_or_study = Shaqo ama waxbarasho
    .care_or_support = Daryeel ama taageero
    .children_there = Carruur
    .registered = Halkaas ayaan ka diiwaangashanahay
    .other_ties = Wax kale
    .nothing_there = Waxba

ties_here = Maxaad hadda halkan ku leedahay? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Xirnaanta halkan
    .help = Dhowr jawaabood waa la dooran karaa. U weydii si la mid ah sidii meeshii hore.
    .note = Jawaabaha mid mid u akhri.
    .home = Guri aan rabo inaan dego
    .family_or_friends = Qoys ama saaxiibbo
    .work_or_study = Shaqo ama waxbarasho
    .care_or_support = Daryeel ama taageero
    .children_here = Carruur
    .registered = Halkan ayaan ka diiwaangashanahay
    .other_ties = Wax kale
    .nothing_here = Weli waxba

children = Hadda waxaan rabaa inaan wax ka weydiiyo carruurta kula deggen.
    .short = Carruurta
    .help = Ilmo markiiba mid. Magacyo ha qorin. Waxaa fiican in carruurta laftooda mar kale lala hadlo.
    .entry = Ilmaha { $number }
    .add = Ku dar ilmo
    .none = Carruur ilama deggana

children-age = Immisa jir ayuu yahay ilmaha { $entry }?
    .short = Da’da
    .help = Sanado buuxa. Qor 0 haddii ilmuhu ka yar yahay hal sano. Qofka 15 jirsaday isaga ayaa arrintiisa ka hadla.
    .unit = sano

children-in_school_now = Ilmuhu hadda halkan iskuul ama xannaano ma ka dhigtaa?
    .short = Iskuulka halkan
    .help = Haddii ay maya tahay: ka caawi qoyska inay maantaba iskuulka la xiriiraan. Haddii badbaado loo baahan yahay, ama aysan taasi caddayn, u samee oo keliya sida nidaamka badbaadadu yahay.

children-asked_now = Qof halkan jooga ma weydiiyey ilmaha sida uu rabo?
    .short = Ilmaha la weydiiyey
    .help = Ilmuhu waa inuu helo fursad u gaar ah oo uu wax ku sheego. Ilmo yar wuxuu waxa uu qabo ku muujin karaa siyaabo aan ereyo ahayn.

### The support

section-support = Taageerada

support_now = Taageero noocee ah ayaad hadda adeegga bulshada ka haysataa?
    .short = Taageerada socota
    .help = Dhowr jawaabood waa la dooran karaa. Ha weydiin sababta taageerada. Waxaa la tiriyaa oo keliya taageero la go’aamiyey oo socota.
    .note = Jawaabaha mid mid u akhri. Kaalmada dhaqaale (ekonomiskt bistånd) waa lacag ka timaadda adeegga bulshada ee degmada.
    .economic_assistance = Kaalmo dhaqaale
    .treatment = Daaweyn
    .home_support = Taageerada hoyga (boendestöd) ama caawimaad guriga ah
    .contact_person = Qof xiriiriye ah (kontaktperson)
    .family_support = Taageero carruur ama qoys
    .other_support = Taageero kale
    .ended_needed = Taageero dhammaatay laakiin loo baahan yahay
    .no_support = Taageero ma jirto

support_from = Yaa hadda taageerada ku siiya?
    .short = Cidda taageerada bixisa
    .help = Waxay khusaysaa taageero aan lacag ahayn. Haddii degmadii hore taageerada oo dhan bixiso, kiiska horeba way haysaa, markaas wax dib loo codsado ma jiraan.
    .here = Degmada halkan
    .old_municipality = Degmadii hore
    .both = Labada degmo

need_duration = Intee in le’eg baad u malaynaysaa inaad taageerada u baahan tahay?
    .short = Inta taageerada loo baahan yahay
    .help = Qiyaas ayaa ku filan. Taariikhda go’aanka ku jirta xusuusqor ku qor. Muddada baahida waa la tixgeliyaa haddii kiis la wareejinayo.
    .some_weeks = Dhowr toddobaad
    .some_months = Dhowr bilood
    .year_or_more = Hal sano ama ka badan

transfer_closed = Kiis waa la wareejin karaa degmooyinka dhexdooda marka qof haysto taageero aan lacag ahayn. Hadda taageero noocaas ah ma haysato. Sidaas darteed hadda ma dirayno codsi kiiskaaga lagu wareejiyo. Halkan taageero waad ka codsan kartaa.
    .short = Sababta kiiska aan loo wareejin
    .help = Sidaas ayay Statskontoret iyo Munkedal sharciga u akhriyaan: go’aan kasta oo kaalmo dhaqaale waa kiis gooni ah oo xirmay. Haddii qofku weli rabo in kiiska la wareejiyo, qareenku ha eego.
    .note = Hal weedh markiiba akhri. Kiis waa shaqada degmadu ka qabato taageerada qof.
    .read = Waa la akhriyey

wants_transfer = Taageeradaada waxaa laga yaabaa in loo wareejin karo degmadii aad hore u deggenayd. Markaas degmadaas ayaa taageerada mas’uul ka ah. Kuma qasbi karno inaad guurto. Maxaad rabtaa?
    .short = Rabitaanka qofka ee wareejinta
    .help = Waxaa la yiraahdaa wareejinta kiiska (överflyttning av ärende). Waxba ha ballanqaadin: degmada kale way diidi kartaa, kadibna taageerada si u gaar ah ayay u qiimaysaa. In la rabo in la sugo iyana waa jawaab.
    .note = Hal weedh markiiba akhri. Akhri jawaabaha oo dhan ka hor inta qofku dooran.
    .wants = Waxaan rabaa in taageerada la wareejiyo
    .can_accept = Waan aqbali karaa
    .against = Ma rabo taas
    .not_decided = Weli ma go’aansan

### The consent

section-consent = Oggolaanshaha

consent_before = Waxaa laga yaabaa inaad hore uga jawaabtay in aan la hadli karno degmadii hore. Jawaabtaasi weli ma shaqaynaysaa?
    .short = Oggolaanshihii hore
    .help = Sheeg wixii hore loo qoray. Haa mar kasta waa laga noqon karaa, sabab la’aan.
    .none_before = Hore haa ma oran
    .stands = Haa, way shaqaynaysaa
    .taken_back = Waan ka noqonayaa haa-dii

consent_contact = Ma kala hadli karnaa degmadii hore arrintaada?
    .short = Oggolaanshaha xiriirka
    .help = Sharax waxa aad rabtaan inaad sheegtaan oo weydiisaan, iyo sababta. Oggolaanshuhu waa ikhtiyaari, waana laga noqon karaa. Maya wax kama beddesho xaqa taageerada. Carruurta waxaa la weydiiyaa mas’uulka ilmaha, ilmahana sida da’da iyo bislaanta.
    .note = Oggolaansho macnihiisu waa in qofka laftiisu haa yiraahdo. Qayb in haa la yiraahdo waa suurtagal.

consent_covers = Maxaad oggoshahay inaan ka hadalno?
    .short = Waxa oggolaanshuhu khuseeyo
    .help = Dooro oo keliya waxa qofku haa ku yiraahdo. Xadka ereyada qofka xusuusqor ku qor.
    .note = Jawaabaha mid mid u akhri.
    .move_history = Sida guuritaanku u dhacay
    .request = Codsi in taageerada la wareejiyo
    .support = Taageerada aan u baahanahay
    .home = Guriga
    .children = Carruurta

consent_until = Ilaa maalintee ayuu oggolaanshahaagu shaqaynayaa?
    .short = Oggolaanshuhu ilaa
    .help = Soo jeedi waqti gaaban, laakiin dheer oo jawaab lagu helo. Qofku mar kasta oggolaanshihiisa wuu ka noqon karaa.

### The dwelling

section-dwelling = Guriga

dwelling_now = Guriga hadda sidee u shaqeeyaa? Waxaan akhrinayaa dhowr waxyaalood.
    .short = Guriga hadda
    .help = Dhowr jawaabood waa la dooran karaa. Cinwaan ha qorin.
    .note = Jawaabaha mid mid u akhri.
    .short_contract = Heshiisku waa gaaban yahay
    .high_rent = Kiradu aad bay iigu badan tahay
    .poor_condition = Gurigu xaalad xun ayuu ku jiraa
    .too_small = Gurigu aad buu u yar yahay
    .unsafe = Ammaan kuma dareemo
    .far_away = Dukaanka, iskuulka ama baska way fog yihiin
    .no_home = Guri ma haysto
    .no_problems = Gurigu si fiican ayuu u shaqeeyaa

home_visit_consent = Ma iman karnaa gurigaaga si aan u aragno?
    .short = Oggolaanshaha booqashada
    .help = Sheeg cidda imanaysa iyo waxa aad fiirinaysaan. Booqashadu waa ikhtiyaari. Maya wax kama beddesho xaqa taageerada.

home_visit_result = Maxaad ku aragteen booqashada guriga?
    .short = Booqashada guriga
    .help = Adiga ayaa laguugu talagalay. Qor waxa guriga khuseeya, ee ma aha sida qofku guriga u haysto wax kale.
    .not_yet = Booqashada lama samayn
    .works = Gurigu wuu shaqeeyaa
    .unsuitable = Gurigu kuma habboona
    .harmful = Gurigu wuu waxyeelleeyaa

told_to_search_here = Qof degmadan jooga ma kala hadlay raadinta guri cusub? Maxaa laguu sheegay?
    .short = Waxa aan guri cusub ka niri
    .help = Annaga ayay nagu saabsan tahay. Waan ku boorrin karnaa qof inuu ka guuro guri xun, laakiin weligeen ma shuruudayno inuu degmooyin kale ka raadiyo. Qofku si xor ah ha u jawaabo, kadibna dooro.
    .note = “Waa inaad” waa shuruud. Talo waa wax kale. Turjumaadda ku kala saar.
    .nobody_said = Maya, cidna waxba ma dhihin
    .in_this_municipality = Inaan degmadan ka raadiyo
    .elsewhere_if_wanted = Inaan meelo kale ka raadin karo haddii aan rabo
    .must_elsewhere = In ay waajib igu tahay inaan degmooyin kale ka raadiyo
    .must_or_less_support = In ay waajib igu tahay, haddii kale taageero yar ayaan helayaa

### Decisions

section-decisions = Go’aanno

new_decision = Ma heshay go’aan aadan ku qanacsanayn? Xaggee ka yimid?
    .short = Go’aan cusub
    .help = Codso inaad aragto go’aanka. Haddii ay dhowr go’aan yihiin, kii ugu dambeeyey halkan geli oo kuwa kale xusuusqor ku qor.
    .note = Go’aanku waa warqad hay’ad dawladeed ka timaadda oo haa ama maya sheegaysa.
    .no_decision = Maya
    .from_old_municipality = Degmadii hore
    .from_here = Degmada halkan
    .from_ivo = IVO, oo kormeerta adeegga bulshada

decision_on = Goorma ayaad go’aanka heshay?
    .short = Go’aanka la helay
    .help = Maalintii qofka go’aanka la gaarsiiyey. Waqtiga rafcaanku waa saddex toddobaad laga bilaabo maalintaas.

appeal_state = { $decision_on_known ->
        [yes] Go’aanka waxaad heshay { $decision_on }. Ma rabtaa inaad rafcaan ka qaadato?
       *[no] Ma rabtaa inaad go’aanka rafcaan ka qaadato?
    }
    .short = Rafcaan
    .help = Rafcaan waa in maxkamad la weydiiyo inay go’aanka eegto. Lacag ma kaco. Soo bandhig caawimaad qoraal ah, xitaa haddii go’aanku kayagii yahay.
    .note = Rafcaan qaadasho macnihiisu waa in maxkamad la weydiiyo inay go’aanka eegto.
    .wants_to = Haa, waan rabaa
    .not_decided = Weli ma go’aansan
    .sent = Hore ayaa loo sameeyey
    .will_not = Maya

anything_more = Ma jiraa wax kale oo aad rabto inaad sheegto? Ma jiraa wax aan si khaldan u fahmay?
    .short = Wax kale oo la sheego
    .help = Ku qor ereyada qofka laftiisa. Sheeg waxa xiga iyo goorta aad mar kale wada hadlaysaan. Kadib akhri soo koobidda.

### The contact

section-contact = Xiriirka

previous_municipality = Degmadee ayuu qofku deggenaa guuritaanka ka hor?
    .short = Degmadii hore
    .help = Adiga ayaa laguugu talagalay, wareysiga kadib. Qor dhowr xaraf oo liiska ka dooro.

exception = Wax kuwan ka mid ah ma jiraan, sida kiiska horeba ugu qoran?
    .short = Wax oggolaanshaha ka reeban
    .help = Adiga ayaa laguugu talagalay, wareysiga kadib. Qofka ha weydiin, macluumaadna ha raadin. Sharcigu wuxuu adeegyada bulshada dhexdooda ka reebaa, oo keliya marka macluumaad loo baahan yahay si loo bixiyo daryeel, daaweyn ama taageero kale oo lama huraan ah. Maya-da qofku markaas sidoo kale way culus tahay.
    .under_18 = Qofku wuxuu ka yar yahay 18 sano
    .misuse = Isticmaal maandooriye ama khamri oo socda
    .care_by_law = Daryeel dhimir oo sharci ah
    .pregnant = Uur, si loo badbaadiyo ilmaha la sugayo
    .none_known = Kuwan midna lama oga

contact_made = Ma la hadalnay degmadii hore?
    .short = Xiriirka degmada
    .help = Adiga ayaa laguugu talagalay. Guud waa in laga hadlo sida degmooyinku u shaqeeyaan, iyadoo aan la garan karin qofka ay ku saabsan tahay. Taas oggolaansho uma baahna.
    .not_made = Maya, weli
    .general_only = Haa, guud oo keliya
    .about_person = Haa, qofka sidoo kale

contact_on = Goorma ayaan degmada la hadalnay?
    .short = Xiriirka la sameeyey
    .help = Xiriirkii ugu dambeeyey. Diiwaanka ku qor cidda aad la hadasheen.

explanation = { $contact_on_known ->
        [yes] Degmada waxaan la hadalnay { $contact_on }. Maxay ka tiri sababta guuritaanku u dhacay?
       *[no] Degmadu maxay ka tiri sababta guuritaanku u dhacay?
    }
    .short = Sharaxaadda degmada
    .help = Adiga ayaa laguugu talagalay. Weydii sidoo kale cidda go’aamisay iyo in go’aan jiro. Sharaxaadda xusuusqor ku qor, kana sooc wixii qofku sheegay.
    .given = Sharaxaad ayay bixiyeen
    .none_given = Sharaxaad ma bixin
    .disputed = Waxay qabaan aragti kale oo ku saabsan wixii dhacay
    .awaited = Jawaab ayaan sugaynaa

letter_state = Ma u dirnay qoraal degmada?
    .short = Qoraal
    .help = Adiga ayaa laguugu talagalay. Qoraalku wuxuu ka hadli karaa habka shaqada iyadoo aan cidna la magacaabin. Waa dukumenti guud (allmän handling).
    .not_sent = Maya, weli
    .general_only = Haa, xog qofka la’aanteed
    .about_person = Haa, xog qofka leh

letter_sent_on = Goorma ayaa qoraalka la diray?
    .short = Qoraalka la diray
    .help = Maalintii qoraalka la diray.

letter_registered = Qoraalka ma la diiwaangeliyey?
    .short = Qoraalka la diiwaangeliyey
    .help = Qoraalka iyo jawaabtu waa in loo diiwaangeliyo dukumenti guud.

landlord_contact = Ma la hadalnay guri-kireeyaha?
    .short = Xiriirka guri-kireeyaha
    .help = Adiga ayaa laguugu talagalay. Guri-kireeyaha ayaa laftiisu qiimaynaya in kireystuhu bixin karo. Oggolaanshaha xiriirka degmada guri-kireeyaha ma khuseeyo.
    .not_made = Maya
    .general_only = Haa, guud oo keliya
    .named_with_consent = Haa, qofka ayaa laga hadlay oggolaansho leh
    .named_without_consent = Haa, qofka ayaa laga hadlay oggolaansho la’aan

### The request

section-request = Codsiga iyo IVO

request_state = Ma codsannay in kiiska la wareejiyo?
    .short = Codsiga wareejinta
    .help = Adiga ayaa laguugu talagalay. Codsigu waa inuu qoran yahay.
    .not_sent = Maya, weli
    .sent = Haa, codsiga waa la diray
    .decided_not = Waxaan go’aansannay inaan codsan

request_sent_on = Goorma ayaa codsiga la diray?
    .short = Codsiga la diray
    .help = Bisha waxaa laga tiriyaa maalintan. Haddii aad og tihiin maalintii codsigu gaaray, xusuusqor ku qor.

request_answer = { $request_sent_on_known ->
        [yes] Codsiga waxaa la diray { $request_sent_on }. Degmadu maxay ku jawaabtay?
       *[no] Degmadu maxay codsiga kaga jawaabtay?
    }
    .short = Jawaabta codsiga
    .help = Adiga ayaa laguugu talagalay. Degmadu waa inay isla markiiba qoraal ku jawaabto. Jawaab hadal ah xusuusqor ku qor.
    .no_answer = Jawaab ma jirto
    .more_wanted = Waxay rabaan inay marka hore wax badan ogaadaan
    .accepted = Haa, kiiska way la wareegayaan
    .refused = Maya

ivo_state = Maxaa IVO ka socda?
    .short = Codsiga IVO
    .help = Adiga ayaa laguugu talagalay. IVO arrinta way go’aamin kartaa marka degmadu diiddo ama aanay hal bil gudaheed uga jawaabin. Go’aanka codsiga waxaa lagu gaaraa habka awood-siinta.
    .not_sent = Codsiga lama dirin
    .sent = Codsiga waa la diray
    .decided_moved = IVO waxay go’aamisay in kiiska la wareejiyo
    .decided_not_moved = IVO waxay go’aamisay in kiiska aan la wareejin
    .will_not_apply = Waxaan go’aansannay inaan codsan

ivo_parts = Maxaa codsiga IVO diyaar ka ah?
    .short = Qaybaha codsiga
    .help = Adiga ayaa laguugu talagalay. Codsigu waa inuu u fahmi karo qof aan kiiska aqoon. Carruurta ka qor xitaa haddii aanay 15 jirsan.
    .ties = Sababta xirnaantu meeshaas ugu xooggan tahay
    .person_wish = Waxa qofku rabo, iyo sababta
    .why_against_wish = Sababta aan u codsanayno iyadoo qofku aanu rabin
    .ongoing_support = Taageerada socota, iyo qodobka sharciga
    .duration = Inta taageerada loo baahan yahay, taariikh leh
    .children_effects = Saamaynta carruurta ee dhow iyo fog
    .own_decision = Go’aanka guddiga ama awood-siinta
    .none_ready = Waxba diyaar ma aha

ivo_sent_on = Goorma ayaa codsiga IVO loo diray?
    .short = Codsiga la diray
    .help = IVO waa inay saddex bilood gudahood go’aamiso, haddaan sababo gaar ah jirin.

ivo_decided_on = Goorma ayay IVO go’aamisay?
    .short = Go’aanka IVO
    .help = Go’aanka rafcaan ayaa laga qaadan karaa saddex toddobaad gudahood. Qofka waqtiga waxaa laga tiriyaa maalintii go’aanka la gaarsiiyey. Degmada waxaa laga tirin karaa maalinta go’aanka. Ka hubi go’aanka.

handover_done = Macluumaadka ma la gudbiyey?
    .short = Gudbin
    .help = Degmada wax gudbisa waa inay bixiso macluumaadka loo baahan yahay. Halkan waa annaga. Qofka u sheeg waxa la gudbinayo iyo goorta.

### Next follow-up

section-next = Mar xigta

next_follow_up_on = Goorma ayaan mar xigta la soconaynaa?
    .short = La socodka xiga
    .help = Haddii bisha jawaabtu socoto, dooro maalinta ka dambaysa dhammaadka ama maalin ka horraysa. Maalinta qofka u sheeg.

### Computed

computed-days_since_decision = { $value ->
        [one] { $value } maalin go’aanka kadib.
       *[other] { $value } maalmood go’aanka kadib.
    }
computed-appeal_until = Maalinta ugu dambaysa ee rafcaanka: { $value }. Haddii maalintaasi tahay Sabti, Axad, ciid rasmi ah ama habeenka ka horreeya Midsommar, Kirismas ama Sanadka Cusub, waxaa la tiriyaa maalinta shaqo ee xigta.
computed-days_since_contact = { $value ->
        [one] { $value } maalin xiriirka kadib.
       *[other] { $value } maalmood xiriirka kadib.
    }
computed-days_since_letter = { $value ->
        [one] { $value } maalin qoraalka kadib.
       *[other] { $value } maalmood qoraalka kadib.
    }
computed-days_since_request = { $value ->
        [one] { $value } maalin codsiga kadib.
       *[other] { $value } maalmood codsiga kadib.
    }
computed-answer_due = Bisha jawaabtu waxay dhammaanaysaa: { $value }.
computed-ivo_due = IVO waa inay go’aamiso ugu dambayn: { $value }.
computed-ivo_appeal_until = Saddex toddobaad laga bilaabo maalinta go’aanka: { $value }.

### Checks

check-decision_later_than_today = Maalinta go’aanku waxay ka dambaysaa wareysiga maanta.
check-contact_later_than_today = Maalinta xiriirku waxay ka dambaysaa wareysiga maanta.
check-letter_later_than_today = Maalinta qoraalku waxay ka dambaysaa wareysiga maanta.
check-request_later_than_today = Maalinta codsigu waxay ka dambaysaa wareysiga maanta.
check-ivo_later_than_today = Maalinta codsiga IVO waxay ka dambaysaa wareysiga maanta.
check-ivo_decided_later_than_today = Maalinta go’aanka IVO waxay ka dambaysaa wareysiga maanta.
check-consent_already_over = Maalintii ugu dambaysay ee oggolaanshaha way dhaaftay.
check-ivo_before_request = Codsiga IVO waxaa la diray ka hor codsiga degmada.
check-ivo_decided_before_sent = Go’aanka IVO wuxuu ka horreeyaa codsiga.
check-follow_up_in_past = Maalinta la socodka xiga way dhaaftay.

### Conditions in words

condition-no_protection_need = cidna looma baahna in laga hor istaago inay ogaato meesha qofku deggen yahay
condition-other_support = taageero aan ahayn kaalmo dhaqaale ayaa socota
condition-money_or_nothing = taageero kale oo aan ahayn kaalmo dhaqaale ma socoto
condition-transfer_possible = taageero aan ahayn kaalmo dhaqaale ayaa socota, halkanna waa laga bixiyaa
condition-open_to_transfer = qofku wuu rabaa ama wuu aqbali karaa in kiiska la wareejiyo
condition-consent_for_request = oggolaanshuhu wuxuu ku filan yahay codsi wareejin
condition-consent_for_explanation = oggolaanshuhu wuxuu ku filan yahay in laga hadlo sida guuritaanku u dhacay
condition-exception_found = wax sharciga ka reeban ayaa jiri kara
condition-may_send_request = oggolaanshuhu wuu ku filan yahay codsi, ama wax sharciga ka reeban ayaa jiri kara
condition-no_answer_yet = degmadu haa iyo maya toona ma dhihin
condition-month_passed = hal bil ayaa dhaaftay codsiga kadib
condition-limit_passed = hal bil ayaa dhaaftay haa iyo maya la’aan
condition-ivo_route = degmadu way diidday ama bisha ayay iska dhaafisay
condition-case_moves = kiiska waa in loo wareejiyo degmadii hore
condition-decision_received = qofku wuxuu helay go’aan uusan ku qanacsanayn
condition-appeal_open = qofku rafcaan ma qaadan, mana oran ma rabo
condition-contact_must_wait = xiriirka dadka kale waa in la sugo, maadaama ay khatar tahay ama aan la caddayn
condition-safety_unsaid = qofku ma awoodin ama ma rabin inuu sheego in khatar ama baahi badbaado jirto
condition-contact_cleared = waa la sheegay in khatari aysan hor taagnayn xiriirka dadka kale
condition-contact_not_ruled_out = jawaabna ma sheegayso in xiriirka dadka kale la sugo
condition-consent_to_request = oggolaanshuhu wuxuu khuseeyay codsiga wareejinta kiiska
condition-consent_to_explanation = oggolaanshuhu wuxuu khuseeyay in laga hadlo sida guuristu u dhacday
condition-consent_ended = maalintii ugu dambeysay ee oggolaanshuhu way dhaaftay
condition-was_taken_back = oggolaansho hore waa laga noqday
condition-may_have_agreed = qofku hore ayuu u oggolaan karay

### The parts of a transfer

element-ongoing_case = Taageero aan ahayn kaalmo dhaqaale ayaa halkan ka socota
    .short = taageero
element-stronger_ties_there = Xirnaan ka xooggan oo meeshii hore ah
    .short = xirnaan
element-person_agrees = Qofku wuu rabaa ama wuu aqbali karaa
    .short = rabitaan
element-lasting_need = Taageerada muddo dheer ayaa loo baahan yahay
    .short = muddo
element-may_be_sent = Macluumaadka waa la bixin karaa
    .short = oggolaansho

### Findings

flag-acute_need = Baahi degdeg ah
    .why = Baahida degdegga ah ayaa wax walba oo kale oo wadahadalka ku jira ka horreysa.
flag-danger_now = Hanjabaad ama gacan-ka-hadal hadda jira
    .why = Nabadgelyada qofka ayaa su’aalaha kale oo dhan ka horreysa.
flag-child_needs_help_now = Ilmo ayaa hadda caawimaad u baahan
    .why = Baahida badbaado ee ilmaha waa in isla markiiba la qiimeeyaa.
flag-protection_needed = Qofku badbaado ayuu u baahan yahay
    .why = Xiriirka dadka kale wuxuu muujin karaa meesha qofku deggen yahay. Su’aalaha xiriirka lama weydiiyo, nidaamka badbaadada ayaa la raacaa.
flag-sent_before_protection = Macluumaad qofka ku saabsan ayaa la bixiyey, haddana waxaa dhici karta in badbaado loo baahdo
    .why = Waxa la bixiyey waxay muujin karaan meesha qofku deggen yahay. Hubi waxa la bixiyey. Qofka badbaadada ka masuulka ah ha go’aansado in codsiga laga noqdo iyo sida.
flag-protection_unclear = Baahida badbaado lama caddayn
    .why = Jawaab maqan maya ma aha. Xiriirka dadka kale ha sugo.
flag-interpreting_unsafe = Wadahadalka turjubaan ma turjumayo
    .why = Rabitaan aan luqadda qofka lagu dhihi karin lama maqlin.

flag-account_to_change = Sheekada wax baa u baahan in la beddelo
    .why = Waxa qofku u arko inay khaldan yihiin waa in la qoro.
flag-account_not_read = Sheekada lama akhrin
    .why = Waxa qofku soo maray waa in la qoro. Qofku waa inuu maqlo si uu u saxo.
flag-wants_to_stay = Qofku wuxuu rabaa inuu halkan sii degganaado
    .why = Taageerada sidaas ayaa loo qorsheeyaa. Sida guuritaanku u dhacay waa su’aal kale oo si kastaba la raad-raaci karo.
flag-wants_to_leave = Qofku wuxuu rabaa inuu halkan ka guuro
    .why = Qofka raba inuu guuro wuxuu u baahan karaa caawimaad xiriir.
flag-not_decided_yet = Qofku weli ma go’aansan
    .why = Go’aan ah meesha la dego waqti ayuu u baahan yahay. Waa inaan la qaadin tallaabo waddo xirta.
flag-told_to_leave = Qof halkan jooga ayaa yiri qofku waa inuu guuro
    .why = Degmo cidna kuma qasbi karto inay meesha ay deggen tahay beddesho. Annaga sidoo kale ayay nagu saabsan tahay.
flag-child_not_asked = Ilmo lama weydiin
    .why = Carruurtu waa inay ra’yigooda ka sheegaan waxa iyaga khuseeya.
flag-child_without_school = Ilmo iskuul halkan kama dhigto
    .why = Toddobaad kasta oo iskuul la’aan ah ilmaha ayuu saameeyaa.

flag-support_missing = Taageero loo baahan yahay ayaa dhammaatay
    .why = Baahida halkan ayaa lagu qiimeeyaa, cid kasta ha hore u bixisay.
flag-only_money = Wareejin looma soo bandhigo: kaalmo dhaqaale oo keliya ayaa socota
    .why = Go’aan kasta oo kaalmo dhaqaale waxaa loo arkaa kiis xirmay. Waa akhris sharciga ah, qareenkuna waa inuu xaqiijiyo.
flag-nothing_to_move = Wareejin looma soo bandhigo: taageero ma socoto
    .why = Ma jiro kiis socda oo la wareejiyo. Haddii taageero halkan bilaabato su’aashu way isbeddeshaa.
flag-support_from_sender = Degmadii hore ayaa taageerada bixisa
    .why = Degmadaas kiiska horeba way haysaa. Waa in la caddeeyo cidda wax kasta qabanaysa.
flag-ties_there_remain = Xirnaantii meeshii hore weli way jirtaa
    .why = Kiis waxaa loo wareejin karaa degmada qofku xirnaanta ugu xooggan u leeyahay.
flag-no_ties_there = Xirnaan meeshii hore ma jirto
    .why = Xirnaan meeshaas la’aanteed way adag tahay in la yiraahdo halkaas ayay xirnaantu ugu xooggan tahay.
flag-short_need = Taageerada muddo gaaban ayaa loo baahan yahay
    .why = Muddada baahida waa la tixgeliyaa. Baahi gaaban waxay ka soo horjeeddaa wareejinta kiiska.
flag-child_speaks_for_self = Ilmo ayaa 15 jirsaday
    .why = Ilmaha ayaa arrintiisa ka hadla, rabitaankiisana waa in gooni loo qoro.

flag-consent_taken_back = Oggolaansho ayaa laga noqday
    .why = Hadda ka dib waxba laguma bixin karo oggolaanshahaas.
flag-consent_refused = Qofku xiriirka wuu diidayaa
    .why = Maya waa la ixtiraamaa. Xiriir guud oo habka shaqada ku saabsan weli waa suurtagal, laakiin qofka waxba ha ka sheegin.
flag-consent_not_settled = Qofku wareejin wuu qaadan karaa, laakiin oggolaanshaha lama go’aamin
    .why = Codsigu wuxuu leeyahay macluumaad qofka. Waa inuu sugo ilaa qofku jawaabo.
flag-consent_too_narrow = Qofku wareejin wuu qaadan karaa, laakiin oggolaanshuhu codsi ma khuseeyo
    .why = Oggolaansho qayb ah wuxuu khuseeyaa qaybtaas oo keliya.
flag-consent_runs_out = Oggolaanshuhu dhowaan ayuu dhacayaa ama wuu dhacay
    .why = Maalinta ugu dambaysa kadib waxba laguma bixin karo.
flag-exception_may_apply = Wax oggolaanshaha ka reeban ayaa jiri kara
    .why = Sharcigu wuxuu xaalado qaarkood oggol yahay in macluumaad adeegyada bulshada dhexdooda la bixiyo. Waa qiimayn mar kasta, xaqna uma siiyo in wax walba la diro.
flag-contact_without_consent = Xog qofka ayaa la sheegay in kasta oo maya la yiri
    .why = Macluumaadka adeegga bulshadu sir buu ku hoos jiraa. Oggolaansho ama sal sharci la’aan lama bixin karo.
flag-shared_consent_unclear = Macluumaad qofka ku saabsan ayaa la bixiyey, laakiin oggolaanshuhu ma cadda
    .why = Ma cadda in qofku haa yiri markii macluumaadka la bixiyey. Haa la’aanteed, ama sal kale oo sharci ah la’aantiis, macluumaad lama bixin karo.
flag-shared_beyond_consent = Macluumaad qofka ku saabsan ayaa la bixiyey, laakiin oggolaanshuhu qayb keliya ayuu khuseeyaa
    .why = Oggolaanshaha qayb qaybtaas oo keliya ayuu khuseeyaa. Barnaamijku ma garanayo waxa la yiri.
flag-shared_before_withdrawal = Macluumaad qofka ku saabsan ayaa la bixiyey, haddana oggolaansho ma jiro
    .why = Barnaamijku ma garanayo in la bixiyay iyadoo oggolaansho hore jiro. Oggolaansho la’aan, ama taageero kale oo sharci, lama bixin karin.
flag-letter_without_consent = Qoraal xog qofka leh oggolaansho ma laha
    .why = Macluumaadka adeegga bulshadu sir buu ku hoos jiraa. Qoraalka waa la diri karaa iyadoo aanay ku jirin.
flag-shared_after_consent = Macluumaad qofka ku saabsan ayaa la bixiyay maalinta ugu dambaysa ee oggolaanshaha kadib
    .why = Oggolaanshuhu markaas wuu dhacay. Oggolaansho ama taageero sharci la’aanteed macluumaad lama bixin karo.
flag-landlord_without_consent = Guri-kireeyuhu wuxuu helay macluumaad oggolaansho la’aan
    .why = In qof adeegga bulshada la xiriira lafteedu waa sir.
flag-sender_not_contacted = Degmadii hore lalama xiriirin
    .why = Siyaasadda Munkedal waxay leedahay in isla markiiba la xiriiro. Oggolaansho la’aan waa suurtagal, haddaan qofna la magacaabin.
flag-explanation_to_ask = Oggolaansho waa jiraa, laakiin sharaxaad lama codsan
    .why = Oggolaansho marka la haysto waad weydiin kartaan sababta guuritaanku u dhacay iyo cidda go’aamisay.
flag-explanation_overdue = Sharaxaaddu way daahday
    .why = Laba toddobaad ka badan ayaa dhaaftay. Sharcigu xad jawaab ah ma laha, markaa cabbirku waa kii barnaamijka.
flag-explanation_missing = Degmadii hore ma sharaxayso, ama aragti kale ayay qabtaa
    .why = Labada aragtiba waa la qoraa. Barnaamijku ma go’aamiyo cidda saxda ah.
flag-explanation_given = Degmadii hore sharaxaad ayay bixisay
    .why = Sharaxaaddu way beddeli kartaa aragtida guuritaanka. Qofku waa inuu maqlo.
flag-letter_not_sent = Qoraal lama dirin
    .why = Siyaasadda Munkedal waxay leedahay in qoraal rasmi ah la diro.
flag-letter_not_registered = Qoraalka lama diiwaangelin
    .why = Qoraal degmo kale loo diro waa dukumenti guud.
flag-landlord_to_inform = Guri-kireeyaha lalama xiriirin
    .why = Guri-kireeyuhu waa inuu ogaado in kaalmada mar kasta la qiimeeyo. Taas waa la sheegi karaa iyadoo aan cidna la magacaabin.

flag-request_to_send = Codsi wareejin ah waa la diri karaa
    .why = Taageero aan ahayn kaalmo dhaqaale ayaa socota, qofkuna wuu qaadan karaa. Oggolaanshaha ayaa sal ah: waxa uu koobayo oo keliya ayaa la bixin karaa, inta uu jirona oo keliya.
flag-request_on_exception = Codsigu oggolaansho ma laha, laakiin wax ka reeban ayaa jiri kara
    .why = Markaas adeegyada bulshada dhexdooda waxaa la bixin karaa oo keliya macluumaadka loogu baahan yahay daryeel ama taageero lama huraan ah oo la siiyo qofka ay khuseyso waxa ka reeban. In annagu shaqadeenna ugu baahannahay waa sal si cidhiidhi ah loo fasiro.
flag-request_against_wish = Codsiga waa la diray in kasta oo qofku aanu rabin
    .why = Rabitaanka qofka waa in la tixgeliyo. In laga soo horjeedo sababo xooggan ayay u baahan tahay.
flag-wish_not_followed = Qofku wuu rabay wareejin, laakiin tallaabada lama qaadin
    .why = Qofku waa inuu ogaado sababta.
flag-waiting_for_answer = Bisha jawaabtu way socotaa
    .why = Degmada kale waa inay isla markiiba jawaabto. Hal bil jawaab la’aan kadib IVO ayaad codsi u gudbin kartaan.
flag-more_wanted = Degmada kale waxay rabtaa inay wax badan ogaato
    .why = Bixi oo keliya waxa oggolaanshuhu ama sharcigu oggol yahay. Bisha si kastaba waxaa laga tiriyaa codsiga, qareenkuna wuu sheegi karaa in ay jawaab tahay.
flag-limit_passed = Hal bil ayaa dhaaftay haa iyo maya la’aan
    .why = Markaas IVO ayaad codsi u gudbin kartaan in kiiska la wareejiyo.
flag-request_refused = Degmada kale way diidday
    .why = Marka degmooyinku is khilaafaan IVO arrinta way go’aamin kartaa.
flag-application_incomplete = Qaybo ayaa ka maqan codsiga IVO
    .why = IVO waxay weydiisaa xirnaanta, rabitaanka qofka, taageerada socota, muddada baahida iyo go’aanka guddiga.
flag-application_without_children = Carruurtu waxay ka maqan yihiin codsiga IVO
    .why = IVO waxay weydiisaa saamaynta carruurta ee dhow iyo fog.
flag-application_against_wish = Sababaha rabitaanka qofka looga soo horjeedo way maqan yihiin
    .why = IVO waxay codsataa sabab dhammaystiran marka qofku aanu rabin.
flag-ivo_time_passed = Saddexdii bilood ee IVO way dhaafeen
    .why = IVO sababo gaar ah ayay yeelan kartaa. Waa la weydiin karaa.
flag-ivo_said_no = IVO wareejinta way diidday
    .why = Mas’uuliyaddu halkan ayay ku sii jirtaa. Qofku waa inuusan taageero la’aan noqon.
flag-ivo_decision_fresh = Go’aanka IVO weli waa laga yaabaa in rafcaan laga qaadan karo
    .why = Waqtigu waa saddex toddobaad laga bilaabo maalintii go’aanka la gaarsiiyey qofka rafcaanka qaata. Hubi maalintaas.
flag-handover_missing = Macluumaadka lama gudbin
    .why = Degmada wax gudbisa waa inay bixiso macluumaadka loo baahan yahay, si taageeradu aanay u kala go’in.

flag-without_home = Qofku guri ma haysto
    .why = Degmada qofku joogo ayaa mar walba mas’uul ka ah baahida degdegga ah.
flag-dwelling_in_doubt = Guriga waa in la arko
    .why = Xaaladda, cabbirka iyo nabadgelyada si fiican ayaa goobta loogu qiimeeyaa, haddii qofku haa yiraahdo.
flag-dwelling_hard_to_keep = Guriga way adkaan kartaa in la sii haysto
    .why = Heshiis gaaban, kiro sare ama masaafo dheer waxay hoyga ka dhigaan mid aan la hubin.
flag-home_visit_to_make = Booqashada guriga lama samayn
    .why = Qofku booqasho wuu oggolaaday.
flag-home_visit_refused = Qofku booqashada guriga wuu diidayaa
    .why = Gurigu waa kii qofka. Maya waa la ixtiraamaa, taageeradana ma saamayso.
flag-dwelling_unfit = Gurigu kuma habboona ama wuu waxyeelleeyaa
    .why = Qofka waa in laga caawiyo inuu helo guri ka fiican.
flag-dwelling_works = Gurigu wuu shaqeeyaa
    .why = Hoygu lafteedu sabab uma aha in wax la beddelo.
flag-own_search_requirement = Qof halkan jooga ayaa shuruud ka dhigay in qofku guri ka raadiyo degmooyin kale
    .why = In sidaas shuruud looga dhigo taageerada sal sharci ma laha. Annaga waxay noo khusaysaa sida degmadii hore oo kale.

flag-appeal_time_running = Go’aanka weli waa laga yaabaa in rafcaan laga qaadan karo
    .why = Waqtigu waa saddex toddobaad laga bilaabo maalintii qofka go’aanka la gaarsiiyey. Hubi maalintaas.
flag-appeal_last_days = Waqtiga rafcaanku wuu dhammaaday, ama maalmo gudahood ayuu dhammaanayaa
    .why = Saddex toddobaad ayaa laga joogaa. Haddii maalinta ugu dambaysa ciid ama Sabti ahayd, waxaa la tiriyaa maalinta shaqo ee xigta. Hay’adda go’aanka gaartay ayaa qiimaysa in rafcaanku waqtigiisa ku yimid.
flag-ivo_appeal_running = Go’aanka IVO weli rafcaan waa laga qaadan karaa
    .why = Waqtigu waa saddex toddobaad laga bilaabo maalintii qofka go’aanka la gaarsiiyey. Haddii maalinta ugu dambaysa tahay Sabti, Axad ama ciid rasmi ah, waxaa la tiriyaa maalinta shaqo ee xigta. Go’aanka waxaa ku qoran halka rafcaanka loo gudbiyo.
flag-appeal_can_reveal = Rafcaanku wuxuu kashifi karaa halka qofku joogo
    .why = Rafcaanka waxaa loo gudbiyaa degmadii go’aanka gaartay, waxa ku qoranna halkaas ayaa lagu akhrin karaa. Badbaadada ayaa hormarta. Waqtiga rafcaanku weli waa saddex toddobaad.
flag-ivo_appeal_can_reveal = Rafcaanka go’aanka IVO wuxuu kashifi karaa halka qofku joogo
    .why = Degmooyinku waxay akhrin karaan waxa rafcaanka ku qoran. Badbaadada ayaa hormarta. Waqtiga rafcaanku weli waa saddex toddobaad.
flag-appeal_time_passed = Waqtiga rafcaanku wuxuu u badan yahay inuu dhammaaday
    .why = Waddooyin kale ayaa jiri kara. Codsi cusub mar kasta waa la samayn karaa.

### Contradictions

contradiction-transfer_without_consent = Qofku wuxuu rabaa in taageerada la wareejiyo, laakiin wuu diidayaa inaan la hadalno degmadii hore.
contradiction-stands_and_refused = Haa hore oo xiriirka ah ayaa la yiri weli way taagan tahay, laakiin jawaabta hadda waa maya.
contradiction-stay_and_transfer = Qofku wuxuu rabaa inuu halkan sii degganaado, laakiin wuxuu rabaa in taageerada loo wareejiyo degmadii hore.
contradiction-back_and_no_transfer = Qofku wuxuu rabaa inuu dib ugu guuro, laakiin ma rabo in taageerada meeshaas loo wareejiyo.
contradiction-own_wish_and_told_to_leave = Qofku wuxuu rabaa inuu halkan ka guuro, qof halkan joogana wuxuu yiri waa inuu guuro.
contradiction-works_and_in_doubt = Gurigu booqashada wuu shaqaynayey, laakiin qofku wuxuu leeyahay xaalad xun ayuu ku jiraa ama ammaan ma aha.

### Measures

measure-acute_needs = Dabool baahida degdegga ah
    .how = Qiimee cuntada, hoyga iyo dawada maanta. Degmada qofku joogo ayaa mas’uul ka ah wixii degdeg ah.
measure-ask_what_is_acute = Weydii waxa degdegga ah iyo in cid hanjabayso
    .how = Keligiis weydii, turjubaan kale leh haddii loo baahdo, ka hor inta aan cid kale lala xiriirin. Waqtiga rafcaanku weli wuu socdaa.
measure-safety_routine = Raac nidaamka badbaadada
    .how = Meelna ha ku qorin qoraalka wareysiga. Ha la xiriirin degmadii hore, macluumaadna ha bixin haddaan nidaamku sheegin.
measure-clear_up_protection = Caddee baahida badbaado
    .how = Mar kale keligiis weydii, turjubaan kale leh haddii loo baahdo. Ka hor dadka kale ha la xiriirin.
measure-child_protection = Isla markiiba qiimee baahida badbaado ee ilmaha
    .how = Samee warbixin walaac (orosanmälan) ama isla maalintaas u gudbi kooxda carruurta.
measure-book_interpreter = Turjubaan dalbo
    .how = Dalbo waqti cusub oo turjubaan leh oo mar kale weydii su’aalaha rabitaanka. Waqti labanlaab ah qorshee.
measure-correct_account = Qor waxa qofku rabo inuu beddelo
    .how = Diidmada qofka ku qor qoraalkii hore agtiisa. Ha tirtirin wixii markaas la qoray.
measure-document_experience = Sheekada akhri oo qofku ha saxo
    .how = Qor waxa qofku yiri, ereyada qofka, adigoo ka sooca qiimayntaada. Qor sidoo kale goorta iyo cidda qaadatay.
measure-plan_support_here = Taageerada halkan la qorshee qofka
    .how = Ka bilow in qofku halkan deggen yahay. Qabo codsi ku saabsan taageerada loo baahan yahay.
measure-help_to_contact = Ka caawi qofka la xiriirka degmada uu rabo
    .how = Qofka laftiisa ayaa codsada. Ka caawi lambarka saxda ah iyo waxa la qaato. Waxba ha shuruudin, waxna ha ballanqaadin.
measure-give_time = Waqti sii go’aansiga
    .how = Sheeg waddooyinka jira iyo waxa markaas jira inta qofku fikirayo. Dooro maalin aad wada hadlaysaan.
measure-respect_wish = Qofka u sheeg inuu sii degganaan karo
    .how = Ka noqo wixii la yiri. La hadal qofkii yiri iyo maamulaha. Qor sida loo saxay.
measure-child_views = Ogow waxa carruurtu qabaan
    .how = Ilmo kasta sii fursad u gaar ah oo uu wax ku sheego, jawaabtana ku tixgeli qiimaynta danta ilmaha.
measure-child_own_position = Gooni u weydii ilmaha 15 jirsaday
    .how = Rabitaanka iyo sababaha ilmaha gooni ugu qor codsiyada.
measure-help_to_school = Ka caawi qoyska iskuulka
    .how = Maantaba waalidka la wac iskuulka.
measure-school_with_protection = Iskuulka u habee si waafaqsan nidaamka badbaadada
    .how = Ilmuhu xaq buu u leeyahay iskuul xitaa marka meesha qoysku joogo la ilaalinayo. Qofka badbaadada ka masuulka ah ha xiriiro.
measure-assess_support = Qiimee baahida taageero ee halkan
    .how = Qabo codsi ku saabsan taageerada qofku hadda u baahan yahay.
measure-own_investigation = Adigu baar wixii aan la soo gudbin
    .how = Ku dhis macluumaadka qofka laftiisa marka xogta hore maqan tahay.
measure-explain_no_transfer = Sharax sababta kiiska aan loo wareejin
    .how = Sheeg in baahida taageerada halkan lagu qiimeeyo, iyo in arrinta mar kale la soo qaadi karo haddii taageero kale bilaabato.
measure-ask_lawyer_transfer = Qareenku ha eego akhriska
    .how = Su’aashu waa in ereyada sharciga ee “individuellt behovsprövade insatser” ay kaalmada dhaqaale ama taageero dhammaatay khuseyn karaan. Inta barnaamijku og yahay lama tijaabin.
measure-agree_on_support = La heshii cidda taageerada bixinaysa
    .how = La hadal degmadii hore, oggolaanshaha qofka leh. Qor cidda wax kasta qabanaysa, iyo maalinta ay ka bilaabanayso.
measure-describe_ties = Sharax xirnaanta labada meelood
    .how = Qor waxa meesha hore iyo tan kale u hadlaya. Tixgeli sida qofka laftiisu u arko.
measure-stop_sending = Jooji bixinta macluumaadka
    .how = Maalinta qor oo u sheeg dhammaan kuwa kiiska haya. Wixii hore loo bixiyey waxaad degmada kale ka codsan kartaan inaanay mar dambe isticmaalin.
measure-respect_refusal = Ixtiraam maya
    .how = Qofka waxba ha bixin. Taageerada halkan si caadi ah ayaa loo qiimeeyaa. Mar kale weydii oo keliya haddii wax isbeddeleen.
measure-explain_consent = Sharax waxa oggolaanshuhu khuseeyo
    .how = Sheeg waxa la diri lahaa, cidda iyo sababta. Qabyada tus haddii ay suurtagal tahay. Qofku ha fikiro, mayana aqbal.
measure-ask_consent_again = Weydii in oggolaanshuhu sii dheeraado
    .how = Weydii ka hor maalinta ugu dambeysa. Haddii ay dhaaftay, mar kale weydii. Haa cusub la’aanteed wax kale lama bixiyo.
measure-look_at_exception = Qiimee waxa ka reeban intaan waxba la bixin
    .how = Is weydii in macluumaadkaas gaarka ah loo baahan yahay si loo bixiyo taageero lama huraan ah. Waxay khuseysaa oo keliya qof ka yar 18 sano, leh isticmaal maandooriye ama khamri oo socda, hela daryeel dhimir oo sharci ah ama uur leh. La hadal maamulaha ama qareenka, sababaha qor oo qofka u sheeg haddii ay suurtagal tahay.
measure-tell_of_mistake = Khaladka maamulaha maanta kala hadal
    .how = Qor wixii la bixiyey, cidda iyo goorta. Qofka u sheeg. Qiimee in ay tahay dhacdo uu ilaaliyaha macluumaadka (dataskyddsombudet) ogaan karo.
measure-check_what_was_shared = Hubi waxa la bixiyey
    .how = Barbar dhig waxa qofku haa ku yiri. Haddii ay ka baxsan tahay, maanta maamulaha kala hadal. Bixi oo keliya waxa oggolaanshuhu ama sharcigu oggol yahay.
measure-contact_sender = La xiriir degmadii hore
    .how = Si guud uga hadal sida degmooyinku u shaqeeyaan, oo sheeg sida aad u aragtaan. Macluumaadka qofku wuxuu u baahan yahay oggolaansho ama sal kale oo sharci ah.
measure-ask_explanation = Weydii degmadii hore inay sharaxdo
    .how = Weydii, oggolaanshaha qofka leh, sababta guuritaanku u dhacay, cidda go’aamisay iyo in go’aan jiro.
measure-remind_sender = Xusuusi degmadii hore
    .how = Qoraal ku xusuusi oo maalin sheeg. Qofka ha ka qorin wax ka badan oggolaanshaha.
measure-share_explanation = Sharaxaadda qofka u sheeg
    .how = Qofku ha sheego sida uu u arko, oo qor.
measure-letter_to_sender = U dir qoraal degmadii hore
    .how = Qoraalku waa dukumenti guud (allmän handling), waana in la diiwaangeliyo. Oggolaansho la’aan qofka waxba ha ka qorin.
measure-register_letter = Qoraalka diiwaangeli
    .how = Qoraalka u dhiib diiwaangeliyaha (registrator), jawaabtana marka ay timaaddo.
measure-talk_to_landlord = La hadal guri-kireeyaha
    .how = Sheeg in kaalmada qof kasta gooni loogu qiimeeyo, iyo in guri-kireeyuhu laftiisu qiimeeyo awoodda bixinta. Oggolaansho la’aan qofna ha magacaabin.
measure-transfer_request = Codso wareejinta kiiska
    .how = Codsiga la qor qofka oo ku koob oggolaanshaha: xirnaanta, waxa la rabo, taageerada socota iyo inta loo baahan yahay. Qor maalinta la diro.
measure-justify_or_take_back = Sabab sheeg, ama ka noqo
    .how = Qor sababta rabitaanka qofka aan loo raacin. Haddii sababuhu xoog lahayn, codsiga ka noqo.
measure-explain_choice = Sharax sababta tallaabada aan loo qaadin
    .how = Sababaha sheeg, oo qor haddii qofku ku diiddan yahay.
measure-watch_limit = La soco bisha
    .how = Maalinta kalandarka ku qor. Ka hor ku xusuusi haddii ay suurtagal tahay. Bilow ururinta waxa codsiga IVO u baahan yahay.
measure-wish_before_ivo = Weydii qofka ka hor codsiga IVO
    .how = Rabitaanka qofka waa in la tixgeliyo. Sheeg waxa codsigu ka dhigan yahay oo qabo maalin aad isla soo xiriirtaan. Ha codsan ilaa qofku go’aansado.
measure-complete_request = Dhammaystir codsiga
    .how = Qoraal iyo degdeg ku jawaab. Haddii ay ka baxdo oggolaanshaha, marka hore qofka weydii.
measure-ivo_application = Codsi u gudbi IVO
    .how = Qofka mar kale weydii waxa uu rabo. Codsigu waa inuu leeyahay sababaha xirnaanta, rabitaanka qofka, taageerada, muddada baahida iyo go’aanka guddiga.
measure-complete_application = Codsiga IVO dhammaystir
    .how = Ka gudub qaybaha su’aasha codsiga oo buuxi waxa maqan.
measure-describe_for_children = Qor macnaha ay carruurta ugu leedahay
    .how = Sharax iskuulka, saaxiibbada iyo nabadgelyada dhow iyo fog, iyo waxa carruurta laftooda yiraahdeen.
measure-ask_ivo = Weydii IVO meesha ay marayaan
    .how = Weydii in wax kale loo baahan yahay. Jawaabta qofka u sheeg.
measure-appeal_ivo = Go’aanso in rafcaan laga qaato go’aanka IVO
    .how = Qofka iyo degmadu kala duwan ayay rabi karaan. Ka caawi qofka inuu rafcaan qaato haddii uu rabo. Qareenka kala hadal waqtiga degmada.
measure-hand_over = Kiiska gudbi
    .how = Bixi macluumaadka loo baahan yahay, kuwa kale ha bixin. Hubi in taageeradu socoto ilaa degmada kale la wareegto.
measure-home_visit_with_consent = Guriga ku booqo oggolaansho
    .how = Fiiri xaaladda, cabbirka iyo nabadgelyada adigoo guriga ixtiraamaya.
measure-no_home_visit = Guriga ha booqan
    .how = Weydii in qofku beddelkeed rabo inuu sheego ama sawirro tuso.
measure-plan_home = Samee qorshe hoy
    .how = Ka wada gudub kirada, heshiiska iyo safarka. Fiiri waxa degmadan laga diyaarin karo.
measure-help_to_new_home = Ka caawi qofka inuu raadsado guri ka fiican
    .how = Weligaa shuruud ha ka dhigin in qofku ka raadiyo degmada dibaddeeda.
measure-take_back_requirement = Shuruudda ka noqo
    .how = Qofka u sheeg in taageeradu taas ku xirnayn. Sax go’aannada iyo xusuusqorrada shuruuddu ku qoran tahay, oo la hadal maamulaha.
measure-appeal_in_time = Ka caawi qofka inuu rafcaan waqtigiisa qaato
    .how = Rafcaanku waa inuu soo gaaro saddex toddobaad gudahood laga bilaabo maalintii qofka go’aanka la gaarsiiyey. Haddii maalinta ugu dambaysa tahay Sabti, Axad, ciid rasmi ah ama habeenka ka horreeya Midsommar, Kirismas ama Sanadka Cusub, waxaa la tiriyaa maalinta shaqo ee xigta.
measure-appeal_with_protection = Rafcaan qaado oo keliya sida nidaamka badbaadadu yahay
    .how = Qofka badbaadada mas’uulka ka ah ha akhriyo marka hore. Rafcaanka ha ku qorin cinwaan, meel ama taleefoon. Taas ku xisaabi saddexda toddobaad.
measure-after_appeal_time = Fiiri waxa hadda la samayn karo
    .how = Maalinta go’aanka ka hubi. Qofku codsi cusub ayuu samayn karaa ama wuxuu codsan karaa in go’aanka la beddelo. Haddii go’aanku degmo kale ka yimid, xiriirka ka caawi. Haddii badbaado loo baahan yahay, ama aysan taasi caddayn, u samee oo keliya sida nidaamka badbaadadu yahay.
