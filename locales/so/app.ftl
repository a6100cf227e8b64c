# Language: Somali (so). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.
## Reviewed by: nobody yet

program-name = VILJA
practice-mark = TABABAR
title-case = kiis { $case }

## Top line

status-saved = la kaydiyey { $clock }
status-all-saved = wax walba waa la kaydiyey
status-not-saved = LAMA KAYDIN
status-flags =
    { $n ->
        [one] { $n } fiiro
       *[other] { $n } fiiro
    }
status-open = { $n } qayb buuxa, jawaabo kale ayaa go’aaminaya

## Languages

language-sv = Iswiidhish
language-en = Ingiriis
language-ar = Carabi
language-so = Soomaali
language-fa-af = Dari
language-fa = Faarisi
language-ti = Tigrinya
language-uk = Yukreeniyaan
language-ru = Ruush
language-ckb = Soraani
language-kmr = Kurmanji
language-tr = Turki
language-pl = Boolish
language-fi = Finish
language-ps = Bashto
language-ur = Urdu
language-am = Amxaari
language-om = Oromo
language-sq = Albaani
language-bs = Bosniyaan
language-hr = Korweeshiyaan
language-sr = Seerbiyaan
language-es = Isbaanish
language-fr = Faransiis
language-pt = Boortaqiis
language-de = Jarmal
language-it = Talyaani
language-ro = Romaaniyaan
language-bg = Bulgeeriyaan
language-hu = Hangeeriyaan
language-el = Giriig
language-hy = Armeeniyaan
language-ka = Joorjiyaan
language-az = Asarbayjaani
language-uz = Usbaki
language-mn = Mongooli
language-sw = Sawaaxili
language-rw = Kinyarwanda
language-ln = Lingala
language-bn = Bangaali
language-hi = Hindi
language-pa = Banjaabi
language-ta = Taamiil
language-th = Taylaandees
language-vi = Fiyetnaamiis
language-zh = Shiinees
language-et = Istooniyaan
language-lv = Laatfiyaan
language-lt = Lituweeniyaan
language-rom = Romani
language-se = Saami woqooyi
language-fit = Meänkieli
language-swl = Luqadda dhegoolaha ee Iswiidhan
mark-missing = turjumaad ma leh
mark-unreviewed = turjumaad aan la hubin

## First start and unlocking

welcome-heading = Ku soo dhowow Vilja
welcome-purpose = Vilja waxay wareysiyo la yeelataa dad degmooyin u kala guuray, laba luqadood, waxayna muujisaa waxa jawaabuhu tilmaamayaan.
officer-language-heading = Luqaddee baad rabtaa inaad ku shaqayso?
passphrase-heading = Dooro weedh-sireed
passphrase-why = Wareysiyada oo dhan waxaa lagu sireeyaa weedh-sireedka. Dhowr erey oo is xiga ayaa fiican: way fudud yihiin in la xasuusto, way adag yihiin in la qiyaaso. Ugu yaraan 12 xaraf.
passphrase-forgotten = Haddii weedh-sireedka la ilaawo cidna ma akhrin karto wareysiyada mar dambe, haddaan fure badbaado jirin. Sida loo sameeyo mid ayaa markaas kadib la sheegayaa.
passphrase-first = Weedh-sireed
passphrase-again = Isla weedh-sireedka mar kale
passphrase-practice = Tababarku weedh-sireed uma baahna: taabo Ctrl-T.
passphrase-practice-line = Tababarku weedh-sireed uma baahna: qor /tababar.
passphrase-too-short = Weedh-sireedku waa gaaban yahay. Isticmaal ugu yaraan 12 xaraf, dhowr erey ayaa fiican.
passphrase-differs = Weedh-sireedyadu isku mid ma ahayn. Ka bilow weedh-sireed kale.
unlock-heading = Fur
unlock-passphrase = Weedh-sireed
wait-creating = Faylka sireysan waa la samaynayaa. Waxay qaadanaysaa qiyaastii hal ilbiriqsi.
wait-unlocking = Waa la furayaa …
wait-opening = Tababarka waa la furayaa …

## Start

home-heading = Maxaad rabtaa inaad samayso?
home-training = Tani waa tababar. Halkan waxba kama galaan wareysiyada dhabta ah.
home-begin = Bilow wareysi
home-practice = Isku day wareysi tababar
home-look-around = Wax ka eeg
home-real = U gudub wareysiyada dhabta ah
home-open = Wareysiyada socda
home-finished = Wareysiyada dhammaaday
home-no-case = kiis la’aan

