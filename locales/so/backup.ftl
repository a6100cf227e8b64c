# Language: Somali (so). Backups of the store, putting one back, and saving what can be saved from a damaged store.
## Translated from Swedish.
## Reviewed by: nobody yet

backup-copying = Waa la koobbiyayaa: { $done } ee { $total } mebibyte
backup-reading = Kaydka dhaawacan waa la akhriyayaa: { $done } ee { $total } mebibyte
backup-verified = { $n ->
    [one] Nuqulka badbaadada waa la sameeyey oo la hubiyey: hal dhacdo, dhammaadka silsiladda { $head }
   *[other] Nuqulka badbaadada waa la sameeyey oo la hubiyey: { $n } dhacdo, dhammaadka silsiladda { $head }
}
backup-folder = Gal: { $path }
backup-keep-apart = Ku kaydi meel ka fog kombuyuutarka. Waxaa lagu furaa isla weedh-sireedka kaydka.
backup-store-has-faults = { $n ->
    [one] Nuqulku waa sax, laakiin kaydku hal meel khalad ayuu ku leeyahay. Orodsii vilja transcripts verify.
   *[other] Nuqulku waa sax, laakiin kaydku { $n } meelood khalad ayuu ku leeyahay. Orodsii vilja transcripts verify.
}
backup-disk-full = Nuqulka boos uguma filna { $path }. Nuqul lama samayn, kuwii horena way jiraan.
    .hint = Boos halkaas ka samee, ama gal kale sheeg.
backup-read-only = { $path } akhris oo keliya ayaa suurtagal ah. Nuqul lama samayn.
    .hint = Gal kale sheeg.
backup-place-gone = { $path } ma jiro, ama waa laga saaray intii nuqulka la samaynayey. Nuqulladii hore lama taaban.
    .hint = Disk-ga mar kale ku xir, ama gal kale sheeg.
backup-missed-full = Nuqulka badbaadada lama samayn: { $detail } boos kuma filna. Jawaabaha kaydka ayaa lagu kaydiyey.
backup-missed-read-only = Nuqulka badbaadada lama samayn: { $detail } akhris oo keliya ayaa suurtagal ah. Jawaabaha kaydka ayaa lagu kaydiyey.
backup-missed-gone = Nuqulka badbaadada lama samayn: { $detail } lama gaari karo. Jawaabaha kaydka ayaa lagu kaydiyey.

restore-found = { $n ->
    [one] Nuqulku waa dhan yahay: hal dhacdo, dhammaadka silsiladda { $head }
   *[other] Nuqulku waa dhan yahay: { $n } dhacdo, dhammaadka silsiladda { $head }
}
restore-made = La sameeyey: { $at }
restore-salvaged = Waxaa laga badbaadiyey kayd dhaawacan. Wixii markaas maqnaa weli way maqan yihiin.
restore-present-none = Hadda kayd ma jiro.
restore-present-unreadable = Kaydka hadda jira furayaasha nuqulka laguma akhrin karo: wuu dhaawacan yahay ama mid kale ayuu yahay.
restore-present-parted = Kaydka hadda jira iyo nuqulku mid kastaa wuxuu leeyahay wax kan kale aanu lahayn.
restore-present-more = { $n ->
    [0] Kaydka hadda jira ma laha wax nuqulka ka maqan.
    [one] Kaydka hadda jira wuxuu leeyahay hal dhacdo oo nuqulka ka maqan, taariikhdeedu { $at }.
   *[other] Kaydka hadda jira wuxuu leeyahay { $n } dhacdo oo nuqulka ka maqan, tii ugu dambaysay { $at }.
}
restore-present-transcripts = { $n ->
    [one] Hal qoraal wareysi oo dhan wuxuu ku jiraa kaydka hadda oo keliya.
   *[other] { $n } qoraal wareysi oo dhan waxay ku jiraan kaydka hadda oo keliya.
}
restore-ask = Nuqulka ma meesha kaydka la geliyo? Kaydka hadda dhinaca ayaa lagu kaydiyaa. Qor haa:
asking-yes = haa
restore-not-asked = Waxba lama beddelin: lama weydiin karin.
    .hint = Ku dar --yes haddii nuqulka su’aal la’aan lagu celinayo.
restore-declined = Waxba lama beddelin.
restore-done = Nuqulku hadda wuxuu ku jiraa meesha kaydka: { $path }
restore-kept = Kaydkii hore wuxuu ku jiraa { $path }
restore-how-back = Sidan ayaa loo celiyaa: barnaamijka xir, magaca { $folder } beddel oo { $kept } sii magacaas.
restore-kept-is-whole = Kaydkii hore barnaamijku ma masaxo. Galka tirtir marka aan loo baahnayn.

salvage-pages = { $n ->
    [0] Bog kaydka ah oo dhaawacan ma jiro ({ $total } la akhriyey).
    [one] Hal bog oo { $total } ka mid ah ayaa kaydka ka dhaawacan.
   *[other] { $n } bog oo { $total } ka mid ah ayaa kaydka ka dhaawacan.
}
salvage-from-backups = { $n ->
    [one] Hal dhacdo oo kaydka ka luntay ayaa nuqul badbaado ku jirtay.
   *[other] { $n } dhacdo oo kaydka ka lumay ayaa nuqullo badbaado ku jiray.
}
salvage-from-journals = { $n ->
    [one] Hal dhacdo oo kaydka ka luntay ayaa diiwaan ku jirtay.
   *[other] { $n } dhacdo oo kaydka ka lumay ayaa diiwaanno ku jiray.
}
salvage-saved = { $n ->
    [one] Hal dhacdo ayaa la badbaadiyey, dhammaadka silsiladda { $head }
   *[other] { $n } dhacdo ayaa la badbaadiyey, dhammaadka silsiladda { $head }
}
salvage-nothing-lost = Waxba ma lumin.
salvage-lost = { $n ->
    [one] Hal dhacdo ayaa luntay:
   *[other] { $n } dhacdo ayaa lumay:
}
salvage-lost-transcript = { $n ->
    [0] { $id }: isbeddel ma lumin
    [one] { $id }: hal isbeddel ayaa lumay
   *[other] { $id }: { $n } isbeddel ayaa lumay
}
salvage-beginning-lost = bilowgii wuu lumay, sidaas darteed lama muujin karo
salvage-forms-lost = { $n ->
    [one] Hal foom oo wareysiyo lagu qaaday ayaa lumay, qoraalladiisana.
   *[other] { $n } foom oo wareysiyo lagu qaaday ayaa lumay, qoraalladoodana.
}
salvage-untouched = Kaydka dhaawacan lama taaban. Hay.
salvage-next = Waxa la badbaadiyey waxaa meesha kaydka lagu geliyaa vilja store restore { $path }
