# Language: Ukrainian (uk). Practice: practising alone with somebody whom the program plays.
## Translated from Swedish.
## Reviewed by: nobody yet
