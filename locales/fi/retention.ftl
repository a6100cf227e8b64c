# Language: Finnish (fi). What is erased, when and by which rule.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = Hävitetyt keskustelut
home-erased-on = Hävitetty { $day } · { $begun }
stone = Hävitetty { $day }, peruste { $law }.
stone-decision = Päätös: { $reference }. Tehty { $at }, tekijä { $who }.
stone-extent = { $n ->
    [one] { $n } tieto on poissa, tapahtuma { $first }. Ketjusta näkyy, että se oli olemassa; sitä, mitä sanottiin, ei enää ole.
   *[other] { $n } tietoa on poissa, tapahtumat { $first }–{ $last }. Ketjusta näkyy, että ne olivat olemassa; sitä, mitä sanottiin, ei enää ole.
}

## The rules

retention-heading = Hävittämisen säännöt, tilanne { $version }
retention-class-file = henkilöakti (personakt)
retention-class-parentage_adoption_placement = vanhemmuus, adoptio tai sijoitettu lapsi
retention-class-child_protection = selvitys lapsen suojelemiseksi
retention-class-report_not_opened = ilmoitus, joka ei johtanut selvitykseen
retention-years = { $n ->
    [one] { $n } vuosi viimeisen merkinnän jälkeen
   *[other] { $n } vuotta viimeisen merkinnän jälkeen
}
retention-years-done-by = { $period }, ja viimeistään sitä seuraavan kalenterivuoden lopussa
retention-years-never = ei hävitetä
retention-unless = ei, jos vastaus kysymykseen { $question } on kyllä
retention-only-if = vain, jos vastaus kysymykseen { $question } on kyllä
retention-questions = Kysymykset, joista poikkeukset riippuvat. Vastaus tallennetaan, ei koskaan numeroa eikä syntymäpäivää.
retention-question-exempt_area = Onko kunta Östergötlandin, Gotlannin tai Västernorrlandin läänissä, tai onko se Göteborg?
retention-question-exempt_birth_day = Onko henkilö syntynyt jonkin kuukauden 5., 15. tai 25. päivänä?
retention-question-child_is_30 = Onko lapsi täyttänyt 30 vuotta?
retention-office-answer = Vastattu kaikille tämän toimiston asioille: { $answer }
retention-two-people = Hävittäminen vaatii kaksi henkilöä.
retention-decision = oma päätös: { $decision }

## One case

retention-told-class = Laji: { $what }
retention-told-last-note = Viimeinen merkintä henkilöaktissa: { $what }
retention-unknown = ei ilmoitettu
retention-held = Hävittämiskielto, alkaen { $since }: { $why }
retention-since = On hävitettävä, alkaen { $due }
retention-since-and-by = On hävitettävä, alkaen { $due }, viimeistään { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, viimeinen merkintä { $trigger }, { $n } vuosi. { $law }
   *[other] { $since }: { $class }, viimeinen merkintä { $trigger }, { $n } vuotta. { $law }
}
retention-later = Hävitetään aikaisintaan { $due }.
retention-never = Ei hävitetä: { $class }. { $law }
retention-exempt = Ei hävitetä, koska vastaus on kyllä: { $question }
retention-not-yet = Ei vielä hävitetä, koska vastaus on ei: { $question }
retention-cannot-tell = Ei voi sanoa, pitääkö se hävittää. Pitää ilmoittaa: { $what }
retention-missing-class = asian laji
retention-missing-last-note = viimeisen merkinnän päivä
retention-missing-rule = sääntö asian lajille
retention-no-such-class = Lajia { $class } ei ole.
    .hint = Olemassa olevat: { $classes }
retention-no-such-question = Kysymystä { $question } ei ole.
    .hint = Olemassa olevat: { $questions }

## The office's own rules

retention-own-syntax = { $path }, rivi { $line }: ei voi lukea ({ $detail }).
    .hint = Mitään ei hävitetä, ennen kuin tiedoston voi lukea.
