## English. Translated from Swedish.
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = Follow-up after a move
    .purpose = A conversation some weeks after the first: what does the person want now, and which step comes next?
    .elements = Transfer:

### Where things stand

section-opening = Where things stand

information_given = We meet to see what has happened since last time. You choose what you tell me. You can say no to a question.
    .short = Information read aloud
    .help = Also say that you take notes during the conversation and that the person will hear a summary at the end. Tell what you have done since the last conversation.
    .note = Let the person answer before you go on.
    .read = Read aloud

interpreter_mode = How is the conversation interpreted?
    .short = Way of interpreting
    .help = Filled in by you. Children, relatives and friends should not interpret. An interpreter on the phone does not need to know who the person is.
    .none = No interpreter
    .on_site = Interpreter in the room
    .phone = Interpreter by phone
    .video = Interpreter by video
    .relative = A relative or friend

acute_needs = Is there anything that cannot wait? I will read out some things.
    .short = Urgent needs
    .help = Pause the interview if something is urgent. The municipality where the person is staying is always responsible for urgent needs.
    .note = Read out one choice at a time.
    .food = Food for today
    .shelter = Somewhere to sleep
    .medicine = Health care or medicine
    .danger = Someone threatens or harms me
    .child_needs_help = A child needs help now
    .nothing_acute = No, nothing urgent

protection_need = Is there anyone who must not know where you live?
    .short = Need of protection
    .help = Ask only when the person is alone with you and the interpreter. The questions about contact with other municipalities are asked only when the answer is no. If yes: follow the safety routine and write no place in the transcript.
    .note = Interpret only the words. Say no names and no places.

since_last = How have things been since we met? Start where you like.
    .short = Since last time
    .help = Listen and write in the person’s own words. Do not interrupt. Write your own assessment somewhere else.
    .note = Interpret in the first person. Do not change the choice of words.

account_right = Last time I wrote down what you told me about the move. Is what I wrote right?
    .short = Account rightly recorded
    .help = Read out what was written. What the person wants to change or does not agree with shall be noted.
    .right = Yes, it is right
    .to_change = Something needs to be changed
    .not_read_yet = I have not heard it yet

### The wish

section-wish = What you want now

wish_now = What do you want now?
    .short = What the person wants now
    .help = Let the person answer freely, then choose. Promise nothing. It is all right not to have decided.
    .stay_here = To stay here
    .move_back = To move back
    .move_on = To move to another place
    .not_decided = I have not decided

wish_why = What matters most to you when you think about it?
    .short = Reasons for the wish
    .help = Write in the person’s own words. The reasons are needed if a request for transfer comes up.
    .note = Interpret in the first person. Do not change the choice of words.

told_to_leave = Has anyone in this municipality said that you must move away from here?
    .short = Told to move away
    .help = This is about ourselves. A no to changing one’s place of residence must be respected here too. Write the words in a note.
    .note = Must is a requirement. Advice or a question is something else. Keep them apart when you interpret.

ties_there = What do you still have where you lived before? I will read out some things.
    .short = Ties to the former place
    .help = Several answers are possible. The ties there and here are weighed against each other if a request comes up. The program does not weigh them.
    .note = Read out one choice at a time. The place of registration is where the Tax Agency has entered the person in the population register.
    .home = A home
    .family_or_friends = Family or friends
    .work_or_study = Work or studies
    .care_or_support = Health care or support
    .children_there = Children
    .registered = I am registered there
    .other_ties = Something else
    .nothing_there = Nothing

ties_here = What do you have here now? I will read out some things.
    .short = Ties here
    .help = Several answers are possible. Ask as carefully as about the former place.
    .note = Read out one choice at a time.
    .home = A home that I want to live in
    .family_or_friends = Family or friends
    .work_or_study = Work or studies
    .care_or_support = Health care or support
    .children_here = Children
    .registered = I am registered here
    .other_ties = Something else
    .nothing_here = Nothing yet

children = Now I want to ask about the children who live with you.
    .short = The children
    .help = One child at a time. Write no names. It is best to talk with the children themselves on another occasion.
    .entry = Child { $number }
    .add = Add a child
    .none = No children live with me

children-age = How old is child { $entry }?
    .short = Age
    .help = Whole years. Write 0 for a child under one year. A child who has turned 15 speaks for itself.
    .unit = years

children-in_school_now = Does the child go to school or preschool here now?
    .short = School here
    .help = If no: help the family to contact the school today. If protection is needed, or that is not clear, do it only as the safety routine says.

children-asked_now = Has anyone here asked the child how it wants things to be?
    .short = Child was asked
    .help = The child shall have its own chance to speak. A small child can show what it thinks in other ways than words.

### The support

section-support = The support

