# Language: English (en). Trying forms out: trials, what differs, what no trial has exercised.
## Translated from Swedish.

cli-test-none = There are no trials of { $path }.
    .hint = Trials are written beside the form, in a file that ends in .test.toml.
cli-test-summary = { $path }: { $right } trials as expected, { $wrong } not
cli-test-coverage = Exercised: { $seen } of { $all }
cli-test-unexpected = No trial says what is to come of: { $names }
cli-test-nothing = No trial was run.
    .hint = Are there trials in the file, and is the name after --case right?
cli-test-without = { $path } has no trials.
cli-test-above = see above
cli-test-unasked = not asked
cli-test-unanswered = no answer
cli-test-aside = put aside

cli-test-not-raised = { $id } was to be raised as { $expected }, and is not raised.
cli-test-raised = { $id } was not to be raised, and is raised as { $found }.
cli-test-weighs = { $id } was to weigh { $expected }, and weighs { $found }.
cli-test-rests-on = { $id } was to rest on { $expected }, and rests on { $found }.
cli-test-not-open = { $id } was to be open, and is settled: { $found }.
cli-test-not-settled = { $id } was to be open. It is not known, but no question would settle it.
cli-test-element = { $id } was to be { $expected }, and is { $found }.
cli-test-no-contradiction = { $id } was to be a contradiction, and is none.
cli-test-contradiction = { $id } was to be no contradiction, and is one.
cli-test-not-asked = { $id } was to be asked, and is not.
cli-test-asked = { $id } was not to be asked, and is.
cli-test-no-measure = The measure { $id } was to follow, and does not.
cli-test-measure = The measure { $id } was not to follow, and does.
cli-test-highest = The highest weight was to be { $expected }, and is { $found }.
cli-test-no-warning = { $id } was to warn, and does not.
cli-test-warning = { $id } was not to warn, and does.
cli-test-refused = The answer to { $id } was not taken. { $reason }
cli-test-not-relevant = { $id } has an answer, and is not asked.
cli-test-taken = The answer to { $id } was not to be taken, and was.
cli-test-computed = { $id } was to come to { $expected }, and came to { $found }.
cli-test-computed-hidden = { $id } was to come to { $expected }, and is not shown: show_if is not true.
cli-test-no-cue = The cue { $expected } was to be found in { $id }, and is not. { $reason }
cli-test-cue = The cue { $found } was not to be found in { $id }, and is.
cli-test-other-cues = There is { $found }.

cli-test-never-flag-raised = flags that no trial raises
cli-test-never-flag-not-raised = flags that no trial rules out
cli-test-never-weight = weights that no trial reaches
cli-test-never-element-yes = elements that are never yes
cli-test-never-element-no = elements that are never no
cli-test-never-element-unknown = elements that are never unknown
cli-test-never-condition-true = conditions that are never true
cli-test-never-condition-false = conditions that are never false
cli-test-never-contradiction = contradictions that are never shown
cli-test-never-option = options that no trial chooses
cli-test-never-asked = questions that are never asked
cli-test-never-not-asked = questions whose condition is never false
cli-test-never-check-failed = checks that never warn
cli-test-never-check-held = checks that never pass
cli-test-never-computed = computed values that no case shows
