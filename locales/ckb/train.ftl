# Language: Sorani (ckb). Practice: scenarios, role sheets and debriefs.
## Translated from Swedish.
## Reviewed by: nobody yet