setup-heading = Wareysi cusub
setup-case = Lambarka kiiska ee xafiiska
setup-case-why = Bannaan u daa haddii aan weli wax jirin. Weligaa halkan ha ku qorin magac ama lambarka shakhsiga.
setup-form = Foomkee?
setup-no-form = Foomkaasi ma jiro. Qor “vilja forms list” si aad u aragto kuwa jira.
client-language-heading = Luqaddee buu qofku ku hadlaa?
client-language-none = Luqadda hawlwadeenka oo keliya
client-language-later = Luqadda mar kasta waxaa lagu beddeli karaa F2.

look-around-heading = Wax ka eeg
look-around-what = Wareysigu su’aalo ayuu si deggan u weydiiyaa. Marka jawaabuhu wada jir wax u tilmaamaan, fiiro ayaa soo baxda, iyada iyo jawaabaha ay ku dhisan tahay.
look-around-not = Barnaamijku waxba ma go’aamiyo. Fiiro waa wax la raad-raaco, adiga ayaana qiimeeya.
look-around-flags = Fiirooyinka uu foomku samayn karo

## The question

question-counter = Su’aasha { $number } ee { $total } · { $section }
question-note = Xusuusqor: { $note }
question-put-aside = Su’aashu hadda ma khusayso. Jawaabta waa la dhigay, lamana tiriyo. Taabo Enter si aad u sii socoto.
field-words = Ereyada qofka laftiisa
field-rendering = Ereyada turjubaanka
field-search = Raadi
field-number = Tirada
field-number-of = Tirada { $unit }
field-money = Lacagta karoon ahaan
field-date = Taariikh: 2026-10-01, 2026-10, 2026 ama ~2026 qiyaas ahaan
field-period = Laga bilaabo iyo ilaa: 2024-01 – 2026-10
field-code = Koodh
field-full = Qoraalku ma qaadi karo. Waxaa bannaan { $n } xaraf oo kale.
search-how = Qor dhowr xaraf oo magaca ka mid ah.
search-nothing = Liiska waxba kuma habboona. Qor xarfo ka yar.
search-pick-one = Dhowr ayaa ku habboon. Mid lambarkiisa ku dooro.
search-chosen = La doortay: { $name }
roster-add = Mid ku dar
roster-none = Midna
roster-added = Waa lagu daray. Enter wuxuu u sii gudbayaa su’aalaha mid kasta.
answer-yes = Haa
answer-no = Maya
answer-given = Haa, waan oggolahay
answer-partly = Haa, qayb ahaan
answer-refused = Maya, ma oggoli
answer-read = Waa la akhriyey
answer-money = { $amount } kr
answer-listed = Liisku waa dhammaystiran yahay
silence-dont-know = Ma ogi
silence-declined = Ma doonayo inaan ka jawaabo
silence-not-applicable = Ma khusayso
silence-not-interpreted = Lama turjumi karin

note-heading = Xusuusqorka su’aasha
palette-heading = Dhammaan amarrada
list-search = Raadi
overview-heading = Guudmar

## Weights, in order of their weight

weight-prohibited = Mamnuuc
    .long = Mamnuuc: sida hay’ad dawladeed ama maxkamad qabto, lafteeda ayaa sharciga ka soo horjeedda.
weight-policy = Ka soo horjeedda habraac
    .long = Ka soo horjeedda habraac: soo jeedin ama xeer maxalli ah ayaa maya leh, sharciga ma aha.
weight-strong = Calaamad cad
    .long = Calaamad cad oo ka qaybqaadasho firfircoon, marka jawaabaha kale lala eego.
weight-grey = Aag aan caddayn
    .long = Aag aan caddayn: waxay noqon kartaa taageero caadi ah ama qayb ka qaybqaadasho firfircoon.
weight-context = Xog guud
    .long = Xog guud: way sharxaysaa xaaladda, keligeedna weligeed kuma filna.
weight-mitigating = Ka soo horjeedda
    .long = Way ka soo horjeeddaa ka qaybqaadasho firfircoon, ama waxay wixii dhacay ka dhigaysaa mid la oggol yahay.

