## English. The command line, failures, the line mode and what is said about the machine.

cli-failure = Error: { $what }
cli-hint = Do this: { $what }
cli-warning = Warning: { $what }
cli-none = none

# Common failures

cli-no-such-language = There is no language { $language }. There are { $languages }.
    .hint = Choose one of them, for example --lang sv.
cli-not-a-language = { $language } is not a language code.
    .hint = Write the code of two or three letters, such as ar or fa-AF.
cli-no-home = There is no telling where data should lie.
    .hint = Set VILJA_HOME to a folder that only you can open.
cli-home-unusable = The folder { $path } cannot be used ({ $detail }).
    .hint = Choose another folder with VILJA_HOME, or change its permissions.
cli-no-such-form = There is no form { $form }. There are { $forms }.
    .hint = vilja forms list shows all forms.
cli-form-has-problems = { $path } has { $n ->
        [one] one problem
       *[other] { $n } problems
    } and cannot be used.
    .hint = Correct what is named above, and check with vilja forms check.
cli-own-form-left-out = Your own form { $path } has problems and is left out. Run vilja forms check.
cli-file-missing = { $path } does not exist.
    .hint = Check the spelling and the folder.
cli-file-closed = { $path } may not be read.
    .hint = Ask the owner of the file for the right to read it.
cli-file-unreadable = { $path } cannot be read ({ $detail }).
cli-not-a-text-file = { $path } is not a text file in UTF-8, or larger than a megabyte.
cli-man-failed = The manual page could not be written ({ $detail }).
cli-terminal-failed = The terminal cannot be used ({ $detail }).
    .hint = Try vilja --plain, which asks line by line.

# Passphrase and store

cli-passphrase = Passphrase:
cli-passphrase-file = The file with the passphrase, { $path }, cannot be read ({ $detail }).
    .hint = Check VILJA_PASSPHRASE_FILE.
cli-passphrase-missing = No passphrase was given.
    .hint = Type it when asked, or let VILJA_PASSPHRASE_FILE name a file with it.
cli-no-store = There is no store in { $path }.
    .hint = Start vilja once and it is made. Practice interviews are shown with --training.
cli-no-training-store = There is no training store in { $path }.
    .hint = It is made with the first practice interview: vilja interview --training.
cli-no-such-transcript = There is no transcript with a name that begins with { $id }.
    .hint = vilja transcripts list shows the names. Practice interviews are shown with --training.
cli-transcript-ambiguous = Several transcripts have names that begin with { $id }.
    .hint = Type more of the name.

# Forms

cli-forms-built-in = built in
cli-forms-questions = { $n ->
        [one] one question
       *[other] { $n } questions
    }
cli-forms-unusable = { $n ->
        [one] one problem, cannot be used
       *[other] { $n } problems, cannot be used
    }
cli-forms-unreadable = cannot be read
cli-forms-required = required
cli-forms-conditional = asked only at times
cli-forms-flags = Flags
cli-forms-checked = { $n ->
        [0] no problems
        [one] one problem or warning
       *[other] { $n } problems or warnings
    }
cli-forms-unread = { $n ->
        [one] One file could not be read.
       *[other] { $n } files could not be read.
    }

cli-kind-single = one choice
cli-kind-yes-no = yes or no
cli-kind-consent = consent
cli-kind-statement = read aloud
cli-kind-multiple = several choices
cli-kind-text = text
cli-kind-narrative = story
cli-kind-integer = whole number
cli-kind-decimal = number
cli-kind-money = amount
cli-kind-date = date
cli-kind-period = time from and to
cli-kind-municipality = municipality
cli-kind-country = country
cli-kind-language = language
cli-kind-lookup = from a list
cli-kind-roster = list

# Answers and what they point to

