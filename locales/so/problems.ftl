# Language: Somali (so). Problems in forms, lists of sources and answer files: what is wrong, and in .hint what to do about it.
## Translated from Swedish.
## Reviewed by: nobody yet

### The file

problem-too-large = Faylku waa ka weyn yahay { $limit } MB.
    .hint = Foomka kala qaybi ama ka saar waxa aan ku habboonayn.
problem-syntax = { $what ->
        [printed-quotes] Calaamadaha hadalka waa kuwa daabacaadda (” ama “). Halkan waa inay toosan yihiin (").
        [unquoted] Qoraalku kuma jiro calaamadaha hadalka.
        [text-open] Qoraalku calaamadda hadalka dhammaadka kuma laha.
        [bad-in-text] Qoraalka waxaa ku jira xaraf aan la akhrin karin.
        [bad-number] Tani tiro ma aha.
        [nought-first] Tiro kuma bilaaban karto eber.
        [bad-date] Tani taariikh ma aha.
        [not-truth] Halkan waxaa la rabaa true ama false.
        [no-value] Calaamadda le’ekaanta kadib waxba ma qorna.
        [no-equals] Calaamadda le’ekaanta ayaa maqan.
        [two-equals] Calaamad le’ekaan ah ayaa dheeraad ah.
        [bad-key] Tani magaca sadar noqon ma karto.
        [duplicate-key] Sadarkan horeba isla qaybta ayuu ku jiraa.
        [single-brackets] Cinwaanku wuxuu leeyahay qaansooyin afar-gees oo hal ah.
        [heading-missing] Cinwaankan ka hor waxaa ka maqan { $heading }.
        [comma-missing] Hakad ayaa ka maqan laba qaybood oo liiska ah.
        [comma-extra] Hakad dheeraad ah ayaa halkan ku jira.
        [list-open] Liisku qaanso afar-gees dhammaadka kuma laha.
        [braces-open] Inta u dhexeysa qaansooyinka xaadka leh lama akhrin karo.
        [heading-open] Cinwaanku dhammaadka kuma laha qaansooyin la mid ah bilowga.
        [after-value] Qiimaha kadib wax aan ku habboonayn ayaa ku qoran.
        [too-deep] Heerarku halkan aad bay u badan yihiin.
       *[unreadable] Faylka halkan lagama akhrin karo (sadar { $line }, tiir { $column }).
    }
    .hint = { $what ->
        [printed-quotes] Mar kale qor. Haddii ay soo noqdaan tifaftiraha ka dami calaamadaha hadalka ee iskood isu beddela.
        [unquoted] Calaamad hadal hore iyo mid dambe ku qor. Tirooyin, taariikho, true iyo false oo keliya ayaan u baahnayn.
        [text-open] Qoraalka kadib calaamad hadal dhig.
        [bad-in-text] Ka saar. Jiitin gadaal u janjeerta waxaa loo qoraa \\.
        [bad-number] Tirooyin qor bannaan la’aan iyo eber hore la’aan, jajabkana bar hortiisa dhig.
        [nought-first] Haddii ay tahay koodh, tusaale degmo: calaamado hadal ku dhex qor, "0180". Haddii kale: eberka ka saar.
        [bad-date] Qor sanad-bil-maalin, tusaale 2026-07-01. Haddii bisha ama sanadka oo keliya la yaqaan: calaamado hadal ku dhex qor.
        [not-truth] Ku qor xarfo yaryar, calaamadaha hadalka la’aantood.
        [no-value] Qiime qor ama sadarka ka saar.
        [no-equals] Qor tusaale type = "text".
        [two-equals] Mid ka saar.
        [bad-key] Calaamadda le’ekaanta ka hor waxaa ku jira magac leh xarfaha a–z, tirooyin iyo xariiq hoose.
        [duplicate-key] Mid ka saar. Haddii ay tahay su’aal ama xeer cusub: cinwaankiisa marka hore qor, tusaale [[section.question]].
        [single-brackets] Labanlaab qor, { $heading }, meesha dhowr jiri karaan.
        [heading-missing] { $heading } ku qor sadar ka horreeya. Waxa ka dambeeya weli lama hubin.
        [comma-missing] Hakad dhexdooda dhig.
        [comma-extra] Ka saar.
        [list-open] Waxa liiska ugu dambeeya kadib ] dhig. Waxa ka dambeeya weli lama hubin.
        [braces-open] Fiiri in { "{" } iyo { "}" } lammaane yihiin oo qaybaha hakad u dhexeeyo. Waxa ka dambeeya weli lama hubin.
        [heading-open] Qor tusaale [[section.question]]. Waxa ka dambeeya weli lama hubin.
        [after-value] Ka saar, ama sadar u gaar ah ku qor. Jajabka bar ayaa loo qoraa.
        [too-deep] Qor qaansooyin is dhex gala oo ka yar.
       *[unreadable] Fiiri in calaamad hadal, qaanso afar-gees ama calaamad le’ekaan maqan tahay.
    }
problem-unknown-key = Furaha “{ $key }” halkan kuma jiro.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Sadarka ka saar ama sharaxaadda foomamka ka fiiri magaca uu yeelan karo.
    }
problem-misplaced = “{ $key }” halkan ma joogi karto.
    .hint = Hay, laakiin cinwaanka { $place } qor.
problem-missing-key = Furaha “{ $key }” wuu maqan yahay.
    .hint = Ku dar sadar ku bilaabma “{ $key } =” ama qayb magacaas leh.
problem-wrong-shape = Halkan waxaa la rabaa { $expected ->
        [integer] tiro dhan
        [decimal] tiro
        [truth] true ama false
        [date] taariikh
        [list] liis
        [table] jadwal
        [tables] liis jadwallo ah
        [text-or-list] qoraal ama liis
        [date-or-text] taariikh
        [from-to] muddo leh from iyo to
       *[text] qoraal calaamado hadal ku dhex jira
    }, ee ma aha { $found ->
        [integer] tiro dhan
        [decimal] tiro
        [truth] true ama false
        [date] taariikh
        [list] liis
        [table] jadwal
        [tables] liis jadwallo ah
        [text-or-list] qoraal ama liis
        [date-or-text] taariikh
        [from-to] muddo leh from iyo to
       *[text] qoraal calaamado hadal ku dhex jira
    }.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] { $expected ->
            [tables] Cinwaanka ku qor qaansooyin afar-gees oo labanlaab ah, tusaale [[section.question]].
           *[other] Qiimaha mar kale qor.
        }
    }
