# Language: Sorani (ckb). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = ھەردووکیان وەشانی { $version } یان ھەیە، بەڵام جیاوازن. وەشانی نوێترەکە بەرز بکەرەوە، بۆ ئەوەی گفتوگۆ بەردەوامەکان پێی بزانن.
compare-lower-version = وەشانی پەڕگە نوێیەکە ({ $is }) لە ھی کۆنەکە ({ $was }) نزمترە. بەرزی بکەوە، یان شوێنی پەڕگەکان بگۆڕە.
compare-only-written = پەڕگەکانی فۆرمەکە بە شێوەیەکی جیاواز نووسراون، بە سەرنجی تر یان ڕیزبەندی تر، بەڵام ھەمان شت دەڵێن.
compare-wording = { $what ->
        [list] ناوەکان لە لیستی { $of }
        [sources] سەرچاوە تایبەتەکان لە { $of }
       *[texts] دەقەکان بە زمانی { $of }
    }: { $changed } گۆڕاو، { $added } نوێ، { $removed } لابراو