cli-elements = Active participation
cli-flags = Flags
cli-contradictions = Contradictions
cli-measures = Measures
cli-open = Still open
cli-truth-yes = yes
cli-truth-no = no
cli-truth-unknown = not yet known
cli-truth-hidden = not shown
cli-why = why it matters: { $what }
cli-sources = source: { $what }
cli-ask-next = ask also about: { $what }
cli-assessment = assessment: { $what }
cli-assessment-open = not assessed
cli-assessment-confirmed = confirmed
cli-assessment-set-aside = set aside, because { $reason }

cli-answers-other-form = The answers belong to the form { $found }, not to { $expected }.
    .hint = Change form in the answers file, or --form.
cli-answers-not-relevant = { $place } is not asked with these answers.
    .hint = Remove the answer, or change the answer that the question depends on.
cli-answers-refused = { $place } cannot have this answer.
cli-answers-have-problems = { $path } has { $n ->
        [one] one problem
       *[other] { $n } problems
    }.
    .hint = They are named above with their lines. Answers with problems are not counted.

# Transcripts

cli-practice = PRACTICE
cli-no-transcripts = There are no transcripts.
cli-finished = finished
cli-unfinished = open
cli-head-transcript = Transcript: { $what }
cli-head-case = Case: { $what }
cli-head-date = Day of the interview: { $what }
cli-head-begun = Begun: { $what }
cli-head-finished = Finished: { $what }
cli-head-unfinished = Not finished.
cli-head-officer-language = The officer's language: { $what }
cli-head-client-language = The person's language: { $what }
cli-unanswered = not answered
cli-note = Note: { $what }
cli-put-aside = Answers put aside (they do not count)
cli-disagreement = What the person disagrees with
cli-read-back = The summary was read back in { $language }.
cli-read-back-changed = Answers changed after it was read back.
cli-amendments = Corrections after the end
cli-amendment-before = Before: { $what }
cli-amendment-after = Now: { $what }
cli-amendment-reason = Reason: { $what }

cli-verify-events = { $n ->
        [one] One event in the chain.
       *[other] { $n } events in the chain.
    }
cli-verify-bodies = { $n ->
        [one] One content opened and compared.
       *[other] { $n } contents opened and compared.
    }
cli-verify-erased = { $n ->
        [0] No content is erased.
        [one] One content is erased.
       *[other] { $n } contents are erased.
    }
cli-verify-whole = The chain is unbroken.
cli-verify-broken = { $n ->
        [one] The chain is broken in one place.
       *[other] The chain is broken in { $n } places.
    }
cli-fault = Fault: { $what }
cli-fault-page-damaged = a part of the file is damaged
cli-fault-event-missing = an event is missing
cli-fault-event-changed = an event was changed or put in
cli-fault-event-moved = an event stands in another place
cli-fault-content-missing = a content is missing
cli-fault-content-changed = a content was changed
cli-fault-content-moved = a content stands in another place
cli-fault-content-astray = a content belongs to no event
cli-fault-content-unreadable = a content is whole but this program cannot read it
cli-fault-case-key-lost = the key of a case is gone or broken
cli-fault-case-number-changed = a case number was changed
cli-fault-transcript-missing = a transcript is missing from the list
cli-fault-count-differs = a transcript has more or fewer events than it says
cli-fault-last-differs = a transcript ends with another event than it says
cli-fault-headlines-differ = the list says something else than the transcript
cli-fault-form-changed = a stored form is another than the interview was held with

# Texts

cli-locales-form-unusable = the form has problems, its texts are not checked ({ $what })
cli-locales-unreviewed = not reviewed by anyone who has it as a first language
cli-locales-checked = { $n ->
        [0] Nothing is missing and nothing is wrong.
        [one] One thing is missing or wrong.
       *[other] { $n } things are missing or wrong.
    }

# The program and the terminal

shell-panicked = The program came upon a fault of its own and ended ({ $place }). What was saved is saved. Start vilja again and the interview goes on where it was.
shell-too-small = The window is too small: at least 30 x 8.
trouble-bug = The program came upon a fault of its own. Try again.

line-error = Error:
line-warning = Note:
line-chosen = chosen
line-not-chosen = not chosen
line-here = here
line-empty = empty
line-field = Answer

