# Language: Somali (so). Proposals, computed values and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = Soo jeedin: { $answer }. Enter ayaa qaata. Lama tiriyo ilaa aad qaadato.
warning = Ma saxbaa? { $warning } Haddii ay sax tahay: { $key } ({ $command }), qor sababta.
warning-overridden = { $warning } Si kastaba waa sax: { $note }
computed = La xisaabiyey: { $text }
refusal-check = Jawaabtaas lama aqbali karo. { $reason }

override-heading = Si kastaba waa sax
override-how = Qor sababta jawaabtu sax u tahay. Xusuusqorku qoraalka wareysiga ayuu raacaa. Xusuusqor bannaan wuu ka noqdaa.
action-override = Jawaabtu si kastaba waa sax
    .word = sax
review-warnings = { $n ->
        [0] Sax ma noqon karto, waa la sharxay
        [one] Sax ma noqon karto: { $n } sharaxaad la’aan
       *[other] Sax ma noqon karto: { $n } sharaxaad la’aan
    }
