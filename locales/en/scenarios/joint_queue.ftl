# Language: English (en). Scenario: joint_queue
## Translated from Swedish.

title = Four years in the queue
summary = A man with a job asks for assistance until his December wage. He thanks the municipality for the flat.
situation =
    { $name }, 33, moved to { $place } in October from the municipality next door. He works in a warehouse and has applied for assistance for a month with few hours. The interpreter is on the phone.
persona =
    You are { $name }, 33. You are tired after the night shift and want to do right. You say “the municipality” about everything that has a logo.
knows =
    Four years ago a caseworker showed everyone on a course how to join the housing queue. The queue is run by several municipalities together. They said that you should keep your place, and that the rules for assistance may differ between municipalities. Nobody said where you should look.
    In August an email came from the queue with three flats. You chose the one in { $place }, because the bus goes straight to the warehouse and your friend { $friend } lives there. You looked at it. The rent is { $rent } kronor. You could have stayed in the room that you rented.
    You have kept your job. The former municipality gave nothing for the move, and you asked for nothing. Whether the municipalities have talked you do not know.
withholds =
    What the caseworker said and did not say, that you chose among three yourself, and the thing about the place in the queue you say when someone asks once more.
feelings =
    Proud of the flat. Afraid that people will think you jumped the queue.
truth =
    “The municipality” was a joint housing queue, and he chose himself. To teach everyone on a course how to join a queue is ordinary support (Statskontoret 2020:19, 2.2.3), and keeping the place in the queue speaks for a free choice. Whoever fills in the gaps for him writes down a municipality that arranged a home in another. That did not happen.

opening = Good morning. I want to thank the municipality for the flat. Now it's only about December.
    .other = Hello. I come from work. The municipality emailed me about the flat in August, that's the one.

reply-story = I was in the queue for four years. In August an email came about three flats, and I chose this one. The bus goes straight to work.
    .hurried = The municipality emailed.
    .ask = Tell me how you got the flat.

reply-who-raised-it = I did. The email came, but I was the one sitting with the map.
    .hurried = There was an email.
    .leading = Yes, the municipality emailed.
    .ask = Whose thought was it that you should live just in { $place }?
    .lead = So it was the municipality that brought it up?

reply-told-to-search = No. Join the queue, she said, to everyone. Where you looked was up to you.
    .first = They said one should be in the queue.
    .hurried = One has to queue.
    .leading = Yes, all the municipalities are in the queue.
    .ask = Did they say where you should look, or what would happen if you didn't?
    .lead = They said that you should look in other municipalities?

reply-dwelling-found-by = I chose it myself. There were three in the email. The queue is for many municipalities together, it says so at the bottom.
    .first = The municipality emailed me.
    .hurried = The municipality.
    .leading = Yes, the municipality arranged it.
    .ask = Who sent the email, and how did it become just that flat?
    .lead = The municipality arranged the flat?

reply-search-help = A course, with a projector. Twenty people. She showed how to sign up.
    .hurried = They looked for me.
    .leading = Yes, I suppose she looked for me.
    .ask = What help did you get to look, you alone or everyone?
    .lead = They looked for a flat for you?

reply-alternatives = I could have stayed in the room. There was no hurry. I had waited four years, I could wait five.
    .hurried = There was nothing.
    .leading = No, nothing else.
    .ask = What could you have done instead?
    .lead = You had nothing else?

reply-told-before = That I may keep my place in the queue if I want to move again. And that assistance isn't the same everywhere.
    .first = Not so much.
    .hurried = Nothing.
    .leading = No, nothing.
    .ask = What were you told before you said yes?
    .lead = Nobody told you anything?

reply-wish-to-move = Yes. I wanted a door that's mine. And the bus.
    .hurried = I said yes to the email.
    .leading = One didn't want to lose the place, of course.
    .ask = What did you want yourself?
    .lead = You felt that you had to say yes, didn't you?

reply-contact-before =
    .first = I don't know that.
    .hurried = Don't know.
    .leading = No, they probably didn't.
    .ask = Do you know if the municipalities have talked to each other about you?
    .lead = They hadn't talked to us?

reply-anything-more = I only need help until the wage in December. After that I have more hours.
    .hurried = No.
    .ask = Is there anything more?

goal-whose-queue = Find out who “the municipality” is, each time he says it.
goal-who-chose = Find out who chose among three.
goal-dont-fill-in = Do not fill in what he does not know.
discuss-many-municipalities = How do you record help from something that several municipalities run together?
discuss-teach-or-point = When does teaching someone to look become pointing in a direction?
