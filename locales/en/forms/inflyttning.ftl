## English. Translated from Swedish.
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = Interview after a move
    .purpose = A conversation with a person who has moved here from another municipality: how did the move come about, and what did the person want?

### Opening

section-opening = The story

information_given = I want to understand how you came to move here. You choose what you tell me. You can say no to a question.
    .short = Information read aloud
    .help = Also say that you take notes during the conversation and that the person will hear a summary at the end. Say that the answers alone do not decide the right to support.
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

spoken_language = Which language do you want to speak?
    .short = Language
    .help = Also ask whether the person and the interpreter understand each other. Change the interpreter or the time if it does not work.

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

protection_move = Did you move to be safe from violence or threats?
    .short = Move for protection
    .help = Ask only when the person is alone with you and the interpreter. If yes: follow the safety routine and write no place in the transcript. Then ask no more than you need.
    .note = Interpret only the words. Say no names and no places.

story = Please tell me how you came to move here. Start where you like. What did you yourself think about the move?
    .short = The story
    .help = Listen and write in the person’s own words. Do not interrupt. Follow up with: What happened then? Who said that? Write your own assessment somewhere else.
    .note = Interpret in the first person. Do not change the choice of words.

### Background

section-background = Background

previous_municipality = Which municipality did you live in before you moved here?
    .short = Previous municipality
    .help = Type a few letters and choose from the list. It means the municipality where the person was settled.
    .note = Ask for the municipality, not the address.

years_there = How many years did you live in that municipality?
    .short = Years in that municipality
    .help = Write 0 if it was less than a year. According to national advice, a person who has lived long in one place should not be forced away from it.
    .unit = years

moved_on = When did you move here?
    .short = Date of the move
    .help = The day when the person began to sleep here. Year and month are enough if the day is uncertain.

first_contact_on = When did you contact the social services here for the first time?
    .short = First contact here
    .help = Check in your own system. The program works out the time between the move and the contact.

recent_moves = How many times have you moved in the last three years?
    .short = Moves in three years
    .help = Count the move here. Many moves are especially hard on children.
    .unit = moves

previous_home = How did you live during the last period in the previous municipality?
    .short = Home before the move
    .help = Ask how large the home was and who shared it. Write a note if needed.
    .note = A home through the municipality means that the municipality rents it and lets the person live there.
    .own_lease = A first-hand lease of my own
    .second_hand = Sublet
    .municipal_contract = In a home through the municipality
    .temporary = In a hotel or hostel
    .with_others = With relatives or friends
    .no_home = I had no home
    .other = In another way

previous_home_cramped = Was the home too small for those who lived there?
    .short = Home too small before
    .help = Ask how many rooms there were and how many people lived there. One hotel room for a whole family counts too.

contract_end = What happened when your time in the municipality’s home came to an end?
    .short = When the lease ended
    .help = Many such leases run for two years. Ask how long the person could stay and what help was given afterwards.
    .help_here = I got help to search in the same municipality
    .help_elsewhere = I got help to search in another municipality
    .no_help = I got no help
    .left_myself = I moved out myself

support_before = What did you live on before you moved? What support did you have?
    .short = Support before the move
    .help = Several answers are possible. The definition of active participation concerns people with economic assistance. Munkedal’s policy also counts other support from the social services.
    .note = Economic assistance is money from the social services of the municipality. In Swedish it is also called försörjningsstöd.
    .economic_assistance = Economic assistance from the municipality
    .social_support = Other support from the social services
    .own_income = Wages or other income of my own
    .other_benefits = Benefits from another authority
    .none_of_these = None of these

income_before = How much money of your own did you get each month before you moved? Do not count economic assistance.
    .short = Own income before
    .help = Wages after tax and other benefits. An approximate amount is enough. Write 0 if there was no income of the person’s own.
    .note = Money of your own is for example wages. Money from the social services of the municipality does not count.

income_now = { $income_before_known ->
        [yes] Before the move you got { $income_before } a month. How much money of your own do you get each month now?
       *[no] How much money of your own do you get each month now?
    }
    .short = Own income now
    .help = Count in the same way as before the move, without economic assistance.

### The previous municipality

section-old_municipality_acts = Old municipality

who_raised_it = Who first had the idea that you should move here?
    .short = Who raised the move
    .help = Do not read out the choices first. Let the person answer freely, then choose.
    .self = I did
    .family_or_friends = Family or friends
    .old_municipality = Someone in the previous municipality
    .landlord = A landlord
    .someone_else = Someone else

told_to_search = Did anyone in the previous municipality say that you must look for housing in other municipalities?
    .short = Required to search elsewhere
    .help = First ask openly: What did the social services say you had to do to get money the next month? The question covers what was said and what was written. Ask for the decision if there is one.
    .note = Must is a requirement. Advice or a question is something else. Keep them apart when you interpret.

condition_consequence = What would happen if you did not look? What did they say about that?
    .short = Consequence of the requirement
    .help = Choose what was said, not what the person was afraid of. Write the words that were used in a note.
    .support_stopped = That the support would stop
    .support_reduced = That the support would be reduced
    .nothing_said = They said nothing about it

