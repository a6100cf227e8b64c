# Language: English (en). Scenario: cousin_interprets
## Translated from Swedish.

title = The cousin came along
summary = A woman comes to sign. The interpreter could not make it.
situation =
    { $name }, 58, is to answer whether social services may ask her former municipality about the flat. The telephone interpreter did not call. Her cousin { $cousin } has come along and offers to interpret.
persona =
    You are { $name }, 58. For many years you had a small fabric shop, and you count faster than most. You understand some Swedish, but not the words of authorities.
    Your cousin { $cousin } talks for you and likes to laugh. You do not interrupt him, because he drove you here.
knows =
    In the car { $cousin } said that it is about the flat and that it is best to say yes, or else it takes time. He has not said that you may say no, nor that a yes can be taken back.
    You know roughly what the question is about. What is to be handed over you do not know. You are not afraid of anyone.
withholds =
    That you have not understood you say when someone asks a second time. That { $cousin } thinks you should say yes you also say only then. Your own answer you want to put off.
feelings =
    You are a little ashamed of not understanding. You grow calm when someone says that you can come back another day.
truth =
    She has said neither yes nor no. A relative interpreted, answered in her place and left out what mattered most: that the answer is free and can be changed. { $cousin } meant well. All that was needed was a new time with an interpreter.

opening = My cousin says I am to sign here. Is it on this line?
    .other = Good day. My cousin does the talking. I sign, if you show me where.

reply-interpreter-needed = Yes. In the shop I manage. But these are other words.
    .hurried = No, it's fine, my cousin is here.
    .leading = No, no, he knows Swedish. It's fine.
    .ask = Would you like an interpreter to be here when we talk about this?
    .lead = It's all right for your cousin to interpret, isn't it?

reply-told-free = No, he hasn't said that. Can one say no?
    .hurried = Yes, yes, he explained.
    .leading = Yes, I suppose I know that.
    .ask = What have you been told about deciding for yourself?
    .lead = You know that it's voluntary, don't you?

reply-told-withdraw = No. Once you have signed you have signed. That's what I thought.
    .hurried = Yes.
    .leading = Yes, he probably said so.
    .ask = What have you been told about changing your mind later?
    .lead = And you know that you can take it back?

reply-own-words = He said it's about the flat. That I may say no I hear now. Who is to be told what I have not understood.
    .first = It's the paper about the flat. { $cousin } knows.
    .hurried = It's the paper. Yes.
    .leading = Yes, a paper about the flat.
    .ask = Say in your own words: what am I asking you?
    .lead = It's the paper about the flat, you understand that?

reply-pressure = { $cousin } thinks I should say yes. Otherwise it drags on, he says, and he has no time to drive me again.
    .first = He is kind, { $cousin }. He took the day off for my sake.
    .hurried = No, nobody.
    .leading = No, no, nobody has said anything.
    .ask = Has anyone said how you should answer?
    .lead = Nobody has decided for you, I take it?

reply-threat = No, I'm not afraid of anyone. Only of signing the wrong thing.
    .hurried = No.
    .ask = Is there anyone who must not know where you live?

reply-consent = Then I want to wait. When a real interpreter is here I will answer. Is Thursday possible?
    .first = { $cousin } says yes.
    .hurried = Yes. Where do I sign?
    .leading = Yes, if you say so.
    .ask = What do you want to answer yourself? You need not answer today.
    .lead = So you say yes?

goal-whose-answer = Tell what she says from what the one who interprets says.
goal-stop-in-time = Break off in time and book an interpreter, without anyone losing face.
discuss-what-to-write = What do you write about a talk that was broken off? What must not be in it?
discuss-kind-cousin = The cousin wants to help. How do you say that he cannot interpret this?
contradiction-1 = She says yes through her cousin, but cannot say to what. Ask what she herself has understood.
