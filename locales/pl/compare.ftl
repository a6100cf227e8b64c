# Language: Polish (pl). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = Oba mają wersję { $version }, ale się różnią. Podnieś wersję w nowszym, żeby trwające rozmowy się o tym dowiedziały.
compare-lower-version = Nowszy plik ma niższą wersję ({ $is }) niż starszy ({ $was }). Podnieś ją albo zamień pliki miejscami.
compare-only-written = Pliki formularza są inaczej napisane, z innymi komentarzami lub w innej kolejności, ale mówią to samo.
compare-wording = { $what ->
        [list] Nazwy na liście { $of }
        [sources] Własne źródła w { $of }
       *[texts] Teksty w języku { $of }
    }: zmienione { $changed }, nowe { $added }, brak { $removed }
