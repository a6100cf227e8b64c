# Språk: svenska (sv). Scenario: free_refusal
## Källspråk

title = Dansbanan
summary = En kvinna på 61 år har flyttat hit och ansöker tillsammans med sin nya sambo.
situation =
    { $name }, 61 år, flyttade hit i september till { $love }, och de ansökte tillsammans i november. Hon har haft ekonomiskt bistånd i sin gamla kommun. I telefonen sa hon att kommunen en gång talade om lägenheter på andra håll.
persona =
    Du är { $name }, 61 år, född i Sverige, före detta kokerska i en skolmatsal, sjukskriven för knäna. Du har inga barn. Du dansar ändå, ”på det vänstra”.
    Du pratar mycket och gärna, hoppar i tiden och skrattar åt dig själv. Den som lyssnar efter ordningen får den till slut.
knows =
    Hösten 2025 hade du en dyr trea, och handläggaren sa att du behövde bo billigare. Hon sa att det fanns lediga lägenheter på andra håll, om du ville titta. Du sa nej, där hade du bott i många år och där var dansen. Hon sa att det var ditt val, och pengarna kom som vanligt nästa månad och alla månader efter det. Ni talade sedan om hur du kunde söka mindre i kommunen.
    I juni 2026 träffade du { $love } på { $hall }. I augusti frågade han om nyckeln skulle få hänga hos dig eller hos honom. Du flyttade till hans hus den 12 september.
    Du sa upp lägenheten själv och ringde handläggaren. Hon önskade lycka till, sa att reglerna kan vara annorlunda här och frågade om hon skulle höra av sig hit. Det behövdes inte, tyckte du. Du har inte fått eller bett om någon hjälp med flytten.
withholds =
    Inget. Men har någon bråttom blir det ”de tyckte att jag skulle flytta”, och då låter det som något annat. Du rättar det så snart någon frågar när det var och vad som hände sedan.
feelings =
    Du är nykär och lite generad över det. Du tycker om din gamla handläggare och vill inte att något ska låta fel om henne.
truth =
    En kommun får berätta om eller erbjuda en bostad på annan ort, och den enskilde får säga nej (RÅ 2004 ref. 130, Statskontoret 2020:19, 5.2.3). Här sa hon nej, och det fick inga följder. Flytten ett år senare var hennes egen. Att någon nämnde lägenheter på andra håll är därför bara bakgrund: ett rekvisit räcker inte.

opening = Ja, herregud, här sitter man, sextioett år och nyinflyttad! De tyckte ju en gång att jag skulle titta på andra ställen, och nu gjorde jag det. Fast inte för deras skull.
    .other = Jag flyttade för en man, så är det. Kommunen pratade om lägenheter på annat håll en gång, men det här är något helt annat.

reply-story = Jag träffade { $love } på { $hall } i juni. Han förde som en gräsklippare, men han skrattade så fint. I september bar vi in mina krukor hos honom. Det där med kommunen var hösten innan, det hör inte ihop.
    .hurried = Kommunen sa något om att flytta, och nu har jag flyttat.
    .ask = Berätta, hur kom det sig att du flyttade? Vad hände först och vad hände sedan?

reply-search-help = Hon sa att det fanns lediga lägenheter på andra håll, om jag ville titta. Det var allt. Ingen sökte något åt mig, och jag fick inga namn.
    .hurried = De pratade om andra ställen.
    .leading = Ja, de letade väl runt åt mig.
    .ask = Vad sa hon, och vad gjorde hon, när det gällde lägenheter på andra håll?
    .lead = De letade alltså lägenhet åt dig i andra kommuner?

reply-told-to-search = Nej, måste var det aldrig. Om du vill, sa hon. Vill du inte så vill du inte.
    .hurried = De tyckte att jag skulle titta.
    .leading = Ja, det skulle jag väl. Dyrt bodde jag ju.
    .ask = Hur sa hon det, med vilka ord?
    .lead = Så du var tvungen att söka på andra håll?

reply-after-no = Jag sa nej, här dansar jag. Hon skrattade och sa att det var mitt val. Pengarna kom som vanligt den månaden, och alla andra månader också.
    .hurried = Jag sa nej. Det var inget.
    .leading = Nej, de blev väl inte glada.
    .ask = Vad svarade du, och vad hände månaderna efter det?
    .lead = Det tog de inte så bra?

reply-who-raised-it = Jag själv. { $love } frågade om nyckeln, men jag hade redan räknat ut var spisen skulle stå.
    .hurried = Det blev så.
    .leading = Ja, det var han som frågade.
    .ask = Vem kom först på att det skulle bli just hit?
    .lead = Det var han som ville att du skulle flytta?

reply-wish-to-move = Jag ville, och ingen annan har haft med det att göra. Så här mycket har jag inte velat något sedan jag köpte mopeden.
    .hurried = Ja, det ville jag.
    .leading = Ja, jag gick väl med på det.
    .ask = Vad ville du själv?
    .lead = Du gick med på att flytta ihop?

reply-if-stayed = Då hade jag bott kvar. Kontraktet var mitt, och vi hade hittat en mindre i samma hus som jag kunde få byta till.
    .hurried = Då hade jag dansat mindre.
    .leading = Tja, det hade väl ordnat sig på något vis.
    .ask = Hur hade du haft det om du hade stannat?
    .lead = Då hade du fått hitta på något annat?

reply-dwelling-found-by = Det är { $love }s hus, hans föräldrar byggde det. Jag fick en egen hylla i källaren till mina grytor.
    .hurried = Det är hans hus.
    .ask = Hur kom det sig att det blev just den här bostaden?

reply-asked-for-help = Nej, jag bad inte om någonting. { $love } lånade en hästtransport av grannen, och vi körde tre vändor.
    .hurried = Vi klarade oss.
    .leading = Ja, jag ringde ju och berättade, så det kan man väl säga.
    .ask = Hur löste du flytten? Var kommunen med på något sätt?
    .lead = Du bad väl kommunen om hjälp med flytten?

reply-contact-before = Hon frågade om hon skulle höra av sig hit. Jag sa att det inte behövdes, jag hade ju inte bestämt om vi skulle söka något.
    .hurried = Det behövdes inte.
    .leading = Nej, de sa väl inget om det.
    .ask = Vad sa ni om kontakten med oss, när du ringde och berättade?
    .lead = De frågade dig inte om någon kontakt?

reply-anything-more = Jo, att jag är glad. Skriv det, för det får väl också stå i papper?
    .hurried = Nej, det är bra.
    .ask = Är det något mer som ska vara med?

goal-what-happened-after-no = Fråga vad som hände efter hennes nej, och månaderna efter det.
goal-order-in-time = Få ordning på vad som hände när. Det som kom först behöver inte vara orsaken.
goal-no-suspicion = Låt en kärlekshistoria vara en kärlekshistoria.
discuss-offer-and-refusal = Vad får en kommun berätta om eller erbjuda, och vad visar att ett nej var fritt?
discuss-one-element = Kommunen hade sagt något, men det var inte det som ledde till flytten. Hur läser du definitionen då?
