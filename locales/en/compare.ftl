# Language: English (en). What differs between two forms, besides questions and rules.
## Translated from Swedish.

compare-same-version = Both have version { $version }, but they differ. Raise the version of the newer one, so that open interviews learn of it.
compare-lower-version = The newer file has a lower version ({ $is }) than the older one ({ $was }). Raise it, or exchange the files.
compare-only-written = The form files are written differently, with other comments or in another order, but say the same.
compare-wording = { $what ->
        [list] Names in the list { $of }
        [sources] Own sources in { $of }
       *[texts] Texts in the language { $of }
    }: { $changed } changed, { $added } new, { $removed } gone
