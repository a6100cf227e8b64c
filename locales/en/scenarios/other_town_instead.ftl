# Language: English (en). Scenario: other_town_instead
## Translated from Swedish.

title = The envelope in the bag
summary = An elderly couple has just moved here. She talks, he sits silent beside her.
situation =
    { $name }, 67, and her husband { $man } moved here ten days ago. She has applied for economic assistance. In her bag is an envelope from the former municipality. The interpreter is in the room.
persona =
    You are { $name }, 67, an archivist. You keep all paper and have the envelope in your bag, but you do not hand it over until someone asks for it.
    You are proud. You would rather talk about { $man } than about yourself.
knows =
    You rented a flat that became too dear when the landlord renovated: { $rent } kronor. The caseworker said that there was a cheaper flat here, with a landlord she knew of, and that the rent where you lived was no longer the municipality's business. She suggested nothing else, and nothing was tried at home.
    You said no. In early November the decision came: refusal of the rent, since you could live here. Then you did not dare to stay. You had not seen the flat. The landlord said that social services usually pay.
    { $man } has heart medicine that runs out this weekend, and the doctor is where you lived. He wants to appeal.
withholds =
    What the decision said, that you said no, and what happened then you say when someone asks a second time. That you felt forced you say only if the tone is calm.
feelings =
    Humiliated. Afraid for { $man }. Relieved by every question that is straight.
truth =
    Help with the rent was refused because they could live in another municipality, and a clear no had a consequence. No municipality may do that (RÅ 2004 ref. 130). The decision can be appealed within three weeks, so the days count. The medicine is what cannot wait. Her husband has a voice of his own, and it is heard only if someone turns to him.

opening = Good day. My husband's hearing is bad today. I answer for us both.
    .other = We have papers with us. I don't know if you need them.

reply-acute-needs = His heart tablets. They last until Saturday. The doctor is still there.
    .first = We manage.
    .hurried = No, nothing.
    .leading = No, there's no hurry.
    .ask = Is there anything that runs out or can't wait this week?
    .lead = It's nothing urgent, is it?

reply-story = The flat became dear. They said there was a cheaper one here. We said no. Then the paper came, and then we went.
    .hurried = It was too dear there.
    .ask = Tell me how it happened, from the day you first heard of it.

reply-support-cut = They stopped the rent. Because we could live here, in another town. It says so, in just those words.
    .first = The money wasn't enough.
    .hurried = They took something away.
    .leading = No, no, we got what we should.
    .ask = Did you get less money or a refusal, and what did it give as the reason?
    .lead = You got your support as usual, didn't you?

reply-after-no = We said no, my husband said it aloud. A week later the refusal came. That was the answer.
    .first = We are not troublemakers.
    .hurried = We didn't say much, I suppose.
    .leading = Yes, I suppose they listened.
    .ask = Did you say no at any time, and what happened then?
    .lead = They respected what you said, didn't they?

reply-decision-in-writing = Yes, in the envelope. Do you want to see it?
    .hurried = Nothing special.
    .ask = Did you get any decision on paper?

reply-tried-at-home = Nothing. She said that there was nothing to look for with them.
    .hurried = I don't remember.
    .leading = Well, I suppose one looked a little oneself.
    .ask = What did the municipality and you try where you lived, before this?
    .lead = You had looked there first, hadn't you?

reply-if-stayed = Without money for the rent. Then one is evicted, at our age.
    .first = One can't know, can one?
    .hurried = I suppose we could have stayed.
    .leading = Yes, we could have stayed.
    .ask = What would have happened if you had stayed?
    .lead = You could have stayed if you wanted?

reply-feelings = Forced. And sad. { $man } wept in the car, he hasn't done that for thirty years.
    .first = One gets used to it.
    .hurried = Calm.
    .leading = A little sad, yes.
    .ask = What was it like for you, the last weeks?
    .lead = You were just a little sad, weren't you?

reply-wish-to-move = We didn't want to. We had to. That's how it is.
    .first = Now we are here.
    .hurried = We went along with it.
    .leading = Yes, I suppose we went along with it.
    .ask = What did you want yourselves, you and your husband?
    .lead = You agreed to the move?

reply-papers-brought = The decision. Here. I have underlined the line.
    .hurried = No, nothing.
    .leading = No, we have no papers.
    .ask = Do you have any papers with you that we can read together?
    .lead = You have no papers with you?

reply-consent-scope = The decision about the rent. That you may talk about. His heart you may not talk about.
    .hurried = About the paper.
    .ask = What may we talk to them about, and what not?

reply-anything-more = { $man } wants to appeal. Will you help us with that, or is it bad manners?
    .hurried = No, thank you.
    .ask = Is there anything that { $man } wants to say himself?

goal-read-the-paper = Ask for the paper and read the reason together.
goal-days-left = Work out the last day to appeal, and say it.
goal-her-no = Find out if they said no, and what a no cost.
discuss-what-may-be-demanded = One may demand that someone looks for a cheaper home. Where is the limit?
discuss-pride = She hands over the envelope only when someone asks for it. What would you have missed otherwise?
discuss-two-voices = How do you hear his wish too, when she answers for both?
contradiction-1 = She says that they moved because it became dear, and at the same time that they said no. Ask what happened between the no and the move.