support_now = What support do you have from the social services right now?
    .short = Ongoing support
    .help = Several answers are possible. Do not ask why the support is given. Only support that has been decided and is ongoing counts.
    .note = Read out one choice at a time. Economic assistance is money from the social services of the municipality.
    .economic_assistance = Economic assistance
    .treatment = Treatment
    .home_support = Housing support or help at home
    .contact_person = A contact person
    .family_support = Support for children or family
    .other_support = Other support
    .ended_needed = Support that ended but is needed
    .no_support = No support

support_from = Who gives you the support now?
    .short = Who gives the support
    .help = This is about support other than money. If the previous municipality gives all of it, it already has the case and there is nothing to ask back.
    .here = The municipality here
    .old_municipality = The previous municipality
    .both = Both municipalities

need_duration = How long do you think you will need the support?
    .short = How long it is needed
    .help = A guess is enough. Write dates from the decision in a note. The duration of the need is weighed in if a case is to be moved.
    .some_weeks = Some weeks
    .some_months = Some months
    .year_or_more = A year or longer

transfer_closed = A case can be moved between municipalities when someone gets support other than money. You have no such support right now. Therefore we now send no request to move your case. You can apply for support here.
    .short = Why no case is moved
    .help = This is how Statskontoret and Munkedal read the law: every decision on economic assistance is a closed case of its own. If the person still wants the case moved, let the lawyer look at it.
    .note = Read one sentence at a time. A case is the municipality’s work with one person’s support.
    .read = Read aloud

wants_transfer = Your support can perhaps be moved to the municipality where you lived before. Then that municipality is responsible for the support. We cannot force you to move. What do you want?
    .short = The person’s wish on transfer
    .help = This is called transfer of a case. Promise nothing: the other municipality can say no, and will then assess the support in its own way. Wanting to wait is an answer too.
    .note = Read one sentence at a time. Read out all the answers before the person chooses.
    .wants = I want the support to be moved
    .can_accept = I can agree to it
    .against = I do not want that
    .not_decided = I have not decided

### The consent

section-consent = Consent

consent_before = You may have answered before whether we may talk with the previous municipality. Does that answer still stand?
    .short = Earlier consent
    .help = Say what is on record from before. A yes can be withdrawn at any time, without reasons.
    .none_before = I have not said yes before
    .stands = Yes, it stands
    .taken_back = I take back my yes

consent_contact = May we talk with the previous municipality about you?
    .short = Consent to contact
    .help = Explain what you want to say and ask, and why. Consent is voluntary and can be withdrawn. A no does not affect the right to support. For a child, ask the guardian, and the child according to age and maturity.
    .note = Consent means that the person chooses to say yes. It is possible to say yes to a part.

consent_covers = What do you say yes to us talking about?
    .short = What the consent covers
    .help = Choose only what the person says yes to. Write the limit in the person’s words in a note.
    .note = Read out one choice at a time.
    .move_history = How the move came about
    .request = A request to move the support
    .support = What support I need
    .home = The home
    .children = The children

consent_until = Until which day is your yes valid?
    .short = Consent valid until
    .help = Suggest a short time, but long enough for an answer to come. The person can withdraw consent at any time.

### The home

section-dwelling = The home

dwelling_now = How does the home work now? I will read out some things.
    .short = The home now
    .help = Several answers are possible. Write no address.
    .note = Read out one choice at a time.
    .short_contract = The lease is short
    .high_rent = The rent is too high for me
    .poor_condition = The home is in poor condition
    .too_small = The home is too small
    .unsafe = I do not feel safe there
    .far_away = It is far to a shop, school or bus
    .no_home = I have no home
    .no_problems = The home works well

home_visit_consent = May we come to your home and see it?
    .short = Consent to home visit
    .help = Say who will come and what you will look at. The visit is voluntary. A no does not affect the right to support.

home_visit_result = What did you see at the home visit?
    .short = The home visit
    .help = For you. Write what concerns the home, not how the person otherwise lives there.
    .not_yet = The visit has not been made
    .works = The home works
    .unsuitable = The home is unsuitable
    .harmful = The home is harmful

told_to_search_here = Has anyone in this municipality talked with you about looking for a new home? What were you told?
    .short = What we said on a new home
    .help = This is about ourselves. We may urge someone to leave a bad home, but never require the person to look in other municipalities. Let the person answer freely, then choose.
    .note = Must is a requirement. Advice is something else. Keep them apart when you interpret.
    .nobody_said = No, nobody has said anything
    .in_this_municipality = To look in this municipality
    .elsewhere_if_wanted = That I can look in other places if I want
    .must_elsewhere = That I must look in other municipalities
    .must_or_less_support = That I must, or I will get less support