support_cut = Were you told no when you applied for money? Or did you get less money? What reason were you given?
    .short = Refusal or less support
    .help = This is about the previous municipality. A refusal because the need can be met by moving elsewhere is different from other refusals. Ask for the decision.
    .note = Read out the questions one at a time.
    .not_cut = No, that did not happen
    .cut_home_elsewhere = Yes, because I could get a home somewhere else
    .cut_other_reason = Yes, for another reason
    .cut_no_reason = Yes, but I was given no reason

after_no = Did you ever say no to moving? What happened then?
    .short = What followed a no
    .help = A municipality may suggest housing in another place. The person may decline. Ask what happened afterwards.
    .note = Read out the two questions one at a time.
    .never_said_no = I never said no
    .accepted = I said no, and that was all right
    .not_accepted = I said no, but they did not accept it
    .consequences = I said no, and I lost support or housing

decision_in_writing = Did you get any decision on paper?
    .short = Decision in writing
    .help = Any decision about the move, the housing or the money. Ask to see it. If there is no paper, the person can request the decision.
    .note = A decision is a paper from the municipality that says yes or no.

decision_on = When did you receive the decision?
    .short = Decision received
    .help = The day when the person was informed of the decision. The time to appeal is three weeks from that day.

reasons_given = Why were you to move? What reasons were you given?
    .short = Reasons given
    .help = Do not read out the choices. Choose those that fit what the person tells you. A reason given by the municipality explains the move but does not replace the person’s own wish.
    .stable_home = A stable home of my own
    .better_for_children = That it would be better for the children
    .work_or_study = Work or studies in the place
    .near_family = Being near family or friends
    .no_homes = The municipality had no housing
    .cost_or_workload = The municipality’s costs or workload
    .own_responsibility = That housing is my own responsibility
    .no_reason = I was given no reasons

tried_at_home = What did you and the municipality do to find a home where you lived?
    .short = Attempts at home
    .help = Covers both what the municipality did and what the person did. Several answers are possible.
    .municipal_lease = A home through the municipality
    .temporary_place = Temporary housing
    .municipality_asked = The municipality asked landlords
    .searched_myself = I searched myself
    .landlords_refused = The landlords said no
    .not_accepted = I was not accepted: no work, or debts
    .nothing_tried = Nothing

alternatives = What other possibilities were you given?
    .short = Other possibilities
    .help = Let the person answer freely. Choose what came closest to a real possibility. Choose “None” only when the person says that there was nothing else.
    .home_offered = A home in the same municipality
    .temporary_offered = Temporary housing in the same municipality
    .help_to_search = Help to search in the same municipality
    .other = Something else
    .none = None

if_stayed = What would have happened if you had stayed?
    .short = If the person had stayed
    .help = This is about what the person was told then, not what you believe today. Write the words in a note if someone said them outright.
    .could_stay = I could have gone on living there
    .without_home = I would have been without a home
    .without_support = I would have been without money
    .other = Something else

### The help and the money

section-help_and_money = Help and money

asked_for_help = Did you yourself ask for help to move here?
    .short = Asked for help
    .help = Keep asking for help apart from saying yes to help that someone offered.

dwelling_found_by = Who found the home here?
    .short = Who found the home
    .help = Also ask who talked with the landlord and who arranged the lease.
    .self = I did
    .family_or_friends = Family or friends
    .old_municipality = Someone in the previous municipality
    .landlord = The landlord contacted me
    .others = Someone else

search_help = Did the previous municipality help you to look for a home? In what way?
    .short = Help with the search
    .help = This covers officers, housing coaches and the like. General help to learn how to search is ordinary support.
    .note = A housing coach works for the municipality and helps people to find a home.
    .taught_to_search = They showed me how to search myself
    .advised_elsewhere = They advised me to look in other municipalities
    .searched_elsewhere = They looked for a home for me in other municipalities
    .landlord_tip = They gave me names of landlords in other municipalities
    .no_search_help = They did not help with the search

rent_months_paid = How many months of rent did the previous municipality pay for the home here?
    .short = Months of rent paid
    .help = Count only rent for the new home. Write 0 if the municipality paid none. Paying the first month’s rent is common.
    .unit = months

help_given = Did the previous municipality help with the move? I will read out some things.
    .short = Other help to move
    .help = First ask openly: How did you come here? Several answers are possible. If there was a loan, ask whether it must be paid back and whether the terms are on paper.
    .note = Read out one choice at a time.
    .moving_costs_applied = They paid for the move after I had applied
    .moving_costs_unasked = They paid for the move although I had not applied
    .travel = They arranged the journey here
    .loan = They lent me money
    .landlord_promise = They promised the landlord something
    .money_offer = They offered money if I moved
    .nothing_given = None of these

place_knowledge = What did you know about the place before you came here?
    .short = Knowledge of the place
    .help = Let the person talk. Choose afterwards. Ask whether the person knew where the place is and found the way to the home.
    .knew_well = I knew the place well
    .knew_some = I knew some things
    .knew_little = I knew little
    .knew_nothing = I knew nothing

