# Language: English (en). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.

## The test card. It is read by someone who need not read Arabic.

test-card-intro = Two Arabic words are shown below in two ways: a long one and a short one. You do not have to be able to read them.
test-card-question = In which line does the long word stand on the right, with joined letters? Press 1 or 2. If both are right: press 1. If neither is right: press 0. Esc skips the question.
test-card-unanswered = Nothing was saved.
test-card-kept = From now on the answer holds in this terminal. To do it again: vilja doctor --test-card
test-card-neither = Then the program puts the text in order, but it is not shown right. See docs/terminals.md: often a setting of the terminal or a font is enough. Then do it again with: vilja doctor --test-card
# {$detail} is what the system said.
test-card-not-kept = The answer holds now, but could not be saved: { $detail }
test-card-no-terminal = The test card has to be seen on a terminal.
    .hint = Run vilja doctor --test-card directly in the terminal, without redirection.

## What doctor says.

doctor-bidi-card = so it was answered on the test card
doctor-bidi-obeys = the program puts the text in order, the terminal answers that it lets it
doctor-bidi-unsure = Nothing is known of the terminal. Find out with: vilja doctor --test-card
# {$what} is one of the two that follow.
doctor-ethiopic = Ethiopic script: { $what }
doctor-ethiopic-spaced = room after each syllable
doctor-ethiopic-tight = tight
doctor-sorani = Sorani: { $what }
doctor-sorani-joined = letters without forms of their own are joined
doctor-sorani-plain = letters without forms of their own stand alone
