# Language: English (en). Scenario: to_relatives
## Translated from Swedish.

title = Coffee with cardamom
summary = A widow has moved to her daughter. She wants to talk about the home help.
situation =
    { $name }, 71, moved here in October to live near her daughter { $daughter }. She had home help and has applied for it here too. The interpreter is in the room. The daughter is waiting outside.
persona =
    You are { $name }, 71; you embroidered wedding clothes for forty years. You would rather talk about coffee than about aches. Now and then you lose the thread and find it again.
knows =
    When your husband died you wanted to be with { $daughter }. You said it before anyone else, one evening in January. You talked about it all winter, you, she and { $son_in_law }. The municipality there had another home for you, and you could have stayed.
    { $son_in_law } found the flat, and you all looked at it. The home help asked you if they might ring here, and did. They told you about the care, the bus and the rules. You have home help here now, the same help, but different people every day.
    You had been on a visit some times, so you knew the place a little.
withholds =
    That it was you who said it first, and that the home help has been handed over, you say when someone asks once more. That you also grieve for the house where you lived with your husband you tell only someone who has time.
feelings =
    Looking forward and grieving at once.
truth =
    She wanted to move, the family decided together with her, and the two municipalities talked in time and with her yes. The support is still needed and was handed over. That she came here after some days is just what should happen then. There is no wrong to look for; there is a morning that should work.

opening = Come in, I was about to say. At home one offers coffee. With cardamom.
    .other = Good day, my child. My daughter is out there. She says I'm to answer for myself.

reply-story = When my husband died I wanted to be with my daughter. We talked all winter. The home help rang here before I came.
    .hurried = I live with my daughter. Almost.
    .ask = Would you tell me how it came about that you moved?

reply-who-raised-it = I did! One evening in January. They were so surprised that { $son_in_law } spilt his tea.
    .first = We are a family, we all talk at once.
    .hurried = { $daughter }.
    .leading = Yes, { $daughter } wanted it.
    .ask = Do you remember who said it first of all?
    .lead = It was your daughter who wanted you here?

reply-alternatives = They had a fine home for me, with a balcony. And I could stay on. But one doesn't talk to a balcony.
    .hurried = I didn't want to live alone.
    .leading = No, what would that be?
    .ask = What else could you have done?
    .lead = There was nothing else, was there?

reply-place-knowledge = I have been here on a visit, three or four times. I find my way to the square.
    .hurried = No, I don't go out so much.
    .leading = No, I knew nobody.
    .ask = How well did you know the place?
    .lead = The place was quite new to you, I suppose?

reply-support-after-move = They handed over to you. The same help. Only that a new person comes every morning.
    .first = Home help is home help.
    .hurried = It ended there.
    .leading = Yes, it ended, and I need it.
    .ask = What happened to the home help when you moved?
    .lead = So the home help ended?

reply-feelings = I longed for it. And I wept for the house, where he had planted the plum tree. Both things.
    .first = When one is old one feels a little of everything.
    .hurried = It was fine.
    .leading = Worried, yes, one gets worried.
    .ask = What was it like for you, the time before?
    .lead = You were worried, weren't you?

reply-wish-to-move = Yes, it was my wish. I told my husband at the grave: now I'm going to the girl.
    .first = I do what the children think is good.
    .hurried = They wanted it.
    .leading = Yes, I went along with it.
    .ask = And you yourself, what did you want?
    .lead = You agreed to it for their sake?

reply-free-choice = Here. Here again.
    .hurried = Who gets to choose?
    .leading = Stay, maybe, yes.
    .ask = If you had been quite free to choose?
    .lead = Deep down you wanted to stay, didn't you?

reply-contact-before = Yes, the girl from the home help asked me first and then she rang. I heard her spell my name.
    .hurried = I don't know.
    .leading = No, I don't think so.
    .ask = Do you know if they rang here before you came?
    .lead = They didn't get in touch here, did they?

reply-consent-scope = The home help. How often they came and what they did. The rest is mine.
    .hurried = The home help.
    .ask = What may we ask them about?

reply-anything-more = The same lady in the morning would be good. Then I make coffee for two.
    .hurried = No, my child.
    .ask = What matters most to you now?

goal-ask-her = Ask her, and let the daughter wait.
goal-care-goes-on = Find out how the home help works, day by day.
goal-good-example = Notice what the former municipality did well.
discuss-family-decides = When a family decides together: how do you know what she wanted herself?
discuss-what-went-well = What in the handover do you want your own office to do too?
