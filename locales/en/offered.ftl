# Language: English (en). Which forms there are to choose, and why one is not there.
## Translated from Swedish.

home-form-left-out = Your own form { $file } has mistakes and is left out. Whoever looks after the forms runs vilja forms check.
home-form-stand-in = Your own form { $file } has mistakes. The program’s own form with the same name is used meanwhile. Whoever looks after the forms runs vilja forms check.
cli-forms-stand-in = Meanwhile the program’s own is used: { $title }
cli-new-stands-in = The program already has a form called { $id }. Yours stands in for it. Texts that you do not write are shown from the program’s.
