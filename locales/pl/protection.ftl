# Language: Polish (pl). Protected interviews: what is covered, showing it, marking the interview and taking the mark away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = CHRONIONA
unprotected-mark = BEZ OCHRONY
title-protected = rozmowa chroniona { $name }
home-protected = { $name } · rozmowa chroniona
protected-covered = •••
    .spoken = ••• (ukryte)
protected-amend = Odpowiedź jest ukryta. Wpisz nową albo najpierw ją pokaż.

## Before the first question, and when an answer points to it

protect-heading = Czy rozmowa ma być chroniona?
protect-why = Odpowiedź wskazuje, że osoba potrzebuje ochrony.
protect-why-case = Inna rozmowa w tej samej sprawie jest chroniona.
protect-what = W rozmowie chronionej gminy, wolne teksty, notatki i numery spraw widać tylko przy własnym pytaniu albo gdy o to poprosisz. Wybierz tak przy oznaczeniu tajności (sekretessmarkering), chronionym zameldowaniu (skyddad folkbokföring), zmienionych danych (fingerade uppgifter), mieszkaniu chronionym (skyddat boende) lub groźbach.
protect-what-short = Gminy, wolne teksty, notatki i numery spraw widać wtedy tylko przy własnym pytaniu albo gdy o to poprosisz.
protect-yes = Tak, chroń rozmowę
protect-no = Nie, nie teraz
setup-protect-no = Nie, rozmowa nie wymaga szczególnej ochrony
setup-protect-yes = Tak, chroń rozmowę od początku
review-unprotected = Odpowiedzi wskazują, że osoba potrzebuje ochrony, a rozmowa nie jest chroniona. { $command } ją chroni.
protected-now = Rozmowa jest chroniona.
protected-no-longer = Rozmowa nie jest już chroniona.

## Taking the protection away

lift-heading = Zdejmij ochronę
lift-what = To, co było ukryte, będzie znów widoczne, na wszystkich stronach i listach. Powód zapisuje się w protokole.
lift-reason = Dlaczego rozmowa nie ma być już chroniona

transcript-protections = Ochrona
transcript-protected = Rozmowę objęto ochroną
transcript-unprotected = Ochronę zdjęto

## Commands

action-protect = Chroń rozmowę
    .word = chroń
action-lift = Zdejmij ochronę, z powodem
    .word = zdejmij
action-reveal = Pokaż to, co ukryte, do następnej strony
    .key = pokaż ukryte
    .word = pokaż

## On the command line

cli-protected = Rozmowa chroniona: nie pokazuje się tego, co może ujawnić, gdzie lub kim jest osoba.
cli-protected-listed = rozmowa chroniona
cli-protected-shown = Rozmowa chroniona: pokazuje się wszystko, jeden raz. Nie zostawiaj wydruku.
cli-protected-refused = Rozmowa jest chroniona, a to pokazałoby, co ukryte.
    .hint = Dodaj --reveal i powód po --why, jeśli tym razem jest to potrzebne.
cli-protections = Ochrona:
cli-reason-empty = Powód jest pusty.
    .hint = Napisz po --why, dlaczego trzeba zobaczyć to, co ukryte.
cli-verify-withheld = { $n ->
    [one] Jedna treść jest chroniona i nie dało się jej odczytać.
    [few] { $n } treści są chronione i nie dało się ich odczytać.
    [many] { $n } treści jest chronionych i nie dało się ich odczytać.
   *[other] { $n } treści jest chronione i nie dało się jej odczytać.
}
