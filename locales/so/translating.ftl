# Language: Somali (so). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.
## Reviewed by: nobody yet

## Faults in a translation

problem-foreign-letters = Luqadda { $language } laguma qoro xarfaha { $letters }.
    .hint = Qor xarafka luqadda lafteeda. Shaashadda si isku mid ah ayuu uga muuqan karaa.
problem-hidden-character = Halkan waxaa ku jira calaamad aan la arki karin ({ $character }).
    .hint = Ka saar calaamadda. Waxaa laga yaabaa inay la timid qoraal la soo dhejiyey.
problem-markup = “{ $mark }” sida ay u qoran tahay ayaa loo muujiyaa.
    .hint = Ka saar. Qoraalka sidaas laguma waaweynayn karo, sadarrana looguma kala jari karo.
problem-plural-missing = Luqaddu waxay leedahay qaab tirooyinka sida { $example }, halkanna waa ka maqan yahay.
    .hint = Ku dar xulashada sadarka [{ $form }].
problem-plural-never-used = Qaabka [{ $form }] weligiis lama isticmaalo: luqaddu uma laha tirooyinka idil.
    .hint = Ka saar sadarka.
problem-too-wide = Qoraalku wuxuu qaataa { $cols } tiir, laakiin ugu badnaan { $most } ayaa ku filan.
    .hint = Soo gaabi.
problem-order-lost = “{ $value }” waxaa loo muujiyaa kala horreyn kale, maxaa yeelay luqadda waxaa laga qoraa midig.
    .hint = Ka hor qor {"{"} "\u2066" {"}"}, ka dibna {"{"} "\u2069" {"}"}.
problem-open-isolate = Calaamadda jihada akhriska waa la furay laakiin lama xirin, ama lidkeeda.
    .hint = Ku qor gudaha qaanso-weyneyaasha "\u2069" inta "\u2066" ay jirto.
problem-changed-since = Qoraalka iswiidhishka ah waa la beddelay tan iyo markii “{ $id }” la turjumay.
    .hint = Mar kale turjum. Haddii turjumaaddu weli sax tahay: vilja locales holds { $id }.

## The table

translating-exported = Shaxdu waxay ku jirtaa { $path }. Tirada qoraallada ku jira: { $n }.
translating-changed = iswiidhish lagu beddelay turjumaadda ka dib: { $n }
translating-scenarios = xaaladaha tababarka: { $n } oo ka mid ah { $of }, qoraallada { $said } oo ka mid ah { $texts }
translating-taken = { $file }: qoraallo cusub ama la beddelay: { $n }
translating-taken-in-all = Qoraallada la qaatay: { $n }
translating-unchanged = Aan is beddelin: { $n }
translating-empty = Unugyo madhan oo qoraalkoodu sidii hore ku hadhayo: { $n }
translating-refused = Sadarka { $row }, { $text }: { $why }
translating-refused-more = Kuwo kale oo aan la qaadan: { $n }
translating-given-back = Qoraallada aan la qaadan waxay ku jiraan { $path }, sababtuna tiirka ugu dambeeya ayay ku qoran tahay. Halkaas ku sax, ka dibna faylkaas soo geli. Tirada qoraallada: { $n }.
translating-reviewed = waxaa hubiyey { $reviewer }
translating-reviewed-file = { $file }: waxaa hubiyey { $reviewer }
translating-review-kept-back = { $reviewer } looma qorin hubiye. Tirada qoraallada faylka ee aan shaxda ugu jirin sida ay faylka ugu jiraan: { $n }
translating-review-lost = faylka waxaa ku qornaa in la hubiyey, haddana waxaa ku qoran in aan la hubin
translating-held = { $text } waa sax: { $languages }
translating-left = { $text } waxaa lagu beddelay iswiidhishka: { $languages }
translating-noted = Qoraallo la beddelay oo lagu qoray inay sax yihiin: { $n }
translating-noted-new = Qoraallo cusub oo la qoray: { $n }

