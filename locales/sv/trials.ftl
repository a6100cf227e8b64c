# Språk: svenska (sv). Prövning av formulär: fall, vad som skiljer, vad inget fall har prövat.
## Källspråk

cli-test-none = Det finns inga fall till { $path }.
    .hint = Fall skrivs bredvid formuläret i en fil som slutar på .test.toml.
cli-test-summary = { $path }: { $right } fall stämmer, { $wrong } stämmer inte
cli-test-coverage = Prövat: { $seen } av { $all }
cli-test-unexpected = Inget fall säger vad som ska gälla för: { $names }
cli-test-nothing = Inget fall har prövats.
    .hint = Finns det fall i filen, och stämmer namnet efter --case?
cli-test-without = { $path } har inga fall.
cli-test-above = se ovan
cli-test-unasked = ställs inte
cli-test-unanswered = inget svar
cli-test-aside = undanlagt

cli-test-not-raised = { $id } skulle göras med vikten { $expected }, men görs inte.
cli-test-raised = { $id } skulle inte göras, men görs med vikten { $found }.
cli-test-weighs = { $id } skulle väga { $expected }, men väger { $found }.
cli-test-rests-on = { $id } skulle vila på { $expected }, men vilar på { $found }.
cli-test-not-open = { $id } skulle vara öppen, men är avgjord: { $found }.
cli-test-not-settled = { $id } skulle vara öppen. Den är inte känd, men ingen fråga skulle avgöra den.
cli-test-element = { $id } skulle vara { $expected }, men är { $found }.
cli-test-no-contradiction = { $id } skulle vara motstridigt, men är det inte.
cli-test-contradiction = { $id } skulle inte vara motstridigt, men är det.
cli-test-not-asked = { $id } skulle ställas, men ställs inte.
cli-test-asked = { $id } skulle inte ställas, men ställs.
cli-test-no-measure = Åtgärden { $id } skulle följa, men gör det inte.
cli-test-measure = Åtgärden { $id } skulle inte följa, men gör det.
cli-test-highest = Den högsta vikten skulle vara { $expected }, men är { $found }.
cli-test-no-warning = { $id } skulle varna, men gör det inte.
cli-test-warning = { $id } skulle inte varna, men gör det.
cli-test-refused = Svaret på { $id } togs inte emot. { $reason }
cli-test-not-relevant = { $id } fick ett svar, men frågan ställs inte.
cli-test-taken = Svaret på { $id } skulle inte tas emot, men togs emot.
cli-test-computed = { $id } skulle bli { $expected }, men blev { $found }.
cli-test-computed-hidden = { $id } skulle bli { $expected }, men visas inte: show_if är inte sant.
cli-test-no-cue = Signalordet { $expected } skulle hittas i { $id }, men hittas inte. { $reason }
cli-test-cue = Signalordet { $found } skulle inte hittas i { $id }, men hittas.
cli-test-other-cues = Där finns { $found }.

cli-test-never-flag-raised = iakttagelser som inget fall gör
cli-test-never-flag-not-raised = iakttagelser som inget fall avfärdar
cli-test-never-weight = vikter som inget fall når
cli-test-never-element-yes = rekvisit som aldrig är ja
cli-test-never-element-no = rekvisit som aldrig är nej
cli-test-never-element-unknown = rekvisit som aldrig är okända
cli-test-never-condition-true = villkor som aldrig är sanna
cli-test-never-condition-false = villkor som aldrig är falska
cli-test-never-contradiction = motstridigt som aldrig visas
cli-test-never-option = alternativ som inget fall väljer
cli-test-never-asked = frågor som aldrig ställs
cli-test-never-not-asked = frågor vars villkor aldrig är falskt
cli-test-never-check-failed = kontroller som aldrig varnar
cli-test-never-check-held = kontroller som aldrig går igenom
cli-test-never-computed = uträknade värden som inget fall visar