### Decisions and closing

section-decisions = Decisions

new_decision = Have you got a decision that you are not satisfied with? Where did it come from?
    .short = New decision
    .help = Ask to see the decision. If there are several, take the latest here and write the others in a note.
    .note = A decision is a paper from an authority that says yes or no.
    .no_decision = No
    .from_old_municipality = From the previous municipality
    .from_here = From the municipality here
    .from_ivo = From IVO, which supervises the social services

decision_on = When did you receive the decision?
    .short = Decision received
    .help = The day when the person was informed of the decision. The time to appeal is three weeks from that day.

appeal_state = { $decision_on_known ->
        [yes] You received the decision { $decision_on }. Do you want to appeal it?
       *[no] Do you want to appeal the decision?
    }
    .short = Appeal
    .help = To appeal is to ask a court to try the decision. It costs nothing. Offer help to write, also when the decision is our own.
    .note = To appeal means to ask a court to try the decision.
    .wants_to = Yes, I want to
    .not_decided = I have not decided
    .sent = It has already been done
    .will_not = No

anything_more = Is there anything more you want to tell me? Is there anything I have misunderstood?
    .short = More to tell
    .help = Write in the person’s own words. Say what happens next and when you will be in touch again. Then read out the summary.

### The contact

section-contact = The contact

previous_municipality = In which municipality did the person live before the move?
    .short = Previous municipality
    .help = For you, after the conversation. Type a few letters and choose from the list.

exception = Does any of this apply according to what is already in the case?
    .short = Exceptions from consent
    .help = For you, after the conversation. Do not ask the person, and do not look for information. The law has exceptions between social services, only when a piece of information is needed to give necessary care, treatment or other support. The person’s no weighs heavily then too.
    .under_18 = The person is under 18
    .misuse = Ongoing misuse of alcohol or drugs
    .care_by_law = Psychiatric care under the law
    .pregnant = Pregnancy, to protect the expected child
    .none_known = None of this is known

contact_made = Have we talked with the previous municipality?
    .short = Contact with it
    .help = For you. In general means to talk about how the municipalities work, so that nobody can tell who it is about. That requires no consent.
    .not_made = No, not yet
    .general_only = Yes, in general only
    .about_person = Yes, also about the person

contact_on = When did we talk with the municipality?
    .short = Contact made
    .help = The latest contact. Write in the case record whom you talked with.

explanation = { $contact_on_known ->
        [yes] We talked with the municipality { $contact_on }. What did it say about why the move happened?
       *[no] What did the municipality say about why the move happened?
    }
    .short = The municipality’s explanation
    .help = For you. Also ask who decided and whether there is a decision. Write the explanation in a note, apart from what the person has told.
    .given = They gave an explanation
    .none_given = They gave no explanation
    .disputed = They have another picture of what happened
    .awaited = We are waiting for an answer

letter_state = Have we sent an official letter to the municipality?
    .short = Official letter
    .help = For you. A letter can be about the way of working without naming anyone. It is an official document.
    .not_sent = No, not yet
    .general_only = Yes, without information about the person
    .about_person = Yes, with information about the person

letter_sent_on = When was the letter sent?
    .short = Letter sent
    .help = The day when the letter was sent.

letter_registered = Has the letter been registered?
    .short = Letter registered
    .help = The letter and the answer shall be registered as official documents.

landlord_contact = Have we talked with the landlord?
    .short = Contact with the landlord
    .help = For you. It is for the landlord to judge whether the tenant can pay. The consent to contact with the municipality does not cover the landlord.
    .not_made = No
    .general_only = Yes, in general only
    .named_with_consent = Yes, about the person and with consent
    .named_without_consent = Yes, about the person but without consent

### The request

section-request = Request and IVO

request_state = Have we requested that the case is moved?
    .short = Request for transfer
    .help = For you. The request must be in writing.
    .not_sent = No, not yet
    .sent = Yes, the request has been sent
    .decided_not = We have decided not to request it

request_sent_on = When was the request sent?
    .short = Request sent
    .help = The month is counted from this day. If you know which day the request arrived, write it in a note.

request_answer = { $request_sent_on_known ->
        [yes] The request was sent { $request_sent_on }. What has the municipality answered?
       *[no] What has the municipality answered to the request?
    }
    .short = Answer to the request
    .help = For you. The municipality shall answer at once and in writing. Write a spoken answer in a note.
    .no_answer = No answer
    .more_wanted = They want to know more first
    .accepted = Yes, they take over the case
    .refused = No

ivo_state = What is happening at IVO?
    .short = Application to IVO
    .help = For you. IVO can settle the question when the municipality says no or has not answered within one month. The decision to apply is made according to your delegation order.
    .not_sent = The application has not been sent
    .sent = The application has been sent
    .decided_moved = IVO has decided that the case is moved
    .decided_not_moved = IVO has decided that the case is not moved
    .will_not_apply = We have decided not to apply

