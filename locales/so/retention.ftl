# Language: Somali (so). Erasing by rule: when a case is to be erased, why, what stands in the way, and what is left afterwards.
## Translated from Swedish.
## Reviewed by: nobody yet

home-erased = Wareysiyo la masaxay
home-erased-on = La masaxay { $day } · { $begun }
stone = Waxaa la masaxay { $day } sida uu qabo { $law }.
stone-decision = Go’aan: { $reference }. Waxaa fuliyey { $at } { $who }.
stone-extent = { $n ->
    [one] { $n } xog ayaa maqan, dhacdo { $first }. Inay jirtay silsiladda ayaa lagu arkaa; wixii la yiri ma jiraan.
   *[other] { $n } xog ayaa maqan, dhacdo { $first } ilaa { $last }. Inay jireen silsiladda ayaa lagu arkaa; wixii la yiri ma jiraan.
}

## The rules

retention-heading = Xeerarka masaxidda, xaaladda { $version }
retention-class-file = faylka qofka (personakt)
retention-class-parentage_adoption_placement = waalidnimo, korsasho ama ilmo meel la geeyey
retention-class-child_protection = baaritaan badbaadin ilmo
retention-class-report_not_opened = warbixin aan baaritaan keenin
retention-years = { $n ->
    [one] { $n } sano qoraalkii ugu dambeeyey kadib
   *[other] { $n } sano qoraalkii ugu dambeeyey kadib
}
retention-years-done-by = { $period }, ugu dambaynna dhammaadka sanad-kalandarka xiga
retention-years-never = lama masaxo
retention-unless = lama sameeyo haddii jawaabta { $question } haa tahay
retention-only-if = oo keliya haddii jawaabta { $question } haa tahay
retention-questions = Su’aalaha waxa ka reeban ku xiran yihiin. Jawaabta waa la kaydiyaa, lambarka ama maalinta dhalashada weligeed lama kaydiyo.
retention-question-exempt_area = Degmadu ma ku taal gobolka Östergötland, Gotland ama Västernorrland, mise waa Göteborg?
retention-question-exempt_birth_day = Qofku ma dhashay 5, 15 ama 25 bil kasta ha ahaatee?
retention-question-child_is_30 = Ilmuhu ma 30 jirsaday?
retention-office-answer = Halkan waxaa looga jawaabay kiisaska oo dhan: { $answer }
retention-two-people = Masaxiddu waxay u baahan tahay laba qof.
retention-decision = go’aan u gaar ah: { $decision }

## A case

retention-told-class = Nooc: { $what }
retention-told-last-note = Qoraalkii ugu dambeeyey ee faylka qofka: { $what }
retention-unknown = lama sheegin
retention-held = Joojin masaxid tan iyo { $since }: { $why }
retention-since = Waa in la masaxo tan iyo { $due }
retention-since-and-by = Waa in la masaxo tan iyo { $due }, ugu dambayn { $by }
retention-due = { $n ->
    [one] { $since }: { $class }, qoraalkii ugu dambeeyey { $trigger }, { $n } sano. { $law }
   *[other] { $since }: { $class }, qoraalkii ugu dambeeyey { $trigger }, { $n } sano. { $law }
}
retention-later = Waxaa la masaxaa ugu horrayn { $due }.
retention-never = Lama masaxo: { $class }. { $law }
retention-exempt = Lama masaxo, maadaama jawaabtu haa tahay: { $question }
retention-not-yet = Weli lama masaxo, maadaama jawaabtu maya tahay: { $question }
retention-cannot-tell = Lama sheegi karo in la masaxayo. Waxa loo baahan yahay in la sheego: { $what }
retention-missing-class = nooca kiiska
retention-missing-last-note = maalinta qoraalkii ugu dambeeyey
retention-missing-rule = xeer nooca kiiska ah
retention-no-such-class = Nooc la yiraahdo { $class } ma jiro.
    .hint = Kuwa jira: { $classes }
retention-no-such-question = Su’aal la yiraahdo { $question } ma jirto.
    .hint = Kuwa jira: { $questions }

## The office’s own rules

retention-own-syntax = { $path }, sadar { $line }: lama akhrin karo ({ $detail }).
    .hint = Waxba lama masaxo ilaa faylka la akhrin karo.
