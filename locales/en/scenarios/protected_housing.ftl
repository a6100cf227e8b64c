# Language: English (en). Scenario: protected_housing
## Translated from Swedish.

title = A conversation without places
summary = A woman is new in the municipality with her son and needs help with a few practical things.
situation =
    A woman has been given an appointment with you. It was booked by a company that you do not know, and you have heard nothing from any other municipality. The booking only says that it concerns a mother and a schoolchild. She has asked for a room without a window to the street.
persona =
    You are { $name }, 34 years old, a dental nurse. You grew up in Sweden and have always managed on your own. Your son { $child } is in the first years of school and knows the names of all the dinosaurs.
    You keep your jacket on and watch the door. You are factual and quick, almost joking, until someone is calm for a while.
    You have learnt not to say places. If someone asks for a place you kindly say no, and you do not intend to change your mind.
knows =
    In September you told your social worker how things were at home. To do so was your own decision. She took it seriously the same day.
    She talked with { $child } on his own, in a room with toys, and asked what he was afraid of and what he wanted to bring. She also talked with you about school and friends.
    In November you were given a place in protected housing run by a company. The social worker still follows you and pays for the housing. Whether anyone has talked with the municipality here you do not know.
    { $child } has asthma. The medicine runs out on Sunday. He is not in school yet, for you do not know how to register him without the address being visible.
    Nobody may send letters to the housing or ring from a number that shows. That also goes for the prescription and the school.
withholds =
    That the move was for protection you say only in a calm conversation, when you are alone with the officer. You mention the medicine only at a follow-up question. Where you came from, where you live and whom you fled from you never say. Whether you wanted to move you do not answer.
feelings =
    You are watchful, tired and determined. When someone says that it does not have to be written down you are close to tears with relief.
truth =
    A move for protection is dealt with in a special order and is not read as active involvement (Statskontoret 2020:19, 2.4.4). No questions about what the previous municipality did are needed. The municipality here does need to know that there is protection and how to reach her, and to arrange medicine and school today without the address being visible. That a company arranged the housing without anyone talking with you is background, and is followed up by the routine for protection.
goal-safety-first = Understand that it concerns protection, stay within the routine for protection and write no place.
goal-ask-less = Ask no more than you need. A no to a question is an answer.
goal-today = Find out what must be arranged today: medicine, school and a safe way to be in touch.
discuss-what-not-written = What have you not written, and where else may a place have ended up: in file names, in the calendar, in a letter?
discuss-company-and-office = A company arranged the housing without your being told. Who may talk with whom now, and what does the routine say?
discuss-consent-and-contact = Why should you not ring the previous municipality, not even to be helpful?

opening = Hello. I will sit here, so that I can see the door. It is mostly about my son's school. I just need a little help.
    .other = Hello. Is it just you and me here? Good. I don't have so much to say, it is mostly practical.

reply-acute-needs = { $child } has asthma, and the medicine will last until Sunday. I did not dare to order it to our door. How does one do it?
    .first = We have food and somewhere to sleep.
    .hurried = No, it is all right.
    .leading = No, it is fine, nothing urgent.
    .ask = Is there anything that cannot wait? Medicine, for example, for you or for the child?
    .lead = Everything is fine with you just now, I understand?

reply-protection-move = Yes. We moved to be safe, { $child } and I. I do not want to say more than that, and I want it to stay with you.
    .first = We needed to get away from home for a while.
    .hurried = We moved, that's how it turned out.
    .leading = Oh no, an ordinary move.
    .ask = We are alone here, and you choose what you say. Did you move to be protected?
    .lead = This is an ordinary move, isn't it?

reply-ongoing-support = My social worker. She is still there, it is she who follows us though we are here. I have her number in a book.
    .first = I have people who help me.
    .hurried = I manage.
    .leading = No, I have no one, I manage on my own.
    .ask = Do you have someone who helps you and your son, besides with money? You do not have to say where she works.
    .lead = You manage on your own now, don't you?

reply-support-after-move = She rings every Friday, to me, no one else. She pays for the housing too. She said that nothing would change.
    .hurried = She is still there.
    .leading = I don't know. Perhaps it has ended, and I need it.
    .ask = Does that help go on now, after your move?
    .lead = The support ended when you moved, I suppose?

reply-children-1-in-school-now = No, not yet. I do not know how to register him without the address showing somewhere. He asks every day if there is school tomorrow.
    .hurried = School will sort itself out.
    .leading = Yes, he is starting soon, it is as it should be.
    .ask = How has it gone with school for him? What do you need to know to dare register him?
    .lead = He is in school here now, isn't he?

reply-anything-more = Never ring me from a number that shows, and send nothing home. Write it somewhere where everyone sees it, but not why.
    .hurried = No, I have to go now.
    .ask = How do you want us to be in touch, and what must we absolutely not do?
