# Language: Russian (ru). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet
