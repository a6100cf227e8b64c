# Language: English (en). Scenario: same_day_call
## Translated from Swedish.

title = The answers from the reception
summary = A team leader who counts everything has got the figures out in advance.
situation =
    You collect the answers for 2025. { $name } leads the reception in a small municipality that people move to. She has asked to answer by phone and has papers in front of her. No individual is to be mentioned.
persona =
    You are { $name }, 49, a team leader for eleven years. You are careful and warm, and you want nobody to have to tell their story twice.
    Figures you answer at once. If someone asks for a routine you read the routine out. If someone asks how an ordinary Monday goes, you tell.
knows =
    You count, without names. Most people come from other counties and found the home themselves; for a few the previous municipality had arranged it. Sometimes the previous municipality rings, mostly not. Sometimes other support has ended with the move and nobody took over.
    You have a routine. It says that the previous municipality is contacted the same day. You do that, before the person has been asked. Nobody has said no, but nobody has been asked either.
withholds =
    How many homes had been arranged, and that support has ended, you say when someone asks once more. That you ring without asking you say only to someone who is in no hurry and puts no answer into your mouth. You have not thought of it as a mistake.
feelings =
    Proud of the order. First hurt, then relieved, when you hear yourself say it.
truth =
    The call on the same day is kindly meant, and all the same information is passed on before the person has had a say (OSL 26:1 and 12:2). The routine does not mention the question, so whoever asks for the routine hears nothing wrong. That support sometimes ends with the move is a grey area. The rest is good order.

opening = Hello, this is { $name }. I have the figures here. Just ask.
    .other = { $name } here. I have been counting all week, so now I'm ready.

reply-how-known = Counted. Strokes in a binder, no names. We have done it like that for four years.
    .hurried = Counted, yes.
    .leading = Well, an estimate, if you like.
    .ask = How did you arrive at the figures?
    .lead = I suppose it's an estimate?

reply-received-count = { $strokes } strokes, when I add them up. More this autumn than in spring.
    .hurried = One or two.
    .leading = Yes, not so many.
    .ask = How many came during the year, when you add up the strokes?
    .lead = It's only one or two, isn't it?

reply-helped-with-dwelling = Only with a few is it certain. Two had a paper from social services, and one had been given the key by them. The others found it themselves online.
    .first = There is a lot of talk about it.
    .hurried = Quite many.
    .leading = Yes, probably many.
    .ask = How do you know that a home was arranged by the previous municipality, and how many times have you known it?
    .lead = Most of them are sent here, aren't they?

reply-sender-informs = Sometimes. Two municipalities in fact always ring. From the others we hear nothing.
    .hurried = No.
    .leading = No, they are never in touch.
    .ask = Who is in touch before someone comes, and who isn't?
    .lead = They are never in touch, are they?

reply-support-ended = It happens. In spring a family came who had had a contact person for three years. The last meeting was the day before the move, and then nothing.
    .first = Not that I have noted.
    .hurried = No.
    .leading = No, they take care of that.
    .ask = What about other support that someone had? What has become of it this year?
    .lead = Other support is handed over as it should be, isn't it?

reply-notes-how = Yes. How the move came about is one of the lines on my sheet. No names.
    .hurried = Yes.
    .ask = What do you note when someone tells how the move came about?

reply-routine = Yes, one page. It's on the wall. Who rings, when, and what we note.
    .hurried = Yes, one page.
    .ask = Is there a routine, and what does it say?

reply-asks-consent = No. Now that I think of it: we ring first and tell the person afterwards. Nobody has complained. But nobody has been asked, either.
    .first = We follow the routine. Contact the same day.
    .hurried = Yes, yes, we do.
    .leading = Yes, of course we ask.
    .ask = Take an ordinary Monday. Someone has told you that she has moved here. What happens then, step by step, before you pick up the phone?
    .lead = You ask for consent first, of course?

reply-transfer-requests = Three times. All three had ongoing support.
    .hurried = A few times.
    .leading = No, never.
    .ask = How many times have you asked for a case to be moved over?
    .lead = You have never done that, have you?

reply-comment = Yes. Write that we change the routine so that the person is asked first. It takes ten minutes. I wonder why I haven't seen it.
    .hurried = No, that was all.
    .ask = Is there anything you want to add?

goal-ask-for-order = Ask in which order things are done, not whether there is a routine.
goal-good-intentions = Do not let a good intention be the answer to the question of consent.
goal-no-persons = Keep the answers free of individuals.
discuss-kind-and-wrong = How does one tell a careful colleague that a kind habit will not do?
discuss-say-it-in-survey = What would your own reception have answered to the question of consent?
contradiction-1 = There is a routine and it is followed, and still the person is not asked. Ask what the routine does not say.
