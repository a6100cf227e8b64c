# Language: Somali (so). Who can open the store: ways in, passphrases, the recovery key and keys for manager and municipality.
## Translated from Swedish.
## Reviewed by: nobody yet

slot-trouble-wrong-recovery-key = Furaha badbaadada si sax ah ayaa loo qoray, laakiin kaydkan ma furo.
    .hint = Waxaa laga yaabaa inuu kayd kale leeyahay, ama in la tirtiray.
slot-trouble-wrong-identity = Furaha faylka ku jira kaydkan ma furo.
    .hint = vilja store slots ayaa muujiya furayaasha fura.
slot-trouble-wrong-identity-passphrase = Weedh-sireedka faylka furuhu sax ma aha.
slot-trouble-identity-unreadable = Faylku kuma jiro fure age oo la isticmaali karo.
    .hint = Waa inuu leeyahay sadar ku bilaabma AGE-SECRET-KEY-1. vilja store identity ayaa fayl noocaas ah sameeya.
slot-trouble-recipient-unfit = Ma aha qaate age oo la isticmaali karo.
    .hint = Wuxuu ku bilaabmaa age1. Furayaasha SSH iyo ku-darka lama aqbalo.
slot-trouble-not-remembered = Kombuyuutarku ma xasuusto fure kaydka ah.
slot-trouble-no-keyring = Kombuyuutarku furayaal barnaamijka uma xasuusan karo.
    .hint = Kaydka sidii caadiga ahayd ku fur weedh-sireedka.
slot-trouble-label-unfit = Magaca albaab wuxuu noqon karaa ugu badnaan 40 xaraf oo hal sadar ah.
slot-trouble-label-taken = Albaab kale ayaa magacaas hore u leh.
slot-trouble-too-many = Kaydku wuxuu leeyahay tirada albaabbada ee loo oggol yahay.
    .hint = Marka hore mid ku tirtir vilja store slots remove.
slot-trouble-no-such-slot = Albaab noocaas ah ma jiro.
    .hint = vilja store slots ayaa muujiya kuwa jira.
slot-trouble-last-passphrase = Weedh-sireedka ugu dambeeya lama tirtiri karo.
    .hint = Marka hore mid kale ku dar vilja store slots add passphrase.
slot-trouble-in-use = Kaydka waxaa lagu furay isla albaabkaas.
    .hint = Kaydka ku fur weedh-sireed ama fure kale, markaas tirtir.
slot-trouble-edited = Faylka furaha waxaa beddelay cid aan barnaamijka ahayn. Albaabbada lama beddelo intaan la hubin.
    .hint = Ku fiiri vilja store slots. Haddii wax walba sax yihiin: vilja store slots confirm.
slot-trouble-copies-left = Isbeddelka waa la sameeyey, laakiin nuqullo hore oo faylka furaha ah ayaa weli jira.
    .hint = Disk-ga boos ka samee oo kaydka mar kale fur. Markaas nuqullada mar kale ayaa la qoraa.
slot-trouble-practice = Kaydka tababarku ma leh weedh-sireed iyo albaabbo la beddelo.
slot-trouble-narrow = Waxa aad kaydka ku furtay ma gaadho kiisaska la ilaaliyo, tanina way u baahan tahay. Weydii qofka haya fure noocaas ah.

store-remark-mended = Faylka furuhu wuu dhaawacnaa. Nuqul ayaa mar kale laga qoray.
store-remark-key-file-edited = Qof ayaa faylka furaha ku beddelay barnaamijka dibaddiisa. Nuqul ayaa laga soo celiyey. U sheeg kaalmada IT.
store-remark-key-file-doubtful = Faylka furaha waxaa lagu beddelay barnaamijka dibaddiisa, ama mid hore ayaa la soo celiyey. Ku hubi vilja store slots, oo u sheeg kaalmada IT.
store-remark-cost-raised = Weedh-sireedka hadda way ka adag tahay sidii hore in la qiyaaso: faylka furaha mar kale ayaa la qoray. Waa isla weedhii.

keys-wait = { $n ->
    [one] Isku dayga xiga waa { $n } ilbiriqsi kadib. Barnaamijku wuu sugayaa.
   *[other] Isku dayga xiga waa { $n } ilbiriqsi kadib. Barnaamijku wuu sugayaa.
}
keys-only-for-commands = --identity iyo --recovery kaydka waxay u furaan amar, shaashadda uma furaan.
    .hint = Haddii weedh-sireedka la ilaaway: vilja --recovery store passphrase.
keys-recovery-how = Furaha badbaadadu wuxuu leeyahay { $n } kooxood. Koox markiiba qor, ama dhammaan hal mar. Waxba lama muujiyo.
keys-recovery-group = Koox { $n }:
keys-recovery-again = Koox { $n } si khaldan ayaa loo qoray. Mar kale qor.
keys-recovery-missing = Furaha badbaadada lama dhammaystirin qoristiisa.
keys-recovery-length = Furaha badbaadadu wuxuu leeyahay { $groups } kooxood, waxaana la qoray { $n }.
keys-recovery-slip = Koox { $n } ee furaha badbaadada si khaldan ayaa loo qoray ama meel khaldan ayay ku jirtaa.
    .hint = Warqadda la barbar dhig oo mar kale isku day.
keys-recovery-write-down = Furaha badbaadada. Tirooyin iyo xarfo u qor. Hadda oo keliya ayaa la muujiyaa.
keys-recovery-keep = Warqadda dhig meel ay gaari karaan oo keliya kuwa kaydka furi kara, kombuyuutarkana agtiisa ha dhigin. Qofka warqadda haya wax walba wuu akhrin karaa. Eberku waa tiro; xarfaha I, L, O iyo U ma jiraan.
keys-recovery-confirm = Warqadda ka qor koox { $n }:
keys-recovery-unconfirmed = Koox { $n } sax ma aha. Furaha laguma darin.
    .hint = Warqadda tuur oo mar kale samee: fure cusub ayaa la muujinayaa.
