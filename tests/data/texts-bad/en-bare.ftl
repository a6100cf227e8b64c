# An answer that lacks its braces lacks nothing else.
# expect problem-bare-variable @ 6
form-title = A small form
    .purpose = A trial
section-s = A section
wish = Did you want to move on $moved_on?
    .short = Wish
    .own = Yes
    .pressured = No
moved_on = When did you move?
children = Children
    .entry = Child { $number }
    .add = Add
    .none = None
children-age = How old is child { $entry }?
children-school = Is the child of { $age } at school? { quoted }
    .help = Ask child { $number }.
computed-since = { $value } days since { $moved_on }
check-young = Child { $number } is { $age }.
quoted = Once more.
flag-pushed = Pushed
    .why = Because
