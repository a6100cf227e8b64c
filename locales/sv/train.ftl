# Språk: svenska (sv). Övning: övningsfall, rollblad och återkoppling.
## Källspråk

## Vad som är fel i ett övningsfall.

# $word: ett ord under words.
problem-word-missing = Variationen saknar ordet ”{ $word }”, som en annan variation har.
    .hint = Ge alla variationer samma ord under words: texterna får använda vilket som helst av dem.
# $place: en fråga i formuläret, till exempel wish_to_move.
problem-no-fact = ”{ $place }” är inget som personen vet i varje variation: svaret saknas under [facts].
    .hint = Skriv svaret under [facts], eller ta bort frågan här.
problem-not-silent = ”{ $place }” sägs aldrig, men faktumet är ett svar som någon måste säga.
    .hint = Skriv det som då antecknas, till exempel { "{" } dont_know = true { "}" }, eller välj ett annat told.
problem-not-between-two = En motsägelse står mellan två frågor.
    .hint = Skriv två, till exempel between = ["wish_to_move", "after_no"].

# $file: path of a file.
problem-no-texts-of-scenario = Övningsfallet har inga texter i { $file }.
    .hint = Skriv filen: på svenska står allt, på personens språk öppningen och replikerna.

# $form: the id of a form.
problem-no-such-form = Det finns inget formulär ”{ $form }”.
    .hint = Se vilka som finns med vilja forms list.

# $variation: numret på variationen. $what: vad som skiljer. $id: en iakttagelse, ett rekvisit eller en fråga.
problem-otherwise = Variation { $variation }: { $what ->
        [not-raised] { $id } skulle göras med vikten { $expected }, men görs inte.
        [raised] { $id } skulle inte göras, men görs med vikten { $found }.
        [weighs] { $id } skulle väga { $expected }, men väger { $found }.
        [not-open] { $id } skulle vara öppen, men är avgjord: { $found }.
        [not-settled] { $id } skulle vara öppen, men ingen fråga skulle avgöra den.
        [element] { $id } skulle vara { $expected }, men är { $found }.
        [highest] den högsta vikten skulle vara { $expected }, men är { $found }.
        [refused] svaret på { $id } tas inte emot.
        [not-relevant] { $id } har ett svar, men frågan ställs inte.
       *[other] { $id } blev något annat än det som står under [expect].
    }
    .hint = Ändra fakta eller det som väntas, så att det stämmer i varje variation.

## Varför ett kommando inte utförs.

refusal-not-training = Det hör till övning, och det här är ett verkligt samtal.
refusal-too-late-to-practise = Övningsfallet väljs innan samtalet har börjat.

## Listan över övningsfall.

train-none = Det finns inga övningsfall.
# $scenario: namnet på övningsfallets fil, utan ändelse.
train-left-out = Övningsfallet { $scenario } kan inte användas:
# $scenarios: de som finns, med komma emellan.
train-no-such-scenario = Det finns inget övningsfall ”{ $scenario }”.
    .hint = Välj ett av dessa: { $scenarios }.
# $n: antal fel. $path: övningsfallets fil.
train-has-problems = { $n ->
        [one] Övningsfallet i { $path } har ett fel.
       *[other] Övningsfallet i { $path } har { $n } fel.
    }
    .hint = Rätta det som står ovan, och pröva med vilja forms check { $path }.
train-level-easy = lätt
train-level-medium = medelsvårt
train-level-hard = svårt
train-minutes = { $n ->
        [one] ungefär en minut
       *[other] ungefär { $n } minuter
    }

## Rollbladet, för den som spelar personen.

