# Language: Somali (so). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = nidaamku wuu sireeyey
doctor-not-encrypted = nidaamku ma sireyn. Weydii kaalmada IT siraynta disk-ga; disk isagu is sireeya halkan lagama arko
doctor-encrypted-unknown = halkan lagama arki karo, weydii kaalmada IT
doctor-swap-none = ma jirto
doctor-memory = Xusuustu way ka xiran tahay barnaamijyada kale: { $what }
doctor-confined-files = Galalkiisa oo keliya ayuu gaaraa: { $what }
doctor-confined-calls = Shabakad ma jirto, barnaamijyo kale ma jiraan: { $what }
doctor-confined-yes = haa
doctor-confined-part = qayb ahaan, bu’da nidaamku wax ka badan ma awooddo
doctor-confined-no = maya, nidaamku ma bixiyo
doctor-recorder = Kaydiya waxa la muujiyo: { $what }
doctor-recorder-none = barnaamij la yaqaan ma jiro

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } wuu kaydin karaa waxa halkan lagu muujiyo. Xir, ama xusuustiisa kadib faaruqi.
surrounded-disk = Disk-ga nidaamku ma sireyn. Qofka kombuyuutarka hela wuu akhrin karaa wixii xusuusta ku jiray. Weydii kaalmada IT siraynta disk-ga.
surrounded-swap = Xusuusta isweydaarsiga lama sireyn. Waxaa ku jiri kara jawaabo qoraal furan ah. Weydii kaalmada IT.

# The lock.
locked = Barnaamijku wuu qufulan yahay. Wax walba waa la kaydiyey.
locked-printed = Wixii hore loo daabacay weli waxay ku jiraan daaqadda. Tirtir ama xir.
lock-soon = Barnaamijku nus daqiiqo kadib ayuu is qufulayaa. Fure taabo si aad u sii socoto.
lock-not-kept = Barnaamijku isma qufulin: wax baan weli la kaydin.
cli-lock-failed = Barnaamijku wuu xirmay maadaama la qufuli waayey ({ $detail }). Wax walba waa la kaydiyey.
    .hint = Mar kale bilow.
action-lock = Quful: wax walba kaydi oo weydii weedh-sireedka
    .word = quful
