# Texts that would not be shown as they are written.
# expect problem-text-not-shown @ 11
# expect problem-text-not-shown @ 17
# expect problem-text-not-shown @ 19
# expect problem-text-not-shown @ 23
-b = { -c }
-c = { -b }
-ten = { 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }
-much = { -ten }{ -ten }{ -ten }{ -ten }{ -ten }{ -ten }{ -ten }{ -ten }{ -ten }
# The circle is told where it is first met: by the names in their order.
form-title = { -c } Ett litet formulär
section-s = Ett avsnitt { -b }
wish = Ville du flytta?
    .own = Ja { -ten }
    .pressured = Nej
# Nine times ten, the nine, and itself are a hundred, which is still shown; one more is not.
moved_on = När flyttade du? { -much }{ 1 }
    .help = Fråga. { -much }
children = { quoted }
    .entry = Barn { $number }
children-age = Hur gammalt?
# What a text refers to through another one, which no one is shown, and itself.
children-school = { children-school } går i skola
computed-since = { $value }
check-young = Barn
quoted = { children }
flag-pushed = Pressad
