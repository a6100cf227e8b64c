# Language: Somali (so). Which forms there are to choose, and why something is not among them.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = Foomkiinna { $file } khalad ayuu leeyahay, kumana jiro. Qofka foomamka maamula ha orodsiiyo vilja forms check.
home-form-stand-in = Foomkiinna { $file } khalad ayuu leeyahay. Inta ka horreysa waxaa la isticmaalayaa foomka barnaamijka ee isla magaca leh. Qofka foomamka maamula ha orodsiiyo vilja forms check.
cli-forms-stand-in = Inta ka horreysa kii barnaamijka ayaa la isticmaalayaa: { $title }
cli-new-stands-in = Barnaamijku horeba wuxuu leeyahay foom la yiraahdo { $id }. Kaaga ayaa beddelaya. Qoraallada aadan adigu qorin kuwii barnaamijka ayaa laga muujiyaa.
