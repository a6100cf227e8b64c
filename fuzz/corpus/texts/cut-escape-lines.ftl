a = {
    "\uä" }
b = { "\u00å0" }
c = Filen \uåäö
