# Language: English (en). Scenario: ultimatum
## Translated from Swedish.

title = A slip with a phone number
summary = A new mother comes with her baby to talk about how the family moved.
situation =
    { $name } and her husband { $partner } moved here on the last of August with a newborn. A few days later they called here, and the family has had economic assistance since September. The note from that call says: “Chose to move themselves.” The interpreter is in the room. { $partner } is at home with the baby, or else it is asleep in the pram.
persona =
    You are { $name }, 27. You came to Sweden four years ago and are waiting to go on studying to become an assistant nurse. Your husband { $partner } studies Swedish. Your first baby was born in July.
    You are polite and quiet, joke a little when it gets hard, and do not want anyone to feel sorry for you. At first you answer the way one answers an authority. When someone asks once more, without hurry, you tell it as it was.
knows =
    First you lived crowded with an uncle of { $partner }, then at a hostel and last in a room at another one, all through the municipality. You searched yourselves every day. The baby was born on 14 July.
    On 20 August you got a paper: the room was granted until 31 August. At the meeting the caseworker said that the municipality had no homes, and that a flat of your own is better for a baby than a room. She had the name of a landlord here. She said: move there or the street, choose.
    You had never heard the name of the place. You did not say no. You asked for one more month, for the baby's sake, and that could not be done. She called { $landlord } while you sat there; the rent is { $rent } kronor. The municipality paid the first rent, and a minibus was booked for 31 August.
    You were given the paper about the room and a slip with the phone number of the social services here. On 9 September you called. Nobody had asked about the baby or about child health care.
withholds =
    The first time you say that you chose it yourselves. What the choice was between you tell when someone asks again, or asks what would have happened otherwise. That you cried and felt forced you say only if nobody has rushed you. You do not want to talk about the birth. Whether the municipalities had spoken to each other you do not know.
feelings =
    You are tired and on your guard. You are afraid that { $partner } will get into trouble if you complain. You miss your mother, who stayed there and has never been able to hold the baby for a whole day.
truth =
    “We chose it ourselves” was true in a way: they signed. But the choice was between an unknown place and the street, and they had not asked to move there. Statskontoret (2020:19, 2.1.3) describes just this, being without real alternatives. That the reason was a stable home is an explanation and should be recorded, but it does not replace their own wish. That they do not know whether the municipalities spoke is not a no.

opening = Thank you, we are well. The baby is growing. We have a flat now, two rooms. We chose it ourselves, we said so on the phone too.
    .other = Everything is fine with us. The flat is warm so far. It was our own choice to come here, if that is what you are wondering.

reply-story = We lived in one room, the three of us, with the bed against the fridge. When the baby was five weeks old we heard that the room would end in eleven days. So there we sat, and there was a flat here.
    .hurried = We got a flat here and so we moved.
    .ask = Tell me about the summer, from when the baby came. What happened then?

reply-wish-to-move = We went along with it. I would never have chosen this if I had really been able to choose.
    .first = We signed, nobody held the pen for us. One could say that we chose.
    .hurried = Yes, we chose it ourselves.
    .leading = Yes, yes, we wanted to move. It is nice here.
    .ask = You said that you chose. Tell me how it went when you chose. What did you want yourself?
    .lead = So you wanted to move here?

reply-wish-came = We saw no other way. Eleven days and a newborn, how do you think then? You don't think, you pack.
    .first = We talked about it that evening, { $partner } and I.
    .hurried = We decided quickly.
    .leading = Yes, we thought it through properly.
    .ask = What were your thoughts those days? Was there any moment when you wanted it yourself?
    .lead = You thought it over and found that you wanted to, I suppose?

reply-who-decided = Really they did. We signed, but everything was ready when we came there. The landlord was already answering the phone.
    .first = We did, of course. We are the ones on the contract.
    .hurried = We did.
    .leading = Yes, it was ourselves.
    .ask = When you think back, who decided what in all this?
    .lead = You decided it yourselves, didn't you?