# The store

store-trouble-wrong-passphrase = The passphrase is not right.
    .hint = Try again. See whether caps lock or another keyboard is on.
store-trouble-passphrase-missing = A passphrase is needed.
store-trouble-key-file-damaged = The key file is damaged, and so are its copies.
    .hint = Put vault.key back from a backup.
store-trouble-database-damaged = The store is damaged.
    .hint = Leave the files alone. Ask your IT support: vilja store salvage saves what can be read.
store-trouble-database-missing = The key is there but the store is not.
    .hint = Put vault.db back from a backup.
store-trouble-not-encrypted = The store is not encrypted. It is not opened.
    .hint = Tell your IT support: someone has exchanged the file.
store-trouble-no-codec = The program was built without encryption and opens no store.
    .hint = Install the program from a build with SQLCipher.
store-trouble-wrong-build = The program was built in a wrong way ({ $detail }) and opens no store.
store-trouble-newer-format = The store was written by a later version of the program (format { $detail }). Nothing was touched.
    .hint = Install the later version.
store-trouble-already-open = { $detail ->
        [unknown] The store is already open in another window.
       *[other] The store is already open in another window (process { $detail }).
    }
    .hint = Close the other window first.
store-trouble-not-ours = The store is not opened: { $detail } is a link, has a second name or belongs to another user.
    .hint = Ask IT support to put the folder in its right place. Nothing was changed.
store-trouble-folder-read-only = The store is not opened: the folder { $detail } can only be read.
    .hint = Nothing is lost. All that is read is noted in the store’s log, so the folder has to be writable. Ask the IT department for that, or copy the whole folder to another disk and name it with VILJA_HOME.
store-trouble-already-there = There is a store there already.
store-trouble-not-there = There is no store there.
store-trouble-wrong-realm = Practice interviews and real ones cannot be mixed.
store-trouble-disk-full = The disk is full. The answer is not saved yet.
    .hint = Make room on the disk. The program saves when it can.
store-trouble-no-room = There is too little room on the disk ({ $detail } MiB left) to begin an interview.
    .hint = Make room, at least 80 MiB. What is saved can be read.
store-trouble-read-only = The disk can only be read. The answer is not saved.
store-trouble-busy = Another program keeps the store busy. Try again.
store-trouble-too-large = The text is too long to be saved.
store-trouble-io = The file cannot be read or written: { $detail }.
store-trouble-sqlite = The store answered with an error ({ $detail }).
store-trouble-no-such-transcript = There is no such transcript.
store-trouble-erased = The transcript is erased. What was said is no longer there.
store-trouble-withheld = The case is protected, and what you opened the store with gives no access to protected cases.
    .hint = Ask whoever has another key to the store. vilja store status shows which there are.
store-trouble-held = There is a hold on the case. It is not erased.
    .hint = vilja store release releases the hold, when the reason for it is gone.
store-trouble-second-person-missing = Erasing takes two people.
    .hint = The second person gives their own passphrase.
store-trouble-same-person = Both passphrases belong to the same person.
    .hint = The second person gives their own passphrase.
store-trouble-clock-jumped = The computer's clock has jumped. Nothing is erased until someone has confirmed which day it is.
    .hint = Check the computer's date. If it is right, confirm it with --date and today's date.
store-trouble-number-in-reference = The text holds the case number, which would then be left after the erasing.
    .hint = Write it without the case number.
store-trouble-broken = Event { $detail } cannot be read: it is damaged or changed.
    .hint = vilja transcripts verify shows what else is damaged.
store-trouble-seal-broken = A key or a case number in the store was changed.
    .hint = vilja transcripts verify shows what else is damaged.
store-trouble-out-of-place = An interview can begin only once.
store-trouble-form-differs = The form is another than the interview was held with.
store-trouble-cost-too-high = The key file asks for more memory than any honest file does. It is not opened.
store-trouble-no-randomness = The machine gave no random numbers. Nothing was made.
store-trouble-too-soon = It is too soon for the next try. Wait { $detail } seconds.
    .hint = Practice can be opened meanwhile.
