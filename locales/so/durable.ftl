# Language: Somali (so). What is said when something has been lost, has come back or cannot be saved.
## Translated from Swedish.
## Reviewed by: nobody yet

durable-fault-tail-cut = dhacdooyinkii ugu dambeeyey ee ka horreeyey kan way maqnaayeen markii kaydka la furay
durable-fault-index-differs = tusaha kaydku ma waafaqsana waxa kaydka ku jira: qayb faylka ah ayaa ka hor jirta inta kale
durable-fault-cut-changed = waxa laga sheegay dhacdooyinka lumay waa la beddelay

durable-put-back = { $n ->
    [one] Hal jawaab ayaa diiwaanka laga soo celiyey.
   *[other] { $n } jawaabood ayaa diiwaanka laga soo celiyey.
}
durable-put-back-place = Wixii ugu dambeeyey ee wareysiga diiwaanka ayaa laga soo celiyey.
durable-missing = { $n ->
    [one] Hal dhacdo ayaa kaydka ka maqan. Waxay dhacday { $since } kadib, ugu dambayn { $until }.
   *[other] { $n } dhacdo ayaa kaydka ka maqan. Waxay dhaceen { $since } kadib, ugu dambayn { $until }.
}
    .hint = Diiwaanka sidoo kale kuma jiraan. Waxa haray waa dhan yahay oo waa lagu shaqayn karaa. Nuqul badbaado celi, ama weydii kaalmada IT inay badbaadiso waxa suurtagal ah.
durable-missing-all = { $n ->
    [one] Hal dhacdo ayaa kaydka ka maqan, ugu dambayn { $until }. Waxba ma harin.
   *[other] { $n } dhacdo ayaa kaydka ka maqan, kuwii ugu dambeeyey { $until }. Waxba ma harin.
}
    .hint = Diiwaanka sidoo kale kuma jiraan. Nuqul badbaado celi, ama weydii kaalmada IT inay badbaadiso waxa suurtagal ah.
durable-missing-in = Dhacdadii ugu dambaysay ee maqan waxay ahayd qoraalka wareysiga { $transcript }.
durable-anchor-lost = Faylka vault.anchor waa maqan yahay ama waa la beddelay. Lama sheegi karo in jawaabihii ugu dambeeyey jiraan.
    .hint = Mid cusub ayaa la sameeyey. Fiiri in wareysigii ugu dambeeyey dhan yahay.
durable-journals-damaged = { $n ->
    [one] Hal diiwaan ayaa dhaawacan. Jawaabaha ku jira kaydka ayay ku jiraan, nuqul labaad se ma laha.
   *[other] { $n } diiwaan ayaa dhaawacan. Jawaabaha ku jira kaydka ayay ku jiraan, nuqul labaad se ma laha.
}

durable-saving = waa la kaydiyayaa …
durable-slow = Disk-gu waa gaabis. Waxa aad qorayso halkan way ku jiraan, waana la kaydiyaa marka uu jawaabo.

durable-little-room = { $n ->
    [one] Disk-gu boos yar ayuu leeyahay: { $n } MiB ayaa haray. Wareysi cusub lama bilaabi karo.
   *[other] Disk-gu boos yar ayuu leeyahay: { $n } MiB ayaa haray. Wareysi cusub lama bilaabi karo.
}
    .hint = Samee ugu yaraan 80 MiB. Wixii la kaydiyey waa la akhrin karaa.
durable-reserve-given = Disk-gu wuu buuxaa. Barnaamijku wuxuu isticmaalayaa kaydkiisa gaarka ah: wareysiga dhammee, disk-gana boos ka samee.

durable-reading = { $who ->
    [unknown] Akhris oo keliya: kaydku daaqad kale ayuu uga furan yahay. Xir si aad halkan wax ugu qorto.
   *[other] Akhris oo keliya: kaydku daaqad kale ayuu uga furan yahay (hawl { $who }). Xir si aad halkan wax ugu qorto.
}
durable-taken-over = Daaqadda kale waa la xiray. Hadda halkan wax waa lagu qori karaa.

durable-reading-beside = { $who ->
    [unknown] Kaydku daaqad ayuu ka furan yahay. Halkan waa lagu akhriyaa oo keliya.
   *[other] Kaydku daaqad ayuu ka furan yahay (hawl { $who }). Halkan waa lagu akhriyaa oo keliya.
}

durable-network = Kaydku waa inaanu ku jirin kombuyuutar kale ({ $kind }): { $path }. Jawaabo halkaas way ku lumi karaan.
    .hint = Gal kombuyuutarkan ku yaal ku dooro VILJA_HOME. Haddii meesha si kastaba loo isticmaalo: VILJA_ALLOW_FOLDER={ $path }.
durable-synchronised = Kaydku waa inaanu ku jirin gal { $by } koobbiyo: { $path }. Faylashu way dhaawacmi karaan oo dad kale ayay gaari karaan.
    .hint = Gal kale ku dooro VILJA_HOME. Haddii meesha si kastaba loo isticmaalo: VILJA_ALLOW_FOLDER={ $path }.
durable-allowed-network = Kaydku wuxuu ku jiraa kombuyuutar kale ({ $kind }), waana loo oggol yahay VILJA_ALLOW_FOLDER. Jawaabo halkaas way ku lumi karaan.
durable-allowed-synchronised = Kaydku wuxuu ku jiraa gal { $by } koobbiyo, waana loo oggol yahay VILJA_ALLOW_FOLDER. Faylashu way dhaawacmi karaan oo dad kale ayay gaari karaan.
