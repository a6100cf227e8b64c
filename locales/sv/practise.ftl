# Språk: svenska (sv). Övning: att öva ensam med någon som programmet spelar.
## Källspråk

## Att öva ensam.

home-scenarios = Öva ett samtal: programmet spelar personen
practise-heading = Övningsfall
practise-what = Välj vem du ska möta. Programmet svarar som personen; du frågar och antecknar.
practise-reading = Övningsfallen läses …
practise-search = Sök
practise-none = Inget övningsfall passar.
# $level: easy, medium eller hard.
practise-about = { $level ->
        [easy] Lätt
        [hard] Svår
       *[other] Mellan
    } · ungefär { $minutes } minuter · talar { $language }
practise-no-such = Det finns inget övningsfall med det namnet. Välj ett i listan.
practise-changed = Övningsfallet har ändrats sedan samtalet började. Personen svarar inte längre, men allt som är antecknat är kvar.
# $mood: calm, tired eller upset. En scenanvisning. Bara sådant som också hörs i telefon.
practise-mood = { $mood ->
        [tired] (Personen låter trött och svarar kort.)
        [upset] (Personen är spänd och pratar lågt.)
       *[other] (Personen är lugn och väntar på frågan.)
    }
practise-how = Fråga med Alt-Q, fråga vidare med samma tangent. Anteckna det du har förstått som i ett vanligt samtal.
practise-not-asked = Du har inte frågat än: Alt-Q öppet, Alt-H i hast, Alt-L ledande.
practise-how-lines = Fråga med /fråga, fråga vidare på samma sätt. Anteckna det du har förstått som i ett vanligt samtal.
practise-not-asked-lines = Du har inte frågat än: /fråga öppet, /hast i hast, /ledande ledande.
# $words: vad övningsfallet låter handläggaren säga.
practise-you-said = Du { $way ->
        [leading] (ledande)
       *[other] (öppet)
    }: { $words }
# $way: open, hurried eller leading. $n: hur många gånger.
practise-you-asked = Du frågar { $way ->
        [hurried] i hast
        [leading] så att svaret ligger i frågan
       *[other] öppet
    }{ $n ->
        [one] { "" }
       *[other] { " " }(fråga { $n } här)
    }
practise-mark-heading = Märk ut stunden
practise-mark-what = Några ord om vad som hände här. De står i återkopplingen.
practise-marked = Stunden är utmärkt.
action-ask-open = Fråga öppet, eller fråga vidare
    .key = öppet
    .word = fråga
action-ask-hurried = Fråga i hast
    .key = i hast
    .word = hast
action-ask-leading = Fråga ledande
    .key = ledande
    .word = ledande
action-mark = Märk ut stunden
    .key = märk
    .next = nästa märkta
    .word = märk

## Att spela upp.

status-replay = uppspelning
replay-standing = Uppspelning, steg { $step } av { $of } ({ $clock }): { $what }. Pilarna stegar, mellanslag spelar, 2 och 3 fortare.
replay-playing = Uppspelning, steg { $step } av { $of } ({ $clock }): { $what }. Mellanslag eller samma siffra stannar.
# Rad för rad. $play: kommandot som spelar.
replay-step-lines = Steg { $step } av { $of } ({ $clock }): { $what }.
replay-how-lines = En tom rad går ett steg fram och < ett steg tillbaka. { $play } spelar, samma ord en gång till spelar fortare, och till sist stannar det.
replay-plays-faster = Spelar { $times } gånger så fort som då.
replay-plays = Spelar lika fort som då.
replay-stopped = Stannat.
replay-branch = Gren: du prövar ett annat svar. Inget av det sparas. { $back } går tillbaka till uppspelningen.
replay-branch-left = Tillbaka i uppspelningen.
replay-no-branch-at-end = Samtalet är avslutat här. Gå bakåt till stunden där du vill pröva något annat.
replay-no-mark = Ingen stund är utmärkt.
replay-at-start = Det här är början.
replay-at-end = Det här är slutet.
replay-only-looked-at = En uppspelning kan bara ses. { $try } prövar ett annat svar härifrån, utan att det sparas.
replay-for-manager = Ett verkligt samtal spelas upp bara av den som har chefens nyckel.
replay-protected-not = Ett skyddat samtal spelas inte upp: varje fråga skulle visa sitt svar.
replay-began = samtalet börjar
replay-answered = svar på ”{ $place }”
replay-entry-added = en rad läggs till i ”{ $place }”
replay-entry-removed = en rad tas bort ur ”{ $place }”
replay-noted = anteckning vid ”{ $place }”
replay-moved = går till ”{ $place }”
replay-reviewed = går till genomgången
replay-undone = ett steg ångras
replay-redone = ett steg görs om
replay-language = personens språk byts
replay-interpreted = tolkningen ändras
replay-presented = ”{ $place }” visas
replay-assessed = en iakttagelse bedöms
replay-overridden = ett svar behålls trots varning
replay-disagreed = personen säger vad som inte stämmer
replay-read-back = sammanfattningen läses upp
replay-form-changed = formuläret byts till en annan version
replay-protected = skyddet ändras
replay-practised = övningsfallet väljs
replay-asked = { $way ->
        [hurried] fråga i hast om
        [leading] ledande fråga om
       *[other] öppen fråga om
    } ”{ $place }”