store-trouble-not-a-backup = The folder is no backup of the store, or its inventory (backup.toml) is damaged.
    .hint = Give a folder that is called vilja-backup-… and that vilja store backup made of this store.
store-trouble-backup-differs = The copy does not hold what it should. It is not used.
    .hint = Make a new copy with vilja store backup, or take an older one.
store-trouble-renewal-differs = The store made with the new key does not hold what the store has. Nothing is changed: the old key holds.
    .hint = Run vilja transcripts verify and tell the IT department.
store-trouble-officer-and-manager = Erasing takes an officer and a unit manager, each with their own way in.
    .hint = vilja store slots says who each way in is for.
store-trouble-managers-log = The access log is read by the unit manager or the municipality. The store was opened another way.
    .hint = Ask the unit manager to open it with their own way in. If there is none: vilja store slots add manager, or add passphrase --role manager.

# doctor

doctor-version = Version: { $what }
doctor-places = Where things are
doctor-home = Folder: { $what }
doctor-settings = Settings: { $what }
doctor-store-real = Store for real interviews: { $what }
doctor-store-training = Store for practice: { $what }
doctor-store-there = (there)
doctor-store-none = (not there yet)
doctor-not-there-yet = (not there yet)
doctor-passphrase-file = Passphrase in a file: { $what }
doctor-forms = Forms and languages
doctor-forms-offered = Forms: { $what }
doctor-languages = Languages of the program: { $what }
doctor-language = Language now: { $what }
doctor-terminal = The terminal
doctor-term = Type: { $what }
doctor-size = Size: { $what }
doctor-no-terminal = no terminal
doctor-colour = Colour: { $what }
doctor-colour-yes = yes (NO_COLOR turns it off)
doctor-colour-no = no, NO_COLOR is set
doctor-locale = Encoding: { $what }
doctor-bidi = Text from right to left: { $what }
doctor-bidi-asked = as chosen
doctor-bidi-terminal-orders = the terminal orders the text itself
doctor-bidi-terminal-known = the program orders the text, the terminal is known
doctor-bidi-default = the program orders the text, as it does when nothing is known of the terminal
doctor-bidi-hint-konsole = Best with Bi-Directional text rendering off in Konsole's profile and --bidi app.
doctor-bidi-hint-kitty = Set force_ltr yes in kitty.conf, or the words are turned round once more.
doctor-mode = Mode: { $what }
doctor-plain-no = screen
doctor-plain-asked = line by line, because --plain is chosen
doctor-plain-accessible = line by line, because ACCESSIBLE=1
doctor-plain-dumb = line by line, because TERM=dumb
doctor-plain-no-terminal = line by line, because input or output is not a terminal
doctor-machine = The machine
doctor-disk = Disk encryption: { $what }
doctor-swap = Swap memory: { $what }
doctor-unknown = unknown
doctor-nothing-wrong = Nothing wrong was found.
doctor-wrong = { $n ->
        [one] One thing to put right:
       *[other] { $n } things to put right:
    }
doctor-home-unusable = The folder { $what } cannot be written to.
    .hint = Change its permissions, or choose another folder with VILJA_HOME.
doctor-home-open = Others than you can read the folder { $what }.
    .hint = Run chmod 700 on it.
doctor-passphrase-file-unreadable = The file with the passphrase cannot be read: { $what }.
    .hint = Check VILJA_PASSPHRASE_FILE.
doctor-form-has-problems = { $what } has problems and is left out.
    .hint = Run vilja forms check on the file.
doctor-form-unreadable = { $what } cannot be read as a form.
doctor-too-small = The window is { $what }. It takes 40 x 12 for everything to have room.
    .hint = Make the window larger or the text smaller.
doctor-not-utf8 = The encoding is not UTF-8 ({ $what }).
    .hint = Set for example LANG=sv_SE.UTF-8, or å, ä, ö and Arabic look wrong.