ivo_parts = What is ready in the application to IVO?
    .short = Parts of the application
    .help = For you. The application must be clear to someone who does not know the case. Write about the children also when they are under 15.
    .ties = Why the ties are strongest there
    .person_wish = What the person wants, and why
    .why_against_wish = Why we apply although the person does not want it
    .ongoing_support = Which support is ongoing, and its legal ground
    .duration = How long the support is needed, with dates
    .children_effects = Effects on the children in the short and long term
    .own_decision = The board’s decision or delegation
    .none_ready = Nothing is ready

ivo_sent_on = When was the application to IVO sent?
    .short = Application sent
    .help = IVO shall decide within three months, unless there are special reasons.

ivo_decided_on = When did IVO decide?
    .short = IVO’s decision
    .help = The decision can be appealed within three weeks. For the person the time is counted from the day when the person was informed. For the municipality it may be counted from the day of the decision. Check in the decision.

handover_done = Has the information been handed over?
    .short = Handover
    .help = The municipality that hands over shall give the information that is needed. Here that is us. Tell the person what is given and when.

### Next follow-up

section-next = Next time

next_follow_up_on = When do we follow up next time?
    .short = Next follow-up
    .help = If the month for an answer is running, choose the day after it ends or an earlier day. Tell the person the day.

### Worked out

computed-days_since_decision = { $value ->
        [one] { $value } day since the decision.
       *[other] { $value } days since the decision.
    }
computed-appeal_until = Last day to appeal: { $value }. If that day is a Saturday, a Sunday, a public holiday or the eve of Midsummer, Christmas or New Year, the next working day counts.
computed-days_since_contact = { $value ->
        [one] { $value } day since the contact.
       *[other] { $value } days since the contact.
    }
computed-days_since_letter = { $value ->
        [one] { $value } day since the letter.
       *[other] { $value } days since the letter.
    }
computed-days_since_request = { $value ->
        [one] { $value } day since the request.
       *[other] { $value } days since the request.
    }
computed-answer_due = The month for an answer ends: { $value }.
computed-ivo_due = IVO should have decided by: { $value }.
computed-ivo_appeal_until = Three weeks from the day of the decision: { $value }.

### Checks

check-decision_later_than_today = The day of the decision is later than the interview.
check-contact_later_than_today = The day of the contact is later than the interview.
check-letter_later_than_today = The day of the letter is later than the interview.
check-request_later_than_today = The day of the request is later than the interview.
check-ivo_later_than_today = The day of the application is later than the interview.
check-ivo_decided_later_than_today = The day of IVO’s decision is later than the interview.
check-consent_already_over = The last day of the consent has already passed.
check-ivo_before_request = The application to IVO was sent before the request to the municipality.
check-ivo_decided_before_sent = IVO’s decision lies before the application.
check-follow_up_in_past = The day of the next follow-up has already passed.

### Conditions in words

condition-no_protection_need = nobody must be kept from knowing where the person lives
condition-other_support = support other than economic assistance is ongoing
condition-money_or_nothing = no support other than economic assistance is ongoing
condition-transfer_possible = support other than economic assistance is ongoing, and it is given here
condition-open_to_transfer = the person wants the case to be moved, or can agree to it
condition-consent_for_request = the consent is enough for a request for transfer
condition-consent_for_explanation = the consent is enough for talking about how the move came about
condition-exception_found = an exception in the law may apply
condition-may_send_request = the consent reaches to a request, or an exception in the law may apply
condition-no_answer_yet = the municipality has not said yes or no
condition-month_passed = a month has passed since the request
condition-limit_passed = a month has passed without a yes or a no
condition-ivo_route = the municipality has said no or let the month pass
condition-case_moves = the case is to be moved to the previous municipality
condition-decision_received = the person has received a decision and is not satisfied with it
condition-appeal_open = the person has neither appealed nor said no to it
condition-contact_must_wait = contact with others must wait, because it is dangerous or because that is not clear
condition-safety_unsaid = the person could not or would not say whether there is danger or a need of protection
condition-contact_cleared = it has been said that no danger stands in the way of contact with others
condition-contact_not_ruled_out = no answer says that contact with others must wait
condition-consent_to_request = the consent has covered a request to move the case
condition-consent_to_explanation = the consent has covered telling how the move came about
condition-consent_ended = the last day of the consent has passed
condition-was_taken_back = an earlier consent has been taken back
condition-may_have_agreed = the person may have consented before

### Parts of a transfer

element-ongoing_case = Support other than economic assistance is ongoing here
    .short = support
