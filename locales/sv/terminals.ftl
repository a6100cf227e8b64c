# Språk: svenska (sv). Hur text visas på olika terminaler: testkortet, och vad doctor säger om det.
## Källspråk

## The test card. It is read by someone who need not read Arabic.

test-card-intro = Två arabiska ord visas nedan på två sätt: ett långt och ett kort. Du behöver inte kunna läsa dem.
test-card-question = I vilken rad står det långa ordet till höger, med sammanbundna bokstäver? Tryck 1 eller 2. Är båda rätt: tryck 1. Är ingen rätt: tryck 0. Esc hoppar över frågan.
test-card-unanswered = Inget sparades.
test-card-kept = Svaret gäller i fortsättningen i den här terminalen. Gör om med: vilja doctor --test-card
test-card-neither = Då ordnar programmet texten, men den visas inte rätt. Se docs/terminals.md: ofta räcker en inställning i terminalen eller ett typsnitt. Gör sedan om med: vilja doctor --test-card
# {$detail} is what the system said.
test-card-not-kept = Svaret gäller nu, men kunde inte sparas: { $detail }
test-card-no-terminal = Testkortet måste ses på en terminal.
    .hint = Kör vilja doctor --test-card direkt i terminalen, utan omdirigering.

## What doctor says.

doctor-bidi-card = så svarades på testkortet
doctor-bidi-obeys = programmet ordnar texten, terminalen svarar att den låter det göra det
doctor-bidi-unsure = Ingenting är känt om terminalen. Se efter med: vilja doctor --test-card
# {$what} is one of the two that follow.
doctor-ethiopic = Etiopisk skrift: { $what }
doctor-ethiopic-spaced = luft efter varje stavelse
doctor-ethiopic-tight = tätt
doctor-sorani = Sorani: { $what }
doctor-sorani-joined = bokstäver utan egna former binds ihop
doctor-sorani-plain = bokstäver utan egna former står för sig
