## English. Translated from Swedish.
## The questions are read aloud. Each sentence must be possible to interpret on its own.
## “We” are the social services of the municipality where the person lives now. No flag is about the person: they are about our own steps.

form-title = Interview before a move
    .purpose = A conversation with a person who may move to another municipality: what does the person want, what has been tried here, and what do we need to do before we help?

### Opening

section-opening = The story

information_given = I want to understand how you live now and how you want to live. You do not have to move to get help. You choose what you tell me. You can say no to a question.
    .short = Information read aloud
    .help = Also say that you take notes during the conversation and that the person will hear a summary at the end. Say that you decide nothing about a move today.
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
    .officer_speaks = No interpreter: I speak the language

spoken_language = Which language do you want to speak?
    .short = Language
    .help = Also ask whether the person and the interpreter understand each other. Change the interpreter or the time if it does not work.

acute_needs = Is there anything that cannot wait? I will read out some things.
    .short = Urgent needs
    .help = Pause the interview if something is urgent. What is urgent is solved here and now, whether or not there will be a move.
    .note = Read out one choice at a time.
    .food = Food for today
    .shelter = Somewhere to sleep
    .medicine = Health care or medicine
    .danger = Someone threatens or harms me
    .child_needs_help = A child needs help now
    .nothing_acute = No, nothing urgent

protection_need = Do you need to move to be safe from violence or threats?
    .short = Move for protection
    .help = Ask only when the person is alone with you and the interpreter. If yes, almost all other questions fall away. Then follow the safety routine and write no place in the transcript.
    .note = Interpret only the words. Say no names and no places.

protection_steps = What has been done for the person’s safety?
    .short = Steps for protection
    .help = For you. Not read aloud. Write nothing about where the person is going. A person who must move because of violence may apply in the new municipality before the move.
    .routine_followed = The safety routine is being followed
    .applied_there = An application in the new municipality is made or under way
    .receiver_informed = The new municipality has been informed according to the routine
    .company_uninformed = A company arranges the housing and the new municipality knows nothing
    .not_started = Nothing yet

story = Please tell me how you live today. How do you want to live from now on? Start where you like.
    .short = The story
    .help = Mention no place and no move at first. Listen and write in the person’s own words. Follow up with: What is important to you? Who said that? Write your own assessment somewhere else.
    .note = Interpret in the first person. Do not change the choice of words.

wish_first = What did the person say about moving, before you had asked?
    .short = The wish in the story
    .help = For you. Not read aloud. The first answer was given with no choices to pick from. The question is asked once more later on.
    .wants_to_move = Wants to move to another municipality
    .wants_to_stay = Wants to stay in the municipality
    .both_ways = Said both
    .not_mentioned = Did not bring it up

### Life here

section-life_here = Life here

home_municipality = Which municipality do you live in now?
    .short = Home municipality
    .help = Type a few letters and choose from the list. It means the municipality where the person is settled.
    .note = Ask for the municipality, not the address.

years_here = How many years have you lived here in the municipality?
    .short = Years in the municipality
    .help = Write 0 if it is less than a year. According to national advice, a person who has lived long in one place should not be forced away from it.
    .unit = years

recent_moves = How many times have you moved in the last three years?
    .short = Moves in three years
    .help = Do not count the move that is talked about. Many moves are especially hard on children.
    .unit = moves

present_home = How do you live now?
    .short = Home now
    .help = Ask how large the home is, who shares it and how long the person can stay. Write a note if needed.
    .note = A home through the municipality means that the municipality rents it and lets the person live there.
    .own_lease = A first-hand lease of my own
    .second_hand = I sublet
    .municipal_contract = In a home through the municipality
    .temporary = In a hotel or hostel
    .with_others = With relatives or friends
    .no_home = I have no home
    .other = In another way

present_home_cramped = Is the home too small for those who live there?
    .short = Home too small now
    .help = Ask how many rooms there are and how many people live there. One hotel room for a whole family counts too.

contract_end_help = What have you been told about the time after the municipality’s lease?
    .short = After the municipality’s lease
    .help = The lease may come to an end. What matters is which help is given then, and where.
    .help_here = I get help to search here in the municipality
    .help_elsewhere = I get help to search in another municipality
    .no_help = I get no help
    .not_discussed = Nobody has talked about it

support_now = What do you live on now? What support do you have?
    .short = Support now
    .help = Several answers are possible. The definition of active participation concerns people with economic assistance. Munkedal’s policy also counts other support from the social services.
    .note = Economic assistance is money from the social services of the municipality. In Swedish it is also called försörjningsstöd.
    .economic_assistance = Economic assistance from the municipality
    .social_support = Other support from the social services
    .own_income = Wages or other income of my own
    .other_benefits = Benefits from another authority
    .none_of_these = None of these

ongoing_support = What other support do you have from the social services? I do not mean money.
    .short = Other support now
    .help = Only support that is under way. Do not ask for the reason for the support. Ongoing support should not end just because someone moves.
    .note = Read out one choice at a time.
    .treatment = Treatment
    .home_support = Housing support or help at home
    .contact_person = Contact person
    .family_support = Support for children or family
    .other_support = Other support
    .no_support = No other support

### Home first

section-home_first = Home first

tried_here = What have you and we done to find a home here in the municipality?
    .short = Attempts here
    .help = Covers both what the municipality has done and what the person has done. Several answers are possible.
    .municipal_home = A home through the municipality
    .temporary_place = Temporary housing
    .office_asked_landlords = The municipality has asked landlords
    .searched_myself = I have searched myself
    .landlords_refused = The landlords have said no
    .not_accepted = I am not accepted: no work, or debts
    .nothing_tried = Nothing

offered_here = What have we offered you here in the municipality?
    .short = Offered here
    .help = Let the person answer freely. Choose what came closest to a real possibility. Choose “Nothing” only when the person says that there was nothing.
    .home_offered = A home
    .temporary_offered = Temporary housing
    .help_to_search = Help to search
    .other = Something else
    .none = Nothing

if_stay = What happens if you stay here in the municipality? What have we said about that?
    .short = If the person stays
    .help = It is about what the person has been told by us. Write the words in a note if someone has said them outright. Correct at once what is wrong.
    .could_stay = I get help to stay
    .without_home = I am left without a home
    .without_support = I am left without money
    .other = Something else

