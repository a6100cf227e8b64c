# Language: English (en). The words of the interface, written for the officer unless something else is said.
## Translated from Swedish.

program-name = VILJA
practice-mark = PRACTICE
title-case = case { $case }

## The top line

status-saved = saved { $clock }
status-all-saved = everything is saved
status-not-saved = NOT SAVED
status-flags =
    { $n ->
        [one] { $n } flag
       *[other] { $n } flags
    }
status-open = { $n } partly met, settled by more answers

## Languages

language-sv = Swedish
language-en = English
language-ar = Arabic
language-so = Somali
language-fa-af = Dari
language-fa = Persian
language-ti = Tigrinya
language-uk = Ukrainian
language-ru = Russian
language-ckb = Sorani
language-kmr = Kurmanji
language-tr = Turkish
language-pl = Polish
language-fi = Finnish
language-ps = Pashto
language-ur = Urdu
language-am = Amharic
language-om = Oromo
language-sq = Albanian
language-bs = Bosnian
language-hr = Croatian
language-sr = Serbian
language-es = Spanish
language-fr = French
language-pt = Portuguese
language-de = German
language-it = Italian
language-ro = Romanian
language-bg = Bulgarian
language-hu = Hungarian
language-el = Greek
language-hy = Armenian
language-ka = Georgian
language-az = Azerbaijani
language-uz = Uzbek
language-mn = Mongolian
language-sw = Swahili
language-rw = Kinyarwanda
language-ln = Lingala
language-bn = Bengali
language-hi = Hindi
language-pa = Punjabi
language-ta = Tamil
language-th = Thai
language-vi = Vietnamese
language-zh = Chinese
language-et = Estonian
language-lv = Latvian
language-lt = Lithuanian
language-rom = Romani
language-se = Northern Sami
language-fit = Meänkieli
language-swl = Swedish Sign Language
mark-missing = not translated
mark-unreviewed = translation not reviewed

## First start and unlocking

welcome-heading = Welcome to Vilja
welcome-purpose = Vilja holds interviews with people who have moved between municipalities, in two languages, and shows what the answers point to.
officer-language-heading = Which language do you want to work in?
passphrase-heading = Choose a passphrase
passphrase-why = All interviews are encrypted with the passphrase. Several words in a row are good: easy to remember and hard to guess. At least 12 characters.
passphrase-forgotten = If the passphrase is forgotten, nobody can read the interviews again, unless there is a recovery key. How to make one is said afterwards.
passphrase-first = Passphrase
passphrase-again = The same passphrase once more
passphrase-practice = Practice needs no passphrase: press Ctrl-T.
passphrase-practice-line = Practice needs no passphrase: type /practice.
passphrase-too-short = The passphrase is too short. Use at least 12 characters, preferably several words.
passphrase-differs = The passphrases were not the same. Type it again.
unlock-heading = Unlock
unlock-passphrase = Passphrase
wait-creating = Creating the encrypted file. It takes about a second.
wait-unlocking = Unlocking …
wait-opening = Opening the practice …

## Home

home-heading = What do you want to do?
home-training = This is practice. Nothing from here ends up among real interviews.
home-begin = Begin an interview
home-practice = Try a practice interview
home-look-around = Look around
home-real = To real interviews
home-open = Open interviews
home-finished = Finished interviews
home-no-case = no case

setup-heading = New interview
setup-case = The office’s case number
setup-case-why = Leave it empty if there is none yet. Never write a name or a personal identity number here.
setup-form = Which form?
setup-no-form = There is no such form. Run “vilja forms list” to see which there are.
client-language-heading = Which language does the person speak?
client-language-none = Only the officer’s language
client-language-later = The language can be changed at any time with F2.

look-around-heading = Look around
look-around-what = An interview asks questions in a calm order. When the answers together point to something, a flag is shown, with the answers that it rests on.
look-around-not = The program decides nothing. A flag is something to follow up, and you are the one who assesses it.
look-around-flags = Flags that the form can raise

## The question

question-counter = Question { $number } of { $total } · { $section }
question-note = Note: { $note }
question-put-aside = The question is no longer relevant. The answer is put aside and does not count. Press Enter to go on.
field-words = The person’s own words
field-rendering = The interpreter’s rendering
field-search = Search
field-number = Number
field-number-of = Number of { $unit }
field-money = Amount in kronor
field-date = Date: 2026-10-01, 2026-10, 2026 or ~2026 for about
field-period = From and to: 2024-01 – 2026-10
field-code = Code
field-full =
    { $n ->
        [one] The text does not fit. There is room for { $n } more character.
       *[other] The text does not fit. There is room for { $n } more characters.
    }
