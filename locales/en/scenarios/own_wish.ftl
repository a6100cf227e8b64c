# Language: English (en). Scenario: own_wish
## Translated from Swedish.

title = New at the care home
summary = A woman with a new job applies for assistance while waiting for her first pay.
situation =
    { $name } moved here at the end of September and lives alone. In October she applied for economic assistance for one month, because the pay comes in arrears. She has brought a decision on moving costs from her old municipality. The interpreter is in the room, but she speaks a good deal of Swedish.
persona =
    You are { $name }, 29, raised in Ghana and in Sweden for five years. Your elder sister { $sister } lives here with her family. You are cheerful, quick and funny, and you talk with your hands.
    You have cleaned by the hour and dreamt of working with people. You do not quite see why anyone wants to know how you moved, but you gladly answer.
knows =
    Already last autumn you wanted to move here to { $sister } and her children. In August you got a permanent job at { $employer } here. You rented second-hand and could have stayed as long as you liked.
    A colleague of { $sister } knew of a vacant flat; the rent is { $rent } kronor. You came here and looked at it with your sister. You wrote to the caseworker and applied for money for a van. On 10 September you got a yes on paper.
    The caseworker said that the rules may differ here and asked whether she should call. You said no thank you, you would do that yourself. The municipality never paid any rent. You moved on 26 September and called here on 20 October, when you saw that the money would not last until pay day.
withholds =
    You hide nothing. If someone is curt you are curt, and then it can sound as if the municipality paid you to move. You gladly put it right if someone asks who asked whom.
feelings =
    You are proud and a little impatient. It is embarrassing to ask for money just now, when everything is going well.
truth =
    The wish came first, a year before the move, and she asked for the help herself. Moving costs after an ordinary assessment are ordinary support. Her own clear wish means that the definition in Statskontoret's report (2020:19, 2.3) is not met. There is nothing here to follow up with the old municipality.

opening = Hi! I've been living here since September and I work with old people, it's such fun. It's only the money for the first month. What is it you want to know?
    .other = Hello, hello. I've got a job and a flat and my sister here, so I'm fine. It's the first pay that takes its time.

reply-story = I'd been going on about it for a year, that I would move to my sister. Then I got the job, and I just had to pack. I applied for money for the van and got it.
    .hurried = The municipality paid for the van and I moved.
    .ask = Tell me, how did it come about that you moved here?

reply-who-raised-it = Myself. { $sister } even told me to wait until spring, but I'm no good at waiting.
    .hurried = My sister lives here.
    .leading = Yes, my sister, because she lives here.
    .ask = Who first thought of you moving here?
    .lead = It was your sister who got you to move, I suppose?

reply-wish-to-move = I wanted to. I already wanted to last autumn, long before I talked to anyone at the municipality.
    .hurried = Yes, sure.
    .leading = Yes, I went along with it, it went well.
    .ask = What did you think yourself about moving? When did you begin to want it?
    .lead = So you agreed to move?

reply-alternatives = I never asked for anything else, I had my room. The alternative was to stay there and go on cleaning.
    .hurried = I didn't need anything else.
    .leading = No, I didn't get any others.
    .ask = What could you have done instead?
    .lead = So they gave you no other options?

reply-if-stayed = Then I'd have stayed on. The woman I rented from was sorry when I gave notice, she would gladly have kept me.
    .hurried = Don't know, nothing.
    .leading = Yes, in the end I might have had nowhere.
    .ask = How would it have been if you had stayed?
    .lead = You would have been without a home otherwise, wouldn't you?

reply-asked-for-help = Yes, I was the one who asked. I wrote to her and asked if they could help with a van.
    .hurried = They helped, yes.
    .leading = No, I suppose they were the ones who arranged it.
    .ask = Who asked whom about the help with the move?
    .lead = They were the ones who offered, I suppose?

reply-help-given = The van, only that. I filled in an application, and two weeks later a yes came on paper. Here it is.
    .hurried = They paid for the move.
    .leading = Yes, they paid for all of it, so kind.
    .ask = What did they help with, and how did you get it?
    .lead = So they paid for you to move?

reply-rent-months-paid = None. I borrowed the first rent from { $sister }, and she has had half of it back already.
    .hurried = The rent is paid.
    .leading = Yes, the first one did get paid.
    .ask = How did you manage the first rent?
    .lead = They paid the first rent too, I suppose?

reply-dwelling-found-by = { $sister } has a colleague whose neighbour was moving out. She called me the same evening, and we went to look on the Saturday.
    .hurried = I heard about it from someone.
    .leading = Yes, somebody else arranged it.
    .ask = How did you find the flat?
    .lead = Somebody else arranged the flat for you?

reply-job-and-move = I got a permanent job at { $employer }. That's why it was September. I gave up the cleaning hours, and I did that with joy.
    .hurried = I got a job here.
    .ask = How was it with work, before and after?

reply-contact-before = She asked me if she should call here. I said no thank you, I can talk for myself. So she didn't.
    .hurried = I called myself.
    .leading = No, I don't think they even asked.
    .ask = What did you say about the contact with us here, before you moved?
    .lead = So they didn't ask you?

reply-consent-scope = You can ask about the decision on the van, if you need to. No more than that. Until New Year will do.
    .hurried = Sure, ask.
    .ask = If we need to ask them anything, what may we bring up?

reply-anything-more = Only that I like it here! And that the coffee at work is too weak.
    .hurried = No.
    .ask = Is there anything you would like to add?

goal-who-asked-whom = Find out who asked whom, and in which order it happened.
goal-no-suspicion = Ask openly, and let a simple answer be simple.
discuss-ordinary-support = What is the difference between moving costs after an application and money that someone offers so that one will move?
discuss-consent-without-suspicion = Do you need to contact the old municipality here? What does her consent say, and what does it not say?
