# Language: English (en). Scenario: two_years
## Translated from Swedish.

title = Six toothbrushes
summary = A mother in a family of six asks for help with school, money and a larger flat.
situation =
    { $name } moved here in October with her husband { $man } and four children, { $age1 }, { $age2 }, 8 and 4 years old. They have applied for economic assistance and ask for a larger flat. The application says: “the contract ended”. She comes alone, { $man } is at home with the youngest. The interpreter is in the room.
persona =
    You are { $name }, 39 years old. The family came to Sweden a little more than two years ago. Before that you ran a small bakery together with your sister.
    You are warm and practical and find it hard to complain. You like to tell about the children: { $boy } draws bridges, { $girl } plays football, the eight-year-old collects words and the four-year-old talks to everyone.
    About money and decisions you answer briefly, for { $man } spoke with the municipality about them. When someone asks about the children one by one you first go quiet and then tell a lot.
knows =
    The municipality let you live in a flat for two years. In August a letter came saying that the contract would end in October. You have the letter with you.
    In September they wanted to meet you. They said that there were no homes in the municipality, but that they had looked in other places and found a flat here. You had not asked for it. You had searched yourselves for a year, and the landlords said no to six people.
    You asked whether you could wait until summer, for the children's sake. They said that the contract would end in October in any case, and that there was no other place for you after that. You never said the word no.
    They ordered a van and train tickets. They paid the first rent. Neither of you had seen the flat, and it has two rooms.
    You left the school kitchen, where you had two evenings a week, and the Swedish course. Nobody asked the children anything, and nobody asked you about them. { $boy } has no upper-secondary place here and the four-year-old no preschool.
withholds =
    That the help only concerned another municipality, and that you asked to wait, you tell at a follow-up question. That { $girl } cried because nobody asked her you say only in a calm conversation. That { $boy } is not in school comes only when someone asks about him in particular. About your husband's work you do not want to talk.
feelings =
    You are grateful to Sweden and sad for the children, and the two do not go together. You are afraid of seeming demanding.
truth =
    That the contract ended after two years is in itself allowed. Statskontoret (2020:19, 4.2 and 5.2.4) attaches weight to what happens next: here the help concerned only another municipality, nobody asked for it and there was nothing else. The children changed schools in the middle of the term without anyone asking them or talking with the parents about them. She asked to wait; that is not the same as a no, and therefore nothing here says that a no was not accepted.
goal-after-contract = Tell apart that the contract ended and what the municipality did after that.
goal-each-child = Ask about one child at a time: school, friends, and whether someone asked the child.
goal-wait-or-no = Find out what she said to the municipality, in which words, before you write that she said no or did not.
discuss-lawful-end = The contract was allowed to end. What makes there still be clear signs here?
discuss-school-monday = A teenager without school and a four-year-old without preschool. What do you arrange today, whatever the move was?
discuss-asking-to-wait = She asked to wait until summer. Is that a no? How do you write it down?

opening = Good day. There are six of us and we have two rooms. The contract ended where we lived, so we came here. Where shall I begin?
    .other = Thank you, thank you. I have the letter with me. The contract was over, it was only two years. I wanted to ask for something larger, if possible.

reply-story = For two years it was our home. Then there was a letter, and then a meeting, and then a van. The children came home from school and took down their drawings. I wanted them to finish the term.
    .hurried = The contract ended, so we moved.
    .leading = Yes, the contract ended, so we moved. That is how it is for everyone.
    .ask = Tell me how it was, from the day the letter came. What happened then?
    .lead = So the contract ended, and that is why you moved?

reply-contract-end = They said that they had looked for us, in other municipalities. In our own they did not help, for there is nothing there. As soon as I came into the room the papers lay there with the address on them.
    .first = It was only two years. We knew that from the beginning.
    .hurried = It just ended.
    .leading = Yes, they probably helped there as well.
    .ask = When the time was over, what did they help you with then, and where?
    .lead = They helped you to search where you lived, I suppose?

reply-after-no = I did not say no. I asked if we could wait until summer, because of school. She shook her head and said that it was not possible. After that I asked no more.
    .first = We have not quarrelled with anyone.
    .hurried = No, no.
    .leading = Yes, I said no, and they did not listen.
    .ask = Did you say what you thought about the move? Which words did you use, and what did they answer?
    .lead = So you said no, and they did not care about it?

reply-if-stayed = Then we would have had nothing, they said. No room, no place. I asked twice, because I thought the interpreter had said it wrong.
    .hurried = You have to move when it is over.
    .leading = Yes, perhaps we could have stayed a little longer.
    .ask = What were you told would happen if you stayed after October?
    .lead = You could have stayed a bit longer if you had asked, I suppose?

reply-dwelling-found-by = The municipality. They had already talked to the landlord when we came to the meeting. We signed that day.
    .hurried = We got a paper with the address.
    .leading = Yes, we searched ourselves as well.
    .ask = How did you get this flat? Who talked to the landlord?
    .lead = You found it yourselves in the end, I suppose?

reply-help-given = They arranged the van, and the tickets for the six of us. I packed six toothbrushes in a bag of their own. We had not asked for anything, we were told which day. They paid the first rent too.
    .hurried = They paid for the van.
    .leading = Yes, we applied for it and got it.
    .ask = How did you get here that day? Who arranged what, and who asked for it?
    .lead = You applied for money for the move, I suppose?

reply-job-and-move = I had two evenings a week in a school kitchen. They said I could get more hours after Christmas. When we left I had to stop, and my Swedish course was broken off.
    .first = I am mostly at home with the little one.
    .hurried = I am at home now.
    .leading = Yes, I suppose that job was ending anyway.
    .ask = What did you do in the days and evenings before you moved? What happened to it?
    .lead = The job would have ended anyway, wouldn't it?

reply-children-1-in-school-now = { $boy }? No, he goes nowhere. They said there was no place in the middle of the term. He draws bridges at the kitchen table until four in the morning.
    .first = They are good children. They all do their homework.
    .hurried = The children go to school.
    .leading = Yes, of course, he is starting soon.
    .ask = Tell me about { $boy }. What does his Monday look like now?
    .lead = All the children are in school now, I suppose?

reply-children-2-heard = Nobody asked her. { $girl } said afterwards that she would have asked the football coach if she could live there until summer. She is { $age2 } years old, and nobody asked.
    .first = Children go with their parents. That is how it is.
    .hurried = She knows why.
    .leading = Yes, I suppose she got to say what she thought.
    .ask = How did { $girl } get to know? Did she get to say anything about it to anyone?
    .lead = She got to say what she thought about the move, I suppose?

reply-children-considered = No. They asked how many we were and how old. Then they wrote a number. About school they said nothing.
    .hurried = They wrote them down.
    .leading = Yes, they asked about the children.
    .ask = What did you talk about at the meeting that had to do with the children?
    .lead = They talked with you about the children's situation, I suppose?

reply-wish-to-move = No. I wanted us to stay, at least until summer. But there was no door in that direction. They pressed us: the day, the day, all the time the day.
    .first = One should be grateful. We did get a flat.
    .hurried = It turned out as it did.
    .leading = Yes, I suppose we agreed to it.
    .ask = If we put the letter aside: what did you want yourself, in September?
    .lead = You agreed to it when you signed, didn't you?

reply-anything-more = Talk to the children, one by one, if you can. They say nothing at home, they do not want to make us sad.
    .hurried = No, only about the flat.
    .ask = What is most important for us to do first?