problem-empty-list = Liiska “{ $key }” waa bannaan yahay.
    .hint = Ugu yaraan hal magac liiska ku qor.
problem-too-long-list = Liiska “{ $key }” wuxuu leeyahay wax ka badan { $limit } qaybood.
    .hint = Su’aasha kala qaybi: cidna intaas badan kama dooran karto.

### Names

problem-bad-id = “{ $id }” magac noqon ma karo.
    .hint = Isticmaal xarfo yaryar a–z, tirooyin iyo xariiq hoose, xaraf ku bilow, ugu badnaan 64 xaraf. Iluhu xariiq hoose beddelkeed jiitin ayay leeyihiin.
problem-reserved-id = Ereyga “{ $id }” waa la haystaa: foomamka horeba wax buu uga dhigan yahay.
    .hint = Magac kale dooro.
problem-duplicate-id = Magaca “{ $id }” horeba wuxuu ku jiraa sadarka { $line }.
    .hint = Mid magac kale sii.

### Questions

problem-unknown-kind = Nooc su’aaleed “{ $word }” ma jiro.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Noocyadu waa single, multiple, yes_no, text, narrative, integer, decimal, money, date, period, municipality, country, language, lookup, roster, consent iyo statement.
    }
problem-key-not-taken = Su’aal nooca “{ $kind }” ah ma leh “{ $key }”.
    .hint = Sadarka ka saar ama nooca su’aasha beddel.
problem-bad-number = “{ $text }” ma aha tiro halkan lagu isticmaali karo.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Qor tiro bannaan la’aan, leh dhibic iyo ugu badnaan saddex jajab (laba lacagta, midna tirada), ugu badnaan 1000000000000.
    }
problem-limits-crossed = Qiimaha ugu yar { $min } wuu ka weyn yahay kan ugu weyn { $max }.
    .hint = Is weydaari min iyo max ama mid sax.
problem-more-than-options = Xadka { $limit } kuma habboona: su’aashu waxay leedahay { $options } jawaab oo la doorto.
    .hint = Qor tiro u dhexeysa 1 ilaa { $options }.
problem-max-nought = max = 0 waxba lama dooran karo.
    .hint = Qor ugu yaraan 1 ama sadarka ka saar.
problem-roster-in-roster = Liis qoraallo leh liis kale kuma dhex yeelan karo.
    .hint = Liiska gudaha su’aal gooni ah ka dhig.
problem-empty-form = Foomku su’aalo ma leh.
    .hint = Ku dar [[section]] iyo [[section.question]].
problem-two-defaults = Su’aashu waxay leedahay default iyo default_from labadaba.
    .hint = Mid hay: soo jeedin go’an, ama mid la xisaabiyo.
problem-default-is-silence = Sabab aamusnaan soo jeedin noqon ma karto.
    .hint = Sadarka ka saar. In aan la ogayn ama aan la doonayn in laga jawaabo qofka laftiisu waa inuu dhaho.
problem-bad-list-name = “{ $name }” magaca liis noqon ma karo.
    .hint = Magaca faylka oo keliya qor, tusaale skolor.csv. Faylku waa inuu foomka ag yaallo. Isticmaal xarfo, tirooyin, - iyo _.
problem-no-such-list = Liiska “{ $name }” foomka ma ag yaallo.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Faylka isla galka foomka dhig, ama magaca sax.
    }
problem-broken-list = { $reason ->
        [heading] Liiska “{ $name }” kuma bilaabmo sadarka cinwaanka code,name.
        [semicolons] Liiska “{ $name }” wuxuu koodhka iyo magaca u dhexaysiiyaa hakad bar leh.
        [empty] Liiska “{ $name }” sadar cinwaan ayuu leeyahay, sadarro kalena ma leh.
        [not-utf8] Liiska “{ $name }” qoraal UTF-8 ma aha: sadarka { $line } lama akhrin karo.
        [too-large] Liiska “{ $name }” waa ka weyn yahay { $line } MB.
        [unreadable] Liiska “{ $name }” waa jiraa laakiin lama akhrin karo.
        [unclosed] Sadarka { $line } ee liiska “{ $name }”: calaamad hadal sadarka kuma dhammaato.
        [forbidden] Sadarka { $line } ee liiska “{ $name }”: xaraf-xakame aan la arkin ayaa ku jira ({ $character }).
        [twice] Sadarka { $line } ee liiska “{ $name }”: koodhku horeba waa jiraa.
        [commas] Sadarka { $line } ee liiska “{ $name }” wuxuu leeyahay qaybo ka badan sadarka cinwaanka.
        [too-long] Liiska “{ $name }” wuxuu leeyahay wax ka badan { $line } sadar.
       *[row] Sadarka { $line } ee liiska “{ $name }” ma laha koodh iyo magac labadaba.
    }
    .hint = { $reason ->
        [semicolons] Hakadyada barta leh ku beddel hakadyo. Excel: u kaydi CSV UTF-8, kadibna tifaftire qoraal ku beddel ; una beddel ,
        [empty] Ugu yaraan hal sadar qor: koodh, hakad iyo magac.
        [not-utf8] Liiska fur oo u kaydi UTF-8. Excel waxaa la yiraahdaa CSV UTF-8.
        [too-large] Liiska gaabi, ama laba su’aalood u qaybi.
        [unreadable] Fiiri in uu fayl yahay oo la akhrin karo.
        [unclosed] Magaca kadib calaamad hadal dhig, ama ka saar tan ka horreysa. Magac weligiis dhowr sadar ma aha.
        [forbidden] Xarafka ka saar. Waxaa laga yaabaa inuu la yimid markii magaca la dhejiyey.
        [twice] Mid sadarrada ka mid ah koodh kale sii ama ka saar.
        [commas] Haddii magaca hakad ku jiro: magaca calaamado hadal dhex geli, "sidan, oo kale".
        [too-long] Liiska gaabi, ama laba su’aalood u qaybi.
       *[other] Liiska fur oo sax. Sadarka koowaad waa code,name; sadar kasta oo ka dambeeya waa koodh, hakad iyo magac.
    }
