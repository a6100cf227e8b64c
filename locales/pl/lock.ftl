# Language: Polish (pl). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = szyfrowany przez system
doctor-not-encrypted = nieszyfrowany przez system. Poproś dział IT o szyfrowanie dysku; dysku, który szyfruje się sam, stąd nie widać
doctor-encrypted-unknown = stąd nie widać, zapytaj dział IT
doctor-swap-none = nie ma
doctor-memory = Pamięć zamknięta dla innych programów: { $what }
doctor-confined-files = Sięga tylko do własnych folderów: { $what }
doctor-confined-calls = Bez sieci, bez innych programów: { $what }
doctor-confined-yes = tak
doctor-confined-part = częściowo, jądro systemu nie umie więcej
doctor-confined-no = nie, system tego nie oferuje
doctor-recorder = Zapisuje to, co widać: { $what }
doctor-recorder-none = żaden znany program

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } może zapisywać to, co się tu pokazuje. Zamknij go albo potem wyczyść jego pamięć.
surrounded-disk = Dysk nie jest szyfrowany przez system. Kto zdobędzie komputer, może przeczytać to, co było w pamięci. Poproś dział IT o szyfrowanie dysku.
surrounded-swap = Pamięć wymiany nie jest szyfrowana. Może zawierać odpowiedzi tekstem jawnym. Poproś dział IT o pomoc.

# The lock.
locked = Program jest zablokowany. Wszystko jest zapisane.
locked-printed = To, co wypisano wcześniej, nadal jest w oknie. Wyczyść je albo zamknij.
lock-soon = Program zablokuje się za pół minuty. Naciśnij klawisz, by kontynuować.
lock-not-kept = Program się nie zablokował: coś nie jest jeszcze zapisane.
cli-lock-failed = Program jest zamknięty, bo nie dało się go zablokować ({ $detail }). Wszystko jest zapisane.
    .hint = Uruchom go ponownie.
action-lock = Zablokuj: zapisz wszystko i pytaj o hasło
    .word = zablokuj
