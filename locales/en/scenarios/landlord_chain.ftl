# Language: English (en). Scenario: landlord_chain
## Translated from Swedish.

title = We were lucky
summary = A father with a wife and a child applies for economic assistance a week after the move.
situation =
    { $name } moved here on 1 October with his wife { $wife } and their daughter, { $age } years old. On 8 October the family applied for economic assistance. He wrote that they had been lucky to get a flat. Your colleagues have met two other families in the same house this year. The interpreter is on the phone.
persona =
    You are { $name }, 38 years old, an upholsterer. You and { $wife } have a daughter, { $girl }, { $age }, who collects shells.
    You are soft-spoken and finish your sentences. You think well of people and do not speak ill of anyone who has helped you.
    You call the flat luck and mean it. If someone asks step by step you become thoughtful, and then you remember details: a name, a note, the colour of a door.
knows =
    The family lived for eight months in one room in a hostel that the municipality paid for. You looked for a flat every day. The landlords said no.
    In July you met a housing coach. She said that there were no homes in the municipality. Then she wrote a phone number on a yellow note and said: this one usually has something. She demanded nothing. You had not asked for anything far away.
    You rang { $landlord } the same evening. He asked which municipality you were calling from and said that then it was no problem, the social services pay. Neither of you had seen the flat, and you did not know where the place was.
    In August the coach said that the hostel was paid for only until the end of September. The municipality paid two rents here. When you left you were given a note with the phone number of the social services here.
    On the stairs { $wife } met a neighbour from the same town, then another. They had been given the same number, by a coach.
withholds =
    The note with the number you tell about when someone asks a second time how you came into contact with the landlord. What the landlord said, and how things stood with the hostel, also come only at a follow-up question. That you saw no other way you say only in a calm conversation. About your wife's health you tell nothing.
feelings =
    You are grateful and want to be. When you think of the neighbours you become unsure, and that is an unfamiliar feeling. You are a little ashamed of not having asked more.
truth =
    Each link is small: a number on a note, two paid rents, a phone number on leaving. Munkedal's policy describes such a pattern: a first-hand contract, several rents paid and then contact with the social services in the new place. Statskontoret (2020:19, 2.2.3) sees passing on landlords in another place as a grey area, where the person's wish decides. He did not want to come here, he saw no other way. That he rang himself does not change that, and what is known about the house says nothing about him.
goal-follow-chain = Follow the chain backwards, one link at a time: who said it, how did you get the number, what did they say then?
goal-luck-stays-his = Let the word luck be his. Ask what happened, not what he ought to call it.
goal-house-and-person = Keep apart what you know about the house and what he tells about himself.
discuss-what-is-known-of-house = You knew something about the house before the conversation. How did that affect the questions? What may you tell him about the other families?
discuss-who-found-it = He found the flat through a number. How do you write that so that both parts show?
discuss-grateful-and-pushed = Can someone be grateful and still not have chosen? How does one document both?
contradiction-1 = He says that he found the flat himself, and that the coach gave him the number. Both are true. Ask how he knew whom to ring, and what was said then.

opening = Good day. My family and I have been lucky. We searched for a long time and in the end got a flat here. Now I only want to do things properly.
    .other = Thank you for seeing me. We lived in a cramped place, and then we were lucky, we got a flat. What do you need to know?

reply-story = We lived in a hostel, all in one room, and I rang advertisements every day. The coach gave me a number. I rang, and he said yes on the phone. I did not believe it was true.
    .hurried = We got a flat, so we came here.
    .leading = Yes, I searched and found a flat. We were lucky.
    .ask = Tell me from the beginning how it came about that you came here.
    .lead = So you were lucky and found a flat?

reply-who-raised-it = It was the coach, when I think about it. I was searching in town and in the villages around. It had never occurred to me to ring here.
    .hurried = I searched everywhere.
    .leading = Yes, it was I who rang.
    .ask = How did this place in particular come up the first time? Who mentioned it?
    .lead = It was your own idea to ring here?

reply-search-help = She wrote a number on a yellow note. “This one usually has something”, she said. I still have the note in my wallet.
    .first = The coach was kind. She talked about how hard it is for everyone.
    .hurried = She gave good advice.
    .leading = Yes, she showed how to search on the internet.
    .ask = How did you come into contact with the landlord? Where did the number come from?
    .lead = The coach showed you how to search, as they do, I suppose?

reply-dwelling-found-by = I rang, so I suppose I found it. But without the note I would not have known that it was there.
    .hurried = I rang about it.
    .leading = Yes, the municipality fixed it, you could say.
    .ask = What did you do yourself, and what did others do, for you to get the flat?
    .lead = It was the municipality that fixed the flat, wasn't it?

reply-landlord-said = He only asked where I was calling from. Then he said: then it is no problem, the social services pay. He did not ask my name until the end.
    .first = He was very pleasant. It went fast.
    .hurried = He said yes at once.
    .leading = Yes, I suppose he asked about income, they always do.
    .ask = What did he ask you about? What did he say about how the rent would be paid?
    .lead = He asked about your income first, I suppose?

reply-rent-months-paid = They paid October and November. In December we are to pay ourselves, the coach said, or talk to you.
    .hurried = They paid the first one.
    .leading = Yes, the first one, as usual.
    .ask = Which months has the municipality paid the rent here? What did they say about the next?
    .lead = They paid the first rent, as they usually do, I suppose?

reply-alternatives = Nothing else. I asked for another place in the municipality, a room with a stove was enough. She said there was nothing.
    .hurried = Homes are hard to get there.
    .leading = Yes, the coach helped us to search.
    .ask = What else was there to choose from? What did you ask for?
    .lead = They helped you to search in the municipality too, didn't they?

reply-if-stayed = She said the room was paid for until the last of September. “After that I don't know”, she said. I went home and counted the days with { $wife }.
    .first = The hostel was no place for a child. It was time to get away from there.
    .hurried = We couldn't live there for ever.
    .leading = Yes, I suppose we could have stayed a while longer.
    .ask = What did they say would happen when September was over?
    .lead = You could have stayed on at the hostel, couldn't you?

reply-papers-brought = A note with your phone number. The coach gave it to me on the last day. “Ring them as soon as you have arrived”, she said.
    .hurried = Nothing special.
    .leading = No, we only had our bags.
    .ask = What did they give you to take along when you left? May I see?
    .lead = You got no papers to take along, I suppose?

reply-wish-to-move = I agreed to it. If you ask my heart: no, not here. We didn't even know where it was, we had to look at the map on the phone.
    .first = We are grateful for the flat. { $girl } has a window of her own now.
    .hurried = Yes, we wanted a flat.
    .leading = Yes, we wanted to come here. It is quiet here.
    .ask = The flat is one thing. What did you think about moving here in particular?
    .lead = You wanted to get away from the hostel and come here, I suppose?

reply-wish-came = I lay awake and thought. There was one way, and that was it. That is not to want, it is to walk the road there is.
    .first = When you have a child you do not think so much about what you want.
    .hurried = It went so fast.
    .leading = Yes, we talked it through at home and wanted it.
    .ask = What went through your mind those nights, before you said yes?
    .lead = You talked it through and decided together?

reply-anything-more = There is one thing. { $wife } met a neighbour on the stairs, from the same town. Then another. They also got the number from a coach. Then I thought: perhaps it was not luck.
    .hurried = No, thank you very much.
    .ask = Is there anything more that you have been thinking about since you came?
