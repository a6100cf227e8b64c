# Language: Somali (so). Protected interviews: what is hidden, showing it, marking the interview and lifting the protection.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = LA ILAALIYO
unprotected-mark = ILAALO LA'
title-protected = wareysi la ilaaliyo { $name }
home-protected = { $name } · wareysi la ilaaliyo
protected-covered = •••
    .spoken = ••• (qarsoon)
protected-amend = Jawaabtu way qarsoon tahay. Mid cusub qor, ama marka hore muuji.

## Before the first question, and when an answer points to it

protect-heading = Wareysiga ma la ilaaliyaa?
protect-why = Jawaabtu waxay tilmaamaysaa in qofku badbaado u baahan yahay.
protect-why-case = Wareysi kale oo isla kiiska ah waa la ilaaliyaa.
protect-what = Wareysi la ilaaliyo, degmooyinka, qoraallada xorta ah, xusuusqorrada iyo lambarrada kiiska waxaa lagu muujiyaa su’aashooda oo keliya, ama marka aad codsato. Haa dooro haddii ay jiraan calaamad sirhayn (sekretessmarkering), diiwaangelin la ilaaliyo (skyddad folkbokföring), aqoonsi beddel ah (fingerade uppgifter), hoy la ilaaliyo (skyddat boende) ama hanjabaad.
protect-what-short = Degmooyinka, qoraallada xorta ah, xusuusqorrada iyo lambarrada kiiska waxaa markaas lagu muujiyaa su’aashooda oo keliya, ama marka aad codsato.
protect-yes = Haa, wareysiga ilaali
protect-no = Maya, hadda maya
setup-protect-no = Maya, wareysigu ilaalin gaar ah uma baahna
setup-protect-yes = Haa, wareysiga bilowga ka ilaali
review-unprotected = Jawaabuhu waxay tilmaamayaan in qofku badbaado u baahan yahay, wareysigana lama ilaaliyo. { $command } ayaa ilaaliya.
protected-now = Wareysiga waa la ilaaliyaa.
protected-no-longer = Wareysiga hadda lama ilaaliyo.

## Taking the protection away

lift-heading = Ka qaad ilaalinta
lift-what = Wixii qarsoonaa mar kale ayaa la muujiyaa, bogagga iyo liisaska oo dhan. Sababta waxaa lagu kaydiyaa qoraalka wareysiga.
lift-reason = Sababta wareysiga aan mar dambe loo ilaalinayn

transcript-protections = Ilaalin
transcript-protected = Wareysiga waa la ilaaliyey
transcript-unprotected = Ilaalinta waa laga qaaday

## Commands

action-protect = Ilaali wareysiga
    .word = ilaali
action-lift = Ka qaad ilaalinta, sabab leh
    .word = ka-qaad
action-reveal = Muuji waxa qarsoon, ilaa bogga xiga
    .key = muuji qarsoon
    .word = muuji

## On the command line

cli-protected = Wareysi la ilaaliyo: waxa muujin kara meesha uu joogo ama cidda uu qofku yahay lama muujiyo.
cli-protected-listed = wareysi la ilaaliyo
cli-protected-shown = Wareysi la ilaaliyo: wax walba waa la muujiyaa, hal mar. Daabacaadda gadaashaada ha uga tagin.
cli-protected-refused = Wareysiga waa la ilaaliyaa, tanina waxay muujin lahayd waxa qarsoon.
    .hint = Ku dar --reveal iyo sababta --why kadib haddii markan loo baahan yahay.
cli-protections = Ilaalin:
cli-reason-empty = Sababtu way bannaan tahay.
    .hint = --why kadib qor sababta loo baahan yahay in la arko waxa qarsoon.
cli-verify-withheld = { $n ->
    [one] Hal nuxur waa la ilaaliyaa, lamana akhrin karin.
   *[other] { $n } nuxur waa la ilaaliyaa, lamana akhrin karin.
}