problem-computed-too-late = “{ $name }” waxaa lagu xisaabiyaa meel ka hooseysa faylka.
    .hint = Qiimaha la xisaabiyo kor u qaad, si uu uga horreeyo waxa isticmaala.
problem-check-refuses-silence = Hubinta “{ $id }” waxay diidi lahayd qofka aan jawaabin.
    .hint = Ma garanayo iyo ma rabo inaan jawaabo mar walba waa la aqbalaa. Ka saar hard = true, ama waxa weydiinaya aamusnaan: unknown, declined, not_applicable, not_interpreted ama not answered.
problem-unknown-cue = Erey-tilmaan la yiraahdo “{ $id }” ma jiro.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Ka fiiri liiska erey-tilmaannada ee tilmaanta foomamka.
    }

### Findings

problem-unknown-weight = Culays “{ $word }” ma jiro.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Culaysyadu waa prohibited, policy, strong, grey, context iyo mitigating.
    }
problem-fallback-missing = Liiska culaysyadu ma sheego waxa jira marka aan shuruud la buuxin.
    .hint = Ku dar culays ugu dambeeya oo “if” la’aan ah.
problem-fallback-not-last = Culays “if” la’aan ah kadib kuwo kale lama isticmaalo.
    .hint = Culayska liiska ugu dambaysii.
problem-undeclared-measure = Tallaabada “{ $id }” foomka kuma jirto.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Ku dar [[measure]] hoosteeda ama ka saar.
    }
problem-unknown-source = Isha “{ $id }” liiska ilaha kuma jirto.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Isha ku dar sources.toml ama ka saar.
    }
problem-unknown-question = Su’aal “{ $name }” ma jirto.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Foomka ka fiiri magaca su’aasha.
    }
problem-flag-without-source = Fiirada “{ $id }” il ma leh.
    .hint = Ku sheeg “sources” waxa ay ku dhisan tahay.
problem-unknown-section = Isha “{ $id }” liiska ilaha kuma laha qayb “{ $section }”.
    .hint = { $among ->
        [chapter] Hubi midka loola jeedo. Cutubkaas liiska waxaa ku jira { $there }.
        [all] Hubi midka loola jeedo. Liiska waxaa ku jira { $there }.
       *[none] Qaybta ku dar sources.toml ama ka saar.
    }
problem-expired-source = Isha “{ $id }” waxay jirtay ilaa { $to }, waxna ma beddelin.
    .hint = Sheeg il jirta, ama ka saar.
problem-source-not-yet = Isha “{ $id }” waxay dhaqan gelaysaa { $from }.
    .hint = Sheeg waxa jira ilaa markaas, ama sug ka hor intaan foomka la isticmaalin.
problem-replaced-source = Isha “{ $id }” waxaa beddelay “{ $by }”.
    .hint = { $suggested ->
        [yes] Qor { $nearest }. Wareysiyada isha cusub ka horreeya tii hore iskeed ayaa loo muujiyaa.
        [several] Hubi midka loola jeedo: { $nearest }. Wareysiyada isha cusub ka horreeya tii hore iskeed ayaa loo muujiyaa.
       *[no] Meesha “{ $by }” ku sheeg. Wareysiyada isha cusub ka horreeya tii hore iskeed ayaa loo muujiyaa.
    }
problem-prohibited-without-law = “{ $id }” waxay noqon kartaa prohibited, laakiin ilaheeda midna ma aha sharci, maxkamad ama hay’ad.
    .hint = Beddelkeed qor policy, ama sheeg qodobka ama go’aanka mamnuucaya.
problem-unknown-word = “{ $word }” kama dambayn karo “{ $key }”.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Halkaas waxaa geli kara { $words }.
    }
problem-weight-beyond-kind = Il nooceedu yahay “{ $kind }” ma yeelan karto miisaanka “{ $weight }”.
    .hint = Kaliya statute iyo ordinance ayaa ah law, kaliya ruling ayaana ah court. Qaado miisaanka ishu leedahay, tusaale ahaan policy tilmaamaha degmada u gaarka ah.
problem-replacement-differs = Isha “{ $id }” waxay leedahay waxay beddeshay “{ $other }”.
    .hint = Mid sax, si labaduba isku wax u sheegaan.

### What is allowed but surely wrong

problem-never-true = { $what ->
        [flag] Fiirada “{ $id }” weligeed ma soo bixi karto
        [condition] Shuruudda “{ $id }” weligeed sax ma noqon karto
        [contradiction] Is khilaafka “{ $id }” weligiis lama muujin karo
        [element-holds] Qodobka “{ $id }” weligiis haa ma noqon karo
        [check] Hubinta “{ $id }” weligeed ma digi karto
        [computed] Qiimaha la xisaabiyo “{ $id }” weligiis lama muujin karo
        [measure] Waxa ku qoran unless ee tallaabada “{ $id }” weligood run ma noqon karaan
       *[element-fails] Qodobka “{ $id }” weligiis maya ma noqon karo
    }{ $count ->
        [none] , jawaab kasta ha la bixiyo
        [one] : tani sax ma noqon karto: { $parts }
       *[many] : kuwani isla mar sax ma noqon karaan: { $parts }
    }.
    .hint = Shuruudda mar kale qor. Fiiri in la rabo or ee aan la rabin and, iyo xadadka iyo shuruudaha su’aalaha ee jira.
problem-always-true = { $what ->
        [flag] Fiirada “{ $id }” way soo baxdaa
        [condition] Shuruudda “{ $id }” waa sax
        [contradiction] Is khilaafka “{ $id }” waa la muujiyaa
        [element-holds] Qodobka “{ $id }” haa ayuu noqdaa
        [check] Hubinta “{ $id }” way digtaa
       *[element-fails] Qodobka “{ $id }” maya ayuu noqdaa
    } jawaab kasta ha la bixiyo.
    .hint = Shuruudda mar kale qor. Haddii loola jeedo oo keliya in su’aasha la jawaabay: qor answered(su’aasha).
