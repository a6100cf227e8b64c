# Language: English (en). Scenario: helpful_landlord
## Translated from Swedish.

title = The landlord's van
summary = A family has moved to the country and asks for help. They like to talk about their landlord.
situation =
    { $name }, 41, moved here in October with his wife { $wife } and two children. You know that the landlord, { $landlord }, came along to the reception when they handed in the application. The interpreter is on the phone.
persona =
    You are { $name }, 41, a floor layer. You are warm and like to tell, mostly about the children. You would never say anything bad about a landlord who has helped you.
knows =
    You were four people in one sublet room. The job with the flooring firm was temporary and ended in September. You saw an advertisement on the internet for a house in the country and rang { $landlord }. He fetched you from the bus so that you could see the house.
    He asked what you earned, lent you his van, showed where the preschool is and drove you to the social services office. He is retired and has time. Nobody has asked him to, and he never said that social services pay. The rent is { $rent } kronor.
    The former municipality knew nothing until you ended the help there. They did not help and you did not ask. You could have stayed. The five-year-old came along and said what she thought.
withholds =
    At first you only say that the landlord arranged everything. What he did, and that it was you who rang him, comes when someone asks once more.
feelings =
    Happy. A little worried about petrol this winter, for the bus is rare.
truth =
    A kind person helped, of his own accord and after they had got in touch themselves. No municipality sent the family to him, and none sent him to the family. That a landlord asks what one earns is ordinary. The house is far away and the income has fallen: that is background, and important for the plan.

opening = { $landlord } says hello! He is in the car. He has arranged everything for us.
    .other = Good day! We have the best landlord in the world. He drove us here too.

reply-story = We were four in one room. I saw an advertisement for a house, rang, and { $landlord } fetched us from the bus. Since then he has helped us with everything.
    .hurried = The landlord arranged it.
    .ask = Tell me how you found your way here.

reply-who-raised-it = I did. I saw the picture of the stairs and thought of the kids.
    .hurried = { $landlord }, you could say.
    .leading = Yes, the municipality, I suppose they wanted it.
    .ask = Which of you first had the thought of moving here?
    .lead = It was someone at the municipality who suggested it?

reply-asked-for-help = No, why? They didn't even know that we were leaving.
    .hurried = I don't know.
    .leading = Yes, I suppose we asked for something.
    .ask = What about help from the former municipality?
    .lead = You asked them for help to move?

reply-dwelling-found-by = I did. On my phone, at two in the night, when the little one didn't sleep. Then I rang and woke him.
    .first = { $landlord } arranged it.
    .hurried = { $landlord }.
    .leading = Yes, the municipality, I suppose it was.
    .ask = How did you get in touch, you and { $landlord }? Who rang whom?
    .lead = The municipality gave you his number?

reply-search-help = No help. I looked on my own for half a year before the house came.
    .first = We have had so much help.
    .hurried = Yes, a tip from a landlord.
    .leading = Yes, they told us about him, perhaps.
    .ask = What did the municipality do to help you look for a home?
    .lead = They told you about a landlord, didn't they?

reply-help-given = Nothing from the municipality. { $landlord } lent us the van. He got a jar of pickles from { $wife }.
    .hurried = The move.
    .leading = Yes, the move, that was paid.
    .ask = Who paid for the move, and did anyone give you anything more?
    .lead = The municipality paid for the move?

reply-landlord-said = He asked what I earn. I said how it was, that the job ended. He said: it will work out, you are two grown people.
    .hurried = He is kind.
    .leading = Yes, that social services pay, I suppose he said so.
    .ask = What did he say about money before you signed?
    .lead = He counted on social services to pay?

reply-children-1-heard = Yes. She came out with us to look. She wanted the stairs, she said, and a cat.
    .hurried = She is five.
    .leading = No, she is little.
    .ask = Could the five-year-old say what she thought?
    .lead = The children were too small to ask, weren't they?

reply-wish-to-move = We wanted it. { $wife } first, if I'm honest. And then me, the same evening.
    .hurried = It was good for everyone.
    .leading = Yes, we went along with it.
    .ask = What did you want yourselves?
    .lead = You agreed to it?

reply-consent-contact = No, it's not needed. They have nothing to say about this.
    .hurried = Don't know.
    .leading = Yes, if you like.
    .ask = Do you want us to talk to the former municipality, or not?
    .lead = We'll ring them, that's all right, isn't it?

reply-anything-more = Now the children have stairs to run on. Come and see, and we'll make tea.
    .hurried = No.
    .ask = What else matters to you?

goal-who-sent-him = Find out who got in touch with whom before you see a pattern.
goal-count-the-help = List the help thing by thing, and who gave it.
goal-ask-neutrally = Ask about the landlord without your tone saying anything.
discuss-kind-or-paid = What would have shown that the landlord had an errand or an interest?
discuss-what-a-chain-is = What does it look like when a municipality really sends families to a landlord?
