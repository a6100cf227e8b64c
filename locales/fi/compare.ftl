# Language: Finnish (fi). Comparing two versions of a form.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = Molempien versio on { $version }, mutta ne eroavat. Korota uudemman versiota, jotta keskeneräiset keskustelut saavat siitä tiedon.
compare-lower-version = Uudemmassa tiedostossa on alempi versio ({ $is }) kuin vanhemmassa ({ $was }). Nosta sitä tai vaihda tiedostot keskenään.
compare-only-written = Lomaketiedostot on kirjoitettu eri tavalla, eri kommentein tai eri järjestyksessä, mutta ne sanovat saman.
compare-wording = { $what ->
        [list] Luettelon nimet: { $of }
        [sources] Omat lähteet, tiedosto: { $of }
       *[texts] Tekstit, kieli: { $of }
    }: muutettu { $changed }, uusia { $added }, poistettu { $removed }
