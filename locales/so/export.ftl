# Language: Somali (so). Extracts from records: files in clear, on which ground they are given out, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = Soo-saar qoraalka wareysiga
export-made-on = La sameeyey: { $what }
export-ground = Sal: { $what }
export-ground-consent = oggolaansho
export-ground-law = sharci
export-why = Waxa salku yahay: { $what }
export-consent-told-on = Oggolaanshaha waxaa lagu bixiyey wareysiga { $what }
export-form = Foom: { $what }
export-left-out = Qaybaha aan ku jirin: { $what }
export-in-clear = Soo-saarku waa qoraal furan: qof kasta oo faylka helaa wuu akhrin karaa. U bixi oo keliya si ammaan ah, kadibna tirtir.
export-only-shown = Waxba lama qorin. Kani waa wax kasta oo kaydka ka bixi lahaa.
export-ask = Tan ma fayl loo qoro? Qor haa:
export-not-asked = Waxba lama qorin: lama weydiin karin.
    .hint = Marka hore --preview ku fiiri, kadibna --yes ku dar.
export-declined = Waxba lama qorin.
export-written = Fayl: { $path }
export-without-ground = Bixinta macluumaad sal ayay u baahan tahay.
    .hint = Ku dar --ground consent ama --ground law, iyo --why oo sheegaya oggolaanshaha ama qodobka.
export-without-why = Lama sheegin waxa salku yahay.
    .hint = Ku dar --why oo sheegaya oggolaanshaha ama qodobka, cidda macluumaadka helaysa iyo waxa loo isticmaalo.
export-consent-none = Kiiska kuma jiro oggolaansho hadda shaqeeya (qoraalka { $id }). Waxba lama qorin.
    .hint = Qabo wareysiga oggolaanshaha, ama sheeg --ground law iyo qodobka.
export-consent-stands-against = { $what } Waxba lama qorin (qoraalka { $id }).
    .hint = Oggolaansho la’aan qodob sharci ayaa loo baahan yahay: --ground law --why.
export-consent-for-contact = { $what } Taasi kuma filna in qoraal la bixiyo (qoraalka { $id }). Waxba lama qorin.
    .hint = Qabo wareysiga oggolaanshaha, ama sheeg --ground law iyo qodobka.
export-consent-covers-part = Lama oga in oggolaanshuhu daboolayo wax kasta oo wareysiga lagu sheegay (qoraalka { $id }). Waxba lama qorin.
    .hint = Dooro qaybaha uu daboolayo: --section. Haddii kale waxaa loo baahan yahay qodob sharci: --ground law --why.
export-consent-scope = Oggolaanshuhu wuxuu leeyahay:
export-consent-scope-none = Wareysiga oggolaanshaha kuma qorna waxa oggolaanshuhu daboolayo.
export-consent-scope-protected = Oggolaanshaha waxaa lagu bixiyay wareysi la ilaaliyo. Halkaas ka akhri waxa uu daboolayo.
export-no-such-section = Foomku qayb { $section } ma leh. Wuxuu leeyahay: { $sections }
export-no-pdf = Barnaamijku weli PDF ma qori karo. Waxba lama qorin.
    .hint = Isticmaal --format markdown oo halkaas ka daabac, ama --format json oo nidaam kale ah.
export-disk-full = Boos kuma filna { $path }. Fayl lama qorin.
    .hint = Boos halkaas ka samee, ama gal kale sheeg.
export-not-written = { $path } laguma qori karin ({ $detail }). Fayl lama qorin.
    .hint = Hubi in galku jiro oo aad ku qori karto.
export-failed = Soo-saarka lama samayn karin: { $detail }. Fayl lama qorin.
