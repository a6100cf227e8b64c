# Language: Somali (so). What other interviews in the same case say about consent. $date is the day of that interview.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = Oggolaansho waa la diiday { $date }: macluumaad dadka kale ha siin, degmo kalena ha la xiriirin sal sharci la’aan.
    .short = Oggolaansho waa la diiday { $date }: waxba ha bixin sal sharci la’aan.
consent-withdrawn = Oggolaanshaha waa laga noqday, sida wareysiga { $date } ku qoran: macluumaad dambe dadka kale ha siin, degmo kalena ha la xiriirin sal sharci la’aan.
    .short = Oggolaanshaha waa laga noqday (wareysi { $date }): wax dambe ha bixin sal sharci la’aan.
consent-over = Oggolaanshaha wareysiga { $date } wuu dhacay: macluumaad dambe dadka kale ha siin oggolaansho cusub ama sal sharci la’aan.
    .short = Oggolaanshaha { $date } wuu dhacay: mid cusub codso.
consent-in-force = Oggolaansho waa jiraa sida wareysiga { $date } ku qoran: bixi oo keliya macluumaad ku jira wixii qofku haa ku yiri.
    .short = Oggolaansho waa jiraa ({ $date }): wixii qofku haa ku yiri gudaheeda.
consent-for-contact = Sida wareysiga { $date } ku qoran, qofku haa ayuu ku yiri xiriirka: bixi oo keliya macluumaad ku jira wixii uu halkaas haa ku yiri.
    .short = Haa xiriirka ({ $date }): wixii qofku haa ku yiri gudaheeda.
consent-about-child = Ilmo ku saabsan: { $what }