## Why a text is not taken

translating-why-unknown = Qoraal noocaas ah ma jiro.
    .hint = Ha beddelin tiirarka file iyo id. Qoraalka waxaa laga yaabaa in la saaray tan iyo markii shaxda la sameeyey.
translating-why-twice = Isla qoraalkan wuxuu sidoo kale ku jiraa sadarka { $row }, oo leh turjumaad kale.
    .hint = Mid ka mid ah reeb.
translating-why-meanwhile = Qof kale ayaa beddelay turjumaadda tan iyo markii shaxda la sameeyey.
    .hint = La barbar dhig qoraalka hadda barnaamijka ku jira, oo qor kan ay tahay inuu jiro.
translating-why-error = “{ $text }” waa khalad ka yimid barnaamijka shaxda, qoraal ma aha.
    .hint = Unugga ka dhig qoraal barnaamijka shaxda, oo mar kale qor turjumaadda.
translating-why-formula = Qoraalku wuxuu ku bilaabmaa calaamad ay barnaamijyada shaxdu u qaataan xisaab.
    .hint = Xaraf ku bilow.
translating-why-no-swedish = Lama arki karo qoraalka iswiidhishka ah ee sadarkan laga turjumay.
    .hint = Tiirarka swedish iyo mark sidoodii u daa.
translating-why-long = Qoraalku wuu ka dheer yahay { $most } xaraf.
    .hint = Soo gaabi.
translating-why-not-kept = Qoraalku sida uu u qoran yahay kuma soo noqon lahayn.
    .hint = Sadarna kama bilaabmi karo bannaan, dhibic, xiddig ama qaanso afargeesle ah.
translating-why-file = Faylka { $file } lama akhrin karo, sidaas darteed waxba laguma dari karo.
    .hint = Marka hore faylka sax: vilja locales check.

## When it cannot be done

translating-no-source = Galka { $path } kuma jiraan qoraallo iswiidhish ah.
    .hint = Sheeg galka uu ku jiro galka sv, tusaale locales.
translating-record-broken = Lama akhrin karo qoraallada iswiidhishka ah ee turjumaadaha laga sameeyey: { $path } ({ $detail }).
    .hint = Faylka ka soo celi nuqul. La’aantiis wax walba waxaa loo tirinayaa inay ka turjuman yihiin iswiidhishka maanta.
translating-source-language = Dhammaan qoraallada waxaa laga turjumaa iswiidhish, looma turjumo.
    .hint = Luqad kale ku qor --lang ka dib.
translating-file-exists = { $path } horey ayuu u jiray, waxaana laga yaabaa inuu yahay shaqo qof.
    .hint = Magac kale ku qor --file ka dib.
translating-not-written = { $path } lama qori karin ({ $detail }).
    .hint = Hubi in galku jiro oo la beddeli karo.
translating-no-sheet = { $what ->
        [packed] { $path } wuxuu ku qoran yahay qaabka barnaamijka shaxda.
        [large] { $path } wuu ka weyn yahay { $limit } MB, shax halkan ka timidna intaas ma noqoto.
       *[text] { $path } qoraal UTF-8 ma aha.
    }
    .hint = { $what ->
        [large] Hubi inuu yahay faylka saxda ah.
       *[text] Ku fur barnaamijka shaxda, dooro Ku kaydi sida iyo CSV UTF-8.
    }
translating-too-many-rows = { $path } wuxuu leeyahay in ka badan { $most } sadar, qoraallo intaas le’egna ma jiraan.
    .hint = Hubi inuu yahay faylka saxda ah.
translating-no-columns = { $path } waxaa ka maqan tiirar: { $columns }.
    .hint = Sadarka koowaad waa inuu ahaado kii halkaas ku yaallay markii shaxda la sameeyey.
translating-bad-reviewer = Kaasi ma aha magac hubiye.
    .hint = Qor magac ugu badnaan { $most } xaraf ah.