### What we have said

section-our_words = What we have said

who_raised_it = Who first had the idea that you should move to another municipality?
    .short = Who raised the move
    .help = Do not read out the choices first. Let the person answer freely, then choose. It may be you who raised it: if so, write that.
    .self = I did
    .family_or_friends = Family or friends
    .our_office = Someone at your office
    .landlord = A landlord
    .someone_else = Someone else
    .nobody = Nobody has brought it up

told_to_search = Has anyone at our office said that you must look for housing in other municipalities?
    .short = Required to search elsewhere
    .help = First ask openly: What have we said that you need to do to get money next month? The question covers what has been said and what stands in decisions and plans.
    .note = Must is a requirement. Advice or a question is something else. Keep them apart when you interpret.

condition_consequence = What would happen if you did not look? What did we say about that?
    .short = Consequence of the requirement
    .help = Choose what was said, not what the person is afraid of. Write the words that were used in a note.
    .support_stopped = That the support would stop
    .support_reduced = That the support would be reduced
    .nothing_said = You said nothing about that

support_cut = Have we said no when you applied for money? Or have you got less money? What reason were you given?
    .short = Refusal or less support
    .help = Compare with the decisions. A no because the need can be met by moving to another municipality is something other than other refusals.
    .note = Read out the questions one at a time.
    .not_cut = No, that has not happened
    .cut_home_elsewhere = Yes, because I can get a home somewhere else
    .cut_other_reason = Yes, for another reason
    .cut_no_reason = Yes, but I was given no reason

after_no = Have you ever said no to moving? What happened then?
    .short = Consequence of a no
    .help = We may suggest housing in another place. The person may decline. Ask what happened afterwards.
    .note = Read out the two questions one at a time.
    .never_said_no = I have never said no
    .accepted = I said no, and it was fine
    .not_accepted = I said no, but you did not accept it
    .consequences = I said no, and I lost support or my home

reasons_given = Have we said why you should move? Which reasons have you heard?
    .short = Reasons we gave
    .help = Do not read out the choices. Choose those that fit what the person says. A reason from us explains a move but does not replace the person’s own wish.
    .stable_home = A stable home of my own
    .better_for_children = That the children would be better off
    .work_or_study = Work or studies in the place
    .near_family = Being near family or friends
    .no_homes = That the municipality has no homes
    .cost_or_workload = The municipality’s costs or workload
    .own_responsibility = That I am responsible for my own housing
    .no_reason = I have been given no reasons

told_before = What have we told you about a move? I will read out some things.
    .short = What we have told
    .help = Choose only what has been said so that the person understood. If something is missing you can tell it now: then change the answer.
    .note = Read out one choice at a time.
    .may_say_no = That I may say no right up to the move
    .rules_differ = That the rules for support may be different there
    .new_assessment = That the new municipality makes its own assessment
    .keep_queue_place = That I may keep housing savings and my place in the queue
    .nothing_told = You have not told me any of this

### Help and money

section-help_and_money = Help and money

asked_for_help = Have you yourself asked for help to move to another municipality?
    .short = Asked for help
    .help = Keep apart asking for help and saying yes to help that someone offers.

search_help = Have we helped you to look for housing? In what way?
    .short = Help to search
    .help = Covers officers, housing coaches and the like. General help to learn how to search is ordinary support.
    .note = A housing coach works for the municipality and helps people to find a home.
    .taught_to_search = You showed me how I can search myself
    .searched_here = You looked for a home for me here in the municipality
    .searched_elsewhere = You looked for a home for me in other municipalities
    .landlord_tip = You gave me names of landlords in other municipalities
    .no_search_help = You have not helped me to search

rent_months_planned = How many months of rent have we said that we will pay for a new home?
    .short = Months of promised rent
    .help = Count only rents for the home in the other municipality. Write 0 if nothing is promised. Paying the first month’s rent is common.
    .unit = months

help_planned = Have we promised or given any other help with a move? I will read out some things.
    .short = Other help with the move
    .help = Several answers are possible. Include what has been said even if nothing is decided. If there is a loan, ask whether the money is to be paid back.
    .note = Read out one choice at a time.
    .moving_costs_applied = Money for the move, which I have applied for
    .moving_costs_unasked = Money for the move, without my applying
    .travel = You arrange the journey
    .loan = You lend me money
    .landlord_promise = You promise the landlord something
    .money_offer = You offer money if I move
    .nothing_planned = None of these

income_there = What would you live on after a move?
    .short = Income after the move
    .help = Choose what is settled, not what the person hopes for.
    .work = Wages from work
    .other_income = Pension, benefits or other income of my own
    .assistance_only = Economic assistance only
    .not_settled = It is not settled

### The new place and the home

section-new_home = Place and home

place_suggested_by = Is there a municipality to move to? Who suggested it?
    .short = Who suggested the place
    .help = If there is no such municipality the questions about the place and the home fall away. Do not suggest a place here.
    .note = Read out the two questions one at a time.
    .self = I did
    .family_or_friends = Family or friends
    .our_office = Someone at your office
    .others = A landlord or someone else
    .no_place = There is no such municipality

target_municipality = Which municipality is it?
    .short = New municipality
    .help = Type a few letters and choose from the list. Write no address.
    .note = Ask for the municipality, not the address.

moving_on = When are you meant to move?
    .short = Intended day of the move
    .help = Year and month are enough. If no day is set that is good: then there is time.

place_knowledge = { $target_municipality_known ->
    [yes] What do you know about { $target_municipality }?
   *[no] What do you know about the place?
}
    .short = Knowledge of the place
    .help = Let the person talk. Choose afterwards. Ask whether the person has been there and what the person has been told by us.
    .knows_well = I know the place well
    .knows_some = I know some things
    .knows_little = I know a little
    .knows_nothing = I know nothing

dwelling_found_by = Is there a home there? Who found it?
    .short = Who found the home
    .help = Also ask who has talked with the landlord and who arranges the lease.
    .note = Read out the two questions one at a time.
    .self = I did
    .family_or_friends = Family or friends
    .our_office = Someone at your office
    .landlord = The landlord contacted me
    .others = Someone else
    .no_dwelling_yet = There is no home yet

