# Language: English (en). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.

## What is wrong in a scenario.

# $word: a word under words.
problem-word-missing = The variation lacks the word “{ $word }”, which another variation has.
    .hint = Give every variation the same words under words: the texts may use any of them.
# $place: a question of the form, such as wish_to_move.
problem-no-fact = “{ $place }” is not known to the person in every variation: its answer is missing under [facts].
    .hint = Write the answer under [facts], or remove the question here.
problem-not-silent = “{ $place }” is never told, yet the fact is an answer that someone would have to say.
    .hint = Write what is recorded then, such as { "{" } dont_know = true { "}" }, or choose another told.
problem-not-between-two = A contradiction stands between two questions.
    .hint = Write two, such as between = ["wish_to_move", "after_no"].

# $file: path of a file.
problem-no-texts-of-scenario = The scenario has no texts in { $file }.
    .hint = Write the file: in Swedish everything, in the person's language the opening and the replies.

# $form: the id of a form.
problem-no-such-form = There is no form “{ $form }”.
    .hint = See which there are with vilja forms list.

# $variation: number of the variation. $what: what differs. $id: a flag, an element or a question.
problem-otherwise = Variation { $variation }: { $what ->
        [not-raised] { $id } was to be raised at the weight { $expected }, but is not.
        [raised] { $id } was not to be raised, but is, at the weight { $found }.
        [weighs] { $id } was to weigh { $expected }, but weighs { $found }.
        [not-open] { $id } was to be open, but is settled: { $found }.
        [not-settled] { $id } was to be open, but no question would settle it.
        [element] { $id } was to be { $expected }, but is { $found }.
        [highest] the highest weight was to be { $expected }, but is { $found }.
        [refused] the answer to { $id } is not taken.
        [not-relevant] { $id } has an answer, but the question is not asked.
       *[other] { $id } became something else than stands under [expect].
    }
    .hint = Change the facts or what is expected, so that it is right in every variation.

## Why a command is not carried out.

refusal-not-training = That belongs to practice, and this is a real interview.
refusal-too-late-to-practise = The scenario is chosen before the interview has begun.

## The list of scenarios.

train-none = There are no scenarios.
# $scenario: the name of the scenario's file, without its ending.
train-left-out = The scenario { $scenario } cannot be used:
# $scenarios: those that there are, separated by commas.
train-no-such-scenario = There is no scenario “{ $scenario }”.
    .hint = Choose one of these: { $scenarios }.
# $n: number of errors. $path: the scenario's file.
train-has-problems = { $n ->
        [one] The scenario in { $path } has an error.
       *[other] The scenario in { $path } has { $n } errors.
    }
    .hint = Mend what stands above, and try it with vilja forms check { $path }.
train-level-easy = easy
train-level-medium = medium
train-level-hard = hard
train-minutes = { $n ->
        [one] about a minute
       *[other] about { $n } minutes
    }

## The role sheet, for whoever plays the person.

# On top of the sheet. $practice: the word for practice.
train-sheet-heading = { $practice } · Role sheet: { $title } ({ $scenario })
train-day = plays on { $day }
# $seed: the number that decides variation and mood.
train-seed = seed { $seed }
train-situation = What the officer knows before
train-persona = Who you are
train-mood = Your day
train-mood-calm = You are calm.
train-mood-tired = You are tired: to a hurried question you answer as briefly the next time too.
train-mood-upset = You are upset: what you do not tell at once has to be asked about once more.
train-feelings = How it feels
train-knows = What has happened
train-withholds = What you hold back
train-opening = How you begin
train-replies = How you answer
train-told-open = told when the question is open
train-told-again = told only when it is asked openly once more
train-told-gently = told when it is asked openly once more, if nobody has hurried you or put the answer in your mouth
train-told-never = never told
train-first = The first time:
train-truth = When you tell:
train-hurried = If the question is hurried:
train-leading = If the answer lies in the question:
train-facts = What else you know, and say when somebody asks
train-goals = What the practice is for
train-sheet-end = The sheet is for whoever plays. Whoever practises sees it only afterwards.

## The debrief as a whole.

train-debrief-heading = Debrief: { $title }
train-not-practised = The transcript { $id } is not of a scenario.
    .hint = There is a debrief for practice interviews that began from a scenario. See which there are with vilja train list.
train-erased = The transcript { $id } has been erased.
train-file-exists = The file { $path } is there already.
    .hint = Choose another name. A file that is there is not written over.
train-not-written = The file { $path } could not be written: { $detail }
    .hint = Choose a folder that you may write in.
train-written = The debrief has been written to { $path }.
# $one and $other: two scenarios.
train-group-of-two = The transcripts are of two scenarios: { $one } and { $other }.
    .hint = Compare those who practised the same.
train-group-heading = The group's debrief: { $title }
train-group-of = { $n ->
        [one] One practice interview.
       *[other] { $n } practice interviews.
    }
