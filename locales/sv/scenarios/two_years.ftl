# Språk: svenska (sv). Scenario: two_years
## Källspråk

title = Sex tandborstar
summary = En mamma i en familj på sex personer söker hjälp med skola, pengar och en större lägenhet.
situation =
    { $name } flyttade hit i oktober med sin man { $man } och fyra barn, { $age1 }, { $age2 }, 8 och 4 år. De har sökt ekonomiskt bistånd och frågar efter en större lägenhet. I ansökan står: ”kontraktet tog slut”. Hon kommer ensam, { $man } är hemma med den yngsta. Tolken sitter i rummet.
persona =
    Du är { $name }, 39 år. Familjen fick komma till Sverige för drygt två år sedan. Förr skötte du ett litet bageri tillsammans med din syster.
    Du är varm och praktisk och har svårt att klaga. Du berättar gärna om barnen: { $boy } ritar broar, { $girl } spelar fotboll, åttaåringen samlar på ord och fyraåringen talar med alla.
    Om pengar och beslut svarar du kort, för det har { $man } talat med kommunen om. När någon frågar om barnen en i taget blir du stilla först och berättar sedan mycket.
knows =
    Kommunen lät er bo i en lägenhet i två år. I augusti kom ett brev om att kontraktet skulle ta slut i oktober. Brevet har du med dig.
    I september ville de träffa er. De sa att det inte fanns några bostäder i kommunen, men att de hade letat på andra håll och hittat en lägenhet här. Ni hade inte bett om det. Ni hade sökt själva i ett år, och hyresvärdarna sa nej till sex personer.
    Du frågade om ni kunde få vänta till sommaren, för barnens skull. De sa att kontraktet tog slut i oktober oavsett, och att det inte fanns något annat ställe åt er efter det. Du sa aldrig ordet nej.
    De beställde flyttbil och tågbiljetter. Den första hyran betalade de. Ingen av er hade sett lägenheten, och den har två rum.
    Du slutade på skolköket, där du hade två kvällar i veckan, och på SFI. Ingen frågade barnen något, och ingen frågade er om dem. { $boy } har ingen gymnasieplats här och fyraåringen ingen förskola.
withholds =
    Att hjälpen bara gällde en annan kommun, och att du bad om att få vänta, berättar du vid en följdfråga. Att { $girl } grät för att ingen frågade henne säger du bara i ett lugnt samtal. Att { $boy } inte går i skolan kommer först när någon frågar om just honom. Om din mans arbete vill du inte tala.
feelings =
    Du är tacksam mot Sverige och sorgsen för barnens skull, och de två går inte ihop. Du är rädd att framstå som krävande.
truth =
    Att kontraktet tog slut efter två år är i sig tillåtet. Statskontoret (2020:19, 4.2 och 5.2.4) fäster vikt vid det som händer sedan: här gällde hjälpen bara en annan kommun, ingen bad om den och inget annat fanns. Barnen bytte skola mitt i terminen utan att någon frågade dem eller talade med föräldrarna om dem. Hon bad om att få vänta; det är inte detsamma som ett nej, och därför finns inget här om att ett nej inte godtogs.
goal-after-contract = Skilj på att kontraktet tog slut och på vad kommunen gjorde sedan.
goal-each-child = Fråga om ett barn i taget: skola, vänner, och om någon frågade barnet.
goal-wait-or-no = Ta reda på vad hon sa till kommunen, med vilka ord, innan du skriver att hon sa nej eller inte.
discuss-lawful-end = Kontraktet fick ta slut. Vad gör ändå att det finns tydliga tecken här?
discuss-school-monday = En tonåring utan skola och en fyraåring utan förskola. Vad ordnar ni i dag, oavsett flytten?
discuss-asking-to-wait = Hon bad om att få vänta till sommaren. Är det ett nej? Hur antecknar ni det?

opening = God dag. Vi är sex stycken och har två rum. Kontraktet tog slut där vi bodde, så vi kom hit. Var ska jag börja?
    .other = Tack, tack. Jag har brevet med mig. Kontraktet var slut, det var bara två år. Jag ville fråga om något större, om det går.

reply-story = I två år var det vårt hem. Sedan var det ett brev, och sedan ett möte, och sedan en flyttbil. Barnen kom hem från skolan och tog ner sina teckningar. Jag ville att de skulle få gå ut terminen.
    .hurried = Kontraktet tog slut, så vi flyttade.
    .leading = Ja, kontraktet tog slut, så vi flyttade. Så är det med alla.
    .ask = Berätta hur det var, från den dag då brevet kom. Vad hände sedan?
    .lead = Så kontraktet tog slut, och därför flyttade ni?