element-stronger_ties_there = Stronger ties to the former place
    .short = ties
element-person_agrees = The person wants it or can agree to it
    .short = wish
element-lasting_need = The support is needed for a longer time
    .short = time
element-may_be_sent = The information may be given
    .short = consent

### Flags

flag-acute_need = Urgent need
    .why = Urgent needs come before everything else in the interview.
flag-danger_now = Threats or violence now
    .why = The person’s safety comes before all other questions.
flag-child_needs_help_now = A child needs help now
    .why = The child’s need of protection shall be assessed at once.
flag-protection_needed = The person needs protection
    .why = Contact with others can reveal where the person lives. The questions about contact are not asked, and the safety routine applies.
flag-sent_before_protection = Something about the person was passed on, and now protection may be needed
    .why = What was passed on can reveal where the person lives. See what was passed on. Let the person responsible for the protection decide whether a request is taken back, and how.
flag-protection_unclear = The need of protection is not clear
    .why = A missing answer is not a no. Contact with others has to wait.
flag-interpreting_unsafe = Not interpreted by an interpreter
    .why = A wish that could not be said in one’s own language has not been heard.

flag-account_to_change = Something in the account needs to be changed
    .why = What the person considers wrong shall be noted.
flag-account_not_read = The account has not been read out
    .why = The person’s own experience shall be documented. The person needs to hear it in order to correct it.
flag-wants_to_stay = The person wants to stay here
    .why = The support is planned from that. How the move came about is another question and can be followed up anyway.
flag-wants_to_leave = The person wants to move away from here
    .why = Someone who wants to move may need help with contacts.
flag-not_decided_yet = The person has not decided
    .why = A decision on where to live needs time. No step should be taken that closes a way.
flag-told_to_leave = Someone here has said that the person must move away
    .why = No municipality may force anyone to change place of residence. That goes for us too.
flag-child_not_asked = A child has not been asked
    .why = Children shall be able to give their views in what concerns them.
flag-child_without_school = A child does not go to school here
    .why = Every week without school is felt by the child.

flag-support_missing = Support that is needed has ended
    .why = The need is assessed here, whoever gave the support before.
flag-only_money = Transfer is not offered: only economic assistance is ongoing
    .why = Every decision on economic assistance is seen as a closed case. That is a reading of the law, and the lawyer should confirm it.
flag-nothing_to_move = Transfer is not offered: no support is ongoing
    .why = There is no ongoing case to move. If support begins here, the question is another one.
flag-support_from_sender = The previous municipality gives the support
    .why = That municipality already has the case. It needs to be clear who does what.
flag-ties_there_remain = Ties to the former place remain
    .why = A case can be moved to the municipality to which the person has the strongest ties.
flag-no_ties_there = No ties to the former place
    .why = Without ties there it is hard to say that the ties are strongest there.
flag-short_need = The support is needed only for a short time
    .why = The duration of the need is weighed in. A short need speaks against moving the case.
flag-child_speaks_for_self = A child has turned 15
    .why = The child speaks for itself, and its wish shall be stated separately.

flag-consent_taken_back = A consent has been withdrawn
    .why = From now on nothing may be given on the basis of that consent.
flag-consent_refused = The person says no to contact
    .why = A no is respected. Contact in general about the way of working is still possible, but nothing about the person.
flag-consent_not_settled = The person may agree to transfer, but the consent is not settled
    .why = A request contains information about the person. It has to wait until the person has answered.
flag-consent_too_narrow = The person may agree to transfer, but the consent does not cover a request
    .why = A consent to a part covers only that part.
flag-consent_runs_out = The consent ends soon or has ended
    .why = After the last day nothing may be given on the basis of it.
flag-exception_may_apply = An exception from consent may apply
    .why = The law allows information to be given between social services in some cases. It is an assessment each time and no right to send everything.
flag-contact_without_consent = Information about the person was mentioned in spite of a no
    .why = Information held by the social services is secret. Without consent or a basis in law it may not be given.
flag-shared_consent_unclear = Information about the person was given, but the consent is not clear
    .why = It is not clear that the person had said yes when the information was given. Without a yes, or another basis in law, information may not be given.
flag-shared_beyond_consent = Information about the person was given, but the consent covers only a part
    .why = A consent to a part covers that part only. The program does not know what was said.
flag-shared_before_withdrawal = Something about the person was passed on, and now there is no consent
    .why = The program does not know whether it was passed on while an earlier consent held. Without consent, or other support in law, it was not to be passed on.
flag-letter_without_consent = A letter with information about the person lacks consent
    .why = Information held by the social services is secret. The letter can be sent without it.
