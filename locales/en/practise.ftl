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
    } · about { $minutes } minutes · { $form } · speaks { $language }
practise-no-such = There is no scenario of that name. Choose one from the list.
practise-changed = The scenario was changed since the interview began. The person no longer answers, but all that was written is still there.
# $mood: calm, tired or upset. A stage direction.
practise-mood = { $mood ->
        [tired] (The person looks tired and answers briefly.)
        [upset] (The person is tense and looks at the floor.)
       *[other] (The person sits down and waits calmly.)
    }
practise-how = Ask with Alt-O, ask on with the same key. Write down what you understood, as in an ordinary interview.
practise-not-asked = You have not asked yet: Alt-O openly, Alt-H hurriedly, Alt-L leadingly.
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
    .word = mark
