# Language: Polish (pl). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = Propozycja: { $answer }. Enter przyjmuje propozycję. Nie liczy się, dopóki tego nie zrobisz.
warning = Czy to się zgadza? { $warning } Jeśli tak: { $key } ({ $command }), napisz dlaczego.
warning-overridden = { $warning } Mimo to się zgadza: { $note }
computed = Obliczone: { $text }
refusal-check = Tej odpowiedzi nie da się przyjąć. { $reason }

override-heading = Mimo to się zgadza
override-how = Napisz, dlaczego odpowiedź jest właściwa. Notatka idzie razem z protokołem. Pusta notatka to cofa.
action-override = Odpowiedź mimo to się zgadza
    .word = zgadza-się
review-warnings = { $n ->
        [0] Nie może się zgadzać, wyjaśnione
        [one] Nie może się zgadzać: { $n } bez wyjaśnienia
        [few] Nie może się zgadzać: { $n } bez wyjaśnienia
        [many] Nie może się zgadzać: { $n } bez wyjaśnienia
       *[other] Nie może się zgadzać: { $n } bez wyjaśnienia
    }
