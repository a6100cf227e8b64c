# Språk: svenska (sv). Skyddade samtal: vad som döljs, att visa det, att märka samtalet och ta bort skyddet.
## Källspråk

# Står i översta raden, bredvid ett annat ord på 40 kolumner. max 12
protected-mark = SKYDDAD
# Står i översta raden så länge ett svar pekar på skydd och samtalet inte är skyddat. max 12
unprotected-mark = OSKYDDAD
title-protected = skyddat samtal { $name }
home-protected = { $name } · skyddat samtal
protected-covered = •••
    .spoken = ••• (dolt)
protected-amend = Svaret är dolt. Skriv ett nytt, eller visa det först.

## Before the first question, and when an answer points to it

protect-heading = Ska samtalet skyddas?
protect-why = Svaret tyder på att personen behöver skydd.
protect-why-case = Ett annat samtal i samma ärende är skyddat.
protect-what = I ett skyddat samtal visas kommuner, fria texter, anteckningar och ärendenummer bara vid sin egen fråga, eller när du ber om det. Välj ja vid sekretessmarkering, skyddad folkbokföring, fingerade uppgifter, skyddat boende eller hot.
protect-what-short = Kommuner, fria texter, anteckningar och ärendenummer visas då bara vid sin egen fråga, eller när du ber om det.
protect-yes = Ja, skydda samtalet
protect-no = Nej, inte nu
setup-protect-no = Nej, samtalet behöver inget särskilt skydd
setup-protect-yes = Ja, skydda samtalet från början
review-unprotected = Svaren tyder på att personen behöver skydd, och samtalet är inte skyddat. { $command } skyddar det.
protected-now = Samtalet är skyddat.
protected-no-longer = Samtalet är inte längre skyddat.

## Taking the protection away

lift-heading = Ta bort skyddet
lift-what = Det som var dolt visas igen, på alla sidor och i listor. Skälet sparas i protokollet.
lift-reason = Varför samtalet inte längre ska skyddas

transcript-protections = Skydd
transcript-protected = Samtalet skyddades
transcript-unprotected = Skyddet togs bort

## Commands

action-protect = Skydda samtalet
    .word = skydda
action-lift = Ta bort skyddet, med ett skäl
    .word = häv
action-reveal = Visa det som är dolt, till nästa sida
    .key = visa dolt
    .word = visa

## On the command line

cli-protected = Skyddat samtal: det som kan röja var eller vem personen är visas inte.
cli-protected-listed = skyddat samtal
cli-protected-shown = Skyddat samtal: allt visas, en gång. Lämna inte utskriften efter dig.
cli-protected-refused = Samtalet är skyddat, och det här skulle visa det som är dolt.
    .hint = Lägg till --reveal och skälet efter --why om det behövs den här gången.
cli-protections = Skydd:
cli-reason-empty = Skälet är tomt.
    .hint = Skriv efter --why varför det dolda behöver ses.
cli-verify-withheld = { $n ->
    [one] Ett innehåll är skyddat och kunde inte läsas.
   *[other] { $n } innehåll är skyddade och kunde inte läsas.
}