dwelling_seen = Who has seen the home?
    .short = Who has seen the home
    .help = Several answers are possible. Pictures do not count as having seen the home.
    .self = I have
    .our_office = Someone at your office
    .someone_else = Someone else I know
    .nobody = Nobody

contract_kind = What kind of lease would you get?
    .short = Kind of lease
    .help = Ask to see the draft before anything is signed. Look at who is named as landlord and how long it runs.
    .note = First-hand is directly from the owner. Second-hand is from someone who rents the home.
    .first_hand = First-hand
    .second_hand = Second-hand
    .from_our_municipality = I rent from your municipality
    .lodger = I am a lodger
    .no_contract = No lease

rent = How much is the rent each month?
    .short = Monthly rent
    .help = The whole rent for the household. An approximate amount is enough. Electricity and heating come in the next question.

dwelling_terms = Is there anything about the home that you think about? I will read out some things.
    .short = Terms and location
    .help = Several answers are possible. Ask how the home is heated and who pays for the electricity. Ask how the person would get to shops, school, work and care.
    .note = Read out one choice at a time.
    .short_contract = The lease is short
    .high_rent = The rent is too high for me
    .own_electric_heating = The home is heated with electricity that I pay for
    .far_away = It is far to shops, school or buses
    .too_small = The home is too small
    .no_worries = No, it suits me

electricity_cost = What would electricity and heating cost each month?
    .short = Electricity and heating
    .help = Ask the landlord or the power company about last winter. An approximate amount is enough. If nobody knows: choose “don’t know” and find out before the decision.

### Daily life and family

section-family = Daily life and family

job_and_move = Do you have a job? What would happen to it if you moved?
    .short = The job and a move
    .help = Part-time and hourly work also count. Nobody should have to leave a job to get a home.
    .note = Read out the two questions one at a time.
    .no_job = I have no job
    .can_keep = I can keep it
    .new_job_there = I have a new job in that place
    .would_have_to_leave = I must leave it
    .ends_anyway = It ends anyway

changes_by_move = What would be different for you if you moved? I will read out some things.
    .short = What would change
    .help = First ask openly: What do you have here that is important to you? There is room both for what would be better and for what would be lost.
    .note = Read out one choice at a time. SFI is teaching of Swedish to adults.
    .closer_to_people = I would be closer to people I like
    .better_daily_life = Daily life would work better
    .lose_network = I would lose touch with people around me
    .studies_cut = SFI, a course or practical training would be broken off
    .care_out_of_reach = I would not be able to get to my specialist care
    .leave_adapted_home = I would leave a home that is adapted for me
    .no_change = Nothing in particular

household = Now I want to ask about the adults who would move with you.
    .short = Adults moving along
    .help = One adult at a time. The children come next. Write no names. Every adult has a wish of their own and needs to be asked in person.
    .entry = Adult { $number }
    .add = Add an adult
    .none = No other adults

household-relation = Who is that person to you?
    .short = Relation
    .help = Write no name.
    .partner = My partner
    .parent = My parent
    .adult_child = My adult child
    .other_adult = Another adult

household-own_view = What does that person want?
    .short = Own wish
    .help = Choose “Not asked” until you or a colleague has heard it from the person. What somebody else says does not count.
    .wants_to_move = Wants to move
    .wants_to_stay = Wants to stay
    .both_ways = Both
    .not_asked = Not asked

continuity_need = Is there anything that makes it extra hard for you to change the place where you live?
    .short = Need to stay
    .help = Do not ask for diagnoses. It is about whether a move is especially hard on the person.
    .disability = A disability
    .frail_health = Frail health or old age
    .need_of_routine = I need fixed routines and the same people
    .nothing_special = No

children = Now I want to ask about the children who would move with you.
    .short = The children
    .help = One child at a time. Write no names. Preferably talk with the children themselves at another time.
    .entry = Child { $number }
    .add = Add a child
    .none = No children

children-age = How old is child { $entry }?
    .short = Age
    .help = Whole years. Write 0 for a child under one year.
    .unit = years

children-leaves_school = Would the child leave their school or preschool?
    .short = Leaves school
    .help = After-school care also counts. Ask when in the school year the move is meant to be.

children-leaves_friends = Would the child leave friends or a sport?
    .short = Leaves friends
    .help = Friends, teams, clubs and anything else that is important to the child.

children-heard = Has the child been able to tell someone at our office what the child thinks?
    .short = Child asked
    .help = The child should be asked in a way that suits the child’s age. The child does not have to answer.

children-opinion = What did the child say?
    .short = The child’s view
    .help = Write the child’s words in a note.
    .wants_to_move = Wants to move
    .wants_to_stay = Wants to stay
    .both_ways = Both

### The wish

section-wish = Own wish

feelings = How does it feel when you think about a move?
    .short = Feeling about the move
    .help = Do not read out the choices. Several answers are possible. Write the person’s own words in a note.
    .looking_forward = I look forward to it
    .calm = I am calm
    .worried = I am worried
    .sad = I am sad
    .forced = I feel forced
    .does_not_understand = I do not understand what is happening
    .other = Something else

who_decides = Who decides whether you will move?
    .short = Who decides
    .help = Ask openly. The answer shows how the person sees their choice.
    .self = I do
    .together = You and I together
    .our_office = Your office does
    .family = Someone in the family
    .someone_else = Someone else

wish_to_move = Do you yourself want to move to another municipality? Which answer fits best?
    .short = Own wish to move
    .help = Read out all the answers calmly. You have already heard the story. If the answers do not agree the program shows it. Then you can talk about it.
    .note = Read out all the answers before the person chooses.
    .own = I want to move
    .agreed = I go along with it
    .pressured = I feel pressured
    .none = I do not want to move

free_choice = What would you choose if you could choose quite freely?
    .short = Free choice
    .help = The question is asked of everyone, whatever the answer to the previous question.
    .stay = To stay here in the municipality
    .move_there = To move to the municipality we have talked about
    .move_elsewhere = To move to another place

### Contact and consent

section-contact = Contact

