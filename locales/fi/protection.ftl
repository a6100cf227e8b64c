# Language: Finnish (fi). Protected interviews.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = SUOJATTU
unprotected-mark = SUOJAAMATON
title-protected = suojattu keskustelu { $name }
home-protected = { $name } · suojattu keskustelu
protected-covered = •••
    .spoken = ••• (peitetty)
protected-amend = Vastaus on peitetty. Kirjoita uusi, tai näytä se ensin.

## Before the first question, and when an answer points to it

protect-heading = Suojataanko keskustelu?
protect-why = Vastaus viittaa siihen, että henkilö tarvitsee suojaa.
protect-why-case = Saman asian toinen keskustelu on suojattu.
protect-what = Suojatussa keskustelussa kunnat, vapaat tekstit, muistiinpanot ja asianumerot näytetään vain oman kysymyksensä kohdalla tai kun pyydät sitä. Valitse kyllä, jos on salassapitomerkintä (sekretessmarkering), suojattu väestökirjanpito (skyddad folkbokföring), valehenkilötiedot (fingerade uppgifter), suojattu asuminen tai uhka.
protect-what-short = Kunnat, vapaat tekstit, muistiinpanot ja asianumerot näytetään silloin vain oman kysymyksensä kohdalla tai kun pyydät sitä.
protect-yes = Kyllä, suojaa keskustelu
protect-no = Ei, ei nyt
setup-protect-no = Ei, keskustelu ei tarvitse erityistä suojaa
setup-protect-yes = Kyllä, suojaa keskustelu alusta alkaen
review-unprotected = Vastaukset viittaavat siihen, että henkilö tarvitsee suojaa, eikä keskustelua ole suojattu. { $command } suojaa sen.
protected-now = Keskustelu on suojattu.
protected-no-longer = Keskustelu ei enää ole suojattu.

## Taking the protection away

lift-heading = Poista suoja
lift-what = Se, mikä oli peitetty, näytetään taas, kaikilla sivuilla ja luetteloissa. Syy tallennetaan pöytäkirjaan.
lift-reason = Miksi keskustelua ei enää suojata

transcript-protections = Suoja
transcript-protected = Keskustelu suojattiin
transcript-unprotected = Suoja poistettiin

## Commands

action-protect = Suojaa keskustelu
    .word = suojaa
action-lift = Poista suoja, syyn kanssa
    .word = poista-suoja
action-reveal = Näytä peitetty, seuraavaan sivuun asti
    .key = näytä peitetty
    .word = näytä

## On the command line

cli-protected = Suojattu keskustelu: sitä, mikä voi paljastaa, missä tai kuka henkilö on, ei näytetä.
cli-protected-listed = suojattu keskustelu
cli-protected-shown = Suojattu keskustelu: kaikki näytetään, yhden kerran. Älä jätä tulostetta jälkeesi.
cli-protected-refused = Keskustelu on suojattu, ja tämä näyttäisi sen, mikä on peitetty.
    .hint = Lisää --reveal ja syy valitsimen --why jälkeen, jos sitä tällä kertaa tarvitaan.
cli-protections = Suoja:
cli-reason-empty = Syy on tyhjä.
    .hint = Kirjoita valitsimen --why jälkeen, miksi peitetty pitää nähdä.
cli-verify-withheld = { $n ->
    [one] Yksi sisältö on suojattu, eikä sitä voitu lukea.
   *[other] { $n } sisältöä on suojattu, eikä niitä voitu lukea.
}
