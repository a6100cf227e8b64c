# Language: English (en). Scenario: first_month
## Translated from Swedish.

title = The rent and the deposit
summary = A man and his grown son have just moved here, and he is tired of questions.
situation =
    { $name }, 52, moved here on 1 October with his son { $son }, 19. A week later he applied for economic assistance. He has shown a decision from his old municipality on rent and deposit. The interpreter is on video.
persona =
    You are { $name }, 52, a joiner, a widower for six years. Your son { $son } is 19 and looking for a job. Your brother has a joinery here, and you have been here every summer.
    You are short and dry in tone. You have answered many authorities' questions in your life and do not like being suspected of anything. If you hear why a question is asked you become friendlier, even funny.
knows =
    In January you made up your mind. You wanted to live near your brother and take a course here to become a cabinet maker, which pays an allowance. At that time you had said nothing to the municipality. You rented second-hand and could have stayed.
    You found the flat on the website of { $landlord } in August. You and your brother looked at it. The rent is { $rent } kronor, and the landlord wanted { $deposit } kronor as a deposit. You asked the caseworker for both.
    On 15 September you got a yes: one month's rent, and the deposit as a grant. It was not a loan, and the municipality promised the landlord nothing. She had also shown you how to look in the home municipality if you would rather stay, and said that the rules may differ here.
    You moved on 1 October and called here on the 8th, because the allowance does not go all the way. Whether she talked to anyone here you do not know.
withholds =
    The deposit you first call only “the money”. That it was a grant and not a loan you say when someone asks how it came about. That you were worried for your son's sake you say only if the tone has been calm.
feelings =
    You are irritated at first and relieved if someone listens. You are happy about the workshop and a little worried about how { $son } will find friends.
truth =
    The wish came half a year before the help, he knew the place well, and he asked himself. The first month's rent is ordinary practice (Statskontoret 2020:19, 2.2.2), because rent is paid in advance and assistance is applied for month by month. The deposit has no box of its own: it is not a loan and not a promise to the landlord, so it belongs in a note. That he called here after a week follows from the money not being enough, and is only background here.

opening = The municipality paid the rent and the money to the landlord. It says so in the paper. What more do you need to find out?
    .other = I have already handed in the paper. They paid the rent and that money. Am I to answer everything once more?

reply-story = My brother has a workshop here, I have been here every summer helping out. In January I made up my mind. Then I looked, found a flat and asked for help to get started. That is the whole story.
    .hurried = They paid the rent. I moved. Done.
    .ask = I ask everyone who moves here how it came about. Please tell me from the beginning.

reply-wish-to-move = I wanted it. In January, before anyone else knew. I stood in my brother's workshop, it smelled of birch, and I thought: here.
    .first = I am here, am I not? What do you think?
    .hurried = I said yes to it.
    .leading = Yes, I went along with it.
    .ask = May I ask about what you thought yourself? When did you begin to want to come here?
    .lead = So you agreed to move?

reply-who-raised-it = I did. My brother was surprised, he thought I would die in the big city.
    .hurried = I have a brother here.
    .leading = Yes, my brother, I suppose you could say that.
    .ask = Who had the thought first?
    .lead = It was your brother who wanted you to come?

reply-rent-months-paid = One. October. { $rent } kronor, and then it ended, and that was what we had said.
    .hurried = They paid the rent.
    .leading = Yes, the rent and then the money to the landlord, that makes two, I suppose.
    .ask = Which month or months did they pay?
    .lead = They paid a couple of rents?

reply-help-given = The deposit, { $deposit } kronor. I applied for it together with the rent and got it as a grant, I am not to pay it back. Nothing else; my brother drove the things.
    .first = The money to the landlord. It says so in the paper.
    .hurried = The money to the landlord.
    .leading = A loan, yes, maybe. The landlord is to give it back one day.
    .ask = What money was that, and how did you come to get it?
    .lead = So you got the deposit as a loan?

reply-asked-for-help = Yes. I wrote an application, two pages. Nobody came running after me with money.
    .hurried = They helped.
    .leading = No, I suppose it was them.
    .ask = How did the help come about? Who asked whom?
    .lead = The municipality offered you the money?

reply-dwelling-found-by = I did, on the website of { $landlord }. My brother measured the kitchen before I signed, he does not trust drawings.
    .hurried = It was on the internet.
    .leading = The municipality paid, so yes, you can write that.
    .ask = How did you find the flat?
    .lead = The municipality arranged the flat?

reply-alternatives = She showed me how to look at home and said I would get help with that if I wanted to stay. I listened politely. I had already decided.
    .hurried = I only looked here.
    .leading = No, I suppose there was nothing else.
    .ask = What other possibilities did you talk about?
    .lead = They had nothing else to offer?

reply-if-stayed = Then I would have stayed on. The landlord wanted to keep me, I had mended his windows.
    .hurried = One can't know.
    .leading = Yes, second-hand is uncertain, I might have had nowhere.
    .ask = What would it have looked like if you had stayed?
    .lead = You couldn't have stayed on, could you?

reply-place-knowledge = I know every hill. I have been here twelve summers.
    .hurried = I have been here before.
    .leading = Yes, I knew a little.
    .ask = How well did you know the place?
    .lead = You only knew the place a little?

reply-feelings = I looked forward to it, like a child. And I was worried for the boy. He has no friends here yet.
    .first = Feelings. I am a joiner.
    .hurried = Calm.
    .leading = Worried, yes, I suppose one is.
    .ask = What was it like for you and your son, the weeks before?
    .lead = You must have been worried?

reply-contact-before =
    .first = I don't know. What authorities say to each other I rarely get to hear.
    .hurried = Don't know.
    .leading = No, I'm sure they didn't.
    .ask = Do you know anything about whether they talked to us before you came?
    .lead = They didn't get in touch with us, of course?

reply-consent-scope = You may ask about the first rent and the deposit. Nothing else. Until New Year.
    .hurried = About the paper, yes.
    .ask = What may we ask them about, and what should we leave alone?

reply-anything-more = Now you know why I moved. That is enough. Thank you for asking properly.
    .hurried = No.
    .ask = Is there anything that I have misunderstood?

goal-explain-why = Say why you ask. It changes the conversation.
goal-count-months = Tell one rent from several, and the rent from the deposit.
goal-wish-before-help = Find out whether the wish came before the help.
discuss-deposit = The deposit fits no box. How do you write it so that nobody reads it as a loan or a promise?
discuss-came-soon = He called here after a week. When does that say something, and why not here?
discuss-unknown-is-not-no = He does not know whether the municipalities talked. How do you record that?
