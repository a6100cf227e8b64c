# Language: English (en). Scenario: broken_line
## Translated from Swedish.

title = The letters in the shoebox
summary = A man with a shoebox full of letters. He said yes to something, but does not know to what.
situation =
    { $name }, 60, moved here in September and has applied for economic assistance. The telephone interpreter is the one that could be had. After a while it shows that { $name } sometimes answers something other than what you asked.
persona =
    You are { $name }, 60; you grew coffee. You are polite and say yes from old habit when you do not hear. Of the language that the interpreter speaks you know only a little.
    Your neighbour { $neighbour } has helped you sort the letters by their stamps.
knows =
    In the former municipality they talked to you on the phone, through someone who spoke another language than yours. You said yes. Then a removal van came. Who thought it out, who found the flat and who has paid you do not know.
    There were letters. You cannot read them. They are in the box.
    You know that you were worried and that you did not know the place so well. You want to stay now. What you wanted yourself that time you do not answer: “nobody asked before, and now it is too late”.
withholds =
    That you did not understand the interpreter you say at the second question. That there are letters you also say then. That you were worried you tell only someone who has not hurried or led.
feelings =
    Shame at having said yes without understanding. Relief if someone changes the interpreter.
truth =
    It cannot be known today. Much may have happened and much may be in order. What is certain is that he did not understand, that there are letters, and that the interpreting failed then and now. The next step is an interpreter who speaks his language, reading the letters together, and asking the former municipality with his consent. The open questions are the result.

opening = Yes. Yes, yes. Good day.
    .other = I have the letters with me. They are sorted by the stamps.

reply-story = They talked on the phone in a language that I understand only a little. I said yes, yes. Then a removal van stood there.
    .first = Yes. It was good.
    .hurried = Yes, yes.
    .ask = I think the interpreting is difficult. Take your time. What do you remember of how it came about?

reply-who-raised-it = I don't know. I have wondered myself.
    .first = Yes.
    .hurried = They did. They talked.
    .leading = Yes, the municipality.
    .ask = Who first talked about moving? You may say that you don't know.
    .lead = It was the municipality that brought it up?

reply-told-to-search = I can't say. There were many words on the phone. Something about “look”, but what?
    .hurried = Look, yes.
    .leading = Yes, look.
    .ask = Did you understand what they wanted you to do?
    .lead = They said that you should look in other places?

reply-decision-in-writing = Yes, letters came. I can't read them. They are here.
    .first = Paper is paper.
    .hurried = No.
    .leading = No, no decisions.
    .ask = Did anything come in the letter box, anything at all?
    .lead = You got no written decision, did you?

reply-dwelling-found-by =
    .first = It was here when I came.
    .hurried = They did. I don't know who.
    .leading = Yes, the municipality.
    .ask = Do you know how the flat came to you?
    .lead = The municipality arranged the flat?

reply-rent-months-paid = Don't know. No bills are coming yet. Maybe that's good, maybe it's bad.
    .hurried = Three, someone said three.
    .leading = Yes, three.
    .ask = Do you know who has paid the rent, and for how long?
    .lead = They have paid three months?

reply-place-knowledge = A little. I had gone past by bus once.
    .hurried = No.
    .leading = No, nothing.
    .ask = What did you know about the place?
    .lead = You knew nothing about the place?

reply-feelings = I was worried. I sat on a box and waited for someone to explain.
    .first = It's good now.
    .hurried = Good.
    .leading = Forced? Yes, say that.
    .ask = What was it like, the days before?
    .lead = You felt forced?

reply-wish-to-move =
    .first = I don't want to talk about that.
    .hurried = I said yes.
    .leading = Yes, they pressed.
    .ask = What did you want yourself? You decide if you want to answer.
    .lead = They pressed you, didn't they?

reply-papers-brought = Here. A whole box. { $neighbour } sorted them by the stamps.
    .hurried = No, no.
    .leading = No.
    .ask = Do you have any papers with you?
    .lead = You have no papers with you?

reply-consent-scope = The letters. Ask them what they say, so that I get to know too.
    .hurried = Yes, ask.
    .ask = What may we ask the former municipality about?

reply-anything-more = Take an interpreter from my parts next time. Then I can really tell.
    .hurried = Yes, yes.
    .ask = What do we need to do differently next time?

goal-check-the-interpreter = Notice when the answers do not belong to the questions, and say so aloud.
goal-leave-open = Let what nobody knows stand open.
goal-ask-for-papers = Ask to see the letters.
discuss-holes-are-findings = What is the result of a talk in which most is unknown?
discuss-read-together = When and with whom do you read the letters?
