# Språk: svenska (sv). Vilka som kan öppna lagret: ingångar, lösenfraser, reservnyckeln och nycklar för chef och kommun.
## Källspråk

slot-trouble-wrong-recovery-key = Reservnyckeln är rätt skriven men öppnar inte det här lagret.
    .hint = Den kan höra till ett annat lager, eller ha tagits bort.
slot-trouble-wrong-identity = Nyckeln i filen öppnar inte det här lagret.
    .hint = vilja store slots visar vilka nycklar som gör det.
slot-trouble-wrong-identity-passphrase = Lösenfrasen till nyckelfilen stämmer inte.
slot-trouble-identity-unreadable = Filen innehåller ingen age-nyckel som går att använda.
    .hint = Den ska ha en rad som börjar med AGE-SECRET-KEY-1. vilja store identity gör en sådan fil.
slot-trouble-recipient-unfit = Det är ingen age-mottagare som går att använda.
    .hint = Den börjar med age1. Nycklar för SSH och tillägg tas inte emot.
slot-trouble-not-remembered = Datorn minns ingen nyckel till lagret.
slot-trouble-no-keyring = Datorn kan inte minnas nycklar åt programmet.
    .hint = Öppna lagret med lösenfrasen som vanligt.
slot-trouble-label-unfit = Namnet på en ingång får ha högst 40 tecken på en rad.
slot-trouble-label-taken = En annan ingång heter redan så.
slot-trouble-too-many = Lagret har så många ingångar som det får ha.
    .hint = Ta först bort en med vilja store slots remove.
slot-trouble-no-such-slot = Någon sådan ingång finns inte.
    .hint = vilja store slots visar dem som finns.
slot-trouble-last-passphrase = Den sista lösenfrasen kan inte tas bort.
    .hint = Lägg först till en annan med vilja store slots add passphrase.
slot-trouble-in-use = Lagret är öppnat med just den ingången.
    .hint = Öppna lagret med en annan lösenfras eller nyckel och ta bort den då.
slot-trouble-edited = Nyckelfilen är ändrad av någon annan än programmet. Ingångarna ändras inte innan de är granskade.
    .hint = Se efter med vilja store slots. Om allt stämmer: vilja store slots confirm.
slot-trouble-copies-left = Ändringen är gjord, men gamla kopior av nyckelfilen ligger kvar.
    .hint = Gör plats på disken och öppna lagret igen. Då skrivs kopiorna om.
slot-trouble-practice = Övningslagret har ingen lösenfras och inga ingångar att ändra.
slot-trouble-narrow = Det du öppnade lagret med når inte skyddade ärenden, och det här kräver det. Be den som har en sådan nyckel.

store-remark-mended = Nyckelfilen var skadad. Den är skriven på nytt från en kopia.
store-remark-key-file-edited = Någon har ändrat nyckelfilen utanför programmet. Den är återställd från en kopia. Säg till it-stödet.
store-remark-key-file-doubtful = Nyckelfilen är ändrad utanför programmet, eller så har en äldre lagts tillbaka. Granska den med vilja store slots, och säg till it-stödet.
store-remark-cost-raised = Lösenfrasen är nu svårare att gissa än förut: nyckelfilen är skriven på nytt. Den är densamma.

keys-wait = { $n ->
    [one] Nästa försök går att göra om { $n } sekund. Programmet väntar.
   *[other] Nästa försök går att göra om { $n } sekunder. Programmet väntar.
}
keys-only-for-commands = Med --identity och --recovery öppnas lagret för ett kommando, inte på skärmen.
    .hint = Har lösenfrasen glömts: vilja --recovery store passphrase.
keys-recovery-how = Reservnyckeln har { $n } grupper. Skriv en grupp i taget, eller alla på en gång. Inget visas.
keys-recovery-group = Grupp { $n }:
keys-recovery-again = Grupp { $n } är felskriven. Skriv den igen.
keys-recovery-missing = Reservnyckeln skrevs inte färdigt.
keys-recovery-length = Reservnyckeln har { $groups } grupper, och { $n } skrevs.
keys-recovery-slip = Grupp { $n } i reservnyckeln är felskriven eller står på fel plats.
    .hint = Jämför den med papperet och försök igen.
keys-recovery-write-down = Reservnyckeln. Skriv av den med siffror och bokstäver. Den visas bara nu.
keys-recovery-keep = Lägg papperet där bara de som får öppna lagret kommer åt det, och inte vid datorn. Den som har papperet kan läsa allt. Nollan är en siffra; bokstäverna I, L, O och U finns inte.
keys-recovery-confirm = Skriv grupp { $n } från papperet:
keys-recovery-unconfirmed = Grupp { $n } stämmer inte. Nyckeln är inte tillagd.
    .hint = Kasta papperet och gör om: en ny nyckel visas.
