# Language: Polish (pl). A new key for the store, who may do what, and copies that erasing does not reach.
## Translated from Swedish.
## Reviewed by: nobody yet

new-key-going = Te dostępy przestaną obowiązywać, bo nie ma tu tego, co je otwiera:
new-key-ask = Czy magazyn ma dostać nowy klucz? To, co powiedziano, się nie zmienia. Wpisz tak:
new-key-not-asked = Niczego nie zmieniono: nie dało się zapytać.
    .hint = Dodaj --yes, jeśli magazyn ma dostać nowy klucz bez pytania.
new-key-declined = Niczego nie zmieniono.
new-key-passphrase-of = { $slot }
    Hasło albo puste, jeśli go tu nie ma:
new-key-paper-of = { $slot }
    Wpisz klucz zapasowy z kartki albo zostaw puste: wtedy pokaże się nowy.
new-key-done = Magazyn ma nowy klucz. Stary już go nie otwiera.
new-key-gone = Te dostępy już nie obowiązują:
new-key-add-again = Dodaj je na nowo przez vilja store slots add: passphrase dla osoby, recovery dla nowego klucza zapasowego.
new-key-backed-up = Zrobiono nową kopię zapasową. Własne kopie magazynu ze starym kluczem są skasowane.
new-key-not-backed-up = Nowej kopii zapasowej nie zrobiono. Własne kopie magazynu ze starym kluczem zostają, aż powstanie nowa.
new-key-older-backups = Te kopie zrobiono poleceniem i nadal otwiera je stary klucz. Skasuj je:

log-key-renewed = { $n ->
    [0] magazyn dostał nowy klucz; wszystkie dostępy zostały
    [one] magazyn dostał nowy klucz; { $n } dostęp przestał obowiązywać
    [few] magazyn dostał nowy klucz; { $n } dostępy przestały obowiązywać
    [many] magazyn dostał nowy klucz; { $n } dostępów przestało obowiązywać
   *[other] magazyn dostał nowy klucz; { $n } dostępu przestało obowiązywać
}
log-backed-up = kopię zapasową zrobiono poleceniem: { $path }
log-restored = kopię zapasową z { $at } umieszczono w miejscu magazynu
log-export-on-consent = podstawą przekazania jest zgoda: { $why }
log-export-on-law = podstawą przekazania jest ustawa: { $why }

new-key-second-missed = Miejsce { $path } było niedostępne. Kopie tam otwiera stary klucz, aż następnym razem powstanie tam kopia.

erase-backups-renewed = Własne kopie zapasowe programu zrobiono na nowo. Tego, co usunięto (gallring), już w nich nie ma.
erase-backups-later = Własne kopie zapasowe programu zawierają to, co usunięto (gallring), aż powstanie nowa. Powstanie przy następnym otwarciu programu i ma być gotowa najpóźniej { $day }.
erase-second-missed = Miejsce { $path } było niedostępne. Kopie tam zawierają to, co usunięto (gallring), aż następnym razem powstanie tam kopia.
erase-copies = Tych kopii program nie pilnuje i mogą zawierać to, co usunięto (gallring). Skasuj je:
erase-copy-not-there = { $path } (teraz tam nie ma; jeśli ją przeniesiono, skasuj ją)
