# Language: Somali (so). The command line, failures, the line mode and what is said about the machine.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-failure = Khalad: { $what }
cli-hint = Sidan samee: { $what }
cli-warning = Digniin: { $what }
cli-none = midna

# Common failures

cli-no-such-language = Luqadda { $language } ma jirto. Waxaa jira { $languages }.
    .hint = Mid ka dooro, tusaale --lang sv.
cli-not-a-language = { $language } koodh luqadeed ma aha.
    .hint = Koodhka ku qor laba ama saddex xaraf, tusaale ar ama fa-AF.
cli-no-home = Lama go’aamin karo halka xogtu ku jirto.
    .hint = VILJA_HOME u deji gal adiga oo keliya gaari karto.
cli-home-unusable = Galka { $path } lama isticmaali karo ({ $detail }).
    .hint = Gal kale ku dooro VILJA_HOME, ama beddel oggolaanshaha.
cli-no-such-form = Foomka { $form } ma jiro. Waxaa jira { $forms }.
    .hint = vilja forms list ayaa muujiya foomamka oo dhan.
cli-form-has-problems = { $path } wuxuu leeyahay { $n ->
        [one] hal khalad
       *[other] { $n } khalad
    } oo lama isticmaali karo.
    .hint = Sax khaladaadka kore oo ku hubi vilja forms check.
cli-own-form-left-out = Foomkaaga { $path } khalad ayuu leeyahay, kumana jiro. Orodsii vilja forms check.
cli-file-missing = { $path } ma jiro.
    .hint = Hubi higgaadda iyo galka.
cli-file-closed = { $path } lama akhrin karo: oggolaansho ma jiro.
    .hint = Weydii qofka faylka leh inuu ku siiyo oggolaansho akhris.
cli-file-unreadable = { $path } lama akhrin karo ({ $detail }).
cli-not-a-text-file = { $path } fayl qoraal UTF-8 ma aha, ama waa ka weyn yahay hal megabyte.
cli-man-failed = Bogga buug-gacmeedka lama qori karin ({ $detail }).
cli-terminal-failed = Terminal-ka lama isticmaali karo ({ $detail }).
    .hint = Isku day vilja --plain, oo su’aalaha sadar sadar u weydiisa.

# Passphrase and store

cli-passphrase = Weedh-sireed:
cli-passphrase-file = Faylka weedh-sireedka, { $path }, lama akhrin karo ({ $detail }).
    .hint = Hubi VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = Weedh-sireed lama bixin.
    .hint = Su’aasha ku qor, ama VILJA_PASSPHRASE_FILE ha tilmaamo fayl ay ku jirto.
cli-no-store = Kayd kuma jiro { $path }.
    .hint = vilja hal mar bilow, markaas waa la sameeyaa. Wareysiyada tababarka --training ayaa muujiya.
cli-no-training-store = Kayd tababar kuma jiro { $path }.
    .hint = Waxaa la sameeyaa wareysiga tababarka ee ugu horreeya: vilja interview --training.
cli-no-such-transcript = Qoraal wareysi oo magaciisu ku bilaabmo { $id } ma jiro.
    .hint = vilja transcripts list ayaa muujiya magacyada. Wareysiyada tababarka --training ayaa muujiya.
cli-transcript-ambiguous = Dhowr qoraal wareysi ayaa magacoodu ku bilaabmaa { $id }.
    .hint = Qor xarfo badan oo magaca ah.

# Forms

cli-forms-built-in = barnaamijka ku jira
cli-forms-questions = { $n ->
        [one] hal su’aal
       *[other] { $n } su’aalood
    }
cli-forms-unusable = { $n ->
        [one] hal khalad, lama isticmaali karo
       *[other] { $n } khalad, lama isticmaali karo
    }
cli-forms-unreadable = lama akhrin karo
cli-forms-required = waa in la jawaabo
cli-forms-conditional = mararka qaarkood ayaa la weydiiyaa
cli-forms-flags = Fiirooyin
cli-forms-checked = { $n ->
        [0] khalad ma jiro
        [one] hal khalad ama digniin
       *[other] { $n } khalad ama digniin
    }
cli-forms-unread = { $n ->
        [one] Hal fayl lama akhrin karin.
       *[other] { $n } fayl lama akhrin karin.
    }