keys-no-terminal = Det som visas en enda gång skrivs bara i ett fönster, inte till en fil eller ett annat program.
    .hint = Säg till med --to-stdout om det ändå ska dit, till exempel till en skrivare.

keys-new-passphrase = Ny lösenfras:
keys-new-passphrase-again = Samma lösenfras en gång till:
keys-passphrases-differ = Lösenfraserna var inte lika. Inget är ändrat.
keys-not-the-words = Det var inte de orden. Inget är ändrat.
suggest-write-down = Skriv av de sex orden. De visas bara nu, och frågas efter en gång till.
keys-passphrase-changed = Lösenfrasen är bytt. Den gamla öppnar inte lagret längre, men väl kopior som gjordes innan.
keys-which-passphrase = Det finns flera lösenfraser. Ange vilken som ska bytas med --slot.
    .hint = vilja store slots visar namnen.

keys-identity-passphrase = Lösenfrasen till nyckelfilen:
keys-identity-unread = Filen { $path } går inte att läsa ({ $detail }).
keys-identity-there = { $path } finns redan. En nyckel skrivs aldrig över.
    .hint = Välj ett annat filnamn.
keys-identity-plain = Filen skyddas inte av någon lösenfras. Den som får tag i den kan öppna lagret.
keys-identity-unwritten = Nyckeln kunde inte skrivas till { $path } ({ $detail }).
keys-identity-made = Den hemliga nyckeln ligger i { $path }. Den öppna delen, som får visas för alla:
keys-identity-next = Flytta filen bort från den här datorn. Lägg till ingången med vilja store slots add manager --recipient och den öppna delen.

keys-role-officer = Handläggare
keys-role-recovery = Reserv
keys-role-manager = Enhetschef
keys-role-municipality = Kommunen
keys-role-unknown = Okänd
keys-kind-passphrase = lösenfras
keys-kind-recovery = reservnyckel på papper
keys-kind-age = age-nyckel i en fil
keys-kind-remembered = minns av datorn till omstart
keys-kind-open = utan lås
keys-kind-unknown = av ett slag som en senare version har gjort
keys-added = sedan { $at }
keys-cost = en gissning kostar { $mib } MiB i { $passes } varv
keys-narrow = når inte skyddade ärenden
keys-in-use = öppnade lagret nu
keys-no-recovery = Det finns ingen reserv: om lösenfrasen glöms kan ingen läsa samtalen. Gör en reservnyckel med vilja store slots add recovery.
keys-slot-added = Ingången { $name } är tillagd.
keys-slot-removed = Ingången { $name } är borttagen.
keys-removed-copies = Säkerhetskopior som gjordes innan går fortfarande att öppna med den.
keys-slot-ambiguous = Flera ingångar passar. Skriv mer av namnet.
keys-confirmed = Ingångarna är bekräftade så som de visas här ovanför.
keys-remembered = Datorn öppnar lagret för kommandon utan lösenfras tills den startas om. vilja store slots forget avslutar det.
keys-forgotten = Datorn har glömt nyckeln.
keys-nothing-remembered = Datorn mindes ingen nyckel.

unlock-wait = { $n ->
    [one] Nästa försök går att göra om { $n } sekund. Övning går att öppna under tiden.
   *[other] Nästa försök går att göra om { $n } sekunder. Övning går att öppna under tiden.
}
unlock-wait-asked = { $n ->
    [one] Lösenfrasen prövas om { $n } sekund.
   *[other] Lösenfrasen prövas om { $n } sekunder.
}
unlock-again = Nu går det att försöka igen.

suggest-hint = Programmet kan föreslå en lösenfras: tryck Ctrl-O.
suggest-hint-line = Programmet kan föreslå en lösenfras: skriv /förslag.
suggest-heading = Ett förslag till lösenfras
suggest-why = Orden är slumpvis valda bland 2048. Skriv dem med små bokstäver och ett mellanslag emellan. Lägg papperet där ingen annan kommer åt det.
suggest-differs = Det var inte de orden. Jämför med papperet och försök igen.
action-suggest = Låt programmet föreslå en lösenfras
    .key = förslag
    .word = förslag

who-can-open-heading = Vilka som kan öppna lagret
who-can-open-change = Det ändras från kommandoraden: vilja store slots --help.
action-who-can-open = Vilka som kan öppna lagret
    .word = ingångar