truth-yes = haa
truth-no = maya
truth-unknown = weli lama oga

## Findings

pane-because = su’aal { $numbers }
pane-flags =
    { $n ->
        [one] { $n } fiiro, F4 ayaa muujiya
       *[other] { $n } fiiro, F4 ayaa dhammaan muujiya
    }
pane-elements = Ka qaybqaadasho firfircoon:
pane-contradictions =
    { $n ->
        [one] { $n } is khilaaf
       *[other] { $n } is khilaaf
    }
flags-heading = Waxa jawaabuhu tilmaamayaan
flags-never-a-verdict = Fiiro weligeed xukun ma aha. Waxay muujisaa jawaabo mudan in la raad-raaco.
flags-elements = Qodobbada ka qaybqaadashada firfircoon
flags-raised = Fiirooyin
flags-contradictions = Is khilaaf
flags-open = Jawaabo kale ayaa go’aamin kara
flags-needs =
    { $rest ->
        [0] Waxaa go’aaminaya: { $questions }
       *[other] Waxaa go’aaminaya: { $questions } iyo { $rest } kale
    }
flags-ask-next = Mudan in la weydiiyo: { $questions }
flags-sources = Isha: { $sources }
assessed-confirmed = Qiimayn: waa la xaqiijiyey
assessed-set-aside = Qiimayn: tallaabo la’aan waa laga tagay. { $reason }
assessed-open = Weli lama qiimayn
assess-confirm = Xaqiiji fiirada
assess-set-aside = Tallaabo la’aan uga tag, sabab sheeg
assess-leave-open = Qiimayn la’aan ku daa
assess-reason = Sabab

## Review and finish

review-heading = Dib-u-eegid
review-what = Dib u eeg jawaabaha ka hor inta wareysiga la soo afjarin. Enter sadar ku taal wuxuu geynayaa su’aasha.
review-read-back = Qofka u akhri soo koobidda
review-was-read-back = Waa la akhriyey
review-not-read-back = Weli lama akhrin
review-read-back-changed = Waa la akhriyay, laakiin jawaabo ayaa isbeddelay kadib
review-disagree = Qofku wax buu ku diiddan yahay
review-finish = Soo afjar wareysiga
review-flags =
    { $n ->
        [0] Fiirooyin, dhammaan waa la qiimeeyey
        [one] Fiirooyin, { $n } oo la qiimeynayo
       *[other] Fiirooyin, { $n } oo la qiimeynayo
    }
review-unanswered =
    { $n ->
        [one] Aan la jawaabin, { $n } su’aal
       *[other] Aan la jawaabin, { $n } su’aalood
    }
review-folded = Waa la laabay. F9 ayaa muujiya.
review-half-written = La qoray laakiin jawaab looma akhrin
review-required = Foomku si gaar ah ayuu jawaabteeda u codsanayaa
review-put-aside = Jawaabo la dhigay, lama tiriyo

summary-heading = Soo koobid la akhriyo
summary-how = Si tartiib ah u akhri, sadar markiiba. Kadib weydii in wax khaldan yihiin ama maqan yihiin.
# Read aloud to the client.
summary-opening = Waxaan akhrinayaa waxa aad sheegtay. Ii sheeg haddii wax khaldan yihiin.
# Read aloud to the client.
summary-closing = Intaas ayaa ah wixii aan qoray oo dhan. Ma jiraan wax khaldan, mise wax baa ka maqan?
summary-read = Soo koobidda waa la akhriyey
summary-disagrees = Qofku wax buu ku diiddan yahay
summary-was-read = Waa la qoray in soo koobidda la akhriyey.
disagreement-heading = Qofku kuma raacsana
disagreement-why = Qor waxa qofku u arko inay khaldan yihiin, ereyada qofka laftiisa. Jawaabuhu taas kuma beddelmaan.
# Read aloud to the client.
disagreement-ask = Maxaad ku diiddan tahay?

finish-heading = Wareysiga la soo afjaro?
finish-what = Marka la soo afjaro waxba lama beddeli karo. Sixidda waxaa loo qoraa dheeraad sabab leh.
finish-unanswered =
    { $n ->
        [one] { $n } su’aal muhiim ah lama jawaabin.
       *[other] { $n } su’aalood oo muhiim ah lama jawaabin.
    }
