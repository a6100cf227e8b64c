# Language: Somali (so). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.
## Reviewed by: nobody yet

## The office's own texts

own-text-mark = qoraalka xafiiska, aan la hubin
own-text-shown = { $what }, qoraalka xafiiska
own-texts-count = { $n ->
    [one] { $n } qoraal oo xafiiska u gaar ah
   *[other] { $n } qoraal oo xafiiska u gaar ah
}
own-texts-unreviewed = { $n ->
    [one] { $n } qoraal oo xafiiska u gaar ah, aan la hubin
   *[other] { $n } qoraal oo xafiiska u gaar ah, aan la hubin
}
own-texts-unused = { $n ->
    [one] { $n } qoraal oo xafiiska ah lama isticmaalo; kan barnaamijka ayaa muuqda. Sababta: vilja locales check
   *[other] { $n } qoraal oo xafiiska ah lama isticmaalo; kuwa barnaamijka ayaa muuqda. Sababta: vilja locales check
}
own-text-unknown = Barnaamijku ma laha qoraal la yiraahdo “{ $id }”.
    .hint = { $suggested ->
        [yes] Ma waxaad ula jeedday “{ $nearest }”?
       *[no] Ka saar, ama raadi magaca qoraalka: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] Qoraalka “{ $id }” lama beddelo: oggolaanshaha waa in la bixiyo erayo isku mid ah meel kasta.
        [statement] Qoraalka “{ $id }” lama beddelo: waxa kor loo akhriyo waa in ay qof walba erayo isku mid ah u ahaadaan.
        [protection] Qoraalka “{ $id }” lama beddelo: wuxuu sheegayaa sida qofka la ilaaliyo loo ilaaliyo.
        [law] Qoraalka “{ $id }” lama beddelo: wuxuu sheegayaa waxa sharcigu ama isha ay leeyihiin.
       *[honest] Qoraalka “{ $id }” lama beddelo: wuxuu sheegayaa qoraalka barnaamijka iyo kan aan ahayn.
    }
    .hint = Ka saar faylka. Haddii qoraalka barnaamijku khaldan yahay, u qor cidda barnaamijka soo saarta.
own-text-not-filled-in = Qoraalka “{ $id }” ma laha “{ $variable }” la geliyo.
    .hint = Geli oo keliya waxa qoraalka iswiidhishku geliyo. Ilaa markaas qoraalka barnaamijka ayaa muuqda.
own-text-put-in = { $what ->
        [term] Ereyga “-{ $name }” laguma dari karo qoraalka xafiiska.
        [function] Hawsha “{ $name }” laguma dari karo qoraalka xafiiska.
       *[text] Qoraalka “{ $name }” laguma dari karo qoraalka xafiiska.
    }
    .hint = Erayada dhammaystir. Ilaa markaas qoraalka barnaamijka ayaa muuqda.
own-text-forbidden = Halkan waxaa ku jira xaraf aan la arag ({ $character }) oo qoraalka qarin ama rogi kara. Qoraalkan lama isticmaalo.
    .hint = Xarafka ka saar. Waxaa laga yaabaa inuu la yimid markii qoraalka la dhejiyey.
own-text-too-deep = Qaansooyinku waxay isku dhex jiraan in ka badan { $limit } lakab. Qoraalkan lama isticmaalo.
    .hint = Qoraalka si fudud u qor.
own-text-not-a-language = Barnaamijku kuma hadlo luqadda “{ $language }”. Faylka lama isticmaalo.
    .hint = Faylka dhig galka luqad jirta: vilja locales coverage.

## Languages that nobody speaks

language-sv-x-long = luqad tijaabo: qoraallo dhaadheer
language-sv-x-accent = luqad tijaabo: xarfo calaamadsan
language-sv-x-rtl = luqad tijaabo: midig ilaa bidix
language-sv-x-missing = luqad tijaabo: qoraal la’aan
language-sv-x-names = luqad tijaabo: magacyada qoraallada

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = iswiidhish, asalka
preview-state-missing = ma jiro
preview-state-unreviewed = lama hubin
preview-state-reviewed = waa la hubiyey
preview-alone = Lama helin bog muujiya qoraalka. Halkan keligiis ayuu ku yaal.
preview-file = Fayl: { $file }
preview-comment = Turjumaanka: { $comment }
preview-first = Kani waa qoraalka ugu horreeya.
preview-read-again = Qoraallada mar kale ayaa la akhriyey. Khaladaadka ku jira: { $n }
preview-list-file = { $file }: { $n } oo ka mid ah { $of } qoraal boggooda ayay ku yaallaan
preview-last = Kani waa qoraalka ugu dambeeya.
preview-none-missing = Dhinacaas qoraal kama maqna.
preview-none-unreviewed = Dhinacaas ma jiro qoraal aan la hubin.
preview-only-looked-at = Halkan qoraallada ayaa la eegaa: waxba lagama jawaabo, waxbana lama kaydiyo. { $next } ayaa muujinaya kan xiga.
preview-no-language = Sheeg luqadda qoraallada lagu muujinayo.
    .hint = Ku dar --lang, tusaale: vilja locales preview --lang so
preview-no-such-text = Ma jiro qoraal ama fayl la yiraahdo “{ $name }”.
    .hint = { $suggested ->
        [yes] Ma waxaad ula jeedday “{ $nearest }”?
       *[no] Qor magaca qoraal, fayl sida app.ftl ama foom sida inflyttning.
    }
preview-no-folder = Galka { $path } ma jiro.
    .hint = Sheeg galka leh gal luqad kasta, ama galka luqadda.

## Commands

action-next-missing = Qoraalka xiga ee maqan
    .key = maqan xiga
    .word = maqan-xiga
action-previous-missing = Qoraalkii hore ee maqan
    .key = maqan hore
    .word = maqan-hore
action-next-unreviewed = Qoraalka xiga ee aan la hubin
    .key = aan la hubin xiga
    .word = hubin-xiga
action-previous-unreviewed = Qoraalkii hore ee aan la hubin
    .key = aan la hubin hore
    .word = hubin-hore
