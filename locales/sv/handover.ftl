# Språk: svenska (sv). Överlämning: en förseglad fil till en kollega eller en annan kommun, och det som kommer in därifrån.
## Källspråk

handover-key-words = Nyckelns ord: { $words }
handover-own-words = Lagrets egna ord, när du lämnar över något: { $words }
handover-key-how = Ge nyckeln till den som ska lämna över. Läs upp nyckelns ord för den personen, i telefon eller på plats: orden visar att det är just den här nyckeln.

handover-heading-leaving = Det här lämnar lagret
handover-heading-waiting = Det här har kommit in och väntar
handover-name-here = Namn här: { $what }
handover-to = Till nyckeln: { $what }
handover-to-words = Mottagarens ord: { $what }
handover-from = Från: { $what }
handover-from-words = Avsändarens ord: { $what }
handover-compare-consent = Jämför: täcker samtycket de här uppgifterna, den här mottagaren och det här ändamålet? Det avgör du. Programmet ser bara att det gäller i dag, och om det täcker hela samtal.
handover-form-digest = Formulärets kontrollsumma: { $what }
handover-their-case = Avsändarens ärende: { $what }
handover-protected = Samtalet är skyddat, och blir det hos mottagaren också.
handover-sections = Avsnitt som är med: { $what }
handover-covered = { $n ->
    [one] { $n } fråga har svar eller anteckning som inte är med, eftersom den är dold.
   *[other] { $n } frågor har svar eller anteckningar som inte är med, eftersom de är dolda.
}
handover-covered-which = Frågor vars dolda svar eller anteckningar inte är med: { $what }
handover-comments-left-out = Fria texter vid sidan av svaren är inte med.
handover-asked-in = Svarat på: { $what }
handover-entries = Poster: { $what }
handover-override = Anteckning till varningen { $check }: { $what }
handover-findings = Det som svaren pekar på, enligt avsändarens program
handover-no-findings = Det som svaren pekar på är inte med: det kan bygga på svar som inte är med.
handover-texts = Formuläret följer med, med texterna: { $what }
handover-chain = { $n ->
    [one] För samtalets enda händelse följer med: nummer, tid, slag, slumpade namn på protokoll, ärende och den som hade öppnat lagret, och en kontrollsumma som inte går att läsa tillbaka. För det som är med följer också vad som visar att kontrollsumman stämmer, och lagrets underskrift.
   *[other] För var och en av samtalets { $n } händelser följer med: nummer, tid, slag, slumpade namn på protokoll, ärende och den som hade öppnat lagret, och en kontrollsumma som inte går att läsa tillbaka. För det som är med följer också vad som visar att kontrollsumman stämmer, och lagrets underskrift.
}
handover-nothing-else = Inget annat lämnar lagret.
handover-checked = Kontrollerat: filen är hel, till det här lagret och undertecknad av lagret med avsändarens ord.
handover-as-stored = { $n ->
    [one] { $n } händelse är ordagrant den som är sparad i avsändarens kedja.
   *[other] { $n } händelser är ordagrant de som är sparade i avsändarens kedja.
}
handover-restated = { $n ->
    [one] { $n } händelse är skriven för utdraget. Avsändarens underskrift svarar för den.
   *[other] { $n } händelser är skrivna för utdraget. Avsändarens underskrift svarar för dem.
}
handover-receipt = Avsändarens kvittokod: { $what }
handover-read-alike = Det här programmet läser svaren likadant som avsändarens.
handover-read-otherwise = Det här programmet läser svaren på ett annat sätt än avsändarens. Jämför båda, och fråga avsändaren.

handover-words-ask-receiver = Skriv de sex ord som mottagaren läser upp:
handover-words-ask-sender = Skriv de sex ord som avsändaren läser upp:
handover-words-missing = Orden är inte jämförda.
    .hint = Ring den andra, be att få orden upplästa och skriv dem med --words.
handover-words-differ-receiver = Det är inte orden till den här nyckeln. Inget är skrivet.
    .hint = Be mottagaren om nyckeln igen, och om orden som vilja store receive-key visar. Kommer nyckeln från någon annan kan den läsa allt.
