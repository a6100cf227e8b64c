# Language: English (en). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.

proposal = Proposed: { $answer }. Enter takes it. Until then it counts for nothing.
warning = Is that right? { $warning } If it is: { $key } ({ $command }), write why.
warning-overridden = { $warning } It is right all the same: { $note }
computed = Worked out: { $text }
refusal-check = That answer cannot be taken. { $reason }

override-heading = It is right all the same
override-how = Write why the answer is right. The note stays with the transcript. An empty note takes it back.
action-override = The answer is right all the same
    .word = right
review-warnings = { $n ->
        [0] Cannot be right, explained
        [one] Cannot be right: { $n } without an explanation
       *[other] Cannot be right: { $n } without an explanation
    }
