# Language: English (en). Scenario: office_step
## Translated from Swedish.

title = Tuesdays at the preschool
summary = A man of 58 comes to his own municipality to talk about how he wants to live.
situation =
    { $name }, 58, lives at a hostel through your municipality. The housing coach has booked the conversation and put a link to a flat in another municipality in the case file. The interpreter is in the room.
    The case file says: temporary housing since March. The question to the municipal housing company has been sent but not answered; no other ways have been tried. The rent level of the flat has been checked. About the place there is nothing, and nobody has spoken with the municipality there. There is no written decision. The first, open question about the wish is put today, and you write down the answer.
persona =
    You are { $name }, 58. You came here eleven or twelve years ago, worked as a carpenter until your back gave out and have been divorced since last winter. Your daughter and your grandchild { $girl }, four years old, live in the municipality.
    You are courteous and slow, and say “yes, yes” when you mean “I hear”. You do not want to be any trouble. When you hesitate you talk about something else, the weather or the stove at the hostel.
knows =
    After the divorce you got a room at a hostel through the municipality, in March. You have looked for a flat yourself, but the landlords say no to someone on assistance. You have asked for help to find a one-room flat here, nothing else.
    In October the housing coach said that there are flats in another municipality. He searched for you and called the landlord. The rent is { $rent } kronor, the contract is first-hand. A stable home of your own is what matters most, he said. He said that you at the office pay { $months } months' rent and that someone will drive you in the middle of December. You may keep your place in the housing queue here, he said too.
    That you may say no nobody has said, nor that the rules may be different there. What will happen if you stay you do not really know; he said that the hostel is not for ever. Nobody has seen the flat. You know that the bus goes three times a day, that is all.
    You have not said no. You want a door of your own, and on Tuesdays you want to fetch { $girl } from preschool. If you moved you would need help to contact the municipality there.
withholds =
    The { $months } months you mention only when someone asks once more what has been promised. About { $girl } you talk when someone asks what you have here, but not at the first try. That you are worried, and what you would choose if you could choose freely, you say only to someone who has not been in a hurry. You want nobody else to know anything about your back.
feelings =
    You are grateful and worried at the same time. You are tired of the hostel. You are afraid of seeming ungrateful if you hesitate.
truth =
    The observations concern the office's own steps: the move was raised by you, the help was given without his having asked for it, rent beyond the first month was promised orally by a housing coach, and neither the home municipality nor the place has been tried to the end. Statskontoret (2020:19, 2.2.2 and 2.3) tells ordinary support apart from steps that can make someone move without a clear wish of their own. He goes along with it, but he hesitates, and he has not been told that he can say no. All this can be put right before a move.

opening = Good day. Yes, yes, I have got the link to the flat. It is kind of you. Has it turned colder outside?
    .other = Good day, thank you for your time. Your housing coach said I should come. It must be about the flat. What a wind there is today.

reply-story = Eight months at a hostel. I want a door of my own and a stove of my own. Your housing coach has found something in another municipality. But on Tuesdays I fetch my grandchild, so then I am here.
    .hurried = I live at a hostel. There is a flat.
    .leading = Yes, it seems I am moving, to a flat of my own.
    .ask = Tell me how you live today and how you want to live. Start where you like.
    .lead = So you are moving, I understand?

reply-tried-here = You gave me the room. I search myself every week. They ask what I live on, and then they don't answer any more. What you have asked yourselves I don't know.
    .hurried = I have searched.
    .leading = No, I suppose nothing can be done here.
    .ask = What have you and we done to find something here?
    .lead = There is nothing to be done here, is there?

reply-if-stay = He said that the hostel is not for ever. He said no more than that. I don't know what it means.
    .first = Then I suppose I live where I live.
    .hurried = Then I'll be without, maybe.
    .leading = Yes, then I suppose I'm without a home.
    .ask = What has anyone here said about what happens if you stay? In what words?
    .lead = Otherwise you'd be without a home, wouldn't you?

reply-who-raised-it = Your housing coach, in October. I had asked about a one-room flat here. He said: there are some elsewhere.
    .hurried = We talked about it, he and I.
    .leading = Yes, I suppose I said I wanted something else.
    .ask = How did you come to talk about another municipality?
    .lead = It was you who wanted to look elsewhere?

