# Language: English (en). Scenario: survey_call
## Translated from Swedish.

title = The survey by phone
summary = A colleague in another municipality answers this year's survey between two meetings.
situation =
    You collect the answers for 2025. { $name }, a coordinator in another municipality of the county, has chosen to answer by phone. The municipality has helped people to move to other municipalities. No individual is to be mentioned.
persona =
    You are { $name }, 57, a coordinator for many years. You are well read, kind and pressed for time, and proud of the guidelines that you wrote yourself.
    You like to answer with what the guidelines say. If someone asks for an example you become more exact.
knows =
    The figures you have estimated; nobody has counted. It is a matter of some people. You give advice, pay the first rent after an application and arrange help at home when leases end.
    At one of the offices the caseworkers say that whoever has not found a home within three months must look in the whole country to get the whole assistance. It is written nowhere. You know about it and have meant to bring it up.
    The wish is noted sometimes. The place is looked into when there is time. The other municipality is told sometimes, always with consent. The children are always asked.
withholds =
    That the figures are estimates, that the wish is not always noted, and where the requirement is found you say when someone asks once more. The requirement itself you mention only to someone who is in no hurry and puts no answer into your mouth.
feelings =
    Loyal. Relieved when someone asks for the work and not for a scapegoat.
truth =
    The guidelines are good, and all the same one office sets a requirement that no municipality may set (Statskontoret 2020:19, 2.2.1). Whoever asks only for the routines hears about the routines. The answer is an estimate and is to stand as an estimate. With the requirement, the rest becomes a list of what the municipality itself can do.

opening = Hello, { $name } here. I have a quarter of an hour. I have our guidelines in front of me.
    .other = Good morning, this is { $name }. Shall we do the survey? I have a meeting after this.

reply-how-known = Estimated, if I'm honest. I asked around in the coffee room. Nobody has counted.
    .first = We have a fairly good idea.
    .hurried = Counted, write that.
    .leading = Yes, they are counted.
    .ask = How did you arrive at the figures?
    .lead = You have counted, I assume?

reply-helped-away = Some. More than a handful, not twenty.
    .hurried = Not many.
    .leading = Yes, only one or two.
    .ask = About how many have you helped to move to another municipality this year?
    .lead = It's only one or two, isn't it?

reply-kinds = Advice, the first rent after an application. And then what is written nowhere: at one of the offices they say that after three months you must look in the whole country.
    .first = What the guidelines say: advice and the first rent.
    .hurried = Advice and the first rent.
    .leading = Yes, only advice.
    .ask = If I sat in on a talk with you, what would I hear about looking for a home?
    .lead = You only give advice, no requirements?

reply-requirement-where = Not on paper. It's something they say. It has turned out that way.
    .first = It isn't our line, you know.
    .hurried = It's on its way out.
    .leading = Yes, we have stopped that.
    .ask = Where is that requirement found, if someone looks for it?
    .lead = But you have stopped that?

reply-two-years = Then we help them here at home. I'm proud of that.
    .hurried = It depends.
    .leading = No, we have no such limit.
    .ask = What happens with you when two years have passed on a lease?
    .lead = You have no two-year limit, have you?

reply-wish-noted = Sometimes. When I read the files it rarely says what the person said.
    .first = We always start from the wish.
    .hurried = Yes, always.
    .leading = Yes, we always do.
    .ask = If I opened five files, in how many would the wish stand?
    .lead = You always note what the person wants, of course?

reply-place-checked = When there is time. This summer there was no time.
    .hurried = Yes.
    .leading = Yes, we do.
    .ask = How do you find out what the new place is like?
    .lead = You always look into the place?

reply-tells-receiver = Sometimes. If the consent is there we ring. Otherwise the move comes first.
    .hurried = Yes, we do.
    .leading = Yes, always.
    .ask = How does the other municipality get to know that someone is coming?
    .lead = You always ring, don't you?

reply-guidelines-say = Home first, own wish, the children. I wrote them. About requirements to look there is in fact nothing, for or against.
    .hurried = They are good.
    .leading = Well, yes, no requirements, I think it's in there.
    .ask = What do the guidelines say, and what do they not say?
    .lead = They say that one may not require anything, don't they?

reply-comment = We would like the county's template before we change anything. And I'll bring up that office today. I promise myself that.
    .hurried = No, I have to go.
    .ask = Is there anything you want to add?

goal-ask-for-examples = Ask for an example instead of the routine.
goal-paper-and-habit = Tell what is written from what is done.
goal-no-persons = Keep the answers free of individuals.
discuss-how-to-report = A habit at one office: how does one answer in a survey for the whole municipality?
discuss-colleagues-too = How do you ask a colleague openly, without it turning into an interrogation?
contradiction-1 = The guidelines speak of the person's own wish, and one office sets a requirement. Ask how both can be true.