problem-never-asked = { $what ->
        [section] Qaybta “{ $id }” weligeed kuma soo jiri karto
        [field] Meesha “{ $id }” weligeed lama weydiin karo
       *[question] Su’aasha “{ $id }” weligeed lama weydiin karo
    }{ $count ->
        [none] , jawaab kasta ha la bixiyo
        [one] : tani sax ma noqon karto: { $parts }
       *[many] : kuwani isla mar sax ma noqon karaan: { $parts }
    }.
    .hint = Shuruudda ask_if mar kale qor, ama ka saar waxa aan la weydiin karin.
problem-weight-never-reached = Culayska “{ $weight }” weligiis halkan ma jiri karo{ $count ->
        [none] , jawaab kasta ha la bixiyo
        [one] : tani sax ma noqon karto: { $parts }
       *[many] : kuwani isla mar sax ma noqon karaan: { $parts }
    }.
    .hint = Culaysyada kor ayaa laga bilaabaa tijaabintooda, oo keliya marka fiiradu soo baxdo. Sadarrada is weydaari ama kan ka saar. Sadarka ugu dambeeya waa inuusan if lahayn.
problem-ask-next-never-asked = Su’aasha “{ $question }” weligeed lama weydiin karo, markaa kan xiga ma noqon karto.
    .hint = Magaca ask_next ka saar ama shuruudda su’aasha beddel.
problem-shown-outside-list = Su’aasha “{ $question }” kuma jirto liiska “{ $roster }”, markaa qiimaha halkaas weligiis laguma muujiyo.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Show_at hoosteeda ku qor su’aal liiska ku jirta, ama liiska laftiisa.
    }
problem-same-condition = Fiirada “{ $id }” waxay leedahay isla shuruudda “{ $other }” ee sadarka { $line }.
    .hint = Isku dar, ama qor waxa kala sooca.
problem-unused-condition = Shuruudda “{ $id }” cidna ma isticmaasho.
    .hint = Xeer ku isticmaal ama ka saar.
problem-unused-measure = Fiiro ma keento tallaabada “{ $id }”.
    .hint = measures fiiro ku qor ama ka saar.
problem-measure-never = Tallaabada “{ $id }” weligeed lama soo jeedin karo: mar kasta oo fiiro keento, waxa ku qoran unless sidoo kale waa run.
    .hint = unless dib u qor, ama fiiro kale ha keento tallaabada.
problem-list-name-twice = Sadarka { $line } ee liiska “{ $list }”: magaca “{ $name }” horeba wuxuu ugu jiraa sadarka { $first }.
    .hint = Magaca ku qor waxa kala sooca, tusaale magaalada. Qofka jawaabaya magaca oo keliya ayuu arkaa.
problem-default-never-known = { $why ->
        [itself] Soo jeedinta “{ $id }” waxaa laga xisaabiyaa jawaabta isla su’aasha.
        [list] Soo jeedinta “{ $id }” waxaa laga qaataa “{ $from }”, oo koodhadhkeedu aanay ku jirin liiska su’aasha.
       *[later] Soo jeedinta “{ $id }” waxaa laga xisaabiyaa “{ $from }”, oo la weydiiyo goor dambe.
    }
    .hint = Ka xisaabi jawaabo jira marka su’aasha la weydiinayo, ama ka saar default_from.
problem-unused-option = Xeer iyo qoraal toona ma isticmaalo doorashada “{ $option }” ee su’aasha “{ $question }”.
    .hint = { $suggested ->
        [yes] Waxaa jira qoraal “{ $nearest }” ah: ma taas baa loola jeedaa?
       *[no] Doorasho waxaa la isticmaalaa marka xeer magacaabo ama qoraal sheego magaceeda. Doorashooyinka kale ee su’aasha xeerar ayaa magacaaba.
    }

### Texts

