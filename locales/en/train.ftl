# Language: English (en). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.

## What is wrong in a scenario.

# $word: a word under words.
problem-word-missing = The variation lacks the word "{ $word }", which another variation has.
    .hint = Give every variation the same words under words: the texts may use any of them.
# $place: a question of the form, such as wish_to_move.
problem-no-fact = "{ $place }" is not known to the person in every variation: its answer is missing under [facts].
    .hint = Write the answer under [facts], or remove the question here.
problem-not-silent = "{ $place }" is never told, yet the fact is an answer that someone would have to say.
    .hint = Write what is recorded then, such as { "{" } dont_know = true { "}" }, or choose another told.
problem-not-between-two = A contradiction stands between two questions.
    .hint = Write two, such as between = ["wish_to_move", "after_no"].

# $file: path of a file.
problem-no-texts-of-scenario = The scenario has no texts in { $file }.
    .hint = Write the file: in Swedish everything, in the person's language the opening and the replies.

# $form: the id of a form.
problem-no-such-form = There is no form "{ $form }".
    .hint = See which there are with vilja forms list.

## Why a command is not carried out.

refusal-not-training = That belongs to practice, and this is a real interview.
refusal-too-late-to-practise = The scenario is chosen before the interview has begun.