cli-kind-single = hal doorasho
cli-kind-yes-no = haa ama maya
cli-kind-consent = oggolaansho
cli-kind-statement = waa la akhriyaa
cli-kind-multiple = dhowr doorasho
cli-kind-text = qoraal
cli-kind-narrative = sheeko
cli-kind-integer = tiro dhan
cli-kind-decimal = tiro
cli-kind-money = lacag
cli-kind-date = taariikh
cli-kind-period = laga bilaabo iyo ilaa
cli-kind-municipality = degmo
cli-kind-country = dal
cli-kind-language = luqad
cli-kind-lookup = liis laga dooro
cli-kind-roster = liis

# Answers and what they point to

cli-elements = Ka qaybqaadasho firfircoon
cli-flags = Fiirooyin
cli-contradictions = Is khilaaf
cli-measures = Tallaabooyin
cli-open = Weli furan
cli-truth-yes = haa
cli-truth-no = maya
cli-truth-unknown = weli lama oga
cli-truth-hidden = lama muujiyo
cli-why = sababta ay u muhiim tahay: { $what }
cli-sources = isha: { $what }
cli-ask-next = sidoo kale weydii: { $what }
cli-assessment = qiimayn: { $what }
cli-assessment-open = lama qiimayn
cli-assessment-confirmed = la xaqiijiyey
cli-assessment-set-aside = tallaabo la’aan. { $reason }

cli-answers-other-form = Jawaabuhu waxay ku saabsan yihiin foomka { $found }, ee ma aha { $expected }.
    .hint = Faylka jawaabaha ka beddel form, ama beddel --form.
cli-answers-not-relevant = { $place } lama weydiiyo jawaabahan.
    .hint = Jawaabta tirtir, ama beddel jawaabta su’aashu ku xiran tahay.
cli-answers-refused = { $place } jawaabtaas ma yeelan karo.
cli-answers-have-problems = { $path } wuxuu leeyahay { $n ->
        [one] hal khalad
       *[other] { $n } khalad
    }.
    .hint = Khaladaadku kor ayay ku yaalaan sadarrada ay ku yaalliin. Jawaabo khalad leh laguma darin.

# Records

cli-practice = TABABAR
cli-no-transcripts = Qoraallo wareysi ma jiraan.
cli-finished = la soo afjaray
cli-unfinished = wuu socdaa
cli-head-transcript = Qoraalka wareysiga: { $what }
cli-head-case = Kiis: { $what }
cli-head-date = Maalinta wareysiga: { $what }
cli-head-begun = La bilaabay: { $what }
cli-head-finished = La soo afjaray: { $what }
cli-head-unfinished = Lama soo afjarin.
cli-head-officer-language = Luqadda hawlwadeenka: { $what }
cli-head-client-language = Luqadda qofka: { $what }
cli-unanswered = lama jawaabin
cli-note = Xusuusqor: { $what }
cli-put-aside = Jawaabo la dhigay (lama tiriyo)
cli-disagreement = Waxa qofku ku diiddan yahay
cli-read-back = Soo koobidda waxaa lagu akhriyey { $language }.
cli-read-back-changed = Jawaabo ayaa isbeddelay akhriska kadib.
cli-amendments = Sixidda afjaridda kadib
cli-amendment-before = Hore: { $what }
cli-amendment-after = Hadda: { $what }
cli-amendment-reason = Sabab: { $what }

cli-verify-events = { $n ->
        [one] Hal dhacdo ayaa silsiladda ku jirta.
       *[other] { $n } dhacdo ayaa silsiladda ku jirta.
    }
cli-verify-bodies = { $n ->
        [one] Hal nuxur ayaa la furay oo la barbar dhigay.
       *[other] { $n } nuxur ayaa la furay oo la barbar dhigay.
    }
cli-verify-erased = { $n ->
        [0] Nuxur la masaxay ma jiro.
        [one] Hal nuxur ayaa la masaxay.
       *[other] { $n } nuxur ayaa la masaxay.
    }
cli-verify-whole = Silsiladdu ma go’in.
cli-verify-broken = { $n ->
        [one] Silsiladdu hal meel ayay ka go’day.
       *[other] Silsiladdu { $n } meelood ayay ka go’day.
    }
