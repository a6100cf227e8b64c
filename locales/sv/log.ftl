# Språk: svenska (sv). Åtkomstloggen: vem som har gjort vad med vilket protokoll.
## Källspråk

cli-no-such-case = Det finns inget ärende med det numret, och inget protokoll med det namnet.
    .hint = Ett gallrat ärende hittas genom namnet på ett av dess protokoll: vilja transcripts list.
log-empty = Loggen har inga rader för det.
log-unlocked = lagret låstes upp
log-unlock-failed = { $n ->
    [one] { $n } misslyckat försök att låsa upp lagret, { $first }
   *[other] { $n } misslyckade försök att låsa upp lagret, { $first } till { $last }
}
log-opened-screen = protokollet öppnades på skärmen
log-opened-replay = protokollet spelades upp
log-opened-command = protokollet visades med ett kommando
log-opened-consent = protokollet lästes för uppgiften om samtycke
log-exported = protokollet lämnades ut som fil
log-printed = protokollet eller ett brev ur det skrevs ut
log-began = samtalet började
log-finished = samtalet avslutades
log-amended = protokollet rättades
log-assessed = en iakttagelse bedömdes
log-protection-changed = skyddet märktes eller togs bort
log-shown = det dolda visades
log-shown-why = det dolda visades: { $why }
log-told = en uppgift om gallring lämnades
log-held = gallringen stoppades
log-released = gallringsstoppet hävdes
log-erased = ärendet gallrades
log-slot-added = en väg in lades till: { $whose } ({ $slot })
log-slot-removed = en väg in togs bort: { $whose } ({ $slot })
log-slot-renewed = en väg in fick ny hemlighet eller dyrare gissningar: { $whose } ({ $slot })
log-slots-confirmed = vägarna in bekräftades efter att nyckelfilen hade ändrats
log-who-officer = handläggare
log-who-recovery = reservnyckel
log-who-manager = enhetschef
log-who-municipality = kommunen
log-read = loggen lästes
log-wording-remarks-read = anmärkningar på översättningar lästes: { $n }
log-wording-remarks-removed = anmärkningar på översättningar togs bort: { $n }
log-sampled = { $n ->
    [one] stickprov: { $n } av { $all } öppningar, frö { $seed }
   *[other] stickprov: { $n } av { $all } öppningar, frö { $seed }
}
log-checked = stickprovet { $seed } gicks igenom av { $by }
log-clock-confirmed = dagens datum bekräftades efter ett hopp i klockan
log-waiting-broken = { $n ->
    [one] { $n } rad som väntade utanför lagret gick inte att läsa: någon har ändrat filen
   *[other] { $n } rader som väntade utanför lagret gick inte att läsa: någon har ändrat filen
}
log-sample = { $n ->
    [one] Stickprov: { $n } av { $all } öppningar.
   *[other] Stickprov: { $n } av { $all } öppningar.
}
log-sample-seed = Frö: { $seed }
    Samma stickprov dras om med --seed. När det är genomgånget: vilja store log --checked { $seed } --by NAMN
log-check-noted = Antecknat: stickprovet { $seed } är genomgånget av { $by }.
