# Language: lättläst svenska (sv-x-latt). Det som klienten hör eller läser i samtalet om samtycke.
## Translated from Swedish.
## Reviewed by: nobody yet

### Inledning

information_given =
    Det du berättar här är hemligt. Jag får berätta det för andra om du säger ja.
    Annars får jag det bara när lagen säger det. Det är sällan.
    Nu vill jag fråga om du säger ja till något. Jag frågar också till vad, om du säger ja.
    .read = Uppläst
interpreter_needed = Vill du tala genom en tolk? En tolk säger allt på båda språken.
    .short = Du vill ha tolk
spoken_language = Vilket språk vill du tala?
    .short = Språk
whose_secrecy = Vem handlar uppgifterna om? Uppgifter är det som vi vet om en person.
    .short = Vem uppgifterna handlar om
    .own = Om mig
    .child = Om mitt barn
child_age = Hur gammalt är barnet?
    .short = Barnets ålder
guardians_part = Vad säger barnets vårdnadshavare? Vårdnadshavare är de vuxna som enligt lag har ansvar för barnet.
    .short = Vad vårdnadshavarna säger
    .all_agree = Alla säger ja
    .one_agrees = En säger ja, och ingen har frågat den andra
    .one_refuses = En säger nej
    .not_asked = Ingen har frågat dem
    .child_alone = Barnet svarar själv, utan vårdnadshavare
child_heard = Har barnet fått säga vad det tycker?
    .short = Barnet har fått säga vad det tycker
child_agrees = Säger barnet självt ja till att vi lämnar uppgifter?
    .short = Barnet säger ja

### Att förstå

free_to_refuse =
    Du bestämmer själv. Du kan säga ja. Du kan säga nej. Du kan säga ja till en del.
    Ett nej påverkar inte om du får hjälp. Du kan ändra dig senare om du säger ja.
    .read = Uppläst
told_free = Har du fått veta båda de här sakerna? Du kan säga nej. Ett nej påverkar inte din hjälp.
    .short = Du har fått veta att du kan säga nej
told_what = Har du fått veta båda de här sakerna? Vilka uppgifter det gäller. Vad uppgifterna är till för.
    .short = Du har fått veta vad det gäller
told_withdraw = Har du fått veta att du kan ta tillbaka ditt ja?
    .short = Du har fått veta att du kan ta tillbaka ditt ja
own_words = Berätta med egna ord. Vad är det jag frågar dig om? Vad händer om du säger ja? Vad händer om du säger nej?
    .short = Med dina egna ord
pressure = Har någon sagt hur du ska svara? Vad sa de?
    .short = Om någon har sagt hur du ska svara
    .nobody = Nej, ingen
    .advised = Någon har gett ett råd
    .must = Någon har sagt att jag måste säga ja
    .money_depends = Någon har sagt att pengarna eller hjälpen beror på svaret
    .someone_else = Någon i familjen eller en annan person pressar mig
threat = Finns det någon som inte får veta var du är?
    .short = Någon får inte veta var du är

### Svaret

consent = Säger du ja till att vi lämnar uppgifter till någon annan? Att lämna uppgifter är att berätta eller skicka det som vi vet.
    .short = Ditt svar
    .given = Ja
    .partly = Ja, till en del
    .refused = Nej
decided_on = Vilken dag svarade du?
    .short = Dagen när du svarade

### Omfattning

what = Vilka uppgifter får vi lämna? Jag läser upp en sak i taget.
    .short = Uppgifter som vi får lämna
    .name_and_contact = Namn och hur man når mig
    .address = Var jag bor
    .decisions = Beslut om hjälp
    .money = Min ekonomi
    .dwelling = Hur jag bor
    .health = Min hälsa
    .children = Mina barn
    .other_support = Annat stöd som jag har
    .what_was_said = Det som jag har berättat i samtal
    .something_else = Något annat
    .everything = Allt
what_else = Vad mer får vi lämna?
    .short = Andra uppgifter
never = Finns det något som vi aldrig får berätta?
    .short = Det som vi aldrig får berätta
recipients = Vem får vi lämna uppgifterna till? Vi tar en i taget. Den som får uppgifter kallar vi mottagare.
    .short = De som får uppgifter
    .entry = Mottagare { $number }
    .add = Lägg till en mottagare
    .none = Ingen
recipients-kind = Vem är det?
    .short = Vem det är
    .municipality = En annan kommun
    .health_care = Vården
    .school = Skola eller förskola
    .state_authority = En myndighet som hör till staten
    .landlord = En hyresvärd, alltså någon som hyr ut bostäder
    .relative = En anhörig, till exempel någon i familjen
    .someone_else = Någon annan
recipients-municipality = Vilken kommun?
    .short = Kommun
recipients-which = Vilken verksamhet eller roll? En verksamhet kan vara en skola. En roll kan vara läkare.
    .short = Verksamhet eller roll
recipients-may_get = Vad får vi lämna till den mottagaren? Är det allt som du har sagt ja till, eller bara en del?
    .short = Hur mycket
    .all_of_it = Allt
    .some_of_it = Bara en del
recipients-only_this = Vilken del?
    .short = Bara den här delen
what_for = Vad får vi och andra använda uppgifterna till? Ett ärende är kommunens arbete med en persons stöd.
    .short = Vad uppgifterna är till för
    .explain_move = Att få veta hur flytten gick till
    .transfer = Att flytta ärendet mellan kommuner
    .supervision = En anmälan eller ansökan till dem som kontrollerar socialtjänsten
    .plan_support = Att planera hjälp
    .apply_elsewhere = Att ansöka någon annanstans
    .something_else = Något annat
    .not_said = Ingen har sagt det
fetch_too = Får vi också hämta uppgifter om dig därifrån?
    .short = Hämta uppgifter om dig
until = Hur länge gäller ditt ja?
    .short = Hur länge ditt ja gäller
    .once = En gång
    .a_day = Till en viss dag
    .case_closed = Tills ärendet är klart
    .no_end = Det är inte bestämt
until_day = Till vilken dag gäller ditt ja?
    .short = Sista dagen

### Återtagande

withdrawn = Har du ändrat dig sedan du sa ja?
    .short = Du har ändrat dig
    .no = Nej
    .partly = Ja, om en del
    .wholly = Ja, om allt
withdrawn_on = Vilken dag ändrade du dig?
    .short = Dagen när du ändrade dig
withdrawn_what = Vad gäller inte längre?
    .short = Det som inte gäller längre
