# Language: English (en). Erasing: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.

home-erased = Erased interviews
home-erased-on = Erased { $day } · { $begun }
stone = Erased { $day } by { $law }.
stone-decision = Decision: { $reference }. Done { $at } by { $who }.
stone-extent = { $n ->
    [one] { $n } content is gone, event { $first }. That it was there is seen in the chain; what was said is no longer there.
   *[other] { $n } contents are gone, event { $first } to { $last }. That they were there is seen in the chain; what was said is no longer there.
}

## The rules

retention-heading = Rules for erasing, as of { $version }
retention-class-file = personal file
retention-class-parentage_adoption_placement = parentage, adoption or a placed child
retention-class-child_protection = investigation to protect a child
retention-class-report_not_opened = report that led to no investigation
retention-years = { $n ->
    [one] { $n } year after the last note
   *[other] { $n } years after the last note
}
retention-years-done-by = { $period }, and at the latest by the end of the calendar year that follows
retention-years-never = not erased
retention-unless = not if the answer to { $question } is yes
retention-only-if = only if the answer to { $question } is yes
retention-questions = Questions that the exceptions depend on. The answer is kept, never the number or the day of birth.
retention-question-exempt_area = Does the municipality lie in Östergötland, Gotland or Västernorrland county, or is it Göteborg?
retention-question-exempt_birth_day = Was the person born on the 5th, 15th or 25th of any month?
retention-question-child_is_30 = Has the child turned 30?
retention-office-answer = Answered for all cases here: { $answer }
retention-two-people = Erasing takes two people.
retention-decision = own decision: { $decision }

## A case

retention-told-class = Class: { $what }
retention-told-last-note = Last note in the personal file: { $what }
retention-unknown = not told
retention-held = Hold on erasing since { $since }: { $why }
retention-since = To be erased since { $due }
retention-since-and-by = To be erased since { $due }, by { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, last note { $trigger }, { $n } year. { $law }
   *[other] { $since }: { $class }, last note { $trigger }, { $n } years. { $law }
}
retention-later = Erased { $due } at the earliest.
retention-never = Not erased: { $class }. { $law }
retention-exempt = Not erased, because the answer is yes: { $question }
retention-not-yet = Not erased yet, because the answer is no: { $question }
retention-cannot-tell = It cannot be told whether it is to be erased. What has to be told: { $what }
retention-missing-class = the class of the case
retention-missing-last-note = the day of the last note
retention-missing-rule = a rule for the class of the case
retention-no-such-class = There is no class { $class }.
    .hint = There are: { $classes }
retention-no-such-question = There is no question { $question }.
    .hint = There are: { $questions }

## The office's own rules

retention-own-syntax = { $path }, line { $line }: cannot be read ({ $detail }).
    .hint = Nothing is erased until the file can be read.
retention-own-no-day = { $path }, line { $line }: a date has to be a whole day.
retention-own-years-or-never = { $path }, line { $line }: { $class } has to have either years or never.
retention-own-unknown-question = { $path }, line { $line }: there is no question { $question }.
retention-own-no-answer = { $path }, line { $line }: the answer to { $question } has to be yes or no.
retention-own-twice = { $path }, line { $line }: { $class } has a rule in the file already.
retention-own-shorter = { $path }, line { $line }: { $years } years is shorter than the law gives for { $class }: { $least } years.
    .hint = A rule of your own can only make the time longer. Nothing is erased until the file is put right.
retention-own-never = { $path }, line { $line }: { $class } is never erased by law, and a rule of your own cannot change that.
    .hint = Nothing is erased until the file is put right.
retention-own-no-title = { $path }, line { $line }: { $class } is a class of your own and needs a title.
retention-own-no-decision = { $path }, line { $line }: the rule for { $class } needs decision, what it rests on.

## Holds

hold-why-missing = The reason for the hold is missing.
hold-placed = There is now a hold on erasing the case.
hold-released = The hold on erasing is released.
hold-none = There is no hold on erasing the case.

## What is to be erased

erase-due = { $n ->
    [0] Nothing is to be erased { $day }.
    [one] { $n } case is to be erased { $day }:
   *[other] { $n } cases are to be erased { $day }:
}
erase-held = { $n ->
    [one] { $n } case has a hold on erasing:
   *[other] { $n } cases have a hold on erasing:
}
erase-cannot-tell = { $n ->
    [one] { $n } case may be due, but something has to be told first (vilja store retention):
   *[other] { $n } cases may be due, but something has to be told first (vilja store retention):
}
erase-later = { $n ->
    [one] { $n } case is erased later, { $day } at the earliest.
   *[other] { $n } cases are erased later, the first { $day } at the earliest.
}
erase-never = { $n ->
    [one] { $n } case is never erased by law.
   *[other] { $n } cases are never erased by law.
}
erase-exempt = { $n ->
    [one] { $n } case is exempt.
   *[other] { $n } cases are exempt.
}
erase-not-yet = { $n ->
    [one] { $n } case is not erased yet.
   *[other] { $n } cases are not erased yet.
}
erase-no-number = without a number
erase-handed-out = { $n ->
    [one] Was handed out { $n } time. What was handed out is not erased here.
   *[other] Was handed out { $n } times. What was handed out is not erased here.
}
erase-how = Nothing is erased. To erase what is due: vilja store erase --due --confirm --decision REFERENCE
erase-not-today = { $day } is not today ({ $today }). Erasing is done for today's date only.
erase-no-reference = The reference of the decision is missing.
erase-second-passphrase = The second person's passphrase:
erase-clock-jumped = The computer's clock has jumped from { $from } to { $to }.
erase-done = { $n ->
    [one] { $n } case is erased.
   *[other] { $n } cases are erased.
}
