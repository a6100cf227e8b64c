# Language: lättläst svenska (sv-x-latt). Det som klienten läser av svaren; resten av programmet talar vanlig svenska.
## Translated from Swedish.
## Reviewed by: nobody yet

answer-yes = Ja
answer-no = Nej
answer-given = Ja, ni får lämna uppgifter om mig
answer-partly = Ja, men bara en del
answer-refused = Nej, ni får inte lämna uppgifter om mig
answer-read = Vi har läst det här för dig
answer-money = { $amount } kronor
answer-listed = Det var alla
silence-dont-know = Jag vet inte
silence-declined = Jag vill inte svara
silence-not-applicable = Det gäller inte mig
silence-not-interpreted = Tolken kunde inte tolka svaret