retention-own-no-day = { $path }, rivi { $line }: päivämäärän on oltava kokonainen päivä.
retention-own-years-or-never = { $path }, rivi { $line }: kohdassa { $class } on oltava joko years tai never.
retention-own-unknown-question = { $path }, rivi { $line }: kysymystä { $question } ei ole.
retention-own-no-answer = { $path }, rivi { $line }: vastauksen kysymykseen { $question } on oltava yes tai no.
retention-own-twice = { $path }, rivi { $line }: kohdalla { $class } on jo sääntö tiedostossa.
retention-own-shorter = { $path }, rivi { $line }: { $years } vuotta on lyhyempi aika kuin laki antaa lajille { $class }: { $least } vuotta.
    .hint = Oma sääntö voi vain pidentää aikaa. Mitään ei hävitetä, ennen kuin tiedosto on korjattu.
retention-own-never = { $path }, rivi { $line }: lajia { $class } ei lain mukaan koskaan hävitetä, eikä oma sääntö voi muuttaa sitä.
    .hint = Mitään ei hävitetä, ennen kuin tiedosto on korjattu.
retention-own-no-title = { $path }, rivi { $line }: { $class } on oma laji ja tarvitsee title.
retention-own-no-decision = { $path }, rivi { $line }: lajin { $class } sääntö tarvitsee decision, päätöksen, johon se perustuu.

## Holds

hold-why-missing = Hävittämiskiellon syy puuttuu.
hold-placed = Asialle on annettu hävittämiskielto.
hold-released = Hävittämiskielto on poistettu.
hold-none = Asialla ei ole hävittämiskieltoa.

## What is to be erased

erase-due = { $n ->
    [0] Mitään ei hävitetä { $day }.
    [one] { $n } asia on hävitettävä { $day }:
   *[other] { $n } asiaa on hävitettävä { $day }:
}
erase-held = { $n ->
    [one] { $n } asialla on hävittämiskielto:
   *[other] { $n } asialla on hävittämiskielto:
}
erase-cannot-tell = { $n ->
    [one] { $n } asia voi olla kypsä hävitettäväksi, mutta ensin pitää ilmoittaa jotain (vilja store retention):
   *[other] { $n } asiaa voi olla kypsiä hävitettäväksi, mutta ensin pitää ilmoittaa jotain (vilja store retention):
}
erase-later = { $n ->
    [one] { $n } asia hävitetään myöhemmin, aikaisintaan { $day }.
   *[other] { $n } asiaa hävitetään myöhemmin, ensimmäinen aikaisintaan { $day }.
}
erase-never = { $n ->
    [one] { $n } asiaa ei lain mukaan koskaan hävitetä.
   *[other] { $n } asiaa ei lain mukaan koskaan hävitetä.
}
erase-exempt = { $n ->
    [one] { $n } asia on poikkeus.
   *[other] { $n } asiaa on poikkeuksia.
}
erase-not-yet = { $n ->
    [one] { $n } asiaa ei vielä hävitetä.
   *[other] { $n } asiaa ei vielä hävitetä.
}
erase-no-number = ilman numeroa
erase-handed-out = { $n ->
    [one] On luovutettu { $n } kerran. Sitä, mikä on luovutettu, ei hävitetä täällä.
   *[other] On luovutettu { $n } kertaa. Sitä, mikä on luovutettu, ei hävitetä täällä.
}
erase-how = Mitään ei ole hävitetty. Hävitä se, mikä on hävitettävä: vilja store erase --due --confirm --decision TUNNUS
erase-not-today = { $day } ei ole tänään ({ $today }). Hävittäminen tehdään vain tämän päivän päivämäärällä.
erase-no-reference = Päätöksen tunnus puuttuu.
erase-second-passphrase = Toisen henkilön salalause:
erase-clock-jumped = Tietokoneen kello on hypännyt: { $from } → { $to }.
erase-done = { $n ->
    [one] { $n } asia on hävitetty.
   *[other] { $n } asiaa on hävitetty.
}
