# Lines that are indented with something else than spaces, and a part without words. What is written and not read is not said to lack.
# expect problem-broken-text @ 8
# expect problem-broken-text @ 11
# expect problem-broken-text @ 13
form-title = Ett litet formulär
section-s = Ett avsnitt
wish = Ville du flytta?
	.own = Ja
    .pressured = Nej
moved_on = När?
    .short = När
children = Barnen
    .entry =
    .add = Lägg till
children-age = Hur gammalt?
children-school = Går barnet i skola?
computed-since = { $value }
check-young = Barn
flag-pushed = Pressad
