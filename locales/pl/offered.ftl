# Language: Polish (pl). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = Wasz własny formularz { $file } ma błędy i jest pominięty. Kto zajmuje się formularzami, uruchamia vilja forms check.
home-form-stand-in = Wasz własny formularz { $file } ma błędy. Na razie używany jest formularz programu o tej samej nazwie. Kto zajmuje się formularzami, uruchamia vilja forms check.
cli-forms-stand-in = Na razie używany jest formularz programu: { $title }
cli-new-stands-in = Program ma już formularz o nazwie { $id }. Twój go zastępuje. Teksty, których nie napiszesz, pochodzą z formularza programu.