told_before = Did the previous municipality tell you anything before you moved? I will read out some things.
    .short = What the municipality told
    .help = Choose only what the municipality told. What the person found out alone goes in a note.
    .note = Read out one choice at a time.
    .work_good = That there is work here
    .work_hard = That it is hard to find work here
    .school = About schools and preschools
    .care = About health care
    .travel = About buses and distances
    .rules_differ = That the rules for support can be different here
    .keep_queue_place = That I could keep my housing savings or place in the queue
    .nothing_told = They told me nothing

### The home

section-dwelling = The home

dwelling_seen = Who had seen the home before you moved in?
    .short = Who had seen it
    .help = Several answers are possible. Pictures do not count as having seen the home.
    .self = I had
    .old_municipality = Someone from the previous municipality
    .someone_else = Someone else I know
    .nobody = Nobody

contract_kind = What kind of lease do you have?
    .short = Kind of lease
    .help = Ask to see the lease. Look for who is named as landlord and how long it runs.
    .note = First-hand is directly from the owner. Second-hand is from someone who rents the home.
    .first_hand = First-hand
    .second_hand = Second-hand
    .from_old_municipality = I rent from the previous municipality
    .lodger = I am a lodger
    .no_contract = I have no lease

dwelling_problems = How does the home work for you? I will read out some things.
    .short = Problems with the home
    .help = Several answers are possible. Ask about the rent, the cost of electricity and how long the lease runs. Ask how the person gets to a shop, school and work.
    .note = Read out one choice at a time.
    .short_contract = The lease is short
    .high_rent = The rent is too high for me
    .poor_condition = The home is in poor condition
    .too_small = The home is too small
    .far_away = It is far to a shop, school or bus
    .electric_heating = I heat the home with electricity that I pay for myself
    .no_problems = The home works well

landlord_said = What did the landlord say about how the rent would be paid?
    .short = What the landlord said
    .help = It is for the landlord to judge whether the tenant can pay. Every application for assistance is tried on its own.
    .asked_income = The landlord asked about my income
    .social_services_pays = The landlord said that the social services pay
    .nothing_about_it = The landlord said nothing about it

### Work and support

section-work_and_support = Work, support

job_and_move = Did you work when the move was decided? What happened to the job?
    .short = The job and the move
    .help = Part-time and hourly work count too. Ask how far it is to the job now.
    .note = Read out the two questions one at a time.
    .no_job = I had no job
    .kept_job = I still have the job
    .new_job_here = I got a job here
    .had_to_leave = I had to leave the job in order to move
    .ended_before = The job ended for another reason

ongoing_support = What other support did you have from the social services when you moved? I do not mean money.
    .short = Support when moving
    .help = Only support that was ongoing at the move. Do not ask why it was given. It is such support, not economic assistance, that can be a ground for requesting transfer of a case.
    .note = Read out one choice at a time.
    .treatment = Treatment
    .home_support = Housing support or help at home
    .contact_person = A contact person
    .family_support = Support for children or family
    .other_support = Other support
    .no_support = No other support

support_after_move = { $ongoing_support_known ->
        [yes] You had this support: { $ongoing_support }. What happened to it when you moved?
       *[no] What happened to the support when you moved?
    }
    .short = Support after the move
    .help = Ask who said that the support would end, and whether anyone here took over. The need today is assessed here.
    .continues = The previous municipality still gives it
    .handed_over = Someone here took over
    .ended_needed = It ended, but I need it
    .ended_not_needed = It ended, and I do not need it

changes_by_move = What has become different for you after the move? I will read out some things.
    .short = What has changed
    .help = First ask openly. This covers both what became better and what was lost. An adapted home is one that had been altered because of a disability.
    .note = Read out one choice at a time. SFI is Swedish lessons for adults.
    .closer_to_people = I am closer to people I care about
    .better_daily_life = Daily life works better
    .lost_network = I have lost contact with people around me
    .studies_cut = SFI, a course or a work placement was broken off
    .care_out_of_reach = I cannot get to my specialist care
    .left_adapted_home = I left a home that was adapted for me
    .no_change = Nothing in particular

### Family and children

section-household_and_children = Family, children

household = Do you live together with other adults now?
    .short = Adults in the household
    .help = One adult at a time. The children come next. Write no names.
    .entry = Adult { $number }
    .add = Add an adult
    .none = No, no other adults

household-relation = Who is that person to you?
    .short = Relation
    .help = Write no name.
    .partner = My partner
    .parent = My parent
    .adult_child = My adult child
    .other_adult = Another adult

household-moved_along = Did that person move here together with you?
    .short = Moved along
    .help = Answer no if the person already lived here or came later.

continuity_need = Is there anything that makes it especially hard for you to move to another place?
    .short = Need to stay put
    .help = Do not ask for diagnoses. The point is whether a move is especially hard on the person.
    .disability = A disability
    .frail_health = Poor health or high age
    .need_of_routine = I need fixed routines and the same people
    .nothing_special = No

children = Now I want to ask about the children who moved here with you.
    .short = The children
    .help = One child at a time. Write no names. It is best to talk with the children themselves on another occasion.
    .entry = Child { $number }
    .add = Add a child
    .none = No children moved with the person

children-age = How old is child { $entry }?
    .short = Age
    .help = Whole years. Write 0 for a child under one year.
    .unit = years