keys-no-terminal = Waxa hal mar oo keliya la muujiyo waxaa lagu qoraa daaqad oo keliya, fayl ama barnaamij kale looma qoro.
    .hint = Haddii si kastaba halkaas loo diro, tusaale daabace, ku sheeg --to-stdout.

keys-new-passphrase = Weedh-sireed cusub:
keys-new-passphrase-again = Isla weedh-sireedka mar kale:
keys-passphrases-differ = Weedh-sireedyadu isku mid ma ahayn. Waxba lama beddelin.
keys-not-the-words = Ereyadaas ma ahayn. Waxba lama beddelin.
suggest-write-down = Lixda erey qor. Hadda oo keliya ayaa la muujiyaa, mar kalena waa lagu weydiinayaa.
keys-passphrase-changed = Weedh-sireedka waa la beddelay. Kii hore kaydka mar dambe ma furo, laakiin wuxuu furaa nuqullada hore loo sameeyey.
keys-which-passphrase = Dhowr weedh-sireed ayaa jira. Ku sheeg kan la beddelayo --slot.
    .hint = vilja store slots ayaa muujiya magacyada.

keys-identity-passphrase = Weedh-sireedka faylka furaha:
keys-identity-unread = Faylka { $path } lama akhrin karo ({ $detail }).
keys-identity-there = { $path } horeba waa jiraa. Fure weligii dul laguma qoro.
    .hint = Magac fayl oo kale dooro.
keys-identity-plain = Faylka weedh-sireed ma ilaaliso. Qofka hela kaydka wuu furi karaa.
keys-identity-unwritten = Furaha laguma qori karin { $path } ({ $detail }).
keys-identity-made = Furaha sirta ah wuxuu ku jiraa { $path }. Qaybta furan, oo qof kasta loo tusi karo:
keys-identity-next = Faylka ka fogee kombuyuutarkan. Albaabka ku dar vilja store slots add manager --recipient iyo qaybta furan.

keys-role-officer = Hawlwadeen
keys-role-recovery = Badbaado
keys-role-manager = Maamulaha waaxda
keys-role-municipality = Degmada
keys-role-unknown = Lama yaqaan
keys-kind-passphrase = weedh-sireed
keys-kind-recovery = fure badbaado oo warqad ku qoran
keys-kind-age = fure age oo fayl ku jira
keys-kind-remembered = kombuyuutarka ayaa xasuusta ilaa dib loo kiciyo
keys-kind-open = quful la’aan
keys-kind-unknown = nooc uu sameeyey nooc dambe
keys-added = tan iyo { $at }
keys-cost = hal qiyaas wuxuu ku kacaa { $mib } MiB oo { $passes } wareeg ah
keys-narrow = ma gaadho kiisaska la ilaaliyo
keys-in-use = hadda ayuu kaydka furay
keys-no-recovery = Fure badbaado ma jiro: haddii weedh-sireedka la ilaawo cidna wareysiyada ma akhrin karto. Mid ku samee vilja store slots add recovery.
keys-slot-added = Albaabka { $name } waa lagu daray.
keys-slot-removed = Albaabka { $name } waa la tirtiray.
keys-removed-copies = Nuqullada badbaadada ee hore loo sameeyey weli waa lagu furi karaa.
keys-slot-ambiguous = Dhowr albaab ayaa ku habboon. Magaca wax badan ka qor.
keys-confirmed = Albaabbada waa la xaqiijiyey sida kor lagu muujiyey.
keys-remembered = Kombuyuutarku amarrada kaydka weedh-sireed la’aan ayuu ugu furaa ilaa dib loo kiciyo. vilja store slots forget ayaa joojiya.
keys-forgotten = Kombuyuutarku furaha wuu ilaaway.
keys-nothing-remembered = Kombuyuutarku fure ma xasuusan.

unlock-wait = { $n ->
    [one] Isku dayga xiga waa { $n } ilbiriqsi kadib. Tababarka waa la furi karaa inta lagu jiro.
   *[other] Isku dayga xiga waa { $n } ilbiriqsi kadib. Tababarka waa la furi karaa inta lagu jiro.
}
unlock-wait-asked = { $n ->
    [one] Weedh-sireedka waxaa la tijaabinayaa { $n } ilbiriqsi kadib.
   *[other] Weedh-sireedka waxaa la tijaabinayaa { $n } ilbiriqsi kadib.
}
unlock-again = Hadda mar kale waa la isku dayi karaa.

suggest-hint = Barnaamijku weedh-sireed wuu soo jeedin karaa: taabo Ctrl-O.
suggest-hint-line = Barnaamijku weedh-sireed wuu soo jeedin karaa: qor /soo-jeedin.
suggest-heading = Soo jeedin weedh-sireed
suggest-why = Ereyada si nasiib ah ayaa looga doortay 2048. Xarfo yaryar ku qor, hal bannaana u dhexaysii. Warqadda dhig meel aan cid kale gaari karin.
suggest-differs = Ereyadaas ma ahayn. Warqadda la barbar dhig oo mar kale isku day.
action-suggest = Barnaamijku ha soo jeediyo weedh-sireed
    .key = soo jeedin
    .word = soo-jeedin

who-can-open-heading = Cidda kaydka furi karta
who-can-open-change = Waxaa laga beddelaa sadarka amarka: vilja store slots --help.
action-who-can-open = Cidda kaydka furi karta
    .word = albaabbo