train-group-common = What several have in common
train-group-nothing = Nothing came up with more than one.
train-group-by = { $n ->
        [one] with one
       *[other] with { $n }
    }
debrief-seed = Seed { $seed }: the same number gives the same person again.
debrief-other-file = The scenario has been changed since the interview. What is said here compares with how it is now.
debrief-asked = Questions to the person: { $open } open, { $hurried } hurried, { $leading } leading.
# $spoken: the person's language. $shown: the languages that were shown, separated by commas. $n: how many.
debrief-languages = { $n ->
        [0] The person speaks { $spoken }. No language but the officer's was shown.
       *[other] The person speaks { $spoken }. Shown: { $shown }.
    }
debrief-read-back = The summary was read back in { $language }.
debrief-found = Observed
debrief-none-found = None of what could be observed.
debrief-points = To talk about
debrief-no-points = Nothing: all that there was to learn is recorded as it is.
debrief-truth = How it was
debrief-knew = What the person knew
debrief-discuss = To discuss
debrief-times = Time
debrief-marks = Marked moments
# $what: a section or a pause. $time: minutes and seconds.
debrief-time = { $what }: { $time }
debrief-paused = Pause
debrief-not-a-grade = The debrief is not a grade.
# $step: the number of what happened. $time: minutes and seconds from the beginning. $place: a question.
debrief-moment-at = Step { $step }, { $time } into the interview, at “{ $place }”
debrief-moment = Step { $step }, { $time } into the interview
debrief-recorded = Recorded: { $what }
debrief-fact = How it was: { $what }
debrief-ask = What one could have asked: { $what }
# $flag: a flag. $sources: the sources that it rests on.
debrief-why-flag = The flag “{ $flag }” rests on it: { $sources }

## The points of the debrief. .why is why it matters, where no flag says so.

# $places: the questions whose answers are missing, separated by commas. $n: how many.
debrief-missed-flag = { $n ->
        [0] Not observed: { $flag } ({ $weight })
       *[other] Not observed: { $flag } ({ $weight }). It rests on: { $places }
    }
debrief-weighs-otherwise = { $flag }: weighs { $found }, but should have weighed { $expected }{ $n ->
        [0] {""}
       *[other] . It rests on: { $places }
    }
debrief-without-ground = Observed without ground: { $flag } ({ $weight }), through { $places }
# $after: hurried, leading or none.
debrief-wrongly-recorded = { $place }: recorded otherwise than it was{ $after ->
        [hurried] {" "}(the answer to a hurried question)
        [leading] {" "}(the answer to a leading question)
       *[none] {""}
    }
# $said: the reason why there is no answer, such as “Doesn't know”.
debrief-taken-for-no = { $place }: “{ $said }” has become a no
    .why = Who does not know or does not want to answer has not said no. What is unknown is to stand as unknown.
# $n: number of open questions about it.
debrief-not-learnt = { $place }: recorded as “{ $recorded }”, but there was something to learn{ $n ->
        [0] . No open question was asked
        [one] . One open question was asked, and it took more
       *[other] {""}
    }
    .why = A first evasive answer is often not the last. One more open question costs little.
debrief-other-entries = { $place }: { $recorded } recorded, but it is { $fact }
debrief-skipped = { $place }: not asked, or nothing recorded
debrief-skipped-beside = { $section }: { $n ->
        [one] one question without an answer: { $places }
       *[other] { $n } questions without an answer: { $places }
    }
# $passed: a question of a later section.
debrief-late = { $place }: recorded only after “{ $passed }”, which comes in a later section
    .why = What a flag rests on is needed before the interview goes on: later one asks for what one believes already.
# $cost: lost, closed, delayed or nothing.
debrief-pressed = { $place }: { $way ->
        [hurried] hurried question
       *[leading] leading question
    }{ $cost ->
        [lost] . What was true never came out
        [closed] . After that it could not be learnt
        [delayed] . What was true came only when the question was open
       *[nothing] . This time the answer came all the same
    }
    .why = { $way ->
        [hurried] Who feels hurried answers briefly and says what goes fastest.
       *[leading] Who depends on the one who asks is ready to agree.
    }
debrief-contradiction-unnoticed = It does not fit: “{ $one }” and “{ $other }”
    .why = Two things that do not fit are a reason to ask, not to choose.
debrief-language-not-shown = The questions were never shown in { $language }
    .why = Who sees the question in her or his own language knows what is asked, and so does the interpreter.
debrief-not-read-back = The summary was not read back
    .why = What has been recorded is the person's only when she or he has heard it.
debrief-read-back-in-other = The summary was read back in { $language }, but the person speaks { $spoken }
    .why = What has been recorded is the person's only when she or he has heard and understood it.
debrief-interpreter-not-recorded = { $place }: not recorded
    .why = How the interview was interpreted belongs to the record: it says how certain the words are.
debrief-not-finished = The interview is not finished