search-how = Type a few letters of the name.
search-nothing = Nothing in the list fits. Type fewer letters.
search-pick-one = Several fit. Choose one by its number.
search-chosen = Chosen: { $name }
roster-add = Add one
roster-none = None
roster-added = Added. Enter goes on to the questions about each.
answer-yes = Yes
answer-no = No
answer-given = Yes, consent given
answer-partly = Yes, to a part
answer-refused = No, no consent
answer-read = Read aloud
answer-money = { $amount } kr
answer-listed = The list is complete
silence-dont-know = Don’t know
silence-declined = Declines to answer
silence-not-applicable = Not applicable
silence-not-interpreted = Could not be interpreted

note-heading = Note on the question
palette-heading = All commands
list-search = Search
overview-heading = Overview

## Weights, in the order of how much they weigh

weight-prohibited = Prohibited
    .long = Prohibited: according to an authority or a court it is against the law in itself.
weight-policy = Against policy
    .long = Against policy: a proposal or a local rule says no, not the law.
weight-strong = Clear sign
    .long = Clear sign of active participation, together with the other answers.
weight-grey = Grey area
    .long = Grey area: can be ordinary support or a part of active participation.
weight-context = Background
    .long = Background: explains the situation and is never enough alone.
weight-mitigating = Speaks against
    .long = Speaks against active participation, or makes what happened permitted.

truth-yes = yes
truth-no = no
truth-unknown = not known yet

## Flags

pane-because = question { $numbers }
pane-flags =
    { $n ->
        [one] { $n } flag, F4 shows it
       *[other] { $n } flags, F4 shows all
    }
pane-elements = Active participation:
pane-contradictions =
    { $n ->
        [one] { $n } contradiction
       *[other] { $n } contradictions
    }
flags-heading = What the answers point to
flags-never-a-verdict = A flag is never a verdict. It shows answers that are worth following up.
flags-elements = Elements of active participation
flags-raised = Flags
flags-contradictions = Contradictions
flags-open = Can be settled by more answers
flags-needs =
    { $rest ->
        [0] Settled by: { $questions }
       *[other] Settled by: { $questions } and { $rest } more
    }
flags-ask-next = Worth asking: { $questions }
flags-sources = Source: { $sources }
assessed-confirmed = Assessment: confirmed
assessed-set-aside = Assessment: set aside. { $reason }
assessed-open = Not assessed yet
assess-confirm = Confirm the flag
assess-set-aside = Set it aside, with a reason
assess-leave-open = Leave it unassessed
assess-reason = Reason

## Review and finish

review-heading = Review
review-what = Go through the answers before the interview is finished. Enter on a row leads to the question.
review-read-back = Read the summary aloud to the person
review-was-read-back = Read aloud
review-not-read-back = Not read aloud yet
review-read-back-changed = Read back, but answers have changed since
review-disagree = The person disagrees with something
review-finish = Finish the interview
review-flags =
    { $n ->
        [0] Flags, all assessed
        [one] Flags, { $n } to assess
       *[other] Flags, { $n } to assess
    }
review-unanswered =
    { $n ->
        [one] Unanswered, { $n } question
       *[other] Unanswered, { $n } questions
    }
review-folded = Folded away. F9 shows them.
review-half-written = Written, but not read as an answer
review-required = The form asks especially for an answer to it
review-put-aside = Answers put aside, not counted

summary-heading = Summary to read aloud
summary-how = Read slowly, one line at a time. Ask afterwards if anything is wrong or missing.
# Read aloud to the person.
summary-opening = I will read aloud what you have told me. Tell me if anything is wrong.
# Read aloud to the person.
summary-closing = That was all that I have written. Is anything wrong, or is anything missing?
summary-read = The summary has been read aloud
summary-disagrees = The person disagrees with something
summary-was-read = It is noted that the summary has been read aloud.
disagreement-heading = The person disagrees
disagreement-why = Write what the person thinks is wrong, in the person’s own words. It does not change the answers.
# Read aloud to the person.
disagreement-ask = What is it that you disagree with?

finish-heading = Finish the interview?
finish-what = Once it is finished, nothing can be changed. Corrections are written as amendments with a reason.
finish-unanswered =
    { $n ->
        [one] { $n } important question is unanswered.
       *[other] { $n } important questions are unanswered.
    }
finish-unassessed =
    { $n ->
        [one] { $n } flag is not assessed.
       *[other] { $n } flags are not assessed.
    }
finish-not-read-back = The summary has not been read aloud.
finish-changed-since-read-back = Answers have changed since the summary was read back.
finish-yes = Finish
finish-no = Back to the review
finished = The interview is finished.

put-aside-heading =
    { $n ->
        [one] { $n } answer will be put aside
       *[other] { $n } answers will be put aside
    }
put-aside-what = With the new answer these questions are no longer relevant. The answers are kept but do not count. They come back if the answer is changed back.
put-aside-yes = Change the answer
put-aside-no = Keep the old answer

