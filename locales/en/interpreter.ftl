# Language: English (en). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.

action-interpreter = Interpreter's view: only the question, its options and the help
    .word = interpreter
action-interpreter-door = Let the interpreter read in another window, or end that
    .key = interpreter's window
    .word = window
action-wording-remark = Remark about the translation
    .key = remark
    .word = remark

# At the top of the interpreter's page, after the name of the program.
interpreter-title = For the interpreter
interpreter-nothing = No question is shown at the moment.
# When the officer has ended it, or the program was locked or left.
interpreter-over = This is no longer shown. Press Enter to close.
# The interpreter typed or pressed what would have been an answer.
interpreter-only-reads = This is only for reading. The officer writes the answers.
# The officer pressed a key of an answer while the interpreter's view was on.
interpreter-no-answers = Nothing is answered in the interpreter's view, since answers do not show here. Close it first.
interpreter-door-open = The interpreter can now read the questions in another window of the same user. Run vilja interpret there.
interpreter-door-shut = The interpreter no longer reads.
interpreter-came = The interpreter now reads along in another window.
interpreter-left = The interpreter has closed the window. It can be opened again until you end this.
# The next two stay at the top for as long as it is so.
interpreter-standing-open = Open for the interpreter, nobody reads yet.
interpreter-standing-read = The interpreter reads along.
interpreter-no-door = The interpreter's window could not be opened ({ $detail }). Show the interpreter's view in this window instead.

# On the command line. $key: the key, such as Alt-F.
interpreter-not-open = Nobody shows questions to an interpreter at the moment.
    .hint = Ask the officer to press { $key } during the interview, and run the same command again.
interpreter-taken = Someone else reads the questions already.
    .hint = Close the other window first, or ask the officer to end this and open it anew.
interpreter-no-place = There is no folder that only you can reach where the windows can meet ({ $detail }).
    .hint = Ask whoever looks after the machine to check the permissions of XDG_RUNTIME_DIR or of the program's folder.

wording-remark-passage = Which text is it about?
wording-remark-kind = What is it about?
# One of three kinds of remark: the language has no such word.
wording-remark-no-word = There is no equivalent word
wording-remark-not-understood = It was not understood, and said like this instead
wording-remark-better = A better translation
wording-remark-caution = Write only about the language: no names, and nothing that the person has said. The list goes to the translators and is no part of the case.
wording-remark-refused = Write the words, at most 500 characters.
wording-remark-kept = The remark is noted for the translators. The text here does not change.
wording-remark-not-kept = The remark could not be noted. Tell it to the officer instead.
# To the officer, when the interpreter has written in the other window.
wording-remark-came = The interpreter has noted a remark about the translation.
wording-remarks-full = The list of remarks is full. Ask whoever looks after the translations to see to it.

wording-remarks-count = { $n ->
    [0] No remarks about translations.
    [one] { $n } remark about translations.
   *[other] { $n } remarks about translations.
}
wording-remarks-unread = { $n ->
    [one] { $n } line of the list could not be read.
   *[other] { $n } lines of the list could not be read.
}
wording-remarks-leave = Read the words before the list is given to the translators: something that a person said may stand here.
wording-remarks-removed = Remarks removed: { $n }
# Before the text that the remark is about.
wording-remarks-text = The text
wording-remarks-changed = The text has changed since the remark was made.
# Before the interpreter's words.
wording-remarks-words = The interpreter
