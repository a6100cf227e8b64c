# Language: English (en). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.

action-trainer-door = Let a trainer follow the interview in another window, or end that
    .word = trainer

# At the top of the trainer's page, after the name of the program.
follow-title = For the trainer
follow-nothing = Nothing is shown at the moment.

# When the trainee has ended it, or the program was locked or left.
follow-over = This is no longer followed. Press Enter to close.
follow-review = The trainee is at the review.

# $answer: the answer as it is recorded, in words.
follow-answer = Recorded: { $answer }
follow-no-answer = Nothing recorded yet.

# An answer to another question than the one that stands there now. $question: the question in short.
follow-last = Just recorded at “{ $question }”: { $answer }
follow-last-none = The answer to “{ $question }” has been taken back.

# Where the program plays the person.
follow-not-asked = The trainee has not asked the person about this.
# $words: what the scenario lets the officer say. $way: open, hurried or leading.
follow-trainee-said = The trainee asks { $way ->
        [leading] leadingly
       *[other] openly
    }: { $words }
follow-trainee-asked = The trainee asks { $way ->
        [hurried] in a hurry
        [leading] so that the answer lies in the question
       *[other] openly
    }

# $when: when it is said, such as "said only when asked openly once more".
follow-role = The role sheet, { $when }:

# $fact: the answer as it is.
follow-role-fact = The role sheet: { $fact }
follow-role-none = The role sheet says nothing about this question.
follow-role-other-form = The role sheet is for another form than the one in use.
follow-no-flags = No flags yet.

# The trainer typed or pressed what would have been an answer.
follow-only-reads = This is only for reading and for marking moments. The trainee writes the answers.

# Line by line. m is a letter in every language.
follow-line-how = Write m to mark the moment, with a few words after it if you like.
follow-mark-what = A few words, or none. The mark is of the moment at which you began to write, and stands in the debrief. The trainee does not see it now.
follow-mark-on-its-way = The mark is on its way …

# $n: 200.
follow-mark-too-long = At most { $n } characters. Write less.
follow-mark-refused = The mark was not taken. The words are still here.

# $text: what the trainer wrote to a mark when the connection was lost.
follow-mark-unsure = Nobody knows whether this mark was written down in time: { $text }
follow-mark-not-taken = This mark was not taken: { $text }

# To the trainee.
follow-door-open = The trainer can now follow the interview in another window of the same user. Run vilja train follow there.
follow-door-shut = The trainer no longer follows.
follow-came = The trainer now follows the interview in another window.
follow-left = The trainer has closed the window. It can be opened again until you end this.

# The next two stay at the top for as long as it is so.
follow-standing-open = Open for the trainer, nobody follows yet.
follow-standing-read = The trainer follows the interview.
follow-no-door = The trainer's window could not be opened ({ $detail }). Mark moments in this window instead.

# On the command line. $key: the key, such as Alt-W.
follow-not-open = No practice interview is open to a trainer at the moment.
    .hint = Ask the trainee to press { $key } in the practice interview, and run the same command again.
follow-taken = Someone else follows the interview already.
    .hint = Close the other window first, or ask the trainee to end this and open it anew.

# In a replay, and in the debrief. $text: what the trainer wrote, sometimes nothing.
follow-replay-marked = the trainer marked the moment: { $text }
follow-debrief-mark = The trainer marked the moment. { $text }
