# Språk: svenska (sv). Ny nyckel till lagret, vem som får vad, och kopior som gallringen inte når.
## Källspråk

new-key-going = De här ingångarna slutar gälla, eftersom det som öppnar dem inte finns här:
new-key-ask = Ska lagret få en ny nyckel? Det som är sagt ändras inte. Skriv ja:
new-key-not-asked = Inget är ändrat: det gick inte att fråga.
    .hint = Lägg till --yes om lagret ska få en ny nyckel utan fråga.
new-key-declined = Inget är ändrat.
new-key-passphrase-of = { $slot }
    Lösenfrasen, eller tomt om den inte finns här:
new-key-paper-of = { $slot }
    Skriv reservnyckeln från papperet, eller tomt: då visas en ny.
new-key-done = Lagret har en ny nyckel. Den gamla öppnar det inte längre.
new-key-gone = De här ingångarna gäller inte längre:
new-key-add-again = Lägg till dem på nytt med vilja store slots add: passphrase för en person, recovery för en ny reservnyckel.
new-key-backed-up = En ny säkerhetskopia är gjord. Lagrets egna kopior med den gamla nyckeln är borttagna.
new-key-not-backed-up = Ingen ny säkerhetskopia blev gjord. Lagrets egna kopior med den gamla nyckeln ligger kvar tills en ny är gjord.
new-key-older-backups = De här kopiorna är gjorda med kommando och öppnas fortfarande med den gamla nyckeln. Ta bort dem:

log-key-renewed = { $n ->
    [0] lagret fick en ny nyckel; alla vägar in är kvar
    [one] lagret fick en ny nyckel; { $n } väg in slutade gälla
   *[other] lagret fick en ny nyckel; { $n } vägar in slutade gälla
}
log-backed-up = en säkerhetskopia gjordes med kommando: { $path }
log-restored = en säkerhetskopia från { $at } lades i lagrets ställe
log-export-on-consent = utlämnandet grundas på samtycke: { $why }
log-export-on-law = utlämnandet grundas på lag: { $why }

new-key-second-missed = { $path } gick inte att nå. Kopiorna där öppnas med den gamla nyckeln tills nästa gång en kopia görs där.

erase-backups-renewed = Programmets egna säkerhetskopior är gjorda på nytt. Det som är gallrat finns inte kvar i dem.
erase-backups-later = Programmets egna säkerhetskopior rymmer det gallrade tills en ny är gjord. Det görs när programmet öppnas nästa gång, och ska vara gjort senast { $day }.
erase-second-missed = { $path } gick inte att nå. Kopiorna där rymmer det gallrade tills nästa gång en kopia görs där.
erase-copies = De här kopiorna ser programmet inte efter, och de kan rymma det gallrade. Ta bort dem:
erase-copy-not-there = { $path } (finns inte där nu; ta bort den om den är flyttad)
