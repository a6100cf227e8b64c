# expect problem-missing-text @ 8
# expect problem-missing-variable @ 10
# expect problem-extra-variable @ 15
# expect problem-missing-variable @ 16
# expect problem-superfluous-text @ 18
# expect problem-missing-text @ 17
# expect problem-missing-text @ 22
form-title = A small form
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
