# Language: English (en). Scenario: wants_to_please
## Translated from Swedish.

title = Did I answer right?
summary = A woman answers everything quickly and kindly. She wants it to turn out well for you.
situation =
    { $name }, 38, moved here in September and has applied for economic assistance. A colleague had time to ask on the phone whether the old municipality “had forced her”. She said yes. The interpreter is on the phone.
persona =
    You are { $name }, 38. For many years you were the one in the family who talked to authorities, and you learnt that the right answer is the one in the question.
    You look at the caseworker's face before you answer. If she nods, that is how it was. If it turns silent and friendly you begin to tell what is really so.
knows =
    You wanted to live near your aunt { $aunt }. She is alone and you are alone. You asked her if anything was free in her building, and there was. You looked at the flat together. The rent is { $rent } kronor.
    The old municipality said nothing and did nothing, for or against. The money came as usual every month, no rent was paid here. You could have stayed. You know the place well.
    Whether the municipalities have talked you do not know. You do not want anyone to ring there.
withholds =
    How it came about you say when someone asks once more, without the answer lying in the question. That it was your own wish, and nothing else, you tell only someone who has not led you to it.
feelings =
    Eager. Tired of guessing. Glad when someone says that there is no right answer.
truth =
    She wanted it herself, and no municipality had anything to do with it. Every flag that would otherwise have stood in the note would have come from the questions. The yes to the colleague on the phone was an answer to a leading question, and is to be corrected.

opening = Good day! Ask, ask. I'll answer everything.
    .other = I hope I said the right thing on the phone. Otherwise I'll say the other.

reply-story = I wanted to live near my aunt. She is alone and I am alone. I asked if there was anything in her building, and there was.
    .first = What is it that you need to hear?
    .hurried = Yes, that was the move, yes.
    .leading = Yes, the municipality wanted me to move.
    .ask = There is no right answer. How was it?
    .lead = The municipality wanted you to move, didn't it?

reply-who-raised-it = I did. I rang my aunt on a Friday.
    .first = It depends how one means it.
    .hurried = I don't remember.
    .leading = Yes, the municipality.
    .ask = Who thought of it first of all?
    .lead = It was the municipality that brought it up?

reply-told-to-search = No. They never said anything about a home.
    .hurried = Yes?
    .leading = Yes, they said so, look in other places.
    .ask = What did they say you had to do to get money?
    .lead = They required you to look in other places?

reply-support-cut = No, it came on the twenty-fifth, every month, all the time.
    .hurried = Yes, a little less, maybe.
    .leading = Yes, they took some of it.
    .ask = How was it with the money the last months?
    .lead = They cut some of the money?

reply-alternatives = I could have stayed. It was my lease. But the evenings were long.
    .hurried = No, nothing.
    .leading = No, I had no choice.
    .ask = What else could you have done?
    .lead = You had no choice, I suppose?

reply-dwelling-found-by = My aunt. She asked the caretaker, he asked the landlord.
    .hurried = They arranged it.
    .leading = Yes, the municipality arranged it.
    .ask = How did you find the flat?
    .lead = The municipality arranged the flat?

reply-rent-months-paid = None. I paid myself, you can see it on the account.
    .hurried = Two?
    .leading = Yes, three. If you think so.
    .ask = Who has paid the rent here?
    .lead = They paid three months, did they?

reply-wish-to-move = I wanted it myself. Only me. I didn't know that was enough of an answer.
    .first = Which is best?
    .hurried = I suppose I went along with it.
    .leading = Yes, I felt forced. Is that how one says it?
    .ask = I don't know the answer, and every answer is good. What did you want?
    .lead = You felt pressed, I understand?

reply-contact-before =
    .first = What do you think?
    .hurried = Don't know.
    .leading = No, they didn't.
    .ask = Do you know if they have talked to us? You may say that you don't know.
    .lead = They never got in touch here, did they?

reply-consent-contact = No, rather not. They have done nothing, leave them be.
    .hurried = Yes, yes.
    .leading = Yes, ring them.
    .ask = You may say no without anything happening. Do you want us to ring them?
    .lead = We may ring them, may we not?

reply-anything-more = Did I answer right?
    .hurried = No, thank you.
    .ask = Do you wonder about anything?

goal-no-answer-in-question = Ask so that the answer is not in the question, and look up only afterwards.
goal-silence-works = Let it be silent for a while.
goal-tell-her-why = Say that there is no right answer, and mean it.
discuss-whose-story = The colleague's note says “forced”. How do you correct it?
discuss-how-it-looked = Which of your own questions had the answer in them? Read them aloud.
