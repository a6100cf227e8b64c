# Language: Somali (so). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.
## Reviewed by: nobody yet

plain-language = Luqad: { $first }
plain-languages = Luqado: { $first } iyo { $second }
plain-section = Qaybta { $section }, { $answered } ka mid ah { $total } ayaa la jawaabay
plain-commands = Amarro:
plain-no-answer = jawaab ma jirto
plain-range = lambarka { $from } ilaa { $to }
plain-count = sadarro: { $n }
plain-more = Sadarro haray: { $n }. Qor /{ $more } si aad u aragto sadarrada xiga, /{ $row } { $from } si aad halkaas uga akhrido, /{ $all } si aad u aragto liiska oo dhan.
    .word = dheeraad
    .row = sadar
    .all = dhammaan
plain-misheard-nearest = Sadarkaas ma fahmin: { $line }. Ma waxaad ula jeedday { $nearest }?

plain-help-answering = Qor lambarka ka horreeya jawaabta, ama ereyada jawaabta. Dhowr jawaabood waxaa la kala dhigaa meel bannaan: 1 3. Sadar madhan wuu sii gudbaa. Jiitin (-) waa ma ogi, eberna (0) waa ma doonayo inaan ka jawaabo. Meesha qoraal lagu qoro waa /- iyo /0.
plain-help-moving = Calaamadda ka-yar (<) dib ayay u noqotaa, xitaa wixii la furay. Waxba ma lumaan markaad hore iyo gadaal u socoto. Qoraalka ku bilaabma jiitin janjeera laba ayaa loogu qoraa: //.
plain-help-commands = Amarradu waxay ku bilaabmaan jiitin janjeera (/). Xarfaha hore ayaa ku filan haddii hal amar oo keliya sidaas ku bilaabmo. /akhri bogga oo dhan mar kale ayuu akhriyaa.

plain-language-later = Luqadda mar kasta waxaa lagu beddeli karaa /luqad ama /dooro-luqad.
plain-review-what = Dib u eeg jawaabaha ka hor inta wareysiga la soo afjarin. Lambarka sadarka wuxuu geeyaa su’aasha.
plain-review-folded = Waa la laabay. /laab ayaa muujiya.
plain-transcript-read-only = Wareysigu wuu dhammaaday, waana la akhrin karaa oo keliya. Lambarka jawaabta wuxuu qoraa sixid.
plain-shutter = Qor /qari si aad u sii socoto.

action-read-page = Bogga oo dhan u akhri qoraal caadi ah
    .word = akhri
plain-reading-keys = PgDn xiga  PgUp gadaal  Esc xir

action-theme = Beddel muuqaalka
    .word = muuqaal
theme-is-now = Muuqaalka hadda: { $name }
theme-default = kan caadiga ah
theme-high-contrast = farqi weyn, iftiin madow ku dul yaal
theme-light = madow iftiin ku dul yaal
theme-mono = midab la’aan
theme-no-colour = Midabku bilowgii ayuu dansan yahay. Bilow NO_COLOR ama --color never la’aan si aad muuqaalka u beddesho.
theme-doctor-no = maya, sidaas ayaa la doortay
