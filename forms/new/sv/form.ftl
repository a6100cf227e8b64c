# Texterna till formuläret my_form, på svenska. En rad är: namn = text. Det som börjar med en punkt hör till raden ovanför.
# .short är en kort etikett, .help är stöd till handläggaren, .note är till tolken.
form-title = Mitt formulär
    .purpose = Skriv här vad samtalet är till för.

section-meeting = Mötet

interpreter_needed = Vill du tala genom en tolk?
    .short = Behov av tolk
    .help = Fråga på ett enkelt sätt. Att någon klarar vardagssvenska betyder inte att hon vill tala om det här utan tolk.
interpreter_booked = Är en tolk bokad till mötet?
    .short = Tolk bokad
    .booked = Ja, bokad
    .not_booked = Nej, inte bokad
met_on = Vilken dag träffades ni?
    .short = Dag för mötet
# Ett tidigare svar kan stå i en senare fråga: { $met_on } byts mot dagen som personen sa.
own_words = Berätta hur mötet { $met_on } gick. Börja där du vill.
    .short = Med egna ord
    .note = Tolka i jag-form.

flag-no_interpreter = Tolk behövs men är inte bokad
    .why = Den som inte behärskar svenska ska få tolk när det behövs.
measure-book_interpreter = Boka tolk innan samtalet fortsätter
check-met_later = Mötet ligger efter dagen för samtalet.
