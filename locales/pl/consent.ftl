# Language: Polish (pl). What other interviews of the same case say about consent. $date is the day of that interview.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = Odmowa zgody { $date }: nie przekazuj innym żadnych danych i nie kontaktuj się z inną gminą bez podstawy w ustawie.
    .short = Odmowa zgody { $date }: nic nie przekazuj bez podstawy w ustawie.
consent-withdrawn = Zgoda cofnięta, według rozmowy { $date }: nie przekazuj innym dalszych danych i nie kontaktuj się z inną gminą bez podstawy w ustawie.
    .short = Zgoda cofnięta (rozmowa { $date }): nic więcej nie przekazuj bez podstawy w ustawie.
consent-over = Zgoda z rozmowy { $date } wygasła: nie przekazuj innym dalszych danych bez nowej zgody lub podstawy w ustawie.
    .short = Zgoda z { $date } wygasła: poproś o nową.
consent-in-force = Według rozmowy { $date } jest zgoda: przekazuj tylko dane w granicach tego, na co osoba się zgodziła.
    .short = Jest zgoda ({ $date }): w granicach tego, na co osoba się zgodziła.
consent-for-contact = Według rozmowy { $date } osoba zgodziła się na kontakt: przekazuj tylko dane w granicach tego, na co się wtedy zgodziła.
    .short = Zgoda na kontakt ({ $date }): w granicach tego, na co osoba się zgodziła.
consent-about-child = O dziecku: { $what }
