form-title = Frågor som heter som de ställs
section-before = Före
section-after = Efter
told = Sa de att du måste?
demand = { $told ->
        [yes] Står kravet i ett beslut?
        [no] Står det i något papper?
       *[other] { "" }
    }
reply = { $told ->
        [yes] Sa du emot dem?
       *[other] Sa du något till dem?
    }
flag-demanded = Kravet står på papper
flag-replied = Sagt emot