# Överst på bladet. $practice: ordet ÖVNING.
train-sheet-heading = { $practice } · Rollblad: { $title } ({ $scenario })
train-day = övningens dag { $day }
# $seed: talet som bestämmer variation och humör.
train-seed = frö { $seed }
train-situation = Det handläggaren vet före samtalet
train-persona = Vem du är
train-mood = Din dag
train-mood-calm = Du är lugn.
train-mood-tired = Du är trött: får du en stressad fråga svarar du lika kort nästa gång också.
train-mood-upset = Du är upprörd: det du inte berättar med en gång får handläggaren fråga om en gång till.
train-feelings = Hur det känns
train-knows = Det som har hänt
train-withholds = Det du håller inne med
train-opening = Så börjar du
train-replies = Så svarar du
train-told-open = sägs när frågan är öppen
train-told-again = sägs först när det frågas öppet en gång till
train-told-gently = sägs när det frågas öppet en gång till, om ingen har stressat eller lagt svaret i munnen på dig
train-told-never = sägs aldrig
train-first = Första gången:
train-truth = När du berättar:
train-hurried = Om frågan är stressad:
train-leading = Om svaret ligger i frågan:
train-facts = Det andra du vet, och säger när någon frågar
train-goals = Det övningen är till för
train-sheet-end = Bladet är för den som spelar. Den som övar ser det först efteråt.

## Återkopplingen som helhet.

train-debrief-heading = Återkoppling: { $title }
train-not-practised = Protokollet { $id } är inte från ett övningsfall.
    .hint = Återkoppling finns för övningssamtal som har börjat från ett övningsfall. Se vilka som finns med vilja train list.
train-erased = Protokollet { $id } är gallrat.
train-file-exists = Filen { $path } finns redan.
    .hint = Välj ett annat namn. En fil som finns skrivs inte över.
train-not-written = Filen { $path } kunde inte skrivas: { $detail }
    .hint = Välj en mapp som du får skriva i.
train-written = Återkopplingen är skriven till { $path }.
# $one och $other: två övningsfall.
train-group-of-two = Protokollen är från två övningsfall: { $one } och { $other }.
    .hint = Jämför dem som har övat samma.
train-group-heading = Gruppens återkoppling: { $title }
train-group-of = { $n ->
        [one] Ett övningssamtal.
       *[other] { $n } övningssamtal.
    }
train-group-common = Det som flera har gemensamt
train-group-nothing = Inget kom upp hos mer än en.
train-group-by = { $n ->
        [one] hos en
       *[other] hos { $n }
    }
debrief-seed = Frö { $seed }: samma tal ger samma person igen.
debrief-other-file = Övningsfallet har ändrats sedan samtalet. Det som sägs här jämför med hur det är nu.
debrief-asked = Frågor till personen: { $open } öppna, { $hurried } stressade, { $leading } ledande.
# $spoken: personens språk. $shown: de språk som visades, med komma emellan. $n: hur många.
debrief-languages = { $n ->
        [0] Personen talar { $spoken }. Inget annat språk än handläggarens visades.
       *[other] Personen talar { $spoken }. Visat: { $shown }.
    }
debrief-read-back = Sammanfattningen lästes upp på { $language }.
debrief-found = Iakttaget
debrief-none-found = Inget av det som kunde iakttas.
debrief-points = Att tala om
debrief-no-points = Inget: allt som fanns att få veta är antecknat som det är.
debrief-truth = Så var det
debrief-knew = Det personen visste
debrief-discuss = Att diskutera
debrief-times = Tid
debrief-marks = Märkta ögonblick
# $what: ett avsnitt eller en paus. $time: minuter och sekunder.
debrief-time = { $what }: { $time }
debrief-paused = Paus
debrief-not-a-grade = Återkopplingen är inget betyg.
# $step: numret på det som hände. $time: minuter och sekunder från samtalets början. $place: en fråga.
debrief-moment-at = Steg { $step }, { $time } in i samtalet, vid ”{ $place }”
debrief-moment = Steg { $step }, { $time } in i samtalet
debrief-recorded = Antecknat: { $what }
debrief-fact = Så var det: { $what }
debrief-ask = Så hade man kunnat fråga: { $what }
# $flag: en iakttagelse. $sources: källorna som den vilar på.
debrief-why-flag = På det vilar iakttagelsen ”{ $flag }”: { $sources }

