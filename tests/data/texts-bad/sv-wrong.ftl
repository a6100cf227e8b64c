# expect problem-superfluous-text @ 10
# expect problem-missing-text @ 9
# expect problem-unknown-variable @ 12
# expect problem-unknown-variable @ 15
# expect problem-text-twice @ 16
# expect problem-broken-text @ 17
# expect problem-missing-text @ 22
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
