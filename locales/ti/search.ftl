# Language: Tigrinya (ti). Searching lists and the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [one] ካልእ { $n } ይሰማማዕ። ተወሳኺ ፊደላት ጽሓፉ።
   *[other] ካልኦት { $n } ይሰማምዑ። ተወሳኺ ፊደላት ጽሓፉ።
}
overview-nothing = ነዚ ዝሓዘ ሕቶ፡ መልሲ ወይ መዘኻኸሪ የለን። ውሑዳት ፊደላት ጽሓፉ።
overview-warning = ትኽክል ክኸውን ኣይክእልን፦ { $said }
