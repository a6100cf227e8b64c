# Language: English (en). Scenario: new_at_the_post
## Translated from Swedish.

title = New in the post
summary = A coordinator is to answer for a year in which she did not work there.
situation =
    You collect the answers for 2025. { $name } has been a coordinator in another municipality for a few months. She rings on the last day for answers. No individual is to be mentioned.
persona =
    You are { $name }, 31, and new in the post. You want to be of help and find it hard to say that you do not know. Whoever had the post before you has left.
    Given time you say what you have seen and what you have not seen. If you are hurried you fill in what usually stands there.
knows =
    The municipality has written guidelines: home first, and the person's own wish decides. About requirements they say nothing. Decisions are made by delegation. You have no training in the matter, and there is no contact person for other municipalities.
    How things were done in 2025 you do not know. You have read a few files, and they differed. The decisions are in the archive, and you have not had time to go there.
withholds =
    That you are really guessing, and that you do not know which support was given or whether the wish was noted, you say when someone asks once more.
feelings =
    Nervous of seeming ignorant. Grateful to whoever lets a don't know be an answer.
truth =
    Of the municipality's work in 2025 nothing can be said from this talk, neither good nor bad. That the answers are guesses, and that nobody is trained, is background. The questions about requirements, loans, the two-year limit and the person's own wish are open, and that is the result: the decisions in the archive can answer, not { $name }.

opening = Hello, my name is { $name }. I'm new here, but I'll try to answer.
    .other = Hello! { $name }, coordinator. I promised my manager to send this in today.

reply-how-known = If I'm honest, I'm guessing. I wasn't here then.
    .first = I have read up a little.
    .hurried = Write that we estimate.
    .leading = Yes, estimated, one could say.
    .ask = How do you know what you answer about 2025?
    .lead = So you estimate?

reply-helped-away = I don't know. There is no list. One has to read the decisions.
    .hurried = Say some.
    .leading = Yes, only one or two, I think.
    .ask = What have you seen that tells how many there were?
    .lead = It's only one or two, isn't it?

reply-kinds = I really don't know. In a few files I have seen two different ways, and I don't know what is usual or what was said by word of mouth.
    .first = It should be in the guidelines.
    .hurried = Advice and the first rent, like everyone else.
    .leading = Yes, advice.
    .ask = What have you seen yourself of the support that was given, and what have you not seen?
    .lead = You give advice, like everyone else?

reply-two-years = No idea. I haven't come across it yet.
    .hurried = I have to check that.
    .leading = Yes, I'm sure we help then.
    .ask = What happens with you when a dwelling for a limited time comes to an end?
    .lead = Then you help at home, of course?

reply-wish-noted = I don't know. In one file it stood, in another it didn't. From a few files one can't say what is usual.
    .first = The wish decides, the guidelines say.
    .hurried = Yes, always.
    .leading = Yes, we do.
    .ask = The guidelines are one thing. What do you know of what stood in the files last year?
    .lead = You note the wish, of course?

reply-place-checked = I can't answer that. I have seen nothing about it, one way or the other.
    .hurried = I don't know.
    .leading = Yes, sometimes at least.
    .ask = Do you know whether anyone found out what the new place was like?
    .lead = Sometimes you do, don't you?

reply-children-first = I don't know. There were no children in the files that I have read.
    .hurried = The children? Yes, always.
    .leading = Yes, of course.
    .ask = What do you know of how you looked at what the move meant for the children?
    .lead = The children are always considered, aren't they?

reply-consent-first = I don't know. There is a form for it, but whether it was used I can't say.
    .hurried = Don't know.
    .leading = Yes, we have a form for it.
    .ask = What do you know of how you asked for consent?
    .lead = You have a form for it, so you always ask?

reply-guidelines-say = Those I have read. Home first, and that the wish decides. Nothing about requirements, nothing about loans.
    .hurried = They are two pages.
    .leading = Yes, I think they say that one may not require anything.
    .ask = What do the guidelines say, word for word if you have them?
    .lead = They say that you may not require anything, don't they?

reply-comment = Yes, write that the decisions are in the archive. I'll read them in December and answer then. Is that all right?
    .hurried = No, only that it gets sent in today.
    .ask = Is there anything you want to add?

goal-leave-unknown = Let a don't know stand as a don't know.
goal-how-known-first = Ask early how whoever answers knows it.
goal-where-to-look = Find out where the answer is, when the person does not have it.
discuss-no-is-an-answer = What do you do with a survey that is mostly don't know?
discuss-half-a-survey = How does one show that a municipality does not know, without it sounding as if all is well or as if something is wrong?
