form-title = Greetings
section-start = Beginning
greeting = What did they say first?
    .short = Greeting
farewell = What did they say last?
    .short = Farewell
reply = What did you answer to { $greeting } and { $farewell }?
    .short = Reply
