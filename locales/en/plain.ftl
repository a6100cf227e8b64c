# Language: English (en). Line mode, the page as plain text, and the look of the screen.
## Translated from Swedish.

### What line mode says beside the page

# The languages of the interview, said once.
plain-language = Language: { $first }
plain-languages = Languages: { $first } and { $second }
# How far one has come in a section.
plain-section = Section { $section }, { $answered } of { $total } answered
# Stands before the commands that can be written on the page: Commands: /back, /language.
plain-commands = Commands:
# In place of an answer that was not given.
plain-no-answer = no answer
# After a heading in a long list: Unanswered, number 4 to 51.
plain-range = number { $from } to { $to }
# The same where the rows cannot be chosen.
plain-count = rows: { $n }
# The last line of a part of a long list. The words after the slashes are .word, .row and .all below: they must be the same.
plain-more = Rows left: { $n }. Write /{ $more } for the next rows, /{ $row } { $from } to read from there, /{ $all } for the whole list.
    .word = more
    .row = row
    .all = all
# A line that means nothing, but is like a command.
plain-misheard-nearest = I did not understand that line: { $line }. Did you mean { $nearest }?

### The help in line mode

plain-help-answering = Write the number before an answer, or the words of the answer. Several answers are written with spaces: 1 3. An empty line goes on. Dash (-) is don’t know and zero (0) is declines to answer. Where a text is written they are /- and /0.
plain-help-moving = The less-than sign (<) goes back, also from whatever was opened. Nothing is lost when you go back and forth. A text that is to begin with a slash is written with two: //.
plain-help-commands = Commands begin with a slash. The first letters are enough if only one command begins with them. /read reads the whole page again.

### The same messages as on the screen, with what is written in place of keys

plain-language-later = The language can be changed at any time with /language or /pick-language.
plain-review-what = Go through the answers before the interview is finished. The number of a row leads to the question.
plain-review-folded = Folded away. /fold shows them.
plain-transcript-read-only = The interview is finished and can only be read. The number of an answer writes a correction.
plain-shutter = Write /hide to go on.

### The page as plain text

# On the line of keys (.key) and in line mode (.word), where it reads the whole page again.
action-read-page = Read the whole page as plain text
    .word = read
# At the bottom when the page is shown as plain text. After it stands how many rows have been shown, of how many.
plain-reading-keys = PgDn on  PgUp back  Esc close

### Look

action-theme = Change the look
    .word = look
theme-is-now = The look is now: { $name }
theme-default = the usual
theme-high-contrast = high contrast, light on black
theme-light = dark on light
theme-mono = without colour
# Someone has asked for no colour with NO_COLOR or --color never.
theme-no-colour = Colour is off from the start. Start without NO_COLOR or --color never to change the look.
# In doctor, after Colour:, when someone started with --color never or CLICOLOR=0.
theme-doctor-no = no, as was asked for
