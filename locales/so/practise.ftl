# Language: Somali (so). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet

home-scenarios = Tababaro wareysi: barnaamijka ayaa qofka jilaya
practise-heading = Xaaladaha tababarka
practise-what = Dooro qofka aad la kulmayso. Barnaamijku sida qofka ayuu u jawaabaa; adiga ayaa wax weydiinaya oo qoraya.
practise-reading = Xaaladaha tababarka waa la akhrinayaa …
practise-search = Raadi
practise-none = Xaalad tababar oo ku habboon ma jirto.
practise-about = { $level ->
        [easy] Fudud
        [hard] Adag
       *[other] Dhexe
    } · qiyaastii { $minutes } daqiiqo · ku hadla { $language }
practise-no-such = Xaalad tababar oo magacaas leh ma jirto. Liiska mid ka dooro.
practise-changed = Xaaladda tababarku way isbeddeshay tan iyo markii wareysigu bilaabmay. Qofku hadda ma jawaabo, laakiin wixii la qoray oo dhan way jiraan.
practise-mood = { $mood ->
        [tired] (Codka qofku waa daallan yahay, si kooban ayuuna u jawaabaa.)
        [upset] (Qofku wuu kacsan yahay, cod hoose ayuuna ku hadlaa.)
       *[other] (Qofku wuu deggan yahay oo su'aasha ayuu sugayaa.)
    }
practise-how = Ku weydii Alt-Q, isla furahaas ku sii weydii. Qor waxaad fahantay sida wareysi caadi ah.
practise-not-asked = Weli waxba ma weydiin: Alt-Q si furan, Alt-H si degdeg ah, Alt-L si hoggaaminaysa.
practise-how-lines = Ku weydii /weydii, si la mid ah ku sii weydii. Qor waxaad fahantay sida wareysi caadi ah.
practise-not-asked-lines = Weli waxba ma weydiin: /weydii si furan, /degdeg si degdeg ah, /hoggaami si hoggaaminaysa.
practise-you-said = Adiga { $way ->
        [leading] (hoggaamin)
       *[other] (furan)
    }: { $words }
practise-you-asked = Waxaad weydiinaysaa { $way ->
        [hurried] si degdeg ah
        [leading] si jawaabtu su’aasha ugu jirto
       *[other] si furan
    }{ $n ->
        [one] { "" }
       *[other] { " " }(su’aasha { $n } halkan)
    }
practise-mark-heading = Calaamadee daqiiqaddan
practise-mark-what = Ereyo kooban oo ku saabsan waxa halkan ka dhacay. Falcelinta ayay ku qornaanayaan.
practise-marked = Daqiiqadda waa la calaamadeeyey.
action-ask-open = Si furan u weydii, ama sii weydii
    .key = furan
    .word = weydii
action-ask-hurried = Si degdeg ah u weydii
    .key = degdeg
    .word = degdeg
action-ask-leading = Si hoggaaminaysa u weydii
    .key = hoggaamin
    .word = hoggaami
action-mark = Calaamadee daqiiqaddan
    .key = calaamadee
    .next = calaamadda xigta
    .word = calaamadee

status-replay = dib-u-daawasho
replay-standing = Dib-u-daawasho, tallaabada { $step } ee { $of } ({ $clock }): { $what }. Fallaadhuhu tallaabo ayay u socdaan, furaha bannaanku wuu daaraa, 2 iyo 3 way dedejiyaan.
replay-playing = Dib-u-daawasho, tallaabada { $step } ee { $of } ({ $clock }): { $what }. Furaha bannaanka ama isla tirada ayaa joojiya.
replay-step-lines = Tallaabada { $step } ee { $of } ({ $clock }): { $what }.
replay-how-lines = Sadar madhan ayaa hal tallaabo hore u socda, < ayaana hal tallaabo dib u celisa. { $play } waa daaraa, mar labaadna wuu dedejiyaa, ugu dambayntana wuu joogsadaa.
replay-plays-faster = Waxay ku socotaa { $times } jeer xawaarihii markaas.
replay-plays = Waxay ku socotaa xawaarihii markaas.
replay-stopped = Waa la joojiyey.
replay-branch = Laan: jawaab kale ayaad tijaabinaysaa. Waxba lama kaydinayo. { $back } wuxuu ku celiyaa dib-u-daawashada.
replay-branch-left = Dib-u-daawashada ayaad ku soo noqotay.
replay-no-branch-at-end = Wareysigu halkan wuu ku dhammaaday. Dib ugu noqo daqiiqadda aad rabto inaad wax kale ka tijaabiso.
replay-no-mark = Daqiiqad lama calaamadin.
replay-at-start = Tani waa bilowga.
replay-at-end = Tani waa dhammaadka.
replay-only-looked-at = Dib-u-daawashada waa la arki karaa oo keliya. { $try } ayaa halkan jawaab kale ka tijaabiya, iyadoon la kaydin.
replay-for-manager = Wareysi dhab ah waxaa dib u daawan kara oo keliya qofka haysta furaha maamulaha waaxda.
replay-protected-not = Wareysi la ilaaliyo dib looma daawado: su’aal kasta jawaabteeda ayay muujin lahayd.
replay-began = wareysigu wuu bilaabmayaa
replay-answered = jawaabta “{ $place }”
replay-entry-added = sadar ayaa lagu darayaa “{ $place }”
replay-entry-removed = sadar ayaa laga saarayaa “{ $place }”
replay-noted = xusuusqor “{ $place }”
replay-moved = u gudbaya “{ $place }”
replay-reviewed = u gudbaya dib-u-eegidda
replay-undone = hal tallaabo ayaa laga noqonayaa
replay-redone = hal tallaabo ayaa lagu celinayaa
replay-language = luqadda qofka waa la beddelayaa
replay-interpreted = sida loo turjumayo way isbeddelaysaa
replay-presented = “{ $place }” waa la muujinayaa
replay-assessed = fiiro ayaa la qiimeynayaa
replay-overridden = jawaab ayaa la hayaa iyadoo digniin jirto
replay-disagreed = qofku wuxuu sheegayaa waxa khaldan
replay-read-back = soo koobidda waa la akhrinayaa
replay-form-changed = foomka waxaa loo beddelayaa nooc kale
replay-protected = ilaalintu way isbeddelaysaa
replay-practised = xaaladda tababarka waa la dooranayaa
replay-asked = { $way ->
        [hurried] su’aal degdeg ah oo ku saabsan
        [leading] su’aal hoggaaminaysa oo ku saabsan
       *[other] su’aal furan oo ku saabsan
    } “{ $place }”
replay-marked = daqiiqad la calaamadeeyey: { $text }
replay-finished = wareysiga waa la soo afjarayaa
replay-amended = sixidda “{ $place }”
action-replay = Wareysiga tallaabo tallaabo dib ugu daawo
    .key = daawo
    .word = daawo
action-branch = Halkan jawaab kale ka tijaabi, iyadoon la kaydin
    .key = tijaabi
    .word = tijaabi

debrief-screen-what = Dhibco ma aha: waa daqiiqado laga wada hadlo. Bogga oo dhan waxaa fayl loogu qoraa vilja train debrief.
debrief-screen-goals = Waxa la tababaranayo
debrief-screen-points = Waxa laga hadlayo
debrief-screen-no-point = Waxba: wixii la ogaan karay oo dhan waa la weydiiyey, waana la qoray.
debrief-screen-found = Waxa aad heshay
debrief-screen-marks = Daqiiqado la calaamadeeyey
debrief-screen-truth = Sidan ayay ahayd
debrief-screen-discuss = Su’aalo laga doodo
debrief-screen-times = Waqti
debrief-screen-about = Ku saabsan tababarka
debrief-screen-beside = La qoray: { $recorded }. Sidan ayay ahayd: { $fact }.
debrief-screen-ask = Waxaa la weydiin kari lahaa: { $ask }
action-debrief = Falcelinta tababarka
    .key = falcelin
    .word = falcelin

lesson-row = Casharka koowaad: baro furayaasha
    .what = Qiyaastii toban daqiiqo. Wareysi gaaban ayaad qaadaysaa, fure kastana adigoo isticmaalaya ayaad baranaysaa.
lesson-standing = Casharka { $step } ee { $of }: { $what } ({ $skip } wuu ka boodaa)
lesson-answer = Tirada ka horreysa jawaabta ayaa doorata. Bogga ku xir { $close }, kadib jawaab dooro.
lesson-next = Enter wuxuu u gudbaa su’aasha xigta. Taabo Enter.
lesson-ask = Qofka wax weydii: { $key }. Jawaabtu waxay ka soo muuqataa su’aasha hoosteeda, laba luqadood.
lesson-dont-know = Qofku ma oga? Jiitin ayaa taas qorta, meesha qoraalka { $key }. Ma ogi weligeed maya ma aha.
lesson-undo = Ma khaldantay? { $key } ayaa ka noqda. Isku day.
lesson-language = { $key } wuxuu luqadda qofka beddelaa su’aasha dhexdeeda. Isku day, kadib luqad dooro.
lesson-both = { $key } wuxuu muujiyaa hal ama laba luqadood. Isku day.
lesson-note = { $key } wuxuu furaa xusuusqorka su’aasha. Qor dhowr erey, kadib taabo Enter.
lesson-flags = { $key } wuxuu muujiyaa waxa jawaabuhu tilmaamayaan. Fur, kuna xir { $close }.
lesson-overview = { $key } wuxuu muujiyaa su’aalaha oo dhan; qor si aad u raadiso. Fur, kuna xir { $close }.
lesson-shutter = Qof ma soo galay? { $key } wax walba wuu qariyaa, { $key } mar kale wuu muujiyaa. Labadaba isku day.
lesson-help = { $key } wuxuu muujiyaa furayaasha halkan oo dhan. Fur, kuna xir { $close }.
lesson-finish = Hadda adiga ayaa wareysiga qaadaya. Weydii, qor, tag { $key }, soo afjarna markaad dhammayso.
lesson-debrief = { $key } wuxuu muujiyaa falcelinta: waxa aad heshay iyo waxa la weydiin kari lahaa.
lesson-over = Casharku wuu dhammaaday. { $replay } ayaa wareysiga dib u daawada, { $home } wuxuu tagaa bilowga.
action-skip = Ka bood tallaabadan casharka
    .key = ka bood
    .word = ka-bood
