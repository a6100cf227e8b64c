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
    } · ungefär { $minutes } minuter · { $form } · talar { $language }
practise-no-such = Det finns inget övningsfall med det namnet. Välj ett i listan.
practise-changed = Övningsfallet har ändrats sedan samtalet började. Personen svarar inte längre, men allt som är antecknat är kvar.
# $mood: calm, tired eller upset. En scenanvisning.
practise-mood = { $mood ->
        [tired] (Personen ser trött ut och svarar kort.)
        [upset] (Personen är spänd och ser ner i golvet.)
       *[other] (Personen sätter sig och väntar lugnt.)
    }
practise-how = Fråga med Alt-O, fråga vidare med samma tangent. Anteckna det du har förstått som i ett vanligt samtal.
practise-not-asked = Du har inte frågat än: Alt-O öppet, Alt-H i hast, Alt-L ledande.
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
    .word = märk
