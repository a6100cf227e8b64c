# Språk: svenska (sv). Det som sägs när något har gått förlorat, kommit tillbaka eller inte kan sparas.
## Källspråk

durable-fault-tail-cut = de nyaste händelserna före den här var borta när lagret öppnades
durable-fault-cut-changed = det som sägs om borttappade händelser är ändrat
