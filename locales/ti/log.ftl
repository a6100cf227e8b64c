# Language: Tigrinya (ti). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = በዚ ቁጽሪ ጉዳይ የለን፡ በዚ ስም ድማ ፕሮቶኮል የለን።
    .hint = ብሕጊ ዝተደምሰሰ ጉዳይ ብስም ሓደ ካብ ፕሮቶኮላቱ ይርከብ፦ vilja transcripts list።
log-empty = እቲ መዝገብ ተግባራት ንዕኡ ዝምልከት መስመር የብሉን።
log-unlocked = እቲ መኽዘን ተኸፊቱ
log-unlock-failed = { $n ->
    [one] ነቲ መኽዘን ንምኽፋት { $n } ዘይሰለጠ ፈተነ፡ { $first }
   *[other] ነቲ መኽዘን ንምኽፋት { $n } ዘይሰለጡ ፈተነታት፡ { $first } ክሳብ { $last }
}
log-opened-screen = እቲ ፕሮቶኮል ኣብ ስክሪን ተኸፊቱ
log-opened-replay = እቲ ፕሮቶኮል ዳግማይ ተራእዩ
log-opened-command = እቲ ፕሮቶኮል ብትእዛዝ ተራእዩ
log-opened-consent = እቲ ፕሮቶኮል ንሓበሬታ ፍቓድ ተነቢቡ
log-exported = እቲ ፕሮቶኮል ከም ፋይል ተዋሂቡ
log-printed = እቲ ፕሮቶኮል ወይ ካብኡ ዝተዳለወ ደብዳበ ተሓቲሙ
log-began = እቲ ዝርርብ ጀሚሩ
log-finished = እቲ ዝርርብ ተዛዚሙ
log-amended = እቲ ፕሮቶኮል ተኣሪሙ
log-assessed = ሓደ ትዕዝብቲ ተገምጊሙ
log-protection-changed = ሓለዋ ተመልኪቱ ወይ ተኣልዩ
log-shown = እቲ ሕቡእ ተራእዩ
log-shown-why = እቲ ሕቡእ ተራእዩ፦ { $why }
log-told = ብዛዕባ ምድምሳስ ሓበሬታ ተዋሂቡ
log-held = እቲ ምድምሳስ ተዓጊቱ
log-released = ዕገዳ ምድምሳስ ተላዒሉ
log-erased = እቲ ጉዳይ ብሕጊ ተደምሲሱ
log-slot-added = መእተዊ ተወሲኹ፦ { $whose } ({ $slot })
log-slot-removed = መእተዊ ተኣልዩ፦ { $whose } ({ $slot })
log-slot-renewed = መእተዊ ሓድሽ ምስጢር ረኺቡ ወይ ንምግማት ከቢዱ፦ { $whose } ({ $slot })
log-slots-confirmed = እቲ ፋይል መፍትሕ ድሕሪ ምቕያሩ እቶም መእተዊታት ተረጋጊጾም
log-who-officer = ሓላፊ ጉዳይ
log-who-recovery = ተጠባባቒ መፍትሕ
log-who-manager = ሓላፊ ክፍሊ ስራሕ
log-who-municipality = እቲ ኮሙን
log-read = እቲ መዝገብ ተግባራት ተነቢቡ
log-wording-remarks-read = ርእይቶታት ኣብ ትርጉማት ተነቢቦም፦ { $n }
log-wording-remarks-removed = ርእይቶታት ኣብ ትርጉማት ተሰሪዞም፦ { $n }
log-sampled = { $n ->
    [one] ናሙና፦ { $n } ካብ { $all } ምኽፋታት፡ መበገሲ ቁጽሪ { $seed }
   *[other] ናሙና፦ { $n } ካብ { $all } ምኽፋታት፡ መበገሲ ቁጽሪ { $seed }
}
log-checked = ናሙና { $seed } ብ{ $by } ተመርሚሩ
log-clock-confirmed = ሰዓት ድሕሪ ምዝላሉ ናይ ሎሚ ዕለት ተረጋጊጹ
log-waiting-broken = { $n ->
    [one] ካብቲ መኽዘን ወጻኢ ዝጽበ ዝነበረ { $n } መስመር ክንበብ ኣይተኻእለን፦ ነቲ ፋይል ዝቐየሮ ሰብ ኣሎ
   *[other] ካብቲ መኽዘን ወጻኢ ዝጽበዩ ዝነበሩ { $n } መስመራት ክንበቡ ኣይተኻእሉን፦ ነቲ ፋይል ዝቐየሮ ሰብ ኣሎ
}
log-sample = { $n ->
    [one] ናሙና፦ { $n } ካብ { $all } ምኽፋታት።
   *[other] ናሙና፦ { $n } ካብ { $all } ምኽፋታት።
}
log-sample-seed = መበገሲ ቁጽሪ፦ { $seed }
    እቲ ባዕሉ ናሙና ብ --seed ዳግማይ ይወጽእ። ምስ ተመርመረ፦ vilja store log --checked { $seed } --by ስም
log-check-noted = ተመዝጊቡ፦ ናሙና { $seed } ብ{ $by } ተመርሚሩ።
