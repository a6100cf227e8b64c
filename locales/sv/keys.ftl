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
