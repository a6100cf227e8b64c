# Language: Finnish (fi). The state of the consent, as shown in the case.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = Suostumus kielletty { $date }: älä anna tietoja muille äläkä ota yhteyttä toiseen kuntaan ilman lain tukea.
    .short = Suostumus kielletty { $date }: älä anna mitään muille ilman lain tukea.
consent-withdrawn = Suostumus peruttu, keskustelun { $date } mukaan: älä anna enempää tietoja muille äläkä ota yhteyttä toiseen kuntaan ilman lain tukea.
    .short = Suostumus peruttu (keskustelu { $date }): älä anna enempää ilman lain tukea.
consent-over = Keskustelussa { $date } annettu suostumus on päättynyt: älä anna enempää tietoja muille ilman uutta suostumusta tai lain tukea.
    .short = Suostumus { $date } on päättynyt: pyydä uusi.
consent-in-force = Suostumus on, keskustelun { $date } mukaan: anna vain sellaisia tietoja, joihin henkilö on suostunut.
    .short = Suostumus on ({ $date }): siinä, mihin henkilö on suostunut.
consent-for-contact = Yhteydenottoon on suostuttu keskustelun { $date } mukaan: anna vain sellaisia tietoja, joihin henkilö siinä suostui.
    .short = Suostumus yhteydenottoon ({ $date }): siinä, mihin henkilö on suostunut.
consent-about-child = Lapsesta: { $what }
