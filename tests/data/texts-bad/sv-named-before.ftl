# Branches with the name of one before them. The last one stands for whatever else there is.
# expect problem-branch-never-taken @ 11
# expect problem-branch-never-taken @ 18
form-title = Ett litet formulär
section-s = Ett avsnitt
wish = Ville du flytta?
    .own = Ja
    .pressured = Nej
moved_on = { $wish ->
        [own] När flyttade du?
        [own] När for du?
       *[other] När var det?
    }
children = Barnen
    .entry = Barn { $number }
children-age = { $wish_known ->
        [yes] Hur gammalt?
        [yes] Vilken ålder?
       *[no] Ålder?
    }
children-school = Går barnet i skola?
computed-since = { $value } dagar
check-young = Barnet är litet.
flag-pushed = Pressad