children-left_school = Did the child have to leave a school or preschool when you moved?
    .short = Left school
    .help = After-school care counts too. Answer yes also if the child changed school during a school year.

children-in_school_now = Does the child go to school or preschool here now?
    .short = School here
    .help = If no: help the family to contact the school today. If protection is needed, or that is unclear: let the person responsible for the protection make the contact.

children-left_friends = Did the child have to leave friends or a sport?
    .short = Left friends
    .help = This covers friends, teams, clubs and other things that mattered to the child.

children-heard = Could the child say what it thought about the move?
    .short = Child was asked
    .help = This means whether someone in the previous municipality asked the child.

children_considered = Did anyone in the previous municipality talk with you about the children and the move?
    .short = Children’s situation considered
    .help = Ask whether school, friends and health were brought up. Ask whether anything was written down.

### The wish

section-wish = Own wish

feelings = How did you feel before the move?
    .short = Feelings before the move
    .help = Do not read out the choices. Several answers are possible. Write the person’s own words in a note.
    .looked_forward = I looked forward to it
    .calm = I was calm
    .worried = I was worried
    .sad = I was sad
    .forced = I felt forced
    .did_not_understand = I did not understand what was happening

who_decided = Who decided that you would move?
    .short = Who decided
    .help = Also ask how the person was told and whether there was a decision.
    .self = I did
    .together = The municipality and I together
    .old_municipality = The previous municipality
    .family = Someone in the family
    .someone_else = Someone else

wish_to_move = Did you yourself want to move here? Which answer fits best?
    .short = Own wish to move
    .help = Read out all the answers calmly. You have already heard the story. If the answers do not agree, the program shows it. Then you can talk about it.
    .note = Read out all the answers before the person chooses.
    .own = I wanted to move here
    .agreed = I went along with it
    .pressured = I felt pressured
    .none = I did not want to move

free_choice = What would you have chosen if you could have chosen quite freely?
    .short = Free choice
    .help = This is asked of everyone, whatever the answer to the question before.
    .stay = To stay in that municipality
    .move_here = To move here
    .move_elsewhere = To move to another place

wish_came = When did your own wish to move here come? Tell me how you thought about it.
    .short = When the wish came
    .help = Asked when the municipality raised the move first, when nobody knows who did, or when the person went along with the move. Let the person answer freely, then choose. A wish that came after a suggestion can be just as much the person’s own.
    .note = Wait with the answers until the person has told you.
    .before_them = I wanted it before anyone brought it up
    .thought_it_over = I thought it over and wanted it myself
    .no_other_way = I saw no other way
    .never_own = It never became my own wish

wish_now = What do you want now?
    .short = What the person wants now
    .help = Promise nothing. The person’s wish shall be weighed in if a case is to be moved between municipalities.
    .stay_here = To stay here
    .move_back = To move back
    .move_on = To move to another place
    .not_decided = I have not decided

### Contact and consent

section-contact = Contact

papers_brought = What did you get to bring with you from the previous municipality?
    .short = Papers brought here
    .help = Ask to see them. Write what kind of papers they are, not what they say about other people.
    .contact_note = A phone number or an address of the social services here
    .decision = A decision
    .other_papers = Other papers
    .nothing_brought = Nothing

contact_before = Do you know whether the previous municipality talked with us before you came? Did they ask you first?
    .short = Contact before the move
    .help = Check in your own system afterwards. For economic assistance there is no duty to inform the new municipality.
    .note = Read out the two questions one at a time.
    .asked_and_talked = They asked me and talked with you
    .talked_unasked = They talked with you without asking me
    .asked_only = They asked me but did not talk with you
    .neither = They did neither

consent_contact = May we contact the previous municipality about your move?
    .short = Consent to contact
    .help = Explain what you want to ask and why. Consent is voluntary and can be withdrawn. A no does not affect the right to support. For a child, ask the guardian, and the child according to age and maturity.
    .note = Consent means that the person chooses to say yes. It is possible to say yes to a part.

consent_scope = What may we ask about, and what may we not ask about?
    .short = What the consent covers
    .help = Write so that a colleague understands the limit. Write no addresses.

consent_until = Until which day is your yes valid?
    .short = Consent valid until
    .help = Suggest a short time. The person can withdraw consent at any time.

home_visit_consent = May we come to your home and see it?
    .short = Consent to home visit
    .help = Ask only if the home needs to be seen. Say who will come and what you will look at. The visit is voluntary.

anything_more = Is there anything more you want to tell me? Is there anything I have misunderstood?
    .short = More to tell
    .help = Write in the person’s own words. Then read out the summary.

### Checks

section-checks = Checks

register_check = What is there in our own system about contact between the municipalities?
    .short = Check in the system
    .help = For you, after the conversation. Not read aloud. Search on the case only. With protection: contact nobody outside the routine.
    .contact_made = The previous municipality contacted us before the move
    .consent_on_file = The person’s consent is on record
    .handover_received = Ongoing support has been handed over
    .company_uninformed = A company arranged protected housing without our knowledge
    .no_trace = There is nothing

