# Språk: svenska (sv). Vilka formulär som finns att välja, och varför något inte gör det.
## Källspråk

home-form-left-out = Ert eget formulär { $file } har fel och är inte med. Den som sköter formulären kör vilja forms check.
home-form-stand-in = Ert eget formulär { $file } har fel. Programmets eget formulär med samma namn används så länge. Den som sköter formulären kör vilja forms check.
cli-forms-stand-in = Så länge används programmets eget: { $title }
cli-new-stands-in = Programmet har redan ett formulär som heter { $id }. Ditt ersätter det. Texter som du inte skriver själv visas från programmets.
