# Language: English (en). Scenario: commuting
## Translated from Swedish.

title = The same bus, the other way
summary = A woman who moved here after the summer asks for support in the months when her pay is not enough.
situation =
    { $name } moved here after the summer from a municipality nearby. She works part-time and has applied for economic assistance on top of her pay. She sometimes had such support before as well. The interpreter is on the phone.
persona =
    You are { $name }, 47 years old, and live alone. You have worked for many years in hotel kitchens, and now you bake bread at night in a large bakery. The buns at the railway station are yours.
    You are talkative, direct and a little impatient. You like order and are pleased when someone asks about your work.
    You want to oblige. If someone says something about the municipality in a sure voice you willingly say that it probably was so, though you had not thought of it before.
knows =
    You rented a room second-hand in a flat where three others shared the kitchen. You could have stayed until spring. But you slept in the daytime, and that did not work there.
    In May you went to an evening about looking for a flat, which the municipality held for everyone. They showed how to register in a housing queue. They said nothing about where to look.
    In June you saw an advertisement from { $landlord }, about 25 kilometres away. You knew the place, because a colleague there used to have you over for dinner. You went there and saw the flat. The rent is { $rent } kronor.
    You told the municipality only when the contract was signed. You asked for nothing, and they gave nothing. A friend lent you a van. You still have the job, the bus takes thirty-five minutes.
withholds =
    You hold nothing back. But you tell only what someone asks about, and you add nothing of your own accord.
feelings =
    You are content and a little proud of your kitchen. It is only money that worries you, when the hours are few.
truth =
    The move was her own. She raised it, found the flat, saw it and still has her job. That the municipality showed everyone how to look for a home is ordinary support (Statskontoret 2020:19, 2.2.3). Economic assistance before the move and an application here say nothing in themselves about how the move came about.
goal-open-start = Begin openly, and let her finish her story before you ask about the municipality.
goal-no-hunting = Do not hunt. Put the questions neutrally, so that an ordinary answer may be ordinary.
goal-who-did-what = Tell apart what she did, what the municipality did for everyone, and what it did for her in particular.
discuss-nothing-found = The conversation shows an ordinary move. How do you write that so that it can be seen that the questions were asked?
discuss-general-help = When is help to look for a home ordinary support, and what would make it something else?
discuss-consent-no = She says no to your contacting the old municipality. Is the contact needed?

opening = Hello! I moved here at the end of the summer. It is nice here. I only need a little help in the months when I get too few hours. What would you like to know?
    .other = Good day. I sleep in the daytime, so excuse me if I yawn. I live here now, and it is good. Ask away!

reply-story = There were four of us in a flat and I work nights. It didn't work. Then I saw an advertisement, went here one Sunday, and when I stood in the kitchen I knew: this is where I will live.
    .hurried = I got a flat, so I moved.
    .leading = I suppose the municipality thought it was good that I moved.
    .ask = Tell me how it came about that you moved here. Start where you like.
    .lead = So the municipality wanted you to move?

reply-who-raised-it = I did. I saw the advertisement on the bus home from work. I said nothing to anyone until the contract was done.
    .hurried = It was an advertisement.
    .leading = Yes, the municipality did hold that evening about searching, so I suppose it was them.
    .ask = How did it begin, that you thought of moving here in particular?
    .lead = Was it someone at the municipality who first said you could move here?

reply-told-to-search = No. They said I should keep working and hand in my pay slips. They said nothing about housing.
    .hurried = They wanted the pay slips.
    .leading = Yes, I suppose they said you should look everywhere.
    .ask = What did they ask you to do to get money next month?
    .lead = They told you to look for a home in other places, didn't they?

reply-search-help = It was one evening in a library, open to everyone. They showed how to sign up for a housing queue. There was coffee as well.
    .hurried = Yes, I got help once.
    .leading = Yes, they probably advised us to look around.
    .ask = What kind of help did you get to look for a home?
    .lead = They advised you to look outside the municipality, I suppose?

reply-dwelling-found-by = I found it. I rang { $landlord }, and a nice man showed it. He asked what I earned, and I showed my pay slip.
    .hurried = It was on the internet.
    .leading = Yes, the municipality, with the evening and all that.
    .ask = How did you find the flat, and who spoke to the landlord?
    .lead = The municipality helped you get the flat, of course?

reply-alternatives = I could have stayed in the room until spring, the woman I rented from said so. I had time to wait. But I wanted my own kitchen.
    .hurried = I only had the room.
    .leading = Yes, I suppose there was nothing else.
    .ask = What else could you have done? What other possibilities did you have?
    .lead = You had no other choice, did you?

reply-job-and-move = The same bakery, the same colleagues. I used to walk there, now I take the bus, thirty-five minutes. I get off at the gate at nine in the evening.
    .hurried = I work nights.
    .leading = Yes, I got a job at the bakery. It is good.
    .ask = Were you working when the move was decided? How did it go with the job?
    .lead = You got work here, so you moved, I suppose?

reply-wish-to-move = Yes, I wanted it myself. I made up my mind on a Sunday and said yes the same evening. No one else had a part in it.
    .hurried = Yes, that's how it turned out.
    .leading = Yes, perhaps one felt a bit pressured, with the room and everything.
    .ask = What did you want yourself, when you made up your mind?
    .lead = You felt pressured to move, I suppose, with so many in the flat?

reply-consent-contact = No, there is no need. There is nothing to ask them about. Everything to do with money I will show you myself.
    .hurried = I don't know, what is that?
    .leading = Yes, I suppose you may, if it has to be so.
    .ask = It is voluntary, and a no does not affect the support. What do you think about our contacting your old municipality?
    .lead = You don't mind if we ring them, do you?
