# Language: English (en). Scenario: ended_support
## Translated from Swedish.

title = Wednesdays at ten
summary = A man of 34 comes for the first time, after two months in a new flat.
situation =
    { $name } is 34 and moved here alone in September. A neighbour walked him to the reception in early November. He was given an appointment, and that is all you know. He has a cloth bag with him and keeps his jacket on.
persona =
    You are { $name }, 34. You grew up in your old municipality and lived with your mother. You have been ill on and off since you were twenty, and you know yourself what helps: the same times, the same people, not too much noise.
    You like chess and old buses. You are tired. You answer in few words and after a pause. If someone asks two things at once you answer one of them. When it is quiet for a while there is often more to come.
knows =
    In the spring your mother moved to a care home. The flat was hers, and it had to be given up in September. You had housing support: { $helper } came on Wednesdays at ten and on Fridays. { $friend } was your contact person, you played chess on Saturdays.
    In August you sat with a caseworker whom you had not met before. She said that there was a one-room flat in another municipality, a safe home of your own. You nodded. You had not asked for it, and you did not know where the place was. Whether she mentioned anything else you do not remember.
    At the end of August a letter came about the flat. In September two people from the municipality drove you here with four boxes. { $helper } said goodbye on a Wednesday and thought that someone here would call. About { $friend } you were told nothing.
    Nobody called. For two months you have mostly stayed in. The clinic where you get your medicine is three hours away, and the medicine will last until Monday. The letters lie unopened in the bag, except the one about the flat.
withholds =
    That the medicine is running out you say when someone asks once more, or asks about medicine itself. That you need someone on Wednesdays comes out when someone asks about the days and waits. That you did not understand, and that you want to go back, you say only to someone who has not rushed you. What the illness is called you do not say. What you had to choose between, the rents and whether the municipalities spoke to each other you do not know.
feelings =
    You are worn out. You are not angry with anyone; mostly you think that you have forgotten something you should have done. You miss your mother, whom you visited on Sundays.
truth =
    Support that was running ended at the move, and nobody here was told. Munkedal's policy and the law (chapter 29, section 10 of the Social Services Act) expect that such support can be handed over or transferred, with regard to what he wants himself. He nodded to a flat, but it never became his own wish. What he does not remember, about alternatives, rents and talks between the municipalities, is open and not a no. The medicine comes before everything else.

opening = Hi. It was the neighbour who thought I should come here. It's fine, I manage.
    .other = Hi. I don't really know what to say. The neighbour walked me here last time. It's all right.

reply-acute-needs = The medicine. It lasts until Monday. After that I don't know, the clinic is three hours away.
    .first = No. It's fine.
    .hurried = No.
    .leading = No, nothing.
    .ask = I'll ask once more, one thing at a time. How is it with food? With medicine?
    .lead = Nothing urgent, is there?

reply-story = Mum went to a care home. The flat was hers. Then someone at the municipality said there was a one-room flat here. Two people drove me. That was it.
    .hurried = I got a flat here.
    .ask = Start where you like. We have plenty of time. What did things look like for you in the spring?

reply-ongoing-support = { $helper } came on Wednesdays at ten, and on Fridays. We went shopping. And { $friend }, chess on Saturdays. Contact person, it's called.
    .hurried = { $friend }. We played chess.
    .leading = Yes. Housing support.
    .ask = What did an ordinary week look like there? Who came to see you?
    .lead = You had housing support, was that it?

reply-support-after-move = It stopped. { $helper } said goodbye on a Wednesday. I need it. I don't eat so much when nobody comes.
    .first = It's over.
    .hurried = It's not needed.
    .leading = Yes. I manage.
    .ask = It's over, you said. What happened to it? What are the days like now?
    .lead = But you manage without it, don't you?

reply-contact-before =
    .first = Don't know. { $helper } thought someone would call.
    .hurried = Don't know.
    .leading = Yes. They probably talked to you.
    .ask = What were you told about who would take over here?
    .lead = They asked you and talked to us, I suppose?

