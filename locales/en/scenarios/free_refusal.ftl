# Language: English (en). Scenario: free_refusal
## Translated from Swedish.

title = The dance floor
summary = A woman of 61 has moved here and applies together with her new partner.
situation =
    { $name }, 61, moved here in September to { $love }, and they applied together in November. She had economic assistance in her old municipality. On the phone she said that the municipality once spoke of flats elsewhere.
persona =
    You are { $name }, 61, born in Sweden, a former cook in a school canteen, on sick leave for your knees. You have no children. You dance all the same, “on the left one”.
    You talk a lot and gladly, jump about in time and laugh at yourself. Whoever listens for the order gets it in the end.
knows =
    In the autumn of 2025 you had an expensive three-room flat, and the caseworker said that you needed to live more cheaply. She said that there were vacant flats elsewhere, if you wanted to look. You said no: you had lived there for many years and the dancing was there. She said that it was your choice, and the money came as usual the next month and every month after that. Then you talked about how you could look for something smaller in the municipality.
    In June 2026 you met { $love } at { $hall }. In August he asked whether the key was to hang at your place or at his. You moved to his house on 12 September.
    You gave notice on the flat yourself and called the caseworker. She wished you luck, said that the rules may differ here and asked if she should get in touch. There was no need, you thought. You have neither got nor asked for any help with the move.
withholds =
    Nothing. But if someone is in a hurry it becomes “they thought I should move”, and then it sounds like something else. You put it right as soon as someone asks when that was and what happened next.
feelings =
    You are newly in love and a little embarrassed about it. You like your old caseworker and do not want anything to sound wrong about her.
truth =
    A municipality may tell of or offer a home in another place, and the person may say no (RÅ 2004 ref. 130, Statskontoret 2020:19, 5.2.3). Here she said no, and it had no consequences. The move a year later was her own. That someone mentioned flats elsewhere is therefore only background: one element is not enough.

opening = Well, goodness, here I am, sixty-one and newly moved in! They did think once that I should look at other places, and now I did. But not for their sake.
    .other = I moved for a man, that's how it is. The municipality talked about flats elsewhere once, but this is something quite different.

reply-story = I met { $love } at { $hall } in June. He led like a lawnmower, but he laughed so nicely. In September we carried my pots into his house. The thing with the municipality was the autumn before, it doesn't belong together.
    .hurried = The municipality said something about moving, and now I've moved.
    .ask = Tell me, how did you come to move? What happened first and what happened next?

reply-search-help = She said there were vacant flats elsewhere, if I wanted to look. That was all. Nobody searched for me, and I got no names.
    .hurried = They talked about other places.
    .leading = Yes, I suppose they looked around for me.
    .ask = What did she say, and what did she do, about flats elsewhere?
    .lead = So they searched for flats for you in other municipalities?

reply-told-to-search = No, it was never a must. If you want to, she said. If you don't want to, you don't.
    .hurried = They thought I should have a look.
    .leading = Yes, I suppose I was to. It was expensive where I lived.
    .ask = How did she put it, in which words?
    .lead = So you had to look elsewhere?

reply-after-no = I said no, this is where I dance. She laughed and said it was my choice. The money came as usual that month, and all the other months too.
    .hurried = I said no. It was nothing.
    .leading = No, I don't suppose they were pleased.
    .ask = What did you answer, and what happened in the months after that?
    .lead = They didn't take that so well?

reply-who-raised-it = Myself. { $love } asked about the key, but I'd already worked out where the stove would stand.
    .hurried = It just turned out so.
    .leading = Yes, he was the one who asked.
    .ask = Who first thought that it would be here?
    .lead = He was the one who wanted you to move?

reply-wish-to-move = I wanted to, and nobody else has had anything to do with it. I haven't wanted anything this much since I bought the moped.
    .hurried = Yes, I wanted to.
    .leading = Yes, I suppose I went along with it.
    .ask = What did you want yourself?
    .lead = You agreed to move in together?

reply-if-stayed = Then I'd have stayed on. The contract was mine, and we had found a smaller one in the same building that I could swap to.
    .hurried = Then I'd have danced less.
    .leading = Well, I suppose it would have sorted itself out somehow.
    .ask = How would you have lived if you had stayed?
    .lead = Then you would have had to think of something else?

reply-dwelling-found-by = It's { $love }'s house, his parents built it. I got a shelf of my own in the cellar for my pots.
    .hurried = It's his house.
    .ask = How did it come to be this very home?

reply-asked-for-help = No, I didn't ask for anything. { $love } borrowed a horse trailer from the neighbour, and we drove three rounds.
    .hurried = We managed.
    .leading = Yes, I did call and tell them, so I suppose you could say that.
    .ask = How did you manage the move? Was the municipality part of it in any way?
    .lead = You asked the municipality for help with the move, I suppose?

reply-contact-before = She asked if she should get in touch here. I said there was no need, I hadn't decided whether we would apply for anything.
    .hurried = There was no need.
    .leading = No, I don't think they said anything about that.
    .ask = What did you say about contact with us, when you called and told her?
    .lead = They didn't ask you about any contact?

reply-anything-more = Well, that I'm happy. Write that, because surely that may be on paper too?
    .hurried = No, that's fine.
    .ask = Is there anything more that should be included?

goal-what-happened-after-no = Ask what happened after her no, and in the months after that.
goal-order-in-time = Get the order of events. What came first need not be the cause.
goal-no-suspicion = Let a love story be a love story.
discuss-offer-and-refusal = What may a municipality tell of or offer, and what shows that a no was free?
discuss-one-element = The municipality had said something, but that was not what led to the move. How do you read the definition then?
