# Språk: svenska (sv). Gallring: när ett ärende ska gallras, varför, vad som hindrar det, och vad som finns kvar efteråt.
## Källspråk

home-erased = Gallrade samtal
home-erased-on = Gallrat { $day } · { $begun }
stone = Gallrat { $day } enligt { $law }.
stone-decision = Beslut: { $reference }. Utfört { $at } av { $who }.
stone-extent = { $n ->
    [one] { $n } uppgift är borta, händelse { $first }. Att den fanns syns i kedjan; vad som sades finns inte kvar.
   *[other] { $n } uppgifter är borta, händelse { $first } till { $last }. Att de fanns syns i kedjan; vad som sades finns inte kvar.
}

## Reglerna

retention-heading = Regler för gallring, läget { $version }
retention-class-file = personakt
retention-class-parentage_adoption_placement = föräldraskap, adoption eller placerat barn
retention-class-child_protection = utredning till skydd för ett barn
retention-class-report_not_opened = anmälan som inte ledde till utredning
retention-years = { $n ->
    [one] { $n } år efter sista anteckningen
   *[other] { $n } år efter sista anteckningen
}
retention-years-done-by = { $period }, och senast vid utgången av kalenderåret därpå
retention-years-never = gallras inte
retention-unless = inte om svaret på { $question } är ja
retention-only-if = bara om svaret på { $question } är ja
retention-questions = Frågor som undantagen beror på. Svaret sparas, aldrig numret eller födelsedagen.
retention-question-exempt_area = Ligger kommunen i Östergötlands, Gotlands eller Västernorrlands län, eller är den Göteborg?
retention-question-exempt_birth_day = Är personen född den 5, 15 eller 25 i någon månad?
retention-question-child_is_30 = Har barnet fyllt 30 år?
retention-office-answer = Besvarat för alla ärenden här: { $answer }
retention-two-people = Gallringen kräver två personer.
retention-decision = eget beslut: { $decision }

## Ett ärende

retention-told-class = Slag: { $what }
retention-told-last-note = Sista anteckningen i personakten: { $what }
retention-unknown = inte angivet
retention-held = Gallringsstopp sedan { $since }: { $why }
retention-since = Ska gallras sedan { $due }
retention-since-and-by = Ska gallras sedan { $due }, senast { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, sista anteckningen { $trigger }, { $n } år. { $law }
   *[other] { $since }: { $class }, sista anteckningen { $trigger }, { $n } år. { $law }
}
retention-later = Gallras tidigast { $due }.
retention-never = Gallras inte: { $class }. { $law }
retention-exempt = Gallras inte, eftersom svaret är ja: { $question }
retention-not-yet = Gallras inte än, eftersom svaret är nej: { $question }
retention-cannot-tell = Det går inte att säga om det ska gallras. Det som behöver anges: { $what }
retention-missing-class = ärendets slag
retention-missing-last-note = dagen för sista anteckningen
retention-missing-rule = en regel för ärendets slag
retention-no-such-class = Det finns inget slag som heter { $class }.
    .hint = De som finns: { $classes }
retention-no-such-question = Det finns ingen fråga som heter { $question }.
    .hint = De som finns: { $questions }

## Kontorets egna regler

retention-own-syntax = { $path }, rad { $line }: går inte att läsa ({ $detail }).
    .hint = Inget gallras förrän filen går att läsa.
retention-own-no-day = { $path }, rad { $line }: ett datum ska vara en hel dag.
retention-own-years-or-never = { $path }, rad { $line }: { $class } ska ha antingen years eller never.
retention-own-unknown-question = { $path }, rad { $line }: det finns ingen fråga som heter { $question }.
retention-own-no-answer = { $path }, rad { $line }: svaret på { $question } ska vara yes eller no.
retention-own-twice = { $path }, rad { $line }: { $class } har redan en regel i filen.
retention-own-shorter = { $path }, rad { $line }: { $years } år är kortare tid än lagen ger för { $class }: { $least } år.
    .hint = En egen regel kan bara förlänga tiden. Inget gallras förrän filen är rättad.
retention-own-never = { $path }, rad { $line }: { $class } gallras aldrig enligt lag, och en egen regel kan inte ändra det.
    .hint = Inget gallras förrän filen är rättad.
retention-own-no-title = { $path }, rad { $line }: { $class } är ett eget slag och behöver title.
retention-own-no-decision = { $path }, rad { $line }: regeln för { $class } behöver decision, beslutet som den vilar på.

## Stopp

hold-why-missing = Skälet till gallringsstoppet saknas.
hold-placed = Ärendet har fått ett gallringsstopp.
hold-released = Gallringsstoppet är hävt.
hold-none = Ärendet har inget gallringsstopp.

## Det som ska gallras

erase-due = { $n ->
    [0] Inget ska gallras { $day }.
    [one] { $n } ärende ska gallras { $day }:
   *[other] { $n } ärenden ska gallras { $day }:
}
erase-held = { $n ->
    [one] { $n } ärende har ett gallringsstopp:
   *[other] { $n } ärenden har ett gallringsstopp:
}
erase-cannot-tell = { $n ->
    [one] { $n } ärende kan vara moget för gallring, men något behöver anges först (vilja store retention):
   *[other] { $n } ärenden kan vara mogna för gallring, men något behöver anges först (vilja store retention):
}
erase-later = { $n ->
    [one] { $n } ärende gallras senare, tidigast { $day }.
   *[other] { $n } ärenden gallras senare, det första tidigast { $day }.
}
erase-never = { $n ->
    [one] { $n } ärende gallras aldrig enligt lag.
   *[other] { $n } ärenden gallras aldrig enligt lag.
}
erase-exempt = { $n ->
    [one] { $n } ärende är undantaget.
   *[other] { $n } ärenden är undantagna.
}
erase-not-yet = { $n ->
    [one] { $n } ärende gallras inte än.
   *[other] { $n } ärenden gallras inte än.
}
erase-no-number = utan nummer
erase-handed-out = { $n ->
    [one] Har lämnats ut { $n } gång. Det som har lämnats ut gallras inte här.
   *[other] Har lämnats ut { $n } gånger. Det som har lämnats ut gallras inte här.
}
erase-how = Inget är gallrat. Gallra det som ska gallras: vilja store erase --due --confirm --decision BETECKNING
erase-not-today = { $day } är inte i dag ({ $today }). Gallringen görs bara för dagens datum.
erase-no-reference = Beslutets beteckning saknas.
erase-second-passphrase = Den andra personens lösenfras:
erase-clock-jumped = Datorns klocka har hoppat från { $from } till { $to }.
erase-done = { $n ->
    [one] { $n } ärende är gallrat.
   *[other] { $n } ärenden är gallrade.
}
