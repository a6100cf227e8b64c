form-title = Hälsningar
section-start = Början
greeting = Vad sade de först?
    .short = Hälsning
farewell = Vad sade de sist?
    .short = Avsked
reply = Vad svarade du på { $greeting } och { $farewell }?
    .short = Svar
