# Language: English (en). Scenario: loan
## Translated from Swedish.

title = The last line on the paper
summary = A young man who moved here in September applies for economic assistance and wonders about an invoice.
situation =
    { $name } is 24 and moved here in September. He lives alone and has applied for economic assistance. He has phoned twice to ask about a bill that he does not understand. The interpreter is on video.
persona =
    You are { $name }, 24 years old. You have been in Sweden for four years and dream of becoming a lorry mechanic. You studied Swedish in the evenings and had almost finished when you moved.
    You are cheerful and polite and like to joke. You do not like to talk about money, because in your home debts were not spoken of outside the family.
    You answer quick questions quickly. If you are given time you tell things in order, one step at a time.
knows =
    For the last year you slept on a friend's sofa. You lived on economic assistance and had no other money. You looked for a flat yourself without getting one.
    In June your case officer said that there were no flats in the municipality and that you could look outside it. You went through pages on the computer together, both at home and far away. She demanded nothing and threatened nothing. You had never thought of moving so far.
    In August { $landlord } here replied. You travelled here and saw the flat. You asked the municipality for help with the first rent and the move. You were given { $sum } kronor and signed a paper. No decision came by post.
    In October the first bill came: { $part } kronor a month to your old municipality. Then you understood that it was a loan. You have the paper with you.
withholds =
    That the money was a loan you tell when someone asks a second time, or asks to see the papers. That you saw no other way you say only in a calm conversation.
feelings =
    You are grateful for the flat and ashamed of the debt. You are afraid that you have done something wrong. When someone reads the paper together with you, you are relieved.
truth =
    He asked for help and was given a loan. He had nothing to live on but economic assistance, and that is the situation that the motion in Nacka (clause 2.4) wants to exempt from loans for a move. The proposal is political and not law. The wish did not come before the suggestion: he agreed to the move because he saw no other way.
goal-whose-money = Find out what the money was: support, paid rent or a loan, and what is to be paid back.
goal-papers = Ask to see the papers, and tell a decision from something that the person has signed.
goal-wish-behind-yes = Ask how a yes came about, without turning it into a no.
discuss-loan-or-support = How does one ask so that a loan comes out, when the person calls it help?
discuss-asked-and-got = He asked for help but not for a loan. What does that mean for how the help should be understood?
discuss-monthly-sum = What does a payment every month mean for someone who lives on economic assistance? What can you do today?
contradiction-1 = He asked for help to move himself but says that he saw no other way. Both can be true. Ask what he wanted when he asked for the help.

opening = Hello. I like it here, the flat is nice. I just have a question about a bill. I don't know if you are the ones who can answer.
    .other = Hello, thank you for seeing me. It is nothing big. A bill came, and I don't really understand what it is for.

reply-story = I slept on a friend's sofa for a year. The woman at the municipality said there are no flats there, look outside as well. In the end { $landlord } here replied. The municipality helped me with money, I signed, and then I came here.
    .hurried = I got a flat here, so I moved.
    .leading = I wanted a flat of my own, and they helped me.
    .ask = Tell me how it came about, right from the beginning. What happened first?
    .lead = You wanted a place of your own, and the municipality helped you with that?

reply-who-raised-it = It was her, the case officer. I was only looking in town, near my friends. She turned the screen and said: look, there are free ones here.
    .hurried = I searched on the computer.
    .leading = Yes, I searched on the computer myself.
    .ask = Who was the first to say that you could live somewhere else?
    .lead = It was your own idea to look here, wasn't it?

reply-support-before = Only the money from the municipality. No wages, nothing else. I got it on the twenty-sixth of every month.
    .hurried = I was studying Swedish.
    .leading = Yes, I suppose there was a bit of work sometimes.
    .ask = What did you live on then? Was there any other money?
    .lead = You had some extra work as well, didn't you?

reply-help-given = They gave me { $sum } kronor for the rent and the van. I thought it was the usual thing. Then the bill came, { $part } a month, and then my friend read the paper: it is a loan.
    .first = They helped me with money. It was kind of them.
    .hurried = They helped with the money.
    .leading = Yes, they paid for the move.
    .ask = What kind of money was it? Is anything to be paid back?
    .lead = So they paid for the move for you?

reply-asked-for-help = Yes, I did. I asked if they could pay the first rent and a van. I did not ask to borrow.
    .hurried = Yes, I asked.
    .ask = What did you ask for, and what did you get?

reply-decision-in-writing = No, no letter with a decision ever came. Only this paper, which I signed at her desk. At the bottom it says how much I am to pay every month.
    .first = There was some paper there. I wrote my name.
    .hurried = I signed something.
    .leading = Yes, the paper I signed, I suppose that was it.
    .ask = What kind of paper do you have? Does it say that the municipality says yes or no to something, and how to appeal?
    .lead = That paper was the decision, I suppose?

reply-rent-months-paid = None, really. I paid the first rent with the money I borrowed. Since then I have paid myself, with help from a friend.
    .hurried = The first rent was paid.
    .leading = Yes, one month.
    .ask = Who has paid the rent here, month by month?
    .lead = They paid the first month, as usual, didn't they?

reply-wish-to-move = I went along with it. It is a good flat, I am not complaining. But I was not the one longing to come here.
    .hurried = Yes, I wanted a flat.
    .leading = Yes, of course I did.
    .ask = Getting a flat is one thing. What did you think about moving here in particular?
    .lead = You wanted a flat of your own, so you wanted to move, didn't you?

reply-wish-came = I sat on the bus on my way here to look and thought: if I say no I have the sofa, and my friend is getting married. I saw no other way. So I said yes.
    .first = You have to take what there is. That is how it is.
    .hurried = It went fast.
    .leading = Yes, I thought about it, and it felt right.
    .ask = What were your thoughts, up to the point when you said yes?
    .lead = You thought it through and made up your mind, I suppose?

reply-anything-more = Do I have to pay in December? If I pay there is not enough left for the bus card.
    .hurried = No, it is just the bill.
    .ask = What would you most like an answer to today?
