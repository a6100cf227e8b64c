# Language: Finnish (fi). Trying a form against cases.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = Tiedostolle { $path } ei ole tapauksia.
    .hint = Tapaukset kirjoitetaan lomakkeen viereen tiedostoon, jonka loppu on .test.toml.
cli-test-summary = { $path }: tapauksista oikein { $right }, väärin { $wrong }
cli-test-coverage = Kokeiltu: { $seen }/{ $all }
cli-test-unexpected = Yksikään tapaus ei kerro, mitä näistä pitäisi tulla: { $names }
cli-test-nothing = Yhtään tapausta ei ole kokeiltu.
    .hint = Onko tiedostossa tapauksia, ja onko nimi valitsimen --case jälkeen oikein?
cli-test-without = Tiedostossa { $path } ei ole tapauksia.
cli-test-above = katso yllä
cli-test-unasked = ei kysytä
cli-test-unanswered = ei vastausta
cli-test-aside = syrjään siirretty

cli-test-not-raised = { $id } pitäisi tehdä painolla { $expected }, mutta ei tehdä.
cli-test-raised = { $id } pitäisi jättää tekemättä, mutta tehdään painolla { $found }.
cli-test-weighs = { $id }: painon pitäisi olla { $expected }, mutta se on { $found }.
cli-test-rests-on = { $id }: perusteen pitäisi olla { $expected }, mutta se on { $found }.
cli-test-not-open = { $id } pitäisi olla avoinna, mutta on ratkaistu: { $found }.
cli-test-not-settled = { $id } pitäisi olla avoinna. Se ei ole tiedossa, mutta mikään kysymys ei ratkaisisi sitä.
cli-test-element = { $id } pitäisi olla { $expected }, mutta on { $found }.
cli-test-no-contradiction = { $id } pitäisi olla ristiriita, mutta ei ole.
cli-test-contradiction = { $id } ei pitäisi olla ristiriita, mutta on.
cli-test-not-asked = { $id } pitäisi kysyä, mutta ei kysytä.
cli-test-asked = { $id } ei pitäisi kysyä, mutta kysytään.
cli-test-no-measure = Toimenpiteen { $id } pitäisi seurata, mutta se ei seuraa.
cli-test-measure = Toimenpiteen { $id } ei pitäisi seurata, mutta se seuraa.
cli-test-highest = Suurimman painon pitäisi olla { $expected }, mutta se on { $found }.
cli-test-no-warning = { $id } pitäisi varoittaa, mutta ei varoita.
cli-test-warning = { $id } ei pitäisi varoittaa, mutta varoittaa.
cli-test-refused = Vastausta kohtaan { $id } ei otettu vastaan. { $reason }
cli-test-not-relevant = { $id } sai vastauksen, mutta kysymystä ei esitetä.
cli-test-taken = Vastausta kohtaan { $id } ei pitäisi ottaa vastaan, mutta se otettiin.
cli-test-computed = { $id }: piti tulla { $expected }, mutta tuli { $found }.
cli-test-computed-hidden = { $id }: piti tulla { $expected }, mutta arvoa ei näytetä: show_if ei ole tosi.
cli-test-no-cue = Merkkisana { $expected } pitäisi löytyä kohdasta { $id }, mutta ei löydy. { $reason }
cli-test-cue = Merkkisanaa { $found } ei pitäisi löytyä kohdasta { $id }, mutta se löytyy.
cli-test-other-cues = Siellä on { $found }.

cli-test-never-flag-raised = havaintoja, joita mikään tapaus ei tee
cli-test-never-flag-not-raised = havaintoja, joita mikään tapaus ei hylkää
cli-test-never-weight = painoja, joihin mikään tapaus ei yllä
cli-test-never-element-yes = tunnusmerkkejä, jotka eivät koskaan ole kyllä
cli-test-never-element-no = tunnusmerkkejä, jotka eivät koskaan ole ei
cli-test-never-element-unknown = tunnusmerkkejä, jotka eivät koskaan ole tuntemattomia
cli-test-never-condition-true = ehtoja, jotka eivät koskaan ole tosia
cli-test-never-condition-false = ehtoja, jotka eivät koskaan ole epätosia
cli-test-never-contradiction = ristiriitoja, joita ei koskaan näytetä
cli-test-never-option = vaihtoehtoja, joita mikään tapaus ei valitse
cli-test-never-asked = kysymyksiä, joita ei koskaan esitetä
cli-test-never-not-asked = kysymyksiä, joiden ehto ei koskaan ole epätosi
cli-test-never-check-failed = tarkistuksia, jotka eivät koskaan varoita
cli-test-never-check-held = tarkistuksia, jotka eivät koskaan mene läpi
cli-test-never-computed = laskettuja arvoja, joita mikään tapaus ei näytä