dwelling_register = What is known about the home in our municipality?
    .short = Check of the home
    .help = For you, after the conversation. Not read aloud. Write no address. What is known about the house says nothing about the person.
    .condemned = The home has been condemned
    .helped_out_before = Others have been helped to move out of it
    .unsuitable = The home is unsuitable or harmful
    .same_route = Many in the house came in the same way
    .nothing_known = Nothing is known

### Conditions in words

condition-clear_own_wish = the person has expressed a clear wish of their own to move
condition-not_protected = it is not known that the move was made for protection from violence or threats
condition-contact_not_ruled_out = no answer says that contact with others must wait
condition-felt_pushed = the person felt forced or did not understand what was happening
condition-wish_missing = the person did not want to move, felt pressured or forced, or did not understand what was happening
condition-without_options = the person had no real alternative
condition-stood_by = no help was given in the home municipality and nothing else was offered
condition-helped_elsewhere = the previous municipality helped with a home or a move in another municipality
condition-unlawful_act = the previous municipality tied the support to a requirement, refused it by pointing to another place or did not accept a no
condition-refused_or_required = the previous municipality made a requirement, refused support or did not accept a no
condition-left_without_options = the person had support from social services and no real alternative to the move
condition-sent_with_note = the person was sent off with contact details only, without having asked for help to move
condition-acted_otherwise = the previous municipality acted in another way than by leaving the person without an alternative
condition-sender_acted = the previous municipality acted, or refrained from helping
condition-unasked_help = the help to move was given although the person had not asked for it
condition-wish_absent = something suggests that the person’s own wish was missing
condition-acted_without_wish = the previous municipality acted, and something suggests that the person’s own wish was missing
condition-only_note = the person was given contact details only, and the municipalities had no contact
condition-came_soon = the person contacted the social services here within two weeks of the move
condition-contact_known = the municipalities were in contact before the move
condition-contact_must_wait = contact with others must wait, because it is dangerous or because that is not clear
condition-safety_unsaid = the person could not or would not say whether there is danger or a need of protection
condition-contact_cleared = it has been said that no danger stands in the way of contact with others

### Elements

element-aid = Economic assistance or other support
    .short = assistance
element-municipality_acted = The municipality acted
    .short = acted
element-caused_move = The act led to the move
    .short = cause
element-moved_to_other = Move to another municipality
    .short = move
element-no_clear_wish = No clear wish of one’s own
    .short = no own wish

### Flags

flag-search_elsewhere_required = Required to look for housing elsewhere
    .why = The support was tied to looking for housing in other municipalities. Such a requirement has no basis in the Social Services Act, whatever the person wanted.
flag-refused_because_elsewhere = Refusal or less support because housing can be had elsewhere
    .why = A municipality may not meet a need of support by pointing to a move against the person’s will.
flag-no_not_respected = A no to moving was not accepted
    .why = A clear no to changing one’s place of residence must be respected and must not affect the support.
flag-cut_without_reason = Refusal or less support without a reason
    .why = A decision that goes against the person has to give reasons and say how to appeal. Without reasons it cannot be seen whether the move was behind it.
flag-loan_for_move = Loan from the municipality for the move
    .why = According to a political proposal, the municipality should not lend money for a move to someone who has economic assistance only.
flag-help_not_asked_for = Help to move that nobody asked for
    .why = A political proposal demands that the person has asked for the help. Statskontoret builds its definition on the person’s own wish.
flag-money_offered_to_move = Money was offered if the person moved
    .why = According to the guidelines of the City of Stockholm, money should not be used to make people move. From other municipalities it is a grey area.
flag-rent_beyond_first_month = More than the first month’s rent paid
    .why = A first month’s rent is common practice. More months can be an incentive to move.
flag-urged_to_search_elsewhere = Urged, or required with no consequence said, to look for housing in other municipalities
    .why = A must is a requirement, even when nobody said what would happen otherwise. Urging without consequences may have good reasons, but it must never become force. The guidelines of the City of Stockholm say no to it.
flag-municipality_raised_it = The previous municipality raised the move first
    .why = Who took the initiative says something about whose wish the move was built on.
flag-no_real_alternative = No real alternative to the move
    .why = Without an alternative it is hard to speak of a free choice.
flag-dwelling_arranged = The previous municipality arranged the home
    .why = Statskontoret used this as a measure in its survey. Alone it says nothing about what the person wanted.
flag-coach_searched_elsewhere = The municipality looked for a home for the person in other municipalities
    .why = Housing advice is ordinary support, but it can also become a tool of active participation.
flag-landlord_passed_on = The municipality passed on landlords in other municipalities
    .why = Passing on landlords elsewhere can be help or steering. The person’s own wish is decisive.
flag-guarantee_to_landlord = Promise to the landlord
    .why = A guarantee to a landlord in another municipality can affect where the move goes.
flag-moving_costs_paid = The previous municipality paid for the move
    .why = Moving costs are often ordinary assistance. They matter when the person’s own wish was missing.
flag-travel_arranged = The previous municipality arranged the journey
    .why = An arranged journey is background. It matters when the person’s own wish was missing.
flag-contract_ended_help_elsewhere = The municipality’s lease ended and the help concerned another municipality
    .why = A lease may end. It is when the help points to another municipality that Statskontoret has seen active participation.