consent_contact = { $target_municipality_known ->
    [yes] May we talk with the social services in { $target_municipality } about you before the move?
   *[no] May we talk with the social services in the new municipality about you before the move?
}
    .short = Consent to contact
    .help = Explain what you want to tell, to whom and why. Consent is voluntary and can be withdrawn. A no does not affect the right to support.
    .note = Consent means that the person says yes. It is possible to say yes to a part.

consent_scope = What may we tell, and what may we not tell?
    .short = What the consent covers
    .help = Write so that a colleague understands the limit. Write no addresses.

consent_until = Until which day does your yes apply?
    .short = Consent applies until
    .help = Suggest a short time. The person can withdraw the consent at any time.

help_to_apply = What do you plan to do if you need support in the new municipality?
    .short = Contact with new municipality
    .help = The person applies in person. We can help with the contact if the person wants. A phone number alone is not enough help.
    .wants_help = I want help to contact them
    .has_help = I have already had help to contact them
    .on_my_own = I contact them on my own
    .only_number = I have only been given a number or an address
    .not_needed = I will not need support

anything_more = Is there anything more that you want to tell? Is there anything that I have misunderstood?
    .short = More to tell
    .help = Write in the person’s own words. Then read out the summary. If it is about protection: write no place.

### Checks

section-checks = Our own steps

wish_steps = How have we found out what the person wants?
    .short = The wish looked into
    .help = For you, after the conversation. Not read aloud. Once more preferably means another day, when the person has had time to think.
    .asked_openly = Asked openly, without choices
    .asked_again = Asked once more
    .asked_alone = Asked in private, without the family
    .written_down = Written down the person’s own words
    .nothing_yet = Nothing yet

home_first_done = What have we tried in our own municipality?
    .short = Tried in the municipality
    .help = For you. Not read aloud. Tick only what has been done for this very person and can be read in the case.
    .municipal_company = Asked the municipal housing company
    .private_landlords = Asked private landlords
    .social_contract = Considered a social lease
    .temporary_home = Considered temporary housing
    .housing_queue = Helped the person into the housing queue
    .search_support = Helped the person to search here
    .nothing_yet = Nothing yet

home_first_result = What was the result?
    .short = Result in the municipality
    .help = For you. Not read aloud. Choose “Not finished” as long as an answer is awaited.
    .possible_here = A home can be arranged here
    .nothing_found = All ways have been tried, there is no home
    .not_finished = Not finished

place_looked_into = What have we found out about the new place?
    .short = The place looked into
    .help = For you. Not read aloud. Compare with the person’s circumstances here. Integration is looked into when the person needs it.
    .work = Work
    .housing = Housing in the longer term
    .education = School and education
    .care = Social care
    .safety = Safety
    .health_care = Health care
    .integration = Integration
    .target_office_asked = Asked the administration of the place
    .employer_asked = Asked employers
    .nothing_yet = Nothing yet

place_worse = What is worse in the new place than here, for this person?
    .short = Worse in the place
    .help = For you. Not read aloud. It is about the person’s own needs, not the place in general. If you do not know: choose “don’t know”.
    .work = Work
    .housing = Housing in the longer term
    .education = School and education
    .care = Social care
    .safety = Safety
    .health_care = Health care
    .integration = Integration
    .nothing_worse = Nothing is worse

dwelling_looked_into = What have we found out about the home?
    .short = The home looked into
    .help = For you. Not read aloud. All real costs are rent, electricity, heating, insurance and travel.
    .quality = Condition and standard
    .landlord = The landlord
    .rent_level = The rent
    .real_costs = Whether assistance there covers all real costs
    .fits_household = Whether the home suits the household
    .lasting = How long the person can stay
    .nothing_yet = Nothing yet

dwelling_shortcomings = What did it show?
    .short = Shortcomings of the home
    .help = For you. Not read aloud. Write no address. What is known about the building says nothing about the person.
    .poor_condition = Poor condition
    .landlord_doubts = Doubtful landlord
    .landlord_counts_on_support = The landlord counts on the social services to pay
    .rent_too_high = Rent too high
    .costs_not_covered = Assistance does not cover all costs
    .too_small = Too small for the household
    .not_lasting = Not lasting
    .condemned = Condemned or unsuitable
    .same_route = Many in the building came the same way
    .no_shortcomings = No shortcomings

child_impact = Have the consequences for the children been looked into?
    .short = Child impact analysis
    .help = For you. Not read aloud. The analysis is made before the decision and for each child separately.
    .written = Yes, it is written
    .started = Begun
    .not_yet = Not yet

contact_target = What contact have we had with the new municipality?
    .short = Contact with new municipality
    .help = For you. Not read aloud. General questions about the place need no consent as long as nobody can tell whom they concern.
    .with_consent = Contact with the person’s consent
    .general_only = General questions only, nothing about the person
    .other_legal_ground = Contact with other support in law
    .without_ground = Information about the person was given without consent and without support in law
    .before_withdrawal = Contact with consent that the person later withdrew
    .not_yet = None yet

support_plan = What happens to the person’s ongoing support at a move?
    .short = Ongoing support
    .help = For you. Not read aloud. It is about support other than money. Such support can be handed over or considered for transfer.
    .continues = We go on giving it
    .handover_planned = It is handed over according to plan
    .ends_not_needed = It ends, and the person does not need it
    .ends_needed = It ends, but the person needs it
    .not_planned = It is not planned

decision_made = Is there a decision on the help with the move?
    .short = Decision
    .help = For you. Not read aloud. It covers rent, moving costs, guarantees and other help. A promise in a conversation is no written decision.
    .written = Yes, a written decision
    .oral_only = Only by word of mouth
    .none_yet = No, no decision yet
    .nothing_to_decide = No help with the move is in question

decided_by = Who decided?
    .short = Who decided
    .help = For you. Not read aloud. See in the delegation order who may decide.
    .board = The board
    .delegate = Someone with delegation
    .coach = A coach or someone else without delegation
    .unclear = It is unclear

### Conditions in words

