# Language: Somali (so). The receipt code, and what a check of the whole store says about log, signatures and erasing.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = Koodhka rasiidhka: { $code }
receipt-what = Koodhka ku qor waxa la daabaco ama la arkiifiyo. Waxaa lagu muujin karaa in qoraalka wareysigu aanu tan iyo markaas isbeddelin.
receipt-holds = { $n ->
    [0] Koodhka rasiidhka { $code } waa sax: qoraalka wareysiga { $transcript } ma isbeddelin tan iyo { $at }.
    [one] Koodhka rasiidhka { $code } waa sax: wixii qoraalka wareysiga { $transcript } ku jiray { $at } ma isbeddelin. Tan iyo markaas { $n } mar ayaa la saxay, sixidduna gooni ayay u taagan tahay.
   *[other] Koodhka rasiidhka { $code } waa sax: wixii qoraalka wareysiga { $transcript } ku jiray { $at } ma isbeddelin. Tan iyo markaas { $n } jeer ayaa la saxay, sixidyaduna gooni ayay u taagan yihiin.
}
receipt-nowhere = Qoraal wareysi oo kaydka ku jira ma leh koodhka rasiidhka { $code }. Ama koodhka si khaldan ayaa loo qoray, ama qoraalku wuu ka duwan yahay markii la bixiyey.
receipt-broken = Qoraalka wareysiga { $transcript } wuxuu lahaa koodhka rasiidhka { $code }, laakiin waxa hadda ku qoran mid kale ayay bixiyaan: waa la beddelay.
verify-progress = La hubiyey: { $done } ee { $total } dhacdo
verify-log = { $n ->
    [one] { $n } sadar oo diiwaanka gelitaanka ku jira
   *[other] { $n } sadar oo diiwaanka gelitaanka ku jira
}
verify-checkpoints = { $n ->
    [one] { $n } bar-hubin oo la saxiixay
   *[other] { $n } bar-hubin oo la saxiixay
}
fault-checkpoint-differs = bar-hubin waxay sheegaysaa wax ka duwan waxa ka horreeya
fault-signature-wrong = bar-hubin laguma saxiixin furaha kaydka
fault-checkpoint-missing = bar-hubin ayaa ka maqan afjarid ama sixid kadib
fault-signing-key-lost = furaha bar-hubinnada lagu saxiixo waa maqan yahay ama wuu jaban yahay
fault-erased-untold = nuxur ayaa maqan iyadoo aan la sheegin in la masaxay
fault-stone-untrue = kiis ayaa la sheegay in la masaxay, laakiin lama masaxin
verify-stones = { $n ->
    [one] { $n } kiis oo la masaxay, goorta iyo sababta oo la socota
   *[other] { $n } kiis oo la masaxay, mid kastana goorta iyo sababta ayaa la socota
}
