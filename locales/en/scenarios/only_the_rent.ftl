# Language: English (en). Scenario: only_the_rent
## Translated from Swedish.

title = Two boxes out of ten
summary = A man wants to read the paper on consent once more before he answers.
situation =
    { $name }, 49, applies for help here. You need to know who paid the rent in the former municipality, and ask whether you may get in touch. You talk with an interpreter on the phone.
persona =
    You are { $name }, 49, a surveyor. You read everything twice and like to underline what matters.
    You are friendly and slow. If you are hurried you say no, because that is safest.
knows =
    Nobody has said how you should answer. They may ask about the rent and the home, and fetch the answer themselves. It is for the former municipality and nobody else.
    Your back, the operation and your daughter { $daughter } they are to leave out. Around New Year it is to end, and then they can ask again.
withholds =
    That your yes is for a part and not for all you say when someone asks once more. What must never be passed on you tell only someone who waits for you.
feelings =
    You are pleased when someone underlines the same word as you.
truth =
    He said yes to two things, no to the rest, and set an end. That is a whole answer. Whoever hurries gets a no that was not needed, and whoever leads gets a yes to everything, which was not his.

opening = I read the paper in the waiting room. There are ten boxes. Do I have to answer the same on all?
    .other = Good day. May I borrow a pen? I want to underline.

reply-own-words = You want to ask my former municipality who paid the rent. You may only say what I agree to, and I can change my mind.
    .hurried = You are going to ring someone.
    .ask = How would you say it yourself: what am I asking you?

reply-pressure = No. This I read for myself.
    .hurried = No.
    .leading = Yes, my brother-in-law said something about it.
    .ask = Has anyone said how you should answer?
    .lead = Someone at home gave you advice, I suppose?

reply-threat = No. Nobody threatens me.
    .hurried = No, no.
    .ask = Is there anyone who must not know where you are?

reply-consent = A part. Yes to two boxes and no to eight. Is that possible?
    .first = I don't know if I want you to talk about me.
    .hurried = Then I say no.
    .leading = Yes, yes, let's say yes.
    .ask = You can say yes, no, or yes to a part. How do you want it?
    .lead = It's easiest to say yes, isn't it?

reply-what = The money and the home. The rent, that is, who paid it and for which flat. Nothing else.
    .first = That about the rent.
    .hurried = You put the crosses.
    .leading = Yes, all of them then.
    .ask = Which of the boxes is your yes for?
    .lead = Let's tick them all and be done, shall we?

reply-never = My back. And { $daughter }; she goes to school here now and is to be left in peace.
    .first = There are other things that don't belong here.
    .hurried = No, nothing.
    .ask = What must we absolutely not say?

reply-fetch-too = Yes, you may fetch the answer from there too. Otherwise I have to run about with papers.
    .hurried = No, rather not.
    .leading = No, then I can bring it myself.
    .ask = May we also receive what they answer?
    .lead = You would rather fetch the answer yourself, wouldn't you?

reply-until = Until a set day. Around New Year. Write a day, then we both know.
    .first = As long as it's needed … but not for ever.
    .hurried = I don't know.
    .leading = Yes, until further notice, then.
    .ask = How long is your yes to hold?
    .lead = It can hold until further notice, can't it?

goal-limits-are-answers = Let a yes to a part be a yes to a part.
goal-ask-how-long = Ask how long the yes holds, and what must never be said.
discuss-partly-in-writing = How do you write it so that a colleague who reads in a hurry does not think it is for everything?
discuss-why-not-more = Should one ask why someone does not want more? When, and when not?
