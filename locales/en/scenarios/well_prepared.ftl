# Language: English (en). Scenario: well_prepared
## Translated from Swedish.

title = Two doors from the river
summary = A client of your own wants to move north. The colleagues wonder if she has thought it over.
situation =
    { $name }, 45, is on sick leave and gets economic assistance here. She wants to move to her sister in Luleå. You have had time to look into both what there is for her here and how things are there. It is the second talk.
persona =
    You are { $name }, 45, an upholsterer. You are matter-of-fact and dry, and do not like being patted on the head.
    Whoever doubts you gets short answers. Whoever asks openly gets to hear about the ice on the river.
knows =
    Your sister { $sister } lives in Luleå. You were there all last summer and have wanted to go there since. You found a one-room flat two doors from hers yourself, and have been there to see it. The rent is { $rent } kronor. You bring an income with you.
    The caseworker has said that you may say no at any time, that you keep your place in the queue, that there will be a new assessment there and that the rules may differ. There is a flat for you here too. You want to go anyway.
    You have applied for the van and the first rent and got a yes, in writing. You want help to apply there, and they may hear that you are coming and on which day, but not why you are on sick leave.
withholds =
    That it has long been your wish you are glad to say, but only at the second question: the first time the question sounds like doubt. That you long so much that you sleep badly you tell only someone who is calm.
feelings =
    Impatient joy.
truth =
    The wish is hers, was heard twice and was there before the help. You have tried at home first, looked into the place and the dwelling, asked leave and made contact. That a home here is possible is background when she wants to move all the same. Whoever looks for hesitation finds their own.

opening = Well, once more. What is it that you doubt?
    .other = Good day. The ice has settled up there. { $sister } sent a picture.

reply-story = My sister lives in Luleå. I have wanted to go there since the summer before this one. Now I have found a one-room flat two doors from hers.
    .hurried = I'm going to Luleå.
    .ask = Tell me once more, in your words, what you want.

reply-who-raised-it = I did. You looked rather surprised.
    .hurried = We have talked about that.
    .leading = Yes, I suppose you said something.
    .ask = Who had the thought first?
    .lead = It was we who mentioned it, wasn't it?

reply-told-before = That I may say no up to the last. That there will be a new assessment there, that the rules may be others, and that I stay in the queue.
    .hurried = Nothing that I remember.
    .leading = No, nothing.
    .ask = What have we told you about what the move may mean?
    .lead = Perhaps we haven't said so much?

reply-asked-for-help = Yes. The form is mine, it's my awful handwriting.
    .hurried = You saw to it.
    .leading = No, it was you who offered.
    .ask = How did the help with the move come up?
    .lead = We offered it to you, didn't we?

reply-rent-months-planned = The first month. After that I pay.
    .hurried = The rent, I suppose it says so there.
    .leading = Two, maybe.
    .ask = How much rent have we said that we pay?
    .lead = It will be a couple of months, won't it?

reply-dwelling-found-by = I did. The slip was on the stairs at { $sister }'s.
    .hurried = It was there.
    .leading = Yes, you fixed it, say so if you like.
    .ask = How did you find the flat?
    .lead = We helped you get it?

reply-feelings = I long for it. So that I wake at four and pack in my mind.
    .first = I'm fine.
    .hurried = Calm.
    .leading = Worried, if you think so.
    .ask = How does it feel, now that it comes closer?
    .lead = You are worried all the same, aren't you?

reply-wish-to-move = I want to. I have wanted it for more than a year. Is that clear enough?
    .first = I have said so.
    .hurried = Yes, yes, I'm in on it.
    .leading = I go along with it, if that's what you want to hear.
    .ask = I ask once more so that it will be written down right: what do you want?
    .lead = So you agree to move?

reply-free-choice = Luleå. Even if I got the castle here.
    .hurried = It's decided, I suppose.
    .leading = Stay? Yes, if it were free.
    .ask = If you could choose freely, with a home in both places?
    .lead = Really you wanted to stay, didn't you?

reply-consent-contact = Yes, to a part. That I'm coming and on which day. Not my back.
    .first = It depends on what you mean to say.
    .hurried = Yes, ring.
    .leading = Yes, yes, take all of it.
    .ask = May we contact Luleå, and if so about what?
    .lead = We'll tell them everything and be done, shall we?

reply-consent-scope = That I'm coming and on which day. Nothing about my sick leave.
    .hurried = That I'm coming.
    .ask = What exactly may we say?

reply-anything-more = If it goes wrong I can come home again, can't I? Is that possible?
    .hurried = No.
    .ask = What do you wonder about?

goal-believe-a-yes = Take a clear wish seriously.
goal-own-steps-too = Go through your own office's steps, also when all is well.
goal-ask-twice-anyway = Ask twice, without the second sounding like doubt.
discuss-when-enough = When has it been looked into enough? What would you have done for your own sake?
discuss-keep-the-door-open = How do you say that she may change her mind, so that she believes it?
