# Språk: svenska (sv). Kvittokoden, och vad en kontroll av hela lagret säger om logg, signaturer och gallring.
## Källspråk

receipt = Kvittokod: { $code }
receipt-what = Skriv koden på det som skrivs ut eller arkiveras. Med den går det att visa att protokollet inte har ändrats sedan dess.
receipt-holds = { $n ->
    [0] Kvittokoden { $code } stämmer: protokollet { $transcript } är oförändrat sedan { $at }.
    [one] Kvittokoden { $code } stämmer: det som protokollet { $transcript } rymde { $at } är oförändrat. Sedan dess har det rättats { $n } gång, och rättelsen står för sig.
   *[other] Kvittokoden { $code } stämmer: det som protokollet { $transcript } rymde { $at } är oförändrat. Sedan dess har det rättats { $n } gånger, och rättelserna står för sig.
}
receipt-nowhere = Inget protokoll i lagret har kvittokoden { $code }. Antingen är koden fel avskriven, eller så är protokollet ett annat än när den gavs.
receipt-broken = Protokollet { $transcript } har haft kvittokoden { $code }, men det som står där ger en annan: det är ändrat.
verify-progress = Kontrollerat: { $done } av { $total } händelser
verify-log = { $n ->
    [one] { $n } rad i åtkomstloggen
   *[other] { $n } rader i åtkomstloggen
}
verify-checkpoints = { $n ->
    [one] { $n } signerad kontrollpunkt
   *[other] { $n } signerade kontrollpunkter
}
fault-checkpoint-differs = en kontrollpunkt säger något annat än det som står före den
fault-signature-wrong = en kontrollpunkt är inte signerad med lagrets nyckel
fault-checkpoint-missing = en kontrollpunkt saknas efter ett avslut eller en rättelse
fault-signing-key-lost = nyckeln som kontrollpunkter signeras med är borta eller trasig
fault-erased-untold = ett innehåll är borta utan att det framgår att det är gallrat
fault-stone-untrue = ett ärende anges som gallrat men är det inte
verify-stones = { $n ->
    [one] { $n } gallrat ärende, med uppgift om när och varför
   *[other] { $n } gallrade ärenden, vart och ett med uppgift om när och varför
}
