# Language: English (en). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.

protected-mark = PROTECTED
unprotected-mark = UNPROTECTED
title-protected = protected interview { $name }
home-protected = { $name } · protected interview
protected-covered = •••
    .spoken = ••• (covered)
protected-amend = The answer is covered. Write a new one, or show it first.

## Before the first question, and when an answer points to it

protect-heading = Is the interview to be protected?
protect-why = The answer suggests that the person needs protection.
protect-why-case = Another interview in the same case is protected.
protect-what = In a protected interview, municipalities, free texts, notes and the case number are shown only at their own question, or when you ask for it. Choose yes for a confidentiality marking, protected population registration, an assumed identity, sheltered housing or threats.
protect-what-short = Municipalities, free texts, notes and the case number are then shown only at their own question, or when you ask for it.
protect-yes = Yes, protect the interview
protect-no = No, not now
setup-protect-no = No, the interview needs no special protection
setup-protect-yes = Yes, protect the interview from the start
review-unprotected = The answers suggest that the person needs protection, and the interview is not protected. { $command } protects it.
protected-now = The interview is protected.
protected-no-longer = The interview is no longer protected.

## Taking the protection away

lift-heading = Take the protection away
lift-what = What was covered is shown again, on all pages and in lists. The reason is kept in the transcript.
lift-reason = Why the interview is no longer to be protected

transcript-protections = Protection
transcript-protected = The interview was protected
transcript-unprotected = The protection was taken away

## Commands

action-protect = Protect the interview
    .word = protect
action-lift = Take the protection away, with a reason
    .word = lift
action-reveal = Show what is covered, until the next page
    .key = show covered
    .word = show

## On the command line

cli-protected = Protected interview: what can tell where or who the person is is not shown.
cli-protected-listed = protected interview
cli-protected-shown = Protected interview: everything is shown, once. Do not leave the printout behind.
cli-protected-refused = The interview is protected, and this would show what is covered.
    .hint = Add --reveal, and the reason after --why, if it is needed this once.
cli-protections = Protection:
cli-reason-empty = The reason is empty.
    .hint = Write after --why why what is covered needs to be seen.
cli-verify-withheld = { $n ->
    [one] One content is protected and could not be read.
   *[other] { $n } contents are protected and could not be read.
}
