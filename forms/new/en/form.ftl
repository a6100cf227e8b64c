# The texts of the form my_form, in English. A line is: name = text. What begins with a dot belongs to the line above.
# .short is a short label, .help is guidance for the officer, .note is for the interpreter.
form-title = My form
    .purpose = Write here what the interview is for.

section-meeting = The meeting

interpreter_needed = Do you want to speak through an interpreter?
    .short = Need of an interpreter
    .help = Ask in a simple way. That someone manages everyday Swedish does not mean that they want to talk about this without an interpreter.
interpreter_booked = Is an interpreter booked for the meeting?
    .short = Interpreter booked
    .booked = Yes, booked
    .not_booked = No, not booked
met_on = On which day did you meet?
    .short = Day of the meeting
# An earlier answer can stand in a later question: { $met_on } becomes the day that the person said.
own_words = Tell how the meeting { $met_on } went. Begin where you like.
    .short = In their own words
    .note = Interpret in the first person.

flag-no_interpreter = An interpreter is needed but not booked
    .why = A person who does not master Swedish is to have an interpreter when one is needed.
measure-book_interpreter = Book an interpreter before the interview goes on
check-met_later = The meeting lies after the day of the interview.
