# Language: Somali (so). Testing forms: cases, what differs, what no case has tried.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = { $path } tijaabooyin ma leh.
    .hint = Tijaabooyinka waxaa lagu qoraa foomka agtiisa, fayl ku dhammaada .test.toml.
cli-test-summary = { $path }: { $right } tijaabo waa sax, { $wrong } sax ma aha
cli-test-coverage = La tijaabiyey: { $seen } ee { $all }
cli-test-unexpected = Tijaabona ma sheegto waxa ka soo bixi doona: { $names }
cli-test-nothing = Tijaabo lama samayn.
    .hint = Faylka tijaabooyin ma ku jiraan, magaca --case kadibna ma saxbaa?
cli-test-without = { $path } tijaabooyin ma leh.
cli-test-above = kor fiiri
cli-test-unasked = lama weydiiyo
cli-test-unanswered = jawaab ma jirto
cli-test-aside = la dhigay

cli-test-not-raised = { $id } waxay ahayd inay la soo baxdo culayska { $expected }, laakiin ma soo baxdo.
cli-test-raised = { $id } waa inaanay soo bixin, laakiin waxay la soo baxdaa culayska { $found }.
cli-test-weighs = { $id } culayskeedu wuxuu ahaa inuu noqdo { $expected }, laakiin waa { $found }.
cli-test-rests-on = { $id } waxay ahayd inay ku dhisnaato { $expected }, laakiin waxay ku dhisan tahay { $found }.
cli-test-not-open = { $id } waxay ahayd inay furan tahay, laakiin waa la go’aamiyey: { $found }.
cli-test-not-settled = { $id } waxay ahayd inay furan tahay. Lama oga, laakiin su’aal ma go’aamin lahayn.
cli-test-element = { $id } waxay ahayd inay noqoto { $expected }, laakiin waa { $found }.
cli-test-no-contradiction = { $id } waxay ahayd is khilaaf, laakiin ma aha.
cli-test-contradiction = { $id } ma ahayn inay is khilaaf noqoto, laakiin waa.
cli-test-not-asked = { $id } waxay ahayd in la weydiiyo, laakiin lama weydiiyo.
cli-test-asked = { $id } ma ahayn in la weydiiyo, laakiin waa la weydiiyaa.
cli-test-no-measure = Tallaabada { $id } waxay ahayd inay raacdo, laakiin ma raacdo.
cli-test-measure = Tallaabada { $id } ma ahayn inay raacdo, laakiin way raacdaa.
cli-test-highest = Culayska ugu sarreeya wuxuu ahaa inuu noqdo { $expected }, laakiin waa { $found }.
cli-test-no-warning = { $id } waxay ahayd inay digto, laakiin ma digto.
cli-test-warning = { $id } ma ahayn inay digto, laakiin way digtaa.
cli-test-refused = Jawaabta { $id } lama aqbalin. { $reason }
cli-test-not-relevant = { $id } jawaab ayay heshay, laakiin su’aasha lama weydiiyo.
cli-test-taken = Jawaabta { $id } ma ahayn in la aqbalo, laakiin waa la aqbalay.
cli-test-computed = { $id } waxay ahayd inay noqoto { $expected }, laakiin waxay noqotay { $found }.
cli-test-computed-hidden = { $id } waxay ahayd inay noqoto { $expected }, laakiin lama muujiyo: show_if run ma aha.
cli-test-no-cue = Erey-tilmaanta { $expected } waxay ahayd in laga helo { $id }, laakiin lama helo. { $reason }
cli-test-cue = Erey-tilmaanta { $found } ma ahayn in laga helo { $id }, laakiin waa laga helaa.
cli-test-other-cues = Waxaa ku jira { $found }.

cli-test-never-flag-raised = fiirooyin aan tijaabo soo saarin
cli-test-never-flag-not-raised = fiirooyin aan tijaabo diidin
cli-test-never-weight = culaysyo aan tijaabo gaarin
cli-test-never-element-yes = qodobbo aan weligood haa noqon
cli-test-never-element-no = qodobbo aan weligood maya noqon
cli-test-never-element-unknown = qodobbo aan weligood noqon kuwo aan la ogayn
cli-test-never-condition-true = shuruudo aan weligood run noqon
cli-test-never-condition-false = shuruudo aan weligood been noqon
cli-test-never-contradiction = is khilaaf aan weligiis la muujin
cli-test-never-option = doorashooyin aan tijaabo dooran
cli-test-never-asked = su’aalo aan weligood la weydiin
cli-test-never-not-asked = su’aalo aan shuruuddoodu weligeed been noqon
cli-test-never-check-failed = hubinno aan weligood digin
cli-test-never-check-held = hubinno aan weligood gudbin
cli-test-never-computed = qiimayaal la xisaabiyo oo aan tijaabo muujin
