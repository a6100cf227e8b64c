# Language: English (en). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.

preview-mark = PREVIEW
status-preview = nothing is saved

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Waiting for changes. Ctrl-C ends.

cli-new-bad-id = “{ $id }” cannot be the name of a form.
    .hint = Use small letters a–z, digits, - and _. Begin with a letter.
cli-new-exists = { $path } is there already.
    .hint = Choose another name, or another folder with --to. Nothing was written.
cli-new-not-written = { $path } could not be written ({ $detail }).
    .hint = See that the folder can be written to and that there is room on the disk.
cli-new-next =
    Next:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