retention-own-no-day = { $path }, sadar { $line }: taariikhdu waa inay maalin dhan noqoto.
retention-own-years-or-never = { $path }, sadar { $line }: { $class } waa inay lahaato ama years ama never.
retention-own-unknown-question = { $path }, sadar { $line }: su’aal la yiraahdo { $question } ma jirto.
retention-own-no-answer = { $path }, sadar { $line }: jawaabta { $question } waa inay yes ama no tahay.
retention-own-twice = { $path }, sadar { $line }: { $class } horeba faylka xeer ayay ku leedahay.
retention-own-shorter = { $path }, sadar { $line }: { $years } sano waa ka gaaban tahay waqtiga sharcigu siiyo { $class }: { $least } sano.
    .hint = Xeer gaar ah waqtiga wuu dheerayn karaa oo keliya. Waxba lama masaxo ilaa faylka la saxo.
retention-own-never = { $path }, sadar { $line }: { $class } sharci ahaan weligeed lama masaxo, xeer gaar ahna ma beddeli karo.
    .hint = Waxba lama masaxo ilaa faylka la saxo.
retention-own-no-title = { $path }, sadar { $line }: { $class } waa nooc gaar ah, wuxuuna u baahan yahay title.
retention-own-no-decision = { $path }, sadar { $line }: xeerka { $class } wuxuu u baahan yahay decision, go’aanka uu ku dhisan yahay.

## Holds

hold-why-missing = Sababta joojinta masaxiddu way maqan tahay.
hold-placed = Kiiska joojin masaxid ayaa la saaray.
hold-released = Joojinta masaxidda waa laga qaaday.
hold-none = Kiiska joojin masaxid ma saarna.

## What is to be erased

erase-due = { $n ->
    [0] Waxba lama masaxayo { $day }.
    [one] { $n } kiis waa in la masaxo { $day }:
   *[other] { $n } kiis waa in la masaxo { $day }:
}
erase-held = { $n ->
    [one] { $n } kiis joojin masaxid ayaa saaran:
   *[other] { $n } kiis joojin masaxid ayaa saaran:
}
erase-cannot-tell = { $n ->
    [one] { $n } kiis ayaa laga yaabaa inuu masaxid gaaray, laakiin wax baa marka hore loo baahan yahay in la sheego (vilja store retention):
   *[other] { $n } kiis ayaa laga yaabaa inay masaxid gaareen, laakiin wax baa marka hore loo baahan yahay in la sheego (vilja store retention):
}
erase-later = { $n ->
    [one] { $n } kiis dambe ayaa la masaxaa, ugu horrayn { $day }.
   *[other] { $n } kiis dambe ayaa la masaxaa, kan koowaad ugu horrayn { $day }.
}
erase-never = { $n ->
    [one] { $n } kiis sharci ahaan weligiis lama masaxo.
   *[other] { $n } kiis sharci ahaan weligood lama masaxo.
}
erase-exempt = { $n ->
    [one] { $n } kiis waa laga reebay.
   *[other] { $n } kiis waa laga reebay.
}
erase-not-yet = { $n ->
    [one] { $n } kiis weli lama masaxo.
   *[other] { $n } kiis weli lama masaxo.
}
erase-no-number = lambar la’aan
erase-handed-out = { $n ->
    [one] { $n } mar ayaa la bixiyey. Wixii la bixiyey halkan lagama masaxo.
   *[other] { $n } jeer ayaa la bixiyey. Wixii la bixiyey halkan lagama masaxo.
}
erase-how = Waxba lama masaxin. Masax waxa la masaxayo: vilja store erase --due --confirm --decision TIXRAAC
erase-not-today = { $day } maanta ma aha ({ $today }). Masaxidda waxaa la sameeyaa taariikhda maanta oo keliya.
erase-no-reference = Tixraaca go’aanku wuu maqan yahay.
erase-second-passphrase = Weedh-sireedka qofka labaad:
erase-clock-jumped = Saacadda kombuyuutarku waxay ka boodday { $from } ilaa { $to }.
erase-done = { $n ->
    [one] { $n } kiis waa la masaxay.
   *[other] { $n } kiis waa la masaxay.
}
