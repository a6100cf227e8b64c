# Language: Somali (so). For those who write forms: a new form, preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = HORDHAC
status-preview = waxba lama kaydiyo

cli-watch-checked = ── { $clock } ──
cli-watch-waits = Waxaa la sugayaa isbeddel. Ctrl-C ayaa joojiya.

cli-new-bad-id = “{ $id }” magaca foom noqon ma karo.
    .hint = Isticmaal xarfo yaryar a–z, tirooyin, - iyo _. Xaraf ku bilow.
cli-new-exists = { $path } horeba waa jiraa.
    .hint = Magac kale dooro, ama gal kale --to. Waxba lama qorin.
cli-new-not-written = { $path } lama qori karin ({ $detail }).
    .hint = Fiiri in galka wax lagu qori karo oo disk-gu boos leeyahay.
cli-new-next =
    Tallaabooyinka xiga:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
