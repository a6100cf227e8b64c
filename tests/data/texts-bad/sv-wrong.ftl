# expect problem-superfluous-text @ 15
# expect problem-missing-text @ 14
# expect problem-unknown-variable @ 17
# expect problem-unknown-variable @ 20
# expect problem-text-twice @ 21
# expect problem-broken-text @ 22
# children-school is written and could not be read; that it lacks is not said besides
# expect problem-variable-not-here @ 19
# expect problem-variable-not-here @ 27
# expect problem-unknown-variable @ 28
# expect problem-unknown-variable @ 29
# expect problem-superfluous-text @ 30
form-title = Ett litet formulär
wish = Ville du flytta?
    .presured = Nej
    .own = Ja
moved_on = När flyttade du { $mooved_on }?
children = Barnen
    .entry = Barn { $number }, { $age } år
children-age = Hur gammalt är { $nobody }? { $nobody }
moved_on = När?
children-school = Går barnet i { $skolan

# Den förra texten slutar aldrig.
section-s = Ett avsnitt
flag-pushed = Pressad
    .why = För att { $wish }
computed-since = { $value } dagar sedan { $mooved_on }
check-young = Barn { $value } är { $age } år.
check-old = Barn { $number }
