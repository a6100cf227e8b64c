# What is put into texts. The file begins with a byte order mark, which is no fault.
# expect problem-not-answered-yet @ 19
# expect problem-not-answered-yet @ 20
# expect problem-variable-not-here @ 21
# expect problem-branch-never-taken @ 27
# expect problem-variable-not-here @ 25
# expect problem-text-for-answer @ 31
# expect problem-shown-raw @ 31
# expect problem-shown-raw @ 34
# expect problem-shown-raw @ 34
# expect problem-shown-raw @ 37
# expect problem-variable-not-here @ 39
# expect problem-not-answered-yet @ 39
# expect problem-computed-in-text @ 41
-office = Socialkontoret
form-title = Ett litet formulär på { -office }
section-s = Ett avsnitt
# Later, and itself.
wish = Ville du flytta den { $moved_on }?
    .help = Fråga inte om { $wish }.
    .own = Ja, { $moved_on }
    .pressured = Nej
    .note = { $moved_on_known ->
        [yes] { $moved_on }
       *[no] Inte än: { $children }
    } { $wish_known ->
        [ja] Ja
       *[nej] Nej
    }
# Without a dollar sign.
moved_on = När flyttade du, { wish }? { quoted } { nothing } { wish.own }
    .short = { quoted }
# Shown by their names.
children = Barnen { -municipality } { DATETIME($moved_on) } { NUMBER($moved_on) }
    .entry = Barn { $number }
# A field of the same entry that is asked earlier, and one that is not.
children-age = { quoted } { wisch }
children-school = Går barnet som är { $age } år i skolan?
    .help = { $school } { $children }
computed-since = { $value } dagar sedan { $moved_on }
check-young = Barn { $number } är { $age } år och har varit här i { $since } dagar.
quoted = En gång till.
flag-pushed = Pressad
