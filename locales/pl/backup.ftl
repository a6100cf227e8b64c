# Language: Polish (pl). Backups of the store, putting one back, and saving what can be saved of a damaged store.
## Translated from Swedish.
## Reviewed by: nobody yet

backup-copying = Kopiowanie: { $done } z { $total } mebibajtów
backup-reading = Czytanie uszkodzonego magazynu: { $done } z { $total } mebibajtów
backup-verified = { $n ->
    [one] Kopia zapasowa zrobiona i sprawdzona: jedno zdarzenie, koniec łańcucha { $head }
    [few] Kopia zapasowa zrobiona i sprawdzona: { $n } zdarzenia, koniec łańcucha { $head }
    [many] Kopia zapasowa zrobiona i sprawdzona: { $n } zdarzeń, koniec łańcucha { $head }
   *[other] Kopia zapasowa zrobiona i sprawdzona: { $n } zdarzenia, koniec łańcucha { $head }
}
backup-folder = Folder: { $path }
backup-keep-apart = Przechowuj ją z dala od komputera. Otwiera się tym samym hasłem co magazyn.
backup-store-has-faults = { $n ->
    [one] Kopia jest wierna, ale w magazynie coś jest źle w jednym miejscu. Uruchom vilja transcripts verify.
    [few] Kopia jest wierna, ale w magazynie coś jest źle w { $n } miejscach. Uruchom vilja transcripts verify.
    [many] Kopia jest wierna, ale w magazynie coś jest źle w { $n } miejscach. Uruchom vilja transcripts verify.
   *[other] Kopia jest wierna, ale w magazynie coś jest źle w { $n } miejsca. Uruchom vilja transcripts verify.
}
backup-disk-full = W { $path } nie ma miejsca na kopię. Kopii nie zrobiono, starsze pozostały.
    .hint = Zrób tam miejsce albo podaj inny folder.
backup-read-only = W { $path } można tylko czytać. Kopii nie zrobiono.
    .hint = Podaj inny folder.
backup-place-gone = { $path } nie istnieje albo zniknął podczas robienia kopii. Starsze kopie są nienaruszone.
    .hint = Podłącz dysk ponownie albo podaj inny folder.
backup-missed-full = Kopii zapasowej nie zrobiono: w { $detail } nie ma miejsca. Odpowiedzi są zapisane w magazynie.
backup-missed-read-only = Kopii zapasowej nie zrobiono: w { $detail } można tylko czytać. Odpowiedzi są zapisane w magazynie.
backup-missed-gone = Kopii zapasowej nie zrobiono: { $detail } jest niedostępne. Odpowiedzi są zapisane w magazynie.

restore-found = { $n ->
    [one] Kopia jest cała: jedno zdarzenie, koniec łańcucha { $head }
    [few] Kopia jest cała: { $n } zdarzenia, koniec łańcucha { $head }
    [many] Kopia jest cała: { $n } zdarzeń, koniec łańcucha { $head }
   *[other] Kopia jest cała: { $n } zdarzenia, koniec łańcucha { $head }
}
restore-made = Zrobiona: { $at }
restore-salvaged = Jest uratowana z uszkodzonego magazynu. Tego, czego wtedy brakowało, nadal brakuje.
restore-present-none = Teraz nie ma magazynu.
restore-present-unreadable = Obecnego magazynu nie da się odczytać kluczami kopii: jest uszkodzony albo inny.
restore-present-parted = Obecny magazyn i kopia mają każde coś, czego brakuje drugiemu.
restore-present-more = { $n ->
    [0] Obecny magazyn nie ma niczego, czego brakuje kopii.
    [one] Obecny magazyn ma jedno zdarzenie, którego brakuje kopii: { $at }.
    [few] Obecny magazyn ma { $n } zdarzenia, których brakuje kopii, ostatnie { $at }.
    [many] Obecny magazyn ma { $n } zdarzeń, których brakuje kopii, ostatnie { $at }.
   *[other] Obecny magazyn ma { $n } zdarzenia, których brakuje kopii, ostatnie { $at }.
}
restore-present-transcripts = { $n ->
    [one] Jeden cały protokół jest tylko w obecnym magazynie.
    [few] { $n } całe protokoły są tylko w obecnym magazynie.
    [many] { $n } całych protokołów jest tylko w obecnym magazynie.
   *[other] { $n } całego protokołu jest tylko w obecnym magazynie.
}
restore-ask = Czy kopia ma zająć miejsce magazynu? Obecny zostanie zachowany obok. Wpisz tak:
asking-yes = tak
restore-not-asked = Niczego nie zmieniono: nie dało się zapytać.
    .hint = Dodaj --yes, jeśli kopia ma zostać przywrócona bez pytania.
