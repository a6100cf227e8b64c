# expect problem-missing-variable @ 13
# expect problem-extra-variable @ 18
# expect problem-missing-variable @ 19
# expect problem-superfluous-text @ 21
# expect problem-missing-text @ 20
# expect problem-missing-variable @ 25
# expect problem-missing-variable @ 26
# expect problem-missing-variable @ 27
# expect problem-missing-text @ 28
form-title = A small form
    .purpose = A trial
section-s = A section
wish = Did you want to move?
    .short = Wish
    .own = Yes
    .pressured = No
    .help = Only here
moved_on = When did you move, { $wish }?
children-age = How old?
children = Children
    .school = Not an option
    .entry = Child { $number }
    .add = Add
children-school = Is the child of { $age } at school?
    .help = Ask the child.
computed-since = { $value } days since then
check-young = Child { $number } is young.
