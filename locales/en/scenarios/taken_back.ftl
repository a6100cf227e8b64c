# Language: English (en). Scenario: taken_back
## Translated from Swedish.

title = The old paper
summary = A woman who said yes in September wants to talk about the paper again.
situation =
    { $name }, 44, signed a consent in September. In the file there is a letter to the former municipality and a note about a call with the landlord, { $landlord }. Now she has asked for an appointment. The interpreter is in the room.
persona =
    You are { $name }, 44, a bookbinder. You are polite and exact, and you have written down the dates in a small book.
    You are not angry. You want to know what has become of what you said.
knows =
    In September you said yes, of your own free will, to the former municipality and the landlord being told certain things. Everything was explained. You got no copy.
    The landlord was only to hear when you move in and who pays the first rent. Then his caretaker asked how you were feeling. After that you no longer wanted to go along.
    You went to the reception here in November and took back all of it. The date is in your book. You think that nobody has passed it on.
withholds =
    That the landlord was on the paper too, and the day on which you took it back, you say when someone asks once more. That you were on sick leave, and that it was never to be said, you tell only someone who is calm.
feelings =
    You are surprised more than hurt. You are ashamed when someone mentions that you were on sick leave.
truth =
    The consent was free and well limited when it was given. It was wholly withdrawn in November. What has been handed over cannot be fetched back, but those who received it are to be told that the consent has ended, and nobody has told them. That a landlord has no duty of secrecy is one of the things to explain before anyone says yes.

opening = I signed a paper here in September. I want to know if it still counts.
    .other = I have my book with me. Here is the day when I signed, and one more day.

reply-own-words = In September you were allowed to talk to my former municipality and to the landlord about the flat. Now I don't want you to talk to anyone. That's for me to decide.
    .hurried = It's the paper from this autumn.
    .ask = Tell me in your own words what the paper was about, and what you want now.

reply-pressure = No, nobody. I thought it was wise then.
    .hurried = No.
    .leading = Yes, I suppose it felt as if one had to.
    .ask = How did it come about that you said yes that time?
    .lead = You felt that you had to say yes, didn't you?

reply-consent = I said yes. It was my yes, and I meant it.
    .hurried = I signed something.
    .leading = No, perhaps I never wanted to.
    .ask = What did you answer that time, in September?
    .lead = Really you didn't want to even then?

reply-what = The decision about the move, and what has to do with the flat. Those two things. I remember the boxes.
    .first = What was needed, she said.
    .hurried = All sorts of things.
    .leading = Yes, everything, I suppose it was.
    .ask = Which details did you say yes to?
    .lead = It was for everything, wasn't it?

reply-never = That I was on sick leave. Nobody was to know that. I said it twice.
    .first = There are things that are mine.
    .hurried = I don't know.
    .ask = Is there anything that you said must never be passed on?

reply-recipients-2-kind = The landlord, { $landlord }. He was last on the paper. It was his caretaker who asked how I was feeling.
    .first = There were some more.
    .hurried = Someone else, I think.
    .ask = Who besides the municipality was on the paper?

reply-withdrawn = All. I took back the whole of it, in your reception. The woman there wrote it on a yellow slip.
    .first = I was here and talked about it.
    .hurried = No … I suppose it still stands.
    .leading = Yes, some of it, maybe.
    .ask = Have you changed your mind about any of it, and what did you say then?
    .lead = You only want to change it a little, I suppose?

reply-withdrawn-on = Here. A Tuesday in November, ten o'clock. It's in the book.
    .first = A week or so ago.
    .hurried = I don't remember.
    .ask = Do you remember which day you were here?

goal-find-the-day = Find out the day, for it decides what may be done after it.
goal-both-recipients = Find out about everyone who was told something, not only the first.
discuss-not-her-fault = The yellow slip never got anywhere. How do you tell her that?
discuss-who-must-be-told = Who is to be told that the consent has ended, and how do you say it without passing on more?