condition-clear_own_wish = the person has expressed a clear wish of their own to move
condition-not_protected = it is not known that the move is for protection from violence or threats
condition-place_chosen = there is a municipality to move to
condition-dwelling_exists = there is a home in the place
condition-has_other_support = the person has support other than money from the social services
condition-felt_pushed = the person feels forced or does not understand what is happening
condition-wish_missing = the person does not want to move, feels pressured or forced, or does not understand what is happening
condition-without_options = the person has no real alternative
condition-we_stood_by = the person has support from social services, but no help has been given here and nothing has been offered
condition-we_help_elsewhere = we help with housing in or a move to another municipality
condition-we_required_or_refused = we have made a requirement, refused an application or not accepted a no
condition-left_without_options = the person has support from social services and no real alternative
condition-number_only = the person was only given a number or an address, without having asked for help to move
condition-we_act_otherwise = we act in another way than by leaving the person without an alternative
condition-we_act = we act, or refrain from helping
condition-unasked_help = we help with a move without the person having asked for it
condition-wish_absent = something suggests that the person’s own wish is missing
condition-we_act_without_wish = we act, and something suggests that the person’s own wish is missing
condition-wish_heard_twice = the question of the wish has been asked openly and once more
condition-place_investigated = the place has been looked into point by point
condition-dwelling_investigated = the home has been looked into point by point
condition-contact_must_wait = contact with others must wait, because it is dangerous or because that is not clear
condition-safety_unsaid = the person could not or would not say whether there is danger or a need of protection
condition-contact_cleared = it has been said that no danger stands in the way of contact with others
condition-does_not_want = the person does not want to move, has said a no that was not accepted, feels pressed or forced, or does not understand what is happening

### Elements

element-aid = Economic assistance or other support
    .short = aid
element-municipality_acts = We act, or refrain from helping
    .short = acts
element-would_cause_move = The acts lead to the move
    .short = consequence
element-to_other_municipality = Move to another municipality
    .short = move
element-no_clear_wish = No clear wish of their own
    .short = no own wish

### Flags: always

flag-search_elsewhere_required = Required to look for housing elsewhere
    .why = The support is tied to looking in other municipalities. Such a requirement has no support in the Social Services Act, whatever the person wants.
flag-refused_because_elsewhere = Refused because a home can be had elsewhere
    .why = A need of support must not be solved by our referring to a move against the person’s will.
flag-no_not_respected = A no to moving was not accepted
    .why = A clear no to changing the place where one lives must be respected and must not have consequences for the support.
flag-cut_without_reason = Refusal or less support without a reason
    .why = A decision that goes against the person has to give reasons and say how to appeal. Without reasons it cannot be seen whether the move was behind it.

### Flags: the wish

flag-no_own_wish = The person does not want to move
    .why = The person’s own wish is the decisive part of the definition. Without it we should not help the move along.
flag-only_agreed = Goes along with the move, without an own wish
    .why = Going along with something is not the same as wanting it. The definition asks for an expressed, clear wish.
flag-wanted_to_stay_at_first = In the story the person wanted to stay
    .why = The first answer was given with no choices to pick from. It weighs heavily when the answers differ.
flag-would_choose_to_stay = Wants to move, but would choose something else if the choice were free
    .why = The definition asks for an expressed, clear wish.
flag-felt_forced = The person feels forced or does not understand
    .why = The feeling about the move shows how the person sees their choice.
flag-we_raised_it = We raised the move first
    .why = Who took the initiative says something about whose wish the move rests on.
flag-place_suggested_by_us = We suggested the place
    .why = Whoever chooses the place steers the move. The person should be able to choose where, or to stay.
flag-help_not_asked_for = We help without anyone having asked
    .why = A political proposal requires that the person has asked for the help. The Agency for Public Management builds its definition on the person’s own wish.
flag-wish_not_heard_twice = The wish has not been heard twice
    .why = A wish that has been heard once, under pressure, may be an answer to the situation.
flag-wish_not_written_down = The person’s own words are not written down
    .why = What is not documented neither the person nor the next officer can refer to.
flag-interpreting_unsafe = Not interpreted by an interpreter
    .why = What could not be said in one’s own language has not been heard. Contact with others has to wait.

### Flags: home first

flag-home_not_tried_first = The ways in the municipality have not been tried
    .why = According to a political proposal the possibilities in the municipality should be exhausted first. Without that the choice is not free.
flag-home_possible_here = A home can be arranged here
    .why = When a home can be arranged here it is the wish, not the shortage, that should carry a move.
flag-no_help_at_home = We have not helped the person to stay
    .why = To refrain from helping can also be a way to get someone to move.
flag-no_real_alternative = The person sees no real alternative
    .why = Without an alternative it is hard to speak of a free choice.
flag-contract_ends_help_elsewhere = The lease ends and the help points elsewhere
    .why = Leases may end. It is when the help points to another municipality that the Agency for Public Management has seen active participation.
flag-contract_ends = The municipality’s lease ends
    .why = That such a lease ends is permitted in itself. It increases the need of help here.
flag-poor_temporary_home = Temporary housing or no home now
    .why = Poor temporary housing can make people accept anything.
flag-cramped_home = Too small a home now
    .why = Crowded housing can make people accept whatever is offered. It can also be the person’s own reason to move.
flag-hard_to_be_tenant = Hard to be accepted as a tenant
    .why = It explains why the choices are few. It says nothing about the person.

### Flags: what we have said

flag-urged_to_search_elsewhere = Urged to look in other municipalities
    .why = Urging without consequences can have good reasons, but it must never become coercion. The guidelines of the City of Stockholm say no to it.
flag-reasons_of_municipality = Our reasons are our own difficulties
    .why = The help should rest on the person’s needs, not on our lack of housing or money.
flag-cost_named_as_reason = Cost or workload was named as a reason
    .why = Such a reason can make the person feel in the way. It does not belong in the assessment.
flag-own_responsibility_as_reason = Own responsibility was given as a reason
    .why = Own responsibility is a principle of the law. It does not free us from helping.
flag-right_to_decline_not_told = Does not know that one may say no
    .why = A municipality may offer housing elsewhere if the person is free to decline. The person needs to know that.
flag-rules_not_explained = Nothing said about rules that may differ
    .why = Support is assessed by the guidelines of each municipality. The person needs to know that before a move.

### Flags: help and money

flag-loan_planned = Loan for the move
    .why = According to a political proposal the municipality should not lend money for a move to someone who has economic assistance only. A debt follows along to the new place.
flag-money_offered_to_move = We offer money if the person moves
    .why = By the guidelines of the City of Stockholm, money should not be used to get people to move. In other municipalities it is a grey zone.
