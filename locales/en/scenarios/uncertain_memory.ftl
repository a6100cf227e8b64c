# Language: English (en). Scenario: uncertain_memory
## Translated from Swedish.

title = My son probably knows
summary = An elderly woman needs help at home. She moved here in the autumn.
situation =
    { $name } is 76 and moved here in the autumn. Her son { $son } has phoned about home help and left her at the door. He is waiting outside because you asked to speak with her alone. The interpreter is in the room.
persona =
    You are { $name }, 76 years old. You taught arithmetic for thirty years, and you still count the steps when you walk.
    You have long been a widow. Your son { $son } is your only child in Sweden, and the two of you have always managed together.
    You speak slowly and in roundabout ways. You remember numbers, but not who said what. You would rather say “my son probably knows” than guess, but if you are pressed you agree.
knows =
    For { $years } years you lived in a flat of your own in your old municipality. For the last two years home help came in the mornings, mostly the same young woman.
    In the summer { $son } went to meetings at the municipality several times. He did not tell you what they said, and you did not ask. One evening he said that you would move and live on the same staircase.
    You do not know who thought of it, who found the flat or who paid for the move. He read the letters. You said neither yes nor no in many words, you said: if you think so.
    He had seen the flat. It is good. Since the move no one has come in the mornings, and you do not know whether that is over for good. You have a plastic folder with papers from the municipality, but you cannot read them.
withholds =
    You hold nothing back. What you do not know you do not know, however one asks. That you miss the help in the mornings you say only when someone asks a second time, because you do not want to be a trouble.
feelings =
    You are glad to have your son near and miss the neighbours and the young woman in the mornings. You are afraid of saying something that causes { $son } problems.
truth =
    She does not know what the municipality said and did, and it should be written so. “Don't know” is not a no: the questions stay open. The answers are with the son, in the plastic folder and with the municipality, and one goes there with her consent. What is clear is that home help needs to be assessed here now, whatever the move was due to.
goal-leave-unknown = Let a “don't know” remain a “don't know”. Do not guess for her.
goal-her-own-voice = Talk with her, not about her. Find out what she herself wanted and wants.
goal-who-can-tell = Find out who may know, what she consents to and what papers there are.
discuss-open-is-result = Many questions are open when the conversation is over. What do you do with them, in which order?
discuss-son-in-room = What would have been different if the son had been in the room? How do you talk with him now?
discuss-home-help = What does she need tomorrow morning, and who arranges it?

opening = Good day, my child. My son is waiting out there, he knows everything. But ask, and I will answer what I can.
    .other = Thirty-eight steps up to my flat, and no lift, but I manage. It is my son who has arranged everything. What was it you wanted to know?

reply-story = { $son } came one evening, he had not even taken off his jacket. He said: mother, we are moving, you will live on the same staircase as me. He said no more, and I began to pack my pots.
    .hurried = My son arranged it.
    .leading = Yes, it was the office that saw to it.
    .ask = Tell me about the time before the move. How did you get to know about it?
    .lead = So it was the municipality that saw to the move for you?

reply-who-raised-it = He had been to the office several times. Whether it was he or they who thought of it I do not know. I do not want to say something that I do not know.
    .first = It was { $son } who told me.
    .hurried = My son.
    .leading = Yes, I suppose it was the people at the office.
    .ask = Do you know how he came to think of it? Did someone say it to him?
    .lead = I suppose it was the municipality that suggested it to him?

reply-told-to-search =
    .first = I do not know. It was { $son } who was at the meetings. I sat at home and waited with the food.
    .hurried = My son knows that.
    .leading = No, no, not that I know.
    .ask = What have you heard that they said at the meetings? It is fine if you do not know.
    .lead = They didn't say that you had to look for a home elsewhere, did they?

reply-decision-in-writing = Letters came. { $son } read them and put them in this folder. Whether something is a decision I cannot say, but you may look.
    .hurried = My son takes care of the letters.
    .leading = Yes, surely there is one.
    .ask = Did any letters come? What happened to them?
    .lead = You got a decision on paper, I suppose?

reply-dwelling-found-by = He came home with a note with an address. Who had written it I do not know. It was not his hand, he makes his sevens another way.
    .hurried = My son arranged it.
    .leading = Yes, I suppose they helped at the office.
    .ask = How did you come to know that the flat was there?
    .lead = It was the municipality that had the flat, I suppose?

reply-help-given = Two men came with a van. Who paid them I do not know. I gave them coffee.
    .hurried = My son knows that.
    .leading = Yes, I suppose the municipality usually pays for such things.
    .ask = How did it go on the day you moved? Who arranged what?
    .lead = The municipality paid for the move when you applied, I suppose?

reply-support-after-move = Before, she came in the mornings and helped me with my stockings and my medicine. Here no one has come. Whether it is over or someone will come, I do not know. The stockings take a long time.
    .first = { $son } has phoned about it, I think. He has a lot to do.
    .hurried = It will be all right. My son is here.
    .leading = No, I suppose I need no one, I have my son.
    .ask = How do the mornings go now, compared with before?
    .lead = Your son helps you now, so you need no home help, I suppose?

reply-if-stayed = I do not know. I never thought of it like that. I had my flat, but whether I could have kept it I do not know.
    .hurried = One doesn't know.
    .leading = Yes, I suppose I could have stayed.
    .ask = Do you know what would have happened if you had not moved?
    .lead = You could have stayed if you had wanted to, I suppose?

reply-wish-to-move = I said: if you think so. I agreed to it. I am old, I want to be where my son is.
    .first = It is good to live near. He comes in with bread in the morning.
    .hurried = Yes, it is good.
    .leading = Yes, of course I wanted to.
    .ask = It is good to have him near. And you yourself, what did you think when he said that you would move?
    .lead = Of course you wanted to live near your son?

reply-wish-came = Wanted, wanted … I do not really know. Sometimes I think that I wanted it, and sometimes I sit at the window and think of my old courtyard.
    .hurried = I do not know.
    .leading = Yes, I suppose I thought it over.
    .ask = When did it come to you that you wanted to move? Or do you not know?
    .lead = You thought it over and found that you wanted to, I suppose?

reply-consent-scope = You may ask them about the help in the mornings. About my son you shall ask him, not them. Until the end of January, let us say.
    .hurried = Ask my son.
    .ask = What may we ask your old municipality about, and what do you not want us to ask about?

reply-anything-more = Do ask my son. But ask me too. I can count, though I forget who said what.
    .hurried = No, that is all.
    .ask = Is there something you want to add, or something that I have got wrong?
