# Språk: svenska (sv). Vad som omger programmet, vad det är avskilt från, och hur det låses.
## Källspråk

doctor-encrypted = krypterat av systemet
doctor-not-encrypted = inte krypterat av systemet. Be it-stödet om diskkryptering; en disk som krypterar sig själv syns inte härifrån
doctor-encrypted-unknown = går inte att se härifrån, fråga it-stödet
doctor-swap-none = finns inte
doctor-memory = Minnet stängt för andra program: { $what }
doctor-confined-files = Når bara sina egna mappar: { $what }
doctor-confined-calls = Inget nätverk, inga andra program: { $what }
doctor-confined-yes = ja
doctor-confined-part = delvis, systemets kärna kan inte mer
doctor-confined-no = nej, systemet erbjuder det inte
doctor-recorder = Sparar det som visas: { $what }
doctor-recorder-none = inget känt program

# Före och efter upplåsningen. $what är namnet på ett program.
surrounded-recorder = { $what } kan spara det som visas här. Stäng det, eller töm dess minne efteråt.
surrounded-disk = Disken är inte krypterad av systemet. Den som får tag i datorn kan läsa det som har funnits i minnet. Be it-stödet om diskkryptering.
surrounded-swap = Växlingsminnet är inte krypterat. Det kan innehålla svar i klartext. Be it-stödet om hjälp.

# Låset.
locked = Programmet är låst. Allt är sparat.
locked-printed = Det som skrevs ut tidigare står kvar i fönstret. Rensa det eller stäng det.
lock-soon = Programmet låser om en halv minut. Tryck på en tangent för att fortsätta.
lock-not-kept = Programmet låste inte: något är inte sparat än.
cli-lock-failed = Programmet är stängt eftersom det inte gick att låsa ({ $detail }). Allt är sparat.
    .hint = Starta det igen.
action-lock = Lås: spara allt och fråga efter lösenfrasen
    .word = lås
