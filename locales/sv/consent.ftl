# Språk: svenska (sv). Vad andra samtal i samma ärende säger om samtycke. $date är dagen för det samtalet.
## Källspråk

consent-refused = Samtycke nekat { $date }: lämna inga uppgifter till andra och kontakta ingen annan kommun utan lagstöd.
    .short = Samtycke nekat { $date }: lämna inget till andra utan lagstöd.
consent-withdrawn = Samtycket återkallat, enligt samtalet { $date }: lämna inga fler uppgifter till andra och kontakta ingen annan kommun utan lagstöd.
    .short = Samtycket återkallat (samtal { $date }): lämna inget mer utan lagstöd.
consent-over = Samtycket från samtalet { $date } har gått ut: lämna inga fler uppgifter till andra utan nytt samtycke eller lagstöd.
    .short = Samtycket från { $date } har gått ut: be om ett nytt.
consent-in-force = Samtycke finns enligt samtalet { $date }: lämna bara uppgifter inom det som personen har sagt ja till.
    .short = Samtycke finns ({ $date }): inom det som personen har sagt ja till.
consent-for-contact = Ja till kontakt enligt samtalet { $date }: lämna bara uppgifter inom det som personen sade ja till där.
    .short = Ja till kontakt ({ $date }): inom det som personen sade ja till.
consent-about-child = Om ett barn: { $what }