handover-words-differ-sender = Det är inte orden till lagret som filen kommer från. Inget är ändrat.
    .hint = Fråga avsändaren vad som är skickat. Säger den andra ord kommer filen från någon annan: ta bort den med vilja transcripts reject.
handover-ask-seal = Ska det här förseglas till mottagaren? Skriv ja:
handover-ask-accept = Ska det här bli ett protokoll? Skriv ja:
handover-ask-reject = Ska det som väntar tas bort? Skriv ja:
handover-not-asked = Inget är ändrat: det gick inte att fråga.
    .hint = Titta först med vilja transcripts received, och lägg sedan till --yes.
handover-read-own-words = Läs upp de här orden för mottagaren, så att den vet att filen är från dig: { $words }

handover-waits = Det väntar under namnet { $id }. Ta in det med vilja transcripts accept, eller ta bort det med vilja transcripts reject.
handover-waits-already = Samma fil kom in { $at } och väntar under namnet { $id }. Inget är ändrat.
handover-accepted-already = Samma fil är redan mottagen: protokollet { $id }, { $at }. Inget är ändrat.
handover-none-waiting = Inget väntar.
handover-waiting-from = { $sender } ({ $words })
handover-still-waits = Inget är ändrat. Det väntar.
handover-accepted = Protokollet finns nu i lagret: { $id }. Ta bort filen som kom.
handover-rejected = Det som väntade är borttaget. Ta bort filen som kom.
handover-origin = Mottaget { $at } från { $sender } ({ $words })
handover-origin-part = Det är ett utdrag: allt som svaren pekar på går inte att läsa ur det.

handover-no-such-question = Formuläret har ingen fråga { $question }.
handover-not-readable = Filen går att öppna, men det som står i den är inget samtal som programmet kan läsa. Inget är ändrat.
    .hint = Be avsändaren lämna över det igen, med samma version av programmet.
handover-trouble-no-container = Filen är ingen överlämning.
    .hint = En sådan heter utdrag-… och slutar på .age. vilja transcripts seal gör den.
handover-trouble-not-for-us = Filen är förseglad till en annan nyckel än det här lagrets. Inget är ändrat.
    .hint = Ge avsändaren nyckeln som vilja store receive-key visar. Är det en övning: --training.
handover-trouble-damaged = Filen är skadad eller inte hel. Inget är ändrat.
    .hint = Hämta den igen, eller be avsändaren skicka den igen.
handover-trouble-malformed = Filen är inte skriven som programmet skriver dem. Inget är ändrat.
    .hint = Säg till avsändaren och it-stödet. Öppna den inte på något annat sätt.
handover-trouble-unknown-part = Filen innehåller något som det här programmet inte känner till och som krävs för att läsa den. Inget är ändrat.
    .hint = Be it-stödet om en nyare version av programmet.
handover-trouble-too-large = Filen är större än någon överlämning. Inget är ändrat.
    .hint = Säg till avsändaren och it-stödet.
handover-trouble-signature-wrong = Filen är inte undertecknad av det lager som den säger sig komma från, eller är gjord för någon annan. Inget är ändrat.
    .hint = Fråga avsändaren, i telefon, vad som är skickat. Säg till it-stödet.
handover-trouble-proof-differs = Det som filen säger om avsändarens kedja går inte ihop. Inget är ändrat.
    .hint = Be avsändaren köra vilja transcripts verify, och lämna över det igen.
handover-trouble-note-unfit = Det står inte vem som lämnar över och på vilken grund, eller så är texten för lång.
    .hint = --from får ha 200 tecken och --why 2000.
handover-trouble-not-waiting = Inget som väntar har ett namn som börjar så.
    .hint = vilja transcripts received visar det som väntar.

log-sealed = protokollet lämnades över förseglat till { $to }; avsnitt: { $sections }; grund: { $ground } { $why }
log-received = en överlämning kom in från { $from }
log-accepted = en överlämning blev ett protokoll
log-rejected = en överlämning från { $from } togs bort
