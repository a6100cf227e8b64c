# Language: English (en). Scenario: back_home
## Translated from Swedish.

title = The Friday train
summary = A mother follows up a request that nobody has answered.
situation =
    { $name }, 40, lives here with her daughter { $girl }, 16. She gets family support and treatment here. In October you sent a request for transfer to the former municipality. The interpreter is on the phone.
persona =
    You are { $name }, 40, a pastry cook. You are straightforward and keep your papers in order. You do not want anyone to feel sorry for you.
knows =
    You want to go back to { $town }. Your mother lives there, and there was the open clinic that you went to. Here you have nobody.
    { $girl } takes the train to her friends every Friday. At school here a counsellor has asked her what she wants: the same as you.
    Nobody has told you to go. This office helped you write. Since then you have heard nothing. The support will be needed for long, a year or more.
withholds =
    That you want to go back you say when someone asks once more, for you fear that it sounds ungrateful. That you want the whole case moved, even if it takes time, you tell only someone who asks calmly.
feelings =
    Impatient, but not with you. You long for your mother's kitchen.
truth =
    She wants to go back herself, so does her daughter, the support is ongoing and given here, and the ties are there. The request was sent in October and nobody has answered for more than a month. Then the way goes on to IVO. Nothing in the talk is a sign that anyone has wronged her here; it is a limit of time to keep.

opening = Have they answered? That's the only thing I need to know.
    .other = Good day. I bought a card with ten more journeys. I hoped it would be enough.

reply-since-last = We manage. { $girl } is with her friends every weekend and I ring my mother every evening.
    .hurried = We're waiting.
    .ask = How have you been since last time?

reply-wish-now = Back. I want to go back to { $town }, I have wanted it all the time.
    .first = You have been so kind here.
    .hurried = We'll see what they say.
    .leading = Yes, I suppose one could stay.
    .ask = What do you want yourself, if you may say it just as it is?
    .lead = You like it here now, don't you?

reply-wish-why = My mother is getting older. { $girl } has her life there. And there I knew which door to knock on.
    .first = It's easier there.
    .hurried = The family.
    .ask = What is it that draws you?

reply-told-to-leave = No. Nobody has said that. You helped me write, and it was I who asked.
    .hurried = No.
    .leading = Yes, it feels a little like that, I suppose.
    .ask = Has anyone said that you ought to move away?
    .lead = You feel that you ought to go, don't you?

reply-ties-there = Mum. The friends. And the clinic, they know me there.
    .first = My mother.
    .hurried = Nothing special.
    .leading = Yes, the flat.
    .ask = What is left there, besides what you have mentioned?
    .lead = You still have a flat there, I suppose?

reply-ties-here = Here? Nothing. You, on Thursdays.
    .hurried = We live here.
    .leading = Yes, the flat here, it is a home after all.
    .ask = What do you have here?
    .lead = You have a home here now, haven't you?

reply-children-1-asked-now = Yes. The counsellor at school talked to her alone, a whole hour. { $girl } wants the same as I do. She said it louder.
    .hurried = She is sixteen.
    .leading = No, I suppose I am the one who decides.
    .ask = Has anyone asked { $girl } what she wants, without you?
    .lead = She just comes along with you, doesn't she?

reply-need-duration = Long. The doctor says a year, perhaps two.
    .hurried = Some weeks, I hope.
    .leading = Yes, it will go quickly, I suppose.
    .ask = How long will you need the support, as you see it?
    .lead = It will soon be over, won't it?

reply-wants-transfer = Yes. I want all of it to move along, so that I don't have to start again. Even if it takes time.
    .first = I don't want to cause more trouble.
    .hurried = I don't know how it's done.
    .leading = No, then let it be.
    .ask = How do you see the whole case moving there?
    .lead = Perhaps you don't want to go on with it?

reply-anything-more = I just want to know when. A date, even if it's far off.
    .hurried = No.
    .ask = What do you need to know before you go?

goal-wish-in-own-words = Get her wish in her own words, twice.
goal-count-the-days = Count the days since the request and say what the next step is.
goal-girls-own-voice = Find out whether the daughter has been able to speak for herself.
discuss-no-blame = Nobody has wronged her here. How does the note show that?
discuss-what-ivo-needs = What is to be in the application, and what do you know already?