cli-fault = Khalad: { $what }
cli-fault-page-damaged = qayb faylka ah way dhaawacan tahay
cli-fault-event-missing = dhacdo ayaa maqan
cli-fault-event-changed = dhacdo ayaa la beddelay ama la geliyey
cli-fault-event-moved = dhacdo ayaa meeshii ka guurtay
cli-fault-content-missing = nuxur ayaa maqan
cli-fault-content-changed = nuxur ayaa la beddelay
cli-fault-content-moved = nuxur ayaa meeshii ka guuray
cli-fault-content-astray = nuxur dhacdo ma laha
cli-fault-content-unreadable = nuxur waa dhan yahay laakiin barnaamijkan laguma akhrin karo
cli-fault-case-key-lost = furaha kiis waa maqan yahay ama wuu jaban yahay
cli-fault-case-number-changed = lambar kiis ayaa la beddelay
cli-fault-transcript-missing = qoraal wareysi ayaa liiska ka maqan
cli-fault-count-differs = qoraal wareysi wuxuu leeyahay dhacdooyin ka badan ama ka yar inta uu sheegayo
cli-fault-last-differs = qoraal wareysi wuxuu ku dhammaanayaa dhacdo ka duwan tan uu sheegayo
cli-fault-headlines-differ = liisku wuxuu sheegayaa wax ka duwan qoraalka wareysiga
cli-fault-form-changed = foom la kaydiyey wuu ka duwan yahay kii wareysiga lagu qaaday

# Texts

cli-locales-form-unusable = foomku khalad ayuu leeyahay, qoraalka lama hubin ({ $what })
cli-locales-unreviewed = qof luqaddan af hooyo u yahay ma hubin
cli-locales-checked = { $n ->
        [0] Wax maqan ma jiraan, khaladna ma jiro.
        [one] Hal wax ayaa maqan ama khaldan.
       *[other] { $n } wax ayaa maqan ama khaldan.
    }

# The program and the terminal

shell-panicked = Barnaamijku khalad isaga ku jira ayuu la kulmay, wuuna dhammaaday ({ $place }). Wixii la kaydiyey waa la kaydiyey. Mar kale bilow vilja, wareysiguna halkii ayuu ka sii socdaa.
shell-too-small = Daaqaddu aad bay u yar tahay: ugu yaraan 30 x 8.
trouble-bug = Barnaamijku khalad isaga ku jira ayuu la kulmay. Mar kale isku day.

line-error = Khalad:
line-warning = Fiiri:
line-chosen = la doortay
line-not-chosen = lama dooran
line-here = halkan
line-empty = bannaan
line-field = Jawaab

# The store

store-trouble-wrong-passphrase = Weedh-sireedku sax ma aha.
    .hint = Mar kale isku day. Fiiri in Caps Lock ama kiiboor kale shidan yahay.
store-trouble-passphrase-missing = Weedh-sireed ayaa loo baahan yahay.
store-trouble-key-file-damaged = Faylka furuhu wuu dhaawacan yahay, nuqulladiisuna sidoo kale.
    .hint = vault.key ka soo celi nuqul badbaado.
store-trouble-database-damaged = Kaydku wuu dhaawacan yahay.
    .hint = Faylasha ha taaban. Weydii kaalmada IT: vilja store salvage ayaa badbaadiya waxa la akhrin karo.
store-trouble-database-missing = Furuhu waa jiraa laakiin kaydku ma jiro.
    .hint = vault.db ka soo celi nuqul badbaado.
store-trouble-not-encrypted = Kaydku sirayn ma leh. Lama furayo.
    .hint = U sheeg kaalmada IT: qof ayaa faylka beddelay.
store-trouble-no-codec = Barnaamijka sirayn la’aan ayaa loo dhisay, kaydna ma furo.
    .hint = Ku rakib barnaamijka dhisme SQLCipher leh.
store-trouble-wrong-build = Barnaamijka si khaldan ayaa loo dhisay ({ $detail }), kaydna ma furo.
store-trouble-newer-format = Kaydka waxaa qoray nooc ka dambeeya barnaamijka (qaab { $detail }). Waxba lama taaban.
    .hint = Rakib nooca ka dambeeya.
store-trouble-already-open = { $detail ->
        [unknown] Kaydku horeba daaqad kale ayuu uga furan yahay.
       *[other] Kaydku horeba daaqad kale ayuu uga furan yahay (hawl { $detail }).
    }
    .hint = Marka hore xir daaqadda kale.
store-trouble-not-ours = Kaydka lama furayo: { $detail } waa xiriiriye, magac labaad ayuu leeyahay ama isticmaale kale ayaa leh.
    .hint = Weydii kaalmada IT inay galka meeshiisa saxda ah dhigaan. Waxba lama beddelin.
store-trouble-folder-read-only = Kaydka lama furayo: galka { $detail } akhris oo keliya ayaa suurtagal ah.
    .hint = Waxba ma lumin. Wax kasta oo la akhriyo waxaa lagu qoraa diiwaanka kaydka, markaa galka waa in la qori karo. Weydii kaalmada IT, ama galka oo dhan disk kale u koobbi oo ku tilmaan VILJA_HOME.