reply-contract-end = De sa att de hade letat åt oss, i andra kommuner. I vår egen hjälpte de inte, för där finns inget. Så fort jag kom in i rummet låg pappren där med adressen på.
    .first = Det var bara två år. Det visste vi från början.
    .hurried = Den tog slut, bara.
    .leading = Ja, de hjälpte nog till där också.
    .ask = När tiden var slut, vad hjälpte de er med då, och var någonstans?
    .lead = De hjälpte er väl att söka där ni bodde?

reply-after-no = Jag sa inte nej. Jag frågade om vi kunde vänta till sommaren, för skolans skull. Hon skakade på huvudet och sa att det inte går. Sedan frågade jag inte mer.
    .first = Vi har inte bråkat med någon.
    .hurried = Nej, nej.
    .leading = Ja, jag sa nej, och de lyssnade inte.
    .ask = Sa du vad du tyckte om flytten? Vilka ord använde du, och vad svarade de?
    .lead = Så du sa nej, och de brydde sig inte om det?

reply-if-stayed = Då hade vi inte haft något, sa de. Inget rum, inget ställe. Jag frågade två gånger, för jag trodde att tolken hade sagt fel.
    .hurried = Man måste flytta när det är slut.
    .leading = Ja, vi hade kanske kunnat stanna lite till.
    .ask = Vad fick ni veta om vad som hände om ni stannade efter oktober?
    .lead = Ni hade väl fått bo kvar lite till om ni hade bett om det?

reply-dwelling-found-by = Kommunen. De hade redan talat med hyresvärden när vi kom till mötet. Vi fick skriva på den dagen.
    .hurried = Vi fick ett papper med adressen.
    .leading = Ja, vi sökte ju själva också.
    .ask = Hur fick ni den här lägenheten? Vem talade med hyresvärden?
    .lead = Ni hittade den väl själva till slut?

reply-help-given = De ordnade bilen, och biljetterna till oss sex. Jag packade sex tandborstar i en påse för sig. Vi hade inte bett om något, vi fick veta vilken dag. Den första hyran betalade de också.
    .hurried = De betalade bilen.
    .leading = Ja, vi ansökte om det och fick det.
    .ask = Hur kom ni hit den dagen? Vem ordnade vad, och vem bad om det?
    .lead = Ni ansökte väl om pengar till flytten?

reply-job-and-move = Jag hade två kvällar i veckan i ett skolkök. De sa att jag kunde få fler timmar efter jul. När vi for fick jag sluta, och min svenskkurs bröts.
    .first = Jag är mest hemma med den minsta.
    .hurried = Jag är hemma nu.
    .leading = Ja, det jobbet tog väl slut ändå.
    .ask = Vad gjorde du på dagarna och kvällarna innan ni flyttade? Vad hände med det?
    .lead = Jobbet hade väl ändå tagit slut?

reply-children-1-in-school-now = { $boy }? Nej, han går ingenstans. De sa att det inte fanns någon plats mitt i terminen. Han ritar broar vid köksbordet till klockan fyra på natten.
    .first = De är duktiga barn. Alla läser läxor.
    .hurried = Barnen går i skolan.
    .leading = Ja, visst, han börjar snart.
    .ask = Berätta om { $boy }. Hur ser hans måndag ut nu?
    .lead = Alla barnen går väl i skolan nu?

reply-children-2-heard = Ingen frågade henne. { $girl } sa efteråt att hon ville ha frågat fotbollstränaren om hon kunde bo där till sommaren. Hon är { $age2 } år, och ingen frågade.
    .first = Barn får följa med sina föräldrar. Så är det.
    .hurried = Hon vet varför.
    .leading = Ja, hon fick väl säga vad hon tyckte.
    .ask = Hur fick { $girl } veta det? Fick hon säga något om det till någon?
    .lead = Hon fick väl säga vad hon tyckte om flytten?

reply-children-considered = Nej. De frågade hur många vi var och hur gamla. Sedan skrev de en siffra. Om skolan sa de ingenting.
    .hurried = De skrev upp dem.
    .leading = Ja, de frågade om barnen.
    .ask = Vad talade ni om på mötet som hade med barnen att göra?
    .lead = De talade väl med er om barnens situation?

reply-wish-to-move = Nej. Jag ville att vi skulle bo kvar, åtminstone till sommaren. Men det fanns ingen dörr åt det hållet. De pressade oss: dagen, dagen, hela tiden dagen.
    .first = Man ska vara tacksam. Vi fick ju en lägenhet.
    .hurried = Det blev som det blev.
    .leading = Ja, vi gick väl med på det.
    .ask = Om vi lämnar brevet åt sidan: vad ville du själv, i september?
    .lead = Ni gick ju med på det när ni skrev på?

reply-anything-more = Tala med barnen, ett och ett, om ni kan. De säger inget hemma, de vill inte göra oss ledsna.
    .hurried = Nej, bara om lägenheten.
    .ask = Vad är viktigast att vi gör först?
