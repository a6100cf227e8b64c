# Language: Somali (so). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet

problem-word-missing = Qaabkan waxaa ka maqan ereyga “{ $word }” oo qaab kale leeyahay.
    .hint = Qaababka oo dhan isku ereyo ka sii words hoosteeda: qoraalladu mid kasta way isticmaali karaan.
problem-no-fact = “{ $place }” ma aha wax uu qofku qaab kasta ku og yahay: jawaabtu waxay ka maqan tahay [facts] hoosteeda.
    .hint = Jawaabta ku qor [facts] hoosteeda, ama su’aasha halkan ka saar.
problem-not-silent = “{ $place }” weligeed lama sheego, laakiin xaqiiqdu waa jawaab ay tahay in qof sheego.
    .hint = Qor waxa markaas la diiwaangeliyo, tusaale { "{" } dont_know = true { "}" }, ama dooro told kale.
problem-not-between-two = Is khilaafku wuxuu u dhexeeyaa laba su’aalood.
    .hint = Qor laba, tusaale between = ["wish_to_move", "after_no"].

problem-no-texts-of-scenario = Xaaladda tababarku qoraallo kuma laha { $file }.
    .hint = Qor faylka: Iswiidhishka wax walba ayaa ku qoran, luqadda qofkana hadalka furitaanka iyo jawaab-celinnada.

problem-no-such-form = Ma jiro foom la yiraahdo “{ $form }”.
    .hint = Kuwa jira ku eeg vilja forms list.

problem-otherwise = Qaabka { $variation }: { $what ->
        [not-raised] { $id } waxay ahayd in lagu sameeyo culayska { $expected }, laakiin lama samayn.
        [raised] { $id } ma ahayn in la sameeyo, laakiin waxaa lagu sameeyey culayska { $found }.
        [weighs] Culayska { $id } wuxuu ahaa inuu noqdo { $expected }, laakiin waa { $found }.
        [not-open] { $id } waxay ahayd inay furnaato, laakiin waa la go’aamiyey: { $found }.
        [not-settled] { $id } waxay ahayd inay furnaato, laakiin su’aal go’aamin karta ma jirto.
        [element] { $id } waxay ahayd inay noqoto { $expected }, laakiin waa { $found }.
        [highest] culayska ugu sarreeya wuxuu ahaa inuu noqdo { $expected }, laakiin waa { $found }.
        [refused] jawaabta { $id } lama aqbalo.
        [not-relevant] { $id } jawaab ayay leedahay, laakiin su’aasha lama weydiiyo.
       *[other] { $id } waxay noqotay wax ka duwan waxa ku qoran [expect] hoosteeda.
    }
    .hint = Beddel xaqiiqooyinka ama waxa la filayo, si ay isugu waafaqaan qaab kasta.

refusal-not-training = Taasi waxay ka tirsan tahay tababarka, kanina waa wareysi dhab ah.
refusal-too-late-to-practise = Xaaladda tababarka waxaa la doortaa ka hor inta wareysigu bilaaban.

train-none = Xaalad tababar ma jirto.
train-left-out = Xaaladda tababarka { $scenario } lama isticmaali karo:
train-no-such-scenario = Ma jirto xaalad tababar oo la yiraahdo “{ $scenario }”.
    .hint = Kuwan mid ka dooro: { $scenarios }.
train-has-problems = { $n ->
        [one] Xaaladda tababarka ee { $path } hal khalad ayay leedahay.
       *[other] Xaaladda tababarka ee { $path } waxay leedahay { $n } khalad.
    }
    .hint = Sax waxa kore ku qoran, kuna hubi vilja forms check { $path }.
train-level-easy = fudud
train-level-medium = dhexe
train-level-hard = adag
train-minutes = { $n ->
        [one] qiyaastii hal daqiiqo
       *[other] qiyaastii { $n } daqiiqo
    }