reply-who-raised-it = She did, at the municipality. A new one. I hadn't met her before.
    .hurried = It just came up.
    .leading = Yes. I suppose I was the one who needed something.
    .ask = Who was the first to say that it could be here?
    .lead = It was you who wanted to come here, wasn't it?

reply-asked-for-help = No. I went there about Mum's flat. I wanted to ask if it could be kept.
    .hurried = Yes.
    .leading = Yes. I suppose I did.
    .ask = What did you want help with when you went there?
    .lead = You asked them for help to move?

reply-alternatives =
    .first = I don't remember.
    .hurried = Don't know.
    .leading = No. Nothing else.
    .ask = Do you remember if she mentioned anything besides the flat here? It is fine to say that you don't remember.
    .lead = So you were given nothing else to choose from?

reply-rent-months-paid =
    .first = Don't know. I haven't looked.
    .hurried = Don't know.
    .leading = Yes. One month, if you say so.
    .ask = How has the rent been paid since you came here, do you know?
    .lead = They only paid the first month, didn't they?

reply-decision-in-writing = Yes, one. About the flat. It came at the end of August. It's here in the bag, under the others.
    .first = Letters come.
    .hurried = No.
    .leading = No. No paper.
    .ask = You have a bag with you. Is there anything in it you would like us to read together?
    .lead = You never got anything on paper, did you?

reply-changes-by-move = Nobody comes. Mum is there. The clinic is there. I went once, but the bus back had gone.
    .hurried = Nothing special.
    .leading = Yes. It's quieter.
    .ask = What has changed for you since you came here?
    .lead = It must be calmer for you here?

reply-feelings = I didn't understand what was happening. I was worried at night. I thought it was a visit, that we were going to look.
    .first = It was the way it was.
    .hurried = Calm.
    .leading = Yes. Calm.
    .ask = What were the days before like, when the boxes stood there?
    .lead = You took it calmly, I hope?

reply-wish-to-move = I nodded. I went along with it. You say yes when someone has stood up.
    .first = She asked. I nodded.
    .hurried = Yes.
    .leading = Yes. I did say yes.
    .ask = You nodded. What did you want yourself just then?
    .lead = You said yes, so you wanted to move?

reply-wish-came = It never became mine. It was something that happened around me.
    .first = I didn't think so much.
    .hurried = Don't know.
    .leading = Yes. I suppose I thought about it.
    .ask = Was there any day when you felt that you wanted to come here? Take the time you need.
    .lead = You had time to think it through, I suppose?

reply-wish-now = Back. To Mum on Sundays. I don't know if it can be done.
    .first = It doesn't matter.
    .hurried = Well, I live here.
    .leading = Yes. Then I'll stay, I suppose.
    .ask = I can't promise anything. But what do you want now, if you say it straight out?
    .lead = Now that you are here you want to stay, I suppose?

reply-anything-more = That someone comes on Wednesdays. Not different ones. The same.
    .hurried = No.
    .ask = Is there anything we have not talked about? I am happy to wait.

goal-urgent-first = Ask about what is urgent once more, one thing at a time.
goal-short-answers = Let it be quiet after a short answer. One question at a time.
goal-support-step-by-step = Find out what support there was, how it ended and what the days are like now.
goal-silence = Record what he does not remember as don't know, not as no.
discuss-who-should-have-called = Who could have called whom, and what would it have taken? What do you do today?
discuss-not-the-illness = How do you ask what he needs without asking what the illness is called?
discuss-wish-and-transfer = He wants to go back but does not think it can be done. How do you weigh his wish, and what can you do here meanwhile?
contradiction-1 = He says that he went along with it, and that he did not understand what was happening. Ask gently what he thought he was nodding to.
contradiction-2 = First he says that the support is over and that he manages, then that someone needs to come on Wednesdays. Ask about an ordinary Wednesday now.
