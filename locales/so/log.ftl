# Language: Somali (so). The access log: who has done what with which record.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = Kiis lambarkaas leh ma jiro, qoraal wareysi magacaas lehna ma jiro.
    .hint = Kiis la masaxay waxaa laga helaa magaca mid ka mid ah qoralladiisa: vilja transcripts list.
log-empty = Diiwaanka sadar taas ku saabsan kuma jiro.
log-unlocked = kaydka waa la furay
log-unlock-failed = { $n ->
    [one] { $n } isku day furid oo guuldarraystay, { $first }
   *[other] { $n } isku day furid oo guuldarraystay, { $first } ilaa { $last }
}
log-opened-screen = qoraalka wareysiga shaashadda ayaa lagu furay
log-opened-replay = qoraalka wareysiga dib ayaa loo daawaday
log-opened-command = qoraalka wareysiga amar ayaa lagu muujiyey
log-opened-consent = qoraalka wareysiga waxaa loo akhriyey xogta oggolaanshaha
log-exported = qoraalka wareysiga fayl ahaan ayaa loo bixiyey
log-printed = qoraalka wareysiga ama warqad laga soo qaatay waa la daabacay
log-began = wareysigu wuu bilaabmay
log-finished = wareysiga waa la soo afjaray
log-amended = qoraalka wareysiga waa la saxay
log-assessed = fiiro ayaa la qiimeeyey
log-protection-changed = badbaadada waa la calaamadeeyey ama waa laga qaaday
log-shown = wixii qarsoonaa waa la muujiyey
log-shown-why = wixii qarsoonaa waa la muujiyey: { $why }
log-told = xog masaxid ku saabsan ayaa la bixiyey
log-held = masaxidda waa la joojiyey
log-released = joojinta masaxidda waa laga qaaday
log-erased = kiiska waa la masaxay
log-slot-added = albaab ayaa lagu daray: { $whose } ({ $slot })
log-slot-removed = albaab ayaa la tirtiray: { $whose } ({ $slot })
log-slot-renewed = albaab ayaa helay sir cusub ama qiyaas ka qaalisan: { $whose } ({ $slot })
log-slots-confirmed = albaabbada waa la xaqiijiyey kadib markii faylka furaha la beddelay
log-who-officer = hawlwadeen
log-who-recovery = fure badbaado
log-who-manager = maamulaha waaxda
log-who-municipality = degmada
log-read = diiwaanka waa la akhriyey
log-wording-remarks-read = faallooyinka turjumaadaha waa la akhriyey: { $n }
log-wording-remarks-removed = faallooyinka turjumaadaha waa la tirtiray: { $n }
log-sampled = { $n ->
    [one] muunad: { $n } ee { $all } furid, abuur { $seed }
   *[other] muunad: { $n } ee { $all } furid, abuur { $seed }
}
log-checked = muunadda { $seed } waxaa eegay { $by }
log-clock-confirmed = taariikhda maanta waa la xaqiijiyey kadib markii saacaddu boodday
log-waiting-broken = { $n ->
    [one] { $n } sadar oo kaydka dibaddiisa ku sugayey lama akhrin karin: qof ayaa faylka beddelay
   *[other] { $n } sadar oo kaydka dibaddiisa ku sugayey lama akhrin karin: qof ayaa faylka beddelay
}
log-sample = { $n ->
    [one] Muunad: { $n } ee { $all } furid.
   *[other] Muunad: { $n } ee { $all } furid.
}
log-sample-seed = Abuur: { $seed }
    Isla muunadda waxaa mar kale lagu soo saaraa --seed. Marka la eego: vilja store log --checked { $seed } --by MAGAC
log-check-noted = Waa la qoray: muunadda { $seed } waxaa eegay { $by }.