train-sheet-heading = { $practice } · Warqadda doorka: { $title } ({ $scenario })
train-day = maalinta tababarka { $day }
train-seed = abuur { $seed }
train-situation = Waxa hawlwadeenku og yahay wareysiga ka hor
train-persona = Qofka aad tahay
train-mood = Maalintaada
train-mood-calm = Waad deggan tahay.
train-mood-tired = Waad daallan tahay: haddii si degdeg ah wax laguu weydiiyo, marka xigtana si la mid ah ayaad u jawaabtaa, si kooban.
train-mood-upset = Waad kacsan tahay: waxa aadan isla markiiba sheegin, hawlwadeenku waa inuu mar kale weydiiyo.
train-feelings = Sida aad dareemayso
train-knows = Waxa dhacay
train-withholds = Waxa aad ceshanayso
train-opening = Sidan ayaad ku bilowdaa
train-replies = Sidan ayaad u jawaabtaa
train-told-open = waxaa la sheegaa marka su’aashu furan tahay
train-told-again = waxaa la sheegaa oo keliya marka si furan mar kale loo weydiiyo
train-told-gently = waxaa la sheegaa marka si furan mar kale loo weydiiyo, haddii aan cidi ku dedejin ama jawaab afka kuugu ridin
train-told-never = weligeed lama sheego
train-first = Marka koowaad:
train-truth = Markaad sheegto:
train-hurried = Haddii su’aashu degdeg tahay:
train-leading = Haddii jawaabtu su’aasha ku jirto:
train-facts = Waxa kale ee aad og tahay, oo aad sheegto marka lagu weydiiyo
train-goals = Ujeeddada tababarka
train-sheet-end = Warqaddan waxaa leh qofka jilaya. Qofka tababaranaya kadib oo keliya ayuu arkaa.

train-debrief-heading = Falcelin: { $title }
train-not-practised = Qoraalka wareysiga { $id } kama iman xaalad tababar.
    .hint = Falcelintu waxay jirtaa wareysiyada tababarka ee ka bilaabmay xaalad tababar. Kuwa jira ku eeg vilja train list.
train-erased = Qoraalka wareysiga { $id } waa la masaxay.
train-file-exists = Faylka { $path } horeba wuu u jiray.
    .hint = Magac kale dooro. Fayl jira wax laguma dul qoro.
train-not-written = Faylka { $path } lama qori karin: { $detail }
    .hint = Dooro gal aad wax ku qori karto.
train-written = Falcelinta waxaa lagu qoray { $path }.
train-group-of-two = Qoraallada wareysigu waxay ka yimaadeen laba xaaladood oo tababar: { $one } iyo { $other }.
    .hint = Is barbardhig kuwa isku mid ku tababartay.
train-group-heading = Falcelinta kooxda: { $title }
train-group-of = { $n ->
        [one] Hal wareysi tababar.
       *[other] { $n } wareysi tababar.
    }
train-group-common = Waxa dhowr qof ka dhexeeya
train-group-nothing = Waxba kama soo bixin wax ka badan hal qof.
train-group-by = { $n ->
        [one] hal qof
       *[other] { $n } qof
    }
debrief-seed = Abuur { $seed }: isla tiradu isla qofka ayay mar kale keentaa.
debrief-other-file = Xaaladda tababarku way isbeddeshay wareysiga kadib. Waxa halkan ku qoran waxaa la barbardhigay sida ay hadda tahay.
debrief-asked = Su’aalaha qofka: { $open } furan, { $hurried } degdeg, { $leading } hoggaaminaysa.
debrief-languages = { $n ->
        [0] Qofku wuxuu ku hadlaa { $spoken }. Luqadda hawlwadeenka mooyee mid kale lama muujin.
       *[other] Qofku wuxuu ku hadlaa { $spoken }. La muujiyey: { $shown }.
    }
debrief-read-back = Soo koobidda waxaa lagu akhriyey { $language }.
debrief-found = La fiiriyey
debrief-none-found = Waxba kama mid ah wixii la fiirin karay.
debrief-points = Waxa laga hadlayo
debrief-no-points = Waxba: wixii la ogaan karay oo dhan waxaa loo qoray siday yihiin.
debrief-truth = Sidan ayay ahayd
debrief-knew = Waxa qofku ogaa
debrief-discuss = Waxa laga doodayo
debrief-times = Waqti
debrief-marks = Daqiiqado la calaamadeeyey
debrief-time = { $what }: { $time }
debrief-paused = Nasasho
debrief-not-a-grade = Falcelintu dhibco ma aha.
debrief-moment-at = Tallaabada { $step }, { $time } wareysiga gudihiisa, “{ $place }”
debrief-moment = Tallaabada { $step }, { $time } wareysiga gudihiisa
debrief-recorded = La qoray: { $what }
debrief-fact = Sidan ayay ahayd: { $what }
debrief-ask = Sidan ayaa loo weydiin kari lahaa: { $what }
debrief-why-flag = Waxa ay ku dhisan tahay fiirada “{ $flag }”: { $sources }