flag-shared_after_consent = Details of the person were passed on after the last day of the consent
    .why = The consent had run out by then. Without consent or support in law nothing may be passed on.
flag-landlord_without_consent = The landlord was given information without consent
    .why = Even the fact that someone is in contact with the social services is secret.
flag-sender_not_contacted = The previous municipality has not been contacted
    .why = Munkedal’s policy says that contact shall be made at once. It can be done without consent, as long as no person is mentioned.
flag-explanation_to_ask = There is consent, but no explanation has been asked for
    .why = With consent you can ask why the move happened and who decided.
flag-explanation_overdue = The explanation is taking long
    .why = More than two weeks have passed. The law sets no limit for the answer, so the measure is the program’s own.
flag-explanation_missing = The previous municipality does not explain, or has another picture
    .why = Both pictures are written down. The program does not decide who is right.
flag-explanation_given = The previous municipality has given an explanation
    .why = The explanation can change the picture of the move. The person needs to hear it.
flag-letter_not_sent = No official letter has been sent
    .why = Munkedal’s policy says that an official letter shall be sent.
flag-letter_not_registered = The letter has not been registered
    .why = A letter to another municipality is an official document.
flag-landlord_to_inform = The landlord has not been contacted
    .why = The landlord needs to know that assistance is assessed each time. That can be said without naming anyone.

flag-request_to_send = A request for transfer can be sent
    .why = Support other than economic assistance is ongoing and the person may agree to it. The consent is the basis: only what it covers may be given, and only while it lasts.
flag-request_on_exception = The request lacks consent, but an exception may apply
    .why = Between social services only that piece of information may then be given which is needed for necessary care or support of the one whom the exception is about. That we need it in our own work is a basis that is read narrowly.
flag-request_against_wish = The request was sent although the person does not want it
    .why = The person’s wish shall be weighed in. Going against it requires strong reasons.
flag-wish_not_followed = The person wants a transfer, but the step was not taken
    .why = The person needs to know why.
flag-waiting_for_answer = The month for an answer is running
    .why = The other municipality shall answer at once. After a month without an answer you can apply to IVO.
flag-more_wanted = The other municipality wants to know more
    .why = Give only what the consent or the law allows. The month is still counted from the request, and the lawyer can say whether this is an answer.
flag-limit_passed = A month has passed without a yes or a no
    .why = You can now apply to IVO to have the case moved.
flag-request_refused = The other municipality says no
    .why = When the municipalities do not agree, IVO can settle the question.
flag-application_incomplete = Parts are missing in the application to IVO
    .why = IVO asks for the ties, the person’s wish, the ongoing support, the duration of the need and the board’s decision.
flag-application_without_children = The children are missing in the application to IVO
    .why = IVO asks for the effects on children in the short and long term.
flag-application_against_wish = The reasons for going against the person’s wish are missing
    .why = IVO asks for a full justification when the person does not want it.
flag-ivo_time_passed = IVO’s three months have passed
    .why = IVO may have special reasons. It is possible to ask.
flag-ivo_said_no = IVO says no to transfer
    .why = The responsibility stays here. The person must not be left without support.
flag-ivo_decision_fresh = It may still be possible to appeal IVO’s decision
    .why = The time is three weeks from the day when the one who appeals was informed of the decision. Check that day.
flag-handover_missing = The information has not been handed over
    .why = The municipality that hands over shall give the information that is needed, so that the support is not broken.

flag-without_home = The person has no home
    .why = The municipality of stay is always responsible for urgent needs.
flag-dwelling_in_doubt = The home needs to be seen
    .why = Condition, size and safety are best judged on the spot, if the person says yes.
flag-dwelling_hard_to_keep = The home may be hard to keep
    .why = A short lease, a high rent or long distances make the housing insecure.
flag-home_visit_to_make = The home visit has not been made
    .why = The person has said yes to a visit.
flag-home_visit_refused = The person says no to a home visit
    .why = The home is the person’s own. A no is respected and has no consequences for the support.
flag-dwelling_unfit = The home is unsuitable or harmful
    .why = The person should get help to find a better home.
flag-dwelling_works = The home works
    .why = The housing is not in itself a reason to change anything.
flag-own_search_requirement = Someone here has required the person to look for housing in other municipalities
    .why = To require it for giving support has no basis in law. That goes for us as much as for the previous municipality.

flag-appeal_time_running = It may still be possible to appeal the decision
    .why = The time is three weeks from the day when the person was informed of the decision. Check that day.
flag-appeal_last_days = The time to appeal has ended, or ends in a day or two
    .why = Three weeks have passed. If the last day was a holiday or a weekend, the next working day counts. The authority that decided examines whether the appeal came in time.
