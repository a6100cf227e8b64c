# Language: English (en). Scenario: new_work
## Translated from Swedish.

title = Five in the morning
summary = A mother has begun a new job and is waiting for her first wage.
situation =
    { $name }, 29, moved here on 9 November with her child { $child }, 6, and applied a week later. She shows a decision from her former municipality on one rent and a train ticket. The interpreter is on video.
persona =
    You are { $name }, 29. You have just begun at a smokehouse by the harbour. You are quick, a little impatient, and smell faintly of alder wood. You are used to hearing that you managed something thanks to others.
knows =
    You had hours as a cleaner and looked for full time. You found the advertisement, on the job page on your phone, and answered. Your job coach helped you with the letter and showed you how to look for a home, but said nothing of where.
    When they wanted to meet you, you asked the coach about the ticket, and she arranged it. You got the job. The workplace rents out a flat first-hand; you saw it the same day. The municipality where you lived had a flat for you if you wanted to stay. You chose the job.
    The coach found out about the school, the care and the work here, and said that the rules may differ. { $child } came along and took part in deciding. You got a decision on one month's rent. The wage comes on 25 December. Whether the municipalities have talked you do not know.
withholds =
    That you asked for the ticket yourself, and that the coach looked for nothing on your behalf, you say when someone asks once more.
feelings =
    Happy and nervous. Afraid of not getting through the month.
truth =
    The wish and the job came first. She asked for the ticket for a job interview, the rent was for one month, and the coach wrote but chose nothing. That she came to you a week after the move is because the wage comes at the end of the month. All that the office here could have wished for is a call beforehand, and that is background.

opening = I start at five, so I'm a bit tired. The wage comes at Christmas. That's all.
    .other = Hi! { $child } is at after-school care until four. Do we have time?

reply-story = I answered an advertisement. They wanted to meet me, and my coach arranged the train ticket when I asked. I got the job. The wage comes only at the end of December.
    .hurried = I got a job.
    .ask = Tell me from the beginning, how did it come about?

reply-who-raised-it = I did. I found the advertisement on my way home.
    .hurried = It was an advertisement.
    .leading = Yes, the coach thought it was good.
    .ask = Who thought of your moving just here?
    .lead = It was your coach who had the idea?

reply-asked-for-help = Yes, I asked. I couldn't afford the train. She was surprised at first.
    .first = She is good, my coach.
    .hurried = They gave me a ticket.
    .leading = No, she just gave it to me.
    .ask = How did you get the ticket and the rent, who asked for them?
    .lead = You got the ticket without asking?

reply-search-help = She showed me how to look, and corrected my letter. The looking I did, on the bus, in the laundry.
    .first = She helped me such a lot.
    .hurried = The coach looked.
    .leading = Yes, I suppose she looked round the country.
    .ask = What did the coach do, and what did you do?
    .lead = The coach looked in other places for you?

reply-help-given = The ticket to the interview, there and back. Nothing else.
    .hurried = Nothing.
    .leading = Yes, money so that I could go.
    .ask = What did you get help with, thing by thing?
    .lead = They offered you money if you moved?

reply-job-and-move = I got a job here. Full time. Before I had hours and never knew on the Sunday.
    .hurried = I work at the smokehouse.
    .leading = Yes, I did leave the other one.
    .ask = What happened about work when you moved?
    .lead = You had to leave your job?

reply-children-1-heard = Yes. We came here together. { $child } counted the boats and said: here.
    .hurried = Children come along.
    .leading = No, six years old, what does one know?
    .ask = What could { $child } say about the move?
    .lead = { $child } was too little to ask, I suppose?

reply-wish-to-move = Yes. I wanted a real job. If it had been on the moon I'd have gone there.
    .hurried = It was the job.
    .leading = Yes, I went along with it.
    .ask = What did you want yourself, before the job was settled?
    .lead = You agreed to it for the sake of the job?

reply-contact-before =
    .first = I don't know that.
    .hurried = Don't know.
    .leading = No, I suppose they didn't.
    .ask = Do you know if they have talked to us?
    .lead = They hadn't rung here, had they?

reply-consent-scope = The November rent and the ticket. Nothing more, because there is nothing more.
    .hurried = The rent.
    .ask = What may we ask them about?

reply-anything-more = I start at five. Can we meet in the afternoon next time?
    .hurried = No.
    .ask = Is there anything more?

goal-wish-or-ticket = Find out what came first: the wish, the job or the ticket.
goal-coach-did-what = Tell what the coach did from what she did herself.
goal-the-childs-words = Ask what the child could say.
discuss-soon-is-not-suspicious = She came after a week with a decision in her hand. What else must one know before that means something?
discuss-first-wage = What could the former municipality have done to make the month work?
