# What is written as an answer to be put in and lacks its braces. What is no name is meant as it stands.
# expect problem-bare-variable @ 11
# expect problem-variable-not-here @ 12
# expect problem-bare-variable @ 14
# expect problem-computed-in-text @ 19
form-title = Ett litet formulär för $100 och $nobody
section-s = Ett avsnitt
wish = Ville du flytta?
    .own = Ja
    .pressured = Nej
moved_on = När flyttade du ($wish, { "$wish" })?
    .short = $wish
    .help = { $wish_known ->
        [yes] Du ville $wish.
       *[no] Fråga öppet.
    }
children = Barnen
    .entry = Barn { $number }
children-age = Hur gammalt ($since)?
children-school = Går barnet i skola?
computed-since = { $value }
check-young = Barn
flag-pushed = Pressad
