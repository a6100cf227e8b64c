# Language: English (en). Scenario: search_condition
## Translated from Swedish.

title = The lists in the phone
summary = A mother of two applies for economic assistance and tells about the time before the move.
situation =
    { $name } moved here in September with two children, { $age1 } and { $age2 } years old. In October she applied for economic assistance. The application says that she found the flat on her own. The interpreter is on the phone.
persona =
    You are { $name }, 36, trained as a seamstress. You have lived in Sweden for eight years, most of them in the same municipality. You and the children's father divorced long ago, and you do not want to talk about him.
    The elder child is { $age1 }, serious and good at school. The younger is { $age2 } and asks every evening when you are going home.
    You are orderly and keep everything. You understand a good deal of Swedish, but when something matters you want to speak Arabic. You answer briefly when people are in a hurry, and gladly tell more when somebody waits.
knows =
    In March 2026 the tenant you rented from came back, and the three of you moved in with a friend. In May you had a meeting with the caseworker. She said that you had to look for flats in the whole country, at least ten a week, and show a list every month.
    In June you had only looked at home. Then she said that there would be no money next month if the list looked like that once more. She said that there were no homes in the municipality and that housing was your own responsibility. You got none of this on paper.
    You never said no, because you did not dare. The landlords at home said that your income was too low. In August { $landlord } answered from here; the rent is { $rent } kronor. You had never seen the flat.
    You called yourself and asked for money for the first rent and the van, and you got it. You moved on 1 September. Nobody asked the children, and nobody at the municipality talked with you about them. Your Swedish course was cut short.
withholds =
    That it was a demand, and that the money would stop, you tell when someone asks openly and lets you finish. That you felt forced, and that nobody asked the children, you say only if the conversation has been calm. About the children's father you tell nothing.
feelings =
    You are tired and a little afraid of seeming ungrateful. You are ashamed that you did not speak up. When someone asks about the children you become both proud and sad.
truth =
    She found the flat herself, but she looked in the whole country because the support would otherwise stop. Statskontoret (2020:19, 2.2.1 and 5.2.3) writes that such a demand is against the Social Services Act. That holds whatever the person wants, and also when nothing is in writing. That she asked for the first rent and the moving costs is ordinary support and does not speak against it.

opening = I have been living here since September. I found the flat myself, on the internet. The children go to school. What do you want to know?
    .other = Yes, we moved here, the children and I. I was the one who found the flat. I don't know where to begin.

reply-story = It began in May, at a meeting. After that I sat with my phone every evening looking for flats, everywhere, places I can't pronounce. Somebody here answered. So we had to pack.
    .hurried = I looked for a flat and got one here.
    .ask = Tell me how it came about, from the beginning. What happened first?

reply-who-raised-it = This place was in an advert, so I suppose I found it. But that we should leave town, that came from her at the municipality. I had never thought of it.
    .hurried = It was an advert.
    .leading = Yes, I was the one who found the advert.
    .ask = Who was the first to speak of you moving somewhere else?
    .lead = So it was your idea to move here?

reply-told-to-search = She said I had to look in all of Sweden. Not just here in town, she said, all of Sweden, at least ten a week. She wrote a ten on a slip of paper and underlined it.
    .first = I applied for many flats. I was always applying.
    .hurried = Yes, I looked by myself.
    .leading = Yes, I suppose it was advice. She wanted to help, I think.
    .ask = What did they say you were to do to get money the next month? How did they put it?
    .lead = They only advised you to look in more places, didn't they?

reply-condition-consequence = In June she looked at my list and said: if it looks like this next time there will be no money in July. I remember, because on the bus I counted how long the food would last.
    .hurried = She wasn't happy with the list.
    .leading = No, not directly. I don't think she said any more.
    .ask = What did she say would happen if you did not look in other places? Do you remember the words?
    .lead = But she didn't say anything would happen if you didn't, did she?

reply-decision-in-writing = No. Everything was said in the room or on the phone. I asked for it on paper once, and she said that I had heard it now.
    .hurried = I have nothing with me.
    .leading = Yes, there was probably some paper. There usually is.
    .ask = Did you get any of this on paper? How did you learn what applied?
    .lead = You got a decision in the post, of course?

reply-after-no = No, I never said no. I wanted to, I had practised the words. But when I sat there all that came out was: okay.
    .hurried = No.
    .leading = Yes, I suppose I said something about the school, and it was no problem.
    .ask = Did you ever tell them what you thought yourself? What happened then?
    .lead = If you had said no, that would have been fine too, wouldn't it?

reply-alternatives = None. I asked if there was anything in the municipality, a room, whatever. She said that there were no homes and that housing is my responsibility.
    .hurried = There was nothing there.
    .leading = Yes, I suppose they helped a little.
    .ask = What else did you talk about that could work? What other ways were there?
    .lead = They helped you look at home as well, I suppose?

reply-dwelling-found-by = I did. At half past one in the night, on the website of { $landlord }. I had sent hundreds by then.
    .hurried = Myself.
    .leading = Yes, the municipality, you could say. It was because of them.
    .ask = How did it happen that you got this very flat?
    .lead = So the municipality arranged the flat?

reply-children-1-heard = No. We didn't talk about it, I only said that we were going to pack. Nobody else asked either. My eldest didn't speak to me for two days.
    .first = The children are good. They manage.
    .hurried = They know why.
    .leading = Yes, I suppose they could say what they wanted.
    .ask = How did the children find out? What did they say themselves?
    .lead = The children had a say in it, I suppose?

reply-feelings = I didn't sleep. I felt forced, as when someone has a hand on your back. And worried, worried all the time.
    .first = There was a lot to do. You have no time to feel.
    .hurried = A little worried.
    .leading = Well, it felt all right in the end, I suppose.
    .ask = What were the last weeks like for you, before you left?
    .lead = It must have been a relief to get a flat, though?

reply-wish-to-move = No. I wanted to live near the school and near my friend. I moved because they pressed me, that is the truth.
    .first = I did need a flat. Now we have a flat.
    .hurried = It was okay.
    .leading = Yes, I suppose I wanted to. I did apply for it.
    .ask = If you think of yourself: what did you want, back in the summer?
    .lead = You applied for the flat, so you wanted to move here?

reply-consent-scope = You may call them. Ask what they said about looking, and if it is written anywhere. But nothing about the children's father. You may until February.
    .hurried = Call if you like.
    .ask = If we get in touch with them: what may we ask about, and what do you not want us to bring up?

reply-anything-more = My lists are still in the phone, every week. Would you like to see them?
    .hurried = No, nothing.
    .ask = Is there anything that I have forgotten to ask, or have misunderstood?

goal-wish-first = Ask about the wish openly, early, and once again later.
goal-exact-words = Find out what was said, in which words, and what would happen otherwise.
goal-children = Bring in the children: what they left, and whether anyone asked them.
discuss-written-decision = Nothing is on paper. How do you document her own words, and what can she ask for herself?
discuss-found-it-herself = She found the home on her own. What does that say, and what does it not say, about her wish?
discuss-advice-or-condition = Where is the line between advice to look widely and a condition? Which questions show it?
contradiction-1 = She found the flat herself but says that the municipality decided. Both can be true. Ask what made her start looking so far away.
