## English. Translated from Swedish.
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = Consent to pass on information
    .purpose = A conversation about what the social services may pass on about the person, to whom, for what and for how long. A no is an answer like any other.
    .elements = The consent:

### Opening

section-opening = Opening
information_given = What you tell here is secret. I may not pass it on without your yes, except in the few cases where the law says so. Now I want to ask whether you say yes to something, and if so to what.
    .short = Information read aloud
    .help = Also say who you are and why you ask. Read slowly.
    .note = Let the person answer before you go on.
    .read = Read aloud
interpreter_needed = Do you want to speak through an interpreter?
    .short = Need of an interpreter
    .help = Words such as secrecy and consent are hard even for someone who speaks Swedish in everyday life.
interpreter_mode = How is the conversation interpreted?
    .short = Way of interpreting
    .help = Filled in by you. Children, relatives and friends should not interpret.
    .none = No interpreter
    .on_site = Interpreter in the room
    .phone = Interpreter by phone
    .video = Interpreter by video
    .relative = A relative or friend
spoken_language = Which language do you want to speak?
    .short = Language
whose_secrecy = Whom is the information about?
    .short = Whom it concerns
    .own = About me
    .child = About my child
child_age = How old is the child?
    .short = Age of the child
    .unit = years
guardians_part = What do the child’s guardians say?
    .short = The guardians
    .help = A younger child cannot say yes alone. How much the child decides depends on age and maturity.
    .all_agree = All say yes
    .one_agrees = One says yes, the other has not been asked
    .one_refuses = One says no
    .not_asked = They have not been asked
    .child_alone = The child answers alone, without a guardian
child_heard = Has the child been able to say what it thinks?
    .short = The child’s view
child_agrees = Does the child itself say yes to information being passed on?
    .short = The child’s answer
    .help = A no is to stand here as well, even if the guardians say yes.

### To understand

section-understanding = To understand
free_to_refuse = You decide yourself. You can say yes, no, or yes to a part. If you say no, that does not affect whether you get help. If you say yes, you can change your mind later.
    .short = The freedom to say no
    .note = One sentence at a time.
    .read = Read aloud
told_free = Have you been told that you can say no, and that it does not affect your help?
    .short = Knows that no is possible
told_what = Have you been told which information it is about and what it is to be used for?
    .short = Knows what it is about
told_withdraw = Have you been told that you can take your yes back?
    .short = Knows that yes can be taken back
    .help = What has been passed on already cannot be taken back. Say that too.
own_words = Tell me in your own words: what am I asking you, and what happens if you say yes or no?
    .short = In their own words
    .help = Listen for whether the person thinks that the support depends on the answer. Explain again if something went wrong.
    .note = Interpret in the first person. Do not help with the answer.
understood = Has the person understood?
    .short = Understanding
    .help = Your assessment of what the person just said.
    .understood = Yes
    .partly = Partly
    .not_understood = No
pressure = Has anyone said how you should answer? What did they say?
    .short = Influence
    .help = Ask openly and wait. Do not read the options first.
    .nobody = No, nobody
    .advised = Someone gave advice
    .must = Someone said that I have to say yes
    .money_depends = Someone said that the money or the help depends on the answer
    .someone_else = Someone in the family or another person presses me
threat = Is there anyone who must not know where you are?
    .short = Someone who must not know
    .help = Ask only when the person is alone with you and the interpreter. Write no place.
    .note = Say no names and no places.

### The answer

section-decision = The answer
consent = Do you say yes to our passing on information to someone else?
    .short = The answer
    .help = A no needs no reason. Do not ask why, and do not ask again today.
    .given = Yes
    .partly = Yes, to a part
    .refused = No
decided_on = On which day did the person answer?
    .short = Day of the answer
how_given = How was the answer given?
    .short = How it was given
    .signed = In writing, signed
    .spoken = Spoken
    .shown = The person said nothing but showed it

### Extent

section-scope = Extent
what = Which information may we pass on? I read one thing at a time.
    .short = Information
    .note = Read one option at a time.
    .name_and_contact = Name and how to reach me
    .address = Where I live
    .decisions = Decisions about help
    .money = My finances
    .dwelling = How I live
    .health = My health
    .children = My children
    .other_support = Other support that I have
    .what_was_said = What I have told in conversations
    .something_else = Something else
    .everything = Everything
what_else = What else may we pass on?
    .short = Other information
never = Is there anything that we must never tell?
    .short = Must never be passed on
    .help = Write the person’s words. Write no place if someone must not know where the person is.
recipients = Who may get the information? We take one at a time.
    .short = Recipients
    .entry = Recipient { $number }
    .add = Add a recipient
    .none = Nobody
recipients-kind = Who is it?
    .short = Kind of recipient
    .municipality = Another municipality
    .health_care = Health care
    .school = School or preschool
    .state_authority = A state authority
    .landlord = A landlord
    .relative = A relative
    .someone_else = Someone else
