# Language: English (en). Scenario: study_place
## Translated from Swedish.

title = Exam on Friday
summary = A student has moved for a course and needs help for a month.
situation =
    { $name }, 24, has been on a course at { $school } since autumn. She has applied for assistance for September, when the study grant was late. She manages in Swedish, and you have not booked an interpreter.
persona =
    You are { $name }, 24. You speak Swedish a little too fast and correct yourself. You have a folder with everything in the right order.
    You wonder why you get questions about the move when you apply for one month only, and you ask so outright.
knows =
    You were admitted to the course in May, at the second try. Then you told your caseworker. She said that you could stay and study at a distance, and showed a flat that you could get. You wanted to come here.
    You applied for money for the van, { $sum } kronor, and got it in July. The rent for September was paid too, one month. You sublet the room; you found it on the school's notice board and looked at it in June.
    You decided together that she would ring here, and you said yes to that. It is all in the decision.
withholds =
    That you could have stayed, and that the rent was for one month only, you say when someone asks once more. It seems so obvious to you.
feelings =
    Lively and a little stressed about the exam.
truth =
    An ordinary move to study. The wish came first, the help was applied for and assessed, the home municipality offered an alternative, and the municipalities had talked, with consent. Moving costs after an application and the first rent are ordinary support (Statskontoret 2020:19, 2.2.2). All that is left is the money for September.

opening = Hi! I have an exam on Friday, so I brought everything. Where do we begin?
    .other = Hi. It's only for September. Why do you need to know how I moved?

reply-story = I was admitted to the course in May. I had applied twice. Then I told my caseworker and asked for money for the van.
    .hurried = I got into a course.
    .ask = I ask everyone how the move came about. Tell me, in the order it happened.

reply-who-raised-it = I did. I ran there with the letter of admission.
    .hurried = It was the school.
    .leading = Yes, I suppose she said something about it.
    .ask = Who first talked about your moving here?
    .lead = It was the caseworker who suggested it?

reply-reasons-given = That I was admitted. That's the reason. It says so in capital letters in the decision.
    .hurried = I suppose there were no reasons.
    .leading = Yes, there's a lack of homes, of course.
    .ask = What reasons did you and the caseworker talk about?
    .lead = She said that homes were scarce, didn't she?

reply-alternatives = I could get a one-room flat at home, she showed it. And study at a distance. But you can't learn to dress a wound at a distance.
    .first = I wanted to come here.
    .hurried = There was nothing else.
    .leading = No, nothing else.
    .ask = What could you have done instead?
    .lead = There was nothing else for you, was there?

reply-asked-for-help = Yes. I filled in the form myself, it's here behind the tab.
    .hurried = They helped me.
    .leading = No, they gave it to me.
    .ask = How did you get the help, did you apply or were you offered it?
    .lead = They offered you the money, didn't they?

reply-rent-months-paid = One. September. It's the last line of the decision.
    .first = They paid the rent.
    .hurried = September and … well, the rent.
    .leading = Yes, two perhaps.
    .ask = For which months did they pay the rent?
    .lead = They paid a couple of months?

reply-help-given = The van, { $sum } kronor, after an application. The receipt is on the back.
    .hurried = The van, they fixed it.
    .leading = Yes, I suppose they wanted me to go.
    .ask = What else did you get, and how did it come about?
    .lead = So they gave you money to make you move?

reply-wish-to-move = Yes, I wanted to. Two years in a row.
    .hurried = It turned out that way.
    .leading = Well, I suppose I went along with it.
    .ask = What did you wish yourself?
    .lead = You agreed to move?

reply-contact-before = Yes, she asked me first and then she rang here. I sat beside her.
    .hurried = I don't know.
    .leading = No, I don't think so.
    .ask = Do you know if she got in touch here before you came?
    .lead = She didn't ring here, did she?

reply-anything-more = I have an exam on Friday. Wish me luck.
    .hurried = No.
    .ask = Is there anything more?

goal-dates-in-order = Get the events in order: what came first, the wish or the help?
goal-applied-or-offered = Tell what was applied for from what was offered.
discuss-good-help = What did the former municipality do right, step by step?
discuss-what-to-leave-out = How short can the note be when there is nothing to look into?
