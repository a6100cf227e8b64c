# Language: English (en). Scenario: told_to_go_back
## Translated from Swedish.

title = The football boots
summary = A mother comes for a follow-up. She has packed two bags.
situation =
    { $name }, 36, moved here this summer with two children. In the first interview it came out that the former municipality had arranged the move. Today is the follow-up. The interpreter is on the phone.
persona =
    You are { $name }, 36, a midwife by training. You study Swedish in the mornings. You are used to calming others and do not like to show that you are worried yourself.
    You think that the talk is about when you are to leave, not about whether.
knows =
    Two weeks ago you rang here about the money. Whoever answered said that it would be best to go back to the municipality that sent you, and that otherwise you had to look for a home in other municipalities to get the whole support. You do not remember the name.
    You want to stay. The children go to school, { $son } plays football three times a week, and your home is good. Nobody has asked { $son } what he wants. Your eight-year-old has been asked, by a teacher.
withholds =
    That you want to stay you say when someone asks a second time. What was said on the phone you tell only someone who asks calmly: you do not want to complain about anyone who works here.
feelings =
    Tired and ashamed, as if you had taken someone else's place. Angry for the children's sake, deep inside.
truth =
    She wants to stay. Someone in the own office told her to go and set a condition that may not be set: to look for a home in other municipalities to get the whole support. The same rule holds here as there. The condition is to be taken back, in words and in writing. { $son } is to have his say.

opening = I have packed a little. I didn't know if today is the day we leave.
    .other = Good day. The children are at school. I didn't tell them where I was going.

reply-since-last = The children go to school and I study Swedish. But someone here said that we ought to go back, so I packed.
    .hurried = It's fine. We are well.
    .ask = Tell me how it has been since we met.

reply-wish-now = Stay. If it's possible. I want to stay.
    .first = We do what you decide.
    .hurried = We don't know. It depends on you.
    .leading = Yes, I suppose we go back.
    .ask = If nobody else decided: where do you want to live?
    .lead = Perhaps you want to go back to the old place?

reply-wish-why = { $son } has a team now. He sleeps with his football boots beside the bed. We can't take one more move.
    .first = For the children.
    .hurried = For the children.
    .ask = What is it that makes you want that?

reply-told-to-leave = Yes. On the phone, to here. It would be best if we went to the municipality that sent us. I wrote it down on the back of a receipt.
    .first = One hears so much. I don't want anyone to get into trouble.
    .hurried = No, no.
    .leading = No, you have been kind.
    .ask = Has anyone said that you ought to move away? That goes for us here too.
    .lead = Nobody here has told you to move, have they?

reply-ties-here = The home, the school, my course. We are registered here. It's a lot for four months.
    .hurried = The children go to school.
    .leading = No, nothing really.
    .ask = What do you have here now that you don't want to be without?
    .lead = You haven't had time to get anything here, have you?

reply-children-2-asked-now = { $son }? No. They asked the little one at school, but nobody has asked him. He asks me.
    .hurried = Yes, the children know.
    .leading = Yes, I suppose so.
    .ask = Who has asked the children what they want, each of them alone?
    .lead = The children have had their say, of course?

reply-consent-contact = No, thank you. Not once more. They have talked enough about us.
    .hurried = I don't know.
    .leading = Yes, if you have to.
    .ask = You decide: may we contact the former municipality about you?
    .lead = It's all right that we ring them, isn't it?

reply-told-to-search-here = I was to look for a flat in other municipalities, or else there is less money. It was the same call.
    .first = One has to show that one is looking. I understand that.
    .hurried = Nobody said anything.
    .leading = Yes, here in the municipality.
    .ask = What have we told you about looking for a home, as close to the words as you remember?
    .lead = You were to look for a home in this municipality, weren't you?

reply-anything-more = Write that I have done nothing wrong. And may I unpack now?
    .hurried = No, thank you.
    .ask = Is there anything more that you want to stand here?

goal-own-office-too = Listen for what your own office has said as closely as for what the other municipality said.
goal-wish-before-plan = Ask what she wants before you talk of plans.
goal-ask-the-children = Find out which of the children nobody has asked.
discuss-say-sorry = How is a condition taken back, and who should say sorry?
discuss-who-said-it = She remembers no name. What do you write, and who is to know?
discuss-same-rule-here = Why is it easy to do oneself what one notices in others?
contradiction-1 = She says that you decide, and at the same time that someone told them to go. Ask what she wants herself.