flag-rent_beyond_first_month = More than the first month’s rent is promised
    .why = A first month’s rent is common practice. More months can tempt someone to move.
flag-dwelling_arranged_by_us = We found the home
    .why = The Agency for Public Management used this as a measure in its survey. Alone it says nothing about what the person wants.
flag-searched_elsewhere_for_person = We look for housing in other municipalities
    .why = Housing advice is ordinary support, but it can also become a tool for active participation.
flag-landlord_passed_on = We have passed on landlords elsewhere
    .why = Passing on landlords elsewhere can be help or steering. The person’s own wish decides.
flag-guarantee_to_landlord = We have promised the landlord something
    .why = A guarantee to a landlord in another municipality can affect where the move goes.
flag-moving_costs_unassessed = Moving costs without an application
    .why = Moving costs are ordinary assistance when they are assessed in the ordinary way. Without an application they easily become an offer.
flag-moving_costs_after_assessment = Moving costs after an application
    .why = Moving costs after an ordinary assessment are ordinary assistance.
flag-travel_arranged = We arrange the journey
    .why = An arranged journey is background. It matters when the person’s own wish is missing.

### Flags: what would be left

flag-job_would_be_lost = The person would leave a job
    .why = To lose a job makes the consequences greater and can lead away from self-support.
flag-own_income_lost = The own income would be lost
    .why = A lower income can mean a longer way to self-support.
flag-network_left = The person would lose people around them
    .why = The network that exists here cannot move along.
flag-studies_broken_off = Studies or training would be broken off
    .why = What the person has put into studies and work may be lost.
flag-care_out_of_reach = Specialist care would be out of reach
    .why = Care needs to be arranged anew or the journeys solved before a move.
flag-adapted_home_left = The person would leave an adapted home
    .why = An adapted home takes time to replace.
flag-continuity_at_risk = Single adult with a special need to stay
    .why = National advice takes special account of those who need continuity.
flag-years_here_many = Has lived several years in the municipality
    .why = National advice takes account of those who have lived long in one place.
flag-repeated_moves = Several moves in a short time
    .why = Many moves make it harder to settle, especially for children.

### Flags: the place

flag-place_unknown = The person knows nothing about the place
    .why = Someone who does not know where the move goes can hardly choose it.
flag-place_not_investigated = The place is not looked into point by point
    .why = Work, housing, education, care, safety and health care should be at least as good for the person. That is proposed as a duty for those who help.
flag-target_office_not_asked = The administration there has not been asked
    .why = The new municipality knows best what it is like there. General questions can be asked without saying whom they concern.
flag-work_worse_there = Poorer chances of work in the place
    .why = A longer way to work means a longer way to self-support.
flag-housing_worse_there = Poorer chances of housing in the longer term
    .why = The first home is not enough if there is none to change to.
flag-education_worse_there = Poorer school or education in the place
    .why = It concerns both the children’s school and the adult’s studies.
flag-care_worse_there = Poorer social care in the place
    .why = The support that the person needs should be available there.
flag-safety_worse_there = Less safety in the place
    .why = Safety is the person’s own feeling and what is known about the place.
flag-health_care_worse_there = Poorer health care in the place
    .why = Care should be possible to reach in a reasonable way.
flag-integration_worse_there = Poorer support for integration in the place
    .why = Language, contacts and ways into society take time to build up again.

### Flags: the home

flag-dwelling_unseen = Nobody has seen the home
    .why = Those who help with a home should know that it exists, lasts and suits.
flag-dwelling_not_investigated = The home is not looked into point by point
    .why = Condition, landlord, rent, real costs, size and duration should be known before anyone moves.
flag-dwelling_poor_condition = The home is in poor condition
    .why = A poor home here is not solved by a poor home there.
flag-landlord_doubtful = Doubtful landlord
    .why = The landlord’s reputation is one of the points to be looked into.
flag-landlord_counts_on_support = The landlord counts on the social services
    .why = The landlord is responsible for judging the ability to pay. Assistance is never certain beforehand.
flag-rent_too_high = The rent is too high
    .why = A rent that the new municipality does not accept becomes a debt.
flag-real_costs_not_covered = Assistance does not cover all real costs
    .why = Electricity, heating and travel can be large. The person must not arrive to finances that do not add up.
flag-electric_heating = Electric heating that the person pays for
    .why = Reasonable actual costs of electricity lie outside the national norm. A standard sum may give too little.
flag-dwelling_not_lasting = The home is not lasting
    .why = A short lease can mean one more move.
flag-dwelling_too_small = The home is too small
    .why = The home should suit the household, also when the children grow.
flag-dwelling_far_away = The home is far from services
    .why = Long distances affect work, school and daily life.
flag-dwelling_condemned = The home is condemned or unsuitable
    .why = Nobody should move there.
flag-same_route_house = Many in the building came the same way
    .why = That is knowledge about the building and the landlord, not about the person.
flag-rented_from_us = The person would rent from our municipality
    .why = A municipality that itself arranges housing in another municipality may keep the responsibility.

### Flags: adults and children

flag-adult_wants_to_stay = Another adult wants to stay
    .why = Every adult decides for themselves. The yes of one is not the yes of the other.
flag-adult_not_asked = Another adult has not been asked
    .why = Every adult should be asked in person, preferably in private.
flag-children_uprooted = Children would leave school or friends
    .why = Children are hit especially hard by being uprooted. Their ties here should be weighed in.
flag-child_impact_missing = Consequences for the children not looked into
    .why = The best interests of the child must be assessed in all actions that concern children, before the decision.
flag-child_not_heard = A child has not been heard
    .why = Children have a right to be heard in matters that concern them.
flag-child_wants_to_stay = A child wants to stay
    .why = The child’s view should be given weight by age and maturity.

### Flags: contact, support and decision

flag-contact_without_ground = Information given, no consent or support in law
    .why = Information in the social services is protected by secrecy also against the social services of another municipality.
flag-shared_consent_unclear = Information about the person was given, but the consent is not clear
    .why = Without a yes that the person understands, or another basis in law, information may not be given.
flag-contact_before_safe = Contact with the new municipality before safety was clear
    .why = The contact can show where the person is or will live. Address, phone and e-mail of a threatened person are secret in all public bodies.