flag-ivo_appeal_running = IVO’s decision can still be appealed
    .why = The time is three weeks from the day when the person was informed of the decision. If the last day is a Saturday, a Sunday or a public holiday, the next working day counts. The decision says where the appeal is to be handed in.
flag-appeal_can_reveal = An appeal can reveal where the person is
    .why = An appeal is handed in to the municipality that decided, and what it says can be read there. Safety comes first. The time for an appeal is three weeks all the same.
flag-ivo_appeal_can_reveal = An appeal of IVO’s decision can reveal where the person is
    .why = The municipalities may get to read what the appeal says. Safety comes first. The time for an appeal is three weeks all the same.
flag-appeal_time_passed = The time to appeal has probably ended
    .why = There may be other ways. A new application can always be made.

### Contradictions

contradiction-transfer_without_consent = The person wants the support to be moved but says no to us talking with the previous municipality.
contradiction-stands_and_refused = An earlier yes to contact is said to hold still, but the answer now is no.
contradiction-stay_and_transfer = The person wants to stay here but wants the support to be moved to the previous municipality.
contradiction-back_and_no_transfer = The person wants to move back but does not want the support to be moved there.
contradiction-own_wish_and_told_to_leave = The person wants to move away from here, and someone here has said that the person must.
contradiction-works_and_in_doubt = The home worked at the visit, but the person says that it is in poor condition or unsafe.

### Measures

measure-acute_needs = Cover the urgent needs
    .how = Consider food, shelter and medicine today. The municipality of stay is responsible for what is urgent.
measure-ask_what_is_acute = Ask what is urgent and whether anyone threatens
    .how = Ask in private, with another interpreter if needed, before anyone else is contacted. The time for an appeal runs all the same.
measure-safety_routine = Follow the safety routine
    .how = Write no place in the transcript. Make no contact with the previous municipality and give out no information unless the routine says so.
measure-clear_up_protection = Make the need of protection clear
    .how = Ask again in private, with another interpreter if needed. Make no contact with others before that.
measure-child_protection = Assess the child’s need of protection at once
    .how = Make a report of concern or hand over to the children’s unit the same day.
measure-book_interpreter = Book an interpreter
    .how = Book a new time with an interpreter and ask the questions about the wish again. Allow double the time.
measure-correct_account = Note what the person wants to change
    .how = Write the person’s objection beside the first text. Do not strike out what was written then.
measure-document_experience = Read out the account and let the person correct it
    .how = Write what the person said, in the person’s words, apart from your assessment. Also write when it was received and by whom.
measure-plan_support_here = Plan the support here together with the person
    .how = Start from the person living here. Take an application for the support that is needed.
measure-help_to_contact = Help the person to contact the municipality they want to go to
    .how = The person applies. Help with the right number and with what to bring. Require nothing and promise nothing.
measure-give_time = Give time to decide
    .how = Tell which ways there are and what applies while the person thinks. Agree on a day to be in touch.
measure-respect_wish = Tell the person that they may stay
    .how = Take back what was said. Talk with the one who said it, and with the manager. Write how it was put right.
measure-child_views = Find out what the children think
    .how = Give each child a chance to speak, and weigh the answer into the assessment of the child’s best.
measure-child_own_position = Ask the child who has turned 15 separately
    .how = Write the child’s wish and reasons separately in the request and in the application.
measure-help_to_school = Help the family to the school
    .how = Call the school together with the parent today.
measure-school_with_protection = Arrange school by the routine for protection
    .how = The child has a right to school also where the family’s place must be protected. Let the person responsible for the protection make the contact.
measure-assess_support = Assess the need of support here
    .how = Take an application for the support that the person needs now.
measure-own_investigation = Investigate what did not come along
    .how = Build on what the person tells you when the background is missing.
measure-explain_no_transfer = Explain why no case is moved
    .how = Say that the need of support is assessed here, and that the question can be raised again if other support begins.
measure-ask_lawyer_transfer = Let the lawyer examine the reading
    .how = The question is whether the words of the law on individually assessed support can cover economic assistance, or support that has ended. As far as the program knows it has not been tried.
measure-agree_on_support = Agree on who gives the support
    .how = Talk with the previous municipality, with the person’s consent. Write who does what, and from which day.
measure-describe_ties = Describe the ties to both places
    .how = Write what speaks for the one and the other. Weigh in how the person sees it.
measure-stop_sending = Stop giving information
    .how = Note the day and tell everyone who handles the case. You can ask the other municipality not to use any further what has already been given.
measure-respect_refusal = Respect a no
    .how = Give nothing about the person. The support here is assessed as usual. Ask again only if something has changed.
measure-explain_consent = Explain what the consent would cover
    .how = Say what would be sent, to whom and why. Show the draft if you can. Let the person think, and accept a no.
