# Language: Somali (so). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet
