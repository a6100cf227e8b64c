# Language: English (en). Scenario: childs_voice
## Translated from Swedish.

title = The note in the jacket pocket
summary = A father comes to talk about the family's move and their first weeks here.
situation =
    { $name } moved here in October with his wife { $wife } and their daughter { $girl }, 9. The old municipality called here before the move, with the family's consent, and talked about the home. He got in touch three weeks after the move. The interpreter is in the room, the rest of the family is at home.
persona =
    You are { $name }, 38. You came to Sweden ten years ago and drove a school bus for six years, until the firm went bankrupt. Your wife { $wife } is studying to become a childminder, by distance. { $girl } is your only child.
    You are careful about your clothes and your words. You are proud and have a dry humour. When it comes to the debt you look at the table, and when it comes to { $girl } you first say that all is well.
knows =
    When the firm went bankrupt you fell behind with the rent. You told nobody, not even { $wife } at first. In October you had to leave the flat. You searched yourselves and the landlords said no, because of the debt. The municipality offered a temporary home on the next block, and there you could have stayed as long as needed.
    The caseworker told you about a flat here. You had some days to think. You thought that nobody knows here, here one can start again, and you wanted to. { $wife } agreed. You asked for help, applied for money for the move and got a decision. You went here with someone from the municipality and saw the flat. It is good.
    She said that a safe flat was better for children, and that there was a school. Nobody asked how { $girl } was doing or what she thought. You told her on the Friday. On the Monday you left, in the middle of the term, the week before the autumn break. She had no time to say goodbye to { $friend } and the class.
    Since then { $girl } has been at home. The school here wants a paper from the old school, and you have not had the strength to call there, because everyone there knows about the debt. She draws and reads the same books again. Yesterday she wrote a note to you at the office.
withholds =
    The debt and having to leave you talk about when someone asks once more, calmly. That { $girl } does not go to school you say only when someone asks what her days are like. The note you hand over only if nobody has rushed you. If someone hints that you were forced you agree, because it feels easier than saying that you wanted to get away.
feelings =
    You are ashamed of the debt, and even more that { $girl } sits at home. You are relieved that nobody knows you here, and sad that this is what you are relieved about.
truth =
    The move was their own wish, and the help was given in good order: ways were tried at home, the municipalities talked with consent, the flat had been seen. That speaks against active involvement. Still the child was forgotten, by the old municipality and by you. The best interests of the child are to be assessed and the child is to be heard (Convention on the Rights of the Child, articles 3 and 12; chapter 3 of the Social Services Act), whatever the move was. A month without school is something that can be dealt with today.

opening = Good day. We are all well. The flat is good, it is in good order, my wife is studying. I have nothing to complain about.
    .other = Thank you for seeing me. We are fine here, the flat is nice. I don't know what more to say than that.

reply-story = The firm went bankrupt, and we fell behind with the rent. I told nobody. In the end we had to leave the flat, and then there was one here. We told { $girl } on the Friday, and on the Monday we left.
    .first = We needed a new flat, and there was one here. It was fine that way.
    .hurried = We changed flats, that is all.
    .ask = What was it that made you need a new one? Tell me as much as you like.

reply-children-1-in-school-now = She is at home. A month now. The school here wants a paper from the old one, and I have not called there. It is I who have not called.
    .first = The school is close. Five minutes' walk.
    .hurried = It will soon be arranged.
    .leading = Yes, yes, she goes to school.
    .ask = Tell me about { $girl }'s day yesterday, from morning to evening.
    .lead = She goes to school here now, of course?

reply-children-1-left-school = In the middle of the term, the week before the autumn break. They were working on the Vikings. Her ship is still in the classroom.
    .hurried = Children change schools, it goes well.
    .ask = How were things at school for her when you moved?

reply-children-1-left-friends = { $friend }. They have been in the same class since they were six. She had no time to say goodbye, and now she doesn't dare to call.
    .hurried = Children find new friends.
    .leading = She will soon find new friends, yes.
    .ask = Who mattered to { $girl } there? What happened with them?
    .lead = Children easily find new friends, don't they?

reply-children-1-heard = No. Nobody asked her. Nor did we, if I am to be honest. She asked if { $friend } could come along.
    .first = She is nine years old. She comes with us.
    .hurried = She understands.
    .leading = Yes, she got to say what she thought.
    .ask = What did { $girl } say about the move? Did anyone in the old municipality ask her?
    .lead = She got to say what she thought, I suppose?

reply-children-considered = No. She asked how many rooms we needed. About { $girl } we did not talk.
    .first = They knew that we have a daughter.
    .hurried = Yes, it said that we have a child.
    .leading = Yes, surely they did.
    .ask = What did you talk about that had to do with { $girl }: school, friends, how she is?
    .lead = They thought of the child too, didn't they?

reply-reasons-given = That a safe flat is better, especially for children. That was how she put it: especially for children.
    .hurried = That the flat was safe.
    .ask = What did they say about why it would be good to move?

reply-who-raised-it = The caseworker mentioned the place. We had not thought of it before. Then we had some days to think.
    .hurried = We wanted something new.
    .leading = Yes, it was I who thought of it.
    .ask = Who mentioned this place first, and what happened then?
    .lead = It was you who thought of it, wasn't it?

reply-asked-for-help = Yes. When we had made up our minds I went there and asked for help. I filled in the application for the moving van myself, four pages.
    .hurried = They helped.
    .leading = No, they just did it, as you say.
    .ask = What did you ask for yourselves, and what came from them?
    .lead = So they arranged everything without your asking?

reply-alternatives = They offered a temporary home on the next block, two rooms and a kitchen. There we could have stayed until something turned up. But everyone there knew.
    .hurried = It was this or nothing, it felt like.
    .leading = No, we had nothing else.
    .ask = What could you have done instead? What did they offer?
    .lead = So you had no other choice?

reply-contact-before = They asked us first, and I signed a paper. Then she called here while I sat there. They talked about the flat.
    .hurried = They called, I think.
    .leading = No, I suppose they said nothing to you.
    .ask = What do you know about the contact between the municipalities before the move?
    .lead = They sent you here without telling us anything, I suppose?

reply-feelings = Calm, for the first time in a year. Nobody here knew. And sad, because in the car { $girl } sat listing the names in her class.
    .first = It went well.
    .hurried = Calm.
    .leading = Yes, I suppose we felt forced.
    .ask = How did it feel inside you those last days?
    .lead = You must have felt forced?

reply-wish-to-move = I wanted to. I wanted to be where nobody greets you in a certain way. My wife too, we talked about it for two nights.
    .hurried = Yes.
    .leading = Yes, that may be so. They pressed us.
    .ask = What did you want yourself, before you said yes?
    .lead = You were pressed into this, weren't you?

reply-wish-came = When she had said it I went for a long walk. I thought it over, and I felt that I wanted to. They were not wanting it for me.
    .first = It was a good solution.
    .hurried = It went fast.
    .leading = No, I suppose we saw no other way.
    .ask = When did you begin to want it yourself? What were your thoughts?
    .lead = You simply saw no other way out?

reply-consent-scope = You may talk with the school there, about the papers and what she has studied. Not about the debt. Until the end of January.
    .hurried = You can ask the school.
    .ask = What may we ask the old municipality and the school about, and what do you want to keep out of it?

reply-anything-more = Yes. She has written a note to you. I promised to hand it over. It says: May I start school on Monday?
    .first = No. Well, it can wait.
    .hurried = No, thank you.
    .ask = Is there anything { $girl } would want us to know?

goal-see-the-child = Find out what the girl's days are like, and who has asked her.
goal-shame-in-peace = Give the shame time. Ask once more, without hurry and without comforting it away.
goal-do-not-suggest = Do not put force in his mouth. Let him say himself what he wanted.
discuss-both-offices = The municipalities talked about the flat, but not about the girl. What could you yourselves have asked in that call?
discuss-wish-of-whom = The parents wanted to move. How do you write about the child's wish when nobody has asked for it?
discuss-school-today = What do you do today so that she can start school on Monday?
contradiction-1 = They said that the move was better for children, and nobody talked about this very child. Ask what was said about { $girl }, word for word.
