# Language: English (en). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.

export-heading = Extract of transcripts
export-made-on = Made: { $what }
export-ground = Ground: { $what }
export-ground-consent = consent
export-ground-law = law
export-why = What the ground is: { $what }
export-consent-told-on = The consent is given in the interview of { $what }
export-form = Form: { $what }
export-left-out = Sections that are left out: { $what }
export-in-clear = The extract is in clear text: everyone who gets the file can read it. Hand it over in a protected way only, and remove it afterwards.
export-only-shown = Nothing was written. This is all that would leave the store.
export-ask = Write this to a file? Type yes:
export-not-asked = Nothing was written: there was no one to ask.
    .hint = Look first with --preview, and then add --yes.
export-declined = Nothing was written.
export-written = File: { $path }
export-without-ground = Information needs a ground to leave.
    .hint = Add --ground consent or --ground law, and --why with which consent or which provision it is.
export-without-why = It is not said what the ground is.
    .hint = Add --why with which consent or which provision it is, who gets the information and for what.
export-consent-none = In the case there is no consent that holds now (transcript { $id }). Nothing was written.
    .hint = Hold the interview about consent, or give --ground law with the provision.
export-consent-stands-against = { $what } Nothing was written (transcript { $id }).
    .hint = Without consent a provision of law is needed: --ground law --why.
export-consent-for-contact = { $what } That is not enough to let a transcript leave (transcript { $id }). Nothing was written.
    .hint = Hold the interview about consent, or give --ground law with the provision.
export-no-such-section = The form has no section { $section }. It has: { $sections }
export-no-pdf = The program cannot write PDF yet. Nothing was written.
    .hint = Use --format markdown and print from there, or --format json for another system.
export-disk-full = There is no room in { $path }. No file was written.
    .hint = Make room there, or give another folder.
export-not-written = { $path } could not be written to ({ $detail }). No file was written.
    .hint = Check that the folder is there and that you may write in it.
export-failed = The extract could not be made: { $detail }. No file was written.
