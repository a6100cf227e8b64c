# Allt är rätt här.
form-title = Ett litet formulär
    .purpose = Ett prov
section-s = Ett avsnitt
wish = Ville du flytta { $moved_on_known ->
        [yes] den { $moved_on }
       *[no] då
    }?
    .short = Viljan
    .own = Ja
    .pressured = Nej
moved_on = När flyttade du?
children = Barnen
    .entry = Barn { $number }
    .add = Lägg till
    .none = Inga
children-age = Hur gammalt är barn { $entry }?
children-school = Går barnet som är { $age } år i skolan? { quoted }
    .help = Fråga barn { $number } själv.
computed-since = { $value } dagar sedan { $moved_on }
check-young = Barn { $number } är { $age } år.
quoted = En gång till.
flag-pushed = Pressad
    .why = För att
