# Språk: svenska (sv). Övning: övningsfall, rollblad och återkoppling.
## Källspråk

## Vad som är fel i ett övningsfall.

# $word: ett ord under words.
problem-word-missing = Variationen saknar ordet "{ $word }", som en annan variation har.
    .hint = Ge alla variationer samma ord under words: texterna får använda vilket som helst av dem.
# $place: en fråga i formuläret, till exempel wish_to_move.
problem-no-fact = "{ $place }" är inget som personen vet i varje variation: svaret saknas under [facts].
    .hint = Skriv svaret under [facts], eller ta bort frågan här.
problem-not-silent = "{ $place }" sägs aldrig, men faktumet är ett svar som någon måste säga.
    .hint = Skriv det som då antecknas, till exempel { "{" } dont_know = true { "}" }, eller välj ett annat told.
problem-not-between-two = En motsägelse står mellan två frågor.
    .hint = Skriv två, till exempel between = ["wish_to_move", "after_no"].

# $file: path of a file.
problem-no-texts-of-scenario = Övningsfallet har inga texter i { $file }.
    .hint = Skriv filen: på svenska står allt, på personens språk öppningen och replikerna.

# $form: the id of a form.
problem-no-such-form = Det finns inget formulär "{ $form }".
    .hint = Se vilka som finns med vilja forms list.

## Varför ett kommando inte utförs.

refusal-not-training = Det hör till övning, och det här är ett verkligt samtal.
refusal-too-late-to-practise = Övningsfallet väljs innan samtalet har börjat.
