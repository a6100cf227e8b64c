# Language: Finnish (fi). Comparing two versions of a form.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = Molempien versio on { $version }, mutta ne eroavat. Korota uudemman versiota, jotta keskeneräiset keskustelut saavat siitä tiedon.
compare-wording = { $what ->
        [list] Luettelon nimet: { $of }
       *[texts] Tekstit, kieli: { $of }
    }: muutettu { $changed }, uusia { $added }, poistettu { $removed }