problem-broken-text = { $what ->
        [not-spaces] Sadarku wuxuu ku bilaabmayaa tab ama xaraf kale oo aan meel bannaan ahayn.
        [brace-open] Qaansooyinka xaadka leh lama akhrin karo: wax baa ka maqan hortiisa ama meeshiisa.
        [brace-closed] Halkan waxaa ku jira qaanso xaad leh oo aan cidna lahayn.
        [equals-missing] Magaca kadib calaamadda le’ekaanta ayaa maqan.
        [bad-name] Halkan waxaa la rabaa magac xarfaha a–z leh.
        [bad-letter] Halkan waxaa la rabaa magac xarfaha a–z leh.
        [comment] Halkan waxaa la rabaa magac xarfaha a–z leh.
        [no-text] Magaca kadib qoraal ma jiro.
        [no-last-resort] Doorashooyinka midna xiddig ma leh.
        [two-last-resorts] Wax ka badan hal doorasho ayaa xiddig leh.
        [bad-choice] Doorashada qoraallada lama akhrin karo.
        [bad-call] Yeerista qaansooyinka ku dhex jirta lama akhrin karo.
        [text-open] Calaamad hadal sadarka kuma dhammaato.
        [bad-escape] Jiitinta gadaal u janjeerta halkan micno kuma leh.
       *[unreadable] Qoraalka halkan lagama akhrin karo (sadar { $line }, tiir { $column }).
    }
    .hint = { $what ->
        [not-spaces] Beddelkeeda qor afar meelood oo bannaan oo caadi ah.
        [brace-open] Qor { "{" } $namn { "}" }, labada qaanso oo leh. Qaanso la rabo in la arko waxaa loo qoraa { "{" } "{ "{" }" { "}" }.
        [brace-closed] Ka saar, ama qor tan bilaabata. Qaanso la rabo in la arko waxaa loo qoraa { "{" } "{ "}" }" { "}" }.
        [equals-missing] Qor magac = qoraal.
        [bad-name] Sadarrada qoraalka hore ka tirsan waa in gudaha loo riixo. Sadar gudaha loo riixay kuma bilaaban karo [, * ama bar.
        [bad-letter] Calaamadda le’ekaanta ka hor waxaa ku jira magac leh xarfaha a–z, tirooyin iyo xariiq hoose.
        [comment] Haddii ay faallo tahay: sadarka ku bilow #.
        [no-text] Calaamadda le’ekaanta kadib qoraalka qor, ama sadarka ka saar.
        [no-last-resort] Ka hor dhig * doorashada jirta marka wax kale ku habboonayn: *[other] qoraal.
        [two-last-resorts] Xiddigta u daa oo keliya doorashada jirta marka wax kale ku habboonayn.
        [bad-choice] Qor { "{" } $namn -> kadibna sadar kasta hal doorasho: [one] qoraal, ugu dambaynna *[other] qoraal { "}" }.
        [bad-call] Jawaabta siday tahay u qor: { "{" } $namn { "}" }. Taariikhaha iyo tirooyinka sida luqadda ayaa loo qoraa.
        [text-open] Qoraalka kadib calaamad hadal dhig.
        [bad-escape] Qor \\ jiitin gadaal u janjeerta.
       *[unreadable] Fiiri in qaanso xaad leh ama calaamad le’ekaan maqan tahay, iyo in sadarrada koowaad ka dambeeya gudaha loo riixay.
    }
problem-braces-too-deep = Qaansooyinka xaadka leh waxay leeyihiin wax ka badan { $limit } heer. Faylka oo dhan waa laga tagay.
    .hint = Qaansooyinka xir ama qoraalka kala qaybi.
problem-forbidden-character = Halkan waxaa ku jira xaraf-xakame aan la arkin ({ $character }). Faylka oo dhan waa laga tagay.
    .hint = Xarafka ka saar. Waxaa laga yaabaa inuu la yimid markii qoraal la dhejiyey.
problem-text-twice = Qoraalka “{ $id }” horeba wuxuu ku jiraa sadarka { $line }.
    .hint = Mid ka saar.
problem-missing-text = Qoraalka “{ $id }” wuu maqan yahay.
    .hint = Faylka ku dar. Luqadaha aan iswiidhishka ahayn inta ka horreysa qoraalka iswiidhishka ah ayaa la muujiyaa.
problem-superfluous-text = Foomku ma leh wax la yiraahdo “{ $id }”.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
        [twice] Laba shay ayaa la yiraahdaa “{ $twice }”. Marka hore mid sii magaciisa saxda ah: qoraalku isaga ayuu noqon karaa.
       *[no] Qoraalka ka saar ama fiiri waxa uu ka tirsan yahay.
    }
problem-unknown-variable = Jawaab la yiraahdo “{ $variable }” oo halkan la geliyo ma jirto.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
        [entry] Halkan waxaa ku jira oo keliya $number: qoraalka tiradiisa.
        [value] Qiimaha la xisaabiyay halkan waxaa la yiraahdaa $value. Haddii kale: qor magaca su’aal foomka ku jirta.
        [nothing] Qoraalkan waxba laguma geliyo. Ereyada qor.
       *[no] Qor magaca su’aal foomka ku jirta.
    }
problem-bare-variable = “${ $variable }” qaansooyin xaad leh ma leh, sidiisa ayaana loo akhriyaa.
    .hint = Qor { "{" } ${ $variable } { "}" } si jawaabta loo geliyo.
problem-variable-not-here = Jawaabta “{ $variable }” qoraalkan laguma geliyo.
    .hint = { $list ->
        [yes] Wuxuu ku jiraa oo keliya qoraallada “{ $roster }”: qoraallada ku bilaabma { $roster }- ayaa gelin kara.
        [whole] Liis dhan qoraalna laguma geliyo. Taa beddelkeed su’aasha agteeda ku muuji qiime la xisaabiyay, sida count({ $roster }).
       *[no] Jawaabaha waxaa lagu gelin karaa qoraalka su’aal, .help iyo .note, hubinnada iyo qiimayaasha la xisaabiyo.
    }
problem-computed-in-text = “{ $variable }” waa qiime la xisaabiyo. Kuwaas qoraallo kale laguma geliyo.
    .hint = Qiimaha waxaa lagu muujiyaa su’aalaha ku jira show_at. Qoraalkiisa u gaarka ah, computed-{ $variable }, magaciisu waa $value.