debrief-missed-flag = { $n ->
        [0] Lama fiirin: { $flag } ({ $weight })
       *[other] Lama fiirin: { $flag } ({ $weight }). Waxay ku dhisan tahay: { $places }
    }
debrief-weighs-otherwise = { $flag }: culayskeedu waa { $found }, laakiin wuxuu ahaa inuu noqdo { $expected }{ $n ->
        [0] {""}
       *[other] . Waxay ku dhisan tahay: { $places }
    }
debrief-without-ground = Sal la’aan ayaa la fiiriyey: { $flag } ({ $weight }), iyadoo loo marayo { $places }
debrief-wrongly-recorded = { $place }: si ka duwan sidii ay ahayd ayaa loo qoray{ $after ->
        [hurried] {" "}(jawaabta su’aal degdeg ah)
        [leading] {" "}(jawaabta su’aal hoggaaminaysa)
       *[none] {""}
    }
debrief-taken-for-no = { $place }: “{ $said }” waxay noqotay maya
    .why = Qofka aan ogayn ama aan doonayn inuu jawaabo maya ma oran. Waxa aan la ogayn waa inay u qornaadaan wax aan la ogayn.
debrief-not-learnt = { $place }: waxaa loo qoray “{ $recorded }”, laakiin wax la ogaan karay ayaa jiray{ $n ->
        [0] . Su’aal furan lama weydiin
        [one] . Hal su’aal oo furan ayaa la weydiiyey, kuwo kale ayaase loo baahnaa
       *[other] {""}
    }
    .why = Jawaabta koowaad ee wax ka leexata badanaa ma aha tan ugu dambaysa. Su’aal furan oo kale wax badan kuma kacdo.
debrief-other-entries = { $place }: { $recorded } ayaa la qoray, laakiin waa { $fact }
debrief-skipped = { $place }: lama weydiin, ama waxba lama qorin
debrief-skipped-beside = { $section }: { $n ->
        [one] hal su’aal oo aan jawaab lahayn: { $places }
       *[other] { $n } su’aalood oo aan jawaab lahayn: { $places }
    }
debrief-late = { $place }: waxaa la qoray oo keliya kadib “{ $passed }”, oo qayb dambe ku jirta
    .why = Waxa fiiro ku dhisan tahay waa loo baahan yahay ka hor inta wareysigu sii socon: kadib waxaa la weydiiyaa wixii horeba loo aaminsanaa.
debrief-pressed = { $place }: { $way ->
        [hurried] su’aal degdeg ah
       *[leading] su’aal hoggaaminaysa
    }{ $cost ->
        [lost] . Wixii run ahaa weligood ma soo bixin
        [closed] . Intaas kadib lama ogaan karin
        [delayed] . Wixii run ahaa waxay yimaadeen oo keliya markii su’aashu furnayd
       *[nothing] . Markan jawaabtu way timid si kastaba
    }
    .why = { $way ->
        [hurried] Qofka dareema in la dedejinayo si kooban ayuu u jawaabaa, wuxuuna yiraahdaa waxa ugu dhakhsaha badan.
       *[leading] Qofka ku tiirsan kan wax weydiinaya si fudud ayuu u raacaa.
    }
debrief-contradiction-unnoticed = Isma waafaqsana: “{ $one }” iyo “{ $other }”
    .why = Laba wax oo aan is waafaqsanayn waa sabab wax lagu weydiiyo, ma aha sabab mid lagu doorto.
debrief-language-not-shown = Su’aalaha weligood laguma muujin { $language }
    .why = Qofka su’aasha ku arka luqaddiisa wuu og yahay waxa la weydiinayo, turjubaankuna sidoo kale.
debrief-not-read-back = Soo koobidda lama akhrin
    .why = Wixii la qoray waxay qofka yihiin oo keliya markuu maqlo.
debrief-read-back-in-other = Soo koobidda waxaa lagu akhriyey { $language }, laakiin qofku wuxuu ku hadlaa { $spoken }
    .why = Wixii la qoray waxay qofka yihiin oo keliya markuu maqlo oo fahmo.
debrief-interpreter-not-recorded = { $place }: lama qorin
    .why = Sida wareysiga loo turjumay waxay ka mid tahay xogta: waxay sheegtaa sida ereyadu u hubaan.
debrief-not-finished = Wareysiga lama soo afjarin
