# Language: Finnish (fi). The office's own forms among the ones offered.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = Omassa lomakkeessanne { $file } on virheitä, eikä se ole mukana. Lomakkeiden hoitaja ajaa vilja forms check.
home-form-stand-in = Omassa lomakkeessanne { $file } on virheitä. Toistaiseksi käytetään ohjelman omaa samannimistä lomaketta. Lomakkeiden hoitaja ajaa vilja forms check.
cli-forms-stand-in = Toistaiseksi käytetään ohjelman omaa: { $title }
cli-new-stands-in = Ohjelmassa on jo lomake { $id }. Omasi korvaa sen. Tekstit, joita et kirjoita itse, näytetään ohjelman lomakkeesta.