store-trouble-already-there = Kayd horeba meeshaas waa ku jiraa.
store-trouble-not-there = Kayd meeshaas kuma jiro.
store-trouble-wrong-realm = Wareysiyada tababarka iyo kuwa dhabta ah lama isku dari karo.
store-trouble-disk-full = Disk-gu wuu buuxaa. Jawaabta weli lama kaydin.
    .hint = Disk-ga boos ka samee. Barnaamijku wuu kaydiyaa marka ay suurtagasho.
store-trouble-no-room = Disk-gu boos uguma filna ({ $detail } MiB ayaa haray) bilaabista wareysi.
    .hint = Samee ugu yaraan 80 MiB. Wixii la kaydiyey waa la akhrin karaa.
store-trouble-read-only = Disk-ga akhris oo keliya ayaa suurtagal ah. Jawaabta lama kaydin.
store-trouble-busy = Barnaamij kale ayaa kaydka haysta. Mar kale isku day.
store-trouble-too-large = Qoraalku aad buu u dheer yahay in la kaydiyo.
store-trouble-io = Faylka lama akhrin karo ama lama qori karo: { $detail }.
store-trouble-sqlite = Kaydku khalad ayuu ku jawaabay ({ $detail }).
store-trouble-no-such-transcript = Qoraalkaas wareysi ma jiro.
store-trouble-erased = Qoraalka wareysiga waa la masaxay. Wixii la yiri ma jiraan.
store-trouble-withheld = Kiisku waa la ilaaliyaa, waxa aad kaydka ku furtayna kuma siinayaan kiisaska la ilaaliyo.
    .hint = Weydii qofka furaha kale ee kaydka haya. vilja store status ayaa muujiya kuwa jira.
store-trouble-held = Kiiska waxaa saaran joojin masaxid, lamana masaxo.
    .hint = vilja store release ayaa qaada joojinta, marka sababteedu dhammaato.
store-trouble-second-person-missing = Masaxiddu waxay u baahan tahay laba qof.
    .hint = Qofka labaad wuxuu geliyaa weedh-sireedkiisa.
store-trouble-same-person = Labada weedh-sireed isla qof ayaa leh.
    .hint = Qofka labaad wuxuu geliyaa weedh-sireedkiisa.
store-trouble-clock-jumped = Saacadda kombuyuutarka ayaa boodday. Waxba lama masaxo ilaa qof xaqiijiyo maalinta.
    .hint = Hubi taariikhda kombuyuutarka. Haddii ay sax tahay, ku xaqiiji --date iyo taariikhda maanta.
store-trouble-number-in-reference = Qoraalku wuxuu ku jiraa lambarka kiiska, kaas oo masaxidda kadib haray lahaa.
    .hint = Lambarka kiiska la’aantiis qor.
store-trouble-broken = Dhacdo { $detail } lama akhrin karo: way dhaawacan tahay ama waa la beddelay.
    .hint = vilja transcripts verify ayaa muujiya waxa kale ee dhaawacan.
store-trouble-seal-broken = Fure ama lambar kiis oo kaydka ku jira ayaa la beddelay.
    .hint = vilja transcripts verify ayaa muujiya waxa kale ee dhaawacan.
store-trouble-out-of-place = Wareysi hal mar ayuu bilaaban karaa oo keliya.
store-trouble-form-differs = Foomku wuu ka duwan yahay kii wareysiga lagu qaaday.
store-trouble-cost-too-high = Faylka furuhu wuxuu codsanayaa xusuus ka badan fayl macquul ah. Lama furayo.
store-trouble-no-randomness = Kombuyuutarku tirooyin kala sooc ah ma bixin. Waxba lama samayn.
store-trouble-too-soon = Isku dayga xiga waa goor hore. Sug { $detail } ilbiriqsi.
    .hint = Tababarka waa la furi karaa inta lagu jiro.
store-trouble-not-a-backup = Galku nuqul badbaado oo kaydka ah ma aha, ama liiskiisa (backup.toml) wuu dhaawacan yahay.
    .hint = Sheeg gal magaciisu yahay vilja-backup-… oo vilja store backup ka sameeyey kaydkan.
store-trouble-backup-differs = Nuqulku ma laha waxa laga doonayo. Lama isticmaalo.
    .hint = Nuqul cusub ku samee vilja store backup, ama mid hore qaado.
store-trouble-renewal-differs = Kaydka furaha cusub leh ma laha waxa kaydku leeyahay. Waxba lama beddelin: furihii hore ayaa shaqeeya.
    .hint = Orodsii vilja transcripts verify oo u sheeg kaalmada IT.