flag-consent_not_asked = The person was not asked about contact between the municipalities
    .why = With consent the municipalities can talk with each other before a move. That possibility is seldom used.
flag-contact_not_made = There is consent, but no contact has been made
    .why = There is no general duty to tell, but without contact the support there is less prepared.
flag-consent_refused = The person has said no to contact
    .why = A no applies. It does not affect the support and should not be questioned.
flag-only_number_given = The person has only been given a number
    .why = Munkedal describes it as common when a move is not prepared. Help with the contact is something else.
flag-help_to_apply_wanted = Wants help to contact the new municipality
    .why = We can give that help. The person applies in person.
flag-support_without_handover = Ongoing support has not been handed over
    .why = Ongoing support can be handed over or moved between municipalities. The person should not be left without.
flag-help_without_decision = Help with the move without a written decision
    .why = Without a decision it cannot be seen who is responsible, and the person cannot appeal.
flag-decided_without_mandate = It is not clear who may decide
    .why = Whoever decides on help with a move should have the right to do so.

### Flags: what comes first

flag-acute_need = Urgent need
    .why = Urgent needs come before everything else in the conversation.
flag-protection_unclear = The need of protection is not clear
    .why = A missing answer is not a no. Contact with others has to wait.
flag-danger_now = Threats or violence now
    .why = The person’s safety comes before all other questions.
flag-child_needs_help_now = A child needs help now
    .why = The child’s need of protection must be assessed at once.
flag-protection_not_started = The protection has not been started
    .why = A move for protection needs planning from the first day.
flag-protected_housing_uninformed = Protected housing, new municipality not told
    .why = The protection in the new place needs to be planned. Follow the safety routine and nothing else.

### Flags: speaks against

flag-own_wish = Clear wish of their own to move
    .why = With a wish of the person’s own the help is ordinary support. It does not remove requirements or refusals that are not permitted in themselves.
flag-asked_for_the_help = Has asked for the help
    .why = Help that the person has asked for is ordinary support.
flag-home_exhausted = The ways in the municipality have been tried
    .why = The possibilities here have been tried before a move came up.
flag-moves_for_protection = Move for protection from violence or threats
    .why = Such a move is handled in a special order and is not read as active participation.
flag-contact_with_consent = Contact between the municipalities with consent
    .why = Cooperation before a move suggests that the person’s needs are at the centre.
flag-decided_together = Decision made together, aiming at self-support
    .why = Support should be designed together with the person.
flag-place_as_good = The place is looked into and at least as good
    .why = The circumstances for the person have been compared point by point.
flag-dwelling_fit = The home has been looked into and works
    .why = The home is lasting and suits the household.
flag-rules_explained = The person knows that the rules may differ
    .why = The person knows more about what the move may mean.
flag-children_heard = Children heard and consequences looked into
    .why = The children’s views and needs have been taken up before the move.
flag-work_or_study_there = Work or studies in the place
    .why = Work within reach is a good reason to move.
flag-found_dwelling_self = Found the home on their own
    .why = To search for and choose a home oneself can show a wish of one’s own, if nobody required it and there was something to choose from.
flag-could_say_no = Could say no without consequences
    .why = A municipality may offer housing elsewhere if the person is free to decline.
flag-home_offered_here = Housing has been offered or sought here
    .why = There is support for staying.
flag-kept_queue_place = May keep savings and the place in the queue
    .why = It keeps the way back open.
flag-general_search_help = General help to look for housing
    .why = Help to search oneself, or to search here, is ordinary support.
flag-stable_home_as_reason = A stable home or the children’s best as a reason
    .why = The reason explains the move. It does not replace the person’s own wish.

### Contradictions

contradiction-wish_and_requirement = The person wants to move, but the support is tied to other municipalities or a no had consequences.
contradiction-wish_and_no_alternative = The person wants to move and has at the same time been offered nothing here.
contradiction-wish_and_ultimatum = The person wants to move and would otherwise be left without a home or money.
contradiction-wish_and_forced = The person wants to move and feels forced at the same time.
contradiction-wish_and_would_stay = The person wants to move but would choose something else if the choice were free.
contradiction-first_wish_and_last = In the story the person wanted to stay, but in the last question the person wants to move.
contradiction-wish_and_decided_by_us = The person wants to move and says at the same time that we or someone else decides.
contradiction-no_wish_and_would_move = The person does not want to move but would choose to move there if the choice were free.
contradiction-asked_and_no_wish = The person has asked for help to move and at the same time does not want to move.
contradiction-nothing_offered_but_possible = The person has been offered nothing here, but our check shows that a home can be arranged.
contradiction-refused_but_contacted = The person has said no to contact, but contact with consent or a handover according to plan is noted.
contradiction-seen_by_us_not_looked_into = Someone at our office has seen the home, but nothing about it has been looked into.
contradiction-unseen_but_investigated = The condition of the home has been looked into, but nobody has seen the home.

### Worked out

computed-days_to_move = { $value ->
    [one] { $value } day is left until the intended move.
   *[other] { $value } days are left until the intended move.
}
computed-housing_cost = Rent and electricity come to { $value } kr a month.
computed-first_rent = One month’s rent only. Rent is paid in advance, and paying the first is common practice. It speaks neither for nor against.

### Worth a second look

check-same_municipality = The new municipality is the same municipality that the person lives in.
check-move_in_the_past = The intended day of the move is before today’s conversation. Has the person already moved?
check-consent_already_over = The consent cannot apply until a day that has already been.
check-consent_ends_before_move = The consent ends before the move. Is that how the person wants it?

### Measures

measure-acute_needs = Cover the urgent needs
    .how = Consider food, housing and medicine today. A move is never an answer to what is urgent.
measure-clear_up_protection = Make the need of protection clear
    .how = Ask again in private, with another interpreter if needed. Make no contact with others before that.
measure-safety_routine = Follow the safety routine
    .how = Write no place in the transcript. Make no contact and give no information unless the routine says so.
measure-apply_before_move = Help the person to apply in the new municipality before the move
    .how = A person who must move because of violence or other abuse may apply there beforehand. Make the contact only in the way that the safety routine says.
measure-child_protection = Assess the child’s need of protection at once
    .how = Make a report of concern or hand over to the children’s unit the same day.
