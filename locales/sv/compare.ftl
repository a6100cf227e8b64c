# Språk: svenska (sv). Vad som skiljer mellan två formulär, utom i frågor och regler.
## Källspråk

compare-same-version = Båda har version { $version }, men de skiljer. Höj versionen i den nyare, så att pågående samtal får veta det.
compare-lower-version = Den nyare filen har en lägre version ({ $is }) än den äldre ({ $was }). Höj den, eller byt plats på filerna.
compare-only-written = Formulärfilerna är olika skrivna, med andra kommentarer eller en annan ordning, men säger samma sak.
compare-wording = { $what ->
        [list] Namn i listan { $of }
        [sources] Egna källor i { $of }
       *[texts] Texter på språket { $of }
    }: { $changed } ändrade, { $added } nya, { $removed } borta