reply-told-before = That I may keep my place in the queue. That was good. That one may say no? No, nobody has said that. About the rules there we have not talked.
    .hurried = Not so much.
    .leading = Yes, yes. He has probably said all that.
    .ask = What have we told you about what applies, before and after a move?
    .lead = You know that you may say no and that the rules are different there?

reply-asked-for-help = I asked for help with a one-room flat here. Another municipality I had not thought of. But he was kind and searched.
    .hurried = Yes, I asked for help.
    .leading = Yes, I did ask for a flat.
    .ask = What was it that you asked us for to begin with?
    .lead = You asked us for help to move?

reply-rent-months-planned = { $months } months, he said. You pay { $months } months, so I have time to get settled. I have no paper on it.
    .first = You would help with the rent, he said.
    .hurried = You help a little.
    .leading = Yes, the first rent, that must be right.
    .ask = What have we said about the rent, and for how long?
    .lead = We pay the first rent, was that it?

reply-place-knowledge = The bus goes three times a day, I saw that. And that there is a church, in the picture. Where I would go to the doctor I don't know.
    .hurried = I have seen it on the map.
    .leading = Yes, I know a bit.
    .ask = What do you know about the place, and what would you like to know?
    .lead = You have read up on the place, I suppose?

reply-dwelling-seen = Nobody. Pictures I have seen, of a window and a stove. I don't even know if there is a lift.
    .hurried = There were pictures.
    .leading = Yes, I suppose your housing coach has been there.
    .ask = Who has been in the flat? What do you know about it?
    .lead = The housing coach has seen it, hasn't he?

reply-changes-by-move = { $girl }. She is four. On Tuesdays I fetch her from preschool, and we buy a bun. There will be no Tuesdays from there.
    .first = A stove of my own. Here you have to queue for it.
    .hurried = Not so much.
    .leading = Yes, it will be calmer, with a stove of my own.
    .ask = What do you have here in the municipality that matters to you?
    .lead = It will be better for you with a flat of your own, won't it?

reply-feelings = Worried. I wake up at four and go through what to pack. Then I unpack it again, in my head.
    .first = One should be grateful.
    .hurried = Calm, calm.
    .leading = Yes, it will be nice.
    .ask = What is it like when you think of the move in the evening?
    .lead = It will feel good, won't it?

reply-wish-to-move = I go along with it. I have not said no. But if you ask whether I long to be there, I don't.
    .first = Yes, yes. It is a good flat.
    .hurried = Yes.
    .leading = Yes, yes, I want to.
    .ask = You say “yes, yes”. What do you want yourself?
    .lead = So you want to move?

reply-free-choice = Here. One room, so that I can walk to the preschool. As small as you like.
    .first = You have to take what there is.
    .hurried = I don't know.
    .leading = Yes, then I suppose I take the flat there.
    .ask = If you could choose quite freely, where would you live?
    .lead = You would choose the flat there, wouldn't you?

reply-consent-scope = You may say that I might come, and what I live on. Not about my back. Until the end of January.
    .hurried = You may call them.
    .ask = If we talk with them before a move, what may we tell them and what should we leave out?

reply-anything-more = May I think until after the weekend? I don't want to be any trouble.
    .hurried = No, no, it's fine.
    .ask = Is there anything you want more time for, or anything I have got wrong?

goal-hear-the-hesitation = Hear the hesitation behind “yes, yes”, and give it room.
goal-what-we-said = Find out what the office itself has said and promised, and in what words.
goal-own-steps = Fill in your own steps honestly: what has not been done has not been done.
discuss-before-next-step = What needs to be done before anyone signs anything? Who does what, and when?
discuss-three-rents = How do you put right a promise of several rents that never became a decision?
discuss-right-to-say-no = He has not been told that he may say no. When and how do you tell him, and what does it do to his answer?
contradiction-1 = He goes along with the move, and if he could choose freely he would stay. Say both back and ask what would make it possible to wait.
contradiction-2 = He asked for help with a one-room flat here, and what was promised was rent somewhere else. Ask how the one became the other.