## Återkopplingens punkter. .why är varför det spelar roll, där ingen iakttagelse säger det.

# $places: frågorna vars svar fattas, med komma emellan. $n: hur många.
debrief-missed-flag = { $n ->
        [0] Inte iakttaget: { $flag } ({ $weight })
       *[other] Inte iakttaget: { $flag } ({ $weight }). Det vilar på: { $places }
    }
debrief-weighs-otherwise = { $flag }: väger { $found }, men skulle ha vägt { $expected }{ $n ->
        [0] {""}
       *[other] . Det vilar på: { $places }
    }
debrief-without-ground = Iakttaget utan grund: { $flag } ({ $weight }), genom { $places }
# $after: hurried, leading eller none.
debrief-wrongly-recorded = { $place }: antecknat på annat sätt än det var{ $after ->
        [hurried] {" "}(svaret på en stressad fråga)
        [leading] {" "}(svaret på en ledande fråga)
       *[none] {""}
    }
# $said: skälet till att det inte finns något svar, till exempel ”Vet ej”.
debrief-taken-for-no = { $place }: ”{ $said }” har blivit ett nej
    .why = Den som inte vet eller inte vill svara har inte sagt nej. Det som är okänt ska stå som okänt.
# $n: antal öppna frågor om det.
debrief-not-learnt = { $place }: antecknat som ”{ $recorded }”, men det fanns något att få veta{ $n ->
        [0] . Ingen öppen fråga ställdes
        [one] . En öppen fråga ställdes, och det behövdes fler
       *[other] {""}
    }
    .why = Ett första undvikande svar är ofta inte det sista. En öppen fråga till kostar lite.
debrief-other-entries = { $place }: { $recorded } antecknade, men det är { $fact }
debrief-skipped = { $place }: inte frågat, eller inget antecknat
debrief-skipped-beside = { $section }: { $n ->
        [one] en fråga utan svar: { $places }
       *[other] { $n } frågor utan svar: { $places }
    }
# $passed: en fråga i ett senare avsnitt.
debrief-late = { $place }: antecknat först efter ”{ $passed }”, som kommer i ett senare avsnitt
    .why = Det som en iakttagelse vilar på behövs innan samtalet går vidare: sedan frågar man efter det man redan tror.
# $cost: lost, closed, delayed eller nothing.
debrief-pressed = { $place }: { $way ->
        [hurried] stressad fråga
       *[leading] ledande fråga
    }{ $cost ->
        [lost] . Det som var sant kom aldrig fram
        [closed] . Efter det gick det inte att få veta
        [delayed] . Det som var sant kom först när frågan var öppen
       *[nothing] . Den här gången kom svaret ändå
    }
    .why = { $way ->
        [hurried] Den som känner sig stressad svarar kort och säger det som går fortast.
       *[leading] Den som är beroende av den som frågar håller gärna med.
    }
debrief-contradiction-unnoticed = Det går inte ihop: ”{ $one }” och ”{ $other }”
    .why = Två saker som inte går ihop är ett skäl att fråga, inte att välja.
debrief-language-not-shown = Frågorna visades aldrig på { $language }
    .why = Den som ser frågan på sitt eget språk vet vad som frågas, och tolken också.
debrief-not-read-back = Sammanfattningen lästes inte upp
    .why = Det som har antecknats är personens först när hon eller han har hört det.
debrief-read-back-in-other = Sammanfattningen lästes upp på { $language }, men personen talar { $spoken }
    .why = Det som har antecknats är personens först när hon eller han har hört och förstått det.
debrief-interpreter-not-recorded = { $place }: inte antecknat
    .why = Hur samtalet tolkades hör till underlaget: det säger hur säkra orden är.
debrief-not-finished = Samtalet är inte avslutat
