# Språk: svenska (sv). Förslag, uträknade värden och sådant som inte kan stämma.
## Källspråk

proposal = Förslag: { $answer }. Enter tar förslaget. Det räknas inte förrän du gör det.
warning = Stämmer det? { $warning } Om det stämmer: { $key } ({ $command }), skriv varför.
warning-overridden = { $warning } Det stämmer ändå: { $note }
computed = Uträknat: { $text }
refusal-check = Det svaret går inte att ta emot. { $reason }

override-heading = Det stämmer ändå
override-how = Skriv varför svaret är rätt. Anteckningen följer med protokollet. En tom anteckning tar tillbaka den.
action-override = Svaret stämmer ändå
    .word = stämmer
review-warnings = { $n ->
        [0] Kan inte stämma, förklarat
        [one] Kan inte stämma: { $n } utan förklaring
       *[other] Kan inte stämma: { $n } utan förklaring
    }
