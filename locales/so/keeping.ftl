# Language: Somali (so). A new key to the store, who gets what, and copies that erasing does not reach.
## Translated from Swedish.
## Reviewed by: nobody yet

new-key-going = Albaabbadan way joogsanayaan, maadaama waxa fura aanay halkan joogin:
new-key-ask = Kaydka ma fure cusub la siiyaa? Wixii la yiri ma isbeddelaan. Qor haa:
new-key-not-asked = Waxba lama beddelin: lama weydiin karin.
    .hint = Ku dar --yes haddii kaydka su’aal la’aan fure cusub la siinayo.
new-key-declined = Waxba lama beddelin.
new-key-passphrase-of = { $slot }
    Weedh-sireedka, ama bannaan haddii aanu halkan joogin:
new-key-paper-of = { $slot }
    Warqadda ka qor furaha badbaadada, ama bannaan: markaas mid cusub ayaa la muujinayaa.
new-key-done = Kaydku wuxuu leeyahay fure cusub. Kii hore mar dambe ma furo.
new-key-gone = Albaabbadan mar dambe ma shaqeeyaan:
new-key-add-again = Mar kale ku dar vilja store slots add: passphrase qof, recovery fure badbaado oo cusub.
new-key-backed-up = Nuqul badbaado oo cusub ayaa la sameeyey. Nuqullada kaydka laftiisa ee furihii hore waa la tirtiray.
new-key-not-backed-up = Nuqul badbaado oo cusub lama samayn. Nuqullada kaydka laftiisa ee furihii hore way sii jiraan ilaa mid cusub la sameeyo.
new-key-older-backups = Nuqulladan amar ayaa lagu sameeyey, furihii horena weli wuu furaa. Tirtir:

log-key-renewed = { $n ->
    [0] kaydku fure cusub ayuu helay; albaabbadii oo dhan way jiraan
    [one] kaydku fure cusub ayuu helay; { $n } albaab ayaa joogsaday
   *[other] kaydku fure cusub ayuu helay; { $n } albaab ayaa joogsaday
}
log-backed-up = nuqul badbaado ayaa amar lagu sameeyey: { $path }
log-restored = nuqul badbaado oo { $at } ah ayaa meesha kaydka la geliyey
log-export-on-consent = bixintu waxay ku dhisan tahay oggolaansho: { $why }
log-export-on-law = bixintu waxay ku dhisan tahay sharci: { $why }

new-key-second-missed = { $path } lama gaari karin. Nuqullada halkaas furihii hore ayaa fura ilaa mar dambe nuqul halkaas lagu sameeyo.

erase-backups-renewed = Nuqullada badbaadada ee barnaamijka laftiisa mar kale ayaa la sameeyey. Wixii la masaxay kuma jiraan.
erase-backups-later = Nuqullada badbaadada ee barnaamijka laftiisa waxaa ku jira wixii la masaxay ilaa mid cusub la sameeyo. Waxaa la sameeyaa marka barnaamijka mar dambe la furo, waana in la sameeyo ugu dambayn { $day }.
erase-second-missed = { $path } lama gaari karin. Nuqullada halkaas waxaa ku jira wixii la masaxay ilaa mar dambe nuqul halkaas lagu sameeyo.
erase-copies = Nuqulladan barnaamijku ma ilaaliyo, wixii la masaxayna way ku jiri karaan. Tirtir:
erase-copy-not-there = { $path } (hadda halkaas ma jiro; tirtir haddii la raray)
