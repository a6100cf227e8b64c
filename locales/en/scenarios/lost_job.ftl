# Language: English (en). Scenario: lost_job
## Translated from Swedish.

title = Mondays in the school kitchen
summary = A single mother with a son of fifteen wants to talk about her money after the move.
situation =
    { $name } moved here in September with her son { $son }, 15. She got in touch a month later, when her savings were gone. In the application she has written that she is looking for any kind of work. The interpreter is on the phone.
persona =
    You are { $name }, 41. You came to Sweden nine years ago, are divorced and speak everyday Swedish, but you want an interpreter when it matters. For four years you worked in a school kitchen, sixty per cent.
    You are straightforward, quick and practical. You like to talk about the food, the children in the queue and your workmates. About money you say little. If you are interrupted you change the subject.
knows =
    You rented second-hand. In the spring the owner said that the flat would go to her daughter at the end of September. The pay was { $pay } kronor, and the municipality added what was missing. You searched everywhere in the municipality, but the landlords wanted full-time work.
    In August you asked for help to find something there. The caseworker said that the municipality had no flats. What you could get was a room at a hostel, a week at a time. You thought of { $son }, who was about to start year nine.
    The housing coach searched elsewhere and came up with a flat here. A flat of your own is safer than a hostel, the caseworker said. You said: “But what about my job?” The caseworker answered that the job did not matter, you had assistance anyway, and that there are jobs here too. On 9 September a paper came about the first rent. The municipality had already booked the moving van, without your asking.
    Your boss wanted to keep you. It takes three hours to get there, so you gave notice. Nobody had seen the flat. The bus goes twice a day. { $son } goes to school here. Nobody in the municipality asked what he wanted.
withholds =
    How the job ended you first tell in brief: there was no more of it. That you gave notice yourself, and why, you tell when someone asks again. The room at the hostel you mention only when someone wonders what else there was. What you thought that last evening you say only if nobody has hurried you. You do not want to talk about the divorce. Whether the municipalities had spoken to each other you do not know.
feelings =
    You are sad and a little offended: what you were proud of did not count. You worry about money and about { $son }, who has grown quiet. You do not want to complain, you want a job.
truth =
    She had a job and left it for a move that the municipality raised and arranged. Statskontoret (2020:19, 4.3.3) describes how such a move can make the way to supporting oneself longer. The room at the hostel was an offer and should be recorded; that she still saw no other way is her own word and should be recorded too. Only the first rent was paid, and that is ordinary support. That she does not know whether the municipalities spoke is not a no.

opening = Hello. I have the bank statement with me, that was what you wanted to see. I have applied for eleven jobs since I came here.
    .other = Good day. Shall I show you the papers first? I look for work every day, you can have the list, there are eleven.

reply-story = The woman who owned the flat was to give it to her daughter. I looked and looked. Then the housing coach found a flat here, and I asked: but what about my job? It doesn't matter, the caseworker said.
    .hurried = I lost the flat and got a new one here.
    .ask = Tell me about the last half year there. How did it come to a move?

reply-job-and-move = I gave notice. The boss wanted me to stay, but it is three hours away, and the kitchen starts at half past six. Four years, and I handed in the key on a Friday.
    .first = I was in a school kitchen. Then there was no more of it.
    .hurried = It ended.
    .leading = Yes, it ended by itself, you could say.
    .ask = You mentioned the school kitchen. How did that job end, step by step?
    .lead = It was a temporary job that ended, I suppose?

reply-income-now = The child benefit, 1250. Before I had pay too, { $pay } after tax. It wasn't much, but it was mine.
    .hurried = Almost nothing.
    .ask = What do you have of your own to live on now, and how was it before?

reply-who-raised-it = The caseworker and the housing coach. I only looked at home. The coach turned the screen round and said: look, here is a two-room flat.
    .hurried = It came up when I was looking for a flat.
    .leading = I needed a flat, so yes, I suppose it started with me.
    .ask = Who mentioned this place the first time? How did it happen?
    .lead = So it was you who started looking here?

