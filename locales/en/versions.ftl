# Language: English (en). Versions of a form: what differs, and what becomes of the answers.
## Translated from Swedish.

action-version = Change the version of the form
    .word = version

## When an interview is opened and the form is not the one that it was

versions-newer = There is a newer version of the form, { $version }. Ctrl-P: Change the version of the form.
versions-newer-line = There is a newer version of the form, { $version }. Write /version to see what differs.
versions-differs = The form has changed since the interview began. Ctrl-P: Change the version of the form.
versions-differs-line = The form has changed since the interview began. Write /version to see what differs.
refusal-no-such-version = That version of the form is not here.

## The page

versions-heading = Version { $version } of the form
versions-what = The interview is held with version { $version }. Nothing changes until you change the version, and no answer is lost.
versions-finished = The interview is finished and is always read with version { $version }. This is how it would have been read with the other version.
versions-change = Change to version { $version }
versions-sums = Kept: { $kept }. Put aside: { $aside }. Do not fit: { $unfit }.
versions-stay = Stay with version { $version }
versions-now = The interview is now held with version { $version }. The reading with the previous version stays in the transcript.
versions-unfit = Do not fit in version { $version }: stay in the transcript and do not count
versions-aside = Put aside: the question is not asked with these answers
versions-counts = Count again
versions-stays-aside = Are put aside and stay so
versions-kept = Kept as they are
versions-turns = What the answers point to
versions-turns-none = The answers point to the same things as now.
versions-differences = What differs in the form
versions-same = Nothing differs.

## Why an answer does not fit

versions-misfit-not-asked = The question is not there.
versions-misfit-other-type = The question asks for another kind of answer there.
versions-misfit-no-such-option = The option is not there.
versions-misfit-unknown-code = The code is not in the list there.
versions-misfit-out-of-range = The answer is outside the limits there.
versions-misfit-number-of-options = The number of choices does not agree with the question there.
versions-misfit-other = The question does not take the answer there.

## How the reading changes

versions-new = Comes up
versions-gone = Falls away
versions-from-to = From { $before } to { $after }

## What differs between two versions

versions-is-added = new
versions-is-removed = gone
versions-is-changed = changed
versions-part =
    { $part ->
        [form] The form: { $label }
        [section] Section: { $label }
        [question] Question: { $label }
        [field] Question: { $label }
        [option] Option: { $label }
        [condition] Condition: { $label }
        [element] Element: { $label }
        [flag] Flag: { $label }
        [contradiction] Contradiction: { $label }
        [computed] Computed value: { $label }
        [check] Check: { $label }
        [cue] Cue: { $label }
       *[other] Measure: { $label }
    }
versions-key =
    { $key ->
        [version] Version
        [order] Order of the questions
        [section] Section
        [type] Kind of answer
        [limits] Limits
        [options] Order of the options
        [exclusive] Excludes other options
        [required] Has to be answered
        [officer] Filled in by the officer
        [identifying] Can reveal where someone is
        [ask_if] Asked if
        [when] Holds if
        [not_when] Does not hold if
        [guard] Is only a reservation
        [weight] Weight
        [sources] Sources
        [ask_next] Worth asking
        [measures] Measures
        [indicators] Indicators
        [default] Proposed answer
        [list] List
        [value] Worked out from
        [show_at] Shown at
        [show_if] Shown if
        [unless] Not proposed if
        [hard] The answer is refused
        [roster] Checked in
        [worked-for] Worked out for each entry of
        [confirm] Confirmed by
       *[words] Wording
    }
versions-change-of = { $key }: before { $before }, now { $after }

## After the change

versions-from = From version { $version }, does not count
versions-from-check = Note on a check that is not in this version
versions-from-half-written = Written at a question that is not in this version, not read as an answer
versions-read-then = What the answers pointed to with version { $version }, before the version changed
versions-answered-then = The answer in version { $version }: { $answer }. It does not fit here and does not count.
versions-note-then = Note: { $note }
versions-changed-at = Version { $version } from { $at }

## The command line

versions-two-forms = { $old } and { $new } are two different forms.
    .hint = Compare two versions of the same form.