replay-marked = utmärkt stund: { $text }
replay-finished = samtalet avslutas
replay-amended = rättelse av ”{ $place }”
action-replay = Spela upp samtalet steg för steg
    .key = spela upp
    .word = spela
action-branch = Pröva ett annat svar härifrån, utan att det sparas
    .key = pröva
    .word = pröva

## Återkopplingen på skärmen.

debrief-screen-what = Inget betyg: stunder att prata om. Hela sidan skrivs till en fil med vilja train debrief.
debrief-screen-goals = Att öva på
debrief-screen-points = Att prata om
debrief-screen-no-point = Ingenting: allt som gick att få veta är frågat och antecknat.
debrief-screen-found = Det du fann
debrief-screen-marks = Utmärkta stunder
debrief-screen-truth = Så var det
debrief-screen-discuss = Frågor att diskutera
debrief-screen-times = Tid
debrief-screen-about = Om övningen
debrief-screen-beside = Antecknat: { $recorded }. Så var det: { $fact }.
debrief-screen-ask = Man kunde ha frågat: { $ask }
action-debrief = Återkoppling på övningen
    .key = återkoppling
    .word = återkoppling

## Den första lektionen.

lesson-row = Första lektionen: lär dig tangenterna
    .what = Ungefär tio minuter. Du håller ett kort samtal och lär dig varje tangent genom att använda den.
# $step, $of: vilket steg. $what: vad man ska göra. $skip, $key, $close, $replay, $home: en tangent, eller ordet som man skriver rad för rad, till exempel F2 eller /språk.
lesson-standing = Lektion { $step } av { $of }: { $what } ({ $skip } hoppar över)
lesson-answer = Siffran framför ett svar väljer det. Stäng sidan med { $close } och välj ett svar.
lesson-next = Enter går till nästa fråga. Tryck Enter.
lesson-ask = Fråga personen: { $key }. Svaret visas under frågan, på två språk.
lesson-dont-know = Vet personen inte? Bindestreck antecknar det, i ett textfält { $key }. Vet ej är aldrig ett nej.
lesson-undo = Det blev fel? { $key } ångrar. Prova.
lesson-language = { $key } byter personens språk mitt i frågan. Prova, och välj ett språk.
lesson-both = { $key } visar ett språk eller två. Prova.
lesson-note = { $key } öppnar en anteckning till frågan. Skriv några ord och tryck Enter.
lesson-flags = { $key } visar vad svaren pekar på. Öppna och stäng med { $close }.
lesson-overview = { $key } visar alla frågor; skriv för att söka. Öppna och stäng med { $close }.
lesson-shutter = Kommer någon in? { $key } döljer allt, { $key } igen visar det. Prova båda.
lesson-help = { $key } visar alla tangenter här. Öppna och stäng med { $close }.
lesson-finish = Nu för du samtalet själv. Fråga, anteckna, gå till { $key } och avsluta när du är klar.
lesson-debrief = { $key } visar återkopplingen: vad du fann, och vad man kunde ha frågat.
lesson-over = Lektionen är slut. { $replay } spelar upp samtalet, { $home } går till start.
action-skip = Hoppa över det här steget i lektionen
    .key = hoppa över
    .word = hoppa
