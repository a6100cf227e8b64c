# Language: Sorani (ckb). For whoever writes forms: a new form, the preview, watching.
## Translated from Swedish.
## Reviewed by: nobody yet

preview-mark = پێشبینین
status-preview = ھیچ پاشەکەوت ناکرێت

cli-watch-checked = ── { $clock } ──
cli-watch-waits = چاوەڕێی گۆڕانکاری دەکات. Ctrl-C کۆتایی پێ دێنێت.

cli-new-bad-id = «{ $id }» ناتوانێت ناوی فۆرم بێت.
    .hint = پیتی بچووکی a–z، ژمارە، - و _ بەکار بھێنە. بە پیتێک دەست پێ بکە.
cli-new-exists = { $path } پێشتر ھەیە.
    .hint = ناوێکی تر، یان بە { "\u2066" }{ "--to" }{ "\u2069" } فۆڵدەرێکی تر ھەڵبژێرە. ھیچ نەنووسراوە.
cli-new-not-written = نەتوانرا { $path } بنووسرێت ({ $detail }).
    .hint = دڵنیا بە کە لە فۆڵدەرەکەدا دەنووسرێت و دیسکەکە جێگەی ھەیە.
cli-new-next =
    ھەنگاوی دواتر:
      vilja forms check --watch { $path }
      vilja forms test { $path }
      vilja forms preview { $path }