problem-not-answered-yet = { $own ->
        [yes] “{ $variable }” waa jawaabta su’aashan lafteeda, markaa ma jirto marka la weydiinayo.
       *[no] “{ $variable }” weli lama jawaabin marka su’aashan la weydiinayo.
    }
    .hint = Isticmaal jawaab hore, su’aasha raree, ama laba qoraal qor: { "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }.
problem-text-for-answer = Halkan waxaa la geliyaa qoraalka su’aasha “{ $name }”, ee ma aha jawaabta.
    .hint = Qor ${ $name } haddii jawaabta loola jeedo.
problem-shown-raw = { $what ->
        [term] Erey-bixin “-{ $name }” ma jirto. Magaca ayaa beddelkeed la muujiyaa.
        [function] Hawl “{ $name }” ma jirto. Magaca ayaa beddelkeed la muujiyaa.
       *[text] Qoraal “{ $name }” luqadda kuma jiro. Magaca ayaa beddelkiis la muujiyaa.
    }
    .hint = { $what ->
        [function] Taariikhaha iyo tirooyinka horeba sida luqadda ayaa loo qoraa: jawaabta siday tahay u geli.
       *[other] Haddii jawaab loola jeedo: magaca ka hor calaamadda doolarka qor. Haddii kale: faylka ku dar ama qaansada ka saar.
    }
problem-text-not-shown = { $why ->
        [round] Qoraalku wareeg buu tixraacayaa: { $names }. Magacyada ayaa ereyada beddelkooda la muujiyaa.
       *[much] Qoraalku wuxuu gelinayaa wax ka badan { $limit } qaybood, marka lagu daro kuwa uu tixraacayo. Intaas lama muujiyo.
    }
    .hint = { $why ->
        [round] Mid ka mid ah ereyada ku qor halkii aad sii tixraaci lahayd.
       *[much] Ereyada qor halkii aad tixraaci lahayd.
    }
problem-branch-never-taken = { $by ->
        [number] “{ $key }” weligeed lama doorto: “{ $variable }” waa tiro.
        [listed] “{ $key }” weligeed lama doorto: ma aha kood u ah “{ $variable }”.
        [nothing] “{ $key }” weligeed lama doorto: qoraalku kuma dooran karo “{ $variable }”.
        [before] “{ $key }” weligeed lama doorto: laan isla magacaas leh ayaa ka horreysa.
        [never-then] “{ $key }” weligeed lama doorto: meesha qoraalka lagu muujiyo jawaabtu ma aha taas.
       *[code] “{ $key }” weligeed lama doorto: “{ $variable }” waa mid ka mid ah { $answers }.
    }
    .hint = { $by ->
        [number] Qor tiro, ama one iyo other.
        [listed] Eeg koodku waxa uu yahay.
        [nothing] Qoraalka u qor laamo la’aan, ama ku dooro ${ $variable }_known.
        [before] Mid ka mid ah ka saar.
        [never-then] Laanta ka saar, ama ask_if u beddel si qoraalka markaas sidoo kale loo muujiyo.
       *[code] Mid ka mid ah u qor magaca laanta.
    }
problem-last-branch-is-answer = “*[{ $key }]” waa laanta ugu dambeysa, laakiin waxay ku saabsan tahay jawaabtaas oo keliya. Jawaabaha kale, iyo marka jawaabta aan la aqoon, waxaa beddelkeed la muujiyaa ….
    .hint = Jawaab kasta laan u qor, ugu dambaynna *[{ $last }] oo leh erayo run ah xitaa marka jawaabta aan la aqoon.
problem-texts-of-program = Foomku wuxuu beddelaa mid barnaamijka ka mid ah. Luqadda { $language } qoraallada barnaamijka ayaa lagu muujiyaa { $n ->
        [one] hal qayb
       *[other] { $n } qaybood
    }, tusaale “{ $example }”.
    .hint = Qoraallo kuu gaar ah u qor, ama foomka iyo faylka magac kale sii haddii aanu kii barnaamijka beddelayn.
problem-id-not-file-name = Foomku waa “{ $id }”, laakiin faylku waa { $file }.
    .hint = Isku magac sii. Magaca faylka ayaa foomka lagu doortaa, magaca foomkana qoraallada ayaa lagu helaa.
problem-missing-variable = “{ $variable }” wuu ka maqan yahay qoraalka “{ $id }”. Qoraalka iswiidhishka ah wuu leeyahay.
    .hint = Geli meesha luqadda ku habboon.
problem-extra-variable = “{ $variable }” wuxuu ku jiraa qoraalka “{ $id }”, laakiin kan iswiidhishka ah kuma jiro.
    .hint = Ka saar ama kan iswiidhishka ah ku dar.
problem-no-texts = Foomku qoraallo ma leh.
    .hint = Waa inay ku jiraan faylka { $file } ee galka luqad kasta.
problem-no-source-texts = Foomku qoraallo iswiidhish ah ma leh.
    .hint = Waa inay ku jiraan faylka { $file }. Kuwa kale oo dhan ayaa laga turjumaa.

### Files

problem-too-many-tables = Halkan waxaa ku jira wax ka badan { $limit } qaybood oo isku nooc ah. Inta kale lama akhrin.
    .hint = Foomka kala qaybi.
problem-not-utf8 = Faylku qoraal UTF-8 ma aha: byte { $byte } lama akhrin karo.
    .hint = Faylka tifaftire qoraal ugu kaydi UTF-8.
problem-not-a-file = Tani fayl ma aha, waa tuubo ama qalab.
    .hint = Sheeg fayl ku dhammaada .toml, ama gal faylal noocaas ah leh.
problem-no-forms = Galka foomam kuma jiraan.
    .hint = Sheeg gal leh faylal ku dhammaada .toml.
problem-not-a-form = { $what ->
        [trials] Kuwani waa tijaabooyin foom tijaabiya, foom ma aha.
        [texts] Kuwani waa qoraallo foom, foom ma aha.
        [list] Kani waa liis wax laga dooro, foom ma aha.
       *[sources] Kani waa liis ilo, foom ma aha.
    }
    .hint = { $what ->
        [trials] Orodsii vilja forms test { $form } si foomka tijaabooyinka loogu tijaabiyo.
        [texts] Orodsii vilja forms check { $form }: qoraallada foomka ayaa lala hubiyaa.
        [list] Liiska waxaa lala hubiyaa foomka isticmaala.
       *[sources] Ilaha waxaa la hubiyaa marka foom tilmaamo.
    }
problem-file-missing = Faylku ma jiro.
    .hint = Fiiri higgaadda magaca iyo galka faylku ku jiro.
problem-file-closed = Faylka lama akhrin karo: oggolaansho ma jiro.
    .hint = Weydii qofka faylka leh oggolaansho akhris.
problem-file-unreadable = Faylka lama akhrin karo ({ $detail }).
    .hint = Fiiri in uu ku jiro qalab ku xiran.
problem-more = { $n ->
        [one] Hal dhibaato kale lama muujin
       *[other] { $n } dhibaato oo kale lama muujin
    }.
    .hint = Sax waxa marka hore la muujiyo oo faylka mar kale hubi.

### Conditions

problem-empty-expression = Shuruuddu waa bannaan tahay.
    .hint = Shuruud qor ama sadarka ka saar.
problem-unexpected-character = Xarafka { $character } shuruud micno kuma leh.
    .hint = Xarafka ka saar. Tirooyinka waa la isku dari karaa waana la kala goyn karaa (+ iyo -), laakiin lama isku dhufan karo lamana qaybin karo.
problem-wrong-sign = “{ $sign }” shuruudaha laguma isticmaalo.
    .hint = Beddelkeed qor “{ $instead }”.
problem-unclosed-quote = Calaamad hadal ma dhammaato.
    .hint = Koodhka kadib calaamad hadal dhig.
problem-bad-date = “{ $text }” taariikh jirta ma aha.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
        [year] Sannadka ku qor afar god, tusaale 2026.
       *[no] Qor sanad-bil-maalin, tusaale 2026-07-01.
    }
