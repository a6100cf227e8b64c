# Language: English (en). Scenario: three_rents
## Translated from Swedish.

title = New curtains
summary = A man who lives alone applies for help with the rent some months after moving.
situation =
    { $name }, 58, moved here in July. In September he applied for the first time, for the rent of October. On the phone he apologised for being a bother. Today's interview is about how the move came about.
persona =
    You are { $name }, 58, born and raised in the municipality where you lived before. You laid floors for thirty years, until your back gave out. You are divorced and have a grown daughter, { $daughter }, and a grandson who plays floorball.
    You speak calmly, gladly of other things, and add “but that's nothing to moan about”. You often say thank you. Whoever waits for you hears more; whoever rushes you gets a “sure”.
knows =
    After the divorce you slept on a friend's sofa for almost a year. You applied for flats, but the landlords said no when they saw your payment defaults. You asked the social services for help to find somewhere to live. A housing coach offered a room at a hostel, and you did not want that. Some weeks later she called and had found a flat here.
    You had not thought of leaving the municipality, and nobody asked whether you wanted to. She had been here to look and said that a flat of your own gives peace. The decision on the rent came on paper on 12 June. Movers came without your having asked.
    You moved on 1 July. The municipality paid the rent for July, August and September, { $rent } kronor a month. { $landlord } said that the social services here take over after that. The coach gave you a slip with the number here.
    The pain clinic is three hours away now, so you have stopped going. { $daughter } you see on the screen on Sundays.
withholds =
    The number of rents comes out when someone asks further. That you never wanted to, and would have stayed if you could choose, you say only to somebody who has not been in a hurry. The same goes for the grandson and the pain clinic. Whether the municipalities had spoken to each other you do not know.
feelings =
    You are truly grateful. Beneath that you are sad, mostly on Sundays. You do not want to be seen as one who complains, and you want to stay now that you have settled in.
truth =
    He is grateful and the flat is good, and he wants to stay now. Still, the idea, the home and the move came from the municipality, and there was no wish of his own at the time. One first rent is usual. Several rents are unusual and can be an incentive (Statskontoret 2020:19, 2.2.2), and Munkedal's policy describes a first-hand contract with paid rents, and then contact here, as a typical pattern. What the old municipality had in mind nobody in the room knows.

opening = Oh, thanks, everything is fine. They've been so decent, both there and here. I won't take up your time, it's only about the rent.
    .other = Well, here I am. I've had so much help that I'm a bit ashamed. It's the rent, nothing else.

reply-story = I was on a friend's sofa after the divorce. Then she called, the coach, and said she had found a flat. It went fast, movers and all. I hardly had time to say goodbye.
    .hurried = I got a flat here. That's fine.
    .ask = Take it from the start, we have time. How did you come to end up here?

reply-rent-months-paid = July, August and September. That makes three. I thought it was unusually kind, but she said they do that sometimes.
    .first = They helped out with the rent in the beginning.
    .hurried = Yes, they paid the rent.
    .leading = The first one, yes, they paid that.
    .ask = Which months did they pay? Go through them if you like.
    .lead = They paid the first rent, as is usual, I suppose?

reply-who-raised-it = It was the coach. I'd never thought of these parts, I drove through once and bought a hot dog. She said: I've got something for you.
    .hurried = It turned up.
    .leading = Well, I did want a flat, so you could say that.
    .ask = Who was the first to mention that it could be here?
    .lead = You were the one who got things going, I suppose?

reply-asked-for-help = I asked for help to get somewhere to live, I did that. But to move here I didn't ask, that came ready-made.
    .hurried = Sure, I asked for help.
    .leading = Oh yes, I was the one who asked.
    .ask = What was it you asked for, more exactly? And what did you get?
    .lead = You did ask them for help with the move?

reply-dwelling-found-by = She found it, talked to { $landlord } and even came here to have a look. I signed a paper that came in the post.
    .hurried = She did, the coach.
    .leading = I was looking too, so yes, in a way.
    .ask = How did it go when the flat was found?
    .lead = You had found it yourself, I suppose?

reply-alternatives = A room at a hostel back home, she offered that. An old acquaintance of mine died there, so I didn't want it. She didn't make a fuss about it.
    .hurried = There wasn't that much.
    .leading = No, I suppose there was nothing else.
    .ask = What else was there to choose from, back home?
    .lead = There was nothing else for you, of course?

reply-who-decided = Well, who decided. It was the municipality, if I'm honest. I nodded.
    .first = We agreed, she and I. There was no quarrel.
    .hurried = We did, together.
    .leading = Yes, we decided together.
    .ask = If you go through it step by step: who decided what?
    .lead = You decided it together, didn't you?

reply-wish-to-move = I went along with it. I suppose that's the right word. You don't say no to someone who has gone to trouble.
    .first = I'm grateful, you should know that. It's a nice flat.
    .hurried = Sure, I wanted to.
    .leading = Yes, yes, of course I wanted to.
    .ask = I hear that you are grateful. What did you want yourself, before it was settled?
    .lead = You are pleased, so you wanted to move?

reply-wish-came = Wanting and wanting. I don't think there ever was any wanting. It was something that got arranged, and then you were here.
    .first = I'm not one to think much about such things.
    .hurried = It turned out fine.
    .leading = Yes, I slept on it and thought it was good.
    .ask = Was there a moment when you felt: I want this? What was it like?
    .lead = You thought it over and felt that you wanted to, I suppose?

reply-free-choice = Freely? Then I'd have had one room back home, walking distance from { $daughter }. I'd have seen the lad play.
    .first = There's no use thinking like that.
    .hurried = It's fine here.
    .leading = Yes, it's nice and quiet here, it would have been here.
    .ask = If you had been able to choose quite freely, where would you have lived?
    .lead = You would have chosen this anyway, wouldn't you?

reply-changes-by-move = Sundays are long. { $daughter } and the lad I see on the screen. And the pain clinic is three hours away now, so I don't go there any more.
    .first = The air is nice here.
    .hurried = Nothing special.
    .leading = Yes, it's quieter, it works well.
    .ask = What is an ordinary week like now, compared with before? Whom do you meet?
    .lead = Everyday life must be better with a flat of your own?

reply-papers-brought = A slip of paper. She wrote the number here and said: call them when the third rent is paid. I have it in my wallet.
    .hurried = Nothing to speak of.
    .leading = No, nothing.
    .ask = What did you bring from there, papers or numbers?
    .lead = You didn't bring anything, did you?

reply-consent-scope = Go ahead and ask, about the rents and how it was arranged. It should be done by the end of March, shouldn't it? And give her my regards.
    .hurried = Yes, yes, call them.
    .ask = What may we talk with them about, and how long does your yes hold?

reply-anything-more = Only that you mustn't think I'm complaining. She was decent. I've just got the curtains up.
    .hurried = No, that was all.
    .ask = Is there anything I have missed, or got hold of the wrong way?

goal-gratitude-is-not-wish = Hear the gratitude, and ask all the same what he wanted himself.
goal-count-months = Find out which months were paid, not only that the rent was paid.
goal-no-pity = Let him be the one who tells. Do not put words like “forced” in his mouth.
discuss-first-rent-or-three = Why is one rent usual and several a grey zone? Which questions are needed besides the number?
discuss-wish-then-and-now = He wants to stay now. What does that mean for what happened then, and for what you do next?
discuss-his-story = How do you write his story so that he recognises himself and does not come across as a victim?
contradiction-1 = He says that he is content, and that he would have stayed near { $daughter } if he could have chosen. Ask what he wanted then, and let it be something other than what he wants now.
