# Språk: svenska (sv). Övning med en utbildare: det som visas för utbildaren, och stunder som märks ut.
## Källspråk

action-trainer-door = Låt en utbildare följa samtalet i ett annat fönster, eller sluta med det
    .word = utbildare

# Står överst på utbildarens sida, efter programmets namn.
follow-title = För utbildaren
follow-nothing = Just nu visas ingenting.

# När deltagaren har slutat visa, eller programmet har låsts eller avslutats.
follow-over = Följandet är slut. Tryck Enter för att stänga.
follow-review = Deltagaren är vid genomgången.

# $answer: svaret som det står antecknat, i ord.
follow-answer = Antecknat: { $answer }
follow-no-answer = Inget antecknat än.

# Ett svar på en annan fråga än den som står där nu. $question: frågan i korthet.
follow-last = Nyss antecknat vid ”{ $question }”: { $answer }
follow-last-none = Svaret på ”{ $question }” är borttaget.

# Där programmet spelar personen.
follow-not-asked = Deltagaren har inte frågat personen om det här.
# $words: vad övningsfallet låter handläggaren säga. $way: open, hurried eller leading.
follow-trainee-said = Deltagaren frågar { $way ->
        [leading] ledande
       *[other] öppet
    }: { $words }
follow-trainee-asked = Deltagaren frågar { $way ->
        [hurried] i hast
        [leading] så att svaret ligger i frågan
       *[other] öppet
    }

# $when: när det sägs, till exempel ”sägs först när det frågas öppet en gång till”.
follow-role = Rollbladet, { $when }:

# $fact: svaret som det är.
follow-role-fact = Rollbladet: { $fact }
follow-role-none = Rollbladet säger ingenting om den här frågan.
follow-role-other-form = Rollbladet är för ett annat formulär än det som används.
follow-no-flags = Inga iakttagelser än.

# Utbildaren skrev eller tryckte något som hade varit ett svar.
follow-only-reads = Här går det bara att läsa och att märka ut stunder. Svaren skrivs av deltagaren.

# Rad för rad. m är en bokstav på alla språk.
follow-line-how = Skriv m för att märka ut stunden, gärna med några ord efter.
follow-mark-what = Några ord, eller inga. Märket gäller stunden då du började skriva, och står i återkopplingen. Deltagaren ser det inte nu.
follow-mark-on-its-way = Märket är på väg …

# $n: 200.
follow-mark-too-long = Högst { $n } tecken. Skriv kortare.
follow-mark-refused = Märket togs inte emot. Orden står kvar.

# $text: det utbildaren skrev till ett märke, när förbindelsen bröts.
follow-mark-unsure = Ingen vet om det här märket hann skrivas upp: { $text }
follow-mark-not-taken = Det här märket togs inte emot: { $text }

# Till deltagaren.
follow-door-open = Utbildaren kan nu följa samtalet i ett annat fönster hos samma användare. Kör vilja train follow där.
follow-door-shut = Utbildaren följer inte längre.
follow-came = Utbildaren följer nu samtalet i ett annat fönster.
follow-left = Utbildaren har stängt sitt fönster. Det kan öppnas igen tills du avslutar det.

# De två följande står kvar överst så länge det är så.
follow-standing-open = Öppet för utbildaren, ingen följer ännu.
follow-standing-read = Utbildaren följer samtalet.
follow-no-door = Utbildarens fönster kunde inte öppnas ({ $detail }). Märk ut stunder i det här fönstret i stället.

# På kommandoraden. $key: tangenten, till exempel Alt-W.
follow-not-open = Inget övningssamtal är öppet för en utbildare just nu.
    .hint = Be deltagaren trycka { $key } i övningssamtalet och kör sedan samma kommando igen.
follow-taken = Någon annan följer redan samtalet.
    .hint = Stäng det andra fönstret först, eller be deltagaren sluta visa och öppna på nytt.

# I en uppspelning, och i återkopplingen. $text: det utbildaren skrev, ibland ingenting.
follow-replay-marked = utbildaren märkte ut stunden: { $text }
follow-debrief-mark = Utbildaren märkte ut stunden. { $text }