flag-contract_ended = The municipality’s lease ended
    .why = It is lawful in itself that such a lease ends. It can explain why the move came up.
flag-poor_temporary_home = Temporary housing or none before the move
    .why = Poor temporary housing can make people accept whatever is offered.
flag-cramped_home_before = Too small a home before the move
    .why = Crowded housing can make people accept whatever is offered. It can also be the person’s own reason to move.
flag-receiver_not_informed = The municipality here was told nothing in advance
    .why = There is no general duty to tell, but without contact the support here is less well prepared.
flag-consent_not_asked = The person was not asked about contact between the municipalities
    .why = With consent the municipalities can talk with each other before a move. That possibility is seldom used.
flag-only_contact_note = Only contact details to the social services here
    .why = Munkedal describes this as common when a move is not prepared. If it was help that the person asked for, it speaks against instead.
flag-support_ended_at_move = Ongoing support ended without a handover
    .why = Ongoing support can be handed over or moved between municipalities. The person should not be left without it.
flag-place_not_checked = Nothing said about the new place
    .why = Whoever helps with a move should find out about work, schools, health care and more in the place.
flag-dwelling_not_checked = The former municipality had not seen the home
    .why = Whoever helps with a home should know that it will last and suits the household.
flag-rules_not_explained = Nothing said about rules being different
    .why = Support is assessed by the guidelines of each municipality. People need to know that before a move.
flag-home_not_tried_first = Nothing was tried in the home municipality first
    .why = Help in the home municipality should be tried first. That it was not given says something about the person’s choice.
flag-reasons_of_municipality = The reasons concerned the municipality’s own difficulties
    .why = A decision should build on the person’s needs, not on the municipality’s lack of housing or money.
flag-cost_named_as_reason = Cost or workload was named as a reason
    .why = Such a reason is background. It can seldom be proved.
flag-told_work_is_hard = The municipality knew that work is hard to find here
    .why = Sending municipalities often know that the labour market is worse in the new place.
flag-own_responsibility_as_reason = Own responsibility was given as a reason
    .why = Own responsibility is a principle of the law. It does not free the municipality from helping.
flag-children_not_considered = The children’s situation was not brought up
    .why = The best interests of the child shall be assessed in all measures that concern children.
flag-child_not_heard = A child has not been heard
    .why = Children have a right to be heard in matters that concern them.
flag-protected_housing_uninformed = Protected housing arranged without the municipality here being told
    .why = Protection here needs planning. Follow the safety routine and nothing else.
flag-no_help_at_home = No help to stay
    .why = Refraining from help can also be a way to make someone move.

flag-no_own_wish = No clear wish of one’s own to move
    .why = The person’s own wish is the decisive part of the definition. It needs to be read together with what the municipality did.
flag-felt_forced = Felt forced or did not understand
    .why = The feeling before the move shows how the person experienced the choice.
flag-place_unknown = Knew nothing about the place
    .why = It is hard to choose a move without knowing where it goes.
flag-job_left = Left a job for the move
    .why = Losing a job makes the consequences greater and can lead away from self-support.
flag-came_almost_at_once = Contacted the social services here almost at once
    .why = An early contact is background. Together with the acts of the previous municipality it says more.
flag-typical_pattern = First-hand lease, several rents paid, then contact here
    .why = Munkedal describes this as the usual pattern.
flag-network_lost = Lost people around them
    .why = Broken contacts are a consequence that affects what support is needed now.
flag-papers_from_sender = Papers from the previous social services
    .why = The papers can show what was said and decided.
flag-support_still_needed = Other support is still needed
    .why = Support other than money may need to go on here or be considered for transfer.
flag-years_in_old_place = Lived several years in the previous municipality
    .why = Socialstyrelsen’s advice takes account of those who have lived long in one place.
flag-children_uprooted = Children left school or friends
    .why = Children are hit especially hard by a break. The child’s own views need to be heard.
flag-child_without_school = A child does not go to school here
    .why = Every week without school is felt by the child.
flag-continuity_broken = Single adult with a special need to stay put
    .why = Socialstyrelsen’s advice takes special account of those who need continuity.
flag-adapted_home_left = Left an adapted home
    .why = An adapted home takes time to replace. The need is assessed here.
flag-hard_to_be_tenant = Hard to be accepted as a tenant
    .why = This explains why the choices were few. It says nothing about the person.
flag-repeated_moves = Several moves in a short time
    .why = Many moves make it harder to settle, especially for children.
flag-care_out_of_reach = Specialist care out of reach
    .why = The care needs to be arranged anew, or the journeys solved.
flag-dwelling_far_away = The home is far from services
    .why = Long distances affect work, school and daily life.
flag-dwelling_poor_terms = Defects in the home or its terms
    .why = Short leases, high rents and poor condition make the housing insecure.
flag-dwelling_condemned = A condemned or unsuitable home
    .why = The home is known in the municipality from before. It is urgent to look at the housing.
flag-dwelling_unsuitable = The home is too small or unsuitable
    .why = It needs to be found out how the home works for those who live there.