measure-ask_consent_again = Ask whether the consent should last longer
    .how = Ask before the last day. If it has already been, ask anew. Without a new yes nothing more is passed on.
measure-look_at_exception = Examine the exception before anything is given
    .how = Ask yourselves whether that very piece of information is needed to give necessary support. It holds only for someone who is under 18, has ongoing misuse, is in psychiatric care under the law or is pregnant. Talk with the manager or the lawyer, write the reasons and tell the person if possible.
measure-tell_of_mistake = Raise the mistake with the manager today
    .how = Write what was given, to whom and when. Tell the person. Consider whether the data protection officer should know of it.
measure-check_what_was_shared = Check what has been given
    .how = Compare it with what the person said yes to. If it goes beyond that, raise it with the manager today. Give only what the consent or the law allows.
measure-contact_sender = Contact the previous municipality
    .how = Talk in general about how the municipalities work, and say how you see it. Information about the person requires consent or another basis in law.
measure-ask_explanation = Ask the previous municipality for an explanation
    .how = Ask, with the person’s consent, why the move happened, who decided and whether there is a decision.
measure-remind_sender = Remind the previous municipality
    .how = Remind in writing and name a day. Write no more about the person than the consent allows.
measure-share_explanation = Tell the person the explanation
    .how = Let the person say how they see it, and write it down.
measure-letter_to_sender = Send an official letter to the previous municipality
    .how = The letter is an official document and must be registered. Write nothing about the person without consent.
measure-register_letter = Register the letter
    .how = Hand the letter to the registrar, and the answer when it comes.
measure-talk_to_landlord = Talk with the landlord
    .how = Say that assistance is assessed for each person and that the landlord judges the ability to pay. Name no person without consent.
measure-transfer_request = Request transfer of the case
    .how = Write the request together with the person and within the consent: ties, wish, ongoing support and how long it is needed. Note the day when it is sent.
measure-justify_or_take_back = Justify, or take back
    .how = Write why the person’s wish is not followed. If the reasons are not strong, take back the request.
measure-explain_choice = Explain why the step was not taken
    .how = Give the reasons, and note if the person does not agree.
measure-watch_limit = Keep watch on the month
    .how = Put the day in the calendar. Remind before it if you like. Begin to gather what the application to IVO needs.
measure-wish_before_ivo = Ask the person before applying to IVO
    .how = What the person wishes is to be weighed in. Say what an application means and set a day to be in touch. Do not apply until the person has decided.
measure-complete_request = Complete the request
    .how = Answer in writing and soon. If it goes beyond the consent, ask the person first.
measure-ivo_application = Apply to IVO
    .how = Ask the person again what they want. The application needs reasons for the ties, the person’s wish, the support, the duration of the need and the board’s decision.
measure-complete_application = Make the application to IVO whole
    .how = Go through the parts in the question on the application and fill in what is missing.
measure-describe_for_children = Write what it means for the children
    .how = Describe school, friends and security in the short and long term, and what the children themselves have said.
measure-ask_ivo = Ask IVO how far they have come
    .how = Ask whether anything more is needed. Tell the person the answer.
measure-appeal_ivo = Consider an appeal of IVO’s decision
    .how = The person and the municipality may want different things. Help the person to appeal if they want to. Talk with the lawyer about the municipality’s own time.
measure-hand_over = Hand over the case
    .how = Give the information that is needed, and no other. See to it that the support goes on until the other municipality has taken over.
measure-home_visit_with_consent = Make a home visit with consent
    .how = Look at condition, size and safety with respect for the home.
measure-no_home_visit = Make no home visit
    .how = Ask whether the person wants to tell about it or show pictures instead.
measure-plan_home = Make a plan for the housing
    .how = Go through rent, lease and journeys together. See what can be arranged in this municipality.
measure-help_to_new_home = Help the person to look for a better home
    .how = Never require the person to search outside the municipality.
measure-take_back_requirement = Take back the requirement
    .how = Tell the person that the support does not depend on it. Correct decisions and notes where the requirement stands, and talk with the manager.
measure-appeal_in_time = Help the person to appeal in time
    .how = The appeal must have arrived within three weeks from the day when the person was informed of the decision. If the last day is a Saturday, a Sunday, a public holiday or the eve of Midsummer, Christmas or New Year, the next working day counts.
measure-appeal_with_protection = Appeal only as the safety routine says
    .how = Let the one who is responsible for the protection read it first. Write no address, place or phone number in the appeal. Count this into the three weeks.
measure-after_appeal_time = See what can be done now
    .how = Check the day in the decision. The person can make a new application or ask for the decision to be changed. If the decision is from another municipality, help with the contact. If protection is needed, or that is not clear, do it only as the safety routine says.