problem-unexpected-token = “{ $token }” halkan ma joogi karo.
    .hint = { $lacks ->
        [yes] Halkan waxaa ka maqan “{ $missing }”.
       *[no] Fiiri in wax hore ka maqan yihiin, tusaale “and”, “or” ama qaanso.
    }
problem-bare-answer = “{ $word }” waa jawaab ee ma aha shuruud, markaa keligeed ma istaagi karto.
    .hint = { $suggested ->
        [yes] Ma waxaad ula jeedday “{ $nearest }”?
       *[no] Su’aasha ka hor qor, tusaale told in [no, yes], ama answered(told) haddii ay ku filan tahay in la jawaabay.
    }
problem-unexpected-end = Shuruuddu goor hore ayay dhammaanaysaa.
    .hint = { $lacks ->
        [yes] Halkan waxaa ka maqan “{ $missing }”.
       *[no] Shuruudda dhammaystir ama ereyga ugu dambeeya ka saar.
    }
problem-nested-too-deep = Shuruuddu waxay leedahay wax ka badan { $limit } heer oo qaansooyin ama xisaab ah.
    .hint = Shuruudda ku kala qaybi [[condition]].
problem-computed-too-long = Qiimayaasha la xisaabiyo waxay leeyihiin wax ka badan { $limit } tallaabo marka lagu daro kuwa ay ku dhisan yihiin.
    .hint = Qiimaha tallaabooyin ka yar ku xisaabi.
problem-unknown-name = Su’aal, shuruud iyo qodob toona oo la yiraahdo “{ $name }” ma jiro.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Foomka ka fiiri magaca.
    }
problem-field-outside-roster = “{ $field }” wuxuu ku jiraa oo keliya qoraallada “{ $roster }”.
    .hint = { $remedy ->
        [roster] Ku dar furaha roster oo leh “{ $roster }”, markaas wuxuu khuseeyaa qoraal kasta gaarkiisa. Haddii uu liiska oo dhan khuseeyo: sum({ $roster }, …) ama count({ $roster }, …).
        [sum] Qor sum({ $roster }, …) ama count({ $roster }, …) liiska oo dhan.
        [list] Qor magaca liiska, { $roster }.
        [place] Qor qoraalka liiska ee loola jeedo, tusaale { $roster }/1/{ $field }.
       *[any] Qor tusaale any({ $roster }, …) shuruudda hareeraheeda.
    }
problem-unknown-option = Su’aasha “{ $question }” ma leh jawaab la doorto “{ $option }”.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Fiiri jawaabaha su’aashu leedahay.
    }
problem-unknown-function = Hawl “{ $name }” ma jirto.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Hawluhu waa count, any, all, sum, days, months, days_after, months_after, answered, unknown, declined, not_applicable iyo not_interpreted.
    }
problem-wrong-arguments = Hawsha “{ $function }” qaansada kuma yeelan karto { $found } qaybood.
    .hint = Sidan u qor: { $form }.
problem-type-mismatch = Halkan waxaa la rabaa { $expected ->
        [truth] wax run ama been ah
        [number] tiro
        [day] taariikh
        [quoted] qoraal calaamado hadal ku dhex jira
        [name] magaca jawaab la doorto
        [list] liis
        [choice] su’aal hal doorasho leh
        [multiple] su’aal dhowr doorasho leh
        [text] su’aal qoraal xor ah
        [period] su’aal muddo ah
        [municipality] degmo
        [country] dal
        [language] luqad
        [roster] liis qoraallo leh (roster)
        [number-field] meel tiro oo liiska ah
        [lookup] koodh liis ka mid ah
        [worth] tiro, taariikh ama koodh
        [steps] tiro dhan oo tirooyin loo qoray
       *[question] su’aal
    }, ee ma aha { $found ->
        [truth] wax run ama been ah
        [number] tiro
        [day] taariikh
        [quoted] qoraal calaamado hadal ku dhex jira
        [name] magaca jawaab la doorto
        [list] liis
        [choice] su’aal hal doorasho leh
        [multiple] su’aal dhowr doorasho leh
        [text] su’aal qoraal xor ah
        [period] su’aal muddo ah
        [municipality] degmo
        [country] dal
        [language] luqad
        [roster] liis qoraallo leh (roster)
        [number-field] meel tiro oo liiska ah
        [lookup] koodh liis ka mid ah
        [worth] tiro, taariikh ama koodh
       *[question] su’aal
    }.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] { $expected ->
            [truth] Wax la barbar dhig, tusaale “su’aal == jawaab” ama “su’aal > 2”.
            [name] Jawaabta la doorto calaamado hadal la’aan u qor.
            [municipality] Koodhka degmada calaamado hadal ku dhex qor.
            [country] Koodhka dalka calaamado hadal ku dhex qor.
            [language] Koodhka luqadda calaamado hadal ku dhex qor.
            [steps] Inta tirooyin ku qor, tusaale 3. Jawaab lagama qaadan karo.
           *[other] Fiiri waxa qaybta kale tahay.
        }
    }
problem-wrong-operator = “{ $operator }” laguma isticmaali karo { $sort ->
        [truth] wax run ama been ah
        [number] tiro
        [day] taariikh
        [quoted] qoraal calaamado hadal ku dhex jira
        [name] magaca jawaab la doorto
        [list] liis
        [choice] su’aal hal doorasho leh
        [multiple] su’aal dhowr doorasho leh
        [text] su’aal qoraal xor ah
        [period] su’aal muddo ah
        [municipality] degmo
        [country] dal
        [language] luqad
        [roster] liis qoraallo leh (roster)
        [number-field] meel tiro oo liiska ah
        [lookup] koodh liis ka mid ah
        [worth] tiro, taariikh ama koodh
       *[question] su’aal
    }.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] { $sort ->
            [multiple] Qor “jawaab in su’aal” ama “count(su’aal) >= 2”.
            [choice] Qor “su’aal == jawaab” ama “su’aal in [a, b]”.
            [text] Qoraal xor ah waxaa lagu tijaabin karaa oo keliya answered, unknown, declined, not_applicable iyo not_interpreted.
            [period] Su’aasha kadib qor .from ama .to.
            [truth] Shuruudda keligeed qor, ama “not” ka hor dhig.
           *[other] Isticmaal == ama !=.
        }
    }
