# Language: English (en). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.

## Practising alone.

home-scenarios = Practise an interview: the program plays the person
practise-heading = Scenarios
practise-what = Choose whom to meet. The program answers as the person; you ask and write down.
practise-reading = Reading the scenarios …
practise-search = Search
practise-none = No scenario matches.
# $level: easy, medium or hard.
practise-about = { $level ->
        [easy] Easy
        [hard] Hard
       *[other] Medium
    } · about { $minutes } minutes · speaks { $language }
practise-no-such = There is no scenario of that name. Choose one from the list.
practise-changed = The scenario was changed since the interview began. The person no longer answers, but all that was written is still there.
# $mood: calm, tired or upset. A stage direction.
practise-mood = { $mood ->
        [tired] (The person sounds tired and answers briefly.)
        [upset] (The person is tense and speaks in a low voice.)
       *[other] (The person is calm and waits for the question.)
    }
practise-how = Ask with Alt-Q, ask on with the same key. Write down what you understood, as in an ordinary interview.
practise-not-asked = You have not asked yet: Alt-Q openly, Alt-H hurriedly, Alt-L leadingly.
practise-how-lines = Ask with /ask, ask on in the same way. Write down what you understood, as in an ordinary interview.
practise-not-asked-lines = You have not asked yet: /ask openly, /hurry hurriedly, /leading leadingly.
# $words: what the scenario has the officer say.
practise-you-said = You { $way ->
        [leading] (leading)
       *[other] (openly)
    }: { $words }
# $way: open, hurried or leading. $n: how many times.
practise-you-asked = You ask { $way ->
        [hurried] hurriedly
        [leading] so that the answer lies in the question
       *[other] openly
    }{ $n ->
        [one] { "" }
       *[other] { " " }(question { $n } here)
    }
practise-mark-heading = Mark the moment
practise-mark-what = A few words about what happened here. They stand in the debrief.
practise-marked = The moment is marked.
action-ask-open = Ask openly, or ask on
    .key = openly
    .word = ask
action-ask-hurried = Ask hurriedly
    .key = hurriedly
    .word = hurry
action-ask-leading = Ask leadingly
    .key = leading
    .word = leading
action-mark = Mark the moment
    .key = mark
    .next = next mark
    .word = mark

## Playing back.

status-replay = replay
replay-standing = Replay, step { $step } of { $of } ({ $clock }): { $what }. Arrows step, space plays, 2 and 3 faster.
replay-playing = Replay, step { $step } of { $of } ({ $clock }): { $what }. Space or the same digit stops.
replay-step-lines = Step { $step } of { $of } ({ $clock }): { $what }.
replay-how-lines = An empty line goes one step on and < one step back. { $play } plays, the same word again plays faster, and in the end it stops.
replay-plays-faster = Playing { $times } times as fast as then.
replay-plays = Playing as fast as then.
replay-stopped = Stopped.
replay-branch = Branch: you are trying another answer. Nothing of it is stored. { $back } goes back to the replay.
replay-branch-left = Back in the replay.
replay-no-branch-at-end = The interview is finished here. Go back to the moment where you want to try something else.
replay-no-mark = No moment is marked.
replay-at-start = This is the beginning.
replay-at-end = This is the end.
replay-only-looked-at = A replay can only be looked at. { $try } tries another answer from here, without storing it.
replay-for-manager = A real interview is played back only by whoever holds the manager's key.
replay-protected-not = A protected interview is not played back: each question would show its answer.
replay-began = the interview begins
replay-answered = answer to “{ $place }”
replay-entry-added = a row is added to “{ $place }”
replay-entry-removed = a row is removed from “{ $place }”
replay-noted = note at “{ $place }”
replay-moved = goes to “{ $place }”
replay-reviewed = goes to the review
replay-undone = a step is undone
replay-redone = a step is redone
replay-language = the person's language is changed
replay-interpreted = the interpreting changes
replay-presented = “{ $place }” is shown
replay-assessed = a flag is assessed
replay-overridden = an answer is kept despite a warning
replay-disagreed = the person says what is not right
replay-read-back = the summary is read back
replay-form-changed = another version of the form
replay-protected = the protection changes
replay-practised = the scenario is chosen
replay-asked = { $way ->
        [hurried] hurried question about
        [leading] leading question about
       *[other] open question about
    } “{ $place }”
replay-marked = marked moment: { $text }
replay-finished = the interview is finished
replay-amended = correction of “{ $place }”
action-replay = Play the interview back step by step
    .key = play back
    .word = replay
action-branch = Try another answer from here, without storing it
    .key = try
    .word = branch

## The debrief on the screen.

debrief-screen-what = Not a grade: moments to talk about. The whole page goes to a file with vilja train debrief.
debrief-screen-goals = To practise
debrief-screen-points = To talk about
debrief-screen-no-point = Nothing: all that could be learnt was asked and recorded.
debrief-screen-found = What you found
debrief-screen-marks = Marked moments
debrief-screen-truth = What was so
debrief-screen-discuss = Questions to discuss
debrief-screen-times = Time
debrief-screen-about = About the practice
debrief-screen-beside = Recorded: { $recorded }. What was so: { $fact }.
debrief-screen-ask = One could have asked: { $ask }
action-debrief = Debrief of the practice
    .key = debrief
    .word = debrief

## The first lesson.

lesson-row = First lesson: learn the keys
    .what = About ten minutes. You hold a short interview and learn each key by using it.
# $step, $of: which step. $what: what to do. $skip, $key, $close, $replay, $home: a key, or the word that is typed line by line, such as F2 or /language.
lesson-standing = Lesson { $step } of { $of }: { $what } ({ $skip } skips)
lesson-answer = The digit in front of an answer chooses it. Close the page with { $close } and choose an answer.
lesson-next = Enter goes to the next question. Press Enter.
lesson-ask = Ask the person: { $key }. The reply stands below the question, in two languages.
lesson-dont-know = Does the person not know? A hyphen records it, in a text field { $key }. Don't know is never a no.
lesson-undo = Something went wrong? { $key } undoes it. Try.
lesson-language = { $key } changes the person's language in the middle of a question. Try, and choose a language.
lesson-both = { $key } shows one language or two. Try.
lesson-note = { $key } opens a note on the question. Write a few words and press Enter.
lesson-flags = { $key } shows what the answers point to. Open it, and close it with { $close }.
lesson-overview = { $key } shows all questions; type to search. Open it, and close it with { $close }.
lesson-shutter = Somebody comes in? { $key } hides everything, { $key } again shows it. Try both.
lesson-help = { $key } shows all keys here. Open it, and close it with { $close }.
lesson-finish = Now you hold the interview yourself. Ask, write down, go to { $key } and finish when you are done.
lesson-debrief = { $key } shows the debrief: what you found, and what one could have asked.
lesson-over = The lesson is over. { $replay } plays the interview back, { $home } goes home.
action-skip = Skip this step of the lesson
    .key = skip
    .word = skip