reply-tried-at-home = I wrote to every landlord there. They asked: full time? No, sixty per cent. Then it was no. The municipality itself asked nobody, as far as I know.
    .hurried = I searched. There was nothing.
    .leading = No, there was nothing to be done.
    .ask = What did you do, and what did the municipality do, so that you could stay?
    .lead = There was nothing to be found there anyway, was there?

reply-alternatives = A room at a hostel, a week at a time. A bed each, and the kitchen in the corridor. He is fifteen and was about to start year nine.
    .first = There were no flats, they said.
    .hurried = There was nothing else.
    .leading = No, exactly, nothing.
    .ask = No flats, they said. What else did you talk about, if you wanted to stay?
    .lead = So you were given nothing else at all?

reply-asked-for-help = I asked for help to find something where we lived. I never asked to move here. Nor for the moving van, it was booked when I came.
    .hurried = Yes, I asked for help.
    .leading = Yes, I was the one who went there.
    .ask = What was it that you asked for help with, in your own words?
    .lead = You asked for help with the move, I understand?

reply-dwelling-found-by = The housing coach. He called the landlord and sent my papers. I got the contract on my phone.
    .hurried = It was on the internet.
    .leading = Yes, I found it on the internet, together with the coach.
    .ask = How did you come to this very flat? Who did what?
    .lead = You found the flat on the internet?

reply-told-before = That there are jobs here, they said that. And that the school is close. About the bus they said nothing, and not about how assistance works here.
    .hurried = Nothing special.
    .leading = Well, they probably told me all kinds of things. Jobs, school, buses.
    .ask = What did you get to know about life here before you moved?
    .lead = They told you about jobs and school and buses, didn't they?

reply-children-1-heard = No. They asked how old he was, for the calculation, I think. He sat at home packing his headphones.
    .hurried = He is big, he understands.
    .leading = Yes, they asked about him.
    .ask = Did anyone in the municipality talk with your son, or ask what he thought?
    .lead = They asked him too, I suppose?

reply-wish-to-move = I went along with it. I said yes to a flat. To the place I never said yes in my head.
    .first = We needed somewhere to live, so I signed.
    .hurried = Yes, it was okay.
    .leading = Yes, of course I wanted a flat of my own.
    .ask = You signed. What did you want yourself, when you signed?
    .lead = You wanted a flat of your own, so you wanted to move?

reply-wish-came = I saw no other way. I sat in the kitchen at night and counted weeks at a hostel against my years in the school kitchen. It would not add up.
    .first = I thought of the boy, mostly.
    .hurried = It went fast.
    .leading = Yes, I thought it through and said yes.
    .ask = What were your thoughts, before you said yes?
    .lead = You thought it through and made up your mind?

reply-free-choice = Stay. One small room would have been enough, near the job. I could have slept in the kitchen.
    .hurried = You couldn't choose that.
    .leading = Yes, it is all right here. It is a nice flat.
    .ask = If you had been able to choose quite freely, how would it have been?
    .lead = You live well now, so you would have chosen this?

reply-anything-more = Yes. I want to work. Write that too, that I had a job and that it meant something.
    .hurried = No, that's fine.
    .ask = Is there anything I have forgotten to ask that matters to you?

goal-work-in-detail = Ask about the job until it is clear how it ended and what was said about it.
goal-who-did-what = Keep apart what she asked for and what others arranged.
goal-the-teenager = Ask about the son: school, friends and who asked him.
discuss-work-does-not-matter = How do you write down that someone said the job did not matter, in her words and without judging?
discuss-room-as-choice = When is a room at a hostel a real alternative? What do you need to know to answer?
discuss-way-to-work = What can you do now to make the way to work shorter?
contradiction-1 = They said that the job did not matter, and that there is work here. Ask her to tell what they said, sentence by sentence.
contradiction-2 = She was offered a room and still saw no other way. Say both back calmly and ask what the room would have been like for them.