problem-unknown-part = “{ $question }” ma leh qayb “{ $part }”.
    .hint = Qor { $question }.from ama { $question }.to, wax kale kadib ha dhigin.
problem-bad-code = “{ $code }” ma aha koodhka { $sort ->
        [municipality] degmo
        [country] dal
        [lookup] wax liiska su’aasha ku jira
       *[language] luqad lagu dooran karo wareysiga
    }.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] { $sort ->
            [municipality] Qor afar tiro, tusaale 0180.
            [country] Qor laba xaraf oo waaweyn, tusaale SY.
            [lookup] Qor koodh liiska ku jira.
           *[language] Qor koodhka luqadda, tusaale ar ama fa-AF.
        }
    }
problem-cycle = Way wareegaysaa: { $names }.
    .hint = Hal xiriir ka saar. Su’aal jawaabteeda ma sugi karto.

### The answer file

problem-unknown-field = Qoraallada “{ $roster }” ma leh meel “{ $field }”.
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] Foomka ka fiiri meelaha ay leeyihiin.
    }
problem-unknown-code = { $sort ->
        [lookup] Koodhka { $code } liiska kuma jiro.
        [country] Dal koodhka { $code } leh ma jiro.
       *[municipality] Degmo koodhka { $code } leh diiwaanka kuma jirto.
    }
    .hint = { $sort ->
        [lookup] Koodhka ka fiiri liiska foomka ag yaal.
        [country] Fiiri koodhka dalka ee ISO 3166-1, tusaale SY. Dal aan hadda jirin kuma jiro.
       *[municipality] Fiiri koodhka degmada. Degmo la joojiyey kuma jirto.
    }
problem-out-of-range = { $limits ->
        [both] Jawaabtu waa inay u dhexeyso { $min } ilaa { $max }.
        [min] Jawaabtu waa inay ahaato ugu yaraan { $min }.
       *[max] Jawaabtu waa inay ahaato ugu badnaan { $max }.
    }
    .hint = Tirada sax, ama xadka foomka ku beddel.
problem-too-few-chosen = Ugu yaraan { $min } jawaab waa in la doorto.
    .hint = Liiska ku dar.
problem-too-many-chosen = Ugu badnaan { $max } jawaab ayaa la dooran karaa.
    .hint = Liiska ka saar.
problem-chosen-twice = “{ $option }” laba jeer ayay ku jirtaa.
    .hint = Mid ka saar.
problem-exclusive-option = “{ $option }” wax kale lalama dooran karo.
    .hint = Ka saar “{ $option }” ama kuwa kale.
problem-too-many-entries = Liiska “{ $roster }” wuxuu leeyahay wax ka badan { $limit } sadar. Inta kale lama akhrin.
    .hint = Sadarro ka saar: wareysina intaas oo sadar ma laha.
problem-empty-answer = Jawaabtu waa bannaan tahay.
    .hint = Jawaab qor, sadarka ka saar ama sheeg sababta jawaabtu u maqan tahay, tusaale declined = true.
problem-period-backwards = Muddadu way dhammaataa ka hor intaanay bilaaban.
    .hint = Labada maalmood is weydaari ama mid sax.
problem-silence-not-true = Sababta jawaabtu u maqan tahay waxaa lagu sheegaa hal sabab oo keliya iyo qiimaha true.
    .hint = Qor tusaale dont_know = true oo wax kale ha ku darin.

### Cases that test forms

problem-unknown-thing = { $thing ->
        [question] Foomku su’aal “{ $name }” ma leh.
        [entry] Jawaabaha tijaabada dhexdooda liisku qoraal “{ $name }” ma leh.
        [entry-of-scenario] Xaaladda tababarka dhexdeeda liisku qoraal “{ $name }” ma leh.
        [flag] Foomku fiiro “{ $name }” ma leh.
        [element] Foomku qodob “{ $name }” ma leh.
        [contradiction] Foomku is khilaaf “{ $name }” ma leh.
        [measure] Foomku tallaabo “{ $name }” ma leh.
        [check] Foomku hubin “{ $name }” ma leh.
        [computed] Foomku qiime la xisaabiyo “{ $name }” ma leh.
        [cue] Erey-tilmaan “{ $name }” ma jiro.
        [answer] Tijaabadu jawaab la diidi karo oo “{ $name }” ah ma bixiso.
        [words] Tijaabadu ereyo “{ $name }” ag yaalla oo erey tilmaameed laga heli karo ma laha.
        [form] Tijaabooyinku waxay u yihiin foomka “{ $name }”, ee uma aha kan ay dhinac yaallaan.
       *[truth] “{ $name }” ma aha yes, no ama unknown.
    }
    .hint = { $suggested ->
        [yes] Ma ula jeedday “{ $nearest }”?
       *[no] { $thing ->
            [truth] Qor yes, no ama unknown.
            [entry] Qoraallada waxaa laga tiriyaa 1, sida ay jawaabaha ugu kala horreeyaan.
            [entry-of-scenario] Qoraallada waxaa laga tiriyaa 1 sida ay ugu kala horreeyaan facts hoosteeda.
            [answer] Jawaabta ku qor case.answers hoosteeda, ama magaca halkan ka saar.
            [words] Halkaas sheeko ama qoraal yar ku qor, ama magaca halkan ka saar.
           *[other] Foomka ka fiiri magaca.
        }
    }
problem-nothing-expected = Tijaabadu waxba ma filayso, sidaas darteed weligeed ma khaldami karto.
    .hint = Qor waxa jawaabuhu keeni lahaayeen, tusaale highest = "none".