recipients-municipality = Which municipality?
    .short = Municipality
recipients-which = Which office or role?
    .short = Office
    .help = Do not write the name of a private person.
recipients-may_get = May they get all that you said yes to, or only a part?
    .short = How much
    .all_of_it = All of it
    .some_of_it = Only a part
recipients-only_this = Which part?
    .short = Only this
what_for = What may the information be used for?
    .short = Purpose
    .explain_move = To learn how the move came about
    .transfer = To transfer the case
    .supervision = A report or application to the supervisory authority
    .plan_support = To plan help
    .apply_elsewhere = To apply elsewhere
    .something_else = Something else
    .not_said = It has not been said
fetch_too = May we also fetch information about you from there?
    .short = Fetch information
until = How long does your yes hold?
    .short = How long
    .once = Once
    .a_day = Until a certain day
    .case_closed = Until the case is closed
    .no_end = It has not been decided
until_day = Until which day?
    .short = Last day

### Withdrawal

section-withdrawal = Withdrawal
withdrawn = Have you changed your mind since you said yes?
    .short = Withdrawn
    .help = Ask each time you meet. The first time the answer is no.
    .no = No
    .partly = Yes, in part
    .wholly = Yes, wholly
withdrawn_on = On which day did you change your mind?
    .short = Day of the withdrawal
withdrawn_what = What does not hold any more?
    .short = Holds no more
shared_already = Has anything been passed on already?
    .short = Passed on already
    .help = It cannot be taken back. Tell the person what was passed on and to whom.
recipients_told = Have the recipients been told what is withdrawn?
    .short = The recipients know

### The officer’s part

section-record = The officer’s part
exceptions = Is there a reason to pass on information even without consent?
    .short = Without consent
    .help = The law has few exceptions. Ask the lawyer before you use one.
    .under_18 = The person is under 18
    .misuse = Ongoing misuse
    .compulsory_care = Compulsory psychiatric care
    .pregnant = Pregnant, and the child needs protection
    .duty_by_law = A law says that the information is to be passed on
    .none = None of them
planned_sharing = What does the office plan to pass on?
    .short = Planned sharing
    .nothing = Nothing
    .within_consent = What the consent covers
    .beyond_consent = More than the consent covers
    .despite_refusal = Information although the person said no
documented = Is the answer noted in the file?
    .short = Noted
copy_given = Has the person got a copy or a written note?
    .short = Copy

### The parts of a consent

element-informed = The person knows and has understood
    .short = knows
element-voluntary = Of free will
    .short = free
element-limited = Limited: what, to whom, for what, for how long
    .short = limited
element-expressed = Expressed
    .short = expressed
element-in_force = In force today
    .short = in force

### Flags

flag-sharing_despite_refusal = Information is to be passed on although the person said no
    .why = The secrecy holds until the person lifts it. An exception in law is looked at for each piece of information and reaches only those whom the law names.
flag-sharing_after_withdrawal = Information is to be passed on although the consent is withdrawn
    .why = A withdrawn consent holds no more.
flag-sharing_beyond_consent = More is to be passed on than the consent covers
    .why = The person can lift the secrecy in part. The rest is still secret.
flag-sharing_after_the_day = Information is to be passed on after the last day of the consent
    .why = The consent has run out.
flag-sharing_on_flawed_consent = Information is to be passed on, but the consent is not enough
    .why = A yes counts only if the person knows what it covers, understands it and gives it freely. For a child the guardians decide, with regard to age and maturity.
flag-sharing_without_answer = Information is to be passed on, but the consent is not clear
    .why = The person has said neither yes nor no. Without a yes, or another basis in law, information may not be given.
flag-exception_may_apply = An exception from the secrecy may apply
    .why = Then information may be passed on without consent. That is tried on its own, whatever the consent says.
flag-money_depends = The person thinks or has heard that help depends on the answer
    .why = A consent that is a condition for support is not free. The law names no such condition.
flag-told_that_must = The person was told to say yes
    .why = Whoever may not say no has not said yes.
flag-pressed_by_someone_else = Someone else presses the person to answer
    .why = Speak with the person alone before the answer counts.
flag-not_told_of_freedom = The person was not told that no is possible
    .why = Without that, the answer cannot be said to be free.
flag-not_told_what = The person was not told what the consent is about
    .why = One can only say yes to what one knows of.
flag-not_told_of_withdrawal = The person was not told that the consent can be withdrawn
    .why = That is a part of deciding oneself.
flag-not_understood = The person has not understood the question
    .why = A yes to what was not understood does not carry.
flag-partly_understood = The person has understood a part
    .why = Explain what is unclear before anything is passed on.