finish-unassessed =
    { $n ->
        [one] { $n } fiiro lama qiimayn.
       *[other] { $n } fiiro lama qiimayn.
    }
finish-not-read-back = Soo koobidda lama akhrin.
finish-changed-since-read-back = Jawaabo ayaa isbeddelay tan iyo markii soo koobidda la akhriyay.
finish-yes = Soo afjar
finish-no = Ku noqo dib-u-eegidda
finished = Wareysiga waa la soo afjaray.

put-aside-heading =
    { $n ->
        [one] { $n } jawaab waa la dhigayaa
       *[other] { $n } jawaabood waa la dhigayaa
    }
put-aside-what = Jawaabta cusub awgeed kuwan hadda ma khuseeyaan. Waa la kaydiyaa, lamase tiriyo. Way soo noqdaan haddii jawaabta dib loo beddelo.
put-aside-yes = Beddel jawaabta
put-aside-no = Hay jawaabtii hore

quit-unsaved-heading = Wax walba lama kaydin
quit-unsaved-what = Wixii ugu dambeeyey disk-ga laguma qori karin. Haddii aad hadda ka baxdo way lumi karaan.
quit-unsaved-yes = Isku day kaydin oo ka bax
quit-unsaved-no = Sii joog
not-saved-stay = Wixii ugu dambeeyey lama kaydin karin. Wareysigu wuu furnaanayaa ilaa ay suurtagasho.

transcript-heading = Qoraalka wareysiga
transcript-read-only = Wareysigu wuu dhammaaday, waana la akhrin karaa oo keliya. Enter jawaab ku taal wuxuu qoraa sixid.
transcript-amendments = Sixidyo
transcript-amendment = Laga beddelay { $before } loona beddelay { $after }. Sabab: { $reason }
transcript-unreadable = Qoraalka wareysiga laguma akhrin karo foomkii lagu qaaday. Qor “vilja transcripts verify”.
amend-heading = Sixid
amend-new-answer = Jawaab cusub: { $answer }
amend-reason = Sababta sixidda
amended = Sixidda waa la kaydiyey. Jawaabtii hore way sii jirtaa.

shutter = Taabo F5 si aad u sii socoto.

help-heading = Caawimaad
help-answering = Hal fure ayaa ka jawaaba su’aal doorasho leh. Enter wuu sii gudbaa. Jiitin (-) waa ma ogi, eberna (0) waa ma doonayo inaan ka jawaabo. Meelaha qoraalka waa Alt-V iyo Alt-A. Alt-Enter wuxuu sameeyaa sadar cusub, Tab-na wuxuu u gudbaa meesha xigta.
help-moving = Shift-Tab dib ayuu u noqdaa. Waxba ma lumaan markaad hore iyo gadaal u socoto. F7 wuxuu muujiyaa su’aalaha oo dhan. F2 wuxuu beddelaa luqadda qofka, xitaa erey dhexdiis.
help-flags = F4 wuxuu muujiyaa waxa jawaabuhu tilmaamayaan iyo sababta. F9 wuu laabaa, si aan qofku u arkin. F5 wuxuu qariyaa shaashadda oo dhan.
help-words = Waxa dadka kale u yaqaannaan qashin-qubis bulsho (social dumpning) halkan waxaa la yiraahdaa ka qaybqaadasho firfircoon. Ereyga kale dadka wuu yareeyaa.

## Commands: the name, the word in the key bar (.key) and the word in line mode (.word)

action-next = U sii gudub
    .save = kaydi
    .key = xiga
    .choose = dooro
    .word = xiga
action-back = Dib u noqo
    .key = gadaal
    .word = gadaal
action-language = Beddel luqadda qofka
    .key = luqad
    .word = luqad
action-pick-language = Dooro luqadda qofka
    .word = dooro-luqad
action-bilingual = Muuji hal ama laba luqadood
    .key = hal/laba luqad
    .word = laba-luqad
action-flags = Muuji fiirooyinka
    .key = fiirooyin
    .word = fiirooyin
action-fold = Laab fiirooyinka
    .key = laab
    .word = laab
action-shutter = Qari shaashadda
    .back = muuji
    .key = qari
    .word = qari
action-note = Su’aasha xusuusqor ugu qor
    .key = xusuusqor
    .word = xusuusqor
action-overview = Guudmarka su’aalaha oo dhan
    .key = guudmar
    .word = guudmar