measure-withdraw_requirement = Withdraw the requirement
    .how = Tell the person, in speech and on paper, that the support does not depend on searching in other municipalities. Change the plan and tell colleagues who have repeated the requirement.
measure-review_decision = Reconsider the decision
    .how = Take up the application again and assess the need without referring to another municipality. Write the reasons.
measure-help_to_appeal = Help the person to appeal
    .how = Give the decision in writing with reasons. The appeal must arrive within three weeks from the day when the person was told of the decision.
measure-respect_the_no = Accept a no
    .how = Say that the no applies and that the support goes on. Write in the journal that the person has said no and that it is respected.
measure-stop_here = Do not help the move along
    .how = Stop what is under way: lease, rent, journey. Go back to what can be arranged here.
measure-ask_wish_again = Ask about the wish once more
    .how = Ask openly, on another day and in private. Do not begin with the place or the home.
measure-wait_for_own_request = Wait for the person’s own request
    .how = Offer no help to move until the person has asked for it. Then write down how and when.
measure-write_down_wish = Write down the person’s own words
    .how = Write what the person said, apart from your assessment, with the day and who heard it. Let the person read or hear it.
measure-book_interpreter = Book an interpreter
    .how = Book a new time with an interpreter and ask the questions again. Allow double the time.
measure-speak_alone = Speak with the person alone
    .how = Only you, the person and the interpreter.
measure-say_may_decline = Say that the person may say no
    .how = Say it in simple words: You may say no. You may change your mind. The support here will not be less. Ask how the person understood it.
measure-home_first = Try the ways in the municipality first
    .how = Go through the municipal housing company, private landlords, social lease, temporary housing and housing queue. Write what the answer was for each way.
measure-offer_home_here = Offer the home here
    .how = Give the person the choice between staying and moving, with as much help in both directions.
measure-start_from_needs = Start from the person’s needs
    .how = Consider the question anew: What does the person need? Say that the municipality’s costs and lack of housing are not the person’s problem.
measure-explain_rules = Explain that the rules may differ
    .how = Say that each municipality has its own guidelines and makes its own assessment, and that nothing is promised there.
measure-no_loan = Do not lend money for the move
    .how = Assess moving costs and the first rent as ordinary assistance. If a loan has already been promised: take it up with the manager and give notice in writing.
measure-no_money_offer = Withdraw the offer of money
    .how = Never tie money to the person moving. What the person needs is assessed after an application.
measure-first_month_only = Keep to the first month’s rent
    .how = The first month is common practice. If more is needed, find out how the support goes on there. Ask the new municipality only when there is consent and the question of protection is clear.
measure-assess_moving_costs = Assess moving costs in the ordinary way
    .how = Receive an application, assess the need economically and write a decision.
measure-teach_to_search = Support the person’s own search
    .how = Show how to search and where to turn, first in our own municipality. Let the person choose and contact the landlord.
measure-keep_what_works = Take care of what works
    .how = Go through work, studies, support, care, adapted home and people. Write for each thing how it can be kept, and what happens otherwise.
measure-visit_place = Let the person see the place
    .how = Suggest a visit before anything is decided. Look at the ways to shops, school, work and care.
measure-investigate_place = Look into the place point by point
    .how = Compare work, housing, education, care, safety, health care and, when needed, integration with how the person has it here. Write where you know it from.
measure-ask_target_office = Ask the administration of the place
    .how = Ask general questions about the situation and the guidelines. Say nothing that shows whom it concerns without consent.
measure-talk_through_place = Talk through what is worse
    .how = Tell the person what you know, calmly. Ask what it means to the person. Wait with decisions until the person has had time to think.
measure-visit_dwelling = See the home
    .how = Help the person to see the home before the lease is signed. Otherwise ask an independent person in the place to look.
measure-investigate_dwelling = Look into the home point by point
    .how = Condition, landlord, rent, real costs, size and how long one can stay. Ask for papers, not only for word.
measure-count_real_costs = Work out the real costs
    .how = Count rent, electricity, heating, insurance and travel. See in the new municipality’s guidelines how electricity is counted in a home heated with electricity.
measure-find_better_dwelling = Look for another home
    .how = Pass over this one. Start again in our own municipality, and in the place only if the person still wants to go there.
measure-talk_to_landlord = Talk with the landlord
    .how = Say that assistance is assessed for each person and that the landlord judges the ability to pay. Promise nothing. Name no person without consent.
measure-check_responsibility = Consider which municipality is responsible
    .how = If we ourselves arrange housing in another municipality, the responsibility may stay with us. Let the lawyer look before the decision.
measure-each_adult_alone = Ask every adult in private
    .how = Book a time of their own, with an interpreter of their own if needed. Wait with the move until all adults have answered.
measure-child_impact_analysis = Make a child impact analysis
    .how = Write for each child: school, friends, health, support and ties here, and what a move means. Do it before the decision.
measure-hear_children = Hear the children
    .how = Give each child information that suits their age and a chance of their own to talk. Weigh in the answer and write how.
measure-stop_contact = Break off the contact and put it right
    .how = Give no more information. Tell the manager and the person what has been given.
measure-limit_contact = Limit what the contact can show
    .how = Say nothing more. Find out what the new municipality was told and who can read it. Talk with whoever is responsible for protection, and write down what has happened.
measure-consent_to_contact = Ask for consent to contact
    .how = Write what the consent covers, to whom, for how long and how it is withdrawn.
measure-contact_target_office = Contact the social services in the place
    .how = Call or write within the limits of the consent. Say when the move is meant to be and which support may be needed. Note whom you talked with.
measure-respect_refusal = Respect the no to contact
    .how = Make no contact about the person. Instead show how the person can apply.
measure-help_with_application = Help with the contact
    .how = Call together, or help with the application. The person is responsible for the application.
measure-plan_handover = Plan how the support goes on
    .how = Agree with the person. Hand over in a meeting. A person with lasting and extensive care needs may apply in the new municipality before the move. If the person has the strongest ties there, and wants it, you can request in writing that an ongoing case be transferred.
measure-write_decision = Write a decision
    .how = Let the one who has delegation decide. Write the reasons and how to appeal. Help that the person wants is paid when the person has got the decision.