quit-unsaved-heading = Not everything is saved
quit-unsaved-what = The latest could not be written to the disk. If you leave now, it may be lost.
quit-unsaved-yes = Try to save and leave
quit-unsaved-no = Stay
not-saved-stay = The latest could not be saved. The interview stays open until it can.

transcript-heading = Transcript
transcript-read-only = The interview is finished and can only be read. Enter on an answer writes an amendment.
transcript-amendments = Amendments
transcript-amendment = From { $before } to { $after }. Reason: { $reason }
transcript-unreadable = The transcript cannot be read with the form that it was kept with. Run “vilja transcripts verify”.
amend-heading = Amendment
amend-new-answer = New answer: { $answer }
amend-reason = Reason for the amendment
amended = The amendment is saved. The earlier answer still stands.

shutter = Press F5 to continue.

help-heading = Help
help-answering = One key answers a question with options. Enter goes on. Dash (-) is don’t know and zero (0) is declines to answer. In text fields it is Alt-V and Alt-A.
help-moving = Shift-Tab goes back. Nothing is lost when you go back and forth. F7 shows all questions. F2 changes the person’s language, even in the middle of a word.
help-flags = F4 shows what the answers point to and why. F9 folds it away, so that the person does not see it. F5 hides the whole screen.
help-words = What others call social dumping is called active participation here. The other word makes people smaller.

## Commands: the name, the word in the key bar (.key) and the word in line mode (.word)

action-next = Go on
    .save = save
    .key = next
    .choose = choose
    .word = next
action-back = Go back
    .key = back
    .word = back
action-language = Change the person’s language
    .key = language
    .word = language
action-pick-language = Choose the person’s language
    .word = pick-language
action-bilingual = Show one or two languages
    .key = one/two
    .word = bilingual
action-flags = Show flags
    .key = flags
    .word = flags
action-fold = Fold flags away
    .key = fold away
    .word = fold
action-shutter = Hide the screen
    .back = show
    .key = hide
    .word = hide
action-note = Write a note on the question
    .key = note
    .word = note
action-overview = Overview of all questions
    .key = overview
    .word = overview
action-review = To the review
    .key = review
    .word = review
action-undo = Undo
    .key = undo
    .word = undo
action-redo = Redo
    .word = redo
action-clear = Clear the answer
    .word = clear
action-add = Add to the list
    .key = add
    .word = add
action-remove = Remove from the list
    .key = remove
    .word = remove
action-dont-know = Answer: don’t know
    .key = don’t know
    .word = dont-know
action-declined = Answer: declines to answer
    .key = declines
    .word = declines
action-not-applicable = Answer: not applicable
    .word = not-applicable
action-not-interpreted = Answer: could not be interpreted
    .word = not-interpreted
action-rendering = Switch between the person’s words and the interpreter’s rendering
    .key = rendering
    .word = rendering
action-commands = All commands
    .key = all commands
    .word = commands
action-help = Help
    .key = help
    .word = help
action-cancel = Close
    .key = close
    .word = close
action-finish = Finish the interview
    .key = finish
    .word = finish
action-home = To the home page, the interview is saved
    .key = home
    .word = home
action-practice = Practise, without a passphrase
    .key = practice
    .word = practice
action-officer-language = Change your own language
    .key = your language
    .word = your-language
action-quit = Leave the program
    .key = leave
    .word = leave

## When something cannot be done

not-now = That cannot be done here.
misheard = I did not understand that line: { $line }
undone = Done.
refusal-not-relevant = The question is not relevant with the answers there are.
refusal-wrong-kind = That answer does not fit that question.
refusal-no-such-option = There is no such option: { $option }
refusal-out-of-range = The answer must be between { $min } and { $max }.
refusal-below = The answer must be at least { $min }.
refusal-above = The answer can be at most { $max }.
refusal-too-few = Choose at least { $n }.
refusal-too-many = Choose at most { $n }.
refusal-exclusive = That option can only stand alone.
refusal-empty = Write something, or choose don’t know.
refusal-unknown-code = That code is not in the register: { $code }
refusal-not-a-number = That is not a number. Write digits, for example 1500.
refusal-which-number = That may be two different numbers. Write { $whole } or { $part }.
refusal-thousands = Write { $whole } if that is the number, with no sign between thousands.
refusal-not-a-date = That is not a date. Write for example 2026-10-01, 2026-10 or 2026.
refusal-not-a-period = That is not a period. Write from and to, for example 2024-01 – 2026-10, or 2024-01 – if it is not over.
refusal-period-order = The period ends before it begins.
refusal-no-such-entry = There is no such row in the list.
refusal-finished = The interview is finished. Write an amendment instead.
refusal-not-finished = Amendments are written only when the interview is finished.
refusal-reason-missing = Write a reason.
refusal-no-such-flag = The flag no longer holds.
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
refusal-at-start = This is the first question.
refusal-at-end = This is the last one.