store-trouble-officer-and-manager = Masaxiddu waxay u baahan tahay hawlwadeen iyo maamule waax, mid kastana albaabkiisa leh.
    .hint = vilja store slots ayaa muujiya cidda albaab kasta loogu talagalay.
store-trouble-managers-log = Diiwaanka gelitaanka waxaa akhriya maamulaha waaxda ama degmada. Kaydka albaab kale ayaa lagu furay.
    .hint = Weydii maamulaha waaxda inuu albaabkiisa ku furo. Haddii mid aanu jirin: vilja store slots add manager, ama add passphrase --role manager.

# doctor

doctor-version = Nooc: { $what }
doctor-places = Halka ay wax yaalaan
doctor-home = Gal: { $what }
doctor-settings = Dejinta: { $what }
doctor-store-real = Kaydka wareysiyada dhabta ah: { $what }
doctor-store-training = Kaydka tababarka: { $what }
doctor-store-there = (waa jiraa)
doctor-store-none = (weli ma jiro)
doctor-not-there-yet = (weli ma jiro)
doctor-passphrase-file = Weedh-sireed fayl ah: { $what }
doctor-forms = Foomam iyo luqado
doctor-forms-offered = Foomam: { $what }
doctor-languages = Luqadaha barnaamijka: { $what }
doctor-language = Luqadda hadda: { $what }
doctor-terminal = Terminal-ka
doctor-term = Nooc: { $what }
doctor-size = Cabbir: { $what }
doctor-no-terminal = terminal ma jiro
doctor-colour = Midab: { $what }
doctor-colour-yes = haa (NO_COLOR ayaa damiya)
doctor-colour-no = maya, NO_COLOR waa la dejiyey
doctor-locale = Xaraf-koodh: { $what }
doctor-bidi = Qoraalka midig ilaa bidix: { $what }
doctor-bidi-asked = sidaas ayaa la doortay
doctor-bidi-terminal-orders = terminal-ka ayaa qoraalka hagaajiya
doctor-bidi-terminal-known = barnaamijka ayaa qoraalka hagaajiya, terminal-ka waa la yaqaan
doctor-bidi-default = barnaamijka ayaa qoraalka hagaajiya, sida uu sameeyo marka aan terminal-ka waxba laga aqoon
doctor-bidi-hint-konsole = Ugu fiican haddii Bi-Directional text rendering laga damiyo profile-ka Konsole oo la doorto --bidi app.
doctor-bidi-hint-kitty = force_ltr yes geli kitty.conf, haddii kale ereyada mar kale waa la rogaa.
doctor-mode = Hab: { $what }
doctor-plain-no = shaashad
doctor-plain-asked = sadar sadar, maadaama --plain la doortay
doctor-plain-accessible = sadar sadar, maadaama ACCESSIBLE=1
doctor-plain-dumb = sadar sadar, maadaama TERM=dumb
doctor-plain-no-terminal = sadar sadar, maadaama gelidda ama soo saaridda terminal ma aha
doctor-machine = Kombuyuutarka
doctor-disk = Siraynta disk-ga: { $what }
doctor-swap = Xusuusta isweydaarsiga: { $what }
doctor-unknown = lama yaqaan
doctor-nothing-wrong = Khalad lama helin.
doctor-wrong = { $n ->
        [one] Hal wax oo la saxo:
       *[other] { $n } wax oo la saxo:
    }
doctor-home-unusable = Galka { $what } lagama qori karo.
    .hint = Beddel oggolaanshaha ama gal kale ku dooro VILJA_HOME.
doctor-home-open = Dad kale ayaa akhrin kara galka { $what }.
    .hint = Ku orodsii chmod 700.
doctor-passphrase-file-unreadable = Faylka weedh-sireedka lama akhrin karo: { $what }.
    .hint = Hubi VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = { $what } khalad ayuu leeyahay, kumana jiro.
    .hint = Faylka ku orodsii vilja forms check.
doctor-form-unreadable = { $what } foom ahaan looma akhrin karo.
doctor-too-small = Daaqaddu waa { $what }. 40 x 12 ayaa loo baahan yahay si wax walba u galaan.
    .hint = Daaqadda weynee ama qoraalka yaree.
doctor-not-utf8 = Xaraf-koodhku UTF-8 ma aha ({ $what }).
    .hint = Deji tusaale LANG=sv_SE.UTF-8, haddii kale å, ä, ö iyo Carabigu si khaldan ayay u muuqdaan.