flag-without_interpreter = The consent was asked for without an interpreter, though one is needed
    .why = Whoever does not master Swedish is to have an interpreter when one is needed.
flag-relative_interprets = A relative or friend interprets
    .why = The duty of secrecy does not bind someone who is not engaged as an interpreter, and the person may not answer freely.
flag-child_alone = The child answers without a guardian
    .why = The child can lift the secrecy alone only if age and maturity are enough.
flag-guardian_refuses = A guardian says no
    .why = Who decides then is a question for the lawyer.
flag-guardians_not_asked = Not all guardians have been asked
    .why = The guardians decide together, with regard to the child’s age and maturity.
flag-child_not_heard = The child has not been able to say what it thinks
    .why = The child’s view is to be taken into account.
flag-child_not_agreed = The child itself has not said yes
    .why = The child may have to say yes itself, together with the guardians. That depends on age and maturity.
flag-everything = The consent covers everything
    .why = So wide a yes is hard to survey. Limit it to what is needed.
flag-no_end = The consent has no last day
    .why = Without an end neither the person nor the office knows when it ceases.
flag-no_purpose = It has not been said what the information is to be used for
    .why = The purpose decides what may be passed on.
flag-no_recipient = No recipient is named
    .why = A consent holds only towards whoever is named.
flag-recipient_without_secrecy = A recipient may have no duty of secrecy
    .why = Then the information is unprotected once it has been passed on.
flag-threat_and_address = Someone must not know where the person is
    .why = The address and contact details of a threatened person are secret in all public bodies.
flag-threat_unclear = It is unclear whether someone must not know where the person is
    .why = A missing answer is not a no. The address and contact details may need protection.
flag-recipients_not_told = The recipients do not know what is withdrawn
    .why = They may go on using the information in good faith.
flag-not_documented = The answer is not noted
    .why = Consent and refusal are to be readable in the file, with the day and who received them.
flag-no_copy = The person has nothing in writing
    .why = A paper makes it easier to change one’s mind.
flag-only_shown = The consent was only shown, not spoken
    .why = It is hard to know what the person meant.
flag-refusal_respected = The person’s no is respected
    .why = Nothing is passed on.
flag-well_informed = The person knows, has understood and answers freely
    .why = That is how a consent should come about.
flag-kept_within = What is passed on stays within the consent
    .why = Then secrecy does not stand in the way.

### Contradictions

contradiction-gave_and_not_understood = The person said yes and has not understood what it is about.
contradiction-free_and_must = The person knows that no is possible and was also told to say yes.
contradiction-partly_and_everything = The person said yes to a part, but what may be passed on is everything.
contradiction-threat_and_relative = Someone must not know where the person is, and a relative is to get information.
contradiction-interpreted_and_not_needed = No interpreter is needed, but the conversation is interpreted.

### Measures

measure-share_nothing = Pass on nothing
    .how = Tell the colleagues who have the case. Note in the file why.
measure-share_only_this = Pass on only what the consent covers
    .how = Strike out the rest before anything is sent.
measure-ask_again = Ask anew
    .how = Begin again: what, to whom, for what, for how long. Let the person answer freely.
measure-explain_again = Explain again
    .how = Short sentences, one at a time. Ask the person to tell it in their own words.
measure-book_interpreter = Book an interpreter
    .how = Ask about the consent only when the interpreter is there.
measure-take_back_condition = Take the condition back
    .how = Say, and write, that the help does not depend on the answer.
measure-speak_alone = Speak with the person alone
    .how = Only you, the person and the interpreter.
measure-narrow_it = Limit the consent
    .how = Which information, to whom, for what and until which day?
measure-tell_of_risk = Tell what it can lead to
    .how = Whoever gets the information can tell it further.
measure-protect_the_place = Protect the place
    .how = Pass on no address and no contact details. Follow the routine for protection. The name of the municipality alone can show where the person is.
measure-ask_guardians = Ask all guardians
    .how = Unless that is dangerous for the child.
measure-hear_the_child = Let the child say what it thinks
    .how = Explain in a way that fits the age.
measure-tell_recipients = Tell the recipients what is withdrawn
    .how = The same day. Write who was told.
measure-write_it_down = Note the answer
    .how = The day, who asked, how it was interpreted, what the person answered.
measure-give_a_copy = Give the person a copy
    .how = If it is safe to have at home. Ask first.
measure-ask_lawyer = Ask the lawyer
    .how = Before anything is passed on without consent.

### Worked out, and what cannot be right

computed-days_left = { $value ->
        [one] The consent holds for { $value } more day.
       *[other] The consent holds for { $value } more days.
    }
check-ended_before_it_began = The last day lies before the day of the answer.
check-withdrawn_before_given = The withdrawal lies before the day of the answer.
check-withdrawn_later = The withdrawal lies after the day of the interview.
check-decided_later = The answer lies after the day of the interview.
