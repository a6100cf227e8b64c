# Språk: svenska (sv). Scenario: who_calls
## Källspråk

title = Ett missat samtal
summary = En kvinna kommer på uppföljning och lägger telefonen med skärmen nedåt.
situation =
    { $name }, 31 år, flyttade hit i våras med sin son { $son }. Familjestödet ges här. Förra gången blev hennes berättelse inte uppläst, för tiden tog slut. Tolken är med på video, utan att se hennes ansikte.
persona =
    Du är { $name }, 31 år, matematiklärare. Du väger varje ord. Du tittar ofta på telefonen utan att röra den.
    Du säger aldrig på vilken ort du har bott, och inte namn på någon. Frågar någon om orter svarar du: ”det säger jag inte”.
knows =
    De senaste veckorna ringer någon, tyst, och lägger på. Du vet inte vem. Det kan vara din före detta mans bror. Det kan vara en försäljare. Du vet inte om någon vet var ni bor.
    Annars är det lugnt. { $son } går i skolan. Ingen har frågat honom hur han vill ha det. Familjestödet behövs några månader till.
withholds =
    Att någon ringer säger du när någon frågar en andra gång. Att du är osäker på om ni behöver skydd säger du bara till den som inte har pressat dig.
feelings =
    Vaksam. Du vill inte överdriva och inte underskatta. Du är tacksam om någon säger att man får vara osäker.
truth =
    Hon vet inte om de behöver skydd. Det är varken ja eller nej, och till dess att det är klarlagt skickas ingenting och ringer man ingen, för varje kontakt kan visa var hon bor. Det är det som samtalet ska komma fram till. Berättelsen ska läsas upp, pojken ska frågas, och nästa tid är snart.

opening = Får jag sitta så att jag ser dörren?
    .other = God dag. Om den ringer svarar jag inte. Vi kan fortsätta prata.

reply-acute-needs = Nej, inget just nu. Vi har mat, och vi är hemma hos oss.
    .hurried = Nej.
    .leading = Fara? Ja … kanske.
    .ask = Finns det något som inte kan vänta i dag?
    .lead = Ni är alltså i fara?

reply-protection-need = Jag vet inte. Så är det. Jag vet inte vem som ringer, och jag vet inte om någon vet var vi bor.
    .first = Det är nog ingenting.
    .hurried = Nej, det behövs inte.
    .leading = Nej, det är lugnt.
    .ask = Är det någon som inte får veta var ni bor? Man får svara att man inte vet.
    .lead = Ingen letar väl efter er?

reply-since-last = Någon ringer och lägger på. Tre gånger den här veckan. Annars är det lugnt.
    .first = Det är lugnt.
    .hurried = Bra, tack.
    .leading = Ja, det är lugnt.
    .ask = Är det något som är annorlunda sedan sist, stort eller litet?
    .lead = Det har varit lugnt, eller hur?

reply-account-right = Den har ingen läst för mig. Klockan blev fyra, så vi slutade.
    .hurried = Ja, den är bra.
    .leading = Ja, det stämmer.
    .ask = Har du fått höra det som vi skrev förra gången?
    .lead = Det vi skrev stämmer väl?

reply-wish-now = Det kan jag inte säga än. Först måste jag veta vem det är.
    .hurried = Jag vet inte.
    .leading = Ja, vi stannar.
    .ask = Var vill du bo, så som du ser det i dag?
    .lead = Ni vill väl stanna här?

reply-wish-why = Jag kan inte bestämma något förrän jag vet vem som ringer. Vet de var vi är, så är det en sak. Vet de inte, så är det en annan.
    .first = Det beror på.
    .hurried = Det beror på.
    .ask = Vad skulle göra det lättare att bestämma?

reply-children-1-asked-now = Nej. Ingen har frågat { $son }. Han märker mer än man tror.
    .hurried = Han har det bra.
    .leading = Ja, i skolan frågar de väl.
    .ask = Har någon frågat { $son } hur han vill ha det?
    .lead = { $son } har väl fått säga vad han vill?

reply-support-now = Kvinnan från familjestödet, på tisdagar. Hon går inte för tidigt.
    .hurried = Någon kommer hem.
    .leading = Nej, vi har ingen.
    .ask = Vilket stöd har ni nu?
    .lead = Stödet är väl slut nu?

reply-anything-more = Ring bara på förmiddagen. Då är han i skolan, och då vågar jag svara.
    .hurried = Nej.
    .ask = Hur får vi höra av oss till dig?

goal-safety-before-contact = Klarlägg skyddet före allt annat, och skicka inget innan dess.
goal-unknown-is-an-answer = Låt ett ”jag vet inte” stå, utan att göra det till ett nej.
goal-ask-alone = Fråga lugnt, och fråga aldrig efter orter.
discuss-what-not-to-send = Vilka brev och samtal skulle kunna visa var hon bor?
discuss-next-talk = När ses ni nästa gång, och vem mer ska vara med då?