reply-who-raised-it = The caseworker. We had never heard of this place. She said the name, and { $partner } asked if it was in Norway.
    .hurried = It came up at a meeting.
    .leading = We had been looking everywhere, so yes, we too.
    .ask = Who was the first to say that it could be here?
    .lead = It was you who looked and thought of it, wasn't it?

reply-if-stayed = The street. She said it like that, and the interpreter hesitated before he said it: move there or the street, choose. I looked into the pram.
    .first = It would have been hard then. The room was finished.
    .hurried = We couldn't stay.
    .leading = Yes, we could probably have stayed with someone for a while.
    .ask = What did they say would happen if you did not take the flat? How did they put it?
    .lead = You could have stayed with relatives for the time being, couldn't you?

reply-alternatives = None. We asked for one more month in the room, and there wasn't any. We asked about another hostel, and there wasn't that either.
    .hurried = There was only this one.
    .leading = Yes, we had the room until the end of August.
    .ask = What else was there to choose from? What did you ask about?
    .lead = You had temporary housing to be in, after all?

reply-after-no = We never said no, you couldn't. We asked for one more month for the baby. That isn't saying no, is it?
    .hurried = No, we said nothing.
    .leading = Yes, we objected, and she didn't listen.
    .ask = Did you object at any time, or ask for something else? What did they answer?
    .lead = You said no, but they didn't care?

reply-asked-for-help = We asked for help to stay, for something small near my mother. To move here we never asked.
    .hurried = Yes, we asked for help.
    .leading = Yes, we were the ones who asked for help.
    .ask = What did you ask for help with, and what answer did you get?
    .lead = It was you who asked the municipality for help with the move, I suppose?

reply-dwelling-found-by = She called { $landlord } while we sat there, on the loudspeaker. They knew each other, they said hello by first name. We saw three pictures on her phone.
    .hurried = There was a landlord who had one free.
    .leading = Yes, the landlord had one free, he wanted us.
    .ask = How did this very flat come up? Who talked to the landlord?
    .lead = It was the landlord who offered you the flat?

reply-place-knowledge = Nothing. We searched for the name on the phone when we came out on the steps. A picture of a lake came up.
    .hurried = We saw it on the map.
    .leading = Well, we knew a little. That it is quiet.
    .ask = What did you know about the place when you got on the bus?
    .lead = You had found out a bit about the place, hadn't you?

reply-feelings = I cried in the minibus, quietly, so the baby wouldn't wake. I felt forced. Sad for my mother and worried about everything.
    .first = You get tired with a baby, that is all.
    .hurried = Worried, like all mothers.
    .leading = Yes, it was exciting to have something of our own.
    .ask = What was it like for you the day you left?
    .lead = It must have felt nice to get something of your own?

reply-contact-before =
    .first = I don't know. Maybe, maybe not. We got a slip with a number.
    .hurried = Don't know.
    .leading = No, I suppose they didn't, if you say so.
    .ask = What do you know about the contact between them and us, before you came?
    .lead = They hadn't been in touch with us, of course?

reply-consent-scope = Ask about the room, the flat and how we came to move. Not about the birth, and not about my husband's papers. Until the end of January.
    .hurried = You can ask a little.
    .ask = What may we ask them about, and what do you want to keep out of it?

reply-anything-more = Only that we don't want anyone to be angry with the caseworker. She was in a hurry too.
    .hurried = No, thank you.
    .ask = Is there anything more you want to say, or anything that I have got wrong?

goal-ask-twice = Ask about the wish twice: first openly, then again when the story has come further.
goal-what-if-stayed = Find out what the choice was between, in the words that were used.
goal-no-blame = Spare her from defending herself. Signing was no fault.
goal-silence = Record “don't know” as don't know.
discuss-choice-of-two = When is a choice a choice? How do you describe her own words without judging anyone?
discuss-good-reason = The caseworker said that a flat of one's own is better for a baby. How does that reason stand beside the rest?
discuss-note-with-number = They were given a slip with a number to call here. What would have made the slip a help?
contradiction-1 = She says that they chose it themselves, and that it was this place or the street. Say both sentences back calmly and ask: how do they fit together for you?
contradiction-2 = She says “we decided”, but it was the caseworker who named the place and made the call. Ask who did what, step by step.
