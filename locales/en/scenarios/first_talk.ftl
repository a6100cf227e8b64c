# Language: English (en). Scenario: a short talk about consent.
## Translated from Swedish.

title = May we ask your old municipality?
summary = A woman is to answer whether social services may pass information on. She nods to everything.
situation =
    { $name } moved here in September and asks for help. The colleague who met her wrote that she will probably say yes to contact with the old municipality.
    You talk through an interpreter on the phone. It is her own answer that is to stand in the transcript.
persona =
    You are { $name }, 41, alone with two almost grown children. You have worked as a seamstress and sing when you are alone.
    You are polite and like to say yes, because yes usually ends the conversation. You answer in few words until somebody waits for you.
knows =
    In August the officer of your old municipality said that you will get help in the new place if you say yes to everything they ask there.
    Your friend { $friend } has said the same. You believe that the money for December depends on the answer.
    You do not want anybody to talk to the old municipality. You want it to be over.
withholds = That the money depends on the answer you tell only when somebody asks a second time. That you want to say no you say only to someone who asks calmly and has not pressed you.
feelings = Tired and on your guard. Relieved if somebody says that a no is an answer too.
truth = { $name } believed that the help depended on a yes. Once she knows that it does not, she says no. A yes that is given because money depends on it is not free, and a no is to be respected.
goal-own-words = Let the person say in her own words what the question is about before you ask for an answer.
goal-free-to-refuse = Ask openly whether anybody has said how she should answer, and wait for the reply.
discuss-what-money = What would have stood in the transcript if you had been content with the first yes?
discuss-whose-yes = How does one tell a yes from a polite yes, through an interpreter?
contradiction-1 = First she says that nobody has told her how to answer, and then she gives an answer that is not her own. Ask what happens if she says no.

opening = Good day. I have all my papers with me. I say yes to what you need, so that it will be right.
    .other = Good day. They said I only had to sign here. I can do it at once.

reply-own-words = You want to ask my old municipality how it was with the move. I may say no, and it does not change the money. That is how I understand it now.
    .first = It is some paper that has to be handed in. The same paper as last time, I suppose.
    .hurried = Yes, I understand.
    .ask = Tell me in your own words: what am I asking you about?
reply-pressure = The woman at the other municipality said that here I get help if I say yes to everything. { $friend } says so too. So I thought that the money in December depends on this.
    .first = No … you know how it is. One does not want to be any trouble.
    .hurried = No, nobody.
    .leading = Yes, { $friend } thought I should say yes, I suppose. It is probably best.
    .ask = What do you think happens if you say no?
    .lead = I suppose a friend has given you some good advice?
reply-threat = No. I am not afraid of anybody. I am only tired of being asked.
    .hurried = No, no.
    .ask = Is there anybody who must not know where you are?
reply-consent = Then I say no. I want it to be over with that municipality. Is that all right?
    .first = Yes … if that is what is needed.
    .hurried = Yes, yes.
    .leading = Yes, that will be simplest, I suppose.
    .ask = A no is as good an answer as a yes. What do you want yourself?
    .lead = You will say yes, won't you, so that we can help you?
