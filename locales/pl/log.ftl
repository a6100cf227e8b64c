# Language: Polish (pl). The access log: who has done what with which transcript.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-no-such-case = Nie ma sprawy o tym numerze ani protokołu o tej nazwie.
    .hint = Usuniętą sprawę (gallring) znajduje się po nazwie jednego z jej protokołów: vilja transcripts list.
log-empty = Dziennik nie ma na ten temat wierszy.
log-unlocked = odblokowano magazyn
log-unlock-failed = { $n ->
    [one] { $n } nieudana próba odblokowania magazynu, { $first }
    [few] { $n } nieudane próby odblokowania magazynu, od { $first } do { $last }
    [many] { $n } nieudanych prób odblokowania magazynu, od { $first } do { $last }
   *[other] { $n } nieudanej próby odblokowania magazynu, od { $first } do { $last }
}
log-opened-screen = otwarto protokół na ekranie
log-opened-replay = odtworzono protokół
log-opened-command = pokazano protokół poleceniem
log-opened-consent = odczytano protokół dla informacji o zgodzie
log-exported = przekazano protokół jako plik
log-printed = wydrukowano protokół lub pismo z niego
log-began = rozpoczęto rozmowę
log-finished = zakończono rozmowę
log-amended = sprostowano protokół
log-assessed = oceniono spostrzeżenie
log-protection-changed = oznaczono lub zdjęto ochronę
log-shown = pokazano to, co ukryte
log-shown-why = pokazano to, co ukryte: { $why }
log-told = podano informację o usuwaniu (gallring)
log-held = wstrzymano usunięcie
log-released = zniesiono zakaz usuwania
log-erased = usunięto sprawę (gallring)
log-slot-added = dodano dostęp: { $whose } ({ $slot })
log-slot-removed = skasowano dostęp: { $whose } ({ $slot })
log-slot-renewed = dostęp dostał nowy sekret lub droższe odgadywanie: { $whose } ({ $slot })
log-slots-confirmed = potwierdzono dostępy po zmianie pliku klucza
log-who-officer = pracownik
log-who-recovery = klucz zapasowy
log-who-manager = kierownik jednostki
log-who-municipality = gmina
log-read = odczytano dziennik
log-wording-remarks-read = odczytano uwagi do tłumaczeń: { $n }
log-wording-remarks-removed = usunięto uwagi do tłumaczeń: { $n }
log-sampled = { $n ->
    [one] próba wyrywkowa: { $n } z { $all } otwarć, ziarno { $seed }
    [few] próba wyrywkowa: { $n } z { $all } otwarć, ziarno { $seed }
    [many] próba wyrywkowa: { $n } z { $all } otwarć, ziarno { $seed }
   *[other] próba wyrywkowa: { $n } z { $all } otwarć, ziarno { $seed }
}
log-checked = próbę wyrywkową { $seed } przejrzano, kto: { $by }
log-clock-confirmed = potwierdzono dzisiejszą datę po przeskoku zegara
log-waiting-broken = { $n ->
    [one] { $n } wiersza czekającego poza magazynem nie dało się odczytać: ktoś zmienił plik
    [few] { $n } wierszy czekających poza magazynem nie dało się odczytać: ktoś zmienił plik
    [many] { $n } wierszy czekających poza magazynem nie dało się odczytać: ktoś zmienił plik
   *[other] { $n } wiersza czekającego poza magazynem nie dało się odczytać: ktoś zmienił plik
}
log-sample = { $n ->
    [one] Próba wyrywkowa: { $n } z { $all } otwarć.
    [few] Próba wyrywkowa: { $n } z { $all } otwarć.
    [many] Próba wyrywkowa: { $n } z { $all } otwarć.
   *[other] Próba wyrywkowa: { $n } z { $all } otwarć.
}
log-sample-seed = Ziarno: { $seed }
    Tę samą próbę losuje się ponownie przez --seed. Po przejrzeniu: vilja store log --checked { $seed } --by NAZWISKO
log-check-noted = Zapisano: próbę wyrywkową { $seed } przejrzano, kto: { $by }.