restore-declined = Niczego nie zmieniono.
restore-done = Kopia leży teraz w miejscu magazynu: { $path }
restore-kept = Poprzedni magazyn jest w { $path }
restore-how-back = Tak się go przywraca: zamknij program, zmień nazwę { $folder } i nadaj tę nazwę folderowi { $kept }.
restore-kept-is-whole = Poprzedniego magazynu program nie usuwa (gallring). Skasuj folder, gdy nie będzie już potrzebny.

salvage-pages = { $n ->
    [0] Żadna strona magazynu nie jest uszkodzona (przeczytano { $total }).
    [one] Jedna z { $total } stron magazynu jest uszkodzona.
    [few] { $n } z { $total } stron magazynu są uszkodzone.
    [many] { $n } z { $total } stron magazynu jest uszkodzonych.
   *[other] { $n } z { $total } stron magazynu jest uszkodzone.
}
salvage-from-backups = { $n ->
    [one] Jedno zdarzenie utracone w magazynie było w kopii zapasowej.
    [few] { $n } zdarzenia utracone w magazynie były w kopiach zapasowych.
    [many] { $n } zdarzeń utraconych w magazynie było w kopiach zapasowych.
   *[other] { $n } zdarzenia utraconego w magazynie było w kopiach zapasowych.
}
salvage-from-journals = { $n ->
    [one] Jedno zdarzenie utracone w magazynie było w dzienniku zmian.
    [few] { $n } zdarzenia utracone w magazynie były w dziennikach zmian.
    [many] { $n } zdarzeń utraconych w magazynie było w dziennikach zmian.
   *[other] { $n } zdarzenia utraconego w magazynie było w dziennikach zmian.
}
salvage-saved = { $n ->
    [one] Jedno zdarzenie uratowane, koniec łańcucha { $head }
    [few] { $n } zdarzenia uratowane, koniec łańcucha { $head }
    [many] { $n } zdarzeń uratowanych, koniec łańcucha { $head }
   *[other] { $n } zdarzenia uratowanego, koniec łańcucha { $head }
}
salvage-nothing-lost = Nic nie przepadło.
salvage-lost = { $n ->
    [one] Jedno zdarzenie przepadło:
    [few] { $n } zdarzenia przepadły:
    [many] { $n } zdarzeń przepadło:
   *[other] { $n } zdarzenia przepadło:
}
salvage-lost-transcript = { $n ->
    [0] { $id }: żadna zmiana nie przepadła
    [one] { $id }: przepadła jedna zmiana
    [few] { $id }: przepadły { $n } zmiany
    [many] { $id }: przepadło { $n } zmian
   *[other] { $id }: przepadło { $n } zmiany
}
salvage-beginning-lost = początek przepadł, dlatego nie da się go pokazać
salvage-forms-lost = { $n ->
    [one] Jeden formularz, z którym prowadzono protokoły, przepadł razem z tekstami.
    [few] { $n } formularze, z którymi prowadzono protokoły, przepadły razem z tekstami.
    [many] { $n } formularzy, z którymi prowadzono protokoły, przepadło razem z tekstami.
   *[other] { $n } formularza, z którymi prowadzono protokoły, przepadło razem z tekstami.
}
salvage-untouched = Uszkodzony magazyn jest nienaruszony. Zachowaj go.
salvage-next = To, co uratowano, umieszcza się w miejscu magazynu przez vilja store restore { $path }