action-review = U gudub dib-u-eegidda
    .key = dib-u-eegid
    .word = dib-u-eegid
action-undo = Ka noqo
    .key = ka noqo
    .word = ka-noqo
action-redo = Ku celi
    .word = ku-celi
action-clear = Faaruqi jawaabta
    .word = faaruqi
action-add = Liiska ku dar
    .key = ku dar
    .word = ku-dar
action-remove = Liiska ka saar
    .key = ka saar
    .word = ka-saar
action-dont-know = Jawaab: ma ogi
    .key = ma ogi
    .word = ma-ogi
action-declined = Jawaab: ma doonayo inaan ka jawaabo
    .key = ma doonayo
    .word = ma-doonayo
action-not-applicable = Jawaab: ma khusayso
    .word = ma-khusayso
action-not-interpreted = Jawaab: lama turjumi karin
    .word = lama-turjumi-karin
action-rendering = U kala beddel ereyada qofka iyo kuwa turjubaanka
    .key = turjubaan
    .word = turjubaan
action-commands = Dhammaan amarrada
    .key = dhammaan amarrada
    .word = amarro
action-help = Caawimaad
    .key = caawimaad
    .word = caawimaad
action-cancel = Xir
    .key = xir
    .word = xir
action-finish = Soo afjar wareysiga
    .key = soo afjar wareysiga
    .word = soo-afjar
action-home = U noqo bilowga, wareysiga waa la kaydiyaa
    .key = bilowga
    .word = bilow
action-practice = Tababaro, weedh-sireed la’aan
    .key = tababar
    .word = tababar
action-officer-language = Beddel luqaddaada
    .key = luqaddaada
    .word = luqaddaada
action-quit = Ka bax barnaamijka
    .key = ka bax
    .word = ka-bax

## When something does not work

not-now = Halkan laguma samayn karo.
misheard = Sadarkaas ma fahmin: { $line }
undone = Waa laga noqday ama waa lagu celiyey.
refusal-not-relevant = Su’aashu ma khusayso jawaabaha jira.
refusal-wrong-kind = Jawaabtaasi kuma habboona su’aashaas.
refusal-no-such-option = Doorashadaasi ma jirto: { $option }
refusal-out-of-range = Jawaabtu waa inay u dhexeyso { $min } iyo { $max }.
refusal-below = Jawaabtu waa inay ahaato ugu yaraan { $min }.
refusal-above = Jawaabtu waa inay ahaato ugu badnaan { $max }.
refusal-too-few = Dooro ugu yaraan { $n }.
refusal-too-many = Dooro ugu badnaan { $n }.
refusal-exclusive = Doorashadaasi keligeed oo keliya ayay istaagi kartaa.
refusal-empty = Wax qor, ama dooro ma ogi.
refusal-unknown-code = Koodhkaasi diiwaanka kuma jiro: { $code }
refusal-not-a-number = Taasi tiro ma aha. Qor tirooyin, tusaale 1500.
refusal-which-number = Taasi waxay noqon kartaa laba tiro oo kala duwan. Qor { $whole } ama { $part }.
refusal-thousands = Qor { $whole } haddii ay taasi tahay tirada, adigoon calaamad dhex dhigin kumanyaalka.
refusal-not-a-date = Taasi taariikh ma aha. Qor tusaale ahaan 2026-10-01, 2026-10 ama 2026.
refusal-not-a-period = Taasi muddo ma aha. Qor laga bilaabo iyo ilaa, tusaale ahaan 2024-01 – 2026-10, ama 2024-01 – haddii aanay dhammaan.
refusal-period-order = Muddadu way dhammaataa ka hor intaanay bilaaban.
refusal-no-such-entry = Sadarkaasi liiska kuma jiro.
refusal-finished = Wareysigu wuu dhammaaday. Beddelkeed sixid qor.
refusal-not-finished = Sixidda waxaa la qoraa marka wareysigu dhammaado.
refusal-reason-missing = Sabab qor.
refusal-no-such-flag = Fiiradu hadda ma jirto.
refusal-nothing-to-undo = Ma jiro wax laga noqdo.
refusal-nothing-to-redo = Ma jiro wax lagu celiyo.
refusal-at-start = Tani waa su’aasha koowaad.
refusal-at-end = Tani waa tan ugu dambaysa.