flag-electric_heating_cost = Heating by electricity
    .why = Reasonable actual costs of electricity are outside the national norm. A standard amount can give too little.
flag-same_route_house = Many in the house came in the same way
    .why = This is knowledge about the house and the landlord, not about the person.
flag-landlord_counts_on_support = The landlord counts on the social services to pay
    .why = It is for the landlord to judge the ability to pay. Assistance is never given in advance.
flag-income_fell = Lower own income after the move
    .why = A lower income can mean a longer way to self-support.
flag-studies_broken_off = Studies or a work placement broken off
    .why = What the person has put into studies and work may be lost.
flag-transfer_to_consider = Transfer of the case can be considered
    .why = Support other than economic assistance has been ongoing, and the person has not chosen to stay here. A request must suit what the person wants. If the support has ended, it is uncertain whether anything can be transferred. Let the lawyer look at it.
flag-reason_to_contact_sender = Reason to talk with the previous municipality
    .why = Munkedal’s policy is to make contact at once on suspicion. The contact can be general. Information about the person requires consent.

flag-acute_need = Urgent need
    .why = Urgent needs come before everything else in the interview.
flag-protection_unclear = The need of protection is not clear
    .why = A missing answer is not a no. Contact with others has to wait.
flag-danger_now = Threats or violence now
    .why = The person’s safety comes before all other questions.
flag-child_needs_help_now = A child needs help now
    .why = The child’s need of protection shall be assessed at once.
flag-decision_can_be_appealed = The decision can still be appealed
    .why = The time is three weeks from the day when the person was informed of the decision.
flag-appeal_last_days = The time to appeal has ended, or ends in a day or two
    .why = Three weeks have passed. If the last day was a holiday or a weekend, the next working day counts. The authority that decided examines whether the appeal came in time.
flag-appeal_can_reveal = An appeal can reveal where the person is
    .why = An appeal is handed in to the municipality that decided, and what it says can be read there. Safety comes first. The time for an appeal is three weeks all the same.
flag-lives_in_senders_contract = Rents from the previous municipality
    .why = A municipality that has itself arranged housing in another municipality may still be responsible.
flag-interpreting_unsafe = Not interpreted by an interpreter
    .why = A wish that could not be said in one’s own language has not been heard.

flag-own_wish = Clear own wish to move
    .why = With a wish of one’s own, the help is ordinary support. It does not remove requirements or refusals that are unlawful in themselves.
flag-asked_for_the_help = Asked for the help
    .why = Help that the person has asked for is ordinary support.
flag-home_tried_first = Several ways were tried in the home municipality
    .why = The possibilities at home were tried before the move came up.
flag-moved_for_protection = Move for protection from violence or threats
    .why = Such a move is handled in its own order and is not read as active participation.
flag-municipalities_talked_before = The municipalities were in contact before the move
    .why = Cooperation before a move suggests that the person’s needs came first.
flag-decided_together = Decided together, aiming at self-support
    .why = Support shall be designed together with the person.
flag-place_looked_into = The place had been looked into
    .why = The municipality told about several sides of the new place.
flag-dwelling_fit = The home had been seen and works
    .why = Someone from the municipality had seen the home, and it works for the household.
flag-rules_explained = Was told that the rules can differ
    .why = The person knew more about what the move could mean.
flag-children_heard = The children’s situation considered and children heard
    .why = The children’s views and needs were brought up before the move.
flag-work_or_study_here = Work or studies in the place
    .why = Work within reach is a good reason to move.
flag-found_dwelling_self = Found the home without help
    .why = To search for and choose a home oneself can show a wish of one’s own, if nobody required it and there was something to choose from.
flag-could_say_no = Could say no without consequences
    .why = A municipality may offer housing elsewhere if the person is free to decline.
flag-home_offered_there = Housing was offered or sought in the home municipality
    .why = There was support for staying.
flag-kept_queue_place = Could keep housing savings or a place in the queue
    .why = This kept the way back open.
flag-general_search_help = General help to learn how to search
    .why = Help to search for a home oneself, anywhere, is ordinary support.
flag-stable_home_as_reason = A stable home or the children’s best as a reason
    .why = The reason explains the move. It does not replace the person’s own wish.

### Contradictions

contradiction-wish_and_no_alternative = The person wanted to move and at the same time had no other possibilities.
contradiction-wish_and_ultimatum = The person wanted to move and would otherwise have been without a home or money.
contradiction-wish_and_forced = The person wanted to move and at the same time felt forced.
contradiction-wish_and_would_stay = The person wanted to move but would have stayed if the choice had been free.
contradiction-wish_and_never_own = The person wanted to move but also says that it never became a wish of their own.
contradiction-no_wish_and_would_move = The person did not want to move but would have chosen to move here if the choice had been free.
contradiction-asked_and_no_wish = The person asked for help to move and at the same time did not want to move.
contradiction-home_offered_and_without_home = The person was offered a home in the same municipality and would still have been without a home.
contradiction-contact_and_no_trace = The person says that the municipalities talked with each other, but our system does not show it.
contradiction-moved_in_future = The date of the move is later than the interview.

### Worked out

