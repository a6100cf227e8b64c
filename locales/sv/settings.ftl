# Språk: svenska (sv). Vad som inte gäller i filen med inställningar.
## Källspråk

settings-unreadable = settings.toml: filen är för stor eller går inte att läsa ({ $what }). Inget i den gäller, och programmet ändrar inte i den.
settings-not-toml = settings.toml, rad { $line }: raden går inte att läsa. Inget i filen gäller förrän den är rättad, och programmet ändrar inte i den.
settings-unknown = settings.toml, rad { $line }: { $what } är ingen inställning.
settings-wrong-value = settings.toml, rad { $line }: { $what } kan inte ha det värdet.
settings-no-command = settings.toml, rad { $line }: { $what } är inget kommando.
settings-no-key = settings.toml, rad { $line }: { $what } är ingen tangent som ett kommando kan få. Skriv som <F12>, <C-e> eller <A-n>.
settings-key-twice = settings.toml, rad { $line }: tangenten { $what } är redan given åt ett kommando.
settings-nearest = Menade du { $nearest }?
settings-look = Något i settings.toml gäller inte. Kör vilja doctor: där står rad och skäl.
