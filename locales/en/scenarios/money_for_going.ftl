# Language: English (en). Scenario: money_for_going
## Translated from Swedish.

title = One-way ticket
summary = A young man wants a job and help with the rent. He thinks that he was lucky.
situation =
    { $name }, 23, moved here from Stockholm in October. He rents a room with a family and has applied for economic assistance. The interpreter is on the phone.
persona =
    You are { $name }, 23. You repair phones and can bring most things back to life. You laugh easily and do not like to look like someone to feel sorry for.
    As you see it you got a good deal. If someone begins to lecture about the municipality you fall silent.
knows =
    You slept on { $friend }'s sofa. You had looked for a home yourself for a year and been turned down by the landlords. A caseworker said that there was nothing for you in Stockholm, but that if you took a room here they would arrange a train ticket, the first month and { $sum } kronor to start with.
    You had not asked for it. You did not know where the place was. The room belonged to a man whom { $friend } knew, and nobody had seen it. There was nothing else to choose, and { $friend }'s landlord had put his foot down. You got nothing in writing.
    If you had been free to choose you would have stayed. Whether the municipalities talked you do not know.
withholds =
    The starting money you mention when someone asks a second time what you got. That it was the caseworker who decided you also say then. That you saw no other way out you tell only someone who is calm.
feelings =
    Proud of managing. Lonely in the evenings.
truth =
    The idea, the ticket and the money came from the municipality, and he had not asked for the help. Money to make someone move does not fit Stockholm's own guidelines (Södermalm's answer, question 3). That the first rent was paid is ordinary. That he laughs and says he was lucky does not change what happened, and nobody needs to convince him of that.

opening = What's up? I need a job and a bit for the rent. Then I'm happy.
    .other = Hi there. I got a ticket to come here, nice thing. It's just that the money is gone now.

reply-story = I slept at a friend's. A caseworker said that if I took a room here I'd get a train ticket and some money to start with. So I went.
    .hurried = I took the train.
    .ask = How did it come about that you ended up just here?

reply-who-raised-it = She did. The caseworker. I had never heard of the place.
    .hurried = Don't remember. It came up.
    .leading = Yes, I suppose I wanted to get away a bit.
    .ask = Who thought of this place?
    .lead = You wanted to get away from Stockholm, right?

reply-alternatives = Nothing. The sofa was over, and there was nothing for people like me there, she said.
    .hurried = I took what there was.
    .leading = Well, I suppose she said I could look.
    .ask = What else could you have done?
    .lead = They helped you look at home too, didn't they?

reply-asked-for-help = No. I went there for the September money, and went home with a move.
    .first = I was there anyway.
    .hurried = Yes, sort of.
    .leading = Yes, I suppose I did.
    .ask = How did it begin, was it you or they who brought it up?
    .lead = You asked for help to move?

reply-help-given = The ticket, and { $sum } to start with. But that came only when I had signed for the room.
    .first = A little help on the way.
    .hurried = Nothing special.
    .leading = Yes, only the ticket.
    .ask = What did you get, in money and other things, and what was said about it?
    .lead = You got a ticket, nothing more?

reply-place-knowledge = Nothing. I had to look at the map on the train.
    .hurried = A little.
    .leading = Yes, one has heard of it.
    .ask = What did you know about the place before you came?
    .lead = You knew the place a little, didn't you?

reply-who-decided = She did, if I'm honest. I sat there nodding.
    .first = I was the one on the train, wasn't I?
    .hurried = Me.
    .leading = Yes, I suppose we worked it out together.
    .ask = Who decided, when it was decided?
    .lead = You worked it out together?

reply-wish-to-move = I went along with it. Want is a big word.
    .first = I'm not complaining.
    .hurried = Yes, sure.
    .leading = Yes, I wanted to come here.
    .ask = What did you want yourself, before anyone mentioned this?
    .lead = So you wanted to come here?

reply-wish-came = There was no other way to get a door to lock. It's as simple as that.
    .first = I suppose I thought about it one evening.
    .hurried = I thought about it.
    .leading = Yes, I thought it over for a while.
    .ask = If you say how it felt when you made up your mind: what settled it?
    .lead = You thought it through properly?

reply-contact-before =
    .first = I know nothing about that.
    .hurried = Don't know.
    .leading = No, surely not.
    .ask = Do you know if they had talked to us before you came?
    .lead = They hadn't been in touch here, had they?

reply-anything-more = I want to work. Write that. I can mend your printer.
    .hurried = No, it's cool.
    .ask = What more do you want us to know?

goal-offer-or-help = Find out what was promised, when, and for what.
goal-whose-idea = Tell who had the idea from who sat on the train.
goal-no-lecture = Let him have his picture of it, and record what happened.
discuss-luck = He says that he was lucky. What do you write, and what do you say to him?
discuss-what-stockholm-may = The same offer, from a municipality without guidelines of its own: what is different?
contradiction-1 = He says that he was glad to go, but would have stayed if he could choose. Ask what settled it.