computed-assistance_in_month_of_move = { $value } was responsible for the assistance in the month of the move.
computed-first_rent = One month’s rent only. Rent is paid in advance, and paying the first is common practice. It speaks neither for nor against.
computed-days_to_contact = { $value ->
    [one] There was { $value } day between the move and the first contact.
   *[other] There were { $value } days between the move and the first contact.
}
computed-appeal_by = An appeal must have arrived by { $value }. If that day is a Saturday, a Sunday, a public holiday or the eve of Midsummer, Christmas or New Year, the next working day counts.

### Worth a second look

check-contact_before_move = The first contact is before the move.
check-contact_in_future = The first contact is after today’s conversation.
check-decision_in_future = The day when the decision came is after today’s conversation.
check-this_move_not_counted = The move here should be counted. Then the answer is at least 1.
check-consent_already_over = The consent cannot apply until a day that has already been.

### Measures

measure-acute_needs = Cover the urgent needs
    .how = Consider food, shelter and medicine today. The municipality of stay is responsible for what is urgent.
measure-ask_what_is_acute = Ask what is urgent and whether anyone threatens
    .how = Ask in private, with another interpreter if needed, before anyone else is contacted. The time for an appeal runs all the same.
measure-clear_up_protection = Make the need of protection clear
    .how = Ask again in private, with another interpreter if needed. Make no contact with others before that.
measure-safety_routine = Follow the safety routine
    .how = Write no place in the transcript. Make no contact with the previous municipality and give out no information unless the routine says so.
measure-child_protection = Assess the child’s need of protection at once
    .how = Make a report of concern or hand over to the children’s unit the same day.
measure-book_interpreter = Book an interpreter
    .how = If you do not speak the person’s language yourself: book a new time with an interpreter and ask the questions about the wish again. Allow double the time.
measure-child_views = Find out what the children think
    .how = Give each child a chance to speak, and weigh the answer into the assessment of the child’s best.
measure-help_to_school = Help the family to the school
    .how = Call the school together with the parent today.
measure-school_with_protection = Arrange school by the routine for protection
    .how = The child has a right to school also where the family’s place must be protected. Let the person responsible for the protection make the contact.
measure-document_experience = Document the person’s experience
    .how = Write what the person said, in the person’s words, apart from your assessment. Also write when it was received and by whom.
measure-ask_for_decision = Ask for the decision of the previous municipality
    .how = Help the person to request a written decision with reasons and information on how to appeal.
measure-appeal_in_time = Help the person to appeal in time
    .how = The appeal must have arrived within three weeks from the day when the person was informed of the decision. If the last day is a Saturday, a Sunday, a public holiday or the eve of Midsummer, Christmas or New Year, the next working day counts.
measure-appeal_with_protection = Appeal only as the safety routine says
    .how = Let the one who is responsible for the protection read it first. Write no address, place or phone number in the appeal. Count this into the three weeks.
measure-after_appeal_time = See what can be done now
    .how = Check the day in the decision. The person can make a new application or ask for the decision to be changed. If the decision is from another municipality, help with the contact. If protection is needed, or that is not clear, do it only as the safety routine says.
measure-consent_to_contact = Ask for consent to contact
    .how = Write what the consent covers, to whom, for how long and how it is withdrawn. For a child, ask the guardian, and the child according to age and maturity.
measure-consent_for_request = Ask whether the consent covers a request
    .how = A request for transfer says much about the person. See what the consent covers and ask whether a request may be sent. If the consent does not cover it, it is not sent.
measure-contact_sender = Contact the previous municipality
    .how = Talk in general about how the municipalities work. Information about the person requires consent or another basis in law.
measure-ask_explanation = Ask the previous municipality for an explanation
    .how = Ask, with the person’s consent, why the move happened and who decided.
measure-letter_to_sender = Send an official letter to the previous municipality
    .how = The letter is an official document and must be registered. Write nothing about the person without consent.
measure-check_own_register = Check whether the previous municipality made contact
    .how = Look at the case in your own system. Fill in the section Checks.
measure-own_investigation = Investigate what did not come along
    .how = Build on what the person tells you when the background is missing.
measure-check_responsibility = Examine which municipality is responsible
    .how = If the previous municipality arranged the housing itself, it may still be responsible. Let the lawyer look at it.
measure-assess_support = Assess the need of support here
    .how = Take an application for the support that the person needs now.
measure-transfer_request = Request transfer of the case
    .how = Only when support other than economic assistance is ongoing, and with regard to the person’s wish. The request must be in writing.
measure-ivo_application = Apply to IVO if the municipalities disagree
    .how = Possible when the other municipality says no or has not answered the transfer request within one month.
measure-home_visit_with_consent = Make a home visit with consent
    .how = Look at condition, size and safety with respect for the home.
measure-help_to_new_home = Help the person to look for a better home
    .how = Never require the person to search outside the municipality.
measure-talk_to_landlord = Talk with the landlord
    .how = Say that assistance is assessed for each person and that the landlord judges the ability to pay. Name no person without consent.
measure-explain_rules = Explain the rules for support here
    .how = Say what applies in this municipality, in speech and preferably also on paper.
measure-actual_electricity_cost = Count the actual cost of electricity
    .how = Ask for the electricity bill and consider whether the cost is reasonable.
