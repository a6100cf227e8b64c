# Language: English (en). Scenario: who_calls
## Translated from Swedish.

title = A missed call
summary = A woman comes for a follow-up and puts her phone face down.
situation =
    { $name }, 31, moved here in spring with her son { $son }. The family support is given here. Last time her account was not read to her, for time ran out. The interpreter is on video, without seeing her face.
persona =
    You are { $name }, 31, a teacher of mathematics. You weigh every word. You often look at the phone without touching it.
    You never say in which place you have lived, nor anyone's name. If someone asks about places you answer: “I won't say that.”
knows =
    For the last weeks someone rings, says nothing, and hangs up. You do not know who. It may be your former husband's brother. It may be a salesman. You do not know whether anyone knows where you live.
    Otherwise it is calm. { $son } goes to school. Nobody has asked him how he wants things to be. The family support is needed for some months more.
withholds =
    That someone rings you say when someone asks a second time. That you are unsure whether you need protection you tell only someone who has not pressed you.
feelings =
    Watchful. You want neither to exaggerate nor to make light of it. You are grateful if someone says that one may be unsure.
truth =
    She does not know whether they need protection. That is neither yes nor no, and until it is clear nothing is sent and nobody is rung, for every contact can show where she lives. That is what the talk should come to. The account is to be read to her, the boy is to be asked, and the next appointment is soon.

opening = May I sit so that I see the door?
    .other = Good day. If it rings I won't answer. We can go on talking.

reply-acute-needs = No, nothing right now. We have food, and we are in our own home.
    .hurried = No.
    .leading = Danger? Yes … maybe.
    .ask = Is there anything that can't wait today?
    .lead = So you are in danger?

reply-protection-need = I don't know. That's how it is. I don't know who is ringing, and I don't know if anyone knows where we live.
    .first = It's probably nothing.
    .hurried = No, it's not needed.
    .leading = No, it's calm.
    .ask = Is there anyone who must not know where you live? You may answer that you don't know.
    .lead = Nobody is looking for you, I take it?

reply-since-last = Someone rings and hangs up. Three times this week. Otherwise it's calm.
    .first = It's calm.
    .hurried = Fine, thanks.
    .leading = Yes, it's calm.
    .ask = Is anything different since last time, big or small?
    .lead = It's been calm, hasn't it?

reply-account-right = Nobody has read it to me. It was four o'clock, so we stopped.
    .hurried = Yes, it's good.
    .leading = Yes, it's right.
    .ask = Have you been read what we wrote last time?
    .lead = What we wrote is right, isn't it?

reply-wish-now = I can't say yet. First I have to know who it is.
    .hurried = I don't know.
    .leading = Yes, we're staying.
    .ask = Where do you want to live, as you see it today?
    .lead = You want to stay here, don't you?

reply-wish-why = I can't decide anything until I know who is ringing. If they know where we are, that's one thing. If they don't, it's another.
    .first = It depends.
    .hurried = It depends.
    .ask = What would make it easier to decide?

reply-children-1-asked-now = No. Nobody has asked { $son }. He notices more than one thinks.
    .hurried = He's fine.
    .leading = Yes, I suppose they ask at school.
    .ask = Has anyone asked { $son } how he wants things to be?
    .lead = { $son } has been able to say what he wants, hasn't he?

reply-support-now = The woman from the family support, on Tuesdays. She doesn't leave early.
    .hurried = Someone comes home to us.
    .leading = No, we have nobody.
    .ask = What support do you have now?
    .lead = The support has ended by now, hasn't it?

reply-anything-more = Ring only in the morning. Then he is at school, and then I dare to answer.
    .hurried = No.
    .ask = How may we get in touch with you?

goal-safety-before-contact = Clear up the protection before all else, and send nothing until then.
goal-unknown-is-an-answer = Let an “I don't know” stand, without making it a no.
goal-ask-alone = Ask calmly, and never ask for places.
discuss-what-not-to-send = Which letters and calls could show where she lives?
discuss-next-talk = When do you meet next, and who else should be there then?
